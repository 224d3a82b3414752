"""No page draws a stranger's text where Streamlit takes it for Markdown or HTML: seen in the sources, page or no page.

`tests/browser/test_nothing_runs.py` looks at what is drawn; this test finds the place before anybody draws it.
"""

from __future__ import annotations

import ast
from collections.abc import Iterable, Iterator
from pathlib import Path

import pytest

from tests.unit.text_flow import Asked, Scope, Sources

ROOT = Path(__file__).resolve().parents[2]

# What Streamlit 1.67 draws as Markdown (looked at in a browser): {method: (positions, keywords)}. Placeholders and the
# options of selectbox and multiselect are plain text; the options of CHOICES are Markdown.
_LABELLED = (
    "button", "download_button", "form_submit_button", "checkbox", "toggle", "expander", "popover", "page_link",
    "link_button", "text_input", "text_area", "number_input", "date_input", "selectbox", "multiselect", "slider",
    "select_slider", "file_uploader", "radio", "pills", "segmented_control", "status",
)  # fmt: skip
_SPOKEN = (
    "markdown",
    "caption",
    "title",
    "header",
    "subheader",
    "badge",
    "toast",
    "info",
    "warning",
    "error",
    "success",
)
MARKDOWN: dict[str, tuple[tuple[int, ...], tuple[str, ...]]] = {
    **dict.fromkeys(_SPOKEN, ((0,), ("body", "help"))),
    **dict.fromkeys(_LABELLED, ((0,), ("label", "help", "captions"))),
    "metric": ((0, 1, 2), ("label", "value", "delta", "help")),
    "tabs": ((0,), ("tabs",)),
    "dialog": ((0,), ("title",)),
    "spinner": ((0,), ("text",)),
    "progress": ((1,), ("text",)),
    "draw_download": ((0, 4), ("label", "help")),
}
HTML: dict[str, tuple[tuple[int, ...], tuple[str, ...]]] = {
    "html": ((0,), ("body",)),
    "view_html": ((1,), ("body",)),
}
FUNCTIONS = ("draw_download", "view_html")
# Functions whose texts are drawn as Markdown where nobody calls them by name.
HANDED_ON = ("version_words",)
CHOICES = ("radio", "pills", "segmented_control", "select_slider")

# Numbers, days and their words, whatever they are given.
NUMBERS = {
    "len", "int", "float", "round", "sum", "abs", "bool", "range", "min", "max", "ord", "hash", "exact", "percent",
    "short", "bounds", "signed", "estimate_mark", "period_text", "period_code", "day_text", "day_words", "moment_text",
    "step_name", "share_text", "isoformat", "strftime", "base_year", "date_input", "timedelta", "times", "column_letters",
    "year", "level", "width", "depth", "stem", "newest", "now", "seconds", "session_files", "session_mb", "marked",
    "change_text",
}  # fmt: skip
# Each with its reason.
OWN_WORDS = {
    "measure_name": "a code of the vocabulary in words; a code of the URL that is none has no figures to be drawn with",
    "measure_unit": "the same", "measure_title": "the same", "group_name": "the same", "channel_name": "the same",
    "unit_kind_name": "the same", "subject_name": "the same", "measure": "a code of the vocabulary",
    "severity": "a code of an issue", "role": "a code of a cell's role", "kind": "a code of a mark", "pair": "a code",
    "LANGUAGES": "the names of the two languages",
    "_DONE": "what a callback left for the next run: words of the catalogues",
    "urlencode": "an address has only letters, digits and % in it", "page": "the name of a page",
    "url_query": "the same",
    "read_text": "a style sheet of ours", "with_suffix": "a style sheet of ours", "with_name": "a style sheet of ours",
    **dict.fromkeys(("quantity", "blind", "blind_text", "border", "card", "idle", "soft", "text"), "a colour of ours"),
    "get_option": "a setting of ours",
    "submission": "an identifier: hex digits", "submission_of": "the same",
}  # fmt: skip
# The last resort: what a call draws, and why it is safe though the source does not show it.
EXCEPTIONS = {
    "page_link draws": "the pages themselves, with titles from the catalogues",
    "draws st.session_state": "the words of the catalogues that a callback left for the next run",
    "draws AGAINST": "names of comparisons, which are codes",
    "draws found.beside": "the same",
    "draw_problems(problems) → error draws": "problems come in a pair with a record that is not drawn",
    "caption draws part.": "run_names gives numbers of rows and letters of columns",
    "caption draws turn.place": "a number",
    "draws more_words(upload)": "the page gives version_words, which is in HANDED_ON",
    "progress draws read_stored_again": "the number of files that are done, counted along them",
    "html draws make(version, cube, filters)": "views put together by view_html, whose body is looked at",
    "html draws notes.": "what decides on a class; the words themselves go through html_escape in _mark_words",
    "html draws part.": "roles and numbers of rows and columns; the texts go through html_escape in _words",
    "run_script_beside(script) → html draws": "a script of ours with the name of a file that Streamlit comes with",
    "draws write(_sized(compared, mark), mark)": "a number and its mark",
    "caption draws fields": "peer_words is given numbers, and names that parent_name has escaped",
    "info draws fields": "the same",
    "html draws here.marks": "places in the text and codes; words, labels and notes go through html_escape",
}

ESCAPES = {"markdown": {"md_escape", "md_escape_kept"}, "html": {"html_escape"}}


def leaks(
    texts: dict[str, str], sinks: dict[str, tuple[tuple[int, ...], tuple[str, ...]]], safe: Iterable[str]
) -> list[str]:
    """Every text that is drawn though nothing says that it is safe: where, by which call, and what."""
    sources = Sources(texts, {*NUMBERS, *OWN_WORDS, *safe})
    waiting: list[tuple[ast.Call, Scope, str, ast.expr]] = [
        (call, scope, name, drawn) for call, scope in sources.calls for name, drawn in _drawn(call, sinks)
    ]
    found = {
        f"{module}:{name} returns {doubt}"
        for (module, name), function in sources.functions.items()
        if name in HANDED_ON and sinks is MARKDOWN
        for doubt in sources.returned(function)
    }
    done: set[Asked] = set()
    while waiting:
        call, scope, name, drawn = waiting.pop()
        for doubt in sources.doubts(drawn, scope):
            if isinstance(doubt, str):
                found.add(f"{scope.module.name}:{call.lineno} {name} draws {doubt}")
            elif doubt not in done:
                done.add(doubt)
                through = f"{getattr(doubt.scope.node, 'name', 'lambda')}({doubt.name}) → {name}"
                waiting += [
                    (one, at, through, given) for one, at, given in sources.callers(doubt.scope, doubt.name)
                ]
    return sorted(line for line in found if not any(known in line for known in EXCEPTIONS))


def _drawn(
    call: ast.Call, sinks: dict[str, tuple[tuple[int, ...], tuple[str, ...]]]
) -> Iterator[tuple[str, ast.expr]]:
    """(what draws, the expression that it draws) of a call."""
    called = call.func
    name = called.id if isinstance(called, ast.Name) else getattr(called, "attr", "")
    if name not in sinks or isinstance(called, ast.Name) != (name in FUNCTIONS):
        return
    if name == "info" and ast.unparse(called) != "st.info":
        return  # Store.info
    positions, keywords = sinks[name]
    yield from ((name, call.args[place]) for place in positions if place < len(call.args))
    options = {one.arg: one.value for one in call.keywords}
    yield from ((name, options[keyword]) for keyword in keywords if keyword in options)
    if name in CHOICES:
        yield name, options.get("format_func") or call.args[1]


def forbidden(texts: dict[str, str]) -> list[str]:
    """What no page may use: calls that guess what a text is, columns of links and pictures, HTML in Markdown, the escape
    of the standard library, and a table or a text drawn without its invisible characters written out."""
    found = []
    for name, text in texts.items():
        for node in ast.walk(ast.parse(text)):
            if isinstance(node, ast.Call):
                found += [f"{name}:{node.lineno} {what}" for what in _forbidden(node)]
            elif isinstance(node, ast.FunctionDef) and "st.dataframe(" in (drawn := ast.unparse(node)):
                if "visible_table(" not in drawn and "screen_table(" not in drawn:
                    found.append(f"{name}:{node.lineno} st.dataframe without visible_table")
                if "placeholder=MISSING" not in drawn:
                    found.append(f"{name}:{node.lineno} st.dataframe that writes None")
            elif isinstance(node, ast.ImportFrom) and node.module == "html" and name != "ui.escape":
                found.append(f"{name}:{node.lineno} html.escape")
    return sorted(found)


def _forbidden(call: ast.Call) -> Iterator[str]:
    name = getattr(call.func, "attr", "")
    owner = getattr(getattr(call.func, "value", None), "id", "")
    if owner == "st" and name in ("write", "table", "latex", "iframe", "json"):
        yield f"st.{name}"
    if name in ("LinkColumn", "ImageColumn", "ListColumn", "JsonColumn"):
        yield name
    yield from ("unsafe_allow_html" for keyword in call.keywords if keyword.arg == "unsafe_allow_html")
    if (
        owner == "st"
        and name in ("text", "code")
        and getattr(getattr(call.args[0], "func", None), "id", "") != "visible_text"
    ):
        yield f"st.{name} without visible_text"


@pytest.fixture(scope="module")
def texts() -> dict[str, str]:
    """{dotted name: source} of everything that draws."""
    files = [ROOT / "dashboard.py", *(ROOT / "ui").rglob("*.py"), *(ROOT / "pages").rglob("*.py")]
    return {
        ".".join(path.relative_to(ROOT).with_suffix("").parts): path.read_text(encoding="utf-8")
        for path in files
    }


LEAKING = {
    "a name": "def draw(row):\n    st.caption(row.file)",
    "in a message": "def draw(row):\n    st.caption(t('x', file=row.file))",
    "a label put together": "def draw(row):\n    label = '**'\n    label += row.file\n    st.button(label)",
    "a help": "def draw(row):\n    st.metric('x', 1, help=f'{row.file}')",
    "a choice": "def draw(rows):\n    st.radio('x', [row.file for row in rows])",
    "a choice by a function": "def draw(rows):\n    st.pills('x', rows, format_func=lambda row: row.file)",
    "through a parameter": "def draw(words):\n    st.info(words)\n\ndef page(row):\n    draw(row.file)",
    "through what is returned": "def words(row):\n    return [row.file]\n\ndef page(row):\n    st.tabs(words(row))",
    "escaped for another place": "def draw(row):\n    st.caption(html_escape(row.file))",
}
SAFE = {
    "a word": "st.caption('x')",
    "a message": "def draw(row):\n    st.caption(t('x', file=md_escape(row.file), count=len(row.rows)))",
    "a number": "def draw(row):\n    st.caption(f'{row.share:.1f}')",
    "through a parameter": "def draw(words):\n    st.info(words)\n\ndef page(row):\n    draw(md_escape(row.file))",
    "options of a select box": "def draw(rows):\n    st.selectbox('x', rows)",
    "a list put together": "def draw(row):\n    lines = ['x']\n    lines += md_escape(row)\n    st.info(' '.join(lines))",
}


@pytest.mark.parametrize("source", LEAKING.values(), ids=LEAKING)
def test_a_strangers_text_is_found(source):
    assert leaks({"page": source}, MARKDOWN, ESCAPES["markdown"]) != []


@pytest.mark.parametrize("source", SAFE.values(), ids=SAFE)
def test_a_text_of_ours_is_none(source):
    assert leaks({"page": source}, MARKDOWN, ESCAPES["markdown"]) == []


def test_markdown_is_drawn_only_of_words_of_ours_and_of_what_is_escaped(texts):
    assert leaks(texts, MARKDOWN, ESCAPES["markdown"]) == []


def test_html_is_drawn_only_of_words_of_ours_and_of_what_is_escaped(texts):
    assert leaks(texts, HTML, ESCAPES["html"]) == []


def test_nothing_is_used_that_takes_text_for_something_else(texts):
    assert forbidden(texts) == []
