"""备注：五家机构合计6420人次，共发放宣传资料8350份: a line below a table that says its sums in words is compared with them
(contract 4.2)."""

from __future__ import annotations

from etl.facts.record import SheetRecord, sums_told
from etl.formats.grid import Cell
from etl.prose import ProseReading
from etl.prose.words.parts import are_near
from etl.regex import regex

_IN_ALL = regex(
    r"(?:一共|[总拢统]共|[合总]计|共计|共(?![同享建青治创产]))[^,，;；。、\d]*\d[\d.]*[万千百]?\D{0,4}$"
)
_ANOTHER = regex(r"另|此外|除|其中")


def compare_noted_sums(record: SheetRecord, cell: Cell, prose: ProseReading) -> None:
    """Asks about each such sum that is not what the sheet counts of its measure, and near enough to be meant so."""
    for figure in prose.figures:
        words = cell.text[: figure.end]
        if not _IN_ALL.search(words) or _ANOTHER.search(words) or figure.quantity.qualifier != "exact":
            continue
        counted = [
            d.quantity.value for d in record.drafts if d.measure == figure.measure and not d.cumulative
        ]
        stated, summed = figure.quantity.value, sum(counted)
        if len(counted) > 1 and stated != summed and are_near(stated, summed):
            record.find("prose_total_differs", cell, text=figure.text, **sums_told(stated, summed))
