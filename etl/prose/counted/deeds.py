"""What was done with what a noun names decides what is counted: signed, posted, given, sent round, watched together."""

from __future__ import annotations

from etl.meaning.lexicon import Hit
from etl.prose.counted.people import WATCHED_ONLINE
from etl.prose.counted.shown import FILMED, WATCHED, is_published
from etl.prose.counted.unit_words import HANDED
from etl.prose.words.zones import Zones, clause_before, said_before
from etl.regex import regex

PAPER_DEED = regex(
    r"(?P<pledges>签订|签署|签收)|(?P<posters>张贴|粘贴)|发放|派发|分发|散发|赠送|印发|发送|推送|送|发给"
)
# Chosen, trained or on the books, not sent out.
RECRUITED = regex(
    r"涌现|评出|推选|优秀$|选树|选聘|选拔|聘任|聘请|招募|吸纳|培育|培养|评选|表彰|表扬|现有|共有|拥有|配备|储备|[组成]建(?!.{0,12}(?:入户|走访|宣传))"
)
TAUGHT = regex(r"(?:培训|教育|面向|针对)(?:辖区|各)?[“\"]?(?:反诈|防诈)?$")
# 举办讲座2场，楼组长、志愿者等70余人参加: whoever sat in the lesson was taught there.
LESSON = regex(r"讲座|培训|授课|讲课|课堂|[一二两三四五六七八九十\d][堂节][^,。]{0,10}课")
# 为村干部、网格员共计86人开展业务培训
TAUGHT_FOR = regex(r"(?:为|对|给|面向|针对)[^,;。]{2,30}$")
TAUGHT_NEXT = regex(r"(?:集中|分[批期]|统一|开展|进行|组织|举办)+[^,;。\d]{0,10}(?:培训|授课|教育|轮训)")
LISTENED = regex(
    r"(?:到场|前来|列队|静心|认真|集体)?(?:参加(?!了?[^,]{0,8}(?:服务|宣传|值守|巡逻|发放|保障))|参训|参会|听讲|听课|聆听|听取|学习|观看)"
)
# 1120名妇女参加，其中女性网格员320名: a part of those who came.
CAME_AS_PART = regex(
    r"\d[余多]?[名人位]次?[^,;。\d]{0,12}(?:参加|参训|参会|到场|听[讲课取]|聆听|观看|学习|受教育)[^;。]*其中[^;。]*$"
)
FOLLOWED = regex(r"关注[^,]{0,12}$")
TAKEN_UP = regex(
    r"被[^,]{0,20}(?:采用|刊登|刊发|报道|转载|播发|录用)|被[^,]{0,12}(?:媒体?|[日晚]报|学习强国|新闻|电视台|客户端)[^,]{0,4}转发"
)
# 在州级以上媒体刊发稿件12篇, 县融媒体网站登稿2篇: the press, not the unit's own accounts.
IN_PRESS = regex(
    r"(?:(?<![新自融多])媒体|融媒体?(?:中心|网站?|客户端)|(?:[日晚早]|时|商|法治)报(?!送)|电视台|电台|报刊|报纸|学习强国|人民网|新华网|新闻网)"
    r"(?:(?!公众号|微信|微博|抖音|快手|视频号|平台推)[^,;。]){0,12}(?:刊[发登播载]|发表|登载|播[发出]|报道|[登刊上]稿)[^,;。]{0,12}$"
)
AWARDED = regex(r"获(?![悉取得]|得知)[^,]*$|获得[^,]*$|荣获[^,]*$|获评[^,]*$")
AS_A_PRIZE = regex(r"(?:奖品|奖励|礼品|纪念品)")  # 发放奖品笔记本100本
SENT_IN_CHAT = regex(r"(?:微信|QQ|业主|居民|家长|工作|客户|学生|商户|网格)群|群[内里中]|朋友圈|公众号")
SENT_ON = regex(r"(?:转发|推送)[^,]{0,12}$")  # 朋友圈转发宣传链接2400次
# 下各组放宣传录音共40多次
_RECORDING_PLAYED = regex(
    r"(?:放|播|喊|响)(?:了|过)?(?:反诈|防骗|防诈|宣传|提示|警示)+的?(?:录音|音频|语音)[^,;。\d]{0,6}$"
)
PASSED_ON = regex(r"转发(?:了|的)?[^,]{0,8}$|群[^,]{0,6}(?:推送|发送|分享)[^,]{0,8}$")


def by_what_was_done(zones: Zones, hit: Hit, code: str) -> str:
    """The measure of a noun once its verb is heard, `code` where that changes nothing, '' for none.

    群里转发反诈视频4条 are posts, 签署《风险告知书》2340份 pledges, 张贴明白卡763张 posters, 赠送笔记本120本 gifts;
    宣传员 that were chosen were not sent out, those that were taught were reached.
    """
    if is_sent_round(zones, hit, code):
        return "posts"
    if code == "media_reports" and AWARDED.search(zones.before, 0, hit.start):
        return ""  # 获省级好新闻2篇
    if code == "sms" and is_chat_message(zones, hit):
        return "posts"
    if code == "people_reached" and hit.code == "posts" and FOLLOWED.search(zones.before, 0, hit.start):
        return "app_installs"  # 关注公众号1200人
    if code == "people_reached" and "直播" in zones.before and WATCHED_ONLINE.search(zones.before):
        return "views"  # 线上通过直播收看家长1650人
    if code == "posts":
        return told_of_posts(zones)
    if hit.code == "gifts" and is_given(zones):
        return "gifts"
    if code == "leaflets":
        done = list(PAPER_DEED.finditer(zones.before, 0, hit.start))
        return (done[-1].lastgroup or code) if done else code
    if code == "staff":
        taught = TAUGHT.search(zones.before, 0, hit.start)
        chosen = RECRUITED.search(zones.before, 0, hit.start)
        taught = taught or CAME_AS_PART.search(said_before(zones))
        taught = taught or (TAUGHT_FOR.search(clause_before(zones)) and TAUGHT_NEXT.match(zones.behind))
        taught = taught or (LISTENED.match(zones.behind) and LESSON.search(said_before(zones) + zones.behind))
        return "" if chosen else "people_reached" if taught else code
    recording = code == "sessions" and _RECORDING_PLAYED.search(zones.before) is not None
    return "broadcasts" if recording else watched_together(zones, code)


def is_sent_round(zones: Zones, hit: Hit, code: str) -> bool:
    """群里转发反诈视频4条, 朋友圈转发宣传链接2400次, 推送反诈海报12张, 公众号连载课堂9期."""
    if code == "videos":
        return PASSED_ON.search(zones.before, 0, hit.start) is not None
    if code == "sessions" and is_published(zones):
        return True
    sent = code == "posters" or (code == "sessions" and zones.unit in ("次", "条", "期"))
    return sent and SENT_ON.search(zones.before, 0, hit.start) is not None


def is_chat_message(zones: Zones, hit: Hit) -> bool:
    """在微信群转发提醒，共发送信息740条: messages that are no 短信 go round in the chat that the sentence names."""
    said = said_before(zones)
    return "短信" not in said and SENT_IN_CHAT.search(said) is not None


def told_of_posts(zones: Zones) -> str:
    """抖音号发布作品186条 are videos, 被市级媒体采用稿件5篇 reports of the press."""
    said = clause_before(zones)
    if FILMED.search(said):
        return "videos"
    return "media_reports" if TAKEN_UP.search(said) or IN_PRESS.search(said) else "posts"


# 演出3场，观看人数约300人: who saw a play was there
PLAYED_THERE = regex(
    r"^(?!.*(?:抖音|直播|线上|在线|视频|公众号|平台|网络)).*(?:演出|汇演|展演|巡演|情景剧|小品|话剧|快板|放映|电影)"
)


def watched_together(zones: Zones, code: str) -> str:
    """组织职工观看警示片6次，观看人数820人: sessions and people, no loudspeakers and no views."""
    if code == "views" and zones.unit in ("人", "名") and PLAYED_THERE.search(zones.sentence):
        return "people_reached"
    if code not in ("broadcasts", "videos", "views") or not WATCHED.search(zones.sentence):
        return code
    return "people_reached" if code == "views" else "sessions" if zones.unit in ("次", "场", "期") else code


def is_given(zones: Zones) -> bool:
    """赠送笔200支、笔记本100本: what was last said to be done with things is giving them away."""
    if AS_A_PRIZE.search(zones.before):
        return True
    handed = list(HANDED.finditer(said_before(zones)))
    return bool(handed) and handed[-1]["given"] is not None
