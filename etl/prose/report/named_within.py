"""Who reports where neither title nor foot says it: who answers an interview, whose page it is, the only one named."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from etl.meaning.divisions import upper_index
from etl.meaning.lexicon import squeeze
from etl.meaning.place import resolve_place
from etl.meaning.unit_in_text import find_unit_in_text
from etl.meaning.unit_kind import looks_like_unit, names_shop, unit_type_of
from etl.prose.matter.speakers import leading_unit, told_by_date
from etl.prose.report.line_forms import OF_WHOSE_TIME, SIGNED_WITH_DAY
from etl.prose.times.report_time import OPENING
from etl.regex import regex

POSTED_TO = regex(r"驻(?:村|社区|校|企|站)$")  # 八仙派出所驻村辅警
TAKEN_FROM = regex(r"(?:信息|稿件|文章|内容|素材)?来源:|转[自载]")

# 我是莒县第三实验小学五年级二班的班主任庄老师, 现在是咱们府前社区银发反诈志愿队的队长
OF_WHOM = regex(
    r"(?:我|本人|我们|现在|现)是(?:咱们?|我们|一名|一个)?(?P<who>[^,。;:\d]{4,26}?)(?:[一二三四五六七八九十]{1,2}年级[^,。;:的]{0,4})?的?"
    r"(?:一名)?(?:班主任|站长|店长|队长|班长|组长|工头|(?:第一|副)?书记|支书|文书|村长|会计|副?主任|校长|园长|院长|行长|会长|厂长|经理|负责人|老板娘?|掌柜|村医|医生|护士|民警|辅警"
    r"|网格[员长]|楼长|老师|师傅|保安|门卫|物业|前台|柜员|志愿者|店员|员工|(?<=的)[\u4e00-\u9fff](?:姐|哥|叔|嫂|师傅|老师|医生)|[小老阿][\u4e00-\u9fff])"
    r"(?=[\u4e00-\u9fff]{0,3}?(?:[,。;!]|$|(?:汇报|报告|说|讲|报)一?下))"
)
STATION_NAMED = regex(r"(?P<name>(?![^派]{0,1}[上的个该本各属辖到在是由向为与和])[\u4e00-\u9fff]{2})派出所")
TOLD_AGAIN = 2
SHORTEST_BODY, LONGEST_BODY = 5, 24  # characters of a name
# 永安溪工艺·员工之窗　2023年11月号
MASTHEAD = regex(r"(?P<whose>[\u4e00-\u9fff]{3,12})[·・•—| \u3000]+[《“]?[\u4e00-\u9fff]{2,8}")


# 在海林市公安局反诈宣传推进会上的讲话: whose meeting it was
_SPOKEN_AT = regex(
    r"在(?P<whose>[\u4e00-\u9fff\d“”]{4,40})(?:会议?|班|仪式|活动)上的?(?:讲话|发言|致辞)[稿\u4e00-\u9fff]{0,2}"
)


def spoken_at(paragraphs: Sequence[str]) -> str:
    """Whose meeting it was at which a speech was given, by its title; '' for none."""
    spoken = _SPOKEN_AT.fullmatch(squeeze(paragraphs[0])) if paragraphs else None
    return (find_unit_in_text(spoken["whose"]) or "") if spoken else ""


# 武陟县三官庙庙会理事会　2024年4月2日 below the title: a body, and no square where something was
_ENDS_AS_BODY = regex(r"[会队社团组站坊店厂馆堂部园]$")


def signed_from_place(paragraphs: Sequence[str]) -> str:
    """饶河县八五九农场第三管理区　2024年9月21日 as the last line, or a body so, with the day or days it tells of, below the
    title: who signs by a county's name and more; '' for none."""
    lines = (OF_WHOSE_TIME.fullmatch(squeeze(line)) for line in paragraphs[1:3])
    below = (
        one["who"]
        for one in lines
        if one and (_ENDS_AS_BODY.search(one["who"]) or looks_like_unit(one["who"]))
    )
    return next(filter(_starts_with_county, [*map(_signer, paragraphs[-1:]), *below]), "")


def _signer(line: str) -> str:
    signed = SIGNED_WITH_DAY.fullmatch(squeeze(line))
    return (signed["who"] or signed["last"]).rstrip("()") if signed else ""


def _starts_with_county(who: str) -> bool:
    at = upper_index().full_at_start(who, len(who) - 1) if len(who) > SHORTEST_BODY else 0
    return 0 < at < len(who) - 1


# 结对12年的漠河市公安局北极派出所, but not 邀请大英县公安局回马派出所: whose doing it is not
_WITH_OTHERS = regex(r"[与和及跟同请由对向给送到在为报]$|联合$|邀请$|配合$|协同$")
# 转自：宁波市公安局 took it over; （银川市西夏区贺兰山校区） below the title is looked at by itself
_NOT_OF_IT = regex(rf"{TAKEN_FROM.pattern}|[(\[【][^()\[\]【】]*[)\]】]$")


def only_one_named(paragraphs: Sequence[str]) -> str:
    """The one office that a text names by its county and in full, wherever it stands; '' for none, for several, and
    where paragraphs begin with who speaks or tell of others day by day."""
    told = set[str]()
    if told_by_date(paragraphs) or any(leading_unit(text)[0] for text in paragraphs):
        return ""
    for plain in map(squeeze, paragraphs[:OPENING]):
        at = len(plain) if _NOT_OF_IT.match(plain) else 0
        while at < len(plain):
            end = _office_from(plain, at)
            if end:
                told.add("" if _WITH_OTHERS.search(plain, 0, at) else POSTED_TO.sub("", plain[at:end]))
            at = max(end, at + 1)
    name = told.pop() if len(told) == 1 else ""
    return "" if unit_type_of(name) in ("community", "township", "other") else name


# 新沂市顺达快递有限公司在15个驿站: where it did so is no part of its name
_WENT_THERE = regex(r"(?:在|到|赴|走进|深入|为|向|对)(?:[全各]|\d)")


def _office_from(plain: str, at: int) -> int:
    """Where the longest name of an office ends that begins at `at` with a county's; 0 where none does."""
    names = upper_index()
    county = names.full_at_start(plain[at : at + names.longest], len(plain) - at)
    ends = range(min(len(plain), at + LONGEST_BODY), at + county, -1) if county else ()
    named = (end for end in ends if looks_like_unit(plain[at:end]))
    return next((end for end in named if not _WENT_THERE.search(plain, at, end)), 0)


_SHOP_LINE = regex(r"(?:店名|门店|店铺|商铺|商户)(?:名称)?:(?P<who>[^,。;:\d]{4,30})")


def shop_told_of(paragraphs: Sequence[str]) -> str:
    """涟水县高沟镇华创手机店 of 店名：涟水县高沟镇华创手机店, which no rule for names knows; '' for none."""
    told = (_SHOP_LINE.fullmatch(squeeze(p)) for p in paragraphs[:OPENING])
    return next((one["who"] for one in told if one and names_shop(one["who"])), "")


def station_told_of(paragraphs: Sequence[str]) -> str:
    """The one police station that a story names again and again (来到玉都派出所…玉都派出所民警); '' for none or several."""
    named = Counter(found["name"] for text in paragraphs for found in STATION_NAMED.finditer(squeeze(text)))
    often = [name for name, times in named.items() if times >= TOLD_AGAIN]
    return f"{often[0]}派出所" if len(named) == len(often) == 1 else ""


# 按要求把浦城县中医医院2025年4月反诈宣传情况报上
_SENDS_IN = regex(
    r"(?:把|将)(?P<who>[^,。;:\d]{4,20}?)(?:20\d\d年)?(?:\d{1,2}月份?|第?[一二三四]季度|[上下]半年|本[月周])[^,。;]{0,14}?"
    r"(?:情况|数据|数字|小结|总结)[^,。;]{0,6}(?:报|发|送)"
)


def sent_in_by(paragraphs: Sequence[str]) -> str:
    """Whose figures a letter says that it sends in; '' where it says none."""
    found = (_SENDS_IN.search(squeeze(text)) for text in paragraphs[:OPENING])
    return next((one["who"] for one in found if one and looks_like_unit(one["who"])), "")


def named_by_masthead(paragraphs: Sequence[str]) -> str:
    """仙居县永安溪工艺品有限公司, of which a paragraph tells, below 永安溪工艺·员工之窗: whose paper it is; '' for none."""
    heading = MASTHEAD.match(paragraphs[0].strip()) if paragraphs else None
    if heading is None:
        return ""
    told = [find_unit_in_text(squeeze(text)) for text in paragraphs[1:]]
    named = {unit for unit in told if unit and heading["whose"] in unit}
    return named.pop() if len(named) == 1 else ""


def introduced(paragraphs: Sequence[str]) -> list[str]:
    """我是正阳关镇南堤快递驿站的小孟: of what the writer says to be."""
    found = (OF_WHOM.search(squeeze(p)) for p in paragraphs[:OPENING])
    return [one["who"] for one in found if one]


# 快递驿站的胡 of 快递驿站的胡老板; 排莫村第三网格 is a part of the village that reports
_OF_A_PERSON = regex(r"的[\u4e00-\u9fff]{0,2}$|第?[一二三四五六七八九十\d]{1,3}(?:号)?(?:网格|小?组|片区)$")


def introduced_from_place(paragraphs: Sequence[str]) -> str:
    """固镇县城南安置房三期工地 of 我是固镇县城南安置房三期工地的老赵, which no rule for names knows; '' for none."""
    named = (_OF_A_PERSON.sub("", who) for who in introduced(paragraphs))
    return next(filter(_starts_with_county, named), "")


# 我们是灵山县三海街道文昌路兔兔快递驿站。 goes before the branch in the brackets of a title
_WE_ARE = regex(r"(?:^|[,。;])我们?是(?P<who>[^,。;:\d的“”]{6,28})的?(?=[,。;]|$)")


LONGEST_CHAT = 24  # characters of the name of a group
# @所有人 速通快递浏阳集里站9月份反诈情况报一下
_REPORTS_OWN = regex(
    r"(?:^|[,。!~\]]|所有人|领导)(?P<who>[^,。;:\d\[\]@“”]{5,24}?)(?:\d{1,2}月份?|[上本这]个?月|[上本这]周)的?"
    r"(?:反诈|防骗|防诈)[^,。;:]{0,8}(?:情况|数据?|小结|工作)[^,;。:]{0,6}(?:报|发|说|交)"
)


def says_who_it_is(paragraphs: Sequence[str]) -> list[str]:
    """Who a writer says in the opening that they are, by a name that says where it is."""
    found = (_WE_ARE.search(squeeze(p)) for p in paragraphs[:OPENING])
    named = [one["who"] for one in found if one]
    return [who for who in named if looks_like_unit(who) and resolve_place((who,)).place]


def reports_to_chat(paragraphs: Sequence[str]) -> str:
    """Who says in a message to a chat group, whose name stands above it, that it reports its own numbers; '' for none."""
    if not paragraphs or "群" not in squeeze(paragraphs[0])[:LONGEST_CHAT]:
        return ""
    own = (_REPORTS_OWN.search(squeeze(p)) for p in paragraphs[1:OPENING])
    return next((one["who"] for one in own if one and unit_type_of(one["who"]) != "other"), "")


# 本报记者走进位于开化县城的开化农商银行芹阳支行，…专访了该支行行长: of whose year an interview tells
INTERVIEWED = regex(
    r"记者[^。;]{0,10}?(?:走进|来到|采访了?|走访了?|对话)(?:位于[^,。;\d]{2,12}?的)?(?P<who>[^,。;:\d的]{4,28}?)(?=,|。)"
)
# 一堂课、一条短信——对话沈丘县职业教育中心保卫科科长刘某
# 采访对象：康乐县劳务工作办公室主任 丁国栋
ANSWERS = regex(
    r"(?:采访对象|受访[人者]|被采访[人者]|访谈对象|采访嘉宾)[:：](?P<who>[^,。;:\d]{4,28}?)(?:[\u4e00-\u9fff]{2}[科处部室])?"
    r"(?:副?(?:[科处部校院行局所站队园店馆厂会]|秘书|理事|董事)长|副?主任|书记|副?经理|负责人|民警|教师|老师|医生)"
)
ANSWERING = regex(
    r"(?:^|[—:|-])(?:对话|专访|对谈|访)(?P<who>[^,。;:\d]{4,28}?)(?:[\u4e00-\u9fff]{2}[科处部室])?"
    r"(?:副?(?:[科处部校院行所局站队园店馆厂会]|秘书|理事|董事)长|主任|书记|经理|负责人)[\u4e00-\u9fff·]{1,4}(?:[:：]|$)"
)
QUESTIONS = regex(r"(?:本报|本台|本刊)?(?:记者|问|小编)[:：]")


def interviewed(paragraphs: Sequence[str]) -> list[str]:
    """Who answers the questions of an interview, by its opening."""
    answers = [found["who"] for p in paragraphs[:OPENING] if (found := ANSWERS.match(squeeze(p)))]
    if sum(QUESTIONS.match(squeeze(p)) is not None for p in paragraphs) < TOLD_AGAIN:
        return [who for who in answers if looks_like_unit(who)]
    told = [INTERVIEWED.search(squeeze(p)) for p in paragraphs[:OPENING]]
    told += [ANSWERING.search(squeeze(p)) for p in paragraphs[:1]]
    return [who for who in [*answers, *(one["who"] for one in told if one)] if looks_like_unit(who)]
