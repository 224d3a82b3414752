"""One round of each kind of the real `load` that is killed, loses a reader or its server, or is not alone; `python -m
tests.crash.loads` tries many."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.crash.loads import KINDS, OF_THE_SERVER
from tests.postgres import BINARIES, MISSING

ROOT = Path(__file__).resolve().parents[2]
WITH_SERVER = [pytest.mark.postgres, pytest.mark.skipif(not BINARIES, reason=MISSING)]


@pytest.mark.parametrize("engine", ["sqlite", pytest.param("postgresql", marks=WITH_SERVER)])
def test_no_file_is_lost_or_counts_twice_and_the_next_load_completes_it(engine: str) -> None:
    # all kinds of an engine in one process, with one server
    run = subprocess.run(
        [sys.executable, "-m", "tests.crash.loads", "--engine", engine, "--rounds", "1"],
        cwd=ROOT,
        env=os.environ,
        capture_output=True,
        text=True,
    )
    print(run.stdout)  # with the seed, by which the moments are chosen again
    assert run.returncode == 0, run.stdout + run.stderr
    tried = [line.partition(" on ")[0] for line in run.stdout.splitlines() if f" on {engine}, seed " in line]
    assert tried == [kind for kind in KINDS if engine != "sqlite" or kind not in OF_THE_SERVER]
