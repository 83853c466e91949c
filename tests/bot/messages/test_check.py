"""What is wrong with the words is found before a person meets it."""

from pathlib import Path

import pytest

from bot.messages.catalogue import Catalogue
from bot.messages.check import Kind, is_plain, problems
from bot.messages.render import LONGEST
from bot.messages.segments import is_gsm
from intake.channels import ChannelKind
from intake.ids import Language
from intake.outgoing import Choice, Message, Word
from tests.bot.messages.words import ENGLISH, catalogue

ASK = "# x\nask = Now?\n# x\nfine = It is\n# x\nbad = It is not\n"


def asked(*labels: str) -> Message:
    choices = tuple(Choice(label, label) for label in labels)
    return Message("ask", choices=choices, words=(Word.PERSON, Word.URGENT))


def found(words: Catalogue, *prompts: Message, used: tuple[str, ...] = ()) -> list[str]:
    return [f"{p.kind} {p}" for p in problems(words, prompts, (*used, "answer-done"))]


def test_good_words_have_no_problem(tmp_path: Path) -> None:
    words = catalogue(tmp_path, en=ASK, ru=(ENGLISH + ASK).replace("=", "= ы"))
    assert found(words, asked("fine", "bad")) == []


def test_a_key_that_no_language_has_is_missing_in_each(tmp_path: Path) -> None:
    words = catalogue(tmp_path, en=ASK, ru=ENGLISH.replace("=", "= ы"))
    assert found(words, asked("fine"), asked("bad"), Message("gone")) == [
        "missing en: gone: has no text",
        *(f"missing ru: {key}: has no text" for key in ("ask", "bad", "fine", "gone")),
    ]


def test_a_translation_has_the_arguments_and_attributes_of_the_source(tmp_path: Path) -> None:
    words = catalogue(
        tmp_path,
        en="# x\nhello = { $name } { inner }\n    .sms = hi\n# x\ninner = { $time }\n",
        tg="hello = { $nom } { $time }\ninner = { $time }\n",
    )
    mine = [p for p in problems(words, (), ("hello", "answer-done")) if p.kind is not Kind.MISSING]
    assert [(p.kind, p.language, p.what) for p in mine] == [
        (Kind.ARGUMENTS, "tg", "differs from en in name, nom"),
        (Kind.ATTRIBUTES, "tg", "differs from en in .sms"),
    ]


def test_every_source_text_has_a_comment_for_the_translator(tmp_path: Path) -> None:
    words = catalogue(tmp_path, en="bare = Bare\n#\nempty = Empty")
    assert found(words, used=("bare", "empty")) == [
        "comment en: bare: has no comment for the translator",
        "comment en: empty: has no comment for the translator",
    ]


def test_a_text_that_nothing_says_is_found_but_one_referred_to_is_said(tmp_path: Path) -> None:
    words = catalogue(tmp_path, en="# x\na = { b }\n# x\nb = B\n# x\nc = C")
    assert found(words, used=("a",)) == ["unused en: c: is said nowhere"]


def test_an_sms_over_two_segments_is_found_whatever_its_arguments_hide(tmp_path: Path) -> None:
    words = catalogue(tmp_path, en="# x\nlong = Where: { $place }")
    assert found(words, Message("long", {"place": "a" * 299})) == []
    assert found(words, Message("long", {"place": "ҷ" * 128})) == [
        "too-long en: long: SMS 1 of 1 takes 3 segments, 135 letters"
    ]


def test_a_card_is_held_to_two_segments_a_text_like_everything_else(tmp_path: Path) -> None:
    long = "Маркази дастгирии хеле дур "
    words = catalogue(
        tmp_path,
        en="# x\ncard = May we?\n    .sms =\n        { $to }.\n        May we pass it to { $to }?\n"
        "# x\nyes = Pass it on\n# x\nno = No\n",
    )
    choices = (Choice("yes", "yes"), Choice("no", "no"))
    assert found(words, Message("card", {"to": long * 3}, choices=choices)) == []
    assert found(words, Message("card", {"to": long * 5}, choices=choices)) == [
        "too-long en: card: SMS 1 of 2 takes 3 segments, 136 letters",
        "too-long en: card: SMS 2 of 2 takes 3 segments, 172 letters",
    ]


def test_what_is_said_before_a_language_is_chosen_is_held_to_two_segments_too(
    tmp_path: Path,
) -> None:
    words = catalogue(
        tmp_path, en="# x\ngrave = I call.\n", tg=ENGLISH + "grave = " + "Ҷеғ мезанам. " * 12 + "\n"
    )
    problems = found(words, Message("grave", every_language=True))
    assert [problem for problem in problems if "too-long" in problem] == [
        "too-long every language: grave: SMS 2 of 2 takes 3 segments, 155 letters"
    ]


def test_a_first_page_without_an_option_is_found(tmp_path: Path) -> None:
    labels = "".join(f"# x\nn{n} = {'Кори дигар кардан ' * 4}\n" for n in range(1, 5))
    asked = f"# x\nask = {'Оё Шуморо ба яке аз инҳо маҷбур мекунанд? ' * 2}\n"
    words = catalogue(tmp_path, en=asked + labels)
    choices = tuple(Choice(str(n), f"n{n}") for n in range(1, 5))
    assert [p for p in found(words, Message("ask", choices=choices)) if "wide" not in p] == [
        "no-option en: ask: page 1 of its list has no option"
    ]


def test_a_text_too_long_for_a_channel_and_one_without_its_argument_cannot_be_said(
    tmp_path: Path,
) -> None:
    words = catalogue(tmp_path, en="# x\nlong = Where: { $place }")
    too_long = Message("long", {"place": "a" * LONGEST[ChannelKind.TELEGRAM]})
    assert found(words, too_long) == ["unsaid en: long: long"]
    assert [p.kind for p in problems(words, [Message("long")], ("answer-done",))] == [Kind.UNSAID]


@pytest.mark.parametrize(
    ("option", "what"),
    [
        ("Hide!", "option fine reads like the word hide"),
        ("a  PERSON", "option fine reads like the word person"),
        ("Yes", "option fine is the carrier's YES"),
        ("It is\n    .sms = Info.", "option fine is the carrier's INFO"),
        ("It is\n    .sms = urgent", "option fine reads like the word urgent"),
    ],
)
def test_an_option_never_means_something_else_when_it_is_typed(
    tmp_path: Path, option: str, what: str
) -> None:
    words = catalogue(tmp_path, en=f"# x\nask = Now?\n# x\nfine = {option}\n")
    assert found(words, asked("fine")) == [f"collision en: ask: {what}"]


def test_an_option_may_read_like_the_word_whose_meaning_it_has(tmp_path: Path) -> None:
    words = catalogue(tmp_path, en="# x\nask = Now?\n")
    prompt = Message("ask", choices=(Choice("urgent", "word-urgent"), Choice("stop", "word-stop")))
    assert found(words, prompt) == []


def test_no_option_has_the_number_of_a_word(tmp_path: Path) -> None:
    words = catalogue(tmp_path, en=ASK)
    choices = tuple(Choice(str(n), "fine") for n in range(1, 67))
    assert found(words, Message("ask", choices=choices)) == [
        "collision en: ask: option 66 has the number of a word",
        "unused en: bad: is said nowhere",
    ]


def test_two_options_never_share_a_number(tmp_path: Path) -> None:
    words = catalogue(tmp_path, en=ASK)
    prompt = Message("ask", choices=(Choice("0", "fine"), Choice("none", "bad")))
    assert found(words, prompt) == ["collision en: ask: two options have number 0"]


def test_two_words_never_read_alike_in_any_two_languages(tmp_path: Path) -> None:
    russian = ENGLISH.replace("=", "= ы").replace("= ы Back", "= Hide")
    assert found(catalogue(tmp_path, ru=russian)) == [
        "collision ru: word-back: reads like the word hide"
    ]


def test_a_word_is_no_keyword_of_the_carrier_but_stop(tmp_path: Path) -> None:
    russian = ENGLISH.replace("=", "= ы").replace("= ы Back", "= Cancel")
    assert found(catalogue(tmp_path, ru=russian)) == [
        "collision ru: word-back: is the carrier's CANCEL"
    ]


def test_one_letter_that_makes_a_plain_language_wide_is_found(tmp_path: Path) -> None:
    words = catalogue(tmp_path, en=ASK.replace("Now?", "Now \u2013 or later?"))
    assert found(words, asked("fine", "bad")) == [
        r"wide en: ask: an SMS has '\u2013', which makes it wide"
    ]


def test_a_language_of_other_letters_and_a_name_in_them_are_no_fault(tmp_path: Path) -> None:
    words = catalogue(tmp_path, en="# x\nask = To { $name }?", ru=ENGLISH.replace("=", "= ы"))
    assert not is_plain(words, Language("ru"))
    assert is_plain(words, Language("en"))
    assert not [p for p in found(words, Message("ask", {"name": "Лола"})) if p.startswith("wide")]


def test_a_question_by_sms_that_ends_without_its_codes_is_found(tmp_path: Path) -> None:
    broken = ENGLISH.replace("= urgent", "=\n        urgent\n        now") + ASK
    words = catalogue(tmp_path, en=ASK, ru=broken)
    assert [p for p in found(words, asked("fine", "bad")) if p.startswith("no-code")] == [
        "no-code ru: ask: an SMS asks without 00",
        "no-code ru: ask: an SMS asks without 99",
    ]


@pytest.mark.parametrize("language", ["en", "tg-Latn", "uz"])
def test_these_languages_of_ours_stay_in_plain_letters(language: str) -> None:
    words = Catalogue.load()
    assert is_plain(words, Language(language))
    for key in words.entries[Language(language)]:
        text = words.fixed(Language(language), key, sms=True)
        attributes = words.entries[Language(language)][key].attributes
        assert text is None or "sms" not in attributes or is_gsm(text), key
