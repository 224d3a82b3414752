"""Names of sums, where the name of a unit, a place or a thing could stand: 合计, 全镇数, 三年级计, 各村之和."""

from __future__ import annotations

from etl.regex import regex

# 全县, 全厂: what is summed up, or everybody there.
WHOLE_BODIES = (
    "县|市|区|镇|乡|街道|校|园|院|行|局|所|系统|线|(?:[分支子]|总)?公司|集团|分局|[分支总]行|[支大中]队|联社|辖区|村|社区|场|店|站|队|班|组|馆|片区?"
    "|厂|矿|库|段|社|中心|医院|学校|学院|市场|单位|机关|小区|农场|林场|基地|项目部|网点|部门|科室|年级|监|港"
)
# 三年级, 高一, 第二组: a part of a unit that is known by its number. 年级总数 alone is how many there are.
_NUMBERED = (
    r"(?:[初高]中?[一二三](?:年级|年段)?|第?[一二三四五六七八九十\d]{1,2}(?:年级|年段|大队|中队|小?组|网格|片区?|车间|支部|学区)"
    r"|[\d一二三四五六七八九十]{4}级)"
)
# 县计, 城关片计, 东村计: a line below the units of an area. 审计 and 会计 end in no body, 按村计 says how it is counted.
_OF_BODY = rf"(?![按以]).{{0,10}}(?:{WHOLE_BODIES}|省|州|旗|[中小大]学|[初高]中|年段|学区)(?<!统)计"
_SEVERAL = (  # 各村之和, 六个村相加; 各村总数 may be how many there are
    rf"(?:各个?|[两三四五六七八九十\d]{{1,3}}个?)(?:{WHOLE_BODIES}|旗|乡镇|年段|学区)(?:之和|总和|相加|汇总)"
)
_SUM = r"(?:总(?:数量?|量|和|共)|之和|合计数|小计数|汇总|相加)"
TOTAL = regex(
    r"^(?!@)(总?合计|总计|拢总|总拢|总的|归拢|小计|共计|累计合计|总数|合计数|总合计|汇总|[\u4e00-\u9fff\d]{0,6}(?<!统)[一总拢]共|[本当全这一整]个?(?:周|星期|月|旬|季度?|学期|年度?|页|表|日|次|校|村|镇|乡|县|市|区|街道|社区|所|局|行|院|片)共|.{0,8}(加总|加起来|加一[起块]|合起来)"
    rf"|全({WHOLE_BODIES}|省|州|旗|月|周|旬|季度?|辖|域|口径|学区|年段|乡镇)(?:{_SUM}|合计|总计|小计|共计|数|数量|量|和|总|计)?"
    rf"|{_NUMBERED}(?:{_SUM}|计)|{_SEVERAL}|{_OF_BODY}"
    rf"|总和|总量|求和|总计数|合计数量|以上(?:各项)?之和|(?:全.{{1,8}}|.{{0,8}}(?:年级|片区?|级|班|组))\((?:[合小总共]计数?|总数|汇总)\)|(?:[合总共小]计|总数)\(全(?:{WHOLE_BODIES}|省|州|旗)\)"
    r"|(全|各|本|以上|总).{0,8}汇总|.{0,12}(合计|小计|总计)|[^、,，和及与/]{0,12}共计|[本全当上中下]?[周旬月季年][计结]|(?:第?[一二三四1-4]季度?|[上下]半年|\d{1,2}月份?)计|.{1,6}[天日周月旬季年期度份]算?下来(共计?|总数|总量)?|整个?(周|月|旬|季度?|学期|年度?)|以上合计|本页(小计|合计|累计)|[承接]上?前?页(累计|合计|小计)?|[过转]次?下?页(累计|合计|小计)?)"
    # 合计(6校), 三镇小计(茅坪、归州、屈原), 合计(不含城关): of how many or of whom, and not in what it is counted
    r"(\((?:[^()]*\d[^()]*|[^()]*、[^()]*|(?:不?含|不?包括|不?包含|除|未含)[^()]*)\))?$"
)

# 本周小计：…, 三周共计：…, 以上合计…, 9月一共…: how a line opens that tells what the rows above come to.
_TIME = (
    r"(?:[本当全这整一]|[两三四五六七八九十几\d]{1,2})个?(?:星期|礼拜|季度?|半月|半年|学期|假期|年|[天日周月旬期])|[上下前后]半[年月]|[上中下]旬"
    r"|第?[一二三四1-4]季度?|第[一二三四五六\d]{1,2}周|\d{1,2}月份?"
)
_TOLD_SUM = regex(
    rf"\s*[【\[(（]?(?:(?P<time>{_TIME}|以上(?:各项)?)(?:下?来|里|内|活动)?"
    r"(?:(?:小计|合计|总计|共计|小结|汇总|总共|一共|拢共|加起来|算下来|合起来)(?:数据?)?|共(?=[发贴张挂悬开讲走入播转劝帮装组宣到来办派拍推]))"
    r"|(?:小计|合计|总计|共计))[】\])）]?[:：,，、\s]*(?=\S{2})"
)
_DAYS = (("日", 1), ("天", 1), ("周", 7), ("星期", 7), ("礼拜", 7), ("旬", 10), ("月", 28))
_NUMBER = regex(r"\d|[一二两三四五六七八九十百千万]")


def told_sum(text: str) -> str:
    """单子200张，海报6张 of 本周小计：单子200张，海报6张; '' for any other line, and where the name of a sum is all."""
    opens = _TOLD_SUM.match(text)
    rest = text[opens.end() :] if opens is not None else ""
    return rest if _NUMBER.search(rest) else ""


def sums_longer(text: str, days: int) -> bool:
    """Whether a text tells the sum of a longer time than so many days: 本周合计：单子200张 in the row of a day, and not
    全天共发单子200张."""
    opens = _TOLD_SUM.match(text) if told_sum(text) else None
    time = opens["time"] if opens is not None else None
    if time is None:
        return False
    return next((length for sign, length in _DAYS if time.endswith(sign)), 90) > days
