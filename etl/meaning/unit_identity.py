"""What tells one unit from another: its kind, its own words, and the place or authority before them (contract 4.12)."""

from __future__ import annotations

import csv
import re
from dataclasses import dataclass
from functools import cache, lru_cache

from etl.meaning.divisions import REFERENCE, stem_of_name, upper_index
from etl.meaning.unit_kind import unit_type_of
from etl.regex import regex

PROVINCE_DIGITS = 2  # of a division's code


@dataclass(frozen=True, slots=True)
class Identity:
    """What tells units apart: the kind, the own words, and the place or authority before them."""

    kind: str
    words: str
    above: str


_GENERIC_PLACE = regex(r"^(?:本|全)?[省市县区州旗](?![\u4e00-\u9fff]?[县市区]$)(?=[\u4e00-\u9fff]{2})")
_STATION = regex(
    r"(?P<above>.*(?:公安局|公安分局|分局|公安处|公安))?(?P<words>[\u4e00-\u9fff]{1,8}?)(?:边境|边防)?(?:派出)?所"
)
# 县局交警大队, 区分局刑侦大队: the bureau of a county whose squads can only be the police's
_POLICE_BUREAU = regex(
    r"^([县市区州旗])(分?)局(?=(?:交警|交管|巡警|巡特警|特警|刑侦|刑警|治安|网安|经侦|禁毒|反诈|法制|出入境|国保|森林|边境)[^局]{0,6}(?:大队|支队|中队)$)"
)
_BUREAU = regex(r"(?P<above>.*?)公安(?:局|处)(?:(?P<branch>.+?)(?:公安)?分局)?|(?P<only>.+?)(?:公安)?分局")
# Houses of the state that are called 罗阳所 for short, as police stations are.
_HOUSE = regex(
    r"(?P<words>.{2,6}?)(?:镇|乡|街道)?(?:司法|财政|税务|工商|国土|自然资源|市场监管|市场监督管理|市监|供电|房管|水务|农机|畜牧|运管|交管|林业|城管|环保|食药监|卫生|邮政|供销|农技|兽医|人社|住建)所"
)
_COMPANY = regex(r"(?:股份|有限|责任)+公司")
_NUMBERS = {"小": "小学", "中": "中学", "完小": "完全小学", "幼": "幼儿园"}
_SCHOOL_NUMBER = regex(r"(?P<number>[一二三四五六七八九十]{1,2})(?P<kind>完小|[小中幼])$")
# Banks and what each may be called, the longest name first.
_BANKS = (
    ("农商行", r"农村商业银行|农商银行|农商行"),
    ("信用联社", r"农村信用合作联社|农村信用社联合社|农村信用联社|信用合作联社|信用联社"),
    ("信用社", r"农村信用合作社|农村信用社|信用社|农信社|农信"),
    ("邮储", r"(?:中国)?邮政储蓄银行|邮政银行|邮储银行|邮储"),
    ("农发行", r"(?:中国)?农业发展银行|农发行"),
    ("工行", r"(?:中国)?工商银行|工行"),
    ("农行", r"(?:中国)?农业银行|农行"),
    ("建行", r"(?:中国)?建设银行|建行"),
    ("交行", r"交通银行|交行"),
    ("人行", r"(?:中国)?人民银行|人行"),
    ("中行", r"中国银行|中行"),
)
_BANK_KINDS = {bank for bank, _ in _BANKS}
_KINDS = (
    (r"(?:社区)?(?:居民委员会|居委会)$", "社区"),
    (r"(?:村)?(?:村民委员会|村委会)$", "村"),
    (r"(?<=镇)(?:人民政府|政府)$", ""),
    (r"(?<=乡)(?:人民政府|政府)$", ""),
    (r"街道?(?:办事处|办|人民政府)$", "街道"),
    (r"有限公司$", "公司"),
    (r"(?<=[\u4e00-\u9fff]{2})完小$", "完全小学"),
)


@cache
def _short_forms() -> list[tuple[str, str]]:
    with (REFERENCE / "unit_short_forms.csv").open(encoding="utf-8", newline="") as file:
        rows = [(row["short"], row["full"]) for row in csv.DictReader(file)]
    return sorted(rows, key=lambda row: -len(row[0]))


def _split_place(name: str, rest: int = 1) -> tuple[str, str]:
    """(province, city and county at the start, at least `rest` characters of the rest):
    保山市龙陵县龙山镇 -> 保山市龙陵县, 龙山镇."""
    at = 0
    while length := upper_index().full_at_start(name[at:], len(name) - at - rest):
        at += length
    if not at and (generic := _GENERIC_PLACE.match(name)):
        at = generic.end()
    return name[:at], name[at:]


def _station(name: str) -> Identity | None:
    if not (match := _STATION.fullmatch(name)) or unit_type_of(name) != "police":
        return None
    above, words = match["above"] or "", match["words"]
    if not above:
        above, words = _split_place(words)
    return Identity(
        "派出所",
        re.sub(r"(?<=[\u4e00-\u9fff]{2})(?:镇|乡|街道)$", "", words),
        re.sub(r"公安(?:局|分局|处)?|分局", "", above),
    )


def _bureau(name: str) -> Identity | None:
    if not (match := _BUREAU.fullmatch(name)) or unit_type_of(name) != "police":
        return None
    return Identity("公安局", "", (match["above"] or "") + (match["branch"] or match["only"] or ""))


def _bank_branch(bank: str, around: str) -> Identity:
    """A bank's branch by its place: 大英县, 大英; a county's own bank has only its place (英德农商银行), and its firm's name
    the province before it (江西于都农村商业银行股份有限公司)."""
    own = bank in ("农商行", "信用联社")
    above, words = _split_place(_without_province(around) if own else around, rest=0)
    if not words and len(above) > 1:
        above, words = (above, "") if own else ("", _stem(above))
    elif own and (words in upper_index().stems or len(words) == 1):
        above, words = words, ""
    return Identity(bank, _stem(words), above)


def _without_province(around: str) -> str:
    """江西于都 -> 于都; a province alone stays."""
    stems = upper_index().stems
    ends = (at for at in (2, 3) if any(len(code) == PROVINCE_DIGITS for code in stems.get(around[:at], ())))
    at = next(ends, 0)
    return around[at:] if len(around) - at > 1 else around


def _stem(name: str) -> str:
    stem = stem_of_name(name)
    return stem if len(stem) > 1 else name


def _bank(name: str) -> Identity | None:
    if unit_type_of(name) != "bank":
        return None
    plain = _COMPANY.sub("", name)
    for bank, pattern in _BANKS:
        if match := re.search(pattern, plain):
            around = re.sub(r"(?:支行|分行)$", "", plain[: match.start()] + plain[match.end() :])
            return _bank_branch(bank, around)
    return None


def _office(name: str) -> Identity:
    """Everything else: offices, schools, communities, towns, firms."""
    plain = _COMPANY.sub("公司", name)
    if number := _SCHOOL_NUMBER.search(plain):
        plain = f"{plain[: number.start()]}第{number['number']}{_NUMBERS[number['kind']]}"
    for pattern, kind in _KINDS:
        plain = re.sub(pattern, kind, plain)
    above, words = _split_place(plain)
    if re.search(r"(?:社区|村)$", words) and (town := re.match(r".{1,8}?(?:镇|乡|街道)(?=.{2})", words)):
        above, words = above + town.group(), words[town.end() :]
    if branch := re.match(r"(.*?)公安(?:局|分局)(?=.)", plain):
        above, words = branch[1], plain[branch.end() :]
    for short, full in _short_forms():
        if words == short:
            words = full
    return Identity("", words, above)


@lru_cache(maxsize=20_000)
def identity_of(name: str) -> Identity:
    name = _POLICE_BUREAU.sub(r"\1公安\2局", name)
    return _station(name) or _bureau(name) or _bank(name) or _office(name)


def shortened(identity: Identity, name: str) -> str:
    """罗阳所 for 罗阳司法所, 镇头支行 for 浏阳农商银行镇头支行; '' for a name that is never shortened so."""
    if house := _HOUSE.fullmatch(identity.words):
        return f"{house['words']}所"
    if identity.kind not in _BANK_KINDS or not name.endswith("支行"):
        return ""
    stems = upper_index().stems
    own = next((at for at in (2, 3) if len(identity.words) > at + 1 and identity.words[:at] in stems), 0)
    return f"{identity.words[own:]}支行" if identity.words else ""


def is_bureau(kind: str, words: str) -> bool:
    return kind == "公安局" or words.endswith("局")


def county_of_bureau(identity: Identity) -> str:
    """宣威市 of 宣威市局, 会泽 of 会泽局: the county of a name that says no more; '' for others."""
    if identity.kind or not identity.words.endswith("局"):
        return ""
    place = identity.words[:-1]
    return identity.above if not place else place if place in upper_index().stems else ""


def agree(one: str, other: str) -> bool:
    """Whether two places before a name may be the same: one unstated, or one the end of the other."""
    if not one or not other:
        return True
    if len(one) == 1 or len(other) == 1:
        return one[-1] == other[-1]
    a, b = re.sub(r"[县市区]$", "", one), re.sub(r"[县市区]$", "", other)
    return a.endswith(b) or b.endswith(a)
