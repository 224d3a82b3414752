"""The verb `reply`: the sender's file with its doubts marked, of a stored submission or of a file."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import TYPE_CHECKING

from etl.commands import ALL_READ, NOT_ALL_READ, Console, ReadFiles, WrongUsage, open_or_explain
from etl.schema import Reply, Supplied, submission_of

if TYPE_CHECKING:
    from etl.store import Store


def run_reply(options: argparse.Namespace, console: Console, read_files: ReadFiles) -> int:
    """Writes one reply. A file whose content is stored is answered with what the store knows of it."""
    store = open_or_explain(options.store, console)
    file, reply = _reply(store, options, console, read_files)
    if reply.problem is not None:
        reason = reply.problem.message_zh if console.language == "zh" else reply.problem.message_en
        console.tell("no_reply", file=file, reason=reason)
        return NOT_ALL_READ
    target = _target(options.to, reply, console)
    try:
        target.write_bytes(reply.content)
    except OSError as error:
        raise WrongUsage(console.say("not_written", path=target, reason=error.strerror or error)) from error
    console.tell("replied", path=target, count=reply.doubts)
    for words in reply.lost:
        console.write(words)
    return ALL_READ


def _reply(
    store: Store, options: argparse.Namespace, console: Console, read_files: ReadFiles
) -> tuple[str, Reply]:
    from etl.reply.request import reply_to_file, reply_to_submission
    from etl.store import UnknownSubmission

    path = Path(options.what)
    code = submission_of(path.read_bytes()) if path.is_file() else options.what
    try:
        return store.info(code).file, reply_to_submission(store, code, options.language)
    except UnknownSubmission as error:
        if not path.is_file():
            raise WrongUsage(console.say("no_such_reply", what=options.what)) from error
    ((data, reading),) = read_files([path], Supplied(), 1, store.guidance())
    return path.name, reply_to_file(data, path.name, reading.issues, options.language)


def _target(to: Path, reply: Reply, console: Console) -> Path:
    if to.is_dir():
        return to / reply.name
    ending = Path(reply.name).suffix
    if to.suffix.lower() != ending:
        raise WrongUsage(console.say("reply_ending", ending=ending))
    return to
