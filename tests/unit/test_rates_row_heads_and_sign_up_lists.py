"""Rates with their sums, rows of names under what they count, sign-up lists, rows without sessions, and what sentences say
of other matters and of nothing that was done (contract 2, 4.1, 4.2, 4.5, 4.16)."""

from __future__ import annotations

from datetime import date

import pytest

from etl.normalise import normalise_bytes
from etl.reply.naming import reply_name
from etl.schema import Supplied

from .small_sheets import codes, figures, read, roles
from .told_reports import HEAD, asked_below, read_report, values_below


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("插播反诈提示每天3次，全月90次。", [("broadcasts", 90)]),
        ("厂区广播中午12点播反诈录音，全月22次。", [("broadcasts", 22)]),
        ("在业主群里发防骗图文，整月13条。", [("posts", 13)]),
        ("取件口立了一块展板。", [("boards", 1)]),
        ("赶场天在永兴街上摆摊，共摆2次。", [("sessions", 2)]),
        ("候车室每天播放反诈提示24次，40天共播放960次。", [("broadcasts", 960)]),
        ("每天发放反诈宣传单100份，一周共发放700份。", [("leaflets", 700)]),
        ("14个供电所每所悬挂反诈横幅2条。", [("banners", 28)]),
        (
            "发放宣传单方面，衡山镇1260份、下符桥镇840份，两个乡镇合计2100份。",
            [("leaflets", 1260), ("leaflets", 840)],
        ),
        ("悬挂横幅方面：衡山镇12条、下符桥镇8条。", [("banners", 12), ("banners", 8)]),
        ("四十多名村民听完课没走，又围着法官打听反诈知识。", [("people_reached", 40)]),
        ("书记员送达传票时随附“防冒充公检法”提示卡，全月附送115张。", [("leaflets", 115)]),
        ("“纳税人学堂”反诈专班开班5期。", [("sessions", 5)]),
        (
            "5月12日请派出所王警官到村部开了1场防骗讲座，来听的有一百三十来人。",
            [("sessions", 1), ("people_reached", 130)],
        ),
        ("把《家庭反诈承诺书》带回家和家长一起签，第二天收回四十三份。", [("pledges", 43)]),
        (
            "推送反诈短信12.6万条；同期发送停电检修通知短信40万条。",
            [("sms", 126000)],
        ),
        (
            "反诈培训参训员工62人，其中新入职15人，缺勤5人已另行通知。",
            [("people_reached", 47), ("people_reached", 15)],
        ),
        ("“小红帽”志愿者上岗宣传反诈135人次。", [("staff", 135)]),
        ("我公司派出骑手8名，发放反诈传单700份。", [("staff", 8), ("leaflets", 700)]),
        ("敬老月同时办了防跌倒讲座3场，听课老人210人次。", []),
        ("5月佛诞期间进香人数逾6万。", []),
        ("要求：五一前各部门再组织反诈培训不少于2次，20名实习生必须参加。", []),
        ("反诈短视频播放量1.2万次，抖音号占8000次。", [("views", 12000)]),
        ("反诈主题班会实到学生45人，列席家长4人。", [("people_reached", 45), ("people_reached", 4)]),
    ],
)
def test_what_a_sentence_counts(line, expected):
    assert values_below(line) == expected


def test_a_row_of_things_without_names_is_headed_by_nothing():
    assert values_below("学习方面，衡山镇12条、下符桥镇8条。") == []


def test_a_sum_of_so_many_places_is_compared():
    lines = ["磨子潭镇挂横幅18条，单龙寺镇挂横幅25条，太阳乡挂横幅12条，三地共挂横幅65条。"]
    assert values_below(*lines) == [("banners", 18), ("banners", 25), ("banners", 12)]
    assert asked_below(*lines) == ["prose_total_differs"]


def test_what_was_told_above_is_told_again():
    lines = [
        "志愿者派发“回家路上防骗卡”5200张，其中大学生1400张。",
        "广播播放反诈提示960次。",
        "上述防骗卡5200张、广播960次均已拍照留档。",
    ]
    assert values_below(*lines) == [("leaflets", 3800), ("leaflets", 1400), ("broadcasts", 960)]


def test_nearly_so_many_is_no_sum_of_a_tenth_less():
    lines = [
        "导税台发放告知书1800份，其中面向财会人员的650份。",
        "5月20日集中宣传日，全局出动干部58名，散发单页近两千份。",
    ]
    assert values_below(*lines) == [("leaflets", 1150), ("leaflets", 650), ("staff", 58), ("leaflets", 2000)]


def test_a_paper_that_corrects_its_own_article_counts_what_it_tells_here():
    lines = [
        "这样的反诈文艺巡演，我镇5月份共组织12场。",
        "更正：本报5月11日三版《送戏下乡》一文将“演出12场”误作“演出21场”，谨致歉意。",
    ]
    assert values_below(*lines) == [("sessions", 12)]
    assert asked_below(*lines) == ["prose_corrects_other"]


def test_a_number_that_is_left_open_is_asked_about_among_problems_too():
    lines = ["三、存在问题", "仍有2个村未开展入户宣传，个别单位上报“发放宣传单xx余份”，数字待核。"]
    assert asked_below(*lines) == ["no_figure"]


def test_the_time_of_a_meeting_stands_behind_other_labels():
    reading = read_report(
        [
            "主题班会记录",
            "学校：建德市梅城初级中学 班级：八（3）班 时间：2023年10月18日第7节",
            "主题：防范电信网络诈骗",
            "实到学生45人，奖出反诈书签36枚。",
        ]
    )
    assert [(f.measure, f.value, f.period_start, f.period_end) for f in reading.facts] == [
        ("people_reached", 45, date(2023, 10, 18), date(2023, 10, 18)),
        ("gifts", 36, date(2023, 10, 18), date(2023, 10, 18)),
    ]


def test_the_number_of_an_issue_is_no_part_of_who_issues_it():
    reading = read_report(
        [
            "广德税务简报",
            "第14期 国家税务总局广德市税务局办公室编 2024年7月3日",
            "第二季度发放反诈告知书1800份。",
        ]
    )
    assert [f.unit for f in reading.facts] == ["国家税务总局广德市税务局办公室"]


def test_what_each_took_in_a_sign_up_list_was_given_out():
    reading = read(
        [
            ["古城街道中心农贸市场商户反诈宣传签领表"],
            ["填报单位：寿光市古城街道中心农贸市场管理处", None, None, "2024年4月12日"],
            ["序号", "摊位号", "领取宣传单（份）", "联系电话"],
            [1, "A-01", 3, "13625360117"],
            [2, "A-02", 2, "13625360248"],
        ],
        name="签领.xlsx",
    )
    assert figures(reading) == [("C4", "leaflets", 3), ("C5", "leaflets", 2)]


def test_what_offices_draw_from_the_store_was_not_given_out():
    reading = read(
        [
            ["古城街道反诈宣传品领取及发放情况（2024年4月）"],
            ["填报单位：寿光市古城街道办事处"],
            ["社区", "领取宣传单（份）", "发放宣传单（份）"],
            ["东门社区", 300, 260],
            ["西门社区", 200, 180],
        ],
        name="领取.xlsx",
    )
    assert figures(reading) == [("C4", "leaflets", 260), ("C5", "leaflets", 180)]


def test_a_month_without_sessions_counts_what_else_it_tells():
    reading = read(
        [
            ["龙门县永汉镇2023年各月反诈宣传情况"],
            ["月份", "集中宣传（场）", "宣传单（份）", "受众（人次）", "说明"],
            ["6月", 5, 3000, 1230, None],
            ["7月", "—", 500, 200, "台风停办"],
            ["8月", 2, 1100, 560, None],
        ],
        name="各月.xlsx",
    )
    assert [one for one in figures(reading) if one[0].endswith("4")] == [
        ("C4", "leaflets", 500),
        ("D4", "people_reached", 200),
    ]


def test_an_activity_that_was_put_off_counts_nothing():
    reading = read(
        [
            ["龙门县永汉镇2023年7月反诈宣传活动台账"],
            ["日期", "活动名称", "宣传单（份）", "受众（人次）", "备注"],
            ["7月3日", "赶集日反诈宣传", 300, 120, None],
            ["7月10日", "反诈进企业讲座", 500, 200, "因台风取消"],
        ],
        name="台账.xlsx",
    )
    assert [one for one in figures(reading) if one[0].endswith("4")] == []


def test_heads_of_a_works_own_trade():
    reading = read(
        [
            ["衢州市公共交通集团有限公司2024年3月反诈宣传线路统计表"],
            ["线路", "配车数（辆）", "语音播报（万次）", "反诈专车巡游（台次）", "驾驶员实训（人次）"],
            ["101路", 18, 1.2, 2, 34],
            ["102路", 15, 0.9, 3, 28],
        ],
        name="公交.xlsx",
    )
    assert [one for one in figures(reading) if one[0].endswith("3")] == [
        ("C3", "broadcasts", 12000),
        ("D3", "vehicles", 2),
        ("E3", "people_reached", 34),
    ]
    assert roles(reading, "B3") == ["base"]


def test_what_the_police_stopped_in_accounts_is_told_once():
    reading = read(
        [
            ["邵东市公安局两市塘派出所2024年3月预警劝阻及反诈宣传统计表"],
            ["警务区", "成功劝阻（起）", "止付（笔）", "讲座（场）"],
            ["城中警务区", 7, 5, 2],
            ["兴隆警务区", 4, 2, 1],
        ],
        name="预警.xlsx",
    )
    assert figures(reading) == [
        ("B3", "scams_stopped", 7),
        ("D3", "sessions", 2),
        ("B4", "scams_stopped", 4),
        ("D4", "sessions", 1),
    ]
    assert [(i.cell, i.code) for i in reading.issues if i.cell.startswith("C")] == [("C2", "other_business")]


@pytest.mark.parametrize(("total", "asked"), [(780, ["total_differs"]), (1300, [])])
def test_a_total_below_what_is_told_differs_whatever_is_left_open(total, asked):
    reading = read(
        [
            ["椒江区海门街道各社区2024年4月反诈宣传情况"],
            ["社区", "发放资料（份）"],
            ["东门社区", 520],
            ["枫山社区", 460],
            ["沙王社区", "未报"],
            ["合计", total],
        ],
        name="社区.xlsx",
    )
    assert [code for cell, code in codes(reading) if cell == "B6"] == asked


def test_talks_in_a_hall_are_sessions_by_their_topics():
    reading = read(
        [
            ["农业银行宜都陆城支行厅堂反诈微沙龙记录（2024年3月）"],
            ["日期", "沙龙主题", "参与客户（人次）"],
            ["2024年3月1日", "守住养老钱", 12],
            ["2024年3月5日", "同上", 9],
        ],
        name="沙龙.xlsx",
    )
    assert [one for one in figures(reading) if one[1] == "sessions"] == [
        ("B3", "sessions", 1),
        ("B4", "sessions", 1),
    ]


def test_a_reply_bears_the_full_width_marks_of_its_file():
    assert reply_name("文成公安：反诈来了？.txt", "docx", "zh") == "文成公安：反诈来了？_待核实.docx"
    assert reply_name("a:b?.txt", "docx", "zh") == "a_b_待核实.docx"


def test_the_report_that_has_no_title_but_its_name_is_known_by_its_reply():
    lines = ["别怕！我们来了", f"{HEAD[:3]}派出所2023年5月发放反诈宣传单300份。"]
    one = read_report(lines, name="反诈：我们来了.txt")
    other = normalise_bytes(
        "\n".join(lines).encode(),
        reply_name("反诈：我们来了.txt", "txt", "zh"),
        Supplied(),
        today=date(2026, 1, 1),
    )
    assert one.layout_key == other.layout_key
