"""The first sheet of a reply: what is asked, cell by cell, as a worksheet part.

All texts are inline strings, which no program takes for formulas; links lead to cells of the same workbook only.
"""

from __future__ import annotations

from collections.abc import Sequence

from lxml import etree  # type: ignore[import-untyped]

from etl.formats.grid import column_letters
from etl.regex import regex
from etl.reply.asked import Doubt, Language, say
from etl.reply.boxes import line_count
from etl.reply.mark import END
from etl.reply.parts import Element, written
from etl.reply.styles import COLOURS, MAIN, Styles, named
from etl.seen_text import visible_line, visible_text

COLUMNS = ("no", "place_sheet", "place_cell", "text", "asked", "remedy", "answer")
_WIDTHS = (6, 16, 9, 26, 46, 40, 26)
_LINE_POINTS = 16.0
_GREY = "FFF2F2F2"

# XML 1.0 has no place for these, and Excel reads _x0041_ as A.
_NO_XML = regex("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
_ESCAPE = regex(r"_(?=x[0-9A-Fa-f]{4}_)")


def list_sheet(
    doubts: Sequence[Doubt],
    submission: str,
    file: str,
    lost: Sequence[str],
    sheets: Sequence[str],
    styles: Styles,
    language: Language,
) -> bytes:
    """The worksheet part.

    Args:
        doubts: what is listed, in its order.
        submission: the identifier by which the file is known when it comes back.
        file: the sender's file name.
        lost: what is not as it was, in words.
        sheets: the names of the sheets that a link may lead to.
        styles: gets the formats of the list.
    """
    writer = _Writer(styles)
    writer.whole_line([say("title", language, file=visible_line(file))], "title")
    writer.whole_line([say("mark", language, submission=submission)], "quiet")
    marked = sum(doubt.severity != "note" for doubt in doubts)
    writer.whole_line([say("how", language, count=marked) if marked else say("none", language)], "plain")
    if lost:
        writer.whole_line(lost, "plain")
    writer.header([say(name, language) for name in COLUMNS])
    for number, doubt in enumerate(doubts, 1):
        writer.doubt(number, doubt, doubt.sheet in sheets, language)
    writer.whole_line([END[language]], "quiet")
    return writer.finished()


def inert(text: str) -> str:
    """A text as XML and Excel take it to the letter."""
    return _ESCAPE.sub("_x005F_", xml_text(text))


def xml_text(text: str) -> str:
    """A text as XML takes it, with � for what XML has no place for."""
    return _NO_XML.sub("�", text)


class _Writer:
    def __init__(self, styles: Styles) -> None:
        self.styles = styles
        self.rows = etree.Element(named("sheetData"))
        self.merges: list[str] = []
        self.links: list[tuple[str, str, str]] = []
        self.header_row = 0

    def row(self, lines: int, least: float = 0.0) -> Element:
        number = len(self.rows) + 1
        height = max(lines * _LINE_POINTS + 4, least)
        return etree.SubElement(
            self.rows, named("row"), r=str(number), ht=f"{min(height, 409):g}", customHeight="1"
        )

    def cell(self, row: Element, col: int, text: str, style: int) -> None:
        cell = etree.SubElement(row, named("c"), r=f"{column_letters(col)}{row.get('r')}", s=str(style))
        if not text:
            return
        if text.isdigit() and col == 1:
            etree.SubElement(cell, named("v")).text = text
            return
        cell.set("t", "inlineStr")
        words = etree.SubElement(etree.SubElement(cell, named("is")), named("t"))
        words.text = inert(text)
        words.set("{http://www.w3.org/XML/1998/namespace}space", "preserve")

    def whole_line(self, texts: Sequence[str], font: str) -> None:
        """A text across all columns."""
        lines = line_count(texts, int(sum(_WIDTHS) * (0.7 if font == "title" else 1.0)))
        row = self.row(lines, 26.0 if font == "title" else 0.0)
        self.cell(row, 1, "\n".join(texts), self.styles.of_list(font))
        self.merges.append(f"A{row.get('r')}:{column_letters(len(COLUMNS))}{row.get('r')}")

    def header(self, names: Sequence[str]) -> None:
        row = self.row(1)
        self.header_row = len(self.rows)
        for col, name in enumerate(names, 1):
            self.cell(row, col, name, self.styles.of_list("bold", _GREY, bordered=True))

    def doubt(self, number: int, doubt: Doubt, linked: bool, language: Language) -> None:
        where = doubt.cell or ("" if doubt.sheet else say("whole_file", language))
        texts = [str(number), visible_text(doubt.sheet), where, doubt.text, doubt.asked, doubt.remedy, ""]
        heights = [line_count([text], width - 2) for text, width in zip(texts, _WIDTHS, strict=True)]
        row = self.row(max(heights))
        colour = COLOURS.get(doubt.severity, "")
        for col, text in enumerate(texts, 1):
            font, fill = "plain", ""
            if col == 3:
                font, fill = ("link" if linked and doubt.cell else "plain"), colour
            self.cell(row, col, text, self.styles.of_list(font, fill, bordered=True))
        if linked and doubt.cell:
            target = "'{}'!{}".format(doubt.sheet.replace("'", "''"), doubt.cell)
            self.links.append((f"C{row.get('r')}", target, doubt.cell))

    def finished(self) -> bytes:
        root = etree.Element(named("worksheet"), nsmap={None: MAIN})
        properties = etree.SubElement(root, named("sheetPr"))
        etree.SubElement(properties, named("tabColor"), rgb=COLOURS["query"])
        etree.SubElement(properties, named("pageSetUpPr"), fitToPage="1")
        views = etree.SubElement(root, named("sheetViews"))
        view = etree.SubElement(
            views, named("sheetView"), showGridLines="0", tabSelected="1", workbookViewId="0"
        )
        below = f"A{self.header_row + 1}"
        etree.SubElement(
            view,
            named("pane"),
            ySplit=str(self.header_row),
            topLeftCell=below,
            activePane="bottomLeft",
            state="frozen",
        )
        etree.SubElement(view, named("selection"), pane="bottomLeft", activeCell=below, sqref=below)
        etree.SubElement(root, named("sheetFormatPr"), defaultRowHeight="15")
        cols = etree.SubElement(root, named("cols"))
        for number, width in enumerate(_WIDTHS, 1):
            etree.SubElement(
                cols, named("col"), min=str(number), max=str(number), width=str(width), customWidth="1"
            )
        root.append(self.rows)
        merges = etree.SubElement(root, named("mergeCells"), count=str(len(self.merges)))
        for merge in self.merges:
            etree.SubElement(merges, named("mergeCell"), ref=merge)
        if self.links:
            links = etree.SubElement(root, named("hyperlinks"))
            for cell, target, shown in self.links:
                etree.SubElement(links, named("hyperlink"), ref=cell, location=target, display=shown)
        margins = {
            "left": "0.4",
            "right": "0.4",
            "top": "0.5",
            "bottom": "0.5",
            "header": "0.3",
            "footer": "0.3",
        }
        etree.SubElement(root, named("pageMargins"), **margins)
        etree.SubElement(
            root, named("pageSetup"), paperSize="9", orientation="landscape", fitToWidth="1", fitToHeight="0"
        )
        return written(root)
