"""What the lines above and below a table say, as keys and values: 填报单位：龙陵县公安局."""

from __future__ import annotations

import re
from itertools import groupby

from etl.formats.grid import Cell
from etl.layout.cards import labels_who_or_when, tells_more
from etl.layout.filer_lines import filer_of
from etl.layout.row_kinds import META_LABEL
from etl.meaning.lexicon import squeeze
from etl.meaning.unit_kind import looks_like_unit

_PAIR = re.compile(
    r"([^\s:：，,；;]{1,14})[:：]\s*(.*?)(?=\s{2,}[^\s:：]{2,14}[:：]|\s+[^\s:：]{2,10}[:：]|$)", re.S
)


def meta_pairs(cells: list[Cell]) -> list[tuple[str, str]]:
    """[(key, value)] of meta cells: 'key：value' inside one cell, or label and value side by side."""
    pairs: list[tuple[str, str]] = []
    waiting = ""
    for _, of_row in groupby(cells, key=lambda cell: cell.row):
        row = list(of_row)
        by_two = labels_who_or_when(row) or tells_more(row)  # then its keys need not be known ones
        for at, cell in enumerate(row):
            text = cell.text.strip()
            label = not at % 2 if by_two else META_LABEL.match(squeeze(text)) is not None
            label = label and filer_of(squeeze(text)) is None
            if waiting and not (label and squeeze(text).endswith(":")):
                pairs.append((waiting, cell.raw if cell.kind == "date" else text))
                waiting = ""
            elif label:
                waiting = squeeze(text).rstrip(":")
            else:
                pairs.extend(_pairs_within(text))
    return pairs


def _pairs_within(text: str) -> list[tuple[str, str]]:
    """The pairs of one cell. 龙山派出所填报 says who reports; 政教处填报 and 县反诈中心制 leave that to the title, if it
    names anybody."""
    if filed := filer_of(squeeze(text)):
        who, fills = filed
        return [("填报单位" if fills and looks_like_unit(who) else "", who)]
    found = [(squeeze(m[1]), m[2].strip()) for m in _PAIR.finditer(text)]
    return found or [("", text.strip("()（）"))]
