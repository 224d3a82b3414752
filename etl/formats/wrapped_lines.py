"""Paragraphs of a text that was cut into lines of one width, as mail and old editors do: the lines are joined again.

Lines of a text that holds one paragraph a line differ in length. Where many are of nearly the same width and end in
the middle of a sentence, they are pieces; a line goes on where the next one has neither an indent nor a mark.
"""

from __future__ import annotations

from collections.abc import Sequence

from etl.formats.characters import half_widths
from etl.formats.chat_lines import begins_message, heads_message
from etl.regex import regex

NARROWEST, WIDEST = 40, 130  # columns (a Chinese character takes two) between which lines are cut
RAGGED = 5  # columns by which a cut line may be shorter, so that no mark of punctuation begins a line
FEWEST, FEWEST_INDENTED = 3, 2  # cut lines, below which equal widths may be chance
# Columns of a page's lines: one line is enough that breaks off in running text whose sentence ends in the next.
WIDE, PAGE = 60, 100
INDENT = regex(r"[ \u3000]{2,}\S|\u3000\S")
RUNNING = regex(r"[，,。；;]")
IN_WORDS = regex(r"[\u4e00-\u9fffA-Za-z\d,，、]\s*$")  # no closing bracket, quotation or sign
OPENS = regex(r"(?:20\d\d年|\d{1,2}月|本[月周季年]|[今去]年|截至|下一?步|同时|此外)")
# 受教育学生2380人次 ends what it tells, full stop or not
COUNT_LAST = regex(r"[\d余多万千百](?:人次|场次|户次|[份场户条张次期节堂人册本幅块])\s*$")
COUNT_GOES_ON = regex(r"次|以上|左右|余|[、，,和及与]")
PUNCTUATED = regex(r"[，,。；;：:、！!？?]")
# lines that each count, without a full stop, are messages
COUNTS_ALONE = regex(r"^[^。!！?？\d]*\d[^。!！?？]*$")
SENTENCE_END = regex(r"。[”\"’)）]?\s*$")
LISTED = regex(r"[;；]\s*$")
ENDED = regex(
    r"(?:[。!！?？;；:：…]\s*[”\"’)）》】]*|[\u2500-\u257f|]|[\u2600-\u27bf\U0001f300-\U0001faff]\ufe0f?)\s*$"
)
BEGINS = regex(
    r"[\s\u3000]|[\u2500-\u257f|>◆●■·※①-⑳【]|[(（]?(?:\d{1,2}|[一二三四五六七八九十]{1,3})[)）、.．]\s*(?!\d)|第[一二三四五六七八九十]"
    r"|[(（]?\d{1,2}[)）、.．]\s*(?=\d{1,2}月\d)"  # 2、9月6日
    r"|\d\ufe0f?\u20e3|[\u2600-\u27bf\U0001f300-\U0001faff]|(?:合|总|小|共)计"
)
# 文公社区：宣传单300份；受众420人次: whose line it is; where most lines say so, each is one of a list
NAMED = regex(r"(?:\d{1,2}[、.．)）]\s*)?[【\[]?[^\s,，。;；:：、\d]{2,14}(?:[:：】\]|｜/／]|——)")

# 1. 阿强 城南片 …: where most lines say their number, each is one of a list
NUMBERED = regex(r"\s*[(（]?\d{1,2}[)）、.．]\s*(?:(?!\d)|(?=\d{1,2}月\d))")

# 3月27日 7个单元门厅共张贴通告14张, 6.18 楼群里转了提醒3条: where most lines say their day, each is one of a log
DATED = regex(
    r"\s*(?:20\d\d[年./-])?(?:(?:\d{1,2}|[元正一二三四五六七八九十]{1,2})月(?:\d{1,2}|[一二三四五六七八九十]{1,3})[日号]"
    r"|\d{1,2}[./-]\d{1,2}(?![\d./])|\d{1,2}[日号])"
    r"|\s*\d{1,2}[:：]\d{2}(?=[\s—~至-])"  # 10:20  民警在南门菜场发传单80份
)


def join_wrapped(lines: Sequence[str]) -> list[str]:
    """The paragraphs that the lines make up; `lines` themselves where they are not cut at one width."""
    widths = [half_widths(line.rstrip(), shared=2) for line in lines]
    width = max(widths, default=0)
    if not NARROWEST <= width <= WIDEST or all(COUNTS_ALONE.search(line) for line in lines if line.strip()):
        return list(lines)
    counting = sum(COUNTS_ALONE.search(line) is not None for line in lines)
    if 2 * counting >= sum(map(bool, widths)) and not any(map(ENDED.search, lines)):
        return list(lines)  # notes: the last piece of a paragraph would end its sentence
    for one_a_line in (NAMED, NUMBERED, DATED):
        if 2 * sum(one_a_line.match(line) is not None for line in lines) >= sum(map(bool, widths)):
            return list(lines)
    # who wrote the message below is no piece of it
    full = [width - w <= RAGGED and not heads_message(line) for line, w in zip(lines, widths, strict=True)]
    ended = [ENDED.search(line) is not None for line in lines]
    cut = [is_full and not is_ended for is_full, is_ended in zip(full, ended, strict=True)]
    indented = any(INDENT.match(line) for line in lines)
    clear = WIDE <= width <= PAGE and any(map(_breaks_off, lines, lines[1:], cut))
    if sum(cut) < (FEWEST_INDENTED if indented else FEWEST) and not clear:
        return list(lines)
    joined: list[str] = []
    goes_on = False
    for at, line in enumerate(lines):
        if (
            goes_on
            and line.strip()
            and not (
                BEGINS.match(line) or begins_message(line) or (ended[at - 1] and not PUNCTUATED.search(line))
            )
        ):  # 长岭社区居委会 below a full stop signs
            joined[-1] += line.rstrip()
        else:
            joined.append(line.rstrip())
        # an indent tells where a paragraph begins, full stop or not
        goes_on = full[at] if indented else cut[at] or (full[at] and LISTED.search(line) is not None)
    return joined


def _breaks_off(line: str, below: str, cut: bool) -> bool:
    """…签订承诺书280份，指导安装国 above 家反诈中心APP150余人。: no paragraph ends so, nor begins."""
    return (
        cut
        and RUNNING.search(line) is not None
        and IN_WORDS.search(line) is not None
        and (not COUNT_LAST.search(line) or COUNT_GOES_ON.match(below) is not None)
        and SENTENCE_END.search(below) is not None
        and not (BEGINS.match(below) or OPENS.match(below))
    )
