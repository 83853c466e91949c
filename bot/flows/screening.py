"""Adaptive closed questions: each is asked only while it can still change the result.

The order and the rule are intake.screening's; here is only the asking. Nothing of the result is
ever told to the person.
"""

from collections.abc import Mapping
from enum import StrEnum

from bot.flows.asked import (
    HALVES,
    SKIPPED,
    about_whom,
    halves_of_leaving,
    is_child,
    is_reporter,
    scored,
    track,
)
from bot.flows.draft import Draft
from bot.flows.facts import Facts
from bot.flows.flow import Choices, Flow, Fork, Prompt, Transition
from bot.flows.reading import DONT_KNOW, Heard, one, several
from intake.channels import ChannelKind
from intake.conversation import Moment
from intake.indicators import Track
from intake.outgoing import Choice, Word
from intake.questions import SMS_QUESTIONS, YES_NO, Question, arranged, list_of, shown
from intake.screening import next_question

WORDS = (Word.SKIP, Word.BACK)

MOST_REPLIES = 21  # of a whole intake
MOST_REPLIES_BY_SMS = 12  # with the question that somebody may have had first
AT_THE_DOOR = 2  # a language, and whether this is a good moment; they leave no trail
AFTER = 5  # two consents and three of safe contact
AFTER_BY_SMS = 1  # both consents in one
AFTER_REPORTER = 2  # one consent, and how the other person could be reached


class State(StrEnum):
    """One state a question; `Q4` is asked in two halves by SMS."""

    Q1 = "q1"
    Q2 = "q2"
    Q3 = "q3"
    Q4 = "q4"
    Q4A = "q4a"
    Q4B = "q4b"
    Q5 = "q5"
    Q6 = "q6"
    Q7 = "q7"
    Q8 = "q8"
    Q9 = "q9"
    Q10 = "q10"
    Q11 = "q11"
    Q12 = "q12"
    Q13 = "q13"
    Q14 = "q14"
    Q15 = "q15"
    NEXT = "next"
    DONE = "done"


ASKING: Mapping[str, str] = {question.value.lower(): question.value for question in Question} | {
    half.lower(): half for half in HALVES
}


def choose(draft: Draft, facts: Facts) -> str:
    """The next question that can still change the result, within the country's limit."""
    state = _next(draft, facts)
    return f"screening.{state}" if state else "screening.done"


def _next(draft: Draft, facts: Facts) -> str | None:
    list_asked = track(draft.answers)
    if list_asked is None:
        return None
    child = is_child(draft.answers)
    settings = facts.pack.screening
    answers, partial = scored(draft.answers)
    by_sms = draft.conversation.channel is ChannelKind.SMS
    most = min(settings.most_by_sms if by_sms else settings.most, _room(draft, by_sms=by_sms))
    if _asked(draft) >= most:
        return None
    order = arranged(
        list_asked,
        settings.orders.get(list_asked) or list_of(list_asked, child=False),
        child=child,
        neutral_first=not _may_be_asked_bluntly(draft),
    )
    if by_sms:
        listed = list_of(list_asked, child=child)
        order = tuple(q for q in SMS_QUESTIONS if q in listed)
        if draft.conversation.moment is not Moment.ALONE:
            order = tuple(q for q in order if q is not Question.LEAVING)
    left = [half for half in HALVES if half not in draft.answers and not _skipped(draft, half)]
    if by_sms and not left:  # both halves were put: what is open of it stays open
        order = tuple(q for q in order if q is not Question.LEAVING)
    question = next_question(
        list_asked,
        child,
        answers,
        settings.goal,
        order,
        partial=partial,
        skipped=set(draft.answers.get(SKIPPED, ())) - set(HALVES),
    )
    if question is None:
        return None
    return left[0].lower() if question is Question.LEAVING and by_sms else question.value.lower()


def _may_be_asked_bluntly(draft: Draft) -> bool:
    """Whether a country's order may open with the questions that frighten most."""
    conversation = draft.conversation
    hurried = conversation.moment is Moment.ALONE and "little-time" in draft.answers
    return conversation.channel is ChannelKind.WEB or (
        hurried and conversation.channel is not ChannelKind.SMS
    )


def _room(draft: Draft, *, by_sms: bool) -> int:
    """How many questions leave the whole intake within its budget: what needs, a private topic or
    a question of their own have cost before, the screening gives back."""
    apart = {"screening"} if by_sms else {"screening", "question"}  # an answer before any intake
    trail = [place for place in draft.conversation.trail if place.flow not in apart]
    before = len(set(trail)) if by_sms else len(trail)  # to ask another question is their leisure
    after = AFTER_BY_SMS if by_sms else AFTER
    after = AFTER_REPORTER if is_reporter(draft.answers) else after
    return (MOST_REPLIES_BY_SMS if by_sms else MOST_REPLIES) - AT_THE_DOOR - before - after


def _asked(draft: Draft) -> int:
    names = set(ASKING.values())
    return sum(name in names for name in (*draft.answers, *draft.answers.get(SKIPPED, ())))


def _skipped(draft: Draft, name: str) -> bool:
    return draft.has(SKIPPED, name)


def skip(draft: Draft, heard: Heard, facts: Facts) -> None:
    """Left open; asked once is asked."""
    name = ASKING[draft.conversation.position.state]
    draft.answers.pop(name, None)
    draft.add(SKIPPED, name)


def answer(draft: Draft, heard: Heard, facts: Facts) -> None:
    """Not knowing is no answer: it stays open, like a skipped one."""
    name = ASKING[draft.conversation.position.state]
    if DONT_KNOW in heard.values:
        skip(draft, heard, facts)
    else:
        draft.note(SKIPPED, *(kept for kept in draft.answers.get(SKIPPED, ()) if kept != name))


def _choices(name: str) -> Choices:
    def offered(draft: Draft, facts: Facts) -> tuple[Choice, ...]:
        question = Question("Q4" if name in HALVES else name)
        chosen = track(draft.answers) or Track.LABOUR
        options = shown(chosen, question, child=is_child(draft.answers))
        if name in HALVES:
            half = halves_of_leaving()[name]
            options = (*(option for option in options if option in half), "0")
        prefix = "answer" if question in YES_NO else f"screening-{question.lower()}"
        known = tuple(
            Choice(option, "screening-none" if option == "0" else f"{prefix}-{option}")
            for option in options
        )
        unsure = Choice(DONT_KNOW, "answer-dont-know")
        return (unsure, *known) if is_reporter(draft.answers) else known

    return offered


def _prompt(state: str, name: str) -> Prompt:
    question = Question("Q4" if name in HALVES else name)
    return Prompt(
        f"screening-{state}",
        one if question in YES_NO else several,
        _choices(name),
        name=name,
        multiple=question not in YES_NO,
        args=about_whom,
        words=WORDS,
    )


FLOW = Flow(
    name="screening",
    states=State,
    start=State.NEXT,
    prompts={State(state): _prompt(state, name) for state, name in ASKING.items()},
    transitions=tuple(
        row
        for state in ASKING
        for row in (
            Transition(State(state), "answered", State.NEXT, do=answer),
            Transition(State(state), "skip", State.NEXT, do=skip),
        )
    ),
    forks={
        State.NEXT: Fork((*(f"screening.{state}" for state in ASKING), "screening.done"), choose),
        State.DONE: Fork(("consents",)),
    },
)
