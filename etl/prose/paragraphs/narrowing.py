"""What of a paragraph's reading does not hold for its kind of report: a letter, a list of problems, a shop's customers."""

from __future__ import annotations

from etl.meaning.unit_kind import unit_type_of
from etl.prose.paragraphs.reading import ProseReading
from etl.prose.reached.groups_named import OUTCOMES
from etl.regex import regex

SENTENCE_ENDS = "。！？!?\n"
FOR_THE_AGED = regex(r"老年(?:大学|学校|学堂)")
BANKING = regex(r"银行|储户|信用社|存款|支行")


# 请同学们牢记, 您的家人: a sentence that speaks to its readers
TO_READERS = regex(
    r"请(?![^,，;；。]{1,10}?[签来讲听看写做教演坐领学]了)|您|你|大家|咱|切勿|不要|务必|一定|要(?![求素点闻道])|如[遇果]|我们?将|希望|呼吁|号召|倡议"
)


def keep_no_letter(text: str, reading: ProseReading, reports: bool = False) -> None:
    """A letter advises: it mentions only what it counts beside, and what was saved for its writer is no figure. One that
    `reports`, since it has counted what was done, goes on to tell of it where it speaks to no reader."""
    reading.figures = [f for f in reading.figures if reports or f.measure not in OUTCOMES]
    counted = sorted({sentence_of(text, f.start) for f in reading.figures})
    told = []
    for mention in reading.mentions:
        since = sentence_of(text, mention.start)
        behind = reports or (bool(counted) and counted[0] < since)
        if since in counted or (behind and TO_READERS.search(sentence_from(text, since)) is None):
            told.append(mention)
    reading.mentions = told


def narrow_to_unit(unit: str, text: str, reading: ProseReading) -> None:
    """Takes words for what they mean where the kind of unit that reports uses them."""
    if unit_type_of(unit) == "enterprise":
        leave_out_bank_customers(text, reading)
    if FOR_THE_AGED.search(unit):
        are_aged_students(reading)


def leave_out_bank_customers(text: str, reading: ProseReading) -> None:
    """客户 of a telephone company or a shop are no customers of a bank, where the paragraph speaks of none, and its 柜台
    is no branch."""
    if BANKING.search(text):
        return
    for figure in reading.figures:
        if figure.group == "bank_customers":
            figure.group = "unspecified"
    reading.mentions = [
        m
        for m in reading.mentions
        if m.group != "bank_customers" and (m.channel, m.text) != ("branch", "柜台")
    ]


def are_aged_students(reading: ProseReading) -> None:
    """Who learns at a 老年大学 is of the aged: 学员, 同学 there are no pupils."""
    for figure in reading.figures:
        figure.group = "elderly" if figure.group == "students" else figure.group
    for mention in reading.mentions:
        mention.group = "elderly" if mention.group == "students" else mention.group


def mention_beside_figures(text: str, reading: ProseReading) -> None:
    """Of advice and cases only the sentences that count what was done tell of ways and groups."""
    counted = {sentence_of(text, f.start) for f in reading.figures if f.measure not in OUTCOMES}
    reading.mentions = [m for m in reading.mentions if sentence_of(text, m.start) in counted]


def sentence_of(text: str, place: int) -> int:
    """Where the sentence around a place begins."""
    return max(text.rfind(mark, 0, place) for mark in SENTENCE_ENDS)


def sentence_from(text: str, start: int) -> str:
    """The sentence that begins at a place."""
    ends = [end for mark in SENTENCE_ENDS if (end := text.find(mark, start + 1)) >= 0]
    return text[start + 1 : min(ends, default=len(text))]
