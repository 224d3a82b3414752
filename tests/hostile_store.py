"""Files made of `tests.hostile_texts`, read by the real readers into a store: every place from which text comes.

What is read is what a unit might send: lists with a row per text, a form, a report, a CSV, bases, a roster, outlines,
files that are none; then what clerks write: names, reasons, answers.
"""

from __future__ import annotations

import csv
import dataclasses
import io
import json
import re
from collections.abc import Sequence

import xlsxwriter
from docx import Document

from etl.normalise import normalise_bytes
from etl.reference.targets import TARGET, target_key
from etl.schema import Reading, Supplied
from etl.sender import unread_receipt
from etl.store import Store
from etl.store.china_time import day_in_china
from etl.store.store import utc_now
from tests.hostile_texts import ALL, HALVES

TOWNSHIP = "云南省保山市龙陵县镇安镇"
TITLE = "龙陵县公安局镇安派出所2023年6月反诈宣传"
# What Excel and Word do not take in a sheet's name, and XML nowhere.
_NO_SHEET_NAME = re.compile(r"[\[\]:*?/\\]|^'|'$")
_NO_CSV = re.compile("[\x00-\x08\x0e-\x1f]")
_NO_XML = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]")

# When the first file came in; what came later came now.
EARLY = "2024-01-05T08:00:00+00:00"

Rows = Sequence[Sequence[object]]


def workbook(*sheets: tuple[str, Rows], notes: Sequence[str] = ()) -> bytes:
    """An .xlsx with these sheets; every text is a text, `notes` are comments on the first cells of column A."""
    content = io.BytesIO()
    with xlsxwriter.Workbook(content, {"strings_to_formulas": False, "strings_to_urls": False}) as book:
        for name, rows in sheets:
            sheet = book.add_worksheet(_NO_SHEET_NAME.sub("_", name)[:31])
            for row, values in enumerate(rows):
                for col, value in enumerate(values):
                    if isinstance(value, str):
                        sheet.write_string(row, col, value)
                    elif value is not None:
                        sheet.write_number(row, col, value)
            for row, note in enumerate(notes):
                sheet.write_comment(row, 0, note)
    return content.getvalue()


def sessions(texts: Sequence[str], first: int = 10, unit: str = "") -> bytes:
    """A list of activities with a row per text, which is its name, its place, its unit and its remark."""
    head = [
        "活动日期",
        "活动名称",
        "活动地点",
        "填报单位",
        "宣传对象",
        "宣传单（份）",
        "受教育群众（人次）",
        "备注",
    ]
    rows: list[Sequence[object]] = [[f"{TITLE}活动台账"], [*head, texts[0][:200]]]
    for number, text in enumerate(texts):
        day = f"2023-06-{1 + number % 28:02d}"
        rows.append(
            [day, text, text, unit or text, "老年人", first + number, f"近{100 + number}", text, text]
        )
    rows.append(["合计", None, None, None, None, 1, None, None])
    return workbook(("=1+2<b>表", rows), ('"&A&"', [["说明"], *([text] for text in texts)]), notes=texts)


def villages(texts: Sequence[str]) -> bytes:
    """A form with a row per text where the names of villages are looked for, and columns that nobody knows."""
    rows: list[Sequence[object]] = [[f"{TITLE}统计表{texts[0]}"], ["村（社区）", "宣传单（份）", *texts[:20]]]
    rows += [
        [text, "若干" if number % 9 == 0 else 50 + number, *range(20)] for number, text in enumerate(texts)
    ]
    return workbook(("村", rows))


def report(texts: Sequence[str]) -> bytes:
    """A Word document with a paragraph per text, which stands between figures."""
    document = Document()
    document.add_paragraph(f"{TITLE}工作总结")
    for number, text in enumerate(texts):
        plain = _NO_XML.sub("", text)
        document.add_paragraph(
            f"6月{1 + number % 28}日，在{plain}发放宣传单{100 + number}份，{plain}等参加，约{plain}人。"
        )
    table = document.add_table(2, 2)
    table.cell(0, 0).text, table.cell(1, 0).text = "村", _NO_XML.sub("", texts[0])
    table.cell(0, 1).text, table.cell(1, 1).text = "海报（张）", "7"
    content = io.BytesIO()
    document.save(content)
    return content.getvalue()


def lines(texts: Sequence[str]) -> bytes:
    """A CSV with a row per text, but for control characters, for which a CSV is refused."""
    content = io.StringIO(newline="")
    writer = csv.writer(content, quoting=csv.QUOTE_ALL)
    writer.writerows([[f"{TITLE}统计表"], ["单位名称", "海报（张）", "备注"]])
    plain = [_NO_CSV.sub("", text) for text in texts]
    writer.writerows([text, 20 + number, text] for number, text in enumerate(plain))
    return content.getvalue().encode()


def memo(texts: Sequence[str]) -> bytes:
    """The same as a text file."""
    plain = [_NO_CSV.sub("", text).replace("\n", " ").replace("\r", " ") for text in texts]
    said = [
        f"6月{1 + number % 28}日，开展{text}宣传，发放宣传单{300 + number}份。"
        for number, text in enumerate(plain)
    ]
    return "\n".join([f"{TITLE}工作总结", *said]).encode()


def bases(texts: Sequence[str]) -> bytes:
    """Populations of the villages of a township that bear these names, by these sources."""
    rows = [
        ["龙陵县镇安镇2022年人口、户数基数表"],
        ["行政区划代码", "地区", "统计指标", "年份", "数量", "数据来源"],
    ]
    rows.append(["530523102", "镇安镇", "总人口", 2022, 900, texts[0]])
    rows += [
        [None, f"镇安镇{text}村", "总人口", 2022, 100 + number, text] for number, text in enumerate(texts)
    ]
    return workbook(("基数", rows))


def roster(texts: Sequence[str]) -> bytes:
    """Units that must report, under these names and also known by them."""
    rows: list[Sequence[object]] = [
        ["龙陵县反诈宣传报送单位名册"],
        ["序号", "单位名称", "类别", "所属地区", "报送周期", "报送截止", "别名"],
    ]
    rows += [
        [number, text, "公安", TOWNSHIP, "月报", "期满后5天", f"别名{number}{text}"]
        for number, text in enumerate(texts, 1)
    ]
    return workbook(("名册", rows))


def outlines(texts: Sequence[str]) -> bytes:
    """Outlines: two townships by their codes, and one feature per text that is no division."""

    def square(number: int) -> dict[str, object]:
        x, y = 98.0 + number % 10, 24.0 + number // 10
        return {
            "type": "Polygon",
            "coordinates": [[[x, y], [x + 0.5, y], [x + 0.5, y + 0.5], [x, y + 0.5], [x, y]]],
        }

    known = [
        {"type": "Feature", "properties": {"code": code, "name": text}, "geometry": square(number)}
        for number, (code, text) in enumerate(zip(("530523102", "530523101"), texts, strict=False))
    ]
    others = [
        {"type": "Feature", "properties": {"name": text}, "geometry": square(number + 2)}
        for number, text in enumerate(texts)
    ]
    return json.dumps({"type": "FeatureCollection", "features": [*known, *others]}).encode()


@dataclasses.dataclass(slots=True)
class Filled:
    """What was put into a store: the submissions that count by kind, and the texts of file names and people."""

    submissions: dict[str, list[str]] = dataclasses.field(default_factory=dict)

    def add(self, kind: str, submission: str) -> None:
        """Notes one more."""
        self.submissions.setdefault(kind, []).append(submission)


def fill(store: Store, texts: Sequence[str] = ALL) -> Filled:
    """Reads everything into the store, as clerks with these names would."""
    filled = Filled()

    def name(number: int) -> str:
        return texts[number % len(texts)]

    def read(kind: str, number: int, content: bytes, ending: str, **supplied: str) -> Reading:
        reading = normalise_bytes(content, f"{name(number)}.{ending}", Supplied(**supplied))
        if reading.reference is not None:
            store.take_reference(reading, content, by=name(number + 1))
        elif reading.failed or reading.needs:
            if receipt := unread_receipt(reading, Supplied(**supplied), day_in_china(utc_now())):
                store.add_receipts([receipt], by=name(number))
        else:
            store.add(reading, content, by=name(number + 1), supplied=Supplied(**supplied))
            filled.add(kind, reading.submission)
        return reading

    later, store._now = store._now, lambda: EARLY  # so that the pages can look back
    read("plain", 56, sessions([f"{text} 宣讲" for text in texts[:6]], unit="龙陵县公安局龙山派出所"), "xlsx",
         unit="龙陵县公安局龙山派出所", period="2023-05", district="530523101")  # fmt: skip
    store._now = later
    place = {"unit": "龙陵县公安局镇安派出所", "period": "2023-06", "district": "530523102"}
    read("sessions", 56, sessions(texts), "xlsx", **place)
    read("sessions", 57, sessions(texts, unit="镇安镇综治办"), "xlsx", **place)
    read("sessions", 58, sessions(texts, first=11), "xlsx", **place)
    read("villages", 32, villages(texts), "xlsx", **place)
    read("report", 33, report(texts), "docx", **place)
    read("lines", 34, lines(texts), "csv", **place)
    read("memo", 35, memo(texts), "txt", **place)
    read("bases", 62, bases(texts), "xlsx")
    read("roster", 63, roster(texts), "xlsx")
    for number, text in enumerate(texts):  # names of files and units that say something only together
        read("small", number, workbook(("表", [[f"{text}2023年5月反诈宣传统计表"], ["宣传单（份）"], [number + 1]])), "xlsx",
             unit=text, period="2023-05", district="530523102")  # fmt: skip
    for number in range(56, 68):
        read("broken", number, b"PK\x03\x04" + f"坏{number}".encode(), "xlsx", **place)
    store.add_reference(
        "outlines",
        [],
        file=f"{HALVES[0]}{name(56)}.geojson",
        content=outlines((*texts, *HALVES)),
        by=name(56),
    )
    _decide(store, filled, texts)
    return filled


def _decide(store: Store, filled: Filled, texts: Sequence[str]) -> None:
    """What people write: targets, answers, reasons, confirmations, withdrawals."""
    for number, text in enumerate(texts):
        store.decide("unit", json.dumps([text, "530523"]), texts[-1 - number], by=text, reason=text)
    store.decide(
        TARGET, target_key("people_reached", "530523102", "month"), "900", by=texts[56], reason=texts[32]
    )
    for code in filled.submissions["report"]:
        store.confirm_text(code, by=texts[57])
    for code, text in zip(filled.submissions["small"][:20], texts[32:], strict=False):
        store.withdraw(code, by=text, reason=text)
        if code != filled.submissions["small"][0]:
            store.reinstate(code, by=text, reason=text)
