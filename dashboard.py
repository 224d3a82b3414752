"""The program: `streamlit run dashboard.py`. The server imports this file for `app`; each visit runs it as a script.

Pages lie in `pages/<section>/`: with files directly in `pages/` a cold server would run a deep link without the frame,
`ui/whole_page.py`.
"""

import streamlit as st

from ui.server.importing import importing
from ui.server.starting import use_the_wait

if __name__ == "__main__":
    use_the_wait()
    with importing:
        from ui.whole_page import run_whole_page
    run_whole_page()
else:
    from ui.server.application import served_by

    app = st.App(__file__, **served_by())
