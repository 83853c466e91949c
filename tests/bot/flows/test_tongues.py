"""The language of a first message is recognised, or nothing is said of it."""

import csv
import timeit
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.flows.scripts import plain
from bot.flows.tongues import TONGUES, recognised

TAJIK = """
ман кор мехоҳам
ман кор мехохам
салом, ман кӯмак лозим
Ассалому алайкум, ба ман ёрӣ лозим аст
кумак кунед
ёри дихед
рӯзатон хуш
рузатон хуш
шаб ба хайр
чи хел ҳастед
ман аз Тоҷикистон
мехохам ба хона равам
шиносномаамро гирифтанд
маро кор фармуданд, пул надоданд
корфармо пули маро намедиҳад
ин чӣ аст
бародарам гум шуд
саволам ҳаст
ман метарсам
ба духтарам кӯмак лозим
ҷои хоб надорам
шумо кистед
чанд сол аст ки маош намедиҳанд
ман дар Маскав ҳастам
ман точик
ҳуҷҷатҳоям дар дасти онҳо
man kor mekhoham
salom, kumak kuned
man dar rossiya hastam, pul nadodand
ba man maslihat darkor
shumo kisted
pasportamro giriftand
салом, мне нужна кор, ман дар Москва ҳастам
"""
RUSSIAN = """
привет
Здравствуйте!
добрый день
добрый вечер, можно вопрос
помогите
помогите пожалуйста
мне нужна помощь
нужна работа
ищу работу в Москве
у меня забрали паспорт
хозяин не отпускает домой
не платят зарплату третий месяц
кто вы
куда обратиться
как отсюда уехать
хочу домой
моя сестра пропала
я боюсь
негде ночевать
подскажите юриста
меня обманули с работой
паспорт у начальника
это бесплатно?
вы говорите по-русски
privet
zdravstvuyte
pomogite mne
mne nujna rabota
u menya zabrali pasport
salom, мне нужна помощь
ассалому алайкум, помогите пожалуйста
"""
UZBEK = """
menga yordam kerak
menga yordam kerak, pulimni bermadi
yordam bering
salom, ish kerak
ish qidiryapman
ishlamoqchiman
uyga qaytmoqchiman
pasportimni olib qo'yishdi
pasportimni olib qoʻyishdi
oyligimni bermayapti
qayerga murojaat qilsam bo'ladi
siz kimsiz
xayrli kun
savolim bor
qo'rqaman
oʻzbekcha
men Moskvadaman
yotadigan joy yo'q
akam yo'qolib qoldi
bu bepulmi, nima qilishim kerak
assalomu alaykum, menga ish kerak
ёрдам керак
ёрдам беринг илтимос
ассалому алайкум, менга иш керак
пулимни бермаяпти
ойлигимни беришмаяпти
салом, иш борми
паспортимни олиб қўйишди
мен уйга қайтмоқчиман
сиз кимсиз
қўрқаман
савол бор эди, айтинг
йўқ
"""
ENGLISH = """
I need help
help me please
please help
hello, I need work
hi, can I ask a question
good morning
good evening
who are you
what is this
is anyone there
is this free?
my boss took my passport
they don't pay me
they took my papers
I have not been paid
where can I find a lawyer
I want to go home
a man promised me work in a hotel
my sister is missing
I am afraid
we are not allowed to leave
do you speak English
I am looking for a job
need a doctor
it's about my wages
there are five of us here
salom, I need help
"""
NOBODY_KNOWS = """
салом
Салом!
salom
ассалому алайкум
assalomu alaykum
рахмат
rahmat
hello
hi
ok
ок
ҳа
sos
алло
123
1
2 3 4
?
...
👍
Душанбе
Али
Gulnora
Москва
viza
паспорт
одам лозим
odam
не
на
2 ва 3
maosh
ҳозир ҳам не
qwerty
хмм
"""


def lines(texts: str) -> list[str]:
    return texts.strip().splitlines()


LABELLED = [
    (language, text)
    for language, texts in (("tg", TAJIK), ("ru", RUSSIAN), ("uz", UZBEK), ("en", ENGLISH))
    for text in lines(texts)
]


@pytest.mark.parametrize(("language", "text"), LABELLED)
def test_a_short_first_message_is_recognised(language: str, text: str) -> None:
    assert recognised(text) == language
    assert recognised(text.upper()) == language


@pytest.mark.parametrize("text", lines(NOBODY_KNOWS))
def test_what_several_languages_say_or_everybody_types_is_not_guessed(text: str) -> None:
    assert recognised(text) is None


@pytest.mark.parametrize("language", ["tg", "ru", "uz", "en"])
def test_of_short_answers_hardly_any_is_taken_for_another_language(language: str) -> None:
    """Written for another purpose, and so not tuned on: `tests/understanding`."""
    path = Path(__file__).parents[2] / "understanding" / f"{language}.csv"
    with path.open(encoding="utf-8", newline="") as file:
        found = [recognised(row["reply"]) for row in csv.DictReader(file)]
    wrong = [one for one in found if one not in (None, language)]
    assert len(wrong) < len(found) * 0.02
    assert len([one for one in found if one == language]) > len(found) * 0.35


def test_nothing_is_recognised_in_nothing() -> None:
    assert recognised("") is None
    assert recognised("\n \u200b") is None


@given(st.text(st.characters()))
def test_any_text_is_read_and_the_length_of_it_costs_nothing(text: str) -> None:
    known = {None, *(tongue.language for tongue in TONGUES)}
    assert recognised(text) in known
    assert recognised(text * 50) in known


@given(st.sampled_from(LABELLED), st.sampled_from(["", " ", "!", "...", " 👍", "\n"]))
def test_what_stands_around_words_changes_nothing(one: tuple[str, str], around: str) -> None:
    language, text = one
    assert recognised(around + text + around) == language


def test_a_short_text_is_read_quickly() -> None:
    text = "salom, menga yordam kerak, pulimni bermadi"
    once = min(timeit.repeat(lambda: recognised(text), number=200, repeat=5)) / 200
    assert once < 500e-6  # 15 µs were measured; a busy machine is given its time


@pytest.mark.parametrize("tongue", TONGUES, ids=lambda tongue: tongue.language)
def test_every_word_can_be_met_in_a_plain_text(tongue: object) -> None:
    words = next(one.words for one in TONGUES if one is tongue)
    assert [word for word in words if plain(word) != word or " " in word] == []
