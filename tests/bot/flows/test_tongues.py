"""The language of a first message is recognised, or nothing is said of it; and it is proposed."""

import csv
import timeit
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.flows.scripts import plain
from bot.flows.tongues import TONGUES, recognised
from intake.channels import ChannelKind
from intake.conversation import Conversation
from tests.bot.flows.talking import Talk

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


def offered(talk: Talk) -> list[str]:
    assert talk.open is not None
    assert talk.open.key == "welcome-door"
    return [choice.value for choice in talk.open.choices]


def talk_of(*texts: str, channel: ChannelKind = ChannelKind.TELEGRAM) -> Talk:
    talk = Talk(channel)
    talk.say(*texts)
    return talk


NEUTRAL = ["tg", "ru", "uz", "en", "before"]


@pytest.mark.parametrize("channel", [ChannelKind.TELEGRAM, ChannelKind.WEB])
def test_the_language_written_in_is_offered_first_and_all_others_after_it(
    channel: ChannelKind,
) -> None:
    assert offered(talk_of("hello", channel=channel)) == NEUTRAL
    assert offered(talk_of("menga yordam bersangiz", channel=channel)) == [
        "uz",
        "tg",
        "ru",
        "en",
        "before",
    ]


def test_a_number_stands_for_what_the_last_door_shows() -> None:
    talk = talk_of("у меня вопрос")
    assert offered(talk) == ["ru", "tg", "uz", "en", "before"]
    talk.say("1")
    assert talk.conversation.language == "ru"


def test_words_that_name_a_choice_move_no_number_before_they_are_read() -> None:
    talk = talk_of("hello", "the second")
    assert talk.conversation.language == "ru"


def test_by_sms_every_number_stays() -> None:
    neutral = offered(talk_of("hello", channel=ChannelKind.SMS))
    talk = talk_of("у меня забрали паспорт", channel=ChannelKind.SMS)
    assert offered(talk) == neutral
    talk.say("1")
    assert talk.conversation.language == "tg"


def test_who_writes_on_in_another_language_is_offered_that_one() -> None:
    talk = talk_of("у меня вопрос", "my boss took my passport")
    assert offered(talk)[0] == "en"
    talk.say("???")
    assert offered(talk)[0] == "en"


def test_any_language_may_be_chosen_whatever_was_recognised() -> None:
    for language in NEUTRAL[:-1]:
        talk = talk_of("у меня вопрос")
        talk.press(language)
        assert talk.conversation.language == language


def test_danger_in_the_first_words_rings_as_before_and_the_door_after_it_knows_the_language() -> (
    None
):
    talk = talk_of("меня бьют помогите")
    assert talk.conversation.position.flow == "danger"
    talk.press("no")
    talk.press("on")
    assert offered(talk)[0] == "ru"


def test_after_the_lock_the_door_is_the_one_that_everybody_sees() -> None:
    fresh = offered(talk_of("hello"))
    known = talk_of("у меня вопрос")
    known.press("ru")
    for talk in (talk_of("у меня вопрос"), known, talk_of("a man took my passport and my money")):
        talk.minutes += 20
        talk.say("hello")
        assert offered(talk) == fresh


def test_what_was_recognised_is_kept_no_longer_than_the_choice() -> None:
    talk = talk_of("у меня вопрос")
    before: Conversation = talk.conversation
    talk.press("ru")
    assert "tongue" in before.answers
    assert "tongue" not in talk.conversation.answers
