"""Which matter a row of a list is about, where its category (类别 | 消防) or its activity (消防演练) says so."""

from __future__ import annotations

from collections.abc import Sequence

from etl.facts.drafts import RowContext
from etl.facts.list_model import ListTable
from etl.formats.grid import Cell
from etl.layout.column import Column
from etl.layout.phone_columns import as_way
from etl.layout.values import read_value
from etl.meaning.cancelled import cancellation
from etl.meaning.header import HeaderMeaning, of_other_matter
from etl.meaning.lexicon import read_channel, squeeze
from etl.meaning.other_matters import FRAUD, names_other_matter, without_occasions
from etl.regex import regex

# 类别, 工作类型: what sort of work a row is; not the sort of a material, a place or a case that it names.
_CATEGORY = regex(r"(?:工作|活动|宣传|业务|事项|任务|项目|主题|内容|所属)?(?:类别|类型|分类|大类)")

# 业务宣传，不计反诈; 非反诈物料; 与反诈无关: what a remark says of its whole row. 另有消防讲座2场，不计入反诈 says it of
# more than the row counts.
_APART = regex(
    r"\(?(?:(?:为|是|属于?|系)?[^,;。、\d]{0,8}[,;。、])?(?:[此本该这][一]?[项行类条节堂场次个班]|均|都)?"
    r"(?:不(?:计入?|算|列入|纳入|统计入?|属于?|是|作为?)(?:为|在)?(?:反|防)[电诈骗][^,;。\d]{0,8}|非(?:反|防)[诈骗][^,;。\d]{0,6}|[与和跟](?:反|防)[诈骗][^,;。\d]{0,6}无关)"
    # 这节不是反诈，反诈另补: the other one has a row of its own
    r"(?:[,;。、]?(?:另补|后补|补[开上讲办]|(?:反诈|防诈|防骗)[^,;。\d]{0,4}(?:另补|后补|另[开上讲办]|另行补?[开上讲办]?)))?[)。]?"
)

# 查灶房电线，不是反诈: how a row's own words end that tell of something else.
_ENDS_APART = regex(
    r"(?:^|[,;。(、])(?:此[项行类条]|本[项行条]|该[项行]|这[个次项]?|均|都)?(?:不(?:是|属于?|算)|非|[与和跟](?=.{2,6}无关))"
    r"(?:反|防)[电诈骗]{1,2}(?:宣传|活动|工作|内容|类)?(?:无关)?[)。]?$"
)


def matter_of_row(
    reader: ListTable, row: int, context: RowContext, meaning: HeaderMeaning
) -> tuple[HeaderMeaning, Cell | None]:
    """What the row means, and the cell that takes it out of the campaign, if one does.

    A category says it for certain. 消防演练 in a list of all that was held is no campaign against fraud; in a list or a
    category of that campaign it is asked about, and counts until somebody has answered; so is a row that names no matter
    in a table of all kinds of work.
    """
    if apart := reader.mixed.apart.get(row):
        return of_other_matter(meaning), apart
    if unnamed := reader.mixed.unnamed.get(row):
        if read_value(unnamed).kind != "blank" or _tells_more(reader, row):
            reader.record.find("matter_unnamed", unnamed)
        return meaning, None
    if said := _said_to_be_apart(reader, row):
        return of_other_matter(meaning), said
    at = (reader.lattice.at(row, column.col) for column in reader.categories)
    category = next((cell for cell in at if cell is not None), None)
    if category is not None and names_other_matter(without_occasions(squeeze(category.text))):
        return of_other_matter(meaning), category
    cell = context.activity_cell or (_work_of(reader, row) if reader.of_fraud else None)
    if cell is None or not names_other_matter(squeeze(context.activity)):
        return meaning, None
    if not reader.of_fraud and (category is None or FRAUD.search(squeeze(category.text)) is None):
        return of_other_matter(meaning), cell
    named = names_other_matter(without_occasions(squeeze(context.activity)))
    if named and not cancellation(context.activity, is_name=True):  # 未开（流感停课） counts nothing
        reader.record.find("perhaps_other_matter", cell)
    return meaning, None


def _work_of(reader: ListTable, row: int) -> Cell | None:
    """停水通知 below 信息内容: what the post of a row was about."""
    cols = [c.col for c in reader.columns if c.use == "label" and c.dimension == "work"]
    cells = (reader.lattice.sheet.cells.get((row, col)) for col in cols)
    return next((cell for cell in cells if cell is not None), None)


def _tells_more(reader: ListTable, row: int) -> bool:
    """Whether anything is counted or told in a row, as in that of a day whose theme is 无."""
    cells = reader.lattice.sheet.cells
    own = ((c.use, cells.get((row, c.col))) for c in reader.columns if not c.meaning.aside)
    return any(
        cell is not None and use in ("figure", "prose", "unknown") and read_value(cell).kind != "blank"
        for use, cell in own
    )


def _said_to_be_apart(reader: ListTable, row: int) -> Cell | None:
    """The remark of a row that takes it out of the campaign, or the words that do so where they tell of it."""
    at = reader.lattice.sheet.cells
    own = [(c.use, cell) for c in reader.columns if (cell := at.get((row, c.col))) and cell.kind == "text"]
    for use, cell in own:
        said = _APART.fullmatch if use == "note" else _ENDS_APART.search
        if use in ("note", "label", "prose") and said(squeeze(cell.text)):
            return cell
    return None


def category_columns(columns: Sequence[Column]) -> list[Column]:
    """The columns of 类别, asked once for all rows."""
    labels = [column for column in columns if column.use == "label" and column.path]
    return [column for column in labels if _CATEGORY.fullmatch(squeeze(column.path[-1].text))]


def as_way_of_row(reader: ListTable, row: int, context: RowContext, meaning: HeaderMeaning) -> HeaderMeaning:
    """电话 | 26 | 48 below 入户 and 讲座 counts a way, as 电话 at the head of a column does."""
    if meaning.part != "serial" or not context.labels:
        return meaning
    label, figures = context.labels[-1], [c.col for c in reader.columns if c.use == "figure"]
    beside = [one for b in reader.table.body if (one := reader.lattice.at(b.row, label.col)) is not None]
    ways = {way for one in beside if one is not label for way in read_channel(squeeze(one.text))[:1]}
    cells = [cell for cell in reader.lattice.rows[row] if cell.col in figures]
    return as_way(label, cells, len(ways) > 1) or meaning
