"""How many a station, a village or a bank has for its work, and not how many of them went out: 警力配置 over 民警（人）."""

from __future__ import annotations

from etl.regex import regex

# Who went out, to this or that, is what a campaign counts (投入警力, 活动人员配备).
_NOT_SENT = r"(?!.*(?:投入|出动|参[与加]|活动|到场|上岗|现场|本次|当[天日月]))"
_WHOSE = (
    r"(?:反诈骗?|打诈|防诈|专职|兼职|专兼职|宣传|宣讲|防范|网格|网格员|民警|辅警|志愿者|工作|基层|基础|现有"
    r"|全[县区市所镇]|各所|本所)*"
)
_WHO = (
    r"(?:警力|警员|人员|力量|人力|队伍|民警|辅警|专班|机构|编制|人才|骨干)"
    r"(?:[、及和与]?(?:机构|装备|车辆|设备|人员|编制|队伍))?"
)
_STANDS = (
    r"(?:(?:配置|配备|编配|编制|编成|构成|组成|结构|现状|建设|储备|底数|基本情况)(?:情况|数量?)?"
    r"|(?<=队伍)情况|(?<=机构)情况|(?<=编制)情况)"
)
_ABOVE = regex(rf"{_NOT_SENT}{_WHOSE}{_WHO}{_STANDS}")
# 基本情况 over 民警（人） too, though much else may stand below it.
_OF_THE_PLACE = regex(
    r"(?:辖区|单位|机构|村居?|社区|派出所|学校|企业|网点|部门|支行)?(?:基本情况|基础情况|概况|底数|基础数据|基本信息)"
)
_DEED = regex(
    r"投入|出动|参[与加训会]|开展|组织|培训|宣[传讲教](?!员|队|人员|骨干)|覆盖|受|教育|走访|人次|场次"
)
_COUNTS_ALONE = {"人数", "总人数", "数量", "总数", "人员数"}
# 专职民警, 配备辅警, 在编人员: there by the word itself.
_THERE = r"(?:专职|兼职|专兼职|配备|配有|现配|在编|在岗|核定|编制|编内|编外|实有|现有|招聘|聘用)"
_THOSE_THERE = regex(
    rf"{_NOT_SENT}(?:其中)?{_THERE}的?(?:反诈|专职|兼职|社区|驻村|治安|基层|在编|公安)*"
    r"(?:民警|辅警|警力|民辅警|警员|网格员|协管员|宣传员|宣讲员|联络员|专干|专员|专职人员|专班人员|工作人员|人员)(?:总?人?数量?)?"
)


def counts_strength(core: str) -> bool:
    """专职民警, 实有警力: whoever is there, by a head that says so itself."""
    return _THOSE_THERE.fullmatch(core) is not None


def stands_under_strength(core: str, measure: str, above: str) -> bool:
    """Whether a head below another counts who or what is there for the work: 反诈专班 or 配备车辆 under 警力配置."""
    if _DEED.search(core) or not (measure in ("", "staff", "vehicles") or core in _COUNTS_ALONE):
        return False
    there = _ABOVE.fullmatch(above) is not None or counts_strength(above)
    return there or (measure == "staff" and _OF_THE_PLACE.fullmatch(above) is not None)
