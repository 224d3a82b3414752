"""Notes that say of figures that the table does not hold them: 另悬挂横幅36条，未计入上表. They are figures of their own
(contract 4.16); what a note repeats, or does not say this of, is none. A text with a row to itself need only say 另."""

from __future__ import annotations

from etl.prose import ProseFigure, ProseReading
from etl.regex import regex

_NOT = r"(?:均|都|暂|尚|也|并)?(?:[未不]|没有?)(?:被|能|予)?"
_TAKEN_IN = (
    r"(?:计入|列入|纳入|记入|填入|录入|并入|汇入|算入|算进|填进|写进|写入|归入|包?含|包括|统计|填列|填报|登记"
    r"|反映|体现|列出)"
)
# 未计入上表, 不含在表内, 不在上表统计范围内, 上表未体现.
_LEFT_OUT = regex(
    rf"{_NOT}{_TAKEN_IN}(?:在|到|于|进)?(?:[上本此该左前]|以上|上述)?[^,，。;；\d]{{0,6}}(?:表|[上本左前][列栏]|(?:以上|上述)[^,，。;；\d]{{0,4}}(?:数据|数字|合计|统计))"
    rf"|[未不没]有?(?:包?含|包括)?在(?:[上本此该]|以上|上述)?(?:表|数据|数字|统计|合计)"
    rf"|(?:[上本此该]|以上|上述)(?:表|[^,，。;；\d]{{0,4}}(?:数据|数字|合计|统计))[^,，。;；\d]{{0,4}}{_NOT}{_TAKEN_IN}"
    r"|除(?:[上本此该]|以上|上述)?(?:表|数据)[^,，。;；\d]{0,6}外"
    r"|(?:[上本此该]|以上|上述|^|[,，:：、.])表(?:之|以)?外"
)
# 另有横幅36条未列入: of what, 另 says.
_BESIDES = regex(r"另|此外|除此之外|还有|额外")
# 本周另联合社区设摊2场, 此外还开展讲座1场: what follows comes on top of what was told. 另行, 另附 and 另外三村 add nothing.
_ADDED = regex(
    r"(?:(?<![\u4e00-\u9fff])|(?<=[周月季度年期日天间中时们院行校所局场]))"
    r"(?:另(?![行表附见外存报案类])|另外(?![\d一二两三四五六七八九十几])|此外|除此之外|除(?:以上|上述)[^,，。;；]{0,6}外|额外)"
)
_LEFT_OUT_AT_ALL = regex(rf"{_NOT}{_TAKEN_IN}(?:在内|其中|其内)?(?=$|[,，)）\s])")
# Of another time, told elsewhere, told twice, or only thought of: then it is not certain that they count.
_UNCERTAIN = regex(
    r"上[月周年季期]|上个[月周]|去年|往年|历年|以前|前期|下[月周年季期]|计划|拟|预计|将|重复|已(?:计入|列入|纳入|含|由|在|报|填)|另行|另表|其[他它]表"
    r"|单独(?:统计|上报|填报|报送)|分别(?:统计|上报|填报)|由[^,，。;；]{1,12}(?:统计|上报|填报|报送|计)|勿|不得|不要|请|自行|各自"
)
_NOT_TAKEN_IN = regex(_NOT + _TAKEN_IN)
_SENTENCE = regex(r"[^。;；!！\n]+")
_NEGATED = regex("[未不没外]")


def says_outside(text: str) -> bool:
    """Whether one of its sentences says that the table does not hold what it tells."""
    return _NEGATED.search(text) is not None and any(map(_says_so, _SENTENCE.findall(text)))


def tells_of_leaving_out(text: str) -> bool:
    """未计入合计, 不含机关: something was not counted somewhere, whatever is said of the table."""
    return _NEGATED.search(text) is not None and _NOT_TAKEN_IN.search(text) is not None


def outside_part(text: str, reading: ProseReading) -> ProseReading:
    """What was read in those sentences which say that the table does not hold what they tell."""
    if not (reading.figures or reading.queries) or _NEGATED.search(text) is None:
        return ProseReading()
    spans = [m.span() for m in _SENTENCE.finditer(text) if _says_so(m[0])]

    def within(place: int) -> bool:
        return any(start <= place < end for start, end in spans)

    return ProseReading(
        figures=[one for one in reading.figures if within(one.start)],
        mentions=[one for one in reading.mentions if within(one.start)],
        queries=[one for one in reading.queries if within(one[1])],
    )


def added_part(text: str, reading: ProseReading) -> list[ProseFigure]:
    """The figures behind 另 in a text that has its row to itself, up to the end of their sentence."""
    spans = [
        (added.start(), sentence.end())
        for sentence in _SENTENCE.finditer(text)
        if (added := _ADDED.search(text, sentence.start(), sentence.end()))
        and not _UNCERTAIN.search(sentence[0])
        # 发放宣传单300份，另张贴海报20张 may sum the table up
        and not any(sentence.start() <= one.start < added.start() for one in reading.figures)
    ]
    return [one for one in reading.figures if any(start <= one.start < end for start, end in spans)]


def without_saying_so(text: str) -> str:
    """The text without 以上数据未包含, by which a report says that somebody else counts what follows; every other word
    in its place."""
    return _LEFT_OUT.sub(lambda found: "," * len(found[0]), text)


def _says_so(sentence: str) -> bool:
    if _UNCERTAIN.search(sentence):
        return False
    besides = _BESIDES.search(sentence) and _LEFT_OUT_AT_ALL.search(sentence)
    return bool(_LEFT_OUT.search(sentence) or besides)
