"""The books: what was kept each day, what has become of it, and what does not add up.

What the database counted on arrival must be there, or have been counted when it went. Each input
has become an answer, a matter of the operators or a named rejection; each message was sent or
perhaps sent, was given up with a reason, or is due or held.
"""

from collections import defaultdict
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta
from enum import StrEnum
from typing import Any, Final

from sqlalchemy import ColumnElement, Select, and_, func, or_, select
from sqlalchemy.ext.asyncio import AsyncConnection

from intake.incoming import FROM_PERSON, SecretChecked
from intake_store import codec
from intake_store.days import KEPT, Days, Way, day_of
from intake_store.inbox_table import INBOX, End
from intake_store.inbox_table import State as InboxState
from intake_store.outbox_table import OUTBOX
from intake_store.outbox_table import State as OutboxState
from intake_store.transcript import TRANSCRIPT

LONGEST: Final = timedelta(hours=1)  # that an input waits, or a message is on its way
_REMEMBERED: Final = timedelta(days=16)  # longer than rows of inputs are kept
_NAMED: Final = 20  # ids of one gap
_AT_ONCE: Final = 500  # ids in one question
_ANSWERED: Final = [
    name for name, type_ in codec.KINDS.items() if type_ in {*FROM_PERSON, SecretChecked}
]


class Wrong(StrEnum):
    """What does not add up."""

    MISSING = "missing"  # rows that were kept are not there, and nobody counted them away
    SURPLUS = "surplus"  # more rows than were ever kept
    UNNAMED = "unnamed"  # inputs that ended, and nothing says as what
    WAITS = "waits"  # inputs that nobody took for an hour
    UNANSWERED = "unanswered"  # inputs that were answered, and the answer is not there
    NO_REASON = "no-reason"  # messages that were given up, and nothing says why
    HANGS = "hangs"  # messages that have been on their way for an hour
    STATELESS = "stateless"  # messages in a state that there is not


@dataclass(frozen=True, slots=True)
class Gap:
    """Ids only: of inbox or outbox rows. Of what is missing, those that other rows still name."""

    what: Wrong
    way: Way
    number: int
    ids: tuple[int, ...] = ()
    day: date | None = None


@dataclass(frozen=True, slots=True)
class Line:
    """One day, one way: what was kept, and what all of it has come to, rows and totals together."""

    day: date
    way: Way
    kept: int
    came_to: dict[str, int] = field(default_factory=dict)

    @property
    def missing(self) -> int:
        return self.kept - sum(self.came_to.values())


@dataclass(frozen=True, slots=True)
class Report:
    lines: tuple[Line, ...]  # the oldest day first
    gaps: tuple[Gap, ...]

    @property
    def adds_up(self) -> bool:
        return not self.gaps


class Books:
    """To be read in a `snapshot`: nothing may move between two questions."""

    def __init__(self, connection: AsyncConnection) -> None:
        self._connection = connection

    async def look(self, now: datetime) -> Report:
        lines = await _lines(self._connection)
        gaps = [await _of_day(self._connection, line) for line in lines if line.missing]
        for what, way, wrong in _wrong(now):
            found = (await self._connection.execute(wrong)).scalars().all()
            if found:
                gaps.append(Gap(what, way, len(found), tuple(found[:_NAMED])))
        return Report(lines, tuple(gaps))


async def _lines(connection: AsyncConnection) -> tuple[Line, ...]:
    kept: dict[tuple[date, Way], int] = defaultdict(int)
    came: dict[tuple[date, Way], dict[str, int]] = defaultdict(lambda: defaultdict(int))
    for total in await Days(connection).totals():
        if total.what == KEPT:
            kept[total.day, total.way] += total.number
        else:
            came[total.day, total.way][total.what] += total.number
    inputs = await connection.execute(
        select(INBOX.c.day, INBOX.c.state, INBOX.c.reason, func.count()).group_by(
            INBOX.c.day, INBOX.c.state, INBOX.c.reason
        )
    )
    for day, state, reason, number in inputs:
        came[day, Way.IN][reason if state == InboxState.DONE else state] += number
    messages = await connection.execute(
        select(OUTBOX.c.day, OUTBOX.c.state, func.count()).group_by(OUTBOX.c.day, OUTBOX.c.state)
    )
    for day, state, number in messages:
        came[day, Way.OUT][state] += number
    return tuple(
        Line(day, way, kept[day, way], dict(sorted(came[day, way].items())))
        for day, way in sorted({*kept, *came})
    )


async def _of_day(connection: AsyncConnection, line: Line) -> Gap:
    if line.missing < 0:
        return Gap(Wrong.SURPLUS, line.way, -line.missing, (), line.day)
    ids = await (_inputs if line.way is Way.IN else _messages)(connection, line.day)
    return Gap(Wrong.MISSING, line.way, line.missing, ids[:_NAMED], line.day)


async def _inputs(connection: AsyncConnection, day: date) -> tuple[int, ...]:
    """Inputs of which only an answer is left. Nobody answers before the day, or long after it."""
    columns = OUTBOX.c
    found = await connection.execute(
        select(columns.answers)
        .outerjoin(INBOX, INBOX.c.id == columns.answers)
        .where(
            columns.answers.is_not(None),
            INBOX.c.id.is_(None),
            columns.day.between(day, day + timedelta(days=1)),
        )
        .distinct()
        .order_by(columns.answers)
    )
    return tuple(found.scalars())


async def _messages(connection: AsyncConnection, day: date) -> tuple[int, ...]:
    """Messages of which only the record is left, or the input that they answered."""
    begin = datetime.combine(day, datetime.min.time(), tzinfo=UTC)
    records = await connection.execute(
        select(TRANSCRIPT.c.outbox).where(
            TRANSCRIPT.c.at >= begin, TRANSCRIPT.c.at < begin + timedelta(days=1)
        )
    )
    told = sorted({int(id_) for ids in records.scalars() for id_ in ids})
    there: set[int] = set()
    for first in range(0, len(told), _AT_ONCE):
        some = told[first : first + _AT_ONCE]
        there |= set(
            (await connection.execute(select(OUTBOX.c.id).where(OUTBOX.c.id.in_(some)))).scalars()
        )
    return tuple(id_ for id_ in told if id_ not in there)


def _wrong(now: datetime) -> tuple[tuple[Wrong, Way, Select[Any]], ...]:
    """Rows that are there and should not be as they are."""
    return (
        (Wrong.UNNAMED, Way.IN, _ids(INBOX.c.id, _unnamed())),
        (Wrong.WAITS, Way.IN, _ids(INBOX.c.id, _waits(now))),
        (Wrong.UNANSWERED, Way.IN, _unanswered(day_of(now - _REMEMBERED))),
        (Wrong.NO_REASON, Way.OUT, _ids(OUTBOX.c.id, _given_up_in_silence())),
        (Wrong.HANGS, Way.OUT, _ids(OUTBOX.c.id, _hangs(now))),
        (Wrong.STATELESS, Way.OUT, _ids(OUTBOX.c.id, OUTBOX.c.state.not_in(list(OutboxState)))),
    )


def _ids(id_: ColumnElement[int], which: ColumnElement[bool]) -> Select[Any]:
    return select(id_).where(which).order_by(id_)


def _unnamed() -> ColumnElement[bool]:
    columns = INBOX.c
    return or_(
        columns.state.not_in(list(InboxState)),
        and_(columns.state == InboxState.DONE, columns.reason.not_in(list(End))),
        and_(columns.state.in_((InboxState.REFUSED, InboxState.PARKED)), columns.reason == ""),
    )


def _waits(now: datetime) -> ColumnElement[bool]:
    return and_(
        INBOX.c.state.in_((InboxState.WAITING, InboxState.CHECKING)),
        INBOX.c.received_at < now - LONGEST,
    )


def _unanswered(since: date) -> Select[Any]:
    """No answer is older than what it answers: so not all messages there are need be looked at."""
    return (
        select(INBOX.c.id)
        .outerjoin(OUTBOX, and_(OUTBOX.c.answers == INBOX.c.id, OUTBOX.c.day >= since))
        .where(
            INBOX.c.state == InboxState.DONE,
            INBOX.c.day >= since,
            INBOX.c.reason == End.ANSWERED,
            INBOX.c.kind.in_(_ANSWERED),
            OUTBOX.c.id.is_(None),
        )
        .order_by(INBOX.c.id)
    )


def _given_up_in_silence() -> ColumnElement[bool]:
    return and_(OUTBOX.c.state == OutboxState.GIVEN_UP, OUTBOX.c.reason == "")


def _hangs(now: datetime) -> ColumnElement[bool]:
    return and_(OUTBOX.c.state == OutboxState.SENDING, OUTBOX.c.moved_at < now - LONGEST)
