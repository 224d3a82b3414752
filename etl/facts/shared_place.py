"""The county that one sheet of a workbook names holds for its other sheets too (contract 4.11)."""

from __future__ import annotations

from collections.abc import Sequence

from etl.facts.context import SheetContext
from etl.meaning.divisions import place_of_code
from etl.meaning.place import stated_division

COUNTY = 6  # digits


def share_county(contexts: Sequence[SheetContext]) -> None:
    """Gives the county that titles, meta lines or names of sheets state to the contexts that state no place. 凤城支行
    states none: a branch may be called after a town here or after a city elsewhere. Two counties are given to nobody."""
    if len({id(context) for context in contexts}) < 2:
        return
    stated = [stated_division(context.places) for context in contexts]
    counties = {code for code in stated if len(code) >= COUNTY}
    county = place_of_code(counties.pop()) if len(counties) == 1 else None
    for context, code in zip(contexts, stated, strict=True):
        if county is not None and not code:
            context.places = (*context.places, county.path)
