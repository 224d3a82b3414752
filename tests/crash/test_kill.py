"""A few random moments of each command in every run of the tests; `python -m tests.crash.kill` tries many."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.postgres import BINARIES, MISSING

ROOT = Path(__file__).resolve().parents[2]
# How often each is killed.
ROUNDS = dict.fromkeys(("load", "upload", "withdraw"), 4) | dict.fromkeys(
    ("reinstate", "samples", "read_again", "decide", "backup", "restore"), 1
)
WITH_SERVER = [pytest.mark.postgres, pytest.mark.skipif(not BINARIES, reason=MISSING)]


@pytest.mark.parametrize("engine", ["sqlite", pytest.param("postgresql", marks=WITH_SERVER)])
def test_what_is_killed_leaves_the_record_before_or_after(engine: str, tmp_path: Path) -> None:
    chosen = [word for name, rounds in ROUNDS.items() for word in ("--command", f"{name}:{rounds}")]
    # a process of its own: the children are forked off it, and this one may have threads
    run = subprocess.run(
        [sys.executable, "-m", "tests.crash.kill", "--engine", engine, *chosen],
        cwd=ROOT,
        env={**os.environ, "TMPDIR": str(tmp_path)},
        capture_output=True,
        text=True,
    )
    print(run.stdout)  # with the seed, by which the moments are chosen again
    assert run.returncode == 0, run.stdout + run.stderr
    tried = [line.partition(" on ")[0] for line in run.stdout.splitlines() if f" on {engine}, seed " in line]
    assert tried == list(ROUNDS)
