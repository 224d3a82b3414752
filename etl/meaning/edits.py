"""Texts that are written anew before they are read, each character with its place in what was written."""

from __future__ import annotations

from collections.abc import Iterable

Edit = tuple[int, int, str]  # from, to, what stands there instead
# a text and the places of its characters, None where each stands at its own
Written = tuple[str, tuple[int, ...] | None]


def edited(
    text: str, edits: Iterable[Edit], places: tuple[int, ...] | None = None
) -> tuple[str, tuple[int, ...]]:
    """The text with the edits, which stand in their order; one that begins within the one before is left out. `places`:
    those of the characters of `text`, where it is written anew already."""
    letters, kept, at = "", list[int](), 0
    for start, end, new in edits:
        if start < at:
            continue
        letters += text[at:start] + new
        kept += range(at, start)
        if new:  # its first letter stands at the first place, its last at the last
            step = (end - start - 1) / max(len(new) - 1, 1)
            kept += [start + int(i * step) for i in range(len(new) - 1)] + [end - 1]
        at = end
    kept += range(at, len(text))
    return letters + text[at:], tuple(kept) if places is None else tuple(places[place] for place in kept)


def put_around(text: str, start: int, end: int, before: str, behind: str) -> list[Edit]:
    """The edits that put words around a number, each letter of theirs at the place of the digit next to it."""
    if end - start == 1:
        return [(start, end, before + text[start:end] + behind)]
    return [(start, start + 1, before + text[start]), (end - 1, end, text[end - 1] + behind)]
