"""普法宣传活动 beside 反诈宣传活动: a column of another campaign, where its neighbour is called alike of fraud."""

from __future__ import annotations

from collections.abc import Sequence

from etl.layout.column import Column
from etl.meaning.header import of_other_matter
from etl.meaning.other_matters import FRAUD
from etl.regex import regex

# By themselves these are how a campaign against fraud is called too.
_LAW = regex(r"普法|法治|法律|法制|宪法")
_MATTER = regex(rf"{_LAW.pattern}|反电?诈|防电?诈|防骗")


def settle_other_campaigns(columns: Sequence[Column]) -> None:
    """Takes their measure from the columns of other campaigns."""
    figures = [column for column in columns if column.use == "figure" and column.path]
    of_fraud = {_MATTER.sub("", heads) for heads in map(_heads, figures) if FRAUD.search(heads)}
    for column in figures:
        heads = _heads(column)
        named = column.meaning.measure and _LAW.search(heads) and not FRAUD.search(heads)
        if named and _MATTER.sub("", heads) in of_fraud:
            column.meaning = of_other_matter(column.meaning)


def _heads(column: Column) -> str:
    return "".join(cell.text for cell in column.path)
