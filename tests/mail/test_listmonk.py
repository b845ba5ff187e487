"""A draft in listmonk, over HTTP to a server on this machine that answers as listmonk does."""

import json
import threading
from base64 import b64encode
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from email import message_from_bytes
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import pytest

from bulletin.mail.address import read_address
from bulletin.mail.attachment import Attachment
from bulletin.mail.letter import GREETING_SLOT, LEAVE_SLOT, Inline, Letter, Sender, WayOut
from bulletin.mail.listmonk import TOKEN, URL, USER, installation
from bulletin.problems.problem import Refused

LETTER = Letter(
    campaign="bulletin-9",
    list_id="bulletin.example.org",
    language="bg",
    sender=Sender("Клъстер", read_address("news@example.org")),
    subject="Брой {{ 9 }}",
    greeting="Здравейте, {name}!",
    plain_greeting="Здравейте!",
    text=f"{GREETING_SLOT}\nЦена {{{{ 5 }}}}\n{LEAVE_SLOT}\n",
    html=f'<p>{GREETING_SLOT} {{{{ 5 }}}}</p><img src="cid:expo.png@bulletin"><a href="{LEAVE_SLOT}">x</a>',
    way_out=WayOut("https://example.org/u/{token}"),
    date=datetime(2026, 11, 22, 10, tzinfo=UTC),
    pictures=(Inline("expo.png@bulletin", "image/png", b"\x89PNG"),),
    attachments=(Attachment("Бюлетин, брой 9.pdf", "application/pdf", b"%PDF-1.7\r\n--x"),),
)


@dataclass
class Asked:
    """What the server was asked, and how it answers."""

    requests: list[tuple[str, str, str, bytes]] = field(default_factory=list)
    status: int = 200
    answer: bytes = b""
    location: str = ""
    url: str = ""


@pytest.fixture
def asked() -> Iterator[Asked]:
    found = Asked()

    class Handler(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            body = self.rfile.read(int(self.headers["Content-Length"]))
            head = (self.path, self.headers["Authorization"], self.headers["Content-Type"])
            found.requests.append((*head, body))
            number = len(found.requests)
            data = {"id": number, "url": f"https://lists.example.org/uploads/{number}", "status": "draft"}
            answer = found.answer or json.dumps({"data": data}).encode()
            self.send_response(found.status)
            if found.location:
                self.send_header("Location", found.location)
            self.send_header("Content-Length", str(len(answer)))
            self.end_headers()
            self.wfile.write(answer)

        def log_message(self, *_: object) -> None:
            """Say nothing."""

    with ThreadingHTTPServer(("127.0.0.1", 0), Handler) as server:
        thread = threading.Thread(target=server.serve_forever, args=(0.01,))
        thread.start()
        found.url = f"http://127.0.0.1:{server.server_port}"
        yield found
        server.shutdown()
        thread.join()


def environ(url: str) -> dict[str, str]:
    return {URL: url, USER: "bulletin", TOKEN: "tajna"}


def test_a_draft_is_made_with_its_files(asked: Asked) -> None:
    assert installation(environ(asked.url)).draft(LETTER, (3, 4)) == 3
    picture, pdf, campaign = asked.requests
    assert [path for path, *_ in asked.requests] == ["/api/media", "/api/media", "/api/campaigns"]
    assert {login for _, login, *_ in asked.requests} == {"Basic " + b64encode(b"bulletin:tajna").decode()}
    form = message_from_bytes(f"Content-Type: {pdf[2]}\r\n\r\n".encode() + pdf[3])
    part = form.get_payload()[0]  # type: ignore[index]
    assert part.get_filename() == "Byuletin, broy 9.pdf"  # type: ignore[union-attr]
    assert part.get_payload(decode=True) == b"%PDF-1.7\r\n--x"  # type: ignore[union-attr]
    assert b"\x89PNG" in picture[3]
    made = json.loads(campaign[3])
    assert (made["lists"], made["media"], made["content_type"]) == ([3, 4], [2], "html")
    assert made["from_email"].endswith("<news@example.org>")
    assert made["subject"] == 'Брой {{ "{{" }} 9 }}'
    greeting = "{{ if .Subscriber.Name }}Здравейте, {{ .Subscriber.Name }}!{{ else }}Здравейте!{{ end }}"
    assert made["body"] == (
        f'<p>{greeting} {{{{ "{{{{" }}}} 5 }}}}</p><img src="https://lists.example.org/uploads/1">'
        '<a href="{{ UnsubscribeURL }}">x</a>'
    )
    assert made["altbody"] == f'{greeting}\nЦена {{{{ "{{{{" }}}} 5 }}}}\n{{{{ UnsubscribeURL }}}}\n'
    assert "status" not in made


@pytest.mark.parametrize(
    ("status", "answer", "told"),
    [
        (403, b'{"message": "Permission denied: media"}', "403 Permission denied: media"),
        (502, b"<html>", "502 Bad Gateway"),
        (200, b"<html>welcome", "listmonk"),
        (200, b'{"data": true}', "listmonk"),
        (302, b"", "302 Found"),
    ],
)
def test_what_it_does_not_take_is_told(asked: Asked, status: int, answer: bytes, told: str) -> None:
    asked.status, asked.answer, asked.location = status, answer, asked.url if status == 302 else ""
    with pytest.raises(Refused) as refused:
        installation(environ(asked.url)).draft(LETTER, (3,))
    (problem,) = refused.value.problems
    assert problem.code.id == "B257"
    assert told in problem.message("en")
    assert len(asked.requests) == 1


@pytest.mark.parametrize("url", ["", "http://lists.example.org", "ftp://localhost", "file:///etc", "lists"])
def test_it_is_reached_by_https_only(url: str) -> None:
    with pytest.raises(Refused) as refused:
        installation(environ(url))
    assert refused.value.problems[0].code.id == "B257"


def test_nobody_there_is_told_without_the_token() -> None:
    listmonk = replace(installation(environ("http://localhost:9")))
    assert "tajna" not in repr(listmonk)
    with pytest.raises(Refused) as refused:
        listmonk.draft(LETTER, (3,))
    assert "tajna" not in str(refused.value)
