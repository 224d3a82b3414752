"""What stands at the foot of a report below who signs it: whom the paper goes to, whom to call, who wrote and checked."""

from __future__ import annotations

from collections.abc import Sequence

from etl.meaning.lexicon import squeeze
from etl.meaning.unit_kind import looks_like_unit
from etl.prose.report.contributions import unit_of_writer
from etl.prose.report.credits import credited
from etl.regex import regex

# 抄送：县委政法委，县公安局。（共印20份） 联系人：张某　联系电话：0875-1234567
_CIRCULATED = regex(
    r"\(?(?:抄[送报]|主[送报]|分送|呈[送报]|[报送发]|[印分]?发至?):[^;]{2,80}$|\(?(?:此件)?共印\d+份|\(?(?:联系人|(?:联系|咨询|值班|举报|监督|办公)?电话)"
    r"(?::[^。;]{0,24})?\d[\dXx*×-]{2,}"
)
# 撰稿：王某某　初审：李某某, （编辑 张某）: persons; a unit that wrote it is the one that reports.
_TASK = (
    r"(?:(?:本期|责任|执行|值班)?(?:撰[稿写文]|供稿|投稿|通讯员|作者|记者|文字?|图片?|图文|摄影|编辑|责编|编审|编排|排版|制作|美编|校对|校审"
    r"|[一二三初复终]审|审[核稿阅校定签]|签发|监制|主编|总编|采写|整理|记录|拟稿|核稿)[人者员]?)"
)
_KEY, _WHO = rf"[(【\[]?{_TASK}(?:[、/]{_TASK})*[:/|丨]", r"[^,。;:/|丨]{1,20}"
_CREDIT = regex(rf"{_KEY}(?P<who>{_WHO})")
_PERSONS = regex(rf"(?:{_KEY}{_WHO}[)】\]]?[,;|丨]?)+")
_CLOSED = regex(r"[-—~=*·.(【\[]*(?:完|全文完|正文完|END|end|End|结束)[-—~=*·.)】\]]*")


def without_foot(paragraphs: Sequence[str]) -> Sequence[str]:
    """The paragraphs without the last ones that tell nothing of the campaign, nor who signs, who stands above them."""
    end = len(paragraphs)
    while end > 1 and _is_foot(paragraphs[end - 1]) and not unit_of_writer(paragraphs[end - 1]):
        end -= 1
    return paragraphs[:end]


def _is_foot(text: str) -> bool:
    plain = squeeze(text)
    if _CIRCULATED.match(plain) or _CLOSED.fullmatch(plain):
        return True
    if not _PERSONS.fullmatch(plain):
        return False
    # 供稿：大栗港镇平安办　刘倩　2024年7月13日 names who wrote it, and when
    wrote, _ = credited([text])
    return not (wrote or any(looks_like_unit(found["who"]) for found in _CREDIT.finditer(plain)))
