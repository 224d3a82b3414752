"""Who reports: the unit that a meta line, the signature, the title, the opening or the file's name gives."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence

from etl.meaning.divisions import upper_index
from etl.meaning.lexicon import squeeze
from etl.meaning.masked_unit import first_unit, is_masked_unit
from etl.meaning.unit import own_words
from etl.meaning.unit_in_text import find_unit_in_text
from etl.meaning.unit_kind import looks_like_unit, unit_type_of
from etl.prose.matter.speakers import NAMELESS_BODY, dated_unit, leading_unit, speakers_along, told_by_date
from etl.prose.report.credits import MEDIA_HOUSE, credited
from etl.prose.report.full_name import full_name
from etl.prose.report.issuers import issuer_below_title
from etl.prose.report.line_forms import CHAIN, META, SIGNED_WITH_DAY
from etl.prose.report.lines import (
    LETTER_OPENING,
    is_heading,
    is_headline,
    names_text,
)
from etl.prose.report.signatures import is_signature, signer_beside_day, signs_as_body
from etl.prose.times.datelines import is_dateline, is_speaker_line, is_subtitle
from etl.prose.times.report_time import OPENING
from etl.prose.words.mails import mail_heads, sender_of_mail
from etl.prose.words.text import BULLETS
from etl.regex import regex

# 我是莒县第三实验小学五年级二班的班主任庄老师, 现在是咱们府前社区银发反诈志愿队的队长
OF_WHOM = regex(
    r"(?:我|本人|我们|现在|现)是(?:咱们?|我们|一名|一个)?(?P<who>[^,。;:\d]{4,26}?)(?:[一二三四五六七八九十]{1,2}年级[^,。;:的]{0,4})?的?"
    r"(?:一名)?(?:班主任|站长|店长|队长|(?:第一|副)?书记|副?主任|校长|园长|院长|行长|经理|负责人|老板|村医|医生|护士|民警|辅警|网格[员长]|楼长|老师|保安|物业|志愿者|店员|员工|小[\u4e00-\u9fff])"
    r"(?=[\u4e00-\u9fff]{0,3}?(?:[,。;!]|$|(?:汇报|报告|说|讲|报)一?下))"
)
ADDRESSEE = regex(r"^[^,。:]{2,24}:$")  # whom a report is sent to
# 县反诈办：一季度，我公司在所管小区…: sent to in the line that it opens
_OPENS_WITH_ADDRESSEE = regex(
    r"^[^,，。：:\d]{2,14}[:：](?=[^。；;]{0,20}我(?:公司|单位|们|[司行校院所局社村镇乡店站园办中队]))"
)
# 报：泸溪县反诈中心 names whom it is for
SENT_TO = regex(r"(?:报|呈|送|致|发|主送|抄送|抄报|呈报|呈送|报请|报给|送达|分送)[:：]")
SPEAKER = regex(
    r"【[^】]{2,14}】|[^,。:]{2,14}[局委办所院校行会队站社区镇乡道村](?:汇报|通报|发言|反馈)?:"
)  # 区公安分局：…, one of several in a bulletin
MARKED_ITEM = regex(rf"[(]?(?:\d{{1,2}}|[一二三四五六七八九十]{{1,3}})[)、.]|[{BULLETS}]")
WITH_A_NAME, A_NAME = 2, regex(r"[\u4e00-\u9fff][\u4e00-\u9fff·×*某]{1,3}")
STATION_NAMED = regex(r"(?P<name>(?![^派]{0,1}[上的个该本各属辖到在是由向为与和])[\u4e00-\u9fff]{2})派出所")
POSTED_TO = regex(r"驻(?:村|社区|校|企|站)$")  # 八仙派出所驻村辅警
TOLD_AGAIN = 2
SHORTEST_BODY, LONGEST_BODY = 5, 24  # characters of a name
OF_A_CLASS = regex(r"\d{2,4}级|专业")  # 外国语学院2022级 刘同学 speaks for himself
LIVING_AT = regex(r"(?:家住|住在|居住在|来自)[^,，。;；的]{2,14}")  # 家住玉都镇的老人: not who reports
A_DAY = regex(r"[(（]?20\d\d年")
BEGINS_WITH_DAY = regex(r"(?:20\d\d年)?\d{1,2}月\d{1,2}日")
BEGINS_WITH_SPAN = regex(rf"{BEGINS_WITH_DAY.pattern}(?:至|到|-|—|~)+")  # of whoever tells of all these days
TAKEN_FROM = regex(r"(?:信息|稿件|文章|内容|素材)?来源:|转[自载]")
TAKEN_OVER = regex(r"转[自载]|摘自|原载")  # from whoever else's pages
NAMELESS = regex(r"[省市县区镇乡]")
MANAGED = regex(r"管理(?:办公室|委员会|处|中心)|管委会")
SHORT_STATION = regex(r"(?<!派出)(?<!司法)所$")
# 📢 灌阳县公安局反诈中心本周成绩单来啦: the line below the title of an account's weekly.
NEWSLETTER = regex(
    r"(?:(?:本|上|一|这)(?:周|月|季度)|\d+月份?|今日|最新)?[^,。:\d]{0,6}(?:成绩单|战报|周报|月报|简报|播报|晒单)(?:来[啦了]|出炉|上新|请查收)?[!~]?$"
)
# 永安溪工艺·员工之窗　2023年11月号
MASTHEAD = regex(r"(?P<whose>[\u4e00-\u9fff]{3,12})[·・•—| \u3000]+[《“]?[\u4e00-\u9fff]{2,8}")
# 静宁县威戎镇张齐村　　第一书记：马某
WHOSE_HEAD = regex(
    r"(?P<who>[\u4e00-\u9fff]{4,24})[ \u3000]+(?:驻村)?(?:工作队)?"
    r"(?:第一书记|书记|主任|队长|[站所园校店院]长|经理|负责人|班主任)[:：][\u4e00-\u9fff·×*]{2,4}"
)
OFFICE = regex(
    r"(?P<body>[\u4e00-\u9fff]{2,20}(?:大学|学院|学校|中学|小学|医院|公司))[\u4e00-\u9fff]{2,6}[处部科办室]"
)
OTHER_OFFICE = regex(r"、[\u4e00-\u9fff]{2,6}[处部科办室](?![\u4e00-\u9fff])")
# 广昆高速弥勒北收费站，民警…: where they stood
STOOD_AT = regex(
    r"[^,，。;；:：”“]{2,16}(?:收费站|服务区|客运站|汽车站|火车站|高铁站|广场|市场|码头)[,，](?=[^,，。;；]{0,4}(?:民警|交警|辅警|志愿者|工作人员))"
)
# 时间：… 地点：永乐街道安置房项目部 参加人员：…, 走访企业：鑫隆制衣厂: where it was and who came says not who reports.
VENUE = regex(
    r"(?:(?:走访|慰问|宣传)(?:企业|商户|学校|公司|工厂|店铺|门店)|(?:受访|被访|到访)(?:企业|单位|对象|商户|学校|公司)"
    r"|(?:活动|会议|宣传|培训|举办)?(?:主讲人?|授课(?:人|教师|老师)?|讲师|宣讲人|嘉宾|地点|地址|场所|对象|参加人员|参与人员|参会人员)"
    r")\s*[:：]\s*[^\s;；]*"
)


def without_addressee(text: str) -> str:
    """What a line says behind the name of whom it is sent to, the line itself where it names none."""
    return _OPENS_WITH_ADDRESSEE.sub("", text)


def find_reporter(paragraphs: Sequence[str], name: str) -> str:
    """The reporting unit: of a meta line, the signature, the title, the opening or the name; '' for none."""
    sources = without_nameless(reporter_sources(paragraphs, name))
    unit, source = first_unit(sources)
    foot = [squeeze(p) for i, p in enumerate(paragraphs) if signs_as_body(i, p, paragraphs)]
    if not unit:
        return (
            next(iter(foot), "")
            or signed_from_place(paragraphs)
            or station_told_of(paragraphs)
            or named_by_masthead(paragraphs)
            or only_one_named(paragraphs)
        )
    unit = body_of_offices(unit, source[1]) if source else unit
    title = next((text for source, text in sources if source == "title"), "")
    told = [*paragraphs[:OPENING], *(name for names in credited(paragraphs) for name in names)]
    account = source is not None and source[0] == "credit"
    return POSTED_TO.sub(
        "", full_name(fuller_name(unit, told, account), title, [text for _, text in sources])
    )


def without_nameless(sources: list[tuple[str, str]]) -> list[tuple[str, str]]:
    """报送人：镇平安法治办 below a title of 丹寨县扬武镇: an office without a name of its own is that of whoever the title
    names."""
    if not any(source == "title" and find_unit_in_text(text) for source, text in sources):
        return sources
    return [
        (source, text)
        for source, text in sources
        if source not in ("meta", "signature") or not NAMELESS_BODY.fullmatch(find_unit_in_text(text) or "")
    ]


def body_of_offices(unit: str, text: str) -> str:
    """The college of 供稿：…学院保卫处、学工处: whose offices several are named; else the name as it is."""
    office = OFFICE.fullmatch(unit)
    return (
        office["body"]
        if office and f"{unit}、" in text and OTHER_OFFICE.search(text, text.find(unit) + len(unit))
        else unit
    )


def signed_from_place(paragraphs: Sequence[str]) -> str:
    """饶河县八五九农场第三管理区　2024年9月21日 as the last line: who signs by a county's name and more; '' for none."""
    signed = SIGNED_WITH_DAY.fullmatch(squeeze(paragraphs[-1])) if paragraphs else None
    who = (signed["who"] or signed["last"]).rstrip("()") if signed else ""
    at = upper_index().full_at_start(who, len(who) - 1) if len(who) > SHORTEST_BODY else 0
    return who if 0 < at < len(who) - 1 else ""


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


def _office_from(plain: str, at: int) -> int:
    """Where the longest name of an office ends that begins at `at` with a county's; 0 where none does."""
    names = upper_index()
    county = names.full_at_start(plain[at : at + names.longest], len(plain) - at)
    ends = range(min(len(plain), at + LONGEST_BODY), at + county, -1) if county else ()
    return next((end for end in ends if looks_like_unit(plain[at:end])), 0)


def station_told_of(paragraphs: Sequence[str]) -> str:
    """The one police station that a story names again and again (来到玉都派出所…玉都派出所民警); '' for none or several."""
    named = Counter(found["name"] for text in paragraphs for found in STATION_NAMED.finditer(squeeze(text)))
    often = [name for name, times in named.items() if times >= TOLD_AGAIN]
    return f"{often[0]}派出所" if len(named) == len(often) == 1 else ""


def named_by_masthead(paragraphs: Sequence[str]) -> str:
    """仙居县永安溪工艺品有限公司, of which a paragraph tells, below 永安溪工艺·员工之窗: whose paper it is; '' for none."""
    heading = MASTHEAD.match(paragraphs[0].strip()) if paragraphs else None
    if heading is None:
        return ""
    told = [find_unit_in_text(squeeze(text)) for text in paragraphs[1:]]
    named = {unit for unit in told if unit and heading["whose"] in unit}
    return named.pop() if len(named) == 1 else ""


def is_named_apart(paragraphs: Sequence[str], name: str) -> bool:
    """Whether a title, a line of its own, the foot or the file's name says who reports, and not the opening alone."""
    return first_unit([one for one in reporter_sources(paragraphs, name) if one[0] != "opening"])[0] != ""


def fuller_name(unit: str, opening: Sequence[str], account: bool = False) -> str:
    """龙陵县人民医院 for 县人民医院: the form with its place that the opening has, else the name as it is. `account`: the
    name is that of whose page it is, which a text tells in full (榕江县公安局忠诚派出所 for 忠诚派出所)."""
    for text in opening:  # 敦煌市公安局沙州派出所 for 沙州所
        other = first_unit([("opening", text)])[0].lstrip("(（")
        if other.startswith(unit) and MANAGED.fullmatch(other, len(unit)):
            return other  # 城南物流园管理办公室 for 城南物流园
        named = other == text or account or SHORT_STATION.search(unit) is not None
        if len(other) > len(unit) and named and own_words(other) == own_words(unit):
            return other  # 来源：宁海县公安局桃源派出所 below a title of 桃源派出所
        if len(other) > len(unit) and other == text and other.endswith(unit):
            return other
    if not NAMELESS.match(unit):
        return unit
    names = upper_index()
    for text in opening:
        plain = squeeze(text)
        for found in re.finditer(re.escape(unit), plain):
            for start in range(max(0, found.start() - names.longest), found.start()):
                stop = found.start() + 1
                if plain[start:stop] in names.full and looks_like_unit(plain[start : found.end()]):
                    return plain[start : found.end()]
    return unit


def names_writer(text: str) -> bool:
    """Whether a line is a unit and who wrote: 将台村驻村工作队　张某, 桃花江派出所　社区辅警　刘某."""
    fields = [field for field in text.lstrip("—–-－ ").split() if not A_DAY.match(field)]
    if len(fields) not in (WITH_A_NAME, WITH_A_NAME + 1) or A_NAME.fullmatch(fields[-1]) is None:
        return False
    named, _ = first_unit([("line", fields[0])])  # 夷陵区公交公司12路车队, 安徽师范大学“徽风反诈”暑期实践队
    part = fields[0].removeprefix(named)
    return looks_like_unit(fields[0]) or (named != "" and part != fields[0] and not OF_A_CLASS.search(part))


_TIME_BESIDE = regex(
    r"[(（]\s*20\d\d\s*年[^()（）]{1,20}[)）]\s*$"
)  # 报送单位：永修县公安局滩溪派出所（2024年11月）


def introduced(paragraphs: Sequence[str]) -> list[str]:
    """我是正阳关镇南堤快递驿站的小孟: of what the writer says to be."""
    found = (OF_WHOM.search(squeeze(p)) for p in paragraphs[:OPENING])
    return [one["who"] for one in found if one]


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


def without_day(index: int, text: str, paragraphs: Sequence[str]) -> str:
    """岚县交通运输局 for 岚县交通运输局 2023年7月2日 at the foot; any other line as it is."""
    return (is_signature(index, text, paragraphs) and signer_beside_day(squeeze(text))) or text


def reporter_sources(paragraphs: Sequence[str], name: str) -> list[tuple[str, str]]:
    """(source, text) of everything that may name the reporting unit, the most trustworthy first."""
    metas = [who for who in [sender_of_mail(paragraphs)] if who]
    paragraphs = [p for p in paragraphs[mail_heads(paragraphs) :] if not SENT_TO.match(squeeze(p))]
    metas += [
        found["who"] for p in paragraphs[1:LETTER_OPENING] if (found := WHOSE_HEAD.fullmatch(p.strip()))
    ]
    metas += [_TIME_BESIDE.sub("", VENUE.sub("", p)) for p in paragraphs if META.match(squeeze(p))]
    signed = [
        part  # 县公安局  县市场监督管理局: the first of several signs
        for i, p in enumerate(without_day(i, p, paragraphs) for i, p in enumerate(paragraphs))
        if is_signature(i, p, paragraphs)
        and not ADDRESSEE.match(squeeze(p))
        and (looks_like_unit(squeeze(p)) or is_masked_unit(p) or any(map(looks_like_unit, p.split())))
        for part in (p.split() if all(looks_like_unit(one) for one in p.split()) else [p])
    ]
    told = [
        STOOD_AT.sub("", LIVING_AT.sub("", p))
        for i, p in enumerate(paragraphs)
        if not (is_heading(p) or (not i and is_headline(p)))
        and not (ADDRESSEE.match(squeeze(p)) or TAKEN_FROM.match(squeeze(p)))
    ]
    running, later = told[:2], [p for p in told[2:OPENING] if BEGINS_WITH_DAY.match(squeeze(p))]
    items = [unit for p in paragraphs if MARKED_ITEM.match(squeeze(p)) and (unit := leading_unit(p)[0])]
    if len(set(items)) > 1:  # 1.党家坝社区 入户42户, 2.商贸街社区 摆摊1场: each reports for itself
        running = [p for p in running if not MARKED_ITEM.match(squeeze(p))]
    if told_by_date(paragraphs):
        later = [p for p in later if BEGINS_WITH_SPAN.match(squeeze(p))]
    if running and dated_unit(running[0]) and told_by_date(paragraphs):
        running = [p for p in running if not dated_unit(p)]  # 9月22日，松林社区…; 9月23日，北苑社区…
    running = [p for p in running if not SPEAKER.match(squeeze(p)) and len(speakers_along(p)) < 2]
    issuers = [who for p in paragraphs[1:LETTER_OPENING] if (who := issuer_below_title(p))]
    metas += [who for who in issuers if not MEDIA_HOUSE.search(who)]
    wrote, source = credited(paragraphs)
    wrote += [p for i, p in enumerate(paragraphs) if is_speaker_line(i, p)]  # 横峰县公安局局长  黄某
    alone = [
        p
        for i, p in enumerate(paragraphs)
        if looks_like_unit(squeeze(p))
        and not (ADDRESSEE.match(squeeze(p)) or TAKEN_FROM.match(squeeze(p)) or is_dateline(i, p))
    ]
    alone = alone or [p for p in paragraphs if names_writer(p)]
    first = 2 if len(paragraphs) > 1 and is_subtitle(1, paragraphs) else 1
    metas += alone if alone == list(paragraphs[first : first + 1]) else []  # who writes, below the title
    headed = [
        p
        for i, p in enumerate(paragraphs[:LETTER_OPENING])
        if (is_heading(p) and (not i or names_text(i, paragraphs) or NEWSLETTER.search(squeeze(p))))
        or (not i and is_headline(p))
        or (i == 1 and CHAIN.fullmatch(squeeze(paragraphs[0])))
    ]
    named = [part for part in re.split(r"[_\s]+", name) if part]
    taken = [p for p in signed if TAKEN_FROM.search(squeeze(p))]  # 来源：县融媒体中心 brought it to readers
    if any(map(find_unit_in_text, headed)):
        taken += [p for p in signed if p not in taken and MEDIA_HOUSE.search(squeeze(p))]
    signed = [p for p in signed if p not in taken]
    taken = [p for p in taken if not TAKEN_OVER.search(squeeze(p))] + source
    texts = {
        "meta": metas, "signature": signed, "title": headed, "credit": wrote, "opening": running, "source": taken,
        "file": named, "introduced": introduced(paragraphs),
    }  # fmt: skip
    named_so_far = [(source, text) for source, found in texts.items() for text in found]
    named_so_far[:0] = [("introduced", who) for who in interviewed(paragraphs)]
    return [*named_so_far, *(("opening", p) for p in later)]  # 3月11日至17日，…中心的大篷车… behind greetings
