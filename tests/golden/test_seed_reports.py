"""All real reports of ../shared/seeds load and give what they say, and nothing of victims, cases, sums and hotlines."""

from __future__ import annotations

from pathlib import Path

import pytest

from etl.normalise import normalise_bytes
from etl.schema import Supplied
from etl.store import open_store

REPORTS = Path(__file__).parents[3] / "shared" / "seeds" / "reports"
pytestmark = pytest.mark.skipif(
    not REPORTS.exists(), reason="../shared/seeds is not here: real reports not read"
)

SUPPLIED = Supplied("新城派出所", "2022", "610581")
SAID = [
    ("sessions", 53, 53, "专题宣传活动53场"),
    ("people_reached", 9000, 9000, "覆盖人次近9000人"),
    ("people_reached", 60, 69, "60多名独居老人一一结对"),
    ("scams_stopped", 3, 3, "成功拦截3起"),
    ("leaflets", 100, 199, "宣传单100余份"),
    ("posters", 20, 29, "宣传海报20余张"),
    ("consultations", 30, 39, "现场解答群众疑问30余次"),
]


def test_every_report_loads_and_counts_what_it_says(tmp_path: Path) -> None:
    store = open_store(f"sqlite:///{tmp_path / 'store.sqlite'}")
    answers = []
    for path in sorted(REPORTS.iterdir()):
        data = path.read_bytes()
        reading = normalise_bytes(data, path.name, SUPPLIED)
        answers.append(store.add(reading, data, by="test", supplied=SUPPLIED).status)
    counted = store.counted()
    store.close()
    assert answers == ["stored"] * 21
    found = zip(counted["measure"], counted["value"], counted["high"], counted["raw"], strict=True)
    assert sorted(found) == sorted(SAID)
