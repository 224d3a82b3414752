"""Finds the files that a command is to read, and has them read in child processes."""

from __future__ import annotations

import errno
from collections.abc import Callable, Iterable, Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from etl.refusals import refusal_issue
from etl.schema import Reading, Ruling, Supplied

if TYPE_CHECKING:
    from etl.reader_process import Job

# What units send, readable or not: a file that cannot be read gets an answer that says so. In folders only; a
# file that is named on the command line is read whatever its ending, for the content shows what it is.
ENDINGS = {
    ".xlsx", ".xlsm", ".xltx", ".xltm", ".xlsb", ".xls", ".xlt", ".et", ".ett", ".ods", ".csv", ".tsv", ".txt",
    ".docx", ".docm", ".doc", ".wps", ".odt", ".rtf", ".pdf", ".html", ".htm", ".mht", ".xml",
}  # fmt: skip
# Written by the systems themselves into every folder.
SYSTEM_FILES = {"thumbs.db", "desktop.ini"}


def find_files(paths: Iterable[Path]) -> tuple[list[Path], list[Path]]:
    """(files to read, files passed over): the given files, and those in the given folders and below, each
    folder sorted, each file once.

    Passed over are files in folders whose ending no spreadsheet or report has. Hidden files, lock files (~$…)
    and those of the system are not even named. FileNotFoundError where a path does not exist.
    """
    found: dict[Path, None] = {}
    passed: dict[Path, None] = {}
    for path in paths:
        if not path.exists():
            raise FileNotFoundError(path)
        if not path.is_dir():
            found.setdefault(path)
            continue
        for file in _files_below(path):
            (found if file.suffix.lower() in ENDINGS else passed).setdefault(file)
    return list(found), [file for file in passed if file not in found]


def _files_below(folder: Path) -> Iterator[Path]:
    for entry in sorted(folder.iterdir(), key=lambda entry: entry.name):
        if entry.name.startswith((".", "~$")) or entry.name.lower() in SYSTEM_FILES:
            continue
        if entry.is_dir():
            yield from _files_below(entry)
        elif entry.is_file():
            yield entry


def read_files(
    paths: Iterable[Path], supplied: Supplied, processes: int, rulings: Sequence[Ruling] = ()
) -> Iterator[tuple[bytes, Reading]]:
    """(bytes, reading) of each file, read in throw-away child processes; a file that the system does not open
    is a failed reading at the end."""
    from etl.worker import read_many

    return read_paths(paths, supplied, rulings, lambda jobs: read_many(jobs, processes))


def read_paths(
    paths: Iterable[Path],
    supplied: Supplied,
    rulings: Sequence[Ruling],
    read: Callable[[Iterable[Job]], Iterator[tuple[Job, Reading]]],
) -> Iterator[tuple[bytes, Reading]]:
    """As `read_files`, wherever `read` has the files read."""
    from etl.reader_process import Job

    unopened: list[Reading] = []

    def jobs() -> Iterator[Job]:
        for path in paths:
            try:
                yield Job(path.read_bytes(), path.name, supplied, rulings)
            except OSError as error:
                unopened.append(_unopened(path, error))

    for job, reading in read(jobs()):
        yield job.data, reading
    for reading in unopened:
        yield b"", reading


def _unopened(path: Path, error: OSError) -> Reading:
    causes = {errno.ENOENT: "gone", errno.EACCES: "no_permission", errno.EPERM: "no_permission"}
    cause = causes.get(error.errno or 0, "not_opened")
    found = refusal_issue("file_not_opened", path.name, cause=cause)
    return Reading("", path.name, issues=[found], failed=True)
