"""Names that hold a word of the vocabulary: 待补派出所 is a station in 待补镇 and nothing that is still to be made up.

A text that ends in a body of its own is a name before it is anything else, unless what stands before that end is a deed
(待走访社区, 拟进学校) or the word alone, of which no body is called (合计派出所, 目标学校).
"""

from __future__ import annotations

from etl.meaning.divisions import is_common_word, township_index, upper_index
from etl.meaning.header_words import OF_WHICH
from etl.meaning.unit import looks_like_unit
from etl.regex import regex

# A body of which nobody counts several under such a head, and those that are counted as well: 累计社区, 新增企业.
_BODY = regex(
    r"(?:派出所|警务[站室]|司法所|卫生[院所室]|服务站|[镇乡县]|街道(?:办事处|办)?|支行|分行|分理处|营业所|信用社|农商行|农村商业银行|银行|邮政所"
    r"|(?:中心)?(?:小学|完小|幼儿园)|(?:初级|高级)?中学|[一二三四五六七八九十]中|高中|职中|(?:中心|职业技术|技工)?学校|(?:人民|中心)?医院|敬老院|养老院"
    r"|(?:公安|税务|教育|司法|民政)?(?:分局|局)|[大中支]队|法庭|法院|检察院)$"
)
_COUNTED_TOO = regex(r"(?:社区|[村屯]|学校|企业|公司)(?:(?:居民|村民)?委员会|居委会|村委会)?$")
_DEED = regex(
    r"走访|宣传|宣讲|开展|覆盖|入户|进|派?发放|散发|举办|培训|组织|完成|参[与加训会]|安装|下载|注册|整治|督[导查]|检查|验收|巡查|巡逻|到(?!保)|达标|建成|创建"
    r"|讲座?|授课|对接|联系|结对|推送|落实|送|报送|填报|受|签|通报|表彰|排名|协[办助]|承办|主办|配合|联合"
)
# Of these alone no body is called; of a plan or of a time alone no village or school.
_TOTAL_ALONE = regex(
    r"(?:总?合计|总计|小计|共计|总|汇总|[全各本]\S?|累计|[人户场均]均|[同环]比|增[长幅]|差额|差距|缺口|最[大小高低多少好差]的?)|.{0,6}[每各]"
)
_WORD_ALONE = regex(
    r"(?:计划|目标|任务|预计|拟定?|待|应|未|安排|实际|累计|指标|下?一?步|[上下本当][月周期季旬年]|同期|去年|全年|其[他它]|重点|优秀|先进|示范|试点|评选)"
)
_AREA = regex(r"[\u4e00-\u9fff]{2,8}?[省市县区州旗盟](?=[\u4e00-\u9fff]{3})")


def is_own_name(core: str) -> bool:
    """Whether a squeezed text without a unit of counting names one body, whatever words stand in its name."""
    counted_too = _COUNTED_TOO.search(core)
    end = counted_too or _BODY.search(core)
    if end is None or not looks_like_unit(core):
        return False
    stem = core[: end.start()]
    if area := upper_index().full_at_start(stem, len(stem)):
        stem = stem[area:]
    if _TOTAL_ALONE.fullmatch(stem) or (counted_too and _WORD_ALONE.fullmatch(stem)):
        return False
    only_if_known = OF_WHICH.match(core) or _DEED.search(
        stem
    )  # 含山镇 is one, 其中东榆村 and 含东榆村 are parts
    return not only_if_known or _is_division(core, stem)


def _is_division(core: str, stem: str) -> bool:
    """前进社区, 送庄镇: a township or a county of the country is called so, and no deed."""
    if core in upper_index().full or core in township_index("").full:
        return True
    known = stem in township_index("").stems or stem in upper_index().stems
    return known and not is_common_word(stem, "never_without_kind")
