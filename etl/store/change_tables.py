"""Tables worked out from the record that let a reader keep up with it at the cost of what changes."""

from __future__ import annotations

from sqlalchemy import Column, Integer, Table

from etl.store.tables import metadata

# The submissions of which other figures or mentions count, or count otherwise, from a data version on; submission 0 is
# everything, -1 says that the load which made this version goes on. Without a foreign key, since neither is one.
change = Table(
    "change",
    metadata,
    Column("version", Integer, primary_key=True, autoincrement=False),
    Column("submission_id", Integer, primary_key=True, autoincrement=False),
)

# The names that files give each party, by their numbers in `term`.
known_as = Table(
    "known_as",
    metadata,
    Column("party", Integer, primary_key=True, autoincrement=False),
    Column("unit", Integer, primary_key=True, autoincrement=False),
)
