"""Cell formats that a reply adds to a workbook: those of the list, and coloured twins of formats that are there."""

from __future__ import annotations

import copy

from lxml import etree  # type: ignore[import-untyped]

from etl.reply.parts import Element
from etl.schema import Severity

MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
# Pale, so that black figures stay readable, and a shade that no palette has, so that they can be taken off again.
COLOURS: dict[Severity, str] = {"error": "FFFFC9CF", "query": "FFFFEC9E"}

# (marks, points, colour) of the list's fonts.
_FONTS: dict[str, tuple[str, str, str]] = {
    "plain": ("", "11", "FF000000"),
    "title": ("b", "15", "FF000000"),
    "bold": ("b", "11", "FF000000"),
    "link": ("u", "11", "FF0563C1"),
    "quiet": ("", "10", "FF595959"),
}
_FONT_NAME = "等线"


def named(name: str) -> str:
    """A tag of the main namespace."""
    return f"{{{MAIN}}}{name}"


class Styles:
    """The styles of a workbook, with formats added at the end so that those in use keep their numbers."""

    def __init__(self, root: Element) -> None:
        self.root = root
        self._twins: dict[tuple[int, Severity], int] = {}
        self._fills: dict[str, int] = {}
        self._fonts: dict[str, int] = {}
        self._list: dict[tuple[str, str, bool], int] = {}
        self._bordered = -1

    @property
    def usable(self) -> bool:
        """False where the workbook has no formats to add to."""
        parts = [self.root.find(named(name)) for name in ("fonts", "fills", "borders", "cellXfs")]
        return all(part is not None and len(part) for part in parts)

    def coloured(self, number: int, severity: Severity) -> int:
        """The format `number` with the colour of a severity."""
        if (number, severity) not in self._twins:
            twin = self._copy(number)
            twin.set("fillId", str(self._fill(COLOURS[severity])))
            twin.set("applyFill", "1")
            self._twins[number, severity] = self._append("cellXfs", twin)
        return self._twins[number, severity]

    def uncoloured(self) -> dict[int, int]:
        """{format with one of our colours: the same without a fill}, of an earlier reply."""
        ours = [
            str(number) for number, fill in enumerate(self.root.find(named("fills"))) if _is_our_fill(fill)
        ]
        found = {}
        for number, format in enumerate(list(self.root.find(named("cellXfs")))):
            if format.get("fillId") in ours:
                plain = copy.deepcopy(format)
                plain.set("fillId", "0")
                found[number] = self._append("cellXfs", plain)
        return found

    def of_list(self, font: str, fill: str = "", bordered: bool = False) -> int:
        """A format of the list: text at the top left, wrapped, and never taken for a formula."""
        key = font, fill, bordered
        if key not in self._list:
            format = etree.Element(
                named("xf"),
                numFmtId="49",
                fontId=str(self._font(font)),
                fillId=str(self._fill(fill) if fill else 0),
                borderId=str(self._border() if bordered else 0),
                xfId="0",
                quotePrefix="1",
                applyNumberFormat="1",
                applyFont="1",
                applyFill="1",
                applyBorder="1",
                applyAlignment="1",
            )
            etree.SubElement(format, named("alignment"), vertical="top", horizontal="left", wrapText="1")
            self._list[key] = self._append("cellXfs", format)
        return self._list[key]

    def _copy(self, number: int) -> Element:
        formats = self.root.find(named("cellXfs"))
        return copy.deepcopy(formats[number if number < len(formats) else 0])

    def _append(self, name: str, element: Element) -> int:
        parent = self.root.find(named(name))
        parent.append(element)
        parent.set("count", str(len(parent)))
        return len(parent) - 1

    def _fill(self, colour: str) -> int:
        if colour not in self._fills:
            fill = etree.Element(named("fill"))
            pattern = etree.SubElement(fill, named("patternFill"), patternType="solid")
            etree.SubElement(pattern, named("fgColor"), rgb=colour)
            etree.SubElement(pattern, named("bgColor"), indexed="64")
            self._fills[colour] = self._append("fills", fill)
        return self._fills[colour]

    def _font(self, kind: str) -> int:
        if kind not in self._fonts:
            font = etree.Element(named("font"))
            marks, points, colour = _FONTS[kind]
            for mark in marks:
                etree.SubElement(font, named(mark))
            etree.SubElement(font, named("sz"), val=points)
            etree.SubElement(font, named("color"), rgb=colour)
            etree.SubElement(font, named("name"), val=_FONT_NAME)
            self._fonts[kind] = self._append("fonts", font)
        return self._fonts[kind]

    def _border(self) -> int:
        if self._bordered < 0:
            border = etree.Element(named("border"))
            for side in ("left", "right", "top", "bottom"):
                line = etree.SubElement(border, named(side), style="thin")
                etree.SubElement(line, named("color"), rgb="FFBFBFBF")
            etree.SubElement(border, named("diagonal"))
            self._bordered = self._append("borders", border)
        return self._bordered


def _is_our_fill(fill: Element) -> bool:
    colours = [one.get("rgb") for one in fill.iter(named("fgColor"))]
    return any(colour in COLOURS.values() for colour in colours)
