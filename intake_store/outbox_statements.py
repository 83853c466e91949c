"""The statements of the outbox that are run all the time: what is owed, what goes, how it ended."""

from typing import Final

from sqlalchemy import (
    Boolean,
    Integer,
    String,
    and_,
    bindparam,
    case,
    exists,
    func,
    or_,
    select,
    update,
)

from intake.channels import ChannelKind
from intake_store.conversation_table import CONVERSATIONS
from intake_store.outbox_queries import HIDDEN, LOCKED, ONCE_MORE, STOPPED
from intake_store.outbox_table import KNOCK, OUTBOX, State
from intake_store.prepared import Insertion, Prepared, among
from intake_store.schema import Moment

PUT: Final = Insertion(
    OUTBOX,
    [column.name for column in OUTBOX.c if column.name != "id"],
    lambda into: into.returning(OUTBOX.c.uid, OUTBOX.c.id),
)

_AHEAD: Final = OUTBOX.alias("ahead")
_OF: Final = CONVERSATIONS.c
_NOW: Final = bindparam("now", type_=Moment)
_CHANNEL: Final = bindparam("channel", type_=String)
_OWN: Final = bindparam("own", type_=String)
# Without a channel, or without one of our bots or numbers: those of all, but for the web's pages.
DUE: Final = Prepared(
    select(
        OUTBOX,
        _OF.channel,
        _OF.own,
        _OF.route,
        _OF.language,
        _OF.country,
        _OF.last_at,
        _OF.muted_by,
    )
    .join(CONVERSATIONS, _OF.id == OUTBOX.c.conversation)
    .where(
        OUTBOX.c.state == State.DUE,
        or_(OUTBOX.c.not_before.is_(None), OUTBOX.c.not_before <= _NOW),
        or_(OUTBOX.c.until.is_(None), OUTBOX.c.until > _NOW),
        or_(_OF.channel == _CHANNEL, and_(_CHANNEL.is_(None), _OF.channel != ChannelKind.WEB)),
        or_(_OF.own == _OWN, _OWN.is_(None)),
        _OF.release <= bindparam("release", type_=Integer),
        ~exists().where(
            _AHEAD.c.conversation == OUTBOX.c.conversation,
            _AHEAD.c.id < OUTBOX.c.id,
            _AHEAD.c.key != KNOCK,  # a knock waits for its hour, and nothing waits for it
            or_(
                _AHEAD.c.state == State.SENDING,
                and_(_AHEAD.c.state == State.DUE, _AHEAD.c.not_before > _NOW),
            ),
        ),
    )
    .order_by(OUTBOX.c.urgency, OUTBOX.c.id)
    .limit(bindparam("most", type_=Integer))
    .with_for_update(of=OUTBOX, key_share=True, skip_locked=True)
)
SEND: Final = Prepared(
    update(OUTBOX)
    .where(among(OUTBOX.c.id, "ids"))
    .values(state=State.SENDING, moved_at=bindparam("now", type_=Moment))
)

_TO: Final = bindparam("to", type_=String)
_AGAIN: Final = _TO == State.DUE
_WAITS: Final = and_(_AGAIN, OUTBOX.c.reason == LOCKED)
_KEEPS_MARK: Final = and_(or_(_AGAIN, _TO == State.SENT), OUTBOX.c.reason == ONCE_MORE)
_OVER: Final = and_(_AGAIN, or_(OUTBOX.c.reason == STOPPED, OUTBOX.c.reason == HIDDEN))
OUTCOME: Final = Prepared(
    update(OUTBOX)
    .where(OUTBOX.c.id == bindparam("of"), OUTBOX.c.state == State.SENDING)
    .values(
        state=case((_WAITS, State.HELD), (_OVER, State.GIVEN_UP), else_=_TO),
        # The mark of a repeat stays: a second crash must not lead to a third text, and whoever
        # asks later why somebody has two must find it.
        reason=case(
            (or_(_WAITS, _OVER, _KEEPS_MARK), OUTBOX.c.reason),
            else_=bindparam("why", type_=String),
        ),
        moved_at=bindparam("at"),
        provider_id=func.coalesce(bindparam("provider", type_=String), OUTBOX.c.provider_id),
        not_before=bindparam("later"),
        tries=OUTBOX.c.tries + bindparam("tried"),
        args=case((or_(bindparam("is_final", type_=Boolean), _OVER), None), else_=OUTBOX.c.args),
    )
)

RELEASE: Final = Prepared(
    update(OUTBOX)
    .where(among(OUTBOX.c.conversation, "conversations"), OUTBOX.c.state == State.HELD)
    .values(state=State.DUE, reason="", put_at=bindparam("now", type_=Moment))
)
CANCEL_KNOCKS: Final = Prepared(
    update(OUTBOX)
    .where(
        among(OUTBOX.c.conversation, "conversations"),
        OUTBOX.c.state == State.DUE,
        OUTBOX.c.key == KNOCK,
    )
    .values(
        state=State.GIVEN_UP,
        reason="answered",
        moved_at=bindparam("now", type_=Moment),
        args=None,
    )
)
