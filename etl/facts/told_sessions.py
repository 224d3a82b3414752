"""What the text of a row says of its session, be it running text or two counts in a cell: how many there were, or that
there was none (contract 4.5, 4.16)."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence

from etl.facts.drafts import Draft
from etl.facts.list_model import ListTable
from etl.facts.population_rows import is_of_store
from etl.layout.values import read_value
from etl.meaning.cancelled import cancellation
from etl.meaning.lexicon import squeeze
from etl.prose import tells_of_nothing_done
from etl.regex import regex


def drafts_in_text(reader: ListTable) -> dict[int, list[Draft]]:
    """By row what its cells of running text count, and labels that tell of deeds (完成情况 | 到会陪护46人)."""
    prose = {column.col for column in reader.columns if column.use in ("prose", "label")}
    told: defaultdict[int, list[Draft]] = defaultdict(list)
    for draft in reader.record.drafts if prose else ():
        if draft.table == reader.table.number and draft.cell.col in prose:
            told[draft.cell.row].append(draft)
    return told


def sessions_of(told: Iterable[Draft]) -> list[Draft]:
    """Those of the drafts that count sessions."""
    return [draft for draft in told if draft.measure == "sessions"]


def drafts_by_row(reader: ListTable) -> dict[int, list[Draft]]:
    """By row what its cells of figures state, several counts in one (2场/160人次) among them."""
    columns = {column.col for column in reader.columns if column.use in ("figure", "unknown")}
    counted: defaultdict[int, list[Draft]] = defaultdict(list)
    for draft in reader.record.drafts:
        if draft.cell.col in columns and draft.table == reader.table.number:
            counted[draft.cell.row].append(draft)
    return counted


def groups_of_those_who_came(told: Iterable[Draft]) -> tuple[str, ...]:
    """The one group that the text of a row says to have been reached (为住院老人35人讲解); () for several, or none."""
    groups = {draft.groups for draft in told if draft.measure == "people_reached"}
    return groups.pop() if len(groups) == 1 and all(len(own) == 1 for own in groups) else ()


def rows_with_sessions(reader: ListTable, counted: Mapping[int, Sequence[Draft]]) -> set[int]:
    """The rows that need no session of their own: those whose figures (`counted`) count theirs, and all of them where the
    table does so, by the head of such cells (场次及受众) or in half of its rows."""
    stating = {row: [d.cell.col for d in own if d.measure == "sessions"] for row, own in counted.items()}
    stating = {row: columns for row, columns in stating.items() if columns}
    asked = {column.col for column in reader.columns if "sessions" in column.meaning.measures}
    rows = {row for row, reading in reader.rows.items() if not (reading.total or reading.planned)}
    by_head = any(not asked.isdisjoint(columns) for columns in stating.values())
    return rows if by_head or (stating and len(stating) * 2 >= len(rows)) else set(stating)


def take_back(told: Draft, session: Draft) -> None:
    """A session that a text tells of is that of its row: 设摊宣传1场 beside the theme counts at the theme, and once, in the
    way and for the group that the text names where nothing else does."""
    session.channels = session.channels or told.channels
    session.groups = session.groups or told.groups


def _names_none(reader: ListTable, row: int) -> bool:
    """9月21日 | 晴 | 无, 4月30日 | 月末结存: no activity on that day."""
    if is_of_store(reader, row):
        return True
    cells = (
        reader.lattice.sheet.cells.get((row, c.col)) for c in reader.columns if c.dimension == "activity"
    )
    own = [cell for cell in cells if cell is not None]
    return bool(own) and all(read_value(cell).kind == "blank" for cell in own)


_BOUGHT = regex(
    r"(?:去|又|再)?(?:买|购买|采购|购置|复印|打印|报销|垫付)了?(?!.*[讲宣])[\u4e00-\u9fff、]{1,12}"
)  # 买纸笔胶水

# 计划下周请民警来讲一场课，拟发传单300份: a day's entry that only says what is meant to be done
_MEANT = regex(
    r"(?:计划|打算|准备|预备|预计|拟|拟于|想|约好|说好|商定)(?!内|书|表|生育|好|完|就绪)(?!.*(?:已|完成|改[在为到]|到了|来了|[讲发开贴走]了))(?:[在于]|等|到|下|明|后|本|月底|\d|[去到请再开搞办发走进]).{2,}"
)


def was_put_off(reader: ListTable, row: int, told: Sequence[Draft]) -> bool:
    """Whether the text of a row without figures tells of nothing that was done: 拟走进敬老院…（因雨取消）, of what was
    bought for it, of what is meant to be done, or by 无 that there was nothing. `told`: what it counts."""
    if not told and _names_none(reader, row):
        return True
    cells = reader.lattice.sheet.cells
    own = [
        (cells[place].text, column.use) for column in reader.columns if (place := (row, column.col)) in cells
    ]
    if any(use == "figure" and cancellation(text) in ("cancelled", "explained") for text, use in own):
        return True  # 因停电取消 in the place of how many came
    if any(use == "label" and _BOUGHT.fullmatch(squeeze(text)) for text, use in own):
        return True
    if not told and any(use == "label" and _MEANT.fullmatch(squeeze(text)) for text, use in own):
        return True
    texts = [text for text, use in own if use == "prose"]
    return bool(texts) and all(map(tells_of_nothing_done, texts))
