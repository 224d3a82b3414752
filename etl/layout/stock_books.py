"""物料名称 | 单位 | 结存 | 入库 | 网点领用 | 发放（张贴）: a store's books, in which what left it for the people counts the
thing of each row (contract 2, 4.1)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from etl.layout.column import Column
from etl.meaning.header import read_header
from etl.regex import regex

SO_MANY = r"(?:[数总]?量|总?数|份数|件数)?"  # behind what was done with things
_VERB = r"(?:发放|派发|分发|散发|发出|送出|赠送|张贴|粘贴|悬挂|布设|上墙|使用)"
# 发放（张贴）, 本月实际发放, 发放/张贴数; 张贴方式 and 发放对象 count nothing.
_LEFT_STORE = regex(
    rf"(?:已|实际|累计|共|[本当][月期周季年])*(?:现场|对外|向群众)?{_VERB}(?:[/、和及与或]*\(?(?:或|及)?{_VERB}\)?)*{SO_MANY}"
    r"|(?:已|实)发(?:[数总]?量|总?数)?|(?:已经?)?(?:发|送|用)(?:出去|出|掉|完|了)的?"
)
# 进 | 出 | 存, 领 | 发 | 余: one character each. Alone such a head says nothing; beside the others it does.
_SHORT_IN = regex(r"(?:[进入收领来]|进货|收进|领[来进]|进来)(?:[数量])?")
_SHORT_OUT = regex(r"(?:[出发用]|出货|出去)(?:[数量])?")
_SHORT_LEFT = regex(r"[存余剩结](?:[数量])?")
_NAMES_THINGS = {"unit_of_measure", "measure", "kind"}
_WHEN = r"(?:库房|仓库|账面)?账?(?:[本当上][日月周期季年次批]?)?(?:期?[初末]|累计|实际|目前|现|原有?)?"
_BALANCE = regex(rf"{_WHEN}(?:结存|结余|剩余|余额|库存|现存|尚余|尚存)(?:[数总]?量|数)?")
_CAME_IN = regex(
    rf"{_WHEN}(?:领取|领入|领回|领到|入库|购入|购进|进货|补货|接收|收到|收入|调入|上级配发|配发)(?:[数总]?量|数)?"
)


def settle_stock_books(columns: Sequence[Column]) -> None:
    """Makes such a column count what its rows name. Beside columns of other deeds 发放 stays unknown."""
    counted = [c for c in columns if c.use in ("figure", "unknown") and not c.meaning.measure]
    if any(c.use == "label" and c.dimension in _NAMES_THINGS for c in columns):
        _settle_short_heads(counted)
    stocked = any(c.meaning.population == "stock" for c in counted)
    if not stocked or not any(c.use == "label" and c.dimension in _NAMES_THINGS for c in columns):
        return
    for column in counted:
        if column.use == "unknown" and _LEFT_STORE.fullmatch(column.meaning.core):
            column.use, column.dimension = "figure", "value"
        elif column.use == "unknown" and any(map(_CAME_IN.fullmatch, _heads(column))):
            _keep_as_stock(column)


def _settle_short_heads(counted: Sequence[Column]) -> None:
    """品名 | 进 | 出 | 存: what came and what is left are the stock, and what went out counts what the row names."""
    came, out, left = (
        [c for c in counted if c.use == "unknown" and head.fullmatch(c.meaning.core)]
        for head in (_SHORT_IN, _SHORT_OUT, _SHORT_LEFT)
    )
    came = came or [c for c in counted if _CAME_IN.fullmatch(c.meaning.core)]
    left = left or [c for c in counted if is_balance(c)]
    if len(out) != 1 or not (came or left):
        return
    out[0].use, out[0].dimension = "figure", "value"
    for column in (*came, *left):
        _keep_as_stock(column)


def _keep_as_stock(column: Column) -> None:
    column.use, column.meaning = "figure", replace(column.meaning, base=True, part="base")


def keeps_stock(columns: Sequence[Column]) -> bool:
    """日期 | 摘要 | 领取 | 发放 | 结存: whether each row tells what came and went, and is no session (4.5)."""
    return any(map(is_balance, columns)) and any(
        head.fullmatch(core) for one in columns for core in _heads(one) for head in (_CAME_IN, _SHORT_IN)
    )


def is_balance(column: Column) -> bool:
    """结存: what was left at the end of each row, which nobody adds up."""
    return column.use != "label" and any(
        head.fullmatch(core) for core in _heads(column) for head in (_BALANCE, _SHORT_LEFT)
    )


def _heads(column: Column) -> set[str]:
    """What a column is called: 库房账 over 上次结余, and 上次结余 by itself."""
    return {column.meaning.core, *(read_header(cell.text).core for cell in column.path[-1:])}
