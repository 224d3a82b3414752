"""How many there are or are wanting: 仅2名宣传员, 现有16名民警，辅警28名, 尚缺海报200张 (contract 4.16: no figures)."""

from __future__ import annotations

from etl.prose.passages.passage import Spot
from etl.prose.words.zones import Measured, clause_before, said_before
from etl.regex import regex

_LACK = regex(r"(?:(?<!补)缺(?!席|课|勤|陷|口)[少乏]?|短缺|[仅只还]剩下?)[^,;。\d的]{0,8}$")
_STOCK = regex(r"(?:单|册|页|品|料|报|幅|板|员|力)[^,;。\d]{0,2}不足$")  # 宣传品不足100份
_HAVE = regex(r"现有|仅有?|只有?|配有|配备|拥有|设有|在编|编制")
# 全所民辅警14人，分片包干7个行政村: all there are, and how the work is shared out among them.
_ALL_THERE = regex(
    r"(?:全[所局队站科股行社公校院村镇乡街县区]司?|[我本][所局队站科股行社校院村镇乡街区]|辖区|(?<!一)(?<!总)共有|下设)(?:区|道|上下|现有|共有|[共总]计?)*"
    r"(?:的|在职|在岗|专兼?职)*(?:[^,;。\d]{0,6}\d+[余多]?[名人位][、,和及])*[^,;。\d]{0,6}$"
)
_SHARED_OUT = regex(
    r"(?:[^,;。\d]{0,6}[、,和及][^,;。\d]{0,6}\d+[余多]?[名人位])*[^,;。\d]{0,6},?[^,;。\d]{0,4}?(?:全[部员]|全都|分别|各自)?(?:[到按]?(?:分[片组村段区块班]|划[片段块])[^,;。\d]{0,2}?(?:包[干保联抓村片户]?|负责|承包|管理|值守|到[村户人])"
    r"|包干|包联|包保|负责|管辖|承担|担负|(?:分|派|编|下沉)[成为到][^,;。]{1,8}(?=$|[,;。]|包|联)|分布[在于]|划分[为成]|轮流值班|[两三四]班倒)"
)
_GONE_OUT = regex(
    r"出动|投入|抽调|派出|安排|参[与加]|值守|组织|开展|宣传(?!员|队|骨干|大使|品|单|册|折?页|资料|材料|车|海报|手册)|宣讲(?!员|团)|讲解(?!员)|走访|入户|上[门街]|发放|派发|张贴|悬挂"
    r"|深入|走[进上]|进行|设[点摊]|摆摊|巡逻|巡查|维持|维护|服务|协助|陪同|帮助|指导|引导|执勤|劝阻|提醒|解答|授课|讲课"
)
# 宣传员21名，人均要管1100户，力量不足: how few there are for the work
_TOO_FEW = regex(
    r"[^,;。\d]{0,6},?(?:(?:平均每人|人均|每人)[^,;。\d]{0,6}(?:管|负责|服务|包|联系|对应)"
    r"|[^,;。\d]{0,8}(?:力量|人手|人员|队伍|警力)[^,;。\d]{0,6}(?:不足|薄弱|单薄|有限|紧张|不够|短缺|欠缺|吃紧))"
)
# 明确包保干部320名, 设反诈宣传员86名, 建立三级包保体系，包保干部320名: who is to see to it, by whatever list
_APPOINTED = regex(
    r"(?:明确|确定|选定|指定|落实|压实|配[齐强足]|(?<![摊点台铺开建])设(?:立|置|有)?|选聘|聘任|任命|储备|吸纳|划定)了?[^,;。\d]{0,12}$"
    r"|(?:体系|机制|网格|责任[制链]?|队伍|架构)[^,;。\d]{0,6},(?:共?有|现有)?[^,;。\d]{0,4}(?:包[保联片村组户]|联户|挂[联点包]|责任)[^,;。\d]{0,6}$"
)
_ONE_OF = regex(
    r"[^,;。\d]{0,8}(?:里|中|当中)的?(?:最|年纪|年龄|唯一|第一|佼佼|之一|一员|一名)"
)  # 213名志愿者里年纪最大的
_AWAY = regex(
    r"[^,;。\d]{0,8}(?:请假|休假|离职|调离|退休(?!的?(?:老|人员|[干教职党民医法警]))|生病|空缺|长期|不在岗)"
)


_OF_A_TRADE = regex(r"[光仅单](?:是)?[^,;。\d]{1,14}的?就有(?:约|近)?$")  # 光做电商直播的就有两千多人


# 面向辖区4500余户居民开展活动: all that there are
_FOR_ALL_OF_THEM = regex(
    r"(?:面向|针对)(?:(?:全)?(?:辖区|社区|小区|街道|镇|村)|全[镇村社街县区市])(?:内|的)?[^,;。\d]{0,3}$"
)


def is_only_had(spot: Spot, measured: Measured) -> bool:
    """Whether a number says what there is or what is wanting, and not what was done."""
    before = clause_before(spot.zones)
    if _LACK.search(before) or _OF_A_TRADE.search(before):
        return True
    if measured.measure == "households" and _FOR_ALL_OF_THEM.search(before):
        return True
    short = before + "不足" if spot.found.text.startswith("不足") else before
    if _STOCK.search(short) and not _GONE_OUT.search(before):
        return True
    return measured.measure == "staff" and _is_strength(spot)


def _is_strength(spot: Spot) -> bool:
    """我所只有3名民警, 两名网格员请假; 仅3名民警就走访300户 went out."""
    zones = spot.zones
    if _ONE_OF.match(zones.behind):
        return True
    if _AWAY.match(zones.behind) or _is_shared_out(spot):
        return True
    said = said_before(zones)
    appointed = _APPOINTED.search(said)
    if appointed and not (
        _GONE_OUT.search(appointed.group())
        or _GONE_OUT.search(spot.passage.text, spot.found.end, spot.clause.end)
    ):
        return True
    if _TOO_FEW.match(spot.passage.text, spot.found.end) and not _GONE_OUT.search(clause_before(zones)):
        return True
    have = max((found.end() for found in _HAVE.finditer(said)), default=-1)
    return have >= 0 and not (
        _GONE_OUT.search(said, have) or _GONE_OUT.search(spot.passage.text, spot.found.end, spot.clause.end)
    )


def _is_shared_out(spot: Spot) -> bool:
    """全所民辅警14人，分片包干7个行政村: the station's all and their beats, where the clause tells of no deed."""
    before, text = clause_before(spot.zones), spot.passage.text
    if not (_ALL_THERE.search(before) or _ALL_THERE.search(said_before(spot.zones))):
        return False
    shared = _SHARED_OUT.match(text, spot.found.end)
    if shared is None or _GONE_OUT.search(before):
        return False
    return not _GONE_OUT.search(text, spot.found.end, spot.passage.sentences[spot.clause.sentence][1])
