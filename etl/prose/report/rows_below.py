"""高庄村4场，石桥村3场 in a paragraph of its own, below 全镇共开展反诈宣传21场: the row is of that sum, whatever it leaves
(contract 4.3). Where it makes it up to the last, the sum was left out before."""

from __future__ import annotations

from collections.abc import Sequence

from etl.meaning.lexicon import squeeze
from etl.meaning.quantity_sums import subtract
from etl.prose.paragraphs.stated import Stated
from etl.prose.report.remainders import keeps_already, keeps_rest, may_be_part
from etl.prose.sums.rows_of_places import is_row
from etl.prose.words.parts import parts_above_whole


def settle_rows_below(same: Sequence[Stated]) -> list[Stated]:
    """The figures of one measure without sums that a row below them goes beyond; others keep what their row leaves."""
    left = list(same)
    rows: dict[int, list[Stated]] = {}
    for one in same:
        rows.setdefault(one.paragraph.index, []).append(one)
    for index, row in rows.items():
        if not is_row(squeeze(row[0].paragraph.text)):
            continue
        wholes = [one for one in left if one.paragraph.index < index and one.summed and one.whole]
        whole = wholes[-1] if wholes else None
        parts = [one.figure for one in row]
        if whole is None or keeps_already(whole) or not all(may_be_part(f, whole.figure) for f in parts):
            continue
        figure, asked = whole.figure, whole.paragraph.reading.differing
        rest = subtract(figure.quantity, [part.quantity for part in parts])
        if rest is not None and rest.value:
            asked.append(keeps_rest(figure, parts))
            figure.quantity = rest
            continue
        left.remove(whole)
        if rest is None:
            summed = sum(part.quantity.value for part in parts)
            stated = figure.quantity.value
            asked.append(parts_above_whole(figure.start, figure.end, figure.text, stated, summed))
    return left
