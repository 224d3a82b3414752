"""A brief in words: what the page shows and the writers of documents take; nothing here asks for a language."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from analysis.brief.parts import Figure
from analysis.filters import Filters

# Stands where a cell has nothing to say.
NOTHING = "–"


@dataclass(frozen=True, slots=True)
class Run:
    """Some words of a paragraph; of a figure's words the figure. `page`: where to supply what they say is missing."""

    text: str
    figure: Figure | None = None
    page: str = ""


@dataclass(frozen=True, slots=True)
class Spoken:
    """One sentence; `note` says in which tables its figures stand, '' for one without figures."""

    runs: tuple[Run, ...]
    note: str = ""

    @property
    def text(self) -> str:
        """Its words."""
        return "".join(run.text for run in self.runs)


@dataclass(frozen=True, slots=True)
class Paragraph:
    """`key` is its place in the brief, the same in every language. `changed`: a person has written it anew, so that
    nothing in it is known to be a figure."""

    key: str
    sentences: tuple[Spoken, ...]
    changed: bool = False

    @property
    def text(self) -> str:
        """The whole paragraph."""
        return "".join(sentence.text for sentence in self.sentences)


@dataclass(frozen=True, slots=True)
class WrittenTable:
    """`caption` with its number, headings, and rows of cells; `figures` has the figure of each cell or None. `sums` rows at
    the end sum up those above; `note` stands below."""

    key: str
    number: int
    caption: str
    headings: tuple[str, ...]
    columns: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    figures: tuple[tuple[Figure | None, ...], ...]
    sums: int
    note: str = ""


@dataclass(frozen=True, slots=True)
class WrittenChart:
    """`finding` is the title, with what it found; `source` the line below. Values are the figures themselves; None where
    there is none. `kind`: 'columns' or 'bars'; several series are stacked. `filters` open the facts of each category.
    `totals`: what each bar or stack is in all, marked where part of it is estimated, which is the last series of a stack
    then; () where stacks are no such sums. A document's charts write the figures themselves, so that the marks stand in
    their `categories`; `names` are these without, and `source_on_page` is their line, for who writes `totals`."""

    key: str
    number: int
    kind: str
    finding: str
    source: str
    categories: tuple[str, ...]
    series: tuple[tuple[str, tuple[float | None, ...]], ...]
    filters: tuple[Filters | None, ...]
    names: tuple[str, ...]
    source_on_page: str
    totals: tuple[str, ...] = ()

    @property
    def longest(self) -> float:
        """The largest sum of a bar or stack; 0 where there is none."""
        stacks = zip(*(values for _, values in self.series), strict=True)
        return max((sum(value or 0.0 for value in values) for values in stacks), default=0.0)


@dataclass(frozen=True, slots=True)
class WrittenSection:
    """One part with its heading."""

    key: str
    heading: str
    paragraphs: tuple[Paragraph, ...]
    tables: tuple[WrittenTable, ...]
    charts: tuple[WrittenChart, ...]


@dataclass(frozen=True, slots=True)
class Masthead:
    """What the clerk says of the paper itself: the organ that issues it, its number and its day; '' for none."""

    issuer: str
    number: str
    day: date


@dataclass(frozen=True, slots=True)
class Written:
    """The whole brief in the words of `language`. `about`: headed lists of name and value, printed at the end.
    `labels`: the few words that the documents themselves need."""

    language: str
    title: str
    warnings: tuple[str, ...]
    sections: tuple[WrittenSection, ...]
    about: tuple[tuple[str, tuple[tuple[str, str], ...]], ...]
    labels: dict[str, str]

    @property
    def paragraphs(self) -> list[Paragraph]:
        """All paragraphs in order."""
        return [paragraph for section in self.sections for paragraph in section.paragraphs]

    @property
    def tables(self) -> list[WrittenTable]:
        """All tables in order."""
        return [table for section in self.sections for table in section.tables]

    @property
    def charts(self) -> list[WrittenChart]:
        """All charts in order."""
        return [chart for section in self.sections for chart in section.charts]
