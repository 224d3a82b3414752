"""The System page: what is wrong first, and a bundle that tells nothing of anybody."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from etl import PROGRAM_VERSION
from tests.app.dashboard import dashboard
from tests.readings import MAY, make_fact, make_reading
from ui.server.health import Health
from ui.server.runs import PageTimes

ROOT = Path(__file__).resolve().parents[2]
UNIT, PERSON, FILE = "无人知晓派出所", "欧阳验收", "绝密登记表.xlsx"


@pytest.fixture(autouse=True)
def fresh(monkeypatch, store):
    """Health and page times of this test alone."""
    monkeypatch.setattr("ui.system_report.health", Health(patience=60, fresh=0))
    monkeypatch.setattr("ui.system_report.page_times", PageTimes())
    monkeypatch.setattr("ui.server.runs.page_times", PageTimes())
    monkeypatch.delenv("CAMPAIGN_BACKUPS", raising=False)


def shown(lang="en"):
    app = dashboard()
    app.query_params["lang"] = lang
    app.run()
    app.switch_page("pages/manage/system.py").run()
    assert not app.exception
    return app


def pairs(app):
    """Everything that stands in the tables of two columns."""
    frames = [table.value for table in app.dataframe]
    return {row[0]: row[1] for frame in frames if len(frame.columns) == 2 for row in frame.to_numpy()}


def test_it_tells_versions_sizes_and_that_backups_are_not_watched(store):
    store.add(*make_reading(FILE, [make_fact(4, MAY, unit=UNIT)]), by=PERSON)
    app = shown()
    told = pairs(app)
    assert (told["Program version"], told["Submissions"], told["Facts"]) == (PROGRAM_VERSION, "1", "1")
    assert told["Data version"] == str(store.data_version())
    assert told["Kind"].startswith("SQLite 3.")
    assert told["Read at once per upload"] == "2 processes"
    assert [box.value for box in app.success] == ["The store answers."]
    assert "CAMPAIGN_BACKUPS" in app.warning[0].value


def test_a_backup_is_told_and_checked_byte_for_byte(store, tmp_path, monkeypatch):
    folder = tmp_path / "backups"
    monkeypatch.setenv("CAMPAIGN_BACKUPS", str(folder))
    assert "no backup in the folder" in shown().warning[0].value
    path, _ = store.back_up(folder)
    app = shown()
    assert app.success[1].value.startswith("Last backup: ")
    app.button(key="backup_check").click().run()
    assert app.success[2].value == "The backup is whole, byte for byte as it was written."
    path.write_bytes(path.read_bytes()[:-1] + b"x")
    app.button(key="backup_check").click().run()
    assert "it is damaged" in app.error[0].value


def test_the_bundle_names_nobody_and_no_place(store, monkeypatch):
    store.add(*make_reading(FILE, [make_fact(4, MAY, unit=UNIT)]), by=PERSON)
    from ui.system_report import support_bundle, system_report

    text = support_bundle(system_report()).decode()
    bundle = json.loads(text)
    assert (bundle["program"], bundle["health"], bundle["store"]["facts"]) == (PROGRAM_VERSION, "ok", 1)
    assert bundle["settings"]["client.showErrorDetails"] == "none"
    for secret in (UNIT, PERSON, FILE, str(store._engine.url.database), "/"):
        assert secret not in text


@pytest.mark.parametrize("lang", ["zh", "en"])
def test_a_store_that_is_away_is_told_with_what_to_do(store, monkeypatch, lang):
    app = shown(lang)
    monkeypatch.setattr("ui.system_report.health", Health(lambda: _away(), patience=60, fresh=0))
    app.run()
    assert not app.exception
    assert {"zh": "连接不到数据库", "en": "cannot be reached"}[lang] in app.error[0].value
    assert "Facts" not in pairs(app)


def _away():
    from etl.store.probe import StoreAnswer

    return StoreAnswer("store_unreachable")
