"""A number of which only the head says what it counts: （二）发放宣传资料 in a line of its own, 全年共发放1.2万份 below it.

The head may open the paragraph as well: （二）社区讲座。在老年学校举办21场.
"""

from __future__ import annotations

from collections.abc import Set

from etl.meaning.lexicon import find_measures
from etl.prose.passages.passage import Spot
from etl.prose.sums.under_head import head_of_paragraph
from etl.prose.words.kinds_of_names import kind_of
from etl.prose.words.zones import VERB, Measured, strict_measure
from etl.regex import regex

_N = r"(?:\d{1,2}|[一二三四五六七八九十]{1,3})"
_ANSWERED = r"(?:(?:完成|落实|工作|开展|自评)(?:情况|进度)?[:,])?"
_TIME = (
    rf"(?:20\d\d年)?(?:早(?:中午?)?晚|[早中午晚]间?|当[天日晚]|截[至止](?:20\d\d年)?\d{{1,2}}月(?:\d{{1,2}}日|底)?|(?:{_N}月?[至到~—-])?{_N}月份?|第?[一二三四]季度|[上下]半[年月]|[全本当]?[年月周]度?|这个?(?:月|周|星期|礼拜|季度|学期)里?|[全本]?季度?|今年|年内|[上中下]旬"
    r"|(?:\d{1,3}|[一两三四五六七八九十]{1,3})(?:个月|周|天|个?星期)(?:下来|里|内)?|期间|活动(?:期间|中|当天)|\d{1,2}[日号](?:[至到~—-]\d{1,2}[日号])?|第[一二三四]周)"
)
_ADVERB = (
    r"(?:一?共计?|总共|[累合总]计|实际|已经?|先后|前后|陆续|分别|目前|现|又|还|另外?|再|约|近|超过?|有|为|是|达到?|完成|仍|补报|上报"
    r"|(?:[月年周]底)?(?:算|加|数|统计|合)(?:下来|起来|出来)|原报|应为|实为|确为|只|仅|就|也|都|均|新|(?:接?连|加)(?=[演办讲开]))"
)
_VERB = (
    r"(?:发放|派发|分发|散发|印发|发送|发文|推送|群发|转发|发布|编发|刊发|张贴|粘贴|悬挂|拉挂|摆放|展出|制作|更新|刷写|举办|开展|召开|组织|举行|开设"
    r"|巡演|演出|宣讲|安装|注册|下载|新增|走访|入户|上门|登门|签订|签署|收回|播放|播出|插播|劝阻|拦截|解答|接待|出动|送出|赠送|[取领拿]走|发(?![现生案])|[贴挂摆播演讲办开送走签装刷夹])"
)
# 在1号楼、3号楼和7号楼前
_WHERE = r"(?:在|到|于|走进|深入|进)(?:[^,;。\d每各共]|\d{1,2}(?=[号栋幢组#])){2,20}?"
_BY_WHOM = (
    r"(?:[^,;。\d每各共]{0,6}(?:客户|群众|居民|村民|顾客|旅客|患者|游客|家长|学生|老人|路人|市民|商户)们?(?:自行|自己)?(?=[取领拿])"
    r"|[^,;。\d每各共]{1,6}(?:员|师|长|民警|法官|医生)(?=[讲演播])"  # 照管员讲1次
    r"|[^,;。\d每各共]{2,12}?(?:轮流|轮番|分头|联手|一起))"
)
_PLAIN = regex(
    rf"{_ANSWERED}{_TIME}{{0,3}}(?:[我本][\u4e00-\u9fff]{{1,2}})?{_ADVERB}{{0,3}}(?:(?:{_WHERE}|{_BY_WHOM})?{_VERB}(?:[了出过]|出去|下去|完|上)?)?{_ADVERB}{{0,3}}"
)
# 新生班级42场, 留守妇女家庭1260户
_NOUN_ALONE = regex(r"(?![全本我])[^,;。\d每各共]{2,6}(?:家庭|班级|片区?)")
# 夹单400张 below 包裹夹带反诈宣传单登记
_SLIPPED_IN = regex(r"(?:随[件单车包])?(?:夹带?|塞|放|派|发|送|配|贴)了?(?:单子?|传单|彩页)?(?:一?共|约|近)?")
# 沿街门店和各村公示栏共148张: what is summed up stood in several places
_SUMMED = regex(
    r"(?![全各])[^,;。\d每各]{1,2}[^,;。\d]{1,20}?(?:一?共计?|总共|合计|[总累]计)(?:有|约|近)?"
)  # 全村共412户 are those who live there
# 食堂门口和图书馆大厅，16块: where it was is a clause of its own
_WHERE_ALONE = regex(
    r"(?:(?:20\d\d年)?(?:\d{1,2}月)?\d{1,2}[日号],?)?(?:(?:[上下]午|当[天日晚]|晚上?),?)?[在于]?(?P<where>[^,;。:\d]{2,24}),"
)
_OWN_WORDS = regex(r"[^,;。:]{2,16}:(?P<words>[^,;。:\d每各]{1,10})")
_IN_SUM = regex(r"(?:一?共|合计|总共|累计)$")  # 群发短信: 5次共16.5万条 says how often they were sent
_EACH = regex(r"[每各]")  # 全镇各村2条 is no sum
_AND = regex(r"[和与]")
_NO_ITEM = regex(
    r"住户|户籍|全[县市省州区旗国]|全系统|各地|床位|金额|资金|常住|人口|总[数量]|[现共]有|应|在册|登记|被|骗|案|损|未|没|不|缺|计划|目标|任务|原|还|尚|拟|将|去年|上[年月期]|同期|发现"
)
_HOLDS_TRUE = regex(r"(?:无误|属实|正确|准确|不变)(?=$|[,;。])")  # 原报340张无误
_LONGEST_NAME = 8  # characters
_LONGEST_HEAD = 14
_LOOSE = frozenset(["个", "处", "所", ""])  # of anything
_OTHERS_TOO = frozenset("户家名人位遍") | _LOOSE  # of many a thing, whatever the head counts in them
_SAYS_HOW_MANY = regex(r"人数|人次|受众|听众")
_OF_PEOPLE = {"people_reached", "staff"}  # 教职工196名 below 反诈教育 are all of a school
_ROWS = frozenset(["village", "town", "area", "post", "house", "school"])
_HEARD_OF = regex(
    r"计划|打算|目标|任务|要求|问题|不足|案|警情|损失|下[一步月季年]"
)  # of heads below which nothing counts


def told_by_head(spot: Spot) -> Measured | None:
    """What the one measure of a head counts in the number's unit, where the words before it name no other thing."""
    zones = spot.zones
    if zones.behind and not _HOLDS_TRUE.match(zones.behind):
        return None
    if zones.unit in _LOOSE or not spot.passage.of_campaign:
        return None
    if not (_says_no_more(zones.before) or _stands_alone(spot) or _is_labelled(spot)):
        return None
    code = measure_of_head(spot) or _told_under_head(spot)
    return Measured(code, "", 0) if code else None


# 口头提醒 | 登记的时候嘴上说一句，月底算下来1180人次
_TELLING = regex(
    r"(?:口头|当面|当场|柜面|窗口|面对面|一对一|上门|电话)*(?:提醒|宣讲|宣传|讲解|叮嘱|喊话)(?:群众|客户|客人|顾客|乘客)?"
)


def _told_under_head(spot: Spot) -> str | None:
    """Those who were told, by the time, under a head that names nothing but the telling."""
    heads = (head_of_paragraph(spot.passage.text, spot.start), spot.passage.head)
    told = spot.zones.unit == "人次" and any(map(_TELLING.fullmatch, heads))
    return "people_reached" if told else None


def measure_of_head(spot: Spot, named: bool = False) -> str | None:
    """The one measure that the head of a paragraph, or the line above it, counts in the number's unit; `named`: by a word
    of that measure, not by its unit alone (强化阵地宣传 over 3条)."""
    for head in (head_of_paragraph(spot.passage.text, spot.start), spot.passage.head):
        hits = [] if not head or _HEARD_OF.search(head) else find_measures(head)
        codes = {code for hit in hits if (code := strict_measure(hit.word, spot.zones.unit))}
        codes &= {hit.code for hit in hits} if named else codes
        if len(codes) == 1 and (not codes <= _OF_PEOPLE or _SAYS_HOW_MANY.search(head)):
            return codes.pop()
    return None


def row_under_topic(spot: Spot) -> Measured | None:
    """入户宣传分三个组走的，一组126户，二组98户; 走村入户，…，前一个村52户: the first of a row of names of what the sentence
    tells, in its unit."""
    zones = spot.zones
    if zones.behind or zones.unit in _LOOSE or not _is_name(zones.before, _ROWS):
        return None
    said = spot.passage.sentence_before(spot.start, spot.clause.sentence)
    if said[-1:] not in (",", ":") or spot.earlier_in_sentence():
        return None
    codes = [code for hit in find_measures(said) if (code := strict_measure(hit.word, zones.unit))]
    return Measured(codes[-1], "", 0) if codes and len(set(codes)) == 1 else None


def _says_no_more(before: str) -> bool:
    """Whether words name but a time, a place, a deed, or who of a row it was: 7至9月, 在老年学校举办, 一组."""
    if _NOUN_ALONE.fullmatch(before):
        return not (find_measures(before) or _NO_ITEM.search(before))
    if _SLIPPED_IN.fullmatch(before):
        return True
    if _SUMMED.fullmatch(before) and _names_no_deed(before):
        return True
    return _PLAIN.fullmatch(before) is not None or _is_name(before, {*_ROWS, "time", "group"})


def _stands_alone(spot: Spot) -> bool:
    """12条。 is all that is told, or all but where: 食堂门口和图书馆大厅，16块."""
    said = spot.passage.sentence_before(spot.found.start, spot.clause.sentence)
    if not said:
        return not spot.start
    where = _WHERE_ALONE.fullmatch(said)
    return where is not None and not find_measures(said) and _names_no_deed(where["where"])


def _is_labelled(spot: Spot) -> bool:
    """短视频：居民自编自演3部: what follows the label at once, whatever it says of it."""
    text, head = spot.passage.text, head_of_paragraph(spot.passage.text, spot.start)
    own = _OWN_WORDS.fullmatch(text, 0, spot.found.start) if head else None
    return own is not None and not _NO_ITEM.search(own["words"])


def _names_no_deed(words: str) -> bool:
    """Whether words may be places or bodies, and tell of nothing that was done or there anyhow."""
    return not (_NO_ITEM.search(words) or VERB.search(_AND.sub("", words)))


def is_of_head(spot: Spot) -> bool:
    """Whether the head counts something in the number's unit, and the words around it say nothing of what else it may be:
    what cannot be read there is asked about."""
    heads = (head_of_paragraph(spot.passage.text, spot.start), spot.passage.head)
    if spot.zones.unit in _OTHERS_TOO or not spot.passage.of_campaign or spot.earlier:
        return False
    if max(map(len, heads)) > _LONGEST_HEAD:
        return False  # the title of a whole report
    clause = spot.passage.text[spot.clause.start : spot.clause.end]
    if clause.startswith("其中"):  # 发案38起，其中投资理财类14起
        clause = spot.passage.sentence_before(spot.found.start, spot.clause.sentence)
    if _EACH.search(spot.passage.text[spot.clause.start : spot.found.start]) or _IN_SUM.match(
        spot.zones.behind
    ):
        return False
    return not _NO_ITEM.search(clause) and measure_of_head(spot, named=True) is not None


def _is_name(words: str, kinds: Set[str]) -> bool:
    """Whether words are the name of an item of a row, and no sentence that ends in one (平台目前接入行政村)."""
    if not 0 < len(words) <= _LONGEST_NAME or _EACH.search(words):
        return False
    return kind_of(words) in kinds and VERB.search(words) is None
