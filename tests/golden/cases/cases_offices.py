"""Fourteen files of offices, stations, banks, schools and a hospital: written from the contract alone."""

# fmt: off
# ruff: noqa: E501, E701, E702, E731, E741, SIM
from __future__ import annotations

from builder import Case, Formula, about, at_least, days, exact, month

SIGN = "note|meta|label|serial"

def x01():
    """Two stacked tables: police stations, then banks; each own header; second with different measures; wrong total planted."""
    c=Case("o01-two-tables-one-title","英德市2023年9月反诈宣传统计.xlsx","two stacked tables under one title", **month("2023-09"), district_contains="英德市")
    s=c.sheet("9月")
    s.put("A1",["英德市2023年9月份反诈宣传工作统计表"],["制表单位：英德市公安局反诈中心","","","","制表时间：2023年10月8日"],["一、派出所宣传情况"],
      ["序号","派出所","集中宣传（场）","入户（户）","发放传单（份）","受众（人次）"],
      [1,"英城派出所",6,412,3200,4105],[2,"大站派出所",3,260,1500,1720],[3,"浛洸派出所",4,305,1850,2240],[4,"东华派出所",2,188,960,1135],
      ["小计","",15,1165,7510,9200],
      ["二、银行网点宣传情况"],
      ["序号","银行","厅堂宣传（场）","LED屏滚动播放（次）","发放折页（份）","劝阻（起）"],
      [1,"工行英德支行",5,310,800,2],[2,"农行英德支行",7,450,1240,1],[3,"英德农商银行",12,960,2605,4],
      ["小计","",24,1720,4645,7],
      ["制表人：", "何××","","审核人：","林××"])
    s.merge("A1:F1","A2:D2","E2:F2","A3:F3","A9:B9","A10:F10","A15:B15")
    s.role("title","A1").role("meta","A2","E2").role("title|label|header","A3","A10").role("header","A4:F4","A11:F11").role("serial","A5:A8","A12:A14").role("label","B5:B8","B12:B14").role("label|total","A9","A15").role("total","C9:F9","C15:F15").role(SIGN,"A16:E16")
    s.rows("B5:B8",unit="cell").rows("B12:B14",unit="cell")
    for r in range(5,9): s.by_row[r]["unit_type"]="police"
    for r in range(12,15): s.by_row[r]["unit_type"]="bank"
    s.columns(C=dict(measure="sessions",channel="stall|unspecified"),D="households",E="leaflets",F="people_reached").facts("C5:F8")
    s.columns(C=dict(measure="sessions",channel="branch"),D=dict(measure="broadcasts",channel="screen"),E="leaflets",F="scams_stopped")
    s.facts("C12:F14")
    return c

def x02():
    """Ledger; one row cancelled, one postponed, one duplicated, year in file name."""
    c=Case("o02-ledger-branch","农行龙陵支行2022年四季度反诈宣传台账.xls","bank ledger in xls, 时间 without year, 推迟 row, 参加人数 with units", form="xls", unit="农行龙陵支行|农业银行龙陵支行|中国农业银行龙陵支行|中国农业银行龙陵县支行|龙陵支行|农业银行龙陵县支行", unit_type="bank")
    s=c.sheet("台账")
    s.put("A1",["农行龙陵支行反诈宣传活动登记台账"],["序号","时间","活动主题","地点","形式","对象","参与人数","资料发放（份）","备注"],
     [1,"10月11日","“敬老月”防养老诈骗","龙山镇敬老院","讲座","老年客户","38人",60,""],
     [2,"10月25日","厅堂微沙龙","营业部","厅堂宣传","客户","20余人",45,""],
     [3,"11月3日","防范校园贷","龙陵县第一中学","讲座","学生","约300人","300余份",""],
     [4,"11月16日","送金融知识下乡","碧寨乡","摆摊设点","农民","120人","150",""],
     [5,"11月24日","工地农民工专场","黄龙玉小镇项目部","座谈","农民工","56人",80,"因疫情推迟，未开展"],
     [6,"12月8日","反诈宣传进社区","龙山社区","入户","居民","95人",110,""],
     [6,"12月8日","反诈宣传进社区","龙山社区","入户","居民","95人",110,""],
     [7,"12月20日","企业财务人员培训","支行会议室","培训","财务人员","24人",24,""])
    s.merge("A1:I1")
    s.role("title","A1").role("header","A2:I2").role("serial","A3:A10").role("label|figure","B3:F10").role("planned","G7:H7").role("note","I7")
    D={3:"2022-10-11",4:"2022-10-25",5:"2022-11-03",6:"2022-11-16",8:"2022-12-08",9:"2022-12-08",10:"2022-12-20"}
    G={3:"elderly",4:"bank_customers",5:"students",6:"villagers",8:"residents",9:"residents",10:"finance_staff"}
    C={3:"lecture",4:"branch",5:"lecture",6:"stall",8:"door_to_door",9:"door_to_door",10:"training"}
    P={3:exact(38),4:at_least(20,29),5:about(300),6:exact(120),8:exact(95),9:exact(95),10:exact(24)}
    L={3:exact(60),4:exact(45),5:at_least(300,399),6:exact(150),8:exact(110),9:exact(110),10:exact(24)}
    for r in D:
        a=dict(**days(D[r]),target_group=G[r],channel=C[r])
        s.fact(f"C{r}","sessions",1,**a); s.fact(f"G{r}","people_reached",P[r],**a); s.fact(f"H{r}","leaflets",L[r],**a)
    s.problem("query","repeated row",*[f"{k}9" for k in "ABCDEFGHI"])
    return c

def x03():
    """matrix group x channel for a single school district; measure in title; totals both edges, one wrong."""
    c=Case("o03-channel-by-street","西夏区2023年上半年反诈宣传场次统计.xlsx","street x channel sessions; row total wrong by transposed digits; column totals right", period_start="2023-01-01",period_end="2023-06-30",unit_type="township",district_contains="西夏区",measure="sessions")
    s=c.sheet("Sheet1")
    rows=[["西花园路街道",12,4,9,3,0],["北京西路街道",15,6,11,2,1],["文昌路街道",8,5,7,"",2],["朔方路街道",9,3,10,1,"—"],["宁华路街道",6,2,5,1,0],["镇北堡镇",5,7,14,4,1]]
    num=lambda v: v if isinstance(v,int) else 0
    tot=[sum(map(num,r[1:])) for r in rows]; tot_stated=list(tot); tot_stated[1]=53  # 35
    cols=[sum(num(r[k]) for r in rows) for k in range(1,6)]
    s.put("A1",["西夏区2023年上半年反诈宣传场次统计表（按宣传方式）"],["","","","","","","单位：场"],["街道（镇）","集中宣传","讲座","入户走访","文艺演出","直播","合计"],
      *[[*r,t] for r,t in zip(rows,tot_stated, strict=True)],["总计",*cols,sum(tot)])
    s.merge("A1:G1")
    s.role("title","A1").role("meta","G2").role("header","A3:G3").role("label","A4:A9").role("total","G4:G9","B10:G10").role("label|total","A10")
    s.rows("A4:A9",unit="cell")
    for l,ch in zip("BCDEF",["stall|unspecified","lecture","door_to_door","performance","short_video"], strict=True): s.columns(**{l:dict(measure="sessions",channel=ch)})
    s.facts("B4:F9")
    s.problem("query","row total with swapped digits","G5",says=(53,35))
    s.may_flag("G10")
    return c

def x04():
    """school weekly: classes as rows? units sheet; grade rows, school unit in meta, 班会."""
    c=Case("o04-school-classes","大英县实验学校反诈主题班会统计.xlsx","grades as rows with classes; sessions/students/parents; unit in meta; week in title", **days("2023-09-04","2023-09-08"), unit="大英县实验学校",unit_type="school",district_contains="大英县")
    s=c.sheet("第一周")
    s.put("A1",["“开学第一课”反诈主题班会开展情况统计表"],["填报学校：大英县实验学校","","","","统计时间：2023年9月4日至9月8日"],
      ["年级","班级数（个）","开展主题班会（场）","参加学生（人次）","参加家长（人次）","签订承诺书（份）","发放告家长书（份）"],
      ["一年级",6,6,298,251,298,300],["二年级",6,6,305,243,305,305],["三年级",7,7,352,280,352,355],["四年级",7,7,349,266,"349","350余"],["五年级",8,8,401,312,400,405],["六年级",8,7,396,305,396,400],
      ["合计",42,41,2101,1657,2100,"2110余"],
      ["填表人：吴××","","","","校长签字："])
    s.merge("A1:G1","A2:D2","E2:G2")
    s.role("title","A1").role("meta","A2","E2").role("header","A3:G3").role("label","A4:A9").role("base","B4:B9").role("label|total","A10").role("total","C10:G10").role("base|total","B10").role(SIGN,"A11","E11")
    s.columns(C=dict(measure="sessions",channel="class_meeting",target_group="students|unspecified"),D=dict(measure="people_reached",target_group="students",channel="class_meeting|unspecified"),E=dict(measure="people_reached",target_group="parents",channel="class_meeting|unspecified"),F=dict(measure="pledges",target_group="unspecified|students",channel="unspecified|class_meeting"),G=dict(measure="leaflets",target_group="parents|unspecified",channel="handout|class_meeting"))
    s.facts("C4:F9",read={"F7":exact(349)}).facts("G4:G9",read={"G7":at_least(350,359)})
    return c

def x05():
    """docx with a table whose header is two-level merged + paragraph; hospital"""
    c=Case("o05-hospital-docx","闽清县总医院8月反诈宣传小结.docx","paragraph + table of departments; text repeats total", form="docx", **month("2023-08"), unit="闽清县总医院",unit_type="hospital",district_contains="闽清县")
    c.paragraph("闽清县总医院2023年8月反诈宣传工作小结","title")
    p=c.paragraph("8月份，我院在门诊大厅、住院部组织开展反诈宣传，共发放宣传折页980份，播放电子屏标语600余次，接受群众咨询85人次。各科室情况见下表：")
    t=c.table([["科室","宣讲场次（场）","参加人次","发放折页（份）"],["内科",2,64,210],["外科",1,35,150],["急诊科",1,40,120],["门诊部",4,260,500],["合计",8,399,980]])
    t.role("header","A1:D1").role("label","A2:A5").role("label|total","A6").role("total","B6:D6")
    t.columns(B=dict(measure="sessions",channel="lecture"),C="people_reached",D="leaflets").facts("B2:D5")
    c.say(p,"broadcasts",at_least(600,699),channel="screen")
    c.say(p,"consultations",85)
    return c

def x06():
    """cumulative only csv: 截至, GB18030, district rows"""
    c=Case("o06-until-csv","保山市各县区国家反诈中心APP推广和宣传情况.csv","cumulative csv, 截至 in second line, counties as rows, plan and rate columns", form="gbk", period_end="2023-10-31", basis="cumulative")
    s=c.sheet("x")
    s.put("A1",["保山市各县（市、区）国家反诈中心APP推广及宣传情况统计表"],["（截至2023年10月31日）"],["县（市、区）","任务数","累计安装（人）","完成率","累计宣传场次","累计发放宣传资料（万份）","累计受众（万人次）"],
      ["隆阳区","450000","402135","89.4%","1260","85.2","156.3"],["施甸县","160000","151020","94.4%","640","31.05","52.4"],["腾冲市","330000","301277","91.3%","1105","60","98.7"],["龙陵县","140000","137400","98.1%","705","28.4","47"],["昌宁县","170000","150966","88.8%","598","30.9","50.15"],
      ["全市","1250000","1142798","91.4%","4308","235.55","404.55"])
    s.role("title","A1").role("meta|title","A2").role("header","A3:G3").role("label","A4:A8").role("planned","B4:B8").role("ratio","D4:D8").role("label|total","A9").role("total","C9","E9:G9").role("total|planned","B9").role("total|ratio","D9")
    for r,d in zip(range(4,9),["隆阳区","施甸县","腾冲市","龙陵县","昌宁县"], strict=True): s.by_row.setdefault(r,{}).update(district_contains=d,unit=f"{d}|保山市{d}|{d}反诈中心")
    V={"C":"app_installs","E":"sessions","F":"leaflets","G":"people_reached"}
    for r in range(4,9):
        for col,m in V.items():
            v=float(s.cells[f"{col}{r}"]); v=round(v*10000) if col in "FG" else v
            s.fact(f"{col}{r}",m,v)
    return c

def x07():
    """transposed weekly with sections; units across; 其中 rows; planned column next week"""
    c=Case("o07-turned-weekly","龙陵县公安局第38周反诈宣传周报.xlsx","measures down with 其中 rows; stations across; total column first; next-week plan row block", **days("2023-09-18","2023-09-24"), unit_type="police",district_contains="龙陵县")
    st=["龙山派出所","镇安派出所","勐糯派出所","平达派出所"]
    data=[("宣传场次（场）",[5,3,2,2]),("其中：进校园",[2,1,1,0]),("进企业",[1,0,0,1]),("受众（人次）",[860,420,315,260]),("其中：学生",[430,200,160,0]),("老年人",[120,90,40,75]),("发放宣传单（份）",[1200,600,500,410]),("张贴海报（张）",[40,22,15,12])]
    s=c.sheet("周报")
    s.put("A1",["龙陵县公安局反诈宣传周报（2023年9月18日—9月24日）"],["项目","合计",*st],*[[n,sum(v),*v] for n,v in data],["下周计划宣传（场）",9,3,2,2,2],["备注：镇安所含街子天宣传1场。"])
    s.merge("A1:F1","A12:F12")
    s.role("title","A1").role("header","A2:F2").role("label","A3:A11").role("total","B3:B10").role("planned|total","B11").role("planned","C11:F11").role("note","A12")
    for i,col in enumerate("CDEF"):
        a=dict(unit=f"{st[i]}|{st[i][:2]}所|龙陵县公安局{st[i]}")
        v={n:x[i] for n,x in data}
        rest=v["宣传场次（场）"]-v["其中：进校园"]-v["进企业"]
        if rest: s.fact(f"{col}3","sessions",rest,**a)
        s.fact(f"{col}4","sessions",v["其中：进校园"],target_group="students|unspecified",**a)
        s.fact(f"{col}5","sessions",v["进企业"],target_group="workers|unspecified",**a)
        rest=v["受众（人次）"]-v["其中：学生"]-v["老年人"]
        if rest: s.fact(f"{col}6","people_reached",rest,**a)
        s.fact(f"{col}7","people_reached",v["其中：学生"],**{**a,"target_group":"students"})
        s.fact(f"{col}8","people_reached",v["老年人"],**{**a,"target_group":"elderly"})
        s.fact(f"{col}9","leaflets",v["发放宣传单（份）"],**a); s.fact(f"{col}10","posters",v["张贴海报（张）"],**a)
    return c

def x08():
    """ods community form w/ three pairs a row & figures with units; query: 若干"""
    c=Case("o08-three-pairs","盐井街道平安社区反诈宣传情况反馈表.ods","form with three label/value pairs a row, ods", form="ods", **days("2023-06-12","2023-06-18"), unit="盐井街道平安社区|平安社区|大英县盐井街道平安社区",unit_type="community",district_contains="大英县")
    s=c.sheet("反馈表")
    s.put("A1",["反诈宣传情况反馈表"],["填报单位","盐井街道平安社区","所属县区","大英县","统计时间","2023年6月12日-6月18日"],
     ["发放宣传单","460份","张贴海报","18张","悬挂横幅","4条"],["入户走访","215户","微信群转发","36条","小喇叭播放","每天3次"],
     ["反诈讲座","1场","参加人数","52人","其中老年人","41人"],["APP安装","64人","志愿者","12人次","反诈扇","若干把"],
     ["存在问题","部分老年人不会使用智能手机，下一步计划再发放宣传单500份。","","","",""])
    s.merge("A1:F1","B7:F7")
    s.role("title","A1").role("label|meta|header","A2","C2","E2").role("meta|label","B2","D2","F2").role("label|header","A3","C3","E3","A4","C4","E4","A5","C5","E5","A6","C6","E6","A7").role("note","B7")
    s.fact("B3","leaflets",460).fact("D3","posters",18).fact("F3","banners",4)
    s.fact("B4","households",215).fact("D4","posts",36,channel="group_chat")
    s.fact("B5","sessions",1,channel="lecture").fact("D5","people_reached",11,channel="lecture|unspecified").fact("F5","people_reached",41,target_group="elderly",channel="lecture|unspecified")
    s.fact("B6","app_installs",64).fact("D6","staff",12)
    s.problem("query","每天3次 is no count","F4").problem("query","若干","F6")
    return c

def x09():
    """two sheets + summary, units two-level subtotals; hidden sheet; formula without value"""
    c=Case("o09-areas-subtotals","大英县2023年11月反诈宣传汇总.xlsx","片区 subtotals, one fact formula w/o value, total formulas w/ values, hidden col", **month("2023-11"), unit_type="township",district_contains="大英县")
    s=c.sheet("汇总")
    s.put("A1",["大英县2023年11月反诈宣传工作汇总表"],["片区","乡镇（街道）","宣传活动（场）","宣传资料（份）","受众（人次）","反诈APP新增安装（人）"],
      ["城区片","盐井街道",8,4200,5130,312],["","蓬莱镇",6,3100,3420,205],["","小计",14,7300,8550,517],
      ["河边片","河边镇",3,1260,Formula("=400+520",None),88],["","卓筒井镇",2,900,1010,61],["","小计",5,2160,1930,149],
      ["象山片","象山镇",4,1500,1725,97],["","天保镇",2,640,700,40],["","金元镇",1,"-",330,"/"],["","小计",7,2140,2755,137],
      ["全县合计","",26,11600,13235,803])
    s.merge("A1:F1","A3:A5","A6:A8","A9:A12","A13:B13"); s.hidden_columns=["F"]
    s.role("title","A1").role("header","A2:F2").role("label","A3","A6","A9","B3:B4","B6:B7","B9:B11").role("label|total","B5","B8","B12","A13").role("total","C5:F5","C8:F8","C12:F12","C13:F13")
    s.rows("B3:B11",unit="cell")
    s.columns(C="sessions",D="leaflets",E="people_reached",F="app_installs")
    for r in (3,4,6,7,9,10,11):
        for col in "CDEF":
            if isinstance(s.cells.get(f"{col}{r}"),int): s.fact(f"{col}{r}","",s.cells[f"{col}{r}"])
    s.fact("E6","people_reached",920)
    s.problem("query","formula without a value","E6").problem("query","hidden column",*[f"F{r}" for r in range(2,14)])
    s.may_flag("E8","E13")
    return c

def x10():
    """prose column only + date column: communities' weekly text in html .xls"""
    c=Case("o10-html-prose","示范区社区周反馈.xls","html named xls; 社区 | 时间 | 开展情况 prose", form="html", district_contains="西夏区")
    s=c.sheet("x")
    s.put("A1",["西夏区北京西路街道各社区反诈宣传开展情况"],["社区","时间","开展情况"],
      ["同心路社区","2023年5月8日","组织网格员入户走访86户，发放宣传单120份，讲解刷单返利、冒充客服等6类骗局。"],
      ["润丰社区","2023年5月10日","邀请片区民警为辖区老年人举办防骗讲座1场，60余名老人参加，发放反诈手提袋50个。"],
      ["学府社区","2023年5月11日","在社区广场设摊，悬挂横幅2条，摆放展板4块，受教育群众约150人次，计划下周进校园开展宣讲2场。"])
    s.merge("A1:C1")
    s.role("title","A1").role("header","A2:C2").role("label","A3:B5")
    for r,d,u in ((3,"2023-05-08","同心路社区"),(4,"2023-05-10","润丰社区"),(5,"2023-05-11","学府社区")): s.by_row[r]={**days(d),"unit":u,"unit_type":"community"}
    s.fact("C3","households",86).fact("C3","leaflets",120,channel="handout|door_to_door")
    s.fact("C4","sessions",1,channel="lecture",target_group="elderly").fact("C4","people_reached",at_least(60,69),target_group="elderly",channel="lecture").fact("C4","gifts",50,channel="gift|lecture",target_group="elderly|unspecified")
    s.fact("C5","banners",2,channel="banner|stall").fact("C5","boards",4,channel="board|stall").fact("C5","people_reached",about(150),channel="stall",target_group="residents|unspecified")
    return c

def x11():
    """not a campaign: traffic accidents; plus bills; and a population table with 宣传 word"""
    c=Case("o11-other-fields","某县公安局2023年6月道路交通事故统计.xlsx","traffic accidents: no facts")
    s=c.sheet("Sheet1")
    s.put("A1",["2023年6月道路交通事故情况统计表"],["辖区","事故起数","死亡人数","受伤人数","直接财产损失（元）","同比（%）"],["城关",12,1,9,34500,-8.3],["平达",4,0,5,8000,25],["合计",16,1,14,42500,-2.1])
    s.role("title","A1").role("header","A2:F2")
    return c

def x12():
    """units glued + 万 in meta; 年 from sheet name; multi header w/o merges; '同上'."""
    c=Case("o12-no-merges","镇街反诈宣传明细.xlsx","two-level header without merges, 同上, dates merged, sheet name has year and month; unit column 责任单位", district_contains="英德市", unit_type="township")
    s=c.sheet("2023年8月")
    s.put("A1",["英德市镇街反诈宣传活动明细"],["日期","责任单位","活动内容","活动方式","","现场情况","","线上情况",""],["","","","渠道","对象","人次","资料（份）","转发（条）","阅读量（次）"],
      ["8月2日","英城街道","夜间广场反诈宣传","设摊","市民",320,450,12,2300],["8月2日","大站镇","圩日宣传","同上","同上",210,300,"",""],["8月9日","沙口镇","反诈电影进乡村","文艺演出","村民",180,"—",5,640],["8月15日","同上","返乡大学生座谈会","座谈会","大学生",25,25,3,"1.1万"],["8月29日","东华镇","外卖骑手专场","讲座","骑手",40,60,"",""])
    s.role("title","A1").role("header","A2:I3").role("label|figure","A4:E8")
    D=["2023-08-02","2023-08-02","2023-08-09","2023-08-15","2023-08-29"]; U=["英城街道","大站镇","沙口镇","沙口镇","东华镇"]; C=["stall","stall","performance","training","lecture"]; G=["residents","residents","villagers","university_students","transport_workers"]
    for i in range(5):
        r=4+i; a=dict(**days(D[i]),unit=U[i],channel=C[i],target_group=G[i])
        s.fact(f"C{r}","sessions",1,**a)
        s.fact(f"F{r}","people_reached",s.cells[f"F{r}"],**a)
        if isinstance(s.cells.get(f"G{r}"),int): s.fact(f"G{r}","leaflets",s.cells[f"G{r}"],**a)
        o={**a,"channel":f"group_chat|official_account|unspecified|{C[i]}"}
        if isinstance(s.cells.get(f"H{r}"),int): s.fact(f"H{r}","posts",s.cells[f"H{r}"],**o)
        v=s.cells.get(f"I{r}")
        if v not in ("",None): s.fact(f"I{r}","views",11000 if v=="1.1万" else v,**o)
    return c

def x13():
    """kindergarten txt prose with traps"""
    c=Case("o13-kindergarten","龙陵县幼儿园反诈宣传信息.txt","prose of one day", form="txt", **days("2023-05-19"), unit="龙陵县幼儿园",unit_type="kindergarten",district_contains="龙陵县")
    c.paragraph("龙陵县幼儿园开展反诈宣传进校园活动","title|note|figure")
    c.paragraph("为切实提升家长识骗防骗能力，5月19日下午，龙陵县幼儿园邀请龙山派出所民警开展反诈专题讲座，全园12个班级的280余名家长参加。")
    c.say("P2","sessions",1,channel="lecture",optional=True)
    c.say("P2","people_reached",at_least(280,289),channel="lecture",target_group="parents")
    c.paragraph("讲座中，民警结合辖区近期发生的3起真实案例，讲解了冒充班主任收费、刷单返利等8种常见诈骗手法，其中李某一次被骗4.6万元。")
    c.paragraph("活动现场发放宣传折页300份、反诈小扇子120把，现场指导76名家长安装国家反诈中心APP，解答咨询20余人次。下一步，幼儿园将继续开展“小手拉大手”活动，力争年内覆盖家庭500户。")
    c.say("P4","leaflets",300,channel="handout|lecture",target_group="parents|unspecified"); c.say("P4","gifts",120,channel="gift|lecture|handout",target_group="parents|unspecified"); c.say("P4","app_installs",76,target_group="parents|unspecified",channel="app|lecture"); c.say("P4","consultations",at_least(20,29),channel="unspecified|lecture",target_group="unspecified|parents")
    c.paragraph("（2023年5月22日）")
    return c

def x14():
    """quarter + months columns; 季度合计 stated; one wrong; mixed materials header"""
    c=Case("o14-months-in-quarter","闽清县公安局2023年二季度宣传统计.xlsx","4月/5月/6月/合计 under two measures, mixed header; total row wrong lacking one row", unit_type="police",district_contains="闽清县")
    s=c.sheet("二季度")
    s.put("A1",["闽清县公安局2023年第二季度反诈宣传统计表"],["单位","宣传材料、提示牌（份、块）","","","","宣传活动（场次）","","",""],["","4月","5月","6月","合计","4月","5月","6月","合计"],
       ["梅城派出所",1200,1350,1420,3970,6,7,5,18],["坂东派出所",640,720,"700余",2060,3,4,4,11],["池园派出所",410,455,390,1255,2,2,1,5],["塔庄派出所",300,280,315,895,1,2,2,5],
       ["合计",2550,2805,2510,7865,12,15,12,39])
    s.merge("A1:I1","A2:A3","B2:E2","F2:I2")
    s.role("title","A1").role("header","A2:I3").role("label","A4:A7").role("total","E4:E7","I4:I7","B8:I8").role("label|total","A8")
    s.rows("A4:A7",unit="cell")
    for col,m,mo in zip("BCDFGH",["mixed_materials"]*3+["sessions"]*3,["2023-04","2023-05","2023-06"]*2, strict=True): s.columns(**{col:dict(measure=m,**month(mo),**({"channel":"unspecified|handout"} if m[0]=="m" else {}))})
    s.facts("B4:D7","F4:H7",read={"D5":at_least(700,799)})
    s.problem("query","6月 total is 2510 where 2825 stand","D8",says=(2510,)); s.may_flag("E8")
    return c

def cases(): return [x01(),x02(),x03(),x04(),x05(),x06(),x07(),x08(),x09(),x10(),x11(),x12(),x13(),x14()]
