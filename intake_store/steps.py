"""Alembic's part in bringing the tables up to date; met only when there is something to do."""

from pathlib import Path
from typing import Final

from alembic import command
from alembic.config import Config
from sqlalchemy import Connection, inspect

from intake_store.vault import OPEN_BYTES, SEALED

PLACE: Final = Path(__file__).parent / "migrations"


def upgrade(connection: Connection, to: str = "head") -> None:
    """Every step that is still to be taken."""
    command.upgrade(_config(connection), to)
    if connection.dialect.name == "postgresql":
        _keep_no_samples(connection)


def draw_up(connection: Connection, message: str, number: str) -> None:
    """Write the step that leads from this database to the tables as declared."""
    command.revision(_config(connection), message, autogenerate=True, rev_id=number)


def check(connection: Connection) -> None:
    """Raises alembic's CommandError if the declared tables differ from the database's."""
    command.check(_config(connection))


def _keep_no_samples(connection: Connection) -> None:
    """PostgreSQL's planner keeps values of columns in a table of its own, and would still have
    them when their rows are long gone.
    """
    looked = inspect(connection)
    there = {
        f"{table}.{column['name']}"
        for table in looked.get_table_names()
        for column in looked.get_columns(table)
    }
    for name in sorted({*SEALED, *OPEN_BYTES}):
        if name in there:
            table, column = name.split(".")
            connection.exec_driver_sql(
                f'ALTER TABLE "{table}" ALTER COLUMN "{column}" SET STATISTICS 0'
            )


def _config(connection: Connection) -> Config:
    config = Config()
    config.set_main_option("script_location", str(PLACE))
    config.set_main_option("file_template", "m%%(rev)s_%%(slug)s")
    config.attributes["connection"] = connection
    return config
