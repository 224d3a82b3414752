"""Cell formats of an xlsx package: number format, strikethrough and indent. Nonsense in other styles does no harm."""

from __future__ import annotations

from dataclasses import dataclass, field

from etl.formats.grid import UnreadableFile
from etl.formats.limits import MAX_STYLES
from etl.formats.number_format import BUILT_IN, NumberFormat, parse_format
from etl.formats.package import Package, new_parser, parse_xml
from etl.formats.small_parts import kept_when_small
from etl.formats.xlsx_package import local

_CACHED_BYTES = 65_536  # the styles of one maker repeat from file to file


@dataclass(slots=True)
class Style:
    """How a cell is shown. `plain`: its number stands as it is; then `as_stored` has the code of its format and whether
    it is struck out. `indent`: how many steps its text is moved to the right."""

    number_format: NumberFormat
    struck: bool
    indent: int = 0
    plain: bool = field(init=False)
    as_stored: tuple[str, bool] | None = field(init=False)

    def __post_init__(self) -> None:
        shown = self.number_format
        self.plain = shown.is_plain and not shown.is_date and not shown.hides
        self.as_stored = (shown.code, self.struck) if self.plain else None


PLAIN_STYLE = Style(parse_format(""), False)


@dataclass(slots=True)
class _StyleSheet:
    codes: dict[int, str] = field(default_factory=dict)
    struck_fonts: list[bool] = field(default_factory=list)
    formats: list[tuple[int, int]] = field(default_factory=list)  # (number format, font)
    indents: dict[int, int] = field(default_factory=dict)  # by the place of the format
    inside: str = ""

    def start(self, name: str, attributes: dict[str, str]) -> None:
        name = local(name)
        if name in ("fonts", "cellXfs", "numFmts", "cellStyleXfs", "dxfs"):
            self.inside = name
        elif name == "numFmt" and self.inside == "numFmts":
            self.codes[whole(attributes.get("numFmtId"))] = attributes.get("formatCode", "")
        elif name == "font" and self.inside == "fonts":
            self.struck_fonts.append(False)
        elif name == "strike" and self.inside == "fonts" and self.struck_fonts:
            self.struck_fonts[-1] = attributes.get("val", "1") not in ("0", "false")
        elif name == "xf" and self.inside == "cellXfs":
            self._add_format(attributes)
        elif name == "alignment" and self.inside == "cellXfs" and (steps := whole(attributes.get("indent"))):
            self.indents[len(self.formats) - 1] = steps

    def _add_format(self, attributes: dict[str, str]) -> None:
        self.formats.append((whole(attributes.get("numFmtId")), whole(attributes.get("fontId"))))
        if len(self.formats) > MAX_STYLES:
            raise UnreadableFile("too_many_styles", limit=str(MAX_STYLES))


def whole(text: str | None) -> int:
    """A number of an attribute; 0 where it is missing or nonsense."""
    return int(text) if text and text.isascii() and text.isdigit() and len(text) < 10 else 0


def read_styles(package: Package, part: str | None) -> dict[str, Style]:
    """The styles by the number that cells give as `s`. Raises UnreadableFile."""
    if part is None:
        return {}
    return _parse(package.bytes_of(part))


@kept_when_small(_CACHED_BYTES, most=32)
def _parse(plain: bytes) -> dict[str, Style]:
    sheet = _StyleSheet()
    parser = new_parser()
    parser.StartElementHandler = sheet.start
    parse_xml(parser, plain, "xl/styles.xml")
    known: dict[tuple[int, bool, int], Style] = {}
    styles = {}
    for number, (format_id, font) in enumerate(sheet.formats):
        struck = font < len(sheet.struck_fonts) and sheet.struck_fonts[font]
        key = (format_id, struck, sheet.indents.get(number, 0))
        if key not in known:
            shown = parse_format(sheet.codes.get(format_id, BUILT_IN.get(format_id, "")))
            known[key] = Style(shown, *key[1:])
        styles[str(number)] = known[key]
    return styles
