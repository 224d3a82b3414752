"""One division beside the period before, last year, its peers and its target: a card each."""

from __future__ import annotations

import math
from dataclasses import replace

import streamlit as st

from analysis.cube import Cube
from analysis.filters import Filters
from analysis.peers import AGAINST, Against, Comparison, Row, Span, is_part
from analysis.same_units import compare_same_units
from ui.comparison_words import compared_words, goal_words, peer_words, reached_words, total_words
from ui.escape import md_escape
from ui.links import UPLOAD_PAGE, open_facts, open_reference
from ui.numbers import exact, period_text
from ui.places import district_name
from ui.text import measure_title, t


def draw_standing(cube: Cube, found: Comparison, row: Row, filters: Filters) -> None:
    """The cards of one division: `row` of `found`, whose peers are the others of it."""
    with st.container(horizontal=True, vertical_alignment="center"):
        st.markdown(
            t("comparison.own", measure=measure_title(filters.measure), value=total_words(row.own)),
            width="content",
        )
        st.button(
            t("card.facts", count=exact(row.own.facts)),
            key="comparison_own",
            type="tertiary",
            on_click=open_facts,
            args=(replace(filters, district=row.code),),
        )
    with st.container(key="cards"):
        for against, column in zip(AGAINST, st.columns(len(AGAINST)), strict=True):
            with column.container(border=True, height="stretch", gap="xsmall"):
                _draw_card(cube, found, row, against, filters)


def _draw_card(cube: Cube, found: Comparison, row: Row, against: Against, filters: Filters) -> None:
    compared = row.against[against]
    span = found.spans.get(against)
    st.markdown(f"**{t(f'comparison.against_{against}')}**")
    if span:
        st.caption(period_text(*span))
    if compared.state == "none":
        _draw_nothing(cube, found, against, filters)
        return
    st.markdown(
        reached_words(row.own, compared) if against == "target" else compared_words(compared, against)
    )
    if against == "peers":
        st.caption(peer_words(found, "peers_of", place=parent_name(cube, found)))
        if not found.per_head:
            st.caption(average_words(found))
        if not math.isnan(row.rate.value):
            rates = {"own": total_words(row.rate), "peers": total_words(found.peers.rate)}
            st.caption(t("comparison.rates", **rates))
    elif against == "target":
        st.caption(goal_words(row.goal))
        st.button(
            t("comparison.open_targets"), key="card_target", type="tertiary", on_click=open_reference,
            kwargs={"part": "targets"},
        )  # fmt: skip
    elif span:
        st.caption(total_words(compared.reference))
        _say_same_units(cube, replace(filters, district=row.code), found.spans["now"], span, against)
        limited = replace(filters, district=row.code, start=span[0], end=span[1])
        st.button(
            t("card.facts", count=exact(compared.reference.facts)), key=f"card_{against}", type="tertiary",
            on_click=open_facts, args=(limited,),
        )  # fmt: skip


def _say_same_units(cube: Cube, filters: Filters, now: Span, before: Span, against: Against) -> None:
    """What changed among the units that have figures in both periods, where not all have."""
    same = compare_same_units(cube, filters, now, before, [filters.measure])
    if same.alike:
        return
    counts = {"now": exact(same.now), "before": exact(same.before), "both": exact(same.both)}
    if same.both:
        change = compared_words(same.compared(filters.measure), against)
        st.caption(t("comparison.same_units", **counts, change=change))
    else:
        st.caption(t("comparison.no_same_units", **counts))


def _draw_nothing(cube: Cube, found: Comparison, against: Against, filters: Filters) -> None:
    """Why there is nothing to compare with, and what to do."""
    if against in ("previous", "last_year"):
        st.caption(t("comparison.no_figures" if found.spans else "comparison.no_period"))
        if found.spans:
            st.page_link(UPLOAD_PAGE, label=t("nav.upload"))
    elif against == "peers":
        st.caption(peer_words(found, "no_peers", place=parent_name(cube, found)))
    elif is_part(filters):
        st.caption(t("comparison.part"))
    else:
        st.caption(t("comparison.no_target"))
        st.button(
            t("comparison.set_target"), key="card_set_target", type="tertiary", on_click=open_reference,
            kwargs={"part": "targets"},
        )  # fmt: skip


def parent_name(cube: Cube, found: Comparison) -> str:
    """The division that the peers lie in, for a text."""
    return md_escape(district_name(cube, found.parent))


def average_words(found: Comparison) -> str:
    """12,000 ÷ 10 = 1,200: the average with what it is made of."""
    peers = found.peers
    return peer_words(
        found,
        "average" if peers.reporting < peers.divisions else "average_of_all",
        total=total_words(peers.total),
        average=total_words(peers.average),
        reporting=exact(peers.reporting),
    )
