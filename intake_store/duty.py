"""The duty table: who is called in which hours of the week, or the word *nobody*."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, time
from uuid import UUID
from zoneinfo import ZoneInfo

from sqlalchemy import Column, Integer, Table, Time, Uuid, delete, insert, select
from sqlalchemy.ext.asyncio import AsyncConnection

from intake.ids import OperatorId
from intake_store.schema import METADATA

DUTY = Table(
    "duty",
    METADATA,
    Column("id", Uuid, primary_key=True),
    Column("weekday", Integer, nullable=False),
    Column("start", Time, nullable=False),
    Column("end", Time),
    Column("who", Uuid),
    Column("second", Uuid),
    Column("supervisor", Uuid),
)


@dataclass(frozen=True, slots=True)
class Shift:
    """Hours of one weekday, in the zone of the country's pack. None as a person: *nobody*."""

    id: UUID
    weekday: int  # Monday 0
    start: time
    end: time | None  # None: until midnight; a night is two rows
    who: OperatorId | None
    second: OperatorId | None
    supervisor: OperatorId | None


class Duty:
    def __init__(self, connection: AsyncConnection) -> None:
        self._connection = connection

    async def replace(self, shifts: Sequence[Shift]) -> None:
        """The whole table anew."""
        await self._connection.execute(delete(DUTY))
        for shift in shifts:
            await self.put(shift)

    async def put(self, shift: Shift) -> None:
        await self._connection.execute(
            insert(DUTY).values(
                id=shift.id,
                weekday=shift.weekday,
                start=shift.start,
                end=shift.end,
                who=shift.who,
                second=shift.second,
                supervisor=shift.supervisor,
            )
        )

    async def remove(self, shift: UUID) -> None:
        await self._connection.execute(delete(DUTY).where(DUTY.c.id == shift))

    async def list(self) -> tuple[Shift, ...]:
        """In the order of the week."""
        found = await self._connection.execute(
            select(DUTY).order_by(DUTY.c.weekday, DUTY.c.start, DUTY.c.id)
        )
        return tuple(
            Shift(
                id=row.id,
                weekday=row.weekday,
                start=row.start,
                end=row.end,
                who=_person(row.who),
                second=_person(row.second),
                supervisor=_person(row.supervisor),
            )
            for row in found
        )

    async def on_duty(self, now: datetime, zone: str) -> tuple[Shift, ...]:
        """The rows that hold now; none at all means *nobody* too."""
        local = now.astimezone(ZoneInfo(zone))
        return tuple(
            shift
            for shift in await self.list()
            if shift.weekday == local.weekday()
            and shift.start <= local.time()
            and (shift.end is None or local.time() < shift.end)
        )


def _person(person: UUID | None) -> OperatorId | None:
    return None if person is None else OperatorId(person)
