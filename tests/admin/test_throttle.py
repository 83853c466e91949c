"""Guessing is slowed where it comes from, and keeps nobody else out."""

import asyncio
from datetime import timedelta

import pytest

from admin.throttle import Throttle
from tests.admin.entering import give_password, sign_up
from tests.admin.house import PASSWORD, House
from tests.support.clock import StoppedClock

GUESSER, OWNER = "203.0.113.5", "198.51.100.7"


@pytest.fixture
def throttle(clock: StoppedClock) -> Throttle:
    return Throttle(clock.now)


def guess(throttle: Throttle, times: int, login: str = "zarina", address: str = GUESSER) -> None:
    for _ in range(times):
        throttle.tried(login, address)


def test_a_few_mistakes_cost_nothing_and_then_each_costs_twice_as_much(
    throttle: Throttle,
) -> None:
    waits = []
    for _ in range(14):
        waits.append(throttle.wait("zarina", GUESSER))
        guess(throttle, 1)
    assert waits == [0, 0, 0, 2, 4, 8, 16, 32, 64, 128, 256, 300, 300, 300]


def test_whoever_guesses_at_a_name_does_not_keep_its_owner_out(throttle: Throttle) -> None:
    guess(throttle, 25)
    assert throttle.wait("zarina", GUESSER) == 300
    assert throttle.wait("zarina", OWNER) == 0


def test_guesses_from_everywhere_are_slowed_but_for_who_was_right_from_there(
    throttle: Throttle,
) -> None:
    throttle.tried("zarina", OWNER)
    throttle.forgive("zarina", OWNER)
    for place in range(60):
        guess(throttle, 1, address=f"203.0.113.{place}")
    assert throttle.wait("zarina", "192.0.2.1") == 10
    assert throttle.wait("zarina", OWNER) == 0


def test_one_place_that_tries_many_names_is_slowed(throttle: Throttle) -> None:
    for number in range(30):
        guess(throttle, 1, login=f"name{number}")
    assert throttle.wait("another", GUESSER) > 0
    assert throttle.wait("another", OWNER) == 0


def test_all_addresses_of_one_ipv6_line_are_one_place(throttle: Throttle) -> None:
    for number in range(4):
        guess(throttle, 1, address=f"2001:db8:1:2::{number}")
    assert throttle.wait("zarina", "2001:db8:1:2:ffff::1") > 0
    assert throttle.wait("zarina", "2001:db8:1:3::1") == 0


def test_after_half_an_hour_it_is_forgotten(throttle: Throttle, clock: StoppedClock) -> None:
    guess(throttle, 10)
    clock.advance(timedelta(minutes=31))
    guess(throttle, 1)
    assert throttle.wait("zarina", GUESSER) == 0


def test_signing_in_all_day_is_no_guessing(throttle: Throttle) -> None:
    for _ in range(50):
        throttle.tried("zarina", OWNER)
        throttle.forgive("zarina", OWNER)
    assert throttle.wait("zarina", OWNER) == throttle.wait("colleague", OWNER) == 0


async def test_of_many_guesses_at_once_no_more_are_heard_than_one_after_the_other(
    house: House,
) -> None:
    await sign_up(house)
    answers = await asyncio.gather(
        *(give_password(house, "zarina", f"guess {n}") for n in range(9))
    )
    heard = [browser for browser, _ in answers if "do not match" in browser.words]
    assert len(heard) <= 3
    assert all(status == 422 for _, status in answers)


async def test_a_password_that_goes_on_is_another_one(house: House) -> None:
    await sign_up(house)
    _, status = await give_password(house, "zarina", PASSWORD + "x" * 300)
    assert status == 422
    _, status = await give_password(house, "zarina", PASSWORD)
    assert status == 303
