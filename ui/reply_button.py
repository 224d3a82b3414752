"""One click gives the sender's file back with its doubts commented."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import cast

from etl.reply.asked import Language
from etl.reply.naming import reply_name
from etl.reply.request import reply_to_file, reply_to_submission
from etl.schema import CellRole, Reply
from ui.downloads import DownloadRefused, draw_download
from ui.source_parts import is_document
from ui.state import data_version, record
from ui.text import language, t
from ui.upload_batch import Upload


def draw_reply_to_upload(upload: Upload, cells: Sequence[CellRole]) -> None:
    """The button at a file of an upload; one whose bytes are dropped is stored."""
    if upload.content:
        content, name, issues, words = upload.content, upload.name, upload.reading.issues, language()
        _draw(name, cells, lambda: reply_to_file(content, name, issues, words))
    else:
        draw_reply_to_submission(upload.reading.submission, upload.name, cells)


def draw_reply_to_submission(submission: str, file: str, cells: Sequence[CellRole]) -> None:
    """The button at a stored file; what counting found is asked too."""
    seen, words = record(data_version()), language()
    _draw(file, cells, lambda: reply_to_submission(seen, submission, words))


def _draw(file: str, cells: Sequence[CellRole], make: Callable[[], Reply]) -> None:
    words = cast("Language", language())

    def content() -> bytes:
        reply = make()
        if reply.problem is not None:
            raise DownloadRefused(reply.problem.message_zh if words == "zh" else reply.problem.message_en)
        return reply.content

    name = reply_name(file, "docx" if is_document(cells) else "xlsx", words)
    draw_download(t("manage.reply.make"), content, name, help=t("manage.reply.help"))
