"""A line above a header that is known by what one of its cells says, whatever stands beside that."""

from __future__ import annotations

from etl.formats.grid import Cell
from etl.layout.header_rows import Rows, header_end
from etl.layout.heads import is_filer
from etl.layout.row_kinds import KEYED, META, header_meaning, is_time, names_axis
from etl.meaning.lexicon import squeeze
from etl.meaning.period import tells_time_only
from etl.meaning.place_and_time import place_and_time

MOST_WORDS = 4  # cells of such a line


def speaks_of_table(sheet: Rows, i: int) -> bool:
    """市教体局安稳科 | 2023年6月1日, 湄潭县 2023年11月 | 网格员：王某 or 通报范围：7月1日至9月30日 | 内部资料  注意保存: who
    or when, and words that head nothing, above a header that begins where they do."""
    cells = sheet.lattice.rows[sheet.rows[i]]
    if not 1 < len(cells) <= MOST_WORDS or i + 2 >= len(sheet.rows):
        return False
    told = [cell for cell in cells if _tells(cell)]
    times = [cell for cell in told if not _keyed(cell)]
    if not told or len(times) > 1:
        return False
    first, *heads = sheet.lattice.rows[sheet.rows[i + 1]]
    return (
        all(
            _heads_nothing(cell) or is_filer(cell) or _names_table_beside(sheet, i, cell)
            for cell in cells
            if cell not in told
        )
        and len(heads) >= len(cells)
        and first.col <= cells[0].col
        and (
            names_axis(first) or header_meaning(first).part == "serial" or any(map(_is_told_of_report, told))
        )
        and header_end(sheet, i + 1) > i + 1
    )


def _tells(cell: Cell) -> bool:
    return is_time(cell) or _keyed(cell) or place_and_time(cell.text) is not None


def _is_told_of_report(cell: Cell) -> bool:
    """上报月份：2024年9月, whatever the head of the names below it is (车队)."""
    return META.match(squeeze(cell.text)) is not None and _time_behind_key(cell)


def _keyed(cell: Cell) -> bool:
    """填报单位：…, or a key that nobody knows before a time (通报范围：7月1日至9月30日)."""
    return META.match(squeeze(cell.text)) is not None or _time_behind_key(cell)


def _time_behind_key(cell: Cell) -> bool:
    text = squeeze(cell.text)
    key = KEYED.match(text)
    return key is not None and tells_time_only(text[key.end() :])


def _names_table_beside(sheet: Rows, i: int, cell: Cell) -> bool:
    """反诈先锋驾驶员 over all columns of a table that stands apart: its name, and no head."""
    heads = {below.col for below in sheet.lattice.rows[sheet.rows[i + 1]]}
    return sheet.lattice.right(cell) > cell.col in heads and cell.col - 1 not in heads


def _heads_nothing(cell: Cell) -> bool:
    one = header_meaning(cell)
    return not (one.part or one.measure or one.groups or one.channels or one.unit)
