"""Which lines of a report head what stands below them."""

from __future__ import annotations

from etl.meaning.lexicon import squeeze
from etl.meaning.quantity import find_masked
from etl.prose.paragraphs.outline import MARKED, states_count
from etl.prose.paragraphs.reading import read_prose
from etl.prose.passages.running_text import is_prose, tells_of_deed
from etl.prose.report.line_forms import (
    CALLED_A_REPORT,
    HEADLINE,
    ITEM,
    PERSONS_LISTED,
    QUOTED_LAST,
    SPOKEN_LINE,
    TO_GROUP,
    TO_READERS,
)
from etl.prose.report.log_lines import log_title
from etl.regex import regex

HEADING_LENGTH = 45
LONGEST_CALLED = 70  # characters of a title that says by its last words what the text is
LETTER_OPENING = 3  # its title may stand above the address
LONGEST_TITLE = 20  # characters of one that goes on behind a comma with a count
# 今日接报警情3起，涉案5.2万元，均已移交; 志愿者手把手教，两天共帮助386人完成安装: a sentence without its full stop
COUNTED_THEN = regex(
    r"(?!【|.*——).*,(?!20\d\d)[^,《“]{0,10}\d[\d.]*[万余多]*(?:人次?|名|户|份|张|场次?|起|元|条|次|台次)"
    # 自己打110问真假的有3起，没有人上当
    r"|[^《“【]*[有达共了]\d[\d.]*[万余多]*(?:人次?|名|户|份|张|场次?|起|条|次),(?:都|均|也|全|暂|尚|还|已|无|没有?|未)[^,]{1,12}$"
)
# 宣传单散了若干份: a count left vague behind its deed
_DEED_BEFORE = regex(
    r"(?:发放?|散发?|派发?|分发|送|张?贴|悬?挂|摆|放|播|推送|举?办|开|装|签)[了出上过去]{0,2}[^,;。:]{0,8}$"
)


# 发了单子20张, 上午发单子240份、袋子60个: a deed with what it counts, and nothing else
_SO_MANY = r"\d[\d.]*[万千百]?[余多来]?(?:份|张|条|个|场|户|本|册|人|把|块|次|家)"
_DEED_COUNTED = regex(
    r"(?:(?:\d{1,2}月)?\d{1,2}[日号]|[今当]天|周[一二三四五六日]|[上中下]午|早上|晚上|[一又再还]共?|现场|大?集上|门口|[ ,])*"
    r"(?:[\u4e00-\u9fff()]{2,14}[ ,]?(?=[发送贴挂用派散摆签]))?"
    r"(?:[发贴挂送讲跑走装签散递用摆][掉出完了起上放]{0,2}|入户|走访|敲门)[^,;。:、\d]{0,8}"
    rf"{_SO_MANY}(?:[、,和][^,;。:、\d]{{1,8}}{_SO_MANY})*"
)


# 图为大堂经理教老年客户查看转账限额, ↑ 小朋友和爸爸妈妈一起体验: below a picture, and no head of what follows
CAPTION = regex(
    r"[(【]?(?:[↑▲△↓▼☝👆]|[上下左右配]?图(?:为|片?[(]?[一二三四五六七八九十\d①②③④⑤⑥⑦⑧⑨]{0,2}[):]))"
)


def is_heading(text: str) -> bool:
    """Whether a paragraph is a title or a heading: short, no sentence, and not telling of a deed."""
    plain = squeeze(text)
    if plain.startswith(">") and len(plain) <= HEADING_LENGTH:
        return True
    if len(plain) > HEADING_LENGTH or plain[-1:] in "。;!?…:" or TO_READERS.fullmatch(plain):
        return False
    if TO_GROUP.match(plain) or QUOTED_LAST.search(plain) or CAPTION.match(plain):
        return False
    told_on = SPOKEN_LINE.match(plain) or (len(plain) >= LONGEST_TITLE and COUNTED_THEN.match(plain))
    if counts_vaguely(plain) or _DEED_COUNTED.fullmatch(plain):
        return False
    if "," in plain and told_on and not MARKED.match(plain):
        return False
    if PERSONS_LISTED.match(plain) or states_count(plain) or (ITEM.match(plain) and read_prose(text).figures):
        return False
    return MARKED.match(plain) is not None or not (is_prose(text) or tells_of_deed(text))


def counts_vaguely(plain: str) -> bool:
    """宣传单散了若干份，没顾上数: whether a line tells of a deed with a count that it leaves vague."""
    return any(_DEED_BEFORE.search(plain, 0, found.start) for found in find_masked(plain))


def is_headline(text: str) -> bool:
    """Whether the first line of a text is its title though it ends in a cry (…11月战报，请查收！) or opens with one,
    or names a deed in saying what the text is (…防骗劝阻工作小结, …大喇叭播放登记（反诈）2023年11月)."""
    plain = squeeze(text)
    headline = len(plain) <= HEADING_LENGTH and HEADLINE.fullmatch(plain) is not None
    called = len(plain) <= LONGEST_CALLED and CALLED_A_REPORT.fullmatch(plain) is not None
    called = called or (len(plain) <= HEADING_LENGTH and log_title(text) != "")
    return (headline or called) and not read_prose(text, of_campaign=True).figures
