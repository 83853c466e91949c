"""What goes out together: the messages of one turn as one text, where it fits."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Final

import structlog

from bot.flows.moved import MOVED, Moved
from bot.messages.catalogue import Catalogue
from bot.messages.render import LONGEST, Rendered, render
from bot.messages.segments import segments
from intake.channels import ChannelKind
from intake.country_pack import CountryPack
from intake.ids import CountryCode
from intake_store.outbox_table import KNOCK, Due

LOG = structlog.get_logger()
SEGMENTS: Final = 2  # of an SMS, unless one message alone needs more


@dataclass(frozen=True, slots=True, repr=False)
class Parcel:
    """One message of a provider's. Without a text nobody could put it into words."""

    all_due: tuple[Due, ...]
    rendered: Rendered | None

    @property
    def asks(self) -> bool:
        """For a code or a word: it goes from the phone once one was said."""
        messages = [due.outgoing.message for due in self.all_due]
        return any(message.sensitive and message.question for message in messages)


@dataclass(frozen=True, slots=True)
class Words:
    """Finds the words, in the person's language or, at the door, in all of the country's."""

    catalogue: Catalogue
    packs: Mapping[CountryCode, CountryPack]
    moved: Moved = MOVED

    def of(self, due: Due) -> Rendered:
        pack = self.packs.get(due.country) or next(iter(self.packs.values()))
        offered = tuple(language.code for language in pack.offered(due.channel))
        message = self.moved.message(due.outgoing.message)
        if due.language is None:
            message = replace(message, every_language=True)
        return render(message, due.language or offered[0], due.channel, self.catalogue, offered)


def packed(all_due: Sequence[Due], words: Callable[[Due], Rendered]) -> list[Parcel]:
    """In order; what belongs to another turn, or would be too long, goes by itself."""
    parcels: list[Parcel] = []
    for due in all_due:
        try:
            rendered = words(due)
        except Exception as failure:
            LOG.exception("no-words", message=due.id, failure=type(failure).__name__)
            parcels.append(Parcel((due,), None))
            continue
        together = _joined(parcels[-1], due, rendered) if parcels else None
        if together is None:
            parcels.append(Parcel((due,), rendered))
        else:
            parcels[-1] = together
    return parcels


def _joined(before: Parcel, due: Due, rendered: Rendered) -> Parcel | None:
    last, there = before.all_due[-1], before.rendered
    if there is not None and _said(last, due) and _ends_with(there.text, rendered.text):
        return replace(before, all_due=(*before.all_due, due))
    if there is None or there.buttons or _turn(last) != _turn(due) or _apart(last, due):
        return None
    text = f"{there.text}\n\n{rendered.text}"
    if due.channel is ChannelKind.SMS:
        fits = segments(text) <= max(SEGMENTS, there.segments, rendered.segments)
    else:
        fits = len(text.encode("utf-16-le", "surrogatepass")) // 2 <= LONGEST[due.channel]
    sensitive = there.sensitive or rendered.sensitive
    whole = replace(rendered, text=text, sensitive=sensitive)
    return Parcel((*before.all_due, due), whole) if fits else None


def _said(last: Due, due: Due) -> bool:
    """Whether it is another part of the same message: before a language was chosen it was said in
    several, and now they have one."""
    one, other = last.outgoing.message, due.outgoing.message
    return _turn(last) == _turn(due) and replace(one, part=other.part) == other != one


def _ends_with(whole: str, text: str) -> bool:
    return whole == text or whole.endswith(f"\n\n{text}")


def _turn(due: Due) -> object:
    """What was said at once; a knock never has company."""
    if due.outgoing.message.key == KNOCK:
        return due.id
    return due.answers if due.answers is not None else due.put_at


def _apart(*all_due: Due) -> bool:
    """On Telegram a code stands alone: what stood with it would go from the phone with it."""
    messages = [due.outgoing.message for due in all_due]
    return all_due[0].channel is ChannelKind.TELEGRAM and any(
        message.sensitive and not message.question for message in messages
    )
