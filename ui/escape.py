"""Text from files made harmless where it is drawn as Markdown or as a Plotly label."""

from __future__ import annotations

import re
from html import escape

from etl.regex import regex
from etl.seen_text import is_character
from etl.seen_text import visible_text as visible_text  # for pages, which know nothing of etl

# What Markdown gives a meaning: emphasis, links, images, code, maths, HTML, and Streamlit's colours, icons and emoji.
_MARKDOWN = regex(r"([\\`*_{}\[\]()#+\-.!|~<>$:&=^])")
# What Streamlit's Markdown looks for once more in the text that is left when all escapes are gone: addresses become
# links, names icons, signs arrows. An empty element in their midst leaves the text as it is and the search without a hit.
_FOUND_LATE = regex(
    r"(?<=http)(?=s?://)|(?<=www)(?=\.)|(?<=[-.\w+])(?=@)|(?<=:)(?=material[/_]|streamlit:)"
    r"|(?<=<)(?=-|=)|(?<=-)(?=>|-)|(?<=>)(?==)|(?<=~)(?==)",
    re.IGNORECASE,
)
_NOTHING, _MARK = ":small[]", "\x00"


def md_escape(text: str) -> str:
    """`text` so that Markdown shows it to the letter, on one line, with what is invisible written out."""
    line = _FOUND_LATE.sub(_MARK, " ".join(visible_text(text).split()))
    return _MARKDOWN.sub(r"\\\1", line).replace(_MARK, _NOTHING)


def plot_escape(text: str) -> str:
    """`text` so that a Plotly label shows it to the letter: labels understand <b>, <br>, <a> and entities."""
    seen = visible_text(text)
    return seen.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


def html_escape(text: str) -> str:
    """`text` for HTML of our own, in an element or a quoted attribute."""
    return escape(visible_text(text))


def plain_text(text: str) -> str:
    """`text` as one line for a document: no control character, nothing that turns or hides what is written.

    A document has fields and formulas only where its writer puts them; what is left here stays text there.
    """
    return " ".join("".join(" " if char.isspace() else char for char in text if _is_shown(char)).split())


def _is_shown(char: str) -> bool:
    return char.isspace() or is_character(char)
