"""Refusals: "no, and here is why". The class's name is its key in the words of the panel."""

import re


class Refusal(Exception):
    """Base of every *no* that is part of the domain. Arguments name things, never a person."""

    def __init__(self, **args: str) -> None:
        super().__init__()
        self.args_for_words = args

    @property
    def key(self) -> str:
        """`ConsentMissing` → `refusal-consent-missing`."""
        return "refusal" + re.sub(r"(?=[A-Z])", "-", type(self).__name__).lower()


class ConsentMissing(Refusal):
    """The person has not said yes to this recipient for this part."""


class ConsentProvisional(Refusal):
    """The yes came from a moment that was not clear or a phone not confirmed: ask again first."""


class ErasureWished(Refusal):
    """Somebody asked for everything to be deleted: sharing stops until a human has asked them."""


class WishBeingChecked(Refusal):
    """A wish to be erased waits: only the one who checks it opens what is sealed."""


class NotAskedWhoMustNotLearn(Refusal):
    """Nobody asked yet whether an office, a place or a person must not learn of this."""


class AgencyBlocked(Refusal):
    """A hard block of the routing rules stands between this ticket and this agency."""


class AlreadyReferred(Refusal):
    """This ticket already has an open hand-over to this agency for this need."""


class NotInThisState(Refusal):
    """Somebody else moved it on in the meantime."""


class ClaimedBySomebodyElse(Refusal):
    """Another operator has this ticket now."""


class NoWordBySms(Refusal):
    """No word is set by text message: it would stay on the phone for anybody to read."""


class CannotBeReached(Refusal):
    """The person said stop, or the carrier forbids our reply."""


class NotAllowed(Refusal):
    """The role does not carry this act."""
