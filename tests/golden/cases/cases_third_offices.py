"""Twelve more files of offices: planted faults, weeks of a month, months side by side, app and task tables, Word and prose."""

# fmt: off
# ruff: noqa: E501, E701, E702, E741, SIM
from __future__ import annotations

from builder import Case, at_least, at_most, days, exact, month

SIGN="note|meta|label|serial|header"
def n(v): return v if isinstance(v,(int,float)) else 0

def a01():
    """County roll-up with many planted: total misses one row; percent in a figure col; date in figure col; text 'O' ; future; part above whole."""
    c=Case("z01-planted","闽清县2023年9月反诈宣传情况汇总.xlsx","planted problems of many kinds", **month("2023-09"), unit_type="township", district_contains="闽清县")
    rows=[["梅城镇",8,2600,1850,620,900],["坂东镇",5,1400,1020,300,410],["池园镇",4,"85%",760,210,800],["白樟镇",3,640,"2023-9-15",150,200],["塔庄镇",3,"五百多",430,"",180],["省璜镇",2,410,350,90,100],["雄江镇",1,"12OO",205,40,60]]
    s=c.sheet("9月")
    s.put("A1",["闽清县2023年9月反诈宣传情况汇总表"],["乡镇","宣传场次","宣传资料（份）","受众人次","其中：老年人","其中：学生"],*rows,["合计",23,5550,4615,1410,2650])
    s.merge("A1:F1"); s.role("title","A1").role("header","A2:F2").role("label","A3:A9").role("label|total","A10").role("total","B10:F10").role("unread|ratio","C5").role("unread","D6").role("unread","C9")
    s.rows("A3:A9",unit="cell")
    for r in range(3,10):
        s.fact(f"B{r}","sessions",rows[r-3][1])
        v=rows[r-3][2]
        if v=="五百多": s.fact(f"C{r}","leaflets",at_least(500,599))
        elif isinstance(v,int): s.fact(f"C{r}","leaflets",v)
        w,e,st=rows[r-3][3],n(rows[r-3][4]),rows[r-3][5]
        if isinstance(w,int) and w-e-st>0: s.fact(f"D{r}","people_reached",w-e-st)
        if rows[r-3][4]!="": s.fact(f"E{r}","people_reached",e,target_group="elderly")
        s.fact(f"F{r}","people_reached",st,target_group="students")
    s.problem("query","total misses 坂东镇? 26 vs 23","B10",says=(23,26)).problem("query","per cent","C5").problem("query","date","D6").problem("query","letter O","C9").problem("query","parts above the whole","D5")
    s.may_flag("C10","D10","E10","F10")
    return c

def a02():
    """Monthly columns per week of month with total, weeks as 第一周..; unit in file name."""
    c=Case("z02-weeks-of-month","英德市大站镇2023年5月反诈宣传每周统计.xlsx","rows 第一周(5.1-5.7)…, 合计", unit="大站镇|英德市大站镇", unit_type="township", district_contains="大站镇")
    s=c.sheet("Sheet1")
    W=[("第一周（5.1-5.7）","2023-05-01","2023-05-07"),("第二周（5.8-5.14）","2023-05-08","2023-05-14"),("第三周（5.15-5.21）","2023-05-15","2023-05-21"),("第四周（5.22-5.31）","2023-05-22","2023-05-31")]
    v=[[2,320,410],[1,150,190],[3,460,"600多"],[2,280,305]]
    s.put("A1",["周次","宣传活动（场）","发放传单（张）","覆盖人群（人次）"],*[[w[0],*x] for w,x in zip(W,v, strict=True)],["全月合计",8,1210,"1500余"])
    s.role("header","A1:D1").role("label","A2:A5").role("label|total","A6").role("total","B6:D6")
    for i in range(4):
        a=days(W[i][1],W[i][2]); r=2+i
        s.fact(f"B{r}","sessions",v[i][0],**a); s.fact(f"C{r}","leaflets",v[i][1],**a); s.fact(f"D{r}","people_reached",at_least(600,699) if isinstance(v[i][2],str) else v[i][2],**a)
    return c

def a03():
    """School district: docx table with merged header + paragraphs after table; signature has date; unit types."""
    c=Case("z03-schools-docx","大英县教体局反诈宣传报送.docx","two tables in Word", form="docx", **month("2023-03"), district_contains="大英县")
    c.paragraph("大英县教育和体育局3月份反诈宣传情况","title"); c.paragraph("（2023年3月）")
    c.paragraph("一、学校宣传情况")
    t=c.table([["学校","主题班会（场）","参与学生（人次）","致家长一封信（份）"],["大英中学",42,2150,2200],["大英县实验学校",38,1890,1900],["蓬莱镇小学",24,1100,"1100"],["合计",104,5140,5200]])
    t.role("header","A1:D1").role("label","A2:A4").role("label|total","A5").role("total","B5:D5")
    t.rows("A2:A4",unit="cell",unit_type=["school"]*3)
    t.columns(B=dict(measure="sessions",channel="class_meeting",target_group="unspecified|students"),C=dict(measure="people_reached",target_group="students",channel="unspecified|class_meeting"),D=dict(measure="leaflets",target_group="parents|unspecified")).facts("B2:C4","D2:D4",read={"D4":exact(1100)})
    c.paragraph("二、机关宣传情况")
    t=c.table([["项目","数量"],["召开职工大会宣讲（场）",1],["参会职工（人）",86],["微信工作群转发（条）",15]])
    t.role("header","A1:B1").role("label","A2:A4")
    a=dict(unit="大英县教育和体育局|大英县教体局",unit_type="government")
    t.fact("B2","sessions",1,channel="lecture|training|unspecified",target_group="workers|unspecified|officials",**a); t.fact("B3","people_reached",86,target_group="workers|unspecified|officials",channel="unspecified|training|lecture",**a); t.fact("B4","posts",15,channel="group_chat",**a)
    return c

def a04():
    """Six 进 matrix with two figures rows each (场次/人次) transposed: groups down, sub-columns."""
    c=Case("z04-six-entries-turned","西夏区反诈宣传“六进”情况（2023年7月）.xls","entries down, measures across with 小计 column; xls", form="xls", **month("2023-07"), unit="西夏区反诈中心|西夏区", district_contains="西夏区")
    s=c.sheet("六进")
    R=[("进社区","residents",12,2300,3100,5),("进学校","students",9,4120,4000,2),("进企业","workers",7,860,900,3),("进农村","villagers",6,720,1150,8),("进机关","officials",3,240,200,0),("进家庭","residents",0,1560,1560,0)]
    s.put("A1",["西夏区反诈宣传“六进”活动统计表"],["填报单位：西夏区反诈中心","","","填报日期：2023年8月1日"],["类别","活动场次（场）","受众（人次）","宣传资料（份）","悬挂横幅（条）","备注"],*[[r[0],*r[2:],""] for r in R],["合计",37,9800,10910,18,""])
    s.merge("A1:F1"); s.role("title","A1").role("meta","A2","D2").role("header","A3:F3").role("label","A4:A9").role("label|total","A10").role("total","B10:E10")
    for i,r in enumerate(R):
        ch="unspecified|door_to_door" ; g=r[1]+"|unspecified"
        s.fact(f"B{4+i}","sessions",r[2],target_group=g,channel=ch+"|lecture|stall"); s.fact(f"C{4+i}","people_reached",r[3],target_group=g,channel=ch); s.fact(f"D{4+i}","leaflets",r[4],target_group=g,channel="handout|door_to_door"); s.fact(f"E{4+i}","banners",r[5],target_group=g,channel="banner")
    return c

def a05():
    """Prose bank monthly with 其中, 约数, plan, negated."""
    c=Case("z05-bank-prose","工行英德支行5月反诈宣传小结.txt","bank prose", form="txt", **month("2023-05"), unit="工行英德支行|中国工商银行英德支行|工商银行英德支行", unit_type="bank", district_contains="英德市")
    c.paragraph("工行英德支行2023年5月反诈宣传工作小结","title")
    c.paragraph("为切实守护客户“钱袋子”，我行依托辖内8个网点、25台自助设备，持续开展防范电信网络诈骗宣传。现小结如下：")
    p=c.paragraph("一是做实厅堂阵地。各网点利用晨会、客户等候时间开展“微课堂”62场，覆盖客户近1300人次，LED屏全天滚动播放反诈标语；")
    c.say(p,"sessions",62,channel="branch|lecture",target_group="bank_customers|unspecified"); c.say(p,"people_reached",at_most(1300,1200),channel="branch|lecture|unspecified",target_group="bank_customers")
    p=c.paragraph("二是走出网点宣讲。走进社区、学校、工地开展集中宣传11场，其中校园4场、工地2场，发放折页2100余份，解答群众疑问130余人次；")
    c.say(p,"sessions",5,channel="stall|unspecified",target_group="unspecified|residents"); c.say(p,"sessions",4,channel="stall|unspecified",target_group="students|unspecified"); c.say(p,"sessions",2,channel="stall|unspecified",target_group="migrant_workers|unspecified|workers"); c.say(p,"leaflets",at_least(2100,2199),channel="handout|stall"); c.say(p,"consultations",at_least(130,139),channel="unspecified|stall",target_group="unspecified|residents")
    p=c.paragraph("三是拓宽线上渠道。通过微信公众号发布反诈推文6篇，累计阅读1.8万次；向老年客户发送提示短信3260条。")
    c.say(p,"posts",6,channel="official_account"); c.say(p,"views",18000,channel="official_account|unspecified"); c.say(p,"sms",3260,target_group="elderly|bank_customers",channel="sms")
    c.paragraph("本月全行成功堵截疑似电信诈骗3起，为客户避免损失28.6万元，未发生客户投诉。")
    c.say("P6","scams_stopped",3,target_group="unspecified|bank_customers"); c.say("P6","loss_prevented",286000,target_group="bank_customers|unspecified")
    c.paragraph("6月份，我行计划开展“普及金融知识万里行”活动，举办专题讲座不少于5场，力争覆盖客户2000人次。")
    return c

def a06():
    """ods: side by side two months; title row with both; total rows; wrong total planted in second."""
    c=Case("z06-months-side-by-side","梅城镇各村（社区）反诈宣传统计.ods","April table left, May table right", form="ods", unit_type="community|other|township", district_contains="梅城镇|闽清县")
    s=c.sheet("2023")
    L=[["台山社区",3,260],["北门社区",2,185],["溪口村",1,96]]; R=[["台山社区",4,310],["北门社区",2,170],["溪口村",2,140]]
    s.put("A1",["闽清县梅城镇各村（社区）反诈宣传统计表（2023年）"],["4月","","","","5月","",""],["村（社区）","入户宣讲（场）","受众（人次）","","村（社区）","入户宣讲（场）","受众（人次）"],*[[*l,"",*r] for l,r in zip(L,R, strict=True)],["合计",6,541,"","合计",8,610])
    s.merge("A1:G1","A2:C2","E2:G2"); s.role("title","A1").role("title|label|header|meta","A2","E2").role("header","A3:C3","E3:G3").role("label","A4:A6","E4:E6").role("label|total","A7","E7").role("total","B7:C7","F7:G7")
    for i in range(3):
        r=4+i
        s.fact(f"B{r}","sessions",L[i][1],unit=L[i][0],channel="door_to_door|lecture",**month("2023-04")); s.fact(f"C{r}","people_reached",L[i][2],unit=L[i][0],channel="unspecified|door_to_door",**month("2023-04"))
        s.fact(f"F{r}","sessions",R[i][1],unit=R[i][0],channel="door_to_door|lecture",**month("2023-05")); s.fact(f"G{r}","people_reached",R[i][2],unit=R[i][0],channel="unspecified|door_to_door",**month("2023-05"))
    s.problem("query","total 610 is 620","G7",says=(610,620))
    return c

def a07():
    """APP promotion table: 本周新增/累计/目标/完成率 + ranking; plus households base."""
    c=Case("z07-app-weekly","龙陵县国家反诈中心APP推广周报（9.4-9.10）.xlsx","app weekly with base, plan, cumulative, rate, rank", **days("2023-09-04","2023-09-10"), unit_type="township", district_contains="龙陵县")
    s=c.sheet("周报")
    s.put("A1",["龙陵县国家反诈中心APP推广注册情况周报表"],["统计时间：2023年9月4日至9月10日"],["乡镇","常住人口（人）","目标数（人）","本周新增注册（人）","累计注册（人）","完成率（%）","排名"],["龙山镇",78200,52000,430,48816,93.9,1],["镇安镇",39500,24000,215,21840,91.0,2],["勐糯镇",21800,13000,96,11180,86.0,3],["合计",139500,89000,741,81836,92.0,""])
    s.merge("A1:G1","A2:G2"); s.role("title","A1").role("meta|title","A2").role("header","A3:G3").role("label","A4:A6").role("base","B4:B6").role("planned","C4:C6").role("cumulative","E4:E6").role("ratio","F4:F6").role("ratio|serial","G4:G6").role("label|total","A7").role("total","D7").role("total|cumulative","E7").role("total|base","B7").role("total|planned","C7").role("total|ratio","F7")
    s.rows("A4:A6",unit="cell").columns(D="app_installs").facts("D4:D6")
    return c

def a08():
    """Household form, two blocks stacked in one sheet with title each: form for April and list; unit by 盖章."""
    c=Case("z08-form-and-list","蓬莱镇卫生院反诈宣传资料.xlsx","a form on top, an activity list below", unit="蓬莱镇卫生院|大英县蓬莱镇卫生院", unit_type="hospital", district_contains="大英县")
    s=c.sheet("反诈")
    s.put("A1",["反诈宣传情况统计（2023年4月）"],["填报单位（盖章）：大英县蓬莱镇卫生院","","","","审核：唐××"],["发放宣传单（份）",380,"张贴海报（张）",12],["LED屏滚动（块）",2,"短视频（条）",1],["候诊区宣讲（场）",4,"受众（人次）","170余"],
     [],["4月宣传活动明细"],["日期","活动","对象","参与人数","备注"],["4月6日","候诊区宣讲","患者及家属",45,"计入上表"],["4月13日","候诊区宣讲","患者及家属",40,"计入上表"],["4月20日","候诊区宣讲","患者及家属",42,"计入上表"],["4月27日","候诊区宣讲","患者及家属",45,"计入上表"])
    s.merge("A1:E1","A2:D2","A7:E7")
    s.role("title","A1").role("meta","A2","E2").role("label|header","A3","C3","A4","C4","A5","C5")
    a=month("2023-04")
    s.fact("B3","leaflets",380,**a); s.fact("D3","posters",12,**a); s.fact("B4","screens",2,**a); s.fact("D4","videos",1,**a)
    for r,d in zip(range(9,13),("06","13","20","27"), strict=True):
        c.expect("反诈",f"D{r}",exact(int(s.cells[f"D{r}"])),{**c.attributes,"measure":"people_reached","channel":"lecture|unspecified","optional":True,"either":True,"target_group":"patients|unspecified",**days("2023-04-"+d)})
        c.expect("反诈",f"B{r}",exact(1),{**c.attributes,"measure":"sessions","optional":True,"either":True,"target_group":"patients|unspecified","channel":"lecture|service_window|unspecified",**days("2023-04-"+d)})
    c.expect("反诈","B5",exact(4),{**c.attributes,"measure":"sessions","channel":"lecture|service_window","optional":True,**a}); c.expect("反诈","D5",at_least(170,179),{**c.attributes,"measure":"people_reached","channel":"unspecified|lecture|service_window","optional":True,**a})
    return c

def a09():
    """Minutes / duty / other with 宣传 word: procurement list of leaflets: no facts."""
    c=Case("z09-procurement","反诈宣传物资采购清单.xlsx","a purchase list: no facts"); s=c.sheet("清单")
    s.put("A1",["2023年反诈宣传物资采购清单"],["序号","品名","规格","单位","数量","单价（元）","金额（元）"],[1,"宣传折页","A4三折","份",20000,0.35,7000],[2,"海报","A2","张",1500,2,3000],[3,"手提袋","30*40","个",5000,1.8,9000],["","合计","","","","",19000])
    s.role("title","A1").role("header","A2:G2"); return c

def a10():
    """Long narrow: unit/指标/值, measure label with unit in separate column; two units; blank repeated units; value '—'."""
    c=Case("z10-long","县直部门反诈宣传数据_202310.csv","one figure a row", form="utf8", **month("2023-10"), district_contains="")
    s=c.sheet("x"); s.put("A1",["单位","指标","计量单位","数值"],["英德市教育局","主题班会","场","320"],["","受教育学生","人次","15600"],["","致家长一封信","份","14000"],["英德市卫健局","电子屏","块","42"],["","宣传折页","份","3200"],["","讲座","场","—"],["英德市民政局","养老院讲座","场","6"],["","老年人受众","人次","410"])
    s.role("header","A1:D1").role("label","A2","A5","A8","B2:B9","C2:C9")
    U=["英德市教育局"]*3+["英德市卫健局"]*3+["英德市民政局"]*2
    M=[("sessions","class_meeting","unspecified|students"),("people_reached","unspecified","students"),("leaflets","handout","parents|unspecified"),("screens","screen","unspecified"),("leaflets","handout","unspecified"),None,("sessions","lecture","elderly|unspecified"),("people_reached","unspecified","elderly")]
    for i,m in enumerate(M):
        if m: s.fact(f"D{2+i}",m[0],float(s.cells[f"D{2+i}"]),channel=m[1],target_group=m[2],unit=U[i],unit_type="government",district_contains="英德市")
    return c

def a11():
    """Prose short with nothing but mentions and date => no facts; plus number traps."""
    c=Case("z11-mentions-only","勐糯镇司法所反诈普法.txt","no figure of a campaign", form="txt", **days("2023-12-04"), unit="勐糯镇司法所")
    c.paragraph("勐糯司法所开展反诈普法宣传","title"); c.paragraph("12月4日国家宪法日当天，勐糯司法所联合派出所，在集镇农贸市场悬挂横幅、发放宣传资料，向赶集群众讲解刷单返利、网络贷款等10类诈骗手法，提醒大家牢记“三不一多”，遇到诈骗及时拨打96110。"); c.paragraph("今年以来，该镇电信诈骗发案同比下降30%，群众反诈意识明显提升。（2023年12月5日）")
    return c

def a12():
    """wide table: districts x month pairs (场次,人次) with 上半年小计; 万人次 scale; header three levels; footnote."""
    c=Case("z12-three-levels-scale","保山市各县区2023年上半年反诈宣传.xlsx","quarter > measure, scale in header, city total on top", district_contains="", basis="period")
    D=["隆阳区","施甸县","腾冲市","龙陵县","昌宁县"]; A=[[210,30.5,260,41.2],[95,9.8,101,11],[188,22.4,205,27.65],[120,10,133,12.3],[90,8.75,98,9.1]]
    s=c.sheet("上半年")
    tot=[sum(x[i] for x in A) for i in range(4)]
    s.put("A1",["保山市各县（市、区）2023年上半年反诈宣传情况"],["地区","一季度","","二季度","","上半年小计",""],["","场次（场）","受众（万人次）","场次（场）","受众（万人次）","场次（场）","受众（万人次）"],["全市",tot[0],round(tot[1],2),tot[2],round(tot[3],2),tot[0]+tot[2],round(tot[1]+tot[3],2)],*[[d,*x,x[0]+x[2],round(x[1]+x[3],2)] for d,x in zip(D,A, strict=True)],["注：受众人次含线上。"])
    s.merge("A1:G1","A2:A3","B2:C2","D2:E2","F2:G2","A10:G10"); s.role("title","A1").role("header","A2:G3").role("label|total","A4").role("total","B4:G4","F5:G9").role("label","A5:A9").role("note","A10")
    for i,d in enumerate(D):
        r=5+i; a=dict(unit=d+"|保山市"+d+"|"+d+"反诈中心",district_contains=d)
        s.fact(f"B{r}","sessions",A[i][0],**a,**month("2023-01..2023-03")); s.fact(f"C{r}","people_reached",round(A[i][1]*10000),**a,**month("2023-01..2023-03")); s.fact(f"D{r}","sessions",A[i][2],**a,**month("2023-04..2023-06")); s.fact(f"E{r}","people_reached",round(A[i][3]*10000),**a,**month("2023-04..2023-06"))
    return c

def cases(): return [globals()[f"a{k:02d}"]() for k in range(1,13)]
