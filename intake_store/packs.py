"""A country pack: the files of one folder under countries/, read into the types of intake.

countries/<code>/ pack.toml agencies.csv routing.toml hotlines.toml
                  retention.toml duty.toml SOURCES.md
"""

from datetime import date
from pathlib import Path

from intake.consent import Purpose
from intake.country_pack import CountryPack
from intake.languages import is_spelling
from intake.routing_facts import ELSEWHERE
from intake_store import pack_directory, pack_places, pack_rules, pack_terms
from intake_store.pack_files import BadPack, Table, read_csv, read_sources, read_toml

__all__ = ["BadPack", "load"]


def load(directory: Path, today: date) -> CountryPack:
    """Raises BadPack, which names the file and the line. `today` dates the demo entries."""
    sources = read_sources(directory / "SOURCES.md")
    pack = read_toml(directory / "pack.toml")
    hotlines = read_toml(directory / "hotlines.toml")
    meta = pack_terms.meta(pack.table("meta"))
    if meta.country != directory.name:
        raise pack.bad("meta", f"the country is {meta.country}, the folder {directory.name}")
    channels = pack_terms.channels(pack.table("channels"))
    languages = pack_terms.languages(pack, channels)
    regions = pack_places.regions(pack.tables("region"))
    numbers = pack_places.emergency(hotlines, sources)
    if not numbers.get(meta.country):
        raise hotlines.bad("emergency", f"there is no emergency number for {meta.country}")
    destinations = pack_places.destinations(pack, numbers)
    organisations = pack_directory.organisations(pack)
    places = frozenset({meta.country, *(one.code for one in regions), ELSEWHERE})
    places |= {one.code for one in destinations}
    written = [
        language.code
        for language in languages
        if language.channels and not is_spelling(language.code)
    ]
    read = CountryPack(
        meta=meta,
        languages=languages,
        law=pack_terms.law(pack.table("law"), sources),
        actors=pack_terms.actors(pack, sources),
        emergency=numbers[meta.country],
        regions=regions,
        destinations=destinations,
        lines=pack_places.lines(hotlines, sources, meta.zone),
        organisations=organisations,
        agencies=pack_directory.agencies(
            read_csv(directory / "agencies.csv"), organisations, written, places, today
        ),
        rules=pack_rules.rules(read_toml(directory / "routing.toml")),
        clocks=pack_terms.clocks(pack.table("clocks")),
        working=pack_terms.working(pack.table("working")),
        duty=pack_terms.duty(read_toml(directory / "duty.toml")),
        run_by=pack_terms.run_by(pack.table("run_by")),
        exceptions=pack_terms.exceptions(pack, sources),
        purposes=frozenset(pack.all_of("purposes", Purpose)),
        retention=pack_terms.retention(read_toml(directory / "retention.toml")),
        screening=pack_terms.screening(pack.table("screening")),
        channels=channels,
        answers=pack_terms.answers(pack.table("answers")),
        statistics=pack_terms.statistics(pack.table("statistics")),
        masking=pack_terms.masking(pack.table("masking"), meta.country),
    )
    pack.rest()
    hotlines.rest()
    return _consistent(read, pack)


def _consistent(read: CountryPack, pack: Table) -> CountryPack:
    """What one file says of another must hold; whether it is wise is for check-countries."""
    offered = {language.code for language in read.languages}
    for kind, fact in read.channels.items():
        for language in fact.languages:
            if language not in offered:
                raise pack.bad("channels", f"{kind} offers {language}, which is no [[language]]")
    for code in (read.run_by.operator, read.run_by.host):
        if code not in read.organisations:
            raise pack.bad("run_by", f"there is no [[organisation]] {code}")
    return read
