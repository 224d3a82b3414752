"""The accounts page in an administrator's hands: giving a role, changing, disabling, signing out, and taking it back."""

from __future__ import annotations

import pytest

from etl.access.account import Account
from tests.app.test_roles import opened, person
from tests.readings import make_fact, make_reading

UNIT = "龙陵县公安局龙山派出所"


@pytest.fixture
def kept(store):
    facts = [make_fact(10, unit=UNIT, district_code="530523101", district="云南省/保山市/龙陵县/龙山镇")]
    store.add(*make_reading("四月.xlsx", facts), by="别人")
    return store


def accounts(**query):
    app = opened("accounts", person("administrator"), query)
    assert app.title[0].value == "账号"
    return app


def field(app, key):
    return next(
        one for one in (*app.text_input, *app.selectbox, *app.multiselect, *app.checkbox) if one.key == key
    )


def labelled(app, label):
    return next(one for one in app.text_input if one.label == label)


def test_somebody_is_given_a_role_in_a_county_and_a_unit(kept):
    app = accounts()
    labelled(app, "账号标识").input(" wang01 ")
    labelled(app, "姓名").input("王芳")
    field(app, "account_new_role").select("clerk")
    field(app, "account_new_districts").set_value(["530523"])
    field(app, "account_new_units").set_value([UNIT])
    field(app, "account_new_reason").input("新到岗")
    app.button(key="account_new_do").click().run()
    stored = kept.account("wang01")
    assert (stored.name, stored.role, stored.districts, stored.units) == (
        "王芳",
        "clerk",
        ("530523",),
        (UNIT,),
    )
    assert (stored.by, stored.reason, stored.sees_all, stored.disabled) == (
        "名administrator",
        "新到岗",
        False,
        False,
    )
    row = app.dataframe[0].value.set_index("账号标识").loc["wang01"]
    assert list(row[["姓名", "角色", "可查看", "状态"]]) == ["王芳", "经办人", "仅本范围", ""]
    assert row["地区和单位"] == f"龙陵县 530523、{UNIT}"


def test_what_is_missing_or_wrong_is_said_and_nothing_is_stored(kept):
    app = accounts()
    field(app, "account_new_districts").set_value(["乌有县"])
    app.button(key="account_new_do").click().run()
    said = "\n".join(error.value for error in app.error)
    for words in ("请填写账号标识。", "找不到地区“乌有县”，请用全称或代码。", "请填写“理由”。"):
        assert words in said
    assert kept.accounts() == []


def test_changed_disabled_signed_out_and_taken_back(kept):
    kept.set_account(Account("wang01", "王芳", "clerk", ("530523",)), by="甲", reason="新到岗")
    app = accounts(person="wang01")

    def press(button, reason):
        key = f"account_wang01_{len(kept.account_history())}"
        field(app, f"{key}_reason").input(reason)
        app.button(key=f"{key}_{button}").click().run()
        assert not app.error

    field(app, "account_wang01_1_role").select("viewer")
    press("do", "调岗")
    assert (kept.account("wang01").role, kept.account("wang01").reason) == ("viewer", "调岗")
    press("switch", "休假")
    assert (kept.account("wang01").disabled, kept.account("wang01").role) == (True, "viewer")
    app.button(key="account_undo").click().run()
    assert not kept.account("wang01").disabled
    assert kept.account("wang01").reason.startswith("撤销，恢复到 ")
    assert "T" not in kept.account("wang01").reason
    press("out", "遗失电脑")
    assert kept.account("wang01").valid_after != ""
    history = [(one.role, one.disabled, one.reason[:2]) for one in kept.account_history()]
    assert history == [
        ("viewer", False, "遗失"),
        ("viewer", False, "撤销"),
        ("viewer", True, "休假"),
        ("viewer", False, "调岗"),
        ("clerk", False, "新到"),
    ]


def test_the_last_change_is_not_taken_back_into_a_sign_in_that_was_ended(kept):
    kept.set_account(Account("wang01", "王芳", "clerk"), by="甲", reason="新到岗")
    kept.end_sign_ins("wang01", "王芳", by="甲", reason="遗失")
    ended = kept.account("wang01").valid_after
    app = accounts(person="wang01")
    app.button(key="account_undo").click().run()
    assert kept.account("wang01").valid_after == ended != ""


def test_people_are_found_by_any_word(kept):
    kept.set_account(Account("wang01", "王芳", "clerk", ("530523",)), by="", reason="")
    kept.set_account(Account("li02", "李明", "viewer"), by="", reason="")
    app = accounts()
    field(app, "account_search").input("龙陵 经办").run()
    assert app.dataframe[0].value["姓名"].tolist() == ["王芳"]
    field(app, "account_search").input("没有这样的人").run()
    assert (len(app.dataframe), app.info[0].value[:8]) == (0, "没有符合的账号。")
