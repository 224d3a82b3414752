"""What a reply is called."""

from __future__ import annotations

from pathlib import PurePath

from etl.regex import regex
from etl.reply.asked import Language, say
from etl.schema import submission_of

# What a name may hold that goes into a download: letters and digits of any script and a few marks.
_NOT_IN_NAMES = regex(r"[^\w \-.()（）·、，《》“”〈〉—【】×：？！～＋]+")
_LONGEST_STEM = 100
_EARLIER = regex(r"(?:_(?:待核实|to check))+$")


def reply_name(name: str, ending: str, language: Language) -> str:
    """四月报表.xls -> 四月报表_待核实.xlsx, without anything that a file system or a browser might take amiss."""
    stem = _EARLIER.sub("", PurePath(name.replace("\\", "/")).stem)
    plain = _NOT_IN_NAMES.sub("_", stem).strip(" ._")[:_LONGEST_STEM]
    return f"{plain or submission_of(name.encode())}{say('suffix', language)}.{ending}"
