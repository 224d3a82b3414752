"""Whose deeds a note below the tables tells: 另：农行尤溪县支行9月18日设摊宣传1场，上表未统计 is of the bank's row, and
另：县反诈中心5月11日举行集中宣传1场 of whoever is named, though no row is."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from etl.facts.list_model import ListTable
from etl.meaning.lexicon import squeeze
from etl.meaning.unit import looks_like_unit
from etl.regex import regex

_SENTENCE = regex(r"[^。;；!！\n]+")
_LEAD_IN = regex(
    r"\s*(?:(?:备注|注|说明|其中|补充)\s*[:：]?\s*)?(?:[(（]?\d{1,2}[)）、.．]\s*)?(?:(?:另外|另有|另|此外|还有)\s*[:：,，]?\s*)?"
    r"(?:(?:\d{4}年)?\d{1,2}月(?:\d{1,2}[日号]|份|[上中下]旬|底|初)?[,，]?\s*)?"
)
_GOES_ON = regex(r"(?:[的之]|辖区|附近|门[口前]|对面|旁)")  # 城关派出所门口 is where it was
# 另：县反诈中心5月11日在羊绒广场…: who opens what is told besides
_BESIDES = regex(r"(?:另外|另有|另|此外|还有)\s*[:：,，]?")
_DID = regex(
    r"(?:[于在]?(?:\d{4}年)?\d{1,2}月(?:\d{1,2}[日号])?)?[于在另还又,，]*(?:在[^,，。;；\d]{2,16}?)?"
    r"(?:单独|自行|联合[^,，。;；\d]{2,12}?)?(?:举[行办]|开展|组织|发放|设摊|摆摊|张贴|悬挂|推送|入户|走访|播放|办)"
)
LONGEST = 16
SHORTEST = 3  # characters of a name; 一村 may begin any other word


def note_speakers(names: Sequence[str], text: str) -> list[tuple[int, str]]:
    """(place, unit) of each sentence of a note: the unit of a row whose name (`names_of_rows`), as it stands there, opens
    the sentence, else ''. Empty where no sentence is opened by one."""
    told = [(sentence.start(), _opened_by(names, sentence[0])) for sentence in _SENTENCE.finditer(text)]
    return told if any(name for _, name in told) else []


def names_of_rows(lists: Iterable[ListTable]) -> list[str]:
    """The names of the units of all rows of a sheet, the longest first."""
    cells = (row.context.unit_cell for reader in lists for row in reader.rows.values() if not row.total)
    names = {name for cell in cells if cell is not None and len(name := squeeze(cell.text)) >= SHORTEST}
    return sorted(names, key=len, reverse=True)


def _opened_by(names: Sequence[str], sentence: str) -> str:
    lead = _LEAD_IN.match(sentence)
    rest = squeeze(sentence[lead.end() if lead else 0 :])
    name = next((name for name in names if rest.startswith(name)), "")
    if not name and lead and _BESIDES.search(lead[0]):
        name = _unit_that_opens(rest)
    return "" if name and _GOES_ON.match(rest, len(name)) else name


def _unit_that_opens(text: str) -> str:
    """县反诈中心 of 县反诈中心5月11日在羊绒广场举行集中宣传1场; '' where it is no unit that did something."""
    named = [text[:end] for end in range(SHORTEST, LONGEST + 1) if looks_like_unit(text[:end])]
    return next((name for name in named[::-1] if _DID.match(text, len(name))), "")
