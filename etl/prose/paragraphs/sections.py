"""What the head of a section states for the figures under it: one group, one channel (contract 4.17)."""

from __future__ import annotations

from etl.meaning.lexicon import default_channel, find_channels, find_groups, squeeze
from etl.prose.counted.circumstances import NONE
from etl.prose.paragraphs.reading import ProseFigure, ProseMention, ProseReading, says_code
from etl.prose.reached.channels_named import HALLS, is_of_place
from etl.prose.reached.groups_named import BARE_GROUPS, OFFICE_BEHIND, OUTCOMES
from etl.prose.words.text import BULLETS
from etl.regex import regex

HEAD_MARK = regex(
    rf"^(?:>|[一二三四五六七八九十]{{1,3}}[、.,是]|\([一二三四五六七八九十\d]{{1,3}}\)|\d{{1,2}}[、.]|第[一二三四五六七八九十][,、]|[·*{BULLETS}-])"
)
LONGEST_HEAD = 28
LONGEST_LABEL = 8
LONGEST_OPENING = 14
NO_HEAD = regex(r"[,:;\d]|了|举办|召开|开展")
# 3.走访260户，其中老年人86户。 counts, and says nothing of what stands behind it
COUNTED = regex(r"\d[余多万千百亿]*(?:人次|[份场户人条张名次个期节堂家册本幅])")
# What is shown or handed out in a hall does not make the paragraph one about something else.
SEEN_THERE = frozenset(
    ["screen", "handout", "posting", "banner", "board", "broadcast", "gift", "short_video"]
)
VISITORS = {"patients", "bank_customers"}
OF_NO_SECTION = OUTCOMES | {"staff", "views"}


# 干部进了门, 党员带头讲, 学生当起宣传员: who went there and did the work
ACTS_ITSELF = regex(
    r"们?(?:也|都|全员?|齐|挨户|逐户)*(?:进了?[门户家村]|入户|上了?门(?!有)|下[沉村乡]|包[村片户联]|带[头队]|当[起上先表]|[齐上]+阵|出[动马]|敲|跑[了起遍]|走[村访街]|冲在前|打头阵)"
)


TWO_MATTERS = regex(
    r"[\u4e00-\u9fff]{2,4}(?:教育|培训|宣传|工作)(?:和|与|及)[\u4e00-\u9fff]{2,4}(?:帮扶|工作|治理|打击|服务|防控|管理)"
)


# 第三，外地游客和夜班司机。 is of two kinds, the one of no group
ANYBODY_ELSE = regex(
    r"(?:游客|旅客|乘客|行人|路人|食客|顾客|客人|信众|香客|住客)们?[和与及、]|[和与及、][^,;。和与及、]{0,4}(?:游客|旅客|乘客|行人|路人|食客|顾客|客人|信众|香客|住客)们?$"
)
RECORD = regex(r"(?:记录|实录)[表单簿]?(?:\([^()]*\))?$")
OF_RECORDS = {"class_meeting", "lecture", "training", "performance"}


# 早班06:30—14:00　值守：站务员马丽、保安老郑
_ON_DUTY = regex(r"(?:值守|值班|执勤|带班|当班|巡逻)(?:人员|人)?[:：].*")


def stated_by_head(head: str) -> tuple[str, str]:
    """(group, channel) that a head names, 'unspecified' where it names none or several, or two matters."""
    if TWO_MATTERS.search(head) or ANYBODY_ELSE.search(head):
        return NONE, NONE
    head = _ON_DUTY.sub("", head)
    groups = {
        hit.code
        for hit in find_groups(head)
        if hit.word not in BARE_GROUPS
        and not ACTS_ITSELF.match(head, hit.end)
        and not OFFICE_BEHIND.match(head, hit.end)
    }
    channels = {hit.code for hit in find_channels(head) if not is_of_place(head, hit)}  # 走出网点
    return (
        groups.pop() if len(groups) == 1 else NONE,
        channels.pop() if len(channels) == 1 else NONE,
    )


def way_of_record(title: str) -> str:
    """class_meeting of 八（3）班主题班会记录: how all was done that a record of such events tells of; '' for none."""
    # 反诈第一课主题班会记录 is of class meetings
    held = title.replace("第一课", "") if "班会" in title else title
    channel = stated_by_head(held)[1] if RECORD.search(title) else NONE
    return channel if channel in OF_RECORDS else ""


def opening_way(text: str) -> str:
    """The way of speaking with whose name a paragraph's short first sentence begins: 厅堂宣传不断档。…; '' for none."""
    first, _, rest = squeeze(text).partition("。")
    if not rest or len(first) > LONGEST_OPENING or NO_HEAD.search(first):
        return ""
    ways = find_channels(first)
    return first if len({way.code for way in ways}) == 1 and ways[0].start == 0 else ""


def leading_head(text: str) -> str:
    """The head with which a paragraph begins: 一是聚焦老年群体。…; '' where it begins with none."""
    head, _, rest = squeeze(text).partition("。")
    mark = HEAD_MARK.match(head)
    if not rest or mark is None or len(head) > LONGEST_HEAD or COUNTED.search(head, mark.end()):
        return ""
    return head


def led_by_group(text: str) -> str:
    """The group with whose name and a colon a paragraph begins (老年人：讲座14场…), '' for none."""
    head, colon, _ = squeeze(text).partition(":")
    hits = find_groups(head) if colon and len(head) <= LONGEST_LABEL else []
    alone = len(hits) == 1 and hits[0].word == head and head not in BARE_GROUPS
    return hits[0].code if alone else ""


def fill_from_label(reading: ProseReading, group: str) -> None:
    """Gives the figures of a paragraph that have no group the one that is its label, whatever parts it tells of."""
    for figure in reading.figures:
        if figure.group == NONE and figure.measure not in OF_NO_SECTION:
            figure.group = group


def fill_from_head(reading: ProseReading, group: str, channel: str) -> None:
    """Gives the figures of a paragraph what its section states and they do not.

    A paragraph that names another group or channel itself is not only about that of its section. What is handed
    out or put up keeps its usual channel; a mention that the figures now say is dropped.
    """
    if not reading.figures:
        return
    said: list[ProseFigure | ProseMention] = [*reading.figures, *reading.mentions]
    other_group = {one.group for one in said} - {group, NONE}
    other_channel = (
        {one.channel for one in said} - {channel, NONE} - (SEEN_THERE if channel in HALLS else set())
    )
    for figure in reading.figures:
        if figure.measure in OF_NO_SECTION:
            continue
        # 门诊大厅设起反诈岗: whoever is trained there is no patient
        trained = group in VISITORS and (figure.measure, figure.channel) == ("people_reached", "training")
        open_group = figure.group == NONE and not other_group and "several_groups" not in figure.notes
        if open_group and not trained:
            figure.group = group
        apart = (channel, figure.measure) == ("app", "pledges")  # 装APP、签承诺。
        open_channel = figure.channel == NONE and not (other_channel or apart)
        if open_channel and default_channel(figure.measure) == NONE:
            figure.channel = channel
    reading.mentions = [
        m
        for m in reading.mentions
        if not any(says_code(f.measure, f.group, f.channel, m) for f in reading.figures)
    ]
