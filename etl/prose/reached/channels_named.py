"""The channels that words name: none of a tale, a theme, a place or a desk."""

from __future__ import annotations

from etl.meaning.lexicon import Hit, find_channels
from etl.prose.passages.passage import Spot
from etl.regex import regex

# 网点电子屏滚动播放126次, and the head of a section that a hall opens: what is shown or handed out there keeps its own way.
HALLS = frozenset(["branch", "service_window"])

GONE_OUT_OF = ("走出", "迈出", "跳出", "不出")
CALLED_THERE = ("入户", "上门", "见面", "实地", "走访")  # 入户回访 is no call
THEME = regex(
    r"[“\"][^“”\"]{2,20}[”\"](?=(?P<noun>(?![、和及与])[^,;。]{0,14}))"
)  # “姐妹微信群”、公众号 are two
# 开展“百日宣传”“开学第一课”等主题活动190场: names of some of them.
LISTED_THEME = regex(
    r"[“\"][^“”\"]{2,20}[”\"](?=[、和及]?(?:[“\"][^“”\"]{2,20}[”\"][、和及]?)*等[^,;。“\"]{0,6}活动)"
)
_PLACE = r"[^,、;。的\d]{0,4}?(?:产业|园区|基地|小镇|大厦|公司|企业|协会|行业|机构|从业)"
_BESIDE = r"(?:大楼|家属院)?(?:门口|门前|附近|旁)"
CALLED_AFTER = {
    "short_video": regex(_PLACE),
    "media": regex(rf"大学|主播|{_BESIDE}|(?:一起|一同|一道)?(?:投[送递]|派送|送到|夹)"),  # 随报刊投送宣传单
    # 向候诊患者发放折页: whom, as 摊主 says
    # 46块候诊叫号屏, 候诊区18块显示屏: what hangs there keeps its own way
    "service_window": regex(
        r"(?<=候诊)[区厅室]?的?(?:\d+[余多]?[块个台])?(?:叫号|显示|电子|LED|大)*屏|(?<=候诊)的?(?:患者|病人|群众|家属|人员|市民|居民|老人|家长|宝妈|孕妇|妈妈|乡亲)"
    ),
    "broadcast": regex(rf"站?{_BESIDE}|电视大学"),
    # 与夜市摊主签订承诺书: with whom, who sells there
    # 结合夜市人员密集的特点, 农村集市巡逻: what the place is like, and another way
    # 固定摊位一家一家走, 对固定摊位走了一遍: those of traders
    "stall": regex(
        r"账|(?<=摊位)(?:一[家个摊户]一[家个摊户]|走(?:了|过|访)|逐[一个家]|挨[个家])|的?(?:人员|人流|人群|客流|环境|氛围|特[点征]|秩序|治安|巡逻|巡查|巡防|夜巡|管理|监管|执法)|(?:[上里内]?的|[上里内])?(?:摊主|摊贩|商贩|小贩|商[户家]|店主|老板|经营(?:户|者|业主)|从业(?:者|人员)|业主)"
    ),
    "group_chat": regex(r"发[^,;。]{0,6}短信"),  # 向家长群发提醒短信
    # 派出所民警和建行网点经理到社区活动室: from where somebody came
    # 柜面识诈堵诈专题培训: what the training is on
    "branch": regex(
        r"(?<=柜面)[^,;。、\d]{0,8}?培训|的?(?:客户)?(?:经理|主任|行长|负责人|员工|柜员)(?=[到来赴前走去、和与])"
    ),
    "training": regex(
        r"(?:学校|机构|基地|学院)(?=[内里门]?口?(?:张贴|悬挂|摆放|开展|举办|组织|宣讲|宣传|发放|设))"
    ),
}


# 摆了一上午的摊, 讲过一堂课: a verb and its noun, parted by how long or how much it was
_PARTED = {
    "stall": regex(r"[摆支出](?:了|过|着)(?:[^,;。、\d]{1,8}的)?摊(?![位主贩点子])"),
    "lecture": regex(r"讲(?:了|过)(?:[一二两三几][堂节次])?课(?![题程本间])"),
}


def _parted_channels(text: str) -> list[Hit]:
    """The channels that such words name."""
    return [
        Hit(*found.span(), found.group(), code)
        for code, way in _PARTED.items()
        for found in way.finditer(text)
    ]


def named_channels(text: str) -> list[Hit]:
    """The channels that words name; of “反诈第一课”主题班会 what stands behind the theme, not the theme, and of a place
    that is called after one (直播电商园区) none."""
    none = (is_of_place, is_of_tale, is_of_swindle)
    hits = [hit for hit in find_channels(text) if not any(way(text, hit) for way in none)]
    if parted := _parted_channels(text):
        hits = sorted([*hits, *parted], key=lambda hit: hit.start)
    listed = [one.span() for one in LISTED_THEME.finditer(text)] if hits and "等" in text else []
    hits = [hit for hit in hits if not any(start < hit.start < end for start, end in listed)]
    themes = [
        theme.span()
        for theme in (THEME.finditer(text) if len(hits) > 1 else ())
        if any(theme.start("noun") <= hit.start < theme.end("noun") for hit in hits)
    ]
    return [hit for hit in hits if not any(is_of_theme(hit, start, end) for start, end in themes)]


_TOLD_OF = regex(r"[讲说认][解明穿清]?“[^“”]*$")
_DONE_BY_SWINDLERS = frozenset(["door_to_door", "sms", "phone", "group_chat"])


def is_of_tale(text: str, hit: Hit) -> bool:
    """讲《小兔子接电话》的故事: nobody was telephoned; 讲“专家上门收古董”: nobody called by those who tell of it."""
    told = _TOLD_OF.search(text, 0, hit.start) if "“" in text and hit.code in _DONE_BY_SWINDLERS else None
    if told:
        return True
    opened = text.rfind("《", 0, hit.start) if hit.code == "phone" else -1
    return opened >= 0 and text.find("》", opened, hit.start) < 0


# 开了个座谈会，专讲假短信: what swindlers send
_FALSE = ("假", "虚假", "诈骗", "钓鱼", "可疑", "不明", "陌生")


def is_of_swindle(text: str, hit: Hit) -> bool:
    """Whether messages are those of swindlers, by the word right before them."""
    return hit.code == "sms" and text.endswith(_FALSE, 0, hit.start)


# 在村口候车亭向赶集老人发放: whom, met on their way; on the market itself it is how
_ON_THEIR_WAY = regex(
    r"在[^,;。、\d]{0,8}(?:亭|站台?|厅|车[上内里厢]|网点|窗口|柜台|[医卫生]院|超市|驿站)[内里前旁]?(?:[给向对为]|面向)[^,;。\d]{0,4}赶[集街场圩]$"
)


def is_of_place(text: str, hit: Hit) -> bool:
    """直播电商园区, 培训学校, 广播电视大学, 电视台门口: where it was; 走出厅堂: where it was not."""
    if hit.code in HALLS and text.endswith(GONE_OUT_OF, 0, hit.start):
        return True
    if hit.code == "phone" and hit.word == "回访" and text.endswith(CALLED_THERE, 0, hit.start):
        return True
    if hit.code == "stall" and hit.word.startswith("赶") and _ON_THEIR_WAY.search(text, 0, hit.end):
        return True
    if hit.code == "stall" and hit.word.endswith(("天", "日")):
        return False  # 借助街子天人员集中特点: a market day is when they went there, and no place
    behind = CALLED_AFTER.get(hit.code)
    return behind is not None and behind.match(text, hit.end) is not None


def is_of_theme(hit: Hit, start: int, end: int) -> bool:
    """Whether a word is a part of what is quoted; “敲门”宣讲 is how it was done."""
    return start < hit.start < end and (start + 1, end - 1) != (hit.start, hit.end)


def code_there(spot: Spot, hit: Hit) -> str:
    """在办税服务厅摆展板4块，咨询台解答咨询73人次: of a desk the hall in which it stands; out of doors it is a stall."""
    return hall_of_desk(hit, spot.passage.sentence_before(spot.found.start, spot.clause.sentence)) or hit.code


# 设立反诈咨询台: set up for the campaign, wherever it stands
_SET_UP = regex(r"(?:设[立置有了]?|摆[放设出起了]?|支起?|搭[建起]?|开[设辟]|增设|布置)[^,;。、\d]{0,8}台")


def hall_of_desk(hit: Hit, said: str) -> str:
    """The hall that a sentence names where its desk stands anyhow; '' where the desk was set up, for no hall and no desk."""
    if hit.code != "stall" or not hit.word.endswith("台"):
        return ""
    halls = [] if _SET_UP.search(said) else [hit.code for hit in named_channels(said) if hit.code in HALLS]
    return halls[-1] if halls else ""
