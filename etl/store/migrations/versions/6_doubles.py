"""Decisions about doubles are found by the units that they are about."""

import sqlalchemy as sa
from alembic import op

revision = "6"
down_revision = "5"

PARTY = {
    "sqlite": """substr(json_extract("key", '$[{side}][0]'), 1, 200)""",
    "postgresql": "(substr(((key)::jsonb #>> '{{{side},0}}'), 1, 200))",
}


def upgrade() -> None:
    party, about = PARTY[op.get_bind().dialect.name], sa.text("kind = 'double'")
    for side, name in enumerate(("decision_left", "decision_right"), 1):
        expression = sa.text(party.format(side=side))
        op.create_index(name, "decision", [expression], sqlite_where=about, postgresql_where=about)
