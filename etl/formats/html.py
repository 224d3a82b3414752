"""HTML tables, as many systems export them under the name of a spreadsheet, and web archives (MHTML) of them.

Tables and the text between them stand below each other on one sheet, as a spreadsheet program shows them.
"""

from __future__ import annotations

import email
import email.policy
import re
from collections.abc import Iterator, Set
from dataclasses import dataclass, field, replace
from typing import Any

from lxml import etree  # type: ignore[import-untyped]
from lxml.html import HTMLParser, document_fromstring  # type: ignore[import-untyped]

from etl.formats.cell_values import text_cell
from etl.formats.characters import is_blank
from etl.formats.encoding import decode_text
from etl.formats.grid import (
    Cell,
    Finding,
    Merge,
    Sheet,
    UnreadableFile,
    Workbook,
    column_letters,
    damaged_part,
)
from etl.formats.limits import MAX_CELLS, MAX_COLS, MAX_COLSPAN, MAX_ELEMENTS, MAX_ROWS, MAX_ROWSPAN
from etl.formats.paragraphs import Story
from etl.regex import regex

_BLOCKS = {
    "p", "div", "h1", "h2", "h3", "h4", "h5", "h6", "li", "br", "hr", "center", "tr", "td", "th", "ul", "ol",
    "body", "caption", "section", "pre", "blockquote",
}  # fmt: skip
_UNSEEN = {"script", "style", "head", "title", "noscript", "template", "iframe", "object", "svg"}
_ACTIVE = ("script", "iframe", "object", "embed", "img", "link")
_SPACES = regex(r"[ \t\r\n\f]+")
_DECLARATION = regex(r"^\s*<\?xml[^>]*\?>")
_HIDDEN = regex(r"display\s*:\s*none", re.IGNORECASE)
_STRUCK = ("s", "strike", "del")
_PLACE = regex(r"<t[dh]\b", re.IGNORECASE)


def read_html(data: bytes, name: str) -> Workbook:
    """The tables of a page, or its paragraphs where it has none. Raises UnreadableFile."""
    text, findings = decode_text(data)
    return _read_pages([text], name, findings)


def read_web_archive(data: bytes, name: str) -> Workbook:
    """The pages of an MHTML file. Raises UnreadableFile."""
    message = email.message_from_bytes(data, policy=email.policy.default)
    pages = []
    for part in message.walk():
        if part.get_content_type() == "text/html":
            payload = part.get_payload(decode=True)
            pages.append(decode_text(payload if isinstance(payload, bytes) else b"")[0])
    return _read_pages(pages, name, [])


def _read_pages(pages: list[str], name: str, findings: list[Finding]) -> Workbook:
    page = _Page()
    for text in pages:
        root = _parse(text)
        if root is not None:
            page.read(root)
            if any(True for _ in root.iter(*_ACTIVE)):
                findings.append(Finding("active_content_ignored"))
    findings += [replace(found, sheet=name) for found in page.findings]
    if page.has_table and page.cells:
        return Workbook(
            "html", [Sheet(name, page.cells, page.merges, hidden_rows=page.hidden_rows)], findings
        )
    if not page.cells:
        raise UnreadableFile("no_cells")
    story = Story()
    for cell in page.cells.values():
        story.add(cell.text)
    return Workbook("html", [story.sheet], findings)


def _parse(text: str) -> Any:
    places = sum(1 for _ in _PLACE.finditer(text))
    if places > MAX_CELLS or text.count("<") - text.count("</") > MAX_ELEMENTS:
        raise UnreadableFile("too_many_cells", limit=str(MAX_CELLS))
    parser = HTMLParser(no_network=True, remove_comments=True, remove_pis=True, huge_tree=True)
    try:
        root = document_fromstring(_DECLARATION.sub("", text), parser=parser)
    except (etree.ParserError, etree.XMLSyntaxError, ValueError) as error:
        raise damaged_part("", "not_well_formed") from error
    for problem in parser.error_log:
        if problem.level == etree.ErrorLevels.FATAL:  # the parser stopped there, and gives what it has
            if "depth" in problem.message:
                raise UnreadableFile("nested_too_deeply")
            raise damaged_part("", "not_well_formed")
    return root


@dataclass(slots=True)
class _Page:
    """The sheet as it grows; `row` is the last one used."""

    cells: dict[tuple[int, int], Cell] = field(default_factory=dict)
    merges: list[Merge] = field(default_factory=list)
    hidden_rows: set[int] = field(default_factory=set)
    has_table: bool = False
    row: int = 0
    findings: list[Finding] = field(default_factory=list)
    taken: dict[int, int] = field(default_factory=dict)  # column -> last row that a rowspan holds

    def read(self, root: Any) -> None:
        """Text and tables in the order of the page. A table that holds tables is layout, not data."""
        line: list[str] = []
        skipped: Any = None
        for event, element in etree.iterwalk(root, events=("start", "end")):
            if skipped is not None:
                if event == "end" and element is skipped:
                    skipped = None
                    line.append(element.tail or "")
                continue
            if event == "start" and element.tag == "table" and element.find(".//table") is None:
                self.end_line(line)
                self.read_table(element)
                skipped = element
            elif event == "start" and element.tag in _UNSEEN:
                skipped = element
            else:
                if element.tag in _BLOCKS:
                    self.end_line(line)
                line.append((element.text if event == "start" else element.tail) or "")
        self.end_line(line)

    def end_line(self, line: list[str]) -> None:
        cell = text_cell(self.row + 1, 1, _collapsed("".join(line)))
        line.clear()
        if cell is not None:
            self.row += 1
            self.put(cell)

    def put(self, cell: Cell) -> None:
        self.cells[cell.row, cell.col] = cell
        if len(self.cells) > MAX_CELLS or self.row > MAX_ROWS:
            raise UnreadableFile("too_many_cells", limit=str(MAX_CELLS))

    def read_table(self, table: Any) -> None:
        self.has_table = True
        self.taken = {}
        last = self.row
        for line in table.iter("caption", "tr"):
            self.row += 1
            if line.tag == "caption":
                self.place(line, 1, 1, 1)
            else:
                self.read_line(line)
            last = max([last, self.row, *self.taken.values()])
        self.row = last

    def read_line(self, line: Any) -> None:
        if _HIDDEN.search(line.get("style") or ""):
            self.hidden_rows.add(self.row)
        col = 1
        for place in line.iterchildren("td", "th"):
            while self.taken.get(col, 0) >= self.row:
                col += 1
            across = _span(place, "colspan", MAX_COLSPAN)
            down = _span(place, "rowspan", MAX_ROWSPAN)
            if col + across - 1 > MAX_COLS:
                raise UnreadableFile("outside_grid", place=f"{column_letters(col + across - 1)}{self.row}")
            self.place(place, col, across, down)
            for held in range(col, col + across):
                self.taken[held] = self.row + down - 1
            col += across

    def place(self, element: Any, col: int, across: int, down: int) -> None:
        text, struck = _collapsed("".join(_seen_text(element))), False
        if len(element) > 0 and any(True for _ in element.iter(*_STRUCK)):
            kept = _collapsed("".join(_seen_text(element, _UNSEEN.union(_STRUCK))))
            struck = is_blank(kept)
            if not struck:
                where = f"{column_letters(col)}{self.row}"
                self.findings.append(Finding("partly_struck", cell=where, fields={"text": text}))
                text = kept
        cell = text_cell(self.row, col, text, struck)
        if cell is not None:
            self.put(cell)
        if across > 1 or down > 1:
            self.merges.append(Merge(self.row, col, self.row + down - 1, col + across - 1))


def _span(element: Any, name: str, limit: int) -> int:
    written = (element.get(name) or "").strip()
    if not (written.isascii() and written.isdigit()):
        return 1
    if len(written) > 8 or int(written) > limit:
        raise UnreadableFile("span_too_large", count=written[:20], limit=str(limit))
    return max(int(written), 1)


def _seen_text(element: Any, unseen: Set[str] = _UNSEEN) -> Iterator[str]:
    """The text that a browser shows, without the elements `unseen`; `\\x0b` stands where the line breaks."""
    if len(element) == 0:  # nearly every cell
        yield element.text or ""
        return
    skipped: Any = None
    for event, inner in etree.iterwalk(element, events=("start", "end")):
        if skipped is None and event == "start":
            if inner.tag in unseen:
                skipped = inner
            else:
                if inner.tag in _BLOCKS and inner is not element:
                    yield "\x0b"
                yield inner.text or ""
        elif event == "end" and (skipped is None or inner is skipped):
            skipped = None
            if inner is not element:
                yield inner.tail or ""


def _collapsed(text: str) -> str:
    if not text:
        return ""
    lines = [_SPACES.sub(" ", line).strip(" ") for line in text.split("\x0b")]
    return "\n".join(lines).strip("\n")
