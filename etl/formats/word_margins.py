"""What stands in the headers and footers of a Word document's pages: who it is of, mostly, and the number of the page."""

from __future__ import annotations

from etl.formats.characters import is_blank, shown_text, storable
from etl.formats.grid import UnreadableFile
from etl.formats.package import Package, parse_tree
from etl.formats.word_text import tag, text_of
from etl.formats.xlsx_package import Relations
from etl.regex import regex

MOST_PARTS = 24  # headers and footers; a section has three of each at most, and all of a report say the same
LONGEST = 80  # characters; what is longer is no name and no title
_KINDS = ("header", "footer")
_APART = regex(r"[\t\n]+|[ \u3000]{2,}|\u3000")


def margin_texts(package: Package, related: Relations) -> tuple[str, ...]:
    """The texts in order, headers first, each once; what stands apart on a line is a text of its own."""
    parts = sorted(
        {(kind, target) for kind, target in related.values() if kind in _KINDS and package.find(target)},
        key=lambda part: (_KINDS.index(part[0]), part[1]),
    )
    found: dict[str, None] = {}
    for _, part in parts[:MOST_PARTS]:
        try:
            plain = package.bytes_of(part)
            if b":t>" not in plain and b":t " not in plain:  # nearly all that Word adds of itself are empty
                continue
            root = parse_tree(plain, part)
        except UnreadableFile:  # a damaged margin does no harm to a document
            continue
        for paragraph in root.iter():
            if tag(paragraph) == "p":
                told, struck = text_of(paragraph).read()
                if struck == "wholly":
                    continue
                told = shown_text(storable(told))
                found |= dict.fromkeys(
                    text for one in _APART.split(told) if not is_blank(text := one.strip())
                )
    return tuple(text for text in found if len(text) <= LONGEST)
