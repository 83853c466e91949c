"""Rendering: a message becomes words with buttons, for one language and one channel."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from bot.messages.catalogue import Catalogue
from bot.messages.numbered import sms_parts, uncut
from bot.messages.phrasing import Part, Phrasing
from bot.messages.segments import segments
from intake.channels import ChannelKind
from intake.ids import Language
from intake.outgoing import Message, Word

LONGEST = {ChannelKind.TELEGRAM: 4096, ChannelKind.SMS: 1600}  # letters, of one provider message
SHORT = 18  # letters that leave room for a second button beside
_REACH = (Word.PERSON, Word.URGENT)


class TextTooLong(Exception):
    """More than one message of this channel holds. Names the key only."""


@dataclass(frozen=True, slots=True)
class Button:
    value: str
    text: str
    word: bool = False  # one of the words that work everywhere, no answer
    language: str = ""  # of its text, where it is not the message's


@dataclass(frozen=True, slots=True)
class Rendered:
    """What a channel sends. An SMS has its choices in the text, and no buttons."""

    text: str
    buttons: tuple[tuple[Button, ...], ...] = ()
    question: int = 0
    multiple: bool = False
    sensitive: bool = False
    segments: int = 0  # of an SMS; 0 elsewhere
    parts: tuple[Part, ...] = ()  # the text by language, for a page that can mark each
    done: str = ""  # *that is all*, where several choices may be ticked


def render(
    message: Message,
    language: Language,
    channel: ChannelKind,
    catalogue: Catalogue,
    languages: Sequence[Language] = (),
) -> Rendered:
    """Put a message into words.

    `languages` are the country's, in the order in which its door speaks them; only a message for
    every language asks for them, and without them the catalogue's are taken.
    Raises WordsMissing, and TextTooLong rather than losing the end of a text.
    """
    phrasing = _phrasing(message, language, channel, catalogue, languages)
    parts = phrasing.text(message)
    if phrasing.sms:
        all_parts = sms_parts(message, phrasing)
        texts = all_parts[message.part % len(all_parts)]
        text = texts[message.page % len(texts)]
    else:
        text = "\n".join(part.text for part in parts)
    if _units(text) > LONGEST.get(channel, _units(text)):
        raise TextTooLong(message.key)
    return Rendered(
        text=text,
        buttons=() if phrasing.sms else _buttons(message, phrasing, language),
        question=message.question,
        multiple=message.multiple,
        sensitive=message.sensitive,
        segments=segments(text) if phrasing.sms else 0,
        parts=parts,
        done=phrasing.done() if message.multiple and not phrasing.sms else "",
    )


def spread(
    message: Message,
    language: Language,
    channel: ChannelKind,
    catalogue: Catalogue,
    languages: Sequence[Language] = (),
) -> tuple[Message, ...]:
    """The messages that say one, in their order: by SMS each is one text of two segments."""
    if channel.has_buttons:
        return (message,)
    count = len(parts_by_sms(message, language, catalogue, languages))
    return tuple(replace(message, part=part) for part in range(count))


def parts_by_sms(
    message: Message,
    language: Language,
    catalogue: Catalogue,
    languages: Sequence[Language] = (),
) -> tuple[tuple[str, ...], ...]:
    """Every SMS that says a message: those that go out one by one, each with its pages."""
    return sms_parts(message, _phrasing(message, language, ChannelKind.SMS, catalogue, languages))


def sms_texts(
    message: Message,
    language: Language,
    catalogue: Catalogue,
    languages: Sequence[Language] = (),
) -> tuple[str, ...]:
    """The same, one after the other."""
    parts = parts_by_sms(message, language, catalogue, languages)
    return tuple(text for pages in parts for text in pages)


def plain_by_sms(
    message: Message,
    language: Language,
    catalogue: Catalogue,
    languages: Sequence[Language] = (),
) -> str:
    """The texts of the other channels in one SMS: what the short forms are measured by."""
    short = _phrasing(message, language, ChannelKind.SMS, catalogue, languages)
    return uncut(message, replace(short, sms=False))


def _phrasing(
    message: Message,
    language: Language,
    channel: ChannelKind,
    catalogue: Catalogue,
    languages: Sequence[Language],
) -> Phrasing:
    said_in = tuple(languages) or catalogue.languages if message.every_language else (language,)
    if message.every_language:  # what reads alike but for its letters is said once
        said_in = tuple(each for each in said_in if each not in catalogue.spellings) or said_in
        said_in = _as_offered(said_in, message)
    return Phrasing(catalogue, said_in, sms=not channel.has_buttons)


def _as_offered(said_in: tuple[Language, ...], message: Message) -> tuple[Language, ...]:
    """Where languages are offered, each is spoken in the order in which it can be chosen."""
    offered = [Language(choice.value) for choice in message.choices if choice.value in said_in]
    return tuple(dict.fromkeys((*offered, *said_in)))


def _buttons(
    message: Message, phrasing: Phrasing, language: Language
) -> tuple[tuple[Button, ...], ...]:
    def button(value: str, part: Part, *, word: bool) -> Button:
        return Button(value, part.text, word, "" if part.language == language else part.language)

    choices = [
        button(c.value, phrasing.choice(c, message.args), word=False) for c in message.choices
    ]
    words = {word: button(word, phrasing.word(word), word=True) for word in message.words}
    reach = [words[word] for word in _REACH if word in words]
    others = [pressed for word, pressed in words.items() if word not in _REACH]
    return (*_rows(choices), *_rows(reach), *_rows(others))


def _rows(buttons: Sequence[Button]) -> tuple[tuple[Button, ...], ...]:
    across = 2 if all(len(button.text) <= SHORT for button in buttons) else 1
    return tuple(tuple(buttons[start : start + across]) for start in range(0, len(buttons), across))


def _units(text: str) -> int:
    """Length as providers count it: letters outside the basic plane count twice."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2
