"""A sentence that says again, or sums up, what those before it have told: 小结一下：折页600份、走访112户."""

from __future__ import annotations

from etl.prose.passages.passage import Figure, Passage, Query
from etl.prose.sums.numbered_sums import told_of
from etl.prose.sums.totalling import adds_up
from etl.prose.words.accounts import ADDED_UP, LONGEST_SUM, SUMS_UP, opens_account
from etl.prose.words.parts import DifferingTotal, is_alike, values_of
from etl.regex import regex

# 一个月下来，西村走访200户: another's, and no sum of what was told before
_ANOTHERS = regex(
    r"[^。;]{0,14}?(?<![全我本各])(?<![\u4e00-\u9fff]全)[\u4e00-\u9fff]{1,6}"
    r"(?:村|社区|镇|乡|派出所|支行|街道|学校|小学|中学|小区|网格)(?:[共一总]|走访|发放|张贴|开展|组织|举办|入户)"
)
MOST_PARTS = 60  # figures before a sum among which its parts are looked for
# 500份宣传单, 这两场讲座: what opens its clause was told of before
_AS_SUBJECT = regex(r"[“\"]?(?:这|那|上述|以上|该|此)?")
_GONE_ON = regex(
    r"(?:份|张|册|本|条|幅|个|套|把|块)?[^,;。\d]{0,8}?,?(?:很快|全部|全都|已|都|均|一会儿|不到|被|不够|[一抢发领派]|走进|送[到进]|贴[满遍])"
)
_THOSE_HELD = regex(r"(?:这|上述|以上)?(?:[两三四五六七八九十]{1,2}|\d{1,2})(?:场|次|天|期|堂|节|晚|站|批)")
_REACHED = regex(
    r"(?:累计|直接|现场)?(?:受教育|惠及|覆盖|受益|教育)(?:群众|人员|人数|居民|村民|师生|学生|老人|客户)*(?:达到?|人数)?"
)
_IN_ALL = regex(rf"全(?:[天日程年期]|[月周](?!末))(?![各每])|{ADDED_UP}")
_OWN = regex(r"[^。;]{0,14}?(?:[全我本各该]|合计|总计)")


def leave_out_accounts(
    passage: Passage, figures: list[Figure]
) -> tuple[list[Figure], list[Query], list[DifferingTotal]]:
    """The figures without those of accounts, what is noted of these, and what differs from what was told."""
    notes: list[Query] = []
    differing: list[DifferingTotal] = []
    left = set[int]()
    for start, end, account in accounts_of(passage, figures):
        told = [f for f in figures if f.found.start < start and not f.running]
        for figure in (f for f in figures if start <= f.found.start < end and not f.running):
            words = passage.text[figure.start : figure.end]
            parts = [f.quantity for f in told if is_alike(f, figure)]
            stated = figure.whole or figure.quantity
            if parts and (figure.part or says_again(figure, told) or adds_up(stated, parts)):
                notes.append(("prose_restated", figure.start, figure.end, words))
            elif parts and account and told_of(passage.text[start : figure.found.start]) is None:
                summed = sum(part.value for part in parts)
                differing.append(DifferingTotal(figure.start, figure.end, words, stated.value, summed))
            else:
                continue
            left.add(figure.found.start)
    for at, figure in enumerate(figures):
        if figure.found.start not in left and sums_up_all(
            passage, figure, figures[max(0, at - MOST_PARTS) : at]
        ):
            words = passage.text[figure.start : figure.end]
            notes.append(("prose_restated", figure.start, figure.end, words))
            left.add(figure.found.start)
    return [f for f in figures if f.found.start not in left], notes, differing


def accounts_of(passage: Passage, figures: list[Figure]) -> list[tuple[int, int, bool]]:
    """From where to where an account behind a figure reaches, and whether it is one beyond doubt."""
    text = passage.text
    if len(figures) < 2:
        return []
    found: list[tuple[int, int, bool]] = []
    for start, _ in passage.sentences[figures[0].clause.sentence + 1 :]:
        opening = text[start : start + LONGEST_SUM]
        account = opens_account(opening)
        if account or (SUMS_UP.match(opening) and (_OWN.match(opening) or not _ANOTHERS.match(opening))):
            end = text.find("。", start)
            found.append((start, end if end >= 0 else len(text), account))
    return found


def sums_up_all(passage: Passage, figure: Figure, earlier: list[Figure]) -> bool:
    """全程共发放宣传扇3400把 behind 2000 and 1400, 两场讲座听众180人 behind 80 and 100: all that sentences before told
    of the same, to the last; 500份宣传单很快发完 behind 发放宣传单500份: one of them once more, as the subject."""
    place, clause = figure.found.start, figure.clause
    said = passage.text[max(clause.start, passage.item_start(place, ",;。")) : place]
    subject = _AS_SUBJECT.fullmatch(said) is not None
    reached = figure.measure == "people_reached" and _REACHED.match(said)
    if figure.running or not (subject or reached or _IN_ALL.search(said) or _THOSE_HELD.match(said)):
        return False
    told = [
        one
        for one in earlier
        if one.clause.sentence < clause.sentence and is_alike(one, figure) and not one.running
    ]
    if subject and says_again(figure, told[-1:]) and _GONE_ON.match(passage.text, figure.found.end):
        return True
    return len(told) > 1 and adds_up(figure.whole or figure.quantity, [one.quantity for one in told])


def says_again(figure: Figure, told: list[Figure]) -> bool:
    """Whether a figure of those before it counts or states the same."""
    value = (figure.whole or figure.quantity).value
    return any(value in values_of(one) for one in told if is_alike(one, figure))
