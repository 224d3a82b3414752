"""Heads as the tables of a program name their fields: org_code, created_at, updateTime, audit_by.

An export of a platform keeps such names beside its Chinese heads. Put apart they are English words; what they add is only
who keyed a record in and when (created_at is 创建时间, and no day on which anything was done) and how many (leaflet_cnt).
"""

from __future__ import annotations

from etl.regex import regex

# Words joined by _ (ORG_CODE), or by capitals behind a small letter (orgCode); 短视频_1 and WeChat are neither.
_JOINED = regex(r"[A-Za-z]+(?:_[A-Za-z]+)+|[a-z]+(?:[A-Z][a-z]*)+")
_WORD = regex(r"[A-Z]+(?![a-z])|[A-Z]?[a-z]+")
_DEEDS = {
    "创建": "create created creation insert inserted add added",
    "修改": "modify modified edit edited change changed",
    "更新": "update updated refresh refreshed",
    "录入": "input enter entered entry register registered",
    "提交": "submit submitted commit committed",
    "上报": "report reported",
    "填报": "fill filled",
    "审核": "audit audited review reviewed check checked verify verified approve approved approval",
    "上传": "upload uploaded import imported sync synced",
    "导出": "export exported print printed",
    "归档": "archive archived",
    "退回": "return returned reject rejected",
    "接收": "receive received",
}  # of etl.meaning.header_words.FILING
_DEED = {word: told for told, words in _DEEDS.items() for word in words.split()}
_WHEN = {"at", "time", "date", "on", "datetime", "timestamp", "ts", "day"}
_WHOM = {"by", "user", "person", "operator", "name", "id", "account", "userid", "username"}
_NUMBERED = {"id": "编号", "uuid": "编号", "guid": "编号", "no": "编号", "sn": "编号", "code": "代码"}
# channel_code and status_code say something of their row, in signs that nobody has explained: they stay unknown.
_TELLING = regex(
    r"measure|indicator|channel|way|method|group|target|period|month|year|status|state|result|flag"
)
_HOW_MANY = {"num", "cnt", "count", "number", "qty", "quantity", "nums", "amount"}


def words_of_field(text: str) -> tuple[str, ...]:
    """('org', 'code') of org_code and orgCode, in small letters; () of a text that is no such name."""
    name = text.strip()
    if not _JOINED.fullmatch(name):
        return ()
    return tuple(word.lower() for word in _WORD.findall(name))


def field_of_record(words: tuple[str, ...]) -> str:
    """What a field says of the record and of nothing that was done: 创建时间 for created_at and, 审核人 for audit_by
    and audit_user_name, 代码 for org_code, 编号 for record_no; '' for other fields."""
    if words[0] == "gmt" and len(words) > 1:
        words = (*words[1:], "time")
    deed, rest = _DEED.get(words[0], ""), set(words[1:])
    if deed and rest and rest <= _WHEN:
        return f"{deed}时间"
    if deed and rest <= _WHOM and rest not in (set(), {"id"}, {"name"}):
        return f"{deed}人"
    if deed and rest and rest <= {"status", "state"}:
        return f"{deed}状态"
    return "" if any(map(_TELLING.fullmatch, words)) else _NUMBERED.get(words[-1], "")


def field_of_count(words: tuple[str, ...]) -> tuple[str, ...]:
    """('number', 'of', 'poster') for poster_cnt and poster_num; () where a field says of no number."""
    return ("number", "of", *words[:-1]) if len(words) > 1 and words[-1] in _HOW_MANY else ()
