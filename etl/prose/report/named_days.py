"""A day that a report calls by the name that it has given it: 5月21日是第三十三次全国助残日. … 助残日当天上午，….

The date is written before the name, so that what is told of that day is of it.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from etl.meaning.edits import Written, edited
from etl.regex import regex

_NAMED = regex(
    r"(?P<day>(?:20\d\d年)?\d{1,2}月\d{1,2}日)(?:[(（][^()（）]{1,4}[)）])?[,，]?(?:是|为|系|正值|适逢|恰逢|迎来)(?:我国)?"
    r"(?:第?[一二三四五六七八九十百\d]{1,5}[个次届])?(?:全国|国际|世界|中国)?[“\"]?(?P<name>[\u4e00-\u9fff]{2,8}?[日节])[”\"]?(?=[,，。;；])"
)


def with_named_days(written: Sequence[Written]) -> list[Written]:
    """The lines with the date before each name of a day that a line before has given; one of several dates is none."""
    named = [
        (at, one["name"], one["day"]) for at, (text, _) in enumerate(written) for one in _NAMED.finditer(text)
    ]
    told = {name: (at, day) for at, name, day in named if len({d for _, n, d in named if n == name}) == 1}
    lines = list(written)
    for name, (since, day) in told.items():
        then = re.compile(
            rf"(?:^|(?<=[,，。;；:：]))(?:全国|国际|世界)?{re.escape(name)}(?=当[天日]|[这那]一?天|[上下]午)"
        )
        for at in range(since + 1, len(lines)):
            text, places = lines[at]
            edits = [(one.start(), one.start() + 1, day + text[one.start()]) for one in then.finditer(text)]
            lines[at] = edited(text, edits, places) if edits else lines[at]
    return lines
