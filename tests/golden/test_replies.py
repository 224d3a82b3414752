"""Every sample goes back to its sender and comes again; the golden files do so in `test_cases`."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.golden.reading_again import check_reply, read

SAMPLES = sorted(Path("data/samples").resolve().glob("示例_*"))


@pytest.mark.parametrize("path", SAMPLES, ids=lambda path: path.name)
def test_a_reply_reads_as_the_sample_that_it_answers(path: Path) -> None:
    data = path.read_bytes()
    check_reply(data, path.name, [], read(data, path.name, []))
