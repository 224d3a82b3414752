"""Number formats: which make dates, and what they show where the meaning changes."""

from datetime import date, datetime, time

import pytest

from etl.formats.number_format import BUILT_IN, parse_format
from etl.formats.serial_dates import from_serial


@pytest.mark.parametrize(
    ("code", "value", "shown"),
    [
        ('0"场"', 53, "53场"),
        ('0"余份"', 100, "100余份"),
        ('#,##0"人次"', 21480, "21480人次"),
        ('0.0"万"', 1.5, "1.5万"),
        ('0.0,"万"', 15000, "15.0万"),
        ('0!.0,"万"', 15000, "1.5万"),
        ('0\\.0,"万"', 123456, "12.3万"),
        ('0!.00,,"亿"', 123000000, "1.23亿"),
        ("0.0%", 0.85, "85.0%"),
        ("0%", 0.855, "86%"),
        ("0%", -0.05, "-5%"),
        ('General"场"', 53, "53场"),
        ('G/通用格式"份"', 4.5, "4.5份"),
        ('"约"0', 300, "约300"),
        ('0"场";-0"场";"无"', 0, "无"),
        ('0"场";"少"0"场"', -3, "少3场"),
        ('[>=10000]0!.0,"万";0', 23000, "2.3万"),
        ('[>=10000]0!.0,"万";0', 800, "800"),
        ('[Red]0"条"', 7, "7条"),
        ("[$¥-804]0.00", 12.5, "¥12.50"),
        ("000", 7, "7"),
        ("0.00", 4.17, "4.17"),
        ("0", 4.17, "4.17"),
        ("#,##0", 12600, "12600"),
        ("#,##0.00_);[Red](#,##0.00)", -5, "-5"),
        ('_ * #,##0_ ;_ * -#,##0_ ;_ * "-"_ ;_ @_ ', 12, "12"),
        ("0.00E+00", 12600, "12600"),
        ("# ?/?", 0.5, "0.5"),
        ("@", 12, "12"),
        ("", 12, "12"),
        ("[DBNum1]General", 12, "12"),
        ('0.??"万"', 1.5, "1.5万"),
        ('#"场"', 0, "场"),
    ],
)
def test_numbers_as_shown(code, value, shown):
    raw = str(value)
    assert parse_format(code).shown_number(value, raw) == shown


@pytest.mark.parametrize(
    ("code", "shown"),
    [
        ('yyyy"年"m"月"d"日"', "2023年4月8日"),
        ('yyyy"年"m"月"', "2023年4月"),
        ('m"月"d"日"', "4月8日"),
        ('[$-804]yyyy"年"mm"月"dd"日";@', "2023年04月08日"),
        ("[$-F800]dddd, mmmm dd, yyyy", "星期六, Apr 08, 2023"),
        ("yyyy\\-mm\\-dd", "2023-04-08"),
        ("yyyy/m/d", "2023/4/8"),
        ("m.d", "4.8"),
        ("yy-m-d", "23-4-8"),
        ("d-mmm-yy", "8-Apr-23"),
        ("aaaa", "星期六"),
        ('[DBNum1]m"月"d"日"', "4月8日"),
        ('e"年"m"月"', "2023年4月"),
    ],
)
def test_dates_as_shown(code, shown):
    parsed = parse_format(code)
    assert parsed.is_date
    assert not parsed.time_only
    assert parsed.shown_moment(date(2023, 4, 8)) == shown


@pytest.mark.parametrize(
    ("code", "shown"),
    [
        ("yyyy/m/d h:mm", "2023/4/27 15:05"),
        ('m"月"d"日" h"时"mm"分"', "4月27日 15时05分"),
        ("h:mm AM/PM", "3:05 PM"),
        ('上午/下午h"时"mm"分"', "下午3时05分"),
        ("hh:mm:ss", "15:05:09"),
    ],
)
def test_times_as_shown(code, shown):
    assert parse_format(code).shown_moment(datetime(2023, 4, 27, 15, 5, 9)) == shown


@pytest.mark.parametrize(
    "code", ["", "General", "0", "#,##0.00", "0.00E+00", '0"月"', '0"day"', "@", "[h]:mm:ss", "[Red]0", "0%"]
)
def test_numbers_that_are_no_dates(code):
    assert not parse_format(code).is_date


@pytest.mark.parametrize("number", [14, 15, 16, 17, 22, *range(27, 32), 36, *range(50, 55), 57, 58])
def test_built_in_dates(number):
    assert parse_format(BUILT_IN[number]).is_date
    assert not parse_format(BUILT_IN[number]).time_only


@pytest.mark.parametrize("number", [18, 19, 20, 21, 32, 33, 34, 35, 45, 47, 55, 56])
def test_built_in_times(number):
    assert parse_format(BUILT_IN[number]).is_date
    assert parse_format(BUILT_IN[number]).time_only


@pytest.mark.parametrize(("code", "hides"), [(";;;", True), (";;;@", False), ("0;;", False), ("", False)])
def test_formats_that_hide(code, hides):
    assert parse_format(code).hides is hides


@pytest.mark.parametrize(
    ("serial", "from_1904", "moment"),
    [
        (1, False, date(1900, 1, 1)),
        (59, False, date(1900, 2, 28)),
        (60, False, None),
        (61, False, date(1900, 3, 1)),
        (45024, False, date(2023, 4, 8)),
        (45024.5, False, datetime(2023, 4, 8, 12)),
        (45023.9999999, False, date(2023, 4, 8)),
        (2958465, False, date(9999, 12, 31)),
        (2958466, False, None),
        (0, False, None),
        (-1, False, None),
        (0, True, date(1904, 1, 1)),
        (43562, True, date(2023, 4, 8)),
        (2958465, True, None),
    ],
)
def test_serials_as_dates(serial, from_1904, moment):
    assert from_serial(serial, from_1904, time_only=False) == moment


def test_serials_below_one_are_times_under_a_time_format():
    assert from_serial(0.5, False, time_only=True) == time(12)
    assert from_serial(0, False, time_only=True) == time(0)
    assert from_serial(1.5, False, time_only=True) == datetime(1900, 1, 1, 12)
