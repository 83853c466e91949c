"""An authenticator app on somebody's phone, as far as tests need one: it counts codes."""

import re
from datetime import datetime
from typing import Final

from pyotp import TOTP

SECONDS: Final = 30
_SECRET: Final = re.compile(r'aria-describedby="secret">([A-Z2-7 ]{32,})<')


class Authenticator:
    """Never gives a code twice, since no door takes one twice."""

    def __init__(self, page: str) -> None:
        """From the page that draws the secret, as somebody types it who cannot scan."""
        found = _SECRET.search(page)
        assert found is not None, "no secret on this page"
        self.secret = found.group(1).replace(" ", "")
        self._given = 0

    def code(self, now: datetime) -> str:
        """The next one. Ask at most twice in half a minute: a door hears one that is early."""
        self._given = max(int(now.timestamp()) // SECONDS, self._given + 1)
        return TOTP(self.secret).generate_otp(self._given)
