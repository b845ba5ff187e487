"""An address as people type it: the name before it, what is wrong with it, and what was meant."""

import re
import unicodedata
from collections.abc import Iterator

from bulletin.mail.address import Address, BadAddress, read_address
from bulletin.problems.problem import Words

_NAMED = re.compile(r"\s*(?P<name>[^<>]*?)\s*<(?P<address>[^<>]*)>[\s,;]*")
_LOOK_ALIKES = str.maketrans("АВЕКМНОРСТХаеорсухіѕјһԁԛԝк", "ABEKMHOPCTXaeopcyxisjhdqwk")
_WIDE = str.maketrans({"＠": "@", "．": ".", "。": ".", "，": ","})
_EDGES = " \t<>\"'„“”‘’()[]{},;:."
_AT = re.compile(r"\s*[(\[{](?:at|ат|маймунско а)[)\]}]\s*", re.IGNORECASE)
_DOT = re.compile(r"\s*[(\[{](?:dot|точка)[)\]}]\s*", re.IGNORECASE)
_ENDINGS = {
    **dict.fromkeys(("con", "cmo", "comm", "ocm", "vom", "xom", "cim", "coom", "c0m", "som"), "com"),
    **dict.fromkeys(("gb", "bgg", "bbg", "вg"), "bg"),
    **dict.fromkeys(("nett", "ner", "nte"), "net"),
    **dict.fromkeys(("ogr", "rog", "orgg"), "org"),
}
"""Ends of domains that nobody has, and what was meant."""
_SLIPS = {
    **dict.fromkeys(
        ("gmial.com", "gmai.com", "gmal.com", "gamil.com", "gnail.com", "gmaill.com", "gmil.com", "gmail.co"),
        "gmail.com",
    ),
    **dict.fromkeys(("gmail.cm", "gmail.om", "gmail.bg", "gimail.com", "gemail.com"), "gmail.com"),
    **dict.fromkeys(("avb.bg", "abv.com", "abw.bg", "abvv.bg", "abv.b"), "abv.bg"),
    **dict.fromkeys(("yaho.com", "yahooo.com", "yhoo.com", "yahoo.co", "yahoo.cm"), "yahoo.com"),
    **dict.fromkeys(("hotmial.com", "hotmai.com", "hotmal.com", "hotmail.co"), "hotmail.com"),
    **dict.fromkeys(("outlok.com", "outllok.com", "outlook.co", "oulook.com"), "outlook.com"),
}
"""Domains that are there, or may be, and are hardly ever meant."""

NO_ADDRESS = Words("редът няма адрес", "the row has no address")
_NO_AT = Words("няма знак @", "there is no @")
_MANY_AT = Words("знакът @ е повече от един", "there is more than one @")
_NOTHING_BEFORE = Words("няма нищо пред @", "nothing stands before the @")
_NOTHING_AFTER = Words("няма нищо след @", "nothing stands after the @")
_SPACE = Words("има интервал", "there is a space in it")
_COMMA = Words("има запетая или точка и запетая", "there is a comma or a semicolon in it")
_NO_DOT = Words("в домейна няма точка", "there is no dot in the domain")
_DOTS = Words(
    "има точка в началото, в края или две една до друга", "a dot begins or ends a part, or there are two"
)
_LONG = Words("прекалено дълъг е", "it is too long")
_MIXED = Words("смесени са кирилица и латиница", "Cyrillic and Latin letters are mixed")
_ENDING = Words("няма домейни с такъв край", "no domain ends like this")
_OTHER = Words("има знак, който не може да стои в адрес", "there is a sign in it that no address has")
_LONGEST, _LONGEST_LOCAL = 254, 64


def split_name(typed: str) -> tuple[str, str]:
    """Return name and address of `Име <address>`; anything else is an address without a name."""
    found = _NAMED.fullmatch(typed) if "<" in typed else None
    return (found["name"].strip(" \t\"'„“”"), found["address"]) if found else ("", typed)


def good(typed: str) -> Address | None:
    """Return the address where it is one that was surely meant, None for any other."""
    try:
        address = read_address(typed)
    except BadAddress:
        return None
    if _ending(address.shown) in _ENDINGS:
        return None
    latin = address.shown.isascii() and address.local.isascii()
    return address if latin or not (address.mixed or _mixed(address.local)) else None


def fault(typed: str) -> Words:
    """Say what is wrong with an address that is not good."""
    local, _, domain = typed.strip().partition("@")
    told = (
        (not typed.strip(), NO_ADDRESS),
        ("@" not in typed, _NO_AT),
        ("@" in domain, _MANY_AT),
        (not local.strip(_EDGES), _NOTHING_BEFORE),
        (not domain.strip(_EDGES), _NOTHING_AFTER),
        (re.search(r"\s", typed.strip()) is not None, _SPACE),
        (re.search("[,;]", typed) is not None, _COMMA),
        (".." in typed or local[:1] == "." or local[-1:] == "." or domain[:1] == ".", _DOTS),
        (domain[-1:] == ".", _DOTS),
        ("." not in domain, _NO_DOT),
        (len(typed) > _LONGEST or len(local) > _LONGEST_LOCAL, _LONG),
        (_mixed(local) or any(_mixed(label) for label in domain.split(".")), _MIXED),
        (_ending(domain) in _ENDINGS, _ENDING),
    )
    return next((words for holds, words in told if holds), _OTHER)


def meant(typed: str) -> str | None:
    """Return the address that was meant where that is clear, None where it is not."""
    if typed.count("@") > 1 and "@@" not in typed:
        return None
    return next(
        (reading for reading in _readings(unicodedata.normalize("NFC", typed)) if good(reading)), None
    )


def slip(address: Address) -> str | None:
    """Return the domain that was probably meant instead of one that is there, None for a usual one."""
    return _SLIPS.get(address.shown.lower())


def _readings(text: str) -> Iterator[str]:
    """Yield the text with one slip after another taken back, the surest first."""
    text = re.sub(r"^\s*mailto:\s*", "", text.translate(_WIDE), flags=re.IGNORECASE).strip(_EDGES)
    yield text
    text = _DOT.sub(".", _AT.sub("@", text)).replace("@@", "@")
    text = re.sub(r"\s*([@.,])\s*", r"\1", text)
    yield text
    local, _, domain = text.partition("@")
    text = f"{local}@{re.sub('[,;]', '.', domain)}"
    yield text
    text = re.sub(r"\.{2,}", ".", text).replace(".@", "@").replace("@.", "@")
    yield text
    latin = text.translate(_LOOK_ALIKES)
    if latin.isascii():
        text = latin
        yield text
    head, _, ending = text.rpartition(".")
    if ending.lower() in _ENDINGS:
        yield f"{head}.{_ENDINGS[ending.lower()]}"


def _ending(domain: str) -> str:
    return domain.rpartition(".")[2].lower()


def _mixed(text: str) -> bool:
    letters = [sign for sign in text if sign.isalpha()]
    cyrillic = sum("\u0400" <= sign <= "\u04ff" for sign in letters)
    return cyrillic > 0 and any(sign.isascii() for sign in letters)
