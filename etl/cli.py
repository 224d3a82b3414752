"""The command line: `python -m etl VERB`. Each verb explains itself with --help (contract, section 6)."""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Sequence

from etl import account_command, audit_command, backup_commands, commands, store_commands, template_command
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
from etl.reply_command import run_reply


def main(arguments: Sequence[str] | None = None, read_files: ReadFiles = read_in_children) -> int:
    """Runs one command and returns its exit status. `read_files` is replaced in tests."""
    options = build_parser().parse_args(arguments)
    chosen = getattr(options, "language", None) if options.verb == "normalise" else None
    console = Console(chosen or terminal_language(os.environ))
    try:
        return _run(options, console, read_files)
    except (WrongUsage, CannotRead, CannotStore) as error:
        print(error, file=sys.stderr)
        return WRONG_USAGE if isinstance(error, WrongUsage) else NOT_ALL_READ
    except Exception as error:
        from etl.trouble_words import trouble_words

        if (reason := trouble_words(console, error)) is None:
            raise
        print(console.say("store_failed", reason=reason), file=sys.stderr)
        return NOT_ALL_READ


def _run(options: argparse.Namespace, console: Console, read_files: ReadFiles) -> int:
    if options.verb == "normalise":
        return commands.run_normalise(options, console, read_files)
    if options.verb == "load":
        from etl.load_command import run_load  # brings the store, which other verbs need not wait for

        return run_load(options, console, read_files)
    if options.verb == "reply":
        return run_reply(options, console, read_files)
    run = {
        "export": store_commands.run_export,
        "submissions": store_commands.run_submissions,
        "template": template_command.run_template,
        "withdraw": store_commands.run_withdraw,
        "audit": audit_command.run_audit,
        "account": account_command.run_account,
        "backup": backup_commands.run_backup,
        "restore": backup_commands.run_restore,
        "reinstate": store_commands.run_reinstate,
    }
    return run[options.verb](options, console)
