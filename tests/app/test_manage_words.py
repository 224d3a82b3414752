"""Every message that the manage pages ask for exists in both languages, with the same fields."""

from __future__ import annotations

import re
from pathlib import Path
from typing import get_args

import pytest

from analysis.listing import ORDERS
from etl.blank_form import KINDS
from etl.blank_form.batch import Problem
from etl.differences import Kind
from etl.doubles.records import KIND
from etl.export import Format
from etl.schema import ROLES, Basis, RulingKind, Severity
from etl.store.frames import REASONS
from etl.store.lookup import ClaimState
from etl.store.replacing import CORRECTED, CORRECTS, READ_AGAIN
from ui.fact_table import ALL_COLUMNS, SHEET_COLUMNS
from ui.form_request import STEPS
from ui.prose_text import LEGEND
from ui.source_grid import SIGNS
from ui.submission_list import STATES
from ui.text import catalogue
from ui.upload_batch import STAGES
from ui.upload_questions import FIELDS, REFERENCE_FIELDS

ROOT = Path(__file__).resolve().parents[2]
STATUSES = ("counts", "replaced", "withdrawn")
CLAIMS = [state for state in get_args(ClaimState) if state != "fits"]
TIES = (CORRECTS, CORRECTED, READ_AGAIN)
ASKED = dict.fromkeys((*FIELDS, *REFERENCE_FIELDS))
# What the roster says is followed too, and is no decision that anybody settles or takes back.
DECIDED = [kind for kind in get_args(RulingKind) if kind != "roster"]

# Keys that are put together where they are used: the beginning, and what may follow.
FAMILIES = {
    "manage.grid.": [*SIGNS, "marked"],
    "manage.role.": ROLES,
    "manage.severity.": get_args(Severity),
    "manage.fact.": {*ALL_COLUMNS, *SHEET_COLUMNS},
    "manage.data.order_": ORDERS,
    "manage.upload.stage_": STAGES,
    "manage.upload.count_": STAGES,
    "manage.upload.found_": ["figures", "totals", "mentions", "doubts", "doubts_unread", "notes", "unread"],
    "manage.upload.need_": ["unit", "period", "district", "year"],
    "manage.why.": [reason for reason in REASONS if reason],
    "manage.remark.": ["remainder", "difference", "beyond"],
    "manage.status.": STATES,
    "manage.status.mark_": STATUSES,
    "manage.forms.kind_": [*KINDS, *(f"{kind}_about" for kind in KINDS)],
    "manage.forms.step_": STEPS,
    "manage.forms.problem_": [problem for problem in get_args(Problem) if problem],
    "manage.event.": ["stored", "replaced", "withdrawn", "reinstated", *TIES],
    "manage.settle.is_": DECIDED,
    "manage.settle.scope_": DECIDED,
    "manage.settle.answer_": DECIDED,
    "manage.settle.part_": ["total", "planned", "ratio", "left_out"],
    "manage.decisions.kind_": [*DECIDED, KIND],
    "manage.download.": [*get_args(Format), "here_only", "doubtful"],
    "manage.review.": ["figures", "issues", "mentions", "checks", "in_text", "passed"],
    "manage.prose.legend_": LEGEND,
    "manage.prose.is_": ["counted", "struck", "passed", "asked"],
    "manage.checks.state_": ["agrees", "within", "differs"],
    "manage.version.": [
        "by_claim",
        "by_claim_later",
        "by_layout",
        "by_clerk",
        "of_withdrawn",
        *CLAIMS,
        *(f"short_{state}" for state in CLAIMS),
    ],
    "manage.changes.": [
        "gone",
        "remaining",
        "arisen",
        "kind",
        "place",
        "measure",
        "old",
        "new",
        "change",
        "unit",
        "other",
        "activity",
        *(f"kind_{kind}" for kind in get_args(Kind)),
        *(f"basis_{basis}" for basis in get_args(Basis)),
    ],
    "manage.questions.": [*ASKED, *(f"{name}_hint" for name in ASKED), "file"],
    "manage.submissions.": [
        "replaces",
        "replaced_by",
        "file",
        "period",
        "facts",
        "doubts",
        "at",
        "by",
        "units",
    ],
}


def literal_keys() -> set[str]:
    """The keys that stand in the sources as they are."""
    sources = [*(ROOT / "ui").glob("*.py"), *(ROOT / "pages" / "manage").glob("*.py")]
    return {
        key
        for path in sources
        for key in re.findall(r"[\"'](manage\.[a-z_.]*[a-z])[\"']", path.read_text(encoding="utf-8"))
    }


def wanted_keys() -> set[str]:
    """All keys that can be asked for."""
    return literal_keys() | {start + name for start, names in FAMILIES.items() for name in names}


@pytest.mark.parametrize("language", ["zh", "en"])
def test_every_message_exists(language):
    assert sorted(wanted_keys() - catalogue(language).keys()) == []


def test_no_message_is_left_over_from_what_is_gone():
    known = {key for key in catalogue("zh") if key.startswith("manage.")}
    assert sorted(known - wanted_keys()) == []


def test_both_languages_have_the_same_fields():
    chinese, english = catalogue("zh"), catalogue("en")
    differing = [
        key
        for key in wanted_keys()
        if set(re.findall(r"{(\w+)}", chinese[key])) != set(re.findall(r"{(\w+)}", english[key]))
    ]
    assert differing == []
