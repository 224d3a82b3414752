"""One worksheet part of an xlsx package: cells by their address, merges, what is hidden.

The names of attributes are those of ECMA-376 part 1, 18.3. `dimension` is never trusted.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from etl.formats.grid import damaged_part
from etl.formats.package import new_parser, parse_xml
from etl.formats.xlsx_cells import COLUMNS, TRUE, CellContext, SheetCells, SheetContent, cell_position
from etl.formats.xlsx_package import local
from etl.formats.xlsx_plain_rows import NotPlain, split_part, take_rows
from etl.formats.xlsx_styles import whole

if TYPE_CHECKING:
    from xml.parsers.expat import XMLParserType

_MAX_UNKNOWN = 10_000  # elements of other names in one cell or before it: only nesting attacks write so many


def read_sheet(plain: bytes, part: str, context: CellContext) -> SheetContent:
    """Reads a worksheet part. Raises UnreadableFile where it is malformed or out of bounds."""
    rows, allowed = split_part(plain), context.cells_left
    if rows is not None:
        try:
            return _read_by_pattern(plain, rows, part, context)
        except NotPlain:
            context.cells_left = allowed
    reader = _SheetReader(context)
    parse_xml(reader.new_parser(), plain, part)
    return reader.content


def _read_by_pattern(plain: bytes, rows: range, part: str, context: CellContext) -> SheetContent:
    """Rows by pattern, what stands around them by events."""
    reader = _SheetReader(context)
    parser = reader.new_parser()
    parse_xml(parser, plain[: rows.start], part, whole=False)
    take_rows(reader, plain, rows)
    parse_xml(parser, plain[rows.stop :], part)
    return reader.content


class _SheetReader(SheetCells):
    """Receives the parser's events. Written for speed: a cell costs four calls."""

    __slots__ = ("in_data",)

    def __init__(self, context: CellContext) -> None:
        super().__init__(context)
        self.in_data = False

    def new_parser(self) -> XMLParserType:
        """A parser whose events come here. Some makers write every element with a prefix; the others should not
        pay for it."""
        parser = new_parser()

        def start_root(name: str, _: dict[str, str]) -> None:
            if local(name) != "worksheet":
                raise damaged_part("", "no_worksheet")
            prefixed = ":" in name
            parser.StartElementHandler = self.start_prefixed if prefixed else self.start
            parser.EndElementHandler = self.end_prefixed if prefixed else self.end

        parser.StartElementHandler = start_root
        parser.CharacterDataHandler = self.chunks.append
        return parser

    def start_prefixed(self, name: str, attributes: dict[str, str]) -> None:
        self.start(local(name), attributes)

    def end_prefixed(self, name: str) -> None:
        self.end(local(name))

    def start(self, name: str, attributes: dict[str, str]) -> None:
        if name == "c":
            self.start_cell(attributes)
        elif name == "v" or name == "f":
            self.chunks.clear()
        elif name == "row":
            self.start_row(attributes)
        elif self.in_inline:
            self.runs.open(name, attributes)
            self.count_unknown()
        elif name == "is":
            self.in_inline = True
            self.runs.clear()
        else:
            self.start_other(name, attributes)

    def start_other(self, name: str, attributes: dict[str, str]) -> None:
        if name == "mergeCell":
            self.add_merge(attributes.get("ref", ""))
        elif name == "col" and (attributes.get("hidden") in TRUE or attributes.get("width") == "0"):
            first, last = whole(attributes.get("min")), whole(attributes.get("max"))
            self.content.hidden_cols.append((first, last))
        elif name == "sheetData":
            self.in_data = True
        elif self.in_data:
            self.count_unknown()

    def count_unknown(self) -> None:
        self.unknown += 1
        if self.unknown > _MAX_UNKNOWN:
            raise damaged_part("", "nested")

    def start_cell(self, attributes: dict[str, str]) -> None:
        reference = attributes.get("r")
        if reference is None:
            self.col += 1
        else:
            # Nearly every cell names its row's own number: its letters are all that is new.
            col = COLUMNS.get(reference[: -len(self.row_text)])
            if col and reference.endswith(self.row_text):
                self.col = col
            else:
                self.row, self.col = cell_position(reference)
        self.kind = attributes.get("t", "n")
        self.style_number = attributes.get("s", "")
        self.value = self.formula = None
        self.unknown = 0

    def end(self, name: str) -> None:
        if name == "v":
            self.value = "".join(self.chunks)
        elif name == "c":
            if self.value is not None or self.formula is not None or self.in_inline:
                self.end_cell()
        elif name == "f":
            self.formula = "".join(self.chunks)
        elif self.in_inline:
            self.runs.close(name)
        elif name == "row":
            self.chunks.clear()
        elif name == "sheetData":
            self.in_data = False
