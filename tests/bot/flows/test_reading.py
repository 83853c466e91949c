"""What a person types or presses is read as the choices it names, or as none: never as a guess."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.flows import lexicon, reading
from bot.flows.draft import choices
from bot.flows.reading import Heard
from intake.incoming import Pressed, Said
from intake.outgoing import Choice

THREE = choices("x", "first", "second", "third")
LIST = choices("x", *"123456789", "10", "0")  # a screening list: the last is *none of these*
LONG = choices("x", *(f"v{n}" for n in range(1, 15)))
YES_NO = choices("answer", "yes", "no")
SCREENED = choices("answer", "dont-know", "y", "n")
DYING = choices("dying", "yes", "not-now", "misread")
CARD = choices("card", "yes", "no", "not-now")
CONSENTS = choices("consents-both", "both", "write", "look", "none")
AGE = choices("age", "under-18", "adult", "not-sure")


def one(text: str, offered: tuple[Choice, ...]) -> str | None:
    heard = reading.one(Said(text), offered)
    return heard.trigger if heard else None


def several(text: str, offered: tuple[Choice, ...]) -> tuple[str, ...]:
    heard = reading.several(Said(text), offered)
    return heard.values if heard else ()


def test_a_number_stands_for_the_choice_in_its_place_and_none_is_always_nought() -> None:
    assert reading.numbered(LIST) == {n: str(n) for n in range(11)}
    assert reading.numbered(CONSENTS) == {1: "both", 2: "write", 3: "look", 0: "none"}


SECOND = (
    "2|2.| 2) |№2|№ 2|02|номер 2|Вариант 2|2-й|2й|2-chi|raqam 2|рақами 2|ҷавоб 2|(2)|2️⃣|②|２|٢|۲|२"
)


@pytest.mark.parametrize("text", SECOND.split("|"))
def test_one_number_is_read_however_it_is_written(text: str) -> None:
    assert one(text, THREE) == "second"


@pytest.mark.parametrize(
    "text",
    [
        *("1, 3 и 4", "1va3 4", "1 3 4", "1,3,4", "1;3;4", "1.3.4", "1/3/4", "1+3+4", "1 3 4 1"),
        *("1 ва 3 ва 4", "1 va 3 hamda 4", "1 and 3 and 4", "1 ham, 3 ham, 4", "1\n3\n4", "۱ ۳ ۴"),
        *("1-й, 3-й и 4-й", "1чи 3чи 4чи", "номер 1, 3, 4", "1 ҳам 3 ҳам 4"),
    ],
)
def test_several_numbers_are_read_in_the_order_in_which_they_come(text: str) -> None:
    assert several(text, LIST) == ("1", "3", "4")


def test_numbers_run_together_are_told_apart_only_where_nothing_else_fits() -> None:
    assert several("13", LIST) == ("1", "3")
    assert several("13", LONG) == ("v13",)
    assert several("10", LIST) == ("10",)
    for text in ("10", "11", "14", "30", "135", "1984"):
        assert several(text, THREE) == (), text
    assert one("11", THREE) is None
    assert reading.words_of_their_own(Said("11"), THREE) == Heard("typed", ("typed",), "11")


def test_a_span_of_numbers_is_asked_again_but_neighbours_are_two() -> None:
    for text in ("1-4", "1 - 4", "1–4", "1—4"):
        assert several(text, LIST) == (), text
    assert several("1-2", LIST) == ("1", "2")
    assert several("1-3-4", LIST) == ("1", "3", "4")


@pytest.mark.parametrize(
    "text",
    [
        *(
            "не 3",
            "1 но не 3",
            "нет 1",
            "3 emas",
            "3 нест",
            "not 3",
            "все кроме 2",
            "без 1",
            "no 2",
        ),
        *("4", "-", "", "  ", "1 2 3 4", "номер", "2 месяца", "мне 2 года", "1a2b3c", "٤"),
        *("2 дня не ел", "8 999 123 45 67", "1" * 5000, "1 или 2", "1 yoki 2", "1 ё 2"),
    ],
)
def test_what_is_no_plain_answer_is_never_taken_for_one(text: str) -> None:
    assert one(text, THREE) is None
    assert several(text, THREE) == ()


def test_exactly_one_choice_is_wanted_where_one_is() -> None:
    assert one("1 2", THREE) is None
    assert one("1 и 1", THREE) == "first"


@pytest.mark.parametrize("text", sorted(lexicon.YES))
def test_yes_is_read_in_every_language(text: str) -> None:
    assert one(f" {text.upper()}! ", YES_NO) == "yes"
    assert one(text, SCREENED) == "y"
    assert one(text, DYING) == "yes"
    assert one(text, THREE) is None


@pytest.mark.parametrize("text", sorted(lexicon.NO))
def test_no_is_read_in_every_language(text: str) -> None:
    assert one(f" {text.upper()}! ", YES_NO) == "no"
    assert one(text, SCREENED) == "n"
    assert one(text, THREE) is None


@pytest.mark.parametrize("text", sorted(lexicon.DONT_KNOW))
def test_not_knowing_is_read_where_it_is_a_choice(text: str) -> None:
    assert one(text, SCREENED) == "dont-know"
    assert one(text, AGE) == "not-sure"
    assert one(text, YES_NO) is None


def test_a_word_takes_the_choice_that_comes_nearest() -> None:
    assert one("нет", CARD) == "no"
    assert one("нет", DYING) == "not-now"
    assert one("йўқ", CONSENTS) == "none"
    assert one("да", CONSENTS) == "both"
    assert several("ничего, нет", LIST) == ()
    assert several("нет", LIST) == ("0",)


def test_yes_and_no_at_once_is_neither() -> None:
    for text in ("да нет", "да, не", "yes no", "ҳа не"):
        assert one(text, YES_NO) is None, text
    assert one("да, конечно", YES_NO) == "yes"
    assert one("ha ha ha", YES_NO) is None
    assert one("да, меня бьют", YES_NO) == "yes"


def test_none_and_not_knowing_give_way_to_what_is_named_with_them() -> None:
    assert several("0 2", LIST) == ("2",)
    assert several("0", LIST) == ("0",)
    unsure = choices("x", "dont-know", *"123")
    assert several("1 3", unsure) == ("2",)
    assert several("1", unsure) == ("dont-know",)
    assert reading.several(Pressed(1, ("nothing", "food")), choices("need", "food", "nothing")) == (
        Heard("answered", ("food",))
    )


def test_only_choices_that_were_offered_can_be_pressed() -> None:
    assert reading.one(Pressed(1, ("second",)), THREE) == Heard("second", ("second",))
    assert reading.one(Pressed(1, ("else",)), THREE) is None
    assert reading.one(Pressed(1, ("first", "second")), THREE) is None
    pressed = reading.several(Pressed(1, ("third", "else", "first", "third")), THREE)
    assert pressed == Heard("answered", ("third", "first"))
    assert reading.several(Pressed(1, ()), THREE) is None


def test_own_words_are_taken_as_they_were_typed_and_numbers_as_choices() -> None:
    own = reading.words_of_their_own
    assert own(Said("2"), THREE) == Heard("second", ("second",))
    assert own(Said(" После 7 вечера "), THREE) == Heard("typed", ("typed",), "После 7 вечера")
    assert own(Said("7"), THREE) == Heard("typed", ("typed",), "7")
    assert own(Said("  "), THREE) is None
    assert own(Pressed(1, ("else",)), THREE) is None


def test_anything_is_an_answer_where_anything_is_asked_for() -> None:
    assert reading.anything(Said("1"), THREE) == Heard("first", ("first",))
    assert reading.anything(Said("я здесь"), THREE) == Heard("answered", (), "я здесь")
    assert reading.anything(Pressed(1, ("else",)), THREE) == Heard("answered")


@given(st.text(), st.integers(0, 15))
def test_no_text_is_read_as_something_that_was_not_offered(text: str, many: int) -> None:
    offered = LONG[:many]
    values = {choice.value for choice in offered}
    for read in (reading.one, reading.several):
        heard = read(Said(text), offered)
        assert heard is None or (heard.values and values.issuperset(heard.values))


@given(
    st.lists(st.integers(1, 14), min_size=1, unique=True), st.sampled_from([" ", ", ", " и ", "+"])
)
def test_a_list_of_numbers_is_read_as_exactly_those_choices(picked: list[int], comma: str) -> None:
    heard = reading.several(Said(comma.join(map(str, picked))), LONG)
    assert heard == Heard("answered", tuple(f"v{number}" for number in picked))


CODE = "4111111111111111"


@pytest.mark.parametrize(
    "text",
    [
        *(
            CODE,
            "4111 1111 1111 1111",
            "4111-1111-1111-1111",
            "4111.1111.1111.1111",
            f"код: {CODE}.",
        ),
        *(
            "4111 1111\n1111 1111",
            "۴۱۱۱ ۱۱۱۱ ۱۱۱۱ ۱۱۱۱",
            "4111  1111 - 1111 1111",
            f"мой номер {CODE}",
        ),
        *("+992 90 123 45 67, 4111 1111 1111 1111", f"{CODE} и 5"),
    ],
)
def test_a_code_is_found_however_it_is_written(text: str) -> None:
    assert reading.code_in(text) == CODE


@pytest.mark.parametrize(
    "text",
    [
        "4111111111111112",
        f"{CODE}1",
        f"1{CODE}",
        "411111111111111",
        "992901234567",
        "",
        "код",
        "1" * 5000,
    ],
)
def test_what_has_no_right_check_digit_or_length_is_no_code(text: str) -> None:
    assert reading.code_in(text) is None


DIGITS = st.text("0123456789", min_size=15, max_size=15)


@given(DIGITS)
def test_one_check_digit_is_right_and_the_code_is_found_in_a_sentence(fifteen: str) -> None:
    right = [fifteen + check for check in "0123456789" if reading.luhn(fifteen + check)]
    assert len(right) == 1
    groups = " ".join(right[0][start : start + 4] for start in range(0, 16, 4))
    assert reading.code_in(f"вот он: {groups}, спасибо") == right[0]


@given(DIGITS, st.integers(0, 15), st.integers(1, 9))
def test_one_wrong_digit_is_noticed(fifteen: str, place: int, more: int) -> None:
    code = next(fifteen + check for check in "0123456789" if reading.luhn(fifteen + check))
    wrong = code[:place] + str((int(code[place]) + more) % 10) + code[place + 1 :]
    assert not reading.luhn(wrong)


@given(DIGITS, st.integers(0, 14))
def test_two_neighbours_swapped_are_noticed_but_for_nought_and_nine(fifteen: str, at: int) -> None:
    code = next(fifteen + check for check in "0123456789" if reading.luhn(fifteen + check))
    pair = code[at : at + 2]
    swapped = code[:at] + pair[::-1] + code[at + 2 :]
    assert reading.luhn(swapped) == (pair[0] == pair[1] or set(pair) == {"0", "9"})


@pytest.mark.parametrize(
    ("text", "story"),
    [
        ("меня привезли сюда обманом вчера", True),
        ("Ish beruvchi pasportimni olib qo'ydi va bermayapti", True),
        ("1 2 3 4 5", True),
        ("превысокомногорассмотрительствующийчеловек", True),
        ("не понимаю вопроса", False),
        ("", False),
        ("!!! ??? ... ,,, ;;; :::", False),
    ],
)
def test_a_story_is_more_than_a_mistyped_answer(text: str, *, story: bool) -> None:
    assert reading.is_story(text) is story
