"""In which encoding a text file is written, and its text."""

from __future__ import annotations

import codecs

from etl.formats.grid import Finding, UnreadableFile
from etl.regex import regex

_BOMS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_ODD = regex("[\u3040-\u30ff\ue000-\uf8ff\ufffd]")  # kana, private use: not GB18030
_ODD_SHARE = 0.1
_USUAL = regex("[\\s\x20-\x7e\u3000-\u303f\u4e00-\u9fff\uff00-\uffef]")  # of a Chinese report
_USUAL_SHARE = 0.95
_PAIR = regex(rb"[\x81-\xfe][\x40-\xfe]")
_LOOKED_AT = 100_000  # characters, by which an encoding is known
_CONTROL = regex("[\x00-\x08\x0e-\x1f]")
LINE_END = regex("\r\n|\r|\n")


def decode_text(data: bytes) -> tuple[str, list[Finding]]:
    """The text: by its byte order mark, else strict UTF-8, else strict GB18030, or Big5 where that gives rubbish.
    Raises UnreadableFile."""
    for mark, encoding in _BOMS:
        if data.startswith(mark):
            return _checked(_decode(data[len(mark) :], encoding)), []
    text = _utf16_without_mark(data)
    if text is not None:
        return text, [Finding("encoding_guessed", fields={"encoding": "UTF-16"})]
    try:
        return _checked(data.decode("utf-8")), []
    except UnicodeDecodeError:
        if (text := _big5(data)) is not None:
            return _checked(text), [Finding("encoding_guessed", fields={"encoding": "Big5"})]
        text = _checked(_decode(data, "gb18030"))
    foreign = sum(not character.isascii() for character in text)
    if sum(1 for _ in _ODD.finditer(text)) > _ODD_SHARE * foreign:
        raise UnreadableFile("unknown_encoding", line="1")
    return text, []


def _big5(data: bytes) -> str | None:
    """A text of Taiwan or Hong Kong. Its common characters have the leading bytes A4 to C6, and a third of them a
    second byte that is no letter of GB 2312; text in GBK that is taken for Big5 has neither."""
    pairs = _PAIR.findall(data[:_LOOKED_AT])
    common = sum(0xA1 <= first <= 0xC6 for first, _ in pairs)
    low = sum(second < 0x7F for _, second in pairs)
    if not pairs or common < 0.97 * len(pairs) or low < 0.15 * len(pairs):
        return None
    try:
        return data.decode("cp950")
    except UnicodeDecodeError:
        return None


def _decode(data: bytes, encoding: str) -> str:
    try:
        return data.decode(encoding)
    except UnicodeDecodeError as error:
        line = 1 + data[: error.start].count(b"\n")
        raise UnreadableFile("unknown_encoding", line=str(line)) from error


def _checked(text: str) -> str:
    found = _CONTROL.search(text)
    if found:
        line = 1 + len(LINE_END.findall(text[: found.start()]))
        raise UnreadableFile("control_character", line=str(line), character=f"U+{ord(found.group()):04X}")
    return text


def _utf16_without_mark(data: bytes) -> str | None:
    """UTF-16 shows by the NULs of its ASCII characters, all on one side of the byte pairs."""
    sample = data[:4096]
    even, odd = sample[::2].count(0), sample[1::2].count(0)
    if len(data) % 2 or min(even, odd) > 0 or max(even, odd) < max(len(sample) // 16, 4):
        return None
    try:
        text = data.decode("utf-16-be" if even else "utf-16-le")
    except UnicodeDecodeError:
        return None
    return text if _is_usual(text) and not _CONTROL.search(text) else None


def _is_usual(text: str) -> bool:
    start = text[:_LOOKED_AT]
    return len(_USUAL.findall(start)) >= _USUAL_SHARE * len(start)
