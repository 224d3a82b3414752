"""How a figure reached them: the channel of its words, else of its sentence (contract 4.17)."""

from __future__ import annotations

from etl.meaning.lexicon import Hit, default_channel
from etl.prose.counted.called_on import CALLED_IN_ROW
from etl.prose.counted.circumstances import NONE, OF_WHICH, is_part, words_around
from etl.prose.counted.people import LISTENED_ALIKE, TAUGHT_NEXT
from etl.prose.passages.passage import Figure, Spot
from etl.prose.reached.channels_named import HALLS, code_there, named_channels
from etl.prose.reached.held_before import held_before, is_elsewhere, told_besides, way_made_up_for
from etl.prose.words.zones import Measured
from etl.regex import regex

# The usual channel of these gives way to a stated one.
HANDED_ANYHOW = frozenset(["leaflets", "gifts", "households"])
BREATH = 8  # characters between what is named in one breath
HEARD = frozenset(["people_reached", "consultations"])
# Who is counted beside these words was not reached by them, or did not ask there.
UNHEARD = frozenset(["media"])
UNASKED = frozenset(["media", "short_video", "screen", "broadcast", "banner", "board", "posting", "sms"])
SENT_OUT = frozenset(["posts", "views", "broadcasts", "sms", "videos"])
LONGEST_LESSON = 24  # characters of the lesson that people came to
ONLINE = frozenset(["group_chat", "official_account", "short_video"])
_OVER_ALL = regex(r"累计|合计|共|总")
THEN = regex(r"[^,;]{0,20},(?:由|安排|组织)[^,;]*")  # 对58名独居老人，由社工每周上门提醒
SHOWN_IN_ALL = regex(
    r"^(?:[本全当][天日周月年]|[本全一二三四]季度?|[上下]半年|\d{1,2}月份?)?(?:共计?|累计|合计|总计|已)*(?:循环|滚动)?(?:播放|播出)$"
)
WENT_TO = regex(r"(?:走|送[法课])?进|深入|下[乡村]|[入到赴]")
HEADED_BY = regex(r"^(?P<way>[^,;。:]{1,10}):[^:]*$")
TOGETHER = regex(
    r"(?:采取|采用|运用|通过|利用|以)了?(?P<ways>[^,;。\d]{3,30}?)(?:等?多种|等)?(?:相结合|结合|并[行举用]|同步|等)?的?(?:方式|形式|办法|模式|途径|相结合),?"
    r"(?:[^,;。\d]{0,6}(?:组织|开展|举办|进行|实施|集中)[^,;。\d]{0,10})?$"
)
NEXT_ON_LIST = regex(r"(?:[、和及与]|以及)(?!其中)[^,;。、:()]*")
HELD_ANEW = regex(r"开展|举办|召开|组织|举行")
IN_ALL = regex(r"[共总合累计直接间]*(?:受众|受教育|覆盖|惠及|受益)")
TEACHING = frozenset(
    ["lecture", "training", "class_meeting"]
)  # 举办培训，邀请民警授课: one event, told twice
# 摆摊宣传1场，听讲群众约260人次: that they listened is no lecture where the sentence says at what they did.
LISTENING = frozenset(["听讲", "听课"])
LISTENED_AT = frozenset(["stall", "door_to_door", "performance", "patrol"])
SPOKEN = TEACHING | {"performance"}
# 把照片做成推文1篇，挂上“营盘家园”公众号: where it was put is told behind its number.
PUT_THERE = regex(
    r",(?:并|随后|又|再|陆续|及时)?(?:挂[上到在]|发[到在布上]|登[上在]|推[到送上]|上传到?|转[到发]|放[到上在]|同步[到在]?)(?P<where>[^,;。\d]{1,16})"
)
CHAT = regex(r"(?<![人族客集社])群(?!众)(?=[、和及内里中]|[^,;。]{0,4}(?:转发|推送|发布|发送|分享))")
BARE_HELD = regex(
    r"(?:[每各]?个?(?:教学)?(?:班级?|年级|村|社区|小区|单位|学校|校|企业|网点|楼栋))?(?:目前|现|最终|\d{1,2}月份?|[本全当][年月周季]度?|[一二三四]季度|[上下]半年|期间|今年|本年度?|本学[期年]|[本这][次届]|全[校院园县市区镇乡村街所局行厂]道?|全(?:社区|公司|系统))?(?:实际|已经?|一?共计?|[总合累]计|总共|先后|前后|陆续)*(?:举办|开展|完成|召开|组织|举行|进行|开会|开办|开课|开讲|[办搞开讲上])?了?"
)
_BY_MOUTH = regex(r"(?:(?P<taught>讲)|演|唱)了?$")  # 我们过去讲防骗，讲了2场; 剧团唱了3场
REPORT_NEXT = regex(r"[^,;。\d]{0,8}?[作做]了?[^,;。\d]{0,12}报告")
LISTENED_NEXT = regex(
    r"(?:[在到][^,;。\d]{1,8})?(?:集中|一起|全部|[都也还]|先后)?(?:听|聆听|参加|接受|观看)了?[^,;。\d]{2,12}$"
)
LIVE = regex(
    r"(?:进行|全程|同步|现场|在线|开展|[开做搞][了着起])了?(?:网络|全程|同步|现场|在线|抖音|快手|视频号|微信)*直播[,，]$"
)
# 为高一年级作反诈报告1场; 班会6节，另外请民警到校讲了1场: what a guest told is no class meeting
REPORT_GIVEN = regex(
    r"作了?[^,;。\d]{0,10}报告$|(?:民警|警官|辅警|法官|检察官|律师|派出所|司法所|检察院|法院)[^,;。\d]{0,8}[讲授](?:了|过)?$"
)


def choose_channel(spot: Spot, measured: Measured, notes: list[str]) -> str:
    """The channel that the figure's words or the sessions counted before it state, else 'unspecified'."""
    if measured.measure == "broadcasts":
        return shown_on(spot, measured)
    if default_channel(measured.measure) != NONE and measured.measure not in HANDED_ANYHOW:
        return NONE
    around = named_channels(words_around(spot, measured))
    own = named_channels(measured.words) or around or report_given(spot) or taught_in(spot, measured)
    if measured.measure in ("posts", "views"):  # 微信群转发视频240条
        own = [hit for hit in around if hit.code in ONLINE]
    if measured.measure in HEARD:  # 新闻媒体近900人参加; 推送视频230条，接受咨询320人次
        own = [hit for hit in own if hit.code not in no_way_to(measured.measure)]
        own = own if not listened_at(spot, measured, own) else []
    codes = list(dict.fromkeys(code_there(spot, hit) for hit in own))
    together = ways_together(spot) if measured.measure == "sessions" and len(codes) < 2 else []
    codes = together if len(together) > 1 and (not codes or codes[0] in together) else codes
    if len(codes) > 1 and measured.measure == "sessions":
        notes.append("several_channels")
    if codes or (codes := hall_of_waiting(spot)):
        return codes[0]
    if measured.measure in ("posts", "views"):
        live = measured.measure == "posts" or is_broadcast_live(spot)
        return posted_on(spot, notes) if live else read_where_posted(spot)
    if measured.measure == "sessions" and (not measured.side or is_part(spot)):
        whole = held_in_whole(spot)  # 培训24期，其中财务人员专场6期
        if whole and ((measured.side and whole[0].channel not in SPOKEN) or is_elsewhere(spot, whole[0])):
            return NONE  # 集中宣传6场，其中进校园2场: no stall in a school
        return way_made_up_for(spot) or (whole[0].channel if whole else way_of_noun(spot))
    return met_how(spot, measured)


def held_in_whole(spot: Spot) -> list[Figure]:
    """The last sessions told before, of which 财务人员专场6期 is a part; of 集中宣传6场，其中厅堂4场、进村2场 those of which
    both are."""
    told = spot.earlier_in_sentence("sessions")
    if told and is_part(spot) and WENT_TO.match(spot.zones.before):
        since = spot.passage.text.rfind("其中", 0, spot.found.start)
        told = [one for one in told if one.found.start < since]
    return told[-1:]


def listened_at(spot: Spot, measured: Measured, own: list[Hit]) -> bool:
    """Whether a figure's own words say only that they listened, and its sentence at what that was no lecture."""
    bare = bool(own) and all(hit.word in LISTENING for hit in own)
    return bare and (met_how(spot, measured) in LISTENED_AT or _trained(spot))


def _trained(spot: Spot) -> bool:
    """办了1期线上培训，上线听课的护理员206人: whether the one event of the sentence is called a training."""
    told = spot.earlier_in_sentence("sessions")
    text = spot.passage.text
    one = told[0] if len(told) == 1 and told[0].channel == "training" else None
    return one is not None and "培训" in text[one.start : min(one.clause.end, spot.found.start)]


def hall_of_waiting(spot: Spot) -> list[str]:
    """在门诊大厅…，向候诊患者发放手册380本: the hall that the sentence names, in which those wait."""
    if "候诊" not in spot.zones.before:
        return []
    said = spot.passage.sentence_before(spot.found.start, spot.clause.sentence)
    return [hit.code for hit in named_channels(said) if hit.code == "service_window"][:1]


def met_how(spot: Spot, measured: Measured) -> str:
    """Of houses in a row of calls (走访合作社75家、种粮大户168户), and of those who were spoken to."""
    if measured.measure == "households" and CALLED_IN_ROW.search(spot.zones.led_by):
        return default_channel("households")
    return heard_how(spot, measured) if measured.measure in HEARD else NONE


def ways_together(spot: Spot) -> list[str]:
    """采取设摊和入户相结合的方式组织集中宣传9场: the ways that a phrase before the sessions says were used together."""
    before = spot.passage.sentence_before(spot.found.start, spot.clause.sentence)
    found = TOGETHER.search(before)
    return list(dict.fromkeys(hit.code for hit in named_channels(found["ways"]))) if found else []


def heard_how(spot: Spot, measured: Measured) -> str:
    """How those were spoken to who are counted: in the sessions told before, at home, or as the sentence says."""
    if measured.measure != "people_reached":
        return told_how(spot, measured)
    if told_besides(spot):
        return NONE
    if met_at_home(spot):
        return default_channel("households")
    sessions = spot.sessions_told()
    if not sessions:
        return told_how(spot, measured)
    if spot.found.start - sessions[-1].end <= 1:  # 其中专场6期、460人次
        return sessions[-1].channel
    whole = whole_of(spot, sessions)
    ways = {whole.channel, sessions[-1].channel, *listed_ways(spot, sessions)}
    return whole.channel if len(ways) == 1 or TEACHING.issuperset(ways) else NONE


def listed_ways(spot: Spot, sessions: list[Figure]) -> set[str]:
    """举办广场活动1场、讲座11场、培训6场，共22场，参与5300人次: the ways of the list that ends with the last."""
    text, listed = spot.passage.text, sessions[-1:]
    for session in reversed(sessions[:-1]):
        if NEXT_ON_LIST.fullmatch(text, session.end, listed[-1].found.start) is None:
            break
        listed.append(session)
    return {session.channel for session in listed}


def whole_of(spot: Spot, sessions: list[Figure]) -> Figure:
    """The sessions that people came to: of 宣讲46场，其中财会培训6场，覆盖5200人 the whole, whose part stands between."""
    text, wholes, part = spot.passage.text, list[Figure](), False
    for session in sessions:
        since = wholes[-1].end if wholes else session.clause.start
        listed = part and not HELD_ANEW.search(text, session.clause.start, session.found.start)
        part = bool(wholes) and (OF_WHICH.search(text, since, session.found.start) is not None or listed)
        if not part:
            wholes.append(session)
    return wholes[-1]


def met_at_home(spot: Spot) -> bool:
    """宣讲8场，惠及900人，走访商户40家，惠及60人: whose sessions have been told, and these were called at."""
    earlier = spot.earlier_in_sentence()
    measures = [figure.measure for figure in earlier]
    if measures[-1:] != ["households"] or "sessions" not in measures:
        return False
    return "people_reached" in measures[len(measures) - measures[::-1].index("sessions") :]


def shown_on(spot: Spot, measured: Measured) -> str:
    """大屏播放宣传片: 'screen' where the words name a screen alone; 在显示屏播放提示语，累计播放360次 too."""
    named = {hit.code for hit in named_channels(spot.zones.led_by + words_around(spot, measured))}
    if not named and SHOWN_IN_ALL.search(spot.zones.before):
        said = spot.passage.sentence_before(spot.found.start, spot.clause.sentence)
        named = {hit.code for hit in named_channels(said)}
    if not named - {"media"}:  # 大屏端：反诈公益广告轮播600次
        head = HEADED_BY.search(spot.passage.sentence_before(spot.found.start, spot.clause.sentence))
        named = {hit.code for hit in named_channels(head["way"])} if head else named
    return "screen" if named - {"short_video", *HALLS} == {"screen"} else NONE


def report_given(spot: Spot) -> list[Hit]:
    """为高一年级作反诈报告1场, 民警到校讲了1场: a report that is given is a lecture."""
    given = REPORT_GIVEN.search(spot.zones.before)
    return [Hit(*given.span(), given.group(), "lecture")] if given else []


def taught_in(spot: Spot, measured: Measured) -> list[Hit]:
    """为1200余名师生上了两堂反诈课, 为480名学生作法治报告: what is told next is what these came to."""
    report = REPORT_NEXT.match(spot.zones.behind) if measured.measure == "people_reached" else None
    if report:
        return [Hit(*report.span(), report.group(), "lecture")]
    if measured.measure != "people_reached":
        return []
    if LISTENED_NEXT.match(spot.zones.behind):  # 教职工89人在校内听反诈讲座1场
        return named_channels(spot.zones.behind)[:1]
    if not TAUGHT_NEXT.search(spot.zones.behind):
        return []
    end = spot.found.end + len(spot.zones.behind)
    return named_channels(spot.passage.text[end : min(spot.clause.end, end + LONGEST_LESSON)])[:1]


def way_of_noun(spot: Spot) -> str:
    """原计划举办讲座5场，实际举办3场: a number without a noun of its own is of the way that the sentence names."""
    before = spot.passage.sentence_before(spot.start, spot.clause.sentence)
    told = _BY_MOUTH.search(spot.zones.before)
    by_mouth = ("lecture" if told["taught"] else "performance") if told else NONE
    if not spot.zones.before or not BARE_HELD.fullmatch(spot.zones.before):
        head = HEADED_BY.search(before + spot.zones.before)  # （1）反诈讲座：10月11日在活动中心连讲3场
        headed = {hit.code for hit in named_channels(head["way"])} if head else set()
        return headed.pop() if len(headed) == 1 else by_mouth
    ways = list(dict.fromkeys(hit.code for hit in named_channels(before)))
    if not ways:
        return by_mouth
    return ways[0] if len(ways) == 1 or TEACHING.issuperset(ways) else NONE


def told_how(spot: Spot, measured: Measured) -> str:
    """在集市设点宣传，解答咨询30人次: the one way of speaking to people that the sentence names before.

    短信200万条，承诺书3万份，受教育150万人次: what is counted further up is a thing of its own.
    """
    before = spot.passage.sentence_before(spot.found.start, spot.clause.sentence)
    earlier = spot.earlier_in_sentence()
    if not (IN_ALL.match(spot.zones.before.lstrip("/|、+")) and len({f.measure for f in earlier}) > 1):
        earlier = earlier[:-1]  # 发放资料2300份，入户走访410户，受众2750人次: reached by all of that
    since = spot.found.start - len(before)
    # 海报10张、大喇叭播放60次、受众260人次: what was played or posted is a thing of its own in a list of several
    counted = [
        ((f.zone if f.measure in SENT_OUT else f.start) - since, f.end - since, way)
        for f in earlier
        for way in {default_channel(f.measure), *([f.channel] if f.measure in SENT_OUT else [])}
    ]
    hits = named_channels(before)
    bare = [hit for hit in hits if hit.word not in LISTENING]
    if not bare and (event := held_before(spot)):
        return event
    named = [
        hit.code
        for hit in bare or hits
        if hit.code != "app"  # what they installed is no way of speaking
        and not any(start <= hit.start < end and hit.code == usual for start, end, usual in counted)
    ]
    ways = list(dict.fromkeys(named))
    if not ways:
        end = spot.passage.sentences[spot.clause.sentence][1]
        then = THEN.match(spot.passage.text, spot.found.end, end)
        alike = LISTENED_ALIKE.match(spot.passage.text, spot.found.end, end)
        said = then.group() if then else alike["how"] if alike else ""
        ways = [hit.code for hit in named_channels(said)][:1] or on_stage(spot, before, end)
    only = len(ways) == 1 or (ways and TEACHING.issuperset(ways))
    return ways[0] if only and ways[0] not in no_way_to(measured.measure) else NONE


# 台下挤了上千人看，台上反诈小品、山歌轮着来
_BEFORE_STAGE, _ON_STAGE = regex(r"台下[^,;。]{0,10}$"), regex(r"[^,;。]{0,6},台上[^,;。]{2,24}")
_ARTS = regex(r"小品|快板|山歌|相声|小戏|情景剧|歌舞|戏曲|三句半|说唱|节目")


def on_stage(spot: Spot, before: str, end: int) -> list[str]:
    """What those before a stage came to, where the next clause tells what was shown on it."""
    shown = _ON_STAGE.match(spot.passage.text, spot.found.end, end) if _BEFORE_STAGE.search(before) else None
    return ["performance"] if shown and _ARTS.search(shown.group()) else []


def no_way_to(measure: str) -> frozenset[str]:
    """By which channels nobody is reached, or asks, who is counted beside them."""
    return UNHEARD if measure == "people_reached" else UNASKED


def is_broadcast_live(spot: Spot) -> bool:
    """抖音号对启动仪式进行了直播，在线观看4.7万人次: whether the clause before views tells of what is seen as it happens."""
    before = spot.passage.sentence_before(spot.clause.start, spot.clause.sentence)
    return LIVE.search(before) is not None


def posted_on(spot: Spot, notes: list[str]) -> str:
    """各村微信群每日推送提示，全月推送3100条: the place on the net that the sentence last names before it.

    Of several in one breath (微信群、公众号) it is the first, with a note (contract 4.17).
    """
    before = spot.passage.sentence_before(spot.found.start, spot.clause.sentence)
    named = [hit for hit in named_channels(before) if hit.code in ONLINE]
    while len(named) > 1 and named[-1].start - named[-2].end <= BREATH:
        if named.pop().code != named[-1].code and "several_channels" not in notes:
            notes.append("several_channels")
    if not named and not CHAT.search(before) and (put := PUT_THERE.match(spot.passage.text, spot.found.end)):
        named = [hit for hit in named_channels(put["where"]) if hit.code in ONLINE]
    return named[-1].code if named else "group_chat" if CHAT.search(before) else NONE  # 站长群、骑手群转发


def read_where_posted(spot: Spot) -> str:
    """公众号推送文章4篇，阅读量5236次: where that was put which its sentence counts last; of 累计 over several, nowhere."""
    told = spot.earlier_in_sentence()
    ways = [way for one in told if (way := _put_where(one)) != NONE]
    if not ways or _put_where(told[-1]) == NONE:
        return NONE
    over_all = _OVER_ALL.search(spot.passage.text, told[-1].end, spot.found.start)
    return NONE if over_all and len(set(ways)) > 1 else ways[-1]


def _put_where(figure: Figure) -> str:
    """The place on the net of posts, films and what was read of them before."""
    if figure.measure not in SENT_OUT:
        return NONE
    way = figure.channel if figure.channel != NONE else default_channel(figure.measure)
    return way if way in ONLINE else NONE
