"""Notes of several units, lists of sessions, slips of the tongue and corrections, as people write them (set 270)."""

from __future__ import annotations

from datetime import date

import pytest

from etl.meaning.slips import slips_of_tongue
from etl.meaning.unit_in_text import find_unit_in_text
from etl.normalise import normalise_bytes
from etl.schema import Reading

from .short_texts import read

STATION = "石牌派出所反诈小结（2024年6月）"


def told(reading: Reading, cell: str = "") -> list[tuple[str, float | None]]:
    return [(fact.measure, fact.value) for fact in reading.facts if cell in ("", fact.cell)]


def units(reading: Reading) -> dict[str, str]:
    return {fact.cell: fact.unit for fact in reading.facts}


@pytest.mark.parametrize("frame", ["——{}——", "=={}==", "*{}*", "【{}】"])
def test_a_name_between_dashes_heads_the_lines_of_its_unit(frame: str) -> None:
    reading = read(
        "兰西县反诈办2024年12月各单位来报",
        frame.format("兰西县农商行营业部"),
        "12月厅堂讲反诈6次，折页发了350份",
        frame.format("兰西县第三小学"),
        "主题班会24个班每班1场",
        "手抄报收上来96张，挑好的贴走廊",  # heads nothing
        "家长签承诺书881份",
        frame.format("兰西县公交公司"),
        "车载屏46块都在放",
        "司机安全例会讲反诈一场 52名司机",
    )
    assert units(reading) == {
        "P3": "兰西县农商行营业部",
        "P5": "兰西县第三小学",
        "P7": "兰西县第三小学",
        "P9": "兰西县公交公司",
        "P10": "兰西县公交公司",
    }
    assert told(reading, "P9") == [("screens", 46)]
    assert told(reading, "P10") == [("sessions", 1), ("people_reached", 52)]


@pytest.mark.parametrize(
    ("line", "figures"),
    [
        ("讲课4次，一共140多个学员", [("sessions", 4), ("people_reached", 140)]),
        ("讲课4次，140多名学员", [("sessions", 4), ("people_reached", 140)]),
        ("厅堂讲反诈6次，客户约200人", [("sessions", 6), ("people_reached", 200)]),
        ("讲座2场，4名民警", [("sessions", 2), ("staff", 4)]),
        (
            "讲座搞了两场，朱河中学320个学生，镇敬老院四五十个老人",
            [("sessions", 2), ("people_reached", 320), ("people_reached", 40)],
        ),
        ("开院坝会九场 来的人嘛 嗯 大概三百五六十个吧", [("sessions", 9), ("people_reached", 350)]),
        ("单子发了一千二，海报没贴", [("leaflets", 1200)]),
        ("海报50张，到现在还没贴", []),
        ("辖区常住4.8万人、1.9万户，网格62个", []),
        ("学生签承诺书49份，2人忘带笔", [("pledges", 49)]),
        ("折页发60", [("leaflets", 60)]),
        ("反诈一对一提示 46人", [("people_reached", 46)]),
        ("入户31家 单子一家一张", [("households", 31), ("leaflets", 31)]),
        ("跟小王走户 东头西头共31家", [("households", 31)]),
        ("入户386户（全村共412户）", [("households", 386)]),
        ("app给装好2个", [("app_installs", 2)]),
        ("所里送来海报，贴2张在玻璃门上", [("posters", 2)]),
        ("讲给约70个赶街的听", [("people_reached", 70)]),
        ("单子发了一千八 哦不是不是 看错行了 是一千六 一千六百张", [("leaflets", 1600)]),
        ("讲座12场不是10场", [("sessions", 12)]),
        ("再上一周的450份单子已经报过了 不要再加", []),
        ("街道来电话要数，上面这些报过去了：入户41户 折页41份", []),
        ("本小区共1260户，常住3800人，请都装上国家反诈中心APP", []),
        ("发资料：折页30  小册子12", [("leaflets", 30), ("leaflets", 12)]),
        ("大堂屏：1块 滚动", [("screens", 1)]),
        ("横副挂了2条，东门西门", [("banners", 2)]),
        ("发反诈传单两百六 海报贴15张", [("leaflets", 260), ("posters", 15)]),
        ("劝阻1起 挽损1.2万", [("scams_stopped", 1), ("loss_prevented", 12000)]),
        ("今天走访了一百一十多个商户", [("households", 110)]),
        ("宣传车1台 民警2 辅警4", [("vehicles", 1), ("staff", 2), ("staff", 4)]),
        ("给乘凉群众讲反诈，约40人", [("people_reached", 40)]),
        ("出动工作人员：镇综治办4人、派出所3人", [("staff", 4), ("staff", 3)]),
        ("入户52户/资料104份/劝阻0起", [("households", 52), ("leaflets", 104), ("scams_stopped", 0)]),
    ],
)
def test_what_a_line_of_a_note_counts(line: str, figures: list[tuple[str, float]]) -> None:
    assert told(read(STATION, "上午发传单20份", line, "劝阻1起"), "P3") == figures


@pytest.mark.parametrize(
    ("text", "left_out"),
    [
        ("一千八 哦不是不是 是一千六百张", ["一千八 哦不是不是 是"]),
        ("一千六 一千六百张", ["一千六 "]),
        ("一千六 一千七百张", []),
        ("发了一千八", []),
        ("讲座12场不是10场", ["不是10场"]),
        ("是12场不是10场", []),  # takes back what stands elsewhere
        ("折页500份（老符改：350份，500是印的数）", ["500份（老符改：", "，500是印的数）"]),
        ("折页500份（改：350份）", ["500份（改：", "）"]),
        ("到场300人（后改为260人）", ["300人（后改为", "）"]),
        ("讲座6场（实际举办5场）", ["6场（实际举办", "）"]),
        ("计划讲座6场（实际举办5场）", []),
        ("讲座6场（改为线上）", []),
    ],
)
def test_slips_of_the_tongue(text: str, left_out: list[str]) -> None:
    assert [text[start:end] for start, end, _ in slips_of_tongue(text)] == left_out


def test_who_all_of_them_were_is_their_group() -> None:
    reading = read(
        STATION, "在院里讲反诈1场，听的26人都是来体检的老年人", "打反诈电话，接通17人，都是独居老人。"
    )
    groups = {(fact.cell, fact.value): fact.target_group for fact in reading.facts}
    assert groups["P2", 26] == "elderly"
    assert groups["P3", 17] == "elderly_alone"


SESSIONS = [
    "平罗县公安局反诈宣讲小分队  2024年4—6月",
    "4.9 城关四小2场 三至六年级学生620人",
    "4.28 陶乐镇马太沟村1场 村民60余人",
    "5.23 县医院原定1场 因开会冲突取消",
    "6.6 通伏乡敬老院1场 老人29",
    "6.14 宝丰镇1场 听众80人，是镇上自己讲的，不算我们的",
    "总共讲了4场，手册带去发了1500册",
]


def test_sessions_by_line_below_the_name_of_a_team() -> None:
    reading = read(*SESSIONS)
    assert [(f.cell, f.measure, f.value, str(f.period_start)) for f in reading.facts] == [
        ("P2", "sessions", 2, "2024-04-09"),
        ("P2", "people_reached", 620, "2024-04-09"),
        ("P3", "sessions", 1, "2024-04-28"),
        ("P3", "people_reached", 60, "2024-04-28"),
        ("P5", "sessions", 1, "2024-06-06"),
        ("P5", "people_reached", 29, "2024-06-06"),
        ("P7", "leaflets", 1500, "2024-04-01"),
    ]
    assert set(units(reading).values()) == {"平罗县公安局"}


def test_such_lines_below_another_title_hold_nothing() -> None:
    assert told(read("平罗县公安局治安小分队  2024年4—6月", *SESSIONS[1:5])) == []


def test_a_supplement_takes_nothing_back() -> None:
    reading = read(
        "【更正】昨天报的2022年11月反诈数据有误，以这条为准",
        "填报单位：建昌县药王庙镇中心小学",
        "主题班会 原报12场 应为14场",
        "【补充】漏了一项：11月28日国旗下讲反诈1次，全校师生490多人参加",
    )
    assert told(reading, "P3") == [("sessions", 14)]
    assert told(reading, "P4") == [("sessions", 1), ("people_reached", 490)]


def test_a_later_line_of_a_chain_corrects_its_own_unit() -> None:
    reading = read(
        "#接龙 莒县夏庄镇2024年3月15日反诈入户进度",
        "1. 大庄坡村 入户36户 单页100张",
        "2. 王家坡村 入户41户 单页120张",
        "3. 大庄坡村更正 单页是110 刚才打错了",
    )
    assert sorted(told(reading)) == [
        ("households", 36),
        ("households", 41),
        ("leaflets", 110),
        ("leaflets", 120),
    ]
    assert ("prose_corrected", "P2") in [(i.code, i.cell) for i in reading.issues]


@pytest.mark.parametrize(
    "line",
    [
        "补记：反诈横幅会后又数了一遍，是4条，不是3条。",
        "反诈横幅是4条，不是3条。",
        "更正：横幅不是3条，数了存根是4条。",
    ],
)
def test_what_it_is_and_what_it_is_not_says_enough(line: str) -> None:
    reading = read("大坪村反诈小结2025年2月", "发反诈宣传单五百多份，拉反诈横幅3条，大喇叭天天喊。", line)
    assert [one for one in told(reading) if one[0] == "banners"] == [("banners", 4)]


def test_a_question_for_a_number_gives_its_unit_to_the_answer() -> None:
    reading = read(
        "会同县反诈办关于2024年5月反诈宣传情况的询问",
        "回复单位：会同县坪村镇人民政府",
        "五、国家反诈中心APP安装人数？",
        "答：本月312，累计9870。",
    )
    assert [(f.cell, f.measure, f.value, f.raw) for f in reading.facts] == [
        ("P4", "app_installs", 312, "本月312")
    ]


def test_the_days_of_what_is_reported_are_those_of_its_figures() -> None:
    reading = read(
        "电话记录",
        "时间：2023年11月8日上午9:40",
        "来电单位：监利市公安局朱河派出所（内勤小陈）",
        "内容：报上周的数，10月30到11月5号。",
        "反诈讲座搞了两场，朱河中学320个学生",
        "单子发了一千二，海报没贴",
    )
    assert [(f.unit, f.value, str(f.period_start), str(f.period_end)) for f in reading.facts] == [
        ("监利市公安局朱河派出所", 2, "2023-10-30", "2023-11-05"),
        ("监利市公安局朱河派出所", 320, "2023-10-30", "2023-11-05"),
        ("监利市公安局朱河派出所", 1200, "2023-10-30", "2023-11-05"),
    ]


def test_a_shop_is_who_its_line_says() -> None:
    reading = read("反诈宣传点登记本", "店名：涟水县高沟镇华创手机店", "2022年12月", "9号 帮人装反诈app 3个")
    assert [(f.unit, f.unit_type, str(f.period_start)) for f in reading.facts] == [
        ("涟水县高沟镇华创手机店", "enterprise", "2022-12-09")
    ]


def test_a_blank_parts_a_label_from_its_unit() -> None:
    reading = read(
        "【厅堂日报】2024.6.12 周三", "网点 邮储银行沂源县南麻支行", "反诈折页发60份", "反诈app装了8户"
    )
    assert set(units(reading).values()) == {"邮储银行沂源县南麻支行"}


@pytest.mark.parametrize(
    ("title", "unit"),
    [
        ("石阡县中坝街道大坪村村民代表会议记录", "石阡县中坝街道大坪村"),
        ("寿昌镇中村村2024年反诈宣传统计", "寿昌镇中村村"),
        ("大坪村村民委员会2024年统计", "大坪村村民委员会"),
    ],
)
def test_villagers_are_no_part_of_the_name_of_their_village(title: str, unit: str) -> None:
    assert find_unit_in_text(title) == unit


def test_the_lines_of_a_loudspeaker_log_count_by_its_title() -> None:
    reading = read(
        "湄潭县兴隆镇龙凤村大喇叭播放登记（反诈）2023年11月",
        "11.6 早晚各播3遍 内容养老诈骗",
        "11.9 早上播了四遍 冒充客服",
        "11.13 停电没播",
        "11.28 播5次",
        "全月共播15次",
    )
    assert [(f.cell, f.value, str(f.period_start)) for f in reading.facts] == [
        ("P2", 6, "2023-11-06"),
        ("P3", 4, "2023-11-09"),
        ("P5", 5, "2023-11-28"),
    ]
    assert [(i.code, i.cell) for i in reading.issues if i.severity == "query"] == []


def test_a_numbered_label_says_when_it_was() -> None:
    reading = read(
        "反诈宣传“五进”活动信息报送",
        "提交单位：芒市风平镇人民政府",
        "提交时间：2024-08-19 10:22:31",
        "1.活动时间：2024年8月16日",
        "2.活动形式：进企业宣讲",
        "3.参加人数：75",
        "4.反诈APP新注册：22人",
    )
    assert [(f.measure, f.value, str(f.period_start)) for f in reading.facts] == [
        ("people_reached", 75, "2024-08-16"),
        ("app_installs", 22, "2024-08-16"),
    ]


def test_no_comma_stands_in_the_name_of_a_hospital() -> None:
    reading = normalise_bytes(
        "导诊台交班\n1、大厅反诈易拉宝摆了2个，电梯口\n2、解答反诈咨询 6人".encode(),
        "平阳县第二人民医院导诊台反诈交班2025.3.4.txt",
        today=date(2026, 1, 1),
    )
    assert set(units(reading).values()) == {"平阳县第二人民医院"}


def test_what_is_still_to_be_done_is_a_plan_however_long_the_line() -> None:
    reading = read(
        "川口派出所反诈记录2024年10月16日",
        "一、宣传：发传单20份。",
        "六、待办：16日下午2点去毛纺厂宣讲，带宣传单200份。",
    )
    assert told(reading) == [("leaflets", 20)]


def test_a_rough_sum_of_rough_numbers_is_one() -> None:
    reading = read(
        "蚶江镇反诈志愿队一周小结（2024年6月3日—6月9日）",
        "·周一 莲东村老人会，反诈讲座1场，到场老人52人。",
        "·周四 南音晚会，演了一个反诈小品，台下两三百人。",
        "·反诈听众加起来300人左右。",
    )
    assert [value for measure, value in told(reading) if measure == "people_reached"] == [52, 200]


def test_pictures_as_marks_of_items_leave_them_items() -> None:
    reading = read(
        "金色港湾物业服务中心 反诈宣传周战报（2025.5.12—5.18）",
        "各位邻居好🌹本周物业配合斜桥派出所做了下面这些👇",
        "✅电梯里贴海报36张",
        "✅单元门口LED屏24块，滚动播",
        "✅上门提醒独居老人17户",
    )
    assert told(reading) == [("posters", 36), ("screens", 24), ("households", 17)]
