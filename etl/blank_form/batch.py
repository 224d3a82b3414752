"""Blank forms for many units at once: from lines that a clerk pastes to one archive."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import Literal

from etl.blank_form.making import CannotRead, UnknownPlace, form_file_name, make_form, plan_form
from etl.blank_form.plan import Kind
from etl.schema import Issue

Problem = Literal["", "place", "shared", "other"]
# The archive tells the same whenever it is made; the earliest day that it can hold.
NO_DATE = (1980, 1, 1, 0, 0, 0)


@dataclass(slots=True, frozen=True)
class Wanted:
    """One form that is asked for: whose, and in which district ('' for what holds of all)."""

    unit: str
    district: str = ""


@dataclass(slots=True)
class MadeForm:
    """What became of a wish: the workbook under its file's name, or why there is none.

    `problem`: 'place' where the district is unknown, 'shared' where several places have the unit's name, 'other' where
    the reader would take the unit or its district for others, or say one of `issues`.
    """

    wanted: Wanted
    name: str = ""
    content: bytes = b""
    problem: Problem = ""
    issues: list[Issue] = field(default_factory=list)


def wanted_forms(lines: str) -> list[Wanted]:
    """One unit a line, its district behind a tab where two columns of a sheet were pasted; repeated lines once."""
    pairs = [line.strip().partition("\t") for line in lines.splitlines()]
    return list(dict.fromkeys(Wanted(unit.strip(), district.strip()) for unit, _, district in pairs if unit))


def make_forms(wanted: Sequence[Wanted], period: str, district: str, kind: Kind) -> Iterator[MadeForm]:
    """Each form as it is made; `district` for those that name none. ValueError for a period that is none."""
    names: set[str] = set()
    for one in wanted:
        try:
            form = plan_form(one.unit, period, one.district or district, kind)
            content = make_form(form)
        except UnknownPlace:
            yield MadeForm(one, problem="place")
        except CannotRead as refusal:
            shared = any(issue.code == "place_unsettled" for issue in refusal.issues)
            yield MadeForm(one, problem="shared" if shared else "other", issues=refusal.issues)
        else:
            name = _unused(form_file_name(form), names)
            yield MadeForm(one, f"{name}.xlsx", content)


def _unused(name: str, names: set[str]) -> str:
    """The name, with a number where units of several districts share it."""
    number, free = 1, name
    while free.casefold() in names:
        number += 1
        free = f"{name}_{number}"
    names.add(free.casefold())
    return free


def zip_forms(forms: Sequence[MadeForm]) -> bytes:
    """One archive of the forms that were made."""
    archive = io.BytesIO()
    with zipfile.ZipFile(archive, "w", zipfile.ZIP_STORED) as files:
        for form in forms:
            if form.content:
                files.writestr(zipfile.ZipInfo(form.name, NO_DATE), form.content)
    return archive.getvalue()
