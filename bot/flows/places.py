"""Where somebody may be, and what may be dialled there: the pack's facts as choices and lines."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from bot.flows.draft import Draft
from bot.flows.facts import Facts
from intake.country_pack import CountryPack
from intake.emergency import EmergencyNumber, everywhere, in_order
from intake.ids import Language
from intake.outgoing import Choice, Message
from intake.places import Destination, Region

ELSEWHERE = "elsewhere"
TOLD_HERE = "stay-told-here"  # since the lock: what was told before it is shown to nobody


def countries(draft: Draft, facts: Facts) -> tuple[Choice, ...]:
    """The mechanism's own country and the destinations: one tap."""
    pack = facts.pack
    own = Choice(pack.country, "place", _named(pack.meta.names))
    others = (Choice(d.code, "place", _named(d.names)) for d in pack.destinations)
    return (own, *others, Choice(ELSEWHERE, "place-elsewhere"))


def places(draft: Draft, facts: Facts) -> tuple[Choice, ...]:
    """The regions of the mechanism's country and the destinations, in one list."""
    pack = facts.pack
    regions = (Choice(r.code, "place", _named(r.names)) for r in pack.regions)
    others = (Choice(d.code, "place", _named(d.names)) for d in pack.destinations)
    return (*regions, *others, Choice(ELSEWHERE, "place-elsewhere"))


def as_called(choices: tuple[Choice, ...], facts: Facts) -> tuple[Choice, ...]:
    """The same places by every name that the pack knows for them: to read, not to show."""
    pack = facts.pack
    named: tuple[Region | Destination, ...] = (*pack.regions, *pack.destinations)
    known: dict[str, tuple[str, ...]] = {
        str(place.code): (*place.names.values(), *_others(place)) for place in named
    }
    within = (name for region in pack.regions for name in known[region.code])
    known[pack.country] = (*pack.meta.names.values(), *within)
    return tuple(
        replace(choice, names={str(at): name for at, name in enumerate(known[choice.value])})
        if choice.value in known
        else choice
        for choice in choices
    )


def _others(place: Region | Destination) -> Iterator[str]:
    yield from place.also
    if isinstance(place, Region):
        for district in place.districts:
            yield from (district.name, *district.also)
    else:
        for region in place.regions:
            yield from (*region.names.values(), *_others(region))


def stay_told(draft: Draft) -> str:
    """Where they said they are; behind a lock, what whoever writes now has said. "": not told."""
    name = TOLD_HERE if draft.conversation.locked else "stay"
    return next(iter(draft.answers.get(name, ())), "")


def emergency_lines(pack: CountryPack, stay: str) -> tuple[Message, ...]:
    """A line a number, medical and rescue first, each saying who may come.

    Until somebody has said where they are, only numbers that are valid wherever they may be.
    """
    return tuple(
        Message(
            "danger-number",
            {"number": one.number, "comes_key": tuple(f"comes-{kind}" for kind in one.comes)},
        )
        for one in in_order(_numbers(pack, stay))
    )


def _numbers(pack: CountryPack, stay: str) -> Sequence[EmergencyNumber]:
    if stay == pack.country or any(region.code == stay for region in pack.regions):
        return pack.emergency
    for destination in pack.destinations:
        if stay == destination.code or any(r.code == stay for r in destination.regions):
            return destination.emergency
    return everywhere([pack.emergency, *(d.emergency for d in pack.destinations)])


def _named(names: Mapping[Language, str]) -> dict[str, str]:
    return {str(language): name for language, name in names.items()}
