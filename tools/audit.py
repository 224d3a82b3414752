"""Known vulnerabilities of what is installed: pip-audit over the pinned files, with exceptions that are argued.

pip-audit ends well, saying "No known vulnerabilities found", also where the index told it nothing about any package;
here that is an answer of its own. Exit status: 0 clean, 1 vulnerable, 3 could not be audited.
"""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Any

CLEAN, VULNERABLE, NOT_AUDITED = 0, 1, 3
ROOT = Path(__file__).resolve().parent.parent
PINNED = ROOT / "requirements-dev.txt"  # holds all of requirements.txt too
EXCEPTIONS = ROOT / "tools" / "audit_exceptions.txt"
PATIENCE_SECONDS = 300


def read_exceptions(text: str) -> dict[str, str]:
    """Identifier → why it does not concern us. ValueError on a line without a reason."""
    excused = {}
    for line in text.splitlines():
        if not line.strip() or line.startswith("#"):
            continue
        identifier, _, reason = line.strip().partition(" ")
        if not reason:
            raise ValueError(f"{EXCEPTIONS.name}: {identifier} stands without a reason")
        excused[identifier] = reason.strip()
    return excused


def judge(report: Mapping[str, Any], excused: Mapping[str, str]) -> tuple[int, list[str]]:
    """Exit status and lines to print, of pip-audit's report in JSON."""
    packages = report["dependencies"]
    lines, holes, met = [], 0, set()
    for package in packages:
        for hole in package.get("vulns", []):
            names = {hole["id"], *hole.get("aliases", [])}
            reasons = [excused[name] for name in sorted(names) if name in excused]
            met |= names
            holes += not reasons
            mended = ", ".join(hole.get("fix_versions", [])) or "no version yet"
            lines.append(
                f"{package['name']} {package['version']}: {hole['id']}, mended in {mended}"
                + (f" (excepted: {reasons[0]})" if reasons else "")
            )
    unheard = [package["name"] for package in packages if "skip_reason" in package]
    lines += [f"{name}: an exception that is no longer needed" for name in excused if name not in met]
    if unheard:
        lines.append(
            f"NOT AUDITED: {len(unheard)} of {len(packages)} packages; the index tells nothing about them"
        )
    if holes:
        return VULNERABLE, [*lines, f"known vulnerabilities: {holes}"]
    if unheard:
        return NOT_AUDITED, lines
    return CLEAN, [*lines, f"{len(packages)} packages, no known vulnerability that is not argued"]


def run_pip_audit(options: list[str]) -> dict[str, Any] | str:
    """pip-audit's report, or why there is none."""
    command = [sys.executable, "-m", "pip_audit", "--disable-pip", "--require-hashes", "--requirement", str(PINNED),
               "--format", "json", "--progress-spinner", "off", *options]  # fmt: skip
    try:
        done = subprocess.run(command, capture_output=True, text=True, timeout=PATIENCE_SECONDS, check=False)
        return dict(json.loads(done.stdout))
    except subprocess.TimeoutExpired:
        return f"no answer within {PATIENCE_SECONDS} s"
    except ValueError:
        return (done.stderr.strip().splitlines() or ["no output"])[-1]


def main(options: list[str]) -> int:
    """Audits; `options` go to pip-audit, `-s osv` or a mirror's `--osv-url` for example."""
    excused = read_exceptions(EXCEPTIONS.read_text(encoding="utf-8"))
    report = run_pip_audit(options)
    if isinstance(report, str):
        print(f"NOT AUDITED: {report}")
        return NOT_AUDITED
    status, lines = judge(report, excused)
    print("\n".join(lines))
    return status


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
