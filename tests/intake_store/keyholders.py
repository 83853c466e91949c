"""A hotline's key that two people hold, and cases that are opened under it as a turn does."""

import asyncio
from collections.abc import Mapping
from dataclasses import replace
from uuid import UUID, uuid4

from intake.ids import CaseId, CountryCode, Language, OperatorId
from intake.tickets import Basis, Subject
from intake_store.cases import NewCase
from intake_store.keyring import HOTLINE, open_grant
from intake_store.keys import KeyPair, new_case_key, new_key_pair, open_case_key
from intake_store.operators import Secrets
from intake_store.sealing import PrivateKey, PublicKey
from intake_store.store import Store
from tests.intake_store.hotline import SABO, ZARINA, operator
from tests.support.clock import START


async def two_hold_it(store: Store) -> Mapping[UUID, KeyPair]:
    """Members and their own keys."""
    own: dict[OperatorId, KeyPair] = {ZARINA: new_key_pair(), SABO: new_key_pair()}
    first = new_key_pair()
    async with store.writing() as unit:
        key = await unit.keyring.add(HOTLINE, first.public, START)
        for id_, pair in own.items():
            who = replace(operator(str(id_), id_), public_key=pair.public)
            await unit.operators.add(who, Secrets("hash", b"wrapped"))
            await unit.keyring.grant(
                key, first.private, member=id_, member_public=pair.public, at=START
            )
    return {UUID(str(id_)): pair for id_, pair in own.items()}


async def open_case(store: Store) -> CaseId:
    """The key is read and used in one unit, with time to be overtaken in between."""
    case = CaseId(uuid4())
    async with store.writing() as unit:
        key = await unit.keyring.to_seal_to(HOTLINE)
        assert key is not None
        await asyncio.sleep(0.002)
        made = new_case_key(case, key)
        await unit.cases.open([new_case(case, made.public_key, made.key_sealed, key.version)])
    return case


def new_case(case: CaseId, public: PublicKey, sealed: bytes, version: int) -> NewCase:
    return NewCase(
        id=case,
        public_key=public,
        key_sealed=sealed,
        holder_version=version,
        language=Language("tg"),
        country=CountryCode("tj"),
        stay="",
        kind=Subject.SELF,
        basis=Basis.NOTICE,
        wording="about-ask@1",
        opened_at=START,
    )


async def keys_of(store: Store, member: UUID, own: PrivateKey) -> dict[int, PrivateKey]:
    """What a member holds of the hotline's keys, by version."""
    async with store.reading() as unit:
        return {one.version: open_grant(one, own) for one in await unit.keyring.grants(member)}


async def all_open(store: Store, cases: list[CaseId], keys: Mapping[int, PrivateKey]) -> bool:
    """Whether each case opens with what its version says."""
    async with store.reading() as unit:
        kept = await unit.cases.get(cases)
    for case in cases:
        one = kept[case]
        open_case_key(case, one.key_sealed, keys[one.holder_version])
    return len(kept) == len(cases)
