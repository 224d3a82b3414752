"""Where unit, period and place of the figures of a table came from."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from etl.explain.cells import SheetCells, Spot
from etl.explain.words import Line, Speaker
from etl.formats.grid import column_letters, split_address
from etl.issues import catalogue
from etl.meaning.file_name import stem_of
from etl.meaning.header import read_header
from etl.meaning.lexicon import squeeze
from etl.meaning.period import parse_period_option, read_date_cell, read_period
from etl.meaning.place import parse_district_option, resolve_place
from etl.meaning.unit import UnitNames
from etl.schema import Fact, Mention, Reading, Supplied, TableReading

Told = Fact | Mention
Says = Callable[[str], bool]
# What says that a unit's name stands for another one: the issue names both.
_RENAMED = ("unit_as_decided", "unit_by_roster")


@dataclass(slots=True)
class View:
    """What is explained, and to whom. `facts` are those of the sheet, held ones too."""

    speaker: Speaker
    reading: Reading
    supplied: Supplied
    sheet: str
    cells: SheetCells
    facts: list[Fact]

    def titles(self) -> list[str]:
        """The texts of the sheet's titles and meta lines, in their order."""
        return [c.text for c in self.reading.cells if c.sheet == self.sheet and c.role in ("title", "meta")]

    def titles_elsewhere(self) -> list[str]:
        """The titles and meta lines of the file's other sheets, whose county holds where a sheet names none."""
        return [c.text for c in self.reading.cells if c.sheet != self.sheet and c.role in ("title", "meta")]


def explain_origins(view: View, table: TableReading, facts: list[Fact], depth: int) -> list[Line]:
    """One line for each source of unit, period and place."""
    names = UnitNames()
    for fact in facts:
        names.add(fact.unit)

    def by_unit(fact: Fact) -> Says:
        return lambda text: names.canonical(text).name == fact.unit or squeeze(text) == fact.unit

    def by_period(fact: Fact) -> Says:
        return lambda text: says_period(text, fact.period_start, fact.period_end)

    def by_place(fact: Fact) -> Says:
        return lambda text: says_place(text, fact.district_code)

    speaker, lines = view.speaker, []
    for what, value_of, says in (
        ("unit", lambda f: f.unit, by_unit),
        ("period", period_words, by_period),
        ("place", lambda f: f.district, by_place),
    ):
        sources = _sources(view, table, facts, what, value_of, says)
        for source, values in sources.items():
            value = speaker.places(values) if what == "place" else speaker.listing(values)
            lines.append(Line(depth, speaker.say(f"origin_{what}", value=value, source=source)))
        if facts and not sources:
            lines.append(Line(depth, speaker.say(f"unknown_{what}")))
    return lines


def _sources(
    view: View,
    table: TableReading,
    facts: list[Fact],
    what: str,
    value_of: Callable[[Fact], str],
    says: Callable[[Fact], Says],
) -> dict[str, list[str]]:
    """{source in words: the values that came from it}."""
    paths = {column.col: column.path for column in table.columns}
    sources: dict[str, list[str]] = {}
    known: dict[tuple[str, Spot], str] = {}
    renamed = _notes_of_other_names(view) if what == "unit" else {}
    for fact in facts:
        spot, value = split_address(fact.cell, table.turned), value_of(fact)
        if spot is None or not value:
            continue
        key = (value, spot)
        if key not in known:
            beside = _beside(view, table, spot, paths.get(spot[2], []), says(fact))
            if renamed and not beside:
                beside = _beside_otherwise(view, table, spot, fact.unit, renamed)
            known[key] = beside or _around(view, table, what, fact)
        sources.setdefault(known[key], []).append(value)
    return sources


def period_words(told: Told) -> str:
    """2023-05-01 – 2023-05-31, one day once; '' where the period is not known."""
    if told.period_start in (None, date.min):
        return ""
    if told.period_start == told.period_end:
        return f"{told.period_start}"
    return f"{told.period_start} – {told.period_end}"


def _beside(view: View, table: TableReading, spot: Spot, path: Iterable[str], says: Says) -> str:
    """The header, label or section line of a figure that says it; '' for none."""
    speaker = view.speaker
    for text in path:
        if says(text):
            return speaker.say("from_header")
    told = view.cells.said_at(spot, str(table.number), says)
    if told is None:
        return ""
    kind, cell = told
    place = split_address(cell.cell)
    if kind == "section" or place is None:
        return speaker.say("from_section")
    return in_line(speaker, table, place)


def in_line(speaker: Speaker, table: TableReading, place: Spot) -> str:
    """第 C 列; of a table that lies on its side 第 4 行."""
    if table.turned:
        return speaker.say("from_line", row=place[1])
    return speaker.say("from_column", column=column_letters(place[2]))


def _notes_of_other_names(view: View) -> dict[str, list[str]]:
    """{code: its notes} of those that say which unit a name stands for."""
    notes: dict[str, list[str]] = {code: [] for code in _RENAMED}
    for issue in view.reading.issues:
        if issue.code in notes:
            notes[issue.code].append(issue.message_zh)
    return {code: told for code, told in notes.items() if told}


def _beside_otherwise(
    view: View, table: TableReading, spot: Spot, unit: str, renamed: Mapping[str, list[str]]
) -> str:
    """The label or section line of a figure that has another name of its unit, by the roster or a decision (`renamed`);
    '' for none."""
    speaker, names = view.speaker, UnitNames()
    for code, notes in renamed.items():
        begins = catalogue()[code]["message_zh"].partition("{value}")[0] + "{value}”"

        def says(text: str, begins: str = begins, notes: list[str] = notes) -> bool:
            written = {text, squeeze(text), names.canonical(text).name}
            told = tuple(begins.format(text=name, value=unit) for name in written)
            return any(note.startswith(told) for note in notes)

        if told := view.cells.said_at(spot, str(table.number), says):
            return speaker.say(f"from_{code}", cell=told[1].cell, words=speaker.quote(told[1].text))
    return ""


def _around(view: View, table: TableReading, what: str, fact: Fact) -> str:
    """The title, meta line, name of sheet or file, or what was supplied or decided."""
    speaker = view.speaker
    if what == "place":
        return place_source(view, fact)
    for origin in table.origins:
        if origin.what == what:
            return speaker.say(f"from_{origin.source}", words=speaker.quote(origin.words))
    return _supplied(view, what) or speaker.say("from_rows")


def _supplied(view: View, what: str) -> str:
    value = {"unit": view.supplied.unit, "period": view.supplied.period, "place": view.supplied.district}[
        what
    ]
    return view.speaker.say("from_supplied", words=view.speaker.quote(value)) if value else ""


def place_source(view: View, told: Told, opening: Sequence[str] = ()) -> str:
    """The first of title, meta line, unit, name of sheet or file, or opening, that leads to a place by itself; else
    of the titles of other sheets."""
    speaker, code = view.speaker, told.district_code
    for issue in view.reading.issues:
        if issue.code == "place_as_decided" and issue.sheet == view.sheet and told.district_code:
            return speaker.say("from_decision")
    texts = [("title", text) for text in view.titles()]
    texts += [("unit", told.unit), ("sheet", view.sheet), ("file", stem_of(view.reading.file))]
    texts += [("opening", text) for text in opening]
    texts += [("other_sheet", text) for text in view.titles_elsewhere()]
    leads = [(source, text, _code_of(text)) for source, text in texts if text]
    whole = next((lead for lead in leads if lead[2] == code), None)
    if whole is None and any(issue.code == "place_by_roster" for issue in view.reading.issues):
        return speaker.say("from_roster")
    best = whole or next((lead for lead in leads if lead[2] and code.startswith(lead[2])), None)
    if best is not None:
        return speaker.say(f"from_{best[0]}", words=speaker.quote(best[1]))
    return _supplied(view, "place") or speaker.say("from_rows")


def _code_of(text: str) -> str:
    place = resolve_place([text]).place
    return place.code if place else ""


def says_place(text: str, code: str) -> bool:
    """Whether a text alone, or within the division above, names the place."""
    if not code:
        return False
    above = resolve_place([text], {9: code[:6], 12: code[:6], 6: code[:4], 4: code[:2]}.get(len(code), ""))
    return above.place is not None and above.place.code == code


def says_period(text: str, start: date, end: date) -> bool:
    """Whether a label or header names just this period, its year aside."""
    number = text.strip()
    if number.isdecimal() and len(number) < 3 and int(number) == start.month == end.month:
        return start.day == 1 and end.day >= 28
    header = read_header(text, start.year).period
    period = header or read_date_cell(text, text, start.year, start.month) or read_period(text, start.year)
    return period is not None and (period.start, period.end) == (start, end)


def supplied_matters(supplied: Supplied) -> list[tuple[str, str]]:
    """[(unit, period or district, what was supplied)], dates and divisions written out."""
    told = []
    if supplied.unit:
        told.append(("unit", supplied.unit))
    if supplied.period:
        period = parse_period_option(supplied.period)
        told.append(("period", f"{period.start} – {period.end}"))
    if supplied.district:
        place = parse_district_option(supplied.district).place
        told.append(("place", place.path if place else supplied.district))
    return told
