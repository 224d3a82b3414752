"""What changes with each data version is kept, and under which names units are known."""

import sqlalchemy as sa
from alembic import op

revision = "4"
down_revision = "3"


def upgrade() -> None:
    op.create_table(
        "change",
        sa.Column("version", sa.Integer, primary_key=True, autoincrement=False),
        sa.Column("submission_id", sa.Integer, primary_key=True, autoincrement=False),
    )
    op.create_table(
        "known_as",
        sa.Column("party", sa.Integer, primary_key=True, autoincrement=False),
        sa.Column("unit", sa.Integer, primary_key=True, autoincrement=False),
    )
    # whoever follows the changes begins anew, and every name that is stored is known
    op.execute("INSERT INTO change SELECT data, 0 FROM version")
    op.execute("INSERT INTO known_as SELECT party, unit FROM fact UNION SELECT party, unit FROM mention")
