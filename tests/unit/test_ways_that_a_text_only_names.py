"""Ways and groups that a text names and nobody used: instructions for a form, plans, praise, habits (contract 1)."""

from __future__ import annotations

import pytest

from etl.prose.report.document import read_document
from tests.unit.told_reports import counted, read_sentence

NONE = "unspecified"


def mentioned(text: str) -> list[str]:
    return sorted({m.group if m.group != NONE else m.channel for m in read_sentence(text).mentions})


@pytest.mark.parametrize(
    "text",
    [
        # how a form is to be filled in
        "“宣传方式”一栏按设摊、讲座、入户、座谈、短信等填写；受众按实到人数填写，超过1000人次的须附照片3张。",
        "宣传形式栏请从讲座、班会、短信、入户中选填。",
        "活动方式：可填设摊、入户、讲座、短视频等。",
        "对象一列填老年人、学生、企业职工等。",
        "开展讲座、入户的，须附照片；发放资料的，须附样张。",
        "宣传方式主要有：设摊、讲座、入户，各单位可任选其一。",
        "渠道按公众号、短信、微信群、电视报刊分类统计。",
        # planned
        "八月准备唱一场花鼓戏，请两个班子。",
        "国庆期间准备演个反诈小品。",
        # praised or blamed, not used
        "辖内22个网点对照年初下达的指标开展评比，以下网点成绩突出，予以表扬。",
        "希望受表扬的先进网点再接再厉。",
        # what people like to do
        "不少老人爱听讲座、领鸡蛋，骗子就盯上了他们。",
        "年轻人喜欢刷短视频、看直播，容易上当。",
        # what it would take
        "拍摄短视频需要经费，县里还没批。",
        "印发宣传手册还缺资金支持。",
    ],
)
def test_what_nobody_did_is_no_mention(text: str) -> None:
    assert mentioned(text) == []
    assert counted(text) == []


@pytest.mark.parametrize(
    ("text", "codes"),
    [
        ("宣传栏里张贴海报，各村组长逐户登记并讲解。", ["board", "door_to_door", "posting"]),
        ("民警指导老人填写承诺书，并入户发放宣传单。", ["door_to_door", "elderly", "handout"]),
        ("各营业网点利用电子屏滚动播放反诈标语。", ["branch", "screen"]),
        ("社区文艺队用群众爱听的快板表演，还上演情景剧。", ["performance"]),
        ("准备好的横幅已悬挂在路口。", ["banner"]),
    ],
)
def test_what_was_done_beside_such_words_is_one(text: str, codes: list[str]) -> None:
    assert mentioned(text) == codes


@pytest.mark.parametrize("addressed", ["尊敬的金委员：", "尊敬的李代表：", "各位领导、各位同事："])
def test_a_reply_to_a_member_of_an_assembly_reports(addressed: str) -> None:
    lines = [
        "镇安县公安局2024年反诈宣传情况答复函",
        addressed,
        "您提出的加强反诈宣传的提案收悉。",
        "针对老年人，我们依托村村响广播开展宣传；针对学生，我们依托主题班会开展宣传。",
    ]
    told = read_document(lines, "答复函").paragraphs[-1].reading.mentions
    assert [m.text for m in told] == ["老年人", "村村响", "学生", "主题班会"]


def test_a_letter_to_the_public_advises() -> None:
    lines = [
        "致全县居民的反诈一封信",
        "亲爱的居民朋友们：",
        "我们通过短信、公众号向大家宣传反诈知识。",
    ]
    assert read_document(lines, "一封信").paragraphs[-1].reading.mentions == []


@pytest.mark.parametrize(
    ("text", "codes"),
    [
        ("大堂液晶电视全天播放反诈标语。", ["screen"]),
        ("揽投员在投递包裹、报刊时逐户讲解反诈知识。", ["door_to_door"]),
        ("在报刊刊登反诈提示。", ["media"]),
        ("横幅悬挂于各乡镇街头。", ["banner"]),
        ("在街头设摊宣传反诈知识。", ["stall"]),
        ("民警围绕“虚假购车贷款”“ETC过期失效短信”等骗局进行讲解。", []),
        ("讲清“免费送鸡蛋”“包治百病”等保健品骗局。", []),
        ("大喇叭早上晚上都放，一直放到26日。", ["broadcast"]),
        ("全县教育系统未发生师生被骗案件。", []),
        ("服务小区：9个；服务住户：6820户。", []),
    ],
)
def test_what_is_carried_quoted_hung_or_counted_is_no_way(text: str, codes: list[str]) -> None:
    assert mentioned(text) == codes
