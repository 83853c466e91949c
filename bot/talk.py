"""The same conversation in a terminal: the pure core, its words, and nothing kept."""

import secrets
import sys
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from uuid import uuid4

from bot.flows.arriving import START
from bot.flows.effects import CheckSecret, Effect, KeepSecret, OpenCase
from bot.flows.engine import step
from bot.flows.facts import Facts, Spare, TicketFacts
from bot.flows.reading import code_in
from bot.house import who_reads
from bot.messages.catalogue import Catalogue
from bot.messages.render import parts_by_sms
from bot.spares import new_code, reference
from intake.channels import ChannelKind
from intake.conversation import Conversation
from intake.country_pack import CountryPack
from intake.ids import CaseId, ConversationId
from intake.incoming import Input, Said, SecretChecked, SecretOutcome


def talk(pack: CountryPack, catalogue: Catalogue) -> int:
    """Reads lines as an SMS would bring them; ends with the end of the input."""
    conversation = Conversation(ConversationId(uuid4()), ChannelKind.SMS, pack.country, None, START)
    ticket: TicketFacts | None = None
    secrets_set: dict[str, SecretOutcome] = {}
    print("Write, and end with Ctrl-D. Nothing is kept.", file=sys.stderr)
    for line in sys.stdin:
        inputs: list[Input] = [Said(line.strip())]
        while inputs:
            given = inputs.pop(0)
            turn = step(conversation, given, _facts(pack, ticket))
            conversation = turn.conversation
            for effect in turn.effects:
                ticket = _opened(effect, ticket, secrets_set)
                inputs += _checked(effect, conversation, secrets_set)
            for outgoing in turn.messages:
                message = outgoing.message
                if conversation.language is None:
                    message = replace(message, every_language=True)
                language = conversation.language or catalogue.languages[0]
                offered = tuple(one.code for one in pack.offered(ChannelKind.SMS))
                for pages in parts_by_sms(message, language, catalogue, offered):
                    print(pages[message.page % len(pages)] + "\n")
    return 0


def _opened(
    effect: Effect, ticket: TicketFacts | None, known: dict[str, SecretOutcome]
) -> TicketFacts | None:
    if isinstance(effect, OpenCase):
        known[effect.code] = SecretOutcome.CODE
        return TicketFacts(effect.ref)
    return ticket


def _checked(
    effect: Effect, conversation: Conversation, known: dict[str, SecretOutcome]
) -> list[Input]:
    match effect:
        case KeepSecret(text):
            known[text.casefold()] = SecretOutcome.WORD
            return [SecretChecked(SecretOutcome.KEPT)]
        case CheckSecret(text):
            outcome = known.get(code_in(text) or text.casefold(), SecretOutcome.UNKNOWN)
            case = conversation.case or CaseId(uuid4())
            return [SecretChecked(outcome, case=str(case), ticket="received")]
        case _:
            return []


def _facts(pack: CountryPack, ticket: TicketFacts | None) -> Facts:
    now = datetime.now(UTC)
    return Facts(
        now=now,
        received_at=now + timedelta(seconds=1),
        pack=pack,
        spare=Spare(
            CaseId(uuid4()),
            reference(pack.meta.ticket_prefix),
            new_code(),
            secrets.randbelow(1 << 16),
        ),
        reading=who_reads(pack, now),
        ticket=ticket,
    )
