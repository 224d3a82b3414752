"""The words of explanations in Chinese and English. Source: `words.csv` beside this file."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from etl.cli_words import read_words
from etl.export_words import Language
from etl.seen_text import visible_line
from etl.vocabulary import code_names

WORDS = Path(__file__).with_name("words.csv")
LONGEST_QUOTE = 40  # characters of a sender's text that a line repeats
MOST_NAMED = 6  # of a list of names


@dataclass(frozen=True, slots=True)
class Line:
    """One sentence. `depth` counts from 0; `cell` is what it is about, '' for none."""

    depth: int
    text: str
    cell: str = ""


@dataclass(frozen=True, slots=True)
class Speaker:
    """Says things in one language."""

    language: Language

    def say(self, key: str, **fields: object) -> str:
        """The words of a key with its fields filled in. KeyError where the key or a field is missing."""
        return read_words(WORDS)[key][self.language].format(**fields)

    def name(self, column: str, code: str) -> str:
        """The name of a code of a fact's column; the code itself where the vocabulary has none."""
        return code_names(column, self.language).get(code, code)

    def quote(self, text: str) -> str:
        """The sender's words on one line, in quotation marks, cut where they are long."""
        line = visible_line(" ".join(text.split()))
        return self.say("quote", text=line if len(line) <= LONGEST_QUOTE else f"{line[:LONGEST_QUOTE]}…")

    def listing(self, names: Iterable[str]) -> str:
        """龙山派出所、镇安派出所等 9 个: the first of some names, and how many there are."""
        named = list(dict.fromkeys(names))
        shown = self.say("comma").join(named[:MOST_NAMED])
        return shown if len(named) <= MOST_NAMED else self.say("and_more", shown=shown, count=len(named))

    def places(self, paths: Iterable[str]) -> str:
        """云南省/保山市/龙陵县/龙山镇、镇安镇: places of one division name it once."""
        named = list(dict.fromkeys(paths))
        parents = {path.rpartition("/")[0] for path in named}
        if len(named) < 2 or len(parents) > 1 or parents == {""}:
            return self.listing(named)
        names = self.listing(path.rpartition("/")[2] for path in named)
        return self.say("within", parent=parents.pop(), names=names)

    def joined(self, parts: Sequence[str]) -> str:
        """Parts of one sentence."""
        return self.say("semicolon").join(part for part in parts if part)


def number_words(value: float | None) -> str:
    """12000, 12.5; '' for none."""
    return "" if value is None else f"{value:.0f}" if value == int(value) else f"{value:g}"
