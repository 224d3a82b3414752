"""The words of the page of measurements, English and Chinese."""

from __future__ import annotations

from typing import Literal

Language = Literal["en", "zh"]
LANGUAGES: tuple[Language, ...] = ("en", "zh")
Words = dict[Language, str]

PAGE: dict[str, Words] = {
    "title": {"en": "Measured", "zh": "性能实测"},
    "other": {"en": "[中文](benchmarks.zh-CN.md)", "zh": "[English](benchmarks.md)"},
    "intro": {
        "en": "Made by `make bench` (`python -m tests.bench`; `--large` adds ten million facts and 20,000 "
        "files) on {cores} cores, "
        "Python {python}. Each figure stands beside a rival in the same run, since machines differ: median, in "
        "brackets what nine in "
        "ten lie below and above, and the ratio of the medians. The processor's time unless it says *by the clock*. "
        "**✗** marks what does not reach its aim.",
        "zh": "由 `make bench`（`python -m tests.bench`；加 `--large` 再测 1000 万条数据与 2 万个文件）在 "
        "{cores} 核、Python {python} 上生成。"
        "机器各不相同，因此每个数字都与同一次运行中的对照并列：中位数，括号内为十分位至九十分位，以及两个中位数之比。"
        "除注明“按时钟”外，均为处理器时间。**✗** 表示未达到目标。",
    },
    "what": {"en": "what", "zh": "项目"},
    "wanted": {"en": "aim", "zh": "目标"},
    "rival": {"en": "beside", "zh": "对照"},
    "at": {"en": "{size} {of}", "zh": "{size} {of}"},
    "ours": {"en": "seconds or MB", "zh": "秒或 MB"},
    "ratio": {"en": "÷ rival", "zh": "÷ 对照"},
    "dashed": {
        "en": "Left: medians, dashed the rival's. Right: the ratio; the dotted line is the aim.",
        "zh": "左：中位数，虚线为对照；右：与对照之比，点线为目标。",
    },
}
OF: dict[str, Words] = {
    "files": {"en": "files", "zh": "个文件"},
    "rows": {"en": "rows", "zh": "行"},
    "facts": {"en": "facts", "zh": "条数据"},
}
# Heading, what the sizes count, and what was done.
TOPICS: dict[str, tuple[Words, str, Words]] = {
    "reading": (
        {"en": "Reading unit workbooks", "zh": "读取单位报表"},
        "files",
        {
            "en": "A workbook of 30 × 15 cells under a two-level header becomes facts with their cells, issues "
            "and the role of "
            "every cell; pandas merely opens it. Seconds a file. With two processes: the time of all, halved.",
            "zh": "30 × 15、两层表头的报表读成数据，并记下出处、问题和每个单元格的作用；对照只是打开文件。"
            "每个文件的秒数；两个进程时为总时间的一半。",
        },
    ),
    "long list": (
        {"en": "A long list of activities", "zh": "很长的活动台账"},
        "rows",
        {
            "en": "One sheet, twelve columns, five figures a row: seconds for the whole, and the process at its "
            "highest.",
            "zh": "一张表、十二列、每行五个数字：全部用时与进程最高内存。",
        },
    ),
    "storing": (
        {"en": "Storing", "zh": "入库"},
        "files",
        {
            "en": "What was read of such a workbook (377 facts) goes into the record, which compares it with "
            "all that counts; "
            "`sqlite3` alone writes the same rows into one table. Seconds a submission.",
            "zh": "把读出的 377 条数据写入记录并与已计入的数据逐一比对；对照只用 `sqlite3` "
            "把同样的行写进一张表。每份报表的秒数。",
        },
    ),
    "bulk": (
        {"en": "Storing in bulk on PostgreSQL", "zh": "向 PostgreSQL 批量入库"},
        "files",
        {
            "en": "What was read of county roll-ups (494 facts each), thirty-two in a transaction; `COPY` alone puts the "
            "same rows into the same tables with the same indexes and constraints. Seconds a submission, by the clock; the "
            "aim is 300 a second, or what `COPY` alone reaches where that is less.",
            "zh": "县级汇总表读出的结果（每份 494 条数据），每个事务 32 份；对照只用 `COPY` "
            "把同样的行写入索引和约束都相同的同样的表。每份报表的秒数，按时钟；目标为每秒 300 份，"
            "单用 `COPY` 也达不到时以其为准。",
        },
    ),
    "one more file": (
        {"en": "One more file", "zh": "再来一份文件"},
        "facts",
        {
            "en": "A county's roll-up (312 facts) is stored beside so many facts, and beside none; then the "
            "open Overview is drawn.",
            "zh": "一个县的汇总表（312 条）存入已有这么多数据的库和空库；随后重画已打开的总览页。",
        },
    ),
    "cube": (
        {"en": "The figures in memory", "zh": "内存中的数据"},
        "facts",
        {
            "en": "Read from SQLite once per process; a new submission then changes them by what it adds.",
            "zh": "每个进程从 SQLite 读入一次；之后每份新报表只改动它带来的部分。",
        },
    ),
    "aggregates, everything": (
        {"en": "Aggregates without a filter", "zh": "无筛选的汇总"},
        "facts",
        {
            "en": "What pages ask, beside DuckDB over its own table of the same facts, one thread each, in the "
            "same run.",
            "zh": "页面要的各种汇总；对照为 DuckDB 在自己的表上对同样数据的查询，各用一个线程，同一次运行。",
        },
    ),
    "aggregates, a year": (
        {"en": "Aggregates of a year", "zh": "一年的汇总"},
        "facts",
        {"en": "The same under a filter.", "zh": "同上，加筛选。"},
    ),
    "aggregates, a province": (
        {"en": "Aggregates of a province", "zh": "一省的汇总"},
        "facts",
        {"en": "The same under a filter.", "zh": "同上，加筛选。"},
    ),
    "aggregates, a group, half a year": (
        {"en": "Aggregates of a group in half a year", "zh": "一类对象半年的汇总"},
        "facts",
        {"en": "The same under two filters.", "zh": "同上，加两个筛选。"},
    ),
    "pages": (
        {"en": "Pages", "zh": "页面"},
        "facts",
        {
            "en": "The server's time for a change of the filters (six of them); beside it a page of one filter, one chart "
            "and one table by pandas over the same store. And the memory of the process after all pages.",
            "zh": "更换筛选条件时服务器的用时（六种条件）；对照为用 pandas 在同一个库上做的、"
            "只有一个筛选、一张图、一张表的页面。以及看过所有页面后的进程内存。",
        },
    ),
    "first chart": (
        {"en": "The first chart", "zh": "第一张图"},
        "facts",
        {
            "en": "By the clock, in Chromium: from the start of the program, and from the visit of a browser "
            "that was never here.",
            "zh": "按时钟，Chromium：从启动程序算起，以及从新浏览器首次访问算起。",
        },
    ),
    "download": (
        {"en": "Downloads", "zh": "下载"},
        "facts",
        {
            "en": "Writing all facts with their sources, beside what merely writes the same table.",
            "zh": "连同出处写出全部数据；对照只写出同样的表。",
        },
    ),
}
# What is measured, and rivals that are no proper names.
NAMES: dict[str, str] = {
    "one process": "一个进程",
    "two processes": "两个进程",
    "time": "用时",
    "memory": "内存",
    "SQLite, one by one": "SQLite，逐份",
    "SQLite, in batches": "SQLite，成批",
    "months of 16 counties together": "16 个县的两个月一批",
    "months of a county together": "一两个县的各月一批",
    "two loaders at once": "两个进程同时入库",
    "COPY without indexes and constraints": "COPY，无索引和约束",
    "stored": "入库",
    "drawn": "重画",
    "read and built": "读入并建成",
    "at the next start": "以后启动时",
    "once per data version": "每个数据版本一次",
    "sum of a measure": "一个指标合计",
    "by target group": "按宣传对象",
    "by division, with units": "按地区（含单位数）",
    "divisions of all levels": "各级地区",
    "all measures": "全部指标",
    "months × measures": "月份 × 指标",
    "state of the data": "数据概况",
    "group × channel matrix": "对象 × 方式矩阵",
    "first of a data version": "数据版本的第一页",
    "memory of the process": "进程内存",
    "overview": "总览",
    "districts": "地区",
    "map": "地图",
    "groups": "宣传对象",
    "channels": "宣传方式",
    "blindspots": "盲区",
    "comparison": "对比",
    "reporting": "报送情况",
    "data": "数据与下载",
    "submissions": "报表",
    "upload": "上传",
    "from the start": "从启动算起",
    "in a new browser": "新浏览器首次访问",
    "pandas.read_excel with openpyxl": "pandas.read_excel（openpyxl）",
    "sqlite3 alone": "只用 sqlite3",
    "COPY alone, same tables": "只用 COPY，同样的表",
    "into an empty store": "存入空库",
    "a bare page with one chart": "只有一张图的页面",
    "a bare page of a chart and a table": "只有一张图和一张表的页面",
    "XlsxWriter, constant memory": "XlsxWriter（constant memory）",
}


def say(word: str, language: Language) -> str:
    """A name in the language; what is a proper name in both stays."""
    return NAMES.get(word, word) if language == "zh" else word
