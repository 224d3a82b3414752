"""While the server still imports and reads, browsers that came meanwhile have nothing to draw: they make ready what draws
charts, for which they need as long. Once it is warm they have enough to do, and would draw everything else later by it."""

from __future__ import annotations

import threading

from streamlit.runtime.scriptrunner import get_script_run_ctx

from ui.scripts import LOAD_PLOTLY, run_script_beside

# From the start of the server until it has read what every page needs.
starting = threading.Event()
# By their addresses, the first page's without and with its name: those that draw charts with Plotly.
WITH_CHARTS = ("", "overview", "districts", "groups", "channels", "reporting", "comparison")


def use_the_wait() -> None:
    """In a run that has imported nothing of the program yet: the browser loads what its page's charts need."""
    context = get_script_run_ctx()
    if starting.is_set() and context and (context.pages_manager.intended_page_name or "") in WITH_CHARTS:
        run_script_beside(LOAD_PLOTLY)
