"""The child that touches what strangers sent: a file in, a clean one out, and no way elsewhere.

It is started with an empty environment, reads standard input, writes standard output, and can open
neither file nor socket. Usage: `python -m bot.media.child MEGABYTES SECONDS`.
"""

import ctypes
import os
import resource
import signal
import sys
from pathlib import Path
from typing import Final

from bot.media import opus, pictures

UNREADABLE: Final = 3  # how it ends: it is no picture or voice that we read
TOO_LARGE: Final = 4
NO_MEMORY: Final = 5
_DIE_WITH_PARENT: Final = 1  # PR_SET_PDEATHSIG
_MEGABYTE: Final = 1024 * 1024


def main() -> int:
    megabytes, seconds = int(sys.argv[1]), int(sys.argv[2])
    pictures.prepare()
    _shut_in(megabytes, seconds)
    try:
        type_, clean = _clean(sys.stdin.buffer.read())
        sys.stdout.buffer.write(type_.encode() + b"\n" + clean)
        sys.stdout.buffer.flush()
    except (opus.NotOpus, pictures.NotAPicture):
        return UNREADABLE
    except pictures.TooManyPixels:
        return TOO_LARGE
    except MemoryError:
        return NO_MEMORY
    return 0


def _clean(file: bytes) -> tuple[str, bytes]:
    """By what it is, not by what it is called."""
    if file.startswith(opus.MAGIC):
        return "audio/ogg", opus.without_tags(file)
    return pictures.repainted(file)


def _shut_in(megabytes: int, seconds: int) -> None:
    """No new file or socket, no core, no write to disk, so much memory, so much time."""
    if sys.platform == "linux":
        ctypes.CDLL(None).prctl(_DIE_WITH_PARENT, signal.SIGKILL)
        # Where memory ends all the same, the child goes and not the bot.
        Path("/proc/self/oom_score_adj").write_text("1000")
    os.nice(10)
    signal.alarm(seconds)
    for what, most in (
        (resource.RLIMIT_CPU, seconds),
        (resource.RLIMIT_CORE, 0),
        (resource.RLIMIT_FSIZE, 0),
        (resource.RLIMIT_AS, megabytes * _MEGABYTE),
        (resource.RLIMIT_NOFILE, 3),
    ):
        resource.setrlimit(what, (most, most))


if __name__ == "__main__":
    os._exit(main())
