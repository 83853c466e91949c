"""What a person sent, sealed to its case in pieces: no piece opens in another place or file."""

import struct
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final
from uuid import UUID, uuid4

from sqlalchemy import (
    Column,
    ForeignKey,
    Integer,
    LargeBinary,
    Table,
    UniqueConstraint,
    Uuid,
    delete,
    insert,
    select,
)
from sqlalchemy.ext.asyncio import AsyncConnection

from intake_store import sealing, vault
from intake_store.schema import METADATA
from intake_store.sealing import CannotOpen, PrivateKey, PublicKey

MEDIA_CHUNKS = Table(
    "media_chunks",
    METADATA,
    Column("id", Uuid, primary_key=True),
    Column("medium", Uuid, ForeignKey("media.id"), nullable=False),
    Column("n", Integer, nullable=False),
    Column("sealed", LargeBinary, nullable=False),
    UniqueConstraint("medium", "n"),
)
PIECE: Final = 256 * 1024  # bytes, before sealing
_SEALED: Final = "media_chunks.sealed"
_PLACE: Final = struct.Struct("<16sII")  # of which medium, which piece, of how many


@dataclass(frozen=True, slots=True, repr=False)
class Chunk:
    id: UUID
    medium: UUID
    n: int
    sealed: bytes


def seal_in_pieces(medium: UUID, body: bytes, case: PublicKey) -> Iterator[Chunk]:
    """A few milliseconds a megabyte. Each piece says inside where it belongs."""
    pieces = [body[at : at + PIECE] for at in range(0, len(body), PIECE)]
    for n, piece in enumerate(pieces):
        id_, place = uuid4(), _PLACE.pack(medium.bytes, n, len(pieces))
        yield Chunk(
            id_, medium, n, sealing.seal_to(case, place + piece, vault.context(_SEALED, id_))
        )


def open_pieces(medium: UUID, chunks: tuple[Chunk, ...], case: PrivateKey) -> bytes:
    """The whole file. Raises CannotOpen, also where a piece is missing or stands elsewhere."""
    body = bytearray()
    for n, chunk in enumerate(chunks):
        plain = sealing.open_with(case, chunk.sealed, vault.context(_SEALED, chunk.id))
        if plain[: _PLACE.size] != _PLACE.pack(medium.bytes, n, len(chunks)):
            raise CannotOpen
        body += plain[_PLACE.size :]
    if not chunks:
        raise CannotOpen
    return bytes(body)


class MediaChunks:
    def __init__(self, connection: AsyncConnection) -> None:
        self._connection = connection

    async def put(self, chunk: Chunk) -> None:
        await self._connection.execute(
            insert(MEDIA_CHUNKS).values(
                id=chunk.id, medium=chunk.medium, n=chunk.n, sealed=chunk.sealed
            )
        )

    async def of(self, medium: UUID) -> tuple[Chunk, ...]:
        """In order."""
        found = await self._connection.execute(
            select(MEDIA_CHUNKS).where(MEDIA_CHUNKS.c.medium == medium).order_by(MEDIA_CHUNKS.c.n)
        )
        return tuple(Chunk(row.id, row.medium, row.n, row.sealed) for row in found)

    async def clear(self, medium: UUID) -> None:
        """What an earlier try has left."""
        await self._connection.execute(delete(MEDIA_CHUNKS).where(MEDIA_CHUNKS.c.medium == medium))
