"""Names of divisions in a text: where one stands, and which divisions it may name (contract 4.11).

A name counts where it stands in full (龙陵县, 西花园路街道, an old name) or, without its kind, where something says
that a place is meant: a body after it (龙陵公安局, 英德支行, 回马派出所), a place inside it (云南龙陵), or nothing else
in the cell (龙陵). Inside a known county its own townships are looked for, with any kind after the stem (腊勐乡 is
腊勐镇 today); the whole country's townships only where no county is known.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from etl.meaning.divisions import (
    NO_NAMES,
    Place,
    is_common_word,
    place_of_code,
    stem_of_name,
    township_index,
    upper_index,
)
from etl.regex import regex

# What may follow a county's or city's name without its kind: bodies that exist once per county or city.
_COUNTY_BODY = regex(
    r"[)）](?:股份)?有限(?:责任)?公司|"  # 汇达电子（昆山）有限公司
    r"公安|分局|警方|交警|检察院|法院|人民法院|人民检察院|支行|分行|(?:中心)?支公司|中心支行|分公司|农村?商|信用|信合|农信|联社|村镇银行|邮政|供电|烟草|移动|电信|联通|"
    r"广电|融媒|反诈|各(?:[县市区镇乡街所]|门店|网点|分店|支行)|县委|市委|区委|辖区|境内|[一二三四]中|第[一二三四五六七八]|中学|高中|职|人民医院|中医|妇幼|"
    r"妇联|团委|团[县市区旗州]委|[县市区旗州]团委|师范|医学高等|开放大学|营业部|营业厅|经开区|高新区|高新技术|工业园|产业园|开发区|经济(?:技术)?开发|古城|景区|风景|机场|高铁站|火车站|汽车站|[东西南北]站(?![路街点台])|客运|[\u4e00-\u9fff]{2,12}(?:有限公司|集团|物流园|产业园|物流中心|批发市场)"
)
# Bodies of the state that a county, a city or a frontier has one of: 满洲里海关, 勐腊边境管理大队.
_OFFICES = (
    "税务|教育|教体|教科|科教|司法|民政|财政|人社|人力资源|医保|医疗保障|住建|住房|城乡建设|应急|交通|公路|水务|水利|农业|林业|林草|文旅|文化|文广"
    "|卫健|卫计|卫生|审计|统计|信访|市监|市场监|自然资源|国土|规划|环保|生态环境|城管|城市管理|退役军人|商务|工信|发改|发展|民宗|气象|粮食|档案|体育|医药|科技"
    "|机关事务|政务服务|行政审批|大数据|数据|乡村振兴|金融|广电"
)
_STATE_BODY = regex(
    rf"(?:{_OFFICES})[\u4e00-\u9fff]{{0,10}}?[局委]|(?:国际|铁路|车站|邮局|港)?海关|(?:出入境)?(?:边防检查|边检)[总分]?站|边[境防](?:管理|检查)?[总支大]队"
    r"|铁路公安|铁路警|(?:铁路|火?车站?|[东西南北]?站)派出所|(?:车务|工务|机务|电务|供电|客运)段|(?<![东南]海)(?:海事[局处]|海警)|森林公安|武警|消防(?:救援)?(?:局|[支大]队)"
    r"|看守所|拘留所|(?:强制隔离)?戒毒所|政法委|网信办|信访办|文明办|综治|政府办|公积金|口岸|老年大学|军分区|人武部|武装部|[工农建]行|(?:工商|农业|建设|农村)银行"
    r"|(?:[\u4e00-\u9fff]{2,3})?国际机场|[\u4e00-\u9fff]{2,3}机场"
)
# Whose body it can be by its rank: a 支队 is a city's, a 大队 a county's. Digits of the division's code.
_RANK = regex(r"[\u4e00-\u9fff]{2,6}?(?:(?P<two>总队)|(?P<four>支队)|(?P<six>大队))")
_RANKS = {"two": 2, "four": 4, "six": 6}
# Works and houses that are called after their county, where no other division has its stem: 旬阳卷烟厂, not 新华书店.
_LOCAL_BODY = regex(
    r"(?:[卷烤]?烟|酒|水泥|发电|热电|电|化肥|氮肥|化工|糖|造纸|纸|棉纺|纺织|丝绸|机械|机床|轴承|钢铁|铝|焦化|陶瓷|玻璃|制药|印刷|食品|罐头|面粉|粮油|茶|自?来?水|污水处理|砖)厂"
    r"|水电站|电站|国有林场|林场|监狱|党校|图书馆|文化馆|博物馆|新华书店|残联|红十字会|科协|工商联|总工会|公交公司|自来水公司|供水公司|水务公司"
    # what a county is known for; 建材城, 服装城 and markets are called after good words anywhere (兴隆, 永康, 太平)
    r"|(?:中国|国际)?(?:皮革|小商品|轻纺|家纺|羊绒|毛衫|袜业|水晶|木雕|石雕|丝绸|中?药材)(?:城|大?市场|博览[城中])"
)
# A college that is called after its county (兰考三农职业学院); districts and cities lend their names to too many others.
_COLLEGE = regex(r"[\u4e00-\u9fff]{2,8}(?:职业(?:技术)?(?:学院|大学|学校)|技师学院|技工学校)")
# A university that is called after its province or city (湖北民族大学, 大理大学), but for one called after a man; what bears
# the name of a place elsewhere behind it (北京理工大学珠海学院) lies there.
_UNIVERSITY = regex(
    r"(?:(?![村镇乡县街区]|(?<!铁)路|(?<!城)市|老年大学)[\u4e00-\u9fff]){0,10}?(?:大学(?!生)|学院|师大|高等专科学校)"
)
_CALLED_AFTER_A_MAN = "中山大学"
_BRANCH = regex(r"(?:市|省)?[\u4e00-\u9fff]{0,4}?(?:校区|分校|学院|医院|研究院)")
# 合肥滨湖支行, 东莞虎门分局: the branch of a city, whatever else is called 滨湖; 南京东路支行 is called after a road.
_BRANCH_IN_CITY = regex(
    r"[一-鿿]{2,4}(?<![路街道巷])(?:支行|分理处|营业部|营业所|储蓄所|营销服务部|分局|支局|分公司)"
)
# What may follow a township's name without its kind.
_TOWNSHIP_BODY = regex(
    r"派出所|边[防境检](?!管理|[总支大]队)|出入境边|司法所|财政所|税务所|市场监管所|所(?!有|以|谓|在|得)|卫生院|中心校|中心小学|中心学校|中心幼儿园|中学|小学|"
    r"初级中学|学校|农商|农村商业银行|支行|分理处|信用社|营业所|邮政支局|警务|敬老院|集镇|场镇"
)
_KIND = regex(r"(?:街道办事处|街道办|街道|办事处|地区|苏木|(?:[^\W\d_]{1,6}族)?乡|镇)")
_LEFT_EDGE = regex(
    r"(?:^|[^\u4e00-\u9fff]|[省市县区旗州盟镇乡道局行社司处部队院会委办家年月日号师险寿在到赴于由及和与向对从往入进据照我们是各支关]"
    r"|(?:和国|移动|电信|联通|广电|邮政|邮储|烟草|石油|石化|铁塔|电网|国网|南网|集团|兵团|快递|速递|速运|快运|物流|同城|外卖|出行|超市|药房|保险|证券|地产|置业|物业"
    r"|中通|圆通|申通|韵达|顺丰|极兔|德邦|京东|菜鸟|美团|滴滴|饿了么|万达|永辉))$"  # 中通快递龙岩新罗分公司
)
# 吕梁市住房公积金管理中心汾阳管理部: the part of a city's centre that serves a county
_CENTRE = regex(r"公积金(?:管理)?中心$")
_PART_OF_CENTRE = regex(r"(?:管理|营业|业务)部|办事处|分中心|管理站|服务部")
_COURT = regex(r"人民(?:法院|检察院|政府|医院)|公安局")
_ARABIC = regex(r"(?<!\d)\d{2,3}团")  # 147团 is 兵团一四七团
_CITY_PROVINCES = ("11", "12", "31", "50")
CITY, COUNTY = 4, 6  # digits
_LONGEST_CENTRE = 8  # characters
_LEVELS = 4  # province, city, county, township: no longer row of names, each in the one before, is a place


@dataclass(frozen=True, slots=True)
class FoundPlace:
    """A stretch `text[start:end]` that names one of `candidates` (more than one where they share the name).
    `short`: the name stands without its kind, so it hints at a place rather than states one."""

    start: int
    end: int
    text: str
    candidates: tuple[Place, ...]
    short: bool = False


@dataclass(frozen=True, slots=True)
class _Hit:
    end: int
    codes: tuple[str, ...]
    short: bool


def _narrow(codes: tuple[str, ...], within: str) -> tuple[str, ...]:
    """Codes inside `within` (or containing it) when there are any, else all of them."""
    inside = tuple(code for code in codes if code.startswith(within) or within.startswith(code))
    return inside or codes


def _is_below(code: str, above: Sequence[str]) -> bool:
    return any(code != one and code.startswith(one) for one in above)


def _contains(code: str, below: Sequence[str]) -> bool:
    return any(one != code and one.startswith(code) for one in below)


def _fills(text: str, code: str) -> bool:
    place = place_of_code(code)
    return place is not None and stem_of_name(place.name) == text


def _is_plain_county(code: str) -> bool:
    """Whether a division is a county by its name (兰考县), no district, city or autonomous county."""
    place = place_of_code(code)
    return place is not None and place.name == f"{stem_of_name(place.name)}县"


def _is_city(code: str) -> bool:
    """Whether a county is a city by its name (石河子市)."""
    place = place_of_code(code)
    return place is not None and place.name.endswith("市")


def _is_inside(code: str, before: Sequence[str]) -> bool:
    """Whether a county lies in a city, or in a city that is a province, whose name stands right before it."""
    return len(code) == 6 and any(
        code.startswith(one) for one in before if len(one) == 4 or one in _CITY_PROVINCES
    )


def _is_county(code: str) -> bool:
    """Whether a division is a county or a city of its rank; districts (东风区) are called after too many things."""
    place = place_of_code(code)
    return place is not None and len(code) == COUNTY and not place.name.endswith("区")


@lru_cache(maxsize=20_000)
def _is_edge(before: str) -> bool:
    """May a name begin behind these one or two characters?"""
    return _LEFT_EDGE.search(before) is not None


class _Finder:
    """One pass over a text with the names of the upper levels and of the townships in `scope`."""

    def __init__(self, text: str, within: str, scope: str | None) -> None:
        self.text, self.within, self.scope = text, within, scope
        self.upper = upper_index()
        self.townships = township_index(scope) if scope is not None else NO_NAMES
        self.longest = max(self.upper.longest, self.townships.longest)

    def hits(self) -> Iterator[tuple[int, _Hit]]:
        at, last_end = 0, -1
        last_codes: tuple[str, ...] = ()
        while at < len(self.text):
            hit = self._hit_at(at, last_codes if at == last_end else ())
            if hit is None:
                at += 1
                continue
            yield at, hit
            at = last_end = hit.end
            last_codes = hit.codes

    def _hit_at(self, at: int, before: tuple[str, ...]) -> _Hit | None:
        if not "\u3400" <= self.text[at] <= "\u9fff" and not _ARABIC.match(self.text, at):
            return None
        edge = bool(before) or _is_edge(self.text[max(0, at - 2) : at])
        edge = edge or _CENTRE.search(self.text, max(0, at - _LONGEST_CENTRE), at) is not None
        return self._full_at(at, before, edge) or (self._short_at(at, before) if edge else None)

    def _full_at(self, at: int, before: tuple[str, ...], edge: bool) -> _Hit | None:
        start = self.text[at : at + 2]
        known = start in self.upper.starts or start in self.townships.starts
        for length in range(min(self.longest, len(self.text) - at) if known else 0, 1, -1):
            name = self.text[at : at + length]
            codes = self.upper.full.get(name, ()) + self.townships.full.get(name, ())
            if codes and self._is_stated(name, codes, before, edge, at):
                return _Hit(at + length, self._below(codes, before), False)
        return self._renamed_at(at, edge)

    def _is_stated(
        self, name: str, codes: tuple[str, ...], before: tuple[str, ...], edge: bool, at: int
    ) -> bool:
        if self.text[at + len(name) : at + len(name) + 1] in ("域", "别", "间") and name.endswith("区"):
            return False
        if self.scope is None and self._begins_township(name, at):
            return False
        whole = name == self.text
        if is_common_word(name, "common_word"):
            inside = len(self.within) >= 4 and any(code.startswith(self.within) for code in codes)
            alone = whole and (inside or not is_common_word(name, "never_without_kind"))
            # 新县人民法院, at the very beginning: a court is of a county by its name
            alone = alone or (
                at == 0 and name.endswith("县") and _COURT.match(self.text, len(name)) is not None
            )
            return alone or any(_is_below(code, before) for code in codes)
        return edge or whole or (len(name) > 2 and min(map(len, codes)) < 9)

    def _begins_township(self, name: str, at: int) -> bool:
        """古县 of 古县镇 is no county, where a township of some county is called so."""
        kind = self.text[at + len(name) : at + len(name) + 1]
        return name.endswith("县") and kind in ("镇", "乡") and f"{name}{kind}" in township_index("").full

    def _renamed_at(self, at: int, edge: bool) -> _Hit | None:
        """A stem of the scope's own townships with another kind than today's (腊勐乡)."""
        if not self.scope or len(self.scope) < 6 or not edge:
            return None
        if self.text[at : at + 2] not in self.townships.stem_starts:
            return None
        for length in range(8, 1, -1):
            stem = self.text[at : at + length]
            codes = self.townships.stems.get(stem, ())
            kind = _KIND.match(self.text, at + length)
            if len(codes) == 1 and kind and not is_common_word(stem, "never_without_kind"):
                return _Hit(kind.end(), codes, False)
        return None

    def _short_at(self, at: int, before: tuple[str, ...], levels: int = _LEVELS) -> _Hit | None:
        """`levels`: so many names may still follow of which each lies in the one before."""
        start = self.text[at : at + 2]
        if start not in self.upper.stem_starts and start not in self.townships.stem_starts:
            return None
        for length in range(min(8, len(self.text) - at), 1, -1):
            stem = self.text[at : at + length]
            if is_common_word(stem, "never_without_kind") and stem != self.text:
                continue
            upper, lower = self.upper.stems.get(stem, ()), self.townships.stems.get(stem, ())
            if (upper or lower) and (codes := self._meant_by_stem(at + length, upper, lower, before, levels)):
                return _Hit(at + length, self._below(codes, before), stem != self.text)
        return None

    def _meant_by_stem(
        self, end: int, upper: tuple[str, ...], lower: tuple[str, ...], before: tuple[str, ...], levels: int
    ) -> tuple[str, ...]:
        """Which of the divisions with this stem the words around it allow."""
        if end == len(self.text):
            return tuple(code for code in upper + lower if _fills(self.text, code) or _is_below(code, before))
        if within := tuple(code for code in upper if _is_inside(code, before)):
            return within  # 龙岩新罗, whatever follows
        if upper and (named := _UNIVERSITY.match(self.text, end)) and (at := self._lends_name(end, upper)):
            return at if not self._lies_elsewhere(named.end(), at) else ()
        if upper and _PART_OF_CENTRE.match(self.text, end) and (own := self._of_city_before(end, upper)):
            return own
        if lower and _TOWNSHIP_BODY.match(self.text, end):
            return lower + upper
        if upper and _COUNTY_BODY.match(self.text, end):
            return upper
        if upper and _STATE_BODY.match(self.text, end):
            return self._of_rank(end, upper)
        if len(upper) == 1 and self._is_called_after(end, upper[0]):
            return upper
        inside = None
        if upper and levels:
            inside = self._full_at(end, upper, True) or self._short_at(end, upper, levels - 1)
        return tuple(code for code in upper if inside and _contains(code, inside.codes))

    def _of_city_before(self, end: int, upper: tuple[str, ...]) -> tuple[str, ...]:
        """汾阳 of 吕梁市住房公积金管理中心汾阳管理部: the counties of a city named before whose stem ends at `end`."""
        cities = ((code, place_of_code(code[:CITY])) for code in upper if len(code) == COUNTY)
        return tuple(code for code, city in cities if city and stem_of_name(city.name) in self.text[:end])

    def _is_called_after(self, end: int, code: str) -> bool:
        """旬阳卷烟厂, 兰考三农职业学院, 合肥滨湖支行: by the name nobody but the one division is meant."""
        if len(code) == CITY:
            return _BRANCH_IN_CITY.match(self.text, end) is not None
        works = _is_county(code) and _LOCAL_BODY.match(self.text, end)
        return bool(works or (_is_plain_county(code) and _COLLEGE.match(self.text, end)))

    def _of_rank(self, end: int, upper: tuple[str, ...]) -> tuple[str, ...]:
        """喀什 of 喀什边境管理支队 is the prefecture and not its city, of 喀什边境管理大队 the city."""
        rank = _RANK.match(self.text, end)
        digits = _RANKS[rank.lastgroup or ""] if rank else 0
        return tuple(code for code in upper if len(code) == digits) or upper

    def _lends_name(self, end: int, upper: tuple[str, ...]) -> tuple[str, ...]:
        """The provinces, else the cities with a stem that ends at `end`, after which a university may be called."""
        if self.text.startswith(_CALLED_AFTER_A_MAN, end - 2):
            return ()
        province = tuple(code for code in upper if len(code) == 2)
        return province or tuple(code for code in upper if len(code) == 4 or _is_city(code))

    def _lies_elsewhere(self, end: int, province: tuple[str, ...]) -> bool:
        """Does a place of another province name a branch behind `end`?"""
        for at in range(end, len(self.text) - 1):
            for stop in range(at + 2, min(at + 5, len(self.text))):
                codes = self.upper.stems.get(self.text[at:stop], ())
                if (
                    codes
                    and _BRANCH.match(self.text, stop)
                    and not any(_is_below(c, province) for c in codes)
                ):
                    return True
        return False

    def _below(self, codes: tuple[str, ...], before: tuple[str, ...]) -> tuple[str, ...]:
        """Candidates narrowed by the name directly before (福州市鼓楼区), then by `within`."""
        under = tuple(code for code in codes if _is_below(code, before))
        return _narrow(under or codes, self.within)


def find_places(text: str, within: str = "") -> list[FoundPlace]:
    """Names of divisions in `text`, left to right, longest first, not overlapping.

    `within` is a code prefix: candidates inside it win, and its townships are recognised by their stems too.
    Without it the townships of the whole country are looked for.
    """
    return list(find_in_scope(text, within, within if len(within) >= 4 else ""))


@lru_cache(maxsize=20_000)  # a sheet's title, unit and file name are hints of each of its rows
def find_in_scope(text: str, within: str, scope: str | None) -> tuple[FoundPlace, ...]:
    """The same with townships looked for in `scope` alone: '' is the whole country, None looks for none."""
    found = []
    for start, hit in _Finder(text, within, scope).hits():
        places = tuple(place for code in hit.codes if (place := place_of_code(code)) is not None)
        found.append(FoundPlace(start, hit.end, text[start : hit.end], places, hit.short))
    return tuple(found)
