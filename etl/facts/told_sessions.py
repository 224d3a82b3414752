"""What the running text of a row says of its session: how many there were, or that there was none (contract 4.5, 4.16)."""

from __future__ import annotations

from collections import defaultdict

from etl.facts.drafts import Draft
from etl.facts.list_model import ListTable
from etl.prose import tells_of_nothing_done


def sessions_in_text(reader: ListTable) -> dict[int, list[Draft]]:
    """By row the sessions that its cells of running text count."""
    prose = {column.col for column in reader.columns if column.use == "prose"}
    told: defaultdict[int, list[Draft]] = defaultdict(list)
    for draft in reader.record.drafts if prose else ():
        if draft.measure == "sessions" and draft.table == reader.table.number and draft.cell.col in prose:
            told[draft.cell.row].append(draft)
    return told


def take_back(reader: ListTable, told: Draft, session: Draft) -> None:
    """A session that a text tells of is that of its row: 设摊宣传1场 beside the theme counts at the theme, and once, in the
    way and for the group that the text names where nothing else does."""
    session.channels = session.channels or told.channels
    session.groups = session.groups or told.groups
    record = reader.record
    record.drafts.remove(told)
    position = (told.cell.row, told.cell.col)
    if not any((draft.cell.row, draft.cell.col) == position for draft in record.drafts):
        record.set_role(told.cell, "note", reader.table.number)


def was_put_off(reader: ListTable, row: int) -> bool:
    """Whether the text of a row tells of nothing that was done, and nothing in the row counts: 拟走进敬老院…（因雨取消）."""
    cells = (
        reader.lattice.sheet.cells.get((row, column.col))
        for column in reader.columns
        if column.use == "prose"
    )
    texts = [cell.text for cell in cells if cell is not None]
    if not texts or not all(map(tells_of_nothing_done, texts)):
        return False
    counted = any(place[0] == row for place in reader.figures.drafts)
    return not counted
