"""Whom the words of an activity name, and which words two activities share."""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache

from etl.meaning.divisions import COUNTY_DIGITS, TOWNSHIP_DIGITS
from etl.meaning.unit import unit_key
from etl.regex import regex

SHARED, OWN = (
    4,
    3,
)  # characters that two activities must share, and how many of them no campaign has: 老年大学
NAME = 3  # characters of a unit's own words that name it anywhere in a sentence: 勐糯中学, not 勐糯

LONGEST_NAME = 30

# What stands between the names of those who did something together.
_BETWEEN = regex(
    r"[\s,，、;；/+＋&（）()：:。|]+|联合|会同|协同|联手|携手|配合|邀请|组织|走进|开展|举办|进行|参加|参与|协助|支持|合作|[主承协联]办|共同|与|和|及|同|在|到|由|对"
)
# Words of any campaign: that two activities share them says nothing.
_COMMON = regex(
    r"反?电信网络|新型违法|违法犯罪|防范|反诈骗?|防诈骗?|反?电诈|防骗|诈骗|打击|治理|网络|电信|宣传|宣讲|宣传月|进校园|进社区|进企业|进农村|进乡村|"
    r"进村|进家庭|进单位|进机关|集中|主题|专题|专项|活动|讲座|培训|会议?|知识|安全|教育|主题班会|班会|设摊|摆摊|赶集日?|集市|入户|走访|发放|资料|传单|"
    r"现场|日常|开展|举办|组织|群众|学生|老年人|居民|村民|员工|国家|中心|全民|第?[\d一二三四五六七八九十]+[年月日次场届期]?"
)

_SIGNS = regex(r"[^\u4e00-\u9fffA-Za-z0-9]+")


@lru_cache(maxsize=50_000)
def _own(activity: str) -> tuple[str, tuple[bool, ...]]:
    """(the name without signs, for each character whether it is no part of words that are said of any campaign)."""
    name = _SIGNS.sub("", activity)
    own = [True] * len(name)
    for match in _COMMON.finditer(name):
        own[match.start() : match.end()] = [False] * (match.end() - match.start())
    return name, tuple(own)


@lru_cache(maxsize=50_000)
def word_keys(activity: str) -> frozenset[str]:
    """The runs of SHARED characters of which OWN are its own: activities that are alike have one in common."""
    name, own = _own(activity)
    starts = range(len(name) - SHARED + 1)
    return frozenset(name[at : at + SHARED] for at in starts if sum(own[at : at + SHARED]) >= OWN)


def shared_words(one: str, other: str) -> str:
    """The longest run that two activities share, '' where it says nothing: 金融知识进万家, not 反诈宣传活动."""
    (name, own), (known, _) = _own(one), _own(other)
    best = ""
    for start in range(len(name)):
        end = start + max(SHARED, len(best) + 1)
        while end <= len(name) and name[start:end] in known:
            if sum(own[start:end]) >= OWN:
                best = name[start:end]
            end += 1
    return best


class PartyNames:
    """The units (`etl.meaning.unit.unit_key`) that words may name."""

    def __init__(self, parties: Iterable[str]) -> None:
        self._parties = frozenset(parties)
        owns = ((party.rpartition("|")[2], party) for party in self._parties)
        self._own = [(own, party) for own, party in owns if len(own) >= NAME]
        self._known: dict[tuple[str, str], frozenset[str]] = {}

    def named_in(self, words: str, district: str) -> frozenset[str]:
        """Those that the words name, wherever the sentence stands in `district`."""
        key = words, district[:TOWNSHIP_DIGITS]
        if key not in self._known:
            found = {party for own, party in self._own if own in words}
            for piece in _BETWEEN.split(words):
                if 2 <= len(piece) <= LONGEST_NAME:
                    keys = {
                        unit_key(piece, district[:COUNTY_DIGITS]),
                        unit_key(piece, district[:TOWNSHIP_DIGITS]),
                    }
                    found |= keys & self._parties
            self._known[key] = frozenset(found)
        return self._known[key]
