"""Reports that tell their days one below the other, and what sums these up below them."""

from __future__ import annotations

from collections.abc import Sequence

from etl.meaning.lexicon import squeeze
from etl.prose.paragraphs.stated import ParagraphReading
from etl.regex import regex

_TIME = (
    r"(?:[本全这当一]个?(?:[周月旬季年]|星期|学期)[度末底终]?|[月周旬年季][末底终]|\d{1,2}月份?|以上|上述)"
)
_DAY = r"(?:\d{1,2}月)?\d{1,2}[日号]"
_COUNTING = r"(?:一?共(?!同|青|享|建|筑|治|创)|总共|合计|总计|共计|累计|小计)"
# 本月合计：防骗提示单46张, 月末小结：本月共发放380份, 全月下来总共发放…: below the days of a diary
SUM_OF_DAYS = regex(
    rf"{_TIME}?(?:合计|小计|总计|共计)[:,]?"
    rf"|(?:{_DAY},?)?(?:{_TIME}|数据|工作|活动|情况|宣传|反诈)*(?:小结|总结|汇总|盘点|统计|结账|归总|算账|[拢合盘总]账|盘(?=一下)|[拢数算]了?(?=一下))(?:如下|一下)?[:,]"
    # 8.31 报乡里：反诈入户共23户
    rf"|(?:{_DAY}|\d{{1,2}}[./]\d{{1,2}})?,?报给?(?:乡|镇|所|局|街道|县|区|大队|上)[里面去级]?:"
    # 六天共播放11次, 一共发了380份
    rf"|[\d一二两三四五六七八九十]{{1,3}}天(?:下来|以来|内|中|里|来)?,?[^,;:。\d]{{0,10}}?{_COUNTING}"
    rf"|(?:前后|加起来|合起来)?{_COUNTING}(?=[^,;。\d有]{{1,8}}\d)"
    rf"|{_TIME}(?:以来|下来|内|中|里|算下来)*,?(?!第|[上中下]旬)[^,;:。\d]{{0,10}}?{_COUNTING}"
)
ENTRY = regex(
    r"(?:[(]?\d{1,2}[)、])?(?:20\d\d年)?(?:\d{1,2}月\d{1,2}[日号]|\d{1,2}[./]\d{1,2}(?!\d)|\d{1,2}[日号]|[元正]月(?:初?[一二三四五六七八九十]{1,3}|\d{1,2}[日号])|(?:\d{1,2}月份?)?第[一二三四五]周"
    # 教师节 返程 讲1次
    r"|(?:元旦|春节|除夕|小年|元宵|三八|清明|五一|五四|端午|六一|七一|八一|教师|中秋|重阳|国庆|儿童|劳动|妇女)节?(?!期间|假期|小?长?假|前后|以来|来临|将至|[老学生员模保])(?=[\u4e00-\u9fff,]))"
)
FEWEST_ENTRIES = 3


def keeps_diary(paragraphs: Sequence[ParagraphReading]) -> bool:
    """5月8日 晴 …, 5月10日 小雨 …, 5月11日 …: whether a report tells its days one below the other and counts nothing between
    them, so that what sums up below them is of what they tell (contract 4.2)."""
    entries = {p.index for p in paragraphs if ENTRY.match(squeeze(p.text))}
    told = {p.index for p in paragraphs if p.reading.figures and not SUM_OF_DAYS.match(squeeze(p.text))}
    return len(entries) >= FEWEST_ENTRIES and told <= entries
