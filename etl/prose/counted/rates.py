"""Numbers that say how often, or how many in each time, of each person or place, and no sum: 每天播放2次, 人均2份."""

from __future__ import annotations

from etl.prose.passages.passage import Spot
from etl.regex import regex

_AT_MEETINGS = regex(
    r"(?:利用|借助|结合|依托|借着?|趁着?)每个?(?:[日天周月季年]|星期)的?[^,;。\d]{0,8}(?:例会|[晨早夕夜]会|班前会|党日|活动日|学习日|集日|场天)"
    r"[^,;。\d每各]{0,12}$"
)
# 一个群发3条, 一个单元贴2张
_IN_EACH_ONE = r"(?<![第这那有])一个(?:群|店|点|站|屋|房间|车间|网吧|单元|楼道)[里上]?[发贴送放夹摆]$"
# 一台贴2张，126台车贴了252张
_ON_EACH_ONE = (
    r"(?<![第之唯头前后另首每同有])一[台车辆船艘户店桌床间屋][里上]?(?:各|都|就)?[贴放夹摆挂塞发送]$"
)
SO_MANY_EACH = regex(_IN_EACH_ONE)
RATE = regex(
    r"(?:(?:^|[,、;])日(?=[覆接服播推曝])|每|平均每|人均|人手(?![里中上头边])|户均|日均|场均|次均|班均|村均)(?:[日天周月季年晚]|学期|学年|[两二三四五六]?个?月|[两二三半]?小时|半年)?[^,]{0,12}$"
    r"|(?:^|[,、])(?:[早晚]上|[上下中]午|傍晚|清晨)(?:各|都)?(?:播放?|播报|喊|响)$"
    r"|(?:每|(?<![第头前后另])一)[天日早晚](?:播放?|放|喊|响|念)?$|(?<![第头前后另])一天[夹塞发贴送派递]$"  # 一天夹一百来张
    rf"|{_IN_EACH_ONE}|{_ON_EACH_ONE}"
    r"|(?<![第之唯])一(?:[人户床](?:各|都)?|班[各都])$"  # 承诺书一人一份, but 一班45人
    # 早中晚三次播放, 早晚各推一条; 9月4日早晚共播放2次 is of that day
    r"|(?<!\d[日号])早(?:[上晨])?(?:、?中)?、?晚(?:上)?"
    r"(?:(?:各|共|分别?)?(?:播放?|播报|播出|响|喊)?|各(?:推送?|转发?|发送?|提醒|念|讲))$"
)
# 播放3次/天, 发放200份每村; 电子屏6块每日滚动播放 goes on to what they show.
RATE_UNIT = regex(
    r"^(?:/个?(?:[日天周月人户次村家所校班店]|社区|小区|单位)|每个?(?:[日天周月人户次村家所校班店]|社区|小区|单位)(?=$|[,;。、()]))"
)


def is_rate(spot: Spot, before: str) -> bool:
    """Whether a number is a rate by the words before it, folded, or by its unit."""
    rate = RATE.search(before) is not None and not _is_total_of_meetings(spot, before)
    return rate or RATE_UNIT.match(spot.zones.behind) is not None


def _is_total_of_meetings(spot: Spot, before: str) -> bool:
    """利用每月安全例会开展反诈培训3次: at which meetings, and three trainings in all; 每周例会讲1次 is a rate."""
    return spot.found.quantity.value > 1 and _AT_MEETINGS.search(before) is not None
