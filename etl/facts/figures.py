"""One cell of a figure column: its quantity, or the reason why it has none."""

from __future__ import annotations

from functools import lru_cache

from etl.facts.part_in_cell import whole_in_cell
from etl.facts.record import SheetRecord
from etl.formats.constant_formulas import is_calculated
from etl.formats.grid import Cell, CellValue
from etl.layout.values import read_value
from etl.meaning.cancelled import CLOSED, cancellation
from etl.meaning.header import HeaderMeaning
from etl.meaning.header_measure import CHATS, MATERIALS
from etl.meaning.lexicon import find_measures, squeeze, units_of
from etl.meaning.listed_counts import count_of_group, listed_items
from etl.meaning.packs import PACKS, counted_in_packs
from etl.meaning.paired_counts import second_count
from etl.meaning.quantity import CellReading, Quantity, left_open, read_quantity
from etl.regex import regex

LONGEST_FIGURE = 20  # characters; more is running text, whose numbers are not the column's
# What these units count is told by themselves: 86户 under 参加人数 are no 86 people.
TELLING_UNITS = (
    frozenset(["人", "名", "位", "人次"]),
    frozenset(["户"]),
    frozenset(["场", "场次"]),
    frozenset(["元"]),
)
# 2箱 or 一把 under 宣传资料（份）: how many that is is not said. What a measure is counted in (扇子30把) says it itself.
CONTAINERS = PACKS | {"把", "批"}
LARGEST_COUNT = 10**9  # more is a serial number or a phone number, never a count of a campaign


def is_count(value: float) -> bool:
    """A whole number of things, and not so many that it is a number of something else."""
    return 0 <= value <= LARGEST_COUNT and not value % 1


@lru_cache(maxsize=50_000)
def plain_count(value: CellValue) -> Quantity | None:
    """The quantity of a number cell that shows its number as it is and needs no scale; None for what is no count."""
    number = float(value)  # type: ignore[arg-type]
    return Quantity(number, number, number, "exact", "") if is_count(number) else None


def read_figure(
    record: SheetRecord, cell: Cell, table: int, meaning: HeaderMeaning, control: bool
) -> Quantity | None:
    """The quantity of a cell in the measure's own unit; None after its role and issue are set. `control`: a total, no
    figure of its own."""
    if cell.kind in ("error", "formula_empty", "bool", "date"):
        _refuse_kind(record, cell, table, control, meaning.ratio)
        return None
    if meaning.measure and (packed := _in_packs(record, cell)):
        return packed
    reading = read_value(cell, meaning.scale)
    if reading.quantity is not None and counts_something_else(reading.quantity.unit, meaning.measure):
        record.set_role(cell, "unread", table)
        record.find("other_unit", cell)
        return None
    quantity = _quantity_of(reading, cell, meaning)
    if is_calculated(cell):
        record.find("formula_calculated", cell, formula=cell.raw, value=cell.text)
    if quantity is not None and is_count(quantity.value):
        if (reading.kind == "other" or reading.chosen) and not meaning.planned:
            record.find("figure_in_words", cell, value=_number(quantity.value))
            if other := second_count(cell.text):  # 2场(120) under 讲座（场）
                record.find("prose_unclear", cell, text=other)
            if told := left_open(cell.text):  # 折页150份，围裙若干
                record.find("no_figure", cell, text=told)
        return quantity
    multiplied = meaning.scale > 1 and reading != read_value(cell)
    if quantity is not None and (
        meaning.ratio or multiplied or ("." in cell.raw and meaning.measure == "loss_prevented")
    ):
        return quantity
    _refuse(record, cell, table, reading, meaning)
    return None


def _in_packs(record: SheetRecord, cell: Cell) -> Quantity | None:
    packed = counted_in_packs(cell.text) if cell.kind == "text" else None
    if packed is not None:
        record.find("prose_multiplied", cell, value=_number(packed.value))
    return packed


def kind_of_unit(unit: str) -> frozenset[str] | None:
    """The units that count the same as `unit` does; None for 份, 张 and others that tell nothing by themselves."""
    return next((units for units in TELLING_UNITS if unit in units), None)


def counts_something_else(unit: str, measure: str) -> bool:
    """Does the unit in a cell contradict what its header counts?"""
    if (measure, unit) == CHATS:
        return True
    kind = kind_of_unit(unit)
    own = units_of(measure) if measure else frozenset()
    if unit in CONTAINERS:
        return measure in MATERIALS and unit not in own
    return kind is not None and bool(own) and kind.isdisjoint(own)


_NUMBER_BEHIND = regex(r"\d[^\n]*\n\s*\d|[)）]\s*\d")  # 200（5.6）⏎100（5.7）, 200（线下）1000（线上）


def _quantity_of(reading: CellReading, cell: Cell, meaning: HeaderMeaning) -> Quantity | None:
    if reading.kind == "quantity":
        return reading.quantity
    if cell.kind == "text" and (whole := whole_in_cell(cell.text, meaning.scale)) is not None:
        return whole if not whole.unit or whole.unit in units_of(meaning.measure) else None
    only = reading.kind == "other" and len(reading.parts) == 1 and not _NUMBER_BEHIND.search(cell.text)
    if only and len(cell.text) <= LONGEST_FIGURE:
        part = reading.parts[0]
        if not part.unit or part.unit in units_of(meaning.measure):
            return part
        if meaning.measure != "people_reached":
            return None
    if cell.kind == "text" and meaning.measure == "people_reached" and (count := count_of_group(cell.text)):
        return read_quantity(count, meaning.scale).quantity
    items = listed_items(cell.text, least=1) if cell.kind == "text" and meaning.measure in MATERIALS else ()
    named = {hit.code for hit in find_measures(items[0].name)} if len(items) == 1 else set()
    # 围裙50 under 礼品（份）
    return read_quantity(items[0].value, meaning.scale).quantity if named == {meaning.measure} else None


def _refuse_kind(record: SheetRecord, cell: Cell, table: int, control: bool, ratio: bool) -> None:
    if ratio and cell.kind == "formula_empty":
        record.set_role(cell, "ratio", table)  # whatever it is, it counts nothing
        return
    if control and cell.kind == "formula_empty":
        record.set_role(cell, "total", table)
        record.find("total_without_value", cell)
        return
    record.set_role(cell, "unread", table)
    code = {"error": "error_value", "formula_empty": "formula_without_value", "date": "date_as_figure"}
    record.find(code.get(cell.kind, "unread_cell"), cell)


def _refuse(
    record: SheetRecord, cell: Cell, table: int, reading: CellReading, meaning: HeaderMeaning
) -> None:
    if reading.kind == "blank":
        record.set_role(cell, "note", table)
        return
    if meaning.ratio:
        record.set_role(cell, "ratio", table)
        return
    if meaning.planned and reading.kind == "negative":  # 差额 beside 计划 and 实际
        record.set_role(cell, "planned", table)
        return
    if reading.kind == "other" and cancellation(cell.text) in ("cancelled", "explained"):
        record.set_role(cell, "planned", table)  # 已取消 in the place of a number says all of it
        return
    if reading.kind == "other" and CLOSED.fullmatch(squeeze(cell.text)):
        record.set_role(cell, "note", table)
        return
    record.set_role(cell, "unread", table)
    quantity = reading.quantity
    if reading.kind == "negative":
        record.find("negative_figure", cell)
    elif reading.kind == "quantity" and quantity is not None:
        record.find("broken_count" if quantity.value % 1 else "count_too_large", cell)
    elif reading.kind == "ratio":
        record.find("ratio_as_figure", cell)
    else:
        record.find("no_figure", cell)


def _number(value: float) -> str:
    return str(int(value)) if value == int(value) else str(value)
