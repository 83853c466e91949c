"""Understanding: no answer is lost, no story is a mistake, and nothing that is sent ever fails."""

from dataclasses import replace
from datetime import timedelta
from uuid import UUID

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.flow_paths import NOON, begin, facts
from bot.flows.arriving import FLOWS
from bot.flows.danger import SILENT_AFTER
from bot.flows.effects import Ring, SealContact, SetTimer, Withdraw
from bot.flows.engine import step
from bot.flows.turn import Outcome
from intake.channels import ChannelKind
from intake.handling import Floor
from intake.incoming import Edited, Input, MediaKind, Pressed, Said, SentMedia, Ticked, TimerFired
from intake.tickets import Alarm, Urgency
from tests.bot.flows.talking import Talk
from tests.support.story import PACK, through_the_store

STORY = "he brought me here and keeps my passport in his office"


def test_two_misses_offer_a_human() -> None:
    talk = Talk.with_an_adult()
    talk.say("hm")
    assert talk.said == ["miss-again", "needs-now"]
    talk.say("hm")
    assert talk.said == ["miss-person", "needs-now"]


def test_a_story_is_kept_and_counts_as_no_miss() -> None:
    talk = Talk.with_an_adult()
    talk.say(STORY)
    assert talk.said == ["story-kept", "code-given", "needs-now"]
    assert talk.conversation.misses == 0


def test_a_story_where_a_word_is_asked_for_is_no_word() -> None:
    talk = Talk.with_an_adult()
    talk.press("food", "skip", "skip", "skip", "yes", "no", "skip", "skip")
    assert talk.at == "contact.word"
    talk.say(STORY)
    assert talk.said[0] == "story-kept"
    assert not talk.did(SealContact)


def test_two_voice_notes_in_a_row_stop_the_questions() -> None:
    talk = Talk.with_an_adult()
    talk.take(SentMedia(MediaKind.VOICE, "f", 1))
    assert talk.at == "needs.now"
    talk.take(SentMedia(MediaKind.VOICE, "f", 1))
    assert talk.at == "human.thanked"


def test_a_voice_note_and_a_word_between_do_not() -> None:
    talk = Talk.with_an_adult()
    talk.take(SentMedia(MediaKind.VOICE, "f", 1))
    talk.press("food")
    talk.take(SentMedia(MediaKind.VOICE, "f", 1))
    assert talk.at == "needs.many"


def test_a_text_that_was_sent_before_the_question_does_not_answer_it() -> None:
    talk = Talk.with_an_adult()
    talk.press("food")
    talk.take(Said("1"), early=True)
    assert talk.said == ["early-noted"]
    assert talk.at == "needs.many"


def test_a_button_of_an_earlier_question_answers_nothing() -> None:
    talk = Talk.with_an_adult()
    talk.take(Pressed(talk.conversation.question - 1, ("me",)))
    assert talk.said == ["old-button", "needs-now"]


def test_what_is_not_known_gives_way_to_what_is() -> None:
    talk = Talk()
    talk.say("hello")
    talk.press("en", "alone", "other", "friend", "no", "no", "no", "adult", "work", "going-on")
    talk.press("dont-know 2")
    assert talk.conversation.answers["Q2"] == ("2",)


def test_a_yes_and_a_no_at_once_are_neither() -> None:
    talk = Talk.with_an_adult()
    talk.press("nothing", "work", "going-on", "2")
    assert talk.at == "screening.q1"
    talk.say("1 2")
    assert talk.said[0] == "miss-again"


def test_a_word_of_danger_in_a_text_asks_one_question_and_yes_rings() -> None:
    talk = Talk.with_an_adult()
    talk.say("my neighbour says they will kill me")
    assert talk.said == ["danger-asked"]
    assert not talk.did(Ring)
    talk.say("ҳа")
    assert talk.did(Ring) == [Ring(Alarm.DANGER)]


def test_whoever_is_told_that_a_person_is_called_has_had_one_called() -> None:
    talk = Talk.with_an_adult()
    talk.say("I want to die")
    assert talk.said[0] == "dying-asked"
    assert talk.did(Ring) == [Ring(Alarm.DYING)]
    assert talk.grown.urgency is Urgency.NOW


@pytest.mark.parametrize("answer", ["not-now", "misread"])
def test_what_rang_falls_silent_by_the_answer_and_not_what_was_said_before(answer: str) -> None:
    talk = Talk.with_an_adult()
    talk.say("I want to die")
    talk.press(answer)
    assert talk.did(Withdraw) == [Withdraw(Alarm.DYING)]
    assert talk.grown.withdrawn == (Floor.DYING_ASKED,)
    talk = Talk.with_an_adult()
    talk.say("I want to die")
    talk.press("yes", "on")
    talk.say("I want to die")
    talk.press(answer)
    assert not talk.did(Withdraw)


def test_danger_in_the_very_first_message_is_now_as_it_rings_and_a_no_takes_nothing_back() -> None:
    talk = Talk()
    talk.say("меня бьют")
    assert talk.did(Ring) == [Ring(Alarm.DANGER)]
    assert talk.grown.urgency is Urgency.NOW
    talk.press("no")
    assert talk.grown.urgency is Urgency.NOW
    assert "danger-said-no" in talk.grown.flags


@pytest.mark.parametrize("said", ["00", "99", "меня бьют", "danger", "a person"])
def test_where_others_may_see_it_rings_and_nothing_about_violence_is_asked(said: str) -> None:
    talk = Talk()
    talk.say("hello")
    talk.press("en", "others", "me")
    talk.say(said)
    assert talk.did(Ring)
    assert talk.said == ["danger-called", "danger-stay"]
    assert SetTimer("danger-silent", SILENT_AFTER) not in talk.did(SetTimer)


def test_behind_a_lock_only_numbers_of_everywhere_are_shown_until_a_place_is_told_again() -> None:
    talk = Talk.with_an_adult()
    talk.press("food", "one", "TJ-DU")
    talk.wait(20)
    talk.say("I want to die")
    talk.press("yes")
    assert talk.numbers == ["112"]
    talk.press("on")
    talk.say("99")
    talk.press("yes", "tj")
    talk.say("I want to die")
    talk.press("yes")
    assert len(talk.numbers) > 1


def test_a_word_of_danger_beside_thoughts_of_dying_marks_the_ticket() -> None:
    talk = Talk.with_an_adult()
    talk.say("хочу умереть")
    talk.say("он меня бьет")
    assert talk.at == "dying.asked"
    assert talk.conversation.answers["danger"] == ("asked",)


@pytest.mark.parametrize("channel", ChannelKind)
def test_going_on_is_understood_where_it_is_offered(channel: ChannelKind) -> None:
    talk = Talk.with_an_adult(channel)
    talk.say("99")
    talk.press("no")
    talk.say("давом")
    assert talk.at == "needs.now"


inputs: st.SearchStrategy[Input] = st.one_of(
    st.text(max_size=60).map(Said),
    st.sampled_from(
        [*"123", "99", "00", "stop", "hide", "back", "skip", "more", "меня бьют", "хочу умереть"]
    ).map(Said),
    st.text(max_size=40).map(Edited),
    st.builds(
        Pressed,
        st.integers(0, 30),
        st.lists(st.sampled_from(["yes", "no", "on", "me", "adult", "en", "work", "1"])).map(tuple),
    ),
    st.builds(Ticked, st.integers(0, 30), st.just(("food",))),
    st.sampled_from(["danger-silent", "dying-silent", "broken-off", "nonsense"]).map(TimerFired),
)


@settings(max_examples=60)
@given(
    channel=st.sampled_from(ChannelKind),
    given_=st.lists(st.tuples(inputs, st.integers(0, 30)), max_size=20),
)
def test_the_same_in_is_the_same_out_and_nothing_ever_fails(
    channel: ChannelKind, given_: list[tuple[Input, int]]
) -> None:
    conversation, minutes = begin(PACK, channel), 0
    for one, pause in given_:
        minutes += pause
        told = facts(PACK, minutes=minutes)
        turn = step(conversation, one, told)
        assert step(through_the_store(conversation), one, told) == turn
        conversation = turn.conversation
        assert conversation.position.state in FLOWS[conversation.position.flow].prompts
        assert (conversation.held is None) or conversation.position.flow in INTERRUPTIONS
        assert turn.messages or turn.outcome is not Outcome.ANSWERED
    assert conversation.version == len(given_)


INTERRUPTIONS = {flow.name for flow in FLOWS.values() if flow.interrupts}


@given(text=st.text(max_size=5000))
@settings(max_examples=40)
def test_any_first_text_is_answered(text: str) -> None:
    for channel in ChannelKind:
        turn = step(begin(PACK, channel), Said(text), facts(PACK))
        assert turn.messages or turn.outcome is not Outcome.ANSWERED


def test_the_steps_know_no_clock_but_the_one_they_are_given() -> None:
    then = NOON + timedelta(days=999)
    later = replace(facts(PACK), now=then, received_at=then)
    turn = step(begin(PACK, ChannelKind.SMS), Said("hello"), later)
    assert turn.conversation.last_at == later.now
    assert turn.conversation.id == UUID(int=2)
