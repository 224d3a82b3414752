"""A backup may come from strangers: before a row of it is read, its schema must be made of nothing but tables, their
indexes and the triggers that keep the record append-only."""

from __future__ import annotations

import re

from sqlalchemy import Connection

from etl.regex import regex

_APPEND_ONLY = regex(
    r"CREATE TRIGGER (\w+)_no_(?:update|delete) BEFORE (?:UPDATE|DELETE) ON \1 "
    r"BEGIN SELECT RAISE\(ABORT, '[^']*'\); END"
)


def foreign_part(connection: Connection) -> str:
    """The name of the first view, virtual table or foreign trigger of a SQLite file, '' where there is none."""
    connection.exec_driver_sql("PRAGMA trusted_schema = OFF")
    listed = connection.exec_driver_sql("SELECT type, name, coalesce(sql, '') FROM sqlite_master")
    for kind, name, sql in listed:
        virtual = kind == "table" and re.match(r"\s*CREATE\s+VIRTUAL", sql, re.IGNORECASE)
        if kind == "view" or virtual or (kind == "trigger" and not _APPEND_ONLY.fullmatch(sql)):
            return str(name)
    return ""
