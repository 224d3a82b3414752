"""What a passage's words are about: done by the campaign, or planned, required, denied, advised, a crime.

The contract (1, 4.16) gives no facts and no mentions to what the campaign has not done. A trigger reaches
over its own words, the rest of its clause, its whole clause, the rest of its sentence, or the rest of the text.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from dataclasses import dataclass, field

from etl.meaning.taken_down import taken_down
from etl.prose.matter.ahead import (
    STILL_AHEAD,
    asked_of_each,
    due_by_then,
    still_to_come,
    under_plan_heads,
)
from etl.prose.matter.called_off import HELD_THEN, called_off, made_up_for
from etl.prose.matter.comparing import (
    asked_from_above,
    beside_another_time,
    measured_by,
    of_year_before,
    told_elsewhere,
)
from etl.prose.matter.crimes import COUNTED_DEED, deeds_of_swindlers, reach_of_crime
from etl.prose.matter.filling_in import told_to_enter, told_what_to_enter
from etl.prose.matter.governing import end_of_list, governed, start_of_our_own
from etl.prose.matter.hearsay import asked, heard_of
from etl.prose.matter.others import held_up_as_models, of_the_nation, others_deeds, told_for_warning
from etl.prose.matter.reported_by_others import reported_by_others
from etl.prose.matter.targets import carried_out, set_as_tasks
from etl.prose.matter.way_words import CAME_THEN, SWINDLERS
from etl.prose.matter.ways import TRIGGERS, Reason
from etl.prose.matter.wider import of_wider_areas
from etl.prose.words.text import Clause, sentence_spans
from etl.regex import regex

_INTENDED: tuple[Reason, ...] = ("planned", "required")


@dataclass(slots=True)
class Standing:
    """For each place of a text, 1 where the words there are not about what the campaign has done.

    `figures` and `mentions` say so of either; `advised` marks what the public is told to do or to shun,
    `intended` what is planned or required, `beside` what is of another matter than fraud. `told`: (start, end,
    reason) of all that was marked, `reached`: what each reason marked last.
    """

    figures: bytearray
    mentions: bytearray
    advised: bytearray
    intended: bytearray
    beside: bytearray
    told: list[tuple[int, int, Reason]] = field(default_factory=list)
    reached: dict[Reason, tuple[int, int]] = field(default_factory=dict)

    def mark(self, start: int, end: int, reason: Reason) -> None:
        """Marks text[start:end] for a reason; what that reason has marked already is told once."""
        since, until = self.reached.get(reason, (0, 0))
        if not since <= start <= end <= until:
            self.told.append((start, end, reason))
            self.reached[reason] = (start, end)
        self._cover(start, end, reason)

    def _cover(self, start: int, end: int, reason: Reason) -> None:
        masks = [self.advised] if reason == "advice" else []
        if reason not in ("advice", "complaint"):
            masks.append(self.figures)
        if reason == "beside":
            masks.append(self.beside)
        elif reason not in ("advice", "compared", "wider", "withdrawn"):
            masks.append(self.mentions)
        if reason in _INTENDED:
            masks.append(self.intended)
        for mask in masks:
            mask[start:end] = b"\1" * (end - start)

    def clear(self, start: int, end: int) -> None:
        """Takes back what was marked as planned or required, and only that: what is so for another reason too stays."""
        kept = ~int.from_bytes(self.intended[start:end])
        for mask in (self.figures, self.mentions, self.intended):
            mask[start:end] = (int.from_bytes(mask[start:end]) & kept).to_bytes(end - start)
        for begin, until, reason in self.told:
            if reason not in _INTENDED and begin < end and start < until:
                self._cover(max(begin, start), min(until, end), reason)

    def reason_at(self, place: int) -> Reason | None:
        """Why a figure at a place is not the campaign's; None where it is."""
        if not self.figures[place]:
            return None
        here = [reason for start, end, reason in self.told if start <= place < end]
        wanted = (
            _INTENDED
            if self.intended[place]
            else ("withdrawn", "denied", "crime", "compared", "earlier", "wider", "others", "beside")
        )
        return next((reason for reason in here if reason in wanted), None)


SPEAKER = 20  # characters beside a quotation in which it is said whose it is
REACH = 240  # characters; brackets are closed within them
QUOTED = regex(r"“[^“”]*”|\"[^\"]*\"")
BEGAN_WITH = regex(r"(?:等|这些)?(?:讲起|说起|谈起|入手)")  # 从“一个电话、一条短信”讲起
_SPEECH = regex(r"[,。!?]")  # speech and slogans, no names
_OUR_DEED = regex(  # “…我们联合开展了…” tells of what was done
    r"(?:我们|咱们|我[所行院校局镇])[^”\"]{0,40}(?:开展|举办|组织|发放|张贴|召开|设置|走访)了?"
)
_CARRIED_OUT = regex(
    r"(?:目前|现|截至目前|[受因由][^,\d]{1,12})?,?(?:实际|已经?)(?=发放|完成|开展|举办|张贴|组织|走访|派发|悬挂)"
    r"|(?:后|随后|临时|及时)?(?:改[为在成由用以]|转为)"  # 原定…取消，改为线上直播
    # 原说挂五条，后来只挂了两条
    r"|(?<=,)(?:只|仅|便|就)(?:在|通过|利用|用|由)[^,;。\d]{2,14}(?:发|播放?|推送|转发|贴|挂|讲|放)了(?=\d)"
    r"|(?:后来|最后|结果)(?:只|就|才|还是)?(?=(?:挂|贴|发|办|讲|开|放|拉|搞)了?[\d一两三四五六七八九十])"
    r"|(?:后来?)?改[到至]\d{1,2}[日号][^,;。\d]{0,10}(?:[讲办开上补]|举办|开展)了"
)
# 原计划9月9日的讲座因下雨改到9月10日，共1场，学生350人听讲: it was held then.
_MOVED = regex(r"(?:改[到至期]|推迟[到至]|延[期后]?[到至]|顺延[到至])[^,;。]{1,12}$")
# 原定的文艺演出改为坝坝会2场，到场群众400人: the other was held
_BECAME = regex(r"原(?:定|计划|本计划)的?[^,;。\d]{1,20}(?P<then>改)(?:为|成|办|开)了?[^,;。]{2,16}$")
# 请社区腰鼓队演反诈节目，约300名居民观看: whoever was asked came, and so did those who watched
_CAME_WHEN_ASKED = regex(
    r"(?<![邀申聘宴提])请(?!各|您|你|大家|全体|广大|家长们?[,:]|同学们?[,:])[^,;:。\d]{2,24}?(?:讲|课|宣[讲传]|演|唱|培训|普法|授)[^,;。\d]{0,8},[^,;。\d]{0,6}"
    r"(?:\d+[余多]?[名位人个][^,;。\d]{0,8}(?:观看|收看|到场|听讲|听课|听得|围观|聆听|受教育)|来了|到了|坐了|听了|到场|到[校会课场]的|(?:听课|听讲|参加|来听?)的)"
    # 请民警老周来讲“百万保障”这些新花样，来听的老人有80多位; 请民警来讲，到会村民130人
    # 中学请我们去上课，七个班集中在操场，来听课的学生380人
    r"|(?<![邀申聘宴提])请(?![各您你]|大家|全体|广大)[^,;:。\d]{2,16}?[来去]?(?:给[^,;:。\d]{1,8}|为[^,;:。\d]{1,8})?(?:讲|上|授课)[^,;。\d]{0,30},(?:[^,;。\d]{1,16},)?"
    r"(?:来听课?|听课|听讲|到[场课会]|参会|在场)的?(?!要|须|应|[^,;。\d]{0,8}(?:不少|不超|不低|控制|要求|务必|需))[^,;。\d]{0,8}\d"
    # 请民警来校讲课，全校分两批听，一批听了560人
    r"|(?<![邀申聘宴提])请(?![各您你]|大家|全体|广大)[^,;:。\d]{2,16}?[来去到][^,;:。\d]{0,4}(?:讲|上|授)课?,(?:[^,;。\d]{1,16},)?[^,;。\d]{0,4}[听来到坐]了[约近]?\d"
    # 请你们所里的小陈来停车场讲了一场
    r"|(?<![邀申聘宴提])请(?![各您]|大家|全体|广大)[^,;:。\d]{2,16}[来到去][^,;:。\d]{0,10}(?:讲|上|做|办|演|开)了[\d一两三]"
    # 请民警来给姐妹们举办1场讲座，来听的妇女有58人
    r"|(?<![邀申聘宴提])请(?![各您]|大家|全体|广大)[^,;:。\d]{2,24}举办\d[\d.]*[场次期堂][^,;。]{0,16},(?:[来听]听?[课讲]?的|到[场会]|听[课讲]|共?有\d)"
    # 请同学们把《致家长的一封信》带回家，共发出1130份
    r"|(?<![邀申聘宴提])请(?!您|你)[^,;:。\d]{2,10}[把将][^,;:。\d]{2,30},(?:一?共|总共|累计)(?:发放?|送|派|带|签|收)[^,;。\d]{0,6}\d"
)
# “社区天天用大喇叭喊，网格员又上门来讲”高奶奶说: what somebody tells of what was done for him
_THEY_DID = regex(
    r"(?:社区|村[里上]|村委会?|街道|镇[里上]|学校|厂里|单位|公司|银行|物业|派出所|所里|民警|警察|网格员|志愿者|社工|楼长|老师|干部|他们|你们)[^,;。!?:“”]{0,10}?"
    r"(?:天天|每[天周晚]|又|还|常|总|专门|特意|上门|挨家|一遍遍|经常|反复|多次|及时)[^,;。!?:“”]{0,10}?(?:讲|说|喊|播|发|贴|教|提醒|来|打电话|叮嘱|演|放|送|装)"
)
_SAID_SO = regex(r"(?:说|道|表示|感慨|感叹|称赞|点赞|告诉记者|笑着|直夸|夸)")
_THEY_SAY = regex(
    r"(?:有[一]?[位个名]|[一某]位|不少|许多|几位)(?:老|女|男)?(?:住户|居民|村民|群众|市民|客户|商户|摊主|店主|家长|学生|同学|老人|大爷|大妈|大娘|阿姨|奶奶|爷爷|乘客|旅客|游客|司机|工友|业主|租户|老乡|乡亲)们?"
    r"[^,;。:“”\d]{0,10}(?:说|道|讲|表示|感慨|反映|告诉我们)[,:]$"
)
# 骗子最爱冒充…。他们会打电话、群发短信: the next sentence goes on with them
_THEY_GO_ON = regex(
    r"(?:(?:他们|她们|这些人|这类人|这伙人|这帮人|此类人员?)(?![^,;。]{0,4}(?:被|受))|其(?=会|常|往往|惯用|多以|先以|再以)|(?:还)?有的(?=[在以用冒打假先把干再通]))"
)
_SAYING = regex(r"(?:表示|强调|指出)$")
_WILL_BE = regex(
    r"将(?:会|要|作为|继续|持续|进一步|以|把)|还要|[仍需]要|今后|下一步|(?<!必)要(?:把|将|进一步|持续|继续|加强)"
)
_THIS_TIME = regex(r"[本当](?:月|周|季度?)(?![^,。]{0,8}(?:计划|拟|将|打算|安排|预计|准备))")
_EARLIER = regex(r"(?<![较比于超与和同])上一?个?(?:月|周|季度)(?!度?[末底])")
_SWINDLER = regex(SWINDLERS)
_QUESTION = regex(r"[^,。]{0,2}\?")


def find_standing(text: str, clauses: list[Clause], reporter: str = "") -> Standing:
    """What every place of a folded text of a `reporter` ('' if unknown) is about."""
    masks = [bytearray(len(text)) for _ in range(5)]
    standing = Standing(masks[0], masks[1], masks[2], masks[3], masks[4])
    for reason, start, end in governed(text):
        standing.mark(start, end, reason)
    spans = sentence_spans(clauses)
    crime_until = 0
    said = _TITLE.sub(_blank, text) if "《" in text else text
    said = _NAMED_AFTER.sub(_blank, said) if "”" in said else said
    came_at = [found.start() for found in _CAME_WHEN_ASKED.finditer(text)] if "请" in text else []
    crime_sentence = -2  # none, not even before the first
    for clause in clauses:
        sentence_end = end_of_reach(text, clause, spans)
        mark_by_ways(standing, said, clause, sentence_end)
        became = _BECAME.search(text, clause.start, clause.end) if "改" in text else None
        moved = became or _MOVED.search(text, clause.start, clause.end)
        moved = moved and HELD_THEN.search(text, clause.end, sentence_end)
        came = "请" in text[clause.start : clause.end] and (
            bisect_left(came_at, clause.start) < bisect_left(came_at, sentence_end)
        )
        held = _CARRIED_OUT.match(text, clause.start, clause.end) or made_up_for(text, clause, sentence_end)
        if moved or came or held:
            standing.clear(became.start("then") if became else clause.start, sentence_end)
        if _QUESTION.match(text, max(clause.start, clause.end - 2)):
            standing.mark(clause.start, clause.end, "denied")
        swindler = _SWINDLER.search(said, clause.start, clause.end) if clause.start >= crime_until else None
        goes_on = crime_sentence == clause.sentence - 1 and _opens(clause, spans)
        if swindler or (goes_on and _THEY_GO_ON.match(text, clause.start)):
            at = swindler.start() if swindler else clause.start
            start, crime_until = reach_of_crime(text, clauses, clause, at)
            standing.mark(start, crime_until, "crime")
            crime_sentence = clause.sentence if start < crime_until else crime_sentence
    told: list[tuple[Reason, list[tuple[int, int]]]] = [
        ("earlier", earlier_times(text, clauses, spans)),
        ("earlier", of_the_nation(text, clauses, spans)),
        ("earlier", of_year_before(text)),
        ("earlier", told_elsewhere(text, spans)),
        # another report counts it, and nobody need be asked
        ("earlier", reported_by_others(text, clauses, spans, reporter)),
        ("beside", held_up_as_models(text, spans)),
        ("beside", told_for_warning(text, spans)),
        *((reason, [span]) for reason, span in measured_by(text)),
        ("compared", beside_another_time(text)),
        ("required", asked_from_above(text)),
        ("required", set_as_tasks(text, clauses)),
        ("planned", under_plan_heads(text)),
        ("planned", still_to_come(text, clauses, spans)),
        ("denied", called_off(text, clauses)),
        ("required", due_by_then(text, clauses, spans)),
        ("required", asked_of_each(text, clauses, spans)),
        ("required", told_to_enter(text)),
        ("required", told_what_to_enter(text, clauses, spans)),
        ("others", others_deeds(text, clauses, spans, reporter)),
        ("beside", heard_of(text)),
        ("denied", asked(text)),
        ("wider", of_wider_areas(text, clauses, spans, reporter)),
        ("planned", intentions(text, clauses, spans)),
        ("crime", deeds_of_swindlers(text, clauses, spans)),
        ("crime", taken_down(text)),
        (
            "advice",
            [q.span() for q in QUOTED.finditer(text) if is_speech(q.group()) and not tells_of_us(text, q)],
        ),
        ("crime", [q.span() for q in QUOTED.finditer(text) if BEGAN_WITH.match(text, q.end())]),
        ("compared", [q.span() for q in QUOTED.finditer(text) if is_said_by_them(text, q)]),
    ]
    for reason, places in told:
        for start, end in places:
            standing.mark(start, end, reason)
    for start, end in carried_out(text, clauses, standing.intended):
        standing.clear(start, end)
    return standing


# 发布短视频《一句“我是你领导”骗走十万》3条: what a title says is not what is told
_TITLE = regex(r"《[^《》]{1,40}》")

# “别让骗子钻空子”主题班会: what an event is called
_NAMED_AFTER = regex(
    r"“[^“”]{1,24}”(?=(?:为?主题|专题|系列)的?(?:反诈|防骗|防诈|宣传|教育|法治)*(?:[班晚队]会|讲座|宣讲|课|活动|演出|座谈|培训|沙龙|巡讲|竞赛))"
)


def _blank(title: re.Match[str]) -> str:
    return f"{title[0][0]}{'_' * (len(title[0]) - 2)}{title[0][-1]}"


_CAME_THEN = regex(CAME_THEN)
_WAYS = (*TRIGGERS, *STILL_AHEAD)
# 提醒茶商不要轻信“先交定金”，顺手递上一张明白卡: what was done with the advice
_HANDED_THEN = regex(
    r"(?<=[,;])(?:顺手|随手|同时|并|还|临走时?|随后|最后)(?:又|还|再)?(?:给[^,;。]{1,6})?(?:递[上给]|塞[上给]|送上|发放|派发|张贴|贴上|赠送)"
)


# 去年同期，我所发放资料200份，今年发放资料300份: from where this year's are told
_OF_NOW = regex(r"(?<=[,;])[^,;。\d]{0,4}?(?:今年|本年|本[月周季])")


def mark_by_ways(standing: Standing, text: str, clause: Clause, sentence_end: int) -> None:
    """Marks what the words of one clause say of themselves and of what stands behind them."""
    for reason, reach, pattern in _WAYS:
        hit = pattern.search(text, clause.start, clause.end)
        if hit and not (reason == "required" and _CAME_THEN.match(text, hit.start())):
            start = (
                clause.start if reach == "clause" else hit.start("at" if "at" in pattern.groupindex else 0)
            )
            ends = {"sentence_rest": sentence_end, "text_rest": len(text), "words": hit.end()}
            if reach == "until_now":
                now = _OF_NOW.search(text, hit.end(), sentence_end)
                ends[reach] = now.start() if now else sentence_end
            end = end_of_list(text, start) if reach == "list_rest" else ends.get(reach, clause.end)
            if reach == "list_rest" and text.startswith(")", sentence_end):
                end = min(end, sentence_end)  # 讲座20场（计划15场），其中…
            if reason in ("advice", "required"):  # 加一句“要你退款的电话先打96110”，全月发送短信18万条
                end = min(end, end_of_slogan(text, clause, hit.start()))
            if reason == "advice" and (done := _HANDED_THEN.search(text, clause.end, end)):
                end = done.start()
            end = min(end, start_of_our_own(text, clause, end)) if reason == "required" else end
            standing.mark(start, end, reason)


def _opens(clause: Clause, spans: list[tuple[int, int]]) -> bool:
    return clause.start == spans[clause.sentence][0]


def end_of_slogan(text: str, clause: Clause, place: int) -> int:
    """Where a quotation ends that opens before a place of its clause (播放“不轻信、不转账”，车内广播…), else the text."""
    opened = text.rfind("“", clause.start, place)
    closed = text.find("”", place, place + REACH) if opened >= 0 else -1
    return closed if closed >= 0 and text.find("”", opened, place) < 0 else len(text)


def end_of_reach(text: str, clause: Clause, spans: list[tuple[int, int]]) -> int:
    """Where what a clause says ends at the latest: with its sentence, or with its brackets: 320张（上周280张），…"""
    start, end = spans[clause.sentence]
    opened = text.rfind("(", max(start, clause.start - REACH), clause.start)
    if opened < 0 or text.find(")", opened, clause.start) >= 0:
        return end
    closed = text.find(")", clause.start, min(end, clause.end + REACH))
    return end if closed < 0 else closed


def is_speech(quoted: str) -> bool:
    """Whether words in quotation marks are what somebody says or advises, and do not tell of our own deeds."""
    return _SPEECH.search(quoted) is not None and not _OUR_DEED.search(quoted)


def tells_of_us(text: str, quoted: re.Match[str]) -> bool:
    """Whether somebody whose words are quoted tells of what those who campaign did: “网格员又上门来讲”高奶奶说."""
    said = _SAID_SO.search(text, max(0, quoted.start() - SPEAKER), quoted.start()) or _SAID_SO.search(
        text, quoted.end(), quoted.end() + SPEAKER
    )
    return said is not None and _THEY_DID.search(quoted.group()) is not None


def is_said_by_them(text: str, quoted: re.Match[str]) -> bool:
    """有位住户在热线里说：“小区少说有上百户都晓得”: whether the numbers of a quotation are those of one who was told."""
    return _THEY_SAY.search(text, max(0, quoted.start() - SPEAKER), quoted.start()) is not None


def intentions(text: str, clauses: list[Clause], spans: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """靠山派出所表示，入户宣传将作为长效工作: what somebody says will be done, up to the end of the sentence.

    What was counted before that (会议指出，全镇发放3000份，…，下一步要…) has been done.
    """
    said = [c for c in clauses if _SAYING.search(text, c.start, c.end)]
    intended: list[tuple[int, int]] = []
    for clause in said:
        end = spans[clause.sentence][1]
        will_be = _WILL_BE.search(text, clause.end, end)
        if will_be:
            counted = COUNTED_DEED.search(text, clause.end, will_be.start())
            intended.append((will_be.start() if counted else clause.end, end))
    return intended


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
