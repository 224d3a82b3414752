"""What units do beside any campaign for safety: 义诊, 读书会, 主题党日; and names that say of nothing what it was about.

Asked only where work of all kinds is told in one table or one report, and fraud among it.
"""

from __future__ import annotations

from etl.meaning.lexicon import find_groups, find_measures, squeeze
from etl.meaning.other_matters import FRAUD, names_other_matter, tells_of_other_matter
from etl.regex import regex

OTHER_WORK = regex(
    r"教研(?!室|员|组)|行政听课|义诊|体检|筛查|健康(?!路|社区|村|小区|街|局|委)|养生|保健(?!院|站|所)|慢性?病|高血压|糖尿病|疾病|防治|防病|近视|爱眼|用眼|口腔|心肺|护理(?!院|员|部|站)|卫生(?!院|室|服务|所|站|局|间|健康|委)|急救(?!中心|站)|医疗(?!机构|卫生|集团)|用药|健步|血压|接种|家庭医生|签约服务"
    r"|垃圾(?!站|桶|房|箱)|环保(?!袋|局|包)|环境|清扫|清运|清理|保洁|大扫除|养犬|创城|创建文明|文明(?:祭|城|养|劝|餐|出|旅)|美丽庭院|移风易俗|节能|低碳|绿化|植绿|护河|巡河|河道"
    r"|读书|阅读(?!量|次数|人|数|达|超|累计|共|约?\d)|书香|绘本|朗诵|图书(?!馆|室|角)|古籍|诗词|春联|书法|联欢|生日会|团拜|茶话会|游园会|绘画|手工|插花|茶艺|剪纸|文艺(?:汇演|演出|晚会)|晚会|汇演|电影(?!院)|放映|舞蹈|合唱|演练|业主大会|文化惠民|非遗|传统文化|粽|月饼|元宵会"
    r"|运动会|球赛|气排球|篮球|乒乓|羽毛球|拔河|健身(?!房|馆|广场)|棋牌(?!室)|比赛|科普|编程|夏令营|冬令营|托管班|研学"
    r"|党日|党课|党员活动|党建(?!引领|办|联盟)|党员大会|组织生活|三会一课|主题教育|理论学习|政治学习|廉政|党史|团日|入团|入队|升旗"
    r"|选举|换届|慰问|帮扶|救助|敬老|助学|助残|捐|学雷锋|雷锋|志愿者招募|优抚|低保(?!户|对象|家庭|人员)|高龄津贴|残疾人(?:证|补贴|家庭)|民政(?!局|办|所|助理|干部)|殡葬|祭扫|退役军人(?!事务|服务)"
    r"|就业(?!大厅|服务|局|中心)|招聘(?!会(?:上|现场|里))|创业|求职|技能培训|电商|直播带货|育儿|早教|亲子|家庭教育|心理(?!咨询室|老师|教师)|收心|种植(?!户|园)|养殖(?!场|户|园)|农技|春耕|秋收|施肥|嫁接|普查|征兵|登记办证"
    r"|调解(?!室|员|委|中心)|法律援助|法律咨询|法律服务|社区矫正|帮教|普法|宪法|民法典|国防|家风|家教|疲劳驾驶|禁渔|防汛|秸秆|劳动(?:法|合同|保障)|工资|未成年人保护"
    r"|审判|庭审|旁听|集中学习|队伍(?:建设|管理)|安全(?:检查|生产|巡查)|隐患|接待游客|景区(?:检查|巡查)"
    r"|理财|贷款|利率|人民币|残损币|钱币|个人信息保护|适老|存款|保险(?!公司|箱)|征信|国债|零钱|投诉|天气|停水|停电|物业费|维修(?!店|部|工)"
)
_PLACE = regex(
    r"[\u4e00-\u9fff]{2,4}(?:社区|街道|小区|广场|公园|小学|中学|学校|幼儿园|市场|商场|超市|派出所|支行|公司|路口|[村镇乡路街]口?)"
)
# Whoever it was for, wherever it was, and how: none of this says about what.
_HOW = regex(
    r"宣[传教讲]|讲[座堂解课]|课堂|上课|课程|班会|家长会|[晨例]会|会议|大会|座谈会?|院坝会|坝坝会|群众会|夜校|培训|教育|学习|活动|仪式|启动|专[题场项]|主题|集中|大型|系列|"
    r"入户|走访|上门|敲门|进[村社校企商家机工军][\u4e00-\u9fff]?|走进|深入|设[摊点]|摆[摊点]|发放|派发|分发|张贴|悬挂|播[放报]|推送|制作|拍摄|转发|发布|群发|安装|注册|下载|签[订名]|签署|"
    r"宣传[单页品栏车]|传单|资料|材料|折页|手册|海报|横幅|条幅|标语|展[板架]|挂图|黑板报|橱窗|电子屏|显示屏|大屏|LED|短信|微信群?|公众号|朋友圈|抖音|短?视频|广播|喇叭|告知书|承诺书|一封信|倡议书|"
    r"咨询|答疑|解答|答题|问答|竞赛|测试|巡[展讲演]|展览|演[出讲]|知识|引导|动员|排查|提[醒示]|面对面|线[上下]|户外|室内|现场|日常|定期|"
    r"志愿者?|服务队?|宣传队|民警|辅警|网格员?|党员|干部|群众|居民|村民|学生|新生|老人|老年人?|中老年|妇女|青年|青少年|儿童|师生|教师|家长|员工|职工|商家|商户|企业|单位|客户|骑手|司机|游客|"
    r"校园|学校|社区|农村|乡村|村组|小区|商圈|商铺|门店|市场|集市|赶集|广场|公园|车站|网点|厅堂|大厅|机关|家庭|楼[栋道]|工地|工厂|车间|景区|宿舍|食堂|会议室|"
    r"安全|平安|法[治制]|(?:明细|统计|汇总|登记|一览|情况|月报|周报|报)表|台[账帐]|情况|统计|汇总|登记|明细|网络|金融|防范|守护|温暖|行动|工程|工作|开展|组织|举办|召开|参加|联合|共建|面向|针对|共计|合计|累计|另有?|各自|其[他它]|相关|各类|多种|全[县市区镇乡校院]|各|本|年|月|周|日|季度?|期|次|场|节|第|份|人次?|"
    r"[一二三四五六七八九十\d]+|[a-zA-Z]+|[^\u4e00-\u9fff]"
)
SHORTEST_TOPIC = 2  # characters
# 谨防“杀猪盘”, 虚假投资理财, 守住钱袋子: fraud by another name.
_TRICK = regex(
    r"杀猪盘|裸聊|套路贷|校园贷|虚假|钱袋子|养老钱|兼职(?:陷阱|骗)|投资陷阱|收款码[^,;。]{0,3}(?:[换偷]|调包|掉包)|陌生来电|传销|非法集资|预警劝阻|劝阻|反赌|电信网络|新型网络犯罪|网络犯罪"
)


def names_fraud(text: str) -> bool:
    """Whether words name fraud, or one of its tricks."""
    plain = squeeze(text)
    return FRAUD.search(plain) is not None or _TRICK.search(plain) is not None


def names_other_work(text: str) -> bool:
    """Whether words name other work than that against fraud: 纳凉晚会, 消防演练; not 防诈骗文艺汇演."""
    plain = squeeze(text)
    return not names_fraud(plain) and (names_other_matter(plain) or OTHER_WORK.search(plain) is not None)


def names_topic(text: str) -> bool:
    """Whether words name anything that they are about: 文明养犬入户宣传, 银龄课堂; not 集中宣传, 梅溪广场设摊."""
    plain = _PLACE.sub("", squeeze(text))
    for hit in (*find_measures(plain), *find_groups(plain)):
        plain = plain.replace(hit.word, "")
    return len(_HOW.sub("", plain)) >= SHORTEST_TOPIC


def tells_of_other_work(piece: str) -> bool:
    """Whether a piece of a report on all kinds of work is about other work than that against fraud."""
    return tells_of_other_matter(piece) or OTHER_WORK.search(piece) is not None
