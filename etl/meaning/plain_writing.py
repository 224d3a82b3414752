"""A text as most people write it: 2024 年 3 月 8 号 and 二〇二四年三月八日 are 2024年3月8日, １,３００份 is
1300份, "反诈" “反诈”.

What a figure quotes is what stands in the file: `places` tells where each character stands there.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import chain
from unicodedata import numeric

from etl.meaning.edits import Edit, Written, edited
from etl.meaning.named_elsewhere import named_elsewhere
from etl.meaning.numerals import read_numeral
from etl.meaning.readers_counted import readers_counted
from etl.meaning.shared_units import shared_units
from etl.meaning.slips import slips_of_tongue
from etl.meaning.spoken_counts import pairs_without_units, signs_left_out, spoken_counts
from etl.meaning.stock_lines import stock_lines
from etl.meaning.this_and_last import this_and_last
from etl.meaning.unit_kind import looks_like_unit
from etl.meaning.usual_marks import left_out_between_deeds, usual_marks
from etl.meaning.usual_units import usual_units
from etl.meaning.usual_words import left_out_of_counts, turned, usual_deeds
from etl.meaning.year_in_text import CN_YEAR
from etl.regex import regex

ODD_BLANK = regex("[\u00a0\u2000-\u200a\u202f\u205f]")
WIDE_DIGIT = regex("[０-９]")
_NARROW = str.maketrans("０１２３４５６７８９", "0123456789")
_NUMBER = r"(?:\d{1,2}|[一二三四五六七八九十]{1,3})"
# 3月8号, 3月8号至10号; 3月8号楼 is a house
DAY_CALLED_NUMBER = regex(
    rf"(?:月|月{_NUMBER}[日号](?:[(（][^()（）]{{1,4}}[)）])?[,，]?[至到—–~～、和及与-]{{1,2}}) ?{_NUMBER} ?号"
    r"(?![楼栋院井线馆厅库矿门岛文令])"
)
QUOTED = regex(r'"([^"\n]*)"')
# 2024 年 4 月 15 日 — 21 日, 第 3 季度: blanks that some programs set between figures and signs
APART = regex(
    r"(?<=\d)[ \u3000]+(?=[年月日号]|季度)"
    r"|(?<=[年月日号第至到\-—–~～])[ \u3000]+(?=\d{1,4}[ \u3000]*(?:[年月日号]|季度))"
    r"|(?<=[年月日号])[ \u3000]+(?=[至到—–~～\-])"
)
# 春运自1月26日开始，3月5日结束: a span
BEGAN_AND_ENDED = regex(
    r"(?<=日)(?P<gap>(?:正式|全面)?(?:开始|启动|拉开帷幕)[,，](?:[至到于])?)(?=(?:20\d\d年)?\d{1,2}月\d{1,2}日(?:圆满|正式)?(?:结束|落幕))"
)
# 11月20日（周三），…, 11月20日下午3时许，…: the weekday and the hour of a day
WEEKDAY_BEHIND = regex(r"(?<=日)[(（](?:星期|周|礼拜)[一二三四五六日天][)）]")
# 周四（5月15日）下午，…: the weekday of a day that stands behind it in brackets
WEEKDAY_FIRST = regex(
    r"(?P<first>(?:星期|周|礼拜)[一二三四五六日天][(（])(?:20\d\d年)?\d{1,2}月\d{1,2}日(?P<close>[)）])"
)
HOUR_BEHIND = regex(
    r"(?<=日)(?:上午|中午|下午|晚上?|傍晚|清晨|早上|凌晨)?"
    r"(?P<hour>\d{1,2}(?:[时点](?:\d{1,2}分?|半)?|[:：]\d\d)许?(?:左右)?)(?=[,，])"
)
# 2023年12月6日8时至12月7日8时: the hours at both ends of a span
_HOUR = r"(?:\d{1,2}[时点](?:\d{1,2}分?|整|半)?|\d{1,2}[:：]\d\d)"
HOURS_OF_SPAN = regex(
    rf"(?<=日)(?P<first>{_HOUR})[至到—–~～-]{{1,2}}(?:20\d\d年)?(?:\d{{1,2}}月)?\d{{1,2}}日(?P<last>{_HOUR})"
)
# 第 3 网格; 走访宾馆 5 家、网吧 2 家 in a sentence: a number with a blank on either side
NUMBER_APART = regex(r"(?<=第)( )\d{1,3}( )(?=[\u4e00-\u9fff])")
NUMBER_IN_SENTENCE = regex(r"(?<=[\u4e00-\u9fff])( )\d[\d.,]*[余多万千百亿+]{0,3}( )(?=[\u4e00-\u9fff])")
THOUSANDS = regex(r"(?<![\d.,])[1-9]\d{0,2}(?:,\d{3}|，000)+(?![\d,]|[室号栋房幢])")
# 2024.3.8, 2024/3/8—3/10, 2024-03-08至10; 编号：2024-05-03 is no day, 2024-03-08 19:30 is when a page was put on the net
_TO = r" ?(?:-{1,2}|—{1,2}|–|~|～|至|到) ?"
DAY_IN_FIGURES = regex(
    r"(?<![\d./-])(?<!号[:：])(?<!号)(?P<year>20\d\d)(?P<sign>[./-])(?P<month>\d{1,2})(?P=sign)(?P<day>\d{1,2})"
    rf"(?:(?P<to>{_TO})(?:(?P<last_month>\d{{1,2}})(?P=sign))?(?P<last>\d{{1,2}}))?(?![\d./:-]*\d|日| *\d{{1,2}}[:：]\d\d)"
)
# 二〇二四年三月八日, 三月八日: 农历三月三日 is another calendar
_NUMERALS = "[一二三四五六七八九十]"
DAY_IN_WORDS = regex(
    rf"(?P<year>二[〇零○O0][〇零○O0一二三四五六七八九]{{2}})年(?:(?P<month>{_NUMERALS}{{1,2}})月(?:(?P<day>{_NUMERALS}{{1,3}})[日号])?)?"
    rf"|(?<![农阴旧]历)(?<!{_NUMERALS})(?P<month_alone>{_NUMERALS}{{1,2}})月(?P<day_alone>{_NUMERALS}{{1,3}})[日号]"
)
CIRCLED = regex(r"^[ \u3000]*(?P<number>[①-⑳⑴-⒇❶-❿➀-➉➊-➓])[ \u3000.、]*(?=\S)")  # ②营业厅发放…
SENTENCE_MARK = regex(
    r"[ \u3000]*[●•◆◇■□▲△▶►▪★☆✓√➤➢❖※·*]+[ \u3000]*(?=[\u4e00-\u9fff“\d][^\n]*。[ \u3000]*$)"
)
# 1.活动时间：2024年8月16日 of a questionnaire
NUMBERED_TIME = regex(
    r"[ \u3000]*(?P<number>[(（]?\d{1,2}[)）、.．]+[ \u3000]*)"
    r"(?=(?:活动|开展|举办|统计|宣传|填报)?(?:时间|日期|期间|单位)[:：])"
)
# 6. 大庄坡村更正 单页是110张: what a unit says anew
CORRECTED_BY = regex(
    r"[ \u3000]*(?:\d{1,3}[.、)） ]+)?(?P<name>[\u4e00-\u9fff]{2,16}?)(?:更正|订正|补充|补报)(?P<gap>[ \u3000]+)(?=\S)"
)
# ——兰西县农商行营业部——, ==正阳社区==: whose part begins, as in 【正阳社区】
_FRAME, _CALLED = r"[—–=＝~～*＊#＃_－-]+", r"[\u4e00-\u9fff（）()]"
FRAMED = regex(rf"[ \u3000]*(?P<begin>{_FRAME})(?P<name>{_CALLED}{{3,24}})(?P<end>{_FRAME})[ \u3000]*")
# 网点 邮储银行沂源县南麻支行: a label parted by a blank from whom it names
LABEL_BY_BLANK = regex(
    r"[ \u3000]*(?:填[报写]|报送|上报|报数|所属)?(?:单位|网点|学校|机构|门店|店名|社区)"
    rf"(?P<gap>[ \u3000]+)(?P<name>{_CALLED}{{4,30}})[ \u3000]*"
)
# 十二场, 三百二十人次: from ten on, with all of its magnitudes; 七八十人, 上百份 and 第十二期 are no such numbers
NUMBER_IN_WORDS = regex(
    r"(?<![第初数几每近上小零〇一二两三四五六七八九十百千万亿点\d])"
    r"(?:[一二两三四五六七八九]千(?:零[一二三四五六七八九]十?[一二三四五六七八九]?|[一二三四五六七八九]百(?:零[一二三四五六七八九]|[一二三四五六七八九]十[一二三四五六七八九]?)?)|[一二两三四五六七八九]百(?:零[一二三四五六七八九]|[一二三四五六七八九]十[一二三四五六七八九]?)?"
    r"|[一二三四五六七八九]?十[一二三四五六七八九]?)"
    r"(?=[余多]?(?:份|场|张|条|户(?![村镇乡屯社区寨沟])|名|辆|期|篇|块|人(?![民工生])|台次|节|堂|家(?![庭长])|位(?!数)|册|幅|把|盒))"
    r"|(?<=[\u4e00-\u9fff])(?<![第初数几每近上零〇一二两三四五六七八九十百千万亿点])[两三四五六七八九](?=名)"
)
_AND_ONES = regex(r"(?<=[一二三四五六七八九两]百)单(?=[一二三四五六七八九])")  # 一百单八张
_LAST_MONTH, _LAST_DAY = 12, 31


def plain_writing(text: str, prose: bool = True) -> Written:
    """The text and the place of each of its characters in `text`, None where each stands at its own. `prose`: not only
    blanks, digits and 号 are the usual ones, but days and numbers in words, thousands, quotes and names of deeds too, and
    a sentence has no mark."""
    if text.isascii() and not prose:
        return text, None
    text = ODD_BLANK.sub(" ", text)
    if "单" in text:
        text = _AND_ONES.sub("零", text)
    if WIDE_DIGIT.search(text):
        text = text.translate(_NARROW)
    if "号" in text and "月" in text:
        text = DAY_CALLED_NUMBER.sub(_with_day, DAY_CALLED_NUMBER.sub(_with_day, text))
    first = None
    if prose:
        for first_of_all in (_commas_of_thousands, slips_of_tongue, stock_lines, shared_units):
            if edits := sorted(first_of_all(text)):
                text, first = edited(text, edits, first)
        text = QUOTED.sub(r"“\1”", text) if text.count('"') % 2 == 0 else text
        text = usual_marks(usual_deeds(text))
    edits = [
        *_gaps(text),
        *(
            chain(
                _days(text),
                _numbers(text),
                left_out_of_counts(text),
                named_elsewhere(text),
                usual_units(text),
                spoken_counts(text),
                pairs_without_units(text),
                this_and_last(text),
                readers_counted(text),
                signs_left_out(text),
                left_out_between_deeds(text),
                _mark(text),
            )
            if prose
            else ()
        ),
    ]
    plain, places = edited(text, sorted(edits), first) if edits else (text, first)
    return _turned(plain, places) if prose else (plain, places)


def _turned(text: str, places: tuple[int, ...] | None) -> Written:
    """走访商户38家 for 走访38家商户, each character with its place."""
    turns = turned(text)
    if not turns:
        return text, places
    letters, at = list(text), list(places or range(len(text)))
    for start, between, end in turns:
        letters[start:end] = letters[between:end] + letters[start:between]
        at[start:end] = at[between:end] + at[start:between]
    return "".join(letters), tuple(at)


def _with_day(found: re.Match[str]) -> str:
    return found[0][:-1] + "日"


def _commas_of_thousands(text: str) -> Iterator[Edit]:
    """1,300份 is 1300份: no rule behind this one need know of it."""
    if "," in text or "，000" in text:
        for number in THOUSANDS.finditer(text):
            commas = (number.start() + at for at, sign in enumerate(number[0]) if sign in ",，")
            yield from ((comma, comma + 1, "") for comma in commas)


def _gaps(text: str) -> Iterator[Edit]:
    """Blanks inside dates and around numbers, which are left out."""
    if " " in text or "\u3000" in text:
        yield from ((*found.span(), "") for found in APART.finditer(text))
        # 东村 12 场讲座、西村 30 场: a blank parts the names of a line that is no sentence from their counts
        apart = NUMBER_IN_SENTENCE if "。" in text else NUMBER_APART
        yield from ((*found.span(side), "") for found in apart.finditer(text) for side in (1, 2))


def _numbers(text: str) -> Iterator[Edit]:
    if "十" in text or "百" in text or "名" in text:
        yield from ((*found.span(), str(read_numeral(found[0]))) for found in NUMBER_IN_WORDS.finditer(text))


def _days(text: str) -> Iterator[Edit]:
    if "20" in text:
        for found in DAY_IN_FIGURES.finditer(text):
            month, day = int(found["month"]), int(found["day"])
            if not (1 <= month <= _LAST_MONTH and 1 <= day <= _LAST_DAY):
                continue
            last = f"{int(found['last_month'])}月" if found["last_month"] else ""
            until = f"{found['to']}{last}{int(found['last'])}日" if found["to"] else ""
            yield (*found.span(), f"{found['year']}年{month}月{day}日{until}")
    if "日" in text:
        if "结束" in text or "落幕" in text:
            yield from ((*found.span("gap"), "至") for found in BEGAN_AND_ENDED.finditer(text))
        yield from ((*found.span(), "") for found in WEEKDAY_BEHIND.finditer(text))
        for found in WEEKDAY_FIRST.finditer(text):
            yield from ((*found.span(part), "") for part in ("first", "close"))
        yield from ((*found.span("hour"), "") for found in HOUR_BEHIND.finditer(text))
        spans = HOURS_OF_SPAN.finditer(text) if "至" in text or "到" in text else ()
        yield from ((*found.span(end), "") for found in spans for end in ("first", "last"))
    if "月" in text or "年" in text:
        for found in DAY_IN_WORDS.finditer(text):
            year = f"{found['year'].translate(CN_YEAR)}年" if found["year"] else ""
            month_told, day_told = found["month"] or found["month_alone"], found["day"] or found["day_alone"]
            told = [
                (read_numeral(word), sign) for word, sign in ((month_told, "月"), (day_told, "日")) if word
            ]
            if all(number is not None and number <= _LAST_DAY for number, _ in told):  # 三四月间 is no month
                yield (*found.span(), year + "".join(f"{number}{sign}" for number, sign in told))


def _mark(text: str) -> Iterator[Edit]:
    """● 去年同期，我校举办班会40场。: the mark of a list before a whole sentence is none; ② is 2. everywhere; dashes around
    a name are brackets, a blank behind 网点, or behind who corrects, is a colon."""
    if (framed := FRAMED.fullmatch(text)) and looks_like_unit(framed["name"]):
        yield (*framed.span("begin"), "【")
        yield (*framed.span("end"), "】")
    elif (named := LABEL_BY_BLANK.fullmatch(text)) and looks_like_unit(named["name"]):
        yield (*named.span("gap"), "：")
    elif labelled := NUMBERED_TIME.match(text):
        yield (*labelled.span("number"), "")
    elif (again := CORRECTED_BY.match(text)) and looks_like_unit(again["name"]):
        yield (*again.span("gap"), "：")
    elif found := SENTENCE_MARK.match(text):
        yield (*found.span(), "")
    elif found := CIRCLED.match(text):
        yield (found.start("number"), found.end(), f"{int(numeric(found['number']))}.")
