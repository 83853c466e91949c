"""Sessions of the panel: known by the hash of their id, their key wrapped under the cookie."""

import os
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from enum import StrEnum
from typing import Final

from sqlalchemy import (
    Boolean,
    Column,
    ForeignKey,
    Index,
    LargeBinary,
    String,
    Table,
    Uuid,
    delete,
    insert,
    select,
    update,
)
from sqlalchemy.engine import RowMapping
from sqlalchemy.ext.asyncio import AsyncConnection

from intake.ids import OperatorId
from intake_store.schema import METADATA, Moment

_CHALLENGE_BYTES: Final = 32


class Stage(StrEnum):
    """How far a session lets its owner in. Only `open` shows a page of the hotline."""

    SECOND_STEP = "second-step"  # the password was right; the second factor is asked
    ENROLLING = "enrolling"  # the password was right; there is no second factor yet
    OPEN = "open"
    LOCKED = "locked"  # covered, until the password or a passkey


SESSIONS = Table(
    "sessions",
    METADATA,
    Column("id_hash", LargeBinary, primary_key=True),
    Column("operator", Uuid, ForeignKey("operators.id"), nullable=False),
    Column("stage", String, nullable=False),
    Column("csrf", String, nullable=False),
    Column("challenge", LargeBinary, nullable=False),  # what a passkey signs next, and only once
    Column("wrapped_key", LargeBinary, nullable=False),
    Column("on_shift", Boolean, nullable=False),
    Column("created", Moment, nullable=False),
    Column("last_at", Moment, nullable=False),
    Column("ends_at", Moment, nullable=False),
    Column("ended", Moment),
    Index("sessions_of_an_operator", "operator"),
)


@dataclass(frozen=True, slots=True)
class Session:
    id_hash: bytes
    operator: OperatorId
    csrf: str
    wrapped_key: bytes  # the operator's private key; only the cookie opens it
    created: datetime
    last_at: datetime
    ends_at: datetime
    on_shift: bool = False  # a supervisor who works as an operator now
    stage: Stage = Stage.OPEN
    challenge: bytes = field(default_factory=lambda: os.urandom(_CHALLENGE_BYTES))


class Sessions:
    def __init__(self, connection: AsyncConnection) -> None:
        self._connection = connection

    async def start(self, session: Session) -> None:
        await self._connection.execute(
            insert(SESSIONS).values(
                id_hash=session.id_hash,
                operator=session.operator,
                csrf=session.csrf,
                stage=session.stage.value,
                challenge=session.challenge,
                wrapped_key=session.wrapped_key,
                on_shift=session.on_shift,
                created=session.created,
                last_at=session.last_at,
                ends_at=session.ends_at,
            )
        )

    async def find(self, id_hash: bytes, now: datetime) -> Session | None:
        """None if it is unknown, ended or over."""
        found = await self._connection.execute(
            select(SESSIONS).where(
                SESSIONS.c.id_hash == id_hash, SESSIONS.c.ended.is_(None), SESSIONS.c.ends_at > now
            )
        )
        row = found.mappings().first()
        return None if row is None else _from_row(row)

    async def of(self, operator: OperatorId, now: datetime) -> tuple[Session, ...]:
        """Those that are open, the one used last first."""
        found = await self._connection.execute(
            select(SESSIONS)
            .where(
                SESSIONS.c.operator == operator,
                SESSIONS.c.ended.is_(None),
                SESSIONS.c.ends_at > now,
            )
            .order_by(SESSIONS.c.last_at.desc(), SESSIONS.c.created.desc())
        )
        return tuple(map(_from_row, found.mappings()))

    async def touch(self, id_hash: bytes, at: datetime, ends_at: datetime | None = None) -> None:
        """Somebody is there. `ends_at` prolongs it."""
        values = {"last_at": at} if ends_at is None else {"last_at": at, "ends_at": ends_at}
        await self._connection.execute(
            update(SESSIONS)
            .where(SESSIONS.c.id_hash == id_hash, SESSIONS.c.ended.is_(None))
            .values(**values)
        )

    async def set_shift(self, id_hash: bytes, *, on_shift: bool) -> None:
        await self._connection.execute(
            update(SESSIONS).where(SESSIONS.c.id_hash == id_hash).values(on_shift=on_shift)
        )

    async def lock(self, id_hash: bytes, *, keeps_key: bool) -> None:
        """Covered. Where only the password uncovers it, its key goes at once."""
        kept = SESSIONS.c.wrapped_key if keeps_key else b""
        await self._connection.execute(
            update(SESSIONS)
            .where(
                SESSIONS.c.id_hash == id_hash,
                SESSIONS.c.ended.is_(None),
                SESSIONS.c.stage == Stage.OPEN.value,
            )
            .values(stage=Stage.LOCKED.value, wrapped_key=kept)
        )

    async def take_challenge(self, session: Session) -> bool:
        """Whether a passkey may still have signed it; from now on another one stands there."""
        taken = await self._connection.execute(
            update(SESSIONS)
            .where(
                SESSIONS.c.id_hash == session.id_hash,
                SESSIONS.c.challenge == session.challenge,
                SESSIONS.c.ended.is_(None),
            )
            .values(challenge=os.urandom(_CHALLENGE_BYTES))
        )
        return taken.rowcount == 1

    async def end(self, id_hash: bytes, at: datetime) -> bool:
        """The wrapped key goes at once. False: it had ended already."""
        ended = await self._connection.execute(
            update(SESSIONS)
            .where(SESSIONS.c.id_hash == id_hash, SESSIONS.c.ended.is_(None))
            .values(ended=at, wrapped_key=b"")
        )
        return ended.rowcount == 1

    async def end_all(self, operator: OperatorId, at: datetime, but: bytes | None = None) -> int:
        """Every session of an operator but one; how many ended."""
        ending = update(SESSIONS).where(SESSIONS.c.operator == operator, SESSIONS.c.ended.is_(None))
        if but is not None:
            ending = ending.where(SESSIONS.c.id_hash != but)
        ended = await self._connection.execute(ending.values(ended=at, wrapped_key=b""))
        return ended.rowcount

    async def signed_in(self, now: datetime, within: timedelta) -> tuple[OperatorId, ...]:
        """Who has done something lately: these hear an alarm."""
        found = await self._connection.execute(
            select(SESSIONS.c.operator)
            .where(
                SESSIONS.c.ended.is_(None),
                SESSIONS.c.stage == Stage.OPEN.value,
                SESSIONS.c.ends_at > now,
                SESSIONS.c.last_at > now - within,
            )
            .distinct()
        )
        return tuple(sorted((OperatorId(operator) for operator in found.scalars()), key=str))

    async def sweep(self, before: datetime) -> int:
        """Rows of sessions that were over by then."""
        swept = await self._connection.execute(delete(SESSIONS).where(SESSIONS.c.ends_at < before))
        return swept.rowcount


def _from_row(row: RowMapping) -> Session:
    return Session(
        id_hash=row["id_hash"],
        operator=OperatorId(row["operator"]),
        csrf=row["csrf"],
        stage=Stage(row["stage"]),
        challenge=row["challenge"],
        wrapped_key=row["wrapped_key"],
        created=row["created"],
        last_at=row["last_at"],
        ends_at=row["ends_at"],
        on_shift=row["on_shift"],
    )
