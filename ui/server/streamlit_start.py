"""What Streamlit would do in the first run of a page though nothing here needs it: a tenth of a second each."""

from __future__ import annotations

from streamlit import delta_generator, string_util

# Chinese characters; no emoji begins with one.
_FIRST, _LAST = "\u4e00", "\u9fff"
_streamlits_own = string_util.extract_leading_emoji


def spare_the_first_run() -> None:
    """Streamlit 1.67 asks once whether somebody typed the page into Python, for which it looks for the source of everything
    imported; and for an option of a choice that is not ASCII it compiles a pattern of all emojis."""
    delta_generator._use_warning_has_been_displayed = True
    string_util.extract_leading_emoji = leading_emoji


def leading_emoji(text: str) -> tuple[str, str]:
    """(the emoji that a text begins with, the rest), as Streamlit finds them."""
    return ("", text) if _FIRST <= text[:1] <= _LAST else _streamlits_own(text)
