"""What a text corrects among its numbers, and where its sentences and clauses begin and end."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass, field

from etl.meaning.quantity import FoundQuantity
from etl.regex import regex

# （更正，以这条为准）, （重发，刚才那条作废）: a message stands in the place of one before it
IN_ITS_PLACE = regex(
    r"以(?:这|此|本|该)[一个]?[条次份](?:消息|数据|数字)?为准|(?:刚才|[上前][面边]?|之前)(?:那|的|这)?一?条[^,;。\d]{0,2}(?:作废|不算|有误|[打写发报]错)"
)
_SENTENCE, _CLAUSE = "。!?\n", ",;:()"
PAGE = 400  # characters of a text that is searched
# 我行9月28日所报材料, 10月20日我社区上报: when it was told, and not when it was done.
_REPORTED = regex(
    r"(?:我[^,;。\d]{1,6})?(?:向[^,;。\d]{1,10})?(?:所|上|填|呈|已)?(?:报(?![名警])|印发|发布|刊发|提交|发出)"
    r"|的?《[^》]{1,20}》[^,;。\d]{0,6}(?:误|错)"  # 5月22日《房产信息》误写为64人
)


@dataclass(slots=True)
class Corrections:
    """Quantities of a text by their places: `wrong` are taken back, `right` say for which one (-1 for none told) they
    stand, `late` were left out of an earlier report, `again` say a right one once more. `spans`: where what is wrong
    stands, which names nothing done."""

    wrong: set[int] = field(default_factory=set)
    right: dict[int, int] = field(default_factory=dict)
    late: set[int] = field(default_factory=set)
    again: set[int] = field(default_factory=set)
    spans: list[tuple[int, int]] = field(default_factory=list)

    def tells_when(self, text: str, end: int) -> bool:
        """Whether a time that ends at a place is that of the report that is corrected."""
        return bool(self.wrong or self.right) and _REPORTED.match(text, end) is not None

    def restores(self, place: int) -> bool:
        """Whether the number at a place counts, whatever the words around it say of others."""
        return place in self.right or place in self.late

    def words(self, text: str, quantities: Sequence[FoundQuantity]) -> list[tuple[int, int]]:
        """Where what is taken back stands with the words before it, which name nothing that was done."""
        spans: list[tuple[int, int]] = []
        end = 0
        for found in quantities:
            if found.start in self.wrong:
                spans.append((max(end, start_of_clause(text, found.start)), found.end))
            end = found.end
        return spans

    def take_back(self, quantities: Sequence[FoundQuantity]) -> None:
        """These are wrong, save those that were found to stand in the place of others."""
        self.wrong |= {q.start for q in quantities if q.start not in self.right}


def numbers_in(quantities: Sequence[FoundQuantity], start: int, end: int) -> list[FoundQuantity]:
    first = bisect_left(quantities, start, key=lambda q: q.start)
    return list(quantities[first : bisect_left(quantities, end, lo=first, key=lambda q: q.start)])


def start_of_sentence(text: str, place: int) -> int:
    return max(max(text.rfind(mark, max(0, place - PAGE), place) for mark in _SENTENCE) + 1, place - PAGE, 0)


def end_of_sentence(text: str, place: int) -> int:
    ends = [at for at in (text.find(mark, place, place + PAGE) for mark in _SENTENCE) if at >= 0]
    return min(ends, default=min(len(text), place + PAGE))


def start_of_clause(text: str, place: int) -> int:
    since = start_of_sentence(text, place)
    return max(max(text.rfind(mark, since, place) for mark in _CLAUSE) + 1, since)


def end_of_clause(text: str, place: int) -> int:
    until = end_of_sentence(text, place)
    return min((at for at in (text.find(mark, place, until) for mark in _CLAUSE) if at >= 0), default=until)
