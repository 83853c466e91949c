"""How soon a human comes: written cases, and that nothing a person says ever lowers it."""

from dataclasses import replace

import pytest

from intake.answers import Answers
from intake.gates import Child, Danger, Dying, Gates, Tense, Topic, track_of
from intake.handling import Floor, Ground, Handling, handling
from intake.indicators import Track
from intake.needs import Need
from intake.screening import assess
from intake.tickets import Urgency
from tests.intake import by_hand

NOW, TODAY, SOON, ROUTINE = Urgency.NOW, Urgency.TODAY, Urgency.SOON, Urgency.ROUTINE
GOING_ON, OVER, NOT_YET = Tense.GOING_ON, Tense.OVER, Tense.NOT_YET
STRONG_SIGNS = {"Q1": ["y"], "Q2": ["2"], "Q4": ["3", "4"]}


def handled(
    named: Answers | None = None,
    gates: Gates | None = None,
    *needs: Need,
    track: str = "labour",
    child: bool = False,
) -> Handling:
    """After a whole screening in which only this was named."""
    answers: Answers = {q: [] for q in by_hand.asked(track, child=child)} | dict(named or {})
    return handling(assess(track, child, answers), gates or Gates(), answers, needs)


def unscreened(gates: Gates, *needs: Need) -> Handling:
    return handling(None, gates, {}, needs)


def test_nothing_named_is_routine_and_has_no_floor() -> None:
    assert handled() == Handling(level=0, human=False, urgency=ROUTINE, floors=(), grounds=())
    assert unscreened(Gates()) == handled()


@pytest.mark.parametrize("tense", Tense)
@pytest.mark.parametrize(
    ("gates", "floor"),
    [
        (Gates(danger=Danger.YES), Floor.DANGER),
        (Gates(dying=Dying.YES), Floor.DYING),
        (Gates(dying=Dying.ASKED), Floor.DYING_ASKED),
        (Gates(to_be_moved=True), Floor.TO_BE_MOVED),
    ],
)
def test_danger_dying_and_being_moved_are_now_in_every_tense(
    tense: Tense, gates: Gates, floor: Floor
) -> None:
    found = unscreened(replace(gates, tense=tense))
    assert (found.urgency, found.level, found.human) == (NOW, 2, True)
    assert found.floors == (floor,)


@pytest.mark.parametrize("tense", Tense)
@pytest.mark.parametrize(
    ("gates", "floor"),
    [
        (Gates(danger=Danger.ASKED), Floor.DANGER_ASKED),
        (Gates(dying=Dying.NOT_NOW), Floor.DYING_NOT_NOW),
        (Gates(detained=True), Floor.DETAINED),
        (Gates(sold=True), Floor.CHILD_GIVEN),
        (Gates(topics=frozenset({Topic.CHILD_GIVEN})), Floor.CHILD_GIVEN),
        (Gates(topics=frozenset({Topic.ARMY})), Floor.ARMY),
        (Gates(organs=True), Floor.ORGANS),
    ],
)
def test_what_is_treated_as_level_2_today(tense: Tense, gates: Gates, floor: Floor) -> None:
    found = unscreened(replace(gates, tense=tense))
    assert (found.urgency, found.level, found.human) == (TODAY, 2, True)
    assert found.floors == (floor,)


@pytest.mark.parametrize(
    ("tense", "urgency"),
    [(GOING_ON, TODAY), (OVER, SOON), (NOT_YET, TODAY), (Tense.UNKNOWN, TODAY)],
)
@pytest.mark.parametrize(
    ("named", "gates"),
    [
        (STRONG_SIGNS, Gates()),
        ({"Q4": ["3", "4"]}, Gates()),
        ({"Q11": ["1", "3"]}, Gates()),
        ({"Q1": ["y"], "Q2": ["2"], "Q12": ["1", "2", "4"], "Q13": ["1", "2", "4"]}, Gates()),
        ({"Q2": ["2"], "Q4": ["7", "8"]}, Gates()),
        ({"Q5": ["1"]}, Gates(topics=frozenset({Topic.PRIVATE}))),
        ({"Q4": ["9"]}, Gates(topics=frozenset({Topic.PRIVATE}))),
        ({"Q1": ["y"]}, Gates(broken_off=True)),
    ],
)
def test_strong_signs_coercion_and_floors_follow_the_tense(
    named: dict[str, list[str]], gates: Gates, tense: Tense, urgency: Urgency
) -> None:
    found = handled(named, replace(gates, tense=tense))
    assert found.urgency is urgency
    assert found.level >= 2
    assert found.human


def test_the_man_unpaid_and_threatened_stays_at_1_by_the_rule_and_is_treated_as_2() -> None:
    answers: Answers = {"Q2": ["2"], "Q4": ["7", "8"]}
    found = handled(answers)
    assert found.floors == (Floor.EXPLOITED_AND_HELD,)
    assert found.level == 2
    assert assess("labour", child=False, answers=answers).low == 1


@pytest.mark.parametrize(
    "answers",
    [
        {"Q2": ["2"], "Q4": ["8"]},  # one alone
        {"Q4": ["7", "8"]},  # nothing of exploitation
    ],
)
def test_one_threat_or_no_exploitation_is_no_floor(answers: dict[str, list[str]]) -> None:
    found = handled(answers)
    assert found.floors == ()
    assert found.level == 1


@pytest.mark.parametrize("tense", Tense)
@pytest.mark.parametrize("named", [{"Q8": ["y"], "Q9": ["1"]}, {"Q4": ["3"]}])
def test_deception_alone_or_one_strong_sign_alone_is_soon(
    named: dict[str, list[str]], tense: Tense
) -> None:
    found = handled(named, Gates(tense=tense))
    assert found.grounds == (Ground.DECEPTION_OR_ONE_SIGN,)
    held = tense is NOT_YET and "Q4" in named
    assert found.urgency is (TODAY if held else SOON)


def test_deception_and_a_strong_sign_together_are_not_alone() -> None:
    assert handled({"Q8": ["y"], "Q9": ["1"], "Q4": ["3"]}).grounds == (Ground.SIGNS,)
    assert handled({"Q4": ["3"], "Q11": ["1"]}).grounds == (Ground.SIGNS,)


@pytest.mark.parametrize("named", [{"Q11": ["3"]}, {"Q11": ["5"]}, {"Q11": ["2"]}])
def test_papers_debt_or_a_threat_before_leaving_are_today(named: dict[str, list[str]]) -> None:
    assert handled(named, Gates(tense=NOT_YET)).floors == (Floor.HELD_BEFORE_LEAVING,)
    assert handled(named, Gates(tense=NOT_YET)).urgency is TODAY
    assert handled(named, Gates(tense=GOING_ON)).floors == ()
    assert unscreened(Gates(tense=NOT_YET, cannot_refuse=True)).urgency is TODAY


def test_state_imposed_work_is_a_flag_and_a_human_and_no_floor() -> None:
    found = handled({"Q4": ["10"]})
    assert found == Handling(level=0, human=True, urgency=ROUTINE, floors=(), grounds=())


@pytest.mark.parametrize("need", [Need.SAFE_PLACE, Need.DOCTOR, Need.HELD])
def test_shelter_doctor_and_being_held_are_today(need: Need) -> None:
    assert unscreened(Gates(tense=GOING_ON), need).urgency is TODAY
    assert unscreened(Gates(tense=OVER), need).urgency is TODAY


def test_any_other_need_is_soon_and_nothing_is_none() -> None:
    for need in set(Need) - {Need.SAFE_PLACE, Need.DOCTOR, Need.HELD, Need.NOTHING}:
        assert unscreened(Gates(), need).urgency is SOON
    assert unscreened(Gates(), Need.NOTHING).urgency is ROUTINE


def test_a_reporter_without_danger_is_soon() -> None:
    found = unscreened(Gates(reporter=True))
    assert (found.urgency, found.grounds, found.human) == (SOON, (Ground.REPORTER,), True)


def test_a_child_has_a_human_today_and_now_when_alone_or_exploited() -> None:
    for child in (Child.YES, Child.NOT_SURE):
        assert unscreened(Gates(child=child)).urgency is TODAY
        assert unscreened(Gates(child=child, alone=True)).urgency is NOW
    assert handled({"Q15": ["y"]}, track="begging", child=True).urgency is NOW
    assert handled(track="sexual", child=True).urgency is NOW
    assert unscreened(Gates(alone=True)).urgency is ROUTINE  # a grown-up alone is no floor


def test_the_upper_end_says_whether_and_the_lower_how_soon() -> None:
    found = handling(assess("labour", child=False, answers={}), Gates(), {})
    assert (found.level, found.human, found.urgency) == (0, True, ROUTINE)


def test_topics_without_a_list_want_a_human() -> None:
    assert unscreened(Gates(topics=frozenset({Topic.PERSON}))).human
    assert track_of({Topic.PERSON}) is None


@pytest.mark.parametrize(
    ("topics", "track"),
    [
        ({Topic.WORK}, Track.LABOUR),
        ({Topic.WORK, Topic.BEGGING}, Track.BEGGING),
        ({Topic.WORK, Topic.MARRIAGE, Topic.ARMY}, Track.MARRIAGE),
        ({Topic.MARRIAGE, Topic.PRIVATE}, Track.SEXUAL),
    ],
)
def test_the_strictest_list_is_asked(topics: set[Topic], track: Track) -> None:
    assert track_of(topics) is track
