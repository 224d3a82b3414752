"""Choosing a division: from those around the data, or any other by its code, name or path."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

import streamlit as st

from analysis.cube import Cube
from analysis.districts import common_district
from analysis.unlisted import common_division
from etl.meaning.divisions import Place, children, parent_chain, place_of_code, stem_of_name
from etl.meaning.place import parse_district_option, resolve_place
from etl.regex import regex
from ui.escape import visible_text
from ui.text import t

_APART = regex(r"[\s/]+")


def home_division(cube: Cube, others: Iterable[str] = ()) -> str:
    """The division that the pages are about: the deepest that holds all data, or without data all divisions `others`,
    and has divisions below; '' for none."""
    code = common_district(cube) or common_division(others)
    return code if len(code) < 9 else code[:6]


def nearby_divisions(home: str) -> list[Place]:
    """`home`, the divisions above it and those right below."""
    place = place_of_code(home)
    return [*([place] if place else []), *children(home), *parent_chain(home)]


def choose_division(label: str, key: str, home: str, chosen: str = "", **options: Any) -> str:
    """What was chosen or written, for `division_of`; '' for nothing. `options` go to the select box."""
    offered = {place.code: place.path.replace("/", " / ") for place in nearby_divisions(home)}
    if chosen and chosen not in offered:
        place = place_of_code(chosen)
        offered[chosen] = place.path.replace("/", " / ") if place else chosen
    codes = list(offered)
    return (
        st.selectbox(
            label,
            codes,
            index=codes.index(chosen) if chosen else None,
            format_func=lambda code: visible_text(offered.get(code, code)),
            accept_new_options=True,
            placeholder=t("reference.division_hint"),
            key=key,
            **options,
        )
        or ""
    ).strip()


def division_of(text: str, home: str) -> Place | None:
    """The division that a code, a name or a path means, sought within `home` first; None where it means none, several,
    or more than a division (a village, a unit)."""
    if not text or text.isdigit():
        return parse_district_option(text).place if text else None
    near = [one for one in nearby_divisions(home) if text in (one.name, stem_of_name(one.name))]
    if len(near) == 1:
        return near[0]
    readings = resolve_place([text], home), parse_district_option(text)
    return next((one.place for one in readings if one.place and _says_only(text, one.place)), None)


def _says_only(text: str, place: Place) -> bool:
    """Whether the words name the division, perhaps with those above it, and nothing else."""
    rest = _APART.sub("", text)
    own = place.name in rest or stem_of_name(place.name) in rest
    for name in place.path.split("/"):
        rest = rest.replace(name if name in rest else stem_of_name(name), "", 1)
    return own and not rest
