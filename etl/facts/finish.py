"""Drafts become facts: unit, period, group and channel are settled from row, sheet and file; the place by `row_place`."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date

from etl.facts.context import SheetContext
from etl.facts.drafts import Draft
from etl.facts.record import MentionDraft, SaidOnce, SheetRecord
from etl.facts.row_place import RowPlaces
from etl.facts.whose_customers import BANK_CUSTOMERS, WhoseCustomers
from etl.meaning.calendar_period import running_total
from etl.meaning.lexicon import default_channel
from etl.meaning.masked_unit import is_masked
from etl.meaning.period import Period, parse_period_option
from etl.meaning.unit import Unit, UnitNames, looks_like_unit, squeeze_name, unit_type_of
from etl.meaning.unit_as_written import find_written_unit, is_outlet
from etl.meaning.unit_in_text import find_unit_in_text
from etl.meaning.unit_kind import OTHER, is_part_of, kind_by_system
from etl.regex import regex
from etl.rulings import Rulings
from etl.schema import UNSPECIFIED, Basis, Fact, Mention, Reading, Supplied

_TOWNSHIP_ENDS = regex(r"(?:[\u4e00-\u9fff]{1,5}族)?[镇乡]|街道|苏木")
# By itself the name of an office of a college, a hospital or a firm; below a county it is the county's 妇联.
OFFICES = frozenset(
    ["团委", "团总支", "图书馆", "工会", "妇联", "党委", "党办", "党政办", "纪委", "宣传部", "组织部"]
)
WITH_OFFICES = frozenset(["school", "kindergarten", "hospital", "bank", "enterprise"])
# 填报部门：运营财会部 says nothing of the bank that the title names
_DEPARTMENT = regex(r"[\u4e00-\u9fff]{2,6}[部科处室办]")
LONGEST_NAME = 100  # characters of a unit; the longest known has 38


def is_township(name: str, district: str) -> bool:
    """Whether a unit is called as the township where it lies, without its kind: 蓬壶 in …/永春县/蓬壶镇."""
    place = district.rpartition("/")[2]
    return len(name) > 1 and place.startswith(name) and _TOWNSHIP_ENDS.fullmatch(place, len(name)) is not None


@dataclass(slots=True)
class Origin:
    """Who, where and when: settled once for the figures of a row that share it. `missing`: what nobody has said."""

    unit: str
    unit_type: str
    district_code: str
    district: str
    start: date
    end: date
    basis: Basis
    missing: set[str]


@dataclass(slots=True)
class HeldTable:
    """A table of which no figure counts, for want of what nobody has said; `cell`: that of its first figure."""

    sheet: str
    cell: str
    missing: set[str] = field(default_factory=set)
    figures: int = 0


@dataclass(slots=True)
class Finisher:
    """Settles the drafts of one file. `names` must know every unit of the file before the first fact is made."""

    reading: Reading
    supplied: Supplied
    names: UnitNames
    today: date
    decided: Rulings
    # {full name of a unit: where it lies by the roster}
    listed: dict[str, str] = field(default_factory=dict)
    supplied_period: Period | None = None
    missing: set[str] = field(default_factory=set)
    missing_of_mentions: set[str] = field(default_factory=set)
    held_tables: list[HeldTable] = field(default_factory=list)
    units: dict[str, Unit | None] = field(default_factory=dict)
    once: SaidOnce = field(default_factory=SaidOnce)
    masked: set[str] = field(default_factory=set)  # names of units of which a part is withheld
    as_written: set[str] = field(
        default_factory=set
    )  # names of units that no rule knows, and no cell of a row states
    unknown: set[str] = field(default_factory=set)  # the same, of rows: said at the first cell of each
    places: RowPlaces = field(init=False)

    def __post_init__(self) -> None:
        if self.supplied.period:
            self.supplied_period = parse_period_option(self.supplied.period)
        self.places = RowPlaces(self.reading, self.supplied, self.decided, self.listed, self.once)

    def finish_record(self, record: SheetRecord, contexts: dict[int, SheetContext]) -> None:
        """Adds a sheet's facts, held facts and mentions to the reading. `contexts` by number of table."""
        self.places.contexts = contexts
        customers = WhoseCustomers(record)
        self._facts(record, contexts, customers)
        for mention in record.mentions:
            self._mention(record, contexts[mention.table], mention, customers)

    # --- one fact -----------------------------------------------------------------------------
    def _facts(
        self, record: SheetRecord, contexts: dict[int, SheetContext], customers: WhoseCustomers
    ) -> None:
        """Written for speed: what the figures of a row share is looked up once for those that follow one another."""
        submission, file, sheet = self.reading.submission, self.reading.file, record.lattice.sheet.name
        origins: dict[tuple[int, int, str, int, bool], Origin] = {}
        usual: dict[str, str] = {}  # by measure: the channel where none is stated
        add = self.reading.facts.append
        before: Draft | None = None
        held: dict[int, HeldTable] = {}
        for draft in record.drafts:
            context, period = draft.context, draft.period
            if (
                before is None
                or context is not before.context
                or period is not before.period
                or draft.unit != before.unit
                or draft.table != before.table
                or draft.cumulative != before.cumulative
            ):
                # the identities are those of objects that live as long as the record
                key = (id(context), draft.table, draft.unit, id(period), draft.cumulative)
                origin = origins.get(key) or self._origin(record, contexts[draft.table], draft)
                origins[key] = origin
                ahead, reporter = origin.start > self.today, contexts[draft.table].unit
            before = draft
            groups, channels, quantity, measure = draft.groups, draft.channels, draft.quantity, draft.measure
            group = groups[0] if len(groups) == 1 else self._group(record, draft) if groups else UNSPECIFIED
            if group == BANK_CUSTOMERS:
                group = customers.of_whom(origin.unit_type, reporter, context)
            if len(channels) == 1:
                channel = channels[0]
            elif channels:
                channel = self._first_channel(record, draft)
            elif (channel := usual.get(measure, "")) == "":
                channel = usual[measure] = default_channel(measure) or UNSPECIFIED
            fact = Fact(
                submission, file, sheet, draft.address, draft.raw,
                origin.unit, origin.unit_type, origin.district_code, origin.district,
                origin.start, origin.end, origin.basis, context.activity,
                group, channel, measure, quantity.value, quantity.low, quantity.high, quantity.qualifier,
            )  # fmt: skip
            if origin.missing:
                self._hold(fact, held.setdefault(draft.table, HeldTable(sheet, draft.address)), origin)
                continue
            if ahead:
                self._say_future(record, draft, origin.start)
            add(fact)
        told = {table for (_, table, *_), origin in origins.items() if not origin.missing}
        self.held_tables += [table for number, table in held.items() if number not in told]

    def _hold(self, fact: Fact, table: HeldTable, origin: Origin) -> None:
        self.missing |= origin.missing
        self.reading.held.append(fact)
        table.missing |= origin.missing
        table.figures += 1

    def _say_future(self, record: SheetRecord, draft: Draft, start: date) -> None:
        labels = draft.context.labels
        cell = record.lattice.address(labels[0]) if labels else draft.address
        self.once.say(record, "future_period", cell, text=f"{start}")

    def _origin(self, record: SheetRecord, context: SheetContext, draft: Draft) -> Origin:
        period = self._period(draft.period, context)
        cumulative = draft.cumulative or bool(period and period.cumulative)
        if period is not None and draft.cumulative and not period.cumulative:
            period = running_total(period)
        unit = self._canonical(self._unit_text(draft, context))
        name = unit.name if unit else ""
        district, code = self.places.district(record, context, draft.context, name)
        unit_type = self._unit_type(unit, context)
        if unit is not None and unit.unit_type == OTHER and is_township(name, district):
            unit_type = "township"
        self._note_unknown(record, context, draft, name, unit_type)
        if len(name) > LONGEST_NAME:
            labels = draft.context.labels
            cell = record.lattice.address(labels[0]) if labels else draft.address
            self.once.say(
                record, "long_unit_name", cell, text=f"{name[:20]}…", length=len(name), limit=LONGEST_NAME
            )
        return Origin(
            unit=name,
            unit_type=unit_type,
            district_code=code,
            district=district,
            start=period.start if period else date.min,
            end=period.end if period else date.min,
            basis="cumulative" if cumulative else "period",
            missing=set()
            if name and period
            else {what for what, known in (("unit", name), ("period", period)) if not known},
        )

    def _note_unknown(
        self, record: SheetRecord, context: SheetContext, draft: Draft, name: str, unit_type: str
    ) -> None:
        """A name of no known kind that no roster has stays as written, with a note (contract 4.12)."""
        # a line 填报单位 says how its sender calls itself: a sign that hides may be one that decorates
        of_title = name != "" and name == context.unit and context.sources.get("unit", ("", ""))[0] != "meta"
        if of_title and is_masked(name):
            self.masked.add(name)
            return
        unusual = unit_type == OTHER and squeeze_name(name) not in self.listed
        if (cell := draft.context.unit_cell) is not None:
            if unusual and name not in self.unknown:
                self.unknown.add(name)
                self.once.say(record, "unit_unlisted", record.lattice.address(cell), text=name)
        elif of_title and (
            unusual
            or (not looks_like_unit(name) and name in map(find_written_unit, (context.title, *context.texts)))
        ):
            self.as_written.add(name)

    def _unit_type(self, unit: Unit | None, context: SheetContext) -> str:
        """A part of a unit (营业部, 财务部, the 团委 of a college) is of the kind of the unit that reports."""
        if unit is None:
            return ""
        if not context.unit:
            return kind_by_system(unit.name, context.title) or unit.unit_type
        whole = unit_type_of(context.unit)
        if whole == OTHER and _DEPARTMENT.fullmatch(context.unit):
            titled = find_unit_in_text(context.title)
            whole = unit_type_of(titled) if titled else whole
        office = unit.name in OFFICES and whole in WITH_OFFICES
        part = unit.unit_type == OTHER or office or is_part_of(unit.name, context.unit)
        told = whole if part else unit.unit_type
        return "enterprise" if told == OTHER and is_outlet(context.unit) else told

    def _unit_text(self, draft: Draft, context: SheetContext) -> str:
        return draft.unit or draft.context.unit or context.unit or self.supplied.unit

    def _period(self, own: Period | None, context: SheetContext) -> Period | None:
        return own or context.period or self.supplied_period

    def _canonical(self, text: str) -> Unit | None:
        if text not in self.units:
            self.units[text] = self.names.canonical(text) if text else None
        return self.units[text]

    def _group(self, record: SheetRecord, draft: Draft) -> str:
        """Several groups that no figure tells apart (contract 4.17)."""
        cell = draft.context.group_cell
        self.once.say(
            record,
            "several_groups",
            record.lattice.address(cell) if cell else draft.address,
            text=cell.text if cell else draft.raw,
        )
        return UNSPECIFIED

    def _first_channel(self, record: SheetRecord, draft: Draft) -> str:
        """Of several that the figure cannot be split by (contract 4.17)."""
        cell = draft.context.channel_cell
        if cell is not None:
            self.once.say(record, "several_channels", record.lattice.address(cell), text=cell.text)
        return draft.channels[0]

    def _mention(
        self, record: SheetRecord, context: SheetContext, draft: MentionDraft, customers: WhoseCustomers
    ) -> None:
        unit_text = draft.context.unit or context.unit or self.supplied.unit
        unit = self._canonical(unit_text)
        period = self._period(draft.context.period, context)
        self.missing_of_mentions |= {n for n, known in (("unit", unit), ("period", period)) if not known}
        path, code = self.places.district(record, context, draft.context, unit.name if unit else "")
        unit_type = self._unit_type(unit, context)
        group = draft.mention.group or UNSPECIFIED
        if group == BANK_CUSTOMERS:
            group = customers.of_whom(unit_type, context.unit, draft.context)
        self.reading.mentions.append(
            Mention(
                submission=self.reading.submission,
                file=self.reading.file,
                sheet=record.lattice.sheet.name,
                cell=draft.address,
                raw=draft.mention.text,
                unit=unit.name if unit else "",
                unit_type=unit_type,
                district_code=code,
                district=path,
                period_start=period.start if period else None,
                period_end=period.end if period else None,
                basis="period",
                activity=draft.context.activity,
                target_group=group,
                channel=draft.mention.channel or UNSPECIFIED,
                measure="",
            )
        )
