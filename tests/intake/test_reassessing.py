"""What an operator heard afterwards: the same rules, and nothing that was raised falls by it."""

from dataclasses import replace

from intake.answers import Answers
from intake.gates import Child, Danger, Tense, Topic
from intake.growth import REASSESSED, Grow, grown
from intake.handling import Floor
from intake.reassessing import gates_of, handled, no_longer_said, regrowth
from intake.screening import assess
from intake.tickets import AgeBand, Growth, Subject, Ticket, Urgency
from tests.intake_store.hotline import NOW, ticket

TICKET = replace(ticket(), urgency=Urgency.SOON, topics=("work",), tense="going-on", high=3)
HELD: Answers = {"Q2": ("2",), "Q4": ("7", "8")}  # unpaid, threatened: level 1 by the rule alone
ASKED_AND_NOT: Answers = {"Q2": ("1",), "Q4": ("1",)}


def after(before: Ticket, answers: Answers, age: AgeBand | None = None) -> Ticket:
    child = age is AgeBand.UNDER_18
    growth = regrowth(before, assess("labour", child, answers), answers, age)
    return grown(before, Grow(before.case, growth, NOW, heard=False))


def test_the_ticket_carries_what_was_asked_around_the_screening() -> None:
    told = replace(
        TICKET,
        danger="rung",
        age=AgeBand.NOT_SURE,
        subject=Subject.REPORTER,
        flags=("broken-off",),
        topics=("work", "private", "topic of a later release"),
    )
    gates = gates_of(told)
    assert gates.danger is Danger.YES
    assert gates.child is Child.NOT_SURE
    assert gates.tense is Tense.GOING_ON
    assert gates.topics == {Topic.WORK, Topic.PRIVATE}
    assert gates.reporter
    assert gates.broken_off


def test_what_is_heard_raises_a_ticket_by_the_same_floors() -> None:
    held = after(TICKET, HELD)
    assert held.floors == (Floor.EXPLOITED_AND_HELD,)
    assert held.urgency is Urgency.TODAY
    assert (held.low, held.high) == (1, 3)
    assert REASSESSED in held.flags


def test_a_correction_narrows_the_band_and_lowers_no_urgency_and_no_floor() -> None:
    held = after(TICKET, HELD)
    mended = after(held, ASKED_AND_NOT)
    assert mended.low == 0
    assert mended.urgency is Urgency.TODAY
    assert mended.floors == held.floors
    now = handled(mended, assess("labour", False, ASKED_AND_NOT), ASKED_AND_NOT)  # noqa: FBT003
    assert now.urgency is Urgency.ROUTINE
    assert no_longer_said(mended.floors, now) == {Floor.EXPLOITED_AND_HELD}


def test_a_floor_that_no_answer_raised_is_never_called_outdated() -> None:
    now = handled(TICKET, None, {})
    assert no_longer_said((Floor.DETAINED, Floor.DANGER, Floor.ARMY), now) == frozenset()


def test_who_turns_out_to_be_a_child_is_treated_as_one() -> None:
    child = after(TICKET, ASKED_AND_NOT, AgeBand.UNDER_18)
    assert child.age is AgeBand.UNDER_18
    assert Floor.CHILD in child.floors
    assert child.urgency is Urgency.TODAY


def test_what_the_chat_adds_later_cannot_undo_what_was_heard_outside_it() -> None:
    heard = replace(TICKET, low=2, high=2, flags=(REASSESSED,))
    less = grown(heard, Grow(heard.case, Growth(low=1, high=3), NOW))
    assert (less.low, less.high) == (2, 2)
    more = grown(heard, Grow(heard.case, Growth(low=3, high=3), NOW))
    assert (more.low, more.high) == (3, 3)
    wider = grown(replace(heard, low=1, high=1), Grow(heard.case, Growth(low=2, high=3), NOW))
    assert (wider.low, wider.high) == (2, 3)


def test_the_age_that_an_operator_noted_is_not_undone_by_the_chat() -> None:
    child = after(TICKET, ASKED_AND_NOT, AgeBand.UNDER_18)
    later = grown(child, Grow(child.case, Growth(age=AgeBand.ADULT), NOW))
    assert later.age is AgeBand.UNDER_18
    assert after(later, ASKED_AND_NOT, AgeBand.ADULT).age is AgeBand.ADULT
