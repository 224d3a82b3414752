"""The tables of what coverage is measured by; part of the record, which nothing may change or erase."""

from __future__ import annotations

from sqlalchemy import Boolean, Column, Float, ForeignKey, Index, Integer, String, Table, Text

from etl.store.tables import keep_append_only, metadata

# one file of bases, of units or of outlines, or one entry by hand (without an original)
reference = Table(
    "reference",
    metadata,
    Column("id", Integer, primary_key=True, autoincrement=False),
    Column("kind", String(16), nullable=False),
    Column("original_id", ForeignKey("original.id")),
    Column("file", Text, nullable=False),
    Column("sample", Boolean, nullable=False),
    Column("by", Text, nullable=False),
    Column("at", String(32), nullable=False),
    Column("reason", Text, nullable=False),
)

base = Table(
    "base",
    metadata,
    Column("id", Integer, primary_key=True, autoincrement=False),
    Column("reference_id", ForeignKey("reference.id"), nullable=False),
    Column("district_code", String(12), nullable=False),
    Column("district", Text, nullable=False),
    Column("level", String(16), nullable=False),
    Column("subject", String(64), nullable=False),
    Column("year", Integer, nullable=False),
    # none takes back what was said before
    Column("value", Float),
    Column("low", Float),
    Column("high", Float),
    Column("qualifier", String(16), nullable=False),
    Column("source", Text, nullable=False),
    Column("sheet", Text, nullable=False),
    Column("cell", Text, nullable=False),
    Column("raw", Text, nullable=False),
    Index("base_of_district", "district_code", "subject", "year"),
)

roster = Table(
    "roster",
    metadata,
    Column("id", Integer, primary_key=True, autoincrement=False),
    Column("reference_id", ForeignKey("reference.id"), nullable=False),
    Column("unit", Text, nullable=False),
    # the unit under whichever of its names: `etl.meaning.unit.unit_key`
    Column("party", Text, nullable=False),
    Column("unit_type", String(64), nullable=False),
    Column("district_code", String(12), nullable=False),
    Column("district", Text, nullable=False),
    Column("starts", Integer),
    Column("ends", Integer),
    Column("frequency", String(16), nullable=False),
    Column("due_days", Integer, nullable=False),
    Column("aliases", Text, nullable=False),
    Column("listed", Boolean, nullable=False),
    Column("sheet", Text, nullable=False),
    Column("cell", Text, nullable=False),
)

receipt = Table(
    "receipt",
    metadata,
    Column("id", Integer, primary_key=True, autoincrement=False),
    # the identifier of the file's bytes, stored or not
    Column("submission", String(16), nullable=False, index=True),
    Column("file", Text, nullable=False),
    Column("received", Integer, nullable=False),
    Column("unit", Text, nullable=False),
    Column("district_code", String(12), nullable=False),
    Column("period_start", Integer),
    Column("period_end", Integer),
    Column("problem", String(64), nullable=False),
    Column("by", Text, nullable=False),
    Column("at", String(32), nullable=False),
)

REFERENCE_RECORD = (reference, base, roster, receipt)
keep_append_only(REFERENCE_RECORD)
