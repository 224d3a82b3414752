"""What stands beside a label of a form: its answer; 参加人数 52人, 其中老年人 41人, a whole and its part (contract 4.3)."""

from __future__ import annotations

from dataclasses import dataclass, field

from etl.facts.drafts import Draft
from etl.facts.of_which import shrink_to_rest
from etl.facts.record import SheetRecord
from etl.facts.ways_answered import names_ways_alone
from etl.formats.grid import Cell
from etl.layout.families import is_kind_of
from etl.layout.row_kinds import FOOT, META_LABEL
from etl.layout.values import is_date, is_value, read_value
from etl.meaning.header import HeaderMeaning, read_header
from etl.meaning.lexicon import squeeze, units_of
from etl.prose import is_prose


@dataclass(slots=True)
class _Whole:
    """A figure with the parts that followed it; `label` is what its own label means."""

    draft: Draft
    label: HeaderMeaning
    parts: list[_Whole] = field(default_factory=list)


_OF_PEOPLE = ("people_reached", "households")


@dataclass(slots=True)
class FormParts:
    """The wholes of a form in the order of reading. Ask `measure_of` for each figure, then `take` it."""

    wholes: list[_Whole] = field(default_factory=list)

    def measure_of(self, label: HeaderMeaning, cell: Cell) -> str:
        """The measure of a part whose label names only whom or how: that of its whole; '' for no part."""
        whole = self._whole_of(label, label.measure, cell)
        return whole.draft.measure if whole else ""

    def take(self, draft: Draft, label: HeaderMeaning) -> None:
        """Remembers a figure as a part of the whole before it, or as a whole."""
        whole = self._whole_of(label, draft.measure, draft.cell)
        if whole is None:
            self.wholes.append(_Whole(draft, label))
            return
        last = whole.parts[-1] if whole.parts else None
        nested = label.of_which and last is not None and is_kind_of(label.groups, last.label.groups)
        (last if nested and last else whole).parts.append(_Whole(draft, label))
        draft.channels = draft.channels or whole.draft.channels
        draft.groups = draft.groups or whole.draft.groups

    def settle(self, record: SheetRecord) -> None:
        """Takes the parts out of their wholes."""
        for whole in self.wholes:
            for one in (whole, *whole.parts):
                stated = [part.draft.stated or part.draft.quantity for part in one.parts]
                if stated and not shrink_to_rest(record, one.draft, stated):
                    record.drafts.remove(one.draft)

    def _whole_of(self, label: HeaderMeaning, measure: str, cell: Cell) -> _Whole | None:
        """The whole in the part's own row, else the one right above it, else the last that was read."""
        if not self.wholes:
            return None
        last = self.wholes[-1]
        if last.draft.cell.row != cell.row and (above := self._above(label, measure, cell)):
            return above
        return last if _is_part(last, label, measure) else None

    def _above(self, label: HeaderMeaning, measure: str, cell: Cell) -> _Whole | None:
        """入户走访（户） over 其中：独居老人（户）, where others stand beside both."""
        whole = next((one for one in reversed(self.wholes) if one.draft.cell.col == cell.col), None)
        if whole is None or not label.of_which or not _is_part(whole, label, measure):
            return None
        rows = [part.draft.cell.row for part in whole.parts if part.draft.cell.col == cell.col]
        near = max(whole.draft.cell.row, *rows, 0) == cell.row - 1
        named = measure or whole.draft.measure in _OF_PEOPLE or not label.groups
        return whole if near and named else None


def _is_part(whole: _Whole, label: HeaderMeaning, measure: str) -> bool:
    if measure not in ("", whole.draft.measure):
        return False
    if label.of_which:
        return True
    # 学生 behind 其中：老年人 is one more part; with a measure and a unit of its own it is none
    return bool(whole.parts) and bool(label.groups or label.channels) and not label.measure


def tells_plans(meaning: HeaderMeaning) -> bool:
    """下步打算, 工作计划: what stands there is to come, whatever its words are; no 计划场次（场）, which counts."""
    return meaning.part == "planned" and not (meaning.measure or meaning.unit)


def is_answer(label: Cell, cell: Cell) -> bool:
    """Does the cell hold what its left neighbour asks for?"""
    if is_value(label):
        return False
    if is_value(cell) or (cell.kind == "text" and not is_prose(label.text) and is_prose(cell.text)):
        return True  # 班会过程 | 教室后墙贴出反诈海报9张。
    meaning = read_header(label.text)
    text = squeeze(label.text)
    asked = (
        META_LABEL.match(text)
        or FOOT.match(text)
        or meaning.dimension
        or meaning.part in ("note", "narrative")
        or tells_plans(meaning)
        or names_ways_alone(text, cell)
    )
    units = units_of(meaning.measure) if meaning.measure else ()
    if any(part.unit in units for part in read_value(cell).parts):
        return True  # 参加人数 | 师生386人
    other = read_header(cell.text)
    return (
        bool(asked)
        and not (other.measure and other.unit)
        and not (META_LABEL.match(squeeze(cell.text)) and not is_date(cell))
    )
