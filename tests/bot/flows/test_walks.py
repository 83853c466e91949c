"""Two hundred walks of sixty inputs a channel through the core: nothing is a dead end.

The same walks over the real HTTP surface, fewer of them, are in tests/end_to_end.
"""

import random
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from uuid import UUID, uuid4

import pytest

from bot.flows.arriving import FLOWS, START
from bot.flows.effects import CheckSecret, KeepSecret, OpenCase, Ring
from bot.flows.engine import step
from bot.flows.facts import Facts, Reading, Spare, TicketFacts
from bot.flows.turn import Outcome, Turn
from bot.messages.catalogue import Catalogue
from bot.messages.numbered import MAX_SEGMENTS
from bot.messages.render import render, spread
from intake.channels import ChannelKind
from intake.conversation import Conversation, Position
from intake.ids import AgencyCode, CardId, CaseId, ConversationId, ReferralId, TicketRef
from intake.incoming import (
    FROM_PERSON,
    AskedAgain,
    CameBack,
    ConsentAsked,
    DeliveryDoubted,
    DeliveryFailed,
    Edited,
    Failure,
    Input,
    MediaKind,
    Offer,
    Offered,
    OperatorSaid,
    Pressed,
    ReferralMoved,
    Said,
    SecretChecked,
    SecretOutcome,
    SentMedia,
    SentOther,
    SharedContact,
    SharedLocation,
    Ticked,
    TicketMoved,
    TimerFired,
)
from intake.outgoing import Message, Word
from intake_store.packs import load

COUNTRIES = Path(__file__).parents[3] / "countries"
PACK = load(COUNTRIES / "tj", date(2026, 11, 24))
WORDS = Catalogue.load()
BEGUN = datetime(2026, 11, 24, 6, tzinfo=UTC)
WALKS, LENGTH = 200, 60
TYPED = (
    "salom", "1", "2", "3", "4", "0", "1 3", "13", "99", "00", "77", "88", "66", "стоп", "назад",
    "ok", "ҳа", "не", "help", "язык", "hide", "удалить мои данные", "жалоба", "go on", "repeat",
    "меня бьют", "хочу умереть", "вақтам кам", "4111 1111 1111 1111", "себ", "?!", "🙂", "\u0000",
    "он не пускает меня домой и держит мои документы уже третий месяц", "x" * 4096, "١", "yo'q",
)  # fmt: skip
CHECKED = (SecretOutcome.UNKNOWN, SecretOutcome.CODE, SecretOutcome.DURESS)
TIMERS = ("danger-silent", "dying-silent", "dying-line-1", "unanswered", "broken-off")


class Walker:
    """One person, at random; what must hold is asserted at every step."""

    def __init__(self, seed: int, channel: ChannelKind) -> None:
        self.luck = random.Random(seed)
        self.steady = seed % 2 == 0  # mostly answers what is asked, and so comes far
        self.now = BEGUN + timedelta(hours=self.luck.randrange(24))
        self.conversation = Conversation(
            ConversationId(uuid4()), channel, PACK.country, None, START
        )
        self.open: Message | None = None
        self.ticket: TicketFacts | None = None
        self.visited: set[Position] = set()

    def walk(self) -> None:
        for _ in range(LENGTH):
            pause = self.luck.choice((4, 9, 40) if self.steady else (4, 9, 40, 130, 1000))
            self.now += timedelta(seconds=pause)
            given = self._something()
            turn = self._take(given)
            if isinstance(given, FROM_PERSON):
                self._is_answered(given, turn)
            self._a_human_is_one_input_away()

    def _take(self, given: Input) -> Turn:
        turn = step(self.conversation, given, self._facts())
        self.conversation = turn.conversation
        self.visited.add(turn.conversation.position)
        assert turn.conversation.position.state in FLOWS[turn.conversation.position.flow].prompts
        for outgoing in turn.messages:
            self._can_be_said(outgoing.message)
        asked = [one.message for one in turn.messages if one.message.question]
        self.open = asked[-1] if asked else self.open
        for effect in turn.effects:
            if isinstance(effect, OpenCase):
                self.ticket = TicketFacts(effect.ref)
        if any(isinstance(effect, CheckSecret) for effect in turn.effects):
            outcome = self.luck.choice(CHECKED)
            self._take(SecretChecked(outcome, case=str(UUID(int=7)), ticket="read"))
        elif any(isinstance(effect, KeepSecret) for effect in turn.effects):
            self._take(SecretChecked(self.luck.choice((SecretOutcome.KEPT, SecretOutcome.TAKEN))))
        return turn

    def _can_be_said(self, message: Message) -> None:
        """In the person's language, on their channel, within its limits."""
        offered = tuple(one.code for one in PACK.offered(self.conversation.channel))
        language = self.conversation.language
        if language is None:
            message = replace(message, every_language=True)
        how = (language or offered[0], self.conversation.channel, WORDS, offered)
        for part in spread(message, *how):
            rendered = render(part, *how)
            assert rendered.text
            assert rendered.segments <= MAX_SEGMENTS

    def _is_answered(self, given: Input, turn: Turn) -> None:
        if turn.messages:
            return
        noted = isinstance(given, Ticked | Edited)
        assert turn.outcome in {Outcome.MUTED, Outcome.RELAYED, Outcome.CHECKING} or (
            noted and turn.outcome is Outcome.NOTED
        ), (given, turn.conversation.position)
        if turn.outcome is Outcome.MUTED:
            assert turn.conversation.muted is not None

    def _a_human_is_one_input_away(self) -> None:
        """Tried on a copy, from wherever the walk stands."""
        turn = step(self.conversation, Said("00"), self._facts(at=timedelta(seconds=1)))
        assert any(isinstance(effect, Ring) for effect in turn.effects), turn.conversation.position

    def _facts(self, at: timedelta = timedelta()) -> Facts:
        return Facts(
            now=self.now + at,
            received_at=self.now + at,
            pack=PACK,
            spare=Spare(CaseId(uuid4()), TicketRef("TJ-000-000"), "4111111111111111", 3),
            reading=Reading(somebody=True, until="24:00", again="08:00"),
            ticket=self.ticket,
        )

    def _something(self) -> Input:
        chance = self.luck.random() * (0.48 if self.steady else 1.0)
        if self.open is not None and self.open.choices and chance < 0.45:
            values = [choice.value for choice in self.open.choices]
            some = tuple(self.luck.sample(values, 2 if self.open.multiple and chance < 0.1 else 1))
            return Pressed(self.conversation.question, some)
        if chance < 0.8:
            return Said(self.luck.choice(TYPED))
        return self.luck.choice(self._rare())

    def _rare(self) -> tuple[Input, ...]:
        question = self.conversation.question
        return (
            Pressed(max(0, question - 1), ("yes",)),
            Pressed(question, (self.luck.choice(tuple(Word)).value,)),
            Ticked(question, ("food",)),
            Edited(self.luck.choice(TYPED)),
            SentMedia(MediaKind.VOICE, "f", 9),
            SentMedia(MediaKind.PHOTO, "f", 9, self.luck.choice(TYPED)),
            SentMedia(MediaKind.STICKER, "f", 9),
            SharedLocation(38.5, 68.8),
            SharedContact("somebody"),
            SentOther("poll"),
            TimerFired(self.luck.choice(TIMERS)),
            OperatorSaid("Салом"),
            self._card(),
            Offered(Offer.SECOND_WORD),
            Offered(Offer.NEW_CODE),
            ReferralMoved(ReferralId(uuid4()), "Shelter (demo)", "accepted"),
            TicketMoved("closed"),
            DeliveryFailed(self.luck.choice(tuple(Failure))),
            DeliveryDoubted(question),
            AskedAgain(),
            CameBack(),
            CameBack(),
        )

    @staticmethod
    def _card() -> ConsentAsked:
        return ConsentAsked(
            card=CardId(uuid4()),
            agency=AgencyCode("shelter"),
            recipient="Shelter (demo)",
            fields=("codes", "contact"),
            need="safe_place",
            must_report=("children",),
            under="none",
            purpose="refer",
        )


@pytest.mark.parametrize("channel", ChannelKind)
def test_every_input_of_a_walk_is_answered_or_noted_as_muted(channel: ChannelKind) -> None:
    visited: set[Position] = set()
    for seed in range(WALKS):
        walker = Walker(seed, channel)
        walker.walk()
        visited |= walker.visited
    flows = {place.flow for place in visited}
    not_here = {  # no word is set by SMS, and only Telegram lets go of what stands in its chats
        ChannelKind.SMS: {"contact", "forced", "tidy"},
        ChannelKind.WEB: {"tidy"},
        ChannelKind.TELEGRAM: set(),
    }
    assert set(FLOWS) - flows == not_here[channel], "the walks come through every flow"
