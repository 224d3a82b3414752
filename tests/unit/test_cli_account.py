"""`python -m etl account`: the way to the first administrator."""

from __future__ import annotations

import re
from dataclasses import replace

import pytest

from etl.cli import main
from etl.commands import WRONG_USAGE
from etl.store import Store, open_store


@pytest.fixture
def run(tmp_path, capsys, monkeypatch):
    """Runs the verb on one store; (exit status, what was printed)."""
    monkeypatch.setenv("LC_ALL", "zh_CN.UTF-8")
    url = str(tmp_path / "store.sqlite")

    def run_verb(*arguments):
        status = main(["account", *arguments, "--store", url, "--by", "管"])
        said = capsys.readouterr()
        return status, (said.out + said.err).strip()

    run_verb.url = url
    return run_verb


def test_grant_list_and_disable_stand_in_the_record(run):
    granted = run("grant", "--person", "s1", "--name", "王芳", "--role", "administrator", "--reason", "首位")
    assert granted == (0, "s1 王芳：administrator，*")
    run("grant", "--person", "s2", "--role", "clerk", "--district", "530523", "--unit", "镇安派出所")
    assert run("list") == (0, "s2 s2：clerk，530523, 镇安派出所\ns1 王芳：administrator，*")
    assert run("disable", "--person", "s2") == (0, "s2 s2：disabled，530523, 镇安派出所")
    store = open_store(run.url)
    said = [(one.person, one.disabled, one.by, one.reason) for one in store.account_history()]
    store.close()
    assert said == [("s2", True, "管", ""), ("s2", False, "管", ""), ("s1", False, "管", "首位")]


def test_the_last_administrator_cannot_be_disabled(run):
    run("grant", "--person", "s1", "--role", "administrator")
    assert run("disable", "--person", "s1") == (WRONG_USAGE, "至少要保留一名负责全部地区的管理员：s1")


def test_what_the_page_changed_meanwhile_is_told_and_stays(run, monkeypatch):
    run("grant", "--person", "s2", "--name", "张", "--role", "clerk", "--district", "530523")
    looked = Store.account

    def page_is_faster(store, person):
        seen = looked(store, person)
        monkeypatch.setattr(Store, "account", looked)
        store.set_account(replace(seen, role="viewer"), by="页面", reason="换岗")
        return seen

    monkeypatch.setattr(Store, "account", page_is_faster)
    status, said = run("disable", "--person", "s2")
    assert status == WRONG_USAGE
    now, told = said.splitlines()
    assert now == "s2 张：viewer，530523"
    assert re.fullmatch(
        r"页面 在此期间（[\d-]+ [\d:]+ UTC）修改了这个账号，本次没有改动。上面是现在的账号；仍需修改的，请再执行一次。",
        told,
    )
    assert run("disable", "--person", "s2") == (0, "s2 张：disabled，530523")


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (("grant", "--role", "clerk"), "请用 --person 指定账号标识"),
        (("grant", "--person", "s1"), "请用 --role 指定角色：viewer、clerk 或 administrator"),
        (("grant", "--person", "s1", "--role", "clerk", "--district", "530"), "没有代码为 530 的地区"),
    ],
)
def test_what_is_missing_is_named(run, arguments, words):
    assert run(*arguments) == (WRONG_USAGE, words)
