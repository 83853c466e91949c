"""How the audit trail grows shorter: whole months go from its oldest end, and an entry says so.

The entry's hash covers up to which entry all before is gone, that one's hash, and the rule it went
by: a trail that begins anywhere else, or by another rule than its own, does not hold.
"""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime
from typing import Final, Self

from intake.audit import COMMAND, EMPTY, Act, Broken, Entry, Head, Why, follows

PRUNED: Final = "pruned"  # the act
_MONTHS: Final = 12


@dataclass(frozen=True, slots=True)
class Marker:
    """Everything up to `last` is gone: what was older than `kept` whole months."""

    last: Head
    kept: int  # months beside the one that is under way

    def act(self, now: datetime) -> Act:
        subject = f"{self.last.n} {self.last.hash} {self.kept}"
        return Act(now, COMMAND, COMMAND, PRUNED, subject, Why.KEPT_LONG_ENOUGH)

    @classmethod
    def of(cls, act: Act) -> Self | None:
        """None: this entry is no marker."""
        if act.act != PRUNED or act.who != COMMAND:
            return None
        try:
            n, hash_, kept = act.subject.split(" ")
            return cls(Head(int(n), hash_), int(kept))
        except ValueError:
            return None


@dataclass(frozen=True, slots=True)
class Noted:
    """A head as it was told and kept elsewhere: printed, mailed, pinned, in a file."""

    day: date  # on which it was told, UTC
    n: int
    hash: str


@dataclass(frozen=True, slots=True)
class Trail:
    """What following it has found out."""

    broken: Broken | None
    head: Head
    entries: int
    begins: Head  # after which entry it begins: EMPTY, or up to where it was pruned
    kept: int  # months, of the pruning it begins with; 0: it was never pruned


def oldest_kept(now: datetime, months: int) -> datetime:
    """The first moment of the oldest month that stays. `months`: whole ones, 1 or more."""
    here = now.astimezone(UTC)
    count = here.year * _MONTHS + here.month - 1 - months
    return datetime(count // _MONTHS, count % _MONTHS + 1, 1, tzinfo=UTC)


def follow_trail(entries: Iterable[Entry], head: Head, known: Iterable[Noted] = ()) -> Trail:
    """From where it begins to `head`, beside what was noted of it elsewhere."""
    notes: dict[int, list[Noted]] = {}
    for note in known:
        notes.setdefault(note.n, []).append(note)
    begins, before, number, made = EMPTY, EMPTY, 0, _Pruned()
    for entry in entries:
        if number == 0:
            begins = before = Head(entry.n - 1, entry.previous) if entry.n > 1 else EMPTY
            made = _Pruned(first=entry)
        broken = follows(before, entry) or _contradicts(notes.pop(entry.n, ()), entry.hash)
        if broken is not None:
            return Trail(broken, head, number, begins, 0)
        before, number = Head(entry.n, entry.hash), number + 1
        made = made.seen(entry)
    left = [note for several in notes.values() for note in several]
    broken = None if before == head else Broken(before.n + 1, "head")
    broken = broken or made.broken(begins, left) or _missed(left, begins, before)
    return Trail(broken, head, number, begins, made.marker.kept if made.marker else 0)


@dataclass(frozen=True, slots=True)
class _Pruned:
    """The newest marker, and the entry with which the trail begins."""

    first: Entry | None = None
    marker: Marker | None = None
    at: datetime | None = None

    def seen(self, entry: Entry) -> "_Pruned":
        found = Marker.of(entry.act)
        return self if found is None else replace(self, marker=found, at=entry.act.at)

    def broken(self, begins: Head, left: Iterable[Noted]) -> Broken | None:
        """None if just this beginning was left, and by its rule nothing younger went."""
        said_so = EMPTY if self.marker is None else self.marker.last
        if begins != said_so:
            return Broken(begins.n + 1, "pruned")
        if self.marker is None or self.at is None or self.first is None:
            return None
        if self.marker.kept < 1:
            return Broken(begins.n + 1, "pruned")
        since = oldest_kept(self.at, self.marker.kept)
        # Who noted a head later than that, with a smaller number, saw entries that had to stay.
        gone = any(note.n < begins.n and note.day >= since.date() for note in left)
        return Broken(begins.n + 1, "pruned") if gone or self.first.act.at < since else None


def _contradicts(notes: Iterable[Noted], hash_: str) -> Broken | None:
    return next((Broken(one.n, "known-head") for one in notes if one.hash != hash_), None)


def _missed(left: Iterable[Noted], begins: Head, end: Head) -> Broken | None:
    """What was noted and is not met: behind the end, or just before the beginning."""
    for note in sorted(left, key=lambda one: one.n):
        if note.n > end.n or (note.n == begins.n and note.hash != begins.hash):
            return Broken(note.n, "known-head")
    return None
