"""Playing a story: plain text in, the same text out, with everything that happened written below.

`python -m tests.support.story FILE…` writes down anew what happens; read what it wrote before you
keep it. A story has a head (`channel:`, `duty: nobody`), then lines of what comes:

    person: a text            pressed: value …      ticked: value …      edited: a text
    sent: voice (photo, sticker, place, contact, poll; a caption after a comma)
    wait: 20 min              operator: a text      card: need, part, part
    offered: second-word (new-code)
    opened: by an operator    referral: status      ticket: closed       failed: blocked, came back

What happens stands below each: `bot:` a message, `held:` one that waits unseen, `shown:` one that
waited, `timer:` one that ran out while waiting, `->` what is done. Everything that is kept goes
through the store's own codec between any two lines.
"""

import json
import sys
from collections import deque
from collections.abc import Iterator
from dataclasses import replace
from datetime import date, datetime, timedelta
from pathlib import Path
from uuid import UUID

from bot.flows import effects
from bot.flows.arriving import START
from bot.flows.danger import RUNG
from bot.flows.engine import step
from bot.flows.facts import Facts, Reading, Spare, TicketFacts
from bot.flows.reading import code_in
from bot.flows.turn import Outcome, Turn
from intake.channels import ChannelKind
from intake.conversation import Conversation
from intake.growth import joined
from intake.handling import NOW_FLOORS
from intake.ids import CaseId, ConversationId, TicketRef
from intake.incoming import Input, SecretChecked, SecretOutcome, TimerFired
from intake.outgoing import Message, Outgoing, Timing
from intake.tickets import Growth, Urgency
from intake_store import codec
from intake_store.conversation_table import draft_to_bytes, from_row, to_row
from intake_store.packs import load
from tests.intake_store.stores import KEYS
from tests.support import clock
from tests.support.story_lines import INPUTS, read, shown

PACK = load(Path(__file__).parents[2] / "countries" / "tj", date(2026, 11, 24))
CODE = "4111 1111 1111 1111"
OUTCOMES = {
    Outcome.MUTED: "heard, not answered",
    Outcome.RELAYED: "for the operator to answer",
    Outcome.NOTED: "noted",
    Outcome.CHECKING: "checks it, slowly",
}


class Telling:
    """One conversation, its timers, what waits unseen, and its ticket as the hotline sees it."""

    def __init__(self, channel: ChannelKind, *, somebody: bool = True) -> None:
        self.now = clock.START
        self.conversation = Conversation(
            ConversationId(UUID(int=1)), channel, PACK.country, None, START
        )
        self.reading = Reading(somebody, "24:00" if somebody else "", "" if somebody else "08:00")
        self.timers: dict[str, datetime] = {}
        self.held: list[Message] = []
        self.kept = True  # whether the last word that was set could be kept
        self.put_by: list[Message] = []  # held for the case, and for nobody who knows its code
        self.ticket: TicketFacts | None = None
        self.growth = Growth()
        # The case may have been opened elsewhere: its code is known from the start.
        self.secrets = {CODE.replace(" ", ""): SecretOutcome.CODE}

    def take(self, given: Input) -> Iterator[str]:
        """What follows from one input, slow checks included."""
        given = codec.input_from_json(codec.kind_of(given), _json(codec.input_to_json(given)))
        turn = step(through_the_store(self.conversation), given, self._facts())
        self.conversation = turn.conversation
        for effect in turn.effects:
            yield from (f"->      {told}" for told in self._effect(effect))
        for outgoing in turn.messages:
            raw = _json(codec.outgoing_to_json(outgoing))
            yield from self._message(codec.outgoing_from_json(raw))
        if turn.outcome in OUTCOMES and not turn.messages:
            yield f"->      ({OUTCOMES[turn.outcome]})"
        for found in self._checked(turn):
            yield f"checked: {found.outcome}"
            yield from self.take(found)

    def wait(self, minutes: int) -> Iterator[str]:
        """Time passes; timers run out when they are due."""
        until = self.now + timedelta(minutes=minutes)
        while due := sorted((at, name) for name, at in self.timers.items() if at <= until):
            at, name = due[0]
            self.now = at
            del self.timers[name]
            yield f"timer:  {name}"
            yield from self.take(TimerFired(name))
        self.now = until

    def _facts(self) -> Facts:
        self.now += timedelta(seconds=1)
        return Facts(
            now=self.now,
            received_at=self.now + timedelta(milliseconds=1),
            pack=PACK,
            spare=Spare(CaseId(UUID(int=2)), TicketRef("TJ-BCD234"), CODE.replace(" ", ""), 3),
            reading=self.reading,
            ticket=self.ticket,
        )

    def _message(self, outgoing: Outgoing) -> Iterator[str]:
        if outgoing.timing in {Timing.KNOCK, Timing.HOLD}:
            self.held.append(outgoing.message)
            yield f"held:   {self.words(outgoing.message)}"
            if outgoing.timing is Timing.KNOCK:
                yield "bot:    knock"
        else:
            yield f"bot:    {self.words(outgoing.message)}"

    def words(self, message: Message) -> str:
        """How a message stands in the story: by its key."""
        return shown(message)

    def _effect(  # noqa: C901, PLR0912 - one case an effect
        self, effect: effects.Effect
    ) -> Iterator[str]:
        match effect:
            case effects.OpenCase():
                self.ticket = TicketFacts(effect.ref)
                self.secrets[effect.code] = SecretOutcome.CODE
                yield f"opens a ticket: {effect.opening}"
                yield from self._grow(effect.growth)
            case effects.Grow(growth):
                yield from self._grow(growth)
            case effects.Ring(alarm):
                yield f"rings: {alarm}"
            case effects.Withdraw(alarm):
                yield f"rings no more: {alarm}"
            case effects.Consent():
                to = f" to {effect.recipient}" if effect.recipient else ""
                perhaps = ", to be asked again" if effect.provisional else ""
                yield f"consent: {effect.purpose}{to} {effect.said}{perhaps}"
            case effects.SealContact(name):
                yield f"seals: {name}"
            case effects.KeepMedia(kind):
                yield f"keeps: {kind}"
            case effects.KeepSecret(text, forced):
                outcome = SecretOutcome.DURESS if forced else SecretOutcome.WORD
                self.kept = self.secrets.setdefault(text.casefold(), outcome) is outcome
                yield "keeps: a word"
            case effects.RenewCode(code):
                self.secrets = {
                    text: kind
                    for text, kind in self.secrets.items()
                    if kind is not SecretOutcome.CODE
                } | {code: SecretOutcome.CODE}
                yield "draws: another code"
            case effects.SetTimer(name, later):
                self.timers[name] = self.now + later
            case effects.CancelTimers(names):
                for name in names:
                    self.timers.pop(name, None)
            case effects.ReleaseHeld(of):
                if of is not None:
                    self.held[:0] = self.put_by
                    self.put_by.clear()
                yield from (f"shows: {self.words(message)}" for message in self.held)
                self.held.clear()
            case effects.Shut():
                yield "shuts: the neutral door"
            case effects.Hide():
                yield "hides: what stands on the phone"
            case effects.Erase(at_once):
                yield f"erases: here, and {'ours' if at_once else 'ours after a check'}"
            case effects.Attach():
                yield "goes on with: the case of the code"
                yield from (f"keeps back: {self.words(message)}" for message in self.held)
                self.put_by += self.held
                self.held.clear()
            case _:
                pass  # shown otherwise, or not a person's concern

    def _grow(self, growth: Growth) -> Iterator[str]:
        """The ticket as the panel would have it, as far as it has changed."""
        was, flags = self.growth, set(growth.flags)
        self.growth = replace(
            growth,
            flags=joined((flag for flag in was.flags if flag not in growth.unflag), growth.flags),
            needs=joined(was.needs, growth.needs),
            floors=joined(
                (floor for floor in was.floors if floor not in growth.withdrawn), growth.floors
            ),
            urgency=growth.urgency if was.urgency is None else _sooner(was, growth),
            danger=growth.danger or was.danger,
            age=growth.age or was.age,
            low=was.low if growth.low is None else growth.low,
            high=was.high if growth.high is None else growth.high,
        )
        new = self.growth
        told = [f"{new.urgency}"] if new.urgency is not was.urgency else []
        told += (
            [f"level {new.low}-{new.high}"] if (new.low, new.high) != (was.low, was.high) else []
        )
        told += [f"need {need}" for need in new.needs if need not in was.needs]
        told += [f"raised by {floor}" for floor in new.floors if floor not in was.floors]
        told += [f"+{flag}" for flag in new.flags if flag not in was.flags]
        told += [f"-{flag}" for flag in was.flags if flag not in new.flags and flag not in flags]
        if told:
            yield f"ticket: {', '.join(told)}"
        if self.ticket is not None:
            self.ticket = replace(
                self.ticket,
                danger=new.danger in RUNG or "dying" in new.floors,
                child=new.age == "under-18",
                strong=(new.low or 0) >= 2 or bool(new.floors),
            )

    def _checked(self, turn: Turn) -> Iterator[SecretChecked]:
        """As the slow check does it, with the one case that there is."""
        for effect in turn.effects:
            if isinstance(effect, effects.KeepSecret):
                yield SecretChecked(SecretOutcome.KEPT if self.kept else SecretOutcome.TAKEN)
            if isinstance(effect, effects.CheckSecret):
                known = self.secrets.get(code_in(effect.text) or effect.text.casefold())
                state = "read" if self.ticket and self.ticket.read else "received"
                found = known or SecretOutcome.UNKNOWN
                yield SecretChecked(found, case=str(UUID(int=2)), ticket=state)


def retell(told: list[str], made: "type[Telling]" = Telling) -> Iterator[str]:
    """The story again, with what happens now in place of what was written down."""
    head = dict(line.split(": ", 1) for line in told[:6] if line.startswith(("channel:", "duty:")))
    telling = made(
        ChannelKind(head.get("channel", "telegram")), somebody=head.get("duty") != "nobody"
    )
    for line in told:
        kind, _, text = line.partition(":")
        if not line or line.startswith(("#", "channel:", "duty:")):
            yield line
        elif kind == "wait":
            yield line
            yield from telling.wait(int(text.split()[0]))
        elif kind == "opened":
            yield line
            if telling.ticket is not None:
                telling.ticket = replace(telling.ticket, read=True)
        elif kind in INPUTS:
            yield line
            yield from telling.take(read(kind, text.strip(), telling.conversation.question))


def effects_of(told: list[str]) -> list[effects.Effect]:
    """All that a story does."""
    done: list[effects.Effect] = []

    class Noting(Telling):
        def _effect(self, effect: effects.Effect) -> Iterator[str]:
            done.append(effect)
            return super()._effect(effect)

    deque(retell(told, Noting), maxlen=0)
    return done


def through_the_store(one: Conversation) -> Conversation:
    """As the store keeps it between two inputs."""
    row = {**to_row(one), "id": one.id, "channel": one.channel.value}
    back = from_row({**row, "draft": draft_to_bytes(one, KEYS)}, KEYS)
    if back != one:
        raise AssertionError("the store does not keep all of a conversation")
    return back


def _json(raw: dict[str, codec.Json]) -> dict[str, codec.Json]:
    told: dict[str, codec.Json] = json.loads(json.dumps(raw))
    return told


def _sooner(was: Growth, growth: Growth) -> Urgency | None:
    taken_back = set(was.floors).intersection(growth.withdrawn)
    if taken_back and NOW_FLOORS.isdisjoint({*was.floors, *growth.floors} - taken_back):
        return (growth.urgency or Urgency.TODAY).or_sooner(Urgency.TODAY)
    if was.urgency is None or growth.urgency is None:
        return growth.urgency or was.urgency
    return was.urgency.or_sooner(growth.urgency)


def main(paths: list[str]) -> None:
    for path in map(Path, paths):
        told = path.read_text(encoding="utf-8").splitlines()
        path.write_text("\n".join(retell(told)) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main(sys.argv[1:])
