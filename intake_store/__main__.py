"""The store's command line; without arguments it says what there is."""

import asyncio
import sys
from argparse import Namespace
from collections.abc import Awaitable, Callable, Mapping
from pathlib import Path
from typing import Final

from sqlalchemy.exc import DBAPIError

from intake.audit import Thing, Why
from intake_store.age import (
    CannotOpenFile,
    CannotWriteFile,
    NotAKey,
    read_identities,
    write_identity,
)
from intake_store.audit_commands import audit_head, tell_rights, verify_audit
from intake_store.audit_keeping import act_of, keep_audit, noted
from intake_store.backup import back_up, opened
from intake_store.bot_key import new_bot_key, seal_anew
from intake_store.command_line import Asked, now, pack_of, parser, with_store
from intake_store.dump import Manifest
from intake_store.erasures_file import NAME, NoErasures, gathered
from intake_store.heads_file import HeadsWrong
from intake_store.load_country import load_country
from intake_store.migrating import MigrationFailed, migrate
from intake_store.packs import BadPack
from intake_store.rechecking import recheck
from intake_store.reconciling import complaint, reconcile, told, write_off
from intake_store.restoring import CannotRestore, restore
from intake_store.restoring_access import PaperOpensNothing, restore_access
from intake_store.retaining import retain
from intake_store.scrubbing import sentences
from intake_store.settings import SettingWrong, StoreSettings, door_keys, environment
from intake_store.starting import prepare, write_bot_key
from intake_store.store import Store
from intake_store.unit import UnitOfWork

_ENV: Final = Path(".env")


async def init(asked: Asked) -> int:
    """Everything that is needed before the first start; what is there already stays."""
    settings = asked.settings
    pack = pack_of(settings)
    keys = door_keys(_prepare_files(settings, asked.env))
    await bring_up_to_date(asked)

    async def work(unit: UnitOfWork) -> int:
        prepared = await prepare(
            unit, pack, bot_public=keys.inbound_public, data_dir=settings.data_dir, now=now()
        )
        if prepared.bot_key_changed:
            print(
                "BOT_KEY is another than before: open conversations begin anew."
                if keys.before is None
                else "BOT_KEY is being turned over: `reseal` says when the one before may go."
            )
        if prepared.entries:
            print(f"Directory: {prepared.entries} entries of {pack.country} came or changed.")
        if prepared.first_token is not None:
            print(
                f"First account (once, three days): {settings.admin_url}/join/"
                f"{prepared.first_token}"
            )
        await unit.audit_log.add(act_of("init", Thing.DATABASE, now(), Why.SETTING_UP))
        return 0

    return await with_store(asked.settings, lambda store: store.carry_out(work))


async def bring_up_to_date(asked: Asked) -> int:
    """Bring the tables to the newest schema."""
    came_from = await migrate(asked.settings.database_url)
    if came_from is not None:
        print(f"The tables were brought up to date from {came_from}.")
        await with_store(asked.settings, _noted("migrate", Thing.DATABASE))
    return 0


async def load_pack(asked: Asked) -> int:
    """Bring the country's directory and terms into the database."""
    pack = pack_of(asked.settings)

    async def work(unit: UnitOfWork) -> int:
        print(f"{await load_country(unit, pack, now())} entries came or changed.")
        await unit.audit_log.add(act_of("load-country", Thing.DIRECTORY, now(), Why.SETTING_UP))
        return 0

    return await with_store(asked.settings, lambda store: store.carry_out(work))


async def let_go(asked: Asked) -> int:
    """Let go what has been kept long enough."""
    pack = pack_of(asked.settings)

    async def work(store: Store) -> int:
        at = now()
        await noted(store, "retain", Thing.DATABASE, at)
        gone = await retain(store, pack.retention, at)
        months, heads = pack.retention.audit_months, asked.settings.heads_file
        gone["audit"] = await keep_audit(store, months, heads, at)
        print(" · ".join(f"{name} {number}" for name, number in gone.items()))
        return 0

    return await with_store(asked.settings, work)


async def scrub(asked: Asked) -> int:
    """Overwrite on the disk what was deleted; on PostgreSQL as the owner of the tables."""

    async def work(store: Store) -> int:
        await noted(store, "scrub", Thing.DATABASE, now())
        done = await store.scrub(now())
        print("\n".join(sentences(done)))
        return 1 if done is not None and done.done_at != done.at else 0

    return await with_store(asked.settings, work)


async def verify_screenings(asked: Asked) -> int:
    """Compute every stored screening again from its answers."""

    async def work(store: Store) -> int:
        await noted(store, "verify-screenings", Thing.SCREENINGS, now())
        found = await recheck(store)
        print("\n".join(found.told()))
        for one in found.broken:
            print(f"Screening {one.id}, version {one.version}, is broken.", file=sys.stderr)
        return 1 if found.broken else 0

    return await with_store(asked.settings, work)


async def look_into_the_books(asked: Asked) -> int:
    """Prove that nothing that was kept is lost, and that all of it came to something."""

    async def work(store: Store) -> int:
        at = now()
        act = "write-off" if asked.options.write_off else "reconcile"
        await noted(store, act, Thing.DATABASE, at)
        report = await reconcile(store, at)
        print("\n".join(told(report, at)) or "Nothing has come in yet.")
        for gap in report.gaps:
            print(complaint(gap), file=sys.stderr)
        if asked.options.write_off:
            print(f"Written off as lost: {await write_off(store, report)}.")
            report = await reconcile(store, at)
        print("It adds up." if report.adds_up else "It does not add up.")
        return 0 if report.adds_up else 1

    return await with_store(asked.settings, work)


async def make_recovery_key(asked: Asked) -> int:
    """Make the key that opens backups: for paper and a safe, not for this machine."""
    file = Path(asked.options.to)
    try:
        recipient = write_identity(file)
    except OSError as error:
        print(f"The key cannot be written: {type(error).__name__}.", file=sys.stderr)
        return 1
    print(f"{file} opens backups that are made with: --recipient {recipient}")
    print("Keep it on paper and on a stick in a safe, and remove it here.")
    return 0


async def make_backup(asked: Asked) -> int:
    """Write all tables, sealed to recovery keys, into a file; bot and panel go on meanwhile."""
    to, recipients = Path(asked.options.to), asked.options.recipient
    erasures = asked.settings.erasures_file

    async def work(store: Store) -> int:
        await noted(store, "backup", Thing.DATABASE, now())
        made = await back_up(store, to, recipients, now(), erasures=erasures)
        print(f"{sum(made.rows.values())} rows of {len(made.rows)} tables, {_what(made)}.")
        return 0

    return await with_store(asked.settings, work)


async def put_back(asked: Asked) -> int:
    """Put a backup into an empty database, without what was erased since it was made."""
    source = Path(getattr(asked.options, "from"))
    identities = read_identities(Path(asked.options.identity))
    known = None
    if not asked.options.without_erasures:
        named = asked.options.erasures
        beside = (asked.settings.erasures_file, source.with_name(NAME))
        known = gathered(
            [*([Path(named)] if named else []), *(one for one in beside if one.exists())]
        )
    url = asked.settings.database_url
    restored = await restore(url, opened(source, identities), known, now())
    made = restored.manifest
    print(f"{sum(made.rows.values())} rows of {len(made.rows)} tables are back, {_what(made)}.")
    print(
        f"Erased again: {restored.erased} cases. Perhaps sent since: {restored.doubted} messages."
    )
    if not restored.audit_is_whole:
        print("The audit log that was restored is broken.", file=sys.stderr)
        return 1
    print("The audit log is whole. BOT_KEY is in no backup: set the one there was in .env.")
    return 0


def _noted(command: str, about: Thing) -> Callable[[Store], Awaitable[int]]:
    async def work(store: Store) -> int:
        await noted(store, command, about, now())
        return 0

    return work


COMMANDS: Final[Mapping[str, Callable[[Asked], Awaitable[int]]]] = {
    "init": init,
    "migrate": bring_up_to_date,
    "load-country": load_pack,
    "new-bot-key": new_bot_key,
    "reseal": seal_anew,
    "retain": let_go,
    "scrub": scrub,
    "verify-audit": verify_audit,
    "audit-head": audit_head,
    "roles": tell_rights,
    "verify-screenings": verify_screenings,
    "reconcile": look_into_the_books,
    "recovery-key": make_recovery_key,
    "backup": make_backup,
    "restore": put_back,
    "restore-access": restore_access,
}


def main(arguments: list[str]) -> int:
    try:
        options = parser(COMMANDS).parse_args(arguments)
    except SystemExit as ended:  # it has said what there is, or what is wrong
        return int(ended.code or 0)
    try:
        return asyncio.run(_run(options))
    except (
        SettingWrong,
        BadPack,
        MigrationFailed,
        NotAKey,
        CannotOpenFile,
        CannotWriteFile,
        CannotRestore,
        PaperOpensNothing,
        NoErasures,
        HeadsWrong,
    ) as said:
        print(said, file=sys.stderr)
    except (DBAPIError, OSError) as error:
        # The message of such an error may hold an address or a value: its kind must do.
        print(f"DATABASE_URL cannot be used: {type(error).__name__}.", file=sys.stderr)
    return 1


async def _run(options: Namespace) -> int:
    env = environment()
    return await COMMANDS[options.verb](Asked(StoreSettings.read(env), env, options))


def _what(made: Manifest) -> str:
    return f"release {made.release}, schema {made.revision}, {made.made_at:%Y-%m-%d %H:%M} UTC"


def _prepare_files(settings: StoreSettings, env: Mapping[str, str]) -> Mapping[str, str]:
    """The data directory, and BOT_KEY in `.env` where it is set nowhere."""
    try:
        settings.data_dir.mkdir(mode=0o700, parents=True, exist_ok=True)
    except OSError:
        raise SettingWrong("DATA_DIR cannot be made.") from None
    if env.get("BOT_KEY", "").strip():
        return env
    try:
        made = write_bot_key(_ENV)
    except OSError:
        raise SettingWrong("BOT_KEY is not set, and .env cannot be written.") from None
    print("BOT_KEY was written to .env. It belongs in no backup.")
    return {**env, "BOT_KEY": made}


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
