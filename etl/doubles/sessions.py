"""One session that two units report (联合宣传): found by the day, the words and the figures."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Sequence
from itertools import combinations, product

from etl.counting.records import Amount, districts_agree
from etl.doubles.records import Double, Reason, Session, Side, Suspect, telling, totals_of
from etl.doubles.wording import PartyNames, shared_words, word_keys

# Points: a suspicion needs ENOUGH of them. The other unit's name, or words of their own, on the same day are
# enough; equal figures alone must be such as are not equal by chance (0.5 for 100, 2.5 for 137).
ENOUGH = 4.0
NAMED, ALIKE, SAME_DAY = 4.0, 3.0, 1.0
SAME_KIND = -1.0  # two schools, two villages: each may hold the same on the same day
DIFFERENT = -1.0  # a measure that both state, with other figures
MOST_FIGURES = 4.0
_MONTH = 100  # YYYYMMDD // 100


def find_joint(sessions: Sequence[Session], affected: Collection[Side]) -> list[Suspect]:
    """The suspected joint sessions in which an affected side takes part. Sessions of one file are never compared:
    who lists both knows that they are two."""
    touched = set(affected)
    by_key: dict[tuple[object, ...], list[int]] = defaultdict(list)
    parties = PartyNames(session.side.party for session in sessions)
    names = [_named(session, parties) for session in sessions]
    for place, session in enumerate(sessions):
        for key in _keys(session, names[place]):
            by_key[key].append(place)
    pairs = {
        pair
        for places in by_key.values()
        for pair in _across_files(places, sessions)
        if not touched.isdisjoint((sessions[pair[0]].side, sessions[pair[1]].side))
        and _may_be_one(sessions[pair[0]], sessions[pair[1]])
    }
    best: dict[Double, Suspect] = {}
    for one, other in sorted(pairs):
        found = _suspect(sessions[one], sessions[other], names[one], names[other])
        # one activity may stand in two files of a unit
        if found and (found.double not in best or found.score > best[found.double].score):
            best[found.double] = found
    return list(best.values())


def _across_files(places: Sequence[int], sessions: Sequence[Session]) -> Iterator[tuple[int, int]]:
    """All pairs of sessions that come in different files, each with the smaller place first."""
    files: dict[int, list[int]] = defaultdict(list)
    for place in places:
        files[sessions[place].submission].append(place)
    for one, other in combinations(files.values(), 2):
        yield from ((min(pair), max(pair)) for pair in product(one, other))


def _named(session: Session, parties: PartyNames) -> frozenset[str]:
    district = max((figure.district for figure in session.figures), key=len, default="")
    said = f"{session.side.activity}|{session.words}"
    return parties.named_in(said, district or session.side.party[:6]) - {session.side.party}


def _keys(session: Session, named: Iterable[str]) -> Iterator[tuple[object, ...]]:
    """What two sessions must share to be compared at all: so that not every pair is looked at."""
    side = session.side
    for month in {side.start // _MONTH, side.end // _MONTH}:
        yield month, "unit", side.party
        for party in named:
            yield month, "unit", party
        for words in word_keys(side.activity):
            yield month, "words", words
        for measure, amount in totals_of(session.figures).items():
            if telling(amount.value) >= 1:
                yield month, measure, amount.value


def _may_be_one(one: Session, other: Session) -> bool:
    a, b = one.side, other.side
    if a.party == b.party or a.sample != b.sample:
        return False
    if a.end < b.start or b.end < a.start:
        return False
    return any(districts_agree(x.district, y.district) for x in one.figures for y in other.figures)


def _suspect(
    one: Session, other: Session, names: frozenset[str], other_names: frozenset[str]
) -> Suspect | None:
    reasons, score = [], 0.0
    a, b = one.side, other.side
    if a.start == a.end == b.start == b.end:
        reasons.append(Reason("same_day"))
        score += SAME_DAY
    else:
        reasons.append(Reason("days_overlap"))
    if b.party in names:
        reasons.append(Reason("names_other", (one.unit, other.unit)))
    if a.party in other_names:
        reasons.append(Reason("names_other", (other.unit, one.unit)))
    if any(reason.code == "names_other" for reason in reasons):
        score += NAMED
    elif words := shared_words(a.activity, b.activity):
        reasons.append(Reason("words_alike", (words,)))
        score += ALIKE
    mine, others = totals_of(one.figures), totals_of(other.figures)
    shared = tuple(sorted(mine.keys() & others.keys()))
    equal = [measure for measure in shared if mine[measure] == others[measure]]
    score += _figure_points(mine, equal, len(shared) - len(equal))
    if one.unit_type == other.unit_type:
        score += SAME_KIND
    if not shared or score < ENOUGH:
        return None
    if equal:
        reasons.append(Reason("figures_equal", (str(len(equal)), str(len(shared)))))
    return Suspect(Double.of("joint", a, b), shared, score, tuple(reasons))


def _figure_points(totals: dict[str, Amount], equal: Sequence[str], different: int) -> float:
    points = min(MOST_FIGURES, sum(telling(totals[measure].value) for measure in equal))
    return points / 2 + DIFFERENT if different else points
