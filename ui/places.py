"""Names of divisions for the screen, and the national list handed to the analysis."""

from __future__ import annotations

from collections.abc import Callable

from analysis.cube import LEVELS, Cube
from etl.meaning.divisions import all_divisions, children, is_placeholder, place_of_code
from ui.text import t


def national_name(code: str) -> str:
    """The division's name in the national list; '' for one that it does not have or that is no place."""
    place = place_of_code(code)
    return place.name if place and not is_placeholder(code) else ""


def district_name(cube: Cube, code: str) -> str:
    """龙陵县; the whole country for no code; the code itself where nothing names it."""
    return cube.district_names.get(code) or national_name(code) or code if code else t("place.everywhere")


def line_of(cube: Cube, code: str) -> list[str]:
    """The codes from the province down to `code` itself, those left out that are no place of their own."""
    above = [code[:length] for length in LEVELS if length < len(code)]
    return [part for part in above if part in cube.district_names or national_name(part)] + [code] * bool(
        code
    )


def part_name(cube: Cube, parent: str, code: str) -> str:
    """The name of a row that is compared with others below `parent`: its own, or that it lies no deeper."""
    if not code:
        return t("place.unknown")
    return (
        t("place.here", name=district_name(cube, code))
        if is_here(parent, code)
        else district_name(cube, code)
    )


def is_here(parent: str, code: str) -> bool:
    """True when `code` lies no deeper than `parent`: figures that belong to none of its parts."""
    return parent.startswith(code)


def district_path(cube: Cube) -> Callable[[str], str]:
    """A function from a code to its path from the province down: 云南省 / 保山市 / 龙陵县."""
    return lambda code: " / ".join(district_name(cube, part) for part in line_of(cube, code))


def known_children(code: str) -> list[str]:
    """The codes of the divisions directly below, from the national list; [] below a township."""
    return [place.code for place in children(code)]


def divisions_of_level(level: str, within: str) -> list[tuple[str, str]]:
    """Code and name of every division of a level inside `within`, from the national list."""
    return [(place.code, place.name) for place in all_divisions(level, within)]  # type: ignore[arg-type]
