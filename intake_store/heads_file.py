"""The heads of the audit log, a line a day, in a file that is copied away: what was noted stays.

Whoever can write to the database could write the whole log anew, each hash fitting the next. They
cannot do so and still meet the lines that lie elsewhere.
"""

import os
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Final

from intake.audit import Head
from intake.pruning import Noted
from intake_store.engines import make_private

NAME: Final = "audit-heads"


class HeadsWrong(Exception):
    """The file cannot be read, or holds what is no head. The sentence says."""


def line(head: Head, now: datetime) -> str:
    """Day, number, hash: made for printing, mailing or pinning up."""
    return f"{now.astimezone(UTC):%Y-%m-%d} {head.n} {head.hash}"


def read(file: Path) -> tuple[Noted, ...]:
    """None, where nothing was ever noted. Raises HeadsWrong."""
    try:
        lines = file.read_text("utf-8").splitlines()
    except FileNotFoundError:
        return ()
    except (OSError, UnicodeDecodeError):
        raise HeadsWrong("The file of the audit log's heads cannot be read.") from None
    return tuple(parsed(one) for one in lines if one.strip())


def parsed(text: str) -> Noted:
    """Raises HeadsWrong."""
    try:
        day, n, hash_ = text.split()
        return Noted(date.fromisoformat(day), int(n), hash_.lower())
    except ValueError:
        raise HeadsWrong("A head of the audit log is: day, number, hash.") from None


def note(file: Path, head: Head, now: datetime) -> bool:
    """Add today's line, unless there is one. On the disk before this returns. Raises HeadsWrong."""
    if head.n == 0 or any(one.day == now.astimezone(UTC).date() for one in read(file)):
        return False
    make_private(file)
    with file.open("a", encoding="utf-8") as opened:
        opened.write(f"{line(head, now)}\n")
        opened.flush()
        os.fsync(opened.fileno())
    return True
