"""What every page begins with: the style sheet, the line of place and period, the state of the data."""

from __future__ import annotations

from pathlib import Path

import streamlit as st
from streamlit.runtime.scriptrunner import get_script_run_ctx

from analysis.cube import Cube
from analysis.districts import common_district
from analysis.filters import Filters
from analysis.scope import months_of_data
from analysis.standing import Silence, Standing, silence, standing
from ui.as_of import shown_day
from ui.contrast import text_on
from ui.doubts import doubts_in_words, questions_behind
from ui.escape import md_escape, visible_text
from ui.estimates import draw_left_out
from ui.filters import change_filters, current_filters, period_not_understood, set_filters, url_query
from ui.links import REPORTING_PAGE, UPLOAD_PAGE
from ui.numbers import day_text, exact, percent, period_text
from ui.places import district_name
from ui.scripts import DISMISS, run_script
from ui.text import channel_name, group_name, language, measure_name, t, unit_kind_name
from ui.theme import palette

LONGEST_NAME = 60  # of a page or a period that is none
# The few rules that the theme cannot express.
_HERE = Path(__file__).parent
_STYLE, _DARK_ON_PAPER = (
    (_HERE / name).read_text(encoding="utf-8") for name in ("page.css", "print_dark.css")
)
# A Chinese font draws these marks as wide as a character, which tears an English sentence apart: “ ” ‘ ’ · …
# The theme's first family is this one; where the page is Chinese there is none of that name.
_LATIN_MARKS = """@font-face {font-family: "Latin marks"; unicode-range: U+B7, U+2018-2019, U+201C-201D, U+2026;
src: local("Segoe UI"), local("Helvetica Neue"), local("Arial"), local("Liberation Sans"), local("Noto Sans"),
local("DejaVu Sans");}
"""
# Streamlit offers no words of ours for its file uploader: the letters are made invisible and ours stand there.
_UPLOADER_WORDS = """<style>
[data-testid="stFileUploaderDropzone"] button p,
[data-testid="stFileUploaderDropzoneInstructions"] span {font-size: 0;}
[data-testid="stFileUploaderDropzone"] button p::after {content: "%s"; font-size: 0.95rem;}
[data-testid="stFileUploaderDropzoneInstructions"] span::after {content: "%s"; font-size: 0.85rem;}
</style>"""


def draw_style() -> None:
    """Put the few rules that the theme cannot express into the page; no text from files comes near."""
    colours = palette()
    named = f":root {{--on-primary: {text_on(colours.quantity)}; --focus: {colours.quantity};}}"
    dark = _DARK_ON_PAPER if st.context.theme.type == "dark" else ""
    marks = _LATIN_MARKS if language() == "en" else ""
    st.html(f"<style>{named}\n{marks}{_STYLE}{dark}</style>")
    st.html(
        _UPLOADER_WORDS
        % (t("uploader.choose"), t("uploader.limit", size=st.get_option("server.maxUploadSize")))
    )


def answer_wrong_address(found: str, home: str) -> None:
    """Say in the reader's language that the address names no page, in the place of Streamlit's "Page not found". `found`
    is the path of the page that is drawn; the first, `home`, may be called by its name, which Streamlit does not know."""
    context = get_script_run_ctx()
    asked = context.pages_manager.intended_page_name if context else ""
    if not asked or asked == found:
        return
    run_script(DISMISS)
    if asked != home:
        name, instead = md_escape(visible_text(asked[:LONGEST_NAME])), t(f"nav.{home}")
        st.warning(t("frame.no_such_page", name=name, instead=instead))


def answer_unknown_period() -> None:
    """Name the period of the link where it is none: all periods are shown then, and nobody should take them for it."""
    if asked := period_not_understood():
        st.warning(t("frame.no_such_period", period=md_escape(asked[:LONGEST_NAME])))


def draw_headline(cube: Cube, filters: Filters, page: str = "") -> Standing:
    """The first two lines of a page; returns the state of the data that the second one tells. `page`: the one whose name
    stands between district and period, where the list of pages may be folded away."""
    place = district_name(cube, filters.district or common_district(cube))
    name = f"{t(f'nav.{page}')} · " if page else ""
    st.title(f"{md_escape(place)} · {name}{md_escape(_period_words(cube, filters))}", anchor=False)
    state = standing(cube, filters)
    st.caption(_standing_words(state, filters, len(questions_behind(cube, filters))))
    draw_left_out(cube, filters)
    return state


def _period_words(cube: Cube, filters: Filters) -> str:
    months = months_of_data(cube, filters)
    if filters.start or not months:
        return period_text(filters.start, filters.end)
    return t("period.all_with_extent", extent=period_text(*months))


def _standing_words(state: Standing, filters: Filters, questions: int) -> str:
    day = shown_day()
    parts = [
        *([t("asof.standing", day=day_text(day))] if day else []),
        t("standing.until", day=day_text(state.until)) if state.until else t("standing.empty"),
        t("standing.units", count=exact(state.units)),
        t("standing.submissions", count=exact(state.submissions)),
        t("standing.questions", count=doubts_in_words(questions, state.doubtful)),
    ]
    if state.sample:
        whole = state.sample == state.facts
        share = percent(state.sample_share)
        parts.append(t("standing.sample") if whole else t("standing.sample_part", share=share))
    if narrowed := _narrowing_words(filters):
        # Codes come from the URL, which anybody can write.
        parts.append(t("standing.only", what=t("list.comma").join(md_escape(word) for word in narrowed)))
    return " · ".join(parts)


def _narrowing_words(filters: Filters) -> list[str]:
    """What the filters besides place and period limit the page to, in words."""
    words = []
    if filters.unit_kind:
        words.append(unit_kind_name(filters.unit_kind))
    if filters.unit:
        words.append(filters.unit)
    if filters.target_group:
        words.append(group_name(filters.target_group))
    if filters.channel:
        words.append(channel_name(filters.channel))
    if filters.measure:
        words.append(measure_name(filters.measure))
    words += [t(f"standing.{flag}") for flag in ("here_only", "doubtful") if getattr(filters, flag)]
    return words


def draw_empty(cube: Cube, place: str = "page") -> None:
    """What to do where there is nothing to show; `place` keeps several of them on one page apart."""
    if not len(cube.facts):
        st.info(t("empty.no_data"))
        st.page_link(UPLOAD_PAGE, label=t("nav.upload"))
        return
    filters = current_filters()
    found = silence(cube, filters)
    if found is None:
        st.info(t("empty.no_figures"))
    else:
        _tell_silence(cube, filters, found)
    with st.container(horizontal=True, vertical_alignment="center"):
        if found is not None:
            _draw_ways_out(found, place)
        st.button(t("filter.reset"), key=f"empty_reset_{place}", on_click=set_filters, args=(Filters(),))


def _tell_silence(cube: Cube, filters: Filters, found: Silence) -> None:
    """That nothing came for the period, which is neither a blind spot nor a good sign, and how far the data goes."""
    name = md_escape(district_name(cube, filters.district or common_district(cube)))
    said = "empty.only_longer" if found.longer else "empty.no_submission"
    period = period_text(filters.start, filters.end)
    st.info(t(said, place=name, period=period, count=exact(found.longer)))
    if found.until:
        st.caption(t("empty.until", day=day_text(found.until)))


def _draw_ways_out(found: Silence, place: str) -> None:
    """To who has not reported, to the latest month that has figures, and to all periods."""
    st.page_link(REPORTING_PAGE, label=t("empty.who"), query_params=url_query())
    if found.month:
        start, end = found.month
        st.button(
            t("empty.month", month=period_text(start, end)),
            key=f"empty_month_{place}",
            on_click=change_filters,
            kwargs={"start": start, "end": end},
        )
    st.button(
        t("empty.all_periods"),
        key=f"empty_all_{place}",
        on_click=change_filters,
        kwargs={"start": None, "end": None},
    )
