"""What a report told before and takes back further on: the corrected figure counts, the one before it does not (4.1).

更正：早上报的宣传卡1500张写错了，实际是1050张 takes back the 1500 that the same unit told in its message of the morning;
so does 更正：宣传卡是1050张, where the unit has told of leaflets once.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from etl.meaning.lexicon import squeeze
from etl.prose.reading import ProseFigure
from etl.prose.stated import ParagraphReading, speaker_at

_CORRECTS = re.compile(
    r"(?:@[^\s,:]{1,12}[,:]?)?(?:更正|纠正|订正|勘误|改正)(?:一下|一个数据?|数据|说明|如下)?[:,。!]"
)

Told = tuple[ParagraphReading, ProseFigure]


def withdraw_corrected(paragraphs: Sequence[ParagraphReading]) -> None:
    """Takes out the figures that paragraphs behind them correct, each with a note at its place."""
    for at, paragraph in enumerate(paragraphs):
        wrong = {c.place: c.wrong for c in paragraph.reading.corrections}
        corrects = paragraph.message >= 0 and _CORRECTS.match(squeeze(paragraph.text)) is not None
        if not wrong and not corrects:
            continue
        for figure in list(paragraph.reading.figures):
            value = next((v for place, v in wrong.items() if figure.start <= place < figure.end), None)
            if value is not None or corrects:
                _withdraw(paragraphs[:at], paragraph, figure, value)


def _withdraw(
    before: Sequence[ParagraphReading], paragraph: ParagraphReading, figure: ProseFigure, wrong: float | None
) -> None:
    """Takes back the figure that `figure` stands for: of `wrong` value where that is told, else the only one there is."""
    unit = speaker_at(paragraph, figure.start)
    same = [
        (other, f)
        for other in before
        for f in other.reading.figures
        if f.measure == figure.measure
        and f.group in (figure.group, "unspecified")
        and speaker_at(other, f.start) == unit
        and wrong in (None, f.quantity.value)
    ]
    if wrong is None and len(same) > 1:
        asked = ("prose_corrects_which", figure.start, figure.end, figure.text)
        paragraph.reading.queries.append(asked)
    elif same:
        _take_back(same[-1])


def _take_back(told: Told) -> None:
    """One figure less, and a note that says so."""
    paragraph, figure = told
    paragraph.reading.figures.remove(figure)
    paragraph.reading.queries.append(("prose_corrected", figure.start, figure.end, figure.text))
    if not paragraph.reading.figures:
        paragraph.role = "note"
