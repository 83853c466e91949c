"""What a person agreed to before there is a case: kept, and written when it opens."""

from bot.flows.draft import Draft
from bot.flows.effects import Consent
from intake.consent import FieldGroup, Purpose, Said

UNWRITTEN = "unwritten"


def say(draft: Draft, consent: Consent) -> None:
    """Into the ledger; while no case exists, with the draft."""
    if draft.conversation.case is not None:
        draft.do(consent)
        return
    words = (
        consent.purpose,
        consent.said,
        consent.wording_key,
        "+".join(consent.fields),
        "provisional" if consent.provisional else "",
    )
    line = "|".join(words)
    # The latest word counts: said again, it stands last again.
    before = (one for one in draft.answers.get(UNWRITTEN, ()) if one != line)
    draft.note(UNWRITTEN, *before, line)


def write(draft: Draft) -> None:
    """The case exists now: what waited is written, in the order it was said."""
    for line in draft.answers.pop(UNWRITTEN, ()):
        purpose, said, key, fields, provisional = line.split("|")
        draft.do(
            Consent(
                Purpose(purpose),
                Said(said),
                key,
                fields=tuple(FieldGroup(field) for field in fields.split("+") if field),
                provisional=bool(provisional),
            )
        )
