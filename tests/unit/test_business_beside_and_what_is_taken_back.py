"""Business beside the campaign, sums of the right rows, exports of systems, whose places rows are; what a report takes
back, what is over, plans that look back, rows below what they count (contract 2, 4.1, 4.2, 4.4, 4.10, 4.16, 4.17)."""

from __future__ import annotations

from datetime import date

from etl.layout.header_path import read_texts
from etl.meaning.header import read_header
from etl.meaning.unit import unit_type_of

from .small_documents import read as read_document
from .small_sheets import codes, figures, read, roles
from .told_reports import counted, read_report, read_sentence


# --- sheets -------------------------------------------------------------------------------------
def test_what_a_house_lives_on_is_its_business() -> None:
    for head in (
        "门票收入（万元）",
        "抄见水量（吨）",
        "接待游客（万人次）",
        "七、停车收费（万元）",
        "二次实人认证（户）",
        "快件投递量（万件）",
        "退回次数",
    ):
        assert (read_header(head).part, read_header(head).other_business) == ("no_count", True), head
    for head in ("短信发送量（条）", "接待咨询（人次）", "资料发放量（份）", "立案窗口答疑（人次）"):
        assert read_header(head).measure in ("sms", "consultations", "leaflets"), head
    assert read_header("七、门急诊量").base


def test_visitors_of_a_sight_are_nobody_reached() -> None:
    rows = [
        ["篁岭景区2023年国庆假期反诈宣传日报"],
        ["项目", "9月29日", "9月30日", "合计"],
        ["发放折页（份）", 300, 450, 750],
        ["接待游客（万人次）", 1.2, 1.8, 3],
    ]
    reading = read(rows)
    assert figures(reading) == [("B3", "leaflets", 300), ("C3", "leaflets", 450)]
    assert codes(reading) == []


def test_a_section_of_business_is_told_once() -> None:
    weeks = ["7.1-7.7", "7月8日至14日"]
    head = ["时间", "一队", "二队", "本周计"]
    rows = [
        ["八一农场2024年7月反诈宣传进度表"],
        ["一、发放明白纸（份）"],
        head,
        [weeks[0], 100, 80, 180],
        [weeks[1], 90, 70, 160],
        ["二、干胶产量（吨）"],
        head,
        [weeks[0], 3.2, 2.8, 6],
        [weeks[1], 3.4, 3, 6.4],
    ]
    reading = read(rows, merged=["A1:D1", "A2:D2", "A6:D6"])
    assert [f.cell for f in reading.facts] == ["B4", "C4", "B5", "C5"]
    assert codes(reading) == []


def test_a_total_that_is_right_everywhere_else_is_wrong_where_others_add_up_by_chance() -> None:
    rows = [
        ["丽水市公交公司2024年10月反诈宣传统计"],
        ["车队", "线路", "电子屏（块）", "海报（张）", "培训（场）", "提示单（份）"],
        ["二车队", "11路", 13, 15, 2, 10],
        ["二车队", "12路", 11, 36, 1, 190],
        ["二车队小计", "", 25, 51, 3, 200],
        ["三车队", "101路", 9, 10, 2, 140],
        ["三车队", "103路", 16, 54, 1, 270],
        ["三车队小计", "", 25, 64, 3, 410],
    ]
    differing = [i for i in read(rows).issues if i.code == "total_differs"]
    assert [(i.cell, i.message_en) for i in differing] == [
        ("C5", "The total at C5 says 25, its parts add up to 24: 1 more.")
    ]


def test_the_export_of_a_system() -> None:
    rows = [
        ["任务编号", "任务名称", "承办单位", "宣传方式", "开展日期", "状态", "受众人次", "发放资料（份）"],
        ["FZ20240601", "许家湖大集反诈宣传", "许家湖派出所", "设摊", "2024-06-03", "02已办结", 210, 300],
        ["FZ20240604", "端午广场文艺演出", "沂城派出所", "文艺演出", "2024-06-10", "09已取消", 300, 400],
        ["FZ20240607", "暑期学生家长讲座", "马站派出所", "讲座", "2024-06-29", "01未开展", 150, 200],
    ]
    reading = read(rows, name="沂水县公安局反诈宣传任务导出_202406.xlsx")
    assert sorted(figures(reading)) == [
        ("B2", "sessions", 1),
        ("G2", "people_reached", 210),
        ("H2", "leaflets", 300),
    ]
    assert {f.period_start for f in reading.facts} == {date(2024, 6, 3)}
    assert roles(reading, "A2", "G3", "H4") == ["serial", "planned", "planned"]


def test_the_rows_of_a_house_are_its_own_bodies() -> None:
    rows = [
        ["尤溪县退役军人服务站2023年11月反诈宣传统计表"],
        ["服务站", "宣讲（场）"],
        ["城关镇服务站", 4],
        ["梅仙镇服务站", 2],
    ]
    units = [f.unit for f in read(rows, name="尤溪县退役军人服务站反诈宣传.xlsx").facts]
    assert units == ["城关镇服务站", "梅仙镇服务站"]
    rows = [
        ["赣州市税务局2024年第二季度反诈宣传汇总表"],
        ["办税服务厅", "告知书（份）"],
        ["上犹县税务局办税服务厅", 680],
    ]
    (fact,) = read(rows, name="赣州税务二季度.xlsx").facts
    assert (fact.unit, fact.district.rpartition("/")[2]) == ("上犹县税务局办税服务厅", "上犹县")


def test_a_department_of_a_company_reports_for_it() -> None:
    assert unit_type_of("昆明俊发物业服务有限公司品质部") == "enterprise"


def test_how_a_row_was_done() -> None:
    rows = [
        ["临夏县反诈宣讲登记表（2024年5月）"],
        ["时间", "场所", "方式", "听讲群众（人次）", "备注"],
        ["5月17日", "韩集清真大寺", "讲座", 260, ""],
        ["5月31日", "新集佛寺", "设摊", 120, "寺门口悬挂横幅2条"],
    ]
    told = {(f.cell, f.measure): f.channel for f in read(rows, name="临夏县民宗局登记.xlsx").facts}
    assert told["D4", "people_reached"] == "stall"
    assert told["E4", "banners"] == "banner"
    assert read_texts(("课堂教育", "参加学生（人次）"), 2024).channels == ()
    assert read_texts(("车厢宣传", "语音播报（次）"), 2024).measure == "broadcasts"


def test_what_is_told_besides_is_no_way_of_its_row() -> None:
    rows = [
        ["江湾景区2023年国庆假期反诈宣传情况"],
        ["日期", "设摊宣传（场）", "发放折页（份）", "其他"],
        ["9月29日", 1, 200, ""],
        ["10月1日", 2, 400, "景区电子屏2块滚动播放标语"],
    ]
    told = {
        f.cell: f.channel for f in read(rows, name="江湾景区反诈宣传.xlsx").facts if f.measure == "leaflets"
    }
    assert told == {"C3": "handout", "C4": "handout"}


def test_platforms_in_rows_say_by_which_each_was_sent() -> None:
    rows = [
        ["河池学院2024年4月新媒体反诈宣传"],
        ["平台", "推送（条）"],
        ["微信公众号", 6],
        ["抖音", 3],
        ["QQ群", 18],
    ]
    told = [f.channel for f in read(rows, name="河池学院团委.xlsx").facts]
    assert told == ["official_account", "short_video", "group_chat"]


def test_a_remark_of_a_unit_that_has_no_row_for_it() -> None:
    rows = [
        ["企业名称", "事项", "数量", "计量单位", "说明"],
        ["中通快递千岛湖网点", "反诈培训", 2, "场", "参训快递员85人次"],
        ["邮政淳安分公司", "培训受众", 60, "人次", ""],
    ]
    told = [
        (f.cell, f.measure, f.value)
        for f in read(rows, name="淳安县寄递企业反诈宣传（2024年4月）.xlsx").facts
    ]
    assert ("E2", "people_reached", 85) in told


# --- documents and prose ------------------------------------------------------------------------
def test_sums_that_are_seen_in_the_table_above_are_compared_with_it() -> None:
    table = [
        ["村名", "宣传单（份）", "海报（张）"],
        ["汤池村", "900", "45"],
        ["斯桥村", "760", "38"],
        ["合计", "1660", "83"],
    ]
    reading = read_document(
        "岳西县温泉镇2024年5月份反诈宣传情况报告", table, "从上表看，各村共发放宣传单1660份，张贴海报93张。"
    )
    assert all("!" in f.cell for f in reading.facts)
    assert ("P2", "query") in {(i.cell, i.severity) for i in reading.issues}


def test_whom_a_mail_greets_reports_nothing() -> None:
    mail = [
        "发件人：洛南县公安局永丰派出所",
        "收件人：县局反诈中心",
        "时间：2024年4月29日 08:50",
        "主题：永丰派出所4月22日—28日反诈宣传周报",
        "反诈中心：",
        "本周我所宣传情况见下表。",
        "日期\t地点\t宣传单（份）",
        "4月22日\t永丰集镇\t200",
        "4月24日\t张河村\t60",
        "4月26日\t敬老院\t50",
        "另外，本周拍摄短视频2部。",
    ]
    assert {f.unit for f in read_report(mail).facts} == {"洛南县公安局永丰派出所"}


def test_what_is_taken_back_or_was_never_done() -> None:
    assert counted("路口派出所把2023年张贴的海报320张重复报入，已予剔除，不计入本通报。") == []
    assert counted("邻镇“发了两万份传单”，经了解属误传。") == []
    assert counted("讲座45场系误将县司法局的4场计入，应以本答复为准。") == []
    assert counted("发放折扇7650把，没发完的350把移交休闲园。") == [("gifts", 7650)]
    assert counted("跟县公安局领了5000份传单，11月发出去4100份，库里还剩900份。") == [("leaflets", 4100)]
    assert counted("17个村的大喇叭每村每天播2遍。") == []
    assert counted("传单，先前报的400份数错了，是380份，以380份为准。") == [("leaflets", 380)]


def test_a_log_that_sums_up_and_sets_right() -> None:
    lines = [
        "临猗县图书馆反诈宣传工作日志（2024年6月）",
        "6月3日，周一。阅览室门口立展板4块。贴海报6张。",
        "6月15日，周六。办讲座1场。到场112人。",
        "6月25日，周二。更正：15日讲座到场112人系签到数，3人重签，实为109人。",
        "6月28日，周五。月结：展板4块、海报6张。",
    ]
    told = sorted((f.cell, f.measure, f.value) for f in read_report(lines).facts)
    assert told == [
        ("P2", "boards", 4),
        ("P2", "posters", 6),
        ("P3", "sessions", 1),
        ("P4", "people_reached", 109),
    ]


def test_the_log_of_those_on_duty_ends_with_a_sum() -> None:
    lines = [
        "大水坑派出所值班日志",
        "盐池县公安局大水坑派出所　　2024年3月12日　星期二　晴",
        "09:30—11:00　集市设摊，发宣传单280份。",
        "14:00　到采油作业区讲课1场，发一封信56份。",
        "19:00　夜间步巡，沿街贴海报30张。",
        "次日08:00　交班。全天合计：宣传单、一封信336份，海报31张。",
    ]
    reading = read_report(lines)
    assert [(f.cell, f.value) for f in reading.facts] == [("P3", 280), ("P4", 1), ("P4", 56), ("P5", 30)]
    assert [(c.cell, c.role) for c in reading.cells][-1:] == [("P6", "total")]
    assert [one.code for one in reading.issues if one.severity == "query"] == ["prose_total_differs"]


def test_parts_by_any_word() -> None:
    assert counted("我入户走访了698户。698户里头，独居老人46户，开小店的商户61户，剩下的都是普通住家。") == [
        ("households", 591), ("households", 46), ("households", 61),
    ]  # fmt: skip
    assert counted("三样加起来开了52场，反诈夜校占20场，阿婆茶话会占17场，座谈会占15场。") == [
        ("sessions", 20), ("sessions", 17), ("sessions", 15),
    ]  # fmt: skip


def test_rows_below_what_they_count_keep_how_it_was_done() -> None:
    row = "湖洋法庭6场，一都法庭4场，岵山法庭5场，桃城法庭2场，蓬壶法庭3场"
    for lead in ("开展讲座，", "顺带办反诈讲座。", "开展讲座："):
        told = read_sentence(f"{lead}{row}。").figures
        assert [(f.quantity.value, f.channel) for f in told] == [(n, "lecture") for n in (6, 4, 5, 2, 3)], (
            lead
        )
    shared = read_sentence("开展讲座，一中、二中分别为14场、11场，共25场。").figures
    assert [(f.quantity.value, f.channel) for f in shared] == [(14, "lecture"), (11, "lecture")]


def test_money_as_it_is_said() -> None:
    title = "龙陵县龙山派出所2024年5月反诈小结"
    saved = [
        read_report([title, f"挽回损失{said}。"]).facts for said in ("11万8", "3万多", "三万多", "12.5万")
    ]
    assert [(fact.value, fact.qualifier) for (fact,) in saved] == [
        (118000, "exact"),
        (30000, "at_least"),
        (30000, "at_least"),
        (125000, "exact"),
    ]


def test_what_was_published_so_far() -> None:
    assert counted("反诈短视频上半年已发布2部。") == [("videos", 2)]
    assert counted("推文已发布3篇，短信累计发送300条。") == [("posts", 3), ("sms", 300)]


def test_a_plan_that_looks_back() -> None:
    lines = [
        "金寨县妇女联合会2025年反诈宣传工作计划",
        "一、2024年工作回顾",
        "2024年，县妇联共开展集中宣传136场。",
        "二、2025年工作计划",
        "全年计划开展集中宣传150场。",
    ]
    (fact,) = read_report(lines, "金寨县妇联2025年反诈工作计划.txt").facts
    assert (fact.value, fact.period_start, fact.period_end) == (136, date(2024, 1, 1), date(2024, 12, 31))


def test_whose_time_a_report_tells() -> None:
    lines = [
        "永春县人民法院专题会议纪要",
        "时间：2024年7月5日上午　地点：三楼会议室",
        "会议听取了刑庭关于2024年上半年（1月至6月）反诈普法工作的汇报，议定事项如下。",
        "一、刑庭汇报：以案释法讲座12场。",
    ]
    (fact,) = read_report(lines).facts
    assert (fact.period_start, fact.period_end) == (date(2024, 1, 1), date(2024, 6, 30))
    lines = [
        "清风入苑——凯里学院新生反诈宣传周侧记",
        "（凯里学院保卫处通讯员　杨某　2024年9月23日）",
        "桂子飘香。9月16日至20日，一场没有硝烟的反诈宣传周，润进了校园。",
        "专题讲座连讲6场。",
    ]
    (fact,) = read_report(lines).facts
    assert (fact.period_start, fact.period_end) == (date(2024, 9, 16), date(2024, 9, 20))


def test_who_answers_the_questions() -> None:
    lines = [
        "守好前台这道关——访青田县旅游饭店业协会秘书长叶某",
        "2023年7月20日",
        "问：上半年做了什么？",
        "答：2023年1月到6月，我们举办反诈培训12期。",
        "问：12期培训，是不是把旅馆都覆盖了？",
        "答：没有。",
    ]
    facts = read_report(lines).facts
    assert [(f.cell, f.unit, f.value) for f in facts] == [("P4", "青田县旅游饭店业协会", 12)]


def test_a_news_brief_is_of_the_day_with_which_it_begins() -> None:
    lines = [
        "松桃法院：反诈普法进集市",
        "2024年6月18日，松桃苗族自治县人民法院走进盘信镇集市，开展反诈普法宣传。",
        "活动中，该院出动干警9人，悬挂横幅2条。",
        "（供稿：松桃苗族自治县人民法院　2024年6月19日）",
    ]
    days = {(f.measure, f.period_start, f.period_end) for f in read_report(lines).facts}
    day = date(2024, 6, 18)
    assert days == {("staff", day, day), ("banners", day, day)}


def test_what_was_reported_before_is_told_no_second_time() -> None:
    assert counted("上述数据包含一季度已上报的讲座24场、座谈会17场，请勿重复统计。") == []
    assert counted("原报反诈培训5次、参训560人次，经核对签到表，多报1次、48人次，以本报告数据为准。") == []


def test_each_of_offices_and_houses() -> None:
    told = read_sentence("在26家养老机构开展反诈讲座，每家2场。").figures
    assert [(f.quantity.value, f.channel) for f in told] == [(52, "lecture")]
    assert counted("财务部、营销部各组织财务人员反诈培训1场。") == [("sessions", 2)]
