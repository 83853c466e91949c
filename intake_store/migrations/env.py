"""Alembic's way in: it works on the connection that migrating.py hands it."""

from alembic import context

import intake_store.unit  # noqa: F401 - every table registers itself
from intake_store.schema import METADATA

context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=METADATA,
    render_as_batch=True,
    # Ours is the transaction: one for all migrations, and it also counts and checks.
    transactional_ddl=False,
)
context.run_migrations()
