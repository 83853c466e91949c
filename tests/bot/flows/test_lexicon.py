"""Words that work everywhere, danger and dying, in every language; ordinary talk alarms nobody."""

import unicodedata

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from bot.flows import hearing, lexicon, scripts
from bot.flows.words import alarms
from intake.outgoing import Word
from tests.bot.flows.ordinary import ORDINARY

TYPED = {
    Word.STOP: "stop|стоп|ист|бас|тӯхта|тухта|to'xta|toxta|тўхта"
    "|To‘xtating|STOP!|«Стоп».|не пишите",
    Word.PERSON: "a person|человек|живой человек|одам|odam|jonli odam|одам керак|operator|00|инсон",
    Word.URGENT: "urgent|danger|срочно|опасно|хатар|фаврӣ|фаври"
    "|shoshilinch|шошилинч|xavf|tez|99|SOS",
    Word.HIDE: "hide|скрыть|пинҳон|пинхон|pinhon|yashirish|яшириш|berkit",
    Word.DELETE: "delete my data|удалить мои данные|нест кун|маълумоти маро нест кун|o'chirish"
    "|ma'lumotlarimni o'chirish|malumotlarimni ochirish|маълумотларимни ўчириш",
    Word.LANGUAGE: "language|язык|забон|zabon|til|тил",
    Word.BACK: "back|назад|қафо|кафо|бозгашт|orqaga|орқага|66",
    Word.SKIP: "skip|пропустить|гузаронидан|o'tkazib yuborish|otkazish|ўтказиш|77",
    Word.REPEAT: "repeat|повторить|такрор|takror|takrorlash|ещё раз|еще раз",
    Word.TIDY: "tidy|автоудаление|худаш тоза шавад|o'zi o'chsin|ўзи ўчсин",
    Word.COMPLAINT: "complaint|жалоба|шикоят|shikoyat",
    Word.MORE: "more|ещё|еще|боз|муфассал|batafsil|yana|яна|88",
    Word.GO_ON: "go on|продолжить|давом|идома|davom etish|давом этиш",
}


@pytest.mark.parametrize(
    ("meant", "text"), [(word, text) for word, texts in TYPED.items() for text in texts.split("|")]
)
def test_a_word_is_one_in_every_language_and_on_every_keyboard(meant: Word, text: str) -> None:
    for typed in (text, text.upper(), text.capitalize(), f"  {text}  ", f"{text}!!", f'"{text}".'):
        assert lexicon.word(typed) is meant, typed


@pytest.mark.parametrize("word", Word)
def test_every_word_is_tried(word: Word) -> None:
    assert len(TYPED[word].split("|")) > 1


def test_a_word_inside_a_sentence_is_no_word() -> None:
    for text in ("стоп кран сломался", "хороший человек", "odam ko'p edi", "back home", "", "?!"):
        assert lexicon.word(text) is None


@pytest.mark.parametrize(
    ("tajik", "russian_keyboard"),
    [("ғамгинӣ", "гамгини"), ("қӯшӣ", "куши"), ("ҳоҷат", "хочат"), ("Ӯ ҲАМ", "у хам")],
)
def test_tajik_reads_the_same_from_a_russian_keyboard(tajik: str, russian_keyboard: str) -> None:
    assert scripts.plain(tajik) == scripts.plain(russian_keyboard)


def test_apostrophes_of_every_make_are_one() -> None:
    assert {scripts.plain(f"yo{mark}q") for mark in "'ʻʼ`´‘’′＇"} == {"yo'q"}


def test_marks_over_and_between_letters_are_not_seen() -> None:
    assert scripts.plain("бью\u0301т") == "бьют"
    assert scripts.plain("ме\u200bня *бьют*, _вот_") == "меня бьют вот"
    assert scripts.plain(unicodedata.normalize("NFD", "Мой ёж")) == scripts.plain("мой еж")


@given(st.text())
@example("_'")
@example("a\u0149")
def test_the_plain_form_is_plain_already(text: str) -> None:
    once = scripts.plain(text)
    assert scripts.plain(once) == once


@given(st.text(max_size=60))
def test_any_text_is_heard_without_stumbling(text: str) -> None:
    lexicon.word(text)
    hearing.speaks_of_danger(text)
    hearing.speaks_of_dying(text)


DANGER = (
    "he beats me every night|They locked me in|he has a knife|please save us"
    "|they will not let me go|HE HIT ME|he hurts me|I am being held in a house"
    "|my feet are killing me and he is killing me|they sold me to another boss|меня бьют"
    "|Муж меня избил!|они меня убьют|заперли и не выпускают|у него нож, он с ножом"
    "|он угрожает|меня продали|сердце бьётся, меня бьют|маро мезананд|шавҳарам маро мекушад"
    "|маро кулф карданд|дар хатар ҳастам|маро мезанад, гап мезанад|наҷот диҳед"
    "|маро фурӯхтанд|maro mezanad|erim meni uradi|meni qamab qo'yishdi|meni qamab qoyishdi"
    "|O‘ldirishadi meni|eshikni ustimizdan qulflab qo'yishadi|pichoq o'qtaldi|meni sotishdi"
    "|hayotimga xavf bor|xavf ostidaman|bizni qo'yib yuborishmayapti|meni zo'rladi"
    "|qutqaring meni|эрим мени уради|мени қамаб қўйишди|мени ўлдиришади|бизни сотишди"
)


@pytest.mark.parametrize("text", DANGER.split("|"))
def test_danger_is_heard_in_every_language(text: str) -> None:
    assert hearing.speaks_of_danger(text)
    assert not hearing.speaks_of_dying(text)


DYING = (
    "I want to die|i don’t want to live|I will kill myself|better off dead|suicide"
    "|I am tired of living|I just want to end it all|I don't want to live like this"
    "|хочу умереть|Я НЕ ХОЧУ ЖИТЬ|покончу с собой|лучше умереть|не хочу так больше, повешусь"
    "|мурдан мехоҳам|мурдан мехохам|худкушӣ мекунам|аз ҷонам безор шудам|худамро мекушам"
    "|o'lgim kelyapti|O‘lmoqchiman|yashagim kelmayapti|o'zimni osaman|ozimni osaman"
    "|hayotdan to'ydim|o'lganim yaxshi edi|jonimga qasd qilaman|zahar ichaman|ўлгим келяпти"
    "|яшагим келмаяпти|ўзимни осаман|ҳаётдан чарчадим"
)


@pytest.mark.parametrize("text", DYING.split("|"))
def test_thoughts_of_dying_are_heard_in_every_language(text: str) -> None:
    assert hearing.speaks_of_dying(text)


@pytest.mark.parametrize("language", ORDINARY)
def test_ordinary_talk_alarms_nobody(language: str) -> None:
    sentences = [line.strip() for line in ORDINARY[language].strip().splitlines()]
    assert len(sentences) >= 40
    rung = [s for s in sentences if hearing.speaks_of_danger(s) or hearing.speaks_of_dying(s)]
    assert rung == []
    assert [s for s in sentences if lexicon.word(s)] == []


def test_what_only_sounds_grave_hides_nothing_grave_beside_it() -> None:
    for harmless in alarms.HARMLESS:
        assert hearing.speaks_of_danger(f"{harmless} и меня избивают"), harmless
        assert hearing.speaks_of_dying(f"o'lgim kelyapti, {harmless}"), harmless


def test_every_phrase_is_found_inside_a_sentence() -> None:
    for phrase in alarms.DANGER:
        assert hearing.speaks_of_danger(f"хх, {phrase.upper()} 1"), phrase
    for phrase in alarms.DYING:
        assert hearing.speaks_of_dying(f"хх, {phrase}. 1"), phrase


def test_little_time_is_heard() -> None:
    for text in ("I have no time", "мало времени", "вақтам кам", "vaqtim kam"):
        assert lexicon.speaks_of_little_time(text)
    assert not lexicon.speaks_of_little_time("сколько времени")
