"""Facts to small tidy frames: pure functions without streamlit or plotly."""
