"""Days called by their feast or written with a middle dot: 元旦, 3.8节, 3·15, 12·4宪法日 in a column of dates.

Only feasts that are one day of the calendar: 国庆 and 五一 last for days, of which only a line of a log means the first;
端午 and 中秋 go by the moon.
"""

from __future__ import annotations

import re
from functools import lru_cache

from etl.meaning import calendar_period as calendar
from etl.meaning.calendar_period import Period
from etl.meaning.lexicon import squeeze
from etl.regex import regex

_NUMBERED = regex(
    r"(?P<month>\d{1,2})[.·•・‧∙](?P<day>\d{1,2})(?:[\u4e00-\u9fff]{0,10}[节日])?(?:当[天日])?", re.ASCII
)
_CALLED = regex(
    r"(?:国际|国家|全国|世界|全民|中国|学雷锋|三八|五四|六一|七一|八一)*(?P<name>元旦|三八|妇女|植树|三一五|消费者权益|青年|五四|儿童|六一"
    r"|建党|建军|教师|禁毒|宪法|国家安全教育|学雷锋)(?:节|日|纪念日|宣传日)?(?:当[天日])?"
)
DAYS = {
    "元旦": (1, 1), "学雷锋": (3, 5), "三八": (3, 8), "妇女": (3, 8), "植树": (3, 12), "三一五": (3, 15),
    "消费者权益": (3, 15), "国家安全教育": (4, 15), "五四": (5, 4), "青年": (5, 4), "六一": (6, 1), "儿童": (6, 1),
    "禁毒": (6, 26), "建党": (7, 1), "建军": (8, 1), "教师": (9, 10), "宪法": (12, 4),
    "五一": (5, 1), "劳动": (5, 1), "七一": (7, 1), "八一": (8, 1), "国庆": (10, 1),
}  # fmt: skip
_QUOTES = str.maketrans("", "", "“”\"'‘’「」")


@lru_cache(maxsize=4096)
def read_feast_day(text: str, year: int) -> Period | None:
    """The day of that year that a whole text names by its feast; None for any other text."""
    name = squeeze(text).translate(_QUOTES)
    if numbered := _NUMBERED.fullmatch(name):
        return calendar.day(year, int(numbered["month"]), int(numbered["day"]))
    called = _CALLED.fullmatch(name)
    return calendar.day(year, *DAYS[called["name"]]) if called else None
