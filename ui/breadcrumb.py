"""The line of divisions above the one that a page shows, each a way back up."""

from __future__ import annotations

import streamlit as st

from analysis.cube import Cube
from ui.escape import md_escape
from ui.filters import change_filters
from ui.places import district_name, line_of
from ui.text import t


def draw_breadcrumb(cube: Cube, district: str) -> None:
    """全部地区 › 云南省 › 保山市 › 龙陵县; the last one is where the reader is."""
    with st.container(horizontal=True, gap="xsmall", vertical_alignment="center", key="breadcrumb"):
        for code in ["", *line_of(cube, district)]:
            name = md_escape(district_name(cube, code))
            st.button(
                name if code == district else f"{name} ›",
                key=f"breadcrumb_{code}",
                type="tertiary",
                disabled=code == district,
                help=t("districts.up", name=name),
                on_click=change_filters,
                kwargs={"district": code, "here_only": False},
            )
