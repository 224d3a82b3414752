"""Administrators learn where they look anyway that no backup can be relied on; nobody else does, nor for samples."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from streamlit.testing.v1 import AppTest

from etl.store import Store
from etl.store.backup import manifest_path
from tests.app.dashboard import dashboard
from tests.app.test_roles import opened, person
from tests.readings import APRIL, MAY, make_fact, make_reading

NEVER = "数据还没有备份，请看“系统状态”"


def hints(app: AppTest) -> list[str]:
    return [link.proto.label for link in app.main.get("page_link") if "系统状态" in link.proto.label]


def open_page(path: str) -> AppTest:
    app = dashboard()
    app.session_state["language"] = "zh"
    app.switch_page(f"pages/{path}.py").run()
    assert not app.exception
    return app


@pytest.fixture(autouse=True)
def nowhere(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("CAMPAIGN_BACKUPS", raising=False)


def test_who_keeps_the_record_is_told_on_the_overview_and_in_manage(
    store: Store, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    store.add(*make_reading("样.xlsx", [make_fact(4, MAY)]), sample=True)
    assert hints(open_page("explore/overview")) == []
    store.add(*make_reading("四月.xlsx", [make_fact(10, APRIL)]))
    assert hints(open_page("explore/overview")) == [NEVER]
    assert hints(open_page("manage/decisions")) == [NEVER]
    assert hints(open_page("explore/groups")) == []

    monkeypatch.setenv("CAMPAIGN_BACKUPS", str(tmp_path / "backups"))
    path, _ = store.back_up(tmp_path / "backups")
    assert hints(open_page("manage/decisions")) == []

    manifest = json.loads(manifest_path(path).read_text())
    manifest_path(path).write_text(json.dumps(manifest | {"made": "2023-05-04T08:00:00+00:00"}))
    (aged,) = hints(open_page("manage/decisions"))
    assert aged.startswith("最近一次备份已过去 ")
    monkeypatch.setenv("CAMPAIGN_BACKUP_DAYS", "99999")
    assert hints(open_page("manage/decisions")) == []
    monkeypatch.setenv("CAMPAIGN_BACKUP_DAYS", "soon")
    assert hints(open_page("manage/decisions")) == [aged]

    manifest_path(path).unlink()
    assert hints(open_page("manage/decisions")) == ["最近的备份不能用来恢复，请看“系统状态”"]


@pytest.mark.parametrize(("role", "told"), [("viewer", []), ("clerk", []), ("administrator", [NEVER])])
def test_only_administrators_are_told(store: Store, role: str, told: list[str]) -> None:
    store.add(*make_reading("四月.xlsx", [make_fact(10, APRIL)]))
    app = opened("decisions", person(role), {"lang": "zh"})
    assert hints(app) == told
