"""Danger and dying are heard however they are typed; idioms, denials and the past alarm nobody."""

import timeit

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.flows.hearing import grave
from bot.flows.slips import one_slip

DANGER = """
    он меня бъет|муж бёт меня|избевают каждый день|миня избили|угражает ножем|хочит убить
    запирли нас
    menya biut|on menya ubyet|ugrozhaet nozhom|spasite menya ubivayut|маро мизанад
    маро мезанат|моро лату куб карданд|хучаин маро зад|maro mezanad|maro kushtan mehohad
    meni uryaptilar|meni urvotti|мени уряпти|мени улдирмокчи|bizni qamab qoyishdi|kaltaklashdi
    he is beeting me|they wil kill me|my husbend is beating me|he tries to rape me
    он хватает меня за горло
"""
DYING = """
    хочу умерть|хачу умереть|хчоу умереть|ни хочу жить|нехочу жить|я больше не хочу жить|суецид
    ne hochu bolshe zhit|hochu umeret|мурдан мехохам|худамро меовезам|murdan mehoham
    zindagi namehoham
    o'lgim keladi|ozimni osaman|узимни осаман|яшагим келмаяпти|i want too die|i want to kil myself
    no point in living|i will jump off the bridge|прощайте мама, сегодня всё
"""
CALM = """
    раньше муж меня бил, сейчас живем нормально|не бьют, но кричат|никто никого не бьет
    эта жара меня добьет
    хочу просто жить спокойно|не хочу тут жить, хочу домой|нам не дают зарплату
    обещают нам зарплату в пятницу
    ман занг мезанам пагоҳ|касе моро намезанад|сардор рафту мо мондем|имрӯз корро тамом мекунам
    erim urmaydi|yuragim tez uryapti|itni qamab qo'ydim|chiroqni yoqib yuboring|xayr endi ketdim
    nobody hits us here|my back kills me|i broke my arm at work|i don't want to live here
    she cleans, убирает дом
"""


def said(texts: str) -> list[str]:
    return [text.strip() for line in texts.strip().splitlines() for text in line.split("|")]


@pytest.mark.parametrize("text", said(DANGER))
def test_danger_is_heard_however_it_is_typed(text: str) -> None:
    assert grave(text).danger
    assert grave(f"здравствуйте, {text.upper()}!!! что делать").danger


def test_danger_is_heard_though_the_keyboard_stood_on_english() -> None:
    assert grave("vtyz ,m.n").danger


@pytest.mark.parametrize("text", said(DYING))
def test_dying_is_heard_however_it_is_typed(text: str) -> None:
    assert grave(text).dying


@pytest.mark.parametrize("text", said(CALM))
def test_what_only_sounds_so_alarms_nobody(text: str) -> None:
    assert not any(grave(text))


@given(
    st.sampled_from(["меня избивают", "хочу умереть", "маро мекушад", "meni o'ldirmoqchi"]),
    st.data(),
)
def test_doubled_letters_change_nothing(text: str, data: st.DataObject) -> None:
    at = data.draw(st.integers(0, len(text) - 1).filter(lambda at: text[at].isalpha()))
    assert any(grave(text[:at] + text[at] * 2 + text[at:]))


@given(st.text("абвгде", min_size=5, max_size=9), st.data())
def test_one_slip_is_one_letter_missing_or_too_many_and_not_the_first(
    word: str, data: st.DataObject
) -> None:
    at = data.draw(st.integers(1, len(word) - 1))
    assert one_slip(word, word)
    assert one_slip(word[:at] + word[at + 1 :], word)
    assert one_slip(word[:at] + "ж" + word[at:], word)
    assert not one_slip("ж" + word[1:], word)
    assert not one_slip(word + "жж", word)


STORY = (
    "мы тут работаем с мая на стройке, сначала было нормально, потом бригадир уехал и мы остались "
    "ждать, денег нам не платят, живем в вагончике двенадцать человек, еды мало, документы у "
    "хозяина, домой уехать не на что, что нам делать подскажите пожалуйста, мать болеет"
)


def test_a_story_is_heard_in_less_than_some_milliseconds() -> None:
    quickest = min(timeit.repeat(lambda: grave(STORY), number=10, repeat=5)) / 10
    assert quickest < 0.005
