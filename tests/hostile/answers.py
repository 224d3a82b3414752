"""The product's answer to one file, by the way that every upload takes: a reader process under limits."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field

from etl.issues import catalogue, make_issue
from etl.limits import Limits
from etl.single_task import TaskFailed, run_task

# A file may cost 10 to 25 s of the processor (`etl.limits`). What takes 8 s of an idle core took more than 15 of a busy
# one: here it only must come to an end, and `python -m tests.hostile.report` tells what it takes.
MEMORY_MB, PROCESSOR_SECONDS = 512, 100
LIMITS = Limits(
    wall_seconds=300.0,  # how busy the machine is does not count
    cpu_seconds=PROCESSOR_SECONDS,
    small_cpu_seconds=PROCESSOR_SECONDS,
    memory_bytes=MEMORY_MB * 1024 * 1024,
)


@dataclass(frozen=True)
class Answer:
    """`failed`: the file was refused. `codes` of its issues in their order; `figures`: (sheet, cell, measure, value),
    those that wait for a unit or a period too. `died`: the process gave no answer."""

    failed: bool
    issues: list[tuple[str, ...]]
    figures: list[tuple[str, str, str, float]] = field(default_factory=list)
    cells: int = 0
    bases: bool = False
    seconds: float = 0.0
    peak_mb: float = 0.0
    died: bool = False

    @property
    def codes(self) -> list[str]:
        """The codes of the issues, each once, in their order."""
        return list(dict.fromkeys(issue[0] for issue in self.issues))

    def verdict(self, usual: frozenset[str]) -> str:
        """'refuse', 'warn' where anything but the `usual` codes is told, else 'accept'."""
        if self.failed:
            return "refuse"
        return "warn" if set(self.codes) - usual else "accept"

    def said(self) -> str:
        """The codes and how often, for a table."""
        counts = Counter(issue[0] for issue in self.issues)
        return " ".join(f"{code}×{n}" if n > 1 else code for code, n in counts.items())


def ask(data: bytes, name: str) -> Answer:
    """Reads a file as an upload is read."""
    try:
        return Answer(**run_task("tests.hostile.measured:read", data, name, limits=LIMITS))
    except TaskFailed as failure:
        fields = {"reason": str(failure), "seconds": str(PROCESSOR_SECONDS)}
        told = make_issue(failure.code, name, **fields)
        words = (told.code, told.severity, "", "", told.message_zh, told.message_en, told.suggestion)
        return Answer(True, [(*words, told.suggestion_en)], died=True)


def unclear(answer: Answer) -> list[str]:
    """The codes of issues that lack a word: code, both languages, a remedy in both."""
    known = catalogue()
    return [issue[0] for issue in answer.issues if issue[0] not in known or not all(issue[4:])]
