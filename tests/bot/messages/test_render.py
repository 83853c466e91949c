"""A message in words: buttons where a channel has them, numbers where it has not."""

from pathlib import Path

import pytest

from bot.messages.catalogue import Catalogue
from bot.messages.render import Button, TextTooLong, pages, render, sms_texts
from bot.messages.segments import segments
from intake.channels import ChannelKind
from intake.ids import Language
from intake.outgoing import Choice, Message, Word
from tests.bot.messages.words import catalogue

EN, RU, TG = Language("en"), Language("ru"), Language("tg")
REACH = (Word.PERSON, Word.URGENT)
TEXTS = """
# x
ask = What do you need?
# x
doctor = A doctor
# x
home = To go back home to my family
# x
none = Nothing
# x
notice = Write to { $places }.
# x
many = { $count } people
"""


@pytest.fixture
def words(tmp_path: Path) -> Catalogue:
    return catalogue(tmp_path, en=TEXTS)


def ask(*values: str) -> Message:
    choices = tuple(Choice(value, value) for value in values)
    return Message("ask", choices=choices, question=7, words=(*REACH, Word.SKIP))


def test_an_sms_has_its_choices_numbered_and_the_words_by_code(words: Catalogue) -> None:
    rendered = render(ask("doctor", "home"), EN, ChannelKind.SMS, words)
    assert rendered.text == (
        "What do you need?\n1 A doctor\n2 To go back home to my family\n00 person 99 urgent 77 skip"
    )
    assert rendered.buttons == ()
    assert rendered.segments == 1


def test_none_of_these_is_always_number_0(words: Catalogue) -> None:
    assert "\n0 Nothing\n" in render(ask("doctor", "none"), EN, ChannelKind.SMS, words).text


def test_words_without_a_code_are_typed_as_they_stand(words: Catalogue) -> None:
    message = Message("ask", words=(*REACH, Word.GO_ON, Word.LANGUAGE))
    text = render(message, EN, ChannelKind.SMS, words).text
    assert text == "What do you need?\ngo on, language\n00 person 99 urgent"


@pytest.mark.parametrize("channel", [ChannelKind.TELEGRAM, ChannelKind.WEB])
def test_a_person_and_urgent_stand_side_by_side_below_the_choices(
    words: Catalogue, channel: ChannelKind
) -> None:
    rendered = render(ask("doctor", "none"), EN, channel, words)
    assert rendered.text == "What do you need?"
    assert rendered.question == 7
    assert rendered.buttons == (
        (Button("doctor", "A doctor"), Button("none", "Nothing")),
        (Button("person", "A person", word=True), Button("urgent", "Urgent", word=True)),
        (Button("skip", "Skip", word=True),),
    )


def test_one_long_label_gives_every_choice_a_row_of_its_own(words: Catalogue) -> None:
    buttons = render(ask("doctor", "home"), EN, ChannelKind.TELEGRAM, words).buttons
    assert [len(row) for row in buttons] == [1, 1, 2, 1]


def test_arguments_that_are_keys_become_words_joined_as_the_language_joins_them(
    words: Catalogue,
) -> None:
    message = Message("notice", {"places_key": ("doctor", "home", "none")})
    text = render(message, EN, ChannelKind.WEB, words).text
    assert text == "Write to A doctor, To go back home to my family, and Nothing."


def test_a_number_does_not_make_a_plain_sms_wide(tmp_path: Path) -> None:
    words = catalogue(tmp_path, ru="many = { $count } p")
    rendered = render(Message("many", {"count": 12000}), RU, ChannelKind.SMS, words)
    assert rendered.text == "12 000 p"


def test_several_ticks_come_with_that_is_all(words: Catalogue) -> None:
    message = Message("ask", choices=(Choice("doctor", "doctor"),), multiple=True)
    assert render(message, EN, ChannelKind.TELEGRAM, words).done == "That is all"
    assert render(ask("doctor"), EN, ChannelKind.TELEGRAM, words).done == ""


def test_a_text_longer_than_the_channel_holds_is_refused_and_never_cut(words: Catalogue) -> None:
    message = Message("notice", {"places": "😀" * 2048})
    with pytest.raises(TextTooLong):
        render(message, EN, ChannelKind.TELEGRAM, words)
    assert len(render(message, EN, ChannelKind.WEB, words).text) > 2048


def test_a_place_has_its_name_from_the_country(words: Catalogue) -> None:
    choice = Choice("TJ-GB", "place-other", names={"en": "Badakhshan", "tg": "Бадахшон"})
    rendered = render(Message("ask", choices=(choice,)), EN, ChannelKind.SMS, words)
    assert rendered.text == "What do you need?\n1 Badakhshan"


LONG = "# x\nlong = Чӣ лозим аст?\n" + "".join(
    f"# x\nneed-{n} = Ниёзи рақами {n}\n" for n in range(1, 15)
)


def test_a_list_too_long_is_cut_between_choices_and_keeps_its_numbers(tmp_path: Path) -> None:
    words = catalogue(tmp_path, en=LONG)
    message = Message(
        "long", choices=tuple(Choice(str(n), f"need-{n}") for n in range(1, 15)), words=REACH
    )
    texts = sms_texts(message, EN, words)
    assert pages(message, EN, words) == len(texts) > 1
    assert all(segments(text) <= 2 for text in texts)
    assert all("00 person 99 urgent" in text for text in texts)
    assert all(text.endswith(" 88 more") for text in texts[:-1])
    assert "88" not in texts[-1]
    lines = [line for text in texts for line in text.splitlines() if "Ниёз" in line]
    assert lines == [f"{n} Ниёзи рақами {n}" for n in range(1, 15)]


def test_a_yes_is_never_seen_without_its_no(tmp_path: Path) -> None:
    asked = "# x\nlong = " + "ҳ" * 190 + "\n# x\nyes = ҳа\n# x\nno = не\n# x\nlater = ҳоло не\n"
    words = catalogue(tmp_path, en=asked)
    choices = tuple(Choice(said, said) for said in ("yes", "no", "later"))
    (text,) = sms_texts(Message("long", choices=choices, words=REACH), EN, words)
    assert text.splitlines()[1:] == ["1 ҳа", "2 не", "3 ҳоло не", "00 person 99 urgent"]


def test_codes_that_work_unsaid_give_way_before_a_choice_does(tmp_path: Path) -> None:
    asked = "# x\nlong = " + "ҳ" * 90 + "\n# x\nyes = ҳа\n# x\nno = не\n"
    words = catalogue(tmp_path, en=asked)
    choices = (Choice("yes", "yes"), Choice("no", "no"))
    reach = (*REACH, Word.BACK, Word.SKIP)
    (text,) = sms_texts(Message("long", choices=choices, words=reach), EN, words)
    assert segments(text) == 2
    assert text.splitlines()[1:] == ["1 ҳа", "2 не", "00 person 99 urgent 77 skip"]


def test_after_the_last_page_comes_the_first(tmp_path: Path) -> None:
    words = catalogue(tmp_path, en=LONG)
    choices = tuple(Choice(str(n), f"need-{n}") for n in range(1, 15))
    texts = sms_texts(Message("long", choices=choices), EN, words)
    for page, text in enumerate(texts + texts):
        message = Message("long", choices=choices, page=page)
        assert render(message, EN, ChannelKind.SMS, words).text == text


DOOR = Message(
    "door",
    choices=(Choice("en", "lang-en"), Choice("tg", "lang-tg"), Choice("other", "lang-other")),
    words=(Word.PERSON,),
    every_language=True,
)
DOOR_EN = """
# x
door = Choose a language.
# x
lang-en = English
# x
lang-tg = Tajik
# x
lang-other = Another
"""
DOOR_TG = """
door = Забонро интихоб кунед.
lang-en = Англисӣ
lang-tg = Тоҷикӣ
lang-other = Дигар
word-person = Одам
"""


def test_the_door_speaks_every_language_and_offers_each_in_its_own_words(tmp_path: Path) -> None:
    words = catalogue(tmp_path, en=DOOR_EN, tg=DOOR_TG)
    rendered = render(DOOR, EN, ChannelKind.WEB, words)
    assert rendered.text == "Choose a language.\nЗабонро интихоб кунед."
    assert [part.language for part in rendered.parts] == [EN, TG]
    assert rendered.buttons == (
        (Button("en", "English"), Button("tg", "Тоҷикӣ", language="tg")),
        (Button("other", "Another / Дигар"),),
        (Button("person", "A person / Одам", word=True),),
    )


def test_the_door_speaks_the_country_s_languages_in_the_country_s_order(tmp_path: Path) -> None:
    words = catalogue(tmp_path, en=DOOR_EN, tg=DOOR_TG, ru="door = Выберите язык.")
    rendered = render(
        Message("door", every_language=True), EN, ChannelKind.SMS, words, languages=(TG, RU)
    )
    assert rendered.text == "Забонро интихоб кунед.\nВыберите язык."
