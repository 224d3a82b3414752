"""What a report tells of another matter than fraud, beside it: 发放反诈宣传单500份、消防资料300份 (contract 4.16).

The words nearest to a number decide. What names no matter goes on from what was told before it in its sentence,
and in its paragraph where that sentence was about the other matter alone.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from etl.meaning.other_matters import FRAUD, runs_errand, tells_of_other_matter
from etl.meaning.quantity import FoundQuantity
from etl.prose.words.text import Clause, sentence_spans
from etl.regex import regex

_SEPARATOR = regex(r"[、和及与并]|以及")
# 此外, 另开展消防演练1场: told in passing, so that the next sentence is again about what the report is about.
_ASIDE = regex(r"(?:与此)?同时|同步|此外|另外?|还|并|顺便|附带")
# 电商培训课间隙，也加进了防骗一节: what is said next is of fraud
_FRAUD_ADDED = regex(
    r",(?:也|还|都|又|同时|特意|专门|顺带|顺便|并)*[^,;。\d]{0,6}(?:加|插|融|嵌|穿插|安排|捎)[进入了上带]*[^,;。\d]{0,8}(?:反诈|防骗|防诈|识骗)"
)
# 到3个社区义诊，发放手册150本、防骗袋100个: on what occasion, where its sentence comes to fraud; 义诊12场 is a matter
_HELP_GIVEN = regex(r"(?:义诊|体检)(?![^,;。]{0,4}\d)")
_HELP_COUNTED = regex(r"\d[余多]?[场次期][^,;。]{0,6}(?:义诊|体检)")
# 举办农业技术培训会2场，…，会上未涉及反诈
# 除反诈外，队员们还支教24节课: nothing behind it is of fraud
_BESIDES_FRAUD = regex(r"除了?[^,;。\d]{0,4}(?:反诈|防诈|防骗)(?:宣传|工作|活动)?(?:之?外|以外),")
_NO_WORD_OF_FRAUD = regex(
    r"(?:未|没有?|不)(?:曾|再)?(?:涉及|提及|提到|讲|谈及|安排)反诈"
    r"|(?:不|没有?)(?:算|计|列)(?:在|入|进)?(?:反诈|防诈|防骗)"
    r"|[与和同跟](?:反诈|防诈|防骗|[本此这]次)[^,;。]{0,6}无关|属本职(?=$|[,;。)])|不(?:在|属)[^,;。]{2,12}之列|(?<!\d)另[计算](?=:)"
    r"|(?:^|(?<=[。】\]]))[^,;。诈骗\d]{0,4}另(?:办|行举办)(?![^;。]*[诈骗])"
)
# 入户宣传1870户，排查调处矛盾纠纷46件，张贴海报580张 in a report on fraud: no papers are put up about those settled
_SETTLED = regex(r"(?:调处|化解|调解|排查|处置)[^,;。\d]{0,8}(?:纠纷|矛盾)[^,;。\d]{0,4}\d+[余多]?[件起]")
_LIST_MARK = regex(
    r"[(]?[一二三四五六七八九十\d]{1,3}[)、.](?!\d)|[一二三四五六七八九十]是|第[一二三四五六七八九十](?!个?季度)|[·◆●■※*-]"
)


# 组织社区矫正对象23人集中学习，签署不参与“跑分”承诺书23份: whom it was for, where the sentence is on fraud.
_WHOM = regex(r"(?:社区矫正|安置帮教|刑满释放|刑释|特殊人群|精神障碍)(?:对象|人员|群体)")
# 给“社保代办”转账, 冒充“医保中心”诈骗: what a swindler calls himself is no matter of the report.
_PRETENDED = regex(
    r"(?:[给向对被跟]|冒充|自称|所谓的?|假)“[^“”]{2,12}”(?=[^;。]{0,10}?(?:[转汇打付交充取][账款钱现值]|诈骗|骗))"
    # “免费领鸡蛋”“专家义诊”背后的套路
    r"|(?:“[^“”]{2,12}”、?)+(?=[^,;。“”\d]{0,6}?(?:套路|骗局|手法|骗术|伎俩|陷阱|把戏|花招|幌子))"
)


@dataclass(frozen=True, slots=True)
class Piece:
    """The words at text[start:end] around one number or between two commas."""

    start: int
    end: int
    sentence: int
    counts: bool


def other_matters(
    text: str,
    clauses: Sequence[Clause],
    quantities: Sequence[FoundQuantity],
    begun: bool,
    of_campaign: bool,
    own: str = "",
) -> list[tuple[int, int]]:
    """Where a folded text tells of another matter than fraud; `begun`: its section does,
    `of_campaign`: its report is about fraud, `own`: about that of a matter (医保)."""
    spans = sentence_spans(list(clauses))
    beside, carried, sentence, fraud = begun, begun, -1, False
    found: list[tuple[int, int]] = []
    last: Piece | None = None
    listed = False  # 发放反诈单200份、禁毒单100份: both in one list, and what comes behind is of both
    for piece in cut_pieces(text, clauses, quantities):
        joined = last is not None and _SEPARATOR.fullmatch(text, last.end, piece.start) is not None
        beside = beside and not (listed and not joined)
        listed, last = listed and joined, piece
        words = words_of(text, piece, spans)
        if piece.sentence != sentence:
            if starts_item(words):
                carried = begun
            beside, sentence, fraud = carried, piece.sentence, False
            if carried and not begun and FRAUD.search(text, piece.start, spans[sentence][1]):
                beside = False  # 村里统计医保…。下午开院坝会1场，专讲反诈
            aside = _ASIDE.match(words) is not None
            if _NO_WORD_OF_FRAUD.search(text, *spans[sentence]) or _BESIDES_FRAUD.match(text, piece.start):
                found.append(spans[sentence])
        if FRAUD.search(words):
            beside, fraud = False, True
        elif _carries_other_work(words, piece, of_campaign, own):
            rest = spans[sentence][1]
            listed = joined and fraud
            told_there = _is_occasion(words) and FRAUD.search(text, piece.end, rest) is not None
            beside = not told_there and (piece.counts or _FRAUD_ADDED.match(text, piece.end) is None)
        elif piece.counts and (_SETTLED.search(words) or runs_errand(text, piece.start, piece.end)):
            found.append((piece.start, piece.end))
        carried = beside and not (fraud or (aside and not begun))
        if beside:
            found.append((piece.start, piece.end))
    return found


def _carries_other_work(words: str, piece: Piece, own_report: bool, own: str) -> bool:
    """Whether a piece tells of another matter, which goes on behind it; not of disputes settled, in a report on fraud."""
    if own_report and _SETTLED.search(words):
        return False
    return tells_of_other_matter(words, piece.counts, own_report, own)


def starts_item(words: str) -> bool:
    """Whether words begin with the mark of an item of a list: 一是, 2、, ●."""
    return _LIST_MARK.match(words) is not None


def _is_occasion(words: str) -> bool:
    return _HELP_GIVEN.search(words) is not None and _HELP_COUNTED.search(words) is None


def words_of(text: str, piece: Piece, spans: Sequence[tuple[int, int]]) -> str:
    """The words of a piece, without those whom its sentence on fraud was for, that are called after another matter, and
    without what a swindler calls himself."""
    words = text[piece.start : piece.end]
    if "“" in words:
        words = _PRETENDED.sub("", words)
    of_fraud = _WHOM.search(words) and FRAUD.search(text, *spans[piece.sentence])
    return _WHOM.sub("", words) if of_fraud else words


def cut_pieces(text: str, clauses: Sequence[Clause], quantities: Sequence[FoundQuantity]) -> Iterator[Piece]:
    """The clauses of a text, cut where one of several numbers ends: 反诈单500份 · 消防资料300份."""
    at = 0
    for clause in clauses:
        start, numbers = clause.start, 0
        while at < len(quantities) and quantities[at].start < clause.end:
            here, at = quantities[at], at + 1
            numbers += 1
            behind = quantities[at].start if at < len(quantities) else clause.end
            parted = _SEPARATOR.search(text, here.end, behind) if behind < clause.end else None
            if parted:
                yield Piece(start, parted.start(), clause.sentence, True)
                start, numbers = parted.end(), 0
        yield Piece(start, clause.end, clause.sentence, numbers > 0)
