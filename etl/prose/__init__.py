"""Prose: figures, mentions and questions of running text, and of whole reports (contract 4.16).

A room uses only those above it:

- `words`: the text as it is read, folded and cut into clauses
- `matter`: what words are about: the campaign, or what is ahead, required, denied, another's, a crime
- `passages`: a passage, its clauses and quantities, the days that it names
- `counted`: what one quantity counts, by its unit, its noun and its deed
- `reached`: whom a figure reached, and how
- `sums`: what quantities are to each other: parts, sums, shares, rows
- `taken_back`: figures that a text takes back
- `paragraphs`: one paragraph or cell as a whole; `reading` and `figures` are where to begin
- `times`: which time a report and its parts are of
- `report`: a whole report; `document` is where to begin

`trace` says what became of every number of a report.
"""

from etl.prose.paragraphs.reading import ProseFigure, ProseMention, ProseReading, read_prose
from etl.prose.paragraphs.stated import ParagraphReading
from etl.prose.passages.running_text import counts_deeds, is_prose, tells_of_nothing_done
from etl.prose.report.document import read_document
from etl.prose.report.report_reading import ReportReading

__all__ = [
    "ParagraphReading", "ProseFigure", "ProseMention", "ProseReading", "ReportReading", "counts_deeds", "is_prose",
    "read_document", "read_prose", "tells_of_nothing_done",
]  # fmt: skip
