"""What others would build it with: an intake of fourteen questions, as the libraries document it.

Both peers ask with a reply keyboard, as the libraries' own examples of a conversation do, so that
each answer costs them one call to Telegram.
"""

from typing import Final

PATH: Final = "/hooks/telegram"
SECRET: Final = "a-secret-of-the-benchmark"  # noqa: S105 - of this run alone
