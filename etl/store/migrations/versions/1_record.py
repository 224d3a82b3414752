"""The record as it was first released: what the steps below start from; nothing leads to it."""

revision = "1"
down_revision = None


def upgrade() -> None:
    """Never run: an empty database gets the newest tables at once."""
