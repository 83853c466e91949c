"""Who may do what: what the table does not name is refused, and a row decides for whom."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from intake.access import (
    GRANTS,
    SEALED_WHILE_FROZEN,
    Action,
    Actor,
    Role,
    Target,
    lacks_only_claim,
    may,
    may_some,
    needs_row,
)
from intake.ids import AgencyCode, CountryCode, OperatorId
from tests.intake_store.hotline import SABO, ZARINA

TJ, RS = CountryCode("tj"), CountryCode("rs")
LOLA, NUR = AgencyCode("shelter-lola"), AgencyCode("crisis-nur")
ON_A_CASE = [action for action in Action if needs_row(action)]


def actor(role: Role, *, on_shift: bool = False, agency: AgencyCode | None = None) -> Actor:
    return Actor(OperatorId(ZARINA), role, TJ, agency=agency, on_shift=on_shift)


def row(claimed_by: OperatorId | None = ZARINA, *, country: CountryCode = TJ) -> Target:
    return Target(country=country, claimed_by=claimed_by, agency=LOLA)


def test_every_action_has_its_line() -> None:
    assert set(GRANTS) == set(Action)


@given(st.sampled_from(ON_A_CASE), st.sampled_from(Role), st.booleans())
def test_without_its_row_an_action_on_a_row_is_refused(
    action: Action,
    role: Role,
    on_shift: bool,  # noqa: FBT001 - drawn, not called
) -> None:
    assert not may(actor(role, on_shift=on_shift, agency=LOLA), action)


@given(st.sampled_from(ON_A_CASE), st.sampled_from(Role))
def test_no_row_of_another_country_is_theirs(action: Action, role: Role) -> None:
    foreign = Target(country=RS, claimed_by=ZARINA, agency=NUR)
    assert not may(actor(role, on_shift=True, agency=LOLA), action, foreign)


@pytest.mark.parametrize("role", [Role.ADMINISTRATOR, Role.RAPPORTEUR])
@pytest.mark.parametrize("action", ON_A_CASE)
def test_neither_administrator_nor_rapporteur_touches_a_case(role: Role, action: Action) -> None:
    assert not may(actor(role), action, row())
    assert not may_some(actor(role), action)


def test_a_rapporteur_sees_figures_and_nothing_of_cases() -> None:
    allowed = {action for action in Action if may_some(actor(Role.RAPPORTEUR), action)}
    assert Action.SEE_FIGURES in allowed
    assert not allowed & {Action.SEE_QUEUE, Action.SEE_TICKET, Action.SEE_AUDIT, Action.SEE_PEOPLE}


def test_a_supervisor_reads_no_story_except_on_shift() -> None:
    assert may(actor(Role.SUPERVISOR), Action.SEE_TICKET, row())
    assert not may(actor(Role.SUPERVISOR), Action.READ_STORY, row())
    assert may(actor(Role.SUPERVISOR, on_shift=True), Action.READ_STORY, row())


def test_writing_to_a_person_takes_a_claim() -> None:
    operator = actor(Role.OPERATOR)
    assert may(operator, Action.REPLY, row())
    assert not may(operator, Action.REPLY, row(SABO))
    assert lacks_only_claim(operator, Action.REPLY, row(SABO))
    assert not lacks_only_claim(actor(Role.RAPPORTEUR), Action.REPLY, row(SABO))


@pytest.mark.parametrize("action", sorted(SEALED_WHILE_FROZEN))
def test_while_a_wish_to_be_erased_waits_only_who_checks_it_opens_anything(action: Action) -> None:
    frozen = replace(row(), frozen=True)
    for somebody in (actor(Role.OPERATOR), actor(Role.SUPERVISOR, on_shift=True)):
        assert may(somebody, action, row())
        assert not may(somebody, action, frozen)
        assert not may(somebody, action, replace(frozen, checked_by=SABO))
        assert may(somebody, action, replace(frozen, checked_by=ZARINA))
        assert not lacks_only_claim(somebody, action, frozen)


def test_an_agency_sees_what_was_addressed_to_it_and_only_that() -> None:
    worker = actor(Role.AGENCY, agency=LOLA)
    assert may(worker, Action.ANSWER_ASK, row())
    assert not may(worker, Action.ANSWER_ASK, Target(country=TJ, agency=NUR))
    assert not may(worker, Action.SEE_TICKET, row())
    assert not may(actor(Role.AGENCY), Action.ANSWER_ASK, Target(country=TJ))


DOORS = {Action.ENTER, Action.COME_BACK}  # the second by a link that works once


def test_nobody_gets_no_further_than_the_door() -> None:
    assert {action for action in Action if may_some(None, action)} == DOORS
