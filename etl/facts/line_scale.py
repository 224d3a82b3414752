"""The scale that a table's 单位 line gives its figures: 单位：万条, 单位：场、万人次."""

from __future__ import annotations

from etl.meaning.header import HeaderMeaning
from etl.meaning.lexicon import units_of


def line_scale(line: HeaderMeaning, measure: str, unit: str) -> int:
    """What figures of `measure` are multiplied by; `unit` is what their own header states, '' for nothing.

    海报（张） under 单位：万条 says its own unit and is not multiplied; neither is what cannot be counted in 条. A total
    beside them that names no measure is in the unit of the line, as they are.
    """
    for of_line, scale in line.scales or ((line.unit, line.scale),):
        if unit == of_line if unit else not (of_line and measure) or of_line in units_of(measure):
            return scale
    return 1


def has_other_unit(line: HeaderMeaning, meaning: HeaderMeaning) -> bool:
    """Whether a scaled line cannot be meant for a header that states no unit: 讲座 under 单位：万条."""
    told = bool(meaning.measure) and not meaning.unit and meaning.scale == 1
    return told and line.scale > 1 and bool(line.unit) and line.unit not in units_of(meaning.measure)
