"""One's own account: what it is, and where one is signed in."""

from dataclasses import dataclass
from datetime import datetime

from admin.keyholder import open_own, own_key
from admin.pages.options import Option
from admin.passwords import SHORTEST
from admin.places import language_name
from admin.visit import Visit
from intake.access import Role
from intake_store.keyring import HOTLINE
from intake_store.second_factors import Factors
from intake_store.sessions import Stage
from intake_store.unit import UnitOfWork


@dataclass(frozen=True, slots=True)
class FactorRow:
    id: str  # "app", or a passkey's id
    kind: str  # words: `factor-<kind>`
    name: str
    since: datetime
    used_at: datetime | None


@dataclass(frozen=True, slots=True)
class SessionRow:
    id: str  # the hash of its token
    started: datetime
    last_at: datetime
    ends_at: datetime
    this: bool
    locked: bool


@dataclass(frozen=True, slots=True)
class AccountView:
    title: str
    login: str
    role: Role
    languages: tuple[Option, ...]
    shortest: int  # letters of a password
    keys: tuple[str, ...]  # "hotline", or an agency's name
    sessions: tuple[SessionRow, ...]
    factors: tuple[FactorRow, ...]
    codes: int  # on paper, and not used
    codes_to_keep: bool


async def read(visit: Visit, uow: UnitOfWork) -> AccountView:
    me = visit.me
    agency = None if me.operator.agency is None else await uow.agencies.get(me.operator.agency)
    holders = dict.fromkeys(grant.holder for grant in await uow.keyring.grants(me.operator.id))
    factors = await uow.second_factors.of(me.operator.id)
    return AccountView(
        title=me.operator.name,
        login=me.operator.login,
        role=me.operator.role,
        shortest=SHORTEST,
        languages=tuple(
            Option(code, language_name(visit.panel.pack, code), code)
            for code in me.operator.languages
        ),
        keys=tuple(
            HOTLINE
            if holder == HOTLINE
            else agency.name(visit.language)
            if agency is not None
            else holder
            for holder in holders
        ),
        sessions=tuple(
            SessionRow(
                id=one.id_hash.hex(),
                started=one.created,
                last_at=one.last_at,
                ends_at=one.ends_at,
                this=one.id_hash == me.session.id_hash,
                locked=one.stage is Stage.LOCKED,
            )
            for one in await uow.sessions.of(me.operator.id, visit.now)
        ),
        factors=_factors(visit, factors),
        codes=len(factors.unused),
        codes_to_keep=bool(factors.to_be_kept),
    )


def _factors(visit: Visit, factors: Factors) -> tuple[FactorRow, ...]:
    rows = []
    if factors.app is not None and factors.app.since is not None:
        rows.append(FactorRow("app", "app", "", factors.app.since, None))
    for one in factors.passkeys:
        name = open_own(own_key(visit), "passkeys.name", one.id, one.name)
        rows.append(FactorRow(str(one.id), "passkey", name, one.since, one.used_at))
    return tuple(rows)
