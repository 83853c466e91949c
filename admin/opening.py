"""Opening a session: a token for the cookie, the operator's key wrapped under it."""

import secrets
from datetime import datetime, timedelta
from typing import Final

from intake_store.keys import new_token, token_hash, wrap_for_session
from intake_store.operators import Operator
from intake_store.sealing import PrivateKey
from intake_store.sessions import Session
from intake_store.unit import UnitOfWork

IDLE: Final = timedelta(minutes=45)  # a screen left alone covers itself
LONGEST: Final = timedelta(hours=12)  # no session outlives a shift


async def open_session(
    uow: UnitOfWork, operator: Operator, private: PrivateKey, now: datetime, *, on_shift: bool
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
            ends_at=now + LONGEST,
            on_shift=on_shift,
        )
    )
    return token
