"""其中 in a form: 参加人数 52人, 其中老年人 41人 in the next pair are a whole and its part (contract 4.3)."""

from __future__ import annotations

from dataclasses import dataclass, field

from etl.facts.drafts import Draft
from etl.facts.of_which import shrink_to_rest
from etl.facts.record import SheetRecord
from etl.layout.families import is_kind_of
from etl.meaning.header import HeaderMeaning


@dataclass(slots=True)
class _Whole:
    """A figure with the parts that followed it; `label` is what its own label means."""

    draft: Draft
    label: HeaderMeaning
    parts: list[_Whole] = field(default_factory=list)


@dataclass(slots=True)
class FormParts:
    """The wholes of a form in the order of reading. Ask `measure_of` for each figure, then `take` it."""

    wholes: list[_Whole] = field(default_factory=list)

    def measure_of(self, label: HeaderMeaning) -> str:
        """The measure of a part whose label names only whom or how: that of its whole; '' for no part."""
        return self.wholes[-1].draft.measure if self._is_part(label, label.measure) else ""

    def take(self, draft: Draft, label: HeaderMeaning) -> None:
        """Remembers a figure as a part of the whole before it, or as a whole."""
        if not self._is_part(label, draft.measure):
            self.wholes.append(_Whole(draft, label))
            return
        whole = self.wholes[-1]
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

    def _is_part(self, label: HeaderMeaning, measure: str) -> bool:
        whole = self.wholes[-1] if self.wholes else None
        if whole is None or measure not in ("", whole.draft.measure):
            return False
        if label.of_which:
            return True
        # 学生 behind 其中：老年人 is one more part; with a measure and a unit of its own it is none
        return bool(whole.parts) and bool(label.groups or label.channels) and not label.measure
