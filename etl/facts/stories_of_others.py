"""Running text in a sheet that is no campaign report: minutes of a meeting and a questionnaire tell of what was done too."""

from __future__ import annotations

import re

from etl.facts.drafts import RowContext
from etl.facts.prose_cells import take_prose
from etl.facts.record import SheetRecord
from etl.meaning.other_matters import FRAUD
from etl.meaning.period import find_year
from etl.prose import is_prose, read_prose
from etl.prose.passages.running_text import counts_deeds
from etl.regex import regex

# Minutes tell of what is to be done as well, and seldom say so: 各村发放宣传单不少于100份.
_REPORTS = regex(
    r"^(?!.*(?:不少于|不低于|务必|要求)).*(?:汇报|通报|共|已|累计|期间|现场|截至|目前|完成)", re.DOTALL
)


def read_stories_of_others(record: SheetRecord, year: int | None) -> None:
    """听取工作汇报：9月份，全街道共发放宣传单4600余份 in the minutes of a meeting on fraud counts, and is asked about."""
    texts = record.lattice.sheet.texts
    if not any(FRAUD.search(cell.text) for cell in texts):
        return
    named = {named for cell in texts if (named := find_year(cell.text)) is not None}
    year = year or (named.pop() if len(named) == 1 else None)
    for cell in texts:
        if not (is_prose(cell.text) and counts_deeds(cell.text) and _REPORTS.search(cell.text)):
            continue
        told = read_prose(cell.text, year)
        if told.figures:
            take_prose(record, cell, told, RowContext(), 0, set())
            words = "、".join(figure.text for figure in told.figures)
            record.find("told_in_other_table", cell, words=words)
