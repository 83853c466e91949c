"""What was said in a case, as an operator reads it: each thing once, and by whom."""

from datetime import UTC, datetime
from uuid import UUID

from admin.pages.told import By, Teller
from intake.channels import ChannelKind
from intake.ids import Language
from intake_store.codec import Json
from intake_store.transcript import Record
from tests.bot.shells import catalogue

AT = datetime(2026, 11, 24, 7, 0, tzinfo=UTC)
GIVEN: dict[str, Json] = {"kind": "operator-said", "text": "There is room."}
SAID: dict[str, Json] = {"key": "operator-said", "args": {"text": "There is room."}}


def read(payload: dict[str, Json]) -> list[tuple[By, str]]:
    teller = Teller(catalogue(), Language("en"), ChannelKind.SMS)
    record = Record(UUID(int=1), 1, "operator:1", AT, payload, (7,))
    return [(line.by, line.text) for line in teller.lines([record])]


def test_what_an_operator_wrote_stands_once_and_is_not_the_persons() -> None:
    assert read({"given": GIVEN, "said": [SAID]}) == [(By.US, "There is room.")]


def test_what_an_operator_wrote_and_nobody_could_carry_out_stands_too() -> None:
    assert read({"given": GIVEN, "said": []}) == [(By.US, "There is room.")]
