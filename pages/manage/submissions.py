"""Submissions: what was stored, by whom and when, what replaced what, and taking one back."""

import pandas as pd
import streamlit as st

from ui.access import acting, allowed
from ui.links import UPLOAD_PAGE
from ui.numbers import exact
from ui.settling_files import draw_settled
from ui.state import data_version
from ui.submission_detail import draw_detail
from ui.submission_list import draw_list, draw_not_listed, draw_search, submissions
from ui.text import t
from ui.trouble import told_of_trouble

version = data_version()
found = submissions(version)
samples = found[found["sample"].astype(bool)]


def choose_submission(submission: str) -> None:
    """Put the chosen submission into the URL, so that its address can be sent to somebody."""
    st.query_params["submission"] = submission


def remove_samples() -> None:
    """Withdraw all sample files at once; nothing is erased."""
    acting().remove_samples(reason=t("manage.samples.removed_reason"))


def restore_samples() -> None:
    """Let the sample files count again."""
    acting().restore_samples(reason=t("manage.samples.restored_reason"))


def draw_samples() -> None:
    """How many sample files count, and one click that removes all of them, replaced ones too, or brings them back."""
    states = samples["status"]
    with st.container(border=True, horizontal=True, vertical_alignment="center", key="samples"):
        if (states != "withdrawn").any():
            counting = int((states == "counts").sum())
            st.markdown(t("manage.samples.there", count=exact(counting)), width="stretch")
            st.button(
                t("manage.samples.remove"), on_click=told_of_trouble(remove_samples), key="samples_remove"
            )
        else:
            st.markdown(t("manage.samples.gone", count=exact(len(samples))), width="stretch")
            st.button(
                t("manage.samples.restore"), on_click=told_of_trouble(restore_samples), key="samples_restore"
            )


def draw_chosen(listed: pd.DataFrame) -> None:
    """The submission that the URL names, while it is among those `listed`: below a list without it nobody would know
    which file the buttons act on."""
    code = st.query_params.get("submission", "")
    chosen = found[found["submission"] == code]
    if code in set(listed["submission"]):
        draw_detail(version, found, chosen.iloc[0])
    elif len(chosen):
        draw_not_listed(str(chosen["file"].iloc[0]))
    elif code:
        st.warning(t("manage.submissions.no_such"))
    else:
        st.caption(t("manage.submissions.choose"))


st.title(t("nav.submissions"), anchor=False)
if len(found):
    st.caption(t("manage.submissions.promise"))
    draw_settled()
    if len(samples) and allowed("samples"):
        draw_samples()
    listed = draw_search(found)
    draw_list(listed, choose_submission)
    draw_chosen(listed)
else:
    st.info(t("manage.submissions.empty"))
    st.page_link(UPLOAD_PAGE, label=t("nav.upload"))
