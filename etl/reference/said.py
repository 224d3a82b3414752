"""What a sheet of bases says of itself: of which year its figures are, and who has counted them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from etl.facts.meta_lines import meta_pairs
from etl.layout.table import Layout, Table
from etl.meaning.file_name import stem_of
from etl.reference.subjects import year_of
from etl.regex import regex

# a bracket that closes belongs to the source where it also opens in it: 示例（虚构）
_SOURCE = regex(
    r"[(（【](?:数据|资料)?来源[:：]\s*(?P<framed>.+?)[)）】]|(?:数据|资料)?来源[:：]\s*(?P<bare>.+?)。?"
)
_SOURCE_KEY = regex(r"来源")
# When a sheet was filled in says nothing of the year that was counted.
_FILLED_IN = regex(r"填|报送|上报|制表|打印|导出|更新|编制|审核")
# A census and a communiqué are named by the year that they count, a yearbook by the one in which it appears.
_YEAR_OF_SOURCE = regex(r"普查|[六七八]普|公报")


@dataclass(frozen=True, slots=True)
class Said:
    """`year` is None and `source` '' where nothing says them."""

    year: int | None
    source: str


def said_of(layout: Layout, table: Table, file: str, outer: Sequence[str]) -> Said:
    """What stands around a table, the nearest first: its title, its meta lines, the sheet's name, the file's."""
    titles = [cell.text for cell in (table.titles or layout.titles)]
    pairs = meta_pairs([*(table.metas or layout.metas), *layout.tail])
    source = _source(pairs, [cell.text for cell in layout.notes] + titles + list(outer))
    dated = [value for key, value in pairs if not (_FILLED_IN.search(key) or _SOURCE_KEY.search(key))]
    lines = (cell.text for cell in (table.metas or layout.metas))  # （2022年末数，单位：人）
    dated += [line for line in lines if not (_FILLED_IN.search(line) or _SOURCE_KEY.search(line))]
    other = [title for title in titles if not _SOURCE.fullmatch(title.strip())]
    texts = [*other, *dated, *outer, layout.lattice.sheet.name, stem_of(file)]
    if _YEAR_OF_SOURCE.search(source):
        texts.append(source)
    year = next((year for text in texts if (year := year_of(text))), None)
    return Said(year, source)


def source_of_line(line: str) -> str:
    """Who has counted, of a line that says it; else ''."""
    match = _SOURCE.fullmatch(line.strip())
    return (match["framed"] or match["bare"]).strip() if match else ""


def _source(pairs: Sequence[tuple[str, str]], lines: Sequence[str]) -> str:
    stated = next((value for key, value in pairs if _SOURCE_KEY.search(key)), "")
    found = (source for line in lines if (source := source_of_line(line)))
    return stated.strip() or next(found, "")
