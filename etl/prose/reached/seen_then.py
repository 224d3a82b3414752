"""Who was seen, or came, for something else and was told then: 电话随访慢病老人时顺带做反诈提醒，共提醒312人次."""

from __future__ import annotations

from etl.meaning.lexicon import Hit
from etl.regex import regex

# 随访老人时向家属做反诈提醒: others were told
_WHILE = (
    r"(?:的?(?:时(?!间|常|不|而)候?|同时|过程中|期间|之机|当口))"
    r"(?![^;。]*?[向给对](?!其|他|她|之|[上外]门)[\u4e00-\u9fff]{2,6}?(?:[做作讲宣提介普进]|发放))"
)
_SEEING = regex(
    r"(?:随访|回访|巡诊|家访|走访|看望|探[望视]|慰问|照[料护顾]|护理|接诊|问诊|接待)[^,;。\d]{0,8}$"
)
_SEEN = regex(rf"们?{_WHILE}")
# 老人来取药时顺带提醒
_CAME = regex(rf"们?(?:前?来|到|进店|上门)[^,;。\d]{{1,8}}?{_WHILE}")


def is_seen_then(said: str, hit: Hit) -> bool:
    """Whether a group that words name was told while it was seen, or came, for something else."""
    seen = _SEEING.search(said, 0, hit.start) is not None and _SEEN.match(said, hit.end)
    return bool(seen or _CAME.match(said, hit.end))
