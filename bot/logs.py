"""Logs: ids, counts, durations. Never a word, a number or a name, whoever's library speaks.

One handler formats every record of every library: logger, level, the exception's *type* and the
place in our own files. Messages and arguments of foreign loggers are dropped, not filtered,
because libraries quote what they were given. So does whatever Python itself would print.
"""

import json
import logging
import sys
import threading
import traceback
from pathlib import Path
from types import TracebackType
from typing import Final

import structlog

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
_TOLD: Final = "told_by_us"  # what only our own events carry
_FRAMES: Final = 5


class Bare(logging.Formatter):
    """A record as one line of JSON, without a word that was said."""

    def format(self, record: logging.LogRecord) -> str:
        told: dict[str, object] = {
            "at": self.formatTime(record, "%Y-%m-%dT%H:%M:%S"),
            "level": record.levelname.lower(),
            "logger": record.name,
        }
        event = getattr(record, _TOLD, None)
        if isinstance(event, dict):
            told |= event
        if record.exc_info and record.exc_info[0] is not None:
            told["exception"] = record.exc_info[0].__name__
            told["where"] = _ours(record.exc_info[2])
        return json.dumps(told, default=lambda value: type(value).__name__)


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
    logging.captureWarnings(capture=True)  # a warning quotes the line that it is about
    logging.raiseExceptions = False  # a handler that fails would print the record's arguments
    sys.excepthook = _uncaught
    sys.unraisablehook = lambda told: _uncaught(told.exc_type, told.exc_value, told.exc_traceback)
    threading.excepthook = lambda told: _uncaught(told.exc_type, told.exc_value, told.exc_traceback)


def _uncaught(
    kind: type[BaseException], error: BaseException | None, trace: TracebackType | None
) -> None:
    if issubclass(kind, KeyboardInterrupt):
        return
    exc_info = (kind, error or kind(), trace)
    logging.getLogger("uncaught").critical("", exc_info=exc_info)


def _ours(trace: TracebackType | None) -> list[str]:
    """Where in our own files; a foreign line may be made of anything."""
    frames = [] if trace is None else traceback.extract_tb(trace)
    inside = [Path(frame.filename) for frame in frames]
    return [
        f"{path.relative_to(_ROOT)}:{frame.lineno}"
        for path, frame in zip(inside, frames, strict=True)
        if path.is_relative_to(_ROOT) and ".venv" not in path.parts
    ][-_FRAMES:]


def _to_record(
    logger: logging.Logger, method: str, event: structlog.types.EventDict
) -> tuple[tuple[str], dict[str, object]]:
    """Our own events carry ids, counts and durations; they go through the same handler."""
    told = {name: value for name, value in event.items() if name != "exc_info"}
    return ("",), {"extra": {_TOLD: told}, "exc_info": event.get("exc_info")}
