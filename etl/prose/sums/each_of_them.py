"""What else each of several got, and what is in each pack: 每户挂历1本和明白纸2份, 口袋书20箱，每箱100本 (contract 4.16)."""

from __future__ import annotations

import re

from etl.meaning.lexicon import units_of
from etl.meaning.packs import OF_PAPER
from etl.prose.passages.passage import REACH, Spot
from etl.prose.sums.apportioned import EACH_ONE
from etl.prose.words.zones import Measured
from etl.regex import regex

PACKS = frozenset(OF_PAPER)
# 给每户送去挂历1本和明白纸2份: what else each of them got
_MORE_OF_EACH = regex(
    EACH_ONE + r"[^,;。()\d]{0,12}\d[\d.]*[余多]?[\u4e00-\u9fff]{1,2}"
    r"(?:(?:[、和及与]|以及)[^,;。()\d、和及与共计]{1,10}\d[\d.]*[余多]?[\u4e00-\u9fff]{1,2})*(?:[、和及与]|以及)[^,;。()\d、和及与共计]{1,10}$"
)
# 每人领了一份宣传单和一个环保袋, 每人发一本手册、一把扇子
_NEXT_OF_EACH = regex(
    EACH_ONE + r"[^,;。()\d]{0,8}?(?:[一二两三]|\d{1,2})[份张本册个把条支件套只袋瓶包]"
    r"[^,;。()\d、和及与共计]{1,10}(?:[、和及与]|以及|还有|外加)$"
)
PACKED_TITLE = regex(rf"(?:发放|派发|分发|散发|赠送|送出)[^,;。]{{0,8}}《[^《》]{{2,30}}》\d+[{OF_PAPER}],$")


def each_of_row(spot: Spot) -> str:
    """每户送去挂历1本和明白纸2份: the unit of those that each thing of a list went to; '' for no such list."""
    more = _told_of_each(_MORE_OF_EACH, spot)
    return more["unit"] if more else ""


def is_next_of_each(spot: Spot) -> bool:
    """每人领了一份宣传单和一个环保袋: whether 一个 is what else each of them got."""
    return _told_of_each(_NEXT_OF_EACH, spot) is not None


def _told_of_each(way: re.Pattern[str], spot: Spot) -> re.Match[str] | None:
    """What the words of its clause before a number say that each of them got."""
    text, place = spot.passage.text, spot.found.start
    since = max(spot.clause.start, place - REACH)
    return way.search(text, since, place) if text.find("每", since, place) >= 0 else None


def packed_title(spot: Spot, unit: str) -> Measured | None:
    """发放《防骗口袋书》20箱，每箱100本: a title that was given out in packs is paper."""
    said = spot.passage.sentence_before(spot.clause.start, spot.clause.sentence)
    given = unit in PACKS and PACKED_TITLE.search(said) and spot.zones.unit in units_of("leaflets")
    return Measured("leaflets", "", 0) if given else None
