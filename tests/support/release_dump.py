"""A database as a release leaves it: `python -m tests.support.release_dump 0.1`.

It writes `tests/intake_store/releases/<release>.jsonl.gz`, a backup that is not sealed: somebody at
every place of the dialogue, and something in every state of the queues. All of it is invented.
"""

import asyncio
import gzip
import sys
import tempfile
from collections.abc import AsyncGenerator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import Final
from uuid import uuid4

from bot.flow_paths import At, walk
from intake.access import Role
from intake.audit import Act, Why
from intake.channels import ChannelKind
from intake.ids import CaseId, TicketRef
from intake.incoming import OperatorSaid, Pressed, Said
from intake.outgoing import Message, Outgoing
from intake.tickets import Basis, Subject
from intake_store.cases import NewCase
from intake_store.dump import RELEASE
from intake_store.keyring import HOTLINE
from intake_store.keys import DoorKeys, HolderKey, new_case_key
from intake_store.load_country import load_country
from intake_store.migrating import migrate
from intake_store.operators import Secrets
from intake_store.outbox_table import NewMessage, Outcome, State
from intake_store.timers import Timer
from tests.bot.shells import OWN, Shell, pack, shell_at
from tests.intake_store import hotline
from tests.support.release_rows import REF, hang, office

PLACE: Final = Path(__file__).parents[1] / "intake_store" / "releases"
# Of all of them: what is sealed in them must open in any later test.
KEYS: Final = DoorKeys.from_bot_key("cmVsZWFzZS1kdW1wcy1hbGwtaGF2ZS10aGlzLWtleSE=")
CHANNEL: Final = ChannelKind.TELEGRAM  # every question is asked there


async def lines_of(file: Path) -> AsyncGenerator[bytes, None]:
    """As `restore` reads them."""
    for line in gzip.decompress(file.read_bytes()).splitlines(keepends=True):  # noqa: ASYNC240
        yield line


async def fill(shell: Shell) -> None:
    async with shell.store.writing() as unit:
        await load_country(unit, pack(), shell.clock.now())
    await _hotline(shell)
    walked = walk(pack(), CHANNEL)
    for number, (_, at) in enumerate(sorted(walked.places.items())):
        await _stands(shell, number, at)
    await _queues(shell)


async def _stands(shell: Shell, number: int, at: At) -> None:
    """Somebody who has come to this place a moment ago."""
    now, case = shell.clock.now(), at.conversation.case
    if case is not None:
        case = await _case(shell, number)
    id_ = await shell.hear(Said("/start"), at=str(1000 + number), channel=CHANNEL)
    async with shell.store.writing() as unit:
        batch = await unit.inbox.take(1)
        held = batch.conversations[id_]
        [inbound] = batch.inbounds[id_]
        stands = replace(
            at.conversation,
            id=id_,
            case=case,
            asked_at=None if at.conversation.asked_at is None else now,
            last_at=None if at.conversation.last_at is None else now,
            version=held.version + 1,
        )
        await unit.conversations.save([stands])
        await unit.inbox.refuse([inbound.id], "stands-in-a-dump")


async def _case(shell: Shell, number: int) -> CaseId:
    case, now = CaseId(uuid4()), shell.clock.now()
    made = new_case_key(case, HolderKey(HOTLINE, 1, shell.hotline.public))
    opened = NewCase(
        id=case,
        public_key=made.public_key,
        key_sealed=made.key_sealed,
        holder_version=made.holder_version,
        language=pack().offered(CHANNEL)[0].code,
        country=pack().country,
        stay="",
        kind=Subject.SELF,
        basis=Basis.NOTICE,
        wording="about-ask@1",
        opened_at=now,
    )
    ticket = replace(hotline.ticket(), ref=TicketRef(f"TJ-R{number:03}"), case=case)
    async with shell.store.writing() as unit:
        await unit.cases.open([opened])
        await unit.tickets.open([ticket])
    return case


async def _hotline(shell: Shell) -> None:
    """An operator, a ticket with what may hang on it, and acts on record."""
    case = await _case(shell, 999)
    asked = replace(hotline.ask(), ticket=REF)
    handed = replace(hotline.referral(asked=asked.id), ticket=REF)
    async with shell.store.writing() as unit:
        await unit.operators.add(
            replace(hotline.operator(), role=Role.SUPERVISOR), Secrets("hash", b"wrapped")
        )
        await unit.asks.put(asked)
        await unit.referrals.put(handed)
        await hang(shell, unit, case, handed)
        for act in ("opened", "read-story"):
            await unit.audit_log.add(
                Act(shell.clock.now(), str(hotline.ZARINA), "operator", act, REF, Why.ANSWERING)
            )
        await unit.erasures.add([CaseId(uuid4())], shell.clock.now())


async def _queues(shell: Shell) -> None:
    """Each state that an input or a message can be found in, and a timer."""
    for state in (State.SENT, State.DELIVERED, State.PERHAPS, State.GIVEN_UP):
        id_ = await shell.say("English", at=f"+99290000{len(state):04}")
        async with shell.store.writing() as unit:
            leased = await unit.outbox.lease(9, shell.clock.now())
            await unit.outbox.outcome(
                [
                    Outcome(due.id, state, shell.clock.now(), "blocked", f"P{due.id}")
                    for due in leased
                ]
            )
            await unit.timers.set(
                [Timer(id_, "broken-off", shell.clock.now() + timedelta(hours=1))]
            )
    id_, case = await shell.open_case(at="+992900001001")
    shell.clock.advance(timedelta(minutes=20))
    await shell.tell(OperatorSaid("Good morning"), case)  # held: the lock has closed
    await shell.settle()
    id_ = await shell.say("English", at="+992900001002")
    hello = Outgoing(Message("knock"))
    async with shell.store.writing() as unit:
        await unit.outbox.put([NewMessage(id_, hello, shell.clock.now())] * 2)
        assert await unit.outbox.lease(1, shell.clock.now(), ChannelKind.SMS, OWN[ChannelKind.SMS])
    await shell.hear(Said("1"), Pressed(1, ("me",)), at="+992900001003")
    id_ = await shell.hear(Said("English"), at="a-browser", channel=ChannelKind.WEB)
    async with shell.store.writing() as unit:
        await office(shell, unit, id_)


async def dump() -> bytes:
    with tempfile.TemporaryDirectory() as place:
        url = f"sqlite:///{place}/panoh.sqlite"
        await migrate(url)
        async with shell_at(url, keys=KEYS) as shell:
            await fill(shell)
            async with shell.store.snapshot() as unit:
                return b"".join([part async for part in unit.dump.lines(shell.clock.now())])


def write(release: str) -> int:
    """How many bytes it has."""
    if release != RELEASE:
        raise SystemExit(f"This is release {RELEASE}: dump.py of the store says so.")
    PLACE.mkdir(exist_ok=True)
    file = PLACE / f"{release}.jsonl.gz"
    file.write_bytes(gzip.compress(asyncio.run(dump()), 9, mtime=0))
    return file.stat().st_size


if __name__ == "__main__":
    print(f"{write(sys.argv[1])} bytes")
