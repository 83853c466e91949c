"""Which of the choices a reply means, and how sure that is.

First what is exactly one: a yes, a no, numbers. Then the phrases of the choices, and what stands
beside them. What is not sure is never taken: it can be asked back. A slip of the fingers is sure
only where nothing is weighed by the answer.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Final

from bot.flows import bands, lexicon, particles
from bot.flows.offers import NO, NONE, NOT_KNOWING, YES, Offer
from bot.flows.phrases import Words
from bot.flows.picked import by_number, numbered_as, spans_more
from bot.flows.replies import MOST_WORDS, Reply
from bot.flows.scripts import in_words, squeezed
from bot.flows.slips import begins, one_slip
from intake.outgoing import Choice


@dataclass(frozen=True, slots=True)
class Meaning:
    """The choices meant; none: it is no answer. What is not sure may be asked back."""

    values: tuple[str, ...] = ()
    sure: bool = True


NOTHING: Final = Meaning()


def meaning(text: str, choices: tuple[Choice, ...], about: str = "") -> Meaning:
    """Read a typed reply to the question whose key is `about`."""
    said = in_words(text)
    return NOTHING if len(said) > _LONGEST else _meaning(text, said, choices, about)


def _meaning(text: str, said: str, choices: tuple[Choice, ...], about: str) -> Meaning:
    offered = tuple(choice.value for choice in choices)
    for values, known, drawn_out in _MEANT:
        if lexicon.all_of(said, known) or squeezed(said) in drawn_out:
            fitting = tuple(value for value in values if value in offered)
            if fitting or values is NOT_KNOWING:
                return Meaning(fitting[:1])
    if spans_more(text):
        return NOTHING
    words = Words.of(said)
    if counted := bands.counted(words.plain, offered):
        return Meaning((counted,))
    if numbered := by_number(said, numbered_as(choices)):
        return Meaning(numbered)
    laughs = len(words.plain) > len(set(words.plain)) == 1 and words.spelt[0] in _LAUGHTER
    if laughs or not 0 < len(words.plain) <= MOST_WORDS:
        return NOTHING
    return _by_words(text, words, Offer.of(choices, about))


_LONGEST: Final = 120  # letters: no answer is longer, and no list of numbers
_LAUGHTER: Final = frozenset({"ha", "he", "hi"})
# Which of the choices a word stands for, the best first: "no" to *now?* is *not now*.
_MEANT: Final = tuple(
    (values, words, frozenset(map(squeezed, words)))
    for values, words in (
        ((*YES, "both"), lexicon.YES),
        ((*NO, "not-now", "none", "0"), lexicon.NO),
        (NOT_KNOWING, lexicon.DONT_KNOW),
    )
)


def _by_words(text: str, words: Words, offer: Offer) -> Meaning:
    reply = Reply.of(text, words.plain, offer.phrases.find(words), offer)
    meant = _weigh(reply, offer)
    if reply.asks or meant.values or reply.values or reply.lead:
        return meant
    return _slipped(text, words, offer)


def _weigh(reply: Reply, offer: Offer) -> Meaning:
    if reply.asks:
        return NOTHING
    return _yes_or_no(reply, offer) if offer.yes and offer.no else _listed(reply, offer)


_FEW: Final = 2  # strange words beside a phrase that was heard
_SOME: Final = 3  # so many more, and it is asked back
_MANY: Final = 6  # beside a yes at the beginning


def _yes_or_no(reply: Reply, offer: Offer) -> Meaning:
    others = [value for value in reply.values if value not in {offer.yes, offer.no}]
    sides = {value for value in reply.values if value not in others}
    if reply.lead in {"yes", "no"}:
        sides.add(offer.yes if reply.lead == "yes" else offer.no)
    if others and not sides:
        return _listed(reply, offer)
    if reply.lead == "both" or len(sides) > 1 or (reply.mixed and reply.lead == "no"):
        return NOTHING
    if not sides:
        only_doubt = reply.doubts and not reply.strange and not reply.denied
        return Meaning((offer.yes,), sure=False) if only_doubt else NOTHING
    side = sides.pop()
    if reply.denied and (side == offer.yes or not reply.lead):
        return NOTHING
    sure = not (reply.doubts or reply.limits)
    if side == offer.no and reply.lead and not reply.apart and offer.no not in reply.values:
        sure = False
    most = _MANY if reply.lead else _FEW
    if reply.strange > most:
        return Meaning((side,), sure=False) if reply.strange <= most + _SOME else NOTHING
    return Meaning((side,), sure=sure)


def _listed(reply: Reply, offer: Offer) -> Meaning:
    values = tuple(value for value in reply.values if value in offer.offered)
    if not values and reply.everything and "0" in offer.offered and not reply.denied:
        every = (value for value in offer.offered if value not in (*NONE, *NOT_KNOWING))
        return Meaning(tuple(every))
    if not values or reply.denied or reply.strange > _FEW + _SOME:
        return NOTHING
    named = tuple(value for value in values if value not in NONE) or values
    if named != values and reply.nots:
        return NOTHING  # "none of it", and some of it
    doubtful = reply.doubts or reply.limits or reply.mixed or reply.strange > _FEW
    return Meaning(named, sure=not doubtful)


# --- Slips of the fingers.


def _slipped(text: str, words: Words, offer: Offer) -> Meaning:
    """The same, with words put right that are one slip away from one that is known.

    Only long ones are sure, and only where nothing is weighed by the answer.
    """
    if (side := _slipped_side(words, offer)) is not None:
        return Meaning((side,), sure=False)
    one_script, sounds = list(words.spelt), list(words.sounds)
    for at, word in enumerate(words.plain):
        if len(word) < _LEAST or particles.fills(word) or particles.denies(word):
            continue
        near = _near(words.sounds[at], offer.phrases.long, offer.phrases.long_stems)
        if known := _one_of(near):
            sounds[at] = known
            continue
        near = _near(words.spelt[at], offer.phrases.short, offer.phrases.short_stems)
        if known := _one_of(near):
            one_script[at] = known
    if sounds == words.sounds and one_script == words.spelt:
        return NOTHING
    found = offer.phrases.find(Words(words.plain, one_script, sounds))
    meant = _weigh(Reply.of(text, words.plain, found, offer), offer)
    long = one_script == words.spelt
    return Meaning(meant.values, sure=meant.sure and long and not offer.weighed)


_LEAST: Final = 4  # letters: a slip in a shorter word makes another word


def _slipped_side(words: Words, offer: Offer) -> str | None:
    """The yes or the no that a single mistyped word may be."""
    if not (offer.yes and offer.no) or len(words.plain) != 1 or len(words.plain[0]) < _LEAST:
        return None
    sides = {
        side
        for side, known in ((offer.yes, particles.YES), (offer.no, particles.NO))
        if any(len(one) >= _LEAST and one_slip(words.plain[0], one) for one in known)
    }
    return sides.pop() if len(sides) == 1 else None


def _one_of(near: set[str]) -> str:
    """The one word that is near, in its longest form; "" if there are several, or none."""
    shortest = min(near, key=len, default="")
    one = all(word.startswith(shortest) for word in near)
    return max(near, key=len) if near and one else ""


def _near(word: str, known: Iterable[str], by_length: Mapping[int, Iterable[str]]) -> set[str]:
    """The known words and beginnings of words that are one slip away."""
    near = {one for one in known if len(one) >= _LEAST and one_slip(word, one)}
    for length, stems in by_length.items():
        if _LEAST <= length <= len(word) + 1:
            near |= {stem for stem in stems if begins(word, stem)}
    return near
