"""A few rounds of people who do something at the same moment, in processes of their own; `python -m tests.crash.together`
tries 60 and 40."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.postgres import BINARIES, MISSING

ROOT = Path(__file__).resolve().parents[2]
WITH_SERVER = [pytest.mark.postgres, pytest.mark.skipif(not BINARIES, reason=MISSING)]


@pytest.mark.parametrize("engine", ["sqlite", pytest.param("postgresql", marks=WITH_SERVER)])
def test_everybody_is_told_the_truth_and_the_record_has_it_all(engine: str, tmp_path: Path) -> None:
    run = subprocess.run(
        [sys.executable, "-m", "tests.crash.together", "--engine", engine, "--rounds", "2"],
        cwd=ROOT,
        env={**os.environ, "TMPDIR": str(tmp_path)},
        capture_output=True,
        text=True,
    )
    assert run.returncode == 0, run.stdout + run.stderr
