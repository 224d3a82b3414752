"""Why a file cannot be read, as an issue in both languages: the parts, causes and kinds that `formats` names by code.

Source: `refusal_words.csv` beside this file; the key of a part is a pattern of names, of which the first that fits holds.
"""

from __future__ import annotations

from fnmatch import fnmatchcase
from pathlib import Path

from etl.cli_words import read_words
from etl.issues import make_issue
from etl.schema import Issue

WORDS = Path(__file__).with_name("refusal_words.csv")
# Fields of a refusal that are codes; the templates of the catalogue take their words as {kind_zh}, {kind_en} and the like.
CODED = ("kind", "part", "cause")


def refusal_issue(code: str, file: str, sheet: str = "", cell: str = "", **fields: str) -> Issue:
    """The issue of a refused file. KeyError where the code, one of its fields or the words of a kind or cause are
    missing."""
    keys = {field: _key_of(field, fields[field], sheet) for field in CODED if field in fields}
    named = {"sheet": sheet, "name": fields.get("part", "")}
    words = {
        f"{field}_{language}": read_words(WORDS)[key][language].format(**named)
        for field, key in keys.items()
        for language in ("zh", "en")
    }
    return make_issue(code, file, sheet, cell, **fields, **words)


def _key_of(field: str, value: str, sheet: str) -> str:
    key = f"{field} {value}"
    if field != "part":
        return key
    if sheet:
        return "part of sheet"
    return next(known for known in read_words(WORDS) if fnmatchcase(key.lower(), known))
