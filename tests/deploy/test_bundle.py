"""The archive of `make bundle` installs, runs and upgrades where no network can be reached."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from etl import PROGRAM_VERSION

ROOT = Path(__file__).resolve().parents[2]


def can_part_from_the_network() -> bool:
    """Whether this user may make a network namespace with a loopback of its own."""
    if not shutil.which("unshare") or not shutil.which("ip"):
        return False
    return not subprocess.run(
        ["unshare", "-n", "ip", "link", "set", "lo", "up"], capture_output=True
    ).returncode


@pytest.mark.skipif(
    not os.environ.get("CI"), reason="THE ARCHIVE IS NOT TRIED: takes a minute; CI=true runs it"
)
@pytest.mark.skipif(not can_part_from_the_network(), reason="THE ARCHIVE IS NOT TRIED: no network namespace")
def test_the_archive_installs_runs_and_upgrades_without_a_network(tmp_path: Path) -> None:
    made = tmp_path / "dist"
    subprocess.run([ROOT / "tools" / "bundle.sh", sys.executable, made], cwd=ROOT, check=True)
    (archive,) = made.glob("*.tar.gz")
    subprocess.run(["sha256sum", "--check", f"{archive.name}.sha256"], cwd=made, check=True)

    place = tmp_path / "operator"
    (place / "unpacked").mkdir(parents=True)
    told = subprocess.run(
        ["unshare", "-n", sys.executable, "-m", "tests.deploy.closed_network", archive, place],
        cwd=ROOT, stdout=subprocess.PIPE, text=True,
    )  # fmt: skip
    assert told.returncode == 0
    steps = json.loads(told.stdout)

    assert steps["routes"] == []
    assert steps["version"] == f"anti-fraud-campaign {PROGRAM_VERSION}\n"
    assert f"Installing version {PROGRAM_VERSION}" in steps["installed"]
    assert steps["exported"] > 500
    assert steps["figures"].startswith(f"{steps['exported']} 条数据计入。")
    assert "Installing" not in steps["again"]
    assert steps["backups_before"] == 0
    assert "Upgrading from 0.9.0: a backup first" in steps["upgraded"]
    assert steps["current"] == f"releases/{PROGRAM_VERSION}"
    assert steps["backups"] == 1
    assert steps["figures_after"] == steps["figures"]
