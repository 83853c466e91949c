"""One entry of the directory as the panel shows it: its words, and how far it is trusted."""

from dataclasses import dataclass
from datetime import date, datetime, timedelta

from admin.pages.opening_hours import spoken
from admin.pages.options import Option
from admin.places import language_name, place_name
from admin.times import Times
from admin.visit import Visit
from intake.agencies import Agency, Kind, MustReport, Under
from intake.firewall import BEHIND_THE_WALL
from intake.ids import AgencyCode
from intake.routing_facts import ELSEWHERE

_SOON = 14  # days before an entry lapses in which it is said


@dataclass(frozen=True, slots=True)
class Standing:
    """How something stands: a kind of state, its icon, its words."""

    kind: str
    icon: str
    words: str


@dataclass(frozen=True, slots=True)
class Entry:
    code: AgencyCode
    name: str
    kind: Kind
    places: tuple[str, ...]  # regions and countries; empty: the whole of its own
    country: str
    abroad: bool
    services: tuple[str, ...]
    serves: tuple[str, ...]
    languages: tuple[Option, ...]
    open: Standing
    hours: tuple[str, ...]
    room: str
    under: Under
    wall: bool  # under a power that a person may fear
    must_report: tuple[MustReport, ...]
    verified: Standing
    trusted: bool
    lapses_soon: bool
    contact: str  # "" while nobody can vouch for it
    demo: bool
    closed: bool


def today(visit: Visit) -> date:
    """The day where the hotline is."""
    return visit.now.astimezone(visit.zone).date()


def entry(visit: Visit, agency: Agency) -> Entry:
    pack = visit.panel.pack
    day = today(visit)
    within = pack.rules.verified_within_days
    trusted = agency.trusted(day, within)
    named = tuple(
        visit.say("place-elsewhere")
        if code == ELSEWHERE
        else place_name(pack, code, visit.language)
        for code in (
            *sorted(agency.regions),
            *sorted(agency.abroad, key=lambda one: (one == ELSEWHERE, one)),
        )
    )
    return Entry(
        code=agency.code,
        name=agency.name(visit.language),
        kind=agency.kind,
        places=named,
        country=place_name(pack, agency.country, visit.language),
        abroad=agency.country != pack.country,
        services=tuple(sorted(agency.services)),
        serves=serves(visit, agency),
        languages=tuple(Option(code, language_name(pack, code), code) for code in agency.languages),
        open=_open(visit, agency),
        hours=() if agency.hours is None else spoken(agency.hours, visit.language),
        room=_room(visit, agency),
        under=agency.organisation.under,
        wall=agency.organisation.under in BEHIND_THE_WALL,
        must_report=agency.organisation.must_report,
        verified=_verified(visit, agency, day, within),
        trusted=trusted,
        lapses_soon=trusted and not agency.trusted(day + timedelta(days=_SOON), within),
        contact=agency.shown_contact(day, within),
        demo=agency.demo,
        closed=agency.closed,
    )


def serves(visit: Visit, agency: Agency) -> tuple[str, ...]:
    """Whom it takes, in words: `women`, `18 and older`, `with children`."""
    taken = agency.serves
    label = visit.panel.wording.label_in(visit.language)
    words = (
        [visit.say("serves-anyone")]
        if taken.everybody
        else [label("sex", sex) for sex in sorted(taken.sexes)]
    )
    words.append(_ages(visit, taken.youngest, taken.oldest))
    if taken.with_children:
        words.append(visit.say("serves-with-children"))
    return tuple(word for word in words if word)


def _ages(visit: Visit, youngest: int, oldest: int) -> str:
    open_ended = oldest >= 120  # noqa: PLR2004 - nobody is older
    if youngest <= 0 and open_ended:
        return ""
    if open_ended:
        return visit.say("serves-from", youngest=youngest)
    return visit.say("serves-between", youngest=youngest, oldest=oldest)


def _open(visit: Visit, agency: Agency) -> Standing:
    if agency.closed:
        return Standing("bad", "blocked", visit.say("agency-closed"))
    hours = agency.hours
    if hours is None:
        return Standing("warn", "question", visit.say("hours-unknown"))
    if hours.day_and_night:
        return Standing("good", "clock", visit.say("hours-always"))
    times = _times(visit)
    until, again = hours.until(visit.now), hours.again(visit.now)
    if until is not None:
        return Standing("good", "clock", visit.say("hours-until", at=times.at(until)))
    if again is not None:
        return Standing("idle", "clock", visit.say("hours-opens", at=times.at(again)))
    return Standing("warn", "question", visit.say("hours-unknown"))


def _room(visit: Visit, agency: Agency) -> str:
    if agency.free is None:
        return visit.say("room-unknown" if agency.capacity is None else "room-not-said")
    said = agency.free_said_at
    if said is None:
        return visit.say("room-free", free=agency.free)
    return visit.say("room-free-said", free=agency.free, at=_times(visit).ago(said))


def _verified(visit: Visit, agency: Agency, day: date, within: int) -> Standing:
    ago = agency.verified_ago(day)
    if agency.closed:
        return Standing("bad", "blocked", visit.say("agency-closed"))
    if ago is None:
        return Standing("bad", "blocked", visit.say("verified-never"))
    if not agency.trusted(day, within):
        return Standing("bad", "blocked", visit.say("verified-lapsed", days=ago))
    if not agency.trusted(day + timedelta(days=_SOON), within):
        return Standing("warn", "alert", visit.say("verified-ago", days=ago))
    return Standing("good", "check", visit.say("verified-ago", days=ago))


def moment(visit: Visit, at: datetime) -> str:
    return _times(visit).at(at)


def _times(visit: Visit) -> Times:
    return Times(visit.now, visit.zone, visit.language, visit.say)
