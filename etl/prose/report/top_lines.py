"""What stands above a report: its letterhead, its span, day and issue, who sends it."""

from __future__ import annotations

from collections.abc import Sequence

from etl.meaning.lexicon import squeeze
from etl.meaning.period import ANY_YEAR
from etl.meaning.unit_kind import looks_like_unit
from etl.prose.paragraphs.outline import MARKED
from etl.prose.report.headings import HEADING_LENGTH, LETTER_OPENING, is_heading
from etl.prose.report.issuers import issuer_below_title
from etl.prose.report.line_forms import ISSUE_LINE, PAPER_HEAD
from etl.prose.report.signatures import signer_beside_day
from etl.prose.times.datelines import DAY_HEAD, DAY_LINE, is_subtitle
from etl.prose.times.stated_times import issue_time, names_span, names_span_beside_unit

SIGNED_LINES = 2  # at the foot, where the unit may stand once more


def heads_entry(index: int, plain: str, paragraphs: Sequence[str]) -> bool:
    """Whether a line below the title is the day of the first of several entries, each under such a line."""
    if not 0 < index < LETTER_OPENING or not _names_weekday(plain):
        return False
    return any(_names_weekday(squeeze(text)) for text in paragraphs[index + 1 :])


def _names_weekday(plain: str) -> bool:
    return ("星期" in plain or "周" in plain) and DAY_HEAD.fullmatch(plain) is not None


def names_text(index: int, paragraphs: Sequence[str]) -> bool:
    """Whether a heading stands where the title does below a letterhead, or is the subtitle of a headline."""
    below = is_subtitle(index, paragraphs)
    return below or stands_below_letterhead(index, paragraphs)


def stands_below_letterhead(index: int, paragraphs: Sequence[str]) -> bool:
    """Whether nothing but who writes and the number of the letter stands over a line, so that it is the title."""
    over = map(squeeze, paragraphs[:index])
    return 0 < index < LETTER_OPENING and all(
        looks_like_unit(line) or PAPER_HEAD.fullmatch(line) for line in over
    )


def is_span_line(index: int, text: str) -> bool:
    """Whether a line below the title is nothing but a span of time, alone or with who reports: 2024年3月18日—3月24日; a day
    there is that of issue."""
    return 0 < index < LETTER_OPENING and (names_span(squeeze(text)) or names_span_beside_unit(text))


def is_issue_line(index: int, plain: str) -> bool:
    """Whether a line below the title of a bulletin says which issue it is, or who edits it: 2024年第5期（总第17期）."""
    told = ISSUE_LINE.fullmatch(plain) or issue_time(plain, ANY_YEAR)
    return 0 < index <= LETTER_OPENING and told is not None


def is_day_line(index: int, plain: str) -> bool:
    """Whether a line below the title is nothing but a day: 2024年6月12日 星期三."""
    return 0 < index < LETTER_OPENING and DAY_LINE.fullmatch(plain) is not None


def is_unit_line(index: int, text: str, paragraphs: Sequence[str]) -> bool:
    """Whether the line right below the title, or its subtitle, says who reports, alone or with the day; 东村 over what it
    did is a head, as 西村 is further down."""
    plain, first = squeeze(text), 2 if index == 2 and is_subtitle(1, paragraphs) else 1
    if index != first or plain.endswith(":") or len(plain) > HEADING_LENGTH or MARKED.match(plain):
        return False
    named = (
        looks_like_unit(plain)
        or (plain.find("20") > 0 and signer_beside_day(plain) != "")
        or ((plain[:1] in "([【" or "20" in plain) and issuer_below_title(plain) != "")
    )
    return (
        is_heading(paragraphs[0])
        and named
        and not any(
            len(other) <= HEADING_LENGTH and looks_like_unit(squeeze(other).rstrip(":"))
            for at, other in enumerate(paragraphs[first + 1 : -SIGNED_LINES])
            if at or not squeeze(other).endswith(":")  # 区委政法委： is whom it is sent to
        )
    )
