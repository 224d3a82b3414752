"""The question that a brief answers, from the page's filters and the vocabulary."""

from __future__ import annotations

from analysis.brief.draft import draft_brief
from analysis.brief.parts import Brief
from analysis.brief.question import Question
from analysis.cube import LEVELS, Cube
from analysis.districts import breakdown_parent
from analysis.filters import Filters
from ui.breadth import DEEPEST
from ui.double_notes import doubled_beside
from ui.places import divisions_of_level
from ui.state import base_index
from ui.text import channel_media, core_codes, vocabulary


def draft_of(cube: Cube, filters: Filters, version: str) -> Brief:
    """The draft for the page's filters."""
    parent = breakdown_parent(cube, filters)
    levels = [name for length, name in LEVELS.items() if len(parent) < length <= DEEPEST]
    below = [] if filters.here_only else [divisions_of_level(name, parent) for name in levels]
    parts: dict[str, list[str]] = {code: [code] for code in vocabulary("target_groups")}
    for code, row in vocabulary("target_groups").items():
        if row["parent"]:
            parts[row["parent"]].append(code)
    core = core_codes()
    return draft_brief(
        Question(
            cube=cube,
            filters=filters,
            bases=base_index(version),
            levels=[divisions for divisions in below if divisions],
            core=core,
            measures=list(vocabulary("measures")),
            groups=list(parts),
            channels=list(vocabulary("channels")),
            parts=parts,
            media=channel_media(),
            doubles=doubled_beside(version, filters, core),
        )
    )
