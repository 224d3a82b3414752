"""Is a sheet, or one of its tables, about a campaign? Bills, rosters, minutes and instructions are not (contract 4.5)."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from etl.facts.context import SheetContext
from etl.formats.grid import Cell
from etl.layout.population_heads import GIVEN_OUT
from etl.layout.question_columns import are_questions, asks_how_many
from etl.layout.table import Layout, Table
from etl.meaning.header import read_header
from etl.meaning.lexicon import squeeze
from etl.meaning.other_matters import FRAUD, names_other_matter
from etl.prose.paragraphs.reading import read_prose
from etl.prose.passages.running_text import counts_deeds
from etl.regex import regex

NO_CAMPAIGN = regex(
    r"预算|决算|收支|账目|流水账|经费|采购|报价|合同|会议(?:纪要|记录|签到)|(?<!宣传)(?<!联席)会议(?:登记|台账|清单|一览)|值班|考勤|固定资产|库存|领用|领料|报销|费用|支出|发票|结算|工资|编制表"
    r"|问卷|调查结果|调查统计|测评|名册|通讯录"
    # 盘点表 of goods; 年终盘点, 活动盘点 look back on what was done
    r"|(?<!工作)(?<!活动)(?<!年终)(?<!年末)(?<!年度)(?<!宣传)(?<!亮点)(?<!成果)(?<!成效)(?<!案例)(?<!数据)(?<!大)盘点|盘存|盘库"
    r"|(?:物资|物料|物品|用品|资料|材料|宣传品|礼品|奖品|实物|存货|仓库|资产)(?:年终|年末|年度|季度|月度|月末|季末)?(?:盘点|清点|清查|结存|收发存|进销存|出入库)"
)
_GIVES = regex(r"发放|派发|分发")  # 反诈宣传物资领用发放登记表
STOCK = regex(r"库存|领用|领料|盘|清[点查]|结存|收发存|进销存|出入库")
# What is on the books, what was counted, and what is wanting: two such heads make an inventory, whatever its title is.
STOCK_HEAD = regex(
    r"^(?:[期上本月季年]?末?)?(?:账面|帐面|账存|帐存|账上|台账|实盘|盘点|实存|实点|清点|盘盈|盘亏|盈亏|账实|帐实|盈\(?亏\)?|溢缺|盘差)(?!.*(?:时间|日期|人))"
)
AND = regex(r"[及和与暨、]")
CAPTION = regex(
    r"[(（]?(?:附?表)?[(（]?[一二三四五六七八九十\d]{1,2}[)）]?[:：、.．]|附?表[一二三四五六七八九十\d]"
)
PRICED = regex(r"(?:采购|含税|不含税)?(?:单价|价格)(?:$|[（(/])")  # of what is bought
SURVEYS = {"问卷", "调查统计"}
# 您参加过几次反诈讲座？ asks a person what befell him, 您单位举办讲座几场？ a unit what it did
_ASKS_A_PERSON = regex(
    r"[您你](?!们|所在|的?(?:单位|企业|公司|社区|村|镇|乡|街道|学校|园|医院|部门|网点|银行|支行|门店|行|店|所|站|局|科|处|队|班|厂|馆|中心|[市县区]|辖区))"
)
# Who is on a list may also say what each of them did; 防骗宣传流水账 is a diary, where no word of money stands beside it.
ROSTERS = {"名册", "通讯录", "值班", "考勤", "编制表", "流水账"}
MEETS = {"sessions", "people_reached", "households", "consultations"}
DEEDS = {
    "sessions", "people_reached", "households", "consultations", "leaflets", "posters", "app_installs", "banners",
    "broadcasts", "pledges",
}  # fmt: skip
CAMPAIGN = regex(r"反诈|诈骗|防诈|防骗|电诈|断卡|宣传|宣讲|普法|受教育|被骗|反邪|平安")
AHEAD = regex(r"安排|计划|排班|轮值|预案")
SHOWS_HOW = regex(r"说明|须知|要求|指南|解释|注意|示例|样例|范例|样表|模板|填[写报表]|口径")
ACCOUNT = regex(r"情况(?:的)?(?:说明|小结|总结|汇报|报告)$|^(?:工作)?(?:小结|总结|汇报)$")
INSTRUCTION = regex(r"^(填报|填表|填写|使用|报送|指标)?(说明|须知|要求|指南|解释|注意事项)$")

FEWEST_STOCK_HEADS = FEWEST_ASKED = 2
LABELS = 3  # cells of a row among which its name stands
SHORTEST_ENTRY = 8  # 发放宣传单50份
SHORTEST_COUNT = 5  # 发单子9份


def is_instruction(layout: Layout) -> bool:
    """A sheet that explains how to fill in the others holds examples, not figures."""
    first = layout.titles[0] if layout.titles else None
    if INSTRUCTION.match(squeeze(layout.lattice.sheet.name)):
        title = squeeze(first.text) if first is not None else ""
        if ACCOUNT.search(title):  # 说明 is short for it
            return False
        return not (layout.tables and CAMPAIGN.search(title) and not SHOWS_HOW.search(title))
    return first is not None and not layout.tables and INSTRUCTION.match(squeeze(first.text)) is not None


def is_campaign(layout: Layout, context: SheetContext, outer: SheetContext | None) -> bool:
    """Does anything on the sheet speak of a campaign? Population, budgets and minutes do not (contract 4.5). A table in
    a document (`outer`) is of what the document is about."""
    title, name = title_of_all(layout, context.title) or context.texts[-1], layout.lattice.sheet.name
    against = _spoken_against(f"{title} {name}")
    if layout.tables and all(_is_inventory(layout, table) for table in layout.tables):
        return False
    if against and not _all_the_same(layout, title, against):
        return False
    if names_other_matter(title) and not any(FRAUD.search(text) for text in _texts(layout)):
        return False
    around = f"{outer.title}{outer.caption}" if outer is not None else ""
    if CAMPAIGN.search("".join(context.texts) + context.title + around):
        return True
    return any(CAMPAIGN.search(text) for text in _texts(layout))


def _texts(layout: Layout) -> Iterator[str]:
    return (cell.text for cell in layout.lattice.sheet.texts)


def title_of_all(layout: Layout, title: str) -> str:
    """What stands over all tables of a sheet: of several the first line, and not the captions of each (表三：宣传经费)."""
    if len(layout.tables) < 2 or not layout.titles:
        return title
    first = squeeze(layout.titles[0].text)
    return title if len(layout.titles) == 1 else "" if CAPTION.match(first) else first


def _all_the_same(layout: Layout, title: str, against: set[str]) -> bool:
    """Is it a sheet of a campaign though words speak `against` it? The name of a sheet (名册) and a roster's title do not
    outweigh a title of the campaign over heads of what was done, nor a diary that tells of it; a bill or minutes by their
    title count nothing, unless it names the campaign beside them (宣传经费使用及宣传情况)."""
    stock = all(map(STOCK.search, against))
    if (
        stock
        and CAMPAIGN.search(f"{title} {layout.lattice.sheet.name}")
        and (gives_out(layout) or (_GIVES.search(title) and heads_deeds(layout)))
    ):
        return True
    if against <= ROSTERS and _tells_deeds(layout, layout.tables, title):
        return True
    if against <= SURVEYS and any(_asks_for_deeds(layout, table) for table in layout.tables):
        return True
    of_title = _spoken_against(title)
    beside = any(CAMPAIGN.search(part) and not _spoken_against(part) for part in AND.split(title))
    said = beside or (of_title <= ROSTERS and CAMPAIGN.search(title) is not None)
    return said and heads_deeds(layout)


def _tells_deeds(layout: Layout, tables: Sequence[Table], title: str) -> bool:
    """值班日志 with 反诈宣传 in its title or over a column, or with a row that names the fraud itself, and counts of what
    was done: a diary of those who were on duty. Who will be (值班安排) did nothing yet."""
    if AHEAD.search(title):
        return False
    lattice = layout.lattice
    heads = (cell.text for table in tables for row in table.header_rows for cell in lattice.rows[row])
    named = CAMPAIGN.search("".join([title, *heads]).replace("平安", "")) is not None  # 平安镇派出所
    rows = ([cell.text for cell in lattice.rows[body.row]] for table in tables for body in table.body)
    return any((named and any(map(_counts_deeds, row))) or _counts_of_fraud(row) for row in rows)


def _counts_deeds(text: str) -> bool:
    return len(text) >= SHORTEST_ENTRY and counts_deeds(text)


def _counts_of_fraud(row: Sequence[str]) -> bool:
    """接警6起。上午到大集发反诈传单300份左右, or 反诈：冒充医保局 | 发折页25份: whether a row names the fraud itself and
    counts what was done against it."""
    if not any(map(FRAUD.search, row)):
        return False
    return any(map(_counts_deeds, row)) or any(
        len(text) >= SHORTEST_COUNT and bool(read_prose(text).figures) for text in row
    )


def _spoken_against(words: str) -> set[str]:
    return {found.group() for found in NO_CAMPAIGN.finditer(words)}


def is_other_table(layout: Layout, table: Table, caption: str) -> bool:
    """表三：宣传经费使用情况 below the table of the campaign: one of several that is a bill or a roster, by its caption,
    and heads nothing that was done; or one that prices what was bought (单价), whatever stands over it; or one of another
    matter (三、消防安全情况), whatever was done."""
    if names_other_matter(caption):
        return True
    cells = [cell for row in table.header_rows for cell in layout.lattice.rows[row]]
    if any(_counts_deed(cell) for cell in cells) or any(GIVEN_OUT.match(squeeze(c.text)) for c in cells):
        return False
    if _is_inventory(layout, table):
        return True
    priced = (
        not GIVEN_OUT.search(caption)
        and any(PRICED.match(squeeze(cell.text)) for cell in cells)
        and not _rows_tell_deeds(layout, table)  # 入户走访 | 120 | 0.5
    )
    against = _spoken_against(caption)
    if against and against <= SURVEYS and _asks_for_deeds(layout, table):
        return priced
    return priced or (bool(against) and not (against <= ROSTERS and _tells_deeds(layout, [table], caption)))


def _asks_for_deeds(layout: Layout, table: Table) -> bool:
    """问题 | 答复 over 本季度组织反诈讲座几场？ and 发放手册多少份？: a unit is asked what it did, nobody what he thinks."""
    cells = [cell for row in table.header_rows for cell in layout.lattice.rows[row]]
    if sum(map(_asks_for_deed, cells)) >= FEWEST_ASKED:
        return True  # each unit a row, each question a column
    heads = [squeeze(cell.text) for cell in cells]
    if table.mode != "form" and not any(are_questions(*pair) for pair in pairwise(heads)):
        return False  # a form has no line of heads: 问题 | 回答 is one more of its lines
    rows = (layout.lattice.rows[body.row][:LABELS] for body in table.body if body.kind == "data")
    return sum(_asks_for_deed(cell) for row in rows for cell in row) >= FEWEST_ASKED


def _asks_for_deed(cell: Cell) -> bool:
    return asks_how_many(cell.text) and _counts_deed(cell) and not _ASKS_A_PERSON.search(cell.text)


def _rows_tell_deeds(layout: Layout, table: Table) -> bool:
    """发放宣传单, 入户走访（户） among what the rows are called."""
    rows = (layout.lattice.rows[body.row][:LABELS] for body in table.body if body.kind == "data")
    return any(GIVEN_OUT.match(squeeze(cell.text)) or _meets(cell) for row in rows for cell in row)


def _is_inventory(layout: Layout, table: Table) -> bool:
    """账面数 | 实盘数 | 盈亏, across or down, and no column of what was held or handed out: goods that were counted."""
    cells = [cell for row in table.header_rows for cell in layout.lattice.rows[row]]
    rows = [layout.lattice.rows[body.row][0] for body in table.body if body.kind == "data"]
    texts = [squeeze(cell.text) for cell in (*cells, *rows)]
    if len({text for text in texts if STOCK_HEAD.match(text)}) < FEWEST_STOCK_HEADS:
        return False
    return not any(map(GIVEN_OUT.match, texts)) and not any(_meets(cell) for cell in cells)


def _meets(cell: Cell) -> bool:
    head = read_header(cell.text)
    return head.part == "measure" and head.measure in MEETS


def heads_deeds(layout: Layout) -> bool:
    """Does a head count what was done: 宣讲（场）, 听众人次, 发放资料（份）?"""
    return any(_counts_deed(cell) for cell in _header_cells(layout))


def _counts_deed(cell: Cell) -> bool:
    head = read_header(cell.text)
    return head.part == "measure" and head.measure in DEEDS


def gives_out(layout: Layout) -> bool:
    """Is it a sheet of stock (领用, 库存) with a column of what was handed out or put up?"""
    return any(GIVEN_OUT.match(squeeze(cell.text)) for cell in _header_cells(layout))


def _header_cells(layout: Layout) -> Iterator[Cell]:
    """The cells of all header rows."""
    rows = {row for table in layout.tables for row in table.header_rows}
    return (cell for row in rows for cell in layout.lattice.rows[row])
