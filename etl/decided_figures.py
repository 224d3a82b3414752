"""What people decided of a paragraph: its figures are read as they said, and a whole keeps what its parts leave of it.

走访86户，其中出租户29户 counts 57 and 29. Who corrects the 86 corrects the number as it stands: taken as it is, the 29 would
count twice. The reader and the page that shows its marks both ask here.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace

from etl.meaning.quantity import Quantity
from etl.meaning.quantity_sums import add, subtract
from etl.prose.paragraphs.correcting import STRUCK, occurrence, place_of, read_instead
from etl.prose.paragraphs.reading import ProseFigure
from etl.prose.sums.settling import ONLINE_KINDS
from etl.prose.words.parts import DifferingTotal, parts_above_whole
from etl.schema import Ruling

Key = tuple[str, int]  # a figure's words, and for the how-manieth time they stand in its paragraph
CODES = {"read": "figure_as_decided", "struck": "figure_struck", "lost": "figure_ruling_lost"}


@dataclass(frozen=True, slots=True)
class Whole:
    """A `figure` that counts but what its parts leave of the number as it stands (`figure.whole`). `parts`: the figures that
    tell them, () where no figures of the paragraph do; `taken`: all of them together."""

    figure: ProseFigure
    parts: tuple[ProseFigure, ...]
    taken: Quantity

    @property
    def stated(self) -> Quantity:
        """The number as it stands."""
        return self.figure.whole or self.figure.quantity

    def corrected(self, read: ProseFigure) -> ProseFigure | None:
        """The figure where its number as it stands is that of `read`; None where its parts are more than that. One of
        something else has no parts here."""
        if read.measure != self.figure.measure:
            return replace(read, whole=None)
        rest = subtract(read.quantity, [self.taken])
        return None if rest is None else replace(read, whole=read.quantity, quantity=rest)


@dataclass(slots=True)
class Decided:
    """The figures as decided, in the order of the text; the wholes among them by where they begin, those too that their
    parts use up or exceed. `told`: (issue code, words, ruling, start and end) of each decision, start -1 where its words are
    gone; `above`: wholes that are less than their parts by what was decided, and count nothing."""

    figures: list[ProseFigure]
    wholes: dict[int, Whole] = field(default_factory=dict)
    told: list[tuple[str, str, Ruling, tuple[int, int]]] = field(default_factory=list)
    above: list[DifferingTotal] = field(default_factory=list)


def decide_figures(
    text: str, figures: Sequence[ProseFigure], rulings: Mapping[Key, Ruling], year: int | None = None
) -> Decided:
    """Reads the figures of a paragraph as people decided: one struck out or corrected, or a number counted that was passed
    over. `year`: of a date without one in their words."""
    known = {(f.text, occurrence(text, f.text, f.start)): f for f in figures}
    keys = {figure.start: key for key, figure in known.items()}
    wholes = [whole for figure in figures if (whole := whole_of(figure, figures))]
    decided = Decided([])
    for (words, number), ruling in rulings.items():
        start = place_of(text, words, number)
        read = read_instead(ruling.value, known.get((words, number)), year)
        if start < 0 or (read is None and ruling.value != STRUCK):
            decided.told.append((CODES["lost"], words, ruling, (-1, -1)))
            continue
        known.pop((words, number), None)
        end = start + len(words)
        if read is not None:
            known[words, number] = read.at(start, end, words)
        decided.told.append((CODES["read" if read else "struck"], words, ruling, (start, end)))
    # the last first: 其中学生35场（其中大学生5场） is a whole too, and a part of the one before it
    for whole in sorted(wholes, key=lambda one: -one.figure.start):
        _settle(whole, keys, known, rulings, decided)
    decided.figures = sorted(known.values(), key=lambda figure: figure.start)
    return decided


def _settle(
    whole: Whole,
    keys: Mapping[int, Key],
    known: dict[Key, ProseFigure],
    rulings: Mapping[Key, Ruling],
    decided: Decided,
) -> None:
    """What a whole counts beside its parts as they were decided; nothing is done where nobody decided on either."""
    key = keys[whole.figure.start]
    own = known.get(key)
    if own is None:
        return
    told = [(part, known.get(keys[part.start])) for part in whole.parts]
    parts = tuple(now for part, now in told if now is not None and now.measure == part.measure)
    if key not in rulings and parts == whole.parts:
        decided.wholes[own.start] = whole
        return
    # a correction of the whole states its number anew; else it stands as it stood
    stated = own if key in rulings else replace(own, quantity=whole.stated)
    if whole.parts and not parts:
        known[key] = replace(stated, whole=None)
        return
    now = Whole(whole.figure, parts, _sum_of(parts) if parts else whole.taken)
    left = now.corrected(stated)
    if left is not None and left.quantity.value:
        known[key] = left
    else:
        del known[key]
    if left is None:
        above = parts_above_whole(own.start, own.end, own.text, stated.quantity.value, now.taken.value)
        decided.above.append(above)
    if left is None or left.whole:
        decided.wholes[own.start] = replace(now, figure=left or replace(stated, whole=stated.quantity))


def whole_of(figure: ProseFigure, figures: Sequence[ProseFigure]) -> Whole | None:
    """A figure with the parts that were taken from it; None for one that counts as it stands.

    The parts are told right behind it, of its own measure or of those that make it up (推送33条，其中短视频12条): as many
    figures as come to what is missing.
    """
    if figure.whole is None or figure.whole.value == figure.quantity.value:
        return None
    gap = figure.whole.value - figure.quantity.value
    behind = sorted((f for f in figures if f.start >= figure.end), key=lambda one: one.start)
    same = [f for f in behind if f.measure == figure.measure]
    kinds = [f for f in behind if f.measure in ONLINE_KINDS] if figure.measure == "posts" else []
    for some in (same, kinds):
        for count in range(1, len(some) + 1):
            if sum(f.quantity.value for f in some[:count]) == gap:
                return Whole(figure, tuple(some[:count]), _sum_of(some[:count]))
    return Whole(figure, (), Quantity(gap, gap, gap, "exact", figure.whole.unit))


def _sum_of(parts: Sequence[ProseFigure]) -> Quantity:
    return add([part.quantity for part in parts])
