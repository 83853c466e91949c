"""A reply's words, told apart by what they do: name, deny, doubt, ask or only fill."""

import re
from dataclasses import dataclass
from typing import Final

from bot.flows import numbers, particles
from bot.flows.offers import Offer
from bot.flows.phrases import Found
from bot.flows.scripts import plain

MOST_WORDS: Final = 10  # who writes more tells something


@dataclass(frozen=True, slots=True)
class Reply:
    """A reply's words, told apart by what they do."""

    values: tuple[str, ...]  # in the order in which they are named
    lead: str  # "yes", "no", "both" or "" before everything else
    apart: bool  # and whether the rest is set off from it, or adds nothing to it
    denied: bool  # a *not* that belongs to no phrase
    nots: bool  # a *not* that belongs to one
    doubts: bool
    limits: bool
    asks: bool
    strange: int  # words that are neither of a phrase nor known to mean little
    mixed: bool  # the same words stand for two choices
    everything: bool

    @classmethod
    def of(cls, text: str, words: list[str], everything: list[Found], offer: Offer) -> "Reply":
        found = _standing(everything, words)
        if offer.yes and words and words[0] in particles.NO:
            found, doubled = _without_lead(found, offer, text)
        else:
            doubled = False
        used = frozenset[int]().union(*(one.at for one in found))
        lead, length = _lead(words, used, text) if offer.yes else ("", _skipped(words, used))
        rest = [(at, word) for at, word in enumerate(words) if at >= length]
        loose = [word for at, word in rest if at not in used]
        denying = any(particles.denies(words[at]) for at in used)
        denials = [word for word in loose if particles.denies(word)]
        if offer.yes and length == 0 and 0 not in used and words[0] in _EITHER:
            denials.append(words[0])  # in Tajik it is a *no*, though in Russian it may be "on"
        known = _ALL | particles.DOUBTING
        strange = [
            word
            for word in loose
            if not (particles.fills(word) or word in denials or word in known or word.isdigit())
            and numbers.number(word) is None
        ]
        ordered = sorted(found, key=lambda one: min(one.at))
        behind = words[length] if length < len(words) else ""
        return cls(
            values=tuple(dict.fromkeys(one.value for one in ordered)),
            lead=lead,
            apart=not behind
            or particles.denies(behind)
            or not strange
            or _SET_OFF.match(text) is not None,
            denied=bool(denials) and not denying,
            nots=denying,
            doubts=particles.half_said(loose),
            limits=not particles.LIMITING.isdisjoint(loose),
            asks=offer.of_answers
            and ("?" in text or bool(loose and particles.asks(loose, words, used))),
            strange=len(strange),
            mixed=doubled or _mixed(found),
            everything=bool(loose) and not strange and not _ALL.isdisjoint(loose),
        )


_SET_OFF: Final = re.compile(r"\W*[\w'‘’ʻʼ`]+\s*[,.;:!)\-–—\n]")
_ALL: Final = frozenset(
    plain(word)
    for word in [
        "все",
        "всё",
        "всего",
        "ҳама",
        "ҳамааш",
        "ҳамаи",
        "hammasi",
        "barchasi",
        "hamma",
        "ҳаммаси",
        "all",
        "everything",
    ]
)


def _lead(words: list[str], used: frozenset[int], text: str) -> tuple[str, int]:
    """The yes or no with which a reply begins, and how many words it takes."""
    kinds: set[str] = set()
    length = 0
    for at, word in enumerate(words):
        if word in particles.YES and at not in used:
            kinds |= {"yes"}
        elif word in particles.NO and at not in used and _stands_alone(words, at, text):
            kinds |= {"no"}
        else:
            break
        length += 1
    if not kinds:
        return "", 0
    return (kinds.pop() if len(kinds) == 1 else "both"), length


# These deny what follows, if nothing sets them apart from it.
_EITHER: Final = frozenset({"не", "на", "ne", "na"})


def _stands_alone(words: list[str], at: int, text: str) -> bool:
    if words[at] not in _EITHER:
        return True
    if at == 0 and _SET_OFF.match(text):
        return True
    return all(word in _THANKS for word in words[at + 1 :]) or any(
        particles.denies(word) for word in words[at + 1 :]
    )


_THANKS: Final = frozenset(
    map(plain, ["спасибо", "раҳмат", "ташаккур", "rahmat", "raxmat", "thanks"])
)


def _without_lead(found: list[Found], offer: Offer, text: str) -> tuple[list[Found], bool]:
    """A *no* at the beginning is no part of a phrase that says yes: "нет, выходные есть". Without
    a comma it may be either, "нет выходных", and then it is asked again."""
    rest = [one for one in found if not (one.value == offer.yes and 0 in one.at)]
    return rest, len(rest) < len(found) and _SET_OFF.match(text) is None


def _skipped(words: list[str], used: frozenset[int]) -> int:
    """A yes or no before the things that are named: "да, долг и паспорт"."""
    length = 0
    while length < len(words) - 1 and words[length] in particles.YES and length not in used:
        length += 1
    return length


def _standing(found: list[Found], words: list[str]) -> list[Found]:
    """A phrase with its *not* stands against one that has the same words without it; and a *not*
    alone says nothing beside other words."""
    nots = {at for at, word in enumerate(words) if particles.denies(word)}
    alone = nots.issuperset(range(len(words)))
    said = [one for one in found if alone or not one.at <= nots or _within(words, one.at, nots)]
    return [
        one
        for one in said
        if one.at & nots
        or not any(
            other.value != one.value and other.at & one.at and other.at & nots for other in said
        )
    ]


def _within(words: list[str], at: frozenset[int], nots: set[int]) -> bool:
    """Whether they are verbs that carry their *not*, or all else only fills."""
    if any(words[one] not in particles.DENYING for one in at):
        return True
    return all(
        one in nots or particles.fills(word) for one, word in enumerate(words) if one not in at
    )


def _mixed(found: list[Found]) -> bool:
    return any(one.value != other.value and one.at & other.at for one in found for other in found)
