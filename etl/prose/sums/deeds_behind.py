"""What a number counts behind a deed alone, as its sentence said before: 拟发放宣传单500份，已发放300份."""

from __future__ import annotations

from etl.meaning.lexicon import find_measures
from etl.prose.counted.people import PEOPLE
from etl.prose.counted.unit_words import THING_BEHIND
from etl.prose.passages.passage import REACH, Spot
from etl.prose.sums.noun_lists import LISTED_UNITS, SUMMING
from etl.prose.sums.totalling import COMES_OUT_AT, OF_SO_MANY
from etl.prose.words.zones import Measured, strict_measure
from etl.regex import regex

CARRIED_OUT = regex(
    r"(?:目前|现)?(?:实际|已经?)(?:发放|完成|开展|举办|张贴|组织|走访|派发|悬挂)了?|实(?:发|派|送|贴|挂|签|装|访)(?:放|出|订)?了?"
)

# 给务工人员装反诈APP，装上了12人
INSTALLED_THERE = regex(
    r"(?:[一两半]个?(?:天|上午|下午|早上|晚上|早|晚)|[今当]天|[上下]午|[本这][周月次]|又|已|共|一共|总共|当场|现场|当天|先后|陆续|成功|全部|帮着?|给|手把手|教着?){0,5}(?:安?装|下载|注册|激活)(?:[上好成]了?|成功了?|完成|了)?的?(?:共|约|近|有)*"
)

APP_BY_ANY_NAME = regex(r"(?:装|下载|注册|激活)[^,;。]{0,6}(?:[反防]诈(?:中心|软件|程序|应用))[^,;。]{0,4},$")

INSTALLED_UNITS = PEOPLE | {"个", "部", "户", "台", "家"}

PUT_UP_EACH_ONE = regex(
    r"(?:张贴|粘贴)[^,;。]{0,10}(?:反诈|防骗|二维码|提示|标识|贴)|每[^,;。\d]{1,6}张?贴[了上]?[一二两三四\d]{1,2}张"
)  # 给每辆车张贴二维码，共计600张

_FETCHED = regex(r"(?:领[取回到了]|收到|分到)(?:资料|材料)\d")  # 领取资料2000份，仅发放80份

# 两次刚好1000份, 加起来161个
_COMES_OUT = regex(rf"(?:{OF_SO_MANY})?(?:{COMES_OUT_AT}|[加合]起来(?:有|是)?)")

SO_MANY = regex(rf"^{OF_SO_MANY}(?=一?共|总|合|累)")  # 两校共张贴60张, 两网点合计600份

NEWLY = regex(
    r"(?:[本当](?:月|周|季度?|年|期)|\d{1,2}月份?)?(?:净|新)增(?:加|长)?了?"
)  # 由920人增加到1735人，新增815人

OUT_OF = regex(r"[当其]?中的?(?:已经?|有)?")  # 覆盖1460户中的1180户

ESTIMATED = regex(
    r"(?:粗略?|大概|初步)?(?:估[计算摸]?|预估|大[概约致]|约莫)(?:能?有|为|在)*"
)  # 数量未统计，估计有上千份

# 8600份有误，现更正为6800份; 悬挂横幅原漏报，现补报12条
CORRECTED = regex(r"现?(?:更正|修正|核实|变更)为|应为|现?补报(?:为|了)?")

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
    r"(?:个?(?:社区|村|小区|网点|学校|单位|班级?|点位?))?(?:这?[一二两三四五六七八九十半几]?个?(?:[天周月年]|季度|星期|礼拜|学期)(?:下来|里|之?内)?|[上下]半[月年]|[上中下]旬|[上下]午|晚上|又|另外?|随后|之后|次日|隔[天日]|第[二三四五](?:天|日|周)|(?:今年|本年度?|年内|年初|自?\d{1,2}月份?|活动开展|开学)(?:以来|至今|起)?|迄今|至今|截[至止](?:目前|\d{1,2}月(?:\d{1,2}日|底|末)?)|已经?|现已|实际|只|仅|才|随[件单货车]|最[后终]|(?:我|本)(?:[们所局行校院镇村街乡县市区社]|这边)|\d{1,2}(?:月份?)?[至到-]\d{1,2}月份?|[一二三四]季度|[一总合]?共计?|[总合累]计|目前|全部|现场|[\u4e00-\u9fff]{1,4}(?:[上里]|门口)(?=[发贴挂送派散]了)|(?:[春中国]节|[\u4e00-\u9fff]{2})?期间|(?:候[车船机诊]|服务|办事|营业|购票|售票)大?厅里?|[全本当今][年月周季次天日]度?|全[县市区镇乡村街校行]道?|活动|第?[一二三四五六七八九十\d]{1,2}(?:车[队间]|[分大中支小]队|分厂|工[区段]|标段|班组|网格|片区)){0,5}的?(?:[向给为在][^,、\d]{2,10}|(?:来访|到店|过往|办事)?(?:客户|群众|居民|村民|市民|学生|家长|旅客|游客|患者)(?=自?[行主动由]*(?:取[阅用]|领取|扫码))|[^,;。、\d]{0,6}(?=[领取拿][走去]))?(?:自行|主动|自由)?(?:发放|派[发送]|分发|散发|[附夹随捎]送|随[附递寄]|投[递送]|寄送|递送|邮寄|发出|赠送|送出|取[阅用]|领取|[领取拿][走去]|用[掉去]|悬挂|签[订署]|签(?=了|$)|签(?:回|下|上)来?(?:整整)?|播放|播出|播报|播(?=了|$)|推送|转发|发送|发布|刊发|刊登|刊载|编发|发表|走访|解答|完成|推广|印发|安装|覆盖|[发送派散递夹塞插投](?=了|出|掉|$|(?<=[发送])给)|挂(?=了|出|上|$)|转(?=了|出)|放(?=了)|[走跑](?=了|完|遍)[完遍]?|(?P<got_back>收(?:上来|回来?|齐))|(?P<put_up>张贴|粘贴|贴(?=出|了|上|好|$)))(?:了|上|好|出去?了?|掉了?)?(?:[给到][^,、]{1,8})?"
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

# 悬挂横幅，全乡共26条; 全村共412户 is how many there are
IN_ALL_PLACES = regex(
    r"(?:全[县市区镇乡村街校院行社司局所馆](?:上下|范围内)?|辖区内?|各(?:村|组|社区|镇|乡|所|校|班|点|网点)|(?:小区|社区|校园|厂区|院)[内里]|村[里内]|镇[里上])"
    r"(?:共计?|合计|总计|累计)"
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

_PUT_INTO = regex(r"(?<=[袋包箱盒兜])子?[里内]|(?<=[袋包箱盒兜]子)[里内]")

GIVEN_OUT = regex(r"发放|派发|分发|赠送|送[出掉]?|领取")

THINGS = {"个", "条", "件", "套", "把", "只"}


def summed_or_raised(spot: Spot) -> Measured | None:
    """共200份, 由920人增加到1735人, 实际发放: of what the sentence has told before."""
    ways = (CARRIED_OUT, OF_NOW, OF_NUMBER, RAISED, CORRECTED, SUMMING, NEWLY, OUT_OF, ESTIMATED)
    reached = not spot.zones.before and UP_TO.match(spot.passage.text, spot.found.start)
    reached = reached or (
        not spot.zones.before
        and COUNTED_PLACES.search(spot.passage.text, max(0, spot.found.start - REACH), spot.found.start)
    )
    everywhere = spot.zones.unit in LISTED_UNITS and IN_ALL_PLACES.fullmatch(spot.zones.before)
    told = reached or everywhere or any(way.fullmatch(spot.zones.before) for way in ways)
    if told:
        return told_before(spot) or _all_alike(spot)
    if _COMES_OUT.fullmatch(spot.zones.before) and (summed := _all_alike(spot)):
        return summed
    goes_on, _, last = spot.zones.before.rpartition(",")  # 发放反诈手册，做到一人一册，共1250册
    summed = told_before(spot) if goes_on and SUMMING.fullmatch(last) else None
    return summed if summed and summed.measure not in ("people_reached", "staff") else None


def _all_alike(spot: Spot) -> Measured | None:
    """东村480份，西村520份，正好1000份: the one measure of all that its sentence has counted, in the same unit."""
    told = spot.earlier_in_sentence()
    alike = {(one.measure, one.found.quantity.unit) for one in told}
    one_kind = len(told) > 1 and len(alike) == 1 and told[0].found.quantity.unit == spot.zones.unit
    return Measured(told[0].measure, "", 0) if one_kind else None


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


def told_before(spot: Spot) -> Measured | None:
    """拟发放宣传单500份，已发放300份; 分3批发放宣传单，每批500份: the sentence before it says of what."""
    said = spot.passage.sentence_before(spot.start, spot.clause.sentence)
    said = compared_before(spot) + said
    hits = [h for h in find_measures(said) if strict_measure(h.word, spot.zones.unit)]
    # 防骗卡塞在车票袋子里发给他们，一个季度发了1031张: where it was put
    hits = [h for h in hits if not _PUT_INTO.match(said, h.end)] or hits
    if not hits and spot.zones.unit in ("张", "份", "幅") and PUT_UP_EACH_ONE.search(said):
        return Measured("posters", "", 0)
    if not hits and spot.zones.unit == "份" and _FETCHED.search(said):
        return Measured("leaflets", "", 0)
    codes = [strict_measure(hit.word, spot.zones.unit) for hit in hits]
    # 每个村发放宣传单200份、海报10张，共发放2400份: of what was counted in that unit
    alike = [f.measure for f in spot.earlier_in_sentence() if f.found.quantity.unit == spot.zones.unit]
    code = alike[-1] if alike and alike[-1] in codes else codes[-1] if codes else None
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
