"""How a form is to be filled in: 超过1000人次的须附照片3张, “宣传方式”一栏按设摊、讲座填写 (contract 1, 4.16: required)."""

from __future__ import annotations

from etl.prose.words.text import Clause
from etl.regex import regex

_WORDS = regex(r"附|报|填|统计|计[入算为\d一]|[加扣得记]\d|不[予计列]|方可|[才始][能可]")  # in few paragraphs
_UNIT = r"(?:人次?|名|户次?|场次?|份|张|条|次|个|册|起|万?元|幅|块|处)"
_NUMBER = rf"\d[\d.,]*[万千百]?{_UNIT}"
# From how many on, or up to how many, something is asked for.
_THRESHOLD = (
    rf"(?:(?:超过?|大于|高于|多于|达到?|已?满|不足|不满|未[达满]到?|少于|低于|小于|不到){_NUMBER}(?:及?以[上下内])?"
    rf"|{_NUMBER}(?:\(含(?:本数)?\))?(?:及?以[上下内]))"
)
_ASKED = r"(?:[须需要]|应当?|必须|方可|[才始][能可]|不予|不得|不(?=[计列填报])|一律)"
_BY_THE_WAY = r"(?:请|由|统一|另行|也|都|均|可)*"
# What is done with a form; 共计, 累计 and 统计 of deeds are none.
_ENTRY = (
    r"(?:附(?!近|属)|(?:上|填|申|呈)报(?!了)|报(?:备|送|批|审)|填(?:写|入|报|列|在)?|登记|注明|备注|说明|(?:予以|纳入)?统计(?!显示|,)"
    r"|(?<![共合总累会设审估预])计(?:入|算|为|作|\d+[场次分份]|一[场次]|$|(?=[,;。]))|列入|提[供交]|上传|从略|$|(?=[,;。]))"
)
_PLAIN_ENTRY = r"(?:附(?!近|属)|填(?:写|入|报|列|在)|(?<![共合总累会设审估预])计(?:\d+|一)[场次分份])"
_RULE = regex(
    rf"{_THRESHOLD}(?:的[^,;。\d]{{0,8}}?(?:{_BY_THE_WAY}{_ASKED}{_BY_THE_WAY}{_ENTRY}|{_PLAIN_ENTRY})"
    rf"|的?,?{_BY_THE_WAY}{_ASKED}{_BY_THE_WAY}{_ENTRY})"
)
# 每册手册计1份, 每发放100份加1分: what is put down for each.
_FOR_EACH = regex(
    rf"[每满][^,;。]{{1,16}}?(?:(?<![共合总累会设审估预统])计(?:入|为|作|算)?(?:\d+|一){_UNIT}|[计加扣得记]\d[\d.]*分)"
)
_HAS_DONE = regex(r"(?:已|共|累计|实际|均已)[^,;。]{0,6}(?:附|上报|填报|登记|统计)|[附报填]了")
_FILL = r"(?:填[写报列入]?|选[填择取]|勾选|打[勾√]|登记)"
# “宣传方式”一栏按…填写, 对象一列填…, 从讲座、班会中选填, 可填设摊、入户, 任选其一
_HOW_TO_FILL = regex(
    rf"(?:一|各|该|本|[”\"])(?:栏目?|列|项)[内中里]?(?![^,;。]{{0,12}}(?:播放|张贴|发布|更新))[^,;。]{{0,40}}?{_FILL}(?![了好完]|得|的是)"
    rf"|[栏列项][内中里]?[^,;。]{{0,6}}(?:请|应|须|需|可|只|均|统一|一律)[^,;。]{{0,30}}?{_FILL}"
    rf"|{_FILL}[^,;。]{{0,4}}(?:方法|说明|口径|规则|要求)[:为是]"
    rf"|(?:所示|示例|则){_FILL}"
    rf"|[从在][^,;。]{{2,40}}(?:中|里)(?:任?选填?|择一|选择)(?:填|一[项种个]|$)"
    r"|填[表报写]说明[:为]|[多单]选|下拉|顿号"
    r"|(?:可|只|请|应|须|需|如实|分别|统一)填(?!补|充|满|饱)|选填|任选(?:其[一中]|一[项种个])|择一填"
    r"|按[^,;。]{1,12}、[^,;。]{1,40}(?:填写|填报|填列|归类|归口统计|分类统计)(?![了\d])"
    r"|(?:须|需要?|应当?|请|要|必须)(?:另|随|同时|一并)?(?:附(?!近|属|小|中|院|幼)上?|注明|写明|标明|备注)"
)
# 填写示例：如某小学召开班会36场，…，则按附表第一行所示填写
_EXAMPLE = regex(
    r"(?<![\u4e00-\u9fff])(?:例如|比如|譬如|假如|如|例[:,]?)(?:某|[XxＸ×*○]{2})[^。;]*"
    r"(?:填[写报入列]|所示|示例|则[填按报记])"
)
_FILLED = regex(r"已|了|累计|实际(?!到|参|人)|一?共(?!同|享|建)|合计|完成")


def told_to_enter(text: str) -> list[tuple[int, int]]:
    """The clauses of a folded text that say from how many on something is entered, reported or shown by photographs."""
    if not _WORDS.search(text):
        return []  # as most
    spans = []
    for way in (_RULE, _FOR_EACH):
        for found in way.finditer(text):
            start = max(text.rfind(mark, 0, found.start()) for mark in ",;。:\n(") + 1
            end = min(
                (at for at in (text.find(mark, found.end()) for mark in ",;。)\n") if at >= 0),
                default=len(text),
            )
            if not _HAS_DONE.search(text, start, end):
                spans.append((start, end))
    return spans


def told_what_to_enter(
    text: str, clauses: list[Clause], spans: list[tuple[int, int]]
) -> list[tuple[int, int]]:
    """The sentences that say what is to be written into a form, and tell of nothing that was done, and those that show it by
    an example."""
    if not _HOW_TO_FILL.search(text):
        return []  # as most
    asked = {c.sentence for c in clauses if _HOW_TO_FILL.search(text, c.start, c.end)}
    told = [spans[number] for number in sorted(asked) if not _FILLED.search(text, *spans[number])]
    return told + [span for span in spans if _EXAMPLE.search(text, *span)]
