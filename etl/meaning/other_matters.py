"""Matters that stations, streets and villages campaign for beside fraud: 禁毒宣传（场）, 三、消防安全情况."""

from __future__ import annotations

import re

OTHER_MATTER = re.compile(
    r"消防|火灾|灭火|森林防火|防火|用[电火气]安全|燃气"
    r"|禁毒|毒品|铲毒|吸毒|交通安全|交通违法|文明交通|道路安全|酒驾|醉驾|一盔一带|头盔"
    r"|安全生产|食品安全|食药|用药安全|药品安全|防溺水|溺水|防汛|防灾|减灾|地质灾害|防震|地震"
    r"|扫黑|除恶|扫黄|反恐|枪爆|涉枪|护路|国家安全|保密|反邪|邪教"
    r"|家庭暴力|家暴|欺凌|霸凌|性侵|矛盾纠纷|纠纷(?:排查|调解|调处|化解)|信访|民法典|宪法"
    r"|疫情|防疫|疫苗|艾滋|结核|控烟|禁烟|献血|急救|计生|计划生育"
    r"|垃圾分类|文明城市|创文(?!章)|创卫|爱国卫生|环境卫生|环境整治|征兵|(?:人口|经济|农业)普查"
    r"|反洗钱|反假|假币|征信|存款保险|医保|社保|税法|税收|欠薪|消费维权|知识产权"
)
FRAUD = re.compile(r"诈|防骗|识骗|被骗|骗局|断卡|两卡|反电|养老钱|刷单")
# 消防救援大队, 县禁毒办: who reports, whatever its business is.
_BODY = re.compile(
    rf"(?:{OTHER_MATTER.pattern})[^进入宣讲发、，,]{{0,6}}?"
    r"(?:大队|支队|总队|中队|分队|站|所|局|委员会|委|办公室|办|处|科|室|厅|协会|中心|公司|部门|学校|基地)"
)

# 防灾减灾日, 国家安全教育日, 消防宣传月: when it was, whatever was told then.
_OCCASION = re.compile(rf"(?:{OTHER_MATTER.pattern})[^，,。、]{{0,4}}?[日月周]")


def names_other_matter(text: str) -> bool:
    """Whether squeezed words name another matter than fraud: 禁毒宣传, 消防安全; not 禁毒反诈宣传, nor 消防救援大队."""
    if OTHER_MATTER.search(text) is None or FRAUD.search(text) is not None:
        return False
    return OTHER_MATTER.search(_BODY.sub("", text)) is not None


def without_occasions(text: str) -> str:
    """防灾减灾日入户 -> 入户."""
    return _OCCASION.sub("", text)
