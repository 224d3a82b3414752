"""What each of those just counted got, put up or attended: 每个张贴4张, 每期40人, 每人1册 (folded texts)."""

from __future__ import annotations

from etl.meaning.lexicon import find_measures, units_of
from etl.prose.counted.called_on import CALLED
from etl.prose.counted.people import PEOPLE
from etl.prose.passages.passage import Spot
from etl.prose.sums.apportioned import PERSONS, ROUNDS
from etl.prose.sums.deeds_behind import told_before
from etl.prose.sums.each_of_them import PACKS, packed_title
from etl.prose.words.zones import Measured, said_before
from etl.regex import regex

PUT_UP_EACH = regex(r"(?:张贴|粘贴)(?:了|有)?$")
PUT_UP_THERE = regex(r"(?:张贴|粘贴)了?[^,;。\d]{0,12}(?:贴|提示|标识|海报|二维码),$")
# 给45个班级发放宣传单，每班50份: what each got is what was told of before.
GOT_EACH = regex(
    r"(?:[\u4e00-\u9fff]{1,6}(?=每))?\(?每一?[个只块户处家村幅面栋所班栏校镇乡组店站楼车部台辆艘层间群]级?[\u4e00-\u9fff]{0,4}?(?:各|均|都)?(?:发放?|分发|张贴|粘贴|贴|悬挂|挂|摆放|放置|放|塞|送|赠送|领取)?了?"
)
# 为6200名新生发放《新生防骗手册》，每人1册
GIVEN_TO_EACH = regex(
    r"(?:为|给|向)\d[\d.万千百余多]*[名位个人][^,;。\d]{0,10}(?:发放|派发|赠送|送[上去]?|发)了?(?P<what>[^,;。\d]{2,24}),每人$"
)


_TO_EACH_CHAT = regex(
    r"每个?(?:微信|业主|居民|工作|客户|家长|班级)?群(?:里|内)?(?:各|都)?(?:转发|推送|发|推|转)(?:了|过|布|送)?$"
)


# …发了160份；另给12辆班车每车放20份
_BESIDES = regex(r"(?:另外?|又|还|再)(?=[给在向为]|\d)")


def _as_the_item_before(spot: Spot) -> Measured | None:
    """What the item before a ; counts last, in the same unit, where this one says that others got some besides."""
    text, start = spot.passage.text, spot.passage.sentences[spot.clause.sentence][0]
    last = spot.earlier[-1:] if text[start - 1 : start] == ";" and _BESIDES.match(text, start) else []
    same = [one for one in last if one.found.quantity.unit == spot.zones.unit]
    return Measured(same[0].measure, "", 0) if same else None


def told_of_each(spot: Spot, unit: str) -> Measured | None:
    """每个张贴4张 are posters, whatever 每个 is; 每批500份 are of what the rounds are about."""
    told = PUT_UP_EACH.search(spot.zones.before) or (
        spot.zones.before == f"每{unit}"
        and PUT_UP_THERE.search(spot.passage.sentence_before(spot.clause.start, spot.clause.sentence))
    )
    if told and spot.zones.unit in units_of("posters"):
        return Measured("posters", "", 0)
    if unit in units_of("sessions") and spot.zones.unit in PEOPLE and spot.earlier_in_sentence("sessions"):
        return Measured("people_reached", "", 0)  # 培训3期，每期40人
    if unit in PERSONS and (given := GIVEN_TO_EACH.search(said_before(spot.zones))):
        hits = find_measures(given["what"])
        paper = "leaflets" if "》" in given["what"] else hits[-1].code if hits else ""
        return Measured(paper, "", 0) if spot.zones.unit in units_of(paper or "leaflets") else None
    if spot.zones.unit == "户" and unit in ROUNDS and not CALLED.search(spot.zones.sentence):
        return None  # 短信发了两次，每次7.6万户: to whom they went
    if _TO_EACH_CHAT.search(spot.zones.before) and spot.zones.unit in units_of("posts"):
        return Measured("posts", "", 0)  # 业主群一共11个，管家每个群发了3条
    shared = GOT_EACH.fullmatch(spot.zones.before) and spot.zones.unit not in PEOPLE
    if not shared and unit not in ROUNDS | PACKS:
        return None
    return told_before(spot) or packed_title(spot, unit) or _as_the_item_before(spot)
