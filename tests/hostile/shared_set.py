"""The hostile set that lies beside the project (`../shared/hostile`): where it is, and where our answer is another."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

MAKER = Path(__file__).resolve().parents[3] / "shared" / "hostile" / "make_hostile.py"

# {file: (our answer, why it is not the one that the manifest wants)}; the contract stands above the manifest.
OTHERWISE = {
    "password_default.xlsx": ("refuse", "encrypted all the same; whoever made it can take the password off"),
    "merge_column.xlsx": ("accept", "the merge lies outside the data and says nothing about it"),
    "merged_totals.xlsx": ("accept", "the layout recognises totals and merges: nothing is in doubt"),
    "inject.xlsx": ("warn", "six of the names look alike, so their rows say the same: contract 4.15"),
    "markup.xlsx": (
        "warn",
        "no name in it says what kind of unit it is: each counts as written, with a note",
    ),
}


def make_shared_set(folder: Path) -> dict[str, str]:
    """Makes the files into a folder. {file: refuse, warn or accept}."""
    subprocess.run([sys.executable, str(MAKER), str(folder)], check=True, capture_output=True)
    files = json.loads((folder / "MANIFEST.json").read_text(encoding="utf-8"))["files"]
    return {name: stated["want"] for name, stated in files.items()}
