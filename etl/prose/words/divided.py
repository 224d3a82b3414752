"""How a text divides what it has counted without 其中: 入户150户。按对象分：商户100户; 搞了四场活动，两场是摆摊."""

from __future__ import annotations

from etl.regex import regex

# 按对象分：, 按不同人群统计，其中
DIVIDED_BY = (
    r"按(?:照)?(?:不同)?[^,，;；。:：\d\s]{1,8}?(?:[划区]?分(?!发|别)[类布]?|统计|来?看)"
    r"(?:的话)?[,，:：]?(?:其中[:：,，]?)?"
)
DIVISION = regex(
    r"(?:(?<=[\d余多万千百][\u4e00-\u9fff])|(?<=[\d余多万千百][\u4e00-\u9fff]{2}))"
    rf"[。;,(]{DIVIDED_BY}(?=[\u4e00-\u9fff]{{1,10}}:?\d)"
)
_N = r"(?:\d+|[一二两三四五六七八九十]+)"
# 一共搞了四场活动，两场是广场上摆摊，一场是…
WHOLE_AND_KINDS = regex(
    rf"(?:共|搞|办|开|讲|举行|组织)了?[^,;。\d]{{0,10}}?{_N}(?P<unit>[场次期节])[^,;。\d]{{0,8}}"
    rf"(?P<gap>[,:])(?={_N}(?P=unit)[^,;。\d]{{0,2}}是)"
)
ONE_IS = regex(r"(?<=,)(?:还有|另有|另外|剩下的?)?(?P<one>一)(?=[场次期节]是)")
