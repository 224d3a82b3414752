"""The audit says clean only of what it was told about, and lets nothing pass without a reason."""

import pytest

from tools.audit import CLEAN, NOT_AUDITED, VULNERABLE, judge, read_exceptions

HOLE = {"id": "PYSEC-2026-1", "aliases": ["CVE-2026-48818"], "fix_versions": ["1.1.0"]}


def package(*holes, name="starlette"):
    return {"name": name, "version": "1.0.0", "vulns": list(holes)}


def test_clean():
    assert judge({"dependencies": [package(), package(name="anyio")]}, {}) == (
        CLEAN,
        ["2 packages, no known vulnerability that is not argued"],
    )


def test_a_hole_is_named_with_the_version_that_mends_it():
    assert judge({"dependencies": [package(HOLE)]}, {}) == (
        VULNERABLE,
        ["starlette 1.0.0: PYSEC-2026-1, mended in 1.1.0", "known vulnerabilities: 1"],
    )


def test_an_exception_counts_by_any_of_the_hole_s_names_and_says_its_reason():
    status, lines = judge({"dependencies": [package(HOLE)]}, {"CVE-2026-48818": "Windows only"})
    assert status == CLEAN
    assert lines[0] == "starlette 1.0.0: PYSEC-2026-1, mended in 1.1.0 (excepted: Windows only)"


def test_an_exception_that_nothing_needs_is_said():
    _, lines = judge({"dependencies": [package()]}, {"CVE-2020-1": "gone"})
    assert lines[0] == "CVE-2020-1: an exception that is no longer needed"


def test_packages_of_which_the_index_tells_nothing_are_not_clean():
    silent = {"name": "lxml", "skip_reason": "Dependency not found on PyPI"}
    assert judge({"dependencies": [package(), silent]}, {}) == (
        NOT_AUDITED,
        ["NOT AUDITED: 1 of 2 packages; the index tells nothing about them"],
    )
    assert judge({"dependencies": [package(HOLE), silent]}, {})[0] == VULNERABLE


def test_an_exception_without_a_reason_is_refused():
    assert read_exceptions("# why\n\nCVE-1 not called\n") == {"CVE-1": "not called"}
    with pytest.raises(ValueError, match="CVE-2 stands without a reason"):
        read_exceptions("CVE-2\n")
