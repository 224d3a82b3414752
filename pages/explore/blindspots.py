"""Blind spots: whom was nobody sent to, where nothing happened, and what stopped; the worst first."""

from dataclasses import replace

import streamlit as st

from analysis.standing import silence
from ui.blind_lists import draw_blank_districts, draw_blank_villages, draw_fell_behind
from ui.blind_matrix import choose_pair, draw_blind_matrix, draw_worst, find_blind
from ui.downloads import download_name, filters_in_words, state_in_words
from ui.filters import current_filters
from ui.frame import draw_empty, draw_headline
from ui.state import cube, data_version
from ui.text import DEFAULT_MEASURE

version = data_version()
data, filters = cube(version), current_filters()
state = draw_headline(data, filters, "blindspots")
if not len(data.facts) or silence(
    data, filters
):  # what nobody reported on is neither blank nor as it should be
    draw_empty(data)
    st.stop()

about = (filters_in_words(data, filters), state_in_words(data, state, version))
file = download_name(filters, state, "").removesuffix(".")
pair = choose_pair()
blind = find_blind(version, data, replace(filters, measure=filters.measure or DEFAULT_MEASURE), pair)
if blind.cells.empty:  # no division below, and nothing in this one: no cell is not the same as no blind spot
    draw_empty(data, "blind")
else:
    draw_worst(blind, about, file)
    with st.container(border=True):
        draw_blind_matrix(blind)
draw_blank_districts(version, data, filters, about, file)
draw_blank_villages(version, data, filters, about, file)
draw_fell_behind(version, data, filters, about, file)
