"""How well one colour is read on another: WCAG 2.2, https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio."""

from __future__ import annotations

INK, PAPER = "#10161F", "#FFFFFF"


def contrast_ratio(one: str, other: str) -> float:
    """From 1 (the same) to 21 (black and white) of two colours given as #RRGGBB."""
    dark, light = sorted((_luminance(one), _luminance(other)))
    return (light + 0.05) / (dark + 0.05)


def text_on(fill: str) -> str:
    """Dark or white, whichever is read better on a colour."""
    return max((INK, PAPER), key=lambda ink: contrast_ratio(ink, fill))


def _luminance(colour: str) -> float:
    parts = [int(colour[place : place + 2], 16) / 255 for place in (1, 3, 5)]
    red, green, blue = (
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
