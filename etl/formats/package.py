"""The zip package of an Office file, read with distrust: bytes are counted, twins and overlaps refused.

Every part that is handed out has been unpacked to exactly the size and checksum it declares; its XML is
parsed by a parser that refuses document types.
"""

from __future__ import annotations

import io
import posixpath
import struct
import zipfile
import zlib
from xml.etree import ElementTree
from xml.parsers import expat

from etl.formats.grid import UnreadableFile, damaged_part
from etl.formats.limits import BOMB_BYTES, BOMB_RATIO, MAX_CELLS, MAX_ELEMENTS, MAX_ENTRIES, MAX_PART_BYTES

_LOCAL_HEADER = struct.Struct("<4s22xHH")  # signature, ..., length of the name, length of the extra field
_END = struct.Struct(
    "<4s6xH4xIH"
)  # signature, ..., entries, ..., offset of the directory, length of the comment
_READ = (".xml", ".rels", ".bin")  # pictures and the like are never unpacked
_IN_ZIP64, _IN_ZIP64_COUNT = 0xFFFFFFFF, 0xFFFF
_UTF8_NAME = 0x800
_ENCRYPTED = 0x1


class Package:
    """The parts of a zip package by name. Raises UnreadableFile for all that is not plain and whole."""

    def __init__(self, data: bytes) -> None:
        self._data = data
        self._unpacked = 0
        try:
            with zipfile.ZipFile(io.BytesIO(data)) as archive:
                entries = archive.infolist()
                self._start_of_directory = archive.start_dir
        except (
            zipfile.BadZipFile,
            NotImplementedError,
            ValueError,
            struct.error,
            EOFError,
            OSError,
        ) as error:
            raise damaged_part("", "not_complete") from error
        if len(entries) > MAX_ENTRIES:
            raise UnreadableFile("too_many_parts", count=str(len(entries)), limit=str(MAX_ENTRIES))
        self._count = len(entries)
        self.entries = _entries_by_name(entries)
        self.has_trailing_bytes = self._refuse_leading_bytes()
        self._folded = {name.casefold(): name for name in self.entries}
        self._refuse_overlaps(entries)
        self._refuse_other_names(entries)
        self._refuse_declared_bombs(entries)

    @property
    def has_macros(self) -> bool:
        """Whether a macro part is there; nobody reads it."""
        return any(name.lower().endswith("vbaproject.bin") for name in self.entries)

    @property
    def names(self) -> list[str]:
        """The names of all parts."""
        return list(self.entries)

    def find(self, name: str) -> str | None:
        """The part's own spelling of `name`, capitals aside; None where there is none."""
        return name if name in self.entries else self._folded.get(name.casefold())

    def bytes_of(self, name: str) -> bytes:
        """The unpacked part. Raises UnreadableFile where it is missing, damaged, or too large."""
        found = self.find(name)
        if found is None:
            raise damaged_part(name, "missing")
        entry = self.entries[found]
        packed = self._packed(entry)
        if entry.flag_bits & _ENCRYPTED:
            raise UnreadableFile("password_protected")
        plain = self._unpack(entry, packed)
        if len(plain) != entry.file_size or zlib.crc32(plain) != entry.CRC:
            raise damaged_part(found, "checksum")
        return plain

    def tree_of(self, name: str) -> ElementTree.Element:
        """The root of a part's elements. Raises UnreadableFile."""
        return parse_tree(self.bytes_of(name), name)

    def _packed(self, entry: zipfile.ZipInfo) -> memoryview:
        head = self._data[entry.header_offset : entry.header_offset + _LOCAL_HEADER.size]
        if len(head) < _LOCAL_HEADER.size or head[:4] != b"PK\x03\x04":
            raise damaged_part(entry.filename, "cut_off")
        _, name_length, extra_length = _LOCAL_HEADER.unpack(head)
        start = entry.header_offset + _LOCAL_HEADER.size + name_length + extra_length
        if start + entry.compress_size > len(self._data):
            raise damaged_part(entry.filename, "cut_off")
        return memoryview(self._data)[start : start + entry.compress_size]

    def _unpack(self, entry: zipfile.ZipInfo, packed: memoryview) -> bytes:
        allowed = MAX_PART_BYTES - self._unpacked
        if entry.compress_type == zipfile.ZIP_STORED:
            plain = bytes(packed)
        elif entry.compress_type == zipfile.ZIP_DEFLATED:
            # One byte more than declared is enough to see that the header lies.
            room = min(allowed, entry.file_size) + 1
            try:
                plain = zlib.decompressobj(-15).decompress(packed, room)
            except zlib.error as error:
                raise damaged_part(entry.filename, "not_unpacked") from error
        else:
            raise damaged_part(entry.filename, "compression")
        self._unpacked += len(plain)
        if self._unpacked > MAX_PART_BYTES:
            raise UnreadableFile("unpacks_too_large", limit=_megabytes(MAX_PART_BYTES))
        return plain

    def _refuse_leading_bytes(self) -> bool:
        """Refuses bytes before the package, which other programs may read; tells whether some stand behind it."""
        at = self._data.rfind(b"PK\x05\x06")
        _, count, offset, comment_length = _END.unpack_from(self._data, at)
        if count not in (self._count & _IN_ZIP64_COUNT, _IN_ZIP64_COUNT):
            raise UnreadableFile("ambiguous_package", part="zip_directory")
        if offset not in (self._start_of_directory, _IN_ZIP64):
            raise UnreadableFile("ambiguous_package", part="leading_bytes")
        return len(self._data) > at + _END.size + int(comment_length)

    def _refuse_overlaps(self, entries: list[zipfile.ZipInfo]) -> None:
        end = 0
        for entry in sorted(entries, key=lambda entry: entry.header_offset):
            if entry.header_offset < end:
                raise UnreadableFile("ambiguous_package", part=entry.filename)
            end = entry.header_offset + _LOCAL_HEADER.size + len(entry.filename) + entry.compress_size
        if end > self._start_of_directory:
            raise UnreadableFile("ambiguous_package", part="zip_directory")

    def _refuse_other_names(self, entries: list[zipfile.ZipInfo]) -> None:
        """Some programs go by the directory, some by the headers before each part: both must name the same."""
        for entry in entries:
            start = entry.header_offset + _LOCAL_HEADER.size
            head = self._data[entry.header_offset : start]
            length = _LOCAL_HEADER.unpack(head)[1] if len(head) == _LOCAL_HEADER.size else 0
            stated = self._data[start : start + length]
            # the letters of both encodings are those of ASCII, and nearly all names
            encoding = "utf-8" if entry.flag_bits & _UTF8_NAME or stated.isascii() else "cp437"
            if stated.decode(encoding, "replace") != entry.orig_filename:
                raise UnreadableFile("ambiguous_package", part=entry.filename)

    def _refuse_declared_bombs(self, entries: list[zipfile.ZipInfo]) -> None:
        """What honest headers tell already; dishonest ones are caught while unpacking."""
        for entry in entries:
            large = entry.file_size > BOMB_BYTES and entry.filename.lower().endswith(_READ)
            if large and entry.file_size > BOMB_RATIO * max(entry.compress_size, 1):
                raise UnreadableFile("unpacks_too_large", limit=_megabytes(MAX_PART_BYTES))


def _entries_by_name(entries: list[zipfile.ZipInfo]) -> dict[str, zipfile.ZipInfo]:
    by_name: dict[str, zipfile.ZipInfo] = {}
    folded: set[str] = set()
    for entry in entries:
        name = entry.filename.replace("\\", "/")
        if name.startswith("/") or ".." in name.split("/") or ":" in name.split("/")[0]:
            raise UnreadableFile("ambiguous_package", part=name)
        if name.casefold() in folded:
            raise UnreadableFile("ambiguous_package", part=name)
        folded.add(name.casefold())
        by_name[name] = entry
    return by_name


def _megabytes(count: int) -> str:
    return f"{count // 1024 // 1024} MB"


def new_parser() -> expat.XMLParserType:
    """An expat parser that refuses any document type, so no entity can be declared, fetched or multiplied."""
    parser = expat.ParserCreate()
    parser.buffer_text = True
    parser.buffer_size = 65_536
    parser.StartDoctypeDeclHandler = _refuse_document_type
    return parser


def _refuse_document_type(*_: object) -> None:
    raise UnreadableFile("document_type_in_xml")


def parse_xml(parser: expat.XMLParserType, plain: bytes, name: str, whole: bool = True) -> None:
    """Feeds a part, or without `whole` its beginning. Raises UnreadableFile where it is not well-formed."""
    try:
        parser.Parse(plain, whole)
    except (expat.ExpatError, LookupError, ValueError) as error:  # the latter two: an unknown encoding
        raise damaged_part(name, "not_well_formed") from error


def parse_tree(plain: bytes, name: str) -> ElementTree.Element:
    """The root of the elements; the part was read through before, so that a document type never comes here."""
    parse_xml(new_parser(), plain, name)
    if plain.count(b"<") - plain.count(b"</") > MAX_ELEMENTS:
        raise UnreadableFile("too_many_cells", limit=str(MAX_CELLS))
    try:
        return ElementTree.fromstring(plain)
    except ElementTree.ParseError as error:
        raise damaged_part(name, "not_well_formed") from error


def relation_target(base: str, target: str) -> str:
    """The part that a relation of part `base` points at. Raises UnreadableFile where it leaves the package.

    'xl/workbook.xml', 'worksheets/sheet1.xml' -> 'xl/worksheets/sheet1.xml'; absolute ones start at the root.
    """
    target = target.replace("\\", "/")
    path = target.lstrip("/") if target.startswith("/") else posixpath.join(posixpath.dirname(base), target)
    path = posixpath.normpath(path)
    if path.startswith(".."):
        raise UnreadableFile("ambiguous_package", part=target)
    return path
