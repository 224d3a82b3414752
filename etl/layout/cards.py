"""Cards: a label and its figure, and beside them another label and its figure, below a line that says who and when."""

from __future__ import annotations

from collections.abc import Sequence

from etl.formats.grid import Cell
from etl.layout.header_rows import Rows
from etl.layout.row_kinds import header_meaning, header_word
from etl.layout.values import is_date, is_value
from etl.meaning.lexicon import squeeze
from etl.meaning.unit import looks_like_unit

REACH = 8  # rows in which the figures of a card begin
LONGEST = 6  # characters of a label
PANELS = 2  # rows of pairs that make a card


def opens_card(sheet: Rows, i: int) -> bool:
    """Whether row i (责任社区 | 武陵路社区居委会 | 填报日期 | 2025.4.2), however its labels are called, answers who or when
    above rows such as 张贴海报（张） | 64 | 悬挂横幅（条） | 7: no header, since every row has labels of its own."""
    if not labels_who_or_when(sheet.lattice.rows[sheet.rows[i]]):
        return False
    panels = 0
    for row in sheet.rows[i + 1 : i + 1 + REACH]:
        cells = sheet.lattice.rows[row]
        if is_panel_row(cells):
            panels += 1
        elif len(cells) > 1 and not labels_who_or_when(cells):
            break
    return panels >= PANELS


def labels_who_or_when(cells: Sequence[Cell]) -> bool:
    """责任社区 | 武陵路社区居委会 | 填报日期 | 2025.4.2: labels, each before the name of a unit or a date."""
    if len(cells) % 2 or (_names_unit(cells[0]) and not any(is_date(answer) for answer in cells[1::2])):
        return False  # 龙山派出所 | 勐糯派出所: captions of two tables
    return all(
        _may_ask(label) and (_names_unit(answer) or (is_date(answer) and not _names_unit(label)))
        for label, answer in zip(cells[::2], cells[1::2], strict=True)
    )


def _may_ask(label: Cell) -> bool:
    text = squeeze(label.text)
    counts = header_meaning(label).measure and header_meaning(label).unit
    told = is_value(label) or is_date(label) or ":" in text.rstrip(":") or text.endswith(("表", "情况"))
    return len(text.rstrip(":")) <= LONGEST and not told and not counts


def _names_unit(cell: Cell) -> bool:
    return looks_like_unit(cell.text) and not header_word(cell)


def is_panel_row(cells: list[Cell]) -> bool:
    """张贴海报（张） | 64 | 悬挂横幅（条） | 7: two or more labels that name what is counted, each before its figure."""
    if len(cells) < 4 or len(cells) % 2:
        return False
    pairs = zip(cells[::2], cells[1::2], strict=True)
    return all(
        not is_value(label) and bool(header_meaning(label).measure) and is_value(figure)
        for label, figure in pairs
    )
