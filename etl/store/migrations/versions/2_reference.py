"""Bases, roster and receipts become part of the record."""

import sqlalchemy as sa
from alembic import op

from etl.store.append_only import refuse_changes

revision = "2"
down_revision = "1"


def upgrade() -> None:
    op.create_table(
        "reference",
        sa.Column("id", sa.Integer, primary_key=True, autoincrement=False),
        sa.Column("kind", sa.String(16), nullable=False),
        sa.Column("original_id", sa.Integer, sa.ForeignKey("original.id")),
        sa.Column("file", sa.Text, nullable=False),
        sa.Column("sample", sa.Boolean, nullable=False),
        sa.Column("by", sa.Text, nullable=False),
        sa.Column("at", sa.String(32), nullable=False),
        sa.Column("reason", sa.Text, nullable=False),
    )
    op.create_table(
        "base",
        sa.Column("id", sa.Integer, primary_key=True, autoincrement=False),
        sa.Column("reference_id", sa.Integer, sa.ForeignKey("reference.id"), nullable=False),
        sa.Column("district_code", sa.String(12), nullable=False),
        sa.Column("district", sa.Text, nullable=False),
        sa.Column("level", sa.String(16), nullable=False),
        sa.Column("subject", sa.String(64), nullable=False),
        sa.Column("year", sa.Integer, nullable=False),
        sa.Column("value", sa.Float),
        sa.Column("low", sa.Float),
        sa.Column("high", sa.Float),
        sa.Column("qualifier", sa.String(16), nullable=False),
        sa.Column("source", sa.Text, nullable=False),
        sa.Column("sheet", sa.Text, nullable=False),
        sa.Column("cell", sa.Text, nullable=False),
        sa.Column("raw", sa.Text, nullable=False),
    )
    op.create_index("base_of_district", "base", ["district_code", "subject", "year"])
    op.create_table(
        "roster",
        sa.Column("id", sa.Integer, primary_key=True, autoincrement=False),
        sa.Column("reference_id", sa.Integer, sa.ForeignKey("reference.id"), nullable=False),
        sa.Column("unit", sa.Text, nullable=False),
        sa.Column("party", sa.Text, nullable=False),
        sa.Column("unit_type", sa.String(64), nullable=False),
        sa.Column("district_code", sa.String(12), nullable=False),
        sa.Column("district", sa.Text, nullable=False),
        sa.Column("starts", sa.Integer),
        sa.Column("ends", sa.Integer),
        sa.Column("frequency", sa.String(16), nullable=False),
        sa.Column("due_days", sa.Integer, nullable=False),
        sa.Column("aliases", sa.Text, nullable=False),
        sa.Column("listed", sa.Boolean, nullable=False),
        sa.Column("sheet", sa.Text, nullable=False),
        sa.Column("cell", sa.Text, nullable=False),
    )
    op.create_table(
        "receipt",
        sa.Column("id", sa.Integer, primary_key=True, autoincrement=False),
        sa.Column("submission", sa.String(16), nullable=False),
        sa.Column("file", sa.Text, nullable=False),
        sa.Column("received", sa.Integer, nullable=False),
        sa.Column("unit", sa.Text, nullable=False),
        sa.Column("district_code", sa.String(12), nullable=False),
        sa.Column("period_start", sa.Integer),
        sa.Column("period_end", sa.Integer),
        sa.Column("problem", sa.String(64), nullable=False),
        sa.Column("by", sa.Text, nullable=False),
        sa.Column("at", sa.String(32), nullable=False),
    )
    op.create_index("ix_receipt_submission", "receipt", ["submission"])
    for table in ("reference", "base", "roster", "receipt"):
        refuse_changes(op.get_bind(), table)
