"""Every pattern that the ETL keeps: what has been asked for by the import of all its modules."""

from __future__ import annotations

import gc
import importlib
from pathlib import Path

from etl.regex import Compiled

ROOT = Path(__file__).parents[1]


def own_patterns() -> list[Compiled]:
    """All that stand in a module, compiled or not yet."""
    for path in (ROOT / "etl").rglob("*.py"):
        if path.stem not in ("__main__", "worker_child", "reader_template"):
            name = ".".join(path.relative_to(ROOT).with_suffix("").parts)
            importlib.import_module(name.removesuffix(".__init__"))
    gc.unfreeze()  # what serves the pages has put them aside
    # isinstance would ask what a proxy stands for, and that may be gone
    return [kept for kept in gc.get_objects() if issubclass(type(kept), Compiled)]
