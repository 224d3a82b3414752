"""The page of measurements: a table and a picture of growth for each topic, in both languages."""

from __future__ import annotations

import os
import platform
import statistics
from collections.abc import Iterable, Sequence
from pathlib import Path
from urllib.parse import unquote

import plotly.graph_objects as go
from playwright.sync_api import sync_playwright
from plotly.subplots import make_subplots

from tests.bench.page_words import LANGUAGES, OF, PAGE, TOPICS, Language, say
from tests.bench.results import Figure
from tests.bench.spread import describe
from tests.browser.conftest import ROOT, start_chromium

DOCS = ROOT / "docs"
PICTURES = Path("images", "bench")
FILES: dict[Language, str] = {"en": "benchmarks.md", "zh": "benchmarks.zh-CN.md"}
COLOURS = ["#1F5FBF", "#E07B00", "#1A936F", "#B4436C", "#6B5CA5", "#5D8AA8", "#8C6D1F", "#3C3C3C"]
GRID, SOFT = "#E6EBF2", "#5B6678"
FONT = "'PingFang SC','Microsoft YaHei','Noto Sans CJK SC',sans-serif"


def write_pages(figures: Sequence[Figure]) -> None:
    """Writes docs/benchmarks*.md and their pictures."""
    topics = {topic: [f for f in figures if f.topic == topic] for topic in TOPICS}
    topics = {topic: found for topic, found in topics.items() if found}
    drawn = {
        (topic, language): draw(found, language)
        for topic, found in topics.items()
        if len({figure.size for figure in found}) > 1
        for language in LANGUAGES
    }
    (DOCS / PICTURES).mkdir(parents=True, exist_ok=True)
    names = {}
    for (topic, language), svg in zip(drawn, take_svgs(drawn.values()), strict=True):
        name = f"{topic.replace(', ', '-').replace(' ', '-')}.{language}.svg"
        (DOCS / PICTURES / name).write_text(svg, encoding="utf-8")
        names[topic, language] = name
    for language in LANGUAGES:
        text = PAGE["intro"][language].format(cores=os.cpu_count(), python=platform.python_version())
        parts = [f"# {PAGE['title'][language]}", PAGE["other"][language], text]
        for topic, found in topics.items():
            heading, of, what = TOPICS[topic]
            parts += [f"## {heading[language]}", what[language]]
            if name := names.get((topic, language)):
                parts.append(f"![{heading[language]}]({(PICTURES / name).as_posix()})")
            parts.append(table(found, OF[of][language], language))
        (DOCS / FILES[language]).write_text("\n\n".join(parts) + "\n", encoding="utf-8")


def table(figures: Sequence[Figure], of: str, language: Language) -> str:
    """A row for each thing that was measured, a column for each size."""
    sizes = sorted({figure.size for figure in figures})
    shown = [PAGE["at"][language].format(size=f"{size:,}", of=of) for size in sizes]
    head = [PAGE["what"][language], *shown, PAGE["wanted"][language], PAGE["rival"][language]]
    rows = [head, ["---", *["---:"] * len(sizes), "---", "---"]]
    for name in dict.fromkeys(figure.name for figure in figures):
        same = {figure.size: figure for figure in figures if figure.name == name}
        last = same[max(same)]
        cells = [cell(same[size]) if size in same else "–" for size in sizes]
        rows.append([say(name, language), *cells, wanted(last), say(last.rival, language) or "–"])
    return "\n".join(f"| {' | '.join(row)} |" for row in rows)


def cell(figure: Figure) -> str:
    """`8.1 ms (7.3 to 10.1) × 0.66`, with ✗ where the aim is missed."""
    said = describe(figure.ours, figure.unit).replace(" to ", "–")
    if figure.theirs:
        said += f" × {figure.ratio:.2f}"
    missed = (figure.times and figure.ratio > figure.times) or (figure.most and figure.median > figure.most)
    return said + (" **✗**" if missed else "")


def wanted(figure: Figure) -> str:
    """The aim; –, where there is none."""
    aims = [f"≤ × {figure.times:g}"] * bool(figure.times)
    if figure.most:
        aims.append(f"≤ {describe([figure.most], figure.unit)}")
    return ", ".join(aims) or "–"


def draw(figures: Sequence[Figure], language: Language) -> go.Figure:
    """Medians by size with their spread, and beside them the ratio to the rival where there is one."""
    has_rival = any(figure.theirs for figure in figures)
    titles = [PAGE["ours"][language], PAGE["ratio"][language]][: 1 + has_rival]
    chart = make_subplots(rows=1, cols=len(titles), subplot_titles=titles, horizontal_spacing=0.09)
    rivals: dict[tuple[str, int], set[float]] = {}
    for number, name in enumerate(dict.fromkeys(figure.name for figure in figures)):
        same = sorted((f for f in figures if f.name == name), key=lambda figure: figure.size)
        colour = COLOURS[number % len(COLOURS)]
        sizes, medians = [f.size for f in same], [f.median for f in same]
        above = [f.spread[1] - f.median for f in same]
        below = [f.median - f.spread[0] for f in same]
        chart.add_scatter(
            x=sizes, y=medians, name=say(name, language), mode="lines+markers", line={"color": colour},
            error_y={"array": above, "arrayminus": below, "thickness": 1}, row=1, col=1,
        )  # fmt: skip
        for figure in same:
            if figure.theirs:
                rivals.setdefault((figure.rival, figure.size), set()).add(statistics.median(figure.theirs))
        if any(f.theirs for f in same):
            ratios = [f.ratio or None for f in same]
            chart.add_scatter(
                x=sizes,
                y=ratios,
                mode="lines+markers",
                line={"color": colour},
                showlegend=False,
                row=1,
                col=2,
            )
    for rival in dict.fromkeys(name for name, _ in rivals):
        line = sorted((size, *medians) for (name, size), medians in rivals.items() if name == rival)
        if all(len(point) == 2 for point in line):  # one line for a rival that does one thing
            chart.add_scatter(
                x=[point[0] for point in line], y=[point[1] for point in line], name=say(rival, language),
                mode="lines", line={"color": SOFT, "dash": "dash"}, row=1, col=1,
            )  # fmt: skip
    for times in {figure.times for figure in figures if figure.times}:
        chart.add_hline(y=times, line={"color": SOFT, "dash": "dot"}, row=1, col=2)
    chart.update_xaxes(type="log", gridcolor=GRID, dtick=1, exponentformat="SI")
    chart.update_yaxes(type="log", gridcolor=GRID, exponentformat="none", row=1, col=1)
    if has_rival:
        chart.update_yaxes(rangemode="tozero", gridcolor=GRID, row=1, col=2)
    chart.update_layout(
        width=1000, height=380, paper_bgcolor="white", plot_bgcolor="white", font={"family": FONT, "size": 13},
        margin={"l": 60, "r": 20, "t": 40, "b": 40},
    )  # fmt: skip
    return chart


def take_svgs(charts: Iterable[go.Figure]) -> list[str]:
    """Each as SVG, drawn by Plotly itself in a browser."""
    with sync_playwright() as playwright:
        browser = start_chromium(playwright)
        page = browser.new_page()
        taken = []
        for number, chart in enumerate(charts):
            if not number:
                page.set_content(chart.to_html(include_plotlyjs=True))
            address = page.evaluate(
                "async chart => await Plotly.toImage(JSON.parse(chart), {format: 'svg', width: 1000, height: 380})",
                chart.to_json(),
            )
            taken.append(unquote(address.partition(",")[2]))
        browser.close()
    return taken
