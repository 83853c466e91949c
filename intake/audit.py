"""The audit trail: who did what and why, each entry holding on to the one before it."""

import hashlib
import json
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, datetime
from enum import StrEnum
from typing import Final

from intake.access import Role
from intake.ids import AgencyCode, AskId, CaseId, OperatorId, ReferralId


class Why(StrEnum):
    """Why somebody acted. A closed list: nothing typed stands in the trail itself."""

    ROUTINE = "routine"  # the act explains itself: signing in, claiming, taking an alarm
    ANSWERING = "answering"
    REFERRING = "referring"
    HANDING_OVER = "handing-over"  # to a colleague
    CORRECTING = "correcting"
    ASKED_BY_PERSON = "asked-by-person"
    CHECKING_ERASURE = "checking-erasure"  # the one operator who asks by the safe contact
    KNOWS_THE_PERSON = "knows-the-person"
    SUPERVISING = "supervising"
    OTHER = "other"  # the typed reason is sealed; the trail keeps its digest
    LIFE_IN_DANGER = "life-in-danger"  # exceptions to consent: product.md, *Firewall*
    CHILD_IN_DANGER = "child-in-danger"
    COURT_ORDER = "court-order"
    SIGNS = "signs"  # what a presumed status rests on
    PERSON_SAID = "person-said"
    AUTHORITY_DECIDED = "authority-decided"
    VERIFIED = "verified"  # the directory: somebody called
    SETTING_UP = "setting-up"
    KEPT_LONG_ENOUGH = "kept-long-enough"


class Thing(StrEnum):
    """What an act is about that has no id of its own."""

    AUDIT = "audit"
    DUTY = "duty"
    DATABASE = "database"
    DIRECTORY = "directory"  # as the country pack says it
    SCREENINGS = "screenings"
    HOTLINE_KEY = "hotline-key"


# What an act may be about: random ids and codes. A ticket's reference is spoken on the telephone
# and written on paper; the id of its case means nothing outside this database.
About = CaseId | OperatorId | ReferralId | AskId | AgencyCode | Role | Thing

COMMAND: Final = "command"  # who acts where nobody is signed in
START = "0" * 64  # what the first entry holds on to


@dataclass(frozen=True, slots=True)
class Act:
    """One act of a person or a command. `subject` is an id or a code (`About`), never a name."""

    at: datetime
    who: str  # an operator's id, or COMMAND
    role: str
    act: str  # code of intake.access.Action, or a command's name
    subject: str
    why: Why
    note_digest: str = ""  # SHA-256 of the sealed reason, when one was typed


@dataclass(frozen=True, slots=True)
class Entry:
    """An act at its place in the chain; `n` counts from 1 without a gap."""

    n: int
    act: Act
    previous: str
    hash: str


@dataclass(frozen=True, slots=True)
class Head:
    """The end of the chain, kept apart, so that a cut tail is seen."""

    n: int
    hash: str


EMPTY = Head(0, START)


@dataclass(frozen=True, slots=True)
class Broken:
    """The first place at which the trail does not hold."""

    n: int
    reason: str  # "gap", "link", "content", "head", "pruned", "known-head"


def follow(head: Head, act: Act) -> Entry:
    """The entry that `act` makes at the end of the chain."""
    n = head.n + 1
    return Entry(n, act, head.hash, _hash(n, act, head.hash))


def verify(entries: Iterable[Entry], head: Head, start: Head = EMPTY) -> Broken | None:
    """None if the chain holds from `start` to `head`; entries come in the order of `n`."""
    before = start
    for entry in entries:
        broken = follows(before, entry)
        if broken is not None:
            return broken
        before = Head(entry.n, entry.hash)
    return None if before == head else Broken(before.n + 1, "head")


def follows(before: Head, entry: Entry) -> Broken | None:
    """None if the entry is the next one after `before`, as it was made."""
    if entry.n != before.n + 1:
        return Broken(before.n + 1, "gap")
    if entry.previous != before.hash:
        return Broken(entry.n, "link")
    if entry.hash != _hash(entry.n, entry.act, entry.previous):
        return Broken(entry.n, "content")
    return None


def _hash(n: int, act: Act, previous: str) -> str:
    """A JSON list keeps the fields apart: ("ab", "c") and ("a", "bc") hash differently."""
    told = [
        n,
        act.at.astimezone(UTC).isoformat(timespec="microseconds"),
        act.who,
        act.role,
        act.act,
        act.subject,
        act.why.value,
        act.note_digest,
        previous,
    ]
    return hashlib.sha256(json.dumps(told, ensure_ascii=True).encode()).hexdigest()
