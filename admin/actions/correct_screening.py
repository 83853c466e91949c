"""A correction of the screening after talking: a new version with who, when and why."""

import hashlib
from collections.abc import Mapping
from typing import Final

from admin.acts import note_act
from admin.cookies import Notice
from admin.forms import Form
from admin.holding import held
from admin.pages.correcting import ASKED_WHOLE, GROUNDS, HEARD, OPEN
from admin.pages.screened import Version, chosen, screened
from admin.routes import Done
from admin.visit import Visit
from intake.access import Action
from intake.audit import Why
from intake.clocks import due, stage
from intake.growth import REASSESSED, Grow, urgency_after
from intake.ids import TicketRef
from intake.indicators import Track
from intake.questions import NONE_OF_THESE, YES_NO, Question, list_of, shown
from intake.reassessing import handled, regrowth
from intake.refusals import Refusal
from intake.screening import assess
from intake.tickets import AgeBand, Ticket, Urgency
from intake_store.screenings import Given, Screening, apart, seal_answers, seal_why
from intake_store.unit import UnitOfWork


class NotOpened(Refusal):
    """Something in the screening lies sealed, and this account does not hold the key to it."""


_LONGEST: Final = 400  # of a reason, in characters


async def correct_screening(visit: Visit) -> Done:
    form = visit.form
    form.name = "correct"
    track = Track(form.choice("list", tuple(Track)) or Track.LABOUR)
    age = AgeBand(form.choice("age", tuple(AgeBand)) or AgeBand.NOT_SURE)
    seen = form.whole("version")
    reported = form.choice("heard", HEARD) == "other"
    why = Why(form.choice("why", GROUNDS) or Why.OTHER)
    note = form.text("note", most=_LONGEST, needed="wrong-reason")
    child = age is AgeBand.UNDER_18
    ticked = _ticked(form, track, child=child)
    whole = form.several(ASKED_WHOLE, tuple(Question))
    form.check()

    async def work(uow: UnitOfWork) -> tuple[Ticket, Notice]:
        # First, since it holds the ticket's row: a turn that records an answer waits meanwhile.
        await uow.tickets.flag(TicketRef(visit.path["ref"]), add=(REASSESSED,))
        ticket = await held(visit, uow, Action.CORRECT_SCREENING)
        all_ = await screened(visit, uow, ticket.case, may_read=True, opened=True)
        if any(one.kept.id == form.id for one in all_.versions):
            return ticket, Notice("screening-kept-before")  # a double click
        if all_.newest != seen:
            form.wrong("version", "wrong-newer")
            form.check()
        before = all_.standing
        if before is not None and not before.whole:
            raise NotOpened
        answers = _after(before, ticked)
        partial = frozenset(() if before is None else before.partial) - set(whole)
        if not _differs(before, answers, partial, track, child=child):
            form.wrong("version", "wrong-nothing-new")
            form.check()
        found = assess(track, child, answers, partial=partial)
        public = (await uow.cases.public_keys({ticket.case}))[ticket.case]
        in_the_open, telling = apart(answers)
        sealed_why = seal_why(note, form.id, public)
        kept = Screening(
            id=form.id,
            case=ticket.case,
            track=track.value,
            child=child,
            reported=reported,
            answers=in_the_open,
            dimensions={one.value: holds for one, holds in found.dimensions.items()},
            low=found.low,
            high=found.high,
            rule=found.certificate.rule,
            indicators=found.certificate.indicators,
            wording=_wording(visit, before, answers),
            by=str(visit.me.operator.id),
            at=visit.now,
            partial=tuple(sorted(partial)),
            label=found.label.value if found.label else "",
            sealed_answers=seal_answers(telling, form.id, public),
            why_sealed=sealed_why,
        )
        await uow.screenings.append([kept])
        growth = regrowth(ticket, found, answers, age)
        urgency = urgency_after(ticket, growth)
        running = stage(ticket.first_opened_at, ticket.answered_at)
        clock = due(urgency, visit.now, running, visit.panel.pack)
        await uow.tickets.grow([Grow(ticket.case, growth, visit.now, clock, heard=False)])
        digest = hashlib.sha256(sealed_why).hexdigest()
        await note_act(uow, visit, Action.CORRECT_SCREENING, ticket.case, why, note_digest=digest)
        alone = handled(ticket, found, answers, age).urgency
        return ticket, _told(visit, all_.newest + 1, ticket.urgency, urgency, alone)

    ticket, notice = await visit.panel.store.carry_out(work)
    return Done(f"/tickets/{ticket.ref}/screening", notice)


def _ticked(form: Form, track: Track, *, child: bool) -> dict[Question, tuple[str, ...] | None]:
    """What stands in the form, by question; None where nothing was ticked: open, never a no."""
    answers: dict[Question, tuple[str, ...] | None] = {}
    for question in list_of(track, child=child):
        options = shown(track, question, child=child)
        if question in YES_NO:
            given = form.several(question, (*options, OPEN))[:1]
        else:
            given = form.several(question, options)
        if NONE_OF_THESE in given and len(given) > 1:
            form.wrong(question, "wrong-none-and-some")
        named = tuple(one for one in given if one != NONE_OF_THESE)
        answers[question] = named if given and OPEN not in given else None
    return answers


def _after(
    before: Version | None, ticked: Mapping[Question, tuple[str, ...] | None]
) -> dict[str, tuple[str, ...] | None]:
    """What was answered before, with what the form says; what was never asked stays unasked."""
    answers: dict[str, tuple[str, ...] | None] = {} if before is None else dict(before.answers)
    for question, given in ticked.items():
        if given is not None:
            answers[question.value] = given
        elif question in answers and not (before and before.left_in_part(question)):
            answers[question.value] = None
    return answers


def _differs(
    before: Version | None,
    answers: Given,
    partial: frozenset[str],
    track: Track,
    *,
    child: bool,
) -> bool:
    if before is None:
        return any(given is not None for given in answers.values())
    same_list = before.kept.track == track and before.kept.child == child
    asked = {*answers, *before.answers}
    return (
        not same_list
        or partial != before.partial
        or any(chosen(answers.get(one)) != before.answer(one) for one in asked)
    )


def _wording(visit: Visit, before: Version | None, answers: Given) -> str:
    """In which words each was asked: the panel asks in those of now."""
    entries = []
    for question, given in answers.items():
        version = "" if before is None else before.wording(question)
        if before is None or not version or chosen(given) != before.answer(question):
            key = f"screening-{question.lower()}"
            version = visit.panel.texts.wording(key).partition("@")[2]
        entries.append(f"{question}@{version}")
    return " ".join(entries)


def _told(visit: Visit, version: int, before: Urgency, after: Urgency, alone: Urgency) -> Notice:
    """An urgency is never lowered by a correction; where it would be, that is said."""
    label = visit.panel.wording.label_in(visit.language)
    args = {
        "version": str(version),
        "urgency": label("urgency", after),
        "alone": label("urgency", alone),
    }
    if after is not before:
        return Notice("screening-kept-raised", args)
    return Notice("screening-kept-stays" if alone is not after else "screening-kept", args)
