"""The rows next to a total row, which nearly every total is the sum of; so that a long list with a thousand sub-totals is
not added up a thousand times."""

from __future__ import annotations

from etl.checks.named_members import rows_it_names
from etl.checks.total_rows import all_right, best_first, of_item, row_sets, surely_sums
from etl.facts.list_model import ListTable
from etl.facts.named_wholes import sums_of_namesakes
from etl.facts.outlined_rows import parts_by_whole

FAR_TOTALS = 20  # at the beginning and at the end of a table: the totals that may be sums of rows far away


class NearRows:
    """`since` and `until`: by total row, the plain rows between it and the total rows before and behind it; `run`: those
    before it and the total rows right above it."""

    def __init__(self, reader: ListTable) -> None:
        self.reader = reader
        self.totals = [row for row, one in reader.rows.items() if one.total and not one.restated]
        self.since: dict[int, list[int]] = {}
        self.until: dict[int, list[int]] = {}
        self.run: dict[int, list[int]] = {}
        near: list[int] = []
        run: list[int] = []
        for row, one in reader.rows.items():
            if one.total:
                # 全市 with a row for each item: each sums up the rows above the first of them
                run = near or run
                self.since[row], self.run[row], near = near, run, []
                self.until[row] = near
            elif not (one.restated or one.part_of):
                near.append(row)
        self.members = parts_by_whole(reader.outline or {})
        self.far = {*self.totals[:FAR_TOTALS], *self.totals[-FAR_TOTALS:]}

    def sets(self, row: int) -> list[list[int]]:
        """The rows that a total row may be the sum of, the likeliest first."""
        reader = self.reader
        if reader.rows[row].sums:
            return reader.rows[row].sums
        if alike := sums_of_namesakes(reader, row):
            return alike
        if members := rows_it_names(reader, row) or self.members.get(row):
            return [members]
        if not reader.rows[row].children:
            sets = (of_item(reader, self.run[row], row), self.since[row], self.until[row])
            near = [rows for rows in sets if rows]
            columns = [(row, column.col) for column in reader.columns]
            agreeing = next((rows for rows in near if all_right(reader, columns, [rows])), None)
            if agreeing is not None:
                return [agreeing]
            if row not in self.far:
                return near
        likely = best_first(reader, row, row_sets(reader, row))
        return likely[:1] if likely and surely_sums(reader, row, likely[0]) else likely
