"""Addresses of one's own: the steps of coming in, the second factor, sessions, the account."""

from typing import Final

from admin.actions.change_password import change_password
from admin.actions.end_session import end_other_sessions, end_session
from admin.actions.remove_factor import remove_factor
from admin.actions.second_step import second_step
from admin.actions.set_factor import add_passkey, draw_app, keep_codes, prove_app, renew_codes
from admin.actions.sign_out import sign_out
from admin.actions.unlock import lock, unlock
from admin.pages import account, second_factor
from admin.routes import Deed, Page, Route
from intake.access import Action
from intake_store.sessions import Stage

_STEP: Final = frozenset({Stage.SECOND_STEP})
_SET_UP: Final = frozenset({Stage.ENROLLING, Stage.OPEN})
_LOCKED: Final = frozenset({Stage.LOCKED})

SECOND_STEP = Page(
    path="/second-step",
    action=Action.SECOND_STEP,
    read=second_factor.read_step,
    template="second-step.html",
    stages=_STEP,
)
SET_UP = Page(
    path="/second-factor",
    action=Action.ADD_FACTOR,
    read=second_factor.read_set_up,
    template="second-factor.html",
    stages=_SET_UP,
)
LOCKED = Page(
    path="/locked",
    action=Action.UNLOCK,
    read=second_factor.read_locked,
    template="locked.html",
    stages=_LOCKED,
)
ACCOUNT_PAGE = Page(
    path="/account",
    action=Action.SEE_ACCOUNT,
    read=account.read,
    template="account.html",
    section="account",
)
ACCOUNT: tuple[Route, ...] = (
    ACCOUNT_PAGE,
    Deed(
        path="/account/password",
        action=Action.CHANGE_PASSWORD,
        do=change_password,
        again=ACCOUNT_PAGE,
    ),
    Deed(path="/account/sessions/end-others", action=Action.END_SESSION, do=end_other_sessions),
    Deed(path="/account/sessions/{id}/end", action=Action.END_SESSION, do=end_session),
    Deed(path="/account/codes", action=Action.RENEW_CODES, do=renew_codes, again=ACCOUNT_PAGE),
    Deed(
        path="/account/factors/{id}/remove",
        action=Action.REMOVE_FACTOR,
        do=remove_factor,
        again=ACCOUNT_PAGE,
    ),
)
STEPS: tuple[Route, ...] = (
    SECOND_STEP,
    Deed(
        path="/second-step",
        action=Action.SECOND_STEP,
        do=second_step,
        again=SECOND_STEP,
        stages=_STEP,
    ),
    SET_UP,
    Deed(path="/second-factor/app/new", action=Action.ADD_FACTOR, do=draw_app, stages=_SET_UP),
    Deed(
        path="/second-factor/app",
        action=Action.ADD_FACTOR,
        do=prove_app,
        again=SET_UP,
        stages=_SET_UP,
    ),
    Deed(
        path="/second-factor/passkey",
        action=Action.ADD_FACTOR,
        do=add_passkey,
        again=SET_UP,
        stages=_SET_UP,
    ),
    Page(
        path="/second-factor/codes",
        action=Action.ADD_FACTOR,
        read=second_factor.read_codes,
        template="recovery-codes.html",
        stages=_SET_UP,
    ),
    Deed(path="/second-factor/codes", action=Action.ADD_FACTOR, do=keep_codes, stages=_SET_UP),
    Deed(path="/lock", action=Action.LOCK, do=lock),
    LOCKED,
    Deed(path="/unlock", action=Action.UNLOCK, do=unlock, again=LOCKED, stages=_LOCKED),
    Deed(path="/sign-out", action=Action.LEAVE, do=sign_out, stages=frozenset(Stage)),
)
