"""Text boxes beside a report: what they say again in large letters counts no second time (contract 4.1)."""

from __future__ import annotations

from collections.abc import Sequence, Set

from etl.prose.paragraphs.stated import ParagraphReading, note_restated


def drop_told_in_boxes(paragraphs: Sequence[ParagraphReading], boxed: Set[int]) -> None:
    """`boxed`: the indexes of the paragraphs that stand in boxes. A figure of theirs counts unless the report, or a box
    before, states as many of the same."""
    if not boxed:
        return
    told = {
        (figure.measure, figure.quantity.value)
        for one in paragraphs
        if one.index not in boxed
        for figure in one.reading.figures
    }
    for one in paragraphs:
        if one.index not in boxed or not one.reading.figures:
            continue
        again = [f for f in one.reading.figures if (f.measure, f.quantity.value) in told]
        one.reading.figures = [f for f in one.reading.figures if f not in again]
        for figure in again:
            note_restated(one, figure)
        told |= {(f.measure, f.quantity.value) for f in one.reading.figures}
        one.role = "figure" if one.reading.figures else "note"
