"""The units in the keys of decisions about doubles, as both databases find them by an index."""

from __future__ import annotations

from typing import Any

from sqlalchemy import Column, String, text
from sqlalchemy.ext.compiler import compiles
from sqlalchemy.sql.functions import FunctionElement

from etl.doubles.records import KIND

LONGEST = 200  # characters; PostgreSQL indexes at most 2,704 bytes
# a text, since neither engine takes a partial index for a condition with a parameter
ABOUT_DOUBLES = text(f"kind = '{KIND}'")


class PartyInKey(FunctionElement[str]):
    """The first LONGEST characters of the key of the unit on a side (1, 2) of what `decision_key` gives."""

    inherit_cache = False  # one statement of it is as another only where the side is the same
    type = String()

    def __init__(self, column: Column[str], side: int) -> None:
        super().__init__(column)
        self.side = side


@compiles(PartyInKey, "sqlite")
def _in_sqlite(element: PartyInKey, compiler: Any, **how: Any) -> str:
    key = compiler.process(element.clauses, **how)
    return f"substr(json_extract({key}, '$[{element.side}][0]'), 1, {LONGEST})"


@compiles(PartyInKey, "postgresql")
def _in_postgresql(element: PartyInKey, compiler: Any, **how: Any) -> str:
    key = compiler.process(element.clauses, **how)
    return f"substr((({key})::jsonb #>> '{{{element.side},0}}'), 1, {LONGEST})"
