"""Opens one file under limits of memory and time and prints what came of it as JSON: `python -m ... PATH`."""

import json
import resource
import sys
from pathlib import Path

from etl.formats import open_workbook
from etl.formats.grid import UnreadableFile

MEMORY_BYTES = 512 * 1024 * 1024
CPU_SECONDS = 10  # of the processor: how busy the machine is does not count


def outcome(path: Path) -> dict[str, object]:
    """{'refused': code} or {'cells': count, 'sum': of the numbers, 'findings': codes}."""
    try:
        workbook = open_workbook(path.read_bytes(), path.name)
    except UnreadableFile as reason:
        return {"refused": reason.code}
    cells = [cell for sheet in workbook.sheets for cell in sheet.cells.values()]
    numbers = [cell.value for cell in cells if cell.kind == "number"]
    texts = [int(cell.text) for cell in cells if cell.kind == "text" and cell.text.isdecimal()]
    findings = sorted({finding.code for finding in workbook.findings})
    return {"cells": len(cells), "sum": sum(numbers) + sum(texts), "findings": findings}


if __name__ == "__main__":
    resource.setrlimit(resource.RLIMIT_AS, (MEMORY_BYTES, MEMORY_BYTES))
    resource.setrlimit(resource.RLIMIT_CPU, (CPU_SECONDS, CPU_SECONDS))
    print(json.dumps(outcome(Path(sys.argv[1]))))
