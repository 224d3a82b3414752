"""What people have decided about readings, applied to a file: a cell is read as if other words stood in it.

So one mechanism serves every doubt: a header that names no measure is read as 宣传单（份）, a label as 合计, 若干份 as
120份. The original stays what it is: cells, facts and issues still say what the sender wrote, and a note at the
cell says what it was read as, and by whose decision. Units and places, which can stand in any sentence, are
settled where names are resolved (`etl.meaning.unit`, `etl.facts.row_place`).
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

from etl.formats.grid import Sheet, Workbook
from etl.issues import make_issue
from etl.lasting_words import lasting_words
from etl.meaning.unit import own_words, squeeze_name
from etl.schema import CellRole, Reading, Ruling, RulingKind, TableReading

Place = tuple[str, str]  # sheet, cell


def column_key(table: TableReading, path: Sequence[str]) -> tuple[str, ...]:
    """The key of a ruling about a column."""
    return (table.signature, "/".join(lasting_words(words) for words in path))


def line_key(table: TableReading, label: str) -> tuple[str, ...]:
    """The key of a ruling about the lines with a label."""
    return (table.signature, lasting_words(label))


def unit_ruling_key(name: str) -> tuple[str, ...]:
    """The key of a ruling about a unit's name."""
    return (squeeze_name(name),)


@dataclass(slots=True)
class Rulings:
    """The rulings that can bear on a file, by kind and key, and what they did to it.

    `read_as`: by place, the ruling and what really stands there.
    """

    known: dict[tuple[RulingKind, tuple[str, ...]], Ruling] = field(default_factory=dict)
    read_as: dict[Place, tuple[Ruling, str]] = field(default_factory=dict)
    used: dict[int, Ruling] = field(default_factory=dict)

    @classmethod
    def of(cls, rulings: Iterable[Ruling]) -> Rulings:
        return cls({(ruling.kind, ruling.key): ruling for ruling in rulings})

    def find(self, kind: RulingKind, key: tuple[str, ...]) -> Ruling | None:
        """The ruling about this, which from now on is one that the reading follows."""
        ruling = self.known.get((kind, key))
        if ruling is not None:
            self.used[ruling.number] = ruling
        return ruling

    def figures_at(self, submission: str, sheet: str, cell: str) -> dict[tuple[str, int], Ruling]:
        """{(words, for the how-manieth time): ruling} about the figures of a paragraph."""
        place = (submission, sheet, cell)
        return {
            (key[3], int(key[4])): ruling
            for (kind, key), ruling in self.known.items()
            if kind == "figure" and key[:3] == place
        }

    def change(self, workbook: Workbook, reading: Reading) -> bool:
        """Writes what was decided into the workbook, as far as it bears on the reading that it gave and has not
        been written yet; False where nothing is left to write."""
        found: dict[Place, Ruling] = {}
        written = len(self.read_as)
        for place, ruling in self._matching(reading):
            if place not in self.read_as:
                found.setdefault(place, ruling)
        for sheet in workbook.sheets:
            for place, ruling in found.items():
                if place[0] == sheet.name:
                    self._write(sheet, place, ruling)
        return len(self.read_as) > written

    def _matching(self, reading: Reading) -> Iterable[tuple[Place, Ruling]]:
        kinds = {kind for kind, _ in self.known}
        if "cell" in kinds:
            for cell in reading.cells:
                if ruling := self.find("cell", (reading.submission, cell.sheet, cell.cell)):
                    yield (cell.sheet, cell.cell), ruling
        if "column" in kinds:
            for table in reading.tables:
                for column in table.columns:
                    if column.path and (ruling := self.find("column", column_key(table, column.path))):
                        yield (table.sheet, column.cell), ruling
        if "line" in kinds:
            yield from self._matching_lines(reading)

    def _matching_lines(self, reading: Reading) -> Iterable[tuple[Place, Ruling]]:
        signatures = {key[0] for kind, key in self.known if kind == "line"}
        tables = {
            _table_id(t.sheet, t.range, t.number): t for t in reading.tables if t.signature in signatures
        }
        for cell in reading.cells:
            table = tables.get(_table_id(cell.sheet, cell.cell, int(cell.table or 0)))
            if table and (ruling := self.find("line", line_key(table, cell.text))):
                yield (cell.sheet, cell.cell), ruling

    def _write(self, sheet: Sheet, place: Place, ruling: Ruling) -> None:
        for number, paragraph in enumerate(sheet.paragraphs):
            if paragraph.address == place[1]:
                self.read_as[place] = ruling, paragraph.text
                sheet.paragraphs[number] = replace(paragraph, text=ruling.value)
        if not place[1].startswith(sheet.prefix):
            return
        told = ruling.value
        for position, cell in sheet.cells.items():
            if sheet.address(*position) == place[1]:
                self.read_as[place] = ruling, cell.text
                sheet.put(replace(cell, kind="text", value=told, raw=told, text=told, number_format=""))

    def units(self) -> dict[str, str]:
        """{name as written: full name} of the rulings about units."""
        return {key[0]: ruling.value for (kind, key), ruling in self.known.items() if kind == "unit"}

    def roster(self, places: Iterable[str]) -> dict[str, tuple[str, str]]:
        """{name: (full name, code of the division where the unit lies)} of the roster's units in the county (a village's:
        the township) where a file is. `places`: codes of the divisions that it names; where it names none a name counts
        that is one unit's only."""
        codes = {code for code in places if code}
        found: dict[str, set[tuple[str, str]]] = {}
        for (kind, key), ruling in self.known.items():
            if kind == "roster" and all(code.startswith(key[1]) for code in codes):
                found.setdefault(key[0], set()).add((ruling.value, key[2]))
        return {name: units.pop() for name, units in found.items() if len(units) == 1}

    def stated_in(self, sheet: Sheet) -> dict[tuple[int, int], str]:
        """What really stands in the cells of a sheet that are read as something else."""
        if not self.read_as:
            return {}
        places = {sheet.address(*position): position for position in sheet.cells}
        return {
            places[cell]: text
            for (name, cell), (_, text) in self.read_as.items()
            if name == sheet.name and cell in places
        }

    def restore(self, reading: Reading, renamed: Mapping[str, str]) -> None:
        """Cells, facts and mentions say what the sender wrote; a note at each cell says what it was read as.
        `renamed`: the units' names that were read as others, and as which."""
        texts = {place: text for place, (_, text) in self.read_as.items()}
        for fact in (*reading.facts, *reading.held) if texts else ():
            fact.raw = texts.get((fact.sheet, fact.cell), fact.raw)
        for mention in reading.mentions:
            mention.raw = texts.get((mention.sheet, mention.cell), mention.raw)
        if texts:
            reading.cells[:] = [_as_written(cell, texts) for cell in reading.cells]
        for (sheet, cell), (ruling, text) in self.read_as.items():
            said = {"text": text or "—", "value": ruling.value or "—", **source_of(ruling)}
            reading.issues.append(make_issue("read_as_decided", reading.file, sheet, cell, **said))
        for name, full in sorted(renamed.items()):
            if decided := self.find("unit", (name,)):
                said = {"text": name, "value": decided.value, **source_of(decided)}
                reading.issues.append(make_issue("unit_as_decided", reading.file, **said))
            elif own_words(name) != own_words(full):  # 龙山所 needs no roster to be 龙山派出所
                reading.issues.append(make_issue("unit_by_roster", reading.file, text=name, value=full))
        reading.rulings = sorted(self.used)


def figure_key(submission: str, sheet: str, cell: str, words: str, number: int) -> tuple[str, ...]:
    """The key of a ruling about one figure of a paragraph; see `Ruling`."""
    return (submission, sheet, cell, words, str(number))


def roster_key(name: str, district_code: str) -> tuple[str, ...]:
    """Under which a name stands on the roster: they are told apart within a county, those of villages in a township."""
    plain = squeeze_name(name)
    return (plain, district_code[: 9 if plain.endswith(("村", "社区")) else 6])


def place_ruling_key(name: str, within: str) -> tuple[str, ...]:
    """The key of a ruling about a place's name, sought within a division ('' for anywhere)."""
    return (squeeze_name(name), within)


def source_of(ruling: Ruling) -> dict[str, Any]:
    """Whose decision it is, for messages."""
    return {
        "number": ruling.number,
        "by_zh": ruling.by or "未署名者",
        "by_en": ruling.by or "somebody unnamed",
        "at": ruling.at[:10],
    }


def _table_id(sheet: str, cell: str, number: int) -> tuple[str, str, int]:
    """A table of a document stands in its own numbering: T2!B3."""
    return sheet, cell.partition("!")[0] if "!" in cell else "", number


def _as_written(cell: CellRole, texts: dict[Place, str]) -> CellRole:
    text = texts.get((cell.sheet, cell.cell))
    return cell if text is None else replace(cell, text=text)
