"""Fourteen more files of offices: villages, banks, forms by sheet, weeks of the police, tasks and years compared."""

# fmt: off
# ruff: noqa: E501, E701, E702, SIM
from __future__ import annotations

from builder import Case, about, at_least, days, exact, month

SIGN="note|meta|label|serial|header"
def n(v): return v if isinstance(v,(int,float)) else 0

def y01():
    """Township rows merged over villages, subtotals after each, total on top; people columns by group under one head; planted wrong subtotal."""
    c=Case("v01-villages","龙陵县镇安镇、勐糯镇6月反诈宣传入户情况.xlsx","villages under merged townships", **month("2023-06"), district_contains="龙陵县", unit_type="community|township|other")
    s=c.sheet("入户")
    s.put("A1",["龙陵县乡镇反诈宣传入户情况统计表"],["统计月份：2023年6月","","","","","","填报单位：龙陵县反诈中心"],
      ["乡镇","村（社区）","入户数（户）","宣传人数（人次）","","","发放明白纸（份）"],["","","","老年人","青少年","其他群众",""],
      ["合计","",1171,640,325,1150,2395],
      ["镇安镇","镇安社区",260,150,80,240,520],["","大坝村",175,90,45,180,360],["","芒亥村",148,85,36,160,310],["","小计",583,325,161,580,1190],
      ["勐糯镇","勐糯社区",302,175,96,300,640],["","田坡村",160,80,38,150,325],["","大寨村",126,60,30,120,240],["","小计",588,315,164,570,1215],
      ["制表：", "段×","","审核：","赵×"])
    s.merge("A1:G1","A2:F2","A3:A4","B3:B4","C3:C4","D3:F3","G3:G4","A5:B5","A6:A9","A10:A13")
    s.role("title","A1").role("meta","A2","G2").role("header","A3:G4").role("label","A6","A10","B6:B8","B10:B12").role("label|total","A5","B9","B13").role("total","C5:G5","C9:G9","C13:G13").role(SIGN,"A14:E14")
    for r in (6,7,8,10,11,12): s.by_row[r]={"unit":s.cells[f"B{r}"]+"|"+("镇安镇" if r<9 else "勐糯镇")+s.cells[f"B{r}"],"district_contains":"镇安镇" if r<9 else "勐糯镇"}
    s.columns(C="households",D=dict(measure="people_reached",target_group="elderly"),E=dict(measure="people_reached",target_group="youth"),F=dict(measure="people_reached",target_group="residents|unspecified"),G="leaflets")
    s.facts("C6:G8","C10:G12")
    # planted: G13 states 1215, sum is 1205 ; G5 = 1190+1205=2395
    s.problem("query","subtotal 10 too high","G13",says=(1215,1205)); s.may_flag("G5")
    return c

def y02():
    """Ledger of a bank with 开始时间/结束时间 columns, 参与客户数, 网点, channels joined, people '约', 金额."""
    c=Case("v02-bank-ledger","邮储银行大英县支行2023年二季度反诈宣传活动明细.xlsx","start/end columns, outlets as place, amounts", unit="邮储银行大英县支行|大英县支行", unit_type="bank", district_contains="大英县")
    s=c.sheet("明细")
    s.put("A1",["邮储银行大英县支行反诈宣传活动明细表（2023年二季度）"],
      ["序号","网点","活动主题","开始日期","结束日期","宣传形式","宣传对象","活动场次","覆盖客户（人）","发放折页（份）","微信推送（条）","活动费用（元）"],
      [1,"城区营业部","“守住钱袋子”宣传","2023-04-10","2023-04-14","厅堂+户外","客户",5,"约400",600,3,860],
      [2,"蓬莱营业所","进集市宣传","2023-04-22","2023-04-22","摆摊","赶集群众",1,"150余",200,"",120],
      [3,"隆盛营业所","老年客户讲堂","2023-05-11","2023-05-11","讲座","老年客户",1,38,40,1,60],
      [4,"城区营业部","进校园讲座","2023-05-25","2023-05-26","讲座","学生",2,620,620,2,150],
      [5,"回马营业所","防范电诈直播","2023-06-15","2023-06-15","直播","网友",1,"1.2万","—",4,0],
      ["合计","","","","","","",10,"",1460,10,1190])
    s.merge("A1:L1","A8:G8")
    s.role("title","A1").role("header","A2:L2").role("serial","A3:A7").role("label","B3:G7").role("note|base|planned|unread","L3:L7").role("label|total","A8").role("total","H8","J8","K8").role("total|note","L8")
    D=[("2023-04-10","2023-04-14"),("2023-04-22","2023-04-22"),("2023-05-11","2023-05-11"),("2023-05-25","2023-05-26"),("2023-06-15","2023-06-15")]
    C=["branch","stall","lecture","lecture","short_video"]; G=["bank_customers","residents","elderly|bank_customers","students","unspecified|residents|bank_customers"]
    P=[about(400),at_least(150,159),exact(38),exact(620),exact(12000)]
    for i in range(5):
        r=3+i; a=dict(**days(*D[i]),channel=C[i],target_group=G[i],unit=s.cells[f"B{r}"]+"|邮储银行大英县支行|邮储银行大英县支行"+s.cells[f"B{r}"])
        s.fact(f"H{r}","sessions",s.cells[f"H{r}"],**a); s.fact(f"I{r}","people_reached",P[i],**a)
        if isinstance(s.cells.get(f"J{r}"),int): s.fact(f"J{r}","leaflets",s.cells[f"J{r}"],**{**a,"channel":C[i]+"|handout"})
        if isinstance(s.cells.get(f"K{r}"),int): s.fact(f"K{r}","posts",s.cells[f"K{r}"],**{**a,"channel":"group_chat|official_account|"+C[i]})
    return c

def y03():
    """One sheet per station as two-column form + summary; station names in sheet names; one sheet blank; summary has wrong cell."""
    c=Case("v03-forms-per-sheet","闽清县派出所反诈宣传周报表（2023年第20周）.xlsx","form per sheet and a summary in front", **days("2023-05-15","2023-05-21"), unit_type="police", district_contains="闽清县")
    st=["梅城派出所","坂东派出所","池园派出所"]; items=["发放宣传单（份）","张贴海报（张）","集中宣传（场）","受众（人次）","劝阻被骗群众（人）"]
    d={"梅城派出所":[620,30,4,850,3],"坂东派出所":[410,18,2,460,1],"池园派出所":[205,0,1,"190余",0]}
    z=c.sheet("汇总")
    z.put("A1",["闽清县派出所反诈宣传周报汇总表（2023年第20周）"],["单位",*items],*[[k,*(190 if isinstance(v,str) else v for v in d[k])] for k in st],["合计",1235,48,7,1500,4])
    z.merge("A1:F1"); z.role("title","A1").role("header","A2:F2").role("label","A3:A5").role("total","B3:F5","B6:F6").role("label|total","A6")
    for k in st:
        s=c.sheet(k, unit=k+"|闽清县公安局"+k)
        s.put("A1",[k+"反诈宣传周报表"],["统计周期","2023年5月15日—5月21日"],*[[i,v] for i,v in zip(items,d[k], strict=True)],["填报人","王××"])
        s.merge("A1:B1"); s.role("title","A1").role("meta|label","A2:B2").role("label|header","A3:A7").role("note|meta|label","A8:B8")
        for r,m,ch in zip(range(3,8),["leaflets","posters","sessions","people_reached","scams_stopped"],["handout","posting","stall|unspecified","unspecified","unspecified"], strict=True):
            v=s.cells.get(f"B{r}"); s.fact(f"B{r}",m,at_least(190,199) if isinstance(v,str) else v,channel=ch)
    c.sheet("备用")
    z.may_flag("E5","E6")
    return c

def y04():
    """Word: report with section heads, table of villages, mixed; period in title as 第三季度; unit in signature; other people's numbers."""
    c=Case("v04-street-quarter","工作报告.docx","report of a street for a quarter with a table", form="docx", period_start="2023-07-01", period_end="2023-09-30", unit="贺兰山西路街道|贺兰山西路街道办事处|西夏区贺兰山西路街道|西夏区贺兰山西路街道办事处", unit_type="township", district_contains="西夏区")
    c.paragraph("2023年第三季度反诈宣传工作情况报告","title")
    c.paragraph("区反诈联席办：")
    c.paragraph("三季度以来，辖区共发生电信网络诈骗案件11起，同比下降21.4%，涉案金额63.5万元。我街道按照区委统一部署，扎实开展反诈宣传。现将有关情况报告如下：")
    c.paragraph("一、主要做法","label|header|title|note")
    p=c.paragraph("（一）集中宣传造声势。围绕“全民反诈在行动”主题，先后在同心广场、文萃广场组织集中宣传6场，发放宣传单、折页4200余份，悬挂横幅36条，受教育群众3500余人次。")
    for m,q,ch in (("sessions",exact(6),"stall"),("leaflets",at_least(4200,4299),"stall|handout"),("banners",exact(36),"banner|stall"),("people_reached",at_least(3500,3599),"stall|unspecified")): c.say(p,m,q,channel=ch,target_group="unspecified|residents")
    p=c.paragraph("（二）入户走访全覆盖。组织网格员、民警逐户上门，累计走访居民2860户、商户315家，指导安装国家反诈中心APP 740人。")
    c.say(p,"households",2860,target_group="residents|unspecified",channel="door_to_door"); c.say(p,"households",315,target_group="merchants",channel="door_to_door"); c.say(p,"app_installs",740,channel="app|door_to_door",target_group="unspecified|residents|merchants")
    p=c.paragraph("（三）精准宣讲护重点。联合派出所进校园、进企业举办专题讲座9场，其中面向财务人员3场；老年大学反诈课堂2期，96名老年学员参加。")
    c.say(p,"sessions",6,channel="lecture",target_group="unspecified"); c.say(p,"sessions",3,channel="lecture",target_group="finance_staff"); c.say(p,"sessions",2,channel="lecture|training",target_group="elderly|unspecified"); c.say(p,"people_reached",96,target_group="elderly",channel="lecture|training|unspecified")
    c.paragraph("二、存在问题","label|header|title|note")
    c.paragraph("部分社区宣传形式单一，仍有3个小区入户率不足60%。")
    c.paragraph("三、下一步打算","label|header|title|note")
    c.paragraph("10月底前再开展集中宣传4场，实现辖区12个社区全覆盖。")
    c.paragraph("西夏区贺兰山西路街道办事处","meta|note"); c.paragraph("2023年10月9日","meta|note")
    return c

def y05():
    """tab-separated GBK as .xls, with sums, 单位 万 in header, month columns Jan-Mar, negative."""
    c=Case("v05-tab-gbk-xls","英德市一季度短信微信推送情况.xls","tab separated text named xls", form="tsv", unit="英德移动公司|英德联通公司|英德电信公司", district_contains="英德市", unit_type="enterprise")
    s=c.sheet("x")
    s.put("A1",["英德市通信企业2023年一季度反诈宣传推送统计"],["企业","1月短信（万条）","2月短信（万条）","3月短信（万条）","短信合计（万条）","微信公众号推文（篇）"],["英德移动公司","12.5","10","15.3","37.8","9"],["英德联通公司","6.2","5.8","-1","11","6"],["英德电信公司","7","7.4","8.1","22.5","11"],["合计","25.7","23.2","22.4","71.3","26"])
    s.role("title","A1").role("header","A2:F2").role("label","A3:A5").role("total","E3:E5","B6:F6").role("label|total","A6")
    s.rows("A3:A5",unit="cell")
    for col,mo in zip("BCD",("2023-01","2023-02","2023-03"), strict=True):
        for r in (3,4,5):
            v=float(s.cells[f"{col}{r}"])
            if v>0: s.fact(f"{col}{r}","sms",round(v*10000),**month(mo))
    for r in (3,4,5): s.fact(f"F{r}","posts",float(s.cells[f"F{r}"]),channel="official_account",period_start="2023-01-01",period_end="2023-03-31")
    s.problem("query","negative","D4"); s.may_flag("E4","D6","E6")
    return c

def y06():
    """Matrix unit x group, two measure blocks one below another within one table via row 指标 column merged; no totals."""
    c=Case("v06-measure-blocks","大英县各镇重点人群反诈宣传统计（2023年10月）.xlsx","measure merged down the left, towns below, groups across", **month("2023-10"), unit_type="township", district_contains="大英县")
    s=c.sheet("10月")
    towns=["盐井街道","蓬莱镇","隆盛镇"]
    a=[[3,2,4,1],[2,1,3,0],[1,1,"",2]]; b=[[420,180,350,45],[260,75,210,0],[130,60,"",80]]
    s.put("A1",["大英县重点人群反诈宣传情况统计表"],["指标","镇街","老年人","学生","企业财务人员","务工人员"],*[["宣讲场次（场）" if i==0 else "",t,*r] for i,(t,r) in enumerate(zip(towns,a, strict=True))],*[["覆盖人数（人次）" if i==0 else "",t,*r] for i,(t,r) in enumerate(zip(towns,b, strict=True))])
    s.merge("A1:F1","A3:A5","A6:A8"); s.role("title","A1").role("header","A2:F2").role("label","A3","A6","B3:B8")
    s.rows("B3:B8",unit="cell")
    for r in range(3,9):
        for col,g in zip("CDEF",("elderly","students","finance_staff","migrant_workers"), strict=True):
            v=s.cells.get(f"{col}{r}")
            if isinstance(v,int): s.fact(f"{col}{r}","sessions" if r<6 else "people_reached",v,target_group=g,channel="lecture" if r<6 else "unspecified|lecture")
    return c

def y07():
    """Plan/done sheet: 月度任务完成情况; cumulative rows; rate; 未完成原因."""
    c=Case("v07-task-done","西夏区各街道反诈宣传任务完成情况（截至2023年11月30日）.xlsx","annual task, this month, cumulative, rate", **month("2023-11"), unit_type="township", district_contains="西夏区")
    s=c.sheet("Sheet1")
    s.put("A1",["西夏区各街道2023年反诈宣传任务完成情况表"],["（截至11月30日）"],["街道","入户宣传（户）","","","","集中宣传（场）","","",""],["","年度任务","11月完成","累计完成","完成率","年度任务","11月完成","累计完成","完成率"],
      ["西花园路街道",12000,1130,10860,0.905,60,5,55,0.9167],["北京西路街道",15000,1420,13925,0.9283,72,6,66,0.9167],["文昌路街道",9000,760,8230,0.9144,48,4,41,0.8542],["朔方路街道",6000,"540户",5310,0.885,36,3,30,0.8333],
      ["合计",42000,3850,38325,0.9125,216,18,192,0.8889],["备注：文昌路街道因社区调整，10月入户数更正后计入累计。"])
    s.merge("A1:I1","A2:I2","A3:A4","B3:E3","F3:I3","A10:I10")
    s.role("title","A1").role("meta|title","A2").role("header","A3:I4").role("label","A5:A8").role("planned","B5:B8","F5:F8").role("cumulative","D5:D8","H5:H8").role("ratio","E5:E8","I5:I8").role("label|total","A9").role("total","C9","G9").role("total|planned","B9","F9").role("total|cumulative","D9","H9").role("total|ratio","E9","I9").role("note","A10")
    s.rows("A5:A8",unit="cell"); s.columns(C="households",G=dict(measure="sessions",channel="stall|unspecified")).facts("C5:C8",read={"C8":exact(540)}).facts("G5:G8")
    return c

def y08():
    """Prose, county police weekly by station, several paragraphs each with unit; trap numbers."""
    c=Case("v08-police-weekly","龙陵县公安局反诈宣传一周动态（6月5日至6月11日）.txt","paragraph per station", form="txt", **days("2023-06-05","2023-06-11"), unit_type="police", district_contains="龙陵县")
    c.paragraph("龙陵县公安局反诈宣传一周动态","title"); c.paragraph("（2023年6月5日至6月11日）")
    p=c.paragraph("龙山派出所：民警走进县城2所中学开展反诈主题班会8场，参与师生1200余人；在农贸市场设摊宣传，发放宣传单600份，接受群众咨询45人次。")
    u=dict(unit="龙山派出所|龙山所|龙陵县公安局龙山派出所")
    c.say(p,"sessions",8,channel="class_meeting",target_group="students|unspecified",**u); c.say(p,"people_reached",at_least(1200,1299),target_group="students|teachers|unspecified",channel="class_meeting|unspecified",**u); c.say(p,"leaflets",600,channel="stall|handout",**u); c.say(p,"consultations",45,channel="stall|unspecified",**u)
    p=c.paragraph("镇安派出所：结合“百万警进千万家”活动，入户走访群众230户，张贴反诈海报58张，新增注册国家反诈中心APP 96人，成功劝阻群众转账2起，避免损失4.8万元。")
    u=dict(unit="镇安派出所|镇安所|龙陵县公安局镇安派出所")
    c.say(p,"households",230,target_group="residents|unspecified",channel="door_to_door",**u); c.say(p,"posters",58,channel="posting|door_to_door",target_group="unspecified|residents",**u); c.say(p,"app_installs",96,target_group="unspecified|residents",**u); c.say(p,"scams_stopped",2,target_group="unspecified|residents",**u); c.say(p,"loss_prevented",48000,target_group="unspecified|residents",**u)
    p=c.paragraph("勐糯派出所：本周抓获涉诈嫌疑人1名，破案2起。同时组织村组干部召开院坝会3场，群众180人参加，发放彝、汉双语宣传册300本。")
    u=dict(unit="勐糯派出所|勐糯所|龙陵县公安局勐糯派出所")
    c.say(p,"sessions",3,channel="training|lecture|unspecified",target_group="unspecified|villagers|officials|residents",**u); c.say(p,"people_reached",180,target_group="unspecified|residents|villagers",channel="training|lecture|unspecified",**u); c.say(p,"leaflets",300,channel="handout|training|lecture",target_group="unspecified|residents|villagers",**u)
    c.paragraph("平达派出所：因警力调整，原计划在平达集镇开展的集中宣传改至下周举行。")
    return c

def y09():
    """list with 数量及种类 text cells: '宣传单200份、海报10张', and place column; date merged; unit in title."""
    c=Case("v09-materials-in-text","锦江社区反诈宣传活动记录表.ods","a column with several materials per cell, ods, year in sheet name", form="ods", unit="锦江社区|福州市锦江社区", unit_type="community")
    s=c.sheet("2023年")
    s.put("A1",["锦江社区反诈宣传活动记录表"],["日期","活动名称","地点","参加人数","发放资料种类及数量","负责人"],["3月5日","学雷锋反诈志愿服务","中心广场","120余人","宣传单200份、反诈扇子50把","林××"],["","小喇叭巡回宣传","各小区","—","播放录音12次","陈××"],["4月15日","国家安全日反诈宣传","社区大厅","65人","宣传册80本，海报6张","林××"],["4月20日","入户宣传","3号楼至9号楼","86户","宣传单86份","黄××"])
    s.merge("A1:F1","A3:A4")
    s.role("title","A1").role("header","A2:F2").role("label|figure","A3:C6").role("note|label","F3:F6")
    D={3:"2023-03-05",4:"2023-03-05",5:"2023-04-15",6:"2023-04-20"}
    for r,d in D.items(): s.fact(f"B{r}","sessions",1,channel="unspecified|stall|broadcast|door_to_door|service_window",target_group="unspecified|residents",**days(d))
    s.fact("D3","people_reached",at_least(120,129),channel="unspecified|stall",**days(D[3])); s.fact("E3","leaflets",200,channel="handout|unspecified|stall",**days(D[3])); s.fact("E3","gifts",50,channel="gift|stall",**days(D[3]))
    s.fact("D5","people_reached",65,channel="unspecified|stall",**days(D[5])); s.fact("E5","leaflets",80,channel="handout|stall",**days(D[5])); s.fact("E5","posters",6,channel="posting|stall",**days(D[5]))
    s.fact("E6","leaflets",86,channel="handout|door_to_door",**days(D[6]))
    c.expect("2023年","D6",exact(86),{**c.attributes,"measure":"households","channel":"door_to_door","optional":True,**days(D[6])})
    s.problem("query","86户 under 参加人数","D6").problem("query","a recording played is no material handed out","E4")
    return c

def y10():
    """Comparison table: this year vs last, both periods; only this counts."""
    c=Case("v10-year-on-year","英德市2023年1-9月反诈宣传工作同比情况.xlsx","this year, last year, change for each measure", period_start="2023-01-01",period_end="2023-09-30", district_contains="英德市", unit_type="township")
    s=c.sheet("同比")
    s.put("A1",["英德市2023年1-9月反诈宣传工作同比情况表"],["镇街","宣传场次","","","宣传人次（万人次）","","","网络推送（条）","",""],["","2023年","2022年","增幅","2023年","2022年","增幅","2023年","2022年","增减数"],
     ["英城街道",210,180,"16.7%",8.6,7.2,"19.4%",320,250,70],["大站镇",96,101,"-5.0%",3.15,3.4,"-7.4%",110,96,14],["沙口镇",64,40,"60.0%",1.2,0.8,"50%",85,90,-5],["合计",370,321,"15.3%",12.95,11.4,"13.6%",515,436,79])
    s.merge("A1:J1","A2:A3","B2:D2","E2:G2","H2:J2")
    s.role("title","A1").role("header","A2:J3").role("label","A4:A6").role("ratio|note","D4:D6","G4:G6","J4:J6").role("note","C4:C6","F4:F6","I4:I6").role("label|total","A7").role("total","B7","E7","H7").role("total|note|ratio","C7:D7","F7:G7","I7:J7")
    s.rows("A4:A6",unit="cell")
    for r in (4,5,6): s.fact(f"B{r}","sessions",s.cells[f"B{r}"]); s.fact(f"E{r}","people_reached",round(s.cells[f"E{r}"]*10000)); s.fact(f"H{r}","posts",s.cells[f"H{r}"])
    return c

def y11():
    """csv utf-8 one row per unit with remarks containing figures not in columns & commas; quoted newline headers."""
    c=Case("v11-csv-remarks","县直部门反诈宣传7月.csv","csv, quoted newlines in headers, remark column", form="csv", **month("2023-07"), district_contains="闽清县")
    s=c.sheet("x")
    s.put("A1",["闽清县县直部门2023年7月反诈宣传情况"],["单位","宣传活动\n（场）","发放资料\n（份）","受众\n（人）","备注"],["县教育局","12","5,600","9,800","暑期安全教育，含反诈主题班会"],["县民政局","3","420","260","进养老院3次"],["县市场监管局","5","1,150","约900",""],["县工信局","2","300","150","组织企业财务培训"],["合计","22","7,470","11,110",""])
    s.role("title","A1").role("header","A2:E2").role("label","A3:A6").role("label|total","A7").role("total","B7:D7").role("note","E3:E6")
    s.rows("A3:A6",unit="cell"); s.columns(B="sessions",C="leaflets",D="people_reached")
    for r in range(3,7):
        s.fact(f"B{r}","",float(s.cells[f"B{r}"])); s.fact(f"C{r}","",float(s.cells[f"C{r}"].replace(",","")))
        d=s.cells[f"D{r}"]; s.fact(f"D{r}","",about(900) if d.startswith("约") else float(d.replace(",","")))
    return c

def y12():
    """hospital: unknown period (no date) but --period given? held."""
    c=Case("v12-held","科室反诈宣传统计.xlsx","neither unit nor period", held=True)
    s=c.sheet("Sheet1"); s.put("A1",["科室","宣讲（场）","发放折页（份）","受众（人次）"],["内科",2,120,85],["外科",1,60,40],["药剂科",0,"/",""],["合计",3,180,125])
    s.role("header","A1:D1").role("label","A2:A4").role("figure","B2:D3").role("total","B5:D5")
    c.problem("error","held")
    return c

def y13():
    """Statistics of education: not a campaign."""
    c=Case("v13-education","2023年各乡镇小学基本情况.xls","schools, classes, pupils: no facts", form="xls")
    s=c.sheet("教育"); s.put("A1",["2023年龙陵县各乡镇小学基本情况统计表"],["乡镇","学校数（所）","班级数（个）","在校学生（人）","教职工（人）"],["龙山镇",12,156,6890,420],["镇安镇",9,88,3520,231],["合计",21,244,10410,651])
    s.role("title","A1").role("header","A2:E2")
    return c

def y14():
    """Ledger: 序号 | 单位 | 时间(month only) | sessions 3 columns, 同上, merged remarks; units several types; unit alias; repeated row planted."""
    c=Case("v14-units-months","西夏区成员单位反诈宣传台账（2023年）.xlsx","unit/month rows with ditto, repeated row", district_contains="西夏区")
    s=c.sheet("台账")
    rows=[[1,"区公安分局","1月",6,1200,1500],[2,"同上","2月",4,800,960],[3,"同上","3月",7,1500,2100],[4,"区教育局","3月",15,6000,8800],[5,"区卫健局","2月",2,300,240],[6,"","3月",3,450,410],[7,"区卫健局","3月",3,450,410],[8,"区妇联","一季度",5,700,630]]
    s.put("A1",["西夏区反诈联席会议成员单位宣传台账（2023年）"],["序号","单位","时间","活动场次","发放资料","受众人数"],*rows)
    s.merge("A1:F1"); s.role("title","A1").role("header","A2:F2").role("serial","A3:A10").role("label","B3:C10")
    U=["区公安分局|西夏区公安分局|西夏分局"]*3+["区教育局|西夏区教育局"]+["区卫健局|西夏区卫健局"]*3+["区妇联|西夏区妇联"]
    P=["2023-01","2023-02","2023-03","2023-03","2023-02","2023-03","2023-03","2023-01..2023-03"]
    for i,r in enumerate(range(3,11)):
        a=dict(unit=U[i],**month(P[i]))
        s.fact(f"D{r}","sessions",rows[i][3],**a); s.fact(f"E{r}","leaflets",rows[i][4],**a); s.fact(f"F{r}","people_reached",rows[i][5],**a)
    s.problem("query","repeats the row before",*[f"{k}9" for k in "ABCDEF"])
    return c

def cases():
    out=[]
    for k in range(1,15):
        x=globals()[f"y{k:02d}"](); out.append(x)
        if x.id=="v12-held":
            v=x.variant("both","with options",options=("--unit","闽清县总医院","--period","2023-05"),held=False)
            sh=x.sheets[0]
            real=Case("t","t.xlsx","",**month("2023-05"),unit="内科|外科|药剂科|闽清县总医院|闽清县总医院内科|闽清县总医院外科|闽清县总医院药剂科")
            for col,m in zip("BCD",("sessions","leaflets","people_reached"), strict=True):
                for r in (2,3,4):
                    q=sh.cells.get(f"{col}{r}")
                    if isinstance(q,int): real.expect("Sheet1",f"{col}{r}",exact(q),{**real.attributes,"measure":m,"channel":"lecture" if m=="sessions" else ("handout" if m=="leaflets" else "unspecified|lecture")})
            v.expected=real.expected
            v.controls=dict(x.controls)
            out.append(v)
    return out
