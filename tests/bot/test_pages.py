"""What a browser is shown: the talk while it is open, and the neutral door before and after."""

from datetime import timedelta

from bot.channels.web_chat.page import Who
from bot.pages import Pages
from intake.channels import ChannelKind
from intake.incoming import OperatorSaid, Pressed, Said
from intake_store.outbox_table import OUTBOX
from tests.bot.shells import Shell

WEB = ChannelKind.WEB
COOKIE = "cookie"


async def english(shell: Shell) -> None:
    """At the door somebody presses the button of English."""
    await shell.hear(Said("hi"), at=COOKIE, channel=WEB)
    await shell.settle()
    await shell.hear(Pressed(1, ("en",)), at=COOKIE, channel=WEB)
    await shell.settle()


async def test_before_anybody_wrote_the_door_stands_and_nothing_is_kept(embedded: Shell) -> None:
    pages = Pages(embedded.store, embedded.house)
    page = await pages.read(None)
    assert page.language is None
    assert page.prompt is not None
    assert page == await pages.read("never seen")
    assert await embedded.rows(OUTBOX) == []


async def test_the_page_shows_both_sides_and_the_open_question(embedded: Shell) -> None:
    await english(embedded)
    page = await Pages(embedded.store, embedded.house).read(COOKIE)
    assert page.language == "en"
    assert {line.who for line in page.lines} == {Who.PERSON, Who.US}
    assert page.prompt is not None
    assert {row["state"] for row in await embedded.rows(OUTBOX)} == {"delivered"}


async def test_reading_what_was_read_already_writes_nothing(embedded: Shell) -> None:
    await english(embedded)
    pages = Pages(embedded.store, embedded.house)
    await pages.read(COOKIE)
    before = await embedded.rows(OUTBOX)
    embedded.clock.advance(timedelta(seconds=30))
    await pages.read(COOKIE)
    assert await embedded.rows(OUTBOX) == before


async def test_after_a_silence_the_page_is_the_door_before_anybody_writes(embedded: Shell) -> None:
    await english(embedded)
    pages = Pages(embedded.store, embedded.house)
    door = await pages.read(None)
    embedded.clock.advance(timedelta(minutes=15))
    locked = await pages.read(COOKIE)
    assert [line.parts for line in locked.lines] == [line.parts for line in door.lines]


async def test_after_the_lock_nothing_of_before_comes_back_with_the_next_answer(
    embedded: Shell,
) -> None:
    id_, case = await embedded.open_case(at=COOKIE, channel=WEB)
    await embedded.tell(OperatorSaid("The shelter has room"), case)
    await embedded.settle()
    embedded.clock.advance(timedelta(minutes=20))
    await embedded.hear(Said("hello?"), at=COOKIE, channel=WEB)
    await embedded.settle()
    question = (await embedded.conversation(id_)).question
    await embedded.hear(Pressed(question, ("en",)), at=COOKIE, channel=WEB)
    await embedded.settle()
    page = await Pages(embedded.store, embedded.house).read(COOKIE)
    shown = repr(page.lines)
    assert "shelter" not in shown
    assert "danger" not in shown.lower()


async def test_a_page_waits_for_its_turn_and_for_nobody_elses(embedded: Shell) -> None:
    pages = Pages(embedded.store, embedded.house)
    await embedded.hear(Said("hi"), at=COOKIE, channel=WEB)
    assert await pages.waits(COOKIE)
    assert not await pages.waits("another")
    await embedded.settle()
    assert not await pages.waits(COOKIE)
