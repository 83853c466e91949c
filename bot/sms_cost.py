"""`sms-cost`: what typical conversations take by SMS, in segments and replies, beside plain texts.

Each is played on the pure `step`, from *hello* to the last words. *Plain* is the same message as it
is said on the other channels: whole, with every choice and every word, however long.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Final

from bot.flow_paths import At, after, begin, facts
from bot.flows.engine import step
from bot.messages.catalogue import Catalogue
from bot.messages.numbered import CODES, number_of
from bot.messages.render import parts_by_sms, plain_by_sms
from bot.messages.segments import is_gsm, segments
from intake.channels import ChannelKind
from intake.country_pack import CountryPack
from intake.ids import Language
from intake.incoming import Said
from intake.outgoing import Message, Word

ENDLESS: Final = 40  # replies: somebody who has not come to the end by now never will
COLUMNS: Final = ("encoding", "replies", "our texts", "segments", "plain")
BYE: Final = "question-bye"  # the last words where no ticket was opened


class EndlessTalk(Exception):
    """Somebody who answers so never comes to the last words; the message names them."""


@dataclass(frozen=True, slots=True)
class Somebody:
    """How somebody answers: by the question's key; else they skip, or take the last choice."""

    name: str
    answers: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    skips: bool = False


_ADULT: Final[Mapping[str, tuple[str, ...]]] = {
    "welcome-moment": ("alone",),
    "age-ask": ("adult",),
    "reporter-age": ("adult",),
    "topics-ask": ("work",),
    "topics-tense": ("going-on",),
    "consents-both": ("both",),
    "consents-write-back": ("yes",),
}
_CLEAR: Final[Mapping[str, tuple[str, ...]]] = {
    **_ADULT,
    "needs-now": ("wages",),
    "screening-q2": ("2",),
    "screening-q1": ("y",),
    "screening-q4a": ("2", "3"),
    "reporter-relation": ("friend",),
    "reporter-danger": ("no",),
}
_LONG: Final[Mapping[str, tuple[str, ...]]] = {
    **_ADULT,
    "about-ask": ("me",),
    "needs-now": ("safe_place", "food"),
    "needs-many": ("few",),
    "screening-q2": ("1",),
}
_QUESTION: Final[Mapping[str, tuple[str, ...]]] = {
    **_ADULT,
    "about-ask": ("question",),
    "question-topic": ("wages",),
    "question-more": ("enough",),
}
TYPICAL: Final = (
    Somebody("own matter, clear at once", {**_CLEAR, "about-ask": ("me",)}, skips=True),
    Somebody("own matter, everything answered, nothing found", _LONG),
    Somebody("about somebody else", {**_CLEAR, "about-ask": ("other",)}, skips=True),
    Somebody("a question only", _QUESTION),
)


@dataclass(frozen=True, slots=True)
class Sent:
    """One message of ours: as it goes out, and as it would plain."""

    key: str
    texts: tuple[str, ...]  # one SMS each; further pages of a list go out when they are asked for
    plain: str

    @property
    def takes(self) -> int:
        return sum(map(segments, self.texts))

    @property
    def takes_plain(self) -> int:
        return segments(self.plain)


@dataclass(frozen=True, slots=True)
class Talk:
    """One conversation in one language, to its end."""

    sent: tuple[Sent, ...]
    replies: int  # of the person's, after the first *hello*

    @property
    def texts(self) -> tuple[str, ...]:
        return tuple(text for one in self.sent for text in one.texts)


def sms_cost(catalogue: Catalogue, packs: Sequence[CountryPack]) -> int:
    """Two tables a country: what an intake takes, and what each of its messages takes."""
    for pack in packs:
        for line in table(catalogue, pack):
            print(line)
    return 0


def table(catalogue: Catalogue, pack: CountryPack) -> Iterator[str]:
    languages = [one.code for one in pack.offered(ChannelKind.SMS)]
    talks = {
        (who.name, language): played(catalogue, pack, who, language)
        for who in TYPICAL
        for language in languages
    }
    yield from _rows(
        (f"{pack.country}: a conversation", "language", *COLUMNS),
        ((who, language, *_measures(talk)) for (who, language), talk in talks.items()),
    )
    yield ""
    messages: dict[str, dict[Language, Sent]] = {}
    for (_, language), talk in talks.items():
        for one in talk.sent:
            messages.setdefault(one.key, {}).setdefault(language, one)
    yield from _rows(
        (f"{pack.country}: a message, segments (plain)", *languages),
        (
            (key, *(f"{said[each].takes} ({said[each].takes_plain})" for each in languages))
            for key, said in messages.items()
        ),
    )
    yield ""


def _measures(talk: Talk) -> tuple[object, ...]:
    """As in COLUMNS."""
    takes = sum(one.takes for one in talk.sent)
    plain = sum(one.takes_plain for one in talk.sent)
    return encoding(talk.texts), talk.replies, len(talk.texts), takes, plain


def played(catalogue: Catalogue, pack: CountryPack, who: Somebody, language: Language) -> Talk:
    """The whole of it. Raises EndlessTalk."""
    here = At(begin(pack, ChannelKind.SMS), None)
    told, given, sent = facts(pack), Said("hello"), list[Sent]()
    offered = [one.code for one in pack.offered(ChannelKind.SMS)]
    for replies in range(ENDLESS):
        turn = step(here.conversation, given, told)
        here = after(here, turn)
        everybody = here.conversation.language is None
        for outgoing in turn.messages:
            message = replace(outgoing.message, every_language=everybody)
            sent.append(_sent(catalogue, message, language, offered))
        if here.conversation.position.flow == "human" or sent[-1].key == BYE:
            return Talk(tuple(sent), replies)
        given = Said(_reply(here.question, who, language))
    raise EndlessTalk(who.name)


def encoding(texts: Sequence[str]) -> str:
    """After the door, which speaks several languages."""
    plain = [is_gsm(text) for text in texts[1:]]
    return "GSM-7" if all(plain) else "mixed" if any(plain) else "UCS-2"


def _sent(
    catalogue: Catalogue, message: Message, language: Language, offered: Sequence[Language]
) -> Sent:
    parts = parts_by_sms(message, language, catalogue, offered)
    return Sent(
        key=message.key,
        texts=tuple(pages[message.page % len(pages)] for pages in parts),
        plain=plain_by_sms(message, language, catalogue, offered),
    )


def _reply(question: Message | None, who: Somebody, language: Language) -> str:
    """Numbers, as people type them."""
    if question is None:
        return "hello"
    values = [choice.value for choice in question.choices]
    wanted = who.answers.get(question.key, ())
    if language in values:
        wanted = (language,)
    if not wanted and (who.skips or not values) and Word.SKIP in question.words:
        return CODES[Word.SKIP]
    wanted = wanted or tuple(values[-1:])
    return (
        " ".join(
            str(number_of(question.choices, at))
            for at, value in enumerate(values)
            if value in wanted
        )
        or "it is about my wages"
    )


def _rows(head: Sequence[str], rows: Iterable[Sequence[object]]) -> Iterator[str]:
    yield f"| {' | '.join(head)} |"
    yield f"|{'---|' * len(head)}"
    yield from (f"| {' | '.join(map(str, row))} |" for row in rows)
