"""The words of an exported workbook in both languages: sheet names, column titles, names of codes."""

from __future__ import annotations

from typing import Literal

from etl.vocabulary import LISTS, code_names

Language = Literal["zh", "en"]

SHEETS: dict[str, tuple[str, str]] = {
    "facts": ("数据", "Facts"),
    "about": ("说明", "About"),
    "filters": ("筛选条件", "Filters"),
    "state": ("数据状态", "State of the data"),
    "rows": ("行数", "Rows"),
    "none": ("无", "None"),
}
TITLES: dict[str, tuple[str, str]] = {
    "submission": ("报送编号", "Submission"),
    "file": ("文件", "File"),
    "sheet": ("工作表", "Sheet"),
    "cell": ("单元格", "Cell"),
    "raw": ("原文", "As written"),
    "unit": ("填报单位", "Unit"),
    "unit_type": ("单位类型", "Kind of unit"),
    "district_code": ("区划代码", "District code"),
    "district": ("地区", "District"),
    "period_start": ("开始日期", "From"),
    "period_end": ("结束日期", "To"),
    "basis": ("口径", "Basis"),
    "activity": ("活动", "Activity"),
    "target_group": ("宣传对象", "Target group"),
    "channel": ("宣传方式", "Channel"),
    "measure": ("指标", "Measure"),
    "value": ("数值", "Value"),
    "low": ("下限", "At least"),
    "high": ("上限", "At most"),
    "qualifier": ("精确程度", "Precision"),
    "fact_id": ("数据编号", "Fact"),
    "stated_value": ("表中数值", "Value in the cell"),
    "gross": ("含重复数值", "Value with doubles"),
    "why": ("计数说明", "Why it counts so"),
    "sample": ("样例", "Sample"),
    "doubtful": ("待核实", "In doubt"),
    "counts": ("是否计入", "Counts"),
    "decided_by": ("依据报送", "Decided by"),
}
NAMES: dict[str, dict[str, tuple[str, str]]] = {
    "basis": {"period": ("当期", "Period"), "cumulative": ("累计", "Running total")},
    "qualifier": {
        "exact": ("准确", "Exact"),
        "at_least": ("至少", "At least"),
        "at_most": ("至多", "At most"),
        "about": ("约", "About"),
        "range": ("区间", "Range"),
    },
    "why": {
        "remainder": ("扣除较短时段后的余数", "What shorter periods leave"),
        "difference": ("与上次累计之差", "Difference of running totals"),
        "beyond": ("扣除已另行报送后的余数", "What is left beyond other reports"),
        "superseded": ("已被较新的数字取代", "A newer figure counts"),
        "contained": ("较短时段已包含", "Shorter periods say all of it"),
        "falling": ("累计数减少，待核实", "The running total falls"),
        "double": ("已判定为重复报送", "Reported twice, by decision"),
        "replaced": ("已被新版本替换", "A newer version counts"),
        "withdrawn": ("已撤回", "Withdrawn"),
    },
}
YES_NO: dict[str, tuple[str, str]] = {"1": ("是", "Yes"), "0": ("否", "No")}


def sheet_title(key: str, language: Language) -> str:
    """A sheet's name or a heading on it."""
    return SHEETS[key][language == "en"]


def column_title(name: str, language: Language) -> str:
    """The title of a column; its own name where it has no other."""
    return TITLES[name][language == "en"] if name in TITLES else name


def value_names(column: str, language: Language) -> dict[str, str]:
    """{code: name} of a column with codes, empty for others."""
    if column in LISTS:
        return code_names(column, language)
    if column in ("sample", "doubtful", "counts"):
        return {code: pair[language == "en"] for code, pair in YES_NO.items()}
    return {code: pair[language == "en"] for code, pair in NAMES.get(column, {}).items()}
