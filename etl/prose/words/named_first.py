"""Whom a clause names first, as the one who got, heard or saw it, or of whom the next clause goes on to tell."""

from __future__ import annotations

from etl.meaning.lexicon import Hit, names_place
from etl.meaning.senders import begins_with_name
from etl.prose.words.text import Clause
from etl.regex import regex

DEED = regex(
    r"宣传|宣讲|讲解|发放|派发|张贴|悬挂|召开|举办|开展|播放|推送|转发|发布|发出|普及|讲座|培训|走访|入户|上门|制作|拍摄"
    r"|设摊|摆摊|支摊|结对|组建|利用|通过|运用|借助|依托|推广|公布|班会|巡逻|编制|展出|组织|刊发|报道|咨询|介绍|深入|走上|表演|演出|上演|正在进行|举行|开讲|[搬送带走开]进|唱|开设|开辟|设立|推出|上线|送上|邀请|劝阻|提醒|(?:口头|当面|逐[一个人]|一一|主动|反复|一对一)提示|提示(?=[^,]{0,4}(?:风险|客户|群众|居民|老人|家长))|[摆讲聊拉]起|摆[放设]|放置|陈列|拨打(?!\d|报警|咨询)|致电|播报|[天日]响|响彻|教(?![育室师学职授材])|共看|一起看|放了|(?<!阅)读一|念一|发[到在至进]了?[^,]{0,6}(?:群|朋友圈|平台|公众号)|建立了?[^,]{0,8}群|群[里内中]发|墙上[画写]|给[^,]{1,8}(?:打电话|发微信|发短信)|外呼|登[场台]|亮相|压轴|巡演|编排|开庭|旁听|领取"
)
OWN_PEOPLE = regex(r"干部|党员|教师|老师|教职工|员工|医护|骨干|队员|志愿者")
LONGEST_TO_WHOM = 6  # characters before a group, or between a preposition and it
_CAMPAIGN = r"(?:反诈|防骗|防诈|防范|宣传|提示[卡单]|手册|折页|传单|彩页|一封信|公开信|告知书|明白|案例|96110|警示|第一课)"
# 外来务工人员人人领到一张提示卡, 公交司机都听了一堂防骗课, 住院病人在床头就能看, 没到场的家长也没落下: who got it.
GOT = regex(
    r"(?:朋友|师傅|大哥)?们?(?:[、和及与][^、,。和及与]{1,6}){0,3}?(?:在[^,;。]{1,8}?|[^,;。的]{1,6}[上里中后])?"
    r"(?:人人|个个|每人|人手|全都|都|也|均|还|又|就|先|纷纷|现场|当场|主动|排队|抬头|随时|一边[^,]{1,4}一边|边[^,]{1,3}边){0,4}(?:"
    rf"(?:领到|拿到|收到|接到|领取|领走|取走|带回|得到|捧[着上到])了?[^,;。]{{0,16}}{_CAMPAIGN}"
    rf"|(?:听|看|学|念|唱|读|上)(?:了|完|过|到|会|懂|得)(?![^,;。]{{0,10}}(?:骗子|对方|陌生|谎|的话))[^,;。]{{0,14}}(?:{_CAMPAIGN}|[讲课骗]|视频|短片)"
    r"|[^,。的]{0,6}?听(?![信从])[^,;。骗]{0,4}?(?:民警|警察|社区|网格员|志愿者|医生|护士|老师|社工|村?干部|[我咱]们|柜员|经理|宣[讲传]员|讲解员|书记|主席|主任|[队组店园校]长|法官|律师|辅警|教官|师傅)[^,;。]{0,4}[讲说念叨]"
    r"|[^,。的能]{0,4}?(?:就|也|都|便)能(?:看|听|学|读|扫|领)|(?:随手|自行|自由|免费)(?:可|能)?(?:取|领|拿)|[^,。的]{0,8}?(?:围坐|坐[在到成])[^,;。]{0,8}(?:看|听)"
    r"|(?:的?手机[里上]?)?(?:都|也|全|均|已)+[经]?(?:安?装|下载|注册)[上好了][^,;。]{0,10}(?:反诈|[Aa][Pp][Pp]|金钟罩)"
    r"|没有?(?:落下|拉下|漏|少(?![年数]))|一个[也都]?[不没](?:漏|落|少)|[也都]?不例外"
    r"|停下[^,;。]{0,4}[问听看]|驻足|凑[上过]来|围上来|上前[^,;。]{0,4}(?:问|咨询|领))"
)
# 开展老年人防骗宣讲, 举办企业财务人员反诈培训: for whom the event is that was held
_HELD_FOR = regex(r"(?:举办|开展|召开|组织|举行|开设|进行)了?[^,;。、\d]{0,12}$")
_EVENT_OF = regex(
    r"们?(?:群体|人群)?(?:专题|专场|专项)?(?:反诈|防骗|防诈|识骗)[^,;。、\d的]{0,8}?(?:宣讲|讲座|培训班?|课堂|座谈会?|沙龙|宣传|教育)(?![员队团站点栏片册单工周月进])"
)
# 沿街商铺一家一家走: even a place was called at.
CALLED_AT = regex(r"们?(?:一[家店户]一[家店户]|挨[家个店户]|逐[家店户个])")
_WHO = (
    r"(?:民警|辅警|护士|医生|网格员|志愿者|社工|干部|我们|柜员|老师|工作人员|大堂经理|宣传员|宣讲员"
    r"|(?:窗口|前台|柜台|柜面|大厅|厅堂|服务)(?:工作|服务)?人员|店长|店主|店员|营业员|收银员|保安|门岗|门卫|管家|物业|楼长|组长|队长|站长|经理|主任|书记|班主任|警察|法官|检察官|药师|导医|导诊|乘务员|安全员)"
)
# 在外务工的人，就靠微信群…喊; 来看病的大爷大妈，护士边量血压边叮嘱: what is said first is whom the next clause speaks to.
TOPIC = regex(
    rf",(?:(?:就|则|主要|全|都是?|村[里上]|社区|所里|学校|我们|镇上|单位)(?:靠|由|通过|用)|[^,;。]{{0,6}}{_WHO}[^,;。]{{0,4}}(?:边[^,;。]{{1,6}}边|一一|挨个|逐[一个]|上门|专门|单独|多[讲说问叮])"
    r"|(?:个个|人人|一个个)都?(?:听|看|领|拿|学|收|装|会|签)"
    # 几位独居老人，我是隔天打个电话
    r"|(?:[我咱俺]们?|网格员|社区|村里)?(?:是|都是?|就|则)?(?:隔天|每[天日周晚]|天天|隔三差五|三天两头)[都就会去]*(?:打|上门|登门|去看|联系))"
)
# 货车司机在服务区休息时，民警上前讲解
MEANWHILE = regex(
    r"们?[^,;。]{1,14}(?:时|时候|间隙|之余|空[档当]|歇[脚晌]|休息|等活|候客|排队|候诊|候车|等候|等餐|取餐|加油)$"
)
MET = regex(rf",[^,;。]{{0,6}}{_WHO}[^,;。]{{0,6}}?(?:上前|迎上|递|讲|提醒|叮嘱|宣传|宣讲|发|介绍|普及|教)")
# 年轻人爱刷短视频，我们就拍短视频讲给他们看
THEM = regex(
    r",[^。;]{0,24}?(?:[给为向对帮跟陪教](?:[他她]们|每一?[人位名个]))(?![^。;]{0,8}(?:转账|汇款|发来|打来|借钱))"
)
# 有的家长不在群里，班主任就打电话说; 老人不识字，由孙辈念给他听: who could not be reached so was told in another way
_UNABLE = regex(
    r"们?(?:多|大多|都|也|还)?(?:不(?:在|会|识|认|上网|用|懂|便)|看不|听不|没(?:有?手机|来|到场|空|时间)|住得远|腿脚|行动不|出不了门)[^,;。]{0,8}$"
)
_OTHERWISE = regex(
    r",[^,;。]{0,6}(?:就|便|则|由|改|专门|再|靠|只好|让)[^。;]{0,16}(?:讲|说|念|打电话|上门|送|发|教|叮|提醒|登门)"
)
# 驾乘人员向老人发放宣传单，还帮他们设置拦截: they acted, and those to whom they turned are meant
_TURNED_TO_OTHERS = regex(r"[向给对为](?![他她]们)[^,;。\d]{1,12}?(?:发|讲|宣|送|递|提[醒示]|介绍|普及|派)")
_SIDE = regex(
    r"们?(?:这边|这头|这一块|这块)(?:(?:也|同样|一样)+(?:抓|讲|没落下|不放松))?"
)  # 务工人员这边，会同人社所…宣讲13场
# 会计田小英晚上串工棚，一间一间坐下来跟她们拉话: one by his office and name
_ONE_OF_OURS = ("会计", "出纳")
SWINDLER = regex(r"骗子|嫌疑|不法|对方|诈骗分子|犯罪")
LONGEST_TOPIC = 16


def is_held_for(words: str, start: int, end: int, word: str) -> bool:
    """Whether the event that words tell of is called after the group at words[start:end]: 开展老年人防骗宣讲."""
    held = _HELD_FOR.search(words, max(0, start - LONGEST_TOPIC), start)
    own = OWN_PEOPLE.search(word) is not None and not words[end:].startswith(("们", "群体"))
    return held is not None and not own and _EVENT_OF.match(words, end) is not None


def is_topic(text: str, clause: Clause, hit: Hit) -> bool:
    """Whether a clause says first whom the next one speaks to."""
    if names_place(hit.word) or hit.start > LONGEST_TOPIC:
        return False
    start, end = clause.start + hit.start, clause.start + hit.end
    rest = text[end : clause.end]
    if _SIDE.fullmatch(rest):
        return True
    if OWN_PEOPLE.search(hit.word) or (hit.word in _ONE_OF_OURS and begins_with_name(rest)):
        return False
    if rest in ("", "们", "朋友", "家属") and not DEED.search(text, clause.start, start):
        return TOPIC.match(text, clause.end) is not None
    if _UNABLE.fullmatch(rest):
        return _OTHERWISE.match(text, clause.end) is not None
    if MEANWHILE.fullmatch(rest):
        return MET.match(text, clause.end) is not None
    if hit.start > LONGEST_TO_WHOM or _TURNED_TO_OTHERS.search(rest):
        return False
    them = THEM.match(text, clause.end)
    return them is not None and not SWINDLER.search(text, clause.start, them.end())
