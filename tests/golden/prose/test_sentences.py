"""One sentence a row with the figures that it gives, in their order (`sentences.csv`); an empty cell for none."""

from __future__ import annotations

import csv
from pathlib import Path

import pytest

from etl.prose import read_prose

with (Path(__file__).parent / "sentences.csv").open(encoding="utf-8", newline="") as lines:
    SENTENCES = [(row["sentence"], row["figures"]) for row in csv.DictReader(lines)]


@pytest.mark.parametrize(("sentence", "figures"), SENTENCES, ids=[sentence for sentence, _ in SENTENCES])
def test_sentence_gives_its_figures(sentence: str, figures: str) -> None:
    read = read_prose(f"{sentence}。", 2024).figures
    assert ";".join(f"{f.measure} {f.quantity.value:g}" for f in read) == figures


def test_the_sentences_are_there() -> None:
    assert len(SENTENCES) >= 220
