"""Suggested agencies: ranked by the country's rules, each with its reasons and what blocks it."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from admin.places import language_name, place_name
from admin.times import Times
from admin.visit import Visit
from intake.consent import Cover, Entry
from intake.firewall import yes_to
from intake.ids import AgencyCode
from intake.needs import Need
from intake.referrals import Ask, Referral
from intake.routing import rank
from intake.tickets import Ticket
from intake_store.standings import Exclusions
from intake_store.unit import UnitOfWork

# Which reasons speak for an agency, and which are a thing to mind; the others are plain facts.
_FOR = frozenset(
    {
        "serves-need",
        "in-region",
        "whole-country",
        "helps-abroad",
        "speaks",
        "open-now",
        "has-room",
        "for-this-sex",
        "takes-children",
        "takes-with-children",
        "yes-to-it",
        "child-trained",
        "by-voice",
        "with-health",
    }
)
_MIND = frozenset(
    {
        "place-not-said",
        "no-shared-language",
        "opens",
        "hours-not-known",
        "full",
        "room-not-known",
        "sex-not-said",
        "age-not-sure",
        "exception-made",
    }
)


@dataclass(frozen=True, slots=True)
class Why:
    kind: str  # yes, hm, no or ""
    icon: str
    key: str
    words: str


@dataclass(frozen=True, slots=True)
class AgencyView:
    code: AgencyCode
    name: str
    reasons: tuple[Why, ...]
    blocks: tuple[Why, ...]
    ask: Ask | None  # the latest
    referral: Referral | None
    cover: Cover
    may_ask: bool
    contact: str


@dataclass(frozen=True, slots=True)
class SuggestionsView:
    asked_who: Exclusions | None  # who must not learn of this
    excluded_names: tuple[str, ...]
    everybody: tuple[tuple[AgencyCode, str], ...]  # the directory, for naming who must not learn
    first: tuple[AgencyView, ...]
    blocked: tuple[AgencyView, ...]
    by_voice: bool


async def suggestions(
    visit: Visit, uow: UnitOfWork, ticket: Ticket, ledger: Sequence[Entry]
) -> SuggestionsView:
    pack = visit.panel.pack
    standing = await uow.standings.get(ticket.ref)
    exclusions = None if standing is None else standing.exclusions
    agencies = await uow.agencies.list()  # those abroad serve too
    asks = _latest(await uow.asks.by_ticket(ticket.ref))
    referrals = {one.agency: one for one in await uow.referrals.by_ticket(ticket.ref)}
    ranked = rank(
        ticket,
        tuple(Need(need) for need in ticket.needs),
        agencies,
        pack.rules,
        ledger=ledger,
        exclusions=None if exclusions is None else frozenset(exclusions.agencies),
        now=visit.now,
    )
    speaker = Speaker(visit)
    views = tuple(
        AgencyView(
            code=one.agency.code,
            name=one.agency.name(visit.language),
            reasons=tuple(speaker.reason(reason.code, reason.args) for reason in one.reasons),
            blocks=tuple(speaker.block(block.code, block.args) for block in one.blocks),
            ask=asks.get(one.agency.code),
            referral=referrals.get(one.agency.code),
            cover=yes_to(one.agency, pack.country, ledger, now=visit.now),
            may_ask=not one.blocked and exclusions is not None,
            contact=one.agency.shown_contact(visit.now.date(), pack.rules.verified_within_days),
        )
        for one in ranked
    )
    names = {agency.code: agency.name(visit.language) for agency in agencies}
    return SuggestionsView(
        asked_who=exclusions,
        excluded_names=tuple(
            names.get(code, code) for code in (() if exclusions is None else exclusions.agencies)
        ),
        everybody=tuple(sorted(names.items(), key=lambda pair: pair[1])),
        first=tuple(view for view in views if not view.blocks),
        blocked=tuple(view for view in views if view.blocks),
        by_voice=pack.clocks[ticket.urgency].by_voice,
    )


def _latest(asks: Sequence[Ask]) -> Mapping[AgencyCode, Ask]:
    """Of each agency the one that is open, else the last."""
    latest: dict[AgencyCode, Ask] = {}
    for ask in asks:
        before = latest.get(ask.agency)
        if before is None or not before.status.open or ask.status.open:
            latest[ask.agency] = ask
    return latest


@dataclass(frozen=True, slots=True)
class Speaker:
    """Puts reasons, blocks and their arguments into the operator's words."""

    visit: Visit

    def reason(self, code: str, args: Mapping[str, str]) -> Why:
        words = self.visit.say(f"reason-{code}", **self.arguments(args))
        if code in _FOR:
            return Why("yes", "check", code, words)
        if code in _MIND:
            return Why("hm", "alert", code, words)
        return Why("", "info", code, words)

    def block(self, code: str, args: Mapping[str, str]) -> Why:
        words = self.visit.say(f"block-{code}", **self.arguments(args))
        return Why("no", "blocked", code, words)

    def arguments(self, args: Mapping[str, str]) -> dict[str, str | int]:
        """Numbers as numbers, so that words can choose by them; codes as words."""
        return {
            name: int(value) if value.isdecimal() else self._argument(name, value)
            for name, value in args.items()
        }

    def _argument(self, name: str, value: str) -> str:
        visit = self.visit
        pack = visit.panel.pack
        label = visit.panel.wording.label_in(visit.language)
        words = {
            "region": lambda: place_name(pack, value, visit.language),
            "country": lambda: place_name(pack, value, visit.language),
            "language": lambda: language_name(pack, value),
            "until": lambda: self._moment(value),
            "at": lambda: self._moment(value),
            "said_at": lambda: self._moment(value),
            "on": lambda: self._moment(value),
            "needs": lambda: ", ".join(label("need", need) for need in value.split()),
            "what": lambda: self._duties(value),
            "under": lambda: label("under", value),
            "sex": lambda: label("sex", value),
        }
        return words[name]() if name in words else value

    def _duties(self, value: str) -> str:
        label = self.visit.panel.wording.label_in(self.visit.language)
        duties = ", ".join(label("must-report", what) for what in value.split())
        return duties or self.visit.say("must-report-nothing")

    def _moment(self, value: str) -> str:
        visit = self.visit
        if not value:
            return "none"  # day and night: the words choose by it
        try:
            moment = datetime.fromisoformat(value)
        except ValueError:
            return value
        if moment.tzinfo is None:
            moment = moment.replace(tzinfo=visit.zone)
        return Times(visit.now, visit.zone, visit.language, visit.say).at(moment)
