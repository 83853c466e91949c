"""The lives of a request for room and of a hand-over: who may move what."""

from itertools import product

import pytest

from intake.referrals import (
    ASK_MOVES,
    MOVES,
    AskStatus,
    Mover,
    Status,
    may_move,
    may_move_ask,
)


def test_what_is_over_stays_over() -> None:
    for before, after, mover in product(AskStatus, AskStatus, Mover):
        if not before.open:
            assert not may_move_ask(mover, before, after)
    for start, end, mover in product(Status, Status, Mover):
        if not start.open:
            assert not may_move(mover, start, end)


def test_everything_open_has_an_end_and_everything_can_be_reached() -> None:
    assert {before for before, _ in ASK_MOVES} == {one for one in AskStatus if one.open}
    assert {after for _, after in ASK_MOVES} == set(AskStatus) - {AskStatus.ASKED}
    assert {before for before, _ in MOVES} == {one for one in Status if one.open}
    assert {after for _, after in MOVES} == set(Status) - {Status.HANDED_OVER}


def test_only_an_operator_hands_over() -> None:
    movers = {
        mover
        for (_, after), allowed in ASK_MOVES.items()
        if after is AskStatus.HANDED_OVER
        for mover in allowed
    }
    assert movers == {Mover.OPERATOR}


def test_a_clock_ends_things_and_begins_none() -> None:
    for (_, after), movers in ASK_MOVES.items():
        assert (Mover.CLOCK in movers) == (after is AskStatus.LAPSED)
    for (_, end), allowed in MOVES.items():
        assert (Mover.CLOCK in allowed) == (end is Status.LAPSED)


def test_an_agency_takes_nothing_back_and_the_office_answers_only_for_what_was_said() -> None:
    for (_, after), movers in MOVES.items():
        if after is Status.RECALLED:
            assert Mover.AGENCY not in movers


@pytest.mark.parametrize("before", [Status.HANDED_OVER, Status.ACCEPTED])
def test_a_person_may_take_a_referral_back_before_it_helps(before: Status) -> None:
    assert may_move(Mover.PERSON, before, Status.RECALLED)


def test_no_phone_recalls_a_service_that_already_helps() -> None:
    assert not may_move(Mover.PERSON, Status.IN_SERVICE, Status.RECALLED)
    assert may_move(Mover.SUPERVISOR, Status.IN_SERVICE, Status.RECALLED)
