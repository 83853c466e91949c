"""check-flows finds nothing wrong, finds what is; draw-flows has drawn what stands."""

from dataclasses import replace
from pathlib import Path

import pytest

from bot import flow_budgets, flow_drawing
from bot.flow_checks import problems, unmet, wrong_words
from bot.flow_paths import Walked, begin, facts
from bot.flows import screening
from bot.messages.catalogue import Catalogue
from intake.channels import ChannelKind
from intake.conversation import Muted, Position
from intake.outgoing import Message
from tests.bot.flows.talking import walked
from tests.support.story import PACK


def test_nothing_is_wrong_with_the_dialogue_and_its_words() -> None:
    walks = [walked(channel) for channel in ChannelKind if PACK.offered(channel)]
    assert list(problems(Catalogue.load(), PACK, walks)) == []


def test_a_state_to_which_nothing_leads_is_found() -> None:
    lines = list(unmet([Walked(ChannelKind.TELEGRAM)]))
    assert "needs.now: nobody comes here" in lines


def test_a_text_that_does_not_exist_is_found() -> None:
    alone = Walked(ChannelKind.TELEGRAM, said={"": Message("no-such-text")})
    lines = list(wrong_words(Catalogue.load(), PACK, [alone]))
    assert any("no-such-text" in line for line in lines)


def test_an_intake_over_its_budget_is_found(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(flow_budgets, "MOST_BY_SMS", 11)
    monkeypatch.setattr(flow_budgets, "NEED", 4)
    found = flow_budgets.problems(PACK, ChannelKind.SMS)
    assert "sms: an intake takes 12 replies; 11 are the most" in found
    assert any("needs are asked only after" in line for line in found)


def test_by_sms_a_reporter_s_intake_is_held_to_the_same_budget_as_one_s_own(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    assert flow_budgets.problems(PACK, ChannelKind.SMS) == []
    # Room for more than the country's four scored questions: only a reporter, or who came through
    # a question, was asked fewer.
    monkeypatch.setattr(screening, "MOST_REPLIES_BY_SMS", 13)
    found = flow_budgets.problems(PACK, ChannelKind.SMS)
    assert found == ["sms: an intake takes 13 replies; 12 are the most"]


def test_an_over_long_card_is_found() -> None:
    agencies = tuple(
        replace(agency, names={language: name * 4 for language, name in agency.names.items()})
        for agency in PACK.agencies
    )
    lines = list(wrong_words(Catalogue.load(), replace(PACK, agencies=agencies), []))
    assert any("card-ask: SMS" in line and "segments" in line for line in lines)


def test_an_over_long_text_before_a_language_is_chosen_is_found() -> None:
    said = Message("danger-number", {"number": "1" * 400, "comes_key": ()}, every_language=True)
    by_sms = Walked(ChannelKind.SMS, said={"": said})
    lines = list(wrong_words(Catalogue.load(), PACK, [by_sms]))
    assert any("danger-number: SMS" in line for line in lines)


def test_a_call_rings_whether_or_not_we_may_answer() -> None:
    here = walked(ChannelKind.SMS).places["needs.now"]
    muted = replace(here, conversation=replace(here.conversation, muted=Muted.PERSON))
    assert flow_budgets.danger_is_heard(here, facts(PACK)) == []
    assert flow_budgets.danger_is_heard(muted, facts(PACK)) == []


def test_the_drawings_are_what_the_tables_say() -> None:
    assert flow_drawing.stale() == [], "python -m bot draw-flows"


def test_a_drawing_that_is_old_or_belongs_to_nothing_is_drawn_anew(tmp_path: Path) -> None:
    flow_drawing.draw(tmp_path)
    (tmp_path / "needs.md").write_text("old")
    (tmp_path / "gone.md").write_text("a flow that is no more")
    assert flow_drawing.stale(tmp_path) == ["gone.md", "needs.md"]
    flow_drawing.draw(tmp_path)
    assert flow_drawing.stale(tmp_path) == []


def test_a_walk_begins_at_the_door() -> None:
    assert begin(PACK, ChannelKind.WEB).position == Position("welcome", "door")
