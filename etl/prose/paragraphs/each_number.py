"""What each number of a passage counts, by its own words, its unit and what stands around it, before the numbers settle
among each other."""

from __future__ import annotations

from collections.abc import Iterator

from etl.meaning.lexicon import find_measures
from etl.meaning.quantity import FoundQuantity
from etl.prose.counted.asking import asked_about, says_of_what_it_is
from etl.prose.counted.called_on import rounds_of_calls
from etl.prose.counted.entered import entered_unnamed
from etl.prose.counted.lacking import is_only_had
from etl.prose.counted.measured import find_measured
from etl.prose.counted.number_first import counts_what_follows
from etl.prose.counted.once import holds_one_of_each, is_article
from etl.prose.counted.packs_told import asks_of_packs, in_those_packs, is_pack_of_paper
from etl.prose.counted.passed_over import OWED, PRIZE, SINGLE_ONES, WHOLE_OF, counts_nothing, is_single_peak
from etl.prose.counted.people import SHOULD
from etl.prose.counted.rates import SO_MANY_EACH, is_rate
from etl.prose.counted.received import is_case_work
from etl.prose.counted.stock import not_yet_out
from etl.prose.counted.unit_words import GIFT_UNITS
from etl.prose.matter.ways import Reason
from etl.prose.passages.passage import REACH, Figure, Passage, Spot
from etl.prose.passages.spots import by_clause, locate
from etl.prose.reached.how_reached import choose_channel
from etl.prose.reached.respective import (
    goes_on,
    group_of_part,
    group_of_row,
    share_of,
    told_of_row,
    way_over_row,
)
from etl.prose.reached.whom_reached import TO_OTHERS, choose_group
from etl.prose.sums.aired_daily import aired_daily
from etl.prose.sums.apportioned import (
    APART_PLACE,
    EACH,
    EACH_PLACE,
    SUM_OF_EACH,
    days_listed,
    multiplied,
    times_days,
    times_each,
    times_places,
)
from etl.prose.sums.done_alike import told_alike
from etl.prose.sums.each_of_them import each_of_row, is_next_of_each
from etl.prose.sums.each_unit import figures_of_each, units_of_each
from etl.prose.sums.got_by_each import told_of_each
from etl.prose.sums.head_above import is_of_head
from etl.prose.sums.held_again import lend_way_of_session
from etl.prose.sums.inheriting import inherit_measure
from etl.prose.sums.item_rows import group_of_item, next_of_row
from etl.prose.sums.joined_nouns import EACH_OF_THEM, each_of_list, nouns_joined
from etl.prose.sums.noun_lists import papers_of_row, sums_list
from etl.prose.sums.product_sums import is_of_each_kind
from etl.prose.sums.settling import (
    OF_WHICH,
    is_content,
)
from etl.prose.sums.that_session import lend_session_of_turns
from etl.prose.sums.whose_making import told_by_making
from etl.prose.taken_back.taking_back import channel_in_place, measure_in_place
from etl.prose.words.text import Clause
from etl.prose.words.zones import Measured, strict_measure
from etl.regex import regex

ADDED_TO = regex(r"\d[余多]?[\u4e00-\u9fff]?\+$")
HIGHEST = regex(r"最高|最多|单[篇条个部][^,]{0,4}$")
APART = regex(r"(?:分别|依次|先后)(?:为|是|达到?|有)")
# 5400人次，折合每场九十人: an average of what was told, and no more of it
AVERAGED = regex(r"(?:折合|约合|相当于|算下来|摊下来|摊到)[,约]*(?:每|平均每)[^,;。\d]{0,6}$")
TITLED = regex(r"《[^《》]*》")
# What is asked about a number that stands among the deeds of others or among what is required.
OUT_OF_PLACE: dict[Reason | None, str] = {
    "others": "prose_other_unit",
    "wider": "prose_wider_area",
    "required": "prose_unclear",
}
TOLD_AS_DONE = regex(
    r"^(?!.*(?:要|应|须|请|至少|不少于|不低于|达到|突破|力争|确保|将|拟|计划|每)).*(?:已经?|累计|共(?!同|享|建|产|青|治))[^,]{0,12}$"
)
LONGEST_TAIL = 24  # characters behind a quantity that still name what it counts


def read_each(passage: Passage) -> Iterator[tuple[FoundQuantity, Figure | str | None]]:
    """Every quantity with what `read_one` makes of it, before they settle among each other. What the text takes back is
    put down in the passage."""
    figures: list[Figure] = []
    corrections = passage.corrections
    for clause, inside in by_clause(passage):
        for at, found in enumerate(inside):
            if found.start in corrections.again:
                continue
            if found.start in corrections.wrong:
                wrong = read_one(locate(passage, clause, inside, at, figures))
                passage.withdrawn[found.start] = wrong if isinstance(wrong, Figure) else None
                continue
            standing = None if corrections.restores(found.start) else passage.standing.reason_at(found.start)
            asked = OUT_OF_PLACE.get(standing) if standing else ""
            if asked is None or (standing == "required" and not is_told_as_done(passage, clause, found)):
                continue
            spot = locate(passage, clause, inside, at, figures)
            figure = in_place_of(spot, read_one(spot)) if found.start in corrections.right else read_one(spot)
            if asked:
                figure = asked if isinstance(figure, Figure) else None
            read = each_told(figure, spot) if isinstance(figure, Figure) else [figure]
            figures += [one for one in read if isinstance(one, Figure)]
            yield from ((found, one) for one in read)


def each_told(figure: Figure, spot: Spot) -> list[Figure]:
    """The figure, or one for each of the nouns, or of the units, that 各 sums up."""
    of_nouns = each_of_list(figure, spot)
    return of_nouns if len(of_nouns) > 1 else figures_of_each(figure, units_of_each(spot))


def in_place_of(spot: Spot, own: Figure | str | None) -> Figure | str | None:
    """应为300份: what a right number counts by its own words, else as the wrong one or by its noun or unit."""
    wrong = spot.passage.withdrawn.get(spot.passage.corrections.right[spot.found.start])
    measure = own.measure if isinstance(own, Figure) else measure_in_place(spot, wrong)
    if measure is None:
        return "prose_unclear"
    figure = own if isinstance(own, Figure) else make_figure(spot, Measured(measure, "", 0))
    if wrong and wrong.measure == measure:
        figure.group = wrong.group if figure.group == "unspecified" else figure.group
        figure.channel = wrong.channel if figure.channel == "unspecified" else figure.channel
    figure.channel = channel_in_place(spot) if figure.channel == "unspecified" else figure.channel
    return figure


def is_told_as_done(passage: Passage, clause: Clause, found: FoundQuantity) -> bool:
    """会议强调，今年以来，全县共发放3000份: among what is required, yet told as done."""
    before = passage.text[max(clause.start, found.start - REACH) : found.start]
    return TOLD_AS_DONE.search(before) is not None and not found.text.startswith(("不", "至少"))


def read_one(spot: Spot) -> Figure | str | None:
    """A figure, the code of a query, or None for a number of something else."""
    daily = aired_daily(spot)
    return multiplied(make_figure(spot, daily[0]), daily[1]) if daily else _read_by_words(spot)


def _read_by_words(spot: Spot) -> Figure | str | None:
    place = spot.found.start
    before = spot.passage.text[max(spot.clause.start, place - 24) : place]
    summed = SUM_OF_EACH.search(before)
    before = before[summed.start("sum") :] if summed else before
    before = TITLED.sub(
        lambda title: "《" + "\0" * (len(title[0]) - 2) + "》", before
    )  # 《每日电诈警情》 is no rate
    each = EACH.search(before)
    each_unit = each["unit"] if each else each_of_row(spot)
    article = is_article(spot) and not is_next_of_each(spot)
    base = (
        SHOULD.search(before)
        or OWED.search(before)
        or SINGLE_ONES.search(before)
        or WHOLE_OF.match(spot.passage.text, spot.found.end)
    )
    if (
        base
        or is_content(spot)
        or PRIZE.search(before)
        or AVERAGED.search(before)
        or is_case_work(spot.zones)
        or counts_nothing(spot, before)
    ):
        return None
    if at_once := asked_at_once(spot, before):
        return at_once
    measured = None if article else what_it_counts(spot)
    if measured and (is_within(spot, measured, before) or sums_list(spot, measured)):
        return None
    if measured and is_only_had(spot, measured):
        return None
    measured = measured or (told_of_each(spot, each_unit) if each else None)
    if measured and (kept := not_yet_out(spot, measured)):
        return kept
    if measured is None:
        return None if article else asked_unmeasured(spot, before)
    apart = (
        EACH_PLACE.search(before)
        or is_apart(spot, before)
        or (EACH_OF_THEM.search(spot.zones.before) and len(nouns_joined(spot.zones.before.rstrip("各"))) < 2)
    )
    rate = is_rate(spot, before)
    if not each_unit and not rate and not apart and holds_one_of_each(spot, measured):
        return "prose_rate"
    figure = make_figure(spot, measured)
    if not each_unit and rate:
        return times_days(figure, spot)
    if each_unit:
        return times_each(figure, each_unit, spot)
    return times_places(figure, spot) if apart and not units_of_each(spot) else figure


_THINGS_EACH = GIFT_UNITS | {"个", "条", "件", "套", "支"}


def what_it_counts(spot: Spot) -> Measured | None:
    """What a number counts by its own words, by its unit, by its place in a row or by what stood before it."""
    measured = (
        told_apart(spot)
        or goes_on(spot)
        or rounds_of_calls(spot)
        or told_by_making(spot)
        or find_measured(spot.zones)
        or counts_what_follows(spot)
        or told_of_row(spot)
        or in_those_packs(spot)
        or inherit_measure(spot)
    )
    # 每人领了一份宣传单和一个反光贴: a thing beside the paper, whatever it is called
    thing = measured is None and spot.zones.unit in _THINGS_EACH and is_next_of_each(spot)
    return Measured("gifts", "", 0) if thing else measured


def asked_at_once(spot: Spot, before: str) -> str:
    """The question of a number that counts nothing by itself, whatever it is of: 张贴海报20+15+30张, 各村悬挂2条，共58条."""
    if ADDED_TO.search(before) or is_single_peak(spot, before) or asks_of_packs(spot):
        return "prose_unclear"
    return "prose_rate" if is_of_each_kind(spot, before) else ""


def asked_unmeasured(spot: Spot, before: str) -> str | None:
    """The question of a number of which nothing says what it counts; so many in each (一个群发3条) are a rate."""
    if SO_MANY_EACH.search(before):
        return "prose_rate"
    if is_pack_of_paper(spot.zones):
        return None  # what they hold is told
    return asked_about(spot, before) or asked_below_head(spot, before)


def asked_below_head(spot: Spot, before: str) -> str | None:
    """The question of a number that may be what the head above it counts (see `is_of_head`), or one of several papers that
    the sentence before it hands out."""
    told = is_of_head(spot) or len(papers_of_row(spot)) > 1
    return "prose_unclear" if told and not says_of_what_it_is(spot, before) else None


def is_apart(spot: Spot, before: str) -> bool:
    """5月10日、5月20日分别召开群众会1场: 分别 before a single number, not one of a row."""
    return APART_PLACE.search(before) is not None and days_listed(spot) is not None and share_of(spot) is None


def is_within(spot: Spot, measured: Measured, before: str) -> bool:
    """Whether a number says of how many of those counted before: 其中单篇最高1.1万次; 外拓宣传11次，走进养老社区2次."""
    same = spot.earlier_in_sentence(measured.measure)
    if same and HIGHEST.search(before):
        return True
    if not same or (measured.measure, measured.words) != ("sessions", "走进"):
        return False
    return OF_WHICH.search(spot.passage.text, same[0].found.end, spot.found.start) is None


def told_apart(spot: Spot) -> Measured | None:
    """悬挂横幅、发放折页分别为12条、800份; 参加人数分别为120人、86人: the numbers in the order of their nouns."""
    text, clause = spot.passage.text, spot.clause
    apart = APART.search(text, max(clause.start, spot.found.start - REACH), spot.found.start)
    if apart is None:
        return None
    numbers = spot.passage.quantities_in(apart.end(), min(clause.end, apart.end() + REACH))
    place = next((at for at, q in enumerate(numbers) if q.start == spot.found.start), 0)
    hits = find_measures(text[max(clause.start, apart.start() - REACH) : apart.start()])
    hit = hits[place] if len(hits) == len(numbers) else hits[-1] if len(hits) == 1 else None
    code = strict_measure(hit.word, spot.zones.unit) if hit else None
    return Measured(code, hit.word, 0) if hit and code else None


def make_figure(spot: Spot, measured: Measured) -> Figure:
    """The figure with its words, and the group and the channel that these or its sentence state."""
    notes: list[str] = []
    share = share_of(spot)
    group = (share.group if share else "") or ("unspecified" if entered_unnamed(spot, measured) else "")
    told = ""
    if measured.measure == "people_reached" and not group:
        told = group_of_part(spot)
        group = group_of_row(spot) or told
    group = group or choose_group(spot, measured, notes)
    apart = share is not None and share.venue and not share.again
    others = TO_OTHERS.search(spot.zones.before)
    if group == "unspecified" and not apart and not told and not others and goes_on(spot):
        group = spot.earlier_in_sentence()[-1].group
    if group == "unspecified" and not apart and measured.measure == "people_reached" and not measured.words:
        group = group_of_item(spot) or group
    channel = choose_channel(spot, measured, notes)
    if channel == "unspecified" and measured.measure == "sessions":
        channel = way_over_row(spot, measured) or channel
    if channel == "unspecified" and goes_on(spot):
        channel = spot.earlier_in_sentence()[-1].channel
    if channel == "unspecified" and not measured.words and next_of_row(spot):
        channel = spot.earlier_in_sentence()[-1].channel  # 一组走访32户，二组28户
    if channel == "unspecified" and not measured.words and (alike := told_alike(spot)):
        channel = alike.channel  # 实验小学讲座2场；城关小学1场
    start, end = spot.found.start, spot.found.end
    if measured.side < 0:
        start = spot.start + max(spot.zones.before.rfind(measured.words), 0)
    elif measured.side > 0:
        words = spot.zones.behind.find(measured.words) + len(measured.words)
        end += words if words <= LONGEST_TAIL and end + words <= spot.clause.end else 0
    figure = Figure(
        start,
        end,
        spot.start,
        spot.found,
        spot.found.quantity,
        measured,
        measured.measure,
        group,
        channel,
        spot.clause,
        notes,
        share=share,
    )
    return lend_way_of_session(lend_session_of_turns(figure, spot), spot)
