"""Words that work everywhere: stop, a person, urgent, hide, delete, language, back and others."""

import pytest

from bot.flows.effects import CancelTimers, Erase, Hide, KeepMedia, OpenCase, Ring, SetTimer
from bot.flows.turn import Outcome
from intake.channels import ChannelKind
from intake.incoming import CameBack, DeliveryFailed, Failure, MediaKind, SentMedia, SharedLocation
from intake.outgoing import Word
from intake.tickets import Alarm
from tests.bot.flows.talking import Talk, walked


def test_stop_is_answered_once_and_then_nothing_is() -> None:
    talk = Talk.with_an_adult()
    talk.say("стоп")
    assert talk.said == ["stop-done"]
    for text in ("ok", "да", "ҳа", "rahmat", "спасибо", "1", "stop"):
        assert talk.say(text).messages == ()
        assert talk.turn.outcome is Outcome.MUTED


def test_by_sms_the_carrier_answers_stop_and_we_do_not() -> None:
    talk = Talk.with_an_adult(ChannelKind.SMS)
    assert talk.say("STOP").messages == ()
    assert talk.conversation.muted is not None


def test_a_real_text_after_stop_meets_the_neutral_door() -> None:
    talk = Talk.with_an_adult()
    talk.press("food")
    talk.say("stop", "I would like to go on")
    assert talk.said == ["welcome-door"]
    assert talk.conversation.muted is None


@pytest.mark.parametrize("word", ["99", "хатар", "00", "одам"])
def test_after_stop_a_call_is_answered_as_ever(word: str) -> None:
    talk = Talk.with_an_adult()
    talk.say("stop", word)
    assert talk.did(Ring)
    assert talk.at == "danger.hurting"


@pytest.mark.parametrize("word", [Word.URGENT, Word.PERSON])
def test_after_stop_the_buttons_that_call_work_as_well(word: Word) -> None:
    talk = Talk.with_an_adult()
    talk.say("stop")
    talk.press(word)
    assert talk.did(Ring)
    assert talk.said[0] == "danger-called"


def test_after_stop_a_voice_note_is_kept_and_opens_a_ticket() -> None:
    talk = Talk.with_an_adult()
    talk.say("stop")
    talk.take(SentMedia(MediaKind.VOICE, "file", 9))
    assert talk.did(KeepMedia)
    assert talk.did(OpenCase)
    assert talk.at == "welcome.door"


def test_stop_does_not_stop_the_silence_from_ringing() -> None:
    talk = Talk.with_an_adult()
    talk.say("меня бьют", "stop")
    talk.fire("danger-silent")
    assert talk.did(Ring)
    assert talk.turn.messages == ()


def test_where_the_carrier_forbids_answers_everything_is_heard() -> None:
    talk = Talk.with_an_adult(ChannelKind.SMS)
    talk.take(DeliveryFailed(Failure.OPTED_OUT))
    talk.say("they took my passport and I have no money at all")
    assert talk.turn.messages == ()
    assert talk.did(OpenCase)
    assert "cannot-be-answered-here" in talk.grown.flags
    talk.take(SharedLocation(1, 2))
    assert talk.turn.messages == ()
    talk.say("99")
    assert talk.did(Ring)
    talk.take(CameBack())
    assert talk.conversation.muted is None


def test_a_yes_that_we_cannot_answer_rings_all_the_same() -> None:
    talk = Talk.with_an_adult(ChannelKind.SMS)
    talk.take(DeliveryFailed(Failure.OPTED_OUT))
    talk.say("they will kill me", "yes")
    assert talk.did(Ring)
    assert talk.turn.messages == ()


@pytest.mark.parametrize("word", ["urgent", "срочно", "таҷилӣ", "shoshilinch", "99", "SOS!"])
def test_urgent_rings_in_every_language(word: str) -> None:
    talk = Talk.with_an_adult()
    talk.say(word)
    assert talk.did(Ring) == [Ring(Alarm.PRESSED_URGENT)]
    assert talk.said[:2] == ["danger-called", "danger-hurting"]


def test_the_first_thing_that_is_said_after_a_call_is_that_somebody_was_called() -> None:
    talk = Talk()
    talk.say("00")
    assert talk.said[0] == "danger-called"
    assert any(isinstance(effect, SetTimer) for effect in talk.turn.effects)


def test_a_second_call_for_a_person_rings_again() -> None:
    talk = Talk.with_an_adult()
    talk.say("00", "00")
    assert talk.did(Ring) == [Ring(Alarm.PERSON)]
    assert talk.said[0] == "person-again"


def test_hide_takes_away_what_stands_and_no_word_brings_it_back() -> None:
    talk = Talk.with_an_adult()
    talk.press("food", "one")
    talk.say("hide")
    assert talk.did(Hide)
    assert talk.said == ["hide-done", "welcome-door"]
    for text in ("back", "repeat", "skip", "language", "more"):
        talk.say(text)
        assert talk.said == ["welcome-door"]


def test_hide_before_anything_was_opened_leaves_nothing() -> None:
    talk = Talk.with_an_adult()
    talk.say("hide")
    assert talk.conversation.answers == {}
    assert talk.conversation.language is None


@pytest.mark.parametrize("from_danger", [False, True])
def test_delete_says_the_same_words_whatever_happens_behind_them(from_danger: bool) -> None:  # noqa: FBT001
    talk = Talk.with_an_adult()
    talk.press("food")
    if from_danger:
        talk.say("99")
        talk.press("yes")
    talk.say("delete my data")
    assert talk.said == ["erase-sure"]
    talk.press("yes")
    assert talk.said == ["erase-done", "welcome-door"]
    assert talk.conversation.case is None
    assert talk.conversation.answers == {}
    assert talk.did(Erase)


def test_after_delete_nothing_more_is_said_of_what_was() -> None:
    talk = Talk.with_an_adult()
    talk.say("99", "delete my data")
    talk.press("yes")
    cancelled = {name for e in talk.did(CancelTimers) for name in e.names}  # type: ignore[union-attr]
    assert {"unanswered", "danger-silent", "dying-line-1", "broken-off"} <= cancelled


@pytest.mark.parametrize("place", ["needs", "danger", "dying"])
def test_another_language_keeps_the_place(place: str) -> None:
    talk = Talk.with_an_adult()
    talk.say({"needs": "repeat", "danger": "99", "dying": "хочу умереть"}[place])
    before = talk.at
    talk.say("забон")
    assert talk.at == "language.asking"
    talk.press("ru")
    assert talk.at == before
    assert talk.conversation.language == "ru"


def test_the_door_is_the_list_of_languages_already() -> None:
    talk = Talk()
    talk.say("hello", "language")
    assert talk.said == ["welcome-door"]


def test_back_goes_to_the_question_before_and_skip_counts_as_one() -> None:
    talk = Talk.with_an_adult()
    talk.press("food")
    talk.say("skip")
    assert talk.at == "needs.where"
    talk.say("назад")
    assert talk.at == "needs.many"
    talk.say("back")
    assert talk.at == "needs.now"


def test_skip_leaves_open_and_repeat_asks_again() -> None:
    talk = Talk.with_an_adult()
    talk.say("skip")
    assert "needs" not in talk.conversation.answers
    assert talk.at == "topics.topics"
    talk.say("такрор")
    assert talk.said == ["topics-ask"]


def test_a_complaint_is_kept_and_leads_back() -> None:
    talk = Talk.with_an_adult()
    talk.say("шикоят", "nobody answered me")
    assert talk.said[0] == "complaint-kept"
    assert talk.at == "needs.now"
    assert "complaint" in talk.grown.flags


@pytest.mark.parametrize("channel", [ChannelKind.TELEGRAM, ChannelKind.SMS])
def test_a_button_and_its_number_do_the_same_everywhere(channel: ChannelKind) -> None:
    talk = Talk(channel)
    for here in walked(channel).places.values():
        if here.question is None or here.conversation.muted is not None:
            continue
        for number, choice in enumerate(here.question.choices, 1):
            talk.stand(here.conversation)
            talk.press(choice.value)
            pressed = (talk.at, talk.said, talk.did(Ring))
            talk.stand(here.conversation)
            talk.say(str(0 if choice.value in {"0", "none"} else number))
            assert (talk.at, talk.said, talk.did(Ring)) == pressed, (here.place, choice.value)
