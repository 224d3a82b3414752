"""What a passage's words are about: done by the campaign, or planned, required, denied, advised, a crime.

The contract (1, 4.16) gives no facts and no mentions to what the campaign has not done. A trigger reaches
over its own words, the rest of its clause, its whole clause, the rest of its sentence, or the rest of the text.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Literal

from etl.prose.text import Clause, sentence_spans

Reason = Literal["planned", "required", "denied", "crime", "advice", "compared", "complaint"]
Reach = Literal["words", "clause_rest", "clause", "sentence_rest", "list_rest", "text_rest"]


@dataclass(slots=True)
class Standing:
    """For each place of a text, 1 where the words there are not about what the campaign has done.

    `figures` and `mentions` say so of either; `advised` marks what the public is told to do or to shun,
    `intended` what is planned or required.
    """

    figures: bytearray
    mentions: bytearray
    advised: bytearray
    intended: bytearray

    def mark(self, start: int, end: int, reason: Reason) -> None:
        """Marks text[start:end] for a reason."""
        masks = [self.advised] if reason == "advice" else []
        if reason not in ("advice", "complaint"):
            masks.append(self.figures)
        if reason not in ("advice", "compared"):
            masks.append(self.mentions)
        if reason in ("planned", "required"):
            masks.append(self.intended)
        for mask in masks:
            mask[start:end] = b"\1" * (end - start)

    def clear(self, start: int, end: int) -> None:
        """Takes back what was marked as planned or required, and only that."""
        kept = ~int.from_bytes(self.intended[start:end])
        for mask in (self.figures, self.mentions, self.intended):
            mask[start:end] = (int.from_bytes(mask[start:end]) & kept).to_bytes(end - start)


_ACTS = "组织|开展|发放|派发|张贴|举办|进行|召开|悬挂|印制|走访|入户|制作|实施|安排|宣传|播放|推送|完成|落实"
_WILL = (
    "继续|持续|充分|进一步|严格|开展|组织|举办|召开|发放|张贴|在|不断|于|会|加大|全力|再|陆续|联合|深入|通过|适时"
    "|逐步|按照|推出|积极|大力|始终|坚持|扎实|加强|定期|常态|结合|围绕|认真|利用|努力|牢固|统一|分批|采取"
)
_BEGIN = "[于在对通发开组举张印利入向定走制再每年月本采全深将召派悬]"
_WHO = "单位|部门|乡镇|街道|派出所|社区|学校|支行|网点|科室|病区|支部|民警|员工|干部|党员|同学|大家|舍长|各地|各所|各校|我们"
_SWINDLERS = (
    "嫌疑人|犯罪分子|诈骗分子|不法分子|违法分子|骗子|犯罪行为人|诈骗团伙|犯罪团伙|犯罪嫌疑|受害人|受害者|被害人"
    "|事主|诈骗者|对方(?=先后|又|再|多次|不断|以|声称|自称|称|要求|谎|发来|打来|诱|让|给|将|随即|随后|通过)"
)
_HARMED = "被骗|骗走|骗取|谎称|冒充|立案|案发|涉案|破获|侦破|抓获|刑事拘留|审查起诉|提起公诉|交办"
_SAVED = "劝阻|拦截|阻止|止付|挽回|避免|堵截|返还|劝返"
_NOT = "(?:尚未|还未|未能|从未|没有|没|未(?!成年|来|必|知|婚)|无法)"
_MUST = r"(?:都|还|均|也|一定)?要(?![求点素案道闻员害是么])"
_AS_ASKED = r"[^,]*?(?:按照?|根据|依据|对照|落实|符合|达到|围绕)[^,]{0,16}要求"
_CHANGED = rf"(?:增|减|降|升|[多少]了?(?=\d|{_ACTS})|持平)"
_RAISED = r"(?:增|提高|提升|扩|上升|升|减|降|下降|压减)[加大展少]?[至到为]"
# What those who were not reached did not do; 未发现问题 and 不留死角 are no such thing.
_UNREACHED = (
    r"(?:不(?=知|会|愿|了解|配合|安装|清楚|参加|接受|在家|同意|理解|支持|懂|具备)|拒绝|无法"
    r"|(?:尚|还|仍)?未(?!成年|来|必|婚|发[现生]|出现|受骗|被骗)|没有?(?!发[现生]|出现|受骗|被骗))"
)
_POOR = r"不(?:到位|够|深入|广泛|及时|平衡|积极|理想|扎实|彻底|高|强|足(?!\d))"
_LESSON = (
    "讲解|讲述|介绍|剖析|揭露|揭示|通报|结合|针对|防范|防止|警惕|识别|识破|避免|反|普及|宣传|公布|分析|以案"
    "|列举|拆穿"
)

CLAUSE_START = r"(?:^|(?<=[,;:。\n()“]))"

WAYS: list[tuple[Reason, Reach, str]] = [  # one line per way of saying so
    (
        "planned",
        "text_rest",
        rf"{CLAUSE_START}(?![^,;:。]{{0,4}}?(?:调整|安排|部署|谋划))[^,;:。]{{0,4}}?(?P<at>(?:下一步|下步|下一阶段|下阶段|接下来)(?=$|工作|我|将|要|继续|打算|计划))",
    ),
    ("planned", "sentence_rest", rf"(?:还|也|均|都|并)?将(?=(?:{_WILL}|作为|以此|把|常态))"),
    ("planned", "sentence_rest", rf"(?<![按照据订定成])计划(?={_BEGIN}|\d)|原(?:定|计划|拟)"),
    (
        "planned",
        "sentence_rest",
        r"(?<![虚模草比])拟(?!订|写|稿|人|定(?!于|在))|打算|预计|力争|即将|今后(?!悔)",
    ),
    ("planned", "sentence_rest", r"明年|下个?月|下周|争取(?=[在到让对年月做]|\d)|定于|目标(?:是|为|在|于)"),
    ("planned", "sentence_rest", r"准备(?=开展|组织|发放|举办|在|于|印)"),
    ("required", "sentence_rest", rf"{CLAUSE_START}(?!{_AS_ASKED})[^,;:。]*?(?P<at>要求(?=[^,。的;]))"),
    ("required", "list_rest", r"会议(?:强调|指出|要求|议定|决定|明确|研究决定|研究确定)"),
    (
        "required",
        "sentence_rest",
        r"[局会委办所院校行府部联镇队长记任导]要求[,:]|(?:各级|各|全体)[^,;。的]{1,8}要(?![求点素道])",
    ),
    ("required", "sentence_rest", rf"{CLAUSE_START}(?:[^,;:。]{{0,8}}(?:{_WHO}))?{_MUST}"),
    (
        "required",
        "sentence_rest",
        r"务必|必须|应当|应(?=[于在发开组严按及])|须(?=[在发开组严按于])|需(?=[在对发开组])",
    ),
    ("required", "sentence_rest", r"每(?:学期|学年|周|月|季度?|半年|年)(?:至少|不少于)"),
    ("required", "sentence_rest", rf"(?<![邀申聘宴提])请(?=您|你|各|大家|家长|广大|全体|同学|{_WHO})"),
    ("required", "clause_rest", r"确保|督促|责成|严禁|不得"),
    ("denied", "clause_rest", rf"{_NOT}[^,、]{{0,7}}?(?:{_ACTS})"),
    ("denied", "clause_rest", rf"[仍还尚]有(?=[^,、]{{0,16}}{_UNREACHED})"),
    ("denied", "clause_rest", rf"(?:约|近)?\d+[余多]?[户人名家个位][^,\d]{{0,12}}?{_UNREACHED}"),
    ("denied", "clause", r"拒绝(?=入户|宣传|接受|安装|配合|参加|签)"),
    ("denied", "clause", rf"(?:{_ACTS}|安装|下载|推广|覆盖|参与)[^,]{{0,6}}?{_POOR}"),
    (
        "denied",
        "sentence_rest",
        rf"{CLAUSE_START}(?![针围对就结根][^,]*存在)[^,;:。]{{0,6}}(?:存在的?(?:主要)?(?:问题|不足|困难)|不足之处)(?=$|是|有|为|主要)",
    ),
    ("complaint", "clause", r"(?:群众|居民|家长|业主|学生|商户|村民)[^,]{0,6}?(?:反映|投诉|抱怨|质疑)"),
    ("denied", "clause", r"取消|暂停|推迟|延期|停办|改期|作罢"),
    ("compared", "words", rf"由[^,\d]{{0,6}}\d[^,]{{0,12}}?(?={_RAISED})"),
    ("compared", "clause_rest", rf"(?:较|比)[^,]{{0,12}}?{_CHANGED}|同比|环比"),
    ("denied", "sentence_rest", rf"{CLAUSE_START}(?:以[前往](?![期来述])|过去[,大多主])"),
    ("compared", "clause", r"(?:去年|上年|同年)同期|去年(?=发放|开展|共)"),
    ("crime", "clause_rest", rf"{CLAUSE_START}(?![^,;:。]*(?:{_SAVED}))[^,;:。]*?(?P<at>{_HARMED})"),
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
    ("advice", "sentence_rest", rf"当您|谨记|拨打(?=\d|报警|咨询)|{CLAUSE_START}(?:接到|收到|遇到)"),
]
TRIGGERS = [(reason, reach, re.compile(pattern)) for reason, reach, pattern in WAYS]
QUOTED = re.compile(r"“[^“”]*”|\"[^\"]*\"")
_SPEECH = re.compile(r"[,。!?]")  # speech and slogans, no names
_OUR_DEED = re.compile(  # “…我们联合开展了…” tells of what was done
    r"(?:我们|咱们|我[所行院校局镇])[^”\"]{0,40}(?:开展|举办|组织|发放|张贴|召开|设置|走访)了?"
)
_CARRIED_OUT = re.compile(
    r"(?:目前|现|截至目前)?,?(?:实际|已经?)(?=发放|完成|开展|举办|张贴|组织|走访|派发|悬挂)"
    r"|(?:后|随后|临时|及时)?(?:改[为在成由用以]|转为)"  # 原定…取消，改为线上直播
)
_SAYING = re.compile(r"(?:表示|强调|指出)$")
_WILL_BE = re.compile(
    r"将(?:会|要|作为|继续|持续|进一步|以|把)|还要|[仍需]要|今后|下一步|(?<!必)要(?:把|将|进一步|持续|继续|加强)"
)
_THIS_TIME = re.compile(r"[本当](?:月|周|季度?)(?![^,。]{0,8}(?:计划|拟|将|打算|安排|预计|准备))")
_EARLIER = re.compile(r"(?<![较比于超与和同])上一?个?(?:月|周|季度)(?!度?[末底])")
_SWINDLER = re.compile(_SWINDLERS)
_TAUGHT_OR_STOPPED = re.compile(f"{_LESSON}|{_SAVED}")
_STOPPED = re.compile(_SAVED)
_QUESTION = re.compile(r"[^,。]{0,2}\?")
_MASKED = re.compile(
    r"[^,某]{0,4}?(?<![在向对为给到于从与进])某(?:某|[^,某]{0,6}?(?:团伙|公司|机构|组织|集团|平台|男子|女子|网友|企业|商家"
    r"|店|协会)|(?=[以在通利用冒假自谎向将开设组伙等、与和为声诱发]))"
    r"|[\u4e00-\u9fff][×xX*]{1,2}(?=[以在通利用冒假自谎向将开设组伙等、与和为声诱发])"
)
_TAKEN = re.compile(r"骗取|骗走|骗得|行骗|诈骗所得|非法获利|敛财")
_CAMPAIGN = re.compile(
    rf"反诈|防诈|防骗|反电诈|民警|辅警|警方|派出所|我[行所院校局们支社]|社区|{_SAVED}|讲解|宣传|宣讲|提醒|案例|为例|防范|识别|揭露"
)
_AGENT = re.compile(
    r"(?:同时|随后|其间|期间)?(?:民警|辅警|我[行所院校局们支社]|工作人员|志愿者|网格员|该[行所校]|现场|活动"
    r"|.{1,12}(?:派出所|支行|分局|公安局|街道办|反诈中心))(?!.*(?:冒充|谎称|骗))"
)


def find_standing(text: str, clauses: list[Clause]) -> Standing:
    """What every place of a folded text is about."""
    standing = Standing(*(bytearray(len(text)) for _ in range(4)))
    spans = sentence_spans(clauses)
    crime_until = 0
    for clause in clauses:
        sentence_end = end_of_reach(text, clause, spans)
        for reason, reach, pattern in TRIGGERS:
            hit = pattern.search(text, clause.start, clause.end)
            if hit:
                start = (
                    clause.start
                    if reach == "clause"
                    else hit.start("at" if "at" in pattern.groupindex else 0)
                )
                stop = text.find("。", start)  # 会议议定：一是…；二是…。
                ends = {
                    "sentence_rest": sentence_end,
                    "list_rest": stop if stop >= 0 else len(text),
                    "text_rest": len(text),
                    "words": hit.end(),
                }
                standing.mark(start, ends.get(reach, clause.end), reason)
        if _CARRIED_OUT.match(text, clause.start, clause.end):
            standing.clear(clause.start, sentence_end)
        if _QUESTION.match(text, max(clause.start, clause.end - 2)):
            standing.mark(clause.start, clause.end, "denied")
        swindler = _SWINDLER.search(text, clause.start, clause.end) if clause.start >= crime_until else None
        if swindler:
            start, crime_until = reach_of_crime(text, clauses, clause, swindler.start())
            standing.mark(start, crime_until, "crime")
    told: list[tuple[Reason, list[tuple[int, int]]]] = [
        ("compared", earlier_times(text, clauses, spans)),
        ("planned", intentions(text, clauses, spans)),
        ("crime", deeds_of_swindlers(text, clauses, spans)),
        ("advice", [q.span() for q in QUOTED.finditer(text) if is_speech(q.group())]),
    ]
    for reason, places in told:
        for start, end in places:
            standing.mark(start, end, reason)
    return standing


def end_of_reach(text: str, clause: Clause, spans: list[tuple[int, int]]) -> int:
    """Where what a clause says ends at the latest: with its sentence, or with its brackets: 320张（上周280张），…"""
    start, end = spans[clause.sentence]
    opened = text.rfind("(", start, clause.start)
    if opened < 0 or text.find(")", opened, clause.start) >= 0:
        return end
    closed = text.find(")", clause.start, end)
    return end if closed < 0 else closed


def is_speech(quoted: str) -> bool:
    """Whether words in quotation marks are what somebody says or advises, and do not tell of our own deeds."""
    return _SPEECH.search(quoted) is not None and not _OUR_DEED.search(quoted)


def intentions(text: str, clauses: list[Clause], spans: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """靠山派出所表示，入户宣传将作为长效工作: what somebody says will be done, up to the end of the sentence."""
    said = [c for c in clauses if _SAYING.search(text, c.start, c.end)]
    ends = [(c.end, spans[c.sentence][1]) for c in said]
    return [(start, end) for start, end in ends if _WILL_BE.search(text, start, end)]


def earlier_times(text: str, clauses: list[Clause], spans: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """上月 where the text tells of 本月 as well, up to the 本月 of its sentence: that time's own report counts it."""
    if not _THIS_TIME.search(text):
        return []
    times: list[tuple[int, int]] = []
    for clause in clauses:
        earlier = _EARLIER.search(text, clause.start, clause.end)
        if earlier:
            sentence_end = end_of_reach(text, clause, spans)
            this = _THIS_TIME.search(text, earlier.end(), sentence_end)
            times.append((earlier.start(), this.start() if this else sentence_end))
    return times


def deeds_of_swindlers(
    text: str, clauses: list[Clause], spans: list[tuple[int, int]]
) -> list[tuple[int, int]]:
    """Where somebody masked (张某, 某公司) acts, or a sentence ends in 骗取…: up to where the campaign acts."""
    deeds: list[tuple[int, int]] = []
    campaign = [_CAMPAIGN.search(text, *span) for span in spans]
    until = 0
    for clause in clauses:
        told = campaign[clause.sentence]
        if told is None and clause.start >= until and _MASKED.match(text, clause.start, clause.end):
            until = end_of_deeds(text, clauses, clause)
            deeds.append((clause.start, until))
        taken = _TAKEN.search(text, clause.start, clause.end)
        if taken and (told is None or told.start() >= taken.start()):
            deeds.append((spans[clause.sentence][0], taken.end()))
    return deeds


def end_of_deeds(text: str, clauses: list[Clause], clause: Clause) -> int:
    """The end of the last clause in which the actor of `clause` still acts."""
    end = clause.end
    for later in clauses[clause.index + 1 :]:
        stopped = _AGENT.match(text, later.start, later.end) or _STOPPED.search(text, later.start, later.end)
        if later.sentence != clause.sentence or stopped:
            break
        end = later.end
    return end


def reach_of_crime(text: str, clauses: list[Clause], clause: Clause, at: int) -> tuple[int, int]:
    """Swindlers as subject govern the sentence until the campaign takes over; as matter taught, a clause."""
    if at - clause.start > 8 or _TAUGHT_OR_STOPPED.search(text, clause.start, at):
        return at, clause.end
    end = clause.end
    for later in clauses[clause.index + 1 :]:
        if later.sentence != clause.sentence or _AGENT.match(text, later.start, later.end):
            break
        end = later.end
    return clause.start, end
