"""Whom a figure reached: the group of its words, else of its sentence (contract 4.17)."""

from __future__ import annotations

from etl.meaning.lexicon import find_groups, find_measures, names_place
from etl.prose.counted.circumstances import NONE, OF_WHICH, is_part, own_words
from etl.prose.counted.gathering import filled
from etl.prose.counted.held import topic_of_times
from etl.prose.counted.people import PEOPLE
from etl.prose.passages.passage import Figure, Spot
from etl.prose.reached.at_their_home import HANDED, as_many_as_houses, at_their_home, each_got_one
from etl.prose.reached.called_to_learn import labelled_for, taught_right_before
from etl.prose.reached.groups_named import (
    ADDRESSED,
    BARE_GROUPS,
    ENTERED,
    OFFICE_BEHIND,
    OUTCOMES,
    distinct_groups,
    is_one_of_several,
)
from etl.prose.reached.held_before import told_besides
from etl.prose.reached.seen_then import is_seen_then
from etl.prose.reached.told_of_before import told_of_before
from etl.prose.words.addressed import TOLD_ANEW
from etl.prose.words.taken_in import FETCHED, FETCHED_BEFORE
from etl.prose.words.zones import Measured, clause_before, said_before
from etl.regex import regex

# 面向新生9场、面向辅导员1场: who is named right before a number, though of no group, is no one told before.
OWN_ADDRESSEE = regex(r"(?:面向|针对)[^,、;。\d]{2,10}$")
# 上门安装时讲一个案例，特别是对独居老人耐心讲解，共走访4200户: to whom most care was given, of all who are counted next
ABOVE_ALL = regex(r"(?:特别|尤其)是?(?:在?[向给对为]|面向|针对)[^,;。\d]{0,8}$")
# 112名管理人员参加: persons of no group of the vocabulary are not those named before them either.
OWN_NOUN = regex(
    r"(?:(?!(?:工作|相关|有关|参[会训加]|听讲|在场|现场)人员)[^,;。、\d]{1,6}(?:人员|骨干|负责人|代表|队员|学员|会员)"
    r"|护工|护理员|家属|保姆|护士)(?:都|均|全部|现场|前来|集中)?"
    r"(?:参[加与训会]|到场|听[了讲课取]|聆听|学习|接受|观看|受训)"
)
# 针对返乡人员集中的特点: what a place is like, not whom the campaign turned to.
LIKE_THAT = regex(
    r"[^,;。\d]{0,8}(?:众多|较?多|集中|密集|聚集|流动性[大强])[^,;。\d]{0,2}的(?:特点|实际|情况|现状|区域|地区|地段|场所)"
)
# 为11家企业的28名会计开小课1场: the session was theirs.
HELD_FOR = regex(r"(?:为|给|对|向|面向|针对)[^,;。]{0,16}$")
HELD_BESIDES = regex(r"(?:[总累合共]计|一?共|还|另|先后)*(?:举办|召开|组织|举行|开办)")
# 家长群发布提醒12条: as in 家长微信群 its members are told; of several chats (家长群、业主群) no one's.
PARENTS_CHAT = regex(r"家长(?:微信|QQ|qq|钉钉|企微)*群(?!体)")
OUT_OF_THOSE = regex(
    r"(?:(?P<who>[^,;。:、\d]{2,12})\d[\d.万千百余多]*[名人位]|\d[\d.万千百余多]*[名人位](?P<named>[^,;。、\d]{2,12}))中,?(?:已经?|有|共|全部|约)*$"
)
OTHER_CHATS = regex(r"(?<![在往到])群(?![众体])")  # 他在群里转了6条 is the chat that was named
# What is put up for all to see is of no one visited or handed to before it, save where the sentence is about them.
SEEN_BY_ALL = frozenset(["posters", "banners", "boards", "screens", "broadcasts", "vehicles"])
# 向客户发送短信28万条，公众号推送文章36篇: published for all, whoever the messages beside went to.
PUBLISHED = frozenset(["posts", "views"])
SENT_AFAR = PUBLISHED | {"sms"}
TOPIC = regex(r"(?:面向|针对|走进|深入|进)[^,]{0,20}$")
# 组织干部开会3场，群众180人; 走访商户220家，受教育群众4850人次
ANYONE = regex(
    r"(?:^|[,、])(?:(?:[总共累合]计)*(?:直接|现场)?(?:受?教育|受众|覆盖|惠及|受益|参与|影响|带动|辐射|到场|宣传)(?:各类|广大|辖区)*群众"
    r"|(?:广大|周边|辖区|过往)?(?:群众|居民|村民|市民))(?:共计?|近|约|有|达)*$"
)
# 向商户推送短信2300条，接受办事群众咨询400人次: whoever came there, and no one told of before.
WHOEVER_CAME = regex(
    r"(?:办[事税证照理][^,;。、\d]{0,4}|[来过]往|来访|路过|围观|赶[集场圩街墟]|现场|前来[^,;。、\d]{0,6}|窗口)的?(?:群众|人员|市民|居民|村民|百姓|乡亲|行人|路人)"
)
ASKED_THERE = regex(
    r"(?:[^,;。\d]{0,16},)?(?:并|现场|当场|集中|为其|共|累计|逐一)*(?:答疑|解答|接受咨询|咨询|提供咨询)"
)
# 组织126家入驻商户签订承诺书，共签订126份
SIGNING = regex(
    r"们?(?:\d+[余多]?[名人户家位])?(?:逐一|全部|分别|现场|集中|全员|自愿|主动|都|均)*签[订署名下了]"
)
GATHERED = regex(r"(?:组织|邀请|召集)[^,]{0,12}$")  # 组织干部职工集中学习
LEARNT = regex(
    r"们?[^,]{0,4}(?:学习|观看|收看|听取|聆听|参加|集中|参训|测试|答题)|们?[^,]{0,6}(?:开展|进行)[^,]{0,6}培训"
)
IN_TOWN = regex(r"(?:城区|城镇|县城|市区|城里)\d")
CLASS = regex(
    r"(?:(?:[一二三四五六七八九\d]|[初高大][一二三四])年级|[初高][一二三])(?:全体|全部|共|各班|的)*$"
)
TO_OTHERS = regex(r"(?:^|[,;])[发送派递]给[^,;。\d]{1,8}的(?:是|有)$")  # 发给司机的是560张，发给家属的是120张
# 召开主题班会，学生结合案例展开讨论，共召开42场
PUPILS_AT_IT = regex(
    r"班会[^;。]{0,20},(?:[^,;。\d]{0,6}的)?(?:学生|同学)们?[^,;。\d]{0,12}?(?:讨论|交流|发言|分享|畅谈|谈|参[与加]|学习|观看|聆听|抢答|表演)"
)
OWN_CLASS = regex(
    r"[一二三四五六七八九高初]{1,2}(?:年级)?\(\d{1,2}\)班[,:]?(?:应到\d+[人名]?[,;]?)?(?:实到|到会|到课|出席|参加)?(?:共|约)?$"
    # 全班54人，请假2人，到了52人
    r"|(?:全|我们?|本)班(?:同学|学生)?(?:应到)?\d+[人名][,;](?:[^,;。\d家]{0,6}\d+[人名][,;])?(?:今天|实际)?(?:实到|到会|到课|出席|参加|[来到]了?)(?:共|约)?$"
)
IN_ALL = regex(r"(?:合计|总计|[一总]?共计?|累计)(?:约|近|达)*$")
TRAINED = regex(r"(?:参训|参加|参与|受训|到场|听课)(?:人员|人数|人次)?(?:共|约|达)?")


# 走访群众和商户292户: of both, whoever the one of them are
_WITH_ANYBODY = regex(
    r"(?:群众|百姓|公众)(?:和|及|与|、|以及)[^,;。、\d]{1,8}?(?:一?共|合计|总计|累计|约|近)*$"
    r"|[^,;。、\d]{2,8}(?:和|及|与|、|以及)(?:广大|辖区|社会|其他)?(?:群众|百姓|公众)(?:一?共|合计|总计|累计|约|近)*$"
)


# 快递员派件时提醒收件人3.1万人次: whoever it was, and not who told them
_WHOEVER = regex(r"(?:收件|寄件|取件|收货|来电)人(?:共计?|近|约|有|达)*$")


# 医护人员床旁提醒住院患者达1300余人次: who was told, and not by whom
_TOLD_BY_SOMEBODY = regex(
    r"(?:提醒|告知|叮嘱|嘱咐|劝导|宣讲|讲解|普及)(?:了|给)?(?P<whom>[^,;。、和及与\d]{2,12})$"
)


# 办了三场：5月4日讲给家长听，来了62人；12日…: each of them was for somebody else
_LISTS_THEM = regex(r"[^,;。:\d]{0,12}:(?:\d{1,2}月)?\d{1,2}[日号][^。;]{0,60};(?:\d{1,2}月)?\d{1,2}[日号]")


def _lists_them(spot: Spot) -> bool:
    return _LISTS_THEM.match(spot.passage.text, spot.found.end) is not None


def named_groups(words: str, measure: str) -> list[str]:
    """The groups that a figure's own words name; of those who told others none."""
    codes = distinct_groups(words, measure)
    told = _TOLD_BY_SOMEBODY.search(words) if len(codes) > 1 else None
    return (distinct_groups(told["whom"], measure) or codes) if told else codes


def choose_group(spot: Spot, measured: Measured, notes: list[str]) -> str:
    """The one group that the figure's own words name, else the one its sentence addresses before it."""
    if measured.measure == "staff" or is_town_or_country(spot) or _WHOEVER.search(spot.zones.before):
        return NONE
    codes = came_behind(spot, measured) or all_of_kind(spot, measured) or told_in_chat(spot, measured)
    if not codes:
        codes = named_groups(own_words(spot, measured), measured.measure)
        if codes and _WITH_ANYBODY.search(spot.zones.before):
            notes.append("several_groups")
            return NONE
    if not codes and not measured.side:  # 27人，参加了财会人员反诈培训: what the clause behind tells of them
        codes = distinct_groups(measured.words, measured.measure)
    codes = codes or place_of_part(spot) or held_for(spot, measured) or told_of_first(spot, measured)
    codes = codes or who_filled(spot, measured) or labelled_for(spot, measured)
    codes = codes or of_class(spot, measured) or out_of_those(spot) or who_asked(spot, measured)
    codes = codes or told_of_before(spot, measured)
    anyone = measured.measure == "people_reached" and ANYONE.search(spot.zones.before) is not None
    anyone = anyone or (measured.measure == "people_reached" and told_besides(spot))
    anyone = anyone or came_for_themselves(spot, measured) or came_to_sum(spot, measured)
    anyone = anyone or (measured.measure == "sessions" and _lists_them(spot))
    apart = not codes and is_part(spot) and OWN_ADDRESSEE.search(spot.zones.before) is not None
    if not codes and measured.measure == "people_reached" and OWN_NOUN.match(spot.zones.behind):
        return NONE
    if not codes and not anyone and not apart:
        codes = held_right_before(spot, measured) or taught_right_before(spot, measured)
        codes = codes or at_their_home(spot, measured) or each_got_one(spot, measured)
        codes = codes or as_many_as_houses(spot, measured)
        codes = codes or addressed_groups(spot, measured)
        visited = {f.group for f in spot.earlier_in_sentence("households")}
        # 走访农户300户、商户60家，发放资料360份
        if visited.issuperset(codes) and (len(visited) > 1 or was_held_besides(spot, measured)):
            codes = []
    codes = outside_titles(spot, codes)
    if len(codes) > 1:
        notes.append("several_groups")
    if not codes and measured.measure == "people_reached" and not anyone:
        return group_of_sessions(spot)
    return codes[0] if len(codes) == 1 else NONE


_TITLE = regex(r"《(?![^《》]*(?:信|书)》)[^《》]*》")  # a letter says itself whom it is for


def outside_titles(spot: Spot, codes: list[str]) -> list[str]:
    """向新生发放《大学生防骗手册》4000册: of several groups the one that the clause names itself, and no title in it."""
    said = clause_before(spot.zones)
    if not _TITLE.search(said):
        return codes
    outside = {hit.code for hit in find_groups(_TITLE.sub("", said))}
    named = [code for code in codes if code in outside]
    return named if len(named) == 1 else codes


def is_town_or_country(spot: Spot) -> bool:
    """零售户2290户，其中城区864户、农村1426户: where those of the whole are, and no group of their own."""
    if spot.zones.before.lstrip("、和及与,") not in ("农村", "乡村", "乡镇") or not is_part(spot):
        return False
    return IN_TOWN.search(spot.passage.sentence_before(spot.found.start, spot.clause.sentence)) is not None


def came_for_themselves(spot: Spot, measured: Measured) -> bool:
    """Whether those counted are named as whoever came (办事群众), or asked behind messages that went to others."""
    last = spot.earlier_in_sentence()[-1:]
    behind = measured.measure == "consultations" and any(figure.measure in SENT_AFAR for figure in last)
    return behind or WHOEVER_CAME.search(spot.zones.before + spot.zones.behind) is not None


def held_right_before(spot: Spot, measured: Measured) -> list[str]:
    """走访企业28家，举办财务人员培训2场，参训64人: who came to the sessions counted right before."""
    if measured.measure != "people_reached" or not TRAINED.fullmatch(spot.zones.before):
        return []
    listed = spot.earlier_in_sentence("sessions")
    if len({session.group for session in listed}) > 1 and came_to_all(spot, listed):
        return []
    last = spot.earlier_in_sentence()[-1:]
    return [f.group for f in last if f.measure == "sessions" and f.group != NONE]


def was_held_besides(spot: Spot, measured: Measured) -> bool:
    """走访商户1260户，举办讲座19场: a deed of its own, for nobody who was called at."""
    return measured.measure == "sessions" and HELD_BESIDES.match(spot.zones.before) is not None


def held_for(spot: Spot, measured: Measured) -> list[str]:
    """为11家企业的28名会计开小课1场: of a session the group counted right before it, for which it was held."""
    before = spot.earlier[-1] if spot.earlier and measured.measure == "sessions" else None
    if before is None or before.measure != "people_reached" or before.clause != spot.clause:
        return []
    named = before.group != NONE and before.measured.side > 0
    text, start = spot.passage.text, spot.clause.start
    return [before.group] if named and HELD_FOR.search(text[start : before.found.start]) else []


def told_of_first(spot: Spot, measured: Measured) -> list[str]:
    """驾驶员轮训，4月两期: whose the lessons are of which the sentence then tells how often they were held."""
    topic = topic_of_times(spot.zones) if measured.measure == "sessions" else ""
    return distinct_groups(topic, measured.measure) if topic else []


def who_filled(spot: Spot, measured: Measured) -> list[str]:
    """老人们坐了一屋子，六十多位: who filled the room, of whom the clause behind says how many they were."""
    found = filled(spot.zones) if measured.measure == "people_reached" else None
    return distinct_groups(found, measured.measure) if found else []


def who_asked(spot: Spot, measured: Measured) -> list[str]:
    """走进园区，为32家企业的45名财务负责人开展辅导，现场答疑28人次: the group just counted, of which these asked."""
    last = spot.earlier_in_sentence()[-1:]
    asked = measured.measure == "consultations" and ASKED_THERE.match(spot.zones.before)
    return [f.group for f in last if asked and f.measure == "people_reached" and f.group != NONE]


def told_in_chat(spot: Spot, measured: Measured) -> list[str]:
    """家长群发布提醒12条, 家长微信群是班主任管的，他在群里转了6条: the parents, where the sentence names no other chat."""
    if measured.measure != "posts":
        return []
    said = spot.passage.sentence_before(spot.found.start, spot.clause.sentence)
    told = PARENTS_CHAT.search(said) and not OTHER_CHATS.search(PARENTS_CHAT.sub("", said))
    return ["parents"] if told else []


def of_class(spot: Spot, measured: Measured) -> list[str]:
    """六年级310人参加, 七（1）班，实到45人: who is counted by the year or the class of a school, or is told of at a class
    meeting."""
    if (measured.measure, measured.words, measured.side) == ("sessions", "班会", 0):
        return ["students"]  # 最后开了46个班
    if measured.measure == "sessions" and measured.words.endswith("班会"):
        said = spot.passage.sentence_before(spot.found.start, spot.clause.sentence)
        return ["students"] if PUPILS_AT_IT.search(said) else []
    counted = measured.measure == "people_reached"
    named = counted and (CLASS.search(spot.zones.before) or OWN_CLASS.match(said_before(spot.zones)))
    return ["students"] if named else []


def out_of_those(spot: Spot) -> list[str]:
    """外来务工人员1680人中，已有1512人安装APP: the group out of which so many are counted."""
    told = OUT_OF_THOSE.search(spot.passage.sentence_before(spot.found.start, spot.clause.sentence))
    codes = distinct_groups(told["who"] or told["named"], "people_reached") if told else []
    return [code for code in codes if code not in ("officials", "workers")]  # 全系统1620名干部职工中: its own


_ALL_WERE = regex(r"[,、 ]?(?:全部?|几乎|基本上?|大多数?|多半?)*都?是(?P<who>[^,;。\d]{2,14})(?=[,;。]|$)")


def all_of_kind(spot: Spot, measured: Measured) -> list[str]:
    """听的26人都是来体检的老年人; 接通17人，都是独居老人; 走了23家，都是老人家自己住的: who all of those were."""
    reached = measured.measure in ("people_reached", "households")
    told = _ALL_WERE.match(spot.passage.text, spot.found.end) if reached else None
    return distinct_groups(told["who"], measured.measure) if told else []


def came_behind(spot: Spot, measured: Measured) -> list[str]:
    """到场的190多位家长: of those who came, the group that stands right behind their number."""
    first = find_groups(spot.zones.behind)[:1] if measured.side < 0 and spot.zones.unit in PEOPLE else []
    named = first and first[0].start == 0 and first[0].word not in BARE_GROUPS
    return [first[0].code] if named and measured.measure == "people_reached" else []


def group_of_sessions(spot: Spot) -> str:
    """组织全院职工观看警示片1场，实到1038人: who came to the sessions just counted, save where these are a part."""
    sessions = spot.earlier_in_sentence("sessions")
    several = len({session.group for session in sessions}) > 1
    if several and (IN_ALL.search(spot.zones.before) or came_to_all(spot, sessions)):
        return NONE  # 进社区6场，进工地3场，参与人数合计510人
    if not sessions or OF_WHICH.search(spot.passage.text, sessions[-1].end, spot.found.start):
        return NONE
    closely = spot.found.start - sessions[-1].end <= 1  # 其中财务人员专场6期、460人次
    before = spot.passage.sentence_before(spot.found.start, spot.clause.sentence)
    return sessions[-1].group if closely or not OF_WHICH.search(before) else NONE


def came_to_sum(spot: Spot, measured: Measured) -> bool:
    """沙龙132场，走进企业宣讲57场，合计189场，受众1.3万人次: who came to all of them."""
    last = spot.earlier_in_sentence()[-1:] if measured.measure == "people_reached" else []
    text = spot.passage.text
    return (
        bool(last)
        and last[0].measure == "sessions"
        and IN_ALL.search(text, 0, last[0].found.start) is not None
    )


def came_to_all(spot: Spot, sessions: list[Figure]) -> bool:
    """进校园2场、进社区5场、进企业3场，发放资料900份，现场受众1260人次: in a clause of its own, behind sessions and what was
    given out at them."""
    told = spot.earlier_in_sentence()
    while told and told[-1].measure in HANDED:
        told = told[:-1]
    told = told[-len(sessions) :]
    listed = len(told) == len(sessions) and all(one.measure == "sessions" for one in told)
    between = spot.passage.text[sessions[-1].end : spot.found.start]
    return listed and "," in between


def addressed_groups(spot: Spot, measured: Measured) -> list[str]:
    """The group that the sentence addresses before the figure, where it is one only."""
    if TO_OTHERS.search(spot.zones.before):
        return []
    if measured.measure in OUTCOMES or (measured.measure in PUBLISHED and spot.earlier_in_sentence("sms")):
        return []
    before = spot.passage.sentence_before(spot.found.start, spot.clause.sentence)
    clause = max(0, len(before) - (spot.found.start - spot.clause.start))
    if measured.measure in PUBLISHED:  # 走访村民900人，推送文章16篇
        before, clause = before[clause:], 0
    parts = OF_WHICH.search(before, 0, clause)
    if parts and TOLD_ANEW.search(before, parts.end()):
        parts = None
    if parts:  # 53场，其中进企业9场，覆盖9000人: the whole's people are of no one part
        before = before[: parts.start()]
    addressed = TOPIC if is_seen_by_all(spot, measured) else ADDRESSED
    taught = measured.measure == "people_reached"
    hits = [
        h
        for h in find_groups(before)
        if h.word not in BARE_GROUPS
        and not LIKE_THAT.match(before, h.end)
        and not OFFICE_BEHIND.match(before, h.end)
        and not (h.end < clause - 1 and ABOVE_ALL.search(before, 0, h.start))
        and not before.startswith(("入户", "办实事"), h.end)  # 进村入户, 为学生办实事
        and (
            h.word.startswith("进")
            or addressed.search(before[max(0, h.start - 24) : h.start])
            or (taught and is_seen_then(before, h))
            or (taught and GATHERED.search(before, 0, h.start) and LEARNT.match(before, h.end))
            or (taught and FETCHED_BEFORE.search(before, 0, h.start) and FETCHED.match(before, h.end))
            or (measured.measure == "pledges" and SIGNING.match(before, h.end))
        )
    ]
    if len(ENTERED.findall(before)) > 1:
        hits = [h for h in hits if not h.word.startswith("进")]
    if any(names_place(h.word) and is_one_of_several(before, h) for h in hits):
        return []
    codes = list(dict.fromkeys(h.code for h in hits))
    return codes if len(codes) == 1 else []


def is_seen_by_all(spot: Spot, measured: Measured) -> bool:
    """Whether what is counted is put up for all to see: 海报、条幅共计32张 too."""
    if measured.measure != "mixed_materials":
        return measured.measure in SEEN_BY_ALL
    listed = {hit.code for hit in find_measures(measured.words)}
    return bool(listed) and listed <= SEEN_BY_ALL


_SCHOOLS = regex(r"(?:小学|初中|高中|中学|中职|职高|高校)$")
_SESSION = regex(r"(?:课堂|讲座|宣讲|专场|班会|沙龙)?")


def place_of_part(spot: Spot) -> list[str]:
    """其中校园4场, 其中小学28场: a part's place stands for its people."""
    if OF_WHICH.search(spot.passage.text, spot.clause.start, spot.found.start) is None:
        return []
    hits, before = find_groups(spot.zones.before), spot.zones.before
    if not hits and _SCHOOLS.search(before):
        return ["students"]
    return [hits[0].code] if len(hits) == 1 and _SESSION.fullmatch(before, hits[0].end) else []
