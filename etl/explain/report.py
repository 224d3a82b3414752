"""A document of prose in sentences: who reports, of which time, every figure with its words, every number passed over."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence

from etl.explain.origins import View, period_words, place_source
from etl.explain.words import Line, Speaker, number_words
from etl.formats.grid import split_address
from etl.meaning.file_name import stem_of
from etl.meaning.lexicon import default_channel
from etl.meaning.masked_unit import first_unit, is_masked
from etl.meaning.period import find_periods
from etl.pasted_reports import tells_in_lines
from etl.prose.report.report_reading import ReportReading
from etl.prose.report.reporter import reporter_sources
from etl.prose.times.report_time import OPENING
from etl.prose.trace import ParagraphTrace, Passed, trace_report
from etl.regex import regex
from etl.schema import UNSPECIFIED, CellRole, Fact, Mention, Reading, Supplied
from etl.sender import supplied_year

_PARAGRAPH = regex(r"P\d+")


def is_report(cells: Sequence[CellRole]) -> bool:
    """Whether the cells of a sheet are paragraphs P1, P2, …, perhaps with tables T1!A1 …, and nothing else."""
    return bool(cells) and all(
        cell.sheet == "text" and ("!" in cell.cell or _PARAGRAPH.fullmatch(cell.cell)) for cell in cells
    )


def paragraphs_of(cells: Sequence[CellRole]) -> list[CellRole]:
    """The paragraphs of a report, in their order."""
    found = [cell for cell in cells if _PARAGRAPH.fullmatch(cell.cell)]
    return sorted(found, key=lambda cell: int(cell.cell[1:]))


def told_lines(reading: Reading, cells: Sequence[CellRole]) -> list[CellRole]:
    """The paragraphs of a document, or the lines of a report that was put into a sheet; [] for any other sheet."""
    if is_report(cells):
        return paragraphs_of(cells)
    if reading.tables or len(cells) < len(reading.cells):
        return []
    rows = {spot[1]: cell for cell in cells if (spot := split_address(cell.cell))}
    lines = [rows[row] for row in sorted(rows)]
    return lines if len(rows) == len(cells) and tells_in_lines([cell.text for cell in lines]) else []


def trace_cells(
    cells: Sequence[CellRole], file: str, supplied: Supplied
) -> tuple[ReportReading, list[ParagraphTrace]]:
    """The trace of a report's paragraphs, in the order of `paragraphs_of`."""
    return trace_report([cell.text for cell in cells], stem_of(file), supplied_year(supplied))


def explain_report(view: View, paragraphs: Sequence[CellRole], depth: int) -> Iterator[Line]:
    """The report as a whole, then paragraph by paragraph."""
    report, traces = trace_cells(paragraphs, view.reading.file, view.supplied)
    said: list[Fact | Mention] = [*view.facts, *view.reading.mentions]
    own = {cell.cell for cell in paragraphs}
    told = [one for one in said if one.cell in own]
    if told:
        yield from _whole(view, report, told[0], [cell.text for cell in paragraphs], depth)
    facts: dict[str, list[Fact]] = {}
    for fact in view.facts:
        facts.setdefault(fact.cell, []).append(fact)
    mentions: dict[str, list[Mention]] = {}
    for mention in view.reading.mentions:
        mentions.setdefault(mention.cell, []).append(mention)
    for cell, trace in zip(paragraphs, traces, strict=True):
        at_cell = facts.get(cell.cell, []), mentions.get(cell.cell, [])
        inside = list(_inside(view, report, trace, *at_cell, depth + 1))
        if inside or cell.role in ("title", "meta", "label"):
            role = view.speaker.say(f"role_{cell.role}")
            words = view.speaker.say(
                "paragraph", cell=cell.cell, role=role, text=view.speaker.quote(cell.text)
            )
            yield Line(depth, words, cell.cell)
        yield from inside


def _whole(
    view: View, report: ReportReading, told: Fact | Mention, texts: Sequence[str], depth: int
) -> Iterator[Line]:
    filled = bool(view.supplied.unit) and is_masked(report.unit)
    speaker, unit = view.speaker, told.unit if filled else report.unit or told.unit
    stem = stem_of(view.reading.file)
    if unit:
        _, named = first_unit(reporter_sources(texts, stem) if report.unit and not filled else [])
        if any(issue.code == "unit_from_margin" for issue in view.reading.issues) and not named:
            named = "margin", unit
        yield Line(
            depth, speaker.say("origin_unit", value=unit, source=_source(view, named, view.supplied.unit))
        )
    else:
        yield Line(depth, speaker.say("unknown_unit"))
    if report.period:
        value = speaker.say("span", start=report.period.start, end=report.period.end)
        dated = [("title", report.title), ("file", stem), *(("opening", text) for text in texts)]
        named = next(((s, text) for s, text in dated if _names(text, report)), None)
        yield Line(depth, speaker.say("origin_period", value=value, source=_source(view, named, "")))
    elif period_words(told):
        source = _source(view, None, view.supplied.period)
        yield Line(depth, speaker.say("origin_period", value=period_words(told), source=source))
    else:
        yield Line(depth, speaker.say("unknown_period"))
    if told.district:
        yield Line(
            depth,
            speaker.say(
                "origin_place", value=told.district, source=place_source(view, told, texts[:OPENING])
            ),
        )
    else:
        yield Line(depth, speaker.say("unknown_place"))


def _names(text: str, report: ReportReading) -> bool:
    return any(found.period == report.period for found in find_periods(text, report.year))


def _source(view: View, named: tuple[str, str] | None, supplied: str) -> str:
    speaker = view.speaker
    if named:
        return speaker.say(f"from_{named[0]}", words=speaker.quote(named[1]))
    return (
        speaker.say("from_supplied", words=speaker.quote(supplied)) if supplied else speaker.say("from_rows")
    )


def _inside(
    view: View,
    report: ReportReading,
    trace: ParagraphTrace,
    facts: Sequence[Fact],
    mentions: Sequence[Mention],
    depth: int,
) -> Iterator[Line]:
    """The figures of a paragraph, what it says without a number, and the numbers that were passed over."""
    speaker = view.speaker
    named = {figure.text: trace.named.get(figure.start, "") for figure in trace.figures}
    whole = (report.period.start, report.period.end) if report.period else None
    for fact in facts:
        own = "" if (fact.period_start, fact.period_end) == whole else period_words(fact)
        why = named.get(fact.raw, "")
        parts = [
            speaker.say("says", words=why) if why else speaker.say("by_sentence"),
            *coded_words(speaker, fact),
            speaker.say("told_period", value=own) if own else "",
        ]
        said = speaker.say(
            "prose_figure",
            raw=speaker.quote(fact.raw),
            amount=amount(speaker, fact),
            why=speaker.joined(parts),
        )
        yield Line(depth, said, fact.cell)
    for mention in mentions:
        which = "target_group" if mention.target_group != UNSPECIFIED else "channel"
        name = speaker.name(which, getattr(mention, which))
        yield Line(depth, speaker.say("mention", raw=speaker.quote(mention.raw), name=name), mention.cell)
    for passed in [*_settled(trace, facts), *trace.passed]:
        reason = speaker.say(f"passed_{passed.reason}")
        yield Line(depth, speaker.say("passed", text=speaker.quote(passed.text), reason=reason))


def _settled(trace: ParagraphTrace, facts: Sequence[Fact]) -> list[Passed]:
    """The figures that a table of the document states too, or that a person has struck out."""
    left = Counter(fact.raw for fact in facts)
    settled: list[Passed] = []
    if left[trace.text]:  # a person wrote other words in the place of the whole paragraph
        return settled
    for figure in trace.figures:
        left[figure.text] -= 1
        if left[figure.text] < 0:
            settled.append(Passed(figure.start, figure.end, figure.text, "restated"))
    return settled


def amount(speaker: Speaker, fact: Fact) -> str:
    """宣传资料 100（至少，100–199）: the measure with the number and what it is known to lie between."""
    measure, value = speaker.name("measure", fact.measure), number_words(fact.value)
    if fact.qualifier == "exact":
        return speaker.say("amount", measure=measure, value=value)
    high = number_words(fact.high) or speaker.say("open")
    key = f"amount_{fact.qualifier}"
    return speaker.say(key, measure=measure, value=value, low=number_words(fact.low), high=high)


def coded_words(speaker: Speaker, fact: Fact) -> list[str]:
    """The target group and the channel of a figure of prose, as far as there are any."""
    told = []
    if fact.target_group != UNSPECIFIED:
        told.append(speaker.say("told_target_group", told=speaker.name("target_group", fact.target_group)))
    if fact.channel != UNSPECIFIED:
        usual = fact.channel == default_channel(fact.measure)
        name = speaker.name("channel", fact.channel)
        value = speaker.say("because", value=name, why=speaker.say("usual_channel")) if usual else name
        told.append(speaker.say("told_channel", told=value))
    return told
