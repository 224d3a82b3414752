"""Charts that Word and PowerPoint draw and edit themselves: made by python-pptx, their workbook by XlsxWriter."""

from __future__ import annotations

import io
from datetime import datetime
from typing import Any

import xlsxwriter
from pptx.chart.chart import Chart
from pptx.chart.data import CategoryChartData
from pptx.dml.color import RGBColor
from pptx.enum.chart import XL_CHART_TYPE, XL_LABEL_POSITION, XL_LEGEND_POSITION, XL_TICK_MARK
from pptx.oxml.ns import qn
from pptx.oxml.xmlchemy import OxmlElement
from pptx.util import Pt

from ui.brief.written import WrittenChart
from ui.contrast import text_on

# The dashboard's blue, and the lighter one of what is estimated; of more series each a darkness of its own, so that a
# copy in black and white tells them apart.
TWO = ("#1F5FA8", "#9DBFE3")
MORE = ("#1F5FA8", "#F2B84B", "#B3261E", "#7A7A7A", "#4A4A4A", "#D9D9D9")
LATIN, CHINESE = "Times New Roman", "仿宋"
# by the chart's kind and whether there are several series
KINDS = {
    ("columns", False): XL_CHART_TYPE.COLUMN_CLUSTERED,
    ("columns", True): XL_CHART_TYPE.COLUMN_STACKED,
    ("bars", False): XL_CHART_TYPE.BAR_CLUSTERED,
    ("bars", True): XL_CHART_TYPE.BAR_STACKED,
}
# The share of the largest stack that a part needs for a label inside it.
ROOM = {"columns": 0.07, "bars": 0.03}
# Every digit of the figure. A format with # behind the point would leave the point behind whole numbers.
WHOLE, TENTHS = "#,##0", "#,##0.0"


def add_native_chart(slide: Any, chart: WrittenChart, box: tuple[int, int, int, int], size: float) -> Chart:
    """Draw the chart on a slide of python-pptx within `box` (left, top, width, height), letters `size` points high."""
    data = CategoryChartData(number_format=number_format(chart))
    data.categories = list(chart.categories)
    for name, values in chart.series:
        data.add_series(name, values)
    kind = KINDS[chart.kind, len(chart.series) > 1]
    drawn: Chart = slide.shapes.add_chart(kind, *box, data).chart
    # python-pptx lets a name that begins with = become a formula of the workbook behind the chart
    drawn.part.chart_workbook.update_from_xlsx_blob(workbook_of(chart))
    _style(drawn, chart, size)
    return drawn


def number_format(chart: WrittenChart) -> str:
    """How the chart's figures are written: whole, unless one of them is not; a bar of 0 says so, a part of 0 nothing."""
    values = [value for _, series in chart.series for value in series if value is not None]
    digits = WHOLE if all(float(value).is_integer() for value in values) else TENTHS
    return f"{digits};-{digits};{'0' if len(chart.series) < 2 else ''};"


def label_format(chart: WrittenChart) -> str:
    """How the labels are written: in a stack, only those that their part has room for."""
    format = number_format(chart)
    if len(chart.series) < 2:
        return format
    least = ROOM[chart.kind] * chart.longest
    return f"[>={max(1, round(least))}]{format.partition(';')[0]};;"


def series_fills(count: int) -> tuple[str, ...]:
    """The colour of each series as #RRGGBB."""
    return TWO[:count] if count <= len(TWO) else MORE[:count]


def _style(drawn: Chart, chart: WrittenChart, size: float) -> None:
    drawn.has_title = False
    drawn.font.size = Pt(size)
    drawn.font.name = LATIN
    properties = drawn.font._rPr
    chinese = OxmlElement("a:ea")
    chinese.set("typeface", CHINESE)
    properties.find(qn("a:latin")).addnext(chinese)
    drawn.has_legend = len(chart.series) > 1
    if drawn.has_legend:
        drawn.legend.position = XL_LEGEND_POSITION.BOTTOM
        drawn.legend.include_in_layout = False
    plot = drawn.plots[0]
    plot.gap_width = 50
    plot.overlap = 100 if len(chart.series) > 1 else 0
    for series, colour in zip(plot.series, series_fills(len(chart.series)), strict=True):
        series.format.fill.solid()
        series.format.fill.fore_color.rgb = RGBColor.from_string(colour[1:])
        series.invert_if_negative = False
        _label(series.data_labels, label_format(chart), inside=len(chart.series) > 1, fill=colour)
    values, categories = drawn.value_axis, drawn.category_axis
    values.visible = False
    values.has_major_gridlines = False
    values.minimum_scale = 0
    categories.major_tick_mark = XL_TICK_MARK.NONE
    categories.format.line.color.rgb = RGBColor.from_string("808080")
    categories.reverse_order = chart.kind == "bars"


def _label(labels: Any, format: str, inside: bool, fill: str) -> None:
    labels.number_format, labels.number_format_is_linked = format, False
    labels.show_value = True
    labels.position = XL_LABEL_POSITION.CENTER if inside else XL_LABEL_POSITION.OUTSIDE_END
    labels.font.color.rgb = RGBColor.from_string(text_on(fill)[1:] if inside else "1A1A1A")


def workbook_of(chart: WrittenChart) -> bytes:
    """The workbook that opens on "edit data": texts are texts, in the cells that the chart refers to."""
    content = io.BytesIO()
    options = {"in_memory": True, "strings_to_formulas": False, "strings_to_urls": False}
    with xlsxwriter.Workbook(content, options) as book:
        book.set_properties({"created": datetime(2000, 1, 1)})  # the same bytes whenever it is made
        sheet = book.add_worksheet("Sheet1")
        number = book.add_format({"num_format": number_format(chart)})
        for row, category in enumerate(chart.categories, 1):
            sheet.write_string(row, 0, category)
        for column, (name, values) in enumerate(chart.series, 1):
            sheet.write_string(0, column, name)
            for row, value in enumerate(values, 1):
                if value is not None:
                    sheet.write_number(row, column, value, number)
    return content.getvalue()


def chart_words(chart: WrittenChart) -> str:
    """The chart in words, for whoever cannot see it."""
    series = [
        f"{name}: "
        + "; ".join(
            f"{category} {value:,.10g}"
            for category, value in zip(chart.categories, values, strict=True)
            if value is not None
        )
        for name, values in chart.series
    ]
    return f"{chart.finding}. {' / '.join(series)}"
