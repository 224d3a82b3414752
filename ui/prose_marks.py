"""What is marked in a report: its figures, what it says without one, numbers passed over, each with its words."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import Any, Literal, cast

import pandas as pd

from etl.decided_figures import Whole, decide_figures
from etl.explain import Speaker
from etl.explain.report import paragraphs_of, trace_cells
from etl.export_words import Language
from etl.prose.paragraphs.correcting import STRUCK, occurrence, place_of
from etl.prose.trace import ParagraphTrace, Passed
from etl.rulings import figure_key
from etl.schema import UNSPECIFIED, CellRole, Ruling, Supplied
from ui.clerk import somebody
from ui.fact_table import fact_words
from ui.numbers import exact, marked
from ui.prose_wholes import rest_words
from ui.text import channel_name, group_name, language, measure_name, t

MarkKind = Literal["counted", "struck", "said", "passed", "asked"]


@dataclass(frozen=True, slots=True)
class Mark:
    """A piece of a paragraph, at text[start:end]. `label` stands behind it, `note` shows on a touch; `key` is that of
    a ruling about it, () for what is done without a number; `ruling` is the one that stands. `fact`: what counts of it;
    `whole`: that is what its parts leave of the number as it stands."""

    cell: str
    start: int
    end: int
    words: str
    kind: MarkKind
    label: str
    note: str
    key: tuple[str, ...] = ()
    ruling: Ruling | None = None
    fact: pd.Series | None = field(default=None, compare=False)
    whole: Whole | None = field(default=None, compare=False)


@dataclass(slots=True)
class Told:
    """A report to be marked: its cells, its facts and mentions, and what people have decided."""

    submission: str
    file: str
    supplied: Supplied
    cells: Sequence[CellRole]
    facts: pd.DataFrame
    mentions: pd.DataFrame
    rulings: Iterable[Ruling] = ()


def marks_of(told: Told) -> list[Mark]:
    """All marks of a report, in the order of its text; of a table in it there are none."""
    paragraphs = paragraphs_of(told.cells)
    report, traces = trace_cells(paragraphs, told.file, told.supplied)
    standing = {ruling.key: ruling for ruling in told.rulings if ruling.kind == "figure"}
    facts = _rows_by_cell(told.facts)
    mentions = _rows_by_cell(told.mentions)
    marks: list[Mark] = []
    for cell, trace in zip(paragraphs, traces, strict=True):
        here = _Paragraph(told, cell, trace, facts.get(cell.cell, []), standing, report.year)
        marks += sorted(here.marks(mentions.get(cell.cell, [])), key=lambda mark: (mark.start, -mark.end))
    return marks


def _rows_by_cell(frame: pd.DataFrame) -> dict[str, list[pd.Series]]:
    rows: dict[str, list[pd.Series]] = {}
    for _, row in frame.iterrows():
        rows.setdefault(str(row["cell"]), []).append(row)
    return rows


@dataclass(slots=True)
class _Paragraph:
    told: Told
    cell: CellRole
    trace: ParagraphTrace
    facts: list[pd.Series]
    standing: dict[tuple[str, ...], Ruling]
    year: int | None
    wholes: dict[int, Whole] = field(init=False)

    def __post_init__(self) -> None:
        """The trace is of the text as it is; what people decided changes what the parts leave of a whole."""
        place = (self.told.submission, self.cell.sheet, self.cell.cell)
        rulings = {(key[3], int(key[4])): one for key, one in self.standing.items() if key[:3] == place}
        self.wholes = decide_figures(self.cell.text, self.trace.figures, rulings, self.year).wholes

    def marks(self, mentions: list[pd.Series]) -> list[Mark]:
        """Figures first: what they claim is said no second time."""
        if whole := self._read_otherwise():
            return whole
        left = list(self.facts)
        found: list[Mark] = []
        for figure in self.trace.figures:
            reason = "whole" if figure.start in self.wholes else "restated"
            found.append(self._number(figure.start, figure.end, reason, left))
        for passed in self.trace.passed:
            if passed.reason != "date":
                found.append(self._number(passed.start, passed.end, passed.reason, left))
        known = {mark.key for mark in found}
        found += [mark for mark in self._ruled(left) if mark.key not in known]
        claimed = [mark for mark in found if mark.kind in ("counted", "struck")]
        inside = [m for m in found if m in claimed or not _overlaps(m, claimed, whole=True)]
        return [*inside, *(m for m in self._said(mentions) if not _overlaps(m, claimed, whole=False))]

    def _read_otherwise(self) -> list[Mark]:
        """A paragraph in whose place a person wrote other words: its figures stand for the whole of it."""
        text = self.cell.text
        facts = [row for row in self.facts if row["raw"] == text]
        if not facts or any(figure.text == text for figure in self.trace.figures):
            return []
        labels = t("list.comma").join(label_of(row) for row in facts)
        note = t("list.comma").join(fact_words(row) for row in facts)
        return [Mark(self.cell.cell, 0, len(text), text, "counted", labels, note)]

    def _key(self, start: int, words: str) -> tuple[str, ...]:
        number = occurrence(self.cell.text, words, start)
        return figure_key(self.told.submission, self.cell.sheet, self.cell.cell, words, number)

    def _number(self, start: int, end: int, reason: str, left: list[pd.Series]) -> Mark:
        words = self.cell.text[start:end]
        key = self._key(start, words)
        ruling = self.standing.get(key)
        place = (self.cell.cell, start, end, words)
        fact = next((row for row in left if row["raw"] == words), None)
        if fact is not None and not (ruling and ruling.value == STRUCK):
            left[:] = [row for row in left if row is not fact]
            return self._counted(place, key, fact, ruling)
        if ruling and ruling.value == STRUCK:
            return Mark(*place, "struck", t("manage.prose.struck"), _decided(ruling), key, ruling)
        kind: MarkKind = "asked" if reason == "asked" else "passed"
        return Mark(*place, kind, "", reason_words(Passed(start, end, words, reason)), key, ruling)

    def _counted(
        self, place: tuple[str, int, int, str], key: tuple[str, ...], fact: pd.Series, ruling: Ruling | None
    ) -> Mark:
        """A figure that counts; of a whole its mark says what its parts took off."""
        label, note = label_of(fact), _note_of(fact, ruling)
        whole = self.wholes.get(place[1])
        if whole is None or whole.figure.quantity.value != fact["value"]:
            return Mark(*place, "counted", label, note, key, ruling, fact)
        rest = rest_words(self.cell.text, whole)
        label = f"{measure_name(fact['measure'])} {rest}"
        return Mark(*place, "counted", label, f"{note} · {rest}", key, ruling, fact, whole)

    def _ruled(self, left: list[pd.Series]) -> list[Mark]:
        """What a person counted that reading passes over without a word."""
        found = []
        place = (self.told.submission, self.cell.sheet, self.cell.cell)
        for key in self.standing:
            start = place_of(self.cell.text, key[3], int(key[4])) if key[:3] == place else -1
            if start >= 0:
                found.append(self._number(start, start + len(key[3]), "other", left))
        return found

    def _said(self, mentions: list[pd.Series]) -> list[Mark]:
        found = []
        for row in mentions:
            words = str(row["raw"])
            place = next((one.start for one in self.trace.mentions if one.text == words), -1)
            start = place if place >= 0 else self.cell.text.find(words)
            if start >= 0:
                name = _mention_name(row)
                note = t("manage.prose.said", name=name)
                found.append(Mark(self.cell.cell, start, start + len(words), words, "said", "", note))
        return found


def _overlaps(mark: Mark, others: Sequence[Mark], whole: bool) -> bool:
    """Whether a mark overlaps one of the others; `whole`: only where it is not inside one (宣传单28种60000余份)."""
    for other in others:
        if other is mark or mark.end <= other.start or other.end <= mark.start:
            continue
        if not (whole and other.start <= mark.start and mark.end <= other.end):
            return True
    return False


def label_of(fact: pd.Series) -> str:
    """宣传资料 ≥100."""
    return f"{measure_name(fact['measure'])} {marked(fact['value'], fact['low'], fact['high'], exact)}"


def _note_of(fact: pd.Series, ruling: Ruling | None) -> str:
    return fact_words(fact) + (f" · {_decided(ruling)}" if ruling else "")


def _decided(ruling: Ruling) -> str:
    return t("manage.prose.decided", by=somebody(ruling.by), value=ruling.value)


def _mention_name(row: Any) -> str:
    if str(row["target_group"]) != UNSPECIFIED:
        return group_name(str(row["target_group"]))
    return channel_name(str(row["channel"]))


def reason_words(passed: Passed) -> str:
    """Why a number is no figure, in the reader's language."""
    return Speaker(cast("Language", language())).say(f"passed_{passed.reason}")
