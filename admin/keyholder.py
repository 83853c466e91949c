"""What who is signed in can open: cookie → own key → grants → hotline's or agency's key."""

from collections.abc import Mapping
from uuid import UUID

from admin.visit import Visit
from intake_store.cases import Case
from intake_store.keyring import HOTLINE, agency_holder, open_grant
from intake_store.keys import open_case_key, unwrap_by_session
from intake_store.operators import Operator
from intake_store.sealing import PrivateKey, PublicKey, open_with, seal_to
from intake_store.unit import UnitOfWork
from intake_store.vault import context


def own_key(visit: Visit) -> PrivateKey:
    """The private key of who has given the password. Raises CannotOpen."""
    return unwrap_by_session(visit.known.token, visit.known.session.wrapped_key)


def seal_own(operator: Operator, column: str, row: UUID, text: str) -> bytes:
    """For one operator's eyes alone."""
    return seal_to(PublicKey(operator.public_key), text.encode(), context(column, row))


def open_own(key: PrivateKey, column: str, row: UUID, sealed: bytes) -> str:
    """Raises CannotOpen."""
    return open_with(key, sealed, context(column, row)).decode()


async def holder_keys(visit: Visit, uow: UnitOfWork, holder: str) -> Mapping[int, PrivateKey]:
    """A holder's private keys by version, as far as they were granted; the newest last."""
    own = own_key(visit)
    return {
        grant.version: open_grant(grant, own)
        for grant in await uow.keyring.grants(visit.me.operator.id)
        if grant.holder == holder
    }


async def case_key(visit: Visit, uow: UnitOfWork, case: Case) -> PrivateKey | None:
    """None when it was destroyed, or was never granted."""
    hotline = (await holder_keys(visit, uow, HOTLINE)).get(case.holder_version)
    if hotline is None or case.key_sealed is None:
        return None
    return open_case_key(case.id, case.key_sealed, hotline)


async def agency_keys(visit: Visit, uow: UnitOfWork) -> tuple[PrivateKey, ...]:
    """Every version of one's own agency's key, the newest first."""
    agency = visit.me.operator.agency
    if agency is None:
        return ()
    keys = await holder_keys(visit, uow, agency_holder(agency))
    return tuple(keys[version] for version in sorted(keys, reverse=True))
