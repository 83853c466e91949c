"""Connections that write, kept between units of work: opening and resetting one is dear."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from typing import Final

from sqlalchemy.exc import DBAPIError
from sqlalchemy.ext.asyncio import AsyncConnection, AsyncEngine

from intake_store import drivers
from intake_store.drivers import Driver

_IDLE: Final = 4  # more than these are opened for a crowd, and given back after it


@dataclass(slots=True)
class Lent:
    """For one unit. What it does not say to have committed is rolled back."""

    connection: AsyncConnection
    driver: Driver
    committed: bool = False

    async def is_fit(self) -> bool:
        """As it was before the unit; False for one that is lost, or cannot be rolled back."""
        if not (self.committed or self.connection.invalidated):
            try:
                await self.driver.roll_back()
            except DBAPIError:
                return False
        if self.connection.invalidated:
            return False
        if self.connection.in_transaction():  # as SQLAlchemy sees it, whose statements were used
            await self.connection.rollback()
        return True


class Kept:
    def __init__(self, engine: AsyncEngine, most: int) -> None:
        self._engine = engine
        self._places = asyncio.Semaphore(most)
        self._idle: list[Lent] = []

    @asynccontextmanager
    async def lend(self) -> AsyncIterator[Lent]:
        """Nobody else has it meanwhile. The unit begins and commits by the driver."""
        async with self._places:
            lent = await self._taken()
            fit = False
            try:
                try:
                    yield lent
                finally:
                    fit = await lent.is_fit()
            finally:
                if fit and len(self._idle) < _IDLE:
                    self._idle.append(Lent(lent.connection, lent.driver))
                else:
                    await _give_back(lent, fit=fit)

    async def close(self) -> None:
        while self._idle:
            await _give_back(self._idle.pop(), fit=True)

    async def _taken(self) -> Lent:
        while self._idle:
            lent = self._idle.pop()
            if not lent.driver.is_lost:
                return lent
            await _give_back(lent, fit=False)
        connection = await self._engine.connect()
        try:
            return Lent(connection, await drivers.take(connection))
        except BaseException:
            await connection.close()
            raise


async def _give_back(lent: Lent, *, fit: bool) -> None:
    connection = lent.connection
    if not connection.invalidated:
        drivers.leave(connection)
        if not fit:
            await connection.invalidate()
    await connection.close()
