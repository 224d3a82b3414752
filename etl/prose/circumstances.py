"""Whom a figure reached and how: group and channel of its words, else of its sentence (contract 4.17)."""

from __future__ import annotations

import re

from etl.meaning.lexicon import Hit, default_channel, find_channels, find_groups, find_measures, names_place
from etl.prose.passage import Spot
from etl.prose.people import PEOPLE, TAUGHT_NEXT
from etl.prose.zones import Measured, clause_before

ADDRESSED = re.compile(
    r"(?:(?:向|给|对|为|教(?![育室师学职授材]))[^,]{0,8}|(?:面向|针对|走访|深入|走进|进)[^,]{0,20})$"
)
# 面向新生9场、面向辅导员1场: who is named right before a number, though of no group, is no one told before.
OWN_ADDRESSEE = re.compile(r"(?:面向|针对)[^,、;。\d]{2,10}$")
# 112名管理人员参加: persons of no group of the vocabulary are not those named before them either.
OWN_NOUN = re.compile(
    r"(?!(?:工作|相关|有关|参[会训加]|听讲|在场|现场)人员)[^,;。、\d]{1,6}(?:人员|骨干|负责人|代表|队员|学员|会员)(?:都|均|全部|现场|前来|集中)?"
    r"(?:参[加与训会]|到场|听[讲课取]|聆听|学习|接受|观看|受训)"
)
# 妇女主任, 残疾人专委: an office, nobody of the group that it works for.
OFFICE_BEHIND = re.compile(r"(?:们?的)?(?:主任|专委|专职委员|联合会|工作者|干事|权益)")
# 针对返乡人员集中的特点: what a place is like, not whom the campaign turned to.
LIKE_THAT = re.compile(
    r"[^,;。\d]{0,8}(?:众多|较?多|集中|密集|聚集|流动性[大强])[^,;。\d]{0,2}的(?:特点|实际|情况|现状|区域|地区|地段|场所)"
)
# 老师带着96名小朋友唱歌: whoever leads them is not who was taught.
LED_HERE = re.compile(r"(?:带着?|带领|陪着?|组织|邀请|召集|[与和同跟])$")
# 为11家企业的28名会计开小课1场: the session was theirs.
HELD_FOR = re.compile(r"(?:为|给|对|向|面向|针对)[^,;。]{0,16}$")
# 家长群发布提醒12条: as in 家长微信群 its members are told; of several chats (家长群、业主群) no one's.
PARENTS_CHAT = re.compile(r"家长群(?!体)")
OTHER_CHATS = re.compile(r"(?<!家长)群(?![众体])")
# 60岁以上客户, 老年村民: the same persons, told more closely before.
WHOSOEVER = frozenset(["bank_customers", "residents", "villagers"])
BARE_GROUPS = set(
    ["群众", "广大群众", "辖区群众", "人民群众", "公众", "社会公众", "百姓", "老百姓", "学校", "市场"]
)
# The usual channel of these gives way to a stated one.
HANDED_ANYHOW = frozenset(["leaflets", "gifts", "households"])
# Whoever was visited beside these is not whom they were about.
OUTCOMES = frozenset(["scams_stopped", "loss_prevented"])
# What is put up for all to see is of no one visited or handed to before it, save where the sentence is about them.
SEEN_BY_ALL = frozenset(["posters", "banners", "boards", "screens", "broadcasts", "vehicles"])
# 向客户发送短信28万条，公众号推送文章36篇: published for all, whoever the messages beside went to.
PUBLISHED = frozenset(["posts", "views"])
TOPIC = re.compile(r"(?:面向|针对|走进|深入|进)[^,]{0,20}$")
ANYONE = re.compile(
    r"(?:^|[,、])(?:广大|周边|辖区|过往)?(?:群众|居民|村民|市民)(?:共计?|近|约|有)*$"
)  # 组织干部开会3场，群众180人
_PLACES = (
    r"(?:社区|学校|校园|企业|工地|农村|乡村|机关|市场|集市|商圈|医院|网点|家庭|单位|商铺|小区|广场|乡镇|街道)"
)
LAST_PLACE, NEXT_PLACE = (
    re.compile(rf"(?:{_PLACES}|\d[余多]?[\u4e00-\u9fff]{{1,2}})[、和及与]$"),
    re.compile(rf"[、和及与][^、,]{{0,4}}{_PLACES}"),
)
BREATH = 8  # characters between what is named in one breath
HEARD = frozenset(["people_reached", "consultations"])
LONGEST_LESSON = 24  # characters of the lesson that people came to
ACTING = re.compile(
    r"们?(?:(?:通过|利用)[^,]{0,8}(?:转发|发布|推送)|(?:还|也|又|同步|及时)*(?:在|通过|利用)[^,;。\d]{1,10}群[^,;。\d]{0,4}(?:转发|发布|推送|发送)|朋友圈|转发|自编|自导|自演|兼任|轮流|轮班|值守)"
)  # they did the work
# Of these the one who does it is the one who counts: who came, signed, asked, installed.
TAKEN_OR_DONE = frozenset(
    ["people_reached", "pledges", "consultations", "app_installs", "scams_stopped", "loss_prevented"]
)
GIVING = re.compile(
    r"(?:们|代表|队伍?)?(?:[、和及与][^、,\d]{2,8}?)?(?:分成?\d?[组路队片头]?|先后|集中|现场|主动|利用|通过|在|到|深入|走进|走上|来到|前往|上街|沿街|逐[户家店]|挨家挨户|入户)?"
    r"[^,，。；;\d群]{0,12}?(?:发放|派发|分发|散发|张贴|粘贴|悬挂|推送|转发|发送|发布|制作|拍摄|摆放|赠送|送出|播放|走访|解答|讲解|表演|演出|演唱|编排|巡演|登台)"
)
# 学生志愿服务队开展宣讲5场, “妈妈团”表演…: who is in the team does the work.
TEAM = re.compile(
    r"[^,，。；;、\d]{0,4}?(?:志愿(?:服务队|者)|(?:服务|宣讲|宣传|突击|先锋|文艺|舞蹈|腰鼓|巡逻|义警)[大小]?队|(?:艺术|宣讲|宣传|合唱|文工|演出)团|团[”\"])"
)
TO_THEM = re.compile(r"(?:向|给|对|为|与|面向|针对|送到|走访|组织|邀请|深入|走进|进)[^,，。；;]{0,10}$")
VISITORS = re.compile(r"[^,]{0,6}(?:入户|走访|上门|敲门|逐户)")  # 干部入户: they went there
ONLINE = frozenset(["group_chat", "official_account", "short_video"])
ENTERED = re.compile(
    r"进(?:校园|学校|社区|小区|农村|乡村|村|企业|家庭|机关|单位|网点|商[圈铺]|工地|医院|市场|景区|宗教场所|军营|园区)"
)
GATHERED = re.compile(r"(?:组织|邀请|召集)[^,]{0,12}$")  # 组织干部职工集中学习
LEARNT = re.compile(
    r"们?[^,]{0,4}(?:学习|观看|收看|听取|聆听|参加|集中|参训|测试|答题)|们?[^,]{0,6}(?:开展|进行)[^,]{0,6}培训"
)
THEN = re.compile(r"[^,;]{0,20},(?:由|安排|组织)[^,;]*")  # 对58名独居老人，由社工每周上门提醒
SHOWN_IN_ALL = re.compile(
    r"^(?:[本全当][天日周月年])?(?:共计?|累计|合计|总计|已)*(?:循环|滚动)?(?:播放|播出)$"
)
IN_ALL = re.compile(r"[共总合累计直接间]*(?:受众|受教育|覆盖|惠及|受益)")
TEACHING = frozenset(
    ["lecture", "training", "class_meeting"]
)  # 举办培训，邀请民警授课: one event, told twice
SPOKEN = TEACHING | {"performance"}
OUT_OF = re.compile(r"们?(?:当?中|里)(?=[已有共,约近])")  # 全部136名骑手中已有129人安装
THEME = re.compile(
    r"[“\"][^“”\"]{2,20}[”\"](?=(?P<noun>(?![、和及与])[^,;。]{0,14}))"
)  # “姐妹微信群”、公众号 are two
# 开展“百日宣传”“开学第一课”等主题活动190场: names of some of them.
LISTED_THEME = re.compile(
    r"[“\"][^“”\"]{2,20}[”\"](?=[、和及]?(?:[“\"][^“”\"]{2,20}[”\"][、和及]?)*等[^,;。“\"]{0,6}活动)"
)
CHAT = re.compile(r"(?<![人族客集社])群(?!众)(?=[、和及内里中]|[^,;。]{0,4}(?:转发|推送|发布|发送|分享))")
# 《妈妈的防骗课》 is what the film is called; 《致家长一封信》 says for whom it is.
NAMED_WORKS, TITLE = frozenset(["videos", "posts", "views"]), re.compile(r"《[^《》]*》")
OF_WHICH = re.compile(r"其中|当中")
SAVED = re.compile(r"劝阻|劝返|堵截|拦截|拦下|阻止|制止|阻断|识破|挽回|避免|追回|止付")
SAVED_FOR = re.compile(r"(?:为|帮助?|替|给|向|对|让|协助|正遭遇[^,]{0,4}的)[^,]{0,8}$")
BARE_HELD = re.compile(
    r"(?:目前|现|最终|今年|本年度?|本学[期年]|[本这][次届])?(?:实际|已经?|共|[总合累]计)*(?:举办|开展|完成|召开|组织|举行|进行|开会|[办搞开讲])?了?"
)
REPORT_GIVEN = re.compile(r"作了?[^,;。\d]{0,10}报告$")  # 为高一年级作反诈报告1场
TRAINED = re.compile(r"(?:参训|参加|参与|受训|到场|听课)(?:人员|人数|人次)?(?:共|约|达)?")
NONE = "unspecified"


def named_channels(text: str) -> list[Hit]:
    """The channels that words name; of “反诈第一课”主题班会 what stands behind the theme, not the theme."""
    hits = find_channels(text)
    listed = [one.span() for one in LISTED_THEME.finditer(text)] if hits and "等" in text else []
    hits = [hit for hit in hits if not any(start < hit.start < end for start, end in listed)]
    themes = [
        theme.span()
        for theme in (THEME.finditer(text) if len(hits) > 1 else ())
        if any(theme.start("noun") <= hit.start < theme.end("noun") for hit in hits)
    ]
    return [hit for hit in hits if not any(is_of_theme(hit, start, end) for start, end in themes)]


def is_of_theme(hit: Hit, start: int, end: int) -> bool:
    """Whether a word is a part of what is quoted; “敲门”宣讲 is how it was done."""
    return start < hit.start < end and (start + 1, end - 1) != (hit.start, hit.end)


def words_around(spot: Spot, measured: Measured) -> str:
    """The words that belong to a figure: before it, and behind it where they name what is counted."""
    return spot.zones.before if measured.side < 0 else f"{spot.zones.before},{spot.zones.behind}"


def own_words(spot: Spot, measured: Measured) -> str:
    """The words around a figure without the noun of the quantity before it: 20名党员干部走访群众100户."""
    words = words_around(spot, measured)
    text = spot.passage.text
    if measured.side > 0 and measured.measure == "people_reached" and LED_HERE.search(spot.zones.before):
        return spot.zones.behind
    if spot.start < spot.clause.start and measured.side > 0 and find_groups(spot.zones.behind):
        return spot.zones.behind  # 员工列举了9种手法，42名小朋友…: the clause before is of others
    if spot.start == spot.clause.start or text[spot.start - 1] in "、,和及与并":
        return words
    first = find_groups(words)[:1]
    counted_out = first and OUT_OF.match(words, first[0].end)
    return words[first[0].end :] if first and first[0].start == 0 and not counted_out else words


def choose_group(spot: Spot, measured: Measured, notes: list[str]) -> str:
    """The one group that the figure's own words name, else the one its sentence addresses before it."""
    if measured.measure == "staff":
        return NONE
    codes = came_behind(spot, measured) or distinct_groups(own_words(spot, measured), measured.measure)
    codes = codes or place_of_part(spot) or held_for(spot, measured) or told_in_chat(spot, measured)
    anyone = measured.measure == "people_reached" and ANYONE.search(spot.zones.before) is not None
    apart = not codes and is_part(spot) and OWN_ADDRESSEE.search(spot.zones.before) is not None
    if not codes and measured.measure == "people_reached" and OWN_NOUN.match(spot.zones.behind):
        return NONE
    if not codes and not anyone and not apart:
        codes = held_right_before(spot, measured) or addressed_groups(spot, measured)
    if len(codes) > 1:
        notes.append("several_groups")
    if not codes and measured.measure == "people_reached" and not anyone:
        return group_of_sessions(spot)
    return codes[0] if len(codes) == 1 else NONE


def held_right_before(spot: Spot, measured: Measured) -> list[str]:
    """走访企业28家，举办财务人员培训2场，参训64人: who came to the sessions counted right before."""
    last = spot.earlier_in_sentence()[-1:]
    came = measured.measure == "people_reached" and TRAINED.fullmatch(spot.zones.before) is not None
    return [f.group for f in last if came and f.measure == "sessions" and f.group != NONE]


def held_for(spot: Spot, measured: Measured) -> list[str]:
    """为11家企业的28名会计开小课1场: of a session the group counted right before it, for which it was held."""
    before = spot.earlier[-1] if spot.earlier and measured.measure == "sessions" else None
    if before is None or before.measure != "people_reached" or before.clause != spot.clause:
        return []
    named = before.group != NONE and before.measured.side > 0
    text, start = spot.passage.text, spot.clause.start
    return [before.group] if named and HELD_FOR.search(text[start : before.found.start]) else []


def told_in_chat(spot: Spot, measured: Measured) -> list[str]:
    """家长群发布提醒12条: the parents, where the clause names no other chat."""
    said = clause_before(spot.zones)
    told = measured.measure == "posts" and PARENTS_CHAT.search(said) and not OTHER_CHATS.search(said)
    return ["parents"] if told else []


def came_behind(spot: Spot, measured: Measured) -> list[str]:
    """到场的190多位家长: of those who came, the group that stands right behind their number."""
    first = find_groups(spot.zones.behind)[:1] if measured.side < 0 and spot.zones.unit in PEOPLE else []
    named = first and first[0].start == 0 and first[0].word not in BARE_GROUPS
    return [first[0].code] if named and measured.measure == "people_reached" else []


def group_of_sessions(spot: Spot) -> str:
    """组织全院职工观看警示片1场，实到1038人: who came to the sessions just counted, save where these are a part."""
    sessions = spot.earlier_in_sentence("sessions")
    if not sessions or OF_WHICH.search(spot.passage.text, sessions[-1].end, spot.found.start):
        return NONE
    closely = spot.found.start - sessions[-1].end <= 1  # 其中财务人员专场6期、460人次
    before = spot.passage.sentence_before(spot.found.start, spot.clause.sentence)
    return sessions[-1].group if closely or not OF_WHICH.search(before) else NONE


def distinct_groups(words: str, measure: str) -> list[str]:
    """The groups that a figure's own words name; 群众 is none, a place only where entered (进校园)."""
    if measure in NAMED_WORKS:
        words = TITLE.sub(lambda found: "\0" * len(found[0]), words)
    hits = [
        h for h in find_groups(words) if h.word not in BARE_GROUPS and not OFFICE_BEHIND.match(words, h.end)
    ]
    hits = [h for h in hits if h.word.startswith("进") or not names_place(h.word)]
    if len(ENTERED.findall(words)) > 1:  # 送法进校园、进社区等19场: of no one of them
        hits = [h for h in hits if not h.word.startswith("进")]
    hits = [h for h in hits if not (ACTING.match(words, h.end) or gives(words, h, measure))]
    if measure in OUTCOMES:
        hits = [h for h in hits if not is_rescuer(words, h)]
    if measure == "households":
        hits = [h for h in hits if ADDRESSED.search(words[: h.start]) or not VISITORS.match(words[h.end :])]
    hits = [
        h for at, h in enumerate(hits) if not (at and h.code in WHOSOEVER and h.start - hits[at - 1].end <= 1)
    ]
    return list(dict.fromkeys(h.code for h in hits))


def gives(words: str, hit: Hit, measure: str) -> bool:
    """医护人员在门诊发放明白纸260份, 由学生张贴海报: who hands out, puts up or sends is not who is given to."""
    acts = GIVING.match(words, hit.end) or TEAM.match(words, hit.end)
    if measure in TAKEN_OR_DONE or not acts:
        return False
    return TO_THEM.search(words[: hit.start]) is None


def is_rescuer(words: str, hit: Hit) -> bool:
    """全行员工凭借经验劝阻诈骗9起: who stands before the verb without 为 or 帮 saved others."""
    saved = SAVED.search(words, hit.end)
    return saved is not None and SAVED_FOR.search(words, max(0, hit.start - 12), hit.start) is None


def addressed_groups(spot: Spot, measured: Measured) -> list[str]:
    """The group that the sentence addresses before the figure, where it is one only."""
    if measured.measure in OUTCOMES or (measured.measure in PUBLISHED and spot.earlier_in_sentence("sms")):
        return []
    before = spot.passage.sentence_before(spot.found.start, spot.clause.sentence)
    parts = OF_WHICH.search(before, 0, max(0, len(before) - (spot.found.start - spot.clause.start)))
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
        and not before.startswith(("入户", "办实事"), h.end)  # 进村入户, 为学生办实事
        and (
            h.word.startswith("进")
            or addressed.search(before[max(0, h.start - 24) : h.start])
            or (taught and GATHERED.search(before, 0, h.start) and LEARNT.match(before, h.end))
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


def is_one_of_several(text: str, place: Hit) -> bool:
    """走进社区、学校、工地: the last of a list of places stands for none of them alone."""
    behind = NEXT_PLACE.match(text, place.end)
    return LAST_PLACE.search(text[: place.start]) is not None or behind is not None


def place_of_part(spot: Spot) -> list[str]:
    """其中校园4场: a part's place stands for its people."""
    if OF_WHICH.search(spot.passage.text, spot.clause.start, spot.found.start) is None:
        return []
    hits = find_groups(spot.zones.before)
    return [hits[0].code] if len(hits) == 1 and hits[0].end == len(spot.zones.before) else []


def choose_channel(spot: Spot, measured: Measured, notes: list[str]) -> str:
    """The channel that the figure's words or the sessions counted before it state, else 'unspecified'."""
    if measured.measure == "broadcasts":
        return shown_on(spot, measured)
    if default_channel(measured.measure) != NONE and measured.measure not in HANDED_ANYHOW:
        return NONE
    around = named_channels(words_around(spot, measured))
    own = named_channels(measured.words) or around or report_given(spot) or taught_in(spot, measured)
    if measured.measure in ("posts", "views"):  # 微信群转发视频240条
        own = [hit for hit in around if hit.code in ONLINE]
    codes = list(dict.fromkeys(hit.code for hit in own))
    if len(codes) > 1 and measured.measure == "sessions":
        notes.append("several_channels")
    if codes:
        return codes[0]
    if measured.measure == "posts":
        return posted_on(spot)
    if measured.measure == "sessions" and (not measured.side or is_part(spot)):
        whole = spot.earlier_in_sentence("sessions")[-1:]  # 培训24期，其中财务人员专场6期
        if measured.side and whole and whole[0].channel not in SPOKEN:
            return NONE  # 集中宣传6场，其中进校园2场: no stall in a school
        return whole[0].channel if whole else way_of_noun(spot)
    if measured.measure not in HEARD:
        return NONE
    sessions = spot.sessions_told() if measured.measure == "people_reached" else []
    return sessions[-1].channel if sessions else told_how(spot)


def shown_on(spot: Spot, measured: Measured) -> str:
    """大屏播放宣传片: 'screen' where the words name a screen alone; 在显示屏播放提示语，累计播放360次 too."""
    named = {hit.code for hit in named_channels(spot.zones.led_by + words_around(spot, measured))}
    if not named and SHOWN_IN_ALL.search(spot.zones.before):
        said = spot.passage.sentence_before(spot.found.start, spot.clause.sentence)
        named = {hit.code for hit in named_channels(said)}
    return "screen" if named - {"short_video"} == {"screen"} else NONE


def report_given(spot: Spot) -> list[Hit]:
    """为高一年级作反诈报告1场: a report that is given is a lecture."""
    given = REPORT_GIVEN.search(spot.zones.before)
    return [Hit(*given.span(), given.group(), "lecture")] if given else []


def taught_in(spot: Spot, measured: Measured) -> list[Hit]:
    """为1200余名师生上了两堂反诈课: the lessons counted next are what these came to."""
    if measured.measure != "people_reached" or not TAUGHT_NEXT.search(spot.zones.behind):
        return []
    end = spot.found.end + len(spot.zones.behind)
    return named_channels(spot.passage.text[end : min(spot.clause.end, end + LONGEST_LESSON)])[:1]


def is_part(spot: Spot) -> bool:
    """宣讲58场，其中进校园22场、进企业9场: parts were held in the way of their whole."""
    before = spot.passage.sentence_before(spot.found.start, spot.clause.sentence)
    return OF_WHICH.search(before) is not None


def way_of_noun(spot: Spot) -> str:
    """原计划举办讲座5场，实际举办3场: a number without a noun of its own is of the way that the sentence names."""
    if not spot.zones.before or not BARE_HELD.fullmatch(spot.zones.before):
        return NONE
    before = spot.passage.sentence_before(spot.start, spot.clause.sentence)
    ways = list(dict.fromkeys(hit.code for hit in named_channels(before)))
    return ways[0] if len(ways) == 1 or (ways and TEACHING.issuperset(ways)) else NONE


def told_how(spot: Spot) -> str:
    """在集市设点宣传，解答咨询30人次: the one way of speaking to people that the sentence names before.

    短信200万条，承诺书3万份，受教育150万人次: what is counted further up is a thing of its own.
    """
    before = spot.passage.sentence_before(spot.found.start, spot.clause.sentence)
    earlier = spot.earlier_in_sentence()
    if not (IN_ALL.match(spot.zones.before) and len({f.measure for f in earlier}) > 1):
        earlier = earlier[:-1]  # 发放资料2300份，入户走访410户，受众2750人次: reached by all of that
    since = spot.found.start - len(before)
    counted = [(f.start - since, f.end - since, default_channel(f.measure)) for f in earlier]
    named = [
        hit.code
        for hit in named_channels(before)
        if hit.code != "app"  # what they installed is no way of speaking
        and not any(start <= hit.start < end and hit.code == usual for start, end, usual in counted)
    ]
    ways = list(dict.fromkeys(named))
    if not ways:
        then = THEN.match(spot.passage.text, spot.found.end, spot.passage.sentences[spot.clause.sentence][1])
        ways = [hit.code for hit in named_channels(then.group())][:1] if then else []
    return ways[0] if len(ways) == 1 or (ways and TEACHING.issuperset(ways)) else NONE


def posted_on(spot: Spot) -> str:
    """各村微信群每日推送提示，全月推送3100条: the place on the net that the sentence last names before it.

    Of several in one breath (微信群、公众号) it is the first (contract 4.17).
    """
    before = spot.passage.sentence_before(spot.found.start, spot.clause.sentence)
    named = [hit for hit in named_channels(before) if hit.code in ONLINE]
    while len(named) > 1 and named[-1].start - named[-2].end <= BREATH:
        named.pop()
    return named[-1].code if named else "group_chat" if CHAT.search(before) else NONE  # 站长群、骑手群转发
