"""A coverage in words: the share with its mark, both of its numbers, the base's year and source, or what is missing."""

from __future__ import annotations

import math
from collections.abc import Sequence

import pandas as pd

from analysis.bases import HOUSEHOLDS
from analysis.coverage import COVERED
from analysis.cube import Cube
from ui.estimates import shows_range
from ui.numbers import Write, bounds, exact, marked, share_text
from ui.places import district_name
from ui.reference_data import subject_name
from ui.text import measure_name, t, unit_of_amount

# A rate of what covers nobody is per so many people.
RATE_PER = 1000
# More divisions without a base than this are counted, not named.
MAX_LACKING = 6
# Divisions that are named where the base of the whole is missing.
MOST_PLACES = 3


def coverage_name(measure: str) -> str:
    """受众覆盖 / 每千人宣传资料: a rate is never called coverage."""
    if measure in COVERED:
        return t(f"coverage.name_{measure}")
    return t("coverage.rate", measure=measure_name(measure))


def ratio_text(ratio: float, low: float, high: float, measure: str) -> str:
    """The marked share, or the marked rate per RATE_PER, or its span where the reader wants to see it; '–' without a
    base."""
    if math.isnan(ratio):
        return "–"
    write: Write = share_text if measure in COVERED else _rate_text
    span = bounds(ratio, low, high, write) if shows_range() else ""
    return span or marked(ratio, low, high, write)


def covered_words(row: pd.Series, measure: str) -> str:
    """The ratio of a row of `analysis.coverage`; of one without a figure that there is none, which is not a report of 0."""
    if not row["facts"] and not math.isnan(row["ratio"]):
        return t("coverage.no_figure")
    return ratio_text(row["ratio"], row["ratio_low"], row["ratio_high"], measure)


def bar_words(row: pd.Series, measure: str) -> str:
    """The same at the end of a bar: a share above 100 % is marked."""
    words = covered_words(row, measure)
    return f"{words} ▲" if measure in COVERED and row["ratio"] > 1 else words


def _rate_text(ratio: float, mark: str = "") -> str:
    return exact(ratio * RATE_PER, mark)


def subject_unit(subject: str) -> str:
    """人 or 户."""
    return t("coverage.unit_households" if subject == HOUSEHOLDS else "coverage.unit_people")


def fraction_text(row: pd.Series, measure: str) -> str:
    """≈19,120人次 ÷ 50,300人, with every digit, since a reader may divide them; the numerator alone without a base, the
    base alone without a figure."""
    amount = marked(row["value"], row["low"], row["high"], exact)
    top = t("coverage.amount", value=amount, unit=unit_of_amount(measure, row["value"]))
    if math.isnan(row["base"]):
        return top if row["facts"] else t("coverage.no_figure")
    unit = subject_unit(row["base_subject"])
    amount = marked(row["base"], row["base_low"], row["base_high"], exact)
    base = t("coverage.amount", value=amount, unit=unit)
    return f"{top} ÷ {base}" if row["facts"] else f"{t('coverage.base')} {base}"


def source_text(row: pd.Series) -> str:
    """2022年，公安户籍; the years and sources of all parts of a summed base."""
    years = t("coverage.years", years=t("list.comma").join(str(year) for year in row["base_years"]))
    sources = t("list.comma").join(row["base_sources"]) or t("coverage.no_source")
    return t("coverage.source", years=years, source=sources)


def lacking_text(cube: Cube, row: pd.Series, year: int) -> str:
    """Which base is missing and why nothing is divided; '' where something is."""
    place = district_name(cube, row["base_district"])
    if not row["base_subject"]:
        return t("coverage.no_subject")
    subject = subject_name(row["base_subject"])
    if row["base_state"] == "partial":
        names = names_text([district_name(cube, code) for code in row["base_lacking"]])
        return t("coverage.partial", place=place, subject=subject, year=year, names=names)
    if row["base_state"] == "zero":
        return t("coverage.zero", place=place, subject=subject)
    if row["base_state"] == "missing":
        return t("coverage.missing", place=place, subject=subject, year=year)
    return ""


def note_text(cube: Cube, row: pd.Series) -> str:
    """What a row lacks, a figure or a base, as a few words for a table's cell."""
    notes = [] if row["facts"] else [t("coverage.no_figure")]
    if row["base_state"] == "partial":
        names = names_text([district_name(cube, code) for code in row["base_lacking"]])
        notes.append(t("coverage.note_partial", names=names))
    elif row["base_state"] in ("zero", "missing"):
        notes.append(t(f"coverage.note_{row['base_state']}"))
    return t("list.comma").join(notes)


def names_text(names: Sequence[str]) -> str:
    """A list of names, cut where it is too long to read."""
    shown = t("list.comma").join(names[:MAX_LACKING])
    return shown if len(names) <= MAX_LACKING else shown + t("coverage.more_names", count=len(names))
