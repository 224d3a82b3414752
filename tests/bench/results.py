"""What a measurement found: told in one line, and kept for the page that `python -m tests.bench` makes."""

from __future__ import annotations

import json
import os
import statistics
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from pathlib import Path

from tests.bench.spread import describe, edges

# Names the file that figures are added to, one JSON object a line.
KEPT_IN = "BENCH_RESULTS"


@dataclass(frozen=True, slots=True)
class Figure:
    """One measurement: `ours`, and `theirs` of a named `rival` in the same run, in seconds or MB.

    `topic` and `name` are what `tests.bench.page_words` calls it; `size` how many facts, files or rows it was measured at.
    Wanted: at most `times` the rival's median, at most `most`.
    """

    topic: str
    name: str
    size: int
    ours: tuple[float, ...]
    rival: str = ""
    theirs: tuple[float, ...] = ()
    times: float = 0.0
    most: float = 0.0
    unit: str = "s"

    @property
    def median(self) -> float:
        """Of ours."""
        return statistics.median(self.ours)

    @property
    def spread(self) -> tuple[float, float]:
        """What nine in ten of ours lie below and above."""
        return edges(self.ours)

    @property
    def ratio(self) -> float:
        """Of the medians; 0 without a rival."""
        return self.median / statistics.median(self.theirs) if self.theirs else 0.0


def note(
    topic: str,
    name: str,
    size: int,
    ours: Sequence[float],
    rival: str = "",
    theirs: Sequence[float] = (),
    *,
    times: float = 0.0,
    most: float = 0.0,
    unit: str = "s",
) -> None:
    """Prints a `Figure`, and keeps it where KEPT_IN says so."""
    figure = Figure(topic, name, size, tuple(ours), rival, tuple(theirs), times, most, unit)
    said = f"  {name:32} {describe(ours, unit)}"
    if theirs:
        said += f"  {rival} {describe(theirs, unit)}  × {figure.ratio:.2f}"
    wanted = [f"× {times:g}"] * bool(times) + [f"{most:g} {unit}"] * bool(most)
    print(said + (f" (wanted <= {', '.join(wanted)})" if wanted else ""), flush=True)
    if to := os.environ.get(KEPT_IN):
        with Path(to).open("a", encoding="utf-8") as file:
            file.write(json.dumps(asdict(figure), ensure_ascii=False) + "\n")


def read_figures(kept: Path) -> list[Figure]:
    """What was kept; the last where something was measured twice at one size."""
    found = {}
    for line in kept.read_text(encoding="utf-8").splitlines():
        row = json.loads(line)
        figure = Figure(**row | {"ours": tuple(row["ours"]), "theirs": tuple(row["theirs"])})
        found[figure.topic, figure.name, figure.size] = figure
    return list(found.values())
