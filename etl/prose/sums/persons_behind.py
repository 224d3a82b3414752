"""Persons without a deed of their own behind what they came to: 培训2期180人次; 讲座分上下午两场，上午120人."""

from __future__ import annotations

from etl.meaning.lexicon import find_groups, find_measures
from etl.prose.counted.once import ONE_OF_THEM
from etl.prose.counted.people import PEOPLE, STAFF
from etl.prose.passages.passage import Figure, Spot
from etl.prose.sums.settling import BESIDE
from etl.prose.words.zones import Measured, strict_measure
from etl.regex import regex

TEAM_OF = regex(
    r"\d+[支个][^,;。、\d]{0,8}(?:队伍?|小组)[、,](?:一?共计?|合计|总计)?有?$|(?:宣[传讲]|志愿|服务|突击|反诈)[^,;。\d]{0,6}(?:小?分队|队伍?|小组|团)\d+[支个],?(?:一?共计?|合计|总计)?有?$"
)

PERSONS = regex(
    r"(?:[\u4e00-\u9fff]{1,6}[员工师生友主属长表民]|[\u4e00-\u9fff]{0,4}(?:骨干|老板|家属|老人|青年|妇女|[信观听]众|司机|师傅|老乡|乡亲|街坊|客户|储户|[顾旅乘]客|学生|群众)|(?:过往|来往|赶集|围观|到场|周边|附近)(?:的)?(?:群众|居民|村民|游客|行人)(?:上前)?)(?:约|近|共)?"
)

# 参加学生七年级420人、八年级390人: the next of the classes, villages, wards … that those who came were of
OF_THEM = regex(
    r"(?:[一二三四五六七八九]年级|[初高大][一二三四](?:年级)?|[\u4e00-\u9fff\d]{1,6}(?:村|社区|班|小?组|车间|校区|院区|病区|班组|园区))$"
)

EACH_TIME = regex(
    r"(?:上午|下午|晚上|早上|中午|第[一二三四五][场回次节堂]|第?[一二三四五六七八九十]期|第[一二三四五六七八九十]{1,2}[批家讲站轮课组天村校]"
    r"|\d{1,2}月\d{1,2}[日号](?:[上下]午|晚上?)?|[首头末]场|[头另后]一?[场回次节堂]|前一场|后一场|最后一场|[上下]半场)(?:场|那场)?(?:来了|到了|有|到场|参加|坐了|听了|来?听的|约|近)*"
)

# 分别给两家企业讲课，第一家130人，第二家95人; 反诈专场四讲，6月2日128人、6月9日96人
_TAUGHT_THERE = regex(
    r"(?:反诈|防骗|防诈|识骗)[^;。]{0,12}(?:讲座|讲课|授课|培训|宣讲|专场|课堂?|班)|(?:讲课|授课|上课|讲座|培训|宣讲|专场[两三四五六七八九十]讲)[^,;。\d]{0,8},"
)
_BATCH = regex(r"(?:第?[一二三四五六七八九十]|另|前|后|头)一?批(?:次)?")
IN_ALL = frozenset(["共", "一共", "共计", "合计", "总共", "总计"])
_NTH = regex(
    r"(?:其中)?第?[一二三四五六七八九十]{1,2}[期次场回批]"
)  # 三期培训，一期96人，二期88人: the number of each
_ONE_OF_THEM = regex(rf"(?:[^,;。]*、)?{ONE_OF_THEM}")  # 两场讲座，一场19人、一场22人

TEACHERS = regex(r".{0,6}(?:讲[师员]|教官|专家|律师|领导|演员|主播|队员|医生|护士)(?:约|近|共)?")

MONEY_NEXT = regex(r"(?:涉及)?(?:金额|资金)?(?:为|约|近|共)?")


def sent_as_team(spot: Spot) -> Measured | None:
    """成立反诈宣传小分队6支，共30人: of how many a team that goes out is made."""
    before = spot.passage.sentence_before(spot.found.start, spot.clause.sentence)
    team = TEAM_OF.search(before) if spot.zones.unit in PEOPLE else None
    return Measured("staff", "", 0) if team else None


def met_there(spot: Spot) -> Measured | None:
    """培训2期180人次, 走访1260户3600人, 鸡鸣村2场共67人."""
    before = "" if spot.zones.before in IN_ALL else spot.zones.before
    last = spot.earlier_in_sentence()[-1:] if before in ("", "/") else []
    alone = not (before or spot.zones.behind) and spot.start == spot.clause.start  # 宣讲1场，72人
    met = [
        f
        for f in last
        if spot.zones.unit in PEOPLE
        and (
            follows_closely(f, spot)
            or (alone and f.measure in ("sessions", "households") and f.clause.index + 1 == spot.clause.index)
        )
    ]
    return Measured("people_reached", "", 0) if met and met[0].measure in ("sessions", "households") else None


_OF_SO_MANY = regex(
    r"(?<=,)(?:[一二两三四五六七八九十]|\d{1,2})(?:车|班|组|校|村|队|个[班村组])的?$"
)  # 共讲2次，两车学生79名


def listed_persons(spot: Spot) -> Measured | None:
    """到场学员132人、教练员18人: the next of those who came, by a name of no group; 举办讲经2场，信众300余人: those who
    came to the sessions counted right before."""
    last = spot.earlier_in_sentence()[-1:]
    text, zones = spot.passage.text, spot.zones
    if not last or zones.unit not in PEOPLE:
        return None
    of_them = OF_THEM.fullmatch(zones.before) and OF_THEM.search(text, last[0].zone, last[0].found.start)
    if not of_them and PERSONS.fullmatch(zones.before) is None:
        return None
    between = _OF_SO_MANY.sub("", text[last[0].found.end : spot.start].strip("们"))
    listed = last[0].measure == "people_reached" and between in ("、", "和", "及", "与")
    came = last[0].measure == "sessions" and between in (",", "、") and not zones.behind
    staff = STAFF.fullmatch(zones.before) or TEACHERS.fullmatch(zones.before)
    return Measured("people_reached", "", 0) if (listed or came) and not staff else None


# 来听的老人47位，还有来探视的家属6位; 到会职工60人，另外还有8位路过的家属也听了
_AS_WELL = regex(
    r"(?:还有|另有|另外还?有|外加|再加上?|加上|连同)(?P<who>[^,;。:、\d]{0,10}?)(?:一?共|约|近|有)*"
)
_CAME_OR_HEARD = regex(r"来|听|到[会场课]|参[加训会]|观看|坐")
_KIN = regex(r"家属|亲属|家人|路人|行人|过路|客人|顾客|陪护|邻居|街坊|老乡")
_NOT_THERE = regex(r"[没未不]|请假|负责|维持|协助|值班|组织")


def came_as_well(spot: Spot) -> Measured | None:
    """来听的老人47位，还有来探视的家属6位: others who came, behind those of whom the sentence tells that they did."""
    zones, last = spot.zones, spot.earlier_in_sentence()[-1:]
    more = _AS_WELL.fullmatch(zones.before) if zones.unit in PEOPLE | {"个"} else None
    if more is None or not last or last[0].measure != "people_reached":
        return None
    text, told = spot.passage.text, last[0]
    came = _CAME_OR_HEARD.search(text, told.clause.start, told.found.start)
    who = more["who"] + zones.behind
    named = find_groups(who) or _KIN.search(who)
    others = any(way.search(who) for way in (STAFF, TEACHERS, _NOT_THERE))
    near = (
        came
        and text[told.found.end : spot.start].endswith(",")
        and told.clause.index + 1 == spot.clause.index
    )
    return Measured("people_reached", "", 0) if near and named and not others else None


_SO_MANY_CAME = regex(r"(?:一?共|总共|合计|累计|约|近|大概|来了|到了|来的?|有)*")


def came_by_name(spot: Spot) -> Measured | None:
    """讲课4次，一共140多个学员: who came to the sessions counted right before, by a name of no group behind the number."""
    zones, last = spot.zones, spot.earlier_in_sentence()[-1:]
    named = PERSONS.fullmatch(zones.behind) and not (
        STAFF.match(zones.behind) or TEACHERS.match(zones.behind)
    )
    if not last or last[0].measure != "sessions" or not named or zones.unit not in PEOPLE | {"个"}:
        return None
    between = spot.passage.text[last[0].found.end : spot.start].strip("、, ")
    return Measured("people_reached", "", 0) if _SO_MANY_CAME.fullmatch(between) else None


# 来听的有75人，里头有19个是从外地来打工的
_SOME_OF_THEM = regex(r"(?:其中|当中)?(?:还|约|近|就|光)?有?(?:约|近)?")
_WHO_THEY_ARE = regex(r"人?(?:都|也|还)?(?:是[^,;。\d]{1,16}|(?:在|从|住|来自)[^,;。\d]{1,14}[的人工户员])")


def some_of_those(spot: Spot) -> Measured | None:
    """来听的有75人，里头有19个是从外地来打工的: as many of those who came right before, whoever they are."""
    last = spot.earlier_in_sentence()[-1:]
    counted = last[0].measure if last else ""
    if spot.zones.unit not in PEOPLE | {"个"} or counted not in ("people_reached", "app_installs"):
        return None
    some = _SOME_OF_THEM.fullmatch(spot.zones.before) and _WHO_THEY_ARE.fullmatch(spot.zones.behind)
    part = BESIDE.search(spot.passage.text, last[0].found.end, spot.found.start) is not None
    return Measured(counted, "", 0) if some and part else None


_BY_PLACE = regex(r"[\u4e00-\u9fff]{2,8}?(?:学|校|院|园|村|社区|厂|店|局|所|中心|站|小区|市场)")


def came_at_next_place(spot: Spot) -> Measured | None:
    """讲座搞了两场，朱河中学320个学生，镇敬老院四五十个老人: who came to the next of the sessions counted before."""
    zones, told = spot.zones, spot.earlier_in_sentence()
    held = len(told) > 1 and told[0].measure == "sessions" and told[-1].measure == "people_reached"
    if not held or zones.unit not in PEOPLE | {"个"} or not find_groups(zones.behind):
        return None
    text, last = spot.passage.text, told[-1]
    before = text[last.clause.start : last.found.start]
    both = _BY_PLACE.fullmatch(zones.before) and _BY_PLACE.fullmatch(before)
    return Measured("people_reached", "", 0) if both and last.clause.index + 1 == spot.clause.index else None


def came_to_each(spot: Spot) -> Measured | None:
    """讲座分上下午两场，上午120人、下午95人: how many came to each of the sessions counted before."""
    unit, behind = spot.zones.unit, spot.zones.behind
    came = behind or spot.zones.before.endswith(("来了", "到了"))
    if unit not in (PEOPLE | {"个"} if came else PEOPLE):
        return None
    begun = spot.passage.text, spot.clause.start, spot.found.start
    one_of_them = _ONE_OF_THEM.fullmatch(*begun) or _NTH.fullmatch(*begun)
    if (EACH_TIME.fullmatch(spot.zones.before) or one_of_them) is None:
        return None
    # 头一场来了十九个老人，第二场二十二名老人
    if behind and not any((hit.start, hit.end) == (0, len(behind)) for hit in find_groups(behind)):
        return None
    before = spot.earlier_in_sentence()
    counted = before[:1] if before and before[0].measure == "sessions" else []
    said = spot.passage.sentence_before(spot.found.start, spot.clause.sentence)
    held = counted or _TAUGHT_THERE.search(said)
    alone = {f.measure for f in before[len(counted) :]} <= {"people_reached"}
    return Measured("people_reached", "", 0) if held and alone else None


def sent_in_batches(spot: Spot) -> Measured | None:
    """短信发了两批，一批1100条，一批950条: of what all of them were."""
    if not _BATCH.fullmatch(spot.passage.text, spot.clause.start, spot.found.start):
        return None
    said = spot.passage.sentence_before(spot.clause.start, spot.clause.sentence)
    hits = find_measures(said) if "批" in said or "轮" in said else []
    measure = strict_measure(hits[-1].word, spot.zones.unit) if hits else None
    return Measured(measure, "", 0) if measure else None


def money_of_those(spot: Spot) -> Measured | None:
    """堵截11起、挽回86.4万元，其中3月4起、31.2万元: what was saved in the cases counted right before, as in all of them."""
    told = spot.earlier_in_sentence() if spot.zones.unit == "元" else []
    cases = told[-1:] and told[-1].measure == "scams_stopped" and MONEY_NEXT.fullmatch(spot.zones.before)
    saved = cases and any(figure.measure == "loss_prevented" for figure in told)
    return Measured("loss_prevented", "", 0) if saved else None


def follows_closely(figure: Figure, spot: Spot) -> bool:
    """培训2期180人次, 专场6期、460人次."""
    return spot.passage.text[figure.end : spot.found.start] in ("", "、", "/", *IN_ALL)
