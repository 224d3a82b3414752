"""The words of a text of deeds and counts as most writers choose them: 发出资料300份 is 发放资料300份, 260个学生 260名学生.

Rules that tell who did something, for whom and whether at all then name one deed each. A word is exchanged for one of
its own length, so that every other keeps its place; what is left out, and what is turned round, is told by its places.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from etl.meaning.edits import Edit
from etl.regex import regex

NUMBER = r"\d[\d,.]*万?[余多]?"
IN_WORDS = "[一二两三四五六七八九十百千]+[余多来几]?"
_ANY = rf"(?:{NUMBER}[份张本册条幅场次节期])?(?:的|各[类种式]|反诈|防诈|防骗|识骗|电信网络诈骗|宣传|普法|主题|专题|安全)*"
_PAPER = r"(?:资料|宣传单|传单|单页|折页|手册|宣传册|彩页|明白纸|明白卡|提示卡|告知书|宣传品)"
_HOUSES = "商户|商铺|店铺|门店|商家|农户|住户|居民户?|村民"
_DOORS = rf"(?:沿街|临街|辖区)?(?:{_HOUSES}|群众)"
_PLACES = rf"(?:{_DOORS}[共约近]?{NUMBER}[户家]|{NUMBER}[户家]{_DOORS})"
_MEETINGS = r"讲座|[课班会]|培训|[竞比]?赛|宣传|活动|夜校|专栏"
_WOULD_PAY = (
    r"[^,，。；;\d]{0,6}(?:群众|旅客|用户|客户|居民|村民|市民|老人|学生)[^,，。；;\d]{0,10}(?:转账|汇款|被骗|受骗)"
    r"\d+[起笔次件人]"
)
# the usual deed, and how else it is called before what it is done to; done to other things it is another
_DEEDS = {
    "发放": r"派发(?!放)|(?<![充部十百万区])分发(?![放挥展现生布言送动])|散发(?!着)"
    rf"|(?<![转群散颁印开派分下配补签激])发[了出](?={_ANY}{_PAPER})|[递送]出(?={_ANY}{_PAPER})",
    "张贴": rf"(?<!复制)粘贴|(?<![张粘])贴[出上了](?={_ANY}(?:海报|通告|宣传画|标语|提示))",
    "悬挂": rf"拉挂|(?<!悬)挂[起出上了](?={_ANY}(?:横幅|条幅|标语))|拉[起出了](?={_ANY}(?:横幅|条幅|标语))",
    "举办": r"举行(?!时|过程|前|后)"
    rf"|开办(?=[^,，。；;]{{0,12}}(?:{_MEETINGS}))|(?<![举开承协主])办了(?={_ANY}(?:讲座|班会|培训|宣讲))",
    "走访": rf"(?:走[进了遍]|深入)(?={_PLACES})"
    rf"|(?<![流周旋运搬赶带拿跑领接])[转串走]了(?=(?:{NUMBER}|[一二两三四五六七八九十百]+[余多来几]?)(?:户|家[,，。；;]))|(?<![登入走访])上门(?={NUMBER}[户家]{_DOORS})",
    "劝阻": rf"(?:拦截|阻止|制止|拦下)(?={_WOULD_PAY})",
    "解答咨询": r"(?:解疑[答释]惑|答疑解惑|释疑解惑|解惑答疑)(?=(?:[共约近超]|累计|群众|[居村市]民)*\d)",
    "发送": r"群发(?=[^,，。；;\d]{0,8}短信)",
    "转发": r"(?<![网报台刊社媒体])转载",
    "上门": r"登门(?=走访|宣传|讲解|发放)",
    "参会": r"进会(?=的)",
    "应为": rf"(?<=[单报幅册料众座训户 ])(?:实为|改为|改成)(?={NUMBER}[份张条场户人本册次])",
    "入户": r"走户(?=[^。；;]{0,16}\d)",
}
_DEED = regex("|".join(f"({words})" for words in _DEEDS.values()))
_USUAL = tuple(_DEEDS)
# 贴海报84张, 挂横幅3条, 发传单300份: the deed in one character
_STUCK = r"(?<![张粘补更换])(?<![周期][一二三四五六日天])贴"  # 周三贴海报 has no 三张
_IN_SHORT = (
    (regex(rf"{_STUCK}(?={_ANY}(?:海报|通告|宣传画|标语|提示))"), "张贴"),
    (regex(r"(?<![阻栏])拦(?=[1-9一二两三四五]起(?:[,，。；;：:]|$))"), "拦下"),
    (regex(rf"{_STUCK}(?=[^,，。；;\d发]{{1,8}}提示{NUMBER}[张份处])"), "张贴"),
    (regex(rf"(?<![悬拉])挂(?={_ANY}(?:横幅|条幅|标语))"), "悬挂"),
    (regex(rf"(?<![转群散颁印开派分下配补签激收批出])发(?={_ANY}{_PAPER})"), "发放"),
    (regex(rf"(?<![便代续])签(?={_ANY}(?:承诺书|责任书|保证书))"), "签订"),
    (
        regex(
            r"(?<![播发投存重])(?:[补加]|循环)?放(?=(?:反诈|防诈|防骗|宣传)(?:的)?(?:录音|音频|广播|提示|短片|视频|宣传片))"
        ),
        "播放",
    ),
    (regex(r"坐进(?=了?[^,，。；;]{0,12}(?:会议室|教室|课堂|礼堂|活动室))"), "走进"),
)
# 免费发放, 摸排走访: how it was done says nothing of what
_HOW = regex(r"(?:免费|逐一|摸排|广泛|大力|积极)+(?=发放|张贴|悬挂|走访|推送|开展|举办)")
# 430个人, 60个人听课; 3个人信息 is none
_PERSONS_ONE_BY_ONE = regex(
    r"(?:(?<=[\d余多万千百])|(?<=[十百\d]几)|(?<=[十百][一二三四五六七八九]))个(?=人(?:[,，。；;、)）]|$|参加|到场|到会|[都全](?:[到来]了|到齐)|来|听|围|把|装|签|学|做了))"
    r"|(?<=[有二两三四五六七八九十])(?<![第每][一二三四五六七八九十])个(?=人(?:过来|前来|来|当场|现场)?(?:咨询|问|打听|做了))"
)
_SLIPS_OF_PEN = regex("([横条])副(?=挂|拉|标语|[共一两二三四五六七八九十\\d,，、:：]|$)")  # 横副挂了2条
_PUT_ON_FOR = regex("(?<=[AaPp][Pp][Pp])给(?=安?装|下载|注册)")  # app给装好2个
_ALL_ALONG = regex("前前后后")
_OF_AGE = regex("(?<=岁)往上")  # 60岁往上的198人
_ONE_SCREEN = regex("(?<=屏)一块(?=[,，。；;、]|$)")
_ONE_ROUND = regex(
    "(?<=[放播念]了)一遍(?=[,，。；;、]|$)|(?<=各[放播念讲喊])一遍(?=[,，][^,，。；;]{0,12}(?:了[一二三四五六七八九十0-9]+[天日]|共))"
)
# 公众号推了一期“AI换脸”提醒, 抖音上发了一条小视频
_ONE_POST = regex("(?:(?<=[号音]推了)|(?<=[号音]发了)|(?<=[号音]上发了))一(?=[期条篇则])")
_ONE_EACH = regex("(?<=》)一(?=[本份张册](?:[,，。；;、]|$))")  # 每人发《防骗手册》一本
# 取件口立了一块展板; 一块宣传 is to do it together
_ONE_BOARD = regex(
    "(?<=[立摆放设支竖挂做][了着起出])一块(?=(?:反诈|防骗|宣传)*(?:展板|展架|展牌|板报|黑板报|宣传栏|公示牌|警示牌|提示牌))"
)
_STALL_AGAIN = regex(rf"(?<=[共了])摆(?=了?{NUMBER}次)")  # 在集上摆摊，共摆2次
_TWO, _THREE = regex("俩(?=条幅|横幅|标语)"), regex("仨(?=条幅|横幅|标语)")
_AND_SOME = regex("(?<=[十百千万])出头(?=[,，。；;、]|$)")  # 阅读三百出头
_ONLY_TWO = regex("(?<=[有来到装])俩(?=[,，。；;、]|$)")  # 第三晚只有俩
# 老板群（214人）发提示8条: how many may read it
_GROUP_OF = regex(r"(?<=群)[(（](?:共|有|约|近)?\d+[余多]?人[)）](?=[里内中]?[转推]?发)")
# 保卫科跟宿管一块，出了七个人
_SENT_OUT = regex(
    rf"(?:(?<=[,，。；;])|(?<=一[块起道])|(?<=[科所队社室院局]))出了(?=(?:{NUMBER}|{IN_WORDS})[个名]?(?:人(?![命次物])|民警|辅警|志愿者|干部|网格员))"
)
# 全村612户走到了540户, 走了22家摊贩, 走完商户987家
_WALKED_TO = regex(
    r"(?:走到|走遍|走完)了(?=\d+[余多]?户)|走完(?=(?:商[户铺家]|住户|居民|农户|村民|摊位|门店|店铺)\d+[余多]?[家户])|进了(?=\d+[余多]?[家户](?:[,，。；;]|$))|(?<!逃)走了(?=\d+[余多]?家(?:摊[贩位主]|商[户铺家店]|店|门店|铺))"
)
_ALL_WALKED_TO = regex(
    r"(?:(?<=[\d余多]户全部)|(?<=[\d余多]户全都)|(?<=[\d余多]户[都均已]))走[到遍完](?=了?(?:[,，。；;]|$))"
)  # 38户全部走到
_HANDED_OUT = regex(
    r"派出(?=[^,，。；;、\d所人]{0,8}(?:扇|传?单|册|资料|围裙|袋|折页|毛巾))"
)  # 派出反诈扇子100把
_IN_ALL = regex(r"合共(?=[^,，。；;\d]{0,8}\d)")  # 前半场100把，后半场80把，合共180把
_CALLS = regex(r"(?<=打)(提醒|预警|宣传)(电话)")  # 挨个打提醒电话
_HOW_MANY = regex(r"多少[份张条节场次人户块个名]次?(?=[:：] *约?\d)")  # 一封信发放多少份：1642份
_ADDED = regex(r"补[:：](?=\d)")  # 入户上次漏报，补：213户
_WHOLLY = regex(r"整整(?=\d)")  # 整整300份
_JUST = regex(r"(?<=[了过足])整(?=[\d一二两三四五六七八九十百]+[余多]?[场次堂节期遍份张户])")  # 开了整五场
_SINCE_NEW_YEAR = regex(r"元旦(?=以来|至今|起,|到现在)")
# 被看了五千八百多次
_SEEN = regex(r"(?:(?<=[篇文起计共])|(?<=合计)|(?<=一共))被看了(?=[\d一二两三四五六七八九十])")
# 短视频发在视频号上，看的人合计3100; 镇里搞反诈晚会，看的人有一千多
_SEEN_BY = regex(rf"看的人(?=(?:合计|一共|总共|共|有)*(?:{NUMBER}|上?{IN_WORDS}))")
_ON_THE_NET = regex(
    r"视频|直播|公众号|推文|文章|图文|链接|朋友圈|微信|抖音|快手|群[里内]|网|号上|[推转]发|帖"
)
# 听课的有120多, 来的群众三百多, 看的人上千: persons, whose unit is left out
_CAME_SO_MANY = regex(
    r"(?:(?:听课|听讲|来听|来看|参加|到场|到会|在场|围观|受教育|来|听|看)的(?:人|群众|居民|村民|老人|学生|家长|职工|老乡)|(?:听课|听讲|来听)的)"
    rf"(?:合计|一共|总共|共|足|大概|将近|约|近|达|有)*(?:{NUMBER}|上?{IN_WORDS})(?=[,，。；;]|$)"
)
# 播放量就超过1.3万, 阅读量也破了万
_EVEN = regex(r"(?<=[放读听看览击发]量)(?:已经?|[也都就更便])+(?=超过?|突?破|达到?|逾|近)")
_ABOUT_A_HUNDRED = regex("(?<![一二两三四五六七八九几数\\d])百十(?=[个号名位份张户家人])")  # 百十号人
_ONE_LESSON = regex("(?<=[讲开]了)一课(?=[,，。；;、 ] *(?:\\d|到场|来了|听的)|$)")
_CAME_TERSE = regex(r"(?<=[\d余多]人)到(?=[,，。；;、]|$)")  # 职工41人到
_CLASS = regex("班队会")
# 发放了宣传单300份: 了 says no more than that it was done
_DONE = regex(
    r"(?<=发放|张贴|悬挂|走访|签订|签署|推送|播放|举办|召开|开展)了(?=[^,，。；;、了\d]{0,8}\d)(?!一)"
)
# 开展集中宣传11次，其中校园4次: what was held is counted in 场, whatever it is called
_HELD = (
    r"(?:讲座|宣讲|课堂?|讲堂|培训|班会|[坝场民长众谈晨]会|反诈(?!工作)[^,，。；;\d]{0,4}(?:例|学习)会|集中宣传|宣传活动|主题活动|专场|沙龙|夜校|演练|演出|竞赛|大赛|电影|[景本话]剧"
    r"|晚会|集中学习|[设摆]摊(?:宣传)?)"
)
# no part of what was held is what is sent, shown or done otherwise: 其中校园4次，微信推送60次
_PART_HELD = (
    r"(?:\d{1,2}月份?|(?:面向|针对|走进)?(?!发|放|播|推|贴|接|拨|打|巡|转|挂|开展|举办|入户|走访|微信|抖音|短信|LED|电话)[^,，。；;、\d发播推贴拨转]{1,8}?)"
    rf"{NUMBER}次"
)
_TIMES_HELD = regex(
    rf"{_HELD}[”\"]?[,，]?(?:[共累合总]计?|一共|全[年月]|先后|约|近)*(?:[巡连]?[办演讲]|开展|举办|召开)?{NUMBER}(?P<times>次)(?![数以级序])"
    rf"(?P<parts>(?:、{NUMBER}次)*(?:[,，]其中{_PART_HELD}(?:[、,，和]{_PART_HELD})*)?)"
)
_SHOWN = regex(r"播[放出]|展播|滚动|循环|放映|[推转]发|推送")
_TIMES = regex(r"(?<=[\d余多万千百])次(?=[、,，。；;和]|$)")
# 反诈培训1场，63人听讲: who came to it
_CAME = regex(
    r"(?:培训|轮训|班会|座谈会|[例晨坝场长]会|沙龙|[设摆]摊)[^。；;\n]{0,80}?\d[余多]?(?:人次?|名[^,，。；;\d]{0,8})(?P<came>听讲|聆听)"
)
# 发放164份资料
_SHEETS_FIRST = regex(rf"(?<=发放|印发|送出|派送)({NUMBER}[份张本册])((?:宣传)?资料)(?=[、,，。；;]|$)")
# 承诺书签订280份, 商户走访38家, 海报张贴20张: the deed behind what it is done to
_OF_KIND = r"(?:反诈|防诈|防骗|识骗|宣传|主题|专题){0,2}"
_DEED_BEHIND = regex(
    rf"(?:((?:承诺|责任|保证)书)(签[订署])|({_OF_KIND}(?:宣传单|资料|手册|折页|传单|彩页|明白纸))(发放)|({_OF_KIND}(?:海报|宣传画|通告))(张贴)"
    rf"|({_OF_KIND}(?:横幅|条幅|标语))(悬挂)|({_OF_KIND}(?:讲座|宣讲|培训|班会))(举办|开展|召开)"
    rf"|({_OF_KIND}(?:宣传栏|黑板报|宣传橱窗|橱窗|板报))(更新|更换|出刊)"
    rf"|(?<!联合|组织|发动|会同|带领)(?<![与和同由对为])((?:沿街|辖区)?(?:商户|居民|农户|住户|企业|租户|商铺))(走访))(?=[共约近达]?{NUMBER}[份场户家张条幅本册期次])"
)
# 单页差不多发了200张, 大概解答咨询40人次: what is guessed is the number
_SPOKEN = r"[\d一二两三四五六七八九十百千几]"
_GUESSES = ("大概", "差不多", "估计", "大致", "约")
_GUESSED = regex(
    r"(大概|差不多|大约|估计|约[摸莫]|大致|(?<![签预违节契合公条大])约)"
    r"((?:一共|总共|共)?(?:发放?|派|散|送|寄|贴|挂|签|印|装|放|播|转|推|来|到|跑|走)(?:送|出去?|上|掉)?了"
    r"|(?:一?共|现场)?(?:解答|接待|讲解|宣讲|发放|派发|散发|张贴|悬挂|走访|入户|推送|播放|提醒|受理)[\u4e00-\u9fff]{0,8}?)"
    rf"(?={_SPOKEN})"
)
# 对38家商户进行了走访
_CALLED_ON = regex(
    rf"(?<![针面])(?P<to>对){_PLACES}(?:[、和及]{_PLACES})*(?:逐一|逐户|全面|分别|均|都|已)*"  # no 计划, no 将
    r"(?P<did>(?:进行|开展)了?(?:全面|逐一|逐户|入户|上门)?(?:走访|入户)(?:宣传)?)"
)
# 走访38家商户、12户居民
_VISITS = regex(r"(?:走访|入户|上门)了?[^,，。；;\n]*")
_NUMBER_FIRST = regex(
    rf"(?<!\d)({NUMBER}[户家])((?:沿街|临街|辖区)?(?:{_HOUSES}|企业|租户|出租屋|(?:独居|空巢|孤寡|高龄|留守)老人(?:家庭)?"
    r"|老年?人家庭|学生家庭|困难家庭))(?=[、,，。；;和及与]|$)"
)
# 其中，校园4场、工地2场; 其中，望仙桥社区… tells of another unit
_OF_WHICH_APART = regex(
    r"(?<=其中)[,，:：](?![\u4e00-\u9fff]{2,6}(?:社区|村|镇|乡|街道|[^场]所|支行))(?=[\u4e00-\u9fff]{1,8}\d)"
)
# 2900人（次）, 12场(次)
_TIMES_IN_BRACKETS = regex(r"(?<=[\d余多万千百+][人场])([(（])次([)）])")
# 张贴海报：64张 in a sentence: a colon between what is given out, or held, and its number; 宣传单：300份 alone is a label
_GIVEN = (
    r"(?:宣传|反诈|防诈|防骗|识骗|主题|专题|各类)*(?:宣传单|传单|单页|宣传页|彩页|折页|手册|宣传册|资料|宣传品|明白纸|明白卡|倡议书|告知书|告知单|一封信"
    r"|公开信|海报|宣传画|通告|横幅|标语|展板|宣传栏|讲座|宣讲|班会|座谈会|短信|视频|承诺书|环保袋|围裙|扇子|毛巾|雨伞|台历|春联)"
)
_COLON_IN_DEED = regex(
    r"(?:(?:发放|张贴|悬挂|制作|摆放|设置|举办|开展|召开|组织|播放|发送|推送|签订|签署|发出|印制)了?(?:各)?"
    rf"{_GIVEN}|(?<=\d[份张条场册本块把个副期])[、和及][\u4e00-\u9fff]{{0,4}}?{_GIVEN})(?P<colon>[:：])"
    r"(?=\d[\d,.]*[余多万千百亿+]*(?:份|张|条|场|期|次|节|册|本|块|把|个|件|幅|封|套))"
)
# 柜员一对一提醒746人, 累计叮嘱不少于2000人: as often as somebody was told
_TOLD_SO_MANY = regex(
    r"(?:(?<!被)提[醒示]|叮嘱|讲解|科普|(?<!被)告知)[ \u3000]?(?:[共累合总]计?|一共|约|近|不少于|超过?)*"
    rf"{NUMBER}(?P<unit>人)(?=[、,，。；; \u3000]|$)"
)
_CLAUSE_END = regex(r"[,，。；;\n]")
_SENTENCE_END = regex(r"[。！？!?\n]")
_FAR = 80  # characters in front in which a sentence says where it was seen
_REACH = 24  # characters in front in which a clause says whether it was done
# 计划提醒120人, 应提醒120人, 被民警提醒746人, 3名民警轮流讲解3人
_NOT_TOLD = regex(r"计划|拟|将|应|须|未|尚|没|被|由|轮流|安排|每|\d名")
# 收到县局发反诈宣传资料1000份: what came in
_CAME_IN = regex(r"收到|领[取到回]|接[收到]|拨[付来]|下发|配发")
# 260个学生, 58个职工: persons; 3个学生社团 and 5个居民小区 are none
_PERSON_COUNTED = regex(
    r"(?:(?<=[\d余多万千百])|(?<=[^第每其这那各某][二两三四五六七八九十]))个(?=(?:[大中小]?学生|同学|老年?人|群众|居民|村民|市民|家长|员工|职工|工人|老师|教师|民警|辅警|志愿者|党员|干部"
    r"|工作人员|网格员|孩子|儿童|店主|业主|客户|顾客|乘客|司机|患者|妇女|青年|队员)"
    r"(?![小大]?区|小组|[大中]?群|[一-龥]?[群组]|活动|宿舍|食堂|社团|之|公寓|团|餐厅|广场|俱乐部|中心|楼|委|驿站|会|家|[大中小]?学|班"
    r"|课堂|自治|服务|座|住|公园|窝|院|所|站|点|支部|岗|先锋|代表团|微信))"
)


# 350份宣传折页都发出去了: given out, as in 发出去350份宣传折页
_ALL_OUT = regex(
    rf"(?<!\d)({NUMBER}[份张册本](?:反诈|防诈|防骗|宣传)*{_PAPER})((?:都|全部?|已经?|一会儿就|很快就|当天就)*(?:发|散|送|派)(?:出去|完|光|掉)了)"
    r"(?=[、,，。；;]|$)"
)
# (a sign without which nothing is found, what is said, what stands instead)
# 转群6条, 转发到群里三四条; 居民群转了4条
_SO_MANY_SENT = rf"(?=(?:{NUMBER}|{IN_WORDS})[条篇])"
_INTO_CHAT = regex(rf"(?<![\u4e00-\u9fff])(?:转发?|发)[到进]?了?群里?了?{_SO_MANY_SENT}")
_IN_CHAT = regex(rf"(?:(?<=群)|(?<=群[里内中]))转了?{_SO_MANY_SENT}")
_BY_SIGN = (
    ("个", _PERSON_COUNTED, "名"),
    ("个人", _PERSONS_ONE_BY_ONE, ""),
    ("", _HOW, ""),
    ("班队会", _CLASS, "班会"),
    ("整整", _WHOLLY, ""),
    ("整", _JUST, ""),
    ("量", _EVEN, ""),
    ("元旦", _SINCE_NEW_YEAR, "1月1日"),
    ("看", _SEEN, "阅读量"),
    ("人到", _CAME_TERSE, "到场"),
    ("了一课", _ONE_LESSON, "1节课"),
    ("百十", _ABOUT_A_HUNDRED, "百十来"),
    ("前前后后", _ALL_ALONG, "前后"),
    ("岁往上", _OF_AGE, "以上"),
    ("屏一块", _ONE_SCREEN, "1块"),
    ("一遍", _ONE_ROUND, "1遍"),
    ("》一", _ONE_EACH, "1"),
    ("了一", _ONE_POST, "1"),
    ("一块", _ONE_BOARD, "1块"),
    ("摆", _STALL_AGAIN, "摆摊"),
    ("俩", _TWO, "2条"),
    ("俩", _ONLY_TWO, "2个"),
    ("出头", _AND_SOME, "多"),
    ("仨", _THREE, "3条"),
    ("了", _DONE, ""),
    ("其中", _OF_WHICH_APART, ""),
    ("群", _GROUP_OF, ""),
    ("群", _INTO_CHAT, "群内转发"),
    ("群", _IN_CHAT, "转发"),
    ("出了", _SENT_OUT, "出动"),
    ("给", _PUT_ON_FOR, ""),
    ("了", _WALKED_TO, "走访"),
    ("走完", _WALKED_TO, "走访"),
    ("户", _ALL_WALKED_TO, "走访"),
    ("合共", _IN_ALL, "共计"),
    ("派出", _HANDED_OUT, "派发"),
    ("补", _ADDED, "补报"),
    ("多少", _HOW_MANY, ""),
)


# 整月13条, 整周一共24条: of the time that the report is on
_WHOLE_TIME = regex(r"整([月周季年])(?=(?:一?共计?|总共|[累合总]计)?\d)")


def usual_deeds(text: str) -> str:
    """The text with each deed called by its usual word, as long as it was."""
    text = _WHOLE_TIME.sub(r"本\1", text) if "整" in text else text
    text = text.replace("反炸", "反诈") if "炸" in text else text  # as a telephone writes what it hears
    text = _SLIPS_OF_PEN.sub(r"\1幅", text) if "副" in text else text
    text = _DEED.sub(lambda found: _USUAL[(found.lastindex or 1) - 1], text)
    if "次" in text:
        text = _TIMES_HELD.sub(_held_so_often, text)
    if "听" in text:
        text = _CAME.sub(lambda found: found[0].removesuffix(found["came"]) + "参加", text)
    return text


def _persons_who_came(text: str) -> Iterator[Edit]:
    """Who saw what is on the net are 阅读量, who saw a play its 观众; and the 人 that a number of those who came lacks."""
    online = set[int]()
    for found in _SEEN_BY.finditer(text):
        if _ON_THE_NET.search(words_before(found, _SENTENCE_END, _FAR)):
            online.add(found.start())
        yield (*found.span(), "阅读量" if found.start() in online else "观众")
    for found in _CAME_SO_MANY.finditer(text):
        if found.start() not in online:
            yield found.end() - 1, found.end(), f"{found[0][-1]}人"


def _held_so_often(found: re.Match[str]) -> str:
    """讲座11场，其中校园4场; a film that a screen showed 300次 was no session."""
    if _SHOWN.search(_clause_before(found)):
        return found[0]
    times = found.start("times") - found.start()
    return found[0][:times] + "场" + _TIMES.sub("场", found[0][times + 1 :])


def _clause_before(found: re.Match[str]) -> str:
    return words_before(found, _CLAUSE_END, _REACH)


def words_before(found: re.Match[str], end: re.Pattern[str], reach: int) -> str:
    """The last `reach` characters in front of what was found, from the `end` of what stands before them on."""
    return end.split(found.string[max(0, found.start() - reach) : found.start()])[-1]


def turned(text: str) -> list[tuple[int, int, int]]:
    """(from, between, to) of what most write the other way round: 海报|张贴, 大概|发了, and 38家|商户 where doors are called
    at. No two of them overlap."""
    turns = [(one.start(), one.start(one.lastindex or 0), one.end()) for one in _DEED_BEHIND.finditer(text)]
    found = list(_SHEETS_FIRST.finditer(text)) if "资料" in text else []
    if "了" in text:
        found += _ALL_OUT.finditer(text)
    if "打" in text:
        found += _CALLS.finditer(text)
    if any(sign in text for sign in _GUESSES):
        found += _GUESSED.finditer(text)
    for told in _VISITS.finditer(text):
        found += _NUMBER_FIRST.finditer(text, *told.span())
    return turns + [(one.start(), one.start(2), one.end()) for one in found]


def left_out_of_counts(text: str) -> Iterator[Edit]:
    """What says nothing where a thing or persons are counted, and is left out, and what has no usual word of its length:
    贴 and 发 before papers, 提醒746人, 班队会."""
    for sign, said, usual in _BY_SIGN:
        if sign in text:
            yield from ((*found.span(), usual) for found in said.finditer(text))
    if "对" in text:
        for found in _CALLED_ON.finditer(text):
            yield (*found.span("to"), "走访")
            yield (*found.span("did"), "")
    for short, usual in _IN_SHORT:
        yield from (
            (*found.span(), usual)
            for found in short.finditer(text)
            if not _CAME_IN.search(_clause_before(found))
        )
    if "的" in text:
        yield from _persons_who_came(text)
    if "人" in text:
        yield from (
            (*found.span("unit"), "人次")
            for found in _TOLD_SO_MANY.finditer(text)
            if not _NOT_TOLD.search(_clause_before(found))
        )
    if "次)" in text or "次）" in text:
        yield from ((*found.span(side), "") for found in _TIMES_IN_BRACKETS.finditer(text) for side in (1, 2))
    if ":" in text or "：" in text:
        yield from ((*found.span("colon"), "") for found in _COLON_IN_DEED.finditer(text))
