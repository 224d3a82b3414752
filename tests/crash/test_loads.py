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


@pytest.mark.parametrize(
    ("engine", "kind"),
    [("sqlite", kind) for kind in KINDS if kind not in OF_THE_SERVER]
    + [pytest.param("postgresql", kind, marks=WITH_SERVER) for kind in KINDS],
)
def test_no_file_is_lost_or_counts_twice_and_the_next_load_completes_it(engine: str, kind: str) -> None:
    run = subprocess.run(
        [sys.executable, "-m", "tests.crash.loads", "--engine", engine, "--kind", kind, "--rounds", "1"],
        cwd=ROOT,
        env=os.environ,
        capture_output=True,
        text=True,
    )
    print(run.stdout)  # with the seed, by which the moments are chosen again
    assert run.returncode == 0, run.stdout + run.stderr
