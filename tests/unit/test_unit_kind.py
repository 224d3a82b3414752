"""Which texts are names of units, and of what type."""

from __future__ import annotations

import csv

import pytest

from etl.meaning.divisions import REFERENCE
from etl.meaning.unit_kind import looks_like_unit, squeeze_name, unit_type_of

TYPES = {
    "police": (
        "龙山派出所 龙山所 龙陵县公安局 县公安局 公安局 银川市公安局西夏区分局 西夏分局 英德市反诈中心 "
        "交警大队 大英县公安局刑侦大队 回马边境派出所 城区中队 社区警务室"
    ),
    "community": (
        "锦江社区 锦江社区居委会 福州市锦江社区居民委员会 芒麦村 芒麦村委会 芒麦村村民委员会 向阳社区 "
        "巴音嘎查 锦江社区党群服务中心"
    ),
    "township": (
        "梅城镇 西花园路街道 西花园路街道办事处 龙山镇人民政府 云龙乡 木城彝族傈僳族乡 城关镇 英城街道办 "
        "回马镇综治中心"
    ),
    "government": (
        "县教育和体育局 县妇联 大英县反诈联席办 县委宣传部 县政法委 团县委 县法院 县检察院 县卫生健康局 "
        "县融媒体中心 回马司法所 大英县消防救援大队 税务所 县委 大英县 英德市 人社局 县禁毒办 甘肃证监局 "
        "闽清县打击治理电信网络新型违法犯罪工作联席会议办公室 瑞丽市反诈工作专班 瑞丽市反诈工作专班办公室 "
        "大英县反电诈指挥部 兰考县教育局办公室 恭城县军休所 县气象所 龙山市政所"
    ),
    "bank": (
        "农行大英支行 英德农商银行 英德村镇银行 邮储银行英德支行 县信用联社 信用联社 农行 "
        "中国人寿大英支公司 星沙农商银行福临支行 工行英德支行营业部 人保财险大英公司"
    ),
    "school": (
        "回马中学 第一小学 音乐学院 城关一小 县一中 回马镇中心校 回马镇中心小学 南京邮电大学 县委党校 "
        "桐城市第三中学政教处 县一中 大英县实验学校团委 首阳学区 陇西县首阳学区"
    ),
    "kindergarten": ("幼儿园 回马镇幼儿园 灵川县中心幼儿园保教处"),
    "hospital": ("大英县人民医院 福临镇卫生院 社区卫生服务中心 县疾控中心 芒麦村卫生室 正定县中医院保卫科"),
    "enterprise": (
        "物业公司 幸福物业公司 大英县盐化有限公司 幸福超市 中国移动大英分公司 回马供电所 "
        "昆山顺达快递有限公司安全部 中国电信东莞虎门分局 国网龙陵供电分局 虎门大道旗舰厅 北栅营服中心 长安自营厅 "
        "灵山县公共交通集团安监部 联通公司渠道部"
    ),
    "other": ("回马镇敬老院 县志愿者协会"),
}
NO_UNITS = (
    "本公司 子公司 "
    "合计 宣传单 老年人 农贸市场 张伟 李国庆 在龙山镇开展宣传 学校 医院 银行 村 社区 各镇街道 "
    "走进社区 骗局 大家 集中宣传 滨江路夜市 居民 入户走访 回马镇农贸市场 xx银行 XX社区 某社区 "
    "国家反诈中心 设摊 讲座 公众号 微信群 反诈进校园 公安局、教育局 企业职工 大学生 农村 本月 备注 "
    "网格员 广场 小区 幸福小区 其他 单位 单位名称 2023年 电视 机关干部 宣传栏 场次 主办 会议室 "
    "我支行 本镇 全县 派出所 清明节前反诈提醒 家校共育反诈活动 严重危害着社区 向群众发放宣传单 "
    "“加油站” >反诈“加油站” 中小学 － 12 A 集团安全保卫部 学区 各学区"
)


@pytest.mark.parametrize(
    ("name", "unit_type"), [(name, code) for code, names in TYPES.items() for name in names.split()]
)
def test_unit_and_its_type(name: str, unit_type: str) -> None:
    assert (unit_type_of(name), looks_like_unit(name)) == (unit_type, True)


@pytest.mark.parametrize("text", ["", " ", *NO_UNITS.split()])
def test_no_unit(text: str) -> None:
    assert looks_like_unit(text) is False


@pytest.mark.parametrize("name", ["", "合计", "张伟", "幸福小区", "夜市"])
def test_type_of_what_fits_no_rule_is_other(name: str) -> None:
    assert unit_type_of(name) == "other"


@pytest.mark.parametrize(
    ("written", "name"),
    [
        ("龙 山 派 出 所", "龙山派出所"),
        ("龙山\u3000派出所\n", "龙山派出所"),
        ("填报单位（盖章）：龙陵县公安局", "龙陵县公安局"),
        ("龙陵县公安局（盖章）", "龙陵县公安局"),
        ("1.龙山派出所", "龙山派出所"),
        ("（一）龙山派出所※", "龙山派出所"),
        ("三、县妇联：", "县妇联"),
        ("一中", "一中"),
        ("大英县（回马）派出所", "大英县（回马）派出所"),
    ],
)
def test_squeeze_name(written: str, name: str) -> None:
    assert squeeze_name(written) == name


def test_every_rule_gives_its_own_example_its_type() -> None:
    with (REFERENCE / "unit_types.csv").open(encoding="utf-8", newline="") as file:
        rules = list(csv.DictReader(file))
    with (REFERENCE / "vocabulary" / "unit_types.csv").open(encoding="utf-8", newline="") as file:
        codes = {row["code"] for row in csv.DictReader(file)}
    assert {rule["unit_type"] for rule in rules} <= codes
    assert [rule for rule in rules if unit_type_of(rule["example"]) != rule["unit_type"]] == []


def test_a_list_mark_begins_no_name() -> None:
    assert [looks_like_unit(name) for name in ("一是龙山派出所", "二是锦江社区", "进贤县公安局")] == [
        False,
        False,
        True,
    ]


@pytest.mark.parametrize(
    ("names", "unit_type"),
    [
        (
            "伏虎供电所 国网南部县供电公司伏虎供电所 国网龙山所 邮政分公司许家湖所 许家湖邮政所 龙山电管所",
            "enterprise",
        ),
        (
            "许家湖税务所 庄里司法所 庄里市监所 庄里工商所 许家湖供销所 龙山农技所 龙山兽医所 龙山人社所",
            "government",
        ),
        ("那桐卫生所 龙山血防所", "hospital"),
        ("龙山派出所 龙山所 建设所 移动路派出所 龙山车管所 龙陵县公安局龙山所", "police"),
    ],
)
def test_whose_station_it_is_says_the_word_before(names: str, unit_type: str) -> None:
    assert {name: unit_type_of(name) for name in names.split()} == dict.fromkeys(names.split(), unit_type)
