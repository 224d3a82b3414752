"""统计月份：2025年6月 | 完成打√，未完成打×: beside who reports and when a sheet may say how it is filled in.

Such a hint heads no column and names no table; left in its row it would make a header of the line of the month.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

from etl.formats.grid import Cell
from etl.layout.form_rows import FOOT_TEXT
from etl.layout.lattice import Lattice
from etl.layout.row_kinds import stands_beside_meta
from etl.meaning.lexicon import squeeze
from etl.meaning.tick_boxes import LEGEND
from etl.regex import regex

INSTRUCTION = regex(
    r"[(\[【]?(?:\d{1,2}[.、．])?(?:请(?:各|于|在|将|按|认真|如|勿|务必|逐|对|严格|及时|准确)|[本此该]表(?:由|一|为|中|内|须|需|请|应|用|自|每|只|仅|填)|各栏|表[中内]"
    r"|数字栏|无数据|如?没?有?请?填0|如无|带[*★※]|标[红黄星]|[红黄灰蓝绿]色(?:为|栏|单元格|底|部分)|[*★※])"
)
# ×未开展. A box before a way (☑入户) is an option of a form.
_STATE = regex(
    r"[(]?[√✓✔×✗✘○●△▲■□☑☒][”\"'」]?(?:已|未|尚未|部分|正在|没有?|不)*(?:完成|开展|落实|实施|达标|参加|到位|覆盖|上报|办理)"
)
_RULES = regex(
    r"^[【\[(]?(?:\d{1,2}[.、．])?(?:填[写报表]|打卡|打[√勾]|勾选|登记|报送|上报|统计|录入|使用|操作|计分|评分|签到|制表|温馨|友情|特别)*"
    r"(?:说明|规则|要求|须知|提示|提醒|注意事项|口径|方法|图例|标准)(?:[:)\]】]|$)"
)
_DUE = regex(r"^[^:]{0,16}\d{1,2}[日号时点](?:之|以)?前(?:上?报|报送|提交|反馈|发[送至])")
LONGEST_LINE = 6  # cells of a line that is no header


def set_hints_aside(lattice: Lattice) -> list[Cell]:
    """Takes the hints out of the lines above the first header and returns them; a line of nothing else keeps its first."""
    found: list[Cell] = []
    for row, cells in lattice.rows.items():
        if len(cells) == 1:
            continue
        hints = _hints(cells)
        if hints is None:
            break
        aside = hints if len(hints) < len(cells) else hints[1:]
        if aside:
            lattice.rows[row] = [cell for cell in cells if cell not in aside]
            found += aside
    return found


def _hints(cells: Sequence[Cell]) -> list[Cell] | None:
    """The hints of a line above a header; None where it holds anything but hints and who reports, or when."""
    if len(cells) > LONGEST_LINE:
        return None
    hints = [cell for cell in cells if cell.kind == "text" and is_hint(cell.text)]
    others = [cell for cell in cells if cell not in hints]
    return hints if all(stands_beside_meta(cell, squeeze(cell.text)) for cell in others) else None


@lru_cache(maxsize=5_000)
def is_hint(text: str) -> bool:
    """Whether a text says how a form is filled in, and nothing that was done."""
    written = squeeze(text)
    told = any(pattern.match(written) for pattern in (INSTRUCTION, FOOT_TEXT, _RULES, _DUE, _STATE))
    return told or LEGEND.search(text) is not None
