"""Places as people call them: regions, districts, destinations, with their older names."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from intake.emergency import EmergencyNumber
from intake.ids import CountryCode, Language, RegionCode

Names = Mapping[Language, str]


@dataclass(frozen=True, slots=True)
class District:
    name: str
    also: tuple[str, ...] = ()  # older and other names, in any script: people use them


@dataclass(frozen=True, slots=True)
class Region:
    code: RegionCode
    names: Names
    also: tuple[str, ...] = ()
    districts: tuple[District, ...] = ()


@dataclass(frozen=True, slots=True)
class Destination:
    """A country in which the mechanism's people may be when they write."""

    code: CountryCode
    names: Names
    also: tuple[str, ...]
    zone: str
    regions: tuple[Region, ...]  # empty: the country is enough
    emergency: tuple[EmergencyNumber, ...]


def find_region(text: str, places: Iterable[Region | Destination]) -> str | None:
    """The code of the one place that is called so, by any name in any language; else None."""
    wanted = _plain(text)
    found = {place.code for place in places if wanted and wanted in _called(place)}
    return found.pop() if len(found) == 1 else None


def _called(place: Region | Destination) -> frozenset[str]:
    names = {place.code, *place.names.values(), *place.also}
    if isinstance(place, Region):
        for district in place.districts:
            names |= {district.name, *district.also}
    else:
        for region in place.regions:
            names |= _called(region)
    return frozenset(_plain(name) for name in names)


def _plain(name: str) -> str:
    """Without case, spaces and the marks that phones put in different ways."""
    return "".join(letter for letter in name.casefold() if letter.isalnum())
