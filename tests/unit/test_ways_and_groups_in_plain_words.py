"""Ways and groups named in plain words: who got, heard or saw it, what was done with a thing (contract 1, mentions)."""

from __future__ import annotations

import pytest

from tests.unit.told_reports import read_sentence

NONE = "unspecified"


def mentioned(text: str) -> list[str]:
    return sorted({m.group if m.group != NONE else m.channel for m in read_sentence(text).mentions})


@pytest.mark.parametrize(
    ("text", "codes"),
    [
        # who got, heard or saw it
        ("外来务工人员人人领到一张方言版防骗提示卡。", ["handout", "migrant_workers"]),
        ("村民拿到了印着96110的围裙。", ["gift", "villagers"]),
        ("医院公众号同步推送了防骗问答，住院病人在床头就能看。", ["official_account", "patients"]),
        ("没能到场的爸爸妈妈也没落下：家长微信群里推送了顺口溜。", ["group_chat", "parents"]),
        ("公交司机都听了防骗课。", ["lecture", "transport_workers"]),
        ("村里老人看戏前先听民警讲两句。", ["elderly"]),
        ("小区门口支起一张桌子，来往居民停下来问。", ["residents", "stall"]),
        ("居民手机里都装上了反诈APP。", ["app", "residents"]),
        # whom the next clause goes on to speak to
        ("在外务工的人，就靠微信群里天天喊。", ["group_chat", "migrant_workers"]),
        ("来领养老金的老人，个个都听了一遍。", ["elderly"]),
        ("货车司机在服务区休息时，民警上前讲解。", ["transport_workers"]),
        ("年轻人爱刷短视频，我们就拍短视频讲给他们看。", ["short_video", "youth"]),
        # with whom they talked, at whose home, on what occasion
        ("民警到镇敬老院陪老人们剥苞米，边剥边讲“冒充孙子借钱”的套路。", ["elderly"]),
        ("到工地食堂，跟工友们边吃边聊防骗。", ["migrant_workers"]),
        ("借返乡农民工过年回家的机会，村里开了屋场会。", ["migrant_workers", "training"]),
        ("大堂经理请等候的客户看反诈短片。", ["bank_customers", "short_video"]),
        ("围绕在校大学生，借助主题班会讲清刷单套路。", ["class_meeting", "university_students"]),
        ("短信一条条发到了村民手机上。", ["sms", "villagers"]),
        # how it was done
        ("司机把车载喇叭借我用了四站路，一路喊“转账之前多问一句”。", ["broadcast"]),
        ("社区合唱团把反诈歌曲唱进了劳动公园。", ["performance"]),
        ("退休教师用快板书把骗术说给街坊听。", ["performance", "residents"]),
        ("县融媒体中心开了反诈专栏，日报也登了案例。", ["media"]),
        ("抖音号上连更防骗小剧场。", ["short_video"]),
        ("客服拨通老年客户的电话，一一叮嘱。", ["elderly", "phone"]),
        ("给候诊的患者和陪护家属发了提示卡。", ["handout", "patients"]),
        ("公交车车厢电视循环播放防骗短片。", ["screen"]),
        ("社区微网格群每天一条反诈提醒。", ["group_chat"]),
        # carried along, left there, put on a list, gone up to
        ("社区民警带着展板到集市支摊。", ["board", "stall"]),
        ("把反诈展架留在收银台边。", ["board"]),
        ("将子女在外的独居老人列入提醒名册。", ["elderly_alone"]),
        ("把外出务工人员纳入重点宣传对象。", ["migrant_workers"]),
        (
            "班主任利用家访宣传，重点走到留守学生和隔代监护的爷爷奶奶身边。",
            ["door_to_door", "elderly", "students"],
        ),
        ("志愿者敲开空巢、独居老人家门讲防骗。", ["door_to_door", "elderly_alone"]),
        ("跑客运的司机师傅也都听我们念叨了几句。", ["transport_workers"]),
        ("到饭店串门，给老板讲“团餐垫资”骗局。", ["door_to_door", "merchants"]),
        (
            "准大学生来迁户口，户籍窗口给每人递上一封信。",
            ["handout", "service_window", "university_students"],
        ),
        ("对不便出门的高龄客户，上门办理业务时一并讲解。", ["door_to_door", "elderly"]),
        ("导诊护士提醒前来就医的群众当心诈骗。", ["patients"]),
        ("社工推开空巢老人的家门。", ["door_to_door", "elderly_alone"]),
        ("逢集，搭棚摆桌宣传。", ["stall"]),
        ("窗口民警为每位办理业务的群众讲一分钟。", ["residents", "service_window"]),
        ("驿站内小电视轮播反诈短片。", ["short_video"]),
        ("家庭医生随访慢病老人时顺带讲“保健品骗局”。", ["elderly"]),
        ("趁着村民开会，驻村辅警讲了二十分钟。", ["villagers"]),
        ("把留守儿童登记造册。", ["children"]),
        ("镇里把反诈节目搬上村晚。", ["performance"]),
        ("反诈大篷车开进矿区，边走边播。", ["vehicle"]),
        ("派出所民警走访商户，并请各村用大喇叭早晚播音。", ["broadcast", "door_to_door", "merchants"]),
    ],
)
def test_what_plain_words_tell(text: str, codes: list[str]) -> None:
    assert mentioned(text) == codes


@pytest.mark.parametrize(
    "text",
    [
        "老人听了骗子的话，把钱转了过去。",
        "将涉案学生列入失信名单。",
        "入企培训还没有起步。",
        "推开宣传大门。",
        "骗子冒充老板，给会计发消息。",
        "请各村用大喇叭播放反诈音频。",
        "骗子拨通老人的电话，自称孙子出了车祸。",
        "居民到医院看病时丢了手机。",
        "家长到学校接孩子放学。",
        "村民手机都装了防盗软件。",
        "邻村的村民都领到了米和油。",
        "老年大学里有书法班、合唱班。",
        "建议通过村广播、短信提醒老年人。",
        "折页发放量比去年上半年的4100份少了两成多。",
        "面向群众，依托党群驿站开展服务。",
    ],
)
def test_what_such_words_do_not_tell(text: str) -> None:
    assert [code for code in mentioned(text) if code != "residents"] == []


def test_who_did_the_work_is_not_addressed() -> None:
    assert mentioned("组织村干部逐户上门讲解，动员教师拍短视频。") == ["door_to_door", "short_video"]
