"""The words and marks by which a line of a report is told from running text: who signs, which issue it is, who made it."""

from __future__ import annotations

from etl.regex import regex

ATTACHED = regex(r"附[件表]\d{0,2}:")  # 附件：1.反诈宣传统计表1份 is what comes with a letter
META = regex(
    r"^(?:本[期次周月]|此次)?(?:填报|报送|编制|填表|上报|汇报|统计|报告|记录|登记|所属|活动|会议|宣传|培训|班会|来电|来文|发文|发布|报数|来报|讲座|举办|组织|主办|承办|实施|参加|公开|公示)?(?:单位|部门|机构|学校|班级|院系|时间|日期|期间|时段|周期|月份|季度|年度|范围|地点|人|主持人?)(?:名称)?(?:\(盖章\)|\(公章\))?:"
)
_NUMBERED = r"[\d一二三四五六七八九十百]{1,5}[期号]"
_ISSUE = (
    rf"(?:(?:20\d\d年)?度?(?:总?第{_NUMBERED})|\(?第?[〔\[(]?20\d\d[年.\-/·〕\])]?第?\d{{1,3}}期\)?)"  # 2024-9期
    rf"(?:\(?总第?{_NUMBERED}\)?)?"
)
_ISSUED_ON = r"20\d\d[年.\-/]\d{1,2}[月.\-/]\d{1,2}日?"
_ISSUED_BY = r"[^,;。:!?\d]{2,24}?(?:主?编|编印|编制|编发|编辑|主办|承办|印发|印制|整理)"
# 2024年第5期（总第17期）, 保山站派出所编 2024年6月1日: which issue of a bulletin it is, who edits it and when.
ISSUE_LINE = regex(
    rf"\(?{_ISSUE}\)?|{_ISSUE}{_ISSUED_ON}|(?:{_ISSUE})?{_ISSUED_BY}(?:{_ISSUE})?(?:{_ISSUED_ON})?(?:{_ISSUE})?"
    # （2025年11月13日 通讯员 黄某）
    rf"|\(?{_ISSUED_ON}(?:通讯员|记者|供稿|撰稿|作者|文/?图?):?[^,;。:\d]{{1,12}}\)?"
    # 《今日开化》 2024年1月17日 第3版
    rf"|《[^《》]{{2,16}}》{_ISSUED_ON}(?:第?[A-Z]?\d{{1,2}}版)?"
    rf"|{_ISSUED_ON}(?:{_ISSUE}|{_ISSUED_BY})|(?:期[数号]|刊号):\S{{1,12}}"
)
ITEM = regex(r"[(]?\d{1,2}(?:[)、]|\.(?!\d))")  # 1、宣传单 260份: one of a list, and no head
ITEM_MARK = regex(r"[,;/]")
# 集中宣传9场|面对面宣传5600+人次, 9场集中宣传, 【走访群众】5600人次: a line of counts with their names and nothing else.
_COUNT = (
    r"[^\d,;。:!?|+]{0,16}:?(?:约|近|超|逾|达|共)?\d[\d.,]*[万千百亿]?[余多]?\+?"
    r"(?:人次|场次|[份张条场次人户起篇块个本册部家件枚支幅面套辆台名位])[^\d,;。:!?|+]{0,10}"
)
COUNTS = regex(rf"{_COUNT}(?:[|,;/·•]?{_COUNT})*")
BODY = regex(
    r"[\u4e00-\u9fff]{2,20}(?:学生会|团委|团总支|团支部|团工委|工会|协会|商会|研究会|联合会|业委会|志愿者?队|服务队|宣传队|义工队|突击队|社团|专班)"
)
DATE_LINE = regex(
    r"\(?[\d二〇零○一三四五六七八九十xX]{2,4}年[\dxX一二三四五六七八九十]{1,3}月.{0,6}日?\)?|二〇.{2,12}日|20\d\d([./-])\d{1,2}\1\d{1,2}"
)
LAST_DAY = regex(r"\(?\d{1,2}月\d{1,2}日\)?")  # below who signs, in a report whose year is told elsewhere
# 岚县交通运输局 2023年7月2日: who signs and when, in one line; 2023年7月2日印发 too.
_DAY = (
    r"(?:(?:20\d\d[年.\-/])?\d{1,2}[月.\-/]\d{1,2}日?|二[〇零○][一二三四五六七八九〇零○]{2}年.{1,3}月.{1,3}日)"
    r"(?:印发|印制|发布|供稿|报送?|报告|填报|整理|编[印发制辑]?|主办|承办)?"
)
SIGNED_WITH_DAY = regex(
    rf"[(]?(?:(?P<who>[^,;。:!?\d]{{2,24}})[,:]?[(]?{_DAY}|{_DAY}[,:]?(?P<last>[^,;。:!?\d日]{{2,24}}))[)]{{0,2}}"
)
DEPARTMENT = regex(r"[科处部室组站所会队局院校厂办]$")
# 莒南县反诈联席办文件, 莒反诈联办〔2024〕5号: what stands over the title of a letter.
PAPER_HEAD = regex(r".{2,40}文件|[^,。:]{0,16}[〔\[(]20\d\d[〕\])](?:第?\d+号)?")
# 参加人员：民警8人、镇干部12人: a line of a record, and no head over the next.
PERSONS_LISTED = regex(
    r"(?:\d{1,2}[、.)])?(?!参会|与会|出席|到会)[^,;。:、]{2,4}(?:人员|力量|警力|人数|对象):[^:。]*\d"
)
TURN = regex(r"[(（]?\d{1,2}[)）、.．]\s*(?P<who>[^,，;；。:：]{2,20})[:：]\s*\S")
# 点击上方蓝字　关注我们: what an account says to its readers is no head.
TO_READERS = regex(
    r"(?:点击|轻?戳|长按|扫码|扫一扫|识别)[^,。;:]{0,10}(?:蓝字|上方|下方|关注|二维码|名片|卡片|订阅)[^。;:]{0,12}|(?:欢迎|记得)?关注我们"
)
# 院办：0717-483XXXX, 24小时值班电话0717-4830000: nothing but whose number it is, and no head of what stands below.
PHONE_LINE = regex(
    r"[^,。;:\d]{0,12}(?:\d{1,2}小时)?[^,。;:\d]{0,8}[:：]?(?:0\d{2,3}-?[\dXx*]{7,8}|1\d{2}[\dXx*]{8}|400-?\d{3}-?\d{4})(?:[,/、(](?:[^,。;:\d]{0,6}[\dXx*-]{3,12})\)?)?"
)
# …发一份考一句：“验证码能给别人不？”: a sentence that ends with what was said
QUOTED_LAST = regex(r",.*:[“\"][^“”\"]{2,}[。?!~…][”\"]$")
# 收到，辛苦了 and 大家注意，昨天有冒充客服的…: what somebody says between the lines of a list heads none of them.
TO_GROUP = regex(
    r"@(?:所有人|全体成员|[^,:!\d]{1,12}[,!~])|(?:请?大家|收到|好的?|辛苦了?|谢谢|注意了?)(?=[,!~\[]|$|注意|都)"
)
TOLD_BY = regex(r"【?(?P<who>[^:—|/】]{2,24}?)(?:(?:补|续|上|填|来)报|报送|报数|补充)?(?::|——?|--|[|/】])")
# 照片等下发群里，您看看还缺啥: what one person says to another, without a full stop
SPOKEN_LINE = regex(
    r"[^,]*,.*(?:[我您咱]|[你他她]们|啥|哪里|等下|一写|[吧呢啊嘛]$|过$|得[\u4e00-\u9fff]{1,4}$)|[^,]*(?:有个人|了[一二两三四五六七八九\d]).*,"
)
# 晚上给店员培训，来了68个人; 给高年级的发了书签发了九十五个: no head says how many there were then.
HOW_MANY_THEN = regex(
    r"(?:[来到发贴挂送签装讲走放播印]|参加|劝住)了(?:大?约|近|将近|足足|整整)?[\d一二两三四五六七八九十百千][\d一二两三四五六七八九十百千万多余来几]*"
    r"(?:[个名位]?人次?|[个名位家户份张条场次遍本块篇套幅把])(?:[,。]|$)"
)
# （保卫科　马晓燕）, 店长　孟庆霞: who signs, in one line
PERSON_LAST = regex(
    r"[(（]?[\u4e00-\u9fff]{0,12}(?:[科处部室组站所会队局院校厂办行司园店班村]|中心|社区|街道"
    r"|[店校园站所队行班组]长|主任|经理|书记|会计|文书|老师)[ \u3000]+(?P<name>[\u4e00-\u9fff·×*]{2,4})[)）]?"
)
# 【反诈进行时】桃源派出所11月战报，请查收！: a post's title may call out; a greeting or a slogan is none.
HEADLINE = regex(
    r"(?:【[^【】]{2,14}】|[^,。:;]{0,20}(?:反诈|防诈|防骗|宣传)[^,。:;]{0,16}?)[^。;:?]{0,30}?"
    r"(?:成绩单|战报|周报|月报|简报|播报|晒单|小结|总结|汇报|纪实|进行时|在行动)[^。;:?\d]{0,10}[!~]+|【[^【】]{2,14}】[^。;:?]{4,36}[!~]+"
    r"|(?!.*(?:您|你|大家|我们|请|朋友|切勿|不要|各位|家人))[^。;:?]{0,24}(?:反诈|防诈|防骗|识骗|拒诈)[^。;:?]{0,24}[!~]+"
    # 这波操作很接地气！东山铜陵所把反诈讲到了船头上
    r"|(?=.*(?:反诈|防诈|防骗|识骗|拒诈))(?!.*(?:您|你|大家|我们|请|朋友|切勿|不要|各位|家人))(?:[^,。;:?!]{2,8},)?[^,。;:?!]{2,16}[!~]+[^,。;:?!~]{4,30}"
)


CHAIN = regex(r"#?(?:群?接龙|报数)#?")  # what a chain of a chat is about stands below it
# 格式：社区名称 传单 海报 入户 受众: how the members of a chain are to tell it
FORMAT_LINE = regex(r"(?:接龙|上报|填报|报送|回复)?(?:格式|模板|范例|样例|示例)(?:如下|为)?[:：]")
# 例 某某村 入户20户，发宣传单40份: how a line is to look
EXAMPLE_LINE = regex(r"(?:例|样例|示例|例如)[:：]?(?:某某|某[村镇社校所]|[XxＸ×*○]{2})")
# 文字：向丽 图片：杨芳, （初审：李萌 终审：赵国栋）: who made the page
CREDITS = regex(
    r"[(\[【]?(?:(?:文字?|图片?|图文|文图|摄影|供图|供稿|撰稿|撰文|编辑|编发|责编|责任编辑|美编|排版|校对|[一二三初复终]审|审核|审校|审签|监制|签发|策划|统筹)"
    r"(?:人|员)?[:/|][^:,。;\d]{1,14}?[|/;,、]?){1,6}[)\]】]?"
)
# 班主任：赵新华: who wrote, by office and name
WRITER_LINE = regex(
    r"(?:班主任|校长|园长|院长|站长|所长|店长|村?主任|书记|经理|负责人|值班(?:员|人)?|撰[稿写]人?|执笔人?|填表人|审核人?):[\u4e00-\u9fff·×*]{2,4}"
)
PAPER_NUMBER = regex(r"[^,。:]{2,16}[〔\[(]20\d\d[〕\])]第?\d+号")  # 洛市监函〔2024〕31号
