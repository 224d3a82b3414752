"""Text files whose paragraphs were cut into lines of one width."""

from datetime import date

from etl.formats.characters import half_widths
from etl.formats.wrapped_lines import join_wrapped
from etl.normalise import normalise_bytes
from etl.schema import Supplied

CUT = """三岔口派出所2023年12月反诈宣传工作总结
    12月份，三岔口派出所紧紧围绕“打防管控宣”总体思路，深入推进反诈宣传
“六进”活动，创新方式、拓宽渠道、压实责任，共开展集中宣传9场，入户走访
1,840户，发放反诈台历2000余本，张贴通告300张，切实提升了辖区群众的识骗防
骗能力。
    二是突出重点群体。12月16日，民警到县职业高中给师生上了一堂反诈法治课，
450余人参加；12月22日，在火车站候车厅向返乡务工人员发放春运防骗提示卡700
张，并通过手机短信、微信群等方式，提醒外出人员注意防范。
"""


def test_lines_of_one_width_make_paragraphs_again() -> None:
    paragraphs = join_wrapped(CUT.split("\n"))
    assert [p.strip()[:8] for p in paragraphs] == ["三岔口派出所20", "12月份，三岔口", "二是突出重点群体", ""]
    assert paragraphs[2].endswith("提示卡700张，并通过手机短信、微信群等方式，提醒外出人员注意防范。")


def test_figures_cut_from_their_nouns_count_in_their_paragraph() -> None:
    reading = normalise_bytes(CUT.encode(), "总结.txt", Supplied("", "", ""), today=date(2026, 1, 1))
    assert [(f.cell, f.measure, f.value) for f in reading.facts] == [
        ("P2", "sessions", 9),
        ("P2", "households", 1840),
        ("P2", "gifts", 2000),
        ("P2", "posters", 300),
        ("P3", "sessions", 1),  # 上了一堂反诈法治课
        ("P3", "people_reached", 450),
        ("P3", "leaflets", 700),
    ]


def test_paragraphs_of_one_line_each_stay_apart() -> None:
    lines = [
        "发放宣传单100余份，张贴海报20余张，悬挂横幅3条",
        "入户走访居民86户，指导安装反诈APP 53人次",
        "受教育群众",
    ]
    assert join_wrapped(lines) == lines


def test_two_lines_cut_in_a_wide_text_are_enough() -> None:
    lines = [
        "闽清县公安局坂东派出所反诈工作周报",
        "一、入户宣传。本周走访居民320余户、商户46家，签订反诈承诺书280份，指导安装国",
        "家反诈中心APP150余人。",
        "二、集中宣传。在坂东圩日设点宣传1场，发放宣传单400份，其中向老年人发放150份；",
        "发放反诈扇子200把。",
    ]
    assert join_wrapped(lines) == [lines[0], lines[1] + lines[2], lines[3] + lines[4]]


def test_one_line_that_breaks_off_in_running_text_is_enough_where_its_sentence_ends_in_the_next() -> None:
    cut = "9月12日，民警走进社区广场，向过往群众发放宣传单300份，现场解答咨询，并指导安装国"
    assert join_wrapped(["反诈宣传简报", cut, "家反诈中心APP150余人。"]) == [
        "反诈宣传简报",
        cut + "家反诈中心APP150余人。",
    ]
    below = "海报20张，横幅3条"  # no sentence that ends
    assert join_wrapped(["反诈宣传简报", cut, below]) == ["反诈宣传简报", cut, below]


def test_who_signs_below_a_full_line_that_ends_is_no_piece_of_it() -> None:
    lines = [
        "　　2025年3月15日上午，雨花区左家塘街道长岭社区联合辖区派出所在社区广场开展反",
        "诈宣传。",
        "　　社区党总支书记表示，今后将每季度组织一次反诈宣传，让防骗意识走进每家每户。",
        "长岭社区居委会",
    ]
    assert join_wrapped(lines) == [lines[0] + lines[1], lines[2], lines[3]]


def test_a_line_with_a_mark_begins_a_paragraph() -> None:
    line = "社区民警深入辖区村居、集市、学校，通过发放宣传单、张贴海报等方式开展宣传活动"
    lines = [line, line, line, "2.入户走访"]
    assert join_wrapped(lines) == [line * 3, "2.入户走访"]


def test_a_chinese_character_takes_two_columns() -> None:
    assert half_widths("发放12份", shared=2) == 8
    assert half_widths("“发放”", shared=2) == 8
    assert half_widths("“发放”") == 6


def test_numbered_names_of_one_width_and_their_sum_stay_apart() -> None:
    lines = [
        f"{at}、{name}村：传单 {40 + at} 份、海报 5 张、入户 22 户"
        for at, name in enumerate(["三坪", "东壁", "浮山"], 1)
    ]
    lines.append("合计：传单 126 份，海报 15 张，入户 66 户。")
    assert join_wrapped(lines) == lines
