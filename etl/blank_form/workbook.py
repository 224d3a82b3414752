"""Draws a blank form as .xlsx: drop-downs, checked cells, totals that calculate, a page set up for A4, instructions.

Nothing is hidden and nothing is protected: rows can be inserted, and a hidden sheet would be a note on reading
(contract 4.13), so the drop-downs carry their lists in themselves (Excel allows 255 characters).
"""

from __future__ import annotations

from datetime import datetime, time
from typing import Any, BinaryIO

import xlsxwriter
from xlsxwriter.utility import xl_col_to_name, xl_range

from etl.blank_form.entry_checks import CALCULATED, entry_check
from etl.blank_form.instructions import TEXT_WIDTH, instructions, option_lines, printed_lines
from etl.blank_form.plan import (
    ROWS,
    SHEETS,
    TITLES,
    BlankForm,
    FormColumn,
    asked_measures,
    form_columns,
    measure_header,
    period_words,
)
from etl.meaning.synonyms import vocabulary

OPTIONS = {"strings_to_formulas": False, "strings_to_urls": False, "in_memory": True}
INSTRUCTION_SHEET = "填写说明"
SONG, HEI = "宋体", "黑体"
TITLE_ROW, META_ROW, HEAD_ROW, FIRST_ROW = 0, 1, 2, 3
PAPER_A4 = 9
ROW_HEIGHTS = {"list": 31, "summary": 30}  # fill the page
BLOCK_COLOURS = {
    "activity": "#DDEBF7",
    "material": "#E2EFDA",
    "visit": "#FFF2CC",
    "media": "#EDEDED",
    "result": "#FCE4D6",
}
LABEL_COLOUR, MARK_COLOUR, MISSING_COLOUR = "#D9E1F2", "#7F7F7F", "#FFF2CC"
# A total cannot add 近500: it then shows what stands for "no figure" and never a sum without it.
NO_TOTAL = "—"
INSERT_HERE = "（行数不够时，请在本行上方插入行，合计会自动包含）"
NOTE = "注：没有的指标留空；约数照实填写，如“近500”“100余份”，该列合计显示“—”。详见“填写说明”工作表。"


def write_form(form: BlankForm, to: BinaryIO, line: dict[str, str | int] | None = None) -> None:
    """Writes a form to a binary file. `line`: what stands in its first row, by the header of the column."""
    with xlsxwriter.Workbook(to, OPTIONS) as book:
        # of the form, not of the moment: the same form is the same file
        made = datetime.combine(form.period.start, time())
        book.set_properties({"title": TITLES[form.kind], "created": made})
        _Sheet(book, form).draw(line or {})
        _draw_instructions(book, form)


class _Sheet:
    """The sheet to be filled in."""

    def __init__(self, book: Any, form: BlankForm) -> None:
        self.form = form
        self.columns = form_columns(form.kind)
        self.sheet = book.add_worksheet(SHEETS[form.kind])
        self.last_row = FIRST_ROW + ROWS[form.kind] - 1
        self.mark_row, self.total_row = self.last_row + 1, self.last_row + 2
        self.figures = [at for at, column in enumerate(self.columns) if column.content == "figure"]
        self.book, self.known = book, {}  # type: Any, dict[tuple[tuple[str, Any], ...], Any]

    def style(self, **fields: Any) -> Any:
        """A cell style; each is made once."""
        whole = {"font_name": SONG, "font_size": 10, "valign": "vcenter"} | fields
        key = tuple(sorted(whole.items()))
        if key not in self.known:
            self.known[key] = self.book.add_format(whole)
        return self.known[key]

    def draw(self, line: dict[str, str | int]) -> None:
        """Everything, top down."""
        self._set_up_page()
        self._head()
        for at, column in enumerate(self.columns):
            self._column(at, column)
        self._line(line)
        self._total(line)
        self._foot()
        self._mark_what_is_missing()

    def _set_up_page(self) -> None:
        sheet = self.sheet
        sheet.set_landscape()
        sheet.set_paper(PAPER_A4)
        sheet.fit_to_pages(1, 0)
        sheet.set_margins(left=0.4, right=0.4, top=0.5, bottom=0.6)
        sheet.center_horizontally()
        sheet.repeat_rows(TITLE_ROW, HEAD_ROW)
        sheet.set_footer("&C第 &P 页，共 &N 页")
        sheet.freeze_panes(FIRST_ROW, 3)
        sheet.hide_gridlines(2)

    def _head(self) -> None:
        sheet, last = self.sheet, len(self.columns) - 1
        sheet.set_row(TITLE_ROW, 40)
        title = self.style(font_name=HEI, font_size=20, bold=True, align="center")
        sheet.merge_range(TITLE_ROW, 0, TITLE_ROW, last, TITLES[self.form.kind], title)
        sheet.set_row(META_ROW, 28)
        words = self.style(font_size=12, align="left")
        lines = (
            f"填报单位（盖章）：{self.form.unit}",
            f"统计期间：{period_words(self.form.period)}",
            f"所属地区：{self.form.district.replace('/', '')}",
        )
        for text, (first, end) in zip(lines, META_PLACES[self.form.kind], strict=True):
            self._across(META_ROW, first, end, text, words)
        sheet.set_row(HEAD_ROW, 56)

    def _across(self, row: int, first: int, last: int, text: str, style: Any) -> None:
        if first < last:
            self.sheet.merge_range(row, first, row, last, "", style)
        self.sheet.write_string(row, first, text, style)

    def _column(self, at: int, column: FormColumn) -> None:
        sheet = self.sheet
        sheet.set_column(at, at, column.width)
        colour = BLOCK_COLOURS.get(column.block, LABEL_COLOUR)
        size = 9 if column.content == "figure" else 10
        head = self.style(
            font_size=size, bold=True, align="center", text_wrap=True, border=1, bg_color=colour
        )
        sheet.write_string(HEAD_ROW, at, column.header.replace("（", "\n（"), head)
        body = self._body_style(column)
        for number, row in enumerate(range(FIRST_ROW, self.last_row + 1), 1):
            if column.content == "serial":
                sheet.set_row(row, ROW_HEIGHTS[self.form.kind])
                sheet.write_number(row, at, number, body)
            else:
                sheet.write_blank(row, at, None, body)
        if check := entry_check(column, self.form):
            sheet.data_validation(FIRST_ROW, at, self.last_row, at, check)

    def _body_style(self, column: FormColumn) -> Any:
        if column.content == "date":
            return self.style(border=1, align="center", num_format="yyyy-mm-dd")
        if column.content in ("text", "remark"):
            return self.style(border=1, align="left", text_wrap=True)
        return self.style(font_size=11, border=1, align="center", shrink=True)

    def _line(self, line: dict[str, str | int]) -> None:
        for at, column in enumerate(self.columns):
            value = line.get(column.header)
            if isinstance(value, str):
                self.sheet.write_string(FIRST_ROW, at, value, self._body_style(column))
            elif value is not None:
                self.sheet.write_number(FIRST_ROW, at, value, self._body_style(column))

    def _total(self, line: dict[str, str | int]) -> None:
        """合计 below a line that says where to insert rows: all above it stand inside the sums, which reach from the
        header (a text, it adds nothing) to that line."""
        sheet, last = self.sheet, len(self.columns) - 1
        sheet.set_row(self.mark_row, 15)
        grey = self.style(font_size=9, italic=True, border=1, align="left", font_color=MARK_COLOUR)
        self._across(self.mark_row, 0, last, INSERT_HERE, grey)
        sheet.set_row(self.total_row, 26)
        bold = self.style(font_size=11, border=1, bold=True, align="center", bg_color="#F2F2F2", shrink=True)
        self._across(self.total_row, 0, self.figures[0] - 1, "合计", bold)
        for at in self.figures:
            cells = xl_range(HEAD_ROW, at, self.mark_row, at)
            formula = f'=IF(COUNTA({cells})-1>COUNT({cells}),"{NO_TOTAL}",SUM({cells}))'
            sheet.write_formula(self.total_row, at, formula, bold, line.get(self.columns[at].header, 0))
            sheet.data_validation(self.total_row, at, self.total_row, at, CALCULATED)
        sheet.write_blank(self.total_row, last, None, bold)

    def _foot(self) -> None:
        words = self.style(font_size=11, align="left")
        row, last = self.total_row + 1, len(self.columns) - 1
        self.sheet.set_row(row, 30)
        names = ("填表人：", "审核人：", "联系电话：", "填报日期：")
        for name, (first, end) in zip(names, FOOT_PLACES[self.form.kind], strict=True):
            self._across(row, first, end, name, words)
        self.sheet.set_row(row + 1, 18)
        self._across(row + 1, 0, last, NOTE, self.style(font_size=10, align="left"))

    def _mark_what_is_missing(self) -> None:
        """A row with figures but without its day, name, group or channel shows the blank in yellow."""
        first, last = xl_col_to_name(self.figures[0]), xl_col_to_name(self.figures[-1])
        style = self.book.add_format({"bg_color": MISSING_COLOUR})
        for at, column in enumerate(self.columns):
            if "（必填）" in column.header or column.content in ("group", "channel"):
                cell = f"{xl_col_to_name(at)}{FIRST_ROW + 1}"
                figures = f"${first}{FIRST_ROW + 1}:${last}{FIRST_ROW + 1}"
                rule = {
                    "type": "formula",
                    "criteria": f'=AND(COUNTA({figures})>0,{cell}="")',
                    "format": style,
                }
                self.sheet.conditional_format(FIRST_ROW, at, self.last_row, at, rule)


# First and last column of unit, period and district, and of the signatures.
META_PLACES: dict[str, list[tuple[int, int]]] = {
    "list": [(0, 5), (6, 15), (16, 28)],
    "summary": [(0, 8), (9, 16), (17, 25)],
}
FOOT_PLACES: dict[str, list[tuple[int, int]]] = {
    "list": [(0, 2), (3, 5), (6, 13), (14, 24)],
    "summary": [(0, 3), (4, 9), (10, 16), (17, 24)],
}


def _draw_instructions(book: Any, form: BlankForm) -> None:
    """The sheet that explains the other one; the reader takes nothing from it."""
    sheet = book.add_worksheet(INSTRUCTION_SHEET)
    base = {"font_name": SONG, "font_size": 11, "valign": "vcenter", "text_wrap": True}
    title = book.add_format({"font_name": HEI, "font_size": 16, "bold": True, "align": "center"})
    heading = book.add_format(base | {"font_name": HEI, "bold": True})
    words, cell = book.add_format(base), book.add_format(base | {"border": 1})
    head = book.add_format(base | {"border": 1, "bold": True, "align": "center", "bg_color": LABEL_COLOUR})
    sheet.set_paper(PAPER_A4)
    sheet.fit_to_pages(1, 0)
    sheet.set_margins(left=0.6, right=0.6, top=0.6, bottom=0.6)
    sheet.hide_gridlines(2)
    for at, width in enumerate((18, 10, TEXT_WIDTH)):
        sheet.set_column(at, at, width)
    sheet.merge_range(0, 0, 0, 2, INSTRUCTION_SHEET, title)
    sheet.set_row(0, 30)
    row = 1
    for text, lines in [*instructions(form), *option_lines()]:
        style = words if lines else heading
        sheet.merge_range(row, 0, row, 2, "", style)
        sheet.write_string(row, 0, text, style)
        sheet.set_row(row, 15 * max(lines, 1) + 5)
        row += 1
    for at, text in enumerate(("指标", "计量单位", "计什么")):
        sheet.write_string(row, at, text, head)
    for asked in asked_measures():
        row += 1
        name = measure_header(asked.code).partition("（")[0]
        for at, text in enumerate((name, vocabulary("measures")[asked.code]["unit_zh"], asked.explanation)):
            sheet.write_string(row, at, text, cell)
        sheet.set_row(row, 15 * printed_lines(asked.explanation, TEXT_WIDTH) + 3)
