"""观看人数 below or beside 文艺演出 counts who stood there, beside 短视频 how often it was watched: rows and columns around
a head that leaves it open tell it (contract 4.6)."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace

from etl.facts.drafts import Draft, RowContext
from etl.facts.list_model import ListTable
from etl.layout.column import Column
from etl.layout.header_path import NOTHING
from etl.meaning.header import HeaderMeaning, read_header
from etl.meaning.lexicon import squeeze
from etl.meaning.onlookers import is_bare, watched_live

ROWS_BEFORE = 8  # in which the show stands that was watched
ONLINE_WAYS = {"short_video", "official_account", "group_chat", "media", "sms", "app"}


def is_open(meaning: HeaderMeaning) -> bool:
    return meaning.measure == "views" and is_bare(meaning.core)


def tell_watched_columns(columns: Sequence[Column], texts: Sequence[str]) -> None:
    """`texts`: the caption, the title and the sheet's name, the nearest first."""
    for at, column in enumerate(columns):
        if column.use == "figure" and is_open(column.meaning):
            own = ["".join(cell.text for cell in column.path[:-1])]
            before = ["".join(cell.text for cell in one.path) for one in reversed(columns[:at])]
            if watched_live(map(squeeze, [*own, *before, *texts])):
                column.meaning = _of_people(column.meaning)


def settle_watched_row(
    reader: ListTable, context: RowContext, meaning: HeaderMeaning, above: HeaderMeaning
) -> HeaderMeaning:
    """What a row 观看人数 counts. `above`: what the section's line says."""
    if not is_open(meaning):
        return meaning
    words = [_words(context), above.text]
    for reading in list(reader.rows.values())[: -ROWS_BEFORE - 1 : -1]:
        if reading.context.unit == context.unit and not reading.total:
            words.append(_words(reading.context))
    return _of_people(meaning) if watched_live([*words, reader.heading]) else meaning


def tell_watched_by_row(columns: Sequence[Column], drafts: Iterable[Draft]) -> None:
    """直播 and 演出 under 形式 tell of each row what its 观看人数 counts."""
    watched = {c.col for c in columns if c.use == "figure" and is_bare(c.meaning.core)}
    for draft in drafts if watched else ():
        if draft.column in watched and draft.measure in ("views", "people_reached") and draft.channels:
            draft.measure = "views" if ONLINE_WAYS.issuperset(draft.channels) else "people_reached"


def settle_watched_form(drafts: Sequence[Draft], titles: str) -> None:
    """What 观看人数 counts on a form: its activity, or the figures before it, tell of a show or of a film on the net."""
    for at, draft in enumerate(drafts):
        label = read_header(draft.context.labels[-1].text) if draft.context.labels else NOTHING
        if draft.measure == "views" and is_bare(label.core):
            before = [_words(one.context) for one in reversed(drafts[:at])]
            if watched_live([_words(draft.context), squeeze(draft.context.activity), *before, titles]):
                draft.measure = "people_reached"


def _words(context: RowContext) -> str:
    return squeeze("".join(cell.text for cell in context.labels))


def _of_people(meaning: HeaderMeaning) -> HeaderMeaning:
    ways = meaning.channels or (("broadcast",) if meaning.core.startswith("收听") else ())
    return replace(meaning, measure="people_reached", measures=("people_reached",), channels=ways)
