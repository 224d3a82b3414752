"""The server answers before it has imported what pages are made of: a browser needs as long for Streamlit's own scripts."""

from __future__ import annotations

import threading

# Held by whoever imports a part of the program while others may do the same. Python takes two threads that import a package
# and a module of it for a deadlock and raises in one of them.
importing = threading.RLock()
