"""Prose: figures, mentions and questions of running text, and of whole reports (contract 4.16)."""

from etl.prose.reading import ProseFigure, ProseMention, ProseReading, is_prose, read_prose

__all__ = ["ProseFigure", "ProseMention", "ProseReading", "is_prose", "read_prose"]
