"""A roster of units: who must report for which division, from when to when, how often, until which day."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import date

from etl.facts.record import SheetRecord
from etl.formats.grid import Cell
from etl.layout.form_rows import is_foot_row
from etl.layout.lattice import Lattice
from etl.layout.values import is_value, read_value
from etl.meaning.lexicon import squeeze, vocabulary
from etl.meaning.place import parse_district_option
from etl.meaning.unit import squeeze_name, unit_key, unit_type_of
from etl.meaning.unit_kind import OTHER
from etl.reference.divisions_named import Division, Divisions, Unplaced
from etl.reference.records import Frequency, RosterUnit
from etl.reference.schedule import CLOSED, DEFAULT_DUE, closed_on, read_day, read_due, read_frequency
from etl.regex import regex

# What a column of a roster holds; the first pattern that fits its header decides.
_COLUMNS = tuple(
    (use, regex(pattern))
    for use, pattern in (
        ("serial", r"序号?|编号|No\.?"),
        ("aliases", r".*(?:别名|简称|曾用名|又名|其他名称|别称|原名).*"),
        ("frequency", r"(?:报送|上报|填报|报表|报告)?(?:周期|频次|频率|频度)|(?:报送|上报|报表)类型|多久.*"),
        ("due", r"(?:每期|每月)?(?:报送|上报|填报|报告)?(?:截止|截至|时限|期限|最迟|要求)(?:时间|日期|日|报送时间)?"
            r"|(?:报送|上报)(?:时间|日期|日)"),
        ("starts", r"(?:开始|起始|起|纳入|启用|起报)(?:报送|上报|填报)?(?:时间|日期|年月|月份)?"),
        ("ends", r"(?:停报|停止|终止|结束|退出|撤销|注销|止报|停止报送)(?:报送|上报)?(?:时间|日期|年月|月份)?"),
        ("note", r"备注|说明|状态|.*情况.*"),
        ("kind", r"(?:单位)?(?:类别|类型|性质|种类|属性|系统|行业)"),
        ("unit", r"(?:报送|填报|上报|应报|责任|成员)?(?:单位|机构|部门)(?:名称|全称|\(全称\))?|名称|单位\(全称\)"),
        ("place", r"(?:所[属在])?(?:地区|辖区|乡镇|镇街|镇乡|街道|区域|区县|县区|村|社区|行政区划)(?:名称)?"
            r"|乡?镇\(街道\)|所[属在](?:地|县|区)"),
    )
)  # fmt: skip
_PERSON = regex(r"姓名|性别|身份证.*")  # a list of people, whatever else it says
_OWN = regex(r"[省市县区州旗](?:直|级|本级|直属)(?:单位|部门)?|全[省市县区州旗]|本[省市县区级]")
_APART = regex(r"[、，,;；/／\n\r]|\s+")
_JOINED = regex(r"和|及|与")  # 和 stands in names too (和平区, 仁和镇)


@dataclass(slots=True)
class RosterTable:
    """The header row of a roster on a sheet, and the column of each use (counted from 1)."""

    lattice: Lattice
    header: int
    columns: dict[str, int] = field(default_factory=dict)
    rows: list[int] = field(default_factory=list)


def find_roster(lattice: Lattice, titled: bool) -> RosterTable | None:
    """The roster on a sheet; None where it is none. `titled`: its title says that it is one."""
    for row, cells in lattice.rows.items():
        uses = {use: cell.col for cell in reversed(cells) if (use := _use_of(cell))}
        telling = {"frequency", "due", "starts", "ends", "aliases"} & uses.keys()
        person = any(_PERSON.fullmatch(squeeze(cell.text)) for cell in cells)
        named = titled and bool(telling or {"place", "kind"} & uses.keys())
        if "unit" not in uses or person or not (len(telling) > 1 or named):
            continue
        found = RosterTable(lattice, row, uses)
        for below in (number for number in lattice.rows if number > row):
            if is_foot_row(lattice.rows[below]):
                break
            if lattice.at(below, uses["unit"]) is not None or len(lattice.rows[below]) > 1:
                found.rows.append(below)
        return found
    return None


def _use_of(cell: Cell) -> str:
    head = re.sub(r"\((?:必填|选填|可不填|盖章|没有可不填)\)", "", squeeze(cell.text)).rstrip("*:")
    return "" if is_value(cell) else next((use for use, words in _COLUMNS if words.fullmatch(head)), "")


def _path_of(text: str) -> str:
    """云南省 / 保山市 / 龙陵县 as 云南省保山市龙陵县: one division with those above it, and no list; else ''."""
    joined = re.sub(r"[\s/／]+", "", text)
    place = parse_district_option(joined).place if re.search("[/／]", text) else None
    return joined if place and place.path.replace("/", "") == joined else ""


@dataclass(slots=True)
class RosterReader:
    """Reads the rows of a roster; what is assumed for many of them is said once, at its first cell."""

    table: RosterTable
    record: SheetRecord
    divisions: Divisions
    units: list[RosterUnit] = field(default_factory=list)
    assumed: dict[str, list[tuple[Cell, dict[str, object]]]] = field(default_factory=dict)

    def read(self) -> list[RosterUnit]:
        above: Cell | None = None
        for row in self.table.rows:
            cells = self.cells(row, above)
            above = cells.get("place")
            if "unit" not in cells or not squeeze_name(cells["unit"].text):
                first = self.table.lattice.rows[row][0]
                self.record.find("roster_unit_missing", first)
            elif _use_of(cells["unit"]) != "unit":  # the header again, as it is printed on every page
                self.read_row(cells)
        for code, places in self.assumed.items():
            cell, fields = places[0]
            self.record.find(code, cell, count=len(places), **fields)
        return self.stand()

    def cells(self, row: int, above: Cell | None) -> dict[str, Cell]:
        """The cells of a row by use. A township left of its units speaks for the blanks below it too."""
        columns, at = self.table.columns, self.table.lattice.at
        found = {use: cell for use, col in columns.items() if (cell := at(row, col))}
        if above is not None and columns["place"] < columns["unit"]:
            found.setdefault("place", above)
        return found

    def read_row(self, cells: dict[str, Cell]) -> None:
        unit = cells["unit"]
        name = squeeze_name(unit.text)
        frequency = self.frequency(cells)
        starts = self.day(cells.get("starts"), last=False)
        ends, listed = self.end(cells)
        aliases = tuple(dict.fromkeys(a for a in self.texts(cells, "aliases") if a != name))
        due = self.due(cells, frequency)
        kind = self.kind(cells, name)
        places = self.places(cells, name)
        if len(places) > 1:
            self.record.find("roster_two_places", unit, places="、".join(place.path for place in places))
        if starts and ends and ends < starts:
            self.record.find("roster_ends_before_start", cells.get("ends", unit), starts=starts, ends=ends)
        for place in places:
            self.units.append(
                RosterUnit(
                    name, kind, place.code, place.path, starts, ends, frequency, due, aliases, listed,
                    self.table.lattice.sheet.name, self.table.lattice.address(unit),
                )
            )  # fmt: skip

    def texts(self, cells: dict[str, Cell], use: str) -> list[str]:
        """The parts of a cell that lists several, each squeezed."""
        if use not in cells or is_blank(cells[use]):
            return []
        return [name for part in _APART.split(cells[use].text) if (name := squeeze_name(part))]

    def assume(self, code: str, cell: Cell, **fields: object) -> None:
        self.assumed.setdefault(code, []).append((cell, fields))

    def kind(self, cells: dict[str, Cell], name: str) -> str:
        cell = cells.get("kind")
        guessed = unit_type_of(name)
        if cell is None or is_blank(cell):
            self.assume("roster_kind_from_name", cells["unit"])
            return guessed
        if (stated := _kind_named(squeeze(cell.text))) is not None:
            return stated
        told = vocabulary("unit_types")[guessed]
        self.record.find(
            "roster_kind_guessed", cell, unit=name, kind=told["name_zh"], kind_en=told["name_en"]
        )
        return guessed

    def places(self, cells: dict[str, Cell], name: str) -> list[Division]:
        """The divisions for which a unit reports; what names none is asked about."""
        cell = cells.get("place")
        own = cell is not None and _OWN.fullmatch(squeeze(cell.text)) is not None
        named = (
            [] if own else [path] if cell and (path := _path_of(cell.text)) else self.texts(cells, "place")
        )
        found = [(cell or cells["unit"], place) for text in named for place in self.named(text)]
        if not found:
            found = [(cell or cells["unit"], self.divisions.find([]) if own else self.of_unit(name))]
        for at, why in found:
            if isinstance(why, Unplaced):
                told = "、".join(f"{place.path}（{place.code}）" for place in why.candidates[:6])
                self.record.find(f"reference_place_{why.reason}", at, candidates=told)
        return list(dict.fromkeys(place for _, place in found if isinstance(place, Division)))

    def named(self, text: str) -> list[Division | Unplaced]:
        """The division of a name, or of the two that 和 joins."""
        whole = self.divisions.find([text])
        parts = _JOINED.split(text)
        if isinstance(whole, Division) or len(parts) == 1 or not all(parts):
            return [whole]
        each = [self.divisions.find([part]) for part in parts]
        return each if all(isinstance(one, Division) for one in each) else [whole]

    def of_unit(self, name: str) -> Division | Unplaced:
        """Where a unit is by its own name and the roster's title."""
        return self.divisions.about([name])

    def frequency(self, cells: dict[str, Cell]) -> Frequency:
        cell = cells.get("frequency")
        if cell is None or is_blank(cell):
            self.assume("roster_frequency_default", cells["unit"])
            return "month"
        frequency = read_frequency(cell.text)
        if frequency is None:
            self.record.find("roster_frequency_unread", cell)
        return frequency or "month"

    def due(self, cells: dict[str, Cell], frequency: Frequency) -> int:
        cell = cells.get("due")
        if cell is None or is_blank(cell):
            self.assume("roster_due_default", cells["unit"], days=DEFAULT_DUE[frequency])
            return DEFAULT_DUE[frequency]
        due = read_due(cell.text, frequency)
        if due is None:
            self.record.find("roster_due_unread", cell, days=DEFAULT_DUE[frequency])
            return DEFAULT_DUE[frequency]
        if due.inside:
            self.record.find("roster_due_inside", cell, days=-due.days)
        return due.days

    def day(self, cell: Cell | None, last: bool) -> date | None:
        if cell is None or is_blank(cell):
            return None
        found = read_day(cell, last)
        if found is None:
            self.record.find("roster_date_unread", cell)
        return found

    def end(self, cells: dict[str, Cell]) -> tuple[date | None, bool]:
        """(the last day on which it must report, whether it is on the roster). A unit of which it is only said that
        it was closed is taken off, as nobody can say which of its periods are missing."""
        ends = self.day(cells.get("ends"), last=True)
        remark = cells.get("note")
        if ends is not None or remark is None or not CLOSED.search(remark.text):
            return ends, True
        closed = closed_on(remark.text)
        self.record.find(
            "roster_closed" if closed else "roster_closed_undated", remark, ends=closed and closed.end
        )
        return (closed.end, True) if closed else (None, False)

    def stand(self) -> list[RosterUnit]:
        """Each unit once for a division; what is said of it last stands."""
        standing: dict[tuple[str, str, str], RosterUnit] = {}
        for unit in self.units:
            key = unit_key(unit.unit, unit.district_code), unit.district_code, unit.district
            before = standing.get(key)
            standing[key] = unit
            if before is not None:
                code = "roster_repeated" if _said(before) == _said(unit) else "roster_twice"
                place = _position(unit.cell, self.table)
                self.record.find(code, place, place=unit.district, other=before.cell)
        return list(standing.values())


def is_blank(cell: Cell) -> bool:
    """—, / and 无 say as much as an empty cell."""
    return read_value(cell).kind == "blank"


def _kind_named(text: str) -> str | None:
    """The code of a kind that a word of the roster names: 公安, 学校, 派出所, 乡镇; None for any other word."""
    kinds = vocabulary("unit_types")
    for code, row in kinds.items():
        if text in (code, squeeze(row["name_zh"]), squeeze(row["name_en"])):
            return code
    named = unit_type_of(text)
    if named != OTHER:
        return named
    return next((code for code, row in kinds.items() if code != OTHER and text[:2] in row["name_zh"]), None)


def _said(unit: RosterUnit) -> Sequence[object]:
    return unit.unit_type, unit.starts, unit.ends, unit.frequency, unit.due_days, unit.aliases, unit.listed


def _position(address: str, table: RosterTable) -> Cell:
    return next(cell for row in table.rows for cell in [table.lattice.at(row, table.columns["unit"])]
                if cell is not None and table.lattice.address(cell) == address)  # fmt: skip


def set_roles(table: RosterTable, record: SheetRecord, above: Callable[[Cell], str]) -> None:
    """Every cell of the sheet has a role; `above` gives that of a line over the header."""
    serial = table.columns.get("serial")
    for row, cells in table.lattice.rows.items():
        for cell in cells:
            if row < table.header:
                record.set_role(cell, above(cell))
            elif row == table.header:
                record.set_role(cell, "header", 1)
            elif row in table.rows:
                record.set_role(cell, "serial" if cell.col == serial else "label", 1)
            else:
                record.set_role(cell, "note")
