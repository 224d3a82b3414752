"""政教处填报, （由保卫科汇总）: a line of its own that says who has filled in or drawn up the table, and nothing of it."""

from __future__ import annotations

from etl.regex import regex

LONGEST = 40  # characters
_ENDS = frozenset("报表制填送写总计理编供稿)日")
_FILLS = "填报|填写|填表|填|报送|上报|报出|呈报|编报|提供|供稿"
_BODY = (
    r"(?!各|每|全体?|所有|有关|相关|请)[\u4e00-\u9fff]{1,24}?"
    r"(?:[处科室部办局所队站校学院园村镇乡委组股社司厅会团行]|办公室|中心|社区|街道|专班)"
)
_FILED = regex(
    rf"\(?(?:[本此该]表)?(?P<by>由)?(?P<who>{_BODY})(?P<all>负责|统一)*"
    rf"(?:(?P<fills>{_FILLS})|编制|制表|制作|制|整理|编|(?P<sums>汇总|统计))"
    r"(?P<day>[:,]?\d{4}年\d{1,2}月\d{1,2}日)?\)?"
)
# 反诈宣传工作汇总 is a title, and so may 初中部统计 be, unless the line says 由 or when that was done.
_TITLE = regex(
    r"宣传(?![科处部])|活动|工作(?!专班|组|站)|情况|反诈(?!中心|办|专班|工作)|诈骗|台账|责任制|会员制"
)


def filer_of(text: str) -> tuple[str, bool] | None:
    """(who, whether they have filled it in) of a squeezed line: 政教处填报, 由县反诈中心汇总; None for any other."""
    if len(text) > LONGEST or text[-1:] not in _ENDS:
        return None
    found = _FILED.fullmatch(text)
    if found is None or _TITLE.search(text):
        return None
    if found["sums"] and not (found["by"] or found["all"] or found["day"] or text.startswith("(")):
        return None
    return found["who"], found["fills"] is not None
