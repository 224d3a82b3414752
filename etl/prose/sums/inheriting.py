"""What a quantity without a noun of its own counts: the noun or the figure that its sentence has named before it."""

from __future__ import annotations

from etl.meaning.lexicon import find_channels, find_groups, find_measures, units_of
from etl.prose.counted.entered import aired_under_head, held_under_head, next_place
from etl.prose.counted.held import names_rival
from etl.prose.counted.once import ONE_OF_THEM
from etl.prose.counted.people import PEOPLE, STAFF
from etl.prose.counted.unit_words import THING_BEHIND
from etl.prose.passages.passage import REACH, Figure, Spot
from etl.prose.sums.done_alike import done_alike
from etl.prose.sums.given_before import given_before
from etl.prose.sums.item_rows import next_of_row, noun_of_list
from etl.prose.sums.noun_lists import SUMMING, told_of_list, told_of_row_behind
from etl.prose.sums.settling import BESIDE, is_closed
from etl.prose.sums.sum_of_rate import told_of_rate
from etl.prose.sums.that_session import came_to_that_one
from etl.prose.sums.time_rows import told_of_times
from etl.prose.sums.topics import told_of_topic
from etl.prose.sums.totalling import OF_SO_MANY
from etl.prose.sums.under_head import (
    called_at_under_label,
    held_then,
    screens_shown_there,
    sent_to_chat_of_head,
    told_under_head,
)
from etl.prose.words.zones import Measured, strict_measure
from etl.regex import regex

CARRIED_OUT = regex(
    r"(?:目前|现)?(?:实际|已经?)(?:发放|完成|开展|举办|张贴|组织|走访|派发|悬挂)了?|实(?:发|派|送|贴|挂|签|装|访)(?:放|出|订)?了?"
)
# 给务工人员装反诈APP，装上了12人
INSTALLED_THERE = regex(
    r"(?:[一两半]个?(?:天|上午|下午|早上|晚上|早|晚)|[今当]天|[上下]午|[本这][周月次]|又|已|共|一共|总共|当场|现场|当天|先后|陆续|成功|全部|帮着?|给){0,5}(?:安?装|下载|注册|激活)(?:[上好成]了?|成功了?|完成|了)?(?:共|约|近|有)*"
)
APP_BY_ANY_NAME = regex(r"(?:装|下载|注册|激活)[^,;。]{0,6}(?:[反防]诈(?:中心|软件|程序|应用))[^,;。]{0,4},$")
INSTALLED_UNITS = PEOPLE | {"个", "部", "户", "台", "家"}
PUT_UP_EACH_ONE = regex(
    r"(?:张贴|粘贴)[^,;。]{0,10}(?:反诈|防骗|二维码|提示|标识|贴)"
)  # 给每辆车张贴二维码，共计600张
SO_MANY = regex(rf"^{OF_SO_MANY}(?=一?共|总|合|累)")  # 两校共张贴60张, 两网点合计600份
NEWLY = regex(
    r"(?:[本当](?:月|周|季度?|年|期)|\d{1,2}月份?)?(?:净|新)增(?:加|长)?了?"
)  # 由920人增加到1735人，新增815人
OUT_OF = regex(r"[当其]?中的?(?:已经?|有)?")  # 覆盖1460户中的1180户
ESTIMATED = regex(
    r"(?:粗略?|大概|初步)?(?:估[计算摸]?|预估|大[概约致]|约莫)(?:能?有|为|在)*"
)  # 数量未统计，估计有上千份
CORRECTED = regex(r"现?(?:更正|修正|核实|变更)为|应为")  # 8600份有误，现更正为6800份
OF_NUMBER = regex(
    r"(?:总)?(?:数量|份数|张数|总数|册数|个数)(?:一?共|总计|为|是|达到?|有|约|:)*"
)  # 发放购物袋，数量为600个
OF_NOW = regex(r"[本当]?(?:[本当今][月周季年日天期])(?:度|份)?(?:新增|共|为)?:?")  # APP安装：本月86人
RAISED = regex(
    r"(?:今年|本年|\d{1,2}月份?|[本当][月周季]度?)*(?:增|提高|提升|扩|上升|升|减|降|下降|压减)[加大展少]?[至到为]了?"
    r"(?:(?:今年|本年|20\d\d年|\d{1,2}月份?|[本当][月周季]度?|[上下]半年|同期|现在|目前)+的?)?"  # 由3000份增加到今年的4500份
)
UP_TO = regex(r"达到?")  # 宣传单较上月增加500份，达3500份
BARE_DEED = regex(
    r"(?:个?(?:社区|村|小区|网点|学校|单位|班级?|点位?))?(?:这?[一二两三四五六七八九十半几]?个?(?:[天周月年]|星期|礼拜|学期)(?:下来|里|之?内)?|[上下]半[月年]|[上中下]旬|[上下]午|晚上|又|另外?|随后|之后|次日|隔[天日]|第[二三四五](?:天|日|周)|(?:今年|本年度?|年内|年初|自?\d{1,2}月份?|活动开展|开学)(?:以来|至今|起)?|迄今|至今|截[至止](?:目前|\d{1,2}月(?:\d{1,2}日|底|末)?)|已|现已|实际|只|仅|才|最[后终]|(?:我|本)[们所局行校院镇村街乡县市区社]|\d{1,2}[至到-]\d{1,2}月份?|[一二三四]季度|[一总合]?共计?|[总合累]计|目前|全部|现场|(?:[春中国]节|[\u4e00-\u9fff]{2})?期间|[全本当今][年月周季次天日]度?|全[县市区镇乡村街校行]道?|活动){0,5}的?(?:[向给为在][^,、\d]{2,10}|(?:来访|到店|过往|办事)?(?:客户|群众|居民|村民|市民|学生|家长|旅客|游客|患者)(?=自?[行主动由]*(?:取阅|领取|扫码)))?(?:自行|主动|自由)?(?:发放|派[发送]|分发|散发|[附夹随捎]送|随[附递寄]|投[递送]|寄送|递送|邮寄|发出|赠送|送出|取阅|领取|悬挂|签[订署]|签(?=了|$)|播放|播出|播报|播(?=了|$)|推送|转发|发送|发布|走访|解答|完成|推广|印发|安装|覆盖|[发送派散递](?=了|出|掉|$)|挂(?=了|出|上)|转(?=了|出)|放(?=了)|(?P<got_back>收(?:上来|回来?|齐))|(?P<put_up>张贴|粘贴|贴(?=出|了|上)))(?:了|上|出去?了?|掉了?)?(?:[给到][^,、]{1,8})?"
    r"(?:总?数?量|总数|份数|张数)?(?:共?达到?|为|是|约|近|超过?)?"
)
# 把宣传册送到残疾人手中，共送出大字版260册、盲文版45册: kinds of what the sentence has named
_KIND = r"(?:[\u4e00-\u9fff]{1,4}(?:版本?|款|语种|[文语])|[大中小]号)(?:各|共|约|近)?"
KIND_OF_IT = regex(rf"{_KIND}$")
KIND_GIVEN = regex(rf"(?:{BARE_DEED.pattern}){_KIND}")
SIGNED_OFF = regex(r"签[订署了]?$")
KINDS_JOINED = frozenset([",", "、", "和", "与", "及"])
# 送来海报50张，贴完了其中42张: of what was brought that many went out.
OUT_OF_THOSE = regex(r"(?:(?P<put_up>张?贴)|发放?|分发|派发|挂|送)(?:[完好出掉]|出去)?了?其中的?$")
TEAM_OF = regex(
    r"\d+[支个][^,;。、\d]{0,8}(?:队伍?|小组)[、,](?:一?共计?|合计|总计)?有?$|(?:宣[传讲]|志愿|服务|突击|反诈)[^,;。\d]{0,6}(?:小?分队|队伍?|小组|团)\d+[支个],?(?:一?共计?|合计|总计)?有?$"
)
COUNTED_PLACES = regex(
    r"(?:共计?|合计|累计|总计)(?:发放|派发|张贴|走访|覆盖)?\d+[栋幢座户家个处所班辆台]$"
)  # 每栋楼2张，共计36栋72张
PUT_UP = ("posters", "banners", "boards")
PUT_UP_THERE_TOO = regex(
    r"[^,;。、\d]{2,8}(?:张贴|粘贴|悬挂)了?"
    # 小区门口又添12条, 另在校门口挂了2条
    r"|(?:(?:又|再|还|另外?|也)[^,;。、\d]{0,10}?|[^,;。、\d]{2,10}(?:又|再|还|另|也))(?:增?[添加挂拉贴立摆设刷]|新增|增设|补[贴挂]|悬挂|张贴|粘贴)[了上出]?"
)
# 每逢赶集日开展宣传，4月共开展8次.
HELD_UNITS = {"次", "期", "轮", "场", "场次", "节", "堂"}
HELD_IN_ALL = regex(
    r"(?=.*[共计月周季年期已先前陆实])(?:个?(?:教学)?(?:班级?|年级|村|社区|小区|单位))?(?:\d{1,2}月份?|[本全当][年月周]|[本全当]季度?|第?[一二三四]季度|[上下]半年|今年|本?学期|期间|目前|截至目前|全[校院园县市区镇乡村街]道?|全社区)*"
    r"(?:已|实际|先后|前后|陆续|一共|共计?|累计|总计)*(?:开展|举办|组织|举行|召开|开办|开设|[办开搞上])了?"
)
# 召开反诈主题班会，36个班共36节; 一学期下来共120节
_LESSONS_IN_ALL = regex(
    r"(?:个?(?:教学)?班级?|所?学校)?(?:[^,;。\d]{0,6}下来|全校|全年|全学期)?(?:一共|共计?|总共|[合累总]计)(?:有|约)?"
)
_LESSONS = {"节", "堂", "场"}
# 开办“反诈早茶会”, 举办“警民茶话会”: what is held under a name of its own
HELD_BEFORE = regex(
    r"(?:开展|举办|组织|举行|进行|开办|开设|召开|创办|推出|打造|[开办搞])了?[^,;。]{0,12}(?:宣传|宣讲|讲座|培训|课|班会|座谈|演出|讲堂|沙龙|夜校"
    r"|(?:茶|茶话|故事|院坝|屋场|坝坝|板凳|恳谈|分享|交流|读书|晚|家长|见面|联欢)会|集市|早市|市集|大讲坛|论坛)"
    r"|上了?[^,;。\d]{0,10}课(?![题程本间后件堂])"
    r"|(?:开展|举办|组织|举行|开办|开设|创办|推出|[开办])了?[^,;。“]{0,4}“[^“”]{0,12}(?:反诈|防诈|防骗|识诈|识骗)[^“”]{0,12}”|[设摆支搭][^,;。\d]{0,10}(?:咨询|宣传|服务)[^,;。\d]{0,2}[台点摊]"
)
GIVEN_OUT = regex(r"发放|派发|分发|赠送|送[出掉]?|领取")
THINGS = {"个", "条", "件", "套", "把", "只"}
WORKED_OFF = regex(r"受理|办理|处[理置]|查处|调解|移交|收到|接到|接报")  # 其中反诈册800册，…，受理投诉11件
PERSONS = regex(
    r"(?:[\u4e00-\u9fff]{1,6}[员工师生友主属长表民]|[\u4e00-\u9fff]{0,4}(?:骨干|老板|家属|老人|青年|妇女|[信观听]众))(?:约|近|共)?"
)
# 参加学生七年级420人、八年级390人: the next of the classes, villages, wards … that those who came were of
OF_THEM = regex(
    r"(?:[一二三四五六七八九]年级|[初高大][一二三四](?:年级)?|[\u4e00-\u9fff\d]{1,6}(?:村|社区|班|小?组|车间|校区|院区|病区|班组|园区))$"
)
EACH_TIME = regex(
    r"(?:上午|下午|晚上|早上|中午|第[一二三四五][场回次节堂]|[首头末]场|[头另后]一?[场回次节堂]|前一场|后一场|最后一场|[上下]半场)(?:场|那场)?(?:来了|到了|有|到场|参加|坐了|听了|约|近)*"
)
_ONE_OF_THEM = regex(rf"(?:[^,;。]*、)?{ONE_OF_THEM}")  # 两场讲座，一场19人、一场22人
TEACHERS = regex(r".{0,6}(?:讲[师员]|教官|专家|律师|领导|演员|主播|队员|医生|护士)(?:约|近|共)?")
MONEY_NEXT = regex(r"(?:涉及)?(?:金额|资金)?(?:为|约|近|共)?")
PLACES_NEXT = regex(
    r"(?:行政|自然|建制)?(?:村|社区|小区|乡镇|镇街|街道|镇|乡|网格|小组|学校|中小学|单位|网点|班级?|县|区|市|院落|楼栋|单元)"
)
LIKE_IT = {
    "households": regex(
        r"[\u4e00-\u9fff]{0,4}(?:企业?|店铺?|门店|商[户家铺]|摊[位点]|厂家?|作坊|民宿|宾馆|酒店|网吧|餐馆|农户|住户|出租[房屋]屋?|商铺|铺[面子]|门面)"
    ),
    "posts": regex(r"[\u4e00-\u9fff]{0,4}(?:提示|预警|信息|文章|推文|视频|图文|案例|资讯|消息|知识)"),
}
LONGEST_LIST = 4 * REACH  # characters of a list of parts behind 其中


def inherit_measure(spot: Spot) -> Measured | None:
    """商户400余家 behind 走访居民1200余户; 其中老年人300人次 behind 受教育1200人次; 培训2期180人次."""
    ways = (
        sent_as_team,
        told_of_times,
        summed_or_raised,
        held_in_all,
        told_of_topic,
        told_by_deed,
        next_kind,
        next_like_it,
        put_up_there_too,
        out_of_those,
        told_of_list,
        told_of_row_behind,
        installed_there,
        met_there,
        listed_persons,
        came_to_each,
        money_of_those,
        next_place,
        held_under_head,
        aired_under_head,
        next_of_row,
        noun_of_list,
        named_as_part,
        done_alike,
        screens_shown_there,
        held_then,
        sent_to_chat_of_head,
        told_under_head,
        called_at_under_label,
        given_before,
        told_of_rate,
        came_to_that_one,
    )
    if spot.zones.unit in ("个", "所", "家") and PLACES_NEXT.match(spot.zones.behind):
        return None  # 利用大喇叭宣传，覆盖14个村
    return next((measured for measured in (way(spot) for way in ways) if measured), None)


def sent_as_team(spot: Spot) -> Measured | None:
    """成立反诈宣传小分队6支，共30人: of how many a team that goes out is made."""
    before = spot.passage.sentence_before(spot.found.start, spot.clause.sentence)
    team = TEAM_OF.search(before) if spot.zones.unit in PEOPLE else None
    return Measured("staff", "", 0) if team else None


def summed_or_raised(spot: Spot) -> Measured | None:
    """共200份, 由920人增加到1735人, 实际发放: of what the sentence has told before."""
    ways = (CARRIED_OUT, OF_NOW, OF_NUMBER, RAISED, CORRECTED, SUMMING, NEWLY, OUT_OF, ESTIMATED)
    reached = not spot.zones.before and UP_TO.match(spot.passage.text, spot.found.start)
    reached = reached or (
        not spot.zones.before
        and COUNTED_PLACES.search(spot.passage.text, max(0, spot.found.start - REACH), spot.found.start)
    )
    told = reached or any(way.fullmatch(spot.zones.before) for way in ways)
    if told:
        return told_before(spot)
    goes_on, _, last = spot.zones.before.rpartition(",")  # 发放反诈手册，做到一人一册，共1250册
    summed = told_before(spot) if goes_on and SUMMING.fullmatch(last) else None
    return summed if summed and summed.measure not in ("people_reached", "staff") else None


def held_in_all(spot: Spot) -> Measured | None:
    """每逢赶集日开展宣传，4月共开展8次."""
    summed = HELD_IN_ALL.fullmatch(spot.zones.before) or SUMMING.fullmatch(spot.zones.before)
    first = spot.zones.unit in _LESSONS and not spot.earlier_in_sentence("sessions")
    lessons = _LESSONS_IN_ALL.fullmatch(spot.zones.before) if first else None
    if spot.zones.unit not in HELD_UNITS or not (summed or lessons):
        return None
    said = spot.passage.sentence_before(spot.start, spot.clause.sentence)
    return Measured("sessions", "", 0) if HELD_BEFORE.search(said) and not names_rival(said) else None


def told_by_deed(spot: Spot) -> Measured | None:
    """拟发放宣传单500份，已发放300份; what is put up there are posters."""
    bare = BARE_DEED.fullmatch(SO_MANY.sub("", spot.zones.before))
    told = (told_before(spot) or thing_given(spot, bare.group())) if bare else None
    if bare and bare["got_back"] and told and told.measure != "pledges":
        return None  # 发放问卷300份，收回280份
    posted = bare and told and bare["put_up"] and told.measure in ("leaflets", "pledges")
    if bare and told and told.measure == "leaflets" and SIGNED_OFF.search(bare.group()):
        return Measured("pledges", "", 0)  # 先签《告知书》再办，共签了820份
    return Measured("posters", "", 0) if posted else told


def next_kind(spot: Spot) -> Measured | None:
    """共送出大字版260册、盲文版45册 of the 宣传册 named before: what was given out of them, kind by kind."""
    if KIND_GIVEN.fullmatch(spot.zones.before):
        return told_before(spot)
    last = spot.earlier_in_sentence()[-1:]
    if not last or not KIND_OF_IT.fullmatch(spot.zones.before) or spot.zones.behind:
        return None
    text = spot.passage.text
    beside = text[last[0].found.end : spot.start] in KINDS_JOINED
    alike = beside and last[0].found.quantity.unit == spot.zones.unit
    first = alike and KIND_OF_IT.search(text, last[0].zone, last[0].found.start)
    return Measured(last[0].measure, "", 0) if first else None


def next_like_it(spot: Spot) -> Measured | None:
    """走访商户132户，茶企37家; 转发短视频9条，预警提示20余条: behind a comma the next of what was called on or sent."""
    last = spot.earlier_in_sentence()[-1:]
    if not last or spot.zones.behind or spot.passage.text[last[0].found.end : spot.start] not in (",", "、"):
        return None
    alike = LIKE_IT.get(last[0].measure)
    units = {last[0].found.quantity.unit, spot.zones.unit}
    same = len(units) == 1 or units <= {"户", "家", "间"}  # 商铺120间、出租屋85户
    return Measured(last[0].measure, "", 0) if alike and same and alike.fullmatch(spot.zones.before) else None


def put_up_there_too(spot: Spot) -> Measured | None:
    """张贴海报24张，楼道张贴96张; 主干道挂横幅19条，小区门口又添12条."""
    last = spot.earlier_in_sentence()[-1:] if PUT_UP_THERE_TOO.fullmatch(spot.zones.before) else []
    same = [f for f in last if f.measure in PUT_UP and f.found.quantity.unit == spot.zones.unit]
    return Measured(same[0].measure, "", 0) if same else None


def out_of_those(spot: Spot) -> Measured | None:
    """送来海报50张，贴完了其中42张."""
    rest = OUT_OF_THOSE.search(spot.zones.before)
    told = told_before(spot) if rest else None
    return Measured("posters", "", 0) if rest and told and rest["put_up"] else told


def installed_there(spot: Spot) -> Measured | None:
    """给务工人员装反诈APP，装上了12人: on how many telephones the app of the sentence was put."""
    if spot.zones.unit not in INSTALLED_UNITS or not INSTALLED_THERE.fullmatch(spot.zones.before):
        return None
    said = spot.passage.sentence_before(spot.clause.start, spot.clause.sentence)
    hits = find_measures(said)[-1:]
    named = (hits and hits[0].code == "app_installs") or APP_BY_ANY_NAME.search(said)
    return Measured("app_installs", "", 0) if named else None


def met_there(spot: Spot) -> Measured | None:
    """培训2期180人次, 走访1260户3600人."""
    last = spot.earlier_in_sentence()[-1:] if spot.zones.before in ("", "/") else []
    alone = not (spot.zones.before or spot.zones.behind) and spot.start == spot.clause.start  # 宣讲1场，72人
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


def named_as_part(spot: Spot) -> Measured | None:
    """其中老年人300人次 behind 受教育1200人次; 商户400余家 behind 走访居民1200余户."""
    before, unit = spot.earlier_in_sentence() or before_semicolon(spot), spot.zones.unit
    installed = unit == "个" and before and before[0].measure == "app_installs"  # APP910个，其中老年人120个
    aired = unit == "次" and before[-1:] and is_part_of_aired(before[-1], spot)
    loose = unit in ("个", "次") and not (aired or (installed and find_groups(spot.zones.before)))
    if not before or not spot.zones.before or loose or WORKED_OFF.search(spot.zones.before):
        return None
    since = max(before[0].found.end, spot.found.start - LONGEST_LIST)
    text, place = spot.passage.text, spot.found.start
    marks = [
        mark for mark in BESIDE.finditer(text, since, place) if not is_closed(text[mark.end() : place], 0)
    ]
    of_which = marks[-1] if marks else None
    wholes = [
        f for f in before if of_which and f.found.end <= of_which.start()
    ]  # what is told behind is no whole
    counted = [f for f in wholes or before[-1:] if unit in units_of(f.measure)]
    if not counted:
        return None
    last = counted[-1]
    visited = last.measure == "households" and find_groups(spot.zones.before)
    return Measured(last.measure, "", 0) if of_which or visited or goes_on_with_group(last, spot) else None


def is_part_of_aired(last: Figure, spot: Spot) -> bool:
    """播放93次，其中用壮话播放60次: so many of the times that something was played, in no other way."""
    text, place = spot.passage.text, spot.found.start
    of_which = BESIDE.search(text, last.found.end, place) is not None
    ways = {hit.code for hit in find_channels(spot.zones.before)}
    return (
        of_which
        and last.measure == "broadcasts"
        and last.found.quantity.unit == "次"
        and ways <= {"broadcast"}
    )


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
    between = text[last[0].found.end : spot.start].strip("们")
    listed = last[0].measure == "people_reached" and between in ("、", "和", "及", "与")
    came = last[0].measure == "sessions" and between in (",", "、") and not zones.behind
    staff = STAFF.fullmatch(zones.before) or TEACHERS.fullmatch(zones.before)
    return Measured("people_reached", "", 0) if (listed or came) and not staff else None


def came_to_each(spot: Spot) -> Measured | None:
    """讲座分上下午两场，上午120人、下午95人: how many came to each of the sessions counted before."""
    unit, behind = spot.zones.unit, spot.zones.behind
    came = behind or spot.zones.before.endswith(("来了", "到了"))
    if unit not in (PEOPLE | {"个"} if came else PEOPLE):
        return None
    one_of_them = _ONE_OF_THEM.fullmatch(spot.passage.text, spot.clause.start, spot.found.start)
    if (EACH_TIME.fullmatch(spot.zones.before) or one_of_them) is None:
        return None
    # 头一场来了十九个老人，第二场二十二名老人
    if behind and not any((hit.start, hit.end) == (0, len(behind)) for hit in find_groups(behind)):
        return None
    before = spot.earlier_in_sentence()
    held = (
        before and before[0].measure == "sessions" and {f.measure for f in before[1:]} <= {"people_reached"}
    )
    return Measured("people_reached", "", 0) if held else None


def money_of_those(spot: Spot) -> Measured | None:
    """堵截11起、挽回86.4万元，其中3月4起、31.2万元: what was saved in the cases counted right before, as in all of them."""
    told = spot.earlier_in_sentence() if spot.zones.unit == "元" else []
    cases = told[-1:] and told[-1].measure == "scams_stopped" and MONEY_NEXT.fullmatch(spot.zones.before)
    saved = cases and any(figure.measure == "loss_prevented" for figure in told)
    return Measured("loss_prevented", "", 0) if saved else None


def before_semicolon(spot: Spot) -> list[Figure]:
    """召开院坝会8场，到会426人；其中茅坝村两场: what 其中 at the head of its piece is of."""
    start = spot.passage.sentences[spot.clause.sentence][0]
    opens = spot.passage.text[max(0, start - 1) : start + 2] == ";其中"
    return [f for f in spot.earlier if f.clause.sentence == spot.clause.sentence - 1] if opens else []


def goes_on_with_group(last: Figure, spot: Spot) -> bool:
    """覆盖老年人700人，学生600人，家长500人: the next group of those reached, by its name alone."""
    named = find_groups(spot.zones.before)
    alone = len(named) == 1 and len(spot.zones.before) == named[0].end and not named[0].start
    return (
        alone and last.measure == "people_reached" and last.group != "unspecified" and not spot.zones.behind
    )


def follows_closely(figure: Figure, spot: Spot) -> bool:
    """培训2期180人次, 专场6期、460人次."""
    return spot.passage.text[figure.end : spot.found.start] in ("", "、", "/")


def told_before(spot: Spot) -> Measured | None:
    """拟发放宣传单500份，已发放300份; 分3批发放宣传单，每批500份: the sentence before it says of what."""
    said = spot.passage.sentence_before(spot.start, spot.clause.sentence)
    said = compared_before(spot) + said
    hits = [h for h in find_measures(said) if strict_measure(h.word, spot.zones.unit)]
    if not hits and spot.zones.unit in ("张", "份", "幅") and PUT_UP_EACH_ONE.search(said):
        return Measured("posters", "", 0)
    code = strict_measure(hits[-1].word, spot.zones.unit) if hits else None
    return Measured(code, "", 0) if code else None


def compared_before(spot: Spot) -> str:
    """去年此时，短信发送30万条；今年4月发送50万条: what another time is told of, up to the ; behind it, '' for nothing."""
    passage, start = spot.passage, spot.passage.sentences[spot.clause.sentence][0]
    if not start or passage.text[start - 1] != ";":
        return ""
    since = passage.item_start(start - 1, ";。")
    counted = passage.quantities_in(since, start)
    compared = counted and all(
        passage.standing.reason_at(q.start) in ("compared", "earlier") for q in counted
    )
    return passage.text[since:start] if compared else ""


def thing_given(spot: Spot, deed: str) -> Measured | None:
    """定制了1万个反诈打包袋，今天已送出1200多个: a thing of use that the sentence has counted before is what was given."""
    if spot.zones.unit not in THINGS or not GIVEN_OUT.search(deed):
        return None
    text, start = spot.passage.text, spot.passage.sentences[spot.clause.sentence][0]
    counted = spot.passage.quantities_in(max(start, spot.start - REACH), spot.start)
    things = [q for q in counted if q.quantity.unit == spot.zones.unit and THING_BEHIND.match(text, q.end)]
    return Measured("gifts", "", 0) if things else None
