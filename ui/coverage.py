"""Coverage on a page: bars that lead to the facts, the table with both numbers, its download, what has no base."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Sequence
from dataclasses import replace

import pandas as pd
import streamlit as st

from analysis.coverage import sums_under
from analysis.cube import Cube
from analysis.filters import Filters
from analysis.standing import Standing
from ui.base_source import ask_base, draw_to_reference
from ui.charts import MAX_BARS, Bars, draw_bars
from ui.coverage_rows import CoverageRows
from ui.coverage_words import (
    MOST_PLACES,
    RATE_PER,
    bar_words,
    coverage_name,
    covered_words,
    fraction_text,
    lacking_text,
    names_text,
    note_text,
    source_text,
)
from ui.downloads import download_name, filters_in_words, state_in_words
from ui.escape import md_escape, plot_escape
from ui.excess_parts import draw_excess
from ui.fact_table import draw_fact_table, listed
from ui.filters import change_filters
from ui.links import open_fact, open_facts
from ui.numbers import estimate_mark, exact, marked, written, written_share
from ui.places import district_name
from ui.reference_data import subject_name
from ui.state import data_version
from ui.table_download import draw_table_download
from ui.tables import draw_table, text_width
from ui.text import measure_title, t, unit_of_amount


def draw_coverage(
    cube: Cube, rows: CoverageRows, filters: Filters, state: Standing, year: int, name: str
) -> None:
    """Bars, table, downloads, and what is above 100 % or without a base. `year`: the one that the base is asked for."""
    divided = rows.frame[rows.frame["ratio"].notna()]
    title = t("coverage.title", name=coverage_name(rows.measure), of=t(f"coverage.by_{rows.of}"))
    if divided.empty:
        _draw_no_base(cube, rows, filters, year, name, title)
    else:
        draw_bars(
            coverage_bars(rows), title, f"coverage_{name}", lambda place: open_facts(rows.filters[place])
        )
        _draw_lacking(rows, name)
    if rows.whole is not None:
        _draw_whole(cube, rows, rows.whole)
    if rows.of in ("target_group", "village"):
        st.caption(t(f"coverage.how_{rows.of}"))
    with st.expander(t("table.show"), expanded=not divided.empty):
        table = coverage_table(cube, rows)
        base = t("coverage.base")

        def go(place: int, heading: str) -> None:
            held = rows.frame["base_rows"].iloc[place]
            if heading == base and held:
                ask_base(held)
            else:
                _open(rows, place, name)

        shares = share_columns(rows)
        note = t("coverage.note")  # most rows have none, and the first ones alone are measured
        widths = {note: text_width([note, *table[note]])}
        draw_table(table, f"coverage_{name}", choose_cell=go, shares=shares, widths=widths)
        st.caption(t("coverage.how_table"))
        about = (filters_in_words(cube, filters), state_in_words(cube, state, data_version()))
        file = download_name(filters, state, "").removesuffix(".")
        draw_table_download(lambda: table, about, f"{file_title(rows.measure, rows.of)}_{file}", shares)
    _draw_chosen(rows, name)
    draw_excess(cube, rows, name)


def file_title(measure: str, of: str) -> str:
    """受众覆盖_按单位类型: what a downloaded table is called, without a blank."""
    title = t("coverage.file", name=coverage_name(measure), of=t(f"coverage.by_{of}"))
    return title.replace(" ", "-").replace("/", "-")


def _open(rows: CoverageRows, place: int, name: str) -> None:
    """To the facts of a row: on the Data page, or below the table where no filters name them."""
    if rows.facts:
        st.session_state[f"coverage_row_{name}"] = rows.frame["code"].iloc[place]
    else:
        open_facts(rows.filters[place])


def _draw_chosen(rows: CoverageRows, name: str) -> None:
    """The facts of the row that the reader chose among rows that no filters name."""
    codes, chosen = rows.frame["code"].tolist(), st.session_state.get(f"coverage_row_{name}")
    if not rows.facts or chosen not in codes:
        return
    place, version = codes.index(chosen), data_version()
    facts = listed(version, rows.facts[place])
    st.caption(t("coverage.facts_of", name=md_escape(rows.names[place]), count=exact(len(facts))))
    key = f"coverage_facts_{name}_{version}_{hash((chosen, rows.filters[place]))}"
    draw_fact_table(facts, key, lambda fact: open_fact(int(fact["fact_id"])))


def coverage_bars(rows: CoverageRows) -> Bars:
    """The rows that divide, each with its ratio at the bar's end; above 100 % is marked."""
    shown = rows.frame[rows.frame["ratio"].notna()]
    texts, hovers = [], []
    for name, (_, row) in zip(rows.names, shown.head(MAX_BARS).iterrows(), strict=False):
        texts.append(bar_words(row, rows.measure))
        words = covered_words(row, rows.measure)
        lines = [f"<b>{plot_escape(name)}</b> {words}", fraction_text(row, rows.measure), source_text(row)]
        lines.append(t("chart.facts", count=exact(row["facts"])))
        hovers.append("<br>".join([lines[0], *(plot_escape(line) for line in lines[1:])]))
    spans = list(zip(shown["ratio_low"].tolist(), shown["ratio_high"].tolist(), strict=True))
    return Bars(shown["ratio"].tolist(), rows.names[: len(shown)], texts, hovers, spans)


def share_columns(rows: CoverageRows) -> list[str]:
    """The columns of `coverage_table` that are percentages."""
    names = [t("coverage.estimated")]
    return names if rows.rate else [*names, t("coverage.ratio"), t("coverage.low"), t("coverage.high")]


def coverage_table(cube: Cube, rows: CoverageRows) -> pd.DataFrame:
    """The rows with headings in the reader's language, as the screen and the files have them: with the digits of the
    bars, rounded once."""
    frame = rows.frame.copy()
    # what was not reported is not 0
    frame.loc[frame["facts"] == 0, ["value", "ratio", "ratio_low", "ratio_high"]] = math.nan
    parts = frame[["ratio", "ratio_low", "ratio_high"]].to_numpy(dtype=float)
    marks = [estimate_mark(*part) if not math.isnan(part[0]) else "" for part in parts]
    # of an exact share both bounds are the share itself, and are written alike
    lows, highs = ([way if mark else "" for mark in marks] for way in ("≥", "≤"))
    estimated = frame["estimated"] / frame["value"].where(frame["value"] != 0)
    columns = {
        t(f"table.{rows.of}"): rows.names,
        t("coverage.rate_column" if rows.rate else "coverage.ratio"): _all_rounded(
            frame["ratio"], marks, rows.rate
        ),
        t("table.mark"): marks,
        measure_title(rows.measure): frame["value"].to_numpy(),
        t("coverage.base"): frame["base"].to_numpy(dtype=float),
        t("coverage.base_year"): ["/".join(str(year) for year in years) for years in frame["base_years"]],
        t("coverage.base_source"): [t("list.comma").join(names) for names in frame["base_sources"]],
        t("coverage.low"): _all_rounded(frame["ratio_low"], lows, rows.rate),
        t("coverage.high"): _all_rounded(frame["ratio_high"], highs, rows.rate),
        t("coverage.estimated"): estimated.map(written_share).to_numpy(),
        t("table.facts"): frame["facts"].to_numpy(),
        t("coverage.note"): [note_text(cube, row) for _, row in frame.iterrows()],
    }
    return pd.DataFrame(columns)


def _all_rounded(ratios: pd.Series, marks: Sequence[str], rate: bool) -> list[float]:
    return [_rounded(ratio, mark, rate) for ratio, mark in zip(ratios, marks, strict=True)]


def _rounded(ratio: float, mark: str, rate: bool) -> float:
    """The share, or the rate per RATE_PER, as it is written; NaN without a base and of an open end."""
    if not math.isfinite(ratio):
        return math.nan
    return written(ratio * RATE_PER, mark) if rate else written_share(ratio, mark)


def _draw_no_base(cube: Cube, rows: CoverageRows, filters: Filters, year: int, name: str, title: str) -> None:
    """That nothing is divided, what it would take, and the way there; the numerators stand in the table."""
    st.markdown(f"**{md_escape(title)}**")
    if rows.frame.empty:
        st.info(t("empty.no_figures"))
        return
    first = rows.frame.iloc[0]
    words = (
        lacking_text(cube, first, year) if len(rows.frame) == 1 else _none_words(cube, first, rows.of, year)
    )
    st.info(md_escape(words))
    if first["base_subject"]:
        _draw_places_with_bases(cube, rows, filters, year, name)
        draw_to_reference(name)


def _none_words(cube: Cube, row: pd.Series, of: str, year: int) -> str:
    if not row["base_subject"]:
        return t("coverage.no_subject")
    if of == "target_group":  # each has a base of its own
        return t("coverage.none_of_groups", place=district_name(cube, row["base_district"]), year=year)
    return t("coverage.none", subject=subject_name(row["base_subject"]), year=year)


def _draw_places_with_bases(cube: Cube, rows: CoverageRows, filters: Filters, year: int, name: str) -> None:
    """The ways to the divisions with figures that have bases, the most of them first: one far place beside a county's own
    must not leave the reader without any share."""
    home = (rows.frame.iloc[0] if rows.whole is None else rows.whole)["base_district"]
    found = Counter(
        place
        for subject in rows.frame["base_subject"].unique()
        for place in rows.bases.dividing_below(home, subject, year)
    )
    told = sums_under(cube, replace(filters, district="", here_only=False), list(found))
    told = told.set_index("code")["facts"]
    for place in sorted((one for one in found if told[one]), key=lambda one: (-found[one], one))[
        :MOST_PLACES
    ]:
        st.button(
            md_escape(t("coverage.only_place", place=district_name(cube, place))),
            key=f"coverage_place_{name}_{place}",
            type="tertiary",
            on_click=change_filters,
            kwargs={"district": place},
        )


def _draw_whole(cube: Cube, rows: CoverageRows, whole: pd.Series) -> None:
    """The coverage of all rows together, and what of it is known to lie in none of them."""
    share = covered_words(whole, rows.measure)
    words = t(
        "coverage.whole",
        name=district_name(cube, whole["code"]),
        share=share,
        fraction=fraction_text(whole, rows.measure),
    )
    # of an open end as much is open as of the whole
    ends = ("value", "low", "high")
    unplaced, low, high = (
        whole[end] - inside if math.isfinite(inside := rows.frame[end].sum()) else whole[end] for end in ends
    )
    if unplaced > 0:
        amount, unit = marked(unplaced, low, high), unit_of_amount(rows.measure, unplaced)
        words += t("coverage.unplaced", value=amount, unit=unit)
    st.caption(md_escape(words))


def _draw_lacking(rows: CoverageRows, name: str) -> None:
    """Which rows have no base of their own, though others have."""
    lacking = rows.frame["ratio"].isna().to_numpy()
    names = [name for name, none in zip(rows.names, lacking, strict=True) if none]
    if names:
        st.caption(t("coverage.without", count=len(names), names=md_escape(names_text(names))))
        draw_to_reference(name)
