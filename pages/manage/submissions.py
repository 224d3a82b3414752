"""Submissions: what was stored, by whom and when, what replaced what, and taking one back."""

import pandas as pd
import streamlit as st

from ui.links import UPLOAD_PAGE
from ui.samples import draw_samples
from ui.settling_files import draw_settled
from ui.state import data_version
from ui.submission_detail import draw_detail
from ui.submission_list import draw_list, draw_not_listed, draw_search, submissions
from ui.text import t

version = data_version()
found = submissions(version)


def choose_submission(submission: str) -> None:
    """Put the chosen submission into the URL, so that its address can be sent to somebody."""
    st.query_params["submission"] = submission


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
    draw_samples(found)
    listed = draw_search(found)
    draw_list(listed, choose_submission)
    draw_chosen(listed)
else:
    st.info(t("manage.submissions.empty"))
    st.page_link(UPLOAD_PAGE, label=t("nav.upload"))
