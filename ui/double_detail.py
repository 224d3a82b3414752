"""One case of double reporting: both sides with their figures and cells, the reasons, and the decision."""

from __future__ import annotations

import pandas as pd
import streamlit as st

from analysis.doubles import figures_side_by_side
from etl.doubles.records import ANSWERS, joined_keys
from etl.store import Looked, Overtaken
from ui.access import acting, allowed, current_actor
from ui.clerk import draw_clerk
from ui.double_list import doubt_words, unit_words
from ui.double_words import answer_words, reason_words
from ui.escape import md_escape, visible_text
from ui.links import open_fact, open_submission
from ui.moments import moment_text
from ui.numbers import exact, period_text
from ui.overtaken import draw_overtaken, seen_until
from ui.settling import LONGEST_REASON
from ui.source_grid import STYLE
from ui.source_panel import draw_pairs
from ui.state import doubles
from ui.tables import draw_table
from ui.text import channel_name, group_name, measure_name, measure_unit, t

SIDES = ("left", "right")
MOST_FILES = 12
_CELLS, _DONE = "double_cells", "double_done"


def draw_case(version: str, case: pd.Series) -> None:
    """Everything about a case, and the form that decides it or takes the decision back."""
    seen = seen_until("doubles")
    found = doubles(version)
    pairs = found.pairs[found.pairs["case"] == case["case"]]
    figures = found.figures[found.figures["case"] == case["case"]]
    st.html(STYLE)
    st.subheader(t(f"doubles.heading_{case['relation']}"), anchor=False)
    _draw_reasons(pairs, case)
    for side, column in zip(SIDES, st.columns(2), strict=True):
        with column.container(border=True, height="stretch"):
            _draw_side(figures[figures["side"] == side], case, side)
    _draw_figures(found.figures, case)
    if allowed("settle"):
        draw_clerk("_double", t("doubles.clerk_hint"))
    if case["open"] and allowed("settle"):
        _draw_question(pairs, figures, case, seen)
    if (pairs["answer"] != "").any():
        _draw_answers(pairs, figures, case, seen)


def _draw_reasons(pairs: pd.DataFrame, case: pd.Series) -> None:
    reasons = list(dict.fromkeys(reason for said in pairs["reasons"] for reason in said))
    lines = [f"- {md_escape(words)}" for words in reason_words(reasons)]
    if case["doubt"]:
        lines.append(f"- {t('doubles.in_doubt', what=md_escape(doubt_words(case['doubt'])))}")
    st.markdown("\n".join(lines) or t("doubles.no_longer_suspected"))


def _draw_side(figures: pd.DataFrame, case: pd.Series, side: str) -> None:
    """The unit, its files and when they came, the period and the activity; a way to each file."""
    st.markdown(f"**{md_escape(unit_words(case[side]))}**")
    if figures.empty:
        st.caption(t("doubles.side_gone"))
        return
    files = figures.drop_duplicates("submission")
    activities = [name for name in dict.fromkeys(figures["activity"]) if name]
    pairs = [(t("doubles.period"), period_text(figures["period_start"].min(), figures["period_end"].max()))]
    if activities:
        pairs.append((t("doubles.activity"), t("list.comma").join(activities[:MOST_FILES])))
    pairs += [
        (t("doubles.file"), t("doubles.file_received", file=row.file, at=moment_text(row.received)))
        for row in files.head(MOST_FILES).itertuples()
    ]
    draw_pairs(pairs)
    with st.container(horizontal=True):
        for row in files.head(MOST_FILES).itertuples():
            label = t("doubles.open_file", file=md_escape(str(row.file)))
            key = f"double_{case['case']}_{side}_{row.submission}"
            st.button(label, key=key, type="tertiary", on_click=open_submission, args=(row.submission,))


def _draw_figures(figures: pd.DataFrame, case: pd.Series) -> None:
    """The figures side by side; choosing a row offers the way to its cells."""
    table = figures_side_by_side(figures, int(case["case"]))
    left, right = _column_names(figures[figures["case"] == case["case"]])
    shown = pd.DataFrame(
        {
            t("manage.fact.measure"): [measure_name(name) for name in table["measure"]],
            left: table["left"],
            "": [_equal_mark(row) for row in table.itertuples()],
            right: table["right"],
            t("manage.fact.per"): [measure_unit(name) for name in table["measure"]],
            t("manage.fact.group"): [
                group_name(name) or t("doubles.total") for name in table["target_group"]
            ],
            t("manage.fact.channel"): [channel_name(name) for name in table["channel"]],
        }
    )

    def choose(place: int) -> None:
        st.session_state[_CELLS] = case["case"], place

    st.caption(t("doubles.figures_hint"))
    draw_table(shown, f"double_{case['case']}", choose)
    chosen, place = st.session_state.get(_CELLS, (None, 0))
    if chosen == case["case"] and place < len(table):
        _draw_cells(figures, table.iloc[place])


def _equal_mark(row: object) -> str:
    if pd.isna(row.left) or pd.isna(row.right):  # type: ignore[attr-defined]
        return ""
    return "=" if row.equal else "≠"  # type: ignore[attr-defined]


def _draw_cells(figures: pd.DataFrame, row: pd.Series) -> None:
    known = figures.drop_duplicates("fact_id").set_index("fact_id")
    for side, column in zip(SIDES, st.columns(2), strict=True):
        with column:
            for number in row[f"{side}_facts"][:MOST_FILES]:
                fact = known.loc[number]
                words = f"{fact['file']} · {fact['sheet']} {fact['cell']}: {fact['raw']}"
                label = t("doubles.open_cell", cell=md_escape(words))
                st.button(
                    label, key=f"cell_{side}_{number}", type="tertiary", on_click=open_fact, args=(number,)
                )


def _column_names(figures: pd.DataFrame) -> tuple[str, str]:
    """The units of both sides; of two files of one unit the files."""
    sides = [figures[figures["side"] == side] for side in SIDES]
    for name in ("unit", "file"):
        left, right = (_column_name(tuple(dict.fromkeys(side[name]))) for side in sides)
        if left != right:
            return left, right
    return t("doubles.first", unit=left), t("doubles.second", unit=right)


def _column_name(names: tuple[str, ...]) -> str:
    """One name, or how many: a narrow screen has no room for all of them over a column."""
    if len(names) > 1:
        return t("doubles.together", count=exact(len(names)))
    return visible_text(names[0]) if names else "–"


def _names(figures: pd.DataFrame, pair: int) -> tuple[str, str]:
    return _column_names(figures[figures["pair"] == pair])


def _draw_question(pairs: pd.DataFrame, figures: pd.DataFrame, case: pd.Series, seen: Looked) -> None:
    """What counts: one answer for all pairs of the case, or for those that are chosen."""
    undecided = pairs[pairs["answer"] == ""]
    numbers = list(dict.fromkeys(undecided["pair"].tolist()))
    names = {number: _names(figures, number) for number in numbers}
    many = len(numbers) > 1
    left = names[numbers[0]][0]
    right = t("doubles.those_chosen") if many else names[numbers[0]][1]
    relation = case["relation"]
    with st.form(f"double_form_{case['case']}", border=True):
        answer = st.radio(
            t("doubles.question"),
            ANSWERS[relation],
            index=None,
            format_func=lambda name: answer_words(relation, name, md_escape(left), md_escape(right)),
            key=f"double_answer_{case['case']}",
        )
        chosen = numbers
        if many:
            chosen = st.multiselect(
                t("doubles.which"),
                numbers,
                default=numbers,
                format_func=lambda number: visible_text(names[number][1]),
                key=f"double_which_{case['case']}",
            )
        reason = st.text_input(
            t("doubles.reason"), max_chars=LONGEST_REASON, key=f"double_reason_{case['case']}"
        )
        done = st.form_submit_button(t("doubles.decide"), type="primary", key="double_decide")
    if not done:
        return
    if answer is None or not chosen or not reason.strip() or not current_actor().name:
        st.error(t("doubles.answer_needed"))
        return
    _decide(undecided[undecided["pair"].isin(chosen)], answer, reason.strip(), seen, "doubles.done")


def _draw_answers(pairs: pd.DataFrame, figures: pd.DataFrame, case: pd.Series, seen: Looked) -> None:
    """What was decided, by whom, when and why; one click takes it back."""
    every = pairs[pairs["answer"] != ""]
    measures = every.groupby(["pair", "decision"])["measure"].agg(tuple)
    said = every.drop_duplicates(["pair", "decision"])
    table = pd.DataFrame(
        {
            t("manage.decisions.number"): said["decision"],
            t("doubles.measures"): [
                t("list.comma").join(measure_name(name) for name in measures[row.pair, row.decision])
                for row in said.itertuples()
            ],
            t("doubles.answer"): [
                answer_words(row.relation, row.answer, *_names(figures, row.pair))
                for row in said.itertuples()
            ],
            t("manage.decisions.by"): said["by"].replace("", t("manage.unknown_person")),
            t("manage.decisions.at"): [moment_text(at) for at in said["at"]],
            t("manage.decisions.reason"): said["reason"],
            t("doubles.applied"): [t("manage.yes") if done else "–" for done in said["applied"]],
        }
    )
    st.markdown(t("doubles.decided", count=exact(len(said))))
    draw_table(table, f"double_answers_{case['case']}")
    if not allowed("settle"):
        return
    with st.form(f"double_back_{case['case']}", border=False):
        reason = st.text_input(t("doubles.back_reason"), max_chars=LONGEST_REASON, key="double_back_reason")
        back = st.form_submit_button(t("doubles.take_back"), key="double_back")
    if back and not (reason.strip() and current_actor().name):
        st.error(t("doubles.back_needed"))
    elif back:
        _decide(every, "", reason.strip(), seen, "doubles.taken_back")


def _decide(pairs: pd.DataFrame, answer: str, reason: str, seen: Looked, words: str) -> None:
    try:
        acting().decide_doubles(joined_keys(pairs["key"]), answer, reason=reason, seen=seen)
    except Overtaken as error:
        draw_overtaken(error)
        return
    st.session_state[_DONE] = t(words)
    st.rerun()


def draw_done() -> None:
    """Says what the last decision did."""
    if words := st.session_state.pop(_DONE, None):
        st.toast(words, icon=":material/task_alt:")
