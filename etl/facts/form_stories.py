"""What a form's story tells besides its figures: 街头宣传1场 and 受教育群众260余人次 beside 主题班会（节） | 46 and 参加学生
（人次） | 5230 count (contract 4.16) and are asked about. Most of a story says the figures again, or parts of them."""

from __future__ import annotations

from collections.abc import Sequence

from etl.facts.drafts import Draft, RowContext
from etl.facts.form_pairs import FormTable
from etl.facts.record import SheetRecord, take_out
from etl.formats.grid import Cell
from etl.layout.families import is_kind_of
from etl.layout.table import Table
from etl.meaning.lexicon import ANY_PERSONS
from etl.prose import ProseFigure
from etl.regex import regex
from etl.schema import UNSPECIFIED

_LETTER = regex(r"一封信|公开信|告[知家][书长]|倡议书|提醒函")
_PAPERS = "leaflets"
_SHEET = regex(r"(?:宣传|反诈)(?:单|页|册|彩页|卡)|传单|折页|手册|明白[纸卡]|彩页|单页")
_ANYBODY = {*ANY_PERSONS, UNSPECIFIED}


def told_besides(figures: Sequence[ProseFigure], answers: Sequence[Draft]) -> list[ProseFigure]:
    """The figures of a story that are of another way, or for others, than each answer of their measure. An answer that says
    neither (活动场次, 受教育群众) counts all there was, and one that states the same number, alone or with the others, is
    told again."""
    told = []
    for figure in figures:
        own = [answer for answer in answers if answer.measure == figure.measure]
        held = {way for answer in answers if answer.measure == "sessions" for way in answer.channels}
        ways = held.union(*(answer.channels for answer in own))
        if own and figure.basis == "period" and not _tells_again(figure, own):
            elsewhere = bool(ways) and figure.channel not in {UNSPECIFIED, *ways}
            if all(_is_other(figure, answer, elsewhere) for answer in own):
                told.append(figure)
    return told


def leave_accounts(record: SheetRecord, begin: int) -> None:
    """提示卡一共印了5000张，用掉4620张，还有380张 beside an answer that tells of the 4620: an account of what is in stock
    says again what went out. The drafts of the form are those from `begin` on."""
    accounts = {found.address for found in record.findings if found.code == "prose_in_stock"}
    drafts = record.drafts[begin:]
    again = []
    for draft in drafts if accounts else ():
        others = [
            one.quantity.value
            for one in drafts
            if one.measure == draft.measure and one.address not in accounts
        ]
        if draft.address in accounts and others and draft.quantity.value == sum(others):
            again.append(draft)
            record.find("prose_restated", draft.cell, text=draft.raw)
    take_out(record, again, "note")


def below_form_of(forms: Sequence[FormTable], tables: Sequence[Table], cell: Cell) -> RowContext | None:
    """备注 | 当天劝阻1起 right below the form of an activity is of its day, place and people; None for a text below other
    tables, or several forms side by side."""
    if not forms:
        return None
    ends = [(table.body[-1].row, table.number) for table in tables if table.body]
    above = [(row, number) for row, number in ends if row < cell.row]
    last = max(above, default=(0, 0))[0]
    nearest = [number for row, number in above if row == last]
    found = [form.context for form in forms if nearest == [form.table.number]]
    return found[0].for_row() if found and found[0].period else None


def _is_other(figure: ProseFigure, answer: Draft, elsewhere: bool) -> bool:
    """`elsewhere`: it is of a way that no answer names."""
    if _is_of_other_paper(figure, answer):
        return True
    groups = set(answer.groups)
    if not (groups or answer.channels) or groups & _ANYBODY:
        return False
    if figure.group in _ANYBODY:
        return elsewhere
    if any(figure.group == one or _is_kind(figure.group, one) for one in groups):
        return False
    return elsewhere or bool(groups)


def _is_of_other_paper(figure: ProseFigure, answer: Draft) -> bool:
    """发放宣传单600份 beside 致家长一封信（份） | 1860: what was given out there is no letter."""
    return _asks_for_letters(answer) and _tells_of_sheets(figure.text)


def _asks_for_letters(answer: Draft) -> bool:
    asked = "".join(label.text for label in answer.context.labels)
    return _LETTER.search(asked) is not None and _SHEET.search(asked) is None


def _tells_of_sheets(words: str) -> bool:
    return _SHEET.search(words) is not None and _LETTER.search(words) is None


def stated_elsewhere(stated: set[str], answers: Sequence[Draft], remark: str) -> set[str]:
    """The measures that a form states, without the papers where it asks for letters alone and a remark tells of sheets."""
    if _PAPERS not in stated or not _tells_of_sheets(remark):
        return stated
    papers = [answer for answer in answers if answer.measure == _PAPERS]
    return stated - {_PAPERS} if papers and all(map(_asks_for_letters, papers)) else stated


def _is_kind(one: str, other: str) -> bool:
    return is_kind_of((one,), (other,)) or is_kind_of((other,), (one,))


def _tells_again(figure: ProseFigure, own: Sequence[Draft]) -> bool:
    stated = [(answer.stated or answer.quantity).value for answer in own]
    low, high = figure.quantity.low, figure.quantity.high
    least, most = low or 0.0, high if high is not None else float("inf")
    return any(least <= value <= most for value in (*stated, sum(stated)))
