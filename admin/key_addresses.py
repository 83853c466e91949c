"""Addresses of the holders' keys: the page, and what is done on it."""

from admin.actions.turn_key import go_on, turn_key
from admin.actions.write_paper import keep_paper, make_paper
from admin.pages import keys, paper
from admin.routes import Deed, Page, Route
from intake.access import Action

KEYS_PAGE = Page(
    path="/keys", action=Action.SEE_KEYS, read=keys.read, template="keys.html", section="keys"
)
PAPER = Page(
    path="/keys/paper",
    action=Action.MAKE_PAPER,
    read=paper.read,
    template="paper.html",
    section="keys",
)
KEYS: tuple[Route, ...] = (
    KEYS_PAGE,
    Deed(path="/keys/turn", action=Action.TURN_KEY, do=turn_key, again=KEYS_PAGE),
    Deed(path="/keys/go-on", action=Action.MOVE_TO_KEY, do=go_on),
    PAPER,
    Deed(path="/keys/paper/make", action=Action.MAKE_PAPER, do=make_paper, again=PAPER),
    Deed(path="/keys/paper", action=Action.MAKE_PAPER, do=keep_paper, again=PAPER),
)
