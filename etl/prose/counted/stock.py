"""What was printed, fetched or is left over, and so not handed out: 印制5000份，剩余1800份."""

from __future__ import annotations

from etl.meaning.packs import OF_PAPER
from etl.prose.counted.packs_told import holds_each, packs_gone
from etl.prose.passages.passage import Spot
from etl.prose.words.zones import Measured, said_before
from etl.regex import regex

NOT_YET_OUT = {"leaflets", "gifts", "posters", "mixed_materials"}
PUT_OUT = NOT_YET_OUT | {"banners", "boards"}
# 印制承诺书300份, 收到县局发的承诺书300份: nobody has signed them yet
UNSIGNED = regex(
    r"(?:印制|打印|复印|印刷|印了|领[取回到]|[收接领]到[^,;。\d]{0,8}(?:上级|[省市县区镇乡街局所][^,;。\d]{0,4}?)[下配印]?[发给]的?)"
    r"(?:[^,;。\d签收回](?!放)){0,12}$"
)
# 发放承诺书300份，收回280份: the next number is of those who signed
HANDED_TO_SIGN = regex(r"(?:发放?|派发|下发|分发|发出)了?[^,;。\d签]{0,12}$")
SIGNED_THEN = regex(
    r"[^,;。\d]{0,4}[,;][^,;。\d]{0,8}(?:签[订署名字]?|收回|回收|收上来|收齐|交回)了?[^,;。\d]{0,6}\d"
)
SIGNED_BY_ALL = regex(r"[^;。\d]{0,24}签")
MADE = regex(
    r"送印(?![了有着])|携带|(?:[包兜箱篓筐车]|(?<![药物卖递餐包品])袋)里(?:一?共)?(?:装|放|塞|揣|背)[了着]?|[装揣][了着上](?=\d|[一二两三四五六七八九十百]+[份张本把条])|带[着来上](?!队)|备[好齐足]|印好(?!的)|[县市区镇乡街局所司][里上][^,;。\d]{0,3}[发拨配]下来的?|(?<![做好])准备(?!工作|充分)[了好]?|[领取拉拿]回来?(?!家)|领来|印制|打印(?![机店费])|剩$|印刷|首印|初印|印了|共印(?=\d)|编印|赶印|赶制|缝制|绣制|加印|翻印|设计(?!制作)|领取|领用|申领|(?:^|[,;。:])[到去从向][^,;。\d]{2,14}领(?![导着头])|采购|购[置买进]|订购|定制|制作|库存|剩余|结余|尚余|还剩|余下|剩下|[没未](?:能)?[发贴送用派]完的|[没未][发送派]出去?的|给(?:我们|我村|我社区|村里|社区|学校|所里)?的|[送抱搬拿运]来了?|[分收]到(?:了|上级|[省市县区镇乡街][里道])|[配拨]发的|下拨|(?<![调划])拨来了?(?!款)|(?:由|系|是)[^,;。\d]{1,8}(?:统一)?(?:配发|下发|印发|提供|配送|印制)"
)
# 现场群众领取宣传资料200份: whom it was for has fetched it.
TAKEN_BY = regex(
    r"(?:群众|居民|村民|市民|学生|家长|游客|旅客|客户|观众|老人|参观者|行人|司机|患者|商户|乘客|客人|顾客|住户|业主|读者|职工|工人|现场|自行|主动)[^;。\d]{0,10}(?:领取|[领取拿带抽]走|[领取拿]回)"
    r"(?:[^,;。、]{0,16}[、和及]){0,3}[^,;。\d]{0,16}$"
)
# 海报领了50张，贴了42张; 上级发来宣传单300份，发出去260份: what came in, where the next words say how much of it went out
CAME_IN = regex(r"(?:领|拿|要|取|拉)[了走]|领$|带(?:去|来|了|过去|到)|要来|(?<!出)[发寄调拨分]来")
THEN_OUT = regex(
    r"[^,;。、\d]{0,4}[,;](?:已经?|仅|只|随[件单货车]|实际|目前|现已|现场|一?共|陆续|总共|\d{1,2}月份?|[本当这上]个?[月周季]度?|今年)*(?:发放?|派发|分发|散发?|贴|张贴|挂|悬挂|送)(?:放|贴)?(?:出去?|掉|完|了|下去)*(?:约|近)?[\d一二两三四五六七八九十百千几]"
)
# 小册子之前领了150本，还剩40本
_THEN_LEFT = regex(r"[^,;。、\d]{0,4}[,;](?:现在?|目前|还|尚|只)*剩(?:下|余|了)?(?:约|近)?\d")
PUT_OUT_FIRST = regex(r"[贴挂摆散][了上出]|发[了出]")  # 贴了派出所给的宣传画
OUT = regex(
    r"发放|派发|分发|散发|发出|发给|发[完掉光]了|[拿取领]走|赠送|张贴|粘贴|悬挂|摆放|投放|推送|播放|送"
)
_OUT_LAST = regex(r"(?:[贴挂摆散发派插塞夹投递]|散发)(?:[了出掉]|出去)+$")  # 领回来海报，贴了52张
GIVEN_ON = regex(
    r"(?!用于|[待拟欲]|[^,。;\d]{0,6},?[^,。;\d]{0,8}(?:没有?|未)能?(?:全部)?(?:发|派|分|张贴|赠|送))[^,。;\d]{0,6},?(?:并|均|已|全部|随后|现场|向|在|给|为|免费|统一|逐一)*[^,。;\d]{0,8}(?:发放|派发|分发|张贴|赠送|发给|发完|发光|[发送]下去|发出去|送|带[给回到][^,。;\d]{0,3}(?:家(?!具)|父母))(?![^,。;]{0,12}(?:\d|[一二两三四五六七八九十百千几]+[多余]?[张份册本封个条件把]))"
)
# 带去宣传单300份没发完，实发260份: what was taken along, of which some is left.
NOT_ALL_OUT = regex(
    r"[^,。;\d]{0,6},?(?:都|还|也|并|但)?(?:没有?|未能?|尚未)能?(?:全部?)?(?:发放?|派发|分发|送|张?贴|粘贴)(?:完|光|出去)"
    # 带去150份剩30份，实际发了120份
    r"|,?(?:还|最后|只)?剩(?:下|余|了)?[\d一二两三四五六七八九十百]+[余多来几]?[份张本册把个],[^。;]{0,6}(?:实际?|真正|一共|总共|共)*发"
    # 扇子300把已经到货，还没有发
    r"|[^,。;\d]{0,6},?(?:但|目前|暂时?|都|还|也|仍)*(?:没有?|未|尚未)(?:来得及|开始|正式|全部|能|往下|往外)*(?:发放?|派发|分发|下发|送|张?贴|粘贴|领)(?:到[^,;。\d]{1,6}|下去|上墙|上|走)?(?=[,。;)]|$)"
)
# 发了150把，没发完的放活动室了: so many went out, and what was over is another number
_REST_OF_IT = regex(
    r"[^,。;\d]{0,6}[,。;](?:剩下|余下)?(?:没有?|未能?)(?:发|送|派|贴)(?:放|送)?(?:[完掉光]|出去)的"
)
# 围裙100条，原封没动
_NOT_TOUCHED = regex(r"[^,。;\d]{0,4},?(?:原封|还|都|一[件个张]?也?)?(?:不|[没冇未](?:有|得)?)(?:动|拆|开封)")
# 西柳的银行赞助了袜子2000双，说好正月里再发，眼下还堆在库里
_PUT_OFF = regex(
    r"[^;。\d]{0,6},(?:[^;。\d]{0,16},)?(?:眼下|目前|现在?|暂时?|都|还|仍|先)*(?:[堆放存搁躺压锁](?:在|着)[^,;。]{0,4}(?:库|仓|柜|办公室|箱|角)|(?:说好|说定|约好|定好|等到?|留[到着])[^,;。\d]{1,8}再[发送贴])"
)
# 柜子里传单还剩两捆，海报14，扇子50把; 7月再领：宣传单1000
_LEFT_THERE = regex(
    r"(?:柜子?|仓库?|库房|办公室|车上|桌上|家)里?[^,;。\d]{0,8}还?(?:剩|存|有)|(?:^|[,;。\d月日号])[再又新另]领[了取]?[^,;。\d]{0,4}:"
)
# 清点物资：折页还有1200份，横幅拉坏1条
_STOCK_TAKEN = regex(r"(?:清点|盘点|点了点|盘了盘)[^,;。\d]{0,6}(?:物资|材料|家底|库存|资料|东西)[:,]")
# 新建村来人领走宣传单500份、海报20张，拿回村里自己发: others took it away, to hand it out themselves
_TAKEN_AWAY = regex(
    r"(?:来人|派[人员车]|村|社区|[镇乡]|单位|学校|[小大中]学|[局所站队]|物业|企业)(?:的?(?:工作人员|干部|书记|主任|网格员|志愿者|民警|老师|人))?(?:[来到上][^,;。\d]{1,4})?(?:[领取拿拉搬抱带要])走[^;。]{0,40}$"
)
_TO_GIVE_OUT = regex(
    r"[^;。]{0,24}?,(?:[拿带拉领]?回?去?[^,;。\d]{0,6})?(?:自己|自行)(?:去|再|来|入户时?|上门)?(?:[发贴挂派]|张贴|悬挂)(?![了完])"
)
# 带来的五百余册手册、200个环保袋发放一空; 领取的600份宣传单已全部发到群众手中
_LISTED = (
    r"(?:[、和及与][^,。;、\d和及与]{0,8}?[\d一二三四五六七八九十百千两]{1,6}[万千百余多几]{0,3}"
    r"[^,。;、\d和及与]{1,10}?){0,3}"
)
ALL_GONE = regex(
    rf"(?:(?![没未尚])[^,。;、\d]){{0,12}}?{_LISTED},?(?:(?![没未尚])[^,。;、]){{0,12}}?"
    r"(?:(?:发放|派发|分发|散发|赠送|领取|发|派|送|领|拿|抢|贴)(?:了个?|得|个)?(?:一空|精光|光|完毕|殆尽|完)|一[抢扫]而[空光]|(?:发|派|送|交|分)到了?[^,。;\d]{1,10}[手家][中里上])"
    r"(?![^,;。]{0,6}\d)"
)
# 送印了反诈口诀的手提袋, 发放从县局领来的宣传单: what stands between the giving and the thing says what is on it, or where
# it came from; 分发前印制的宣传单 are not given yet.
_GIVEN_SUCH = regex(
    r"(?:发放|派发|分发|散发|赠送|送[出上去给]|(?<![寄运配赠报呈])送|发给|发[了出掉])(?:了|出|过)?(?:一批|部分|各类|各种)?(?:[由从在自用][^,;。、\d前后]{1,8}|(?:[省市县区镇乡街村]里?|上级|[^,;。、\d前后]{0,6}[局所办委队司部社校])|统一|自己|自行|专门|我们)*$"
)
_OF_SUCH = regex(r"[了有着]?[^,;。、\d]{0,16}的[^,;。、\d的]{1,12}")
# 手持喇叭1个、登记本2本移交中班: what whoever comes next on duty gets
_HANDED_OVER = regex(r"[^,;。]{0,40}?(?:移交|交接|点交|交)(?:给|与)?了?(?:[早中晚夜白日接]班|下一?班|接班)")
# 小卡片印了两批，头一批800张，第二批650张: each go of what was printed or fetched
_IN_BATCHES = regex(
    r"(?:印制?|领取?|拉|订|定[做制]|采?购|买|进)[了过回来]{0,2}[两三四五六几2-6](?:[批回次]货?|[种样类款])[,:]"
)
_A_BATCH = regex(
    r"(?:[头第首前后][一二两三四五六1-6]?[批回次]|又一批|[^,;。:、\d]{1,12}的|合[着计起共]来?|一?共|总共|加起来)[^,;。\d]{0,6}$"
)
_WENT_ELSEWHERE = regex(r"[给贴挂摆塞递发][了在到给]|[拿领取]走")  # 第一次500份，第二次300份，贴在楼道里
_GOODS = NOT_YET_OUT | {"broadcasts", "boards", "banners", "screens"}
STILL_TO_DO = regex(  # 还有反诈海报30张待贴; 横幅2条已做好，待挂
    r"(?:(?:已经?|都)?(?:做|印|制作|喷绘?|写)好了?,)?(?:还|尚)?待(?:张贴|发放|派发|摆放|悬挂|[贴发挂换送摆])"
)
# 给了三千张卡片，塞出去2600张，剩下400张; 海报画了30张，画坏了4张，贴出去26张
_WENT_OUT = regex(r"(?:发放|张贴|派发|赠送|[发送塞贴挂派递散寄])[^,;。\d没未]{0,6}$")
_LEFT_OF_IT = regex(r"(?:剩|余下|还有|留|坏|废|多出)[^,;。\d]{0,6}$")
_OF_NO_USE = regex(r"(?:没[用发贴送挂摆]|作废|用不上|还(?:在|放|堆))")
_STILL_GIVEN = regex(r"[^,;。]{0,12}?(?<!没)[发送贴挂派给]")
_TAKEN_OF_IT = regex(
    r"(?:自己拿|自[取拿]|随[手意便]拿|取[阅用]|索取)[^。;]*,[^,;。\d]{0,6}[拿取领带抽]走的?(?:一?共|大概|有|是|约|近)*$"
)
JOINED = ("、", "和", "及", "与")
_PACKS_OUT = regex(rf"\d[余多]?[{OF_PAPER}]")
# 印制一封信5000份、海报3000份，在各小区张贴: what the whole list was printed for.
ALL_GIVEN = regex(
    r",(?:并|均|已|全部|随后|向|在|由|分别)+[^;。\d]*?(?:发放|派发|分发|张贴|粘贴|赠送)[^,;。\d]*(?=[。;]|$)"
    # 农商银行送来防骗日历86本，老人一人一本
    r"|,[^,;。\d]{0,6}(?:一人|人手|每人|每户|一户|户均|各)一[本份个张件只册条](?=[,。;]|$)"
)


def not_yet_out(spot: Spot, measured: Measured) -> str:
    """The code that says why a figure is of what was not given out, or not signed, '' where it was."""
    still_to = STILL_TO_DO.match(spot.passage.text, spot.found.end) is not None
    if measured.measure in PUT_OUT and (packed := _in_packs_kept(spot)):
        return packed
    if measured.measure in PUT_OUT and _went_in_part(spot):
        return "prose_in_stock"
    if measured.measure in PUT_OUT and still_to:
        return "prose_in_stock"
    if measured.measure in NOT_YET_OUT and (_lies_there(spot) or is_in_stock(spot, measured)):
        return "prose_in_stock"
    if measured.measure in PUT_OUT and _STOCK_TAKEN.search(_said(spot)) and not OUT.search(_said(spot)):
        return "prose_in_stock"
    if measured.measure in _GOODS and _HANDED_OVER.match(spot.passage.text, spot.found.end):
        return "prose_in_stock"
    return "prose_unsigned" if measured.measure == "pledges" and is_unsigned(spot) else ""


def _said(spot: Spot) -> str:
    return spot.passage.sentence_before(spot.found.start, spot.clause.sentence)


def _in_packs_kept(spot: Spot) -> str:
    """The code for what is in each pack of what the clause before tells was printed or fetched, '' where all of it went
    out, or it is told how many of the packs did (发了8箱); where that is not clear, the number is asked about."""
    text, end = spot.passage.text, spot.passage.sentences[spot.clause.sentence][1]
    said = spot.passage.sentence_before(spot.clause.start, spot.clause.sentence)
    packs = said.rstrip(",").rpartition(",")[2]
    made, pack = MADE.search(packs) or CAME_IN.search(packs), holds_each(spot)
    if made is None or not pack or is_given_such(packs[: made.start()], made.group(), ""):
        return ""
    if any(way.match(text, spot.found.end, end) for way in (GIVEN_ON, ALL_GONE)):
        return ""
    if ALL_GIVEN.search(text, spot.found.end, end) or OUT.search(packs, made.end()):
        return ""
    if gone := packs_gone(spot, pack):
        return gone if isinstance(gone, str) else ""
    return "prose_unclear" if _PACKS_OUT.search(text, spot.found.end, end) else "prose_in_stock"


def is_unsigned(spot: Spot) -> bool:
    """Whether pledges were printed, fetched or handed out, and the text does not say that they were signed."""
    text, end = spot.passage.text, spot.found.end
    said = said_before(spot.zones)
    if HANDED_TO_SIGN.search(said):
        return SIGNED_THEN.match(text, end) is not None
    signed = SIGNED_THEN.match(text, end) is None and SIGNED_BY_ALL.match(text, end) is not None
    return UNSIGNED.search(said) is not None and not signed


def is_given_such(said: str, made: str, behind: str) -> bool:
    """贴了派出所给的宣传画, 送印了反诈口诀的手提袋: whether what was made or fetched only says what kind was given out."""
    if made.endswith("的"):
        return (OUT.search(said) or PUT_OUT_FIRST.search(said)) is not None
    return _GIVEN_SUCH.search(said) is not None and _OF_SUCH.fullmatch(behind) is not None


def _lies_there(spot: Spot) -> bool:
    """Whether nobody has touched it yet, it is put off, or its sentence tells of a store and of nothing that went out."""
    said = spot.passage.sentence_before(spot.found.start, spot.clause.sentence)
    if _TAKEN_AWAY.search(said) and _TO_GIVE_OUT.match(spot.passage.text, spot.found.end):
        return True
    if _is_batch(spot, said) or _LIST_LEFT.search(said):
        return True
    untouched = _NOT_TOUCHED.match(spot.passage.text, spot.found.end) is not None
    put_off = _PUT_OFF.match(spot.passage.text, spot.found.end + len(spot.zones.behind)) is not None
    return untouched or put_off or (_LEFT_THERE.search(said) is not None and not OUT.search(said))


# 还剩传单两沓，扇子[14把]: all of a list behind what is left
_SOME = r"\d.一二两三四五六七八九十百千万几半余多来"
_ITEM_LEFT = rf"[^,;。、和{_SOME}发贴送放挂给用派]{{0,8}}[{_SOME}]{{1,8}}[^,;。、和{_SOME}]{{1,2}}"
_LIST_LEFT = regex(
    r"(?:[还只仅尚现共就]剩(?:下|余|有|了)?|剩(?:下|余)(?:了|的)?|余下|结余|库存(?:还?有)?)"
    rf"(?:{_ITEM_LEFT}[,、和])+[^,;。、\d发贴送放挂给用派拿取领走]{{0,8}}$"
)


def _is_batch(spot: Spot, said: str) -> bool:
    """印了两批，头一批800张，第二批650张: whether it is one go of what was made, none of which is said to have gone."""
    begun, text = _IN_BATCHES.search(said), spot.passage.text
    if begun is None or _A_BATCH.search(said) is None or OUT.search(said, begun.end()):
        return False
    end = spot.passage.sentences[spot.clause.sentence][1]
    return not any(way.search(text, spot.found.end, end) for way in (OUT, ALL_GIVEN, _WENT_ELSEWHERE))


def is_in_stock(spot: Spot, measured: Measured) -> bool:
    """印制5000份，剩余1800份: printed, fetched or left over is not handed out; 印制并发放500份 is."""
    led_by, before = spot.zones.led_by, spot.zones.before
    if led_by.endswith(JOINED):  # 印制折页500份、小礼品100件
        led_by, before = "", led_by + before
    made = list(MADE.finditer(before))
    if not made and any(way.match(spot.passage.text, spot.found.end) for way in (THEN_OUT, _THEN_LEFT)):
        made = list(CAME_IN.finditer(before))
    if made and TAKEN_BY.search(said_before(spot.zones)):
        return False
    said = led_by + before[: made[-1].start()] if made else ""
    if made and made[-1].group() == "定制" and OUT.search(said):
        return False  # 发放折页1.6万份、定制扇子3000把; 发放定制环保袋2000个
    if made and is_given_such(said, made[-1].group(), before[made[-1].end() :]):
        return False
    if not made and not OUT.search(before) and NOT_ALL_OUT.match(spot.passage.text, spot.found.end):
        rest = _OUT_LAST.search(before) and _REST_OF_IT.match(spot.passage.text, spot.found.end)
        return not rest
    if not made or OUT.search(before, made[-1].end()) or _OUT_LAST.search(before, made[-1].end()):
        return False
    end = spot.passage.sentences[spot.clause.sentence][1]
    if any(way.match(spot.passage.text, spot.found.end, end) for way in (GIVEN_ON, ALL_GONE)):
        return False
    if ALL_GIVEN.search(spot.passage.text, spot.found.end, end):
        return False
    return made[-1].group() != "制作" or measured.measure == "leaflets"


def _went_in_part(spot: Spot) -> bool:
    """给了三千张卡片，塞出去2600张，剩下400张: whether what its sentence says went out and what it says is left are together
    all of it."""
    passage, unit = spot.passage, spot.found.quantity.unit
    text, end = passage.text, passage.sentences[spot.clause.sentence][1]
    if _WENT_OUT.search(text, spot.clause.start, spot.found.start):
        return False
    told = [one for one in passage.quantities_in(spot.found.end, end) if one.quantity.unit == unit]
    taken = [one for one in told if _TAKEN_OF_IT.search(text, spot.found.end, one.start)]
    if any(one.quantity.value < spot.found.quantity.value for one in taken):
        return True  # 摆了两百份折页让人自己拿，月底还剩一些，拿走的有一百二十份左右
    out = [one for one in told if _WENT_OUT.search(text, spot.found.end, one.start)]
    left = [
        one
        for one in told
        if (_LEFT_OF_IT.search(text, spot.found.end, one.start) or _OF_NO_USE.match(text, one.end))
        and not _STILL_GIVEN.match(text, one.end)
    ]
    return any(
        one.quantity.value + other.quantity.value == spot.found.quantity.value
        for one in out
        for other in left
    )
