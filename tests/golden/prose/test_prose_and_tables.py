"""Prose beside tables: documents that hold both, and sheets whose cells tell what was done (contract 4.16)."""

from __future__ import annotations

import io
from collections.abc import Mapping, Sequence
from datetime import date

import docx
import openpyxl

from etl.normalise import normalise_bytes
from etl.schema import Reading, Supplied

Rows = Sequence[Sequence[object]]
TODAY = date(2026, 1, 1)


def read_docx(name: str, parts: Sequence[str | Rows]) -> Reading:
    document = docx.Document()
    for part in parts:
        if isinstance(part, str):
            document.add_paragraph(part)
            continue
        table = document.add_table(len(part), len(part[0]))
        for row, cells in enumerate(part):
            for col, value in enumerate(cells):
                table.cell(row, col).text = str(value)
    stream = io.BytesIO()
    document.save(stream)
    return normalise_bytes(stream.getvalue(), f"{name}.docx", Supplied("", "", ""), today=TODAY)


def read_xlsx(name: str, sheets: Mapping[str, Rows]) -> Reading:
    workbook = openpyxl.Workbook()
    workbook.remove(workbook.worksheets[0])
    for title, rows in sheets.items():
        sheet = workbook.create_sheet(title)
        for row in rows:
            sheet.append(list(row))
    stream = io.BytesIO()
    workbook.save(stream)
    return normalise_bytes(stream.getvalue(), f"{name}.xlsx", Supplied("", "", ""), today=TODAY)


def facts_of(reading: Reading) -> list[str]:
    return [
        f"{f.cell} {f.measure} {f.value:g} {f.target_group} {f.channel} {f.unit} {f.period_start}"
        for f in reading.facts
    ]


def mentions_of(reading: Reading) -> list[str]:
    return [
        f"{m.cell} {m.channel if m.channel != 'unspecified' else m.target_group} {m.raw}"
        for m in reading.mentions
    ]


def questions_of(reading: Reading) -> list[str]:
    return [f"{i.cell} {i.code}" for i in reading.issues if i.severity != "note" and "place" not in i.code]


def test_a_table_carries_the_figures_of_the_sentence_above_it() -> None:
    reading = read_docx(
        "城南街道2024年5月反诈宣传月总结",
        [
            "城南街道2024年5月反诈宣传月活动总结",
            "5月以来，城南街道围绕“全民反诈”主题，在12个社区同步开展宣传月活动，共组织集中宣传24场，发放宣传资料9600份。各社区情况见下表：",
            [
                ["社区", "集中宣传（场）", "发放资料（份）", "备注"],
                ["长虹社区", "14", "5200", "联合派出所进小区摆摊3次"],
                ["新华社区", "10", "4400", "雨天取消1场"],
            ],
            "宣传中，志愿者还教会260名老人设置来电拦截，社区小广播每天播放防骗提示。",
            "存在的主要问题是上班族参与少，6月将增加晚间宣传5场。",
        ],
    )
    assert facts_of(reading) == [
        "T1!B2 sessions 14 unspecified stall 长虹社区 2024-05-01",
        "T1!C2 leaflets 5200 unspecified handout 长虹社区 2024-05-01",
        "T1!B3 sessions 10 unspecified stall 新华社区 2024-05-01",
        "T1!C3 leaflets 4400 unspecified handout 新华社区 2024-05-01",
        "P3 people_reached 260 elderly unspecified 城南街道 2024-05-01",
    ]
    assert mentions_of(reading) == ["P3 broadcast 广播"]
    assert questions_of(reading) == ["T1!D3 maybe_cancelled"]


def test_a_form_of_one_activity_is_one_session_and_its_story_is_read() -> None:
    reading = read_docx(
        "雷公山林场派出所反诈宣传情况表",
        [
            "反诈宣传活动情况表",
            [
                ["单位", "雷公山林场派出所", "时间", "2024年3月12日"],
                ["活动主题", "植树节反诈宣传", "地点", "林场广场"],
                ["参加人员", "民警4名、辅警6名、护林员12名", "宣传对象", "林场职工及家属"],
                [
                    "活动情况",
                    "民警为职工讲解网络贷款、虚假征信等诈骗手法，发放宣传手册210册，现场为65名职工安装国家反诈中心APP，接受咨询18人次。",
                    "",
                    "",
                ],
                ["活动成效", "职工张某表示，前几天差点被骗2万元，今后一定提高警惕。", "", ""],
            ],
        ],
    )
    assert facts_of(reading) == [
        "T1!B3 staff 4 unspecified unspecified 雷公山林场派出所 2024-03-12",
        "T1!B3 staff 6 unspecified unspecified 雷公山林场派出所 2024-03-12",
        "T1!B3 staff 12 unspecified unspecified 雷公山林场派出所 2024-03-12",
        "T1!B2 sessions 1 workers unspecified 雷公山林场派出所 2024-03-12",
        "T1!B4 leaflets 210 workers handout 雷公山林场派出所 2024-03-12",
        "T1!B4 app_installs 65 workers app 雷公山林场派出所 2024-03-12",
        "T1!B4 consultations 18 workers unspecified 雷公山林场派出所 2024-03-12",
    ]
    assert mentions_of(reading) == []
    assert questions_of(reading) == []


def test_a_cell_of_prose_per_town_gives_that_town_its_facts() -> None:
    reading = read_xlsx(
        "各镇反诈宣传工作开展情况（2024年4月）",
        {
            "Sheet1": [
                ["各镇反诈宣传工作开展情况（2024年4月）"],
                ["序号", "镇", "工作开展情况", "存在问题", "下步打算"],
                [
                    1,
                    "东山镇",
                    "4月3日，镇党委召开反诈工作部署会；全月组织村组干部入户宣传1320户，发放明白纸2640张，利用28个村的应急广播每天播放反诈音频。",
                    "个别村宣传流于形式，仅发放资料60份",
                    "5月集中宣传4场",
                ],
                [
                    2,
                    "西河镇",
                    "开展“反诈进集市”活动3场，摆放展板15块，解答群众咨询96人次，受教育群众约800人；在微信群转发推文220条。",
                    "无",
                    "拟印制条幅30条",
                ],
                [3, "南坪镇", "本月主要工作为防汛，未组织专题宣传活动。", "宣传力度不够", "补齐短板"],
                [
                    4,
                    "北岭镇",
                    "组织学校开展主题班会56场，学生1980人参加；镇中心校发放告家长书1980份。发案2起，损失5.6万元。",
                    "",
                    "继续推进",
                ],
                ["说明：本表由各镇填报，数据截止4月30日。"],
            ]
        },
    )
    assert facts_of(reading) == [
        "C3 households 1320 unspecified door_to_door 东山镇 2024-04-01",
        "C3 leaflets 2640 unspecified handout 东山镇 2024-04-01",
        "C4 sessions 3 unspecified stall 西河镇 2024-04-01",
        "C4 boards 15 unspecified board 西河镇 2024-04-01",
        "C4 consultations 96 unspecified stall 西河镇 2024-04-01",
        "C4 people_reached 800 unspecified stall 西河镇 2024-04-01",
        "C4 posts 220 unspecified group_chat 西河镇 2024-04-01",
        "C6 sessions 56 unspecified class_meeting 北岭镇 2024-04-01",
        "C6 people_reached 1980 students class_meeting 北岭镇 2024-04-01",
        "C6 leaflets 1980 parents handout 北岭镇 2024-04-01",
    ]
    assert mentions_of(reading) == ["C3 broadcast 应急广播"]
    assert questions_of(reading) == []


def test_a_diary_of_wardens_tells_what_was_done_each_day() -> None:
    reading = read_xlsx(
        "锦绣社区网格员工作日志",
        {
            "11月": [
                ["锦绣社区网格员反诈宣传工作日志（2024年11月）"],
                ["日期", "网格员", "工作内容", "备注"],
                ["11月4日", "刘敏", "走访商户23家，张贴反诈提示23张", "1家闭店"],
                ["11月5日", "刘敏", "在居民群转发反诈视频4条；劝阻居民一名，避免损失8000元", ""],
                ["11月6日", "王强", "协助民警在小区门口设摊，发放传单150份、扇子60把", "下雨提前结束"],
                ["11月7日", "王强", "巡查消防通道6处，登记流动人口14人", ""],
            ]
        },
    )
    assert facts_of(reading) == [
        "C3 households 23 merchants door_to_door 锦绣社区 2024-11-04",
        "C3 posters 23 unspecified posting 锦绣社区 2024-11-04",
        "C4 posts 4 unspecified group_chat 锦绣社区 2024-11-05",
        "C4 scams_stopped 1 residents unspecified 锦绣社区 2024-11-05",
        "C4 loss_prevented 8000 unspecified unspecified 锦绣社区 2024-11-05",
        "C5 leaflets 150 unspecified handout 锦绣社区 2024-11-06",
        "C5 gifts 60 unspecified gift 锦绣社区 2024-11-06",
    ]
    assert mentions_of(reading) == ["C4 short_video 反诈视频", "C5 stall 设摊"]
    assert questions_of(reading) == []


def test_a_cell_says_once_more_what_its_row_states_and_a_remark_is_asked_about() -> None:
    reading = read_xlsx(
        "银行网点反诈宣传月报",
        {
            "月报": [
                ["某某农商银行2024年9月反诈宣传月报"],
                ["网点", "发放折页（份）", "讲座（场）", "工作亮点"],
                ["城中支行", 600, 2, "举办讲座2场，邀请老年客户60人参加；发放折页600份"],
                ["城北支行", 450, 1, "走进建筑工地，为农民工讲解“跑分”危害，发放防骗毛巾80条"],
                ["合计", 1050, 3, ""],
                ["备注：9月共堵截诈骗2起，为客户挽回损失4.5万元；LED屏滚动播放标语。"],
            ]
        },
    )
    assert facts_of(reading) == [
        "B3 leaflets 600 unspecified handout 城中支行 2024-09-01",
        "C3 sessions 2 unspecified lecture 城中支行 2024-09-01",
        "D3 people_reached 60 elderly lecture 城中支行 2024-09-01",
        "B4 leaflets 450 unspecified handout 城北支行 2024-09-01",
        "C4 sessions 1 unspecified lecture 城北支行 2024-09-01",
        "D4 gifts 80 migrant_workers gift 城北支行 2024-09-01",
    ]
    assert mentions_of(reading) == []
    assert questions_of(reading) == ["A6 note_states_figures"]


def test_a_list_of_activities_counts_what_its_rows_tell_beside_the_session() -> None:
    reading = read_xlsx(
        "宝峰社区反诈活动台账2024年5月",
        {
            "Sheet1": [
                ["宝峰社区反诈活动台账（2024年5月）"],
                ["时间", "活动内容", "地点"],
                ["5月3日", "发放宣传单120份，张贴海报20张", "菜市场"],
                ["5月10日", "反诈讲座，45名老人参加", "老年活动室"],
                ["5月18日", "入户走访86户，签订承诺书80份", "1号楼"],
            ]
        },
    )
    assert sorted(facts_of(reading)) == [
        "B3 leaflets 120 unspecified handout 宝峰社区 2024-05-03",
        "B3 posters 20 unspecified posting 宝峰社区 2024-05-03",
        "B3 sessions 1 unspecified unspecified 宝峰社区 2024-05-03",
        "B4 people_reached 45 elderly lecture 宝峰社区 2024-05-10",
        "B4 sessions 1 elderly lecture 宝峰社区 2024-05-10",
        "B5 households 86 unspecified door_to_door 宝峰社区 2024-05-18",
        "B5 pledges 80 unspecified unspecified 宝峰社区 2024-05-18",
        "B5 sessions 1 unspecified door_to_door 宝峰社区 2024-05-18",
    ]


def test_a_column_of_what_each_unit_did_is_no_name_of_a_unit() -> None:
    reading = read_xlsx(
        "各单位主要工作2024年5月",
        {
            "Sheet1": [
                ["各单位反诈主要工作（2024年5月）"],
                ["单位", "主要工作"],
                ["新华派出所", "开展集中宣传3场，发放传单900份；劝阻2起"],
                ["第二小学", "召开主题班会24场，向家长发送短信1200条"],
                ["人民医院", "在候诊区播放反诈视频；发放折页600份"],
            ]
        },
    )
    assert facts_of(reading) == [
        "B3 sessions 3 unspecified stall 新华派出所 2024-05-01",
        "B3 leaflets 900 unspecified handout 新华派出所 2024-05-01",
        "B3 scams_stopped 2 unspecified unspecified 新华派出所 2024-05-01",
        "B4 sessions 24 unspecified class_meeting 第二小学 2024-05-01",
        "B4 sms 1200 parents sms 第二小学 2024-05-01",
        "B5 leaflets 600 unspecified handout 人民医院 2024-05-01",
    ]
    assert mentions_of(reading) == ["B5 service_window 候诊", "B5 short_video 反诈视频"]


def test_a_report_in_the_cell_below_the_title_keeps_the_unit_of_the_title() -> None:
    reading = read_xlsx(
        "周动态",
        {
            "Sheet1": [
                ["龙江镇反诈宣传工作周动态（2024年5月6日-12日）"],
                ["龙江镇本周组织干部入户宣传560户，发放明白纸1100份，召开院坝会6场。下周计划继续入户600户。"],
            ]
        },
    )
    assert facts_of(reading) == [
        "A2 households 560 unspecified door_to_door 龙江镇 2024-05-06",
        "A2 leaflets 1100 unspecified handout 龙江镇 2024-05-06",
        "A2 sessions 6 unspecified training 龙江镇 2024-05-06",
    ]


def test_a_story_that_tells_what_was_not_held_beside_what_was_done_cancels_nothing() -> None:
    reading = read_xlsx(
        "东门街道2024年5月反诈宣传统计表",
        {
            "Sheet1": [
                ["东门街道2024年5月反诈宣传统计表"],
                ["社区", "发放资料（份）", "工作开展情况"],
                ["东门社区", 300, "发放资料300份，组织讲座2场，80人参加"],
                ["西门社区", 260, "未开展讲座；悬挂横幅6条，电子屏滚动播放"],
                ["合计", 560, ""],
            ]
        },
    )
    assert sorted(facts_of(reading)) == [
        "B3 leaflets 300 unspecified handout 东门社区 2024-05-01",
        "B4 leaflets 260 unspecified handout 西门社区 2024-05-01",
        "C3 people_reached 80 unspecified lecture 东门社区 2024-05-01",
        "C3 sessions 2 unspecified lecture 东门社区 2024-05-01",
        "C4 banners 6 unspecified banner 西门社区 2024-05-01",
    ]
    assert mentions_of(reading) == ["C4 screen 电子屏"]
