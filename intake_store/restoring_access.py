"""From the recovery key on paper back to a keyholder: a one-time link that carries the grants."""

import sys
from datetime import datetime, timedelta
from pathlib import Path
from typing import Final

from intake.access import Action, Role
from intake.audit import COMMAND, Act, Thing, Why
from intake.country_pack import CountryPack
from intake.ids import AgencyCode
from intake_store.age import NotAKey
from intake_store.command_line import Asked, now, pack_of, with_store
from intake_store.invitations import Invitation
from intake_store.keyring import HOTLINE, agency_of, open_grant
from intake_store.keys import KeyPair, new_token, token_hash, wrap_under_token
from intake_store.paper import key_pair, read
from intake_store.unit import UnitOfWork

LINK_HOLDS: Final = timedelta(hours=48)


class PaperOpensNothing(Exception):
    """The sentence says why."""


async def restore_access(asked: Asked) -> int:
    """Make a link for a new keyholder, with the recovery key from paper: on the input or a file."""
    pair = key_pair(read(_typed(asked.options.identity)))
    pack = pack_of(asked.settings)

    async def work(unit: UnitOfWork) -> int:
        token = await link(unit, pair, pack, now())
        print(f"Once, for 48 hours: {asked.settings.admin_url}/join/{token}")
        return 0

    return await with_store(asked.settings, lambda store: store.carry_out(work))


async def link(unit: UnitOfWork, pair: KeyPair, pack: CountryPack, at: datetime) -> str:
    """The token of an invitation for a supervisor, or for the agency whose paper it is.

    Raises PaperOpensNothing.
    """
    paper = next(
        (one for one in await unit.recovery_keys.list() if one.public == pair.public), None
    )
    if paper is None:
        raise PaperOpensNothing(
            "Nothing is sealed to this key: a newer paper took its place, or it is of another "
            "database."
        )
    grants = {
        (one.holder, one.version): open_grant(one, pair.private)
        for one in await unit.keyring.grants(paper.id)
    }
    code = None if paper.holder == HOTLINE else AgencyCode(agency_of(paper.holder))
    agency = None if code is None else await unit.agencies.get(code)
    token = new_token()
    await unit.invitations.add(
        Invitation(
            token_hash=token_hash(token),
            role=Role.SUPERVISOR if code is None else Role.AGENCY,
            country=pack.country,
            organisation=pack.run_by.operator if agency is None else agency.organisation.code,
            agency=code,
            invited_by=None,
            created=at,
            until=at + LINK_HOLDS,
            wrapped_grants={
                version: wrap_under_token(token, version[0], private)
                for version, private in grants.items()
            },
        )
    )
    subject = code or Thing.HOTLINE_KEY
    await unit.audit_log.add(
        Act(at, COMMAND, COMMAND, Action.RESTORE_ACCESS, str(subject), Why.SETTING_UP)
    )
    return token


def _typed(file: str | None) -> str:
    """Raises NotAKey."""
    if file is None:
        if sys.stdin.isatty():
            print("The recovery key, as it stands on the paper; then Enter and Ctrl-D:")
        return sys.stdin.read()
    try:
        return Path(file).read_text("utf-8")
    except (OSError, UnicodeDecodeError):
        raise NotAKey("The file with the recovery key cannot be read.") from None
