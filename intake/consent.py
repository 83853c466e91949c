"""The consent ledger: who allowed what, for whom, in which wording, and when they took it back."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from intake.ids import Language


class Purpose(StrEnum):
    """What is asked leave for (facts: twelve separate consents; these are asked today)."""

    KEEP = "keep"  # going on after the notice: this conversation may be kept
    WRITE_BACK = "write-back"
    LOOK_FOR_SERVICE = "look-for-service"  # without anything that names or reaches the person
    REFER = "refer"
    POLICE = "police"
    CROSS_BORDER = "cross-border"
    STATISTICS = "statistics"


class FieldGroup(StrEnum):
    """Parts of a case that can be shared on their own."""

    CODES = "codes"  # age band, region, needs: nothing that names or reaches
    CONTACT = "contact"
    STORY = "story"
    SCREENING = "screening"
    NAME = "name"


class Said(StrEnum):
    YES = "yes"
    NO = "no"
    NOT_NOW = "not-now"
    WITHDRAWN = "withdrawn"


class How(StrEnum):
    CHAT = "chat"
    VOICE = "voice"  # read out by an operator
    PAPER = "paper"


@dataclass(frozen=True, slots=True)
class Entry:
    """One line of the ledger; lines are only ever added."""

    purpose: Purpose
    said: Said
    recipient: str  # an agency's code; "" for the hotline itself
    fields: tuple[FieldGroup, ...]
    channel: str
    wording: str  # key@version of the words the person answered
    language: Language
    how: How
    by: str  # "person" or the operator who wrote down a spoken answer
    at: datetime
    provisional: bool = False  # moment not a clear yes, locked phone, or through a reporter
    until: datetime | None = None


class Cover(StrEnum):
    """How a ledger stands on one question."""

    YES = "yes"
    PROVISIONAL = "provisional"  # said, but nothing leaves on it until asked again
    NO = "no"
    NOT_NOW = "not-now"
    NEVER_ASKED = "never-asked"
    LAPSED = "lapsed"
    WITHDRAWN = "withdrawn"


def cover(
    ledger: Iterable[Entry],
    purpose: Purpose,
    *,
    now: datetime,
    recipient: str = "",
    field: FieldGroup | None = None,
    channel: str | None = None,
) -> Cover:
    """How the ledger, in the order in which it was written, stands on one question.

    A question is a purpose, a recipient and a field group; for being written back to it is also a
    channel. Of each the latest word counts, and silence, a skipped question included, is no word. A
    word is about the field groups it names and leaves the others as they stood; what is withdrawn
    is withdrawn whole. Without `field`: whether anything at all stands.
    """
    words = [
        entry
        for entry in ledger
        if entry.purpose is purpose
        and entry.recipient == recipient
        and channel in {None, entry.channel}
    ]
    if field is not None:
        return _stands(latest_about(words, field), now)
    named = {group for entry in words for group in entry.fields}
    each = {_stands(latest_about(words, group), now) for group in named}
    latest = _stands(words[-1] if words else None, now)
    return next((yes for yes in (Cover.YES, Cover.PROVISIONAL) if yes in each), latest)


def latest_about(words: Iterable[Entry], field: FieldGroup) -> Entry | None:
    """The last of these that says something about a field group."""
    latest = None
    for entry in words:
        whole = entry.said is Said.WITHDRAWN or (entry.said is not Said.YES and not entry.fields)
        if whole or field in entry.fields:
            latest = entry
    return latest


def _stands(latest: Entry | None, now: datetime) -> Cover:
    if latest is None:
        return Cover.NEVER_ASKED
    if latest.said is not Said.YES:
        return _NOT_YES[latest.said]
    if latest.until is not None and latest.until <= now:
        return Cover.LAPSED
    return Cover.PROVISIONAL if latest.provisional else Cover.YES


_NOT_YES = {
    Said.NO: Cover.NO,
    Said.NOT_NOW: Cover.NOT_NOW,
    Said.WITHDRAWN: Cover.WITHDRAWN,
}
