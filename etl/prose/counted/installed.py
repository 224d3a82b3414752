"""The anti-fraud app put on telephones, told by when, for whom and how many alone: 新装64人, 这周只帮客户装上17个."""

from __future__ import annotations

from etl.prose.words.zones import Zones, clause_before, said_before
from etl.regex import regex

INSTALLED = regex(r"[^,;。\d]{0,12}(?:装|安装|下载|注册)[好上了][^,;。]{0,4}(?:反诈中心|[Aa][Pp][Pp])")
# 412户安装了国家反诈中心APP, 指导30户下载并注册国家反诈中心APP
INSTALLED_BY_HOUSEHOLDS = regex(
    r"(?:居民|群众|用户|家庭|村民)?(?:成功|已|均|都|新)*(?:安装|下载|注册)(?:并|和|、)?(?:安装|下载|注册)?了?[^,;。\d]{0,4}(?:反诈中心|[Aa][Pp][Pp])"
)
INSTALLED_TOO = regex(r"人?(?:都|全)?(?:安?装|下载|注册)[好上了完]")  # 反诈中心APP又帮四十三个人装上了
REGISTERED = regex(r"(?:小程序|[Aa][Pp][Pp]|金钟罩)[”\"]?[^,]{0,6}(?:注册|安装|下载)$")
# 反诈中心APP教师安装率达100%，家长新安装862人: the sentence says what.
NEWLY_INSTALLED = regex(r"(?<!未)(?<!没有)(?:安装|下载|注册|激活|新装|装[上好])了?(?:共|约|近|达)*$")
# APP推广慢，这周只帮客户装上17个: a clause of nothing but when, for whom and that it was put on
_MONTH = r"(?:\d{1,2}|[一二三四五六七八九十]{1,2})月份?"
_WHEN = (
    rf"(?:{_MONTH}|[头第][一二三四五六][回次场天批]|加起来|合起来|[这本上今当全]个?[周月天日]|[一两二三半]个(?:[周月天]|季度|星期)|[一半](?:[周天]|季度|星期)|半月|现场|当场|[一总]?共"
    r"|[上下中]午|晚上|[只仅才已又再先前后陆续新成功累计就])*"
)
PUT_ON = regex(
    rf"(?:^|[,;:]){_WHEN}(?:[我咱俺]们?)?(?:在[^,;。\d]{{1,6}}[上里内口台处])?(?:[帮给为替协][助着]?[^,;。、\d]{{0,8}}?)?{_WHEN}"
    r"(?:新?安?装|下载|注册|激活)(?:[上好了成机]|成功)*的?(?:有|共|约|近|达)*$"
    # 90位家长里已经装了71位
    r"|\d[名位个人](?:[\u4e00-\u9fff]{1,4})?[里中](?:面|头)?,?(?:已经?)?(?:安?装|下载|注册)[上好了]+$"
    # 反诈APP给村里人装上的三十四个
    rf"|[Aa][Pp][Pp],?(?:[我咱俺]们)?{_WHEN}(?:[我们]{{0,2}}[帮给为替][^,;。、\d]{{1,8}}?)?(?:新?安?装|下载|注册)(?:[上好了成]|成功)+的?(?:有|共|约|近)*$"
)
# 教职工装了216人 as the answer to how the app is taken up: nothing else is put on persons
PUT_ON_PERSONS = regex(r"(?:^|[,;:])[^,;:。\d]{0,6}(?<![假包改服])(?:安?装|下载)了(?:共|约|近)?$")
# 反诈中心APP，8月新装上的骑手有41人
PUT_ON_BY = regex(
    r"(?:安?装|下载|注册)(?:[上好了成])+的[\u4e00-\u9fff]{1,4}(?:有|共|约)+$"
    # 帮客户在手机上装好反诈软件的有43位
    r"|(?:^|[,;:])(?![^,;:]*[没未卸删])[^,;:。\d]{0,14}?(?:安?装|下载|注册)(?:[上好了成])+[^,;。\d]{0,4}(?:反诈中心|[Aa][Pp][Pp]|反诈软件|防骗软件)的[^,;。、\d]{0,6}?(?:一?共|总共|有|约)+$"
    # 反诈APP，同学装上的有1312人，老师装上的有76人
    r"|^[,;]?(?:[^,;。\d没未不]{0,6})(?:安?装|下载|注册)(?:[上好了成])+的(?:有|共|约)+$"
)
# 二十八位家长截图给我，说国家反诈中心APP装好了
SAY_INSTALLED = regex(
    r"[^。;\d]{0,16}(?:反诈中心|[Aa][Pp][Pp])[^,;。\d]{0,4}(?:都|全|已经?)*(?:安?装|下载|注册)(?:[好上完成]|成功)了?(?=[,;。]|$)"
)
# 帮业主装反诈中心APP的，登记本上有53人
REGISTER_OF_THEM = regex(
    r"(?:装|下载|注册)[^,;。\d]{0,10}[Aa][Pp][Pp]的(?:人|客户|群众|居民|村民|业主|老人|家长|顾客)?,?"
    r"(?:[^,;。\d]{0,4}(?:登记|台账|名单|本子)[^,;。\d]{0,4}|一?共|总共|前后|已经?)*(?:有|记了|记着)(?:约|近)?$"
    # 帮着装国家反诈中心APP的，月底各村报上来643人
    r"|(?:装|下载|注册)[^,;。\d]{0,10}[Aa][Pp][Pp]的(?:人|群众|居民|村民|老人)?,?[^,;。\d]{0,8}(?:报|汇总|统计|数|加)(?:上来|起来|下来)的?(?:一?共|总共|有)*(?:约|近)?$"
)
_HAVE_NOT = regex(r"(?:没有?|未能?)(?:安|曾|再)*$")  # 没有安装APP的有30人
_NUMERAL = "0123456789一二两三四五六七八九十百千万零余多来几位名人"
APP = regex(r"反诈中心|反诈?[Aa][Pp][Pp]|国家反诈|(?:反诈|防骗)(?:软件|程序)")
APP_OF_CAMPAIGN = regex(rf"{APP.pattern}|[Aa][Pp][Pp]")


def _speaks_of_app(zones: Zones) -> bool:
    app = APP_OF_CAMPAIGN if zones.of_campaign else APP
    return app.search(zones.sentence) is not None


def is_newly_installed(zones: Zones) -> bool:
    """手把手教村民装国家反诈中心APP，新装64人."""
    return NEWLY_INSTALLED.search(zones.before) is not None and _speaks_of_app(zones)


def is_put_on(zones: Zones) -> bool:
    """APP推广慢，这周只帮客户装上17个."""
    return not zones.behind and PUT_ON.search(clause_before(zones)) is not None and _speaks_of_app(zones)


def is_put_on_persons(zones: Zones) -> bool:
    """教职工装了216人, below the question how the app is taken up."""
    return zones.of_campaign and not zones.behind and PUT_ON_PERSONS.search(clause_before(zones)) is not None


def is_put_on_by(zones: Zones) -> bool:
    """反诈中心APP，8月新装上的骑手有41人: how many they were who have it now."""
    return not zones.behind and PUT_ON_BY.search(zones.before) is not None and _speaks_of_app(zones)


def is_on_register(zones: Zones) -> bool:
    """帮业主装国家反诈中心APP的，登记本上有53人."""
    said = said_before(zones)
    found = None if zones.behind else REGISTER_OF_THEM.search(said)
    return found is not None and _HAVE_NOT.search(said, 0, found.start()) is None


def is_installed_for(zones: Zones) -> bool:
    """给3个在家带娃的妇女装了国家反诈中心."""
    if not zones.before.endswith(("给", "帮", "为", "替", "帮着", "帮助")):
        return False
    put_on = INSTALLED_TOO.match(zones.behind) and APP_OF_CAMPAIGN.search(clause_before(zones))
    return INSTALLED.match(zones.behind) is not None or put_on is not None


def has_installed(zones: Zones) -> bool:
    """412户安装了国家反诈中心APP."""
    return INSTALLED_BY_HOUSEHOLDS.match(zones.behind) is not None


def say_installed(zones: Zones) -> bool:
    """二十八位家长截图给我，说国家反诈中心APP装好了."""
    behind = zones.sentence[max(0, zones.place) :].lstrip(_NUMERAL)
    return SAY_INSTALLED.match(behind) is not None


def is_registered(zones: Zones) -> bool:
    """“金钟罩”小程序注册860人."""
    return REGISTERED.search(clause_before(zones)) is not None
