"""A house behind the web chat's door: what arrives is written down, and a page is handed out."""

import re
import shutil
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, field, replace
from pathlib import Path

from aiohttp import web
from aiohttp.test_utils import TestClient, TestServer
from multidict import CIMultiDict

from bot.channels import NotKept
from bot.channels.web_chat.door import WebChat
from bot.channels.web_chat.form import Forms
from bot.channels.web_chat.page import ChatPage, Layout, Line, Who
from bot.messages.catalogue import WORDS, Catalogue
from bot.messages.phrasing import Part
from bot.messages.render import Button, Rendered
from intake.ids import Language
from intake.incoming import Input
from intake_store.arrivals import Arrived
from tests.support.clock import StoppedClock

EN, TG = Language("en"), Language("tg")
EXIT = "https://weather.example/"
Client = TestClient[web.Request, web.Application]

DOOR = ChatPage(
    lines=(
        Line(
            Who.US,
            (
                Part(EN, "Hello. This is an information line. Choose a language."),
                Part(TG, "Салом. Забонро интихоб кунед."),
            ),
        ),
    ),
    prompt=Rendered(
        text="Choose a language.",
        buttons=(
            (Button("en", "English", language="en"), Button("tg", "Тоҷикӣ", language="tg")),
            (Button("person", "A person", word=True), Button("urgent", "Urgent", word=True)),
        ),
        question=1,
    ),
)
NEEDS = ChatPage(
    lines=(
        Line(Who.US, (Part(EN, "How old are you?"),)),
        Line(Who.PERSON, (Part(EN, "18 or older"),)),
        Line(Who.US, (Part(EN, "What do you need now?\nYou can choose more than one."),)),
    ),
    prompt=Rendered(
        text="What do you need now?",
        buttons=(
            (Button("safe-place", "A place to stay"), Button("doctor", "A doctor")),
            (Button("lawyer", "A lawyer"), Button("food", "Food")),
            (Button("none", "Nothing now"),),
            (Button("person", "A person", word=True), Button("urgent", "Urgent", word=True)),
            (Button("skip", "Skip", word=True), Button("back", "Back", word=True)),
        ),
        question=7,
        multiple=True,
        done="That is all",
    ),
    language=EN,
)


def page_words(folder: Path) -> Catalogue:
    """The words of the page itself, without what the dialogue says."""
    (folder / EN).mkdir()
    for name in ("chat.ftl", "words.ftl"):
        shutil.copy(WORDS / EN / name, folder / EN / name)
    return Catalogue.load(folder)


@dataclass(slots=True)
class House:
    clock: StoppedClock
    words: Catalogue
    arrived: list[Arrived] = field(default_factory=list)
    asked_for: list[str | None] = field(default_factory=list)
    waited_for: list[str] = field(default_factory=list)
    pages: dict[str, ChatPage] = field(default_factory=dict)
    is_full: bool = False

    async def receive(self, arrivals: Sequence[Arrived]) -> None:
        if self.is_full:
            raise NotKept
        known = {(row.source, row.external_id) for row in self.arrived}
        self.arrived += [row for row in arrivals if (row.source, row.external_id) not in known]

    async def settled(self, token: str) -> None:
        self.waited_for.append(token)

    async def read(self, token: str | None) -> ChatPage:
        self.asked_for.append(token)
        return self.pages.get(token or "", DOOR if token is None else NEEDS)

    @property
    def given(self) -> list[Input]:
        return [row.given for row in self.arrived]

    def door(self, public_url: str = "") -> WebChat:
        return WebChat(
            layout=Layout(self.words, (EN, TG), {EN: "Information", TG: "Маълумот"}),
            forms=Forms(bytes(32)),
            receive=self.receive,
            settled=self.settled,
            read=self.read,
            clock=self.clock.now,
            exit_url=EXIT,
            public_url=public_url,
        )


@asynccontextmanager
async def opened(door: WebChat) -> AsyncIterator[Client]:
    """The door on a real server of this machine, and a browser without a cookie."""
    app = web.Application()
    app.add_routes(door.routes())
    async with TestClient(TestServer(app)) as client:
        yield client


def origin(client: Client) -> dict[str, str]:
    return {"Origin": str(client.make_url("/")).rstrip("/")}


async def mark_on_page(client: Client) -> str:
    """Open the page, and take its form's mark."""
    async with client.get("/chat") as answer:
        found = re.search(r'name="form" value="([^"]+)"', await answer.text())
    assert found is not None
    return found[1]


@dataclass(frozen=True, slots=True)
class Answered:
    status: int
    headers: CIMultiDict[str]
    text: str


async def send(
    client: Client, fields: dict[str, str | list[str]], headers: dict[str, str] | None = None
) -> Answered:
    """Send a form as a browser does, and do not follow where it leads."""
    pairs = [
        (name, value)
        for name, values in fields.items()
        for value in ([values] if isinstance(values, str) else values)
    ]
    sent = {**origin(client), **(headers or {})}
    async with client.post("/chat", data=pairs, headers=sent, allow_redirects=False) as answer:
        return Answered(answer.status, CIMultiDict(answer.headers), await answer.text())


def locked(page: ChatPage) -> ChatPage:
    return replace(page, lines=DOOR.lines, prompt=DOOR.prompt)
