"""What is printed again on the next page: a table's header, and the title above it."""

from __future__ import annotations

from collections.abc import Iterable

from etl.formats.grid import Cell
from etl.layout.row_kinds import corner_dimensions, header_meaning, is_bare_number
from etl.meaning.lexicon import squeeze
from etl.meaning.unit import looks_like_unit
from etl.regex import regex

CONTINUED = regex(r"\(?(续(上?表)?|(接|续|承)(上|前)页|第\d+页(,?共\d+页)?)[\d一二三四五六七八九]?\)?")


class Printed:
    """The header of a table and the lines above it, as they may come again."""

    def __init__(self, header: list[list[Cell]], titles: list[str]) -> None:
        self.texts = {(cell.col, squeeze(cell.text)) for cells in header for cell in cells}
        self.measures = {(cell.col, header_meaning(cell).measure) for cells in header for cell in cells}
        self.axes = {(cell.col, axes) for cells in header for cell in cells if (axes := axes_of(cell))}
        self.words = {text for _, text in self.texts}
        self.names = {col for col, text in self.texts if looks_like_unit(text)}
        self.titles = {"", *(CONTINUED.sub("", squeeze(title)) for title in titles)}
        self.said = self.words | self.titles

    def are_figures(self, cells: list[Cell]) -> bool:
        """Are most of three or more cells counts that neither the header nor a title says? Such a row is one of the
        table's data whatever the words beside them are: nothing else that a row may be has so many."""
        counts, said = 0, self.said
        for cell in cells:
            text = cell.text
            if cell.kind == "number" and text == cell.raw and text.isdigit() and text not in said:
                counts += 1
        return len(cells) > 2 and counts * 2 > len(cells)

    def header_again(self, cells: list[Cell], goes_on: bool = False) -> bool:
        """Do the cells say again what the header says, but for slips of the pen and other words for the same labels?
        A lone cell does so only where another row of the header stands above it (`goes_on`)."""
        figures = sum(is_bare_number(cell) and cell.text not in self.words for cell in cells)
        if figures * 2 > len(cells):
            return False
        other = [cell for cell in cells if (cell.col, squeeze(cell.text)) not in self.texts]
        if (len(cells) < 2 and not goes_on) or len(other) * 2 > len(cells):
            return False
        other = [cell for cell in other if (cell.col, axes_of(cell)) not in self.axes]
        slips = len(other) * 5 <= len(cells)
        return slips and all((cell.col, header_meaning(cell).measure) in self.measures for cell in other)

    def lines_again(self, rows: Iterable[list[Cell]]) -> int:
        """How many of the rows are the title (续表 beside it or alone) and the meta lines over the header of the next
        page. Another unit's or another month's line begins a table of its own."""
        for lines, cells in enumerate(rows):
            if lines and self.header_again(cells):
                return lines
            if not all(CONTINUED.sub("", squeeze(cell.text)) in self.titles for cell in cells):
                break
        return 0


def axes_of(cell: Cell) -> tuple[str, ...]:
    """What the labels below a cell are about: ('unit',) for 单位 and 单位名称; several for a split corner."""
    dimension = header_meaning(cell).dimension
    return corner_dimensions(cell) or ((dimension,) if dimension else ())
