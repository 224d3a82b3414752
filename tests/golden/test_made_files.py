"""The committed golden cases and sample files are what their scripts make."""

import importlib
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
CASES, SAMPLES = ROOT / "tests" / "golden" / "cases", ROOT / "data" / "samples"


def content(path: Path) -> object:
    """Bytes, or of a zip package its entries: compressors differ between machines."""
    if zipfile.is_zipfile(path):
        with zipfile.ZipFile(path) as package:
            return {name: package.read(name) for name in package.namelist()}
    return path.read_bytes()


def assert_same_files(made: Path, committed: Path, pattern: str) -> None:
    expected = {p.name: content(p) for p in committed.glob(pattern) if p.is_file()}
    assert {p.name: content(p) for p in made.glob(pattern) if p.is_file()} == expected
    assert expected


def test_golden_cases_are_what_their_script_makes(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.syspath_prepend(str(CASES))
    importlib.import_module("make_cases").make(tmp_path)
    assert_same_files(tmp_path / "files", CASES / "files", "*")
    assert_same_files(tmp_path, CASES, "gold.json")


def test_samples_are_what_their_script_makes(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.syspath_prepend(str(SAMPLES))
    importlib.import_module("make_samples").make(tmp_path, tmp_path / "sample_sums.csv")
    assert_same_files(tmp_path, SAMPLES, "示例_*")
    assert_same_files(tmp_path, Path(__file__).parent, "sample_sums.csv")
    assert_same_files(tmp_path, SAMPLES, "received.csv")
