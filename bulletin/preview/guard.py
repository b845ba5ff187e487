"""Who may ask the preview, and how: the one who has its token, at its own address, by GET or POST.

A page of another site can make a browser ask any server of this computer; it knows neither the token nor may it read
the answer, and under a name of its own (DNS rebinding) it is turned away.
"""

from collections.abc import Mapping
from secrets import compare_digest

from starlette.datastructures import Headers, MutableHeaders
from starlette.responses import PlainTextResponse
from starlette.types import ASGIApp, Message, Receive, Scope, Send

_METHODS = frozenset({"GET", "POST"})
_POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; "
    "connect-src 'self'; frame-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
)
HEADERS: Mapping[str, str] = {
    "Cache-Control": "no-store",
    "Content-Security-Policy": _POLICY,
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Referrer-Policy": "no-referrer",
    "X-Content-Type-Options": "nosniff",
}
"""What each answer says, unless it says otherwise itself."""


class Guard:
    """Stands before the application; `hosts` are the names under which it may be asked."""

    def __init__(self, app: ASGIApp, token: str, hosts: frozenset[str]) -> None:
        self._app, self._token, self._hosts = app, token, hosts

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Let a request through or refuse it with 403, 405 or 421."""
        if scope["type"] == "lifespan":
            await self._app(scope, receive, send)
            return

        async def with_headers(message: Message) -> None:
            if message["type"] == "http.response.start":
                headers = MutableHeaders(scope=message)
                for name, value in HEADERS.items():
                    headers.setdefault(name, value)
            await send(message)

        if scope["type"] == "http":
            status = self._refusal(scope)
            answer = PlainTextResponse("", status) if status else self._app
            await answer(scope, receive, with_headers)

    def _refusal(self, scope: Scope) -> int:
        """The status with which a request is refused, 0 where it is let through."""
        headers = Headers(scope=scope)
        if headers.get("host", "").lower() not in self._hosts:
            return 421
        if scope["method"] not in _METHODS:
            return 405
        token = str(scope["path"]).removeprefix("/").partition("/")[0]
        if not compare_digest(token.encode(), self._token.encode()):
            return 403
        origin = headers.get("origin")
        foreign = origin is not None and origin not in {f"http://{host}" for host in self._hosts}
        return 403 if foreign or headers.get("sec-fetch-site") == "cross-site" else 0
