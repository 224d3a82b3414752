"""The .xlsx download of many facts, against XlsxWriter (constant memory) writing the same table, in one run.

    python -m tests.bench.bench_download [FACTS]

Wanted: at most 1.3. XlsxWriter is given the finished values; ours starts from the store's frame and also
writes styles, names in Chinese, the filter and the sheet about the state of the data.
"""

from __future__ import annotations

import io
import statistics
import sys
import tempfile
import time
from datetime import date
from pathlib import Path

import pandas as pd
import python_calamine
import xlsxwriter

from etl.export import write_facts
from etl.store import open_store
from tests.bench.load_plan import scale_for
from tests.bench.load_store import fill_store
from tests.bench.spread import describe_seconds

ROUNDS = 3
DAY_ZERO = date(1899, 12, 30)  # Excel's serial 0


def write_ours(frame: pd.DataFrame) -> bytes:
    """The download as the page and `export` give it."""
    to = io.BytesIO()
    write_facts(frame, to, "xlsx", "zh", [("地区", "云南省")], [("数据版本", "1")])
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


def main(facts: int) -> None:
    """Prints the processor's time for both and their ratio."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "store.sqlite"
        fill_store(str(path), scale_for(facts))
        store = open_store(str(path))
        frame = store.counted()
        store.close()
    table = read_back(write_ours(frame))
    ours, theirs = [], []
    for _ in range(ROUNDS):
        start = time.process_time()
        write_ours(frame)
        middle = time.process_time()
        write_plainly(table)
        ours.append(middle - start)
        theirs.append(time.process_time() - middle)
    print(f"download: {len(table) - 1} facts, {len(table[0])} columns, {ROUNDS} rounds")
    print(f"  etl.export, .xlsx                {describe_seconds(ours)}")
    print(f"  XlsxWriter, constant memory      {describe_seconds(theirs)}")
    ratio = statistics.median(ours) / statistics.median(theirs)
    print(f"  ratio of the medians             {ratio:.2f} (wanted <= 1.3)")


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 100_000)
