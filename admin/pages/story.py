"""What was told and sealed: stories, contact, notes. Covered until somebody opens it on purpose."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Final

from admin.keyholder import case_key
from admin.pages.told import Line, covered
from admin.visit import Visit
from intake.access import Action
from intake.audit import Why
from intake.channels import ChannelKind
from intake.ids import CaseId, TicketRef
from intake.masking import Piece
from intake.tickets import Ticket
from intake_store.cases import Case
from intake_store.contacts import open_contacts
from intake_store.sealing import CannotOpen, PrivateKey, open_with
from intake_store.unit import UnitOfWork
from intake_store.vault import context

OPEN_FOR: Final = timedelta(minutes=10)
# One tap is the reason for a ticket of one's own.
REASONS: Final = (
    Why.ANSWERING,
    Why.REFERRING,
    Why.HANDING_OVER,
    Why.CORRECTING,
)


@dataclass(frozen=True, slots=True)
class Story:
    line: Line
    characters: int
    pieces: tuple[Piece, ...]  # what reaches or names somebody is covered at first


@dataclass(frozen=True, slots=True)
class NoteView:
    at: datetime
    who: str
    text: str  # "" while covered


@dataclass(frozen=True, slots=True)
class StoryView:
    until: datetime | None  # open until then; None: covered
    readable: bool
    stories: tuple[Story, ...]
    contact_fields: tuple[str, ...]
    contacts: tuple[tuple[str, str], ...]
    media: tuple[str, ...]
    notes: tuple[NoteView, ...]
    one_tap: bool
    reasons: tuple[str, ...]


async def opened_until(
    visit: Visit, uow: UnitOfWork, case: CaseId, act: Action = Action.READ_STORY
) -> datetime | None:
    """Until when this operator may read what is sealed. The audit log is what says so."""
    who = str(visit.me.operator.id)
    for entry in await uow.audit_log.page(who=who, subject=str(case), limit=20):
        if entry.act.act == act and entry.act.at + OPEN_FOR > visit.now:
            return entry.act.at + OPEN_FOR
    return None


async def story(
    visit: Visit,
    uow: UnitOfWork,
    ticket: Ticket,
    case: Case | None,
    lines: Sequence[Line],
    *,
    until: datetime | None,
    mine: bool,
) -> StoryView:
    contacts = await uow.contacts.list(ticket.case)
    key = await _key(visit, uow, case) if until is not None or mine else None
    opened = open_contacts(contacts, key) if key is not None and until is not None else {}
    media = await uow.media.list(ticket.case)
    return StoryView(
        until=until,
        readable=key is not None,
        stories=tuple(
            Story(line, len(line.text), covered(line, visit.panel.pack.masking))
            for line in lines
            if line.is_story
        ),
        contact_fields=tuple(one.field for one in contacts),
        contacts=tuple((name, _contact(visit, name, text)) for name, text in opened.items()),
        media=tuple(one.kind.value for one in media),
        notes=await _notes(visit, uow, ticket.ref, key),
        one_tap=mine,
        reasons=tuple(REASONS),
    )


def _contact(visit: Visit, name: str, text: str) -> str:
    """The way back is kept as `channel|own|address`: an operator reads the channel, and a number
    where there is one."""
    if name != "route":
        return text
    channel, _, rest = text.partition("|")
    words = visit.panel.wording.label_in(visit.language)("channel", channel)
    number = rest.rpartition("|")[2]
    return f"{words}, {number}" if channel == ChannelKind.SMS else words


async def _key(visit: Visit, uow: UnitOfWork, case: Case | None) -> PrivateKey | None:
    if case is None:
        return None
    try:
        return await case_key(visit, uow, case)
    except CannotOpen:
        return None


async def _notes(
    visit: Visit, uow: UnitOfWork, ref: TicketRef, key: PrivateKey | None
) -> tuple[NoteView, ...]:
    notes = await uow.notes.by_ticket(ref)
    people = await uow.operators.by_ids({note.by for note in notes})
    return tuple(
        NoteView(
            at=note.at,
            who=people[note.by].name if note.by in people else "",
            text=""
            if key is None
            else open_with(key, note.sealed, context("notes.sealed", note.id)).decode(),
        )
        for note in notes
    )
