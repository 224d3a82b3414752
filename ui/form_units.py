"""Whose blank forms can be asked for: the units of the roster and those with figures, and who has not reported yet."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from analysis.reporting import MISSING, WAITING
from analysis.reporting_periods import period_of
from etl.blank_form import Wanted
from etl.choices import nearest_unit
from etl.meaning.period import parse_period_option
from etl.meaning.unit import squeeze_name
from etl.reference.records import FREQUENCIES
from ui.state import known_units, reporting, roster
from ui.text import t


@dataclass(frozen=True, slots=True)
class FormUnits:
    """`offered`: what stands in the list, by its words; `names`: what the roster and the figures call units, other names
    among them, each squeezed, with the full one."""

    offered: dict[str, Wanted]
    names: dict[str, str]

    def as_listed(self, wanted: Wanted) -> Wanted:
        """The same form in the district where the roster has its unit, where nobody says another."""
        return wanted if wanted.district else self.offered.get(wanted.unit, wanted)


def form_units(version: str) -> FormUnits:
    """The roster's units, each where it lies, then those that have figures and stand on no roster."""
    listed = roster(version)
    rows = list(
        zip(listed["unit"], listed["district_code"], listed["district"], listed["aliases"], strict=True)
    )
    shared = Counter(unit for unit, *_ in rows)
    offered = {
        t("reminder.unit_in", unit=unit, district=district) if shared[unit] > 1 else unit: Wanted(unit, code)
        for unit, code, district, _ in rows
    }
    names = {squeeze_name(name): unit for unit, *_, aliases in rows for name in (*aliases, unit)}
    others = [unit for unit in known_units(version) if squeeze_name(unit) not in names]
    offered |= {unit: Wanted(unit) for unit in others}
    return FormUnits(offered, names | {squeeze_name(unit): unit for unit in others})


def silent_units(version: str, period: str, today: date) -> list[Wanted] | None:
    """Of whom nothing has come for a period (as `--period` takes it), overdue or not; None where no unit of the roster
    reports for such periods."""
    span = parse_period_option(period)
    often = [name for name in FREQUENCIES if period_of(name, span.start) == (span.start, span.end)]
    asked = set(roster(version)["frequency"]) & set(often)
    if not asked:
        return None
    states = reporting(version, asked.pop(), ((span.start, span.end),), today)
    silent = states[states["state"].isin((MISSING, WAITING))]
    return [Wanted(unit, code) for unit, code in zip(silent["unit"], silent["district_code"], strict=True)]


def unknown_names(wanted: Sequence[Wanted], units: FormUnits) -> list[tuple[str, str]]:
    """The names that neither the roster nor any figure has, each with the nearest that one of them has, '' where none is
    near. Where nothing is known yet no name is unknown."""
    strange = dict.fromkeys(one.unit for one in wanted if squeeze_name(one.unit) not in units.names)
    known = list(dict.fromkeys(units.names.values()))
    return [(name, nearest_unit(name, known)) for name in strange] if known else []
