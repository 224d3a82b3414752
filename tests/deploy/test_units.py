"""The units of docs/deploy say nothing that systemd does not know, and leave little open."""

from __future__ import annotations

import re
import shutil
import subprocess
from pathlib import Path

import pytest

from tests.deploy.conftest import ROOT

FOLDER = ROOT / "docs" / "deploy" / "systemd"
SERVICES = sorted(FOLDER.glob("*.service"))

pytestmark = pytest.mark.skipif(
    not shutil.which("systemd-analyze"), reason="THE UNITS ARE NOT CHECKED: no systemd-analyze"
)


def analyze(*arguments: str | Path) -> str:
    done = subprocess.run(
        ["systemd-analyze", *map(str, arguments)], stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True
    )
    assert done.returncode == 0, done.stdout
    return done.stdout


def test_systemd_knows_every_word_of_the_units(tmp_path: Path) -> None:
    launcher = tmp_path / "campaign"
    shutil.copy(ROOT / "docs" / "deploy" / "campaign", launcher)
    units = []
    for unit in sorted(FOLDER.iterdir()):
        text = unit.read_text(encoding="utf-8").replace("/opt/anti-fraud-campaign/campaign", str(launcher))
        units.append(tmp_path / unit.name)
        units[-1].write_text(text, encoding="utf-8")
    assert len(units) == 3
    said = analyze("verify", "--recursive-errors=no", *units)
    assert not [line for line in said.splitlines() if str(tmp_path) in line]


@pytest.mark.parametrize("service", SERVICES, ids=lambda path: path.stem)
def test_a_service_may_do_no_more_than_it_needs(service: Path) -> None:
    said = analyze("security", "--offline=true", "--no-pager", service)
    level = re.search(r"Overall exposure level for \S+: ([0-9.]+)", said)
    assert level is not None
    assert float(level[1]) <= 2.0
