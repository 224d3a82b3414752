"""What is in doubt behind a page's figures: the open questions of the submissions that they come from."""

from __future__ import annotations

from dataclasses import replace

import pandas as pd
import streamlit as st

from analysis.cube import Cube
from analysis.doubles import cases_once
from analysis.filters import Filters
from analysis.standing import Standing, submissions_behind
from ui.links import open_facts, open_submission
from ui.numbers import exact
from ui.one_run import once
from ui.state import data_version, doubles, questions
from ui.tables import draw_table
from ui.text import language, t

# A longer list is a clerk's work, on the page of submissions.
MAX_SHOWN = 200
# Pixels: all of them, and the box that chooses a row, stand beside the list of pages on a screen of 1,440. The sentences
# come first: that is what a telephone shows, and the grid takes its guess of where a line ends from the texts that it draws
# first.
WIDTHS = {"message": 310, "suggestion": 240, "file": 190, "sheet": 110, "cell": 90}


def questions_behind(cube: Cube, filters: Filters) -> pd.DataFrame:
    """The open questions of the submissions under the filters, each case of double reporting once."""
    version = data_version()
    # a page's first lines, its list and what its downloads say of the data ask for the same ones
    return once(f"questions {version} {filters}", lambda: _questions_behind(version, cube, filters))


def _questions_behind(version: str, cube: Cube, filters: Filters) -> pd.DataFrame:
    found = questions(version)
    behind = submissions_behind(cube, filters, found["submission"].unique())
    return cases_once(found[found["submission"].isin(behind)], doubles(version).figures)


def doubts_in_words(questions: int, counted: int) -> str:
    """9 处（涉及合计中的 2 个数字）: how many cells are asked about, and how many figures in doubt are in the sums."""
    key = "doubts.count_with_figures" if counted else "doubts.count"
    return t(key, count=exact(questions), counted=exact(counted))


def draw_doubts(cube: Cube, state: Standing, filters: Filters) -> None:
    """The open questions with their cells, and the way to the figures in doubt that count."""
    found = questions_behind(cube, filters)
    if found.empty and not state.doubtful:
        return
    with st.expander(t("doubts.title", count=exact(len(found)))):
        shown = found.head(MAX_SHOWN)
        message, suggestion = (
            ("message_zh", "suggestion") if language() == "zh" else ("message_en", "suggestion_en")
        )
        columns = {
            "message": shown[message],
            "suggestion": shown[suggestion],
            "file": shown["file"],
            "sheet": shown["sheet"],
            "cell": [
                cell_words(str(cell), cells)
                for cell, cells in zip(shown["cell"], shown["cells"], strict=True)
            ],
        }
        table = pd.DataFrame({t(f"doubts.{name}"): column for name, column in columns.items()})
        st.caption(t("doubts.choose"))
        draw_table(
            table,
            "doubts",
            choose=lambda place: _open(shown.iloc[place]),
            wrapped={t(f"doubts.{name}"): width for name, width in WIDTHS.items()},
        )
        if len(found) > MAX_SHOWN:
            st.caption(t("doubts.more", count=exact(len(found) - MAX_SHOWN)))
        if state.doubtful:
            st.button(
                t("doubts.facts", count=exact(state.doubtful)),
                key="show_doubtful",
                on_click=open_facts,
                args=(replace(filters, doubtful=True),),
            )


def cell_words(cell: str, cells: int) -> str:
    """Where a question stands that is about so many cells."""
    return t("doubts.cells", cell=cell, count=exact(cells)) if cells > 1 else cell


def _open(question: pd.Series) -> None:
    """Go to the file and the cell where it is asked; one about doubles is asked at several (C3、D3)."""
    open_submission(str(question["submission"]), str(question["sheet"]), str(question["cell"]).split("、")[0])
