"""A whole of a report in words: why 86 households count as 57."""

from __future__ import annotations

from etl.decided_figures import Whole
from etl.meaning.quantity import Quantity
from ui.escape import visible_text
from ui.numbers import exact, marked
from ui.text import t

LONGEST_PARTS = 30  # characters of the words that tell the parts; a longer list stands in the text itself
_MARKS = "，,；;（(：:。 \u3000"


def part_words(text: str, whole: Whole) -> str:
    """其中出租户29户: how a text tells the parts of a whole; '' where it does not do so shortly."""
    if not whole.parts:
        return ""
    words = text[whole.figure.end : whole.parts[-1].end].strip(_MARKS)
    return visible_text(words) if len(words) <= LONGEST_PARTS else ""


def rest_words(text: str, whole: Whole) -> str:
    """57 = 86 − 29（其中出租户29户）: what counts, the number as it stands, and what its parts take off."""
    words = part_words(text, whole) or t("manage.prose.parts_elsewhere")
    amounts = {"rest": whole.figure.quantity, "whole": whole.stated, "parts": whole.taken}
    return t("manage.prose.rest", words=words, **{name: _amount(one) for name, one in amounts.items()})


def _amount(quantity: Quantity) -> str:
    low = quantity.value if quantity.low is None else quantity.low
    return marked(quantity.value, low, quantity.high, exact)
