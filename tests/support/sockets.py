"""Sockets of a test run reach this machine and nothing else."""

import ipaddress
import sys
from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

# The event that Python raises before it acts, and where its address stands.
_WATCHED: Final[Mapping[str, int]] = MappingProxyType(
    {
        "socket.connect": 1,
        "socket.sendto": 1,
        "socket.sendmsg": 1,
        "socket.getaddrinfo": 0,
        "socket.gethostbyname": 0,
    }
)


class NotThisMachine(RuntimeError):
    """A test tried to reach another machine."""


def close_to_the_outside() -> None:
    """From now on, for as long as this process lives, refuse every address but this machine's.

    An audit hook, since it sees what the C library is asked for, whoever asks, and cannot be undone
    by accident. Loops that bring their own sockets (uvloop) are not seen: tests run on asyncio's.
    """
    sys.addaudithook(_refuse_the_outside)


def _refuse_the_outside(event: str, arguments: tuple[object, ...]) -> None:
    place = _WATCHED.get(event)
    if place is not None and not is_this_machine(arguments[place]):
        raise NotThisMachine(f"{event}: only this machine may be reached in tests")


def is_this_machine(address: object) -> bool:
    """Whether an address (a host, a (host, port, …) or a path of a unix socket) is local."""
    host = address[0] if isinstance(address, tuple) and address else address
    if isinstance(host, tuple) or host is None:
        return True
    if isinstance(host, bytes):
        host = host.decode(errors="replace")
    if not isinstance(host, str) or host in {"", "localhost"} or host.startswith(("/", "\0")):
        return isinstance(host, str)
    try:
        parsed = ipaddress.ip_address(host.partition("%")[0])
    except ValueError:
        return False
    return parsed.is_loopback or parsed.is_unspecified
