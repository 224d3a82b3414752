"""The planned load as files: real workbooks of several layouts, CSV, and reports in prose.

    python -m tests.bench.load_files FOLDER --counties 2 --months 12 --province 53

writes them, and beside the folder `FOLDER.manifest.json`: the sums that a reading of all of them must come to.
"""

from __future__ import annotations

import argparse
import csv
import io
import json
from collections.abc import Callable, Iterable
from datetime import date, datetime
from pathlib import Path

import docx
import xlsxwriter

from tests.bench.load_plan import GROUPS, LAYOUTS, REPORT, WAYS, Scale, Sent, Totals, plan

Sheet = list[list[object]]


def file_of(sent: Sent) -> tuple[str, bytes]:
    """(name, content) of one file."""
    return _WRITERS[sent.layout](sent)


def _titled(sent: Sent, what: str) -> tuple[str, str]:
    month = f"{sent.month.year}年{sent.month.month}月"
    place = sent.county.path.replace("/", "")
    return f"{place}{month}{what}", f"{sent.county.name}_{sent.county.code}_{month}_{sent.number}"


def _roll_up(sent: Sent) -> tuple[str, bytes]:
    title, name = _titled(sent, "反电信网络诈骗宣传统计表")
    above = ["序号", "填报单位", *(column[0] for column in sent.columns)]
    below = ["", "", *(column[1] for column in sent.columns)]
    body = [[place + 1, row.unit, *_figures(sent, place)] for place, row in enumerate(sent.rows)]
    merges = [(2, 0, 3, 0, "序号"), (2, 1, 3, 1, "填报单位"), *_headings(above[2:])]
    return f"{name}.xlsx", _workbook(
        [[title], [f"填报单位：{sent.county.name}公安局"], above, below, *body], merges
    )


def _headings(above: list[str]) -> Iterable[tuple[int, int, int, int, str]]:
    for text in dict.fromkeys(above):
        first, count = above.index(text), above.count(text)
        if count > 1:
            yield 2, 2 + first, 2, 1 + first + count, text


def _groups(sent: Sent) -> tuple[str, bytes]:
    unit = sent.rows[0].unit
    title, name = _titled(sent, "反诈宣传受众统计表")
    head = ["宣传对象", *(column[1] for column in sent.columns)]
    body = [[GROUPS[row.group], *_figures(sent, place)] for place, row in enumerate(sent.rows)]
    return f"{name}.xlsx", _workbook([[title], [f"填报单位：{unit}"], head, *body])


def _activities(sent: Sent) -> tuple[str, bytes]:
    title, name = _titled(sent, "反诈宣传活动台账")
    head = ["序号", "活动日期", "填报单位", "活动名称", "宣传方式", "宣传对象"]
    body = [
        [place + 1, row.start, row.unit, f"反诈宣传进社区{place + 1}", WAYS[row.channel], GROUPS[row.group],
         *_figures(sent, place)[:-1]]
        for place, row in enumerate(sent.rows)
    ]  # fmt: skip
    columns = [column[1] for column in sent.columns if column[1]]
    return f"{name}.xlsx", _workbook([[title], [*head, *columns], *body])


def _banks(sent: Sent) -> tuple[str, bytes]:
    _, name = _titled(sent, "")
    to = io.StringIO()
    rows = csv.writer(to)
    rows.writerow(["填报单位", "统计月份", "宣传方式", "宣传对象", *(column[1] for column in sent.columns)])
    month = f"{sent.month.year}年{sent.month.month}月"
    for place, row in enumerate(sent.rows):
        rows.writerow([row.unit, month, WAYS[row.channel], GROUPS[row.group], *_figures(sent, place)])
    return f"{name}.csv", to.getvalue().encode("utf-8-sig")


def _report(sent: Sent) -> tuple[str, bytes]:
    month, unit = f"{sent.month.year}年{sent.month.month}月", sent.rows[0].unit
    _, name = _titled(sent, "")
    said = [column[1].format(value) for column, value in zip(REPORT, sent.values[0], strict=True)]
    report = docx.Document()
    report.add_heading(f"{unit}{month}反诈宣传工作报告", 1)
    report.add_paragraph(f"{month}，{unit}{said[0]}，{said[1]}。")
    report.add_paragraph(f"{'，'.join(said[2:])}。通过短信平台提醒群众。")
    to = io.BytesIO()
    report.save(to)
    return f"{name}.docx", to.getvalue()


def _figures(sent: Sent, row: int) -> list[object]:
    return [
        sent.words(row, column) if sent.vague[row, column] else int(sent.values[row, column])
        for column in range(sent.values.shape[1])
    ]


def _workbook(cells: Sheet, merges: Iterable[tuple[int, int, int, int, str]] = ()) -> bytes:
    to = io.BytesIO()
    with xlsxwriter.Workbook(to, {"in_memory": True}) as book:
        book.set_properties({"created": datetime(2023, 4, 17)})
        sheet, day = book.add_worksheet("统计表"), book.add_format({"num_format": "yyyy/m/d"})
        for place, row in enumerate(cells):
            for column, value in enumerate(row):
                if isinstance(value, date):
                    sheet.write_datetime(place, column, datetime(value.year, value.month, value.day), day)
                elif value != "":
                    sheet.write(place, column, value)
        for area in merges:
            sheet.merge_range(*area)
    return to.getvalue()


_WRITERS: dict[str, Callable[[Sent], tuple[str, bytes]]] = {
    "roll_up": _roll_up,
    "groups": _groups,
    "activities": _activities,
    "banks": _banks,
    "report": _report,
}


def main(folder: Path, scale: Scale) -> None:
    """Writes the files and the manifest."""
    totals = Totals()
    folder.mkdir(parents=True, exist_ok=True)
    for sent in plan(scale):
        name, content = file_of(sent)
        (folder / name).write_bytes(content)
        totals.add(sent)
    manifest = json.dumps(totals.as_records(), ensure_ascii=False, indent=1)
    (folder.parent / f"{folder.name}.manifest.json").write_text(manifest, encoding="utf-8")
    print(f"{totals.files} files with {totals.facts} facts in {folder}")


if __name__ == "__main__":
    asked = argparse.ArgumentParser()
    asked.add_argument("folder", type=Path)
    asked.add_argument("--counties", type=int, default=2)
    asked.add_argument("--months", type=int, default=2)
    asked.add_argument("--stations", type=int, default=24)
    asked.add_argument("--province", default="")
    asked.add_argument("--layouts", nargs="+", choices=list(LAYOUTS), default=list(LAYOUTS))
    said = asked.parse_args()
    main(said.folder, Scale(said.counties, said.months, said.stations, tuple(said.layouts), said.province))
