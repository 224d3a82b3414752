"""Numbers as Chinese offices write them: 1,200, 1.2万, 1万2, 一百二十, 两千三百, 壹佰, 廿五, 一二〇.

Values are exact (`Decimal`), so that 1.8万 is 18000 and nothing else. Text is expected folded (see `fold`).
"""

from __future__ import annotations

import re
import unicodedata
from decimal import Decimal

from etl.regex import regex

DIGITS = {c: Decimal(i) for i, c in enumerate("零一二三四五六七八九")} | {"〇": Decimal(0), "两": Decimal(2)}
MAGNITUDES = {
    "十": Decimal(10), "百": Decimal(100), "千": Decimal(1000), "万": Decimal(10_000), "亿": Decimal(10**8),
}  # fmt: skip
FORMAL = str.maketrans("壹贰貳叁參肆伍陆陸柒捌玖拾佰仟萬億兩", "一二二三三四五六六七八九十百千万亿两")
NUMERAL_CHARS = "零〇一二两三四五六七八九十百千万亿廿卅壹贰貳叁參肆伍陆陸柒捌玖拾佰仟萬億兩"
ARABIC = r"\d{1,3}(?:(?:,\d{3})+|(?: \d{3})+)(?!\d)(?:\.\d+)?|\d+(?:\.\d+)?"

_ARABIC = regex(ARABIC, re.ASCII)
_TOKEN = regex(rf"{ARABIC}|.", re.ASCII)
_LETTER_FOR_MAGNITUDE = regex(r"(?<=\d)[wWkK](?![A-Za-z0-9])", re.ASCII)
_PAIR = regex(r"[一二两三四五六七八九]{2}")


def _fold_table() -> dict[int, str]:
    """One character to one character, so that positions stay: what NFKC does to digits, letters and signs.

    Superscripts and circled digits are left alone: they are footnotes and list marks, not digits.
    """
    table = {code: unicodedata.normalize("NFKC", chr(code)) for code in range(0xFF01, 0xFF5F)}
    table |= {code: unicodedata.normalize("NFKC", chr(code)) for code in range(0x1D7CE, 0x1D800)}
    table |= dict.fromkeys((0x3000, 0xA0, 0x2002, 0x2003, 0x2009, 0x202F), " ")
    table |= dict.fromkeys(map(ord, "−﹣‐‑‒"), "-")
    table |= {ord("〜"): "~", ord("∼"): "~", ord("﹪"): "%", ord("﹢"): "+"}
    return table


_FOLD = _fold_table()


def fold(text: str) -> str:
    """The text with full-width digits, letters and signs as plain ones, 1.2w as 1.2万; of the same length."""
    folded = text if text.isascii() else text.translate(_FOLD)
    return _LETTER_FOR_MAGNITUDE.sub(lambda m: "万" if m.group() in "wW" else "千", folded)


def read_numeral(text: str) -> Decimal | None:
    """The value of one written number, None when it is none.

    A last digit after 百, 千, 万 or 亿 counts in tenths of that magnitude (1万2 is 12000, 三百五 is 350),
    unless 零 stands between. A bare magnitude (百, 千, 万) has the value of one of it.
    """
    text = text.translate(FORMAL).replace("廿", "二十").replace("卅", "三十")
    if _ARABIC.fullmatch(text):
        return _arabic(text)
    if all(c in DIGITS for c in text):
        return _positional(text)
    return _by_magnitudes(_TOKEN.findall(text))


def read_pair(text: str) -> tuple[Decimal, Decimal] | None:
    """The two ends of a spoken range: 两三百 is 200 to 300, 七八十 is 70 to 80, 十七八 is 17 to 18."""
    text = text.translate(FORMAL)
    found = _PAIR.search(text)
    if not found:
        return None
    first, second = found[0][0], found[0][1]
    if DIGITS[second] - DIGITS[first] != 1 and (first, second) != ("三", "五"):
        return None
    ends = [read_numeral(text[: found.start()] + d + text[found.end() :]) for d in (first, second)]
    low, high = ends
    return None if low is None or high is None else (low, high)


def last_digit_unit(value: Decimal) -> Decimal:
    """One unit of the last non-zero digit: 100 for 1200, 1000 for 18000, 0.1 for 2.5; 1 for 0."""
    if not value:
        return Decimal(1)
    exponent = value.normalize().as_tuple().exponent
    return Decimal(1).scaleb(int(exponent))


def _positional(text: str) -> Decimal | None:
    """一二〇 is 120; two digits without a zero (二五) are no number: they could be a pair."""
    if len(text) == 2 and "〇" not in text and "零" not in text:
        return None
    if len(text) > 1 and text[0] in "零〇":
        return None
    value = Decimal(0)
    for digit in text:
        value = value * 10 + DIGITS[digit]
    return value


def _by_magnitudes(tokens: list[str]) -> Decimal | None:
    """Adds up 1亿2000万, 三千五百, 1万2; None where magnitudes or digits stand in no order."""
    total = section = Decimal(0)
    pending: Decimal | None = None
    ceiling = Decimal(10**12)  # within a section of four digits magnitudes only fall
    for place, token in enumerate(tokens):
        magnitude = MAGNITUDES.get(token)
        if magnitude is None:
            number = _digit_or_arabic(token)
            if number is None or pending:
                return None
            pending = number
        elif magnitude < 10_000:
            if magnitude >= ceiling:
                return None
            section += (1 if pending is None else pending) * magnitude
            ceiling, pending = magnitude, None
        else:
            section = Decimal(1) if place == 0 else section + (pending or 0)
            total = (total + section) * magnitude if total < magnitude else total + section * magnitude
            section, ceiling, pending = Decimal(0), magnitude, None
    last = Decimal(0) if pending is None else _last_part(tokens, pending)
    return None if last is None else total + section + last


def _digit_or_arabic(token: str) -> Decimal | None:
    if token in DIGITS:
        return DIGITS[token]
    return _arabic(token) if _ARABIC.fullmatch(token) else None


def _arabic(written: str) -> Decimal:
    return Decimal(written.replace(",", "").replace(" ", ""))


def _last_part(tokens: list[str], pending: Decimal) -> Decimal | None:
    """What the digits after the last magnitude are worth; None for 1万25, which could be 10025 or 12500."""
    before = MAGNITUDES.get(tokens[-2]) if len(tokens) > 1 else None
    if before is None or pending == 0 or (before == 10 and pending < 10):
        return pending
    if pending != pending.to_integral_value():
        return None
    if pending < 10:
        return pending * before / 10
    return pending if before / 10 <= pending < before else None
