"""The words of the sheet 填写说明: (line, how many printed lines it takes; 0 for a heading)."""

from __future__ import annotations

from etl.blank_form.plan import BlankForm, choices, period_words
from etl.formats.characters import half_widths

TEXT_WIDTH = 62  # of the widest column, in characters
LINE_WIDTH = 90  # of the whole sheet

Line = tuple[str, int]


def instructions(form: BlankForm) -> list[Line]:
    """What the person who fills the form in must know, in the order of the work."""
    each = (
        "一次活动填一行；同一天、同一对象、同一方式的日常宣传可以合填一行。活动填“活动场次”，只发资料、只发信息的不填场次。"
        if form.kind == "list"
        else "按宣传对象和宣传方式分行填写，每个组合填一行；不能区分对象或方式的，选“未区分”。"
    )
    dates = (
        [
            "活动日期填当天日期，应在统计期间之内；活动名称写清主题；同一场活动不要重复填报，联合开展的由各方写同一名称。"
        ]
        if form.kind == "list"
        else []
    )
    known, missing = (
        ("单位、期间和地区", "")
        if form.district
        else ("单位和期间", "“所属地区”请在冒号后写省、市、县（乡镇）全称。")
    )
    rules = [
        f"本表供{form.unit}填报{period_words(form.period)}的数字，表头的{known}已经填好，请勿改动；"
        f"有误请联系下发本表的单位。{missing}",
        each,
        *dates,
        "宣传对象、宣传方式点单元格右侧的箭头选择。有几类又能分开的，分行填写。",
        "只填本期新增数，不填累计数。数字按指标的计量单位填写，不写单位也可以；没有的指标留空，不必填 0。",
        "只有约数的照实写，如“近500”“100余份”“约2000”，表格会提示一次，点“是”即可；该列合计显示“—”，属正常。",
        "合计自动计算，请勿填写。行数不够时，在数字行之间或“请在本行上方插入行”那一行的上方插入，合计会自动包含。",
        "请勿增删或改名各列，勿改工作表名称。填好后保存为 Excel 格式（xlsx、xls 均可），原样发回。",
    ]
    numbered = [f"{number}．{rule}" for number, rule in enumerate(rules, 1)]
    return [("一、怎样填", 0), *((line, printed_lines(line)) for line in numbered)]


def option_lines() -> list[Line]:
    """What can be chosen, for those who fill in a printed form."""
    groups = f"宣传对象：{'、'.join(choices('target_group'))}。"
    channels = f"宣传方式：{'、'.join(choices('channel'))}。"
    return [
        ("二、可选的宣传对象和宣传方式", 0),
        (groups, printed_lines(groups)),
        (channels, printed_lines(channels)),
        ("三、各项指标", 0),
    ]


def printed_lines(text: str, width: int = LINE_WIDTH) -> int:
    """How many lines a text takes in `width` characters of a digit's width; a Chinese one is two such wide."""
    return -(-half_widths(text, shared=2) // (width - 4))
