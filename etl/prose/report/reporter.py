"""Who reports: the unit that a meta line, the signature, the title, the opening or the file's name gives."""

from __future__ import annotations

import re
from collections.abc import Sequence

from etl.meaning.divisions import upper_index
from etl.meaning.lexicon import squeeze
from etl.meaning.masked_unit import first_unit, is_masked_unit
from etl.meaning.place import resolve_place
from etl.meaning.senders import may_be_name, read_sender
from etl.meaning.unit import own_words
from etl.meaning.unit_in_text import find_unit_in_text
from etl.meaning.unit_kind import looks_like_unit
from etl.prose.matter.speakers import NAMELESS_BODY, dated_unit, leading_unit, told_by_date
from etl.prose.matter.speakers_along import speakers_along
from etl.prose.report.credits import MEDIA_HOUSE, credited
from etl.prose.report.full_name import full_name
from etl.prose.report.headings import LETTER_OPENING, is_heading, is_headline
from etl.prose.report.issuers import issuer_below_title
from etl.prose.report.line_forms import CHAIN, META
from etl.prose.report.named_within import (
    POSTED_TO,
    TAKEN_FROM,
    interviewed,
    introduced,
    introduced_from_place,
    named_by_masthead,
    only_one_named,
    reports_to_chat,
    says_who_it_is,
    sent_in_by,
    shop_told_of,
    signed_from_place,
    spoken_at,
    station_told_of,
)
from etl.prose.report.signatures import is_signature, signed_as_titled, signer_beside_day, signs_as_body
from etl.prose.report.top_lines import names_text
from etl.prose.times.datelines import is_dateline, is_speaker_line, is_subtitle
from etl.prose.times.report_time import OPENING
from etl.prose.words.mails import mail_heads, sender_of_mail
from etl.prose.words.text import BULLETS
from etl.regex import regex

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
OF_A_CLASS = regex(r"\d{2,4}级|专业")  # 外国语学院2022级 刘同学 speaks for himself
LIVING_AT = regex(r"(?:家住|住在|居住在|来自)[^,，。;；的]{2,14}")  # 家住玉都镇的老人: not who reports
A_DAY = regex(r"[(（]?20\d\d年")
BEGINS_WITH_DAY = regex(r"(?:20\d\d年)?\d{1,2}月\d{1,2}日")
BEGINS_WITH_SPAN = regex(rf"{BEGINS_WITH_DAY.pattern}(?:至|到|-|—|~)+")  # of whoever tells of all these days
# 漠河市融媒体中心2024年2月2日讯（记者 孙宁）: who brought it to readers
_PRESS = regex(
    rf"(?<!\s)\s*[\u4e00-\u9fff]{{2,12}}?(?:{MEDIA_HOUSE.pattern})(?:(?:20\d\d年)?\d{{1,2}}月\d{{1,2}}日)?[讯电](?=[\s:：(（])(?:\s*[(（][^()（）]{{0,40}}[)）])?"
)
TAKEN_OVER = regex(r"转[自载]|摘自|原载")  # from whoever else's pages
NAMELESS = regex(r"[省市县区镇乡]")
MANAGED = regex(r"管理(?:办公室|委员会|处|中心)|管委会")
SHORT_STATION = regex(r"(?<!派出)(?<!司法)所$")
# 📢 灌阳县公安局反诈中心本周成绩单来啦: the line below the title of an account's weekly.
NEWSLETTER = regex(
    r"(?:(?:本|上|一|这)(?:周|月|季度)|\d+月份?|今日|最新)?[^,。:\d]{0,6}(?:成绩单|战报|周报|月报|简报|播报|晒单)(?:来[啦了]|出炉|上新|请查收)?[!~]?$"
)
# 静宁县威戎镇张齐村　　第一书记：马某, 射阳县公安局海河派出所    带班：老周
WHOSE_HEAD = regex(
    r"(?P<who>[\u4e00-\u9fff]{4,24})[ \u3000]+(?:驻村)?(?:工作队)?"
    r"(?:第一书记|书记|主任|队长|[站所园校店院]长|经理|负责人|班主任|(?:[带值当]班|记录|填表|填报|汇报|整理)(?:领导|民警|所长|人员?|员)?)"
    r"[:：]\s*[\u4e00-\u9fff·×*]{2,4}(?:[、 \u3000]+[\u4e00-\u9fff·×*]{2,4}){0,3}"
)
OFFICE = regex(
    r"(?P<body>[\u4e00-\u9fff]{2,20}(?:大学|学院|学校|中学|小学|医院|公司))[\u4e00-\u9fff]{2,6}[处部科办室]"
)
OTHER_OFFICE = regex(r"、[\u4e00-\u9fff]{2,6}[处部科办室](?![\u4e00-\u9fff])")
# 广昆高速弥勒北收费站，民警…: where they stood
STOOD_AT = regex(
    r"[^,，。;；:：”“]{2,16}(?:收费站|服务区|客运站|汽车站|火车站|高铁站|广场|市场|码头)[,，](?=[^,，。;；]{0,4}(?:民警|交警|辅警|志愿者|工作人员))"
)
# 3月26日晚，高铁新城项目部的工地食堂里灯火通明: what it looked like there
_SCENE = regex(
    r"[^,，。;；:：”“\s\d]{2,16}的?(?:工地|食堂|礼堂|大厅|操场|广场|会议室|教室|院子|院坝|门口|活动室|车间|大院|体育馆|报告厅|宿舍)[里内上外前]"
    r"(?:灯火通明|人头攒动|人声鼎沸|人来人往|热闹|热火朝天|座无虚席|[坐挤围]满|气氛|笑声|掌声|歌声|不时|传来|响起|暖意)[^。！!]*[。！!]"
)
_OF_THE_HOUSE = regex(
    r"学校|校|学院|医院|社区|村|公司|企业|[本该我]"
)  # 学校保卫科 is the school's of the scene
# 时间：… 地点：永乐街道安置房项目部 参加人员：…, 走访企业：鑫隆制衣厂: where it was and who came says not who reports.
VENUE = regex(
    r"(?:(?:走访|慰问|宣传)(?:企业|商户|学校|公司|工厂|店铺|门店)|(?:受访|被访|到访)(?:企业|单位|对象|商户|学校|公司)"
    r"|(?:活动|会议|宣传|培训|举办)?(?:主讲人?|授课(?:人|教师|老师)?|讲师|宣讲人|嘉宾|地点|地址|场所|对象|参加人员|参与人员|参会人员)"
    r")\s*[:：]\s*[^\s;；]*"
)
# 刘所长您好，现将…答复如下; 刘所好，: an officer who is addressed is no station
_TO_WHOM = regex(
    r"^\s*(?:尊敬的)?[\u4e00-\u9fff]{1,2}(?:[所站院局校队镇乡科处]长[,，:：]|[所站院局校队镇乡科处]长?[您你]?好[,，:：!！。]?)"
)


def without_addressee(text: str) -> str:
    """What a line says behind the name of whom it is sent to, the line itself where it names none."""
    return _OPENS_WITH_ADDRESSEE.sub("", text)


def find_reporter(paragraphs: Sequence[str], name: str) -> str:
    """The reporting unit: of a meta line, the signature, the title, the opening or the name; '' for none."""
    if messenger := reports_to_chat(paragraphs):
        return messenger
    sources = without_nameless(reporter_sources(paragraphs, name))
    unit, source = first_unit(sources)
    foot = [squeeze(p) for i, p in enumerate(paragraphs) if signs_as_body(i, p, paragraphs)]
    if source is None or source[0] not in _SAID_OF_ITSELF:
        foot[:0] = [who for who in [signed_as_titled(paragraphs)] if who]
        unit = "" if foot else unit
    if unit and (in_full := introduced_from_place(paragraphs)).startswith(unit):
        return in_full  # 安溪县感德镇 of 我是安溪县感德镇红星茶庄的老板娘
    if not unit:
        return (
            next(iter(foot), "")
            or next((text for source, text in sources if source == "signature" and _is_placed_body(text)), "")
            or sent_in_by(paragraphs)
            or shop_told_of(paragraphs)
            or signed_from_place(paragraphs)
            or introduced_from_place(paragraphs)
            or spoken_at(paragraphs)
            or station_told_of(paragraphs)
            or named_by_masthead(paragraphs)
            or only_one_named(paragraphs)
        )
    unit = body_of_offices(unit, source[1]) if source else unit
    title = next((text for source, text in sources if source == "title"), "")
    told = [*paragraphs[:OPENING], *(name for names in credited(paragraphs) for name in names)]
    account = source is not None and source[0] == "credit"
    unit = without_person(unit)
    return POSTED_TO.sub(
        "", full_name(fuller_name(unit, told, account), title, [text for _, text in sources])
    )


_SAID_OF_ITSELF = frozenset(
    ["meta", "signature", "title", "introduced"]
)  # what a report says of who it is of
_IN_BRACKETS = regex(r"[(（](?P<who>[^()（）]{2,8})[)）]$")


def _is_placed_body(line: str) -> bool:
    """兰考县宏家福超市: a body whose name says where it is; 明天去学校 is none."""
    return looks_like_unit(line) and resolve_place((line,)).place is not None


def without_person(unit: str) -> str:
    """朱河派出所 of 朱河派出所（内勤小陈）; 宣化区（分局） stays as it is."""
    beside = _IN_BRACKETS.search(unit)
    person = read_sender(beside["who"])[1] if beside else ""
    return unit[: beside.start()] if beside and person not in ("", "?") else unit


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


def is_named_apart(paragraphs: Sequence[str], name: str) -> bool:
    """Whether a title, a line of its own, the foot or the file's name says who reports, and not the opening alone."""
    apart = [one for one in reporter_sources(paragraphs, name) if one[0] != "opening"]
    return first_unit(apart)[0] != "" or signed_as_titled(paragraphs) != ""


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


_CLASS_TEACHER = regex(
    r"(?P<school>[\u4e00-\u9fff]{3,}?(?:小学|中学|学校|幼儿园|附小|附中|学院))[\u4e00-\u9fff\d（()）]{0,10}班?班主任"
)
# 望晓源社区反诈摊位，8点半开摊: a short line, which looks like a head
_STALL_OF = regex(r"^[^,，。;；:：\d]{4,24}(?:反诈|防骗|防诈|宣传)+(?:摊位?|摊点|点位?)[,，]")
_TIME_BESIDE = regex(
    r"[(（]\s*20\d\d\s*年[^()（）]{1,20}[)）]\s*$"
)  # 报送单位：永修县公安局滩溪派出所（2024年11月）


# 发送人：黄丽珍（龙川县鹤市镇河布村妇女主任）
_PERSON_OF = regex(
    r"\s*[\u4e00-\u9fff]{1,8}[:：]\s*(?P<person>[\u4e00-\u9fff]{2,4})\s*[(（](?P<who>[^()（）]{4,30})[)）]\s*"
)


def _unit_beside_person(line: str) -> str:
    """Where whoever filled in or sent a report belongs, by the brackets behind the name; any other line as it is."""
    told = _PERSON_OF.fullmatch(line)
    return told["who"] if told and may_be_name(told["person"]) else line


def without_day(index: int, text: str, paragraphs: Sequence[str]) -> str:
    """岚县交通运输局 for 岚县交通运输局 2023年7月2日 at the foot, the school of 壶镇小学四（2）班班主任; any other line
    as it is."""
    teacher = _CLASS_TEACHER.fullmatch(text.strip()) if index >= len(paragraphs) - 2 else None
    if teacher:
        return teacher["school"]
    return (is_signature(index, text, paragraphs) and signer_beside_day(squeeze(text))) or text


def _without_scene(opening: str) -> str:
    """What an opening tells behind the scene that it paints, where somebody acts there."""
    behind = _SCENE.sub("", opening, count=1)
    acts = find_unit_in_text(behind) if behind != opening else None
    return behind if acts and not _OF_THE_HOUSE.match(acts) else opening


def reporter_sources(paragraphs: Sequence[str], name: str) -> list[tuple[str, str]]:
    """(source, text) of everything that may name the reporting unit, the most trustworthy first."""
    metas = [who for who in [sender_of_mail(paragraphs)] if who]
    paragraphs = [p for p in paragraphs[mail_heads(paragraphs) :] if not SENT_TO.match(squeeze(p))]
    paragraphs = [_PRESS.sub("", p, count=1) or p for p in paragraphs]
    metas += [
        found["who"] for p in paragraphs[1:LETTER_OPENING] if (found := WHOSE_HEAD.fullmatch(p.strip()))
    ]
    metas += [
        _unit_beside_person(_TIME_BESIDE.sub("", VENUE.sub("", p)))
        for p in paragraphs
        if META.match(squeeze(p))
    ]
    signed = [
        part  # 县公安局  县市场监督管理局: the first of several signs
        for i, p in enumerate(without_day(i, p, paragraphs) for i, p in enumerate(paragraphs))
        if is_signature(i, p, paragraphs)
        and not ADDRESSEE.match(squeeze(p))
        and (looks_like_unit(squeeze(p)) or is_masked_unit(p) or any(map(looks_like_unit, p.split())))
        for part in (p.split() if all(looks_like_unit(one) for one in p.split()) else [p])
    ]
    told = [
        _without_scene(STOOD_AT.sub("", LIVING_AT.sub("", _TO_WHOM.sub("", p))))
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
    running = [p for p in paragraphs[1:LETTER_OPENING] if _STALL_OF.search(squeeze(p))] + running
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
    named_so_far[:0] = [
        ("introduced", who) for who in [*interviewed(paragraphs), *says_who_it_is(paragraphs)]
    ]
    return [*named_so_far, *(("opening", p) for p in later)]  # 3月11日至17日，…中心的大篷车… behind greetings
