"""The few scripts of ours that run in a page, none of which a text from a file or an address comes into.

The server lets no others run: it knows each by its digest (`ui.server.headers`).
"""

from __future__ import annotations

from pathlib import Path

import streamlit as st
from streamlit.delta_generator_singletons import get_dg_singleton_instance

DISMISS = """
const close = () => document.querySelector('[role="dialog"] button[aria-label="Close"]')?.click();
close(); setTimeout(close, 300);
"""
# Where somebody wanted to go before they signed in stays in their own tab. It is a path of this site or nothing:
# the browser itself joins it to this origin, and what would lead elsewhere is dropped. Ten minutes are enough. It is
# followed only from where a sign-in ends, the site's first page without a query: whoever has typed an address since
# means that one.
KEEP_WISH = """
sessionStorage.setItem('wish', JSON.stringify([Date.now(), location.pathname + location.search]));
"""
FOLLOW_WISH = """
const kept = sessionStorage.getItem('wish');
sessionStorage.removeItem('wish');
if (kept) {
  const [at, path] = JSON.parse(kept);
  const wish = new URL(path, location.origin);
  const here = location.pathname;
  if (wish.origin === location.origin && Date.now() - at < 600000 && !location.search
      && wish.pathname.startsWith(here) && wish.pathname + wish.search !== here) location.replace(wish);
}
"""
# Brings the chosen mark of a report into view inside the text's own box; the page stays where it is.
SHOW_CHOSEN = """
const mark = document.querySelector(".sg-text mark.chosen"), box = mark && mark.closest(".sg-text");
if (box) box.scrollTop += mark.getBoundingClientRect().top - box.getBoundingClientRect().top - box.clientHeight / 3;
"""
# Plotly's 4.7 MB, which Streamlit asks for once a chart arrives. The path is that of the start page's own scripts; where
# nothing lies there any more a chart asks for it as ever.
_STATIC = Path(st.__file__).parent / "static"
PLOTLY = "/".join(next(_STATIC.glob("static/js/PlotlyChart.*.js"), _STATIC).relative_to(_STATIC).parts)
LOAD_PLOTLY = f"import('./{PLOTLY}').catch(() => {{}});"
# On a phone the sidebar lies over the page. Streamlit's own list of pages folds it away once a page is chosen; links in the
# sidebar do not, and it comes back open after a reload, as the browser keeps that it was opened. The button that is pressed
# here is there only while it is open, and below Streamlit's own width. The window itself is listened to, once: what is drawn
# anew would lose a listener of its own.
FOLD_MENU = """
const fold = () => window.matchMedia('(max-width: 767.98px)').matches
  && document.querySelector('[data-testid="stSidebarCollapseButton"] button')?.click();
if (!window.foldsMenu) {
  window.foldsMenu = true;
  fold();
  window.addEventListener('click', event => event.target.closest?.('.st-key-navigation a') && fold());
}
"""
# Brings the marked cell of a sheet, or paragraph of a report, into the middle of its own box, and the box into view; where
# a form is open that settles it, the form: on a telephone the sheet stands above all questions.
SHOW_MARKED = """
const cell = document.querySelector(".sg td.marked, .sg-text p.here"), box = cell && cell.closest(".sg, .sg-text");
if (box) {
  const at = cell.getBoundingClientRect(), around = box.getBoundingClientRect();
  box.scrollLeft += at.left - around.left - (box.clientWidth - at.width) / 2;
  box.scrollTop += at.top - around.top - (box.clientHeight - at.height) / 2;
  (document.querySelector('[class*="st-key-handled_"]') ?? box).scrollIntoView({block: "nearest"});
}
"""
OWN_SCRIPTS = (DISMISS, KEEP_WISH, FOLLOW_WISH, SHOW_CHOSEN, SHOW_MARKED, LOAD_PLOTLY, FOLD_MENU)


def run_script(script: str, anew: int = 0) -> None:
    """Let one of these run in the page; once more where `anew` is another number, which stands outside of it: the server
    knows a script by all of its letters."""
    st.html(_html(script, anew), unsafe_allow_javascript=True)


def run_script_beside(script: str) -> None:
    """The same where it takes no place on the page, and shifts nothing that is drawn later."""
    get_dg_singleton_instance().event_dg.html(_html(script, 0), unsafe_allow_javascript=True)


def _html(script: str, anew: int) -> str:
    return f'<i data-anew="{anew}"></i><script>{script}</script>'
