"""From a unit's file to facts: formats -> layout -> meaning -> facts -> store. Nothing here imports streamlit."""

# Said by /healthz and on the System page, and the name of a bundle; raised with each release.
PROGRAM_VERSION = "1.0.0"
