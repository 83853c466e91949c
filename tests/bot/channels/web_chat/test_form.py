"""A form is read whole, once, and only from the page that it was made for."""

from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.channels import Malformed
from bot.channels.web_chat.form import Filled, Forms, Stale, inputs, is_token, read_form
from intake.incoming import Pressed, Said, Ticked
from intake.outgoing import Word
from tests.support.clock import START

FORMS = Forms(b"s" * 32)
TOKEN = "t" * 43


def test_a_choice_is_a_press_that_carries_its_question() -> None:
    assert inputs(read_form(b"question=7&choice=doctor&write=")) == (Pressed(7, ("doctor",)),)


def test_several_choices_are_one_answer() -> None:
    filled = read_form(b"question=7&several=1&choice=a&choice=b&choice=a")
    assert inputs(filled) == (Pressed(7, ("a", "b")),)


def test_nothing_ticked_in_a_list_of_several_means_that_none_applies() -> None:
    assert inputs(read_form(b"question=7&several=1&write=")) == (Pressed(7, ()),)


def test_an_empty_form_says_nothing() -> None:
    assert inputs(read_form(b"question=7&write=+%0D%0A")) == ()


def test_choices_and_words_of_one_s_own_are_both_heard_in_this_order() -> None:
    filled = read_form("question=7&choice=doctor&write=ёрӣ".encode("ascii", "ignore") + b"%D1%8F")
    assert inputs(filled) == (Pressed(7, ("doctor",)), Said("я"))


@pytest.mark.parametrize("word", ["person", "urgent"])
def test_a_call_for_a_human_goes_before_what_was_typed_and_loses_no_tick(word: str) -> None:
    filled = Filled(question=7, values=("doctor",), several=True, text="now", word=Word(word))
    assert inputs(filled) == (Pressed(7, (word,)), Ticked(7, ("doctor",)), Said("now"))


def test_another_word_is_heard_after_what_was_typed() -> None:
    filled = Filled(question=7, text="my story", word=Word.STOP)
    assert inputs(filled) == (Said("my story"), Pressed(7, ("stop",)))


def test_a_text_is_cut_where_the_house_cuts_and_loses_what_no_database_takes() -> None:
    assert read_form(b"write=" + b"a" * 5000).text == "a" * 4096
    assert read_form(b"write=a%00b%0D%0Ac%0Dd").text == "ab\nc\nd"


@pytest.mark.parametrize(
    "body",
    [
        "write=ҷ".encode(),
        b"\xff\xfe",
        b"question=-1",
        b"question=" + b"9" * 5000,
        b"question=%D9%A1",
        b"word=obey",
        b"choice=%3Cscript%3E",
        b"choice=" + b"a" * 65,
        b"&".join(b"choice=a" for _ in range(101)),
    ],
)
def test_what_our_page_cannot_have_sent_is_malformed(body: bytes) -> None:
    with pytest.raises(Malformed):
        read_form(body)


@given(st.binary(max_size=300))
def test_no_bytes_raise_anything_else(body: bytes) -> None:
    try:
        inputs(read_form(body))
    except Malformed:
        return


def test_a_form_speaks_for_the_token_it_was_made_for_and_no_other() -> None:
    mark = FORMS.mark(TOKEN, START)
    assert FORMS.opened(mark, TOKEN, START, vouched=False) == (mark[:22], TOKEN)
    for token in ("", "u" * 43):
        with pytest.raises(Stale):
            FORMS.opened(mark, token, START, vouched=True)


def test_a_first_form_begins_the_same_conversation_each_time_it_is_sent() -> None:
    mark = FORMS.mark("", START)
    form, token = FORMS.opened(mark, "", START, vouched=False)
    assert is_token(token)
    assert FORMS.opened(mark, token, START, vouched=False) == (form, token)
    assert FORMS.opened(FORMS.mark("", START), "", START, vouched=False)[1] != token


def test_a_first_form_goes_on_with_a_browser_s_conversation_only_if_the_browser_vouches() -> None:
    mark = FORMS.mark("", START)
    assert FORMS.opened(mark, TOKEN, START, vouched=True)[1] == TOKEN
    with pytest.raises(Stale):
        FORMS.opened(mark, TOKEN, START, vouched=False)


@pytest.mark.parametrize("hours", [-1, 13])
def test_a_form_is_good_for_half_a_day(hours: int) -> None:
    with pytest.raises(Stale):
        FORMS.opened(FORMS.mark("", START), "", START + timedelta(hours=hours), vouched=True)


@pytest.mark.parametrize("place", [0, 25, -1])
def test_a_mark_with_one_letter_changed_is_nobody_s(place: int) -> None:
    mark = list(FORMS.mark(TOKEN, START))
    mark[place] = "0" if mark[place] != "0" else "1"
    with pytest.raises(Stale):
        FORMS.opened("".join(mark), TOKEN, START, vouched=True)


@given(st.text(max_size=120))
def test_no_text_is_taken_for_a_mark(text: str) -> None:
    with pytest.raises(Stale):
        FORMS.opened(text, "", START, vouched=True)


def test_a_form_of_the_secret_before_is_known_and_a_new_one_is_never_made_with_it() -> None:
    old, new = Forms(b"o" * 32), Forms(b"n" * 32)
    both = Forms(b"n" * 32, before=old)
    assert both.opened(old.mark(TOKEN, START), TOKEN, START, vouched=False)[1] == TOKEN
    begun = old.mark("", START)
    assert both.opened(begun, "", START, vouched=False) == old.opened(
        begun, "", START, vouched=False
    )
    assert new.opened(both.mark(TOKEN, START), TOKEN, START, vouched=False)[1] == TOKEN
    with pytest.raises(Stale):
        both.opened(Forms(b"x" * 32).mark(TOKEN, START), TOKEN, START, vouched=True)
