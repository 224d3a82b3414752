"""Which files of an upload somebody may store: a clerk no table of bases, and nobody what speaks of others' districts."""

from __future__ import annotations

from collections.abc import Sequence

import streamlit as st

from etl.access.actor import Actor
from etl.access.ownership import parties_of_reading
from etl.access.policy import covers, may
from ui.escape import md_escape
from ui.source_grid import visible_text
from ui.text import t
from ui.upload_batch import Upload


def may_store(actor: Actor, upload: Upload) -> bool:
    """Whether storing it would not be refused, so that one file does not hold up the others."""
    if upload.is_reference:
        return may(actor, "reference")
    return all(covers(actor.changes, code, unit) for code, unit in parties_of_reading(upload.reading))


def draw_left(left: Sequence[Upload]) -> None:
    """The files that somebody else must store."""
    if left:
        names = t("list.comma").join(md_escape(visible_text(upload.name)) for upload in left)
        st.warning(t("access.left", count=len(left), names=names))
