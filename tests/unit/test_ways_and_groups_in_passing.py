"""Ways and groups told in passing, and what only seems to be one (contract 1, mentions)."""

from __future__ import annotations

import pytest

from tests.unit.told_reports import read_report, read_sentence

NONE = "unspecified"


def mentioned(text: str) -> list[str]:
    return sorted({m.group if m.group != NONE else m.channel for m in read_sentence(text).mentions})


@pytest.mark.parametrize(
    ("text", "codes"),
    [
        # taught, fetched, sent it
        ("新入职骑手先过反诈培训关。", ["training", "transport_workers"]),
        ("财务出纳也集中学习了“冒充老板”骗局。", ["finance_staff"]),
        (
            "家政公司的月嫂、育儿嫂岗前培训，也加进了防骗一节。",
            ["training", "workers"],
        ),
        ("小饭馆老板也被叫到警务室听了一堂课。", ["lecture", "merchants"]),
        (
            "留守妇女、返乡大学生也被请进金融夜校听课。",
            ["training", "university_students", "women"],
        ),
        ("还把民宿店主请到一起讲“订房垫付”的套路。", ["merchants"]),
        ("网约车司机被拉进了反诈群。", ["group_chat", "transport_workers"]),
        ("车间女工午休时听了“高薪主播是陷阱”的小讲座。", ["lecture", "workers"]),
        ("司机在厂区微信群里天天收到提示。", ["group_chat", "transport_workers"]),
        (
            "来办户口迁移的准大学生，在户籍窗口领到了民警手写的《行前叮嘱》。",
            ["service_window", "university_students"],
        ),
        ("骑手来换卡时，店长顺嘴讲两种套路。", ["transport_workers"]),
        ("有学生家长被民警叫住，讲了几句“冒充班主任”的套路。", ["parents"]),
        ("等孩子的爷爷奶奶，也被志愿者拉着看了一遍漫画。", ["elderly"]),
        ("乡亲们在大榕树下听第一书记摆龙门阵，说的都是骗子的新花样。", ["villagers"]),
        ("女工们在手工坊边做活边听妇联主席讲。", ["workers"]),
        ("暑托班的孩子们玩反诈飞行棋。", ["children"]),
        ("过往司机停车就能领一份纸巾。", ["transport_workers"]),
        ("有的家长不在群里，班主任就打电话一个个说。", ["parents", "phone"]),
        ("老人不识字，由村干部念给他们听。", ["elderly"]),
        # thought of, called at, helped, warned
        ("我们没有忘记带娃的宝妈：围栏上挂了提示牌。", ["board", "women"]),
        ("独居老人家里多坐一会儿，“存折和密码分开放”讲了又讲。", ["elderly_alone"]),
        ("帮新来的实习学生删掉“跑分”软件。", ["students"]),
        ("顺手帮老人在手机上装好反诈APP。", ["app", "elderly"]),
        ("工会劝女工别信“网恋理财”。", ["workers"]),
        (
            "保安给卖早点的摊贩、等着装货的大货车司机念叨“假客服退款”。",
            ["merchants", "transport_workers"],
        ),
        ("教孩子们唱防骗儿歌。", ["children"]),
        # by which way
        ("把骗术截图做成海报，贴进了各家驿站。", ["posting"]),
        ("主席走东家串西家，盘腿上炕拉家常。", ["door_to_door"]),
        ("社区民警登门去讲。", ["door_to_door"]),
        ("自编答嘴鼓《别点那个链接》，在艺术节上登台。", ["performance"]),
        ("所里请来剧团，把骗局唱成了戏。", ["performance"]),
        ("老用户微信群里每周三晒一张对比图。", ["group_chat"]),
        ("民警实名进驻企业微信群答疑。", ["group_chat"]),
        ("柜员多递一张提示卡。", ["handout"]),
        ("包片走访时挨户留下明白卡。", ["door_to_door", "handout"]),
        ("喇叭车绕着村子转。", ["vehicle"]),
        (
            "“社区天天用大喇叭喊，网格员又上门来讲，陌生链接我不点。”居民说。",
            ["broadcast", "door_to_door"],
        ),
        ("交警给货车司机发冰袖、讲案例。", ["gift", "transport_workers"]),
        ("村干部挨家挨户送明白纸。", ["door_to_door", "handout"]),
        ("合作社的社员大会上，辅警插进来讲了二十分钟。", ["training"]),
        # not done, wished, asked for
        ("入户走访也停了，仅有电子屏仍在滚动提示。", ["screen"]),
        ("村里没有电子屏；路窄，镇上的宣传车进不来。", []),
        ("打零工的没顾上。", []),
        ("村文艺队的反诈节目没有演成，打算正月里再演。", []),
        ("想进高校摆摊，场地没谈下来。", []),
        ("针对旺季外来人员多、刷单案件抬头的形势，扎实开展反诈宣传工作。", []),
        ("宣传车坏了，只好改用小喇叭挨村喊。", ["broadcast"]),
        ("去年我们还请过剧团，今年经费紧，没请。", []),
        ("没有微信群的老人，网格员上门讲。", ["door_to_door", "elderly"]),
        ("看完记得转发给家里的老人和孩子。", []),
        # what swindlers do
        ("骗子冒充的是银行、客服。他们会打电话、群发短信，甚至上门给老人送礼品。", []),
        ("眼下收卡的人花样翻新：有的在QQ群里招人，有的干脆在集市摆摊送鸡蛋。", []),
        ("民警问老人有没有人叫他们下载陌生软件。", []),
        ("微信群里晒出“真假短信对比图”。", ["group_chat"]),
        ("趁秧歌队排练的间隙开讲。", ["lecture"]),
    ],
)
def test_what_is_told_in_passing(text: str, codes: list[str]) -> None:
    assert mentioned(text) == codes


@pytest.mark.parametrize(
    "shortfall",
    [
        "8.短板。手语视频没拍，方言广播只试了一回，摆摊也冷清。",
        "（7）还差什么。大喇叭老坏，入户也浅。",
        "教训。快递员小张在微信群里轻信了广告。",
    ],
)
def test_a_paragraph_on_what_fell_short_tells_of_nothing_done(shortfall: str) -> None:
    report = read_report(["镇安派出所2024年5月反诈宣传小结", "5月发放宣传单300份。", shortfall])
    assert [f.value for f in report.facts] == [300]
    assert report.mentions == []


def test_a_letter_that_has_counted_tells_on_where_it_asks_nobody() -> None:
    report = read_report(
        [
            "致和园小区全体业主的一封信",
            "尊敬的各位业主：",
            "10月份，鼓楼区和园物业服务中心发放宣传页500份。",
            "管家上门修水管时顺嘴讲，小区公众号开了反诈专栏。",
            "请店主签了承诺书；门岗登记时递一张提醒卡。",
            "请您常给老人打个电话，看看公众号。",
        ]
    )
    assert [(m.cell, m.channel) for m in report.mentions] == [
        ("P4", "door_to_door"),
        ("P4", "official_account"),
        ("P5", "handout"),
    ]


def test_each_time_is_asked_about() -> None:
    reading = read_sentence("业主群早晚各推一条。")
    assert reading.figures == []
    assert [code for code, *_ in reading.queries] == ["prose_rate"]
