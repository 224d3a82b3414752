"""What a command says when the store fails: what has happened and what to do."""

from __future__ import annotations

from etl.commands import Console
from etl.store.trouble import ClockBehind, Trouble, detail_of, trouble_of, trouble_of_file


def trouble_words(console: Console, error: BaseException) -> str | None:
    """The words for an error of the database, with the driver's own in brackets; None for any other error."""
    trouble = trouble_of(error)
    if isinstance(error, ClockBehind):
        now, newest = console.moment(error.now), console.moment(error.newest)
        return console.say("trouble_clock", now=now, newest=newest)
    return _with_detail(console, trouble, detail_of(error)) if trouble else None


def file_words(console: Console, error: OSError) -> str:
    """The words for a file or folder that cannot be written."""
    return _with_detail(console, trouble_of_file(error), error.strerror or str(error))


def _with_detail(console: Console, trouble: Trouble, detail: str) -> str:
    return f"{console.say(f'trouble_{trouble}')} [{detail}]"
