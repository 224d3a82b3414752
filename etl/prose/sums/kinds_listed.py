"""Kinds of one paper, each with its number: 单子有两种，全汉字的1000份，汉字带壮文的260份 (contract 4.16)."""

from __future__ import annotations

from etl.meaning.lexicon import find_measures
from etl.prose.passages.passage import Spot
from etl.prose.words.zones import MATERIALS, Measured, strict_measure
from etl.regex import regex

_KINDS = regex(
    r"(?P<lead>[^,;。:]{1,24}?)(?:[有分是发做贴印备挂摆送]|分为|分成)(?:了|着)?(?:[两三四五六]|[2-6])个?(?:种|样|类|款|版)(?:版本|样式)?[,:]"
)
_KIND = regex(
    r"(?:(?:一|另一|第[一二三四])[种样类款]是?|[只光纯全]有?)?[^,;。:、\d]{1,12}(?:的|[版款装])(?:一?共|有|是|约|近)*"
)


def kind_listed(spot: Spot) -> Measured | None:
    """How many of one kind there were of what its sentence says that there were several kinds of."""
    if spot.zones.behind or not _KIND.fullmatch(spot.zones.before):
        return None
    kinds = _KINDS.search(spot.passage.sentence_before(spot.found.start, spot.clause.sentence))
    hits = find_measures(kinds["lead"]) if kinds else []
    code = strict_measure(hits[-1].word, spot.zones.unit) if hits else None
    return Measured(code, "", 0) if code in MATERIALS else None
