"""What each table of a sheet was taken for: its headers, what every column means and why, its totals."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace

from etl.explain.cells import SheetCells
from etl.explain.origins import View, explain_origins, in_line
from etl.explain.reasons import why_code, why_default, why_dimension, why_measure, why_part
from etl.explain.words import Line, Speaker, number_words
from etl.formats.grid import column_letters, split_address
from etl.meaning.header import read_header
from etl.schema import ColumnReading, Fact, TableReading, TotalCheck

CONTROL = ("ratio", "planned", "base", "total", "cumulative", "earlier", "no_count")
MOST_LABELS = 12  # rows of a form, or labels of rows, that are told one by one


def explain_table(view: View, table: TableReading, depth: int) -> list[Line]:
    """A table: where it stands, its columns (of a form its figures), where unit, period and place came from."""
    speaker = view.speaker
    prefix = table.range.partition("!")[0] + "!" if "!" in table.range else ""
    numbers = {
        address: cell.table
        for cell in view.cells.at.values()
        if (address := cell.cell).startswith(prefix) and cell.table == str(table.number)
    }
    facts = [fact for fact in view.facts if fact.cell in numbers and ("!" in fact.cell) == bool(prefix)]
    if table.turned:
        turned = SheetCells.of(list(view.cells.at.values()), view.reading.sheets, table.header_rows)
        view = replace(view, cells=turned)
    rows = speaker.listing(column_letters(row) if table.turned else str(row) for row in table.header_rows)
    kind = "table_form" if table.mode == "form" else "table_list" if rows else "table_bare"
    kind = "table_turned" if table.turned else kind
    name = speaker.say(kind, number=table.number, range=table.range, rows=rows, count=len(facts))
    lines = [Line(depth, name, table.range.partition(":")[0])]
    if table.mode == "form":
        lines += _form_lines(view, facts, depth + 1)
    else:
        for column in sorted(table.columns, key=lambda one: one.col):
            lines += _column_lines(view, table, column, facts, depth + 1)
    lines += explain_origins(view, table, facts, depth + 1)
    return lines


def explain_check(speaker: Speaker, check: TotalCheck, depth: int) -> Line:
    """A total: what it states, the sum of what it sums up, and the difference."""
    fields = {
        "cell": check.cell,
        "stated": number_words(check.stated),
        "summed": number_words(check.summed),
        "difference": number_words(round(check.stated - check.summed, 6)),
        "addends": speaker.listing(check.addends),
    }
    agrees = check.stated == check.summed
    return Line(depth, speaker.say("check_agrees" if agrees else "check_differs", **fields), check.cell)


def _column_lines(
    view: View, table: TableReading, column: ColumnReading, facts: list[Fact], depth: int
) -> list[Line]:
    speaker = view.speaker
    here = [
        fact for fact in facts if (spot := split_address(fact.cell, table.turned)) and spot[2] == column.col
    ]
    name = _column_name(speaker, table, column)
    if column.use == "figure" and here:
        return _figure_lines(view, table, column, here, depth)
    if column.use == "label":
        kind = speaker.say(f"dimension_{column.dimension}" if column.dimension else "dimension_none")
        why = why_dimension(speaker, column)
        lines = [Line(depth, speaker.say("column_label", name=name, kind=kind, why=why), column.cell)]
        if here:
            told = speaker.say("sessions_of_rows", count=len(here), why=speaker.say("one_session"))
            coded = [_coded(view, table, column, here, code) for code in ("target_group", "channel")]
            lines.append(Line(depth + 1, speaker.joined([told, *coded]), column.cell))
        return lines
    part = column.part if column.use == "figure" and column.part in CONTROL else column.use
    made_up = part == "total" and not any(read_header(text).total for text in column.path)
    why = why_part(speaker, column.path, part) or speaker.say("by_periods" if made_up else "by_contents")
    return [Line(depth, speaker.say(f"column_{part}", name=name, why=why), column.cell)]


def _column_name(speaker: Speaker, table: TableReading, column: ColumnReading) -> str:
    header = speaker.quote(" / ".join(column.path)) if column.path else speaker.say("no_header")
    if table.turned:
        return speaker.say("line", row=column.col, header=header)
    return speaker.say("column", letters=column_letters(column.col), header=header) if column.col else header


def _figure_lines(
    view: View, table: TableReading, column: ColumnReading, facts: list[Fact], depth: int
) -> list[Line]:
    """What a column counts, in as many lines as it counts different things."""
    speaker = view.speaker
    name = _column_name(speaker, table, column)
    found: dict[tuple[str, str], list[Fact]] = {}
    for fact in facts:
        found.setdefault((fact.measure, _why_measure(view, table, column, fact)), []).append(fact)
    lines = []
    if len(found) > 1:
        lines.append(Line(depth, speaker.say("column_by_rows", name=name, count=len(facts)), column.cell))
    for (measure, why), some in list(found.items())[:MOST_LABELS]:
        text = speaker.say(
            "counts" if len(found) > 1 else "column_figures",
            name=name,
            count=len(some),
            measure=speaker.name("measure", measure),
            why=why,
        )
        extra = [speaker.say("scaled", scale=number_words(column.scale)) if column.scale > 1 else ""]
        extra += [_coded(view, table, column, some, code) for code in ("target_group", "channel")]
        place = some[0].cell if len(found) > 1 else column.cell
        lines.append(Line(depth + (len(found) > 1), speaker.joined([text, *extra]), place))
    if len(found) > MOST_LABELS:
        lines.append(Line(depth + 1, speaker.say("more", count=len(found) - MOST_LABELS)))
    return lines


def _why_measure(view: View, table: TableReading, column: ColumnReading, fact: Fact) -> str:
    """The header, the label of the row or section, else the title or the 单位 line."""
    speaker = view.speaker
    if column.path and column.measure == fact.measure:
        why = why_measure(speaker, column.path, fact.measure)
        return why or speaker.say("by_whole")
    spot = split_address(fact.cell, table.turned)
    told = spot and view.cells.said_at(
        spot, str(table.number), lambda text: bool(why_measure(speaker, [text], fact.measure))
    )
    if told:
        why = why_measure(speaker, [*column.path, told[1].text], fact.measure)
        return speaker.say(f"by_{told[0]}", label=speaker.quote(told[1].text), why=why)
    for origin in table.origins:
        if origin.what == "measure":
            return speaker.say(f"from_{origin.source}", words=speaker.quote(origin.words))
    return why_measure(speaker, column.path, fact.measure) or speaker.say("by_text")


def _coded(view: View, table: TableReading, column: ColumnReading, facts: list[Fact], name: str) -> str:
    """对象：老年人（表头写有“老人”）: the codes of some figures and where they come from, the most frequent first."""
    speaker = view.speaker
    found: Counter[tuple[str, str]] = Counter()
    for fact in facts:
        code = getattr(fact, name)
        found[code, _why_code(view, table, column, fact, name, code)] += 1
    reasons: dict[str, list[str]] = {}
    for (code, why), _ in found.most_common():
        reasons.setdefault(why, []).append(speaker.name(name, code))
    told = [speaker.say("because", value=speaker.listing(values), why=why) for why, values in reasons.items()]
    return speaker.say(f"told_{name}", told=speaker.say("comma").join(told))


def _why_code(
    view: View, table: TableReading, column: ColumnReading, fact: Fact, name: str, code: str
) -> str:
    speaker = view.speaker
    why = why_code(speaker, column.path, name, code)
    if why:
        return why
    spot = split_address(fact.cell, table.turned)
    told = spot and view.cells.said_at(
        spot, str(table.number), lambda text: bool(why_code(speaker, [text], name, code, materials=True))
    )
    if told:
        place = split_address(told[1].cell)
        if told[0] == "section" or place is None:
            return speaker.say("from_section")
        return in_line(speaker, table, place)
    return why_default(speaker, fact.measure, name, code)


def _form_lines(view: View, facts: Sequence[Fact], depth: int) -> list[Line]:
    """Each figure of a form with the label that asks for it."""
    speaker = view.speaker
    lines = []
    for fact in facts[:MOST_LABELS]:
        spot = split_address(fact.cell)
        labels = [c for c in view.cells.labels_of(spot) if c.cell != fact.cell] if spot else []
        asked = next((c for c in labels if why_measure(speaker, [c.text], fact.measure)), None)
        text = speaker.say(
            "form_figure",
            cell=fact.cell,
            raw=speaker.quote(fact.raw),
            measure=speaker.name("measure", fact.measure),
            label=speaker.quote(asked.text) if asked else speaker.say("no_header"),
            why=why_measure(speaker, [asked.text], fact.measure) if asked else speaker.say("by_text"),
        )
        lines.append(Line(depth, text, fact.cell))
    if len(facts) > MOST_LABELS:
        lines.append(Line(depth, speaker.say("more", count=len(facts) - MOST_LABELS)))
    return lines
