"""What a file's name says."""

from __future__ import annotations

import re
from pathlib import PurePath


def stem_of(file: str) -> str:
    """The file's name without its ending, without ' (2)' and without what a reply adds to it."""
    stem = re.sub(r"\s*[(（]\d{1,2}[)）]\s*$", "", PurePath(file).stem)
    return re.sub(r"_(?:待核实|to check)$", "", stem)
