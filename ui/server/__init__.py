"""What stands between the network and the pages: health, security headers, the upload gate, logs.

`dashboard.py` hands `application.served_by()` to `streamlit.App`; nothing here is drawn.
"""
