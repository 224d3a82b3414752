"""In which time a day lies that a report names without its month: 11日赶圩，… under a title of July."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta

from etl.meaning.lexicon import squeeze
from etl.meaning.period import Period
from etl.prose.times.opening_days import ISSUE_LINES
from etl.prose.times.report_time import OPENING
from etl.prose.times.stated_times import period_fields, stated_period
from etl.prose.times.told_time import declared_campaign, month_told
from etl.prose.times.writing_day import up_to_now


def time_of_bare_days(
    title: str, paragraphs: Sequence[str], year: int | None, written: date | None
) -> Period | None:
    """What the title or a line of nothing but the time below it says, else the days up to that on which the report is
    `written`; None where nothing says either."""
    lines = [squeeze(field) for text in paragraphs[1:ISSUE_LINES] for field in period_fields(text)]
    spans = (period for line in lines if (period := stated_period(line, year)) and period.start != period.end)
    told = (stated_period(title, year), *spans)
    period = next((period for period in (*up_to_now(paragraphs, year), *told) if period), None)
    period = period or next(iter(declared_campaign(paragraphs[1:OPENING], year)), None)
    period = period or month_told(paragraphs[1:OPENING], year)
    day = Period(written, written) if written else None
    if not written or (period and period != day):  # 语音转文字 2024/9/19: 15号 is before that day
        return period
    if any(stated_period(text, year) not in (None, day) for text in paragraphs[1:]):
        return period  # 2024年2月，我镇开展讲座3场。 tells which month 15日 is of
    return up_to(written)


def up_to(written: date) -> Period:
    """The days up to one, each number of a day but once: 11日 in what was written on 2 August is of July."""
    first = written.replace(day=1)
    length = (first - timedelta(days=1)).day  # of the month before it
    return Period(min(first, written - timedelta(days=length - 1)), written)
