"""Heads of what a campaign kept from happening, in everyday words: 劝住被骗群众（起）, 保住的钱（元）, 拦下的养老钱."""

from __future__ import annotations

import re

from etl.regex import regex

_FOR = (
    "(?:[帮替为给]|人家?|别人|老乡|乡亲|大[妈爷娘叔婶姐哥]|成功|及时|共|累计|当场|现场|一?共|群众|居民|村民|市民|客户|老百姓|百姓|老人|大家|[本当][月周日天季]"
    "|见面|上门|电话|当面|柜面|窗口|网点|民警|银行|预警|被骗前|转账前|司机|驾驶员|店员|柜员|店长|教练|快递员|保安|网格员|志愿者|前台|收银台?){0,6}"
)
_WHO = "(?:被骗|受骗|上当|受害|险些|险遭|差点|正要|准备|正在|欲|要|想|汇款|转账|打款|取款|付款|刷单|诈骗|电诈|骗局|的)*"
_PERSON = "(?:群众|居民|村民|市民|学生|客户|储户|顾客|老年?人|老人家|老百姓|百姓|事主|当事人|受害人|受害者|人员?|者)?"
# 劝住, 拦下, 叫停, 喊醒: somebody who was about to pay was held back. 劝返 and 劝回 may be suspects abroad.
HELD_BACK = regex(
    rf"{_FOR}(?:[劝拦叫喊拉挡堵阻截][住下停醒]|拉回|点醒|唤醒|识破|制止|止住|救下)(?:了|来)?{_WHO}{_PERSON}(?:起数|人?数量?|次数|单数?)?的?"
)
_OWN = "(?:被骗|受骗|老百姓|百姓|群众|居民|村民|市民|客户|老年?人|养老|血汗|救命|辛苦|看病|买房|的|棺材)*"
_MONEY = "(?:钱款?|资金|款项?|现金|存款|积蓄|损失|本钱|钱财|财产|金额)"
# 保住的钱, 守住的养老钱, 追回被骗款: money that stayed with its owner or came back to him.
KEPT = regex(
    rf"{_FOR}(?:[保守护留][住下]|[拦挡堵截劝止][住下停回]|[追挽找要讨夺抢救]回来?|挽损?|止损|免损|减损|保|追|少损失|保全)(?:下来|回来|了|的)*{_OWN}{_MONEY}?(?:数额?|总额)?"
)
_WHOSE = (
    "(?:群众|居民|村民|市民|学生|客户|储户|用户|顾客|老年?人|老人家|老百姓|百姓|事主|当事人|受害[人者]|企业|商[户家]|家长|师生|员工|职工"
    "|业主|公众|消费者|人民|辖区|造成|遭受|可能|潜在|直接|经济|资金|财产|财物|更大|[了的])*"
)
# 避免客户损失, 防止群众财产损失, 群众避损金额: by whatever words stand between the two.
SPARED = regex(
    rf"{_FOR}(?:(?:避免|防止|减少|预防|阻止|免遭|免受|免于|挽救){_WHOSE}损失|[避免防]损)(?:资金|金额|总?额|数额?|总数)?"
)
_BARE = regex(r"(?:保|追|挽)(?:了|的)*")
# 追回金额, 追回资金 in official words is what the police got back, and no work of a campaign.
_RECOVERED = regex(r"回(?:来|了|的)*(?:被骗|受骗|的)*(?:资金|款项?|金额|财产|现金)")
_CASES = ("", "起", "人", "人次", "名", "位", "次", "件", "例", "笔", "宗")


def of_prevented(core: str, unit: str) -> str:
    """scams_stopped or loss_prevented of a squeezed head that names what was kept from happening; '' for any other."""
    if unit in ("", "元") and SPARED.fullmatch(core):
        return "loss_prevented"
    if unit in ("", "元") and KEPT.fullmatch(core) and not _RECOVERED.search(core):
        told = unit or re.search(_MONEY, core)
        return "loss_prevented" if told and (unit or not _BARE.fullmatch(core)) else ""
    return "scams_stopped" if unit in _CASES and HELD_BACK.fullmatch(core) else ""
