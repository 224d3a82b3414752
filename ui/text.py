"""The interface's words in Chinese and English, from the gettext catalogues under `locales/`."""

from __future__ import annotations

import csv
import string
from collections.abc import Callable
from functools import lru_cache
from pathlib import Path

import streamlit as st
from babel.messages.pofile import read_po

from ui.one_run import forget, once

ROOT = Path(__file__).resolve().parent.parent
LOCALES = ROOT / "locales"
VOCABULARY = ROOT / "data" / "reference" / "vocabulary"
LANGUAGES = {"zh": "中文", "en": "English"}
DEFAULT_LANGUAGE = "zh"
# What the charts show until the reader chooses a measure: the question is whom we reached.
DEFAULT_MEASURE = "people_reached"


@lru_cache(maxsize=len(LANGUAGES))
def catalogue(lang: str) -> dict[str, str]:
    """All messages of a language by their stable ids; the domains (`frame.po`, `explore.po`, …) are merged.

    Raises ValueError when two domains give one id.
    """
    messages: dict[str, str] = {}
    for path in sorted((LOCALES / lang).glob("*.po")):
        with path.open("rb") as file:
            for message in read_po(file, locale=lang):
                if not message.id:
                    continue
                if message.id in messages:
                    raise ValueError(f"{path}: {message.id} stands in another domain too")
                messages[str(message.id)] = str(message.string)
    return messages


def language() -> str:
    """'zh' or 'en': what the reader chose, else the URL's `lang`, else the browser's language."""
    return once("language", _language)


def _language() -> str:
    chosen = st.session_state.get("language") or st.query_params.get("lang")
    if chosen in LANGUAGES:
        return str(chosen)
    locale = st.context.locale or DEFAULT_LANGUAGE
    return "zh" if locale.lower().startswith("zh") else "en"


class _Message(string.Formatter):
    """Fills in {fields}; {count:unit|units} is which of both words goes with the number."""

    def format_field(self, value: object, format_spec: str) -> str:
        if "|" not in format_spec:
            return str(super().format_field(value, format_spec))
        one, many = format_spec.split("|")
        return one if str(value) == "1" else many


_MESSAGE = _Message()


def t(key: str, **fields: object) -> str:
    """The message `key` in the reader's language with its {fields} filled in; the key itself where none is.

    Fields from files must be escaped by the caller (`ui.escape`) where the message is drawn as Markdown.
    """
    message = catalogue(language()).get(key) or key
    if not fields:
        return message
    # Python's own formatting is several times as fast, and most messages have no words to choose from.
    return _MESSAGE.format(message, **fields) if "|" in message else message.format(**fields)


def choose_language() -> None:
    """Draw the switch between the languages; the choice goes into the URL as `lang`."""
    st.session_state["language_choice"] = language()
    st.segmented_control(
        t("frame.language"),
        list(LANGUAGES),
        format_func=LANGUAGES.__getitem__,
        key="language_choice",
        required=True,
        label_visibility="collapsed",
        on_change=_keep_language,
    )


def _keep_language() -> None:
    set_language(st.session_state["language_choice"])


def set_language(code: str) -> None:
    """The reader's choice, from now on."""
    st.session_state["language"] = code
    forget("language")


@lru_cache(maxsize=8)
def vocabulary(name: str) -> dict[str, dict[str, str]]:
    """A vocabulary file by code, in its own order: `measures`, `target_groups`, `channels`, `unit_types`."""
    with (VOCABULARY / f"{name}.csv").open(encoding="utf-8-sig", newline="") as file:
        return {row["code"]: row for row in csv.DictReader(file)}


def _name(table: str, code: str) -> str:
    names = vocabulary(table)
    column = f"name_{language()}"
    return catalogue(language())["list.comma"].join(
        names[part][column] if part in names else part for part in code.split(",")
    )


def measure_name(code: str) -> str:
    """活动场次 / Sessions."""
    return _name("measures", code)


def measure_unit(code: str) -> str:
    """场 / sessions."""
    row = vocabulary("measures").get(code)
    return row[f"unit_{language()}"] if row else ""


def unit_of_amount(code: str, value: float) -> str:
    """场 / sessions, and session where `value` is one."""
    unit = measure_unit(code)
    return one_of(unit) if value == 1 else unit


def one_of(unit: str) -> str:
    """The unit of one thing: case for cases."""
    return t(f"unit.one.{unit.replace('-', '_')}") if language() == "en" else unit


def measure_title(code: str) -> str:
    """The measure with its unit: 宣传资料（份） / Leaflets (copies); a name with the unit in it stands
    alone.
    """
    name, unit = measure_name(code), measure_unit(code)
    if unit.lower() in name.lower():
        return name
    return f"{name}（{unit}）" if language() == "zh" else f"{name} ({unit})"


def group_name(code: str) -> str:
    """老年人 / Elderly."""
    return _name("target_groups", code)


def channel_name(code: str) -> str:
    """入户走访 / Door to door."""
    return _name("channels", code)


VALUE_NAMES: dict[str, Callable[[str], str]] = {"target_group": group_name, "channel": channel_name}


def unit_kind_name(code: str) -> str:
    """公安 / Police."""
    return _name("unit_types", code)


def core_codes() -> list[str]:
    """The measures on the overview's cards, in the vocabulary's order."""
    return [code for code, row in vocabulary("measures").items() if row["core"] == "1"]


def channel_media() -> dict[str, str]:
    """Channel code -> 'online', 'offline' or '' where the channel does not say."""
    return {code: row["medium"] for code, row in vocabulary("channels").items()}
