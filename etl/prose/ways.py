"""The ways of saying that the campaign did not do a thing: it is planned, required, denied, advised, compared, a crime.

One line per way, with how far it reaches: its own words, the rest of its clause, its whole clause, the rest of its
sentence, of its list (up to the full stop), or of the text.
"""

from __future__ import annotations

import re
from typing import Literal

Reason = Literal["planned", "required", "denied", "crime", "advice", "compared", "complaint", "others"]
Reach = Literal["words", "clause_rest", "clause", "sentence_rest", "list_rest", "text_rest"]

ACTS = "组织|开展|发放|派发|张贴|举办|进行|召开|悬挂|印制|走访|入户|制作|实施|安排|宣传|播放|推送|完成|落实"
WILL = (
    "继续|持续|充分|进一步|严格|开展|组织|举办|召开|发放|张贴|在|不断|于|会|加大|全力|再|陆续|联合|深入|通过|适时"
    "|逐步|按照|推出|积极|大力|始终|坚持|扎实|加强|定期|常态|结合|围绕|认真|利用|努力|牢固|统一|分批|采取|以(?!上)"
    "|(?:推动|推进|推广|建立|健全|完善|探索|强化|拓展|扩大|依托|聚焦|紧盯|邀请|新增|组建|实现|选派|打造|培训|印制|制作"
    "|悬挂|播放|走访|启动|面向|针对)(?![^,。]{0,6}的|内容|资料|情况|成果)|[向对与](?!方)"  # 将制作的海报张贴 is 把
)
BEGIN = "[于在对通发开组举张印利入向定走制再每年月本采全深将召派悬]"
WHO = "单位|部门|乡镇|街道|派出所|社区|学校|支行|网点|科室|病区|支部|民警|员工|干部|党员|同学|大家|舍长|各地|各所|各校|我们"
SWINDLERS = (
    "嫌疑人|犯罪分子|诈骗分子|不法分子|违法分子|骗子|犯罪行为人|诈骗团伙|犯罪团伙|犯罪嫌疑|(?<!潜在)(?<!疑似)(?:受害[人者]|被害人)"
    "|事主|诈骗者|对方(?=先后|又|再|多次|不断|以|声称|自称|称|要求|谎|发来|打来|诱|让|给|将|随即|随后|通过)"
)
HARMED = (
    "被骗|被拉[入进]|被诱[导骗]|被转走|骗走|骗取|谎称|冒充(?![^“”,。;]{0,16}”)|立案"
    "|案发|涉案|破获|侦破|抓获|刑事拘留|审查起诉|提起公诉|交办"
)
SAVED = "劝阻|拦截|阻止|止付|挽回|避免|堵截|返还|劝返"
NOT = "(?:尚未|还未|未能|从未|没有|没|未(?!成年|来|必|知|婚)|无法)"
MUST = r"(?:都|还|均|也|一定)?要(?![求点素案道闻员害是么])"
AS_ASKED = r"[^,]{0,80}?(?:按照?|根据|依据|对照|落实|符合|达到|围绕)[^,]{0,16}要求"
CHANGED = rf"(?:增|减|降|升|[多少]了?(?=\d|{ACTS})|持平)"
RAISED = r"(?:增|提高|提升|扩|上升|升|减|降|下降|压减)[加大展少]?[至到为]"
# What those who were not reached did not do; 未发现问题 and 不留死角 are no such thing.
UNREACHED = (
    r"(?:不(?=知|会|愿|了解|配合|安装|清楚|参加|接受|在家|同意|理解|支持|懂|具备)|拒绝|无法"
    r"|(?:尚|还|仍)?未(?!成年|来|必|婚|发[现生]|出现|受骗|被骗)|没有?(?!发[现生]|出现|受骗|被骗))"
)
POOR = r"不(?:到位|够|深入|广泛|及时|平衡|积极|理想|扎实|彻底|高|强|足(?!\d))"
LESSON = (
    "讲解|讲述|介绍|剖析|揭露|揭示|通报|结合|针对|防范|防止|警惕|识别|识破|避免|反|普及|宣传|公布|分析|以案"
    "|列举|拆穿"
)

# 计划 as a noun: 计划任务, 计划内, 宣传计划，….
NO_VERB = '书|表|的|任务|安排|内|外|完成|目标|生育|单列|经济|财[政务]|部|科|处|性|方案|情况|执行|落实|[,;:。、》”")]|$'

CLAUSE_START = r"(?:^|(?<=[,;:。\n()“]))"

WAYS: list[tuple[Reason, Reach, str]] = [  # one line per way of saying so
    (
        "planned",
        "text_rest",
        rf"{CLAUSE_START}(?![^,;:。]{{0,4}}?(?:调整|安排|部署|谋划))[^,;:。]{{0,4}}?(?P<at>(?:下一步|下步|下一阶段|下阶段|接下来)(?=$|工作|我|将|要|继续|打算|计划))",
    ),
    (
        "planned",
        "list_rest",
        rf"(?:还|也|均|都|并)?将(?=(?:{WILL}|作为|以此|把|常态))|[还也]将(?=[为给让由和与])",
    ),
    (
        "planned",
        "list_rest",
        rf"(?<![按照据订定成])计划(?={BEGIN}|\d)|原(?:定|计划|拟|想|打算|准备|本(?:想|打算|计划|安排))|本(?:想|打算)",
    ),
    ("planned", "list_rest", rf"(?:{CLAUSE_START}|月份?|季度|半年|[周年]|学期|[还也])计划(?!{NO_VERB})"),
    (
        "planned",
        "sentence_rest",
        r"(?<![虚模草比])拟(?!订|写|稿|人|定(?!于|在))|打算|预计|力争|即将(?![^,;。]{1,8}的)|今后(?!悔)",
    ),
    ("planned", "words", r"(?:目标|任务)(?:任?务?数)?\d+[余多]?[\u4e00-\u9fff]{1,2}(?=[的,。;)])"),
    ("planned", "sentence_rest", r"明年|下个?月|下周|争取(?=[在到让对年月做]|\d)|定于|目标(?:是|为|在|于)"),
    ("planned", "sentence_rest", r"准备(?=开展|组织|发放|举办|在|于|印)"),
    ("required", "sentence_rest", rf"{CLAUSE_START}(?!{AS_ASKED})[^,;:。]{{0,80}}?(?P<at>要求(?=[^,。的;]))"),
    ("required", "list_rest", r"会议(?:强调|要求|议定|决定|明确|部署|研究决定|研究确定)"),
    (
        "required",
        "sentence_rest",
        r"[局会委办所院校行府部联镇队长记任导]要求[,:]|(?:各级|各|全体)[^,;。的]{1,8}要(?![求点素道])",
    ),
    ("required", "sentence_rest", rf"{CLAUSE_START}(?:[^,;:。]{{0,8}}(?:{WHO}))?{MUST}"),
    ("required", "list_rest", r"务必|(?:希|(?<![\u4e00-\u9fff]))望(?=您|你|大家|各|广大|全体|家长|同学)"),
    (
        "required",
        "list_rest",
        r"(?:我们|[特在]此|现|谨)倡议|(?:倡议|号召|呼吁|倡导)(?=每|各[位班家]|全体[^,]{1,6}都)",
    ),
    (
        "required",
        "sentence_rest",
        r"必须|应当|应(?=[于在发开组严按及])|须(?=[在发开组严按于])|需(?=[在对发开组])",
    ),
    ("required", "sentence_rest", r"每(?:学期|学年|周|月|季度?|半年|年)(?:至少|不少于)"),
    ("required", "sentence_rest", rf"(?<![邀申聘宴提])请(?=您|你|各|大家|家长|广大|全体|同学|{WHO})"),
    (
        "required",
        "sentence_rest",
        r"(?<![邀申聘宴提])请(?=[^,;:。\d]{2,12}[于在](?:\d{1,2}月[上中下]?[旬底初]?(?:\d{1,2}日)?|[本下]?[周月年]底?|[本下]周.)[之以]?前)",
    ),
    ("required", "clause_rest", r"确保|督促|责成|严禁|不得"),
    ("required", "clause_rest", r"(?<!必)须(?=[^,、\d]{0,6}\d)"),  # 讲座须到场20人以上方可统计
    ("denied", "clause_rest", rf"{NOT}[^,、]{{0,7}}?(?:{ACTS})"),
    (
        "denied",
        "clause",
        rf"{CLAUSE_START}(?:(?!(?:{ACTS})(?!栏))[^,;:。()\d向给对为]){{1,16}}?(?:也|均|都|还|亦|仍)*{NOT}(?:及时|再|曾|全部|有效)?"
        rf"(?:{ACTS}|更新|发布|转发|发送|启用|使用|播出|出动)(?![^,]{{0,8}}的)",
    ),
    ("denied", "clause_rest", rf"{NOT}[走送带]?进(?!一步|展|行|而|度|出)[^,、]{{1,6}}"),  # 未能进校园、进工地
    ("denied", "clause_rest", rf"[仍还尚]有(?=[^,、]{{0,16}}{UNREACHED})"),
    ("denied", "clause_rest", rf"(?:约|近)?(?<!\d)\d+[余多]?[户人名家个位][^,\d]{{0,12}}?{UNREACHED}"),
    ("denied", "clause", r"拒绝(?=入户|宣传|接受|安装|配合|参加|签)"),
    ("denied", "clause", rf"(?:{ACTS}|安装|下载|推广|覆盖|参与)[^,]{{0,6}}?{POOR}"),
    (
        "denied",
        "sentence_rest",
        rf"{CLAUSE_START}(?![针围对就结根][^,]{{0,40}}存在)[^,;:。]{{0,6}}"
        r"(?:存在的?(?:主要)?(?:问题|不足|困难)|不足之处)(?=$|是|有|为|主要)",
    ),
    ("complaint", "clause", r"(?:群众|居民|家长|业主|学生|商户|村民)[^,]{0,6}?(?:反映|投诉|抱怨|质疑)"),
    ("denied", "clause", r"取消|暂停|推迟|延期|停办|改期|作罢"),
    ("compared", "words", rf"由[^,\d]{{0,6}}\d[^,]{{0,12}}?(?={RAISED})"),
    ("compared", "clause", r"原(?:上报|报|填报|统计为)|有误|误报|多报|漏报|错报|重复上报"),
    ("compared", "clause_rest", rf"(?:较|比)[^,]{{0,12}}?{CHANGED}|同比|环比"),
    ("denied", "sentence_rest", rf"{CLAUSE_START}(?:以[前往](?![期来述])|过去[,大多主])"),
    ("compared", "clause", r"(?:去年|上年|同年)同期|去年(?=发放|开展|共)"),
    ("denied", "sentence_rest", rf"{CLAUSE_START}(?:去年|上年|前年)(?:同期|全年)?(?=,|$)"),
    (
        "crime",
        "clause_rest",
        rf"{CLAUSE_START}(?![^,;:。]{{0,80}}(?:{SAVED}))[^,;:。]{{0,80}}?(?P<at>{HARMED})",
    ),
    (
        "advice",
        "clause_rest",
        r"提醒|告诫|叮嘱|引导(?![^,]{0,12}(?:下载|安装|注册|扫码))|呼吁|号召|倡导|建议|防止|避免|谨防|切忌|克服",
    ),
    (
        "advice",
        "sentence_rest",
        r"不要|切勿|切记|请勿|勿|不轻信|如遇|如果|若(?!干)|(?<!个)凡(?=涉|是|接|遇)|遇有|一旦|牢记",
    ),
    (
        "advice",
        "clause_rest",
        r"(?<![邀申聘宴提])请(?=下载|安装|注册|及时|立即|务必|拨打|牢记|先|主动|第一时间)",
    ),
    ("advice", "sentence_rest", rf"当您|谨记|拨打(?=\d|报警|咨询)|{CLAUSE_START}(?:接到|收到|遇到)"),
]
TRIGGERS = [(reason, reach, re.compile(pattern)) for reason, reach, pattern in WAYS]
