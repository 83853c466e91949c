"""Which tickets wait, in which order: the questions the queue and the board ask."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import ColumnElement, and_, case, func, or_, select
from sqlalchemy.ext.asyncio import AsyncConnection

from intake.ids import CountryCode, Language, OperatorId
from intake.tickets import Status, Ticket, Urgency, WaitsFor
from intake_store.ticket_table import TICKETS, from_row

_OPEN = TICKETS.c.status == Status.OPEN.value
_RANK = case({urgency.value: urgency.rank for urgency in Urgency}, value=TICKETS.c.urgency)


@dataclass(frozen=True, slots=True)
class Filter:
    """What of the queue is wanted; an empty one wants everything that is open."""

    country: CountryCode | None = None
    languages: tuple[Language, ...] = ()
    stay: str = ""  # a country means its regions too
    channel: str = ""
    urgency: Urgency | None = None
    waits_for: WaitsFor | None = None
    claimed_by: OperatorId | None = None
    unclaimed: bool = False
    ref: str = ""  # the beginning of a reference


@dataclass(frozen=True, slots=True)
class Counts:
    by_urgency: Mapping[Urgency, int]
    waiting: int
    late: int


async def queue(
    connection: AsyncConnection, wanted: Filter, now: datetime, *, limit: int
) -> tuple[Ticket, ...]:
    found = await connection.execute(
        select(TICKETS)
        .where(_OPEN, *_conditions(wanted, now))
        .order_by(_RANK, TICKETS.c.due_at, TICKETS.c.ref)
        .limit(limit)
    )
    return tuple(map(from_row, found.mappings()))


async def counts(connection: AsyncConnection, wanted: Filter, now: datetime) -> Counts:
    found = await connection.execute(
        select(
            TICKETS.c.urgency,
            func.count(),
            func.sum(case((TICKETS.c.due_at < now, 1), else_=0)),
        )
        .where(_OPEN, *_conditions(wanted, now))
        .group_by(TICKETS.c.urgency)
    )
    rows = found.all()
    by_urgency = {Urgency(urgency): int(number) for urgency, number, _ in rows}
    return Counts(
        by_urgency={urgency: by_urgency.get(urgency, 0) for urgency in Urgency},
        waiting=sum(by_urgency.values()),
        late=sum(int(late) for _, _, late in rows),
    )


async def late(connection: AsyncConnection, now: datetime) -> tuple[Ticket, ...]:
    found = await connection.execute(
        select(TICKETS)
        .where(_OPEN, TICKETS.c.due_at < now)
        .order_by(TICKETS.c.due_at, TICKETS.c.ref)
    )
    return tuple(map(from_row, found.mappings()))


async def broken_off(
    connection: AsyncConnection, now: datetime, after: timedelta
) -> tuple[Ticket, ...]:
    found = await connection.execute(
        select(TICKETS)
        .where(
            _OPEN,
            TICKETS.c.answered_at.is_(None),
            TICKETS.c.waits_for != WaitsFor.NOBODY.value,
            TICKETS.c.last_at <= now - after,
        )
        .order_by(TICKETS.c.last_at, TICKETS.c.ref)
    )
    return tuple(map(from_row, found.mappings()))


def _conditions(wanted: Filter, now: datetime) -> list[ColumnElement[bool]]:
    held = and_(TICKETS.c.claimed_by.is_not(None), TICKETS.c.claimed_until > now)
    conditions: list[ColumnElement[bool]] = []
    if wanted.country is not None:
        conditions.append(TICKETS.c.country == wanted.country)
    if wanted.languages:
        conditions.append(TICKETS.c.language.in_(wanted.languages))
    if wanted.stay:
        conditions.append(
            or_(
                TICKETS.c.stay == wanted.stay,
                TICKETS.c.stay.istartswith(f"{wanted.stay}-", autoescape=True),
            )
        )
    if wanted.channel:
        conditions.append(TICKETS.c.channel == wanted.channel)
    if wanted.urgency is not None:
        conditions.append(TICKETS.c.urgency == wanted.urgency.value)
    if wanted.waits_for is not None:
        conditions.append(TICKETS.c.waits_for == wanted.waits_for.value)
    if wanted.claimed_by is not None:
        conditions += [TICKETS.c.claimed_by == wanted.claimed_by, held]
    if wanted.unclaimed:
        conditions.append(~held)
    if wanted.ref:
        conditions.append(TICKETS.c.ref.istartswith(wanted.ref, autoescape=True))
    return conditions
