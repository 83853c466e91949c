"""Logs: ids, counts, durations. Never a word, a number or a name, whoever's library speaks.

One handler formats every record of every library: logger, level, the exception's *type* and the
place in our own files. Messages and arguments of foreign loggers are dropped, not filtered,
because libraries quote what they were given.
"""

import json
import logging
import sys
import traceback
from pathlib import Path
from typing import Final

import structlog

OURS: Final = ("intake", "intake_store", "bot", "admin")
_CHATTY: Final = (
    "aiohttp",
    "aiosqlite",
    "alembic",
    "httpcore",
    "httpx",
    "sqlalchemy",
    "telegram",
    "transitions",
    "twilio",
)
_ROOT: Final = Path(__file__).parent.parent


class Bare(logging.Formatter):
    """A record as one line of JSON, without a word that was said."""

    def format(self, record: logging.LogRecord) -> str:
        told: dict[str, object] = {
            "at": self.formatTime(record, "%Y-%m-%dT%H:%M:%S"),
            "level": record.levelname.lower(),
            "logger": record.name,
        }
        event = getattr(record, "event", None)
        if isinstance(event, dict):
            told |= event
        if record.exc_info and record.exc_info[0] is not None:
            told["exception"] = record.exc_info[0].__name__
            told["where"] = _ours(record.exc_info[2])
        return json.dumps(told, default=lambda value: type(value).__name__)


def _ours(trace: object) -> list[str]:
    frames = traceback.extract_tb(trace) if trace is not None else []  # type: ignore[arg-type]
    inside = [frame for frame in frames if Path(frame.filename).is_relative_to(_ROOT)]
    return [
        f"{Path(frame.filename).relative_to(_ROOT)}:{frame.lineno}"
        for frame in inside
        if ".venv" not in frame.filename
    ][-5:]


def set_up() -> None:
    """For a process: everything goes to standard error, in one form."""
    handler = logging.StreamHandler(sys.stderr)
    handler.setFormatter(Bare())
    root = logging.getLogger()
    root.handlers[:] = [handler]
    root.setLevel(logging.INFO)
    for chatty in _CHATTY:
        logging.getLogger(chatty).setLevel(logging.WARNING)
    structlog.configure(processors=[_to_record], logger_factory=structlog.stdlib.LoggerFactory())


def _to_record(
    logger: logging.Logger, method: str, event: structlog.types.EventDict
) -> tuple[tuple[str], dict[str, object]]:
    """Our own events carry ids, counts and durations; they go through the same handler."""
    told = {name: value for name, value in event.items() if name != "exc_info"}
    return ("",), {"extra": {"event": told}, "exc_info": event.get("exc_info")}
