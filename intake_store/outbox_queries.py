"""The two statements of sending: what may go now, and how it ended."""

from datetime import datetime
from typing import Final

from sqlalchemy import (
    Boolean,
    Select,
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
from intake_store.outbox_table import OUTBOX, State

NOT_TRIED: Final = "not-tried"  # leased, but one before it failed: no try was made
ONCE_MORE: Final = "once-more"  # found *sending* after a crash

_TO: Final = bindparam("to", type_=String)
OUTCOME: Final = (
    update(OUTBOX)
    .where(OUTBOX.c.id == bindparam("of"), OUTBOX.c.state == State.SENDING)
    .values(
        state=_TO,
        # The mark of a repeat stays: a second crash must not lead to a third text.
        reason=case(
            (and_(_TO == State.DUE, OUTBOX.c.reason == ONCE_MORE), OUTBOX.c.reason),
            else_=bindparam("why", type_=String),
        ),
        moved_at=bindparam("at"),
        provider_id=func.coalesce(bindparam("provider", type_=String), OUTBOX.c.provider_id),
        not_before=bindparam("later"),
        tries=OUTBOX.c.tries + bindparam("tried"),
        args=case((bindparam("is_final", type_=Boolean), None), else_=OUTBOX.c.args),
    )
)


def due(n: int, now: datetime) -> Select[tuple[object, ...]]:
    ahead = OUTBOX.alias("ahead")
    columns = CONVERSATIONS.c
    return (
        select(
            OUTBOX,
            columns.channel,
            columns.own,
            columns.route,
            columns.language,
            columns.country,
            columns.last_at,
            columns.muted_by,
        )
        .join(CONVERSATIONS, columns.id == OUTBOX.c.conversation)
        .where(
            OUTBOX.c.state == State.DUE,
            or_(OUTBOX.c.not_before.is_(None), OUTBOX.c.not_before <= now),
            or_(OUTBOX.c.until.is_(None), OUTBOX.c.until > now),
            columns.channel != ChannelKind.WEB,
            ~exists().where(
                ahead.c.conversation == OUTBOX.c.conversation,
                ahead.c.id < OUTBOX.c.id,
                or_(
                    ahead.c.state == State.SENDING,
                    and_(ahead.c.state == State.DUE, ahead.c.not_before > now),
                ),
            ),
        )
        .order_by(OUTBOX.c.urgency, OUTBOX.c.id)
        .limit(n)
        .with_for_update(of=OUTBOX, key_share=True, skip_locked=True)
    )
