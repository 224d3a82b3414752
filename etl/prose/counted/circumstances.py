"""The words of one quantity that say whom it reached and how."""

from __future__ import annotations

from etl.meaning.lexicon import find_groups
from etl.prose.counted.people import PRESENT
from etl.prose.passages.passage import Spot
from etl.prose.words.zones import Measured, said_before
from etl.regex import regex

# 老师带着96名小朋友唱歌: whoever leads them is not who was taught.
LED_HERE = regex(r"(?:带着?|带领|陪着?|组织|邀请|召集|[与和同跟])$")
OUT_OF = regex(r"们?(?:当?中|里)(?=[已有共,约近])")  # 全部136名骑手中已有129人安装
OF_WHICH = regex(r"其中|当中")
NONE = "unspecified"


def words_around(spot: Spot, measured: Measured) -> str:
    """The words that belong to a figure: before it, and behind it where they name what is counted."""
    return spot.zones.before if measured.side < 0 else f"{spot.zones.before},{spot.zones.behind}"


def own_words(spot: Spot, measured: Measured) -> str:
    """The words around a figure without the noun of the quantity before it: 20名党员干部走访群众100户."""
    if "、" in spot.zones.before and PRESENT.search(said_before(spot.zones)):
        return (
            measured.words
        )  # 参加人员：学生45名、班主任、家长代表6名: each number of the last noun before it
    words = words_around(spot, measured)
    text = spot.passage.text
    if measured.side > 0 and measured.measure == "people_reached" and LED_HERE.search(spot.zones.before):
        return spot.zones.behind
    if spot.start < spot.clause.start and measured.side > 0 and find_groups(spot.zones.behind):
        return spot.zones.behind  # 员工列举了9种手法，42名小朋友…: the clause before is of others
    if spot.start == spot.clause.start or text[spot.start - 1] in "、,和及与并":
        return words
    first = find_groups(words)[:1]
    counted_out = first and OUT_OF.match(words, first[0].end)
    return words[first[0].end :] if first and first[0].start == 0 and not counted_out else words


def is_part(spot: Spot) -> bool:
    """宣讲58场，其中进校园22场、进企业9场: parts were held in the way of their whole."""
    before = spot.passage.sentence_before(spot.found.start, spot.clause.sentence)
    return OF_WHICH.search(before) is not None
