"""What becomes of every hostile file, as a table: `python -m tests.hostile.report [PART-OF-A-NAME ...]`.

Each file goes to a reader process of its own, of 512 MB (`tests.hostile.answers`). Printed are the
answer that is wanted, ours, what it cost, and the codes of the issues. Exit status 1 where one differs.
"""

# ruff: noqa: E501  (XML in one piece reads better)
from __future__ import annotations

import sys
import tempfile
from collections import Counter
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path

from tests.hostile.answers import Answer, ask, unclear
from tests.hostile.shared_set import MAKER, OTHERWISE, make_shared_set
from tests.hostile.whole_set import SECOND_SET


@dataclass(frozen=True)
class Row:
    """A file of a set, and the answer to it."""

    name: str
    want: str
    answer: Answer

    @property
    def verdict(self) -> str:
        """refuse, warn or accept; 'died' where the process had to be ended."""
        return "died" if self.answer.died else self.answer.verdict(frozenset())

    @property
    def is_wanted(self) -> bool:
        """Whether it is the answer that the set wants, in words that say what to do."""
        as_wanted = self.verdict == self.want or (self.want == "read" and self.verdict in ("accept", "warn"))
        return as_wanted and not unclear(self.answer)


def rows(parts: list[str]) -> Iterator[Row]:
    """The files of both sets whose names hold one of the parts, and their answers."""
    with tempfile.TemporaryDirectory() as folder, ThreadPoolExecutor(2) as pool:
        files: list[tuple[str, str, Callable[[], bytes]]] = []
        if MAKER.exists():
            for name, want in make_shared_set(Path(folder)).items():
                wanted = OTHERWISE.get(name, (want, ""))[0]
                files.append((name, wanted, (Path(folder) / name).read_bytes))
        files += [(made.name, made.want, made.make) for made in SECOND_SET.values()]
        chosen = [file for file in files if not parts or any(part in file[0] for part in parts)]
        answers = pool.map(lambda file: ask(file[2](), file[0]), chosen)
        for (name, want, _), answer in zip(chosen, answers, strict=True):
            yield Row(name, want, answer)


def main(parts: list[str]) -> int:
    """Prints the table and its sums."""
    print(f"  {'file':34}{'wanted':8}{'answer':8}{'s':>6}{'MB':>6}  issues")
    seen = []
    for row in rows(parts):
        seen.append(row)
        told = row.answer
        print(
            f"{' ' if row.is_wanted else '!'} {row.name[:33]:34}{row.want:8}{row.verdict:8}{told.seconds:6.2f}{told.peak_mb:6.0f}"
            f"  {told.said()[:90]}", flush=True,
        )  # fmt: skip
    verdicts = Counter(row.verdict for row in seen)
    wrong = [row.name for row in seen if not row.is_wanted]
    print(f"{len(seen)} files: {dict(verdicts)}; other than wanted: {wrong or 'none'}")
    if seen:
        slowest = max(seen, key=lambda row: row.answer.seconds)
        largest = max(seen, key=lambda row: row.answer.peak_mb)
        print(f"slowest {slowest.answer.seconds:.2f} s of the processor ({slowest.name}), "
              f"largest {largest.answer.peak_mb:.0f} MB ({largest.name})")  # fmt: skip
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
