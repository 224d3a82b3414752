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


def take_back(told: Draft, session: Draft) -> None:
    """A session that a text tells of is that of its row: 设摊宣传1场 beside the theme counts at the theme, and once, in the
    way and for the group that the text names where nothing else does."""
    session.channels = session.channels or told.channels
    session.groups = session.groups or told.groups


def was_put_off(reader: ListTable, row: int) -> bool:
    """Whether the text of a row in which nothing is counted tells of nothing that was done: 拟走进敬老院…（因雨取消）."""
    cells = reader.lattice.sheet.cells
    places = [(row, column.col) for column in reader.columns if column.use == "prose"]
    texts = [cells[place].text for place in places if place in cells]
    return bool(texts) and all(map(tells_of_nothing_done, texts))
