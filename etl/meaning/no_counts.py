"""What a head counts that is no count of a campaign: cases and money, who signed for a visit, what the victims lost."""

from __future__ import annotations

import re

from etl.meaning.header_words import FILED, HARMED, NO_COUNT, OTHER_BUSINESS, PREVENTED, SENT_THINGS
from etl.meaning.stopped_or_saved import of_prevented
from etl.meaning.taken_down import taken_down
from etl.regex import regex

# Those who sign that somebody has called on them, or that a slip has reached them.
_SIGNS_FOR = (
    "业主|住户|户主|房东|租户|租客|家长|监护人|店主|店长|商户|经营者|经营户|摊主|老板|负责人|当事人|本人|[领接签][取收]人"
    "|[受被]访[人者户]|经办人|见证人|陪同人|网格员|楼[栋门]长|物业"
)
_MAY_PLEDGE = "客户|储户|学生|师生|员工|职工|群众|居民|村民|市民|老年?人|参[加会训]人员?"
# 业主签名（个）, 家长签字（人）: no pledge, as 承诺书签名 and 签名墙 are. 学生签名 may be one, and is asked about.
SIGNED = regex(
    rf"(?:(?P<surely>[受被]访)?(?:(?P<who>{_SIGNS_FOR})|{_MAY_PLEDGE}))(?:本人|已|的)*"
    r"(?:签字|签名|签章|签收|盖章|[按摁]手印)(?:确认|回执|回收)*(?:人数|户数|份数|数量?|率)?"
)
# 群众损失（万元）, 被骗损失: what the fraudsters took. 挽回 says what the campaign did; 经济损失 may be either.
_LOSES = "群众|居民|村民|市民|学生|客户|受害人?|[被受]骗|诈骗|电诈|案件|涉案|发案|造成|人民|个人"
LOSS = regex(
    rf"(?=.*(?:{_LOSES}))(?:{_LOSES}|财产|经济|资金|直接|实际|总|的)*损失(?:金额|总?额|数额?|资金|情况)?"
)

# 签字的家长（人）, 按手印的户数: what they put their names to is not said.
_PUT_NAME = regex(r"(?:签[字名]|[按摁]手印|画押)(?:了)?的[\u4e00-\u9fff]{0,6}")
# 删了几个APP: those of the fraudsters, which nobody installed for the campaign.
_DELETED = regex(
    r"(?:[帮替为给][\u4e00-\u9fff]{1,4})?(?:删|卸|清)(?:掉|除|载|理|了)*[\u4e00-\u9fff]{0,4}(?:APP|软件|应用)",
    re.I,
)

# 抓了几人, 破了几起, 花了多少钱: the work of the police and money, told by the verb alone.
_NO_DEED = regex(
    r"(?:抓|逮|拘|立|破|判)(?:了|获|到|的|几|多少)*(?P<men>人|案)?|(?:花|罚|收|骗|用)(?:了|的)*(?:钱|款)"
)
_NO_DEED_UNITS = ("人", "名", "人次", "位", "起", "件", "宗", "例")


# 照片 | 见附件: what is enclosed, as other remarks are; 照片（张） is asked about.
PICTURES = regex(r"(?:活动|现场|宣传|佐证)?(?:照片|图片|截图|影像)(?:资料|材料|佐证)?")

# 参会领导（人） opened the meeting and is no audience, as 参训领导干部 are; 气温, 派件量, 报警数: what a day was like.
ASIDE = regex(
    r"(?:参会|到场|到会|出席|与会|列席|陪同|莅临|莅会|观摩指导)的?(?:单位|上级|主要|分管|相关|有关)*领导(?:人数|数)?"
    r"|(?:当[天日]|那天|今[天日])?(?:天气|天况|(?:最[高低])?(?:气温|温度))(?:情况)?(?:\((?:℃|°C|度|摄氏度)\))?"
    r"|(?:进店|到店|日均|当[天日]|总|平均)*客流数?|(?:日均|总)?(?:派|揽|收|寄)件(?:总?[量数])"
    r"|(?:客户|群众|用户|服务)?投诉(?:件|次|起|总)?[数量]?|报警(?:总?数|起数|次数)"
    r"|(?:检查|查验|检修|维修|盘查)(?:车辆|人员|货物|包裹)(?:总?数|数量)?|[\u4e00-\u9fff]{0,6}(?:花费|花销|开销|开支)|余额|账面余额|涉及的?(?:客户|群众|人员|账户|商户|用户|居民|村民)(?:总?[人户]?数|数量)?"
    # where it is, how it is laid out and how the office rates it
    r"|[经纬]度|(?:建筑|占地|场地|辖区)?面积(?:\([^()]{1,4}\))?|差额|差值|(?:存档|归档|留存|留档)的?(?:照片|图片|影像)(?:总?数|数量)?|(?:预警)?线索(?:核查|处置|签收|流转|反馈)(?:总?数|数量|情况)?|(?:存在|发现|反馈)?问题(?:数量?|个数)|(?:已|完成)?整改(?:数量?|个数)|附件[份个]?数量?|[好差中]评条?数量?"
    r"|(?:点|被)?在看(?:数|量)?|(?:评论|留言|跟评)(?:条?数|量|数量)|(?:办理)?业务量|(?:抓获|抓捕|刑拘|逮捕)(?:的)?(?:嫌疑)?人?(?:员)?(?:数|人数|数量)?"
    # 没在家的（户）, 没到的（人）, 还剩几张: what was not done
    r"|(?:敲门|上门|入户|走访)?(?:[没无]人|未遇|未遇见|空|锁门|未开门?)(?:在家|应答|应门|开门?)?(?:的|户数?)|(?:敲门|上门|入户|走访)(?:[没无]人|未遇|未开门)"
    r"|(?:[领用收]?退|退)(?:回|库|还|货)(?:数|数量|量|份数|张数)?"
    r"|(?:没|无|不)人?(?:在家|开门?|应门?)的?|锁着?门的?|敲不开的?|(?:没有?|未)(?:来|听[课会讲]?)的?(?:学生|家长|人)?|没有?(?:到|参加)的?(?:学生|家长|人)?|(?:请假|缺席|缺勤)的?"
    r"|(?:还剩|剩|剩余|结余)(?:下|着)?的?(?:单子|册子|海报|资料|传单)?"
)


# 资料种类（种）, 品种数, 覆盖语种（类）: of how many kinds the things were, and not how many of them.
KINDS = regex(
    r"[^()、,/]{0,10}(?:种类|品种|类别|语种|花色|款式|样式|版式)(?P<counted>总?数量?|\([种类款个]\))?"
)
_FILED = regex(FILED)  # 提交问卷时间
# 微信群转发警情提示（条）, 张贴案件通报: what is made known of crimes, where a verb says that it went out or it is counted
# as papers and messages are.
_TOLD_OF_CRIMES = regex(
    r"(?P<went>(?:转发|推送|推发|发布|发送|群发|编发|播放|播报|张贴|发放|派发|印发|制作|刊播|[转推发])[\u4e00-\u9fff]{0,6}?)?"
    r"(?:警情|案件|发案|案情|受害|被骗)(?:类|典型)?(?:提示|提醒|预警|警示|通报|通告|播报|快报|速报|快讯|简报|周报|日报|信息|动态|分析|解析|剖析|讲解)"
)
_TOLD_IN = frozenset("条篇期份张则幅")


# 门票收入（万元）, 接待游客（万人次）, 抄见水量（吨）, 二次实人认证（户）: what the house lives on or has to do anyway.
BUSINESS = regex(
    r"(?!.*(?:虚假|冒充|刷单|网贷|诈|骗))(?:[\u4e00-\u9fff]{0,8}(?:收入|票款|(?<!免)费|赔付|赔款|理赔款?|税款|税额|存款|贷款|授信)(?:总?额|余额|金额)?"
    r"|[\u4e00-\u9fff]{0,4}收费(?:总?额|金额|情况)?|(?:新开|新增|开立|新)(?:银行)?(?:账户|[卡户])数?|(?:当[天日]|今日|本[日周月])?(?:开|办|补|换|售|销)卡(?:总?[数量])?"
    r"|[\u4e00-\u9fff]{0,6}(?:接待|发送|运送|运载|输送|承运)(?:游客|旅客|乘客|读者|顾客|香客)(?:总?[人数量]次?数?)?"
    r"|[\u4e00-\u9fff]{0,6}(?:(?:游客|读者|顾客|旅客|货物)(?:接待|发送|吞吐|运输)|吞吐|客运|货运|接待|运输)量"
    rf"|(?!.*(?:宣|{SENT_THINGS}))[\u4e00-\u9fff]{{0,6}}(?:快件|邮件|包裹|快递)?(?:投递|揽收|收寄|派送|揽投|分拣|配送)(?:总?量|件数)"
    r"|[\u4e00-\u9fff]{0,6}(?:产|销|用水|用电|供水|供电|发电|售电|售水|抄见水|抄表|入园|库存|进货|出货|交易)量"
    r"|(?:二次|线上|线下|人脸)?(?:实人|实名|人证)(?:认证|核验|登记|补登)(?:户数|人数|数量?|量)?"
    r"|线索移交|移交线索|(?:退回|驳回|审核|修改|流转)次数|(?:安全)?行[车驶]里程)"
)
# 派件（件）: what a courier delivers anyway, under whatever title; 投递宣传单（件） says its thing
_PARCELS = regex(
    r"(?:日均|总|当[天日]|今日|本[日周月])?(?:(?:派|揽|收|寄|取)件|揽收|收寄|快件|出港|进港)(?:总?[数量]|数量)?"
)
_PARCEL_UNITS = frozenset(["件", "票"])
_ITEM = regex(r"^[(]?[一二三四五六七八九十\d]{1,2}[)、.]")  # 七、春运旅客发送量
# 干胶产量（吨）, 抄见水量（吨）: in units of no campaign.
_BUSINESS_UNIT = regex(
    r"\((?:[万千]?(?:吨|公斤|千克|斤|立方米?|方|度|千瓦时|亩|公顷|平方米|升|标箱|件次|单))\)$"
)

# A4打印纸 and 5G套餐单页 among the things of a store: the office's own, and what the house sells.
_OWN_GOODS = regex(
    r"(?!.*(?:诈|骗|宣传))(?:[ABab][345])?(?:(?:打印|复印|办公|热敏|传真)(?:用?纸|用品|耗材)|收银纸|硒鼓|墨盒|碳粉|订书[机针钉]|文件夹|档案盒|签字笔芯|胶水|(?:透明|双面)?胶带|回形针)(?:\([^()]*\))?"
    r"|(?!.*(?:诈|骗|反))[\u4e00-\u9fff\da-zA-Z+]{0,8}?(?:套餐|资费|宽带|营销|业务办理|信用卡|理财产品?|贷款产品|存款产品|产品)(?:推广|推介|介绍|营销)?(?:单页?|折页|传单|海报|手册|彩页|宣传单页?)(?:\([^()]*\))?"
)


# 止付（笔）: accounts that the police stopped; without its unit it may be money
_PAYMENTS = regex(r"(?:紧急|快速|成功|及时|资金)*止付(?:账户|账号|银行卡|卡)?(?:起?数|次数|笔数|数量?)?")
_PAID_UNITS = frozenset(["笔", "起", "户", "个", "张", "次"])


def no_count(core: str, unit: str = "") -> str:
    """'known' of a squeezed head that counts what is known to be no campaign, 'unknown' where it is not known what it is;
    '' for any other."""
    if signed := SIGNED.fullmatch(core):
        return "known" if signed["surely"] or signed["who"] else "unknown"
    kinds = KINDS.fullmatch(core)
    if kinds and (kinds["counted"] or unit in ("个", "项")):
        return "known"
    if taken_down(core) or LOSS.fullmatch(core) or _is_no_deed(core, unit) or ASIDE.fullmatch(core):
        return "known"
    if BUSINESS.fullmatch(_ITEM.sub("", _BUSINESS_UNIT.sub("", core))) or _OWN_GOODS.fullmatch(core):
        return "known"
    if unit in _PARCEL_UNITS and _PARCELS.fullmatch(core):
        return "known"
    if unit in _PAID_UNITS and _PAYMENTS.fullmatch(core):
        return "known"
    if _PUT_NAME.fullmatch(core) or _DELETED.fullmatch(core):
        return "unknown"
    if not unit and (PICTURES.fullmatch(core) or _FILED.fullmatch(core)):
        return ""
    if NO_COUNT.search(core) and not (
        PREVENTED.search(core) or of_prevented(core, unit) or _tells_of_crimes(core, unit)
    ):
        return "known" if OTHER_BUSINESS.search(core) or HARMED.search(core) else "unknown"
    return ""


def _tells_of_crimes(core: str, unit: str) -> bool:
    told = _TOLD_OF_CRIMES.search(core)
    return told is not None and (unit in _TOLD_IN or bool(told["went"]))


def _is_no_deed(core: str, unit: str) -> bool:
    if unit == "公里":  # 跑了多少公里
        return True
    found = _NO_DEED.fullmatch(core)
    return found is not None and (core[-1] in "钱款" or found["men"] is not None or unit in _NO_DEED_UNITS)


def may_be_told_above(core: str) -> bool:
    """家长签字 and 群众损失 are counts of a campaign where 承诺书 or 挽回 stands over them."""
    return any(words.fullmatch(core) for words in (SIGNED, _PUT_NAME, LOSS))
