"""How well replies are understood: precision and recall, alarms, and what was mistaken for what.

    python -m tests.understanding.score [--tune | --held] [--language tg] [--confusions]

Every reply is said, through the real step of the dialogue, to a conversation that stands at its
question. *Taken as an answer*: the step moved on or kept something, and did not stop for danger.
*Right*: it led where the buttons lead that mean the same, with the same answers kept.

precision = right among those taken as an answer; recall = right among rows that mean an answer
(an option, *skip*, *back*, *a person*, *I do not know*). A row that means *none* or *ask* must not
be taken. *With one tap*: recall, where it also counts that the very answer was asked back, so that
a *yes* leads where it should; what is asked back is not taken, and raises or lowers nothing.

Danger and dying: recall = heard among the texts that say it (danger also counts as heard where
dying is asked about, and is noted there); false alarms = ordinary texts that were heard as either,
per hundred.
"""

import argparse
import sys
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from bot.flows.danger import RUNG
from tests.understanding.labelled import LANGUAGES, Meaning, Part, Reply, Text, replies, texts
from tests.understanding.standing import Outcome, confirmed, said, standing, wanted

TOLD_AT = "screening.q2"  # where an ordinary text, or an alarming one, is said


@dataclass(frozen=True, slots=True)
class Judged:
    """A reply and what became of it."""

    reply: Reply
    taken: bool
    right: bool  # for what is no answer: it was not taken
    asked_back: bool  # not taken, and a yes would be right
    became: str

    @property
    def is_miss(self) -> bool:
        return not self.right


@dataclass(frozen=True, slots=True)
class Heard:
    """A text and which alarms it raised."""

    text: Text
    danger: bool
    dying: bool

    @property
    def right(self) -> bool:
        match self.text.means:
            case Meaning.DANGER:
                return self.danger
            case Meaning.DYING:
                return self.dying
            case Meaning.NONE:
                return not self.danger and not self.dying


@dataclass(frozen=True, slots=True)
class Score:
    """Of some replies. Without any taken, or any answers, the figure is perfect."""

    rows: int
    answers: int
    taken: int
    right: int
    asked_back: int

    @classmethod
    def of(cls, judged: Iterable[Judged]) -> "Score":
        these = tuple(judged)
        return cls(
            rows=len(these),
            answers=sum(one.reply.is_answer for one in these),
            taken=sum(one.taken for one in these),
            right=sum(one.right and one.reply.is_answer for one in these),
            asked_back=sum(one.asked_back for one in these),
        )

    @property
    def precision(self) -> float:
        return self.right / self.taken if self.taken else 1.0

    @property
    def recall(self) -> float:
        return self.right / self.answers if self.answers else 1.0

    @property
    def with_one_tap(self) -> float:
        return (self.right + self.asked_back) / self.answers if self.answers else 1.0


def judge(reply: Reply) -> Judged:
    at = standing(reply.question, reply.language)
    turn = said(reply.said, at)
    before, after = Outcome.of(at), Outcome.of(turn.conversation)
    wished = wanted(reply, at) if reply.is_answer else ()
    stopped = after.is_alarm and not before.is_alarm
    taken = after in wished or (after != before and not stopped)
    return Judged(
        reply,
        taken=taken,
        right=after in wished if reply.is_answer else not taken,
        asked_back=not taken and confirmed(turn) in wished,
        became=after.beside(before),
    )


def hear(text: Text) -> Heard:
    after = said(text.said, standing(TOLD_AT, text.language)).conversation.answers
    return Heard(
        text,
        danger=bool({"asked", *RUNG} & {*after.get("danger", ())}),
        dying="dying" in after,
    )


def recall_of(meaning: Meaning, heard: Iterable[Heard]) -> tuple[int, int]:
    """Heard, of how many."""
    these = [one for one in heard if one.text.means is meaning]
    return sum(one.right for one in these), len(these)


def main(arguments: Sequence[str] | None = None) -> None:
    parser = argparse.ArgumentParser(prog="tests.understanding.score", description=__doc__)
    parser.formatter_class = argparse.RawDescriptionHelpFormatter
    which = parser.add_mutually_exclusive_group()
    which.add_argument("--tune", action="store_const", const=Part.TUNE, dest="part")
    which.add_argument("--held", action="store_const", const=Part.HELD, dest="part")
    parser.add_argument("--language", choices=LANGUAGES)
    parser.add_argument("--confusions", action="store_true", help="every row that went wrong")
    chosen = parser.parse_args(arguments)
    languages = (chosen.language,) if chosen.language else LANGUAGES
    parts = (chosen.part,) if chosen.part else (*Part,)
    judged = [judge(reply) for one in languages for reply in replies(one) if reply.part in parts]
    heard = [hear(text) for text in texts() if text.language in languages and text.part in parts]
    for line in (*_answers(judged, parts), "", *_alarms(heard, parts)):
        sys.stdout.write(f"{line}\n")
    if chosen.confusions:
        for line in _confusions(judged, heard):
            sys.stdout.write(f"{line}\n")


def _answers(judged: Sequence[Judged], parts: Sequence[Part]) -> Iterator[str]:
    yield "| language | set | replies | of them answers | precision | recall | with one tap |"
    yield "|---|---|---:|---:|---:|---:|---:|"
    for language in dict.fromkeys(one.reply.language for one in judged):
        these = [one for one in judged if one.reply.language == language]
        for name, score in (
            *((part.value, Score.of(o for o in these if o.reply.part is part)) for part in parts),
            *((("both", Score.of(these)),) if len(parts) > 1 else ()),
        ):
            figures = f"{score.precision:.3f} | {score.recall:.3f} | {score.with_one_tap:.3f}"
            yield f"| {language} | {name} | {score.rows} | {score.answers} | {figures} |"


def _alarms(heard: Sequence[Heard], parts: Sequence[Part]) -> Iterator[str]:
    yield "| language | set | danger heard | dying heard | ordinary texts | false alarms per 100 |"
    yield "|---|---|---:|---:|---:|---:|"
    for language in sorted({one.text.language for one in heard}):
        these = [one for one in heard if one.text.language == language]
        for name, some in (
            *((part.value, [o for o in these if o.text.part is part]) for part in parts),
            *((("both", these),) if len(parts) > 1 else ()),
        ):
            danger, dying, calm = (recall_of(meaning, some) for meaning in Meaning)
            false = 100 * (calm[1] - calm[0]) / calm[1] if calm[1] else 0.0
            yield (
                f"| {language} | {name} | {danger[0]} of {danger[1]} | {dying[0]} of {dying[1]} "
                f"| {calm[1]} | {false:.1f} |"
            )


def _confusions(judged: Iterable[Judged], heard: Iterable[Heard]) -> Iterator[str]:
    for one in judged:
        if one.is_miss:
            reply, back = one.reply, "asked back" if one.asked_back else "asked again"
            became = one.became.strip() or back
            means = " ".join(reply.means)
            yield (
                f"{reply.language} {reply.part} {reply.question} {reply.said!r} ({reply.note}): "
                f"means {means}, became {became}"
            )
    for told in heard:
        if not told.right:
            text = told.text
            became = "dying" if told.dying else "danger" if told.danger else "nothing"
            yield (
                f"{text.language} {text.part} {text.said!r} ({text.note}): means {text.means}, "
                f"became {became}"
            )


if __name__ == "__main__":
    main()
