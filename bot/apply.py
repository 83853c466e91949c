"""Carrying out what a step asked for. A new effect without a case here does not type-check."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from typing import assert_never
from uuid import uuid4

from bot.flows import effects
from bot.flows.moved import Moved
from bot.knocking import HOURS
from bot.spares import Code
from bot.writing import Writing
from intake.clocks import due
from intake.consent import Entry, How
from intake.conversation import Conversation
from intake.country_pack import CountryPack, Stage
from intake.growth import Grow, grown, urgency_after
from intake.handling import Floor
from intake.ids import CaseId, Language
from intake.incoming import FROM_PERSON
from intake.languages import spoken
from intake.tickets import AgeBand, Alarm, Growth, Status, Subject, Ticket, Urgency, WaitsFor
from intake_store.cases import NewCase
from intake_store.contacts import NewContact
from intake_store.counts import Count
from intake_store.inbox_table import Inbound
from intake_store.keys import HolderKey, new_case_key
from intake_store.media import NewMedium
from intake_store.openers import Opener, OpenerKind
from intake_store.screenings import Screening, apart, seal_answers
from intake_store.timers import Timer


@dataclass(frozen=True, slots=True)
class Applying:
    """What carrying out needs beside the effect: whose turn it is, and what the house knows."""

    writing: Writing
    pack: CountryPack
    hotline: HolderKey
    wording: Callable[[str], str]  # a message key → key@version
    moved: Moved
    tickets: dict[CaseId, Ticket]  # as they stand within this batch

    def apply(  # noqa: C901, PLR0912, PLR0915 - one case an effect
        self, effect: effects.Effect, inbound: Inbound, after: Conversation, code: Code
    ) -> None:
        writing, now = self.writing, self.writing.now
        match effect:
            case effects.OpenCase():
                self.open(effect, after, code)
            case effects.Grow(growth):
                self.grow(after, growth, heard=isinstance(inbound.given, FROM_PERSON))
            case effects.Ring(alarm):
                if (ticket := self._ticket(after)) is not None:
                    writing.ring(ticket.ref, alarm)
            case effects.Withdraw(alarm):
                if (ticket := self._ticket(after)) is not None:
                    writing.withdraw(ticket.ref, alarm)
            case effects.Consent():
                self._consent(effect, after)
            case effects.CardAnswered(card, said):
                writing.cards.append((card, said, now))
            case effects.RecordScreening():
                self._screening(effect, after)
            case effects.SealContact(field, text):
                if after.case is not None:
                    hours = HOURS.get(text, "") if field == "when" else ""
                    writing.contacts.append(NewContact(after.case, field, text, now, hours))
            case effects.KeepMedia(kind, file, size):
                if after.case is not None:
                    new = NewMedium(after.case, kind, size, file, now, after.channel)
                    writing.media.append(new)
            case effects.SetTimer(name, delay):
                for old in self.moved.timer_names(name)[1:]:
                    writing.cancel_timer(after.id, old)
                writing.set_timer(Timer(after.id, name, now + delay))
            case effects.CancelTimers(names):
                for name in names:
                    for each in self.moved.timer_names(name):
                        writing.cancel_timer(after.id, each)
            case effects.Count(measure, breakdown):
                self._count(measure, breakdown)
            case effects.ReleaseHeld(of):
                writing.release(after.id, of)
            case effects.Shut():
                self._shut(after)
            case effects.Hide():
                writing.hidden.add(after.id)
                self._shut(after)
            case effects.Erase():
                # Here at once; the case itself is seen to by the turn, which knows it.
                writing.silence(after.id)
                writing.hidden.add(after.id)
                writing.going.add(after.id)
            case effects.Attach():
                writing.put_by.add(after.id)
            case effects.RenewCode():
                if after.case is not None:
                    writing.renew(Opener(code.hash, OpenerKind.CODE, after.case), code)
            case effects.CheckSecret() | effects.KeepSecret():
                pass  # the turn itself sees to these: the row waits for a thread
            case _:
                assert_never(effect)

    def grow(self, after: Conversation, growth: Growth, *, heard: bool) -> None:
        """Let the ticket take in a growth, with the clock that then runs."""
        ticket = self._ticket(after)
        if ticket is None or ticket.status is Status.ERASED:
            return
        urgency = urgency_after(ticket, growth)
        grow = Grow(
            case=ticket.case,
            growth=growth,
            at=self.writing.now,
            due_at=due(urgency, self.writing.now, self._stage(ticket), self.pack),
            heard=heard,
            reopen=heard and ticket.status is Status.CLOSED,
        )
        self.tickets[ticket.case] = after_it = grown(ticket, grow)
        if after_it.urgency is Urgency.NOW and ticket.urgency is not Urgency.NOW:
            self.writing.now_tickets[ticket.ref] = _kind_of_alarm(after_it)
        elif after_it.urgency is not Urgency.NOW:
            self.writing.now_tickets.pop(ticket.ref, None)
        self.writing.growths.append(grow)

    def heard(self, after: Conversation) -> None:
        """Whatever a person sends makes the ticket wait for us, closed ones included."""
        self.grow(after, Growth(waits_for=WaitsFor.US), heard=True)

    def _shut(self, after: Conversation) -> None:
        """What was not seen waits behind the lock; without a case there is nothing behind it."""
        self.writing.shut_page(after.id)
        if after.case is None:
            self.writing.silence(after.id)

    @staticmethod
    def _stage(ticket: Ticket) -> Stage:
        return Stage.OPENED if ticket.first_opened_at is None else Stage.ANSWERED

    def _ticket(self, after: Conversation) -> Ticket | None:
        return None if after.case is None else self.tickets.get(after.case)

    def open(self, effect: effects.OpenCase, after: Conversation, code: Code) -> None:
        writing, now, pack = self.writing, self.writing.now, self.pack
        growth = effect.growth
        language = after.language or pack.languages[0].code
        urgency = growth.urgency or Urgency.ROUTINE
        subject = growth.subject or Subject.SELF
        key = new_case_key(effect.case, self.hotline)
        writing.public_keys[effect.case] = key.public_key
        writing.cases.append(
            NewCase(
                id=effect.case,
                public_key=key.public_key,
                key_sealed=key.key_sealed,
                holder_version=key.holder_version,
                language=language,
                country=pack.country,
                stay=growth.stay,
                kind=subject,
                basis=effect.basis,
                wording=self.wording("about-ask"),
                opened_at=now,
            )
        )
        opened = due(urgency, now, Stage.OPENED, pack)
        ticket = _new_ticket(effect, after, spoken(language), subject, urgency, now, opened)
        ticket = grown(ticket, Grow(effect.case, growth, now, opened))
        self.tickets[effect.case] = ticket
        if ticket.urgency is Urgency.NOW:
            writing.now_tickets[ticket.ref] = _kind_of_alarm(ticket)
        writing.tickets.append(ticket)
        writing.openers.append(Opener(code.hash, OpenerKind.CODE, effect.case))
        writing.codes.append(code)

    def _consent(self, effect: effects.Consent, after: Conversation) -> None:
        if after.case is None:
            return
        entry = Entry(
            purpose=effect.purpose,
            said=effect.said,
            recipient=effect.recipient,
            fields=effect.fields,
            channel=after.channel.value,
            wording=self.wording(effect.wording_key),
            language=after.language or Language(""),
            how=How.CHAT,
            by="person",
            at=self.writing.now,
            provisional=effect.provisional,
        )
        self.writing.consents.append((after.case, entry))

    def _screening(self, effect: effects.RecordScreening, after: Conversation) -> None:
        """What could incriminate stands sealed only; the row carries the dimensions' results."""
        if after.case is None:
            return
        id_, found = uuid4(), effect.assessment
        in_the_open, telling = apart(effect.answers)
        public = self.writing.public_keys.get(after.case)
        self.writing.screenings.append(
            Screening(
                id=id_,
                case=after.case,
                track=effect.track,
                child=effect.child,
                reported=effect.reported,
                answers=in_the_open,
                dimensions={d.value: holds for d, holds in found.dimensions.items()},
                low=found.low,
                high=found.high,
                rule=found.certificate.rule,
                indicators=found.certificate.indicators,
                wording=" ".join(map(self._asked, effect.answers)),
                by="person",
                at=self.writing.now,
                partial=effect.partial,
                label=found.label.value if found.label else "",
                sealed_answers=None if public is None else seal_answers(telling, id_, public),
            )
        )

    def _asked(self, question: str) -> str:
        """Which question, in which wording."""
        _, _, version = self.wording(f"screening-{question.lower()}").partition("@")
        return f"{question}@{version}"

    def _count(self, measure: str, breakdown: Mapping[str, str]) -> None:
        codes = " ".join(f"{name}={value}" for name, value in sorted(breakdown.items()))
        today = self.writing.now.date()
        self.writing.counts.append(Count(date(today.year, today.month, 1), measure, codes))


def _kind_of_alarm(ticket: Ticket) -> Alarm:
    """Whatever made a ticket *now*, it rings."""
    if not {Floor.DYING, Floor.DYING_ASKED}.isdisjoint(ticket.floors):
        return Alarm.DYING
    return Alarm.CHILD if ticket.age is AgeBand.UNDER_18 else Alarm.DANGER


def _new_ticket(  # noqa: PLR0917 - a table with many columns
    effect: effects.OpenCase,
    after: Conversation,
    language: Language,
    subject: Subject,
    urgency: Urgency,
    now: datetime,
    due_at: datetime,
) -> Ticket:
    return Ticket(
        ref=effect.ref,
        case=effect.case,
        country=after.country,
        stay=effect.growth.stay,
        language=language,
        channel=after.channel.value,
        subject=subject,
        age=effect.growth.age or AgeBand.NOT_SURE,
        opened_by=effect.opening,
        urgency=urgency,
        due_at=due_at,
        status=Status.OPEN,
        opened_at=now,
        last_at=now,
    )
