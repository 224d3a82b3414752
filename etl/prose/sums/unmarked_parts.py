"""Parts that stand behind their whole without 其中: 宣讲12场，进村8场、进校4场 (contract 4.3).

They are its parts where they add up to it. Where they do not, rows of places or of those who came are, and the gap is
asked about; rows of other things (张贴海报100张，横幅20张) are no parts.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from etl.meaning.lexicon import find_channels, find_groups, find_measures
from etl.meaning.quantity import FoundQuantity
from etl.meaning.quantity_sums import subtract
from etl.prose.matter.way_words import ACTS
from etl.prose.passages.passage import REACH, Figure, Passage
from etl.prose.reached.groups_named import BARE_GROUPS
from etl.prose.sums.item_rows import head_of, makes_up_first, unit_of
from etl.prose.sums.settling import BESIDE
from etl.prose.sums.totalling import adds_up
from etl.prose.words.kinds_of_names import kind_of
from etl.prose.words.parts import DifferingTotal, parts_above_whole, parts_below_whole
from etl.regex import regex

# 进村28场，进企业、进学校讲的有18场
_ITEM = regex(
    r"[,、;:(](?P<name>(?:(?:走|送)?进[^,、;:()。\d“”《》]{1,6}、){0,3}(?:\d{2}周?岁)?[^,、;:()。\d“”《》]{2,12}?)(?:各?有|为|约|近|是)?"
)
_NO_NAME = regex(
    rf"{ACTS}|发|送|贴|挂|讲(?![座课])|办|参|听(?!课)|来|到|签|装|共|计|累|总|其中|每|各|均|现|新|增|另|还|又|月|周|今年|去年|上年|同期|完成|达|仅|只"
)
_ENTERED = regex(rf"(?:走|送)?进(?![^,、]*(?:{ACTS}|派出所|分局))[^,、]{{1,8}}$")
_OWN_PLACE = regex(r"(?<![推促先改引])进[^,、宣讲座训活动演会]{1,6}$")  # 反诈宣传进社区8场，进学校5场
_PLACE = regex(
    r"(?:村|镇|乡|街道|社区|小区|组|校|中学|小学|所|法庭|分局|[大中]队|网格|车间|卫生院|支行|网点|[城东西南北]区|农村|企业|机关|单位|工地|市场|医院|(?:^|[^\u4e00-\u9fff])[一二三四五六七八九十][中小])$"
)
_END = regex(r"[,、;。)]|$")
_SUM_BEHIND = regex(r"[,、;](?:两[者项类]|以上)?(?:合计|共计|总计|一共|总共|共)[^,;。\d]{0,8}")
_LONGEST_ROW = 24


def settle_unmarked(passage: Passage, figures: list[Figure]) -> list[DifferingTotal]:
    """Leaves each whole what the row of parts behind it leaves, takes out those that are used up, and says what differs."""
    differing: list[DifferingTotal] = []
    for whole in list(figures):
        row = [] if whole.part or whole.running else row_behind(passage, whole, figures)
        if (
            (len(row) > 1 or holds_entered(whole, row))
            and not any(one.part for _, _, one in row if one)
            and not is_item(passage, whole, row)
            and not _is_summed_up(passage, whole, row)
        ):
            differing += settle_row(passage, whole, row, figures)
    return differing


Row = list[tuple[FoundQuantity, str, Figure | None]]


def _is_summed_up(passage: Passage, whole: Figure, row: Row) -> bool:
    """厅堂微沙龙132场，走进集镇和企业宣讲57场，合计189场: the sum behind is of the first number too, which is no whole."""
    last = row[-1][0]
    behind = next(iter(passage.quantities_in(last.end, last.end + REACH)), None)
    if behind is None or not _SUM_BEHIND.fullmatch(passage.text, last.end, behind.start):
        return False
    return adds_up(behind.quantity, [whole.quantity, *(found.quantity for found, _, _ in row)])


def holds_entered(whole: Figure, row: Row) -> bool:
    """宣讲12场，进校4场: a single part where it says that it went there, and how often is less."""
    return any(
        _ENTERED.fullmatch(name) and found.quantity.value < whole.quantity.value for found, name, _ in row
    )


def row_behind(passage: Passage, whole: Figure, figures: Sequence[Figure]) -> Row:
    """The numbers of its unit that follow a whole, each with the name before it and the figure that it gave, if any."""
    read = {figure.found.start: figure for figure in figures}
    text, row, at = passage.text, Row(), whole.found.end
    end = passage.sentences[whole.clause.sentence][1]
    for found in passage.quantities_in(at, min(end, at + REACH))[:_LONGEST_ROW]:
        item = _ITEM.fullmatch(text, at, found.start)
        figure = read.get(found.start)
        same = unit_of(found) == unit_of(whole.found) and (figure is None or figure.measure == whole.measure)
        if item is None or not same or not _END.match(text, found.end) or not is_name(item["name"]):
            break
        row.append((found, item["name"], figure))
        at = found.end
    opened = (
        text[whole.found.end : whole.found.end + 1] != "、"
    )  # 师生420人、村民260人、职工180人 are one row
    return row if opened and not BESIDE.search(text, whole.found.end, at) else []


def is_item(passage: Passage, whole: Figure, row: Row) -> bool:
    """Whether a number is the first of its row: 老年人700人，学生600人，家长500人; 机关3场，企业3场，学校2场."""
    since = max(passage.text.rfind(mark, 0, whole.found.start) for mark in ",、;:(。") + 1
    own = passage.text[max(since, whole.found.start - REACH) : whole.found.start]
    kind = kind_of(head_of(own))  # 张庄村发放宣传单120份，李庄村95份
    if kind and all(kind == kind_of(name) for _, name, _ in row) and not makes_up_first(passage, whole):
        return True
    if _OWN_PLACE.search(own) or (_PLACE.search(own) and not find_measures(own)):
        return True
    named = [hit for hit in find_groups(own) if hit.word not in BARE_GROUPS]
    persons = whole.measure in ("people_reached", "households")
    return bool(named) and (persons or any(find_groups(name) for _, name, _ in row))


def is_name(name: str) -> bool:
    """Whether words name whom or where a part is of, and tell of no deed of their own."""
    last = name.rpartition("、")[2]
    return _ENTERED.fullmatch(last) is not None or _NO_NAME.search(last) is None


def settle_row(passage: Passage, whole: Figure, row: Row, figures: list[Figure]) -> list[DifferingTotal]:
    """One whole with its row."""
    quantities = [found.quantity for found, _, _ in row]
    equal = adds_up(whole.quantity, quantities)
    told = [one for _, _, one in row if one]
    if not equal and not all(may_differ(name, whole) for _, name, _ in row):
        return []
    summed = sum(quantity.value for quantity in quantities)
    above = not equal and summed > whole.quantity.value
    if above or (told and not equal) or all(find_groups(name) for _, name, _ in row):
        told = [one or part_of(whole, found, name, figures) for found, name, one in row]
    for _, name, one in row:
        if one:
            one.part = True
            one.group = group_of(name)
            one.channel = whole.channel if one.channel == "unspecified" else one.channel
    if not told:
        return []
    rest = None if above else subtract(whole.quantity, [one.quantity for one in told])
    stated, words = whole.quantity.value, passage.text[whole.start : whole.end]
    if rest is None or not rest.value or (equal and len(told) == len(row)):
        figures.remove(whole)
    else:
        whole.quantity = rest
    if above:
        return [parts_above_whole(whole.start, whole.end, words, stated, summed)]
    if not equal:
        return [parts_below_whole(whole.start, whole.end, words, stated, summed)]
    return []


def may_differ(name: str, whole: Figure) -> bool:
    """Whether a row is of a whole though it does not add up: it says where, or who of those reached."""
    if _ENTERED.fullmatch(name):
        return True
    if find_measures(name) or any(hit.end == len(name) for hit in find_channels(name)):
        return False
    if _PLACE.search(name):
        return True
    return whole.measure == "people_reached" and whole.group == "unspecified" and bool(find_groups(name))


def part_of(whole: Figure, found: FoundQuantity, name: str, figures: list[Figure]) -> Figure:
    """A part that gave no figure of its own, as one of its whole."""
    part = replace(
        whole, start=found.start, end=found.end, zone=found.start, found=found, quantity=found.quantity,
        group=group_of(name), notes=[], part=True,
    )  # fmt: skip
    figures.insert(next((at for at, f in enumerate(figures) if f.start > part.start), len(figures)), part)
    return part


def group_of(name: str) -> str:
    """The one group that a part's name says."""
    codes = {hit.code for hit in find_groups(name)}
    return codes.pop() if len(codes) == 1 else "unspecified"
