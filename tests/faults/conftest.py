"""A bot between unkind providers, with short patience: seconds are expensive in a test."""

from collections.abc import AsyncIterator, Iterator
from pathlib import Path

import pytest
from structlog.testing import capture_logs

from bot import lines
from bot.channels import telegram_wire, twilio_wire
from tests.faults.house import House, open_house
from tests.intake_store.conftest import empty_database, empty_file, file_url, server_url, url
from tests.support.telegram_people import Person

__all__ = ["empty_database", "empty_file", "file_url", "server_url", "url"]


@pytest.fixture(autouse=True)
def _quiet() -> Iterator[None]:
    """Drawing each failure for a terminal takes seconds."""
    with capture_logs():
        yield


@pytest.fixture(autouse=True)
def _impatient(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(lines, "SECONDS_BETWEEN_LOOKS", 0.2)
    monkeypatch.setattr(telegram_wire, "SECONDS_TO_CONNECT", 0.5)
    monkeypatch.setattr(telegram_wire, "SECONDS_TO_ANSWER", 0.8)
    monkeypatch.setattr(twilio_wire, "_SECONDS_TO_CONNECT", 0.5)
    monkeypatch.setattr(twilio_wire, "_SECONDS_TO_ANSWER", 0.8)


@pytest.fixture
async def house(url: str, tmp_path: Path) -> AsyncIterator[House]:
    """On both kinds of database, one after the other."""
    async with open_house(url, str(tmp_path)) as house:
        yield house


@pytest.fixture
def person(house: House) -> Person:
    return Person(house.telegram, 77)
