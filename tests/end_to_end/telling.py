"""How somebody tells what they came with, whatever the channel and the language."""

from itertools import takewhile
from typing import Final

from intake.ids import Language
from tests.end_to_end.callers import Caller, Seen
from tests.end_to_end.world import WORDS

OWN_NAMES: Final = {"tg": "Тоҷикӣ", "ru": "Русский", "uz": "O'zbekcha", "en": "English"}
# An adult at work that they cannot leave, who needs a bed and a doctor, and says yes to both
# questions. The first of these that is offered is chosen; what none of them answers, by the first.
WORKER: Final = (
    "welcome-moment-alone",
    "about-me",
    "age-adult",
    "need-safe_place",
    "many-one",
    "topic-work",
    "tense-going-on",
    "consents-both-both",
    "answer-yes",
    "contact-way-knock",
    "contact-when-any",
)
_MOST_ANSWERS: Final = 40
# What the words of a screening turn on: of oneself, now, at work.
THEMSELVES: Final = {"who": "self", "tense": "now", "track": "labour"}


async def tell(
    caller: Caller,
    language: Language,
    wishes: tuple[str, ...] = WORKER,
    word: str = "",
    skipped: str = "",
) -> Seen:
    """From the first sign of life until nothing is asked any more. What stands there then.

    `word` is the word of one's own, where it is asked for; without one that is skipped. So is the
    question in whose text `skipped` stands.
    """
    await caller.hello()
    await choose_first(caller, [OWN_NAMES[language]])
    labels = [WORDS.text(language, wish, THEMSELVES, sms=caller.sms) for wish in wishes]
    for _ in range(_MOST_ANSWERS):
        seen = await caller.seen()
        if skipped and skipped in seen.text:
            await caller.skip()
        elif seen.options or seen.goes_on:
            await choose_first(caller, labels)
        elif seen.skippable and word:
            await caller.write(word)
        elif seen.skippable:
            await caller.skip()
        else:
            return seen
    raise AssertionError(f"still asked after {_MOST_ANSWERS} answers: {seen.text}")


async def choose_first(caller: Caller, labels: list[str]) -> None:
    """The first of the labels that is offered on some page of the list; else any option."""
    first = seen = await caller.seen()
    while True:
        wanted = next((label for label in labels if label in seen.options), None)
        if wanted is not None:
            await caller.choose(wanted)
            return
        if not seen.goes_on:
            break
        await caller.more()
        seen = await caller.seen()
        if seen.text == first.text:
            break
    while not seen.options:
        await caller.more()
        seen = await caller.seen()
    await caller.choose(seen.options[0])


def thanks(language: Language, *, sms: bool = False) -> str:
    """The last words of the program, as far as they do not depend on the hour."""
    readings = ("now", "always", "later")
    said = [
        WORDS.text(language, "human-thanks", {"reading": each, "until": "", "again": ""}, sms=sms)
        for each in readings
    ]
    alike = takewhile(lambda letters: len(set(letters)) == 1, zip(*said, strict=False))
    return "".join(letters[0] for letters in alike).strip()
