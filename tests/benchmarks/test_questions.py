"""The count of questions runs from one command, and the orders are compared on the same people."""

import pytest

from benchmarks.orders import DISTRIBUTIONS, List, People, population
from benchmarks.questions import best_order
from intake.indicators import Track
from intake.questions import Question, list_of, neutral
from intake.screening import next_question
from tests.benchmarks.command import measure

LABOUR = List(Track.LABOUR, child=False)


@pytest.mark.parametrize("distribution", DISTRIBUTIONS)
def test_an_order_costs_what_the_product_asks(distribution: str) -> None:
    drawn = population(LABOUR, 40, 1, distribution)
    people = People(LABOUR, drawn, refer=False)
    by_the_product: dict[int, list[int]] = {level: [] for level in people.levels}
    for level, group in people.levels.items():
        for person in group:
            answers: dict[str, frozenset[str]] = {}
            while question := next_question(LABOUR.track, LABOUR.child, answers):
                answers[question] = person.answers[question]
            by_the_product[level].append(len(answers))
    assert people.asked(LABOUR.questions) == {
        level: pytest.approx(sum(asked) / len(asked)) for level, asked in by_the_product.items()
    }


def test_the_same_seed_draws_the_same_people() -> None:
    first, again = (population(LABOUR, 20, 7, DISTRIBUTIONS[0]) for _ in range(2))
    assert first == again != population(LABOUR, 20, 8, DISTRIBUTIONS[0])


def test_the_best_order_found_is_no_worse_and_keeps_its_opening() -> None:
    people = People(LABOUR, population(LABOUR, 60, 1, DISTRIBUTIONS[0]), refer=False)
    opening = neutral(Track.LABOUR, child=False)
    found = best_order(people, opening, 0)
    assert set(found[: len(opening)]) == opening == {Question.PAY, Question.HOURS}
    assert sorted(found) == sorted(list_of(Track.LABOUR, child=False))
    assert people.mean(found) <= people.mean(LABOUR.questions)


def test_a_list_is_within_the_aim_of_the_best_order_that_begins_neutral() -> None:
    ran = measure("benchmarks.questions", "--tracks", "sexual", "--people", "300", "--starts", "0")
    assert ran.returncode == 0, ran.stdout + ran.stderr
    assert ran.stdout.count("| sexual, adult | all | 11 |") == len(DISTRIBUTIONS)
