"""Computing every stored screening again: by a command, and without any key."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Final
from uuid import UUID

from intake.certificates import Check, Stored, check
from intake.screening import Certificate
from intake_store.screenings import Screening
from intake_store.store import Store

_AT_A_TIME: Final = 500  # a page is one reading: nobody waits for the whole


@dataclass(frozen=True, slots=True)
class Rechecked:
    numbers: Counter[Check] = field(default_factory=Counter)
    broken: list[Screening] = field(default_factory=list)

    def told(self) -> Iterator[str]:
        if not self.numbers:
            yield "There are no screenings yet."
            return
        yield f"Screenings: {self.numbers.total()}."
        for found, number in self.numbers.items():
            yield f"  {number} {_MEANING[found]}"


_MEANING: Final = {
    Check.HOLDS: "computed again: the same bounds, label and dimensions.",
    Check.MAY_HOLD: "the same for some of what may lie sealed; a keyholder sees which.",
    Check.OTHER_RULE: "by another version of the rule or of the list: not checked.",
    Check.BROKEN: "NOT what their answers give.",
}


async def recheck(store: Store) -> Rechecked:
    found = Rechecked()
    last: UUID | None = None
    while True:
        async with store.reading() as unit:
            page = await unit.screenings.after(last, _AT_A_TIME)
        if not page:
            return found
        for screening in page:
            checked = check(_stored(screening))
            found.numbers[checked] += 1
            if checked is Check.BROKEN:
                found.broken.append(screening)
        last = page[-1].id


def _stored(screening: Screening) -> Stored:
    return Stored(
        track=screening.track,
        child=screening.child,
        answers=screening.answers,
        partial=frozenset(screening.partial),
        certificate=Certificate(
            screening.rule, screening.indicators, screening.low, screening.high
        ),
        label=screening.label,
        dimensions=screening.dimensions,
        sealed=screening.sealed_answers is not None,
    )
