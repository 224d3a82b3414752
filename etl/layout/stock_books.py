"""物料名称 | 单位 | 结存 | 入库 | 网点领用 | 发放（张贴）: a store's books, in which what left it for the people counts the
thing of each row (contract 2, 4.1)."""

from __future__ import annotations

from collections.abc import Sequence

from etl.layout.column import Column
from etl.regex import regex

SO_MANY = r"(?:[数总]?量|总?数|份数|件数)?"  # behind what was done with things
_VERB = r"(?:发放|派发|分发|散发|发出|送出|赠送|张贴|粘贴|悬挂|布设|上墙|使用)"
# 发放（张贴）, 本月实际发放, 发放/张贴数; 张贴方式 and 发放对象 count nothing.
_LEFT_STORE = regex(
    rf"(?:已|实际|累计|共|[本当][月期周季年])*(?:现场|对外|向群众)?{_VERB}(?:[/、和及与或]*\(?(?:或|及)?{_VERB}\)?)*{SO_MANY}"
    r"|(?:已|实)发(?:[数总]?量|总?数)?|(?:已经?)?(?:发|送|用)(?:出去|出|掉|完|了)的?"
)
_NAMES_THINGS = {"unit_of_measure", "measure", "kind"}
_WHEN = r"(?:本|当)?[日月周期季年]?(?:期?末|累计|实际|目前|现)?"
_BALANCE = regex(rf"{_WHEN}(?:结存|结余|剩余|余额|库存|现存|尚余|尚存)(?:[数总]?量|数)?")
_CAME_IN = regex(
    rf"{_WHEN}(?:领取|领入|领回|领到|入库|购入|接收|收到|收入|调入|上级配发|配发)(?:[数总]?量|数)?"
)


def settle_stock_books(columns: Sequence[Column]) -> None:
    """Makes such a column count what its rows name. Beside columns of other deeds 发放 stays unknown."""
    counted = [c for c in columns if c.use in ("figure", "unknown") and not c.meaning.measure]
    stocked = any(c.meaning.population == "stock" for c in counted)
    if not stocked or not any(c.use == "label" and c.dimension in _NAMES_THINGS for c in columns):
        return
    for column in counted:
        if column.use == "unknown" and _LEFT_STORE.fullmatch(column.meaning.core):
            column.use, column.dimension = "figure", "value"


def keeps_stock(columns: Sequence[Column]) -> bool:
    """日期 | 摘要 | 领取 | 发放 | 结存: whether each row tells what came and went, and is no session (4.5)."""
    return any(map(is_balance, columns)) and any(_CAME_IN.fullmatch(c.meaning.core) for c in columns)


def is_balance(column: Column) -> bool:
    """结存: what was left at the end of each row, which nobody adds up."""
    return column.use != "label" and _BALANCE.fullmatch(column.meaning.core) is not None
