"""Text from files made harmless where it is drawn as Markdown or as a Plotly label."""

from __future__ import annotations

import re
import unicodedata

# What Streamlit's Markdown gives a meaning: emphasis, links, images, code, maths, colours, emoji, HTML.
_MARKDOWN = re.compile(r"([\\`*_{}\[\]()#+\-.!|~<>$:&=^])")


def md_escape(text: str) -> str:
    """`text` so that Markdown shows it to the letter, on one line."""
    return _MARKDOWN.sub(r"\\\1", " ".join(text.split()))


def plot_escape(text: str) -> str:
    """`text` so that a Plotly label shows it to the letter: labels understand <b>, <br>, <a> and entities."""
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


def plain_text(text: str) -> str:
    """`text` as one line for a document: no control character, nothing that turns or hides what is written.

    A document has fields and formulas only where its writer puts them; what is left here stays text there.
    """
    return " ".join("".join(" " if char.isspace() else char for char in text if _is_shown(char)).split())


def _is_shown(char: str) -> bool:
    """False for control and format characters (bidirectional marks, zero widths), half and private ones."""
    return char.isspace() or unicodedata.category(char) not in ("Cc", "Cf", "Cs", "Co", "Cn")
