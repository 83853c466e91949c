"""Names of places, languages and agencies in an operator's language, from the country's pack."""

from intake.country_pack import CountryPack
from intake.ids import Language

_ENGLISH = Language("en")


def place_name(pack: CountryPack, stay: str, language: Language) -> str:
    """`TJ-DU` → a region's name, `ru` → a country's; "" when it is not known."""
    if not stay:
        return ""
    for region in (*pack.regions, *(part for to in pack.destinations for part in to.regions)):
        if region.code == stay:
            return region.names.get(language) or region.names.get(_ENGLISH, stay)
    country = stay.partition("-")[0].lower()
    if country == pack.country:
        return pack.meta.names.get(language) or pack.meta.names.get(_ENGLISH, stay)
    for destination in pack.destinations:
        if destination.code == country:
            return destination.names.get(language) or destination.names.get(_ENGLISH, stay)
    return stay


def language_name(pack: CountryPack, code: str) -> str:
    """A language by its own name."""
    return next((fact.name for fact in pack.languages if fact.code == code), code)


def stays(pack: CountryPack, language: Language) -> tuple[tuple[str, str], ...]:
    """Every place a ticket can be filtered by: code and name."""
    codes = (*(region.code for region in pack.regions), *(to.code for to in pack.destinations))
    return tuple((code, place_name(pack, code, language)) for code in codes)
