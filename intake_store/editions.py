"""Whether a pack's row may replace the one that stands here and may have been edited."""

import re
from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True)
class Edition:
    """What a row was last loaded from, and whether somebody edited it since."""

    pack_version: str
    edited_at: datetime | None


def replaces(version: str, standing: Edition | None) -> bool:
    """What was edited here stays until the pack is newer than the one it was edited over."""
    if standing is None or standing.edited_at is None:
        return True
    return _parts(version) > _parts(standing.pack_version)


def _parts(version: str) -> tuple[int, ...]:
    """`2026.11.2` → (2026, 11, 2): versions are compared as numbers, not as letters."""
    return tuple(int(part) for part in re.findall(r"\d+", version))
