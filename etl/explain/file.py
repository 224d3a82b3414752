"""A whole file in sentences: sheet by sheet, table by table, what was left, and every cell counted."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from etl.explain.cells import SheetCells
from etl.explain.origins import View, supplied_matters
from etl.explain.report import explain_report, is_report, told_lines
from etl.explain.tables import explain_check, explain_table
from etl.explain.words import Line, Speaker
from etl.schema import ROLES, CellRole, Issue, Reading, Supplied

LEFT = ("note", "unread", "planned", "base", "ratio")  # roles whose cells are told one by one
MOST_LEFT = 12


def explain_reading(reading: Reading, supplied: Supplied, speaker: Speaker) -> list[Line]:
    """The sentences about one file, in the order of its sheets; what concerns the whole file stands first."""
    lines = [
        Line(0, speaker.say(f"supplied_{what}", value=value)) for what, value in supplied_matters(supplied)
    ]
    if reading.needs and reading.reference is None:  # a base file says it in an issue of its own
        needs = speaker.say("comma").join(speaker.say(f"need_{need}") for need in reading.needs)
        lines.append(Line(0, speaker.say("needs", needs=needs, count=len(reading.held))))
    lines += [_issue_line(speaker, issue, 0) for issue in reading.issues if not issue.sheet]
    for sheet in sheets_of(reading):
        lines += explain_sheet(reading, supplied, speaker, sheet)
    return lines


def sheets_of(reading: Reading) -> list[str]:
    """The sheets that hold something, in their order."""
    return list(dict.fromkeys(cell.sheet for cell in reading.cells))


def explain_sheet(reading: Reading, supplied: Supplied, speaker: Speaker, sheet: str) -> list[Line]:
    """The sentences about one sheet, or about a document with its tables."""
    cells = [cell for cell in reading.cells if cell.sheet == sheet]
    facts = [fact for fact in (*reading.facts, *reading.held) if fact.sheet == sheet]
    view = View(speaker, reading, supplied, sheet, SheetCells.of(cells, reading.sheets), facts)
    kind, told = "document" if is_report(cells) else "sheet", told_lines(reading, cells)
    lines = [Line(0, speaker.say(kind, name=speaker.quote(sheet), count=len(cells)))]
    if told and kind == "sheet":
        lines.append(Line(1, speaker.say("pasted")))
    lines += explain_report(view, told, 1) if told else []
    for table in reading.tables:
        if table.sheet == sheet:
            lines += explain_table(view, table, 1)
    checks = [check for check in reading.checks if check.sheet == sheet]
    if checks:
        lines.append(Line(1, speaker.say("checks", count=len(checks))))
        lines += [explain_check(speaker, check, 2) for check in checks]
    if kind == "sheet" and not told:
        lines += _left(speaker, cells)
    issues = [issue for issue in reading.issues if issue.sheet == sheet]
    if issues:
        lines.append(Line(1, speaker.say("issues", count=len(issues))))
        lines += [_issue_line(speaker, issue, 2) for issue in issues]
    lines.append(Line(1, account(speaker, cells)))
    return lines


def account(speaker: Speaker, cells: list[CellRole]) -> str:
    """97 个非空单元格 = 标题 1 + 表头 8 + …: every cell once."""
    roles = Counter(cell.role for cell in cells)
    parts = [f"{speaker.say(f'role_{role}')} {roles[role]}" for role in ROLES if roles[role]]
    return speaker.say("account", count=len(cells), parts=" + ".join(parts))


def _left(speaker: Speaker, cells: list[CellRole]) -> Iterator[Line]:
    """The cells that give no figure and are no heading: remarks, plans, shares, and what was not understood."""
    for role in LEFT:
        found = [cell for cell in cells if cell.role == role]
        if not found:
            continue
        yield Line(1, speaker.say(f"left_{role}", count=len(found)))
        for cell in found[:MOST_LEFT]:
            words = speaker.say("cell_says", cell=cell.cell, text=speaker.quote(cell.text))
            yield Line(2, words, cell.cell)
        if len(found) > MOST_LEFT:
            yield Line(2, speaker.say("more", count=len(found) - MOST_LEFT))


def _issue_line(speaker: Speaker, issue: Issue, depth: int) -> Line:
    chinese = speaker.language == "zh"
    message = issue.message_zh if chinese else issue.message_en
    advice = issue.suggestion if chinese else issue.suggestion_en or issue.suggestion
    severity = speaker.say(f"severity_{issue.severity}")
    told = speaker.say("issue", severity=severity, message=message, advice=advice)
    return Line(depth, told, issue.cell)
