"""Hypothesis keeps its files outside the tree: a `.hypothesis` folder beside the tests is a warning.

It also takes constants from every module of the project that is imported by then. All are, so that the same cases
are tried whatever other tests ran before in the same process.
"""

import importlib
import pkgutil
import tempfile
from pathlib import Path

from hypothesis.configuration import set_hypothesis_home_dir

import analysis
import etl
import ui

set_hypothesis_home_dir(Path(tempfile.gettempdir()) / "campaign-hypothesis")

for package in (analysis, etl, ui):
    for found in pkgutil.walk_packages(package.__path__, f"{package.__name__}."):
        if not found.name.endswith("__main__"):
            importlib.import_module(found.name)
