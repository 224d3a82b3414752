"""Prose: figures, mentions and questions of running text, and of whole reports (contract 4.16)."""

from etl.prose.document import ReportReading, read_document
from etl.prose.reading import ProseFigure, ProseMention, ProseReading, read_prose
from etl.prose.running_text import counts_deeds, is_prose, tells_of_nothing_done
from etl.prose.stated import ParagraphReading

__all__ = [
    "ParagraphReading", "ProseFigure", "ProseMention", "ProseReading", "ReportReading", "counts_deeds", "is_prose",
    "read_document", "read_prose", "tells_of_nothing_done",
]  # fmt: skip
