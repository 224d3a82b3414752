"""From a unit's file to facts: formats -> layout -> meaning -> facts -> store. Nothing here imports streamlit."""
