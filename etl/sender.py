"""Who sent a file and for when, where no figure says it: by the words of its head, its title and its name."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from etl.meaning.file_name import stem_of
from etl.meaning.period import Period, find_periods, find_year, parse_period_option
from etl.meaning.place import parse_district_option, resolve_place
from etl.meaning.unit import find_unit_in_text, unit_key, unit_type_of
from etl.reference.records import UNREADABLE, Receipt
from etl.schema import Reading, Supplied


@dataclass(slots=True, frozen=True)
class Sender:
    """A unit as facts have it; all of it '' where nothing says who sent the file, the division apart."""

    unit: str = ""
    party: str = ""
    unit_type: str = ""
    district_code: str = ""


def sender_of(texts: Sequence[str], supplied: Supplied) -> Sender:
    """Whom the texts name, the most telling one first; what was supplied fills what they leave open."""
    unit = next((found for text in texts if (found := find_unit_in_text(text))), supplied.unit)
    given = parse_district_option(supplied.district).place if supplied.district else None
    place = resolve_place([*texts, unit], given.code if given else "").place
    code = place.code if place else ""
    return (
        Sender(unit, unit_key(unit, code), unit_type_of(unit), code) if unit else Sender(district_code=code)
    )


def period_of(texts: Sequence[str], supplied: Supplied) -> Period | None:
    """The first period that the texts name, else the one that was supplied."""
    year = next((year for text in texts if (year := find_year(text))), None)
    found = [one.period for text in texts for one in find_periods(text, year) if one.period]
    if not found and supplied.period:
        return parse_period_option(supplied.period)
    return found[0] if found else None


def supplied_year(supplied: Supplied) -> int | None:
    """The year of a supplied period; None where there is none, or it lies in two."""
    given = parse_period_option(supplied.period) if supplied.period else None
    return given.only_year if given else None


def unread_receipt(reading: Reading, supplied: Supplied, received: date) -> Receipt | None:
    """That a file came in and could not be read, so that its sender is not called missing; None where neither its
    name nor what was supplied says who sent it."""
    sender, period = (
        sender_of([stem_of(reading.file)], supplied),
        period_of([stem_of(reading.file)], supplied),
    )
    if not sender.unit or not reading.submission:
        return None
    return Receipt(
        reading.submission,
        reading.file,
        received,
        sender.unit,
        sender.district_code,
        period.start if period else None,
        period.end if period else None,
        UNREADABLE,
    )
