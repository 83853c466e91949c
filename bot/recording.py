"""A turn in the transcript, sealed to its case: what came, and what was answered as key and args.

Codes and a person's own words stand nowhere.
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Final

from bot.flows.effects import Shut
from bot.flows.reading import code_in
from bot.flows.turn import Turn
from intake.conversation import Conversation
from intake.ids import CaseId
from intake.incoming import (
    FROM_PERSON,
    ConsentAsked,
    Edited,
    Input,
    OperatorSaid,
    Said,
    SecretChecked,
    SentMedia,
    TimerFired,
)
from intake.outgoing import Outgoing
from intake_store.codec import Json, input_to_json, kind_of, outgoing_to_json
from intake_store.inbox_table import Inbound
from intake_store.outbox_table import NewMessage
from intake_store.transcript import NewRecord

OPERATOR: Final = "operator:"  # a source that begins so names who of us wrote
MASK: Final = "····"


def records(
    inbound: Inbound,
    before: Conversation,
    turn: Turn,
    messages: Sequence[NewMessage | None],
    said: range,
) -> Iterator[tuple[NewRecord, range]]:
    """What this turn adds, with the places of its messages in the batch."""
    case = turn.conversation.case
    if case is None:
        return
    if before.case is None:
        yield from _earlier(case, before, turn)
    given = _given(inbound.given, secret=turn.secret)
    rows = (messages[place] for place in said)
    outgoing = [row.outgoing for row in rows if row is not None and not row.outgoing.message.part]
    if not outgoing and not _by_somebody(inbound.given):
        return
    payload: dict[str, Json] = {"said": [outgoing_to_json(_masked(one)) for one in outgoing]}
    if given is not None:
        payload["given"] = given
    yield NewRecord(case, who(inbound), inbound.received_at, payload), said


def who(inbound: Inbound) -> str:
    if isinstance(inbound.given, FROM_PERSON) or _tried(inbound.given):
        return "person"
    return inbound.source if inbound.source.startswith(OPERATOR) else "bot"


def parked(inbound: Inbound, case: CaseId) -> NewRecord:
    """What nobody could handle, for the human who looks."""
    given = _given(inbound.given, secret=False)
    return NewRecord(case, who(inbound), inbound.received_at, {"given": given, "said": []})


def _earlier(case: CaseId, before: Conversation, turn: Turn) -> Iterator[tuple[NewRecord, range]]:
    """What was said before the case opened, unless a lock has done away with it."""
    if any(isinstance(effect, Shut) for effect in turn.effects):
        return
    for line in before.earlier:
        if line.who == "person":
            payload: dict[str, Json] = {"given": {"kind": "said", "text": line.text}, "said": []}
            yield NewRecord(case, line.who, line.at, payload), range(0)


def _by_somebody(given: Input) -> bool:
    return isinstance(given, (*FROM_PERSON, OperatorSaid, ConsentAsked)) or bool(_tried(given))


def _tried(given: Input) -> str:
    """A short text at the locked door that was no word after all: said, and not lost."""
    return given.tried if isinstance(given, SecretChecked) else ""


def _given(  # noqa: PLR0911 - one case a kind
    given: Input, *, secret: bool
) -> dict[str, Json] | None:
    if secret:
        return {"kind": "secret"}
    match given:
        case TimerFired():
            return None
        case Said(text) | Edited(text) if code_in(text) is not None:
            return {"kind": "secret"}  # a code corrected by an edit, or of an input that broke
        case SentMedia(caption=text) if code_in(text) is not None:
            return _given(replace(given, caption=MASK), secret=False)
        case SecretChecked(tried=text) if text:
            return {"kind": "said", "text": text}
        case SecretChecked(outcome):
            return {"kind": kind_of(given), "outcome": outcome.value}
        case _:
            raw: dict[str, Json] = dict(input_to_json(given))
            if "kind" in raw:  # of a medium: the input's own kind takes the name
                raw["media"] = raw.pop("kind")
            raw.pop("route", None)
            return {**raw, "kind": kind_of(given)}


def _masked(outgoing: Outgoing) -> Outgoing:
    """A code was said; that it was is enough. (A question for a word holds none of theirs.)"""
    message = outgoing.message
    if not message.sensitive or message.question:
        return outgoing
    args = {name: MASK if isinstance(arg, str) else arg for name, arg in message.args.items()}
    return replace(outgoing, message=replace(message, args=args))
