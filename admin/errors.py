"""Errors as pages: what went wrong, and what to do now. Nothing that was sent is quoted."""

from dataclasses import dataclass

from admin.forms import FormBroken
from intake.refusals import Refusal
from intake_store.sessions import Stage


class Denied(Exception):
    """Why the door stays shut; the class says which page."""

    status = 403
    key = "error-forbidden"


class Forbidden(Denied):
    """Signed in, and not allowed to do this."""


class SignInFirst(Denied):
    """Nobody is signed in: the sign-in page, and then on to where they wanted."""

    status = 303
    key = "error-sign-in"


class StepFirst(Denied):
    """The session is at another stage than this route is for: the page of its stage."""

    status = 303
    key = "error-sign-in"

    def __init__(self, stage: Stage) -> None:
        super().__init__()
        self.stage = stage


class NotFound(Denied):
    """It does not exist, or not for them."""

    status = 404
    key = "error-not-found"


class Forged(Denied):
    """A form that is not of a page we drew for them, or of a session that is over."""

    key = "error-forged"


class NotHere(Denied):
    """Asked for under a name that is not the panel's."""

    status = 421
    key = "error-not-here"


@dataclass(frozen=True, slots=True)
class ErrorView:
    status: int
    key: str  # words: `<key>` is the heading, `<key>-why` says what to do
    refusal: str = ""  # the key of a refusal's words
    back: str = "/"


def as_view(error: BaseException, back: str) -> ErrorView:
    """The page for anything that a handler raised."""
    match error:
        case Refusal():
            return ErrorView(409, "error-refused", refusal=error.key, back=back)
        case Denied():
            return ErrorView(error.status, error.key, back=back)
        case FormBroken():
            return ErrorView(400, "error-broken", back=back)
        case _:
            return ErrorView(500, "error-ours", back=back)
