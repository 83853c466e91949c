"""A screening explained: each sign with its answer and source, what is open, what is sealed."""

from datetime import timedelta

import pytest

from intake.access import Role
from intake.tickets import AgeBand, Subject
from tests.admin.house import WORDING, House
from tests.admin.test_correcting import AT, REF, SOME
from tests.admin.test_tickets import claimed
from tests.admin.tickets import add_ticket


async def test_every_sign_comes_with_its_question_wording_answer_strength_and_source(
    house: House,
) -> None:
    await add_ticket(house, REF, answers={"Q4": ("3",)})
    browser = await claimed(house)
    await browser.read(AT)
    for words in (
        "Confiscation of documents",
        "CD.docs · ILO/EC 2009 (secondary)",
        "Strong",
        "Q4 Leaving: They keep my papers and do not give them back when I ask",
        "In the chat, first-hand",
        "wording 1a2b3c4d",
        "Strength is that of the column “adult, labour list”",
    ):
        assert words in browser.words


async def test_a_provisional_column_says_so_at_every_sign(house: House) -> None:
    await add_ticket(house, REF, answers={"Q4": ("3",), "Q15": ("y",)}, track="sexual")
    browser = await claimed(house)
    await browser.read(AT)
    assert browser.page.count("list provisional") == 1
    assert "adult, sexual list (provisional)" in browser.words
    assert "extension of this line, not ILO 2009" in browser.words


async def test_a_band_is_shown_as_a_band_and_what_is_missing_never_as_a_no(house: House) -> None:
    await add_ticket(house, REF, answers=SOME)
    browser = await claimed(house)
    await browser.read(AT)
    assert "Between other help and 3 strong signs." in browser.words
    assert "a missing answer is not a “no”" in browser.words
    assert "Skipped, or not known: open" in browser.words
    assert "Not asked: open" in browser.words
    assert "Worth asking next, if they want to go on: Hours" in browser.words
    assert "Does not hold" not in browser.words


async def test_a_settled_level_says_that_nothing_missing_could_change_it(house: House) -> None:
    await add_ticket(house, REF, answers={"Q1": ("y",), "Q2": ("2",), "Q4": ("3", "7")})
    browser = await claimed(house)
    await browser.read(AT)
    assert "No answer that is missing could change it." in browser.words
    assert "No: asking it would be for nothing" in browser.words
    assert "Worth asking" not in browser.words
    assert "Computed again just now: the same." in browser.words


async def test_what_a_reporter_said_is_marked_as_second_hand(house: House) -> None:
    await add_ticket(house, REF, answers={"Q4": ("3",)}, subject=Subject.REPORTER)
    browser = await claimed(house)
    await browser.read(AT)
    assert "In the chat, second-hand, reported" in browser.words
    assert "kept and not given back when asked for" in browser.words


async def test_a_child_needs_no_means_and_a_marriage_no_answer(house: House) -> None:
    await add_ticket(house, REF, answers={}, track="marriage", age=AgeBand.UNDER_18)
    browser = await claimed(house)
    await browser.read(AT)
    assert "Not needed for a child." in browser.words
    assert "Not asked: a child’s marriage is never a free choice" in browser.words


@pytest.mark.parametrize("language", WORDING.languages)
async def test_no_page_calls_anybody_a_victim(house: House, language: str) -> None:
    await add_ticket(house, REF, answers={"Q1": ("y",), "Q2": ("2",), "Q4": ("3", "7")})
    browser = await claimed(house)
    browser.client.session.cookie_jar.update_cookies({"tongue": language})
    for path in (AT, f"{AT}/correct"):
        page = (await browser.read(path)).lower()
        assert not any(word in page for word in ("victim", "жертв", "қурбон", "ҷабрдида"))


async def test_an_answer_that_could_incriminate_shows_only_once_opened(house: House) -> None:
    await add_ticket(house, REF, answers={"Q5": ("2", "3"), "Q13": ("3",)})
    browser = await claimed(house)
    await browser.read(AT)
    assert "Forced into illicit" not in browser.words
    assert "Some answers lie sealed" in browser.words
    assert "one lies sealed" in browser.words
    answer = await browser.send(
        f"/tickets/{REF}/open", {"reason": "answering", "then": "screening"}
    )
    assert answer.headers["Location"] == AT
    await browser.read(AT)
    assert "Forced into illicit" in browser.words
    house.clock.advance(timedelta(minutes=10, seconds=1))
    await browser.read(AT)
    assert "Forced into illicit" not in browser.words


async def test_who_does_not_hold_the_ticket_is_told_no_more_than_the_bounds(house: House) -> None:
    await add_ticket(house, REF, answers={"Q5": ("2", "3")})
    await claimed(house)
    supervisor = await house.enter(Role.SUPERVISOR)
    await supervisor.read(AT)
    assert "not known while answers lie sealed" in supervisor.words
    assert "Forced into illicit" not in supervisor.words
