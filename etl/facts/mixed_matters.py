"""A table of all kinds of work, by row: only what is named as being about fraud counts (contract 4.5, 4.16).

党建 | 消防 | 反诈 as categories of a community's ledger, 存款保险知识 | 防范电信网络诈骗 as themes of a bank's.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from etl.facts.labels import is_ditto
from etl.formats.grid import Cell
from etl.layout.column import Column
from etl.layout.lattice import Lattice
from etl.layout.table import Table
from etl.meaning.lexicon import squeeze
from etl.meaning.other_matters import FRAUD
from etl.meaning.other_work import names_fraud, names_other_work, names_topic
from etl.meaning.total_words import TOTAL
from etl.regex import regex

NAMING = {"activity", "measure", "kind", "work", ""}  # dimensions of columns that say what was done

# 活动本（防诈骗等活动）, 反诈等工作台账: of all that was held, fraud is named as the first
_AMONG_OTHERS = regex(
    r"(?:反|防)(?:电信|网络|电)*(?:诈骗|诈|骗)(?:宣传)?等(?:各项|各类|多项|其[他它])?(?:活动|工作|宣传|事项)"
)


@dataclass(slots=True)
class MixedMatters:
    """The rows of a table of all kinds of work that do not name fraud: those `apart`, by the cell that says what they
    are about instead, and the `unnamed`, which say only how something was done. `themed`: columns are of other work, so
    that a remark may be, too."""

    apart: dict[int, Cell] = field(default_factory=dict)
    unnamed: dict[int, Cell] = field(default_factory=dict)
    themed: bool = False


def find_mixed_matters(
    table: Table, panels: Sequence[Sequence[Column]], lattice: Lattice, of_fraud: bool
) -> list[MixedMatters]:
    """By panel; nothing where the titles name fraud, where a head of figures does, or where no row is known to be of other
    work."""
    heads = (cell.text for own in panels for column in own if column.use == "figure" for cell in column.path)
    if of_fraud or any(map(names_fraud, heads)):
        return [
            MixedMatters(themed=not of_fraud and any(c.meaning.other_matter for c in own)) for own in panels
        ]
    named = [_names_of_rows(table, lattice, _naming(columns)) for columns in panels]
    rows = [cells for own in named for cells in own.values()]
    others = [cells for cells in rows if not _says_fraud(cells)]
    if len(others) == len(rows) or not any(map(_known, others)):
        return [MixedMatters() for _ in panels]
    found = [_matters_of_rows(own, lattice) for own in named]
    # of a campaign's own list that holds a row of something else most rows say only how it was done
    mixed = sum(len(one.apart) for one in found) >= sum(len(one.unnamed) for one in found)
    return found if mixed else [MixedMatters() for _ in panels]


def are_of_fraud_alone(titles: str) -> bool:
    """Whether the titles of a table name fraud, and not as one matter among others."""
    return FRAUD.search(_AMONG_OTHERS.sub("", titles)) is not None


def _naming(columns: Sequence[Column]) -> list[int]:
    return [column.col for column in columns if column.use == "label" and column.dimension in NAMING]


def _says_fraud(cells: Sequence[Cell]) -> bool:
    return any(names_fraud(cell.text) for cell in cells)


def _known(cells: Sequence[Cell]) -> Cell | None:
    """The cell of a row that names other work."""
    return next((cell for cell in reversed(cells) if names_other_work(cell.text)), None)


def _is_section(cells: Sequence[Cell]) -> bool:
    """Whether the first of a row's names stands on a line of its own above it."""
    return len(cells) > 1 and cells[0].row < cells[-1].row and cells[0].row != cells[1].row


def _matters_of_rows(named: dict[int, list[Cell]], lattice: Lattice) -> MixedMatters:
    found = MixedMatters()
    by_section = any(names_fraud(cells[0].text) for cells in named.values() if _is_section(cells))
    for row, cells in named.items():
        if _says_fraud(cells) or TOTAL.match(squeeze(cells[-1].text)):
            continue
        about = _known(cells) or next((c for c in reversed(cells) if names_topic(c.text)), None)
        if about is None and by_section and _is_section(cells):
            about = cells[0]  # 四、志愿服务 where another section is 二、反诈宣传
        if about is not None:
            own = lattice.at(row, about.col)
            found.apart[row] = own if own is not None and is_ditto(own) else about
        else:
            found.unnamed[row] = cells[-1]
    return found


def _names_of_rows(table: Table, lattice: Lattice, naming: list[int]) -> dict[int, list[Cell]]:
    """What the section's line and the cells of a row name, by row; 同上 is what the row above names."""
    section: list[Cell] = []
    named: dict[int, list[Cell]] = {}
    said: dict[int, Cell] = {}  # what 同上 and 〃 repeat, by column
    for body in table.body:
        if body.kind == "section":
            section, said = lattice.rows[body.row][-1:], {}
        elif body.kind == "data":
            own = [cell for col in naming if (cell := lattice.at(body.row, col)) is not None]
            said |= {cell.col: cell for cell in own if not is_ditto(cell)}
            if own:
                named[body.row] = [*section, *(_as_above(cell, said) for cell in own)]
    return named


def _as_above(cell: Cell, said: dict[int, Cell]) -> Cell:
    """同上: this cell, with the words that it repeats."""
    above = said.get(cell.col) if is_ditto(cell) else None
    return cell if above is None else replace(cell, text=above.text)
