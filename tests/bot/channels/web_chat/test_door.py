"""The web chat over a real server: refusals first, then what a browser is given."""

import asyncio
from collections.abc import AsyncIterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from bot.channels.web_chat.form import LARGEST
from bot.channels.web_chat.page import KEYS
from intake.channels import ChannelKind
from intake.incoming import Pressed, Said
from tests.bot.channels.web_chat.house import (
    EN,
    EXIT,
    NEEDS,
    Client,
    House,
    mark_on_page,
    opened,
    origin,
    page_words,
    send,
)
from tests.support.clock import StoppedClock

FORM = {"Content-Type": "application/x-www-form-urlencoded"}


@pytest.fixture
def house(clock: StoppedClock, tmp_path: Path) -> House:
    return House(clock, page_words(tmp_path))


@pytest.fixture
async def client(house: House) -> AsyncIterator[Client]:
    async with opened(house.door()) as client:
        yield client


@pytest.mark.parametrize(
    "headers",
    [
        {"Sec-Fetch-Site": "cross-site"},
        {"Sec-Fetch-Site": "same-site"},
        {"Sec-Fetch-Site": "none"},
        {"Origin": "https://evil.example"},
        {"Origin": "null"},
    ],
)
async def test_a_form_sent_by_another_page_is_refused_and_not_kept(
    client: Client, house: House, headers: dict[str, str]
) -> None:
    mark = await mark_on_page(client)
    answer = await send(client, {"form": mark, "write": "hello"}, headers)
    assert answer.status == 403
    assert "not sent from our page" in answer.text
    assert house.arrived == []
    assert "Set-Cookie" not in answer.headers


async def test_the_public_address_is_the_only_origin_when_there_is_one(house: House) -> None:
    async with opened(house.door("https://line.example")) as client:
        mark = await mark_on_page(client)
        assert (await send(client, {"form": mark, "write": "a"})).status == 403
        ours = {"Origin": "https://line.example"}
        assert (await send(client, {"form": mark, "write": "a"}, ours)).status == 303


@pytest.mark.parametrize(
    ("body", "headers", "status"),
    [
        (b"a" * (LARGEST + 1), FORM, 413),
        (b'{"write": "hello"}', {"Content-Type": "application/json"}, 415),
        (b"write=hello", {"Content-Type": "text/plain"}, 415),
        (b"choice=%3C", {"Content-Type": FORM["Content-Type"] + "; charset=foo"}, 400),
        (b"\xed\xa0\x80=\x00", FORM, 400),
        (b"question=" + b"1" * 5000, FORM, 400),
        (b"word=obey", FORM, 400),
    ],
)  # fmt: skip
async def test_what_is_no_form_of_ours_gets_a_clear_status_and_is_not_kept(
    client: Client, house: House, body: bytes, headers: dict[str, str], status: int
) -> None:
    async with client.post("/chat", data=body, headers=headers | origin(client)) as answer:
        assert answer.status == status
        assert "nothing was kept" in await answer.text()
        assert answer.headers["Server"] == "web"
    assert house.arrived == []


async def test_a_body_that_never_says_how_long_it_is_is_cut_off_all_the_same(
    client: Client, house: House
) -> None:
    async def endless() -> AsyncIterator[bytes]:
        for _ in range(12):
            yield b"a" * 8192

    async with client.post("/chat", data=endless(), headers=FORM | origin(client)) as answer:
        assert answer.status == 413
    assert house.arrived == []


async def test_an_old_form_keeps_nothing_and_gives_back_what_was_typed(
    client: Client, house: House, clock: StoppedClock
) -> None:
    mark = await mark_on_page(client)
    clock.advance(timedelta(hours=13))
    answer = await send(client, {"form": mark, "write": "<b>my story"})
    assert answer.status == 409
    assert "open for too long" in answer.text
    assert ">&lt;b&gt;my story</textarea>" in answer.text
    assert house.arrived == []


async def test_what_could_not_be_kept_is_said_and_stands_in_the_box_again(
    client: Client, house: House
) -> None:
    house.is_full = True
    answer = await send(client, {"form": await mark_on_page(client), "write": "my story"})
    assert answer.status == 503
    assert "did not arrive" in answer.text
    assert ">my story</textarea>" in answer.text
    assert "Set-Cookie" not in answer.headers


async def test_looking_leaves_nothing_in_the_browser_and_nothing_with_us(
    client: Client, house: House
) -> None:
    async with client.get("/chat", headers={"Cookie": "c=short; d=x"}) as answer:
        assert answer.status == 200
        assert "Set-Cookie" not in answer.headers
    assert house.asked_for == [None]
    assert house.arrived == []


async def test_the_first_press_begins_a_conversation_of_its_own(
    client: Client, house: House, clock: StoppedClock
) -> None:
    mark = await mark_on_page(client)
    answer = await send(client, {"form": mark, "question": "1", "choice": "tg", "write": ""})
    assert answer.status == 303
    assert answer.headers["Location"] == "/chat#new"
    (row,) = house.arrived
    assert (row.channel, row.own, row.source) == (ChannelKind.WEB, "web", "web")
    assert row.given == Pressed(1, ("tg",))
    assert row.received_at == clock.now()
    assert row.external_id == f"{mark[:22]}:0"
    assert len(row.address) == 43
    assert answer.headers["Set-Cookie"] == (f"c={row.address}; HttpOnly; Path=/; SameSite=Strict")
    assert house.waited_for == [row.address]


async def test_over_https_the_cookie_never_travels_in_the_open(house: House) -> None:
    async with opened(house.door("https://line.example")) as client:
        ours = {"Origin": "https://line.example"}
        fields: dict[str, str | list[str]] = {"form": await mark_on_page(client), "write": "a"}
        answer = await send(client, fields, ours)
    assert answer.headers["Set-Cookie"].startswith("__Host-c=")
    assert "; Secure" in answer.headers["Set-Cookie"]


async def test_the_conversation_goes_on_under_its_cookie(client: Client, house: House) -> None:
    await send(client, {"form": await mark_on_page(client), "write": "hello"})
    await send(client, {"form": await mark_on_page(client), "write": "again"})
    assert house.given == [Said("hello"), Said("again")]
    assert len({row.address for row in house.arrived}) == 1
    assert house.asked_for[-1] == house.arrived[0].address


async def test_a_double_click_is_heard_once_and_begins_one_conversation(
    client: Client, house: House
) -> None:
    fields: dict[str, str | list[str]] = {"form": await mark_on_page(client), "write": "hello"}
    async with opened(house.door()) as same_browser_before_its_cookie:
        first = await send(client, fields)
        second = await send(same_browser_before_its_cookie, fields)
        third = await send(client, fields)
    assert [first.status, second.status, third.status] == [303, 303, 303]
    assert house.given == [Said("hello")]


async def test_choices_and_a_text_arrive_as_two_inputs_in_order(
    client: Client, house: House
) -> None:
    await send(
        client,
        {
            "form": await mark_on_page(client),
            "question": "7",
            "several": "1",
            "choice": ["doctor", "food"],
            "write": "for two",
        },
    )
    assert house.given == [Pressed(7, ("doctor", "food")), Said("for two")]
    assert len({row.external_id for row in house.arrived}) == 2


async def test_a_slow_turn_does_not_keep_the_person_waiting(
    house: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("bot.channels.web_chat.door.SECONDS_FOR_AN_ANSWER", 0.01)

    async def never(token: str) -> None:
        await asyncio.Event().wait()

    async with opened(replace(house.door(), settled=never)) as client:
        answer = await send(client, {"form": await mark_on_page(client), "write": "hello"})
    assert answer.status == 303


async def test_an_empty_form_is_the_page_again_and_no_cookie(client: Client, house: House) -> None:
    answer = await send(client, {"form": await mark_on_page(client), "write": " "})
    assert answer.status == 303
    assert "Set-Cookie" not in answer.headers
    assert house.arrived == []


async def test_leaving_goes_to_a_harmless_page_and_hides_what_stood_here(
    client: Client, house: House
) -> None:
    async with client.get("/chat/leave", allow_redirects=False) as answer:
        assert (answer.status, answer.headers["Location"]) == (303, EXIT)
    assert house.arrived == []
    await send(client, {"form": await mark_on_page(client), "write": "hello"})
    house.is_full = True
    async with client.get("/chat/leave", allow_redirects=False) as answer:
        assert answer.headers["Location"] == EXIT
        assert answer.headers["Referrer-Policy"] == "no-referrer"
    house.is_full = False
    async with client.get("/chat/leave", allow_redirects=False) as answer:
        assert answer.status == 303
    assert house.given == [Said("hello"), Pressed(0, ("hide",))]


async def test_news_come_only_when_the_page_is_another_than_was_seen(
    client: Client, house: House
) -> None:
    async with client.get("/chat/new") as answer:
        assert answer.status == 204
    await send(client, {"form": await mark_on_page(client), "write": "hello"})
    async with client.get("/chat/new?seen=") as answer:
        assert answer.status == 200
        text = await answer.text()
    seen = text.partition('data-seen="')[2].partition('"')[0]
    assert seen
    async with client.get(f"/chat/new?seen={seen}") as answer:
        assert answer.status == 204
    house.pages[house.arrived[0].address] = replace(NEEDS, hints=("A person reads this.",))
    async with client.get(f"/chat/new?seen={seen}") as answer:
        assert answer.status == 200


@pytest.mark.parametrize("path", ["/chat", "/chat/new", "/chat/chat.css", "/chat/chat.js"])
async def test_every_answer_is_strict_and_leaves_no_copy(client: Client, path: str) -> None:
    async with client.get(path) as answer:
        headers = answer.headers
    assert headers["Cache-Control"] == "no-store"
    assert headers["Content-Security-Policy"].startswith("default-src 'none'; ")
    assert "frame-ancestors 'none'" in headers["Content-Security-Policy"]
    assert headers["Referrer-Policy"] == "same-origin"
    assert headers["X-Content-Type-Options"] == "nosniff"
    assert headers["Cross-Origin-Opener-Policy"] == "same-origin"
    assert headers["Server"] == "web"


async def test_the_first_page_with_all_that_belongs_to_it_is_small_enough_for_2g(
    client: Client,
) -> None:
    whole = 0
    for path in ("/chat", "/chat/chat.css", "/chat/chat.js"):
        async with client.get(path, headers={"Accept-Encoding": "identity"}) as answer:
            whole += len(await answer.read())
    assert whole < 20_000


async def test_the_page_speaks_the_browser_s_language_until_one_is_chosen(client: Client) -> None:
    async with client.get("/chat", headers={"Accept-Language": "fr-FR,en;q=0.5"}) as answer:
        assert '<html lang="en">' in await answer.text()


def test_every_word_of_the_page_stands_in_the_catalogue(house: House) -> None:
    assert all(house.words.has(EN, key) for key in KEYS)
