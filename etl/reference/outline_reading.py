"""Outlines are read as every stranger's file is: in a throw-away process under limits, never in the dashboard's."""

from __future__ import annotations

from functools import lru_cache
from typing import Any

import shapely

from etl.reference.outlines import NoOutlines, OutlineProblem, Outlines, read_outlines
from etl.single_task import TaskFailed, run_task


def pack_outlines(content: bytes) -> dict[str, Any]:
    """What a file gives, as plain values: 'refused', a reason; or 'shapes' as WKB by code, and 'problems'."""
    try:
        found = read_outlines(content)
    except NoOutlines as error:
        return {"refused": error.reason}
    problems = [(one.reason, one.feature, one.name, one.codes) for one in found.problems]
    return {
        "shapes": {code: shapely.to_wkb(shape) for code, shape in found.shapes.items()},
        "problems": problems,
    }


@lru_cache(maxsize=8)  # the same few files are asked for again with every new version of the record
def read_outlines_apart(content: bytes) -> Outlines:
    """The outlines of a GeoJSON; to be read only. NoOutlines where there is not one, or reading it took too much."""
    try:
        packed = run_task("etl.reference.outline_reading:pack_outlines", content)
    except TaskFailed as error:
        raise NoOutlines("stopped") from error
    if "refused" in packed:
        raise NoOutlines(packed["refused"])
    shapes = {code: shapely.from_wkb(shape) for code, shape in packed["shapes"].items()}
    return Outlines(shapes, [OutlineProblem(*one) for one in packed["problems"]])
