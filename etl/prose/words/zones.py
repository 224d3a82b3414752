"""The words around one quantity that no other quantity claims, and what they say that it counts. All texts are folded."""

from __future__ import annotations

from dataclasses import dataclass

from etl.meaning.lexicon import Hit, find_measures, measure_for_unit, split_unit, units_of
from etl.meaning.other_matters import FRAUD
from etl.regex import regex

MATERIALS = {"leaflets", "posters", "banners", "boards", "gifts", "pledges"}
ANY_MATERIALS = frozenset({*MATERIALS, "mixed_materials"})
VERBS = (
    "发放|派发|分发|散发|印发|张贴|粘贴|悬挂|拉挂|举办|召开|开展|推送|发送|播放|制作|印制|出动|组织|解答|接受|受教育|设置|摆放"
    "|赠送|发布|转发|签订|讲解|下载|安装|走访|覆盖|开设|刷写|更新|劝阻|拦截|挽回|参加|参与|通过|深入|走进|(?<!正)在|[开办上讲演](?:了|过)|[对与和向为给将把]"
)
SESSIONS_LISTED = "宣讲人数清单"  # heads the rows of a list of sessions: 11月4日，羊毛衫市场，商户，120人
CAME_LISTED = "到场人数清单"  # of a list of days and places: 大岔村，5月6日来了92个人
VERB = regex(VERBS)


@dataclass(frozen=True, slots=True)
class Zones:
    """The words before and behind one quantity, its unit, and the sentence they stand in."""

    before: str
    behind: str
    unit: str
    sentence: str
    open_behind: bool  # no other quantity follows at once
    led_by: str = ""  # the words of its clause before `before`: 覆盖企业27家、[财务人员]92人
    of_campaign: bool = False  # the title of its report says that all of it is about the campaign
    head: str = ""  # the line above that all of it stands under: 宣传车出车记录
    place: int = -1  # where its number stands in the sentence; -1 where that is not known


def about_swindles(zones: Zones) -> bool:
    """Whether the report, or else the sentence, is about swindles."""
    return zones.of_campaign or FRAUD.search(zones.sentence) is not None


@dataclass(frozen=True, slots=True)
class Measured:
    """A measure and the words that name it; `side` is -1 for words before the quantity, 1 behind, 0 none."""

    measure: str
    words: str
    side: int


def strict_measure(word: str, unit: str) -> str | None:
    """The measure of a word counted in `unit`, only where that measure is counted so."""
    code = measure_for_unit(word, unit)
    return code if code and any(u in units_of(code) for u in split_unit(unit)) else None


def last_noun(words: str) -> Hit | None:
    """The noun of a measure that words end in: 反诈海报 of 张贴反诈海报."""
    hits = find_measures(words)
    return hits[-1] if hits and hits[-1].end == len(words) else None


def clause_before(zones: Zones) -> str:
    """The words of its clause up to the quantity."""
    return zones.led_by + zones.before


def said_before(zones: Zones) -> str:
    """The words of the sentence up to the quantity."""
    if zones.place >= 0:
        return zones.sentence[: zones.place]
    return zones.sentence[: zones.sentence.find(zones.before) + len(zones.before)]


def around(zones: Zones) -> str:
    """The words before and behind."""
    return zones.before + zones.behind
