"""Units that report: one name for the short and full names of one unit.

Contract 4.12. Two names are one unit only when the same words remain after their place (龙陵县公安局, 县) and
their kind (所 = 派出所, 居委会 = 社区居民委员会) have been read, and their places do not exclude each other.
What is merely similar (龙山/龙江, 农行/农商行, 一小/二小) never merges. Short forms of offices are data:
`data/reference/unit_short_forms.csv`.
"""

from __future__ import annotations

import csv
import re
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache

from etl.meaning.divisions import REFERENCE, stem_of_name, upper_index
from etl.meaning.place import resolve_place
from etl.meaning.unit_in_text import find_unit_in_text
from etl.meaning.unit_kind import looks_like_unit, squeeze_name, unit_type_of

__all__ = [
    "Unit",
    "UnitNames",
    "find_unit_in_text",
    "looks_like_unit",
    "squeeze_name",
    "unit_key",
    "unit_type_of",
]


PROVINCE_DIGITS = 2  # of a division's code


@dataclass(frozen=True, slots=True)
class Unit:
    """`name`: the fullest that the file or the roster gives; `known`: the roster has it."""

    name: str
    unit_type: str
    known: bool


@dataclass(frozen=True, slots=True)
class _Identity:
    """What tells units apart: the kind, the own words, and the place or authority before them."""

    kind: str
    words: str
    above: str


_GENERIC_PLACE = re.compile(r"^(?:本|全)?[省市县区州旗](?![\u4e00-\u9fff]?[县市区]$)(?=[\u4e00-\u9fff]{2})")
_STATION = re.compile(
    r"(?P<above>.*(?:公安局|公安分局|分局|公安处|公安))?(?P<words>[\u4e00-\u9fff]{1,8}?)(?:边境|边防)?(?:派出)?所"
)
_BUREAU = re.compile(
    r"(?P<above>.*?)公安(?:局|处)(?:(?P<branch>.+?)(?:公安)?分局)?|(?P<only>.+?)(?:公安)?分局"
)
# Houses of the state that are called 罗阳所 for short, as police stations are.
_HOUSE = re.compile(
    r"(?P<words>.{2,6}?)(?:镇|乡|街道)?(?:司法|财政|税务|工商|国土|自然资源|市场监管|市场监督管理|市监|供电|房管|水务|农机|畜牧|运管|交管|林业|城管|环保|食药监|卫生)所"
)
_OWN_BUREAU = re.compile(r"[省市县区州旗]局")
_COMPANY = re.compile(r"(?:股份|有限|责任)+公司")
_NUMBERS = {"小": "小学", "中": "中学"}
_SCHOOL_NUMBER = re.compile(r"(?P<number>[一二三四五六七八九十]{1,2})(?P<kind>[小中])$")
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


def _station(name: str) -> _Identity | None:
    if not (match := _STATION.fullmatch(name)) or unit_type_of(name) != "police":
        return None
    above, words = match["above"] or "", match["words"]
    if not above:
        above, words = _split_place(words)
    return _Identity(
        "派出所",
        re.sub(r"(?<=[\u4e00-\u9fff]{2})(?:镇|乡|街道)$", "", words),
        re.sub(r"公安(?:局|分局|处)?|分局", "", above),
    )


def _bureau(name: str) -> _Identity | None:
    if not (match := _BUREAU.fullmatch(name)) or unit_type_of(name) != "police":
        return None
    return _Identity("公安局", "", (match["above"] or "") + (match["branch"] or match["only"] or ""))


def _bank_branch(bank: str, around: str) -> _Identity:
    """A bank's branch by its place: 大英县, 大英; a county's own bank has only its place (英德农商银行), and its firm's name
    the province before it (江西于都农村商业银行股份有限公司)."""
    own = bank in ("农商行", "信用联社")
    above, words = _split_place(_without_province(around) if own else around, rest=0)
    if not words and len(above) > 1:
        above, words = (above, "") if own else ("", _stem(above))
    elif own and (words in upper_index().stems or len(words) == 1):
        above, words = words, ""
    return _Identity(bank, _stem(words), above)


def _without_province(around: str) -> str:
    """江西于都 -> 于都; a province alone stays."""
    stems = upper_index().stems
    ends = (at for at in (2, 3) if any(len(code) == PROVINCE_DIGITS for code in stems.get(around[:at], ())))
    at = next(ends, 0)
    return around[at:] if len(around) - at > 1 else around


def _stem(name: str) -> str:
    stem = stem_of_name(name)
    return stem if len(stem) > 1 else name


def _bank(name: str) -> _Identity | None:
    if unit_type_of(name) != "bank":
        return None
    plain = _COMPANY.sub("", name)
    for bank, pattern in _BANKS:
        if match := re.search(pattern, plain):
            around = re.sub(r"(?:支行|分行)$", "", plain[: match.start()] + plain[match.end() :])
            return _bank_branch(bank, around)
    return None


def _office(name: str) -> _Identity:
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
    return _Identity("", words, above)


@lru_cache(maxsize=20_000)
def _identity(name: str) -> _Identity:
    return _station(name) or _bureau(name) or _bank(name) or _office(name)


@lru_cache(maxsize=100_000)
def unit_key(name: str, district_code: str) -> str:
    """Equal for the names that different files give one unit: 勐糯派出所 in 530523, 龙陵县公安局勐糯派出所.

    `district_code`: where its figures stand. Units of one name in different counties stay apart, and so do
    communities in different townships; without any place the name's own place tells them apart.
    """
    identity = _identity(squeeze_name(name))
    digits = 9 if re.search(r"(?:社区|村)$", identity.words) else 6
    place = district_code[:digits] or identity.above
    return f"{place}|{identity.kind}|{identity.words}"


@lru_cache(maxsize=4_000)
def own_words(name: str) -> str:
    """What tells a unit from others of its place, in full: 妇女联合会 for 区妇联 and 西夏区妇女联合会."""
    identity = _identity(squeeze_name(name))
    return f"{identity.words}{identity.kind}"


def _shortened(identity: _Identity, name: str) -> str:
    """罗阳所 for 罗阳司法所, 镇头支行 for 浏阳农商银行镇头支行; '' for a name that is never shortened so."""
    if house := _HOUSE.fullmatch(identity.words):
        return f"{house['words']}所"
    if identity.kind not in _BANK_KINDS or not name.endswith("支行"):
        return ""
    stems = upper_index().stems
    own = next((at for at in (2, 3) if len(identity.words) > at + 1 and identity.words[:at] in stems), 0)
    return f"{identity.words[own:]}支行" if identity.words else ""


def _is_bureau(kind: str, words: str) -> bool:
    return kind == "公安局" or words.endswith("局")


def _county_of_bureau(identity: _Identity) -> str:
    """宣威市 of 宣威市局, 会泽 of 会泽局: the county of a name that says no more; '' for others."""
    if identity.kind or not identity.words.endswith("局"):
        return ""
    place = identity.words[:-1]
    return identity.above if not place else place if place in upper_index().stems else ""


def _agree(one: str, other: str) -> bool:
    """Whether two places before a name may be the same: one unstated, or one the end of the other."""
    if not one or not other:
        return True
    if len(one) == 1 or len(other) == 1:
        return one[-1] == other[-1]
    a, b = re.sub(r"[县市区]$", "", one), re.sub(r"[县市区]$", "", other)
    return a.endswith(b) or b.endswith(a)


@lru_cache(maxsize=2_000)
def _code_of(text: str) -> str:
    place = resolve_place([text]).place if text else None
    return place.code if place else ""


class UnitNames:
    """The names of units in one file, and of the roster; gives each name its fullest form."""

    def __init__(
        self, roster: Collection[str] = (), context: str = "", decided: Mapping[str, str] | None = None
    ) -> None:
        """`context`: the file's own unit or title; decides between 龙陵县's and 施甸县's 城关派出所. `decided`:
        {squeezed name: the full name that a person, or an alias on the roster, says it stands for}."""
        self._decided = decided or {}
        self.renamed: dict[str, str] = {}
        self._names: dict[tuple[str, str], list[tuple[_Identity, str]]] = {}
        self._bureaus: dict[str, _Identity] = {}
        self._shortened: dict[
            str, set[_Identity]
        ] = {}  # 罗阳所: 罗阳司法所, 镇头支行: that of the bank named
        self._roster: set[str] = set()
        self._speaker = _identity(squeeze_name(context)) if context else None
        self._context = _code_of(squeeze_name(context))
        for name in roster:
            self.add(name)
        self._roster.update(filter(None, map(squeeze_name, roster)))

    def add(self, name: str) -> None:
        """Note a name that the file gives."""
        squeezed = self._as_decided(squeeze_name(name))
        if not squeezed:
            return
        identity = _identity(squeezed)
        if short := _shortened(identity, squeezed):
            self._shortened.setdefault(short, set()).add(identity)
        names = self._names.setdefault((identity.kind, identity.words), [])
        if (identity, squeezed) not in names:
            names.append((identity, squeezed))
            self._bureaus.clear()

    def canonical(self, name: str) -> Unit:
        """The unit's fullest name; the name itself, squeezed, where nothing or more than one unit fits."""
        squeezed = self._as_decided(squeeze_name(name))
        identity = self._in_full(_identity(squeezed))
        if squeezed in self._shortened:
            identity = self._meant_by_short(squeezed, identity)
        same_words = self._names.get((identity.kind, identity.words), [])
        if len(same_words) == 1 and same_words[0][1] == squeezed:  # as most rows' units are: it fits itself
            best = self._as_decided(squeezed)
            return Unit(best, unit_type_of(best), best in self._roster)
        fitting = [one for one in same_words if _agree(one[0].above, identity.above)]
        if not identity.above:
            fitting = [one for one in fitting if not self._is_elsewhere(one[0].above)]
        if not self._is_one(fitting):
            fitting = [one for one in fitting if one[0].above == identity.above]
        best = self._as_decided(self._fullest([full for _, full in fitting] or [squeezed]))
        return Unit(best, unit_type_of(best), best in self._roster)

    def _meant_by_short(self, name: str, identity: _Identity) -> _Identity:
        """罗阳所 is 罗阳司法所 where the file names no police station of that name, and 镇头支行 the branch of the one bank
        that the file names it with."""
        meant = self._shortened[name]
        stations = self._names.get((identity.kind, identity.words), [])
        police = identity.kind == "派出所" and any(full.endswith("派出所") for _, full in stations)
        return identity if police or len(meant) != 1 else next(iter(meant))

    def _in_full(self, identity: _Identity) -> _Identity:
        """宣威市局 is the bureau of that county which the file names in full, if it names but one; else that of the kind
        of its sender. 县局 is the sender itself."""
        own = self._speaker
        if own and _OWN_BUREAU.fullmatch(identity.words) and own.above.endswith(identity.words[0]):
            return own if _is_bureau(own.kind, own.words) else identity
        if not (county := _county_of_bureau(identity)):
            return identity
        if county not in self._bureaus:
            kinds = [
                kind
                for kind, named in self._names.items()
                if _is_bureau(*kind)
                and any(
                    one.above and not _county_of_bureau(one) and _agree(one.above, county) for one, _ in named
                )
            ]
            of_sender = [kind for kind in kinds if own and kind == (own.kind, own.words)]
            kinds = of_sender or kinds
            self._bureaus[county] = _Identity(*kinds[0], county) if len(kinds) == 1 else identity
        return self._bureaus[county]

    def _as_decided(self, name: str) -> str:
        if name in self._decided:
            self.renamed[name] = self._decided[name]
        return self._decided.get(name, name)

    @staticmethod
    def _is_one(named: Sequence[tuple[_Identity, str]]) -> bool:
        return all(_agree(one.above, other.above) for one, _ in named for other, _ in named)

    def _is_elsewhere(self, above: str) -> bool:
        """Whether a name's place and the file's own exclude each other."""
        code = _code_of(above) if len(above) > 1 else ""
        return bool(code and self._context) and not (
            code.startswith(self._context) or self._context.startswith(code)
        )

    def _fullest(self, names: Sequence[str]) -> str:
        return max(names, key=lambda full: (full in self._roster, len(full)))
