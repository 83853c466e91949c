"""A reply is read by its words, in any script and with slips; what is not sure is never taken."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.flows import asides, particles
from bot.flows.arriving import FLOWS
from bot.flows.draft import Draft
from bot.flows.meaning import Meaning, meaning
from bot.flows.scripts import plain, sound, spelt
from tests.understanding.standing import FACTS, standing

YES_NO = ("screening.q1", "screening.q6", "screening.q8", "danger.asked", "consents.look")


def meant(question: str, text: str) -> Meaning:
    draft = Draft.of(standing(question, "ru"))
    flow, _, state = question.partition("/")[0].partition(".")
    prompt = FLOWS[flow].prompts[state]
    return meaning(text, prompt.offered(draft, FACTS), prompt.key)


def taken(question: str, text: str) -> tuple[str, ...]:
    found = meant(question, text)
    return found.values if found.sure else ()


@pytest.mark.parametrize(
    ("question", "texts", "value"),
    [
        (
            "needs.now",
            "врач|мне нужен врач|Vrach kerak|духтур лозим|I need a doctor",
            "doctor",
        ),
        (
            "needs.now",
            "хочу домой|ба хона мехоҳам|uyga ketmoqchiman|I want to go home",
            "go_home",
        ),
        (
            "screening.q2",
            "не платят|намедиҳанд|намедиханд|namedihand|бермайди|no pay",
            "2",
        ),
        ("screening.q1", "да|👍|ага|ҳа|ха|бале|ha|xa|канешна|дааа|да, каждый день", "y"),
        (
            "screening.q1",
            "нет|👎|неа|не, маҷбур намекунанд|yo‘q|йўқ|йук|нетт|никто не заставляет",
            "n",
        ),
        ("screening.q4", "паспорт у хозяина|ҳуҷҷатам дар онҳо|pasportim ularda", "3"),
        ("age.asking", "мне 16 лет|16 сола|16 yoshdaman|I am 16|нет 18|шестнадцать", "under-18"),
        ("age.asking", "25|мне двадцать пять|25 сола|25 yosh|over 18|взрослая", "adult"),
        ("needs.many", "нас трое|се нафар|uch kishi|3 человека|three of us|4", "few"),
        ("topics.tense", "второе|дуюм|ikkinchi|позади|гузашт|tugadi", "over"),
        ("welcome.door", "русский|russkiy|по-русски|rus tili", "ru"),
    ],
)
def test_one_choice_is_read_from_its_words(question: str, texts: str, value: str) -> None:
    for text in texts.split("|"):
        assert taken(question, text) == (value,), text


def test_several_choices_are_read_from_their_words() -> None:
    assert taken("needs.now", "еда и врач") == ("food", "doctor")
    assert taken("screening.q3", "все") == ("1", "2", "3", "4", "5")
    assert taken("screening.q4", "паспорт и долг") == ("3", "4")


def test_a_place_is_read_by_every_name_that_the_country_knows() -> None:
    draft = Draft.of(standing("needs.where", "ru"))
    prompt = FLOWS["needs"].prompts["where"]
    offered = prompt.read_as(prompt.offered(draft, FACTS), FACTS) if prompt.read_as else ()
    for text, place in (("в Москве", "ru"), ("Хуҷанд", "TJ-SU"), ("Kulob", "TJ-KT")):
        assert meaning(text, offered, prompt.key).values == (place,), text


@pytest.mark.parametrize(
    ("question", "text"),
    [
        ("screening.q1", "иногда"),
        ("screening.q2", "может быть штрафы"),
        ("consents.look", "можно, но потом"),
        ("screening.q4", "депртируют"),
    ],
)
def test_what_is_not_sure_can_be_asked_back_and_is_not_taken(question: str, text: str) -> None:
    found = meant(question, text)
    assert not found.sure
    assert found.values


def test_a_slip_is_taken_only_where_nothing_is_weighed_by_the_answer() -> None:
    assert taken("needs.now", "адвакат") == ("lawyer",)
    assert taken("needs.now", "переводчк") == ("interpreter",)
    assert taken("screening.q4", "депотрируют") == ()


@pytest.mark.parametrize(
    ("question", "text"),
    [
        ("screening.q1", "ман не рафтам"),
        ("screening.q1", "нет выходных, хотя обещали, и вообще я не знаю"),
        ("screening.q1", "и да и нет"),
        ("screening.q1", "а вы кто"),
        ("screening.q1", "ок понял"),
        ("screening.q2", "не как договорились"),
        ("age.asking", "моей дочери 15"),
        ("consents.both", "ikkalasi va yo'q"),
        ("topics.tense", "в прошлом году я работал на складе в подмосковье"),
    ],
)
def test_what_is_no_answer_is_not_taken_for_one(question: str, text: str) -> None:
    assert taken(question, text) == ()


SAID_NO = st.sampled_from(sorted(word for word in particles.NO if word not in {"n", "na", "ne"}))
SAYING_YES = (
    "да работаем выходные есть бьет обманули другая можно пишите отдых мы every day rest маҷбур"
    " мекунанд ҳаст мумкин нависед majbur boshqacha mumkin yozing hit lied you may"
)
WORDS = st.lists(
    st.sampled_from(SAYING_YES.split()),
    max_size=5,
)


@given(no=SAID_NO, rest=WORDS, comma=st.sampled_from([", ", ". ", " "]))
def test_a_reply_that_begins_with_no_is_never_read_as_yes(
    no: str, rest: list[str], comma: str
) -> None:
    for question in YES_NO:
        for value in meant(question, no + comma + " ".join(rest)).values:
            assert value not in {"yes", "y"}, (question, no, rest)


DENIED = ("не {}", "никто не {}", "ни разу не {}")


@given(
    verb=st.sampled_from(["бил", "бьет", "заставляют", "заставляли", "били", "принуждают"]),
    how=st.sampled_from(DENIED),
)
def test_a_denied_verb_is_never_read_as_yes(verb: str, how: str) -> None:
    for question in ("screening.q1", "screening.q6"):
        assert taken(question, how.format(verb)) not in {("y",), ("yes",)}


@given(st.text())
def test_a_text_keeps_its_words_in_one_script(text: str) -> None:
    said = plain(text)
    assert len(spelt(said).split()) <= len(said.split())
    assert sound(sound(spelt(said))) == sound(spelt(said))


@given(st.integers(0, 9), st.sampled_from("٠۰०๐０᠐༠"))
def test_a_digit_of_any_script_reads_as_its_own(digit: int, nought: str) -> None:
    assert plain(chr(ord(nought) + digit)) == str(digit)


@given(st.text(max_size=80))
def test_any_reply_is_read_without_stumbling(text: str) -> None:
    for question in (*YES_NO, "needs.now", "age.asking", "needs.many", "screening.q4"):
        meant(question, text)
    asides.leaves_open(text)
    asides.calls_for_a_person(text)


def test_not_answering_and_wanting_a_person_are_understood_in_a_sentence() -> None:
    for text in ("не знаю", "хз", "не хочу отвечать", "ҷавоб додан намехоҳам", "javob bermayman"):
        assert asides.leaves_open(text), text
    for text in ("хочу поговорить с человеком", "odam bilan gaplashmoqchiman", "a real person"):
        assert asides.calls_for_a_person(text), text
    for text in ("да", "я не знаю почему хозяин забрал паспорт и ушёл", "один человек ушёл"):
        assert not asides.leaves_open(text), text
        assert not asides.calls_for_a_person(text), text
