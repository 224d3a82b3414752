"""What Streamlit keeps of widgets that are no longer on the page is let go.

A widget's name follows from what it shows: a chart of other figures is another widget. Streamlit 1.67 forgets the values of
those that are gone, but never what belongs to them, and with it what their callbacks hold: the figures behind a chart, some
200 KB a redraw.
"""

from __future__ import annotations

from streamlit.runtime.scriptrunner import get_script_run_ctx

# Of the run before: what its browser may still show when a click comes.
_BEFORE = "widgets_before"


def forget_widgets() -> None:
    """At the end of a run that drew its whole page: keeps the widgets of this run and of the one before."""
    context = get_script_run_ctx()
    if context is None:
        return
    drawn = context.shared.widget_ids_this_run.snapshot()
    # past Streamlit's own door, which ends a run that was stopped once more
    with context.session_state._lock:
        state = context.session_state._state
        before: frozenset[str] = state[_BEFORE] if _BEFORE in state else frozenset()  # noqa: SIM401 - it has no get
        state[_BEFORE] = drawn
        known, keys = state._new_widget_state.widget_metadata, state._key_id_mapper.id_key_mapping
        for gone in known.keys() - drawn - before:
            del known[gone]
            keys.pop(gone, None)
