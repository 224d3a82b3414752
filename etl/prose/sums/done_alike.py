"""What the numbers of a piece count that says less than the one before it: 赵城所发放宣传资料5200份，张贴海报380张；
广胜寺所发放3900份，张贴260张；曲亭所2900份、210张."""

from __future__ import annotations

from collections.abc import Sequence

from etl.meaning.numerals import read_numeral
from etl.meaning.quantity import FoundQuantity
from etl.prose.passages.passage import REMEMBERED, Figure, Passage, Spot
from etl.prose.sums.item_rows import kind_of_item, unit_of
from etl.prose.sums.persons_behind import IN_ALL
from etl.prose.words.kinds_of_names import UNIT_KINDS, kind_of
from etl.prose.words.zones import Measured
from etl.regex import regex

_DEEDS = r"发(?=了)|发放|派发|分发|散发|印发|张贴|粘贴|悬挂|走访|推送|转发|发送|发布|播放|赠送|签订|刊发|刊登|刊载|编发|发表"
BARE = regex(
    rf"(?P<who>[^,;。:、\d]{{0,14}}?)(?:一?共|合计|累计|分别|则|也|又|还)*(?P<deed>{_DEEDS})了?(?:约|近|达)*"
)
NAME_ALONE = regex(r"(?P<name>[^,;。:、\d]{2,14}?)(?:则|也|分别|依次)*(?:为|是|有|:)?(?:约|近)?")
# 荷花、大瑶两个院合起来9场 behind 集里院讲了5场
_OF_SEVERAL = regex(
    r"[^,;。:、\d]{1,10}(?:、[^,;。:、\d]{1,10}?){1,4}(?:[两二三四五]个?)?(?P<kind>[院校村所队站点店厂班组社局园]|社区|学校|网点|支行|小区|街道)(?:合起来|加起来|合计|一共|共)(?:有|是)?"
)
# 七家院加起来36场 behind what each of them, or two together, did
_OF_ALL_OF_THEM = regex(
    r"(?:以上|上述|这|全部)?(?P<many>[两三四五六七八九十]{1,2}|\d{1,2})[个家所](?P<kind>[院校村所队站点店厂班组社局园]|社区|学校|网点|支行|小区|街道)(?:加|合)起来(?:一?共|有|是)*"
)
# 三场加起来是190人 behind 4日…来了62人；12日…来了58人；25日…来了80人: as many rounds as have been counted
_OF_ALL_ROUNDS = regex(
    r"(?:以上|上述|这)?(?P<many>[两三四五六七八九十]{1,2}|\d{1,2})(?:场|次|天|回|讲|堂|节|期|批|晚)(?:活动|讲座|课)?(?:(?:加|合)起来|合计|总计|一共|总共|共)(?:一?共|总共|到了|来了|有|是)*"
)
JOINED = frozenset([",", "、", "和", "及"])
AGAIN = regex(r"(?:第[二三四五六]|后一|最后一)[回次批]")
NEAR = 2  # sentences, of which a ; parts one from the next


def done_alike(spot: Spot) -> Measured | None:
    """What a figure of the pieces before counts that a number goes on from."""
    told = told_alike(spot)
    return Measured(told.measure, "", 0) if told else None


def told_alike(spot: Spot) -> Figure | None:
    """The last figure of the pieces before that tells the same deed in the same unit, where the words name who did it
    here or something is told before them; behind a bare name the one that is counted in the unit."""
    if (spot.zones.behind and spot.zones.behind not in IN_ALL) or not spot.found.quantity.unit:
        return None
    bare = BARE.fullmatch(spot.zones.before)
    if bare is None:
        return named_alike(spot)
    start = spot.passage.sentences[spot.clause.sentence][0]
    goes_on = start > 0 and AGAIN.match(spot.passage.text, start)  # …发了三百二；第二回是14日，发了四百五
    if not (bare["who"] or goes_on or spot.earlier_in_sentence()):
        return None
    deed, text = bare["deed"], spot.passage.text
    told = [f for f in pieces_before(spot) if deed in text[f.zone : f.found.start]]
    # 李庄村发放95份 behind 张庄村发放宣传单120份, 郊区发放200份 behind 城区发放宣传单300份
    if not told and (kind_of(bare["who"]) in UNIT_KINDS or len(bare["who"]) > 1):
        told = [f for f in spot.earlier_in_sentence()[-1:] if unit_of(f.found) == unit_of(spot.found)]
        told = [f for f in told if deed in text[f.zone : f.found.start]]
    return told[-1] if told else None


def named_alike(spot: Spot) -> Figure | None:
    """曲亭所2900份、210张: each number counts what the piece before, told of another of its kind, counts in that unit."""
    passage, since = spot.passage, spot.passage.sentences[spot.clause.sentence][0]
    numbers = passage.quantities_in(since, spot.found.end)
    several = _OF_SEVERAL.fullmatch(passage.text, since, spot.found.start)
    if several:
        told = [f for f in pieces_before(spot) if several["kind"] in passage.text[f.zone : f.found.start]]
        return told[-1] if told else None
    if told := sums_all_of_them(passage, spot.found, spot.earlier):
        return told[-1]
    opening = NAME_ALONE.fullmatch(passage.text, since, numbers[0].start) if numbers else None
    name = opening["name"] if opening else ""
    kind = kind_of_item(name)
    last = numbers[-2].end if len(numbers) > 1 else since
    if not kind or (len(numbers) > 1 and passage.text[last : spot.found.start] not in JOINED):
        return None
    told = [f for f in pieces_before(spot) if opens_with(spot, f, kind)]
    return told[-1] if len({f.measure for f in told}) == 1 else None


def sums_all_of_them(passage: Passage, found: FoundQuantity, earlier: Sequence[Figure]) -> list[Figure]:
    """七家院加起来36场, 三场加起来190人: the figures of all those of which a sentence opens with how many there are; []
    unless as many have been named before it in the paragraph."""
    since = passage.item_start(found.start, "。;")
    rounds = _OF_ALL_ROUNDS.fullmatch(passage.text, since, found.start)
    if rounds:
        told = [f for f in earlier if f.found.start < since and unit_of(f.found) == unit_of(found)]
        alike = len({f.measure for f in told}) == 1 and not any(f.part for f in told)
        return told if alike and len(told) == read_numeral(rounds["many"]) else []
    opened = _OF_ALL_OF_THEM.fullmatch(passage.text, since, found.start)
    if opened is None:
        return []
    told = [f for f in earlier if f.found.start < since and unit_of(f.found) == unit_of(found)]
    said = [
        passage.text[passage.item_start(f.found.start, "。;,") : f.found.start] for f in told if not f.part
    ]
    named = sum(1 + words.count("、") for words in said if opened["kind"] in words)
    same = len({f.measure for f in told}) == 1 and len(told) > 1
    return told if same and named == read_numeral(opened["many"]) else []


def pieces_before(spot: Spot) -> list[Figure]:
    """The figures of the pieces right before that are counted in the unit of this one."""
    near = (f for f in spot.earlier[-REMEMBERED:] if 0 < spot.clause.sentence - f.clause.sentence <= NEAR)
    return [f for f in near if unit_of(f.found) == unit_of(spot.found)]


def opens_with(spot: Spot, figure: Figure, kind: str) -> bool:
    """Whether the piece of a figure opens with a name of a kind, whatever it goes on to tell."""
    text, start = spot.passage.text, spot.passage.sentences[figure.clause.sentence][0]
    opening = text[start : start + 16]
    return any(kind_of(opening[:end]) == kind for end in range(2, len(opening) + 1))
