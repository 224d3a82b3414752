"""What a passage says was done without a number: one mention per channel and per target group (contract 1).

A channel is mentioned where its clause tells of a deed; a group where it is addressed (向, 针对, 组织…参加).
"""

from __future__ import annotations

from etl.meaning.lexicon import Hit, default_channel, find_groups, find_measures, names_place
from etl.prose.counted.rivals import appears_in_media
from etl.prose.matter.at_work import (
    SHOWN_OR_VOICED,
    SILENT,
    USED,
    find_any_chat,
)
from etl.prose.matter.standing import Standing
from etl.prose.paragraphs.not_used import is_not_used
from etl.prose.paragraphs.ways_in_passing import WAYS_IN_PASSING
from etl.prose.paragraphs.ways_told import DEEDS, WAYS_OF_SAYING
from etl.prose.paragraphs.worded_channels import (
    COLLECTED,
    RATE,
    ROSE,
    SHOWN,
    SLOW,
    is_of_swindle,
    led_to,
    worded_channels,
)
from etl.prose.words.addressed import HABIT, NONE, Named, clause_groups
from etl.prose.words.text import Clause
from etl.regex import regex

NOT_DONE = regex(
    r"屡屡|(?<!视)频发|高发(?![区地案类人期])|参差不齐|不规范|进行的(?:电信)?[^,]{0,6}(?:诈骗|现象)|诈骗钱财|等通信工具|等途径诈骗|顺应|随着|发案率|方式诈骗|引流|被追究|获刑|帮信"
)
WAYS = (*WAYS_OF_SAYING, *WAYS_IN_PASSING)
FAR = 7  # clauses
CHAT_NAME = 8  # characters around the word that names a chat
ONLY_A_PLACE = regex(r"在?[^,]{1,10}[内里中上前旁处]")
# What others made, no paper handed out.
MADE_BY_OTHERS = {"手抄报", "宣传小报"}
FIGURATIVE = regex(r"[”\"]?[^,]{0,4}(?:送|进)[^,]{0,8}(?:心坎|心中|心里|千家万户|千家|家家户户|万家)")
# 印着反诈标语的环保袋: a slogan on what is given is no banner
ON_WHAT_IS_GIVEN = regex(
    r"[”\"]?的[^,;。、]{0,4}(?:袋子?|扇子?|包|杯子?|雨?伞|围裙|毛巾|抽?纸巾?|衫|马甲|T恤|帽子?|笔|本子?|[日挂台]历|钥匙扣)"
)
ADVISING = regex(r"(?:提醒|引导|告诫|号召|叮嘱)[^,。]*$")
# 发冰袖、送明白纸: right behind the verb
HANDED, GIVEN = (
    {"leaflets", "gifts"},
    regex(r"(?<![开颁转群分印签])[发送递塞](?:上|给|到手)?(?:一?[张份个条本把副])?$"),
)
PUT_UP = {"banners", "posters", "boards"}
LISTED = regex(r"[、和及与]{1,2}[^,、和及与]{0,3}")  # between two of a list
POSTED = regex(r"张贴|粘贴|贴")
# 公众号粉丝已达1.2万人，欢迎点赞、转发: what readers are asked to do.
READERS_ASKED = regex(
    r"(?:欢迎|敬请|恳请|请(?:大家|您|各位)|记得|别忘了?)[^,;。]{0,8}?(?:点赞|转发|关注|在看|分享|收藏|留言)[^,;。]*"
)
# 围裙、毛巾共500件已签收，尚未派发
NOT_YET = regex(
    r"(?:尚未|仍未|暂未|还未|还没有?)(?:能|再|全部|开始|正式)*(?:发放|派发|分发|散发|张贴|粘贴|悬挂|投放|赠送|送出|[发派贴挂])"
)
PUT_INSIDE = regex(r"(?:(?<=[套袋盒包夹])|(?<=袋子))[里内]")  # 夹在房卡套里的3000张, 防骗卡塞在车票袋子里
AWAY_AT_WORK = regex(r"务工的?(?:老乡|乡亲)")
HOMELY = regex(r"[拉唠]家常|龙门阵")
# 来交医保的村民，会计都念叨过几句: told of fraud, whatever they came for
CAME_FOR = regex(r"来(?:交|办|缴|领|取|买|看)[^,;。\d]{1,8}的$")
NOBODY = Named(0, 0, NONE, NONE)


def read_mentions(text: str, clauses: list[Clause], standing: Standing) -> list[Named]:
    """Every channel and group once, at its first place."""
    found: dict[str, Named] = {}
    for clause in clauses:
        for named in [*clause_channels(text, clause, clauses), *clause_groups(text, clause)]:
            away = (
                standing.mentions[named.start]
                or (standing.beside[named.start] and not CAME_FOR.search(text, clause.start, named.start))
                or is_not_used(text, named)
                or (named.channel == "gift" and PUT_INSIDE.match(text, named.end))
            )
            if not away and not is_advised(text, standing, named):
                found.setdefault(named.group if named.group != NONE else named.channel, named)
    for group in groups_of_chat(text, found.get("group_chat")):
        found.setdefault(group.group, group)
    if "door_to_door" in found and HOMELY.match(text, found.get("lecture", NOBODY).start):
        del found["lecture"]  # 上门拉家常、讲反诈
    alone, aged = found.get("elderly_alone", NOBODY), found.get("elderly", NOBODY)
    if "elderly" in found and is_inside(aged, [(alone.start, alone.end)]):
        del found["elderly"]  # 独居的[老人]
    if "migrant_workers" in found and found.get("workers", NOBODY).is_at(text, "工人"):
        del found["workers"]  # the workers of a building site
    if found.get("villagers", NOBODY).is_at(text, "老乡") and AWAY_AT_WORK.search(text):
        fellows = found.pop("villagers")  # 返乡务工的老乡
        found.setdefault("migrant_workers", Named(fellows.start, fellows.end, "migrant_workers", NONE))
    meeting = found.get("class_meeting")
    pupils = class_of(text, meeting) if meeting else None
    if pupils:
        found.setdefault("students", pupils)
    return sorted(found.values(), key=lambda n: n.start)


# 家长群, 职工微信群, 出租屋房东交流群: what stands between those who are in a chat and its name
_PARENTS_CHAT = regex(r"家长(?=群(?!体))")
_THEIR_CHAT = regex(r"们?(?:的)?(?:老乡|微信|QQ|qq|工作|交流|联络|服务|互助|预警|通知|班级)*群")


def groups_of_chat(text: str, chat: Named | None) -> list[Named]:
    """Those after whom a chat is called into which something was sent: 通过家长群推送案例."""
    if chat is None:
        return []
    begin, end = max(0, chat.start - CHAT_NAME), chat.end + CHAT_NAME
    named = [
        (begin + hit.start, begin + hit.end, hit.code)
        for hit in find_groups(text[begin:end])
        if hit.word != "老乡"
    ]
    named = [
        one for one in named if not names_place(text[one[0] : one[1]]) and _THEIR_CHAT.match(text, one[1])
    ]
    named += [(*found.span(), "parents") for found in _PARENTS_CHAT.finditer(text, begin, end)]
    return [Named(start, end, code, NONE) for start, end, code in named]


def is_advised(text: str, standing: Standing, named: Named) -> bool:
    """提醒群众…: whoever is advised is addressed, what the advice speaks of is no channel."""
    if not standing.advised[named.start]:
        return False
    return named.group == NONE or ADVISING.search(text[max(0, named.start - 14) : named.start]) is None


def class_of(text: str, meeting: Named) -> Named | None:
    """The pupils of a class meeting, where its sentence names them."""
    start = max(text.rfind("。", 0, meeting.start) + 1, meeting.start - 120)
    hits = find_groups(text[start : meeting.start])
    pupils = [h for h in hits if h.code == "students" and not names_place(h.word)]
    return Named(start + pupils[-1].start, start + pupils[-1].end, "students", NONE) if pupils else None


# 大屏滚动播放反诈宣传片: a film on a screen is the screen's, and no short video
ON_SCREEN = regex(
    r"(?:屏幕?|(?:LED|视频|拼接)墙|电视机?|显示器|叫号机|投影仪?|广告机|一体机)(?:\d+[块台个],[都均全也]|[^,;。]{0,20}?)(?:在)?(?:播放|滚动|轮播|循环|放映|播|放)[^,;。]{0,24}?(?:短片|宣传片|警示片|教育片|专题片|(?:反诈|防骗|防诈)片|微电影|短?视频|动画片?|动漫)"
)
# 举办培训1期，会上播放警示片, 结合动画片讲解: a film is a part of what was told before; in 家长会上观看短片 it is not
_FILM = r"(?:短片|宣传片|警示片|教育片|专题片|动画片?|动漫)"
SHOWN_THERE = regex(
    rf"(?<![^,;。])(?:会|课|课堂|讲座|培训|宣讲)(?:[上中前后时]|间隙|期间|现场),?(?:还|并|集中|一起|统一|组织|现场)*(?:播放|放映|观看|收看|看)了?[^,;。、\d]{{0,10}}?{_FILM}"
    rf"|结合[^,;。\d]{{0,6}}?{_FILM}(?=[^;。]{{0,24}}讲)"
)
AS_FAR = 30  # characters before a clause in which the screen may stand


def clause_channels(text: str, clause: Clause, clauses: list[Clause]) -> list[Named]:
    """The channels of a clause that tells of a deed, or whose sentence goes on to tell of one."""
    words = text[clause.start : clause.end]
    if NOT_DONE.search(words) or HABIT.search(words):
        return []
    named: list[Named] = []
    reach = opened_before(text, clause, clauses) + words + following(text, clause, clauses)
    reach = NOT_YET.sub("", reach) if "未" in reach or "没" in reach else reach
    reach = READERS_ASKED.sub("", reach) if "点赞" in reach or "转发" in reach else reach
    hits = find_measures(words)
    used = USED.search(reach) is not None and not SILENT.search(reach)
    done = {code for code in {hit.code for hit in hits} & set(DEEDS) if used or DEEDS[code].search(reach)}
    done |= {hit.code for hit in hits if hit.code in HANDED and GIVEN.search(words, 0, hit.start)}
    done |= listed_with(words, hits, done)
    for hit in hits:
        shown = hit.code in ("banners", "posters") and SHOWN.search(words[max(0, hit.start - 8) : hit.start])
        away = any(one.match(words, hit.end) for one in (RATE, ROSE, SLOW))
        if not away and hit.code in done and not (shown or is_no_material(words, hit)):
            posted = hit.code == "leaflets" and only_posted(words, hit.start)
            channel = "posting" if posted else default_channel(hit.code)
            named.append(Named(clause.start + hit.start, clause.start + hit.end, NONE, channel))
    named += worded_channels(words, clause.start, reach, text[max(0, clause.start - 60) : clause.end])
    named += [
        Named(clause.start + m.start(), clause.start + m.end(), NONE, code)
        for code, way in WAYS
        for m in way.finditer(words)
    ]
    named += [
        Named(clause.start + m.start(), clause.start + m.end(), NONE, "group_chat")
        for m in find_any_chat(words)
    ]
    said = max(0, clause.start - AS_FAR)
    # a television beside no screen is none: 驿站内小电视轮播短片
    sets = "屏" in text[said : clause.end] or any(one.channel == "screen" for one in named)
    runs = ON_SCREEN.finditer(text, said, clause.end)
    films = [one.span() for one in runs if sets or not one.group().startswith("电视")]
    films += [one.span() for one in SHOWN_THERE.finditer(text, said, min(len(text), clause.end + AS_FAR))]
    named = [one for one in named if not (one.channel == "short_video" and is_inside(one, films))]
    return [one for one in named if one.channel not in SHOWN_OR_VOICED] if SILENT.search(words) else named


def is_inside(one: Named, spans: list[tuple[int, int]]) -> bool:
    """Whether it stands within one of them."""
    return any(start <= one.start and one.end <= end for start, end in spans)


def listed_with(words: str, hits: list[Hit], done: set[str]) -> set[str]:
    """挂起横幅、海报: what is for all to see and is listed with something that was put up."""
    listed = set(done)
    for at, hit in enumerate(hits[1:], 1):
        if hits[at - 1].code in listed and LISTED.fullmatch(words, hits[at - 1].end, hit.start):
            listed.add(hit.code)
    return listed & PUT_UP


def is_no_material(words: str, hit: Hit) -> bool:
    """手抄报 is made by pupils, 征集…海报 asks for them; a “反诈礼包” sent into hearts is a figure of speech."""
    before = led_to(words, hit)
    if hit.code == "banners" and ON_WHAT_IS_GIVEN.match(words, hit.end):
        return True
    if COLLECTED.search(before) or appears_in_media(hit.word, before) or is_of_swindle(words, hit):
        return True
    return hit.word in MADE_BY_OTHERS or FIGURATIVE.match(words, hit.end) is not None


def only_posted(words: str, at: int) -> bool:
    """张贴…宣传资料: paper that is put up, not handed out."""
    before = words[max(0, at - 20) : at]
    return bool(POSTED.search(before)) and not DEEDS["gifts"].search(before)


def opened_before(text: str, clause: Clause, clauses: list[Clause]) -> str:
    """The clause before, where a quotation runs from it into this one: 悬挂“绷紧弦，远离诈骗”横幅; or ''."""
    earlier = clauses[clause.index - 1] if clause.index else None
    if earlier is None or earlier.sentence != clause.sentence:
        return ""
    words = text[earlier.start : earlier.end]
    return words if words.count("“") > words.count("”") or words.count('"') % 2 else ""


def following(text: str, clause: Clause, clauses: list[Clause]) -> str:
    """The next clause of the sentence, or ''; the whole rest of it behind a clause that only says where: 厅堂内，…."""
    rest = clauses[
        clause.index + 1 : clause.index
        + (FAR if ONLY_A_PLACE.fullmatch(text, clause.start, clause.end) else 2)
    ]
    inside = [later for later in rest if later.sentence == clause.sentence]
    return text[inside[0].start : inside[-1].end] if inside else ""
