"""Whether a country pack may go live: what `python -m bot check-countries` says, one line each."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime, time
from pathlib import Path
from uuid import UUID

from intake.agencies import Sex
from intake.channels import ChannelKind
from intake.consent import Entry, FieldGroup, How, Purpose, Said
from intake.country_pack import CountryPack, InfoTopic
from intake.firewall import BEHIND_THE_WALL
from intake.hours import WEEK, Span
from intake.ids import CaseId, Language, TicketRef
from intake.languages import name_in
from intake.needs import Need
from intake.retention import wrong
from intake.routing import rank
from intake.tickets import AgeBand, Opening, Status, Subject, Ticket, Urgency
from intake_store.packs import BadPack, load

DEMO_WORDS = ("demo", "демо")
NO_SUCH_NUMBER = re.compile(r"\+992 00 000 \d{4}\b")  # 00 is given to nobody
# What a child is helped with at home; the rest goes with an adult or by the child-trained operator.
FOR_A_CHILD = (Need.SAFE_PLACE, Need.DOCTOR, Need.FOOD, Need.TALK)


@dataclass(frozen=True, slots=True)
class Problem:
    """One thing that somebody has to mend. `line` is 0 where it is no single line's fault."""

    country: str
    file: str
    line: int
    what: str

    def __str__(self) -> str:
        where = f"{self.file}, line {self.line}" if self.line else self.file
        return f"{self.country}: {where}: {self.what}."


def check(directory: Path, today: date) -> list[Problem]:
    """Everything that is wrong with one country's folder; empty: it may go live as what it is."""
    try:
        pack = load(directory, today)
    except BadPack as bad:
        return [Problem(directory.name, bad.file, bad.line, bad.what)]
    found = [
        *(("pack.toml", what) for what in _names(pack)),
        *(("pack.toml", what) for what in _unique(pack)),
        *(("pack.toml", what) for what in _promises(pack)),
        *(("pack.toml", what) for what in _answers(pack)),
        *(("pack.toml", what) for what in _clocks(pack)),
        *(("hotlines.toml", what) for what in _emergency(pack)),
        *(("duty.toml", what) for what in _duty(pack)),
        *(("retention.toml", what) for what in wrong(pack.retention)),
        *(("agencies.csv", what) for what in _demo(pack)),
        *(("agencies.csv", what) for what in _live(pack, today)),
        *(("agencies.csv", what) for what in _coverage(pack, today)),
    ]
    return [Problem(directory.name, file, 0, what) for file, what in found]


def _names(pack: CountryPack) -> Iterator[str]:
    offered = [language.code for language in pack.languages if language.channels]
    named: list[tuple[str, Mapping[Language, str]]] = [
        ("the country", pack.meta.names),
        ("the public name", pack.meta.public_name),
        *((region.code, region.names) for region in pack.regions),
        *((there.code, there.names) for there in pack.destinations),
        *((region.code, region.names) for there in pack.destinations for region in there.regions),
        *((line.code, line.names) for line in pack.lines),
        *((one.code, one.names) for one in pack.organisations.values()),
        *((actor.code, actor.names) for actor in pack.actors),
    ]
    for what, names in named:
        for language in offered:
            if not name_in(names, language):
                yield f"{what} has no name in {language}"
    for kind in ChannelKind:
        if pack.channels[kind].on and not pack.channels[kind].languages:
            yield f"{kind} is on and speaks no language"


def _unique(pack: CountryPack) -> Iterator[str]:
    lists: tuple[list[str], ...] = (
        [pack.country, *pack.stays()],
        [language.code for language in pack.languages],
        [line.code for line in pack.lines],
    )
    for codes in lists:
        for code in sorted({code for code in codes if codes.count(code) > 1}):
            yield f"{code} stands there twice"
    for region in pack.regions:
        if not region.code.startswith(f"{pack.country.upper()}-"):
            yield f"{region.code} is no region of {pack.country}"
        for name in {*region.names.values(), *region.also}:
            if pack.find_stay(name) != region.code:
                yield f"{name!r} is a name of {region.code} and of another place"


def _promises(pack: CountryPack) -> Iterator[str]:
    powers = {pack.organisations[code].under for code in (pack.run_by.operator, pack.run_by.host)}
    if pack.run_by.promise_no_police and powers & BEHIND_THE_WALL:
        yield 'a line run or hosted under such a body cannot promise "no police without your yes"'
    if pack.run_by.promise_no_police and pack.law.must_report is None and not pack.meta.demo:
        yield "nobody has read what the line must report, and it promises to report nothing"
    if not pack.exceptions:
        yield "the notice names no exception, and every law has some"
    if not pack.meta.demo and not pack.meta.legal_reviewer:
        yield "no lawyer has read it"
    for article in pack.law.articles:
        if not pack.meta.demo and not article.source.confirmed:
            yield f"article {article.code} is not confirmed"


def _answers(pack: CountryPack) -> Iterator[str]:
    for topic in InfoTopic:
        if topic not in pack.answers:
            yield f"a question about {topic} has no answer"


def _clocks(pack: CountryPack) -> Iterator[str]:
    if set(pack.clocks) != set(Urgency):
        yield "an urgency has no clock"
    if not pack.working.weekdays:
        yield "no day is a working day"
    for urgency, clock in pack.clocks.items():
        if clock.opened.span > clock.answered.span and not clock.answered.working_days:
            yield f"{urgency} is answered before it is opened"


def _emergency(pack: CountryPack) -> Iterator[str]:
    for stay in (pack.country, *(there.code for there in pack.destinations)):
        if not pack.emergency_in(stay):
            yield f"no confirmed emergency number can be shown in {stay}"
    if not pack.emergency_in(""):
        yield "no number is valid everywhere, and somebody in danger may not have said where"


def _duty(pack: CountryPack) -> Iterator[str]:
    """Every minute of the week has somebody or *nobody*, and not both."""
    at = 0
    for span in sorted(_in_one_week((*pack.duty.read.spans, *pack.duty.nobody.spans))):
        if span.start != at:
            what = "nobody wrote who reads" if span.start > at else "somebody and nobody read"
            yield f"{what} on {_clock(min(at, span.start))}"
        at = max(at, span.end)
    if at != WEEK:
        yield f"nobody wrote who reads on {_clock(at)}"
    if not pack.duty.escalations:
        yield "an alarm that nobody opens goes to no one"


def _in_one_week(spans: tuple[Span, ...]) -> Iterator[Span]:
    for span in spans:
        yield Span(span.start, min(span.end, WEEK))
        if span.end > WEEK:
            yield Span(0, span.end - WEEK)


def _clock(minute: int) -> str:
    day = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
    return f"{day[minute // 1440 % 7]} {minute % 1440 // 60:02}:{minute % 60:02}"


def _demo(pack: CountryPack) -> Iterator[str]:
    """Invented entries say so in every language, and their numbers can belong to nobody."""
    for agency in pack.agencies:
        if not agency.demo:
            continue
        for language, name in agency.names.items():
            if not any(f"({word})" in name for word in DEMO_WORDS):
                yield f"{agency.code} is a demo and does not say so in {language}"
        if agency.contact and not NO_SUCH_NUMBER.search(agency.contact):
            yield f"{agency.code} is a demo and its number could be somebody's"
        if not pack.meta.demo:
            yield f"{agency.code} is a demo, and the pack is none"


def _live(pack: CountryPack, today: date) -> Iterator[str]:
    """A pack that is no demo is as good as the last call to each of its doors."""
    if pack.meta.demo:
        return
    for agency in pack.agencies:
        if not agency.trusted(today, pack.rules.verified_within_days):
            yield f"{agency.code} was not verified in {pack.rules.verified_within_days} days"


def _coverage(pack: CountryPack, today: date) -> Iterator[str]:
    """Whatever somebody needs, wherever they are, one door is open to them."""
    now = datetime.combine(today, time(8), UTC)
    adults = (Sex.WOMAN, Sex.MAN)
    for stay in pack.stays():
        for need in Need:
            if need is Need.NOTHING:
                continue
            for sex in adults:
                if not _served(pack, _ticket(pack, stay, need, sex, AgeBand.ADULT, now=now)):
                    yield f"no agency serves {need} for a {sex} in {stay}"
    for region in pack.regions:
        for need in FOR_A_CHILD:
            if not _served(pack, _ticket(pack, region.code, need, "", AgeBand.UNDER_18, now=now)):
                yield f"no agency serves {need} for a child in {region.code}"


def _served(pack: CountryPack, ticket: Ticket) -> bool:
    looked = Entry(
        purpose=Purpose.LOOK_FOR_SERVICE,
        said=Said.YES,
        recipient="",
        fields=(FieldGroup.CODES,),
        channel=ticket.channel,
        wording="",
        language=ticket.language,
        how=How.CHAT,
        by="person",
        at=ticket.opened_at,
    )
    found = rank(
        ticket,
        map(Need, ticket.needs),
        pack.agencies,
        pack.rules,
        ledger=(looked,),
        exclusions=frozenset(),
        now=ticket.opened_at,
    )
    return any(not suggestion.blocked for suggestion in found)


def _ticket(
    pack: CountryPack, stay: str, need: Need, sex: str, age: AgeBand, *, now: datetime
) -> Ticket:
    return Ticket(
        ref=TicketRef(f"{pack.meta.ticket_prefix}-000-000"),
        case=CaseId(UUID(int=0)),
        country=pack.country,
        stay=stay,
        language=pack.languages[0].code,
        channel=ChannelKind.WEB,
        subject=Subject.SELF,
        age=age,
        opened_by=Opening.NEED,
        urgency=Urgency.SOON,
        due_at=now,
        status=Status.OPEN,
        opened_at=now,
        last_at=now,
        sex=sex,
        needs=(need,),
    )
