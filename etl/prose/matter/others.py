"""What another unit did and the report only tells of: 以上数据不含…, 区总工会组织职工讲座20场 in the report of 区妇联."""

from __future__ import annotations

import re
from bisect import bisect_left
from functools import lru_cache
from itertools import pairwise

from etl.meaning.unit import looks_like_unit, own_words
from etl.meaning.unit_identity import identity_of
from etl.prose.matter.departments import own_name
from etl.prose.matter.speakers import SPEAKING, is_name
from etl.prose.matter.speakers_along import speakers_along
from etl.prose.words.text import Clause
from etl.regex import regex

_LEFT_OUT = regex(
    r"(?:不包?含|不包括|未包?含|未包括|未计入|不计入|剔除|扣除)(?P<names>[\u4e00-\u9fff、]{3,40}?)(?:在内|的?数据|的?数字)?(?=$|[,;:。()\d])"
)
_REPORTS_ITSELF = regex(r"(?:自行|单独|另行)(?:上报|填报|报送|统计|报告)|另行计[算入]")
# 行业协会自己也在发传单，不归我们统计: what the reporter says is none of its own
_NOT_OURS = regex(
    r"(?:不(?:归|由|算|属于?|是)|未?不?计入?)(?:我们?|我[司所行局校院镇村社区街道公办站厂队县市]{1,2}|本[司所行局校院镇村办站厂队单位]{1,2})(?:的|来)?(?:统计|上报|汇总|数[据字]?|成绩|功劳|业绩|工作量|管|组织|开展|$)"
    # 由该所上报
    r"|由(?:该|对方|其)(?:公司|单位|社区|街道|支行|[所局院行校镇村县区队])?(?:自行|统一|负责|另行|单独)*(?:统计)?(?:上报|填报|报送|统计)"
    # 我院不重复计入
    r"|(?:我们?|咱们?|我[司所行局校院镇村]|本[司所行局校院镇村])(?:这边)?(?:就|则|均|都)?(?:不再?|未)(?:重复|另行?)(?:计入|统计|上报|计算|填报|计数)"
)
# 县公安局自行开展的64场，不在本总结统计之内; 我镇还利用…宣传，因未计数，未列入统计 is the reporter's own.
_NOT_IN_HERE = regex(
    r"(?:不在|[不未]列入|[不未]纳入|没有?(?:列入|纳入|算入))[^,;。表\d]{0,8}(?:统计|数据|数字|汇总|总结|小结|报告|台账)(?:之内|之列|范围|以内|里|内|中)?(?=$|[,;。)])"
)
# 县公安局返还资金，义工们发放折页400份: the reporter's own again
_OWN_AGAIN = regex(r"我|本|(?:义工|志愿者|社工|队员)们")
_OURSELVES = regex(r"我们?|咱|本[司所行局校院镇乡村单街社]")
# 公安部数据显示，今年以来全国已推送预警指令4.9亿条: the nation's figures.
_NATION = regex(
    r"(?:公安部|国务院|最高(?:人民)?(?:法院|检察院)|最高[检法]|工信部)的?(?:数据|统计)|全国(?:公安机关)?(?:共(?!产|青|同)|已|累计|破获|拦截|推送)"
)
# 可供各所借鉴; 伏虎派出所劝阻诈骗42起，是我们学习的榜样
_MODEL = regex(
    r"(?:值得|(?<!提)供|可[供为])[^,;。]{0,8}(?:借鉴|参考)(?!书|资料|意义)"
    r"|(?:是|为|值得)(?:我们?|我[所行局校院司镇村]|大家)[^,;。]{0,4}(?:学习|追赶|看齐|对标)(?:的(?:榜样|标杆|对象|方向|样板))?(?=$|[,;。])"
)
# 另外提醒：昨天门口派出所劝住一名司机，差点被骗走2.8万: what befell somebody, told for a warning
_REMINDER = regex(r"(?:另外?|最后|顺便|再)?(?:温馨)?提[醒示](?:一下|大家|各位)?:")
_BEFELL = regex(r"骗走|被骗|受骗|上当|中招")
_HEARD = regex(r"另?据(?:了解|悉|介绍|报道|统计)|另[悉讯]")
# 据派出所介绍，今年以来该所已走访300户: what somebody tells of himself.
_TOLD_OF_ITSELF = regex(
    r"据(?P<name>[\u4e00-\u9fff]{3,24}?)(?:(?:相关|有关)?(?:负责人|工作人员|民警))?(?:介绍|通报|透露|反映)"
)
_THAT_ONE = regex(r"该(?:单位|公司|支行|分行|中心|社区|街道|[所局队行校院镇乡村委会])")
_LED_BY = regex(r"(?:与此)?同时|此外|另外|期间|其[间中]|随后|据悉")
_TIME = regex(
    r"(?:(?:20\d\d年)?(?:第?[一二三四]季度|[上下]半年|\d{1,2}月(?:份|\d{1,2}日)?)|本[月周年]|今年|去年|全年|近期|[当同][日天月期])+(?:以来)?"
)
_ADVERBS = regex(r"(?:也|还|则|已|先后|累计|共|同步|分别|同期|自行|独立|单独|另行?)*")
_COUNTED = regex(
    r"(?:组织|举办|开设|召开|发出|发送|推送|转发|印发|劝阻|接待|安装|向[^,;。\d]{1,10}(?:发放|分发|赠送|捐赠|发送|推送|宣传))"
)
# 区公安分局反诈中心, 县总工会: an organ of a county or a city.
_ORGAN = regex(
    r"^(?:[\u4e00-\u9fff]{1,6})?[省市县区州旗](?!中心校)[\u4e00-\u9fff]{0,12}(?:局|委|妇联|残联|工商联|科协|文联|侨联|社联|工会|团委|法院|检察院|中心"
    r"|支队|大队|银行|公司|红十字会)$"
)
_ALIKE = ("街道", "镇", "乡", "社区", "村", "派出所", "支行", "小学", "中学", "幼儿园", "医院")
_AREA = regex(r"(?:街道|镇|乡|社区|村)$")
_OFFICE = regex(r"(?:人民政府|政府|办事处|党工委|党委|居民委员会|居委会|村民委员会|村委会|综治中心)$")
# Whoever reports for all others of its area.
_FOR_ALL = regex(
    r"反诈中心|联席|打击治理|治理办|反诈办|专班|指挥部|领导小组|政法委|宣传部|政府|工委|[县市区省]委(?!员)|综治|平安办|融媒"
)
_POLICE = regex(r"公安|派出所|反诈中心|刑侦|经侦|交警")
_PRESS = regex(r"融媒|电视台|广播|日报|[晚早]报")  # a channel of the campaign
_SHORTENED = regex(r"人民|[省市县区]")  # 凤冈县人民法院, 凤冈法院
_UNNAMED = regex(r"^(?:本|我|全|各|该|两|多|其)")
_HERE = regex(
    r"我[校园院行司厂局们村镇乡所]|我(?:社区|街道|单位|公司|支行)|[来到进入赴][校园院厂]|[全进]校|师生|本[校园院行司]"
)
LONGEST_NAME, SHORTEST_HOUSE = 24, 4


def others_deeds(
    text: str, clauses: list[Clause], spans: list[tuple[int, int]], reporter: str
) -> list[tuple[int, int]]:
    """Where a folded text tells of units whose numbers it leaves out, and of other units than its `reporter`."""
    deeds: list[tuple[int, int]] = []
    left_out: set[str] = set()
    deeds += [
        (clause.start, spans[clause.sentence][1])
        for clause in clauses
        if tells_of_elsewhere(text, clause, clauses)
    ]
    deeds += [
        (spans[clause.sentence][0], up_to_our_own(text, clause, clauses, spans[clause.sentence][1]))
        for clause in clauses
        if _NOT_OURS.search(text, clause.start, clause.end)
    ]
    may_leave_out = "入" in text or "不在" in text
    for clause in clauses if may_leave_out and _NOT_IN_HERE.search(text) else ():
        start, end = spans[clause.sentence]
        out = _NOT_IN_HERE.search(text, clause.start, end)
        if out and (subject := names_subject(text, clause)) and not is_own(subject, reporter):
            deeds += [] if _OURSELVES.search(text, start, out.start()) else [(clause.start, end)]
    themselves = [hit.start() for hit in _REPORTS_ITSELF.finditer(text)]
    for clause in clauses:
        end = spans[clause.sentence][1]
        for hit in _LEFT_OUT.finditer(text, clause.start, clause.end):
            names = {name for name in re.split(r"[、和及与]", hit["names"]) if looks_like_unit(name)}
            left_out |= names
            if names:
                deeds.append((hit.start(), clause.end))
        named = any(text.startswith(name, clause.start, clause.end) for name in left_out)
        at = bisect_left(themselves, clause.start)
        itself = at < len(themselves) and themselves[at] < end
        if named or (itself and names_subject(text, clause)):
            deeds.append((clause.start, end))
    if not tells_of_one(text, reporter):
        return deeds
    return [
        *deeds,
        *told_of_itself(text, clauses, spans, reporter),
        *deeds_of(text, clauses, spans, reporter),
    ]


def up_to_our_own(text: str, clause: Clause, clauses: list[Clause], end: int) -> int:
    """横幅3条不算我们的，我们发了扇子150把: where what such a clause speaks of ends, before the next one of its sentence
    that opens with us."""
    later = (one for one in clauses[clause.index + 1 :] if one.sentence == clause.sentence)
    return next((one.start for one in later if _OWN_AGAIN.match(text, one.start)), end)


def told_of_itself(
    text: str, clauses: list[Clause], spans: list[tuple[int, int]], reporter: str
) -> list[tuple[int, int]]:
    """据青湖派出所介绍，今年以来该所已走访300户: from where a unit beside the reporter is meant to the sentence's end."""
    deeds: list[tuple[int, int]] = []
    for clause in clauses:
        told = _TOLD_OF_ITSELF.fullmatch(text, clause.start, clause.end)
        end = spans[clause.sentence][1]
        meant = _THAT_ONE.search(text, clause.end, end) if told and looks_like_unit(told["name"]) else None
        if told and meant and not is_own(told["name"], reporter):
            deeds.append((clause.end, end))
    return deeds


def of_the_nation(text: str, clauses: list[Clause], spans: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """From each clause that tells of the whole nation to the end of its sentence: such figures are nobody's campaign."""
    told = [clause for clause in clauses if _NATION.search(text, clause.start, clause.end)]
    return [(clause.start, spans[clause.sentence][1]) for clause in told]


def held_up_as_models(text: str, spans: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """麒麟区设摊26场，其做法可供借鉴: the sentences that tell what others did for the reader to learn from."""
    return [span for span in spans if _MODEL.search(text, *span)]


def told_for_warning(text: str, spans: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """Where a reminder tells what befell somebody, and nothing of what those who write did."""
    reminders = [(found, end) for start, end in spans if (found := _REMINDER.match(text, start))]
    return [
        (found.end(), end)
        for found, end in reminders
        if _BEFELL.search(text, found.end(), end) and not _OURSELVES.search(text, found.end(), end)
    ]


def tells_of_elsewhere(text: str, clause: Clause, clauses: list[Clause]) -> bool:
    """Whether from a clause on its sentence is of a unit that the writer has only heard of: 另据了解，南明区公安分局…."""
    heard = text.startswith("另", clause.start) and _HEARD.fullmatch(text, clause.start, clause.end)
    behind = clauses[clause.index + 1 : clause.index + 2] if heard else []
    return any(_begins_with_unit(text, one) for one in behind if one.sentence == clause.sentence)


def _begins_with_unit(text: str, clause: Clause) -> bool:
    """市卫生健康委在市第一医院举行的启动仪式上共发放: whoever it is, however it goes on."""
    led = _TIME.match(text, clause.start, clause.end)
    start = led.end() if led else clause.start
    words = text[start : min(clause.end, start + LONGEST_NAME)]
    return names_subject(text, clause) != "" or any(
        is_name(words[:end]) for end in range(len(words), SHORTEST_HOUSE, -1)
    )


def tells_of_one(text: str, reporter: str) -> bool:
    """Whether a paragraph speaks for its reporter alone: in a bulletin each unit speaks for itself."""
    if not reporter or _FOR_ALL.search(reporter):
        return False
    speakers = speakers_along(text)
    return not speakers or is_own(speakers[0][1], reporter)


def deeds_of(
    text: str, clauses: list[Clause], spans: list[tuple[int, int]], reporter: str
) -> list[tuple[int, int]]:
    """From each clause with another unit as its subject to the end of its sentence, or to where the reporter acts.

    Where the words tell of what others did with the reporter (is_host), they are not only theirs.
    """
    subjects = [names_subject(text, clause) for clause in clauses]
    ends = [spans[clause.sentence][1] for clause in clauses]
    for clause, later in reversed(list(pairwise(clauses))):
        if later.sentence == clause.sentence:
            own = _OWN_AGAIN.match(text, later.start) is not None or is_own(subjects[later.index], reporter)
            ends[clause.index] = later.start if own else ends[later.index]
    deeds: list[tuple[int, int]] = []
    hosts = hosted(text, reporter)
    for clause in clauses:
        subject, end = subjects[clause.index], ends[clause.index]
        if subject and is_other(subject, reporter):
            at = bisect_left(hosts, (clause.start,))
            if at == len(hosts) or hosts[at][1] > end:
                deeds.append((clause.start, end))
    return deeds


def names_subject(text: str, clause: Clause) -> str:
    """The unit that does what a clause tells of; '' for none: (同时)区总工会(二季度)(共)组织…."""
    led = _LED_BY.match(text, clause.start, clause.end)
    start = led.end() if led else clause.start
    words = text[start : min(clause.end, start + 2 * LONGEST_NAME)]
    for end in range(min(len(words), LONGEST_NAME), 3, -1):
        rest = _ADVERBS.sub("", _TIME.sub("", words[end:], count=1), count=1)
        acts = SPEAKING.match(rest) or _COUNTED.match(rest)
        if acts and _TIME.search(words[:end]) is None and is_name(words[:end]):
            return words[:end]
    return ""


@lru_cache(maxsize=2_000)
def is_own(name: str, reporter: str) -> bool:
    """Whether a name is the reporter's or one of its departments: 西夏区妇女联合会, 区妇联权益部."""
    if not name:
        return False
    plain, own = _OFFICE.sub("", name), _OFFICE.sub("", reporter)
    if _SHORTENED.sub("", plain) == _SHORTENED.sub("", own):
        return True
    if len(plain) > SHORTEST_HOUSE and own.startswith(plain):
        return True  # 秭归县人民法院 of 秭归县人民法院办公室
    if plain.endswith(own) or own.endswith(plain) or (_POLICE.search(name) and _POLICE.search(reporter)):
        return True
    words = own_words(own)
    return any(own_words(plain[:end]) == words for end in range(2, len(plain) + 1))


def is_other(name: str, reporter: str) -> bool:
    """Whether a name is that of a unit beside the reporter: of the same kind, or an organ where no area reports."""
    plain, own = _OFFICE.sub("", name), _OFFICE.sub("", reporter)
    if _UNNAMED.match(plain) or _PRESS.search(plain) or own_name(name, reporter) == reporter:
        return False
    if identity_of(plain) == identity_of(own):  # 中国建设银行南靖支行 in a report of 建行南靖支行
        return False
    kind = next((kind for kind in _ALIKE if own.endswith(kind)), "")
    if kind and plain.endswith(kind):
        return plain != kind and not (plain.endswith(own) or own.endswith(plain))
    if _AREA.search(own):
        return False
    return _ORGAN.match(plain) is not None and not is_own(name, reporter)


def hosted(text: str, reporter: str) -> list[tuple[int, int]]:
    """Where a text tells of what others did with the reporter: 县公安局到我校举办讲座, …联合区妇联…."""
    words = re.sub(r"^.*[省市县区州旗](?=[\u4e00-\u9fff]{2})", "", _OFFICE.sub("", reporter))
    named = [hit.span() for hit in re.finditer(re.escape(words), text)] if len(words) > 1 else []
    return sorted([*named, *(hit.span() for hit in _HERE.finditer(text))])
