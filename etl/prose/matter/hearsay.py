"""What a report only tells of others as it was heard: neighbours, visitors, those ahead in a ranking, the house of all
houses (contract 4.16)."""

from __future__ import annotations

from etl.regex import regex

_OWN_AGAIN = r"(?=[,;。](?:而|但|那)?(?:我们?|咱们?|本|我[所行局校院镇村社县市区]))"
_UNIT = (
    r"[\u4e00-\u9fff“”]{0,10}?(?:省|市|县|区|镇|乡|街道|社区|村|所|校|学校|小学|中学|院|行|公司|小区|单位)"
)
_TO_END = rf"[^。;]*?(?:{_OWN_AGAIN}|(?=[。;])|$)"
_HEARSAY = (
    # 隔壁西门社区的老杨跟我说，他们今年发了8000份; 联合隔壁社区举办讲座 was done together
    regex(
        rf"(?<![联合和与同请到在对向往])(?<!走进)(?<!会同)(?<!深入)(?:隔壁的?|邻近的?|相邻的?|兄弟(?!单位来|[镇乡校县市]来)|外地(?!来|务工|籍|人|游|客|车|司|收割|学[生员]|[职员]工|商|租|打工)(?:一[所家个])?){_UNIT}{_TO_END}"
    ),
    # 听说一天发了上万份传单
    regex(rf"(?:听说(?!后|之后|了|过|[有这]个事)|据说|据传){_TO_END}"),
    # 泉口镇昨天一天就发宣传单3000多份，咱们还差得远
    regex(
        rf"{_UNIT}(?:昨天|今天|已经?|上周|本周|一天)[^。;]*?[,;](?:咱们?|我们?|大家)[^,;。]{{0,6}}(?:差得?(?:还|很|老)?(?:远|多)|落后|看齐|加把劲|迎头赶上|追赶)"
    ),
    # 天柱县反诈中心一行15人来锦屏交流，介绍该县做法，该县已办歌会22场
    regex(rf"来[^,;。]{{0,10}}(?:交流|考察|学习|取经|观摩),[^。]{{0,60}}?(?:该[县市区镇乡校院局所行]|他们|对方){_TO_END}"),
    # 您信中提到邻镇“发了两万份传单”，经了解属误传; 误将县司法局的4场计入
    regex(r"“[^“”]{2,40}”,?(?:经[^,。;]{0,8})?(?:属|系|纯属|实为|是)?(?:误传|不实|谣言|谣传|讹传)"),
    regex(r"误[将把][^,。;\d]{2,20}(?:的)?\d[^,。;]{0,6}(?:[计算报列统]入|统计在内|混[入进])"),
    # 龙潭派出所民警向我们介绍，去年发案19起；派出所今年已入户宣传3200户
    regex(
        r"(?:[省市县区镇乡村所校院行局]|街道|社区|公司)[^,;。\d]{0,8}(?:向|对|跟|给)(?:我们?|我[校队])(?:介绍|讲述|透露|通报)[,:](?=[^。]*(?:去年|今年|已|累计))[^。]*"
    ),
    # 据省反诈中心通报，1至8月全省共发放860余万份
    regex(
        rf"据[^,;。]{{0,4}}(?:省|公安部|国家)[^,;。]{{0,12}}(?:通报|统计|数据|显示),?[^。;]{{0,12}}?全[省国]{_TO_END}"
    ),
    # 据集团总部通报，2023年集团全球工厂共举办培训310场
    regex(rf"(?:集团|总公司)(?:总部)?(?:全球|全国|各地|下属|旗下)[^,;。\d]{{0,8}}(?:共|累计|合计){_TO_END}"),
)  # fmt: skip
_MAY_BE = regex(
    r"误|不实|谣|隔壁|[邻兄]|外地|[听据]说|据传|咱|我们|大家|[交考观]|学习|取经|据|集团|总公司|介绍|讲述|透露"
)


def heard_of(text: str) -> list[tuple[int, int]]:
    """Where a folded text tells of what others did, as the writer heard it."""
    if _MAY_BE.search(text) is None:
        return []
    return [found.span() for way in _HEARSAY for found in way.finditer(text)]


# 问：有人说民警一天能跑五十户，真的吗？ what is asked, not told
_ASKED = regex(
    r"(?:(?:^|(?<=[。!?;\n]))(?:问|记者|主持人|提问)[:][^。!]*?\?)"
    r"|(?:有人说|听说|据说|都说|有传言|网传|外面传)[^。!?]*?\?"
    r"|(?:^|(?<=[。!?;\n]))[^。!?\n]*?[,](?:真的|是真的|是这样|是不是真的|对|是|属实|有这回事|可信|准确)吗\?"
)


def asked(text: str) -> list[tuple[int, int]]:
    """What a folded text asks, up to its question mark: the numbers in it are those of whoever asks."""
    return [found.span() for found in _ASKED.finditer(text)] if "?" in text else []
