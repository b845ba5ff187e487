"""The port of a preview."""

import socket

import pytest

from bulletin.preview.server import HOST, listen


def test_a_port_is_free_again_as_soon_as_the_preview_has_ended() -> None:
    """Pages that were open in a browser keep it for a minute otherwise."""
    with listen(0) as server:
        server.listen()
        port = server.getsockname()[1]
        page = socket.create_connection((HOST, port))
        answer, _ = server.accept()
        answer.close()
    with listen(port) as again:
        assert again.getsockname() == (HOST, port)
    page.close()


def test_a_port_in_use_is_not_shared() -> None:
    with listen(0) as server:
        server.listen()
        with pytest.raises(OSError, match="in use"):
            listen(server.getsockname()[1])
