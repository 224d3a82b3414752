"""What a remark or a note below says of one row's figure: that it should be another number, or that it counts elsewhere
already. The figure counts as it stands and is asked about at its cell; what stands corrected, a person settles."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from etl.facts.list_model import ListTable, RowReading
from etl.facts.record import SheetRecord, amount_told
from etl.formats.grid import Cell
from etl.layout.values import read_value
from etl.meaning.lexicon import find_measures, squeeze
from etl.regex import regex

_NUMBER = r"\d[\d,]*(?:\.\d+)?(?![\d,.]|[年月日号时点:%％]|小时)"  # and no day
_COUNTED = r"[万千百]?[余多]?[\u4e00-\u9fff]{0,3}?"
_SHOULD = r"(?:应该?[为是]|(?:更正|改正|订正|修正|纠正|调整|更改|修改|改|现)为|实际?[为是]|→|->)"
_WRONGLY = r"(?:误|错)(?:写|填|报|录|记|统计|登)?(?:为|成|作)"
# 520人次应为250人次, 由120份更正为210份; and 将250误写为520.
_OLD_FIRST = regex(
    rf"(?P<old>{_NUMBER}){_COUNTED}[\"”』」]?[,(]?(?:有误[,，]?)?{_SHOULD}[:\"“『「]?(?P<new>{_NUMBER})"
)
_NEW_FIRST = regex(
    rf"(?P<new>{_NUMBER}){_COUNTED}[\"”』」]?[,(]?(?:被|却)?(?:{_WRONGLY}|[,(]?(?:原|误|错)(?:填|报|写|录|记)?(?:为|成|作)?)[:\"“『「]?(?P<old>{_NUMBER})"
)
# 宣讲多报3场, 数据有误: something is wrong, and by how much or of what is left to who reads it.
_WRONG = regex(
    rf"(?:更正|勘误|订正|纠正)[:：]?[^。;]{{0,40}}?{_NUMBER}|(?<!不)[多少漏重错误](?:报|填|录|计|统计)了?[^。;,]{{0,8}}?{_NUMBER}"
)
_ASKS = regex(r"计划|原定|拟|如有|若有|如需|请(?!以)|发现|不得|严禁|避免|防止|杜绝")
_MAY_CORRECT = regex(
    r"应[为是该]|[更改订修纠]正|[改现实]为|实[为际是]|勘误|调整为|误|错|→|->|[多少漏重]报|[多少漏重][填录计统]"
)

# 与前一晚为同一批，不重复统计; 已在上半月统计.
_AGAIN = regex(
    r"不(?:再|予|应|得|能)?重复(?:统计|计入|计算|上报|汇总|计数|报送|录入)|不再(?:另行|单独)?(?:统计|计入|计算|上报|汇总|计数)"
    r"|重复(?:部分|数据|人数)?(?:不计|未计|未剔除)|同一[批拨]|(?:与|和|同)[^,。;]{1,14}(?:相?重复|重叠)"
    r"|已(?:经)?[在于由][^,。;]{1,14}(?:统计|计入|上报|填报|报送|计算)"
    r"|已(?:计入|并入|统计在|含在|包含在)[^,。;]{0,4}(?:[上前昨另别]|第|其他|\d+[月日行场])"
)
# 按到场人次填报，寄宿生不重复计算; 同一人多次参加不重复统计: how it was counted, so that nothing counts twice.
_SAME_ONE = "(?:个|名)?(?:人|户|对象|群众|学生|家庭|学员)"
_HOW_COUNTED = regex(
    rf"(?:^|[,:])按[^,。;]{{1,12}}(?:填报|填写|统计|计算|计入|计数|汇总|计)(?:[,。;]|$)|口径|为准|(?:同一|每){_SAME_ONE}|多次|只[计算统]"
    r"|(?:单独|分开)(?:统计|填报|列出?|计算)[^,。;]{0,4},?不再?(?:计入|并入|列入)"  # 独居老人单独统计，不再计入老年人
    r"|(?:^|[,:])(?:其中)?[\u4e00-\u9fff]{1,5}[人生员户者众民工童客](?:均|都)?不(?:再|予|应|得|能)?重复"
)
_ELSEWHERE = regex(
    rf"[与和跟]|同(?!一{_SAME_ONE})|已|联合|另|[上前昨](?:[一半]|[月周次场晚日年期])|第[一二三四\d]|由"
)
_MAY_REPEAT = regex(r"重复|不再|同一|重叠|已")
_PEOPLE = regex(r"人|群众|学生|居民|村民|员工|受众|对象")
_PAPERS = regex(r"资料|材料|宣传品|折页|手册|传单")
_CLAUSE = regex(r"[^。;]+")
LONGEST_NOTE = 60  # characters shown
_SHORTEST_NAME = 2  # characters of a row's name in a note
Place = tuple[int, int]


@dataclass(slots=True)
class _Row:
    reader: ListTable
    number: int
    reading: RowReading

    @property
    def names(self) -> Iterator[str]:
        for cell in self.reading.context.labels:
            name = squeeze(cell.text)
            if len(name) >= _SHORTEST_NAME and not name.isdecimal():
                yield name


def tell_of_row_notes(record: SheetRecord, readers: Sequence[ListTable], campaign: bool) -> None:
    """Asks about the figures of which a remark of their row, or a note that names it, says something else."""
    if not campaign or not readers:
        return
    rows: list[_Row] | None = None
    by_number: dict[int, list[_Row]] = {}
    cells = record.lattice.sheet.cells
    for cell in [cells[place] for place, role in record.roles.items() if role in ("note", "meta")]:
        if cell.kind != "text":
            continue
        corrects, repeats = _MAY_CORRECT.search(cell.text), _MAY_REPEAT.search(cell.text)
        if not (corrects or repeats):
            continue
        if rows is None:
            rows = [_Row(reader, row, one) for reader in readers for row, one in reader.rows.items()]
            for one in rows:
                by_number.setdefault(one.number, []).append(one)
        inside = record.tables.get((cell.row, cell.col), 0) > 0
        own = by_number.get(cell.row, []) if inside else []
        text = squeeze(cell.text)
        if corrects:
            _tell_correction(record, cell, text, own, rows)
        if repeats:
            _tell_repeat(record, cell, text, own, rows)


def _rows_of(text: str, own: Sequence[_Row], rows: Sequence[_Row]) -> Sequence[_Row]:
    """The row that a remark stands in (`own`), or those that a note names, by the longest of their names."""
    if own:
        return own
    found = [(max((len(n) for n in one.names if n in text), default=0), one) for one in rows]
    longest = max((length for length, _ in found), default=0)
    return [one for length, one in found if length == longest] if longest else []


def _corrected(clause: str) -> tuple[float, float] | None:
    """What a clause says that a number is, and should be."""
    found = _OLD_FIRST.search(clause) or _NEW_FIRST.search(clause)
    if found is None:
        return None
    old, new = (float(found[name].replace(",", "")) for name in ("old", "new"))
    return old, new


def corrections_in(text: str) -> Iterator[tuple[str, float, float]]:
    """The clauses of a squeezed text that say of a number that it should be another one, with both."""
    for clause in _CLAUSE.findall(text) if _MAY_CORRECT.search(text) else ():
        if not _ASKS.search(clause) and (numbers := _corrected(clause)) is not None:
            yield clause, *numbers


def _tell_correction(
    record: SheetRecord, cell: Cell, text: str, own: Sequence[_Row], rows: Sequence[_Row]
) -> None:
    for clause in _CLAUSE.findall(text):
        if _ASKS.search(clause):
            continue
        numbers = _corrected(clause)
        if numbers is None:
            if _WRONG.search(clause):
                record.find("note_corrects", cell, words=_words(cell, clause))
            continue
        old, new = numbers
        named = _rows_of(clause, own, rows)
        meant = _cells_of(record, old, named or rows, clause)
        if len(meant) == 1:
            fields = {"old": amount_told(old), "new": amount_told(new), "note": record.lattice.address(cell)}
            record.find("figure_corrected", meant[0], **fields)
        elif meant or not (named and _cells_of(record, new, named, clause)):
            record.find("note_corrects", cell, words=_words(cell, clause))


def _cells_of(record: SheetRecord, value: float, rows: Iterable[_Row], clause: str) -> list[Cell]:
    """The cells of these rows that state a value; of several, those under a head that the clause names."""
    cells = [
        (cell, column.meaning.measure)
        for one in rows
        for column in one.reader.columns
        if column.use == "figure" and (cell := record.lattice.sheet.cells.get((one.number, column.col)))
        and (quantity := read_value(cell).quantity) is not None and quantity.value == value
    ]  # fmt: skip
    told = {hit.code for hit in find_measures(clause)}
    under = [cell for cell, measure in cells if measure in told]
    return under if len(cells) > 1 and under else [cell for cell, _ in cells]


def _tell_repeat(
    record: SheetRecord, cell: Cell, text: str, own: Sequence[_Row], rows: Sequence[_Row]
) -> None:
    for clause in _CLAUSE.findall(text):
        if not _AGAIN.search(clause) or _ASKS.search(clause):
            continue
        if _HOW_COUNTED.search(clause) and not _ELSEWHERE.search(clause):
            continue
        named = [one for one in _rows_of(clause, own, rows) if not one.reading.total]
        if len(named) == 1:
            for figure in _figures_meant(record, named[0], clause):
                record.find(
                    "figure_counted_elsewhere", figure, note=record.lattice.address(cell), words=clause
                )


def _words(cell: Cell, clause: str) -> str:
    """As they stand there; of a long note the clause alone."""
    return cell.text.strip() if len(cell.text) <= LONGEST_NOTE else clause


def _figures_meant(record: SheetRecord, row: _Row, clause: str) -> list[Cell]:
    """The figures of a row that a clause names; where it names none, the first of them."""
    at = row.reader.figures.drafts
    own = [at[place] for column in row.reader.columns if (place := (row.number, column.col)) in at]
    own = own or [d for d in record.drafts if d.cell.row == row.number]  # a row that is one session
    told = {hit.code for hit in find_measures(clause)}
    if _PEOPLE.search(clause):
        told.add("people_reached")
    if _PAPERS.search(clause):
        told |= {"leaflets", "mixed_materials", "gifts"}
    meant = list({d.address: d.cell for d in own if d.measure in told}.values())
    return meant or [d.cell for d in own[:1]]
