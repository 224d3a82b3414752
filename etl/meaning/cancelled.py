"""Remarks that say that an activity did not take place (contract 2, `planned`)."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Literal

from etl.meaning.lexicon import squeeze
from etl.regex import regex

Cancellation = Literal["", "cancelled", "explained", "named", "doubtful", "planned"]

# Characters. More is a report, in which other things may be cancelled; 取消高额积分骗局宣传 is an activity's name.
LONGEST_REMARK, LONGEST_STATE = 30, 6
# 因机构调整本月未开展 is said of a unit and its month, not of an activity
# 下雨取消, 台风改期: what keeps people away from anything, said without 因
_WEATHER = (
    r"(?:当天|当日|天气|连日|连续|突降|突遇|遇|下|刮|大|中|小|暴|雷|阵|强|降|台)*(?:雨雪?|雪|风|冰雹|高温|寒潮|沙尘|大?雾|冰冻)(?:天气?)?"
    r"|天气(?:不好|恶劣)?|疫情|停电|停课|放假"
)
# 设备故障取消, 领导出差取消: why in one breath; 设备故障，未能开展 is asked about
_REASONS = (
    r"(?:(?:设备|屏幕?|机器|线路|音响|网络|车辆|系统)*(?:故障|损坏|检修|维修)"
    r"|(?:主讲人?|讲师|民警|老师|领导|书记|所长)(?:临时)?(?:出差|请假|生病|住院|有事|有会|开会)"
    r"|场地(?:被?占用?|冲突|维修)|人[手员](?:不足|不够)|(?:期[中末]|统一)?考试|(?:企业|工厂)?停产(?:检修)?|报名(?:人数)?不足)"
    r"(?=取消|延期|推迟|暂缓|停办|改期|延后|顺延)"
)
_WHY = rf"(?:(?:因|受|由于|鉴于)(?:(?!本[月周季年期]).){{1,12}}?|{_WEATHER}|{_REASONS})?(?:的)?(?:影响|原因|缘故)?[,，、]?"
_WHAT = r"(?:[本该此][次场]|当[日天]|原定|原?计划|线下)?的?(?:活动|讲座|宣讲|培训|集中宣传|宣传)?"
_DEEDS = "(?:开展|举办|举行|实施|组织|进行|召开)"
_NOT_HELD = (
    r"(?:已|拟|暂|暂时|临时|决定)?(?:取消|延期|推迟|暂缓|停办|改期|延后|作废|顺延|作罢|中止|搁置|暂停)了?"
    rf"|(?:尚|暂|并|均)?未(?:能|如期|按时)*(?:{_DEEDS}|成行|办成|开成|张贴|悬挂|摆放|播放|播出|播报|入户)|不{_DEEDS}了?(?=$|[,。;])"
    r"|(?:还|尚)?没有?(?:开展|举办|举行|搞|办(?![完好法理成]))|没有?能?(?:[开办搞去讲做跑摆放播演唱]成|开展)|没有?[开办去弄搞做讲来](?=$|[,。;])|未[开办上搞讲](?=$|[,。;(])|改天(?:再[去来说办讲搞开])?(?=$|[,。;])"
    r"|[改移]到(?:下个?[月周]|下学期|\d{1,2}月(?:份|[上中下]旬)?(?!\d))"
    rf"|待(?:开展|举办|定)|计划中|拟开展|拟举办|(?:尚在|仍在|只是|只有)?计划[,，、:]?(?:但|还|尚|暂|并)?未(?:能)?{_DEEDS}"
)
# 站点搬迁，活动取消; 原定5月20日举行，因雨取消: why, or when, in clauses of their own
_BEFORE = r"(?P<before>(?:原定[^,。;]{1,14}[,;]|[^,。;:\d]{1,14}[,。;:]){0,2}?)"
_SAID = regex(rf"\(?{_BEFORE}{_WHAT}{_WHY}{_WHAT}(?:{_NOT_HELD})")
_CLAUSES = regex(r"[,;。]")
_EVENTS = r"活动|讲座|课堂?|宣[讲传]|培训|座谈|班会|演出|入户|走访|直播|[推坝长谈讲训展]会"
# 供应商没到货取消: why in words that no rule knows
_FALLEN_THROUGH = regex(
    rf"(?!.*(?:{_EVENTS}|摊|资[格质]|会员|名额|权限|业务|功能|账[户号]|积分|补贴|服务|优惠|[未没不别]取消))[^\d,。;:、]{{2,10}}取消了?"
)
# 与考试冲突，班会顺延; 站点搬迁活动取消: what was not held is named, and may be another thing than the row's
_NAMED = regex(rf"{_BEFORE}[^,。;:\d]{{0,10}}?(?:{_EVENTS}|[设摆]摊|夜[话谈])(?:{_NOT_HELD})")
# 上午设摊，下午的活动取消: something took place before; 无法开展 did not
_TOOK_PLACE = regex(
    r"(?<![未没有法能宜再便])(?:已|发放|张贴|悬挂|开展|举办|举行|[设摆]摊|完成|照常|按时|如期|改[为在到])"
)
_DELAY = regex(r"了?约?(?:\d+|[半一两二三几])个?半?(?:小时|钟头|分钟|刻钟)")  # 因雨推迟半小时: it was held
# what may follow without saying that something took place after all
_SAME = regex(
    # 取消，改在10月: a month without a day is still to come
    rf"(?:{_WHAT}(?:{_NOT_HELD})|改[在至](?:下个?[月周]|下学期|\d{{1,2}}月(?:份|[上中下]旬|[初底])?(?![\d初底]))|[本该此][次场](?:活动|讲座|宣讲|培训|宣传)?|举行|举办|开展|进行|实施|至.{{1,10}}|到.{{1,10}}|[,，、。;；)）]|时间待定|另行通知|(?:电影|节目|演出|讲座|活动|课|会)(?=$|[,;。]))*"
)
_DONE = regex(
    r"改为|改成|改在|改由|转为|仅|只|补办|补开|后于|已于|随后|但|发放|线上|照常|如期|按[时期]|已(?:经|补)?(?:举办|举行|开展|召开|完成)"
)
# （楼道消防清理，当日未开展反诈宣传） in the place of an activity's name; 备勤，未外出宣传
_NOT_THAT_DAY = regex(
    rf"(?:当[日天]|今[日天]|本日|全天|^|[,;。(、])(?:都|均)?(?:未|没有?)(?:{_DEEDS}|外出|出去|出门|下[户村片]|上[户门]|安排|排)(?:开展|进行)?(?:反诈|防骗|宣传|走访|活动|工作|任务)*[)]?$"
)
# 因雨延期举行, 顺延至4月27日举行: and neither 将 nor 再; whoever puts it off to a month has not held it yet
_HELD_LATER = regex(
    rf".*(?:改期|延期|推迟|延后|顺延)了?(?:[至到](?:当?天?\d{{1,2}}月|本月|当月)?\d{{1,2}}[日号](?:[上中下]午|晚上?)?)?{_DEEDS}"
)
# 未开（流感停课）, 没上成，停电: and why, in brackets or in a clause of its own
_NOT_HELD_WHY = regex(
    r"(?:[本该此][次节场周月])?(?:未|没有?)能?(?:开展|举[办行]|召开|[开上办讲搞去]成?)了?"
    r"(?:\((?![^()]*\d)[^()]{1,12}\)|[,;](?:因为?|由于)?[^,;。()\d]{0,8}"
    r"(?:停课|放假|调休|考试|请假|出差|停电|停水|检查|冲突|生病|流感|疫情|有事|有会|开会|占用|下雨|大雨|大雪|雨天|台风))[。]?"
)
_STILL_PLANNED = regex(
    rf"\(?(?:(?:拟|计划|预计|预定|准备|打算|尚待|待)(?:将|要|于近期)?{_DEEDS}中?|计划|预定|预告)[)。]?"
)  # 按计划开展 was done
_BRACKETED = regex(
    rf"\((?:因[^()]{{1,10}}|{_WEATHER})?(?:{_NOT_HELD})[^()]{{0,6}}\)$"
)  # 进企业宣讲（因雨取消）
_MARK = r"(?:拟|拟定|拟开|计划|计划开展|预计|预定|暂定|待定|预告|待办|未办)"
_MARKED_PLANNED = regex(  # 3月6日（拟）, 【计划】进企业宣讲, 拟于5月8日
    rf".+[(\[【]{_MARK}[)\]】]$|[(\[【]{_MARK}[)\]】].+|{_MARK}于?:?(?:\d{{4}}年)?\d{{1,2}}(?:[月./-]\d{{1,2}}[日号]?|月(?:[上中下]旬|[初中底末])?)"
)

# 拟开展“两节”反诈集中宣传, 计划于1月举办讲座: the name of what is still to come; 计划生育协会开展宣传 is none.
_NAMED_AHEAD = regex(
    rf"拟?(?:拟|计划)(?:[于在][^,。;]{{1,10}}?|[下本今明](?:[一个]*[周月季年]|季度|星期)|\d[^,。;]{{0,9}}?|“[^”]{{1,10}}”)?{_DEEDS}"
    r"|(?:拟|打算)(?:再|还)?(?:邀?请|邀|派|组织|去)|拟(?:再|还)?[到在于办开搞讲设摆播贴发]"  # 拟请银行来讲课
)

# 已撤销 in the export of a platform, which keeps the records that their senders took back; 发错群，已撤回，不算
_TAKEN_BACK = regex(
    r"(?:(?:[发转]错|错[发转]|误[发转]|重复)[^,;。\d]{0,8}[,;]?)?"
    r"(?:活动|任务|记录|申请|单据|消息|信息)?(?:已|被|自行|主动|申请|后来?|又|当场|马上|随即)*(?:撤[销消回]|撤单|废[弃止]|删除|删掉)了?"
    r"(?:[,;]?(?:不算数?|不计入?|不统计|没算|未计|作废))?[。]?"
)
_STATE_CODE = regex(
    r"^\d{1,2}[-_:.、]?(?=[已未取待拟撤][\u4e00-\u9fff]{1,4}$)"
)  # 09已取消, as systems write it


# 计划走访40户，因下雨取消; 原定讲座2场120人因台风取消: the plan with its numbers, and that nothing came of it
_PLAN_OFF = regex(
    rf"(?:原|原本|本)?(?:计划|拟|定|预定|预计)(?P<plan>[^;。]{{2,24}}?)[,，、]?(?:但|后|最终)?{_WHY}{_WHAT}(?:已|暂|临时)?(?:取消|停办|作罢|未(?:能|如期|按时)*(?:{_DEEDS}|成行|办成|开成|入户))了?[。!！]?"
)
_NUMBER = regex(r"(?<![\d.])\d+(?:\.\d+)?")


@lru_cache(maxsize=4096)
def numbers_called_off(text: str) -> frozenset[float]:
    """The numbers of a plan of which a remark says that nothing came: {40} of 计划走访40户，因下雨取消; none of any other
    text, and of one that says what was done instead."""
    written = squeeze(text)
    off = _PLAN_OFF.fullmatch(written) if len(written) <= LONGEST_REMARK else None
    if off is None or _DONE.search(off["plan"]):
        return frozenset()
    return frozenset(map(float, _NUMBER.findall(off["plan"])))


@lru_cache(maxsize=4096)
def cancellation(text: str, is_name: bool = False) -> Cancellation:
    """Of a remark, or of an activity's name (`is_name`):
    'cancelled' for 因雨取消, 'explained' where why stands before it (站点搬迁，活动取消), 'named' for 班会顺延, which may be
    of another thing; 'planned' for 3月6日（拟） and 龙山所（计划）; 'doubtful' where something was done all the same
    (因场地原因取消，改为线上); '' for all else."""
    written = _STATE_CODE.sub("", squeeze(text))
    if (
        _MARKED_PLANNED.fullmatch(written)
        or _STILL_PLANNED.fullmatch(written)
        or (is_name and _NAMED_AHEAD.match(written))
    ):
        return "planned"
    if (
        _BRACKETED.search(written)
        or _TAKEN_BACK.fullmatch(written)
        or (_NOT_HELD_WHY.fullmatch(written) and not _DONE.search(written))
    ):
        return "cancelled"
    if len(written) > LONGEST_REMARK:
        return ""
    if is_name and _NOT_THAT_DAY.search(written):
        return "cancelled"
    said = _SAID.match(written)
    if is_name and (len(written) > LONGEST_STATE or (said is not None and _CLAUSES.search(said["before"]))):
        # 约好的敬老院讲座，因降温改到11月; 停电，没放成电影: no name, but a story of what was put off
        return _judged(written, said, surely=False) if said is not None else ""
    if said is not None and (told := _judged(written, said, surely=not said["before"])):
        return "explained" if told == "cancelled" and said["before"] and not is_name else told
    if not is_name and _FALLEN_THROUGH.fullmatch(written):
        return "explained"
    named = None if is_name else _NAMED.match(written)
    return "named" if named is not None and _judged(written, named, surely=False) == "cancelled" else ""


def _judged(written: str, said: re.Match[str], surely: bool) -> Cancellation:
    """What a remark says in all that says somewhere that something was not held; not `surely`, where words follow that
    may be of another thing."""
    rest = written[said.end() :]
    if _DELAY.match(rest):
        return ""
    if _HELD_LATER.fullmatch(said[0] + rest):
        return "doubtful"  # on another day, which the row may tell
    before = "" if said["before"].startswith("原定") else said["before"]
    if _SAME.fullmatch(rest):
        return "doubtful" if _TOOK_PLACE.search(before) else "cancelled"
    if _DONE.search(rest):
        return "doubtful"
    return "cancelled" if surely else ""


# 国庆假期不办理, 系统升级停办 in the place of the numbers of a day
CLOSED = regex(
    r"(?:[\u4e00-\u9fff]{0,8}?(?:假期|放假|节假日|周末|公休|休息|升级|停电|检修|盘点|装修))?(?:当[天日]|暂)?(?:不办理|不营业|不开放|未开放|停办|停诊|停业|闭馆|休馆|歇业|放假|休息|未上班)"
)

# A column that asks whether it took place, and the answers that say that it did not.
_ASKS_WHETHER = regex(
    r"是否(?:已经?|按时|按期|如期)?(?:完成|开展|落实|举办|举行|实施|组织|办结|执行)|(?:完成|开展|落实|实施|执行|举办|进展|办理|活动|任务|记录|当前)?(?:状态|进度)"
    r"|(?:完成|开展|落实|实施|执行|举办)(?:情况|与否)"
)
# How far the paper has come, which may lag behind what it tells of.
_ASKS_OF_PAPER = regex(r"(?:审[核批]|流程|单据|工单|数据|处理)(?:状态|进度|结果|情况)")
_UNDONE = regex(
    r"[否×✗✘xX未]|(?:时间)?(?:尚|还)?未到(?:时间|期)?|未(?:完成|落实|办结?|举办|实施|开始|启动|执行|开展|进行|召开|组织|成行)"
    r"|(?:拟|计划|待|筹备|准备|筹划|排期|报名|招募|预约|预告)(?:中|完成|开展|举办|办理?|实施|执行|开始|启动|举行)?|即将(?:开始|开展|举办|举行)"
)
# 进行中: begun, and by the text of its row perhaps no more than planned.
_GOING_ON = regex(
    r"(?:正在|仍在|持续)?(?:进行|推进|开展|实施|办理|处理|执行|落实|组织)中|(?:正在|持续)(?:进行|推进|开展|实施|办理)"
)
# 已驳回, 草稿, 终止: what was sent back, never sent or broken off may have been held all the same
_UNSURE = regex(
    r"(?:已|被|已被)?(?:驳回|退回|打回|拒绝|终止)|(?:审[核批]|初审|复审|终审)?(?:不|未)(?:予)?(?:通过|采纳|认可)|草稿"
)


@lru_cache(maxsize=4096)
def asks_whether(head: str) -> bool:
    """Whether a head asks if something took place: 是否完成, 开展情况, 状态; not 是否下载APP."""
    return _ASKS_WHETHER.fullmatch(head) is not None


def asks_of_paper(head: str) -> bool:
    """Whether a head asks how far the record of something has come: 审核状态, 流程状态."""
    return _ASKS_OF_PAPER.fullmatch(head) is not None


def says_undone(text: str) -> bool:
    """Whether the answer in such a column is no, or not yet: 否, ×, 未完成, 筹备中."""
    return _UNDONE.fullmatch(squeeze(text)) is not None


def goes_on(text: str) -> bool:
    """Whether the answer in such a column says that something was going on: 进行中, 持续推进中."""
    return _GOING_ON.fullmatch(squeeze(text)) is not None


def leaves_unsure(text: str) -> bool:
    """Whether the answer in such a column leaves open if something took place: 已驳回, 草稿, 终止."""
    return _UNSURE.fullmatch(squeeze(text)) is not None
