"""普法宣传活动 beside 反诈宣传活动, 防扒窃 and 其他 beside 消防安全 and 防电信诈骗: columns of other campaigns."""

from __future__ import annotations

from collections.abc import Sequence

from etl.layout.column import Column
from etl.meaning.header import of_other_matter, read_header
from etl.meaning.lexicon import squeeze
from etl.meaning.other_matters import FRAUD
from etl.meaning.other_work import names_fraud, names_other_work, names_topic
from etl.regex import regex

# By themselves these are how a campaign against fraud is called too.
_LAW = regex(r"普法|法治|法律|法制|宪法")
# What is given out or hung up is counted for no theme by what it is called.
OF_THINGS = {"leaflets", "posters", "banners", "gifts", "app_installs", "pledges"}
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


def settle_themes(columns: Sequence[Column]) -> None:
    """Takes their measure from the columns below a theme that does not name fraud, in a table of several themes across
    that no title calls one about fraud."""
    figures = [column for column in columns if column.use in ("figure", "unknown") and column.path]
    texts = {column.col: [squeeze(cell.text) for cell in column.path] for column in figures}
    level = next(
        (at for own in texts.values() for at, text in enumerate(own) if names_fraud(text)), None
    )  # of the heads that name themes
    if level is None:
        return
    themes = {col: own[level] for col, own in texts.items() if len(own) > level}
    if not any(map(names_other_work, themes.values())):
        return
    for column in figures:
        theme = themes.get(column.col, "")
        if theme and not names_fraud(theme) and not column.meaning.total and _is_other(theme):
            column.meaning, column.use = of_other_matter(column.meaning), "unknown"


def _is_other(text: str) -> bool:
    """防扒窃, 其他, 阅读推广（场）; not 发放传单 or 发单子（张）, which say what was done and not about what."""
    head = read_header(text)
    theme = not (head.measure or head.total or head.dimension or head.ratio or head.planned)
    told = names_other_work(text) or (names_topic(text) and head.measure not in OF_THINGS)
    return theme or (bool(head.measure) and told)


def _heads(column: Column) -> str:
    return "".join(cell.text for cell in column.path)
