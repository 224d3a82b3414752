"""The text of a Word paragraph as a reader sees it: runs, tabs and breaks, without field codes and what is taken out.

What is deleted under tracked changes or struck through is no part of the text; text boxes that hang on a paragraph are
told apart. Element names are those of ECMA-376 part 1, 17.
"""

from __future__ import annotations

import xml.etree.ElementTree as ET
from collections.abc import Iterator
from dataclasses import dataclass, field

from etl.formats.characters import is_blank

_DRAWN = {"pict", "drawing", "object"}
_SKIPPED = {
    "del", "moveFrom", "txbxContent", "instrText", "delText", "rt", "pPr", "rPr", "tbl", "sdtPr", "Fallback",
}  # fmt: skip
_WRAPPERS = {
    "sdt",
    "sdtContent",
    "customXml",
    "ins",
    "moveTo",
    "smartTag",
    "body",
    "AlternateContent",
    "Choice",
}
_BREAKS = {"tab": "\t", "br": "\n", "cr": "\n", "noBreakHyphen": "-"}
_ON = ("", "1", "true", "on")


def tag(element: ET.Element) -> str:
    """The name without its namespace."""
    return element.tag.rpartition("}")[2]


def attribute(element: ET.Element, name: str) -> str:
    """The attribute of any namespace; '' where there is none."""
    return next((value for key, value in element.attrib.items() if key.rpartition("}")[2] == name), "")


def child(element: ET.Element, *path: str) -> ET.Element | None:
    """The first of these names, each within the one before."""
    found: ET.Element | None = element
    for name in path:
        found = next((inner for inner in found if tag(inner) == name), None) if found is not None else None
    return found


def value(element: ET.Element, *path: str) -> str | None:
    """The `val` of a child; None where there is no such child."""
    found = child(element, *path)
    return None if found is None else attribute(found, "val")


def unwrapped(element: ET.Element) -> Iterator[ET.Element]:
    """The children, with those of content controls and tracked insertions in their place."""
    pending = list(reversed(element))
    while pending:
        inner = pending.pop()
        if tag(inner) in _WRAPPERS:
            pending.extend(reversed(inner))
        else:
            yield inner


@dataclass(slots=True)
class WordText:
    """`whole` is all that is written, `kept` what is not struck through; `boxes` the text boxes that hang on it."""

    whole: list[str] = field(default_factory=list)
    kept: list[str] = field(default_factory=list)
    boxes: list[ET.Element] = field(default_factory=list)

    def read(self) -> tuple[str, str]:
        """What counts as its text, and how far it is struck out: '', 'partly' or 'wholly'. A text of which all is struck
        out is told as it stands."""
        whole = "".join(self.whole)
        if len(self.whole) == len(self.kept):
            return whole, ""
        kept = "".join(self.kept)
        return (whole, "wholly") if is_blank(kept) else (kept, "partly")


def joined_lines(texts: list[WordText]) -> WordText:
    """The paragraphs of a table's cell, one below the other; a line that is struck out leaves none."""
    lines = WordText()
    for text in texts:
        if lines.whole:
            lines.whole.append("\n")
        if lines.kept and (text.kept or not text.whole):
            lines.kept.append("\n")
        lines.whole += text.whole
        lines.kept += text.kept
    return lines


def text_of(paragraph: ET.Element) -> WordText:
    """The text of a paragraph, or of a part of it."""
    text = WordText()
    pending = list(reversed(paragraph))
    while pending:
        inner = pending.pop()
        name = tag(inner)
        if name in _SKIPPED:
            continue
        if name in _DRAWN:
            text.boxes.extend(_boxes_in(inner))
        elif name == "t":
            text.whole.append(inner.text or "")
            text.kept.append(inner.text or "")
        elif name in _BREAKS:
            text.whole.append(_BREAKS[name])
            text.kept.append(_BREAKS[name])
        elif name == "r" and _is_struck(inner):
            run = text_of(inner)
            text.whole += run.whole
            text.boxes += run.boxes
        else:
            pending.extend(reversed(inner))
    return text


def _is_struck(run: ET.Element) -> bool:
    looks = child(run, "rPr")
    return looks is not None and any(
        tag(look) in ("strike", "dstrike") and attribute(look, "val") in _ON for look in looks
    )


def _boxes_in(drawn: ET.Element) -> Iterator[ET.Element]:
    """The text boxes of a shape or a group of shapes; what older programs show instead is no second one."""
    pending = [drawn]
    while pending:
        inner = pending.pop()
        name = tag(inner)
        if name == "txbxContent":
            yield inner
        elif name != "Fallback":
            pending.extend(reversed(inner))
