"""Where the backups of a store are put and when one is old: said once, for the command that makes them and the pages that
watch them."""

from __future__ import annotations

import os
from pathlib import Path

FOLDER_VARIABLE, DAYS_VARIABLE = "CAMPAIGN_BACKUPS", "CAMPAIGN_BACKUP_DAYS"
# Every night, and one night may fail before somebody must look.
USUAL_DAYS = 2
SLACK_HOURS = 2  # one backup takes longer than another


def backup_folder() -> Path | None:
    """The folder that CAMPAIGN_BACKUPS names; None where it names none."""
    named = os.environ.get(FOLDER_VARIABLE, "")
    return Path(named) if named else None


def old_after_hours() -> int:
    """After how many hours a backup is old: CAMPAIGN_BACKUP_DAYS, a whole number from 1; anything else counts as 2."""
    said = os.environ.get(DAYS_VARIABLE, "")
    days = int(said) if said.isdecimal() and int(said) else USUAL_DAYS
    return days * 24 + SLACK_HOURS
