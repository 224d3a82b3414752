"""Tables on paper: the browser draws a table of the screen on a canvas, which stays empty where it was never seen."""

from __future__ import annotations

import pandas as pd
import streamlit as st

from ui.escape import html_escape

_RULES = """<style>
.printed {display: none;}
@media print {
  .printed {display: block;}
  .st-key-%s {display: none !important;}
  .printed table {border-collapse: collapse; width: 100%%; font-size: 9pt; color: #000;}
  .printed th, .printed td {border: 1px solid #999; padding: 2px 5px; text-align: left;}
  .printed tr {break-inside: avoid;}
  .printed thead {display: table-header-group;}
}
</style>"""


def print_table(table: pd.DataFrame, bold: pd.DataFrame, screen: str) -> None:
    """On paper these texts stand in the place of the container with the key `screen`; `bold` of the same shape."""
    head = "".join(f"<th>{_text(name)}</th>" for name in table.columns)
    lines = "".join(
        f"<tr>{''.join(_cell(text, strong) for text, strong in zip(row, strengths, strict=True))}</tr>"
        for row, strengths in zip(table.to_numpy().tolist(), bold.to_numpy().tolist(), strict=True)
    )
    st.html(
        f'{_RULES % screen}<div class="printed"><table><thead><tr>{head}</tr></thead>'
        f"<tbody>{lines}</tbody></table></div>"
    )


def _cell(text: object, strong: bool) -> str:
    return f"<td><b>{_text(text)}</b></td>" if strong else f"<td>{_text(text)}</td>"


def _text(text: object) -> str:
    return html_escape(str(text))
