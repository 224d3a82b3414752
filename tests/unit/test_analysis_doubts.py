"""The cells below a heading that nobody knows are one question, asked at the heading."""

from __future__ import annotations

import pandas as pd

from analysis.doubts import BELOW, HEADING, headings_above, headings_once
from etl.schema import ISSUE_COLUMNS


def test_a_cell_belongs_to_the_nearest_heading_above_it_in_its_column() -> None:
    asked = [
        (("a", "S", "H5"), BELOW),
        (("a", "S", "H4"), HEADING),
        (("a", "S", "H12"), BELOW),
        (("a", "S", "H10"), HEADING),
        (("a", "S", "H2"), BELOW),  # above both
        (("a", "S", "AH5"), BELOW),  # another column
        (("a", "S", "H6"), "no_figure"),  # another question
        (("a", "T", "H5"), BELOW),  # another sheet
        (("b", "S", "H5"), BELOW),  # another file
        (("a", "S", "T1!H5"), BELOW),  # a document's table
        (("a", "", ""), "unit_unknown"),
    ]
    places, codes = zip(*asked, strict=True)

    assert headings_above(places, codes) == [1, None, 3, *[None] * 8]


def test_questions_keep_the_heading_with_the_number_of_its_cells() -> None:
    rows = [("H4", HEADING), ("H5", BELOW), ("H6", BELOW), ("B5", "no_figure")]
    frame = pd.DataFrame(
        [
            {name: "" for name in ISSUE_COLUMNS}
            | {"submission": "a", "sheet": "S", "cell": cell, "code": code}
            for cell, code in rows
        ]
    )

    found = headings_once(frame)

    assert list(zip(found["cell"], found["cells"], strict=True)) == [("H4", 3), ("B5", 1)]


def test_no_questions_are_none() -> None:
    found = headings_once(pd.DataFrame(columns=["submission", *ISSUE_COLUMNS]))

    assert (len(found), list(found)) == (0, ["submission", *ISSUE_COLUMNS, "cells"])
