"""Numbered lines: how a question and its choices stand in SMS, and in how many of them."""

from collections.abc import Sequence
from dataclasses import replace

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


def sms_parts(message: Message, phrasing: Phrasing) -> tuple[tuple[str, ...], ...]:
    """The texts that say a message, each within two segments if its lines allow it.

    Parts go out one after the other: languages that do not fit into one text, and the lines of a
    text too long for one, of which the last is the question with its choices. Within a part stand
    its pages, of which *more* asks for the next: a list of choices too long.
    """
    parts: list[tuple[str, ...]] = []
    for spoken in _together(message, phrasing):
        parts += _cut(message, spoken)
    return tuple(dict.fromkeys(parts))


def uncut(message: Message, phrasing: Phrasing) -> str:
    """The same in one text, however long: nothing parted, nothing given up."""
    ending = _ending(message.words, phrasing)
    return _joined(*_opening(message, phrasing), *_choices(message, phrasing), ending)


def _together(message: Message, phrasing: Phrasing) -> list[Phrasing]:
    """The languages in their order, as many in one text as fit into it."""
    groups: list[Phrasing] = []
    for language in phrasing.languages:
        if groups:
            wider = replace(phrasing, languages=(*groups[-1].languages, language))
            texts = _pages(message, wider, _opening(message, wider))
            if len(texts) == 1 and _fits(*texts):
                groups[-1] = wider
                continue
        groups.append(replace(phrasing, languages=(language,)))
    return groups


def _cut(message: Message, phrasing: Phrasing) -> list[tuple[str, ...]]:
    """At the ends of lines, where a text is too long; what is asked keeps its last line."""
    *before, asked = _opening(message, phrasing)
    texts = _pages(message, phrasing, (*before, asked))
    if not before or _fits(*texts):
        return [texts]
    parts: list[tuple[str, ...]] = []
    here: list[str] = []
    for line in before:
        if here and not _fits(_joined(*here, line)):
            parts.append((_joined(*here),))
            here = []
        here.append(line)
    texts = _pages(message, phrasing, (*here, asked))
    if not _fits(*texts):
        parts.append((_joined(*here),))
        texts = _pages(message, phrasing, (asked,))
    return [*parts, texts]


def _opening(message: Message, phrasing: Phrasing) -> tuple[str, ...]:
    return tuple(line for part in phrasing.text(message) for line in part.text.split("\n"))


def _pages(message: Message, phrasing: Phrasing, opening: Sequence[str]) -> tuple[str, ...]:
    """One text, or a list cut between choices, a few of them never.

    Numbers do not change from page to page. Every page carries the codes of *a person* and
    *urgent*, every one but the last that of *more*. The other codes give way where they would push
    a choice off the page: they work unsaid.
    """
    lines = _choices(message, phrasing)
    endings = [_ending(words, phrasing) for words in _fewer(message.words)]
    whole = _ended((*opening, *lines), endings)
    if len(lines) <= FEW or _fits(whole):
        return (whole,)
    more = _ending((*_fewer(message.words)[-1], Word.MORE), phrasing)
    pages: list[str] = []
    here = list(opening)
    for line in lines:
        if not _fits(_joined(*here, line, more)):
            pages.append(_joined(*here, more))
            here = []
        here.append(line)
    return (*pages, _ended(here, endings))


def _choices(message: Message, phrasing: Phrasing) -> list[str]:
    return [
        f"{number_of(message.choices, index)} {phrasing.choice(choice, message.args).text}"
        for index, choice in enumerate(message.choices)
    ]


def _fits(*texts: str) -> bool:
    return all(segments(text) <= MAX_SEGMENTS for text in texts)


def _fewer(words: Sequence[Word]) -> tuple[tuple[Word, ...], ...]:
    """All words; then without those that may give way, one more each time."""
    given_up = [(), (Word.BACK,), (Word.BACK, Word.SKIP)]
    return tuple(tuple(word for word in words if word not in gone) for gone in given_up)


def _ended(lines: Sequence[str], endings: Sequence[str]) -> str:
    """With the longest ending that fits; with all of it where none does."""
    texts = [_joined(*lines, ending) for ending in endings]
    return next((text for text in texts if _fits(text)), texts[0])


def _ending(words: Sequence[Word], phrasing: Phrasing) -> str:
    """Words without a code are typed as they are written, and stand on a line of their own."""
    typed = ", ".join(phrasing.word(word).text for word in words if word not in CODES)
    coded = " ".join(
        f"{code} {phrasing.word(word).text}" for word, code in CODES.items() if word in words
    )
    return _joined(typed, coded)


def _joined(*lines: str) -> str:
    return "\n".join(line for line in lines if line)
