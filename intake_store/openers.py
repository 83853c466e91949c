"""Codes and words that let a person write on in their case. They open no content."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from sqlalchemy import Column, ForeignKey, LargeBinary, String, Table, Uuid, delete, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from intake.ids import CaseId
from intake_store.prepared import Insertion
from intake_store.schema import METADATA, insert
from intake_store.sealing import slow_hash, slow_hash_of_random

OPENERS = Table(
    "openers",
    METADATA,
    Column("hash", LargeBinary, primary_key=True),
    Column("kind", String, nullable=False),
    Column("case", Uuid, ForeignKey("cases.id"), nullable=False, index=True),
)

_ADD: Final = Insertion(
    OPENERS,
    ("hash", "kind", "case"),
    lambda into: into.on_conflict_do_nothing(index_elements=["hash"]).returning(OPENERS.c.hash),
)

CODE_SCOPE: Final = b"code"  # a code works wherever it is written


class OpenerKind(StrEnum):
    CODE = "code"
    WORD = "word"
    DURESS = "duress"  # opens nothing, and says so to the hotline alone


class OpenerTaken(Exception):
    """It opens another case already: draw another code, ask for another word."""


@dataclass(frozen=True, slots=True, repr=False)
class Opener:
    hash: bytes
    kind: OpenerKind
    case: CaseId


def word_scope(address_key: bytes) -> bytes:
    """A word works only where it was set: the key is the conversation's own."""
    return b"word|" + address_key


def opener_hash(text: str, salt: bytes, scope: bytes) -> bytes:
    """`salt`: the deployment's. Slow by intent: in a thread, never in a transaction."""
    hashed = slow_hash_of_random if scope == CODE_SCOPE else slow_hash
    return hashed(text, salt + scope)


class Openers:
    def __init__(self, connection: AsyncConnection) -> None:
        self._connection = connection

    async def add(self, all_: Sequence[Opener]) -> None:
        """Raises OpenerTaken, and then the unit is to be rolled back."""
        rows = [{"hash": one.hash, "kind": one.kind, "case": one.case} for one in all_]
        if not rows:
            return
        if len(await _ADD.rows(self._connection, rows)) == len(rows):
            return
        found = await self.find([one.hash for one in all_])
        if any(found[one.hash] != one for one in all_):
            raise OpenerTaken

    async def keep_word(
        self, hashed: bytes, case: CaseId, kind: OpenerKind = OpenerKind.WORD
    ) -> bool:
        """A word of this address's; one that it had set before leads to this case from now on.

        False: it is set there already, as the other kind. It stays what it was.
        """
        statement = insert(self._connection, OPENERS).values(hash=hashed, kind=kind, case=case)
        kept = await self._connection.execute(
            statement.on_conflict_do_update(
                index_elements=["hash"], set_={"case": case}, where=OPENERS.c.kind == kind
            ).returning(OPENERS.c.hash)
        )
        return kept.first() is not None

    async def renew(self, opener: Opener, hashed: bytes) -> None:
        """A word that was set under the BOT_KEY before, and was said: kept under the present."""
        await self._connection.execute(
            update(OPENERS).where(OPENERS.c.hash == opener.hash).values(hash=hashed)
        )

    async def has_word(self, case: CaseId) -> bool:
        found = await self._connection.execute(
            select(OPENERS.c.hash)
            .where(OPENERS.c.case == case, OPENERS.c.kind == OpenerKind.WORD)
            .limit(1)
        )
        return found.first() is not None

    async def find(self, hashes: Collection[bytes]) -> dict[bytes, Opener]:
        rows = await self._connection.execute(select(OPENERS).where(OPENERS.c.hash.in_(hashes)))
        return {row.hash: Opener(row.hash, OpenerKind(row.kind), CaseId(row.case)) for row in rows}

    async def remove(self, case: CaseId, kind: OpenerKind) -> None:
        await self._connection.execute(
            delete(OPENERS).where(OPENERS.c.case == case, OPENERS.c.kind == kind)
        )

    async def erase(self, cases: Collection[CaseId]) -> None:
        await self._connection.execute(delete(OPENERS).where(OPENERS.c.case.in_(cases)))
