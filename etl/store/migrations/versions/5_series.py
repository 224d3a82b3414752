"""The index of series leads to the days that a change touches, and periods of more than a year have one of their own."""

import sqlalchemy as sa
from alembic import op

revision = "5"
down_revision = "4"


def upgrade() -> None:
    op.drop_index("fact_series", "fact")
    op.create_index("fact_series", "fact", ["party", "cumulative", "period_end", "period_start", "measure"])
    longer = sa.text("period_end - period_start > 10000")
    days = ["party", "period_end", "period_start"]
    op.create_index("fact_long", "fact", days, sqlite_where=longer, postgresql_where=longer)
