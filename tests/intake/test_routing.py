"""Which agency for whom: the coordinator's table, and what must hold for every ticket."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from intake.agencies import Sex
from intake.blocks import BlockCode
from intake.consent import Entry, Purpose, Said
from intake.firewall import BEHIND_THE_WALL, purpose_for
from intake.gates import Topic
from intake.ids import AgencyCode
from intake.needs import Need
from intake.reasons import ReasonCode
from intake.routing import Rule, Suggestion, When, next_to_ask, rank
from intake.tickets import AgeBand, Ticket, Urgency
from tests.intake.routing_table import Case, cases, suggestions
from tests.intake.tajikistan import LOOK, NOON, a_ticket, said, tajikistan

CODES = tuple(agency.code for agency in tajikistan().agencies)
AGENCIES = {agency.code: agency for agency in tajikistan().agencies}


def ranked(
    ticket: Ticket,
    ledger: tuple[Entry, ...] = (LOOK,),
    exclusions: frozenset[AgencyCode] = frozenset(),
) -> tuple[Suggestion, ...]:
    return rank(
        ticket,
        map(Need, ticket.needs),
        tajikistan().agencies,
        tajikistan().rules,
        ledger=ledger,
        exclusions=exclusions,
        now=NOON,
    )


def askable(*args: object, **kwargs: object) -> set[AgencyCode]:
    found = ranked(*args, **kwargs)  # type: ignore[arg-type]
    return {one.agency.code for one in found if not one.blocked}


# ── The table ──────────────────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize("case", cases(), ids=str)
def test_the_table_of_a_coordinator_holds(case: Case) -> None:
    found = suggestions(case)
    free = [one for one in found if not one.blocked]
    first = free[0].agency.code if free else "none"
    assert first == case.cells["first"]
    if free:
        assert set(case.list("reasons")) <= {reason.code for reason in free[0].reasons}
    assert set(case.list("also")) <= {one.agency.code for one in free[1:]}
    stops = {f"{one.agency.code}={block.code}" for one in found for block in one.blocks}
    assert set(case.list("blocked")) <= stops


def test_the_table_is_long_enough_to_be_worth_reading() -> None:
    assert len(cases()) >= 40


def test_the_table_shows_every_rule_of_the_country_at_work() -> None:
    shown = {reason for case in cases() for reason in case.list("reasons")}
    blocked = {stop.partition("=")[2] for case in cases() for stop in case.list("blocked")}
    first_only = {ReasonCode.STATE_IMPOSED}  # pulls down, so it never stands first
    for rule in tajikistan().rules.rules:
        if rule.reason is None:
            assert BlockCode.BY_RULE in blocked
        elif rule.reason not in first_only:
            assert rule.reason in shown, rule.code


# ── What must hold for every ticket ────────────────────────────────────────────────────────────

needs = st.lists(st.sampled_from(Need), max_size=4, unique=True)
tickets = st.builds(
    a_ticket,
    stay=st.sampled_from(("", "elsewhere", *tajikistan().stays())),
    age=st.sampled_from(AgeBand),
    sex=st.sampled_from(("", *Sex)),
    language=st.sampled_from(("tg", "ru", "uz", "en", "sgh")),
    needs=needs.map(tuple),
    topics=st.lists(st.sampled_from(Topic), max_size=2, unique=True).map(tuple),
    urgency=st.sampled_from(Urgency),
)
entries = st.one_of(
    st.builds(said, st.just(Purpose.LOOK_FOR_SERVICE), st.sampled_from(Said)),
    st.builds(
        lambda code, answer, provisional: said(
            purpose_for(AGENCIES[code], tajikistan().country),
            answer,
            to=code,
            provisional=provisional,
        ),
        st.sampled_from(CODES),
        st.sampled_from(Said),
        st.booleans(),
    ),
)
ledgers = st.lists(entries, max_size=5).map(tuple)
exclusions_ = st.frozensets(st.sampled_from(CODES), max_size=3)


@given(tickets, ledgers, exclusions_)
def test_what_is_blocked_never_stands_before_what_may_be_asked(
    ticket: Ticket, ledger: tuple[Entry, ...], exclusions: frozenset[AgencyCode]
) -> None:
    found = ranked(ticket, ledger, exclusions)
    assert [one.blocked for one in found] == sorted(one.blocked for one in found)
    scores = [one.score for one in found if not one.blocked]
    assert scores == sorted(scores, reverse=True)


@given(tickets, ledgers, exclusions_)
def test_a_hard_block_is_never_suggested_however_many_points(
    ticket: Ticket, ledger: tuple[Entry, ...], exclusions: frozenset[AgencyCode]
) -> None:
    rules = tajikistan().rules
    pushed = Rule("push", When(), When(), 1000, ReasonCode.BY_VOICE)
    found = rank(
        ticket,
        map(Need, ticket.needs),
        tajikistan().agencies,
        replace(rules, rules=(*rules.rules, pushed)),
        ledger=ledger,
        exclusions=exclusions,
        now=NOON,
    )
    before = askable(ticket, ledger, exclusions)
    assert {one.agency.code for one in found if not one.blocked} == before
    for need in Need:
        suggested = next_to_ask(found, need, ())
        assert suggested is None or suggested.code in before


@given(tickets, ledgers, exclusions_, st.sampled_from(CODES))
def test_more_consent_never_takes_a_suggestion_away(
    ticket: Ticket, ledger: tuple[Entry, ...], exclusions: frozenset[AgencyCode], code: AgencyCode
) -> None:
    purpose = purpose_for(AGENCIES[code], tajikistan().country)
    for more in (LOOK, said(purpose, to=code)):
        assert askable(ticket, ledger, exclusions) <= askable(ticket, (*ledger, more), exclusions)


@given(tickets, ledgers, exclusions_, st.sampled_from(CODES))
def test_one_more_who_must_not_learn_only_takes_away(
    ticket: Ticket, ledger: tuple[Entry, ...], exclusions: frozenset[AgencyCode], code: AgencyCode
) -> None:
    after = askable(ticket, ledger, exclusions | {code})
    assert after <= askable(ticket, ledger, exclusions)
    assert code not in after


@given(tickets, ledgers)
def test_nobody_behind_the_wall_is_suggested_without_a_yes_to_that_very_body(
    ticket: Ticket, ledger: tuple[Entry, ...]
) -> None:
    for code in askable(ticket, ledger):
        agency = AGENCIES[code]
        if agency.organisation.under in BEHIND_THE_WALL:
            latest = [entry for entry in ledger if entry.recipient == code][-1]
            assert latest.said is Said.YES
            assert not latest.provisional


@given(tickets, ledgers)
def test_no_child_is_sent_to_an_authority_by_the_program(
    ticket: Ticket, ledger: tuple[Entry, ...]
) -> None:
    child = replace(ticket, age=AgeBand.UNDER_18)
    for code in askable(child, ledger):
        agency = AGENCIES[code]
        assert not agency.organisation.is_authority or agency.kind == "clinic"


@given(tickets, ledgers, st.randoms())
def test_the_order_of_the_directory_does_not_matter(
    ticket: Ticket, ledger: tuple[Entry, ...], luck: object
) -> None:
    shuffled = list(tajikistan().agencies)
    luck.shuffle(shuffled)  # type: ignore[attr-defined]
    found = rank(
        ticket,
        map(Need, ticket.needs),
        shuffled,
        tajikistan().rules,
        ledger=ledger,
        exclusions=frozenset(),
        now=NOON,
    )
    assert found == ranked(ticket, ledger)


@given(tickets)
def test_every_suggestion_says_whom_it_is_under_and_what_it_must_report(ticket: Ticket) -> None:
    for one in ranked(ticket):
        codes = [reason.code for reason in one.reasons]
        assert ReasonCode.UNDER in codes
        assert ReasonCode.MUST_REPORT in codes
        assert one.needs


# ── Moving on ──────────────────────────────────────────────────────────────────────────────────


def test_a_request_that_nobody_answered_goes_on_to_the_next_that_may_be_asked() -> None:
    found = ranked(a_ticket(sex="man", needs=("safe_place",)))
    first = next_to_ask(found, Need.SAFE_PLACE, ())
    assert first is not None
    second = next_to_ask(found, Need.SAFE_PLACE, {first.code})
    assert second is not None
    assert second.code != first.code
    assert next_to_ask(found, Need.SAFE_PLACE, set(CODES)) is None


def test_who_has_named_no_need_is_somebody_to_talk_with() -> None:
    found = ranked(a_ticket(needs=("nothing",)))
    assert found
    assert all(one.needs == (Need.TALK,) for one in found)
