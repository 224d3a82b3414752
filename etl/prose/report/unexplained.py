"""Counts of a short record of the campaign that nothing explains: each gets a query, so that none is lost in silence.

A report in sentences names much that is no campaign, and its words say so. A note of a few words does not: 百十来份发完了
stands for what its writer had before his eyes, and only he knows of what it was.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence

from etl.formats.drawn_tables import shows_cells
from etl.meaning.lexicon import squeeze
from etl.meaning.period_in_text import find_periods
from etl.meaning.quantity import find_quantities, read_quantity
from etl.prose.paragraphs.reading import ProseReading, make_passage
from etl.prose.paragraphs.stated import ParagraphReading
from etl.prose.words.text import fold_prose, split_clauses
from etl.regex import regex

# (start, end) in a text
Span = tuple[int, int]

# Characters of the line in the middle; those of a line in sentences; how many lines are such, of all.
LONGEST_LINE, SENTENCE, MOST_SENTENCES = 45, 20, 0.3
FEWEST_LINES = 4  # a title, and more than a sentence or two
_ONE_MATTER = 24  # characters of a line whose first words hold for its last
PASSED_OVER = "prose_passed_over"  # a note is enough in a report, whose sentences say of what they are
MOST_ASKED = 3  # in one line: whoever answers looks at all of it
_COUNTED = frozenset("份张册本条幅场堂户把袋套块人名位遍道封") | {"场次", "户次", "人次"}
# A number whose unit is understood: 9 22 in a chain, 海报14, 学生到了36
_BARE = regex(
    r"(?<![\d.:/\-~—第每路楼层栋号室班级年月日点时分秒元岁表图Pp+])(?!(?:19|20)\d\d/|96110|110\b)"
    r"(?:(?<=[\u4e00-\u9fff])|(?<=[\u4e00-\u9fff],)|(?<=[,;。])(?!\d{1,2}[、.])|(?<=\d ))"
    r"(?:0|[1-9]\d{0,4}|[一二两三四五六七八九]?[十百][一二两三四五六七八九十零]*[余多来几]?)(?=[,;。、/ )]|$)"
)
# What else a note counts or names, by the words of the clause.
_OF_ELSE = regex(
    "|".join(
        (
            r"[印打]发|共印|印制|照片|截图|附[件表]|回执|点赞|在看|编号|期|届|时长|分钟|小时",  # of the note, and when
            r"[被受遭]骗|诈骗(?:电话|案|警情)|案例|银行卡|[接报]警|警情|[发立]案|预警|核实|止付|冻[卡结]|判处|被告",
            r"元|块钱|万(?!份|人|次)|钱|文(?=$|[,;。])|罚|押金|物业费|电话|热线",
            r"报过|原报|错|不算|不计入|不含|不是|累计|重复",  # told elsewhere, or taken back
            r"[再想要]领|申领|[还只]?剩|结余|库存|仓|[还差缺欠]|没(?:动|发|送|贴|装|跑|到|来|开|人|敲开)|只有|要(?=\d)|[要想]装|装不[了上成]|没装[成上]|锁着|在外|外地|(?:开门|在家|应门)的",
            r"隔[壁篱]|[邻别外兄][县区镇乡村弟]|听说|去年|上[年周月]|同期",  # of others, of another time
            r"明天|后天|下[周月季回次]|下次|月底前|[至最]少|不少于|要到",  # ahead
            r"(?:^|[,;。:])(?:示?例|样例|例如)[:, ]|某某|XX",
            r"全员|在册|编制|应到|请假|带班|在岗|值班|值守|点名|参会|与会|[到参]会|会员|队员|群成员|职工|员工(?=\d)|护理员|保安",
            r"[现共总辖]有|(?:小区|村|社区|院|楼)里?一?共|总数|总户|全[村镇乡校班院街区县市园]|住着|住户|常住|所辖|管辖|登记|摊位|档口|能坐|群\(|年级|[0-9]班",
            r"叫号|客流|门诊|住院|床位|接待读者|[游旅乘]客|疫苗|义诊|身份证|户口|医保|务工",
            r"招聘|党[员课]|业主大?会|换届|禁毒|消防|防[汛火]|防溺水|安全生产|交通安全|存款保险|假币|农[机业]|培训费|整改|维修|报修|更换|电子秤|出工|保洁|清运|手抄报|绘|评[出选]|参评|奖",
            r"路|[栋幢楼层房]|单元|天(?=$|[,;。])",
        )
    )
)
# What holds for all of a line: a slip that it puts right, what is no campaign, what it says to be told elsewhere.
_OF_LINE = regex(
    r"某某|XX村|^各[^:]{1,10}:|群[里内]\d|直播间|没拆|(?:上升|增加|提高|增长|上涨|减少|下降)[到至为]|更正|应[为是]|原来|打[错反]|[多少]打|写[错反]|重复|累计|上限|一式[两三]份|都?不在[^,;。]{0,6}里|不(?:另|再|重复)计"
    r"|其他活动|安全宣传|参会[:、]|报废|撕破|刮走|盖住|高[危风]|拒绝|涉诈线索|归档|台账|领料|禁毒|防汛|登革热"
)
# 有个阿伯要汇5万，被我拦下来，钱没出去: how much was kept, in words that nobody counts
_KEPT = regex(r"劝[住阻]|拦[下住]|保住|没(?:转|汇|打)?(?:出去|成)|[追挽]回")
_MONEY = regex(
    r"(?<!存着)(?<!存了)[1-9]\d{0,3}(?:\.\d+)?万\d?(?:块钱?|元)?(?![份张人户册条])|[1-9]\d{2,}(?:块钱?|元)"
)
_BESIDE = 10  # characters behind such a word in which its sum stands
_CLAUSE, _STOP, _NEAR = regex(r"[,，;；。:：]"), regex(r"[。;；]"), 24
_EACH = regex(r"每[\u4e00-\u9fff]{0,4}$")


# 夹了300份, 走到278户: how many, as one tells of it by mouth, behind a deed that no rule knows
_AS_TOLD = regex(
    r"(?:[来到走跑送塞递拿看听学问装加进拉教帮带喊叫转讲聊谈拍录见贴挂发办](?:了|过|到|出去?|完|掉|走|进|上|给|住)|(?<!展)开了)+"
    r"(?:一?共|约|近|大概|差不多|总共|又)*$"
)
# What a sentence tells beside its figures in the same unit: what each got, what lies there, what another time had.
_NO_ROUND = regex(
    r"[每各]|[少多][的则]|均|应(?![用急])|可[坐容]|容纳|[未没]有?达?$|最[多少高]|原|领|备下?|比|增|减|多出|剩|余|结|坏|破|没[用装碰在]|不开|测|量血压|诊|处方|预约|检"
    r"|拿的是|用的是|线索|垫|骗|其中|满分|及格|合格|答对|[获得]奖|文件|走进|例会|演练|举手|抢答|关闭|开启|解绑|设置|[印打]|仓|库|定了|移|在逃|落入|【$|^[村镇乡】]|^[^,;。\d]{0,6}[里中](?:面|头)?(?:已经?|有|装)"
)
_NEVER, _NOT_AS_TOLD = frozenset("遍页元"), frozenset("条")
_PARTS_NEXT = regex(r"[,，:：(（]\s*其中")


def is_short_record(paragraphs: Sequence[str]) -> bool:
    """Whether a text is a note of short lines, and no report in sentences."""
    if len(paragraphs) < FEWEST_LINES:
        return False
    lines = sorted(len(squeeze(text)) for text in paragraphs[1:])
    sentences = sum(text.rstrip().endswith("。") and len(text) >= SENTENCE for text in paragraphs[1:])
    return lines[len(lines) // 2] <= LONGEST_LINE and sentences <= MOST_SENTENCES * len(lines)


def has_no_sentence(paragraphs: Sequence[str]) -> bool:
    """Whether no line ends with a full stop, as none does in notes that somebody keeps for himself."""
    return not any(text.rstrip().endswith("。") for text in paragraphs)


def ask_about_unexplained(paragraphs: Sequence[ParagraphReading], year: int | None) -> None:
    """Adds a query for each count of a line that is neither read, asked about nor explained by its words."""
    for one in paragraphs:
        if one.role in ("label", "note", "figure"):
            found = [*unexplained_counts(one.text, year, one.beside), *_money_kept(one)]
            places = [place for place in found if not _is_told(one, *place)]
            if places:
                one.reading.queries = [told for told in one.reading.queries if told[0] != PASSED_OVER]
            for start, end in places[:MOST_ASKED]:
                one.reading.queries.append(("prose_unclear", start, end, one.text[start:end]))


def ask_about_left_beside(paragraphs: Sequence[ParagraphReading], year: int | None) -> None:
    """Adds a query for each count of a report in sentences that stands behind a deed told by mouth, or beside a figure in
    the same unit: 58位家长，中班61位，大班因为闹流感只来了49位 leaves none of the three out in silence."""
    for one in paragraphs:
        if one.role not in ("label", "note", "figure") or not _leaves_counts(one):
            continue

        def beside(start: int, end: int, one: ParagraphReading = one) -> bool:
            return _stands_beside(one, start, end) and not _is_told(one, start, end)

        for start, end in list(unexplained_counts(one.text, year, one.beside, beside))[:MOST_ASKED]:
            one.reading.queries = [told for told in one.reading.queries if told[0] != PASSED_OVER]
            one.reading.queries.append(("prose_unclear", start, end, one.text[start:end]))


# 49位, ３00多份: what looks like a count as it is written
_WRITTEN = regex(r"[\d一二两三四五六七八九十百千万][余多来几]?\s*[份张册本条幅场堂户把袋套块人名位道封]")


def _leaves_counts(one: ParagraphReading) -> bool:
    """Whether anything that looks like a count stands outside of what is read or asked about: to look closer takes long."""
    reading = one.reading
    told = [(figure.start, figure.end) for figure in reading.figures]
    told += [(begin, until) for _, begin, until, _ in reading.queries]
    return any(
        not any(begin <= found.start() < until for begin, until in told)
        for found in _WRITTEN.finditer(one.text)
    )


def _stands_beside(one: ParagraphReading, start: int, end: int) -> bool:
    """Whether the count at a place is told as a deed, or in the sentence and the unit of a figure."""
    quantity = read_quantity(squeeze(one.text[start:end])).quantity
    clause = squeeze(_CLAUSE.split(one.text[max(0, start - _NEAR) : start])[-1])
    behind = squeeze(_CLAUSE.split(one.text[end : end + _NEAR])[0])
    if quantity is None or quantity.unit in _NEVER or _PARTS_NEXT.match(one.text, end):
        return False
    if _NO_ROUND.search(clause) or _NO_ROUND.search(behind):
        return False
    if quantity.unit not in _NOT_AS_TOLD and _AS_TOLD.search(clause):
        return True
    return any(
        figure.quantity.unit == quantity.unit
        and not _STOP.search(one.text[min(figure.end, end) : max(figure.start, start)])
        for figure in one.reading.figures
    )


def _money_kept(one: ParagraphReading) -> Iterator[Span]:
    """A sum in a line that says that it was kept, where no figure of the line is such a sum."""
    kept = _KEPT.search(one.text)
    if kept is None or any(figure.measure == "loss_prevented" for figure in one.reading.figures):
        return
    behind = _MONEY.search(one.text, kept.end(), kept.end() + _BESIDE)
    before = list(_MONEY.finditer(one.text, 0, kept.start()))
    yield from (found.span() for found in ([behind] if behind else before[-1:]))


def _is_told(one: ParagraphReading, start: int, end: int) -> bool:
    """Whether a count is read or asked about, or says what the figures of its line come to."""
    reading = one.reading
    told = [(figure.start, figure.end) for figure in reading.figures]
    told += [(begin, until) for code, begin, until, _ in reading.queries if code != PASSED_OVER]
    told += [(part.start, part.end) for part in reading.differing]
    if any(begin < end and start < until for begin, until in told):
        return True
    quantity = read_quantity(squeeze(one.text[start:end])).quantity
    return quantity is not None and quantity.value in _values_and_sums(reading)


def _values_and_sums(reading: ProseReading) -> set[float]:
    """What a line counts, and what it comes to: 6150份：司机驿站2600份，快递网点2350份 says its sum before its parts."""
    by_measure = defaultdict[str, list[float]](list)
    for figure in reading.figures:
        by_measure[figure.measure].append(figure.quantity.value)
    return {value for values in by_measure.values() for value in (*values, sum(values))}


def unexplained_counts(
    text: str, year: int | None, beside: bool = False, asks: Callable[[int, int], bool] = lambda *_: True
) -> Iterator[Span]:
    """Where a line counts what no word of its clause explains, of the places that `asks` is about: most lines hold none,
    and to read a line takes long."""
    folded = fold_prose(text)
    counts = {*_counts(folded.text), *map(re.Match.span, _BARE.finditer(folded.text))}
    places = [place for place in sorted(counts) if asks(*folded.span(*place))]
    clauses = split_clauses(folded.text) if places else []
    if not clauses or _OF_LINE.search(folded.text) or shows_cells(text):
        return
    named = find_periods(folded.text, year)
    times = [(found.start, found.end) for found in named]
    standing = make_passage(folded.text, clauses, named, of_campaign=True, beside=beside).standing
    for start, end in places:
        clause = next((one for one in clauses if one.start <= start < one.end), None)
        if clause is None or standing.figures[start] or any(begin <= start < until for begin, until in times):
            continue
        words = folded.text[0 if len(folded.text) <= _ONE_MATTER else clause.start : clause.end]
        if not (_OF_ELSE.search(words) or _EACH.search(folded.text, 0, start)):
            yield folded.span(start, end)


def _counts(text: str) -> Iterator[Span]:
    for found in find_quantities(text):
        if found.quantity.unit in _COUNTED and not found.like_article:
            yield found.start, found.end
