"""How a ticket takes in what a turn adds."""

from dataclasses import replace
from datetime import timedelta

from hypothesis import given
from hypothesis import strategies as st

from intake.growth import Grow, grown
from intake.handling import NOW_FLOORS, Floor
from intake.tickets import NEWS_NOT_TOLD, NO_WAY_BACK, Growth, Status, Urgency, WaitsFor
from tests.intake_store.hotline import NOW, ZARINA, case, ticket

HOUR = timedelta(hours=1)
codes = st.lists(st.sampled_from(["food", "doctor", "papers", "wages"]), unique=True).map(tuple)
growths = st.builds(
    Growth,
    needs=codes,
    topics=codes,
    floors=codes,
    flags=codes,
    urgency=st.none() | st.sampled_from(list(Urgency)),
    danger=st.sampled_from(["", "now"]),
    waits_for=st.none() | st.sampled_from(list(WaitsFor)),
)


@given(st.lists(growths, max_size=5))
def test_nothing_that_was_known_is_lost_and_urgency_never_falls(all_of_them: list[Growth]) -> None:
    now = ticket(needs=("interpreter",))
    for growth in all_of_them:
        after = grown(now, Grow(case(), growth, NOW))
        assert set(after.needs) >= set(now.needs) | set(growth.needs)
        assert set(after.topics) >= set(now.topics)
        assert set(after.floors) >= set(now.floors)
        assert after.urgency.rank <= now.urgency.rank
        assert after.danger or not now.danger
        assert len(set(after.needs)) == len(after.needs)
        assert after.version == now.version + 1
        now = after


@given(growths)
def test_the_same_growth_twice_adds_nothing(growth: Growth) -> None:
    once = grown(ticket(), Grow(case(), growth, NOW))
    twice = grown(once, Grow(case(), growth, NOW))
    assert replace(twice, version=once.version) == once


def test_only_an_operators_act_lowers_an_urgency() -> None:
    urgent = ticket(urgency=Urgency.NOW)
    lower = Growth(urgency=Urgency.SOON)
    allowed = Growth(urgency=Urgency.SOON, lower_allowed=True)
    assert grown(urgent, Grow(case(), lower, NOW)).urgency is Urgency.NOW
    assert grown(urgent, Grow(case(), allowed, NOW)).urgency is Urgency.SOON


@given(st.lists(st.sampled_from(list(Floor)), unique=True).map(tuple), growths)
def test_what_rang_before_its_question_was_answered_falls_back_to_today_at_most(
    floors: tuple[Floor, ...], growth: Growth
) -> None:
    rang = replace(ticket(urgency=Urgency.NOW), floors=(*floors, Floor.DYING_ASKED))
    answered = replace(growth, withdrawn=(Floor.DYING_ASKED,))
    after = grown(rang, Grow(case(), answered, NOW))
    assert after.urgency.rank <= Urgency.TODAY.rank
    stays = growth.urgency is Urgency.NOW or NOW_FLOORS & {*floors} - {Floor.DYING_ASKED}
    assert (after.urgency is Urgency.NOW) == bool(stays)
    assert Floor.DYING_ASKED not in after.floors


def test_what_somebody_has_taken_is_theirs_to_lower() -> None:
    rang = replace(ticket(urgency=Urgency.NOW), floors=(Floor.DYING_ASKED,), claimed_by=ZARINA)
    answered = Growth(urgency=Urgency.ROUTINE, withdrawn=(Floor.DYING_ASKED,))
    assert grown(rang, Grow(case(), answered, NOW)).urgency is Urgency.NOW


def test_a_clock_is_shortened_and_never_stretched_by_more_words() -> None:
    waiting = ticket(due_at=NOW + HOUR)
    later = Grow(case(), Growth(needs=("food",)), NOW, NOW + 3 * HOUR)
    sooner = Grow(case(), Growth(needs=("food",)), NOW, NOW + HOUR / 2)
    assert grown(waiting, later).due_at == NOW + HOUR
    assert grown(waiting, sooner).due_at == NOW + HOUR / 2


def test_a_ticket_that_waits_for_us_again_gets_a_new_clock() -> None:
    answered = replace(ticket(due_at=NOW), waits_for=WaitsFor.PERSON)
    wrote = Grow(case(), Growth(waits_for=WaitsFor.US), NOW + HOUR, NOW + 3 * HOUR)
    assert grown(answered, wrote).due_at == NOW + 3 * HOUR


def test_a_timers_turn_is_not_taken_for_the_person() -> None:
    silent = Grow(case(), Growth(waits_for=WaitsFor.NOBODY), NOW + HOUR, heard=False)
    assert grown(ticket(), silent).last_at == NOW


def test_facts_about_now_can_end() -> None:
    locked = replace(ticket(), flags=("phone-not-confirmed", "others-may-see"))
    confirmed = Growth(unflag=("phone-not-confirmed",))
    assert grown(locked, Grow(case(), confirmed, NOW)).flags == ("others-may-see",)


def test_whoever_writes_can_be_answered_again_and_what_nobody_told_stays_untold() -> None:
    lost = replace(ticket(), flags=(NO_WAY_BACK, NEWS_NOT_TOLD))
    assert grown(lost, Grow(case(), Growth(), NOW)).flags == (NEWS_NOT_TOLD,)
    assert grown(lost, Grow(case(), Growth(), NOW, heard=False)).flags == lost.flags


def test_a_closed_ticket_opens_again_only_when_told_to() -> None:
    closed = replace(ticket(), status=Status.CLOSED)
    growth = Growth(needs=("food",))
    assert grown(closed, Grow(case(), growth, NOW)).status is Status.CLOSED
    assert grown(closed, Grow(case(), growth, NOW, reopen=True)).status is Status.OPEN
