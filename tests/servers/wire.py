"""A server of a few lines that says exactly what it is told, for what no proper one does."""

import socket
import socketserver
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field

CUT = b""
"""Instead of a reply: the line is cut."""


@dataclass
class Script:
    """What it says to a line, by its verb; `.` is the end of a letter. What is not named gets 250."""

    replies: dict[str, Callable[[str], bytes] | bytes] = field(default_factory=dict)
    heard: list[str] = field(default_factory=list)
    """All lines that were heard, but for those of letters."""
    letters: list[bytes] = field(default_factory=list)
    broken_off: list[bytes] = field(default_factory=list)
    """Letters that came without an end."""
    keep: bool = True

    def answer(self, verb: str, line: str) -> bytes:
        """The reply to a line."""
        found = self.replies.get(verb, {"DATA": b"354 go on", "EHLO": b"250 wire"}.get(verb, b"250 2.0.0 ok"))
        return found if isinstance(found, bytes) else found(line)


class _Talk(socketserver.StreamRequestHandler):
    def handle(self) -> None:
        script: Script = self.server.script  # type: ignore[attr-defined]
        self.connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        try:
            self.wfile.write(b"220 wire\r\n")
            while line := self.rfile.readline().decode():
                verb = line.split()[0].upper()
                script.heard.append(line.strip())
                if not self._say(script.answer(verb, line)):
                    return
                if verb == "DATA" and not self._letter(script):
                    return
                if verb == "QUIT":
                    return
        except ConnectionError:
            return

    def _letter(self, script: Script) -> bool:
        """Read a letter where it was asked for; False where the line is cut."""
        if not script.answer("DATA", "DATA").startswith(b"354"):
            return True
        lines = []
        while (line := self.rfile.readline()) not in {b".\r\n", b""}:
            if script.keep:
                lines.append(line)
        if not line:
            script.broken_off.append(b"".join(lines))
            return False
        script.letters.append(b"".join(lines))
        return self._say(script.answer(".", "."))

    def _say(self, reply: bytes) -> bool:
        if reply == CUT:
            self.connection.shutdown(socket.SHUT_RDWR)
            return False
        self.wfile.write(reply + b"\r\n")
        return True


class _Server(socketserver.ThreadingTCPServer):
    allow_reuse_address = True
    daemon_threads = True


@contextmanager
def speaking(script: Script) -> Iterator[int]:
    """Run it; give its port."""
    with _Server(("127.0.0.1", 0), _Talk) as server:
        server.script = script  # type: ignore[attr-defined]
        thread = threading.Thread(target=server.serve_forever, args=(0.02,), daemon=True)
        thread.start()
        try:
            yield int(server.server_address[1])
        finally:
            server.shutdown()
            thread.join()
