"""Plays every tests/stories/*.story through the core and compares it line by line.

Between any two lines the conversation goes through the store's own codec and back. After a change
that is meant, `python -m tests.support.story tests/stories/*.story` writes the stories anew; what
it changed is read by eye against what each story's head says.
"""

from itertools import takewhile
from pathlib import Path

import pytest

from bot.flows.arriving import FLOWS
from bot.flows.effects import RecordScreening
from intake.channels import ChannelKind
from intake.ids import Language
from intake.indicators import Track
from tests.support.story import PACK, effects_of, retell
from tests.support.story_words import chosen, said

# What is said stands in words there, and by key here.
SAID = ("bot:", "held:", "        ", "->      shows:", "->      keeps back:")
STORIES = sorted(Path(__file__).with_name("stories").glob("*.story"))


@pytest.mark.parametrize("path", STORIES, ids=lambda path: path.stem)
def test_a_story_goes_as_it_is_told(path: Path) -> None:
    told = path.read_text(encoding="utf-8").splitlines()
    assert list(retell(told)) == told


@pytest.mark.parametrize("path", STORIES, ids=lambda path: path.stem)
def test_a_story_says_first_what_must_hold(path: Path) -> None:
    told = path.read_text(encoding="utf-8").splitlines()
    head = [*takewhile(lambda line: line.startswith("# "), told)]
    assert head
    assert head[-1].endswith(".")


def test_every_flow_has_a_story() -> None:
    asked = "\n".join(path.read_text(encoding="utf-8") for path in STORIES)
    untold = [
        flow.name
        for flow in FLOWS.values()
        if not any(f"bot:    {prompt.key}" in asked for prompt in flow.prompts.values())
    ]
    assert untold == []


@pytest.mark.parametrize("language", [one.code for one in PACK.offered(ChannelKind.TELEGRAM)])
def test_every_story_goes_the_same_way_in_every_language(language: Language) -> None:
    for path in STORIES:
        told = path.read_text(encoding="utf-8").splitlines()
        way = [line for line in told if not line.startswith(SAID)]
        spoken = [line for line in said(told, language) if not line.startswith(SAID)]
        assert spoken == list(chosen(way, language)), path.stem


def test_every_list_is_told_of_adults_and_children_by_whoever_may_write() -> None:
    """A child who writes is asked no list."""
    kept = {
        (effect.track, effect.child, effect.reported)
        for path in STORIES
        for effect in effects_of(path.read_text(encoding="utf-8").splitlines())
        if isinstance(effect, RecordScreening)
    }
    adults = {(track.value, False, reported) for track in Track for reported in (False, True)}
    children = {(track.value, True, True) for track in Track}
    assert kept == adults | children
