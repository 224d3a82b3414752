"""Blind spots on the screen: the ranked list, and the matrix whose cells tell their story and open their facts."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import partial

import numpy as np
import pandas as pd
import streamlit as st

from analysis.asked import asked_values, can_be_blank, count_blanks, vague_values
from analysis.blindspots import blind_cells, ranked, until_day
from analysis.cube import Cube
from analysis.districts import breakdown_parent
from analysis.filters import Filters
from analysis.matrix import NOTHING
from analysis.narrowing import only_chosen, without
from ui.coverage_rows import group_parts
from ui.coverage_words import source_text, subject_unit
from ui.crossing import FIELDS, facts_of_cell
from ui.downloads import About
from ui.escape import md_escape
from ui.heatmap import VAGUE, Axis, done_words, draw_matrix, has_shares, matrix_table, ordered
from ui.links import open_facts
from ui.narrowing import narrowed_words
from ui.numbers import day_text, estimate_mark, exact, marked, share_text
from ui.places import known_children, part_name
from ui.state import base_index
from ui.table_download import draw_table_download
from ui.tables import draw_table, draw_table_of, without_blank
from ui.text import VALUE_NAMES, measure_name, measure_unit, t

PAIRS = (("district_code", "target_group"), ("district_code", "channel"), ("target_group", "channel"))
# So many of the worst are told in a sentence each.
TOLD = 3


@dataclass(frozen=True, slots=True)
class Blind:
    """The cells of a pair of dimensions with what is needed to name and open them."""

    cube: Cube
    filters: Filters
    pair: tuple[str, str]
    cells: pd.DataFrame

    @property
    def parent(self) -> str:
        """The division whose parts are looked at."""
        return breakdown_parent(self.cube, self.filters)

    @property
    def narrowed(self) -> str:
        """What is left out of every cell, in words."""
        return narrowed_words(self.filters, *self.pair)

    def state_words(self, state: str) -> str:
        """A cell's state; where something is left out, nothing is told of what lies there besides."""
        narrowed = "_narrowed" if state == NOTHING and self.narrowed else ""
        return t(f"blind.state_{state}{narrowed}")

    def name(self, dimension: str, code: str) -> str:
        """A value of a dimension on screen."""
        if dimension == "district_code":
            return part_name(self.cube, self.parent, code)
        return VALUE_NAMES[dimension](code)

    def vague(self) -> frozenset[str]:
        """The values that nobody can be missing from."""
        return vague_values(self.cells, self.parent, *self.pair)

    def open(self, cell: pd.Series) -> None:
        """To the facts of a cell; where nothing was done, to what was done there before, or to the row's others."""
        chosen = facts_of_cell(self.filters, self.parent, cell, *self.pair)
        if cell["state"] == NOTHING and cell["last"] is None:
            chosen = replace(chosen, **{FIELDS[self.pair[1]]: ""})
        elif cell["state"] == NOTHING:
            chosen = replace(chosen, start=self.cube.first_day, end=until_day(self.cube, self.filters))
        open_facts(chosen)


def find_blind(version: str, cube: Cube, filters: Filters, pair: tuple[str, str]) -> Blind:
    """The cells of every division below, every group with figures or a base, every channel that anybody used; of groups
    and channels that the filters name, theirs alone, which are as they are without the filter."""
    bases, parent = base_index(version), breakdown_parent(cube, filters)
    below = [] if filters.here_only else known_children(parent)
    known = asked_values(cube, filters, bases, below, list(group_parts()))
    cells = blind_cells(cube, without(filters, *pair), bases, *pair, known, group_parts())
    return Blind(cube, filters, pair, only_chosen(cells, filters, *pair))


def choose_pair() -> tuple[str, str]:
    """Which two dimensions the reader looks at."""
    names = {f"{rows}_{columns}": (rows, columns) for rows, columns in PAIRS}
    chosen = st.segmented_control(
        t("blind.pair"),
        list(names),
        default=next(iter(names)),
        required=True,
        format_func=lambda name: t(f"blind.{name}"),
        label_visibility="collapsed",
        key="blind_pair",
    )
    return names[chosen or next(iter(names))]


def draw_worst(blind: Blind, about: About, file: str) -> None:
    """The ranked list: the first few in a sentence each, all of them in a table and as files."""
    st.subheader(t("blind.worst"), anchor=False)
    vague = blind.vague()
    worst = ranked(blind.cells, vague)
    if blind.narrowed:
        st.caption(md_escape(t("blind.narrowed_note", filters=blind.narrowed)))
    if not can_be_blank(blind.cells, vague).any():
        st.info(t("blind.only_vague"))
        return
    if worst.empty:
        st.success(t("blind.none"))
        return
    for _, cell in worst.head(TOLD).iterrows():
        st.markdown(f"- {md_escape(blind_sentence(blind, cell))}")
    table = worst_table(blind, worst)
    shown = _with_done_last(table, worst)
    shown = without_blank(
        shown, [t(name) for name in ("blind.column_unspecified", "table.mark", "blind.column_done")]
    )
    draw_table(shown, f"blind_{'_'.join(blind.pair)}", lambda place: blind.open(worst.iloc[place]))
    st.caption(t("blind.worst_caption"))
    if worst["unspecified"].any():
        st.caption(t("blind.unspecified_note"))
    draw_table_download(lambda: table, about, f"{t('blind.file_worst')}_{file}")


def blind_sentence(blind: Blind, cell: pd.Series) -> str:
    """A cell without a figure in a sentence, with the size of whom it leaves out."""
    rows, columns = (blind.name(dimension, cell[side]) for dimension, side in _sides(blind))
    words = {"row": rows, "column": columns, "state": blind.state_words(cell["state"]), "vague": ""}
    words["narrowed"] = t("blind.narrowed", filters=blind.narrowed) if blind.narrowed else ""
    if cell["unspecified"]:
        unit = measure_unit(blind.filters.measure)
        value = marked(cell["unspecified"], cell["unspecified_low"], cell["unspecified_high"], exact)
        words["vague"] = t("blind.sentence_vague", value=value, unit=unit)
    if cell["base"] != cell["base"]:
        return t("blind.sentence_no_base", **words)
    return t("blind.sentence", base=exact(cell["base"]), unit=subject_unit(cell["base_subject"]), **words)


def _sides(blind: Blind) -> Sequence[tuple[str, str]]:
    return (blind.pair[0], "row"), (blind.pair[1], "column")


def worst_table(blind: Blind, worst: pd.DataFrame) -> pd.DataFrame:
    """The ranked cells with headings and names in the reader's language; the last columns say how sure the amounts not
    specified are."""
    named = {
        t(f"table.{FIELDS[dimension]}"): [blind.name(dimension, code) for code in worst[side]]
        for dimension, side in _sides(blind)
    }
    columns = {
        "state": [blind.state_words(state) for state in worst["state"]],
        "base": worst["base"].to_numpy(dtype=float),
        "year": ["/".join(map(str, years)) for years in worst["base_years"]],
        "last": [day_text(last) if last else t("blind.never") for last in worst["last"]],
        "unit": worst["last_unit"].to_numpy(),
        "mentions": worst["mentions"].to_numpy(),
        "other": worst["other_facts"].to_numpy(),
        "unspecified": worst["unspecified"].to_numpy(),
    }
    if blind.narrowed:
        columns = {"last_narrowed" if name == "last" else name: held for name, held in columns.items()}
    table = pd.DataFrame(named | {t(f"blind.column_{name}"): values for name, values in columns.items()})
    sums = worst[["unspecified", "unspecified_low", "unspecified_high"]]
    table[t("table.mark")] = [estimate_mark(*row) for row in sums.itertuples(index=False)]
    table[t("table.low")] = sums["unspecified_low"].to_numpy()
    table[t("table.high")] = sums["unspecified_high"].replace(np.inf, np.nan).to_numpy()
    return table


def _with_done_last(table: pd.DataFrame, worst: pd.DataFrame) -> pd.DataFrame:
    """The table as a screen has room for it: what was done without a figure, and by whom, which most rows have none of, in
    words in the last column. Three columns for it pushed the amounts over the edge, where 34,790 became 34,79."""
    parts = zip(worst["last_unit"], worst["mentions"], worst["other_facts"], strict=True)
    done = [
        " · ".join([*([unit] if unit else []), *done_words(mentions, other)])
        for unit, mentions, other in parts
    ]
    columns = [t(f"blind.column_{name}") for name in ("unit", "mentions", "other")]
    columns += [t("table.low"), t("table.high")]
    return table.drop(columns=columns).assign(**{t("blind.column_done"): done})


def draw_blind_matrix(blind: Blind) -> None:
    """The matrix, the worst rows and columns first."""
    rows, columns = (_axis(blind, dimension, side) for dimension, side in _sides(blind))
    if not rows.codes or not columns.codes:
        return
    names = [t(f"table.{FIELDS[dimension]}") for dimension in blind.pair]
    only = t("blind.narrowed", filters=blind.narrowed) if blind.narrowed else ""
    title = (
        f"{t('blind.matrix', rows=names[0], columns=names[1])}\n{measure_name(blind.filters.measure)}{only}"
    )
    shown = ordered(blind.cells, rows, columns)
    draw_matrix(
        shown, rows, columns, title, measure_unit(blind.filters.measure), f"blind_{'_'.join(blind.pair)}",
        count_blanks(blind.cells, blind.vague()),
        lambda place: blind.open(_as_found(shown.iloc[place])),
        partial(cell_story, narrowed=blind.narrowed),
    )  # fmt: skip
    st.caption(t("blind.key_share" if has_shares(shown) else "blind.key_amount"))
    draw_table_of(lambda: matrix_table(shown, rows, columns, names[0]), "blind_matrix")


def _as_found(cell: pd.Series) -> pd.Series:
    """The cell with the state that it has of itself: it is drawn as VAGUE where nobody can be missing from it."""
    found = cell.copy()
    found["state"] = NOTHING if cell["state"] == VAGUE else cell["state"]
    return found


def _axis(blind: Blind, dimension: str, side: str) -> Axis:
    """The values, that with most people among whom nothing was done first, the vague ones last."""
    nothing = blind.cells[blind.cells["state"] == NOTHING]
    people = nothing.groupby(side)["base"].sum()
    vague = blind.vague()
    codes = sorted(blind.cells[side].unique(), key=lambda code: (code in vague, -people.get(code, 0.0), code))
    names = [
        t("place.here_short")
        if dimension == "district_code" and code and code == blind.parent
        else blind.name(dimension, code)
        for code in codes
    ]
    return Axis(codes, names, vague)


def cell_story(cell: pd.Series, narrowed: str = "") -> list[str]:
    """Base, coverage, units, the last time that anything was done, and mentions of a cell, a line each. `narrowed`: what
    all of it leaves out."""
    lines = []
    if cell["base"] == cell["base"]:
        unit = subject_unit(cell["base_subject"])
        lines.append(t("blind.story_base", base=exact(cell["base"]), unit=unit, source=source_text(cell)))
    elif cell["base_subject"]:
        lines.append(t("blind.story_no_base"))
    if cell["ratio"] == cell["ratio"]:
        share = marked(cell["ratio"], cell["ratio_low"], cell["ratio_high"], share_text)
        lines.append(t("blind.story_share", share=share))
    if cell["units"]:
        lines.append(t("blind.story_units", count=exact(cell["units"])))
    last = cell["last"]
    told = (
        t("blind.story_last", day=day_text(last), unit=cell["last_unit"]) if last else t("blind.story_never")
    )
    lines.append(told + (t("blind.narrowed", filters=narrowed) if narrowed else ""))
    if cell["mentions"]:
        lines.append(t("blind.story_mentions", count=exact(cell["mentions"])))
    return lines
