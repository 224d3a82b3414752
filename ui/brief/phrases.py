"""How a figure is said in a sentence and written in a cell: 约数 stay 约数, 人次 and 人 keep their unit."""

from __future__ import annotations

import math

from analysis.bases import HOUSEHOLDS, POPULATION
from analysis.brief.parts import Chart, Figure
from ui.numbers import bounds, change_text, estimate_mark, exact, marked, percent, rounded, share_text, short
from ui.text import language, measure_name, measure_unit, one_of, t

TEN_THOUSAND, HUNDRED_MILLION = 10_000, 100_000_000
_MARKS = {"": "plain", "≈": "about", "≥": "least", "≤": "most"}
SHARES = ("share", "coverage", "ratio")
# English units that only count pieces: the name of the measure says better of what.
PIECES = ("copies", "sheets", "items", "times", "cases", "people")
# From here on a share is below what its one digit can show.
SMALLEST_SHARE = 0.0005


def figure_phrase(figure: Figure) -> str:
    """A figure with its unit as it stands in a sentence: 约1.23万人次, 下降3.0%, at least 900 copies."""
    if figure.form == "count":
        return exact(figure.value)
    if figure.form == "change":
        return _change(figure)
    if figure.form == "bounds":
        return _bounds(figure)
    if figure.form in SHARES:
        return _share(figure)
    mark = estimate_mark(figure.value, figure.least, figure.most)
    return _quantity(figure.value, mark, unit_words(figure)).strip()


def _share(figure: Figure) -> str:
    mark = _mark(figure)
    kind = _MARKS[mark]
    if figure.form == "share":
        return t(f"brief.number.share_{kind}", number=share_words(figure.value, mark))
    write = share_text if figure.form == "coverage" else share_words
    number = write(figure.value, mark)
    return t(f"brief.number.{'least_odd' if kind == 'least' else kind}", number=number, unit="").strip()


def counted_phrase(figure: Figure) -> str:
    """130,787 leaflets, 1 session: an English sum by the name of its measure; '' where its unit says more than the name
    does (person-times, yuan), and in Chinese, where both stand side by side."""
    unit, name = measure_unit(figure.of), measure_name(figure.of)
    name = name[:1].lower() + name[1:]
    one = unit_words(figure) != unit
    if language() == "zh" or (unit not in name and (one or unit not in PIECES)):
        return ""
    said = name.replace(unit, unit_words(figure)) if one else name
    return figure_phrase(figure).removesuffix(unit_words(figure)) + said


def mark_name(figure: Figure) -> str:
    """plain, about, least or most: which way a figure may differ."""
    return _MARKS[_mark(figure)]


def _mark(figure: Figure) -> str:
    return "" if figure.exact else estimate_mark(figure.value, figure.least, figure.most)


def unit_words(figure: Figure) -> str:
    """The unit of a sum or a base; in English in the singular of exactly one."""
    if figure.form == "base" and figure.of in (POPULATION, HOUSEHOLDS) and language() == "en":
        return ""  # behind "population" or "number of households"
    if figure.form == "base":
        unit = t("brief.unit.households" if figure.of == HOUSEHOLDS else "brief.unit.people")
    else:
        unit = measure_unit(figure.of)
    return one_of(unit) if figure.value == 1 and figure.exact else unit


def _quantity(value: float, mark: str, unit: str) -> str:
    kind = _MARKS[mark]
    if language() != "zh":
        return t(f"brief.number.{kind}", number=exact(value, mark), unit=unit)
    if kind == "least":
        # 余 follows a round number only, and may stand for what was cut off it; 以上 follows any
        number = _cut_off(value)
        return t(
            "brief.number.least" if number else "brief.number.least_odd",
            number=number or exact(value, mark),
            unit=unit,
        )
    number = in_ten_thousands(value, rough=kind == "about") or exact(value, mark)
    return t(f"brief.number.{kind}", number=number, unit=unit)


def in_ten_thousands(value: float, rough: bool = False) -> str:
    """1.23万 for 12,300, with at most two decimals; '' below ten thousand and, unless `rough`, where digits would
    be lost."""
    if value < TEN_THOUSAND:
        return ""
    size, word = (HUNDRED_MILLION, "亿") if value >= HUNDRED_MILLION else (TEN_THOUSAND, "万")
    if not rough and not (value * 100 / size).is_integer():
        return ""
    return f"{rounded(value / size, 2):.2f}".rstrip("0").rstrip(".") + word


def _cut_off(value: float) -> str:
    """A round number no larger than `value`, that 余 can follow; '' where there is none."""
    if value >= TEN_THOUSAND:
        size, word = (HUNDRED_MILLION, "亿") if value >= HUNDRED_MILLION else (TEN_THOUSAND, "万")
        return f"{rounded(value / size, 1, '≥'):.1f}".removesuffix(".0") + word
    return exact(value) if value >= 10 and value % 10 == 0 else ""


def share_words(value: float, mark: str = "") -> str:
    """12.3%; what is above nothing never becomes 0.0%, and what is below all never 100.0%."""
    if mark in ("≥", "≤"):
        return share_text(value, mark)
    if 0 < value < SMALLEST_SHARE:
        return t("brief.number.below", number=percent(0.001))
    if 1 - SMALLEST_SHARE <= value < 1:
        return t("brief.number.above", number=percent(0.999))
    return percent(value)


def _change(figure: Figure) -> str:
    if figure.exact and figure.value == 0:
        return t("brief.change.same")
    if abs(figure.value) < SMALLEST_SHARE:
        return t("brief.change.nearly_same" if figure.exact else "brief.change.about_same")
    direction = "up" if figure.value > 0 else "down"
    share = percent(abs(figure.value))
    if figure.exact:
        return t(f"brief.change.{direction}", share=share)
    certain = figure.least > 0 if figure.value > 0 else figure.most < 0
    return t(f"brief.change.{direction}_{'about' if certain else 'unsure'}", share=share)


def _bounds(figure: Figure) -> str:
    unit = measure_unit(figure.of)
    if not math.isfinite(figure.most):
        return t("brief.bounds.open", low=exact(figure.least, "≥"), unit=unit)
    if figure.least <= 0:
        return t("brief.bounds.up_to", high=exact(figure.most, "≤"), unit=unit)
    low, high = exact(figure.least, "≥"), exact(figure.most, "≤")
    return t("brief.bounds.between", low=low, high=high, unit=unit)


def figure_cell(figure: Figure) -> str:
    """A figure as a cell of a table has it: every digit, an estimate marked, the unit left to the heading."""
    if figure.form == "bounds":
        return bounds(figure.value, figure.least, figure.most)
    if figure.form == "change":
        return change_text(figure.value, certain=figure.exact)
    if figure.form in SHARES:
        mark, write = _mark(figure), share_text if figure.form == "coverage" else percent
        return mark + write(figure.value, mark)
    return marked(figure.value, figure.least, figure.most, exact)


def chart_totals(chart: Chart) -> tuple[str, ...]:
    """What stands at the ends, marked where part of it is estimated: of a stack short, as the overview's chart has it, of
    bars with every digit; '' where there is none."""
    if not chart.total and len(chart.series) > 1:
        return ()
    column, write = (chart.total, short) if chart.total else (chart.series[0], exact)
    there = [chart.table.figure(row, column) if chart.table.has(row, column) else None for row in chart.rows]
    return tuple(marked(one.value, one.low, one.high, write) if one else "" for one in there)
