"""A sheet seen as a lattice: rows in order, merged ranges resolved to their top-left cell."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field

from etl.formats.grid import Cell, Merge, Sheet

# A merge over more than this many positions is only kept for its anchor: a merge down to the last row of the
# sheet would otherwise cost a million dictionary entries (hostile files merge_A1_XFD1048576).
LARGEST_MERGE = 20_000


@dataclass(slots=True)
class Lattice:
    """`rows` maps a row number to its own cells, left to right. `anchor` maps every covered position of a
    merged range to the range's top-left cell; `span` maps that cell's position to its range; `reaching` maps a row
    number to the cells of merges that reach into the row from above, by position; in `merged_rows` merges begin."""

    sheet: Sheet
    rows: dict[int, list[Cell]] = field(default_factory=dict)
    anchor: dict[tuple[int, int], Cell] = field(default_factory=dict)
    span: dict[tuple[int, int], Merge] = field(default_factory=dict)
    reaching: dict[int, dict[tuple[int, int], Cell]] = field(default_factory=dict)
    merged_rows: set[int] = field(default_factory=set)
    last_row: int = 0
    last_col: int = 0

    def at(self, row: int, col: int) -> Cell | None:
        """The cell that stands at a position, its own or the one whose merge covers it."""
        return self.sheet.cells.get((row, col)) or self.anchor.get((row, col))

    def below(self, rows: Iterable[int], col: int) -> list[Cell]:
        """The cells of a column in rows, where there are any."""
        return [cell for row in rows if (cell := self.sheet.cells.get((row, col))) is not None]

    def bottom(self, cell: Cell) -> int:
        """The last row that the cell covers."""
        merge = self.span.get((cell.row, cell.col))
        return merge.bottom if merge else cell.row

    def right(self, cell: Cell) -> int:
        """The last column that the cell covers."""
        merge = self.span.get((cell.row, cell.col))
        return merge.right if merge else cell.col

    def right_of_row(self, row: int) -> int:
        """The last column that the row's own cells cover."""
        own = self.rows[row]
        return max(map(self.right, own)) if row in self.merged_rows else own[-1].col

    def in_row(self, row: int) -> list[Cell]:
        """The cells that stand in a row, each once, those of merges that reach into it included."""
        own, reaching = self.rows.get(row, []), self.reaching.get(row)
        return sorted([*own, *reaching.values()], key=lambda cell: cell.col) if reaching else own

    def address(self, cell: Cell) -> str:
        return self.sheet.address(cell.row, cell.col)


def make_lattice(sheet: Sheet) -> Lattice:
    """Indexes a sheet by rows and resolves its merges."""
    lattice = Lattice(sheet)
    cells, rows = sheet.cells, lattice.rows
    own: list[Cell] = []
    for position in sorted(cells):
        row, col = position
        if row != lattice.last_row:
            own = rows[row] = []
            lattice.last_row = row
        own.append(cells[position])
        if col > lattice.last_col:
            lattice.last_col = col
    for merge in sheet.merges:
        _cover(lattice, merge)
    for row, col in sorted(lattice.anchor):
        cell = lattice.anchor[row, col]
        if cell.row < row and col <= lattice.last_col:
            lattice.reaching.setdefault(row, {})[cell.row, cell.col] = cell
    return lattice


def _cover(lattice: Lattice, merge: Merge) -> None:
    top_left = lattice.sheet.cells.get((merge.top, merge.left))
    if top_left is None:
        return
    bottom, right = min(merge.bottom, lattice.last_row), min(merge.right, max(lattice.last_col, merge.left))
    if (bottom - merge.top + 1) * (merge.right - merge.left + 1) > LARGEST_MERGE:
        right = lattice.last_col
    lattice.merged_rows.add(merge.top)
    lattice.span[(merge.top, merge.left)] = Merge(merge.top, merge.left, bottom, max(right, merge.left))
    for row in range(merge.top, bottom + 1):
        for col in range(merge.left, right + 1):
            if (row, col) != (merge.top, merge.left):
                lattice.anchor[(row, col)] = top_left
