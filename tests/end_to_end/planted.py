"""People with marks that nobody else has, and every file searched for what they told.

A mark is looked for as bytes, in each form in which a program may write a text down.
"""

import base64
import json
import secrets
import sqlite3
import subprocess
from collections.abc import Iterable, Iterator
from contextlib import closing
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final
from urllib.parse import quote

from intake.ids import Language
from intake_store.vault import OPEN_BYTES, SEALED
from tests.end_to_end.callers import Caller, SmsCaller, TelegramCaller, WebCaller
from tests.end_to_end.operators import Operator
from tests.end_to_end.telling import tell
from tests.end_to_end.world import World
from tests.support.browser import Pages

RU: Final = Language("ru")
CHANNELS: Final = ("telegram", "sms", "web")
_LETTERS: Final = "абвгдежзиклмнопрстуфх"
# Values of the deployment itself, which outlast every person.
_OURS: Final = frozenset(
    {
        "authenticators",
        "invitation_grants",
        "invitations",
        "key_grants",
        "keyring",
        "operators",
        "passkeys",
        "recovery_codes",
        "recovery_keys",
        "restorations",
        "sessions",
    }
)
_ENOUGH: Final = 16  # bytes of a sealed value, which no other one has


@dataclass
class Planted:
    """One person: what they told us is in `marks`, by what it is."""

    caller: Caller
    ref: str = ""
    marks: dict[str, str] = field(default_factory=dict)


async def plant(world: World, pages: Pages, channel: str) -> Planted:
    """Somebody of that channel tells their story; a ticket stands in the queue."""
    before = {ticket.ref for ticket in await world.tickets()}
    digits = f"{secrets.randbelow(10**7):07}"
    marks = {"story": mark(), "word": mark(), "name": mark().capitalize()}
    caller: Caller
    match channel:
        case "telegram":
            caller = TelegramCaller(world, int(f"734{digits}"))
            caller.person.name = marks["name"]
            marks["number"] = str(caller.person.number)
        case "sms":
            caller = SmsCaller(world, f"+99291{digits}")
            marks["number"] = caller.number.removeprefix("+")
        case _:
            caller = WebCaller(world, await pages.phone("ru"))
    await tell(caller, RU, word=marks["word"])
    await caller.write(
        f"Меня зовут {marks['name']}, я на стройке, {marks['story']}. Паспорт забрали, денег "
        "не платят уже четвёртый месяц, нас шестеро в вагончике за складом, и я не знаю, что мне "
        "делать дальше. Хозяин говорит, что я должен ему за дорогу и за еду, и грозит братом. Дома "
        "ждут жена и дочь, я давно не говорил с ними."
    )
    await world.product.rests()
    (ref,) = {ticket.ref for ticket in await world.tickets()} - before
    return Planted(caller, ref, marks)


async def attend(planted: Planted, operator: Operator) -> None:
    """The operator reads the story, answers, writes to colleagues; both are words of the case."""
    ref, marks = planted.ref, planted.marks
    marks |= {"reply": mark(), "note": mark()}
    await operator.claim(ref)
    assert marks["story"] in await operator.open_story(ref)
    await operator.reply(ref, f"Здравствуйте. {marks['reply']}.")
    await operator.note(ref, f"Говорит тихо: {marks['note']}")
    await planted.caller.look()


def mark() -> str:
    """A word that stands nowhere else."""
    return "".join(secrets.choice(_LETTERS) for _ in range(14))


def forms(text: str) -> Iterator[bytes]:
    """How a text may stand in a file."""
    plain = text.encode()
    for written in (plain, text.encode("utf-16-le"), text.encode("utf-16-be")):
        yield written
        yield written.hex().encode()
        yield written.hex().upper().encode()
        for shift in range(3):
            # What stands before and after it moves its letters; the middle is always the same.
            whole = base64.b64encode(b"\0" * shift + written)
            yield whole[4 if shift else 0 : len(whole) - 4]
            yield base64.urlsafe_b64encode(b"\0" * shift + written)[4 if shift else 0 : -4]
    yield json.dumps(text).strip('"').encode()
    yield quote(text).encode()


def found_in(told: bytes, texts: Iterable[str]) -> list[str]:
    """Those of the texts that stand there in some form."""
    return [text for text in texts if any(form in told for form in set(forms(text)))]


def searched(folder: Path, texts: Iterable[str]) -> dict[str, list[str]]:
    """Every file of a folder in which some of the texts stand, and which of them."""
    wanted = {text: set(forms(text)) for text in texts}
    found: dict[str, list[str]] = {}
    for file in sorted(folder.rglob("*")):
        if file.is_file() and not _is_ours(file):
            told = _read(file)
            held = [text for text, ways in wanted.items() if any(way in told for way in ways)]
            if held:
                found[str(file.relative_to(folder))] = held
    return found


def with_bytes(folder: Path, values: Iterable[bytes]) -> dict[str, int]:
    """In which files how many of these values, or their ends, still stand."""
    ends = {value[:_ENOUGH] for value in values} | {value[-_ENOUGH:] for value in values}
    found: dict[str, int] = {}
    for file in sorted(folder.rglob("*")):
        if file.is_file() and not _is_ours(file):
            told = _read(file)
            if number := sum(end in told for end in ends):
                found[str(file.relative_to(folder))] = number
    return found


def sealed_values(file: Path) -> set[bytes]:
    """All that lies sealed or hashed of people in a SQLite file now."""
    values: set[bytes] = set()
    with closing(sqlite3.connect(file)) as connection:
        for name in sorted({*SEALED, *OPEN_BYTES}):
            table, column = name.split(".")
            if table not in _OURS:
                rows = connection.execute(
                    f'SELECT "{column}" FROM "{table}" WHERE "{column}" IS NOT NULL'  # noqa: S608
                )
                values |= {bytes(value) for (value,) in rows}
    return {value for value in values if len(value) >= _ENOUGH}


def _read(file: Path) -> bytes:
    """In another process: who closes a file lets go of every lock that SQLite holds on it here."""
    return subprocess.run(["cat", file], check=True, capture_output=True).stdout  # noqa: S607


def _is_ours(file: Path) -> bool:
    """The program's own files, which are only linked there."""
    return any(part.is_symlink() for part in file.parents)
