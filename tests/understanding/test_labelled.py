"""The labelled set is what it claims to be: big enough, some of it kept back, no label unreal."""

from collections import Counter

import pytest

from tests.understanding.labelled import (
    LANGUAGES,
    NO_ANSWER,
    Meaning,
    Part,
    replies,
    texts,
)
from tests.understanding.standing import meanings, prompt_of

ENOUGH_REPLIES = 300
ENOUGH_HELD = 100
ENOUGH_NO_ANSWERS = 50
ENOUGH_HELD_TEXTS = 12
ENOUGH_TEXTS = {Meaning.DANGER: 60, Meaning.DYING: 40, Meaning.NONE: 100}


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_language_has_enough_replies_and_some_of_them_are_held_back(language: str) -> None:
    parts = Counter(reply.part for reply in replies(language))
    assert parts[Part.TUNE] >= ENOUGH_REPLIES
    assert parts[Part.HELD] >= ENOUGH_HELD


@pytest.mark.parametrize("language", LANGUAGES)
def test_many_replies_are_no_answers(language: str) -> None:
    assert sum(not reply.is_answer for reply in replies(language)) >= ENOUGH_NO_ANSWERS


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_reply_means_what_its_question_can_be_answered(language: str) -> None:
    unknown = [
        reply
        for reply in replies(language)
        if not (reply.means[0] in NO_ANSWER or {*reply.means} <= meanings(reply.question))
        or (len(reply.means) > 1 and not prompt_of(reply.question).multiple)
    ]
    assert unknown == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_reply_stands_twice_at_a_question(language: str) -> None:
    said = Counter((reply.question, reply.said) for reply in replies(language))
    assert [twice for twice, times in said.items() if times > 1] == []


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("meaning", Meaning)
def test_a_language_has_enough_texts_of_each_meaning(language: str, meaning: Meaning) -> None:
    these = [text for text in texts() if text.language == language and text.means is meaning]
    held = sum(text.part is Part.HELD for text in these)
    assert len(these) >= ENOUGH_TEXTS[meaning]
    assert held >= ENOUGH_HELD_TEXTS


def test_no_text_stands_twice() -> None:
    said = Counter(text.said for text in texts())
    assert [twice for twice, times in said.items() if times > 1] == []
