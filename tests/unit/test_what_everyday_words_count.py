"""Everyday words of short reports: what they count, what they count nothing of, and whom they were for."""

from __future__ import annotations

import pytest

from etl.prose import read_prose


def told(text: str) -> list[tuple[str, float]]:
    return [(one.measure, one.quantity.value) for one in read_prose(text, 2024, of_campaign=True).figures]


@pytest.mark.parametrize(
    ("text", "figures"),
    [
        ("150余名农民工端着小板凳围了过来，300份彩页很快发完。", [("people_reached", 150), ("leaflets", 300)]),
        ("近五十名学生来参观，听了反诈小课堂。", [("people_reached", 50)]),
        ("馆内展出反诈漫画展板24块，参观读者1900余人次。", [("boards", 24), ("people_reached", 1900)]),
        ("赶场的乡亲问这问那的五十多人次。", [("consultations", 50)]),
        ("印制《致家长的一封信》并发放68,000份，做到一生一信。", [("leaflets", 68000)]),
        ("反诈明白卡塞给工友二十七张。", [("leaflets", 27)]),
        ("共发放各类资料1630份。", [("leaflets", 1630)]),
        ("赠送反诈玫瑰花99枝，派送反诈康乃馨120朵。", [("gifts", 99), ("gifts", 120)]),
        ("办反诈微沙龙一场，来了18位客户，每人送抽纸一盒。", [("sessions", 1), ("people_reached", 18), ("gifts", 18)]),
        ("入户26户，每户留下一张反诈明白卡。", [("households", 26), ("leaflets", 26)]),
        ("发放宣传折页46份，另有24份托他们捎给邻居。", [("leaflets", 46), ("leaflets", 24)]),
        ("发放宣传折页46份，另有24份未发完。", [("leaflets", 46)]),
        ("全院职工612人中已安装国家反诈中心APP 598人。", [("app_installs", 598)]),
        ("工地1200多名工人中近九成已装国家反诈中心APP，当晚又新装41人。", [("app_installs", 41)]),
        ("发放宣传单1000余份，另更换老化胶管62根。", [("leaflets", 1000)]),
        ("劝返涉诈重点人员6名。", []),
        ("劝阻群众向境外转账1起。", [("scams_stopped", 1)]),
        ("老人们签了承诺书四十份，一位大爷说去年差点被骗走8000元。", [("pledges", 40)]),
        ("听陂西所介绍，他们去年入户9600户、发放宣传单2万余份。", []),
        ("据城东社区负责人介绍，他们今年发放宣传单500份。", [("leaflets", 500)]),
    ],
)  # fmt: skip
def test_what_a_sentence_counts(text: str, figures: list[tuple[str, float]]) -> None:
    assert told(text) == figures


def test_whom_the_nurses_told_is_who_was_reached() -> None:
    read = read_prose("医护人员床旁提醒住院患者达1300余人次。", 2024, of_campaign=True)
    assert [(one.group, one.notes) for one in read.figures] == [("patients", ())]


def test_how_many_slips_there_are_is_none_of_the_numbers() -> None:
    text = "我街道开展七夕反诈宣传，报送的数据有两处误填，现更正如下：发放宣传单原报1800份，应为1080份。"
    read = read_prose(text, 2024, of_campaign=True)
    assert [one.quantity.value for one in read.figures] == [1080]
    assert "两处" not in {one.text for one in read.withdrawn}
