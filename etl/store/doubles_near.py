"""What of the record can be a double of given figures: those of units of the same places and the same time.

Units are found by their keys, which begin with the code of the place (`etl.meaning.unit.unit_key`), and their figures by
the index of series: no other index is needed, and nothing else is read. Units without any place are not compared.
"""

from __future__ import annotations

import json
import math
from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Any, NamedTuple

from sqlalchemy import ColumnElement, Connection, Row, Select, and_, case, func, or_, select, true

from etl.counting.records import UNSPECIFIED, Amount
from etl.doubles.records import ANYTHING, Figure, Part, Session, Side, SideSet, Suspect, is_session
from etl.store.doubles_places import prefixes, span_of
from etl.store.doubles_stored import PAIRS, read_suspects
from etl.store.fact_window import Span, longest_period, meeting
from etl.store.just_written import JustWritten, before
from etl.store.row_words import row_words
from etl.store.tables import fact, finding, standing, state, submission, term
from etl.store.terms import chunks, in_numbers, in_texts, term_key, texts_of
from etl.vocabulary import code_names

SHORT = 2  # days between numbers: what can be one session without having a name

START = func.coalesce(standing.c.period_start, fact.c.period_start)
END = func.coalesce(standing.c.period_end, fact.c.period_end)
VALUE = func.coalesce(standing.c.value, fact.c.value)
LOW = func.coalesce(standing.c.low, fact.c.low, 0.0)
# -1 where it is open above
HIGH = case(
    (standing.c.fact_id.is_not(None), func.coalesce(standing.c.high, -1.0)),
    else_=func.coalesce(fact.c.high, -1.0),
)
FILE_COUNTS = and_(state.c.withdrawn.is_(False), state.c.replaced_by.is_(None))
FIGURE_COUNTS = and_(or_(standing.c.counts.is_(None), standing.c.counts.is_(True)), fact.c.value > 0)


@dataclass(slots=True, frozen=True)
class _FileWords:
    """What parts take over from their file; `alone`: only one unit speaks in it; `counts`: neither withdrawn nor
    replaced."""

    source: str
    title: str
    alone: bool
    sample: bool
    counts: bool


class Outline(NamedTuple):
    """All that one file says of a unit, a period and a division, whatever is measured, else as `Part`; `weighed`: the sum of
    its figures, each times a number of its measure, so that what is equal measure by measure has equal sums."""

    party: str
    sample: bool
    source: str
    plain: bool
    start: int
    end: int
    first: int
    last: int
    district: str
    unit: str
    unit_type: str
    weighed: float


class Near:
    """The figures of the units of some places (a county with all in it, and the units of the city and the province
    above) in some days, as they count before doubles are looked at."""

    def __init__(self, connection: Connection, places: Sequence[str], span: Span) -> None:
        self._connection = connection
        self.places = places
        self.span = span

    @cached_property
    def parties(self) -> dict[int, str]:
        """{number: key} of the units."""
        begins = {prefix for place in self.places for prefix in prefixes(place)}
        conditions = [self._begins(f"={prefix}") for prefix in sorted(begins)]
        rows = self._connection.execute(select(term.c.id, term.c.text).where(or_(*conditions)))
        return {row.id: row.text for row in rows if row.text.count("|") == 2}

    def _begins(self, prefix: str) -> ColumnElement[bool]:
        if (
            self._connection.dialect.name == "sqlite"
        ):  # LIKE would ignore the index: it does not tell cases apart
            return and_(term.c.key >= prefix, term.c.key < prefix + "\U0010ffff")
        return term.c.key.startswith(prefix, autoescape=True)

    @cached_property
    def measures(self) -> dict[int, str]:
        """{number: code} of all measures that occur."""
        return _measures(self._connection)

    def _number(self, text: str) -> int:
        return next(iter(_numbered(self._connection, [text])), 0)

    def _inside(self) -> ColumnElement[bool]:
        return meeting(self._connection, self.parties, self.span, self._longest)

    @cached_property
    def _longest(self) -> int:
        return longest_period(self._connection, self.parties)

    def parts(self) -> list[Part]:
        """Sums by unit, file, measure, period and division."""
        unspecified = self._number(UNSPECIFIED)
        told = (fact.c.target_group, fact.c.channel)
        group, channel = (case((column == unspecified, 0), else_=1) for column in told)
        sums = [
            func.sum(VALUE).label("value"), func.sum(LOW).label("low"), func.sum(HIGH).label("high"),
            func.min(HIGH).label("open"),
        ]  # fmt: skip
        rows = self._sums([fact.c.measure, (group + channel).label("divided")], sums, true())
        words, files = self._words_and_files(rows)
        return [
            Part(
                party=self.parties[row.party],
                sample=file.sample,
                arrival=row.submission_id,
                source=file.source,
                title=file.title,
                alone=file.alone,
                plain=row.plain == 1,
                start=row.period_start,
                end=row.period_end,
                first=row.first,
                last=row.last,
                measure=self.measures[row.measure],
                district=words[row.district_code],
                unit=words[row.unit],
                unit_type=words[row.unit_type],
                amount=Amount(row.low, row.value, math.inf if row.open < 0 else row.high),
                divided=row.divided,
            )
            for row in rows
            if (file := files[row.submission_id]).counts
        ]

    def outlines(self, added: JustWritten | None, crowded: Collection[int]) -> list[Outline]:
        """The same whatever is measured. Facts that were just `added` are not read back but for those of `crowded` units,
        which may count otherwise than they were written."""
        read = or_(before(added), in_numbers(self._connection, fact.c.party, crowded))
        rows: list[Any] = list(self._sums([], [func.sum(VALUE * fact.c.measure).label("weighed")], read))
        if added is not None:
            others = self.parties.keys() - set(crowded)
            rows += added.outlines(others, self.measures, self.span, self._number(""))
        words, files = self._words_and_files(rows)
        return [
            Outline(
                self.parties[party], file.sample, file.source, plain == 1, start, end, first, last,
                words[district], words[unit], words[unit_type], weighed,
            )
            for party, owner, start, end, first, last, district, unit_type, plain, unit, weighed in rows
            if (file := files[owner]).counts
        ]  # fmt: skip

    def _sums(
        self, told: Sequence[Any], sums: Sequence[Any], which: ColumnElement[bool]
    ) -> Sequence[Row[Any]]:
        nameless = self._number("")
        keys = [
            fact.c.party, fact.c.submission_id, fact.c.period_start, fact.c.period_end,
            START.label("first"), END.label("last"), fact.c.district_code, fact.c.unit_type,
            case((fact.c.activity == nameless, 1), else_=0).label("plain"), *told,
        ]  # fmt: skip
        query = _standing(select(*keys, func.min(fact.c.unit).label("unit"), *sums)).group_by(*keys)
        known = in_numbers(self._connection, fact.c.measure, self.measures)
        return self._connection.execute(query.where(FIGURE_COUNTS, known, self._inside(), which)).all()

    def _words_and_files(self, rows: Sequence[Any]) -> tuple[dict[int, str], dict[int, _FileWords]]:
        words = {number for row in rows for number in (row.district_code, row.unit_type, row.unit)}
        return texts_of(self._connection, words), self._files({row.submission_id for row in rows})

    def _files(self, ids: Collection[int]) -> dict[int, _FileWords]:
        found: dict[int, _FileWords] = {}
        one = submission.c
        query = select(
            one.id, one.code, one.file, one.title, one.layout_key, one.units, one.sample, FILE_COUNTS.label("counts")
        ).join(state, state.c.submission_id == one.id)  # fmt: skip
        for row in self._connection.execute(query.where(in_numbers(self._connection, one.id, ids))):
            title, alone = f"{row.title} {row.file}", len(json.loads(row.units)) == 1
            found[row.id] = _FileWords(row.layout_key or row.code, title, alone, row.sample, row.counts)
        return found

    def sessions(self) -> list[Session]:
        """What can be one session each; [] where all of them come in one file."""
        short = or_(fact.c.activity != self._number(""), fact.c.period_end - fact.c.period_start <= SHORT)
        inside = and_(self._inside(), short)
        files = self._connection.scalars(
            _counting(select(fact.c.submission_id)).where(inside).distinct().limit(2)
        ).all()
        if len(files) < 2:
            return []
        rows = self._connection.execute(_figures().where(inside).order_by(fact.c.id)).all()
        return self._as_sessions([row for row in rows if row.measure in self.measures])

    def _as_sessions(self, rows: Sequence[Row[Any]]) -> list[Session]:
        found: dict[tuple[Side, int], Session] = {}
        codes = {row.submission_id: row.code for row in rows}
        places: dict[tuple[Side, int], set[tuple[str, str]]] = defaultdict(set)
        words = texts_of(
            self._connection, {n for row in rows for n in (row.unit, row.unit_type, row.sheet, row.cell)}
        )
        figures = _as_figures(self._connection, rows, self.parties, self.measures)
        for row, figure in zip(rows, figures, strict=True):
            if is_session(figure.side):
                key = figure.side, row.submission_id
                blank = Session(figure.side, [], words[row.unit], words[row.unit_type], row.submission_id)
                found.setdefault(key, blank).figures.append(figure)
                places[key].add((words[row.sheet], words[row.cell]))
        for (side, number), session in found.items():
            said = row_words(self._connection, number, codes[number])
            session.words = " ".join(sorted({said(*place) for place in places[side, number]}))
        return list(found.values())

    def stored_suspects(self) -> dict[int, list[Suspect]]:
        """{fact: the suspects that are noted at it}."""
        rows = self._connection.execute(self._noted(finding.c.fact_id, finding.c.numbers))
        return {row.fact_id: read_suspects(json.loads(row.numbers)) for row in rows}

    def parties_with_suspects(self) -> set[str]:
        """The keys of the units at whose figures suspects are noted."""
        return {
            self.parties[party] for party in self._connection.scalars(self._noted(fact.c.party).distinct())
        }

    def _noted(self, *columns: Any) -> Select[Any]:
        query = select(*columns).join_from(finding, fact, fact.c.id == finding.c.fact_id)
        return query.where(self._inside(), finding.c.code == PAIRS)


def figures_of(connection: Connection, sides: Iterable[Side]) -> list[Figure]:
    """The figures of these sides, in the order of their numbers."""
    wanted = set(sides)
    known, parties = SideSet(wanted), _numbered(connection, {side.party for side in wanted})
    if not parties:
        return []
    measures = _measures(connection)
    activities = _numbered(connection, {side.activity for side in wanted if side.activity != ANYTHING})
    wholes = _numbered(connection, {side.party for side in wanted if side.activity == ANYTHING})
    query = _figures().where(
        meeting(connection, parties, span_of(wanted), longest_period(connection, parties))
    )
    # looked at before they become records: a list of 50,000 activities may have one that is wanted
    rows = [
        row
        for row in connection.execute(query.order_by(fact.c.id))
        if row.measure in measures and (row.activity in activities or row.party in wholes)
    ]
    return [figure for figure in _as_figures(connection, rows, parties, measures) if known.of(figure)]


def _as_figures(
    connection: Connection, rows: Sequence[Row[Any]], parties: Mapping[int, str], measures: Mapping[int, str]
) -> list[Figure]:
    numbers = {n for row in rows for n in (row.target_group, row.channel, row.activity, row.district_code)}
    words = texts_of(connection, numbers)
    return [
        Figure(
            id=row.id,
            side=Side(
                parties[row.party], row.period_start, row.period_end, words[row.activity], "", row.sample
            ),
            arrival=row.submission_id,
            source=row.layout_key or row.code,
            measure=measures[row.measure],
            group=words[row.target_group],
            channel=words[row.channel],
            district=words[row.district_code],
            start=row.first,
            end=row.last,
            amount=Amount(row.low, row.value, math.inf if row.high < 0 else row.high),
        )
        for row in rows
    ]


def _numbered(connection: Connection, texts: Iterable[str]) -> dict[int, str]:
    """{number: text} of those texts that the record has."""
    found: dict[int, str] = {}
    for keys in chunks(sorted(map(term_key, texts))):
        rows = connection.execute(
            select(term.c.id, term.c.text).where(in_texts(connection, term.c.key, keys))
        )
        found.update((row.id, row.text) for row in rows)
    return found


def _measures(connection: Connection) -> dict[int, str]:
    return _numbered(connection, code_names("measure", "zh"))


def _counting(query: Select[Any]) -> Select[Any]:
    """The query over what counts before doubles are looked at."""
    return (
        _standing(query)
        .join(submission, submission.c.id == fact.c.submission_id)
        .join(state, state.c.submission_id == fact.c.submission_id)
        .where(FILE_COUNTS, FIGURE_COUNTS)
    )


def _standing(query: Select[Any]) -> Select[Any]:
    return query.select_from(fact).join(standing, standing.c.fact_id == fact.c.id, isouter=True)


def _figures() -> Select[Any]:
    return _counting(
        select(
            fact.c.id, fact.c.party, fact.c.submission_id, fact.c.measure, fact.c.period_start, fact.c.period_end,
            fact.c.target_group, fact.c.channel, fact.c.activity, fact.c.district_code, fact.c.unit, fact.c.unit_type,
            fact.c.sheet, fact.c.cell, submission.c.sample, submission.c.layout_key, submission.c.code,
            START.label("first"), END.label("last"), VALUE.label("value"), LOW.label("low"), HIGH.label("high"),
        )
    )  # fmt: skip
