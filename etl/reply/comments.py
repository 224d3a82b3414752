"""Comments on the cells of a worksheet part: the comments themselves and the boxes in which Excel draws them.

The drawing language of the boxes is VML, as Excel still writes it; shape and attributes are those that XlsxWriter
writes. Boxes of a file that is there are left as they are, for older makers write VML that is no XML.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from lxml import etree  # type: ignore[import-untyped]

from etl.formats.grid import split_address
from etl.reply.boxes import BOX_WIDTH, Lines, box_height
from etl.reply.mark import AUTHOR
from etl.reply.parts import OFFICE, CannotEdit, Element, Parts
from etl.reply.styles import named

_COMMENTS_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml"
_VML_TYPE = "application/vnd.openxmlformats-officedocument.vmlDrawing"
# What stands behind `legacyDrawing` in a worksheet part, in the schema's order.
_BEHIND = (
    "legacyDrawingHF", "drawingHF", "picture", "oleObjects", "controls", "webPublishItems", "tableParts", "extLst",
)  # fmt: skip

_SHAPE_TYPE = (
    '<v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe">'
    '<v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype>'
)
_OPENING = (
    '<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" '
    'xmlns:x="urn:schemas-microsoft-com:office:excel"><o:shapelayout v:ext="edit">'
    '<o:idmap v:ext="edit" data="{number}"/></o:shapelayout>'
)
_SHAPE = (
    '<v:shape id="_x0000_s{number}" type="#_x0000_t202" style="position:absolute;margin-left:60pt;margin-top:2pt;'
    'width:{width}pt;height:{height}pt;z-index:{order};visibility:hidden" fillcolor="#ffffe1" '
    'o:insetmode="auto"><v:fill color2="#ffffe1"/><v:shadow on="t" color="black" obscured="t"/>'
    '<v:path o:connecttype="none"/><v:textbox style="mso-direction-alt:auto"><div style="text-align:left"></div>'
    '</v:textbox><x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/><x:Anchor>{anchor}</x:Anchor>'
    "<x:AutoFill>False</x:AutoFill><x:Row>{row}</x:Row><x:Column>{col}</x:Column></x:ClientData></v:shape>"
)


@dataclass(slots=True)
class Commenter:
    """Puts comments on worksheets. `taken`: the numbers of drawings that the workbook's sheets have."""

    parts: Parts
    taken: set[int] = field(default_factory=set)

    def __post_init__(self) -> None:
        for name, plain in self.parts.plain.items():
            if name.lower().endswith(".vml"):
                for data in re.findall(rb'idmap[^>]*?data="([\d, ]+)"', plain):
                    self.taken |= {int(number) for number in data.replace(b" ", b",").split(b",") if number}

    def take_off(self, part: str) -> None:
        """Takes the comments of an earlier reply off a worksheet; a box without its comment is not drawn."""
        for _, target in self.parts.related(part, "comments"):
            root = self.parts.tree(target)
            authors = [author.text for author in root.iter(named("author"))]
            listing = root.find(named("commentList"))
            for comment in list(listing) if listing is not None else []:
                number = int(comment.get("authorId", "-1"))
                if 0 <= number < len(authors) and authors[number] == AUTHOR:
                    listing.remove(comment)
                    self._drop_box(part, comment.get("ref", ""))

    def _drop_box(self, part: str, cell: str) -> None:
        row, col = _row_and_column(cell)
        for _, target in self.parts.related(part, "vmlDrawing"):
            plain = self.parts.plain[target]
            shapes = re.findall(rb"<v:shape\b.*?</v:shape>", plain, re.DOTALL)
            for shape in shapes:
                if _box_place(shape) == (row - 1, col - 1):
                    plain = plain.replace(shape, b"")
            self.parts.plain[target] = plain

    def put(self, part: str, sheet: Element, comments: dict[str, list[str]], earlier: str) -> None:
        """Comments of a worksheet by address, as paragraphs. One that stands there is kept below ours, behind the
        word `earlier`."""
        listing, known = self._listing(part)
        places = {cell: _row_and_column(cell) for cell in comments}
        lines = Lines.of(sheet, list(places.values()))
        boxes = []
        for cell, paragraphs in comments.items():
            before = known.get(cell)
            texts = paragraphs
            if before is not None and self._is_thread(listing, before):
                continue  # Excel draws the thread and would find our words in its place no more
            if before is not None:
                texts = [*paragraphs, f"{earlier}{''.join(before.itertext())}"]
                listing.remove(before)
                self._drop_box(part, cell)
            listing.append(self._comment(listing, cell, texts))
            boxes.append((places[cell], box_height(texts)))
        listing[:] = sorted(listing, key=lambda one: _row_and_column(one.get("ref", "")))
        self._draw(part, sheet, [(place, height, lines.anchor(*place, height)) for place, height in boxes])

    def _is_thread(self, listing: Element, comment: Element) -> bool:
        """Whether a comment stands for a conversation, which has a part of its own."""
        authors = [author.text or "" for author in listing.getparent().iter(named("author"))]
        number = int(comment.get("authorId", "-1"))
        return 0 <= number < len(authors) and authors[number].startswith("tc=")

    def _listing(self, part: str) -> tuple[Element, dict[str, Element]]:
        targets = self.parts.related(part, "comments")
        if targets:
            target = targets[0][1]
        else:
            target = self.parts.unused("xl/comments{}.xml")
            root = etree.Element(named("comments"), nsmap={None: named("")[1:-1]})
            etree.SubElement(root, named("authors"))
            etree.SubElement(root, named("commentList"))
            self.parts.add(target, etree.tostring(root), _COMMENTS_TYPE)
            self.parts.relate(part, "comments", target)
        listing = self.parts.tree(target).find(named("commentList"))
        return listing, {one.get("ref", ""): one for one in listing}

    def _comment(self, listing: Element, cell: str, paragraphs: Sequence[str]) -> Element:
        authors = listing.getparent().find(named("authors"))
        names = [author.text for author in authors]
        if AUTHOR not in names:
            etree.SubElement(authors, named("author")).text = AUTHOR
            names.append(AUTHOR)
        comment = etree.Element(named("comment"), ref=cell, authorId=str(names.index(AUTHOR)))
        text = etree.SubElement(comment, named("text"))
        for number, paragraph in enumerate(paragraphs):
            run = etree.SubElement(text, named("r"))
            look = etree.SubElement(run, named("rPr"))
            if number % 2 == 0:
                etree.SubElement(look, named("b"))
            etree.SubElement(look, named("sz"), val="9")
            etree.SubElement(look, named("color"), indexed="81")
            etree.SubElement(look, named("rFont"), val="宋体")
            etree.SubElement(look, named("family"), val="2")
            ending = "" if number == len(paragraphs) - 1 else "\n"
            words = etree.SubElement(run, named("t"))
            words.text = paragraph + ending
            words.set("{http://www.w3.org/XML/1998/namespace}space", "preserve")
        return comment

    def _draw(self, part: str, sheet: Element, boxes: Sequence[tuple[tuple[int, int], int, str]]) -> None:
        target = self._drawing(part, sheet)
        plain = self.parts.plain[target]
        numbers = [int(number) for number in re.findall(rb'id="_x0000_s(\d+)"', plain)]
        first = max(numbers, default=1024 * self._map_of(plain)) + 1
        shapes = "" if b'id="_x0000_t202"' in plain else _SHAPE_TYPE
        for order, ((row, col), height, anchor) in enumerate(boxes):
            shapes += _SHAPE.format(
                number=first + order,
                order=order + 1,
                width=BOX_WIDTH * 0.75,
                height=height * 0.75,
                anchor=anchor,
                row=row - 1,
                col=col - 1,
            )
        head, closing, tail = plain.rpartition(b"</xml>")
        if not closing:
            raise CannotEdit("lost_structure")
        self.parts.plain[target] = head + shapes.encode() + closing + tail

    def _map_of(self, plain: bytes) -> int:
        found = re.search(rb'idmap[^>]*?data="(\d+)', plain)
        return int(found[1]) if found else 1

    def _drawing(self, part: str, sheet: Element) -> str:
        """The VML part of a worksheet, made where there is none."""
        legacy = sheet.find(named("legacyDrawing"))
        by_id = dict(self.parts.related(part, "vmlDrawing"))
        if legacy is not None and (target := by_id.get(legacy.get(f"{{{OFFICE}}}id"))):
            return target
        number = max(self.taken, default=0) + 1
        self.taken.add(number)
        target = self.parts.unused("xl/drawings/vmlDrawing{}.vml")
        self.parts.add(target, (_OPENING.format(number=number) + "</xml>").encode(), _VML_TYPE)
        legacy = etree.Element(named("legacyDrawing"))
        legacy.set(f"{{{OFFICE}}}id", self.parts.relate(part, "vmlDrawing", target))
        insert_before(sheet, legacy, _BEHIND)
        return target


def insert_before(parent: Element, child: Element, behind: Sequence[str]) -> None:
    """Puts a child before the first of the elements that the schema wants behind it, else at the end."""
    names = {named(name) for name in behind}
    for number, one in enumerate(parent):
        if one.tag in names or etree.QName(one).localname == "AlternateContent":
            parent.insert(number, child)
            return
    parent.append(child)


def _box_place(shape: bytes) -> tuple[int, int]:
    row, col = re.search(rb"<x:Row>(\d+)</x:Row>", shape), re.search(rb"<x:Column>(\d+)</x:Column>", shape)
    return (int(row[1]), int(col[1])) if row and col and b'ObjectType="Note"' in shape else (-1, -1)


def _row_and_column(cell: str) -> tuple[int, int]:
    found = split_address(cell)
    return found[1:] if found else (0, 0)
