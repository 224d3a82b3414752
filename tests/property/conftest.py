"""Hypothesis keeps its files outside the tree: a `.hypothesis` folder beside the tests is a warning."""

import tempfile
from pathlib import Path

from hypothesis.configuration import set_hypothesis_home_dir

set_hypothesis_home_dir(Path(tempfile.gettempdir()) / "campaign-hypothesis")
