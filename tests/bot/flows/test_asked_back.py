"""What is not sure is asked back in one short question, and counts only when it is confirmed."""

from bot.flows.arriving import MEANT
from intake.incoming import Pressed
from tests.bot.flows.talking import Talk


def unsure() -> Talk:
    """At the first question about work, after a reply that only may be an answer."""
    talk = Talk.with_an_adult()
    talk.press("nothing", "work", "going-on")
    assert talk.at == "screening.q2"
    talk.say("может быть штрафы")
    return talk


def test_it_is_asked_with_two_taps_and_nothing_is_kept() -> None:
    talk = unsure()
    assert talk.said == ["meant-ask"]
    assert talk.at == "screening.q2"
    assert "Q2" not in talk.conversation.answers
    assert talk.open is not None
    assert [choice.value for choice in talk.open.choices] == ["yes", "no"]
    assert talk.open.args["meant_key"] == ("screening-q2-3",)


def test_a_yes_takes_it() -> None:
    talk = unsure()
    talk.say("да")
    assert talk.conversation.answers["Q2"] == ("3",)
    assert MEANT not in talk.conversation.answers
    talk = unsure()
    talk.press("yes")
    assert talk.conversation.answers["Q2"] == ("3",)


def test_a_no_takes_nothing_and_the_question_comes_again() -> None:
    talk = unsure()
    talk.say("нет")
    assert "Q2" not in talk.conversation.answers
    assert talk.said == ["miss-again", "screening-q2"]


def test_another_answer_counts_as_what_it_says() -> None:
    talk = unsure()
    talk.say("как договорились")
    assert talk.conversation.answers["Q2"] == ("1",)


def test_a_button_of_the_question_behind_it_is_an_old_one() -> None:
    talk = unsure()
    talk.take(Pressed(talk.conversation.question - 1, ("2",)))
    assert talk.said == ["old-button", "screening-q2"]
    talk.say("да")
    assert "Q2" not in talk.conversation.answers


def test_a_danger_in_the_reply_comes_first() -> None:
    talk = unsure()
    talk.say("меня бьют")
    assert talk.said == ["danger-asked"]
    assert "Q2" not in talk.conversation.answers


def test_not_knowing_leaves_the_question_open_and_is_no_miss() -> None:
    talk = Talk.with_an_adult()
    talk.press("nothing", "work", "going-on")
    talk.say("не знаю")
    assert talk.at != "screening.q2"
    assert talk.conversation.answers["skipped"] == ("Q2",)
    assert talk.conversation.misses == 0
