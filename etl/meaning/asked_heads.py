"""Heads that ask how many: 发了多少份 says what 发（份） says, 妇女来了多少人 what 妇女来（人） says; and the numbers of
questions before them.

The word of asking goes, and the unit that it asks for becomes the head's bracketed unit, so that every rule of heads
reads it as it reads any other.
"""

from __future__ import annotations

import re

from etl.meaning.head_units import PERSONS, UNIT
from etl.meaning.lexicon import find_groups, find_measures, squeeze
from etl.regex import regex

# 多少人员, 几场所, 多少家长: the sign begins a word of its own, and is no unit.
_NO_UNIT = (
    "人[员民口群类]|户[主外]|场[所馆地]|家[长庭属]|群[众聊]|班[会级]|村[民庄干]|节目|对象|位置|本[地村]|块钱"
)
# 第几期, 哪几个村, 每几天: which one, and not how many.
_ASKED = regex(
    rf"(?<![第哪每周])(?:多少|若干|几)(?P<scale>[万亿千百]?)"
    rf"(?:(?!{_NO_UNIT})(?P<unit>{UNIT}|[回趟](?![民家访答收执复信来应])|单(?![子位独页据车元亲])))?(?![月日点号年])"
)
_BRACKET = regex(r"(\([^()]{1,8}\))?[?。吗呢啊]*$")
_THERE = regex(r"(?:大概|大约|一?共|总共|都)*(?P<there>有)?$")
_DONE = regex(r"[了过]$")
_TIMES = {"回": "次", "趟": "次", "单": "起"}
# 跟几个人说了: whom it was said to is what is asked for, and nothing stands between.
_TO = regex(r"(?:^|(?<=[\u4e00-\u9fff]))[跟给向对和同]$")
# 讲给多少乘客听: how many listened, by who they are
_TOLD_TO = regex(
    r"(?:讲|说|读|播|演|放|唱)给了?(?:多少|几)(?:个|名|位)?(?P<who>[\u4e00-\u9fff]{1,4}?)[听看]了?的?"
)
# 跟谁讲的（有多少人听）: the brackets ask how many, the words before them of whom
_TO_WHOM = regex(r"(?:讲|说|发|宣传)?[给跟向对]谁[^()]{0,6}\((?P<asked>[^()]*(?:多少|几)[^()]*)\)")
# 贴没贴, 下没下, 听了没: whether it was done, asked of a number.
_WHETHER = regex(
    r"(?P<verb>[贴发装下挂放讲签摆播喊])没(?P=verb)|(?<=[贴发装下挂放讲签摆播喊听来])了没有?(?=$|\()"
)
# 电子屏是否播放标语？如有，共几块？: whether, and how many then.
_IF_SO = regex(
    r"[?。,;]*(?:如果?|若)(?:有|是|已|播放|开展|组织|张贴|悬挂)的?话?,?(?:一?共有?|总共|请填写?|共计|分别)?(?=几|多少)"
)
_WHO_IS_THERE = regex(
    r"[\u4e00-\u9fff]{0,6}(?:员工|职工|经纪人|店员|队员|教师|老师|学生|成员|社员|人员|会员|骑手|司机|教练)"
)
# 家属院共有多少住户, 社区有多少户居民: a place that they live in, and no deed that met them
_LIVES_THERE = regex(r"[\u4e00-\u9fff]{0,8}(?:社区|小区|家属院|大院|院内?|村里?|辖区内?|镇|街道|楼栋?)")
_HOUSES = {"住户", "户住户", "户居民", "户村民", "户人家", "居民户", "农户", "户农户"}
_IS = regex(r"(?<=[数量额])[是为]$")  # 职工总人数是多少
_CHAT = regex(r"群(?:里面?|内)?$")
_COUNTS = {
    "人次": "人次", "场次": "场次", "人": "人数", "户": "户数", "场": "场次", "次": "次数", "份": "份数",
    "条": "条数", "张": "张数", "件": "件数", "篇": "篇数", "块": "块数",
}  # fmt: skip
_SO_MANY = regex(r"[份张本册件套条块幅]数")  # 份数 alone: of what, the row or the title says
# 发放口诀册数 says what 发放口诀（册） says. 注册数, 月份数, 样本数: the sign ends a word of its own.
_COUNTED_IN = regex(
    r"(?P<what>[\u4e00-\u9fff]{2,}?)的?总?(?P<unit>(?<![注名手画相])册|(?<![主夸扩紧])张|(?<![年月省身股])份|(?<![样成剧课书资基版])本|[套枚幅])数"
)
ONE = ("", "个")
# 3、本周发放传单（份）, Q3.单位名称, 第3题：单位名称 of a questionnaire; 3.8 and 1、2组 go on in digits.
_NUMBER = regex(r"^(?:Q?\d{1,2}|第\d{1,2}题)[、.:)](?=[^\W\d])")
# 贵厅现有职工多少人: asked of whoever fills it in
_WHOSE = regex(
    r"^(?:贵|您们?(?:所在)?的?|你们?)(?:单位|企业|公司|学校|医院|社区|街道|网点|支行|门店|小区|[厅行校院所局社村镇乡店站园矿厂])?(?=现有|现在|目前|共有?|总共|有多|有几|在[职编册校])"
)
LONGEST_HEAD = 24  # characters; longer ones are sentences
LONGEST_QUESTION = 48


def as_stated(whole: str) -> str:
    """A squeezed head without its word of asking and the number of its question; `whole` itself for any other head."""
    whole = _WHOSE.sub("", _NUMBER.sub("", whole, count=1))
    given = _GIVEN.fullmatch(whole)
    return f"发放{given['what']}" if given else _told_plainly(whole)


# 发的资料, 送出的单子: what was given, as 发放资料 says it
_GIVEN = regex(
    r"(?:发|派|送)(?:放|出|发|送)?了?的(?P<what>(?:宣传|反诈|防骗)?(?:资料|材料|宣传品|传单|单子|册子))"
)


def _asked_of_listeners(whole: str) -> str:
    """听讲（人） for 讲给多少人听, and what the brackets ask for in 跟谁讲的（有多少人听）; '' for any other head."""
    if told := _TOLD_TO.fullmatch(whole):
        return f"{told['who'].removesuffix('人')}听讲(人)"
    told = _TO_WHOM.fullmatch(whole)
    return _told_plainly(told["asked"]) if told else ""


def _told_plainly(whole: str) -> str:
    """Without the word of asking."""
    if whole[-1:] == "数" and (counted := _counted_in(whole)):
        return counted
    if "没" in whole and len(whole) <= LONGEST_HEAD:
        whole = _WHETHER.sub(lambda asked: asked["verb"] or "", whole)
    longest = LONGEST_QUESTION if whole[-1:] == "?" else LONGEST_HEAD
    if len(whole) > longest or not ("几" in whole or "多少" in whole or "若干" in whole):
        return whole
    if told := _asked_of_listeners(whole):
        return told
    whole = _how_many_then(whole) if "是否" in whole else whole
    asked = _ASKED.search(whole)
    if asked is None:
        return whole
    tail = _BRACKET.search(whole, asked.end())
    bracket = (tail[1] or "") if tail else ""
    behind = _DONE.sub("", whole[asked.end() : tail.start() if tail else len(whole)])
    there = _THERE.search(whole[: asked.start()])
    before = _IS.sub("", whole[: there.start()] if there else whole[: asked.start()])
    unit = _TIMES.get(asked["unit"] or "", asked["unit"] or "")
    scale = asked["scale"]
    if not (unit or scale or "多少" in asked[0]):  # 几江街道, 几何
        return whole
    if bracket and scale:  # 挽回几万（元）
        bracket = f"({scale}{bracket.strip('()').removeprefix(scale)})"
    if there and (said := _how_many_there(before, behind, unit, bracket, there)):
        return said
    if not behind and not before:  # 多少人
        return f"{_COUNTS[unit]}{bracket}" if unit in _COUNTS else whole
    return _told(_DONE.sub("", before), behind, scale, unit, bracket)


def _how_many_there(before: str, behind: str, unit: str, bracket: str, there: re.Match[str]) -> str:
    """How many there are, which is asked for by 有 or 共; '' for what was done."""
    if not behind and there["there"] and unit == "户":  # 村里有多少户
        return f"{before.removesuffix('里')}总户数{bracket}"
    if there["there"] and _LIVES_THERE.fullmatch(before) and f"{unit}{behind}" in _HOUSES:
        return f"{before}总户数{bracket}"
    if not behind and there["there"] and unit in _COUNTS:  # 今天有多少人
        return f"{before}{_COUNTS[unit]}{bracket}"
    if not behind and there[0] and unit in PERSONS and _WHO_IS_THERE.fullmatch(before):
        return f"{before}总人数{bracket}"  # 门店经纪人共几名
    return f"{before}{behind}数{bracket}" if behind and there["there"] and unit == "个" else ""  # 有几个网格


def _how_many_then(whole: str) -> str:
    """电子屏播放标语共几块 for 电子屏是否播放标语？如有，共几块."""
    if_so = _IF_SO.search(whole)
    return f"{whole[: if_so.start()].replace('是否', '', 1)}{whole[if_so.end() :]}" if if_so else whole


def _counted_in(whole: str) -> str:
    """数量 for 份数 alone, 发放口诀（册） for 发放口诀册数; '' where its words say what is counted."""
    if _SO_MANY.fullmatch(whole):
        return "数量"
    told = _COUNTED_IN.fullmatch(whole)
    return f"{told['what']}({told['unit']})" if told and not find_measures(whole) else ""


def _told(before: str, behind: str, scale: str, unit: str, bracket: str) -> str:
    """The deed with what it was done to, and the unit: 来 + 妇女 is 妇女来（人）, 派 + 民警 is 派民警（人）."""
    if unit in ONE and behind.startswith("人") and not behind.startswith(("人民", "人口")):
        behind, unit = behind.removeprefix("人"), "人"
    groups = find_groups(behind) if behind else []
    if unit in (*ONE, *PERSONS) and groups and groups[0].start == 0:
        if groups[0].end == len(squeeze(behind)):
            before, behind, unit = behind + before, "", unit or "人"
        elif not find_measures(behind):
            unit = unit if unit in PERSONS else "人"
    elif unit in ONE and {hit.code for hit in find_measures(behind)} == {"staff"}:
        unit = "人"
    if not behind and unit == "人" and _CHAT.search(before):  # 群里几个人
        return f"{_CHAT.sub('群', before)}成员数{bracket}"
    stated = f"({scale}{unit})" if unit or scale else ""
    return f"{_TO.sub('', before)}{behind}{bracket or stated}"
