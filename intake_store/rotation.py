"""Turning a holder's key over while everything goes on.

A new version is made and granted, then used; what was sealed to earlier ones is moved in batches,
each a transaction of its own; when nothing is left under them, their grants are taken back. It can
end anywhere and goes on from there.
"""

import asyncio
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import partial
from typing import Final
from uuid import UUID

from intake.ids import AgencyCode, OperatorId
from intake_store import sealing, vault
from intake_store.keyring import HOTLINE, agency_of
from intake_store.keys import HolderKey, new_key_pair
from intake_store.older_seals import OlderSeals, SealedRow
from intake_store.sealing import CannotOpen, PrivateKey, PublicKey
from intake_store.store import Store
from intake_store.unit import UnitOfWork

BATCH: Final = 50  # rows a transaction: nobody waits for it


@dataclass(frozen=True, slots=True)
class Progress:
    """Counted in sealed values: a case has one."""

    sealed: int
    older: int  # of them under an earlier version

    @property
    def moved(self) -> int:
        return self.sealed - self.older


@dataclass(frozen=True, slots=True)
class Moved:
    moved: int
    shut: int  # under versions that whoever moved them was never granted, or damaged


async def make(uow: UnitOfWork, holder: str, now: datetime, *, use: bool) -> HolderKey:
    """The holder's next key, for everybody who holds the present one and for the paper.

    One that waits to be used already is taken as it is. Links that carry the holder's keys are
    withdrawn: whoever follows one would not be able to read what comes.
    """
    await uow.keyring.hold(holder)
    versions = await uow.keyring.versions(holder)
    if versions and versions[-1].used_from is None:
        key = versions[-1].key
    else:
        pair = new_key_pair()
        key = await uow.keyring.add(holder, pair.public, now, used=False)
        for member, public in (await _members(uow, holder)).items():
            await uow.keyring.grant(key, pair.private, member=member, member_public=public, at=now)
        await uow.invitations.withdraw_carrying(holder)
    if use:
        await uow.keyring.use(key, now)
    return key


async def move(
    store: Store,
    holder: str,
    keys: Mapping[int, PrivateKey],
    to: HolderKey,
    *,
    most: int,
) -> Moved:
    """Seal anew to `to` what lies under older versions, as far as `keys` (by version) open it.

    At most about `most` values; no transaction is open while it seals.
    """
    moved = shut = 0
    async with store.reading() as uow:
        kinds = len(seals(uow, holder))
    for kind in range(kinds):
        after: UUID | None = None
        while moved < most:
            async with store.reading() as uow:
                column = seals(uow, holder)[kind]
                found = await column.take(to.version, after, BATCH)
            if not found:
                break
            after = found[-1].id
            pairs = await asyncio.to_thread(_sealed_anew, column.name, found, keys, to)
            shut += len(found) - len(pairs)
            moved += await store.carry_out(partial(_replace, holder, kind, pairs))
    return Moved(moved, shut)


async def progress(uow: UnitOfWork, holder: str) -> Progress:
    current = await uow.keyring.current(holder)
    version = 0 if current is None else current.version
    columns = seals(uow, holder)
    return Progress(
        sealed=sum([await one.count() for one in columns]),
        older=sum([await one.count(version) for one in columns]),
    )


async def take_back_older(uow: UnitOfWork, holder: str) -> int:
    """The grants of earlier versions, once nothing is left under any of them; how many went."""
    await uow.keyring.hold(holder)
    current = await uow.keyring.current(holder)
    if current is None or (await progress(uow, holder)).older:
        return 0
    return await uow.keyring.take_back(holder, current.version)


def seals(uow: UnitOfWork, holder: str) -> tuple[OlderSeals, ...]:
    """Every column that is sealed to the holder."""
    if holder == HOTLINE:
        return (uow.cases.older_seals(), uow.restorations.older_seals())
    agency = AgencyCode(agency_of(holder))
    return (uow.referral_parts.older_seals(agency), uow.referral_messages.older_seals(agency))


async def _members(uow: UnitOfWork, holder: str) -> Mapping[UUID, PublicKey]:
    """Whoever holds the present version and still has an account; and the paper."""
    current = await uow.keyring.current(holder)
    held = {
        OperatorId(one.member)
        for one in await uow.keyring.of_holder(holder)
        if current is not None and one.version == current.version
    }
    people = await uow.operators.by_ids(held)
    members: dict[UUID, PublicKey] = {
        one.id: PublicKey(one.public_key) for one in people.values() if one.ended_at is None
    }
    paper = await uow.recovery_keys.current(holder)
    if paper is not None:
        members[paper.id] = paper.public
    return members


async def _replace(
    holder: str, kind: int, pairs: Sequence[tuple[SealedRow, SealedRow]], uow: UnitOfWork
) -> int:
    return await seals(uow, holder)[kind].replace(pairs)


def _sealed_anew(
    column: str, rows: Sequence[SealedRow], keys: Mapping[int, PrivateKey], to: HolderKey
) -> list[tuple[SealedRow, SealedRow]]:
    pairs = []
    for row in rows:
        bound = vault.context(column, row.id)
        key = keys.get(row.version)
        if key is None:
            continue
        try:
            plain = sealing.open_with(key, row.sealed, bound)
        except CannotOpen:
            continue
        pairs.append((row, SealedRow(row.id, to.version, sealing.seal_to(to.public, plain, bound))))
    return pairs
