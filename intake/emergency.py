"""Emergency numbers: what each is for, who may come, and which may be shown where."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum

from intake.agencies import Under
from intake.sources import Source


class EmergencyKind(StrEnum):
    MEDICAL = "medical"
    RESCUE = "rescue"
    FIRE = "fire"
    GENERAL = "general"  # one number for everything, or one whose kind is not confirmed
    POLICE = "police"


@dataclass(frozen=True, slots=True)
class EmergencyNumber:
    """A number and who may come when it is dialled."""

    number: str
    kind: EmergencyKind
    comes: tuple[EmergencyKind, ...]  # medical, rescue, fire, police: whoever may come
    source: Source  # of the number
    kind_source: Source  # of what it is for
    under: Under | None = None  # which power answers it; None: not known. For operators

    @property
    def shown(self) -> bool:
        """A number of unconfirmed kind is shown only where it stands for everything."""
        return self.source.confirmed and (
            self.kind_source.confirmed or self.kind is EmergencyKind.GENERAL
        )


_ORDER = tuple(EmergencyKind)


def in_order(numbers: Iterable[EmergencyNumber]) -> tuple[EmergencyNumber, ...]:
    """Those that may be shown: medical and rescue first, police last."""
    shown = (number for number in numbers if number.shown)
    return tuple(sorted(shown, key=lambda one: (_ORDER.index(one.kind), one.number)))


def everywhere(lists: Sequence[Sequence[EmergencyNumber]]) -> tuple[EmergencyNumber, ...]:
    """The numbers that are right in every country, for somebody who has not said where they are.

    One that is for different things in different places stands for everything, and whoever may
    come in one of them may come.
    """
    shown = [in_order(numbers) for numbers in lists]
    common = set.intersection(*({one.number for one in numbers} for numbers in shown))
    found = []
    for number in sorted(common):
        same = [one for numbers in shown for one in numbers if one.number == number]
        kinds = {one.kind for one in same}
        powers = {one.under for one in same}
        found.append(
            EmergencyNumber(
                number=number,
                kind=kinds.pop() if len(kinds) == 1 else EmergencyKind.GENERAL,
                comes=tuple(kind for kind in _ORDER if any(kind in one.comes for one in same)),
                source=same[0].source,
                kind_source=same[0].kind_source,
                under=powers.pop() if len(powers) == 1 else None,
            )
        )
    return in_order(found)
