"""A country pack's organisations and agencies, brought into the directory."""

from datetime import datetime

from intake.country_pack import CountryPack
from intake_store.unit import UnitOfWork


async def load_country(unit: UnitOfWork, pack: CountryPack, at: datetime) -> int:
    """How many entries came or changed. What people edited here stays until the pack is newer."""
    version = pack.meta.version
    came = await unit.organisations.load(tuple(pack.organisations.values()), version)
    came += await unit.agencies.load(pack.agencies, version, at)
    await unit.deployment.set(f"pack-{pack.country}", version)
    return came
