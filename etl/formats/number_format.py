"""Number formats: does one make a date of a number, and what does the eye see where it changes the meaning.

`0"场"` shows 53 as 53场, `0.0,"万"` shows 15000 as 15.0万, `0!.0,"万"` as 1.5万, `0%` 0.85 as 85%. Formats
that only change the look (thousands separators, decimals, colours) leave the number as it stands.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from datetime import date, datetime, time
from decimal import ROUND_HALF_UP, Decimal
from functools import lru_cache

from etl.regex import regex

# Built-in formats with a meaning of their own (0.00 shows the day of 9.20); 27-36, 50-58 are East Asian: ECMA-376 part 1,
# 18.8.30 (zh-cn).
BUILT_IN = {
    2: "0.00", 9: "0%", 10: "0.00%", 14: "yyyy/m/d", 15: "d-mmm-yy", 16: "d-mmm", 17: "mmm-yy",
    18: "h:mm AM/PM", 19: "h:mm:ss AM/PM", 20: "h:mm", 21: "h:mm:ss", 22: "yyyy/m/d h:mm",
    27: 'yyyy"年"m"月"', 28: 'm"月"d"日"', 29: 'm"月"d"日"', 30: "m-d-yy", 31: 'yyyy"年"m"月"d"日"',
    32: 'h"时"mm"分"', 33: 'h"时"mm"分"ss"秒"', 34: '上午/下午h"时"mm"分"', 35: '上午/下午h"时"mm"分"ss"秒"',
    36: 'yyyy"年"m"月"', 45: "mm:ss", 46: "[h]:mm:ss", 47: "mm:ss", 49: "@",
    50: 'yyyy"年"m"月"', 51: 'm"月"d"日"', 52: 'yyyy"年"m"月"', 53: 'm"月"d"日"', 54: 'm"月"d"日"',
    55: '上午/下午h"时"mm"分"', 56: '上午/下午h"时"mm"分"ss"秒"', 57: 'yyyy"年"m"月"', 58: 'm"月"d"日"',
}  # fmt: skip

_TOKEN = regex(
    r"""(?P<quoted>"[^"]*"?)|(?P<escaped>[\\!].)|(?P<blank>_.|\*.)|(?P<bracket>\[[^\]]*\]?)
    |(?P<general>General|G/通用格式)|(?P<ampm>AM/PM|A/P|上午/下午)|(?P<scientific>E[+-])
    |(?P<date>y+|m+|d+|h+|s+(?:\.0+)?|e+|aaaa?|b+)|(?P<digit>[0#?])|(?P<point>\.)|(?P<comma>,)|(?P<percent>%)
    |(?P<at>@)|(?P<other>.)""",
    re.VERBOSE | re.IGNORECASE | re.DOTALL,
)
_CONDITION = regex(r"\[(<=|>=|<>|<|>|=)\s*(-?[\d.]+)\]")
_ELAPSED = regex(r"\[(h+|m+|s+)\]", re.IGNORECASE)
_CURRENCY = regex(r"\[\$([^\]-]*)")
# Literals that change nothing but the look: spaces, brackets, signs and separators.
_LOOKS_ONLY = regex(r"[\s()+\-/:,.'_　，]*")
_WEEKDAYS = "一二三四五六日"
_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")

Tokens = list[tuple[str, str]]


@dataclass(slots=True)
class _Section:
    """One of a format's sections (positive; negative; zero), cut into tokens."""

    tokens: Tokens
    condition: tuple[str, float] | None = None
    elapsed: bool = False


@dataclass(slots=True)
class NumberFormat:
    """A parsed format. `is_date` also for times; `time_only` where it names no day, month or year."""

    code: str
    is_date: bool = False
    time_only: bool = False
    is_plain: bool = True
    hides: bool = False
    sections: list[_Section] = field(default_factory=list)

    def shown_number(self, value: float, raw: str) -> str:
        """The number as shown where the format changes its meaning, else `raw`."""
        if self.is_plain:
            return raw
        section, absolute = self._section_for(value)
        return _render_number(section.tokens, abs(value) if absolute else value, raw)

    def shown_moment(self, moment: date | datetime | time) -> str:
        """The date as shown: 2023年4月8日, 4月8日, 2023年4月."""
        return _render_moment(self.sections[0].tokens, moment)

    def _section_for(self, value: float) -> tuple[_Section, bool]:
        """The section for a value, and whether it writes the sign itself."""
        conditional = [section for section in self.sections if section.condition]
        if conditional:
            for section in conditional:
                if section.condition and _holds(value, *section.condition):
                    return section, False
            return self.sections[-1], False
        if value < 0 and len(self.sections) > 1:
            return self.sections[1], True
        if value == 0 and len(self.sections) > 2:
            return self.sections[2], False
        return self.sections[0], False


@lru_cache(maxsize=4096)
def parse_format(code: str) -> NumberFormat:
    """Reads a format code; '' and General are plain."""
    sections = [_read_section(part) for part in _split_sections(code)]
    kinds = {kind for kind, _ in sections[0].tokens}
    letters = "".join(text for kind, text in sections[0].tokens if kind == "date").lower()
    numeric = bool(kinds & {"digit", "general", "at", "scientific"})
    is_date = bool(letters or "ampm" in kinds) and not numeric
    elapsed = sections[0].elapsed
    return NumberFormat(
        code=code,
        is_date=(is_date or ("date" in kinds and "digit" not in kinds)) and not elapsed,
        time_only=not set(letters) & set("ydea") and not ("m" in letters and not set(letters) & set("hs")),
        is_plain=all(_is_plain(section.tokens) for section in sections) or elapsed,
        hides=code.strip().startswith(";") and all(not _visible(section.tokens) for section in sections),
        sections=sections,
    )


def _split_sections(code: str) -> list[str]:
    parts, start, quoted = [], 0, False
    for at, character in enumerate(code):
        if character == '"':
            quoted = not quoted
        elif character == ";" and not quoted and code[at - 1 : at] not in ("\\", "!"):
            parts.append(code[start:at])
            start = at + 1
    parts.append(code[start:])
    return parts


def _read_section(code: str) -> _Section:
    section = _Section([])
    for found in _TOKEN.finditer(code):
        kind, text = str(found.lastgroup), found.group()
        if kind == "bracket":
            _read_bracket(section, text)
        elif kind == "quoted":
            section.tokens.append(("literal", text.strip('"')))
        elif kind == "escaped":
            section.tokens.append(("literal", text[1]))
        elif kind == "other":
            section.tokens.append(("literal", text))
        elif kind != "blank":
            section.tokens.append((kind, text))
    return section


def _read_bracket(section: _Section, text: str) -> None:
    condition = _CONDITION.fullmatch(text)
    currency = _CURRENCY.match(text)
    if condition:
        section.condition = (condition[1], float(condition[2]))
    elif _ELAPSED.fullmatch(text):
        section.elapsed = True
        section.tokens.append(("date", text.strip("[]")))
    elif currency and currency[1]:
        section.tokens.append(("literal", currency[1]))


def _holds(value: float, comparison: str, bound: float) -> bool:
    return {
        "<": value < bound, "<=": value <= bound, ">": value > bound,
        ">=": value >= bound, "=": value == bound, "<>": value != bound,
    }[comparison]  # fmt: skip


def _visible(tokens: Tokens) -> bool:
    return any(kind != "literal" or text.strip() for kind, text in tokens)


def _is_plain(tokens: Tokens) -> bool:
    """True where the number itself is all that there is to see."""
    literals = "".join(text for kind, text in tokens if kind == "literal")
    kinds = {kind for kind, _ in tokens}
    if not kinds & {"digit", "general"}:
        return not literals.strip() or _LOOKS_ONLY.fullmatch(literals) is not None
    if tokens[-1] == ("literal", "+"):
        return False  # 50+ are at least 50; +35 is a sign
    return _LOOKS_ONLY.fullmatch(literals) is not None and "percent" not in kinds and not _thousands(tokens)


def _thousands(tokens: Tokens) -> int:
    """How many commas stand behind the last digit: each divides by a thousand."""
    last = max((at for at, (kind, _) in enumerate(tokens) if kind == "digit"), default=len(tokens))
    count = 0
    for kind, _ in tokens[last + 1 :]:
        if kind != "comma":
            break
        count += 1
    return count


def _render_number(tokens: Tokens, value: float, raw: str) -> str:
    kinds = [kind for kind, _ in tokens]
    if "scientific" in kinds:
        return raw
    if "digit" not in kinds:
        written = raw.lstrip("-") if value >= 0 else raw
        return "".join(written if kind == "general" else text for kind, text in tokens)
    number = (
        Decimal(repr(value)) * Decimal(100) ** kinds.count("percent") / Decimal(1000) ** _thousands(tokens)
    )
    point = kinds.index("point") if "point" in kinds else len(kinds)
    decimals = kinds[point:].count("digit")
    rounded = abs(number).quantize(Decimal(1).scaleb(-decimals), ROUND_HALF_UP)
    whole, _, fraction = f"{rounded:f}".partition(".")
    shown = _fill_whole(tokens[:point], whole) + _fill_fraction(tokens[point:], fraction)
    return f"-{shown}" if number < 0 and rounded else shown


def _fill_whole(tokens: Tokens, whole: str) -> str:
    """Digits go into the placeholders from the right; those left over stand before the first one."""
    first = next((at for at, (kind, _) in enumerate(tokens) if kind == "digit"), None)
    if first is None and whole != "0":
        tokens, first = [*tokens, ("digit", "#")], len(tokens)
    left = whole.lstrip("0")
    out: list[str] = []
    for at in range(len(tokens) - 1, -1, -1):
        kind, text = tokens[at]
        if kind == "digit":
            take = left if at == first else left[-1:]
            left = "" if at == first else left[:-1]
            out.append(take or ("0" if text == "0" else ""))
        elif kind in ("literal", "percent"):
            out.append(text)
    return "".join(reversed(out))


def _fill_fraction(tokens: Tokens, fraction: str) -> str:
    out: list[str] = []
    digits = iter(fraction)
    keep = len(fraction.rstrip("0"))
    for kind, text in tokens:
        if kind == "digit":
            digit = next(digits, "")
            keep -= 1
            out.append(digit if keep >= 0 or text == "0" else "")
        elif kind in ("literal", "percent", "point"):
            out.append(text)
    shown = "".join(out)
    return shown.replace(".", "", 1) if shown.startswith(".") and not shown[1:2].isdigit() else shown


def _render_moment(tokens: Tokens, moment: date | datetime | time) -> str:
    day = moment if isinstance(moment, date) else date(1900, 1, 1)
    clock = moment if isinstance(moment, time) else moment.time() if isinstance(moment, datetime) else time()
    half_day = any(kind == "ampm" for kind, _ in tokens)
    out: list[str] = []
    before = ""
    for at, (kind, text) in enumerate(tokens):
        if kind == "date":
            letter = text[0].lower()
            minutes = letter == "m" and (before == "h" or _next_letter(tokens, at) == "s")
            out.append(_clock_part(letter, text, clock, half_day, minutes) or _day_part(letter, text, day))
            before = letter
        elif kind == "ampm":
            early, _, late = text.partition("/")
            out.append(early if clock.hour < 12 else late)
        else:
            out.append("" if kind == "at" else text)
    return "".join(out).strip()


def _next_letter(tokens: Tokens, at: int) -> str:
    return next((text[0].lower() for kind, text in tokens[at + 1 :] if kind == "date"), "")


def _clock_part(letter: str, text: str, clock: time, half_day: bool, minutes: bool) -> str:
    width = min(len(text.partition(".")[0]), 2)
    if letter == "h":
        return f"{(clock.hour % 12 or 12) if half_day else clock.hour:0{width}d}"
    if minutes:
        return f"{clock.minute:0{width}d}"
    return f"{clock.second:0{width}d}" if letter == "s" else ""


def _day_part(letter: str, text: str, day: date) -> str:
    length = len(text)
    if letter in "ye":
        return f"{day.year % 100:02d}" if letter == "y" and length <= 2 else str(day.year)
    if letter == "m":
        return _MONTHS[day.month - 1] if length >= 3 else f"{day.month:0{length}d}"
    if letter == "d" and length <= 2:
        return f"{day.day:0{length}d}"
    if letter in "ad":
        return ("星期" if length > 3 else "周") + _WEEKDAYS[day.weekday()]
    return ""
