"""The groups that a figure's own words name, without whoever did the work, led others or only gives a place its name."""

from __future__ import annotations

from etl.meaning.lexicon import Hit, find_groups, names_place
from etl.regex import regex

ADDRESSED = regex(
    r"(?:(?:向|给|对|为|教(?![育室师学职授材]))[^,]{0,8}|(?:面向|针对|聚焦|紧盯|瞄准|走访|深入|走进|进)[^,]{0,20})$"
)
# 小朋友跟着老师学唱: who led them.
LED_BY = regex(r"(?:跟[着随]|随着)$")
BROUGHT_BY, BRINGING = regex(r"由$"), regex(r"们?(?:带|捎|转|送)[交给回到]")  # 由学生带给家长
# 请手语老师录视频, 邀请退休教师讲了反诈课4场: who was asked to teach or to make it, and nobody who was taught.
INVITED_BY = regex(r"(?:邀请|聘请|特邀|请)(?:来|到)?[^,;。、\d]{0,8}$")
TEACHING = regex(
    r"们?[^,;。、\d参听看]{0,4}?(?:录[了制]?|主?讲[了授解]?|授课|[编写画拍]了|编[写排]|拍摄|绘制|配音|[上唱演]了|演出|作(?:了|专题|辅导)?|担任|当)"
)
# 德育教师讲反诈专题课18节: who gives a lesson is not whom it is for; 教师讲座2场 is for them
GIVES_LESSON = regex(
    r"们?(?:[\u4e00-\u9fff]{2,3}(?=在))?(?:轮流|分头|逐班|分班|进班|利用[^,;。\d]{1,8}|在[^,;。\d]{1,8})?(?:主讲|讲授|宣讲|讲解|讲(?![座堂台稿坛学])|授(?=[^,;。\d]{0,12}课)|[上开](?=了?[^,;。\d讲授]{0,10}课)|执教)"
)
# 为两家学校的教师授课2场
LESSON_FOR = regex(r"(?:向|给|对|为|面向|针对|组织|召集|邀请)[^,;。]{0,24}$")
# 妇女主任, 残疾人专委: an office, nobody of the group that it works for.
OFFICE_BEHIND = regex(r"(?:们?的)?(?:主任|专委|专职委员|联合会|工作者|干事|权益)")
# 60岁以上客户, 老年村民: the same persons, told more closely before.
WHOSOEVER = frozenset(["bank_customers", "residents", "villagers"])
BARE_GROUPS = set(
    ["群众", "广大群众", "辖区群众", "人民群众", "公众", "社会公众", "百姓", "老百姓", "学校", "市场"]
)
# Whoever was visited beside these is not whom they were about.
OUTCOMES = frozenset(["scams_stopped", "loss_prevented"])
_PLACES = (
    r"(?:社区|学校|校园|企业|工地|农村|乡村|机关|市场|集市|商圈|医院|网点|家庭|单位|商铺|小区|广场|乡镇|街道"
    r"|村[寨组屯]|厂矿|园区|景区|车站|商场|超市)"
)
LAST_PLACE, NEXT_PLACE = (
    regex(rf"(?:{_PLACES}|\d[余多]?[\u4e00-\u9fff]{{1,2}})[、和及与](?:\d+[余多]?[\u4e00-\u9fff])?$"),
    regex(
        rf"[、和及与][^、,]{{0,4}}{_PLACES}"
        # 敬老院、红茶加工厂、祁门一中: places by their own names
        r"|[、和及与][^、,;。\d]{1,12}?(?:厂|公司|医院|[敬养]老院|幼儿园|[中小大]学|[一二三四五六七八九]中|车间|码头|镇|乡|村)(?=$|[、,和及与等]|开展|举办|宣)"
    ),
)
ACTING = regex(
    r"们?(?:逐一|主动|现场|积极)?(?:向|对|给|为)[^,;。\d]{1,10}(?:提[醒示]|宣[讲传]|讲解|介绍|普及|告知)"  # 驾驶员向乘客提醒
    r"|们?(?:[、和及与][^、,;\d]{2,6}?){0,2}(?:(?:通过|利用)[^,]{0,8}(?:转发|发布|推送)|(?:还|也|又|同步|及时)*(?:在|通过|利用)[^,;。\d]{1,16}群[^,;。\d]{0,4}(?:转发|发布|推送|发送)|朋友圈|转发|自编|自导|自演|(?:亲自|参与|倾情|本色)*(?:出演|主演|参演|扮演|饰演|出镜|配音|演绎)|兼任|轮流|轮班|值守)"
    # 女职工到阿拉哈格镇举办妇女反诈讲座
    r"|们?(?:先后|分别|多次|主动|代表)*(?:到|赴|深入|走进|前往|来到)[^,;。\d]{1,12}?(?:举办|宣讲|授课|讲课|义演|巡演)"
)  # they did the work
# Of these the one who does it is the one who counts: who came, signed, asked, installed.
TAKEN_OR_DONE = frozenset(
    ["people_reached", "pledges", "consultations", "app_installs", "scams_stopped", "loss_prevented"]
)
GIVING = regex(
    r"(?:们|代表|队伍?)?(?:[、和及与][^、,\d]{2,8}?)?(?:分成?\d?[组路队片头]?|先后|集中|现场|主动|利用|通过|在|到|深入|走进|走上|来到|前往|上街|沿街|逐[户家店]|挨家挨户|入户)?"
    r"[^,，。；;\d群]{0,12}?(?:发放|派发|分发|散发|张贴|粘贴|悬挂|推送|转发|发送|发布|制作|拍摄|[拍录编画]了|[拍录编]的|摆放|赠送|送出|播放|走访|解答|讲解|表演|演出|演唱|编排|巡演|登台|设[点摊台]|摆[摊设台])"
)
# 学生志愿服务队开展宣讲5场, “妈妈团”表演…: who is in the team does the work.
TEAM = regex(
    r"[^,，。；;、\d]{0,4}?(?:志愿(?:服务队|者)|(?:服务|宣讲|宣传|突击|先锋|文艺|舞蹈|腰鼓|巡逻|义警)[大小]?队|(?:艺术|宣讲|宣传|合唱|文工|演出)团|团[”\"])"
)
TO_THEM = regex(r"(?:向|给|对|为|与|面向|针对|送到|走访|邀请|深入|走进|进)[^,，。；;]{0,10}$")
# 组织干部发放宣传单600份: who is sent hands out; 组织职工开展培训发放手册: who is taught there is given to.
CALLED_TOGETHER = regex(r"(?:组织|召集)[^,，。；;]{0,10}$")
TAUGHT_FIRST = regex(r"[^,，。；;]{0,12}?(?:学习|观看|收看|听|参加|参与|开展|进行|召开|举办|培训|座谈|答题)")
# 干部入户, 村干部、网格员、驻村工作队上门: they went there
VISITORS = regex(r"们?(?:[、和及与][^,;。、\d]{2,8}?){0,4}[^,]{0,6}(?:入户|走访|上门|敲门|逐户|家访)")
ENTERED = regex(
    r"进(?:校园|学校|社区|小区|农村|乡村|村|企业|家庭|机关|单位|网点|商[圈铺]|工地|医院|市场|景区|宗教场所|军营|园区)"
)
# 《妈妈的防骗课》 is what the film is called; 《致家长一封信》 says for whom it is.
# 村干部手把手帮34位老人安装: who helps is not whom the number counts
HELPING = regex(
    r"们?(?:[^,;。、\d]{0,8}?)(?:帮助?|协助|指导|教会?|替|陪|引导|辅导)了?(?:辖区|身边|家里|村里|社区)?的?,(?=[^,;。\d])"
)
NAMED_WORKS, TITLE = frozenset(["videos", "posts", "views"]), regex(r"《[^《》]*》")
# 宣传手册、致家长的一封信等各类资料3万份: one of the papers is for parents.
OTHER_PAPERS, LETTER_LISTED = (
    regex(r"[、和及与][^,;。]*等[^,;。、]{0,8}$"),
    regex(r"的?(?:一封信|公开信|告知书)"),
)
SAVED = regex(r"劝阻|劝返|堵截|拦截|拦下|阻止|制止|阻断|识破|挽回|避免|追回|止付")
SAVED_FOR = regex(r"(?:为|帮助?|替|给|向|对|让|协助|正遭遇[^,]{0,4}的)[^,]{0,8}$")


def distinct_groups(words: str, measure: str) -> list[str]:
    """The groups that a figure's own words name; 群众 is none, a place only where entered (进校园)."""
    if measure in NAMED_WORKS:
        words = TITLE.sub(lambda found: "\0" * len(found[0]), words)
    hits = [
        h for h in find_groups(words) if h.word not in BARE_GROUPS and not OFFICE_BEHIND.match(words, h.end)
    ]
    hits = [
        h
        for h in hits
        if not (LED_BY.search(words, 0, h.start) or HELPING.match(words, h.end))
        and not any(
            before.search(words, 0, h.start) and behind.match(words, h.end)
            for before, behind in ((BROUGHT_BY, BRINGING), (INVITED_BY, TEACHING))
        )
    ]
    hits = [
        h for h in hits if h.word.startswith("进") or not names_place(h.word) or calls_at(words, h, measure)
    ]
    if len(ENTERED.findall(words)) > 1:  # 送法进校园、进社区等19场: of no one of them
        hits = [h for h in hits if not h.word.startswith("进")]
    hits = [h for h in hits if not (h.word.startswith("进") and is_one_of_several(words, h))]
    hits = [h for h in hits if not (ACTING.match(words, h.end) or gives(words, h, measure))]
    if measure == "sessions":
        hits = [
            h
            for h in hits
            if h.code != "teachers"
            or LESSON_FOR.search(words[: h.start])
            or not GIVES_LESSON.match(words, h.end)
        ]
    if measure in OUTCOMES:
        hits = [h for h in hits if not is_rescuer(words, h)]
    if OTHER_PAPERS.search(words):
        hits = [h for h in hits if not LETTER_LISTED.match(words, h.end)]
    if measure == "households":
        hits = [h for h in hits if ADDRESSED.search(words[: h.start]) or not VISITORS.match(words[h.end :])]
    hits = [h for at, h in enumerate(hits) if not (at and tells_again(words, hits[at - 1], h))]
    return list(dict.fromkeys(h.code for h in hits))


def tells_again(words: str, closer: Hit, other: Hit) -> bool:
    """60岁以上客户, 外来务工的18名工人: the same persons as the group before, who are told more closely by it."""
    if closer.code == "migrant_workers" and other.code == "workers":
        return words[closer.start : other.start].rstrip(",").endswith("的")
    return other.code in WHOSOEVER and other.start - closer.end <= 1


def calls_at(words: str, place: Hit, measure: str) -> bool:
    """走访商铺120家、[企业]36家: a place right before a number of houses, which is of it alone."""
    alone = measure == "households" and not is_one_of_several(words, place)
    return alone and not words[place.end :].partition(",")[0].strip("共约近有")


def gives(words: str, hit: Hit, measure: str) -> bool:
    """医护人员在门诊发放明白纸260份, 由学生张贴海报: who hands out, puts up or sends is not who is given to."""
    acts = GIVING.match(words, hit.end) or TEAM.match(words, hit.end)
    if measure in TAKEN_OR_DONE or not acts or TO_THEM.search(words[: hit.start]):
        return False
    taught = TAUGHT_FIRST.match(words, hit.end, acts.end())
    return taught is None or CALLED_TOGETHER.search(words[: hit.start]) is None


def is_rescuer(words: str, hit: Hit) -> bool:
    """全行员工凭借经验劝阻诈骗9起: who stands before the verb without 为 or 帮 saved others."""
    saved = SAVED.search(words, hit.end)
    return saved is not None and SAVED_FOR.search(words, max(0, hit.start - 12), hit.start) is None


def is_one_of_several(text: str, place: Hit) -> bool:
    """走进社区、学校、工地: the last of a list of places stands for none of them alone."""
    behind = NEXT_PLACE.match(text, place.end)
    return LAST_PLACE.search(text[: place.start]) is not None or behind is not None
