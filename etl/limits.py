"""What reading one file may cost, by its size; a reader process holds itself to it."""

from __future__ import annotations

from dataclasses import dataclass, replace

# Reader processes at a time for those at a page; more would take the machine away from those who look at charts.
READERS = 2

_SMALL_BYTES = 512 * 1024 * 1024  # what the smallest file may cost
_SECONDS_PER_MB, _BYTES_PER_BYTE = 15, 500  # an honest list of 1 MB takes half of that


@dataclass(slots=True, frozen=True)
class Limits:
    """What the largest file may cost, and `small_cpu_seconds` the smallest. `files_per_process`: then the process is
    replaced, whatever it holds; a start costs as much as sixty files, and 600 unit workbooks leave it 4 MB larger.
    `wall_seconds` are of the clock, and begin again for a process that has been at work meanwhile."""

    wall_seconds: float = 60.0
    cpu_seconds: int = 25
    small_cpu_seconds: int = 10
    memory_bytes: int = 1_500_000_000
    files_per_process: int = 2_000

    def as_words(self) -> list[str]:
        """What a reader process is told at its start; `from_words` understands it."""
        return [str(self.memory_bytes), str(self.cpu_seconds), str(self.small_cpu_seconds)]

    @classmethod
    def from_words(cls, words: list[str]) -> Limits:
        """The limits of a process of which these words were told; the clock is its parent's."""
        memory_bytes, cpu_seconds, small_cpu_seconds = map(int, words)
        return cls(cpu_seconds=cpu_seconds, small_cpu_seconds=small_cpu_seconds, memory_bytes=memory_bytes)

    def of_file(self, size: int) -> Limits:
        """What a file of so many bytes may cost: a small one that asks for much is an attack."""
        seconds = self.small_cpu_seconds + size * _SECONDS_PER_MB // 1_000_000
        memory = _SMALL_BYTES + size * _BYTES_PER_BYTE
        return replace(
            self,
            cpu_seconds=min(self.cpu_seconds, seconds),
            memory_bytes=min(self.memory_bytes, memory),
        )
