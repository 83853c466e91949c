"""The panel's logs: where something failed and of which kind. Never a word of what was sent."""

import json
import logging
import sys
import threading
import traceback
from pathlib import Path
from types import TracebackType
from typing import Final

_HOUSE: Final = Path(__file__).parent.parent


class Bare(logging.Formatter):
    """One line of JSON a record: messages and arguments of libraries quote what they were given,
    so they are dropped, not filtered."""

    def format(self, record: logging.LogRecord) -> str:
        told: dict[str, object] = {
            "at": self.formatTime(record, "%Y-%m-%dT%H:%M:%S"),
            "level": record.levelname.lower(),
            "logger": record.name,
        }
        if record.name.partition(".")[0] == "admin":
            told["event"] = str(record.msg)  # ours: a fixed sentence
        if record.exc_info and record.exc_info[0] is not None:
            told["exception"] = record.exc_info[0].__name__
            told["where"] = [
                f"{Path(frame.filename).relative_to(_HOUSE)}:{frame.lineno}"
                for frame in traceback.extract_tb(record.exc_info[2])
                if Path(frame.filename).is_relative_to(_HOUSE) and ".venv" not in frame.filename
            ][-5:]
        return json.dumps(told)


def set_up() -> None:
    """For a process: everything goes to standard error, in one form."""
    handler = logging.StreamHandler(sys.stderr)
    handler.setFormatter(Bare())
    root = logging.getLogger()
    root.handlers[:] = [handler]
    root.setLevel(logging.WARNING)
    logging.captureWarnings(capture=True)  # a warning quotes the line that it is about
    logging.raiseExceptions = False  # a handler that fails would print the record's arguments
    sys.excepthook = _uncaught
    sys.unraisablehook = lambda told: _uncaught(told.exc_type, told.exc_value, told.exc_traceback)
    threading.excepthook = lambda told: _uncaught(told.exc_type, told.exc_value, told.exc_traceback)


def _uncaught(
    kind: type[BaseException], error: BaseException | None, trace: TracebackType | None
) -> None:
    """What Python would print by itself, with the words in it."""
    if not issubclass(kind, KeyboardInterrupt):
        logging.getLogger("uncaught").critical("", exc_info=(kind, error or kind(), trace))
