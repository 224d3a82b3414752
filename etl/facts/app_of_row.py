"""看了教程当天新装26人 beside 国家反诈中心APP安装教程: what was put on stands in the row, how many times in its remark
(contract 4.16)."""

from __future__ import annotations

from dataclasses import replace

from etl.facts.drafts import RowContext
from etl.meaning.edits import edited
from etl.prose import ProseReading, read_prose
from etl.prose.counted.installed import APP, APP_OF_CAMPAIGN
from etl.regex import regex

_INSTALLED = "app_installs"
_WORD = "反诈APP"  # as the rules for texts know it
_PUT_ON = regex(
    r"(?<![未没不重])(?:安?装|下载|注册)(?:[上好成]|成功)?了?(?:约|共|近)?(?=\d{1,5}[余多]?(?:人|名|位|户|个|部|台)(?:$|[,，。;；、()（）]))"
)


def with_app_of_row(text: str, prose: ProseReading, context: RowContext, year: int | None) -> ProseReading:
    """What a remark tells, and how often the app was put on where the row names it and the remark does not."""
    named = APP.search(context.activity) or any(APP.search(cell.text) for cell in context.labels)
    if not named or APP_OF_CAMPAIGN.search(text):
        return prose
    said, places = edited(text, [(put.end(), put.end(), _WORD) for put in _PUT_ON.finditer(text)])
    if said == text:
        return prose
    known = {figure.start for figure in prose.figures}
    found = []
    for figure in read_prose(said, year).figures:
        start, end = places[figure.start], places[figure.end - 1] + 1
        if figure.measure == _INSTALLED and start not in known:
            found.append(figure.at(start, end, text[start:end]))
    return replace(prose, figures=[*prose.figures, *found]) if found else prose
