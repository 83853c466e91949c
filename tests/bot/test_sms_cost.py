"""What a conversation takes by SMS: few replies, two segments a text, and plain letters where the
language has them."""

import pytest

from bot.flow_budgets import MOST_BY_SMS
from bot.messages.catalogue import Catalogue
from bot.messages.numbered import MAX_SEGMENTS
from bot.messages.segments import segments
from bot.sms_cost import TYPICAL, EndlessTalk, Somebody, encoding, played, sms_cost
from intake.channels import ChannelKind
from intake.ids import Language
from tests.intake.tajikistan import tajikistan

PACK, WORDS = tajikistan(), Catalogue.load()
LANGUAGES = [one.code for one in PACK.offered(ChannelKind.SMS)]
PLAIN = {"uz", "en", "tg-Latn"}


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("who", TYPICAL, ids=lambda who: who.name)
def test_a_typical_conversation_keeps_its_budget(who: Somebody, language: Language) -> None:
    talk = played(WORDS, PACK, who, language)
    assert 1 < talk.replies <= MOST_BY_SMS
    assert max(map(segments, talk.texts)) <= MAX_SEGMENTS
    assert encoding(talk.texts) == ("GSM-7" if language in PLAIN else "UCS-2")


@pytest.mark.parametrize("who", TYPICAL, ids=lambda who: who.name)
def test_the_short_forms_save_and_latin_letters_save_more(who: Somebody) -> None:
    takes = {}
    for language in LANGUAGES:
        talk = played(WORDS, PACK, who, language)
        takes[language] = sum(one.takes for one in talk.sent)
        assert takes[language] < sum(one.takes_plain for one in talk.sent)
    assert takes[Language("tg-Latn")] < takes[Language("tg")]


def test_a_typical_intake_goes_through_the_screening() -> None:
    for who in TYPICAL[:2]:
        asked = {one.key for one in played(WORDS, PACK, who, LANGUAGES[0]).sent}
        assert {"screening-q2", "consents-both", "human-thanks"} <= asked


def test_somebody_who_never_comes_to_an_end_is_found() -> None:
    turning = Somebody("turning round", {"welcome-moment": ("gone",)})
    with pytest.raises(EndlessTalk, match="turning round"):
        played(WORDS, PACK, turning, LANGUAGES[0])


def test_the_tables_name_every_conversation_and_message(capsys: pytest.CaptureFixture[str]) -> None:
    assert sms_cost(WORDS, [PACK]) == 0
    said = capsys.readouterr().out
    assert said.count("| about somebody else |") == len(LANGUAGES)
    assert "| screening-q1 |" in said
    assert all(line.startswith("|") for line in said.splitlines() if line)
