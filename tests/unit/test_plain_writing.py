"""What is written otherwise than most people do is read as they write it, and quoted as it stands."""

from __future__ import annotations

from datetime import date

import pytest

from etl.meaning.plain_writing import plain_writing
from etl.normalise import normalise_bytes
from etl.schema import Reading

TITLE = "龙陵县公安局龙山派出所反诈宣传简报"


def report(*lines: str, name: str = "简报.txt") -> Reading:
    return normalise_bytes("\n".join((TITLE, *lines)).encode(), name, today=date(2026, 1, 1))


@pytest.mark.parametrize(
    ("written", "plain"),
    [
        ("2024 年 3 月 8 日", "2024年3月8日"),
        ("2024年3月8号", "2024年3月8日"),
        ("3月8号至10号", "3月8日至10日"),
        ("3月8号（周五）至 3 月 10 号", "3月8日至3月10日"),
        ("11月20日下午3时许，社区", "11月20日下午，社区"),
        ("11月20日9:30，社区", "11月20日，社区"),
        ("3月8号楼", "3月8号楼"),
        ("住3号楼", "住3号楼"),
        ("第 3 季度", "第3季度"),
        ("5 月 13 日 — 19 日", "5月13日—19日"),
        ("２０２４年发放３００份", "2024年发放300份"),
        ("发放 300 份、张贴 20 余张。", "发放300份、张贴20余张。"),
        ("东村 12 场讲座、西村 30 场讲座", "东村 12 场讲座、西村 30 场讲座"),
        ("天生街道第 3 网格", "天生街道第3网格"),
        ("二〇二四年三四月间", "二〇二四年三四月间"),
        ("发放1,200份", "发放1200份"),
        ("发放12,345,678条", "发放12345678条"),
        ("共12,34份", "共12,34份"),
        ("参加 APP 3 人", "参加 APP 3 人"),
        ('召开"反诈"会', "召开“反诈”会"),
        ('身高5"的人', '身高5"的人'),
        ("开展\u00a0宣传", "开展 宣传"),
        ("城关所 3场", "城关所 3场"),
        ("2024.3.8", "2024年3月8日"),
        ("2024-03-08至03-10，", "2024年3月8日至3月10日，"),
        ("2024/3/8—10　", "2024年3月8日—10日　"),
        ("2024.3.8—2024.3.10", "2024年3月8日—2024年3月10日"),
        ("版本2024.13.8", "版本2024.13.8"),
        ("2024.3.8.1", "2024.3.8.1"),
        ("2024-03-08 19:30 多伦", "2024-03-08 19:30 多伦"),
        ("民警两名、辅警四名", "民警2名、辅警4名"),
        ("派发传单、粘贴海报、拉挂横幅、开办夜校", "发放传单、张贴海报、悬挂横幅、举办夜校"),
        ("开办银行卡、复制粘贴、充分发挥、部分发放", "开办银行卡、复制粘贴、充分发挥、部分发放"),
        ("260个学生和240余个家长参加", "260名学生和240余名家长参加"),
        (
            "3个学生社团、5个居民小区、2个职工之家、4个党员先锋岗",
            "3个学生社团、5个居民小区、2个职工之家、4个党员先锋岗",
        ),
        ("受众2900人（次），讲座12场(次)", "受众2900人次，讲座12场次"),
        (
            "张贴反诈海报：64张，发放扇子200把、宣传手册：400余册",
            "张贴反诈海报64张，发放扇子200把、宣传手册400余册",
        ),
        ("设摊31场、校园讲座:14场", "设摊31场、校园讲座14场"),
        ("宣传单：300份", "宣传单：300份"),
        (
            "发出资料1.3万份、递出300份宣传单、发了反诈手册20本",
            "发放资料1.3万份、发放300份宣传单、发放反诈手册20本",
        ),
        ("转发了资料、发出倡议、印发了手册", "转发了资料、发出倡议、印发了手册"),
        ("贴出海报5张、挂起横幅2条、拉了标语3条", "张贴海报5张、悬挂横幅2条、悬挂标语3条"),
        ("挂上公众号、贴上封条", "挂上公众号、贴上封条"),
        ("走进商户38家、走了农户760户", "走访商户38家、走访农户760户"),
        ("走访38家商户、12户独居老人。", "走访商户38家、独居老人12户。"),
        ("走访38家商户联盟成员", "走访38家商户联盟成员"),
        ("对38家商户进行了走访", "走访商户38家"),
        ("深入65家商户宣传", "走访65家商户宣传"),
        ("承诺书签订280份", "签订承诺书280份"),
        ("走进商户，宣传了3场、走进学校2所", "走进商户，宣传了3场、走进学校2所"),
        ("拦截旅客向陌生账户转账3起", "劝阻旅客向陌生账户转账3起"),
        ("拦截诈骗电话3000次", "拦截诈骗电话3000次"),
        ("办了讲座19场、还将登门走访300户", "举办讲座19场、还将上门走访300户"),
        ("6场，其中，望仙桥社区4场", "6场，其中，望仙桥社区4场"),
        ("宣讲6场，其中，校园4场、工地2场", "宣讲6场，其中校园4场、工地2场"),
        ("发放宣传资料：9月29日400份、30日500份", "发放宣传资料：9月29日400份、30日500份"),
        ("发放对象：3个社区", "发放对象：3个社区"),
        ("● 去年同期举办12场。", "去年同期举办12场。"),
        ("● 悬挂横幅12条", "● 悬挂横幅12条"),
        ("培训十二场、三百二十余人次、一百零五份", "培训12场、320余人次、105份"),
        (
            "七八十名、上百份、两三百条、第十二期、一千二百份",
            "七八十名、上百份、两三百条、第十二期、一千二百份",
        ),
        ("二〇二四年三月八日", "2024年3月8日"),
        ("二○二四年十二月二十三日至三十一日", "2024年12月23日至三十一日"),
        ("二〇二四年三月", "2024年3月"),
        ("三月八日上午", "3月8日上午"),
        ("农历三月三日", "农历三月三日"),
    ],
)
def test_plain_writing(written: str, plain: str) -> None:
    text, places = plain_writing(written)
    assert text == plain
    assert places is None or (len(places) == len(text) and max(places) < len(written))


def test_each_character_is_traced_to_its_place() -> None:
    written = "共发放 1,200 份，3 月 8 号"
    text, places = plain_writing(written)
    assert places is not None
    assert [
        (letter, written[place])
        for letter, place in zip(text, places, strict=True)
        if letter != written[place]
    ] == [("日", "号")]


def test_a_report_of_spaced_figures_is_quoted_as_it_stands() -> None:
    apart = report(
        "2024 年 3 月 8 号，我所在农贸市场设摊，发放宣传单 1,200 份，接待咨询 35 人次，讲座若干场。"
    )
    close = report("2024年3月8日，我所在农贸市场设摊，发放宣传单1200份，接待咨询35人次，讲座若干场。")
    told = [(f.cell, f.measure, f.value, f.channel, f.period_start) for f in apart.facts]
    assert told == [(f.cell, f.measure, f.value, f.channel, f.period_start) for f in close.facts]
    assert [(f.raw, f.period_start) for f in apart.facts] == [
        ("宣传单 1,200 份", date(2024, 3, 8)),
        ("接待咨询 35 人次", date(2024, 3, 8)),
    ]
    assert [i.code for i in apart.issues] == [i.code for i in close.issues]


def test_a_day_called_number_dates_what_follows_and_names_no_unit() -> None:
    reading = report("3月5号，走访商户 12 户。", "3月8号至10号，入户宣传 30 户。", "2024年3月11号")
    assert [(f.value, f.period_start, f.period_end, f.unit) for f in reading.facts] == [
        (12, date(2024, 3, 5), date(2024, 3, 5), "龙陵县公安局龙山派出所"),
        (30, date(2024, 3, 8), date(2024, 3, 10), "龙陵县公安局龙山派出所"),
    ]


def test_a_line_of_clauses_with_plain_commas_is_no_row() -> None:
    lines = [
        "上午在社区广场设摊宣传1场,群众130余人",
        "发放宣传单220份,发放扇子150把",
        "网格员入户76户,签承诺书70份",
    ]
    reading = normalise_bytes(
        "\n".join(lines).encode(), "东坡社区2024年6月12日反诈宣传.txt", today=date(2026, 1, 1)
    )
    assert [(f.cell, f.value) for f in reading.facts] == [
        ("P1", 1),
        ("P1", 130),
        ("P2", 220),
        ("P2", 150),
        ("P3", 76),
        ("P3", 70),
    ]
