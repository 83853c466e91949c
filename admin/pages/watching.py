"""What the bot last said of itself: its lines, what stands still, what is worth knowing."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any, Final

from admin.pages.directory import Standing
from admin.times import Times
from admin.visit import Visit
from intake_store.deployment import STANDING
from intake_store.unit import UnitOfWork

SILENT: Final = timedelta(minutes=1)  # it speaks four times as often
# What the bot calls the ways of a line → how that looks.
_LOOKS: Final[Mapping[str, tuple[str, str]]] = {
    "well": ("good", "check"),
    "starting": ("idle", "minus"),
    "slowed": ("warn", "clock"),
}


@dataclass(frozen=True, slots=True)
class Watch:
    state: Standing
    at: str  # when it spoke; "" never
    lines: tuple[tuple[str, Standing], ...]
    still: tuple[str, ...]  # words
    notices: tuple[str, ...]  # words
    told: frozenset[str] | None  # codes of what stands still; None: it is silent


async def watch(visit: Visit, uow: UnitOfWork) -> Watch:
    kept = await uow.deployment.get(STANDING)
    if kept is None:
        never = Standing("idle", "minus", visit.say("state-bot-never"))
        return Watch(never, "", (), (), (), None)
    told: Mapping[str, Any] = json.loads(kept)
    at = datetime.fromisoformat(told["at"])
    label = visit.panel.wording.label_in(visit.language)
    times = Times(visit.now, visit.zone, visit.language, visit.say)
    silent = abs(visit.now - at) > SILENT
    still = [*told.get("stuck", ()), *told.get("broken", ())]
    if silent:
        state = Standing(
            "bad", "failed", visit.say("state-bot-silent", span=times.span(visit.now - at))
        )
    elif not told["ok"]:
        state = Standing("bad", "failed", visit.say("state-bot-badly"))
    else:
        state = Standing("good", "check", visit.say("state-well"))
    return Watch(
        state=state,
        at=times.at(at),
        lines=tuple(
            (
                label("line", name),
                Standing(*_LOOKS.get(condition, ("bad", "failed")), label("condition", condition)),
            )
            for name, condition in sorted(told.get("channels", {}).items())
        ),
        still=tuple(label("still", code) for code in still),
        notices=tuple(label("notice", code) for code in told.get("notices", ())),
        told=None if silent else frozenset(still),
    )
