"""The longer statements of the outbox: what may go now, how it ended, what a crash left."""

from collections.abc import Collection
from datetime import datetime, timedelta
from typing import Final

from sqlalchemy import (
    Boolean,
    ColumnElement,
    Select,
    String,
    Update,
    and_,
    bindparam,
    case,
    exists,
    func,
    or_,
    select,
    true,
    update,
)

from intake.channels import ChannelKind
from intake.ids import ConversationId
from intake_store.conversation_table import CONVERSATIONS
from intake_store.outbox_table import KNOCK, OUTBOX, State

NOT_TRIED: Final = "not-tried"  # leased, but one before it failed: no try was made
ONCE_MORE: Final = "once-more"  # found *sending* after a crash
# What happened while a message was *sending*. If it did not arrive it goes to nobody as it is.
LOCKED: Final = "locked"
STOPPED: Final = "stopped"
HIDDEN: Final = "hidden"  # and if it did, it is taken away again

_TO: Final = bindparam("to", type_=String)
_AGAIN: Final = _TO == State.DUE
_WAITS: Final = and_(_AGAIN, OUTBOX.c.reason == LOCKED)
_KEEPS_MARK: Final = and_(or_(_AGAIN, _TO == State.SENT), OUTBOX.c.reason == ONCE_MORE)
_OVER: Final = and_(_AGAIN, or_(OUTBOX.c.reason == STOPPED, OUTBOX.c.reason == HIDDEN))
OUTCOME: Final = (
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


def due(
    n: int, now: datetime, channel: ChannelKind | None, own: str | None
) -> Select[tuple[object, ...]]:
    """Without a channel, or without one of our bots or numbers: those of all."""
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
            columns.channel != ChannelKind.WEB if channel is None else columns.channel == channel,
            true() if own is None else columns.own == own,
            ~exists().where(
                ahead.c.conversation == OUTBOX.c.conversation,
                ahead.c.id < OUTBOX.c.id,
                ahead.c.key != KNOCK,  # a knock waits for its hour, and nothing waits for it
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


def knocked(conversations: Collection[ConversationId]) -> Select[tuple[object, ...]]:
    """Where there was a knock since the person was here last."""
    columns = CONVERSATIONS.c
    return (
        select(OUTBOX.c.conversation)
        .join(CONVERSATIONS, columns.id == OUTBOX.c.conversation)
        .where(
            OUTBOX.c.conversation.in_(conversations),
            OUTBOX.c.key == KNOCK,
            OUTBOX.c.state != State.GIVEN_UP,
            OUTBOX.c.put_at > func.coalesce(columns.last_at, columns.met_at),
        )
        .distinct()
    )


def once_more(now: datetime, lock_minutes: int) -> ColumnElement[bool]:
    """Whether a person waits for it who is still there: only then may it go a second time."""
    there = exists().where(
        CONVERSATIONS.c.id == OUTBOX.c.conversation,
        CONVERSATIONS.c.locked.is_(False),
        CONVERSATIONS.c.last_at > now - timedelta(minutes=lock_minutes),
    )
    tried = OUTBOX.c.reason.in_((ONCE_MORE, LOCKED, STOPPED, HIDDEN))
    return and_(OUTBOX.c.answers.is_not(None), ~tried, there)


def unsettled(now: datetime) -> tuple[ColumnElement[bool], ...]:
    """What has not come to its end.

    What is planned for later is no delay of ours, nor is a page that nobody has asked for yet.
    """
    settled = (State.SENT, State.DELIVERED, State.GIVEN_UP)
    on_a_page = exists().where(
        CONVERSATIONS.c.id == OUTBOX.c.conversation, CONVERSATIONS.c.channel == ChannelKind.WEB
    )
    later = func.coalesce(OUTBOX.c.not_before, now) > now
    waits_well = and_(OUTBOX.c.state == State.DUE, or_(on_a_page, later))
    return OUTBOX.c.state.not_in(settled), ~waits_well


def of_(conversations: Collection[ConversationId], *states: State) -> Update:
    return update(OUTBOX).where(
        OUTBOX.c.conversation.in_(conversations), OUTBOX.c.state.in_(states)
    )


def take_along(conversations: Collection[ConversationId]) -> Update:
    """What was to be heard before something urgent goes first with it.

    Also what is on its way or held, which may be due again: then it comes before the urgent one.
    """
    later = case((OUTBOX.c.state == State.DUE, None), else_=OUTBOX.c.not_before)
    waiting = of_(conversations, State.DUE, State.SENDING, State.HELD)
    return waiting.values(urgency=0, not_before=later)


def under_way(conversations: Collection[ConversationId], mark: str) -> Update:
    """Marks what is *sending*: LOCKED, STOPPED or HIDDEN."""
    return of_(conversations, State.SENDING).values(reason=mark)


def given_up(reason: str, at: datetime) -> dict[str, object]:
    return {"state": State.GIVEN_UP, "reason": reason, "moved_at": at, "args": None}
