"""Counts that are left out or left vague: xx余份宣传海报, 发放宣传单数千份, 悬挂大量横幅 (contract 4.8)."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace

from etl.meaning.lexicon import Hit, find_measures, units_of
from etl.meaning.quantity import FoundQuantity, FoundText, Quantity, find_masked
from etl.prose.counted.measured import find_measured
from etl.prose.counted.named_behind import MODIFIERS
from etl.prose.passages.passage import Figure, Passage, Query, begin_of
from etl.prose.words.text import Clause
from etl.prose.words.zones import MATERIALS, Zones, strict_measure
from etl.regex import regex

ReadEach = Callable[[Passage], Iterator[tuple[FoundQuantity, Figure | str | None]]]

# 明白纸的数量未统计，粗估若干: an estimate that gives none, of what the clause before names.
ESTIMATED = regex(
    r"[,(:](?:粗略?|大[概约致]|初步|粗步|目测|据)?(?:估[计算摸]?|预估|统计|约莫?|大[概约致])(?:有|为|是|下来)*(?P<many>若干|不少|[几数好][几]?[十百千万]+[余多]?[份张册本条户人次场]*|[xX×*]{1,3}[份张册本条户人次场]*)(?=$|[,。;)])"
)
LEFT_UNCOUNTED = regex(
    r"(?:的?(?:发放|派发|张贴|推送)?的?(?:总|具体)?(?:数量|数|数目|份数|人数|户数|场次|次数|张数))?(?:均|都|也|还|暂|尚)*(?:未|没有?|不)(?:作|做|进行|予|能|曾|及时|逐一|具体|详细|准确)*(?:统计|清点|计数|点数|核实|核对|详|明|清楚|登记)[^,;。]{0,4}$"
)
BARE_VAGUE = regex(r"若干(?=$|[,。;、]|[由供](?!参考))")  # 折页若干由群众自取
# 发放反诈车票夹若干: a thing of no measure's name, handed out; it is counted in 个 where a number stands.
HANDED_OUT = regex(r"发放|派发|分发|散发|赠送|赠予|送[出上去了给]|(?<![转开颁印])发[了出给]")
THINGS_UNIT = "个"
# 发放各类资料若干: papers, though no noun of the vocabulary.
HANDED_PAPERS, PAPERS_UNIT = regex(r"(?:资料|材料|读物|单页|彩页|书刊|图册)$"), "份"
# 传单发了若干, 海报店里贴了一些: what was done stands behind its noun.
DONE_VAGUELY = regex(
    r"(?:[给向为][^,;。\d]{1,6}?|[\u4e00-\u9fff]{1,3}[里上内外口边])?(?:已|都|也|共)?(?:发放?|派发?|分发|送|贴|张贴|挂|悬挂|摆|放|印|投|播放?)[了出]?(?P<many>若干|一些|好多|不少|很多|许多|好些|一批)(?=$|[,。;])"
)
# 大量 and 一批 stand beside a noun without a unit; only with a deed are they a count that was left out.
PLENTY = regex(r"(?:大量|(?<!同)一批(?!次|又)|大批(?!次)|许多|很多|若干)(?:的|余)?")
DEED = regex(
    r"(?:发放|派发|分发|散发|赠送|送[出上了]|印发|张贴|粘贴|悬挂|拉挂|摆放|投放|推送|转发|发送|发布|(?<!转)发[了出]|[贴挂摆]了)[^,]{0,16}$"
)
FILMED = regex(r"(?:拍摄|录制|制作|推送|转发|发布|播放)[^,]{0,16}$")
COUNTED = MATERIALS | {"sms", "posts", "videos"}
# 宣传单发放数量见附件, 宣传品的数见附件1 or ：见附件: the number stands elsewhere, and what is annexed is not here.
ANNEXED = regex(
    r"(?:数量|数据|数字|数目|份数|人数|户数|场次|次数|张数|的数|多少[份张本册条场次户人]次?|(?:发放|派发|张贴|发送|领取|用)数)[^,;:。()\d]{0,6}?[:(,]?(?P<where>(?:详见|见|另附|附)(?:附件|附后|另表)\d{0,2}|另附|(?:详见|见)(?:签到|登记|报名)[表册簿单])(?!\)?[:为共]*\d)"
)
OF_HELD = regex(r"(?:到[场会课]|参[加训会与]|听[讲课])?人(?:员|次)?数")  # 培训1次，人数见签到表
HELD_UNITS = frozenset(["次", "场", "场次", "期", "节", "堂", "回"])
# APP新增安装数待统计, 折页数量还在汇总: the number is still to come; 未统计 says that there is none.
TO_COME = regex(
    r"(?:[\u4e00-\u9fff]数|数[量据字目]|场次|人次)[^,;:。()\d]{0,4}?(?P<where>(?:尚|还|仍|暂)?(?:需|有?待|正在|尚在|还在|在)"
    r"(?:进一步|后续|另行|最终|各[^,;:。\d]{1,4})*(?:统计|核实|汇总|核对|核定|上报|补报|补充|确认|反馈)中?(?=$|[,;。)])|统计中|(?:容后|随后|后续)补[报充上]|后补|待补)"
)
# 宣传单见附件，海报12张; 宣传单晚点报: a noun among counts whose number stands elsewhere or is to come
FOR_NUMBER = regex(
    r"(?:详见|见)(?:群里?|群内|群消息|照片|图片|截图|微信)(?=$|[,;。、)])|"
    r"(?:详见|见|另附|附)(?:附件|附后|附表|另表|表格?|文件)\d{0,2}|另附|另报|(?:晚点|晚些|稍后|回头|明[天早]|[下晚][午上]|过后)(?:再|统一)?(?:补[报发充上]?|[上填]?报)"
    r"|待[报补统]计?|统计中|(?:还|正)?在(?:统计|汇总)"
)
MONEY = regex(r"补[贴助]|贷款|资金|工资|救[济助]|奖[金励]|津贴|经费")
UNIT = regex(r"[^\dxX×*ⅹⅩ_余多几数若干十百千万亿来]+$")
# 本月宣传任务已完成47。: neither a noun nor a unit
WITHOUT_UNIT = regex(
    r"(?:宣传|反诈|走访|入户|发放|安装|推广|讲座)[^,;。:\d]{0,4}(?:任务|工作|指标)[^,;。:\d]{0,4}(?:完成|达到?|共计)(?P<many>(?!20\d\d(?!\d))\d+)(?=[。;]|$)"
)
REACH = 16  # characters of the noun that stands beside 大量


def masked_counts(passage: Passage, read_each: ReadEach) -> list[Query]:
    """What is asked about each count of the campaign without its number: where a number there would be a figure."""
    left_out = [quantity_for(found) for found in find_masked(passage.text)]
    done = [found for clause in passage.clauses for found in done_vaguely(passage.text, clause)]
    bare = [bare_count(passage, FoundText(*m.span(), m.group())) for m in BARE_VAGUE.finditer(passage.text)]
    left_out += [*done, *(one for one in bare if one.start not in set(map(begin_of, done)))]
    plenty = [found for clause in passage.clauses for found in plenty_in(passage.text, clause)]
    asked_already = set(map(begin_of, left_out))
    vague = [*left_out, *(found for found in plenty if found.start not in asked_already)]
    elsewhere = counts_elsewhere(passage)
    annexed = [*elsewhere, *(one for one in nouns_for_numbers(passage) if one not in elsewhere)]
    annexed += without_unit(passage)
    if not vague:
        return [*annexed, *estimated(passage, set())]
    # The sentence is read as if a number stood there: whatever rule counts 3000份 asks about 数千份.
    numbered = replace(passage, quantities=sorted([*passage.quantities, *vague], key=begin_of))
    starts = set(map(begin_of, vague))
    things = [found for found in bare if found.quantity.unit == THINGS_UNIT]
    counted = {
        found.start
        for found, read in read_each(numbered)
        if found.start in starts
        and (isinstance(read, Figure) or (read == "prose_unclear" and found not in things))
    }
    counted |= {found.start for found in left_out if names_measure(passage, found)}
    asked = sorted((found for found in vague if found.start in counted), key=begin_of)
    annexed += estimated(passage, set(map(begin_of, asked)))
    return [*annexed, *(("no_figure", found.start, found.end, found.text) for found in asked)]


def counts_elsewhere(passage: Passage) -> list[Query]:
    """What is asked about a count that a sentence names and leaves to an annex or to another day: of a measure, or of
    whatever was handed out (已发放的药袋数量见附件)."""
    text, queries = passage.text, []
    for found in (hit for way in (ANNEXED, TO_COME) for hit in way.finditer(text)):
        since = passage.item_start(found.start(), "。;")
        said = text[since : found.start("where")]
        own = said.rstrip(",").rpartition(",")[2]
        given = HANDED_OUT.search(own) and not MONEY.search(own)
        named = bool(find_measures(own) or given)
        told = passage.quantities_in(since, found.start())
        units = {one.quantity.unit for one in told}
        named = named or (OF_HELD.match(own) is not None and not units.isdisjoint(HELD_UNITS))
        if not named and told:
            continue  # 宣传单约300份，具体数量待核实: it is told
        if (named or find_measures(said)) and not passage.standing.figures[found.start()]:
            queries.append(("no_figure", *found.span("where"), found["where"]))
    return queries


def nouns_for_numbers(passage: Passage) -> list[Query]:
    """What is asked about a noun that is followed by where its number stands, beside others that have theirs."""
    queries = list[Query]()
    for found in FOR_NUMBER.finditer(passage.text) if passage.quantities else ():
        since = passage.item_start(found.start(), ",;。")
        own = passage.text[since : found.start()].rstrip(":")
        last = find_measures(own)[-1:]
        named = bool(last) and last[0].end == len(own)
        if named and not passage.standing.figures[found.start()]:
            queries.append(("no_figure", *found.span(), found.group()))
    return queries


def without_unit(passage: Passage) -> list[Query]:
    """本月宣传任务已完成47。: what is asked about a bare number at the end of a sentence that tells of a deed."""
    return [
        ("prose_unclear", *found.span("many"), found["many"])
        for found in WITHOUT_UNIT.finditer(passage.text)
        if not passage.standing.figures[found.start()]
    ]


def quantity_for(found: FoundText, unit: str = "") -> FoundQuantity:
    """A vague count as a quantity; its number is never given to anyone."""
    named = UNIT.search(found.text)
    unit = unit or (named.group() if named else "")
    nothing = Quantity(1, 1, None, "at_least", unit)
    return FoundQuantity(found.start, found.end, found.text, nothing)


def bare_count(passage: Passage, found: FoundText) -> FoundQuantity:
    """若干 behind its noun: in 个 or 份 behind a thing or papers that were handed out and that no measure names."""
    said = passage.text[passage.item_start(found.start, "。;") : found.start].rstrip(":")
    last = find_measures(said)[-1:]
    thing = HANDED_OUT.search(said) and not (last and last[0].end == len(said))
    unit = PAPERS_UNIT if HANDED_PAPERS.search(said) else THINGS_UNIT
    return quantity_for(found, unit if thing else "")


def estimated(passage: Passage, asked_already: set[int]) -> list[Query]:
    """明白纸的数量未统计，粗估若干: what was left uncounted is asked about, where the clause before names it."""
    queries: list[Query] = []
    for vague in ESTIMATED.finditer(passage.text):
        said = passage.text[passage.item_start(vague.start(), "。;") : vague.start()]
        clause = said[max(said.rfind(mark) for mark in ",(:") + 1 :]
        hit = next(iter(find_measures(clause)[-1:]), None)
        if hit is None or hit.code not in COUNTED or not LEFT_UNCOUNTED.match(clause, hit.end):
            continue
        if vague.start("many") not in asked_already and not passage.standing.intended[vague.start()]:
            queries.append(("no_figure", *vague.span("many"), vague["many"]))
    return queries


def done_vaguely(text: str, clause: Clause) -> list[FoundQuantity]:
    """传单发了若干: what was handed out or put up, its noun right before the verb, without a number."""
    found = []
    for hit in find_measures(text[clause.start : clause.end]):
        done = DONE_VAGUELY.match(text, clause.start + hit.end, clause.end)
        unit = next((u for u in units_of(hit.code) if strict_measure(hit.word, u) == hit.code), "")
        if done and hit.code in COUNTED | {"screens"}:
            found.append(quantity_for(FoundText(*done.span("many"), done["many"]), unit))
    return found


def plenty_in(text: str, clause: Clause) -> list[FoundQuantity]:
    """发放大量宣传单, 发放宣传单一批: plenty of something that the clause says was handed out, put up or sent."""
    found = []
    for word in PLENTY.finditer(text, clause.start, clause.end):
        before = text[max(clause.start, word.start() - REACH) : word.start()]
        noun = noun_beside(before, text[word.end() : min(clause.end, word.end() + REACH)])
        deed = FILMED if noun and noun.code == "videos" else DEED
        if noun is None or noun.code not in COUNTED or not deed.search(before):
            continue
        unit = next((u for u in units_of(noun.code) if strict_measure(noun.word, u) == noun.code), "")
        found.append(quantity_for(FoundText(*word.span(), word.group()), unit))
    return found


def noun_beside(before: str, behind: str) -> Hit | None:
    """The measure's noun right behind a word, else right before it."""
    following = find_measures(behind)[:1]
    if following and MODIFIERS.fullmatch(behind[: following[0].start]):
        return following[0]
    leading = find_measures(before)[-1:]
    return leading[0] if leading and leading[0].end == len(before) and not behind else None


def names_measure(passage: Passage, found: FoundQuantity) -> bool:
    """制作xx余份宣传海报: whether the words around it name a measure, and tell of what was done."""
    clause = next((c for c in passage.clauses if c.start <= found.start < c.end), None)
    if clause is None or passage.standing.figures[found.start]:
        return False
    before, behind = passage.text[clause.start : found.start], passage.text[found.end : clause.end]
    unit = found.quantity.unit
    last = find_measures(before)[-1:]
    if last and last[0].end == len(before) and strict_measure(last[0].word, unit):
        return True  # 学生自制手抄报xx余份: whoever made it, the number is left out
    if not unit and not BARE_VAGUE.match(passage.text, found.start):
        return False
    return find_measured(Zones(before, behind, unit, before + behind, True)) is not None
