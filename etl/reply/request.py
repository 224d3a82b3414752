"""Asks for a reply: the sender's file is opened in a process of its own, never here."""

from __future__ import annotations

import logging
from collections.abc import Sequence
from typing import cast

from etl.issues import make_issue
from etl.limits import Limits
from etl.reply.asked import Language
from etl.schema import ISSUE_COLUMNS, Issue, Reply
from etl.single_task import TaskFailed, run_task
from etl.store.reader import RecordReader

_log = logging.getLogger(__name__)


def reply_to_file(data: bytes, name: str, issues: Sequence[Issue], language: str) -> Reply:
    """The reply to a file with these issues. Where none can be made, `problem` says why."""
    language = cast("Language", language)
    try:
        return cast("Reply", run_task("etl.reply.making:make_reply", data, name, list(issues), language))
    except TaskFailed as error:
        seconds = f"{Limits().wall_seconds:.0f}"
        _log.error("making a reply failed: %s", error)
        return Reply("", b"", problem=make_issue(error.code, name, seconds=seconds))


def reply_to_submission(store: RecordReader, submission: str, language: str) -> Reply:
    """The reply to a stored file: with the issues of its reading and those that counting found.
    UnknownSubmission where there is none."""
    name, data = store.original(submission)
    rows = store.issues(submission)[ISSUE_COLUMNS].itertuples(index=False)
    return reply_to_file(data, name, [Issue(*row) for row in rows], language)
