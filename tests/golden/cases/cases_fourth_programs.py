"""What programs other than Excel write, number formats that say something, and gaps that file name, foot and options fill."""

# fmt: off
# ruff: noqa: E501
from __future__ import annotations

import quopri
from datetime import date

from builder import ONLINE, Case, Formula, Styled, about, at_least, at_most, days, exact, month


def wps_ledger() -> Case:
    c = Case("v01-wps-ledger", "建始县业州镇派出所反诈活动台账.xlsx", "As WPS writes it: built-in East-Asian date formats, dates in Chinese numerals, pronunciation beside texts, inline strings, counts as cached texts.",
             form="wps", unit="业州镇派出所|业州派出所", unit_type="police", district_contains="建始县")
    s = c.sheet("2023年台账")
    s.put("A1", ["建始县公安局业州镇派出所反诈宣传活动台账"], ["序号", "活动日期", "活动名称", "宣传形式", "受众类型", "受众人数", "发放资料份数"],
          [1, Styled(date(2023, 3, 8), 31), "三八妇女节反诈课", "讲座", "妇女", 64, 70], [2, Styled(date(2023, 3, 21), 58), "工地安全反诈同讲", "宣讲", "农民工", 118, 120], [3, Styled(date(2023, 4, 14), 27), "邮政网点柜面宣传", "网点宣传", "客户", Formula('=TEXT(35,"0")&"人"', "35人"), 40],
          [4, Styled(date(2023, 4, 28), '[DBNum1][$-804]yyyy"年"m"月"d"日";@'), "敬老院反诈小剧场", "文艺演出", "老人", 90, "近百"], [5, Styled(date(2023, 5, 6), '[$-F800]dddd\\,\\ mmmm\\ dd\\,\\ yyyy'), "初三年级主题班会", "班会", "学生", 310, 310], [6, Styled(date(2023, 5, 19), 57), "花坪镇集市", "摆摊", "群众", "二百余", Formula("=300-20", 280)])
    s.merge("A1:G1").role("title", "A1").role("header", "A2:G2").role("serial", "A3:A8").role("label", "B3:B8", "D3:E8").role("label|figure", "C3:C8")
    for r, d, g, ch in ((3, "2023-03-08", "women", "lecture"), (4, "2023-03-21", "migrant_workers", "lecture"), (5, "2023-04-14", "bank_customers", "branch"), (6, "2023-04-28", "elderly", "performance"), (7, "2023-05-06", "students", "class_meeting"), (8, "2023-05-19", "residents", "stall")):
        s.by_row[r] = {**days(d), "target_group": g, "channel": ch, "activity": s.cells[f"C{r}"]}
        s.facts(f"F{r}", measure="people_reached", read={"F5": exact(35), "F8": at_least(200, 299)}).facts(f"G{r}", measure="leaflets", channel=[ch, "handout"], read={"G6": at_most(100, 90)}).fact(f"C{r}", "sessions", 1)
    return c


def spoken_formats() -> Case:
    c = Case("v02-spoken-formats", "霍城县反诈宣传统计-七月.xlsx", "Number formats that say something: 近0人, 约, 多份, +, 0!.0万 (shown rounded), a condition, a zero shown as a dash, 0% in a rate, text format.",
             form="wps", **month("2023-07"), unit_type="township", district_contains="霍城县")
    s = c.sheet("2023年7月")
    s.put("A1", ["霍城县2023年7月反诈宣传统计"], ["乡镇", "宣传单", "受众", "短信（条）", "场次", "入户率"],
          ["水定镇", Styled(3200, '0"多份"'), Styled(4000, '"近"0"人"'), Styled(26000, '0!.0,"万"'), Styled(6, '"共"0"场"'), Styled(0.85, "0%")],
          ["清水河镇", Styled(1800, '#,##0"份"'), Styled(2100, '"约"#,##0"人次"'), Styled(15432, '[>=10000]0!.0,"万";0'), Styled(4, "0_ "), Styled(0.7, "0.0%")],
          ["芦草沟镇", Styled("950", "@"), Styled(50, '0"+"'), Styled(1.2, '0.0"万条"'), Styled(0, '0;-0;"—"'), Styled(0.66, "0%")],
          ["惠远镇", Styled(1250, "0.00E+00"), Styled(1480, "#,##0.00"), Styled(0.5, "General"), Styled(3, '0"场次"'), "65%"])
    s.merge("A1:F1").role("title", "A1").role("header", "A2:E2").role("header|ratio", "F2").role("label", "A3:A6").role("ratio", "F3:F6")
    s.rows("A3:A6", unit="cell", district_contains="cell").columns(B="leaflets", C="people_reached", D="sms", E="sessions")
    s.facts("B3:C6", "D3:D5", "E3:E6", read={"B3": at_least(3200, 3299), "C3": at_most(4000, 3000), "D3": exact(26000), "C4": about(2100), "B5": exact(950), "C5": at_least(50), "D5": exact(12000)})
    s.problem("query", "half a message", "D6")
    return c


def libre_office() -> Case:
    c = Case("v03-libre-office", "武夷山市各乡镇街道反诈宣传.ods", "LibreOffice: comments in cells, covered and repeated cells, per cents, dates, a hidden row and a hidden sheet, formulas.",
             form="libre", **month("2023-10"), unit_type="township", district_contains="武夷山市")
    s = c.sheet("10月")
    s.comments = {(5, 3): "与上月相同，请核实999", (6, 2): "含复印件"}
    s.put("A1", ["武夷山市2023年10月反诈宣传统计表"], ["填报单位：武夷山市反诈中心", "", "", "", "填报日期：", date(2023, 11, 2)], ["乡镇（街道）", "资料\n（份）", "入户（户）", "覆盖率", "讲座（场）", "微信推送（条）"],
          ["崇安街道", 2600, 880, Styled(0.81, "0%"), 5, 46], ["武夷街道", 1900, 655, Styled(0.77, "0%"), 4, 38], ["兴田镇", 1450, 520, Styled(0.69, "0%"), 3, ""], ["五夫镇", 1210, 470, Styled(0.72, "0%"), 2, 25], ["星村镇", 1380, 505, Styled(0.75, "0%"), 3, "20  余"],
          ["合计", Formula("=SUM([.B4:.B8])", 8540), Formula("=SUM([.C4:.C8])", 3030), "", Formula("=SUM([.E4:.E8])", 17), Formula("=SUM([.F4:.F8])", 109)])
    s.merge("A1:F1", "A2:D2").hidden_rows.append(7)
    s.role("title", "A1").role("meta", "A2", "E2:F2").role("header", "A3:C3", "E3:F3").role("header|ratio", "D3").role("label", "A4:A8").role("ratio", "D4:D8").role("label|total", "A9").role("total", "B9:C9", "E9:F9")
    s.rows("A4:A8", unit="cell", district_contains="cell").columns(B="leaflets", C="households", E=dict(measure="sessions", channel="lecture"), F=dict(measure="posts", channel="group_chat|official_account|unspecified"))
    s.facts("B4:C8", "E4:E8", "F4:F5", "F7:F8", read={"F8": at_least(20, 29)}).problem("query", "a hidden row", "A7", "B7", "C7", "E7", "F7").may_flag("F9")
    old = c.sheet("9月")
    old.state = "hidden"
    old.put("A1", ["武夷山市2023年9月反诈宣传统计表"], ["乡镇（街道）", "资料（份）"], ["崇安街道", 2100])
    c.flaggable.append(["9月", ""])
    c.problem("note", "a hidden sheet", "", sheet="9月")
    return c


def page_of_tables() -> Case:
    c = Case("v04-page-of-tables", "平舆县反诈宣传_系统查询结果.xls", "A page with a table for the title, one for the data with thead and th, scripts, hidden rows, and a pager below.", form="raw",
             **month("2023-05"), unit_type="police", district_contains="平舆县")
    body = """<!DOCTYPE html><html><head><meta charset="utf-8"><title>查询结果</title><style>.h{display:none}</style>
<script>var total=9999;document.write("<td>77</td>");</script></head><body>
<table><tr><td colspan="5"><b>平舆县公安局2023年5月反诈宣传查询结果</b></td></tr><tr><td colspan="2">单位：平舆县公安局</td><td colspan="3">导出时间：2023-06-03 10:22:31</td></tr>
<thead><tr><th rowspan="2">派出所</th><th colspan="2">宣传发动</th><th rowspan="2">入户<br/>（户）</th><th rowspan="2">受众<br>（人次）</th></tr><tr><th>宣传单（份）</th><th>横幅（条）</th></tr></thead>
<tbody><tr><td>古槐派出所</td><td>1,260</td><td>8</td><td>&nbsp;412&nbsp;</td><td>1&#x5343;8&#30334;</td></tr>
<tr><td>清河派出所</td><td>980</td><td>6</td><td>305</td><td>1350 余</td></tr>
<!-- <tr><td>旧所</td><td>1</td><td>1</td><td>1</td><td>1</td></tr> -->
<tr><td>杨埠派出所</td><td>&mdash;</td><td>3</td><td>198</td><td>760<sup>※</sup></td></tr></tbody>
<tfoot><tr><td>合计</td><td>2,240</td><td>17</td><td>915</td><td>3910</td></tr></tfoot></table></body></html>"""
    c.raw = body.encode()
    s = c.sheet("x")
    s.put("A1", ["平舆县公安局2023年5月反诈宣传查询结果"], ["单位：平舆县公安局", "", "导出时间：2023-06-03 10:22:31"], ["派出所", "宣传发动", "", "入户\n（户）", "受众\n（人次）"], ["", "宣传单（份）", "横幅（条）"], ["古槐派出所", "1,260", 8, 412, "1千8百"], ["清河派出所", 980, 6, 305, "1350 余"], ["杨埠派出所", "—", 3, 198, "760※"], ["合计", "2,240", 17, 915, 3910])
    s.role("title", "A1").role("meta", "A2", "C2").role("header", "A3:E3", "B4:C4").role("label", "A5:A7").role("label|total", "A8").role("total", "B8:E8")
    s.rows("A5:A7", unit="cell").columns(B="leaflets", C="banners", D="households", E="people_reached")
    s.facts("B5:E7", read={"B5": exact(1260), "E5": exact(1800), "E6": at_least(1350, 1359), "E7": exact(760)}).may_flag("E7", "E8")
    return c


def web_archive() -> Case:
    c = Case("v05-web-archive", "兴安农商银行反诈活动.xls", "A web archive (MHTML) that Excel saved, quoted-printable in GBK: months across, a bank.", form="raw",
             unit="兴安农商银行", unit_type="bank")
    rows = [["兴安农商银行2023年二季度反诈宣传统计", "", "", "", ""], ["项目", "4月", "5月", "6月", "合计"], ["网点宣传（场）", "21", "24", "30", "75"], ["折页（张）", "900", "1100", "1500余", "3500"], ["劝阻客户汇款（笔）", "1", "0", "2", "3"]]
    page = "<html><head><meta http-equiv=Content-Type content='text/html; charset=gb2312'></head><body><table>" + "".join("<tr>" + "".join(f"<td>{t}</td>" for t in row) + "</tr>" for row in rows) + "</table></body></html>"
    c.raw = (b"MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary=\"--=_b\"\r\n\r\n----=_b\r\nContent-Location: file:///C:/a.htm\r\nContent-Transfer-Encoding: quoted-printable\r\nContent-Type: text/html; charset=\"gb2312\"\r\n\r\n") + quopri.encodestring(page.encode("gb18030")) + b"\r\n----=_b--\r\n"
    s = c.sheet("x")
    c.problem("query", "which 兴安?", "A1", sheet="*")
    s.put("A1", *rows).role("title", "A1").role("header", "A2:D2").role("header|total", "E2").role("label", "A3:A5").role("total", "E3:E5")
    for col, m in zip("BCD", ("2023-04", "2023-05", "2023-06"), strict=True):
        s.fact(f"{col}3", "sessions", int(s.cells[f"{col}3"]), channel="branch", **month(m))
        s.fact(f"{col}4", "leaflets", at_least(1500, 1599) if col == "D" else int(s.cells[f"{col}4"]), **month(m))
        s.fact(f"{col}5", "scams_stopped", int(s.cells[f"{col}5"]), target_group="unspecified|bank_customers", **month(m))
    return c


def quoted_lines() -> Case:
    c = Case("v06-quoted-lines", "郸城县各校反诈宣传.csv", "CSV in GBK, all fields quoted, line breaks inside header cells and figures, a row of units under the header.",
             form="quoted", **month("2023-09"), unit_type="school", district_contains="郸城县")
    s = c.sheet("x")
    s.put("A1", ["郸城县教体局关于2023年9月反诈宣传的统计"], ["学校", "主题\n班会", "国旗下\n讲话", "参与师生", "致家长\n一封信"], ["", "节", "次", "人次", "份"], ["郸城一高", 62, 1, "3 260", "3,100"], ["实验小学", 30, 1, "1580人\n（含教师80人）", "1500\n"], ["吴台镇一中", 18, "", "900多", "880"], ["合计", 110, 2, 5740, "5,480"])
    s.role("title", "A1").role("header", "A2:E2", "B3:E3").role("label", "A4:A6").role("label|total", "A7").role("total", "B7:E7")
    s.rows("A4:A6", unit="cell").columns(B=dict(measure="sessions", channel="class_meeting", target_group="unspecified|students"), C=dict(measure="sessions", channel="unspecified|lecture", target_group="unspecified|students"), D=dict(measure="people_reached", target_group="unspecified|students", channel="unspecified|class_meeting|lecture"), E=dict(measure="leaflets", target_group="parents|unspecified|students"))
    s.facts("B4:C6", "D4", "D6", "E4:E6", read={"D4": exact(3260), "D6": at_least(900, 999), "E4": exact(3100), "E5": exact(1500), "E6": exact(880)})
    s.fact("D5", quantity=exact(1500), values=[1580], optional=True).fact("D5", quantity=exact(80), target_group="teachers", optional=True).may_flag("D5")
    return c


def big_endian() -> Case:
    c = Case("v07-big-endian", "洛浦县妇联巾帼反诈宣传情况.txt", "UTF-16 with the other byte order, tabs; a women's federation: groups in rows, the unit's name in the file's name only; a sentence below.",
             form="utf16be", **month("2023-03"), unit="洛浦县妇联", unit_type="government|other", district_contains="洛浦县")
    s = c.sheet("x")
    s.put("A1", ["巾帼反诈宣传情况（2023年3月）"], ["宣传对象", "宣讲场次", "覆盖人次", "发放双语折页"], ["妇女", 12, 860, 900], ["家长", 3, 240, 250], ["留守老人", 2, "60余", 60], ["儿童", 1, 45, 0], ["共计", 18, 1205, 1210])
    s.role("title", "A1").role("header", "A2:D2").role("label", "A3:A6").role("label|total", "A7").role("total", "B7:D7")
    s.rows("A3:A6", target_group=["women", "parents", "elderly|elderly_alone", "children"]).columns(B=dict(measure="sessions", channel="lecture"), C=dict(measure="people_reached", channel="unspecified|lecture"), D="leaflets")
    s.facts("B3:D6", read={"C5": at_least(60, 69)})
    return c


def xml_with_extras() -> Case:
    c = Case("v08-xml-with-extras", "监利市公安局网安反诈宣传.xls", "SpreadsheetML with formulas, per cents, a hidden sheet and comments: the online team's figures per week.", form="raw",
             unit="监利市公安局网安大队|监利市公安局", unit_type="police", district_contains="监利市")
    def row(n: int, *cells: str) -> str:
        return f'<Row ss:Index="{n}">' + "".join(cells) + "</Row>"
    def t(x: str, more: str = "") -> str:
        return f'<Cell{more}><Data ss:Type="String">{x}</Data></Cell>'
    def n(x: object, more: str = "") -> str:
        return f'<Cell{more}><Data ss:Type="Number">{x}</Data></Cell>'
    c.raw = ('<?xml version="1.0" encoding="UTF-8"?><?mso-application progid="Excel.Sheet"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet" xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet" xmlns:x="urn:schemas-microsoft-com:office:excel">'
             '<Styles><Style ss:ID="p"><NumberFormat ss:Format="0%"/></Style><Style ss:ID="w"><NumberFormat ss:Format="0.0&quot;万&quot;"/></Style></Styles>'
             '<Worksheet ss:Name="2023年8月"><Table>'
             + row(1, t("监利市公安局网安大队2023年8月反诈线上宣传统计", ' ss:MergeAcross="5"'))
             + row(3, t("日期"), t("推文（篇）"), t("短视频（条）"), t("阅读播放量（次）"), t("互动率"), t("辟谣（条）"))
             + row(4, t("8月1日-8月6日"), n(6), n(3), n(2.4, ' ss:StyleID="w"'), n(0.032, ' ss:StyleID="p"'), n(2))
             + row(5, t("8月7日-8月13日"), n(5), n(4), n(31250), n(0.041, ' ss:StyleID="p"'), n(1))
             + row(6, t("8月14日-8月20日"), n(7), '<Cell ss:Index="4"><Data ss:Type="Error">#VALUE!</Data></Cell>', n(0.02, ' ss:StyleID="p"'), n(0))
             + row(7, t("合计"), n(18, ' ss:Formula="=SUM(R[-3]C:R[-1]C)"'), n(7, ' ss:Formula="=SUM(R[-3]C:R[-1]C)"'))
             + '</Table></Worksheet><Worksheet ss:Name="草稿"><Table>' + row(1, t("推文（篇）"), n(99)) + '</Table><WorksheetOptions xmlns="urn:schemas-microsoft-com:office:excel"><Visible>SheetHidden</Visible></WorksheetOptions></Worksheet></Workbook>').encode()
    s = c.sheet("x")
    s.gold_name = "2023年8月"
    s.put("A1", ["监利市公安局网安大队2023年8月反诈线上宣传统计"]).put("A3", ["日期", "推文（篇）", "短视频（条）", "阅读播放量（次）", "互动率", "辟谣（条）"], ["8月1日-8月6日", 6, 3, 24000, 0.032, 2], ["8月7日-8月13日", 5, 4, 31250, 0.041, 1], ["8月14日-8月20日", 7, "", "#VALUE!", 0.02, 0], ["合计", 18, 7])
    s.role("title", "A1").role("header", "A3:D3").role("header|ratio", "E3").role("label", "A4:A6").role("ratio", "E4:E6").role("label|total", "A7").role("total", "B7:C7")
    for r, (a, b) in enumerate((("2023-08-01", "2023-08-06"), ("2023-08-07", "2023-08-13"), ("2023-08-14", "2023-08-20")), 4):
        s.by_row[r] = days(a, b)
    s.columns(B=dict(measure="posts", channel=ONLINE), C="videos", D=dict(measure="views", channel=ONLINE)).facts("B4:B6", "C4:C5", "D4:D5")
    s.facts("F4:F6", measure="posts", channel=ONLINE, optional=True).may_flag("F3:F6").problem("query", "#VALUE!", "D6")
    c.flaggable.append(["草稿", ""])
    c.problem("note", "a hidden sheet", "", sheet="草稿")
    return c


def month_without_year() -> list[Case]:
    c = Case("v09-month-without-year", "石门县维新镇反诈宣传4月份.xlsx", "A month and no year anywhere: held; --period gives the year, and does not override the month.", held=True,
             unit="维新镇", unit_type="township", district_contains="石门县", **month("2023-04"))
    s = c.sheet("Sheet1")
    s.put("A1", ["石门县维新镇4月份反诈宣传统计表"], ["填报单位：石门县维新镇人民政府"], ["类别", "数量"], ["发放宣传单（份）", 620], ["村村响（次）", 90], ["召开屋场会（场）", 4], ["参会群众（人次）", "一百八十余"])
    s.merge("A1:B1").role("title", "A1").role("meta", "A2").role("header", "A3:B3").role("label", "A4:A7")
    s.fact("B4", "leaflets", 620).fact("B5", "broadcasts", 90).fact("B6", "sessions", 4, channel="unspecified|training|lecture").fact("B7", "people_reached", at_least(180, 189), target_group="unspecified|residents|villagers", channel="unspecified|training|lecture")
    c.problem("error", "held: the year is unknown", "")
    return [c, c.variant("period", "With the month and its year by option.", options=("--period", "2023-04"), held=False)]


def dates_without_year() -> list[Case]:
    c = Case("v10-dates-without-year", "反诈宣传活动记录（曙光社区）.xlsx", "Dates without a year and no year anywhere: held; --period 2023 completes them; the unit in brackets of the file's name.", held=True,
             unit="曙光社区", unit_type="community")
    s = c.sheet("Sheet1")
    s.put("A1", ["反诈宣传活动记录"], ["时间", "活动内容", "参与人数", "资料"], ["3.15", "消费者权益日反诈宣传", 86, "100份"], ["4月9日", "小区广场反诈夜话", "40余人", "60份"], ["5/12", "防灾减灾日入户", 33, "33份"])
    s.merge("A1:D1").role("title", "A1").role("header", "A2:D2").role("label", "A3:A5").role("label|figure", "B3:B5")
    for r, d, n, m in ((3, "2023-03-15", 86, 100), (4, "2023-04-09", at_least(40, 49), 60), (5, "2023-05-12", 33, 33)):
        ch = "unspecified|door_to_door|stall|lecture|training"
        s.fact(f"B{r}", "sessions", 1, channel=ch, **days(d)).fact(f"C{r}", "people_reached", n, channel=ch, **days(d)).fact(f"D{r}", "leaflets", m, channel=ch + "|handout", **days(d))
    c.problem("error", "held: the year is unknown", "")
    return [c, c.variant("period", "With the year by option.", options=("--period", "2023"), held=False)]


def unit_in_the_foot() -> Case:
    c = Case("v11-unit-in-the-foot", "反诈宣传情况统计表(3).xls", "Unit and month stand below the table only; place only in the unit's name; HTML table in UTF-8.",
             form="html", unit="祁东县白地市镇卫生院|白地市镇卫生院", unit_type="hospital", district_contains="祁东县", **month("2023-11"))
    s = c.sheet("x")
    s.put("A1", ["反诈宣传情况统计表"], ["宣传项目", "完成数量", "备注"], ["候诊区宣讲（场）", 4, ""], ["发放宣传单（份）", 260, "门诊、住院部"], ["电子屏滚动播放（块）", 2, "24小时"], ["受教育患者（人次）", 310, ""], ["填报单位：祁东县白地市镇卫生院", "", "统计时间：2023年11月"], ["填表人：周××", "", "联系电话：0734-624××××"])
    s.role("title", "A1").role("header", "A2:C2").role("label", "A3:A6").role("note|label", "C4:C5").role("note|meta", "A7", "C7", "A8", "C8")
    s.fact("B3", "sessions", 4, channel="lecture").fact("B4", "leaflets", 260).fact("B5", "screens", 2).fact("B6", "people_reached", 310, target_group="patients", channel="unspecified|lecture")
    return c


def semester() -> Case:
    c = Case("v12-semester", "会昌县第二中学2022-2023学年第二学期反诈教育统计.xlsx", "A school year and a term, no date: counted in the months in which schools keep that term, and said so.", unit="会昌县第二中学", unit_type="school", district_contains="会昌县", period_start="2023-02-01", period_end="2023-07-31")
    s = c.sheet("Sheet1")
    s.put("A1", ["会昌县第二中学反诈教育统计（2022-2023学年第二学期）"], ["年级", "主题班会（节）", "参与学生（人次）"], ["七年级", 24, 1080], ["八年级", 22, 1015], ["九年级", 20, 960], ["合计", 66, 3055])
    s.merge("A1:C1").role("title", "A1").role("header", "A2:C2").role("label", "A3:A5").role("label|total", "A6").role("total", "B6:C6")
    for row, (classes, pupils) in enumerate([(24, 1080), (22, 1015), (20, 960)], 3):
        s.fact(f"B{row}", "sessions", classes, channel="class_meeting", target_group="unspecified|students")
        s.fact(f"C{row}", "people_reached", pupils, target_group="students", channel="unspecified|class_meeting")
    return c


def hidden_in_xls() -> Case:
    c = Case("v13-sheets-per-place", "永靖县反诈宣传2023年6月.xlsx", "A sheet per town whose name is the unit; a column hidden; a summary sheet last that repeats the others; one repeats wrongly.",
             form="openpyxl", **month("2023-06"), unit_type="township", district_contains="永靖县")
    data = {"刘家峡镇": (860, 210, 5), "盐锅峡镇": (640, 155, 3), "太极镇": (520, 98, 4)}
    for name, (a, b, d) in data.items():
        s = c.sheet(name, unit=name)
        s.put("A1", ["反诈宣传统计表"], ["项目", "数量", "责任人"], ["宣传单（份）", a, "王××"], ["入户（户）", b, "李××"], ["宣讲会（场）", d, ""])
        s.merge("A1:C1").role("title", "A1").role("header", "A2:C2").role("label", "A3:A5").role("note|label", "C3:C4")
        s.fact("B3", "leaflets", a).fact("B4", "households", b).fact("B5", "sessions", d, channel="lecture|unspecified|training")
    z = c.sheet("汇总")
    z.put("A1", ["永靖县2023年6月反诈宣传汇总表"], ["乡镇", "宣传单（份）", "入户（户）", "宣讲会（场）"], *[[k, *v] for k, v in data.items()], ["合计", 2020, 463, 12])
    z.cells["C4"] = 165
    z.cells["C6"] = 473
    z.merge("A1:D1").role("title", "A1").role("header", "A2:D2").role("label|total", "A3:A6").role("total|note", "B3:D6")
    z.problem("query", "155 on the town's own sheet", "C4").may_flag("C6")
    return c


def cases() -> list[Case]:
    return [wps_ledger(), spoken_formats(), libre_office(), page_of_tables(), web_archive(), quoted_lines(), big_endian(), xml_with_extras(), *month_without_year(), *dates_without_year(), unit_in_the_foot(), semester(), hidden_in_xls()]
