"""The panel's settings: only what this door needs, read once, refused in one clear sentence."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import timedelta
from enum import StrEnum
from ipaddress import IPv4Network, IPv6Network, ip_network
from pathlib import Path
from urllib.parse import urlsplit

from intake.ids import CountryCode
from intake_store.settings import Reading, SettingWrong, StoreSettings

IDLE_MINUTES = 45  # a screen left alone covers itself
LOOPBACK = ("localhost", "127.0.0.1", "::1")
Network = IPv4Network | IPv6Network


class Asked(StrEnum):
    """Whether nobody comes in without a second factor. `offered` is for trying out, and says so."""

    REQUIRED = "required"
    OFFERED = "offered"


@dataclass(frozen=True, slots=True)
class Settings:
    host: str
    port: int
    url: str  # where people reach the panel: scheme and host, no path
    database_url: str
    data_dir: Path
    country: CountryCode
    trusted_proxies: tuple[Network, ...] = ()
    second_factor: Asked = Asked.REQUIRED
    idle: timedelta = timedelta(minutes=IDLE_MINUTES)

    @property
    def secure(self) -> bool:
        return self.url.startswith("https:")

    @property
    def name(self) -> str:
        """The host in its address: what passkeys are bound to."""
        return urlsplit(self.url).hostname or ""

    @property
    def hosts(self) -> frozenset[str]:
        """Names under which a request may come; on this machine all of its own names."""
        here = urlsplit(self.url)
        if self.secure:
            return frozenset({here.netloc})
        ports = {here.port or 80, self.port}
        return frozenset(
            f"[{name}]:{port}" if ":" in name else f"{name}:{port}"
            for name in LOOPBACK
            for port in ports
        ) | {here.netloc}

    @property
    def origins(self) -> frozenset[str]:
        scheme = urlsplit(self.url).scheme
        return frozenset(f"{scheme}://{host}" for host in self.hosts)


def read(environment: Mapping[str, str]) -> Settings:
    """Raises SettingWrong, whose text names the setting and says how to mend it."""
    reading = Reading(environment)
    store = StoreSettings.read(environment)
    parts = urlsplit(store.admin_url)
    if parts.path:
        raise SettingWrong(
            "ADMIN_URL is the panel's address without a path, such as https://panel.example.org"
        )
    if parts.scheme != "https" and parts.hostname not in LOOPBACK:
        raise SettingWrong(
            "ADMIN_URL must begin with https:// unless the panel is used on this machine only "
            "(http://localhost)"
        )
    return Settings(
        host=reading.text("ADMIN_HOST", "127.0.0.1"),
        port=reading.port("ADMIN_PORT", 8080),
        url=store.admin_url,
        database_url=store.database_url,
        data_dir=store.data_dir,
        country=CountryCode(store.country),
        trusted_proxies=_networks(reading.names("TRUSTED_PROXIES")),
        second_factor=_asked(reading, parts.hostname in LOOPBACK),
        idle=timedelta(
            minutes=reading.whole("ADMIN_IDLE_MINUTES", IDLE_MINUTES, least=1, most=12 * 60)
        ),
    )


def _asked(reading: Reading, here: bool) -> Asked:  # noqa: FBT001 - one caller
    asked = reading.text("SECOND_FACTOR", Asked.OFFERED if here else Asked.REQUIRED)
    if asked not in set(Asked):
        raise SettingWrong("SECOND_FACTOR is `required` or `offered`.")
    if asked == Asked.OFFERED and not here:
        raise SettingWrong(
            "SECOND_FACTOR may be `offered` on this machine only (ADMIN_URL at localhost): a panel "
            "that others can reach asks everybody for it."
        )
    return Asked(asked)


def _networks(names: tuple[str, ...]) -> tuple[Network, ...]:
    try:
        return tuple(map(ip_network, names))
    except ValueError:
        raise SettingWrong(
            "TRUSTED_PROXIES is a list of addresses or networks, such as 127.0.0.1, 10.0.0.0/8"
        ) from None
