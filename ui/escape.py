"""Text from files made harmless where it is drawn as Markdown or as a Plotly label."""

from __future__ import annotations

import re

# What Streamlit's Markdown gives a meaning: emphasis, links, images, code, maths, colours, emoji, HTML.
_MARKDOWN = re.compile(r"([\\`*_{}\[\]()#+\-.!|~<>$:&=^])")


def md_escape(text: str) -> str:
    """`text` so that Markdown shows it to the letter, on one line."""
    return _MARKDOWN.sub(r"\\\1", " ".join(text.split()))


def plot_escape(text: str) -> str:
    """`text` so that a Plotly label shows it to the letter: labels understand <b>, <br>, <a> and entities."""
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
