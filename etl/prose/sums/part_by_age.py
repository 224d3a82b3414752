"""受众520人次，60岁以上210人次: those of an age, of a sex or living alone behind all who were reached, without 其中.

No group but these is a part by its name alone: 受众520人次，学生210人次 may be others, and is asked about.
"""

from __future__ import annotations

from etl.meaning.quantity import FoundQuantity
from etl.meaning.quantity_sums import subtract
from etl.prose.counted.people import PEOPLE
from etl.prose.passages.passage import REACH, Figure, Passage, Query
from etl.prose.sums.item_rows import unit_of
from etl.prose.sums.unmarked_parts import group_of, is_item, part_of
from etl.regex import regex

_AGED = regex(
    r"[,(](?P<name>\d{2}周?岁(?:及?以[上下]|往上)(?:的?(?:老年?人|老人家|群众|居民|村民|妇女)|的)?"
    r"|(?:空巢|独居|高龄|留守)?(?:老年?人|老人家?)|女性|妇女|男性|未成年人|残疾人|孤寡老人)(?:家庭|户)?(?:有|占|为|约)?"
)
_GROUP = regex(r"[,(](?P<name>[\u4e00-\u9fff]{2,6}?)(?:有|占|约)?")
_END = regex(r"[,、;。)]|$")


def settle_by_age(passage: Passage, figures: list[Figure]) -> list[Query]:
    """Leaves each whole what the one number behind it leaves, which says only of whom of those it is; and asks about one
    of any other group that counts nothing by itself."""
    queries: list[Query] = []
    for whole in list(figures):
        settled = whole.part or whole.running or whole.whole
        found, name = (None, "") if settled else _part_behind(passage, whole)
        rest = subtract(whole.quantity, [found.quantity]) if found else None
        if found is None or rest is None or not rest.value or is_item(passage, whole, [(found, name, None)]):
            continue
        one = next((figure for figure in figures if figure.found.start == found.start), None)
        if one is not None and (one.part or one.measure != whole.measure):
            continue
        if not _AGED.fullmatch(passage.text, whole.found.end, found.start):
            queries += [] if one else [("prose_unclear", found.start, found.end, found.text)]
            continue
        part = one or part_of(whole, found, name, figures)
        part.part, part.group = True, group_of(name)
        part.channel = whole.channel if part.channel == "unspecified" else part.channel
        whole.whole, whole.quantity = whole.quantity, rest
    return queries


def _part_behind(passage: Passage, whole: Figure) -> tuple[FoundQuantity | None, str]:
    """The number right behind a whole that counts those of its name, alone in its row, and the name."""
    text, at = passage.text, whole.found.end
    if text[at : at + 1] not in (",", "("):
        return None, ""
    found = next(iter(passage.quantities_in(at, at + REACH)), None)
    if found is None or not _END.match(text, found.end) or not _same_unit(found, whole.found):
        return None, ""
    named = _AGED.fullmatch(text, at, found.start) or _GROUP.fullmatch(text, at, found.start)
    return (found, named["name"]) if named and group_of(named["name"]) != "unspecified" else (None, "")


def _same_unit(one: FoundQuantity, other: FoundQuantity) -> bool:
    persons = {*PEOPLE, "个"}
    return unit_of(one) == unit_of(other) or {unit_of(one), unit_of(other)} <= persons
