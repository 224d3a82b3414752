"""What each line of a report is by its form: title, heading, meta line, signature, or running text."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from etl.meaning.lexicon import squeeze
from etl.meaning.masked_unit import is_masked_unit
from etl.meaning.unit_kind import looks_like_unit
from etl.prose.paragraphs.outline import (
    MARKED,
    Section,
    announces_close,
    inline_head,
    level_of,
    matter_of_head,
    open_document,
    open_section,
    states_count,
)
from etl.prose.paragraphs.reading import ProseReading, read_prose
from etl.prose.paragraphs.stated import SUM_LINE, Role
from etl.prose.passages.running_text import is_prose, tells_of_deed
from etl.prose.report.issuers import issuer_below_title
from etl.prose.report.senders import may_be_name
from etl.prose.times.datelines import DAY_LINE, is_dateline, is_speaker_line, is_subtitle
from etl.prose.times.report_time import ANY_YEAR, is_period_line, issue_time, names_span
from etl.regex import regex

ATTACHED = regex(r"附[件表]\d{0,2}:")  # 附件：1.反诈宣传统计表1份 is what comes with a letter
META = regex(
    r"^(?:本[期次周月]|此次)?(?:填报|报送|编制|填表|上报|汇报|统计|报告|记录|登记|所属|活动|会议|宣传|培训|班会|来电|来文|发文|发布|报数|来报|讲座|举办|组织|主办|承办|实施|参加|公开|公示)?(?:单位|部门|机构|学校|班级|院系|时间|日期|期间|时段|周期|月份|季度|年度|范围|地点|人|主持人?)(?:名称)?(?:\(盖章\)|\(公章\))?:"
)
_NUMBERED = r"[\d一二三四五六七八九十百]{1,5}[期号]"
_ISSUE = (
    rf"(?:(?:20\d\d年)?度?(?:总?第{_NUMBERED})|\(?第?[〔\[(]?20\d\d[年.\-/·〕\])]?第?\d{{1,3}}期\)?)"  # 2024-9期
    rf"(?:\(?总第?{_NUMBERED}\)?)?"
)
_ISSUED_ON = r"20\d\d[年.\-/]\d{1,2}[月.\-/]\d{1,2}日?"
_ISSUED_BY = r"[^,;。:!?\d]{2,24}?(?:主?编|编印|编制|编发|编辑|主办|承办|印发|印制|整理)"
# 2024年第5期（总第17期）, 保山站派出所编 2024年6月1日: which issue of a bulletin it is, who edits it and when.
ISSUE_LINE = regex(
    rf"\(?{_ISSUE}\)?|{_ISSUE}{_ISSUED_ON}|(?:{_ISSUE})?{_ISSUED_BY}(?:{_ISSUE})?(?:{_ISSUED_ON})?(?:{_ISSUE})?"
    # （2025年11月13日 通讯员 黄某）
    rf"|\(?{_ISSUED_ON}(?:通讯员|记者|供稿|撰稿|作者|文/?图?):?[^,;。:\d]{{1,12}}\)?"
    rf"|{_ISSUED_ON}(?:{_ISSUE}|{_ISSUED_BY})|(?:期[数号]|刊号):\S{{1,12}}"
)
ITEM = regex(r"[(]?\d{1,2}(?:[)、]|\.(?!\d))")  # 1、宣传单 260份: one of a list, and no head
ITEM_MARK = regex(r"[,;/]")
# 集中宣传9场|面对面宣传5600+人次, 9场集中宣传, 【走访群众】5600人次: a line of counts with their names and nothing else.
_COUNT = (
    r"[^\d,;。:!?|+]{0,16}:?(?:约|近|超|逾|达|共)?\d[\d.,]*[万千百亿]?[余多]?\+?"
    r"(?:人次|场次|[份张条场次人户起篇块个本册部家件枚支幅面套辆台名位])[^\d,;。:!?|+]{0,10}"
)
COUNTS = regex(rf"{_COUNT}(?:[|,;/·•]?{_COUNT})*")
BODY = regex(
    r"[\u4e00-\u9fff]{2,20}(?:学生会|团委|团总支|团支部|团工委|工会|协会|商会|研究会|联合会|业委会|志愿者?队|服务队|宣传队|义工队|突击队|社团|专班)"
)
DATE_LINE = regex(
    r"\(?[\d二〇零○一三四五六七八九十xX]{2,4}年[\dxX一二三四五六七八九十]{1,3}月.{0,6}日?\)?|二〇.{2,12}日|20\d\d([./-])\d{1,2}\1\d{1,2}"
)
LAST_DAY = regex(r"\(?\d{1,2}月\d{1,2}日\)?")  # below who signs, in a report whose year is told elsewhere
# 岚县交通运输局 2023年7月2日: who signs and when, in one line; 2023年7月2日印发 too.
_DAY = (
    r"(?:(?:20\d\d[年.\-/])?\d{1,2}[月.\-/]\d{1,2}日?|二[〇零○][一二三四五六七八九〇零○]{2}年.{1,3}月.{1,3}日)"
    r"(?:印发|印制|发布|供稿|报送?|报告|填报|整理|编[印发制辑]?|主办|承办)?"
)
SIGNED_WITH_DAY = regex(
    rf"[(]?(?:(?P<who>[^,;。:!?\d]{{2,24}})[,:]?[(]?{_DAY}|{_DAY}[,:]?(?P<last>[^,;。:!?\d日]{{2,24}}))[)]{{0,2}}"
)
DEPARTMENT = regex(r"[科处部室组站所会队局院校厂办]$")
# 莒南县反诈联席办文件, 莒反诈联办〔2024〕5号: what stands over the title of a letter.
PAPER_HEAD = regex(r".{2,40}文件|[^,。:]{0,16}[〔\[(]20\d\d[〕\])](?:第?\d+号)?")
# 参加人员：民警8人、镇干部12人: a line of a record, and no head over the next.
PERSONS_LISTED = regex(
    r"(?:\d{1,2}[、.)])?(?!参会|与会|出席|到会)[^,;。:、]{2,4}(?:人员|力量|警力|人数|对象):[^:。]*\d"
)
TURN = regex(r"[(（]?\d{1,2}[)）、.．]\s*(?P<who>[^,，;；。:：]{2,20})[:：]\s*\S")
# 点击上方蓝字　关注我们: what an account says to its readers is no head.
TO_READERS = regex(
    r"(?:点击|轻?戳|长按|扫码|扫一扫|识别)[^,。;:]{0,10}(?:蓝字|上方|下方|关注|二维码|名片|卡片|订阅)[^。;:]{0,12}|(?:欢迎|记得)?关注我们"
)
# 院办：0717-483XXXX, 24小时值班电话0717-4830000: nothing but whose number it is, and no head of what stands below.
PHONE_LINE = regex(
    r"[^,。;:\d]{0,12}(?:\d{1,2}小时)?[^,。;:\d]{0,8}[:：]?(?:0\d{2,3}-?[\dXx*]{7,8}|1\d{2}[\dXx*]{8}|400-?\d{3}-?\d{4})(?:[,/、(](?:[^,。;:\d]{0,6}[\dXx*-]{3,12})\)?)?"
)
# …发一份考一句：“验证码能给别人不？”: a sentence that ends with what was said
QUOTED_LAST = regex(r",.*:[“\"][^“”\"]{2,}[。?!~…][”\"]$")
# 收到，辛苦了 and 大家注意，昨天有冒充客服的…: what somebody says between the lines of a list heads none of them.
TO_GROUP = regex(
    r"@(?:所有人|全体成员|[^,:!\d]{1,12}[,!~])|(?:请?大家|收到|好的?|辛苦了?|谢谢|注意了?)(?=[,!~\[]|$|注意|都)"
)
TOLD_BY = regex(r"【?(?P<who>[^:—|/】]{2,24}?)(?:(?:补|续|上|填|来)报|报送|报数|补充)?(?::|——?|--|[|/】])")
# 照片等下发群里，您看看还缺啥: what one person says to another, without a full stop
SPOKEN_LINE = regex(
    r"[^,]*,.*(?:[我您咱]|[你他她]们|啥|哪里|等下|一写|[吧呢啊嘛]$|过$|得[\u4e00-\u9fff]{1,4}$)|[^,]*(?:有个人|了[一二两三四五六七八九\d]).*,"
)
# （保卫科　马晓燕）, 店长　孟庆霞: who signs, in one line
PERSON_LAST = regex(
    r"[(（]?[\u4e00-\u9fff]{0,12}(?:[科处部室组站所会队局院校厂办行司园店班村]|中心|社区|街道"
    r"|[店校园站所队行班组]长|主任|经理|书记|会计|文书|老师)[ \u3000]+(?P<name>[\u4e00-\u9fff·×*]{2,4})[)）]?"
)
HEADING_LENGTH = 45
SIGNED_LINES = 2  # at the foot, where the unit may stand once more
LETTER_OPENING = 3  # its title may stand above the address


def is_heading(text: str) -> bool:
    """Whether a paragraph is a title or a heading: short, no sentence, and not telling of a deed."""
    plain = squeeze(text)
    if plain.startswith(">") and len(plain) <= HEADING_LENGTH:
        return True
    if len(plain) > HEADING_LENGTH or plain[-1:] in "。;!?…:" or TO_READERS.fullmatch(plain):
        return False
    if TO_GROUP.match(plain) or QUOTED_LAST.search(plain):
        return False
    if "," in plain and SPOKEN_LINE.match(plain) and not MARKED.match(plain):
        return False
    if PERSONS_LISTED.match(plain) or states_count(plain) or (ITEM.match(plain) and read_prose(text).figures):
        return False
    return MARKED.match(plain) is not None or not (is_prose(text) or tells_of_deed(text))


# 【反诈进行时】桃源派出所11月战报，请查收！: a post's title may call out; a greeting or a slogan is none.
HEADLINE = regex(
    r"(?:【[^【】]{2,14}】|[^,。:;]{0,20}(?:反诈|防诈|防骗|宣传)[^,。:;]{0,16}?)[^。;:?]{0,30}?"
    r"(?:成绩单|战报|周报|月报|简报|播报|晒单|小结|总结|汇报|纪实|进行时|在行动)[^。;:?\d]{0,10}[!~]+|【[^【】]{2,14}】[^。;:?]{4,36}[!~]+"
    r"|(?!.*(?:您|你|大家|我们|请|朋友|切勿|不要|各位|家人))[^。;:?]{0,24}(?:反诈|防诈|防骗|识骗|拒诈)[^。;:?]{0,24}[!~]+"
    # 这波操作很接地气！东山铜陵所把反诈讲到了船头上
    r"|(?=.*(?:反诈|防诈|防骗|识骗|拒诈))(?!.*(?:您|你|大家|我们|请|朋友|切勿|不要|各位|家人))(?:[^,。;:?!]{2,8},)?[^,。;:?!]{2,16}[!~]+[^,。;:?!~]{4,30}"
)


def is_headline(text: str) -> bool:
    """Whether the first line of a text is its title though it ends in a cry (…11月战报，请查收！) or opens with one."""
    plain = squeeze(text)
    return (
        len(plain) <= HEADING_LENGTH
        and HEADLINE.fullmatch(plain) is not None
        and not read_prose(text, of_campaign=True).figures
    )


def is_item(index: int, text: str, paragraphs: Sequence[str], of_campaign: bool = False) -> bool:
    """Whether a marked line heads nothing and counts (二、悬挂横幅12条 between 一、… and 三、…), or a line counts several
    things without a full stop (入户76户，签承诺书70份), or one behind a unit (西门社区：摆摊1场), or plans some
    (明天再入户60户)."""
    plain, below = squeeze(text), "".join(paragraphs[index + 1 : index + 2])
    if index and told_in_turn(text) and any(map(told_in_turn, (paragraphs[index - 1], below))):
        return True  # 3. 陈某 花园村：今天没搞, where the others told what they did
    level = level_of(plain)
    if not level or not index:
        read = read_prose(text, of_campaign=of_campaign)
        counts = len(read.figures) + sum(code == "no_figure" for code, *_ in read.queries)
        several = ITEM_MARK.search(plain) is not None and counts > 1
        if index and counts and stands_among_counts(index, paragraphs):
            return True
        if (
            not index
        ):  # 上午设摊宣传1场，群众130余人 of a post without a title; a title's figures are told again
            return several and not _told_again(read, paragraphs[1:])
        told = (
            told_by_unit(plain)
            or SUM_LINE.match(plain)
            or (opens_with_unit(text) and (counts > 1 or opens_with_unit(below)))
        )
        return read.planned or several or (counts > 0 and bool(told))
    last = not below or is_signature(index + 1, below, paragraphs)
    return (last or 0 < level_of(squeeze(below)) <= level) and bool(read_prose(text).figures)


def _told_again(reading: ProseReading, below: Sequence[str]) -> bool:
    numbers = [figure.quantity.value for figure in reading.figures]
    values = {f"{number:.12g}" for number in numbers if number > 9 or max(numbers) <= 9}
    said = {number.replace(",", "") for text in below for number in re.findall(r"\d[\d,]*", squeeze(text))}
    return bool(values & said)


def stands_among_counts(index: int, paragraphs: Sequence[str]) -> bool:
    """Whether a line gives counts and nothing else, several with a | between them or next to another such line."""
    plain = squeeze(paragraphs[index])
    if MARKED.match(plain) or not COUNTS.fullmatch(plain):
        return False
    beside = (*paragraphs[max(1, index - 1) : index], *paragraphs[index + 1 : index + 2])
    return "|" in plain or any(COUNTS.fullmatch(squeeze(one)) for one in beside)


def told_in_turn(text: str) -> bool:
    """2. 李某 大屋村：横幅挂2条: whether a line is numbered and gives what somebody, or a unit, has to say."""
    told = TURN.match(text.strip())
    return told is not None and any(looks_like_unit(squeeze(name)) for name in told["who"].split())


def opens_with_unit(text: str) -> bool:
    """弦山所　设摊宣传2次／发传单600份: whether a line gives the name of a unit, a space, and what it has to say."""
    name = text.strip().split(maxsplit=1)
    return len(name) > 1 and looks_like_unit(squeeze(name[0]))


def told_by_unit(plain: str) -> bool:
    """西门社区：…, 儒学社区——…, 文公社区补报：…: whether a line gives what a unit has to say."""
    told = TOLD_BY.match(plain)
    return told is not None and looks_like_unit(told["who"])


def place_paragraph(
    index: int,
    text: str,
    section: Section,
    paragraphs: Sequence[str],
    of_campaign: bool = False,
    own_matter: str = "",
) -> tuple[Role, Section]:
    """The role of a paragraph before its content is read, and the section that holds from it on."""
    plain = squeeze(text)
    if (
        META.match(plain)
        or is_issue_line(index, plain)
        or ATTACHED.match(plain)
        or is_signature(index, text, paragraphs)
        or is_unit_line(index, text, paragraphs)
        or is_period_line(plain)
        or is_span_line(index, plain)
        or is_day_line(index, plain)
        or is_dateline(index, text)
        or is_speaker_line(index, text)
    ):
        return "meta", section
    if PHONE_LINE.fullmatch(plain):
        return "label", section
    heading = (is_heading(text) or (index == 0 and is_headline(text))) and not is_item(
        index, text, paragraphs, of_campaign
    )
    head = plain if heading else inline_head(plain)
    subtitle = heading and names_text(index, paragraphs)
    titled = not level_of(head) and (index == 0 or subtitle)
    beside = matter_of_head(head, heading, titled, section.beside, own_matter)
    if not (heading and 0 < index < LETTER_OPENING and announces_close(plain)):
        section = open_document(head) if titled else open_section(head, heading, section)
    section = replace(section, beside=beside)
    if not heading:
        return "note", section
    return ("title" if index == 0 or titled else "label"), section


def names_text(index: int, paragraphs: Sequence[str]) -> bool:
    """Whether a heading stands where the title does below a letterhead, or is the subtitle of a headline."""
    below = is_subtitle(index, paragraphs)
    return below or stands_below_letterhead(index, paragraphs)


def stands_below_letterhead(index: int, paragraphs: Sequence[str]) -> bool:
    """Whether nothing but who writes and the number of the letter stands over a line, so that it is the title."""
    over = map(squeeze, paragraphs[:index])
    return 0 < index < LETTER_OPENING and all(
        looks_like_unit(line) or PAPER_HEAD.fullmatch(line) for line in over
    )


def is_span_line(index: int, plain: str) -> bool:
    """Whether a line below the title is nothing but a span of time: 2024年3月18日—3月24日; a day there is that of issue."""
    return 0 < index < LETTER_OPENING and names_span(plain)


def is_issue_line(index: int, plain: str) -> bool:
    """Whether a line below the title of a bulletin says which issue it is, or who edits it: 2024年第5期（总第17期）."""
    told = ISSUE_LINE.fullmatch(plain) or issue_time(plain, ANY_YEAR)
    return 0 < index <= LETTER_OPENING and told is not None


def is_day_line(index: int, plain: str) -> bool:
    """Whether a line below the title is nothing but a day: 2024年6月12日 星期三."""
    return 0 < index < LETTER_OPENING and DAY_LINE.fullmatch(plain) is not None


def is_unit_line(index: int, text: str, paragraphs: Sequence[str]) -> bool:
    """Whether the line right below the title says who reports, alone or with the day; 东村 over what it did is a head, as
    西村 is further down."""
    plain = squeeze(text)
    if index != 1 or plain.endswith(":") or len(plain) > HEADING_LENGTH or MARKED.match(plain):
        return False
    named = (
        looks_like_unit(plain)
        or (plain.find("20") > 0 and signer_beside_day(plain) != "")
        or ((plain[:1] in "([【" or "20" in plain) and issuer_below_title(plain) != "")
    )
    return (
        is_heading(paragraphs[0])
        and named
        and not any(
            len(other) <= HEADING_LENGTH and looks_like_unit(squeeze(other).rstrip(":"))
            for at, other in enumerate(paragraphs[2:-SIGNED_LINES])
            if at or not squeeze(other).endswith(":")  # 区委政法委： is whom it is sent to
        )
    )


def is_signature(index: int, text: str, paragraphs: Sequence[str]) -> bool:
    """Whether one of the last paragraphs is the unit's name or the date of the report."""
    plain = squeeze(text)
    if index == 0 or index < len(paragraphs) - 3 or len(plain) > 30:
        return False
    return (
        (looks_like_unit(plain) and MARKED.match(plain) is None)  # 三、东桥镇 heads what it did
        or signer_beside_day(plain) != ""
        or is_masked_unit(plain)
        or signs_by_name(text)
        or DATE_LINE.fullmatch(plain) is not None
        or (index == len(paragraphs) - 1 and LAST_DAY.fullmatch(plain) is not None)
        or stands_over_day(index, text, paragraphs)
    )


def signs_by_name(text: str) -> bool:
    """保卫科　马晓燕: whether a line is a body, or an office, and the name of a person."""
    signed = PERSON_LAST.fullmatch(text.strip())
    return signed is not None and may_be_name(signed["name"]) and not tells_of_deed(signed["name"])


def signer_beside_day(plain: str) -> str:
    """岚县交通运输局 2023年7月2日: who signs where a line is that and a day and nothing else; '' for none."""
    signed = SIGNED_WITH_DAY.fullmatch(plain)
    who = (signed["who"] or signed["last"]).rstrip("()") if signed else ""
    return who if looks_like_unit(who) or is_masked_unit(who) or DEPARTMENT.search(who) else ""


def stands_over_day(index: int, text: str, paragraphs: Sequence[str]) -> bool:
    """Whether a line right above the day at the foot is no sentence: whoever signs, by any name (集团安全保卫部)."""
    plain, below = squeeze(text), squeeze("".join(paragraphs[index + 1 : index + 2]))
    signs = MARKED.match(plain) is None and re.search(r"[,。;:!?\d]", plain) is None
    return signs and DATE_LINE.fullmatch(below) is not None


def signs_as_body(index: int, text: str, paragraphs: Sequence[str]) -> bool:
    """Whether a line right above the date at the foot is a body that no rule of units knows: 浙江工商大学学生会."""
    below = squeeze(paragraphs[index + 1]) if index + 1 < len(paragraphs) else ""
    plain = squeeze(text)
    return (
        0 < index >= len(paragraphs) - 3
        and DATE_LINE.fullmatch(below) is not None
        and BODY.fullmatch(plain) is not None
        and not looks_like_unit(plain)
    )
