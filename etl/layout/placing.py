"""A table of a sheet, or several side by side and what stands in their columns below, go into the layout."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable
from dataclasses import dataclass, replace

from etl.formats.grid import Cell
from etl.layout.header_rows import Rows
from etl.layout.heads import metas_of_part, split_forms
from etl.layout.lattice import Lattice
from etl.layout.section_rows import is_section
from etl.layout.table import BodyRow, Layout, Table
from etl.layout.tables_aside import goes_on_aside, split_columns
from etl.layout.tables_below import tables_below, tables_beside


@dataclass(slots=True)
class Found:
    """What the walk has found of a table. `mode`: 'list' or 'form'; `cards`: the columns of each, where they stand side by
    side and are known."""

    mode: str
    header_rows: list[int]
    body: list[BodyRow]
    titles: list[Cell]
    metas: list[Cell]
    cards: list[tuple[int, int]] | None = None


@dataclass(slots=True)
class Placing:
    """Adds tables to the layout of a sheet. `find` finds those in a part of its columns."""

    sheet: Rows
    layout: Layout
    find: Callable[[Lattice], Layout]

    def add(self, found: Found) -> None:
        """One table or several side by side, those in their columns below them, and those that begin further right."""
        body = found.body
        parts = self._parts(found)
        if len(parts) > 1:  # a sentence runs across all tables, and is of none alone
            notes = [b.row for b in body if b.kind == "note"]
            self.layout.notes.extend(cell for row in notes for cell in self.layout.lattice.rows[row])
            body = [b for b in body if b.kind != "note"]
        for part in parts:
            own = body if len(parts) == 1 else [self._within(row, *part) for row in body]
            said = metas_of_part(found.metas, *part)
            captions = found.titles if len(parts) == 1 else self._standing_over(found.titles, *part)
            number = len(self.layout.tables) + 1
            table = Table(number, found.mode, found.header_rows, own, *part, captions, said)
            self.layout.tables.append(table)
            if len(parts) > 1:
                self._add_tables_below(table)
            elif found.mode == "list":
                self._add_tables_beside(table)

    def _parts(self, found: Found) -> list[tuple[int, int]]:
        """The first and the last column of each."""
        if found.cards:
            return found.cards
        lattice, header_rows = self.layout.lattice, found.header_rows
        rows = header_rows + [b.row for b in found.body]
        left = min(lattice.rows[row][0].col for row in rows)
        right = max(lattice.right_of_row(row) for row in rows)
        if found.mode == "form":
            return split_forms(lattice, rows, found.metas, left, right)
        across = header_rows + [b.row for b in found.body if b.kind != "note"]
        parts = split_columns(self.sheet, across, header_rows, left, right)
        own_captions = any(title.col >= parts[-1][0] for title in found.titles)
        if not own_captions and goes_on_aside(self.sheet, header_rows, parts):
            return [(left, right)]
        return parts

    def _add_tables_below(self, table: Table) -> None:
        """表三 in the columns of 表二, while 表一 beside them goes on."""
        found = tables_below(self.layout.lattice, table, self.find)
        if found is None:
            return
        others = found.tables[1:]
        over = {cell.row for one in others for cell in (*one.titles, *one.metas)}
        rows = {row for one in others for row in (*one.header_rows, *(body.row for body in one.body))}
        first = min(over | rows)
        table.body = [body for body in table.body if body.row < first]
        self._take_over(others, [cell for cell in (*found.notes, *found.tail) if cell.row >= first])

    def _add_tables_beside(self, table: Table) -> None:
        """阵地 | 数量 right of a table whose head stands higher, behind an empty column."""
        if (beside := tables_beside(self.layout.lattice, table, self.find)) is None:
            return
        table.right, found = beside
        table.body = [
            body
            for body in table.body
            if any(cell.col <= table.right for cell in self.layout.lattice.in_row(body.row))
        ]
        self._take_over(found.tables, [*found.notes, *found.tail])

    def _take_over(self, tables: list[Table], notes: list[Cell]) -> None:
        """Tables that were found in columns of their own, and what stands around them."""
        for one in tables:
            self.layout.titles.extend(one.titles)
            self.layout.metas.extend(one.metas)
            self.layout.tables.append(replace(one, number=len(self.layout.tables) + 1))
        self.layout.notes.extend(notes)

    def _standing_over(self, titles: list[Cell], left: int, right: int) -> list[Cell]:
        """The titles of one of several tables side by side: those that have their row to themselves, and its own caption."""
        rows = [title.row for title in titles]
        return [
            title
            for title in titles
            if rows.count(title.row) == 1 or (title.col <= right and self.layout.lattice.right(title) >= left)
        ]

    def _within(self, body_row: BodyRow, left: int, right: int) -> BodyRow:
        """A row as one of several tables side by side has it: a section's line may stand beside another's figures."""
        if body_row.kind not in ("data", "section"):
            return body_row
        first = self.layout.lattice.rows[body_row.row][0]
        over_both = (
            body_row.kind == "section" and first.col <= right and self.layout.lattice.right(first) >= left
        )
        section = over_both or is_section(self.sheet, bisect_left(self.sheet.rows, body_row.row), left, right)
        return BodyRow(body_row.row, "section" if section else "data")
