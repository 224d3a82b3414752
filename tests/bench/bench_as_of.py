"""How long the record of an earlier day takes, the first time and afterwards.

python -m tests.bench.bench_as_of [facts]
"""

from __future__ import annotations

import sys
import tempfile
import time
from datetime import date
from pathlib import Path

from etl.store import open_store
from tests.bench.load_plan import scale_for
from tests.bench.load_store import MOMENT, fill_store

DAY = date.fromisoformat(MOMENT[:10])


def main(facts: int) -> None:
    """Makes the store, looks back twice and says the processor's time of each."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "store.sqlite"
        fill_store(str(path), scale_for(facts))
        store = open_store(str(path))
        for name in ("first", "again"):
            start = time.process_time()
            snapshot = store.as_of(store.known_at(DAY))
            made = time.process_time() - start
            snapshot.counted()
            print(f"{name}: {made:.3f} s, with the facts read {time.process_time() - start:.2f} s")
            snapshot.close()
        size = sum(file.stat().st_size for file in (Path(folder) / "as-of").iterdir())
        print(f"size of the snapshot: {size / 1e6:.0f} MB of {path.stat().st_size / 1e6:.0f} MB")
        store.close()


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 200_000)
