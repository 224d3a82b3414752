"""What kind of row is it: meta line, header, index line, footer? Asked of the cells alone, not of what stands around."""

from __future__ import annotations

from functools import lru_cache

from etl.formats.grid import Cell
from etl.layout.filer_lines import filer_of
from etl.layout.values import is_date, is_pair, is_value, is_year
from etl.meaning.header import HeaderMeaning, dimension_of, read_header
from etl.meaning.header_dimensions import DEEDS
from etl.meaning.lexicon import squeeze
from etl.meaning.period import tells_time_only
from etl.meaning.unit import looks_like_unit
from etl.regex import regex

# 填报社区, 报送网点: whoever reports, by any name.
REPORTER = (
    r"(?:填报|填表|报送|上报|编报)(?!人|时|日|月|期|周|范|年|口|说|要|须|备|注|数|情|内|表|格)[\u4e00-\u9fff]"
)
META_KEYS = (
    r"统计(截止|截至)(日期|时间)"
    r"|(填报|填表|填卡|报送|编制|上报|填写|反馈|汇报|呈报|提交|提供|答卷|填卷|作答|受访|被?调查|统计|汇总|制表|报告|报表|采集|登记|记录|录入|建档|申报|采购|申购|领用|使用|被?考核|被?检查|被?督导|受检|参加|活动|主办|承办|宣传|组织|开展|实施|通报|发布|公布|印发|发文|制发|编发|牵头)?(单位|部门|机构|公司|学校|企业)(名称|全称)?(\(盖?公?章\)|\(章\)|盖章)?"
    r"|(登记|记录|录入|建档|填卡|排查|检查|自查|巡查|督查)(时间|日期|月份|期间|时段|年月)"
    r"|(登记|记录|填卡|填报|反馈|汇报)(社区|村|网点|支行|医院|派出所|园所|班级|科室|站点)(名称)?"
    r"|(填报|填表|填卡|报送|编报|报出|上报|反馈|汇报|呈报|提交|答卷|填卷|作答|制表|统计|填写|报告|汇总|截止|截至|打印|导出|更新|编制|保管|盘点|清点|验收|制单|开单|采购|申购|考核|评分|打分)(人|员|时间|日期|月份|期间|周期|时段|范围|年月|口径)?"
    r"|(报告|统计|汇总|所属|报表|数据|采集|[账帐]务)?(期间|月份|时段|时期|年月|周期|年度|季度|报告期|期别|时间|日期)|所属期|(所属|数据)?[账帐](务|单)?[期月]"
    r"|(报告|统计|汇总|报表|数据|填报|考核|报送|上报|监测)(期|期次|周期|旬|周)|(宣传|活动)(期|周)(?=[:：])"
    r"|(?:(?:调查|问卷|测评|抽样)?样本(?:量|数|情况|来源|范围)?|(?:调查|问卷|测评|抽样|受访)(?:对象|方式|方法|范围|情况|时间|人数)|(?:有效)?问卷)(?=[:：])"
    r"|(?:网点|单位|机构|学校|医院|门店|营业|办公|联系|通讯)?地址(?=[:：])|时间节点|(时间)?跨度(?=[:：])|期号|(统计|数据)?(日期|月份)范围|本[月周期季旬](?=[:：])|(报表|数据|统计)所属(期|月份?|时间|时段|期间)"
    r"|(统计|数据)?起[止讫](日|时间|日期|年月)?(?=[:：])"
    r"|(统计|登记|填报|报送|反馈|汇报|数据|宣传|活动|工作|所属)?(期间|时段|时期|区间|时间段|时间范围|(起止|起讫)(日期|时间|年月)?)"
    r"|(园所|幼儿园|院校|院系|医院|银行|支行|网点|派出所|合作社|驾校|连队|企业|公司|门店|店铺)(名称|全称)"
    r"|(物业(?:服务|管理)?|用工|施工|承建|生产|经营|通信|快递|客运|保险|医疗|办学)(企业|公司|单位|机构)(名称|全称)?"
    rf"|{REPORTER}[\u4e00-\u9fff]{{0,3}}"
    r"|(计量|金额)?单位|编号|表号|制定机关|批准文号|批准机关|有效期至?|审核状态|币种|密级"
    r"|(所属|所在)?(地区|行政区划|区划|辖区|县区|区县|县市区?|市县|[县市]\([市县]?、?区\)|镇\(街道\)|乡镇\(街道\)|乡镇(街道)?|镇街|街道|社区|村)|所[属在][省市县区镇乡]"
)
# 报：市联席办, 抄送：县局: to whom it goes, and nobody who reports.
ADDRESSED = (
    r"(?:[报送呈致](?!单位|部门)|呈报|呈送|抄送|抄报|主送|接收|收文|收件|受理)(?:单位|机关|部门)?"
    r"|(?:报送|上报|呈报)(?:对象|机关)"
)
PLACE_KEYS = (
    r"(所[属在])?(省|市|县|区|州|旗|镇|乡|县\(区\)|区\(县\)|县\(市、?区\)|市\(县、?区\)|市\(州\)"
    r"|乡\(镇\)|镇\(乡\)|村\(社区\)|村\(居\))(名称)?"
)
# Behind a key its English, whatever it says: 填报机构Reporting institution：.
IN_ENGLISH = r"(?<=[\u4e00-\u9fff])\s*[(（/]?\s*[A-Za-z][A-Za-z ./'&-]*[)）]?(?=\s*[:：])"
META = regex(
    rf"^({META_KEYS}|{PLACE_KEYS}|{ADDRESSED}|{DEEDS}(?:开始|起始|结束|截止|终止)?(?:时间|日期))(?:{IN_ENGLISH})?[:：]"
)
PAGE = regex(r"\(?第[\d一二三四五六七八九十]+页([,，/]?共[\d一二三四五六七八九十]+页)?\)?")
_BRACKETED = regex(r"\([^()]*\)")
KEYED = regex(r"^[^:：,，。]{1,8}[:：]")
PLACE_LABEL = regex(r"^(部门|机构|公司|学校|企业|单位|地区|辖区|镇\(街道\)|街道|乡镇|社区|村)$")
META_LABEL = regex(rf"^({META_KEYS})[:：]?$")
# Those of them that no column of a list is called: 填报日期, 统计时间, 报送单位.
REPORT_LABEL = regex(rf"(?=填|报|上报|统计|编制|制表|汇总|截|数据|导出|打印)(?:{META_KEYS})[:：]?")
_ASKS_WHEN = regex(r"(?:时间|日期|期间|月份|年月|时段|时期|年度|季度|周期|区间|期)[:：]?$")
# 统计截至5月31日, 数据至5月31日, 5月31日导出: how the figures were gathered says nothing but when.
_GATHERED = regex(
    r"^(?:统计|数据|填报|汇总|采集|导出|更新)+(?=截|至|到|自|于|\d)|(?<=[日月])(?:统计|汇总|导出|更新|填报?|制表?|上报|报送)$"
)
# 填写说明, 口径说明, 填表须知: how the form is filled in, and nothing of what it counts.
HOW_TO_FILL_IN = (
    r"(?:填[写表报制]|报送|上报|录入)(?:说明|要求|须知|注意事项)(?![书会])"
    r"|(?:填[写表报]|使用|操作|统计|指标|口径|数据|表格|本表|栏目|特别|友情|温馨|有关|相关)+"
    r"(?:说明|要求|须知|提示|提醒|解释|方法|口径)(?=[:：)\]】])"
)
FOOT = regex(
    r"^[(\[【]?(填表人|填报人|(?:登记|记录|录入|建档|填卡)人(?![数次员])|制表人?|(?:记|写|填|登记)的人|审核人?|复核人?|审批人?|负责人|单位负责人|分管领导|主管领导|领导签字|签发人?|统计(人|员)|经办人|联系人|联系(电话|方式)|(值班|举报|监督|办公)?电话|邮政编码|邮编|传真|邮箱|通讯地址|报送人|汇总人|"
    r"[\u4e00-\u9fff]{1,8}(审核|审批|复核|审查|核查|核实|批示|意见)(意见|结果|情况)?[:：]|填表(日期|时间)|填报(日期|时间)|报出日期|制表(日期|时间)|备注|说明(?!会)|注(?!册)|特殊情况|附注|注意|(?:更正|勘误|订正)(?:说明)?[:：]|附件(?![数份名编清])|数据来源|资料来源|来源"
    rf"|{HOW_TO_FILL_IN})"
)
WEEKDAY = regex(r"\(?(?:周|星期|礼拜)?[一二三四五六日天]\)?")
# 3=4+5, (5)=(3)/(4)*100%
INDEX_SUM = regex(r"(\d{1,2})\)?[=＝][\d()+\-*/×÷%＋－]+")
LONGEST_INDEX = 6
INDEX_LABEL = regex(r"^(甲|乙|丙|丁|栏次|行次|A|B|列次|-|—)?$")


CORNER = regex(r"[\n\r/\\／＼|｜]+|\s{2,}")  # what people type to split a cell in two
AXES = {
    "measure",
    "unit",
    "district",
    "date",
    "month",
    "year",
    "group",
    "channel",
    "subunit",
    "activity",
    "value",
}


def header_meaning(cell: Cell) -> HeaderMeaning:
    return read_header(cell.text)


def has_values(cells: list[Cell]) -> bool:
    return any(is_value(cell) for cell in cells)


# 地点：村党群服务中心 | 主讲：民警小陈: keys with their values, one of which asks about an event
_KEY_AND_VALUE = regex(r"[\u4e00-\u9fff]{2,6}:[^:\d]{2,20}")
_OF_EVENT = regex(
    r"(?:(?:活动|讲座|培训|会议)?(?:地点|主题|题目|对象)|主[讲持]人?|讲[师课]人?|授课人?|记录人?):"
)


def is_meta_row(cells: list[Cell]) -> bool:
    """Every cell is 'key: value', or the cells are label/value pairs of known meta labels."""
    by_pairs = len(cells) % 2 == 0
    if not any(is_bare_number(cell) for cell in cells):  # as nearly every row of figures holds one
        texts = [squeeze(cell.text) for cell in cells]
        if any(META.match(text) or filer_of(text) for text in texts) and all(
            map(stands_beside_meta, cells, texts)
        ):
            return True
        if all(_BRACKETED.fullmatch(text) for text in texts) or _pairs_among(cells, texts):
            return True
        if (
            len(texts) > 1
            and all(_KEY_AND_VALUE.fullmatch(text) for text in texts)
            and any(map(_OF_EVENT.match, texts))
        ):
            return True
    if is_captioned(cells):
        return True
    pairs = zip(cells[::2], cells[1::2], strict=False)
    return by_pairs and all(is_meta_pair(label, value) for label, value in pairs)


# 2023年“双十一” beside who reports
_NAMED_TIME = regex(
    r"20\d\d年[“\"]?(?:[\u4e00-\u9fff·]{2,6}|\d{1,2}[·.]\d{1,2})[”\"]?(?:期间|活动|前后|宣传[月周日])?"
)


def stands_beside_meta(cell: Cell, text: str) -> bool:
    """Another key with its value, or a time: a day, （2023年4月）, 第41周（10月9日—10月15日）; or a page."""
    keyed = (
        META.match(text)
        or filer_of(text)
        or KEYED.match(text)
        or _BRACKETED.fullmatch(text)
        or PAGE.fullmatch(text)
        or _NAMED_TIME.fullmatch(text)
    )
    return keyed is not None or is_time(cell)


def is_time(cell: Cell) -> bool:
    return is_date(cell) or tells_when(cell)


def tells_when(cell: Cell) -> bool:
    """第41周（10月9日—10月15日）, 统计截至5月31日, 7月4日填: nothing but a time."""
    return cell.kind == "text" and tells_time_only(_GATHERED.sub("", squeeze(cell.text)))


def _pairs_among(cells: list[Cell], texts: list[str]) -> bool:
    """2023年第二季度 | 填报日期 | 2023年7月4日: labels that no column has, each before its answer, among words that speak
    for themselves or name who reports."""
    at, pairs = 0, 0
    while at < len(cells):
        if REPORT_LABEL.fullmatch(texts[at]):
            if at + 1 == len(cells) or not _answers(texts[at], cells[at + 1]):
                return False
            at, pairs = at + 2, pairs + 1
        elif stands_beside_meta(cells[at], texts[at]) or looks_like_unit(cells[at].text):
            at += 1
        else:
            return False
    return pairs > 0


def _answers(label: str, cell: Cell) -> bool:
    """A time where the label asks for one, and only there: 报送网点 | 7月 | 8月 are heads."""
    if META_LABEL.match(squeeze(cell.text)) or header_word(cell):
        return False
    return (_ASKS_WHEN.search(label) is not None) == is_time(cell)


def is_captioned(cells: list[Cell]) -> bool:
    """表一 各社区 | 单位：万份: a caption, and beside it what the table below counts."""
    if len(cells) != 2 or cells[0].kind != "text" or is_value(cells[0]) or filer_of(squeeze(cells[0].text)):
        return False
    return META.match(squeeze(cells[1].text)) is not None and not (
        KEYED.match(squeeze(cells[0].text)) or header_meaning(cells[0]).part in ("dimension", "serial")
    )


# 单位 | 宣传方式及数量: how a head ends, and the name of nobody who reports.
_ENDS_HEAD = regex(
    r"(?:数量|人数|人次|场次|次数|份数|(?:处理|接待|工作|活动|宣传|开展|完成|落实)(?:情况|内容|事项))$"
)


def is_bare_number(cell: Cell) -> bool:
    """No key, no date, nothing in brackets."""
    return cell.kind == "number" and cell.text == cell.raw


def is_meta_pair(label: Cell, value: Cell) -> bool:
    """填报单位 | 龙陵县公安局, 统计时段 | 2023年5月: a known label and something that no header says."""
    text = squeeze(label.text)
    if PLACE_LABEL.match(text) and is_value(value):
        return False  # 社区 | 12: a row of a list of places
    if META_LABEL.match(text) or (FOOT.match(text) and not is_value(value)):
        return not (header_word(value) or _ENDS_HEAD.search(squeeze(value.text)))
    asked = header_meaning(label).dimension
    return asked in ("unit", "date", "district") and (is_date(value) or looks_like_unit(value.text))


def corner_dimensions(cell: Cell) -> tuple[str, ...]:
    """('measure', 'unit') for 项目 over 单位 in a corner that a diagonal splits, or 项目/单位; () for any other cell."""
    return _axes_named(cell.text)


@lru_cache(maxsize=20_000)  # the forms of a county repeat the same headers
def _axes_named(text: str) -> tuple[str, ...]:
    parts = [squeeze(part) for part in CORNER.split(text.strip())]
    found = tuple(dimension_of(part) for part in parts if part)
    return found if len(set(found)) > 1 and AXES.issuperset(found) else ()


def header_word(cell: Cell) -> bool:
    if is_date(cell):
        return False
    if corner_dimensions(cell):
        return True
    meaning = header_meaning(cell)
    part = meaning.part
    if (meaning.measure and meaning.unit) or meaning.population == "stock":
        return True
    return part in (
        "serial",
        "dimension",
        "measure",
        "note",
        "total",
        "ratio",
        "planned",
        "base",
        "narrative",
    ) and not _is_name(cell)


def header_like(cells: list[Cell]) -> bool:
    if any(is_pair(cell) for cell in cells):
        return False
    values = [cell for cell in cells if is_value(cell)]
    if values and not all(is_year(cell) for cell in values):
        return False
    words = sum(header_word(cell) or bool(header_meaning(cell).part) for cell in cells if not is_value(cell))
    return words > 0 or bool(values)


def counts_on(cells: list[Cell]) -> bool:
    """1, 2, 3 …, perhaps with 合计 before or behind them: numbers that are names of months or days."""
    names = cells[:-1] if cells and header_meaning(cells[-1]).part == "total" else cells
    names = names[1:] if names and header_meaning(names[0]).part == "total" else names
    numbers = [int(text) for cell in names if (text := squeeze(cell.text)).isdecimal() and len(text) < 3]
    return len(numbers) == len(names) > 1 and numbers == list(range(numbers[0], numbers[0] + len(numbers)))


def tells_weekday(cell: Cell) -> bool:
    """三, 周三, （星期三）"""
    return cell.kind == "text" and len(cell.text) < 6 and WEEKDAY.fullmatch(squeeze(cell.text)) is not None


def names_axis(cell: Cell) -> bool:
    """单位, 月份 or a corner of both."""
    return bool(dimension_of(header_meaning(cell).core) or corner_dimensions(cell))


def _index_of(cell: Cell) -> float | None:
    """The number of a column: 3, (3), or 3=4+5 where it sums up others."""
    if cell.kind == "number":
        return float(cell.value)  # type: ignore[arg-type]
    said = squeeze(cell.text).strip("()")
    if found := INDEX_SUM.fullmatch(said):
        return int(found[1])
    return int(said) if said.isdecimal() and len(said) < LONGEST_INDEX else None


def is_index_row(cells: list[Cell]) -> bool:
    """A line such as 甲 乙 1 2 3 under the header."""
    told = [(squeeze(cell.text).strip("()"), _index_of(cell)) for cell in cells]
    numbers = [number for _, number in told if number is not None]
    labels = [word for word, number in told if number is None]
    return (
        len(numbers) >= (1 if "甲" in labels else 2)
        and bool(labels)
        and all(INDEX_LABEL.match(label) for label in labels)
        and numbers == list(range(int(numbers[0]), int(numbers[0]) + len(numbers)))
        and numbers[0] in (1, 2)
    )


def _is_name(cell: Cell) -> bool:
    """Unit names carry header words in them (龙山派出所, 梅城镇): a whole name is no header."""
    meaning = header_meaning(cell)
    return (
        meaning.part == "dimension"
        and len(meaning.core) > 3
        and not dimension_of(meaning.core)
        and looks_like_unit(cell.text)
    )
