"""Heads that name a deed and no thing: 发（份）, 贴（张）, 来听的（人次）, 派人（人次）. The verb and the unit together say
what is counted; where the pair may be two things (发（条）: messages or posts) nothing is said, and the head is asked about.
"""

from __future__ import annotations

from etl.meaning.lexicon import find_channels, find_groups
from etl.regex import regex

_PEOPLE = "人|人次|名|位"
# measure, verbs, units. A verb stands for the whole deed: 来 is no part of 下来 or 未来 (see `_told_plainly`).
_DEEDS = (
    ("leaflets", "发|发放|派发|散发|分发|递|递出|塞|发出|发下|送|送出|散", "份|本|册|页|封"),
    ("leaflets", "发|发放|派发|散发|分发|递|递出|发出|塞|塞给|递给|发给", "张"),
    ("leaflets", "发单|塞单|递单|送单|散单|递出单|发出单|留单|留下单", "|张|份"),
    ("posters", "贴|张贴|粘贴|贴出|贴上|糊", "张|份|幅"),
    ("banners", "挂|拉|悬挂|拉挂|挂出|挂上|扯|拉起", "条|幅|道"),
    ("boards", "摆|摆放|摆出|立|竖|竖起|展出", "块|面"),
    ("screens", "亮|点亮", "块|屏"),
    ("sessions", "讲|办|搞|组织|举办|开展|举行|宣讲|宣传|做|演|进行|巡讲|办活动|搞活动|讲课|上课|开课|开讲",
     "场|场次|次|期|轮|堂|节|班"),
    ("sessions", "开|上|召开", "场|场次|堂|节|期"),
    ("sessions", "开", "次"),
    ("sessions", "摆摊|设摊|出摊|支摊|摆摊设点", "次|场|场次|回"),
    ("households", "走|进|到|跑|访|串|敲|入|下|走到|走进|跑到|跑完|走访|入户|上门|登门|串门|敲门|进门|家访|去", "户|家"),
    ("people_reached", "来|来人|听|来听|听讲|听课|听会|到|到人|到场|到会|来参加|参加|参与|在场|受教|受教育|受宣|来看|听到",
     _PEOPLE),
    ("people_reached", "讲到|说到|告诉|教|教到|教会|讲给|说给|宣传|宣传到|讲给人听|讲|说|念叨|唠叨|唠|唠嗑|聊|聊天"
     "|谈|谈心|叮嘱|嘱咐|叮咛|念|提醒|提醒到|告知|交代|讲解|解释", _PEOPLE),
    ("people_reached", "来|来听|到场|到会|听|讲到|说到|告诉|教会|讲给|说给|宣传到|念叨|唠叨|唠嗑|叮嘱|嘱咐|叮咛|提醒|提醒到"
     "|告知", "个"),
    ("households", "讲|说|宣传|讲到|说到|宣传到|告知|提醒|拉家常|唠嗑|唠家常|聊|聊天", "户|家"),
    ("staff", "派|派人|派出|去人|去|出人|出动|出|上人|抽人|抽调|投入|动用|派去|下派|出勤|出警力|参战|上街", _PEOPLE),
    ("broadcasts", "放|播|喊|广播|播报|喊话|放喇叭|喊喇叭|放音|播音|放广播", "次|遍|轮|小时"),
    ("broadcasts", "播放|播出", "遍|轮|小时"),
    ("broadcasts", "语音播报|语音播放|报站语音|报站语音播报|报站语音播放|车载语音播放", "次|遍|轮|"),
    ("broadcasts", "报站语音提醒|车载语音提醒|车载播报|车内播报|报站播报|喇叭播报|播报语音", "次|遍|轮|"),
    ("vehicles", "专车巡游|宣传车巡游|专车巡回|车队巡游|车巡", "台次|辆次|车次|趟"),
    ("people_reached", "实训|到训|受训|实到", _PEOPLE),
    ("vehicles", "出车|派车|出动车", "台次|辆次|车次|辆|台|次|趟"),
    ("gifts", "送|赠|赠送|送出|发", "个|件|把|顶|袋|副|枚|瓶|双|盒|包|只|支"),
    ("gifts", "送|赠|赠送|送出", "条|套|块"),
    ("posts", "转|转发|推|推送|推文|推发|转出", "条|篇|则"),
    ("posts", "转|转发", "次"),
    ("views", "看|点|点看|点开|点击|点读|浏览|围观|阅读|读|阅|翻看|打开", "次"),
    ("videos", "拍|拍摄|剪|做|录|录制|拍出", "部"),
    ("videos", "拍|拍摄|剪|录", "条|个|支"),
    ("media_reports", "登|登出|刊登|见报|登报|上报纸|上电视", "篇"),
    ("scams_stopped", "劝|拦|挡|堵|阻止|保住", "起|件|例|笔|宗"),
    ("scams_stopped", "劝", "人|名|位"),
    ("scams_stopped", "劝|劝回|劝住|劝下|劝下来|劝回来|劝停|拦住|拦下|叫住|叫停", "个|单"),
    ("scams_stopped", "劝回", "笔|起|位"),
    ("households", "跑户|走户|进户|访户|串户|下户", "|户"),
    ("staff", "派人|出人|去人", ""),
    ("people_reached", "来人", ""),
    ("vehicles", "出车|派车", ""),
    ("pledges", "承诺|反诈承诺|防骗承诺|拒诈承诺", "份|张"),
    ("pledges", "签承诺|签回承诺|签保证", "|份|张|人|户"),
    ("pledges", "签|签订|签字|签下|签署|签回", "份"),
    ("consultations", "问|来问|咨询|答|解答|来咨询|问到|接问|答问|答疑", _PEOPLE),
)  # fmt: skip
_VERBS: dict[tuple[str, str], str] = {
    (verb, unit): measure
    for measure, verbs, units in _DEEDS
    for unit in units.split("|")
    for verb in verbs.split("|")
}
LONGEST_HEAD = 30  # characters; places upon places can be taken apart in many ways
_LONGEST = max(len(verb) for verb, _ in _VERBS)
# 讲防骗（次）, 播反诈（遍）: what it was about; a notice or a letter of it (发反诈提示) is a thing of its own.
_ABOUT = regex(
    r"(?<=[讲说播喊念唠聊宣])(?:个|些|了|的)*(?:反诈|防诈|防骗|识诈|识骗|反电诈)(?:知识|常识|套路|案例|内容|故事)?$"
)
_ENDING = regex(r"(?:了|过|着|完|出去|下去)?(?:的人?|数量?)?$")
# Words before a verb that change nothing of what is counted: when, how often in all, who tells it.
_ADVERBS = regex(
    r"(?:[本当这][月周季年期旬日天次]|今[年天日]|[昨前]天|[上去]个?[月周年]|截至目前|目前|至今|年初以来|全[年月]|上半年|下半年|年内"
    r"|第?[一二三四1-4]季度|\d{1,2}月份?|\d{1,2}[日号]|累计|一?共|总共|合计|总计|实际?|已经?|都|又|再|新|线[上下]|现场|当场|当面"
    r"|免费|集中|村里|镇里|所里|我们?|大家|帮|反诈|防诈|防骗)*"
)
_FROM_AFAR = regex(r"电话|线上|网上|云|微信|视频|短信")  # 电话家访（户）: nobody came to the door
# By which way, where, with whom: 面对面讲, 门上贴, 顾客手里塞, 跟收件人念叨. Not 市里来, 上级来, 每户门上贴.
_WHOM = (
    "(?:姐妹|老板|嫂子|大妈|大爷|老伙计|骑手|司机|师傅|乘客|顾客|客人|游客|旅客|收件人|寄件人|店员|街坊|邻居|乡亲|房客|租客|工友|摊主"
    "|香客|听众|观众|路人|行人|家属|患者|病人|业主|住户|储户|客户|员工|职工|储客|食客|主顾|取件人|买主|老乡)们?"
)
_WHERE = (
    "(?![每未没不要])[\u4e00-\u9fff]{0,4}(?:[门墙车手柜桌树杆栏窗板梯楼厢店摊路街村院巷站厅室屋家校场铺台舍亭棚箱袋包盒筐馆桥炕井田地]"
    "(?:上|里|内|口|前|旁|边|外|下|头|间|道)|车厢|电梯|楼道|单元|大厅|窗口|柜台|食堂|宿舍|教室|走廊|公示栏|宣传栏|公告栏|围墙|门缝|信箱|田间|茶馆|饭馆|门把手|收银台|吧台|前台|站台|摊位|菜场|市场|集市|小区|广场|工地|商场|超市|门店)"
)
_HOW = (
    "[课会训班饭赛餐演][前后]|报站器|音[箱响]|面对面|一对一|挨家挨户|挨[家户]|挨[个着]|逐[户个家]|专门|亲自|主动|顺便|顺带|[跟随][件车货单包]|停下来?|坐下来?|坐着|站着|围着[\u4e00-\u9fff]{1,3}"
    "|围坐|单独|重点|上门|入户|进门|下班后?|下晚|饭后|晚上|早上|白天|夜里|路过|过路|打电话|(?:早会|晨会|例会|夜会|晚自习|早读|课间|午休|饭点|放学|上学|上班|夜巡|巡逻|赶[场集]|逢[场集])[天日时后]?"
)
_TO_WHOM = (
    "[跟给向对和同](?![每未没不]|领导|书记|上[级面]|派出所|公安|民警|骗子|镜头|媒体)[\u4e00-\u9fff]{1,6}"
)
_BEFORE = regex(rf"(?:{_HOW}|{_WHERE})*(?:{_TO_WHOM}|{_WHOM})?(?:{_HOW})*")
_GIVEN_TO = regex(rf"(?<=[发塞递散])给(?:{_WHOM}|老人|学生|孩子|家长|群众|居民|村民|市民|商户|师生|妇女)$")
# 柜面提醒客户, 讲给老人: whom it was said to, who are persons whatever the unit in the cells is.
_SAID_TO_THEM = regex(
    r"(?P<before>.*?)(?:提醒|告知|叮嘱|嘱咐|念叨|讲给|说给|告诉)(?:过|到|了)?的?"
    rf"(?:{_WHOM}|老人|学生|家长|群众|居民|村民|市民)(?:人?数|人次)?"
)
_SAID_TO = regex(rf"{_TO_WHOM}|面对面|一对一")
_ONLINE = {"group_chat", "official_account"}
_SENT = ("发", "发布", "发送", "发出", "推", "推送", "转", "转发", "提醒", "通知", "喊", "喊话")
_SAY = ("讲", "说", "唠", "聊", "谈", "宣传", "讲解")


def of_bare_deed(core: str, unit: str) -> str:
    """The measure of a squeezed head that names a deed alone, by its verb and its unit; '' for any other head."""
    if not unit and core.endswith("的人"):  # 听的人, 来问的人
        unit = "人"
    if len(core) > LONGEST_HEAD:
        return ""
    said = None if unit else _SAID_TO_THEM.fullmatch(core)
    if said is not None and _told_plainly(said["before"]):
        return "people_reached"
    body = _ABOUT.sub("", _GIVEN_TO.sub("", _ENDING.sub("", core)))
    for length in range(min(_LONGEST, len(body)), 0, -1):
        verb, before = body[-length:], body[:-length]
        if measure := _by_whole_deed(verb, before, unit) or _VERBS.get((verb, unit), ""):
            called_on = measure != "households" or not _FROM_AFAR.search(before)
            return measure if called_on and _told_plainly(before) else ""
    return ""


def _by_whole_deed(verb: str, before: str, unit: str) -> str:
    """跟顾客说（个） tells whom it was said to, 讲（个） may be stories. 群里发（条）: who is told by a chat's name gets a
    post; 发（条） alone may be a text message."""
    if unit == "个" and verb in _SAY and _SAID_TO.search(before):
        return "people_reached"
    online = verb in _SENT and unit in ("条", "次", "篇", "则") and before
    return "posts" if online and any(hit.code in _ONLINE for hit in find_channels(before)) else ""


def _told_plainly(before: str) -> bool:
    """Whether the words before a verb say only when, for whom or by which way: 未 of 未来, 每场 of 每场来 say more."""
    rest = _ADVERBS.sub("", before, count=1)
    if not rest or _BEFORE.fullmatch(rest):
        return True
    for hits in (find_groups(rest), find_channels(rest)):
        if (
            hits
            and hits[0].start == 0
            and rest[hits[-1].end :] in ("", "里", "内", "中", "上", "们", "都", "也")
        ):
            return True
    return False
