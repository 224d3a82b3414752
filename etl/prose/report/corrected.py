"""What a report takes back counts nowhere in it, and what it states in its place counts once (contract 4.1)."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from etl.meaning.lexicon import squeeze
from etl.meaning.period import Period
from etl.prose.matter.speakers_below import CORRECTS_FIRST
from etl.prose.paragraphs.reading import ProseFigure
from etl.prose.paragraphs.stated import ParagraphReading, note_restated, speaker_at
from etl.prose.report.which_was_wrong import MISTYPED, Told, as_described, as_mistyped
from etl.prose.taken_back.taking_back import Withdrawn
from etl.prose.words.corrections import IN_ITS_PLACE
from etl.prose.words.parts import values_of
from etl.regex import regex

# 更正后：…: what stands there is right, though the same number stood there before.
AFTERWARDS = regex(r"(?:更正|修改|订正|修正|核实|调整)后|现(?:更正|改|修正)为|(?:更正|修正|订正|数据)如下")
# 更正：宣传卡是1050张: a message that corrects, whatever it says of the wrong number.
CORRECTS = regex(
    r"(?:@[^\s,:]{1,12}[,:]?)?(?:(?:不好意思|抱歉|对不起|实在?|各位|我)[,:。!~]?){0,3}(?:更正|纠正|订正|勘误|改正)(?:一下|一个数据?|数据|说明|如下)?[哈啊呀哦啦]?(?:[:,。!]|(?=[\u4e00-\u9fff]{2,4}[是为]\d))"
)
# 宣传单是860份，上面写反了; 以此条为准: a message that stands in the place of what its sender told before
INSTEAD = regex(
    r"以(?:这|此|本|该|下面|现在|这次)[个条次份的]*(?:消息|数据|数字)?为准"
    r"|(?:刚才|刚刚|前面|上面|之前|上一?条|早上|上午|昨天)[^,;。:\d]{0,6}?(?:不对|(?:写|打|报|发|填|搞|弄|算|输|看|记)[反错]|有误|不算)"
    r"|(?:报|写|打|发|填)错了?,[^,;。\d]{0,8}不是\d"  # 报错了，折页不是150是120份
    rf"|{MISTYPED.pattern}"
    r"|^(?:数据)?(?:重新?(?:发|报|上报|填报|统计)|改)(?:一下|一遍|如下)?[:,]"
)
# 上一条作废，发放宣传单120份: the message before of who writes it.
LAST_MESSAGE = regex(
    r"(?:上一?条|前一条|上[面边](?:那|的|一)?条?|刚才(?:那|的|发的|报的)?(?:一?条)?)(?:消息|信息|数据|数字)?[,，]?(?:作废|有误|发错|报错|填错|不算|无效|请?忽略|撤[回销])"
)
# 上周周报将“680份”误写为“860份”, 第8期“5000份”更正为“500份”: the report of another time is to be sent again.
OTHER_REPORT = regex(
    r"(?<!以)上一?个?(?:周|月|季度?|期|次|旬|年)|总?第[一二三四五六七八九十\d]+期|往期|本[报刊][^,;。]{0,16}《[^《》]{1,30}》|》(?:一文|的?报道)"
)
REPORT_OF = regex(r"(?:\d{1,2}月份?|[一二三四]季度)的?(?:月报|季报|报表|简报|统计表|小结|总结)")
# 昨天的有两个数报错了 below what was told: what follows stands in the place of what it counts
ANNOUNCED = regex(
    r"(?:[两二三四几\d]|有)个(?:数据?|数字|地方)?(?:报|写|填|打|算|统计|搞|弄)错|(?:数据|数字|上面的?数)(?:有误|有错|报错了?|写错了?)|(?:现|特)?更正如下"
)
# 【补充】漏了一项：…: what comes besides takes nothing's place
ADDED = regex(r"[【\[(]?(?:再|又|另)?补(?:充|报|一[下条个])|漏(?:了|报|掉)|没报")
# 6. 大庄坡村更正 单页是110: a line of a chain by whoever has spoken before
CORRECTS_OWN = regex(r"(?:[(]?\d{1,3}[)、.]?)?[\u4e00-\u9fff]{2,14}?(?:更正|订正|改一下|更改)(?!前|后|及)")
_NUMBERED = regex(r"\s*[(（]?\d{1,3}[)）、.．](?!\d)")
EARLIER = regex(r"昨|前[天日次]|上[次午]|早上|之前|此前|刚才")
CORRECTING = regex(r"更正|勘误|订正|纠错|修正")


def settle_corrections(paragraphs: Sequence[ParagraphReading], title: str, period: Period | None) -> None:
    """Takes the figures out that a paragraph says are wrong, wherever they stand, each with a note; a right one that
    stands elsewhere too counts there. What nothing takes the place of is asked about, and so is what a report says by
    the way of another one (`title` and `period`: its own)."""
    announced = False
    for paragraph in paragraphs:
        if paragraph.message >= 0 and LAST_MESSAGE.search(paragraph.text):
            _take_back_message(paragraphs, paragraph)
        for one in paragraph.reading.withdrawn:
            right = _settle(_Case(paragraphs, paragraph, one))
            if right and not CORRECTING.search(title):
                _leave_to_other_report(paragraph, right, period)
        said = squeeze(paragraph.text)
        chained = "接龙" in title
        own = CORRECTS_OWN.match(said) is not None or _tells_line_anew(paragraph.text, chained)
        own = own or (chained and IN_ITS_PLACE.search(said) is not None)
        own = own and speaker_at(paragraph, len(paragraph.text)) != ""
        if not ADDED.match(said) and (announced or own or (paragraph.message >= 0 and _corrects(said))):
            _correct_by_measure(paragraphs, paragraph)
        announced = announced or (paragraph.message < 0 and ANNOUNCED.search(paragraph.text) is not None)
    for paragraph in paragraphs:
        if paragraph.role == "figure" and not paragraph.reading.figures:
            paragraph.role = "note"


def _tells_line_anew(text: str, chained: bool) -> bool:
    """更正：2. 赤城四小 班会24节，…: whether a line of a chain, or of a numbered list, is told once more."""
    anew = CORRECTS_FIRST.match(text)
    return anew is not None and (chained or _NUMBERED.match(text, anew.end()) is not None)


def _corrects(said: str) -> bool:
    return CORRECTS.match(said) is not None or INSTEAD.search(said) is not None


@dataclass(slots=True)
class _Case:
    """One number that `paragraph` takes back, among all `paragraphs` of the report."""

    paragraphs: Sequence[ParagraphReading]
    paragraph: ParagraphReading
    one: Withdrawn

    def right(self) -> ProseFigure | None:
        """The figure that stands in its place, where its words say what it counts."""
        place = self.one.right
        return next((f for f in self.paragraph.reading.figures if f.start <= place < f.end), None)

    def others(self) -> Iterator[Told]:
        """All figures of the unit that speaks there."""
        return _of_speaker(self.paragraphs, self.paragraph, self.one.start)


def _settle(case: _Case) -> ProseFigure | None:
    """The right figure of one correction, once the wrong one is out; None for none."""
    right = case.right()
    if right and case.one.quantity and not case.one.measure:
        case.one = replace(case.one, measure=right.measure)
    wrong = _wrong_figures(case, right)
    for told in wrong:
        _take_back(told)
        right = _in_place_of(case, right, told[1])
    if right and not wrong and case.one.quantity is None and len(_told_before(case, right)) > 1:
        case.paragraph.reading.queries.append(("prose_corrects_which", right.start, right.end, right.text))
    if right:
        _count_once(case.paragraphs, case.paragraph, right)
    elif not wrong and case.one.quantity:
        alike = any(_is_alike(case, told) for told in case.others())
        code = "prose_withdrawn" if alike else "prose_correction_open"
        case.paragraph.reading.queries.append((code, case.one.start, case.one.end, case.one.text))
    return right


def _told_before(case: _Case, right: ProseFigure) -> list[Told]:
    """What the unit that corrects told of the same before."""
    return [
        told
        for told in case.others()
        if told[0].index < case.paragraph.index and told[1].measure == right.measure
    ]


def _is_alike(case: _Case, told: Told) -> bool:
    paragraph, figure = told
    if case.one.measure or case.one.quantity is None:
        return figure.measure == case.one.measure
    return paragraph is case.paragraph and figure.quantity.unit == case.one.quantity.unit


def _wrong_figures(case: _Case, right: ProseFigure | None) -> list[Told]:
    """What is taken back where it stands elsewhere: the same number, or where none is told (折页数报错了，应为60份) the one
    figure of that measure, or of that unit, told before."""
    one, others = case.one, [told for told in case.others() if told[1] is not right]
    if one.quantity:
        value, unit = one.quantity.value, one.quantity.unit
        same = [
            (told, figure)
            for told, figure in others
            if figure.quantity.value == value
            and (figure.measure == one.measure if one.measure else figure.quantity.unit == unit)
            and not AFTERWARDS.search(told.text, 0, figure.start)
        ]
        return same if one.measure or len(same) == 1 else []
    before = [told for told in others if told[0].index < case.paragraph.index]
    if right:
        alike = [told for told in before if told[1].measure == right.measure]
        sent = (
            right.period == case.paragraph.day
        )  # a message says when it was sent, and not of which time it is
        same = [told for told in alike if sent or _same_time(told[1], right)]
        same = same or (alike[-1:] if EARLIER.search(case.paragraph.text, 0, right.start) else [])
    else:  # 更正一下，是206份
        same = [told for told in before if one.stands and told[1].quantity.unit == one.stands.unit]
    holds = right.quantity if right else one.stands
    same = as_described(case.paragraph, as_mistyped(case.paragraph, same), one.right, holds)
    return same if len(same) == 1 and holds and same[0][1].quantity.value != holds.value else []


def _in_place_of(case: _Case, right: ProseFigure | None, wrong: ProseFigure) -> ProseFigure | None:
    """The right figure, of the time, the group and the way of the wrong one where it says none itself."""
    reading, one = case.paragraph.reading, case.one
    if right is not None:
        _take_over(right, wrong, case.paragraph.day)
    elif one.stands is not None:
        end = next((q[2] for q in reading.queries if q[1] == one.right), one.right + 1)
        words = case.paragraph.text[one.right : end]
        right = replace(wrong, start=one.right, end=end, text=words, quantity=one.stands, notes=())
        reading.queries = [q for q in reading.queries if q[1] != one.right]
        reading.figures = sorted([*reading.figures, right], key=lambda figure: figure.start)
        case.paragraph.role = "figure"
    return right


def _correct_by_measure(paragraphs: Sequence[ParagraphReading], paragraph: ParagraphReading) -> None:
    """更正：宣传卡是1050张 takes back what its unit told of leaflets, where that is one figure; several are asked about."""
    linked = {one.right for one in paragraph.reading.withdrawn}
    for figure in list(paragraph.reading.figures):
        if any(figure.start <= place < figure.end for place in linked):
            continue
        same = [
            (told, other)
            for told, other in _of_speaker(paragraphs, paragraph, figure.start)
            if told.index < paragraph.index
            and other.measure == figure.measure
            and other.group in (figure.group, "unspecified")
        ]
        same = as_mistyped(paragraph, same)
        if len(same) > 1:
            asked = ("prose_corrects_which", figure.start, figure.end, figure.text)
            paragraph.reading.queries.append(asked)
        elif same:
            _take_back(same[0])
            _take_over(figure, same[0][1], paragraph.day)


def _take_over(right: ProseFigure, wrong: ProseFigure, sent: Period | None) -> None:
    """Gives a right figure the time, the group and the way of the wrong one where it says none itself."""
    if right.period is None or right.period == sent:
        right.period = wrong.period or right.period
    right.group = wrong.group if right.group == "unspecified" else right.group
    right.channel = wrong.channel if right.channel == "unspecified" else right.channel


def _take_back_message(paragraphs: Sequence[ParagraphReading], paragraph: ParagraphReading) -> None:
    """All that who writes a message has told in the one before."""
    told = [one for one in paragraphs if one.message < paragraph.message and one.reading.figures]
    mine = [one for one in told if speaker_at(one, len(one.text)) == speaker_at(paragraph, 0)]
    for one in (one for one in mine if one.message == mine[-1].message):
        for figure in list(one.reading.figures):
            _take_back((one, figure))


def _take_back(told: Told) -> None:
    """One figure less, and a note that says so."""
    paragraph, figure = told
    paragraph.reading.figures.remove(figure)
    paragraph.reading.queries.append(("prose_corrected", figure.start, figure.end, figure.text))


def _count_once(
    paragraphs: Sequence[ParagraphReading], paragraph: ParagraphReading, right: ProseFigure
) -> None:
    said = any(
        told is not paragraph
        and figure.measure == right.measure
        and right.quantity.value
        in values_of(figure)  # 9800人次，其中…4100人次 stands there as what is left of it
        and _same_time(figure, right)
        for told, figure in _of_speaker(paragraphs, paragraph, right.start)
    )
    if said and right in paragraph.reading.figures:
        paragraph.reading.figures.remove(right)
        note_restated(paragraph, right)


def _leave_to_other_report(paragraph: ParagraphReading, right: ProseFigure, period: Period | None) -> None:
    sentence = max(paragraph.text.rfind(mark, 0, right.start) for mark in "。；;\n") + 1
    other = OTHER_REPORT.search(paragraph.text, sentence, right.start) is not None
    named = REPORT_OF.search(paragraph.text, sentence, right.start) is not None
    if right in paragraph.reading.figures and (other or (named and right.period != period)):
        paragraph.reading.figures.remove(right)
        paragraph.reading.queries.append(("prose_corrects_other", right.start, right.end, right.text))


def _of_speaker(
    paragraphs: Sequence[ParagraphReading], paragraph: ParagraphReading, place: int
) -> Iterator[Told]:
    """All figures of the unit that speaks at a place of a paragraph."""
    speaker = speaker_at(paragraph, place)
    for told in paragraphs:
        for figure in told.reading.figures:
            if speaker_at(told, figure.start) == speaker:
                yield told, figure


def _same_time(one: ProseFigure, other: ProseFigure) -> bool:
    return one.period == other.period or one.period is None or other.period is None
