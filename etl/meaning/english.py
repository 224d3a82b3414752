"""Forms in English, or in both languages: 宣传单 Leaflets (copies), Banners (pcs), Period: June 2024.

What the words of the field say in English is put into Chinese, which is what all else reads; in a text of both languages the
English is left away. A text with a word that is not known stays as it is, so that whoever reads it asks about it.
Source of the words: `data/reference/vocabulary/synonyms_english.csv` (word, zh, unit).
"""

from __future__ import annotations

import re
from functools import cache, lru_cache

from etl.meaning.field_names import field_of_count, field_of_record, words_of_field
from etl.meaning.lexicon import find_measures
from etl.meaning.synonyms import read_rows
from etl.regex import regex

LATIN = regex(r"[A-Za-z]{2}|\bQ[1-4]\b|[Nn]/[Aa]")
AS_THEY_ARE = {("led",), ("app",), ("sms",), ("id",)}  # words of Chinese forms too
FORMULA = regex(r"\s*[=@+]")  # @SUM(1,2) is somebody's name or a formula, and no total
UNTIL = regex(r"(?<=[日月])\s*\b(?:to|until|till|through)\b\s*(?=\d)", re.IGNORECASE)
BLANK = regex(r"(?:n/?a|none|nil)\.?", re.IGNORECASE)
VALUE = regex(
    r"(?:(?P<how>about|around|approx\.?|approximately|over|more than|nearly|almost|at least)\s+)?"
    r"(?P<number>\d[\d,.]*)\s*(?P<unit>[A-Za-z][A-Za-z -]*)?",
    re.IGNORECASE,
)
HOW = {"over": "逾", "more than": "逾", "nearly": "近", "almost": "近", "at least": "不少于"}
CHINESE = regex(r"[\u4e00-\u9fff]")
RUN = regex(r"(?<![=A-Za-z0-9])[A-Za-z]+(?:[ \-'’&.\n]+[A-Za-z]+)*(?:\.(?!\w))?(?![A-Za-z0-9])|&")
BRACKET = regex(r"[(（\[【]([^()（）\[\]【】]*)[)）\]】]")
SCALED = regex(r"(?:x|×|in)?\s*(1,?000|10,?000)s?(?:\s+of)?\s*", re.IGNORECASE)
PIECES = regex(r"([:：/、,，;；])")
LONGEST_PHRASE = 5  # words
MORE_THAN_ONE = regex(r"ies$|(?<=ch)es$|(?<=sh)es$|(?<=x)es$|(?<=[^s])s$")
MATERIALS = {"leaflets", "posters", "banners", "boards", "gifts", "mixed_materials"}

_MONTHS = ("january", "february", "march", "april", "may", "june", "july", "august",
           "september", "october", "november", "december")  # fmt: skip
_MONTH = (
    r"(?<![A-Za-z])(?P<{0}>" + "|".join(f"{m[:3]}(?:{m[3:]}|t)?" if m[3:] else m for m in _MONTHS) + r")\b\.?"
)
_YEAR = r"(?P<y>(?:19|20)\d\d)(?!\d)"
_DAY, _LAST_DAY = (rf"(?<![\d.])(?P<{name}>\d{{1,2}})(?!\d)(?:st|nd|rd|th)?" for name in "de")
_FROM, _UNTIL = _MONTH.format("m"), _MONTH.format("n")
_TO = r"\s*(?:-|–|—|~|\bto\b)\s*"
_DATES = [
    regex(pattern, re.IGNORECASE)
    for pattern in (
        rf"{_FROM}\s*{_DAY}{_TO}(?:{_UNTIL}\s*)?{_LAST_DAY},?\s+{_YEAR}",
        rf"{_DAY}(?:\s*{_UNTIL})?{_TO}{_LAST_DAY}\s+{_FROM},?\s*{_YEAR}",
        rf"^\s*{_FROM}\s*{_DAY}{_TO}(?:{_UNTIL}\s*)?{_LAST_DAY}\s*$",
        rf"{_DAY}\s+(?:of\s+)?{_FROM},?\s*{_YEAR}",
        rf"{_FROM}\s*{_DAY},?\s+{_YEAR}",
        rf"{_FROM}{_TO}{_UNTIL},?\s*{_YEAR}",
        rf"{_FROM},?\s*{_YEAR}",
        rf"(?<!\d){_YEAR}[\s,-]*{_FROM}(?:[\s-]*{_DAY})?",
        rf"^\s*{_FROM}(?:\s*{_DAY})?\s*$",
        rf"^\s*{_DAY}\s*(?:of\s+)?{_FROM}\s*$",
        rf"(?<![A-Za-z])Q(?P<q>[1-4]),?\s*(?:of\s+)?{_YEAR}",
    )
]


@lru_cache(maxsize=20_000)
def in_chinese(text: str) -> str:
    """`text` as a Chinese form would say it; as it stands where it has no English or words that are not known."""
    if not LATIN.search(text) or FORMULA.match(text):
        return text
    if BLANK.fullmatch(text.strip()):
        return "无"
    if field := words_of_field(text):
        return _field(field) or text
    value = VALUE.fullmatch(text.strip())
    if value and (counted := _value(value)):
        return counted
    dated = _put_dates(text)
    if not LATIN.search(dated):
        return dated
    whole, units = _put_brackets(dated)
    both = CHINESE.search(whole) is not None
    pieces = [_put_piece(piece, both) for piece in PIECES.split(whole)]
    put = "".join(_once(whole, pieces)) if both else _of_one_measure(whole, pieces)
    if put + units == dated:
        return dated
    return re.sub(r"^[\s/、]+|[\s/、]+$", "", put + units)


def _field(words: tuple[str, ...]) -> str:
    """创建时间 for created_at, 宣传单 for leaflet_cnt; '' where a word is not known, or where what is so many is none of the
    measures: student_count may be who is at the school."""
    if kept := field_of_record(words):
        return kept
    if counted := field_of_count(words):
        put = _phrases(" ".join(counted), units=False) or ""
        return put if find_measures(put) or put.endswith("数") else ""
    return _phrases(" ".join(words), units=False) or ""


def unit_in_chinese(text: str) -> str:
    """份 for copies, where nothing but a unit is meant; '' for what is no unit."""
    return _phrases(text.strip(" ()（）."), units=True) or ""


def _value(match: re.Match[str]) -> str:
    """约300 for about 300, 120份 for 120 copies; '' where its unit is none."""
    unit = unit_in_chinese(match["unit"]) if match["unit"] else ""
    how = match["how"].lower() if match["how"] else ""
    known = bool(unit) if match["unit"] else bool(how)
    return f"{HOW.get(how, '约') if how else ''}{match['number']}{unit}" if known else ""


def _once(whole: str, pieces: list[str]) -> list[str]:
    """总计/Total says it twice: of two words that / joins, what was put into Chinese is left away."""
    before = PIECES.split(whole)
    joined = {at + step for at, piece in enumerate(pieces) if piece == "/" for step in (-1, 1)}
    return [
        "" if at in joined and not CHINESE.search(before[at]) and piece != before[at] else piece
        for at, piece in enumerate(pieces)
    ]


def _of_one_measure(whole: str, pieces: list[str]) -> str:
    """People reached by lectures: words of two measures may say anything in another order."""
    put = "".join(pieces)
    codes = {hit.code for piece in pieces for hit in find_measures(piece)}
    return put if len(codes) < 2 or codes <= MATERIALS else whole


def _put_dates(text: str) -> str:
    for pattern in _DATES:
        text = pattern.sub(_date, text)
    return UNTIL.sub("至", text)


def _date(match: re.Match[str]) -> str:
    told = match.groupdict()
    year = f"{told['y']}年" if told.get("y") else ""
    if told.get("q"):
        return f"{year}第{'一二三四'[int(told['q']) - 1]}季度"
    first, last = told["m"], told.get("n") or told["m"]
    if told.get("n") and match.start("n") < match.start("m"):  # 28 May - 3 June 2024
        first, last = last, first
    if told.get("e"):
        return f"{year}{_number(first)}月{told['d']}日-{_number(last)}月{told['e']}日"
    if told.get("n"):
        return f"{year}{_number(first)}月-{_number(last)}月"
    return f"{year}{_number(first)}月" + (f"{told['d']}日" if told.get("d") else "")


def _number(month: str) -> int:
    return next(at for at, name in enumerate(_MONTHS, 1) if name.startswith(month[:3].lower()))


def _put_brackets(text: str) -> tuple[str, str]:
    """The text without its brackets of units, and those in Chinese behind one another."""
    units: list[str] = []

    def take(match: re.Match[str]) -> str:
        inside = match[1].strip()
        scaled = SCALED.match(inside)
        scale = {"1000": "千", "10000": "万"}[scaled[1].replace(",", "")] if scaled else ""
        rest = inside[scaled.end() :] if scaled else inside
        unit = _phrases(rest, units=True) if rest else ""
        if (unit or scale) and (unit is not None):
            units.append(f"({scale}{unit})")
            return ""
        put = _put_piece(inside, CHINESE.search(inside) is not None)
        if put == inside:
            return match[0]
        twice = CHINESE.search(BRACKET.sub("", text)) and not CHINESE.search(inside)
        return "" if twice or not put.strip(" /、") else f"({put})"

    return BRACKET.sub(take, text), "".join(units)


def _put_piece(piece: str, both: bool) -> str:
    """A piece with its known words in Chinese, or without them where its Chinese says the same."""
    own = both and CHINESE.search(piece) is not None

    def put(match: re.Match[str]) -> str:
        known = _phrases(match[0], units=False)
        if known is None:
            known = None if own else _phrases(match[0], units=True)
        if known is None or (both and _tokens(match[0]) in AS_THEY_ARE):
            return match[0]
        return "" if own else known

    found = RUN.sub(put, piece)
    return found.strip() if found != piece else piece


@cache
def _words(units: bool) -> dict[tuple[str, ...], str]:
    rows = read_rows("synonyms_english.csv")
    return {_tokens(row["word"]): row["zh"] for row in rows if bool(row["unit"]) == units}


def _tokens(text: str) -> tuple[str, ...]:
    """The words in small letters, each as one of its kind: leaflet, copy, branch."""
    words = re.findall(r"[a-z&]+", text.lower().replace("’s", "").replace("'s", ""))
    return tuple(
        MORE_THAN_ONE.sub(lambda m: "y" if m[0] == "ies" else "", w) if len(w) > 3 else w for w in words
    )


def _phrases(run: str, units: bool) -> str | None:
    """What a run of words says in Chinese, longest phrases first; None where one of them is not known."""
    tokens, known = _tokens(run), _words(units)
    if not tokens or (units and CHINESE.search(run)):
        return None
    put, at = "", 0
    while at < len(tokens):
        size = next((n for n in range(LONGEST_PHRASE, 0, -1) if tokens[at : at + n] in known), 0)
        if not size:
            return None
        put += known[tokens[at : at + size]]
        at += size
    return put
