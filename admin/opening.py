"""Opening a session: a token for the cookie, the operator's key wrapped under it."""

import secrets
from datetime import datetime, timedelta
from typing import Final

from admin.errors import SignInFirst
from admin.settings import Asked, Settings
from intake_store.keys import new_token, token_hash, wrap_for_session
from intake_store.operators import Operator
from intake_store.sealing import PrivateKey
from intake_store.second_factors import Factors
from intake_store.sessions import Session, Stage
from intake_store.unit import UnitOfWork

LONGEST: Final = timedelta(hours=12)  # no session outlives a shift
HALF_OPEN: Final = timedelta(minutes=30)  # for the second step, or to set it up


def stage_after_password(settings: Settings, factors: Factors) -> Stage:
    if factors.any:
        return Stage.SECOND_STEP
    return Stage.OPEN if settings.second_factor is Asked.OFFERED else Stage.ENROLLING


async def open_session(
    uow: UnitOfWork,
    operator: Operator,
    private: PrivateKey,
    now: datetime,
    *,
    on_shift: bool,
    stage: Stage = Stage.OPEN,
) -> str:
    """Returns the token; the database keeps its hash, and a key that only the token opens."""
    token = new_token()
    await uow.sessions.start(
        Session(
            id_hash=token_hash(token),
            operator=operator.id,
            csrf=secrets.token_urlsafe(24),
            wrapped_key=wrap_for_session(token, private),
            created=now,
            last_at=now,
            ends_at=now + (LONGEST if stage is Stage.OPEN else HALF_OPEN),
            on_shift=on_shift,
            stage=stage,
        )
    )
    return token


async def open_wholly(uow: UnitOfWork, session: Session, private: PrivateKey, now: datetime) -> str:
    """The same session, open, under another token: whoever knew the old one knows nothing.

    Raises SignInFirst if it has ended meanwhile.
    """
    if not await uow.sessions.end(session.id_hash, now):
        raise SignInFirst
    token = new_token()
    locked = session.stage is Stage.LOCKED
    await uow.sessions.start(
        Session(
            id_hash=token_hash(token),
            operator=session.operator,
            csrf=secrets.token_urlsafe(24),
            wrapped_key=wrap_for_session(token, private),
            created=session.created if locked else now,
            last_at=now,
            ends_at=session.ends_at if locked else now + LONGEST,
            on_shift=session.on_shift,
        )
    )
    return token
