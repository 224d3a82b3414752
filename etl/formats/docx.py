"""Word documents (docx): paragraphs outside tables, and each table as a sheet of its own.

Text boxes, headers, footers, notes, field codes and tracked deletions are no part of the text. Element names
are those of ECMA-376 part 1, 17.
"""

from __future__ import annotations

import xml.etree.ElementTree as ET
from collections.abc import Iterator, Set
from dataclasses import dataclass, field

from etl.formats.cell_values import text_cell
from etl.formats.grid import Finding, Merge, Sheet, UnreadableFile, Workbook
from etl.formats.limits import MAX_CELLS, MAX_COLS, MAX_COLSPAN, MAX_TABLES
from etl.formats.package import Package, parse_tree
from etl.formats.paragraphs import Story
from etl.formats.small_parts import kept_when_small
from etl.formats.xlsx_package import relations

# The styles of one maker are the same from file to file, and most of a short report: up to 16 of them are kept.
_CACHED_BYTES = 524_288
_SKIPPED = {
    "del", "moveFrom", "txbxContent", "pict", "drawing", "object", "instrText", "delText", "rt", "pPr", "rPr",
    "tbl", "sdtPr", "Fallback",
}  # fmt: skip
_WRAPPERS = {
    "sdt",
    "sdtContent",
    "customXml",
    "ins",
    "moveTo",
    "smartTag",
    "body",
    "AlternateContent",
    "Choice",
}
_BREAKS = {"tab": "\t", "br": "\n", "cr": "\n", "noBreakHyphen": "-"}


def read_docx(package: Package, main: str) -> Workbook:
    """The document whose main part is `main`. Raises UnreadableFile."""
    body = package.tree_of(main)
    reader = _DocumentReader(_heading_styles(package, main))
    reader.read_block(body)
    sheets = ([reader.text] if reader.text.paragraphs else []) + [
        sheet for sheet in reader.tables if sheet.cells
    ]
    if not sheets:
        raise UnreadableFile("no_cells")
    findings = (
        [Finding("macros_ignored")] if any("vbaproject" in name.lower() for name in package.names) else []
    )
    return Workbook("docx", sheets, findings)


def place_elements(body: ET.Element) -> dict[str, ET.Element]:
    """{address: element} of the paragraphs (P12) and table cells (T2!B3) of a document's body that say something,
    addressed as `read_docx` does. Works on lxml's elements as well."""
    reader = _DocumentReader(set())
    reader.read_block(body)
    return reader.elements


def _tag(element: ET.Element) -> str:
    return element.tag.rpartition("}")[2]


def _attribute(element: ET.Element, name: str) -> str:
    return next((value for key, value in element.attrib.items() if key.rpartition("}")[2] == name), "")


def _child(element: ET.Element, *path: str) -> ET.Element | None:
    found: ET.Element | None = element
    for name in path:
        found = next((child for child in found if _tag(child) == name), None) if found is not None else None
    return found


def _value(element: ET.Element, *path: str) -> str | None:
    """The `val` of a child; None where there is no such child."""
    found = _child(element, *path)
    return None if found is None else _attribute(found, "val")


def _heading_styles(package: Package, main: str) -> frozenset[str]:
    """The identifiers of the styles that make a heading or a title."""
    part = {kind: target for kind, target in relations(package, main).values()}.get("styles")
    if part is None or package.find(part) is None:
        return frozenset()
    return _headings(package.bytes_of(part), part)


@kept_when_small(_CACHED_BYTES, most=16)
def _headings(plain: bytes, part: str) -> frozenset[str]:
    headings = set()
    for style in parse_tree(plain, part):
        name = (_value(style, "name") or "").lower()
        level = _value(style, "pPr", "outlineLvl")
        if name.startswith(("heading", "title", "标题")) or _is_outline_level(level):
            headings.add(_attribute(style, "styleId"))
    return frozenset(headings)


def _is_outline_level(level: str | None) -> bool:
    return level is not None and level in "012345678" and level != ""


def _unwrapped(element: ET.Element) -> Iterator[ET.Element]:
    """The children, with those of content controls and tracked insertions in their place."""
    pending = list(reversed(element))
    while pending:
        child = pending.pop()
        if _tag(child) in _WRAPPERS:
            pending.extend(reversed(child))
        else:
            yield child


@dataclass(slots=True)
class _Text:
    parts: list[str] = field(default_factory=list)
    runs: int = 0
    struck: int = 0


def _paragraph_text(paragraph: ET.Element) -> _Text:
    text = _Text()
    pending = list(reversed(paragraph))
    while pending:
        child = pending.pop()
        name = _tag(child)
        if name in _SKIPPED:
            continue
        if name == "t":
            text.parts.append(child.text or "")
        elif name in _BREAKS:
            text.parts.append(_BREAKS[name])
        else:
            if name == "r" and _child(child, "t") is not None:
                text.runs += 1
                text.struck += _value(child, "rPr", "strike") in ("", "1", "true", "on")
            pending.extend(reversed(child))
    return text


class _DocumentReader:
    def __init__(self, heading_styles: Set[str]) -> None:
        self.heading_styles = heading_styles
        self.story = Story()
        self.text = self.story.sheet
        self.tables: list[Sheet] = []
        self.cells = 0
        self.elements: dict[str, ET.Element] = {}

    def read_block(self, block: ET.Element) -> None:
        """Paragraphs and tables of the body, in their order."""
        for child in _unwrapped(block):
            name = _tag(child)
            if name == "p":
                self.add_paragraph(child)
            elif name == "tbl":
                self.add_table(child)

    def add_paragraph(self, paragraph: ET.Element) -> None:
        heading = _value(paragraph, "pPr", "pStyle") in self.heading_styles or _is_outline_level(
            _value(paragraph, "pPr", "outlineLvl")
        )
        address = self.story.add("".join(_paragraph_text(paragraph).parts), heading)
        if address:
            self.elements[address] = paragraph

    def add_table(self, table: ET.Element) -> None:
        """Tables count in the order in which they begin; one within a cell counts after its own table."""
        sheet = Sheet("text", prefix=f"T{len(self.tables) + 1}!", follows=len(self.text.paragraphs))
        self.tables.append(sheet)
        if len(self.tables) > MAX_TABLES:
            raise UnreadableFile("too_many_tables", limit=str(MAX_TABLES))
        open_merges: dict[int, Merge] = {}
        row = 0
        for child in _unwrapped(table):
            if _tag(child) == "tr" and _child(child, "trPr", "del") is None:
                row += 1
                self.read_row(sheet, child, row, open_merges)
        sheet.merges.extend(merge for merge in open_merges.values() if _spans(merge))

    def read_row(self, sheet: Sheet, line: ET.Element, row: int, open_merges: dict[int, Merge]) -> None:
        col = 1 + _count(_value(line, "trPr", "gridBefore"), 0)
        for place in _unwrapped(line):
            if _tag(place) != "tc":
                continue
            right = col + max(_count(_value(place, "tcPr", "gridSpan"), 1), 1) - 1
            if right > MAX_COLS:
                raise UnreadableFile("outside_grid", place=sheet.address(row, right))
            merged = _child(place, "tcPr", "vMerge")
            above = open_merges.get(col)
            if merged is not None and _attribute(merged, "val") != "restart" and above is not None:
                open_merges[col] = Merge(above.top, above.left, row, above.right)
            else:
                if above is not None and _spans(above):
                    sheet.merges.append(above)
                open_merges[col] = Merge(row, col, row, right)
                self.add_cell(sheet, place, row, col)
            col = right + 1
        sheet.width = max(sheet.width, col - 1)

    def add_cell(self, sheet: Sheet, place: ET.Element, row: int, col: int) -> None:
        texts: list[_Text] = []
        for child in _unwrapped(place):
            if _tag(child) == "p":
                texts.append(_paragraph_text(child))
            elif _tag(child) == "tbl":
                self.add_table(child)
        raw = "\n".join("".join(text.parts) for text in texts).strip("\n")
        struck = 0 < sum(text.struck for text in texts) == sum(text.runs for text in texts)
        cell = text_cell(row, col, raw, struck)
        if cell is None:
            return
        sheet.cells[row, col] = cell
        self.elements[sheet.address(row, col)] = place
        self.cells += 1
        if self.cells > MAX_CELLS:
            raise UnreadableFile("too_many_cells", limit=str(MAX_CELLS))


def _spans(merge: Merge) -> bool:
    return merge.top != merge.bottom or merge.left != merge.right


def _count(text: str | None, default: int) -> int:
    if text is None or not (text.isascii() and text.isdigit()):
        return default
    if len(text) > 6 or int(text) > MAX_COLSPAN:
        raise UnreadableFile("span_too_large", count=text[:20], limit=str(MAX_COLSPAN))
    return int(text)
