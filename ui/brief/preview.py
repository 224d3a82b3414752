"""The brief on the page: its paragraphs with numbers that lead to their facts, its tables and charts."""

from __future__ import annotations

import textwrap
from collections.abc import Callable, Sequence
from typing import Any

import pandas as pd
import streamlit as st

from analysis.brief.parts import Figure
from etl.formats.characters import half_widths
from etl.regex import regex
from ui.brief.native_charts import series_fills
from ui.brief.written import Paragraph, WrittenChart, WrittenTable
from ui.charts import Bars, draw_bars, draw_figure, hatched, one_line, shorten
from ui.contrast import text_on
from ui.escape import md_escape, plot_escape
from ui.figure import ChartFigure
from ui.links import facts_address, open_facts, page_address
from ui.numbers import exact
from ui.tables import show_table, visible_table
from ui.theme import chart_layout, palette

# Letters of a chart's title that fit beside each other on a telephone.
LINE = 36
# Pixels below the columns: two lines of months, then the legend. More columns than this have smaller months.
BELOW, SMALL_FROM = 76, 8
# The share of the longest stack that a digit inside a part needs, on a telephone too.
DIGIT = 0.03
_PAUSE = regex(r"[,:] |[，：]")
_MONTH = regex(r"(?P<year>\d{4})年(?P<month>\d{1,2}月)|(?P<month_en>[A-Z][a-z]{2,3}) (?P<year_en>\d{4})")


def paragraph_markdown(paragraph: Paragraph) -> str:
    """The paragraph; each number is a link to where it comes from. What a person wrote has none."""
    words = []
    for sentence in paragraph.sentences:
        for run in sentence.runs:
            text = md_escape_kept(run.text)
            address = page_address(run.page) if run.page else figure_address(run.figure)
            words.append(f"[{text}]({address})" if address else text)
    return "".join(words)


def md_escape_kept(text: str) -> str:
    """The text so that Markdown shows it, with the spaces at its ends, which stand between runs."""
    kept = md_escape(text)
    return " " * (text[:1] == " ") + kept + " " * (text[-1:] == " " and text != " ")


def figure_address(figure: Figure | None) -> str:
    """The facts of a figure, or the page that tells where it comes from; '' where there is none."""
    if figure is None:
        return ""
    if figure.filters is not None:
        return facts_address(figure.filters)
    return page_address(figure.page) if figure.page else ""


def draw_brief_table(table: WrittenTable) -> None:
    """A table folded away; choosing a number leads to its facts."""
    with st.expander(md_escape(table.caption)):
        frame = visible_table(pd.DataFrame(table.rows, columns=_unique(table.headings)))
        clicks = st.session_state.setdefault("chart_clicks", 0)
        key = f"brief_table_{table.key}_{clicks}"

        def follow() -> None:
            cells = st.session_state[key]["selection"]["cells"]
            if not cells:
                return
            row, heading = cells[0]
            figure = table.figures[row][list(frame.columns).index(heading)]
            if figure and figure.filters is not None:
                st.session_state["chart_clicks"] += 1
                open_facts(figure.filters)

        right = {
            heading: st.column_config.TextColumn(alignment="right")
            for place, heading in enumerate(frame.columns)
            if any(row[place] for row in table.figures)
        }
        show_table(
            frame,
            key=key,
            on_select=follow,
            selection_mode="single-cell",
            column_config=right,
        )
        if table.note:
            st.caption(md_escape(table.note))


def _unique(headings: tuple[str, ...]) -> list[str]:
    """Headings as column names: a second one of the same name gets a space behind it."""
    names: list[str] = []
    for heading in headings:
        while heading in names:
            heading += " "
        names.append(heading)
    return names


def draw_brief_chart(chart: WrittenChart) -> None:
    """A chart as the document has it; a click leads to the facts of what was clicked."""

    def choose(place: int) -> None:
        if filters := chart.filters[place]:
            open_facts(filters)

    if chart.kind == "bars" and len(chart.series) == 1:
        values = [value or 0.0 for value in chart.series[0][1]]
        hovers = [
            f"<b>{plot_escape(name)}</b><br>{plot_escape(total)}"
            for name, total in zip(chart.names, chart.totals, strict=True)
        ]
        bars = Bars(values, list(chart.names), list(chart.totals), hovers)
        draw_bars(bars, two_lines(chart.finding), f"brief_{chart.key}", choose)
    else:
        _draw_stacked(chart, choose)
    st.caption(md_escape(chart.source_on_page))


def two_lines(finding: str) -> str:
    """A title that a telephone has room for: what is too long goes into a second line, from the last pause on, so that an
    amount stays in one piece."""
    if half_widths(finding) <= LINE:
        return finding
    if pauses := [
        pause for pause in _PAUSE.finditer(finding) if half_widths(finding[: pause.start()]) <= LINE
    ]:
        return f"{finding[: pauses[-1].start()]}\n{finding[pauses[-1].end() :]}"
    first, *others = textwrap.wrap(finding, LINE)
    return f"{first}\n{' '.join(others)}"


def month_labels(categories: Sequence[str]) -> list[str] | None:
    """2023年1月, 2023年2月 -> 1月 with the year below it, 2月; the same of Jan 2023; None where one is no month."""
    parts = [_MONTH.fullmatch(name) for name in categories]
    found = [(part["year"] or part["year_en"], part["month"] or part["month_en"]) for part in parts if part]
    if len(found) < len(parts):
        return None
    years = ["", *(year for year, _ in found)]
    return [
        month if year == before else f"{month}<br>{year}"
        for before, (year, month) in zip(years, found, strict=False)
    ]


def _draw_stacked(chart: WrittenChart, choose: Callable[[int], None]) -> None:
    """Columns, or bars from the top down, of several series."""
    colours = palette()
    upright = chart.kind == "columns"
    layout = chart_layout(
        two_lines(chart.finding), 300 if upright else 120 + 30 * len(chart.categories), colours
    )
    months = month_labels(chart.names) if upright else None
    names = months or [plot_escape(shorten(name)) for name in chart.names]
    categories = {
        "fixedrange": True, "showgrid": False, "linecolor": colours.border, "tickvals": list(range(len(names))),
        "ticktext": names, "automargin": True, "zeroline": False,
    }  # fmt: skip
    if months:
        # never slanted: on a telephone twelve stand beside each other
        categories |= {"tickangle": 0, "tickfont": {"size": 10 if len(months) > SMALL_FROM else 12}}
    if upright:
        # the legend has its own line at the lower edge, whatever the labels above it need
        layout["margin"]["b"] = BELOW
    values = {"visible": False, "fixedrange": True}
    layout.update(
        barmode="stack", bargap=0.4, showlegend=True,
        legend={
            "orientation": "h", "font": {"color": colours.soft}, "traceorder": "normal",
            **({"yref": "container", "y": 0.02, "yanchor": "bottom"} if upright else {"y": -0.15}),
        },
        xaxis=categories if upright else values,
        yaxis=values if upright else categories | {"autorange": "reversed"},
    )  # fmt: skip
    if chart.totals:
        layout["yaxis" if upright else "xaxis"]["range"] = [0, (chart.longest or 1.0) * 1.15]
    drawn = [
        _stack(chart, place, fill, upright) for place, fill in enumerate(series_fills(len(chart.series)))
    ]
    alt = one_line(chart.finding)
    draw_figure(ChartFigure(data=drawn, layout=layout), f"brief_{chart.key}", alt, choose)


def _stack(chart: WrittenChart, place: int, fill: str, upright: bool) -> dict[str, Any]:
    """One series of a stack. Where the stack is a sum, the sum stands at its end, with its mark, and not the part; what
    is estimated of it is hatched, both as on the overview."""
    colours = palette()
    name, numbers = chart.series[place]
    along, across = list(range(len(chart.categories))), list(numbers)
    texts, longest = [exact(value) if value else "" for value in numbers], chart.longest
    look: dict[str, Any] = {
        "marker": {"color": fill},
        # of one size: Plotly would shrink each to what its part has room for, and none could be read
        "text": [
            text if (value or 0.0) >= DIGIT * len(text) * longest else ""
            for text, value in zip(texts, numbers, strict=True)
        ],
        "textposition": "inside",
        "insidetextanchor": "middle",
        "constraintext": "none",
        "textfont": {"color": text_on(fill), "size": 12},
    }
    if chart.totals:
        last = place == len(chart.series) - 1
        look = {"marker": hatched(colours) if last else {"color": colours.quantity}}
        # the end of a stack is where its last part ends, also where that is nothing
        across = [value or 0.0 for value in numbers] if last else across
        if last:
            look |= {"text": list(chart.totals), "textposition": "outside", "cliponaxis": False}
            look["textfont"] = {"color": colours.text}
    return look | {
        "type": "bar",
        "x": along if upright else across,
        "y": across if upright else along,
        "orientation": "v" if upright else "h",
        "name": plot_escape(name),
        "textangle": 0,
        "hovertext": [_hover(chart, which, name, value) for which, value in enumerate(numbers)],
        "hoverinfo": "text",
        "unselected": {"marker": {"opacity": 0.6}},
    }


def _hover(chart: WrittenChart, which: int, name: str, value: float | None) -> str:
    if not value:
        return ""
    category = plot_escape(chart.names[which])
    total = f" {chart.totals[which]}<br>" if chart.totals else " · "
    return f"{category}{total}{plot_escape(name)} {exact(value)}"
