"""Questions of an interview or a form that turn to what is still to come: 问：6月怎么安排？, 8、下月打算？"""

from __future__ import annotations

from etl.prose.paragraphs.outline import Section
from etl.regex import regex

# 问：6月怎么安排？, 8、下月打算？再搞2场讲座
_NUMERAL = r"(?:\d{1,2}|[一二三四五六七八九十]{1,3})"
_QUESTION = regex(
    rf"\s*(?:问题?|Q|提问|记者){_NUMERAL}?\s*[:：]|\s*[(（]?{_NUMERAL}[)）、.．]\s*(?=[^。！!?？]{{2,30}}[?？])"
)
_NUMBERED = regex(rf"\s*[(（]?{_NUMERAL}[)）、.．]")
_OF_PLANS = regex(
    r"(?:下一?步|下[个一]?[月周季年]|接下来|今后|后[续面]|明年|暑假|寒假|\d{1,2}月份?)[^。？?]{0,8}(?:怎么|如何|有(?:什么|哪些|何)|咋)?[^。？?]{0,4}(?:安排|打算|计划|考虑|做法|干)|(?:安排|打算|计划)[^。？?]{0,4}(?:什么|哪些|怎样)"
)


def section_by_question(text: str, section: Section, by_number: bool) -> tuple[Section, bool]:
    """(the section from a line on, whether a numbered question opened it): a question opens one, of plans or of what was
    done, up to the next question or, behind a numbered one, the next number (10、其他：…)."""
    if question := _QUESTION.match(text):
        of_plans = _OF_PLANS.search(text, question.end()) is not None
        return Section("plan" if of_plans else "report", 0), _NUMBERED.match(text) is not None
    if by_number and _NUMBERED.match(text):
        return Section("report", 0), False
    return section, by_number
