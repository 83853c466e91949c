"""The language that somebody writes in is offered first at the door, and all others after it."""

import pytest

from intake.channels import ChannelKind
from intake.conversation import Conversation
from tests.bot.flows.talking import Talk


def offered(talk: Talk) -> list[str]:
    assert talk.open is not None
    assert talk.open.key == "welcome-door"
    return [choice.value for choice in talk.open.choices]


def talk_of(*texts: str, channel: ChannelKind = ChannelKind.TELEGRAM) -> Talk:
    talk = Talk(channel)
    talk.say(*texts)
    return talk


NEUTRAL = ["tg", "ru", "uz", "en", "before"]


@pytest.mark.parametrize("channel", [ChannelKind.TELEGRAM, ChannelKind.WEB])
def test_the_language_written_in_is_offered_first_and_all_others_after_it(
    channel: ChannelKind,
) -> None:
    assert offered(talk_of("hello", channel=channel)) == NEUTRAL
    assert offered(talk_of("menga yordam bersangiz", channel=channel)) == [
        "uz",
        "tg",
        "ru",
        "en",
        "before",
    ]


def test_a_number_stands_for_what_the_last_door_shows() -> None:
    talk = talk_of("у меня вопрос")
    assert offered(talk) == ["ru", "tg", "uz", "en", "before"]
    talk.say("1")
    assert talk.conversation.language == "ru"


def test_words_that_name_a_choice_move_no_number_before_they_are_read() -> None:
    talk = talk_of("hello", "the second")
    assert talk.conversation.language == "ru"


def test_by_sms_every_number_stays() -> None:
    neutral = offered(talk_of("hello", channel=ChannelKind.SMS))
    talk = talk_of("у меня забрали паспорт", channel=ChannelKind.SMS)
    assert offered(talk) == neutral
    talk.say("1")
    assert talk.conversation.language == "tg"


def test_who_writes_on_in_another_language_is_offered_that_one() -> None:
    talk = talk_of("у меня вопрос", "my boss took my passport")
    assert offered(talk)[0] == "en"
    talk.say("???")
    assert offered(talk)[0] == "en"


def test_any_language_may_be_chosen_whatever_was_recognised() -> None:
    for language in NEUTRAL[:-1]:
        talk = talk_of("у меня вопрос")
        talk.press(language)
        assert talk.conversation.language == language


def test_danger_in_the_first_words_rings_as_before_and_the_door_after_it_knows_the_language() -> (
    None
):
    talk = talk_of("меня бьют помогите")
    assert talk.conversation.position.flow == "danger"
    talk.press("no")
    talk.press("on")
    assert offered(talk)[0] == "ru"


def test_after_the_lock_the_door_is_the_one_that_everybody_sees() -> None:
    fresh = offered(talk_of("hello"))
    known = talk_of("у меня вопрос")
    known.press("ru")
    for talk in (talk_of("у меня вопрос"), known, talk_of("a man took my passport and my money")):
        talk.minutes += 20
        talk.say("hello")
        assert offered(talk) == fresh


def test_what_was_recognised_is_kept_no_longer_than_the_choice() -> None:
    talk = talk_of("у меня вопрос")
    before: Conversation = talk.conversation
    talk.press("ru")
    assert "tongue" in before.answers
    assert "tongue" not in talk.conversation.answers
