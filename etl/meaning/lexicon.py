"""What the words of a header, a cell or a clause stand for: measures, target groups, channels.

The words and their codes are in `synonyms`; here a bracketed or counting unit decides between several codes, and
weak words give way. Positions are those in `squeeze(text)`.
"""

from __future__ import annotations

from functools import cache, lru_cache
from itertools import pairwise

from etl.meaning.synonyms import (
    PLACE,
    WEAK,
    Entry,
    known_units,
    load_lexicon,
    split_unit,
    squeeze,
    units_of,
    usual_unit,
    vocabulary,
)  # fmt: skip
from etl.meaning.words_in_names import Hit, names_group, names_way
from etl.regex import regex

__all__ = [
    "PLACES", "Hit", "default_channel", "find_channels", "find_groups", "find_measures", "load_lexicon", "measure_for_unit",
    "names_place", "read_channel", "read_group", "split_unit", "squeeze", "unit_of_named", "units_of", "usual_unit",
    "vocabulary",
]  # fmt: skip

COUNTED = regex(r"(?:的|总)?(人次|人数|场次|户数|份数|条数|张数|次数|篇数|块数|件数)数?")
BRACKET = regex(r"\(([^()]{1,8}|[^()]{1,4}\([^()]{1,4}\))\)")
GAP = regex(r"(?:[的等]|开展|进行|发放|派发|张贴|悬挂|人员|群众|数量|组织|签订|推广|安装){0,2}")
# LED未播放, 没有入户: a way that was not gone.
NEGATED = regex(
    r"(?:尚?未|没有?|无法|不能|暂停|取消|停止)(?:曾|再|能|及时)?(?:播|开|使用|启用|更新|发|张贴|悬挂|组织|举办|召开|入户|走访|推送|宣传|进行|投放|制作)"
)
LISTED = regex(r"[、,;+/]")
APART = regex(r"[^、和与及]+")  # one way of those that a cell lists
PLACES = {"service_window", "branch"}  # ways that are called after where they are gone
# People of no group of the vocabulary: 游客（人次）, 现场观众（人）.
ANYBODY = regex(r"(?:游客|旅客|乘客|观众|听众|顾客|路人|行人|读者|信众|香客|过往人员|来访人员)$")
# 老年妇女, 残疾儿童: words that only say of what kind those are whom the next word names.
OF_KIND = {"老年", "中老年", "高龄", "残疾", "青年", "青少年"}
ANY_RESIDENTS = {"residents", "villagers"}
ANY_PERSONS = {*ANY_RESIDENTS, "bank_customers"}
APART_SIGNS = frozenset("、,，;；/+和与及(（")
_ENDS_GROUP = regex(r"(?:群体|人群|们|等|代表)*(?=$|[、,，;；/+和与及()（）])")
# 司机群推送, 客户群转发, 网格群内: a chat of whomever, where something was sent; 重点人群宣传 and 老年客群 are people.
CHAT_OF = regex(
    r"(?:^|(?<=[、,/+(])|社|[\u4e00-\u9fff]{2}(?<![人族楼羊客集])(?<!产业))群(?=[内里]|推送|推广|转发|发布|发送|分享|消息|信息|通知|宣传|告知|提醒|提示|预警|推文)"
)
MANNERS = {
    "sessions", "households", "posts", "videos", "media_reports", "screens", "staff", "sms", "broadcasts",
}  # fmt: skip
LOOSE = {"leaflets", "posters", "gifts", "boards", "banners"}
HEADS = {
    "views", "people_reached", "consultations", "leaflets", "posters", "banners", "boards", "gifts",
    "pledges", "app_installs", "scams_stopped", "loss_prevented",
}  # fmt: skip
AGENT_HEADS = {"households", "sessions", "staff"}
UNIT_MEASURES = {
    "人次": "people_reached", "人": "people_reached", "名": "people_reached",
    "户": "households", "场次": "sessions", "场": "sessions",
}  # fmt: skip


@lru_cache(maxsize=1_000)
def default_channel(measure: str) -> str:
    """The channel of a measure where nothing else states one; 'unspecified' where it has none."""
    row = vocabulary("measures").get(measure)
    return (row["default_channel"] if row else "") or "unspecified"


def resolve_unit(entry: Entry, unit: str) -> str | None:
    """The code of a word that is counted in `unit`; None where the unit says nothing about it."""
    for candidate in split_unit(unit):
        if candidate in entry.by_unit:
            return entry.by_unit[candidate]
        if entry.codes and entry.codes[0] and candidate in units_of(entry.codes[0]):
            return entry.codes[0]
        if candidate in UNIT_MEASURES:
            return UNIT_MEASURES[candidate]
    return None


def hide_units(text: str) -> str:
    """`text` with its bracketed units blotted out, so that （人次） is no word of its own; same length."""
    return BRACKET.sub(lambda m: "\0" * len(m[0]) if stated_unit(m[1]) else m[0], text)


def stated_unit(inner: str) -> bool:
    """Whether a bracket holds a unit and nothing else."""
    return any(u in known_units() or u == "元" for u in split_unit(inner))


def unit_behind(text: str, end: int) -> str:
    """The bracketed unit that a word ending at `end` is counted in; '' where there is none."""
    bracket = next((m for m in BRACKET.finditer(text, end) if stated_unit(m[1])), None)
    return bracket[1] if bracket else ""


def usual_code(code: str, unit: str) -> str:
    """`code` where an unfit unit may be a slip (海报（个）); '' for money, shares, others' units."""
    units = split_unit(unit)
    if any(u in ("元", "%", "‰") for u in units):
        return ""
    return code if code in LOOSE or not any(u in known_units() for u in units) else ""


def scan_measures(text: str) -> list[tuple[Hit, bool]]:
    """(hit, weak) of the measures' words in a squeezed text; a counting word behind (讲座人数) decides."""
    found: list[tuple[Hit, bool]] = []
    hidden = hide_units(text)
    for start, word, entry in load_lexicon("measures").scan(hidden):
        if (entry.codes == ("",) and not entry.by_unit) or (found and start < found[-1][0].end):
            continue
        end = start + len(word)
        code = entry.codes[0] if entry.codes else ""
        counted = COUNTED.match(hidden, end)
        unit = counted[1].removesuffix("数") if counted else unit_behind(text, end)
        end = counted.end() if counted else end
        code = (resolve_unit(entry, unit) or usual_code(code, unit)) if unit else code
        if code:
            found.append((Hit(start, end, text[start:end], code), entry.note == WEAK or not entry.codes))
    return found


def share_count(found: list[tuple[Hit, bool]], text: str) -> list[tuple[Hit, bool]]:
    """讲座和培训人数 counts the people of both: the counting word goes to what is joined to its word."""
    shared = list(found)
    for at in range(len(found) - 1, 0, -1):
        (first, weak), (second, _) = found[at - 1], shared[at]
        counted = COUNTED.search(second.word)
        joined = text[first.end : second.start] in ("和", "与", "及", "、")
        if counted and counted.end() == len(second.word) and joined:
            code = measure_for_unit(first.word, counted[1].removesuffix("数"))
            shared[at - 1] = (Hit(first.start, first.end, first.word, code or first.code), weak)
    return shared


def gives_way(hit: Hit, weak: bool, other: Hit) -> bool:
    """Whether `hit` only says how `other`, the word right behind it, was done."""
    if weak or hit.code == other.code:
        return weak
    return hit.code in MANNERS and other.code in (AGENT_HEADS | HEADS if hit.code == "staff" else HEADS)


def closes(text: str, hit: Hit, before: Hit) -> bool:
    """推文阅读（次）: the last word says what is counted, however weak it is elsewhere (阅读宣传资料)."""
    return before.code in MANNERS and hit.code == "views" and text[hit.end : hit.end + 1] in ("", "(")


@lru_cache(maxsize=8192)
def cached_measures(text: str) -> tuple[Hit, ...]:
    hits = share_count(scan_measures(text), text)
    kept = []
    for at, (hit, weak) in enumerate(hits):
        behind = hits[at + 1] if at + 1 < len(hits) else None
        before = hits[at - 1] if at else None
        if behind and GAP.fullmatch(text[hit.end : behind[0].start]) and gives_way(hit, weak, behind[0]):
            continue
        joined = before is not None and GAP.fullmatch(text[before[0].end : hit.start])
        if weak and before and not before[1] and joined and not closes(text, hit, before[0]):
            continue
        kept.append(hit)
    return tuple(kept)


def find_measures(text: str) -> list[Hit]:
    """The measures that a header or a clause names, left to right; several codes mean a joint figure."""
    return list(cached_measures(squeeze(text)))


def unit_of_named(words: str) -> str:
    """份 of 发放宣传资料: what a number without its unit counts behind the last thing that words name; '' for none."""
    measures = find_measures(words)
    return usual_unit(measures[-1].code) if measures else ""


def find_codes(kind: str, text: str) -> list[Hit]:
    """The hits of a lexicon without units; a word of two codes (师生) gives two hits at its place."""
    plain = squeeze(text).replace("其中", "其,")  # 其中老年人 are no 中老年人
    return [
        Hit(start, start + len(word), word, code)
        for start, word, entry in load_lexicon(kind).scan(plain)
        for code in entry.codes
        if code
    ]


def find_groups(text: str) -> list[Hit]:
    """The target groups that a text names; places that stand for their people (校园) included, 市民广场 not."""
    plain = squeeze(text)
    hits = find_codes("groups", text)
    starts = {hit.start for hit in hits}
    return [hit for hit in hits if names_group(hit, plain, starts, names_place(hit.word))]


def find_channels(text: str) -> list[Hit]:
    """The channels that a text names. Materials name none here: their measure has a default channel."""
    plain = squeeze(text)
    hits = [hit for hit in find_codes("channels", text) if names_way(hit, plain)]
    return _with_chats(plain, hits) if "群" in plain else hits


def _with_chats(plain: str, hits: list[Hit]) -> list[Hit]:
    known = [(hit.start, hit.end) for hit in hits if hit.code == "group_chat"]
    chats = [
        Hit(found.start(), found.end(), found[0], "group_chat")
        for found in CHAT_OF.finditer(plain)
        if not any(start < found.end() and found.start() < end for start, end in known)
    ]
    return sorted([*hits, *chats], key=lambda hit: hit.start) if chats else hits


def names_place(word: str) -> bool:
    """Whether a word of the groups is a place that stands for its people (校园, 企业)."""
    entry = load_lexicon("groups").entries.get(word)
    return entry is not None and entry.note == PLACE


def measure_for_unit(word: str, unit: str) -> str | None:
    """The measure of a header's word once its bracketed unit is known: 宣传（户） → 'households'.

    None where word and unit say nothing, or where the unit is money or a share and the word is none.
    """
    text = squeeze(word)
    entries = load_lexicon("measures").scan(text)
    if not unit:
        hits = find_measures(text)
        return hits[-1].code if hits else None
    meaningful = [entry for _, _, entry in entries if not entry.codes or entry.codes[0]]
    last = next(iter(find_measures(text)[-1:]), None)
    if last and last.end == len(text) and last.code == "views" and unit in units_of(last.code):
        return last.code  # 推文阅读（次）
    for entry in [e for e in reversed(meaningful) if e.note != WEAK] + [
        e for e in meaningful if e.note == WEAK
    ]:
        code = resolve_unit(entry, unit)
        if code:
            return code
    if not meaningful:
        named = not text or bool(find_groups(text)) or ANYBODY.search(text) is not None
        named = named or (unit == "人次" and bool(find_channels(text)))
        return (
            next((UNIT_MEASURES[u] for u in split_unit(unit) if u in UNIT_MEASURES), None) if named else None
        )
    usual = next((e.codes[0] for e in reversed(meaningful) if e.codes), "")
    return usual_code(usual, unit) or None


def read_group(text: str) -> tuple[str, ...]:
    """The groups that a whole cell of 宣传对象 names, each once: '学生、家长' → ('students', 'parents')."""
    plain = squeeze(text)
    if plain == vocabulary("target_groups")["unspecified"]["name_zh"]:
        return ("unspecified",)
    return tuple(dict.fromkeys(hit.code for hit in _as_told_apart(plain, find_groups(text))))


_TOWARDS = ("面向", "针对", "面对", "走进", "送", "送给", "发给")  # 面向医院职工 are whom 医院职工 are


def _as_told_apart(text: str, hits: list[Hit]) -> list[Hit]:
    """老年妇女, 残疾儿童 and 农村学生 are one group each, as the noun says; 老年农民, whom the noun calls only people of the
    place, are the old ones."""
    for of_kind, noun in pairwise(hits):
        at = of_kind.start
        alone = not at or text[at - 1] in APART_SIGNS or text.endswith(_TOWARDS, 0, at)
        ends = noun.end == len(text) or _ENDS_GROUP.match(text, noun.end) is not None
        by_age = "岁" in of_kind.word  # 60岁及以上客户
        their_own = (of_kind.code, noun.code) == ("bank_customers", "finance_staff")  # 对公客户会计
        told = of_kind.word in OF_KIND or names_place(of_kind.word) or by_age or their_own
        if alone and ends and told and of_kind.end == noun.start and not names_place(noun.word):
            anybody = by_age and noun.code in ANY_PERSONS
            anybody = anybody or (noun.code in ANY_RESIDENTS and of_kind.word in OF_KIND)
            less = noun if anybody else of_kind
            hits = [hit for hit in hits if hit is not less]
    return hits


# By themselves in a cell that asks how.
BARE_DEEDS = {"张贴": "posting", "发放": "handout", "派发": "handout", "分发": "handout", "悬挂": "banner"}


@cache
def _channel_names() -> dict[str, str]:
    return {squeeze(row["name_zh"]): code for code, row in vocabulary("channels").items()}


def _without_halls(text: str, hits: list[Hit]) -> list[Hit]:
    """门诊大厅设摊 is a stall, and the hall only where it stood; 厅堂、讲座 are two ways."""
    if len(hits) < 2 or not any(hit.code in PLACES for hit in hits):
        return hits
    gone: set[Hit] = set()
    for part in APART.finditer(text):
        own = [hit for hit in hits if part.start() <= hit.start < part.end()]
        if not all(hit.code in PLACES for hit in own):
            gone.update(hit for hit in own if hit.code in PLACES)
    return [hit for hit in hits if hit not in gone]


def read_channel(text: str) -> tuple[str, ...]:
    """The channels that a cell of 宣传方式 names: '讲座+入户' → ('lecture', 'door_to_door'). The vocabulary's own names and
    bare deeds hold as they stand (张贴, 现场发放), where a sentence would only say that something was put up."""
    if code := _channel_names().get(squeeze(text)):
        return (code,)
    text = "、".join(part for part in LISTED.split(squeeze(text)) if not NEGATED.search(part))
    hits = [(hit.start, hit.code) for hit in _without_halls(text, find_channels(text))]
    hits += [(part.start(), code) for part in APART.finditer(text) if (code := BARE_DEEDS.get(part.group()))]
    hits += [(hit.start, default_channel(hit.code)) for hit in find_measures(text)]
    named = [code for _, code in sorted(hits, key=lambda hit: hit[0]) if code != "unspecified"]
    return tuple(dict.fromkeys(named))
