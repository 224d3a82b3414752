"""Notes and reports of a few lines, read as one text file."""

from __future__ import annotations

from datetime import date

from etl.normalise import normalise_bytes
from etl.schema import Reading


def read(*lines: str) -> Reading:
    return normalise_bytes("\n".join(lines).encode(), "情况.txt", today=date(2026, 1, 1))


def told(*lines: str) -> list[tuple[str, float | None]]:
    """[(measure, value)] of all that counts."""
    return [(fact.measure, fact.value) for fact in read(*lines).facts]


def asked(*lines: str) -> list[tuple[str, str]]:
    """[(cell, code)] of what is asked; notes ask nothing."""
    return [(one.cell, one.code) for one in read(*lines).issues if one.severity != "note"]


def mentions(*lines: str) -> set[str]:
    """The channels and groups that are said to have been used or reached without a number."""
    named = read(*lines).mentions
    return {code for one in named for code in (one.channel, one.target_group)} - {"unspecified"}
