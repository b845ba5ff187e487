"""`make bench`: letters with a PDF of 1 MB to a Postfix of our own over one connection, and the memory of long lists.

The three ways of sending take turns, in the seconds of the clock; the ratios are taken turn by turn. `bulletin` writes
its journal, the other two write nothing. Needs root and Postfix; nothing is asserted: read the table.
"""

import argparse
import os
import signal
import smtplib
import socket
import subprocess
import sys
import tempfile
from collections.abc import Callable
from email.message import EmailMessage
from pathlib import Path
from random import Random
from statistics import median
from time import perf_counter

ROOT = Path(__file__).resolve().parent.parent
sys.path[:0] = [str(ROOT), str(ROOT / "tests")]

from servers.certificates import certificates  # noqa: E402 - where the tests' servers are is said above
from servers.post import Sending, letter, reader, rows  # noqa: E402
from servers.postfix import Postfix, running  # noqa: E402
from servers.wire import Script, speaking  # noqa: E402

from bulletin.mail.address import read_address  # noqa: E402
from bulletin.mail.connection import Server  # noqa: E402
from bulletin.mail.sealed import Sealed  # noqa: E402

MEGABYTE = 1_000_000
HOST = "127.0.0.1"
IN_MEMORY = Path("/dev/shm")  # noqa: S108 - the journals of long lists lie there: their size is asked, not their disk
PDF = Random(9).randbytes(MEGABYTE)  # noqa: S311 - no secret


def main() -> int:
    """Measure and print; return 0."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--letters", type=int, default=40)
    parser.add_argument("--turns", type=int, default=5)
    parser.add_argument("--readers", type=int, nargs="*", default=[100, 10_000, 100_000])
    parser.add_argument("--memory-of", type=int, help=argparse.SUPPRESS)
    asked = parser.parse_args()
    if asked.memory_of:
        return memory_of(asked.memory_of)
    throughput(asked.letters, asked.turns)
    print("\none process that writes down and sends a small letter to so many, the server answers at once")
    print(f"{'readers':>10}{'MB at most':>12}{'letters/s':>12}")
    for count in asked.readers:
        command = [sys.executable, __file__, "--memory-of", str(count)]
        print(subprocess.run(command, check=True, capture_output=True, text=True).stdout, end="")
    return 0


def throughput(letters: int, turns: int) -> None:
    """The first table."""
    with (
        tempfile.TemporaryDirectory() as name,
        running(certificates(Path(name)), mailboxes="all/") as postfix,
    ):
        sealed = Sealed(letter(pdf=PDF))
        ways: dict[str, Callable[[int], float]] = {
            "bulletin": lambda count: ours(postfix, sealed, count),
            "smtplib.send_message in a loop": lambda count: library(postfix, count),
            "bare socket, body encoded before": lambda count: bare(postfix, sealed, count),
        }
        for way in ways.values():
            way(5)
        found: dict[str, list[float]] = {label: [] for label in ways}
        for _ in range(turns):
            for label, way in ways.items():
                found[label].append(letters / way(letters))
                settled(postfix, letters)
    print(f"a PDF of 1 MB, {letters} letters a turn, {turns} turns; letters a second, median")
    print(f"{'way':36}{'letters/s':>10}{'ours to it':>12}{'min':>8}{'max':>8}")
    for label, rates in found.items():
        ratios = [mine / other for mine, other in zip(found["bulletin"], rates, strict=True)]
        print(f"{label:36}{median(rates):10.1f}{median(ratios):12.2f}{min(ratios):8.2f}{max(ratios):8.2f}")


def settled(postfix: Postfix, count: int) -> None:
    """Wait until Postfix has delivered all, so that the next turn has the machine for itself."""
    postfix.delivered(count)
    postfix.empty()


def ours(postfix: Postfix, sealed: Sealed, count: int) -> float:
    """A run through a campaign with its journal."""
    with tempfile.TemporaryDirectory() as folder:
        sending = Sending(Path(folder), Server(HOST, postfix.port, "none"), sealed=sealed)
        sending.begin(rows(count))
        start = perf_counter()
        ending = sending.go()
        taken = perf_counter() - start
        sending.journal.close()
    if ending != "done" or {state for _, state in sending.told} != {"sent"}:
        raise SystemExit(f"it ended with {ending}")
    return taken


def library(postfix: Postfix, count: int) -> float:
    """A message made and sent for each reader, as a script of twenty lines does it."""
    start = perf_counter()
    with smtplib.SMTP(HOST, postfix.port) as line:
        for number in range(1, count + 1):
            message = EmailMessage()
            message["Subject"] = "Бюлетин, брой 9"
            message["From"] = "news@example.org"
            message["To"] = f"m{number}@members.test"
            message.set_content("Здравейте!")
            message.add_alternative("<p>Здравейте!</p>", subtype="html")
            message.add_attachment(PDF, maintype="application", subtype="pdf", filename="Бюлетин 9.pdf")
            line.send_message(message)
    return perf_counter() - start


def bare(postfix: Postfix, sealed: Sealed, count: int) -> float:
    """The same bytes to all, one command after the other, nothing written down."""
    wire = b"".join(sealed.segments(reader(read_address("m1@members.test"), "Иван"))) + b".\r\n"
    start = perf_counter()
    with socket.create_connection((HOST, postfix.port)) as line, line.makefile("rb") as replies:
        line.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)

        def say(words: bytes) -> None:
            line.sendall(words)
            while (reply := replies.readline())[3:4] == b"-":
                pass
            if reply[:1] not in {b"2", b"3"}:
                raise SystemExit(reply.decode())

        say(b"")
        say(b"EHLO localhost\r\n")
        for number in range(1, count + 1):
            say(b"MAIL FROM:<news@example.org>\r\n")
            say(b"RCPT TO:<m%d@members.test>\r\n" % number)
            say(b"DATA\r\n")
            say(wire)
        say(b"QUIT\r\n")
    return perf_counter() - start


def memory_of(count: int) -> int:
    """Send to `count` readers and print a line of the second table; the server is another process."""
    child_end, our_end = os.pipe()
    number = os.fork()
    if not number:
        with speaking(Script(keep=False)) as port:
            os.write(our_end, b"%d\n" % port)
            signal.pause()
    port = int(os.read(child_end, 16))
    with tempfile.TemporaryDirectory(dir=IN_MEMORY if IN_MEMORY.is_dir() else None) as folder:
        sending = Sending(Path(folder), Server(HOST, port, "none"))
        sending.begin(rows(count))
        start = perf_counter()
        ending = sending.run(lambda _row, _state: None).go()
        rate = count / (perf_counter() - start)
    os.kill(number, 9)
    os.waitpid(number, 0)
    if ending != "done":
        raise SystemExit(f"it ended with {ending}")
    status = Path("/proc/self/status").read_text()
    peak = int(status.partition("VmHWM:")[2].split()[0]) / 1024
    print(f"{count:10}{peak:12.1f}{rate:12.0f}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
