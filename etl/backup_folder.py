"""Where the backups of a store are put: said once, for the command that makes them and the page that watches them."""

from __future__ import annotations

import os
from pathlib import Path

FOLDER_VARIABLE = "CAMPAIGN_BACKUPS"


def backup_folder() -> Path | None:
    """The folder that CAMPAIGN_BACKUPS names; None where it names none."""
    named = os.environ.get(FOLDER_VARIABLE, "")
    return Path(named) if named else None
