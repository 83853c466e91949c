"""Plays every tests/stories/*.story through the core and compares it line by line.

Between any two lines the conversation goes through the store's own codec and back. After a change
that is meant, `python -m tests.support.story tests/stories/*.story` writes the stories anew; what
it changed is read by eye against what each story's head says.
"""

from itertools import takewhile
from pathlib import Path

import pytest

from bot.flows.arriving import FLOWS
from tests.support.story import retell

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
