"""The ways of saying that the campaign did not do a thing: it is planned, required, denied, advised, compared, a crime.

One line per way, with how far it reaches: its own words, the rest of its clause, its whole clause, the rest of its
sentence, of its list (up to the full stop), or of the text.
"""

from __future__ import annotations

import re
from typing import Literal

from etl.prose.matter.way_words import (
    ACTS,
    AS_ASKED,
    AT_LEAST,
    BEGIN,
    CAME_AND_TAUGHT,
    CHANGED,
    CLAUSE_START,
    HARMED,
    LACKING,
    LEFT_FOR_LATER,
    LOOK_AT_IT,
    MADE_UP,
    NO_VERB,
    NOT,
    OTHER_ACTS,
    OURS,
    POOR,
    PUT_ON_NOW,
    RAISED,
    RANSOM,
    SAVED,
    UNREACHED,
    VOICED_FOR_US,
    WHO,
    WILL,
)
from etl.regex import regex

Reason = Literal[
    "planned",
    "required",
    "denied",
    "crime",
    "advice",
    "compared",
    "earlier",
    "complaint",
    "others",
    "beside",
    "withdrawn",
    "wider",
]
Reach = Literal["words", "clause_rest", "clause", "sentence_rest", "until_now", "list_rest", "text_rest"]

WAYS: list[tuple[Reason, Reach, str]] = [  # one line per way of saying so
    (
        "planned",
        "text_rest",
        rf"{CLAUSE_START}(?![^,;:。]{{0,4}}?(?:调整|安排|部署|谋划))[^,;:。]{{0,4}}?(?P<at>(?:下一步|下步|下一阶段|下阶段|接下来)(?=$|工作|我|将|还?要|继续|打算|计划))",
    ),
    # 官湖派出所下一步将逐班召开主题班会
    (
        "planned",
        "text_rest",
        rf"{CLAUSE_START}[^,;:。]{{1,14}}?[所局行校院镇村队社办司区会](?P<at>(?:下一步|下一阶段|接下来)(?=将|要|打算|计划))",
    ),
    (
        "planned",
        "list_rest",
        rf"(?:还|也|均|都|并)?将(?=(?:{WILL}|作为|以此|把|常态))|[还也]将(?=[为给让由和与]|(?:入户|上门|登门|回访|逐户)(?![^,;。]{{0,6}}(?:作为|纳入|融入|[与和同的]|情况)))",
    ),
    (
        "planned",
        "list_rest",
        rf"(?<![按照据订定成])计划(?={BEGIN}|到(?![位期场了])|\d)|原(?:定|说|计划|拟|想|打算|准备|本(?:想|要|定|打算|计划|安排))|本(?:想|打算|来(?:想|要(?!求)|定|打算|计划|安排))",
    ),
    (
        "planned",
        "list_rest",
        rf"(?:{CLAUSE_START}|月份?|季度|半年|[周年]|学期|[还也]|{OURS})计划(?!{NO_VERB}|{MADE_UP})",
    ),
    (
        "planned",
        "sentence_rest",
        r"(?<![虚模草比])拟(?!订|写|稿|人|定(?!于|在)|(?:出境|出国|回国|入伍|入学|录用|退休|任职)[^,;。]{0,8}的)|打算|预计|力争|即将(?![^,;。]{1,8}的)|今后(?!悔)",
    ),
    ("planned", "clause_rest", rf"计划(?={MADE_UP})"),
    # 较昨日：宣传折页多80份，受教育群众少60人次
    (
        "compared",
        "sentence_rest",
        rf"{CLAUSE_START}(?:较|比)(?:昨[日天]|前[日天]|上一日)$",
    ),
    # 此前网上流传的“覆盖学生近万人次”系活动前的预计数: what the report says of itself is wrong
    ("denied", "sentence_rest", r"(?:网上|坊间|此前|之前|外界)(?:有所)?(?:流传|误传|谣传|疯传|传言)的?"),
    # 关于“7月份集中宣传不足2场”的问题: what was found fault with
    ("denied", "words", r"“[^“”]{2,40}”(?:等|这一)?的?(?:问题|不足|短板|弱项)"),
    ("planned", "words", r"(?:目标|任务)(?:任?务?数)?\d+[余多]?[\u4e00-\u9fff]{1,2}(?=[的,。;)])"),
    # 约好5日再讲一场
    (
        "planned",
        "list_rest",
        r"(?:约好|商定|说好|(?<![按照公])约定|定好|商量好)(?=[^,;:。]{0,16}(?:再|\d[日号]|下[周月]|明[天日年]|[月年]底|[之以]?前|后天|节后))",
    ),
    (
        "required",
        "sentence_rest",
        rf"{CLAUSE_START}(?!{AS_ASKED})[^,;:。]{{0,80}}?(?P<at>要求(?=[^,。的;])(?!{RANSOM}))",
    ),
    ("crime", "clause_rest", rf"(?<![正就快住下阻止回])要求?(?={RANSOM})"),
    (
        "required",
        "list_rest",
        r"(?<![按照据依实彻行])会上(?:决定|议定|商定|明确(?!了))|(?<![按照据依实彻行])会议(?:强调|要求|议定|商定|决定|决议|确定|明确|部署|研究(?:决定|确定|同意)|同意)(?!了?[^,;。]{0,8}(?:情况|通报))",
    ),
    (
        "required",
        "sentence_rest",
        r"[局会委办所院校行府部联镇队长记任导]要求[,:]|(?:各级|各|全体)[^,;。的]{1,8}(?<![主重必需紧摘概提])要(?![求点素道”\"])",
    ),
    ("required", "list_rest", r"务必|(?:希|(?<![\u4e00-\u9fff]))望(?=您|你|大家|各|广大|全体|家长|同学)"),
    (
        "required",
        "list_rest",
        r"(?:我们|[特在]此|现|谨)倡议|(?:倡议|号召|呼吁|倡导)(?=每|各[位班家]|全体[^,]{1,6}都)",
    ),
    # 倡议各企业在厂区电子屏播放标语; where it is counted it was done
    (
        "required",
        "clause_rest",
        r"(?:倡议|号召|呼吁)(?=各[^,;。\d]{1,8}?[在用把将利通](?![^,;。]{0,40}\d))",
    ),
    (
        "required",
        "sentence_rest",
        r"必须|应当|应(?=[于在发开组严按及])|须(?=[在发开组严按于])|需(?=[在对发开组])",
    ),
    (
        "required",
        "sentence_rest",
        rf"每个?(?:学期|学年|周|月|季度?|半年|年)[^,;。\d]{{0,12}}?{AT_LEAST}",
    ),
    # 每人帮爷爷奶奶装好APP，至少教会2位长辈: homework
    (
        "required",
        "clause_rest",
        r"至少(?:再|要)?(?:教会?|帮助?|带动?|劝|讲给|告诉|提醒|动员|转告|发展)(?=\d)",
    ),
    (
        "required",
        "sentence_rest",
        rf"(?<![邀申聘宴提])请(?=您|你|各|大家|家长|广大|全体|同学|{WHO})(?!{CAME_AND_TAUGHT}|{VOICED_FOR_US}|{LOOK_AT_IT})",
    ),
    (
        "required",
        "sentence_rest",
        r"(?<![邀申聘宴提])请(?=[^,;:。\d]{0,12}[于在](?:\d{1,2}月[上中下]?[旬底初]?(?:\d{1,2}日)?|[本下]?[周月年]底?|[本下]周.)[之以]?前)",
    ),
    (
        "required",
        "clause_rest",
        r"确保|督促(?!\d+余?[名位个户人][^,;。\d]{0,12}(?:安装|下载|注册|签)|(?:其|居民|群众|村民|客户|租客|工友)?(?:现场|当场|自行)?(?:安装|下载|注册)了?[^,;。\d]{0,8}\d"
        # 督促物业企业在112个小区电梯间张贴海报1460张 was done; 督促各村悬挂横幅2条以上 is asked for
        r"|[^,;。每各]{2,30}?(?:张贴|悬挂|摆放|播放)了?(?:(?!不[少低]于|至少)[^,;。\d]){0,8}\d+余?[张条块幅次处](?!以上))|责成|严禁|不得(?![了不已])",
    ),
    (
        "required",
        "sentence_rest",
        r"不[得能](?:少于|低于)",
    ),  # 宣传不得少于8场次，发放资料不少于2000份，并于…前报送
    ("required", "clause_rest", r"(?<!必)须(?!知)(?=[^,、\d]{0,6}\d)"),  # 讲座须到场20人以上方可统计
    ("denied", "clause_rest", rf"{NOT}[^,、]{{0,7}}?(?:{ACTS})"),
    # 11点半前报上来，别等我挨个打电话
    ("denied", "clause_rest", rf"{CLAUSE_START}别(?:再|老|总)?(?:等|让|叫|逼)着?(?:我|大家|镇里|所里)"),
    (
        "denied",
        "clause",
        rf"{CLAUSE_START}(?:(?!(?:{ACTS})(?!栏))[^,;:。()\d向给对为]){{1,16}}?(?:也|均|都|还|亦|仍)*{NOT}(?:及时|再|曾|全部|有效)?"
        rf"(?:{ACTS}|更新|发布|转发|发送|启用|使用|播出|出动)(?![^,]{{0,8}}的)",
    ),
    ("denied", "clause_rest", rf"{CLAUSE_START}[^,、]{{0,8}}?{LACKING}"),
    (
        "denied",
        "clause_rest",
        r"(?:未|没有?)见到?(?=[^,、]{0,4}(?:媒体|报道|宣传|横幅|海报))",
    ),  # 3月以来未见媒体报道
    ("denied", "clause_rest", rf"{NOT}(?:再|曾|能|及时)?{OTHER_ACTS}(?![^,]{{0,8}}的|{PUT_ON_NOW})"),
    # 入企培训还没有起步
    (
        "denied",
        "clause",
        rf"{NOT}(?:真正|正式|完全|全面|能)*(?:起步|启动|铺开|破题)(?![^,]{{0,8}}的)",
    ),
    # 入户、张贴、广播一样没干; 宣传车也没请
    (
        "denied",
        "clause",
        r"(?:一[样项个件场次]|啥|什么|统统|都|全|均|也|还)(?:都|也)?(?:没有?|未)(?:曾|再|能)?(?:干|做|搞|办|动|开展|弄|请|挂|贴|借|租|配)(?:成|过|起来|下来)?(?=$|[,;。)])",
    ),
    # 其通过QQ群接单，获利800元
    ("crime", "clause", r"(?:群|平台|软件|网站)[^,;。]{0,6}接单|接单[^,;。]{0,6}(?:群|平台)"),
    # 戏台墙上那条标语是前几年刷的
    (
        "earlier",
        "clause",
        r"(?:都|还)?是(?:前[几两些]?年|去年|上年|往年|早先|早年|以前|从前|上回|上次|原先|原来)[^,;。\d]{0,6}(?:刷|挂|贴|做|立|装|写|画|留|印|发)[上下]?的(?=$|[,;。)])",
    ),
    (
        "denied",
        "clause",
        r"(?:也|都|均|便|就|已经?|一直|全|又)(?:停了|歇了|断了|搁[置下]了?|落空了?|泡汤了?|黄了|落了空)(?=$|[,;。)])"
        r"|(?<!个)(?<!人)[没未](?:能|有)?(?:顾上|顾得上|排上|轮上|谈下来|谈成|谈妥|成行|[办搞做弄演唱排拍]成|[演唱][上完]|[办搞做]起来|赶上趟|腾出|排得上|走到|讲到|覆盖到|照顾到|跟上)(?![^,;。]{1,8}的)"
        r"|(?:[进开放播用挂贴讲办派发喊送]不(?:进去|进来|起来|出去|[来去了成进上动出]))(?=$|[,;。)])",
    ),
    # 没有收上来的承诺书20份
    (
        "denied",
        "clause_rest",
        rf"{NOT}(?:能|有|来得及)?(?:[收交][上回齐](?:来)?|签(?:订|署|字|名)?)的?(?=[^,、]{{0,8}}\d)",
    ),
    # 没拦住被骗汇款1起
    ("denied", "clause", rf"{NOT}(?:能|有|来得及|成功|及时)*(?:[拦截挡堵劝][住下回]|拦截|劝阻|堵截)"),
    # 村里没有电子屏
    (
        "denied",
        "clause",
        r"(?:没有?|尚无|还无|缺少?|未(?:配|装|安装|设))(?:自己的)?[^,;。、\d]{0,4}?(?:电子屏|显示屏|LED屏?|大屏|广播|喇叭|宣传车|宣传栏|橱窗|公众号|[微群][信聊]?群|短视频账号|抖音号|视频号|戏台)(?=$|[,;。、])",
    ),
    (
        "denied",
        "words",
        r"没有?(?:[^,;。、\d的]{0,4}?)(?:群|喇叭|广播|电子屏|宣传车|APP)(?=的)",
    ),  # 没有微信群的老人
    # 宣传车坏了，只好…
    (
        "denied",
        "clause",
        r"(?:喇叭|屏幕?|广播|宣传车|音响|音箱|设备)[^,;。]{0,6}(?:坏了|坏着|故障|没修好|没电)(?![^,;。]{0,8}的)",
    ),
    # 去年我们还请过剧团
    (
        "earlier",
        "clause",
        rf"{CLAUSE_START}(?:去年|上年|前年|往年|早年)[^,;。\d]{{0,10}}[请办搞演开发讲做拍印来]过",
    ),
    # 想进高校摆摊，场地没谈下来: what one wished to do
    (
        "planned",
        "clause_rest",
        rf"{CLAUSE_START}(?:还|也|原|本|一直|很|曾|都)?想(?=[进去到在办搞请开做借拍印把给](?!来|法|象|起|展|会)[^,;。的]{{2,}}(?:$|,))",
    ),
    # 抽调警力52人赴外地集中收网
    ("crime", "clause", r"(?:集中)?收网|实施抓捕|抓捕行动|蹲点守候"),
    # 九月份想给回来上课的大学生讲一场
    (
        "planned",
        "clause_rest",
        r"(?:^|[,;。])(?:(?:\d{1,2}|[一二三四五六七八九十]{1,2})月份?|第?[二三四]季度|下?半年|暑假|寒假|下个?[月周]|下学期|明年|接下来|下一步|之后)(?:我们?|还|也|再)*想(?=[^,;。的]{2,})",
    ),
    # 二季度，我们想排一出反诈小品，还打算…
    (
        "planned",
        "sentence_rest",
        r"(?:(?<=季度,)|(?<=半年,)|(?<=[暑寒]假,)|(?<=下[月周],)|(?<=下个[月周],)|(?<=学期,)|(?<=明年,)|(?<=接下来,)|(?<=下一步,))"
        r"(?:我|咱)们?(?:还|也|再)*想(?=[^,;。的]{2,})",
    ),
    ("denied", "clause_rest", rf"不再(?:{ACTS})"),
    ("denied", "clause", r"(?:已|被|均|全部)?(?:停用|停播|停更|停发|报废|失修)(?![的后”\"])"),
    ("denied", "clause_rest", rf"{NOT}[走送带]?进(?!一步|展|行|而|度|出)[^,、]{{1,6}}"),  # 未能进校园、进工地
    ("denied", "clause_rest", rf"[仍还尚]有(?=[^,、]{{0,16}}{UNREACHED})"),
    ("denied", "clause_rest", rf"(?:约|近)?(?<!\d)\d+[余多]?[户人名家个位][^,\d]{{0,12}}?{UNREACHED}"),
    # 制止违规“会销”3场、当场驱散老人60余人: what swindlers held
    (
        "crime",
        "clause_rest",
        r"(?:制止|取缔|查处|打掉|叫停|查封|捣毁|驱散)了?[^,;。\d]{0,6}(?:会销|传销|讲座|推销|销售会|产品推介|保健品|养生课)",
    ),
    (
        "denied",
        "clause_rest",
        LEFT_FOR_LATER,
    ),
    ("denied", "clause", r"拒绝(?=入户|宣传|接受|安装|配合|参加|签)"),
    ("denied", "clause", rf"(?:{ACTS}|安装|下载|推广|覆盖|参与)[^,]{{0,6}}?{POOR}"),
    (
        "denied",
        "sentence_rest",
        rf"{CLAUSE_START}(?![针围对就结根][^,]{{0,40}}存在)[^,;:。]{{0,6}}"
        r"(?:存在的?(?:主要)?(?:问题|不足|困难)|不足之处)(?=$|是|有|为|主要)",
    ),
    # 【他山之石】麒麟区设摊26场，其做法可供各所借鉴: what others did
    (
        "beside",
        "text_rest",
        rf"{CLAUSE_START}[【\[]?(?:他山之石|外地经验|兄弟单位(?:动态|经验)|经验借鉴)[】\]]?",
    ),
    # 拍摄短视频需要经费, 印手册还缺资金: what it would take
    (
        "complaint",
        "clause",
        r"(?:(?:尚|还|仍)?(?:需要?|缺少?|差)(?:一定|大量|专项|足够)?的?(?:经费|资金|费用|预算|人手|设备))(?=$|支持|保障|投入)",
    ),
    # 建议通过村广播提醒老年人: asked of others
    ("complaint", "clause_rest", r"建议(?=各|在|由|通过|利用|采取|增|加[强大]|进一步|多)"),
    ("complaint", "clause", r"(?:群众|居民|家长|业主|学生|商户|村民)[^,]{0,6}?(?:反映|投诉|抱怨|质疑)"),
    (
        "denied",
        "clause",
        r"(?:横幅|海报|标语|宣传栏|展板|内容|版面)[^,]{0,6}(?:过期|破损|脱落|陈旧|褪色|老化)(?![的后])",
    ),
    ("denied", "clause", r"取消|暂停|推迟|延期|停办|改期|作罢"),
    ("compared", "words", rf"[由从][^,\d]{{0,6}}\d[^,]{{0,12}}?(?={RAISED})"),
    (
        "compared",
        "clause",
        r"原(?:上报|报|填报|统计为)(?![^,;。]{0,16}(?:无误|属实|正确|准确|不变))|有误|误报|多报|漏报|错报|重复上报",
    ),
    ("compared", "clause_rest", rf"(?:较|比)[^,]{{0,12}}?{CHANGED}|同比|环比"),
    # 较去年同期多开展12场，多发放资料1600份
    (
        "compared",
        "clause",
        rf"{CLAUSE_START}(?:也|又|还|并)?[多少](?:发放|开展|举办|张贴|悬挂|走访|推送|入户|劝阻|安装|签订|覆盖)(?=[^,;。]{{0,10}}\d)",
    ),
    (
        "denied",
        "sentence_rest",
        rf"{CLAUSE_START}(?:以[前往](?![期来述]|[^,;。]{{0,6}}(?:觉得|以为|认为|不知|不懂|不信|没听))|过去[,大多主])",
    ),
    ("earlier", "clause", rf"{CLAUSE_START}20\d\d年同期"),
    ("earlier", "clause", rf"(?:去年|上年|同年)同期(?!的?\d[^,]{{0,12}}?{RAISED})|去年(?=发放|开展|共)"),
    # 去年同期，…发放资料200份，今年发放300份: only up to this year's
    ("denied", "until_now", rf"{CLAUSE_START}(?:去年|上年|前年)(?:同期|全年)?(?=,|$)"),
    # 8月发电诈案9起，7月为13起
    (
        "compared",
        "clause",
        rf"{CLAUSE_START}(?:去年|上年|上月|上季度|\d{{1,2}}月份?|20\d\d年)(?:同期)?(?:则?为|是)\d[\d.,]*[万千]?起(?=$|[,;。])",
    ),
    # 上学期我系统共召开班会195节
    ("earlier", "clause", rf"{CLAUSE_START}上(?:个)?学期(?=[我全共本该各]|累计|合计)"),
    # 主动上交疑似涉诈银行卡包裹2件
    (
        "crime",
        "clause",
        r"(?:上交|上缴|移交|查获|收缴|扣押|截获)了?[^,;。\d]{0,14}(?:包裹|快[件递]|银行卡|电话卡|手机卡|话机|设备)",
    ),
    # 督导各银行机构在132个网点宣传: where, and no sessions
    (
        "beside",
        "words",
        r"(?:督导|督促|指导|组织|要求)[^,;。\d]{0,10}在\d+[余多]?个(?:网点|门店|营业厅|站点)(?=宣传|开展)",
    ),
    (
        "crime",
        "clause_rest",
        rf"{CLAUSE_START}(?![^,;:。]{{0,80}}(?:{SAVED}))[^,;:。]{{0,80}}?(?P<at>{HARMED})",
    ),
    (
        "advice",
        "clause_rest",
        r"提醒(?!短信|信息|函|卡|牌|单|贴|栏|音|[转传晒发推][到进入至])|告诫|叮嘱|引导(?![^,]{0,12}(?:下载|安装|注册|扫码))|呼吁|号召|倡导|建议|防止|避免|谨防|切忌|克服",
    ),
    (
        "advice",
        "sentence_rest",
        r"不要|切勿|切记|请勿|勿|不轻信|如遇|如果|若(?!干)|(?<!个)凡(?=涉|是|接|遇)|遇有|一旦|牢记",
    ),
    # 看完记得转发给家里的老人和孩子
    (
        "advice",
        "clause_rest",
        r"(?:记得|别忘了?|不妨|欢迎|动动手指)(?:随手|顺手|及时|也)?(?:把[^,;。]{1,10})?(?:转发|转给|转告|分享|告诉|提醒|叮嘱)(?!了)",
    ),
    (
        "advice",
        "clause_rest",
        r"(?<![邀申聘宴提])请(?=下载|安装|注册|及时|立即|务必|拨打|牢记|先|主动|第一时间)",
    ),
    ("advice", "sentence_rest", rf"当您|谨记|拨打(?=\d|报警|咨询)|{CLAUSE_START}(?:接到|收到|遇到)"),
]


def compiled(ways: list[tuple[Reason, Reach, str]]) -> list[tuple[Reason, Reach, re.Pattern[str]]]:
    """The lines as they are searched for."""
    return [(reason, reach, regex(pattern)) for reason, reach, pattern in ways]


TRIGGERS = compiled(WAYS)
