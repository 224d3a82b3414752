"""How many people, households or customers there are, and not how many a campaign reached: 员工人数, 客户数（户）.

A count of who exists is a base (contract 2). Words that can count nothing else (在册职工, 骑手总数, 门诊量) settle it by
themselves; a bare 学生人数 is a base only beside a figure that says how many were reached.
"""

from __future__ import annotations

from etl.meaning.header_words import SENT_THINGS
from etl.meaning.strength import counts_strength
from etl.regex import regex

_PEOPLE = (
    "员工|职工|教职员?工|教师|老师|医护人员|医务人员|骑手|司机|驾驶员|从业人员|快递员|投递员|揽投员|揽收员|分拣员|柜员|客户经理|乘务员|列车员|船员|护士|医生|保育员|外卖员|护理员|护工|服务员|店员|营业员|收银员|保洁员|售票员|经纪人|教练员?|保安|党员|村干部|干部"
    "|学生|在校生|师生|学员|幼儿|儿童|少年|青年|老人|老年人|长者|妇女|残疾人|居民|村民|农民|牧民|群众|市民|人口|务工人员|流动人员|外来人员"
    "|退役军人|重点人员|重点人群|特殊人群|病人|患者|信众|游客|乘客|会员|团员|工会会员|业主|租户|租客|劳动力|退休人员|家长"
)
_HOUSES = "住户|农户|居民户|家庭|商户|经营户|个体户|个体工商户|低保户|脱贫户|贫困户|门店|店铺|客户|储户|用户"
# What a campaign does with people, and what befalls them: with it the word counts those who were reached, or victims.
_DEED = regex(
    r"宣|教育|参|受|覆盖|访|入户|进户|敲门|培训|听|签[到订名约]|安装|注册|下载|劝|咨询|发放|到[场会课户人]|实到|触[达及]|惠|服务|面对|动员"
    r"|组织|投入|出动|结对|普及|辐射|告知|提醒|讲|观看|关注|骗|案|答|互动|新增|转发|浏览|接待|登记|核查|排查|邀|回访|聘|拟|应|计划"
)
_COUNT = r"(?:总人数|总户数|总数量?|人数|人口数|人员数|户数|家数|数量|规模|数)"
_STANDING = (
    r"(?:在编|在岗|在册|持证|在档|在籍|在校|在职|在园|现有|全体|全院|全校|全行|辖区|登记在册|常住|共有|实有|拥有|所辖|存量|在网|在用"
    r"|智能手机|手机|宽带|电力|燃气|自来水)"
)
SURELY = regex(
    rf"^.{{0,8}}(?:{_PEOPLE}|{_HOUSES}|志愿者|网格员|民警|辅警|车辆)(?:总人数|总户数|总数量?)$"
    rf"|^(?:各?(?:网点|支行|单位|科室|部门|机构|门店))?{_STANDING}(?:的)?.{{0,6}}(?:{_PEOPLE}|{_HOUSES}){_COUNT}?$"
    rf"|^(?!.*(?:{SENT_THINGS})).*(?:门急?诊|急诊|就诊|住院|收治|出院|到店|进店|客流|人流|车流|客运|旅客发送|[旅客货物]{{2}}吞吐|快递业务|寄递|投递|交易|叫号)[^宣]{{0,4}}(?:总?量|人次|人数|笔数)$"
    r"|^(?:当[天日月周]|今日|每[日天]|[本上][日周月]|[日月]均)(?:门急?诊|急诊|就诊|出院)$"
    r"|^(?:日均|月均|年均|平均每[日天月]).{0,8}(?:客户|顾客|患者|病人|旅客|游客|乘客|人流|客流|人数|人次)(?:量|数)?$"
    r"|^(?:微信|[Qq]{2}|反诈|警民|业主|居民|工作|联系|网格|社区)*群(?:内|里|成员)?(?:总?人数|成员数?|人员数?|员数)$"
    r"|^(?:当[天日月周]|今日|每[日天]|[本上][日周月]|全[天月])?(?:入园|进站|景区|车站|接待)?(?:游客|旅客|乘客|访客|人流|客流|车流)(?:总?量|总?数|接待量)$"
    r"|^(?:当[天日月周]|今日|每[日天]|[本上][日周月])(?:客流|人流|车流|接待(?:游客|旅客|访客))$"
    r"|床位(?:总?数|数量)?$|^(?:线路|车队|公司)?配车(?:总?数|数量)?$|^(?:运营|营运|在册|自有)车辆(?:总?数|数量)?$|^(?:在册|登记)?(?:渔船|船舶|船只|渔民家庭)(?:总?数|数量)$|^核定人数$|座位数$|车位数$"
    r"|^(?:班额|班[级生]?容量|班级规模|学位(?:总?数)?|定员(?:人?数)?|核[载员](?:人?数)?|额定(?:人数|载客)|(?:可|最多)?容纳人?数)$"
)
BARE = regex(rf"^(?:\d+岁以[上下]|[^\d]{{0,6}})(?:{_PEOPLE}|{_HOUSES})(?:\([^()]*\))?{_COUNT}$")
# The staff of a unit that has others to warn, as one of its own columns heads them.
STAFF = regex(
    r"^(?:(?:网点|银行|机构|单位|企业|公司|门店)?(?:员工|职工|行员)(?:总)?(?:人数|数)"
    r"|(?:网点|支行|分理处|营业部|门店|班组|科室|机构|单位)总?人数)$"
)
# 在院老人, 入住老人: who lives there, and the first column of a home's or a hospital's table; 从业人员 work there.
STANDING = regex(
    r"^从业(?:人员|者)(?:\([^()]*\))?$|^(?:在院|在住|入住|收住|住院|(?:集中|分散)?供养|托养|寄宿|住校|入驻|常驻|在读|在籍)"
)
# 注册志愿者, 登记经营户: who is on the books, though to register is a deed of the campaign elsewhere.
ENROLLED = regex(
    r"^(?:现有|已)?(?:注册|登记)(?:在册)?的?(?:志愿者|义工|会员|社工|司机|骑手|驾驶员|经营户|商户|企业|市场主体|个体户)(?:总?人数|总?户数|总?数量?)?$"
)
COUNTED = regex(r"(?!总|合计)[^\d]{2,8}(?:人数|户数)$")  # 用工人数, 男性人数, 对公账户数
NAMED = regex(rf"^.{{0,4}}(?:{_PEOPLE}|{_HOUSES})$")
NUMBER_MET = regex(rf"^.{{0,4}}(?:{_PEOPLE})(?:人?数量?|总数)$")
# 网点领用, 各村领走: what the sender's own offices drew from the store; 商户领取 and 居民领取 were given it.
_OFFICES = r"(?:网点|支行|分理处|营业[所厅部]|部门|科室|处室|站所|所队|派出所|[大中]队|窗口|社区|村居?|乡镇|镇街|街道|基层)"
STOCK = regex(
    rf"(?:各|下属|所属)*{_OFFICES}(?:实际|已)?(?:领取|领用|申领|领走|领出|领回)(?:[总数]?量|总?数|份数)?$|(?:各[\u4e00-\u9fff]{{1,3}})?领[走出回](?:[总数]?量|总?数|份数)?$|"
    # 从派出所领入; 派出所送来, 收到, 还剩, 没发完
    r"(?:从|向|到|去)[\u4e00-\u9fff]{2,8}(?:领入|领回来?|领来|领取|拉来|取回)$|"
    rf"(?:{_OFFICES}|上级|县局|总行|银行|[村居]委会?|公安局?)?(?:送来|发来|拿来|带来|给来)的?(?:[总数]?量|总?数|份数)?$"
    r"|(?:收到|拿到|领来|到货|进货|还剩|剩下|剩着|没发完)的?(?:[总数]?量|总?数|份数)?$|"
    r"(?:上[月期年]|本[月期年]|期[初末]|年[初末]|月[初末]|现|目前|应|实)?(?:领取|领用|申领|领入|领到|接收|入库|在库|库存|结存|结余|剩余|余量|余存|尚存|尚余|未发"
    r"|账面|账存|账上|实盘|实存|实点|盘点|清点"
    r"|采购|购置|购入|购进|订购|印制|印刷|损耗|(?:破损|毁损|损坏|过期|丢失)*报废|破损|毁损|丢失|作废|退库|调入|调拨)(?!.*(?:发放|派发|张贴|使用)|.*(?:对象|人群|群体|人数|人次)$)|(?:上[月期]|期[初末]|年[初末]|月[初末])(?:数|数量)?$"
)
# 折页剩余, 海报库存数: the thing first.
LEFT_OVER = regex(
    r"(?:印制|印刷|采购|购置|订制|定制|入库)(?:数量?|份数|张数|量)?$|(?:库存|结存|结余|剩余|余量|余存|尚存|尚余)(?:数量?|份数|张数|量)?$"
)
PERSON_TIMES = ("人次", "场次", "场", "次")
# 到馆读者, 进店客户, 借阅人次: who came for the house's own business, by whatever unit. At a show of the campaign they may
# be its people, so that what stands beside decides.
VISITS = regex(
    r"(?:全年|全月|当[日天月]|日均|月均|累计|总)*"
    r"(?:(?:[到入进来](?:馆|院|店|园|厅|行|所|场|站|网点|大厅)|到访|来访|入住|住院|在院|门诊|急诊|就诊|过闸|购票|候[车诊机])"
    r"的?(?:读者|客户|顾客|旅客|游客|病人|患者|人员|观众|老人|群众|学员)?(?:总?人数|总?人次|人次数|总?数量?|总?量)?"
    r"|(?:接待)?读者(?:总?人数|人次|总?数量?|流量)?|借[阅书还](?:读者)?(?:人数|人次|册次|量))"
)
# 住校生, 参保人数, 网点客户数, 签约商户数: how many there are, by the word itself.
ON_THE_BOOKS = regex(
    r"(?:全[校园院县市区镇乡村]|本[校园院村]|现有|共有)?(?:(?:住校|寄宿|走读|住读|通校|借读|在读|在籍|毕业|应届|在园|在册)(?:学?生|幼儿|学员|儿童)?|(?:(?:网点|存量|签约|开户|辖内)?客户|(?:签约|开户|辖内)(?:用户|商户)|新?开户)(?=总?[户人]?数)|(?:在管|管理|托管|服务)户(?=总?数)|参[保合]|管护|服务对象|持[证卡]"
    r"|入学|注册读者|持证读者)(?:总?人?数量?|人数|总?户数|规模)?"
)


def surely_population(core: str) -> bool:
    """Whether a squeezed header without its unit can count nothing but who or what is there."""
    if counts_strength(core) or ON_THE_BOOKS.fullmatch(core):
        return True
    return ENROLLED.match(core) is not None or (SURELY.search(core) is not None and not _DEED.search(core))


def counts_visits(core: str) -> bool:
    """到馆读者, 进店客户: whoever came to the house."""
    return VISITS.fullmatch(core) is not None


def perhaps_population(core: str, unit: str) -> bool:
    """Whether a squeezed header may count who is there: 学生人数（人）, and not 参加学生数 or 学生（人次）."""
    if counts_visits(core) or (ON_THE_BOOKS.fullmatch(core) and unit != "人次"):
        return True
    named = BARE.match(core) is not None or COUNTED.match(core) is not None
    return unit not in PERSON_TIMES and named and not _DEED.search(core)


def counts_staff(core: str) -> bool:
    """员工人数: in a table of banks how many work there, whoever was reached."""
    return STAFF.match(core) is not None


def is_stock(core: str) -> bool:
    """领取宣传单, 剩余, 折页剩余: what came in or is left, and not what was given out."""
    return STOCK.match(core) is not None or LEFT_OVER.search(core) is not None


def is_standing(core: str) -> bool:
    """在院老人, 供养老人: who lives there by the word itself, though it names a group."""
    return STANDING.match(core) is not None


def names_those_met(core: str, unit: str) -> bool:
    """在校学生（人次）, 客户数（人次）: whom the campaign met, as often as it did; who there is counts in persons."""
    named = NAMED.match(core) or NUMBER_MET.match(core) or ON_THE_BOOKS.fullmatch(core)
    return unit == "人次" and named is not None


def names_population(core: str, unit: str) -> bool:
    """经营户（户）, 留守儿童: a group's name and no word of counting."""
    return unit not in PERSON_TIMES and NAMED.match(core) is not None and not _DEED.search(core)
