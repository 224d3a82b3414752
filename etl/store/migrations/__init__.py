"""Brings a store of an earlier version of this program up to date, step by step, in the caller's transaction.

One step per released schema lies in `versions/`, written with Alembic's operations so that it works on SQLite and
PostgreSQL; its revision is the schema's number. The number in the table `version` stays the only mark of what a
database holds: Alembic's own table is not used.
"""

from __future__ import annotations

from pathlib import Path

from sqlalchemy import Connection


def migrate(connection: Connection, found: int, wanted: int) -> None:
    """Takes the tables from schema `found` to `wanted`; what is stored stays as it is."""
    # some 0.2 s of import that a store which is up to date need not pay
    from alembic.migration import MigrationContext
    from alembic.operations import Operations
    from alembic.script import ScriptDirectory

    steps = ScriptDirectory(str(Path(__file__).parent)).iterate_revisions(str(wanted), str(found))
    with Operations.context(MigrationContext.configure(connection)):
        for step in reversed(list(steps)):
            step.module.upgrade()
