"""Ticket × agencies → ranked suggestions, each with its reasons and with what blocks it.

The measures every country shares are weighed in `reasons` and `blocks`; what a country prefers or
forbids is data, the rules of its routing.toml. Nothing here decides for the operator, nothing
that is blocked is suggested, and more consent never takes a suggestion away.
"""

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime

from intake.agencies import Agency
from intake.blocks import Block, BlockCode, blocks
from intake.consent import Entry
from intake.firewall import ExceptionMade
from intake.ids import AgencyCode
from intake.matters import Matter, matter
from intake.needs import Need
from intake.reasons import Reason, ReasonCode, Weights, weigh
from intake.routing_facts import about_agency, about_ticket
from intake.tickets import Ticket


@dataclass(frozen=True, slots=True)
class When:
    """Holds if all of `all_of`, at least one of `any_of` (if any) and none of `none_of` hold."""

    all_of: frozenset[str] = frozenset()
    any_of: frozenset[str] = frozenset()
    none_of: frozenset[str] = frozenset()

    def holds(self, known: frozenset[str]) -> bool:
        return (
            self.all_of <= known
            and (not self.any_of or bool(self.any_of & known))
            and not self.none_of & known
        )

    @property
    def facts(self) -> frozenset[str]:
        return self.all_of | self.any_of | self.none_of


@dataclass(frozen=True, slots=True)
class Rule:
    """For tickets like this, agencies like that: a weight with its reason, or a hard block."""

    code: str
    ticket: When
    agency: When
    weight: int = 0
    reason: ReasonCode | None = None  # None: it blocks


@dataclass(frozen=True, slots=True)
class Rules:
    """A country's routing.toml."""

    verified_within_days: int
    weights: Weights
    rules: tuple[Rule, ...]


@dataclass(frozen=True, slots=True)
class Suggestion:
    """One agency against one ticket. Only where `blocks` is empty may it be asked for room."""

    agency: Agency
    score: int
    needs: tuple[Need, ...]  # those of the person's needs that it serves, in the person's order
    reasons: tuple[Reason, ...]
    blocks: tuple[Block, ...]

    @property
    def blocked(self) -> bool:
        return bool(self.blocks)


def rank(
    ticket: Ticket,
    needs: Iterable[Need],
    agencies: Sequence[Agency],
    rules: Rules,
    *,
    ledger: Iterable[Entry],
    exclusions: Collection[AgencyCode] | None,
    now: datetime,
    exceptions: Iterable[ExceptionMade] = (),
) -> tuple[Suggestion, ...]:
    """Every agency that serves one of the needs: those that may be asked, best first, then those
    that are blocked. `exclusions` are the agencies that must not learn of this; None: not asked.
    """
    about = matter(
        ticket,
        needs,
        agencies,
        ledger=ledger,
        exclusions=exclusions,
        now=now,
        exceptions=exceptions,
    )
    found = [against(about, agency, rules) for agency in agencies if about.served_by(agency)]
    return tuple(
        sorted(found, key=lambda one: (one.blocked, -one.score, one.agency.code)),
    )


def next_to_ask(
    suggestions: Iterable[Suggestion], need: Need, asked: Collection[AgencyCode]
) -> Agency | None:
    """Where a request for room goes on to when its clock has run out."""
    for suggestion in suggestions:
        fits = need in suggestion.needs and not suggestion.blocked
        if fits and suggestion.agency.code not in asked:
            return suggestion.agency
    return None


def against(about: Matter, agency: Agency, rules: Rules) -> Suggestion:
    """How one agency stands, whether or not it serves a need."""
    measured = weigh(about, agency, rules.weights)
    of_country: list[tuple[int, Reason]] = []
    stops = list(blocks(about, agency, rules.verified_within_days))
    of_ticket, of_agency = about_ticket(about.ticket, about.needs), about_agency(agency)
    for rule in rules.rules:
        if not (rule.ticket.holds(of_ticket) and rule.agency.holds(of_agency)):
            continue
        if rule.reason is None:
            stops.append(Block(BlockCode.BY_RULE, {"rule": rule.code}))
        else:
            of_country.append((rule.weight, Reason(rule.reason)))
    weighed = (*of_country, *measured)
    return Suggestion(
        agency=agency,
        score=sum(points for points, _ in weighed),
        needs=about.served_by(agency),
        reasons=tuple(reason for _, reason in weighed),
        blocks=tuple(stops),
    )
