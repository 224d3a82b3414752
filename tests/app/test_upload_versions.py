"""What a file of an upload would replace is told before it is stored, and a claim that does not fit replaces nothing
until the clerk says so.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from etl.schema import Reading
from etl.store import Store
from tests.acting import acting_as
from tests.app.manage_readings import HOSTILE, content_of, may_report
from tests.app.test_manage_pages import open_page, words
from ui.upload_batch import Upload, corrected_first, store_uploads
from ui.upload_versions import look_ahead, version_words
from ui.version_changes import changes_table

FORM = "龙陵县公安局镇安派出所2023年6月反诈宣传统计表\n社区,宣传单（份）\n镇安社区,{}\n小田坝村,{}\n"


@pytest.fixture(autouse=True)
def chinese(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("ui.text.language", lambda: "zh")
    for module in ("ui.numbers", "ui.source_grid"):
        monkeypatch.setattr(f"{module}.language", lambda: "zh", raising=False)


def report(name: str, leaflets: int, corrects: str = "", layout: str = "form") -> Upload:
    reading = may_report(name, leaflets)
    reading.corrects, reading.layout_key = corrects, layout
    reading.facts = [fact for fact in reading.facts if fact.unit != HOSTILE]
    return Upload(name, content_of(name), reading)


def stored(store: Store, name: str = "五月.xlsx", leaflets: int = 1200) -> str:
    upload = report(name, leaflets)
    list(store_uploads(acting_as(store, "王五"), [upload]))
    return upload.reading.submission


def seen(store: Store, upload: Upload) -> Upload:
    look_ahead(store, [upload], str(store.data_version()))
    return upload


def june(store: Store) -> Reading:
    reading = may_report("六月.xlsx", 5)
    reading.facts = [
        replace(fact, period_start=date(2023, 6, 1), period_end=date(2023, 6, 30))
        for fact in reading.facts[:2]
    ]
    return reading


def test_a_reply_that_comes_back_says_what_it_changes(store: Store) -> None:
    upload = seen(store, report("回复.xlsx", 1300, stored(store), layout="other"))

    told = version_words(upload)

    assert told.startswith("将替换“五月\\.xlsx”")
    assert told.endswith("数字变化：更正 1，新增 0，删去 0；相同 1。")
    table = changes_table(upload.changes.differences)
    assert table.to_dict("records") == [
        {
            "变化": "更正", "单元格": "Sheet1 · B3", "指标": "宣传资料", "原来": "1,200 份", "现在": "1,300 份",
            "差": "+100", "填报单位": "龙陵县公安局镇安派出所",
        }
    ]  # fmt: skip


def test_the_same_layout_is_a_next_version_without_an_identifier(store: Store) -> None:
    stored(store)

    upload = seen(store, report("再报.xlsx", 1300))

    assert [info.file for info in upload.foreseen.replaces] == ["五月.xlsx"]
    assert "更正 1" in version_words(upload)


def test_nothing_is_said_of_a_file_that_replaces_none(store: Store) -> None:
    stored(store)

    assert version_words(seen(store, report("别的.xlsx", 1300, layout="other"))) == ""


def test_what_is_told_follows_the_record(store: Store) -> None:
    upload = seen(store, report("再报.xlsx", 1300))
    assert version_words(upload) == ""

    stored(store)

    assert version_words(seen(store, upload)).startswith("将替换“五月\\.xlsx”")


def test_another_period_replaces_nothing_until_the_clerk_says_so(store: Store) -> None:
    code = stored(store)
    reading = june(store)
    reading.corrects = code
    upload = seen(store, Upload("六月.xlsx", content_of("六月.xlsx"), reading))
    assert (upload.foreseen.replaces, version_words(upload)) == (
        (),
        "文件注明的报送编号属于别的期间，请打开核对。",
    )

    upload.corrects = code
    seen(store, upload)
    list(store_uploads(acting_as(store, "王五"), [upload]))

    assert upload.stored.status == "replaced"
    assert store.info(code).status == "replaced"


def test_a_correction_is_stored_behind_what_it_corrects(store: Store) -> None:
    first = report("五月.xlsx", 1200)
    second = report("二.xlsx", 1250, first.reading.submission, layout="b")
    third = report("一.xlsx", 1300, second.reading.submission, layout="c")
    batch = [third, second, first]

    assert corrected_first(batch) == [first, second, third]
    list(store_uploads(acting_as(store), batch))
    assert sorted(store.counted()["value"]) == [1300, 9000]


def test_what_waits_in_the_same_upload_is_compared_too(store: Store) -> None:
    first = report("五月.xlsx", 1200)
    second = report("二.xlsx", 1250, first.reading.submission, layout="b")

    look_ahead(store, [second, first], "1")

    assert version_words(first) == ""
    assert version_words(second) == "更正本次上传的“五月\\.xlsx”。 数字变化：更正 1，新增 0，删去 0；相同 1。"


def test_two_files_that_claim_each_other_are_stored_all_the_same() -> None:
    one, two = report("一.xlsx", 1), report("二.xlsx", 2)
    one.reading.corrects, two.reading.corrects = two.reading.submission, one.reading.submission

    assert corrected_first([one, two]) == [one, two]


def test_the_page_shows_old_new_and_change_before_it_stores(store: Store) -> None:
    app = open_page("upload")
    files = [("六月.csv", FORM.format(100, 200).encode(), "text/csv")]
    app.main.get("file_uploader")[0].set_value(files)
    app.run()
    app.button(key="upload_confirm").click().run()
    app.main.get("file_uploader")[0].set_value([("六月更正.csv", FORM.format(100, 250).encode(), "text/csv")])
    app.run()
    number = next(button.key for button in app.button if (button.key or "").startswith("upload_open_"))
    app.button(key=number).click().run()

    assert not app.exception
    assert "**这是“六月\\.csv”的新版本**" in words(app)
    assert "版式、单位和期间相同" in words(app)
    changes = app.dataframe[0].value
    assert changes[["原来", "现在", "差"]].to_numpy().tolist() == [["200 份", "250 份", "+50"]]
    assert sorted(store.counted()["value"]) == [100, 200]

    app.button(key="upload_confirm").click().run()
    assert sorted(store.counted()["value"]) == [100, 250]


def test_a_submission_shows_what_it_changed(store: Store) -> None:
    stored(store)
    upload = report("再报.xlsx", 1300)
    list(store_uploads(acting_as(store), [upload]))

    app = open_page("submissions", submission=upload.reading.submission)

    assert "数字变化：更正 1，新增 0，删去 0；相同 1。" in words(app)
