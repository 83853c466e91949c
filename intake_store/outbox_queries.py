"""The longer statements of the outbox: what may go now, how it ended, what a crash left."""

from collections.abc import Collection
from datetime import datetime, timedelta
from typing import Final

from sqlalchemy import (
    ColumnElement,
    Select,
    Update,
    and_,
    case,
    exists,
    func,
    or_,
    select,
    update,
)

from intake.channels import ChannelKind
from intake.ids import ConversationId
from intake_store.conversation_table import CONVERSATIONS
from intake_store.outbox_table import KNOCK, OUTBOX, State

NOT_TRIED: Final = "not-tried"  # leased, but one before it failed: no try was made
ASKED_AGAIN: Final = "asked-again"  # it had not gone, and its question is put anew
ONCE_MORE: Final = "once-more"  # found *sending* after a crash
# What happened while a message was *sending*. If it did not arrive it goes to nobody as it is.
LOCKED: Final = "locked"
STOPPED: Final = "stopped"
HIDDEN: Final = "hidden"  # and if it did, it is taken away again


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


def repeated() -> ColumnElement[bool]:
    """Whether it went once more: whoever asks later why somebody has two must find the mark."""
    return OUTBOX.c.reason == ONCE_MORE


def unsettled(now: datetime) -> tuple[ColumnElement[bool], ...]:
    """What has not come to its end.

    What is planned for later is no delay of ours, nor is a page that nobody has asked for yet.
    """
    # By name, so that the index on the state is walked there alone and not where all has ended.
    open_ = (State.DUE, State.HELD, State.SENDING, State.PERHAPS)
    # Of the columns that the panel may read.
    on_a_page = exists(CONVERSATIONS.c.id).where(
        CONVERSATIONS.c.id == OUTBOX.c.conversation, CONVERSATIONS.c.channel == ChannelKind.WEB
    )
    later = func.coalesce(OUTBOX.c.not_before, now) > now
    waits_well = and_(OUTBOX.c.state == State.DUE, or_(on_a_page, later))
    return OUTBOX.c.state.in_(open_), ~waits_well


def of_(conversations: Collection[ConversationId], *states: State) -> Update:
    return update(OUTBOX).where(
        OUTBOX.c.conversation.in_(conversations), OUTBOX.c.state.in_(states)
    )


def take_along(conversations: Collection[ConversationId]) -> Update:
    """What was to be heard before something urgent goes first with it.

    Also what is on its way or held, which may be due again: then it comes before the urgent one.
    The newest row is locked first: whoever leases meanwhile, and skips what is locked, then finds
    the earlier ones, and never one without those before it.
    """
    waiting = (
        select(OUTBOX.c.id)
        .where(
            OUTBOX.c.conversation.in_(conversations),
            OUTBOX.c.state.in_((State.DUE, State.SENDING, State.HELD)),
        )
        .order_by(OUTBOX.c.id.desc())
        .with_for_update(key_share=True)
    )
    later = case((OUTBOX.c.state == State.DUE, None), else_=OUTBOX.c.not_before)
    return (
        update(OUTBOX)
        .where(OUTBOX.c.id.in_(waiting.scalar_subquery()))
        .values(urgency=0, not_before=later)
    )


def under_way(conversations: Collection[ConversationId], mark: str) -> Update:
    """Marks what is *sending*: LOCKED, STOPPED or HIDDEN."""
    return of_(conversations, State.SENDING).values(reason=mark)


def doubted(now: datetime) -> Update:
    """After a restore: what was owed when the copy was made has perhaps gone out since.

    Not what was planned for later than now, and no page: that is only shown to who opens it.
    """
    pages = select(CONVERSATIONS.c.id).where(CONVERSATIONS.c.channel == ChannelKind.WEB)
    owed = and_(OUTBOX.c.state == State.DUE, func.coalesce(OUTBOX.c.not_before, now) <= now)
    return (
        update(OUTBOX)
        .where(
            or_(owed, OUTBOX.c.state == State.SENDING),
            or_(OUTBOX.c.conversation.is_(None), OUTBOX.c.conversation.not_in(pages)),
        )
        .values(state=State.PERHAPS, reason="restored", moved_at=now, args=None)
    )


def given_up(reason: str, at: datetime) -> dict[str, object]:
    return {"state": State.GIVEN_UP, "reason": reason, "moved_at": at, "args": None}
