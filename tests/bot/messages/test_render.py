"""A message in words: buttons where a channel has them, numbers where it has not."""

from dataclasses import replace
from pathlib import Path

import pytest

from bot.messages.catalogue import Catalogue
from bot.messages.render import Button, TextTooLong, parts_by_sms, render, sms_texts, spread
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
    assert parts_by_sms(message, EN, words) == (texts,)
    assert len(texts) > 1
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


CARD = """
# x
card = May we pass this on to { $to }?
    .sms =
        { $to }: a bed.
        They would get: { $what }.
        They must report: nothing.
        May we pass this on to { $to }?
# x
card-yes = Yes
    .sms = yes, pass it on
# x
card-no = No
# x
card-later = Not now
"""
ASKED = Message(
    "card",
    {"to": "Лола", "what": "синну сол, минтақа, ниёз, тамос, гуфтаҳо, ҷавобҳо, ном, ва боз чизе"},
    choices=tuple(Choice(said, f"card-{said}") for said in ("yes", "no", "later")),
    question=3,
    words=REACH,
)


def test_a_text_too_long_goes_out_line_by_line_and_its_choices_with_the_question(
    tmp_path: Path,
) -> None:
    words = catalogue(tmp_path, en=CARD)
    parts = spread(ASKED, EN, ChannelKind.SMS, words)
    texts = [render(part, EN, ChannelKind.SMS, words).text for part in parts]
    assert len(texts) == 2
    assert all(segments(text) <= 2 for text in texts)
    assert texts[0].startswith("Лола: a bed.\nThey would get: синну")
    last = "May we pass this on to Лола?\n1 yes, pass it on\n2 No\n3 Not now\n00 person 99 urgent"
    assert texts[1].endswith(last)
    assert "1 yes" not in texts[0]


def test_a_text_that_fits_goes_out_as_one(tmp_path: Path) -> None:
    words = catalogue(tmp_path, en=CARD)
    short = replace(ASKED, args={"to": "Lola", "what": "your name"})
    assert spread(short, EN, ChannelKind.SMS, words) == (short,)
    (text,) = sms_texts(short, EN, words)
    assert text.splitlines()[:4] == [
        "Lola: a bed.",
        "They would get: your name.",
        "They must report: nothing.",
        "May we pass this on to Lola?",
    ]


def test_where_there_are_buttons_a_card_is_one_message(tmp_path: Path) -> None:
    words = catalogue(tmp_path, en=CARD)
    for channel in (ChannelKind.TELEGRAM, ChannelKind.WEB):
        assert spread(ASKED, EN, channel, words) == (ASKED,)


def test_before_a_language_is_chosen_as_many_stand_in_a_text_as_fit_and_none_is_lost(
    tmp_path: Path,
) -> None:
    words = catalogue(
        tmp_path,
        en="# x\ngrave = I have called a person.\n",
        tg="grave = " + "Навбатдорро ҷеғ задам. " * 5 + "\n",
        ru="grave = " + "Дежурному отправлен вызов. " * 4 + "\n",
    )
    message = Message("grave", every_language=True)
    texts = sms_texts(message, TG, words, (TG, RU, EN))
    assert [text[0] for text in texts] == ["Н", "Д"]
    assert texts[1].endswith("отправлен вызов.\nI have called a person.")
    assert all(segments(text) <= 2 for text in texts)
    assert [
        render(part, TG, ChannelKind.SMS, words, (TG, RU, EN)).text
        for part in spread(message, TG, ChannelKind.SMS, words, (TG, RU, EN))
    ] == list(texts)


def test_what_reads_alike_in_every_language_is_said_once_however_long(tmp_path: Path) -> None:
    words = catalogue(tmp_path, en="# x\nsaid = { $text }\n", tg="said = { $text }\n")
    message = Message("said", {"text": "сухан " * 40}, every_language=True)
    assert len(spread(message, EN, ChannelKind.SMS, words)) == 1
