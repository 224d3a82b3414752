"""The cells of a sheet by place: what stands in the row of a figure, above its rows, and around the tables."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace

from etl.formats.grid import split_address
from etl.schema import CellRole, SheetShape

Spot = tuple[str, int, int]  # prefix of a document's table or '', row, column


@dataclass(slots=True)
class SheetCells:
    """One sheet. `sections`: by table, the rows that hold one label and nothing else, from top to bottom; `columns`:
    by table, the labels of each column, from top to bottom."""

    at: dict[Spot, CellRole] = field(default_factory=dict)
    rows: dict[tuple[str, int], list[tuple[int, CellRole]]] = field(default_factory=dict)
    sections: dict[tuple[str, str], list[tuple[int, CellRole]]] = field(default_factory=dict)
    columns: dict[tuple[str, str], dict[int, list[tuple[int, CellRole]]]] = field(default_factory=dict)

    @classmethod
    def of(
        cls, cells: Sequence[CellRole], shapes: Sequence[SheetShape], turned: Sequence[int] = ()
    ) -> SheetCells:
        """From the cells of one sheet and the shapes of the file; `turned`: the columns that hold the heads of a list on
        its side, whose rows and columns change places."""
        found = cls()
        for cell in cells:
            spot = split_address(cell.cell, bool(turned))
            if spot:
                if turned and cell.role in ("header", "label"):
                    cell = replace(cell, role="header" if spot[1] in turned else "label")
                found.at[spot] = cell
                found.rows.setdefault(spot[:2], []).append((spot[2], cell))
                if cell.role == "label":
                    labels = found.columns.setdefault((spot[0], cell.table), {})
                    labels.setdefault(spot[2], []).append((spot[1], cell))
        for (prefix, row), line in found.rows.items():
            if len(line) == 1 and line[0][1].role == "label":
                found.sections.setdefault((prefix, line[0][1].table), []).append((row, line[0][1]))
        for one in [*found.sections.values(), *(col for t in found.columns.values() for col in t.values())]:
            one.sort(key=lambda pair: pair[0])
        sheet = cells[0].sheet if cells else ""
        for shape in shapes:
            prefix = "" if shape.name == sheet else f"{shape.name}!"
            for merge in shape.merges:
                top, left, bottom, right = merge
                found._spread(prefix, (left, top, right, bottom) if turned else merge)
        return found

    def _spread(self, prefix: str, merge: tuple[int, int, int, int]) -> None:
        """A label merged down belongs to each of its rows."""
        top, left, bottom, _ = merge
        cell = self.at.get((prefix, top, left))
        if cell is None or cell.role not in ("label", "header"):
            return
        for row in range(top + 1, bottom + 1):
            if (prefix, row) in self.rows:
                self.rows[prefix, row].append((left, cell))

    def labels_of(self, spot: Spot) -> list[CellRole]:
        """The labels in the row of a figure, the nearest first; an activity's name can be a figure, its one session."""
        prefix, row, col = spot
        labels = [pair for pair in self.rows.get((prefix, row), []) if _is_label(pair[1])]
        return [cell for _, cell in sorted(labels, key=lambda pair: abs(col - pair[0]))]

    def said_at(self, spot: Spot, table: str, says: Callable[[str], bool]) -> tuple[str, CellRole] | None:
        """('row', label) or ('section', its cell): where the labels of a figure say something; None where none does."""
        for cell in [*self.labels_of(spot), *self._carried(spot, table)]:
            if says(cell.text):
                return "row", cell
        sections = self.sections.get((spot[0], table), [])
        above = bisect_left(sections, spot[1], key=lambda pair: pair[0])
        if above and says(sections[above - 1][1].text):
            return "section", sections[above - 1][1]
        return None

    def _carried(self, spot: Spot, table: str) -> list[CellRole]:
        """The last label above in each column that is blank in the row: it holds for the rows below it."""
        labels = []
        for col, column in self.columns.get((spot[0], table), {}).items():
            above = bisect_left(column, spot[1], key=lambda pair: pair[0])
            if above and (spot[0], spot[1], col) not in self.at:
                labels.append(column[above - 1][1])
        return labels


def _is_label(cell: CellRole) -> bool:
    return cell.role == "label" or (cell.role == "figure" and not cell.text[:1].isdecimal())
