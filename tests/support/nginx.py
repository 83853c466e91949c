"""Debian's own nginx with the site of deploy/, on this machine, with a certificate of its own."""

import re
import ssl
import subprocess
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from time import monotonic, sleep
from typing import Final

from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec

from tests.support.chromium import find_program
from tests.support.ports import free_port

SITE: Final = Path(__file__).parents[2] / "deploy" / "nginx" / "panoh.conf"
_DEBIANS: Final = Path("/etc/nginx/nginx.conf")
_SECONDS_TO_START: Final = 10.0
_SERVER: Final = re.compile(r"server 127\.0\.0\.1:(80[89])\d ")
_FOLDERS: Final = ("client_body", "proxy", "fastcgi", "uwsgi", "scgi")


@dataclass(frozen=True, slots=True)
class Front:
    """Where it listens, and all that it may write."""

    https: int
    http: int
    place: Path
    context: ssl.SSLContext  # of somebody who trusts its certificate

    @property
    def written(self) -> dict[str, str]:
        """What it has left on the disk, by file."""
        return {
            str(path.relative_to(self.place)): path.read_text(errors="replace")
            for path in self.place.rglob("*")
            if path.is_file() and path.suffix in {".log", ""}
        }


@contextmanager
def serve_nginx(
    place: Path,
    names: Sequence[str],
    bots: Sequence[int],
    panels: Sequence[int],
    *,
    https: int,
) -> Iterator[Front]:
    """The site as it stands in deploy/, with other ports and another certificate."""
    program = find_program("nginx")
    assert program is not None, "`make setup-test browser` brings nginx"
    place.mkdir()
    place.chmod(0o755)  # its workers are somebody else
    front = Front(https, free_port(), place, _certify(place, names))
    (place / "site.conf").write_text(_site(front, names, bots, panels))
    (place / "nginx.conf").write_text(_whole(place))
    with (place / "said.log").open("wb") as said:
        server = subprocess.Popen(
            [program, "-c", str(place / "nginx.conf"), "-p", str(place), "-g", "daemon off;"],
            stdout=said,
            stderr=said,
        )
    try:
        give_up = monotonic() + _SECONDS_TO_START
        while not (place / "nginx.pid").exists():
            if server.poll() is not None or monotonic() > give_up:
                raise RuntimeError((place / "said.log").read_text())
            sleep(0.02)
        yield front
    finally:
        server.terminate()
        server.wait(10)


def _site(front: Front, names: Sequence[str], bots: Sequence[int], panels: Sequence[int]) -> str:
    text = SITE.read_text()
    ports = {"808": iter(bots), "809": iter(panels)}
    text = _SERVER.sub(lambda found: f"server 127.0.0.1:{next(ports[found[1]])} ", text)
    text = text.replace("listen 443 ", f"listen 127.0.0.1:{front.https} ")
    text = re.sub(r"listen 80\b", f"listen 127.0.0.1:{front.http}", text)
    for name in names:
        text = text.replace(
            f"/etc/letsencrypt/live/{name}/fullchain.pem", str(_certificate(front.place))
        )
        text = text.replace(f"/etc/letsencrypt/live/{name}/privkey.pem", str(_key(front.place)))
    temporary = [f"{name}_temp_path {front.place / name};" for name in _FOLDERS]
    return "\n".join((*temporary, text))


def _whole(place: Path) -> str:
    """Debian's file, which writes elsewhere, and the one site."""
    text = _DEBIANS.read_text()
    text = text.replace("/var/log/nginx", str(place)).replace(
        "/run/nginx.pid", f"{place}/nginx.pid"
    )
    text = text.replace("/etc/nginx/sites-enabled/*", str(place / "site.conf"))
    # Its modules are named relative to where Debian keeps them; the site needs none.
    return re.sub(r"include /etc/nginx/modules-enabled.*", "", text)


def _certify(place: Path, names: Sequence[str]) -> ssl.SSLContext:
    key = ec.generate_private_key(ec.SECP256R1())
    whose = x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, names[0])])
    now = datetime.now(UTC)
    certificate = (
        x509.CertificateBuilder()
        .subject_name(whose)
        .issuer_name(whose)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(now - timedelta(hours=1))
        .not_valid_after(now + timedelta(days=1))
        .add_extension(
            x509.SubjectAlternativeName([x509.DNSName(n) for n in names]), critical=False
        )
        .add_extension(x509.BasicConstraints(ca=True, path_length=None), critical=True)
        .sign(key, hashes.SHA256())
    )
    pem = serialization.Encoding.PEM
    _certificate(place).write_bytes(certificate.public_bytes(pem))
    _key(place).write_bytes(
        key.private_bytes(pem, serialization.PrivateFormat.PKCS8, serialization.NoEncryption())
    )
    return ssl.create_default_context(cafile=_certificate(place))


def _certificate(place: Path) -> Path:
    return place / "cert.pem"


def _key(place: Path) -> Path:
    return place / "key.pem"
