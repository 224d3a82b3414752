"""Whose words a paragraph of a bulletin gives: the unit that it begins with."""

from __future__ import annotations

import re

from etl.meaning.lexicon import squeeze
from etl.meaning.unit_kind import looks_like_unit

MARKER = re.compile(r"^[(]?(\d{1,2}|[一二三四五六七八九十]{1,3})[)、.,:]\s*|^[>◆●■·※*-]+")
SPEAKING = re.compile(
    r"[:,】\]]|(发放|开展|组织|张贴|悬挂|走访|入户|召开|举办|利用|联合|深入|出动|共|本周|本月|在)"
)

# What a name of a unit does not hold: 徐大爷赶到建设路支行, 支行下辖6个网点.
NO_NAME = re.compile(
    r"\d+[个家所名处]|下辖|[赶来走]到|到(?=[^,]{0,12}[局所院校行])|前往|位于|的|会同|协同|配合|牵头"
)


def leading_unit(text: str) -> tuple[str, bool]:
    """(the unit that a paragraph of a bulletin begins with, whether nothing else stands there); '' for none.

    龙山派出所：走村入户312户; 1.龙山派出所发放…; 【龙山派出所】.
    """
    plain = MARKER.sub("", squeeze(text)).strip("【】[]")
    longest = min(len(plain), 24, *(plain.find(mark) for mark in ":,。、(】]" if mark in plain))
    for end in range(longest, 3, -1):
        rest = plain[end:]
        if (not rest or SPEAKING.match(rest)) and is_name(plain[:end]):
            return plain[:end], not rest.strip(":。")
    return "", False


def is_name(words: str) -> bool:
    """Whether the words are the name of a unit and nothing else."""
    return looks_like_unit(words) and NO_NAME.search(words) is None
