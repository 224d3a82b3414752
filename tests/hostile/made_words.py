"""Hostile text: CSV and prose that is long, broken or meant to send a grammar round in circles."""

# ruff: noqa: E501  (XML in one piece reads better)
from __future__ import annotations

from tests.hostile.making import GOOD_CSV, SUM, accepted, read, refused, warned

MB = 1 << 20
_STORY = "城东派出所2026年3月反诈宣传工作总结\n发放宣传单120份，张贴海报20张。\n"
_STORY_TOTAL = 140.0

refused(
    "csv_field_50mb.csv",
    "cell_too_long",
    "one field of 49 MB",
    lambda: (GOOD_CSV + "x" * (49 * MB) + ",1").encode(),
)
refused(
    "csv_field_quoted_40mb.csv",
    "outside_grid",
    "one quoted field of 40 MB",
    lambda: (GOOD_CSV + '"' + "行\n" * (10 * MB) + '",1').encode(),
)
refused("csv_over_50mb.csv", "file_too_large", "51 MB", lambda: GOOD_CSV.encode() + b"x" * (51 * MB))
refused(
    "csv_nuls.csv",
    "control_character",
    "NULs between the characters of a number",
    lambda: GOOD_CSV.replace("3400", "3\x004\x0000").encode(),
)
refused("csv_only_nuls.csv", "control_character", "a megabyte of NULs", lambda: b"\0" * MB)
refused(
    "csv_surrogates.csv",
    "unknown_encoding",
    "halves of surrogate pairs written as UTF-8",
    lambda: GOOD_CSV.replace("城东", "\ud800城东").encode("utf-8", "surrogatepass"),
)
refused(
    "csv_surrogates_utf16.csv",
    "unknown_encoding",
    "a lone half in UTF-16",
    lambda: b"\xff\xfe" + GOOD_CSV.replace("城东", "\ud800城东").encode("utf-16-le", "surrogatepass"),
)
refused(
    "csv_utf16_odd.csv",
    "unknown_encoding",
    "UTF-16 that stops in the middle of a character",
    lambda: GOOD_CSV.encode("utf-16")[:-1],
)
accepted(
    "csv_newlines_mixed.csv",
    "CR, LF and CR LF in one file",
    lambda: GOOD_CSV.replace("\n", "\r\n", 1).replace("3400\n", "3400\r").encode(),
)
accepted(
    "csv_directions.csv",
    "directions and isolates in names",
    lambda: GOOD_CSV.replace("城东", "\u202e城\u2066东\u2069").encode(),
)
accepted("csv_bom_twice.csv", "two byte order marks", lambda: b"\xef\xbb\xbf\xef\xbb\xbf" + GOOD_CSV.encode())
refused("csv_only_bom.csv", "no_cells", "a byte order mark and nothing else", lambda: b"\xef\xbb\xbf")
refused("csv_newlines_20mb.csv", "outside_grid", "20 MB of line ends", lambda: b"\n" * (20 * MB))
refused("csv_commas_20mb.csv", "too_many_cells", "20 MB of commas", lambda: b"," * (20 * MB))
refused("csv_quotes_20mb.csv", "cell_too_long", "20 MB of quotes", lambda: b'"' * (20 * MB))
refused(
    "csv_rows_2m.csv", "outside_grid", "two million rows", lambda: GOOD_CSV.encode() + b"a,1\n" * 2_000_000
)
refused(
    "csv_wide_rows.csv",
    "outside_grid",
    "rows of 16,385 fields",
    lambda: (GOOD_CSV + "," * 16_384 + "1\n").encode(),
)
accepted(
    "csv_empty_rows.csv",
    "a million rows of commas behind the report",
    lambda: (GOOD_CSV + ",,,\n" * 1_000_000).encode(),
)
refused(
    "csv_columns_of_blanks.txt",
    "cell_too_long",
    "a line of half a million fields, parted by blanks",
    lambda: (GOOD_CSV + "a  1  " * 500_000).encode(),
)
refused("csv_blanks_5mb.txt", "no_cells", "five million blanks", lambda: b" " * (5 * MB))
refused("text_tabs_5mb.txt", "too_many_cells", "five million tabs", lambda: b"\t" * (5 * MB))
refused(
    "csv_utf7.csv",
    "unknown_encoding",
    "rubbish between two good lines",
    lambda: GOOD_CSV.encode() + b"\x80\x81\x82\xff\xfe\n",
)
for _name, _value in (
    ("1e999", "1e999"), ("hex", "0x10"), ("long", "9" * 1000), ("long_full_width", "９" * 1000), ("longer", "9" * 6000),
    ("million", "万" * 1000), ("magnitudes", "万亿" * 1000), ("chinese", "九" * 2000), ("commas", "1," * 3000 + "1"), ("dots", "1." * 3000),
    ("roman", "Ⅻ"), ("circled", "⑳" * 500), ("minus", "-" * 5000 + "1"), ("arabic", "١٢٣"), ("nan", "NaN"), ("spaces", "1" + " " * 30_000 + "2"),
):  # fmt: skip
    warned(f"csv_number_{_name}.csv", "", f"a figure of {_value[:10]!r}", total=SUM + 5,
           make=lambda value=_value: (GOOD_CSV + f'城南派出所,2026-03,"{value}",5\n').encode())  # fmt: skip
for _name, _value in (
    ("serial", "9999999999"), ("year_9999", "9999-99-99"), ("months", "2026年13月"), ("long", "年月日" * 3000), ("digits", "2" * 9000),
    ("dashes", "2026-" * 5000), ("spans", "3月1日至" * 3000), ("zero", "0000-00-00"), ("minus", "-1年-3月"),
):  # fmt: skip
    warned(f"csv_date_{_name}.csv", "", f"a period of {_value[:10]!r}", total=SUM + 7,
           make=lambda value=_value: (GOOD_CSV + f'城南派出所,"{value}",3,4\n').encode())  # fmt: skip

# ------------------------------------------------------------------ prose
_CIRCLES = {
    "magnitudes": "万亿", "digits": "9", "chinese_digits": "一", "enumeration": "、", "brackets": "（", "closing": "）", "spaces": " 1",
    "wide_spaces": "\u3000", "dates": "年月日", "spans": "3月1日至", "ranges": "3-", "about": "约", "near": "近", "more": "余", "units": "份场次",
    "quotes": "“", "masks": "x", "links": "http://", "hundreds": "百分之", "ordinals": "第", "places": "县", "units_named": "派出所", "clauses": "，",
    "stops": "。", "colons": "：", "deeds": "发放", "fractions": "1.", "times": "9:", "slashes": "1/", "groups": "老年人、",
}  # fmt: skip
for _name, _piece in _CIRCLES.items():
    read(f"prose_{_name}.txt", f"30,000 characters of {_piece!r} in a report",
         lambda piece=_piece: (_STORY + "发放宣传单" + (piece * 30_000)[:30_000] + "份。\n").encode())  # fmt: skip
refused(
    "prose_paragraph_1mb.txt",
    "paragraph_too_long",
    "one paragraph of a million characters",
    lambda: (_STORY + "发放宣传单100余份，" * 100_000).encode(),
)
refused(
    "prose_45mb.txt",
    "text_too_long",
    "45 MB of sentences",
    lambda: (_STORY + "发放宣传单100余份，张贴海报20张。\n" * 1_000_000).encode(),
)
refused(
    "prose_60000_lines.txt",
    "text_too_long",
    "60,000 paragraphs",
    lambda: (_STORY + "我们开展了宣传。\n" * 60_000).encode(),
)
accepted("prose_plain.txt", "the report alone", lambda: _STORY.encode(), total=_STORY_TOTAL)
