"""A ticket: what next, the chat at one side, the case at the other, most needed first."""

from dataclasses import dataclass

from admin.errors import NotFound
from admin.finding import target_of
from admin.pages import rows
from admin.pages.chat import ChatView, Opened, chat, opened_lines
from admin.pages.consents import ConsentsView, consents
from admin.pages.kept import Kept, kept
from admin.pages.options import Option
from admin.pages.screened import names_of, screened
from admin.pages.signs import SignsView, signs
from admin.pages.story import StoryView, opened_until, story
from admin.pages.suggestions import SuggestionsView, suggestions
from admin.pages.timeline import Event, timeline
from admin.pages.wish import Wish, wish
from admin.places import language_name
from admin.times import Left, Times
from admin.visit import Visit
from intake.access import Action
from intake.clocks import stage
from intake.consent import Cover
from intake.ids import TicketRef
from intake.needs import Need
from intake.referrals import AskStatus
from intake.tickets import UNTOLD, Status, Ticket, Urgency, WaitsFor
from intake_store.standings import Standing
from intake_store.tickets import holder
from intake_store.unit import UnitOfWork


@dataclass(frozen=True, slots=True)
class TicketView:
    title: str
    ref: TicketRef
    ticket: Ticket
    who: str
    about: tuple[str, ...]
    language_name: str
    urgency: Urgency
    stage: str
    left: Left
    closed: bool
    mine: bool
    holder: str
    can: frozenset[str]  # codes of the actions that this operator may do here, now
    next: str  # words: `next-…`
    untold: bool  # something for them did not come to them here
    needs: tuple[rows.Need, ...]
    every_need: tuple[str, ...]
    standing: Standing | None
    wish: Wish | None  # to be erased; waits until the person has been asked
    chat: ChatView | None
    suggestions: SuggestionsView
    consents: ConsentsView
    signs: SignsView
    story: StoryView
    timeline: tuple[Event, ...]
    kept: Kept | None
    urgencies: tuple[Option, ...]


async def read(visit: Visit, uow: UnitOfWork) -> TicketView:
    ticket = await uow.tickets.get(TicketRef(visit.path["ref"]))
    if ticket is None:
        raise NotFound
    target = target_of(ticket, visit)
    held_by = holder(ticket, visit.now)
    mine = held_by == visit.me.operator.id
    case = (await uow.cases.get({ticket.case})).get(ticket.case)
    ledger = await uow.consents.ledger(ticket.case)
    until = await opened_until(visit, uow, ticket.case)
    # A supervisor off shift reads nothing, of a ticket that is still theirs neither.
    may_read = visit.may(Action.READ_STORY, target) and (mine or until is not None)
    opened = (
        await opened_lines(visit, uow, ticket, case) if may_read else Opened((), readable=False)
    )
    answers = await screened(visit, uow, ticket.case, may_read=may_read, opened=until is not None)
    offered = await suggestions(visit, uow, ticket, ledger)
    label = visit.panel.wording.label_in(visit.language)
    return TicketView(
        title=ticket.ref,
        ref=ticket.ref,
        ticket=ticket,
        who=rows.who(visit, ticket),
        about=rows.about(visit, ticket),
        language_name=language_name(visit.panel.pack, ticket.language),
        urgency=ticket.urgency,
        stage=stage(ticket.first_opened_at, ticket.answered_at),
        left=Times(visit.now, visit.zone, visit.language, visit.say).left(ticket.due_at),
        closed=ticket.status is Status.CLOSED,
        mine=mine,
        holder=await _name(uow, ticket, visit),
        can=frozenset(action.value for action in Action if visit.may(action, target)),
        next=_next(ticket, offered, mine=mine, held=held_by is not None),
        untold=not UNTOLD.isdisjoint(ticket.flags),
        needs=rows.needs(ticket),
        every_need=tuple(Need),
        standing=await uow.standings.get(ticket.ref),
        wish=await wish(visit, uow, ticket),
        chat=await chat(visit, uow, ticket, opened, may_read_stories=until is not None)
        if may_read
        else None,
        suggestions=offered,
        consents=await consents(visit, uow, ticket, ledger),
        signs=signs(visit, ticket, answers, await names_of(uow, answers)),
        story=await story(
            visit,
            uow,
            ticket,
            case,
            opened.lines,
            until=until if may_read else None,
            mine=mine and may_read,
        ),
        timeline=await timeline(visit, uow, ticket, ledger),
        kept=None if case is None else await kept(visit, uow, ticket, case),
        urgencies=tuple(Option(one.value, label("urgency", one)) for one in Urgency),
    )


async def _name(uow: UnitOfWork, ticket: Ticket, visit: Visit) -> str:
    held_by = holder(ticket, visit.now)
    found = None if held_by is None else await uow.operators.get(held_by)
    return "" if found is None else found.name


def _next(ticket: Ticket, offered: SuggestionsView, *, mine: bool, held: bool) -> str:
    """The one thing to do now; the page's primary button does it."""
    if ticket.status is Status.CLOSED:
        return "closed"
    if not mine:
        return "colleague" if held else "claim"
    if ticket.answered_at is None:
        return "answer"
    if not ticket.needs:
        return "ask-needs"
    return "ask-who" if offered.asked_who is None else _next_with_agencies(ticket, offered)


def _next_with_agencies(ticket: Ticket, offered: SuggestionsView) -> str:
    referred = any(one.referral is not None and one.referral.status.open for one in offered.first)
    asks = [one for one in offered.first if one.ask is not None and one.ask.status.open]
    said_yes = [
        one for one in asks if one.ask is not None and one.ask.status is not AskStatus.ASKED
    ]
    ready = any(one.cover is Cover.YES for one in said_yes)
    steps = (
        ("follow", referred),
        ("hand-over", ready),
        ("card", bool(said_yes)),
        ("wait-agency", bool(asks)),
        ("answer", ticket.waits_for is WaitsFor.US),
        ("ask-room", True),
    )
    return next(step for step, holds in steps if holds)
