"""What was not sure is asked back in one short question, and counts only when it is confirmed."""

from typing import Final

from bot.flows.arriving import MEANT
from bot.flows.draft import Draft, choices
from bot.flows.facts import Facts
from bot.flows.flow import ALWAYS, Prompt
from bot.flows.reading import Heard
from intake.outgoing import Arg, Message

YES_NO: Final = choices("answer", "yes", "no")


def ask_back(draft: Draft, prompt: Prompt, heard: Heard, facts: Facts) -> None:
    """Put it under a number of its own; the question itself stands open behind it."""
    number = draft.conversation.question + 1
    draft.become(question=number, asked_at=facts.now)
    draft.note(MEANT, str(number), *heard.values)
    language = draft.conversation.language or next(iter(facts.pack.languages)).code
    chosen = [one for one in prompt.offered(draft, facts) if one.value in heard.values]
    meant: dict[str, Arg] = {"meant_key": tuple(choice.label for choice in chosen)}
    if all(choice.names for choice in chosen):
        meant = {"meant": tuple(choice.name_in(language) for choice in chosen)}
    args = prompt.args(draft, facts) if prompt.args else {}
    draft.tell(
        Message(
            "meant-ask",
            {**args, **meant},
            choices=YES_NO,
            question=number,
            words=ALWAYS + prompt.words,
            every_language=prompt.every_language,
        )
    )


def asked_back(draft: Draft) -> tuple[str, ...]:
    """The choices that the open question asks about, if it is one that asks back."""
    number, *values = draft.answers.pop(MEANT, ("",))
    return tuple(values) if number == str(draft.conversation.question) else ()
