"""Boxes that a form has ticked: □入户走访 ☑讲座 □其他, 讲座（√） 入户（ ）, 入户 讲座√ 演出. Only what is ticked holds.

Boxes stand before their options or behind them; ticks alone leave the options without one unticked. Squares and circles
are marks of other kinds too (□□镇, ■发放宣传单 ■张贴海报): unless some options are ticked and some are not, or all of two
or more are left empty, nothing is said of them.
"""

from __future__ import annotations

import re
from functools import lru_cache

from etl.regex import regex

NONE_TICKED = "未勾选"

# The last ones of each are those of the fonts Wingdings and Wingdings 2.
_EMPTY, _TICKED = "□☐▢◻◽⬜❏❑❒囗○\uf0a8\uf06f\uf0a3\uf071", "☑🗹✅√✓✔■▣◼⊠☒🗷●◉⊙\uf052\uf0fe\uf053\uf0fd"
_SURELY_TICKED = "☑🗹✅√✓✔☒🗷\uf052\uf0fe\uf053\uf0fd"
_CROSS, _TICKS = "×✕✖✗✘", "√✓✔☑✅🗹"  # a cross beside ticks denies
_ONLY_BESIDE_TICKS = f"○{_CROSS}"
_SIGNS = regex(rf"[{_EMPTY}{_TICKED}]|[\[【]\s*[xXvV×]\s*[\]】]|口")
# 口 is typed for a box too, but not in 口头宣传 and 窗口.
_MOUTH = r"(?<![\u4e00-\u9fff])口(?![头号碑述令才岸腔罩音])(?=[\u4e00-\u9fff])"
_BRACKETS = rf"[(（\[【]\s*[{_TICKED}{_EMPTY}xXvV×]?\s*[)）\]】]"
_BOX = regex(rf"(?:{_BRACKETS}|[{_EMPTY}{_TICKED}{_CROSS}]\ufe0f?|{_MOUTH})+")
_TICKED_BOX = regex(rf"[{_TICKED}]|[\[【(（]\s*[xXvV×]\s*[\]】)）]")
_NEW_QUESTION = regex(rf"\n(?=[^\n:：{_EMPTY}{_TICKED}]{{2,12}}[:：])")
_DIGIT = regex(r"\d")
_WORD = regex(r"[A-Za-z\u4e00-\u9fff]")
_APART = regex(r"[\s、,，;；/|]+")
_ENDS = regex(r"[\s、,，;；/|。.]+")
# 完成打√，未完成打×; √表示完成: what the marks mean, and nothing that was ticked.
LEGEND = regex(
    rf"[打划画填]上?[“\"'「]?[{_TICKS}{_CROSS}○△□]|[打划画]勾|[{_TICKS}{_CROSS}][”\"'」]?(?:表示|代表|为|指|即|=|:|：)|[□○△☆◎][”\"'」]?(?:表示|代表|=)"
)
# 采用了哪些宣传方式（可多选，打√）？☑讲座 □短信: how to answer stands in brackets of its own before the boxes
_HOW_TO_TICK = regex(
    rf"[(（][^()（）{_EMPTY}]{{0,10}}[打划画填]上?[“\"'「]?[{_TICKS}][”\"'」]?[^()（）{_EMPTY}{_TICKS}]{{0,6}}[)）]"
)
_CHOICES = regex(r"[(（][^()（）]{0,6}(?:多选|单选)[^()（）]{0,4}[)）]\s*$")
# ☑折页 360 份, □海报     张
_COUNTED = regex(
    rf"[{_SURELY_TICKED}]\ufe0f?\s*(?P<what>[\u4e00-\u9fff“”]{{1,12}})\s*[:：]?\s*(?P<many>\d[\d,.]*\s*[\u4e00-\u9fff]{{0,3}})"
)
_BLANK = regex(rf"[{_EMPTY}]\ufe0f?\s*[^\d{_EMPTY}{_TICKED}]*")
LONGEST_WORD = 12  # characters of an option among options of which only some have a tick


def has_box(text: str) -> bool:
    """Whether something stands there that may be a box."""
    return _SIGNS.search(text) is not None


def _asked(text: str) -> str:
    """The text with blanks for the words that say how to tick the boxes behind them."""
    return _HOW_TO_TICK.sub(lambda told: "\u3000" * len(told[0]), text)


def only_ticked(text: str) -> str:
    """The text with nothing but its ticked options; `text` itself where it has no such boxes."""
    return _read(text)[0] if _SIGNS.search(text) and not LEGEND.search(text) else text


def ticked_count(text: str) -> str:
    """The 折页360份 of ☑折页  360 份, '' for anything but one ticked option with its count."""
    told = _COUNTED.fullmatch(text)
    return told["what"] + "".join(told["many"].split()) if told else ""


def is_unticked_blank(text: str) -> bool:
    """□海报     张: an option that was not ticked, and of which no count stands there."""
    return _BLANK.fullmatch(text) is not None


def without_unticked(text: str) -> str:
    """The text with blanks in place of marks and of the options that are not ticked, so that all else stays in its place.
    Where nothing is ticked, squares may begin the lines of a list, and stay."""
    if not _SIGNS.search(text):
        return text
    bare = _asked(text)
    text = bare if _SIGNS.search(bare) else text
    if LEGEND.search(text) or NONE_TICKED in _read(text)[0]:
        return text
    gone = bytearray(len(text))
    for start, end in _read(text)[1]:
        gone[start:end] = b"\x01" * (end - start)
    return "".join("\u3000" if away else one for one, away in zip(text, gone, strict=True))


@lru_cache(maxsize=4096)
def _read(text: str) -> tuple[str, tuple[tuple[int, int], ...]]:
    """What holds, and where the marks and the unticked options stand."""
    told: list[str] = []
    gone: list[tuple[int, int]] = []
    start = 0
    for end in [*(m.end() for m in _NEW_QUESTION.finditer(text)), len(text)]:
        part, options = text[start:end], _options(text[start:end])
        if options is None:
            told.append(part)
        else:
            head, tail, found = options
            held = "、".join(part[a:b].strip() for ticked, a, b in found if ticked)
            told.append(part[:head] + (held or NONE_TICKED) + part[tail:])
            kept = [(a, b) for ticked, a, b in found if ticked]
            at = head
            for a, b in [*kept, (tail, tail)]:
                gone.append((start + at, start + a))
                at = b
        start = end
    return "".join(told), tuple(gone)


Options = tuple[
    int, int, list[tuple[bool, int, int]]
]  # where they begin and end, and each with its tick and place


def _options(part: str) -> Options | None:
    """The options of one question; None where its marks are no boxes."""
    boxes = [m for m in _BOX.finditer(part)]
    real = [m for m in boxes if _WORD.sub("", m[0]).strip("()（）[]【】 ") or _any_bracket(boxes)]
    if not real or not _are_boxes(real):
        return None
    ways = (way(part, real) for way in (_before, _behind, _ticks_alone))
    return next((found for found in ways if found is not None and _chosen(part, found[2])), None)


def _are_boxes(boxes: list[re.Match[str]]) -> bool:
    """○○小学 and ××村 withhold a name; a circle or a cross is a box beside ticks alone."""
    empty = [m[0].strip("\ufe0f") for m in boxes if not _ticked(m[0])]
    if any(len(box) > 1 and box[0] not in "([（【" for box in empty):
        return False
    return len(empty) < len(boxes) or not any(box in _ONLY_BESIDE_TICKS for box in empty)


def _any_bracket(boxes: list[re.Match[str]]) -> bool:
    """Empty brackets are boxes only beside one with a tick: （ ）入户 （√）讲座."""
    return any(_ticked(m[0]) and m[0][0] in "([（【" for m in boxes)


def _ticked(box: str) -> bool:
    return _TICKED_BOX.search(box) is not None


def _chosen(part: str, options: list[tuple[bool, int, int]]) -> bool:
    """Some are ticked and some are not, or all of several are left empty; a number behind an empty box is no denial."""
    words = [part[a:b].strip() for _, a, b in options]
    if len(options) < 2 or not all(map(_WORD.search, words)):
        return False
    empty = [word for (ticked, _, _), word in zip(options, words, strict=True) if not ticked]
    if not empty or any(map(_DIGIT.search, empty)):
        return False
    short = "\n" not in part.strip() and max(map(len, empty)) <= LONGEST_WORD
    return len(empty) < len(words) or short  # lines that begin with □ may be a list of what was done


def _before(part: str, boxes: list[re.Match[str]]) -> Options | None:
    """□入户 ☑讲座: each option behind its box."""
    head, tail = boxes[0].start(), len(part.rstrip(" \n)）。"))
    question = _CHOICES.sub("", part[:head]).rstrip()
    if question and not question.endswith((":", "：", "(", "（", "?", "？")):
        return None
    ends = [*(m.start() for m in boxes[1:]), tail]
    options: list[tuple[bool, int, int]] = []
    for box, end in zip(boxes, ends, strict=True):
        a, b = box.end(), _trimmed(part, box.end(), end)
        if a < b:
            options.append((_mark(box[0], boxes), a, b))
        elif options and _mark(box[0], boxes):  # □讲座√
            options[-1] = (True, *options[-1][1:])
        else:
            return None
    return head, tail, options


def _behind(part: str, boxes: list[re.Match[str]]) -> Options | None:
    """入户□ 讲座☑: each option before its box."""
    question = re.match(r"[^:：]{2,14}[:：]\s*", part)
    head, tail = question.end() if question else 0, boxes[-1].end()
    if part[tail:].strip(" \n。)）") or head > boxes[0].start():
        return None
    starts = [head, *(m.end() for m in boxes[:-1])]
    begun = [start + len(_leading(part[start : m.start()])) for start, m in zip(starts, boxes, strict=True)]
    options = [(m, a, m.start()) for m, a in zip(boxes, begun, strict=True)]
    if not all(a < b for _, a, b in options) or any(_APART.search(part[a:b].strip()) for _, a, b in options):
        return None
    return head, tail, [(_mark(m[0], boxes), a, b) for m, a, b in options]


def _ticks_alone(part: str, boxes: list[re.Match[str]]) -> Options | None:
    """入户 讲座√ 演出: only what is ticked has a mark."""
    if not all(set(m[0]) <= set(_TICKS) for m in boxes):
        return None
    question = re.match(r"[^:：]{2,14}[:：]\s*", part)
    head = question.end() if question else 0
    options: list[tuple[bool, int, int]] = []
    for word in re.finditer(r"[^\s、,，;；/|]+", part[head:]):
        a, b = head + word.start(), head + word.end()
        marks = [m for m in boxes if a <= m.start() < b]
        bare = word[0].strip(_TICKS)
        if (
            len(bare) > LONGEST_WORD
            or len(marks) > 1
            or any(c in bare for c in _TICKS)
            or _DIGIT.search(bare)
        ):
            return None
        at = part.index(bare, a) if bare else a
        options.append((bool(marks), at, at + len(bare)))
    return (head, len(part.rstrip()), options) if any(ticked for ticked, _, _ in options) else None


def _mark(box: str, boxes: list[re.Match[str]]) -> bool:
    """Whether a box is ticked; ☒ beside ☑ is crossed out."""
    if box.strip("\ufe0f") in ("☒", "⊠", "🗷") and any(set(m[0]) & set("☑√✓✔✅🗹") for m in boxes):
        return False
    return _ticked(box)


def _trimmed(part: str, start: int, end: int) -> int:
    """Where an option ends: without the signs that join it to the next."""
    while end > start and _ENDS.fullmatch(part[end - 1]):
        end -= 1
    return end


def _leading(text: str) -> str:
    found = _APART.match(text)
    return found[0] if found else ""
