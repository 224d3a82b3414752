"""How far a request or a plan governs what stands behind it, until the text tells again of what was done.

下半年目标：… and 请您做到：… govern the text behind them, 会议强调… and 将… their list up to the full stop.
"""

from __future__ import annotations

import re

from etl.prose.matter.way_words import ACTS, LOOK_AT_IT
from etl.prose.matter.ways import Reason
from etl.prose.words.text import Clause
from etl.regex import found_by, regex

_OPENING = r"(?:^|(?<=[\n。;]))(?:[(]?[一二三四五六七八九十\d]{1,3}[)、.,])?"
_TIME_TO_COME = (
    r"下(?:一?步|一?阶段|半年|一?个?月|一?周|一?季度?|学期|学年)|明年|来年|明[天日]|今后|接下来|后续"
)
_TO_COME = regex(_TIME_TO_COME)
_TIME = rf"(?:{_TIME_TO_COME}|20\d\d年度?|[上下]半年|[一二三四]季度|\d{{1,2}}月份?|本年度?|全年)"
PLANNED_LEAD = regex(
    rf"{_OPENING}(?:{_TIME}(?:的|工作|主要|宣传|反诈|预期|总体)*(?:目标(?:任务)?|任务目标|打算|计划|设想)"
    rf"|(?:{_TIME_TO_COME})[^,;:。\d]{{0,8}}(?:任务|安排|思路|重点|举措)"
    r"|(?:工作|活动|主要|重点|宣传|反诈|总体|年度|预期|年内|年底|今年|阶段性?|既定|下?一?步)*(?:目标(?:任务)?|任务(?:目标)?|打算|计划)|(?:下周|下月)?(?:待办|代办|待做|备忘|还要做的?)(?:事项)?):"
)
# 开会定了12月的安排：…: what was agreed on is still to be done.
AGREED_LEAD = regex(
    r"(?<![按照据])(?:定|商定|商量|研究|确定|排定|敲定|议定|布置|安排)(?:好|了|下)[^,;:。]{0,16}(?:安排|计划|打算|任务|日程)(?:如下)?:"
)
REQUEST_LEAD = regex(
    r"(?<![^\n。!?;,:(“\"])(?!(?:按|根据|依据|对照|落实|响应|符合|围绕))[^,;:。!?\d邀申聘响]{0,16}?"
    r"(?P<at>请[^,;:。!?\d]{0,14}|(?:倡议|号召|呼吁|[希期]望)[^,;:。!?\d]{0,8}|务必[^,;:。!?\d]{0,6}|[要应须需]做到"
    r"|(?:提出|有关|具体|几点|工作|填报|填表|报送|上报)[^,;:。\d]{0,8}要求(?:如下)?|要求如下"
    r"|[局会委办所院校行府部联镇队长记任导级](?:还|也|再次|明确|同时)?要求):"
)
_ASKING_YOU = regex(r"(?<![邀申聘宴提])请(?=您|你)")
# 会议指出，11月份，全县组织宣讲52场: what the meeting was told of, no order.
_TO_DO = r"要(?![求点素])|将|须|应[于在当]|力争|不少于|至少"
# 通知要求每班至少召开1次班会，我校36个班各召开1场
_SO_MANY = regex(r"\d|[一两二三四](?=[次场节堂期份轮])|每[户人家班]都")
_OUR_OWN = regex(
    rf"[,;](?=我(?:[校所院行局镇乡街园司站村部队委]|社区|单位|支行|中心|分局|这边|们|网格|家)(?![^,;。]{{0,8}}(?:{_TO_DO}))[^,;。]*\d)"
)
# 团委要求各班开一次主题班会，86个班共开主题班会86场: all of them together did; 每个 and 各 would say what each is to do
_ALL_DID = regex(
    r"[,;](?=\d+个?(?:教学)?(?:班级?|年级|村|社区|支部|网点|科室|院系|网格|单位|学校|家?企业|派出所|所)"
    r"(?:一?共|总共|已|先后|实际|均已|都已)(?:召开|举办|开展|举行|组织|开|办|上|发放|张贴)了?"
    rf"(?![^,;。]{{0,8}}(?:{_TO_DO}))[^,;。每各]*\d)"
)
_POINTED_OUT = regex(
    r"会议指出(?!,?[^。;]{0,12}?(?:\d月份?|季度|[上下前]半?[年月周]|20\d\d年|今年|本[月周年]|以来|截至|近期|前期|目前|活动)"
    rf"(?:(?!{_TO_DO})[^。;]){{0,60}}?(?:{ACTS}|宣讲|受教育|受众|签订|安装|覆盖)(?:(?!{_TO_DO})[^。;]){{0,24}}?\d)"
)
# 所做工作公示如下，请监督：…: readers look at what was done; 下月安排如下，请知悉：… is still to be done
_LOOK_AT_IT = regex(rf"请{LOOK_AT_IT}")
_STILL_TO_DO = regex(r"安排|任务|计划|打算|要求|通知|目标|设想|方案|拟|" + _TIME_TO_COME)
_PIECE = regex(r"[。!?;\n]+")
_LIST_PIECE = regex(r";")
_DONE = rf"已经?(?:{ACTS})|(?:{ACTS})了|[共累]计[^,]{{0,10}}\d"
_TOLD_AGAIN = regex(
    r"(?:目前|截至|现已|已经?|实际|完成(?:情况)?:|前期|此前|随后|当[天日晚]|活动|此次|本次|这次|期间|现场|近[期日]|今年|[本上][周月年](?![底内末前])"
    rf"|\d{{1,2}}月(?![底内末前])|我们?[园校局所行院镇乡村]?(?!们?(?:要|应|倡议|呼吁|希望))|[^,。;]*?(?:{_DONE}))"
)
_OWN_DEED = regex(
    r"(?:发放|派发|张贴|悬挂|走访|出动|播放|召开|举办|推送)[^,]{0,20}\d"
)  # nobody asks the public
_DONE_PIECE = regex(
    rf"(?:目前|截至|现已|已经?|前期|此前|本[周月](?![底内末前])|上[周月]|实际)|[^,。;]*?(?:{_DONE})"
)


def governed(text: str) -> list[tuple[Reason, int, int]]:
    """(reason, start, end) of all that stands behind a plan's or a request's own opening in a folded text."""
    spans: list[tuple[Reason, int, int]] = []
    spans += [("planned", m.start(), end_of_request(text, m.end())) for m in PLANNED_LEAD.finditer(text)]
    spans += [("planned", m.start(), end_of_request(text, m.end())) for m in AGREED_LEAD.finditer(text)]
    spans += [
        ("required", m.start("at"), end_of_request(text, m.end()))
        for m in REQUEST_LEAD.finditer(text)
        if not _shows_what_was_done(text, m)
    ]
    for asked in _ASKING_YOU.finditer(text):
        spans.append(("required", asked.start(), end_of_request(text, asked.end(), _OWN_DEED)))
    spans += [("required", m.start(), end_of_list(text, m.start())) for m in _POINTED_OUT.finditer(text)]
    return spans


def leads_list(text: str) -> bool:
    """Whether a folded paragraph ends in such an opening, so that the list behind it is planned or asked for."""
    leads = [m for lead in (PLANNED_LEAD, AGREED_LEAD, REQUEST_LEAD) for m in lead.finditer(text)]
    return any(lead.end() == len(text) and not _shows_what_was_done(text, lead) for lead in leads)


def _shows_what_was_done(text: str, lead: re.Match[str]) -> bool:
    """Whether what opens is shown to the readers (请监督：), in a sentence that says nothing of what is to be done."""
    at = lead.start("at") if found_by(lead, REQUEST_LEAD) else -1
    if at < 0 or _LOOK_AT_IT.match(text, at) is None:
        return False
    opened = max(text.rfind(mark, 0, at) for mark in "\n。;!?") + 1
    return _STILL_TO_DO.search(text, opened, at) is None


def end_of_request(text: str, start: int, stops: re.Pattern[str] | None = None) -> int:
    """The end of the text, of the quotation, or where a sentence tells of what was done (or matches `stops`)."""
    limit = _end_of_quotation(text, start, len(text))
    for mark in _PIECE.finditer(text, start, limit):
        told = _TOLD_AGAIN.match(text, mark.end(), limit)
        if told or (stops and stops.match(text, mark.end(), limit)):
            return mark.start()
    return limit


def end_of_list(text: str, start: int) -> int:
    """The full stop behind a place, or a ; behind which the text tells of what was done."""
    stop = text.find("。", start)  # 会议议定：一是…；二是…。
    stop = stop if stop >= 0 else len(text)
    for mark in _LIST_PIECE.finditer(text, start, stop):
        if _DONE_PIECE.match(text, mark.end(), stop):
            return mark.start()
    return stop


def _end_of_quotation(text: str, start: int, end: int) -> int:
    """Where the quotation that a place stands in closes, `end` where it stands in none."""
    opened = text.rfind("“", 0, start)
    if opened < 0 or text.find("”", opened, start) >= 0:
        return end
    closed = text.find("”", start)
    return closed if closed >= 0 else end


def start_of_our_own(text: str, clause: Clause, end: int) -> int:
    """Where behind a clause that asks for so many the report tells what its own unit did of it; `end` where it does not."""
    if not _SO_MANY.search(text, clause.start, clause.end):
        return end
    if own := _OUR_OWN.search(text, clause.end, end):
        return own.start()
    to_come = _TO_COME.search(text, clause.start, clause.end)
    done = _ALL_DID.search(text, clause.end, end) if to_come is None else None
    return done.start() if done else end
