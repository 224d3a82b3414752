"""Fuzzing of everything that reads a stranger's file: `python -m tests.hostile.fuzz --minutes 30`.

  --minutes M      of the processor, shared by the targets (default 1)
  --seed S         another seed, other cases (default 1); seed, target and number name a case for ever
  --target T       only these targets (see fuzz_targets.TARGETS); may be given several times
  --case T:N       one case again, with its traceback; --keep writes it to a file
  --keep DIR       where the cases that failed are written
  --coverage       guided by coverage (needs the package atheris, and one --target); the plain way needs nothing

A case fails where the product lets an exception through, answers as it must not, takes longer than 10 s of the
processor, or ends its process. Exit status 1 where one failed.
"""

from __future__ import annotations

import argparse
import math
import os
import pickle
import random
import resource
import signal
import sys
import time
import traceback
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

from tests.hostile.fuzz_targets import TARGETS, Target

CASE_SECONDS = 10
MEMORY_BYTES = (
    640 * 1024 * 1024
)  # beside what the process that forks had: a test before may have left much in it
BATCH = 200


@dataclass(frozen=True)
class Failure:
    """A case, by seed, target and number, and what it did."""

    seed: int
    target: str
    number: int
    what: str


class TooLong(BaseException):
    """No Exception, so that nothing that is fuzzed takes it for one of its own."""


def case_of(seed: int, target: str, number: int) -> bytes:
    """The bytes of one case."""
    return TARGETS[target].make(random.Random(f"{seed}/{target}/{number}"))


def try_case(target: Target, data: bytes) -> str:
    """'' where the case was answered, else the traceback of what it did."""
    signal.setitimer(signal.ITIMER_PROF, CASE_SECONDS)
    try:
        target.check(data)
    except (Exception, TooLong):
        return traceback.format_exc(limit=-6)
    except BaseException as error:  # a panic of a library
        return f"{type(error).__name__}: {error}"
    finally:
        signal.setitimer(signal.ITIMER_PROF, 0)
    return ""


def fuzz(
    target: str, seed: int, seconds: float = math.inf, most: int = sys.maxsize
) -> tuple[int, list[Failure]]:
    """(cases tried, failures) of one target within so many seconds of the processor, or of so many cases."""
    failures: list[Failure] = []
    number, used = 0, 0.0
    while used < seconds and number < most:
        tried, spent, found = _in_child(target, seed, number, seconds - used, min(BATCH, most - number))
        failures += found
        number += tried
        used += spent
    return number, failures


def _in_child(
    target: str, seed: int, first: int, seconds: float, most: int
) -> tuple[int, float, list[Failure]]:
    """A batch of cases in a process of its own, which a case may end. (cases, seconds, failures)."""
    readable, writable = os.pipe()
    child = os.fork()
    if child == 0:
        os.close(readable)
        with os.fdopen(writable, "wb") as answers:
            _serve(target, seed, range(first, first + most), seconds, answers)
        os._exit(0)
    os.close(writable)
    failures: list[Failure] = []
    last, ended = first, False
    with os.fdopen(readable, "rb") as answers:
        while not ended:
            try:
                last, what, ended = pickle.load(answers)
            except EOFError:
                break
            if what:
                failures.append(Failure(seed, target, last, what))
    _, status, usage = os.wait4(child, 0)
    if not ended:  # it died of the case behind the last one that it announced
        failures.append(Failure(seed, target, last, f"the process ended with status {status}"))
    return last + 1 - first, usage.ru_utime + usage.ru_stime, failures


def _serve(target: str, seed: int, numbers: range, seconds: float, answers: BinaryIO) -> None:
    def too_long(*_: object) -> None:
        raise TooLong

    signal.signal(signal.SIGPROF, too_long)
    allowed = _own_bytes() + MEMORY_BYTES
    resource.setrlimit(resource.RLIMIT_AS, (allowed, allowed))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    start = time.process_time()
    for number in numbers:
        pickle.dump((number, "", False), answers)
        answers.flush()
        used = time.process_time() - start
        resource.setrlimit(resource.RLIMIT_CPU, (int(used) + 3 * CASE_SECONDS, resource.RLIM_INFINITY))
        what = try_case(TARGETS[target], case_of(seed, target, number))
        last = number == numbers[-1] or time.process_time() - start >= seconds
        if what or last:
            pickle.dump((number, what, last), answers)
            answers.flush()
        if last:
            return


def _own_bytes() -> int:
    """The address space that this process has now."""
    return int(Path("/proc/self/statm").read_text().split()[0]) * resource.getpagesize()


def guided(target: str, seconds: float, seed: int, keep: Path) -> None:
    """libFuzzer's search by coverage over one target, its mutants made by ours. Never returns."""
    import atheris  # type: ignore[import-not-found]

    atheris.instrument_all()

    def mutate(data: bytes, most: int, number: int) -> bytes:
        from tests.hostile.mutations import mutated

        return mutated(data or case_of(seed, target, number), random.Random(number))[:most]

    keep.mkdir(parents=True, exist_ok=True)
    corpus = keep / f"{target}-corpus"
    corpus.mkdir(exist_ok=True)
    for number in range(20):
        (corpus / f"{seed}-{number}").write_bytes(case_of(seed, target, number))
    options = [
        f"-max_total_time={int(seconds)}",
        f"-timeout={CASE_SECONDS}",
        f"-artifact_prefix={keep}/",
        "-max_len=200000",
    ]
    atheris.Setup([sys.argv[0], *options, str(corpus)], TARGETS[target].check, custom_mutator=mutate)
    atheris.Fuzz()


def main(arguments: list[str]) -> int:
    """The command line; see the module's words."""
    parser = argparse.ArgumentParser(prog="python -m tests.hostile.fuzz", description=__doc__,
                                     formatter_class=argparse.RawDescriptionHelpFormatter)  # fmt: skip
    parser.add_argument("--minutes", type=float, default=1.0)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--target", action="append", choices=sorted(TARGETS))
    parser.add_argument("--case")
    parser.add_argument("--keep", type=Path)
    parser.add_argument("--coverage", action="store_true")
    options = parser.parse_args(arguments)
    if options.case:
        return _again(options.case, options.seed, options.keep)
    targets = options.target or list(TARGETS)
    if options.coverage:
        guided(targets[0], options.minutes * 60, options.seed, options.keep or Path("fuzzed"))
    print(f"seed {options.seed}, {options.minutes:g} minutes of the processor, {len(targets)} targets")
    failed = 0
    for target in targets:
        tried, failures = fuzz(target, options.seed, options.minutes * 60 / len(targets))
        failed += len(failures)
        print(f"{target:14} {tried:8} cases {len(failures):5} failures", flush=True)
        for failure in failures:
            _tell(failure, options.keep)
    return 1 if failed else 0


def _again(case: str, seed: int, keep: Path | None) -> int:
    target, _, number = case.partition(":")
    data = case_of(seed, target, int(number))
    if keep:
        _write(keep, f"{seed}-{target}-{number}", data)
    signal.signal(signal.SIGPROF, signal.SIG_DFL)
    TARGETS[target].check(data)
    print(f"{len(data)} bytes, answered")
    return 0


def _tell(failure: Failure, keep: Path | None) -> None:
    print(
        f"  --seed {failure.seed} --case {failure.target}:{failure.number}: {failure.what.strip()}",
        flush=True,
    )
    if keep:
        data = case_of(failure.seed, failure.target, failure.number)
        _write(keep, f"{failure.seed}-{failure.target}-{failure.number}", data)


def _write(folder: Path, name: str, data: bytes) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    (folder / name).write_bytes(data)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
