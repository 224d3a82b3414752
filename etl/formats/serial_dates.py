"""Serial numbers of spreadsheets as dates and times, in both of Excel's date systems."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta

_EPOCH_1904 = datetime(1904, 1, 1)
_EPOCH_1900 = datetime(1899, 12, 30)  # for serials from 61: Excel counts a 29 February 1900 that never was
_EPOCH_JANUARY_1900 = datetime(1899, 12, 31)  # for serials 1 to 59
_NO_SUCH_DAY = 60
_LAST_SERIAL = 2_958_466  # 1 January 10000 in the 1900 system


def from_serial(serial: float, from_1904: bool, time_only: bool) -> date | datetime | time | None:
    """The moment a serial means: a date at midnight, a time below one day under a time format.

    None where no calendar day answers to it (negative, 0, 60, after 9999). Seconds are rounded.
    """
    if time_only and 0 <= serial < 1:
        return (datetime.min + _seconds(serial)).time() if round(serial * 86400) < 86400 else None
    epoch = _epoch(serial, from_1904)
    if epoch is None:
        return None
    try:
        moment = epoch + _seconds(serial)
    except OverflowError:
        return None
    return moment.date() if moment.time() == time() else moment


def _epoch(serial: float, from_1904: bool) -> datetime | None:
    if from_1904:
        return _EPOCH_1904 if serial >= 0 else None
    if serial < 1 or int(serial) == _NO_SUCH_DAY or serial >= _LAST_SERIAL:
        return None
    return _EPOCH_JANUARY_1900 if serial < _NO_SUCH_DAY else _EPOCH_1900


def _seconds(serial: float) -> timedelta:
    return timedelta(seconds=round(serial * 86400))


def iso_text(moment: date | datetime | time) -> str:
    """2023-04-08, 2023-04-27 15:30:00 or 15:30:00."""
    return moment.isoformat(" ") if isinstance(moment, datetime) else moment.isoformat()
