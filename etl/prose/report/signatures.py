"""Who signs a report at its foot: a unit, a person, a day, or several of them in one line."""

from __future__ import annotations

import re
from collections.abc import Sequence

from etl.meaning.lexicon import squeeze
from etl.meaning.masked_unit import is_masked_unit
from etl.meaning.senders import may_be_name
from etl.meaning.unit_kind import looks_like_unit
from etl.prose.paragraphs.outline import MARKED
from etl.prose.passages.running_text import tells_of_deed
from etl.prose.report.line_forms import (
    BODY,
    DATE_LINE,
    DEPARTMENT,
    LAST_DAY,
    PERSON_LAST,
    SIGNED_WITH_DAY,
)
from etl.regex import regex

_DAY_LAST = regex(r"[ \u3000]+20\d\d年\d{1,2}月\d{1,2}日(?=[)）]?$)")
_ANNEX = regex(r"附[件表]\d{0,2}(?!\d)")
LONGEST_NAME = 3  # characters of a person who signs alone
# 安全办 张老师: of whoever is called 所长 it may be to whom a report is addressed
_CALLED_BY_OFFICE = regex(r"[\u4e00-\u9fff]{2,14}[ \u3000]+[\u4e00-\u9fff](?:老师|警官|医生|护士)")


def is_signature(index: int, text: str, paragraphs: Sequence[str]) -> bool:
    """Whether one of the last paragraphs is the unit's name or the date of the report."""
    plain = squeeze(text)
    if signs_over_annex(index, plain, paragraphs):
        return True
    if index == 0 or index < len(paragraphs) - 3 or len(plain) > 30:
        return False
    if plain.endswith("。") and DATE_LINE.fullmatch(plain.rstrip("。")) is None:
        return False  # 11月再走一遍山上的自然村。
    return (
        (looks_like_unit(plain) and MARKED.match(plain) is None)  # 三、东桥镇 heads what it did
        or signer_beside_day(plain) != ""
        or is_masked_unit(plain)
        or signs_by_name(text)
        or (index == len(paragraphs) - 1 and is_person_alone(text, plain))
        or DATE_LINE.fullmatch(plain) is not None
        or (index == len(paragraphs) - 1 and LAST_DAY.fullmatch(plain) is not None)
        or stands_over_day(index, text, paragraphs)
    )


def is_person_alone(text: str, plain: str) -> bool:
    """张蕾, 安全办　张老师: whether the last line is nothing but a person, by name or as people call one."""
    named = len(plain) <= LONGEST_NAME and may_be_name(plain)
    return named or _CALLED_BY_OFFICE.fullmatch(text.strip()) is not None


def signs_by_name(text: str) -> bool:
    """保卫科　马晓燕, 村委会　刘某　2024年8月1日, （平果站　黄某　2024年7月1日）: whether a line is a body, or an office,
    and the name of a person."""
    signed = PERSON_LAST.fullmatch(_DAY_LAST.sub("", text.strip()))
    return signed is not None and may_be_name(signed["name"]) and not tells_of_deed(signed["name"])


def signer_beside_day(plain: str) -> str:
    """岚县交通运输局 2023年7月2日: who signs where a line is that and a day and nothing else; '' for none."""
    signed = SIGNED_WITH_DAY.fullmatch(plain)
    who = (signed["who"] or signed["last"]).rstrip("()") if signed else ""
    return who if looks_like_unit(who) or is_masked_unit(who) or DEPARTMENT.search(who) else ""


def stands_over_day(index: int, text: str, paragraphs: Sequence[str]) -> bool:
    """Whether a line right above the day at the foot is no sentence: whoever signs, by any name (集团安全保卫部)."""
    plain, below = squeeze(text), squeeze("".join(paragraphs[index + 1 : index + 2]))
    signs = MARKED.match(plain) is None and re.search(r"[,。;:!?\d]", plain) is None
    return signs and DATE_LINE.fullmatch(below) is not None


def signs_over_annex(index: int, plain: str, paragraphs: Sequence[str]) -> bool:
    """Whether a line is the unit that signs above the day, and an annex with lines of its own follows below both."""
    day, annex = (squeeze("".join(paragraphs[index + at : index + at + 1])) for at in (1, 2))
    dated = index > 0 and DATE_LINE.fullmatch(day) is not None and _ANNEX.match(annex) is not None
    return dated and looks_like_unit(plain) and MARKED.match(plain) is None


SHORTEST_BODY = 4  # characters of a name by which alone a body is known
_NO_BODY = regex(r"反诈|防诈|防骗|宣传(?![部科队站])|[总小]结|汇报|报告|情况|记录")


def signed_as_titled(paragraphs: Sequence[str]) -> str:
    """会宁县农村电影放映三队 above the day at the foot, in the words with which the title begins: who reports, whatever it
    is called (contract 4.12); '' for none."""
    title = squeeze(paragraphs[0]).removeprefix("关于") if paragraphs else ""
    for index in range(max(1, len(paragraphs) - 3), len(paragraphs)):
        plain = squeeze(paragraphs[index])
        named = SHORTEST_BODY <= len(plain) < len(title) and title.startswith(plain)
        if named and not _NO_BODY.search(plain) and stands_over_day(index, paragraphs[index], paragraphs):
            return plain
    return ""


def signs_as_body(index: int, text: str, paragraphs: Sequence[str]) -> bool:
    """Whether a line right above the date at the foot is a body that no rule of units knows: 浙江工商大学学生会."""
    below = squeeze(paragraphs[index + 1]) if index + 1 < len(paragraphs) else ""
    plain = squeeze(text)
    return (
        0 < index >= len(paragraphs) - 3
        and DATE_LINE.fullmatch(below) is not None
        and BODY.fullmatch(plain) is not None
        and not looks_like_unit(plain)
    )
