"""The slow worker: one file at a time is fetched, made clean, sealed to its case, and told of.

All that it knows between two steps stands in the database: killed at any point it begins that file
anew, and nothing of it lies anywhere but sealed.
"""

import asyncio
from collections.abc import Callable, Mapping
from datetime import datetime, timedelta
from typing import Final

import structlog

from bot.channels import Files, Unfetched
from bot.media.cleaning import Broken, Clean, Limits, clean
from intake.channels import ChannelKind
from intake.incoming import MediaFetched, Unkept
from intake_store.inbox_table import NewInput
from intake_store.media import Medium
from intake_store.media_chunks import Chunk, seal_in_pieces
from intake_store.store import Store
from intake_store.unit import UnitOfWork

LOG = structlog.get_logger()
LARGEST: Final = 20 * 1024 * 1024  # bytes; a bot may fetch no more from Telegram either
TRIES: Final = 3  # that a child is given a file
REST: Final = 2.0  # seconds when nothing waits
TROUBLE: Final = 15.0  # seconds when a provider does not answer
GIVE_UP: Final = timedelta(days=7)  # then it counts as lost
_SOONEST: Final = timedelta(seconds=30)
_LATEST: Final = timedelta(hours=1)


class Fetching:
    def __init__(
        self,
        store: Store,
        clock: Callable[[], datetime],
        files: Mapping[ChannelKind, Files],
        limits: Limits | None = None,
    ) -> None:
        self._store, self._clock, self._files = store, clock, files
        self._limits = limits or Limits()

    async def fetch(self) -> float:
        """The file that waits longest; seconds until the next look."""
        async with self._store.reading() as uow:
            found = await uow.media.next_wanted(self._clock())
        if found is None:
            return REST
        medium, file = found
        if medium.tries >= TRIES:
            await self._refuse(medium, Unkept.BROKEN)
            return 0.0
        files = self._files.get(medium.channel)
        got = Unfetched() if files is None else await files.fetch(file, LARGEST)
        if isinstance(got, bytes):
            await self._take(medium, got)
        elif (why := got.why) is not None:
            await self._refuse(medium, why)
        elif self._clock() - medium.at > GIVE_UP:
            await self._refuse(medium, Unkept.LOST)
        else:
            return await self._put_off(medium, got)
        if files is not None and not await files.forget(file):
            LOG.warning("file-not-forgotten", channel=medium.channel.value)
        return 0.0

    async def _put_off(self, medium: Medium, trouble: Unfetched) -> float:
        """What has waited long waits longer; what stands behind it is looked at meanwhile."""
        now = self._clock()
        later = min(max((now - medium.at) / 2, _SOONEST), _LATEST)
        await self._store.carry_out(lambda uow: uow.media.put_off(medium.id, now + later))
        return max(trouble.retry_after or 0.0, TROUBLE)

    async def _take(self, medium: Medium, body: bytes) -> None:
        until = self._clock() + _SOONEST
        await self._store.carry_out(lambda uow: uow.media.begin(medium.id, until))
        try:
            made = await clean(body, self._limits)
        except Broken:
            LOG.warning("file-broke-a-child", tries=medium.tries + 1)
            if medium.tries + 1 >= TRIES:
                await self._refuse(medium, Unkept.BROKEN)
            return
        if isinstance(made, Unkept):
            await self._refuse(medium, made)
        else:
            await self._keep(medium, made)

    async def _keep(self, medium: Medium, made: Clean) -> None:
        """Piece by piece, so that nobody waits for a long file; in the end it counts as kept."""
        async with self._store.reading() as uow:
            key = (await uow.cases.public_keys({medium.case})).get(medium.case)
        if key is None:
            return  # erased meanwhile
        chunks = await asyncio.to_thread(lambda: list(seal_in_pieces(medium.id, made.body, key)))
        for chunk in chunks:
            if not await self._store.carry_out(lambda uow, one=chunk: _put(uow, one)):  # type: ignore[misc]
                return

        async def work(uow: UnitOfWork) -> None:
            if await uow.media.is_wanted(medium.id):
                await uow.media.keep(medium.id, made.type, len(made.body))
                await self._tell(uow, medium, "")

        await self._store.carry_out(work)

    async def _refuse(self, medium: Medium, why: Unkept) -> None:
        LOG.info("file-refused", why=why.value)

        async def work(uow: UnitOfWork) -> None:
            if await uow.media.is_wanted(medium.id):
                await uow.media_chunks.clear(medium.id)
                await uow.media.refuse(medium.id, why)
                await self._tell(uow, medium, why.value)

        await self._store.carry_out(work)

    async def _tell(self, uow: UnitOfWork, medium: Medium, refused: str) -> None:
        """The conversation hears of it like of everything else: by a row of the inbox."""
        told = NewInput(
            source="media",
            external_id=str(medium.id),
            given=MediaFetched(medium.kind, refused),
            received_at=self._clock(),
            case=medium.case,
        )
        await uow.inbox.put([told])


async def _put(uow: UnitOfWork, chunk: Chunk) -> bool:
    """False: it was erased meanwhile. The first piece takes away what an earlier try has left."""
    if not await uow.media.is_wanted(chunk.medium):
        return False
    if chunk.n == 0:
        await uow.media_chunks.clear(chunk.medium)
    await uow.media_chunks.put(chunk)
    return True
