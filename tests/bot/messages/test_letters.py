"""A language in other letters: every text, every argument, and nothing that is not its words."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.messages.catalogue import BrokenWords, Catalogue
from bot.messages.render import render, sms_texts
from bot.messages.segments import segments
from intake.channels import ChannelKind
from intake.ids import Language
from intake.outgoing import Choice, Message, Word
from tests.bot.messages.words import ENGLISH, catalogue

LATIN, TAJIK = Language("tg-Latn"), Language("tg")
WORDS = Catalogue.load()
TABLE = 'of = "tg"\n[letters]\n"ш" = "sh"\n"а" = "a"\n"ҳ" = "h"\n"р" = "r"\n"о" = "o"\n"м" = "m"\n'


def spelt(folder: Path, *, tg: str, by_hand: str = "", table: str = TABLE) -> Catalogue:
    here = folder / "tg-Latn"
    here.mkdir()
    (here / "letters.toml").write_text(table, encoding="utf-8")
    if by_hand:
        (here / "hand.ftl").write_text(by_hand, encoding="utf-8")
    return catalogue(folder, en="# x\nask = Hm { $name }\n", tg=ENGLISH.replace("=", "= ш") + tg)


@pytest.mark.parametrize(
    ("tajik", "latin"),
    [
        ("Шумо кӣ?", "Shumo ki?"),
        ("ҷавоб диҳед, хоҳиш", "javob dihed, khohish"),
        ("қарз, ғам, чӣ, зиёд", "qarz, gham, chi, ziyod"),
        ("маълумот ва шуъба", "ma'lumot va shu'ba"),
        ("«Ҳа» – не…", '"Ha" - ne...'),
        ("ШАҲР, Шаҳр, Ш", "SHAHR, Shahr, Sh"),
        ("already Latin, 112", "already Latin, 112"),
    ],
)
def test_tajik_reads_as_people_write_it_on_phones(tajik: str, latin: str) -> None:
    assert WORDS.written(LATIN, tajik) == latin
    assert WORDS.written(LATIN, latin) == latin


@given(st.text(alphabet="абвгғдеёжзиӣйкқлмноӯпрстуфхҳчҷшъэюяцщыь АШҶҲ.,?«»–№", max_size=80))
def test_no_letter_of_tajik_or_russian_is_left(text: str) -> None:
    assert WORDS.written(LATIN, text).isascii()


def test_every_tajik_text_there_is_is_plain_in_latin_letters() -> None:
    assert WORDS.entries[LATIN].keys() == WORDS.entries[TAJIK].keys()
    for key in WORDS.entries[LATIN]:
        for sms in (True, False):
            text = WORDS.fixed(LATIN, key, sms=sms)
            assert text is None or text.isascii(), key


def test_arguments_are_written_so_too_and_their_names_stay(tmp_path: Path) -> None:
    words = spelt(tmp_path, tg="ask = { $name ->\n    [osh] x\n   *[other] Шаҳр: { $name }\n }\n")
    assert words.text(LATIN, "ask", {"name": "Ошо"}) == "Shahr: Osho"


def test_an_operator_s_words_come_in_the_letters_that_were_chosen() -> None:
    said = Message("operator-said", {"text": "Мо ҷой ёфтем."})
    assert render(said, LATIN, ChannelKind.SMS, WORDS).text == "Mo joy yoftem."
    assert render(said, TAJIK, ChannelKind.SMS, WORDS).text == "Мо ҷой ёфтем."


def test_a_place_has_its_tajik_name_in_latin_letters() -> None:
    names = {"tg": "Суғд", "ru": "Согд"}
    asked = Message("needs-where", choices=(Choice("TJ-SU", "place", names),))
    assert "1 Sughd" in render(asked, LATIN, ChannelKind.SMS, WORDS).text


def test_a_text_written_by_hand_stands_instead(tmp_path: Path) -> None:
    words = spelt(tmp_path, tg="ask = Шаҳр { $name }\n", by_hand="ask = Qishloq { $name }\n")
    assert words.text(LATIN, "ask", {"name": "x"}) == "Qishloq x"


def test_what_is_written_by_hand_is_of_a_text_there_is(tmp_path: Path) -> None:
    with pytest.raises(BrokenWords, match="tg-Latn: gone is no text of tg"):
        spelt(tmp_path, tg="ask = Ш { $name }\n", by_hand="gone = Qishloq\n")


@pytest.mark.parametrize(
    "table",
    ["of = ", "[letters]\n", 'of = "tg"\n', 'of = "tg"\n[letters]\n"Ш" = "sh"\n',
     'of = "tg"\n[letters]\n"шш" = "sh"\n', 'of = "tg"\n[letters]\n"ш" = "š"\n',
     'of = "tg"\n[letters]\n"ш" = 1\n'],
)  # fmt: skip
def test_a_table_that_cannot_be_read_stops_the_start(tmp_path: Path, table: str) -> None:
    with pytest.raises(BrokenWords, match=r"tg-Latn/letters\.toml"):
        spelt(tmp_path, tg="ask = Ш { $name }\n", table=table)


def test_the_door_offers_other_letters_and_says_nothing_twice() -> None:
    offered = tuple(map(Language, ("tg", "en", "tg-Latn")))
    names = {"tg": "Тоҷикӣ", "en": "English", "tg-Latn": "Tojiki"}
    door = Message(
        "language-ask",
        choices=tuple(Choice(code, "place", dict.fromkeys(names, names[code])) for code in names),
        words=(Word.PERSON, Word.URGENT),
        every_language=True,
    )
    [text] = sms_texts(door, TAJIK, WORDS, offered)
    assert text.splitlines()[-4:-1] == ["1 Тоҷикӣ", "2 English", "3 Tojiki"]
    assert WORDS.text(LATIN, "language-ask", {}, sms=True) not in text


def test_latin_letters_make_one_sms_of_what_takes_two() -> None:
    takes = {
        language: sum(
            segments(WORDS.fixed(language, key, sms=True) or "") for key in WORDS.entries[language]
        )
        for language in (TAJIK, LATIN)
    }
    assert takes[LATIN] < takes[TAJIK]
