"""Every pattern that the ETL keeps: what has been asked for by the import of all its modules.

They are listed in a process of their own: in that of the tests are also the patterns that tests have made, a wrong one among
them, for as long as what it raised is remembered.
"""

from __future__ import annotations

import ast
import gc
import importlib
import re
import subprocess
import sys
from functools import cache
from pathlib import Path

from etl.regex import Compiled

ROOT = Path(__file__).parents[1]


@cache
def own_patterns() -> tuple[re.Pattern[str] | re.Pattern[bytes], ...]:
    """All that stand in a module, compiled; re.error if one is none."""
    run = subprocess.run(
        [sys.executable, "-m", "tests.own_patterns"],
        cwd=ROOT,
        capture_output=True,
        encoding="utf-8",
        check=True,
    )
    return tuple(re.compile(pattern, flags) for pattern, flags in ast.literal_eval(run.stdout))


def _list_them() -> None:
    for path in (ROOT / "etl").rglob("*.py"):
        if path.stem not in ("__main__", "worker_child", "reader_template"):
            name = ".".join(path.relative_to(ROOT).with_suffix("").parts)
            importlib.import_module(name.removesuffix(".__init__"))
    # isinstance would ask what a proxy stands for, and that may be gone
    kept = [one for one in gc.get_objects() if issubclass(type(one), Compiled)]
    print(ascii([(one.pattern, int(one.flags & ~re.UNICODE)) for one in kept]))


if __name__ == "__main__":
    _list_them()
