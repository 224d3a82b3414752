"""What others did and report themselves, by the reporter's own words: 县医院发放手册500本，由县医院上报，不在本院数内."""

from __future__ import annotations

from etl.prose.words.text import Clause
from etl.regex import regex

_OWN = (
    r"(?:我们|咱们?|(?:我|本)(?:[司所行局院校镇乡村街办站厂队县市区园馆店委部社]|社区|街道|公司|支行|分行|单位|中心|医院|学校|小区)|[我本](?=[的这]?(?:数|统计|账)))"
    r"(?:这边|这里)?"
)
# 本社区不算, 我们不报, 本院不重复计
_WE_COUNT_NONE = regex(
    rf"{_OWN}(?:就|则|均|都|也)?(?:不再?|未|没有?)(?:重复|另行?|再)?(?:计算|统计|上报|填报|计数|计入|列入|算|计|报)(?:在内|进来|进去|数)?(?=$|[,;。)])"
)
# 不在本院数内, 没算进我们的数, 未列入我所统计
_NOT_IN_OURS = regex(
    rf"(?:不在|[不未没]有?(?:列入|计入|算[进入到在]|算|纳入|计)){_OWN}的?(?:总?数[据字量]?|统计|台账|账上?|名下|头上|成绩|合计|总量|范围|报表)?(?:之?[内列中里])?(?=$|[,;。)])"
)
_BODY = (
    r"(?:公司|企业|街道|社区|物业|医院|学校|[支分]行|银行|[局所院校镇乡县区村]|中心|单位|部门|[县区市镇乡村街局校院厂行](?:里|上|那边)"
    r"|团委|妇联|工会|法院|检察院|电信|移动|联通|[大中支]队)"
)
# 由县医院上报, 归街道统计, 由公司自己报送
_THEY_REPORT = regex(
    rf"(?:由|归)(?!我|本|咱|各|该|其|对方|专人|统一)(?P<who>[^,;。:()\d]{{0,12}}?{_BODY})(?:自己|自行|自家|单独|另行|负责|去)*(?:统计|上报|填报|报送|汇总上报|报)(?=$|[,;。)])"
)
_LONGEST_TAIL = 2  # characters by which a body is known again: 公司 of 景区公司


def reported_by_others(
    text: str, clauses: list[Clause], spans: list[tuple[int, int]]
) -> list[tuple[int, int]]:
    """(start, end) of what a folded text tells of others whose numbers it leaves to them: from the clause that names who
    reports them, or from the ; or full stop before words that say we do not."""
    told: list[tuple[int, int]] = []
    for clause in clauses:
        start, end = spans[clause.sentence]
        if named := _THEY_REPORT.search(text, clause.start, clause.end):
            at = text.find(named["who"][-_LONGEST_TAIL:], start, named.start())
            first = next((one.start for one in clauses if one.start <= at < one.end), -1) if at >= 0 else -1
            if first >= 0:  # else it is the reporter's own number, which goes up by way of that body
                told.append((first, end))
        elif any(way.search(text, clause.start, clause.end) for way in (_WE_COUNT_NONE, _NOT_IN_OURS)):
            told.append((max(start, text.rfind(";", start, clause.start) + 1), end))
    return told
