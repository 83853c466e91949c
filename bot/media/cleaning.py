"""Having a stranger's file made clean by a child process; whatever happens to it, we live on."""

import asyncio
import contextlib
import os
import signal
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from bot.media import child
from intake.incoming import Unkept

_HOUSE: Final = Path(__file__).parent.parent.parent
_ENDS: Final = {child.UNREADABLE: Unkept.UNREADABLE, child.TOO_LARGE: Unkept.TOO_LARGE}
_GRACE: Final = 5.0  # seconds beyond the child's own, for its start


@dataclass(frozen=True, slots=True)
class Limits:
    """Of one child. With the bot itself it stays within what deploy/systemd allows both."""

    megabytes: int = 400
    seconds: int = 20


@dataclass(frozen=True, slots=True, repr=False)
class Clean:
    type: str  # as the viewer serves it
    body: bytes


class Broken(Exception):
    """The child was killed, or fell: by its limits, or by what it read. It may be tried again."""


async def clean(file: bytes, limits: Limits | None = None) -> Clean | Unkept:
    """What may be kept, or why nothing can be. Raises Broken."""
    most = limits or Limits()
    process = await asyncio.create_subprocess_exec(
        sys.executable,
        "-E",
        "-s",
        "-m",
        child.__name__,
        str(most.megabytes),
        str(most.seconds),
        cwd=_HOUSE,
        env={},
        stdin=asyncio.subprocess.PIPE,
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.DEVNULL,
        start_new_session=True,
    )
    try:
        async with asyncio.timeout(most.seconds + _GRACE):
            written, _ = await process.communicate(file)
    except TimeoutError:
        raise Broken from None
    finally:
        await _end(process)
    if (why := _ENDS.get(process.returncode or 0)) is not None:
        return why
    type_, line, body = written.partition(b"\n")
    if process.returncode != 0 or not line or not body:
        raise Broken
    return Clean(type_.decode(), body)


async def _end(process: asyncio.subprocess.Process) -> None:
    """Its whole group."""
    if process.returncode is None:
        with contextlib.suppress(ProcessLookupError):
            os.killpg(process.pid, signal.SIGKILL)
        await process.wait()
