"""Why an agency fits a ticket, each reason with its points; the panel puts them in words."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from intake.agencies import Agency, Sex, Under
from intake.consent import Cover
from intake.matters import Matter
from intake.needs import Need
from intake.routing_facts import place
from intake.tickets import AgeBand


class ReasonCode(StrEnum):
    """Why an agency fits, or what to know about it; args in brackets."""

    SERVES_NEED = "serves-need"  # [needs, of]: codes with spaces between; how many were named
    IN_REGION = "in-region"  # [region]
    WHOLE_COUNTRY = "whole-country"  # [country]
    HELPS_ABROAD = "helps-abroad"  # [country]
    PLACE_NOT_SAID = "place-not-said"
    SPEAKS = "speaks"  # [language]
    NO_SHARED_LANGUAGE = "no-shared-language"  # [language]
    OPEN_NOW = "open-now"  # [until]: ISO time, "" day and night
    OPENS = "opens"  # [at]: ISO time
    HOURS_NOT_KNOWN = "hours-not-known"
    HAS_ROOM = "has-room"  # [free, said_at]
    FULL = "full"  # [said_at]
    ROOM_NOT_KNOWN = "room-not-known"
    FOR_THIS_SEX = "for-this-sex"  # [sex]: a place of their own
    TAKES_CHILDREN = "takes-children"
    TAKES_WITH_CHILDREN = "takes-with-children"
    SEX_NOT_SAID = "sex-not-said"  # to be asked before it is asked for room
    AGE_NOT_SURE = "age-not-sure"
    VERIFIED = "verified"  # [days]
    UNDER = "under"  # [under]
    MUST_REPORT = "must-report"  # [what]: codes with spaces between, "" nothing
    YES_TO_IT = "yes-to-it"  # the person said yes to this agency
    EXCEPTION_MADE = "exception-made"
    # what a country's rules may say
    CHILD_TRAINED = "child-trained"
    WAGES_FIRST = "wages-first"  # a labour dispute has its own way
    SMUGGLED = "smuggled"  # paid for the road and then free: advice for people on the move
    STRANDED = "stranded"  # the way home first
    HELD = "held"  # a lawyer before anything else
    ARMY = "army"
    DOMESTIC_VIOLENCE = "domestic-violence"
    STATE_IMPOSED = "state-imposed"  # a state body is what the person fears
    WITH_HEALTH = "with-health"
    BY_VOICE = "by-voice"  # can be asked by voice, and there is no time


@dataclass(frozen=True, slots=True)
class Reason:
    code: ReasonCode
    args: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Weights:
    """How much each shared measure counts, in whole points; a negative one pulls down."""

    need: int
    every_need: int
    in_region: int
    whole_country: int
    helps_abroad: int
    speaks: int
    no_shared_language: int
    open_now: int
    has_room: int
    full: int
    for_this_sex: int
    sex_not_said: int
    with_children: int
    no_authority: int
    yes_to_it: int


Weighed = tuple[int, Reason]


def weigh(matter: Matter, agency: Agency, weights: Weights) -> tuple[Weighed, ...]:
    return (
        *_needs(matter, agency, weights),
        *_place(matter, agency, weights),
        *_language(matter, agency, weights),
        *_hours(matter, agency, weights),
        *_room(matter, agency, weights),
        *_who(matter, agency, weights),
        *_trust(matter, agency, weights),
    )


def _needs(matter: Matter, agency: Agency, weights: Weights) -> Iterator[Weighed]:
    served = matter.served_by(agency)
    every = len(served) == len(matter.needs) > 1
    points = weights.need * len(served) + (weights.every_need if every else 0)
    args = {"needs": " ".join(served), "of": str(len(matter.needs))}
    yield points, Reason(ReasonCode.SERVES_NEED, args)


def _place(matter: Matter, agency: Agency, weights: Weights) -> Iterator[Weighed]:
    country, region = place(matter.ticket.stay)
    if not country:  # at home rather than in a country nobody has named
        points = weights.whole_country if agency.country == matter.ticket.country else 0
        yield points, Reason(ReasonCode.PLACE_NOT_SAID)
    elif country == agency.country and region in agency.regions:
        yield weights.in_region, Reason(ReasonCode.IN_REGION, {"region": region})
    elif country == agency.country and not agency.regions:
        yield weights.whole_country, Reason(ReasonCode.WHOLE_COUNTRY, {"country": country})
    elif country in agency.abroad:
        yield weights.helps_abroad, Reason(ReasonCode.HELPS_ABROAD, {"country": country})


def _language(matter: Matter, agency: Agency, weights: Weights) -> Iterator[Weighed]:
    language = matter.ticket.language
    args = {"language": str(language)}
    if language in agency.languages:
        yield weights.speaks, Reason(ReasonCode.SPEAKS, args)
    else:
        yield weights.no_shared_language, Reason(ReasonCode.NO_SHARED_LANGUAGE, args)


def _hours(matter: Matter, agency: Agency, weights: Weights) -> Iterator[Weighed]:
    if agency.hours is None:
        yield 0, Reason(ReasonCode.HOURS_NOT_KNOWN)
    elif agency.hours.open_at(matter.now):
        until = agency.hours.until(matter.now)
        args = {"until": "" if until is None else until.isoformat()}
        yield weights.open_now, Reason(ReasonCode.OPEN_NOW, args)
    else:
        again = agency.hours.again(matter.now)
        args = {"at": "" if again is None else again.isoformat()}
        yield 0, Reason(ReasonCode.OPENS, args)


def _room(matter: Matter, agency: Agency, weights: Weights) -> Iterator[Weighed]:
    """Only a bed can be full; a lawyer's door is a matter of hours."""
    if Need.SAFE_PLACE not in matter.served_by(agency):
        return
    said_at = "" if agency.free_said_at is None else agency.free_said_at.isoformat()
    if agency.free is None:
        yield 0, Reason(ReasonCode.ROOM_NOT_KNOWN)
    elif agency.free:
        args = {"free": str(agency.free), "said_at": said_at}
        yield weights.has_room, Reason(ReasonCode.HAS_ROOM, args)
    else:
        yield weights.full, Reason(ReasonCode.FULL, {"said_at": said_at})


def _who(matter: Matter, agency: Agency, weights: Weights) -> Iterator[Weighed]:
    ticket, serves = matter.ticket, agency.serves
    if not serves.everybody:
        if not ticket.sex:
            yield weights.sex_not_said, Reason(ReasonCode.SEX_NOT_SAID)
        elif serves.sexes == frozenset({Sex(ticket.sex)}):
            yield weights.for_this_sex, Reason(ReasonCode.FOR_THIS_SEX, {"sex": ticket.sex})
    if ticket.age is AgeBand.UNDER_18 and serves.children:
        yield 0, Reason(ReasonCode.TAKES_CHILDREN)
    if ticket.age is AgeBand.NOT_SURE and not (serves.children and serves.adults):
        yield 0, Reason(ReasonCode.AGE_NOT_SURE)
    if Need.CHILDREN_WITH in matter.needs and serves.with_children:
        yield weights.with_children, Reason(ReasonCode.TAKES_WITH_CHILDREN)


def _trust(matter: Matter, agency: Agency, weights: Weights) -> Iterator[Weighed]:
    under = agency.organisation.under
    points = weights.no_authority if under is Under.NONE else 0
    yield points, Reason(ReasonCode.UNDER, {"under": under})
    what = " ".join(agency.organisation.must_report)
    yield 0, Reason(ReasonCode.MUST_REPORT, {"what": what})
    ago = agency.verified_ago(matter.now.date())
    if ago is not None:
        yield 0, Reason(ReasonCode.VERIFIED, {"days": str(ago)})
    if matter.yes_to(agency) is Cover.YES:
        yield weights.yes_to_it, Reason(ReasonCode.YES_TO_IT)
    if matter.excepted(agency):
        yield 0, Reason(ReasonCode.EXCEPTION_MADE)
