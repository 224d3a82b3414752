"""Figures that a text itself corrects: only the right one is read, and the wrong one counts nowhere (contract 4.1).

由12600份更正为10260份, 早上报的宣传卡1500张写错了，实际是1050张, 误报为18场，实为8场: the wrong number
and the words around it are taken out before the text is read, so that the right one stands beside what it counts.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from etl.meaning.quantity import read_quantity
from etl.prose.text import Folded

_NUMBER = r"(?:[\d一二两三四五六七八九十百千万]|\d[,.]\d)+[余多]?[万千百]?[余多]?"
_COUNT = rf"(?:共|约|近|达)?{_NUMBER}(?:(?![年月日号点时周岁])[\u4e00-\u9fff])?次?"
_WRONG = rf"(?P<wrong>{_COUNT})"
_RIGHT = rf"(?={_COUNT}(?:[^\d:]|$))"
_AMENDED = r"(?:更正|订正|修正|改正|纠正|勘误)"
_INTO = rf"(?:应|现|均|拟|予以|已)*(?:{_AMENDED}|修改|更改|变更|核[实减增定]|调整|改)(?:为|成|到|至)"
_OF_OLD = r"(?:原来?的?|原先的?|原?上?报的?|[误错]报的?|之前的?)?"
_IS = (
    rf"(?:现)?(?:实际(?:数?量?|情况)?(?:应该?)?(?:是|为)?|实(?:为|是|有|报|发)|应该?(?:当)?(?:是|为)|正确的?(?:数字|数据|数量|数|值)?(?:应该?)?(?:是|为)"
    rf"|{_AMENDED}(?:为|成|后为)|改(?:为|成)|以)[:]?"
)
_MISTAKEN = (
    r"(?:数字|数据|数量)?(?:报|写|填|打|录入?|统计|登记?|算|弄|搞|记|输|发)"
    r"(?:得|的)?(?:错误?|有误|重复?|不对|不准)了?|(?:数字|数据)?(?:有误|不对|不实)了?|(?:笔误|[误错][报写填]|错误)"
)
# 误报为18场, 写成了300张, 原报3150户
_MISREPORTED = (
    r"(?:[误错]|原来?|此前|之前|先前)(?:上?报|填报?|写|统计|录入?|登记?|记|算)(?:为|成|了|作|是)?"
    r"|(?:报|写|填|打|记|录|算)成了?"
)
_OF_SO_MANY = rf"(?:[多漏少]|重复)(?:报|填|计|算|统计)了?(?:{_COUNT})?"
_STOP = r"[,;。:]?"

_WAYS = [
    re.compile(pattern)
    for pattern in (
        # 由12600份更正为10260份, 从A调整为B
        rf"(?:是)?[由从]{_OF_OLD}{_WRONG}{_INTO}:?{_RIGHT}",
        # 把宣传单3000份更正为300份
        rf"{_WRONG}[,(]?(?:现|应|需|予以|统一)*{_AMENDED}(?:为|成|至):?{_RIGHT}",
        # 宣传卡1500张写错了，实际是1050张; 数量报错了，应为30张
        rf"{_WRONG}?(?:均|都|系|属|是)?(?:{_MISTAKEN}|{_OF_SO_MANY}){_STOP}{_IS}{_RIGHT}",
        # 填错了，写成了300张，应为30张
        rf"(?:(?:{_MISTAKEN}),)?(?:被|给)?(?:{_MISREPORTED}){_WRONG}{_STOP}{_IS}{_RIGHT}",
        # 宣传单数量更正为300份
        rf"(?:现|应|需|予以|统一)*{_AMENDED}(?:为|成|至):?{_RIGHT}",
    )
]
# 原报宣传单500份，现改为300份: what stands between stays
_BESIDE_NOUN = re.compile(
    rf"(?:{_MISREPORTED})(?P<noun>(?![了为成作是])[^,;。:()\d]{{1,12}}?){_WRONG}{_STOP}{_IS}{_RIGHT}"
)
# 误将宣传单300份报成3000份
_TAKEN_FOR = re.compile(
    rf"误[将把](?P<noun>[^,;。:()\d]{{0,14}}?)(?P<right>{_COUNT})(?:[误错])?"
    rf"(?:报|写|填|打|记|录入?|统计|登记?|算)(?:成|为|作)了?{_WRONG}"
)
# 应是300份，不是3000份; 300份（原报3000份有误）; 3000份（应为300份）
_NOT_BUT = re.compile(
    rf"(?:应该?[是为]|实际[是为]?|实为|{_AMENDED}为|是):?(?P<right>{_COUNT})[,(]?(?:而)?(?:不|并非|非)是?{_WRONG}\)?(?=[,;。:]|$)"
)
_BRACKETED = re.compile(
    rf"(?P<right>{_COUNT})\([^()\d]{{0,6}}?(?:{_MISREPORTED}){_WRONG}(?:{_MISTAKEN})?[^()\d]{{0,4}}\)"
)
_RIGHT_IN_BRACKETS = re.compile(rf"{_WRONG}\((?:{_MISTAKEN},)?{_IS}(?P<right>{_COUNT})\)")
_MAY_CORRECT = re.compile(r"[为是成]|实际|实有|不是")
_SPOKEN_OF = re.compile(
    r"正为|改[为成到至]|调整|更改|变更|核[实减增定]|错|误|不对|不准|不实|不是|非是|原[上来]?[报填统]|[多漏少]报|重复|[应实]为|成了"
)


@dataclass(frozen=True, slots=True)
class Correction:
    """That a text takes `wrong` back for the number that begins at `place` of the text as written."""

    place: int
    wrong: float


def take_corrections(folded: Folded) -> tuple[Folded, list[Correction]]:
    """The text without the numbers that it takes back, and what was taken back for what."""
    told: list[Correction] = []
    if _SPOKEN_OF.search(folded.text) and _MAY_CORRECT.search(folded.text):  # few do
        for way in (_NOT_BUT, _BRACKETED, _RIGHT_IN_BRACKETS, _TAKEN_FOR, _BESIDE_NOUN, *_WAYS):
            folded = _taken_out(folded, way, told)
    return folded, told


def _taken_out(folded: Folded, way: re.Pattern[str], told: list[Correction]) -> Folded:
    """The text with only the right number of each correction that is told in one way."""
    letters, places, at = "", list[int](), 0
    for found in way.finditer(folded.text):
        right = found.span("right") if "right" in way.groupindex else (found.end(), found.end())
        noun = found.span("noun") if "noun" in way.groupindex else right
        for kept in ((at, found.start()), *dict.fromkeys((noun, right))):
            letters += folded.text[slice(*kept)]
            places += folded.places[slice(*kept)]
        said = found.groupdict().get("wrong")
        wrong = read_quantity(said).quantity if said else None
        if wrong is not None:
            told.append(Correction(folded.places[right[0]], wrong.value))
        at = found.end()
    return Folded(letters + folded.text[at:], (*places, *folded.places[at:])) if at else folded
