"""What the browser can ask a preview for, each under the token."""

import json
from pathlib import Path
from typing import Any

from starlette.applications import Starlette
from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import HTMLResponse, JSONResponse, Response, StreamingResponse
from starlette.routing import Mount, Route

from bulletin.model.language import LANGUAGES, Language
from bulletin.preview.editions import SCREENS
from bulletin.preview.editor import Editor
from bulletin.preview.session import Session
from bulletin.preview.shell import STATIC, Shell
from bulletin.problems.problem import Place
from bulletin.reach import inside
from bulletin.render.holdings import Watched

_PAGE_POLICY = f"{Watched.policy}; frame-ancestors 'self'"
_FONTS = {".woff2": "font/woff2", ".ttf": "font/ttf", ".otf": "font/otf"}
_LONGEST = 20_000
"""Octets of a question; a page has no reason to send more."""


def make_app(session: Session, shell: Shell, editor: Editor, token: str) -> Starlette:
    """Return the application that shows `session`; a click opens `editor`, or the link that is answered."""
    desk = _Desk(session, shell, editor)
    routes = [
        Route("/", desk.page),
        Route("/events", desk.events),
        Route("/page/{language}/{page:int}", desk.picture),
        Route("/pdf/{language}/{name}", desk.pdf),
        Route("/font/{name}", desk.font),
        Route("/{edition}/{language}", desk.screen),
        Route("/{name}", desk.static),
        Route("/show", desk.show, methods=["POST"]),
        Route("/open", desk.open, methods=["POST"]),
    ]
    return Starlette(routes=[Mount(f"/{token}", routes=routes)])


class _Desk:
    """Answers; whatever is not there is 404."""

    def __init__(self, session: Session, shell: Shell, editor: Editor) -> None:
        self._session, self._shell, self._editor = session, shell, editor

    async def page(self, request: Request) -> Response:
        del request
        return HTMLResponse(self._shell.page())

    async def static(self, request: Request) -> Response:
        name = request.path_params["name"]
        return Response(self._shell.static(name), media_type=STATIC[name]) if name in STATIC else _none()

    async def events(self, request: Request) -> Response:
        del request
        return StreamingResponse(self._session.board.read(), media_type="text/event-stream")

    async def screen(self, request: Request) -> Response:
        edition, language = request.path_params["edition"], _language(request.path_params["language"])
        html = await self._session.page(edition, language) if edition in SCREENS and language else None
        return HTMLResponse(html, headers={"Content-Security-Policy": _PAGE_POLICY}) if html else _none()

    async def picture(self, request: Request) -> Response:
        language = _language(request.path_params["language"])
        paper = self._session.paper(language) if language else None
        width = request.query_params.get("width", "")
        if paper is None or not (width.isascii() and width.isdigit()):
            return _none()
        wanted = (request.path_params["page"], min(int(width[:6]), 1_000_000))
        png = await run_in_threadpool(paper.picture, *wanted)
        return Response(png, media_type="image/png") if png else _none()

    async def pdf(self, request: Request) -> Response:
        language = _language(request.path_params["language"])
        paper = self._session.paper(language) if language else None
        headers = {"Content-Security-Policy": "frame-ancestors 'self'"}
        return Response(paper.laid.pdf, media_type="application/pdf", headers=headers) if paper else _none()

    async def font(self, request: Request) -> Response:
        file = self._session.fonts().get(request.path_params["name"])
        if file is None:
            return _none()
        return Response(await run_in_threadpool(file.read_bytes), media_type=_FONTS.get(file.suffix.lower()))

    async def show(self, request: Request) -> Response:
        """Be told which language is looked at."""
        asked = await _asked(request)
        if language := _language(asked.get("language")):
            self._session.show(language)
        return Response(status_code=204)

    async def open(self, request: Request) -> Response:
        """Open the editor where something comes from; the answer has the link for who must follow it himself."""
        asked = await _asked(request)
        place = self._place(asked)
        path = _inside(self._session.root, place.file) if place else None
        if place is None or path is None:
            return _none()
        opened = await run_in_threadpool(self._editor.open, path, place.line, place.column)
        told = {"file": place.file, "line": place.line, "link": self._shell.address(place), "opened": opened}
        return JSONResponse(told)

    def _place(self, asked: dict[str, Any]) -> Place | None:
        """What is meant: a place of a file, a block with some words, or a point of a printed page."""
        match asked:
            case {"file": str(file), "line": int(line), "column": int(column)}:
                return Place(file, max(line, 1), max(column, 1))
            case {"at": str(at), "words": str(words), "language": str(name)} if language := _language(name):
                return self._session.find(at, words, language)
            case {
                "page": int(page),
                "x": int() | float() as x,
                "y": int() | float() as y,
                "language": str(name),
            }:
                language = _language(name)
                paper = self._session.paper(language) if language else None
                spot = paper.at(page, x, y) if paper else None
                return self._session.find(spot.at, spot.words, language) if spot and language else None
        return None


def _language(name: object) -> Language | None:
    return next((language for language in LANGUAGES if language == name), None)


def _inside(root: Path, file: str) -> Path | None:
    """The file as it lies in the workspace; None for one that is not there, or somewhere else."""
    path = root / file
    return path.resolve() if inside(path, root) and path.is_file() else None


async def _asked(request: Request) -> dict[str, Any]:
    """The question of a page as JSON; nothing where it is none."""
    if request.headers.get("content-type", "").partition(";")[0] != "application/json":
        return {}
    body = b""
    async for part in request.stream():
        body += part
        if len(body) > _LONGEST:
            return {}
    try:
        asked = json.loads(body)
    except (ValueError, RecursionError):
        return {}
    return asked if isinstance(asked, dict) else {}


def _none() -> Response:
    return Response(status_code=404)
