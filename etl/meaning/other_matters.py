"""Matters that stations, streets and villages campaign for beside fraud: 禁毒宣传（场）, 三、消防安全情况."""

from __future__ import annotations

from etl.regex import regex

OTHER_MATTER = regex(
    r"消防|火灾|灭火|森林防火|防火|用[电火气]安全|安全用[电火气]|(?:停|限|抢修)[电水气](?:检修|抢修|预告|通知|提[醒示]|公告|信息)|[电水气]费(?=催缴|提醒|缴费|账单|通知)|防跌倒|防?触电|漏电|燃气"
    r"|禁毒|毒品|铲毒|吸毒|交通安全|交通违法|文明交通|道路(?:交通)?安全|行车安全|安全(?:行车|驾驶)|酒驾|醉驾|一盔一带|[佩穿]?戴(?:好)?(?:安全)?头盔|头盔(?=佩戴|宣传|宣讲|整治|行动|专项)"
    r"|安全生产|(?:渔业|渔船|航行|海上|水上|农机|施工|建筑|电梯|特种设备|矿山|危化品|实验室)(?:生产|交通|作业)?安全|救生(?:衣|圈|演练)|食品安全|食药|用药安全|药品安全|防溺水|溺水|防汛|防灾|减灾|地质灾害|防震|地震"
    r"|扫黑|除恶|扫黄|反恐|枪爆|涉枪|护路|铁路安全|国家安全|保密|反邪|邪教"
    r"|家庭暴力|家暴|欺凌|霸凌|性侵|矛盾纠纷|纠纷(?:排查|调解|调处|化解)|信访|民法典|宪法"
    r"|疫情|防疫(?!员|人员)|疫苗|登革热|(?<![因受闹得])流感|传染病|手足口|狂犬病|诺如|艾滋|结核|控烟|禁烟|献血(?!者|车|屋|站|点|大厅|补贴|的)|急救|计生|计划生育"
    r"|垃圾分类|文明城市|创文(?!章)|创卫|爱国卫生|环境卫生|环境整治|征兵|(?:人口|经济|农业)普查|植树|造林|节约用[水电]|节[水电]宣传|栽树|除雪|扫雪"
    r"|(?:农产品|商品|年货|土特产)?(?:展销|展览|交易|博览|招商|订货)会|(?:篮球|足球|排球|羽毛球|乒乓球|网球|马拉松|田径|龙舟|棋牌|体育)[^,;。\d]{0,6}(?:赛事|比赛|联赛|锦标赛)|消费促进|促消费|学雷锋|反洗钱|反假|假币|携号转网|资费|消保宣传|适老(?:化|服务)?(?:指南|手册|改造|设备)|(?<!虚假)(?<!冒充)征信(?!诈骗|骗局|修复)|存款保险|(?:医保|社保)(?!窗口|大厅|[、和][\u4e00-\u9fff]{2}(?:窗口|大厅)|服务台|柜台|经办|专窗|服务区)|税法|税收|减税降费|欠薪|消费维权|知识产权|打假|制假|售假"
)
# Fields of public safety that a report has a section on; as a label of a table they may be whom the campaign reached.
_FIELD = regex(
    r"治安巡[防逻]|巡逻防控|治安防控|特殊人群|社区矫正|安置帮教|刑满释放|刑释|精神障碍|校园护学|护学岗|命案防控"
)
FRAUD = regex(r"诈|骗|盗刷|断卡|两卡|反电|养老钱|刷单|冒充|假冒|96110|帮信|跑分")
# 消防救援大队, 县禁毒办: who reports, whatever its business is.
_BODY = regex(
    rf"(?:{OTHER_MATTER.pattern})[^进入宣讲发、，,]{{0,6}}?"
    r"(?:大队|支队|总队|中队|分队|站|所|局|委员会|委|办公室|办|处|科|室|厅|协会|中心|公司|部门|学校|基地)"
)

# 防灾减灾日, 国家安全教育日, 消防宣传月: when it was, whatever was told then.
_OCCASION = regex(rf"(?:{OTHER_MATTER.pattern})[^，,。、]{{0,4}}?[日月周]")

# In running text what is taught of these, and help given for free, though not where it is one of the ways (讲座、义诊12场).
_EVENT = regex(
    r"两癌|“两癌”|(?:打击)?欺诈骗保|(?:高血压|糖尿病|慢性?病|地方病|结核病|艾滋病?)防[治控]|驾校[^,;:。、\d]{0,6}培训学员|科目[一二三四](?=合格|考试|通过)|(?:健康|养生|保健|心肺复苏|护理(?!员)|育儿(?!嫂)|营养|用药|心理|防火|节能|节水|生育|环保(?!袋)|农技|农业技术|实用技术|电商|种植|养殖|党史|廉政|国防|就业(?!大厅|服务|局|中心)|招聘(?!会(?:上|现场|里))|个人所得税|个税|税费|纳税(?!人|服务|大厅)|涉税|退税|税务(?:政策|知识|法规)|社保费)"
    # 健康路社区开展宣讲, 养殖场发放手册: the verb between parts a place from what was done there
    r"(?:(?!开展|举办|组织|召开|进行|举行|发放|派发|分发|张贴|悬挂|设[点摊])[^,;:。、\d]){0,6}?"
    r"(?:讲座|培训|演练|班会|课堂|课|宣讲|宣传|竞赛|活动|手册|折页|资料|单)|(?<![、和及])义诊(?!宣传|之机|时|期间|之余|的同时|[中间]隙)|(?<![“\"])(?:免费|健康)体检"
)
# In running text: 燃气、公交四家企业, 消防救援站, 信访窗口, 社保卡, 疫情期间, 义诊现场 say who, where or when.
_BODY_BEHIND = regex(
    r"(?:救援|宣传|教育|志愿|服务|安全|接待|咨询|工作|管理|经办|征缴|接种|检测|应急|专职|义务|监督|防控|货币|值班|登记|执勤)*"
    r"(?:[大支总中分小]?队员?(?!伍建)|[站所局]|委(?:员会)?(?!托)|办(?:公室)?(?![理事证法结好成])|部门|专[干员]|指战员|战士|员|社工|民警|志愿者|公司|中心|点(?=[^多火子,;。]|$)|驿站"
    r"|(?:[、和及与][^,;。:\d]{1,12}?)?等?(?:[两三四五六七八九十]|\d+)[家个](?:企业|公司|单位|部门|行业)"
    r"|窗口|大厅|室|科(?!普)|基地|公园|广场|馆|卡|费|平台|系统|负责人|专家|医生|人员|协会|银行)"
    r"|[^,;。:\d]{0,10}?(?:现场|活动[中上]|会[上场]|[中上](?=[发开设宣派张讲播推])|(?:旁边?|附近|门[口前]|对面|两[侧旁]|周边|边上|沿线)(?=$|[,、悬挂拉张贴摆放设发开])|期间|之机|之际|契机|机会|时机|影响|途中|过程中)"
)
_UP_TO_ITS_END = r"(?:[^,;。\d]|\d{1,2}[.·•・‧∙月]\d{1,2})"  # and the dates in it
# 国家宪法日当天, 安全生产月期间; in a report about the campaign 国际禁毒日，… too.
_ITS_DAY = regex(
    r"[^,;。:\d]{0,4}?[日周月][”\"]?(?:当[天日]|期间|前[后夕]|来临|到来|之?前|活动(?:中|期间|当[天日])"
    rf"|{_UP_TO_ITS_END}{{0,40}}?节点)"  # 5月12日防灾减灾日和…宣传日两个节点
)
# 在国家安全教育日、国际禁毒日等节点，…: one of several days.
_ITS_DAY_ALONE = regex(r"[^,;。:\d]{0,4}?[日周月][”\"]?(?=$|[、和及与]|等)")
# 结合安全生产月，…; 结合人口普查入户走访320户; 结合“4·15”国家安全教育日、“5·15”宣传日等节点: on what occasion.
_LED_BY = regex(rf"(?:结合|借助?|利用|依托|趁|抓住|围绕|紧扣|以){_UP_TO_ITS_END}*$")
_LED_REACH = 40  # characters
_DEED = regex(r"入户|走访|发放|派发|分发|张贴|悬挂|设[点摊]|摆[点摊]|开展宣传|集中宣传|上门|接受咨询|解答")


# 上门维护POS机商户95家, 上门抄表240户: a bank's or a works' own errands at whoever is visited.
_ERRAND = regex(
    r"(?:维护|维修|检修|巡检|安装|布放|装设|更换|推广|营销)[^,;。、\d]{0,6}?(?:[Pp][Oo][Ss]机?|收款码|聚合码|收单|云闪付|手机银行|ETC|[水电燃气]表|管道|线路|光缆|宽带|终端|空调)"
    r"|睡眠账户|抄表|上门(?:维修|检修|抢修|抄表|收费|换表|安检)|收缴?[水电燃]气?费|催收|营销走访|走访营销|(?:办理|代办|受理)[^,;。、\d]{0,6}(?:业务|贷款|开户|签约|换卡|激活)(?!的|时|期间|间隙|之|过程)"
)
# 走访慰问困难职工63户，发放慰问金12.6万元: help, and no visit about fraud.
_RELIEVED = regex(r"慰问|帮扶|救助|关爱")
_RELIEF = regex(
    r"[,、;]?(?:并|共|累计|为其|现场)*(?:发放?|送[上去出]?|发出|拨付|落实)了?(?:各类|生活)?(?:慰问|救助|助学|帮扶|补助|困难补助)(?:金|款|品|物资)"
)
_CALLED_AT = regex(r"\d[余多]?[万千百]?[余多]?(?:户次?|家)")
_SPREAD = regex(r"宣[传讲]|讲解|提[醒示]|发放|派发|张贴|告知")
# 上门维护POS机商户95家，同步宣讲反诈知识: whoever was visited was told of fraud as well.
_TOLD_THEN = regex(r"[,、]?(?:并|同步|同时|一并|顺[便带]|现场|边)[^,;。\d]{0,20}?(?:诈|骗)")


def runs_errand(text: str, start: int, end: int) -> bool:
    """Whether text[start:end] tells of an errand of the reporter's own business, and nothing behind it of fraud as well."""
    errand = _ERRAND.search(text, start, end)
    # 借抄表之机走进农户2150户: on what occasion
    if errand and _LED_BY.search(text, max(start, errand.start() - _LED_REACH), errand.start()):
        return False
    errand = errand and _CALLED_AT.search(text, start, end)
    errand = errand or (_RELIEVED.search(text, start, end) and _RELIEF.match(text, end))
    told = FRAUD.search(text, start, end) or _SPREAD.search(text, start, end) or _TOLD_THEN.match(text, end)
    return errand is not None and not told


def names_other_matter(text: str) -> bool:
    """Whether squeezed words name another matter than fraud: 禁毒宣传, 消防安全; not 禁毒反诈宣传, nor 消防救援大队."""
    if OTHER_MATTER.search(text) is None or FRAUD.search(text) is not None:
        return False
    return OTHER_MATTER.search(_BODY.sub("", text)) is not None


def without_occasions(text: str) -> str:
    """防灾减灾日入户 -> 入户."""
    return _OCCASION.sub("", text)


# 打击欺诈骗保宣传月总结: what is cheated for there is what its own campaign is about.
_CHEATED_FOR = (
    ("医保", regex(r"骗保|(?:医保|医疗保障)基金")),
    ("社保", regex(r"社保基金")),
    ("税", regex(r"骗税")),
)


def own_matter(title: str) -> str:
    """医保 of a report against 骗保, which is no matter beside its fraud; '' for none."""
    return next((matter for matter, named in _CHEATED_FOR if named.search(title)), "")


# “防范保健品消费陷阱”讲座: fraud by another name, whatever was sold
_TRAP = regex(
    r"(?:防范?|识别|识破|警惕|谨防|远离|揭[秘露])[^,;。]{0,8}(?:陷阱|套路|忽悠)|(?:投资|消费|养老|理财|保健品?|购物|收藏|贷款|养生|交友|婚恋)陷阱"
)


def tells_of_other_matter(text: str, counts: bool = True, of_campaign: bool = False, own: str = "") -> bool:
    """Whether a piece of folded running text, or a head, is about another matter: 开展消防演练3场, 三、治安巡防.

    Whoever is called after it (消防救援站) says nothing, nor what a piece took as its occasion (结合安全生产月，…).
    `counts`: a number stands in the piece; `of_campaign`: its report is about fraud, and that about `own` (医保).
    """
    if FRAUD.search(text) or _TRAP.search(text):
        return False
    for pattern in (OTHER_MATTER, _FIELD, _EVENT):
        for found in pattern.finditer(text):
            if _BODY_BEHIND.match(text, found.end()) or _ITS_DAY.match(text, found.end()):
                continue
            if own and own in found.group():
                continue
            if of_campaign and not counts and _ITS_DAY_ALONE.match(text, found.end()):
                continue
            led = _LED_BY.search(text, max(0, found.start() - _LED_REACH), found.start())
            if led is None or (counts and not _DEED.search(text, found.end())):
                return True
    return False
