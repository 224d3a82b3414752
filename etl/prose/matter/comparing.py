"""What a text only measures the campaign by: another time's or another place's figures, and what is asked from above.

与去年三季度发放折页0.9万份、开展讲座21场相比，…; 按照分行要求，各支行宣传不少于12场; 外省某市已发放资料21万份.
"""

from __future__ import annotations

import re

from etl.prose.matter.way_words import ACTS, AT_LEAST
from etl.prose.matter.ways import Reason
from etl.regex import found_by, regex

_REACH = 80
_LONGEST_RISE = 240  # characters behind a comparison in which it says by how much figures rose
_TIME = (
    r"(?:去年|上年度?|前年|上个?月|上个?季度?|上一年度?|上半年|上周|往年|以往|同期|20\d\d年|(?:\d{1,2}|[一二三四五六七八九十]{1,2})月份?|第?[一二三四]季度"
    r"|上[一次]?[届期轮次])"
)
_AGAINST = regex(
    rf"(?:(?<=[,;。])|^)(?:而|如|若|但)?(?:(?:[与和同跟](?={_TIME})(?P<named>[^;。]{{0,{_REACH}}}?)|(?={_TIME})[^,;。\d]{{2,6}})(?:相比|对比|比较|比起来|作?比|不同|不一样)较?"
    rf"|(?:相较于?|相比于?|对比|比起)(?={_TIME})(?P<after>[^;。]{{2,{_REACH}}}?)(?=,|;|。|$))"
)
# 活动增加1场, 多发放500份, 多了3场: by how much it rose, no count of its own.
_ROSE_BY = regex(
    rf"(?:增加|增长|增多|提高|提升|上升|下降|减少|降低|新增)了?(?:近|约|超过?)?\d"
    rf"|(?<![许大众诸不至很])[多少](?:了|(?:{ACTS}|[开办发讲走贴签装跑推送])了?)(?:[^,;。\d]{{0,8}}\d|[一二两三四五六七八九十百千几])|[多少](?:近|约)?\d"
)
_UP_TO = regex(r"[到至为]")
# 比去年上半年的4100份少了两成多, 不及上月的5万条: the other time's own number; 较上月增加到800份 is this one's.
_BESIDE = regex(
    rf"(?:[比较]|相[较比]于?|对比|不[及如]|不到|[远大略稍]?(?:超过?了?|[高低多少优好]于)|接近|等于|相当于|持平于)(?:{_TIME}|前[两三几]年?)+(?:的?(?:同期|全年|全月|\d{{1,2}}月份?|[上下]半年|第?[一二三四]季度))?"
    r"(?:(?!的?[增减升降多少高低提扩翻]|[^,;。\d]{0,6}[到至])[^,;。\d]){0,12}?(?:约|近|超)?\d[\d.,]*[万千百]?[余多]?[\u4e00-\u9fff]{1,2}"
)
# 二季度只讲了3课、听众190人，三季度翻了一番还多
_DOUBLED = regex(
    rf"(?:(?<=[,;。(])|^)(?P<then>{_TIME}[^。;]{{2,30}}),[^,;。\d]{{0,10}}翻了?(?:[一两]番|[一两]?倍|番)"
)
# 去年同月发送短信41万条、发放单页2000份: another year's figures, up to where this one's begin.
_YEAR_BEFORE = regex(
    r"(?<![与和同跟较比于过及如])(?<!对比)(?<!相较)(?:(?<!\d)20\d\d年同期(?![^,;。]{0,8}(?:相比|对比|比较|增|降|上升|持平))|(?:去年|上年|前年)的?(?:同一?(?:月|季度?|旬|周|时段?|时期|阶段)|这(?:个|一)?(?:时候|时段|月)|此时|全年"
    r"|(?:\d{1,2}|[一二三四五六七八九十]{1,3})月份?(?![^,;。]{0,6}(?:以来|(?<!\d)起|至今|开始|[至到-]))|第?[一二三四]季度|[上下]半年(?!以来)|(?=[仅只才])))"
)
# 上年同期我行共组织31场，发放资料4000份: up to where this year's begin; 较去年同期增长10% says by how much.
_SAME_TIME = regex(
    r"(?:(?<=[,;。(:])|^)(?:而|但)?(?:去年|上年|前年)同期,?(?![^,;。]{0,8}(?:相比|对比|比较|增|降|上升|持平))"
    r"(?=[^,;。\d]{0,20}?(?:进[校社村企]|开展|组织|举办|举行|发放|宣传|张贴|走访|仅|只|共))"
)
# 去年教育周只开了12场, 上一届宣传周仅发放300份: an earlier time that did less.
_LESS_BEFORE = regex(
    r"(?:(?<=[,;。(])|^)(?:但|而|比如|想起)?(?:去年|上年|前年|往年|20\d\d年(?:度|全年|\d{1,2}月份?)?|上一?[届次年轮]|上学[期年])(?![^,;。]{0,12}(?:以来|(?<!\d)起|至今|开始))(?=[^,;。\d]{0,20}(?:[仅只才]|不过)(?!要|是|有在|能)[^,;。\d]{0,10}\d)"
)
# 去年国庆期间举办2场，今年国庆期间举办5场: one year beside the next.
_YEAR_BESIDE = regex(
    r"(?:(?<=[,;。(])|^)(?:去年|上年|前年)(?![^,;。]{0,12}(?:以来|(?<!\d)起|至今|开始|底))(?=[^;。]{0,60}?[,;](?:而|但)?今年(?!以来)[^,;。]*?\d)"
)
# 去年宣传周公司发放宣传品900份: last year's, whatever its occasion.
# 2021年宣传场次为355场次、资料15万份，2022年场次同比增长16.1%: a year that the next one is measured by.
_YEAR_MEASURED = regex(
    r"(?:(?<=[,;。(])|^)(?:而|但)?(?P<year>20\d\d)年(?!以来|起|至|到)(?=[^。]{0,120}?[,;](?:而|但)?(?:(?P<next>20\d\d)年|今年|本年)[^。]{0,80}?"
    r"(?:同比|(?:较|比)(?:上年|去年|上一年|前一年|20\d\d年)|增长|增幅|上升|下降|翻[了一两]))"
)
_YEAR_TOLD = regex(
    r"(?:(?<=[,;。(])|^)(?:[\u4e00-\u9fff]{2,10}(?:所|局|[支分]?行|校|院|馆|站|社区|[村镇]))?(?:去年|上年|前年)(?![^,;。]{0,12}(?:以来|(?<!\d)起|至今|开始|底|冬|相比|对比))"
    rf"(?=[^,;。\d]{{1,12}}?(?:{ACTS})[^,;。\d]{{0,12}}\d|[^,;。\d]{{1,12}}?(?:期间|前后|时),[^,;。\d]{{0,10}}(?:{ACTS})[^,;。\d]{{0,12}}\d"
    # 去年讲防骗来了45个人
    r"|[^,;。\d]{0,8}(?:讲|教|聊)(?!师)[^,;。\d]{0,10},?[^,;。\d]{0,4}(?:来|到|听|讲)[了过][^,;。\d]{0,4}\d)"
)
# 宣讲126场（上年97场）, 上年为97场: an earlier time right before its number.
_NUMBER_BEFORE = regex(
    r"(?:(?:(?<=[,;。(、])|^)(?:而|但)?(?:去年|上年|前年|往年|上一年度?)|(?<=[;(])20\d\d年(?=同期|[为是仅只])|(?<=\()(?:上个?月|上个?季度?|上半年|上周|上旬|上一?[期届轮次])"
    # 院坝会22场（5月为18场、1080人）; 宣讲40场（5月18场、6月22场） are parts
    r"|(?<=\()(?:\d{1,2}月份?|第?[一二三四]季度|20\d\d年度?)(?=(?:全[月年])?(?:为|是|[仅只])[^()]*\))(?![^()]*\d月)(?![^()]+季度))"
    r"(?:同期|全月|同月|全年|度)?(?:共计?|总计|仅|只有?|[完达]成|实际)*(?:为|是|有|:)?(?:约|近)?(?=\d[\d.,]*[万千百]?[余多]?(?![月年日号\d.至到-]|季度))"
)
# 上学期发的“一封信”是1352份, 去年宣传周的活动场次是79场: what was done in an earlier time, told as a thing.
_THING_BEFORE = regex(
    r"(?:(?<=[,;。(:])|^)(?:而|但|像|比如)?(?:去年|上年|前年|往年|上一?个?(?:学期|学年|年度)|上一?[届次回轮期])[^,;。\d]{0,8}?"
    r"(?:的[^,;。\d]{0,6}?(?:场次|人数|人次|户数|份数|数量|总[数量]|次数|条数)(?:一?共)?(?:是|为|有|只)+(?=\d)|"
    r"[^,;。\d]{0,6}?(?:班会|讲座|讲堂|宣讲|活动|培训|课)(?:为|是|有|共|只)+(?=\d)|"
    r"(?:发|印|贴|挂|送|做|办|开|讲|装|签|寄|播|摆)[^,;。\d的]{0,3}的[^,;。\d]{1,14}?(?:是|为|有|共|才|只)+(?=\d))"
)
# 跟三季度比，三季度才走了不到600家，发单子900份，这回算上了一个台阶
_THEN_TOLD = regex(rf"[跟与和同](?P<then>{_TIME})(?:比起?来?|相比|对比|比较)[^,;。]{{0,2}}[,:](?P=then)")
_THIS_YEAR = regex(
    r"今年|本年|这[回次](?!的)|[本这]个?学[期年]|这个?[月周季]|[这本][一]?[次届轮]|(?<![年\d])20\d\d年|本[月周季期旬次]|当[月周季]|[今本]次|目前|现已|截[至止]|(?<![年\d])\d{1,2}月|我[所局行校院镇村乡县市区]今"
)
_ASKED = regex(
    r"(?:(?<=[,;。:])|^)(?:按照?|根据|依据|对照)[^,;。]{0,16}?(?:要求|规定|部署|通知|安排|方案|标准|任务)+(?:的?(?:精神|内容))?,?"
    r"|(?:(?<=[,;。:])|^)[^,;。:\d]{0,14}?(?:上级|[省市县区部厅局办委联会行部门])(?:明确|统一|再次)?(?:要求|规定)[,:]?"
)
_EACH = regex(
    r"(?:\d{1,2}月(?:[底中初]|\d{1,2}日)?(?:之?前|起|内))?(?:(?![走进深在向面到])[^,;。\d]){0,10}?(?:[各每]|全[年县市区镇乡行校]|[本一二三四]季度|年内|年度)"
)
_LEAST = regex(AT_LEAST)
_DONE = regex(r"已|共(?!建|同)|累计|合计|均(?=开展|完成|达)|完成|实际|[了过]|组织开展")
# …，我街道开展15场: from there on it is told what was done.
_DONE_THEN = regex(
    r"(?<=[,;。])(?:我[街们所局行校院镇村乡县市区社]|本[街所局行校院镇村乡县市区社]|实际|目前|已|共|累计|截至)"
)
# 上级下达我镇任务为宣传12场, 考核指标为入户3000户: up to where something was done.
_TASKS = regex(
    r"(?:(?<=[,;。:])|^)(?![^,;。]{0,4}(?:按照?|根据|依据|对照|围绕|结合|落实|完成|圆满|超额))[^,;。:\d]{0,20}?"
    r"(?:考核(?:指标|标准)|(?:下达|分配|分解)[^,;。\d完成]{0,12}(?:任务|指标|目标)|(?:任务|目标)(?:指标|数))"
    r"(?=(?:为|是|:)?[^,;。:\d完成]{0,8}\d)"
)
_RULED = regex(
    rf"(?:(?<=[,;。:])|^)[^,;。:\d]{{0,20}}?(?:文件|方案|办法|通知|制度|细则)(?:规定|明确|提出)[^,;。]{{0,24}}?(?:{AT_LEAST}|以上)"
)
_FULFILLED = regex(
    r"实际|已(?!经?(?:下达|明确|制定))|完成|先后|累计|超额|我[所局行校院镇村](?!任务|全年|的?目标)"
)
# 外省某市税务部门, 邻县, 外地一家银行: beyond the area of the report.
_ELSEWHERE = regex(
    r"(?:(?<=[,;。:])|^)(?:据[^,;。]{0,12}(?:报道|消息|通报|介绍)?,)?(?:目前|近日|近期|日前|今年(?:以来)?|同期|另外|此外|如|例如|比如)?,?"
    r"(?:外[省市县地区](?!来?务工|来|籍|员|卖|展)|[邻兄](?:近|弟)?的?[省市县区](?!民)|周边(?:省份?|[市县区])|(?:其他|兄弟)(?:省市?|市州?|县区|省份|城市|地区|地市))"
    r"(?![^,;。]{0,12}(?:来[我本校]|到我|与我|和我|联合我|籍|人员|务工|返乡|游客|司机|车辆|客商))(?=[^,;。]{0,24}(?:部门|公安|银行|警方|派出所|学校|单位|局|已|也|共|先后|近日|则|开展|发放|举办|组织))"
)
_BACK = regex(
    r"(?:(?<=[,;。])|^)(?:我[们所局行校院镇村乡县市区社]|本[所局行校院镇村乡县市区]|全[县市区镇乡校])"
)


def measured_by(text: str) -> list[tuple[Reason, tuple[int, int]]]:
    """The pieces of a folded text that tell of another time or of other places, and by how much figures rose."""
    told: list[tuple[Reason, tuple[int, int]]] = []
    for found in _AGAINST.finditer(text):
        told.append(("denied", found.span()))
        end = min(end_of_sentence(text, found.end()), found.end() + _LONGEST_RISE)
        told += [("compared", span) for span in rises(text, found.end(), end)]
    until = 0
    for found in _ELSEWHERE.finditer(text):
        if found.start() >= until:
            end = end_of_sentence(text, found.end())
            back = _BACK.search(text, found.end(), end)
            until = back.start() if back else end
            told.append(("beside", (found.start(), until)))
    return told


# 班会比去年同一周多开64场，明白卡多发约1200张: by how much more, and what is said so behind it
_MORE = (
    rf"(?:多|少|增加|减少|增多|新增)(?:{ACTS}|[开办发讲走贴签装跑推送播]{{1,2}})?了?(?:约|近|超过?)?"
    r"\d[\d.]*[万千百]?[余多]?[\u4e00-\u9fff]{1,2}"
)
_MORE_THAN_THEN = regex(
    rf"[比较](?:去年|上年|前年|{_TIME})[^,;。\d]{{0,10}}?{_MORE}(?:,[^,;。\d]{{1,12}}?{_MORE})*"
)


# 去年8月宣传19场次，今年增加8场次
_MORE_THIS_TIME = regex(
    rf"(?:去年|上年|前年|{_TIME})[^;。]{{0,30}}?\d[^;。]{{0,10}},(?:今年|这[次回]|本[月季周年期]度?)(?P<more>{_MORE})"
)


def beside_another_time(text: str) -> list[tuple[int, int]]:
    """比去年上半年的4100份少了两成多: what another time had, by which this one's figure is measured in its own clause."""
    doubled = [found.span("then") for found in _DOUBLED.finditer(text)] if "翻" in text else []
    more = [found.span() for found in _MORE_THAN_THEN.finditer(text)] if "比" in text or "较" in text else []
    more += [found.span("more") for found in _MORE_THIS_TIME.finditer(text)]
    return [*doubled, *more, *(found.span() for found in _BESIDE.finditer(text))]


def rises(text: str, start: int, end: int) -> list[tuple[int, int]]:
    """By how much figures rose, in text[start:end]: 活动增加1场; not up to how many: 增加到42场."""
    return [
        (found.start(), found.end())
        for found in _ROSE_BY.finditer(text, start, end)
        if not _UP_TO.search(found.group())
    ]


def of_year_before(text: str) -> list[tuple[int, int]]:
    """去年同月发放2000份，今年4月发放2600份: the pieces that tell of the year before, within their brackets."""
    spans: list[tuple[int, int]] = []
    earlier = [
        one
        for way in (
            _YEAR_BEFORE,
            _SAME_TIME,
            _LESS_BEFORE,
            _YEAR_BESIDE,
            _YEAR_TOLD,
            _THEN_TOLD,
            _THING_BEFORE,
            _NUMBER_BEFORE,
        )
        for one in way.finditer(text)
    ]
    earlier += [one for one in _YEAR_MEASURED.finditer(text) if _goes_before(one)]
    for found in sorted(earlier, key=lambda one: one.start()):
        if spans and found.start() < spans[-1][1]:
            continue
        end = end_of_item(text, found.end())
        parted = text.find(",其中", found.end(), end) if found_by(found, _NUMBER_BEFORE) else -1
        end = parted if parted >= 0 else end  # 讲座126场，上年为97场，其中进企业22场
        opened = text.rfind("(", max(0, found.start() - _REACH), found.start())
        closed = text.find(")", found.end(), end)
        if opened >= 0 and closed >= 0 and text.find(")", opened, found.start()) < 0:
            end = closed
        this = _THIS_YEAR.search(text, found.end(), end)
        spans.append((found.start(), this.start() if this else end))
    return spans


def _goes_before(found: re.Match[str]) -> bool:
    return found["next"] is None or int(found["next"]) == int(found["year"]) + 1


def asked_from_above(text: str) -> list[tuple[int, int]]:
    """按照分行要求，各支行全年宣传不少于12场: the pieces that tell what is to be done, where nothing says that it was."""
    spans: list[tuple[int, int]] = []
    until = 0
    for found in _ASKED.finditer(text):
        end = end_of_item(text, found.end())
        least = (
            _LEAST.search(text, found.end(), min(end, found.end() + _REACH))
            if found.start() >= until
            else None
        )
        if least is None or not _EACH.match(text, found.end()):
            continue
        if not _DONE.search(text, found.end(), least.start()):
            done = _DONE_THEN.search(text, least.end(), end)
            until = done.start() if done else end
            spans.append((found.end(), until))
    for pattern in (_TASKS, _RULED):
        until = 0
        for found in pattern.finditer(text):
            if found.start() >= until:
                end = end_of_item(text, found.end())
                done = _FULFILLED.search(text, found.end(), end)
                until = done.start() if done else end
                spans.append((found.start(), until))
    return spans


def end_of_item(text: str, start: int) -> int:
    """Where the item ends in which a place stands: at its ; or 。."""
    return min((at for at in (text.find(mark, start) for mark in ";。") if at >= 0), default=len(text))


def end_of_sentence(text: str, start: int) -> int:
    """Where the sentence ends in which a place stands; another time is measured by across its ;."""
    at = text.find("。", start)
    return len(text) if at < 0 else at


# 4月份的数据（讲座7场、折页1600份）请以上次邮件为准，这次不再重复统计: what another report has told
_TOLD_ELSEWHERE = regex(
    r"(?:不再|未再)(?:重复)?(?:统计|计入|列入|计算|上报)|以上[次期回][^,;。]{0,8}为准|(?:已|均)(?:在|于)上(?:次|期|回|个?月)[^,;。\d]{0,8}(?:上?报|统计)"
)


def told_elsewhere(text: str, spans: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """The sentences that say of their numbers that they were reported before."""
    return [span for span in spans if _TOLD_ELSEWHERE.search(text, *span)]
