"""Makes a blank form and proves that it reads back before anybody gets it."""

from __future__ import annotations

import io

from etl.blank_form.plan import TITLES, BlankForm, FormColumn, Kind, choices, form_columns
from etl.blank_form.workbook import write_form
from etl.meaning.period import parse_period_option
from etl.meaning.place import parse_district_option, resolve_place
from etl.meaning.unit import squeeze_name
from etl.normalise import normalise_bytes
from etl.regex import regex
from etl.schema import Issue, Reading

_NOT_IN_FILE_NAMES = regex(r'[\\/:*?"<>|\x00-\x1f]+')
LONGEST_NAME = 60  # characters of a unit in a file's name; Windows allows 255 for the whole


class UnknownPlace(ValueError):
    """No division, or more than one, has the name that was given as a district."""


class CannotRead(Exception):
    """A form for this unit, period and district would not read back as they are.

    `issues`: what the reader would say; [] where it would take the unit, the period or the district for others.
    """

    def __init__(self, form: BlankForm, issues: list[Issue]) -> None:
        super().__init__(form.unit)
        self.form, self.issues = form, issues


def plan_form(unit: str, period: str, district: str = "", kind: Kind = "list") -> BlankForm:
    """A form from what a person types: `period` as `--period` takes it, `district` a code or a name; without one the
    place that the unit's name states. ValueError for a period that is none, UnknownPlace for such a district."""
    span = parse_period_option(period)
    if district:
        reading = parse_district_option(district)
        if reading.place is None or reading.ambiguous:
            raise UnknownPlace(district)
    else:
        reading = resolve_place([squeeze_name(unit)])
    settled = reading.place if reading.place is not None and not reading.ambiguous else None
    return BlankForm(unit.strip(), span, settled.path if settled else "", kind)


def make_form(form: BlankForm) -> bytes:
    """The workbook. CannotRead where a filled-in copy would give an issue or other facts than what stands in it."""
    _prove(form)
    content = io.BytesIO()
    write_form(form, content)
    return content.getvalue()


def _prove(form: BlankForm) -> None:
    columns = form_columns(form.kind)
    line = {column.header: _entry(column) for column in columns if column.content != "serial"}
    filled = io.BytesIO()
    write_form(form, filled, line)
    reading = normalise_bytes(filled.getvalue(), f"{form_file_name(form)}.xlsx", today=form.period.end)
    if reading.issues or not _is_of(reading, form, sum(column.content == "figure" for column in columns)):
        raise CannotRead(form, reading.issues)


def _entry(column: FormColumn) -> str | int:
    if column.content == "figure":
        return 1
    if column.content in ("group", "channel"):
        return choices("target_group" if column.content == "group" else "channel")[0]
    return "反诈宣传" if column.header.startswith("活动名称") else ""


def _is_of(reading: Reading, form: BlankForm, figures: int) -> bool:
    """Whether all figures are the unit's, of its period, and in the district or below it."""
    return len(reading.facts) == figures and all(
        fact.unit == squeeze_name(form.unit)
        and (fact.period_start, fact.period_end) == (form.period.start, form.period.end)
        and f"{fact.district}/".startswith(f"{form.district}/" if form.district else "")
        for fact in reading.facts
    )


def form_file_name(form: BlankForm) -> str:
    """反诈宣传活动台账_龙山派出所_2023-04-01_2023-04-30, without what a file's name must not hold, and no ending."""
    unit = _NOT_IN_FILE_NAMES.sub("_", squeeze_name(form.unit)).strip(". ")[:LONGEST_NAME]
    days = dict.fromkeys((form.period.start.isoformat(), form.period.end.isoformat()))
    return "_".join((TITLES[form.kind], unit, *days))
