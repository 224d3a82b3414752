"""What is in doubt, as many questions as a person has to answer: the cells below a heading that nobody knows are one."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

import numpy as np
import pandas as pd

# The codes of the question at such a heading and of those at the cells below it (etl/issue_catalogue.csv).
HEADING, BELOW = "unknown_header", "unread_under_header"

Place = tuple[str, str, str]  # submission or file, sheet, cell


def headings_above(places: Sequence[Place], codes: Sequence[str]) -> list[int | None]:
    """For each question the position among them of that about the heading which it stands below, the nearest one in its
    column; None for a question of its own."""
    heads: dict[tuple[str, str, str], list[tuple[int, int]]] = {}
    for position, (place, code) in enumerate(zip(places, codes, strict=True)):
        if code == HEADING:
            column, row = _column_and_row(place)
            heads.setdefault(column, []).append((row, position))
    found: list[int | None] = []
    for place, code in zip(places, codes, strict=True):
        column, row = _column_and_row(place) if code == BELOW else (place, 0)
        above = [head for head in heads.get(column, []) if head[0] < row]
        found.append(max(above)[1] if above else None)
    return found


def cells_asked(above: Sequence[int | None]) -> list[int]:
    """How many cells each question is about, its own among them; `above`: `headings_above`."""
    below = Counter(above)
    return [1 + below[place] for place in range(len(above))]


def headings_once(questions: pd.DataFrame) -> pd.DataFrame:
    """Questions (columns of an issue and `submission`) without those that are answered with a heading; how many `cells`
    each is about, its own among them."""
    places = list(questions[["submission", "sheet", "cell"]].itertuples(index=False, name=None))
    above = headings_above(places, questions["code"].tolist())
    return questions.assign(cells=cells_asked(above))[np.array([head is None for head in above], dtype=bool)]


def _column_and_row(place: Place) -> tuple[Place, int]:
    """(file, Sheet1, H5) -> (file, Sheet1, H), 5."""
    column = place[2].rstrip("0123456789")
    return (place[0], place[1], column), int(place[2][len(column) :] or 0)
