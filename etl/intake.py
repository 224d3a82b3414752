"""Finds the files that a command is to read, and has them read in child processes."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path

from etl.issues import make_issue
from etl.schema import Reading, Supplied

# Written by the systems themselves into every folder.
SYSTEM_FILES = {"thumbs.db", "desktop.ini"}


def find_files(paths: Iterable[Path]) -> list[Path]:
    """The given files, and all files in the given folders and below, each folder sorted; each file once.

    Hidden files, lock files (~$…) and those of the system are left out of folders. What a file is shows its
    content, so no ending is left out. FileNotFoundError where a path does not exist.
    """
    found: dict[Path, None] = {}
    for path in paths:
        if not path.exists():
            raise FileNotFoundError(path)
        for file in _files_below(path) if path.is_dir() else [path]:
            found.setdefault(file)
    return list(found)


def _files_below(folder: Path) -> Iterator[Path]:
    for entry in sorted(folder.iterdir(), key=lambda entry: entry.name):
        if entry.name.startswith((".", "~$")) or entry.name.lower() in SYSTEM_FILES:
            continue
        if entry.is_dir():
            yield from _files_below(entry)
        elif entry.is_file():
            yield entry


def read_files(paths: list[Path], supplied: Supplied, processes: int) -> Iterator[tuple[bytes, Reading]]:
    """(bytes, reading) of each file, read in throw-away child processes; a file that the system does not open
    is a failed reading at the end."""
    from etl.worker import Job, read_many

    unopened: list[Reading] = []

    def jobs() -> Iterator[Job]:
        for path in paths:
            try:
                yield Job(path.read_bytes(), path.name, supplied)
            except OSError as error:
                unopened.append(_unopened(path, error))

    for job, reading in read_many(jobs(), processes):
        yield job.data, reading
    for reading in unopened:
        yield b"", reading


def _unopened(path: Path, error: OSError) -> Reading:
    found = make_issue("file_not_opened", path.name, reason=error.strerror or str(error))
    return Reading("", path.name, issues=[found], failed=True)
