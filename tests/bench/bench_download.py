"""The downloads of many facts against what merely writes the same table, in one run.

    python -m tests.bench.bench_download [FACTS] [STORE]

Wanted: .xlsx at most 1.1 × XlsxWriter with constant memory, .csv and .parquet at most 1.5 × pandas. XlsxWriter is given the
finished values; ours starts from the store's frame and also writes styles, names in Chinese, the filter and the sheet
about the state of the data. STORE is one that `tests.bench.load_store` has filled; without one it is filled first.
"""

from __future__ import annotations

import io
import sys
import tempfile
import time
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pandas as pd
import python_calamine
import xlsxwriter

from etl.export import Format, write_facts
from etl.store import open_store
from tests.bench.load_plan import scale_for
from tests.bench.load_store import fill_store
from tests.bench.results import note

ROUNDS = 3
DAY_ZERO = date(1899, 12, 30)  # Excel's serial 0
MOST_IN_XLSX = 200_000  # more take minutes a round and tell nothing new


def write_ours(frame: pd.DataFrame, format: Format) -> bytes:
    """The download as the page and `export` give it."""
    to = io.BytesIO()
    write_facts(frame, to, format, "zh", [("地区", "云南省")], [("数据版本", "1")])
    return to.getvalue()


def read_back(book: bytes) -> list[list[object]]:
    """The values of the first sheet, days as the numbers that they are in the file."""
    rows = python_calamine.CalamineWorkbook.from_filelike(io.BytesIO(book)).get_sheet_by_index(0).to_python()
    return [[(v - DAY_ZERO).days if isinstance(v, date) else v for v in row] for row in rows]


def write_plainly(table: list[list[object]]) -> None:
    """The same values with XlsxWriter alone."""
    options = {"constant_memory": True, "strings_to_formulas": False, "strings_to_urls": False}
    with xlsxwriter.Workbook(io.BytesIO(), options) as book:
        sheet = book.add_worksheet()
        for number, row in enumerate(table):
            sheet.write_row(number, 0, row)


def compare(
    frame: pd.DataFrame, format: Format, rival: str, plainly: Callable[[], object], times: float
) -> None:
    """Both, turn by turn, by the processor's time."""
    ours, theirs = [], []
    for _ in range(ROUNDS):
        start = time.process_time()
        write_ours(frame, format)
        middle = time.process_time()
        plainly()
        ours.append(middle - start)
        theirs.append(time.process_time() - middle)
    note("download", f".{format}", len(frame), ours, rival, theirs, times=times)


def main(facts: int, path: str) -> None:
    """Measures each format."""
    with tempfile.TemporaryDirectory() as folder:
        if not path:
            path = str(Path(folder) / "store.sqlite")
            fill_store(path, scale_for(facts))
        store = open_store(path)
        frame = store.counted()
        store.close()
    print(f"download: {len(frame)} facts, {ROUNDS} rounds")
    as_csv, as_parquet = read_frames(frame)
    compare(frame, "csv", "pandas.to_csv", lambda: as_csv.to_csv(io.BytesIO(), index=False), 1.5)
    compare(
        frame, "parquet", "pandas.to_parquet", lambda: as_parquet.to_parquet(io.BytesIO(), index=False), 1.5
    )
    if len(frame) <= MOST_IN_XLSX:
        table = read_back(write_ours(frame, "xlsx"))
        compare(frame, "xlsx", "XlsxWriter, constant memory", lambda: write_plainly(table), 1.1)


def read_frames(frame: pd.DataFrame) -> tuple[pd.DataFrame, pd.DataFrame]:
    """What our .csv and .parquet hold, as pandas reads them: the same values."""
    text = pd.read_csv(
        io.BytesIO(write_ours(frame, "csv")), dtype={"district_code": "string"}, low_memory=False
    )
    return text, pd.read_parquet(io.BytesIO(write_ours(frame, "parquet")))


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 100_000, sys.argv[2] if len(sys.argv) > 2 else "")
