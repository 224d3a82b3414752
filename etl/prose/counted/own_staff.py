"""The reporter's own people: all who work there, neither reached nor sent; those who are listed or form a team, sent."""

from __future__ import annotations

from etl.meaning.lexicon import find_groups
from etl.prose.counted.people import LEARNING, PEOPLE, STAFF, TAUGHT_INSIDE, TOOK_UP
from etl.prose.words.zones import VERBS, Measured, Zones, clause_before, said_before
from etl.regex import regex

# 全行46个网点、512名员工都参与其中: how many the reporter's own are.
OWN_STAFF = regex(
    r"们?(?:一同|共同|悉数|纷纷|已?经?(?:都|全部|均|全))*(?:参与|投入|加入|投身)(?:到了?|了)?(?:其中|进来|[^,;。、\d]{0,12}(?:宣传|工作|行动)(?:活动|工作)?(?:之?中|当中|中[来去])?)(?=$|[,;。])"
)
OF_THE_WHOLE = regex(r"全(?:[行院校所局厂矿司站镇乡街县市区社队员体]|公司|系统)|我[行院校所局厂司站队]")
OWN_GROUPS = frozenset(["workers", "teachers", "officials"])


def are_own_staff(zones: Zones) -> bool:
    """全行46个网点、512名员工都参与其中, 全体员工86人参与了反诈宣传: how many work there; nobody reached."""
    hits = find_groups(zones.behind)[:1]
    named = bool(hits) and hits[0].start <= 4 and hits[0].code in OWN_GROUPS
    rest = zones.behind[hits[0].end :] if named else zones.behind
    if not named:
        named = any(h.code in OWN_GROUPS for h in find_groups(zones.before)[-1:])
    whole = OF_THE_WHOLE.search(clause_before(zones)) and not TAUGHT_INSIDE.search(zones.sentence)
    return named and bool(whole) and OWN_STAFF.match(rest) is not None


# 依托全县11个营业网点、96名员工开展宣传, 依靠全行120名职工的力量: by whom it is done.
_RELYING = regex(r"(?:依托|依靠|凭借|借助|借力|仰仗|发挥|用好|调动|整合)了?(?P<owner>[^,;。]{0,40})$")
# 依托夜校向120名员工…, 依托讲堂培训96名员工: those were turned to there.
_TURNED_TO = regex(
    rf"(?![和与])(?:{VERBS})|[于让使]|教(?![学师职])|受益|面向|针对|邀请|培训|教育|服务|宣[传讲]|惠及|影响|带动|吸引|召集|帮助|指导"
    r"|接[待受]|参观|体验|观看|引导|动员|发动|提醒|辐射|登记|受众"
    r"|(?:夜校|课堂|讲堂|学堂|大学|党校|[晨早班例大]会|群|班|课|活动)$"
)
# Others than those who work for somebody are strength only where nothing but 全镇 stands between.
_AT_WORK = OWN_GROUPS | {"merchants", "transport_workers", "finance_staff"}
_OF_ALL = regex(r"(?:全[\u4e00-\u9fff]{1,2}|辖区|本[\u4e00-\u9fff])?的?(?=\d|$)")
_GAINED = regex(rf"{TOOK_UP.pattern}|[^,;。]{{0,8}}受(?:到?教育|益)")
_NEAR = 6  # characters of whose employees they are


_HOUSES_AND_STAFF = regex(
    r"(?<!组织)(?<!带领)(?<!动员)(?<!发动)(?:我[行局司社部]|本[行局司社部]|辖内|辖区|全[行市县区州省]|下辖|所辖|系统)(?:的|内)?\d+[个家](?:营业)?(?:网点|支行|机构|门店|营业厅|站点|分公司|单位)[、和及]$"
)


def work_in_houses(zones: Zones) -> bool:
    """我行23个网点、187名员工在办好业务的同时…: how many work there, and not how many went out (组织…320名员工开展)."""
    said = zones.sentence[: max(zones.place, 0)]
    return (
        zones.behind.startswith(("员工", "职工", "干部职工", "从业人员"))
        and _HOUSES_AND_STAFF.search(said) is not None
    )


def are_strength(zones: Zones) -> bool:
    """依托全县11个营业网点、96名员工开展宣传: the strength by which it is done; nobody reached."""
    named = find_groups(zones.behind)[:1]
    if not named or named[0].start > _NEAR or LEARNING.search(zones.behind) or _GAINED.match(zones.behind):
        return False
    said = clause_before(zones)
    if zones.place >= 0:  # the words before the other numbers of its list too
        start = max(zones.sentence.rfind(mark, 0, zones.place) for mark in ",;") + 1
        said = zones.sentence[start : zones.place]
    relying = _RELYING.search(said)
    if relying is None or _TURNED_TO.search(said, relying.start("owner")):
        return False
    return named[0].code in _AT_WORK or _OF_ALL.match(said, relying.start("owner")) is not None


# 参加人员：民警8人、镇干部12人、志愿者30人: a line of a record that lists who did it.
_SENT_LISTED = regex(
    r"(?:^|[,;。])(?:\d{1,2}[、.)])?(?:(?P<sent>出动|工作|执勤|宣传|组织)|参[加与战]|到场|出席)(?:人员|力量|警力|人数):[^:。;]*$"
)
_ITS_WORKERS = regex(
    rf"(?:{STAFF.pattern}|警力|(?:镇|乡|村|街道|社区|机关|包村|驻村|下沉)[\u4e00-\u9fff“”\"]{{0,4}}干部|村干部|工作者|保安|民兵|(?:联防|巡防|治安)队员?"
    # 参加人员：公卫科5人、司法所2人、派出所民警2人: offices that campaign
    r"|派出所|警务[室站]|司法所|综治(?:办|中心)|平安(?:法治)?办|反诈(?:办|中心|专班)|妇联|团委|社工站|(?:公卫|公共卫生|防保|宣教|法制)(?:科|股|室))们?(?:共|约)?$"
)
# beside the police or volunteers of a list: 卫生院医生4人、派出所民警3人
_AT_THEIR_SIDE = regex(r"(?:医生|护士|医护人员|律师|柜员|客户经理)(?:共|约)?$")
# 组建由民警、村干部组成的12人宣讲队, 成立一支6人组成的反诈小分队: how many are in the team that goes out.
_MADE_UP = regex(r"(?:组建|组成|成立|建立|抽调|选派)[^,;。\d]{0,24}(?:[\d一两]{1,2}支)?$")
_TEAM_BEHIND = regex(
    r"(?![^,;。]{0,12}领导)(?:组成)?的?[^,;。、\d]{0,8}?(?:宣[讲传]|志愿|服务|突击|反诈|防骗|先锋|巡逻|工作|小)[^,;。、\d]{0,4}(?:团|分?队|小组|专班)"
)


def listed_hands(zones: Zones) -> Measured | None:
    """出动人员：民警6名、社区干部14名: who is listed as having done it; 参加人员：居民60人 came."""
    listed = _SENT_LISTED.search(said_before(zones)) if zones.unit in PEOPLE else None
    if listed is None:
        return None
    beside = _AT_THEIR_SIDE.search(zones.before) and STAFF.search(zones.sentence)
    worker = listed["sent"] or beside or _ITS_WORKERS.search(zones.before)
    return Measured("staff", zones.before, -1) if worker else None


def team_of(zones: Zones) -> Measured | None:
    """组建由民警、村干部组成的12人宣讲队: the team's strength, nobody reached."""
    if zones.unit not in PEOPLE or _TEAM_BEHIND.match(zones.behind) is None:
        return None
    return Measured("staff", zones.behind, 1) if _MADE_UP.search(clause_before(zones)) else None


# 我处5名员工一边站柜台一边当宣讲员: they did the telling
_TOLD_THEMSELVES = regex(
    rf"[^,;。、\d]{{0,4}}?(?:{STAFF.pattern}|员工|职工|柜员|店员|教师|老师|干部|骑手|司机|驾驶员)们?[^,;。\d]{{0,16}}?"
    r"(?:当[起上了]?|担任|做起?|变身|化身|充当|成了?)(?:反诈|防骗|义务|业余|临时|流动)*[“\"]?(?:反诈|防骗)?(?:宣[讲传]|讲解|播报|提醒|推广)员"
)


_BROUGHT_UP = regex(r"培[训养育]|教|辅导|指导|选[拔聘]|招募|[招聘]|发展|吸[纳收]")


def told_themselves(zones: Zones) -> Measured | None:
    """5名员工一边站柜台一边当宣讲员: the reporter's own as those who told, nobody reached; 培训…当宣讲员 were taught."""
    if zones.unit not in PEOPLE or _BROUGHT_UP.search(clause_before(zones)):
        return None
    return Measured("staff", zones.behind, 1) if _TOLD_THEMSELVES.match(zones.behind) else None


# 所领导带队，全所12人参加: all of a station went, to do the work.
_WHOLE_STATION = regex(r"全(?:[所局队站科股]|支行|中队|大队)(?:上下|人员)?(?:共计?|有)?$")
_TOOK_PART = regex(r"(?:全部|全员|都|均|悉数)?(?:参[加与]|出动|上阵|上街|投入)")


def whole_station(zones: Zones) -> Measured | None:
    """全所12人参加宣传: the reporter's own, who went out; whoever was taught inside did not."""
    if zones.unit not in PEOPLE or not _WHOLE_STATION.search(zones.before):
        return None
    went = _TOOK_PART.match(zones.behind) and not TAUGHT_INSIDE.search(zones.sentence)
    return Measured("staff", zones.before, -1) if went else None
