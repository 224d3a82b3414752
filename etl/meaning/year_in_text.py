"""The year that a text names by itself, or in the date of something else."""

from __future__ import annotations

from etl.meaning.numerals import fold
from etl.regex import regex

CN_YEAR = str.maketrans("〇零○O一二三四五六七八九", "0000123456789")
OTHER_PAPERS = regex(r"《[^《》]*》(?=.)|有效期限?[至到]?[:： ]?[\d年月日./-]+")
_YEARS = (
    regex(r"(?<!\d)(20\d\d|二[〇零○0O][〇零○0O一二三四五六七八九]{2}) ?年"),
    regex(r"(?<![\d.])(20\d\d)[./-](?:0?[1-9]|1[0-2])(?!\d)"),
    regex(r"(?<!\d)(20\d\d)(?:0[1-9]|1[0-2])(?:[0-3]\d)?(?!\d)"),
    regex(r"(?<!\d)(\d\d)年(?=\d{1,2}月|[上下第])"),
    regex(r"(?<![\d.-])(20\d\d)(?:-?[QqWw]\d|(?![\d.万亿余多份人张次条户元号学]|-20|〕\d(?!\d{0,2} ?期)))"),
)


def find_year(text: str) -> int | None:
    """The first year that a text names: 2023年, 二〇二三年, 202305, 2023.4, 2023-Q2, or a bare 2023."""
    folded = fold(text)
    if "年" not in folded and "20" not in folded:
        return None  # as of most labels
    folded = OTHER_PAPERS.sub("", folded)
    for pattern in _YEARS:
        match = pattern.search(folded)
        if match:
            year = int(match[1].translate(CN_YEAR))
            return year + 2000 if year < 100 else year
    return None
