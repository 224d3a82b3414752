"""A long list with a sub-total after every few rows: each is compared with the rows before it, and no other."""

from datetime import date

from etl.normalise import normalise_bytes

GROUPS, WRONG = 60, 30


def read_list():
    lines = ["龙山派出所2023年4月反诈宣传统计表", "村,发放宣传单（份）"]
    for group in range(1, GROUPS + 1):
        lines += [f"第{group}村{number}组,{group * number}" for number in (1, 2, 3)]
        lines.append(f"小计,{group * 6 + (5 if group == WRONG else 0)}")
    lines.append(f"合计,{6 * sum(range(1, GROUPS + 1))}")
    return normalise_bytes("\n".join(lines).encode(), "四月.csv", today=date(2030, 1, 1))


def test_each_sub_total_is_compared_with_its_own_rows():
    reading = read_list()
    compared = {check.cell: (check.stated, check.summed, check.addends) for check in reading.checks}
    assert len(reading.facts) == 3 * GROUPS
    assert compared["B6"] == (6, 6, ["B3:B5"])
    assert compared["B122"] == (185, 180, ["B119:B121"])
    assert compared["B242"] == (360, 360, ["B239:B241"])


def test_the_one_that_differs_is_told_and_the_total_of_all_is_right():
    reading = read_list()
    told = [(issue.code, issue.cell) for issue in reading.issues]
    total = next(check for check in reading.checks if check.cell == "B243")
    assert told == [("total_differs", "B122")]
    assert (total.stated, total.summed) == (10980, 10980)
