"""What is still ahead: told of a day to come, prepared for, or laid upon a body (contract 1, 4.16: no fact, no mention).

明天再走访60户, 准备悬挂横幅3条, 通信运营商要发送短信50万条. The lines are those of `ways`.
"""

from __future__ import annotations

from etl.prose.matter.governing import start_of_our_own
from etl.prose.matter.way_words import ACTS, AT_LEAST, CLAUSE_START, DUE, MUST, WHO
from etl.prose.matter.ways import Reach, Reason, compiled
from etl.prose.words.text import Clause
from etl.regex import regex

# What is to be done there, as far as the words of one clause say so.
_DEEDS = rf"{ACTS}|发送|推广|覆盖|张贴|劝阻|讲解|宣讲|授课|培训|[摆设]摊|设点|巡[逻演讲]|上门|签订|安装|下载"
_TO_DO = rf"(?=[^,;:。]{{0,24}}?(?:{_DEEDS}))"
_TO_COME = (
    rf"(?=[^,;:。]{{0,16}}?(?:再|继续|接着|[去到在赴将把拟要]|准备|计划|打算|[给为向对]|{_DEEDS}"
    r"|[讲摆发挂贴送请]|开[会课]|进[校村]|有[一两二三四几\d]{1,2}[场节堂次]))"
)
# 明日之星幼儿园, “点亮明天”, 说明天气: no tomorrow.
_TOMORROW = r"(?:明(?:[天日]|早|晚(?!会))(?!之|社区|[小幼中]|路|广场|集团|[的气”》])|大?后天)"
# 对下周的活动作了安排 tells of today.
_NEXT = (
    r"(?<![对就])(?:下个?月|下周|下一?(?:学期|学年|季度|年度))"
    r"(?![^,;。]{0,10}(?:[作做]了|[作做]出了?|进行了?)[^,;。]{0,6}(?:安排|部署|谋划))"
)
# 准备外出的务工人员, 准备转账的老人, 准备了手册: who was going to do what, and what was at hand.
_PREPARING = (
    rf"(?<![经过做好心])准备(?=再|[去到]\d+[个家所处户]|[^,;。\d的]{{1,6}}(?:[节庆假底]之?[前后]|期间|来临|到来){_TO_DO}|陆续|明[天日]|下[周月]|月底|年底|\d+[月日号]|邀请|联合|走[进村街]|进[校村企社]|增[设加派]|添置|新[建增设]|设[置立]|印|拍|摆|请|派|开(?:会|班|课|讲|院坝)|讲课|上[门课]|送课"
    rf"|(?!宣传|活动|实施|安排|落实|发放的)(?:{ACTS})|[去到在于给向对为把][^,;。的]{{0,16}}?(?:{_DEEDS}|[讲摆发挂贴送办]))"
)
# What a report asks for: 申请补充宣传单1000份, 需增配宣传车1台; 根据需要增设展板10块 was done.
_ASKED_FOR = (
    r"(?:(?<![经已])申请|请求|恳请|建议|[希期]望|请(?!来|到)|急需|亟需|(?<![根据按所必])需(?!求|量)要?)[^,;。\d]{0,10}?"
    r"(?:补充|增[配派加设添]|配[发备送齐]|下[拨发]|调[拨配]|追加|支[持援]|添置|购置)"
)
# Whoever is told to do something: 通信运营商要, 县融媒体中心须; who lives there (老人要上班, 家长要签字) is not.
_BODY = r"(?:[局委办所院校行部站队店社司厂团会商关镇乡村区道门位构点业员师警组台馆园心户场室科队班级企栋]|(?<!家)长)"
_HAS_TO = (
    r"(?:(?:也|都|还|均|同时|一律|统一)?(?:(?<![主重必需紧摘概提只简首扼])要(?![求点素案道闻员害是么他她务塞件客”\"])|须)"
    r"|(?<![相对反响适])应(?![急邀约知届聘])(?![^,;。]{0,16}(?:要求|邀请?|请求|之约))|需(?![要求用]))"
)

# 每科室须, 各网点每月要, 每个楼栋应; every one of those who are told (每位家长须签字) is no body.
_EVERY_BODY = (
    r"(?:每|各)(?![^,;:。\d]{0,8}(?:家长|学生|同学|居民|村民|群众|客户|商户|业主|老人|住户|租户|(?<!用)户))[^,;:。\d]{1,12}?"
    r"(?:每个?(?:(?:[天日周月年]|学[期年])[度内]?|季度?内?)|均|都|还|也)*"
)

# 各网点今天18点前上报, 下班前把数据发到群里: what a group is told behind it is asked for; 18点前上报了数据 was done,
# 每天下班前报数 is a habit.
_REPORT_BY = (
    r"(?<!每[天日周月晚])(?:\d{1,2}(?:[点时](?:半|\d{1,2}分?)?|:\d\d)|[今明]天|今晚|晚上|中午|下班|[月周]底|周[一二三四五六日末]|\d[日号])之?前"
    r"(?:统一|务必|及时|将|把|向我|向?所里|[^,;。\d]{0,2}(?:数据|情况|数字|报表))*"
    r"(?:上报|报送|报数|报[到至给]|反馈|提交|汇总|填报|填好|填写|发[到至给]?群)(?![了的]|情况)"
)

_PROPOSED = (
    r"(?<![据照纳合取收对到求的集类条份])(?:建议|[希期]望)(?!书|[^,;。]{0,20}[后的]?(?:,|得到)?(?:已|现已|均已|被))"
    r"(?=由|在(?!.{0,6}[上中]提)|于(?!是)|对|为(?!题)|给|向|将|把|各|每|全|尽快|适当|进一步|今后|增[设加派配]|设[立置]?|配[备齐发]|建[立设]|添|开[设展办]|组织|能|政府|贵|有关|相关|上级|[县市区省镇][局委政里])"
    r"|(?:您|你们?|委员|代表|提案|议案|来信|来函)们?(?:在(?:提案|建议|来信)中)?(?:还|也|曾)?(?:提出|要求|提议|希望)(?=[^,;。]{0,4}(?:,|:|在|由|各|每|增|设|配|建|加|应))"
)

AHEAD: list[tuple[Reason, Reach, str]] = [
    ("planned", "sentence_rest", rf"{_TOMORROW}(?:[早上下晚中][上午晨间])?{_TO_COME}"),
    # 明天雨停了，把剩下的23户走完: the clause says only what that day is to be like
    (
        "planned",
        "sentence_rest",
        rf"{CLAUSE_START}{_TOMORROW}(?:要是|如果|等)?[^,;:。\d]{{0,4}}(?:[停晴干]|天好|有空|忙完|下班|[不没]下雨|没事)了?(?:的话|以后|之后)?(?=,?$)",
    ),
    # 等雨停了再把剩下的23户走完; what was then done has its 了
    (
        "planned",
        "clause",
        rf"{CLAUSE_START}等[^,;:。\d]{{0,5}}(?:[停晴干]|天好|有空|忙完|[不没]下雨)了?(?:以后|之后)?再(?![^,;。]{{0,20}}了(?:$|[,;。\d]))",
    ),
    (
        "planned",
        "sentence_rest",
        rf"明年|{_NEXT}|争取(?=[在到让对年月做再演讲办开]|\d)|定于|目标(?:是|为|在|于)",
    ),
    ("planned", "sentence_rest", _PREPARING),
    # 总行说三月要发短信5000条、办两场沙龙，等通知; 镇里让我们再入户60户
    (
        "planned",
        "clause",
        rf"{CLAUSE_START}(?:昨天|今天|刚才|前几天|听说|后来)?(?:[总省市分支]行|联社|上[级面头]|[省市县区镇乡街所局]里|街道(?:办|上)?|[总分]?公司|总部|(?:教育|公安|民政|卫健)局|领导|[书站所校行][记长])(?:又|还|也|来电话|打电话|在?群里|开会)*"
        rf"(?:说|讲|通知|交代|布置|发话|叫|让)(?:了|是|过|我们?|咱们?|村里|社区|大家|,)*(?:(?:\d{{1,2}}|[一二三四五六七八九十]{{1,2}})月份?(?:里|底前?)?|[月年季周]底前?|接下来|往后|这两天)?(?:还|再|都|也)?"
        rf"(?:要(?![求点是不紧么])|得(?![了到知])|准备|打算)(?=[^,;。的]{{0,10}}?(?:{_DEEDS}|[发办讲走贴挂送开搞装补]))",
    ),
    # 八月准备唱一场花鼓戏, 国庆期间准备排个小品
    (
        "planned",
        "sentence_rest",
        rf"(?:{CLAUSE_START}|[月天节期间后年季末底周村里社校所镇队们还也剧戏]|下一步|假期)准备(?=[唱演排跳录写编画买订做办搞开上弄凑]|下乡|再印)(?!做好|开[头始展工])",
    ),
    (
        "planned",
        "sentence_rest",
        r"(?:村里|社区|学校|单位|我们|所里|[所局行校院镇村])想(?=在[^,;。]{1,12}(?:办|开|举|搞|设)|再[请办开搞去]|[去到][^,;。\d]{1,10}?[讲办开搞做])",
    ),
    # 8月人还要多，想请县反诈中心来给教练们上一堂课，展板再加4块
    (
        "planned",
        "sentence_rest",
        rf"{CLAUSE_START}(?:还|也|再)?想再?请(?!教|问|假|客|求|民?警)(?=[^,;。\d的]{{2,14}}来[^,;。]{{0,8}}(?:[讲上]|授课|[办开])[^,;。]{{0,8}}(?:,[^,;。]{{1,6}}再|[;。]|$))",
    ),
    # 四季度想排一个反诈小品，重阳节演出1场
    (
        "planned",
        "sentence_rest",
        r"(?:[一二三四]季度|\d月份?|下[月周季]|明年|下一?步|[节年月]前|[年月]底|[寒暑]假|下学期|以后|今后)[^,;。\d]{0,6}(?<!联)(?<!设)想(?=排|演|办(?!法)|搞|请|开|再|做|组织|举办|拍|建|[在把给][^,;。]{2,16}?(?:喷|贴|挂|装|摆)|[喷贴挂买印])",
    ),
    # 她们准备把课堂搬到茶山上去，给采茶工讲10场; 准备到茶山去，给采茶工讲10场
    (
        "planned",
        "sentence_rest",
        rf"(?<![经过做好心])(?:准备|打算|想着|盘算着?)(?=[把将][^,;。的]{{1,12}}?(?:搬|办|开|送|带|设|摆|放)[到进上在至]|[到去往][^,;。的\d]{{1,12}}去(?:[,;。]|$|{_TO_DO}))",
    ),
    # 春节前预备给独居老人每户换一张表箱贴; 预备役 and 预备党员 are none
    (
        "planned",
        "sentence_rest",
        rf"(?:{CLAUSE_START}|[前后年月季里们社校所队院行司]|\d[日号])预备(?=[给为在向把将再去到印请办])",
    ),
    # 开业前要给首批入住的老人先上一课，再印500份手册; 每次开学前要给新生上课 is what is always done
    (
        "planned",
        "sentence_rest",
        r"(?<!每次)(?<!每年)(?:开业|开学|开园|开张|启用|竣工|交付|搬迁|春节|国庆|中秋|五一|元旦|春耕|秋收|节|年底|月底|放假|暑假|寒假)之?前还?要(?=[给把在去到向再先对为印办讲发请])",
    ),
    # 过几天再去设摊, 改天到村里开会
    (
        "planned",
        "sentence_rest",
        rf"(?:(?:过|隔)(?:几|两|些|三)天|改[天日]|择[日期]|下次想){_TO_COME}"
        r"|(?:日|月底|年底|周末|节)前再|到时候|届时(?!将?[^,]{0,4}已)",
    ),
    # 7月起把课搬进产业园，先讲2期看看效果; 先讲了2期看看效果 was done
    (
        "planned",
        "clause",
        r"先(?:试着?)?(?:讲|办|开|搞|试|上|演|播|做|走|发|贴|挂)(?![了过]|[^,;。]{0,8}[了过])[^,;。]{0,12}?(?:再?看看?)(?:效果|反响|反应|情况|行不行|怎么?样)",
    ),
    # 盼望贵所派民警来给老人讲一课，再支援些扇子
    (
        "planned",
        "sentence_rest",
        rf"{CLAUSE_START}(?:也|还|我们?|真心|更|恳切|衷心|热切)*(?:盼望?|期盼|盼着|恳请|希望)(?:(?=贵|上级|市局|县局|区局)|(?=[^,;。\d]{{0,8}}(?:派|支[援持]|来给|来讲|来上|再[来给派])))",
    ),
    # 已和完小约定，开学后给学生上反诈课2节
    (
        "planned",
        "sentence_rest",
        rf"{CLAUSE_START}(?:已经?|都|也)*[和与跟同][^,;。\d]{{1,10}}(?:约定|约好|说好|商定|讲好|谈好)了?$",
    ),
    ("required", "sentence_rest", rf"{CLAUSE_START}(?:[^,;:。]{{0,8}}(?:{WHO}))?{MUST}"),
    ("required", "sentence_rest", rf"{CLAUSE_START}(?:{DUE}|其?[一二三四五六七八九]是?){MUST}"),
    ("required", "sentence_rest", rf"{CLAUSE_START}[^,;:。]{{1,20}}?(?<={_BODY}){_HAS_TO}{_TO_DO}"),
    (
        "required",
        "sentence_rest",
        rf"{CLAUSE_START}[^,;:。\d]{{0,8}}?(?P<at>{_EVERY_BODY}(?:{_HAS_TO}|需要)(?:{_TO_DO}|(?=[^,;:。]{{0,16}}\d)))",
    ),
    # 所里开会，传达县局通知：12月份每个村至少办2场院坝会
    (
        "required",
        "sentence_rest",
        r"(?:传达|通报|宣读)了?[^,;。\d]{0,14}?(?:通知|要求|部署|文件|指示)(?:精神|要求)?:(?=[^。]*(?:至少|不少于|不低于|以上|须|务必|每))",
    ),
    # 你们村上上周也没报，这周要补起来，入户不少于50户
    (
        "required",
        "sentence_rest",
        rf"{CLAUSE_START}[^,;:。\d]{{0,8}}(?<![主重必需紧摘概提只简首扼])要(?:赶紧|抓紧|尽快|全部|都)?(?:补(?:起来|上来?|齐|回来)|[跟赶]上来?|[抓动搞做]起来)(?=[,;。]|$)",
    ),
    # 规定各校每学期开展讲座2次; 按规定 does it
    (
        "required",
        "sentence_rest",
        r"(?<![按照据依实守合])(?:规定|明确要求|约定)(?=(?:各|每|全体|所有)(?!项))",
    ),
    (
        "required",
        "sentence_rest",
        rf"(?:[还仍尚]|[底日旬]之?前)[还仍]?需(?![要求用]){_TO_DO}|[还仍]要(?=[再去到在给为向])",
    ),
    # 10月15日前补办讲座2场; 月底前补发了200份 was done
    (
        "planned",
        "sentence_rest",
        r"(?:[月日号底旬周]|[节假学]|月末)之?前(?:再|要|将|全部|各|逐一|抓紧|尽快)*补(?:[办开讲上印发贴挂录签做报齐课训]|充)(?!了|[^,;。\d]{0,6}了)",
    ),
    # 到年底要实现入户率100%，再发放宣传资料2万份
    (
        "planned",
        "sentence_rest",
        r"到(?:今年|本年|明年|\d{1,2}月)?[年月季]?底,?[^,;。\d]{0,6}?(?:要(?![求点素])|再|力争|争取|确保)",
    ),
    ("required", "clause_rest", rf"{CLAUSE_START}(?!应)[^,;:。]{{0,24}}?(?P<at>{_ASKED_FOR})"),
    ("required", "list_rest", rf"{CLAUSE_START}(?P<at>[^,;:。\d]{{0,16}}{_REPORT_BY})"),
    # 您建议在各村各设1名宣传员，我局拟于…落实: what somebody proposes; 根据建议，在村口设展板2块 was done
    ("required", "sentence_rest", _PROPOSED),
    # 各网点月底前张贴海报不少于10张
    (
        "required",
        "sentence_rest",
        rf"{CLAUSE_START}(?P<at>各[^,;:。]{{1,16}}?[\d底末天点时日]之?前[^,;。\d]{{0,12}}?{AT_LEAST})",
    ),
]
STILL_AHEAD = compiled(AHEAD)
# 6月工作安排：…; 三季度打算，…: a paragraph that opens with the head of a plan, up to where it tells of what was done.
_PLAN_HEAD = regex(
    r"(?:^|(?<=[。\n]))·?(?:[(]?[一二三四五六七八九十\d]{1,3}[、.)])?"
    r"(?:(?:20\d\d年)?(?:\d{1,2}月份?|第?[一二三四]季度|[上下]半年|全年|寒假|暑假|暑期|春节前后)|下一?个?(?:阶段|步|[周月旬年期场站]|季度|学期|学年)|[明来]年|[本当]?[周月年]底前|近期|后续|接下来)?"
    r"(?:的|我[所局行校镇村]|反诈|防诈|防骗|宣传|重点|主要|下一?步|具体|初步|小)*(?:(?:工作|活动|宣传)?(?:安排|计划|打算|设想|思路|预告|预排|(?:任务)?目标(?:任务)?)(?:是|为|如下)?[:。,]"
    # 二季度想做：摆摊2次
    r"|(?:我们?|我[所局行校镇村厅站]|还)*(?:想|要|准备|想要)[做干办]的?(?:事情?|工作)?(?:是|有|还有)?[:。])"
)
_CARRIED_OUT_HEAD = regex(
    r"(?:完成|实际|落实|开展|进展|执行|工作)(?:的?情况|成效)[:。]|(?:已经?|实际|现已)(?:完成|开展|发放|举办|组织)|完成(?:[:为了]|\d)|截[至止]|目前已|[本上]个?[月周季]度?(?:工作|实际)?(?:完成|小结|总结)[:。]"
)
# 12月，我们还会走进社区，送出绘本100册; what is always done so (每逢赶集还会设摊) is done.
_STILL_WILL = regex(
    r"[还也]想(?:再)?(?=[办开搞请讲]|组织|举办)|[还也又]会(?=[^,;。\d]{0,10}(?:走[进访]|送|带来|举办|开展|发放?|组织|邀请|张贴|制作|推出|印|讲|办|设|入户|上门|播|演|拍|录|摆|挂|签|进))|[还也]将(?=[^,;。]{0,10}(?:走进|送|带来|举办|开展|发放|组织|邀请|张贴|制作|推出|印|设|培[育养]|新?增|选[拔聘]|招募|建))|(?<![曾已])将着手|会再(?=[^,;。]{0,8}(?:送|发|办|开|讲|贴|印))"
)
# 今年还将培育宣讲员100名; 还将反诈融入 tells what was done with it
_WILL_AT_ONCE = regex(
    r"[还也]想(?:再)?(?=办|开|搞|请|讲|组织|举办)|[还也]将(?:继续|再|陆续|适时|于[^,;。]{1,8})?(?=培[育养]|举办|开展|组织|召开|招募|新增|增设|推出|走进|邀请|印制|建[成立设])|将着手"
)
_ALWAYS = regex(
    r"每(?!人|户|份|家)|平时|平日|经常|有时|常常|往往|通常|时常|定期|一旦|如果|只要|遇到?|常态|日常"
)
_FUTURE = regex(
    r"\d{1,2}月份?[,:]?(?:[^,;。\d]{0,8})$|下一?个?(?:[周月年旬]|阶段|步|季度|学[期年])|接下来|今后|未来|后续|[明后]天|[明来]年|[寒暑]假|[节底]前|[年月季]底|[节假学]后|到时|届时|不久"
)
_ONCE_MORE = regex(r"[^,;。]{0,2}(?:继续|再)")
_PLANS = regex(r"安排|计划|打算|设想|思路|预告|预排|目标|[想要准备]{1,2}[做干办]的?[:。,]")
# 【下周重点】1.…；2.…; 下阶段任务：…: a head that tells of the time to come, whatever it calls what is to be done then
_HEAD_OF_TIME_TO_COME = regex(
    r"(?:^|(?<=[。\n]))(?:[(]?[一二三四五六七八九十\d]{1,3}[、.)])?[【\[]?(?:下一?个?(?:阶段|步|[周月旬]|季度|学期)|后续|接下来|\d{1,2}月份?(?=[^】]{0,6}(?:安排|计划|打算|预告)】))的?"
    r"[^,;:。\d【】\[\]]{0,6}(?:重点|任务|部署|要点|要事|事项|日程|预[报告]|目标|行动|安排|计划|打算|工作)(?:工作)?(?:[】\]]|:)"
    # 明天：中学讲一堂（定了），带单子200张
    r"|(?:^|(?<=[。\n]))(?:明[天日早]|后天|次日|下周[一二三四五六日]?|下个?月)(?:[上下]午|早上|计划|打算|安排)?:"
)
# 要求：五一前各部门再组织培训不少于2次: what stands behind such a head is asked for.
_ASKED_HEAD = regex(
    r"(?:^|(?<=\n))(?:[(]?[一二三四五六七八九十\d]{1,3}[、.)])?(?:有关|具体|工作|几点|下步|活动|会议|[几两三四五]项|领导|镇里|所里|上级)*要求(?:如下)?:"
)
_TO_COME_NAMED = regex(r"[月明]|后天|次日|下一?个?[阶步周月旬季学]|后续|接下来")
_DUE = regex(
    r"[均都并]?(?:全部)?(?:(?:必|务)?须|需|应|要|确保)?[于在]?(?:\d{1,2}月)?(?:\d{1,2}[日号]|底|[上中下]旬|年底)之?前(?:全[面部])?(?:完成|落实到?位?|到位|办结)"
)
# 11月15日前，各企业完成培训2场
_BY_A_DAY = regex(
    rf"[^,;:。]{{0,10}}?(?:\d[日号]|[月年]底|[上中下]旬|周末)之?前,?(?:各|每个?|全体)[^,;:。\d]{{1,10}}?(?:完成|{ACTS})"
)
# 宣传卡每点不少于500张，海报不少于2张: what each is to reach, in a sentence that tells of nothing as done.
_EVERY_PLACE = r"(?:网?点|点位|村|社区|小区|所|校|班|站|店|楼?栋|单元|单位|人|支?行|乡?镇|街道|组|部门|处|家|户|市场|企业)"
_TO_REACH = rf"[^,;。\d]{{0,12}}?{AT_LEAST}(?!\d+(?:分钟|小时|秒|字|个字))(?!\d+[^,;。\d]{{0,6}}的(?:要求|标准|目标|任务))"
# 各所至少张贴海报20张; but 各村设置宣传栏不少于500块 may tell of all of them
_EACH_TO_REACH = regex(
    rf"(?:每一?个?|一个){_EVERY_PLACE}{_TO_REACH}|各{_EVERY_PLACE}[^,;。\d]{{0,4}}至少(?:{ACTS})"
)
# 今天下班前每村至少走访50户，抓紧: what is asked of all in a chat
_URGED = regex(
    r"(?:下班|今[天日晚]|明[天日]|月底|周末|[\d一二两三四五六七八九十]+[日号点])[之以]?前[^,;。\d]{0,6}(?:每|各)[^,;。\d]{1,4}(?:至少|最少|不少于|不低于|要)[^,;。\d]{0,6}\d"
)
# 本周全县任务9600份传单，一个所不低于800份
_ONE_HAS_TO = regex(
    rf"(?:^|(?<=[,;:。]))(?:一个|每个?){_EVERY_PLACE}(?:都|也)?(?:要|得|须)?{AT_LEAST}[^,;。\d]{{0,4}}\d"
)
_ALL_TO_REACH = regex(rf"(?:每一?个?|各){_EVERY_PLACE}{_TO_REACH}")
_TOLD_AS_DONE = regex(
    r"已|了|累计|实际|目前|一?共(?!同|享|建)|总计|合计|[本上]个?[月周季]|\d月|今年|以来|为\d|向\d|\d+[个家所户][^,]{0,8},"
)
_DONE_SINCE = regex(r"[^。]{0,24}?(?:已|实际|目前)[^。,;]{0,8}\d")
_LAID_ON = regex(r"负责|牵头|责任|[各每]|要(?![求点素])|须|应(?!急)|需|由[^,;。]{2,16}(?:负责|完成|组织)")
_DONE_BY_THEN = regex(r"已|了|累计|实际|目前|[一总]共")


def under_plan_heads(text: str) -> list[tuple[int, int]]:
    """6月工作安排：发送短信5000条，开展讲座12场: what stands behind such a head, in its paragraph."""
    spans: list[tuple[int, int]] = []
    heads = [*_PLAN_HEAD.finditer(text)] if _PLANS.search(text) else []
    heads += _HEAD_OF_TIME_TO_COME.finditer(text) if _TO_COME_NAMED.search(text) else ()
    heads += _ASKED_HEAD.finditer(text) if "要求" in text else ()
    for head in heads:
        done = _CARRIED_OUT_HEAD.search(text, head.end())
        spans.append((head.end(), done.start() if done else len(text)))
    return spans


def still_to_come(text: str, clauses: list[Clause], spans: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """12月，我们还会走进社区，送出绘本100册: from such a 还会 to the end of its sentence; what is always so was done."""
    found = []
    for clause in clauses if "会" in text or "将" in text or "想" in text else ():
        will = _STILL_WILL.search(text, clause.start, clause.end)
        start, end = spans[clause.sentence]
        if will is None or _ALWAYS.search(text, start, will.start()):
            continue
        at_once = _WILL_AT_ONCE.match(text, will.start())
        if at_once or _FUTURE.search(text, start, will.start()) or _ONCE_MORE.match(text, will.end()):
            found.append((will.start(), end))
    return found


def due_by_then(text: str, clauses: list[Clause], spans: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """县教育局负责发放一封信3万份，6月10日前完成: a sentence with its day and no word that anything has been done."""
    if "前" not in text:
        return []  # as most
    due = [
        spans[c.sentence]
        for c in clauses
        if _DUE.fullmatch(text, c.start, c.end) or _BY_A_DAY.match(text, c.start, spans[c.sentence][1])
    ]
    return [span for span in due if _LAID_ON.search(text, *span) and not _DONE_BY_THEN.search(text, *span)]


def asked_of_each(text: str, clauses: list[Clause], spans: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """每个网点海报不少于2张，宣传单不少于200份: a sentence that says what each is to reach and of nothing that was."""
    if "每" not in text and "各" not in text and "一个" not in text:
        return []
    asked = {c.sentence: c for c in reversed(clauses) if _EACH_TO_REACH.search(text, c.start, c.end)}
    found = [
        (spans[number][0], start_of_our_own(text, clause, spans[number][1]))
        for number, clause in sorted(asked.items())
        if not _TOLD_AS_DONE.search(text, *spans[number])
    ]
    found += [
        (c.start, c.end)
        for c in clauses
        if any(one.search(text, c.start, c.end) for one in (_URGED, _ONE_HAS_TO))
    ]
    return found + [
        (clause.start, clause.end)  # 各村召开院坝会不少于30场，已完成28场
        for clause in clauses
        if _ALL_TO_REACH.search(text, clause.start, clause.end)
        and not _TOLD_AS_DONE.search(text, spans[clause.sentence][0], clause.end)
        and _DONE_SINCE.match(text, clause.end, spans[clause.sentence][1])
    ]
