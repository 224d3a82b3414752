"""所领导（签字）： | 经办人：孙某 | 值班电话：0457-288****: a row of who signed, how to reach them and when, and no row of
the table above it, whatever columns its cells stand in."""

from __future__ import annotations

from collections.abc import Sequence

from etl.formats.grid import Cell
from etl.layout.values import is_date
from etl.meaning.lexicon import squeeze
from etl.regex import regex

# Who signs, by any name of the office, and where to reach them. A key of other words (地点：, 主持人：) signs nothing.
_OFFICE = (
    r"(?:[站所院校园科队行局处股社镇乡村馆室组会]长|主任|书记|经理|教导员|指导员|内勤|领导|主管|负责人|民警|辅警|网格[员长]|会计|出纳"
    r"|(?:审核|审批|审定|复核|校对|核对|签发|批准|经办|承办|制表|制单|填表|填报|填写|报送|上报|记录|登记|录入|汇总|统计|编制|整理|联系|带班|值班)(?:人|员|者)?)"
)
_REACHED = r"(?:(?:联系|值班|办公|监督|举报|咨询|服务)?(?:电话|热线)|联系方式|手机号?|传真|邮箱|邮编)"
_SIGNED = r"(?:\(?(?:签字|签名|签章|签|盖章|公章|章)\)?)"
_WHEN = r"(?:(?:填[表报写]|报送|上报|制表|制单|打印|报出|审核|签字)?(?:日期|时间))"
SIGNER = regex(
    rf"(?P<key>[\u4e00-\u9fff]{{0,6}}?(?:{_OFFICE}{_SIGNED}?|{_REACHED}|{_SIGNED}))(?::(?P<value>.{{0,25}}))?"
)
WHEN = regex(rf"{_WHEN}:.{{0,20}}")
MARK = regex(rf"{_SIGNED}")
PLAIN = regex(r"[^:,。\d]{2,8}:\D{0,8}")  # 局领导：周××
PERSON = regex(r"[\u4e00-\u9fff·]{1,3}[\u4e00-\u9fff×xX*＊某]{1,2}")
NUMBER = regex(r"[\d*＊×xX()+-]{3,20}")
TOLD = regex(r"\d[^\d*＊×()+\-]|[,。;]")  # a figure with its unit, or a sentence
FEWEST = 2


def is_signed(cells: Sequence[Cell]) -> bool:
    """Is each cell of the row one who signs, a way to reach them, a day or a seal, and at least one no mere day? An office
    without a colon signs where the next cell holds a name: 所长 | 孙某."""
    if len(cells) < FEWEST or cells[0].kind == "number":
        return False
    texts = [squeeze(cell.text) for cell in cells]
    if not (":" in texts[0] or MARK.search(texts[0]) or SIGNER.fullmatch(texts[0])):
        return False  # as nearly every row
    if all(map(PLAIN.fullmatch, texts)):
        return True
    signed, waiting = 0, False
    for cell, text in zip(cells, texts, strict=True):
        if waiting and (PERSON.fullmatch(text) or NUMBER.fullmatch(text)):
            waiting = False
            continue
        found = SIGNER.fullmatch(text)
        if found and _is_answer(found["value"] or ""):
            signed += 1
            waiting = not found["value"] and not text.endswith(")")
        elif MARK.fullmatch(text):
            signed, waiting = signed + 1, False
        elif WHEN.fullmatch(text) or (is_date(cell) and cell.kind != "number"):
            waiting = False
        else:
            return False
    return signed > 1 or (signed > 0 and any(":" in text or MARK.search(text) for text in texts))


def _is_answer(value: str) -> bool:
    """A name, a number or a day, and nothing that was counted."""
    return TOLD.search(value) is None
