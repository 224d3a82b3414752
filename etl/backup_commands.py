"""The verbs that copy the store away and bring it back: backup, restore."""

from __future__ import annotations

import argparse
from pathlib import Path

from etl.audit_command import leave_trace
from etl.commands import ALL_READ, Console, WrongUsage, open_or_explain


def run_backup(options: argparse.Namespace, console: Console) -> int:
    """Writes a backup that has been read again, and removes the older ones where that was asked for."""
    from etl.store.backup import BadBackup, remove_older
    from etl.store.sizes import BACKED_UP
    from etl.trouble_words import file_words

    store = open_or_explain(options.store, console)
    try:
        path, manifest = store.back_up(options.to)
        gone = remove_older(options.to, options.keep) if options.keep else []
        detail = {"submissions": manifest.rows["submission"], "data_version": manifest.data_version}
        leave_trace(store, console, BACKED_UP, path.name, options.by, detail)
    except OSError as error:
        reason = file_words(console, error)
        raise WrongUsage(console.say("not_written", path=options.to, reason=reason)) from error
    except BadBackup as error:
        raise WrongUsage(console.say(error.reason, what=error.what)) from error
    finally:
        store.close()
    submissions, facts = manifest.rows["submission"], manifest.rows["fact"]
    console.tell("backed_up", path=path, submissions=submissions, facts=facts)
    if gone:
        console.tell("backups_removed", count=len(gone))
    return ALL_READ


def run_restore(options: argparse.Namespace, console: Console) -> int:
    """Brings a backup into a store that is empty; with --check nothing is written."""
    from etl.store.backup import BadBackup, check_backup, newest_backup
    from etl.trouble_words import file_words

    given: Path = options.backup
    try:
        path = newest_backup(given) if given.is_dir() else given
        if options.check:
            manifest = check_backup(path)
        else:
            check_backup(path)
            store = open_or_explain(options.store, console)
            try:
                manifest = store.restore(path)
                leave_trace(store, console, "restored", path.name, options.by, {"made": manifest.made})
            finally:
                store.close()
    except BadBackup as error:
        raise WrongUsage(console.say(error.reason, what=error.what)) from error
    except OSError as error:
        raise WrongUsage(
            console.say("not_read_backup", path=given, reason=file_words(console, error))
        ) from error
    done = "backup_whole" if options.check else "restored"
    submissions, facts = manifest.rows["submission"], manifest.rows["fact"]
    console.tell(done, path=path, submissions=submissions, facts=facts, made=manifest.made)
    return ALL_READ
