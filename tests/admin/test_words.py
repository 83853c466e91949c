"""The panel's words: the same in every language, for every code, and nothing without words."""

import re
import tomllib
from collections.abc import Iterable
from pathlib import Path
from typing import TypeVar

import pytest
from fluent.syntax import ast
from fluent.syntax.visitor import Visitor

import intake.refusals
from admin.errors import Denied
from admin.pages.closing import Outcome
from admin.wording import WORDS, Wording
from intake import audit, consent, referrals
from intake.agencies import Kind, MustReport, Sex, Under, Way
from intake.blocks import BlockCode
from intake.channels import ChannelKind
from intake.gates import Topic
from intake.handling import Floor
from intake.ids import Language
from intake.indicators import INDICATORS, Dimension, Strength
from intake.levels import Reason
from intake.needs import Need
from intake.questions import Question
from intake.reasons import ReasonCode
from intake.refusals import Refusal
from intake.tickets import Alarm, Opening, Urgency, WaitsFor
from intake_store.outbox_table import State

HOUSE = Path(__file__).parent.parent.parent
WORDING = Wording.load()
ENGLISH = WORDING.catalogue.entries[Language("en")]
OTHERS = [language for language in WORDING.languages if language != "en"]
CODES: dict[str, Iterable[str]] = {
    "need": Need,
    "topic": Topic,
    "channel": ChannelKind,
    "urgency": Urgency,
    "waits": WaitsFor,
    "alarm": Alarm,
    "floor": Floor,
    "clause": Reason,
    "dimension": Dimension,
    "strength": Strength,
    "question": Question,
    "indicator": INDICATORS,
    "field": consent.FieldGroup,
    "purpose": consent.Purpose,
    "cover": consent.Cover,
    "stands": consent.Cover,
    "why": audit.Why,
    "thing": audit.Thing,
    "no": referrals.Why,
    "ask": referrals.AskStatus,
    "referral": referrals.Status,
    "reason": ReasonCode,
    "block": BlockCode,
    "under": Under,
    "must-report": MustReport,
    "sex": Sex,
    "kind": Kind,
    "way": Way,
    "outcome": Outcome,
    "sent": State,
    "event-opened": Opening,
    "event-rang": Alarm,
    "event-ask": referrals.AskStatus,
    "event-referral": referrals.Status,
    "event-consent": consent.Said,
}


class _Names(Visitor):
    """The arguments that a text uses."""

    def __init__(self) -> None:
        self.found: set[str] = set()

    def visit_VariableReference(self, node: ast.VariableReference) -> None:  # noqa: N802
        self.found.add(node.id.name)


def arguments(message: ast.Message) -> set[str]:
    names = _Names()
    names.visit(message)
    return names.found


@pytest.mark.parametrize("language", OTHERS)
def test_every_language_has_every_text_with_the_same_arguments(language: Language) -> None:
    theirs = WORDING.catalogue.entries[language]
    assert theirs.keys() == ENGLISH.keys()
    for key, entry in ENGLISH.items():
        assert arguments(theirs[key].message) == arguments(entry.message), key


def test_every_text_has_a_word_for_the_translator() -> None:
    assert [key for key, entry in ENGLISH.items() if not entry.comment] == []


def test_every_language_says_who_has_read_it() -> None:
    status = tomllib.loads((WORDS / "status.toml").read_text())
    assert set(status) == set(OTHERS)


@pytest.mark.parametrize("kind", CODES)
def test_every_code_that_a_page_shows_has_words(kind: str) -> None:
    keys = {f"{kind}-{code}".replace("_", "-").replace(".", "-") for code in CODES[kind]}
    assert keys - ENGLISH.keys() == set()


T = TypeVar("T")


def _subclasses(base: type[T]) -> set[type[T]]:
    return {base} | {found for child in base.__subclasses__() for found in _subclasses(child)}


def test_every_refusal_and_every_denial_has_words() -> None:
    assert intake.refusals.Refusal is Refusal
    keys = {refusal().key for refusal in _subclasses(Refusal) - {Refusal}}
    keys |= {f"{denial.key}{end}" for denial in _subclasses(Denied) for end in ("", "-why")}
    assert keys - ENGLISH.keys() == set()


def test_every_key_that_a_template_or_a_page_says_exists() -> None:
    said = set()
    for path in (HOUSE / "admin").rglob("*"):
        if path.suffix in {".html", ".py"}:
            said |= set(re.findall(r'\bsay\(\s*"([a-z0-9-]+)"[,)]', path.read_text()))
            said |= set(re.findall(r'"(wrong-[a-z-]+|event-[a-z-]+)"', path.read_text()))
    assert len(said) > 200
    assert {key for key in said if not key.endswith("-")} - ENGLISH.keys() == set()


def test_a_code_without_words_is_shown_bare_rather_than_losing_the_page() -> None:
    label = WORDING.label_in(Language("tg"))
    assert label("flag", "something_new") == "something new"
    assert label("need", "doctor") == "Духтур"
