"""Files that are loaded again are not read again, unless reading them now could say something else."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

import pytest

from etl.cli import main
from etl.issues import make_issue
from etl.known_files import KnownFiles
from etl.reference.records import Reference, RosterUnit
from etl.refusals import refusal_issue
from etl.schema import Issue, Reading, Ruling, Supplied
from etl.store import Store, open_store
from etl.store.known_readings import KnownReading
from tests.readings import make_fact, make_mention, make_reading

NOTHING = Supplied()


def send(store: Store, name: str, *issues: Issue, supplied: Supplied | None = None) -> str:
    """Stores a reading and returns its identifier."""
    reading, content = make_reading(name, [make_fact(5)], issues=list(issues))
    assert store.add(reading, content, by="王", supplied=supplied).status == "stored"
    return reading.submission


def known(store: Store, code: str, supplied: Supplied = NOTHING) -> KnownReading | None:
    return store.known_readings([code], supplied).get(code)


def test_what_is_known_of_a_stored_file(store: Store) -> None:
    reading, content = make_reading("甲", [make_fact(5), make_fact(6, cell="C6")])
    reading.mentions = [make_mention()]
    reading.issues = [refusal_issue("file_not_opened", "甲", cause="gone")] * 2
    store.add(reading, content, by="王")

    found = known(store, reading.submission)

    assert found is not None
    assert (found.info.file, found.info.by, found.info.status) == ("甲", "王", "counts")
    assert (found.facts, found.mentions, found.issues) == (2, 1, {"error": 2})
    assert store.known_readings(["0" * 16], NOTHING) == {}


def test_a_decision_that_can_bear_on_the_file_has_it_read_again(store: Store) -> None:
    one, other = send(store, "甲"), send(store, "乙")
    store.decide("note", json.dumps(["x"]), "1", by="李")
    assert known(store, one)
    assert known(store, other)

    store.decide("cell", json.dumps([one, "Sheet1", "C5"]), "7份", by="李")
    assert (known(store, one), bool(known(store, other))) == (None, True)

    store.decide("unit", json.dumps(["龙山所"]), "龙山派出所", by="李")
    assert (known(store, one), known(store, other)) == (None, None)
    assert known(store, send(store, "丙"))


def test_a_unit_that_comes_on_the_roster_has_it_read_again(store: Store) -> None:
    code = send(store, "甲")
    assert known(store, code)
    place = "530523100", "云南省/保山市/龙陵县/龙山镇"
    row = RosterUnit("龙山派出所", "police", *place, None, None, "month", 5, ("龙山所",))
    content = b"roster"
    reading = Reading(
        make_reading("roster", [])[0].submission, "名册.xlsx", reference=Reference("roster", [row])
    )
    assert store.take_reference(reading, content, by="李").status == "stored"
    assert known(store, code) is None

    later = send(store, "乙")
    assert known(store, later)
    store.withdraw_references([1], by="李", reason="")
    assert known(store, later) is None


def test_other_options_another_reader_and_figures_of_the_future_have_it_read_again(
    store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    plain = send(store, "甲")
    with_unit = send(store, "乙", supplied=Supplied(unit="龙山派出所"))
    ahead = send(store, "丙", make_issue("future_period", "丙", text="2030-01-01"))

    assert known(store, plain, Supplied(unit="龙山派出所")) is None
    assert known(store, with_unit) is None
    assert known(store, with_unit, Supplied(unit="龙山派出所"))
    assert known(store, ahead) is None
    monkeypatch.setattr("etl.store.known_readings.READER_VERSION", "2")
    assert known(store, plain) is None


def test_a_withdrawn_file_is_read_and_stands_again(store: Store) -> None:
    code = send(store, "甲")
    store.withdraw(code, by="李", reason="")
    assert known(store, code) is None


class Reader:
    """In the place of the reader processes; `read` are the names of what was read."""

    def __init__(self) -> None:
        self.read: list[str] = []

    def __call__(
        self, paths: Iterable[Path], supplied: Supplied, processes: int, rulings: Sequence[Ruling]
    ) -> Iterator[tuple[bytes, Reading]]:
        unopened = []
        for path in paths:
            if path.is_dir():
                unopened.append(path.name)
                continue
            self.read.append(path.name)
            content = path.read_bytes()
            value = float(content.decode())
            facts = [make_fact(value, unit=f"{path.stem}派出所"), make_fact(1, cell="D5", measure="posters")]
            issues = [make_issue("future_period", path.name, text="x")] * int(value == 30)
            reading, _ = make_reading(content.decode(), facts, issues=issues)
            reading.file = path.name
            yield content, reading
        for name in unopened:
            yield (
                b"",
                Reading("", name, issues=[refusal_issue("file_not_opened", name, cause="gone")], failed=True),
            )


@pytest.fixture(autouse=True)
def english_terminal(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LC_ALL", "en_US.UTF-8")


@pytest.fixture
def url(tmp_path: Path) -> str:
    return str(tmp_path / "store.sqlite")


@pytest.fixture
def delivery(tmp_path: Path) -> Path:
    folder = tmp_path / "in"
    folder.mkdir()
    for number in range(1, 41):
        (folder / f"{number:02}.csv").write_text(str(number))
    return folder


def load(reader: Reader, store: str, *paths: Path) -> int:
    return main(["load", *map(str, paths), "--by", "王", "--store", store], reader)


def test_a_delivery_that_is_loaded_again_is_told_in_the_same_words_without_reading(
    delivery: Path, url: str, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    assert load(Reader(), url, delivery) == 0
    capsys.readouterr()
    store = open_store(url)
    version = store.data_version()

    with monkeypatch.context() as patch:
        patch.setattr(Store, "known_readings", lambda *_: {})
        assert load(everything := Reader(), url, delivery) == 0
    as_read = capsys.readouterr().out
    assert load(again := Reader(), url, delivery) == 0
    told = capsys.readouterr().out

    assert len(everything.read) == 40
    assert again.read == ["30.csv"]
    assert told == as_read
    assert told.count("already stored") == 40
    assert told.splitlines()[-1] == "40 files, facts: 80, queries: 1; not read: 0, held back: 0"
    assert store.data_version() == version
    assert len(store.submissions()) == 40
    store.close()


def test_new_files_among_known_ones_are_told_in_their_order(
    delivery: Path, url: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert load(Reader(), url, delivery) == 0
    (delivery / "02.csv").write_text("1002")
    (delivery / "45.csv").write_text("7")
    capsys.readouterr()

    assert load(reader := Reader(), url, delivery) == 0

    lines = capsys.readouterr().out.splitlines()
    assert reader.read == ["02.csv", "30.csv", "45.csv"]  # the last holds what the 7th holds, by another name
    assert [line[:6] for line in lines[:41]] == [f"{number:02}.csv" for number in (*range(1, 41), 45)]
    assert [number for number, line in enumerate(lines[:41], 1) if "already stored" not in line] == [2]
    assert "already stored" in lines[40]


def test_a_file_that_does_not_open_is_told_at_the_end(
    delivery: Path, url: str, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    assert load(Reader(), url, delivery / "01.csv") == 0
    capsys.readouterr()
    closed = delivery / "00.csv"
    closed.mkdir()
    monkeypatch.setattr("etl.load_command.files_of", lambda *_: (sorted(delivery.iterdir()), []))

    assert load(Reader(), url, delivery) == 1

    lines = capsys.readouterr().out.splitlines()
    assert [line[:6] for line in lines[:41]] == [f"{number:02}.csv" for number in (*range(1, 41), 0)]


def test_what_is_left_of_a_load_is_told_by_the_order_in_which_it_comes(store: Store, tmp_path: Path) -> None:
    first, gone, last = (tmp_path / name for name in ("1.csv", "2.csv", "3.csv"))
    for path in (first, last):
        path.write_bytes(path.name.encode())
    files = KnownFiles(store, [first, gone, last], NOTHING)
    assert list(files.to_read()) == [first, gone, last]
    # what the system does not open comes last
    assert [files.after(count) for count in range(4)] == [[first, last, gone], [last, gone], [gone], []]
