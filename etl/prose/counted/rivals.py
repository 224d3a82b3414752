"""What a number counts for all its noun that is nothing of the campaign: staff on other duty, any news, evidence.

All texts are folded.
"""

from __future__ import annotations

from collections.abc import Callable, Collection

from etl.meaning.other_matters import FRAUD
from etl.prose.counted.outcomes import of_other_matter
from etl.prose.counted.own_staff import are_own_staff, are_strength, work_in_houses
from etl.prose.counted.people import at_work_meeting, passed_through
from etl.prose.counted.received import was_received
from etl.prose.counted.unmeasured import is_ringtone
from etl.prose.words.zones import MATERIALS, Measured, Zones, clause_before, said_before
from etl.regex import regex

ON_THE_BOOKS = regex(
    r"(?:现有|共有|注册(?=志愿者)|(?<!登记)在册|在编|编制|下辖|辖有|配有|配备|拥有)[^,对向为]*$"
)
CAME_THERE = regex(r"(?:听[课讲]|参训|受训|到场|到会|来听|围观)的")  # 听讲的老人共有八十人
DOING = regex(
    r"参[加与]|受益|宣传|听|开展|走访|入户|学习|观看|参观|咨询|体验|驻足|围观|到场|前来|接受|受教育|发放|安装|下载|注册|签"
)
SENT_FOR = regex(r"[,;。]")
OTHER_DUTY = regex(
    r"防汛|抗洪|抗旱|抢险|救灾|救援|灭火|防火|备勤|安保(?![人队]?员)|维稳|春运|清查|盘查|设卡|抓捕|疏导交通|交通疏导|疫情防控|禁毒|扫黑|打假|执法(?!人员|队员|干部|力量)|稽查|查获|查处|取缔"
)
# 圆满完成年会通信保障任务，投入保障人员210人次
_SAFEGUARDING = regex(
    r"保障(?:人员|力量)[^,;。]{0,4}$|(?:保障|安保|执勤|值守|维稳|防汛|救灾)(?:任务|工作),[^,;。]{0,12}$"
)
# 投入警力260余人次，对41家重点单位开展安全检查
_SENT_TO = regex(
    r"[^,;。]{0,4},(?:先后|集中)?(?:对|开展|进行|深入)[^。;]{0,40}?(?:(?:安全|消防|治安|卫生|食品|日常)大?检查|隐患排查|专项整治|巡[逻防查控]|秩序维护)"
)
_ON_DUTY = regex(r"(?:值班|带班)(?:民警|领导|人员|辅警)?:[^;。\d]*$")  # 值班：民警小张，辅警4名
SERVING = regex(r"参[与加][^,;。]{0,8}(?:服务|值守|值班|执勤|保障)")
OTHER_OCCASION = regex(
    r"报到|迎新|开学|军训|运动会|[比球竞]赛|赛事|春运|暑运|[高中]考|考试|庙会|展会|博览会|演唱会|马拉松|旅游节|招聘"
)
# 有23名学生家长遭遇“班级群收费”骗局
FELL_FOR = regex(
    r"[^,;。、\d]{0,10}?(?:遭遇|遭受|遇到|碰到|落入|掉进|陷入|卷入)了?[^,;。\d]{0,16}?(?:诈骗|骗局|陷阱|圈套|骗子|电诈)(?!.{0,6}(?:及时|成功)劝阻)"
)
PASSING_CARS = regex(
    r"(?:接待|过往|通行|查验|检查|停放|疏导|放行|来往|验放[^,;。]{0,16}|进出|出入)(?:各类|社会|过往)?(?:车辆|车次|车)(?:一?共|约|近|达)*$"
)
# The 达 of 已达1.2万人 belongs to its number.
_ACCOUNT = r"(?:公众号|订阅号|服务号|抖音号?|视频号|快手号?|头条号|微博|账号|小程序|平台)"
_SO_FAR = r"(?:目前|现|[总累合]计|一?共|已经?|达到?|突破|拥有|有|约|近|超过?|[:为])*$"
FOLLOWERS = regex(
    rf"{_ACCOUNT}[^,;。\d]{{0,8}}(?:粉丝|关注)(?:人?数量?|总?数|量|者|用户|人员)?{_SO_FAR}"
    rf"|(?:粉丝|(?<!新增)(?:关注|订阅)用户)(?:人?数量?|总?数|量)?(?:新增)?{_SO_FAR}"
)
# 公众号已有1.2万人关注: whom the account has, not who was brought to follow it.
FOLLOWED = regex(
    rf"{_ACCOUNT}[”\"]?(?:目前|现|已经?|[总累合]计|一?共)*(?:有|拥有|被|获|获得|吸引)(?:了|约|近|超过?)*$"
)
FOLLOW = regex(r"(?:用户|网友|粉丝|群众|居民|市民)?(?:关注|订阅)(?=$|[,;。!])|(?:粉丝|关注者|订阅者)")
OWN_DUTY = regex(r"诈|骗|宣传|宣讲|讲解|普法|发放|张贴|入户|走访")
# 在县电视台开设反诈专栏: what appears there, and nothing that is put up.
IN_MEDIA = regex(
    r"公众号|网站|官网|门户|电视|电台|广播|报[纸刊社]|日报|平台|频道|客户端|抖音|快手|视频号|微博|APP|App|头条|融媒"
)
# 去年底抽样回访了500户: asked what they remember.
SAMPLED = regex(r"抽[样查访问]|随机|问卷|调查")
# 便利贴已投递到7000余户家庭: sent there, and nobody called.
SENT_THERE = regex(
    r"(?:投递|寄送|寄|派送|配送|邮寄|推送|发送)(?:到|至|给|进)了?(?:辖区|全[县市区镇乡村])?(?:约|近)?$"
)
AT_HOME = regex(r"入户|上门|走访|逐户|敲门|挨家")
ON_BOARDS = regex(
    r"(?:[公宣][告传示]|公示|阅报)栏|橱窗$"
)  # 张贴海报260张，其中公告栏80张: on how many boards is not told
# 安检查出打火机41个: what was found on somebody, and not given away
SEIZED = regex(r"(?:[查检]出|查[获扣缴]|收缴|没收|暂扣|扣[押下留])了?[^,;。、\d]{0,10}$")
EVIDENCE = regex(r"(?:照片|相片|截图|合影|(?:报送|上传|拍摄|附)[^,;。\d]{0,4}图片)等?共?计?$")
# 照片太大发不过去，另用U盘送，共26张
PICTURES_SENT = regex(
    r"(?:^|[,;。:(])(?:活动|现场)?(?:照片|图片|相片|截图)(?:[^,;。\d]{0,12},){1,2}[^,;。\d]{0,8}$"
)
# 12366热线接听涉税咨询1.9万个, 窗口接待业务咨询300人次: asked about what the desk is there for.
OTHER_QUESTIONS = regex(
    r"(?:法律援助|(?:婚姻)?家[事庭]|婚姻|劳动|涉?税[务收费]?|纳税|办税|医保|社保|养老|就业|求职|招聘|招生|报考|户[籍政]|车[管驾]|交通|业务|医疗|健康|用药|就诊|心理|征兵|购房|房产|理财|贷款|信贷|信用卡|存取?款|物业|旅游|快递|消费|[办生]证|孕产|育儿)"
    r"(?:类|方面|政策|相关|问题|[、和及])*咨询"
    # 接居民电话咨询供水问题4件
    r"|咨询(?:了|的)?(?:是)?[^,;。\d诈骗]{0,4}(?:供[水电暖气热]|停[水电气车]|用[水电气]|水电|燃气|暖气|取暖|物业|噪音|漏水|管道|路灯|环卫|垃圾|社保|医保|养老金|低保|户口|户籍|落户|身份证|居住证"
    r"|[办补换]证|入学|招生|招聘|贷款|公积金|宅基地|征地|拆迁|补贴|补助|违建|邻里)[^,;。\d诈骗]{0,8}$"
)
_OWN_BUSINESS = regex(r"退保|骗保|骗赔|虚假理赔|逃费|逃票|违规(?:操作|业务)")  # 拦截异常退保业务3笔
ADMONISHED = regex(r"批评教育|训诫|惩戒|处分")  # 批评教育出借银行卡学生5人
ANY_NEWS = regex(r"各类(?:政务|工作|新闻)?(?:信息|稿件|动态|资讯|新闻)")  # 公众号共发布各类信息41条


def is_rival(zones: Zones, measured: Measured) -> bool:
    """Whether what was measured is none of the campaign's."""
    return any(measured.measure in measures and tells(zones) for measures, tells in RIVALS)


def is_any_news(zones: Zones) -> bool:
    """公众号共发布各类信息41条: whatever an account publishes, not what it says of the campaign."""
    said = clause_before(zones)
    return ANY_NEWS.search(said) is not None and not FRAUD.search(said)


def asks_of_other(zones: Zones) -> bool:
    """涉税咨询1.9万个: questions about the business of a desk, and none about fraud."""
    said = clause_before(zones)
    return OTHER_QUESTIONS.search(said + zones.behind) is not None and not FRAUD.search(said)


def is_on_the_books(zones: Zones) -> bool:
    """现有民警16名、辅警32名: how many there are, not how many came or were met."""
    if ON_THE_BOOKS.search(clause_before(zones)) is None or CAME_THERE.search(clause_before(zones)):
        return False
    behind = zones.behind
    if not zones.open_behind and zones.place >= 0:  # 共有12名民警和30名志愿者参加: what all of a row did
        behind = zones.sentence[zones.place :].partition(",")[0]
    return not DOING.search(behind)


def is_on_other_duty(zones: Zones) -> bool:
    """投入防汛执勤24人次, 出动警力30人次开展夜间清查: sent out, and not for the campaign; nor who is on duty that day."""
    if _ON_DUTY.search(said_before(zones)):
        return True
    sent_for = SENT_FOR.split(clause_before(zones))[-1] + zones.behind
    other = SERVING.search(zones.behind) and OTHER_OCCASION.search(zones.sentence)
    if other and not OWN_DUTY.search(zones.sentence):
        return True  # 新生报到期间志愿者150名参与服务
    whole = zones.sentence[zones.place :] if zones.place >= 0 else ""
    aside = _SAFEGUARDING.search(said_before(zones)) or _SENT_TO.search(whole)
    if aside and not OWN_DUTY.search(zones.sentence):
        return True
    return OTHER_DUTY.search(sent_for) is not None and not OWN_DUTY.search(sent_for)


def appears_in_media(word: str, before: str) -> bool:
    """公众号推出反诈专栏: a column of the press or the net by the words before it, and no board."""
    return word.endswith("专栏") and IN_MEDIA.search(before) is not None


def is_sent_there(zones: Zones) -> bool:
    """便利贴已投递到7000余户家庭: where it went by post, and no house that was called at."""
    return SENT_THERE.search(zones.before) is not None and not AT_HOME.search(zones.sentence)


def follow_account(zones: Zones) -> bool:
    """公众号累计关注3.8万人, 抖音号粉丝1.2万人: who may read what is published there, and was not there."""
    said = clause_before(zones)
    return FOLLOWERS.search(said) is not None or (
        FOLLOW.match(zones.behind) is not None and FOLLOWED.search(said) is not None
    )


# 配备老花镜40副: what a hall has for those who come
FITTED_OUT = regex(r"(?:配备|配置|添置|备有|备齐)了?[^,;。\d]{0,8}$")

# 三家单位共出动56人, 两家单位联合发放300份: who acted together, and no houses that were called at
_TOGETHER = regex(r"(?:单位|部门|机构)(?:[一总]?共|共同|联合|联手|携手|合力|分别|各自?|出动|派出)")

# 下发提示函16份: a letter from one office to another; 发放提示函 went to people
_TO_OFFICES = regex(r"(?:下发|制发|签发|发出|送达)了?(?:工作|反诈|风险|督导|监管)?提示函(?:共|约)?$")

# 井上井下视频探头212个: cameras, and no films
_CAMERAS = regex(r"(?:探头|监控|摄像头|摄像机|监控点)(?:共|约|有)*$")
# 听讲37人，这37人每人领走2份: they were told of before
_TOLD_OF = regex(r"(?:^|[,;。])(?:这|该|上述|以上)$")
# 积分超市本月兑换日用品214人次
_EXCHANGED = regex(r"(?:兑换|领取补贴)了?[^,;。\d的]{0,8}$")
# 本所民警21名、辅警34名，站区摄像头286个: who is there, among what else there is, in a sentence that tells of no deed
_FEWEST_COUNTS, _COUNT = 3, regex(r"\d[\d.]*[余多]?[万千]?[名人个台栋支辆路条户间家所]")
_GOING_OUT = regex(
    r"出[动去]|来[了到]|人次|投入|派出|参[与加]|组织|发动|上门|走访|入户|宣[传讲]|讲[解课了]|发[放了]|张贴|悬挂|协助|联合|开展|带[领着]|举办|动员|合力|[走跑敲][了遍完]|奔赴|深入|到场|上街"
)


def is_among_strength(zones: Zones) -> bool:
    """社区干部9名，网格员16名，就业帮扶车间3个: a sentence of nothing but how many there are."""
    return not _GOING_OUT.search(zones.sentence) and len(_COUNT.findall(zones.sentence)) >= _FEWEST_COUNTS


# 其中帮助信息网络犯罪活动罪71人
_OF_A_CRIME = regex(r"(?<![防反定治])罪(?:的|共|有|各)*$")
# 短信群发两次，第一次5600条
_SENT_THEN = regex(r"(?:第[一二三四五\d]|每|前|后|各|分别)[次批轮回]?[^,;。]{0,8}\d[\d.]*[万千百余多]*条")


def says_how_often_sent(zones: Zones) -> bool:
    """Whether a number says how often messages were sent, of which the sentence tells how many they were."""
    return zones.unit in {"次", "批", "轮", "回"} and _SENT_THEN.search(zones.sentence) is not None


RIVALS: tuple[tuple[Collection[str], Callable[[Zones], bool]], ...] = (
    (("people_reached", "staff"), at_work_meeting),
    (("loss_prevented",), of_other_matter),
    (("households",), is_sent_there),
    (("households",), lambda zones: _TOGETHER.match(zones.behind) is not None),
    (("households",), lambda zones: is_ringtone(clause_before(zones))),
    (("households", "people_reached"), lambda zones: SAMPLED.search(clause_before(zones)) is not None),
    (("boards",), lambda zones: zones.unit in ("张", "份") and ON_BOARDS.search(zones.before) is not None),
    (MATERIALS, lambda zones: _TO_OFFICES.search(zones.before) is not None),
    (("videos",), lambda zones: _CAMERAS.search(zones.before) is not None),
    (("people_reached",), lambda zones: _EXCHANGED.search(zones.before) is not None),
    (("people_reached", "staff"), lambda zones: _TOLD_OF.search(clause_before(zones)) is not None),
    (("staff",), is_among_strength),
    (MATERIALS, lambda zones: SEIZED.search(clause_before(zones)) is not None),
    (("gifts",), lambda zones: FITTED_OUT.search(zones.before) is not None),
    (MATERIALS, lambda zones: EVIDENCE.search(zones.before) is not None),
    (MATERIALS, lambda zones: zones.unit == "张" and PICTURES_SENT.search(said_before(zones)) is not None),
    (("people_reached", "staff", "vehicles"), is_on_the_books),
    (("staff", "vehicles"), is_on_other_duty),
    (("consultations",), asks_of_other),
    (("posts",), is_any_news),
    (("posts", "sms"), was_received),
    (("posts", "sms"), says_how_often_sent),
    (("posts", "sms"), lambda zones: is_ringtone(clause_before(zones))),
    (("scams_stopped",), lambda zones: _OWN_BUSINESS.search(clause_before(zones)) is not None),
    (("people_reached",), passed_through),
    (("people_reached",), follow_account),
    (("people_reached",), lambda zones: _OF_A_CRIME.search(clause_before(zones)) is not None),
    (("people_reached",), lambda zones: ADMONISHED.search(clause_before(zones)) is not None),
    (("people_reached", "pledges"), lambda zones: FELL_FOR.match(zones.behind) is not None),
    (("vehicles",), lambda zones: PASSING_CARS.search(clause_before(zones)) is not None),
    (("people_reached",), are_own_staff),
    (("people_reached",), are_strength),
    (("people_reached", "staff"), work_in_houses),
)
