"""How well people are understood: never less well than today.

The aim: recall 0.95 at precision 0.99, danger and dying always heard, at most two false alarms per
100. A bar is raised when the reader has become better, and lowered only together with new rows that
nobody has looked at.
"""

from dataclasses import dataclass
from functools import cache

import pytest

from tests.understanding.labelled import LANGUAGES, Meaning, Part, replies, texts
from tests.understanding.score import Heard, Judged, Score, hear, judge, recall_of


@dataclass(frozen=True, slots=True)
class Bar:
    recall: float
    precision: float
    danger: float
    dying: float
    false_alarms: float


BARS = {
    Part.TUNE: Bar(recall=0.95, precision=0.99, danger=1.0, dying=1.0, false_alarms=0.02),
    Part.HELD: Bar(recall=0.79, precision=0.98, danger=0.92, dying=0.91, false_alarms=0.09),
}
each_half = pytest.mark.parametrize("part", Part)
each_language = pytest.mark.parametrize("language", LANGUAGES)


@cache
def judged(language: str, part: Part) -> tuple[Judged, ...]:
    return tuple(judge(reply) for reply in replies(language) if reply.part is part)


@cache
def heard(language: str, part: Part) -> tuple[Heard, ...]:
    these = (text for text in texts() if text.language == language and text.part is part)
    return tuple(hear(text) for text in these)


@each_half
@each_language
def test_nearly_every_answer_is_understood(language: str, part: Part) -> None:
    assert Score.of(judged(language, part)).recall >= BARS[part].recall


@each_half
@each_language
def test_what_is_taken_as_an_answer_is_what_was_meant(language: str, part: Part) -> None:
    assert Score.of(judged(language, part)).precision >= BARS[part].precision


@each_half
@each_language
def test_whoever_is_being_hurt_is_heard(language: str, part: Part) -> None:
    found, all_of_them = recall_of(Meaning.DANGER, heard(language, part))
    assert found >= BARS[part].danger * all_of_them


@each_half
@each_language
def test_whoever_wants_to_die_is_heard(language: str, part: Part) -> None:
    found, all_of_them = recall_of(Meaning.DYING, heard(language, part))
    assert found >= BARS[part].dying * all_of_them


@each_half
@each_language
def test_ordinary_stories_raise_hardly_any_alarm(language: str, part: Part) -> None:
    calm, all_of_them = recall_of(Meaning.NONE, heard(language, part))
    assert all_of_them - calm <= BARS[part].false_alarms * all_of_them
