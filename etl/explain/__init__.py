"""How a file was understood, in plain words: computed from a reading when somebody asks, never while reading."""

from etl.explain.file import explain_reading, explain_sheet
from etl.explain.words import Line, Speaker

__all__ = ["Line", "Speaker", "explain_reading", "explain_sheet"]
