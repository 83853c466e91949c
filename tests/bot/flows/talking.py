"""A talk for tests: say, press, wait, and look at what followed."""

from dataclasses import replace
from datetime import timedelta
from functools import cache
from uuid import UUID

from bot.flow_paths import NOON, Walked, facts, walk
from bot.flows.arriving import START
from bot.flows.effects import Effect, Grow, OpenCase
from bot.flows.engine import step
from bot.flows.facts import TicketFacts
from bot.flows.turn import Turn
from intake.channels import ChannelKind
from intake.conversation import Conversation
from intake.country_pack import CountryPack
from intake.ids import ConversationId
from intake.incoming import Input, Pressed, Said, TimerFired
from intake.outgoing import Message
from intake.tickets import Growth
from tests.support.story import PACK


@cache
def walked(channel: ChannelKind) -> Walked:
    """Every place of a channel: walked once for all who ask."""
    return walk(PACK, channel)


TO_ADULT = ("en", "alone", "me", "adult")


class Talk:
    """One conversation and the last turn of it."""

    def __init__(
        self, channel: ChannelKind = ChannelKind.TELEGRAM, pack: CountryPack = PACK
    ) -> None:
        self.pack = pack
        self.conversation = Conversation(
            ConversationId(UUID(int=1)), channel, pack.country, None, START
        )
        self.minutes = 0.0
        self.ticket: TicketFacts | None = None
        self.turn: Turn
        self.open: Message | None = None

    @classmethod
    def with_an_adult(
        cls, channel: ChannelKind = ChannelKind.TELEGRAM, pack: CountryPack = PACK
    ) -> "Talk":
        """As far as the first question about needs."""
        talk = cls(channel, pack)
        talk.say("hello")
        talk.press(*TO_ADULT)
        return talk

    def take(self, given: Input, *, early: bool = False) -> Turn:
        told = facts(self.pack)
        now = NOON + timedelta(minutes=self.minutes)
        shift = timedelta(seconds=-90 if early else 1)
        told = replace(told, now=now, received_at=now + shift, ticket=self.ticket)
        self.turn = step(self.conversation, given, told)
        self.conversation = self.turn.conversation
        self.minutes += 0.1
        asked = [one.message for one in self.turn.messages if one.message.question]
        self.open = asked[-1] if asked else self.open
        return self.turn

    def say(self, *texts: str) -> Turn:
        for text in texts:
            self.take(Said(text))
        return self.turn

    def press(self, *values: str) -> Turn:
        for value in values:
            self.take(Pressed(self.conversation.question, tuple(value.split())))
        return self.turn

    def fire(self, name: str) -> Turn:
        return self.take(TimerFired(name))

    def wait(self, minutes: float) -> None:
        self.minutes += minutes

    def stand(self, conversation: Conversation) -> None:
        """Go on from a place that was come to elsewhere, when it was come to."""
        self.conversation = conversation
        times = (conversation.last_at, conversation.asked_at)
        passed = [at - NOON for at in times if at is not None]
        self.minutes = max(passed, default=timedelta()) / timedelta(minutes=1)

    @property
    def at(self) -> str:
        return f"{self.conversation.position.flow}.{self.conversation.position.state}"

    @property
    def said(self) -> list[str]:
        return [one.message.key for one in self.turn.messages]

    @property
    def numbers(self) -> list[str]:
        """What may be dialled, as it was shown in this turn."""
        shown = (one.message for one in self.turn.messages if one.message.key == "danger-number")
        return [str(message.args["number"]) for message in shown]

    @property
    def grown(self) -> Growth:
        """What the ticket was told in this turn."""
        for effect in self.turn.effects:
            if isinstance(effect, OpenCase | Grow):
                return effect.growth
        return Growth()

    def did(self, kind: type[Effect]) -> list[Effect]:
        return [effect for effect in self.turn.effects if isinstance(effect, kind)]
