"""Who a line below the title names as having written, beside when or alone in brackets."""

from __future__ import annotations

from etl.meaning.lexicon import squeeze
from etl.meaning.unit_in_text import find_unit_in_text
from etl.meaning.unit_kind import looks_like_unit
from etl.regex import regex

_ISSUED = regex(
    r"(?:(?:20\d\d年)?\d{1,2}月(?:\d{1,2}日)?|20\d\d([./-])\d{1,2}\1\d{1,2})(?:编[印发制辑]?|印发|发布|主办)?$"
)
_EDITED = regex(r"(?:主?编|编[印制发辑]|主办|承办|印[发制]|整理)[,:]?$")  # 平安建设办公室编 2023年9月28日
_CORRESPONDENT = regex(r"^\s*(?:特约)?(?:通讯员|记者|供稿人?|撰稿人?)[\s:：]*[\u4e00-\u9fff·×某]{2,4}\s+")
_ISSUE_NUMBER = regex(r"^(?:20\d\d年)?[(]?总?第[\d一二三四五六七八九十百]{1,4}期[)]?[·,]?")
_BRACKETED = regex(r"[(\[【](?P<inside>[^()\[\]【】。;!?]{4,40})[)\]】]")
_WHEN = regex(
    r"20\d\d(?:年(?:\d{1,2}月)?(?:\d{1,2}日)?|([./-])\d{1,2}(?:\1\d{1,2})?)|(?<!\d)\d{1,2}月(?:\d{1,2}日)?"
)
_WROTE = regex(r"(?:供稿|撰稿|报送|整理|编[印发制辑写]?|印发|发布|主办|宣)[,:]?$")
_DEPARTMENT = regex(r"[\u4e00-\u9fff]{2,8}[股科室组部处]")  # 永春县教育局宣传股


def issuer_below_title(text: str) -> str:
    """Who writes, where a line tells nothing but that and when; '' for any other.

    人民银行遂宁市分行 2024年7月, 勉县公安局 2024年5月20日编, （2024年6月3日　永春县教育局）, 【永春县教育局供稿】.
    """
    plain = _ISSUE_NUMBER.sub("", squeeze(_CORRESPONDENT.sub("", text)))
    bracket, day = _BRACKETED.fullmatch(plain), _ISSUED.search(plain)
    if bracket:
        who = _WROTE.sub("", _WHEN.sub("", bracket["inside"]).strip(",:/|、"))
        if who == bracket["inside"] and plain[0] == "(":
            return ""  # （银川市西夏区贺兰山校区）: where it is
    else:
        who = _EDITED.sub("", plain[: day.start()]) if day else ""
    if looks_like_unit(who):
        return who
    unit = find_unit_in_text(who) or ""
    return unit if unit and who.startswith(unit) and _DEPARTMENT.fullmatch(who, len(unit)) else ""
