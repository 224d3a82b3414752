"""The brief's sections on target groups and channels: whom it reached and in which way."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from analysis.brief.parts import (
    Figure,
    Name,
    Said,
    Section,
    Sentence,
    Table,
    joined,
    say,
    share_figure,
    sum_figure,
)
from analysis.brief.question import REACHED, SESSIONS, Question
from analysis.brief.ranking import highest_and_lowest, leaders, ranking_chart, untold
from analysis.comparison import MEDIA
from analysis.coverage import base_year, divide
from analysis.cube import mask_records
from analysis.filters import Filters
from analysis.totals import Total
from etl.schema import UNSPECIFIED

# Where more than this share of the people reached names no group, which group has least of them is not known.
RANKED_UP_TO = 0.5


def groups_section(question: Question) -> Section:
    """People reached by target group with the coverage of each that has a base."""
    table = groups_table(question)
    rows = _named(table)
    paragraphs: list[list[Sentence]] = [
        [*leaders(table, REACHED, rows, "share"), *_unspecified(table, "unspecified_group")],
        _group_coverage(table, rows),
    ]
    kept = tuple(tuple(paragraph) for paragraph in paragraphs if paragraph)
    return Section(
        "groups", kept, (table,) if table.rows else (), ranking_chart("groups", table, REACHED, rows)
    )


def groups_table(question: Question) -> Table:
    """One row per group with figures or a base, what lies in another below it, those that name nobody last, then the sum.

    A whole takes its parts in, so the rows of wholes and of the unspecified add up.
    """
    held = {
        *_with_figures(question, "target_group", REACHED),
        *_with_figures(question, "target_group", SESSIONS),
    }
    asked = question.filters.target_group.split(",") if question.filters.target_group else question.groups
    inner = {part for whole in asked for part in question.parts.get(whole, ()) if part != whole}
    wholes = [group for group in asked if group not in inner]
    wholes.sort(key=lambda group: -question.total(_of_group(question, group, asked)).value)
    rows: list[dict[str, Said | None]] = []
    for group in [group for group in wholes if group != UNSPECIFIED] + [UNSPECIFIED]:
        within = [part for part in question.parts.get(group, (group,)) if part in asked]
        parts = [part for part in within if part in held or _has_base(question, part)]
        if parts:
            rows.append(_group_row(question, Name("target_group", group), _of_group(question, group, asked)))
        rows += [
            _group_row(question, say("part_of", name=Name("target_group", part)),
                       question.of_measure(REACHED, target_group=part), part)
            for part in parts if part != group
        ]  # fmt: skip
    if not rows:
        return Table("groups", {"group": say("column_groups")}, ())
    rows.append(_group_row(question, say("row_sum"), question.of_measure(REACHED)))
    names = ["group", REACHED, SESSIONS, "share"]
    names += ["base", "coverage"] if any(isinstance(row["base"], Figure) for row in rows) else []
    headings = {
        "group": "column_groups",
        "share": "column_share",
        "base": "column_base",
        "coverage": "column_coverage",
    }
    columns: dict[str, Said] = {
        name: say(headings[name]) if name in headings else Name("measure", name) for name in names
    }
    return Table("groups", columns, tuple({name: row[name] for name in names} for row in rows), sums=1)


def _of_group(question: Question, group: str, asked: Sequence[str]) -> Filters:
    """The filters of people reached of a group with all that it takes in and that is asked for."""
    parts = [part for part in question.parts.get(group, (group,)) if part in asked]
    return question.of_measure(REACHED, target_group=",".join(parts))


def _group_row(question: Question, name: Said, filters: Filters, part: str = "") -> dict[str, Said | None]:
    reached = question.total(filters)
    sessions = replace(filters, measure=SESSIONS)
    held = question.total(sessions)
    row: dict[str, Said | None] = dict.fromkeys(("group", REACHED, SESSIONS, "share", "base", "coverage"))
    row["group"] = name
    if reached.facts:
        row[REACHED] = sum_figure(reached, REACHED, filters)
        row["share"] = share_figure(reached, question.total(question.of_measure(REACHED)), filters)
    if held.facts:
        row[SESSIONS] = sum_figure(held, SESSIONS, sessions)
    subject = part or (name.code if isinstance(name, Name) else "")
    # a group without some of its parts is no share of its people
    whole = filters.target_group == ",".join(question.parts.get(subject, (subject,)))
    return row | (_coverage_cells(question, subject, reached, filters) if subject and whole else {})


def _coverage_cells(
    question: Question, subject: str, reached: Total, filters: Filters
) -> dict[str, Said | None]:
    base = question.bases.find(question.place, subject, base_year(question.cube, question.filters))
    if subject == UNSPECIFIED or not base.divides:
        return {"base": None if subject == UNSPECIFIED else say("cell_no_base"), "coverage": None}
    found = divide(reached, base)
    ratio = Figure(found.ratio, "coverage", "", found.low, found.high, filters)
    return {
        "base": Figure(base.value, "base", subject, base.low, base.high, page="reference"),
        "coverage": ratio if reached.facts else None,  # nothing reported is not 0 %
    }


def _has_base(question: Question, group: str) -> bool:
    """True where a group's people are counted: without a figure it is a row too, of which nobody was reached."""
    year = base_year(question.cube, question.filters)
    return group != UNSPECIFIED and question.bases.find(question.place, group, year).divides


def _named(table: Table) -> list[int]:
    """The rows that are one group or channel, no part of another, not the unspecified and no sum."""
    found = []
    for row in range(len(table.rows) - table.sums):
        name = table.name(row)
        if isinstance(name, Name) and name.code != UNSPECIFIED:
            found.append(row)
    return found


def _unspecified(table: Table, kind: str) -> list[Sentence]:
    """How much names nobody: figures that any group or channel may have a part in."""
    row = _unspecified_row(table)
    if row is None:
        return []
    return [say(kind, value=table.figure(row, REACHED), share=table.figure(row, "share"))]


def _unspecified_row(table: Table) -> int | None:
    """The row of what names nobody, where it has a figure above 0."""
    for row in range(len(table.rows) - table.sums):
        name = table.name(row)
        if isinstance(name, Name) and name.code == UNSPECIFIED and table.has(row, REACHED):
            return row if table.figure(row, REACHED).value else None
    return None


def _unspecified_share(table: Table) -> float:
    row = _unspecified_row(table)
    return table.figure(row, "share").value if row is not None else 0.0


def _group_coverage(table: Table, rows: list[int]) -> list[Sentence]:
    if not rows:
        return []
    if "coverage" not in table.columns:
        return [say("no_group_bases")]
    covered = [row for row in rows if table.has(row, "coverage")]
    vague = _unspecified_share(table) > RANKED_UP_TO
    said = [] if vague else highest_and_lowest(table, "coverage", rows)
    if not said and covered:
        items = [
            say("covered_one", name=table.name(row), ratio=table.figure(row, "coverage")) for row in covered
        ]
        said = [say("covered_unranked" if vague else "covered", items=joined(*items))]
    said += untold(table, rows)
    if any(table.figure(row, "coverage").value > 1 for row in covered):
        said.append(say("coverage_over"))
    lacking = [table.name(row) for row in rows if isinstance(table.rows[row]["base"], Sentence)]
    return said + ([say("groups_lacking", names=joined(*lacking))] if lacking else [])


def channels_section(question: Question) -> Section:
    """People reached by channel, online and offline."""
    table = channels_table(question)
    media = media_table(question)
    rows = _named(table)
    told = [*leaders(table, REACHED, rows, "share"), *_unspecified(table, "unspecified_channel")]
    paragraphs = [told, _media(media)]
    kept = tuple(tuple(paragraph) for paragraph in paragraphs if paragraph)
    tables = tuple(one for one in (table, media) if one.rows)
    return Section("channels", kept, tables, ranking_chart("channels", table, REACHED, rows))


def channels_table(question: Question) -> Table:
    """One row per channel with figures of people, sessions or leaflets, most people first, then the sum."""
    shown = (REACHED, SESSIONS, "leaflets")
    held = {code for measure in shown for code in _with_figures(question, "channel", measure)}
    order = sorted(
        held,
        key=lambda code: (
            code == UNSPECIFIED,
            -question.total(question.of_measure(REACHED, channel=code)).value,
            question.channels.index(code) if code in question.channels else len(question.channels),
        ),
    )
    columns: dict[str, Said] = {"channel": say("column_channels")}
    columns |= {measure: Name("measure", measure) for measure in shown} | {
        "share": say("column_share_people")
    }
    rows = [_channel_row(question, Name("channel", code), shown, code) for code in order]
    if rows:
        rows.append(_channel_row(question, say("row_sum"), shown, question.filters.channel))
    return Table("channels", columns, tuple(rows), sums=1 if rows else 0)


def _channel_row(
    question: Question, name: Said, shown: tuple[str, ...], channel: str
) -> dict[str, Said | None]:
    row: dict[str, Said | None] = {"channel": name} | dict.fromkeys(shown) | {"share": None}
    for measure in shown:
        filters = question.of_measure(measure, channel=channel)
        total = question.total(filters)
        if total.facts:
            row[measure] = sum_figure(total, measure, filters)
            if measure == REACHED:
                row["share"] = share_figure(total, question.total(question.of_measure(REACHED)), filters)
    return row


def media_table(question: Question) -> Table:
    """Online, offline and what does not say: people reached and their share."""
    rows: list[dict[str, Said | None]] = []
    whole = question.total(question.of_measure(REACHED))
    asked = question.filters.channel.split(",") if question.filters.channel else question.channels
    for medium in MEDIA:
        codes = [code for code in asked if question.media.get(code, "") == medium]
        filters = question.of_measure(REACHED, channel=",".join(codes))
        total = question.total(filters) if codes else None
        if total and total.facts:
            rows.append(
                {
                    "medium": Name("medium", medium),
                    REACHED: sum_figure(total, REACHED, filters),
                    "share": share_figure(total, whole, filters),
                }
            )
    columns: dict[str, Said] = {
        "medium": say("column_medium"), REACHED: Name("measure", REACHED), "share": say("column_share"),
    }  # fmt: skip
    return Table("media", columns, tuple(rows))


def _media(table: Table) -> list[Sentence]:
    items = [
        say(
            "medium",
            medium=table.name(row),
            value=table.figure(row, REACHED),
            share=table.figure(row, "share"),
        )
        for row in range(len(table.rows))
        if table.has(row, "share")
    ]
    return [say("media", items=joined(*items))] if items else []


def _with_figures(question: Question, dimension: str, measure: str) -> list[str]:
    """The codes of a dimension that have a figure of the measure."""
    column = question.cube.facts.columns[dimension]
    mask = mask_records(question.cube.facts, question.of_measure(measure))
    return [column.values[number] for number in column.used(mask)]
