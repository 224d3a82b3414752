"""46条——在路口悬挂反诈横幅; 3.2万份：发放《防诈手册》; 【412人】打暑假工的大学生，民警一对一讲刷单: a line that begins with
its number and goes on with what it counts."""

from __future__ import annotations

from etl.meaning.lexicon import find_groups, find_measures, names_place, units_of
from etl.prose.counted.people import NOT_PEOPLE, PEOPLE, REACHING
from etl.prose.passages.passage import Spot
from etl.prose.words.zones import Measured, strict_measure
from etl.regex import regex

_BEGINS = regex(r"(?:^|[。;\n])[^\u4e00-\u9fff\d。;\n]*$")  # bullets and brackets may stand before it
_GOES_ON = regex(r"(?:——|—|--|-|:|\||】)(?P<what>[^,;。:]+)")
_TITLED_PAPER = regex(r"(?:发放|派发|分发|送出|赠送|发出|印发)了?[^,;。]{0,6}《[^《》]+》$")
_TOLD = regex(r"[讲说教念喊](?![究明话])|听[了课讲]|普及|科普|叮嘱")
# 第一个数是8600份，这是我们一张一张送到群众手里的明白纸; 第三个数小一点，45场，说的是院坝会
_NTH_NUMBER = regex(r"第[一二三四五六七八九十]个(?:数字?|数据)[^,;。\d]{0,8},?$")
_STANDS_FOR = regex(r",(?:这|那|它|说的|指的|讲的)*(?:就?是|为)?(?P<what>[^;。]+)")
_CALLED_AT = regex(r"[敲叩]开|上门|入户|走访|进门|坐下来|登门")
_LONGEST = 40  # characters of what a number stands for


def counts_what_follows(spot: Spot) -> Measured | None:
    """What the words behind the dash name, where it is counted in the unit before it."""
    text, place = spot.passage.text, spot.found.start
    if told := _told_by_its_turn(spot):
        return told
    if (
        not spot.zones.unit
        or spot.zones.before.strip("【")
        or not _BEGINS.search(text, max(0, place - 6), place)
    ):
        return None
    said = _GOES_ON.match(text, spot.found.end, min(len(text), spot.found.end + _LONGEST))
    if said is None:
        return None
    if spot.zones.unit in PEOPLE:
        return _persons_told(spot, said["what"])
    if spot.zones.unit in units_of("leaflets") and _TITLED_PAPER.search(said["what"]):
        return Measured("leaflets", said["what"], 1)
    codes = {
        code for hit in find_measures(said["what"]) if (code := strict_measure(hit.word, spot.zones.unit))
    }
    return Measured(codes.pop(), said["what"], 1) if len(codes) == 1 else None


def _told_by_its_turn(spot: Spot) -> Measured | None:
    """第一个数是8600份，这是…明白纸: what the words behind one of several numbers say that it is."""
    said = spot.passage.sentence_before(spot.found.start, spot.clause.sentence)
    if not spot.zones.unit or not _NTH_NUMBER.search(said):
        return None
    behind = _STANDS_FOR.match(
        spot.passage.text, spot.found.end, spot.passage.sentences[spot.clause.sentence][1]
    )
    what = behind["what"] if behind else ""
    codes = [code for hit in find_measures(what) if (code := strict_measure(hit.word, spot.zones.unit))]
    if not codes and spot.zones.unit in units_of("households") and _CALLED_AT.search(what):
        codes = ["households"]
    return Measured(codes[-1], "", 0) if codes else None


def _persons_told(spot: Spot, what: str) -> Measured | None:
    """Those whom the words behind their number name, in a sentence that says how they were told."""
    named = next((hit for hit in find_groups(what) if not names_place(hit.word)), None)
    told = REACHING.search(spot.zones.sentence) or _TOLD.search(spot.zones.sentence)
    if named is None or told is None or NOT_PEOPLE.search(spot.zones.sentence):
        return None
    return Measured("people_reached", what[: named.end], 1)
