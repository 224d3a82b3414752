"""Lists of what is blank: districts without a session, villages that nothing names, and what stopped for weeks."""

from __future__ import annotations

from dataclasses import replace

import pandas as pd
import streamlit as st

from analysis.bases import POPULATION
from analysis.blindspots import fell_behind, until_day
from analysis.coverage import base_year
from analysis.cube import Cube
from analysis.districts import breadth, breakdown_parent
from analysis.filters import Filters
from analysis.narrowing import chosen_of, everything_there, without
from analysis.villages import NOTHING, OTHER, SESSION, idle_villages
from ui.breadth import NOTHING as NO_SESSION_AT_ALL
from ui.breadth import OTHER as NO_SESSION
from ui.breadth import OUTSIDE, choose_level, what_there_is
from ui.coverage_rows import group_parts
from ui.crossing import FIELDS
from ui.downloads import About
from ui.escape import md_escape
from ui.fact_table import draw_fact_table
from ui.links import open_fact, open_facts, open_reference, open_submission
from ui.narrowing import narrowed_words
from ui.numbers import day_text, exact
from ui.places import district_name, divisions_of_level, known_children
from ui.state import base_index
from ui.table_download import draw_table_download
from ui.tables import draw_table
from ui.text import VALUE_NAMES, t, vocabulary
from ui.village_data import facts_of_village, mentions_of_village, reach_of_villages

WEEKS = 8
_VILLAGE = "blind_village"
BEHIND = ("district_code", "village", "target_group", "channel")


def draw_blank_districts(version: str, cube: Cube, filters: Filters, about: About, file: str) -> None:
    """The divisions of a level without a session, the largest first."""
    mark = "_narrowed" if narrowed_words(filters) else ""
    st.subheader(t("blind.blank_narrowed_heading" if mark else "blind.blank"), anchor=False)
    parent = breakdown_parent(cube, filters)
    level = choose_level(parent)
    if not level:
        return
    found = breadth(cube, filters, divisions_of_level(level, parent))
    words = t(f"level.{level}")
    if found.none.empty:
        st.success(t("blind.blank_complete", level=words))
        return
    there = what_there_is(cube, filters, found, level, parent)
    said = {"total": exact(found.total), "level": words, "count": exact(len(found.none))}
    if narrowed := md_escape(narrowed_words(filters)):
        blank = exact(sum(what in (NO_SESSION, NO_SESSION_AT_ALL) for what in there))
        st.caption(t("blind.blank_narrowed", filters=narrowed, blank=blank, **said))
    else:
        st.caption(t("blind.blank_caption", **said))
    bases, year = base_index(version), base_year(cube, filters)
    people = [bases.find(code, POPULATION, year).value for code in found.none["code"]]
    none = found.none.assign(people=people, there=there).sort_values(
        "people", ascending=False, ignore_index=True
    )
    table = pd.DataFrame(
        {
            words: none["name"],
            t("breadth.what"): [t(f"breadth.{what}") for what in none["there"]],
            t("blind.population"): none["people"],
        }
    )

    def go(place: int) -> None:
        asked = everything_there(filters) if none["there"].iloc[place] == OUTSIDE else filters
        open_facts(replace(asked.of_anything, district=none["code"].iloc[place]))

    draw_table(table, "blank_districts", go)
    draw_table_download(lambda: table, about, f"{t(f'blind.file_blank{mark}')}_{file}")


def draw_blank_villages(version: str, cube: Cube, filters: Filters, about: About, file: str) -> None:
    """Every known village with what is told of it, those with nothing first."""
    st.subheader(t("blind.villages"), anchor=False)
    reach = reach_of_villages(version, cube, filters)
    if reach.empty:
        st.info(t("blind.villages_none"))
        st.button(t("coverage.supply"), key="supply_villages", type="tertiary", on_click=open_reference)
        return
    states = _village_states(version, cube, filters, reach)
    counts = {state: exact(states.count(state)) for state in (SESSION, OTHER, OUTSIDE, NOTHING)}
    narrowed = md_escape(narrowed_words(filters))
    caption = "blind.villages_narrowed" if narrowed else "blind.villages_caption"
    st.caption(t(caption, total=exact(len(reach)), filters=narrowed, **counts))
    table = village_table(cube, reach, states)

    def choose(place: int) -> None:
        st.session_state[_VILLAGE] = reach["path"].iloc[place]

    draw_table(table, "blank_villages", choose)
    st.caption(t("blind.villages_how"))
    _draw_village(version, cube, filters, reach)
    draw_table_download(lambda: table, about, f"{t('blind.file_villages')}_{file}")


def _village_states(version: str, cube: Cube, filters: Filters, reach: pd.DataFrame) -> list[str]:
    """The state of each village; OUTSIDE where something is told of it that the filters leave out."""
    states = [str(state) for state in reach["state"]]
    if not narrowed_words(filters):
        return states
    everything = reach_of_villages(version, cube, everything_there(filters))
    bare = set(everything.loc[everything["state"] == NOTHING, "path"])
    return [
        OUTSIDE if state == NOTHING and path not in bare else state
        for state, path in zip(states, reach["path"], strict=True)
    ]


def _draw_village(version: str, cube: Cube, filters: Filters, reach: pd.DataFrame) -> None:
    """The facts of the village that the reader chose: a list of its own, since no filter names a village."""
    path = st.session_state.get(_VILLAGE, "")
    if path not in set(reach["path"]):
        return
    facts = facts_of_village(version, cube, filters, path)
    name = md_escape(path.rpartition("/")[2])
    if len(facts):
        st.caption(t("blind.village_facts", name=name, count=exact(len(facts))))
        key = f"village_facts_{version}_{hash((path, filters))}"
        draw_fact_table(facts, key, lambda fact: open_fact(int(fact["fact_id"])))
    told = mentions_of_village(version, cube, filters, path)
    if len(told):
        st.caption(t("blind.village_mentions", name=name, count=exact(len(told))))
        what = {
            t("manage.fact.unit"): told["unit"],
            t("manage.fact.raw"): told["raw"],
            t("manage.fact.place"): [" · ".join(map(str, one)) for one in told[["file", "cell"]].to_numpy()],
        }
        draw_table(
            pd.DataFrame(what),
            "village_mentions",
            lambda place: open_submission(told["submission"].iloc[place]),
        )
    if facts.empty and told.empty:
        st.caption(t("blind.village_no_facts", name=name))


def village_table(cube: Cube, reach: pd.DataFrame, states: list[str]) -> pd.DataFrame:
    """`analysis.villages.village_reach` with headings and names in the reader's language, and the state of each."""
    return pd.DataFrame(
        {
            t("blind.village"): reach["name"],
            t("blind.township"): [district_name(cube, code) for code in reach["township"]],
            t("blind.column_state"): [t(f"blind.village_{state}") for state in states],
            t("blind.population"): reach["base"],
            t("blind.how"): [
                t("list.comma").join(t(f"blind.how_{one}") for one in how) for how in reach["how"]
            ],
            t("blind.column_last"): [day_text(day.date()) if day == day else "" for day in reach["last"]],
            t("table.facts"): reach["facts"],
            t("blind.column_mentions"): reach["mentions"],
        }
    )


def draw_fell_behind(version: str, cube: Cube, filters: Filters, about: About, file: str) -> None:
    """What had neither a figure nor a mention for as many weeks as the reader says."""
    st.subheader(t("blind.behind_narrowed" if narrowed_words(filters) else "blind.behind"), anchor=False)
    until = until_day(cube, filters)
    if until is None:
        return
    left, right = st.columns([1, 3], vertical_alignment="bottom")
    weeks = int(left.number_input(t("blind.weeks"), 1, 520, WEEKS, key="blind_weeks"))
    of = right.segmented_control(
        t("blind.behind_of"),
        BEHIND,
        default=BEHIND[0],
        required=True,
        format_func=lambda name: t(f"blind.behind_{name}"),
        label_visibility="collapsed",
        key="blind_behind",
    )
    dimension = str(of or BEHIND[0])
    found = _behind(version, cube, filters, dimension, weeks)
    narrowed = narrowed_words(filters, dimension)
    only = md_escape(t("blind.narrowed", filters=narrowed)) if narrowed else ""
    if found.empty:
        st.success(t("blind.behind_none", day=day_text(until), weeks=weeks) + only)
        return
    st.caption(t("blind.behind_caption", day=day_text(until), count=exact(len(found)), weeks=weeks) + only)
    last = "blind.column_last_narrowed" if narrowed else "blind.column_last"
    table = pd.DataFrame(
        {
            t("blind.column_name"): found["name"],
            t(last): [day_text(last) if last else t("blind.never") for last in found["last"]],
            t("blind.column_weeks"): found["weeks"].astype(float),
            t("blind.column_unit"): found["last_unit"],
        }
    )

    def go(place: int) -> None:
        row = found.iloc[place]
        chosen = replace(filters, measure="", start=cube.first_day, end=until)
        open_facts(replace(chosen, **{row["field"]: row["code"]}))

    draw_table(table, f"behind_{dimension}", go)
    draw_table_download(lambda: table, about, f"{t('blind.file_behind')}_{file}")


def _behind(version: str, cube: Cube, filters: Filters, dimension: str, weeks: int) -> pd.DataFrame:
    """name, last, weeks, last_unit, and the field and code of the filters that lead to it."""
    until = until_day(cube, filters)
    if dimension == "village" and until:
        everything = replace(filters, start=cube.first_day, end=until)
        reach = idle_villages(reach_of_villages(version, cube, everything), until, weeks)
        names = [
            f"{name}（{district_name(cube, code)}）"
            for name, code in zip(reach["name"], reach["township"], strict=True)
        ]
        last = [day.date() if day == day else None for day in reach["last"]]
        return pd.DataFrame(
            {"name": names, "last": pd.Series(last, dtype=object), "weeks": reach["weeks"], "last_unit": "",
             "field": "district", "code": reach["township"]}
        )  # fmt: skip
    if dimension == "district_code":
        known = known_children(breakdown_parent(cube, filters))
    else:
        known = list(group_parts()) if dimension == "target_group" else list(vocabulary("channels"))
    found = fell_behind(cube, without(filters, dimension), dimension, known, weeks)
    if chosen := chosen_of(filters, dimension):
        found = found[found["code"].isin(chosen)]
    if dimension == "district_code":
        found = found[found["code"].isin(known)]
    name = VALUE_NAMES.get(dimension, lambda code: district_name(cube, code))
    return found.assign(name=[name(code) for code in found["code"]], field=FIELDS[dimension])
