"""The tables of who may do what and of the audit; part of the record, which nothing may change or erase."""

from __future__ import annotations

from sqlalchemy import Boolean, Column, Integer, String, Table, Text

from etl.store.tables import keep_append_only, metadata

# What an administrator has said of a person; of several rows the last one holds.
account = Table(
    "account",
    metadata,
    Column("id", Integer, primary_key=True, autoincrement=False),
    # whom the identity provider means: its subject, or the name that a trusted proxy gives
    Column("person", String(255), nullable=False, index=True),
    Column("name", Text, nullable=False),
    Column("role", String(16), nullable=False),
    # JSON lists: division codes with everything below them, and names of units; none of both is everything
    Column("districts", Text, nullable=False),
    Column("units", Text, nullable=False),
    # whether the districts and units limit what is changed only, or also what is seen
    Column("sees_all", Boolean, nullable=False),
    Column("disabled", Boolean, nullable=False),
    # a sign-in before this moment holds no longer; '' for none
    Column("valid_after", String(32), nullable=False),
    Column("by", Text, nullable=False),
    Column("at", String(32), nullable=False),
    Column("reason", Text, nullable=False),
)

# What leaves no other trace in the record: sign-ins, refusals, downloads, backups.
audit = Table(
    "audit",
    metadata,
    Column("id", Integer, primary_key=True, autoincrement=False),
    Column("at", String(32), nullable=False, index=True),
    Column("by", Text, nullable=False),
    Column("person", String(255), nullable=False),
    Column("kind", String(32), nullable=False),
    # what was done it to: a submission's code, a table's name, a page
    Column("subject", Text, nullable=False),
    # JSON of what more there is to say
    Column("detail", Text, nullable=False),
)

ACCESS_RECORD = (account, audit)
keep_append_only(ACCESS_RECORD)
