"""Word documents (docx): paragraphs outside tables, and each table as a sheet of its own.

The paragraphs of text boxes count behind all others, so that these keep their numbers. Headers, footers, notes, field
codes and what is struck out or deleted are no part of the text.
"""

from __future__ import annotations

import xml.etree.ElementTree as ET
from collections.abc import Set

from etl.formats.cell_values import text_cell
from etl.formats.grid import Finding, Merge, Sheet, UnreadableFile, Workbook
from etl.formats.limits import MAX_CELLS, MAX_COLS, MAX_COLSPAN, MAX_TABLES
from etl.formats.package import Package, parse_tree
from etl.formats.paragraphs import Story
from etl.formats.small_parts import kept_when_small
from etl.formats.word_margins import margin_texts
from etl.formats.word_text import WordText, attribute, child, joined_lines, tag, text_of, unwrapped, value
from etl.formats.xlsx_package import Relations, relations

# The styles of one maker are the same from file to file, and most of a short report: up to 16 of them are kept.
_CACHED_BYTES = 524_288


def read_docx(package: Package, main: str) -> Workbook:
    """The document whose main part is `main`. Raises UnreadableFile."""
    body = package.tree_of(main)
    related = relations(package, main)
    reader = _DocumentReader(_heading_styles(package, related))
    reader.read(body)
    sheets = ([reader.text] if reader.text.paragraphs else []) + [
        sheet for sheet in reader.tables if sheet.cells
    ]
    if not sheets:
        raise UnreadableFile("no_cells")
    boxed = [
        paragraph.text.strip()
        for paragraph in reader.text.paragraphs
        if paragraph.boxed and not paragraph.struck
    ]
    margins = tuple(dict.fromkeys([*margin_texts(package, related), *boxed]))
    macros = [Finding("macros_ignored")] if any("vbaproject" in n.lower() for n in package.names) else []
    return Workbook("docx", sheets, [*macros, *reader.findings], margins=margins)


def place_elements(body: ET.Element) -> dict[str, ET.Element]:
    """{address: element} of the paragraphs (P12) and table cells (T2!B3) of a document's body that say something,
    addressed as `read_docx` does. Works on lxml's elements as well."""
    reader = _DocumentReader(set())
    reader.read(body)
    return reader.elements


def _heading_styles(package: Package, related: Relations) -> frozenset[str]:
    """The identifiers of the styles that make a heading or a title."""
    part = {kind: target for kind, target in related.values()}.get("styles")
    if part is None or package.find(part) is None:
        return frozenset()
    return _headings(package.bytes_of(part), part)


@kept_when_small(_CACHED_BYTES, most=16)
def _headings(plain: bytes, part: str) -> frozenset[str]:
    headings = set()
    for style in parse_tree(plain, part):
        name = (value(style, "name") or "").lower()
        level = value(style, "pPr", "outlineLvl")
        if name.startswith(("heading", "title", "标题")) or _is_outline_level(level):
            headings.add(attribute(style, "styleId"))
    return frozenset(headings)


def _is_outline_level(level: str | None) -> bool:
    return level is not None and level in "012345678" and level != ""


class _DocumentReader:
    def __init__(self, heading_styles: Set[str]) -> None:
        self.heading_styles = heading_styles
        self.story = Story()
        self.text = self.story.sheet
        self.tables: list[Sheet] = []
        self.cells = 0
        self.elements: dict[str, ET.Element] = {}
        self.boxes: list[ET.Element] = []
        self.findings: list[Finding] = []

    def read(self, body: ET.Element) -> None:
        """The body, then its text boxes in the order in which they hang on it."""
        self.read_block(body)
        paragraphs = self.text.paragraphs
        before = len(paragraphs)
        for box in self.boxes:  # grows by what hangs on the text of a box
            self.read_block(box)
        for paragraph in paragraphs[before:]:
            paragraph.boxed = True

    def read_block(self, block: ET.Element) -> None:
        """Paragraphs and tables of the body, in their order."""
        for part in unwrapped(block):
            name = tag(part)
            if name == "p":
                self.add_paragraph(part)
            elif name == "tbl":
                self.add_table(part)

    def add_paragraph(self, paragraph: ET.Element) -> None:
        heading = value(paragraph, "pPr", "pStyle") in self.heading_styles or _is_outline_level(
            value(paragraph, "pPr", "outlineLvl")
        )
        text = text_of(paragraph)
        self.boxes += text.boxes
        told, struck = text.read()
        address = self.story.add(told, heading, struck == "wholly")
        if address:
            self.elements[address] = paragraph
            if struck == "partly":
                self.find_struck(address, text)

    def add_table(self, table: ET.Element) -> None:
        """Tables count in the order in which they begin; one within a cell counts after its own table."""
        sheet = Sheet("text", prefix=f"T{len(self.tables) + 1}!", follows=len(self.text.paragraphs))
        self.tables.append(sheet)
        if len(self.tables) > MAX_TABLES:
            raise UnreadableFile("too_many_tables", limit=str(MAX_TABLES))
        open_merges: dict[int, Merge] = {}
        row = 0
        for line in unwrapped(table):
            if tag(line) == "tr" and child(line, "trPr", "del") is None:
                row += 1
                self.read_row(sheet, line, row, open_merges)
        sheet.merges.extend(merge for merge in open_merges.values() if _spans(merge))

    def read_row(self, sheet: Sheet, line: ET.Element, row: int, open_merges: dict[int, Merge]) -> None:
        col = 1 + _count(value(line, "trPr", "gridBefore"), 0)
        for place in unwrapped(line):
            if tag(place) != "tc":
                continue
            right = col + max(_count(value(place, "tcPr", "gridSpan"), 1), 1) - 1
            if right > MAX_COLS:
                raise UnreadableFile("outside_grid", place=sheet.address(row, right))
            merged = child(place, "tcPr", "vMerge")
            above = open_merges.get(col)
            if merged is not None and attribute(merged, "val") != "restart" and above is not None:
                open_merges[col] = Merge(above.top, above.left, row, above.right)
            else:
                if above is not None and _spans(above):
                    sheet.merges.append(above)
                open_merges[col] = Merge(row, col, row, right)
                self.add_cell(sheet, place, row, col)
            col = right + 1
        sheet.width = max(sheet.width, col - 1)

    def add_cell(self, sheet: Sheet, place: ET.Element, row: int, col: int) -> None:
        texts: list[WordText] = []
        for part in unwrapped(place):
            if tag(part) == "p":
                texts.append(text_of(part))
                self.boxes += texts[-1].boxes
            elif tag(part) == "tbl":
                self.add_table(part)
        text = joined_lines(texts)
        told, struck = text.read()
        cell = text_cell(row, col, told.strip("\n"), struck == "wholly")
        if cell is None:
            return
        sheet.cells[row, col] = cell
        address = sheet.address(row, col)
        self.elements[address] = place
        if struck == "partly":
            self.find_struck(address, text)
        self.cells += 1
        if self.cells > MAX_CELLS:
            raise UnreadableFile("too_many_cells", limit=str(MAX_CELLS))

    def find_struck(self, address: str, text: WordText) -> None:
        self.findings.append(Finding("partly_struck", "text", address, {"text": "".join(text.whole)}))


def _spans(merge: Merge) -> bool:
    return merge.top != merge.bottom or merge.left != merge.right


def _count(text: str | None, default: int) -> int:
    if text is None or not (text.isascii() and text.isdigit()):
        return default
    if len(text) > 6 or int(text) > MAX_COLSPAN:
        raise UnreadableFile("span_too_large", count=text[:20], limit=str(MAX_COLSPAN))
    return int(text)
