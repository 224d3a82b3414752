"""注：APP注册数为截至9月30日累计数: what a note says of a head is a running total, as a head that says so itself."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from etl.formats.grid import Cell, Sheet
from etl.meaning.header import HeaderMeaning, read_header
from etl.meaning.lexicon import squeeze
from etl.regex import regex

LONGEST_HEAD, SHORTEST_NOTE = 24, 6  # characters
_MAY_TELL = ("累计", "截至", "截止", "以来", "至今", "时点", "存量")  # asked first, of every longer text
_CLAUSE = regex(r"[^,;。\n]+")
_OPENS = regex(
    r"^(?:[(\[【]?(?:注|备注|说明|附注|特别说明|填报说明|口径说明)\d?[)\]】]?[::]?)?(?:[(]?\d[.、．)])?"
)
_DAY = r"(?:\d{4}年)?\d{1,2}月\d{1,2}日"
_RUNS = regex(
    rf"[^不未非除较率]{{0,16}}?(?:累计|以来|至今|时点|存量|截[至止](?:到|于)?(?P<day>{_DAY})?[^不未非较率]{{0,8}})"
    r"(?:的)?(?:的?(?:累计|总|合计))*(?:数据?|数值|人数|户数|总?数量?|总量|值|口径|填报|填写|统计|计算|计|情况){0,8}"
)
_EACH_TIME = regex(r"(?:[人场]?次|人头)数?累[计加]")  # 同一职工参加多种方式的按次累计: once for each
_UNTIL = regex(rf"截[至止](?:到|于)?(?P<day>{_DAY})")
_SAYS = regex(
    r"(?P<subject>[^为是系按取]{1,40}?)(?:均|都|全部|皆|统一|也|则|仅)?(?:为|是|系|按照?|取|采用|填报?的?(?:为|是)?|指(?:的是)?)(?P<told>.+)"
)
_STANDS_AT = regex(r"(?P<subject>[^为是系按取]{2,24}?)(?P<told>截[至止].+)")
REFERS = regex(
    r"(?:(?:这|此|该)?[一二两三四五六七八\d]{0,2}(?:(?:栏|列|项)(?:数据|指标|内容|数字)?|个指标|项指标)|的?(?:数据|数字|数值|指标))$"
)
_REST = regex(r"(?:其[余他它]|余下?)(?:各?(?:栏|列|项)|指标|数据|数字|的)*")
ALL = regex(
    r"(?:(?:表[中内格]?|本表|上表|此表|该表|以上|上述|所列|所填|所有|全部|各栏|各项|各列)的?)+(?:各[栏项列]|所列|所填|填报)?(?:数据|数字|数值|指标|数)?(?:内容)?"
    r"|各[栏列项](?:数据|数字|指标)?|(?:数据|数字|指标)(?=$)"
)
_EXCEPT = regex(r"除(?:了)?(?P<subject>.{1,40}?)(?:(?:为|是|系|按)(?P<told>[^外]+))?(?:之|以)?外")
JOINT = regex(r"[、和及与/]")
_COLUMN = regex(
    r"(?P<letter>[A-Z])[列栏]?|第(?P<number>\d{1,2}|[一二三四五六七八九十])[列栏]|(?P<last>(?:最后|末|最右|最末)(?:一)?[列栏])"
)
_UNIT_BEHIND = regex(r"[(（\[【][^()（）\[\]【】]{1,8}[)）\]】]\s*$")
QUOTES = "“”\"'「」《》‘’【】"
_NUMERALS = "一二三四五六七八九十"


@dataclass(slots=True)
class Heads:
    """The heads and labels of a sheet that may be spoken of; by place what a note makes of each."""

    cells: Mapping[tuple[int, int], Cell]
    meanings: Mapping[tuple[int, int], HeaderMeaning]
    told: dict[tuple[int, int], str] = field(default_factory=dict)
    named: set[tuple[int, int]] = field(default_factory=set)  # of which the note says anything at all


def sheet_as_noted(sheet: Sheet) -> Sheet:
    """`sheet` itself where no note of it tells of a running total."""
    notes, rows = notes_apart(sheet, _may_tell)
    clauses = [clause for cell in notes for clause in clauses_of(cell.text)]
    if not clauses:
        return sheet
    heads = _heads(sheet, rows)
    for clause in clauses:
        _take(heads, clause)
    return sheet.saying({at: with_words(heads.cells[at], told) for at, told in heads.told.items()})


def notes_apart(
    sheet: Sheet, may_tell: Callable[[str], bool]
) -> tuple[list[Cell], Mapping[int, Sequence[int]]]:
    """The notes of a sheet that may tell something of its heads, and which columns each of its rows holds."""
    notes = [c for c in sheet.texts if len(c.text) >= SHORTEST_NOTE and may_tell(c.text)]
    rows: dict[int, list[int]] = {}
    for row, col in sheet.cells if notes else ():
        rows.setdefault(row, []).append(col)
    return [cell for cell in notes if _stands_apart(sheet, rows, cell)], rows


def _may_tell(text: str) -> bool:
    return any(word in text for word in _MAY_TELL)


def _stands_apart(sheet: Sheet, rows: Mapping[int, Sequence[int]], cell: Cell) -> bool:
    """A note of its own: alone in its row, or behind 备注."""
    if len(rows[cell.row]) == 1:
        return True
    first = squeeze(sheet.cells[cell.row, min(rows[cell.row])].text)
    return (
        len(rows[cell.row]) <= 2
        and _OPENS.match(first) is not None
        and first.startswith(("注", "备注", "说明"))
    )


def clauses_of(text: str) -> Iterable[str]:
    for line in text.splitlines():
        for found in _CLAUSE.finditer(squeeze(line)):
            yield _OPENS.sub("", found[0])


_SAYS_UNIT = regex(r"\s*[(（]?(?:计量|统计|数量)?单位\s*[:：]")  # 单位：人次 above a table is no head of its


def _heads(sheet: Sheet, rows: Mapping[int, Sequence[int]]) -> Heads:
    cells, meanings = {}, {}
    for cell in sheet.texts:
        at = cell.row, cell.col
        if not 1 < len(cell.text) <= LONGEST_HEAD or len(rows[cell.row]) < 2 or _SAYS_UNIT.match(cell.text):
            continue
        meaning = read_header(cell.text)
        if meaning.measure:
            cells[at], meanings[at] = cell, meaning
    kept = {
        at
        for at, own in meanings.items()
        if own.plain and not (own.this_period or own.period or _is_split(sheet, rows, at))
    }
    return Heads({at: cells[at] for at in kept}, {at: meanings[at] for at in kept})


def _is_split(sheet: Sheet, rows: Mapping[int, Sequence[int]], at: tuple[int, int]) -> bool:
    """APP注册 over 本月 and 累计: these say themselves which of them runs on."""
    below = next((c for row in (at[0] + 1, at[0] + 2) if (c := sheet.cells.get((row, at[1])))), None)
    if below is None or below.kind != "text" or len(rows[below.row]) < 2 or len(below.text) > LONGEST_HEAD:
        return False
    said = read_header(below.text)
    return bool(said.this_period or said.cumulative or said.period or said.earlier)


def running_until(told: str) -> str | None:
    """截至9月30日累计 of 为截至9月30日累计数, 累计 of 累计数; None for what tells of no running total."""
    if not any(word in told for word in _MAY_TELL) or not _RUNS.fullmatch(told) or _EACH_TIME.match(told):
        return None
    until = _UNTIL.search(told)
    return f"截至{until['day']}累计" if until else "累计"


def remark_of_running(text: str) -> tuple[str, str] | None:
    """(of what, 累计) of a row's remark, '' for the whole row: APP注册为累计数, 截至9月30日累计数."""
    if not any(word in text for word in _MAY_TELL):
        return None
    for clause in clauses_of(text):
        says = _SAYS.fullmatch(clause)
        if says is not None and (own := running_until(says["told"])):
            return REFERS.sub("", says["subject"]).strip(QUOTES), own
        if own := running_until(clause):
            return "", own
    return None


def _take(heads: Heads, clause: str) -> None:
    """What one clause says of some heads, or of all but those that another clause named."""
    left_out = _EXCEPT.fullmatch(clause)
    says = left_out or _SAYS.fullmatch(clause) or _STANDS_AT.fullmatch(clause)
    if says is None:
        return
    told, subject = says["told"] or "", REFERS.sub("", says["subject"]).strip(QUOTES)
    if _REST.fullmatch(says["subject"]) or ALL.fullmatch(says["subject"]):
        spoken = set(heads.cells) - (heads.named if _REST.fullmatch(says["subject"]) else set())
    else:
        spoken = _column(heads, says["subject"])
        for name in [] if spoken else JOINT.split(subject):
            spoken |= spoken_of(heads, name.strip(QUOTES))
        heads.named |= spoken
    if until := running_until(told):
        for at in spoken:
            heads.told.setdefault(at, until)


def spoken_of(heads: Heads, name: str) -> set[tuple[int, int]]:
    """APP注册数 of 国家反诈中心APP安装（人）: heads that hold the words, else those of the measure."""
    if at := _column(heads, name):  # C、D列
        return at
    said = read_header(name)
    alike = {at for at, meaning in heads.meanings.items() if said.measure == meaning.measure and said.measure}
    within = {at for at in alike if heads.meanings[at].core in name or said.core in heads.meanings[at].core}
    return within or alike


def _column(heads: Heads, name: str) -> set[tuple[int, int]]:
    """The heads of E列, 第5列 or 最后一列."""
    found = _COLUMN.fullmatch(name)
    columns = {col for _, col in heads.cells}
    if found is None or not columns:
        return set()
    if found["letter"]:
        col = ord(found["letter"]) - ord("A") + 1
    elif found["last"]:
        col = max(columns)
    else:
        number = found["number"]
        col = int(number) if number.isdecimal() else _NUMERALS.index(number) + 1
    return {at for at in heads.cells if at[1] == col}


def with_words(cell: Cell, told: str) -> str:
    """国家反诈中心APP安装(截至9月30日累计)（人）."""
    unit = _UNIT_BEHIND.search(cell.text)
    end = unit.start() if unit else len(cell.text)
    return f"{cell.text[:end].rstrip()}({told}){cell.text[end:]}"
