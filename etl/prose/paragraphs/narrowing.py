"""What of a paragraph's reading does not hold for its kind of report: a letter, a list of problems, a shop's customers."""

from __future__ import annotations

import re

from etl.prose.paragraphs.reading import ProseReading
from etl.prose.reached.whom_reached import OUTCOMES

BANKING = re.compile(r"银行|储户|信用社|存款|支行")


def keep_no_letter(text: str, reading: ProseReading) -> None:
    """A letter advises: it mentions only what it counts beside, and what was saved for its writer is no figure."""
    reading.figures = [f for f in reading.figures if f.measure not in OUTCOMES]
    mention_beside_figures(text, reading)


def leave_out_bank_customers(text: str, reading: ProseReading) -> None:
    """客户 of a telephone company or a shop are no customers of a bank, where the paragraph speaks of none."""
    if BANKING.search(text):
        return
    for figure in reading.figures:
        if figure.group == "bank_customers":
            figure.group = "unspecified"
    reading.mentions = [m for m in reading.mentions if m.group != "bank_customers"]


def mention_beside_figures(text: str, reading: ProseReading) -> None:
    """Of advice and cases only the sentences that count what was done tell of ways and groups."""
    counted = {sentence_of(text, f.start) for f in reading.figures if f.measure not in OUTCOMES}
    reading.mentions = [m for m in reading.mentions if sentence_of(text, m.start) in counted]


def sentence_of(text: str, place: int) -> int:
    """Where the sentence around a place begins."""
    return max(text.rfind(mark, 0, place) for mark in "。！？!?\n")
