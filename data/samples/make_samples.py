"""Makes the sample files of 龙陵县, the sums that must come out of them
(tests/golden/sample_sums.csv) and received.csv, the days on which they came in.

    python data/samples/make_samples.py

The sums are taken from the numbers as they are typed, after the counting rules of the contract (section 5):
the correction of April replaces the first April, a running total counts by its difference, activities and the
month that holds them are never added. They do not pass through the program.
"""

from __future__ import annotations

import csv
from collections import defaultdict
from pathlib import Path

import sample_police
import sample_reference
import sample_units
from sample_files import Count, Sample, write

HERE = Path(__file__).parent


def all_samples() -> list[Sample]:
    """The files of a campaign; bases and roster are in `sample_reference`."""
    return [*sample_police.samples(), *sample_units.samples()]


def expected_sums(counts: list[Count]) -> list[tuple[str, str, str, str, float]]:
    """(scope, place, measure, period, value), for the county, its townships and each unit."""
    sums: dict[tuple[str, str, str, str], float] = defaultdict(float)
    for c in counts:
        sums["county", "龙陵县", c.measure, c.period] += c.value
        sums["unit", c.unit, c.measure, c.period] += c.value
        if c.township:
            sums["township", c.township, c.measure, c.period] += c.value
    return [(*key, value) for key, value in sorted(sums.items())]


def make(target: Path, sums: Path) -> None:
    """Writes the sample files and received.csv into `target`, and the sums that must come out to `sums`: not among
    the samples, where `load` would take them for one more file of a unit."""
    samples = all_samples()
    received = sample_reference.received([sample.file for sample in samples])
    for old in target.glob("示例_*"):
        old.unlink()
    for sample in [*samples, *sample_reference.samples()]:
        write(sample, target)
    rows = expected_sums([c for s in samples for c in s.counts])
    with sums.open("w", encoding="utf-8", newline="") as fh:
        table = csv.writer(fh, lineterminator="\n")
        table.writerow(["scope", "place", "measure", "period", "value"])
        table.writerows([*key, f"{value:.0f}"] for *key, value in rows)
    with (target / "received.csv").open("w", encoding="utf-8", newline="") as fh:
        csv.writer(fh, lineterminator="\n").writerows([("file", "received"), *received])
    print(f"{len(samples)} files, {len(rows)} sums")


if __name__ == "__main__":
    make(HERE, HERE.parents[1] / "tests" / "golden" / "sample_sums.csv")
