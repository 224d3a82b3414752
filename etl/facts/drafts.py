"""A figure on its way to a fact: everything its cell, labels and headers state, nothing resolved yet."""

from __future__ import annotations

from dataclasses import dataclass, field

from etl.formats.grid import Cell
from etl.meaning.lexicon import default_channel
from etl.meaning.period import Period
from etl.meaning.quantity import Quantity

PlaceHints = tuple[str, ...]


@dataclass(slots=True)
class RowContext:
    """What the labels of a row (and its section) say. Empty where they say nothing."""

    unit: str = ""
    places: PlaceHints = ()
    period: Period | None = None
    groups: tuple[str, ...] = ()
    channels: tuple[str, ...] = ()
    activity: str = ""
    venue: str = ""
    labels: list[Cell] = field(default_factory=list)
    group_cell: Cell | None = None
    channel_cell: Cell | None = None
    activity_cell: Cell | None = None
    name_cell: Cell | None = None
    short_date: Cell | None = None
    # names a day that no calendar has, or a span that ends before it begins; and the issue of it
    no_such_day: Cell | None = None
    date_fault: str = ""
    # of a column of units, in this row
    unit_cell: Cell | None = None

    def for_row(self) -> RowContext:
        """What a section says, as the beginning of what a row below it says: without the section's cells."""
        return RowContext(
            self.unit, self.places, self.period, self.groups, self.channels, self.activity, self.venue, [],
            self.group_cell, self.channel_cell, self.activity_cell, self.name_cell, self.short_date,
        )  # fmt: skip


@dataclass(slots=True)
class Draft:
    """One figure. `quantity` is in the measure's own unit. `groups` and `channels` hold all that is stated."""

    cell: Cell
    address: str
    table: int
    measure: str
    quantity: Quantity
    context: RowContext
    groups: tuple[str, ...] = ()
    channels: tuple[str, ...] = ()
    period: Period | None = None
    cumulative: bool = False
    unit: str = ""
    raw: str = ""
    column: int = 0
    stated: Quantity | None = None  # what the cell says, once a part has been taken out

    @property
    def ways(self) -> tuple[str, ...]:
        """How it was done: what is stated, else the usual way of its measure."""
        return self.channels or (default_channel(self.measure),)
