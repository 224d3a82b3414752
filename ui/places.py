"""Names of divisions for the screen."""

from __future__ import annotations

from collections.abc import Callable

from analysis.cube import LEVELS, Cube
from ui.text import t


def district_name(cube: Cube, code: str) -> str:
    """龙陵县; the whole country for no code; the code itself where the data names it nowhere."""
    return cube.district_names.get(code, code) if code else t("place.everywhere")


def district_path(cube: Cube) -> Callable[[str], str]:
    """A function from a code to its path from the province down: 云南省 / 保山市 / 龙陵县."""

    def path(code: str) -> str:
        above = [code[:length] for length in LEVELS if length <= len(code)]
        return " / ".join(
            district_name(cube, part) for part in above if part in cube.district_names or part == code
        )

    return path
