"""A text as prose is read: folded, without spaces, cut into clauses, every place traced back."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass

from etl.meaning.edits import Edit, edited, put_around
from etl.meaning.filled_blanks import filled_in
from etl.prose.words.divided import DIVISION, ONE_IS, WHOLE_AND_KINDS
from etl.prose.words.pictographs import without_pictures
from etl.regex import regex

SENTENCE_END = regex(r"[。!?;\n]+|\.{3,}")
CLAUSE_END = regex(r"(?<!\d),|,(?!\d{3}(?!\d))|(?<!\d):|:(?!\d)|[()]")
# 村（社区）干部22人: the brackets of a noun part nothing.
IN_NOUN = regex(
    r"(?<=[村镇乡区县市校组居])\((?:社区|街道|居|村|场|区|市|县|组|园|镇|农场)\)(?=[\u4e00-\u9fff])"
)
# 参与人数：150人 发放资料：300份: a space before the next label parts as a ; does
NEXT_FIELD = regex(r"[ \u3000\t]{1,20}[\u4e00-\u9fff]{2,10}(?:[(（][\u4e00-\u9fff]{1,3}[)）])?[:：]")
JOINED = regex(r"[、和及与]|以及")  # 锦城社区、福锦社区和新村
MARKS = ",;。:、!?(\n"
UNIT_BEFORE = regex(
    r"\((?P<unit>人次|人|份|张|条|场次|场|次|户|块|件|册|篇|个)\):(?P<number>\d[\d,.]*[万千百]?)(?![\d.%\u4e00-\u9fff])"
)
# 展板（栏）26块, 宣传单（册）2600份: the same by another name, which parts nothing.
_LIKEWISE = (
    (
        "单册页料书纸信",
        "宣传单|宣传册|单|册|页|手册|折页|彩页|传单|单页|资料|材料|明白纸|明白卡|一封信|告知书",
    ),
    ("板栏架牌窗宝", "板|栏|架|牌|展架|展板|宣传栏|专栏|橱窗|易拉宝|提示牌|立牌"),
    ("幅语", "横幅|条幅|标语|布标"),
    ("报画告", "海报|挂图|公告|通告|画|宣传画|招贴画"),
    ("品袋", "物品|礼品|物|袋|纪念品|小礼品"),
    ("座会训讲传动课", "宣讲|讲座|培训|座谈会?|活动|宣传|会议|授课|课堂"),
    ("众民生客户工员", "职工|员工|群众|居民|村民|用户|师生|家长|商户"),
)
# 帆布袋（tote bags）200个: in English
_IN_ENGLISH = r"(?<=[\u4e00-\u9fff])\([A-Za-z][A-Za-z.,&'/-]{1,30}\)"
OTHER_NAME = regex(
    "(?:"
    + "|".join([*(rf"(?<=[{ends}])\((?:{names})\)" for ends, names in _LIKEWISE), _IN_ENGLISH])
    + r")(?=[共计约近达]*\d[\d.,]*[余多万千百]*[\u4e00-\u9fff])"
    # 帮七八十名老咪涛（老大妈）装上了反诈APP
    r"|(?<=[\u4e00-\u9fff])\([\u4e00-\u9fff]{2,6}\)(?=(?:[安]?装|下载|注册)[上好了])"
)
# What stands before the items of a list, each of which is one.
BULLETS = "◆●■※▲△▶►▪◇□★☆✓√➤➢➣◎○"
SO_MANY_OF_IT = regex(r"[×✕] ?\d+(?=$|[,，、;；。 ）)])")  # 横幅×12
NUMBER_SIGNS = {"No", "So"}


@dataclass(frozen=True, slots=True)
class Folded:
    """`text` in NFKC without spaces; its character at i stands at `places[i]` of the text as written."""

    text: str
    places: tuple[int, ...]

    def span(self, start: int, end: int) -> tuple[int, int]:
        """Where text[start:end] stands in the text as written."""
        return self.places[start], self.places[end - 1] + 1


@dataclass(frozen=True, slots=True)
class Clause:
    """A piece between commas; `index` and `sentence` count from 0."""

    start: int
    end: int
    sentence: int
    index: int


# 阅读（播放）量 as 阅读及播放数量: one noun, letter for letter.
READERS = regex(r"(?P<one>阅读|播放|浏览|点击|观看)[(（](?P<other>阅读|播放|浏览|点击|观看)[)）]量")


# 2. 28块电子屏 at the head of a line is the second of a list, nor are there 2.28块 of any that are counted one by one.
_LIST_NUMBER = regex(
    r"(?m)^(?P<number>[ \t\u3000\xa0]*\d{1,2})[.．](?=[ \t\u3000\xa0]+\d"
    r"|\d+[余多]?(?:[户名份张条块场幅册本篇期]|个(?!百分点|月|半|小时|多月)))"
)


# 1.3 张贴海报20张: the number of a point, and no 1.3张 of anything
_POINT = regex(
    r"(?m)^[ \t\u3000]*\d{1,2}[.．]\d{1,2}"
    r"(?=[ \t\u3000]+[张场份个户条块次家处组部台回支名位期篇遍套面对站间栋副顶枚群所节把件本])"
)


def fold_prose(text: str) -> Folded:
    """The text folded; circled digits become dots, since they are list marks and no numbers."""
    if text.lstrip()[:1].isdigit() or "\n" in text:
        text = _POINT.sub(lambda point: "·" * len(point[0]), _LIST_NUMBER.sub(r"\g<number>、", text))
    text = READERS.sub(r"\g<one>及\g<other>数量", without_pictures(filled_in(text)))
    letters: list[str] = []
    places: list[int] = []
    for place, char in enumerate(text):
        plain = (
            list_mark(letters)
            if unicodedata.category(char) in NUMBER_SIGNS
            else unicodedata.normalize("NFKC", char)
        )
        if char == "\n":
            plain = "\n"
        if (
            char in "×✕"
            and SO_MANY_OF_IT.match(text, place)
            and letters
            and "\u4e00" <= letters[-1] <= "\u9fff"
        ):
            plain = ":"
        for letter in plain:
            if letter == " " and NEXT_FIELD.match(text, place) and letters and letters[-1] not in MARKS:
                letter = ";"
            if letter == "\n" or not (letter.isspace() or letter in "\u200b\ufeff"):
                letters.append(letter)
                places.append(place)
    letters, places = without_number_again(letters, places)
    plain = titles_as_one(sums_as_such(parts_as_such("".join(letters))))
    return heads_of_rows(divisions_as_parts(without_other_names(units_behind(Folded(plain, tuple(places))))))


# 帮36人装了APP，里头有11人是妇女: by any word that says of which; 宣传袋500个，里面有折页1份 is what each holds.
_PART_NEXT = (
    r"[^,;。:\d]{0,10}?(?:[\d.]+|[一二两三四五六七八九十百千]+)[余多来]?[万千百]?[余多]?"
    r"[人户名位家场次期节堂个份张条册本篇]"
)
_OF_THESE = regex(
    rf"(?:(?<=[,;。(:])|(?<=[,;。(:][这那]))(?:里头|里面|里边|中间|当中|内有)(?!穿插|开展|举[行办]|发放|休息|[还又]|进行)(?={_PART_NEXT})"
    # 听课的80人里面老人30人, 这36人当中有11人
    rf"|(?<=[人户名位场次])(?:里头|里面|里边|当中)(?=,?{_PART_NEXT})"
)
# 共开展312场次，比上年多48场次。其中：总行46场次; 宣讲77场。其中：7月22场、8月31场: of the sentence before
_OF_SENTENCE_BEFORE = regex(
    r"(?:(?<=\d[\u4e00-\u9fff])|(?<=\d[\u4e00-\u9fff]{2}))(?:。|;(?=其中:))(?=其中[:,]?(?:[^。;\d]{2,16}|\d{1,2}月份?(?!\d{1,2}[日号]))\d)"
)
# 顺带办反诈宣讲。湖洋法庭6场，一都法庭4场，…: what the row counts stands before it
_ROW_BEHIND = regex(
    r"(?<=宣讲|讲座|宣传|培训|班会|演出)。(?=(?:[\u4e00-\u9fff]{2,10}\d{1,3}(?:场次|[场次期])[,、]){2})"
)
# 讲7课，其中企业4课，职工238人；学校2课，学生420人；社区1课: the row goes on behind each mark. So it does in 其中进校园5场；
# 进企业6场, which begins alike, and behind 其中： with whatever is counted by the same word and is no new deed.
NO_DEED = (
    r"(?!(?:[共还另又已]|同时|先后|累计|此外|全[年月周]|本[年月周]){0,3}"
    r"(?:开展|举办|组织|召开|举行|发放|派发|张贴|悬挂|走访|入户|推送|播放|制作|印制|劝阻|拦截|签订|受理|接到|接受|帮助|协助|指导|覆盖|受众))"
)
_ITEM = r"(?:[(]?[一二三四五六七八九十\d]{1,2}[)、.,])?"
_ROW_OF_PARTS = regex(
    rf"(?P<row>其中[^;。:]{{1,12}}?\d+(?P<unit>[场次节课堂期])[^;。]{{0,40}});(?={NO_DEED}[\u4e00-\u9fff]{{2,6}}\d+(?P=unit))"
    rf"|(?P<alike>其中,?(?P<first>[进面向对为])[^;。:\d]{{1,12}}\d[^;。]{{0,60}});(?=(?P=first)[^,;。:\d]{{1,12}}\d)"
    rf"|(?P<listed>其中:{_ITEM}[^;。:\d]{{1,12}}\d[\d.]*[余多]?[万千百]?[余多]?(?P<so>[\u4e00-\u9fff])[^;。]{{0,200}});"
    rf"(?={_ITEM}{NO_DEED}[^,;。:\d]{{1,12}}\d[\d.]*[余多]?[万千百]?[余多]?(?P=so))"
)
_PACKED = regex(r"[袋包箱盒筐套篮封][^,;。]{0,8}[,(]?[这那]?$")


def parts_as_such(text: str) -> str:
    """里头有11人 as 其中有11人, letter for letter, so that one word says of which."""
    if "里" not in text and "中" not in text and "内有" not in text:
        return text
    text = _OF_SENTENCE_BEFORE.sub(",", text)
    while (gone_on := _ROW_OF_PARTS.sub(lambda row: f"{row[0][:-1]},", text)) != text:
        text = gone_on
    return _OF_THESE.sub(
        lambda found: found[0] if _PACKED.search(text, max(0, found.start() - 16), found.start()) else "其中",
        text,
    )


# 走访了698户。698户里头，独居老人46户: the number said again opens what is said of which
_NUMBER_AGAIN = regex(
    r"(?<!\d)(?P<so>\d{2,}(?:户|人次|人|场次|场|份|名|张))。(?P<again>(?P=so))(?=里头|里面|里边|当中|其中|之中)"
)


def without_number_again(letters: list[str], places: list[int]) -> tuple[list[str], list[int]]:
    """The letters and their places without what only says a number again: 698户。其中，独居老人46户."""
    spans = [found.span("again") for found in _NUMBER_AGAIN.finditer("".join(letters))]
    for start, end in reversed(spans):
        letters[end : end + 2] = "其中"
        del letters[start:end], places[start:end]
    return letters, places


# 满共走了183户, 拢共19张, 统共8场: 总共 by the words of the country; 坐满共300人, 系统共 and 聚拢共 are none.
_IN_ALL = regex(
    r"(?:(?:^|(?<=[,;。:、(]))满|(?<![聚靠合围收])拢|(?<![传系])统)共(?![同享建产青治筑创和振鸣])"
    r"|(?<!第)一总(?=[放发走贴挂讲跑装喊播送入])"
)


def sums_as_such(text: str) -> str:
    """满共走了183户 as 总共走了183户, letter for letter, so that one word says of all, and a row with a colon
    before it."""
    text = _ROW_BEHIND.sub(":", text)
    if not any(mark in text for mark in ("满共", "拢共", "统共", "一总")):
        return text
    return _IN_ALL.sub("总共", text)


# “守好压岁钱，不当小糊涂”主题班会: the comma of a name parts nothing.
_NAME_OF_EVENT = regex(
    r"“[^“”;。!?:\d]{2,12},[^“”;。!?:\d]{2,12}”(?=(?:为)?(?:主题|专题|系列|反诈|防骗|防诈|宣传|教育)*(?:[班晚队]会|讲座|宣讲|课|活动|演出|座谈|培训|沙龙|巡讲|竞赛))"
)


def titles_as_one(text: str) -> str:
    """“守好压岁钱，不当小糊涂”主题班会 with a dash for its comma, letter for letter."""
    return _NAME_OF_EVENT.sub(lambda name: name[0].replace(",", "—"), text) if "”" in text else text


def list_mark(before: list[str]) -> str:
    """①讲座3场②走访120户: a circled digit parts what stands before it from the next of a list."""
    return ";" if before and before[-1] not in ";。:,!?\n·(" else "·"


# 发放宣传单方面，衡山镇1260份、下符桥镇840份 as 发放宣传单：衡山镇1260份、…: what a row of names counts
_ON_THIS_SIDE = regex(
    r"(?<=[\u4e00-\u9fff])方面[,:](?=(?:[\u4e00-\u9fff]{2,10}\d[\d.,]*[余多]?[万千]?[余多]?[\u4e00-\u9fff]{1,2}[、,;。]){2})"
)


def divisions_as_parts(folded: Folded) -> Folded:
    """入户150户。按对象分：商户100户，独居老人户50户 as 入户150户,其中:商户100户，独居老人户50户, and 四场活动，两场是
    摆摊 as 四场活动,其中两场是摆摊."""
    folded = without(DIVISION, folded, ",其中:") if "按" in folded.text else folded
    told = WHOLE_AND_KINDS.search(folded.text) if "是" in folded.text else None
    if told is None:
        return folded
    at = told.start("gap")
    ones = ONE_IS.finditer("," + folded.text[at + 1 :])
    numbers = ((at + one.start("one"), at + one.end("one"), "1") for one in ones)
    return rewritten(folded, [(at, at + 1, ",其中"), *numbers])


def without_other_names(folded: Folded) -> Folded:
    """展板（栏）26块 as 展板26块."""
    return without(OTHER_NAME, folded) if ")" in folded.text else folded


def heads_of_rows(folded: Folded) -> Folded:
    """发放宣传单方面，衡山镇1260份、下符桥镇840份、…, with a colon behind what they count."""
    return without(_ON_THIS_SIDE, folded, ":") if "方面" in folded.text else folded


def without(pattern: re.Pattern[str], folded: Folded, instead: str = "") -> Folded:
    """The text without what a pattern finds, or with other words in its place."""
    edits = list[Edit]()
    for found in pattern.finditer(folded.text):
        start, end = found.span()
        edits += [(start, end - 1, ""), (end - 1, end, instead)]
    return rewritten(folded, edits)


def rewritten(folded: Folded, edits: Sequence[Edit]) -> Folded:
    """The text with the edits, each character with its place."""
    return Folded(*edited(folded.text, edits, folded.places)) if edits else folded


def units_behind(folded: Folded) -> Folded:
    """覆盖人数（人）：1500 as 覆盖人数：1500人; the unit stands at the last place of its number."""
    edits = list[Edit]()
    for found in UNIT_BEFORE.finditer(folded.text):
        start, end = found.span("number")
        number = put_around(folded.text, start, end, "", found["unit"])
        edits += [(found.start(), start, ":"), *number, (end, found.end(), "")]
    return rewritten(folded, edits)


def cut(text: str, start: int, end: int, mark: re.Pattern[str]) -> list[tuple[int, int]]:
    """The pieces of text[start:end] between the marks, empty ones left out."""
    pieces = []
    at = start
    whole = [place for noun in IN_NOUN.finditer(text, start, end) for place in (noun.start(), noun.end() - 1)]
    for found in mark.finditer(text, start, end):
        if found.start() in whole:
            continue
        pieces.append((at, found.start()))
        at = found.end()
    pieces.append((at, end))
    return [(a, b) for a, b in pieces if b > a]


def split_clauses(text: str) -> list[Clause]:
    """The clauses of a folded text, from left to right."""
    sentences = cut(text, 0, len(text), SENTENCE_END)
    pieces = [
        (*piece, n) for n, sentence in enumerate(sentences) for piece in cut(text, *sentence, CLAUSE_END)
    ]
    return [Clause(*piece, index) for index, piece in enumerate(pieces)]


def sentence_spans(clauses: list[Clause]) -> list[tuple[int, int]]:
    """Start and end of each sentence."""
    spans: dict[int, tuple[int, int]] = {}
    for clause in clauses:
        start, _ = spans.get(clause.sentence, (clause.start, 0))
        spans[clause.sentence] = (start, clause.end)
    return [spans.get(number, (0, 0)) for number in range(max(spans, default=-1) + 1)]
