"""The slow worker: what was sent is fetched, made clean, sealed, and told of; or refused."""

from collections.abc import AsyncIterator
from datetime import timedelta
from uuid import UUID

import aiohttp
import pytest

from bot.channels.telegram import Telegram
from bot.media.cleaning import Limits
from bot.media.fetching import GIVE_UP, LARGEST, REST, TROUBLE, Fetching
from intake.channels import ChannelKind
from intake.ids import CaseId
from intake.incoming import MediaKind, SentMedia, Unkept
from intake_store.keys import open_case_key
from intake_store.media import MEDIA, MediaState, Medium
from intake_store.media_chunks import MEDIA_CHUNKS, PIECE, Chunk, open_pieces, seal_in_pieces
from intake_store.retaining import erase
from intake_store.sealing import CannotOpen
from tests.bot.media import samples
from tests.bot.shells import Shell
from tests.support.fake_telegram import FakeTelegram, too_many

CHAT = "77"
TELEGRAM = ChannelKind.TELEGRAM
SMALL = Limits(megabytes=70)


class World:
    def __init__(self, shell: Shell, api: FakeTelegram, telegram: Telegram) -> None:
        self.shell, self.api, self.telegram = shell, api, telegram

    def worker(self, limits: Limits | None = None) -> Fetching:
        """A new process, so to say: it knows nothing but the database."""
        return Fetching(self.shell.store, self.shell.clock.now, {TELEGRAM: self.telegram}, limits)

    async def send(self, body: bytes | None, kind: MediaKind = MediaKind.PHOTO) -> CaseId:
        if body is not None:
            self.api.files.bodies["F1"] = body
        given = SentMedia(kind, "F1", 9)
        id_ = await self.shell.hear(given, at=CHAT, channel=TELEGRAM)
        await self.shell.settle()
        case = (await self.shell.conversation(id_)).case
        assert case is not None
        return case

    async def medium(self, case: CaseId) -> Medium:
        async with self.shell.store.reading() as unit:
            [found] = await unit.media.list(case)
        return found

    async def chunks(self, medium: UUID) -> tuple[Chunk, ...]:
        async with self.shell.store.reading() as unit:
            return await unit.media_chunks.of(medium)

    async def opened(self, case: CaseId) -> bytes:
        """As a keyholder sees it."""
        medium = await self.medium(case)
        async with self.shell.store.reading() as unit:
            sealed = (await unit.cases.get([case]))[case].key_sealed
        key = open_case_key(case, sealed, self.shell.hotline.private)
        return open_pieces(medium.id, await self.chunks(medium.id), key)

    async def said(self) -> list[str]:
        async with self.shell.store.reading() as unit:
            found = await unit.conversations.of_address(TELEGRAM, "1234567890", CHAT)
        assert found is not None
        return await self.shell.said(found)


@pytest.fixture
async def world(shell: Shell) -> AsyncIterator[World]:
    async with FakeTelegram() as api, aiohttp.ClientSession() as session:
        await shell.say("English", at=CHAT, channel=TELEGRAM)
        yield World(shell, api, Telegram(session, api.token, api.url))


async def test_a_picture_is_sealed_to_its_case_and_the_way_to_it_is_forgotten(
    world: World,
) -> None:
    case = await world.send(samples.photo())
    assert await world.worker().fetch() == 0.0
    medium = await world.medium(case)
    assert (medium.state, medium.type) == (MediaState.KEPT, "image/jpeg")
    body = await world.opened(case)
    assert (len(body), body[:2]) == (medium.size, b"\xff\xd8")
    assert b"Somebody" not in body
    [row] = await world.shell.rows(MEDIA)
    assert row["file"] is None
    assert await world.worker().fetch() == REST


async def test_a_voice_is_kept_as_opus_without_its_tags(world: World) -> None:
    case = await world.send(samples.VOICE.read_bytes(), MediaKind.VOICE)
    await world.worker().fetch()
    assert (await world.medium(case)).type == "audio/ogg"
    body = await world.opened(case)
    assert body.startswith(b"OggS")
    assert b"Somebody" not in body


async def test_what_arrived_well_is_not_spoken_of_again(world: World) -> None:
    await world.send(samples.photo())
    before = await world.said()
    await world.worker().fetch()
    await world.shell.settle()
    assert await world.said() == before
    assert "media-kept" in before


@pytest.mark.parametrize(
    ("body", "why", "said"),
    [
        (b"%PDF-1.7", Unkept.UNREADABLE, "media-not-opened"),
        (samples.photo()[:900], Unkept.UNREADABLE, "media-not-opened"),
        (samples.bomb(), Unkept.TOO_LARGE, "media-too-large"),
        (bytes(LARGEST + 1), Unkept.TOO_LARGE, "media-too-large"),
        (None, Unkept.LOST, "media-not-opened"),
    ],
    ids=["no-picture", "cut-off", "bomb", "a-byte-too-many", "not-there"],
)
async def test_what_cannot_be_kept_is_told_kindly_and_once(
    world: World, body: bytes | None, why: Unkept, said: str
) -> None:
    case = await world.send(body)
    await world.worker().fetch()
    await world.shell.settle()
    medium = await world.medium(case)
    assert (medium.state, medium.refused) == (MediaState.REFUSED, why)
    assert await world.chunks(medium.id) == ()
    assert (await world.said()).count(said) == 1


async def test_a_size_that_nobody_announced_is_measured_all_the_same(world: World) -> None:
    world.api.files.strict = False
    case = await world.send(bytes(LARGEST + 1))
    await world.worker().fetch()
    assert (await world.medium(case)).refused == Unkept.TOO_LARGE
    assert world.api.files.fetched == ["F1"]


async def test_two_broken_ones_are_told_of_once(world: World) -> None:
    await world.send(b"none")
    await world.shell.hear(SentMedia(MediaKind.PHOTO, "F1", 9), at=CHAT, channel=TELEGRAM)
    await world.shell.settle()
    for _ in range(2):
        await world.worker().fetch()
        await world.shell.settle()
    assert (await world.said()).count("media-not-opened") == 1


@pytest.mark.parametrize("kind", [MediaKind.VIDEO, MediaKind.DOCUMENT])
async def test_other_kinds_are_not_even_fetched(world: World, kind: MediaKind) -> None:
    case = await world.send(b"moving pictures", kind)
    assert await world.worker().fetch() == REST
    medium = await world.medium(case)
    assert (medium.state, medium.refused) == (MediaState.REFUSED, Unkept.KIND)
    assert (await world.said()).count("kind-not-kept") == 1
    assert world.api.files.fetched == []


@pytest.mark.parametrize("trouble", [500, 401, 0], ids=["broken", "refused", "cut-off"])
async def test_a_provider_in_trouble_is_left_alone_and_asked_again(
    world: World, trouble: int
) -> None:
    case = await world.send(samples.photo())
    world.api.files.unwell.append(trouble)
    assert await world.worker().fetch() == TROUBLE
    assert await world.worker().fetch() == REST
    world.shell.clock.advance(timedelta(minutes=1))
    assert await world.worker().fetch() == 0.0
    assert (await world.medium(case)).state is MediaState.KEPT


async def test_a_pause_that_is_asked_for_is_kept(world: World) -> None:
    await world.send(samples.photo())
    world.api.trouble("getFile", too_many(120))
    assert await world.worker().fetch() == 120


async def test_what_nobody_could_fetch_for_days_counts_as_lost(world: World) -> None:
    case = await world.send(samples.photo())
    world.shell.clock.advance(GIVE_UP + timedelta(hours=1))
    world.api.files.unwell.append(500)
    await world.worker().fetch()
    assert (await world.medium(case)).refused == Unkept.LOST


async def test_a_file_that_breaks_three_children_is_set_aside(world: World) -> None:
    case = await world.send(samples.photo(size=(6000, 6000)))
    for _ in range(3):
        await world.worker(SMALL).fetch()
        world.shell.clock.advance(timedelta(minutes=1))
    medium = await world.medium(case)
    assert (medium.tries, medium.refused) == (3, Unkept.BROKEN)
    await world.shell.settle()
    assert (await world.said()).count("media-not-opened") == 1


async def test_one_that_ended_us_three_times_is_not_tried_again(world: World) -> None:
    case = await world.send(samples.photo())
    medium = await world.medium(case)
    async with world.shell.store.writing() as unit:
        for _ in range(3):
            await unit.media.begin(medium.id, world.shell.clock.now())
    await world.worker().fetch()
    assert (await world.medium(case)).refused == Unkept.BROKEN
    assert world.api.files.fetched == []


async def test_killed_half_way_it_begins_that_file_anew(world: World) -> None:
    case = await world.send(samples.photo())
    medium = await world.medium(case)
    async with world.shell.store.writing() as unit:
        await unit.media.begin(medium.id, world.shell.clock.now())
        key = (await unit.cases.public_keys([case]))[case]
        for chunk in list(seal_in_pieces(medium.id, bytes(2 * PIECE), key))[:1]:
            await unit.media_chunks.put(chunk)
    await world.worker().fetch()
    assert (await world.medium(case)).state is MediaState.KEPT
    assert (await world.opened(case))[:2] == b"\xff\xd8"


async def test_what_was_erased_meanwhile_is_not_kept(world: World) -> None:
    case = await world.send(samples.photo())
    fetch = world.telegram.fetch

    async def erasing(file: str, most: int) -> object:
        await erase(world.shell.store, [case], world.shell.clock.now())
        return await fetch(file, most)

    world.telegram.fetch = erasing  # type: ignore[method-assign,assignment]
    await world.worker().fetch()
    assert await world.shell.rows(MEDIA) == []
    assert await world.shell.rows(MEDIA_CHUNKS) == []


async def test_no_piece_opens_in_another_place(world: World) -> None:
    case = await world.send(samples.photo())
    medium = await world.medium(case)
    async with world.shell.store.reading() as unit:
        found = (await unit.cases.get([case]))[case]
    key = open_case_key(case, found.key_sealed, world.shell.hotline.private)
    body = bytes(range(256)) * 2500
    chunks = tuple(seal_in_pieces(medium.id, body, found.public_key))
    assert len(chunks) == 3
    assert open_pieces(medium.id, chunks, key) == body
    for wrong in ((chunks[1], chunks[0], chunks[2]), chunks[:2], chunks[1:], ()):
        with pytest.raises(CannotOpen):
            open_pieces(medium.id, wrong, key)
    with pytest.raises(CannotOpen):
        open_pieces(UUID(int=1), chunks, key)
