"""One run of the dashboard: page configuration, language, navigation, shared filters, then the page."""

from __future__ import annotations

from pathlib import Path

import streamlit as st

from ui.as_of import set_looking_back
from ui.backup_hint import draw_backup_hint
from ui.filters import sync_with_url
from ui.frame import answer_unknown_period, answer_wrong_address, draw_style
from ui.links import draw_navigation, follow_pending
from ui.looking_back import draw_banner, wait_for_snapshot
from ui.one_run import one_run
from ui.printing import draw_print_line
from ui.server.runs import Run, watched_run
from ui.server.turns import turns
from ui.sidebar import draw_filters
from ui.sign_in import admit, draw_person, require_page
from ui.state import cube, data_version
from ui.text import choose_language, t
from ui.trouble import draw_not_done, draw_trouble

HERE = Path(__file__).parent
HOME = "overview"
SECTIONS = {
    "explore": [
        "overview",
        "districts",
        "map",
        "groups",
        "channels",
        "blindspots",
        "reporting",
        "comparison",
        "changes",
    ],
    "manage": [
        "data",
        "upload",
        "forms",
        "submissions",
        "reference",
        "doubles",
        "decisions",
        "brief",
        "audit",
        "system",
        "accounts",
    ],
}
WITHOUT_DATA = ("system",)  # is of use also where the figures cannot be read
# what is being read or was stored, whatever the charts are limited to
UNFILTERED = tuple(name for name in SECTIONS["manage"] if name not in ("data", "brief"))
WATCHED = ("", HOME, *SECTIONS["manage"])  # where an administrator is told that no backup can be relied on


def run_whole_page() -> None:
    """The frame with the page that the address names."""
    with watched_run() as run, turns.one(), one_run():
        _draw(run)


def _draw(run: Run) -> None:
    st.set_page_config(page_icon=str(HERE / "favicon.png"), layout="wide", page_title=t("frame.title"))
    draw_style()
    pages = {
        section: [
            st.Page(
                f"pages/{section}/{name}.py",
                title=t(f"nav.{name}"),
                url_path=name,
                default=name == HOME,
            )
            for name in names
        ]
        for section, names in SECTIONS.items()
    }
    # no page of the list at the left: a screen on the wall has none
    wall = st.Page("pages/explore/wall.py", title=t("nav.wall"), url_path="wall")
    page = st.navigation([*(page for section in pages.values() for page in section), wall], position="hidden")
    run.page = page.url_path or HOME
    answer_wrong_address(page.url_path, HOME)
    try:
        actor = admit()
        follow_pending()
        sync_with_url(page.url_path)
        set_looking_back(page.url_path not in UNFILTERED)
        if page != wall:
            draw_navigation(pages, actor)
            with st.sidebar:
                draw_person(actor)
                choose_language()
        require_page(actor, page.url_path)
        draw_not_done()
        if page.url_path in WITHOUT_DATA:
            page.run()
            return
        if page != wall:
            draw_banner(page.url_path not in UNFILTERED)
        wait_for_snapshot()
        with st.spinner(t("frame.loading")):
            data = cube(data_version())
        if page.url_path not in UNFILTERED and page != wall:
            draw_filters(data)
            answer_unknown_period()
        draw_print_line(data)
        if page.url_path in WATCHED:
            draw_backup_hint(actor)
        page.run()
    except Exception as error:
        draw_trouble(error)
        raise
