"""Who reports and of when, where only the headers and footers of a document's pages, its text boxes or tables say so.

They fill gaps as the file's name does and go behind it: a form often carries the name of the body that made it there.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from etl.facts.context import SheetContext
from etl.formats.grid import Sheet
from etl.meaning.lexicon import squeeze
from etl.meaning.masked_unit import is_masked
from etl.meaning.period import Period
from etl.meaning.place import resolve_place
from etl.meaning.unit import find_unit_in_text, looks_like_unit
from etl.meaning.year_in_text import find_year
from etl.prose.times.stated_times import stated_period
from etl.regex import regex

SOURCE = "margin"
_PAGE = regex(
    r"(?:[-—–·]*第?\d+页?[-—–·]*)?(?:[,/]?共\d+页)?|第\d+页|page\d+(?:of\d+)?|[-—–]\d+[-—–]", re.IGNORECASE
)
_SAYS_WHO = regex(r"^(?:填报|报送|编报|上报|制表|编制|主办|编印)(?:单位|部门|机构)?:(?P<unit>.+)$")
# Whom it goes to, how it is kept and how to reach somebody: 发至各派出所 共印30份.
_OTHER = regex(
    r"发至|[主抄分]送|抄报|[报呈送]:|各[^:]{0,8}[所局镇乡村校]|密|[印]发?\d+份|电话|地址|https?|www"
)
_DATED = regex(r"\d年|[〇零○]..年|20\d\d[./-]\d")  # 2080 alone is as many leaflets
_SENTENCE = regex(r"[,。;!]")  # what tells a story, or calls upon everybody, names nobody who reports
# Bodies whose words and materials everybody prints.
_ABOVE_ALL = regex(
    r"^(?:国家|全国|中央|公安部|教育部|最高|中国(?!.*(?:[分支]行|[分子支]公司|营业[部厅]|网点|中心支)))"
)


@dataclass(slots=True, frozen=True)
class Margins:
    """`unit` and `period` with the words that name them; '' and None where they name none."""

    unit: str = ""
    unit_words: str = ""
    period: Period | None = None
    period_words: str = ""

    @property
    def year(self) -> int | None:
        """The year of what they say the document is about; None where it lies in two."""
        return self.period.only_year if self.period else None


NO_MARGINS = Margins()


def read_margins(texts: Sequence[str]) -> Margins:
    """What the texts say; a day of printing, the number of the page and slogans say nothing of it."""
    told = [text for text in texts if not _says_nothing(squeeze(text))]
    if not told:
        return NO_MARGINS
    unit, unit_words = next(((unit, text) for text in told if (unit := _unit_of(text))), ("", ""))
    period, period_words = next(((period, text) for text in told if (period := _period_of(text))), (None, ""))
    return Margins(unit, unit_words, period, period_words)


def year_beside_text(sheets: Sequence[Sheet]) -> int | None:
    """The one year that the tables of a document name, as the head of a bulletin does (第12期 | 2024年6月24日), for a text
    without one; None where they name several, and of a file without a text."""
    if not any(sheet.paragraphs for sheet in sheets):
        return None
    dated = (c.text for sheet in sheets for c in sheet.cells.values() if _DATED.search(c.text))
    years = {year for text in dated if (year := find_year(text))}
    return years.pop() if len(years) == 1 else None


def _says_nothing(plain: str) -> bool:
    return bool(_PAGE.fullmatch(plain) or _OTHER.search(plain) or _SENTENCE.search(plain))


def _unit_of(text: str) -> str:
    plain = squeeze(text)
    stated = _SAYS_WHO.match(plain)
    name = stated["unit"] if stated else plain
    unit = name if looks_like_unit(name) else find_unit_in_text(text) or ""
    return "" if _ABOVE_ALL.match(unit) or is_masked(unit) else unit


def _period_of(text: str) -> Period | None:
    period = stated_period(text, None)
    return None if period is None or period.start == period.end else period


def fill_from_margins(contexts: Iterable[SheetContext], margins: Margins) -> bool:
    """Puts what the margins say into contexts that lack it; tells whether the unit was lacking in one."""
    filled = False
    for context in contexts:
        if margins.unit and not context.unit:
            context.unit = margins.unit
            context.sources["unit"] = SOURCE, margins.unit_words
        filled = filled or context.sources.get("unit", ("",))[0] == SOURCE
        if margins.period and not (context.period or context.weak_period):
            context.period = margins.period
            context.sources["period"] = SOURCE, margins.period_words
        if margins.unit and resolve_place(context.places).place is None:
            context.places = (*context.places, margins.unit)
    return filled
