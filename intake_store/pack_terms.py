"""A country's terms: its law, its clocks, who reads when, how long things are kept."""

import re
from collections.abc import Mapping
from datetime import time, timedelta

from intake.agencies import MustReport, Under
from intake.channels import ChannelKind
from intake.country_pack import (
    Actor,
    ChannelFact,
    Clock,
    Delay,
    Duty,
    Escalation,
    InfoTopic,
    LanguageFact,
    Meta,
    Retention,
    RunBy,
    Rung,
    ScreeningSettings,
    Statistics,
    WorkingTime,
)
from intake.firewall import Ground
from intake.hours import parse_days
from intake.ids import CountryCode, Language, OrganisationCode
from intake.indicators import Track
from intake.law import Article, Law, NoticeException
from intake.masking import Patterns
from intake.questions import MOST, MOST_BY_SMS, Question, list_of
from intake.screening import Goal
from intake.sources import Source
from intake.tickets import Urgency
from intake_store.pack_files import Table

Sources = Mapping[str, Source]


def meta(table: Table) -> Meta:
    read = Meta(
        country=CountryCode(table.text("country")),
        names=table.names("names"),
        version=table.text("version"),
        reviewed_on=table.day("reviewed_on"),
        legal_reviewer=table.word("legal_reviewer"),
        demo=table.yes("demo"),
        public_name=table.names("public_name"),
        ticket_prefix=table.text("ticket_prefix"),
        exit_url=table.text("exit_url"),
        zone=table.zone("zone"),
    )
    table.rest()
    return read


def languages(pack: Table, offers: Mapping[ChannelKind, ChannelFact]) -> tuple[LanguageFact, ...]:
    """A language that no channel offers is spoken only: by operators, agencies, interpreters."""
    found = []
    for table in pack.tables("language"):
        code = Language(table.text("code"))
        found.append(
            LanguageFact(
                code=code,
                name=table.text("name"),
                script=table.text("script"),
                right_to_left=table.yes("right_to_left"),
                audio=table.yes("audio"),
                channels=frozenset(kind for kind, fact in offers.items() if code in fact.languages),
            )
        )
        table.rest()
    return tuple(found)


def law(table: Table, sources: Sources) -> Law:
    articles = []
    for one in table.tables("article"):
        articles.append(
            Article(
                code=one.text("code"),
                act=one.text("act"),
                article=one.word("article"),
                says=one.text("says"),
                source=one.source("source", sources),
            )
        )
        one.rest()
    known = table.has("must_report_known") and table.yes("must_report_known")
    must_report = table.all_of("must_report", MustReport)
    read = Law(
        articles=tuple(articles),
        child_age=table.whole("child_age", least=18),
        presumed_status=table.yes("presumed_status") if table.has("presumed_status") else None,
        reflection_days=table.whole("reflection_days") if table.has("reflection_days") else None,
        must_report=must_report if known else None,
    )
    table.rest()
    return read


def actors(pack: Table, sources: Sources) -> tuple[Actor, ...]:
    found = []
    for table in pack.tables("actor"):
        found.append(
            Actor(
                code=table.text("code"),
                names=table.names("names"),
                role=table.word("role"),
                under=table.one_of("under", Under),
                source=table.source("source", sources),
            )
        )
        table.rest()
    return tuple(found)


def exceptions(pack: Table, sources: Sources) -> tuple[NoticeException, ...]:
    found = []
    for table in pack.tables("exception"):
        ground = table.one_of("ground", Ground)
        found.append(NoticeException(ground, table.source("source", sources)))
        table.rest()
    return tuple(found)


def run_by(table: Table) -> RunBy:
    read = RunBy(
        operator=OrganisationCode(table.text("operator")),
        host=OrganisationCode(table.text("host")),
        promise_no_police=table.yes("promise_no_police"),
    )
    table.rest()
    return read


def clocks(table: Table) -> Mapping[Urgency, Clock]:
    """Every urgency has its clocks; a pack without one could leave somebody waiting for ever."""
    found = {}
    for urgency in Urgency:
        one = table.table(urgency)
        found[urgency] = Clock(
            opened=_delay(one.table("opened")),
            answered=_delay(one.table("answered")),
            agency=_delay(one.table("agency")),
            by_voice=one.yes("by_voice"),
        )
        one.rest()
    table.rest()
    return found


def working(table: Table) -> WorkingTime:
    try:
        weekdays = frozenset(parse_days(table.text("days")))
    except ValueError as error:
        raise table.bad("days", str(error)) from None
    try:
        closes = time.fromisoformat(table.text("closes"))
    except ValueError:
        raise table.bad("closes", "closes must be a time such as 17:00") from None
    holidays = []
    for one in table.tables("holiday"):
        holidays.append(one.day("on"))
        one.rest()
    read = WorkingTime(table.zone("zone"), weekdays, closes, frozenset(holidays))
    table.rest()
    return read


def duty(file: Table) -> Duty:
    zone = file.zone("zone")
    escalations = []
    for one in file.tables("escalation"):
        minutes = one.whole("after_minutes", least=1)
        escalations.append(Escalation(timedelta(minutes=minutes), one.one_of("to", Rung)))
        one.rest()
    read = Duty(
        zone=zone,
        read=file.hours("read", zone),
        nobody=file.hours("nobody", zone),
        escalations=tuple(sorted(escalations, key=lambda one: one.after)),
    )
    file.rest()
    return read


def retention(file: Table) -> Retention:
    read = Retention(
        information=file.whole("information_days", least=1),
        case=file.whole("case_days", least=1),
        child_case=file.whole("child_case_days", least=1),
        closed=file.whole("closed_days", least=1),
        unfinished=file.whole("unfinished_days", least=1),
        contact=file.whole("contact_days", least=1),
        media=file.whole("media_days", least=1),
        muted=file.whole("muted_days", least=1),
        held=file.whole("held_days", least=1),
        audit_months=file.whole("audit_months", least=1),
        statistics_months=file.whole("statistics_months", least=1),
    )
    file.rest()
    return read


def screening(table: Table) -> ScreeningSettings:
    orders = table.table("orders") if table.has("orders") else None
    read = ScreeningSettings(
        goal=table.one_of("goal", Goal),
        most=_at_most(table, "most", MOST),
        most_by_sms=_at_most(table, "most_by_sms", MOST_BY_SMS),
        orders={}
        if orders is None
        else {track: _order(orders, track) for track in Track if orders.has(track)},
    )
    if orders is not None:
        orders.rest()
    table.rest()
    return read


def _at_most(table: Table, key: str, limit: int) -> int:
    number = table.whole(key, least=1)
    if number > limit:
        raise table.bad(key, f"{key} must be at most {limit}")
    return number


def _order(orders: Table, track: Track) -> tuple[Question, ...]:
    """What an order leaves out is not asked, and stays open."""
    order = orders.all_of(track, Question)
    if foreign := set(order).difference(list_of(track, child=False)):
        raise orders.bad(track, f"{track} does not ask {' '.join(sorted(foreign))}")
    return order


def channels(table: Table) -> Mapping[ChannelKind, ChannelFact]:
    found = {}
    for kind in ChannelKind:
        one = table.table(kind)
        found[kind] = ChannelFact(
            on=one.yes("on"),
            languages=tuple(map(Language, one.texts("languages"))),
            blocked_in=frozenset(map(CountryCode, one.texts("blocked_in"))),
        )
        one.rest()
    table.rest()
    return found


def answers(table: Table) -> Mapping[InfoTopic, str]:
    found = {topic: table.text(topic) for topic in InfoTopic if table.has(topic)}
    table.rest()
    return found


def statistics(table: Table) -> Statistics:
    read = Statistics(
        k=table.whole("k", least=5),  # under five, a cell points at people
        rounding=table.whole("rounding", least=1),
        publications=table.texts("publications"),
    )
    table.rest()
    return read


def masking(table: Table, country: CountryCode) -> Patterns:
    """How papers and plates look, as regular expressions without groups that nest."""
    read = Patterns(country.upper(), _patterns(table, "papers"), _patterns(table, "plates"))
    table.rest()
    return read


def _patterns(table: Table, key: str) -> tuple[str, ...]:
    found = table.texts(key)
    for pattern in found:
        try:
            re.compile(pattern)
        except re.error:
            raise table.bad(key, f"{key}: {pattern!r} is no regular expression") from None
    return found


def _delay(table: Table) -> Delay:
    minutes = table.whole("minutes") if table.has("minutes") else 0
    days = table.whole("working_days") if table.has("working_days") else 0
    if bool(minutes) == bool(days):
        raise table.bad("minutes", "a clock has either minutes or working_days")
    table.rest()
    return Delay(timedelta(minutes=minutes), days)
