"""Texts that would like to be something else: what a stranger may write wherever a file or a person gives words.

Nothing in them is addressed to a real host: 192.0.2.1 is set aside for documentation (RFC 5737), so whatever calls it
gives itself away.
"""

from __future__ import annotations

HOST = "192.0.2.1"
URL = f"http://{HOST}/x"

# A spreadsheet program runs these, or asks whether it may, as they stand or once what hides their first sign is gone.
FORMULAS = (
    f'=HYPERLINK("{URL}","点我")',
    f'=WEBSERVICE("{URL}")',
    f'=IMAGE("{URL}")',
    "=1+2",
    "+1+2",
    "-1+2",
    "@SUM(1,2)",
    "＝1+2",
    "＋1+2",
    "－1+2",
    "＠SUM(1,2)",
    "=cmd|' /C calc'!A0",
    "@cmd|' /C calc'!A0",
    f'=DDE("soffice";"{URL}";"A1")',
    "{=1+2}",
    "|cmd /C calc",
    "%0A=1+2",
    " =1+2",
    "\u00a0=1+2",
    "\u3000=1+2",
    "\u200b=1+2",
    "\ufeff=1+2",
    "\u202e=1+2",
    "\t=1+2",
    "\r=1+2",
    "\n=1+2",
    "\x00=1+2",
    "\x1f=1+2",
    "'=1+2",
    '"=1+2',
    '",=1+2',
    "甲;=1+2",
)
MARKDOWN = (
    f"![图]({URL}.png)",
    f"[链接]({URL})",
    "[令](javascript:window.fired=1)",
    f"<{URL}>",
    URL,
    f"www.example.org/{HOST}",
    "mailto:a@example.org a@example.org",
    f"[甲][乙]\n\n[乙]: {URL}",
    "# 标题一",
    "标题二\n===",
    "**粗** _斜_ ~~删~~ `码`",
    "- 一\n- 二",
    "1. 一",
    "> 引",
    "|甲|乙|\n|-|-|\n|1|2|",
    "```\n码\n```",
    "    缩进",
    "---",
    "$x^2$ $$y$$",
    ":material/delete: :red[红] :blue-background[蓝] :small[小] :smile:",
    ":shield: :streamlit: ->",
    "甲\\",
    "[ ] 待办",
    "[^1] 注\n\n[^1]: 注",
)
HTML = (
    f"<img src={URL} onerror=window.fired=1>",
    "<script>window.fired=1</script>",
    "<svg onload=window.fired=1><a href=javascript:window.fired=1>x</a></svg>",
    f"<iframe src={URL}></iframe>",
    f"<style>@import '{URL}'; * {{background: url({URL})}}</style>",
    f'"><link rel=stylesheet href={URL}>',
    "<b>粗</b><h1>大</h1>",
    f"甲<br><a href='{URL}'>乙</a><i>丙</i>",
    "&lt;b&gt; &#x202e; &amp;",
    "' onmouseover='window.fired=1",
    f"url({URL})",
    f"<!--[if]><meta http-equiv=refresh content=0;url={URL}>",
    "</textarea></title></style><p>出</p>",
    '{{constructor.constructor("window.fired=1")()}}',
    "${window.fired=1} %{x} {0} {name} %s %(x)s",
    "datum.x; event; 'image:' + toNumber('1')",
)
UNSEEN = (
    "前\u202e倒过来\u202c后",
    "\u2066隔\u2069\u2067离\u2069\u2068甲\u2069",
    "\u200f右\u200e左\u061c",
    "零\u200b宽\u200d\u200c\ufeff\u2060\u00ad",
    "响\x07铃\x08\x7f",
    "\x1b[2J\x1b[31m红\x1b[0m",
    "\x1b]8;;http://192.0.2.1/x\x07链\x1b]8;;\x07",
    "\x9b31m八位",
    "一行\r\n二行\u2028三行\u2029四行\x85五行\x0b六\x0c七",
    "空\x00字",
    "私\ue000用\ufffe\uffff",
    "标\U000e0041\U000e007f签",
    "重" + "\u0301" * 40,
)
LONG = ("长" * 300, "W" * 300)
NAMES = (
    "../../甲",
    "CON",
    "甲:乙*丙?丁/戊\\己",
    "[Book1]Sheet1!A1",
    "'; DROP TABLE fact; --",
    "_x0041__x000D_",
    '&"Arial"&72&K00ff00&G&P',
)

ALL = (*FORMULAS, *MARKDOWN, *HTML, *UNSEEN, *LONG, *NAMES)
# Halves of surrogate pairs: no UTF-8 has them, but an XML file and a name on a disk may.
HALVES = ("半\ud83d", "\udc00半")
