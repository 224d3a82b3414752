"""Two versions of one table in a workbook count once (contract 4.1): a sheet that calls itself a copy for the files, a draft
or an older version gives way to the sheet that it repeats; so does what a corrected version says anew.

A program's own name of a copied sheet (平桥所 (2), 副本) says no such thing: its rows are repeats (contract 4.15).
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from etl.checks.summaries import ENOUGH, SheetFacts, sums_of
from etl.facts.drafts import Draft
from etl.facts.record import amount_told, take_out
from etl.meaning.lexicon import squeeze
from etl.meaning.unit import UnitNames
from etl.regex import regex

MOST_TITLE = 60  # characters of a line that names the sheet
KEPT = r"存档|归档|留档|存底|留底|备查|备份|底稿|草稿|草表|复本|复制件|抄件"
OLD = r"初稿|旧版|旧表|旧稿|原稿|原版|作废|废止|废弃|停用|(?:修改|更正|调整|修订|订正)前|(?:上一?|前一?|历史)版本?|过期"
NEW = r"终稿|定稿|最终版?|正式版|新版|(?:修改|更正|修订|订正|调整)(?:后|版|稿)|更正表"
OWN = r"(?:本|此|该)(?:表|页|版|稿|工作表|sheet)"
NAMED = regex(rf"(?P<new>{NEW})|(?P<old>{OLD})|(?P<kept>{KEPT})", re.IGNORECASE)
TOLD = regex(
    rf"(?P<new>以{OWN}为准)|{OWN}[^。;；]{{0,12}}?(?:(?P<old>{OLD})|(?P<kept>{KEPT}|副本))"
    rf"|(?P<other>(?:数据|数字|统计)?[^。;；,，]{{0,8}}以(?!{OWN})[^。;；,，]{{1,12}}(?:表|页|版|稿)[^。;；,，]{{0,3}}为准)"
    rf"|(?P<once>(?:不再?|勿|请勿|无需|无须)重?复?(?:上报|报送|统计|计入|计算|汇总|计数|录入))",
    re.IGNORECASE,
)

Key = tuple[object, ...]


@dataclass(slots=True)
class Version:
    """`standing`: new, old or kept by its own name or words, '' for a sheet that says nothing."""

    sheet: SheetFacts
    standing: str = ""

    @property
    def name(self) -> str:
        return self.sheet.record.lattice.sheet.name


def drop_versions(sheets: Sequence[SheetFacts], names: UnitNames) -> list[SheetFacts]:
    """Takes out the figures of sheets that repeat another one by their own words, with a note, and a query for each that
    the other sheet states otherwise or not at all. Returns those sheets."""
    told = [_version(s) for s in sheets if s.record.drafts]
    if len(told) < 2 or not any(v.standing for v in told):
        return []
    gone: list[SheetFacts] = []
    key = _key(names)
    for version in told:
        rivals = [v for v in told if v is not version and _gives_way(version, v) and v.sheet.record.drafts]
        rival = next((v for v in rivals if _repeats(version, v, key)), None)
        if rival is not None:
            _take_out(version, rival, key)
            gone.append(version.sheet)
    return gone


def _version(sheet: SheetFacts) -> Version:
    record = sheet.record
    texts = record.lattice.sheet.texts
    outside = [squeeze(c.text) for c in texts if not record.tables.get((c.row, c.col))]
    title = outside[0] if outside and len(outside[0]) <= MOST_TITLE else ""
    for text in (squeeze(record.lattice.sheet.name), title):
        if found := NAMED.search(text):
            return Version(sheet, found.lastgroup or "")
    for text in outside:
        if found := TOLD.search(text):
            said = found.lastgroup or ""
            return Version(sheet, {"other": "old", "once": "kept"}.get(said, said))
    return Version(sheet)


def _gives_way(version: Version, other: Version) -> bool:
    """Whether the one counts nothing beside the other, by what they say of themselves."""
    rank = {"new": 0, "": 1, "kept": 2, "old": 3}
    return rank[version.standing] > rank[other.standing]


def _key(names: UnitNames) -> Callable[[SheetFacts, Draft], Key]:
    """What tells the figures of a sheet apart: whose they are, of when, the words of their row, and what they count."""

    def key(sheet: SheetFacts, draft: Draft) -> Key:
        context = sheet.context(draft)
        unit = draft.unit or draft.context.unit or context.unit
        period = draft.period or draft.context.period or context.period
        labels = tuple(squeeze(cell.text) for cell in draft.context.labels)
        return (
            names.canonical(unit).name if unit else "",
            period,
            labels,
            draft.measure,
            draft.groups,
            draft.channels,
        )

    return key


def _repeats(version: Version, rival: Version, key: Callable[[SheetFacts, Draft], Key]) -> bool:
    own, theirs = sums_of([version.sheet], key), sums_of([rival.sheet], key)
    shared = own.keys() & theirs.keys()
    fewest = min(len(own), len(theirs)) if rival.standing == "new" else len(own)
    if len(shared) < ENOUGH * fewest:
        return False
    same = sum(own[k] == theirs[k] for k in shared)
    surely = version.standing == "old" or rival.standing == "new"
    return surely or 2 * same >= len(shared)


def _take_out(version: Version, rival: Version, key: Callable[[SheetFacts, Draft], Key]) -> None:
    """A corrected version that holds some of the rows alone leaves the others standing."""
    sheet, record = version.sheet, version.sheet.record
    own, theirs = sums_of([sheet], key), sums_of([rival.sheet], key)
    places = {key(rival.sheet, draft): draft.address for draft in rival.sheet.record.drafts}
    partly = rival.standing == "new" and len(theirs) < len(own)
    taken = [draft for draft in record.drafts if not partly or key(sheet, draft) in theirs]
    said: set[Key] = set()
    for draft in taken:
        k = key(sheet, draft)
        if k in said or own[k] == theirs.get(k):
            continue
        said.add(k)
        stated = amount_told(own[k])
        if k in theirs:
            place = f"{rival.name}!{places[k]}"
            record.find(
                "version_differs", draft.cell, stated=stated, place=place, counted=amount_told(theirs[k])
            )
        else:
            record.find("version_has_more", draft.cell, stated=stated, other=rival.name)
    record.find("sheet_version", taken[0].cell, other=rival.name)
    if not partly:
        record.mentions.clear()
    take_out(record, taken)
