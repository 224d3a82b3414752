"""What stands on paper only: from where and when a page was printed, and what of its tables is not on the paper."""

from __future__ import annotations

from datetime import UTC, datetime
from urllib.parse import urlencode

import streamlit as st

from analysis.cube import Cube
from ui.downloads import filters_in_words
from ui.escape import html_escape
from ui.filters import current_filters
from ui.moments import moment_text
from ui.text import t


def draw_print_line(cube: Cube) -> None:
    """The page's address, the filters and the time, invisible on the screen."""
    address = st.context.url or ""
    query = urlencode(st.query_params.to_dict())
    if query:
        address = f"{address.partition('?')[0]}?{query}"
    filters = filters_in_words(cube, current_filters())
    words = [t("frame.title"), *(f"{name} {value}" for name, value in filters)]
    words += [t("print.at", time=moment_text(datetime.now(UTC).isoformat(timespec="seconds"))), address]
    st.html(f'<div class="print-only">{html_escape(" · ".join(words))}</div>')
