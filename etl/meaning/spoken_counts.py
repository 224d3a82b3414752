"""Counts as one speaks them, without their unit: 传单发了一千二 is 传单发了1200份, and 保住了八万四 is 保住了84000元."""

from __future__ import annotations

import re
from collections.abc import Iterator

from etl.meaning.counts_in_turn import counts_in_turn
from etl.meaning.edits import Edit
from etl.meaning.numerals import read_numeral
from etl.meaning.quantity_grammar import UNITS
from etl.meaning.understood_units import ONE_BY_ONE, REACH, SENTENCE, with_unit
from etl.meaning.usual_words import words_before
from etl.regex import regex

_NUMBER = (
    r"(?P<number>[一二两三四五六七八九十][百千万一二两三四五六七八九十零]{1,7}"
    rf"|[1-9]\d{{1,4}}(?={ONE_BY_ONE}[,，。；;、！! \u3000（(]|$))"
)
_SO_MANY = (
    r"(?:一?共|总共|加起来|大概|差不多|约|足有|足足)*"
    rf"{_NUMBER}(?P<more>多(?![\u4e00-\u9fff])|出头)?(?![余多几来点%一二两三四五六七八九十百千万零年月日号岁斤两钱]|{'|'.join(UNITS)})"
)
_DONE = regex(
    r"(?P<deed>发到[^,，。；;\d]{1,6}手[里上中]|(?:发|派|送|散|塞|递|领|拿|印|贴|挂|装|签|跑|走|敲)(?:(?:出去|出|掉|完|走|上|开|下来|回来|成)了?|了)"
    rf"|(?:量|数)(?:一?共|已经?|加起来)?(?:是|有|到了?|达到?了?|过了?)?)(?:出去|了)?(?:的(?:是|有)?|有)?{_SO_MANY}"
)
# 11万8, 3万多
_TEN_THOUSANDS = r"(?P<figure>[1-9]\d{0,3}(?:\.\d{1,2})?)万(?:(?P<thousands>[1-9])千?)?(?P<above>[多余])?"
_SAVED = regex(
    rf"(?:保住|挽回|追回|拦下|拦住|止付|避免|挽损|止损)了?(?:[^,，。；;\d]{{0,6}}(?:损失|钱|存款|养老钱))?(?:{_SO_MANY}"
    rf"|{_TEN_THOUSANDS}(?=[,，。；;、！!\s]|$))"
)
# 传单500发完了
_DONE_WITH = regex(
    r"(?P<thing>[\u4e00-\u9fffA-Za-z]{2,4})(?P<number>[1-9]\d{1,4})(?=(?:都|全|也|已经?)*(?:发|派|送|散|贴|挂|装)(?:[完光掉了]|出去))"
)
# 折页发60
_GIVEN_BARE = regex(
    rf"(?P<thing>[\u4e00-\u9fffA-Za-z]{{2,4}})(?:发|派|散|贴|挂)(?P<number>[1-9]\d{{0,4}})(?={ONE_BY_ONE}[,，。；;、 ]|$)"
)
# 发传单两百六, 发单35
_GAVE_THING = regex(
    r"(?:发放?|派|散|送|贴|挂)(?P<thing>单|[\u4e00-\u9fff]{2,4}?)(?P<number>[一二两三四五六七八九][百千万][一二两三四五六七八九百千零]{0,4}"
    rf"|[1-9]\d{{1,4}})(?={ONE_BY_ONE}[,，。；;、 \u3000]|$)"
)
# 大庄坡村更正 单页是110
_THING_IS = regex(
    r"(?P<thing>[\u4e00-\u9fffA-Za-z]{2,4})(?:应该?)?(?:是|为|改[成为])(?P<number>[1-9]\d{0,4})"
    rf"(?={ONE_BY_ONE}[,，。；;、 ]|$)"
)
# 反诈宣传单：发给家长265
_GIVEN_TO = regex(
    rf"(?:发|送)给了?[\u4e00-\u9fff]{{1,6}}(?P<number>[1-9]\d{{1,5}})(?={ONE_BY_ONE}[,，。；;、 ]|$)"
)
# 8600块没转出去, 2.4万没转: what was about to be sent to a swindler
NOT_SENT = r"没(?:有)?(?:转|汇|打款|打出|付|寄)(?:出去?|走|成|掉|账|款)?"
_HELD_BACK = regex(
    r"(?<![\d.])(?P<number>[1-9]\d{0,8}(?:\.\d{1,3})?(?P<scale>[万千]?))(?P<unit>块钱?|元)?"
    rf"(?=全?都?{NOT_SENT}(?:[,，。；;）)]|$))"
)
# 3万6保住了, 这2万1给挽回来了
_KEPT = regex(rf"{_TEN_THOUSANDS}(?:块钱?|元)?(?=(?:全|都|给|也|就|又)*(?:保住|追回|挽回|拦下|拦住))")
# 给人家挽回了8000块钱, 保住3000块
_IN_KUAI = regex(
    rf"(?<=[\d一二两三四五六七八九十百千万多余])块钱(?!全?都?{NOT_SENT})"
    r"|(?:保住|守住|挽回|追回|拦下|拦住|止付|避免|挽损|止损)了?[^,，。；;\d]{0,8}\d[\d.]{0,8}[万千]?[多余]?(?P<unit>块)(?=[,，。；;、！!\s]|$)"
)
_CAME = regex(rf"(?:实到|实际到[场会课]|[到在][场会课]的?(?:有)?){_SO_MANY}")  # 全班四十九个人，实到四十七
# 听众三百左右, 到场的居民大概一百二
_HEARERS = regex(
    rf"(?:(?:听众|观众|受众)(?:群众|居民)?|(?:[到在]场|听[课讲]|围观|参加)的?(?:群众|居民|村民|学生|家长|老人)?)(?:有|共|约|大概|近|估摸着?|差不多)*{_NUMBER}(?P<about>左右|上下|光景)(?=[,，。；;、]|$)"
)
# 来的人嘛 嗯 大概三百五六十个吧
_FILLED = r"(?:嘛|呢|啊|吧|呀)?[\s，,]*(?:(?:嗯|呃|那个|这个)[\s，,]*)?"
_WHO_CAME = regex(
    rf"来的人(?P<fill>{_FILLED})(?:大概|差不多|大约|约|估计|有|得有|一共|总共)*[一二两三四五六七八九十百千\d]+[余多来几]*"
    r"(?P<unit>个)(?P<end>吧|的样子)?(?=[\s，,。；;]|$)"
)
_CLOCK = r"(?<!\d)(?:[上下中]午|早上?|晚上?)?\d{1,2}[:：]\d{2}(?![:：\d])"
# 早晚各播3遍, 7:00、18:30各播放2遍: twice as often; how often it is every day, or from a day on, or beside the sum is a rate
_TWICE_A_DAY = regex(
    rf"(?:早晚|上下午|{_CLOCK}\s*[、和及与]\s*{_CLOCK})"
    r"(?P<each>各)(?:(?:播放?|放|喊)了?(?=[^遍次回]{1,2}[遍次回])|(?=[^遍]{1,2}遍))(?P<number>\d{1,2}|[一二两三四五六七八九十])(?=[遍次回])"
)
_EVERY_DAY = regex(r"每[天日晚早]|天天|坚持|长期|一直|[今当昨]天起|[日号]起|总共|一共|[累合]计|共[放播计\d]")
# 老人31人 学生12: persons too
_NEXT_GROUP = regex(
    r"(?<=\d)(?P<unit>人次?|名)[、，, \u3000]+"
    r"(?:学生|老年?人|妇女|儿童|孩子|家长|村民|居民|群众|商户|客户|教师|老师|员工|职工|务工人员)"
    rf"(?P<number>[1-9]\d{{0,4}})(?={ONE_BY_ONE}[,，。；;、 ]|$)"
)
# 讲给约70个赶街的听
_TOLD_THEM = regex(
    r"(?<=给)(?:约|近|大概)?[一二两三四五六七八九十百\d]+[余多来几]*(?P<unit>个)(?P<who>[\u4e00-\u9fff]{2,4}的)(?=听)"
)
# 学生坐了三百二十人另外老师八个
_BESIDES = regex(
    r"(?:另外|还有|外加|加上)(?:的)?(?P<who>老师|教师|家长|学生|群众|村民|居民|老人)(?P<number>\d{1,4}|[一二两三四五六七八九十百]{1,5})个(?=[，,。；;、]|$)"
)
# 走了31户 一家贴一张, 入户31家 单子一家一张: each of those households
_EACH_HOUSE = regex(r"一[家户](?=(?:[贴发送]了?)?[一1两2二][张份本把])")
_HOUSEHOLDS = regex(r"\d户|(?:入户|走访|敲门|上门|挨家)[^。；;]{0,16}\d(?P<houses>家)")
_PERSONS = regex(r"人|学生|同学|家长|员工|职工|老师|村民|居民")
_DUE_THERE = regex(r"应到\d")  # 七（1）班 应到46 实到45
# what the sentence is about, the last of them told
_THINGS = (
    (
        regex(
            r"^单$|传单|单子|折页|单页|彩页|宣传页|手册|明白[卡纸]|卡片|(?:反诈|防骗|防诈|宣传|警民|联系)卡|宣传[资材]料|资料|一封信|册子|承诺书|责任书|告知书|倡议书|提示卡"
        ),
        "份",
    ),
    (regex(r"海报|宣传画|通告|贴纸"), "张"),
    (regex(r"横幅|条幅"), "条"),
    (regex(r"播放量?|阅读量?|浏览量?|点击量?|观看量?"), "次"),
    (regex(r"APP|[Aa]pp|反诈软件"), "个"),
    (regex(r"入户|走访|敲门|上门|挨家"), "户"),
)
# APP新装57，累计1203
_APP_BARE = regex(
    rf"(?:APP|App|app)(?:本月|本周|当月)?(?:新装|新增(?:安装)?|安装|下载|注册)[:：]?(?P<number>[1-9]\d{{0,5}})(?={ONE_BY_ONE}[,，。；;、]|$)"
)
# what was said into a telephone has no signs at all: 传单领了三百张发出去两百七剩三十张没发出去
_SIGN = regex(r"[，,。；;、：:！!？?\n]")
_SHORTEST_SAID, _LONG_SAID, _FEWEST_SAID = 18, 24, 2  # characters, and counts in what is not long
_COUNTED = regex(
    r"(?:(?<![一二两三四五六七八九十百千万零第])[一二两三四五六七八九十百千万零]+|(?<![\d第])\d+)[余多来几]*(?:户|份|张|场|个人?|人次?|条|次|块|把|名|位|遍|起(?![搞做去来办学看听]))"
    r"(?![余多来左以的次人娃反防识是]|民(?:医院|法[院庭]|政府|银行|武装|路|调解)|宣(?!传车)|活动|短信|海报|传单|横幅|提[醒示]|老[人年]|大[爷妈娘伯姐哥叔]|[小大]?(?:讲座|课|班会|培训)|小[孩学朋]|学生|群众|居民|村民|家长"
    r"|[客商用住农]户|业主|[过前]来|来|听|看了?(?!病|望)|参加|围|咨询|(?:当场|现场|当天|都|也)*(?:装|下载|安装|注册)|$)"
)
# 一、传单。头一回是5日发的，发了三百二
_HEAD = regex(
    r"\s*(?:[(（]?[一二三四五六七八九十\d]{1,3}[)）]?[、.．]|第[一二三四五六七八九十]个?[,，、])\s*"
    r"(?P<head>[^，,。：:；;\d]{2,10})[。：:]"
)
_COUNTED_BY_NAME = (
    (
        regex(
            r"(?:反诈|防骗|宣传)*(?:传单|折页|单子|单页?|手册|明白[卡纸]|资料|材料|一封信|小?册子|承诺书|提示卡)(?:发放)?|发放?(?:传单|折页|资料|手册)"
        ),
        "份",
    ),
    (regex(r"(?:张贴|贴)?(?:反诈|宣传)*海报"), "张"),
    (regex(r"(?:悬?挂)?(?:反诈|宣传)*[横条]幅"), "条"),
    (regex(r"入户|走访|上门|敲门|户数"), "户"),
    (regex(r"(?:反诈|防骗)*(?:讲座|宣讲|培训|班会|摆摊|设摊)"), "场"),
    (regex(r"受众|受教育|覆盖|听众|参与人数|人次|人数"), "人次"),
    (regex(r"展板"), "块"),
    (regex(r"(?:反诈|防骗|宣传|环保|购物|布)*(?:袋子?|围裙|扇子|毛巾|抽纸|雨伞|水杯|纸杯)"), "个"),
    (regex(r"民警|辅警|志愿者|网格员|工作人员"), "人"),
    (regex(r"(?:反诈)?(?:APP|App|app)(?:新装|安装)?"), "个"),
)
_THINGS_COUNTED = "|".join(thing.pattern for thing, _ in _COUNTED_BY_NAME)
_PAIR = regex(
    rf"(?:(?<![\u4e00-\u9fff])|(?<=[村区所镇乡站校园院另天日午晚发\d]))(?P<thing>{_THINGS_COUNTED})[:：]?"
    r"(?P<gap>[ \u3000]?)(?P<number>0|[1-9]\d{0,5})"
    # 围裙 120 条、布袋 200 个: the unit stands behind a blank
    r"(?:(?P<own>[ \u3000]+(?=[余多]?[份张条个本册把副块面场次节期户人名位件篇起套幅]次?[,，、;；。(（]))|"
    rf"(?P<blank>[ \u3000]+(?=[\u4e00-\u9fff]))|(?P<end>(?={ONE_BY_ONE}[,，、;；。/／]|[ \u3000]*$))"
    rf"|(?P<next>(?={_THINGS_COUNTED})))"  # 宣传单150入户40讲座没搞
)
_CALLED_OTHERWISE = {"人次": "受众", "人数": "受众", "户数": "入户"}
_LONGEST_CHAIN = 80  # characters of a line


def spoken_counts(text: str) -> Iterator[Edit]:
    """The numbers with the units that are understood with them; none where the sentence names no thing."""
    head = _HEAD.match(text)
    for found in _DONE.finditer(text):
        if found["deed"][0] in "数量" and text[found.end() : found.end() + 1].isspace():
            continue  # 户数31 讲座2
        said = words_before(found, SENTENCE, REACH) + found["deed"]
        named = _named(said) or (_named(head["head"]) if head and head.end() <= found.start() else [])
        if named:
            span = (found.start("number"), found.end("more") if found["more"] else found.end("number"))
            yield from with_unit(span, found["number"], max(named)[1], "余" if found["more"] else "")
    yield from _behind_things(text)
    yield from _persons(text)
    yield from _to_each_house(text)
    for found in _TWICE_A_DAY.finditer(text):
        if not _EVERY_DAY.search(text):
            yield (*found.span("each"), "共")
            yield (*found.span("number"), str(int(2 * (read_numeral(found["number"]) or 0))))
    yield from counts_in_turn(text)
    yield from _saved(text)


def _persons(text: str) -> Iterator[Edit]:
    """实到四十七, 听众三百左右, 来的人嘛 嗯 大概三百五六十个吧: who came, as persons."""
    for found in _CAME.finditer(text):
        before = words_before(found, SENTENCE, REACH)
        if _PERSONS.search(before) or _DUE_THERE.search(before):
            yield from with_unit(found.span("number"), found["number"], "人")
    for found in _HEARERS.finditer(text):
        yield from with_unit(found.span("number"), found["number"], "人")
    for found in _NEXT_GROUP.finditer(text):
        yield (found.end("number"), found.end("number"), found["unit"])
    for found in _TOLD_THEM.finditer(text):
        yield from ((*found.span("unit"), "人"), (*found.span("who"), ""))
    for found in _WHO_CAME.finditer(text):
        yield from ((*found.span("fill"), ""), (*found.span("unit"), "人"))
        if found["end"]:
            yield (*found.span("end"), "")
    for found in _BESIDES.finditer(text):
        yield (*found.span(), f"还来了{found['number']}名{found['who']}")


def _to_each_house(text: str) -> Iterator[Edit]:
    """走了31户 一家贴一张, 入户31家 单子一家一张: as many as there were households, which are no firms."""
    for found in _EACH_HOUSE.finditer(text):
        said = words_before(found, SENTENCE, REACH)
        if houses := _HOUSEHOLDS.search(said):
            yield (*found.span(), "每户")
            if houses["houses"]:
                before = found.start() - len(said)
                yield (before + houses.start("houses"), before + houses.end("houses"), "户")


def _behind_things(text: str) -> Iterator[Edit]:
    """传单500发完了, 反诈宣传单：发给家长265: a number of the thing before it."""
    for behind in (_DONE_WITH, _GIVEN_BARE, _THING_IS):
        for found in behind.finditer(text):
            if named := _named(found["thing"]):
                yield (found.end("number"), found.end("number"), max(named)[1])
    for found in _GAVE_THING.finditer(text):
        if named := _named(found["thing"]):
            yield from with_unit(found.span("number"), found["number"], max(named)[1])
    for found in _APP_BARE.finditer(text):
        yield from with_unit(found.span("number"), found["number"], "个")
    for found in _GIVEN_TO.finditer(text):
        if named := _named(words_before(found, SENTENCE, REACH)):
            yield (found.end("number"), found.end("number"), max(named)[1])


def _saved(text: str) -> Iterator[Edit]:
    """挽回损失三万多, 挽回损失11万8, 8600块没转出去: in 元."""
    for found in _HELD_BACK.finditer(text):
        if found["unit"] or found["scale"]:
            yield (found.end("number"), found.end("unit") if found["unit"] else found.end("number"), "元")
    for found in _IN_KUAI.finditer(text):
        yield (*(found.span("unit") if found["unit"] else found.span()), "元")
    for found in _KEPT.finditer(text):
        yield _in_yuan(found)
    for found in _SAVED.finditer(text):
        if found["figure"]:
            yield _in_yuan(found)
            continue
        span = (found.start("number"), found.end("more") if found["more"] else found.end("number"))
        yield from with_unit(span, found["number"], "元", "余" if found["more"] else "")


def _in_yuan(found: re.Match[str]) -> Edit:
    """11万8千元 for 11万8, 3万多元 for 3万多: what stands behind the number of ten thousands."""
    thousands = f"{found['thousands']}千" if found["thousands"] else ""
    return found.end("figure"), found.end(), f"万{thousands}{found['above'] or ''}元"


def pairs_without_units(text: str) -> Iterator[Edit]:
    """惠岗社区 传单180 海报6 入户55: the units of what a line of a chain counts, and commas between."""
    pairs = list(_PAIR.finditer(text)) if len(text) <= _LONGEST_CHAIN else []
    alone = len(pairs) == 1 and pairs[0]["end"] is not None and _COUNTED.search(text, 0, pairs[0].start())
    if len(pairs) < _FEWEST_SAID and not alone:  # 1场四十人 资料60
        return
    for one in pairs:
        unit = next(unit for thing, unit in _COUNTED_BY_NAME if thing.fullmatch(one["thing"]))
        if one["thing"] in _CALLED_OTHERWISE:
            yield (*one.span("thing"), _CALLED_OTHERWISE[one["thing"]])
        if one["gap"]:
            yield (*one.span("gap"), "")
        if one["own"]:
            yield (*one.span("own"), "")
            continue
        yield (one.end("number"), one.end("number"), unit)
        if one["blank"]:
            yield (*one.span("blank"), "，")
        elif one["next"] is not None:
            yield (one.end("number"), one.end("number"), "，")


def _named(said: str) -> list[tuple[int, str]]:
    return [(one.start(), unit) for thing, unit in _THINGS for one in thing.finditer(said)]


def signs_left_out(text: str) -> Iterator[Edit]:
    """Commas behind the counts of a long text that has no sign, not even at its end."""
    if len(text) < _SHORTEST_SAID or _SIGN.search(text):
        return
    counts = list(_COUNTED.finditer(text))
    if len(counts) >= _FEWEST_SAID or len(text) >= _LONG_SAID:
        yield from ((found.end(), found.end(), "，") for found in counts)
