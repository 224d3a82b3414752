"""The command line: `python -m etl VERB`. Each verb explains itself with --help (contract, section 6)."""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence
from importlib import import_module

from etl.cli_options import build_parser
from etl.cli_words import terminal_language
from etl.commands import (
    NOT_ALL_READ,
    WRONG_USAGE,
    CannotRead,
    CannotStore,
    Console,
    ReadFiles,
    WrongUsage,
)
from etl.intake import read_files as read_in_children

# Where each verb is run. Only the one asked for is imported: some bring the reader or the store, a second or two.
READING = {"normalise": "commands", "load": "load_command", "reply": "reply_command"}
OTHERS = {
    "export": "store_commands",
    "submissions": "store_commands",
    "template": "template_command",
    "withdraw": "store_commands",
    "audit": "audit_command",
    "account": "account_command",
    "backup": "backup_commands",
    "restore": "backup_commands",
    "reinstate": "store_commands",
}


def main(arguments: Sequence[str] | None = None, read_files: ReadFiles = read_in_children) -> int:
    """Runs one command and returns its exit status. `read_files` is replaced in tests."""
    options = build_parser().parse_args(arguments)
    chosen = getattr(options, "language", None) if options.verb == "normalise" else None
    console = Console(chosen or terminal_language(os.environ))
    try:
        module = import_module(f"etl.{(READING | OTHERS)[options.verb]}")
        further = (read_files,) if options.verb in READING else ()
        status: int = getattr(module, f"run_{options.verb}")(options, console, *further)
        return status
    except (WrongUsage, CannotRead, CannotStore) as error:
        print(error, file=sys.stderr)
        return WRONG_USAGE if isinstance(error, WrongUsage) else NOT_ALL_READ
    except Exception as error:
        from etl.trouble_words import trouble_words

        if (reason := trouble_words(console, error)) is None:
            raise
        print(console.say("store_failed", reason=reason), file=sys.stderr)
        return NOT_ALL_READ
