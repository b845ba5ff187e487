"""Small fields: counts, flags, addresses, colours, names."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import ValidationError

from bulletin.model.base import Frozen
from bulletin.model.fields import (
    Colour,
    Count,
    Countries,
    Country,
    Email,
    Flag,
    Identifier,
    Partners,
    Points,
    Several,
    Share,
    WebAddress,
)
from bulletin.model.forms import EMAIL, WEB_ADDRESS, Form


class Fields(Frozen):
    """A value with a field of each kind."""

    count: Count | None = None
    flag: Flag | None = None
    web: WebAddress | None = None
    email: Email | None = None
    colour: Colour | None = None
    identifier: Identifier | None = None
    country: Country | None = None
    several: Several = ()
    partners: Partners | None = None
    countries: Countries | None = None
    points: Points | None = None
    share: Share | None = None


@pytest.mark.parametrize(
    ("field", "typed", "value"),
    [
        pytest.param("count", "7", 7, id="count"),
        pytest.param("count", "007", 7, id="count-with-noughts"),
        pytest.param("count", "999999", 999_999, id="largest-count"),
        pytest.param("flag", "да", True, id="yes-bg"),
        pytest.param("flag", "Не", False, id="no-bg"),
        pytest.param("flag", "yes", True, id="yes-en"),
        pytest.param("flag", "OFF", False, id="off"),
        pytest.param("web", "https://example.org/a?b=c#d", "https://example.org/a?b=c#d", id="https"),
        pytest.param(
            "web",
            "https://user@example.org:8080/~a/[1]/%22;b=(c)'d'!*,+$&@:",
            "https://user@example.org:8080/~a/[1]/%22;b=(c)'d'!*,+$&@:",
            id="all-its-marks",
        ),
        pytest.param("web", "http://сайт.бг", "http://сайт.бг", id="cyrillic-domain"),
        pytest.param("email", "office@example.org", "office@example.org", id="email"),
        pytest.param("email", "i.o+n@a.b.bg", "i.o+n@a.b.bg", id="email-with-marks"),
        pytest.param("colour", "#0F4C5C", "#0f4c5c", id="colour"),
        pytest.param("identifier", "xd-media-hub2", "xd-media-hub2", id="identifier"),
        pytest.param("country", "BG", "BG", id="country"),
        pytest.param("points", "9.4 pt", 9.4, id="points"),
        pytest.param("points", "12,25pt", 12.25, id="points-with-comma"),
        pytest.param("share", "80 %", 80, id="share"),
        pytest.param("share", "100%", 100, id="whole-share"),
        pytest.param("several", "running", ("running",), id="one-of-several"),
        pytest.param("several", ("a", "b"), ("a", "b"), id="several"),
        pytest.param("partners", "7", 7, id="partners-counted"),
        pytest.param("countries", ("BG", "ES"), ("BG", "ES"), id="countries-named"),
        pytest.param("countries", "5", 5, id="countries-counted"),
    ],
)
def test_a_field_is_read(field: str, typed: object, value: object) -> None:
    """A field takes the plain forms of its kind."""
    assert getattr(Fields.model_validate({field: typed}), field) == value


@pytest.mark.parametrize(
    ("field", "typed", "kind"),
    [
        pytest.param("count", "-1", "count_form", id="below-nought"),
        pytest.param("count", "1000000", "count_form", id="too-large"),
        pytest.param("count", "3.5", "count_form", id="fraction"),
        pytest.param("count", "٣", "count_form", id="other-digits"),
        pytest.param("count", "", "count_form", id="no-count"),
        pytest.param("flag", "може", "flag_form", id="maybe"),
        pytest.param("flag", "1", "flag_form", id="figure-for-yes"),
        pytest.param("web", "example.org", "url_form", id="no-scheme"),
        pytest.param("web", "ftp://example.org", "url_form", id="ftp"),
        pytest.param("web", "javascript:alert(1)", "url_form", id="script"),
        pytest.param("web", "https://localhost", "url_form", id="no-domain"),
        pytest.param("web", "https://exa mple.org", "url_form", id="space"),
        pytest.param("web", "https://[::1", "url_form", id="broken-brackets"),
        pytest.param("web", 'https://example.org/"a', "url_form", id="quotation-mark"),
        pytest.param("web", "https://example.org/?a={b}", "url_form", id="brackets-in-question"),
        pytest.param("web", "https://example.org/a\\b", "url_form", id="backslash"),
        pytest.param("web", "https://a<b@example.org/", "url_form", id="angle-in-user"),
        pytest.param("email", "office", "email_form", id="no-at"),
        pytest.param("email", "a@b", "email_form", id="no-domain-of-email"),
        pytest.param("email", "a@b.org, c@d.org", "email_form", id="two-emails"),
        pytest.param("email", "a@b.org\nBcc: x@y.org", "email_form", id="header-in-email"),
        pytest.param("colour", "red", "colour_form", id="colour-name"),
        pytest.param("colour", "#fff", "colour_form", id="short-colour"),
        pytest.param("colour", "#0f4c5c;}", "colour_form", id="style-in-colour"),
        pytest.param("identifier", "XD Hub", "identifier_form", id="space-in-identifier"),
        pytest.param("identifier", "проект", "identifier_form", id="cyrillic-identifier"),
        pytest.param("identifier", "-a", "identifier_form", id="hyphen-first"),
        pytest.param("identifier", "a\n", "identifier_form", id="line-end"),
        pytest.param("country", "bg", "country_form", id="small-letters"),
        pytest.param("country", "България", "country_form", id="country-name"),
        pytest.param("countries", ("BG", "bul"), "country_form", id="one-wrong-country"),
    ],
)
def test_what_does_not_fit_a_field_is_refused(field: str, typed: object, kind: str) -> None:
    """Each refusal has the kind that leads to its words."""
    with pytest.raises(ValidationError) as caught:
        Fields.model_validate({field: typed})
    assert [error["type"] for error in caught.value.errors()] == [kind]


def test_partners_are_a_count_or_names() -> None:
    """Names of partners are lines of the issue, in one language or both."""
    fields = Fields.model_validate({"partners": ("ITRI", {"bg": "Община", "en": "Municipality"})})
    assert isinstance(fields.partners, tuple)
    assert [partner.en for partner in fields.partners] == ["ITRI", "Municipality"]


def test_a_value_never_changes() -> None:
    """Values are frozen and take no key that they do not know."""
    fields = Fields(count=7)
    with pytest.raises(ValidationError):
        fields.count = 8
    with pytest.raises(ValidationError) as caught:
        Fields.model_validate({"cuont": "7"})
    assert caught.value.errors()[0]["type"] == "extra_forbidden"


@pytest.mark.parametrize("form", [EMAIL, WEB_ADDRESS], ids=lambda form: form.name)
@given(st.data())
def test_the_usual_form_is_a_part_of_the_whole(form: Form, data: st.DataObject) -> None:
    text = data.draw(st.from_regex(form.usual, fullmatch=True))
    assert re.fullmatch(form.pattern, text)
