"""The relay chat of a ticket: what was said, how far ours came, and the box to answer in."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime

from admin.keyholder import case_key
from admin.pages.told import By, Line, Teller, covered
from admin.visit import Visit
from bot.messages.render import render
from bot.messages.segments import Measured, measured
from intake.channels import ChannelKind
from intake.conversation import Muted
from intake.ids import Language
from intake.masking import Piece
from intake.outgoing import Message
from intake.tickets import Ticket
from intake_store.cases import Case
from intake_store.doubts import SENT_AGAIN
from intake_store.outbox_table import Progress, State
from intake_store.sealing import CannotOpen
from intake_store.transcript import open_all
from intake_store.unit import UnitOfWork

_ALWAYS_SHOWN = 12  # lines before an operator first wrote; older ones are folded away

# How far a message came: kind of state, icon. The word stands beside it.
_STATES: Mapping[State, tuple[str, str]] = {
    State.DUE: ("idle", "due"),
    State.HELD: ("idle", "bell"),
    State.SENDING: ("idle", "due"),
    State.SENT: ("idle", "sent"),
    State.DELIVERED: ("good", "delivered"),
    State.PERHAPS: ("warn", "question"),
    State.GIVEN_UP: ("bad", "failed"),
}


@dataclass(frozen=True, slots=True)
class Delivery:
    state: State
    kind: str
    icon: str
    reason: str
    again: bool  # an operator may have it sent again


@dataclass(frozen=True, slots=True)
class Said:
    line: Line
    who: str  # a colleague's name
    delivery: Delivery | None
    sealed: bool  # a story that nobody has opened: its words are not in the page
    pieces: tuple[Piece, ...]  # its words; what reaches or names somebody is covered at first


@dataclass(frozen=True, slots=True)
class Preview:
    text: str
    sms: Measured


@dataclass(frozen=True, slots=True)
class ChatView:
    channel: ChannelKind | None
    language: Language  # that they read, in its letters
    letters: Mapping[str, str]  # what ours are written in for them, where they chose others
    readable: bool  # opened with the operator's keys
    earlier: tuple[Said, ...]
    lines: tuple[Said, ...]
    muted: Muted | None
    has_route: bool
    knock: bool  # what we write now waits behind a neutral line
    preview: Preview | None
    now_typed: str


@dataclass(frozen=True, slots=True)
class Opened:
    """A case's words, opened once for the whole page."""

    lines: tuple[Line, ...]
    readable: bool


async def opened_lines(visit: Visit, uow: UnitOfWork, ticket: Ticket, case: Case | None) -> Opened:
    """Every line of the case; none of it when the key is gone or was never granted."""
    if case is None:
        return Opened((), readable=False)
    try:
        key = await case_key(visit, uow, case)
    except CannotOpen:
        key = None
    if key is None:
        return Opened((), readable=False)
    teller = Teller(visit.panel.texts, ticket.language, ChannelKind(ticket.channel))
    return Opened(teller.lines(open_all(await uow.transcript.list(case.id), key)), readable=True)


async def chat(
    visit: Visit, uow: UnitOfWork, ticket: Ticket, opened: Opened, *, may_read_stories: bool
) -> ChatView:
    states = await uow.outbox.states(ticket.case)
    where = await uow.conversations.state(ticket.case)
    now_in = where[0] if where else None
    said = _said(visit, opened.lines, states, await _names(uow, opened.lines), may_read_stories)
    first_ours = next((n for n, one in enumerate(said) if one.line.by is By.US), len(said))
    fold = max(min(first_ours, len(said)) - _ALWAYS_SHOWN, 0)
    typed = visit.wrong.was("words") if visit.wrong.name == "reply" else ""
    channel = now_in.channel if now_in is not None else None
    last_at = now_in.last_at if now_in is not None else None
    language = (now_in.language if now_in is not None else None) or ticket.language
    return ChatView(
        channel=channel,
        language=language,
        letters=visit.panel.texts.letters(language),
        readable=opened.readable,
        earlier=said[:fold],
        lines=said[fold:],
        muted=now_in.muted if now_in is not None else None,
        has_route=now_in is not None and (now_in.has_route or channel is ChannelKind.WEB),
        knock=_knocks(channel, last_at, visit.now),
        preview=_preview(visit, language, channel, typed) if typed else None,
        now_typed=typed,
    )


def _said(
    visit: Visit,
    lines: Iterable[Line],
    states: Mapping[int, Progress],
    names: Mapping[str, str],
    may_read_stories: bool,  # noqa: FBT001 - one of five
) -> tuple[Said, ...]:
    return tuple(
        Said(
            line=line,
            who=names.get(line.who, ""),
            delivery=_delivery(
                states.get(line.outbox) if line.outbox is not None else None, line.by
            ),
            sealed=line.is_story and not may_read_stories,
            pieces=covered(line, visit.panel.pack.masking),
        )
        for line in lines
    )


def _delivery(progress: Progress | None, by: By) -> Delivery | None:
    """A question is asked again only where it is in doubt; our own words also when they failed."""
    if progress is None:
        return None
    kind, icon = _STATES[progress.state]
    failed = by is By.US and progress.state is State.GIVEN_UP
    again = progress.state is State.PERHAPS or failed
    return Delivery(
        progress.state, kind, icon, progress.reason, again and progress.reason != SENT_AGAIN
    )


async def _names(uow: UnitOfWork, lines: Iterable[Line]) -> Mapping[str, str]:
    wrote = {line.who for line in lines if line.who}
    people = await uow.operators.list(ended=True)
    return {str(one.id): one.name for one in people if str(one.id) in wrote}


def _knocks(channel: ChannelKind | None, last_at: datetime | None, now: datetime) -> bool:
    """Five minutes after their last word a person no longer looks at the phone."""
    if channel is None or not channel.is_pushed:
        return False
    return last_at is None or (now - last_at).total_seconds() > 300  # noqa: PLR2004


def _preview(visit: Visit, language: Language, channel: ChannelKind | None, typed: str) -> Preview:
    """The very words, as the sender will render them."""
    text = render(
        Message("operator-said", {"text": typed}),
        language,
        channel or ChannelKind.WEB,
        visit.panel.texts,
    ).text
    return Preview(text=text, sms=measured(text))
