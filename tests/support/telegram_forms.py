"""The parameters of a call as a form would have them: Telegram takes forms, and JSON."""

import json
from collections.abc import Mapping
from urllib.parse import parse_qsl


def in_body(body: bytes) -> dict[str, str]:
    """Of a form, or of JSON, whichever it is."""
    if body.startswith(b"{"):
        return as_texts(json.loads(body))
    return dict(parse_qsl(body.decode(), keep_blank_values=True))


def as_texts(told: Mapping[str, object]) -> dict[str, str]:
    """A form carries texts as they are, and everything else as JSON."""
    return {
        name: each if isinstance(each, str) else json.dumps(each) for name, each in told.items()
    }
