"""Text in a CSV that a spreadsheet program must not take for a formula: an apostrophe goes before it.

Source of the signs: OWASP, CSV injection; the full-width ones and what hides a sign: `docs/decisions/0055`.
"""

from __future__ import annotations

import unicodedata

from etl.regex import regex

FORMULA_SIGNS = frozenset("=+-@＝＋－＠")
CONTROL_STARTS = ("\t", "\r", "\n", "\x00", "|", "%")
# Categories of what programs may leave out before they look at the first sign.
_PASSED_OVER = ("Cc", "Cf", "Zs", "Zl", "Zp")
_NUMBER = regex(r"[+-]?\d[\d,]*(\.\d+)?%?")


def escape_formula(text: str) -> str:
    """The text with an apostrophe in front where a spreadsheet program could run it.

    It can be taken back: where a text is an apostrophe and what would get one, it gets another.
    """
    bare = text.lstrip("'")
    return "'" + text if bare.startswith(CONTROL_STARTS) or _first_sign(bare) in FORMULA_SIGNS else text


def escape_only_formula(text: str) -> str:
    """The same for tables that say what stands in a cell to the letter: numbers and lone marks stay as they are, for
    no program makes anything else of them."""
    if not (text and _first_sign(text.lstrip("'")) in FORMULA_SIGNS):
        return text
    harmless = not any(char.isalnum() for char in text) or _NUMBER.fullmatch(
        unicodedata.normalize("NFKC", text).strip()
    )
    return text if harmless else "'" + text


def _first_sign(text: str) -> str:
    """The first character that a program looks at; '' where there is none."""
    if text[:1].isalnum():
        return text[0]
    return next((char for char in text if unicodedata.category(char) not in _PASSED_OVER), "")
