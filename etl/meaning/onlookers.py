"""观看人数: those who stood before a stage are people reached, those who watched a film on their phones are views (contract
4.6). The words of the head tell it, or what stands around it."""

from __future__ import annotations

from collections.abc import Iterable

from etl.meaning.head_units import PERSONS
from etl.regex import regex

WATCHED = regex(
    r"观看|收看|收听|看(?:了|过|完)?(?:反诈|防诈|防骗|宣传|警示)*(?:[短微]?视频|直播|[动宣教警][画传育示]片)"
)
PEOPLE = regex(r"(?:人数|人次数?|观众|的人)$")
# What is watched on a stage or in a hall, and what on a screen at home; 宣传片 and 播放 may be either.
LIVE = regex(
    r"演出|汇演|展演|巡演|演艺|文艺|戏|快板|小品|相声|三句半|情景剧|话剧|歌舞|锣鼓|秧歌|皮影|舞台|晚会|联欢|村晚|放映|影院|影厅|露天|坝坝"
    r"|电影(?!节)|展览|图片展|巡展|展板|庭审|现场|线下|讲座|宣讲|课堂|培训|班会|广场|集市|赶集|喇叭|村村响|应急广播"
)
ONLINE = regex(
    r"直播|线上|网[络上]|在线|云[上端课]|短?视频|微视频|抖音|快手|视频号|公众号|平台|推文|图文|文章|链接|微信|微博|小程序|回放|点播|展播|转发|阅读|点赞|浏览|推送"
)
EITHER = regex(r"播放|宣传片|警示片|教育片|专题片|微电影|动画|动漫|电视|广播|屏")
_BARE = regex(r"(?:累计|总|共|合计|预计|到场)?(?:观看|收看|收听)(?:的?总?(?:人数|人次数?|观众|人员))?")
# Who came to see or to hear, in whatever verb the head has.
CAME = regex(
    r"参观|观摩|观影|观展|观演|看展|看戏|旁听|聆听|听讲|听课|入场|到场|到会|到课|围观|体验(?!馆|点|区|店|券|卡)|研学"
)
# 短视频播放（次）, 抖音点击（次）: how often it was watched or read online. What is shown on a screen or a loudspeaker is
# played by whoever shows it, and so is what the verb goes before (播放短视频（次）).
_PLAYED = regex(
    r"(?:(?:线上|网[上络]|互联网|新媒体|融媒体?)(?:宣传|传播|推广|推送|发布)?|视频号?|抖音号?|快手号?|公众号|微博|微信|小程序|头条号?|推文|软文|文章|图文|海报链接|链接|直播|帖文|帖子|稿件|作品|微课|云课堂)(?:平台|账号|作品|内容)?的?(?:总|累计)?"
    r"(?:播放|点播|回放|观看|收看|浏览|阅读|点击|点阅|访问|展现|曝光){1,2}(?:总?量|总?数)?$"  # 短视频阅读播放
)
# 公众号文章点看（万次）, 推文点开: what stands online is read by whoever opens it.
_READ = regex(
    r"(?:视频号?|抖音号?|快手号?|公众号|微博|微信|小程序|头条号?|推文|软文|文章|图文|链接|直播|帖文|帖子|稿件|作品|海报链接)(?:平台|账号|内容|推文|文章|链接)?的?"
    r"(?:总|累计|被|有人)?(?:点看|点开|围观|翻看|点读|打开|看|读)(?:了|过)?的?(?:总?量|总?数|次数|人次)?$"
)
# 点开看的次数: nothing is opened but what stands online.
_OPENED = regex(
    r"(?:有人|大家|一?共|总共)*(?:点开|点击|点进去?|点)(?:看|读|阅|浏览)?(?:了|过)?的?(?:总?次数|人次|总?量)"
)
# 播放（次） below 短视频, 浏览 below 抖音: the head above says what was played or read.
_PLAYS = regex(
    r"(?:累计|总|共|被)?(?:播放|点播|回放|观看|收看|浏览|阅读|点击|点阅|访问|展现|曝光)(?:总?[次数]?量|总?次数|总?数)?"
)
_SHOWN = regex(r"屏|喇叭|广播|电视|车载|音响|影院|放映|轮播|循环|滚动")
# 大喇叭播放次数, LED屏滚动播出遍数, 播出次数: how often somebody let them play. 小屏, 竖屏 and 开屏 are those of phones.
_AIRED = regex(
    r"(?:喇叭|广播|村村响|音[箱响柱]|扩音器|录音|语音|(?<![小竖横开锁手])屏幕?|显示器)(?:上|里|内)?(?:循环|滚动|轮流|轮番|流动|反复|累计|共|总)*"
    r"(?:播放|播出|播报|播音|轮播)的?(?:总|累计)?(?:次数|频次|遍数|数量?|量)$|^(?:播出|播报|播音)的?(?:总|累计)?(?:次数|频次|遍数)$"
)
_SHOWS = regex(r"^[^观收浏阅点]*播放[^播]*(?:短|微|小)视频$")
NO_HEADS = regex(r"率|次数|基地|企业数|点位|门票")


def of_plays(core: str, unit: str) -> str:
    """views of 短视频播放（次）, broadcasts of 播放短视频（次） and 大喇叭播放次数; '' for any other head."""
    if unit in ("", "次", "遍") and _AIRED.search(core):
        return "broadcasts"
    if unit in ("", "次", "人次") and (_READ.search(core) or _OPENED.fullmatch(core)):
        return "views"
    if unit != "次":
        return ""
    if _PLAYED.search(core) and not _SHOWN.search(core):
        return "views"
    return "broadcasts" if _SHOWS.match(core) else ""


def of_plays_below(core: str, unit: str, above: Iterable[str]) -> str:
    """The same of a head that names the deed alone, with one of the heads above it, the nearest first."""
    if unit not in ("", "次", "人次") or _PLAYS.fullmatch(core) is None:
        return ""
    return next((told for head in above if (told := of_plays(head + core, "次"))), "")


def by_own_unit(measure: str, unit: str) -> str:
    """8次 beside 电子屏 is how often, 6块 beside LED屏滚动播放 on how many of them; '' where nothing changes."""
    if measure == "screens" and unit in ("次", "遍", "轮", "小时"):
        return "broadcasts"
    return "screens" if measure == "broadcasts" and unit in ("块", "面") else ""


def is_bare(core: str) -> bool:
    """观看人次: what was watched is left to the words around it."""
    return WATCHED.search(core) is not None and _BARE.fullmatch(core) is not None


def of_watchers(core: str, unit: str) -> str:
    """views or people_reached of a head that counts who watched, listened or came; '' for any other."""
    if not (unit in PERSONS or (not unit and PEOPLE.search(core))):
        return ""
    if WATCHED.search(core) is None:
        if "围观" in core and ONLINE.search(core):
            return "views"
        return "people_reached" if unit and CAME.search(core) and not NO_HEADS.search(core) else ""
    if LIVE.search(core):
        return "people_reached"
    if is_bare(core) or (ONLINE.search(core) and "组织" not in core):
        return "views"
    return "people_reached" if core.endswith("的人") else ""  # 看宣传片的人, and no showing of it


def watched_live(texts: Iterable[str]) -> bool:
    """Whether the nearest of the words around that tells it tells of a stage or a hall; so it is where none does."""
    for text in texts:
        if ONLINE.search(text):
            return False
        if LIVE.search(text):
            return True
        if EITHER.search(text):
            return False
    return True
