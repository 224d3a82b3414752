"""A question that asks how many, on a line of its own above its answer: 2.本季度发放宣传资料多少份？ and 答：3600份左右。

What is counted stands in the question alone (contract 4.16), as in a questionnaire that was returned as text.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from etl.meaning.edits import Edit, edited, put_around
from etl.meaning.lexicon import find_channels, find_groups, find_measures, unit_of_named, units_of
from etl.meaning.period import Period
from etl.prose.paragraphs.reading import ProseReading
from etl.prose.paragraphs.sections import fill_from_head, stated_by_head
from etl.prose.paragraphs.stated import ParagraphReading
from etl.prose.times.stated_times import stated_period
from etl.regex import regex

_NUMERAL = r"[一二三四五六七八九十]{1,3}"
_ASKED = regex(
    rf"\s*(?:(?:问|Q|提问)?\s*[(（]?(?:\d{{0,2}}|{_NUMERAL})[)）]?\s*[.、．:：])?\s*(?P<before>[^。\n]{{0,60}}?)"
    r"(?:(?:一共|总共|大概|大约|共有|共)?(?:有)?(?:多少|几)(?:个|名|位|[块场次份张条户台部篇]次?(?=[\u4e00-\u9fff]{2}|[，,?？]))?)?"
    r"(?P<behind>(?:(?!多少|几[\u4e00-\u9fff])[^?？。，,\d]){0,24})(?:[，,][^?？。，,\d]{0,6}(?:谁|哪|什么|啥)[^?？。，,\d]{0,6})?[?？](?:[^?？。]{0,24}[?？]?)?\s*"
)
_ANSWER = regex(
    r"\s*(?:答复?|回答|A)\s*[:：]\s*(?:(?:是的?|有的?|[\u4e00-\u9fff]{1,2}了|对)[。，,；;]\s*)?(?=[^\s。])"
    r"|\s*(?=(?:大概|大约|一共|约|共|近)*\d[\d.]*[万千百]?[余多]?[\u4e00-\u9fff][^\n]{0,30}$)"  # 3600份左右。
)
# 你单位开展讲座多少场: whoever fills it in; 是否向客户发送过短信: it was, or nothing is counted in the answer
_ASIDE = regex(
    r"(?:开展|进展|完成)?情况(?:如何|怎么?样)?(?=$|[?？])|(?:贵|您|你们?)(?:单位|学校|企业|医院|社区|街道|网点|支行|公司|[厅行校院局所社村镇乡店站])?|是否|有没有|有无|了?(?:没有?|吗|呢)(?=$|[?？])|[?？]|过(?=[\u4e00-\u9fff])|[:：]|(?:一共|总共|共)?有?$"
)
# 1、本月发放宣传资料多少份？答：3600份。 4、入户多少户？居民楼210户 5、反诈APP新增安装？ 112人
_ONE_LINE = regex(
    r"(?P<question>[^?？。]{2,80}(?:多少|几)[^?？。]{0,24}[?？])\s*(?=答[:：]|[^\s?？])"
    # 问4：入户了没有？答：入了，村民54户
    rf"|(?P<whether>\s*(?:问|Q|提问)?\s*[(（]?(?:\d{{0,2}}|{_NUMERAL})[)）、.．:：]+[^?？。\d]{{2,30}}[?？])\s*(?=答复?[:：][^\n]{{0,40}}?\d)"
    rf"|(?P<bare>\s*[(（]?(?:\d{{1,2}}|{_NUMERAL})[)）、.．][^?？。\d]{{2,30}}[?？])\s*(?=(?:答[:：])?\s*(?:约|共|大约)?\d)"
)
# 答：4场，其中面向残疾人3场，面向志愿者1场: the whole and its parts are of what is asked
_WHOLE_FIRST = regex(r"(?:一?共|约|近)*\d[\d.]*[万千百]?[余多]?[\u4e00-\u9fff]{1,2}[,，]其中")
# 答：9场，参加群众1200余人次: what is asked comes first, by its unit alone
_SO_MANY_FIRST = regex(r"[约近]?\d[\d.]*[万千百]?[余多]?(?P<unit>人次|[\u4e00-\u9fff])(?:左右)?[,，;；]")
# 答：本月312，累计9870。
_BARE_ANSWER = regex(
    r"(?:[本当这][月周季年]度?|[上下]半年|目前|现在|一?共|约|近|新[增装](?:了)?|[装发贴挂做]了)*(?P<number>\d{1,7})(?=[,，。；;、\s]|$)"
)
# 答：前台发给业主480份，另外发给自己的保洁、保安40份: each of them got so many of what is asked
_GIVEN_TO = regex(
    r"(?:发|送|派|递)给了?(?P<whom>[^,，。；;\d]{1,12}?)(?P<number>\d[\d.]*[万千百]?[余多]?)(?P<unit>[份张册本个把条件])"
)
_DIGIT = regex(r"\d")
_EXISTS = regex(r"^(?:(?:现|共|已)?有|目前|现在)$")  # 有几块电子屏在播反诈内容？
_SHOWING = regex(r"在播(?!放|出)")
_VERB = regex(
    r"(?:发放|派发|张贴|悬挂|开展|举办|召开|走访|发送|推送|播放|制作|安装|签订|劝阻|受众|覆盖|参加|培训|宣传)"
)
_HOW_MANY = regex(r"多少|几[\u4e00-\u9fff]|(?:[人户份次场]|数量|总)数?[?？]\s*$")
# 问：条幅挂了没有？答：挂了3条, 有没有办讲座？答：3月16日办了一场
_WHETHER = regex(r"没有?[?？]|吗[?？]|有没有|有无|是否")
_DID_SO_MANY = regex(
    r"(?:(?:\d{1,2}月)?\d{1,2}[日号])?(?:上午|下午|晚上)?[挂办贴发做搞拉上讲开播放印][了过](?:一?共|约|近)?[\d一二两三四五六七八九十百]"
)
# 国家反诈中心APP安装情况？答：新增137人
_HOW_IT_STANDS = regex(r"情况(?:如何|怎么?样)?[?？]\s*$")
# 8. 柜面劝阻几起，避免损失多少？: two things asked at once, and 2起，11.5万元 their answers in that order
_PART_ASKED = regex(
    r"\s*(?P<what>[^,，、;；?？]{2,20}?)(?:了|一?共|总共|共?有)?(?:多少|几)[\u4e00-\u9fff]{0,3}\s*"
)
_MARK = regex(rf"\s*(?:问|Q)?\s*[(（]?(?:\d{{1,2}}|{_NUMERAL})[)）]?\s*[.、．:：]\s*")
_OF_EACH = regex(r"\s*(?P<names>[^,，;；?？]{3,30}?)各(?:有|是)?(?:多少|几)[\u4e00-\u9fff]{0,2}[?？]\s*")
_NAMES_PARTED = regex(r"[、和及与]")
_PARTING = regex(r"[,，、;；?？]")
_NUMBER = r"(?:一?共|总共|约|近|有)*(?P<number>\d[\d.]*[万千百]?[余多]?[\u4e00-\u9fff]{0,3}(?:左右|以上)?)"
_BARE_ITEM = regex(rf"\s*(?:{_NUMBER}|[/／—-]|无|没有?|暂无)\s*")
_ALONE = regex(rf"\s*{_NUMBER}\s*[。.]?\s*$")
# 海报有没有？ at the end of a message, and in the next: 有，大厅和楼梯口贴了8张
_LAST_SENTENCE = regex(r"[^。！!；;?？\n]{2,30}[?？]\s*$")
_SAYS_SO_MANY = regex(
    r"\s*(?:(?:有的?|对|嗯+|是的?)[,，。!！])?(?:[^,，。;；:：\d]{0,12}?(?=[挂办贴发做搞拉讲开播放印][了过]|有\d))?"
    r"(?=(?:[挂办贴发做搞拉讲开播放印][了过]|有)?(?:一?共|约|近)?\d)"
)
_ITEM = regex(r"[^,，、;；。]+")
_IS_ANSWER, _ASKS = regex(r"\s*(?:答复?|回答|A)\s*[:：]"), regex(r"[?？]")
_HOW_OFTEN = regex(r"每|平均|计划|拟|打算|预计|需要|缺|应")


@dataclass(frozen=True, slots=True)
class Asked:
    """What an answer counts, by the words of its question, and where in its text the answer begins. `each`: the words of
    each of several things that are asked at once."""

    words: str
    place: int
    each: tuple[str, ...] = ()


def asked_above(paragraphs: Sequence[str], index: int) -> Asked | None:
    """What the line above, or the question with which this one begins, asks of how many (本季度发放宣传资料); None where
    neither does, or this line is no answer."""
    text = paragraphs[index]
    if own := _question_of(text):
        return _asked_by(own, len(own) + _behind_prefix(text[len(own) :]))
    answer = _ANSWER.match(text) if index else None
    above = paragraphs[index - 1] if answer else ""
    asks = _HOW_MANY.search(above) or _HOW_IT_STANDS.search(above)  # 能到1万人吗？ asks whether
    asks = asks or (answer and _WHETHER.search(above) and _DID_SO_MANY.match(text, answer.end()))
    return _asked_by(above, answer.end()) if answer and asks else None


def asked_by_message(above: str, text: str) -> Asked | None:
    """What the last sentence of the message before asks, where this one begins with how many: 海报有没有？, 有，贴了8张."""
    question, said = _LAST_SENTENCE.search(above), _SAYS_SO_MANY.match(text)
    return _asked_by(question.group(), said.end()) if question and said else None


def time_asked_of(paragraphs: Sequence[str], year: int | None) -> Period | None:
    """The time that the first question to name one asks of: 本学期（9月至12月）开展反诈宣传几次？答：…"""
    asked = filter(None, map(_question_of, paragraphs))
    return next((period for question in asked if (period := stated_period(question, year))), None)


def _question_of(text: str) -> str:
    """The question with which a line begins that goes on with its answer; '' for none."""
    found = _ONE_LINE.match(text)
    return found["question"] or found["whether"] or found["bare"] if found else ""


def _behind_prefix(answer: str) -> int:
    begin = _ANSWER.match(answer)
    return begin.end() if begin else 0


def _asked_by(question: str, place: int) -> Asked | None:
    asked = _ASKED.fullmatch(question)
    if asked is None or _HOW_OFTEN.search(question):
        return None
    if each := _asked_at_once(question):
        return Asked(each[0], place, each)
    before, behind = (_ASIDE.sub("", asked[part]).strip("，, ") for part in ("before", "behind"))
    before = _EXISTS.sub("", before)
    behind = _SHOWING.sub("播放", behind)
    named = before if _VERB.search(before) else f"{before}{behind}"
    return Asked(named, place) if find_measures(named) else None


def _asked_at_once(question: str) -> tuple[str, ...]:
    """The words of each of several things of which a question asks how many; () for one, or where it asks anything else."""
    asks = _MARK.sub("", question, count=1)
    if each := _OF_EACH.fullmatch(asks):  # 设摊、讲座各几场？
        names = _NAMES_PARTED.split(each["names"])
        return (
            tuple(names)
            if len(names) > 1 and all(find_measures(n) or find_channels(n) for n in names)
            else ()
        )
    parts = [part for part in _PARTING.split(asks) if part.strip()]
    asked = [found for part in parts if (found := _PART_ASKED.fullmatch(part))]
    words = [_ASIDE.sub("", found["what"]) for found in asked]
    # 受众多少人次？60岁以上的有多少？
    words[1:] = [
        word if find_measures(word) else f"其中{word}" if find_groups(word) else "" for word in words[1:]
    ]
    named = bool(words) and bool(find_measures(words[0])) and all(words)
    return tuple(words) if len(parts) == len(asked) > 1 and named else ()


def settle_with_question(one: ParagraphReading, paragraphs: Sequence[str]) -> None:
    """Gives an answer the group and the way that its question names (7. 员工反诈培训开展情况？); what a question names was
    not done yet."""
    question = _question_over(paragraphs, one.index)
    fill_from_head(one.reading, *stated_by_head(question))
    behind = paragraphs[one.index + 1 : one.index + 2]
    if one.text.rstrip().endswith(("?", "？")) and any(map(_IS_ANSWER.match, behind)):
        one.reading.mentions = []


def _question_over(paragraphs: Sequence[str], index: int) -> str:
    """The one question to which a line is the answer, that it begins with or the line above; '' for none or several."""
    text = paragraphs[index]
    above = paragraphs[index - 1].strip() if index and _IS_ANSWER.match(text) else ""
    question = _question_of(text) or (above if above.endswith(("?", "？")) else "")
    return question if len(_ASKS.findall(question)) == 1 and "其中" not in question else ""


def answered(
    text: str, asked: Asked, own: ProseReading, read: Callable[[str], ProseReading]
) -> ProseReading | None:
    """What an answer that tells its `own` by its words gives by its question, None where that is no more: the lecture too of
    3月16日办了一场，到场52人."""
    each = _each_answered(text, asked)
    told = _read_answer(text, asked, each, read)
    if asked.each and not each and (alone := _ALONE.match(text, asked.place)):
        query = ("prose_unclear", *alone.span("number"), alone["number"])  # 横幅和海报各多少？答：40
        return replace(own, figures=[], queries=[*own.queries, query])
    if not own.figures or each:
        return told if told.figures or told.queries else None
    # 学院有在校学生9860人。一周共召开班会214场: what it begins with need not be what is asked
    says = any(way.match(text, asked.place) for way in (_DID_SO_MANY, _WHOLE_FIRST))
    says = says or bool(_given_to(text, asked.place, asked.words))
    wanted = {hit.code for hit in find_measures(asked.words)}
    first = _SO_MANY_FIRST.match(text, asked.place)
    says = says or (first is not None and any(first["unit"] in units_of(code) for code in wanted))
    known = {(one.start, one.measure) for one in own.figures}
    counted = {(one.start, one.measure) for one in told.figures}
    more = says and counted > known and {measure for _, measure in counted - known} <= wanted
    if not more:
        return None
    return replace(own, figures=told.figures, queries=told.queries, differing=told.differing)


def answered_in_cell(text: str, read: Callable[[str], ProseReading]) -> ProseReading:
    """What a cell tells, by its question too where it asks and answers: 问：开展讲座几场？答：9场，1200人参加。"""
    own, asked = read(text), asked_above([text], 0)
    return (answered(text, asked, own, read) if asked else None) or own


def _read_answer(
    text: str, asked: Asked, each: list[Edit], read: Callable[[str], ProseReading]
) -> ProseReading:
    """What `text` gives as the answer to what is `asked`, at its own places; `each`: the words before each of its items."""
    place = asked.place
    bare = _BARE_ANSWER.match(text, place)
    at, unit = (bare.end("number"), _unit_asked(asked.words)) if bare else (len(text), "")
    given = each or ([] if bare else _given_to(text, place, asked.words))
    words = "" if given else asked.words  # the noun stands before each number then
    said, places = edited(text, [(0, place, words), *given, (at, at, unit)])
    told = read(said)

    def moved(start: int, end: int) -> tuple[int, int, str]:
        first, last = max(place, places[start]), max(place, places[end - 1] + 1)
        return first, last, text[first:last]

    figures = [one.at(*moved(one.start, one.end)) for one in told.figures]
    queries = [(code, *moved(start, end)) for code, start, end, _ in told.queries if places[end - 1] >= place]
    differing = []
    for one in told.differing:
        first, last, words = moved(one.start, one.end)
        differing.append(replace(one, start=first, end=last, text=words))
    return replace(
        told, figures=figures, queries=queries, mentions=[], left_out=[], withdrawn=[], differing=differing
    )


def _each_answered(text: str, asked: Asked) -> list[Edit]:
    """柜面劝阻 before 2起 and 避免损失 before 11.5万元, where an answer has as many items as things were asked and nothing
    else; the one name before 40张 alone that it can be of."""
    if not asked.each:
        return []
    told = [_BARE_ITEM.fullmatch(text, *item.span()) for item in _ITEM.finditer(text, asked.place)]
    names = asked.each
    if len(told) == 1 and told[0] and (number := told[0]["number"]):
        names = tuple(words for words in names if number.endswith(unit_of_named(words)))
    if len(told) != len(names) or not all(told):
        return []
    items = [
        (item.start("number"), words)
        for item, words in zip(told, names, strict=True)
        if item and item["number"]
    ]
    return [(start, start, words) for start, words in items]


def _given_to(text: str, place: int, words: str) -> list[Edit]:
    """The noun of what is asked before the number that each of several got who are named."""
    thing = find_measures(words)[-1]
    given = [one for one in _GIVEN_TO.finditer(text, place) if one["unit"] in units_of(thing.code)]
    named = any(find_measures(one["whom"]) for one in given)
    if not given or named or _DIGIT.search(text, place, given[0].start()):
        return []  # 一共520份，发给业主480份: the noun stands before their sum
    return [edit for one in given for edit in put_around(text, *one.span("number"), thing.word, "")]


def _unit_asked(words: str) -> str:
    """人 of 国家反诈中心APP安装人数, 份 of 发放宣传资料: what a number without its unit counts."""
    return "人" if words.endswith(("人数", "人次")) else unit_of_named(words)
