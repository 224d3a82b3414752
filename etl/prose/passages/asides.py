"""Brackets between a number and its words: 走访商户（含摊贩）120家, 指导1860名群众（其中老人420名）安装APP."""

from __future__ import annotations

from etl.prose.passages.passage import Passage
from etl.prose.words.text import Clause
from etl.regex import regex

_ASIDE = regex(r"(?:其中|当中)?,?(?:内?含|包[括含]|不含|附|印有?|带有?|均[为含]|涉及)")
_PARTS_ASIDE = regex(r"\((?:其中|当中|内?含|包[括含])")
# 资料（含禁毒、反邪教）: not of the campaign alone.
_OTHER_MATTERS = regex(
    r"毒|邪教|消防|禁赌|赌|扫黑|信访|防火|溺水|交通|环保|疫|集资|传销|国家安全|反恐|民法典|普法"
)
LEAD = regex(r"[共总合累计达约有为近逾超]*")
SEPARATOR = regex(r"[、和及与并]|以及")
_LONGEST = 60  # characters of a bracket


def words_before_aside(passage: Passage, clause: Clause, number: int) -> tuple[int, str] | None:
    """Where the words of a number begin that a bracket parts from it, and these words without the bracket."""
    text, start = passage.text, clause.start
    if not start or text[start - 1] != ")" or LEAD.fullmatch(text, start, number) is None:
        return None
    opened = text.rfind("(", max(0, start - _LONGEST), start)
    if opened < 0 or _ASIDE.match(text, opened + 1) is None or passage.quantities_in(opened, start):
        return None
    host = next((c for c in passage.clauses[: clause.index][::-1] if c.end == opened), None)
    if host is None or host.sentence != clause.sentence or _OTHER_MATTERS.search(text, opened, start):
        return None
    counted = passage.quantities_in(host.start, opened)
    begin = host.start
    if counted:
        separator = SEPARATOR.search(text, counted[-1].end, opened)
        begin = separator.end() if separator else counted[-1].end
    return (begin, text[begin:opened] + text[start:number]) if begin < opened else None


def words_behind_aside(passage: Passage, clause: Clause) -> tuple[str, bool]:
    """The words that go on behind a bracket of parts at the end of a clause, and whether no number follows; '' for none."""
    text = passage.text
    if _PARTS_ASIDE.match(text, clause.end) is None:
        return "", True
    closed = text.find(")", clause.end, clause.end + _LONGEST)
    after = next((c for c in passage.clauses[clause.index + 1 :] if c.start == closed + 1), None)
    if closed < 0 or after is None or after.sentence != clause.sentence:
        return "", True
    counted = passage.quantities_in(after.start, after.end)
    separator = SEPARATOR.search(text, after.start, counted[0].start) if counted else None
    stop = separator.start() if separator else counted[0].start if counted else after.end
    return text[after.start : stop], not counted
