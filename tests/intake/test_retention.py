"""When what is kept goes: never sooner than the country says, and a new word begins it anew."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Final
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from intake.country_pack import Retention
from intake.growth import Grow, grown
from intake.ids import CaseId, CountryCode, Language, OperatorId, TicketRef
from intake.retention import WARNING, Ends, ends, pictures_end, shortest, wrong
from intake.tickets import GOES_SOON, AgeBand, Growth, Opening, Status, Subject, Ticket, Urgency

DAY: Final = timedelta(days=1)
LAST: Final = datetime(2026, 3, 2, 9, tzinfo=UTC)
RULES: Final = Retention(
    information=30,
    case=365,
    child_case=400,
    closed=200,
    unfinished=20,
    contact=100,
    media=90,
    muted=90,
    held=30,
    audit_months=24,
    statistics_months=120,
)
OPEN: Final = Ticket(
    ref=TicketRef("TJ-000-001"),
    case=CaseId(UUID(int=1)),
    country=CountryCode("tj"),
    stay="",
    language=Language("tg"),
    channel="web",
    subject=Subject.SELF,
    age=AgeBand.ADULT,
    opened_by=Opening.NEED,
    urgency=Urgency.SOON,
    due_at=LAST,
    status=Status.OPEN,
    opened_at=LAST,
    last_at=LAST,
)
TAKEN: Final = replace(OPEN, claimed_by=OperatorId(UUID(int=2)), claimed_until=LAST + DAY)
CLOSED: Final = replace(OPEN, status=Status.CLOSED, closed_at=LAST + 50 * DAY)


def of(ticket: Ticket | None, kind: Subject = Subject.SELF, last_at: datetime = LAST) -> Ends:
    return ends(RULES, kind, last_at, ticket)


@pytest.mark.parametrize(
    ("ticket", "kind", "days"),
    [
        (None, Subject.SELF, 20),
        (TAKEN, Subject.SELF, 365),
        (TAKEN, Subject.INFORMATION, 30),
        (replace(TAKEN, age=AgeBand.UNDER_18), Subject.SELF, 400),
        (replace(TAKEN, age=AgeBand.NOT_SURE), Subject.INFORMATION, 400),
        (OPEN, Subject.SELF, 730),
        (CLOSED, Subject.SELF, 250),
        (CLOSED, Subject.INFORMATION, 80),
        (replace(CLOSED, age=AgeBand.UNDER_18), Subject.SELF, 450),
    ],
)
def test_each_kind_goes_when_its_own_clock_says(
    ticket: Ticket | None, kind: Subject, days: int
) -> None:
    assert of(ticket, kind).case == LAST + days * DAY


def test_a_closed_ticket_counts_from_whichever_was_later() -> None:
    assert of(CLOSED, last_at=LAST + 70 * DAY).case == LAST + 270 * DAY
    assert of(CLOSED, last_at=LAST).case == LAST + 250 * DAY


def test_contact_details_go_before_the_case_and_never_after_it() -> None:
    assert of(TAKEN).contact == LAST + 100 * DAY
    assert of(TAKEN, Subject.INFORMATION).contact == LAST + 30 * DAY


def test_a_held_ticket_stays_until_the_claim_has_ended() -> None:
    held = replace(TAKEN, claimed_until=LAST + 500 * DAY)
    assert (of(held).time, of(held).case) == (LAST + 365 * DAY, LAST + 500 * DAY)


def test_an_open_ticket_that_nobody_took_is_flagged_and_waits_one_period_more() -> None:
    end = of(OPEN)
    assert (end.time, end.case) == (LAST + 365 * DAY, LAST + 730 * DAY)
    assert not end.warns(OPEN, end.time - WARNING - DAY)
    assert end.warns(OPEN, end.time - WARNING)
    assert end.warns(OPEN, end.case)
    assert not end.warns(CLOSED, end.case)


def test_a_wish_to_be_erased_waits_for_no_other_clock() -> None:
    wished = ends(RULES, Subject.SELF, LAST, OPEN, LAST + 3 * DAY)
    assert (wished.case, wished.contact) == (LAST + 3 * DAY, LAST + 3 * DAY)


def test_pictures_go_with_their_own_days_or_with_the_case() -> None:
    assert pictures_end(RULES, [], LAST) is None
    assert pictures_end(RULES, [LAST, LAST + DAY], LAST + 365 * DAY) == LAST + 91 * DAY
    assert pictures_end(RULES, [LAST], LAST + 30 * DAY) == LAST + 30 * DAY


TICKETS = st.builds(
    lambda ticket, age, until: replace(ticket, age=age, claimed_until=until),
    st.sampled_from((OPEN, TAKEN, CLOSED)),
    st.sampled_from(AgeBand),
    st.none() | st.integers(0, 900).map(lambda days: LAST + days * DAY),
)


@given(st.none() | TICKETS, st.sampled_from(Subject), st.integers(0, 800))
def test_a_new_word_never_shortens_and_nothing_goes_before_the_shortest(
    ticket: Ticket | None, kind: Subject, days: int
) -> None:
    before, after = of(ticket, kind), of(ticket, kind, LAST + days * DAY)
    assert LAST + shortest(RULES) <= before.contact <= before.case
    assert (before.time, before.case, before.contact) <= (after.time, after.case, after.contact)
    assert after.case >= LAST + days * DAY + shortest(RULES)


def test_whoever_writes_takes_the_warning_away() -> None:
    flagged = replace(OPEN, flags=("story", GOES_SOON))
    wrote = grown(flagged, Grow(OPEN.case, Growth(), LAST + DAY))
    assert wrote.flags == ("story",)
    rang = grown(flagged, Grow(OPEN.case, Growth(), LAST + DAY, heard=False))
    assert GOES_SOON in rang.flags


@pytest.mark.parametrize(
    ("rules", "what"),
    [
        (replace(RULES, contact=366), "contact details are kept longer than the case"),
        (replace(RULES, contact=366, child_case=350, case=370), "contact details"),
        (replace(RULES, media=366), "pictures"),
        (replace(RULES, closed=366), "closed tickets"),
        (replace(RULES, unfinished=366), "unfinished conversations"),
        (replace(RULES, information=366), "questions"),
        (replace(RULES, held=366), "waiting messages"),
    ],
)
def test_what_no_country_can_mean_is_named(rules: Retention, what: str) -> None:
    assert wrong(RULES) == ()
    (found,) = wrong(rules)
    assert found.startswith(what)
