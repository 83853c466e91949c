"""The ticket is a function of what has been answered: when it opens, and what stands on it.

No flow has to remember to open or to update one; the engine asks here after every step.
"""

from collections.abc import Mapping

from bot.flows import ledger
from bot.flows.asked import is_child, is_reporter, scored, track
from bot.flows.draft import Draft
from bot.flows.effects import Grow, OpenCase, RecordScreening
from bot.flows.facts import Facts
from bot.flows.forced import FORCED
from bot.flows.reporter import FLAGGED
from intake.channels import ChannelKind
from intake.conversation import Conversation, Moment, Muted
from intake.gates import DANGER_SAID, DYING_SAID, Child, Danger, Dying, Gates, Tense, Topic
from intake.handling import Floor, handling
from intake.indicators import Strength
from intake.levels import REFER
from intake.needs import Need
from intake.outgoing import Message, Outgoing
from intake.questions import Question
from intake.screening import Assessment, assess
from intake.tickets import AgeBand, Basis, Growth, Opening, Subject, Urgency

Given = Mapping[str, tuple[str, ...]]


def settle(draft: Draft, at: Conversation, facts: Facts) -> None:
    """Open the ticket when it is time, and let it take in what this step has added."""
    before = at.answers
    changed = draft.answers != dict(before)
    # Who holds the phone, and whether we can answer, may change without a word being said.
    changed = changed or _flags(before, at) != _flags(draft.answers, draft.conversation)
    case = draft.conversation.case
    if case is None:
        opening = _opening(draft)
        if opening is None:
            return
        # Before anything else of this turn: the rest is written under the case.
        draft.effects.insert(
            0,
            OpenCase(
                case=facts.spare.case,
                ref=facts.spare.ref,
                opening=opening,
                basis=_basis(opening),
                code=facts.spare.code,
                growth=growth(draft),
            ),
        )
        draft.become(case=facts.spare.case)
        draft.note(CODE_DUE, facts.spare.code)
        if draft.conversation.channel is not ChannelKind.WEB:
            draft.become(earlier=())  # the transcript has it from here on; only a page shows it
        ledger.write(draft)
        _record(draft)
    elif changed:
        draft.do(Grow(growth(draft)))
        if any(draft.answers.get(name) != before.get(name) for name in _SCORED):
            _record(draft)


def give_code(draft: Draft) -> None:
    """Said when the ticket opens; after danger, dying and a child's questions, once they are over,
    and never on a phone that may be somebody else's."""
    if CODE_DUE not in draft.answers or not is_for_a_code(draft):
        return
    (digits,) = draft.answers.pop(CODE_DUE)
    groups = " ".join(digits[start : start + 4] for start in range(0, len(digits), 4))
    message = Message("code-given", {"code": groups}, sensitive=True)
    # Above the question that stands, so that the question is what the person sees last.
    last = draft.messages[-1:] if draft.messages and draft.messages[-1].message.question else []
    before = draft.messages[: len(draft.messages) - len(last)]
    draft.messages[:] = [*before, Outgoing(message), *last]


def is_for_a_code(draft: Draft) -> bool:
    """Whether this is a moment to say one."""
    conversation = draft.conversation
    unseen = conversation.locked or conversation.muted is not None
    waits = draft.flow in _NOT_NOW and conversation.channel is not ChannelKind.WEB
    return not (unseen or waits)


CODE_DUE = "code-due"
BY_CODE = "by-code"  # whoever writes here knows the code, and may not be the person
# Where something graver stands, and where whoever writes may be somebody else.
_NOT_NOW = frozenset({"welcome", "danger", "dying", "child", "erase", "language", "complaint"})
_SCORED = ("topics", *Question, "Q4a", "Q4b", "skipped", "plan-papers", "plan-debt", "plan-refuse")


def assessment(answers: Given) -> Assessment | None:
    """The screening so far; None before its first question or where there is no list.

    A child's stands at once: what a list is about is a level of its own there.
    """
    chosen = track(answers)
    given, partial = scored(answers)
    if chosen is None or not (given or is_child(answers)):
        return None
    return assess(chosen, is_child(answers), given, partial=partial)


def _record(draft: Draft) -> None:
    found = assessment(draft.answers)
    if found is None:
        return
    given, partial = scored(draft.answers)
    draft.do(
        RecordScreening(
            track=found.track.value,
            child=found.child,
            reported=is_reporter(draft.answers),
            answers=given,
            partial=tuple(sorted(partial)),
            assessment=found,
        )
    )


def _opening(draft: Draft) -> Opening | None:
    """The first that holds of product.md, *A ticket opens early and grows*."""
    answers = draft.answers
    found = assessment(answers)
    given, _ = scored(answers)
    raised = handling(found, gates(answers), given, _needs(answers)).floors
    strong = found is not None and (
        found.low >= REFER or any(sign.strength is Strength.STRONG for sign in found.indicators)
    )
    topics = set(answers.get("topics", ()))
    holds = {
        Opening.DANGER: "danger" in answers or draft.has("their-danger", "yes"),
        Opening.DYING: "dying" in answers,
        Opening.CHILD: draft.has("age", AgeBand.UNDER_18, AgeBand.NOT_SURE)
        or draft.has("their-age", AgeBand.UNDER_18),
        Opening.PERSON: "person" in answers
        or Topic.PERSON in topics
        or (draft.conversation.moment is Moment.OTHERS and "age" in answers),
        Opening.ARMY: Topic.ARMY in topics,
        Opening.NEED: bool(set(answers.get("needs", ())) - {Need.NOTHING}),
        Opening.SIGN: strong or bool(raised),  # who must be looked at soon must stand somewhere
        Opening.LITTLE_TIME: "little-time" in answers,
        Opening.COMPLAINT: "complaint" in answers,
        Opening.STORY: "story" in answers,
        Opening.FINISHED: "finished" in answers,
    }
    return next((opening for opening, yes in holds.items() if yes), None)


def _basis(opening: Opening) -> Basis:
    match opening:
        case Opening.DANGER | Opening.DYING:
            return Basis.DANGER
        case Opening.CHILD:
            return Basis.CHILD
        case _:
            return Basis.NOTICE


def growth(draft: Draft) -> Growth:
    """All that the answers say, in the ticket's codes. What was said already changes nothing."""
    answers = draft.answers
    found = assessment(answers)
    needs = _needs(answers)
    given, _ = scored(answers)
    handled = handling(found, gates(answers), given, needs)
    urgency = handled.urgency
    # Whoever calls for a person waits for one today; the question that follows may make it now.
    if "person" in answers or "army-signed" in answers:
        urgency = urgency.or_sooner(Urgency.TODAY)
    if FORCED in answers:
        urgency = Urgency.NOW
    written = any(name in answers for name in ("complaint", "story", "little-time"))
    others = draft.conversation.moment is Moment.OTHERS and "age" in answers
    if written or others or draft.has("topics", Topic.PERSON):
        urgency = urgency.or_sooner(Urgency.SOON)
    return Growth(
        subject=_subject(answers),
        age=_age(answers),
        stay=_first(answers, "stay"),
        how_many=_first(answers, "many"),
        tense=_first(answers, "tense"),
        danger=_first(answers, "danger"),
        dying=_first(answers, "dying"),
        topics=answers.get("topics", ()),
        needs=needs,
        flags=_flags(answers, draft.conversation),
        unflag=_no_longer(draft),
        floors=tuple(handled.floors),
        low=None if found is None else found.low,
        high=None if found is None else found.high,
        urgency=urgency,
        withdrawn=(Floor.DYING_ASKED,) if draft.has("dying", "not-now", "misread") else (),
    )


_NEEDS = frozenset(Need)


def _needs(answers: Given) -> tuple[Need, ...]:
    return tuple(Need(need) for need in answers.get("needs", ()) if need in _NEEDS)


def gates(answers: Given) -> Gates:
    reporter = is_reporter(answers)
    danger = "their-danger" if reporter and "danger" not in answers else "danger"
    tense = _first(answers, "tense")
    return Gates(
        danger=DANGER_SAID.get(_first(answers, danger), Danger.NONE),
        dying=DYING_SAID.get(_first(answers, "dying"), Dying.NONE),
        tense=Tense(tense) if tense else Tense.UNKNOWN,
        child=_child(answers),
        alone="no" in answers.get("grown-up", ()) or "yes" in answers.get("child-hurt", ()),
        reporter=reporter,
        topics=frozenset(Topic(topic) for topic in answers.get("topics", ())),
        cannot_refuse="no" in answers.get("plan-refuse", ()),
        broken_off="broken-off" in answers,
    )


def _child(answers: Given) -> Child:
    band = _first(answers, "their-age" if is_reporter(answers) else "age")
    return {AgeBand.UNDER_18: Child.YES, AgeBand.NOT_SURE: Child.NOT_SURE}.get(
        AgeBand(band) if band else AgeBand.ADULT, Child.NO
    )


def _subject(answers: Given) -> Subject | None:
    match _first(answers, "about"):
        case "me":
            return Subject.SELF
        case "other":
            return Subject.REPORTER
        case "question":
            return Subject.INFORMATION
        case _:
            return None


def _age(answers: Given) -> AgeBand | None:
    band = _first(answers, "their-age" if is_reporter(answers) else "age")
    return AgeBand(band) if band else None


def _flags(answers: Given, at: Conversation) -> tuple[str, ...]:
    """Codes an operator sees as words: how safe writing is, who writes, what came."""
    flags = [f"moment-{at.moment}"]
    flags += ["phone-not-confirmed"] if at.locked else []
    flags += ["muted"] if at.muted is Muted.PERSON else []
    flags += ["cannot-be-answered-here"] if at.muted is Muted.CARRIER else []
    flags += ["broken-off"] if "broken-off" in answers else []
    flags += [FORCED] if FORCED in answers else []
    flags += ["came-by-code"] if BY_CODE in answers else []
    flags += [
        f"{name}-{value}"
        for name in ("relation", "they-know", "hurt-if-called", "army-forced", "army-where")
        for value in answers.get(name, ())
    ]
    flags += ["may-be-the-danger"] if set(answers.get("relation", ())) & set(FLAGGED) else []
    flags += [
        name for name in ("story", "complaint", "media", "person", "little-time") if name in answers
    ]
    flags += ["danger-said-no"] if "no" in answers.get("danger", ()) else []
    flags += ["danger-said-no"] if "danger-no" in answers else []
    return tuple(flags)


def _no_longer(draft: Draft) -> tuple[str, ...]:
    """Facts about this moment replace the ones of an earlier moment."""
    now = set(_flags(draft.answers, draft.conversation))
    momentary = {f"moment-{moment}" for moment in Moment} | {
        "phone-not-confirmed",
        "muted",
        "cannot-be-answered-here",
        "broken-off",
        "came-by-code",
    }
    return tuple(sorted(momentary - now))


def _first(answers: Given, name: str) -> str:
    return next(iter(answers.get(name, ())), "")
