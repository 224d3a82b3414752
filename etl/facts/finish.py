"""Drafts become facts: unit, place, period, group and channel are settled from row, sheet and file."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from functools import lru_cache

from etl.facts.context import SheetContext
from etl.facts.drafts import Draft, RowContext
from etl.facts.record import Finding, MentionDraft, SheetRecord
from etl.facts.shared_place import COUNTY, county_of_rows, first_said
from etl.facts.whose_customers import whose_customers
from etl.meaning.calendar_period import running_total
from etl.meaning.file_name import stem_of
from etl.meaning.lexicon import default_channel, squeeze
from etl.meaning.masked_unit import is_masked
from etl.meaning.period import Period, parse_period_option
from etl.meaning.place import PlaceReading, parse_district_option, place_of_code, resolve_place
from etl.meaning.unit import Unit, UnitNames, looks_like_unit, squeeze_name, unit_type_of
from etl.meaning.unit_as_written import find_written_unit
from etl.meaning.unit_kind import OTHER
from etl.rulings import Rulings, place_ruling_key, source_of
from etl.schema import UNSPECIFIED, Basis, Fact, Mention, PlaceQuestion, Reading, Ruling, Supplied

TOWNSHIP = 9  # digits


@lru_cache(maxsize=20_000)
def _place(hints: tuple[str, ...], within: str) -> PlaceReading:
    return resolve_place(hints, within)


LONGEST_NAME = 100  # characters of a unit; the longest known has 38


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
class Finisher:
    """Settles the drafts of one file. `names` must know every unit of the file before the first fact is made."""

    reading: Reading
    supplied: Supplied
    names: UnitNames
    today: date
    decided: Rulings
    # {full name of a unit: where it lies by the roster}
    listed: dict[str, str] = field(default_factory=dict)
    within: str = ""
    supplied_period: Period | None = None
    missing: set[str] = field(default_factory=set)
    missing_of_mentions: set[str] = field(default_factory=set)
    units: dict[str, Unit | None] = field(default_factory=dict)
    districts: dict[tuple[int, int, str], tuple[str, str]] = field(default_factory=dict)
    said: set[tuple[str, str, str]] = field(default_factory=set)
    # {unit: path of the division} where the roster alone told it
    by_roster: dict[str, str] = field(default_factory=dict)
    contexts: dict[int, SheetContext] = field(default_factory=dict)  # of the sheet that is finished
    counties: dict[str, str] = field(default_factory=dict)  # {sheet: the county of its certain rows}
    masked: set[str] = field(default_factory=set)  # names of units of which a part is withheld
    as_written: set[str] = field(
        default_factory=set
    )  # names of units that no rule knows, and no cell of a row states
    unknown: set[str] = field(default_factory=set)  # the same, of rows: said at the first cell of each

    def __post_init__(self) -> None:
        if self.supplied.period:
            self.supplied_period = parse_period_option(self.supplied.period)
        if self.supplied.district:
            place = parse_district_option(self.supplied.district).place
            self.within = place.code if place else ""

    def finish_record(self, record: SheetRecord, contexts: dict[int, SheetContext]) -> None:
        """Adds a sheet's facts, held facts and mentions to the reading. `contexts` by number of table."""
        self.contexts = contexts
        self._facts(record, contexts)
        for mention in record.mentions:
            self._mention(record, contexts[mention.table], mention)

    # --- one fact -----------------------------------------------------------------------------
    def _facts(self, record: SheetRecord, contexts: dict[int, SheetContext]) -> None:
        """Written for speed: what the figures of a row share is looked up once for those that follow one another."""
        submission, file, sheet = self.reading.submission, self.reading.file, record.lattice.sheet.name
        origins: dict[tuple[int, int, str, int, bool], Origin] = {}
        usual: dict[str, str] = {}  # by measure: the channel where none is stated
        add = self.reading.facts.append
        before: Draft | None = None
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
                ahead = origin.start > self.today
            before = draft
            groups, channels, quantity, measure = draft.groups, draft.channels, draft.quantity, draft.measure
            group = groups[0] if len(groups) == 1 else self._group(record, draft) if groups else UNSPECIFIED
            group = whose_customers(group, origin.unit_type, context, record)
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
                self.missing |= origin.missing
                self.reading.held.append(fact)
                continue
            if ahead:
                self._say_future(record, draft, origin.start)
            add(fact)

    def _say_future(self, record: SheetRecord, draft: Draft, start: date) -> None:
        labels = draft.context.labels
        cell = record.lattice.address(labels[0]) if labels else draft.address
        self._say(record, "future_period", cell, text=f"{start}")

    def _origin(self, record: SheetRecord, context: SheetContext, draft: Draft) -> Origin:
        period = self._period(draft.period, context)
        cumulative = draft.cumulative or bool(period and period.cumulative)
        if period is not None and draft.cumulative and not period.cumulative:
            period = running_total(period)
        unit = self._canonical(self._unit_text(draft, context))
        name = unit.name if unit else ""
        district, code = self._district(record, context, draft.context, name)
        unit_type = self._unit_type(unit, context)
        self._note_unknown(record, context, draft, name, unit_type)
        if len(name) > LONGEST_NAME:
            labels = draft.context.labels
            cell = record.lattice.address(labels[0]) if labels else draft.address
            self._say(
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
                self._say(record, "unit_unlisted", record.lattice.address(cell), text=name)
        elif of_title and (
            unusual
            or (not looks_like_unit(name) and name in map(find_written_unit, (context.title, *context.texts)))
        ):
            self.as_written.add(name)

    def _unit_type(self, unit: Unit | None, context: SheetContext) -> str:
        """A part of a unit (营业部, 财务部) is of the kind of the unit that reports."""
        if unit is None or unit.unit_type != OTHER or not context.unit:
            return unit.unit_type if unit else ""
        return unit_type_of(context.unit)

    def _unit_text(self, draft: Draft, context: SheetContext) -> str:
        return draft.unit or draft.context.unit or context.unit or self.supplied.unit

    def _period(self, own: Period | None, context: SheetContext) -> Period | None:
        return own or context.period or self.supplied_period

    def _canonical(self, text: str) -> Unit | None:
        if text not in self.units:
            self.units[text] = self.names.canonical(text) if text else None
        return self.units[text]

    def _district(
        self, record: SheetRecord, context: SheetContext, row: RowContext, unit: str
    ) -> tuple[str, str]:
        """(path, code); settled once per row, whose figures share it."""
        key = (id(row), id(context), unit)
        if key not in self.districts:
            self.districts[key] = self._settle_district(record, context, row, unit)
        return self.districts[key]

    def _settle_district(
        self, record: SheetRecord, context: SheetContext, row: RowContext, unit: str
    ) -> tuple[str, str]:
        named = (*row.places, *context.places, row.unit, unit, self.supplied.unit)
        hints = tuple(dict.fromkeys([hint for hint in named if hint]))
        place = self._by_hints(hints, context, unit)
        path, code = (place.place.path, place.place.code) if place.place else ("", "")
        stated = row.places[-1] if row.places else ""
        if place.ambiguous and (ruling := self.decided.find("place", place_ruling_key(stated or unit, code))):
            settled = parse_district_option(ruling.value).place
            if settled is not None:
                self._say_place(record, row, ruling, stated or unit)
                return settled.path, settled.code
        if place.ambiguous and (county := self._county_among(place, record)):
            place = _place(hints, county)
            path, code = (place.place.path, place.place.code) if place.place else (path, code)
        if place.ambiguous:
            names = "、".join(p.path for p in place.ambiguous[:4])
            address, text = first_said(record, row if stated else None)
            if address:
                name = stated or unit or text
                shown = (
                    name if stated or name in squeeze(text) else squeeze(text)
                )  # 大理大学 over rows of its colleges
                self._say(record, "place_unsettled", address, text=shown, candidates=names, place=path or "—")
                self._ask_place(record.lattice.sheet.name, address, name, code, place)
        elif (
            stated
            and path
            and len(code) <= 6
            and squeeze(stated) not in path
            and squeeze(stated)[-1:] in ("镇乡村道" if len(code) == COUNTY else "镇乡村区道")
        ):
            path = f"{path}/{squeeze(stated)}"
        return path, code

    def _county_among(self, place: PlaceReading, record: SheetRecord) -> str:
        """The county of the sheet's other rows, where one of the divisions that a name may mean lies in it."""
        key = record.lattice.sheet.name
        if key not in self.counties:
            self.counties[key] = county_of_rows(record, self.contexts)
        county = self.counties[key]
        return county if county and any(p.code.startswith(county) for p in place.ambiguous) else ""

    def _by_hints(self, hints: tuple[str, ...], context: SheetContext, unit: str) -> PlaceReading:
        """Where the hints lead, the roster's word on the unit among them: before the file's name (contract 4.11)."""
        place = _place(hints, self.within)
        listed = place_of_code(self.listed.get(squeeze_name(unit), "")[:TOWNSHIP]) if self.listed else None
        if listed is None:
            return place
        of_file = {stem_of(self.reading.file)}
        if context.sources.get("unit", ("",))[0] == "file":
            of_file.add(context.unit)
        at = next((at for at, hint in enumerate(hints) if hint in of_file), len(hints))
        by_roster = _place((*hints[:at], listed.path, *hints[at:]), self.within)
        if by_roster != place and by_roster.place == listed:
            self.by_roster[unit] = listed.path
        return by_roster

    def _ask_place(self, sheet: str, cell: str, name: str, within: str, place: PlaceReading) -> None:
        question = PlaceQuestion(sheet, cell, name, within, [(p.code, p.path) for p in place.ambiguous])
        if question not in self.reading.places:
            self.reading.places.append(question)

    def _say_place(self, record: SheetRecord, row: RowContext, ruling: Ruling, name: str) -> None:
        address, _ = first_said(record, row)
        if address:
            self._say(record, "place_as_decided", address, text=name, value=ruling.value, **source_of(ruling))

    def _group(self, record: SheetRecord, draft: Draft) -> str:
        """Several groups that no figure tells apart (contract 4.17)."""
        cell = draft.context.group_cell
        self._say(
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
            self._say(record, "several_channels", record.lattice.address(cell), text=cell.text)
        return draft.channels[0]

    def _mention(self, record: SheetRecord, context: SheetContext, draft: MentionDraft) -> None:
        unit_text = draft.context.unit or context.unit or self.supplied.unit
        unit = self._canonical(unit_text)
        period = self._period(draft.context.period, context)
        self.missing_of_mentions |= {n for n, known in (("unit", unit), ("period", period)) if not known}
        path, code = self._district(record, context, draft.context, unit.name if unit else "")
        unit_type = unit.unit_type if unit else ""
        group = whose_customers(draft.mention.group or UNSPECIFIED, unit_type, draft.context, record)
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

    def _say(self, record: SheetRecord, code: str, address: str, **fields: object) -> None:
        """An issue once per place."""
        key = (code, record.lattice.sheet.name, address)
        if key not in self.said:
            self.said.add(key)
            record.findings.append(Finding(code, address, dict(fields)))
