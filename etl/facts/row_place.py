"""Where the rows of a file lie: settled once per row from what row, sheet, file and roster say (contract 4.11)."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import lru_cache

from etl.facts.context import SheetContext
from etl.facts.drafts import RowContext
from etl.facts.record import SaidOnce, SheetRecord
from etl.facts.shared_place import certain_codes, county_of_rows, first_said, lists_towns
from etl.meaning.divisions import COUNTY_DIGITS
from etl.meaning.file_name import stem_of
from etl.meaning.lexicon import squeeze
from etl.meaning.place import PlaceReading, parse_district_option, place_of_code, resolve_place
from etl.meaning.unit import squeeze_name
from etl.rulings import Rulings, place_ruling_key, source_of
from etl.schema import PlaceQuestion, Reading, Ruling, Supplied

TOWNSHIP = 9  # digits
TOWNSHIP_KINDS = ("镇", "乡", "街道")


@lru_cache(maxsize=20_000)
def _place(hints: tuple[str, ...], within: str) -> PlaceReading:
    return resolve_place(hints, within)


@dataclass(slots=True)
class RowPlaces:
    """Settles the places of one file. `listed`: {full name of a unit: where it lies by the roster}."""

    reading: Reading
    supplied: Supplied
    decided: Rulings
    listed: dict[str, str]
    once: SaidOnce
    within: str = ""
    contexts: dict[int, SheetContext] = field(default_factory=dict)  # of the sheet that is finished
    districts: dict[tuple[int, int, str], tuple[str, str]] = field(default_factory=dict)
    # {sheet: the codes of the places of its certain rows}
    certain: dict[str, set[str]] = field(default_factory=dict)
    # {unit: path of the division} where the roster alone told it
    by_roster: dict[str, str] = field(default_factory=dict)

    def __post_init__(self) -> None:
        if self.supplied.district:
            place = parse_district_option(self.supplied.district).place
            self.within = place.code if place else ""

    def district(
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
        place, hints = self._where(context, row, unit)
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
        if place.ambiguous and self._is_new_town(place, record, squeeze(stated)):
            place = PlaceReading(place.place)
        if place.ambiguous:
            names = "、".join(p.path for p in place.ambiguous[:4])
            of_row = stated or (row.unit and _place((row.unit,), self.within).ambiguous)
            address, text = first_said(record, row if of_row else None)
            if address:
                name = stated or unit or text
                shown = (
                    name if stated or name in squeeze(text) else squeeze(text)
                )  # 大理大学 over rows of its colleges
                self.once.say(
                    record, "place_unsettled", address, text=shown, candidates=names, place=path or "—"
                )
                self._ask_place(record.lattice.sheet.name, address, name, code, place)
        elif (
            stated
            and path
            and len(code) <= 6
            and squeeze(stated) not in path
            and squeeze(stated)[-1:] in ("镇乡村道" if len(code) == COUNTY_DIGITS else "镇乡村区道")
        ):
            if len(code) == COUNTY_DIGITS and squeeze(stated).endswith(TOWNSHIP_KINDS):
                address, text = first_said(record, row)
                if squeeze(stated) in squeeze(text):
                    self.once.say(record, "place_unlisted", address, text=squeeze(stated), place=path)
            path = f"{path}/{squeeze(stated)}"
        return path, code

    def _where(
        self, context: SheetContext, row: RowContext, unit: str
    ) -> tuple[PlaceReading, tuple[str, ...]]:
        """(Where a row lies, the hints that lead there): what was supplied tells where the file leaves it open, or lies in
        what the file says, and overrides nothing (contract 4.14)."""
        named = (*row.places, *context.places, row.unit, unit)
        hints = tuple(dict.fromkeys([hint for hint in named if hint]))
        told = self._by_hints(hints, context, unit)
        if not self.supplied.unit or self.supplied.unit in hints:
            return told, hints
        filled = (*hints, self.supplied.unit)
        place = self._by_hints(filled, context, unit)
        if told.place is None or told.ambiguous:
            return place, filled
        within = place.place is not None and place.place.code.startswith(told.place.code)
        return (place, filled) if within else (told, hints)

    def _county_among(self, place: PlaceReading, record: SheetRecord) -> str:
        """The county of the sheet's other rows, where one of the divisions that a name may mean lies in it."""
        county = county_of_rows(self._certain_codes(record))
        return county if county and any(p.code.startswith(county) for p in place.ambiguous) else ""

    def _is_new_town(self, place: PlaceReading, record: SheetRecord, stated: str) -> bool:
        """荷花镇 among townships of 远安县, on whose list it is not, is none of 高州市 or 腾冲市."""
        if (
            not stated.endswith(TOWNSHIP_KINDS)
            or place.place is None
            or len(place.place.code) != COUNTY_DIGITS
        ):
            return False
        codes = self._certain_codes(record)
        return lists_towns(codes) and county_of_rows(codes) == place.place.code

    def _certain_codes(self, record: SheetRecord) -> set[str]:
        key = record.lattice.sheet.name
        if key not in self.certain:
            self.certain[key] = certain_codes(record, self.contexts)
        return self.certain[key]

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
            self.once.say(
                record, "place_as_decided", address, text=name, value=ruling.value, **source_of(ruling)
            )
