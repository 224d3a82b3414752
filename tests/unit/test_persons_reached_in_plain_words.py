"""Persons reached as one tells of them by mouth: who came, listened, was told, asked or had the app put on, by any noun and
in either order (contract 4.16)."""

from __future__ import annotations

import pytest

from .told_reports import values_below

OF_PERSONS = {"people_reached", "consultations", "app_installs"}


@pytest.mark.parametrize(
    ("line", "told"),
    [
        ("来了57个乡亲，民警讲的刷单骗局。", [("people_reached", 57)]),
        ("9月28号，院坝会开了，来了57个乡亲，民警讲的。", [("people_reached", 57)]),
        ("晚上开防骗院坝会，来了六七十个摊主。", [("people_reached", 60)]),
        (
            "8月10号收摊以后把人叫到一起开会，来了六七十个摊主，派出所老陈讲假二维码。",
            [("people_reached", 60)],
        ),
        ("一个个走过去讲，讲到的摊主有187个，25个关门没碰到。", [("people_reached", 187)]),
        ("在校门口跟接娃娃的家长讲防骗，围过来听的大概有四十个。", [("people_reached", 40)]),
        ("下午在祠堂门口讲给大家听，来了三十多人。", [("people_reached", 30)]),
        ("班前会讲了4次，来的师傅有52个。", [("people_reached", 52), ("sessions", 4)]),
        (
            "夜班人来不齐，分两回讲的，头一回19个师傅，第二回23个。",
            [("people_reached", 19), ("people_reached", 23), ("sessions", 2)],
        ),
        (
            "主动拉着客户讲过的，本子上记了312人，其中六十岁以上的145人。",
            [("people_reached", 145), ("people_reached", 167)],
        ),
        ("帮客户在手机上装好反诈软件的有43位，装了又卸的没算。", [("app_installs", 43)]),
        ("在菜市口支了张桌子讲防骗，有二十来个老人家过来问这问那。", [("consultations", 20)]),
        ("摆摊发传单，来问事的住户36人。", [("consultations", 36)]),
        ("敲门18户，陪5位独居老人聊了防骗。", [("households", 18), ("people_reached", 5)]),
        ("在小学门口，跟接孩子的家长聊，大约30个人。", [("people_reached", 30)]),
        ("晚饭后在桥头讲防骗，来听的婆姨有二十几个。", [("people_reached", 20)]),
        ("听讲的菜农有36个。", [("people_reached", 36)]),
        ("赶来听课的果农48位。", [("people_reached", 48)]),
        ("院子里讲了一场，到了33个老伙计。", [("people_reached", 33), ("sessions", 1)]),
        ("在渡口跟等船的人讲刷单，听的有五十来个。", [("people_reached", 50)]),
        ("给工地上的钢筋工讲了防骗，一共62个人。", [("people_reached", 62)]),
        ("教会了17个老人家看诈骗短信。", [("people_reached", 17)]),
        ("上门教了12位老姐妹怎么识别假客服。", [("people_reached", 12)]),
        ("把收废品的师傅叫来讲骗局，到场的师傅21个。", [("people_reached", 21)]),
        ("帮26个老乡装好了国家反诈中心APP。", [("app_installs", 26)]),
        ("给赶集的乡亲装反诈APP，装上的有34个。", [("app_installs", 34)]),
        ("反诈APP当场装好的老人家有15个。", [("app_installs", 15)]),
        ("手机上帮忙装好国家反诈中心的有9个。", [("app_installs", 9)]),
        ("摊子前来打听养老诈骗的婆婆有十几个。", [("consultations", 10)]),
        ("有8位大姐过来咨询刷单是真是假。", [("consultations", 8)]),
        ("7个租客跑来问冒充客服的事。", [("consultations", 7)]),
        ("过来问的街坊有24个。", [("consultations", 24)]),
        ("跟35个骑手讲了刷单的套路。", [("people_reached", 35)]),
        ("挨个跟棋牌室的老哥讲防骗，讲了28个。", [("people_reached", 28)]),
        ("讲给27个新来的保洁听，说的是刷单返利。", [("people_reached", 27)]),
        ("老年活动室里讲防骗，坐着听的老人家有42位。", [("people_reached", 42)]),
        (
            "分三批讲防骗，第一批40人，第二批35人，第三批28人。",
            [("people_reached", 28), ("people_reached", 35), ("people_reached", 40)],
        ),
        ("讲过防骗的租户，登记下来有96人。", [("people_reached", 96)]),
        ("给大棚里干活的嫂子们讲骗局，来了22个。", [("people_reached", 22)]),
        ("在码头讲防骗，船老大来了14个。", [("people_reached", 14)]),
        ("和16位空巢老人聊养老诈骗。", [("people_reached", 16)]),
        ("陪着9个留守娃看了反诈动画。", [("people_reached", 9)]),
        ("拉着31个买菜的大妈讲了冒充公检法。", [("people_reached", 31)]),
        ("到理发店跟等着剪头的客人讲了骗局，一天下来讲了45个。", [("people_reached", 45)]),
        ("听完讲座的货车司机一共58个。", [("people_reached", 58)]),
        ("晚上坝坝会讲电信诈骗，来了四十多个社员。", [("people_reached", 40)]),
        ("今天摆摊问诈骗的有19个。", [("consultations", 19)]),
        ("讲座来了63位家长，发折页63份。", [("leaflets", 63), ("people_reached", 63)]),
        ("民警分两次讲防骗，来了60人。", [("people_reached", 60), ("sessions", 2)]),
        ("讲防骗时围了一圈的街坊，听的有二十六个。", [("people_reached", 26)]),
    ],
)
def test_who_came_listened_asked_or_was_told(line: str, told: list[tuple[str, float]]) -> None:
    assert sorted(values_below(line)) == told


@pytest.mark.parametrize(
    "line",
    [
        "学校有486个学生，这周还没轮到讲防骗。",
        "群里126个人，发了提醒看没看不晓得。",
        "村里有12个老人被骗过。",
        "来了3个民警讲防骗。",
        "来了两位志愿者帮忙发传单。",
        "派出所来了4个人帮我们讲防骗。",
        "今天出来5个志愿者，辛苦啦。",
        "小区一共1426户，常住四千一百人左右。",
        "全村老人有312个，防骗要多讲。",
        "全院职工892人，还没全轮到听防骗课。",
        "车队有52个师傅，下个月讲防骗。",
        "下个月请警官讲防骗，大概来二百五十人。",
        "本来说来60个家长，下雨没讲成。",
        "隔壁村讲防骗来了80个人，不是我们办的。",
        "客服骗了6个大姐，一共两万块。",
        "骗子给23个老人打过电话。",
        "派出所抓了7个骗子。",
        "有个大姐来问养老金，排队的有15个。",
        "取件群里480多人，发了防骗提醒。",
        "来打疫苗的老人有40个。",
        "来办社保卡的有33个人。",
        "今天来取件的有210个人。",
        "来菜市场买菜的有六百多人，没空讲防骗。",
        "来存钱的客户有86位。",
        "装了反诈APP又卸载的有6个。",
        "没装反诈APP的有18个。",
        "还有25个摊主没讲到防骗。",
        "没来听课的师傅有11个。",
        "缺席的家长有9个。",
        "来的领导有3位，看了我们的防骗展板。",
        "来了6个记者拍防骗活动。",
        "陪5位独居老人聊了家常。",
        "跟30个家长聊了择校的事。",
        "12个村干部分头去讲防骗。",
        "8个网格员一家一家讲防骗。",
        "3位老师带队讲防骗。",
        "去年讲防骗来了45个人。",
        "计划讲给50个司机听防骗。",
        "来了一个骗子，被认出来了。",
        "被骗来的有14个人，都报了警。",
        "防骗群里进来37个人。",
        "每次都是那11个小哥听防骗。",
        "门诊来了220个病人，讲防骗的没排上。",
        "有4个人问养老金的事。",
        "差点被骗的有2个老人。",
        "来了57个电话问防骗的事。",
        "讲了12个骗局。",
        "来的都是3个单位的防骗讲师。",
        "跟3个同事聊了防骗课怎么上。",
        "请来4位律师讲防骗。",
        "院坝会上讲防骗，村干部来了6个。",
    ],
)
def test_others_who_are_told_of(line: str) -> None:
    """Who lives there, works there, came for something else, was swindled, did the telling or is still to come."""
    assert [measure for measure, _ in values_below(line) if measure in OF_PERSONS] == []
