"""The table of tickets, and the way between its rows and what the panel reads."""

from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy import (
    Column,
    ColumnElement,
    Date,
    Index,
    Integer,
    String,
    Table,
    UniqueConstraint,
    Update,
    Uuid,
)
from sqlalchemy.ext.asyncio import AsyncConnection

from intake.ids import CaseId, CountryCode, Language, OperatorId, TicketRef
from intake.refusals import NotInThisState
from intake.tickets import AgeBand, Opening, Status, Subject, Ticket, Urgency, WaitsFor
from intake_store.announce import announce
from intake_store.prepared import Values
from intake_store.schema import METADATA, Codes, Moment

TICKETS = Table(
    "tickets",
    METADATA,
    Column("ref", String, primary_key=True),
    Column("case", Uuid),  # none on a tombstone
    Column("month", Date, nullable=False),  # stays when all else has gone
    Column("country", String, nullable=False),
    Column("stay", String, nullable=False),
    Column("language", String, nullable=False),
    Column("channel", String, nullable=False),
    Column("subject", String, nullable=False),
    Column("age", String, nullable=False),
    Column("opened_by", String, nullable=False),
    Column("urgency", String, nullable=False),
    Column("due_at", Moment, nullable=False),
    Column("escalated_at", Moment),
    Column("status", String, nullable=False),
    Column("opened_at", Moment, nullable=False),
    Column("last_at", Moment, nullable=False),
    Column("sex", String, nullable=False),
    Column("how_many", String, nullable=False),
    Column("topics", Codes, nullable=False),
    Column("needs", Codes, nullable=False),
    Column("flags", Codes, nullable=False),
    Column("floors", Codes, nullable=False),
    Column("tense", String, nullable=False),
    Column("danger", String, nullable=False),
    Column("dying", String, nullable=False),
    Column("low", Integer, nullable=False),
    Column("high", Integer, nullable=False),
    Column("waits_for", String, nullable=False),
    Column("claimed_by", Uuid),
    Column("claimed_until", Moment),
    Column("first_opened_at", Moment),
    Column("answered_at", Moment),
    Column("version", Integer, nullable=False),
    # Two findings, never one: a trained person presumes, the competent authority decides.
    Column("presumed_by", Uuid),
    Column("presumed_at", Moment),
    Column("presumed_why", String, nullable=False, default=""),
    Column("formal_by", Uuid),
    Column("formal_at", Moment),
    Column("formal_why", String, nullable=False, default=""),
    Column("excluded", Codes, nullable=False, default=()),  # agencies that must not learn of it
    Column("excluded_by", Uuid),
    Column("excluded_at", Moment),  # when the question was asked; none named is an answer too
    Column("checked_by", Uuid),  # who alone opens what is sealed while a wish to be erased waits
    Column("outcome", String, nullable=False, default=""),
    Column("closed_by", Uuid),
    Column("closed_at", Moment),
    UniqueConstraint("case", name="one_ticket_a_case"),
    Index("tickets_in_the_queue", "status", "due_at"),
)

# What goes when a ticket is erased: everything but its reference, month and country.
GONE: dict[str, object] = {
    **dict.fromkeys(("stay", "language", "channel", "subject", "age", "opened_by", "urgency"), ""),
    **dict.fromkeys(("sex", "how_many", "tense", "danger", "dying", "waits_for", "outcome"), ""),
    **dict.fromkeys(("presumed_why", "formal_why"), ""),
    **dict.fromkeys(("topics", "needs", "flags", "floors", "excluded"), ()),
    **dict.fromkeys(("low", "high"), 0),
    **dict.fromkeys(("case", "claimed_by", "presumed_by", "formal_by", "excluded_by", "closed_by")),
    "checked_by": None,
    **dict.fromkeys(("claimed_until", "first_opened_at", "answered_at", "escalated_at")),
    **dict.fromkeys(("presumed_at", "formal_at", "excluded_at", "closed_at")),
    "status": Status.ERASED.value,
}


@dataclass(frozen=True, slots=True)
class Tombstone:
    """What stays of an erased ticket."""

    ref: TicketRef
    month: date


def to_row(ticket: Ticket) -> dict[str, object]:
    """The columns a turn writes."""
    return {
        "ref": ticket.ref,
        "case": ticket.case,
        "country": ticket.country,
        "stay": ticket.stay,
        "language": ticket.language,
        "channel": ticket.channel,
        "subject": ticket.subject.value,
        "age": ticket.age.value,
        "opened_by": ticket.opened_by.value,
        "urgency": ticket.urgency.value,
        "due_at": ticket.due_at,
        "status": ticket.status.value,
        "opened_at": ticket.opened_at,
        "last_at": ticket.last_at,
        "sex": ticket.sex,
        "how_many": ticket.how_many,
        "topics": ticket.topics,
        "needs": ticket.needs,
        "flags": ticket.flags,
        "floors": ticket.floors,
        "tense": ticket.tense,
        "danger": ticket.danger,
        "dying": ticket.dying,
        "low": ticket.low,
        "high": ticket.high,
        "waits_for": ticket.waits_for.value,
        "claimed_by": ticket.claimed_by,
        "claimed_until": ticket.claimed_until,
        "first_opened_at": ticket.first_opened_at,
        "answered_at": ticket.answered_at,
        "version": ticket.version,
    }


def new_row(ticket: Ticket) -> dict[str, object]:
    """All columns, with nothing decided yet."""
    nothing = dict.fromkeys(column.name for column in TICKETS.c)
    texts = dict.fromkeys(("presumed_why", "formal_why", "outcome"), "")
    return nothing | texts | {"excluded": (), "month": month_of(ticket.opened_at)} | to_row(ticket)


def from_row(row: Values) -> Ticket:
    return Ticket(
        ref=TicketRef(row["ref"]),
        case=CaseId(row["case"]),
        country=CountryCode(row["country"]),
        stay=row["stay"],
        language=Language(row["language"]),
        channel=row["channel"],
        subject=Subject(row["subject"]),
        age=AgeBand(row["age"]),
        opened_by=Opening(row["opened_by"]),
        urgency=Urgency(row["urgency"]),
        due_at=row["due_at"],
        status=Status(row["status"]),
        opened_at=row["opened_at"],
        last_at=row["last_at"],
        sex=row["sex"],
        how_many=row["how_many"],
        topics=row["topics"],
        needs=row["needs"],
        flags=row["flags"],
        floors=row["floors"],
        tense=row["tense"],
        danger=row["danger"],
        dying=row["dying"],
        low=row["low"],
        high=row["high"],
        waits_for=WaitsFor(row["waits_for"]),
        claimed_by=None if row["claimed_by"] is None else OperatorId(row["claimed_by"]),
        claimed_until=row["claimed_until"],
        first_opened_at=row["first_opened_at"],
        answered_at=row["answered_at"],
        closed_at=row["closed_at"],
        checked_by=None if row["checked_by"] is None else OperatorId(row["checked_by"]),
        version=row["version"],
    )


def month_of(at: datetime) -> date:
    """All that a tombstone tells of when."""
    return date(at.year, at.month, 1)


def living() -> ColumnElement[bool]:
    """Not a tombstone."""
    return TICKETS.c.status != Status.ERASED.value


def given(**values: datetime | None) -> dict[str, datetime]:
    """Only what was named: a clock that was not told stays as it is."""
    return {name: value for name, value in values.items() if value is not None}


async def change(connection: AsyncConnection, statement: Update) -> bool:
    """Change one ticket, which makes a new version of it. False if the condition did not hold."""
    changed = await connection.execute(statement.values(version=TICKETS.c.version + 1))
    if changed.rowcount != 1:
        return False
    announce(connection, "tickets")
    return True


async def must_change(connection: AsyncConnection, statement: Update) -> None:
    """Raises NotInThisState if the condition did not hold."""
    if not await change(connection, statement):
        raise NotInThisState
