"""A campaign in listmonk: its files uploaded, a draft made; starting it is left to a person there.

https://listmonk.app/docs/apis/campaigns/
"""

import json
import urllib.error
import urllib.request
from base64 import b64encode
from collections.abc import Mapping
from dataclasses import dataclass, field
from email.utils import formataddr
from hashlib import sha256
from html import escape
from typing import Any

from bulletin.mail.attachment import Attachment, file_name
from bulletin.mail.letter import GREETING_SLOT, LEAVE_SLOT, Inline, Letter
from bulletin.model.mail import LOOPBACK
from bulletin.problems.catalogue import sending as codes
from bulletin.problems.problem import Problem, Refused, Words

URL, USER, TOKEN = "BULLETIN_LISTMONK_URL", "BULLETIN_LISTMONK_USER", "BULLETIN_LISTMONK_TOKEN"
SECONDS = 60.0
_NOT_GIVEN = Words("не е посочен {name}.", "{name} is not given.")
_NOT_HTTPS = Words("адресът трябва да започва с https://.", "the address must begin with https://.")
_NO_ANSWER = Words("отговорът не е този на listmonk.", "the answer is not one of listmonk's.")
_NAME, _LEAVE = "{{ .Subscriber.Name }}", "{{ UnsubscribeURL }}"


@dataclass(frozen=True, slots=True)
class Listmonk:
    """An installation of listmonk and an API user of it."""

    url: str
    user: str
    token: str = field(repr=False)

    def draft(self, letter: Letter, lists: tuple[int, ...]) -> int:
        """Upload the letter's files and make a draft campaign of it for `lists`; return the campaign's number.

        Raises Refused.
        """
        shown = {picture.cid: self._upload(_file(picture)) for picture in letter.pictures}
        files = [self._upload(attachment) for attachment in _latin(letter)]
        html = letter.html
        for cid, data in shown.items():
            html = html.replace(f"cid:{cid}", str(data["url"]))
        made = self._post(
            "/api/campaigns",
            json.dumps(
                {
                    "name": f"{letter.campaign} {letter.language}",
                    "subject": _literal(letter.subject),
                    "lists": list(lists),
                    "from_email": formataddr((letter.sender.name, letter.sender.address.wire)),
                    "type": "regular",
                    "content_type": "html",
                    "messenger": "email",
                    "body": _filled(html, letter, html=True),
                    "altbody": _filled(letter.text, letter),
                    "media": [data["id"] for data in files],
                    "tags": [letter.campaign],
                }
            ).encode(),
            "application/json",
        )
        return int(made["id"])

    def _upload(self, attachment: Attachment) -> Mapping[str, Any]:
        edge = sha256(attachment.data).hexdigest()[:32].encode()
        head = (
            f'Content-Disposition: form-data; name="file"; filename="{attachment.name}"\r\n'
            f"Content-Type: {attachment.media_type}\r\n\r\n"
        ).encode("ascii")
        body = b"--" + edge + b"\r\n" + head + attachment.data + b"\r\n--" + edge + b"--\r\n"
        return self._post("/api/media", body, f"multipart/form-data; boundary={edge.decode()}")

    def _post(self, path: str, body: bytes, kind: str) -> Mapping[str, Any]:
        login = b64encode(f"{self.user}:{self.token}".encode()).decode()
        request = urllib.request.Request(  # noqa: S310 - http and https alone: see installation
            self.url.rstrip("/") + path,
            data=body,
            headers={"Content-Type": kind, "Authorization": f"Basic {login}"},
        )
        try:
            with _OPENER.open(request, timeout=SECONDS) as answer:
                data = json.load(answer)["data"]
        except urllib.error.HTTPError as error:
            with error:
                raise _refused(f"{error.code} {_message(error)}") from None
        except (KeyError, TypeError, ValueError):
            raise _refused(_NO_ANSWER) from None
        except OSError as error:
            raise _refused(str(getattr(error, "reason", error))) from None
        if not isinstance(data, dict) or "id" not in data:
            raise _refused(_NO_ANSWER)
        return data


def installation(environ: Mapping[str, str]) -> Listmonk:
    """The installation that the environment names. Raises Refused where a part is missing or unprotected."""
    for name in (URL, USER, TOKEN):
        if not environ.get(name):
            raise _refused(Words(_NOT_GIVEN.bg.format(name=name), _NOT_GIVEN.en.format(name=name)))
    scheme, _, rest = environ[URL].partition("://")
    host = rest.partition("/")[0].rpartition(":")[0] or rest.partition("/")[0]
    if scheme != "https" and not (scheme == "http" and host in LOOPBACK):
        raise _refused(_NOT_HTTPS)
    return Listmonk(environ[URL], environ[USER], environ[TOKEN])


class _NoRedirect(urllib.request.HTTPRedirectHandler):
    """A redirect would carry the token to another place."""

    def redirect_request(self, *_: Any) -> None:
        return None


_OPENER = urllib.request.build_opener(_NoRedirect)


def _refused(detail: str | Words) -> Refused:
    return Refused([Problem(codes.LISTMONK, values={"detail": detail})])


def _message(error: urllib.error.HTTPError) -> str:
    try:
        return str(json.load(error)["message"])
    except (KeyError, TypeError, ValueError, OSError):
        return error.reason


def _file(picture: Inline) -> Attachment:
    return Attachment(picture.cid.partition("@")[0], picture.media_type, picture.data)


def _literal(text: str) -> str:
    """Text that listmonk's templates print as it is."""
    return text.replace("{{", '{{ "{{" }}')


def _filled(words: str, letter: Letter, *, html: bool = False) -> str:
    """The body with listmonk's own ways to name the reader and to unsubscribe."""
    plain, greeting = letter.plain_greeting, letter.greeting
    if html:
        plain, greeting = escape(plain), escape(greeting)
    named = _literal(greeting).replace("{name}", _NAME)
    greet = f"{{{{ if .Subscriber.Name }}}}{named}{{{{ else }}}}{_literal(plain)}{{{{ end }}}}"
    return _literal(words).replace(GREETING_SLOT, greet).replace(LEAVE_SLOT, _LEAVE)


def _latin(letter: Letter) -> tuple[Attachment, ...]:
    """The letter's files under names in ASCII: listmonk writes no others."""
    return tuple(
        Attachment(file_name(one.name.rpartition(".")[0], ".pdf", ascii_only=True), one.media_type, one.data)
        for one in letter.attachments
    )
