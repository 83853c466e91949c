"""What a turn leaves in the transcript."""

from datetime import UTC, datetime
from uuid import UUID

from bot.flows.arriving import START
from bot.flows.turn import Turn
from bot.recording import records
from intake.channels import ChannelKind
from intake.conversation import Conversation
from intake.ids import CaseId, ConversationId, CountryCode
from intake.incoming import SecretChecked, SecretOutcome
from intake_store.inbox_table import Inbound

NOW = datetime(2026, 11, 24, tzinfo=UTC)
TALK = Conversation(
    id=ConversationId(UUID(int=1)),
    channel=ChannelKind.TELEGRAM,
    country=CountryCode("tj"),
    language=None,
    position=START,
    case=CaseId(UUID(int=2)),
)


def told(given: SecretChecked) -> list[tuple[str, object]]:
    inbound = Inbound(1, UUID(int=3), TALK.id, given, NOW, "telegram:1", 0)
    found = records(inbound, TALK, Turn(TALK, (), ()), [], range(0))
    return [(record.who, record.payload["given"]) for record, _ in found]


def test_what_was_taken_for_a_word_and_is_none_is_told_all_the_same() -> None:
    wrong = SecretChecked(SecretOutcome.UNKNOWN, tried="he is back")
    assert told(wrong) == [("person", {"kind": "said", "text": "he is back"})]


def test_a_code_that_opens_nothing_stands_nowhere() -> None:
    assert told(SecretChecked(SecretOutcome.UNKNOWN)) == []
