"""What a person says of one figure of a report: other words are read in its place, or it counts nothing."""

from __future__ import annotations

from dataclasses import replace

from etl.meaning.quantity import read_quantity
from etl.prose.paragraphs.reading import ProseFigure, read_prose

# Read in the place of a figure: nothing was reported (contract 4.8).
STRUCK = "—"


def read_instead(
    words: str, figure: ProseFigure | None = None, year: int | None = None
) -> ProseFigure | None:
    """The figure that `words` state; None where they state none, or more than one.

    A bare number (120份) corrects `figure`'s own; words that name what is counted (发放宣传单120份) stand in its
    place, and what they leave open (group, channel, period) stays as it was.
    """
    reading = read_quantity(words)
    if reading.kind == "quantity" and reading.quantity is not None and figure is not None:
        return replace(figure, quantity=reading.quantity)
    found = read_prose(words, year).figures
    if len(found) != 1:
        return None
    return found[0] if figure is None else _in_place_of(figure, found[0])


def reads_as_figure(words: str, corrects: bool) -> bool:
    """Whether words can be read in the place of a number; a bare number only where it `corrects` a figure."""
    if corrects and read_quantity(words).kind == "quantity":
        return True
    return read_instead(words) is not None


def _in_place_of(figure: ProseFigure, stated: ProseFigure) -> ProseFigure:
    return replace(
        figure,
        measure=stated.measure,
        quantity=stated.quantity,
        group=stated.group if stated.group != "unspecified" else figure.group,
        channel=stated.channel if stated.channel != "unspecified" else figure.channel,
        period=stated.period or figure.period,
    )


def occurrence(text: str, words: str, start: int) -> int:
    """How often `words` stand in a text up to and with the place `start`, counted from 1."""
    return text.count(words, 0, start) + 1


def place_of(text: str, words: str, number: int) -> int:
    """Where `words` begin for the `number`-th time; -1 where they do not."""
    at = -len(words)
    for _ in range(number):
        at = text.find(words, at + len(words))
        if at < 0:
            return -1
    return at
