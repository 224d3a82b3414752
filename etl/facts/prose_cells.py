"""A cell of running text beside figures: only what the row does not state already is read from it (contract 4.16)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from etl.facts.drafts import Draft, RowContext
from etl.facts.longer_totals import without_longer_totals
from etl.facts.outside_table import added_part, outside_part
from etl.facts.record import Finding, MentionDraft, SheetRecord, amount_told, gap_told
from etl.facts.week_numbers import Year
from etl.formats.grid import Cell
from etl.meaning.plain_writing import plain_writing
from etl.prose import ProseFigure, ProseReading, read_prose
from etl.prose.matter.speakers_along import unit_at
from etl.prose.report.as_written import quote_cell
from etl.prose.report.asked_above import answered_in_cell
from etl.schema import UNSPECIFIED


def read_story(text: str, year: Year, of_campaign: bool = False, head: str = "") -> ProseReading:
    """What the text of a cell tells, read in the usual words and quoted in its own; `head`: what it is an answer to."""
    plain, places = plain_writing(text)
    reading = answered_in_cell(
        plain, lambda words: read_prose(words, year.year, of_campaign=of_campaign, head=head)
    )
    if plain != text:
        quote_cell(reading, text, places)
    return reading


def read_prose_cell(
    record: SheetRecord,
    cell: Cell,
    context: RowContext,
    table: int,
    stated: set[str],
    year: Year,
    only_figures: bool = False,
    alone: bool = False,
    of_campaign: bool = False,
    head: str = "",
) -> bool:
    """Facts and mentions of one prose cell; its role is figure where it gives a fact, else note. Says whether it
    gave a fact; with `only_figures` a cell that gives none is left alone. `of_campaign`: what stands over the table says
    that all of it is about the campaign."""
    reading = read_story(cell.text, year, of_campaign, head)
    return take_prose(record, cell, reading, context, table, stated, only_figures=only_figures, alone=alone)


def take_prose(
    record: SheetRecord,
    cell: Cell,
    reading: ProseReading,
    context: RowContext,
    table: int,
    stated: set[str],
    speakers: Sequence[tuple[int, str]] = (),
    only_figures: bool = False,
    alone: bool = False,
    besides: Sequence[ProseFigure] = (),
) -> bool:
    """As `read_prose_cell`, of a cell that was read; `speakers`: (place, unit) from which on each unit speaks in it.
    `alone`: no other cell of its row states anything, so that what it adds to the sheet counts too; so does what it tells
    `besides`, which is asked about."""
    address = record.lattice.address(cell)
    figures = without_longer_totals(reading.figures, cell.text, context.period)
    if any(figure.measure in stated for figure in figures):
        outside = outside_part(cell.text, reading).figures
        outside += _added(record, cell.text, reading) if alone else []
        others = [figure for figure in figures if figure in besides and figure not in outside]
        figures = [f for f in figures if f.measure not in stated or f in outside or f in others]
        if others:
            record.find("story_tells_more", cell, words="、".join(figure.text for figure in others))
    if only_figures and not figures:
        return False
    for figure in figures:
        own = speaking_at(context, speakers, figure.start)
        record.drafts.append(draft_of_figure(figure, cell, address, own, table))
        record.findings.extend(notes_of(figure, address))
    record.findings.extend(questions_of(reading, address))
    record.findings.extend(
        Finding("prose_withdrawn", address, {"text": one.text})
        for one in reading.withdrawn
        if one.quantity and one.right < 0
    )
    record.mentions.extend(
        MentionDraft(address, mention, speaking_at(context, speakers, mention.start), table)
        for mention in reading.mentions
    )
    record.set_role(cell, "figure" if figures else "note", table)
    return bool(figures)


def _added(record: SheetRecord, text: str, reading: ProseReading) -> list[ProseFigure]:
    """What a text says to come on top of the sheet's figures, but for what is as much as all of them together."""
    added = added_part(text, reading)
    sums = {one.measure: 0.0 for one in added}
    for draft in record.drafts if added else ():
        if draft.measure in sums:
            sums[draft.measure] += draft.quantity.value
    return [one for one in added if one.quantity.value != sums[one.measure]]


def notes_of(figure: ProseFigure, address: str) -> list[Finding]:
    """What a figure of a text says of itself, with what is counted of it (60 of 12块, 每块张贴5张)."""
    value = f"{figure.quantity.value:.12g}"
    return [Finding(code, address, {"text": figure.text, "value": value}) for code in figure.notes]


def questions_of(reading: ProseReading, address: str) -> list[Finding]:
    """What is asked about a text, save what its figures note of themselves."""
    asked = [Finding(code, address, {"text": text}) for code, _start, _end, text in reading.queries]
    for total in reading.differing:
        said: dict[str, object] = {"text": total.text, "summed": amount_told(total.summed)}
        asked.append(Finding(total.code, address, said | gap_told(total.stated - total.summed)))
    return asked


def speaking_at(context: RowContext, speakers: Sequence[tuple[int, str]], place: int) -> RowContext:
    """The context of a place of a text in which several units may speak; `context` before the first of them."""
    unit = unit_at(speakers, place)
    return replace(context, unit=unit, places=(unit,)) if unit else context


# 方式 | 设摊 of a row, beside whose stall 悬挂横幅2条: what hangs or plays there is no stall.
OF_ITS_OWN_WAY = frozenset(["banners", "posters", "boards", "screens", "broadcasts", "sms"])


def draft_of_figure(
    figure: ProseFigure, cell: Cell, address: str, context: RowContext, table: int = 0
) -> Draft:
    """A figure of running text as a draft; what the text leaves open comes from the row or the document."""
    return Draft(
        cell=cell,
        address=address,
        table=table,
        measure=figure.measure,
        quantity=figure.quantity,
        context=context,
        groups=_stated(figure.group) or context.groups,
        channels=_stated(figure.channel) or (() if figure.measure in OF_ITS_OWN_WAY else context.channels),
        period=figure.period or context.period,
        cumulative=figure.basis == "cumulative",
        unit=context.unit,
        raw=figure.text,
    )


def _stated(code: str) -> tuple[str, ...]:
    return () if code in ("", UNSPECIFIED) else (code,)
