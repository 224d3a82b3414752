"""Statistical tables of other fields, drawn at random: yearbooks, budgets, minutes, bills, marks, hospitals,
accidents, police cases, production, personnel. Nothing here knows how the reader works."""

from __future__ import annotations

import random
from collections.abc import Callable
from dataclasses import dataclass, field

from etl.formats.grid import Cell, Merge, Sheet


@dataclass
class Field:
    """What a kind of table speaks of: its titles, what its rows are called, and what it counts."""

    titles: list[str] = field(default_factory=list)
    head: list[str] = field(default_factory=list)
    rows: list[str] = field(default_factory=list)
    measures: list[str] = field(default_factory=list)
    units: list[str] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)


WORDS = """
titles: 2022年末人口主要指标|各乡镇户数和人口（2022年）|常住人口及城镇化率|分县（市、区）户籍人口
head: 地区|指标|乡镇|县（市、区）
rows: 龙陵县|施甸县|腾冲市|昌宁县|隆阳区|大英县|闽清县|英德市|龙山镇|镇安镇|勐糯镇|腊勐镇|碧寨乡
rows: 龙新乡|象达镇|平达乡|木城乡
measures: 总户数（户）|总人口（人）|男|女|城镇人口|乡村人口|出生率（‰）|城镇化率（%）
measures: 年末常住人口（万人）
units: 单位：人|单位：万人
notes: 注：本表数据来源于公安户籍统计。|资料来源：统计局

titles: 2023年一般公共预算支出表|部门预算支出总表|三公经费预算表|2022年财政收支决算表
head: 科目名称|项目|功能分类科目|预算单位
rows: 一般公共服务支出|公共安全支出|教育支出|科学技术支出|社会保障和就业支出|卫生健康支出|农林水支出
rows: 住房保障支出|公务接待费|因公出国（境）费
measures: 预算数|执行数|上年决算数|调整预算数|增减（%）|合计
units: 单位：万元|单位：元|金额单位：万元
notes: 注：本表以“万元”为金额单位。|填表人：李某

titles: 会议纪要|党组会议记录|2023年第三次办公会议纪要
head: 议题|事项|时间
rows: 研究年度工作计划|讨论人事任免|听取工作汇报|通报采购事项|审议经费使用方案
measures: 参会人数|用时（分钟）|表决票数|同意票

titles: 电费缴费明细|2023年5月水费账单|办公用品采购清单|报销费用明细表|物业费收费台账
head: 户名|品名|项目|房号
rows: 张三|李四|王五|A4纸|签字笔|硒鼓|1栋101|1栋102|2栋301
measures: 数量|单价（元）|金额（元）|用量（度）|应缴|实缴
units: 单位：元
notes: 收款人：赵某

titles: 七年级（3）班期中考试成绩表|期末成绩统计表|各班级平均分统计
head: 姓名|学号|班级
rows: 王小明|李华|陈静|赵磊|周婷|一班|二班|三班
measures: 语文|数学|英语|物理|总分|平均分|名次|及格率（%）

titles: 医院门诊工作量统计|2023年上半年住院病人统计表|卫生机构床位数
head: 科室|机构名称|指标
rows: 内科|外科|妇产科|儿科|急诊科|县人民医院|县中医院|龙山镇卫生院
measures: 门诊人次|急诊人次|出院人数（人）|床位数（张）|床位使用率（%）|平均住院日|手术台次
units: 单位：人次

titles: 道路交通事故统计表|2023年交通事故情况|各县交通事故四项指标
head: 地区|县区|路段
rows: 龙陵县|施甸县|腾冲市|昌宁县|隆阳区|大英县|闽清县|英德市
measures: 事故起数（起）|死亡人数（人）|受伤人数（人）|直接财产损失（元）|同比（%）

titles: 刑事案件立破案统计|电信网络诈骗案件发案情况统计表|各类案件立案数|治安案件查处情况
head: 案件类别|派出所|地区
rows: 盗窃|抢劫|诈骗|电信诈骗|刷单返利|冒充客服|赌博|故意伤害
measures: 立案数（起）|破案数（起）|破案率（%）|抓获嫌疑人（人）|涉案金额（万元）|损失金额（元）

titles: 主要工业产品产量|农作物播种面积和产量|2022年规模以上工业总产值|肉类产量
head: 产品名称|作物|指标名称|行业
rows: 粮食|稻谷|玉米|甘蔗|茶叶|水泥|发电量|原煤|猪肉|蔬菜
measures: 计量单位|2021年|2022年|比上年增长（%）|面积（公顷）|产量（吨）
units: 单位：吨|单位：万元

titles: 职工花名册|2023年在编人员名册|值班安排表|干部任职情况表
head: 姓名|序号|部门
rows: 张伟|王芳|李娜|刘洋|陈杰|杨秀英|黄勇
measures: 年龄|工龄（年）|身份证号|联系电话|工资（元）|出勤天数
"""
TOTALS = ("合计", "总计", "小计", "合  计", "全县合计")


def read_fields() -> list[Field]:
    """The fields of WORDS, an empty line between them."""
    fields = []
    for block in WORDS.strip().split("\n\n"):
        fields.append(Field())
        for line in block.splitlines():
            name, _, words = line.partition(": ")
            getattr(fields[-1], name).extend(words.split("|"))
    return fields


FIELDS = read_fields()


@dataclass
class Grid:
    """A sheet in the making."""

    sheet: Sheet
    merges: list[Merge] = field(default_factory=list)

    def put(self, row: int, col: int, text: str) -> None:
        self.sheet.cells[row, col] = Cell(row, col, "text", text, text, text)

    def number(self, row: int, col: int, value: float) -> None:
        raw = str(value)
        self.sheet.cells[row, col] = Cell(row, col, "number", value, raw, raw)

    def merge(self, top: int, left: int, bottom: int, right: int) -> None:
        if (top, left) != (bottom, right):
            self.sheet.merges.append(Merge(top, left, bottom, right))


def draw_table(chosen: random.Random) -> Sheet:
    """One sheet with one or two tables of a field."""
    kind = chosen.choice(FIELDS)
    grid = Grid(Sheet(chosen.choice(("Sheet1", "表1", "1-2", "统计", "附表"))))
    row = 1
    for _ in range(chosen.choice((1, 1, 1, 2))):
        row = _draw(grid, kind, chosen, row) + chosen.choice((1, 2, 4))
    return grid.sheet


def _draw(grid: Grid, kind: Field, chosen: random.Random, row: int) -> int:
    measures = chosen.sample(kind.measures, chosen.randint(1, len(kind.measures)))
    rows = chosen.sample(kind.rows, chosen.randint(2, len(kind.rows)))
    left = chosen.choice((1, 1, 1, 2))
    if chosen.random() < 0.85:
        grid.put(row, left, chosen.choice(kind.titles))
        grid.merge(row, left, row, left + len(measures) if chosen.random() < 0.6 else left)
        row += 1
    if unit := chosen.choice(["", *kind.units]):
        grid.put(row, left + len(measures) * chosen.randint(0, 1), unit)
        row += 1
    layout = chosen.choice((_list, _list, _list, _matrix, _pairs))
    row = layout(grid, kind, chosen, row, left, rows, measures)
    if note := chosen.choice(["", *kind.notes]):
        grid.put(row, left, note)
        row += 1
    return row


Layout = Callable[[Grid, Field, random.Random, int, int, list[str], list[str]], int]


def _value(grid: Grid, chosen: random.Random, row: int, col: int, measure: str) -> None:
    pick = chosen.random()
    if pick < 0.08:
        return
    if pick < 0.14:
        grid.put(
            row,
            col,
            chosen.choice(("-", "—", "…", "无", "/", "约120", "1.2万", "3,456", "85%", "20余", "见附件")),
        )
    elif "率" in measure or "%" in measure or "平均" in measure:
        grid.number(row, col, round(chosen.uniform(0, 120), 2))
    else:
        grid.number(row, col, chosen.choice((0, chosen.randint(1, 500), chosen.randint(1000, 10**7))))


def _header(grid: Grid, kind: Field, chosen: random.Random, row: int, start: int, measures: list[str]) -> int:
    """The names of the columns, sometimes with a second level below; the row of the last."""
    grid.put(row, start, chosen.choice(kind.head))
    for at, measure in enumerate(measures, 1):
        grid.put(row, start + at, measure)
    if chosen.random() > 0.3 or len(measures) < 2:
        return row
    for at in range(len(measures)):
        if chosen.random() < 0.7:
            below = ("本年", "上年", "增减", "2022年", "其中：女", "小计")
            grid.put(row + 1, start + 1 + at, chosen.choice(below))
    return row + 1


def _list(
    grid: Grid, kind: Field, chosen: random.Random, row: int, left: int, rows: list[str], measures: list[str]
) -> int:
    start = left + (chosen.random() < 0.3)
    row = _header(grid, kind, chosen, row, start, measures)
    if start > left:
        grid.put(row, left, "序号")
    row += 1
    for number, name in enumerate(rows, 1):
        if start > left:
            grid.number(row, left, number)
        grid.put(row, start, chosen.choice(("", "", "  ", "　")) + name)
        for at, measure in enumerate(measures, 1):
            _value(grid, chosen, row, start + at, measure)
        row += 1
        if chosen.random() < 0.08:
            grid.put(row, start, f"{chosen.choice('一二三四')}、其他")
            row += 1
    if chosen.random() < 0.5:
        grid.put(row, start, chosen.choice(TOTALS))
        for at, measure in enumerate(measures, 1):
            _value(grid, chosen, row, start + at, measure)
        row += 1
    return row


def _matrix(
    grid: Grid, kind: Field, chosen: random.Random, row: int, left: int, rows: list[str], measures: list[str]
) -> int:
    """The measures at the side, the names on top."""
    grid.put(row, left, chosen.choice(("指标", "项目", "", "项目\\地区")) or "指标")
    for at, name in enumerate(rows, 1):
        grid.put(row, left + at, name)
    for measure in measures:
        row += 1
        grid.put(row, left, measure)
        for at in range(1, len(rows) + 1):
            _value(grid, chosen, row, left + at, measure)
    return row + 1


def _pairs(
    grid: Grid, kind: Field, chosen: random.Random, row: int, left: int, rows: list[str], measures: list[str]
) -> int:
    """Labels with their values beside them, two to a row."""
    for at, measure in enumerate(measures):
        here, col = row + at // 2, left + 2 * (at % 2)
        grid.put(here, col, measure)
        _value(grid, chosen, here, col + 1, measure)
    grid.put(row + (len(measures) + 1) // 2, left, chosen.choice(("填表人", "负责人", "联系电话")))
    return row + (len(measures) + 1) // 2 + 1
