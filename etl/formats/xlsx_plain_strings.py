"""Shared strings in the plain form that nearly every maker writes, found by one pattern as the rows of a worksheet are.

A part that has anything but texts without runs between its first and its last tag is for the parser's events.
"""

from __future__ import annotations

import re

from etl.formats.grid import UnreadableFile
from etl.formats.package import new_parser, parse_xml
from etl.regex import regex

# Characters that XML allows and that mean themselves.
PLAIN = r"[^<>&\r\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]"
DECLARATION = (
    rb'(?:\xef\xbb\xbf)?(?:<\?xml version="1\.0"(?: encoding="[Uu][Tt][Ff]-8")?'
    rb'(?: standalone="(?:yes|no)")?\s?\?>\s*)?'
)
_HEAD = regex(DECLARATION + rb"<sst(?: [^<>]*)?>\s*")
_STRING = regex(
    rf'<si><t(?: xml:space="preserve")?>({PLAIN}*)</t>'
    r'(?:<phoneticPr fontId="\d{1,9}"(?: type="[A-Za-z]{1,30}")?/>)?</si>'
    r"[ \n\t]*|(.+)",
    re.ASCII | re.DOTALL,
)


def plain_strings(plain: bytes, part: str) -> list[str] | None:
    """The texts of a part in their order; None for a part in any other form, sound or not."""
    start, end = plain.find(b"<si>"), plain.rfind(b"</sst>")
    if start < 0 or end < start or not _HEAD.fullmatch(plain, 0, start) or b"<" in plain[end + 1 :]:
        return None
    try:
        found: list[tuple[str, str]] = _STRING.findall(plain[start:end].decode())
        parser = new_parser()
        parse_xml(parser, plain[:start], part, whole=False)
        parse_xml(parser, plain[end:], part)
    except (UnicodeDecodeError, UnreadableFile):
        return None
    return None if any([rest for _, rest in found]) else [text for text, _ in found]
