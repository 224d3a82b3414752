"""The small parts of an xlsx package: which sheets there are, their relations, shared strings."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache

from etl.formats.cell_values import refuse_long_text
from etl.formats.characters import is_blank, shown_text, storable
from etl.formats.grid import UnreadableFile
from etl.formats.limits import MAX_SHEETS, MAX_STRINGS
from etl.formats.package import Package, new_parser, parse_xml, relation_target
from etl.formats.small_parts import kept_when_small
from etl.formats.xlsx_plain_strings import plain_strings
from etl.regex import regex

CACHED_BYTES = 16_384  # the small parts of one maker are the same from file to file
_SHORT = 40  # characters; longer texts seldom come twice
Relations = Mapping[str, tuple[str, str]]
StartTags = Sequence[tuple[str, Mapping[str, str]]]
_ESCAPED = regex(r"_x([0-9A-Fa-f]{4})_")


@dataclass(slots=True, frozen=True)
class SheetEntry:
    """A worksheet as the workbook part lists it."""

    name: str
    part: str
    hidden: bool


@dataclass(slots=True, frozen=True)
class WorkbookPart:
    """The sheets in their order, whether dates count from 1904, and the parts that the cells refer to."""

    sheets: list[SheetEntry]
    from_1904: bool
    strings_part: str | None
    styles_part: str | None
    has_external_links: bool


class _Elements:
    """Collects the start tags of a small part as (local name, attributes by local name)."""

    def __init__(self) -> None:
        self.found: list[tuple[str, dict[str, str]]] = []

    def start(self, name: str, attributes: dict[str, str]) -> None:
        self.found.append((local(name), {local(key): value for key, value in attributes.items()}))


def local(name: str) -> str:
    """The name without its namespace prefix."""
    return name.rpartition(":")[2]


def start_tags(package: Package, part: str) -> StartTags:
    """All start tags of a small part with their attributes. Raises UnreadableFile."""
    return _start_tags(package.bytes_of(part), part)


@kept_when_small(CACHED_BYTES, most=64)
def _start_tags(plain: bytes, part: str) -> StartTags:
    elements = _Elements()
    parser = new_parser()
    parser.StartElementHandler = elements.start
    parse_xml(parser, plain, part)
    return elements.found


def relations(package: Package, part: str) -> Relations:
    """{relation id: (kind, target part)} of a part; external targets are left out."""
    folder, _, name = part.rpartition("/")
    listing = package.find(f"{folder}/_rels/{name}.rels" if folder else f"_rels/{name}.rels")
    if listing is None:
        return {}
    return _relations(package.bytes_of(listing), listing, part)


@kept_when_small(CACHED_BYTES, most=64)
def _relations(plain: bytes, listing: str, part: str) -> Relations:
    related: dict[str, tuple[str, str]] = {}
    for tag, attributes in _start_tags(plain, listing):
        if tag != "Relationship" or attributes.get("TargetMode") == "External":
            continue
        name, kind = attributes.get("Id", ""), attributes.get("Type", "").rpartition("/")[2]
        stated = kind, relation_target(part, attributes.get("Target", ""))
        if related.setdefault(name, stated) != stated:
            raise UnreadableFile("ambiguous_package", part=listing)
    return related


def main_part(package: Package) -> str:
    """The part that the package names as its document; '' where it names none."""
    found = {target for kind, target in relations(package, "").values() if kind == "officeDocument"}
    if len(found) > 1:
        raise UnreadableFile("ambiguous_package", part=", ".join(sorted(found))[:80])
    return found.pop() if found else ""


def read_workbook_part(package: Package, part: str) -> WorkbookPart:
    """What the workbook part and its relations say. Raises UnreadableFile."""
    related = relations(package, part)
    sheets: list[SheetEntry] = []
    from_1904 = False
    for tag, attributes in start_tags(package, part):
        if tag == "workbookPr":
            from_1904 = attributes.get("date1904", "0") in ("1", "true", "on")
        elif tag == "sheet":
            kind, target = related.get(attributes.get("id", ""), ("", ""))
            if kind == "worksheet":
                hidden = attributes.get("state", "visible") != "visible"
                sheets.append(SheetEntry(storable(attributes.get("name", "")), target, hidden))
    if len(sheets) > MAX_SHEETS:
        raise UnreadableFile("too_many_sheets", count=str(len(sheets)), limit=str(MAX_SHEETS))
    if twice := [part for part, count in Counter(sheet.part for sheet in sheets).items() if count > 1]:
        raise UnreadableFile("ambiguous_package", part=twice[0])  # its figures would count twice
    by_kind = {kind: target for kind, target in related.values()}
    return WorkbookPart(
        sheets=sheets,
        from_1904=from_1904,
        strings_part=package.find(by_kind.get("sharedStrings", "")),
        styles_part=package.find(by_kind.get("styles", "")),
        has_external_links="externalLink" in by_kind,
    )


def unescaped(text: str) -> str:
    """Text of a cell with `_x000D_` turned into the character it stands for, and nothing unstorable left."""
    if "_x" in text:
        text = _ESCAPED.sub(lambda found: chr(int(found[1], 16)), text)
        text = text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
        return storable(text)
    return text


@dataclass(slots=True, frozen=True)
class SharedText:
    """A text as it stands, as shown, and whether it is struck out: `struck` wholly, or in some of its runs, which are no
    part of it then; `with_struck` is the text with them, '' mostly."""

    raw: str
    shown: str
    struck: bool = False
    with_struck: str = ""


@lru_cache(maxsize=20_000)  # the forms of a county repeat the same words
def _short_text(raw: str) -> SharedText | None:
    return shared_text(raw)


def _plain_text(raw: str) -> SharedText | None:
    return _short_text(raw) if len(raw) <= _SHORT else shared_text(raw)


def shared_text(raw: str) -> SharedText | None:
    """None for a text of blanks only. Raises UnreadableFile for one that no workbook may hold."""
    refuse_long_text(raw)
    raw = unescaped(raw)
    shown = shown_text(raw)
    if is_blank(shown):
        return None
    return SharedText(raw, shown)


class TextRuns:
    """Gathers the runs of one rich or plain text; phonetic guides (rPh) are no part of it."""

    __slots__ = ("chunks", "in_phonetic", "kept", "run_struck", "struck", "texts")

    def __init__(self) -> None:
        self.chunks: list[str] = []
        self.clear()

    def clear(self) -> None:
        self.texts: list[str] = []
        self.in_phonetic = False
        self.run_struck = False
        self.struck = False
        self.kept: list[str] = []

    def open(self, name: str, attributes: dict[str, str]) -> None:
        if name == "t":
            self.chunks.clear()
        elif name == "rPh":
            self.in_phonetic = True
        elif name in ("strike", "dstrike"):
            self.run_struck = attributes.get("val", "1") not in ("0", "false")

    def close(self, name: str) -> None:
        if name == "t" and not self.in_phonetic:
            self.texts.append("".join(self.chunks))
            self.struck = self.struck or self.run_struck
            if not self.run_struck:
                self.kept.append(self.texts[-1])
        elif name == "rPh":
            self.in_phonetic = False
        elif name == "r":
            self.run_struck = False

    def finished(self) -> SharedText | None:
        raw = "".join(self.texts)
        if not self.struck:
            return _plain_text(raw)
        whole, kept = shared_text(raw), shared_text("".join(self.kept))
        if whole is None or kept is None:
            return whole and replace(whole, struck=True)
        return replace(kept, with_struck=whole.shown)


class _StringTable:
    def __init__(self) -> None:
        self.strings: list[SharedText | None] = []
        self.runs = TextRuns()

    def start(self, name: str, attributes: dict[str, str]) -> None:
        name = local(name)
        if name == "si":
            self.runs.clear()
        else:
            self.runs.open(name, attributes)

    def end(self, name: str) -> None:
        name = local(name)
        if name != "si":
            self.runs.close(name)
            return
        self.strings.append(self.runs.finished())
        if len(self.strings) > MAX_STRINGS:
            raise UnreadableFile("too_many_cells", limit=str(MAX_STRINGS))


def read_strings(package: Package, part: str | None) -> list[SharedText | None]:
    """The shared strings in their order; None for blank ones. Raises UnreadableFile."""
    if part is None:
        return []
    plain = package.bytes_of(part)
    found = plain_strings(plain, part)
    if found is None or len(found) > MAX_STRINGS:
        return _strings_by_events(plain, part)
    return list(map(_plain_text, found))


def _strings_by_events(plain: bytes, part: str) -> list[SharedText | None]:
    table = _StringTable()
    parser = new_parser()
    parser.StartElementHandler = table.start
    parser.EndElementHandler = table.end
    parser.CharacterDataHandler = table.runs.chunks.append
    parse_xml(parser, plain, part)
    return table.strings
