"""What a deployment needs before its first start: keys, a salt, a directory, a first invitation."""

import os
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path
from typing import Final

from intake.access import Role
from intake.country_pack import CountryPack
from intake_store import first_key
from intake_store.invitations import Invitation
from intake_store.keyring import BOT, HOTLINE
from intake_store.keys import new_bot_key, new_key_pair, new_token, token_hash
from intake_store.load_country import load_country
from intake_store.sealing import PublicKey
from intake_store.unit import UnitOfWork

_LINK_HOLDS: Final = timedelta(days=3)


@dataclass(frozen=True, slots=True)
class Prepared:
    entries: int  # of the directory, that came or changed
    bot_key_changed: bool
    first_token: str | None  # of the first account's invitation, while there is no account


def write_bot_key(env_file: Path) -> str:
    """A new BOT_KEY at the end of the file, which from now on is its owner's alone."""
    text = new_bot_key()
    handle = os.open(env_file, os.O_CREAT | os.O_RDWR | os.O_APPEND, 0o600)
    os.fchmod(handle, 0o600)
    with os.fdopen(handle, "r+b") as file:
        before = file.read()
        parted = b"" if before.endswith(b"\n") or not before else b"\n"
        file.write(parted + f"BOT_KEY={text}\n".encode())
        file.flush()
        os.fsync(file.fileno())
    return text


async def prepare(
    unit: UnitOfWork,
    pack: CountryPack,
    *,
    bot_public: PublicKey,
    data_dir: Path,
    now: datetime,
) -> Prepared:
    """In one transaction; what stands already stays as it is."""
    await unit.deployment.make_salt()
    bot = await unit.keyring.current(BOT)
    changed = bot is None or bot.public != bot_public
    if changed:
        await unit.keyring.add(BOT, bot_public, now)
    nobody_yet = not await unit.operators.any()
    await _hotline_key(unit, data_dir, now, nobody_yet=nobody_yet)
    entries = await load_country(unit, pack, now)
    return Prepared(
        entries=entries,
        bot_key_changed=changed and bot is not None,
        first_token=await _invite(unit, pack, now) if nobody_yet else None,
    )


async def _hotline_key(
    unit: UnitOfWork, data_dir: Path, now: datetime, *, nobody_yet: bool
) -> None:
    """Its private half lies in a file until somebody has signed up.

    The file comes before the row: a row whose file was never written could never be opened.
    """
    current = await unit.keyring.current(HOTLINE)
    if current is not None:
        is_held = not nobody_yet or first_key.find(data_dir, current.public) is not None
        if is_held:
            return
    pair = new_key_pair()
    first_key.write(data_dir, pair.private)
    await unit.keyring.add(HOTLINE, pair.public, now)


async def _invite(unit: UnitOfWork, pack: CountryPack, now: datetime) -> str:
    """A fresh link: of an earlier one only the hash is known."""
    for invitation in await unit.invitations.open(now):
        if invitation.invited_by is None:
            await unit.invitations.withdraw(invitation.token_hash)
    token = new_token()
    await unit.invitations.add(
        Invitation(
            token_hash=token_hash(token),
            role=Role.SUPERVISOR,
            country=pack.country,
            organisation=pack.run_by.operator,
            agency=None,
            invited_by=None,
            created=now,
            until=now + _LINK_HOLDS,
        )
    )
    return token
