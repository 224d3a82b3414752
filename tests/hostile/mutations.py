"""Seeded mutations of good files: their bytes, the parts of their packages, and the tokens of their XML."""

# ruff: noqa: E501  (XML in one piece reads better)
from __future__ import annotations

import io
import random
import re
import zipfile
from collections.abc import Callable

HOSTILE_VALUES = (
    "", "0", "-1", "1", "²", "５", "+1", "1_0", " 7 ", "1e999", "NaN", "INF", "0x10", "99999999999", "4294967296", "1048576",
    "1048577", "16384", "16385", "A1", "XFD1048576", "XFE1", "A0", "A1:XFD1048576", "D4:A1", "true", "none", "../../x", "/etc/passwd",
    "file:///x", "\u202e", "\u200b", "_x0000_", "&#10;", "&lt;b&gt;", "=1+1", "9" * 400, "9" * 5000, "派" * 2000, "2026-13-45", "46096",
    "9999999999", "yyyy", "[$-F800]", ";;;", "0%", '0.0"万"', "rId1", "rId2", "sheet1.xml", "utf-16", "gb2312",
)  # fmt: skip
_TOKEN = re.compile(rb"<[^>]*>|[^<]+")
_ATTRIBUTE = re.compile(rb'([\w:.-]+)="([^"]*)"')
_MOST_BYTES = 2_000_000  # a mutant does not grow beyond

Mutation = Callable[[bytes, random.Random], bytes]


def mutated(data: bytes, chance: random.Random) -> bytes:
    """The data, changed in one to four ways."""
    for _ in range(chance.choice((1, 1, 1, 2, 2, 4))):
        data = _mutation_of(data, chance)(data, chance)[:_MOST_BYTES]
    return data


def _mutation_of(data: bytes, chance: random.Random) -> Mutation:
    if data.startswith(b"PK\x03\x04") and chance.random() < 0.85:
        return change_part
    if b"<" in data[:500] and chance.random() < 0.7:
        return change_markup
    return change_bytes


def change_bytes(data: bytes, chance: random.Random) -> bytes:
    """Bytes flipped, put in, left out, repeated or overwritten."""
    changed = bytearray(data or b"\0")
    at = chance.randrange(len(changed))
    length = min(chance.choice((1, 1, 2, 4, 8, 64, 512)), len(changed) - at)
    way = chance.randrange(7)
    if way == 0:
        changed[at] ^= 1 << chance.randrange(8)
    elif way == 1:
        changed[at : at + length] = chance.randbytes(length)
    elif way == 2:
        del changed[at : at + length]
    elif way == 3:
        changed[at:at] = changed[at : at + length] * chance.choice((1, 2, 50))
    elif way == 4:
        changed[at : at + length] = chance.choice((b"\x00", b"\xff", b"\x7f", b"\x80")) * length
    elif way == 5:
        changed[at:at] = chance.choice(HOSTILE_VALUES).encode()
    else:
        del changed[at:]
    return bytes(changed)


def change_part(data: bytes, chance: random.Random) -> bytes:
    """A package with one part changed, left out, copied over another or renamed. What is no package is changed as
    bytes."""
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as package:
            parts = {entry.filename: package.read(entry) for entry in package.infolist()}
    except Exception:  # a mutant of a mutant; zipfile raises nearly anything
        return change_bytes(data, chance)
    if not parts:
        return change_bytes(data, chance)
    name = chance.choice(sorted(parts))
    way = chance.random()
    if way < 0.86:
        parts[name] = (change_markup if b"<" in parts[name][:500] else change_bytes)(parts[name], chance)
    elif way < 0.90:
        del parts[name]
    elif way < 0.95:
        parts[name] = parts[chance.choice(sorted(parts))]
    else:
        parts[chance.choice((name.upper(), f"xl/{name}", chance.choice(HOSTILE_VALUES)[:60]))] = parts.pop(
            name
        )
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", chance.choice((zipfile.ZIP_DEFLATED, zipfile.ZIP_STORED))) as package:
        for part, content in parts.items():
            package.writestr(zipfile.ZipInfo(part), content)
    return stream.getvalue()


def change_markup(data: bytes, chance: random.Random) -> bytes:
    """XML or HTML with tokens left out, repeated, swapped or nested, or with other values and texts."""
    tokens = _TOKEN.findall(data)
    if not tokens:
        return change_bytes(data, chance)
    at, other = chance.randrange(len(tokens)), chance.randrange(len(tokens))
    way = chance.randrange(9)
    if way == 0:
        del tokens[at]
    elif way == 1:
        tokens[at:at] = [tokens[other]] * chance.choice((1, 2, 300))
    elif way == 2:
        tokens[at], tokens[other] = tokens[other], tokens[at]
    elif way == 3:
        first, last = sorted((at, other))
        tokens[first:first] = tokens[first : min(last, first + 200)]
    elif way in (4, 5, 6):
        return _change_value(tokens, chance)
    elif way == 7:
        texts = [number for number, token in enumerate(tokens) if not token.startswith(b"<")]
        if texts:
            tokens[chance.choice(texts)] = chance.choice(HOSTILE_VALUES).encode()
    else:
        tokens[at] = change_bytes(tokens[at], chance)
    return b"".join(tokens)


def _change_value(tokens: list[bytes], chance: random.Random) -> bytes:
    stated = [number for number, token in enumerate(tokens) if b'="' in token]
    if stated:
        number = chance.choice(stated)
        found = chance.choice(list(_ATTRIBUTE.finditer(tokens[number])) or [None])
        if found is not None:
            value = chance.choice(HOSTILE_VALUES).encode()
            tokens[number] = tokens[number][: found.start(2)] + value + tokens[number][found.end(2) :]
    return b"".join(tokens)


WORD_PIECES = (
    "发放", "宣传单", "宣传资料", "海报", "张贴", "横幅", "悬挂", "讲座", "入户", "走访", "受众", "覆盖", "群众", "学生", "老年人", "其中", "共", "共计",
    "累计", "本月", "截至", "截止", "以来", "上半年", "第一季度", "3月", "2023年", "2026年3月15日", "4.17", "至", "-", "—", "~", "、", "，", "。", "；", "：",
    "（", "）", "(", ")", "“", "”", "《", "》", "1", "12", "100", "3,400", "１２", "9999999999999", "一百二十", "两三百", "十几", "百余", "万", "亿", "千",
    "1.2万", "1万2", "余", "多", "近", "约", "左右", "以上", "不少于", "超过", "达", "上", "若干", "xx", "*", "+", "%", "百分之", "‰", "份", "张", "条", "场",
    "次", "场次", "人", "人次", "户", "个", "名", "组", "派出所", "社区", "村", "镇", "乡", "县", "市", "省", "龙陵县", "云南省", "城关镇", "鼓楼区", "保山市",
    "龙山派出所", "建设银行", "第一中学", "反诈", "诈骗", "手法", "案件", "被骗", "元", "计划", "拟", "要求", "无", "见附件", "/", "\n", "\t", " ", "\u3000",
    "\u200b", "\u202e", "²", "①", "Ⅻ", "٣", "x", "http://a", "00", "0", "-5", "1e9", "第", "每", "同比", "增长", "号", "日", "周", "年", "月", "年月日",
)  # fmt: skip


def words(chance: random.Random) -> str:
    """A text of the field's own pieces in any order, some of them many times."""
    pieces: list[str] = []
    for _ in range(chance.choice((1, 2, 3, 5, 8, 20, 60))):
        piece = chance.choice(WORD_PIECES)
        pieces.append(piece * (1 if chance.random() < 0.93 else chance.choice((2, 3, 30, 1000))))
    return "".join(pieces)
