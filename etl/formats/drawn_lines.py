"""The lines of a drawn table (│ a │ b │, ├───┼───┤, | a | b |, +---+---+): what stands between their uprights, and in which
columns.

Where an upright stands on the screen tells the columns, so that a cell across several is seen. Programs differ in how wide
a drawn character is; where no width lets the uprights stand above each other (a table typed by eye), the lines that have
all of them are read by their order, and the others by the nearest.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from etl.formats.limits import MAX_BLANK_COLUMNS
from etl.regex import regex

_LEVEL = "─━┄┅┈┉╌╍═╴╶╸╺╼╾"
_UPRIGHT = "│┃┆┇┊┋╎╏║╵╷╹╻╽╿|"
_BOX = regex("[\u2500-\u257f]")
_BOX_JOINT = regex(f"(?![{_LEVEL}])[\u2500-\u257f]")
_BOX_RULED = regex(f"[{_LEVEL}]+")
_PLAIN_JOINT = regex(r"\||(?<=[-=])\+|\+(?=[-=])")
_PLAIN_RULED = regex(r"[-=]+")
_PLAIN_RULE = regex(r"[|+=-].*(?:\+[-=]{2}|[-=]{2}\+).*")  # +---+---+, |---+---|, | a +---+---+, ---+---
_RULE = regex(r"(?=.*[─━┄┅┈┉╌╍═=-]{2})[\u2500-\u257f+|=\s-]+")
_WIDTHS = ((2, 2), (1, 1), (1, 2))  # of a drawn character, and of another of unsure width (— “ ×)
_NEAR = 2  # columns by which an upright typed by eye may stand beside the one above
_ENDLESS = 1_000_000  # the column of an outer upright that is not drawn


@dataclass(frozen=True, slots=True)
class Field:
    """What stands between two uprights of a line: its text, whether a level line fills it, and where its uprights are:
    columns of the screen, then numbers of the table's columns."""

    text: str
    ruled: bool
    left: int
    right: int


Line = list[Field]
BARE = Field("", True, 0, 0)  # a rule across all columns


def is_drawn(line: str) -> bool:
    """A line of a drawing: cells between uprights, or a rule."""
    line = line.strip()
    if _BOX.search(line):
        return _BOX_JOINT.search(line) is not None or is_rule(line)
    return len(line) > 2 and (line[0] == line[-1] == "|" or _PLAIN_RULE.fullmatch(line) is not None)


def is_rule(line: str) -> bool:
    """A line that only parts others."""
    return _RULE.fullmatch(line) is not None


def lines_in_columns(lines: Sequence[str]) -> list[Line]:
    """The fields of each line in the columns of the table; [] where the lines do not fit each other."""
    box = any(_BOX.search(line) for line in lines)
    joint = _BOX_JOINT if box else _PLAIN_JOINT
    if any(len(joint.findall(line)) > MAX_BLANK_COLUMNS + 1 for line in lines):
        return []
    for widths in _WIDTHS:
        fields = [_fields(line, box, widths) for line in lines]
        places = sorted({place for line in fields for place in _bounds(line)} - {0})
        if len(places) == max(map(len, fields)) + 1:
            numbers = {0: 0} | {place: number for number, place in enumerate(places, 1)}
            return [
                [Field(one.text, one.ruled, numbers[one.left], numbers[one.right]) for one in line]
                for line in fields
            ]
    return _by_nearest([_fields(line, box, _WIDTHS[0]) for line in lines])


def _fields(line: str, box: bool, widths: tuple[int, int]) -> Line:
    """What stands between the uprights, and beside the outer ones where there is something."""
    joint, level = (_BOX_JOINT, _BOX_RULED) if box else (_PLAIN_JOINT, _PLAIN_RULED)
    joints = [found.start() for found in joint.finditer(line)]
    if not joints:
        return [BARE]
    columns = [1]
    for character in line:
        columns.append(columns[-1] + _width(character, widths))
    bounds = [(start + 1, end) for start, end in pairwise(joints)]
    if line[: joints[0]].strip():
        bounds.insert(0, (0, joints[0]))
    if line[joints[-1] + 1 :].strip():
        bounds.append((joints[-1] + 1, len(line)))
    crossed = any(line[at] not in _UPRIGHT for at in joints)  # else ── between two uprights is a blank cell
    told = []
    for start, end in bounds:
        text = line[start:end].strip()
        left = columns[start - 1] if start else -1
        right = columns[end] if end < len(line) else _ENDLESS
        told.append(Field(text, crossed and level.fullmatch(text) is not None, left, right))
    return told


def _width(character: str, widths: tuple[int, int]) -> int:
    kind = unicodedata.east_asian_width(character)
    if kind == "A":
        return widths[0] if "\u2500" <= character <= "\u257f" else widths[1]
    return 2 if kind in "WF" else 1


def _by_nearest(lines: list[Line]) -> list[Line]:
    """The lines in the columns of those that have most fields; [] where one of the others stands beside them."""
    most = max(map(len, lines))
    places = _bounds(next(line for line in lines if len(line) == most))
    done = []
    for line in lines:
        if line == [BARE]:
            done.append(line)
            continue
        at = list(range(len(places))) if len(line) == most else [_nearest(places, b) for b in _bounds(line)]
        if -1 in at or len(set(at)) < len(at):
            return []
        done.append([Field(one.text, one.ruled, at[i] + 1, at[i + 1] + 1) for i, one in enumerate(line)])
    return done


def _bounds(line: Line) -> list[int]:
    return [one.left for one in line] + [line[-1].right] if line else []


def _nearest(places: list[int], bound: int) -> int:
    """The number of the place that is nearest; -1 where none is near."""
    at = min(range(len(places)), key=lambda i: abs(places[i] - bound))
    return at if abs(places[at] - bound) <= _NEAR else -1
