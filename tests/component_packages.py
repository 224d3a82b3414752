"""Which installed packages bring components for Streamlit: a process of tests need ask but once."""

from __future__ import annotations

from functools import cache

from streamlit.components.v2 import manifest_scanner


def look_once() -> None:
    """Each later page of this process, and of those forked off it, takes what the first one found."""
    if not hasattr(manifest_scanner.scan_component_manifests, "cache_clear"):
        manifest_scanner.scan_component_manifests = cache(manifest_scanner.scan_component_manifests)
