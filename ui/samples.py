"""The sample files: how many count, and one click that removes them all or brings them back."""

from __future__ import annotations

import pandas as pd
import streamlit as st

from ui.access import acting, allowed
from ui.numbers import exact
from ui.text import t
from ui.trouble import told_of_trouble


def draw_samples(found: pd.DataFrame) -> None:
    """How many of the submissions `found` are samples that count, replaced ones too, and the way to be rid of them or to
    have them back."""
    samples = found[found["sample"].astype(bool)]
    if samples.empty or not allowed("samples"):
        return
    with st.container(border=True, horizontal=True, vertical_alignment="center", key="samples"):
        if (samples["status"] != "withdrawn").any():
            st.markdown(t("manage.samples.there", count=exact(_counting(samples))), width="stretch")
            _draw_removal()
        else:
            st.markdown(t("manage.samples.gone", count=exact(len(samples))), width="stretch")
            st.button(t("manage.samples.restore"), on_click=told_of_trouble(_restore), key="samples_restore")


def draw_samples_beside(found: pd.DataFrame) -> None:
    """Beside real files that were just stored: samples that still count are added to them, since neither ever takes the
    place of the other. Whoever may, removes them here."""
    counting = _counting(found[found["sample"].astype(bool)])
    if not counting:
        return
    with st.container(border=True, horizontal=True, vertical_alignment="center", key="samples"):
        st.markdown(t("manage.samples.beside", count=exact(counting)), width="stretch")
        if allowed("samples"):
            _draw_removal()


def _counting(samples: pd.DataFrame) -> int:
    return int((samples["status"] == "counts").sum())


def _draw_removal() -> None:
    st.button(t("manage.samples.remove"), on_click=told_of_trouble(_remove), key="samples_remove")


def _remove() -> None:
    """Withdraw all sample files at once; nothing is erased."""
    acting().remove_samples(reason=t("manage.samples.removed_reason"))


def _restore() -> None:
    acting().restore_samples(reason=t("manage.samples.restored_reason"))
