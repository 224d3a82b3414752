"""锦城社区、福锦社区各张贴海报200张: what each of several units by name did is one figure of each of them (contract 4.1)."""

from __future__ import annotations

from dataclasses import replace

from etl.meaning.unit_kind import looks_like_unit
from etl.prose.matter.speakers import NAMELESS_BODY
from etl.prose.passages.passage import REACH, Figure, Spot
from etl.prose.words.share import Share
from etl.prose.words.text import JOINED
from etl.regex import regex

# Behind 在 or 给 they are where it was or who got it.
_NAMED = regex(
    r"(?:^|[,;。:])(?![在到向给为赴去]|走进|深入|联合|由)(?P<names>[^,;。:\d]{4,60}?)(?:分别[^;。:]{2,40},)?(?:还|也)?各(?:自)?"
    r"(?:[^,;。:各\d]{1,16}\d[\d.]*[余多]?[\u4e00-\u9fff]{1,2}[、和及与])*[^,;。:各\d]{1,16}$"
)
FEWEST = 2


def units_of_each(spot: Spot) -> list[str]:
    """The units that the words before a number name, each of which did as much; [] for none."""
    begin = max(spot.passage.text.rfind("。", 0, spot.found.start) + 1, spot.found.start - REACH)
    named = _NAMED.search(spot.passage.text[begin : spot.found.start])
    names = JOINED.split(named["names"]) if named else []
    units = all(looks_like_unit(name) and not NAMELESS_BODY.fullmatch(name) for name in names)
    return names if len(names) >= FEWEST and units else []


def figures_of_each(figure: Figure, names: list[str]) -> list[Figure]:
    """One figure for each of them; the figure alone where it is shared out otherwise."""
    if figure.share is not None or not names:
        return [figure]
    return [replace(figure, share=Share(name), notes=list(figure.notes)) for name in names]
