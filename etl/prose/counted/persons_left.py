"""Persons and households of whom a report about the campaign tells, though no rule knows what was done with them.

七年级620名学生到场, 一共16人上阵: asked about, unless the words say whom there are, who came anyhow, or who did wrong.
"""

from __future__ import annotations

from etl.meaning.other_matters import FRAUD
from etl.prose.counted.people import PEOPLE, at_work_meeting
from etl.prose.passages.passage import Spot
from etl.prose.words.zones import clause_before
from etl.regex import regex

_UNITS = frozenset({*PEOPLE, "户", "户次"})
# 现有职工412人, 60岁以上的有1180人: how many there are.
_THERE_ARE = regex(
    r"现有|共有|[下管]?辖|总(?:人口|户数)|人口|常住|户籍|在[册职岗编校园籍读住]|编制|核定|入住|在住|外出|外来|留守|住户|从业|(?:员|职)工$|持证|登记|注册(?:会员|用户)"
)
_SO_MANY_ARE = regex(r"(?:有|达|为|共|计|约|近|是|:)$")
_CAME_ANYHOW = regex(
    r"门诊|急诊|接诊|就诊|住院|出院|接待(?!咨询)|运送|旅客|游客|客流|人流|发送|体检|义诊|血压|献血|招聘|就业|入职|毕业|入学|报名|录取|入群|粉丝|排队|办税|日均|听经|信众|香客|考生|劝阻|劝返|推送|同时在线|办理|核验|核查|实名|激活|办卡|开户"
)
_WRONG_DOERS = regex(
    r"抓|捕|拘|判|罚|被告|嫌疑|嫌犯|犯|违法|涉案|涉诈|打掉|查处|窝点|团伙|落网|归案|起诉|移送|诉讼|法院|检察|追究|帮教|案件|立案|破案|警情|报警"
)
_HARMED = regex(r"被骗|受骗|上当|损失|受害|遭遇|遭[受到]|险些|差点|骗走|骗取|被盗|失联|接到|收到")
_ORGANISED = regex(
    r"评选|评出|评定|推选|选出|表彰|表扬|聘|招募|选派|抽调|组成|组建|成立|配备|配齐|专班|领导小组|负责人|联络员|队伍|队员|班子|轮值|值班|值守|[白夜]班|编为|分成|报送|约谈|通报|问责|获奖|得奖|[一二三]等奖|奖|主讲|讲师|带队|参演|演员"
)
_OWN_STAFF = regex(r"(?:干部)?[员职]工(?!参加|到场|听|接受)|工作人员")  # 46个网点、512名员工都参与其中
_BY_WHOM = regex(r"(?:依托|借助|凭借|发挥|利用|借力)[^,;。]*$")  # 依托全镇1200名群众开展宣传
_SIGNED_UP_SO_FAR = regex(r"(?:累计(?:注册|安装|下载)|(?:注册|安装|用户)总[量数](?:已?达|为|是)?)$")
_QUOTED = regex(r"[“《][^“”《》]*[”》]")  # 讲解“专家义诊”背后的套路
_DEED = regex(
    r"宣[讲传教]|讲解|讲[给了述]|听(?!力|障|说|从)|到场|到会|参加|参与|参训|参赛|观看|观众|受众|受训|出动|上阵|上门|入户|走访|到访|走进|进[村户家门]|敲门|叩[开门]|培训|教会|教[给了]|告知|提醒|提示|发[给放到]|送[给到上去]|发动|组织|邀请|召集|聚集|围[坐观拢]|签|安装|下载|注册|咨询|解答"
)
_OTHER = regex(r"去年|上年|同期|每[场次班组队天日周月人户]|人均|平均|分别?率|排名|名列")


def is_left_over(spot: Spot) -> bool:
    """Whether a number of persons or households, for which no rule is, may be of the campaign."""
    if spot.zones.unit not in _UNITS:
        return False
    if not spot.passage.of_campaign and FRAUD.search(spot.zones.sentence) is None:
        return False
    said = clause_before(spot.zones)
    around = _QUOTED.sub("", said + spot.zones.behind)
    if _OWN_STAFF.match(spot.zones.behind) or _SIGNED_UP_SO_FAR.search(said) or _BY_WHOM.search(said):
        return False
    if at_work_meeting(spot.zones):
        return False
    if _THERE_ARE.search(said) or not _DEED.search(around):
        return False
    if _SO_MANY_ARE.search(said) and not _DEED.search(spot.zones.behind):
        return False
    return not any(way.search(around) for way in (_CAME_ANYHOW, _WRONG_DOERS, _HARMED, _ORGANISED, _OTHER))
