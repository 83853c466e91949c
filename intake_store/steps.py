"""Alembic's part in bringing the tables up to date; met only when there is something to do."""

from pathlib import Path
from typing import Final

from alembic import command
from alembic.config import Config
from sqlalchemy import Connection

PLACE: Final = Path(__file__).parent / "migrations"


def upgrade(connection: Connection, to: str = "head") -> None:
    """Every step that is still to be taken."""
    command.upgrade(_config(connection), to)


def draw_up(connection: Connection, message: str, number: str) -> None:
    """Write the step that leads from this database to the tables as declared."""
    command.revision(_config(connection), message, autogenerate=True, rev_id=number)


def check(connection: Connection) -> None:
    """Raises alembic's CommandError if the declared tables differ from the database's."""
    command.check(_config(connection))


def _config(connection: Connection) -> Config:
    config = Config()
    config.set_main_option("script_location", str(PLACE))
    config.set_main_option("file_template", "m%%(rev)s_%%(slug)s")
    config.attributes["connection"] = connection
    return config
