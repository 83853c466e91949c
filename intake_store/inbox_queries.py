"""The statements of the inbox that are run all the time: what waits, what came, how it ended."""

from typing import Final

from sqlalchemy import ARRAY, BigInteger, Integer, bindparam, exists, func, select, text, update

from intake_store.conversation_table import CONVERSATIONS
from intake_store.inbox_table import INBOX, State
from intake_store.prepared import Insertion, Prepared, among

_AHEAD: Final = INBOX.alias("ahead")
_FIRST: Final = (
    select(INBOX.c.conversation, func.min(INBOX.c.id).label("since"))
    .where(
        INBOX.c.state == State.WAITING,
        INBOX.c.conversation.is_not(None),
        ~exists().where(
            _AHEAD.c.conversation == INBOX.c.conversation,
            _AHEAD.c.state == State.CHECKING,
            _AHEAD.c.id < INBOX.c.id,
        ),
    )
    .group_by(INBOX.c.conversation)
    .order_by(func.min(INBOX.c.id))
    .limit(bindparam("looked_at", type_=Integer))
    .subquery()
)
# Conversations with a waiting row and no *checking* one ahead of it, longest waiting first. Several
# workers look at once: what one holds the next passes over, so more are looked at than taken.
CLAIM: Final = Prepared(
    select(CONVERSATIONS)
    .join(_FIRST, _FIRST.c.conversation == CONVERSATIONS.c.id)
    .where(CONVERSATIONS.c.release <= bindparam("release", type_=Integer))
    .order_by(_FIRST.c.since)  # nobody is waited for, so any order of locks will do
    .limit(bindparam("most", type_=Integer))
    .with_for_update(of=CONVERSATIONS, key_share=True, skip_locked=True)
)
OPEN: Final = Prepared(
    select(INBOX)
    .where(
        among(INBOX.c.conversation, "conversations"),
        INBOX.c.state.in_((State.WAITING, State.CHECKING)),
    )
    .order_by(INBOX.c.id)
    .limit(bindparam("most", type_=Integer))
)
# What is for a case, and for no conversation of it yet.
HOMELESS: Final = Prepared(
    select(INBOX)
    .where(
        INBOX.c.state == State.WAITING,
        INBOX.c.conversation.is_(None),
        INBOX.c.case.is_not(None),
    )
    .order_by(INBOX.c.id)
    .limit(bindparam("most", type_=Integer))
    .with_for_update(skip_locked=True)
)
KEEP: Final = Insertion(
    INBOX,
    (
        "uid",
        "source",
        "external_id",
        "conversation",
        "case",
        "kind",
        "day",
        "given",
        "received_at",
        "state",
        "reason",
        "tries",
    ),
    lambda into: into.on_conflict_do_nothing(index_elements=["source", "external_id"]).returning(
        INBOX.c.id
    ),
)
END: Final = Prepared(
    update(INBOX)
    .where(among(INBOX.c.id, "ids"))
    .values(state=bindparam("to"), reason=bindparam("why"), given=None)
)
CHECKED: Final = (
    update(INBOX)
    .where(INBOX.c.id == bindparam("of"))
    .values(kind=bindparam("kind"), given=bindparam("given"), state=State.WAITING)
)
LOCK: Final = Prepared(
    text("SELECT pg_advisory_xact_lock(number) FROM unnest(:numbers) AS number").bindparams(
        bindparam("numbers", type_=ARRAY(BigInteger, dimensions=1))
    )
)
