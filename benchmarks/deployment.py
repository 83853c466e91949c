"""A deployment of the program for a measurement, as `make run` prepares one."""

import os
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Final

from benchmarks.peers import SECRET
from benchmarks.program import HOUSE
from intake_store.keys import new_bot_key
from tests.support.fake_telegram import TOKEN

PACES: Final = (
    "TELEGRAM_PER_SECOND",
    "TELEGRAM_CHAT_PER_SECOND",
    "TWILIO_PER_SECOND",
    "FLOOD_PER_MINUTE",
)


def prepared(folder: Path, database_url: str | None = None) -> Mapping[str, str]:
    """Its settings; paces are 0. On an SQLite file in the folder, where nothing else is told."""
    env = {
        "DATABASE_URL": database_url or f"sqlite:///{folder}/panoh.sqlite",
        "DATA_DIR": str(folder),
        "BOT_KEY": new_bot_key(),
        "COUNTRY": "tj",
        "TELEGRAM_BOT_TOKEN": TOKEN,
        "TELEGRAM_WEBHOOK_SECRET": SECRET,
        **dict.fromkeys(PACES, "0"),
    }
    subprocess.run(
        [sys.executable, "-m", "intake_store", "init"],
        env={**os.environ, **env},
        cwd=HOUSE,
        check=True,
        stdout=subprocess.DEVNULL,
    )
    return env
