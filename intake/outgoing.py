"""What we want to say to a person, before it has a language, a channel or a length."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from intake.languages import name_in


class Word(StrEnum):
    """The words that work everywhere, by button or typed, in every language."""

    PERSON = "person"
    URGENT = "urgent"
    STOP = "stop"
    HIDE = "hide"
    TIDY = "tidy"  # what stands here is to go by itself
    DELETE = "delete"
    LANGUAGE = "language"
    BACK = "back"
    SKIP = "skip"
    REPEAT = "repeat"
    COMPLAINT = "complaint"
    MORE = "more"  # the notice in full, or the rest of a long list
    GO_ON = "go-on"


@dataclass(frozen=True, slots=True)
class Choice:
    value: str
    label: str  # a message key, never text
    names: Mapping[str, str] = field(default_factory=dict)  # a country's own: language → name

    def name_in(self, language: str) -> str:
        """The country's own; "" where the label says it."""
        return name_in(self.names, language)


Arg = str | int | tuple[str, ...]  # a key list is joined in the person's language


@dataclass(frozen=True, slots=True)
class Message:
    """Something to say. A prompt carries its question's number, its choices and its words.

    An argument whose name ends in `_key` holds a message key (or several) to be put into words on
    rendering; every other argument is shown as it is.
    """

    key: str
    args: Mapping[str, Arg] = field(default_factory=dict)
    choices: tuple[Choice, ...] = ()
    multiple: bool = False  # several choices may be taken
    question: int = 0
    words: tuple[Word, ...] = ()  # *a person* and *urgent* on every prompt, more where they fit
    page: int = 0
    sensitive: bool = False  # names a place, a code or a word: forwarding and previews are closed
    every_language: bool = False  # said in all the country's languages at once: the door
    part: int = 0  # by SMS, which of the texts that say it; the last one asks


class Timing(StrEnum):
    """How a message meets a person who may not be looking at this moment."""

    REPLY = "reply"  # answers their own input; turns into a knock when late
    KNOCK = "knock"  # one neutral line now, the content when they write back
    HOLD = "hold"  # nothing now: nobody said that we may write first
    URGENT = "urgent"  # goes before other people's messages


@dataclass(frozen=True, slots=True)
class Outgoing:
    message: Message
    timing: Timing = Timing.REPLY
