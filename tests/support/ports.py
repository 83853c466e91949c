"""A port of this machine on which nobody listens."""

import secrets
import socket

# Below the range from which the system serves connections that go out (32768 and up): a port from
# there may be taken between asking for it and listening on it.
_FIRST, _LAST = 20_000, 32_000


def free_port() -> int:
    """Draw ports until one can be listened on."""
    while True:
        port = _FIRST + secrets.randbelow(_LAST - _FIRST)
        with socket.socket() as probe:
            probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            try:
                probe.bind(("127.0.0.1", port))
            except OSError:
                continue
        return port
