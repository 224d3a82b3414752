"""Remarks that doubt the figures of their row: 待核实, 此行作废, 按计划数填报, 为上月数, 合并乙村数据. What they doubt
counts as it stands and is asked about, at the remark; 人数为估计 makes the figures of its row approximate (contract 4.1)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from etl.facts.drafts import Draft
from etl.facts.list_model import ListTable
from etl.facts.record import SheetRecord
from etl.formats.grid import Cell
from etl.meaning.header_measure import MATERIALS
from etl.meaning.lexicon import squeeze
from etl.meaning.quantity import Quantity, read_quantity
from etl.regex import regex

LONGEST = 24  # characters; more is a story
_WHAT = (
    r"(?:(?:此|本|该|这|以上|上述|所报|所填|全部|人数|份数|场次|户数)?(?:一?[行条项笔]|数据|数字|数|记录|内容)?"
    r"(?:的)?(?:均|都|已|系|是|为|属|也)*)"
)
_PUT = "(?:填报|填写|上报|报送|统计|计入|计算|报|填|计)"
_VOID = (
    rf"作废|无效|删除|删掉|[请]?勿{_PUT}|不{_PUT}(?:入|内|算)?|不算|重复{_PUT}?(?:数据|数)?(?:[,;](?:请?勿{_PUT}|不{_PUT}))?"
    rf"|多{_PUT}(?:的|了)?|测试(?:数据|用)?|示例|样例|例子|举例"
)
_UNSURE = (
    "(?:有?待|尚待|还需|需|正在|尚未|还未|未|没)(?:再|进一步)?(?:核实|核对|核准|复核|确认|核定|汇总|报全|统计完|统计全)(?:中|过)?"
    "|(?:可能)?(?:有误|有错|存疑|有疑问|不准确?|不全|不完整|不实|不对|有出入)(?:[,;].{0,12})?"
    "|(?:暂|初步|临时)(?:报|填|统计|估)?(?:数据?)?|以(?:纸质|正式|最终|后续|下次|补报|系统|实际)[^,;。]{0,4}(?<!登记)为准"
)
_OF_OTHERS = (
    r"(?:合并|并入|含|包括|包含|代|替)(?:了)?[\u4e00-\u9fff]{1,8}(?:的)?(?:数据|数字|数|填报|上报|填|报)"
)
_NOT_ALL = (
    r"(?:仅|只)(?:统计|计|含|包括|报|算)(?:了|到|至)?(?:前|上半|截[至止]|\d|[一二三四五六七八九十]+[月周季])[^,;。]{1,10}"
    r"|(?:缺|少|漏|未含|不含|未包括)[^,;。]{1,10}(?:数据|数字|数|的)"
)
_OTHER_TIME = (
    r"(?:含|为|是|系|补报|补|均为|包括)?(?:上|前|去)(?:个)?(?:月|周|季度|期|年)(?:的)?(?:补报)?(?:数据?|份数|人数)|"
    r"(?:含|包括|补报)(?:了)?(?:上个?[月周季]|前[几两]个?[月周]|\d{1,2}月份?)(?:的)?(?:补报)?[^,;。]{0,8}"
    r"|[两三四五六七八九十\d]{1,2}(?:个)?(?:月|周|季度)(?:的)?(?:合计|总数|累计|数据?)"
)
_PLANNED = rf"按?(?:计划|预计|预估|目标|任务|拟定)(?:数据?|数字|值|人数)?(?:{_PUT})?"
_DOUBT = regex(
    rf"{_WHAT}(?:{'|'.join((_VOID, _UNSURE, _OF_OTHERS, _NOT_ALL, _OTHER_TIME, _PLANNED))})[。.!！]?"
)
_ESTIMATED = regex(
    r"(?P<of>人数|人次|受众|份数|数据|数字|以上|各项)?(?:均|都|仅)?(?:为|是|系|属)?(?:估计|估算|预估|粗估|目测|概算|粗略统计|大概|大致|约)(?:数|值|的|数字|数据)"
    r"|(?P<what>人数|人次|受众|份数|数据|数字|以上|各项)(?:均|都|仅)?(?:为|是|系|属)(?:估计|估算|预估|粗估|目测|概算|粗略统计|大概|大致)"
)
_ALL = regex(r"^[均都]")
_PEOPLE = frozenset(["people_reached"])
_MEANT = {"人数": _PEOPLE, "人次": _PEOPLE, "受众": _PEOPLE, "份数": MATERIALS}


def tell_of_doubts(record: SheetRecord, readers: Sequence[ListTable], campaign: bool) -> None:
    """Asks about the figures of the rows that such a remark stands in, and makes approximate what one calls an estimate."""
    if not campaign:
        return
    for reader in readers:
        remarks = [column.col for column in reader.columns if column.use == "note"]
        for row, reading in reader.rows.items() if remarks else ():
            cells = (record.lattice.sheet.cells.get((row, col)) for col in remarks)
            for cell in cells if not reading.total else ():
                if cell is not None and cell.kind == "text" and len(cell.text) <= LONGEST:
                    _tell(record, reader, row, cell)


def _tell(record: SheetRecord, reader: ListTable, row: int, cell: Cell) -> None:
    text = squeeze(cell.text)
    estimated = _ESTIMATED.fullmatch(text)
    if record.roles.get((cell.row, cell.col)) != "note" or not (estimated or _DOUBT.fullmatch(text)):
        return
    own = (reader.figures.drafts.get((row, column.col)) for column in reader.columns)
    drafts = [draft for draft in own if draft is not None]
    if not drafts:
        return
    if estimated:
        named = estimated["of"] or estimated["what"] or ("以上" if _ALL.search(text) else "")
        for draft in _estimated(drafts, named):
            draft.quantity = _approximate(draft.quantity)
    record.find("row_estimated" if estimated else "row_in_doubt", cell)


def _estimated(drafts: Sequence[Draft], named: str) -> list[Draft]:
    """The figures that an estimate is said of: those that it names; with 估计数 alone those of people, unless the row says
    of another one that it is none but about."""
    if named in _MEANT:
        return [draft for draft in drafts if draft.measure in _MEANT[named]]
    people = [draft for draft in drafts if draft.measure in _PEOPLE]
    if named or any(draft.quantity.qualifier != "exact" for draft in drafts):
        return list(drafts) if named else []
    return people or list(drafts)


def _approximate(quantity: Quantity) -> Quantity:
    """The number with the bounds of 约; what is approximate already stays as it is."""
    if quantity.qualifier != "exact":
        return quantity
    about = read_quantity(f"约{quantity.value:.12g}").quantity
    return replace(about, unit=quantity.unit) if about is not None else quantity
