"""A Postfix of our own: started by root from a folder, it delivers to a Maildir and to nowhere else."""

import pwd
import shutil
import socket
import subprocess
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

from servers.certificates import Certificates
from servers.programs import need, need_root

DIST = Path("/usr/share/postfix/master.cf.dist")
PATIENCE = 20.0
_MAIN = """
compatibility_level = 3.6
queue_directory = {base}/queue
data_directory = {base}/data
command_directory = /usr/sbin
daemon_directory = /usr/lib/postfix/sbin
mail_owner = postfix
setgid_group = postdrop
myhostname = localhost
mydestination =
local_recipient_maps =
alias_maps =
alias_database =
inet_interfaces = 127.0.0.1
inet_protocols = ipv4
mynetworks = 127.0.0.0/8
smtpd_recipient_restrictions = permit_mynetworks, reject
smtpd_client_connection_rate_limit = 0
smtpd_tls_security_level = may
smtpd_tls_cert_file = {certificate}
smtpd_tls_key_file = {key}
smtputf8_enable = yes
maillog_file = {base}/log/mail.log
maillog_file_prefixes = {base}
disable_dns_lookups = yes
message_size_limit = 10240000
virtual_mailbox_domains = members.test
virtual_mailbox_base = {base}/boxes
virtual_mailbox_maps = regexp:{base}/etc/boxes
virtual_uid_maps = static:{user}
virtual_gid_maps = static:{group}
virtual_minimum_uid = 1
virtual_mailbox_limit = 0
transport_maps = regexp:{base}/etc/transport
default_transport = error:5.1.2 off
relay_transport = error:5.1.2 off
"""
_TRANSPORT = r"""
/@deferred\.test$/ retry:4.3.0 later
/@busy\.test$/ retry:4.2.1 mailbox busy
/@bounce\.test$/ error:5.1.1 no such mailbox
"""


@dataclass(frozen=True)
class Postfix:
    """A running Postfix: `m1@members.test`, `m2@…` have mailboxes; all other addresses are refused."""

    base: Path
    port: int

    def delivered(self, count: int) -> list[Path]:
        """The files of the Maildir, as soon as there are `count`."""
        new = self.base / "boxes" / "all" / "new"
        until = time.monotonic() + PATIENCE
        while True:
            found = sorted(new.glob("*")) if new.is_dir() else []
            if len(found) >= count or time.monotonic() > until:
                return found
            time.sleep(0.02)

    def empty(self) -> None:
        """Throw away what was delivered."""
        shutil.rmtree(self.base / "boxes" / "all", ignore_errors=True)


@contextmanager
def running(shown: Certificates, *, mailboxes: str = "all/") -> Iterator[Postfix]:
    """Start Postfix in a folder that its own user can enter, as pytest's cannot be; stop it at the end."""
    postfix = need("postfix")
    need_root()
    with TemporaryDirectory(prefix="postfix-") as name:
        base, port = Path(name), free_port()
        _settle(base, port, shown, mailboxes)
        command = [postfix, "-c", str(base / "etc")]
        subprocess.run([*command, "start"], check=True, capture_output=True)
        try:
            _answering(port)
            yield Postfix(base, port)
        finally:
            subprocess.run([*command, "stop"], check=True, capture_output=True)


def free_port() -> int:
    """A port of this machine that nobody listens to."""
    with socket.socket() as found:
        found.bind(("127.0.0.1", 0))
        return int(found.getsockname()[1])


def _settle(base: Path, port: int, shown: Certificates, mailboxes: str) -> None:
    owner = pwd.getpwnam("postfix")
    for folder in ("etc", "log", "queue"):
        (base / folder).mkdir(parents=True)
    for folder in ("data", "boxes"):
        (base / folder).mkdir()
        shutil.chown(base / folder, owner.pw_uid, owner.pw_gid)
    base.chmod(0o711)
    names = {"certificate": shown.certificate, "key": shown.key, "user": owner.pw_uid, "group": owner.pw_gid}
    (base / "etc" / "main.cf").write_text(_MAIN.format(base=base, **names))
    (base / "etc" / "master.cf").write_text(_services(port))
    (base / "etc" / "boxes").write_text(rf"/^m[0-9]+@members\.test$/ {mailboxes}" + "\n")
    (base / "etc" / "transport").write_text(_TRANSPORT)


def _services(port: int) -> str:
    """The services as Debian has them, none in a chroot, the one of SMTP at our port."""
    lines = []
    for line in DIST.read_text().splitlines():
        columns = line.split()
        if line[:1] in {"", "#", " "} or len(columns) < 8:
            lines.append(line)
            continue
        if columns[0] == "smtp" and columns[1] == "inet":
            columns[0] = f"127.0.0.1:{port}"
        columns[4] = "n"
        lines.append(" ".join(columns))
    return "\n".join(lines) + "\n"


def _answering(port: int) -> None:
    until = time.monotonic() + PATIENCE
    while True:
        try:
            with socket.create_connection(("127.0.0.1", port), timeout=5) as line:
                assert line.recv(3) == b"220"
                return
        except OSError:
            if time.monotonic() > until:
                raise
            time.sleep(0.05)
