"""Units that report: one name for the short and full names of one unit.

Contract 4.12. Two names are one unit only when the same words remain after their place (龙陵县公安局, 县) and
their kind (所 = 派出所, 居委会 = 社区居民委员会) have been read, and their places do not exclude each other.
What is merely similar (龙山/龙江, 农行/农商行, 一小/二小) never merges. Short forms of offices are data:
`data/reference/unit_short_forms.csv`.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache

from etl.meaning.place import resolve_place
from etl.meaning.unit_identity import Identity, agree, county_of_bureau, identity_of, is_bureau, shortened
from etl.meaning.unit_in_text import find_unit_in_text
from etl.meaning.unit_kind import looks_like_unit, squeeze_name, unit_type_of
from etl.regex import regex

__all__ = [
    "Unit",
    "UnitNames",
    "find_unit_in_text",
    "looks_like_unit",
    "squeeze_name",
    "unit_key",
    "unit_type_of",
]


@dataclass(frozen=True, slots=True)
class Unit:
    """`name`: the fullest that the file or the roster gives; `known`: the roster has it."""

    name: str
    unit_type: str
    known: bool


_OWN_BUREAU = regex(r"[省市县区州旗]局")


@lru_cache(maxsize=100_000)
def unit_key(name: str, district_code: str) -> str:
    """Equal for the names that different files give one unit: 勐糯派出所 in 530523, 龙陵县公安局勐糯派出所.

    `district_code`: where its figures stand. Units of one name in different counties stay apart, and so do
    communities in different townships; without any place the name's own place tells them apart.
    """
    identity = identity_of(squeeze_name(name))
    digits = 9 if re.search(r"(?:社区|村)$", identity.words) else 6
    place = district_code[:digits] or identity.above
    return f"{place}|{identity.kind}|{identity.words}"


@lru_cache(maxsize=4_000)
def own_words(name: str) -> str:
    """What tells a unit from others of its place, in full: 妇女联合会 for 区妇联 and 西夏区妇女联合会."""
    identity = identity_of(squeeze_name(name))
    return f"{identity.words}{identity.kind}"


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
        self._names: dict[tuple[str, str], list[tuple[Identity, str]]] = {}
        self._bureaus: dict[str, Identity] = {}
        self._shortened: dict[str, set[Identity]] = {}  # 罗阳所: 罗阳司法所, 镇头支行: that of the bank named
        self._roster: set[str] = set()
        self._speaker = identity_of(squeeze_name(context)) if context else None
        self._context = _code_of(squeeze_name(context))
        for name in roster:
            self.add(name)
        self._roster.update(filter(None, map(squeeze_name, roster)))

    def add(self, name: str) -> None:
        """Note a name that the file gives."""
        squeezed = self._as_decided(squeeze_name(name))
        if not squeezed:
            return
        identity = identity_of(squeezed)
        if short := shortened(identity, squeezed):
            self._shortened.setdefault(short, set()).add(identity)
        names = self._names.setdefault((identity.kind, identity.words), [])
        if (identity, squeezed) not in names:
            names.append((identity, squeezed))
            self._bureaus.clear()

    def canonical(self, name: str) -> Unit:
        """The unit's fullest name; the name itself, squeezed, where nothing or more than one unit fits."""
        squeezed = self._as_decided(squeeze_name(name))
        identity = self._in_full(identity_of(squeezed))
        if squeezed in self._shortened:
            identity = self._meant_by_short(squeezed, identity)
        same_words = self._names.get((identity.kind, identity.words), [])
        if len(same_words) == 1 and same_words[0][1] == squeezed:  # as most rows' units are: it fits itself
            best = self._as_decided(squeezed)
            return Unit(best, unit_type_of(best), best in self._roster)
        fitting = [one for one in same_words if agree(one[0].above, identity.above)]
        if not identity.above:
            fitting = [one for one in fitting if not self._is_elsewhere(one[0].above)]
        if not self._is_one(fitting):
            fitting = [one for one in fitting if one[0].above == identity.above]
        best = self._as_decided(self._fullest([full for _, full in fitting] or [squeezed]))
        return Unit(best, unit_type_of(best), best in self._roster)

    def _meant_by_short(self, name: str, identity: Identity) -> Identity:
        """罗阳所 is 罗阳司法所 where the file names no police station of that name, and 镇头支行 the branch of the one bank
        that the file names it with."""
        meant = self._shortened[name]
        stations = self._names.get((identity.kind, identity.words), [])
        police = identity.kind == "派出所" and any(full.endswith("派出所") for _, full in stations)
        return identity if police or len(meant) != 1 else next(iter(meant))

    def _in_full(self, identity: Identity) -> Identity:
        """宣威市局 is the bureau of that county which the file names in full, if it names but one; else that of the kind
        of its sender. 县局 is the sender itself."""
        own = self._speaker
        if own and _OWN_BUREAU.fullmatch(identity.words) and own.above.endswith(identity.words[0]):
            return own if is_bureau(own.kind, own.words) else identity
        if not (county := county_of_bureau(identity)):
            return identity
        if county not in self._bureaus:
            kinds = [
                kind
                for kind, named in self._names.items()
                if is_bureau(*kind)
                and any(
                    one.above and not county_of_bureau(one) and agree(one.above, county) for one, _ in named
                )
            ]
            of_sender = [kind for kind in kinds if own and kind == (own.kind, own.words)]
            kinds = of_sender or kinds
            self._bureaus[county] = Identity(*kinds[0], county) if len(kinds) == 1 else identity
        return self._bureaus[county]

    def _as_decided(self, name: str) -> str:
        if name in self._decided:
            self.renamed[name] = self._decided[name]
        return self._decided.get(name, name)

    @staticmethod
    def _is_one(named: Sequence[tuple[Identity, str]]) -> bool:
        return all(agree(one.above, other.above) for one, _ in named for other, _ in named)

    def _is_elsewhere(self, above: str) -> bool:
        """Whether a name's place and the file's own exclude each other."""
        code = _code_of(above) if len(above) > 1 else ""
        return bool(code and self._context) and not (
            code.startswith(self._context) or self._context.startswith(code)
        )

    def _fullest(self, names: Sequence[str]) -> str:
        return max(names, key=lambda full: (full in self._roster, len(full)))
