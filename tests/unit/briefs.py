"""Briefs of small cubes for the tests: a county of three townships, its bases, and both languages."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from types import ModuleType

import pandas as pd
import pytest

from analysis.bases import Bases
from analysis.brief.draft import draft_brief
from analysis.brief.parts import Brief
from analysis.brief.question import Question
from analysis.cube import Cube
from analysis.doubles import BESIDE_COLUMNS, index_doubles
from analysis.filters import Filters
from etl.store.doubles_frames import FIGURE_COLUMNS, PAIR_COLUMNS
from etl.store.frames import DOUBLED_COLUMNS
from tests.unit.analysis_cubes import NAMES
from ui import numbers, text
from ui.brief import phrases, wording
from ui.brief.wording import Words, write_brief
from ui.brief.written import Written

COUNTY, FIRST, SECOND, THIRD = "530523", "530523101", "530523102", "530523201"
APRIL = Filters(date(2023, 4, 1), date(2023, 4, 30), district=COUNTY)
NO_PAIRS = pd.DataFrame(columns=PAIR_COLUMNS)
NO_FIGURES = pd.DataFrame(columns=FIGURE_COLUMNS)
NOT_DOUBLED = pd.DataFrame(columns=DOUBLED_COLUMNS)
SPEAKING: list[ModuleType] = [numbers, text, phrases, wording]


def speak(monkeypatch: pytest.MonkeyPatch, lang: str) -> None:
    """Have everything written in a language."""
    for module in SPEAKING:
        monkeypatch.setattr(module, "language", lambda: lang)


def bases_of(rows: Sequence[tuple[str, str, int]] = ()) -> Bases:
    """Bases of 2022 from the register, each with its district, subject and value."""
    columns = [
        "base",
        "district_code",
        "level",
        "subject",
        "year",
        "value",
        "low",
        "high",
        "source",
        "sample",
    ]
    frame = pd.DataFrame(
        [
            (number, code, "township", subject, 2022, value, value, value, "公安户籍", False)
            for number, (code, subject, value) in enumerate(rows, 1)
        ],
        columns=columns,
    )
    return Bases(frame, lambda code: [FIRST, SECOND, THIRD] if code == COUNTY else [])


def targets_of(rows: Sequence[tuple[str, float]]) -> pd.DataFrame:
    """The county's targets for a month, each with its measure and value."""
    columns = ["number", "measure", "district_code", "period", "value"]
    return pd.DataFrame(
        [(number, measure, COUNTY, "month", value) for number, (measure, value) in enumerate(rows, 1)],
        columns=columns,
    )


def brief_of(
    cube: Cube,
    filters: Filters = APRIL,
    bases: Sequence[tuple[str, str, int]] = (),
    targets: Sequence[tuple[str, float]] = (),
    states: pd.DataFrame | None = None,
    villages: pd.DataFrame | None = None,
    questions: int = 0,
) -> Brief:
    """The draft for the county, or for what the filters say; `states` None: there is no roster."""
    parts = {"elderly": ["elderly", "elderly_alone"], "elderly_alone": ["elderly_alone"]}
    groups = ["unspecified", "elderly", "elderly_alone", "students"]
    return draft_brief(
        Question(
            cube=cube,
            filters=filters,
            bases=bases_of(bases),
            levels=[[(code, NAMES[code]) for code in (FIRST, SECOND, THIRD)]]
            if filters.district == COUNTY
            else [],
            core=["leaflets", "posters", "sessions", "people_reached"],
            measures=[
                "leaflets",
                "posters",
                "sessions",
                "people_reached",
                "households",
                "app_installs",
                "gifts",
            ],
            groups=groups,
            channels=["unspecified", "lecture", "sms"],
            parts={group: parts.get(group, [group]) for group in groups},
            media={"lecture": "offline", "sms": "online"},
            doubles=pd.DataFrame(columns=BESIDE_COLUMNS),
            targets=targets_of(targets),
            states=states,
            villages=villages,
            double_index=index_doubles(cube, NO_PAIRS, NO_FIGURES, NOT_DOUBLED),
            passing=["sms"],
            questions=questions,
            today=date(2023, 5, 10),
        )
    )


def written_of(cube: Cube, brief: Brief) -> Written:
    """The brief in the language that is spoken."""
    return write_brief(brief, Words(cube, COUNTY), ())


def said(written: Written, section: str) -> list[str]:
    """The paragraphs of a section."""
    return [paragraph.text for one in written.sections if one.key == section for paragraph in one.paragraphs]
