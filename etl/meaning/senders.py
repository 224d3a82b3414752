"""Who a line of a chat group names as the writer of what stands below it: 蜀河镇 刘某, 城关派出所-王某, 刘某（蜀河镇）."""

from __future__ import annotations

from etl.meaning.divisions import upper_index
from etl.meaning.unit_kind import looks_like_unit
from etl.regex import regex

_SURNAMES = (
    "王李张刘陈杨黄赵吴周徐孙马朱胡郭何林罗高郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘蒋蔡余杜叶程苏魏吕丁沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫阎段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤"
    "温康施文牛樊葛邢安齐易乔伍庞颜倪庄聂章鲁岳翟殷詹申欧耿关兰焦俞左柳甘祝包宁尚符舒阮柯纪梅童凌毕单季裴霍涂成苗谷曲盛冉翁蓝路游辛靳管柴蒙鲍华喻祁蒲房滕屈饶解牟艾尤阳穆农司卓古吉缪简车项连芦麦褚娄"
    "窦戚岑景党宫费卜冷晏席卫米柏宗瞿桂全佟应臧闵苟邬边卞姬师和仇栾隋商刁沙荣巫寇桑郎甄丛仲虞敖巩明佘池查麻苑迟邝"
)
_OFFICES = (
    r"(?:副)?(?:所长|教导员|指导员|书记|主任|[镇乡村区县市]长|支书|站长|队长|科长|股长|经理|行长|校长|园长|院长|部长|局长|社长|班长|组长|网格[员长]|楼栋?长)"
    r"|警官|民警|辅警|干警|老师|干事|委员|内勤|外勤|联络员|信息员|宣传员|管理员|社工|志愿者|专干|文书|值班[室员]?|值守|同志|师傅|医生|护士|会计|客服|柜员|工作人员|负责人"
)
_MASK = r"某{1,2}|[×xX*＊○]{1,2}"
# 刘某, 王××, 李所长, 小陈: nobody's name but a person's; 刘志强 may be another word (安排, 任务).
_PERSON = regex(
    rf"(?:(?:{_OFFICES})(?=[小老阿]?[{_SURNAMES}]))?(?:[{_SURNAMES}](?:{_MASK}|(?:[\u4e00-\u9fff]{{1,2}})?(?:{_OFFICES}))|[小老阿][{_SURNAMES}])(?:[(（]?(?:{_OFFICES})[)）]?)?"
)
_OFFICE = regex(rf"(?:{_OFFICES})")
_MASKED = regex(rf"[{_SURNAMES}](?:{_MASK})")
_NAME = regex(rf"[{_SURNAMES}][\u4e00-\u9fff]{{1,2}}|[欧司上诸东皇][阳马官葛方甫][\u4e00-\u9fff]{{1,2}}")
_WORDS = frozenset(
    [
        *(
            "安排",
            "安全",
            "任务",
            "方案",
            "方式",
            "方法",
            "成效",
            "成果",
            "简报",
            "简介",
            "简讯",
            "文件",
            "文化",
            "经费",
            "管理",
            "包括",
            "包含",
        ),
        *(
            "单位",
            "应知",
            "和平",
            "全部",
            "全体",
            "全市",
            "全县",
            "全镇",
            "全村",
            "关于",
            "方面",
            "明确",
            "明天",
        ),
    ]
)
_PARTS = regex(r"[\s\-—–_·•|｜/\\【】()（）\[\]〔〕<>《》@#~～]+")
_CORPORATION = regex(r"@[^@\s]{2,24}$")
_NO_TOKEN = regex(r"[\d*]+|[A-Za-z\d._]+@[A-Za-z\d.]+|管理员|群主|wxid\S*")
# 派出所, 综治办 behind a town, 营业部 behind a bank: the part of whoever is named before.
_PART = regex(
    r"(?:派出所|司法所|卫生院|中心[校幼小]\S{0,3}|(?:平安|综治|反诈|政法|应急|党政|宣传|网格)\S{0,6}[办中心站]|营业[部厅室]|[\u4e00-\u9fff]{2,4}[科部股室])"
)
_STATION = regex(r"公安(?:局|分局)$")
_SHORTEST = 2  # characters of a unit's name
LONGEST = 32  # characters of all that names a sender


def begins_with_name(words: str) -> bool:
    """Whether words begin as a person's name does: 田小英晚上串工棚."""
    return _NAME.match(words) is not None


def read_sender(who: str) -> tuple[str, str]:
    """(unit, person) that the words name: ('蜀河镇', '刘某'); the person is '?' where only its place says that one is
    named (刘志强), '' for none, and the unit '' where only a person is."""
    corporation = _CORPORATION.search(who)
    unit, person = _read(who[: corporation.start()] if corporation else who)
    if corporation and not unit and looks_like_unit(corporation.group()[1:]):
        unit = corporation.group()[1:]
    return unit, person


def is_office(person: str) -> bool:
    """网格员, 值班: what somebody does there, and no name."""
    return _OFFICE.fullmatch(person) is not None


def _read(who: str) -> tuple[str, str]:
    unit, person = "", ""
    for token in _PARTS.split(who):
        if not token or _NO_TOKEN.fullmatch(token):
            continue
        named, rest = _unit_at_start(token, unit)
        unit = named or unit
        if rest:
            told = _person(rest)
            person = told if told and person in ("", "?") else person
            if not told and not unit and not person:
                return "", ""
    return unit, person


def _unit_at_start(token: str, before: str) -> tuple[str, str]:
    """The unit with which a piece begins and what stands behind it; `before`: the one named before."""
    for end in range(len(token), _SHORTEST - 1, -1):
        name, rest = token[:end], token[end:]
        if rest and not _person(rest):
            continue
        if before and _PART.fullmatch(name) and looks_like_unit(before + name):
            return before + name, rest
        if looks_like_unit(name) and not _PERSON.fullmatch(name):
            return _joined(before, name), rest
    return "", token


def _joined(before: str, name: str) -> str:
    """旬阳市公安局 城关派出所, 蜀河镇 王家村: a name with its authority or its place before it; others stand alone."""
    place = before in upper_index().full or before.endswith(("镇", "乡", "街道"))
    of_bureau = _STATION.search(before) is not None and name.endswith(("所", "队"))
    joins = bool(before) and (place or of_bureau) and not name.startswith(before)
    return before + name if joins and looks_like_unit(before + name) else name


def _person(words: str) -> str:
    """The person whom words name, '?' where they may be another word, '' for none."""
    if _PERSON.fullmatch(words) or is_office(words):
        return words
    return "?" if may_be_name(words) else ""


def may_be_name(words: str) -> bool:
    """马晓燕, 刘某: whether words can be the name of a person; 安排 and 王所长 cannot."""
    called = _NAME.fullmatch(words) is not None and words not in _WORDS
    return _MASKED.fullmatch(words) is not None or (called and _OFFICE.search(words) is None)
