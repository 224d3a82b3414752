"""The second set with all its files: importing the makers fills it."""

from tests.hostile import made_formats, made_packages, made_words
from tests.hostile.making import SECOND_SET, Made

MAKERS = (made_formats, made_packages, made_words)

__all__ = ["MAKERS", "SECOND_SET", "Made"]
