"""How numbers, shares, periods and days are written in the reader's language."""

from __future__ import annotations

import math
from collections.abc import Callable
from datetime import date
from decimal import ROUND_CEILING, ROUND_FLOOR, ROUND_HALF_UP, Decimal
from functools import lru_cache

from babel import Locale
from babel.dates import format_date
from babel.numbers import format_compact_decimal, format_decimal, format_percent

from analysis.filters import count_months, is_whole_months
from etl.meaning.period import parse_period_option
from ui.text import language, t

# Parsed once: Babel looks for a locale named by text anew at every number.
LOCALES = {"zh": Locale.parse("zh_CN"), "en": Locale.parse("en_GB")}
# Below this a number is as short exact as compact.
COMPACT_FROM = 10_000
# What a compact number counts in, the largest first: 亿 and 万, billions, millions and thousands, as powers of ten.
_SIZES = {"zh": (12, 8, 4), "en": (12, 9, 6, 3)}
# What is said to be at least so much is never written larger than it is, what is at most so much never smaller.
_ROUNDINGS = {"≥": ROUND_FLOOR, "≤": ROUND_CEILING}
# Decimal digits that every double keeps: 0.29 × 100 is 29, and rounded down no 28.
_SURE_DIGITS = 15
# A fraction is written with its first digit that is not 0, but with no more digits than this.
_MOST_DECIMALS = 4

# exact, short, percent or share_text: a number, and the mark that says which way it is rounded.
Write = Callable[[float, str], str]
# Babel takes some 20 µs a number, and a page writes hundreds, many of them the same at every redraw.
_kept = lru_cache(maxsize=20_000)


def rounded(value: float, digits: int, mark: str = "") -> float:
    """`value` with so many digits behind the point (-3: in thousands). Every figure that is written with fewer digits
    than it has loses them here: behind '≥' downwards, behind '≤' upwards, else half up."""
    if not math.isfinite(value):
        return value
    number = Decimal(f"{value:.{_SURE_DIGITS}g}")
    return float(number.quantize(Decimal(1).scaleb(-digits), _ROUNDINGS.get(mark, ROUND_HALF_UP)))


def _decimals(value: float) -> int:
    """One digit behind the point, of what is smaller than that as many as show that it is not nothing."""
    size = abs(value)
    return min(math.ceil(-math.log10(size)), _MOST_DECIMALS) if 0 < size < 0.1 else 1


@_kept
def _decimal(value: float, mark: str, lang: str) -> str:
    return str(format_decimal(written(value, mark), format="#,##0.####", locale=LOCALES[lang]))


@_kept
def _compact(value: float, mark: str, lang: str) -> str:
    power = next(power for power in _SIZES[lang] if abs(value) >= 10**power)
    number = rounded(value, 1 - power, mark)
    return str(format_compact_decimal(number, locale=LOCALES[lang], fraction_digits=1))


@_kept
def _share(share: float, mark: str, digits: int, lang: str) -> str:
    number = rounded(share, digits + 2, mark)
    return str(format_percent(number, format="#,##0." + "0" * digits + "%", locale=LOCALES[lang]))


@_kept
def _day(day: date, pattern: str, lang: str) -> str:
    return str(format_date(day, pattern, locale=LOCALES[lang]))


def written(value: float, mark: str = "") -> float:
    """The number that `exact` writes, for tables and files."""
    if math.isnan(value) or float(value).is_integer():
        return float(value)
    return rounded(value, _decimals(value), mark)


def written_share(share: float, mark: str = "") -> float:
    """The share that `share_text` writes, for tables and files: 0.55874 is 0.559, behind '≥' 0.558."""
    return rounded(share, _decimals(share * 100) + 2, mark)


def exact(value: float | None, mark: str = "") -> str:
    """12,345; a fraction keeps one digit; '–' for nothing."""
    if value is None or math.isnan(value):
        return "–"
    return _decimal(float(value), mark, language())


def short(value: float | None, mark: str = "") -> str:
    """1.2万 / 12K from ten thousand on, exact below."""
    if value is None or math.isnan(value) or abs(value) < COMPACT_FROM:
        return exact(value, mark)
    return _compact(float(value), mark, language())


def percent(share: float | None, mark: str = "", digits: int = 1) -> str:
    """0.124 -> 12.4%, 0.5 -> 50.0%: all of one column have as many digits; '–' for nothing."""
    if share is None or math.isnan(share):
        return "–"
    return _share(float(share), mark, digits, language())


def share_text(ratio: float, mark: str = "") -> str:
    """38.0%, 4.2%, 0.03%: what is reached at all is not written as 0.0%."""
    return percent(ratio, mark, _decimals(ratio * 100))


def change_text(change: float, certain: bool) -> str:
    """+12.4%, -3.0%; ≈+12.4% where one of the two that are compared is no exact figure."""
    return f"{'' if certain else '≈'}{'+' if change > 0 else ''}{percent(change)}"


def marked(value: float, low: float, high: float | None, write: Write = short) -> str:
    """A figure with its mark, rounded as the mark says: ≥3.4万 for at least 34,876."""
    mark = estimate_mark(value, low, high)
    return mark + write(value, mark)


def bounds(value: float, low: float, high: float | None, write: Write = exact) -> str:
    """The span that an estimated total lies in, its ends never inside it: 8,000–9,000, or ≥ 8,000 when open above; ''
    when exact."""
    if high is None or not math.isfinite(high):
        return f"≥ {write(low, '≥')}"
    return "" if low == value == high else f"{write(low, '≥')}–{write(high, '≤')}"


def estimate_mark(value: float, low: float, high: float | None) -> str:
    """'' exact, '≥' when it can only be more, '≤' when it can only be less, '≈' when both."""
    more = high is None or not math.isfinite(high) or high > value
    if more:
        return "≥" if low >= value else "≈"
    return "≤" if low < value else ""


def day_text(day: date) -> str:
    """2023-07-05 in both languages: unambiguous and short."""
    return day.isoformat()


def month_text(day: date) -> str:
    """2023年4月 / Apr 2023."""
    return _day(day, "y年M月" if language() == "zh" else "MMM y", language())


def period_text(start: date | None, end: date | None) -> str:
    """A span in words: 2023年, 2023年第二季度, 2023年4月, 2023年4月—6月, or two days."""
    if start is None or end is None:
        return t("period.everything")
    if not is_whole_months(start, end):
        return day_text(start) if start == end else f"{day_text(start)} – {day_text(end)}"
    months = count_months(start, end)
    if months == 12 and start.month == 1:
        return t("period.year_name", year=start.year)
    if months == 3 and start.month % 3 == 1:
        quarter = (start.month + 2) // 3
        return t("period.quarter_name", year=start.year, quarter="一二三四"[quarter - 1], number=quarter)
    if months == 1:
        return month_text(start)
    if start.year == end.year:
        first = _day(start, "y年M月" if language() == "zh" else "MMM", language())
        last = _day(end, "M月" if language() == "zh" else "MMM y", language())
        return f"{first} – {last}"
    return f"{month_text(start)} – {month_text(end)}"


def step_label(start: date, step: str, first: bool) -> str:
    """4月 with the year under the first one and under each January; 4-17 for days and weeks."""
    if step != "month":
        return f"{start:%m-%d}"
    month = _day(start, "M月" if language() == "zh" else "MMM", language())
    return f"{month}<br>{start.year}" if first or start.month == 1 else month


def step_name(start: date, end: date, step: str) -> str:
    """A step in full for the hover text."""
    if step == "month":
        return month_text(start)
    return day_text(start) if step == "day" else f"{day_text(start)} – {day_text(end)}"


def period_code(start: date, end: date) -> tuple[str, str]:
    """The span as the URL carries it: months when it is made of months, else days."""
    if is_whole_months(start, end):
        return f"{start:%Y-%m}", f"{end:%Y-%m}"
    return start.isoformat(), end.isoformat()


def parse_period_code(first: str, last: str) -> tuple[date, date] | None:
    """The days from the beginning of one period to the end of another, each written as the `--period` option has it
    (2023, 2023-Q2, 2023-04, 2023-W16, 2023-04-17); None where one is none or they run back."""
    try:
        start, end = parse_period_option(first).start, parse_period_option(last).end
    except ValueError:
        return None
    return (start, end) if start <= end else None
