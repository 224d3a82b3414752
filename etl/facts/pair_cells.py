"""发放宣传单：460份 in a cell by itself: the label before the colon says what the figure behind it counts."""

from __future__ import annotations

from etl.facts.drafts import Draft, RowContext
from etl.facts.figures import counts_something_else, is_count
from etl.facts.record import SheetRecord
from etl.formats.grid import Cell
from etl.meaning.header import HeaderMeaning, read_header
from etl.meaning.lexicon import squeeze
from etl.meaning.quantity import CellReading, read_quantity
from etl.regex import regex

_PAIR = regex(
    r"(?P<label>[^\s:：;；,，。]{2,24})\s*[:：]\s*(?P<value>[^:：;；。]*?)"
    r"(?=[\s;；,，。]+[^\s:：;；,，。]{2,24}[:：]|[;；。]?\s*$)"
)
LEFT_OPEN = {"vague", "negative", "ratio", "several"}


def read_pair_cell(record: SheetRecord, cell: Cell, stated: set[str], year: int | None) -> None:
    """Takes the figures of a cell of label and value, outside tables. What a table counts already (`stated`: measures) is
    not counted again."""
    for match in _PAIR.finditer(cell.text.strip()):
        reading = read_quantity(squeeze(match["value"]))
        meaning = _meaning(match["label"], reading, year)
        if meaning.part != "measure" or not meaning.measure or meaning.measure in stated:
            continue
        reading = read_quantity(squeeze(match["value"]), meaning.scale)
        quantity = reading.quantity if reading.kind == "quantity" else None
        if quantity is None or not is_count(quantity.value):
            if quantity is not None or reading.kind in LEFT_OPEN:
                record.find("no_figure", cell)
        elif counts_something_else(quantity.unit, meaning.measure):
            record.find("other_unit", cell)
        else:
            record.set_role(cell, "figure")
            record.drafts.append(
                Draft(
                    cell,
                    record.lattice.address(cell),
                    0,
                    meaning.measure,
                    quantity,
                    RowContext(labels=[cell]),
                    () if meaning.measure == "staff" else meaning.groups,
                    meaning.channels,
                    meaning.period,
                    meaning.cumulative,
                    raw=match["value"],
                )
            )


def _meaning(label: str, reading: CellReading, year: int | None) -> HeaderMeaning:
    """What the label counts, told by the unit of the figure where it has none of its own: 电子屏播放：2块."""
    plain = read_header(label, year)
    unit = reading.quantity.unit if reading.quantity else ""
    return plain if plain.unit or not unit else read_header(f"{squeeze(label)}({unit})", year)
