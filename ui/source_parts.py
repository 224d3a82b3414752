"""What of a sheet is drawn: its grid or its paragraphs, and the window around a chosen cell."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from etl.formats.grid import split_address
from etl.regex import regex
from etl.schema import CellRole, SheetShape

# Rows and columns drawn around the chosen cell: what a screen holds without losing the place.
ROWS_AROUND, COLS_AROUND = 12, 8
# A sheet is drawn whole up to here; beyond, a browser takes seconds to lay the table out.
WHOLE_ROWS, WHOLE_COLS = 120, 40

_PARAGRAPH = regex(r"^P(?P<number>\d+)$")

Box = tuple[int, int, int, int]


@dataclass(slots=True)
class GridPart:
    """Cells that share one grid: a sheet, or one table of a document. `paragraphs` of prose have no grid.

    `cells` are by (row, col), `paragraphs` by number; `merges` are (top, left, bottom, right), all from 1.
    """

    prefix: str = ""
    cells: dict[tuple[int, int], CellRole] = field(default_factory=dict)
    paragraphs: dict[int, CellRole] = field(default_factory=dict)
    merges: list[Box] = field(default_factory=list)

    @property
    def size(self) -> tuple[int, int]:
        """(rows, columns) up to the last cell that holds something."""
        return max((row for row, _ in self.cells), default=0), max((col for _, col in self.cells), default=0)


def is_document(cells: Sequence[CellRole]) -> bool:
    """True for the sheet of a document: paragraphs P1, P2, … and tables T1!A1, …, and no cell outside both.

    A spreadsheet may have a cell P12 too, but hardly a sheet `text` with nothing outside its column P.
    """
    return bool(cells) and all(
        cell.sheet == "text" and (_PARAGRAPH.match(cell.cell) or "!" in cell.cell) for cell in cells
    )


def split_parts(cells: Sequence[CellRole], shapes: Sequence[SheetShape] = ()) -> list[GridPart]:
    """The parts of one sheet: the sheet itself, or the paragraphs and then the tables of a document.

    `shapes` give the merges; those of a document's tables are named T1, T2, …
    """
    merges = {shape.name: shape.merges for shape in shapes}
    prose, grids = GridPart("P"), dict[str, GridPart]()
    document = is_document(cells)
    for cell in cells:
        if document and (paragraph := _PARAGRAPH.match(cell.cell)):
            prose.paragraphs[int(paragraph["number"])] = cell
        elif address := split_address(cell.cell):
            prefix, row, col = address
            part = grids.setdefault(prefix, GridPart(prefix))
            part.cells[row, col] = cell
            part.merges = merges.get(prefix[:-1] or cell.sheet, [])
    tables = [grids[prefix] for prefix in sorted(grids, key=lambda prefix: (len(prefix), prefix))]
    return [prose, *tables] if prose.paragraphs else tables


def shown_lines(part: GridPart, marked: str) -> tuple[list[int], list[int]]:
    """The rows and columns that are drawn.

    Of a large sheet those around the chosen cell, with the headers above it and the labels left of it.
    """
    last_row, last_col = part.size
    address = split_address(marked)
    row, col = address[1:] if address and address[0] == part.prefix else (None, None)
    heads = {line for (line, _), cell in part.cells.items() if cell.role in ("title", "meta", "header")}
    labels = {line for (_, line), cell in part.cells.items() if cell.role == "label"}
    kept_rows = [line for line in sorted(heads) if row is None or line <= row][-ROWS_AROUND:]
    kept_cols = [line for line in sorted(labels) if col is None or line <= col][:COLS_AROUND]
    return (
        _lines(last_row, row, ROWS_AROUND, WHOLE_ROWS, kept_rows),
        _lines(last_col, col, COLS_AROUND, WHOLE_COLS, kept_cols),
    )


def _lines(last: int, centre: int | None, around: int, whole: int, kept: Iterable[int]) -> list[int]:
    if last <= whole:
        return list(range(1, last + 1))
    if centre is None:
        return list(range(1, whole + 1))
    window = set(range(max(1, centre - around), min(last, centre + around) + 1))
    return sorted(window | set(kept))


def runs(numbers: Sequence[int]) -> list[list[int]]:
    """Runs of consecutive numbers: 1 2 3 7 8 -> [1 2 3] [7 8]."""
    found: list[list[int]] = []
    for number in numbers:
        if found and found[-1][-1] == number - 1:
            found[-1].append(number)
        else:
            found.append([number])
    return found


def run_names(numbers: Sequence[int]) -> str:
    """1 2 3 7 8 -> '1–3, 7–8'."""
    return ", ".join(f"{run[0]}–{run[-1]}" if len(run) > 1 else str(run[0]) for run in runs(numbers))
