"""The versions of a case's screening, as far as who looks may read them; which of them stands."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from typing import Final
from uuid import UUID

from admin.keyholder import case_key
from admin.visit import Visit
from intake.answers import Answers
from intake.ids import CaseId, OperatorId
from intake.questions import NONE_OF_THESE
from intake.screening import Assessment, assess
from intake_store.screenings import Given, Screening, open_answers, open_why
from intake_store.sealing import CannotOpen, PrivateKey
from intake_store.unit import UnitOfWork

PERSON: Final = "person"  # who answered in the chat, for themselves or about somebody else


def chosen(given: Collection[str] | None) -> frozenset[str] | None:
    """“None of these” is kept as an option or as none at all: the same answer."""
    return None if given is None else frozenset(given) - {NONE_OF_THESE}


@dataclass(frozen=True, slots=True)
class Version:
    """One version. All of `answers` may be computed with; not all of it may be shown."""

    kept: Screening
    answers: Given
    whole: bool  # nothing that was answered is missing in `answers`
    why: str  # the typed reason of a correction, where it may be read

    @property
    def number(self) -> int:
        return self.kept.version

    @property
    def by_person(self) -> bool:
        return self.kept.by == PERSON

    @property
    def partial(self) -> frozenset[str]:
        return frozenset(self.kept.partial)

    @property
    def assessment(self) -> Assessment:
        """The rule on what is readable here; the bounds that were kept are in `kept`."""
        return assess(self.kept.track, self.kept.child, self.answers, partial=self.partial)

    def answer(self, question: str) -> frozenset[str] | None:
        """None: open. Empty: asked, and none of it applies."""
        return chosen(self.answers.get(question))

    def left_in_part(self, question: str) -> bool:
        """None of the part that was asked applied: no box of a form tells of it."""
        return question in self.partial and self.answer(question) == frozenset()

    def wording(self, question: str) -> str:
        """The version of the words in which it was asked; empty where it is not known."""
        told = dict(entry.partition("@")[::2] for entry in self.kept.wording.split())
        return told.get(question, "")


@dataclass(frozen=True, slots=True)
class Change:
    question: str
    before: Sequence[str] | None
    after: Sequence[str] | None


@dataclass(frozen=True, slots=True)
class Screened:
    """All versions of one case, the oldest first."""

    versions: tuple[Version, ...]
    opened: bool  # what could incriminate may be shown

    @property
    def newest(self) -> int:
        return self.versions[-1].number if self.versions else 0

    @property
    def standing(self) -> Version | None:
        """What an operator heard stands until another operator hears more: the chat does not know
        of it. Where nobody has re-assessed, the person's newest answers stand."""
        by_us = [one for one in self.versions if not one.by_person]
        return next(reversed(by_us or self.versions), None)

    @property
    def newer(self) -> Version | None:
        """What the person answered in the chat after the correction that stands."""
        newest = self.versions[-1] if self.versions else None
        if newest is None or newest is self.standing:
            return None
        return newest if self.taken_over(newest) else None

    @property
    def sealed(self) -> bool:
        standing = self.standing
        return standing is not None and standing.kept.sealed_answers is not None

    def numbered(self, number: int) -> Version | None:
        return next((one for one in self.versions if one.number == number), None)

    def before(self, version: Version) -> Version | None:
        """What a version was made from: a person's from their own last, ours from what stood."""
        earlier = [one for one in self.versions if one.number < version.number]
        if version.by_person:
            return next((one for one in reversed(earlier) if one.by_person), None)
        return Screened(tuple(earlier), self.opened).standing

    def origin(self, version: Version, question: str, option: str = "") -> Version:
        """The version in which it was answered so; with `option`, in which that was first said."""
        given = version.answer(question)
        chat = (one for one in reversed(self.versions) if one.by_person)
        last_said = next((one for one in chat if one.number < version.number), None)
        for earlier in (self.before(version), last_said):
            if earlier is None or question not in earlier.answers:
                continue
            before = earlier.answer(question)
            if option in (before or ()) if option else before == given:
                return self.origin(earlier, question, option)
        return version

    def changes(self, version: Version) -> tuple[Change, ...]:
        return _between(self.before(version), version)

    def taken_over(self, newer: Version) -> Mapping[str, Sequence[str] | None]:
        """What the chat has added or changed since the correction that stands was made."""
        standing = self.standing
        if standing is None or not newer.by_person or newer.number < standing.number:
            return {}
        said = [one for one in self.versions if one.by_person and one.number < standing.number]
        changed = _between(said[-1] if said else None, newer)
        return {
            one.question: one.after
            for one in changed
            if one.after is not None and newer.answer(one.question) != standing.answer(one.question)
        }


def _between(before: Version | None, after: Version) -> tuple[Change, ...]:
    old: Answers = {} if before is None else before.answers
    asked = dict.fromkeys((*old, *after.answers))
    return tuple(
        Change(question, _sorted(old.get(question)), _sorted(after.answers.get(question)))
        for question in sorted(asked, key=lambda name: int(name[1:]))
        if (None if before is None else before.answer(question)) != after.answer(question)
    )


def _sorted(given: Collection[str] | None) -> Sequence[str] | None:
    return None if given is None else sorted(given, key=lambda option: (len(option), option))


async def screened(
    visit: Visit, uow: UnitOfWork, of: CaseId, *, may_read: bool, opened: bool
) -> Screened:
    """`may_read`: it is theirs to work on; `opened`: they opened what is sealed, on record."""
    kept = await uow.screenings.versions(of)
    sealed = any(one.sealed_answers or one.why_sealed for one in kept)
    key = await _key(visit, uow, of) if may_read and sealed else None
    return Screened(tuple(_version(one, key) for one in kept), opened=opened and may_read)


async def names_of(uow: UnitOfWork, screened: Screened) -> Mapping[str, str]:
    """Of the colleagues who corrected something, by their ids."""
    wrote = {OperatorId(UUID(one.kept.by)) for one in screened.versions if not one.by_person}
    people = await uow.operators.by_ids(wrote) if wrote else {}
    return {str(one.id): one.name for one in people.values()}


def _version(kept: Screening, key: PrivateKey | None) -> Version:
    if key is None:
        return Version(kept, kept.answers, whole=kept.sealed_answers is None, why="")
    return Version(kept, open_answers(kept, key), whole=True, why=open_why(kept, key))


async def _key(visit: Visit, uow: UnitOfWork, of: CaseId) -> PrivateKey | None:
    case = (await uow.cases.get({of})).get(of)
    if case is None:
        return None
    try:
        return await case_key(visit, uow, case)
    except CannotOpen:
        return None
