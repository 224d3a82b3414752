"""What a quantity counts by the words behind it: 500份宣传单, 3场讲座."""

from __future__ import annotations

import re
from dataclasses import replace

from etl.meaning.lexicon import Hit, find_groups, find_measures
from etl.prose.counted.deeds import is_given
from etl.prose.counted.held import LIKE_THIS, held_as_said
from etl.prose.counted.listed import joined_hits, mixed_or
from etl.prose.counted.people import ASKING, PEOPLE, TOOK_UP
from etl.prose.counted.shown import is_screen
from etl.prose.words.zones import VERB, Measured, Zones, strict_measure
from etl.regex import regex

MODIFIERS = regex(
    r"(?:[反防]电?诈骗?|防骗|宣传|各类|各种|不同|主题|专题|原创|方言|本土|自制|双语|动画|系列|公益|普法|警示|定制|优质|的|电信|网络|诈骗|预防|安全|精美|环保|实用|便民|小|余|大型)*"
)
LONGEST_GAP, LONGEST_LIST = 12, 30

LOOSE_UNITS = {"个", "家", "所", "次", "处"}
ITS_NAME = regex(r"^“[^“”]{1,30}”")  # 1次“守好压岁钱，不当小糊涂”主题班会
_QUOTED_FIRST = regex(
    r"“[^“”]{4,30}”(?P<noun>的?[^,;。、\d“”的]{0,2}(?:横幅|条幅|标语|展板|海报))(?=$|[,;。、])"
)
HEARING = regex(r"[^,;。]{0,4}(?:听|看)[了着过]?")
# 在600余辆营运车辆上粘贴“防骗车贴”: where something was put up, and no car that went about for it
PUT_ON_CARS = regex(r"[^,;。\d]{0,6}?(?:张贴|粘贴|贴上|喷[印涂绘])")
SHOWING = regex(r"播放|循环|滚动|播报|轮播")
# 分成8个宣传组, 设立12个宣传点: who goes out, and where they stand; no sessions.
TEAMS_AND_PLACES = regex(
    r"(?:工作|服务|志愿|突击|志愿服务)?(?:小?组|[小分大]?队|专班|点|站|岗|阵地|基地|中心|室|角|员|窗口|片区|网格|间(?!隙|接))(?!织|成|建)|工?作?(?:检查|督[导查]|考核|部署|调度|例会|(?:效果|成效)?评估)"
)
# 选出48幅做成展板6块: what a thing was made of is not the thing.
MADE_INTO = regex(
    r"(?:做|制|制作|印|印制|编|编印|汇编|装订|改编|剪辑|设计|布置|绘|拍|拍摄|整理|汇总)成$|用[于来](?:制作|布置)$"
)
_TIMES, _SO_MANY = {"次", "场", "天", "回"}, regex(r"(?:共|约|近)?\d[\d.]*[余多]?(?:人次|人|件|条|起)")
EACH_OF_PLACES = regex(r"每[个条道处所家户栋只块面村校]|各(?![类种式项色级])")
FURNITURE = regex(r"[桌椅凳]|帐篷|遮阳")


def named_behind(zones: Zones) -> Measured | None:
    """100余份宣传单, 3起电信诈骗事件 (the verb before it decides), 500份宣传单和海报."""
    if not zones.unit or is_screen(zones):
        return None
    zones = with_quoted(zones)
    hits = find_measures(zones.behind)
    if not hits or VERB.match(hits[0].word):
        return None
    led = leads_to(zones.behind[: hits[0].start], zones.unit) or is_board_there(zones, hits[0])
    if not (led or held_as_said(zones, hits[0]) or is_shared_out(zones, hits[0])):
        return None
    # 12台屏保滚动播放标语, 3台宣传车循环播放录音: what shows and what speaks, not what they say
    shown = hits[0].code in ("screens", "vehicles") and strict_measure(hits[0].word, zones.unit)
    while not shown and len(hits) > 1 and MODIFIERS.fullmatch(zones.behind[hits[0].end : hits[1].start]):
        hits = hits[1:] if strict_measure(hits[1].word, zones.unit) else hits[:1]  # 反诈宣传小展板 are boards
    code = strict_measure(hits[0].word, zones.unit)
    gap = zones.behind[: hits[0].start]
    if code == "staff" and (find_groups(gap) or HEARING.match(gap) or TOOK_UP.match(zones.behind)):
        return None  # 42名小朋友跟着社区民警…, 村民70多人听了民警讲骗术
    if code == "people_reached" and ASKING.search(gap):
        return None  # 30人次专程来求证“退税”短信真假
    if code and (is_only_where(zones, hits[0], code) or _counts_otherwise(zones, hits[0], code)):
        return None
    if code is None or (
        code == "people_reached" and (hits[0].code == "pledges" or not zones.unit.endswith(tuple(PEOPLE)))
    ):
        return None
    if hits[0].code == "gifts" and is_given(zones):
        code = "gifts"
    chain = joined_hits(zones.behind, hits) if zones.open_behind else hits[:1]
    return Measured(mixed_or(code, chain), zones.behind[chain[0].start : chain[-1].end], 1)


def _counts_otherwise(zones: Zones, hit: Hit, code: str) -> bool:
    """两次接待群众咨询90余人次: whether the noun has a number of its own right behind it; 两人重复签名 are no more who
    signed."""
    if code == "pledges":
        return zones.behind.startswith(("重复", "多次"))
    if code != "consultations" or zones.unit not in _TIMES:
        return False
    start = zones.sentence.find(zones.behind, max(0, zones.place))
    return start >= 0 and _SO_MANY.match(zones.sentence, start + hit.end) is not None


def with_quoted(zones: Zones) -> Zones:
    """拉起一条“鉴宝先交钱，肯定是在骗”的长横幅: what stands behind the words that a banner says, whatever parts them."""
    opens = zones.behind.startswith("“") and "”" not in zones.behind and zones.place >= 0
    quoted = (
        _QUOTED_FIRST.match(zones.sentence, zones.sentence.find(zones.behind, zones.place)) if opens else None
    )
    return replace(zones, behind=f"“…”{quoted['noun']}") if quoted else zones


def is_only_where(zones: Zones, hit: Hit, code: str) -> bool:
    """Whether a noun says where or by whom something was done: 对86户…建立微信群, 6个宣传小组, 大喇叭1900个循环播放反诈宣传,
    600辆车上粘贴车贴."""
    if code == "households":
        return hit.code not in ("households", "sessions")
    if code == "vehicles":
        return PUT_ON_CARS.match(zones.behind, hit.end) is not None
    if code != "sessions":
        return False
    places = TEAMS_AND_PLACES.match(zones.behind, hit.end)
    return places is not None or SHOWING.search(zones.behind, 0, hit.start) is not None


def is_board_there(zones: Zones, hit: Hit) -> bool:
    """18个站台宣传栏: a board, and where it stands."""
    return (
        not zones.before.endswith("在")
        and "各" not in zones.behind[: hit.start]  # 4个村口各摆展板2块
        and hit.code == "boards"
        and hit.start <= 4
        and not VERB.search(zones.behind, 0, hit.start)
        and not MADE_INTO.search(zones.behind, 0, hit.start)
    )


def is_shared_out(zones: Zones, hit: Hit) -> bool:
    """38个楼栋宣传栏更换内容，每个宣传栏张贴2张: what each of them then got says that they are what was counted."""
    gap, rest = zones.behind[: hit.start], zones.sentence.partition(zones.behind)[2]
    if hit.code not in ("boards", "screens") or len(gap) > 4 or "的" in gap or VERB.search(gap):
        return False
    return re.search(rf"每一?(?:[个块处只面]?{re.escape(hit.word)}|{hit.word[-1]}(?!目))", rest) is not None


def leads_to(gap: str, unit: str) -> bool:
    """Whether the words between a quantity and a noun let it count: 4个村委会宣传 counts no 宣传."""
    gap = ITS_NAME.sub("", gap)
    gap = LIKE_THIS.sub("", gap) if unit in ("场", "场次") else gap
    if FURNITURE.search(gap) or EACH_OF_PLACES.search(gap):
        return False  # 摆了2张桌子宣传, 18条街每条挂横幅1条
    if unit in LOOSE_UNITS:
        return MODIFIERS.fullmatch(gap) is not None
    return len(gap) <= LONGEST_GAP and not (VERB.search(gap) or MADE_INTO.search(gap))
