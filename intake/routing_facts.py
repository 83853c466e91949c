"""The words in which a country's routing rules speak of a ticket and of an agency.

A fact is `word:value`. Rules only ask whether a fact is there, so that they can be read, checked
and drawn by people who do not program.
"""

from collections.abc import Iterable, Mapping

from intake.agencies import Agency, Kind, MustReport, Sex, Under, Way
from intake.channels import ChannelKind
from intake.gates import Danger, Tense, Topic
from intake.handling import Floor
from intake.needs import Need
from intake.tickets import AgeBand, Subject, Ticket, Urgency

ABROAD, HOME, UNKNOWN = "abroad", "home", "unknown"
ELSEWHERE = "elsewhere"  # a stay in a country that the pack does not name
LEVELS = range(4)
_ANY: frozenset[str] | None = None  # values that are another room's to name

TICKET_WORDS: Mapping[str, frozenset[str] | None] = {
    "age": frozenset(AgeBand),
    "sex": frozenset(Sex) | {UNKNOWN},
    "subject": frozenset(Subject),
    "urgency": frozenset(Urgency),
    "channel": frozenset(ChannelKind),
    "need": frozenset(Need),
    "stay": frozenset({HOME, ABROAD, UNKNOWN}),
    "in": _ANY,  # a region's or a destination's code
    "low-at-least": frozenset(map(str, LEVELS)),
    "high-at-least": frozenset(map(str, LEVELS)),
    "high-at-most": frozenset(map(str, LEVELS)),
    "topic": frozenset(Topic),
    "floor": frozenset(Floor),
    "tense": frozenset(Tense),
    "danger": frozenset(Danger),
    "flag": _ANY,
}
AGENCY_WORDS: Mapping[str, frozenset[str] | None] = {
    "kind": frozenset(Kind),
    "under": frozenset(Under),
    "must-report": frozenset(MustReport),
    "need": frozenset(Need),
    "way": frozenset(Way),
    "takes": frozenset({"women", "men", "everybody", "children", "adults", "with-children"}),
    "country": _ANY,
    "code": _ANY,
}


def place(stay: str) -> tuple[str, str]:
    """`TJ-DU` → (tj, TJ-DU); `ru` → (ru, ""); "" → ("", "")."""
    country = stay.partition("-")[0].lower()
    return country, stay if "-" in stay else ""


def about_ticket(ticket: Ticket, needs: Iterable[Need]) -> frozenset[str]:
    country, _ = place(ticket.stay)
    where = UNKNOWN if not country else HOME if country == ticket.country else ABROAD
    pairs = [
        ("age", ticket.age),
        ("sex", ticket.sex or UNKNOWN),
        ("subject", ticket.subject),
        ("urgency", ticket.urgency),
        ("channel", ticket.channel),
        ("stay", where),
        ("in", ticket.stay),
        ("tense", ticket.tense),
        ("danger", ticket.danger),
        *(("need", need) for need in needs),
        *(("topic", topic) for topic in ticket.topics),
        *(("flag", flag) for flag in ticket.flags),
        *(("floor", floor) for floor in ticket.floors),
        *(("low-at-least", str(level)) for level in LEVELS if ticket.low >= level),
        *(("high-at-least", str(level)) for level in LEVELS if ticket.high >= level),
        *(("high-at-most", str(level)) for level in LEVELS if ticket.high <= level),
    ]
    return _facts(pairs)


def about_agency(agency: Agency) -> frozenset[str]:
    serves = agency.serves
    pairs = [
        ("kind", agency.kind),
        ("under", agency.organisation.under),
        ("country", agency.country),
        ("code", agency.code),
        *(("must-report", what) for what in agency.organisation.must_report),
        *(("need", need) for need in agency.services),
        *(("way", way) for way in agency.ways),
        ("takes", "women" if Sex.WOMAN in serves.sexes else ""),
        ("takes", "men" if Sex.MAN in serves.sexes else ""),
        ("takes", "everybody" if serves.everybody else ""),
        ("takes", "children" if serves.children else ""),
        ("takes", "adults" if serves.adults else ""),
        ("takes", "with-children" if serves.with_children else ""),
    ]
    return _facts(pairs)


def unknown_fact(fact: str, words: Mapping[str, frozenset[str] | None]) -> bool:
    """Whether a rule speaks of something that no ticket or agency can ever be."""
    word, _, value = fact.partition(":")
    if not value or word not in words:
        return True
    values = words[word]
    return values is not None and value not in values


def _facts(pairs: Iterable[tuple[str, str]]) -> frozenset[str]:
    return frozenset(f"{word}:{value}" for word, value in pairs if value)
