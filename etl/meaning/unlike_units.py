"""走访（户、人）, 讲座（场/人次）: one number for what is counted in two ways, of which it can be but one."""

from __future__ import annotations

from functools import lru_cache

from etl.meaning.lexicon import squeeze, units_of
from etl.regex import regex

BRACKETED = regex(r"[(\[【/](?P<inside>[^()\[\]【】]{1,12})[)\]】]?$")
PARTS = regex(r"[、,/或及和]|\)\(")
OF_ONE_MEASURE = {"人", "人次", "名", "位", "户", "场", "场次", "起"}


@lru_cache(maxsize=20_000)
def unlike_units(text: str, measure: str) -> tuple[str, ...]:
    """The units in a header's last bracket where one of them counts another measure than `measure`; () for any other:
    次 and 人次 of one thing are two words for one count."""
    found = BRACKETED.search(squeeze(text))
    parts = tuple(PARTS.split(found["inside"])) if found else ()
    if len(parts) < 2 or not all(parts):
        return ()
    other = [part for part in parts if part in OF_ONE_MEASURE and part not in units_of(measure)]
    own = [part for part in parts if part in units_of(measure)]
    return parts if other and own else ()
