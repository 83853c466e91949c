"""The screening's questions in an operator's language: the very words a person was asked in."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass

from admin.visit import Visit
from intake.gates import Tense
from intake.indicators import Track
from intake.questions import (
    INCRIMINATING,
    NONE_OF_THESE,
    YES_NO,
    Question,
    options_of,
    shown,
)
from intake.tickets import Subject, Ticket


@dataclass(frozen=True, slots=True)
class Asker:
    """Words turn on whom it is about, on the tense and on the list, as in the dialogue."""

    visit: Visit
    track: str
    child: bool
    about_other: bool
    tense: str

    def question(self, question: str) -> str:
        return self._text(f"screening-{question.lower()}")

    def option(self, question: str, option: str) -> str:
        if option == NONE_OF_THESE:
            return self._text("screening-none")
        prefix = "answer" if question in YES_NO else f"screening-{question.lower()}"
        return self._text(f"{prefix}-{option}")

    def options(self, question: str, chosen: Collection[str]) -> tuple[str, ...]:
        """The words of an answer, in the order in which they were offered."""
        if not chosen:
            return (self.option(question, NONE_OF_THESE),)
        order = tuple(options_of(Track(self.track), Question(question)))
        return tuple(self.option(question, one) for one in order if one in chosen)

    def readable(
        self, question: str, given: Collection[str], *, opened: bool, sealed: bool
    ) -> tuple[str, ...]:
        """As `options`; empty where what was answered is not to be shown now.

        While something lies `sealed`, “none of these” is not told apart from it.
        """
        telling = {option for asked, option in INCRIMINATING if asked == question}
        if opened:
            return self.options(question, given)
        seen = set(given) - telling
        if not seen and (given or (telling and sealed)):
            return ()
        return self.options(question, seen)

    def offered(self, question: str) -> Sequence[str]:
        return shown(Track(self.track), Question(question), child=self.child)

    def _text(self, key: str) -> str:
        args = {
            "who": "other" if self.about_other else "self",
            "tense": "over" if self.tense == Tense.OVER else "now",
            "track": self.track,
        }
        return self.visit.panel.texts.text(self.visit.language, key, args)


def asker_of(visit: Visit, ticket: Ticket, track: str, *, child: bool) -> Asker:
    return Asker(
        visit=visit,
        track=track,
        child=child,
        about_other=ticket.subject is Subject.REPORTER,
        tense=ticket.tense,
    )
