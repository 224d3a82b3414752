"""How a paragraph opens that sums up the whole text before it: 小结一下：…, 算个总账：…, 以上班会、讲座合计…."""

from __future__ import annotations

from etl.meaning.lexicon import squeeze
from etl.regex import regex

LONGEST_SUM = 64  # characters of the words that sum up, at most
_IN_ALL = r"(?:一?共(?![同享建青治创产])|总共|拢共|统共|合计|总计|共计|累计)"
ADDED_UP = r"一共|[总拢统]共|[合总累]计|共计|共(?![同享建青治创产])"  # before a number
_TIME = r"(?:20\d\d年)?(?:\d{1,2}月份?|[一二三四]季度|[上下]半年|[本全当这][月季年周]度?)"
# 以上各镇共发放…, 上述三项活动合计…, 以上单位3月份合计…, 以上班会、讲话、演出合计…: of nothing but what is told.
ALL_TOLD = regex(
    rf"(?:以上|上述)(?:[^,;:。\d、]{{1,8}}[、和及与]){{0,8}}[^,;:。\d]{{0,8}}(?:{_TIME}[^,;:。\d]{{0,4}})?{_TIME}?{_IN_ALL}"
    # 以上9个社区，传单合计1480份
    rf"|(?:以上|上述)[\d一二两三四五六七八九十]{{1,3}}[个家所][^,;:。\d]{{1,8}}[,:]?[^,;:。\d]{{0,8}}{_IN_ALL}"
    rf"|以上各?[镇乡村校所项][^,;:。\d]{{0,8}}{_IN_ALL}"
    # 三地合计发放1100余份 behind what was given out in each
    rf"|[两三四五六七八九]地(?:[合总]计|一?共|累计)"
)
_LONG = (
    r"(?:(?:[一两三四五六七八九十]{1,2}|\d{1,2})(?:[天日周年]|个(?:月|季度|星期|学期))"
    r"|半个?[月年]|[本全当这一]个?(?:[天日周月季年旬]|季度|星期|学期))"
)
_COME = rf"{_LONG}下来"
_SINCE = rf"(?:{_LONG}(?:下来|来|里)?,?)"
# 小结一下：折页600份、购物袋150个; 算个总账：…; 一个月下来，盘点一下，…: whoever gives an account says again what was told.
_ACCOUNT = (
    rf"(?:最后|末了|总之|好了|来)?,?{_SINCE}?(?:我们?|咱们?|大家|大伙)?(?:再|来|给大家|一起|简单)*"
    r"(?:(?:小结|总结|盘点|归总|汇总|结账|算账|归拢|回顾)(?:一下|一番|起来|下来)"
    # 管委会小结：…, 群主汇总：… below what the members of a chain told
    r"|(?:管委会|园区|物业|[镇街县区市]?(?:综治|平安|反诈|联席|政法|党政)办|专班|群主|管理员|发起人)(?:今[日天]|[本全]周)?(?:小结|总结|汇总|统计|盘点)"
    # 月结：展板4块、海报6张, the last entry of a log
    r"|(?:[本全当这]?[月周旬季年])(?:[终末底]|度)?(?:结|结算|小计)(?=:)"
    # 数读本周：资料4600份、…; 七天下来合计：…
    r"|数(?:读|说|看|点)(?:[本这当一]个?(?:[周月旬季年]|季度|星期|学期)|\d{1,2}月份?)(?:成效|成果|战果|反诈|宣传)?"
    r"|(?<=下来)[合总]计|(?<=下来,)[合总]计"
    # 三天合计：…
    rf"|(?:{_LONG}|今[天日])(?:活动|宣传)?[合总共]计(?=:)"
    r"|算(?:一)?[个笔本](?:总|细|小|整|明白)?账|[算拢合盘结](?:一)?(?:总|细)账|[拢合盘总]账|盘[一个]?盘|盘点|[拢归]总|算(?:总|下|起)来|[合加拢总]计?(?:起来|[在到]一起|一块儿?)|总的算(?:下来|起来)?)"
    r"[:,]"
    # 最后再啰嗦一遍：…; 附记：一封信2900封、…，均经各二级学院签字确认; 十一、合计栏：…; 本周小结，晨会1次
    r"|(?:最后)?再(?:啰嗦|唠叨|念叨|说|报|数)(?:一[遍次下句]|几句)[:,]|(?:附记|附注|备注)[:,](?=[^。]{0,60}(?:均|都|已)(?:经|由|拍照|签字|登记|核实|留存|存档))"
    rf"|(?:[一二三四五六七八九十]{{1,3}}[、.])?合计[栏行]:|{_LONG}小结[:,]"
    # 【平安办点评】两个村走访183户，贵在用心, below the stories of the two
    r"|[【\[][\u4e00-\u9fff]{0,8}(?:编后语?|点评|短评)[】\]]"
    # 通过以上活动，职工防骗意识明显提升，两场讲座、30张海报反响良好
    r"|(?:通过|经过)(?:以上|上述|这些|一系列|系列)[^,;。\d]{0,8}(?:活动|工作|措施|举措|宣传),"
)
ACCOUNT = regex(_ACCOUNT)


# 本月小结：…, 数据盘点：…: may also head what is told nowhere else.
_HEAD = regex(
    rf"{_SINCE}?(?:\d{{1,2}}月份?|工作|活动|宣传|反诈|数据|情况|成果|成绩|一下)*(?:小结|总结|盘点|回顾|归总|结账|算账)(?:如下)?:"
)
# 全月共发放230张, 一个月下来，…, 拢共发了…: sums up all of a time, or says again the one figure that was told of it.
SUMS_UP = regex(
    rf"(?:综上,?)?(?:(?:{_SINCE}|\d{{1,2}}月份?,?|活动期间,?)[^,;:。\d]{{0,6}}?{_IN_ALL}|{_COME}|[拢统总]共(?=[发悬张入走开举挂贴装送派组,:]))"
)
# 半年来，118场宣讲、19场设摊…: the whole time of a report
WHOLE_TIME = regex(rf"{_LONG}(?:下来|来)")
# 8月31日　一个月下来，入户73户: what a time came to, but not 9日来了百余人
COMES_TO = regex(_COME)


# 辛苦大家了。三天合计：…
_THANKS = regex(
    r"(?:(?:[大各][家位]|同志们|同事们)?[^,;:。!?\d]{0,8}(?:辛苦|感谢|谢谢|收到|点赞)[^;:。!?\d]{0,10}[。!;~]+\s*){1,2}"
)

_NUMBERED = regex(
    r"[(]?(?:[一二三四五六七八九十]{1,2}|\d{1,2})[)、.](?=以上|上述)"
)  # 八、以上宣传单、明白纸合计…


# 6月28日，周五。月结：…: the entry of a day in a log
_ENTRY = regex(
    r"\s*(?:20\d\d年)?\d{1,2}月\d{1,2}日[,，。:：\s]*(?:[(（]?(?:周|星期|礼拜)[一二三四五六日天][)）]?)?[,，。:：\s]*"
    # 次日08:00　交班。全天合计：… in the log of those on duty
    r"|\s*(?:次日|翌日|[今当]日)?\s*\d{1,2}[:：]\d{2}[,，:：\s]*(?:(?:交接?班|下班|收[班工])[,，。:：\s]*)?"
)


def opening_of(text: str) -> str:
    """The words with which a paragraph opens, squeezed, as far as one may sum up in them; thanks before them, and the
    number of a section, say nothing."""
    opening = squeeze(text[: 2 * LONGEST_SUM])
    before = _THANKS.match(opening, 0, LONGEST_SUM) or _NUMBERED.match(opening)
    return opening[before.end() if before else len(squeeze(text[: entry_before(text)])) :][:LONGEST_SUM]


def entry_before(text: str) -> int:
    """How long the day is with which the entry of a log begins that sums up (6月28日，周五。月结：…); 0 for any other."""
    day = _ENTRY.match(text)
    return day.end() if day and may_say_again(squeeze(text[day.end() :][:LONGEST_SUM])) else 0


def may_say_again(plain: str) -> bool:
    """Whether a squeezed paragraph opens as one that says again what was told: an account, or 本月小结：…."""
    return opens_account(plain) or _HEAD.match(plain) is not None


def opens_account(plain: str) -> bool:
    """Whether a squeezed paragraph opens by saying again, or summing up, what the text has told before."""
    return (ACCOUNT.match(plain) or ALL_TOLD.match(plain)) is not None
