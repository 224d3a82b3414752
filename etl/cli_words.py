"""What the commands say, in Chinese and English; the language is that of the terminal.

Source of the words: `cli_words.csv` beside this file; a template names its fields in braces.
"""

from __future__ import annotations

import csv
from collections.abc import Mapping
from functools import cache
from pathlib import Path

from etl.export_words import Language

WORDS = Path(__file__).with_name("cli_words.csv")


@cache
def read_words(path: Path = WORDS) -> dict[str, dict[str, str]]:
    """{key: {'zh': words, 'en': words}} of a file with the columns key, zh and en."""
    with path.open(encoding="utf-8", newline="") as lines:
        return {row["key"]: row for row in csv.DictReader(lines)}


def terminal_language(environment: Mapping[str, str]) -> Language:
    """'zh' where the terminal's locale is Chinese, else 'en'."""
    for name in ("LC_ALL", "LC_MESSAGES", "LANG"):
        if environment.get(name):
            return "zh" if environment[name].lower().startswith("zh") else "en"
    return "en"


def say(key: str, language: str, **fields: object) -> str:
    """The words with their fields filled in. KeyError where the key or one of its fields is missing."""
    return read_words()[key][language].format(**fields)
