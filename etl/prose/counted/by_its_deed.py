"""The last question about a number: a deed of the campaign stands at it, and no rule knows what it counts.

共有420人学会了设置来电预警, 对来办事的人提醒一遍，共计96人: whoever writes so counts what was done. Better asked than lost.
"""

from __future__ import annotations

from etl.prose.counted.people import ALL_HANDS, PEOPLE, WORK_MEETING
from etl.prose.counted.unit_words import HELD_UNITS
from etl.prose.passages.passage import Spot
from etl.prose.words.zones import clause_before
from etl.regex import regex

_AT_DOORS = {"户", "户次"}
_PAPERS = {"份", "张", "本", "册", "幅", "块"}
_SENT = {"条", "篇", "期"}
_ADVERB = r"(?:了|过|出|着|到|共|共计|累计|合计|总计|一共|总共|约|近|达|达到|超过?|有|计|,)*+"
_TO_PERSONS = regex(
    r"(?:提醒|讲解|宣讲|宣传|宣教|培训|授课|劝导|告知|叮嘱|普及|辅导|参加|参与|参训|听讲|听课|到场|到会|受众|受教育|受益|覆盖|惠及|触达|参加人员|参训人员|听众|观众)"
    rf"(?:[^,;。、\d:(]{{0,8}}){_ADVERB}$"
)
_BY_PERSONS = regex(
    r"[^,;。、\d]{0,6}?(?:听[了过讲课得]?(?=$|[,;。])|参[加训与]|到[场会]|学[了会]|看了|受教育|观看|签[了订]|装[了上好])"
)
_DOORS = regex(
    rf"(?:走访|入户|上门|敲门|登门|敲开|挨家|逐户|宣传|提醒|讲解)(?:[^,;。、\d:(]{{0,8}}){_ADVERB}$"
)
_GIVEN = regex(
    rf"(?:发放|派发|发出|送出|赠送|张贴|悬挂|签订|签署|签回|[拿领取带抽]走|用掉|贴|发|送|签|摆放|制作|[夹塞递](?=了|出))(?:[^,;。、\d:(]{{0,10}}){_ADVERB}$"
)
_MEETING = regex(
    rf"(?:(?:开展|举办|组织|召开|进行|举行|开设|开|办|讲|做|搞)[^,;。、\d:(]{{1,14}}|(?:讲座|宣讲|培训|班会|座谈|课堂|[课会讲演]))(?:活动)?{_ADVERB}$"
)
_POSTED = regex(rf"(?:推送|发送|转发|发布|推出|群发|刊发)(?:[^,;。、\d:(]{{0,10}}){_ADVERB}$")
# 司法建议6份, 目标责任书31份, 召开动员部署会1次: how an office works, and nothing of the campaign
_OFFICE_WORK = regex(
    r"(?:建议|责任书|责任状|方案|通报|专报|简报|文件|通知|函|报告|合同|协议|案卷|[议例]事?会|部署会|调度会|推进会|动员会|联席会议?|议事会|代表会|庭审|开庭|审理|志愿服务|训练|(?:政治|理论|业务|党[史章]?)[^,;。\d]{0,4}学习|会议|考试|测试|竞答|回执|问卷|手抄报|作品|作文|征文|漫画|绘画|开放[^,;。\d]{0,4}[站馆室])(?:书|议)?[^,;。\d]{0,3}$"
)
# 员工21人全员参与, 志愿者150名参与服务: who did the work; 比去年3月多发150张, 准备再贴800张: no deed done
_AT_WORK = regex(r"(?:员工|职工|志愿者|队员|宣传员|宣讲员|辅导员|党员|干部|网格员|民警|辅警)[^,;。\d]{0,3}$")
# 512名员工都参与其中, 60余名村民旁听庭审
_BESIDE = regex(r"[^,;。\d]{0,6}(?:参与其中|旁听|参加(?:了?会议|联席|例会))")
_NOT_DONE = regex(r"多|少|再|拟|将|计划|准备|打算|增|较|比|同比|每|应|未|没")


def _were_told(spot: Spot, said: str) -> bool:
    """Whether persons were told or took part, and neither did the work nor met for it."""
    at_work = _AT_WORK.search(said) or WORK_MEETING.search(spot.zones.sentence)
    behind = spot.zones.behind
    if at_work or ALL_HANDS.search(behind) or _BESIDE.match(behind):
        return False
    return bool(_TO_PERSONS.search(said) or _BY_PERSONS.match(behind))


def is_at_a_deed(spot: Spot, before: str) -> bool:
    """Whether a deed of the campaign has this number for its object, in a report about the campaign."""
    unit, said = spot.zones.unit, clause_before(spot.zones)
    if not spot.passage.of_campaign or _OFFICE_WORK.search(before) or _NOT_DONE.search(said):
        return False
    if unit in PEOPLE:
        return _were_told(spot, said)
    return bool(
        (unit in _AT_DOORS and _DOORS.search(said))
        or (unit in _PAPERS and _GIVEN.search(said))
        or (unit in HELD_UNITS and _MEETING.search(said))
        or (unit in _SENT and _POSTED.search(said))
    )
