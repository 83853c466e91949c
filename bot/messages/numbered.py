"""Numbered lines: how a question and its choices stand in an SMS, and on how many of them."""

from collections.abc import Sequence

from bot.messages.phrasing import Phrasing
from bot.messages.segments import segments
from intake.outgoing import Choice, Message, Word

FEW = 3  # so many choices are never parted: nobody is to see a yes without its no
MAX_SEGMENTS = 2  # 306 plain letters, 134 others: what a weak network still delivers in one piece
CODES = {  # no option has one of these numbers
    Word.PERSON: "00",
    Word.URGENT: "99",
    Word.BACK: "66",
    Word.SKIP: "77",
    Word.MORE: "88",
}
_NONE = frozenset({"0", "none"})


def number_of(choices: Sequence[Choice], index: int) -> int:
    """The number to type for a choice: its place in the whole list; *none of these* is 0."""
    return 0 if choices[index].value in _NONE else index + 1


def sms_pages(message: Message, phrasing: Phrasing) -> tuple[str, ...]:
    """The texts of a message, each within two segments if its lines allow it.

    A list too long is cut between choices, a few of them never; numbers do not change from page to
    page. Every page carries the codes of *a person* and *urgent*, every one but the last that of
    *more*. The other codes give way where they would push a choice off the page: they work unsaid.
    """
    opening = "\n".join(part.text for part in phrasing.text(message))
    lines = [
        f"{number_of(message.choices, index)} {phrasing.choice(choice, message.args).text}"
        for index, choice in enumerate(message.choices)
    ]
    endings = [_ending(words, phrasing) for words in _fewer(message.words)]
    whole = _ended((opening, *lines), endings)
    if len(lines) <= FEW or segments(whole) <= MAX_SEGMENTS:
        return (whole,)
    more = _ending((*_fewer(message.words)[-1], Word.MORE), phrasing)
    pages: list[str] = []
    here = [opening]
    for line in lines:
        if segments(_joined(*here, line, more)) > MAX_SEGMENTS:
            pages.append(_joined(*here, more))
            here = []
        here.append(line)
    return (*pages, _ended(here, endings))


def _fewer(words: Sequence[Word]) -> tuple[tuple[Word, ...], ...]:
    """All words; then without those that may give way, one more each time."""
    given_up = [(), (Word.BACK,), (Word.BACK, Word.SKIP)]
    return tuple(tuple(word for word in words if word not in gone) for gone in given_up)


def _ended(lines: Sequence[str], endings: Sequence[str]) -> str:
    """With the longest ending that fits; with all of it where none does."""
    texts = [_joined(*lines, ending) for ending in endings]
    return next((text for text in texts if segments(text) <= MAX_SEGMENTS), texts[0])


def _ending(words: Sequence[Word], phrasing: Phrasing) -> str:
    """Words without a code are typed as they are written, and stand on a line of their own."""
    typed = ", ".join(phrasing.word(word).text for word in words if word not in CODES)
    coded = " ".join(
        f"{code} {phrasing.word(word).text}" for word, code in CODES.items() if word in words
    )
    return _joined(typed, coded)


def _joined(*lines: str) -> str:
    return "\n".join(line for line in lines if line)
