"""Makes the golden set: files/ and gold.json beside this script, in the format of the shared examples.

    python tests/golden/cases/make_cases.py

The expectations are written by hand from the reading contract, next to what is typed into each file.
"""

from __future__ import annotations

import importlib
import json
import shutil
from pathlib import Path

from builder import Case
from writers import write

HERE = Path(__file__).parent
SUBJECTS = (
    "headers",
    "tables",
    "periods",
    "ledgers",
    "trouble",
    "formats",
    "mixed",
    "layouts",
    "hands",
    "traps",
    "pens",
    "not_measures",
    "wide",
    "new_units",
    "second_layouts",
    "second_prose",
    "second_trouble",
    "third_rollups",
    "third_units",
    "levels",
    "fourth_formats",
    "fourth_layouts",
    "offices",
    "second_offices",
    "third_offices",
    "fourth_names",
    "fourth_records",
    "fourth_blocks",
    "fourth_stations",
    "fourth_rest",
    "fourth_programs",
    "fourth_hands",
    "fifth_grids",
    "fifth_forms",
    "fifth_records",
    "fifth_matrices",
    "fifth_sheets",
    "fifth_traps",
    "fifth_places",
    "fifth_labels",
    "fifth_marks",
    "fifth_lists",
    "fifth_scenes",
    "fifth_crossings",
    "fifth_words",
    "sixth_stations",
    "sixth_units",
    "sixth_lists",
    "sixth_rest",
    "sixth_harder",
    "sixth_more",
    "fifth_rolls",
    "fifth_remarks",
    "fifth_pairs",
    "fifth_counts",
    "fifth_kinds",
    "fifth_cards",
    "seventh_templates",
    "seventh_police",
    "seventh_answers",
    "seventh_headers",
    "seventh_rest",
    "seventh_prose",
    "eighth_tables",
    "ninth_tables",
    "ninth_prose",
    "tenth_tables",
    "tenth_prose",
    "eleventh_tables",
    "twelfth_bases",
    "twelfth_periods",
    "twelfth_layouts",
    "twelfth_prose",
    "thirteenth_stations",
    "thirteenth_rollups",
    "thirteenth_forms",
    "thirteenth_formats",
    "thirteenth_grids",
    "thirteenth_marks",
    "thirteenth_prose",
    "fourteenth_tables",
    "fourteenth_forms",
    "fourteenth_crossings",
    "fourteenth_reports",
    "fourteenth_stories",
    "fourteenth_briefs",
    "fourteenth_diaries",
    "fifteenth_reports",
    "fifteenth_briefs",
    "fifteenth_stories",
    "fifteenth_tables",
    "fifteenth_forms",
    "fifteenth_scenes",
    "fifteenth_crossings",
    "sixteenth_offices",
    "sixteenth_houses",
    "sixteenth_grids",
    "sixteenth_plans",
    "sixteenth_marks",
    "sixteenth_rest",
    "sixteenth_bulletins",
    "sixteenth_diaries",
    "sixteenth_courts",
    "sixteenth_colleges",
    "sixteenth_townships",
    "sixteenth_weeks",
    "seventeenth_matrices",
    "seventeenth_matters",
    "seventeenth_ledgers",
    "seventeenth_registers",
    "seventeenth_columns",
    "seventeenth_notes",
    "seventeenth_periods",
    "seventeenth_sheets",
    "eighteenth_ledgers",
    "eighteenth_townships",
    "eighteenth_sections",
    "eighteenth_forms",
    "eighteenth_sheets",
    "eighteenth_wordings",
    "eighteenth_formats",
    "seventeenth_stations",
    "seventeenth_safety",
    "seventeenth_firms",
    "seventeenth_classes",
    "seventeenth_bodies",
    "seventeenth_streets",
    "seventeenth_unnamed",
    "eighteenth_stations",
    "eighteenth_rounds",
    "eighteenth_villages",
    "eighteenth_bodies",
    "eighteenth_schools",
    "nineteenth_progress",
    "nineteenth_ledgers",
    "nineteenth_matrices",
    "nineteenth_quantities",
    "nineteenth_reports",
    "nineteenth_bodies",
    "twentieth_townships",
    "twentieth_ledgers",
    "twentieth_forms",
    "twentieth_grids",
    "twenty_first_townships",
    "twenty_first_stations",
    "twenty_first_firms",
    "twenty_first_schools",
    "twenty_first_communities",
    "twenty_second_offices",
    "twenty_second_bodies",
    "twenty_second_ledgers",
    "twenty_second_townships",
    "twenty_second_grids",
    "twenty_third_stations",
    "twenty_third_bodies",
    "twenty_third_ledgers",
    "twenty_third_rows",
    "twenty_third_grids",
    "twenty_fourth_offices",
    "twenty_fourth_bodies",
    "twenty_fourth_ledgers",
    "twenty_fourth_townships",
    "twenty_fourth_sheets",
    "twenty_fifth_matrices",
    "twenty_fifth_sums",
    "twenty_fifth_columns",
    "twenty_fifth_lists",
    "twenty_fifth_pages",
    "twenty_fifth_forms",
    "twenty_sixth_stations",
    "twenty_sixth_communities",
    "twenty_sixth_schools",
    "twenty_sixth_firms",
    "twenty_sixth_offices",
    "twenty_seventh_offices",
    "twenty_seventh_firms",
    "twenty_seventh_markets",
    "twenty_seventh_schools",
    "twenty_seventh_rest",
    "twenty_seventh_reports",
    "twenty_seventh_lists",
    "twenty_eighth_stations",
    "twenty_eighth_communities",
    "twenty_eighth_townships",
    "twenty_eighth_firms",
    "twenty_eighth_schools",
    "twenty_eighth_offices",
    "twenty_ninth_stations",
    "twenty_ninth_townships",
    "twenty_ninth_communities",
    "twenty_ninth_schools",
    "twenty_ninth_banks",
    "twenty_ninth_firms",
)


def all_cases() -> list[Case]:
    cases = [c for subject in SUBJECTS for c in importlib.import_module(f"cases_{subject}").cases()]
    ids = [c.id for c in cases]
    if len(set(ids)) < len(ids):
        raise ValueError("two cases share an id")
    return cases


def make(target: Path) -> None:
    """Writes files/ and gold.json into `target`."""
    folder = target / "files"
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir()
    cases = all_cases()
    for case in cases:
        if "@" not in case.id:
            write(case, folder)
    gold = {"kit": 1, "cases": [c.as_gold() for c in cases]}
    text = json.dumps(gold, ensure_ascii=False, separators=(",", ":"))
    text = text.replace('{"sheet"', '\n{"sheet"').replace('{"id"', '\n\n{"id"')  # a line per fact
    (target / "gold.json").write_text(text + "\n", encoding="utf-8")
    print(f"{len(cases)} cases, {sum(len(c['facts']) for c in gold['cases'])} facts")


if __name__ == "__main__":
    make(HERE)
