"""A certificate for this machine and the authority that has signed it, made by openssl."""

import subprocess
from dataclasses import dataclass
from pathlib import Path

from servers.programs import need


@dataclass(frozen=True)
class Certificates:
    """Files: the authority's certificate, and what a server of `localhost` shows."""

    authority: Path
    certificate: Path
    key: Path


def certificates(folder: Path, *, name: str = "localhost") -> Certificates:
    """An authority and a certificate of the host `name`; of 127.0.0.1 too where that is this machine."""
    folder.mkdir(parents=True, exist_ok=True)
    made = Certificates(folder / "ca.pem", folder / "server.pem", folder / "server.key")
    _openssl(
        "req -x509 -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes -days 30 -subj /CN=authority"
        " -addext basicConstraints=critical,CA:TRUE -addext keyUsage=critical,keyCertSign"
        f" -keyout {folder}/ca.key -out {made.authority}"
    )
    _openssl(
        f"req -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes -subj /CN={name}"
        f" -keyout {made.key} -out {folder}/server.csr"
    )
    also = ",IP:127.0.0.1" if name == "localhost" else ""
    (folder / "more").write_text(f"subjectAltName=DNS:{name}{also}\nextendedKeyUsage=serverAuth\n")
    _openssl(
        f"x509 -req -days 30 -in {folder}/server.csr -CA {made.authority} -CAkey {folder}/ca.key"
        f" -CAcreateserial -extfile {folder}/more -out {made.certificate}"
    )
    return made


def _openssl(arguments: str) -> None:
    subprocess.run([need("openssl"), *arguments.split()], check=True, capture_output=True)
