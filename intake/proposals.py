"""What must hold before an agency is asked for room, and before anything is handed over."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import datetime

from intake.agencies import Agency, Way
from intake.blocks import ABOUT_CONSENT, BlockCode
from intake.consent import Cover, Entry, FieldGroup
from intake.firewall import ExceptionMade, yes_to
from intake.ids import AgencyCode, AskId, OperatorId, TicketRef
from intake.matters import Matter, matter
from intake.needs import Need
from intake.referrals import Ask, AskStatus, Referral
from intake.refusals import (
    AgencyBlocked,
    AlreadyReferred,
    ConsentMissing,
    ConsentProvisional,
    ErasureWished,
    NotAskedWhoMustNotLearn,
    NotInThisState,
)
from intake.routing import Rules, against
from intake.routing_facts import place
from intake.tickets import ERASURE_WISHED, AgeBand, Ticket


@dataclass(frozen=True, slots=True, kw_only=True)
class Before:
    """All that bears on a referral of one ticket, as it stands now."""

    ticket: Ticket
    ledger: tuple[Entry, ...]
    exclusions: frozenset[AgencyCode] | None  # None: nobody asked yet
    directory: tuple[Agency, ...]  # so that every door of an excluded body is known
    rules: Rules
    asks: tuple[Ask, ...] = ()
    referrals: tuple[Referral, ...] = ()
    exceptions: tuple[ExceptionMade, ...] = ()
    now: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class AskDraft:
    """A request for room that nothing forbids, before it has an id and a clock."""

    ticket: TicketRef
    agency: AgencyCode
    need: Need
    way: Way
    coarse: Mapping[str, tuple[str, ...]]
    by: OperatorId
    at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class ReferralDraft:
    """A hand-over that nothing forbids, before it has an id and a clock."""

    ticket: TicketRef
    agency: AgencyCode
    need: Need
    way: Way
    ask: AskId | None
    fields: tuple[FieldGroup, ...]
    by: OperatorId
    at: datetime
    excepted: bool  # on an exception, not on a yes: the audit log says which


def ask_for_room(
    before: Before, agency: Agency, *, need: Need, way: Way, by: OperatorId
) -> AskDraft:
    """Raises a Refusal. *May we look for a service, without your name?* must have been a yes.

    A child's protection waits for no consent (product.md, *A child's path*).
    """
    about = _unblocked(before, agency, need)
    if _open_ask(before, agency, need) is not None:
        raise NotInThisState(agency=agency.code, need=need)
    if not about.excepted(agency) and before.ticket.age is not AgeBand.UNDER_18:
        said = about.may_look
        if about.yes_to(agency) is not Cover.YES:
            _insist(said, agency)
    return AskDraft(
        ticket=before.ticket.ref,
        agency=agency.code,
        need=need,
        way=way,
        coarse=coarse(before.ticket, need),
        by=by,
        at=before.now,
    )


def propose(
    before: Before,
    agency: Agency,
    *,
    need: Need,
    fields: Collection[FieldGroup],
    way: Way,
    by: OperatorId,
) -> ReferralDraft:
    """Raises a Refusal. The agency's yes to the ask and the person's yes to the agency, for every
    part that leaves; only an exception on record stands in for the second.
    """
    about = _unblocked(before, agency, need)
    if any(
        one.agency == agency.code and one.need is need and one.status.open
        for one in before.referrals
    ):
        raise AlreadyReferred(agency=agency.code, need=need)
    excepted = about.excepted(agency)
    if not excepted:
        if ERASURE_WISHED in before.ticket.flags:
            raise ErasureWished
        _insist(about.yes_to(agency), agency)
        for field in sorted(fields):
            said = yes_to(agency, before.ticket.country, before.ledger, now=before.now, field=field)
            _insist(said, agency, field)
    ask = _open_ask(before, agency, need)
    if ask is None or ask.status is AskStatus.ASKED:
        raise NotInThisState(agency=agency.code, need=need)
    return ReferralDraft(
        ticket=before.ticket.ref,
        agency=agency.code,
        need=need,
        way=way,
        ask=ask.id,
        fields=tuple(sorted(fields)),
        by=by,
        at=before.now,
        excepted=excepted,
    )


def coarse(ticket: Ticket, need: Need) -> Mapping[str, tuple[str, ...]]:
    """What an agency is told when it is asked for room: enough to say yes or no, nothing more."""
    country, region = place(ticket.stay)
    children = Need.CHILDREN_WITH in ticket.needs
    facts = {
        "need": (str(need),),
        "age": (str(ticket.age),),
        "sex": (ticket.sex,),
        "how-many": (ticket.how_many,),
        "language": (str(ticket.language),),
        "stay": (region or country,),
        "with-children": ("yes" if children else "",),
        "urgency": (str(ticket.urgency),),
    }
    return {name: values for name, values in facts.items() if any(values)}


def _unblocked(before: Before, agency: Agency, need: Need) -> Matter:
    """The matter, if nothing but a missing consent stands in the way; that is said first, since
    it is what the operator can mend."""
    if before.exclusions is None:
        raise NotAskedWhoMustNotLearn
    about = matter(
        before.ticket,
        (*map(Need, before.ticket.needs), need),
        (*before.directory, agency),
        ledger=before.ledger,
        exclusions=before.exclusions,
        now=before.now,
        exceptions=before.exceptions,
    )
    stops = against(about, agency, before.rules).blocks
    hard = [block for block in stops if block.code not in ABOUT_CONSENT]
    if hard:
        raise AgencyBlocked(agency=agency.code, block=hard[0].code)
    if stops:
        _insist(about.yes_to(agency), agency)
        raise AgencyBlocked(agency=agency.code, block=stops[0].code)
    if need not in agency.services:
        raise AgencyBlocked(agency=agency.code, block=BlockCode.DOES_NOT_SERVE)
    return about


def _open_ask(before: Before, agency: Agency, need: Need) -> Ask | None:
    for ask in before.asks:
        if ask.agency == agency.code and ask.need is need and ask.status.open:
            return ask
    return None


def _insist(said: Cover, agency: Agency, field: FieldGroup | None = None) -> None:
    if said is Cover.YES:
        return
    args = {"agency": str(agency.code), "said": str(said)}
    if field is not None:
        args["field"] = str(field)
    if said is Cover.PROVISIONAL:
        raise ConsentProvisional(**args)
    raise ConsentMissing(**args)
