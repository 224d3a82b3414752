"""A list of tasks, each line behind its box: ☑ 大集发宣传单350张, ☐ 五一前再贴海报60张. What is not ticked was not done."""

from __future__ import annotations

from collections.abc import Sequence

_DONE, _OPEN = frozenset("☑✅√✓✔🗹"), frozenset("☐□▢◻◽⬜❏❑✘✗✕×☒")
_FEWEST = 3  # lines with a box, of both kinds


def open_tasks(paragraphs: Sequence[str]) -> frozenset[int]:
    """The numbers of the lines whose box is empty or crossed out, where others of the list are ticked."""
    begun = {index: text.lstrip()[:2] for index, text in enumerate(paragraphs)}
    marks = {index: two[0] for index, two in begun.items() if two and two != two[0] * 2}  # ××村 is a name
    done = [index for index, mark in marks.items() if mark in _DONE]
    undone = [index for index, mark in marks.items() if mark in _OPEN]
    listed = bool(done) and len(done) + len(undone) >= _FEWEST
    return frozenset(undone) if listed else frozenset()
