<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>ActivitiesPage</name>
    <message>
        <source>No.</source>
        <translation>次序</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>年度</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>举办日期</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>计划日期</translation>
    </message>
    <message>
        <source>Planned date</source>
        <translation>计划时间</translation>
    </message>
    <message>
        <source>County</source>
        <translation>县区</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>承办单位</translation>
    </message>
    <message>
        <source>Leader</source>
        <translation>带队领导</translation>
    </message>
    <message>
        <source>Invited/present</source>
        <translation>邀请/出席</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>建议</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>信息</translation>
    </message>
    <message>
        <source>Local seats</source>
        <translation>住地席位</translation>
    </message>
    <message>
        <source>Specialist seats</source>
        <translation>专长席位</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Specialties of the theme</source>
        <translation>主题所需专长</translation>
    </message>
    <message>
        <source>Cooperating departments</source>
        <translation>配合部门</translation>
    </message>
    <message>
        <source>Policy lines</source>
        <translation>政策导向</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>活动形式</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>责任科室</translation>
    </message>
    <message>
        <source>Meeting point</source>
        <translation>集合地点</translation>
    </message>
    <message>
        <source>Needs due</source>
        <translation>需求报送期限</translation>
    </message>
    <message>
        <source>Needs received</source>
        <translation>需求收到日期</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>阶段</translation>
    </message>
    <message>
        <source>Prepared (%)</source>
        <translation>筹备(%)</translation>
    </message>
    <message>
        <source>Followed up (%)</source>
        <translation>后续(%)</translation>
    </message>
    <message>
        <source>Venue</source>
        <translation>联络阵地</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Kind of place</source>
        <translation>活动场所</translation>
    </message>
    <message>
        <source>Person responsible</source>
        <translation>责任人</translation>
    </message>
    <message>
        <source>Question of the research</source>
        <translation>调研问题</translation>
    </message>
    <message>
        <source>Outline due</source>
        <translation>提纲期限</translation>
    </message>
    <message>
        <source>Report due</source>
        <translation>报告期限</translation>
    </message>
    <message>
        <source>Outline done</source>
        <translation>提纲完成</translation>
    </message>
    <message>
        <source>Report done</source>
        <translation>报告完成</translation>
    </message>
    <message>
        <source>That day is still to come. What was done has a day until today; when it is to be done stands under “due”.</source>
        <translation>这一天还没有到。完成日期不能晚于今天；应完成的日期填在“期限”栏。</translation>
    </message>
    <message>
        <source>The letters of this activity went out on %1: it cannot have been held before. Correct that day first if it is wrong.</source>
        <translation>本次活动的函件已于%1发出，举办日期不能更早；如果发函日期有误，请先改正。</translation>
    </message>
</context>
<context>
    <name>Activity</name>
    <message>
        <source>The year of the plan lies between 1949 and 2999.</source>
        <translation>方案年度应在1949至2999之间。</translation>
    </message>
    <message>
        <source>The number of an activity is 1 or more.</source>
        <translation>活动序号应为1以上的整数。</translation>
    </message>
    <message>
        <source>An activity that was held has a day.</source>
        <translation>已举办的活动应填写举办日期。</translation>
    </message>
    <message>
        <source>There are 0 to 99 seats of each kind.</source>
        <translation>每类席位应为0至99个。</translation>
    </message>
    <message>
        <source>The name of a project has 1 to 200 characters.</source>
        <translation>项目名称应为1至200个字。</translation>
    </message>
    <message>
        <source>The number of a project is 1 or more.</source>
        <translation>项目序号应为1以上的整数。</translation>
    </message>
    <message>
        <source>A need is told in 1 to 5,000 characters.</source>
        <translation>需求内容应为1至5000个字。</translation>
    </message>
    <message>
        <source>The number of a need is 1 or more.</source>
        <translation>需求序号应为1以上的整数。</translation>
    </message>
    <message>
        <source>A need asks for 1 to 99 members and weighs 0 to 1,000.</source>
        <translation>每条需求需 1 至 99 人，权重为 0 至 1000。</translation>
    </message>
    <message>
        <source>What must be known is known at a depth from 1 to 3.</source>
        <translation>“至少达到”应为1至3。</translation>
    </message>
    <message>
        <source>The minutes have at most 50,000 characters.</source>
        <translation>会议纪要最多50000字。</translation>
    </message>
    <message>
        <source>Why a need is not answered is told in 1,000 characters.</source>
        <translation>需求未回应的说明最多1000字。</translation>
    </message>
    <message>
        <source>A part of the day cannot end before it begins.</source>
        <translation>结束时间不能早于开始时间。</translation>
    </message>
    <message>
        <source>What is to be arranged is told in 1 to 200 characters.</source>
        <translation>待安排事项为 1 至 200 字。</translation>
    </message>
    <message>
        <source>The notes of a visit have at most 20,000 characters for a project.</source>
        <translation>每个项目的现场记录最多 20,000 字。</translation>
    </message>
    <message>
        <source>Who sees to a need is told in 200 characters at most.</source>
        <translation>需求跟进人不超过200个字。</translation>
    </message>
    <message>
        <source>The question of a research has at most 2,000 characters.</source>
        <translation>调研问题最多2000字。</translation>
    </message>
    <message>
        <source>The report of a research is due after its outline.</source>
        <translation>调研报告的期限不能早于提纲的期限。</translation>
    </message>
    <message>
        <source>The name of a venue has 1 to 200 characters.</source>
        <translation>阵地名称为1至200字。</translation>
    </message>
</context>
<context>
    <name>ActivityCourse</name>
    <message>
        <source>planned</source>
        <translation>计划</translation>
    </message>
    <message>
        <source>asking for needs</source>
        <translation>需求征集</translation>
    </message>
    <message>
        <source>projects settled</source>
        <translation>项目已定</translation>
    </message>
    <message>
        <source>panel drafted</source>
        <translation>委员已拟</translation>
    </message>
    <message>
        <source>letters sent</source>
        <translation>邀请已发</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>已确认</translation>
    </message>
    <message>
        <source>held</source>
        <translation>已举办</translation>
    </message>
    <message>
        <source>ledger settled</source>
        <translation>台账已整理</translation>
    </message>
    <message>
        <source>reviewed</source>
        <translation>已复评</translation>
    </message>
    <message>
        <source>filed</source>
        <translation>已归档</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Ask the county for needs</source>
        <translation>征集需求</translation>
    </message>
    <message>
        <source>Settle the projects</source>
        <translation>确定项目</translation>
    </message>
    <message>
        <source>Draft the panel</source>
        <translation>拟定委员</translation>
    </message>
    <message>
        <source>Send the letters</source>
        <translation>发出邀请</translation>
    </message>
    <message>
        <source>Confirm who comes</source>
        <translation>确认参加</translation>
    </message>
    <message>
        <source>Hold it</source>
        <translation>举办</translation>
    </message>
    <message>
        <source>Settle the ledger</source>
        <translation>整理台账</translation>
    </message>
    <message>
        <source>Review it</source>
        <translation>复评</translation>
    </message>
    <message>
        <source>File it</source>
        <translation>归档</translation>
    </message>
    <message>
        <source>Postpone</source>
        <translation>延期</translation>
    </message>
    <message>
        <source>Cancel the activity</source>
        <translation>取消活动</translation>
    </message>
    <message>
        <source>Plan it again</source>
        <translation>恢复计划</translation>
    </message>
    <message>
        <source>Take it up again</source>
        <translation>重新办理</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>County</source>
        <translation>县区</translation>
    </message>
    <message>
        <source>Day for the needs</source>
        <translation>需求截止日</translation>
    </message>
    <message>
        <source>Needs received</source>
        <translation>需求收到日</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>需求</translation>
    </message>
    <message>
        <source>Panel</source>
        <translation>委员名单</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>活动日期</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>邀请函</translation>
    </message>
    <message>
        <source>Replies</source>
        <translation>委员回复</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>日程</translation>
    </message>
    <message>
        <source>Arrangements</source>
        <translation>筹备事项</translation>
    </message>
    <message>
        <source>Who came</source>
        <translation>到会情况</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>意见建议</translation>
    </message>
    <message>
        <source>Routes</source>
        <translation>分办去向</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>复评</translation>
    </message>
    <message>
        <source>Photos and papers</source>
        <translation>照片资料</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>The activity has no theme yet.</source>
        <translation>活动还没有定主题。</translation>
    </message>
    <message>
        <source>Nobody knows yet which county is visited.</source>
        <translation>还没有定举办县区。</translation>
    </message>
    <message>
        <source>It is not said until when the county sends its needs.</source>
        <translation>还没有定需求报送截止日。</translation>
    </message>
    <message>
        <source>It is not told when the county sent its needs.</source>
        <translation>还没有登记县区报送需求的日期。</translation>
    </message>
    <message>
        <source>There are %1 of the %2 projects expected.</source>
        <translation>应报项目%2个，现有%1个。</translation>
    </message>
    <message>
        <source>There is no need yet, as there is no project.</source>
        <translation>还没有项目，也没有需求。</translation>
    </message>
    <message>
        <source>Projects that ask for nothing: %1.</source>
        <translation>没有需求的项目：%1个。</translation>
    </message>
    <message>
        <source>%1 of %2 seats are taken.</source>
        <translation>已定委员%1名，席位%2个。</translation>
    </message>
    <message>
        <source>The activity has no day yet.</source>
        <translation>活动还没有定日期。</translation>
    </message>
    <message>
        <source>%1 of %2 letters are sent.</source>
        <translation>邀请函已发%1份，应发%2份。</translation>
    </message>
    <message>
        <source>Invited who have not answered: %1.</source>
        <translation>尚未回复的受邀委员：%1名。</translation>
    </message>
    <message>
        <source>The day has no programme yet.</source>
        <translation>还没有安排日程。</translation>
    </message>
    <message>
        <source>Still to be arranged: %1.</source>
        <translation>未落实的筹备事项：%1项。</translation>
    </message>
    <message>
        <source>Nobody is told to have come.</source>
        <translation>还没有登记到会情况。</translation>
    </message>
    <message>
        <source>Nobody told whether they came: %1.</source>
        <translation>未登记到会情况的委员：%1名。</translation>
    </message>
    <message>
        <source>No suggestion is registered yet.</source>
        <translation>还没有登记意见建议。</translation>
    </message>
    <message>
        <source>Suggestions without a route: %1.</source>
        <translation>未分办的意见建议：%1条。</translation>
    </message>
    <message>
        <source>The review is not written yet.</source>
        <translation>还没有复评。</translation>
    </message>
    <message>
        <source>There is neither a photo nor a paper.</source>
        <translation>还没有照片和资料。</translation>
    </message>
    <message>
        <source>Tasks that are not done: %1.</source>
        <translation>未完成的任务：%1项。</translation>
    </message>
    <message>
        <source>Tell the day on which it happened.</source>
        <translation>请填写办理日期。</translation>
    </message>
    <message>
        <source>This day is still to come, so it has not happened.</source>
        <translation>这一天还没有到。</translation>
    </message>
    <message>
        <source>A note says something.</source>
        <translation>备注内容不能为空。</translation>
    </message>
    <message>
        <source>Tell the reason.</source>
        <translation>请填写原因。</translation>
    </message>
    <message>
        <source>A step is told in at most 5,000 characters.</source>
        <translation>步骤说明不超过5000字。</translation>
    </message>
    <message>
        <source>“%1” is not possible: it is %2.</source>
        <translation>现为“%2”，不能“%1”。</translation>
    </message>
    <message>
        <source>The letters went out on %1: it cannot have been before.</source>
        <translation>邀请函于%1发出，举办日期不能早于此日。</translation>
    </message>
    <message>
        <source>Tell the new day, or in words when it will be about.</source>
        <translation>请填写新日期，或用文字写明大致时间。</translation>
    </message>
    <message>
        <source>This is the day it had before.</source>
        <translation>新日期与原日期相同。</translation>
    </message>
    <message>
        <source>The day of the step is missing.</source>
        <translation>缺少办理日期。</translation>
    </message>
    <message>
        <source>%1, planned for %2, is cancelled: %3. You need not come; thank you.</source>
        <translation>原定于%2举办的%1因故取消（%3），届时请勿前往，谢谢理解。</translation>
    </message>
    <message>
        <source>%1, planned for %2, is postponed to %3: %4. Please answer anew whether you come.</source>
        <translation>原定于%2举办的%1延期至%3（%4），请重新回复能否参加。</translation>
    </message>
    <message>
        <source>To %1:</source>
        <translation>%1：</translation>
    </message>
    <message>
        <source>Letters went out already: the message to those invited is on the clipboard, paste it into the chat and ask again who comes.</source>
        <translation>邀请函已发出：变更通知已复制，请粘贴到群里并重新确认能否参加。</translation>
    </message>
</context>
<context>
    <name>ActivityForm</name>
    <message>
        <source>New activity</source>
        <translation>新增活动</translation>
    </message>
    <message>
        <source>The plan</source>
        <translation>方案</translation>
    </message>
    <message>
        <source>The panel</source>
        <translation>人员安排</translation>
    </message>
    <message>
        <source>The course</source>
        <translation>办理情况</translation>
    </message>
    <message>
        <source>Kind and place</source>
        <translation>类型和地点</translation>
    </message>
</context>
<context>
    <name>Aftermath</name>
    <message>
        <source>A title has 1 to 200 characters.</source>
        <translation>标题为1到200字。</translation>
    </message>
    <message>
        <source>What is scored is told in 1 to 40 characters.</source>
        <translation>评分方面为1到40字。</translation>
    </message>
    <message>
        <source>A score lies between 0 and 100.</source>
        <translation>分数应在0到100之间。</translation>
    </message>
    <message>
        <source>%1 is scored twice.</source>
        <translation>“%1”重复评分。</translation>
    </message>
    <message>
        <source>Strengths and lessons have at most 5,000 characters.</source>
        <translation>好的做法、改进之处均不超过5000字。</translation>
    </message>
    <message>
        <source>%1 is no aspect with a score of 0 to 100; write: preparation 90, results 80.</source>
        <translation>“%1”不是“方面＋0到100的分数”，请写成：组织准备90、成果转化80。</translation>
    </message>
</context>
<context>
    <name>Amount</name>
    <message>
        <source>%1 is no amount; write it in ten thousands of yuan: 12.5.</source>
        <translation>“%1”不是金额，请以万元为单位填写，如 12.5。</translation>
    </message>
</context>
<context>
    <name>Backup</name>
    <message>
        <source>The copy could not be put in place.</source>
        <translation>无法将副本放到指定位置。</translation>
    </message>
    <message>
        <source>The copy is damaged, so it is not used: %1</source>
        <translation>副本已损坏，未被采用：%1</translation>
    </message>
    <message>
        <source>The damaged file could not be set aside.</source>
        <translation>无法将损坏的文件另行保存。</translation>
    </message>
    <message>
        <source>The folder for backups cannot be made.</source>
        <translation>无法建立备份文件夹。</translation>
    </message>
</context>
<context>
    <name>Cells</name>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>Yes or no belongs here, not %1.</source>
        <translation>此处应填“是”或“否”，不能填“%1”。</translation>
    </message>
    <message>
        <source>%1 is no date: write it like 2024-03-15 or 3-15.</source>
        <translation>“%1”不是日期，请写成 2024-03-15 或 3-15。</translation>
    </message>
    <message>
        <source>A whole number belongs here, not “%1”.</source>
        <translation>此处应填整数，不能填“%1”。</translation>
    </message>
    <message>
        <source>A number belongs here, not “%1”.</source>
        <translation>此处应填数字，不能填“%1”。</translation>
    </message>
</context>
<context>
    <name>ChangeColumns</name>
    <message>
        <source>Kind</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>How</source>
        <translation>情况</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
</context>
<context>
    <name>Charts</name>
    <message>
        <source>Unit: %1</source>
        <translation>单位：%1</translation>
    </message>
    <message>
        <source>%1 cannot be written.</source>
        <translation>无法写入 %1。</translation>
    </message>
    <message>
        <source>The whole time</source>
        <translation>全部时间</translation>
    </message>
    <message>
        <source>From %1 to %2</source>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>From %1 on</source>
        <translation>%1 起</translation>
    </message>
    <message>
        <source>Until %1</source>
        <translation>截至 %1</translation>
    </message>
    <message>
        <source>Source: the records of %1, drawn on %2</source>
        <translation>来源：“%1”工作簿的记录，%2 制图</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>文件夹%1无法建立。</translation>
    </message>
    <message>
        <source>Nothing was recorded of this in the period.</source>
        <translation>这段时间没有这方面的记录。</translation>
    </message>
    <message>
        <source>Dashed: the same days a year before.</source>
        <translation>虚线为上年同期。</translation>
    </message>
    <message>
        <source>%1, a year before</source>
        <translation>%1（上年同期）</translation>
    </message>
    <message>
        <source>%1, difference</source>
        <translation>%1（增减）</translation>
    </message>
    <message>
        <source>Charts are written as png, svg, pdf or xlsx, not as %1.</source>
        <translation>图表可存为 png、svg、pdf 或 xlsx，不能存为 %1。</translation>
    </message>
    <message>
        <source>In brackets: how much more than on the same days a year before.</source>
        <translation>括号内：比上年同期增减。</translation>
    </message>
    <message>
        <source>median %1</source>
        <translation>中位%1</translation>
    </message>
    <message>
        <source>Drawn are the first %1; %2 more are in the table.</source>
        <translation>图中只画前%1项，另有%2项见数据表。</translation>
    </message>
</context>
<context>
    <name>ClassTable</name>
    <message>
        <source>Class</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>计分项</translation>
    </message>
    <message>
        <source>Weight %</source>
        <translation>权重％</translation>
    </message>
    <message>
        <source>Floor</source>
        <translation>保底</translation>
    </message>
    <message>
        <source>Cap</source>
        <translation>上限</translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message>
        <source>Usage: lianxin-cli %1 %2</source>
        <translation>用法：lianxin-cli %1 %2</translation>
    </message>
    <message>
        <source>There is no activity %1 in this workbook.</source>
        <translation>工作簿中没有第%1次活动。</translation>
    </message>
    <message>
        <source>Several plans have an activity %1; name one of: %2.</source>
        <translation>有几个年度方案都有第%1次活动，请写明：%2。</translation>
    </message>
    <message>
        <source>%1 is not a date such as 2024-03-31.</source>
        <translation>%1不是日期，日期写法如2024-03-31。</translation>
    </message>
    <message>
        <source>There is no kind of sheet called %1.</source>
        <translation>没有名为%1的表类。</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>%1无法读取。</translation>
    </message>
    <message>
        <source>  %1, row %2, %3 &quot;%4&quot;: %5</source>
        <translation>  %1 第%2行 %3“%4”：%5</translation>
    </message>
    <message>
        <source>Usage: lianxin-cli VERB FILE … [--json] [--lang CODE]</source>
        <translation>用法：lianxin-cli 命令 文件 … [--json] [--lang 语言]</translation>
    </message>
    <message>
        <source>Created: %1</source>
        <translation>已建立：%1</translation>
    </message>
    <message>
        <source>%1 pages: %2</source>
        <translation>共%1页：%2</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>文件夹%1无法建立。</translation>
    </message>
    <message>
        <source>Tell with --out where the cards shall be written.</source>
        <translation>请用--out写明跟踪卡保存位置。</translation>
    </message>
    <message>
        <source>Written and checked: %1</source>
        <translation>已写入并校验：%1</translation>
    </message>
    <message>
        <source>Tell with --to where it shall be written.</source>
        <translation>请用--to写明保存位置。</translation>
    </message>
    <message>
        <source>What was there before is kept as %1.</source>
        <translation>原文件另存为%1。</translation>
    </message>
    <message>
        <source>%1: %2 saved, %3 lost</source>
        <translation>%1：救回%2条，丢失%3条</translation>
    </message>
    <message>
        <source>Tell with --out the folder for the charts.</source>
        <translation>请用 --out 写明图表存放的文件夹。</translation>
    </message>
    <message>
        <source>The period ends before it begins.</source>
        <translation>起止日期颠倒了：结束日期早于开始日期。</translation>
    </message>
    <message>
        <source>Tell --table KIND and --out PATH.xlsx or PATH.csv.</source>
        <translation>请写明--table 表名和--out 路径（.xlsx或.csv）。</translation>
    </message>
    <message>
        <source>There is no table %1; there are: %2.</source>
        <translation>没有名为%1的表，可选：%2。</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>已写入：%1</translation>
    </message>
    <message>
        <source>Tell with --on the day from which it is seen.</source>
        <translation>请用 --on 写明以哪一天为准。</translation>
    </message>
    <message>
        <source>--limit is a number from 1 on; --undo and --redo exclude each other.</source>
        <translation>--limit应为1以上的整数；--undo和--redo不能同时使用。</translation>
    </message>
    <message>
        <source>There is no .xlsx, .ods or .csv to import there.</source>
        <translation>那里没有可导入的.xlsx、.ods或.csv文件。</translation>
    </message>
    <message>
        <source>Tell with --activity N which activity is meant.</source>
        <translation>请用--activity写明场次。</translation>
    </message>
    <message>
        <source>Something is missing after %1.</source>
        <translation>%1后面缺少内容。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is one word too many.</source>
        <translation>“%1”是多余的。</translation>
    </message>
    <message>
        <source>%1 would replace the file that is read.</source>
        <translation>%1就是要读取的文件，写入会把它覆盖。</translation>
    </message>
    <message>
        <source>The option %1 is not known here.</source>
        <translation>这个命令没有选项%1。</translation>
    </message>
    <message>
        <source>The option %1 lacks its value.</source>
        <translation>选项%1缺少值。</translation>
    </message>
    <message>
        <source>There is no activity %1 in this workbook; there are: %2.</source>
        <translation>工作簿中没有第%1次活动，现有：%2。</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>撤销：%1</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>重做：%1</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>没有可撤销的操作。</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>没有可重做的操作。</translation>
    </message>
    <message>
        <source>Exit: 0 done · 1 rows refused, quotas that cannot be met, or nothing to do it with · 2 wrong use · 3 cannot read or write · 4 the workbook is damaged, newer, foreign or in use</source>
        <translation>退出码：0 完成 · 1 有行被拒收、名额无法满足或没有可办的内容 · 2 用法有误 · 3 无法读取或写入 · 4 工作簿损坏、版本较新、不是本程序的文件或正被占用</translation>
    </message>
    <message>
        <source>There is no command %1; &quot;lianxin-cli help&quot; lists them.</source>
        <translation>没有命令%1；用“lianxin-cli help”查看全部命令。</translation>
    </message>
    <message>
        <source>The program does not speak %1; --lang zh_CN or --lang en.</source>
        <translation>本程序没有%1这种语言，请用--lang zh_CN或--lang en。</translation>
    </message>
    <message>
        <source>There is no member called %1.</source>
        <translation>没有名为%1的委员。</translation>
    </message>
    <message>
        <source>There is no member called %1; the nearest names: %2.</source>
        <translation>没有名为%1的委员，姓名相近的有：%2。</translation>
    </message>
    <message>
        <source>%1: %2 saved, at least %3 lost</source>
        <translation>%1：救回 %2 行，至少丢失 %3 行</translation>
    </message>
    <message>
        <source>local</source>
        <translation>住地</translation>
    </message>
    <message>
        <source>specialist</source>
        <translation>专业</translation>
    </message>
    <message>
        <source>The quotas cannot be met. What would help:</source>
        <translation>名额无法满足，可以这样放宽：</translation>
    </message>
    <message>
        <source>Newly invited: %1</source>
        <translation>新邀请%1人</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Overdue at the end of %1: %2</source>
        <translation>截至%1逾期：%2件</translation>
    </message>
    <message>
        <source>makes a workbook, with the sample year if asked</source>
        <translation>新建工作簿，可带入样例年度</translation>
    </message>
    <message>
        <source>whether the workbook and its history are sound</source>
        <translation>检查工作簿及其操作记录是否完好</translation>
    </message>
    <message>
        <source>a copy that is looked at before it counts</source>
        <translation>另存一份经过校验的备份</translation>
    </message>
    <message>
        <source>puts a copy in the workbook&apos;s place, which is kept</source>
        <translation>用备份恢复工作簿，原文件另行保留</translation>
    </message>
    <message>
        <source>saves what can be read of a damaged workbook</source>
        <translation>从损坏的工作簿中救出能读的内容</translation>
    </message>
    <message>
        <source>the newest actions; undo or redo the last</source>
        <translation>最近的操作；撤销或重做最后一步</translation>
    </message>
    <message>
        <source>chooses whom to invite, and why; --apply invites them</source>
        <translation>选派邀请哪些委员并说明理由；--apply直接发出邀请</translation>
    </message>
    <message>
        <source>the same for a problem in a file</source>
        <translation>对文件中的选派问题作同样计算</translation>
    </message>
    <message>
        <source>The pages of the file, the references in it and its history are whole.</source>
        <translation>文件数据页、记录间引用和操作记录均完好。</translation>
    </message>
    <message>
        <source>What was saved refers to lost records in %1 places; check names them.</source>
        <translation>救回的记录中有%1处引用了已丢失的记录，可用check逐条查看。</translation>
    </message>
    <message>
        <source>  %1, row %2, %3: %4</source>
        <translation>  %1 第%2行 %3：%4</translation>
    </message>
    <message>
        <source>  %1, row %2: %3</source>
        <translation>  %1 第%2行：%3</translation>
    </message>
    <message>
        <source>    the same of %1 more rows</source>
        <translation>    另有%1行情况相同</translation>
    </message>
    <message>
        <source>  %1 (%2): %3 rows, %4 new, %5 changed, %6 unchanged, %7 refused</source>
        <translation>  %1（%2）：%3行，新增%4，更新%5，未变%6，拒收%7</translation>
    </message>
    <message>
        <source>%1 has no host county yet.</source>
        <translation>%1：尚未确定所在县（市、区）。</translation>
    </message>
    <message>
        <source>Never invited: %1 members</source>
        <translation>全年未受邀：%1人</translation>
    </message>
    <message>
        <source>Tell with --year Y which plan is meant.</source>
        <translation>请用 --year Y 指明年度计划。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>whom to invite to what lies ahead in the plan of a year, all at once</source>
        <translation>为年度计划中尚未举行的活动统一编排邀请名单</translation>
    </message>
    <message>
        <source>Of the plan of %1 nothing lies ahead that could be planned.</source>
        <translation>%1年计划中没有尚未举行、可以编排的活动。</translation>
    </message>
    <message>
        <source>%1, %2: no number yet.</source>
        <translation>%1，%2年：尚未编号。</translation>
    </message>
    <message>
        <source>%1, %2: the last is %3.</source>
        <translation>%1，%2年：最后一号是%3。</translation>
    </message>
    <message>
        <source> Missing: %1.</source>
        <translation> 缺号：%1。</translation>
    </message>
    <message>
        <source>%1 is no year.</source>
        <translation>%1 不是年份。</translation>
    </message>
    <message>
        <source>the numbers of the office&apos;s letters: how far each cycle is, and what is missing</source>
        <translation>发文编号：各类编到几号，缺哪几号</translation>
    </message>
    <message>
        <source>Tell --activity N and --out PATH.</source>
        <translation>请写明 --activity N 和 --out 路径。</translation>
    </message>
    <message>
        <source>an activity as a file that calendars read</source>
        <translation>把一次活动存为日历文件</translation>
    </message>
    <message>
        <source>There is no form %1; there are: %2.</source>
        <translation>没有纸型%1；可用的有：%2。</translation>
    </message>
    <message>
        <source>--first is a label of the sheet, 1 to %1.</source>
        <translation>--first 是标签纸上的第几枚，1至%1。</translation>
    </message>
    <message>
        <source>Tell --activity N, --out PATH, and perhaps --kind, one of %1.</source>
        <translation>请给出 --activity 场次、--out 路径，还可加 --kind：%1 之一。</translation>
    </message>
    <message>
        <source>Tell --activity N, and --out PATH.xlsx for the county&apos;s sheet or --from PATH to read it back.</source>
        <translation>请给出 --activity 场次，并用 --out 路径.xlsx 导出征集表，或用 --from 路径 读回。</translation>
    </message>
    <message>
        <source>--format is pdf or docx, and --out a folder or such a file.</source>
        <translation>--format只能是pdf或docx，--out是文件夹或这种格式的文件。</translation>
    </message>
    <message>
        <source>%1 is not a month such as 2024-03.</source>
        <translation>%1不是月份，应写作2024-03。</translation>
    </message>
    <message>
        <source>--count is a number of members.</source>
        <translation>--count 后面应是人数。</translation>
    </message>
    <message>
        <source>--order is strokes or points.</source>
        <translation>--order 只能是 strokes（姓氏笔画）或 points（得分）。</translation>
    </message>
    <message>
        <source>Tell the days with --month YYYY-MM, or with --from D and --to D.</source>
        <translation>请用 --month 年-月，或用 --from 和 --to 指明起止日期。</translation>
    </message>
    <message>
        <source>%1: %2 when it was signed, now %3</source>
        <translation>%1：签发时%2，现%3</translation>
    </message>
    <message>
        <source>There is no report %1.</source>
        <translation>没有编号为%1的信息。</translation>
    </message>
    <message>
        <source>Several reports have the number %1: tell it as YEAR/NUMBER.</source>
        <translation>编号为%1的信息不止一篇，请写成“年份/编号”。</translation>
    </message>
    <message>
        <source>letters as one PDF or Word file, or a folder of them; the notice for the chat group. --issue gives the letters their numbers and keeps them as they are sent</source>
        <translation>函件存为一个PDF或Word文档，或逐份存入文件夹；群通知文字。--issue 给函件编号并按印发时的样子留存</translation>
    </message>
    <message>
        <source>the sheet on which the county of an activity tells its projects and needs, filled in with what is known; --from reads it back</source>
        <translation>县区填报的项目情况和需求征集表，已知内容预先填好；--from 读回</translation>
    </message>
    <message>
        <source>address labels or envelopes for the letters of an activity; --first is the first label of the sheet that is still there</source>
        <translation>活动函件的地址标签或信封；--first 是标签纸上第一枚未用的标签</translation>
    </message>
    <message>
        <source>tracking cards as one PDF or Word file, or a folder of them</source>
        <translation>跟踪卡存为一个PDF或Word文档，或逐份存入文件夹</translation>
    </message>
    <message>
        <source>--size is a4 or a5.</source>
        <translation>--size 只能是 a4 或 a5。</translation>
    </message>
    <message>
        <source>Nothing new to send: %1 letters are as they were sent before.</source>
        <translation>没有新的函件要印发，%1 封都与上次印发的相同。</translation>
    </message>
    <message>
        <source>%1 letters sent now.</source>
        <translation>本次印发 %1 封。</translation>
    </message>
    <message>
        <source>%1 letters sent now; %2 others are as they were sent before.</source>
        <translation>本次印发 %1 封，另有 %2 封与上次印发的相同。</translation>
    </message>
    <message>
        <source>The notice for the chat group is written as .txt, without --format.</source>
        <translation>群通知只能存为 .txt，不用 --format。</translation>
    </message>
    <message>
        <source>Papers are written as .pdf or .docx, not as .%1; a path without an ending is a folder.</source>
        <translation>文稿只能存为 .pdf 或 .docx，不能存为 .%1；不写扩展名的路径作为文件夹。</translation>
    </message>
    <message>
        <source>%1, version %2</source>
        <translation>%1，第%2版</translation>
    </message>
    <message>
        <source>%1, number %2</source>
        <translation>%1，文号%2</translation>
    </message>
    <message>
        <source>Signed: %1</source>
        <translation>已签发：%1</translation>
    </message>
    <message>
        <source>Signed before, on %1: %2</source>
        <translation>此前已于%1签发：%2</translation>
    </message>
    <message>
        <source>--sign is for %1 alone; other papers are not signed.</source>
        <translation>--sign 只用于 %1，其他文稿不签发。</translation>
    </message>
    <message>
        <source>A calendar is written as .ics: %1 has another ending.</source>
        <translation>日历文件只能存为 .ics，%1 的扩展名不对。</translation>
    </message>
    <message>
        <source>limited, not met: %1</source>
        <translation>总分受限，未达到：%1</translation>
    </message>
    <message>
        <source>not eligible, not met: %1</source>
        <translation>不参加评选，未达到：%1</translation>
    </message>
    <message>
        <source>Tell with --from and --to which days are to be compared with those a year before.</source>
        <translation>请用 --from 和 --to 指明要与上年同期对照的起止日期。</translation>
    </message>
    <message>
        <source>There is no campaign %1 among the tags of activities.</source>
        <translation>活动的标签里没有专项“%1”。</translation>
    </message>
    <message>
        <source>Tell with --campaign NAME which campaign it is about.</source>
        <translation>请用 --campaign 名称 指明是哪个专项。</translation>
    </message>
    <message>
        <source>--reach is a number of points such as 90.</source>
        <translation>--reach 是分数，例如 90。</translation>
    </message>
    <message>
        <source>--reach is about one member: tell whom with --member.</source>
        <translation>--reach 针对一名委员：请用 --member 指明。</translation>
    </message>
    <message>
        <source>Nothing speaks for one place more than for another.</source>
        <translation>没有哪个地方更值得优先安排。</translation>
    </message>
    <message>
        <source>the figures of the statistics page; all of them with --json; --next: where to go next, and why</source>
        <translation>统计页的各项数字；加 --json 输出全部；--next：下一步去哪里、理由是什么</translation>
    </message>
    <message>
        <source>The rules of the program</source>
        <translation>现成细则</translation>
    </message>
    <message>
        <source>There is no set of rules called %1; there are: %2</source>
        <translation>没有名为“%1”的细则版本；现有：%2</translation>
    </message>
    <message>
        <source>the evaluation; of one member with each line&apos;s rule and source, and with --reach what is missing to N points; by another set of rules than the one in use with --rules, of which &apos;program&apos; names those that come with the program</source>
        <translation>考核得分；--member 指定一位委员时列出每一分的细则和来源，加 --reach 列出距 N 分还差什么；--rules 按另一细则版本试算，program 为程序自带的现成细则</translation>
    </message>
    <message>
        <source>Tell with --year YYYY which year&apos;s plan.</source>
        <translation>请用 --year YYYY 指明哪一年的方案。</translation>
    </message>
    <message>
        <source>a paper of an activity: plan, schedule, notes, members, sign-in, bus, seat-cards, badges, summary, review, press, projects, ledger, case, or with dossier all of them in one; ledger or case of one suggestion or of all; report: the sheet of one report or of all; dossier of a member or of all; progress of all that a member suggested, or of each; or of a month or of days: month-summary, year-summary, pioneers, excellent; leader-page or campaign-report, with charts; of the plan of a year: scheme, scheme-changes with --year. --sign signs one of these and keeps it as it is, with a number where the office numbers such papers</source>
        <translation>活动文稿：plan方案、schedule日程、notes须知、members名单、sign-in签到表、bus乘车名单、seat-cards座牌、badges胸牌、summary总结、review复评表、press通稿、projects需求表、ledger台账、case案例，dossier为全套合订；某条或全部建议的ledger台账、case案例；report为某篇或全部信息稿；dossier也可为某位或全部委员的履职档案；progress为某位或全部委员所提建议的办理进展单；或某月、某段时间的month-summary月度总结、year-summary年度总结、pioneers先锋通报、excellent优秀委员名单；leader-page领导一页纸、campaign-report专项总结，附图表；年度方案用scheme方案、scheme-changes调整情况，加--year。--sign签发并留存前四种；本单位给这类文稿编号的，同时给定文号</translation>
    </message>
    <message>
        <source>Tell --out PATH and --paper, one of %1 with --activity N; dossier with --activity N or perhaps --member NAME; progress with perhaps --member NAME; ledger, case or report with perhaps --number NO; or one of %2 with --month YYYY-MM or --from D --to D; or one of %3 with --year YYYY.</source>
        <translation>请写明--out 路径和--paper：%1须加--activity N；dossier可加--activity N或--member 姓名；progress可加--member 姓名；ledger、case、report可加--number 编号；%2须加--month 年-月，或--from 日期 --to 日期；%3须加--year YYYY。</translation>
    </message>
    <message>
        <source>Ask for --headline or for --next, not for both.</source>
        <translation>--headline和--next只能用一个。</translation>
    </message>
    <message>
        <source>Nobody has points by these rules in this period.</source>
        <translation>这一时段按这套细则没有人得分。</translation>
    </message>
    <message>
        <source>There is no paper %1; there are: %2.</source>
        <translation>没有名为“%1”的文稿；可选：%2。</translation>
    </message>
    <message>
        <source>There is no kind of letter %1 here; there are: %2.</source>
        <translation>这里没有名为“%1”的函件种类；可选：%2。</translation>
    </message>
    <message>
        <source>every chart of the statistics page, or the numbers behind it; beside the year before with --compare, of the days from --from to --to</source>
        <translation>统计页的全部图表，或图表背后的数字；加 --compare 与上年同期（--from 至 --to）对照</translation>
    </message>
    <message>
        <source>These rules hold from %1 to %2; name both days of a period.</source>
        <translation>该细则适用于%1至%2；请写明起止两个日期。</translation>
    </message>
    <message>
        <source>Tell either --month, or --from and --to, not both.</source>
        <translation>--month 与 --from、--to 只能选一种，不能同时用。</translation>
    </message>
    <message>
        <source>The paper %1 takes no option --%2.</source>
        <translation>文书 %1 不用 --%2 这个选项。</translation>
    </message>
    <message>
        <source>Members are excellent in a year, not in a month: tell its days with --from D and --to D.</source>
        <translation>优秀委员按年度评，不按月评：请用 --from D 和 --to D 写明起止日期。</translation>
    </message>
    <message>
        <source>takes spreadsheets, folders of them or calendars of holidays (.ics) in; an empty cell says nothing, or clears what is stored with --clear-empty. KIND, if the columns do not tell it: directory, directory.holidays, directory.enterprises, directory.venues, members, plan, plan.changes, plan.agenda, plan.publicity, plan.cases, plan.reviews, needs, needs.projects, pairings, pairings.services, outcomes, invitations, ledger, ledger.proposals, reports, reports.adoptions, reports.comments, rules, rules.multipliers, rules.classes, rules.conditions, rules.awards. MAP.json: {&quot;columns&quot;: {&quot;their column&quot;: &quot;our column&quot;}, &quot;values&quot;: {&quot;our column&quot;: {&quot;their word&quot;: &quot;our word&quot;}}}</source>
        <translation>导入电子表格、其所在文件夹或放假日历（.ics）；空白单元格不改动原有内容，加 --clear-empty 则清除。KIND 为表的种类，各列看不出时注明：directory、directory.holidays、directory.enterprises、directory.venues、members、plan、plan.changes、plan.agenda、plan.publicity、plan.cases、plan.reviews、needs、needs.projects、pairings、pairings.services、outcomes、invitations、ledger、ledger.proposals、reports、reports.adoptions、reports.comments、rules、rules.multipliers、rules.classes、rules.conditions、rules.awards。MAP.json：{&quot;columns&quot;: {&quot;来表的列&quot;: &quot;本程序的列&quot;}, &quot;values&quot;: {&quot;本程序的列&quot;: {&quot;来表的词&quot;: &quot;本程序的词&quot;}}}</translation>
    </message>
    <message>
        <source>whole tables, which import takes back: words, holidays, enterprises, venues, members, plan, changes, agenda, projects, needs, invitations, ledger, proposals, publicity, cases, reviews, reports, adoptions, comments, pairings, services, outcomes, rules, multipliers, classes, conditions, awards; and as the pages show them: activities, points, history</source>
        <translation>导出整张表，可原样再导入：words（数据字典）、holidays（节假日）、enterprises（企业和单位）、venues（联络阵地）、members（委员名册）、plan（活动方案）、changes（调整记录）、agenda（活动日程）、projects（项目）、needs（需求）、invitations（邀请与参会）、ledger（建议台账）、proposals（拟提提案）、publicity（宣传报道）、cases（典型案例）、reviews（活动复评）、reports（社情民意信息）、adoptions（采用情况）、comments（领导批示）、pairings（结对）、services（服务记录）、outcomes（成果）、rules（考核细则）、multipliers（系数）、classes（计分类别）、conditions（必达条件）、awards（月度履职先锋）；也可按页面所见导出：activities（活动）、points（得分）、history（历史）</translation>
    </message>
    <message>
        <source>Version %1 was signed on %2 and says otherwise than this; --sign makes version %3 of it.</source>
        <translation>第%1版已于%2签发，与本次打印的内容不同；加 --sign 签发为第%3版。</translation>
    </message>
    <message>
        <source>Version %1 was signed on %2; as of that day it still holds.</source>
        <translation>第%1版已于%2签发，按签发当日计仍与记录一致。</translation>
    </message>
    <message>
        <source>without a class</source>
        <translation>未分类别</translation>
    </message>
    <message>
        <source>classes: %1</source>
        <translation>类别：%1</translation>
    </message>
    <message>
        <source>on any day</source>
        <translation>全部日期</translation>
    </message>
    <message>
        <source>from %1 on</source>
        <translation>%1起</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <translation>%1至%2</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>截至%1</translation>
    </message>
    <message>
        <source>%1: facts %2</source>
        <translation>%1：计入%2的履职情况</translation>
    </message>
    <message>
        <source>These rules hold %1; other days were counted by them too.</source>
        <translation>本细则适用期为%1，适用期以外的日子也按本细则计入。</translation>
    </message>
    <message>
        <source>What these items count is guessed from their words; confirm it on the evaluation page: %1</source>
        <translation>以下各项计什么是按文字推测的（待确认），请在“考核”页确认：%1</translation>
    </message>
</context>
<context>
    <name>Closing</name>
    <message>
        <source>Registered as held</source>
        <translation>已登记举办</translation>
    </message>
    <message>
        <source>Not registered as held</source>
        <translation>尚未登记举办（点此登记）</translation>
    </message>
    <message>
        <source>Attendance complete</source>
        <translation>出席情况已登记</translation>
    </message>
    <message>
        <source>Attendance unknown: %1</source>
        <translation>出席情况未登记：%1人</translation>
    </message>
    <message>
        <source>Minutes written</source>
        <translation>会议纪要已形成</translation>
    </message>
    <message>
        <source>No minutes yet</source>
        <translation>没有会议纪要（点此生成初稿）</translation>
    </message>
    <message>
        <source>Suggestions registered</source>
        <translation>建议已登记</translation>
    </message>
    <message>
        <source>No suggestion yet</source>
        <translation>还没有登记建议</translation>
    </message>
    <message>
        <source>Every need answered or explained</source>
        <translation>各项需求均有回应或说明</translation>
    </message>
    <message>
        <source>Needs neither answered nor explained: %1</source>
        <translation>需求未回应也未说明：%1项</translation>
    </message>
    <message>
        <source>Every suggestion routed</source>
        <translation>各条建议均已分流</translation>
    </message>
    <message>
        <source>Suggestions without a route: %1</source>
        <translation>建议未分流：%1条</translation>
    </message>
    <message>
        <source>%1: %2 (%3)</source>
        <translation>%1：%2（%3）</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Present: %1</source>
        <translation>出席：%1</translation>
    </message>
    <message>
        <source>Seen at %1: %2</source>
        <translation>现场考察%1：%2</translation>
    </message>
    <message>
        <source>On leave: %1</source>
        <translation>请假：%1</translation>
    </message>
    <message>
        <source>Absent: %1</source>
        <translation>缺席：%1</translation>
    </message>
    <message>
        <source>Every suggestion has a speaker</source>
        <translation>各条建议均有发言人</translation>
    </message>
    <message>
        <source>Suggestions without a speaker: %1</source>
        <translation>缺发言人：%1条</translation>
    </message>
    <message>
        <source>Host county entered</source>
        <translation>主办县区已填</translation>
    </message>
    <message>
        <source>No host county: numbers go without it</source>
        <translation>未填主办县区，编号中没有县区</translation>
    </message>
</context>
<context>
    <name>Columns</name>
    <message>
        <source>%1 is no time of day; write 9:30.</source>
        <translation>“%1”不是时间，请写成 9:30。</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Nothing is filled in yet.</source>
        <translation>还没有填写任何内容。</translation>
    </message>
    <message>
        <source>A whole number belongs here, not %1.</source>
        <translation>此处应填整数，不能填“%1”。</translation>
    </message>
    <message>
        <source>This must not be empty.</source>
        <translation>这里不能空着。</translation>
    </message>
    <message>
        <source> Did you mean %1?</source>
        <translation>是不是“%1”？</translation>
    </message>
    <message>
        <source> or </source>
        <translation>”或“</translation>
    </message>
    <message>
        <source>%1 is not in the list.</source>
        <translation>列表里没有“%1”。</translation>
    </message>
    <message>
        <source> If the word is missing, add it to the dictionary.</source>
        <translation>确实没有的，请在数据字典中添加。</translation>
    </message>
    <message>
        <source> Choose one of: %1.</source>
        <translation>请从这些里选：%1。</translation>
    </message>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
</context>
<context>
    <name>ConditionTable</name>
    <message>
        <source>%1 is not among the choices.</source>
        <translation>%1不在可选项中。</translation>
    </message>
    <message>
        <source>Looks at</source>
        <translation>看什么</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>限度</translation>
    </message>
    <message>
        <source>Of what</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>Total at most</source>
        <translation>总分至多</translation>
    </message>
    <message>
        <source>Otherwise</source>
        <translation>未达到时</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>条件</translation>
    </message>
</context>
<context>
    <name>Coverage</name>
    <message>
        <source>Needs without an answer there: %1.</source>
        <translation>当地未回应的需求：%1项。</translation>
    </message>
    <message>
        <source>The theme was never brought to this county.</source>
        <translation>这一主题从未到过该县区。</translation>
    </message>
    <message>
        <source>The theme was there last on %1, %2 months ago.</source>
        <translation>这一主题上次到该县区是%1，距今%2个月。</translation>
    </message>
    <message>
        <source>The county was never visited.</source>
        <translation>该县区从未去过。</translation>
    </message>
    <message>
        <source>The county was visited last on %1, %2 months ago.</source>
        <translation>上次去该县区是%1，距今%2个月。</translation>
    </message>
    <message>
        <source>Serving members who know about it: %1, free of them: %2.</source>
        <translation>熟悉此主题的在任委员 %1 人，其中可请的 %2 人。</translation>
    </message>
</context>
<context>
    <name>CrossTable</name>
    <message>
        <source>Suggestions</source>
        <translation>意见建议</translation>
    </message>
    <message>
        <source>Attendances</source>
        <translation>参加人次</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>社情民意信息</translation>
    </message>
    <message>
        <source>Activities held</source>
        <translation>开展的活动</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>需求</translation>
    </message>
    <message>
        <source>County</source>
        <translation>县区</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Sector</source>
        <translation>界别</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>部门</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月份</translation>
    </message>
    <message>
        <source>%1 in all, each in one cell.</source>
        <translation>共%1件，每件只占一格。</translation>
    </message>
    <message>
        <source>%1 in all. %2 of them stand in several cells; the sums count each once.</source>
        <translation>共%1件，其中%2件占几格；合计里每件只算一次。</translation>
    </message>
    <message>
        <source>%1: %2 × %3</source>
        <translation>%1：%2×%3</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>合计</translation>
    </message>
</context>
<context>
    <name>CustomField</name>
    <message>
        <source>%1 is a date such as 2024-03-15, not %2.</source>
        <translation>“%1”应填日期，如2024-03-15，不能是“%2”。</translation>
    </message>
    <message>
        <source>%1 is a number such as 12 or 3.5, not %2.</source>
        <translation>“%1”应填数字，如12或3.5，不能是“%2”。</translation>
    </message>
    <message>
        <source>%2 is not among the words of %1: add it to the field in the dictionary first.</source>
        <translation>“%2”不在“%1”的可选项里，请先到数据字典的自定义字段中添加。</translation>
    </message>
    <message>
        <source>The name of a field has 1 to 40 characters.</source>
        <translation>字段名称应为1至40个字。</translation>
    </message>
    <message>
        <source>A word of a list has 1 to 100 characters.</source>
        <translation>可选项应为1至100个字。</translation>
    </message>
    <message>
        <source>A word stands in the list twice.</source>
        <translation>可选项有重复，请删去一个。</translation>
    </message>
    <message>
        <source>%1 has at most 2,000 characters.</source>
        <translation>“%1”最多填2000字。</translation>
    </message>
</context>
<context>
    <name>DateText</name>
    <message>
        <source>today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>yyyy-MM-dd</source>
        <extracomment>How a date is written in a form; a format of Qt, to be read back when typed</extracomment>
        <translation>yyyy年M月d日</translation>
    </message>
    <message>
        <source>not worked</source>
        <translation>休息日</translation>
    </message>
    <message>
        <source>in %1 working days</source>
        <translation>还有%1个工作日</translation>
    </message>
    <message>
        <source>%1 working days ago</source>
        <translation>已过%1个工作日</translation>
    </message>
    <message>
        <source>, </source>
        <translation>，</translation>
    </message>
    <message>
        <source>worked for %1</source>
        <translation>%1调休上班</translation>
    </message>
</context>
<context>
    <name>Directory</name>
    <message>
        <source>A word of a list has 1 to 100 characters.</source>
        <translation>字典项名称应为1至100个字。</translation>
    </message>
    <message>
        <source>The last day lies before the first.</source>
        <translation>失效日期早于生效日期。</translation>
    </message>
    <message>
        <source>The name of an enterprise has 1 to 200 characters.</source>
        <translation>企业（单位）名称应为1至200个字。</translation>
    </message>
    <message>
        <source>A file that comes with the program is missing: %1.</source>
        <translation>缺少程序自带文件：%1。</translation>
    </message>
    <message>
        <source>The words that come with the program</source>
        <translation>载入自带字典</translation>
    </message>
    <message>
        <source>The name of a view has 1 to 40 characters.</source>
        <translation>视图名称为 1 至 40 个字。</translation>
    </message>
    <message>
        <source>Settings that came with this version</source>
        <translation>本版本新增的设置</translation>
    </message>
    <message>
        <source>A day of the calendar has a date.</source>
        <translation>请填写日期。</translation>
    </message>
    <message>
        <source>The name of a holiday has at most 40 characters.</source>
        <translation>节假日名称最多40个字。</translation>
    </message>
    <message>
        <source>A day off is not worked for another holiday.</source>
        <translation>休息日不能同时是调休上班日。</translation>
    </message>
</context>
<context>
    <name>Documents</name>
    <message>
        <source>The text for the group would show the mobile number %1.</source>
        <translation>群通知中不能出现手机号码%1。</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>This activity is no longer there.</source>
        <translation>这次活动已不存在。</translation>
    </message>
    <message>
        <source>The activity has no day yet: plan it before letters are written.</source>
        <translation>活动尚未确定日期，请先排定日期再写函。</translation>
    </message>
    <message>
        <source>Nobody is invited yet: choose the members first.</source>
        <translation>还没有拟邀委员，请先选派。</translation>
    </message>
    <message>
        <source>The activity names no host and no cooperating unit.</source>
        <translation>活动没有承办单位和配合单位。</translation>
    </message>
    <message>
        <source>The table line “%1” of the wording “%2” cannot be read.</source>
        <translation>文种“%2”的表格行“%1”无法识别。</translation>
    </message>
    <message>
        <source>Nothing is known that {%1} in the wording “%2” could stand for.</source>
        <translation>文种“%2”中的字段{%1}不认识，请检查写法。</translation>
    </message>
    <message>
        <source>{%1} has no value, but the wording “%2” needs it.</source>
        <translation>字段{%1}还没有内容，“%2”需要它，请先补齐。</translation>
    </message>
    <message>
        <source>A bracket is not closed in “%1” of the wording “%2”.</source>
        <translation>文种“%2”的“%1”缺少右方括号。</translation>
    </message>
    <message>
        <source>The wording “%1” is missing from the program’s folder.</source>
        <translation>程序文件夹中缺少文种“%1”。</translation>
    </message>
    <message>
        <source>Local</source>
        <translation>住地</translation>
    </message>
    <message>
        <source>Specialist</source>
        <translation>专业</translation>
    </message>
    <message>
        <source>The panel is not proved to be the best.</source>
        <translation>尚未证明是最优方案。</translation>
    </message>
    <message>
        <source>There is no panel to approve yet.</source>
        <translation>还没有选派方案，不能出审批表。</translation>
    </message>
    <message>
        <source>Departs from the rules: %1</source>
        <translation>未按规则之处：%1</translation>
    </message>
    <message>
        <source>The paper that was kept cannot be read any more.</source>
        <translation>留存的文稿已无法读取。</translation>
    </message>
    <message>
        <source>Note the printing of letters: %1</source>
        <translation>登记函件打印：%1 封</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>No letter was issued, for %1 lack something. %2</source>
        <translation>有 %1 封缺少内容，一封也没有印发。%2</translation>
    </message>
    <message>
        <source>Issue %1 letters of %2</source>
        <translation>印发%2的函件 %1 封</translation>
    </message>
    <message>
        <source>No suggestion was made at this activity yet.</source>
        <translation>这次活动还没有意见建议。</translation>
    </message>
    <message>
        <source>The name of a cycle has 1 to 40 characters.</source>
        <translation>编号名称须为1至40个字。</translation>
    </message>
    <message>
        <source>%1 stands in a number where the figures belong.</source>
        <translation>编号格式里要有%1，表示顺序号的位置，总长不超过80个字。</translation>
    </message>
    <message>
        <source>A number knows %1 and %2 only.</source>
        <translation>编号格式里只能用%1和%2。</translation>
    </message>
    <message>
        <source>A year begins with a number from 1 to 99999.</source>
        <translation>起始号须为1至99999。</translation>
    </message>
    <message>
        <source>The numbers that come with the program</source>
        <translation>程序自带的发文编号</translation>
    </message>
    <message>
        <source>Invitation to a member</source>
        <translation>委员邀请函</translation>
    </message>
    <message>
        <source>Letter to a unit</source>
        <translation>致单位的函</translation>
    </message>
    <message>
        <source>Notice for the chat group</source>
        <translation>微信群通知</translation>
    </message>
    <message>
        <source>Tracking card of a suggestion</source>
        <translation>意见建议跟踪卡</translation>
    </message>
    <message>
        <source>Approval sheet of a panel</source>
        <translation>选派审批表</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>第%1行：%2</translation>
    </message>
    <message>
        <source>A paper without words cannot be kept.</source>
        <translation>文字不能为空。</translation>
    </message>
    <message>
        <source>The activity has no programme yet: enter it first.</source>
        <translation>这次活动还没有日程，请先填写日程。</translation>
    </message>
    <message>
        <source>The activity was not held yet.</source>
        <translation>这次活动尚未举办。</translation>
    </message>
    <message>
        <source>Members&apos; chat group</source>
        <translation>委员微信群</translation>
    </message>
    <message>
        <source>The activity names no county.</source>
        <translation>活动没有填写县区。</translation>
    </message>
    <message>
        <source>No suggestion of this activity was handed to a unit.</source>
        <translation>这次活动没有转部门办理的意见建议。</translation>
    </message>
    <message>
        <source>No suggestion of this activity is overdue.</source>
        <translation>这次活动没有逾期的意见建议。</translation>
    </message>
    <message>
        <source>This member is no longer there.</source>
        <translation>这位委员已不在名册中。</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>已办结</translation>
    </message>
    <message>
        <source>in hand</source>
        <translation>办理中</translation>
    </message>
    <message>
        <source>Letter to a county</source>
        <translation>致县区政协的函</translation>
    </message>
    <message>
        <source>Letter that hands a suggestion over</source>
        <translation>转办函</translation>
    </message>
    <message>
        <source>Reminder of a suggestion</source>
        <translation>催办单</translation>
    </message>
    <message>
        <source>Progress told to a member</source>
        <translation>进展告知单</translation>
    </message>
    <message>
        <source>Plan of an activity</source>
        <translation>活动方案</translation>
    </message>
    <message>
        <source>Programme of an activity</source>
        <translation>活动日程</translation>
    </message>
    <message>
        <source>Notes for those who come</source>
        <translation>活动须知</translation>
    </message>
    <message>
        <source>Sign-in sheet</source>
        <translation>签到表</translation>
    </message>
    <message>
        <source>Bus list</source>
        <translation>乘车名单</translation>
    </message>
    <message>
        <source>Seat cards</source>
        <translation>座牌</translation>
    </message>
    <message>
        <source>Badges</source>
        <translation>胸牌</translation>
    </message>
    <message>
        <source>Summary of an activity</source>
        <translation>活动总结</translation>
    </message>
    <message>
        <source>Review form</source>
        <translation>复评表</translation>
    </message>
    <message>
        <source>Dossier of a member</source>
        <translation>履职档案</translation>
    </message>
    <message>
        <source>No letter was sent yet.</source>
        <translation>尚未发出函件。</translation>
    </message>
    <message>
        <source>Letters as they were sent</source>
        <translation>已发函件</translation>
    </message>
    <message>
        <source>Dossier of %1</source>
        <translation>活动档案 %1</translation>
    </message>
    <message>
        <source>The activity has no projects yet: enter what the county sent.</source>
        <translation>该活动还没有项目，请先录入县区报送的项目。</translation>
    </message>
    <message>
        <source>Needs: %1</source>
        <translation>需求：%1</translation>
    </message>
    <message>
        <source>done on %1</source>
        <translation>%1办结</translation>
    </message>
    <message>
        <source>members say: %1</source>
        <translation>委员评价：%1</translation>
    </message>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
    <message>
        <source>Proposal: %1</source>
        <translation>提案：%1</translation>
    </message>
    <message>
        <source>It says the same as the version that was signed.</source>
        <translation>与已签发的版本内容相同，不需要再签发。</translation>
    </message>
    <message>
        <source>Sign: %1, %2</source>
        <translation>签发：%1（%2）</translation>
    </message>
    <message>
        <source>Such a paper needs a first and a last day.</source>
        <translation>请先确定起止日期。</translation>
    </message>
    <message>
        <source>%1: %2 %3</source>
        <translation>%1%2%3</translation>
    </message>
    <message>
        <source>No pioneer of %1 is recorded yet: enter who it is first.</source>
        <translation>%1还没有登记履职先锋，请先登记人选。</translation>
    </message>
    <message>
        <source>in the order of their points</source>
        <translation>按得分高低排列</translation>
    </message>
    <message>
        <source>in the order of strokes</source>
        <translation>按姓氏笔画排列</translation>
    </message>
    <message>
        <source>%1 of %2 members who may be chosen.</source>
        <translation>参评委员%2名，本名单%1名。</translation>
    </message>
    <message>
        <source>%1 of them came in for having as many points as the last.</source>
        <translation>其中%1名因与末位同分列入。</translation>
    </message>
    <message>
        <source>Nobody has points in %1 by which to be chosen.</source>
        <translation>%1没有可以参评的得分。</translation>
    </message>
    <message>
        <source>No. %1 of %2</source>
        <translation>%2年第%1号</translation>
    </message>
    <message>
        <source>%1 and others, %2 in all</source>
        <translation>%1等%2篇</translation>
    </message>
    <message>
        <source>Has no text yet; its sheet is drafted from the suggestions that it grew out of.</source>
        <translation>尚无正文，稿件内容暂由来源建议拟出。</translation>
    </message>
    <message>
        <source>A report tells one matter, but this one grew out of suggestions about several.</source>
        <translation>一份信息应一事一报，本稿的来源建议涉及多个类别。</translation>
    </message>
    <message>
        <source>No report grew out of this activity yet.</source>
        <translation>该活动还没有形成社情民意信息。</translation>
    </message>
    <message>
        <source>%1 activities</source>
        <translation>%1次活动</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1至%2</translation>
    </message>
    <message>
        <source>List of those who come</source>
        <translation>参加人员名单</translation>
    </message>
    <message>
        <source>Projects and needs</source>
        <translation>项目情况和需求表</translation>
    </message>
    <message>
        <source>Ledger of suggestions</source>
        <translation>问题台账</translation>
    </message>
    <message>
        <source>Case told as an example</source>
        <translation>典型案例</translation>
    </message>
    <message>
        <source>Sheet of a report</source>
        <translation>社情民意信息稿</translation>
    </message>
    <message>
        <source>Dossier of an activity: cover</source>
        <translation>活动档案封面</translation>
    </message>
    <message>
        <source>Dossier of an activity: contents</source>
        <translation>活动档案卷内目录</translation>
    </message>
    <message>
        <source>Address label</source>
        <translation>地址标签</translation>
    </message>
    <message>
        <source>Envelope</source>
        <translation>信封</translation>
    </message>
    <message>
        <source>Summary of a month</source>
        <translation>月度总结</translation>
    </message>
    <message>
        <source>Summary of a year</source>
        <translation>年度总结</translation>
    </message>
    <message>
        <source>Notice of a month’s pioneers</source>
        <translation>月度履职先锋通报</translation>
    </message>
    <message>
        <source>List of excellent members</source>
        <translation>优秀委员名单</translation>
    </message>
    <message>
        <source>Note the printing of %1: %2</source>
        <translation>登记出件：%1（%2）</translation>
    </message>
    <message>
        <source>Each year begins anew: %1 stands in a number where the year belongs, or two would have the same.</source>
        <translation>编号每年重新起号，格式里要有%1（年份的位置），否则会重号。</translation>
    </message>
    <message>
        <source>%1 numbers its papers like this: two would have the same.</source>
        <translation>“%1”已用这一编号格式，会造成重号。</translation>
    </message>
    <message>
        <source>Dossier of the activity</source>
        <translation>活动档案</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>Ledger, cards and slips of the evening</source>
        <translation>当天台账、跟踪卡和进展告知</translation>
    </message>
    <message>
        <source>%1 lack a postal address: %2.</source>
        <translation>%1人（单位）缺通信地址：%2。</translation>
    </message>
    <message>
        <source>%1 lack a postcode: %2.</source>
        <translation>%1人（单位）缺邮政编码：%2。</translation>
    </message>
    <message>
        <source>No suggestion of this activity is still to be handed over.</source>
        <translation>这次活动没有还需转办的意见建议。</translation>
    </message>
    <message>
        <source>Left out, %1: %2.</source>
        <translation>不再发函（%1）：%2。</translation>
    </message>
    <message>
        <source>Nothing of %1 is recorded that could be summed up: choose other days.</source>
        <translation>%1没有可总结的履职记录，请换一个时段。</translation>
    </message>
    <message>
        <source>%1; adopted: %2</source>
        <translation>%1；已采用：%2</translation>
    </message>
    <message>
        <source>Text for the press</source>
        <translation>活动通稿</translation>
    </message>
    <message>
        <source>taken back: %1</source>
        <translation>冲销：%1</translation>
    </message>
    <message>
        <source>No points are posted for these members yet: post them first.</source>
        <translation>这些委员还没有记入积分：请先记分。</translation>
    </message>
    <message>
        <source>Certificates are written once the round is decided.</source>
        <translation>评选决定后才能出具证书。</translation>
    </message>
    <message>
        <source>This month has no pioneer yet.</source>
        <translation>本月还没有履职先锋。</translation>
    </message>
    <message>
        <source>As it was decided: %1 members.</source>
        <translation>按已决定的评选结果：%1名。</translation>
    </message>
    <message>
        <source>Nothing is recorded of these days that the paper could tell: choose others.</source>
        <translation>这些天没有可以总结的记录，请另选日期。</translation>
    </message>
    <message>
        <source>One page for the leader</source>
        <translation>领导一页纸</translation>
    </message>
    <message>
        <source>Report of a campaign</source>
        <translation>专项总结</translation>
    </message>
    <message>
        <source>Statement of a member’s points</source>
        <translation>委员积分明细单</translation>
    </message>
    <message>
        <source>Certificate of an honour</source>
        <translation>荣誉证书</translation>
    </message>
    <message>
        <source>None of them has suggested anything yet.</source>
        <translation>这些委员还没有提出过建议。</translation>
    </message>
    <message>
        <source>%1%2, how far your suggestions were on %3:</source>
        <translation>%1%2：截至%3，您提出的意见建议办理进展如下：</translation>
    </message>
    <message>
        <source>%1 %2: %3</source>
        <translation>%1 %2：%3</translation>
    </message>
    <message>
        <source>Progress of all that a member suggested</source>
        <translation>委员意见建议办理进展单</translation>
    </message>
    <message>
        <source>%1: %2 activities</source>
        <translation>%1%2次</translation>
    </message>
    <message>
        <source>The plan of %1 was not approved yet: nothing can have changed.</source>
        <translation>%1年方案还没有批准，谈不上调整。</translation>
    </message>
    <message>
        <source>Nothing is planned for %1 yet.</source>
        <translation>%1年还没有计划的活动。</translation>
    </message>
    <message>
        <source>Plan of a year</source>
        <translation>年度方案</translation>
    </message>
    <message>
        <source>Changes of a year’s plan</source>
        <translation>年度方案调整情况</translation>
    </message>
    <message>
        <source>As the round stands (%1): %2 members.</source>
        <translation>按当前评选进度（%1）：%2人。</translation>
    </message>
    <message>
        <source>%1 has not suggested anything yet.</source>
        <translation>%1还没有提出过建议。</translation>
    </message>
    <message>
        <source>photos and papers: %1</source>
        <translation>附照片、材料 %1 件</translation>
    </message>
    <message>
        <source>The share of %1 % gives %2.</source>
        <translation>按%1%计为%2名。</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>草稿</translation>
    </message>
    <message>
        <source>This is a draft: nobody has recommended the excellent members of these days yet.</source>
        <translation>这是草稿：该时段的优秀委员尚未推荐，不能签发。</translation>
    </message>
    <message>
        <source>to be settled</source>
        <translation>待定</translation>
    </message>
    <message>
        <source>%1 more on the roll no longer serve.</source>
        <translation>名册中另有%1名已离任。</translation>
    </message>
    <message>
        <source>%1 more hold an office that is not honoured.</source>
        <translation>另有%1名所任职务不参评。</translation>
    </message>
    <message>
        <source>More are not listed: %1 were asked for.</source>
        <translation>要求列 %1 名，超出比例的不列入。</translation>
    </message>
    <message>
        <source>no activity was held</source>
        <translation>未开展联络活动</translation>
    </message>
</context>
<context>
    <name>Docx</name>
    <message>
        <source>Paper: issuing organ</source>
        <translation>公文-发文机关标志</translation>
    </message>
    <message>
        <source>Paper: title</source>
        <translation>公文-标题</translation>
    </message>
    <message>
        <source>Paper: text</source>
        <translation>公文-正文</translation>
    </message>
    <message>
        <source>Paper: first level</source>
        <translation>公文-一级标题</translation>
    </message>
    <message>
        <source>Paper: second level</source>
        <translation>公文-二级标题</translation>
    </message>
    <message>
        <source>Paper: copy to</source>
        <translation>公文-抄送</translation>
    </message>
    <message>
        <source>Paper: page number</source>
        <translation>公文-页码</translation>
    </message>
    <message>
        <source>Paper: title of a table</source>
        <translation>公文-表格标题</translation>
    </message>
    <message>
        <source>Paper: field of a table</source>
        <translation>公文-表格栏目</translation>
    </message>
    <message>
        <source>Paper: text in a table</source>
        <translation>公文-表格文字</translation>
    </message>
    <message>
        <source>%1 (letters)</source>
        <translation>%1（字符）</translation>
    </message>
</context>
<context>
    <name>Dossier</name>
    <message>
        <source>Activity</source>
        <translation>活动</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Need</source>
        <translation>需求</translation>
    </message>
    <message>
        <source>Invitation</source>
        <translation>邀请</translation>
    </message>
    <message>
        <source>Suggestion</source>
        <translation>建议</translation>
    </message>
    <message>
        <source>Suggestion done</source>
        <translation>建议办结</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>社情民意信息</translation>
    </message>
    <message>
        <source>Adoption</source>
        <translation>采用</translation>
    </message>
    <message>
        <source>Leader&apos;s comment</source>
        <translation>领导批示</translation>
    </message>
    <message>
        <source>Pairing begins</source>
        <translation>开始结对</translation>
    </message>
    <message>
        <source>Pairing ends</source>
        <translation>结束结对</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>结对服务</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>对接成果</translation>
    </message>
    <message>
        <source>Pioneer of the month</source>
        <translation>月度履职先锋</translation>
    </message>
</context>
<context>
    <name>Doubts</name>
    <message>
        <source>A telephone has seven digits at least. Is it complete?</source>
        <translation>电话号码至少有7位，是不是没有写全？</translation>
    </message>
    <message>
        <source>That is more than five years from today. Is the year right?</source>
        <translation>距今超过五年，年份对吗？</translation>
    </message>
    <message>
        <source>That day is still to come. Is it right?</source>
        <translation>这一天还没有到，日期对吗？</translation>
    </message>
</context>
<context>
    <name>EarlierNeeds</name>
    <message>
        <source>nobody answered it</source>
        <translation>尚无回应</translation>
    </message>
</context>
<context>
    <name>EnterpriseForm</name>
    <message>
        <source>New enterprise or unit</source>
        <translation>新增企业（单位）</translation>
    </message>
    <message>
        <source>The partner</source>
        <translation>基本情况</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>联系方式</translation>
    </message>
</context>
<context>
    <name>Evaluation</name>
    <message>
        <source>The name of a rule set has 1 to 100 characters.</source>
        <translation>细则名称应为1至100个字。</translation>
    </message>
    <message>
        <source>The period of a rule set ends before it begins.</source>
        <translation>考核期结束早于开始。</translation>
    </message>
    <message>
        <source>A rule has a code.</source>
        <translation>细则应有代码。</translation>
    </message>
    <message>
        <source>The cap of a rule has the sign of its points.</source>
        <translation>年度上限的正负应与分值一致。</translation>
    </message>
    <message>
        <source>There are no rules in use; import or enter some.</source>
        <translation>还没有在用的考核细则，请先导入或录入。</translation>
    </message>
    <message>
        <source>The floor of a rule has the sign of its points.</source>
        <translation>保底与分值的正负号要一致。</translation>
    </message>
    <message>
        <source>The floor of a rule is not above its cap.</source>
        <translation>保底不能高于上限。</translation>
    </message>
    <message>
        <source>The number of facts that count in full is not below 0.</source>
        <translation>全额计分次数不小于 0。</translation>
    </message>
    <message>
        <source>The share of later facts is a percentage from 0 to 100.</source>
        <translation>其后的比例是 0 到 100 的百分数。</translation>
    </message>
    <message>
        <source>what the classes count, added up</source>
        <translation>各类别得分相加</translation>
    </message>
    <message>
        <source>each class by its weight</source>
        <translation>各类别按权重合计</translation>
    </message>
    <message>
        <source>the total</source>
        <translation>总分</translation>
    </message>
    <message>
        <source>points of a class</source>
        <translation>类别得分</translation>
    </message>
    <message>
        <source>points of a rule</source>
        <translation>计分项得分</translation>
    </message>
    <message>
        <source>number of facts</source>
        <translation>事实条数</translation>
    </message>
    <message>
        <source>at least</source>
        <translation>至少</translation>
    </message>
    <message>
        <source>at most</source>
        <translation>至多</translation>
    </message>
    <message>
        <source>not eligible</source>
        <translation>不参加评选</translation>
    </message>
    <message>
        <source>total limited</source>
        <translation>总分受限</translation>
    </message>
    <message>
        <source>The name of a class has 1 to 100 characters.</source>
        <translation>类别名称须有 1 到 100 个字。</translation>
    </message>
    <message>
        <source>The floor of a class is not above its cap.</source>
        <translation>类别的保底不能高于上限。</translation>
    </message>
    <message>
        <source>The weight of a class is a percentage from 0 to 100.</source>
        <translation>类别权重是 0 到 100 的百分数。</translation>
    </message>
    <message>
        <source>The name of a condition has at most 100 characters.</source>
        <translation>条件名称最多 100 个字。</translation>
    </message>
    <message>
        <source>Say the points of which class the condition looks at.</source>
        <translation>请选条件看哪个类别的得分。</translation>
    </message>
    <message>
        <source>Say the points of which rule the condition looks at.</source>
        <translation>请选条件看哪个计分项的得分。</translation>
    </message>
    <message>
        <source>Say what the condition counts.</source>
        <translation>请选条件数的是哪类事实。</translation>
    </message>
    <message>
        <source>A number of facts is not below 0.</source>
        <translation>事实的条数不小于 0。</translation>
    </message>
    <message>
        <source>Say what the total is at most for those who do not meet the condition.</source>
        <translation>请填未达到条件的人总分最多多少。</translation>
    </message>
    <message>
        <source>There is a set of rules called %1 already.</source>
        <translation>已有名为“%1”的细则版本。</translation>
    </message>
    <message>
        <source>A factor is a number from 0 to 10, such as 1.5, or a percentage to 1000 %.</source>
        <translation>系数是 0 到 10 的数，如 1.5，或不超过 1000% 的百分数。</translation>
    </message>
</context>
<context>
    <name>Exchange</name>
    <message>
        <source>No activity fits this; import the year plan first, and look at number, county and theme.</source>
        <translation>找不到对应的活动；请先导入年度方案，并核对场次、县区和主题。</translation>
    </message>
    <message>
        <source>There is no report of this number.</source>
        <translation>没有这个编号的信息，请核对编号或先导入信息登记表。</translation>
    </message>
    <message>
        <source>The report of this number is called &quot;%1&quot;.</source>
        <translation>该编号的信息标题是“%1”，请核对。</translation>
    </message>
    <message>
        <source>This must not be empty.</source>
        <translation>此项不能为空。</translation>
    </message>
    <message>
        <source>This is not a month; write it like 1975.06.</source>
        <translation>无法识别为年月，请写成 1975.06 的样子。</translation>
    </message>
    <message>
        <source>This day lies in the future; look whether the year is right.</source>
        <translation>日期晚于今天，请核对年份。</translation>
    </message>
    <message>
        <source>It is not clear which list this is; name the sheet after it, for example after the column that it is for.</source>
        <translation>看不出这是哪一类字典；请用字典名称命名工作表，例如“区划”“界别”。</translation>
    </message>
    <message>
        <source>This is another name of &quot;%1&quot; already.</source>
        <translation>它已是“%1”的别名。</translation>
    </message>
    <message>
        <source>Import of %1</source>
        <translation>导入 %1</translation>
    </message>
    <message>
        <source>Import of %1 files</source>
        <translation>导入 %1 个文件</translation>
    </message>
    <message>
        <source>The mapping file is not as it should be; it holds &quot;columns&quot; and &quot;values&quot;, each with pairs of words.</source>
        <translation>对应关系文件格式不对；其中应有 &quot;columns&quot; 和 &quot;values&quot; 两项，内容为成对的文字。</translation>
    </message>
    <message>
        <source>No header is found in this sheet. Put the names of the columns in one row, in the words of the program&apos;s own sheets, or map them.</source>
        <translation>此表找不到表头。请把各列名称写在同一行，用本程序样表的列名，或设置列名对应关系。</translation>
    </message>
    <message>
        <source>There is nothing in this file.</source>
        <translation>文件中没有内容。</translation>
    </message>
    <message>
        <source>This column is not known and was left out; map it if it matters.</source>
        <translation>不认识这一列，未导入；如有需要请设置列名对应关系。</translation>
    </message>
    <message>
        <source>Import stopped.</source>
        <translation>导入已停止，未保留任何内容。</translation>
    </message>
    <message>
        <source>On the roll the unit of this member is &quot;%1&quot;; look whether it is the same person.</source>
        <translation>名册中该委员的单位是“%1”，请核对是否同一人。</translation>
    </message>
    <message>
        <source>This is not a time of day; write it like 8:15.</source>
        <translation>无法识别为时间，请写成 8:15 的样子。</translation>
    </message>
    <message>
        <source>Taken for the member of this name and birth whose unit was &quot;%1&quot;.</source>
        <translation>按姓名和出生年月认定为同一人，原单位为“%1”。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not in the list; mend it, map it to a word of the list, or add it to the directory.</source>
        <translation>“%1”不在字典中；请改正、设置对应关系，或先加入字典。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not in the list. The nearest: %2. Mend it, map it to one of these, or add it to the directory.</source>
        <translation>“%1”不在字典中。相近的有：%2。请改正、设置对应关系，或先加入字典。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not on the roll; mend the name or add the member.</source>
        <translation>名册中没有“%1”；请改正姓名或先加入名册。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not on the roll. The nearest: %2. Mend the name or add the member.</source>
        <translation>名册中没有“%1”。相近的有：%2。请改正姓名或先加入名册。</translation>
    </message>
    <message>
        <source>There are several members of this name; write the unit as on the roll: %1.</source>
        <translation>名册中有同名委员；请按名册写明单位：%1。</translation>
    </message>
    <message>
        <source>Another outcome has this number; this one became number %1.</source>
        <translation>该序号已被另一项成果使用，本项改为 %1 号。</translation>
    </message>
    <message>
        <source>Another pairing has this number; this one became number %1.</source>
        <translation>该序号已被另一对结对使用，本对改为 %1 号。</translation>
    </message>
    <message>
        <source>There is no pairing of this number, member and partner.</source>
        <translation>没有与此序号、委员和对象相符的结对。</translation>
    </message>
    <message>
        <source>The county or the number of the activity must stand here.</source>
        <translation>此处应写明活动的县区或场次。</translation>
    </message>
    <message>
        <source>It is not clear whether this was put off or cancelled.</source>
        <translation>看不出是推迟还是取消，请写明。</translation>
    </message>
    <message>
        <source>The year of the plan and the number of the activity must be there.</source>
        <translation>应写明方案年份和活动序号。</translation>
    </message>
    <message>
        <source>The leader is not found on the roll; the name is kept as text.</source>
        <translation>名册中找不到带队领导，姓名按文字保留。</translation>
    </message>
    <message>
        <source>A number belongs here.</source>
        <translation>此处应填数字。</translation>
    </message>
    <message>
        <source>There is no suggestion of the number &quot;%1&quot; in the ledger.</source>
        <translation>台账中没有编号“%1”的建议。</translation>
    </message>
    <message>
        <source>This is not a date; write it like 2024-03-28.</source>
        <translation>无法识别为日期，请写成 2024-03-28 的样子。</translation>
    </message>
    <message>
        <source>A whole number from 0 on belongs here.</source>
        <translation>此处应填不小于 0 的整数。</translation>
    </message>
    <message>
        <source>It is not clear what this counts; say so on the evaluation page.</source>
        <translation>看不出此项计什么分，请在考核页面指定。</translation>
    </message>
    <message>
        <source>There is no rule with this code.</source>
        <translation>没有这个代码的细则。</translation>
    </message>
    <message>
        <source>The sample year did not come in whole.</source>
        <translation>示例数据未能完整导入。</translation>
    </message>
    <message>
        <source>There is no suggestion of this number in the ledger.</source>
        <translation>台账中没有这个编号的建议。</translation>
    </message>
    <message>
        <source>There is no list of this name.</source>
        <translation>没有这个名称的词表。</translation>
    </message>
    <message>
        <source>Nothing of this file was imported; see what is told of the sheet &quot;%1&quot;.</source>
        <translation>这个文件没有导入任何内容，原因见工作表“%1”的说明。</translation>
    </message>
    <message>
        <source>There is no table %1.</source>
        <translation>没有名为“%1”的表。</translation>
    </message>
    <message>
        <source>The mapping file names &quot;%1&quot;, but no sheet of the program has a column of this name.</source>
        <translation>对应关系文件中写了“%1”，但本程序的各类表格都没有这一列。</translation>
    </message>
    <message>
        <source>This is the program&apos;s own record of what was done; it was left out.</source>
        <translation>这是本程序的操作记录，不能导入，已跳过。</translation>
    </message>
    <message>
        <source>There are no rows below the header.</source>
        <translation>表头下面没有数据行。</translation>
    </message>
    <message>
        <source>This looks like the kind &quot;%1&quot;, but the column &quot;%2&quot; is missing; map the column that stands for it.</source>
        <translation>此表像是“%1”，但缺少“%2”列。请设置列名对应关系，指明哪一列是它。</translation>
    </message>
    <message>
        <source>The columns are not those of the kind &quot;%1&quot;; choose another kind or map the columns.</source>
        <translation>表中各列与“%1”不符，请改选表格种类，或设置列名对应关系。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not in the list; it was kept as written and stands there unconfirmed. Check it in the directory.</source>
        <translation>字典中没有“%1”，已按原文保留并标为待核对，请到字典中核对。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not in the list; it was kept as written and stands there unconfirmed. Check it in the directory. The list has: %2.</source>
        <translation>字典中没有“%1”，已按原文保留并标为待核对，请到字典中核对。字典中现有：%2。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not in the list; it was kept as written and stands there unconfirmed. Check it in the directory. The nearest: %2.</source>
        <translation>字典中没有“%1”，已按原文保留并标为待核对，请到字典中核对。最接近的有：%2。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not in the list. The list has: %2. Mend it, map it to one of these, or add it to the directory.</source>
        <translation>字典中没有“%1”。字典中现有：%2。请更正、对应到其中之一，或先加入字典。</translation>
    </message>
    <message>
        <source>Row %1 above has the same; each may stand here once.</source>
        <translation>与上面第%1行重复，同一内容只能出现一次。</translation>
    </message>
    <message>
        <source>list of words</source>
        <translation>字典词表</translation>
    </message>
    <message>
        <source>enterprises and partners</source>
        <translation>企业与结对对象</translation>
    </message>
    <message>
        <source>roll of members</source>
        <translation>委员名册</translation>
    </message>
    <message>
        <source>plan of the year</source>
        <translation>年度活动方案</translation>
    </message>
    <message>
        <source>changes of the plan</source>
        <translation>计划调整记录</translation>
    </message>
    <message>
        <source>agenda</source>
        <translation>活动日程</translation>
    </message>
    <message>
        <source>projects</source>
        <translation>项目情况</translation>
    </message>
    <message>
        <source>needs</source>
        <translation>需求征集表</translation>
    </message>
    <message>
        <source>pairings</source>
        <translation>结对台账</translation>
    </message>
    <message>
        <source>services of pairings</source>
        <translation>服务记录</translation>
    </message>
    <message>
        <source>outcomes</source>
        <translation>对接成果</translation>
    </message>
    <message>
        <source>invitations and attendance</source>
        <translation>邀请与参会</translation>
    </message>
    <message>
        <source>ledger of suggestions</source>
        <translation>建议台账</translation>
    </message>
    <message>
        <source>proposal leads</source>
        <translation>提案线索</translation>
    </message>
    <message>
        <source>register of reports</source>
        <translation>社情民意信息登记</translation>
    </message>
    <message>
        <source>adoptions of reports</source>
        <translation>信息采用情况</translation>
    </message>
    <message>
        <source>comments on reports</source>
        <translation>领导批示</translation>
    </message>
    <message>
        <source>rules of evaluation</source>
        <translation>考核细则</translation>
    </message>
    <message>
        <source>multipliers of rules</source>
        <translation>考核系数</translation>
    </message>
    <message>
        <source>awards of the month</source>
        <translation>月度履职先锋</translation>
    </message>
    <message>
        <source>summary, nothing to import</source>
        <translation>汇总表，无需导入</translation>
    </message>
    <message>
        <source>history of this program, nothing to import</source>
        <translation>本程序操作记录，无需导入</translation>
    </message>
    <message>
        <source>not recognised</source>
        <translation>未识别</translation>
    </message>
    <message>
        <source>The sample year</source>
        <translation>示例年度</translation>
    </message>
    <message>
        <source>%1 values were hidden when this sheet was exported; they are left out, and what is stored stays.</source>
        <translation>有%1个值在导出时已隐藏，未导入，原有内容不变。</translation>
    </message>
    <message>
        <source>This is no depth of knowing; write one of: %1.</source>
        <translation>这不是专长程度，请写其中之一：%1。</translation>
    </message>
    <message>
        <source>This activity is no longer there.</source>
        <translation>这次活动已不在。</translation>
    </message>
    <message>
        <source>The activity has no day yet.</source>
        <translation>这次活动还没有日期。</translation>
    </message>
    <message>
        <source>The activity needs a number and a county before its sheet can be made.</source>
        <translation>请先填写活动的场次和承办县区，再生成征集表。</translation>
    </message>
    <message>
        <source>This is not a key as it was sent. Put it back as it was, or empty it if the need is new.</source>
        <translation>核对码与发出的不一致。请恢复原码；如是新增需求，请清空核对码。</translation>
    </message>
    <message>
        <source>The project of this row is no longer stored. If it is wanted again, empty the key.</source>
        <translation>该行对应的项目已不在册。如需重新登记，请清空核对码。</translation>
    </message>
    <message>
        <source>The need of this row is no longer stored. If it is wanted again, empty the key.</source>
        <translation>该行对应的需求已不在册。如需重新登记，请清空核对码。</translation>
    </message>
    <message>
        <source>This row is of activity %1/%2, not of the one that the sheet is about; move it into the sheet of that one.</source>
        <translation>该行属于%1年第%2次活动，不属于本表的活动，请移到那次活动的表中。</translation>
    </message>
    <message>
        <source>This need stands in the sheet already; each may stand here once.</source>
        <translation>这条需求表中已有，每条需求只能写一行。</translation>
    </message>
    <message>
        <source>This column is missing; what is stored of it stays.</source>
        <translation>表中缺少这一列，原有内容不变。</translation>
    </message>
    <message>
        <source>This need of %1 is no longer in the sheet; it stays stored. Remove it by hand if it was withdrawn.</source>
        <translation>表中已没有“%1”的这条需求，系统中仍保留；如已撤回，请手工删除。</translation>
    </message>
    <message>
        <source>This column is missing, so that each row counts as the need whose numbers it has: look at the changes with care.</source>
        <translation>缺少这一列，各行只能按项目序号和需求序号对应，请仔细核对变更。</translation>
    </message>
    <message>
        <source>This sheet is that of %1, not that of %2; nothing of it was taken. Choose the other activity, or the other file.</source>
        <translation>这是%1的表，不是%2的表，未读入任何内容。请另选活动，或另选文件。</translation>
    </message>
    <message>
        <source>The file cannot be packed.</source>
        <translation>文件无法打包。</translation>
    </message>
    <message>
        <source>The county withdraws this need, but suggestions or other records refer to it already; it stays.</source>
        <translation>县里撤回这条需求，但已有意见建议等记录引用它，予以保留。</translation>
    </message>
    <message>
        <source>The county withdraws this need; it is removed. Undo brings it back.</source>
        <translation>县里撤回了这条需求，已删除；撤销导入即可恢复。</translation>
    </message>
    <message>
        <source>This row names no project; its need is taken as one of %1, which stands above.</source>
        <translation>本行未写项目，需求已归入上面的“%1”，请核对。</translation>
    </message>
    <message>
        <source>A share belongs to each author, in their order.</source>
        <translation>每位作者都要有比例，按作者顺序填写。</translation>
    </message>
    <message>
        <source>Under this number a draft is being written.</source>
        <translation>这个编号下正在写一篇草稿。</translation>
    </message>
    <message>
        <source>This receipt names no level and day of a sending; it is left out.</source>
        <translation>这项回执没有对应报送的级别和日期，未导入。</translation>
    </message>
    <message>
        <source>There is no set of rules with this name.</source>
        <translation>没有这个名称的细则版本。</translation>
    </message>
    <message>
        <source>classes of rules</source>
        <translation>计分类别</translation>
    </message>
    <message>
        <source>conditions of rules</source>
        <translation>必达条件</translation>
    </message>
    <message>
        <source>The activity has no task with a day that is to be done.</source>
        <translation>本活动没有已定日期的待办任务。</translation>
    </message>
    <message>
        <source>The keys of this sheet are those of activity %1/%2, not of %3/%4; nothing of it was taken. Choose the other activity, or the sheet of this one.</source>
        <translation>表中核对码属于%1/%2次活动，不是%3/%4次，整张表未导入。请改选那次活动，或换成本次活动的表。</translation>
    </message>
    <message>
        <source>The day on which the sheet is due was changed in it; that of the office, %1, holds.</source>
        <translation>表中改动了报送截止日期；仍以本机关确定的%1为准。</translation>
    </message>
    <message>
        <source>This letter went out after the day of the activity, %1; look which of the two is right.</source>
        <translation>邀请函发出日期晚于活动日期%1，请核对哪一个有误。</translation>
    </message>
    <message>
        <source>This is not a date; what is stored stays. Write it like 2024-03-28.</source>
        <translation>这不是日期，原有日期保持不变。请写成2024-03-28的样式。</translation>
    </message>
    <message>
        <source>No county is named; the activity is kept and waits on the board until one is.</source>
        <translation>没有写承办县区；该活动已保留，在方案排期中等待确定县区。</translation>
    </message>
    <message>
        <source>No theme is named; the activity is kept, and members can be chosen once it has one.</source>
        <translation>没有写主题；该活动已保留，写明主题后即可选派委员。</translation>
    </message>
    <message>
        <source>The last day lies before the first, or more than a month after it; look whether the year is right.</source>
        <translation>截止日期早于开始日期，或相隔超过一个月，请核对年份。</translation>
    </message>
    <message>
        <source>This is no day of a weekend, it is worked anyway.</source>
        <translation>这天不是周末，本来就上班。</translation>
    </message>
    <message>
        <source>It is not clear whether this day is off or worked.</source>
        <translation>看不出这天是休息还是上班，请填“休”或“班”。</translation>
    </message>
    <message>
        <source>holidays and days worked instead</source>
        <translation>节假日和调休</translation>
    </message>
    <message>
        <source>venues</source>
        <translation>联络阵地</translation>
    </message>
    <message>
        <source>It lies before the report was formed on %1.</source>
        <translation>早于信息形成日期%1。</translation>
    </message>
    <message>
        <source>It was announced before its month began on %1.</source>
        <translation>公布日期早于该月开始日期%1。</translation>
    </message>
    <message>
        <source>It lies before the pairing began on %1.</source>
        <translation>早于结对开始日期%1。</translation>
    </message>
    <message>
        <source>It lies before the letters of the activity went out on %1.</source>
        <translation>早于活动函件发出日期%1。</translation>
    </message>
    <message>
        <source>It is registered before the activity was held on %1.</source>
        <translation>登记日期早于活动举办日期%1。</translation>
    </message>
    <message>
        <source>This appointment repeats. Days off differ from year to year: choose a calendar that has each day by itself.</source>
        <translation>这是重复日程。节假日每年不同，请选用逐日列出的日历。</translation>
    </message>
    <message>
        <source>This appointment tells the hour %1 and is no whole day, so it is neither a day off nor one that is worked.</source>
        <translation>这项日程带有钟点%1，不是全天，既不是放假日也不是调休上班日。</translation>
    </message>
    <message>
        <source>This is not a year; write it like 2024.</source>
        <translation>这不是年份，请写成 2024 这样。</translation>
    </message>
    <message>
        <source>It lies in another year than the plan, which is that of %1; look whether both are right.</source>
        <translation>日期与方案年度不符（方案年度是%1年），请核对年度和日期。</translation>
    </message>
    <message>
        <source>The code %1 is &quot;%2&quot; in the set &quot;%3&quot;. Write the name of the set into the title or the column &quot;%4&quot;, or correct the code.</source>
        <translation>代码%1在“%3”里是“%2”，与此处项目不同。请把细则名称写在标题里或“%4”一列，或改正代码。</translation>
    </message>
    <message>
        <source>The code %1 was &quot;%2&quot; so far. What it counts is proposed anew from its words; look at it, and at its factors, on the evaluation page.</source>
        <translation>代码%1原来是“%2”，项目已经换了。计什么已按新的文字重新推荐，请在考核页面核对，并核对它的系数。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is none of the records that points are counted from, so it is not clear what this counts; mend it, or say so on the evaluation page. The records are: %2.</source>
        <translation>“%1”不是可以计分的记录，因此不清楚这一项计什么；请改正，或在考核页面指定。可以计分的记录有：%2。</translation>
    </message>
    <message>
        <source>The set has this item already, with the code %1, which the sheet has not; both count. Remove one on the evaluation page.</source>
        <translation>这套细则里已有同一项目，代码%1，本表没有列出；两条会重复计分，请在考核页面删去一条。</translation>
    </message>
    <message>
        <source>The sheet names no set of rules. It is read as &quot;%1&quot;, which has all of its codes; if it is another, write its name into the title or the column &quot;%2&quot;.</source>
        <translation>表中没有写明是哪一套考核细则。因各行代码都在“%1”里，按这一套读入；如果是另一套细则，请把名称写在标题里或“%2”一列。</translation>
    </message>
    <message>
        <source>The sheet names no set of rules, so it goes with &quot;%1&quot;, the newest in use; if it belongs to another, write its name into the column &quot;%2&quot;.</source>
        <translation>表中没有写明属于哪一套考核细则，因此归入现行最新的“%1”；如果属于另一套细则，请把名称写在“%2”一列。</translation>
    </message>
    <message>
        <source>The plan of %1 has no such activity; look whether the year is right, or import that plan first.</source>
        <translation>%1年的方案里没有这次活动；请核对年度，或先导入那一年的方案。</translation>
    </message>
    <message>
        <source>The sheet has %1 of the %2 projects expected; it is taken all the same.</source>
        <translation>表中有%1个项目，应有%2个；照样收下。</translation>
    </message>
    <message>
        <source>Until now this day was known as a holiday, %1; from now on it counts as worked.</source>
        <translation>这一天原来是节假日（%1），现改为上班。</translation>
    </message>
    <message>
        <source>the plan of %1</source>
        <translation>%1年方案</translation>
    </message>
    <message>
        <source>It does not lie in the half year before the visit, which is that of %1; it is not taken. Look whether this is the right sheet.</source>
        <translation>这一天不在活动（%1）之前的半年内，不予采用；请核对是不是这次活动的表。</translation>
    </message>
    <message>
        <source>The activity has another theme, &quot;%1&quot;; look whether this is the right sheet.</source>
        <translation>这次活动的主题是“%1”，与表上不同；请核对是不是这次活动的表。</translation>
    </message>
    <message>
        <source>No need of this sheet was taken, so it does not count as received.</source>
        <translation>这份表没有收进任何需求，不算已收到。</translation>
    </message>
    <message>
        <source>Several activities fit; write its year, number and county.</source>
        <translation>有几次活动都对得上；请写明年度、次数和县区。</translation>
    </message>
    <message>
        <source>This activity was held on %1, so it was not cancelled; look which of the two is right.</source>
        <translation>这次活动已于%1举办，不能取消；请核对哪一个对。</translation>
    </message>
    <message>
        <source>No plan has an activity of this county and time; look at both, or import the year plan first.</source>
        <translation>方案里没有这个县区这个时间的活动；请核对，或先导入年度方案。</translation>
    </message>
    <message>
        <source>No reason is told for this change.</source>
        <translation>没有写明调整的原因。</translation>
    </message>
    <message>
        <source>It was put off to a day before the one planned, %1; look which of the two is right.</source>
        <translation>推迟到的日期早于原定的%1；请核对哪一个对。</translation>
    </message>
    <message>
        <source>It lies after the visit, which is that of %1.</source>
        <translation>晚于活动日期%1。</translation>
    </message>
    <message>
        <source>The row tells a day on which it was held, but its state is &quot;%1&quot;; look which of the two is right.</source>
        <translation>填了实际举办时间，状态却是“%1”；请核对哪一个对。</translation>
    </message>
    <message>
        <source>Beside it the plan says &quot;%1&quot;; look which of the two is right.</source>
        <translation>与方案的时间“%1”不一致；请核对哪一个对。</translation>
    </message>
    <message>
        <source>This venue was not known; it is one of the list from now on. Look whether it has another name there.</source>
        <translation>阵地名单里没有这一处，已添加；请核对是不是名单里的另一个名称。</translation>
    </message>
    <message>
        <source>It was put off since; %1 holds, and this is left as it is.</source>
        <translation>这次活动后来已推迟，以%1为准，这里的时间不再改回。</translation>
    </message>
    <message>
        <source>Its day, %1, is still to come, so it was not held yet; tell the day on which it was held.</source>
        <translation>计划日期%1还没有到，不能是已举办；请填实际举办时间。</translation>
    </message>
    <message>
        <source>The shares of the first and of each other author belong here, each up to 100 %, such as 1.0/0.5 or 100%/50%; nothing when all count in full.</source>
        <translation>这里写第一人和其他人的系数，都不超过100%，如1.0/0.5或100%/50%；都按全额计的，留空。</translation>
    </message>
    <message>
        <source>This gives points to those who were absent or did not reply. Write a minus sign before the number if they are to lose them.</source>
        <translation>这样会给缺席或未回复的委员加分。要减分，请在分值前写减号。</translation>
    </message>
    <message>
        <source>A rule counts all levels, not &quot;%1&quot; alone. Tell the levels apart by factors of one rule, with 0 for those that do not count.</source>
        <translation>一条规则各级都计，不会只计“%1”。要区分级别，请给同一条规则写各级系数，不计的级别写0。</translation>
    </message>
    <message>
        <source>Nothing says for which period the rules of &quot;%1&quot; hold, so they are kept as expired and count nothing. Write the year into the title or the name of the set, or both days into the columns &quot;%2&quot; and &quot;%3&quot;, and import it again.</source>
        <translation>“%1”没有写明考核期，先按已废止保留，不计分。请在标题或细则名称里写上年度，或在“%2”“%3”两列写上日期，再导入一次。</translation>
    </message>
    <message>
        <source>A row above says %1 for this set. A set has one period; the last row that tells it holds.</source>
        <translation>上面有一行把这套细则写成%1。一套细则只有一个考核期，以最后写明的一行为准。</translation>
    </message>
    <message>
        <source>The activity has no suggestion with this number; look at both, or import the ledger first.</source>
        <translation>本活动没有该编号的意见建议，请核对活动和编号，或先导入台账。</translation>
    </message>
    <message>
        <source>Tell on which day it was reviewed, or by when it is due.</source>
        <translation>请填写复评日期，或复评期限。</translation>
    </message>
    <message>
        <source>what the media told</source>
        <translation>宣传报道</translation>
    </message>
    <message>
        <source>typical cases</source>
        <translation>典型案例</translation>
    </message>
    <message>
        <source>reviews of activities</source>
        <translation>活动复评</translation>
    </message>
    <message>
        <source>Several activities fit this; write year, number and county.</source>
        <translation>对应的活动不止一个，请写明年度、场次和县区。</translation>
    </message>
    <message>
        <source>A number is no title.</source>
        <translation>标题不能只是数字。</translation>
    </message>
    <message>
        <source>It lies before the visit, which is that of %1.</source>
        <translation>早于活动日期%1，请核对。</translation>
    </message>
    <message>
        <source>The activity has no suggestion with these words or this number; the case is kept without one.</source>
        <translation>本活动没有这样内容或编号的意见建议；案例照样收下，未对应建议。</translation>
    </message>
    <message>
        <source>These words name another county than the activity beside them; look which of the two is right.</source>
        <translation>原方案写的县区与所列活动不一致，请核对。</translation>
    </message>
    <message>
        <source>The plan has another time for this activity, &quot;%1&quot;; look which of the two is right. A postponement does not move it.</source>
        <translation>方案中这次活动的时间是“%1”，与原方案不一致，请核对；推迟的未改动方案。</translation>
    </message>
    <message>
        <source>It does not tell to when it was put off; the plan stays as it is.</source>
        <translation>没有写明推迟到什么时候，方案未改动。</translation>
    </message>
    <message>
        <source>Until now this number was that of &quot;%1&quot;, of another county; look whether the sheet is a plan, and of this year.</source>
        <translation>这个序号原来是另一县区的“%1”，请核对这张表是不是本年度的方案。</translation>
    </message>
    <message>
        <source>The calendar has no such day; it is kept as words.</source>
        <translation>没有这一天，只按文字保存，请核对。</translation>
    </message>
    <message>
        <source>A percentage from 0 to 100 belongs here, such as 50%.</source>
        <translation>这里应填 0 到 100 的百分数，如 50%。</translation>
    </message>
    <message>
        <source>This may be 1 % or the whole; write 1% or 100%.</source>
        <translation>看不出是 1% 还是全部；请写成 1% 或 100%。</translation>
    </message>
    <message>
        <source>Yes or no belongs here; write one of %1.</source>
        <translation>这里填“是”或“否”一类的字：%1。</translation>
    </message>
    <message>
        <source>This is below what must be reached at least; nobody could meet both.</source>
        <translation>“至多”小于“至少”，谁也达不到。</translation>
    </message>
    <message>
        <source>By its words this counts the same as row %1, &quot;%2&quot;: %3. Each such fact gives points by both. Say on the evaluation page what each counts.</source>
        <translation>从文字看，这一项和第 %1 行“%2”计的是同一类事：%3，每件事两项都得分。请在“考核”页写明各计什么。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; takes points away, so this is read as below 0. Write a minus sign before the number.</source>
        <translation>“%1”说的是扣分，所以按减分读入。请在分值前写上负号。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is none of the posts, so this is noted only, and all members get these points. Name posts (%2), or write a factor of 0 for those who are to get none.</source>
        <translation>“%1”不是职务名单里的词，只照记，不影响得分，全体委员都计分。请写职务（%2），或在系数表里给不计分的职务写系数 0。</translation>
    </message>
    <message>
        <source>Members with the posts %1 get nothing by this rule: it has the factor 0 for them. Who has no post in the roll still gets these points.</source>
        <translation>职务是%1的委员，这一项不得分（系数记为 0）。名册里没有写职务的，仍然计分。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; and &quot;%2&quot; are both in use from %3 to %4, but a fact counts by one set alone, that which begins later. Correct the days, or mark one of the sets as expired.</source>
        <translation>“%1”和“%2”从%3到%4都在使用，但一件事只按一套细则计分，以起始日较晚的为准。请改正考核期，或把其中一套标为已废止。</translation>
    </message>
    <message>
        <source>The weights of the classes of &quot;%1&quot; are %2 % together; they must be 100 %, or the totals are not out of the whole. Correct them here or on the evaluation page.</source>
        <translation>“%1”各类别的权重之和是 %2%，应为 100%，否则总分不是按满分折算的。请在这里或“考核”页改正。</translation>
    </message>
</context>
<context>
    <name>FieldWords</name>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>活动</translation>
    </message>
    <message>
        <source>Enterprise</source>
        <translation>企业（单位）</translation>
    </message>
    <message>
        <source>Leader as printed</source>
        <translation>带队领导（原文）</translation>
    </message>
    <message>
        <source>List</source>
        <translation>所属字典</translation>
    </message>
    <message>
        <source>Counts as</source>
        <translation>规则含义</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Pairing</source>
        <translation>结对</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>上级</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>顺序</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>信息</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>细则</translation>
    </message>
    <message>
        <source>Set of rules</source>
        <translation>考核细则</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>出生年月</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>办结日期</translation>
    </message>
    <message>
        <source>Ethnic group</source>
        <translation>民族</translation>
    </message>
    <message>
        <source>Lives in</source>
        <translation>居住地</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Post in the committee</source>
        <translation>政协职务</translation>
    </message>
    <message>
        <source>Party</source>
        <translation>党派</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>登记日期</translation>
    </message>
    <message>
        <source>Members say</source>
        <translation>委员评价</translation>
    </message>
    <message>
        <source>Sector</source>
        <translation>界别</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>性别</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>届次</translation>
    </message>
    <message>
        <source>Employer and post</source>
        <translation>单位及职务</translation>
    </message>
    <message>
        <source>Kind of unit</source>
        <translation>单位性质</translation>
    </message>
    <message>
        <source>Works in</source>
        <translation>工作地</translation>
    </message>
    <message>
        <source>In the place of</source>
        <translation>替补对象</translation>
    </message>
    <message>
        <source>Adopted</source>
        <translation>采用日期</translation>
    </message>
    <message>
        <source>Amount (ten thousand yuan)</source>
        <translation>金额（万元）</translation>
    </message>
    <message>
        <source>Announced</source>
        <translation>公布日期</translation>
    </message>
    <message>
        <source>Applies to</source>
        <translation>适用对象</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>签到</translation>
    </message>
    <message>
        <source>Became</source>
        <translation>现在</translation>
    </message>
    <message>
        <source>Best only</source>
        <translation>只计最高</translation>
    </message>
    <message>
        <source>By whom</source>
        <translation>采用单位</translation>
    </message>
    <message>
        <source>Cap</source>
        <translation>年度上限</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Changed on</source>
        <translation>调整日期</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>途径</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>大类</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>Commented</source>
        <translation>批示日期</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>已核对</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>联系人</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>计分标准</translation>
    </message>
    <message>
        <source>Depth</source>
        <translation>程度</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>办理期限</translation>
    </message>
    <message>
        <source>Editor</source>
        <translation>编辑</translation>
    </message>
    <message>
        <source>Effect</source>
        <translation>成效</translation>
    </message>
    <message>
        <source>Reason of the end</source>
        <translation>结束原因</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>结束日期</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>词条</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>佐证</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>已失效</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>计分依据</translation>
    </message>
    <message>
        <source>Factor %</source>
        <translation>系数 %</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>字段</translation>
    </message>
    <message>
        <source>First author %</source>
        <translation>第一人％</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>活动形式</translation>
    </message>
    <message>
        <source>Formed</source>
        <translation>形成日期</translation>
    </message>
    <message>
        <source>Content of the file</source>
        <translation>文件内容</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>举办日期</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>承办单位</translation>
    </message>
    <message>
        <source>Industry</source>
        <translation>行业</translation>
    </message>
    <message>
        <source>Issue</source>
        <translation>刊期</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Leader</source>
        <translation>带队领导</translation>
    </message>
    <message>
        <source>Reason of leave</source>
        <translation>请假事由</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>层级</translation>
    </message>
    <message>
        <source>Local seats</source>
        <translation>住地席位</translation>
    </message>
    <message>
        <source>Main unit</source>
        <translation>主办单位</translation>
    </message>
    <message>
        <source>Meeting point</source>
        <translation>集合地点</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>委员</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>方式</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月份</translation>
    </message>
    <message>
        <source>Need</source>
        <translation>需求</translation>
    </message>
    <message>
        <source>Needs due</source>
        <translation>需求报送期限</translation>
    </message>
    <message>
        <source>Needs received</source>
        <translation>需求收到日期</translation>
    </message>
    <message>
        <source>Others %</source>
        <translation>其他人％</translation>
    </message>
    <message>
        <source>Our word</source>
        <translation>本系统用词</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>对接成果</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>结对单位</translation>
    </message>
    <message>
        <source>People trained</source>
        <translation>培训人次</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>Year of the plan</source>
        <translation>计划年度</translation>
    </message>
    <message>
        <source>Planned day</source>
        <translation>计划日期</translation>
    </message>
    <message>
        <source>Planned for</source>
        <translation>计划时间</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>得分</translation>
    </message>
    <message>
        <source>Posts</source>
        <translation>就业岗位</translation>
    </message>
    <message>
        <source>Presence</source>
        <translation>出席情况</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>服务内容</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>达成日期</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Recognition</source>
        <translation>认定</translation>
    </message>
    <message>
        <source>Recorder</source>
        <translation>记录人</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>所在地</translation>
    </message>
    <message>
        <source>Replied</source>
        <translation>回复日期</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>回复</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>办理结果</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>处理途径</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>规模</translation>
    </message>
    <message>
        <source>Seat</source>
        <translation>席位</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>责任科室</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>发函日期</translation>
    </message>
    <message>
        <source>Served</source>
        <translation>服务日期</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>场次</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>Specialist seats</source>
        <translation>专长席位</translation>
    </message>
    <message>
        <source>Specialty</source>
        <translation>专长</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>结对日期</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Story</source>
        <translation>主要事迹</translation>
    </message>
    <message>
        <source>About</source>
        <translation>反映对象</translation>
    </message>
    <message>
        <source>Suggestion</source>
        <translation>建议</translation>
    </message>
    <message>
        <source>What it is like</source>
        <translation>基本情况</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>办理日期</translation>
    </message>
    <message>
        <source>Their word</source>
        <translation>对方用词</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Urgency</source>
        <translation>紧急程度</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>启用日期</translation>
    </message>
    <message>
        <source>Valid to</source>
        <translation>停用日期</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Was</source>
        <translation>原来</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年度</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Descending</source>
        <translation>降序</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Kind of record</source>
        <translation>记录种类</translation>
    </message>
    <message>
        <source>View</source>
        <translation>视图</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>Order of text</source>
        <translation>文字次序</translation>
    </message>
    <message>
        <source>Verified on</source>
        <translation>核实日期</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>列宽</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Called</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>State in office</source>
        <translation>任职状态</translation>
    </message>
    <message>
        <source>Other name</source>
        <translation>别名</translation>
    </message>
    <message>
        <source>Dictionary</source>
        <translation>所属字典</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Handling unit</source>
        <translation>承办单位</translation>
    </message>
    <message>
        <source>number</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>choice from a list</source>
        <translation>从列表中选</translation>
    </message>
    <message>
        <source>text</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>Compared</source>
        <translation>比较方式</translation>
    </message>
    <message>
        <source>Field of the office</source>
        <translation>自定义字段</translation>
    </message>
    <message>
        <source>Looks at</source>
        <translation>条件项目</translation>
    </message>
    <message>
        <source>Fits when</source>
        <translation>满足方式</translation>
    </message>
    <message>
        <source>Group of members</source>
        <translation>委员分组</translation>
    </message>
    <message>
        <source>Members of</source>
        <translation>人员类别</translation>
    </message>
    <message>
        <source>Special session</source>
        <translation>专场</translation>
    </message>
    <message>
        <source>Specialties</source>
        <translation>专业方向</translation>
    </message>
    <message>
        <source>People wanted</source>
        <translation>所需人数</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>权重</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>至少达到</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Begins in the year</source>
        <translation>起始年份</translation>
    </message>
    <message>
        <source>Begins with</source>
        <translation>起始号</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>函件</translation>
    </message>
    <message>
        <source>Cycle of numbers</source>
        <translation>编号类别</translation>
    </message>
    <message>
        <source>Official number</source>
        <translation>发文编号</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>文种</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>经手人</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>主送</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版次</translation>
    </message>
    <message>
        <source>printed</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>picture</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>copied for the chat group</source>
        <translation>复制到微信群</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>From</source>
        <translation>起</translation>
    </message>
    <message>
        <source>Paper that was signed</source>
        <translation>签发的文稿</translation>
    </message>
    <message>
        <source>How many papers</source>
        <translation>份数</translation>
    </message>
    <message>
        <source>To</source>
        <translation>止</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>签发日期</translation>
    </message>
    <message>
        <source>Word file</source>
        <translation>Word文件</translation>
    </message>
    <message>
        <source>Of what</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Had been closed on</source>
        <translation>原办结日期</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>天数</translation>
    </message>
    <message>
        <source>Due before</source>
        <translation>原期限</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>原部门</translation>
    </message>
    <message>
        <source>Why not answered</source>
        <translation>未回应说明</translation>
    </message>
    <message>
        <source>Merged into</source>
        <translation>归并入</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>会议纪要</translation>
    </message>
    <message>
        <source>Every so many days</source>
        <translation>督办频次（天）</translation>
    </message>
    <message>
        <source>Followed by</source>
        <translation>督办领导</translation>
    </message>
    <message>
        <source>Part of</source>
        <translation>所属建议</translation>
    </message>
    <message>
        <source>Progress (%)</source>
        <translation>进度（%）</translation>
    </message>
    <message>
        <source>Time for</source>
        <translation>事项</translation>
    </message>
    <message>
        <source>Working days</source>
        <translation>工作日</translation>
    </message>
    <message>
        <source>Addressee</source>
        <translation>报送对象</translation>
    </message>
    <message>
        <source>Answer due</source>
        <translation>应答复日期</translation>
    </message>
    <message>
        <source>Contact every (months)</source>
        <translation>联系间隔（月）</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>详情</translation>
    </message>
    <message>
        <source>Number of the paper</source>
        <translation>文号</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>结束</translation>
    </message>
    <message>
        <source>To be done</source>
        <translation>落实事项</translation>
    </message>
    <message>
        <source>To be done by</source>
        <translation>落实期限</translation>
    </message>
    <message>
        <source>Followed up</source>
        <translation>已落实</translation>
    </message>
    <message>
        <source>Moment</source>
        <translation>时点</translation>
    </message>
    <message>
        <source>Photographer</source>
        <translation>摄影</translation>
    </message>
    <message>
        <source>Promise</source>
        <translation>承诺</translation>
    </message>
    <message>
        <source>Promised until</source>
        <translation>承诺期限</translation>
    </message>
    <message>
        <source>Promise kept</source>
        <translation>兑现日期</translation>
    </message>
    <message>
        <source>File that proves it</source>
        <translation>佐证文件</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>签收</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>签收日期</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation>回顾日期</translation>
    </message>
    <message>
        <source>Part of the day</source>
        <translation>环节</translation>
    </message>
    <message>
        <source>Share %</source>
        <translation>署名比例（%）</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>结论</translation>
    </message>
    <message>
        <source>Verified by</source>
        <translation>核实人</translation>
    </message>
    <message>
        <source>Visit every (months)</source>
        <translation>走访间隔（月）</translation>
    </message>
    <message>
        <source>Seen on the spot</source>
        <translation>现场记录</translation>
    </message>
    <message>
        <source>before</source>
        <translation>之前</translation>
    </message>
    <message>
        <source>after</source>
        <translation>之后</translation>
    </message>
    <message>
        <source>any time</source>
        <translation>不区分</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>复评</translation>
    </message>
    <message>
        <source>Side of it</source>
        <translation>方面</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>限度</translation>
    </message>
    <message>
        <source>Otherwise</source>
        <translation>未达到时</translation>
    </message>
    <message>
        <source>Floor</source>
        <translation>保底</translation>
    </message>
    <message>
        <source>Formula</source>
        <translation>合计办法</translation>
    </message>
    <message>
        <source>Count in full</source>
        <translation>全额计分次数</translation>
    </message>
    <message>
        <source>Missing at the time</source>
        <translation>当时缺少</translation>
    </message>
    <message>
        <source>Later ones %</source>
        <translation>其后％</translation>
    </message>
    <message>
        <source>What others may learn</source>
        <translation>经验启示</translation>
    </message>
    <message>
        <source>To do better</source>
        <translation>改进之处</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>链接</translation>
    </message>
    <message>
        <source>Media</source>
        <translation>媒体</translation>
    </message>
    <message>
        <source>Working days from the day</source>
        <translation>距活动日（工作日）</translation>
    </message>
    <message>
        <source>Made known at</source>
        <translation>推广场合</translation>
    </message>
    <message>
        <source>Made known on</source>
        <translation>推广日期</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>刊播日期</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>分数</translation>
    </message>
    <message>
        <source>What went well</source>
        <translation>好的做法</translation>
    </message>
    <message>
        <source>Total at most</source>
        <translation>总分至多</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>答复</translation>
    </message>
    <message>
        <source>Answered by</source>
        <translation>答复人</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>答复日期</translation>
    </message>
    <message>
        <source>Computed</source>
        <translation>计算日期</translation>
    </message>
    <message>
        <source>Counted up to</source>
        <translation>计分截止</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>决定日期</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>决定依据</translation>
    </message>
    <message>
        <source>May be chosen</source>
        <translation>可评选人数</translation>
    </message>
    <message>
        <source>Offices left out</source>
        <translation>不参评的职务</translation>
    </message>
    <message>
        <source>Fingerprint of the facts</source>
        <translation>事实指纹</translation>
    </message>
    <message>
        <source>Percent chosen</source>
        <translation>评选比例</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>开始日期</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>截止日期</translation>
    </message>
    <message>
        <source>Row of points</source>
        <translation>积分行</translation>
    </message>
    <message>
        <source>Posted</source>
        <translation>记分日期</translation>
    </message>
    <message>
        <source>Working days made known</source>
        <translation>公示工作日</translation>
    </message>
    <message>
        <source>Made known from</source>
        <translation>公示开始</translation>
    </message>
    <message>
        <source>Made known until</source>
        <translation>公示截止</translation>
    </message>
    <message>
        <source>Raised by</source>
        <translation>提出人</translation>
    </message>
    <message>
        <source>Recommended by</source>
        <translation>推荐单位</translation>
    </message>
    <message>
        <source>Recommended</source>
        <translation>推荐日期</translation>
    </message>
    <message>
        <source>Source record</source>
        <translation>来源记录</translation>
    </message>
    <message>
        <source>Kind of source</source>
        <translation>来源类别</translation>
    </message>
    <message>
        <source>Reverses row</source>
        <translation>冲销</translation>
    </message>
    <message>
        <source>Round of honours</source>
        <translation>评选</translation>
    </message>
    <message>
        <source>Version of the rule</source>
        <translation>细则版本</translation>
    </message>
    <message>
        <source>Fingerprint of the rules</source>
        <translation>细则指纹</translation>
    </message>
    <message>
        <source>One of each sector</source>
        <translation>各界别至少一名</translation>
    </message>
    <message>
        <source>Percent of one sector</source>
        <translation>单一界别比例</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Points needed</source>
        <translation>最低得分</translation>
    </message>
    <message>
        <source>Activity then</source>
        <translation>原活动</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>批准单位</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>批准日期</translation>
    </message>
    <message>
        <source>Approved plan</source>
        <translation>批准的方案</translation>
    </message>
    <message>
        <source>Activities wanted</source>
        <translation>目标数</translation>
    </message>
    <message>
        <source>Seen to by</source>
        <translation>跟进人</translation>
    </message>
    <message>
        <source>Attitude</source>
        <translation>办理态度</translation>
    </message>
    <message>
        <source>Pertinence</source>
        <translation>答复针对性</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Outline due</source>
        <translation>提纲期限</translation>
    </message>
    <message>
        <source>Kind of place</source>
        <translation>活动场所</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>调研问题</translation>
    </message>
    <message>
        <source>Report due</source>
        <translation>报告期限</translation>
    </message>
    <message>
        <source>Person responsible</source>
        <translation>责任人</translation>
    </message>
    <message>
        <source>Venue</source>
        <translation>联络阵地</translation>
    </message>
    <message>
        <source>Wanted until</source>
        <translation>申请延至</translation>
    </message>
    <message>
        <source>Return visit</source>
        <translation>回访日期</translation>
    </message>
    <message>
        <source>Outline done</source>
        <translation>提纲完成</translation>
    </message>
    <message>
        <source>Report done</source>
        <translation>报告完成</translation>
    </message>
    <message>
        <source>Worked for</source>
        <translation>因何调休</translation>
    </message>
</context>
<context>
    <name>Figures</name>
    <message>
        <source>Others</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>Activities held</source>
        <translation>开展活动</translation>
    </message>
    <message>
        <source>Counties visited</source>
        <translation>走访县（市、区）</translation>
    </message>
    <message>
        <source>Attendances</source>
        <translation>参加人次</translation>
    </message>
    <message>
        <source>Members who took part</source>
        <translation>参加委员</translation>
    </message>
    <message>
        <source>Came of their own accord</source>
        <translation>主动报名参加</translation>
    </message>
    <message>
        <source>Projects visited</source>
        <translation>调研项目</translation>
    </message>
    <message>
        <source>Needs collected</source>
        <translation>征集需求</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>意见建议</translation>
    </message>
    <message>
        <source>Registered on the same day</source>
        <translation>当天登记</translation>
    </message>
    <message>
        <source>Answered on the spot</source>
        <translation>现场答复</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>转办</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>已办结</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>逾期未办结</translation>
    </message>
    <message>
        <source>Suggestions that reports grew out of</source>
        <translation>转化为信息的建议</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>社情民意信息</translation>
    </message>
    <message>
        <source>Adopted by the city</source>
        <translation>市级采用篇数</translation>
    </message>
    <message>
        <source>Adopted by the province</source>
        <translation>省级采用篇数</translation>
    </message>
    <message>
        <source>Adopted by the nation</source>
        <translation>全国采用篇数</translation>
    </message>
    <message>
        <source>Leaders’ comments</source>
        <translation>领导批示</translation>
    </message>
    <message>
        <source>Pairings begun</source>
        <translation>新增结对</translation>
    </message>
    <message>
        <source>Services of pairings</source>
        <translation>结对服务</translation>
    </message>
    <message>
        <source>Outcomes</source>
        <translation>对接成果</translation>
    </message>
    <message>
        <source>Financing (ten thousand yuan)</source>
        <translation>促成融资（万元）</translation>
    </message>
    <message>
        <source>People trained</source>
        <translation>培训人数</translation>
    </message>
    <message>
        <source>Pioneers of the month</source>
        <translation>月度履职先锋</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Adopted, formed before</source>
        <translation>采用的往期信息篇数</translation>
    </message>
    <message>
        <source>Adopted by the province, formed before</source>
        <translation>省级采用的往期信息篇数</translation>
    </message>
    <message>
        <source>Activities on other days, and others</source>
        <translation>本期以外的活动及其他</translation>
    </message>
</context>
<context>
    <name>Gallery</name>
    <message>
        <source>The picture %1 cannot be written.</source>
        <translation>无法写入图片 %1。</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>无法建立文件夹 %1。</translation>
    </message>
</context>
<context>
    <name>GroupTable</name>
    <message>
        <source>%1 is not among the choices.</source>
        <translation>没有“%1”这一选项。</translation>
    </message>
    <message>
        <source>%1 is not in the list: add it to the dictionary first.</source>
        <translation>列表中没有“%1”，请先在数据字典中添加。</translation>
    </message>
</context>
<context>
    <name>Groups</name>
    <message>
        <source>Tell which field of the office the condition looks at.</source>
        <translation>请指明条件针对哪个自定义字段。</translation>
    </message>
    <message>
        <source>%1 cannot be compared by &quot;%2&quot;.</source>
        <translation>“%1”不能用“%2”比较。</translation>
    </message>
    <message>
        <source>The condition compares with a whole number from 0 to 9,999.</source>
        <translation>此条件应填 0 至 9999 的整数。</translation>
    </message>
    <message>
        <source>Tell what the condition compares with.</source>
        <translation>请填写条件的内容。</translation>
    </message>
    <message>
        <source>The name of a group has 1 to 40 characters.</source>
        <translation>分组名称为 1 至 40 个字。</translation>
    </message>
    <message>
        <source>Sector</source>
        <translation>界别</translation>
    </message>
    <message>
        <source>Lives in</source>
        <translation>居住地</translation>
    </message>
    <message>
        <source>Works in</source>
        <translation>工作地</translation>
    </message>
    <message>
        <source>Party</source>
        <translation>党派</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>性别</translation>
    </message>
    <message>
        <source>Kind of unit</source>
        <translation>单位类型</translation>
    </message>
    <message>
        <source>Post in the committee</source>
        <translation>政协职务</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>届次</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Specialty</source>
        <translation>专业方向</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>年龄（周岁）</translation>
    </message>
    <message>
        <source>Times invited this year</source>
        <translation>本年受邀次数</translation>
    </message>
    <message>
        <source>Months since the last invitation</source>
        <translation>距上次受邀月数</translation>
    </message>
    <message>
        <source>Months since last taking part</source>
        <translation>距上次参加月数</translation>
    </message>
    <message>
        <source>Field of the office</source>
        <translation>自定义字段</translation>
    </message>
    <message>
        <source>is</source>
        <translation>是</translation>
    </message>
    <message>
        <source>is not</source>
        <translation>不是</translation>
    </message>
    <message>
        <source>at least</source>
        <translation>不少于</translation>
    </message>
    <message>
        <source>at most</source>
        <translation>不超过</translation>
    </message>
    <message>
        <source>is there</source>
        <translation>有记录</translation>
    </message>
    <message>
        <source>is not there</source>
        <translation>无记录</translation>
    </message>
    <message>
        <source>all conditions hold</source>
        <translation>满足全部条件</translation>
    </message>
    <message>
        <source>one condition holds</source>
        <translation>满足任一条件</translation>
    </message>
</context>
<context>
    <name>Handling</name>
    <message>
        <source>Paused</source>
        <translation>暂停计时</translation>
    </message>
    <message>
        <source>Weekend</source>
        <translation>周末</translation>
    </message>
    <message>
        <source>Signing for it</source>
        <translation>签收</translation>
    </message>
    <message>
        <source>Handling it</source>
        <translation>办理</translation>
    </message>
    <message>
        <source>Handling it again</source>
        <translation>二次办理</translation>
    </message>
    <message>
        <source>Writing it up</source>
        <translation>成文</translation>
    </message>
    <message>
        <source>A deadline is 1 to 1,000 days long.</source>
        <translation>期限为1至1000天。</translation>
    </message>
    <message>
        <source>to be routed</source>
        <translation>待分流</translation>
    </message>
    <message>
        <source>to be signed for</source>
        <translation>待签收</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>办理中</translation>
    </message>
    <message>
        <source>returned</source>
        <translation>已退回</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>暂停计时</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>已反馈</translation>
    </message>
    <message>
        <source>being written up</source>
        <translation>成文中</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>已办结</translation>
    </message>
    <message>
        <source>merged with another</source>
        <translation>已归并</translation>
    </message>
    <message>
        <source> or </source>
        <translation>或</translation>
    </message>
    <message>
        <source>Tell what there is to note.</source>
        <translation>请写明记录内容。</translation>
    </message>
    <message>
        <source>“%1” is possible only while it is %2; it is %3.</source>
        <translation>只有%2的建议才能“%1”，本条目前%3。</translation>
    </message>
    <message>
        <source>On which day was it?</source>
        <translation>请填写日期。</translation>
    </message>
    <message>
        <source>This day has not come yet.</source>
        <translation>这一天还没有到。</translation>
    </message>
    <message>
        <source>The step before was taken on %1: this one cannot lie before it.</source>
        <translation>上一步是%1，本步不能早于它。</translation>
    </message>
    <message>
        <source>Tell what was done, or the reason: it stands on the card.</source>
        <translation>请写明办理情况或理由，将印在跟踪卡上。</translation>
    </message>
    <message>
        <source>Which department?</source>
        <translation>请选择承办部门。</translation>
    </message>
    <message>
        <source>Which class of result?</source>
        <translation>请选择办理结果等次。</translation>
    </message>
    <message>
        <source>What do the members say of it?</source>
        <translation>请选择委员评价。</translation>
    </message>
    <message>
        <source>Who was asked, and how?</source>
        <translation>请写明催办对象和方式。</translation>
    </message>
    <message>
        <source>Who decided it?</source>
        <translation>请写明批准人。</translation>
    </message>
    <message>
        <source>Until when?</source>
        <translation>请填写新的期限。</translation>
    </message>
    <message>
        <source>The new last day must lie after %1.</source>
        <translation>新的期限应晚于%1。</translation>
    </message>
    <message>
        <source>The last day lies before the step itself.</source>
        <translation>期限早于本步日期。</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>Solved on the spot</source>
        <translation>现场解决</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>转部门办理</translation>
    </message>
    <message>
        <source>To be a report</source>
        <translation>转社情民意</translation>
    </message>
    <message>
        <source>To be a proposal</source>
        <translation>转提案</translation>
    </message>
    <message>
        <source>Kept for reference</source>
        <translation>留存参考</translation>
    </message>
    <message>
        <source>Receipt signed</source>
        <translation>签收</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>退回</translation>
    </message>
    <message>
        <source>Reassigned</source>
        <translation>改派</translation>
    </message>
    <message>
        <source>Resumed</source>
        <translation>恢复计时</translation>
    </message>
    <message>
        <source>Extended</source>
        <translation>延期</translation>
    </message>
    <message>
        <source>Chased</source>
        <translation>催办</translation>
    </message>
    <message>
        <source>Put before a leader</source>
        <translation>提请领导督办</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>反馈</translation>
    </message>
    <message>
        <source>Members&apos; opinion</source>
        <translation>委员评价</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>办结</translation>
    </message>
    <message>
        <source>Opened again</source>
        <translation>重新办理</translation>
    </message>
    <message>
        <source>Return visit</source>
        <translation>回访</translation>
    </message>
    <message>
        <source>Merged</source>
        <translation>归并</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>拆分</translation>
    </message>
    <message>
        <source>A suggestion cannot be merged with itself.</source>
        <translation>不能把建议归并到它自己。</translation>
    </message>
    <message>
        <source>%1 is merged with another already.</source>
        <translation>%1已归并到其他建议。</translation>
    </message>
    <message>
        <source>%1 was split: merge its parts.</source>
        <translation>%1已经拆分，请归并它的分项。</translation>
    </message>
    <message>
        <source>%1 is closed: what is closed and what is open cannot be merged. Open it again first.</source>
        <translation>%1已办结，已办结的与未办结的不能归并，请先重新办理。</translation>
    </message>
    <message>
        <source>%1 is open: what is closed and what is open cannot be merged. Close it first.</source>
        <translation>%1尚未办结，已办结的与未办结的不能归并，请先办结。</translation>
    </message>
    <message>
        <source>Choose two suggestions or more to merge.</source>
        <translation>请选中两条以上建议再归并。</translation>
    </message>
    <message>
        <source>Goes on within %1</source>
        <translation>归并入%1办理</translation>
    </message>
    <message>
        <source>Takes in %1</source>
        <translation>%1并入本条</translation>
    </message>
    <message>
        <source>A suggestion is split in two parts or more.</source>
        <translation>拆分至少要有两个分项。</translation>
    </message>
    <message>
        <source>%1 is a part already.</source>
        <translation>%1本身就是分项。</translation>
    </message>
    <message>
        <source>%1 cannot be split: it is closed, merged, split already or being written up.</source>
        <translation>%1不能拆分：已办结、已归并、已拆分或正在成文。</translation>
    </message>
    <message>
        <source>Goes on in parts: %1</source>
        <translation>拆分办理：%1</translation>
    </message>
    <message>
        <source>The members were not satisfied: tell what was done since.</source>
        <translation>委员不满意：请写明此后又做了什么。</translation>
    </message>
    <message>
        <source>attitude: %1</source>
        <translation>办理态度：%1</translation>
    </message>
    <message>
        <source>pertinence: %1</source>
        <translation>答复针对性：%1</translation>
    </message>
    <message>
        <source>Who asks for more time?</source>
        <translation>谁申请延期？</translation>
    </message>
    <message>
        <source>Nobody asked for more time.</source>
        <translation>没有待答复的延期申请。</translation>
    </message>
    <message>
        <source>The request of %1 has no answer yet: grant or refuse more time first.</source>
        <translation>%1 的延期申请尚未答复：请先登记“延期”或“不同意延期”。</translation>
    </message>
    <message>
        <source>More time asked for</source>
        <translation>申请延期</translation>
    </message>
    <message>
        <source>More time refused</source>
        <translation>不同意延期</translation>
    </message>
    <message>
        <source>wanted until %1</source>
        <translation>申请延至 %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>延至 %1</translation>
    </message>
</context>
<context>
    <name>HandlingVerbs</name>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1 suggestions: %2</source>
        <translation>%1条建议：%2</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>Undo: %1</source>
        <translation>撤销：%1</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>重做：%1</translation>
    </message>
    <message>
        <source>This cannot be taken back: something later refers to it, such as the note that a paper was printed, saved or copied. A number that left the office is not given again.</source>
        <translation>不能撤销：后来的记录已用到它，例如文稿已打印、保存或复制的登记。已发出的文号不再重用。</translation>
    </message>
</context>
<context>
    <name>Honours</name>
    <message>
        <source>computed</source>
        <translation>已计算</translation>
    </message>
    <message>
        <source>recommended</source>
        <translation>已推荐</translation>
    </message>
    <message>
        <source>made known</source>
        <translation>公示中</translation>
    </message>
    <message>
        <source>objections answered</source>
        <translation>答复异议</translation>
    </message>
    <message>
        <source>decided</source>
        <translation>已决定</translation>
    </message>
    <message>
        <source>pioneer of the month</source>
        <translation>月度履职先锋</translation>
    </message>
    <message>
        <source>excellent member of the year</source>
        <translation>年度优秀委员</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>入选</translation>
    </message>
    <message>
        <source>not chosen</source>
        <translation>未入选</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>open</source>
        <translation>未答复</translation>
    </message>
    <message>
        <source>upheld</source>
        <translation>成立</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>不成立</translation>
    </message>
    <message>
        <source>A round of honours has a name of 1 to 100 characters.</source>
        <translation>评选名称为1到100个字。</translation>
    </message>
    <message>
        <source>A round of honours has a first and a last day.</source>
        <translation>评选须有起止日期。</translation>
    </message>
    <message>
        <source>Tell what is objected.</source>
        <translation>请填写异议内容。</translation>
    </message>
    <message>
        <source>Tell on which day the objection was received.</source>
        <translation>请填写收到异议的日期。</translation>
    </message>
    <message>
        <source>An answer is not given before the objection is received.</source>
        <translation>答复日期不能早于收到异议的日期。</translation>
    </message>
    <message>
        <source>Tell the answer and its day before the objection is closed.</source>
        <translation>请先填写答复和答复日期，再办结异议。</translation>
    </message>
    <message>
        <source>Only a round that nobody has recommended yet is computed anew: take it back first.</source>
        <translation>只有尚未推荐的评选才能重新计算：请先退回。</translation>
    </message>
    <message>
        <source>Compute the excellent members: %1</source>
        <translation>计算优秀委员：%1</translation>
    </message>
    <message>
        <source>Recommend</source>
        <translation>推荐</translation>
    </message>
    <message>
        <source>Make known</source>
        <translation>公示</translation>
    </message>
    <message>
        <source>End the days</source>
        <translation>公示期满</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>决定</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>退回</translation>
    </message>
    <message>
        <source>Remove a member</source>
        <translation>取消一名委员</translation>
    </message>
    <message>
        <source>Replace a member</source>
        <translation>替换一名委员</translation>
    </message>
    <message>
        <source>Nobody is chosen who could be put forward.</source>
        <translation>没有可推荐的入选者。</translation>
    </message>
    <message>
        <source>“%1” is not possible while the round is: %2.</source>
        <translation>评选处于“%2”时不能“%1”。</translation>
    </message>
    <message>
        <source>Tell on which day.</source>
        <translation>请填写日期。</translation>
    </message>
    <message>
        <source>That day lies before the step before, of %1.</source>
        <translation>日期早于上一步（%1）。</translation>
    </message>
    <message>
        <source>The names are made known until %1: end it after that day.</source>
        <translation>公示到%1，请在此后结束。</translation>
    </message>
    <message>
        <source>It is decided after the names were made known, until %1.</source>
        <translation>公示到%1，期满后才能决定。</translation>
    </message>
    <message>
        <source>Tell who recommends them.</source>
        <translation>请填写推荐单位。</translation>
    </message>
    <message>
        <source>Tell which meeting or paper decides it.</source>
        <translation>请填写作出决定的会议或文件。</translation>
    </message>
    <message>
        <source>Tell the reason.</source>
        <translation>请填写原因。</translation>
    </message>
    <message>
        <source>%1 working days are needed: until %2 at least.</source>
        <translation>公示至少需要%1个工作日：最早到%2。</translation>
    </message>
    <message>
        <source>Choose one of those who are chosen.</source>
        <translation>请选择一名已入选的委员。</translation>
    </message>
    <message>
        <source>In place comes one who is ranked and not chosen yet.</source>
        <translation>递补者须在名次之内且尚未入选。</translation>
    </message>
    <message>
        <source>That member has fewer points than are needed.</source>
        <translation>该委员得分低于最低得分。</translation>
    </message>
    <message>
        <source>Nobody is chosen any more.</source>
        <translation>已没有入选者。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>points</source>
        <translation>积分</translation>
    </message>
    <message>
        <source>limits of the rule</source>
        <translation>细则限额</translation>
    </message>
    <message>
        <source>limits and weight of the class</source>
        <translation>类别限额和权重</translation>
    </message>
    <message>
        <source>conditions</source>
        <translation>条件限制</translation>
    </message>
    <message>
        <source>%1 does not lie within the days of these rules.</source>
        <translation>%1不在本细则的有效日期内。</translation>
    </message>
    <message>
        <source>Points are posted up to %1 already; choose a later day.</source>
        <translation>积分已记到%1，请选择更晚的日期。</translation>
    </message>
    <message>
        <source>Post points of %1 up to %2</source>
        <translation>记分：%1，截至%2</translation>
    </message>
    <message>
        <source>serves no more</source>
        <translation>已不在任</translation>
    </message>
    <message>
        <source>the office %1 is not honoured</source>
        <translation>职务“%1”不参评</translation>
    </message>
    <message>
        <source>was a pioneer in %1, and may be one again from %2 on</source>
        <translation>%1已获评，%2起可再次参评</translation>
    </message>
    <message>
        <source>Choose who is to be the pioneer of the month.</source>
        <translation>请勾选本月的履职先锋。</translation>
    </message>
    <message>
        <source>Only who is on the shortlist can be approved.</source>
        <translation>只能批准候选名单中的委员。</translation>
    </message>
    <message>
        <source>Tell the story of each pioneer.</source>
        <translation>请填写每名先锋的事迹。</translation>
    </message>
    <message>
        <source>Approve the pioneers of %1</source>
        <translation>批准%1月度履职先锋</translation>
    </message>
    <message>
        <source>The pioneers of this month are approved already.</source>
        <translation>本月履职先锋已经批准。</translation>
    </message>
    <message>
        <source>The sector of that member has its share of the chosen already.</source>
        <translation>该委员所在界别入选人数已达上限。</translation>
    </message>
    <message>
        <source>is a pioneer of this month already</source>
        <translation>本月已是履职先锋</translation>
    </message>
    <message>
        <source>Tell whose points or honour is objected to.</source>
        <translation>请写明对谁的积分或评选有异议。</translation>
    </message>
    <message>
        <source>%1 is still to come: tell the day on which it was done.</source>
        <translation>%1还没有到：请填实际办理的日期。</translation>
    </message>
    <message>
        <source>%1 objections have no answer yet: answer them, under Objections, before it is decided.</source>
        <translation>还有%1条异议没有答复：请先在“异议”中答复，再作决定。</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>new: %1</source>
        <translation>新增的%1</translation>
    </message>
</context>
<context>
    <name>Invitation</name>
    <message>
        <source>An invitation names an activity and a member.</source>
        <translation>邀请应有活动和委员。</translation>
    </message>
    <message>
        <source>The reply lies before the letter.</source>
        <translation>回复日期早于邀请函发出日期。</translation>
    </message>
</context>
<context>
    <name>InvitationTable</name>
    <message>
        <source>No serving member is called %1.</source>
        <translation>在任委员中没有“%1”。</translation>
    </message>
    <message>
        <source>%1 members are called %2: choose one with the employer (%3).</source>
        <translation>有 %1 名委员叫%2，请连同单位选择（%3）。</translation>
    </message>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
    <message>
        <source>Group: %1</source>
        <translation>分组：%1</translation>
    </message>
    <message>
        <source>%1 fits %2 members: %3. Type more of the name.</source>
        <translation>“%1”有 %2 位：%3。请再输几个字母或全名。</translation>
    </message>
</context>
<context>
    <name>Invitations</name>
    <message>
        <source>%1 invited</source>
        <translation>邀请%1</translation>
    </message>
    <message>
        <source>%1 accepted</source>
        <translation>参加%1</translation>
    </message>
    <message>
        <source>%1 on leave</source>
        <translation>请假%1</translation>
    </message>
    <message>
        <source>%1 declined</source>
        <translation>不参加%1</translation>
    </message>
    <message>
        <source>%1 silent</source>
        <translation>未回复%1</translation>
    </message>
    <message>
        <source>%1 present</source>
        <translation>出席%1</translation>
    </message>
    <message>
        <source>local %1/%2 · specialist %3/%4</source>
        <translation>住地 %1/%2 · 专长 %3/%4</translation>
    </message>
    <message>
        <source>%1 absent</source>
        <translation>缺席%1</translation>
    </message>
    <message>
        <source>%1 not noted yet</source>
        <translation>未登记%1</translation>
    </message>
</context>
<context>
    <name>KeptFile</name>
    <message>
        <source>A workbook cannot hold itself.</source>
        <translation>不能把工作簿添加到它自己里面。</translation>
    </message>
    <message>
        <source>%1 has more than 100 MB: keep it beside the workbook.</source>
        <translation>“%1”超过 100 MB，请另行存放。</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>“%1”无法读取。</translation>
    </message>
    <message>
        <source>That is the workbook itself: choose another name.</source>
        <translation>这是工作簿本身，请换一个文件名。</translation>
    </message>
    <message>
        <source>The file cannot be written there.</source>
        <translation>无法写入该位置。</translation>
    </message>
</context>
<context>
    <name>Meanings</name>
    <message>
        <source>Sits on the chairpersons&apos; meeting</source>
        <translation>主席会议成员</translation>
    </message>
    <message>
        <source>Serving</source>
        <translation>在任</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>不再担任</translation>
    </message>
    <message>
        <source>1: knows of it</source>
        <translation>1 了解</translation>
    </message>
    <message>
        <source>2: practises it</source>
        <translation>2 熟悉</translation>
    </message>
    <message>
        <source>3: leads in it</source>
        <translation>3 精通</translation>
    </message>
    <message>
        <source>Lives there</source>
        <translation>住当地</translation>
    </message>
    <message>
        <source>Specialist</source>
        <translation>专业对口</translation>
    </message>
    <message>
        <source>Volunteered</source>
        <translation>自荐</translation>
    </message>
    <message>
        <source>Substitute</source>
        <translation>替补</translation>
    </message>
    <message>
        <source>No reply yet</source>
        <translation>尚未回复</translation>
    </message>
    <message>
        <source>Will come</source>
        <translation>参加</translation>
    </message>
    <message>
        <source>Asked for leave</source>
        <translation>请假</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>不参加</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>出席</translation>
    </message>
    <message>
        <source>Present, but late</source>
        <translation>出席但迟到</translation>
    </message>
    <message>
        <source>On leave</source>
        <translation>请假</translation>
    </message>
    <message>
        <source>Absent</source>
        <translation>缺席</translation>
    </message>
    <message>
        <source>Not decided yet</source>
        <translation>待定</translation>
    </message>
    <message>
        <source>Solved on the spot</source>
        <translation>现场解决</translation>
    </message>
    <message>
        <source>Handed to a department</source>
        <translation>转部门办理</translation>
    </message>
    <message>
        <source>Made into a report</source>
        <translation>形成信息</translation>
    </message>
    <message>
        <source>Made into a proposal</source>
        <translation>形成提案</translation>
    </message>
    <message>
        <source>Kept for reference</source>
        <translation>留作参考</translation>
    </message>
    <message>
        <source>Solved or adopted</source>
        <translation>已解决或采纳</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>列入计划</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>办理中</translation>
    </message>
    <message>
        <source>Satisfied</source>
        <translation>满意</translation>
    </message>
    <message>
        <source>Fairly satisfied</source>
        <translation>基本满意</translation>
    </message>
    <message>
        <source>Dissatisfied</source>
        <translation>不满意</translation>
    </message>
    <message>
        <source>One report</source>
        <translation>单篇</translation>
    </message>
    <message>
        <source>Several in one</source>
        <translation>综合</translation>
    </message>
    <message>
        <source>County</source>
        <translation>县级</translation>
    </message>
    <message>
        <source>City</source>
        <translation>市级</translation>
    </message>
    <message>
        <source>Province</source>
        <translation>省级</translation>
    </message>
    <message>
        <source>Nation</source>
        <translation>国家级</translation>
    </message>
    <message>
        <source>Forwarded, which is no adoption</source>
        <translation>转送（不算采用）</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>已举办</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>Postponed</source>
        <translation>推迟</translation>
    </message>
    <message>
        <source>Took part in an activity</source>
        <translation>参加活动</translation>
    </message>
    <message>
        <source>Made a suggestion</source>
        <translation>提出建议</translation>
    </message>
    <message>
        <source>Made a suggestion that was solved</source>
        <translation>建议见效</translation>
    </message>
    <message>
        <source>Wrote a report</source>
        <translation>形成信息</translation>
    </message>
    <message>
        <source>Wrote a report that was adopted</source>
        <translation>信息被采用</translation>
    </message>
    <message>
        <source>Wrote a report that a leader commented on</source>
        <translation>信息获批示</translation>
    </message>
    <message>
        <source>Has a pairing that goes on</source>
        <translation>结对在联</translation>
    </message>
    <message>
        <source>Helped a partner</source>
        <translation>开展服务</translation>
    </message>
    <message>
        <source>Brought an outcome about</source>
        <translation>促成成果</translation>
    </message>
    <message>
        <source>Stayed away without leave</source>
        <translation>无故缺席</translation>
    </message>
    <message>
        <source>Did not reply</source>
        <translation>未回复</translation>
    </message>
    <message>
        <source>1: weighs least in the selection</source>
        <translation>1：选派时权重最低</translation>
    </message>
    <message>
        <source>2: weighs twice as much</source>
        <translation>2：权重加倍</translation>
    </message>
    <message>
        <source>3: weighs three times as much</source>
        <translation>3：权重为三倍</translation>
    </message>
    <message>
        <source>A visit</source>
        <translation>走访</translation>
    </message>
    <message>
        <source>In touch, but no visit</source>
        <translation>有联系，不算走访</translation>
    </message>
    <message>
        <source>Nobody was reached: it does not count</source>
        <translation>没联系上，不算数</translation>
    </message>
    <message>
        <source>Research: a question with an outline and a report</source>
        <translation>调研课题：有调研问题、提纲和报告</translation>
    </message>
</context>
<context>
    <name>Member</name>
    <message>
        <source>A name has 1 to 60 characters.</source>
        <translation>姓名应为1至60个字。</translation>
    </message>
    <message>
        <source>A month of birth is written like 1975-06.</source>
        <translation>出生年月请按“年-月”填写，如1975-06。</translation>
    </message>
    <message>
        <source>The depth of a specialty is 1, 2 or 3.</source>
        <translation>专长等级应为精、熟、知之一。</translation>
    </message>
    <message>
        <source>A specialty is named twice.</source>
        <translation>同一专长重复。</translation>
    </message>
</context>
<context>
    <name>MemberForm</name>
    <message>
        <source>New member</source>
        <translation>新增委员</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>个人情况</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>工作情况</translation>
    </message>
    <message>
        <source>Mandate</source>
        <translation>任职情况</translation>
    </message>
</context>
<context>
    <name>Members</name>
    <message>
        <source>Both were invited to the same activity. Remove one of the two invitations there first.</source>
        <translation>两人都受邀参加了同一次活动。请先到该活动中删去其中一条邀请，再合并。</translation>
    </message>
    <message>
        <source>Both were pioneers of the same month. Remove one of the two awards there first.</source>
        <translation>两人都是同一个月的履职先锋。请先删去其中一条，再合并。</translation>
    </message>
    <message>
        <source>Both have a record of which there can be one only. Remove one of the two there first.</source>
        <translation>两人都有只能留一条的记录。请先删去其中一条，再合并。</translation>
    </message>
</context>
<context>
    <name>MilderRules</name>
    <message>
        <source>need %1: do not insist</source>
        <translation>需求%1不作硬性要求</translation>
    </message>
    <message>
        <source>need %1: accept %2</source>
        <translation>需求%1改为%2即可</translation>
    </message>
    <message>
        <source>local seats: %1</source>
        <translation>住地名额改为%1人</translation>
    </message>
    <message>
        <source>specialists: at least %1</source>
        <translation>专长委员最少改为%1人</translation>
    </message>
    <message>
        <source>one employer: up to %1</source>
        <translation>同一单位最多改为%1人</translation>
    </message>
    <message>
        <source>one sector: up to %1</source>
        <translation>同一界别最多改为%1人</translation>
    </message>
    <message>
        <source>%1: ask for %2</source>
        <translation>%1改为%2人</translation>
    </message>
    <message>
        <source>For this choice only: %1.</source>
        <translation>仅本次放宽：%1。</translation>
    </message>
</context>
<context>
    <name>NeedIntake</name>
    <message>
        <source>%1 days late</source>
        <translation>迟报%1天</translation>
    </message>
    <message>
        <source>still missing, %1 days late</source>
        <translation>尚未报送，已逾期%1天</translation>
    </message>
</context>
<context>
    <name>Nomination</name>
    <message>
        <source>Tell the host county of the activity first.</source>
        <translation>请先填写活动的承办县区。</translation>
    </message>
    <message>
        <source>There is no panel to invite: relax a rule first.</source>
        <translation>没有符合条件的人选，请先放宽规则。</translation>
    </message>
    <message>
        <source>Invite the chosen panel</source>
        <translation>邀请选定委员</translation>
    </message>
    <message>
        <source>Only an activity that lies ahead can be invited to.</source>
        <translation>只能邀请参加尚未举办的活动。</translation>
    </message>
    <message>
        <source>The selection was stopped.</source>
        <translation>选派已停止。</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>; </source>
        <translation>，</translation>
    </message>
    <message>
        <source>Sits on the chairpersons&apos; meeting</source>
        <translation>系主席会议成员</translation>
    </message>
    <message>
        <source>Works for %1, which is visited</source>
        <translation>在被走访单位%1工作</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Works for %1, in the same industry (%2) as %3, which is visited</source>
        <translation>所在单位%1与被走访的%3同属%2行业</translation>
    </message>
    <message>
        <source>Asked for leave from this activity</source>
        <translation>本次活动已请假</translation>
    </message>
    <message>
        <source>Declined this activity</source>
        <translation>本次活动已回复不参加</translation>
    </message>
    <message>
        <source>Is invited to &quot;%1&quot; on the same day (%2)</source>
        <translation>同日（%2）已受邀参加“%1”活动</translation>
    </message>
    <message>
        <source>leave</source>
        <translation>请假</translation>
    </message>
    <message>
        <source>declined</source>
        <translation>不参加</translation>
    </message>
    <message>
        <source>Said no to the last two invitations: %1, %2</source>
        <translation>最近连续两次未应邀：%1、%2</translation>
    </message>
    <message>
        <source>Was invited %1 times this year; the limit is %2</source>
        <translation>今年已受邀%1次，达到全年上限%2次</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1。</translation>
    </message>
    <message>
        <source>Activities taken part in</source>
        <translation>参加活动</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>提出建议</translation>
    </message>
    <message>
        <source>Suggestions that were solved</source>
        <translation>建议得到解决</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>撰写社情民意信息</translation>
    </message>
    <message>
        <source>Adoptions of reports</source>
        <translation>社情民意信息被采用</translation>
    </message>
    <message>
        <source>Outcomes</source>
        <translation>促成成果</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1%2</translation>
    </message>
    <message>
        <source>Has accepted the invitation.</source>
        <translation>已应邀参加。</translation>
    </message>
    <message>
        <source>Is invited and stays.</source>
        <translation>已发邀请，保留席位。</translation>
    </message>
    <message>
        <source>Kept off this panel by hand.</source>
        <translation>您已排除，本次不邀请。</translation>
    </message>
    <message>
        <source>The needs ask for %1 different specialties, and a panel can weigh %2 at most: take out the least important ones.</source>
        <translation>各项需求共涉及%1种专长，一次选派最多统筹%2种，请去掉较次要的几种。</translation>
    </message>
    <message>
        <source>No specialty is confirmed yet for need %1, so it does not count.</source>
        <translation>需求%1尚未确认所需专长，选派时未计入。</translation>
    </message>
    <message>
        <source>Confirm the specialties proposed for %1 needs</source>
        <translation>确认%1条需求的拟定专长</translation>
    </message>
    <message>
        <source>Without a substitute: residents %1 of %2, specialists %3 (%4 to %5).</source>
        <translation>不计递补：住地委员%1人（应有%2人），专长委员%3人（%4至%5人）。</translation>
    </message>
    <message>
        <source>Chosen by hand.</source>
        <translation>人工选定。</translation>
    </message>
    <message>
        <source>not covered</source>
        <translation>未覆盖</translation>
    </message>
    <message>
        <source>weakly covered</source>
        <translation>覆盖较弱</translation>
    </message>
    <message>
        <source>covered</source>
        <translation>已覆盖</translation>
    </message>
    <message>
        <source>Invite a panel that departs from the rules: %1</source>
        <translation>邀请未满足规则的名单：%1</translation>
    </message>
    <message>
        <source>Cannot be invited: %1. %2</source>
        <translation>不能邀请%1：%2</translation>
    </message>
    <message>
        <source>There is no panel yet: relax a rule first.</source>
        <translation>还没有选派方案，请先放宽规则。</translation>
    </message>
    <message>
        <source>You have kept %1 off this panel.</source>
        <translation>%1：您已排除。</translation>
    </message>
    <message>
        <source>With %1 a panel would be possible, but you have kept this one off.</source>
        <translation>如果%1能参加，就可以排出名单，但您已排除此人。</translation>
    </message>
</context>
<context>
    <name>OfficeWork</name>
    <message>
        <source>refused rows</source>
        <translation>待修改的行</translation>
    </message>
    <message>
        <source>Save refused rows</source>
        <translation>保存拒收的行</translation>
    </message>
    <message>
        <source>Spreadsheet (*.xlsx);;Text with commas (*.csv)</source>
        <translation>电子表格 (*.xlsx);;逗号分隔文本 (*.csv)</translation>
    </message>
    <message>
        <source>Imported: %1 new, %2 changed, %3 refused.</source>
        <translation>导入完成：新增%1条，更新%2条，拒收%3条。</translation>
    </message>
    <message>
        <source>Reading the spreadsheets…</source>
        <translation>正在读取表格…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Import spreadsheets</source>
        <translation>导入表格</translation>
    </message>
    <message>
        <source>Spreadsheets (*.xlsx *.ods *.csv)</source>
        <translation>电子表格 (*.xlsx *.ods *.csv)</translation>
    </message>
    <message>
        <source>Import a folder of spreadsheets</source>
        <translation>导入整个文件夹</translation>
    </message>
    <message>
        <source>Export this table</source>
        <translation>导出本表</translation>
    </message>
    <message>
        <source>%1 rows written to %2.</source>
        <translation>已导出%1行：%2</translation>
    </message>
    <message>
        <source>Back up to</source>
        <translation>备份到</translation>
    </message>
    <message>
        <source>Workbook (*.lianxin)</source>
        <translation>联心工作簿 (*.lianxin)</translation>
    </message>
    <message>
        <source>The copy is written and checked: %1.</source>
        <translation>备份已写入并校验：%1</translation>
    </message>
    <message>
        <source>The notice for the group is on the clipboard: paste it into the chat.</source>
        <translation>群通知已复制，可粘贴到微信群。</translation>
    </message>
    <message>
        <source>The filter leaves %1 more out.</source>
        <translation>另有 %1 行被筛选隐藏，未列入。</translation>
    </message>
    <message>
        <source>%1 rows, %2.</source>
        <translation>共 %1 行，%2。</translation>
    </message>
    <message>
        <source>Telephone numbers are hidden in it, as on the screen.</source>
        <translation>表中电话号码已隐藏，与屏幕上相同。</translation>
    </message>
    <message>
        <source>Save the file for the calendar</source>
        <translation>保存日历文件</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>活动</translation>
    </message>
    <message>
        <source>Calendar (*.ics)</source>
        <translation>日历 (*.ics)</translation>
    </message>
    <message>
        <source>Sample, %1</source>
        <translation>示例·%1</translation>
    </message>
    <message>
        <source>Spreadsheet (*.xlsx);;Text with commas (*.csv);;PDF (*.pdf);;Pictures for a chat, one a page (*.png)</source>
        <translation>电子表格 (*.xlsx);;逗号分隔文本 (*.csv);;PDF (*.pdf);;图片，每页一张，可发微信群 (*.png)</translation>
    </message>
    <message>
        <source>&amp;Open its folder</source>
        <translation>打开所在文件夹(&amp;O)</translation>
    </message>
    <message>
        <source>Save the county&apos;s sheet</source>
        <translation>导出县区征集表</translation>
    </message>
    <message>
        <source>Spreadsheet (*.xlsx)</source>
        <translation>电子表格 (*.xlsx)</translation>
    </message>
    <message>
        <source>The county&apos;s sheet is written to %1. Read it back here when it returns.</source>
        <translation>征集表已写入%1。县区填回后，请在此处读回。</translation>
    </message>
    <message>
        <source>Read the county&apos;s sheet back</source>
        <translation>读回县区征集表</translation>
    </message>
    <message>
        <source>No activity lies on today or earlier.</source>
        <translation>今天和以前没有活动。</translation>
    </message>
    <message>
        <source>The file for the calendar is written to %1.</source>
        <translation>日历文件已保存到%1。</translation>
    </message>
    <message>
        <source>Spreadsheets, calendars of holidays (*.xlsx *.ods *.csv *.ics)</source>
        <translation>表格、放假日历 (*.xlsx *.ods *.csv *.ics)</translation>
    </message>
</context>
<context>
    <name>OutcomeForm</name>
    <message>
        <source>New outcome</source>
        <translation>新增成果</translation>
    </message>
    <message>
        <source>The outcome</source>
        <translation>成果</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>相关方</translation>
    </message>
    <message>
        <source>In figures</source>
        <translation>数据</translation>
    </message>
</context>
<context>
    <name>OutcomeValues</name>
    <message>
        <source>Write the unit behind %1, too.</source>
        <translation>请在“%1”后面写上单位。</translation>
    </message>
    <message>
        <source>%1 is no unit of the dictionary: %2.</source>
        <translation>字典里没有单位“%1”，可用：%2。</translation>
    </message>
    <message>
        <source>An amount is more than %1.</source>
        <translation>数量应大于%1。</translation>
    </message>
    <message>
        <source>%1 is no amount with its unit.</source>
        <translation>“%1”不是带单位的数量。</translation>
    </message>
    <message>
        <source>The unit %1 stands there twice.</source>
        <translation>单位“%1”写了两次。</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Upkeep</source>
        <translation>维护</translation>
    </message>
    <message>
        <source>Invitations</source>
        <translation>邀请函</translation>
    </message>
    <message>
        <source>The loop</source>
        <translation>联络工作</translation>
    </message>
    <message>
        <source>What it adds up to</source>
        <translation>考核统计</translation>
    </message>
</context>
<context>
    <name>Pairing</name>
    <message>
        <source>A pairing has a member, a partner and a first day.</source>
        <translation>结对应有委员、结对对象和结对日期。</translation>
    </message>
    <message>
        <source>A pairing cannot end before it began.</source>
        <translation>结束日期早于结对日期。</translation>
    </message>
    <message>
        <source>A service has a pairing and a day.</source>
        <translation>服务记录应有结对和日期。</translation>
    </message>
    <message>
        <source>The title of an outcome has 1 to 200 characters.</source>
        <translation>成果名称应为1至200个字。</translation>
    </message>
    <message>
        <source>Goes on</source>
        <translation>在结</translation>
    </message>
    <message>
        <source>Not heard from</source>
        <translation>久未联系</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>已结束</translation>
    </message>
    <message>
        <source>goes on</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>goes on otherwise</source>
        <translation>调整后继续</translation>
    </message>
    <message>
        <source>ends</source>
        <translation>结束</translation>
    </message>
    <message>
        <source>Tell first in a sentence what came of the pairing, then end it.</source>
        <translation>请先用一句话写明结对结果，再结束。</translation>
    </message>
    <message>
        <source>A pair is in touch every 1 to 60 months; 0 = not agreed on.</source>
        <translation>间隔为 1 至 60 个月，0 表示不约定。</translation>
    </message>
    <message>
        <source>Write first what was promised.</source>
        <translation>请先写明承诺什么。</translation>
    </message>
    <message>
        <source>A promise cannot be due before the day on which it was given.</source>
        <translation>承诺期限不能早于服务日期。</translation>
    </message>
    <message>
        <source>A promise cannot be kept before the day on which it was given.</source>
        <translation>兑现日期不能早于服务日期。</translation>
    </message>
    <message>
        <source>A review has a pairing and a day.</source>
        <translation>回顾要有结对和日期。</translation>
    </message>
    <message>
        <source>Write first what changes in the pairing.</source>
        <translation>请先写明要怎么调整。</translation>
    </message>
    <message>
        <source>An amount is more than 0 and has a unit.</source>
        <translation>数量应大于 0，并带单位。</translation>
    </message>
    <message>
        <source>Only what has evidence can be verified: write what proves it.</source>
        <translation>有佐证才能核实，请先写明佐证。</translation>
    </message>
    <message>
        <source>An outcome cannot be verified before the day on which it was reached.</source>
        <translation>核实日期不能早于达成日期。</translation>
    </message>
    <message>
        <source>No visit yet; agreed: every %1 months</source>
        <translation>还没有走访过，约定每 %1 个月一次</translation>
    </message>
    <message>
        <source>No contact yet; agreed: every %1 months</source>
        <translation>还没有联系过，约定每 %1 个月一次</translation>
    </message>
    <message>
        <source>Last visit on %1; agreed: every %2 months</source>
        <translation>上次走访 %1，约定每 %2 个月一次</translation>
    </message>
    <message>
        <source>Last contact on %1; agreed: every %2 months</source>
        <translation>上次联系 %1，约定每 %2 个月一次</translation>
    </message>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
</context>
<context>
    <name>PairingForm</name>
    <message>
        <source>New pairing</source>
        <translation>新增结对</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>结对双方</translation>
    </message>
    <message>
        <source>The course</source>
        <translation>起止情况</translation>
    </message>
</context>
<context>
    <name>PairingState</name>
    <message>
        <source>Active</source>
        <translation>在联</translation>
    </message>
    <message>
        <source>Quiet</source>
        <translation>久未联系</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>已结束</translation>
    </message>
    <message>
        <source>%1 (%2, likely by habit)</source>
        <translation>%1（%2，按以往间隔很可能断）</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Silent next, unless somebody calls: %1</source>
        <translation>接下来快断联系的：%1</translation>
    </message>
</context>
<context>
    <name>Pairings</name>
    <message>
        <source>The dictionary has no form of service for it.</source>
        <translation>数据字典“服务方式”里没有可用的一项，请先添加。</translation>
    </message>
    <message>
        <source>Nobody is named who said it: enter the proposer first.</source>
        <translation>这条建议没有提出委员，请先填写</translation>
    </message>
    <message>
        <source>No firm is named that it is about: enter it first.</source>
        <translation>这条建议没有涉及的企业，请先填写</translation>
    </message>
</context>
<context>
    <name>PanelAnswers</name>
    <message>
        <source>Choice %1 (pinned: %2, barred: %3)</source>
        <translation>第%1次选派（指定%2人，排除%3人）</translation>
    </message>
    <message>
        <source>As invited (%1)</source>
        <translation>已邀请名单（%1人）</translation>
    </message>
</context>
<context>
    <name>PastePlan</name>
    <message>
        <source>%1 lines find no place: nothing can be added here.</source>
        <translation>有 %1 行没有位置：此处不能新增记录。</translation>
    </message>
    <message>
        <source>%1 lines have more cells than there are columns to the right.</source>
        <translation>有 %1 行的单元格多于右侧的列。</translation>
    </message>
    <message>
        <source>This column is not typed in.</source>
        <translation>此列不在表中填写。</translation>
    </message>
</context>
<context>
    <name>PlanBoard</name>
    <message>
        <source>%1 is a day off.</source>
        <translation>%1是休息日。</translation>
    </message>
    <message>
        <source>%1 is a day off: %2.</source>
        <translation>%1是休息日（%2）。</translation>
    </message>
    <message>
        <source>The leader also leads %1 on this day.</source>
        <translation>带队领导同日还带队%1。</translation>
    </message>
    <message>
        <source>Invited to %1 on this day, too: %2.</source>
        <translation>同日还受邀参加%1：%2。</translation>
    </message>
    <message>
        <source>The holidays of %1 are not known yet.</source>
        <translation>%1年的节假日安排还没有录入。</translation>
    </message>
    <message>
        <source>A plenary session begins on %1.</source>
        <translation>与%1开始的全体会议冲突。</translation>
    </message>
    <message>
        <source>Taken up by activity %1 of %2.</source>
        <translation>已由%2年第%1次活动承接。</translation>
    </message>
    <message>
        <source>The vehicle %1 also goes to %2 on this day.</source>
        <translation>车辆%1当天还用于%2。</translation>
    </message>
    <message>
        <source>%1 begins on %2 only.</source>
        <translation>“%1”自%2起才开始。</translation>
    </message>
    <message>
        <source>%1 ended on %2.</source>
        <translation>“%1”已于%2结束。</translation>
    </message>
    <message>
        <source>A letter to it went out on %1, after this day.</source>
        <translation>邀请函于%1发出，晚于这一天。</translation>
    </message>
</context>
<context>
    <name>PlanTarget</name>
    <message>
        <source>county</source>
        <translation>县区</translation>
    </message>
    <message>
        <source>theme</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>policy line</source>
        <translation>政策主线</translation>
    </message>
    <message>
        <source>special session</source>
        <translation>专场</translation>
    </message>
    <message>
        <source>form</source>
        <translation>活动形式</translation>
    </message>
    <message>
        <source>The year of a target lies between 1949 and 2999.</source>
        <translation>目标年度应在1949到2999之间。</translation>
    </message>
    <message>
        <source>A target is 1 to 999 activities.</source>
        <translation>目标应在1到999项之间。</translation>
    </message>
    <message>
        <source>Tell what the target is about.</source>
        <translation>请填写目标的对象。</translation>
    </message>
    <message>
        <source>There is no %1 called %2.</source>
        <translation>没有名为“%2”的%1。</translation>
    </message>
    <message>
        <source>kind of place</source>
        <translation>场所</translation>
    </message>
    <message>
        <source>kind of activity</source>
        <translation>活动类型</translation>
    </message>
</context>
<context>
    <name>Press</name>
    <message>
        <source>more than %1</source>
        <translation>%1余</translation>
    </message>
    <message>
        <source>%1 activities</source>
        <translation>%1次</translation>
    </message>
    <message>
        <source>%1 attendances</source>
        <translation>%1人次</translation>
    </message>
    <message>
        <source>%1 suggestions</source>
        <translation>%1条</translation>
    </message>
    <message>
        <source>%1 reports</source>
        <translation>%1条</translation>
    </message>
    <message>
        <source>%1 reports of the province</source>
        <translation>%1条</translation>
    </message>
</context>
<context>
    <name>Print</name>
    <message>
        <source>Set with a line pitch of %1 pt to fit one page.</source>
        <translation>为排在一页内，行距调为%1磅。</translation>
    </message>
    <message>
        <source>The letter takes %1 pages.</source>
        <translation>此函共%1页。</translation>
    </message>
    <message>
        <source>%1 cannot be written.</source>
        <translation>%1无法写入。</translation>
    </message>
    <message>
        <source>There is nothing to print.</source>
        <translation>没有可打印的内容。</translation>
    </message>
    <message>
        <source>Printing stopped.</source>
        <translation>已停止打印。</translation>
    </message>
    <message>
        <source>The PDF cannot be finished.</source>
        <translation>PDF 文件无法完成。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has more lines than there is room for.</source>
        <translation>“%1”内容过长，标签或信封上放不下。</translation>
    </message>
    <message>
        <source>Labels and envelopes cannot be Word files: print them, or save them as a PDF.</source>
        <translation>标签和信封不能存为Word文件，请直接打印或存为PDF。</translation>
    </message>
    <message>
        <source>Mark and titles (Xiaobiaosong)</source>
        <translation>发文机关标志和标题（小标宋）</translation>
    </message>
    <message>
        <source>Text (Fangsong)</source>
        <translation>正文（仿宋）</translation>
    </message>
    <message>
        <source>Second headings (Kaiti)</source>
        <translation>二级标题（楷体）</translation>
    </message>
    <message>
        <source>First headings (Heiti)</source>
        <translation>一级标题和栏名（黑体）</translation>
    </message>
    <message>
        <source>Page numbers (Songti)</source>
        <translation>页码（宋体）</translation>
    </message>
    <message>
        <source>%1: the font %2 is not on this computer, %3 stands in for it.</source>
        <translation>%1：本机没有字体“%2”，用“%3”代替。</translation>
    </message>
    <message>
        <source>%1: no font on this computer has “%2”.</source>
        <translation>%1：本机没有一种字体能显示“%2”。</translation>
    </message>
    <message>
        <source>%1: %2 has no “%3”, drawn by %4.</source>
        <translation>%1：“%2”里没有“%3”，用“%4”显示。</translation>
    </message>
    <message>
        <source>%1 cannot be written: there is no folder %2.</source>
        <translation>无法写入%1：文件夹%2不存在。</translation>
    </message>
</context>
<context>
    <name>ProposalForm</name>
    <message>
        <source>New proposal</source>
        <translation>新增提案</translation>
    </message>
    <message>
        <source>The proposal</source>
        <translation>提案</translation>
    </message>
    <message>
        <source>What it came to</source>
        <translation>办理情况</translation>
    </message>
</context>
<context>
    <name>QShortcut</name>
    <message>
        <source>Left</source>
        <translation>左边</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>右边</translation>
    </message>
</context>
<context>
    <name>RecordFilter</name>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
</context>
<context>
    <name>RecordNames</name>
    <message>
        <source>Nobody on the roll is called %1.</source>
        <translation>委员名册里没有“%1”。</translation>
    </message>
    <message>
        <source>More than one is called %1: %2. Tell the unit too.</source>
        <translation>名叫%1的不止一位：%2。请连同单位一起填写。</translation>
    </message>
    <message>
        <source>%1 is not among the enterprises and units.</source>
        <translation>企业和单位里没有“%1”。</translation>
    </message>
    <message>
        <source> If it is missing, add it in the dictionary.</source>
        <translation>确实没有的，请在数据字典中添加。</translation>
    </message>
    <message>
        <source>%1 is not among the venues.</source>
        <translation>联络阵地里没有“%1”。</translation>
    </message>
</context>
<context>
    <name>RecordTable</name>
    <message>
        <source>Columns as at first</source>
        <translation>恢复默认列</translation>
    </message>
    <message>
        <source>Sort &amp;upwards</source>
        <translation>升序(&amp;U)</translation>
    </message>
    <message>
        <source>Sort &amp;downwards</source>
        <translation>降序(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Then by this column</source>
        <translation>再按本列排序(&amp;T)</translation>
    </message>
    <message>
        <source>Sort in no &amp;order</source>
        <translation>不排序(&amp;O)</translation>
    </message>
    <message>
        <source>Sort by &amp;pinyin</source>
        <translation>按拼音排序(&amp;P)</translation>
    </message>
    <message>
        <source>Sort by &amp;strokes</source>
        <translation>按姓氏笔画排序(&amp;S)</translation>
    </message>
    <message>
        <source>Free&amp;ze up to here</source>
        <translation>冻结到本列(&amp;Z)</translation>
    </message>
    <message>
        <source>Freeze &amp;nothing</source>
        <translation>取消冻结(&amp;N)</translation>
    </message>
    <message>
        <source>Stri&amp;pes</source>
        <translation>隔行底色(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Filter by this column</source>
        <translation>按本列筛选(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Columns</source>
        <translation>显示的列(&amp;C)</translation>
    </message>
    <message>
        <source>%1 selected</source>
        <translation>选中 %1</translation>
    </message>
    <message>
        <source>sum %1</source>
        <translation>合计 %1</translation>
    </message>
    <message>
        <source>Move to the &amp;left</source>
        <translation>左移(&amp;L)</translation>
    </message>
    <message>
        <source>Move to the &amp;right</source>
        <translation>右移(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Wider</source>
        <translation>加宽(&amp;W)</translation>
    </message>
    <message>
        <source>N&amp;arrower</source>
        <translation>收窄(&amp;A)</translation>
    </message>
</context>
<context>
    <name>RecordWords</name>
    <message>
        <source>Activity</source>
        <translation>活动</translation>
    </message>
    <message>
        <source>Not to sit on a panel</source>
        <translation>不参加本次活动的委员</translation>
    </message>
    <message>
        <source>Change of the plan</source>
        <translation>计划调整</translation>
    </message>
    <message>
        <source>File of an activity</source>
        <translation>活动文件</translation>
    </message>
    <message>
        <source>To sit on a panel</source>
        <translation>指定参加的委员</translation>
    </message>
    <message>
        <source>Specialty of an activity</source>
        <translation>活动所需专长</translation>
    </message>
    <message>
        <source>Tag of an activity</source>
        <translation>活动标签</translation>
    </message>
    <message>
        <source>Unit of an activity</source>
        <translation>活动协办单位</translation>
    </message>
    <message>
        <source>Adoption</source>
        <translation>采用</translation>
    </message>
    <message>
        <source>Line of an agenda</source>
        <translation>议程项</translation>
    </message>
    <message>
        <source>Title of a sheet</source>
        <translation>表头对应</translation>
    </message>
    <message>
        <source>Other name of a word</source>
        <translation>字典别名</translation>
    </message>
    <message>
        <source>Word of the dictionary</source>
        <translation>字典词条</translation>
    </message>
    <message>
        <source>Enterprise</source>
        <translation>企业</translation>
    </message>
    <message>
        <source>Invitation</source>
        <translation>邀请</translation>
    </message>
    <message>
        <source>Leader&apos;s comment</source>
        <translation>领导批示</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>委员</translation>
    </message>
    <message>
        <source>Specialty of a member</source>
        <translation>委员专长</translation>
    </message>
    <message>
        <source>Pioneer of a month</source>
        <translation>月度先锋</translation>
    </message>
    <message>
        <source>Need</source>
        <translation>需求</translation>
    </message>
    <message>
        <source>Specialty of a need</source>
        <translation>需求所需专长</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>对接成果</translation>
    </message>
    <message>
        <source>Member of an outcome</source>
        <translation>对接成果的委员</translation>
    </message>
    <message>
        <source>Pairing</source>
        <translation>结对</translation>
    </message>
    <message>
        <source>Service of a pairing</source>
        <translation>结对服务</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Lead of a proposal</source>
        <translation>提案线索</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>社情民意信息</translation>
    </message>
    <message>
        <source>Author of a report</source>
        <translation>信息作者</translation>
    </message>
    <message>
        <source>Sending of a report</source>
        <translation>信息报送</translation>
    </message>
    <message>
        <source>Source of a report</source>
        <translation>信息来源</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>细则</translation>
    </message>
    <message>
        <source>Factor of a rule</source>
        <translation>细则系数</translation>
    </message>
    <message>
        <source>Set of rules</source>
        <translation>考核细则</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>设置项</translation>
    </message>
    <message>
        <source>Suggestion</source>
        <translation>建议</translation>
    </message>
    <message>
        <source>Proposer of a suggestion</source>
        <translation>建议提出人</translation>
    </message>
    <message>
        <source>Step of a suggestion</source>
        <translation>办理过程</translation>
    </message>
    <message>
        <source>Unit of a suggestion</source>
        <translation>建议会办单位</translation>
    </message>
    <message>
        <source>Word of a sheet</source>
        <translation>用词对应</translation>
    </message>
    <message>
        <source>added</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>修改</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation>%1：%2 → %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
    <message>
        <source>Own field of an activity</source>
        <translation>活动的自定义字段</translation>
    </message>
    <message>
        <source>Field of the office&apos;s own</source>
        <translation>自定义字段</translation>
    </message>
    <message>
        <source>Word of a field of the office&apos;s own</source>
        <translation>自定义字段的选项</translation>
    </message>
    <message>
        <source>Own field of an enterprise</source>
        <translation>企业的自定义字段</translation>
    </message>
    <message>
        <source>Own field of a member</source>
        <translation>委员的自定义字段</translation>
    </message>
    <message>
        <source>View of a table</source>
        <translation>表格视图</translation>
    </message>
    <message>
        <source>Column of a view</source>
        <translation>视图的列</translation>
    </message>
    <message>
        <source>Condition of a view</source>
        <translation>视图的条件</translation>
    </message>
    <message>
        <source>Order of a view</source>
        <translation>视图的排序</translation>
    </message>
    <message>
        <source>Own field of a suggestion</source>
        <translation>建议的自定义字段</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Phrase of needs that asks for a word</source>
        <translation>词条的需求用语</translation>
    </message>
    <message>
        <source>Line of a special session</source>
        <translation>活动的专场要求</translation>
    </message>
    <message>
        <source>Group of members</source>
        <translation>委员分组</translation>
    </message>
    <message>
        <source>Condition of a group</source>
        <translation>分组条件</translation>
    </message>
    <message>
        <source>Special session</source>
        <translation>专场</translation>
    </message>
    <message>
        <source>Line of a kind of session</source>
        <translation>专场的人员要求</translation>
    </message>
    <message>
        <source>Usual need of a session</source>
        <translation>专场的常用需求</translation>
    </message>
    <message>
        <source>Letter that was sent</source>
        <translation>已印发函件</translation>
    </message>
    <message>
        <source>Cycle of numbers</source>
        <translation>编号类别</translation>
    </message>
    <message>
        <source>Paper of a cycle</source>
        <translation>编号所用文种</translation>
    </message>
    <message>
        <source>Number that was given</source>
        <translation>已用编号</translation>
    </message>
    <message>
        <source>Words of a paper</source>
        <translation>文种用语</translation>
    </message>
    <message>
        <source>Figure of a paper that was signed</source>
        <translation>签发文稿中的数字</translation>
    </message>
    <message>
        <source>Paper that was signed</source>
        <translation>签发的文稿</translation>
    </message>
    <message>
        <source>Printing of a paper</source>
        <translation>出件记录</translation>
    </message>
    <message>
        <source>Day of the calendar</source>
        <translation>节假日</translation>
    </message>
    <message>
        <source>Rule of deadlines</source>
        <translation>办理期限</translation>
    </message>
    <message>
        <source>Something to arrange</source>
        <translation>待安排事项</translation>
    </message>
    <message>
        <source>Amount of an outcome</source>
        <translation>成果的数量</translation>
    </message>
    <message>
        <source>Review of a pairing</source>
        <translation>结对回顾</translation>
    </message>
    <message>
        <source>Step of a report</source>
        <translation>信息的办理步骤</translation>
    </message>
    <message>
        <source>Typical case</source>
        <translation>典型案例</translation>
    </message>
    <message>
        <source>Review of an activity</source>
        <translation>活动复评</translation>
    </message>
    <message>
        <source>Score of a review</source>
        <translation>复评得分</translation>
    </message>
    <message>
        <source>Step of an activity</source>
        <translation>活动步骤</translation>
    </message>
    <message>
        <source>Task around an activity</source>
        <translation>活动任务</translation>
    </message>
    <message>
        <source>Report in the media</source>
        <translation>宣传报道</translation>
    </message>
    <message>
        <source>Class of rules</source>
        <translation>计分类别</translation>
    </message>
    <message>
        <source>Condition of rules</source>
        <translation>必达条件</translation>
    </message>
    <message>
        <source>Usual task</source>
        <translation>常用任务</translation>
    </message>
    <message>
        <source>Member in a round of honours</source>
        <translation>参评委员</translation>
    </message>
    <message>
        <source>Round of honours</source>
        <translation>评选</translation>
    </message>
    <message>
        <source>Objection</source>
        <translation>异议</translation>
    </message>
    <message>
        <source>Row of points</source>
        <translation>积分行</translation>
    </message>
    <message>
        <source>Approved plan of a year</source>
        <translation>批准的年度方案</translation>
    </message>
    <message>
        <source>Line of an approved plan</source>
        <translation>批准方案的活动</translation>
    </message>
    <message>
        <source>Target of a year&apos;s plan</source>
        <translation>年度目标</translation>
    </message>
    <message>
        <source>Venue</source>
        <translation>联络阵地</translation>
    </message>
    <message>
        <source>File of a return visit</source>
        <translation>回访附件</translation>
    </message>
</context>
<context>
    <name>Records</name>
    <message>
        <source>Activity %1</source>
        <translation>第%1次活动</translation>
    </message>
    <message>
        <source>No. %2 of %1</source>
        <translation>%1年第%2号</translation>
    </message>
    <message>
        <source>No. %1</source>
        <translation>第%1号</translation>
    </message>
    <message>
        <source>Pairing %1</source>
        <translation>结对%1</translation>
    </message>
    <message>
        <source>Pairing %1 on %2</source>
        <translation>结对%1 %2</translation>
    </message>
    <message>
        <source>Outcome %1</source>
        <translation>成果%1</translation>
    </message>
    <message>
        <source>Activity %1 of %2</source>
        <translation>%2年第%1次活动</translation>
    </message>
</context>
<context>
    <name>ReplyReminder</name>
    <message>
        <source>%1 is on %2. The letters went out on %3, and we have no answer of yours yet: please tell us whether you come.</source>
        <translation>%1定于%2举行，通知已于%3发出，尚未收到您的回复，请告知能否参加。</translation>
    </message>
    <message>
        <source>%1: the letters went out on %2, and we have no answer of yours yet. Please tell us whether you come.</source>
        <translation>%1：通知已于%2发出，尚未收到您的回复，请告知能否参加。</translation>
    </message>
    <message>
        <source>The reminder to all who have not answered is on the clipboard: paste it into the chat.</source>
        <translation>给未回复委员的提醒已复制，粘贴到微信群即可。</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>The title of a report has 1 to 200 characters.</source>
        <translation>信息标题应为1至200个字。</translation>
    </message>
    <message>
        <source>A report has a year and a number from 1 on.</source>
        <translation>信息应有年度和1以上的编号。</translation>
    </message>
    <message>
        <source>An adoption has a level, a mode and a day.</source>
        <translation>采用记录应有级别、方式和日期。</translation>
    </message>
    <message>
        <source>A leader&apos;s comment has a level and a day.</source>
        <translation>批示应有级别和日期。</translation>
    </message>
    <message>
        <source>The part on the situation is missing.</source>
        <translation>缺少“情况”部分。</translation>
    </message>
    <message>
        <source>The part with the analysis is missing.</source>
        <translation>缺少“分析”部分。</translation>
    </message>
    <message>
        <source>The part with the proposals is missing.</source>
        <translation>缺少“建议”部分。</translation>
    </message>
    <message>
        <source>The text has %1 characters, %2 more than it should.</source>
        <translation>正文%1字，超出%2字。</translation>
    </message>
    <message>
        <source>Words to avoid: %1.</source>
        <translation>宜避免的用语：%1。</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Written up in report %1/%2.</source>
        <translation>已写成信息 %1年第%2号。</translation>
    </message>
    <message>
        <source>Becomes the proposal “%1”.</source>
        <translation>转为提案“%1”。</translation>
    </message>
    <message>
        <source>Either each author has a share of 1 % at least, or none has.</source>
        <translation>署名比例要么每位作者都填（至少 1%），要么都不填。</translation>
    </message>
    <message>
        <source>The shares make %1 %, not 100 %.</source>
        <translation>署名比例合计为 %1%，应为 100%。</translation>
    </message>
    <message>
        <source>The receipt lies before the day of sending.</source>
        <translation>签收日期早于报送日期。</translation>
    </message>
    <message>
        <source>It cannot have been followed up before it was written.</source>
        <translation>落实日期不能早于批示日期。</translation>
    </message>
    <message>
        <source>This adoption is entered already.</source>
        <translation>这次采用已经登记过了。</translation>
    </message>
    <message>
        <source>A comment of this level and day is entered already: add to it.</source>
        <translation>这一级别当天的批示已经登记，请在原记录上补充。</translation>
    </message>
</context>
<context>
    <name>ReportCourse</name>
    <message>
        <source>draft</source>
        <translation>草稿</translation>
    </message>
    <message>
        <source>edited</source>
        <translation>已编辑</translation>
    </message>
    <message>
        <source>reviewed</source>
        <translation>已审核</translation>
    </message>
    <message>
        <source>signed</source>
        <translation>已签发</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>已报送</translation>
    </message>
    <message>
        <source>kept for reference</source>
        <translation>留存</translation>
    </message>
    <message>
        <source>used otherwise</source>
        <translation>转作他用</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>Drafted</source>
        <translation>起草</translation>
    </message>
    <message>
        <source>Edited</source>
        <translation>编辑</translation>
    </message>
    <message>
        <source>Sent back</source>
        <translation>退回修改</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation>审核</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>签发</translation>
    </message>
    <message>
        <source>Not adopted</source>
        <translation>不采用</translation>
    </message>
    <message>
        <source>Kept for reference</source>
        <translation>留存</translation>
    </message>
    <message>
        <source>Used otherwise</source>
        <translation>转作他用</translation>
    </message>
    <message>
        <source>Taken up again</source>
        <translation>重新启用</translation>
    </message>
    <message>
        <source>Sent up</source>
        <translation>报送</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>签收</translation>
    </message>
    <message>
        <source>Adopted</source>
        <translation>采用</translation>
    </message>
    <message>
        <source>Forwarded</source>
        <translation>转送</translation>
    </message>
    <message>
        <source>Leader&apos;s comment</source>
        <translation>领导批示</translation>
    </message>
    <message>
        <source> or </source>
        <translation>或</translation>
    </message>
    <message>
        <source>Tell what there is to note.</source>
        <translation>请写明要记录的内容。</translation>
    </message>
    <message>
        <source>“%1” is possible only while it is %2; it is %3.</source>
        <translation>“%1”只能在%2时办理，现在是%3。</translation>
    </message>
    <message>
        <source>On which day was it?</source>
        <translation>请填写日期。</translation>
    </message>
    <message>
        <source>This day has not come yet.</source>
        <translation>这一天还没到。</translation>
    </message>
    <message>
        <source>Which level?</source>
        <translation>请选择级别。</translation>
    </message>
    <message>
        <source>Why? Choose a reason, so that the figures can tell it.</source>
        <translation>请选择原因，便于统计。</translation>
    </message>
    <message>
        <source>Was it printed by itself, or combined with others?</source>
        <translation>请选择是单篇还是综合。</translation>
    </message>
    <message>
        <source>What does the comment say?</source>
        <translation>请填写批示内容。</translation>
    </message>
    <message>
        <source>Tell the reason, or what it is used for.</source>
        <translation>请写明原因或用途。</translation>
    </message>
    <message>
        <source>To whom was it forwarded?</source>
        <translation>请填写转送给谁。</translation>
    </message>
    <message>
        <source>Which leader? The post is enough.</source>
        <translation>请填写批示领导，写职务即可。</translation>
    </message>
    <message>
        <source>Who did it?</source>
        <translation>请填写经办人。</translation>
    </message>
    <message>
        <source>The report has no text yet.</source>
        <translation>信息还没有正文。</translation>
    </message>
    <message>
        <source>What came before happened on %1: this cannot lie before it.</source>
        <translation>前一步在 %1，这一步不能更早。</translation>
    </message>
    <message>
        <source>It was sent to the level %1 on %2 already.</source>
        <translation>已于 %2 报送%1级。</translation>
    </message>
    <message>
        <source>The answer would be due before it is sent.</source>
        <translation>应答复日期早于报送日期。</translation>
    </message>
    <message>
        <source>This would be due before the comment was written.</source>
        <translation>落实期限早于批示日期。</translation>
    </message>
    <message>
        <source>It was not sent to the level %1 yet.</source>
        <translation>还没有报送%1级。</translation>
    </message>
    <message>
        <source>The level %1 signed for it on %2 already.</source>
        <translation>%1级已于 %2 签收。</translation>
    </message>
    <message>
        <source>It was sent neither to the level %1 nor to a lower one yet.</source>
        <translation>还没有报送%1级或更低一级。</translation>
    </message>
    <message>
        <source>An addressee, a receipt or an answer hangs on this sending: change its day instead.</source>
        <translation>这次报送已有报送对象、签收或答复，不能清空，只能改日期。</translation>
    </message>
</context>
<context>
    <name>ReportFields</name>
    <message>
        <source>Title</source>
        <translation>信息标题</translation>
    </message>
    <message>
        <source>Reported by</source>
        <translation>反映人</translation>
    </message>
    <message>
        <source>Unit and post</source>
        <translation>单位及职务</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>信息分类</translation>
    </message>
    <message>
        <source>Situation</source>
        <translation>情况反映</translation>
    </message>
    <message>
        <source>Analysis</source>
        <translation>原因分析</translation>
    </message>
    <message>
        <source>Proposals</source>
        <translation>意见建议</translation>
    </message>
    <message>
        <source>Whole text</source>
        <translation>正文全文</translation>
    </message>
    <message>
        <source>Your report “%1” was adopted: %2. Thank you.</source>
        <translation>您反映的信息《%1》已被采用：%2。感谢您的支持！</translation>
    </message>
</context>
<context>
    <name>ReportForm</name>
    <message>
        <source>New report</source>
        <translation>新增信息</translation>
    </message>
    <message>
        <source>The report</source>
        <translation>信息内容</translation>
    </message>
    <message>
        <source>Its number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>报送情况</translation>
    </message>
</context>
<context>
    <name>ReportVerbs</name>
    <message>
        <source>Brings %1 points to %2 authors, by the rules of the evaluation.</source>
        <translation>按考核细则，%2 位作者共加 %1 分。</translation>
    </message>
    <message>
        <source>Report %1: %2</source>
        <translation>信息 %1：%2</translation>
    </message>
</context>
<context>
    <name>ResultThread</name>
    <message>
        <source>It does not say which need it answers.</source>
        <translation>没有注明对应哪项需求。</translation>
    </message>
    <message>
        <source>Nobody is named who proposed it.</source>
        <translation>没有注明提出人。</translation>
    </message>
    <message>
        <source>Nobody has decided what is done with it.</source>
        <translation>尚未确定办理去向。</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>办结</translation>
    </message>
    <message>
        <source>No department is named.</source>
        <translation>没有注明承办部门。</translation>
    </message>
    <message>
        <source>The department is late.</source>
        <translation>承办部门已超期。</translation>
    </message>
    <message>
        <source>The members have not said what they think.</source>
        <translation>委员尚未评价。</translation>
    </message>
    <message>
        <source>A return visit is due.</source>
        <translation>该回访了。</translation>
    </message>
    <message>
        <source>A report was not sent anywhere.</source>
        <translation>信息尚未报送。</translation>
    </message>
    <message>
        <source>No report is written yet.</source>
        <translation>尚未形成社情民意信息。</translation>
    </message>
    <message>
        <source>No proposal is named yet.</source>
        <translation>尚未形成提案。</translation>
    </message>
    <message>
        <source>A leader wrote a comment</source>
        <translation>领导批示</translation>
    </message>
    <message>
        <source>Nobody answered a report that was sent.</source>
        <translation>信息报送后尚无采用反馈。</translation>
    </message>
    <message>
        <source>%1: %2 points</source>
        <translation>%1：%2分</translation>
    </message>
    <message>
        <source>Need</source>
        <translation>需求</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>活动</translation>
    </message>
    <message>
        <source>Suggestion</source>
        <translation>建议</translation>
    </message>
    <message>
        <source>Handling</source>
        <translation>办理</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>成文</translation>
    </message>
    <message>
        <source>Adoption</source>
        <translation>采用批示</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>成果</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>计分</translation>
    </message>
    <message>
        <source>Honour</source>
        <translation>荣誉</translation>
    </message>
    <message>
        <source>More time was asked for; nobody answered.</source>
        <translation>已申请延期，尚未答复。</translation>
    </message>
</context>
<context>
    <name>RowsPaper</name>
    <message>
        <source>Left out, as nothing stands there: %1.</source>
        <translation>未填写的列没有打印：%1。</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>%1 of %2 are listed.</source>
        <translation>共%2行，只列其中%1行。</translation>
    </message>
</context>
<context>
    <name>Scheme</name>
    <message>
        <source>as planned</source>
        <translation>按方案</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>调整时间</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>有变更</translation>
    </message>
    <message>
        <source>dropped</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>added</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>The year of the plan lies between 1949 and 2999.</source>
        <translation>方案年度应在1949到2999之间。</translation>
    </message>
    <message>
        <source>The day on which the plan was approved is missing.</source>
        <translation>缺少批准日期。</translation>
    </message>
    <message>
        <source>A plan without an activity cannot be approved.</source>
        <translation>没有活动的方案不能批准。</translation>
    </message>
    <message>
        <source>The plan of %1 is not approved yet.</source>
        <translation>%1年方案尚未批准。</translation>
    </message>
    <message>
        <source>No activity has the number %1.</source>
        <translation>缺少序号%1。</translation>
    </message>
    <message>
        <source>Without a theme: %1.</source>
        <translation>主题未定：%1。</translation>
    </message>
    <message>
        <source>Without a county: %1.</source>
        <translation>县（市、区）未定：%1。</translation>
    </message>
    <message>
        <source>Without a date: %1.</source>
        <translation>时间未定：%1。</translation>
    </message>
</context>
<context>
    <name>Selection</name>
    <message>
        <source>%1 is set by the office, but not on the panel.</source>
        <translation>%1 由机关指定，却不在名单中。</translation>
    </message>
    <message>
        <source>%1 is kept off by a rule of the office.</source>
        <translation>%1 按机关规则不得参加。</translation>
    </message>
    <message>
        <source>%1 is not available that day.</source>
        <translation>%1 当天不能参加。</translation>
    </message>
    <message>
        <source>%1 is neither resident nor a specialist of the theme.</source>
        <translation>%1 既不住当地，也不具备本次主题的专长。</translation>
    </message>
    <message>
        <source>%1 residents sit, %2 are needed.</source>
        <translation>住当地委员有 %1 名，需要 %2 名。</translation>
    </message>
    <message>
        <source>%1 fit only a local seat, there are %2.</source>
        <translation>只适合当地席位的有 %1 名，当地席位只有 %2 个。</translation>
    </message>
    <message>
        <source>%1 sit, from %2 to %3 seats are to be filled.</source>
        <translation>名单共 %1 人，应为 %2 至 %3 人。</translation>
    </message>
    <message>
        <source>%1 has %2 members on the panel, the limit is %3.</source>
        <translation>%1 有 %2 人在名单中，上限为 %3 人。</translation>
    </message>
    <message>
        <source>%1 of %2 sit, %3 are needed.</source>
        <translation>%2 方面有 %1 人，需要 %3 人。</translation>
    </message>
    <message>
        <source>There is no member %1 to choose from.</source>
        <translation>候选人中没有 %1。</translation>
    </message>
    <message>
        <source>Kept off by a rule of the office.</source>
        <translation>按机关规则不得参加。</translation>
    </message>
    <message>
        <source>Not available that day.</source>
        <translation>当天不能参加。</translation>
    </message>
    <message>
        <source>Neither a resident of %1 nor a specialist of the theme.</source>
        <translation>既不住%1，也不具备本次主题的专长。</translation>
    </message>
    <message>
        <source>Coverage of the needs</source>
        <translation>需求覆盖</translation>
    </message>
    <message>
        <source>Seats filled</source>
        <translation>到会人数</translation>
    </message>
    <message>
        <source>Capability</source>
        <translation>履职能力</translation>
    </message>
    <message>
        <source>Invitations this year</source>
        <translation>本年已邀次数</translation>
    </message>
    <message>
        <source>Diversity</source>
        <translation>人员结构</translation>
    </message>
    <message>
        <source>Performance</source>
        <translation>履职成绩</translation>
    </message>
    <message>
        <source>Lot</source>
        <translation>抽签</translation>
    </message>
    <message>
        <source>%1: %2 is %3, it must be from %4 to %5.</source>
        <translation>%1：%2 为 %3，应在 %4 至 %5 之间。</translation>
    </message>
    <message>
        <source>%1: the id is missing.</source>
        <translation>%1：缺少 id。</translation>
    </message>
    <message>
        <source>%1: the id stands twice.</source>
        <translation>%1：id 重复。</translation>
    </message>
    <message>
        <source>%1: %2 is missing.</source>
        <translation>%1：缺少 %2。</translation>
    </message>
    <message>
        <source>their number</source>
        <translation>条数</translation>
    </message>
    <message>
        <source>%1 must be an object.</source>
        <translation>%1 必须是对象。</translation>
    </message>
    <message>
        <source>%1: %2 must be a text.</source>
        <translation>%1：%2 必须是文字。</translation>
    </message>
    <message>
        <source>%1: %2 must be true or false.</source>
        <translation>%1：%2 必须是 true 或 false。</translation>
    </message>
    <message>
        <source>%1: %2 must be a list of texts.</source>
        <translation>%1：%2 必须是文字列表。</translation>
    </message>
    <message>
        <source>%1: %2 must be a list.</source>
        <translation>%1：%2 必须是列表。</translation>
    </message>
    <message>
        <source>%1: %2 must be a whole number from 0.</source>
        <translation>%1：%2 必须是不小于 0 的整数。</translation>
    </message>
    <message>
        <source>%1: %2 must be an object.</source>
        <translation>%1：%2 必须是对象。</translation>
    </message>
    <message>
        <source>%1: unknown key %2.</source>
        <translation>%1：不认识的键 %2。</translation>
    </message>
    <message>
        <source>%1: %2 must be a whole number.</source>
        <translation>%1：%2 必须是整数。</translation>
    </message>
    <message>
        <source>seats: specialist must be two numbers, from and to.</source>
        <translation>seats：specialist 必须是两个数（下限和上限）。</translation>
    </message>
    <message>
        <source>The problem is not a JSON object.</source>
        <translation>选派问题文件不是 JSON 对象。</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>one who knows it</source>
        <translation>了解者</translation>
    </message>
    <message>
        <source>one who practises it</source>
        <translation>熟悉者</translation>
    </message>
    <message>
        <source>a leading expert</source>
        <translation>精通者</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>无人</translation>
    </message>
    <message>
        <source>coverage is the same, but %2 seats are filled instead of %1</source>
        <translation>需求覆盖相同，但人数由 %1 减为 %2</translation>
    </message>
    <message>
        <source>coverage is the same, but capability falls from %1 to %2 in sum</source>
        <translation>需求覆盖相同，但履职能力合计由 %1 降到 %2</translation>
    </message>
    <message>
        <source>the needs are served as well, but by those invited %2 times this year instead of %1</source>
        <translation>需求覆盖相同，但本年已邀次数合计由 %1 增到 %2</translation>
    </message>
    <message>
        <source>all else is equal, but %2 wishes for diversity are met instead of %1</source>
        <translation>其他条件相同，但人员结构方面满足的由 %1 项减为 %2 项</translation>
    </message>
    <message>
        <source>all else is equal, but performance falls from %1 to %2</source>
        <translation>其他条件相同，但履职成绩合计由 %1 降到 %2</translation>
    </message>
    <message>
        <source>Set by the office, although not available that day.</source>
        <translation>由机关指定（当天登记为不能参加）。</translation>
    </message>
    <message>
        <source>Set by the office.</source>
        <translation>由机关指定。</translation>
    </message>
    <message>
        <source>Necessary: without %1 no panel keeps the rules.</source>
        <translation>必不可少：没有%1，就排不出合乎规则的名单。</translation>
    </message>
    <message>
        <source>On the best panel known; the search was stopped early.</source>
        <translation>在目前找到的最好名单中；计算未做完，尚未证明。</translation>
    </message>
    <message>
        <source>Without %1 %2.</source>
        <translation>若无%1，%2。</translation>
    </message>
    <message>
        <source>Without %1 %2. %3 would come instead.</source>
        <translation>若无%1，%2；由%3替补。</translation>
    </message>
    <message>
        <source>%1 is on the panel.</source>
        <translation>%1 已在名单中。</translation>
    </message>
    <message>
        <source>With %1 no panel keeps the rules.</source>
        <translation>加入%1，就排不出合乎规则的名单。</translation>
    </message>
    <message>
        <source>Not settled: the search was stopped early.</source>
        <translation>尚无结论：计算未做完。</translation>
    </message>
    <message>
        <source>Not available that day. With %1 %2; %3 would leave.</source>
        <translation>当天不能参加。若加入%1，%2；%3将退出。</translation>
    </message>
    <message>
        <source>With %1 %2; %3 would leave.</source>
        <translation>若加入%1，%2；%3将退出。</translation>
    </message>
    <message>
        <source>%1 is set by the office and kept off by a rule.</source>
        <translation>%1 由机关指定，又被规则排除，相互矛盾。</translation>
    </message>
    <message>
        <source>%1 local seats instead of %2</source>
        <translation>当地席位由 %2 个减为 %1 个</translation>
    </message>
    <message>
        <source>at least %1 specialists instead of %2</source>
        <translation>专长委员最低人数由 %2 名减为 %1 名</translation>
    </message>
    <message>
        <source>only %1 residents can come, %2 are needed: %3 local seats instead of %2</source>
        <translation>住当地可参加的委员 %1 名，需要 %2 名：当地席位由 %2 个减为 %3 个</translation>
    </message>
    <message>
        <source>only %1 specialists can come, %2 are needed: at least %3 specialists instead of %2</source>
        <translation>可参加的专长委员 %1 名，需要 %2 名：最低人数由 %2 名减为 %3 名</translation>
    </message>
    <message>
        <source>sector</source>
        <translation>界别</translation>
    </message>
    <message>
        <source>employer</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>county</source>
        <translation>区县</translation>
    </message>
    <message>
        <source>kind of employer</source>
        <translation>单位类型</translation>
    </message>
    <message>
        <source>party</source>
        <translation>党派</translation>
    </message>
    <message>
        <source>%1 members of one employer instead of %2</source>
        <translation>同一单位的人数上限由 %2 人放宽到 %1 人</translation>
    </message>
    <message>
        <source>%1 members of one sector instead of %2</source>
        <translation>同一界别的人数上限由 %2 人放宽到 %1 人</translation>
    </message>
    <message>
        <source>%1 of the %2 %3 can come, %4 are needed: ask for %5</source>
        <translation>%2“%3”可参加的 %1 人，需要 %4 人：减为 %5 人</translation>
    </message>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
    <message>
        <source>With %1 a panel would be possible, but a rule keeps this one off.</source>
        <translation>如果%1能参加，就可以排出名单，但其按规则不得参加。</translation>
    </message>
    <message>
        <source>With %1 a panel would be possible, but this one is away.</source>
        <translation>如果%1能参加，就可以排出名单，但其当天不能参加。</translation>
    </message>
    <message>
        <source>Need %1 (%2) asks for %3, nobody on the panel knows it.</source>
        <translation>需求%1（%2）要求%3，名单中无人了解。</translation>
    </message>
    <message>
        <source>Need %1 (%2) asks for %3, the deepest on the panel has %4.</source>
        <translation>需求%1（%2）要求%3，名单中最高为%4。</translation>
    </message>
    <message>
        <source>the depths for need %1 (%2) rise from %3 to %4 in sum</source>
        <translation>强在需求%1（%2）：熟悉程度合计由 %3 升到 %4</translation>
    </message>
    <message>
        <source>need %1 (%2) is covered besides, by %3</source>
        <translation>多覆盖需求%1（%2），由%3承担</translation>
    </message>
    <message>
        <source>need %1 (%2) is served by %3 instead of %4</source>
        <translation>强在需求%1（%2）：由%3承担，原为%4</translation>
    </message>
    <message>
        <source>%3 (coverage falls from %1 to %2)</source>
        <translation>%3（需求覆盖由 %1 降到 %2）</translation>
    </message>
    <message>
        <source>%3 (coverage rises from %1 to %2)</source>
        <translation>%3（需求覆盖由 %1 升到 %2）</translation>
    </message>
    <message>
        <source>%3 fewer sit (%2 instead of %1), the coverage is the same</source>
        <translation>少 %3 人（由 %1 人变为 %2 人），需求覆盖相同</translation>
    </message>
    <message>
        <source>%3 more sit (%2 instead of %1), the coverage is the same</source>
        <translation>多 %3 人（由 %1 人变为 %2 人），需求覆盖相同</translation>
    </message>
    <message>
        <source>the capability is %3 less in sum (%2 instead of %1), the coverage is the same</source>
        <translation>履职能力合计低 %3（由 %1 变为 %2），需求覆盖相同</translation>
    </message>
    <message>
        <source>the capability is %3 more in sum (%2 instead of %1), the coverage is the same</source>
        <translation>履职能力合计高 %3（由 %1 变为 %2），需求覆盖相同</translation>
    </message>
    <message>
        <source>there are %3 more invitations this year (%2 instead of %1), the coverage is the same</source>
        <translation>本年已邀次数合计多 %3 次（由 %1 变为 %2），需求覆盖相同</translation>
    </message>
    <message>
        <source>there are %3 fewer invitations this year (%2 instead of %1), the coverage is the same</source>
        <translation>本年已邀次数合计少 %3 次（由 %1 变为 %2），需求覆盖相同</translation>
    </message>
    <message>
        <source>%3 fewer wishes for diversity are met (%2 instead of %1), all above is equal</source>
        <translation>人员结构少满足 %3 项（由 %1 项变为 %2 项），其他主要条件相同</translation>
    </message>
    <message>
        <source>%3 more wishes for diversity are met (%2 instead of %1), all above is equal</source>
        <translation>人员结构多满足 %3 项（由 %1 项变为 %2 项），其他主要条件相同</translation>
    </message>
    <message>
        <source>the performance is %3 less in sum (%2 instead of %1), all else is equal</source>
        <translation>履职成绩合计低 %3（由 %1 变为 %2），其他条件相同</translation>
    </message>
    <message>
        <source>the performance is %3 more in sum (%2 instead of %1), all else is equal</source>
        <translation>履职成绩合计高 %3（由 %1 变为 %2），其他条件相同</translation>
    </message>
    <message>
        <source>only the lot is lower, all claims are equal</source>
        <translation>各项条件相同，只是抽签次序靠后</translation>
    </message>
    <message>
        <source>only the lot is higher, all claims are equal</source>
        <translation>各项条件相同，只是抽签次序靠前</translation>
    </message>
    <message>
        <source>In: %1.</source>
        <translation>换上%1。</translation>
    </message>
    <message>
        <source>Out: %1.</source>
        <translation>换下%1。</translation>
    </message>
    <message>
        <source>In: %1; out: %2.</source>
        <translation>换上%1，换下%2。</translation>
    </message>
    <message>
        <source>This is the best panel.</source>
        <translation>这就是最优名单。</translation>
    </message>
    <message>
        <source>The panel is the same as before.</source>
        <translation>名单与原来相同。</translation>
    </message>
    <message>
        <source>Equal in all claims.</source>
        <translation>各项条件完全相同。</translation>
    </message>
    <message>
        <source>Against the best panel %1.</source>
        <translation>比最优%1。</translation>
    </message>
    <message>
        <source>Against the panel before %1.</source>
        <translation>比原名单%1。</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1%2</translation>
    </message>
    <message>
        <source>There is no theme: nobody can take a specialist seat.</source>
        <translation>没有填主题所需专长，也没有需求写明专长：无人可占专长席位。</translation>
    </message>
    <message>
        <source>The theme names %1, which no candidate knows to the degree of %2.</source>
        <translation>主题中的%1，候选人中无人达到“%2”程度。</translation>
    </message>
    <message>
        <source>Need %1 asks for %2, which no candidate knows.</source>
        <translation>需求%1需要%2，候选人中无人了解。</translation>
    </message>
    <message>
        <source>There is nobody to choose from.</source>
        <translation>没有候选人。</translation>
    </message>
    <message>
        <source>%1 already has %2, set by the office; the limit is %3.</source>
        <translation>%1已有机关指定的%2，上限为 %3 人。</translation>
    </message>
    <message>
        <source>The problem is not JSON: there is a fault in line %1.</source>
        <translation>选派问题文件不是正确的 JSON：第 %1 行有错。</translation>
    </message>
    <message>
        <source>all claims are equal, but the lot of this activity is lower</source>
        <translation>其他条件都相同，只是抽签靠后</translation>
    </message>
    <message>
        <source>Without %1 %2. %3 would come instead, and %4 would leave too.</source>
        <translation>若无%1，%2；由%3替补，%4也要换下。</translation>
    </message>
    <message>
        <source>Not available that day; otherwise as good as those who sit.</source>
        <translation>当天不能参加；其他条件与名单中的人相同。</translation>
    </message>
    <message>
        <source>Not available that day. With %1 the panel would be better: %2 %3 instead of %4.</source>
        <translation>当天不能参加。若%1能来，名单会更好：%2由 %4 变为 %3。</translation>
    </message>
    <message>
        <source>%1 members are set by the office, there are only %2 seats: %3.</source>
        <translation>机关指定了 %1 人，名额只有 %2 个：%3。</translation>
    </message>
    <message>
        <source>%1 members set by the office fit only a local seat, there are %2 of them: %3.</source>
        <translation>机关指定的人中有 %1 人只适合当地席位，当地席位只有 %2 个：%3。</translation>
    </message>
    <message>
        <source>%1 members set by the office fit only a specialist seat, there are %2 of them: %3.</source>
        <translation>机关指定的人中有 %1 人只适合专业席位，专业席位最多 %2 个：%3。</translation>
    </message>
    <message>
        <source>need %1 (%2) asks for %3, nobody who can come knows it</source>
        <translation>需求%1（%2）要求%3，可参加的人中无人了解</translation>
    </message>
    <message>
        <source>need %1 (%2) asks for %3, the deepest who can come has %4</source>
        <translation>需求%1（%2）要求%3，可参加的人中最高为%4</translation>
    </message>
    <message>
        <source>need %1 (%2) asks for %3, which other rules leave no room for</source>
        <translation>需求%1（%2）要求%3，受其他规则限制排不下</translation>
    </message>
    <message>
        <source>%1: do not insist on it</source>
        <translation>%1：不作硬性要求</translation>
    </message>
    <message>
        <source>%1: accept %2</source>
        <translation>%1：放宽到%2</translation>
    </message>
    <message>
        <source>%1 of the %2 %3 can come, but other rules leave no room for %4: ask for %5</source>
        <translation>%2“%3”可参加的有 %1 人，但受其他规则限制排不下 %4 人：减为 %5 人</translation>
    </message>
    <message>
        <source>%1, set by the office, are all of %2</source>
        <translation>机关指定的%1同属%2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>knowledge</source>
        <translation>了解</translation>
    </message>
    <message>
        <source>practice</source>
        <translation>熟悉</translation>
    </message>
    <message>
        <source>mastery</source>
        <translation>精通</translation>
    </message>
    <message>
        <source>the depths for need %1 (%2) fall from %3 to %4 in sum</source>
        <translation>弱在需求%1（%2）：熟悉程度合计由 %3 降到 %4</translation>
    </message>
    <message>
        <source>need %1 is not covered: nobody knows %2</source>
        <translation>少覆盖需求%1：无人了解%2</translation>
    </message>
    <message>
        <source>there is one leading expert in %2 fewer: need %1 falls to %3</source>
        <translation>少一名精通%2者：需求%1由%3承担</translation>
    </message>
    <message>
        <source>there is no leading expert in %2: need %1 falls to %3</source>
        <translation>没有精通%2者：需求%1由%3承担</translation>
    </message>
    <message>
        <source>there is one who practises %2 fewer: need %1 falls to %3</source>
        <translation>少一名熟悉%2者：需求%1由%3承担</translation>
    </message>
    <message>
        <source>there is nobody who practises %2: need %1 falls to %3</source>
        <translation>没有熟悉%2者：需求%1由%3承担</translation>
    </message>
    <message>
        <source>%1: there is no member %2.</source>
        <translation>%1：没有委员%2。</translation>
    </message>
    <message>
        <source>The plan was stopped.</source>
        <translation>已停止编排。</translation>
    </message>
    <message>
        <source>local seats</source>
        <translation>住当地名额</translation>
    </message>
    <message>
        <source>specialists of the theme (%1)</source>
        <translation>主题专长名额（%1）</translation>
    </message>
    <message>
        <source>need %1 (%2)</source>
        <translation>需求%1（%2）</translation>
    </message>
    <message>
        <source>%1 sit there</source>
        <translation>已安排%1人</translation>
    </message>
    <message>
        <source>%1 take another place of it</source>
        <translation>%1人已占本次其他名额</translation>
    </message>
    <message>
        <source>%1 come to another activity of the month</source>
        <translation>%1人当月参加另一次活动</translation>
    </message>
    <message>
        <source>%1 are barred or cannot come</source>
        <translation>%1人须回避或不能参加</translation>
    </message>
    <message>
        <source>%1 are invited %2 times already</source>
        <translation>%1人全年已满%2次</translation>
    </message>
    <message>
        <source>%1 have a colleague there</source>
        <translation>%1人与已安排者同单位</translation>
    </message>
    <message>
        <source>%1, %2: %3 of %4 places stay open.</source>
        <translation>%1，%2：%4个名额尚缺%3人。</translation>
    </message>
    <message>
        <source> Nobody fits.</source>
        <translation>无人符合条件。</translation>
    </message>
    <message>
        <source> %1 fit: %2.</source>
        <translation>符合条件者%1人：%2。</translation>
    </message>
    <message>
        <source>%1: %2 come in addition.</source>
        <translation>%1：增加%2。</translation>
    </message>
    <message>
        <source>%1: %2 come no longer.</source>
        <translation>%1：%2不再参加。</translation>
    </message>
    <message>
        <source>%1: %2 come instead of %3.</source>
        <translation>%1：%2替换%3。</translation>
    </message>
    <message>
        <source>%1: %2 members of %3 come (%4), the limit is %5.</source>
        <translation>%1：%3有%2人参加（%4），上限%5人。</translation>
    </message>
    <message>
        <source>confirmed members with a place</source>
        <translation>已确认并占名额者</translation>
    </message>
    <message>
        <source>places taken</source>
        <translation>已安排名额</translation>
    </message>
    <message>
        <source>depth in the needs</source>
        <translation>需求匹配度</translation>
    </message>
    <message>
        <source>sum of squared invitations</source>
        <translation>邀请次数平方和（越小越均衡）</translation>
    </message>
    <message>
        <source>capability classes</source>
        <translation>履职能力档次合计</translation>
    </message>
    <message>
        <source>performance</source>
        <translation>履职得分合计</translation>
    </message>
    <message>
        <source>This is the best panel that was found.</source>
        <translation>这就是已找到的最好方案。</translation>
    </message>
    <message>
        <source>Against the best panel that was found %1.</source>
        <translation>与已找到的最好方案相比，%1。</translation>
    </message>
    <message>
        <source>This is the best panel that was found. The search was stopped: a better one may exist.</source>
        <translation>这是已找到的最好方案。计算提前停止，可能还有更好的。</translation>
    </message>
    <message>
        <source>Proved so far: %1 is %2, and no better panel has less than %3.</source>
        <translation>目前可以确定：%1为%2，更好的方案也不会少于%3。</translation>
    </message>
    <message>
        <source>Proved so far: %1 is %2, and no panel has more than %3.</source>
        <translation>目前可以确定：%1为%2，任何方案都不会超过%3。</translation>
    </message>
    <message>
        <source>Both panels are the same.</source>
        <translation>两份名单相同。</translation>
    </message>
    <message>
        <source>On the right, against the left, %1.</source>
        <translation>右边比左边%1。</translation>
    </message>
    <message>
        <source>%3 fewer sit (%2 instead of %1)</source>
        <translation>少 %3 人（由 %1 人变为 %2 人）</translation>
    </message>
    <message>
        <source>%3 more sit (%2 instead of %1)</source>
        <translation>多 %3 人（由 %1 人变为 %2 人）</translation>
    </message>
    <message>
        <source>the capability is %3 less in sum (%2 instead of %1)</source>
        <translation>履职能力合计低 %3（由 %1 变为 %2）</translation>
    </message>
    <message>
        <source>the capability is %3 more in sum (%2 instead of %1)</source>
        <translation>履职能力合计高 %3（由 %1 变为 %2）</translation>
    </message>
    <message>
        <source>there are %3 more invitations this year (%2 instead of %1)</source>
        <translation>本年已邀次数合计多 %3 次（由 %1 变为 %2）</translation>
    </message>
    <message>
        <source>there are %3 fewer invitations this year (%2 instead of %1)</source>
        <translation>本年已邀次数合计少 %3 次（由 %1 变为 %2）</translation>
    </message>
    <message>
        <source>No need counts: among those who may sit, capability, invitations and diversity decide.</source>
        <translation>没有可计入的需求：在符合住地或主题专长条件的委员中，按履职能力、已邀次数和人员结构选派。</translation>
    </message>
    <message>
        <source>%2 seats are filled instead of %1</source>
        <translation>人数由 %1 减为 %2</translation>
    </message>
    <message>
        <source>capability falls from %1 to %2 in sum</source>
        <translation>履职能力合计由 %1 降到 %2</translation>
    </message>
    <message>
        <source>those who sit were invited %2 times this year in sum instead of %1</source>
        <translation>本年已邀次数合计由 %1 增到 %2</translation>
    </message>
    <message>
        <source>, or add %1 to the theme of the activity: then %2 more may sit</source>
        <translation>，或在活动的“主题所需专长”中增加%1（可增加 %2 名人选）</translation>
    </message>
    <message>
        <source>need %1 (%2) asks for %3, the %4 who have it and can come may take no seat: they neither live in the county nor hold a specialty of the theme</source>
        <translation>需求%1（%2）要求%3，达到要求且可参加的 %4 人都不住当地，也不具备本次主题的专长，不能入选</translation>
    </message>
    <message>
        <source>of the %1 %2 there are %3 on the roll and %4 can come, but %5 of these may take no seat: they neither live in the county nor hold a specialty of the theme to the degree of %6; %7 are needed: ask for %8</source>
        <translation>%1“%2”在册 %3 人、可参加 %4 人，其中 %5 人不住当地，主题专长也无一达到“%6”程度，不能入选；需要 %7 人：减为 %8 人</translation>
    </message>
    <message>
        <source>%1: %2 seats for specialists stay open, as neither needs nor the theme name a specialty.</source>
        <translation>%1：专长席位空缺%2个，因为需求和主题都没有写明专业。</translation>
    </message>
</context>
<context>
    <name>SelectionPage</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>指定</translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation>入选</translation>
    </message>
    <message>
        <source>Reserve</source>
        <translation>替补</translation>
    </message>
    <message>
        <source>Cannot sit</source>
        <translation>不可选派</translation>
    </message>
    <message>
        <source>Barred</source>
        <translation>排除</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>名单</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Match</source>
        <translation>匹配专长</translation>
    </message>
    <message>
        <source>Lives in</source>
        <translation>居住地</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>履职档</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>本年受邀</translation>
    </message>
    <message>
        <source>Last invited</source>
        <translation>上次受邀</translation>
    </message>
    <message>
        <source>Sector</source>
        <translation>界别</translation>
    </message>
    <message>
        <source>Employer and post</source>
        <translation>单位及职务</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>With doubts</source>
        <translation>有提示</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>不能来</translation>
    </message>
    <message>
        <source>Kept off</source>
        <translation>不可请</translation>
    </message>
    <message>
        <source>Can come</source>
        <translation>可以</translation>
    </message>
    <message>
        <source>Sits</source>
        <translation>入选</translation>
    </message>
    <message>
        <source>Availability</source>
        <translation>能否到会</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>去年</translation>
    </message>
    <message>
        <source>never</source>
        <translation>从未</translation>
    </message>
    <message>
        <source>Months since invited</source>
        <translation>距受邀(月)</translation>
    </message>
    <message>
        <source>Months since taking part</source>
        <translation>距参加(月)</translation>
    </message>
    <message>
        <source>By the rules</source>
        <translation>系统入选</translation>
    </message>
</context>
<context>
    <name>Series</name>
    <message>
        <source>From suggestion to adoption</source>
        <translation>建议转化与采用</translation>
    </message>
    <message>
        <source>items</source>
        <translation>件</translation>
    </message>
    <message>
        <source>Suggestions by county and route</source>
        <translation>各县区建议数及处理途径</translation>
    </message>
    <message>
        <source>suggestions</source>
        <translation>条</translation>
    </message>
    <message>
        <source>Suggestions by category</source>
        <translation>建议类别分布</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>活动场次</translation>
    </message>
    <message>
        <source>Attendances</source>
        <translation>出席人次</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>建议</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>信息</translation>
    </message>
    <message>
        <source>Month by month</source>
        <translation>逐月情况</translation>
    </message>
    <message>
        <source>times</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>How often members took part</source>
        <translation>委员参加次数分布</translation>
    </message>
    <message>
        <source>members</source>
        <translation>人</translation>
    </message>
    <message>
        <source>%1 times</source>
        <translation>%1次</translation>
    </message>
    <message>
        <source>Handed to departments and closed by them</source>
        <translation>转办与办结趋势</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>转办</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>办结</translation>
    </message>
    <message>
        <source>no day</source>
        <translation>未定日期</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>计划</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>已开展</translation>
    </message>
    <message>
        <source>Activities planned and held</source>
        <translation>活动计划与完成</translation>
    </message>
    <message>
        <source>activities</source>
        <translation>次</translation>
    </message>
    <message>
        <source>What is asked for, and who knows it</source>
        <translation>需求要什么，谁懂</translation>
    </message>
    <message>
        <source>needs, members</source>
        <translation>项、人</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>需求</translation>
    </message>
    <message>
        <source>Members who know it</source>
        <translation>懂这一专业的委员</translation>
    </message>
    <message>
        <source>More needs than members: %1.</source>
        <translation>需求多于委员：%1。</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Activities by county and theme</source>
        <translation>各县区走过的主题</translation>
    </message>
    <message>
        <source>Handled</source>
        <translation>已办理</translation>
    </message>
    <message>
        <source>From need to adoption</source>
        <translation>从需求到采用</translation>
    </message>
    <message>
        <source>From need to adoption, county by county</source>
        <translation>各县区从需求到采用</translation>
    </message>
    <message>
        <source>Suggestions by route</source>
        <translation>意见建议办理去向</translation>
    </message>
    <message>
        <source>How old the open cards are</source>
        <translation>在办件已等多少天</translation>
    </message>
    <message>
        <source>Days since registration; the oldest has waited %1.</source>
        <translation>登记以来的天数；最久的已等%1天。</translation>
    </message>
    <message>
        <source>Working days to an answer</source>
        <translation>答复用了几个工作日</translation>
    </message>
    <message>
        <source>Working days to an answer, by department</source>
        <translation>各部门答复用了几个工作日</translation>
    </message>
    <message>
        <source>working days</source>
        <translation>工作日</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>%1以上</translation>
    </message>
    <message>
        <source>Least</source>
        <translation>最少</translation>
    </message>
    <message>
        <source>A quarter within</source>
        <translation>四分之一不超过</translation>
    </message>
    <message>
        <source>Half within</source>
        <translation>半数不超过</translation>
    </message>
    <message>
        <source>Three quarters within</source>
        <translation>四分之三不超过</translation>
    </message>
    <message>
        <source>Most</source>
        <translation>最多</translation>
    </message>
    <message>
        <source>How evenly serving members took part</source>
        <translation>在任委员参加次数的分布</translation>
    </message>
    <message>
        <source>Gini %1 (0: all came equally often); %2 of %3 members carry half of the attendances.</source>
        <translation>基尼系数%1（0为人人一样多）；%3名委员中，%2人占了参加人次的一半。</translation>
    </message>
    <message>
        <source>%1–%2 months</source>
        <translation>%1—%2个月</translation>
    </message>
    <message>
        <source>from %1 months</source>
        <translation>%1个月以上</translation>
    </message>
    <message>
        <source>never</source>
        <translation>从未</translation>
    </message>
    <message>
        <source>Since the last activity</source>
        <translation>距上次参加</translation>
    </message>
    <message>
        <source>Since the last invitation</source>
        <translation>距上次受邀</translation>
    </message>
    <message>
        <source>How long ago serving members took part and were asked</source>
        <translation>在任委员距上次参加、受邀多久</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>结对服务</translation>
    </message>
    <message>
        <source>Outcomes</source>
        <translation>成果</translation>
    </message>
    <message>
        <source>What %1 did</source>
        <translation>%1的履职情况</translation>
    </message>
    <message>
        <source>percent of the most that one did</source>
        <translation>占最多者的百分比</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>平均</translation>
    </message>
    <message>
        <source>Satisfaction</source>
        <translation>满意度</translation>
    </message>
    <message>
        <source>Attitude</source>
        <translation>态度</translation>
    </message>
    <message>
        <source>To the point</source>
        <translation>针对性</translation>
    </message>
    <message>
        <source>What members say of the handling, by department</source>
        <translation>委员对各单位办理的评价</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Reports adopted</source>
        <translation>被采用信息</translation>
    </message>
    <message>
        <source>Of the %1 suggestions, %2 answer none of these needs.</source>
        <translation>期内的%1条建议中，有%2条未登记对应期内的哪项企业需求，不计比例。</translation>
    </message>
    <message>
        <source>Of the %1 reports, %2 grew out of no suggestion handled here.</source>
        <translation>期内形成的%1篇信息中，有%2篇不出自期内已办理的建议，不计比例。</translation>
    </message>
    <message>
        <source>needs, suggestions, and reports each once</source>
        <translation>需求、建议按条，信息和采用按篇</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Planned: %1, of these cancelled: %2. Held: %3.</source>
        <translation>计划%1次，其中取消%2次；已开展%3次。</translation>
    </message>
    <message>
        <source>Held in another month than planned: %1.</source>
        <translation>不在计划的月份开展：%1次。</translation>
    </message>
    <message>
        <source>“%1” are more than “%2”: several came out of one.</source>
        <translation>“%1”多于“%2”，因为一件可形成几件，不计比例。</translation>
    </message>
    <message>
        <source>Of the %1 reports adopted, %2 were not formed in these days.</source>
        <translation>期内采用的%1篇中，有%2篇不是期内形成的，不计比例。</translation>
    </message>
    <message>
        <source>Of the %1 reports, %2 grew out of no suggestion counted here.</source>
        <translation>期内形成的%1篇信息中，有%2篇不出自期内的建议，不计比例。</translation>
    </message>
    <message>
        <source>%1: of %2, %3 are not among those of “%4” in these days.</source>
        <translation>%1的%2篇中，有%3篇不在期内“%4”之列，不计比例。</translation>
    </message>
    <message>
        <source>suggestions, and reports each once</source>
        <translation>建议按条，信息和采用按篇</translation>
    </message>
    <message>
        <source>Times adopted</source>
        <translation>采用次数</translation>
    </message>
    <message>
        <source>%1: of %2 reports, %3 were not formed in these days.</source>
        <translation>%1的%2篇中，有%3篇不是期内形成的，不计比例。</translation>
    </message>
    <message>
        <source>Of those planned, held outside these days: %1.</source>
        <translation>计划在期内的，有%1次改在期外开展。</translation>
    </message>
    <message>
        <source>Of those held, planned outside these days: %1.</source>
        <translation>期内开展的，有%1次原计划在期外。</translation>
    </message>
    <message>
        <source>More needs than members: %1 and %2 others.</source>
        <translation>需求多于委员：%1，另有%2项。</translation>
    </message>
</context>
<context>
    <name>Sessions</name>
    <message>
        <source>Tell which members the line counts.</source>
        <translation>请指明这一行要求哪类委员。</translation>
    </message>
    <message>
        <source>A line asks for 1 to 99 members.</source>
        <translation>每行要求 1 至 99 人。</translation>
    </message>
    <message>
        <source>A session has at most 32 requirements and 16 wishes.</source>
        <translation>一个专场最多 32 条要求、16 条意愿。</translation>
    </message>
    <message>
        <source>A need is told in 1 to 5,000 characters.</source>
        <translation>需求内容为 1 至 5000 个字。</translation>
    </message>
    <message>
        <source>A need asks for 1 to 99 members.</source>
        <translation>每条需求需 1 至 99 人。</translation>
    </message>
    <message>
        <source>The weight of a need is 0 to 1,000.</source>
        <translation>需求权重为 0 至 1000。</translation>
    </message>
    <message>
        <source>The name of a session has 1 to 40 characters.</source>
        <translation>专场名称为 1 至 40 个字。</translation>
    </message>
    <message>
        <source>Kind of unit</source>
        <translation>单位类型</translation>
    </message>
    <message>
        <source>Sector</source>
        <translation>界别</translation>
    </message>
    <message>
        <source>Party</source>
        <translation>党派</translation>
    </message>
    <message>
        <source>Group of members</source>
        <translation>委员分组</translation>
    </message>
    <message>
        <source>The groups and special sessions that come with the program</source>
        <translation>程序自带的委员分组和专场</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Name of the office</source>
        <translation>办公室名称</translation>
    </message>
    <message>
        <source>Telephone of the office</source>
        <translation>办公电话</translation>
    </message>
    <message>
        <source>Whom invitees call</source>
        <translation>联系人</translation>
    </message>
    <message>
        <source>Name of the series of activities</source>
        <translation>活动品牌名称</translation>
    </message>
    <message>
        <source>Selection: members who live there</source>
        <translation>选派：住当地委员人数</translation>
    </message>
    <message>
        <source>Selection: specialists, at least</source>
        <translation>选派：专长委员，至少</translation>
    </message>
    <message>
        <source>Selection: specialists, at most</source>
        <translation>选派：专长委员，至多</translation>
    </message>
    <message>
        <source>Selection: depth of a specialty that fits (1 to 3)</source>
        <translation>选派：专长符合的程度（1—3）</translation>
    </message>
    <message>
        <source>Selection: of one employer, at most</source>
        <translation>选派：同一单位，至多</translation>
    </message>
    <message>
        <source>Selection: of one sector, at most</source>
        <translation>选派：同一界别，至多</translation>
    </message>
    <message>
        <source>Selection: invitations of one member in a year, at most</source>
        <translation>选派：同一委员每年受邀，至多</translation>
    </message>
    <message>
        <source>Months without a service until a pairing is quiet</source>
        <translation>结对多少个月无服务算久未联系</translation>
    </message>
    <message>
        <source>Projects expected of an activity</source>
        <translation>每次活动应有的项目数</translation>
    </message>
    <message>
        <source>Performance: for taking part</source>
        <translation>履职表现：参加活动</translation>
    </message>
    <message>
        <source>Performance: for a suggestion</source>
        <translation>履职表现：提出建议</translation>
    </message>
    <message>
        <source>Performance: for a suggestion that was solved</source>
        <translation>履职表现：建议见效</translation>
    </message>
    <message>
        <source>Performance: for a report</source>
        <translation>履职表现：形成信息</translation>
    </message>
    <message>
        <source>Performance: for a report that was adopted</source>
        <translation>履职表现：信息被采用</translation>
    </message>
    <message>
        <source>Performance: for an outcome</source>
        <translation>履职表现：促成成果</translation>
    </message>
    <message>
        <source>Performance: the first tier begins at</source>
        <translation>履职表现：第一档起分</translation>
    </message>
    <message>
        <source>Performance: the second tier begins at</source>
        <translation>履职表现：第二档起分</translation>
    </message>
    <message>
        <source>Performance: the third tier begins at</source>
        <translation>履职表现：第三档起分</translation>
    </message>
    <message>
        <source>The kind of outcome that is money lent</source>
        <translation>计为融资的成果类别</translation>
    </message>
    <message>
        <source>Name of the committee</source>
        <translation>机关全称</translation>
    </message>
    <message>
        <source>Name of an activity, as letters say it</source>
        <translation>活动名称（函件用）</translation>
    </message>
    <message>
        <source>Letters: who signs</source>
        <translation>函件：落款单位</translation>
    </message>
    <message>
        <source>Letters: what follows the name in the salutation</source>
        <translation>函件：称呼（姓名之后）</translation>
    </message>
    <message>
        <source>Letters: reply so many days before the activity</source>
        <translation>函件：活动前几日回复</translation>
    </message>
    <message>
        <source>Activities usually begin at</source>
        <translation>活动一般开始时间</translation>
    </message>
    <message>
        <source>Activities usually end at</source>
        <translation>活动一般结束时间</translation>
    </message>
    <message>
        <source>Where one usually meets to set off</source>
        <translation>一般集合地点</translation>
    </message>
    <message>
        <source>Months until a member&apos;s employer and telephone are to be verified again; 0 = never</source>
        <translation>委员单位和电话多少个月后需重新核实；0为不需要</translation>
    </message>
    <message>
        <source>Selection: what comes first after the needs</source>
        <translation>选派：满足需求后先看什么</translation>
    </message>
    <message>
        <source>Selection, who sits on the chairpersons&apos; meeting</source>
        <translation>选派：主席会议成员</translation>
    </message>
    <message>
        <source>Selection, who works for an enterprise that is visited</source>
        <translation>选派：在被走访单位工作的委员</translation>
    </message>
    <message>
        <source>Selection, who works for a competitor of an enterprise that is visited</source>
        <translation>选派：在被走访单位的同业单位工作的委员</translation>
    </message>
    <message>
        <source>Selection, who asked for leave or declined</source>
        <translation>选派：本次已请假或回复不参加的委员</translation>
    </message>
    <message>
        <source>Selection, who is invited elsewhere that day</source>
        <translation>选派：同日已受邀参加其他活动的委员</translation>
    </message>
    <message>
        <source>Selection, who said no to the last two invitations</source>
        <translation>选派：最近连续两次未应邀的委员</translation>
    </message>
    <message>
        <source>Selection, who was invited as often as the limit of the year</source>
        <translation>选派：全年受邀已达上限的委员</translation>
    </message>
    <message>
        <source>Capability, then fewest invitations</source>
        <translation>先看履职能力，再看受邀少者</translation>
    </message>
    <message>
        <source>Fewest invitations, then capability</source>
        <translation>先看受邀少者，再看履职能力</translation>
    </message>
    <message>
        <source>Makes no difference</source>
        <translation>不作要求</translation>
    </message>
    <message>
        <source>Is only told</source>
        <translation>仅作提醒</translation>
    </message>
    <message>
        <source>Is not invited</source>
        <translation>不邀请</translation>
    </message>
    <message>
        <source>Activities: the order of the bus list</source>
        <translation>活动：乘车名单的排列</translation>
    </message>
    <message>
        <source>Letters: the own field of members with their address</source>
        <translation>函件：存放委员地址的自定义字段</translation>
    </message>
    <message>
        <source>Letters: the own field of members with their postcode</source>
        <translation>函件：存放委员邮编的自定义字段</translation>
    </message>
    <message>
        <source>Excellent members: percent of those who may be chosen</source>
        <translation>优秀委员：占参评委员的百分比</translation>
    </message>
    <message>
        <source>Reports: characters of the text, at most</source>
        <translation>信息稿：正文字数上限</translation>
    </message>
    <message>
        <source>Reports: headings of the situation</source>
        <translation>信息稿：“情况”部分的标题</translation>
    </message>
    <message>
        <source>Reports: headings of the analysis</source>
        <translation>信息稿：“分析”部分的标题</translation>
    </message>
    <message>
        <source>Reports: headings of the proposals</source>
        <translation>信息稿：“建议”部分的标题</translation>
    </message>
    <message>
        <source>Reports: words to avoid</source>
        <translation>信息稿：宜避免的用语</translation>
    </message>
    <message>
        <source>Reports: to whom they are sent</source>
        <translation>信息稿：主送</translation>
    </message>
    <message>
        <source>Reports: who gets a copy</source>
        <translation>信息稿：抄送</translation>
    </message>
    <message>
        <source>By the strokes of the names</source>
        <translation>按姓氏笔画</translation>
    </message>
    <message>
        <source>By seat, then by the strokes</source>
        <translation>按席位，再按姓氏笔画</translation>
    </message>
    <message>
        <source>Tracking cards: the size of the paper</source>
        <translation>跟踪卡：纸张大小</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>A5, half a sheet</source>
        <translation>A5（半张A4）</translation>
    </message>
    <message>
        <source>Ledger: soon due, so many working days before the last day</source>
        <translation>台账：到期前几个工作日提醒</translation>
    </message>
    <message>
        <source>Ledger: late for long, so many days after the last day</source>
        <translation>台账：超期几天算严重超期</translation>
    </message>
    <message>
        <source>Ledger: chases without an answer until a leader hears of it</source>
        <translation>台账：催办几次无反馈提请领导督办</translation>
    </message>
    <message>
        <source>Ledger: return visits so many weeks after closing</source>
        <translation>台账：办结后几周回访</translation>
    </message>
    <message>
        <source>Pairings: months between two contacts; 0 = not agreed on</source>
        <translation>结对：几个月联系一次，0 表示不约定</translation>
    </message>
    <message>
        <source>Pairings: months between two visits; 0 = not agreed on</source>
        <translation>结对：几个月走访一次，0 表示不约定</translation>
    </message>
    <message>
        <source>Pairings: months between two reviews; 0 = none</source>
        <translation>结对：几个月回顾一次，0 表示不回顾</translation>
    </message>
    <message>
        <source>Pairings: soon silent, so many days before the last day</source>
        <translation>结对：提前多少天提醒快断联系</translation>
    </message>
    <message>
        <source>Pairings: days until a promise is due</source>
        <translation>结对：承诺默认期限（天）</translation>
    </message>
    <message>
        <source>Activities: late, so many minutes after the beginning</source>
        <translation>活动：开始多少分钟后算迟到</translation>
    </message>
    <message>
        <source>Reports: the title of a draft; %1 is what it is about</source>
        <translation>信息：草稿题目，%1 处为事项</translation>
    </message>
    <message>
        <source>Proposals: the title of a new one; %1 is what it is about</source>
        <translation>提案：新提案题目，%1 处为事项</translation>
    </message>
    <message>
        <source>Reports: an answer is due so many days after sending; 0 = never</source>
        <translation>信息：报送后几天内应有答复；0 为不等答复</translation>
    </message>
    <message>
        <source>Reports: a leader&apos;s comment is to be followed up within so many days; 0 = it need not</source>
        <translation>信息：领导批示几天内落实，0＝不限</translation>
    </message>
    <message>
        <source>Statistics: the first days of plenary sessions</source>
        <translation>统计：历次全会开幕日</translation>
    </message>
    <message>
        <source>Activities: a review is due so many days after the visit</source>
        <translation>活动：举办后多少天内完成复评</translation>
    </message>
    <message>
        <source>Excellent members: points needed at least</source>
        <translation>优秀委员：最低得分</translation>
    </message>
    <message>
        <source>Excellent members: percent of them that one sector may have; 0 = any number</source>
        <translation>优秀委员：一个界别最多占入选人数的百分比；0=不限</translation>
    </message>
    <message>
        <source>Excellent members: 1 = the best of each sector comes in first; 0 = by points alone</source>
        <translation>优秀委员：1=各界别最高分先入选；0=只按得分</translation>
    </message>
    <message>
        <source>Honours: offices that are left out</source>
        <translation>评先：不参评的职务</translation>
    </message>
    <message>
        <source>Excellent members: working days on which the names are made known, at least</source>
        <translation>优秀委员：公示的最少工作日数</translation>
    </message>
    <message>
        <source>Pioneers of the month: members on the shortlist</source>
        <translation>月度先锋：候选人数</translation>
    </message>
    <message>
        <source>Pioneers of the month: months until one may be a pioneer again; 0 = at once</source>
        <translation>月度先锋：再次参评间隔的月数；0=不限</translation>
    </message>
    <message>
        <source>Plan: how many days a plenary session lasts</source>
        <translation>排期：全体会议开几天</translation>
    </message>
    <message>
        <source>Ledger: to be finished on the day of the visit by</source>
        <translation>台账：活动当天整理完的钟点</translation>
    </message>
    <message>
        <source>Pioneers of the month: what decides between equal points, one after the other</source>
        <translation>月度先锋：同分时依次比较</translation>
    </message>
    <message>
        <source>suggestions solved</source>
        <translation>建议见效</translation>
    </message>
    <message>
        <source>leaders&apos; comments</source>
        <translation>领导批示</translation>
    </message>
    <message>
        <source>activities attended</source>
        <translation>参加活动</translation>
    </message>
    <message>
        <source>longest not a pioneer</source>
        <translation>距上次获评更久</translation>
    </message>
    <message>
        <source>Plan: words by which a vehicle is known</source>
        <translation>排期：表示车辆的词</translation>
    </message>
    <message>
        <source>Plan: words that tell no vehicle from another</source>
        <translation>排期：不能区分车辆的词</translation>
    </message>
    <message>
        <source>times that reports were adopted</source>
        <translation>信息采用次数</translation>
    </message>
    <message>
        <source>Points: percent of the members with points whom a printed list names</source>
        <translation>得分表打印时列出有分委员的前百分之几</translation>
    </message>
</context>
<context>
    <name>SheetWriter</name>
    <message>
        <source>Writing stopped.</source>
        <translation>已停止写入。</translation>
    </message>
    <message>
        <source>A cell in row %1 has more than %2 characters, the most that a spreadsheet takes. Shorten it.</source>
        <translation>第 %1 行有一个单元格超过 %2 个字符，超出电子表格的上限，请缩短。</translation>
    </message>
    <message>
        <source>The table has more rows or columns than a spreadsheet takes (%1 and %2). Write a part of it.</source>
        <translation>表格的行数或列数超出电子表格的上限（%1 行、%2 列），请只导出一部分。</translation>
    </message>
    <message>
        <source>%1 cannot be written. Close it in other programs, or choose another folder.</source>
        <translation>无法写入 %1，请先在其他程序中关闭它，或换一个文件夹。</translation>
    </message>
    <message>
        <source>A table is written as .xlsx or .csv. Give the file one of these extensions.</source>
        <translation>表格只能写成 .xlsx 或 .csv，请使用其中一种扩展名。</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>What it does</source>
        <translation>作用</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>快捷键</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>快捷键</translation>
    </message>
</context>
<context>
    <name>Speakers</name>
    <message>
        <source>%1 was not invited.</source>
        <translation>%1不在邀请名单中。</translation>
    </message>
    <message>
        <source>%1 was on leave on that day and did not come.</source>
        <translation>%1当天请假，未到会。</translation>
    </message>
    <message>
        <source>%1 was absent on that day.</source>
        <translation>%1当天缺席，未到会。</translation>
    </message>
    <message>
        <source>%1 has not been checked in.</source>
        <translation>%1还没有签到。</translation>
    </message>
    <message>
        <source> If that is wrong, correct it at check-in; to store it all the same, type the whole name.</source>
        <translation>如有出入，请先在签到中改正；仍要登记的，请写全名。</translation>
    </message>
</context>
<context>
    <name>Spreadsheet</name>
    <message>
        <source>The quotation mark opened on line %1 is never closed. Mend that line in a text editor.</source>
        <translation>第 %1 行的引号没有配对，请用文本编辑器改正该行。</translation>
    </message>
    <message>
        <source>The file cannot be read. Look whether you may open it, and whether the drive is there.</source>
        <translation>无法读取文件，请检查是否有权打开、磁盘是否已接好。</translation>
    </message>
    <message>
        <source>The text is neither UTF-8 nor GB18030. Save it in Excel or WPS as .xlsx and import that.</source>
        <translation>文字编码既不是 UTF-8 也不是 GB18030，请用 Excel 或 WPS 另存为 .xlsx 后再导入。</translation>
    </message>
    <message>
        <source>The file is damaged. Open it in Excel or WPS, save it as .xlsx and import that.</source>
        <translation>文件已损坏，请用 Excel 或 WPS 打开，另存为 .xlsx 后再导入。</translation>
    </message>
    <message>
        <source>The file is incomplete. Copy or download it once more and try again.</source>
        <translation>文件不完整，请重新复制或下载后再试。</translation>
    </message>
    <message>
        <source>The file is protected by a password. Open it in Excel or WPS, take the password off and save it.</source>
        <translation>文件有密码保护，请用 Excel 或 WPS 打开，取消密码后保存。</translation>
    </message>
    <message>
        <source>The content is not a spreadsheet. Choose an .xlsx, .ods or .csv file.</source>
        <translation>文件内容不是电子表格，请选择 .xlsx、.ods 或 .csv 文件。</translation>
    </message>
    <message>
        <source>Reading stopped.</source>
        <translation>已停止读取。</translation>
    </message>
    <message>
        <source>The file has more than %1 parts. Copy the sheet into a new file and import that.</source>
        <translation>文件内部超过 %1 个部件，请把表格复制到新文件后再导入。</translation>
    </message>
    <message>
        <source>The file unpacks to more than %1 MB. Take out pictures and empty sheets, or split it.</source>
        <translation>文件解压后超过 %1 MB，请删去图片和空白工作表，或拆分后分别导入。</translation>
    </message>
    <message>
        <source>The file unpacks to more than %1 times its size, as only harmful files do. If you trust it, copy its rows into a new file and import that.</source>
        <translation>文件解压后超过自身大小的 %1 倍，可能是有害文件；如确认可信，请把内容复制到新文件后再导入。</translation>
    </message>
    <message>
        <source>With sheet “%1” the file has more than %2 rows. Split it and import the parts.</source>
        <translation>读到工作表“%1”时，文件已超过 %2 行，请拆分后分别导入。</translation>
    </message>
    <message>
        <source>Row %2 of sheet “%1” has more than %3 columns. Delete the columns that are not needed.</source>
        <translation>工作表“%1”第 %2 行超过 %3 列，请删去不需要的列。</translation>
    </message>
    <message>
        <source>The file has more than %1 cells. Split it and import the parts.</source>
        <translation>文件超过 %1 个单元格，请拆分后分别导入。</translation>
    </message>
    <message>
        <source>Sheet “%1” has more than %2 merged areas. Split it and import the parts.</source>
        <translation>工作表“%1”的合并单元格超过 %2 处，请拆分后分别导入。</translation>
    </message>
    <message>
        <source>A cell in row %2 of sheet “%1” has more than %3 characters. Shorten it.</source>
        <translation>工作表“%1”第 %2 行有一个单元格超过 %3 个字符，请缩短。</translation>
    </message>
    <message>
        <source>The content does not agree with the extension; it looks like .%1. Rename the file or save it anew.</source>
        <translation>文件内容与扩展名不符，看起来是 .%1 文件，请改正扩展名或重新另存。</translation>
    </message>
    <message>
        <source>The file has the old format .xls. Open it in Excel or WPS, save it as .xlsx and import that.</source>
        <translation>这是旧的 .xls 格式，请用 Excel 或 WPS 打开，另存为 .xlsx 后再导入。</translation>
    </message>
    <message>
        <source>The file is empty. Copy it once more from where it came.</source>
        <translation>文件是空的，请从原处重新复制。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>There is no such file. Look whether it was moved or renamed.</source>
        <translation>没有这个文件，请检查是否已移动或改名。</translation>
    </message>
    <message>
        <source>The content is not a calendar. Choose an .ics file of holidays.</source>
        <translation>内容不是日历。请选择放假安排的.ics文件。</translation>
    </message>
    <message>
        <source>The calendar is not in UTF-8. Save it once more where it came from.</source>
        <translation>日历不是UTF-8编码。请在原来的程序里重新导出。</translation>
    </message>
    <message>
        <source>The calendar holds no day. Choose one of holidays.</source>
        <translation>日历里没有日期。请选择放假安排的日历。</translation>
    </message>
</context>
<context>
    <name>StartOptions</name>
    <message>
        <source>--lang is zh_CN or en, not “%1”.</source>
        <translation>--lang 应是 zh_CN 或 en，不能是“%1”。</translation>
    </message>
    <message>
        <source>Lianxin: the workbook of a member-liaison office.</source>
        <translation>联心：委员联络机构的工作簿。</translation>
    </message>
    <message>
        <source>Shows this help and leaves.</source>
        <translation>显示本帮助后退出。</translation>
    </message>
    <message>
        <source>Shows the version and leaves.</source>
        <translation>显示版本后退出。</translation>
    </message>
    <message>
        <source>Writes a picture of every page into FOLDER and leaves.</source>
        <translation>把每个页面的图片写入 FOLDER 后退出。</translation>
    </message>
    <message>
        <source>The size of the window in the pictures.</source>
        <translation>图片中窗口的大小。</translation>
    </message>
    <message>
        <source>How many times larger everything is, 0.5 to 4.</source>
        <translation>整体放大的倍数，0.5 至 4。</translation>
    </message>
    <message>
        <source>The workbook to open.</source>
        <translation>要打开的工作簿。</translation>
    </message>
    <message>
        <source>Only one workbook can be opened.</source>
        <translation>一次只能打开一个工作簿。</translation>
    </message>
    <message>
        <source>--gallery needs a folder for the pictures.</source>
        <translation>--gallery 后要写存放图片的文件夹。</translation>
    </message>
    <message>
        <source>--size is written as 1366x768, from 640x400 on, not “%1”.</source>
        <translation>--size 应写成 1366x768 这样（不小于 640x400），不能是“%1”。</translation>
    </message>
    <message>
        <source>--scale is a number from 0.5 to 4, not “%1”.</source>
        <translation>--scale 应是 0.5 至 4 的数，不能是“%1”。</translation>
    </message>
    <message>
        <source>--theme is light or dark, not “%1”.</source>
        <translation>--theme 应是 light 或 dark，不能是“%1”。</translation>
    </message>
    <message>
        <source>There is no option “%1”; --help lists them all.</source>
        <translation>没有选项“%1”；用 --help 查看全部选项。</translation>
    </message>
    <message>
        <source>light or dark; if not given, as chosen in the settings.</source>
        <translation>light（浅色）或 dark（深色）；不写则按“设置”里选的。</translation>
    </message>
    <message>
        <source>zh_CN or en; if not given, as chosen in the settings.</source>
        <translation>zh_CN 或 en；不写则按“设置”里选的。</translation>
    </message>
    <message>
        <source>Opens a window of its own, even if the program runs already.</source>
        <translation>即使程序已在运行，也另开一个窗口。</translation>
    </message>
</context>
<context>
    <name>Statistics</name>
    <message>
        <source>Suggestions</source>
        <translation>建议</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>信息</translation>
    </message>
    <message>
        <source>Adopted: %1</source>
        <translation>%1采用</translation>
    </message>
    <message>
        <source>(blank)</source>
        <translation>（空）</translation>
    </message>
    <message>
        <source>%1 activities · %2 attendances · %3 suggestions · %4 reports · %5 adopted by the province</source>
        <translation>活动 %1 次 · %2 人次 · 建议 %3 条 · 信息 %4 篇 · 省采用 %5 篇</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>All saved</source>
        <translation>已全部保存</translation>
    </message>
    <message>
        <source>All saved %1</source>
        <translation>已全部保存 %1</translation>
    </message>
    <message>
        <source>Telephone numbers are hidden</source>
        <translation>电话已隐藏</translation>
    </message>
    <message>
        <source>Read-only copy</source>
        <translation>只读副本</translation>
    </message>
</context>
<context>
    <name>Storage</name>
    <message>
        <source>The file to attach cannot be read.</source>
        <translation>无法读取要添加的附件。</translation>
    </message>
    <message>
        <source>The attachment is damaged.</source>
        <translation>该附件已损坏。</translation>
    </message>
    <message>
        <source>There is no such attachment.</source>
        <translation>找不到该附件。</translation>
    </message>
    <message>
        <source>There is a file of this name already.</source>
        <translation>已有同名文件。</translation>
    </message>
    <message>
        <source>The history was altered at or before this action: %1</source>
        <translation>操作记录在此操作或之前被改动：%1</translation>
    </message>
    <message>
        <source>Format %1 of the file</source>
        <translation>文件格式第 %1 版</translation>
    </message>
    <message>
        <source>The database could not be read or written.</source>
        <translation>无法读写工作簿文件。</translation>
    </message>
    <message>
        <source>This file was written by a newer version of the program.</source>
        <translation>该文件由更新版本的程序写入，请先升级本程序。</translation>
    </message>
    <message>
        <source>This record was changed in the meantime.</source>
        <translation>这条记录刚被改动过，请刷新后再改。</translation>
    </message>
    <message>
        <source>Other records still refer to this one.</source>
        <translation>还有其他记录引用它，不能删除。</translation>
    </message>
    <message>
        <source>This record is no longer there.</source>
        <translation>这条记录已不存在。</translation>
    </message>
    <message>
        <source>Rescued from a damaged file</source>
        <translation>从损坏的文件中恢复</translation>
    </message>
    <message>
        <source>This file is in use, perhaps in another window.</source>
        <translation>该文件正在使用中，可能已在另一个窗口打开。</translation>
    </message>
    <message>
        <source>This is not a file of this program.</source>
        <translation>这不是本程序的文件。</translation>
    </message>
    <message>
        <source>This file is damaged.</source>
        <translation>该文件已损坏。</translation>
    </message>
    <message>
        <source>This file cannot be opened for writing.</source>
        <translation>无法以可写方式打开该文件。</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>磁盘空间已满。</translation>
    </message>
    <message>
        <source>This row refers to a row of %1 that is not there.</source>
        <translation>此行引用了 %1 表中不存在的行。</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>找不到该文件。</translation>
    </message>
    <message>
        <source>The file was moved, replaced or removed while it was open; save a copy under another name.</source>
        <translation>文件在打开期间被移动、替换或删除，请另存副本。</translation>
    </message>
    <message>
        <source>A guard of the history is missing: %1</source>
        <translation>缺少保护操作记录的触发器：%1</translation>
    </message>
    <message>
        <source>This was taken back already, or cannot be.</source>
        <translation>该操作已撤销，或不能撤销。</translation>
    </message>
    <message>
        <source>This was changed in the meantime: %1.</source>
        <translation>此后又作了改动：%1。</translation>
    </message>
    <message>
        <source>Pages of the file are damaged.</source>
        <translation>文件的部分内容已损坏。</translation>
    </message>
    <message>
        <source>Pages of this table are damaged.</source>
        <translation>这张表的部分内容已损坏。</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>已停止。</translation>
    </message>
    <message>
        <source>A new version of the program lies between; a backup leads back.</source>
        <translation>中间隔着一次程序升级，只能用备份找回。</translation>
    </message>
    <message>
        <source>Both have a record that there can be only one of.</source>
        <translation>两者都有只能留一条的记录。</translation>
    </message>
    <message>
        <source>This does not fit what is there now: a name or number may be taken, or what it refers to may be gone.</source>
        <translation>与现有内容不符：名称或编号可能已被占用，或者它所引用的内容已不存在。</translation>
    </message>
    <message>
        <source>This row was altered outside the program.</source>
        <translation>这一行在程序之外被改动过。</translation>
    </message>
    <message>
        <source>This row was removed outside the program.</source>
        <translation>这一行在程序之外被删除了。</translation>
    </message>
    <message>
        <source>This row was added outside the program.</source>
        <translation>这一行是在程序之外添加的。</translation>
    </message>
    <message>
        <source>This is a read-only copy: nothing in it can be changed.</source>
        <translation>这是只读副本，不能修改。要修改，请打开原文件。</translation>
    </message>
    <message>
        <source>Search does not find all that is there; that is put right when the file is opened.</source>
        <translation>搜索不能查到全部内容；重新打开文件时会自动修复。</translation>
    </message>
</context>
<context>
    <name>Suggestion</name>
    <message>
        <source>The number of a suggestion has 1 to 40 characters.</source>
        <translation>台账编号应为1至40个字。</translation>
    </message>
    <message>
        <source>A suggestion is told in 1 to 5,000 characters.</source>
        <translation>建议内容应为1至5000个字。</translation>
    </message>
    <message>
        <source>A suggestion has a day on which it was registered.</source>
        <translation>建议应有登记日期。</translation>
    </message>
    <message>
        <source>It cannot be done before it was registered.</source>
        <translation>办结日期早于登记日期。</translation>
    </message>
    <message>
        <source>There is no suggestion %1.</source>
        <translation>没有编号为%1的建议。</translation>
    </message>
    <message>
        <source>A leader wants to hear of it every 1 to 366 days.</source>
        <translation>督办频次为每1至366天一次。</translation>
    </message>
    <message>
        <source>The progress is from 0 to 100 percent.</source>
        <translation>进度为0至100。</translation>
    </message>
    <message>
        <source>The weight of a part is from 1 to 100.</source>
        <translation>分项权重为1至100。</translation>
    </message>
    <message>
        <source>The title of a proposal has 1 to 200 characters.</source>
        <translation>提案题目为 1 至 200 字。</translation>
    </message>
    <message>
        <source>The number of a proposal has at most 40 characters.</source>
        <translation>提案编号最多 40 字。</translation>
    </message>
    <message>
        <source>A proposal grows out of a suggestion: name its number.</source>
        <translation>提案来自台账里的建议，请填写建议编号。</translation>
    </message>
    <message>
        <source>A file of a return visit has the day of the visit, and a name of 1 to 200 characters.</source>
        <translation>回访附件须有回访日期和 1 至 200 字的名称。</translation>
    </message>
</context>
<context>
    <name>SuggestionForm</name>
    <message>
        <source>New suggestion</source>
        <translation>新增建议</translation>
    </message>
    <message>
        <source>What was suggested</source>
        <translation>建议内容</translation>
    </message>
    <message>
        <source>Where it goes</source>
        <translation>交办情况</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>办理结果</translation>
    </message>
</context>
<context>
    <name>Tasks</name>
    <message>
        <source>What is to be done is told in 1 to 200 characters.</source>
        <translation>任务内容为1到200字。</translation>
    </message>
    <message>
        <source>A task lies at most %1 working days from the activity.</source>
        <translation>任务距活动日不超过%1个工作日。</translation>
    </message>
    <message>
        <source>The tasks that come with the program</source>
        <translation>程序自带的常用任务</translation>
    </message>
</context>
<context>
    <name>Today</name>
    <message>
        <source>No suggestion is registered yet.</source>
        <translation>尚未登记建议</translation>
    </message>
    <message>
        <source>Suggestions without a route: %1</source>
        <translation>未定处理途径的建议：%1条</translation>
    </message>
    <message>
        <source>Overdue cards</source>
        <translation>逾期未办结的跟踪卡</translation>
    </message>
    <message>
        <source>Cards that are soon due</source>
        <translation>即将到期的跟踪卡</translation>
    </message>
    <message>
        <source>Invitees who have not answered</source>
        <translation>尚未回复的受邀委员</translation>
    </message>
    <message>
        <source>Ledgers that are not finished</source>
        <translation>台账未整理完毕的活动</translation>
    </message>
    <message>
        <source>Pairs not heard from</source>
        <translation>久未联系的结对</translation>
    </message>
    <message>
        <source>Cards that nobody has signed for</source>
        <translation>逾期未签收</translation>
    </message>
    <message>
        <source>Cards that a leader follows</source>
        <translation>领导督办，该汇报了</translation>
    </message>
    <message>
        <source>Return visits: is it really done?</source>
        <translation>该回访了：问题是否真解决</translation>
    </message>
    <message>
        <source>Leaders&apos; comments to follow up</source>
        <translation>待落实的领导批示</translation>
    </message>
    <message>
        <source>Reports without an answer</source>
        <translation>逾期未答复的信息</translation>
    </message>
    <message>
        <source>Promises to partners</source>
        <translation>对结对对象的承诺</translation>
    </message>
    <message>
        <source>Pairings to be reviewed</source>
        <translation>该回顾的结对</translation>
    </message>
    <message>
        <source>Not reviewed since it began</source>
        <translation>结对以来还没有回顾过</translation>
    </message>
    <message>
        <source>Last review on %1</source>
        <translation>上次回顾 %1</translation>
    </message>
    <message>
        <source>Signed reports that are not sent yet</source>
        <translation>已签发而未报送的信息</translation>
    </message>
    <message>
        <source>Tasks around activities</source>
        <translation>活动任务</translation>
    </message>
    <message>
        <source>Chased %1 times: put it before a leader, or write it up</source>
        <translation>已催办%1次，建议提请领导督办或形成社情民意信息</translation>
    </message>
    <message>
        <source>Late for long: put it before a leader, or write it up</source>
        <translation>超期较久，建议提请领导督办或形成社情民意信息</translation>
    </message>
    <message>
        <source>Not registered as held yet.</source>
        <translation>还没有登记举办</translation>
    </message>
    <message>
        <source>Objections without an answer</source>
        <translation>未答复的异议</translation>
    </message>
    <message>
        <source>Requests for more time</source>
        <translation>待答复的延期申请</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>提纲</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>报告</translation>
    </message>
    <message>
        <source>Outlines and reports of research</source>
        <translation>调研提纲和报告</translation>
    </message>
    <message>
        <source>Reviews of activities</source>
        <translation>到期的复评</translation>
    </message>
</context>
<context>
    <name>TourSteps</name>
    <message>
        <source>Begin the day here</source>
        <translation>每天从这里开始</translation>
    </message>
    <message>
        <source>What is due or overdue, who has not answered, which pairs have fallen silent. A click opens the record; Alt+Left comes back.</source>
        <translation>到期和逾期的、没回复的、久未联系的，都在这里。点一行打开那条记录，按 Alt+← 回来。</translation>
    </message>
    <message>
        <source>An activity gathers everything</source>
        <translation>一次活动，一应俱全</translation>
    </message>
    <message>
        <source>Choose one: below it stand what the county needs, the agenda, the people, what was said there, and the photos.</source>
        <translation>选中一次活动，下面就是县区的需求、日程、人员、建议和照片。</translation>
    </message>
    <message>
        <source>Who should go</source>
        <translation>派谁去</translation>
    </message>
    <message>
        <source>To the left the needs, here those who could help, to the right who was chosen and why. + takes somebody in, - leaves somebody out.</source>
        <translation>左边是需求，这里是能对口的委员，右边是选定的人和理由。按 + 指定，按 - 排除。</translation>
    </message>
    <message>
        <source>What was said is followed up</source>
        <translation>提了就有下文</translation>
    </message>
    <message>
        <source>Each suggestion has a row: to whom it went, when it is due, what came of it. Type into the cells; Ctrl+Z takes anything back.</source>
        <translation>一条建议一行：交给谁办、何时到期、办得怎样。直接在格子里改，Ctrl+Z 随时撤销。</translation>
    </message>
    <message>
        <source>From words to results</source>
        <translation>从建议到成果</translation>
    </message>
    <message>
        <source>Members and enterprises who stay in touch, what was done, and what it brought.</source>
        <translation>谁和谁结对，做了什么，带来什么。</translation>
    </message>
    <message>
        <source>Every point names its source</source>
        <translation>每一分都有来处</translation>
    </message>
    <message>
        <source>The year&apos;s marks come from the records on the pages before, and lead back to them. F1 explains the page in front at any time.</source>
        <translation>得分由前面各页的记录算出，点一下就回到那条记录。随时按 F1，看当前这一页的说明。</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>Lianxin</source>
        <translation>联心</translation>
    </message>
</context>
<context>
    <name>WhyNot</name>
    <message>
        <source>%1 × %2 (rule %3, +%4)</source>
        <translation>%2 %1次（细则%3，+%4分）</translation>
    </message>
    <message>
        <source>%1 points are reached: there are %2.</source>
        <translation>已达到%1分：现有%2分。</translation>
    </message>
    <message>
        <source>%1 points are out of reach: the caps allow %2 at most.</source>
        <translation>无法达到%1分：受封顶限制，最多%2分。</translation>
    </message>
    <message>
        <source>%1 points are out of reach by these rules.</source>
        <translation>按本细则无法达到%1分。</translation>
    </message>
    <message>
        <source>%1: then %2 points</source>
        <translation>%1，合计%2分</translation>
    </message>
    <message>
        <source>%1 × %2 (a condition asks for it)</source>
        <translation>%2 %1次（必达条件要求）</translation>
    </message>
    <message>
        <source>There are %1 points, but a condition is not met that no further fact can meet.</source>
        <translation>已得%1分，但有必达条件未满足，再增加事项也无法补足。</translation>
    </message>
</context>
<context>
    <name>WordLists</name>
    <message>
        <source>Regions</source>
        <translation>县市区</translation>
    </message>
    <message>
        <source>Sectors</source>
        <translation>界别</translation>
    </message>
    <message>
        <source>Parties</source>
        <translation>党派</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>性别</translation>
    </message>
    <message>
        <source>Kinds of unit</source>
        <translation>单位性质</translation>
    </message>
    <message>
        <source>Posts in the committee</source>
        <translation>政协职务</translation>
    </message>
    <message>
        <source>States of a member</source>
        <translation>委员状态</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>届次</translation>
    </message>
    <message>
        <source>Specialties</source>
        <translation>专业特长</translation>
    </message>
    <message>
        <source>Depths of a specialty</source>
        <translation>专长程度</translation>
    </message>
    <message>
        <source>Policy tags</source>
        <translation>政策标签</translation>
    </message>
    <message>
        <source>Handling units</source>
        <translation>承办单位</translation>
    </message>
    <message>
        <source>Categories of needs</source>
        <translation>需求类别</translation>
    </message>
    <message>
        <source>Urgencies</source>
        <translation>紧急程度</translation>
    </message>
    <message>
        <source>Ways of being chosen</source>
        <translation>选派方式</translation>
    </message>
    <message>
        <source>Replies</source>
        <translation>回复情况</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>出席情况</translation>
    </message>
    <message>
        <source>Reasons for leave</source>
        <translation>请假原因</translation>
    </message>
    <message>
        <source>Categories of suggestions</source>
        <translation>建议类别</translation>
    </message>
    <message>
        <source>Routes of a suggestion</source>
        <translation>处理途径</translation>
    </message>
    <message>
        <source>Result classes</source>
        <translation>办理结果</translation>
    </message>
    <message>
        <source>Satisfaction</source>
        <translation>委员评价</translation>
    </message>
    <message>
        <source>States of a proposal</source>
        <translation>提案状态</translation>
    </message>
    <message>
        <source>Kinds of report</source>
        <translation>信息类型</translation>
    </message>
    <message>
        <source>Levels</source>
        <translation>采用层级</translation>
    </message>
    <message>
        <source>Modes of adoption</source>
        <translation>采用方式</translation>
    </message>
    <message>
        <source>Kinds of outcome</source>
        <translation>成果类别</translation>
    </message>
    <message>
        <source>Kinds of enterprise and unit</source>
        <translation>单位类型</translation>
    </message>
    <message>
        <source>States of an activity</source>
        <translation>活动状态</translation>
    </message>
    <message>
        <source>Changes of plan</source>
        <translation>计划调整</translation>
    </message>
    <message>
        <source>Facts that count</source>
        <translation>计分事项</translation>
    </message>
    <message>
        <source>Endings of posts</source>
        <translation>职务词尾</translation>
    </message>
    <message>
        <source>Standard phrases</source>
        <translation>办理常用语</translation>
    </message>
    <message>
        <source>Reasons why a report is not adopted</source>
        <translation>信息不采用的原因</translation>
    </message>
    <message>
        <source>Forms of a service</source>
        <translation>服务方式</translation>
    </message>
    <message>
        <source>Units of outcomes</source>
        <translation>成果计量单位</translation>
    </message>
    <message>
        <source>Parts of the day</source>
        <translation>日程环节</translation>
    </message>
    <message>
        <source>Who raises needs</source>
        <translation>需求来源</translation>
    </message>
    <message>
        <source>Places of activities</source>
        <translation>活动场所</translation>
    </message>
    <message>
        <source>Kinds of activities</source>
        <translation>活动类型</translation>
    </message>
    <message>
        <source>Kinds of venues</source>
        <translation>阵地类型</translation>
    </message>
</context>
<context>
    <name>YearChange</name>
    <message>
        <source>Choose an activity that lies ahead.</source>
        <translation>请选择尚未举行的活动。</translation>
    </message>
    <message>
        <source>Tell the day to which it moves.</source>
        <translation>请填写改到的日期。</translation>
    </message>
    <message>
        <source>Choose a member who serves.</source>
        <translation>请选择在任委员。</translation>
    </message>
    <message>
        <source>Move %1 to %2</source>
        <translation>“%1”改到%2</translation>
    </message>
    <message>
        <source>Withdraw %1 from the plan of %2</source>
        <translation>%1退出%2年计划</translation>
    </message>
</context>
<context>
    <name>YearPlan</name>
    <message>
        <source>fixed</source>
        <translation>已定</translation>
    </message>
    <message>
        <source>%1: %2 of %3</source>
        <translation>%1：%2/%3</translation>
    </message>
    <message>
        <source>Theme (%1)</source>
        <translation>主题专长（%1）</translation>
    </message>
    <message>
        <source>Need (%1)</source>
        <translation>需求（%1）</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>无人</translation>
    </message>
    <message>
        <source>Local seats</source>
        <translation>住地委员</translation>
    </message>
    <message>
        <source>Come beside the places</source>
        <translation>名额以外参加</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>尚缺及原因</translation>
    </message>
    <message>
        <source>Specialists</source>
        <translation>专业</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>活动</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>County</source>
        <translation>县区</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Local</source>
        <translation>本地</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>尚缺</translation>
    </message>
    <message>
        <source>Fixed</source>
        <translation>已定</translation>
    </message>
    <message>
        <source>Accepted, sent or set by hand: whatever is planned anew, they come.</source>
        <translation>已接受、已发函或手工指定的：重新编排也不变。</translation>
    </message>
    <message>
        <source>Came</source>
        <translation>出席</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>委员</translation>
    </message>
    <message>
        <source>What comes first</source>
        <translation>先看什么</translation>
    </message>
    <message>
        <source>At most a year</source>
        <translation>上限</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>不限</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>现行</translation>
    </message>
    <message>
        <source>Panels found</source>
        <translation>选出</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>覆盖</translation>
    </message>
    <message>
        <source>Mean class</source>
        <translation>平均履职档</translation>
    </message>
    <message>
        <source>Most for one</source>
        <translation>一人最多</translation>
    </message>
    <message>
        <source>Members invited</source>
        <translation>受邀人数</translation>
    </message>
    <message>
        <source>Gini</source>
        <translation>基尼系数</translation>
    </message>
    <message>
        <source>Sum of squares</source>
        <translation>次数平方和</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Employer and post</source>
        <translation>单位及职务</translation>
    </message>
    <message>
        <source>Invitations</source>
        <translation>受邀</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>已举行</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>拟邀请</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>活动</translation>
    </message>
    <message>
        <source>Come</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>Come no longer</source>
        <translation>减少</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合计项</translation>
    </message>
    <message>
        <source>As planned</source>
        <translation>现方案</translation>
    </message>
    <message>
        <source>Tried out</source>
        <translation>试算</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>相差</translation>
    </message>
    <message>
        <source>Tell its host county first: then it is planned.</source>
        <translation>请先填写县区，才能编排。</translation>
    </message>
    <message>
        <source>Members by invitations in the year</source>
        <translation>全年受邀次数分布</translation>
    </message>
    <message>
        <source>members</source>
        <translation>人</translation>
    </message>
</context>
<context>
    <name>lianxin::ui::AboutDialog</name>
    <message>
        <source>About Lianxin</source>
        <translation>关于联心</translation>
    </message>
    <message>
        <source>Lianxin %1</source>
        <translation>联心 %1</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later.</source>
        <translation>自由软件，按 GNU 通用公共许可证第 3 版或更高版本发布。</translation>
    </message>
    <message>
        <source>&amp;Copy these lines</source>
        <translation>复制诊断信息(&amp;C)</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>关闭(&amp;L)</translation>
    </message>
    <message>
        <source>File: %1</source>
        <translation>文件：%1</translation>
    </message>
</context>
<context>
    <name>lianxin::ui::ActivitiesPage</name>
    <message>
        <source>Activities</source>
        <translation>活动</translation>
    </message>
    <message>
        <source>No activity yet. Import the plan of the year, or add the first one.</source>
        <translation>还没有活动。请导入年度活动方案，或新增第一次活动。</translation>
    </message>
    <message>
        <source>New activity</source>
        <translation>新增活动</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>修改%1</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>概况</translation>
    </message>
    <message>
        <source>Projects and needs</source>
        <translation>项目与需求</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>日程</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>台账</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>照片</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Add activity %1 of %2</source>
        <translation>新增%2年第%1次活动</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>删除%1</translation>
    </message>
    <message>
        <source>Remove %1 activities</source>
        <translation>删除 %1 次活动</translation>
    </message>
    <message>
        <source>Special session</source>
        <translation>专场</translation>
    </message>
    <message>
        <source>Papers about the activity in the current row</source>
        <translation>当前活动的文稿</translation>
    </message>
    <message>
        <source>What left the office</source>
        <translation>出件记录</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>纪要</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>进程</translation>
    </message>
    <message>
        <source>Afterwards</source>
        <translation>活动之后</translation>
    </message>
</context>
<context>
    <name>lianxin::ui::ActivityOverview</name>
    <message>
        <source>Choose an activity to see what it is about and what came of it.</source>
        <translation>选中一次活动，可查看其概况和成果。</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>County</source>
        <translation>县区</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>承办单位</translation>
    </message>
    <message>
        <source>Leader</source>
        <translation>带队领导</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>活动形式</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>责任科室</translation>
    </message>
    <message>
        <source>Meeting point</source>
        <translation>集合地点</translation>
    </message>
    <message>
        <source>Specialties</source>
        <translation>所需专长</translation>
    </message>
    <message>
        <source>Departments</source>
        <translation>配合部门</translation>
    </message>
    <message>
        <source>Policy lines</source>
        <translation>政策导向</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Preparation</source>
        <translation>筹备情况</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>代表性项目</translation>
    </message>
    <message>
        <source>%1 of %2 expected</source>
        <translation>%1 个（应 %2 个）</translation>
    </message>
    <message>
        <source>Needs due</source>
        <translation>需求报送期限</translation>
    </message>
    <message>
        <source>Needs received</source>
        <translation>需求收到日期</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>nobody invited yet</source>
        <translation>尚未邀请</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>席位</translation>
    </message>
    <message>
        <source>Changes of the plan</source>
        <translation>计划调整</translation>
    </message>
    <message>
        <source>%1: %2 → %3. %4</source>
        <translation>%1：%2 → %3。%4</translation>
    </message>
    <message>
        <source>Nothing came of it yet: needs, invitations, suggestions and reports gather here.</source>
        <translation>暂无记录。需求、邀请、建议和信息会汇集在这里。</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>全程记录</translation>
    </message>
    <message>
        <source>%1 records</source>
        <translation>共 %1 条</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>进程</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>阶段</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>后续完成度</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>还缺</translation>
    </message>
    <message>
        <source>Lateness</source>
        <translation>迟报情况</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Kind of place</source>
        <translation>活动场所</translation>
    </message>
    <message>
        <source>Venue</source>
        <translation>联络阵地</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>调研问题</translation>
    </message>
    <message>
        <source>Outline due</source>
        <translation>提纲期限</translation>
    </message>
    <message>
        <source>Report due</source>
        <translation>报告期限</translation>
    </message>
    <message>
        <source>Person responsible</source>
        <translation>责任人</translation>
    </message>
    <message>
        <source>Outline done</source>
        <translation>提纲完成</translation>
    </message>
    <message>
        <source>Report done</source>
        <translation>报告完成</translation>
    </message>
</context>
<context>
    <name>lianxin::ui::AdoptionTable</name>
    <message>
        <source>Adopted and forwarded</source>
        <translation>采用与转送</translation>
    </message>
    <message>
        <source>Not adopted yet.</source>
        <translation>还没有采用记录。</translation>
    </message>
    <message>
        <source>Add adoption</source>
        <translation>新增采用</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Edit an adoption of report %1</source>
        <translation>修改信息%1的采用记录</translation>
    </message>
    <message>
        <source>Remove an adoption of report %1</source>
        <translation>删除信息%1的采用记录</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>层级</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>方式</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>By whom</source>
        <translation>采用单位</translation>
    </message>
    <message>
        <source>Issue</source>
        <translation>刊期</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Add an adoption to report %1</source>
        <translation>新增信息%1的采用记录</translation>
    </message>
    <message>
        <source>Number of the paper</source>
        <translation>文号</translation>
    </message>
    <message>
        <source>Forwarded as</source>
        <translation>转送形式</translation>
    </message>
</context>
<context>
    <name>lianxin::ui::AftermathPane</name>
    <message>
        <source>Reviews</source>
        <translation>复评</translation>
    </message>
    <message>
        <source>Typical cases</source>
        <translation>典型案例</translation>
    </message>
    <message>
        <source>In the media</source>
        <translation>宣传报道</translation>
    </message>
    <message>
        <source>No review yet. Add one: it is due some days after the visit.</source>
        <translation>还没有复评。可新增一条，到期日按举办日期推算。</translation>
    </message>
    <message>
        <source>New review</source>
        <translation>新增复评</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Edit the review of %1</source>
        <translation>修改复评：%1</translation>
    </message>
    <message>
        <source>Add a review of %1</source>
        <translation>新增复评：%1</translation>
    </message>
    <message>
        <source>Remove %1 reviews</source>
        <translation>删除%1条复评</translation>
    </message>
    <message>
        <source>No case yet that is worth telling.</source>
        <translation>还没有典型案例。</translation>
    </message>
    <message>
        <source>New case</source>
        <translation>新案例</translation>
    </message>
    <message>
        <source>Edit the case: %1</source>
        <translation>修改典型案例：%1</translation>
    </message>
    <message>
        <source>Add a case of %1</source>
        <translation>新增典型案例：%1</translation>
    </message>
    <message>
        <source>Remove %1 cases</source>
        <translation>删除%1个典型案例</translation>
    </message>
    <message>
        <source>Nothing is told of it in the media yet.</source>
        <translation>还没有宣传报道。</translation>
    </message>
    <message>
        <source>New entry</source>
        <translation>新报道</translation>
    </message>
    <message>
        <source>Edit what the media told: %1</source>
        <translation>修改宣传报道：%1</translation>
    </message>
    <message>
        <source>Add what the media told of %1</source>
        <translation>新增宣传报道：%1</translation>
    </message>
    <message>
        <source>Remove %1 entries of the media</source>
        <translation>删除%1条宣传报道</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>到期</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation>复评日期</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>责任人</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>平均</translation>
    </message>
    <message>
        <source>What went well</source>
        <translation>好的做法</translation>
    </message>
    <message>
        <source>To do better</source>
        <translation>改进之处</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>评分</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>案例</translation>
    </message>
    <message>
        <source>What others may learn</source>
        <translation>经验启示</translation>
    </message>
    <message>
        <source>Made known at</source>
        <translation>推广场合</translation>
    </message>
    <message>
        <source>On</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Suggestion</source>
        <translation>意见建议</translation>
    </message>
    <message>
        <source>The activity has no suggestion with the number %1.</source>
        <translation>本活动没有编号为“%1”的意见建议。</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Media</source>
        <translation>媒体</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>链接</translation>
    </message>
</context>
<context>
    <name>lianxin::ui::AgendaPane</name>
    <message>
        <source>Agenda</source>
        <translation>日程</translation>
    </message>
    <message>
        <source>No programme yet. Add when and where the day begins.</source>
        <translation>还没有日程。请添加当天的时间、地点和内容。</translation>
    </message>
    <message>
        <source>New line</source>
        <translation>新增一项</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Edit the programme: %1</source>
        <translation>修改日程：%1</translation>
    </message>
    <message>
        <source>Remove %1 lines of the programme</source>
        <translation>删除 %1 项日程</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Add to the programme of %1</source>
        <translation>为%1新增日程</translation>
    </message>
    <message>
        <source>To arrange</source>
        <translation>待安排</translation>
    </message>
    <message>
        <source>Nothing to arrange yet: bus, meal, papers, room.</source>
        <translation>还没有要安排的事：车辆、用餐、材料、会场。</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Edit what is to be arranged: %1</source>
        <translation>修改待安排事项：%1</translation>
    </message>
    <message>
        <source>Add something to arrange for %1</source>
        <translation>%1：添加待安排事项</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新事项</translation>
    </message>
    <message>
        <source>Remove %1 things to arrange</source>
        <translation>删除 %1 项待安排事项</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>至</translation>
    </message>
    <message>
        <source>Part of the day</source>
        <translation>环节</translation>
    </message>
    <message>
        <source>Who leads</source>
        <translation>主持人</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>The activity has no project called %1.</source>
        <translation>这次活动没有叫“%1”的项目。</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>详情</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
</context>
<context>
    <name>lianxin::ui::BackupsDialog</name>
    <message>
        <source>Made at</source>
        <translation>备份时间</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>What is in it</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>%1 members, %2 activities, %3 suggestions</source>
        <translation>委员 %1 名，活动 %2 次，建议 %3 条</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>Backups of %1</source>
        <translation>备份与恢复：%1</translation>
    </message>
    <message>
        <source>There is no backup yet. One is made by itself each day, and before each import.</source>
        <translation>还没有备份。程序每天、每次导入前会自动备份。</translation>
    </message>
    <message>
        <source>They lie in %1</source>
        <translation>备份所在文件夹：%1</translation>
    </message>
    <message>
        <source>&amp;Open to read</source>
        <translation>只读打开(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>恢复(&amp;R)</translation>
    </message>
    <message>
        <source>What is there now is backed up first, so that this can be undone.</source>
        <translation>现在的内容会先备份，恢复后可以撤销。</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>关闭(&amp;C)</translation>
    </message>
</context>
<context>
    <name>lianxin::ui::BindingDialog</name>
    <message>
        <source>&amp;Confirm those marked right</source>
        <translation>确认已勾选的(&amp;C)</translation>
    </message>
    <message>
        <source>What the rules count</source>
        <translation>细则计什么</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>计分标准</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>数据来源</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>尚未指定</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>计什么</translation>
    </message>
    <message>
        <source>Shown by</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>Best only</source>
        <translation>只计最高</translation>
    </message>
    <message>
        <source>First author %</source>
        <translation>第一人％</translation>
    </message>
    <message>
        <source>Others %</source>
        <translation>其他人％</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>正确</translation>
    </message>
    <message>
        <source>Choose first what the rule counts.</source>
        <translation>请先选这一项计什么。</translation>
    </message>
    <message>
        <source>What each rule counts is guessed from its own words and from where its facts are kept, never from its code. Mend what is wrong, and confirm what is right.</source>
        <translation>各项计什么，是从项目、标准的文字和数据来源推断的，与代码无关。请改正不对的，确认对的。</translation>
    </message>
    <message>
        <source>Rules that nobody has confirmed</source>
        <translation>待确认的计分项</translation>
    </message>
    <message>
        <source>Every rule is confirmed.</source>
        <translation>各项细则都已确认。</translation>
    </message>
    <message>
        <source>Confirm what %1 rules count</source>
        <translation>确认 %1 项细则计什么</translation>
    </message>
</context>
<context>
    <name>lianxin::ui::BoardTable</name>
    <message>
        <source>Board of the year</source>
        <translation>年度排期板</translation>
    </message>
    <message>
        <source>Alt and an arrow moves an activity to another month or county</source>
        <translation>按Alt＋方向键把活动移到别的月份或县区</translation>
    </message>
    <message>
        <source>No month</source>
        <translation>未定月份</translation>
    </message>
    <message>
        <source>No county</source>
        <translation>未定县区</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Move to the month</source>
        <translation>移到月份</translation>
    </message>
    <message>
        <source>Move to the county</source>
        <translation>移到县区</translation>
    </message>
</context>
<context>
    <name>lianxin::ui::BulkEdit</name>
    <message>
        <source>Edit %1 rows</source>
        <translation>批量修改 %1 行</translation>
    </message>
    <message>
        <source>Only what is ticked is written, to every selected row.</source>
        <translation>只写入打勾的项目，所选各行都写入。</translation>
    </message>
    <message>
        <source>&amp;Write to %1 rows</source>
        <translation>写入 %1 行(&amp;W)</translation>
    </message>
    <message>
        <source>New value: %1</source>
        <translation>新内容：%1</translation>
    </message>
    <message>
        <source>(several values)</source>
        <translation>（多个值）</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>lianxin::ui::CalendarTable</name>
    <message>
        <source>The holidays of %1 to %2 come with the program. Enter here those of later years, and what differs: a day without a name is worked, though it be a weekend.</source>
        <translation>程序自带%1至%2年的节假日安排。以后年份及有变动的在这里录入；不写名称的日子为上班（调休）。</translation>
    </message>
    <message>
        <source>Holidays and days worked instead</source>
        <translation>节假日与调休</translation>
    </message>
    <message>
        <source>No day of the office&apos;s own yet. A list of days and names can be pasted from a sheet.</source>
        <translation>还没有自行录入的日子，可从表格中复制日期和名称粘贴进来。</translation>
    </message>
    <message>
        <source>New day</source>
        <translation>新增日子</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Edit the day %1</source>
        <translation>修改%1</translation>
    </message>
    <message>
        <source>Add a day</source>
        <translation>新增节假日</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Holiday</source>
        <translation>节假日名称</translation>
    </message>
    <message>
        <source>Means</source>
        <translation>是否上班</translation>
    </message>
    <message>
        <source>worked</source>
        <translation>上班</translation>
    </message>
    <message>
        <source>not worked</source>
        <translation>放假</translation>
    </message>
    <message>
        <source>Remove %1 days of the calendar</source>
        <translation>删除%1个日子</translation>
    </message>
    <message>
        <source>Read in a file…</source>
        <translation>从文件导入…</translation>
    </message>
    <message>
        <source>A sheet with the columns day, holiday, and whether it is off or worked (the last day too, if a row tells several), or a calendar of holidays (.ics)</source>
        <translation>表格要有“日期、节假日、休班”三栏；一行写几天的，加“截止日期”，或放假日历（.ics）</translation>
    </message>
    <message>
        <source>Worked for</source>
        <translation>因何调休</translation>
    </message>
</context>
<context>
    <name>lianxin::ui::CampaignChooser</name>
    <message>
        <source>Campaign</source>
        <translation>专项</translation>
    </message>
    <message>
        <source>Counts only activities of a campaign and what came of them. Campaigns are tags of activities.</source>
        <translation>只统计属于某专项的活动及其成果。专项就是活动的标签。</translation>
    </message>
    <message>
        <source>All activities</source>
        <translation>全部活动</translation>
    </message>
</context>
<context>
    <name>lianxin::ui::CandidatePane</name>
    <message>
        <source>%1: %2 × %3 = %4 points</source>
        <translation>%1：%2 × %3 = %4分</translation>
    </message>
    <message>
        <source>%1, %2 months before</source>
        <translation>%1，距本次%2个月</translation>
    </message>
    <message>
        <source>never</source>
        <translation>从未</translation>
    </message>
    <message>
        <source>Candidate</source>
        <translation>委员</translation>
    </message>
    <message>
        <source>Why not on the panel</source>
        <translation>为何未入选</translation>
    </message>
    <message>
        <source>Looking for the best panel with %1…</source>
        <translation>正在计算%1入选时的最优方案……</translation>
    </message>
    <message>
        <source>&amp;Why not? Look for the best panel with this one</source>
        <translation>为何未入选(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Both panels side by side…</source>
        <translation>与方案对比(&amp;B)…</translation>
    </message>
    <message>
        <source>Capability: class %1, %2 points</source>
        <translation>履职能力：%1档，%2分</translation>
    </message>
    <message>
        <source>No result is on record before this activity.</source>
        <translation>本次活动以前没有履职记录。</translation>
    </message>
    <message>
        <source>Invitations</source>
        <translation>邀请情况</translation>
    </message>
    <message>
        <source>This year: %1, last year: %2</source>
        <translation>今年%1次，去年%2次</translation>
    </message>
    <message>
        <source>Last invited: %1</source>
        <translation>上次受邀：%1</translation>
    </message>
    <message>
        <source>Last took part: %1</source>
        <translation>上次参加：%1</translation>
    </message>
    <message>
        <source>Class 1 begins at %1 points, 2 at %2, 3 at %3; what each counts is set in Dictionary › Settings.</source>
        <translation>1档%1分起，2档%2分起，3档%3分起；每项分值见“数据字典 › 设置”。</translation>
    </message>
</context>
<context>
    <name>lianxin::ui::CaptureWindow</name>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>发言人</translation>
    </message>
    <message>
        <source>Suggestion</source>
        <translation>建议</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>What was suggested. Enter: stored, and the next one; Shift+Enter: a new line</source>
        <translation>建议内容。回车保存并记下一条，Shift+回车换行</translation>
    </message>
    <message>
        <source>Store, ne&amp;xt one</source>
        <translation>保存，记下一条(&amp;X)</translation>
    </message>
    <message>
        <source>&amp;Speaker:</source>
        <translation>发言人(&amp;S)：</translation>
    </message>
    <message>
        <source>S&amp;uggestion:</source>
        <translation>建议内容(&amp;U)：</translation>
    </message>
    <message>
        <source>Before going home</source>
        <translation>收工前核对</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>关闭(&amp;L)</translation>
    </message>
    <message>
        <source>The need it answers</source>
        <translation>对应需求</translation>
    </message>
    <message>
        <source>Ledger of the same day</source>
        <translation>当天台账</translation>
    </message>
    <message>
        <source>The visit was %1 days ago</source>
        <translation>活动已过去%1天</translation>
    </message>
    <message>
        <source>The visit is in %1 days</source>
        <translation>距活动还有%1天</translation>
    </message>
    <message>
        <source>Left of today: %1 h %2 min</source>
        <translation>今天还剩%1小时%2分</translation>
    </message>
    <message>
        <source>What was suggested?</source>
        <translation>请写明建议内容。</translation>
    </message>
    <message>
        <source>Add suggestion %1</source>
        <translation>新增建议%1</translation>
    </message>
    <message>
        <source>%1 was held</source>
        <translation>登记%1已举办</translation>
    </message>
    <message>
        <source>Draft the minutes of %1</source>
        <translation>生成%1会议纪要初稿</translation>
    </message>
    <message>
        <source>&amp;Print ledger, cards and slips…</source>
        <translation>打印台账、跟踪卡和告知(&amp;P)…</translation>
    </message>
    <message>
        <source>%1 Clear the line to leave without it.</source>
        <translation>%1不登记就离开，请先清空这一行。</translation>
    </message>
    <message>
        <source>What was written down</source>
        <translation>已登记的建议</translation>
    </message>
    <message>
        <source>Need:</source>
        <translation>对应需求：</translation>
    </message>
    <message>
        <source>Category:</source>
        <translation>类别：</translation>
    </message>
    <message>
        <source>Names, or their first letters; several with a comma between</source>
        <translation>姓名或拼音首字母，几位用顿号隔开</translation>
    </message>
    <message>
        <source>Project:</source>
        <translation>涉及项目：</translation>
    </message>
    <message>
        <source>Ctrl+Alt+1 to 9: project · Ctrl+1 to 9: need · Alt+1 to 9: category · Esc: leave</source>
        <translation>Ctrl+Alt+1～9选项目，Ctrl+1～9选需求，Alt+1～9选类别，Esc离开</translation>
    </message>
    <message>
        <source>The project it is about</source>
        <translation>涉及项目</translation>
    </message>
</context>
<context>
    <name>lianxin::ui::CellEditing</name>
    <message>
        <source>&amp;Paste</source>
        <translation>粘贴(&amp;P)</translation>
    </message>
    <message>
        <source>Fill &amp;down</source>
        <translation>向下填充(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Edit the selected rows…</source>
        <translation>批量修改(&amp;E)…</translation>
    </message>
    <message>
        <source>Paste: %1</source>
        <translation>粘贴：%1</translation>
    </message>
    <message>
        <source>Fill down: %1</source>
        <translation>向下填充：%1</translation>
    </message>
    <message>
        <source>Edit %1 rows: %2</source>
        <translation>批量修改 %1 行：%2</translation>
    </message>
    <message>
        <source>E&amp;mpty the cells</source>
        <translation>清空单元格(&amp;M)</translation>
    </message>
    <message>
        <source>Empty cells: %1</source>
        <translation>清空单元格：%1</translation>
    </message>
    <message>
        <source>&amp;Empty</source>
        <translation>清空(&amp;E)</translation>
    </message>
</context>
<context>
    <name>lianxin::ui::ChartGrid</name>
    <message>
        <source>%1 (unit: %2)</source>
        <translation>%1（单位：%2）</translation>
    </message>
    <message>
        <source>Copy the picture</source>
        <translation>复制这张图</translation>
    </message>
</context>
<context>
    <name>lianxin::ui::CheckInBar</name>
    <message>
        <source>From the paper sheet, without the time</source>
        <translation>按签到表补录，不记时间</translation>
    </message>
    <message>
        <source>Who has come</source>
        <translation>签到</translation>
    </message>
    <message>
        <source>A&amp;bsent</source>
        <translation>缺席(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Somebody else came…</source>
        <translation>由他人代替(&amp;S)…</translation>
    </message>
    <message>
        <source>The &amp;rest did not come</source>
        <translation>其余未到(&amp;R)</translation>
    </message>
    <message>
        <source>Two letters of the name, Enter: has come</source>
        <translation>姓名两个首字母，回车签到</translation>
    </message>
    <message>
        <source>Nobody who is invited is called so.</source>
        <translation>邀请名单里没有这个人。</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>%1. Up and down: %2</source>
        <translation>%1。上下键换人：%2</translation>
    </message>
    <message>
        <source>Type first who it is.</source>
        <translation>请先输入是谁。</translation>
    </message>
    <message>
        <source>Who came instead</source>
        <translation>代替参加的人</translation>
    </message>
    <message>
        <source>L&amp;ate</source>
        <translation>迟到(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;On leave</source>
        <translation>请假(&amp;O)</translation>
    </message>
    <message>
        <source>Who came in the place of %1? A serving member: name or initials, Enter; Esc: nobody.</source>
        <translation>谁代替%1参加？只能是在任委员，输入姓名或首字母后回车，Esc 取消。</translation>
    </message>
</context>
<context>
    <name>lianxin::ui::ChipBar</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
</context>
<context>
    <name>lianxin::ui::Choices</name>
    <message>
        <source>&amp;Hide telephone numbers</source>
        <translation>隐藏电话(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>设置(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts…</source>
        <translation>快捷键(&amp;K)…</translation>
    </message>
</context>
<context>
    <name>lianxin::ui::ClockDialog</name>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Weekday</source>
        <translation>星期</translation>
    </message>
    <message>
        <source>Counts as</source>
        <translation>计算</translation>
    </message>
    <message>
        <source>Day %1</source>
        <translation>第%1个工作日</translation>
    </message>
    <message>
        <source>The clock of %1</source>
        <translation>%1的期限计算</translation>
    </message>
    <message>
        <source>From %1, which does not count, to the last day %2: %3 working days.</source>
        <translation>自%1（不计入）至期限%2，共%3个工作日。</translation>
    </message>
    <message>
        <source>It has no last day. Since %1: %2 working days.</source>
        <translation>没有规定期限。自%1起已有%2个工作日。</translation>
    </message>
    <message>
        <source>The holidays of %1 are not known: only weekends are left out. Enter them in the dictionary, under working days.</source>
        <translation>%1年节假日尚未录入，只扣除了周末。请在“数据字典—节假日”中录入。</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>逐日计算</translation>
    </message>
</context>
<context>
    <name>lianxin::ui::CoachCard</name>
    <message>
        <source>&amp;Back</source>
        <translation>上一步(&amp;B)</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>第 %1 步，共 %2 步</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>下一步(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>完成(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
</context>
<context>
    <name>lianxin::ui::CommandPalette</name>
    <message>
        <source>Nothing of this kind is here. A name, its pinyin or initials, a number or a word will do.</source>
        <translation>没有找到。可以输入姓名、拼音或首字母、编号，也可以输入内容里的词语。</translation>
    </message>
    <message>
        <source>Search everything</source>
        <translation>全局搜索</translation>
    </message>
    <message>
        <source>A name, pinyin or initials, a number, a word, a command</source>
        <translation>姓名、拼音或首字母、编号、词语、命令</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>搜索结果</translation>
    </message>
    <message>
        <source>↑ ↓ choose, Enter opens, Esc closes</source>
        <translation>↑ ↓ 选择，回车打开，Esc 关闭</translation>
    </message>
</context>
<context>
    <name>lianxin::ui::CommentTable</name>
    <message>
        <source>Leaders&apos; comments</source>
        <translation>领导批示</translation>
    </message>
    <message>
        <source>No leader&apos;s comment yet.</source>
        <translation>还没有批示。</translation>
    </message>
    <message>
        <source>Add comment</source>
        <translation>新增批示</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Edit a comment on report %1</source>
        <translation>修改信息%1的批示</translation>
    </message>
    <message>
        <source>Remove a comment on report %1</source>
        <translation>删除信息%1的批示</translation>
    </message>
    <message>
        <source>Comments are internal: do not photograph, copy or forward them.</source>
        <translation>批示属内部信息，请勿拍照、复制或外传。</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>层级</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Leader&apos;s post</source>
        <translation>领导职务</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>批示内容</translation>
    </message>
    <message>
        <source>Add a comment to report %1</source>
        <translation>新增信息%1的批示</translation>
    </message>
    <message>
        <source>To be done</source>
        <translation>落实事项</translation>
    </message>
    <message>
        <source>By</source>
        <translation>限期</translation>
    </message>
    <message>
        <source>Followed up</source>
        <translation>已落实</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>落实结果</translation>
    </message>
    <message>
        <source>Number of the paper</source>
        <translation>文号</translation>
    </message>
    <message>
        <source>By itself or combined</source>
        <translation>单篇或综合</translation>
    </message>
</context>
<context>
    <name>lianxin::ui::CountedChoice</name>
    <message>
        <source>%1, group: %2</source>
        <translation>%1，分组：%2</translation>
    </message>
    <message>
        <source>%1, campaign: %2</source>
        <translation>%1，专项：%2</translation>
    </message>
</context>
<context>
    <name>lianxin::ui::CountingTab</name>
    <message>
        <source>results %1 %, other work %2 %, presence %3 %</source>
        <translation>成果 %1％，其他履职 %2％，出席 %3％</translation>
    </message>
    <message>
        <source>Of the points given: %1.</source>
        <translation>已得分中：%1。</translation>
    </message>
    <message>
        <source>Of the points one member can have: %1.</source>
        <translation>一人可得的满分中：%1。</translation>
    </message>
    <message>
        <source>Of the points one member can have by rules with a cap: %1.</source>
        <translation>有上限的各项满分中：%1。</translation>
    </message>
    <message>
        <source>The weights of the classes are %1 % together; they must be 100 %.</source>
        <translation>各类别权重之和为 %1％，须为 100％。</translation>
    </message>
    <message>
        <source>Change and tr&amp;y…</source>
        <translation>修改并试算(&amp;Y)…</translation>
    </message>
    <message>
        <source>Classes of rules</source>
        <translation>计分类别</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>必达条件</translation>
    </message>
    <message>
        <source>No class: write one into the column of classes of the rules.</source>
        <translation>还没有类别：请在计分细则的“类别”一栏填写。</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Edit the class %1</source>
        <translation>修改类别“%1”</translation>
    </message>
    <message>
        <source>No condition: every total counts.</source>
        <translation>没有条件：总分都算数。</translation>
    </message>
    <message>
        <source>New condition</source>
        <translation>新增条件</translation>
    </message>
    <message>
        <source>Edit the condition %1</source>
        <translation>修改条件“%1”</translation>
    </message>
    <message>
        <source>Add the condition %1</source>
        <translation>新增条件“%1”</translation>
    </message>
    <message>
        <source>Remove %1 conditions</source>
        <translation>删除 %1 个条件</translation>
    </message>
    <message>
        <source>The total is what the classes count, added up.</source>
        <translation>总分为各类别得分之和。</translation>
    </message>
    <message>
        <source>The total is what each class counts, times its weight; a class without a weight is added whole, and one in which nobody has anything leaves its weight to the others.</source>
        <translation>总分为各类别得分乘以权重之和；没有权重的类别全额计入，谁都没有得分的类别把权重让给其他类别。</translation>
    </message>
    <message>
        <source>There is no set of rules yet.</source>
        <translation>还没有细则版本。</translation>
    </message>
    <message>
        <source>Condition %1</source>
        <translation>条件 %1</translation>
    </message>
    <message>
        <source>Remove weight and limits of %1 classes</source>
        <translation>删除 %1 个类别的权重和限额</translation>
    </message>
</context>
<context>
    <name>lianxin::ui::CoursePane</name>
    <message>
        <source>✓ there</source>
        <translation>✓ 已齐</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>步骤记录</translation>
    </message>
    <message>
        <source>taken although: %1</source>
        <translation>在缺项情况下办理：%1</translation>
    </message>
    <message>
        <source>Ne&amp;xt step…</source>
        <translation>下一步(&amp;X)…</translation>
    </message>
    <message>
        <source>&amp;Usual tasks</source>
        <translation>套用常用任务(&amp;U)</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>What happened next: asked, settled, sent, held, postponed, cancelled…</source>
        <translation>登记进展：征集、确定、发函、举办、延期、取消等</translation>
    </message>
    <message>
        <source>Adds the tasks of the office&apos;s list that this activity lacks</source>
        <translation>把常用任务表中本活动还没有的任务加进来</translation>
    </message>
    <message>
        <source>No task yet. “Usual tasks” adds those of the office&apos;s list.</source>
        <translation>还没有任务。点“套用常用任务”加入常用任务表中的任务。</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Edit the task: %1</source>
        <translation>修改任务：%1</translation>
    </message>
    <message>
        <source>Add a task for %1</source>
        <translation>新增任务：%1</translation>
    </message>
    <message>
        <source>New task</source>
        <translation>新任务</translation>
    </message>
    <message>
        <source>Remove %1 tasks</source>
        <translation>删除%1项任务</translation>
    </message>
    <message>
        <source>What</source>
        <translation>事项</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>责任人</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>T±</source>
        <translation>T±</translation>
    </message>
    <message>
        <source>Working days before (-20) or after (7) belong here.</source>
        <translation>请填写提前（-20）或推后（7）的工作日数。</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>到期</translation>
    </message>
    <message>
        <source>Usual tasks for %1</source>
        <translation>套用常用任务：%1</translation>
    </message>
    <message>
        <source>It has all the usual tasks already. The list of them stands in the dictionary.</source>
        <translation>常用任务已全部套用。常用任务表在“字典”中维护。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Preparation</source>
        <translation>筹备完成度</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>后续完成度</translation>
    </message>
    <message>
        <source>Now: %1</source>
        <translation>当前：%1</translation>
    </message>
    <message>
        <source>Preparation %1 % · follow-up %2 % · next: %3</source>
        <translation>筹备%1% · 后续%2% · 下一步：%3</translation>
    </message>
    <message>
        <source>Choose an activity to see how far it is.</source>
        <translation>选一项活动，查看进行到哪一步。</translation>
    </message>
</context>
<context>
    <name>lianxin::ui::CourseStepDialog</name>
    <message>
        <source>Next step of %1, now %2</source>
        <translation>%1的下一步（现为“%2”）</translation>
    </message>
    <message>
        <source>&amp;Save the step</source>
        <translation>保存这一步(&amp;S)</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>Take it all the same</source>
        <translation>仍然办理</translation>
    </message>
    <message>
        <source>Held on</source>
        <translation>举办日期</translation>
    </message>
    <message>
        <source>On</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>New day</source>
        <translation>新日期</translation>
    </message>
    <message>
        <source>New date in words</source>
        <translation>新时间（文字）</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>%1 Mend it, or take the step all the same and say why.</source>
        <translation>%1请补齐，或选“仍然办理”并说明理由。</translation>
    </message>
    <message>
        <source>Choose one: %1.</source>
        <translation>请从中选择：%1。</translation>
    </message>
</context>
<context>
    <name>lianxin::ui::CoverageCompass</name>
    <message>
        <source>Activities held</source>
        <translation>已举办活动</translation>
    </message>
    <message>
        <source>Open needs</source>
        <translation>未回应需求</translation>
    </message>
    <message>
        <source>Free members</source>
        <translation>可请委员</translation>
    </message>
    <message>
        <source>Plan it</source>
        <translation>列入计划</translation>
    </message>
    <message>
        <source>Adds an activity about this theme in this county, with its open needs, to the plan</source>
        <translation>在该县就这个主题新增一次活动，连同未回应的需求一并列入计划</translation>
    </message>
    <message>
        <source>Nothing to show yet: no activity and no need names a specialty, or no county is known. Enter what activities and needs are about.</source>
        <translation>还没有可看的内容：活动和需求都没有填专业方向，或者还没有县市区。请先填写活动和需求涉及的专业方向。</translation>
    </message>
    <message>
        <source>In each place: how often, when last; open needs, free members who know it and live elsewhere. Enter opens the records.</source>
        <translation>每一格：次数、最近日期；未回应需求数、可请的（熟悉此主题且不住当地的）委员数。按回车打开记录。</translation>
    </message>
    <message>
        <source>never</source>
        <translation>从未</translation>
    </message>
    <message>
        <source>%1× %2</source>
        <translation>%1次 %2</translation>
    </message>
    <message>
        <source>needs %1, free %2</source>
        <translation>需求 %1，可请 %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Activities (%1)</source>
        <translation>活动（%1）</translation>
    </message>
    <message>
        <source>Open needs (%1)</source>
        <translation>未回应需求（%1）</translation>
    </message>
    <message>
        <source>Free members (%1)</source>
        <translation>可请委员（%1）</translation>
    </message>
    <message>
        <source>the theme was there last on %1</source>
        <translation>此主题最近于 %1 到过</translation>
    </message>
    <message>
        <source>the theme was never there</source>
        <translation>此主题从未到过</translation>
    </message>
    <message>
        <source>%1: %2; an activity is planned.</source>
        <translation>%1：%2；已有计划中的活动。</translation>
    </message>
    <message>
        <source>%1: %2; nothing is planned.</source>
        <translation>%1：%2；还没有计划。</translation>
    </message>
    <message>
        <source>Plan %1</source>
        <translation>列入计划：%1</translation>
    </message>
    <message>
        <source>%1 stands in the plan of %2 as number %3.</source>
        <translation>“%1”已列入 %2 年计划，序号 %3。</translation>
    </message>
</context>
<context>
    <name>lianxin::ui::CoveragePane</name>
    <message>
        <source>%1 %2: %3</source>
        <translation>%1 %2：%3</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>需求</translation>
    </message>
    <message>
        <source>no specialty named yet</source>
        <translation>还没有确定所需专业</translation>
    </message>
    <message>
        <source>Show only candidates who know %1</source>
        <translation>只看具备“%1”专长的委员</translation>
    </message>
    <message>
        <source>The county has sent no need yet.</source>
        <translation>县里还没有报来需求。</translation>
    </message>
</context>
<context>
    <name>lianxin::ui::CrossPane</name>
    <message>
        <source>What is counted</source>
        <translation>统计什么</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
</context>
<context>
    <name>lianxin::ui::CustomFieldTable</name>
    <message>
        <source>Members</source>
        <translation>委员</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>活动</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>建议</translation>
    </message>
    <message>
        <source>Enterprises and units</source>
        <translation>企业和单位</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>List</source>
        <translation>可选项</translation>
    </message>
    <message>
        <source>%1 is not among the choices.</source>
        <translation>“%1”不在可选范围内，请从列表中选择。</translation>
    </message>
    <message>
        <source>Fields of the office</source>
        <translation>自定义字段</translation>
    </message>
    <message>
        <source>No field yet. Add one where the program has no place for something you keep: it becomes a column and stands in the form.</source>
        <translation>还没有自定义字段。程序里没有的项目可以在这里添加，添加后即成为表格的一列，登记时也能填写。</translation>
    </message>
    <message>
        <source>New field</source>
        <translation>新字段</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Edit the field %1</source>
        <translation>修改字段%1</translation>
    </message>
    <message>
        <source>Add a field</source>
        <translation>添加字段</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>字段</translation>
    </message>
    <message>
        <source>Words of the list</source>
        <translation>可选项</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Shown as a column</source>
        <translation>在表格中显示</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>顺序</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>所属</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Records hold something in %1 already: empty it there first, or add another field.</source>
        <translation>已有记录填写了“%1”，请先清空这些内容，或另加一个字段。</translation>
    </message>
    <message>
        <source>New field %1</source>
        <translation>新字段%1</translation>
    </message>
    <message>
        <source>Remove the field %1</source>
        <translation>删除字段%1</translation>
    </message>
    <message>
        <source>Remove %1 fields</source>
        <translation>删除%1个字段</translation>
    </message>
</context>
<context>
    <name>lianxin::ui::DateField</name>
    <message>
        <source>such as 3-15, today, +7</source>
        <translation>如 3-15、今天、+7</translation>
    </message>
    <message>
        <source>“%1” is not a date. Write it like 2024-03-15, 3-15, today or +7.</source>
        <translation>“%1”不是日期。请写成 2024-03-15、3-15、今天 或 +7。</translation>
    </message>
    <message>
        <source>Choose from the calendar</source>
        <translation>从日历中选择</translation>
    </message>
    <message>
        <source>&amp;Today</source>
        <translation>今天(&amp;T)</translation>
    </message>
</context>
<context>
    <name>lianxin::ui::DayDelegate</name>
    <message>
        <source>%1 more</source>
        <translation>还有%1项</translation>
    </message>
</context>
<context>
    <name>lianxin::ui::DayGrid</name>
    <message>
        <source>day off</source>
        <translation>休息日</translation>
    </message>
    <message>
        <source>worked in exchange</source>
        <translation>调休上班</translation>
    </message>
    <message>
        <source>plenary session</source>
        <translation>全体会议</translation>
    </message>
    <message>
        <source>Calendar of activities</source>
        <translation>活动日历</translation>
    </message>
    <message>
        <source>worked</source>
        <translation>班</translation>
    </message>
    <message>
        <source>W%1</source>
        <translation>第%1周</translation>
    </message>
    <message>
        <source>Alt and an arrow moves the chosen activity to another day</source>
        <translation>按Alt＋方向键把选中的活动移到别的日期</translation>
    </message>
    <message>
        <source>worked in exchange for %1</source>
        <translation>%1调休上班</translation>
    </message>
</context>
<context>
    <name>lianxin::ui::DeadlineTable</name>
    <message>
        <source>Deadlines</source>
        <translation>办理期限</translation>
    </message>
    <message>
        <source>No rule: everything may take thirty working days.</source>
        <translation>没有规定时，一律为30个工作日。</translation>
    </message>
    <message>
        <source>New rule</source>
        <translation>新增期限</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Edit the deadline: %1</source>
        <translation>修改期限：%1</translation>
    </message>
    <message>
        <source>Add a deadline: %1</source>
        <translation>新增期限：%1</translation>
    </message>
    <message>
        <source>Of the category</source>
        <translation>建议类别</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>天数</translation>
    </message>
    <message>
        <source>Working days</source>
        <translation>按工作日</translation>
    </message>
    <message>
        <source>Time for</source>
        <translation>事项</translation>
    </message>
    <message>
        <source>%1 is not among the choices.</source>
        <translation>没有“%1”这个选项。</translation>
    </message>
    <message>
        <source>Every category has its rule already.</source>
        <translation>各类别都已有规定。</translation>
    </message>
    <message>
        <source>Remove %1 deadlines</source>
        <translation>删除%1条办理期限</translation>
    </message>
</context>
<context>
    <name>lianxin::ui::DepartmentsPage</name>
    <message>
        <source>Received</source>
        <translation>转办</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>在办</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>超期</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>办结</translation>
    </message>
    <message>
        <source>Closed late</source>
        <translation>超期办结</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>退改</translation>
    </message>
    <message>
        <source>Departments</source>
        <translation>部门看板</translation>
    </message>
    <message>
        <source>Nothing was handed to a department in these days.</source>
        <translation>这段时间没有转部门办理的建议。</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>承办部门</translation>
    </message>
    <message>
        <source>Median days</source>
        <translation>办理天数中位数</translation>
    </message>
    <message>
        <source>Working days from handing over to closing; half of them took no longer</source>
        <translation>从转办到办结的工作日，一半不超过这个天数</translation>
    </message>
    <message>
        <source>Nine of ten within</source>
        <translation>九成不超过（天）</translation>
    </message>
    <message>
        <source>(no department named)</source>
        <translation>（未注明部门）</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
</context>
<context>
    <name>lianxin::ui::Desk</name>
    <message>
        <source>The sample is in use elsewhere. Close it there first.</source>
        <translation>示例正在别处使用，请先在那里关闭。</translation>
    </message>
    <message>
        <source>&amp;Walk through the sample</source>
        <translation>跟我走一遍(&amp;W)</translation>
    </message>
    <message>
        <source>Lianxin is version %1 now.</source>
        <translation>联心已更新到 %1 版。</translation>
    </message>
    <message>
        <source>What is &amp;new</source>
        <translation>新功能(&amp;N)</translation>
    </message>
    <message>
        <source>the file as it was at %1</source>
        <translation>%1 时的文件</translation>
    </message>
    <message>
        <source>the backup of %1</source>
        <translation>%1 的备份</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>&amp;Remove from the list</source>
        <translation>从列表移除(&amp;R)</translation>
    </message>
    <message>
        <source>Open a read-only &amp;copy</source>
        <translation>打开只读副本(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Backups…</source>
        <translation>备份(&amp;B)…</translation>
    </message>
    <message>
        <source>%1 is as it was in the backup.</source>
        <translation>%1 已恢复到备份时的样子。</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>%1 can be opened when this dialog is closed.</source>
        <translation>关闭当前对话框后，可打开 %1。</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>打开(&amp;O)</translation>
    </message>
    <message>
        <source>New here? Six short stops show how the work goes round.</source>
        <translation>第一次用？六步看完工作怎样一环扣一环。</translation>
    </message>
    <message>
        <source>&amp;Show me</source>
        <translation>走一遍(&amp;S)</translation>
    </message>
    <message>
        <source>The sample is as it was at first.</source>
        <translation>示例已还原。</translation>
    </message>
    <message>
        <source>The sample is as it was at first. What you had made of it is kept as a backup, under File, “Backups and restoring”.</source>
        <translation>示例已还原。原来改过的内容已存为备份，在“文件 › 备份与恢复”里。</translation>
    </message>
</context>
<context>
    <name>lianxin::ui::DifferenceTable</name>
    <message>
        <source>What is different</source>
        <translation>不同之处</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>变动</translation>
    </message>
    <message>
        <source>As sent</source>
        <translation>原印发稿</translation>
    </message>
    <message>
        <source>As it is now</source>
        <translation>现在的稿</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>改动</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>删去</translation>
    </message>
    <message>
        <source>new</source>
        <translation>新增</translation>
    </message>
</context>
<context>
    <name>lianxin::ui::DirectoryPage</name>
    <message>
        <source>Dictionary</source>
        <translation>数据字典</translation>
    </message>
    <message>
        <source>Enterprises and units</source>
        <translation>企业和单位</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>字典目录</translation>
    </message>
    <message>
        <source>%1 words came with a sheet: look at them</source>
        <translation>%1 个词由表格带入，请核对</translation>
    </message>
    <message>
        <source>Fields of the office</source>
        <translation>自定义字段</translation>
    </message>
    <message>
        <source>Groups of members</source>
        <translation>委员分组</translation>
    </message>
    <message>
        <source>Special sessions</source>
        <translation>专场</translation>
    </message>
    <message>
        <source>Numbers of papers</source>
        <translation>发文编号</translation>
    </message>
    <message>
        <source>Deadlines</source>
        <translation>办理期限</translation>
    </message>
    <message>
        <source>Holidays</source>
        <translation>节假日</translation>
    </message>
    <message>
        <source>Usual tasks</source>
        <translation>常用任务</translation>
    </message>
    <message>
        <source>Venues</source>
        <translation>联络阵地</translation>
    </message>
</context>
<context>
    <name>lianxin::ui::EnterpriseTable</name>
    <message>
        <source>Enterprises and units</source>
        <translation>企业和单位</translation>
    </message>
    <message>
        <source>No enterprise yet. They come with the sheets, or add the first one.</source>
        <translation>还没有企业和单位。导入表格时会带入，也可以逐个添加。</translation>
    </message>
    <message>
        <source>New enterprise</source>
        <translation>新增单位</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>修改 %1</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>所在地</translation>
    </message>
    <message>
        <source>Industry</source>
        <translation>行业</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>规模</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>联系人</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>联系电话</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>New enterprise %1</source>
        <translation>新增单位 %1</translation>
    </message>
    <message>
        <source>Add an enterprise</source>
        <translation>新增单位</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>删除 %1</translation>
    </message>
    <message>
        <source>Remove %1 enterprises</source>
        <translation>删除 %1 个单位</translation>
    </message>
</context>
<context>
    <name>lianxin::ui::EvaluationPage</name>
    <message>
        <source>Rules</source>
        <translation>计分细则</translation>
    </message>
    <message>
        <source>Pioneers of the month</source>
        <translation>月度履职先锋</translation>
    </message>
    <message>
        <source>Evaluation</source>
        <translation>考核</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>得分</translation>
    </message>
    <message>
        <source>An aid for the office only; not for public ranking.</source>
        <translation>内部参考，不作公开排名</translation>
    </message>
    <message>
        <source>Set of rules</source>
        <translation>考核细则</translation>
    </message>
    <message>
        <source>%1 (expired)</source>
        <translation>%1（已废止）</translation>
    </message>
    <message>
        <source>Edit the pioneer of %1</source>
        <translation>修改%1履职先锋</translation>
    </message>
    <message>
        <source>No pioneer yet. Import the list of pioneers, or add one.</source>
        <translation>还没有履职先锋，请导入名单或新增一位。</translation>
    </message>
    <message>
        <source>New pioneer</source>
        <translation>新增先锋</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月份</translation>
    </message>
    <message>
        <source>“%1” is not a month such as 2024-03.</source>
        <translation>“%1”不是月份，请写成 2024-03 的样子。</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>委员</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Story</source>
        <translation>主要事迹</translation>
    </message>
    <message>
        <source>Announced</source>
        <translation>公布日期</translation>
    </message>
    <message>
        <source>A pioneer is a member: import the roll first.</source>
        <translation>履职先锋须是委员，请先导入委员名册。</translation>
    </message>
    <message>
        <source>Add a pioneer of %1</source>
        <translation>新增%1履职先锋</translation>
    </message>
    <message>
        <source>Remove %1 pioneers</source>
        <translation>删除%1位履职先锋</translation>
    </message>
    <message>
        <source>Nobody has points yet. They come from attendance, suggestions, reports and services.</source>
        <translation>还没有委员得分。得分由参加活动、意见建议、信息和服务等记录算出。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>总分</translation>
    </message>
    <message>
        <source>Choose a member to see where each point comes from.</source>
        <translation>选择一位委员，查看每一分的来源。</translation>
    </message>
    <message>
        <source>Open the profile</source>
        <translation>查看委员履历</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>考核期</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>%1: %2 points</source>
        <translation>%1：%2分</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2分</translation>
    </message>
    <message>
        <source>%1: %2 (capped, without the cap %3)</source>
        <translation>%1：%2分（已封顶，封顶前%3分）</translation>
    </message>
    <message>
        <source>Edit rule %1</source>
        <translation>修改细则%1</translation>
    </message>
    <message>
        <source>No rules yet. Import the sheet of rules, or add one.</source>
        <translation>还没有计分细则，请导入考核细则表或新增一条。</translation>
    </message>
    <message>
        <source>New rule</source>
        <translation>新增细则</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>计分标准</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>计什么</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>尚未指定</translation>
    </message>
    <message>
        <source>Cap</source>
        <translation>年度上限</translation>
    </message>
    <message>
        <source>First author %</source>
        <translation>第一人％</translation>
    </message>
    <message>
        <source>Others %</source>
        <translation>其他人％</translation>
    </message>
    <message>
        <source>Best only</source>
        <translation>只计最高</translation>
    </message>
    <message>
        <source>Applies to</source>
        <translation>适用对象</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>数据来源</translation>
    </message>
    <message>
        <source>Add rule %1</source>
        <translation>新增细则%1</translation>
    </message>
    <message>
        <source>Rules of %1</source>
        <translation>%1年度细则</translation>
    </message>
    <message>
        <source>Remove %1 rules</source>
        <translation>删除%1条细则</translation>
    </message>
    <message>
        <source>Sets of rules</source>
        <translation>细则版本</translation>
    </message>
    <message>
        <source>A number belongs here, not %1.</source>
        <translation>此处应填数字，不能填“%1”。</translation>
    </message>
    <message>
        <source>Classes and conditions</source>
        <translation>类别与条件</translation>
    </message>
    <message>
        <source>&amp;What they count…</source>
        <translation>计什么(&amp;W)…</translation>
    </message>
    <message>
        <source>&amp;What they count (%1 to confirm)…</source>
        <translation>计什么（%1 项待确认）(&amp;W)…</translation>
    </message>
    <message>
        <source>Floor</source>
        <translation>保底</translation>
    </message>
    <message>
        <source>Count in full</source>
        <translation>全额计分次数</translation>
    </message>
    <message>
        <source>So many facts of a member count in full; 0 = all</source>
        <translation>每人前这么多次全额计分；0 = 全部</translation>
    </message>
    <message>
        <source>Later ones %</source>
        <translation>其后％</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>已确认</translation>
    </message>
    <message>
        <source>Ledger of points</source>
        <translation>积分台账</translation>
    </message>
    <message>
        <source>Objections</source>
        <translation>异议</translation>
    </message>
    <message>
        <source>Excellent members</source>
        <translation>优秀委员</translation>
    </message>
    <message>
        <source>Honour roll</source>
        <translation>荣誉榜</translation>
    </message>
    <message>
        <source>Objections (%1 open)</source>
        <translation>异议（未答复%1条）</translation>
    </message>
    <message>
        <source>No month of these rules has begun yet.</source>
        <translation>本细则的月份尚未开始。</translation>
    </message>
    <message>
        <source>Shortlist of the month…</source>
        <translation>本月候选名单…</translation>
    </message>
    <message>
        <source>%1 (%2 %)</source>
        <translation>%1（按 %2％）</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>The total is limited, not met are</source>
        <translation>总分受限，未达到</translation>
    </message>
    <message>
        <source>Not eligible, not met are</source>
        <translation>不参加评选，未达到</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>条件</translation>
    </message>
    <message>
        <source>Without a class</source>
        <translation>未分类别</translation>
    </message>
    <message>
        <source>%1 has not begun yet.</source>
        <translation>%1还没有开始。</translation>
    </message>
    <message>
        <source>%1 is still to come: tell the day on which it was announced.</source>
        <translation>%1还没有到：请填实际公布的日期。</translation>
    </message>
</context>
<context>
    <name>lianxin::ui::FactorTable</name>
    <message>
        <source>Factors</source>
        <translation>系数</translation>
    </message>
    <message>
        <source>Choose a rule to see its factors.</source>
        <translation>选一条细则，查看它的系数。</translation>
    </message>
    <message>
        <source>Add factor</source>
        <translation>新增系数</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Edit a factor of rule %1</source>
        <translation>修改细则 %1 的系数</translation>
    </message>
    <message>
        <source>Remove a factor of rule %1</source>
        <translation>删除细则 %1 的系数</translation>
    </message>
    <message>
        <source>Factor %</source>
        <translation>系数 %</translation>
    </message>
    <message>
        <source>No factor: the rule counts alike at every level.</source>
        <translation>没有系数：各层级、各方式同样计分。</translation>
    </message>
    <message>
        <source>Add a factor to rule %1</source>
        <translation>为细则 %1 新增系数</translation>
    </message>
    <message>
        <source>Level, mode or post</source>
        <translation>层级、方式或职务</translation>
    </message>
    <message>
        <source>%1 is no level, no mode and no post.</source>
        <translation>“%1”不是层级、采用方式或职务。</translation>
    </message>
    <message>
        <source>Every level, mode and post has its factor.</source>
        <translation>各层级、采用方式和职务都已有系数。</translation>
    </message>
</context>
<context>
    <name>lianxin::ui::FactsPage</name>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
</context>
<context>
    <name>lianxin::ui::FigureText</name>
    <message>
        <source>[%1 when signed, now %2]</source>
        <translation>〔签发时%1，现%2〕</translation>
    </message>
    <message>
        <source>The paper: Tab goes from figure to figure, Enter shows the records</source>
        <translation>文稿：按 Tab 键依次到各个数字，按回车键查看记录</translation>
    </message>
</context>
<context>
    <name>lianxin::ui::FileMenu</name>
    <message>
        <source>&amp;New workbook…</source>
        <translation>新建工作簿(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>打开(&amp;O)…</translation>
    </message>
    <message>
        <source>Open the &amp;sample</source>
        <translation>打开示例(&amp;S)</translation>
    </message>
    <message>
        <source>Begin the sample &amp;anew</source>
        <translation>还原示例(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Recent files</source>
        <translation>最近打开(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Clear this list</source>
        <translation>清空列表(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Import spreadsheets…</source>
        <translation>导入表格(&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;Export this table…</source>
        <translation>导出本表(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Back up…</source>
        <translation>备份(&amp;B)…</translation>
    </message>
    <message>
        <source>&amp;Close workbook</source>
        <translation>关闭工作簿(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>New workbook</source>
        <translation>新建工作簿</translation>
    </message>
    <message>
        <source>Workbooks (*.lianxin)</source>
        <translation>联心工作簿 (*.lianxin)</translation>
    </message>
    <message>
        <source>Open a workbook</source>
        <translation>打开工作簿</translation>
    </message>
    <message>
        <source>Import a &amp;folder…</source>
        <translation>导入文件夹(&amp;F)…</translation>
    </message>
    <message>
        <source>&amp;Print this table…</source>
        <translation>打印本表(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Remove those not there any more</source>
        <translation>移除已不在的文件(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Pin the open workbook</source>
        <translation>固定当前工作簿(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Save and make a restore point</source>
        <translation>保存还原点(&amp;V)</translation>
    </message>
    <message>
        <source>Back&amp;ups and restoring…</source>
        <translation>备份与恢复(&amp;U)…</translation>
    </message>
    <message>
        <source>All is saved (%1), with a restore point in the backups.</source>
        <translation>已全部保存 %1，并留了一个还原点。</translation>
    </message>
    <message>
        <source>Ledger of the same &amp;day…</source>
        <translation>当天台账(&amp;D)…</translation>
    </message>
</context>
<context>
    <name>lianxin::ui::FilesPane</name>
    <message>
        <source>Add photos and papers</source>
        <translation>添加照片和材料</translation>
    </message>
    <message>
        <source>Keep pictures in full size</source>
        <translation>保留照片原尺寸</translation>
    </message>
    <message>
        <source>Photos and papers</source>
        <translation>照片和材料</translation>
    </message>
    <message>
        <source>&amp;Add files…</source>
        <translation>添加文件(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Save as…</source>
        <translation>另存为(&amp;S)…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>添加“%1”</translation>
    </message>
    <message>
        <source>Add %1 files</source>
        <translation>添加 %1 个文件</translation>
    </message>
    <message>
        <source>Caption of %1</source>
        <translation>修改“%1”的说明</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>删除“%1”</translation>
    </message>
    <message>
        <source>Remove %1 files</source>
        <translation>删除 %1 个文件</translation>
    </message>
    <message>
        <source>No photo and no paper yet. Add the first ones.</source>
        <translation>还没有照片和材料。点“添加文件”。</translation>
    </message>
</context>
<context>
    <name>lianxin::ui::FilterChips</name>
    <message>
        <source>%1: %2 ×</source>
        <translation>%1：%2 ×</translation>
    </message>
    <message>
        <source>Take away the filter %1: %2</source>
        <translation>取消筛选 %1：%2</translation>
    </message>
</context>
<context>
    <name>lianxin::ui::FilterField</name>
    <message>
        <source>Filter by %1</source>
        <translation>按“%1”筛选</translation>
    </message>
    <message>
        <source>Words; or &amp;gt;5, 3..8, 2024-03, =just this, !not this, this|that. Alt+Down lists what there is.</source>
        <translation>输入文字；也可用 &amp;gt;5、3..8、2024-03、=完全相同、!不含、甲|乙。Alt+↓ 列出现有的值。</translation>
    </message>
    <message>
        <source>Choose from what there is</source>
        <translation>从现有的值中选</translation>
    </message>
</context>
<context>
    <name>lianxin::ui::FontChoices</name>
    <message>
        <source>Comes with the program: %1</source>
        <translation>程序自带：%1</translation>
    </message>
    <message>
        <source>%1 (not on this computer)</source>
        <translation>%1（本机没有）</translation>
    </message>
    <message>
        <source>Fonts of papers</source>
        <translation>文稿字体</translation>
    </message>
    <message>
        <source>%1:</source>
        <translation>%1：</translation>
    </message>
</context>
<context>
    <name>lianxin::ui::FormField</name>
    <message>
        <source>* %1:</source>
        <translation>* %1：</translation>
    </message>
    <message>
        <source>%1:</source>
        <translation>%1：</translation>
    </message>
    <message>
        <source>Must be filled in</source>
        <translation>必填</translation>
    </message>
    <message>
        <source>“%1” is not a whole number. Write digits only.</source>
        <translation>“%1”不是整数，请只填数字。</translation>
    </message>
</context>
<context>
    <name>lianxin::ui::FrozenColumns</name>
    <message>
        <source>Frozen columns</source>
        <translation>冻结的列</translation>
    </message>
</context>
<context>
    <name>lianxin::ui::GoActions</name>
    <message>
        <source>&amp;Go</source>
        <translation>转到(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>后退(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>前进(&amp;F)</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>后退</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>前进</translation>
    </message>
</context>
<context>
    <name>lianxin::ui::GroupChooser</name>
    <message>
        <source>Group of members</source>
        <translation>委员分组</translation>
    </message>
    <message>
        <source>Shows only the members of a group. Groups are made in the dictionary.</source>
        <translation>只看某个分组的委员。分组在数据字典中设置。</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>全部委员</translation>
    </message>
</context>
<context>
    <name>lianxin::ui::GroupTable</name>
    <message>
        <source>Groups of members</source>
        <translation>委员分组</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>条件</translation>
    </message>
    <message>
        <source>Members of the group</source>
        <translation>组内委员</translation>
    </message>
    <message>
        <source>No group yet. Add one to find members again by what they are like.</source>
        <translation>还没有分组。新增分组，即可按条件随时找出委员。</translation>
    </message>
    <message>
        <source>New group</source>
        <translation>新增分组</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>No condition: the group holds everybody. Add what its members are like.</source>
        <translation>没有条件，组内为全部委员。请添加条件。</translation>
    </message>
    <message>
        <source>Add condition</source>
        <translation>添加条件</translation>
    </message>
    <message>
        <source>Nobody is like that now.</source>
        <translation>目前没有符合条件的委员。</translation>
    </message>
    <message>
        <source>Edit the group %1</source>
        <translation>修改分组 %1</translation>
    </message>
    <message>
        <source>Add a group of members</source>
        <translation>新建委员分组</translation>
    </message>
    <message>
        <source>Edit the conditions of %1</source>
        <translation>修改 %1 的条件</translation>
    </message>
    <message>
        <source>Remove %1 conditions of %2</source>
        <translation>删除 %2 的 %1 个条件</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>分组</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>人数</translation>
    </message>
    <message>
        <source>Fits when</source>
        <translation>满足方式</translation>
    </message>
    <message>
        <source>What</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Compared</source>
        <translation>比较</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Not in the dictionary: %1</source>
        <translation>数据字典中没有：%1</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Employer and post</source>
        <translation>单位及职务</translation>
    </message>
    <message>
        <source>Sector</source>
        <translation>界别</translation>
    </message>
    <message>
        <source>Lives in</source>
        <translation>居住地</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>New group %1</source>
        <translation>新增分组 %1</translation>
    </message>
    <message>
        <source>Remove the group %1</source>
        <translation>删除分组 %1</translation>
    </message>
    <message>
        <source>Remove %1 groups of members</source>
        <translation>删除 %1 个委员分组</translation>
    </message>
</context>
<context>
    <name>lianxin::ui::HandlingVerbs</name>
    <message>
        <source>&amp;Next step…</source>
        <translation>登记办理(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Merge…</source>
        <translation>归并(&amp;M)…</translation>
    </message>
    <message>
        <source>Spl&amp;it…</source>
        <translation>拆分(&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;Clock…</source>
        <translation>期限(&amp;C)…</translation>
    </message>
    <message>
        <source>What was done with the suggestions selected</source>
        <translation>登记选中建议的办理情况</translation>
    </message>
    <message>
        <source>How the last day comes about, day by day</source>
        <translation>逐日查看期限是怎样算出来的</translation>
    </message>
    <message>
        <source>Merge %1 suggestions with %2</source>
        <translation>%1条建议归并入%2</translation>
    </message>
    <message>
        <source>Split %1</source>
        <translation>拆分%1</translation>
    </message>
</context>
<context>
    <name>lianxin::ui::HeadlineTiles</name>
    <message>
        <source>Activities held</source>
        <translation>开展活动（次）</translation>
    </message>
    <message>
        <source>Attendances</source>
        <translation>参加委员（人次）</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>意见建议（条）</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>社情民意信息（篇）</translation>
    </message>
    <message>
        <source>Adopted by the province</source>
        <translation>省级采用（篇）</translation>
    </message>
    <message>
        <source>As a newspaper tells it</source>
        <translation>对外宣传口径</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Records behind this figure</source>
        <translation>数字背后的记录</translation>
    </message>
    <message>
        <source>%1 reports</source>
        <translation>%1篇</translation>
    </message>
</context>
<context>
    <name>lianxin::ui::HelpDesk</name>
    <message>
        <source>&amp;Using Lianxin</source>
        <translation>使用帮助(&amp;U)</translation>
    </message>
    <message>
        <source>What is &amp;new</source>
        <translation>新功能(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;About Lianxin</source>
        <translation>关于联心(&amp;A)</translation>
    </message>
</context>
<context>
    <name>lianxin::ui::HelpDialog</name>
    <message>
        <source>Help</source>
        <translation>使用帮助</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>在帮助中查找</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>目录</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>后退</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>前进</translation>
    </message>
</context>
<context>
    <name>lianxin::ui::HistoryDifferences</name>
    <message>
        <source>From this moment on</source>
        <translation>从此刻起</translation>
    </message>
    <message>
        <source>Up to this moment</source>
        <translation>到此刻止</translation>
    </message>
    <message>
        <source>What has changed</source>
        <translation>有何变化</translation>
    </message>
    <message>
        <source>&amp;Since</source>
        <translation>从(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Until</source>
        <translation>到(&amp;U)</translation>
    </message>
    <message>
        <source>Nothing differs between these two moments.</source>
        <translation>这两个时刻之间没有变化。</translation>
    </message>
    <message>
        <source>Since when</source>
        <translation>起始时刻</translation>
    </message>
    <message>
        <source>Until when</source>
        <translation>截止时刻</translation>
    </message>
    <message>
        <source>this morning</source>
        <translation>今天早上</translation>
    </message>
    <message>
        <source>yesterday morning</source>
        <translation>昨天早上</translation>
    </message>
    <message>
        <source>last Friday morning</source>
        <translation>上周五早上</translation>
    </message>
    <message>
        <source>a week ago</source>
        <translation>一周以前</translation>
    </message>
    <message>
        <source>the first of the month</source>
        <translation>本月一日</translation>
    </message>
    <message>
        <source>the beginning</source>
        <translation>最初</translation>
    </message>
    <message>
        <source>a moment:</source>
        <translation>指定时刻：</translation>
    </message>
    <message>
        <source>now</source>
        <translation>现在</translation>
    </message>
    <message>
        <source>after: %1</source>
        <translation>此操作之后：%1</translation>
    </message>
</context>
<context>
    <name>lianxin::ui::HistoryList</name>
    <message>
        <source>new version</source>
        <translation>新版本</translation>
    </message>
    <message>
        <source>taking back</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>已撤销</translation>
    </message>
    <message>
        <source>repeated</source>
        <translation>已重做</translation>
    </message>
    <message>
        <source>done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>操作人</translation>
    </message>
    <message>
        <source>How</source>
        <translation>情况</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>记录数</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Choose an action above to see which records it changed.</source>
        <translation>在上面选一项操作，这里列出它改动的记录。</translation>
    </message>
    <message>
        <source>first content</source>
        <translation>初始内容</translation>
    </message>
    <message>
        <source>noted</source>
        <translation>已登记</translation>
    </message>
</context>
<context>
    <name>lianxin::ui::HistoryPage</name>
    <message>
        <source>History</source>
        <translation>历史</translation>
    </message>
    <message>
        <source>Take &amp;this back</source>
        <translation>撤销此项(&amp;K)</translation>
    </message>
    <message>
        <source>Take &amp;all after this back</source>
        <translation>撤销此后全部(&amp;A)</translation>
    </message>
    <message>
        <source>Nothing was done yet. Each change is listed here and can be taken back.</source>
        <translation>还没有任何操作。每一次改动都会记在这里，可以随时撤销。</translation>
    </message>
    <message>
        <source>%1 steps taken back.</source>
        <translation>已撤销 %1 步。</translation>
    </message>
    <message>
        <source>This was done before a new version of the program; a backup leads back.</source>
        <translation>这一步早于程序升级，不能在此撤销；可用备份找回。</translation>
    </message>
    <message>
        <source>%1 of %2 steps were taken back, then one could not be: %3</source>
        <translation>已撤销 %1 步（共 %2 步），其后一步不能撤销：%3</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Recycle bin</source>
        <translation>回收站</translation>
    </message>
    <message>
        <source>Changed &amp;since…</source>
        <translation>此后的变化(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>恢复(&amp;R)</translation>
    </message>
    <message>
        <source>Nothing lies here. What is removed can be restored from here, with all that belonged to it.</source>
        <translation>回收站是空的。删除的内容连同所属的记录，都可以从这里恢复。</translation>
    </message>
    <message>
        <source>What has changed</source>
        <translation>有何变化</translation>
    </message>
    <message>
        <source>Taken back: %1</source>
        <translation>已撤销：%1</translation>
    </message>
</context>
<context>
    <name>lianxin::ui::HonourRollPart</name>
    <message>
        <source>Honour roll</source>
        <translation>荣誉榜</translation>
    </message>
    <message>
        <source>Certificates…</source>
        <translation>荣誉证书…</translation>
    </message>
    <message>
        <source>Nobody is honoured yet: approve the pioneers of a month, or decide a round of a year.</source>
        <translation>还没有荣誉：请批准月度先锋，或决定年度评选。</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>时段</translation>
    </message>
    <message>
        <source>Honour</source>
        <translation>荣誉</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>委员</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>工作单位</translation>
    </message>
    <message>
        <source>Sector</source>
        <translation>界别</translation>
    </message>
    <message>
        <source>Story</source>
        <translation>事迹</translation>
    </message>
    <message>
        <source>Announced or decided</source>
        <translation>公布或决定日期</translation>
    </message>
    <message>
        <source>What the points were for</source>
        <translation>得分依据</translation>
    </message>
</context>
<context>
    <name>lianxin::ui::HonourStepDialog</name>
    <message>
        <source>Next step of %1</source>
        <translation>%1的下一步</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>On</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>截止</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>委员</translation>
    </message>
    <message>
        <source>In place</source>
        <translation>递补</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>&amp;Save the step</source>
        <translation>保存这一步(&amp;S)</translation>
    </message>
    <message>
        <source>From</source>
        <translation>从</translation>
    </message>
    <message>
        <source>Recommended by</source>
        <translation>推荐单位</translation>
    </message>
    <message>
        <source>Meeting or paper</source>
        <translation>会议或文件</translation>
    </message>
    <message>
        <source>Empty: as few days as must be, %1 working days.</source>
        <translation>留空：按最短公示期，%1个工作日。</translation>
    </message>
    <message>
        <source>State: %1</source>
        <translation>状态：%1</translation>
    </message>
    <message>
        <source>%1 chosen</source>
        <translation>入选%1人</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1等，另有%2人</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 · %2: %3</source>
        <translation>%1 · %2：%3</translation>
    </message>
    <message>
        <source>Empty: the next in order, %1.</source>
        <translation>留空：按名次递补%1。</translation>
    </message>
    <message>
        <source>Nobody is left who could come in place.</source>
        <translation>没有可以递补的人选。</translation>
    </message>
</context>
<context>
    <name>lianxin::ui::HonoursPart</name>
    <message>
        <source>Compute anew</source>
        <translation>重新计算</translation>
    </message>
    <message>
        <source>Next step…</source>
        <translation>下一步…</translation>
    </message>
    <message>
        <source>List of the chosen…</source>
        <translation>入选名单…</translation>
    </message>
    <message>
        <source>Excellent members</source>
        <translation>优秀委员</translation>
    </message>
    <message>
        <source>Nothing is computed yet. Compute who did best by the rules that are shown.</source>
        <translation>还没有计算。请按当前细则计算优秀委员。</translation>
    </message>
    <message>
        <source>Round of honours</source>
        <translation>评选</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>名次</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>委员</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>工作单位</translation>
    </message>
    <message>
        <source>Sector</source>
        <translation>界别</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>得分</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>State: %1</source>
        <translation>状态：%1</translation>
    </message>
    <message>
        <source>%1 chosen of %2 who may be</source>
        <translation>可评选%2人，入选%1人</translation>
    </message>
    <message>
        <source>computed on %1</source>
        <translation>%1计算</translation>
    </message>
    <message>
        <source>recommended on %1 by %2</source>
        <translation>%1由%2推荐</translation>
    </message>
    <message>
        <source>made known from %1 to %2</source>
        <translation>公示%1至%2</translation>
    </message>
    <message>
        <source>%1 objections, %2 open</source>
        <translation>异议%1条，未答复%2条</translation>
    </message>
    <message>
        <source>decided on %1: %2</source>
        <translation>%1决定：%2</translation>
    </message>
    <message>
        <source>%1 %2 → %3</source>
        <translation>%1 %2 → %3</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>另有%1人</translation>
    </message>
    <message>
        <source>The rules were changed since; the results stay as they were computed.</source>
        <translation>计算之后细则有改动，结果保持当时的数据。</translation>
    </message>
    <message>
        <source>Records were changed since; the results stay as they were computed.</source>
        <translation>计算之后记录有改动，结果保持当时的数据。</translation>
    </message>
    <message>
        <source>Answer %1 objections…</source>
        <translation>答复异议（%1条）…</translation>
    </message>
</context>
<context>
    <name>lianxin::ui::ImportDialog</name>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>工作表</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>行数</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>更新</translation>
    </message>
    <message>
        <source>The same</source>
        <translation>未变</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>拒收</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>列</translation>
    </message>
    <message>
        <source>What stands there</source>
        <translation>原值</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因和建议</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>导入(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Save refused rows…</source>
        <translation>保存拒收的行(&amp;S)…</translation>
    </message>
    <message>
        <source>Import spreadsheets</source>
        <translation>导入表格</translation>
    </message>
    <message>
        <source>Sheets</source>
        <translation>工作表</translation>
    </message>
    <message>
        <source>Refused and doubtful</source>
        <translation>拒收和存疑</translation>
    </message>
    <message>
        <source>&amp;Leave as it is</source>
        <translation>不导入(&amp;L)</translation>
    </message>
    <message>
        <source>not recognised: nothing to import</source>
        <translation>未识别，不导入</translation>
    </message>
    <message>
        <source>%1 new, %2 changed, %3 refused. Nothing is stored yet.</source>
        <translation>将新增%1条、更新%2条，拒收%3条。尚未写入。</translation>
    </message>
    <message>
        <source>Unknown words</source>
        <translation>待对应的列和值</translation>
    </message>
    <message>
        <source>Looking what the sheets would bring…</source>
        <translation>正在核对表格内容…</translation>
    </message>
    <message>
        <source>Unknown words (%1)</source>
        <translation>待对应的列和值（%1）</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>正在导入…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Refused %1, doubtful %2</source>
        <translation>拒收%1，存疑%2</translation>
    </message>
    <message>
        <source>Everything is there already: %1 rows are the same. There is nothing to import.</source>
        <translation>全部已在库中：%1行内容相同，无需导入。</translation>
    </message>
    <message>
        <source>What would change</source>
        <translation>将要更改</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>种类</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation>原来 → 之后</translation>
    </message>
    <message>
        <source>Empty cells &amp;clear what is stored</source>
        <translation>空白单元格清除原有内容(&amp;C)</translation>
    </message>
    <message>
        <source>What would change (%1)</source>
        <translation>将要更改（%1）</translation>
    </message>
    <message>
        <source>The county&apos;s sheet</source>
        <translation>县区征集表</translation>
    </message>
    <message>
        <source>%1, row %2</source>
        <translation>%1第%2行</translation>
    </message>
</context>
<context>
    <name>lianxin::ui::InvitationTable</name>
    <message>
        <source>People</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Nobody is invited yet. Choose the panel on the selection page, or add members by name.</source>
        <translation>尚未邀请委员。可在“选派”页选定名单，或按姓名添加。</translation>
    </message>
    <message>
        <source>Take off the list</source>
        <translation>移出名单</translation>
    </message>
    <message>
        <source>Edit the invitation of %1</source>
        <translation>修改%1的邀请</translation>
    </message>
    <message>
        <source>Invite by name</source>
        <translation>按姓名邀请</translation>
    </message>
    <message>
        <source>Invite by name, Enter</source>
        <translation>输入姓名，回车邀请</translation>
    </message>
    <message>
        <source>&amp;Letters…</source>
        <translation>函件(&amp;L)…</translation>
    </message>
    <message>
        <source>Has accepted</source>
        <translation>参加</translation>
    </message>
    <message>
        <source>Declines</source>
        <translation>不参加</translation>
    </message>
    <message>
        <source>Asks for leave</source>
        <translation>请假</translation>
    </message>
    <message>
        <source>Was present</source>
        <translation>出席</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Employer and post</source>
        <translation>单位及职务</translation>
    </message>
    <message>
        <source>Seat</source>
        <translation>席位</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>途径</translation>
    </message>
    <message>
        <source>Specialty</source>
        <translation>匹配专长</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>发函日期</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>回复</translation>
    </message>
    <message>
        <source>Replied</source>
        <translation>回复日期</translation>
    </message>
    <message>
        <source>Reason of leave</source>
        <translation>请假事由</translation>
    </message>
    <message>
        <source>Presence</source>
        <translation>出席情况</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>签到</translation>
    </message>
    <message>
        <source>Why chosen</source>
        <translation>选派理由</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Take %1 off the list</source>
        <translation>将%1移出名单</translation>
    </message>
    <message>
        <source>Take %1 members off the list</source>
        <translation>将 %1 名委员移出名单</translation>
    </message>
    <message>
        <source>%1 is on the list already.</source>
        <translation>%1已在名单中。</translation>
    </message>
    <message>
        <source>Invite %1</source>
        <translation>邀请%1</translation>
    </message>
    <message>
        <source>Group text…</source>
        <translation>群通知…</translation>
    </message>
    <message>
        <source>Nobody of the group %1 is still to be invited.</source>
        <translation>分组 %1 中没有还需邀请的委员。</translation>
    </message>
    <message>
        <source>Invite the group %1</source>
        <translation>邀请分组 %1</translation>
    </message>
    <message>
        <source>%1 members of the group %2 are on the list now.</source>
        <translation>分组 %2 的 %1 名委员已列入名单。</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1：%2，%3</translation>
    </message>
    <message>
        <source>%1 is invited, too: check in that name by itself.</source>
        <translation>%1也在邀请名单里，请单独签到。</translation>
    </message>
    <message>
        <source>%1 in the place of %2</source>
        <translation>%1代%2参加</translation>
    </message>
    <message>
        <source>%1 came in the place of %2.</source>
        <translation>%1代%2参加。</translation>
    </message>
    <message>
        <source>Of everybody it is known already.</source>
        <translation>所有人都已登记。</translation>
    </message>
    <message>
        <source>The other %1 did not come</source>
        <translation>其余 %1 人未到</translation>
    </message>
    <message>
        <source>The other %1 did not come.</source>
        <translation>其余 %1 人未到：请过假的记请假，其他记缺席。</translation>
    </message>
    <message>
        <source>Check &amp;in</source>
        <translation>签到(&amp;I)</translation>
    </message>
    <message>
        <source>Two letters of a name and Enter: has come</source>
        <translation>打姓名的两个首字母再按回车，即签到</translation>
    </message>
    <message>
        <source>Was late</source>
        <translation>迟到</translation>
    </message>
    <message>
        <source>Was absent</source>
        <translation>缺席</translation>
    </message>
    <message>
        <source>A accepts · D declines · L leave · P present · T late · X absent</source>
        <translation>A 参加 · D 不参加 · L 请假 · P 出席 · T 迟到 · X 缺席</translation>
    </message>
    <message>
        <source>%1 is in already.</source>
        <translation>%1已经签到。</translation>
    </message>
</context>
<context>
    <name>lianxin::ui::JobBar</name>
    <message>
        <source>&amp;Stop</source>
        <translation>停止(&amp;S)</translation>
    </message>
</context>
<context>
    <name>lianxin::ui::JoinDialog</name>
    <message>
        <source>Merge %1 suggestions</source>
        <translation>归并%1条建议</translation>
    </message>
    <message>
        <source>Within which one do the others go on? Each keeps its number, and its proposers keep their credit.</source>
        <translation>归并到哪一条办理？每条保留原编号，提出人的履职记录不变。</translation>
    </message>
    <message>
        <source>&amp;Merge</source>
        <translation>归并(&amp;M)</translation>
    </message>
</context>
<context>
    <name>lianxin::ui::KeptFilesList</name>
    <message>
        <source>Save as</source>
        <translation>另存为</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>%1 is saved.</source>
        <translation>已保存“%1”。</translation>
    </message>
    <message>
        <source>%1: not a photo that can be shown; kept as a paper.</source>
        <translation>%1 不是能显示的照片，已作为材料保存。</translation>
    </message>
</context>
<context>
    <name>lianxin::ui::LabelsDialog</name>
    <message>
        <source>Labels and envelopes</source>
        <translation>标签和信封</translation>
    </message>
    <message>
        <source>The first label of the sheet that is still there: across, then down</source>
        <translation>标签纸上第一枚未用的标签：先横后竖数</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation>显示(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>关闭(&amp;C)</translation>
    </message>
    <message>
        <source>For the &amp;letters</source>
        <translation>对应函件(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;On</source>
        <translation>纸型(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;First label</source>
        <translation>起始标签(&amp;F)</translation>
    </message>
</context>
<context>
    <name>lianxin::ui::LedgerPage</name>
    <message>
        <source>Choose a suggestion to see its tracking card.</source>
        <translation>选一条建议，看它的跟踪卡。</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>活动</translation>
    </message>
    <message>
        <source>About</source>
        <translation>反映对象</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>登记日期</translation>
    </message>
    <message>
        <source>Proposers</source>
        <translation>提出委员</translation>
    </message>
    <message>
        <source>Handling</source>
        <translation>办理</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>处理途径</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Main unit</source>
        <translation>主办单位</translation>
    </message>
    <message>
        <source>Assisting</source>
        <translation>协办单位</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>办理时限</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>办结日期</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>办理结果</translation>
    </message>
    <message>
        <source>Members say</source>
        <translation>委员评价</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>办理进展</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>社情民意信息</translation>
    </message>
    <message>
        <source>Internal note</source>
        <translation>内部备注</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>建议台账</translation>
    </message>
    <message>
        <source>Edit suggestion %1</source>
        <translation>修改建议 %1</translation>
    </message>
    <message>
        <source>No suggestion yet. Import the ledger sheet, or add one after the visit.</source>
        <translation>还没有建议。可以导入台账表格，也可以在活动后逐条登记。</translation>
    </message>
    <message>
        <source>New suggestion</source>
        <translation>新增建议</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Suggestion</source>
        <translation>建议内容</translation>
    </message>
    <message>
        <source>A suggestion belongs to an activity that was held: add that first.</source>
        <translation>建议要归在一次活动之下，请先添加活动。</translation>
    </message>
    <message>
        <source>Add suggestion %1</source>
        <translation>新增建议 %1</translation>
    </message>
    <message>
        <source>Remove %1 suggestions</source>
        <translation>删除 %1 条建议</translation>
    </message>
    <message>
        <source>Overdue %1 d</source>
        <translation>逾期 %1 天</translation>
    </message>
    <message>
        <source>To be routed</source>
        <translation>待分流</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>办理中</translation>
    </message>
    <message>
        <source>Remove suggestion %1</source>
        <translation>删除建议 %1</translation>
    </message>
    <message>
        <source>Handled</source>
        <translation>已办结</translation>
    </message>
    <message>
        <source>No activity that was held is called %1.</source>
        <translation>没有名为“%1”的已开展活动。</translation>
    </message>
    <message>
        <source>Letters…</source>
        <translation>函件…</translation>
    </message>
    <message>
        <source>Letters that hand over, remind and tell the progress of the activity of the current row</source>
        <translation>当前这条建议所属活动的转办函、催办单和进展告知单</translation>
    </message>
    <message>
        <source>Papers of the rows selected, or of all that are shown</source>
        <translation>打印选中的各行，未选则打印当前显示的全部</translation>
    </message>
    <message>
        <source>Followed by</source>
        <translation>督办领导</translation>
    </message>
    <message>
        <source>Every so many days</source>
        <translation>督办频次（天）</translation>
    </message>
    <message>
        <source>Progress (%)</source>
        <translation>进度（%）</translation>
    </message>
    <message>
        <source>One leader follows a suggestion, not several.</source>
        <translation>督办领导只能有一位。</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>期限%1</translation>
    </message>
    <message>
        <source>Goes together with</source>
        <translation>关联建议</translation>
    </message>
    <message>
        <source>Merged into</source>
        <translation>归并入</translation>
    </message>
    <message>
        <source>Part of</source>
        <translation>所属建议</translation>
    </message>
    <message>
        <source>Takes in</source>
        <translation>并入</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>分项</translation>
    </message>
    <message>
        <source>Tracking card</source>
        <translation>跟踪卡</translation>
    </message>
    <message>
        <source>From need to result</source>
        <translation>一线到底</translation>
    </message>
    <message>
        <source>Still missing</source>
        <translation>还缺什么</translation>
    </message>
    <message>
        <source>Choose a suggestion to see what became of it.</source>
        <translation>选中一条建议，查看它的来龙去脉。</translation>
    </message>
    <message>
        <source>From the need to the result</source>
        <translation>一线到底</translation>
    </message>
    <message>
        <source>To be signed for</source>
        <translation>待签收</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>已退回</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>暂停计时</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>已反馈</translation>
    </message>
    <message>
        <source>Long overdue, %1 d</source>
        <translation>严重超期%1天</translation>
    </message>
    <message>
        <source>Due today</source>
        <translation>今天到期</translation>
    </message>
    <message>
        <source>Due in %1 d</source>
        <translation>还剩%1天</translation>
    </message>
    <message>
        <source>Merged</source>
        <translation>已归并</translation>
    </message>
    <message>
        <source>Became late (computed)</source>
        <translation>到期未办结（系统推算）</translation>
    </message>
    <message>
        <source>More time</source>
        <translation>延期</translation>
    </message>
    <message>
        <source>no answer yet</source>
        <translation>尚未答复</translation>
    </message>
    <message>
        <source>Photos of return visits</source>
        <translation>回访照片</translation>
    </message>
    <message>
        <source>Return visits</source>
        <translation>回访</translation>
    </message>
</context>
<context>
    <name>lianxin::ui::LettersDialog</name>
    <message>
        <source>%1 letters: %2 not sent yet, %3 changed since they were sent.</source>
        <translation>共 %1 封：未印发 %2 封，印发后有变动 %3 封。</translation>
    </message>
    <message>
        <source>%1 lack something and cannot be sent: %2.</source>
        <translation>%1 封缺少内容，不能印发：%2。</translation>
    </message>
    <message>
        <source>&amp;Print or save what was sent…</source>
        <translation>打印或保存已印发的(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Send letters</source>
        <translation>印发(&amp;S)</translation>
    </message>
    <message>
        <source>Letters: %1</source>
        <translation>函件：%1</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>主送</translation>
    </message>
    <message>
        <source>To members</source>
        <translation>致委员</translation>
    </message>
    <message>
        <source>To units</source>
        <translation>致单位</translation>
    </message>
    <message>
        <source>&amp;Wording…</source>
        <translation>修改用语(&amp;W)…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>关闭(&amp;C)</translation>
    </message>
    <message>
        <source>The letter</source>
        <translation>函件</translation>
    </message>
    <message>
        <source>What is new in it</source>
        <translation>与上一版对照</translation>
    </message>
    <message>
        <source>The letter as it would be sent</source>
        <translation>待印发稿</translation>
    </message>
    <message>
        <source>The letter as sent</source>
        <translation>已印发稿</translation>
    </message>
    <message>
        <source>&amp;Send 1 letter</source>
        <translation>印发 1 封(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Send %1 letters</source>
        <translation>印发 %1 封(&amp;S)</translation>
    </message>
    <message>
        <source>%1 letters are kept as they were sent. Print or save them now.</source>
        <translation>已印发 %1 封并留存原稿，现在可以打印或保存。</translation>
    </message>
    <message>
        <source>To the county</source>
        <translation>致县区</translation>
    </message>
    <message>
        <source>Chat group</source>
        <translation>群通知</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>转办函</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>催办单</translation>
    </message>
    <message>
        <source>Progress told</source>
        <translation>进展告知</translation>
    </message>
</context>
<context>
    <name>lianxin::ui::LettersTree</name>
    <message>
        <source>not sent yet</source>
        <translation>未印发</translation>
    </message>
    <message>
        <source>sent, as it is now</source>
        <translation>已印发，无变动</translation>
    </message>
    <message>
        <source>changed since version %1</source>
        <translation>第%1版后有变动</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>函件</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>主送</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>印发日期</translation>
    </message>
    <message>
        <source>How it left</source>
        <translation>打印记录</translation>
    </message>
    <message>
        <source>sent; no longer invited</source>
        <translation>已印发，现不在名单内</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>第%1版</translation>
    </message>
    <message>
        <source>%1 %2 by %3</source>
        <translation>%1 %2 %3</translation>
    </message>
    <message>
        <source>sent on %1; can be sent anew</source>
        <translation>%1已发，可再次发出</translation>
    </message>
    <message>
        <source>sent; gets none now</source>
        <translation>已发；现已不再发送</translation>
    </message>
</context>
<context>
    <name>lianxin::ui::MadeSuggestions</name>
    <message>
        <source>Suggestions</source>
        <translation>建议</translation>
    </message>
    <message>
        <source>No suggestion was made here yet. Register them in the ledger.</source>
        <translation>本次活动还没有建议，请在“台账”页登记。</translation>
    </message>
    <message>
        <source>Tracking &amp;cards…</source>
        <translation>跟踪卡(&amp;C)…</translation>
    </message>
    <message>
        <source>Prints the cards of the rows selected, or of all</source>
        <translation>打印所选建议的跟踪卡；未选则打印全部</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Proposers</source>
        <translation>提出委员</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>About</source>
        <translation>涉及对象</translation>
    </message>
    <message>
        <source>Suggestion</source>
        <translation>意见建议</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>去向</translation>
    </message>
    <message>
        <source>Main unit</source>
        <translation>主办单位</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>办理期限</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>办理结果</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Ledger of the same &amp;day</source>
        <translation>当天台账(&amp;D)</translation>
    </message>
    <message>
        <source>Write down what members say, one Enter each, on the whole screen</source>
        <translation>全屏登记委员的建议，一条一个回车</translation>
    </message>
</context>
<context>
    <name>lianxin::ui::MainWindow</name>
    <message>
        <source>This is the sample: a made-up year to try things on. Nothing here is the office&apos;s own.</source>
        <translation>示例：虚构的一年，供熟悉和试用，不是本单位的数据。</translation>
    </message>
    <message>
        <source>Done: %1</source>
        <translation>已完成：%1</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>There is no table on this page.</source>
        <translation>本页没有表格。</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Filter this table</source>
        <translation>筛选本表(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>No page shows this record.</source>
        <translation>没有页面能显示这条记录。</translation>
    </message>
    <message>
        <source>This record is no longer there.</source>
        <translation>这条记录已不存在。</translation>
    </message>
    <message>
        <source>Opening %1…</source>
        <translation>正在打开 %1…</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Read this page anew</source>
        <translation>刷新本页(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>全屏(&amp;F)</translation>
    </message>
    <message>
        <source>%1 (read-only copy)</source>
        <translation>%1（只读副本）</translation>
    </message>
    <message>
        <source>Lianxin</source>
        <translation>联心</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>示例</translation>
    </message>
</context>
<context>
    <name>lianxin::ui::MappingTable</name>
    <message>
        <source>(leave out)</source>
        <translation>（不导入）</translation>
    </message>
    <message>
        <source>Unknown columns and values</source>
        <translation>待对应的列和值</translation>
    </message>
    <message>
        <source>In their sheet</source>
        <translation>表中写法</translation>
    </message>
    <message>
        <source>Is ours</source>
        <translation>对应本办的</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>lianxin::ui::MemberDuplicates</name>
    <message>
        <source>same name and employer</source>
        <translation>姓名、单位相同</translation>
    </message>
    <message>
        <source>same telephone</source>
        <translation>电话相同</translation>
    </message>
    <message>
        <source>same name and month of birth</source>
        <translation>姓名、出生年月相同</translation>
    </message>
    <message>
        <source>chosen by hand</source>
        <translation>手工选定</translation>
    </message>
    <message>
        <source>Members who may stand on the roll twice</source>
        <translation>名册中可能重复登记的委员</translation>
    </message>
    <message>
        <source>&amp;Merge the two members chosen…</source>
        <translation>合并所选两名委员(&amp;M)…</translation>
    </message>
    <message>
        <source>Likely duplicates: %1…</source>
        <translation>疑似重复：%1…</translation>
    </message>
    <message>
        <source>Select the rows of two members first, the second with Ctrl.</source>
        <translation>请先选中两名委员，选第二名时按住Ctrl。</translation>
    </message>
    <message>
        <source>%1 may be on the roll already: %2 %3 (%4).</source>
        <translation>%1可能已在名册中：%2 %3（%4）。</translation>
    </message>
    <message>
        <source>&amp;Merge with that entry…</source>
        <translation>合并到该委员(&amp;M)…</translation>
    </message>
    <message>
        <source>Complete %1</source>
        <translation>补充%1的资料</translation>
    </message>
    <message>
        <source>Merge %1 with %2</source>
        <translation>合并%1与%2</translation>
    </message>
    <message>
        <source>The values chosen could not be stored. Look at the entry and try again.</source>
        <translation>所选内容未能保存，请查看该委员的资料后再试。</translation>
    </message>
    <message>
        <source>but of different sex</source>
        <translation>但性别不同</translation>
    </message>
    <message>
        <source>but born in different months</source>
        <translation>但出生年月不同</translation>
    </message>
    <message>
        <source>, </source>
        <translation>，</translation>
    </message>
</context>
<context>
    <name>lianxin::ui::MemberRadarPane</name>
    <message>
        <source>Choose a member to see what the member did beside the mean.</source>
        <translation>选择一位委员，与全体平均对照其履职情况。</translation>
    </message>
</context>
<context>
    <name>lianxin::ui::MemberVerification</name>
    <message>
        <source>Employer and telephone &amp;verified today</source>
        <translation>单位和电话今天已核实(&amp;V)</translation>
    </message>
    <message>
        <source>To be verified: %1</source>
        <translation>待核实：%1</translation>
    </message>
    <message>
        <source>Serving members whose employer and telephone nobody confirmed for %1 months</source>
        <translation>超过%1个月未核实单位和电话的在任委员</translation>
    </message>
    <message>
        <source>Verify %1</source>
        <translation>核实%1的资料</translation>
    </message>
    <message>
        <source>Verify %1 members</source>
        <translation>核实%1名委员的资料</translation>
    </message>
</context>
<context>
    <name>lianxin::ui::MembersPage</name>
    <message>
        <source>Choose a member to see the whole record.</source>
        <translation>选一位委员，看全部履职记录。</translation>
    </message>
    <message>
        <source>Employer and post</source>
        <translation>单位及职务</translation>
    </message>
    <message>
        <source>Sector</source>
        <translation>界别</translation>
    </message>
    <message>
        <source>Party</source>
        <translation>党派</translation>
    </message>
    <message>
        <source>Post in the committee</source>
        <translation>政协职务</translation>
    </message>
    <message>
        <source>Specialties</source>
        <translation>专业特长</translation>
    </message>
    <message>
        <source>Lives in</source>
        <translation>居住地</translation>
    </message>
    <message>
        <source>Works in</source>
        <translation>工作地</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>联系电话</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>出生年月</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Pioneer of the month</source>
        <translation>月度履职先锋</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>参加活动</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>提出建议</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>社情民意信息</translation>
    </message>
    <message>
        <source>Pairing and outcomes</source>
        <translation>结对与成果</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>委员</translation>
    </message>
    <message>
        <source>No member yet. Import the roll, or add the first one.</source>
        <translation>还没有委员。可以导入委员名册，也可以逐位添加。</translation>
    </message>
    <message>
        <source>New member</source>
        <translation>新增委员</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>修改 %1</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>序号</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>性别</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Kind of unit</source>
        <translation>单位性质</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>届次</translation>
    </message>
    <message>
        <source>Ethnic group</source>
        <translation>民族</translation>
    </message>
    <message>
        <source>Add a member</source>
        <translation>新增委员</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>删除 %1</translation>
    </message>
    <message>
        <source>Remove %1 members</source>
        <translation>删除 %1 位委员</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>核实日期</translation>
    </message>
    <message>
        <source>%1 is no depth of a specialty: choose one that the dictionary has.</source>
        <translation>“%1”不是专长程度，请从字典里选一个。</translation>
    </message>
    <message>
        <source>Dossiers…</source>
        <translation>履职档案…</translation>
    </message>
    <message>
        <source>Prints the dossiers of the rows selected</source>
        <translation>打印所选委员的履职档案</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>概况</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>履职画像</translation>
    </message>
    <message>
        <source>Progress…</source>
        <translation>办理进展…</translation>
    </message>
    <message>
        <source>How far a member&apos;s suggestions are, to be told, printed or copied</source>
        <translation>查询委员所提建议的办理进展，可打印、复制</translation>
    </message>
</context>
<context>
    <name>lianxin::ui::MergeDialog</name>
    <message>
        <source>&amp;Merge the two</source>
        <translation>合并(&amp;M)</translation>
    </message>
    <message>
        <source>Likely duplicates</source>
        <translation>疑似重复</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Pairs that may be one</source>
        <translation>疑似重复的各组</translation>
    </message>
    <message>
        <source>Not the same: &amp;pass over</source>
        <translation>不是同一人，跳过(&amp;P)</translation>
    </message>
    <message>
        <source>what was entered</source>
        <translation>正在登记的内容</translation>
    </message>
    <message>
        <source>Choose the value to keep where the two differ; all that refers to either goes with the one that stays.</source>
        <translation>不一致的内容请选择以哪边为准；两边的邀请、建议、结对等记录都归到保留的一条。</translation>
    </message>
</context>
<context>
    <name>lianxin::ui::MergePanel</name>
    <message>
        <source>(empty)</source>
        <translation>（空）</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1:</source>
        <translation>%1：</translation>
    </message>
    <message>
        <source>%1 (stays)</source>
        <translation>%1（保留）</translation>
    </message>
</context>
<context>
    <name>lianxin::ui::MessageBar</name>
    <message>
        <source>Close the message</source>
        <translation>关闭提示</translation>
    </message>
</context>
<context>
    <name>lianxin::ui::MinutesPane</name>
    <message>
        <source>Seen on the spot</source>
        <translation>现场记录</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>会议纪要</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>What was seen and heard at this project</source>
        <translation>这个项目现场看到、听到的情况</translation>
    </message>
    <message>
        <source>Put togethe&amp;r</source>
        <translation>汇集(&amp;R)</translation>
    </message>
    <message>
        <source>Adds who was there, the programme, the notes of the projects and what the members said</source>
        <translation>补进出席人员、日程、各项目现场记录和委员发言</translation>
    </message>
    <message>
        <source>The minutes of the meeting</source>
        <translation>在这里写会议纪要</translation>
    </message>
    <message>
        <source>Notes of the visit to %1</source>
        <translation>现场记录：%1</translation>
    </message>
    <message>
        <source>Minutes of %1</source>
        <translation>会议纪要：%1</translation>
    </message>
</context>
<context>
    <name>lianxin::ui::MixTable</name>
    <message>
        <source>Who comes together</source>
        <translation>人员要求</translation>
    </message>
    <message>
        <source>Add line</source>
        <translation>添加一行</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>What</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>至少人数</translation>
    </message>
    <message>
        <source>Binding</source>
        <translation>约束</translation>
    </message>
    <message>
        <source>wished for</source>
        <translation>尽量有</translation>
    </message>
    <message>
        <source>must be there</source>
        <translation>必须有</translation>
    </message>
    <message>
        <source>On the roll</source>
        <translation>名册中</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>%1 is not in the dictionary: nobody can be found.</source>
        <translation>数据字典中没有“%1”，找不到这类委员。</translation>
    </message>
    <message>
        <source>%1 is not among the choices.</source>
        <translation>没有“%1”这一选项。</translation>
    </message>
    <message>
        <source>The dictionary has nothing of that yet: %1.</source>
        <translation>数据字典中还没有这类内容：%1。</translation>
    </message>
    <message>
        <source>There is no group of members %1.</source>
        <translation>没有名为“%1”的委员分组。</translation>
    </message>
    <message>
        <source>The dictionary has nothing more of that: %1.</source>
        <translation>数据字典中没有更多这类内容：%1。</translation>
    </message>
    <message>
        <source>Edit who comes together: %1</source>
        <translation>修改人员要求：%1</translation>
    </message>
    <message>
        <source>Remove %1 lines: %2</source>
        <translation>删除 %1 行：%2</translation>
    </message>
</context>
<context>
    <name>lianxin::ui::MovingPart</name>
    <message>
        <source>%1 was held: it stays where it is.</source>
        <translation>%1已举办，不能移动。</translation>
    </message>
    <message>
        <source>Move %1</source>
        <translation>移动%1</translation>
    </message>
    <message>
        <source>%1 is of the plan of %2: it stays in that year. Another year is chosen at the activity itself.</source>
        <translation>%1属于%2年方案，不能移出该年度。要换年度，请在活动本身修改。</translation>
    </message>
</context>
<context>
    <name>lianxin::ui::Navigation</name>
    <message>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>lianxin::ui::NeedContext</name>
    <message>
        <source>Choose a project to see who it is, and a need to see what was asked for before.</source>
        <translation>选中一个项目可看企业情况，选中一条需求可看以往的类似需求。</translation>
    </message>
    <message>
        <source>Like need %1</source>
        <translation>与第%1条需求相近的</translation>
    </message>
    <message>
        <source>Nothing like this need was asked for or proposed before.</source>
        <translation>以往没有相近的需求和建议。</translation>
    </message>
    <message>
        <source>Enterprise</source>
        <translation>企业</translation>
    </message>
    <message>
        <source>Industry</source>
        <translation>行业</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>规模</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>联系人</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Earlier visits</source>
        <translation>以往走访</translation>
    </message>
    <message>
        <source>Earlier needs</source>
        <translation>以往需求</translation>
    </message>
    <message>
        <source>Pairs</source>
        <translation>结对</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>已结束</translation>
    </message>
</context>
<context>
    <name>lianxin::ui::NeedPairing</name>
    <message>
        <source>Pair with</source>
        <translation>形成结对</translation>
    </message>
    <message>
        <source>Begin a pairing: who goes on helping the firm of the current need</source>
        <translation>由当前需求建立结对：由哪位委员继续帮扶这家企业</translation>
    </message>
    <message>
        <source>Nobody is asked to it or answers it yet</source>
        <translation>还没有受邀的委员，也没有回应这条需求的建议</translation>
    </message>
    <message>
        <source>Begin a pairing of %1 out of a need of %2</source>
        <translation>由%2的需求建立%1的结对</translation>
    </message>
</context>
<context>
    <name>lianxin::ui::NeedsPane</name>
    <message>
        <source>Projects</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>需求</translation>
    </message>
    <message>
        <source>New project</source>
        <translation>新建项目</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>No need yet. Add what the project chosen on the left asks for.</source>
        <translation>还没有需求。请添加左侧所选项目的需求。</translation>
    </message>
    <message>
        <source>New need</source>
        <translation>新建需求</translation>
    </message>
    <message>
        <source>Edit project %1</source>
        <translation>修改项目“%1”</translation>
    </message>
    <message>
        <source>Edit need %1 of %2</source>
        <translation>修改“%2”的第 %1 项需求</translation>
    </message>
    <message>
        <source>Remove %1 needs</source>
        <translation>删除 %1 项需求</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>序号</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Enterprise</source>
        <translation>企业</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>联系人</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>What it is like</source>
        <translation>基本情况</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Need</source>
        <translation>需求内容</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Urgency</source>
        <translation>紧急程度</translation>
    </message>
    <message>
        <source>Wanted specialties</source>
        <translation>所需专长</translation>
    </message>
    <message>
        <source>Add a project to %1</source>
        <translation>为%1新建项目</translation>
    </message>
    <message>
        <source>Remove %1 projects with their needs</source>
        <translation>删除 %1 个项目及其需求</translation>
    </message>
    <message>
        <source>A need belongs to a project: add that first.</source>
        <translation>需求须属于某个项目，请先新建项目。</translation>
    </message>
    <message>
        <source>Add a need to %1</source>
        <translation>为“%1”新建需求</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>确认</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>拟定专长</translation>
    </message>
    <message>
        <source>The proposed specialties of the needs selected (F8)</source>
        <translation>确认所选需求的拟定专长（F8）</translation>
    </message>
    <message>
        <source>All proposed specialties of this activity (Shift+F8)</source>
        <translation>确认本次活动的全部拟定专长（Shift+F8）</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>To be confirmed: %1</source>
        <translation>待确认：%1</translation>
    </message>
    <message>
        <source>Confirm all (%1)</source>
        <translation>全部确认（%1）</translation>
    </message>
    <message>
        <source>%1 needs: the proposed specialties are confirmed.</source>
        <translation>已确认%1条需求的专长。</translation>
    </message>
    <message>
        <source>Members wanted</source>
        <translation>所需人数</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>至少达到</translation>
    </message>
    <message>
        <source>%1 is no depth: choose one of the list.</source>
        <translation>“%1”不是专长程度，请从列表里选。</translation>
    </message>
    <message>
        <source>Needs with proposed specialties to be confirmed: %1</source>
        <translation>拟定专长待确认的需求：%1 条</translation>
    </message>
    <message>
        <source>Raised by</source>
        <translation>需求来源</translation>
    </message>
    <message>
        <source>Seen to by</source>
        <translation>跟进人</translation>
    </message>
    <message>
        <source>No project yet. The programme expects %1 of each visit.</source>
        <translation>还没有项目。按方案每次活动应报%1个。</translation>
    </message>
</context>
<context>
    <name>lianxin::ui::NewRulesDialog</name>
    <message>
        <source>all in full</source>
        <translation>全部全额</translation>
    </message>
    <message>
        <source>%1 in full, then %2 %</source>
        <translation>前%1次全额，以后计%2％</translation>
    </message>
    <message>
        <source>The rules of the program: results weigh most, each item counts less and less</source>
        <translation>现成细则：重成效，各项次数越多计得越少</translation>
    </message>
    <message>
        <source>New set of rules</source>
        <translation>新建细则版本</translation>
    </message>
    <message>
        <source>Begin with</source>
        <translation>起点</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>计分项</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>得分</translation>
    </message>
    <message>
        <source>Cap</source>
        <translation>上限</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>次数</translation>
    </message>
    <message>
        <source>&amp;Begin with</source>
        <translation>起点(&amp;B)</translation>
    </message>
    <message>
        <source>A sheet with the office&apos;s own rules is taken in by Import.</source>
        <translation>本单位自己的考核细则表，用“文件 › 导入”录入。</translation>
    </message>
    <message>
        <source>&amp;Make the set</source>
        <translation>建立版本(&amp;M)</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>开始日期</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>截止日期</translation>
    </message>
</context>
<context>
    <name>lianxin::ui::NextActivities</name>
    <message>
        <source>Nothing can be proposed: no theme of an activity or a need is known by a serving member, or all is planned already.</source>
        <translation>暂无建议：活动和需求的主题没有在任委员懂，或者都已列入计划。</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Proposal %1</source>
        <translation>建议%1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Plan it</source>
        <translation>列入计划</translation>
    </message>
    <message>
        <source>Adds this activity, with its needs, to the plan</source>
        <translation>把这次活动连同需求列入计划</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>需求</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>委员</translation>
    </message>
</context>
<context>
    <name>lianxin::ui::NumberTable</name>
    <message>
        <source>No paper is called %1.</source>
        <translation>没有“%1”这个文种。</translation>
    </message>
    <message>
        <source>Numbers of papers</source>
        <translation>发文编号</translation>
    </message>
    <message>
        <source>No numbers yet. Add how the office numbers its letters.</source>
        <translation>还没有发文编号。请新增本单位函件的编号格式。</translation>
    </message>
    <message>
        <source>New cycle</source>
        <translation>新编号</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Edit the numbers %1</source>
        <translation>修改编号：%1</translation>
    </message>
    <message>
        <source>Add a cycle of numbers</source>
        <translation>新增编号</translation>
    </message>
    <message>
        <source>&amp;Words of the papers…</source>
        <translation>文种用语(&amp;W)…</translation>
    </message>
    <message>
        <source>Cycle</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>编号格式</translation>
    </message>
    <message>
        <source>Begins with</source>
        <translation>起始号</translation>
    </message>
    <message>
        <source>In the year</source>
        <translation>起始年份</translation>
    </message>
    <message>
        <source>Empty: every year begins with it. Else the other years begin with 1.</source>
        <translation>留空：每年都从起始号开始；填年份：只有这一年从起始号开始，其他年份从1号开始。</translation>
    </message>
    <message>
        <source>Comes next</source>
        <translation>下一个编号</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>缺号</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>用于文种</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>New cycle %1</source>
        <translation>新编号 %1</translation>
    </message>
    <message>
        <source>Remove %1 cycles of numbers</source>
        <translation>删除编号 %1 类</translation>
    </message>
</context>
<context>
    <name>lianxin::ui::ObjectionsPart</name>
    <message>
        <source>Objections</source>
        <translation>异议</translation>
    </message>
    <message>
        <source>Nobody has objected. Add what a member says against points or an honour.</source>
        <translation>还没有异议。委员对积分或荣誉有意见时，在这里添加。</translation>
    </message>
    <message>
        <source>New objection</source>
        <translation>新异议</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Edit the objection of %1</source>
        <translation>编辑%1的异议</translation>
    </message>
    <message>
        <source>Add an objection of %1</source>
        <translation>添加%1的异议</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>细则</translation>
    </message>
    <message>
        <source>Objection</source>
        <translation>异议</translation>
    </message>
    <message>
        <source>Raised by</source>
        <translation>提出人</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>收到日期</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>答复</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>答复日期</translation>
    </message>
    <message>
        <source>Answered by</source>
        <translation>答复人</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>委员</translation>
    </message>
    <message>
        <source>Round of honours</source>
        <translation>评选</translation>
    </message>
    <message>
        <source>There is no round of honours called %1.</source>
        <translation>没有名为%1的评选。</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>%1 is not among the choices.</source>
        <translation>%1不在可选项中。</translation>
    </message>
    <message>
        <source>Points are those of members: import the roll first.</source>
        <translation>积分属于委员：请先导入名册。</translation>
    </message>
    <message>
        <source>Remove %1 objections</source>
        <translation>删除%1条异议</translation>
    </message>
    <message>
        <source>Row of points</source>
        <translation>积分台账行</translation>
    </message>
    <message>
        <source>What is objected</source>
        <translation>异议</translation>
    </message>
    <message>
        <source>What is answered</source>
        <translation>答复</translation>
    </message>
</context>
<context>
    <name>lianxin::ui::OutcomesPart</name>
    <message>
        <source>No.</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>成果</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>来源活动</translation>
    </message>
    <message>
        <source>Beneficiary</source>
        <translation>受益单位</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>促成委员</translation>
    </message>
    <message>
        <source>Recognition</source>
        <translation>认定</translation>
    </message>
    <message>
        <source>Amount (ten thousand yuan)</source>
        <translation>金额（万元）</translation>
    </message>
    <message>
        <source>People trained</source>
        <translation>培训人次</translation>
    </message>
    <message>
        <source>Posts</source>
        <translation>就业岗位</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>场次</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>佐证</translation>
    </message>
    <message>
        <source>There is no activity called %1.</source>
        <translation>没有“%1”这次活动。</translation>
    </message>
    <message>
        <source>Outcomes</source>
        <translation>成果</translation>
    </message>
    <message>
        <source>No outcome yet. Import the list of outcomes, or add the first one.</source>
        <translation>还没有成果。可以导入成果表，也可以新增第一项。</translation>
    </message>
    <message>
        <source>New outcome</source>
        <translation>新增成果</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Edit outcome %1</source>
        <translation>修改成果 %1</translation>
    </message>
    <message>
        <source>Choose an outcome to see where it began and who brought it about.</source>
        <translation>选一项成果，看它的来源和促成委员。</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>%1 ten thousand yuan</source>
        <translation>%1 万元</translation>
    </message>
    <message>
        <source>Outcome %1</source>
        <translation>成果 %1</translation>
    </message>
    <message>
        <source>Add outcome %1</source>
        <translation>新增成果 %1</translation>
    </message>
    <message>
        <source>Remove outcome %1</source>
        <translation>删除成果 %1</translation>
    </message>
    <message>
        <source>Remove %1 outcomes</source>
        <translation>删除 %1 项成果</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>核实情况</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>层级</translation>
    </message>
    <message>
        <source>Amounts with units</source>
        <translation>数量（带单位）</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>核实日期</translation>
    </message>
    <message>
        <source>Verified by</source>
        <translation>核实人</translation>
    </message>
    <message>
        <source>verified</source>
        <translation>已核实</translation>
    </message>
    <message>
        <source>claimed</source>
        <translation>待核实</translation>
    </message>
    <message>
        <source>The file that proves it</source>
        <translation>佐证文件</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>另存为</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>Verif&amp;y</source>
        <translation>核实(&amp;Y)</translation>
    </message>
    <message>
        <source>File that &amp;proves it…</source>
        <translation>佐证文件(&amp;P)…</translation>
    </message>
    <message>
        <source>Save the file as…</source>
        <translation>文件另存为…</translation>
    </message>
    <message>
        <source>Somebody looked at what proves the outcomes of the rows selected</source>
        <translation>选中的成果，佐证已有人看过</translation>
    </message>
    <message>
        <source>Verify %1 outcomes</source>
        <translation>核实 %1 项成果</translation>
    </message>
    <message>
        <source>Add a file to outcome %1</source>
        <translation>给成果 %1 附佐证文件</translation>
    </message>
    <message>
        <source>%1 is saved.</source>
        <translation>已保存“%1”。</translation>
    </message>
    <message>
        <source>%1 people trained</source>
        <translation>培训 %1 人次</translation>
    </message>
    <message>
        <source>%1 posts</source>
        <translation>岗位 %1 个</translation>
    </message>
    <message>
        <source>%1 sessions</source>
        <translation>培训 %1 期</translation>
    </message>
    <message>
        <source>%1 (verified: %2)</source>
        <translation>%1（已核实 %2）</translation>
    </message>
    <message>
        <source>In all: %1</source>
        <translation>合计：%1</translation>
    </message>
    <message>
        <source>verified on %1 by %2</source>
        <translation>%2于 %1 核实</translation>
    </message>
</context>
<context>
    <name>lianxin::ui::PagedRows</name>
    <message>
        <source>%1 so far…</source>
        <translation>已有 %1 条，仍在计数…</translation>
    </message>
    <message>
        <source>%1 in all</source>
        <translation>共 %1 条</translation>
    </message>
    <message>
        <source>%1 shown</source>
        <translation>显示 %1 条</translation>
    </message>
    <message>
        <source>%1 of %2 shown</source>
        <translation>显示 %1 / 共 %2</translation>
    </message>
</context>
<context>
    <name>lianxin::ui::PairingPage</name>
    <message>
        <source>Pairing and outcomes</source>
        <translation>结对与成果</translation>
    </message>
    <message>
        <source>Pairings (%1)</source>
        <translation>结对（%1）</translation>
    </message>
    <message>
        <source>Outcomes (%1)</source>
        <translation>成果（%1）</translation>
    </message>
</context>
<context>
    <name>lianxin::ui::PairingsPart</name>
    <message>
        <source>No.</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>委员</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>结对单位</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>所在地</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Last service</source>
        <translation>最近服务</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>次数</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>结对日期</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>服务内容</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>结束日期</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>结束原因</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Pairings</source>
        <translation>结对</translation>
    </message>
    <message>
        <source>No pairing yet. Import the list of pairings, or add the first one.</source>
        <translation>还没有结对。可以导入结对表，也可以新增第一对。</translation>
    </message>
    <message>
        <source>New pairing</source>
        <translation>新增结对</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Edit pairing %1</source>
        <translation>修改结对 %1</translation>
    </message>
    <message>
        <source>Choose a pairing to see the partner and what was done.</source>
        <translation>选一对，看对接单位和服务情况。</translation>
    </message>
    <message>
        <source>The partner</source>
        <translation>结对单位情况</translation>
    </message>
    <message>
        <source>Industry</source>
        <translation>行业</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>规模</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>联系人</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>联系电话</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 — %2</translation>
    </message>
    <message>
        <source>Pairing %1</source>
        <translation>结对 %1</translation>
    </message>
    <message>
        <source>A pairing needs a member and a partner: add those first, the partner in the dictionary.</source>
        <translation>结对要有委员和单位，请先添加；单位在数据字典的“企业和单位”里添加。</translation>
    </message>
    <message>
        <source>Add pairing %1</source>
        <translation>新增结对 %1</translation>
    </message>
    <message>
        <source>Remove pairing %1</source>
        <translation>删除结对 %1</translation>
    </message>
    <message>
        <source>Remove %1 pairings</source>
        <translation>删除 %1 对结对</translation>
    </message>
    <message>
        <source>In touch until</source>
        <translation>联系截止</translation>
    </message>
    <message>
        <source>Contact every (months)</source>
        <translation>联系间隔（月）</translation>
    </message>
    <message>
        <source>Visit every (months)</source>
        <translation>走访间隔（月）</translation>
    </message>
    <message>
        <source>Open promises</source>
        <translation>未兑现承诺</translation>
    </message>
    <message>
        <source>Review until</source>
        <translation>回顾期限</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结对结果</translation>
    </message>
    <message>
        <source>Reviews</source>
        <translation>回顾</translation>
    </message>
    <message>
        <source>Services (%1)</source>
        <translation>服务（%1）</translation>
    </message>
    <message>
        <source>Reviews (%1)</source>
        <translation>回顾（%1）</translation>
    </message>
    <message>
        <source>a contact every %1 days</source>
        <translation>每 %1 天联系一次</translation>
    </message>
    <message>
        <source>The rhythm</source>
        <translation>联系节奏</translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation>最近联系</translation>
    </message>
    <message>
        <source>Last visit</source>
        <translation>最近走访</translation>
    </message>
    <message>
        <source>Contact until</source>
        <translation>联系期限</translation>
    </message>
    <message>
        <source>Visit until</source>
        <translation>走访期限</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>提醒</translation>
    </message>
    <message>
        <source>Usually</source>
        <translation>平时</translation>
    </message>
    <message>
        <source>%1: too rarely</source>
        <translation>%1，偏少</translation>
    </message>
</context>
<context>
    <name>lianxin::ui::PanelComparison</name>
    <message>
        <source>Left panel</source>
        <translation>左边名单</translation>
    </message>
    <message>
        <source>Right panel</source>
        <translation>右边名单</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>比较项目</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>左边</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>右边</translation>
    </message>
    <message>
        <source>What decides</source>
        <translation>决定因素</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1&#x3000;%2</translation>
    </message>
    <message>
        <source>%1 (only left)</source>
        <translation>%1（仅左边）</translation>
    </message>
    <message>
        <source>%1 (only right)</source>
        <translation>%1（仅右边）</translation>
    </message>
    <message>
        <source>decides: the left panel is better</source>
        <translation>由此决定：左边更优</translation>
    </message>
    <message>
        <source>decides: the right panel is better</source>
        <translation>由此决定：右边更优</translation>
    </message>
    <message>
        <source>Members of both panels</source>
        <translation>两份名单的委员</translation>
    </message>
    <message>
        <source>Levels, in the order that decides</source>
        <translation>逐项比较（先看前面的）</translation>
    </message>
    <message>
        <source>Two panels side by side</source>
        <translation>名单对比</translation>
    </message>
    <message>
        <source>&amp;Left panel:</source>
        <translation>左边(&amp;L)：</translation>
    </message>
    <message>
        <source>&amp;Right panel:</source>
        <translation>右边(&amp;R)：</translation>
    </message>
    <message>
        <source>Left: %1</source>
        <translation>左边：%1</translation>
    </message>
    <message>
        <source>Right: %1</source>
        <translation>右边：%1</translation>
    </message>
</context>
<context>
    <name>lianxin::ui::PanelPane</name>
    <message>
        <source>Local seats %1 of %2</source>
        <translation>住地委员%1人，应%2人</translation>
    </message>
    <message>
        <source>Specialists %1, %2 to %3 wanted</source>
        <translation>专长委员%1人，应%2至%3人</translation>
    </message>
    <message>
        <source>Panel by hand, of %1</source>
        <translation>人工选定%1人</translation>
    </message>
    <message>
        <source>Panel of %1</source>
        <translation>选派方案：%1人</translation>
    </message>
    <message>
        <source>No panel keeps all rules</source>
        <translation>没有方案能满足全部规则</translation>
    </message>
    <message>
        <source>Panel</source>
        <translation>选派方案</translation>
    </message>
    <message>
        <source>Against the panel before</source>
        <translation>与上一方案相比</translation>
    </message>
    <message>
        <source>It keeps all rules.</source>
        <translation>符合全部规则。</translation>
    </message>
    <message>
        <source>&amp;Back to the chosen panel</source>
        <translation>恢复系统方案(&amp;B)</translation>
    </message>
    <message>
        <source>Back to the &amp;office&apos;s rules</source>
        <translation>恢复原定规则(&amp;O)</translation>
    </message>
    <message>
        <source>%1 is pinned: let the rules decide</source>
        <translation>%1已指定，点此改由规则决定</translation>
    </message>
    <message>
        <source>Pin %1 to the panel</source>
        <translation>指定%1参加</translation>
    </message>
    <message>
        <source>Keep %1 off the panel</source>
        <translation>不安排%1参加</translation>
    </message>
    <message>
        <source>Reserves: %1</source>
        <translation>备选%1人</translation>
    </message>
    <message>
        <source>Reserves for the seat of %1</source>
        <translation>%1的备选委员</translation>
    </message>
    <message>
        <source>What stands in the way</source>
        <translation>存在的矛盾</translation>
    </message>
    <message>
        <source>What would help</source>
        <translation>可以这样调整</translation>
    </message>
    <message>
        <source>Who would make it possible</source>
        <translation>有谁参加就能满足</translation>
    </message>
    <message>
        <source>For this choice only: the settings stay as they are.</source>
        <translation>仅本次有效，设置不变。</translation>
    </message>
    <message>
        <source>Changes the activity; undo takes it back.</source>
        <translation>将修改活动的名额，可以撤销。</translation>
    </message>
    <message>
        <source>The local seats change in the activity, the rest for this choice only.</source>
        <translation>住地名额写入活动，其余仅本次有效。</translation>
    </message>
    <message>
        <source>It can be invited all the same: the approval sheet and the history will name these rules.</source>
        <translation>仍可邀请：审批表和历史会写明这些规则。</translation>
    </message>
    <message>
        <source>Panels side by si&amp;de…</source>
        <translation>名单对比(&amp;D)…</translation>
    </message>
    <message>
        <source>Do it this way</source>
        <translation>采用这个办法</translation>
    </message>
    <message>
        <source>Do it this way: %1</source>
        <translation>采用这个办法：%1</translation>
    </message>
</context>
<context>
    <name>lianxin::ui::PaperDialog</name>
    <message>
        <source>Page</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>Page </source>
        <translation>第</translation>
    </message>
    <message>
        <source> of %1</source>
        <translation>页，共%1页</translation>
    </message>
    <message>
        <source>Save as &amp;PDF…</source>
        <translation>存为PDF(&amp;P)…</translation>
    </message>
    <message>
        <source>Save this page as a p&amp;icture…</source>
        <translation>本页存为图片(&amp;I)…</translation>
    </message>
    <message>
        <source>P&amp;rint…</source>
        <translation>打印(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>关闭(&amp;C)</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>存为PDF</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF文件 (*.pdf)</translation>
    </message>
    <message>
        <source>%1 pages written to %2.</source>
        <translation>已写入%1页：%2</translation>
    </message>
    <message>
        <source>Save as a picture</source>
        <translation>存为图片</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>图片 (*.png)</translation>
    </message>
    <message>
        <source>The page is saved as %1.</source>
        <translation>本页已存为%1。</translation>
    </message>
    <message>
        <source>The printer does not take the pages.</source>
        <translation>打印机未接收这些页面。</translation>
    </message>
    <message>
        <source>Lar&amp;ger</source>
        <translation>放大(&amp;G)</translation>
    </message>
    <message>
        <source>Shows the page larger than the window</source>
        <translation>按较大的尺寸看样</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>文稿</translation>
    </message>
    <message>
        <source>All %1 papers</source>
        <translation>全部 %1 份</translation>
    </message>
    <message>
        <source>Print from page</source>
        <translation>打印起始页</translation>
    </message>
    <message>
        <source>Print from page </source>
        <translation>从第几页打印：</translation>
    </message>
    <message>
        <source>After a paper jam: the first page that did not come out</source>
        <translation>卡纸后，从没有打印出来的那一页接着打印</translation>
    </message>
    <message>
        <source>Print to page</source>
        <translation>打印截止页</translation>
    </message>
    <message>
        <source>to page </source>
        <translation>到第几页：</translation>
    </message>
    <message>
        <source>Pages %1 to %2 were handed to the printer. After a paper jam, print again from the first page that did not come out.</source>
        <translation>第%1页至第%2页已送打印机。如遇卡纸，请从没有打印出来的那一页接着打印。</translation>
    </message>
    <message>
        <source>Save as &amp;Word…</source>
        <translation>存为Word(&amp;W)…</translation>
    </message>
    <message>
        <source>&amp;One file…</source>
        <translation>存为一个文件(&amp;O)…</translation>
    </message>
    <message>
        <source>One file for &amp;each paper…</source>
        <translation>每份单独存一个文件(&amp;E)…</translation>
    </message>
    <message>
        <source>Save as Word</source>
        <translation>存为Word文档</translation>
    </message>
    <message>
        <source>Word document (*.docx)</source>
        <translation>Word文档 (*.docx)</translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <translation>已写入%1。</translation>
    </message>
    <message>
        <source>A folder for the files</source>
        <translation>选择存放文件的文件夹</translation>
    </message>
    <message>
        <source>%1 files written to %2.</source>
        <translation>已将%1个文件存到%2。</translation>
    </message>
</context>
<context>
    <name>lianxin::ui::PaperPreview</name>
    <message>
        <source>Preview</source>
        <translation>预览</translation>
    </message>
</context>
<context>
    <name>lianxin::ui::PaperSides</name>
    <message>
        <source>Text and figures</source>
        <translation>文字和数字</translation>
    </message>
    <message>
        <source>As printed</source>
        <translation>打印效果</translation>
    </message>
    <message>
        <source>What is new in it</source>
        <translation>改动对比</translation>
    </message>
</context>
<context>
    <name>lianxin::ui::PapersButton</name>
    <message>
        <source>%1…</source>
        <translation>%1…</translation>
    </message>
    <message>
        <source>&amp;Papers</source>
        <translation>文稿(&amp;P)</translation>
    </message>
    <message>
        <source>File for the calendar…</source>
        <translation>日历文件…</translation>
    </message>
    <message>
        <source>Dossier of the whole activity…</source>
        <translation>整场活动档案…</translation>
    </message>
    <message>
        <source>Labels and envelopes…</source>
        <translation>标签和信封…</translation>
    </message>
    <message>
        <source>Save the county&apos;s sheet…</source>
        <translation>导出县区征集表…</translation>
    </message>
    <message>
        <source>Read the county&apos;s sheet back…</source>
        <translation>读回县区征集表…</translation>
    </message>
    <message>
        <source>File of the tasks for the calendar…</source>
        <translation>任务日历文件…</translation>
    </message>
</context>
<context>
    <name>lianxin::ui::PastePreview</name>
    <message>
        <source>&amp;Leave out what cannot be taken</source>
        <translation>略去有问题的内容(&amp;L)</translation>
    </message>
    <message>
        <source>%1 new, %2 changed, %3 with problems</source>
        <translation>新增 %1 条，更新 %2 条，有问题 %3 处</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>不采用</translation>
    </message>
    <message>
        <source>refused in part</source>
        <translation>部分不采用</translation>
    </message>
    <message>
        <source>new</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>更新</translation>
    </message>
    <message>
        <source>as before</source>
        <translation>不变</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>refused: %1</source>
        <translation>不采用：%1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Of %1 rows the first %2 are shown, those with problems before the others.</source>
        <translation>共 %1 行，只列出前 %2 行；有问题的排在前面。</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>处理</translation>
    </message>
    <message>
        <source>Rows to be pasted</source>
        <translation>要粘贴的各行</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>（空）</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>记录</translation>
    </message>
</context>
<context>
    <name>lianxin::ui::PeriodChooser</name>
    <message>
        <source>From</source>
        <translation>起</translation>
    </message>
    <message>
        <source>To</source>
        <translation>止</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>本年</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>上年</translation>
    </message>
    <message>
        <source>The period ends before it begins.</source>
        <translation>起止日期颠倒了：结束日期早于开始日期。</translation>
    </message>
    <message>
        <source>Between plenary sessions</source>
        <translation>两次全会之间</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>%1 以来</translation>
    </message>
</context>
<context>
    <name>lianxin::ui::PeriodPaperChoices</name>
    <message>
        <source>Paper</source>
        <translation>文种</translation>
    </message>
    <message>
        <source>About</source>
        <translation>统计时段</translation>
    </message>
    <message>
        <source>How many members</source>
        <translation>人数</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>排序</translation>
    </message>
    <message>
        <source>Print the p&amp;oints</source>
        <translation>印出得分(&amp;O)</translation>
    </message>
    <message>
        <source>Print the points</source>
        <translation>印出得分</translation>
    </message>
    <message>
        <source>Usual share</source>
        <translation>按规定比例</translation>
    </message>
    <message>
        <source> members</source>
        <translation> 名</translation>
    </message>
    <message>
        <source>By strokes</source>
        <translation>按姓氏笔画</translation>
    </message>
    <message>
        <source>By points</source>
        <translation>按得分</translation>
    </message>
</context>
<context>
    <name>lianxin::ui::PeriodPapersButton</name>
    <message>
        <source>&amp;Papers</source>
        <translation>文书(&amp;P)</translation>
    </message>
    <message>
        <source>Papers about a month or a year</source>
        <translation>按月份或年度出的文书</translation>
    </message>
    <message>
        <source>%1…</source>
        <translation>%1…</translation>
    </message>
</context>
<context>
    <name>lianxin::ui::PeriodPapersDialog</name>
    <message>
        <source>%1: %2 when signed, now %3</source>
        <translation>%1：签发时%2，现%3</translation>
    </message>
    <message>
        <source>This is how it was signed.</source>
        <translation>这是签发时的文稿。</translation>
    </message>
    <message>
        <source>Every figure is what it was when this was signed.</source>
        <translation>所有数字与签发时一致。</translation>
    </message>
    <message>
        <source>%1 figures are others now. %2</source>
        <translation>有%1个数字与签发时不同。%2</translation>
    </message>
    <message>
        <source>P&amp;rint or save…</source>
        <translation>打印或保存(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;Sign and keep</source>
        <translation>签发并留存(&amp;S)</translation>
    </message>
    <message>
        <source>Summaries, notices and lists</source>
        <translation>总结、通报和名单</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>&amp;Wording…</source>
        <translation>用语(&amp;W)…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>关闭(&amp;C)</translation>
    </message>
    <message>
        <source>As it would be signed now</source>
        <translation>现在的草稿</translation>
    </message>
    <message>
        <source>Version %1, signed on %2</source>
        <translation>第%1版（%2签发）</translation>
    </message>
    <message>
        <source>Not signed yet.</source>
        <translation>尚未签发。</translation>
    </message>
    <message>
        <source>It would be signed as version %1.</source>
        <translation>签发后为第%1版。</translation>
    </message>
    <message>
        <source>It bears a number that is its own only when it is signed.</source>
        <translation>文号在签发时才正式给定，请先签发再打印。</translation>
    </message>
    <message>
        <source>By the records it reads otherwise now: signing makes version %1 of it.</source>
        <translation>按现在的记录，内容与签发时不同；再次签发为第%1版。</translation>
    </message>
</context>
<context>
    <name>lianxin::ui::PhotoFields</name>
    <message>
        <source>Caption: %1</source>
        <translation>照片说明：%1</translation>
    </message>
    <message>
        <source>Photo: %1</source>
        <translation>照片：%1</translation>
    </message>
    <message>
        <source>Photo of %1</source>
        <translation>照片所属项目：%1</translation>
    </message>
    <message>
        <source>Photo taken by %1</source>
        <translation>摄影：%1</translation>
    </message>
    <message>
        <source>&amp;Caption</source>
        <translation>说明(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Moment</source>
        <translation>时点(&amp;M)</translation>
    </message>
    <message>
        <source>Pro&amp;ject</source>
        <translation>项目(&amp;J)</translation>
    </message>
    <message>
        <source>Photog&amp;rapher</source>
        <translation>摄影(&amp;R)</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
</context>
<context>
    <name>lianxin::ui::PointLedgerPart</name>
    <message>
        <source>Post points</source>
        <translation>记分</translation>
    </message>
    <message>
        <source>Statements of points…</source>
        <translation>积分明细单…</translation>
    </message>
    <message>
        <source>Ledger of points</source>
        <translation>积分台账</translation>
    </message>
    <message>
        <source>Nothing is posted yet. Points are worked out from the records; posting writes them down.</source>
        <translation>还没有记分。积分由记录算出，记分后写入台账。</translation>
    </message>
    <message>
        <source>Post up to the end of</source>
        <translation>记分截至月末</translation>
    </message>
    <message>
        <source>Up to the end of</source>
        <translation>截至月末</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>委员</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>细则</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>得分</translation>
    </message>
    <message>
        <source>For</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>Posted</source>
        <translation>记分日期</translation>
    </message>
    <message>
        <source>Counted up to</source>
        <translation>计分截止</translation>
    </message>
    <message>
        <source>Reverses row</source>
        <translation>冲销</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>行号</translation>
    </message>
    <message>
        <source>No month of these rules can be posted.</source>
        <translation>本细则没有可记分的月份。</translation>
    </message>
    <message>
        <source>The ledger and the records agree.</source>
        <translation>台账与记录一致。</translation>
    </message>
    <message>
        <source>%1 rows would be added, %2 of them reversals: the records say otherwise than the ledger.</source>
        <translation>台账与记录不一致：需记入%1条，其中冲销%2条。</translation>
    </message>
    <message>
        <source>%1 rows of points are posted.</source>
        <translation>已记入%1条积分。</translation>
    </message>
    <message>
        <source>Object to this row</source>
        <translation>对此行提出异议</translation>
    </message>
</context>
<context>
    <name>lianxin::ui::PrintingsPane</name>
    <message>
        <source>What left the office</source>
        <translation>出件记录</translation>
    </message>
    <message>
        <source>Nothing was printed, saved or copied yet.</source>
        <translation>还没有打印、保存或复制过文件。</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>份数</translation>
    </message>
    <message>
        <source>How it left</source>
        <translation>方式</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>经办人</translation>
    </message>
    <message>
        <source>To whom, of what</source>
        <translation>收件人或内容</translation>
    </message>
</context>
<context>
    <name>lianxin::ui::ProgressDialog</name>
    <message>
        <source>Cop&amp;y as text</source>
        <translation>复制文字(&amp;Y)</translation>
    </message>
    <message>
        <source>&amp;Print the slip…</source>
        <translation>打印进展单(&amp;P)…</translation>
    </message>
    <message>
        <source>How far are my suggestions?</source>
        <translation>意见建议办理进展查询</translation>
    </message>
    <message>
        <source>Name or its first letters, then Enter</source>
        <translation>姓名或拼音首字母，回车查询</translation>
    </message>
    <message>
        <source>Suggestions and what became of them</source>
        <translation>提出的建议及办理进展</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>On</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Suggestion</source>
        <translation>意见建议</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>部门</translation>
    </message>
    <message>
        <source>How far</source>
        <translation>办理进展</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>关闭(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Member:</source>
        <translation>委员(&amp;M)：</translation>
    </message>
    <message>
        <source>%1: %2 suggestions</source>
        <translation>%1：意见建议%2条</translation>
    </message>
    <message>
        <source>Type the name of whoever asks.</source>
        <translation>请输入来询问的委员姓名</translation>
    </message>
    <message>
        <source>Copied. Paste it into the chat or a text message.</source>
        <translation>已复制，可粘贴到微信或短信</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>委员</translation>
    </message>
</context>
<context>
    <name>lianxin::ui::ProposalsPart</name>
    <message>
        <source>Proposals</source>
        <translation>提案</translation>
    </message>
    <message>
        <source>No proposal yet. One grows out of a suggestion: add it here, or from the ledger.</source>
        <translation>还没有提案。提案来自台账里的建议，可在此添加，也可从问题台账转来。</translation>
    </message>
    <message>
        <source>New proposal</source>
        <translation>新增提案</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Edit the proposal “%1”</source>
        <translation>修改提案“%1”</translation>
    </message>
    <message>
        <source>Add the proposal “%1”</source>
        <translation>新增提案“%1”</translation>
    </message>
    <message>
        <source>Remove %1 proposals</source>
        <translation>删除 %1 件提案</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>题目</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>办理结果</translation>
    </message>
    <message>
        <source>Suggestion</source>
        <translation>来源建议</translation>
    </message>
    <message>
        <source>What was suggested</source>
        <translation>建议内容</translation>
    </message>
    <message>
        <source>Proposers</source>
        <translation>提出委员</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>活动</translation>
    </message>
    <message>
        <source>There is no suggestion %1 in the ledger.</source>
        <translation>台账里没有编号为 %1 的建议。</translation>
    </message>
</context>
<context>
    <name>lianxin::ui::ReadingStrip</name>
    <message>
        <source>Open for &amp;work</source>
        <translation>打开编辑(&amp;W)</translation>
    </message>
    <message>
        <source>Read-only: %1. It can be looked at, printed and exported, not changed.</source>
        <translation>只读副本：%1。可以查看、打印、导出，不能修改。</translation>
    </message>
</context>
<context>
    <name>lianxin::ui::RecentList</name>
    <message>
        <source>Files opened last</source>
        <translation>最近打开的文件</translation>
    </message>
    <message>
        <source>&amp;Pin</source>
        <translation>固定(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Remove from the list</source>
        <translation>从列表移除(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Clear the list</source>
        <translation>清空列表(&amp;C)</translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <translation>%1 — %2</translation>
    </message>
    <message>
        <source>%1 — not there any more</source>
        <translation>%1 — 文件已不在</translation>
    </message>
    <message>
        <source>%1, pinned</source>
        <translation>%1，已固定</translation>
    </message>
    <message>
        <source>Un&amp;pin</source>
        <translation>取消固定(&amp;P)</translation>
    </message>
</context>
<context>
    <name>lianxin::ui::RecordCard</name>
    <message>
        <source>Details</source>
        <translation>详情</translation>
    </message>
</context>
<context>
    <name>lianxin::ui::RecordForm</name>
    <message>
        <source>This must be filled in: write it, or choose it.</source>
        <translation>此项必填，请填写或选择。</translation>
    </message>
    <message>
        <source>Not stored yet. Please look at: %1.</source>
        <translation>尚未保存，请检查：%1。</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>&amp;Add it all the same</source>
        <translation>仍然新建(&amp;A)</translation>
    </message>
    <message>
        <source>Stored. Here is the next one.</source>
        <translation>已保存，请登记下一条。</translation>
    </message>
    <message>
        <source>What is typed here cannot be kept for the case of a power cut: is the disk full?</source>
        <translation>草稿未能保存，断电时会丢失已填内容。请检查磁盘是否已满。</translation>
    </message>
    <message>
        <source>An entry was not finished: %1</source>
        <translation>上次未完成的登记：%1</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>恢复(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>丢弃(&amp;D)</translation>
    </message>
    <message>
        <source>Close the form</source>
        <translation>关闭登记表</translation>
    </message>
    <message>
        <source>Close; what was typed is kept (Esc)</source>
        <translation>关闭，已填内容会保留（Esc）</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>Save and begin the &amp;next</source>
        <translation>保存并新建下一条(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>取消(&amp;C)</translation>
    </message>
    <message>
        <source>Fields of the office</source>
        <translation>自定义字段</translation>
    </message>
    <message>
        <source>One of this name is here already: %1</source>
        <translation>已有同名的：%1</translation>
    </message>
    <message>
        <source>%1 entries were not finished; the last one: %2</source>
        <translation>有 %1 份登记未完成，最近一份：%2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
</context>
<context>
    <name>lianxin::ui::RecordHistory</name>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>操作人</translation>
    </message>
    <message>
        <source>In what</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>字段</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>修改前</translation>
    </message>
    <message>
        <source>After</source>
        <translation>修改后</translation>
    </message>
    <message>
        <source>added</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>History of %1</source>
        <translation>变更记录：%1</translation>
    </message>
    <message>
        <source>History</source>
        <translation>变更记录</translation>
    </message>
    <message>
        <source>Nothing is known of what happened to this record.</source>
        <translation>这条记录没有变更记载。</translation>
    </message>
    <message>
        <source>&amp;Restore this value</source>
        <translation>恢复此值(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Restore: nothing in %1</source>
        <translation>恢复：清空%1(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Restore: %1</source>
        <translation>恢复：%1(&amp;R)</translation>
    </message>
    <message>
        <source>Restore %1 of %2</source>
        <translation>恢复 %2 的%1</translation>
    </message>
</context>
<context>
    <name>lianxin::ui::RecordTable</name>
    <message>
        <source>%1 in all</source>
        <translation>共 %1</translation>
    </message>
    <message>
        <source>%1 of %2 shown</source>
        <translation>显示 %1 / 共 %2</translation>
    </message>
    <message>
        <source>Filter by co&amp;lumns</source>
        <translation>按列筛选(&amp;L)</translation>
    </message>
    <message>
        <source>Current co&amp;lumn</source>
        <translation>当前列(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Views</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>Nothing here matches the filter. Take it away to see all again.</source>
        <translation>没有符合筛选条件的记录。取消筛选，就能看到全部。</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
</context>
<context>
    <name>lianxin::ui::RecordsPane</name>
    <message>
        <source>Close the list</source>
        <translation>收起列表</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>List the next %1 of %2</source>
        <translation>再列%1条（还有%2条）</translation>
    </message>
</context>
<context>
    <name>lianxin::ui::ReportEditor</name>
    <message>
        <source>Text of report %1</source>
        <translation>信息 %1 的正文</translation>
    </message>
    <message>
        <source>Draft of a report</source>
        <translation>起草信息</translation>
    </message>
    <message>
        <source>There is no suggestion %1 in the ledger.</source>
        <translation>台账里没有编号为 %1 的建议。</translation>
    </message>
    <message>
        <source>%1 of %2 characters</source>
        <translation>%1 字，上限 %2 字</translation>
    </message>
    <message>
        <source>Together %1 % of 100 %.</source>
        <translation>合计 %1%，应为 100%。</translation>
    </message>
    <message>
        <source>Without shares, the rules of the evaluation share the points.</source>
        <translation>不写比例，就按考核细则分配。</translation>
    </message>
    <message>
        <source>Grows out of</source>
        <translation>来源建议</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Authors</source>
        <translation>作者</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Situation</source>
        <translation>情况反映</translation>
    </message>
    <message>
        <source>Analysis</source>
        <translation>原因分析</translation>
    </message>
    <message>
        <source>Proposals</source>
        <translation>意见建议</translation>
    </message>
    <message>
        <source>Share &amp;evenly</source>
        <translation>平均分(&amp;E)</translation>
    </message>
    <message>
        <source>100 % among all authors</source>
        <translation>在全体作者中平均分配 100%</translation>
    </message>
    <message>
        <source>&amp;Save the text</source>
        <translation>保存正文(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Save the draft</source>
        <translation>保存草稿(&amp;S)</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
</context>
<context>
    <name>lianxin::ui::ReportFieldsDialog</name>
    <message>
        <source>Report %1, field by field</source>
        <translation>信息 %1 逐栏复制</translation>
    </message>
    <message>
        <source>Enter copies a field as plain text and goes on to the next; then paste it there with Ctrl+V. Telephones and leaders&apos; comments are not among them.</source>
        <translation>按回车复制一栏纯文本并跳到下一栏，再到对方系统用 Ctrl+V 粘贴。其中不含电话和领导批示。</translation>
    </message>
    <message>
        <source>%1 characters</source>
        <translation>%1 字</translation>
    </message>
    <message>
        <source>Copy &amp;%1</source>
        <translation>复制(&amp;%1)</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy: %1</source>
        <translation>复制：%1</translation>
    </message>
    <message>
        <source>copied</source>
        <translation>已复制</translation>
    </message>
</context>
<context>
    <name>lianxin::ui::ReportStepDialog</name>
    <message>
        <source>Next step of report %1/%2, now %3</source>
        <translation>信息 %1年第%2号：下一步（现为%3）</translation>
    </message>
    <message>
        <source>A leader&apos;s comment is internal: do not photograph, copy or forward it. If it is secret, do not type it in.</source>
        <translation>领导批示属内部信息，请勿拍照、复制或外传；涉密的不要录入。</translation>
    </message>
    <message>
        <source>&amp;Save the step</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>On</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>To the level</source>
        <translation>报送级别</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>级别</translation>
    </message>
    <message>
        <source>By itself or combined</source>
        <translation>单篇或综合</translation>
    </message>
    <message>
        <source>Publication and issue</source>
        <translation>刊物期号</translation>
    </message>
    <message>
        <source>Receipt number, or who signed</source>
        <translation>签收号或签收人</translation>
    </message>
    <message>
        <source>Number of the paper</source>
        <translation>文号</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>And then</source>
        <translation>之后</translation>
    </message>
    <message>
        <source>To be done</source>
        <translation>落实事项</translation>
    </message>
    <message>
        <source>To be done by</source>
        <translation>落实期限</translation>
    </message>
    <message>
        <source>Answer due</source>
        <translation>应答复日期</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>经办人</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>报送对象</translation>
    </message>
    <message>
        <source>By whom</source>
        <translation>采用单位</translation>
    </message>
    <message>
        <source>Leader&apos;s post</source>
        <translation>批示领导（职务）</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>The comment</source>
        <translation>批示内容</translation>
    </message>
    <message>
        <source>What it is used for</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因说明</translation>
    </message>
    <message>
        <source>If left empty: none is waited for.</source>
        <translation>不填：不等答复。</translation>
    </message>
    <message>
        <source>If left empty: %1.</source>
        <translation>不填：%1。</translation>
    </message>
    <message>
        <source>If left empty: it has no last day.</source>
        <translation>不填：不限期。</translation>
    </message>
    <message>
        <source>Choose one: %1.</source>
        <translation>请从中选择：%1。</translation>
    </message>
</context>
<context>
    <name>lianxin::ui::ReportVerbs</name>
    <message>
        <source>Draft the report “%1”</source>
        <translation>起草信息“%1”</translation>
    </message>
    <message>
        <source>Leads to %1 proposals</source>
        <translation>登记 %1 件提案</translation>
    </message>
    <message>
        <source>Next &amp;step…</source>
        <translation>下一步(&amp;S)…</translation>
    </message>
    <message>
        <source>Edit, review, sign, send, note a receipt or an answer</source>
        <translation>编辑、审核、签发、报送，登记签收和答复</translation>
    </message>
    <message>
        <source>Te&amp;xt…</source>
        <translation>正文(&amp;X)…</translation>
    </message>
    <message>
        <source>Write the text, name authors and their shares</source>
        <translation>撰写正文，填写作者和署名比例</translation>
    </message>
    <message>
        <source>&amp;Copy out…</source>
        <translation>复制(&amp;C)…</translation>
    </message>
    <message>
        <source>Paste it into the system of the level above, field by field</source>
        <translation>逐栏粘贴到上级的信息系统</translation>
    </message>
    <message>
        <source>Write report %1</source>
        <translation>撰写信息 %1</translation>
    </message>
    <message>
        <source>Message to the authors</source>
        <translation>告知作者</translation>
    </message>
</context>
<context>
    <name>lianxin::ui::ReportsPage</name>
    <message>
        <source>Grew out of</source>
        <translation>来源建议</translation>
    </message>
    <message>
        <source>Sent up</source>
        <translation>报送情况</translation>
    </message>
    <message>
        <source>Formed</source>
        <translation>形成日期</translation>
    </message>
    <message>
        <source>Editor</source>
        <translation>编辑</translation>
    </message>
    <message>
        <source>Highest adoption</source>
        <translation>最高采用</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>正文</translation>
    </message>
    <message>
        <source>Authors</source>
        <translation>作者</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年度</translation>
    </message>
    <message>
        <source>Number in the year</source>
        <translation>年度序号</translation>
    </message>
    <message>
        <source>Sent: %1</source>
        <translation>报送%1</translation>
    </message>
    <message>
        <source>Adoptions</source>
        <translation>采用次数</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>批示</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>来源建议</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>来源活动</translation>
    </message>
    <message>
        <source>There is no suggestion %1 in the ledger.</source>
        <translation>台账里没有编号为“%1”的建议。</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>社情民意信息</translation>
    </message>
    <message>
        <source>No report yet. Import the register of reports, or add the first one.</source>
        <translation>还没有信息。可以导入信息登记表，也可以新增第一篇。</translation>
    </message>
    <message>
        <source>New report</source>
        <translation>新增信息</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Edit report %1</source>
        <translation>修改信息%1</translation>
    </message>
    <message>
        <source>Choose a report to see what it grew out of and how far it went.</source>
        <translation>选一篇信息，看它的来源和采用情况。</translation>
    </message>
    <message>
        <source>Add report %1</source>
        <translation>新增信息%1</translation>
    </message>
    <message>
        <source>Remove report %1</source>
        <translation>删除信息%1</translation>
    </message>
    <message>
        <source>Remove %1 reports</source>
        <translation>删除 %1 篇信息</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>规范检查</translation>
    </message>
    <message>
        <source>Characters</source>
        <translation>字数</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1／%2</translation>
    </message>
    <message>
        <source>Papers of the rows selected, or of all that are shown</source>
        <translation>打印选中的各行，未选则打印当前显示的全部</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>%1 (%2 %)</source>
        <translation>%1（%2%）</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>办理过程</translation>
    </message>
    <message>
        <source>receipt %1 %2</source>
        <translation>%1 签收 %2</translation>
    </message>
    <message>
        <source>answer due %1</source>
        <translation>应于 %1 前答复</translation>
    </message>
    <message>
        <source>&amp;Draft…</source>
        <translation>起草(&amp;D)…</translation>
    </message>
    <message>
        <source>Write a report out of suggestions, and see what was said before</source>
        <translation>由建议起草信息，同时查看以前说过的类似内容</translation>
    </message>
    <message>
        <source>Reports (%1)</source>
        <translation>信息（%1）</translation>
    </message>
    <message>
        <source>Proposals (%1)</source>
        <translation>提案（%1）</translation>
    </message>
    <message>
        <source>Adopted or passed on (%1)</source>
        <translation>采用与转送（%1）</translation>
    </message>
    <message>
        <source>Leaders&apos; comments (%1)</source>
        <translation>领导批示（%1）</translation>
    </message>
</context>
<context>
    <name>lianxin::ui::ReviewTable</name>
    <message>
        <source>Choose one: %1.</source>
        <translation>请从中选择：%1。</translation>
    </message>
    <message>
        <source>Reviews</source>
        <translation>回顾</translation>
    </message>
    <message>
        <source>No review yet. Look each half year whether the pairing goes on.</source>
        <translation>还没有回顾。每半年看一次要不要继续。</translation>
    </message>
    <message>
        <source>Add review</source>
        <translation>添加回顾</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Edit a review of pairing %1</source>
        <translation>修改结对 %1 的回顾</translation>
    </message>
    <message>
        <source>Review pairing %1</source>
        <translation>回顾结对 %1</translation>
    </message>
    <message>
        <source>Remove a review of pairing %1</source>
        <translation>删除结对 %1 的回顾</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>What changes, or what came of it</source>
        <translation>调整内容或结对结果</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>结论</translation>
    </message>
</context>
<context>
    <name>lianxin::ui::RuleSetTable</name>
    <message>
        <source>Sets of rules</source>
        <translation>细则版本</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>修改 %1</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>起始日期</translation>
    </message>
    <message>
        <source>Valid to</source>
        <translation>截止日期</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>已失效</translation>
    </message>
    <message>
        <source>Rules of %1</source>
        <translation>%1年度细则</translation>
    </message>
    <message>
        <source>Rules of %1, %2</source>
        <translation>%1年度细则（%2）</translation>
    </message>
    <message>
        <source>Add a set of rules</source>
        <translation>新增细则版本</translation>
    </message>
    <message>
        <source>Remove %1 sets of rules with their rules</source>
        <translation>删除 %1 个版本及其细则</translation>
    </message>
    <message>
        <source>&amp;Copy for the next year</source>
        <translation>复制到下一年度(&amp;C)</translation>
    </message>
    <message>
        <source>A set for the year after, with the same rules, factors, classes and conditions</source>
        <translation>建下一年度的版本，计分项、系数、类别和条件照搬</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Copy %1 as %2</source>
        <translation>把“%1”复制为“%2”</translation>
    </message>
    <message>
        <source>No set of rules yet. Import the sheet of rules, or begin with those of the program.</source>
        <translation>还没有细则版本。请导入考核细则表，或以现成细则为起点新建。</translation>
    </message>
    <message>
        <source>New set…</source>
        <translation>新建版本…</translation>
    </message>
    <message>
        <source>A copy of %1</source>
        <translation>复制“%1”</translation>
    </message>
    <message>
        <source>No rules yet</source>
        <translation>空白，自己填写</translation>
    </message>
    <message>
        <source>Add the set of rules %1</source>
        <translation>新建细则版本“%1”</translation>
    </message>
</context>
<context>
    <name>lianxin::ui::SampleMaker</name>
    <message>
        <source>Making the sample…</source>
        <translation>正在生成示例…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
</context>
<context>
    <name>lianxin::ui::SearchEverything</name>
    <message>
        <source>Members</source>
        <translation>委员</translation>
    </message>
    <message>
        <source>Enterprises and units</source>
        <translation>企业和单位</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>活动</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>需求</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>建议</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>社情民意信息</translation>
    </message>
    <message>
        <source>Pairs</source>
        <translation>结对</translation>
    </message>
    <message>
        <source>Outcomes</source>
        <translation>成果</translation>
    </message>
    <message>
        <source>&amp;Search everything…</source>
        <translation>全局搜索(&amp;K)…</translation>
    </message>
    <message>
        <source>Search everything</source>
        <translation>全局搜索</translation>
    </message>
    <message>
        <source>In the text</source>
        <translation>内容中提到</translation>
    </message>
    <message>
        <source>Opened last</source>
        <translation>最近打开</translation>
    </message>
    <message>
        <source>Changed last</source>
        <translation>最近修改</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Venues</source>
        <translation>联络阵地</translation>
    </message>
</context>
<context>
    <name>lianxin::ui::SelectionPage</name>
    <message>
        <source>Choose &amp;anew</source>
        <translation>重新选派(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Invite the panel</source>
        <translation>邀请选定委员(&amp;I)</translation>
    </message>
    <message>
        <source>Candidates</source>
        <translation>候选委员</translation>
    </message>
    <message>
        <source>Selection</source>
        <translation>选派</translation>
    </message>
    <message>
        <source>No candidate: choose an activity with a county above.</source>
        <translation>没有候选委员：请在上方选择一次已确定县区的活动。</translation>
    </message>
    <message>
        <source>Pin to the panel</source>
        <translation>指定入选</translation>
    </message>
    <message>
        <source>Keep off the panel</source>
        <translation>排除</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>活动</translation>
    </message>
    <message>
        <source>No activity yet: add one to the plan first.</source>
        <translation>还没有活动，请先在活动页新建。</translation>
    </message>
    <message>
        <source>This activity was held: the panel only shows whom the rules would choose today.</source>
        <translation>本次活动已举办：名单仅供比照，不能再邀请。</translation>
    </message>
    <message>
        <source>%1 members are invited: see the activity&apos;s people.</source>
        <translation>已邀请 %1 名委员，见活动页“人员”。</translation>
    </message>
    <message>
        <source>All of the panel are invited already.</source>
        <translation>名单上的委员均已邀请。</translation>
    </message>
    <message>
        <source>Choosing among %1 candidates…</source>
        <translation>正在从 %1 名候选委员中选派…</translation>
    </message>
    <message>
        <source>Let the rules decide on %1</source>
        <translation>%1 改由规则选派</translation>
    </message>
    <message>
        <source>Pin %1 to the panel</source>
        <translation>指定 %1 参加</translation>
    </message>
    <message>
        <source>Keep %1 off the panel</source>
        <translation>不安排 %1 参加</translation>
    </message>
    <message>
        <source>No activity yet: import the plan of the year.</source>
        <translation>尚无活动：请先导入年度活动方案。</translation>
    </message>
    <message>
        <source>A&amp;pproval sheet…</source>
        <translation>审批表(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>停止(&amp;S)</translation>
    </message>
    <message>
        <source>Set the local seats of %1 to %2</source>
        <translation>%1的住地名额改为%2人</translation>
    </message>
    <message>
        <source>Panel</source>
        <translation>方案</translation>
    </message>
    <message>
        <source>Candidate</source>
        <translation>委员</translation>
    </message>
    <message>
        <source>Best with %1</source>
        <translation>%1入选时的最优名单</translation>
    </message>
    <message>
        <source>%1 candidates · %2 pinned · %3 barred · keys + − ?</source>
        <translation>候选 %1 名 · 指定 %2 名 · 排除 %3 名 · 按 + 指定，− 排除，? 问为何未入选</translation>
    </message>
    <message>
        <source>&amp;Invite all the same</source>
        <translation>仍然邀请(&amp;I)</translation>
    </message>
    <message>
        <source>Choose a candidate in the table.</source>
        <translation>请在表中选一名委员。</translation>
    </message>
    <message>
        <source>Why not on the panel?</source>
        <translation>为何未入选</translation>
    </message>
    <message>
        <source>Made by hand</source>
        <translation>人工调整名单</translation>
    </message>
    <message>
        <source>The people of the activity</source>
        <translation>查看活动页“人员”</translation>
    </message>
    <message>
        <source>Invited: %1 ›</source>
        <translation>已邀请 %1 人 ›</translation>
    </message>
</context>
<context>
    <name>lianxin::ui::ServiceTable</name>
    <message>
        <source>Services</source>
        <translation>服务记录</translation>
    </message>
    <message>
        <source>No service yet. Write down each visit and each call.</source>
        <translation>还没有服务记录。每次走访、通话都请记一笔。</translation>
    </message>
    <message>
        <source>Add service</source>
        <translation>新增服务</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Edit a service of pairing %1</source>
        <translation>修改结对 %1 的服务记录</translation>
    </message>
    <message>
        <source>Remove a service of pairing %1</source>
        <translation>删除结对 %1 的服务记录</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>服务内容</translation>
    </message>
    <message>
        <source>Effect</source>
        <translation>成效</translation>
    </message>
    <message>
        <source>Recorder</source>
        <translation>记录人</translation>
    </message>
    <message>
        <source>Add a service to pairing %1</source>
        <translation>新增结对 %1 的服务记录</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>服务方式</translation>
    </message>
    <message>
        <source>Spoke to</source>
        <translation>受访人</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>兑现</translation>
    </message>
    <message>
        <source>Promise</source>
        <translation>承诺</translation>
    </message>
</context>
<context>
    <name>lianxin::ui::SessionPane</name>
    <message>
        <source>Special session</source>
        <translation>专场</translation>
    </message>
    <message>
        <source>The panel may be mixed in any way. Choose a session above, or add who must come together.</source>
        <translation>对人员构成没有要求。请在上方选择专场，或添加要求。</translation>
    </message>
    <message>
        <source>&amp;Special session:</source>
        <translation>专场(&amp;S)：</translation>
    </message>
    <message>
        <source>None: an ordinary visit</source>
        <translation>无（一般活动）</translation>
    </message>
    <message>
        <source>Add its usual needs: %1</source>
        <translation>加入常用需求（%1 条）</translation>
    </message>
    <message>
        <source>%1 becomes a special session: %2</source>
        <translation>%1设为专场：%2</translation>
    </message>
    <message>
        <source>%1 becomes an ordinary visit</source>
        <translation>%1改为一般活动</translation>
    </message>
    <message>
        <source>Add the usual needs of %1 to %2</source>
        <translation>为%2加入“%1”的常用需求</translation>
    </message>
    <message>
        <source>%1 needs were added.</source>
        <translation>已加入 %1 条需求。</translation>
    </message>
    <message>
        <source>All usual needs of the session are there already.</source>
        <translation>专场的常用需求都已在内。</translation>
    </message>
</context>
<context>
    <name>lianxin::ui::SessionTable</name>
    <message>
        <source>Special sessions</source>
        <translation>专场</translation>
    </message>
    <message>
        <source>Usual needs</source>
        <translation>常用需求</translation>
    </message>
    <message>
        <source>No special session yet. Add one, or take those that come with the program.</source>
        <translation>还没有专场。请新建，或加入程序自带的专场。</translation>
    </message>
    <message>
        <source>New session</source>
        <translation>新建专场</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>No need yet. Add what enterprises usually ask for at such a session.</source>
        <translation>还没有常用需求。请添加企业在这类专场上常提的需求。</translation>
    </message>
    <message>
        <source>Add need</source>
        <translation>添加需求</translation>
    </message>
    <message>
        <source>No line yet. Add which members such a session brings together.</source>
        <translation>还没有要求。请添加这类专场需要哪些委员。</translation>
    </message>
    <message>
        <source>Add those of the program</source>
        <translation>加入自带专场</translation>
    </message>
    <message>
        <source>The sessions and groups that come with the program, as far as they are not here</source>
        <translation>程序自带的专场和委员分组，已有的不重复加入</translation>
    </message>
    <message>
        <source>Edit the session %1</source>
        <translation>修改专场 %1</translation>
    </message>
    <message>
        <source>Add a special session</source>
        <translation>新建专场</translation>
    </message>
    <message>
        <source>Edit the usual needs of %1</source>
        <translation>修改 %1 的常用需求</translation>
    </message>
    <message>
        <source>New need</source>
        <translation>新需求</translation>
    </message>
    <message>
        <source>Remove %1 usual needs of %2</source>
        <translation>删除 %2 的 %1 条常用需求</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>专场</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>活动数</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Need</source>
        <translation>需求</translation>
    </message>
    <message>
        <source>Wanted specialties</source>
        <translation>所需专业</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人数</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>权重</translation>
    </message>
    <message>
        <source>New session %1</source>
        <translation>新建专场 %1</translation>
    </message>
    <message>
        <source>Add the sessions and groups of the program</source>
        <translation>加入程序自带的专场和分组</translation>
    </message>
    <message>
        <source>%1 sessions and groups were added.</source>
        <translation>已加入 %1 个专场和分组。</translation>
    </message>
    <message>
        <source>All sessions and groups of the program are here already.</source>
        <translation>程序自带的专场和分组都已在内。</translation>
    </message>
    <message>
        <source>Remove the session %1</source>
        <translation>删除专场 %1</translation>
    </message>
    <message>
        <source>Remove %1 special sessions</source>
        <translation>删除 %1 个专场</translation>
    </message>
</context>
<context>
    <name>lianxin::ui::SettingsDialog</name>
    <message>
        <source>At the start, &amp;open the workbook that was open last</source>
        <translation>启动时打开上次的工作簿(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Hide telephone numbers, as when others see the screen</source>
        <translation>隐藏电话，投影或多人围看时用(&amp;H)</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>跟随桌面</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source> pt</source>
        <translation> 磅</translation>
    </message>
    <message>
        <source>&amp;Theme:</source>
        <translation>主题(&amp;T)：</translation>
    </message>
    <message>
        <source>&amp;Size of type:</source>
        <translation>字号(&amp;S)：</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>语言(&amp;L)：</translation>
    </message>
    <message>
        <source>What is chosen holds at once, in every workbook.</source>
        <translation>选了马上生效，对所有工作簿都一样。</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>关闭(&amp;C)</translation>
    </message>
</context>
<context>
    <name>lianxin::ui::SettingsTable</name>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Set: %1</source>
        <translation>设置：%1</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>设置项</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>A whole number belongs here, not %1.</source>
        <translation>这里要填整数，不能填“%1”。</translation>
    </message>
    <message>
        <source>%1 is not among the choices.</source>
        <translation>“%1”不在可选项中。</translation>
    </message>
    <message>
        <source>%1 stands there twice.</source>
        <translation>“%1”出现了两次。</translation>
    </message>
</context>
<context>
    <name>lianxin::ui::SheetView</name>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1，%2：%3</translation>
    </message>
</context>
<context>
    <name>lianxin::ui::Shortcuts</name>
    <message>
        <source>%1 is for typing and moving about: take one with Ctrl, or a function key.</source>
        <translation>%1 要用来输入和移动，请选带 Ctrl 的键或功能键。</translation>
    </message>
    <message>
        <source>%1 belongs to “%2” already: give that another key first.</source>
        <translation>%1 已用于“%2”，请先给它换一个键。</translation>
    </message>
</context>
<context>
    <name>lianxin::ui::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>快捷键</translation>
    </message>
    <message>
        <source>Find by what it does or by the key</source>
        <translation>按作用或按键查找</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>作用</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>快捷键</translation>
    </message>
    <message>
        <source>Usual key</source>
        <translation>默认键</translation>
    </message>
    <message>
        <source>Usual keys for &amp;all</source>
        <translation>全部恢复默认(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>打印(&amp;P)…</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>关闭(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;New key:</source>
        <translation>新的键(&amp;N)：</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>新的键</translation>
    </message>
    <message>
        <source>&amp;Set</source>
        <translation>设置(&amp;S)</translation>
    </message>
    <message>
        <source>N&amp;one</source>
        <translation>清除(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Usual key</source>
        <translation>恢复默认(&amp;U)</translation>
    </message>
</context>
<context>
    <name>lianxin::ui::ShortlistDialog</name>
    <message>
        <source>Shortlist</source>
        <translation>候选名单</translation>
    </message>
    <message>
        <source>Shortlist of the month</source>
        <translation>月度先锋候选名单</translation>
    </message>
    <message>
        <source>Nobody who may be honoured has points in this month.</source>
        <translation>本月可评选的委员都没有积分。</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月份</translation>
    </message>
    <message>
        <source>&amp;Month</source>
        <translation>月份(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Approve</source>
        <translation>批准(&amp;A)</translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation>入选</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>名次</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>委员</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>得分</translation>
    </message>
    <message>
        <source>Solved</source>
        <translation>见效</translation>
    </message>
    <message>
        <source>Pioneer before</source>
        <translation>上次获评</translation>
    </message>
    <message>
        <source>What the points are for</source>
        <translation>得分依据</translation>
    </message>
    <message>
        <source>Story</source>
        <translation>事迹</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Passed by: %1</source>
        <translation>未列入：%1</translation>
    </message>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
    <message>
        <source>With as many points, all of them stand on the list.</source>
        <translation>同分者一并列入。</translation>
    </message>
    <message>
        <source>With as many points: %1</source>
        <translation>同分时依次比较：%1</translation>
    </message>
    <message>
        <source>Commented</source>
        <translation>批示</translation>
    </message>
    <message>
        <source>Attended</source>
        <translation>参加次数</translation>
    </message>
    <message>
        <source>Times adopted</source>
        <translation>采用次数</translation>
    </message>
</context>
<context>
    <name>lianxin::ui::SimilarPane</name>
    <message>
        <source>Was this said before?</source>
        <translation>以前说过吗？</translation>
    </message>
    <message>
        <source>Reports and suggestions that are like this one appear here while you write.</source>
        <translation>边写边列出内容相近的信息和建议。</translation>
    </message>
    <message>
        <source>Earlier reports and suggestions like this one</source>
        <translation>内容相近的信息和建议</translation>
    </message>
    <message>
        <source>The text of the one chosen</source>
        <translation>选中一条的正文</translation>
    </message>
    <message>
        <source>Nothing like this was found among %1 texts.</source>
        <translation>在 %1 篇里没有找到相近的内容。</translation>
    </message>
    <message>
        <source>The most alike first, of %1 texts:</source>
        <translation>共 %1 篇，最相近的在前：</translation>
    </message>
    <message>
        <source>both say “%1”</source>
        <translation>都提到“%1”</translation>
    </message>
    <message>
        <source>same subject</source>
        <translation>同一领域</translation>
    </message>
    <message>
        <source>same place</source>
        <translation>同一地区</translation>
    </message>
    <message>
        <source>Report %1</source>
        <translation>信息 %1</translation>
    </message>
    <message>
        <source>%1 % · %2 · %3</source>
        <translation>%1% · %2 · %3</translation>
    </message>
</context>
<context>
    <name>lianxin::ui::SplitDialog</name>
    <message>
        <source>Split %1 in parts</source>
        <translation>拆分%1</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>分项</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>权重</translation>
    </message>
    <message>
        <source>One &amp;more part</source>
        <translation>再加一项(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Split</source>
        <translation>拆分(&amp;S)</translation>
    </message>
    <message>
        <source>Each part gets a card of its own and is handled by itself. The credit stays with the whole.</source>
        <translation>每个分项单独建卡、单独办理，提出人的履职记录仍记在原建议。</translation>
    </message>
    <message>
        <source>Part %1</source>
        <translation>第%1项</translation>
    </message>
    <message>
        <source>Weight of part %1</source>
        <translation>第%1项权重</translation>
    </message>
</context>
<context>
    <name>lianxin::ui::StageStrip</name>
    <message>
        <source>Stage: %1</source>
        <translation>阶段：%1</translation>
    </message>
</context>
<context>
    <name>lianxin::ui::StatisticsPage</name>
    <message>
        <source>A folder for the charts</source>
        <translation>选择存放图表的文件夹</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>统计</translation>
    </message>
    <message>
        <source>Pictures (PNG)</source>
        <translation>图片（PNG）</translation>
    </message>
    <message>
        <source>Drawings (SVG)</source>
        <translation>矢量图（SVG）</translation>
    </message>
    <message>
        <source>Pages (PDF)</source>
        <translation>文档（PDF）</translation>
    </message>
    <message>
        <source>Export all charts…</source>
        <translation>导出全部图表…</translation>
    </message>
    <message>
        <source>%1 charts are in %2.</source>
        <translation>%1 张图表已存入 %2。</translation>
    </message>
    <message>
        <source>Beside last year</source>
        <translation>与上年同期对照</translation>
    </message>
    <message>
        <source>Numbers (XLSX)</source>
        <translation>数据表（XLSX）</translation>
    </message>
    <message>
        <source>Shows the same days a year before as dashed frames and lines, and the differences in the numbers; it needs a first and a last day.</source>
        <translation>用虚线框和虚线表示上年同期，数表里写出增减；须有起止日期。</translation>
    </message>
    <message>
        <source>Choose above which campaign it is about: a tag of activities.</source>
        <translation>请先在上方选一个专项（活动的标签）。</translation>
    </message>
    <message>
        <source>The report can be made now, about %1.</source>
        <translation>已选“%1”，可以出总结了。</translation>
    </message>
</context>
<context>
    <name>lianxin::ui::StatisticsSections</name>
    <message>
        <source>Sections of the statistics</source>
        <translation>统计的各部分</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>总览</translation>
    </message>
    <message>
        <source>Handling</source>
        <translation>办理</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>委员</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>计划</translation>
    </message>
    <message>
        <source>Cross-table</source>
        <translation>交叉表</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>What next</source>
        <translation>下一步</translation>
    </message>
</context>
<context>
    <name>lianxin::ui::StepDialog</name>
    <message>
        <source>Next step of %1</source>
        <translation>%1：登记办理</translation>
    </message>
    <message>
        <source>Next step of %1 suggestions</source>
        <translation>%1条建议：登记办理</translation>
    </message>
    <message>
        <source>&amp;Save the step</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>办理环节</translation>
    </message>
    <message>
        <source>On</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Unit, result or opinion</source>
        <translation>部门、结果或评价</translation>
    </message>
    <message>
        <source>Who, and how</source>
        <translation>人员及方式</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>办理期限</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>办理情况</translation>
    </message>
    <message>
        <source>Internal note</source>
        <translation>内部备注</translation>
    </message>
    <message>
        <source>Never printed.</source>
        <translation>只供内部查看，不打印。</translation>
    </message>
    <message>
        <source>Standard phrases</source>
        <translation>常用语</translation>
    </message>
    <message>
        <source>Insert a standard phrase…</source>
        <translation>插入常用语…</translation>
    </message>
    <message>
        <source>%1 working days</source>
        <translation>%1个工作日</translation>
    </message>
    <message>
        <source>%1 days of the calendar</source>
        <translation>%1天（自然日）</translation>
    </message>
    <message>
        <source>If left empty: %1 (%2).</source>
        <translation>不填则为%1（%2）。</translation>
    </message>
    <message>
        <source>The holidays of %1 are not known yet: only weekends are left out.</source>
        <translation>%1年节假日尚未录入，只扣除了周末。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Choose one: %1.</source>
        <translation>请从中选择：%1。</translation>
    </message>
    <message>
        <source>Their attitude</source>
        <translation>办理态度</translation>
    </message>
    <message>
        <source>To the point</source>
        <translation>答复针对性</translation>
    </message>
    <message>
        <source>If it is not really done, choose “%1” instead.</source>
        <translation>没有真正办好的，请改选“%1”。</translation>
    </message>
    <message>
        <source>Who asks</source>
        <translation>申请人</translation>
    </message>
    <message>
        <source>Wanted until</source>
        <translation>申请延至</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>承办部门</translation>
    </message>
    <message>
        <source>Class of result</source>
        <translation>结果等次</translation>
    </message>
    <message>
        <source>Members say</source>
        <translation>委员评价</translation>
    </message>
</context>
<context>
    <name>lianxin::ui::StepPreview</name>
    <message>
        <source>%1, until %2</source>
        <translation>%1，期限%2</translation>
    </message>
    <message>
        <source>left out: %1</source>
        <translation>略过：%1</translation>
    </message>
    <message>
        <source>What the step changes</source>
        <translation>这一步改动的建议</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>State now</source>
        <translation>现在的状态</translation>
    </message>
    <message>
        <source>State then</source>
        <translation>登记后的状态</translation>
    </message>
    <message>
        <source>Each of the %1 is changed:</source>
        <translation>这%1条都会改：</translation>
    </message>
    <message>
        <source>None of the %1 can be changed like this:</source>
        <translation>这%1条都不能这样登记：</translation>
    </message>
    <message>
        <source>%1 are changed, %2 left out:</source>
        <translation>会改%1条，略过%2条：</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>另有%1人</translation>
    </message>
</context>
<context>
    <name>lianxin::ui::SubstituteBar</name>
    <message>
        <source>&amp;Not now</source>
        <translation>暂不(&amp;N)</translation>
    </message>
    <message>
        <source>%1 will not come. Next for the seat: %2, %3. %4</source>
        <translation>%1不能参加。建议由%2（%3）递补。%4</translation>
    </message>
    <message>
        <source>Invite %1 as a substitute</source>
        <translation>邀请%1递补</translation>
    </message>
    <message>
        <source>%1 is invited.</source>
        <translation>已邀请%1。</translation>
    </message>
    <message>
        <source>%1 will not come, and nobody else is needed or able to take the seat. %2 %3</source>
        <translation>%1不能参加，无需递补或无合适人选。%2%3</translation>
    </message>
    <message>
        <source>Then: %1.</source>
        <translation>其后依次为：%1。</translation>
    </message>
    <message>
        <source>Invite instea&amp;d</source>
        <translation>改邀此人(&amp;D)</translation>
    </message>
</context>
<context>
    <name>lianxin::ui::TableBar</name>
    <message>
        <source>Filter: %1</source>
        <translation>筛选：%1</translation>
    </message>
    <message>
        <source>Filter; a space means and</source>
        <translation>筛选，空格表示“并且”</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Export: %1</source>
        <translation>导出：%1</translation>
    </message>
</context>
<context>
    <name>lianxin::ui::TableMenu</name>
    <message>
        <source>&amp;Table</source>
        <translation>表格(&amp;T)</translation>
    </message>
    <message>
        <source>There is no table on this page.</source>
        <translation>本页没有表格。</translation>
    </message>
</context>
<context>
    <name>lianxin::ui::TableVerbs</name>
    <message>
        <source>&amp;Open</source>
        <translation>打开(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>Copy with &amp;titles</source>
        <translation>连同表头复制(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;History of this record…</source>
        <translation>本条历史(&amp;H)…</translation>
    </message>
</context>
<context>
    <name>lianxin::ui::TakingPartTable</name>
    <message>
        <source>never</source>
        <translation>从未</translation>
    </message>
    <message>
        <source>Who took part when</source>
        <translation>委员参加情况</translation>
    </message>
    <message>
        <source>No member serves.</source>
        <translation>没有在任委员。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Sector</source>
        <translation>界别</translation>
    </message>
    <message>
        <source>Attended</source>
        <translation>参加次数</translation>
    </message>
    <message>
        <source>Months since activity</source>
        <translation>距上次参加（月）</translation>
    </message>
    <message>
        <source>Invited</source>
        <translation>受邀次数</translation>
    </message>
    <message>
        <source>Months since invitation</source>
        <translation>距上次受邀（月）</translation>
    </message>
    <message>
        <source>Employer and post</source>
        <translation>单位职务</translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>截至%1</translation>
    </message>
</context>
<context>
    <name>lianxin::ui::TargetTable</name>
    <message>
        <source>Targets</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>No target yet: how many activities in a county, about a theme, of a kind.</source>
        <translation>还没有目标：某县区、某主题、某类活动各办几次。</translation>
    </message>
    <message>
        <source>New target</source>
        <translation>新目标</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Edit the target: %1</source>
        <translation>修改目标：%1</translation>
    </message>
    <message>
        <source>Add a target for %1</source>
        <translation>新增%1年目标</translation>
    </message>
    <message>
        <source>Remove %1 targets</source>
        <translation>删除%1项目标</translation>
    </message>
    <message>
        <source>Wanted</source>
        <translation>目标数</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>计划</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>已开展</translation>
    </message>
    <message>
        <source>By</source>
        <translation>按</translation>
    </message>
    <message>
        <source>%1 is not among the choices.</source>
        <translation>%1不在可选项中。</translation>
    </message>
    <message>
        <source>About</source>
        <translation>对象</translation>
    </message>
</context>
<context>
    <name>lianxin::ui::TaskTable</name>
    <message>
        <source>Usual tasks</source>
        <translation>常用任务</translation>
    </message>
    <message>
        <source>No usual task yet: what is to be done around each activity, and when.</source>
        <translation>还没有常用任务：每次活动前后要做什么、提前或推后几个工作日。</translation>
    </message>
    <message>
        <source>Those of the &amp;program</source>
        <translation>程序自带(&amp;P)</translation>
    </message>
    <message>
        <source>Adds the tasks that come with the program, as far as they are missing</source>
        <translation>补齐程序自带的常用任务</translation>
    </message>
    <message>
        <source>New task</source>
        <translation>新任务</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Edit the usual task: %1</source>
        <translation>修改常用任务：%1</translation>
    </message>
    <message>
        <source>Add a usual task: %1</source>
        <translation>新增常用任务：%1</translation>
    </message>
    <message>
        <source>Remove %1 usual tasks</source>
        <translation>删除%1项常用任务</translation>
    </message>
    <message>
        <source>Working days from the visit</source>
        <translation>距活动日（工作日）</translation>
    </message>
    <message>
        <source>What</source>
        <translation>事项</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>责任人</translation>
    </message>
    <message>
        <source>New task %1</source>
        <translation>新任务%1</translation>
    </message>
    <message>
        <source>Usual tasks that come with the program</source>
        <translation>程序自带的常用任务</translation>
    </message>
    <message>
        <source>All tasks that come with the program are there.</source>
        <translation>程序自带的任务都已在表中。</translation>
    </message>
</context>
<context>
    <name>lianxin::ui::TemplateEditor</name>
    <message>
        <source>&amp;Restore the original</source>
        <translation>恢复原文(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Keep these words</source>
        <translation>保存用语(&amp;K)</translation>
    </message>
    <message>
        <source>Words of the papers</source>
        <translation>文种用语</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>文种</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>关闭(&amp;C)</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>用语</translation>
    </message>
    <message>
        <source>Tokens: Enter or a double click puts one into the words</source>
        <translation>字段：回车或双击插入到用语中</translation>
    </message>
    <message>
        <source>Enter or a double click puts the token into the words</source>
        <translation>回车或双击，把字段插入到用语中</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>字段</translation>
    </message>
    <message>
        <source>Stands for now</source>
        <translation>当前内容</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>活动</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>主送</translation>
    </message>
    <message>
        <source>Nothing is wrong with these words.</source>
        <translation>用语没有问题。</translation>
    </message>
    <message>
        <source>Edit the words of: %1</source>
        <translation>修改用语：%1</translation>
    </message>
    <message>
        <source>Restore the words of: %1</source>
        <translation>恢复原文：%1</translation>
    </message>
    <message>
        <source>Not kept yet: %1. Close once more to leave it so.</source>
        <translation>尚未保存：%1。再关闭一次则放弃修改。</translation>
    </message>
</context>
<context>
    <name>lianxin::ui::TodayGroup</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>日期未知</translation>
    </message>
    <message>
        <source>%1 days late</source>
        <translation>逾期%1天</translation>
    </message>
    <message>
        <source>due today</source>
        <translation>今天到期</translation>
    </message>
    <message>
        <source>%1 days left</source>
        <translation>还有%1天到期</translation>
    </message>
    <message>
        <source>letter sent %1 days ago</source>
        <translation>发函已%1天</translation>
    </message>
    <message>
        <source>quiet for %1 days</source>
        <translation>已%1天未联系</translation>
    </message>
    <message>
        <source>today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>since %1 days</source>
        <translation>已过%1天</translation>
    </message>
    <message>
        <source>Was in touch</source>
        <translation>已联系</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>已兑现</translation>
    </message>
    <message>
        <source>Goes on</source>
        <translation>继续结对</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>And %1 more</source>
        <translation>还有%1项</translation>
    </message>
    <message>
        <source>Next step…</source>
        <translation>登记办理…</translation>
    </message>
    <message>
        <source>Signed for…</source>
        <translation>已签收…</translation>
    </message>
    <message>
        <source>Visited…</source>
        <translation>已回访…</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>已落实</translation>
    </message>
    <message>
        <source>Was visited</source>
        <translation>走访了</translation>
    </message>
    <message>
        <source>Ledger of the day…</source>
        <translation>当天台账…</translation>
    </message>
    <message>
        <source>Sent…</source>
        <translation>登记报送…</translation>
    </message>
    <message>
        <source>Answer…</source>
        <translation>登记结果…</translation>
    </message>
    <message>
        <source>the visit was %1 days ago</source>
        <translation>活动已过%1天</translation>
    </message>
    <message>
        <source>to be finished today</source>
        <translation>今天须整理完</translation>
    </message>
    <message>
        <source>Copy the reminder</source>
        <translation>复制提醒</translation>
    </message>
    <message>
        <source>Answer the request…</source>
        <translation>答复申请…</translation>
    </message>
</context>
<context>
    <name>lianxin::ui::TodayPage</name>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>Today is %1</source>
        <translation>今天是%1</translation>
    </message>
    <message>
        <source>Nothing to do today</source>
        <translation>今天没有待办</translation>
    </message>
    <message>
        <source>%1 things to do</source>
        <translation>待办%1项</translation>
    </message>
    <message>
        <source>No card is late, everybody has answered, and every ledger is finished.</source>
        <translation>没有逾期的跟踪卡，受邀委员均已回复，各次活动台账均已整理完毕。</translation>
    </message>
    <message>
        <source>This workbook is still empty. Import the office&apos;s sheets: File › Import spreadsheets (Ctrl+I), or drop them on this window. The dictionary and the roll of members come first, then the plan.</source>
        <translation>工作簿还是空的。请导入本办的表：文件 › 导入表格（Ctrl+I），或把文件拖到窗口上。先导入数据字典和委员名册，再导入活动计划。</translation>
    </message>
    <message>
        <source>Promise kept: %1</source>
        <translation>承诺已兑现：%1</translation>
    </message>
    <message>
        <source>Reviewed, goes on: %1</source>
        <translation>结对回顾，继续：%1</translation>
    </message>
    <message>
        <source>In touch with the partner of %1</source>
        <translation>记一次联系：%1</translation>
    </message>
    <message>
        <source>Followed up: %1</source>
        <translation>批示已落实：%1</translation>
    </message>
    <message>
        <source>Done: %1</source>
        <translation>完成：%1</translation>
    </message>
</context>
<context>
    <name>lianxin::ui::UndoActions</name>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>已撤销：%1</translation>
    </message>
    <message>
        <source>Redone: %1</source>
        <translation>已重做：%1</translation>
    </message>
    <message>
        <source>Undo se&amp;veral steps…</source>
        <translation>撤销多步(&amp;V)…</translation>
    </message>
    <message>
        <source>%1 of %2 steps were undone, then one could not be: %3</source>
        <translation>已撤销 %1 步（共 %2 步），下一步无法撤销：%3</translation>
    </message>
    <message>
        <source>%1 steps undone.</source>
        <translation>已撤销 %1 步。</translation>
    </message>
</context>
<context>
    <name>lianxin::ui::UndoSteps</name>
    <message>
        <source>Undo several steps</source>
        <translation>撤销多步</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>没有可以撤销的操作。</translation>
    </message>
    <message>
        <source>The action chosen is undone, and with it those above it:</source>
        <translation>撤销所选的操作，以及它上面的各项：</translation>
    </message>
    <message>
        <source>Actions, the newest first</source>
        <translation>操作，新的在前</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Undo %1 steps</source>
        <translation>撤销 %1 步(&amp;U)</translation>
    </message>
</context>
<context>
    <name>lianxin::ui::ValueList</name>
    <message>
        <source>Find a value</source>
        <translation>查找取值</translation>
    </message>
    <message>
        <source>Type to find</source>
        <translation>键入以查找</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>取值</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>（空）</translation>
    </message>
    <message>
        <source>There is no such value.</source>
        <translation>没有这样的值。</translation>
    </message>
    <message>
        <source>%1 more: type to find them.</source>
        <translation>还有 %1 个，键入以查找。</translation>
    </message>
</context>
<context>
    <name>lianxin::ui::VenueTable</name>
    <message>
        <source>Venues</source>
        <translation>联络阵地</translation>
    </message>
    <message>
        <source>No venue yet: members&apos; studios, stations in enterprises. Add the first one.</source>
        <translation>还没有联络阵地：委员工作室、企业站点等。请添加第一个。</translation>
    </message>
    <message>
        <source>New venue</source>
        <translation>新阵地</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>修改%1</translation>
    </message>
    <message>
        <source>Add a venue</source>
        <translation>添加阵地</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>County</source>
        <translation>县区</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>联系人</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>已开展</translation>
    </message>
    <message>
        <source>Ahead</source>
        <translation>待举办</translation>
    </message>
    <message>
        <source>Last held</source>
        <translation>最近一次</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>New venue %1</source>
        <translation>新阵地%1</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>删除%1</translation>
    </message>
    <message>
        <source>Remove %1 venues</source>
        <translation>删除%1个阵地</translation>
    </message>
</context>
<context>
    <name>lianxin::ui::ViewChooser</name>
    <message>
        <source>Name of the view</source>
        <translation>视图名称</translation>
    </message>
    <message>
        <source>Name of the view, Enter</source>
        <translation>视图名称，回车保存</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>View: %1</source>
        <translation>视图：%1</translation>
    </message>
    <message>
        <source>&amp;All</source>
        <translation>全部(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Keep this view…</source>
        <translation>保存当前视图(&amp;K)…</translation>
    </message>
    <message>
        <source>&amp;Change “%1” into this</source>
        <translation>更新“%1”(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Remove “%1”</source>
        <translation>删除“%1”(&amp;R)</translation>
    </message>
    <message>
        <source>Keep the view %1</source>
        <translation>保存视图 %1</translation>
    </message>
    <message>
        <source>Change the view %1</source>
        <translation>更新视图 %1</translation>
    </message>
    <message>
        <source>Remove the view %1</source>
        <translation>删除视图 %1</translation>
    </message>
</context>
<context>
    <name>lianxin::ui::VisitFilesPane</name>
    <message>
        <source>Photos of the return visit</source>
        <translation>回访照片</translation>
    </message>
    <message>
        <source>Add photos…</source>
        <translation>添加照片…</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>另存为…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Return visit</source>
        <translation>回访日期</translation>
    </message>
    <message>
        <source>Photos and papers of the return visit</source>
        <translation>回访照片和材料</translation>
    </message>
    <message>
        <source>Return visit of %1</source>
        <translation>%1 回访</translation>
    </message>
    <message>
        <source>No return visit yet. Its photos are added here after it.</source>
        <translation>尚未回访。回访之后在此添加照片。</translation>
    </message>
    <message>
        <source>No photo and no paper of this return visit yet.</source>
        <translation>本次回访还没有照片和材料。</translation>
    </message>
    <message>
        <source>%1: add %2</source>
        <translation>%1：添加 %2</translation>
    </message>
    <message>
        <source>%1: add %2 files</source>
        <translation>%1：添加 %2 个文件</translation>
    </message>
    <message>
        <source>%1: remove %2</source>
        <translation>%1：删除 %2</translation>
    </message>
    <message>
        <source>%1: remove %2 files</source>
        <translation>%1：删除 %2 个文件</translation>
    </message>
    <message>
        <source>%1: caption of %2</source>
        <translation>%1：%2 的说明</translation>
    </message>
</context>
<context>
    <name>lianxin::ui::WayPane</name>
    <message>
        <source>Points to be reached</source>
        <translation>目标分数</translation>
    </message>
    <message>
        <source>What is missing to</source>
        <translation>达到</translation>
    </message>
    <message>
        <source>points?</source>
        <translation>分还差什么？</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>还差什么</translation>
    </message>
</context>
<context>
    <name>lianxin::ui::WelcomePage</name>
    <message>
        <source>Lianxin</source>
        <translation>联心</translation>
    </message>
    <message>
        <source>The liaison office&apos;s year: activities, members, suggestions, results</source>
        <translation>委员联络工作的一年：活动、委员、建议、成果</translation>
    </message>
    <message>
        <source>&amp;New workbook…</source>
        <translation>新建工作簿(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>打开(&amp;O)…</translation>
    </message>
    <message>
        <source>Open the &amp;sample</source>
        <translation>打开示例(&amp;S)</translation>
    </message>
</context>
<context>
    <name>lianxin::ui::WhatIfDialog</name>
    <message>
        <source>out</source>
        <translation>落榜</translation>
    </message>
    <message>
        <source>new</source>
        <translation>新上榜</translation>
    </message>
    <message>
        <source>%1 up</source>
        <translation>升 %1 位</translation>
    </message>
    <message>
        <source>%1 down</source>
        <translation>降 %1 位</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>得分</translation>
    </message>
    <message>
        <source>Cap</source>
        <translation>上限</translation>
    </message>
    <message>
        <source>Floor</source>
        <translation>保底</translation>
    </message>
    <message>
        <source>In full</source>
        <translation>全额次数</translation>
    </message>
    <message>
        <source>Later %</source>
        <translation>其后％</translation>
    </message>
    <message>
        <source>First %</source>
        <translation>第一人％</translation>
    </message>
    <message>
        <source>Others %</source>
        <translation>其他人％</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>细则</translation>
    </message>
    <message>
        <source>Level, mode or post</source>
        <translation>层级、方式或职务</translation>
    </message>
    <message>
        <source>Factor %</source>
        <translation>系数％</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>名次</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>原名次</translation>
    </message>
    <message>
        <source>Moves</source>
        <translation>变动</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>总分</translation>
    </message>
    <message>
        <source>Total before</source>
        <translation>原总分</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>工作单位</translation>
    </message>
    <message>
        <source>Who moves</source>
        <translation>名次变动</translation>
    </message>
    <message>
        <source>&amp;Drop the changes</source>
        <translation>放弃修改(&amp;D)</translation>
    </message>
    <message>
        <source>Save as &amp;rules</source>
        <translation>存为细则(&amp;R)</translation>
    </message>
    <message>
        <source>Save as a &amp;new set</source>
        <translation>另存为新版本(&amp;N)</translation>
    </message>
    <message>
        <source>What if: %1</source>
        <translation>试算：%1</translation>
    </message>
    <message>
        <source>Tot&amp;al:</source>
        <translation>总分(&amp;A)：</translation>
    </message>
    <message>
        <source>Points, caps and shares</source>
        <translation>分值、上限与分摊</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>计分项</translation>
    </message>
    <message>
        <source>Weights and limits</source>
        <translation>权重与限额</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Factors</source>
        <translation>系数</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>必达条件</translation>
    </message>
    <message>
        <source>Nobody has points by these rules.</source>
        <translation>按这些细则没有人得分。</translation>
    </message>
    <message>
        <source>This is a scratch copy: change what you like and see who moves. Nothing is written before you save.</source>
        <translation>这是一份草稿：随意修改，看谁的名次有变；保存之前什么都不写入。</translation>
    </message>
    <message>
        <source>Name of a ne&amp;w set:</source>
        <translation>新版本名称(&amp;W)：</translation>
    </message>
    <message>
        <source>%1, changed</source>
        <translation>%1（修改稿）</translation>
    </message>
    <message>
        <source>Nobody changes place.</source>
        <translation>名次没有变化。</translation>
    </message>
    <message>
        <source>%1 members change place.</source>
        <translation>%1 人名次有变。</translation>
    </message>
    <message>
        <source>Change the rules: %1</source>
        <translation>修改细则：%1</translation>
    </message>
    <message>
        <source>Add a set of rules: %1</source>
        <translation>新增细则版本：%1</translation>
    </message>
</context>
<context>
    <name>lianxin::ui::WordTable</name>
    <message>
        <source>Place</source>
        <translation>序号</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Other names</source>
        <translation>别名</translation>
    </message>
    <message>
        <source>Counts as</source>
        <translation>含义</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>上级</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>已核对</translation>
    </message>
    <message>
        <source>To be looked at</source>
        <translation>待核对</translation>
    </message>
    <message>
        <source>Came with a sheet</source>
        <translation>表格带入</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>分类</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>启用日期</translation>
    </message>
    <message>
        <source>Valid to</source>
        <translation>停用日期</translation>
    </message>
    <message>
        <source>%1 is not among the choices.</source>
        <translation>“%1”不在可选项中。</translation>
    </message>
    <message>
        <source>No word yet. The first sheet that is imported fills this list, or add words here.</source>
        <translation>还没有词条。首次导入表格时会自动填充，也可以在这里添加。</translation>
    </message>
    <message>
        <source>New word</source>
        <translation>新增词条</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>上移</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>下移</translation>
    </message>
    <message>
        <source>%1 cannot belong to itself.</source>
        <translation>“%1”不能归属于自己。</translation>
    </message>
    <message>
        <source>Edit %1 (%2)</source>
        <translation>修改 %1（%2）</translation>
    </message>
    <message>
        <source>New word %1</source>
        <translation>新增词条 %1</translation>
    </message>
    <message>
        <source>Add a word (%1)</source>
        <translation>新增词条（%1）</translation>
    </message>
    <message>
        <source>Remove %1 (%2)</source>
        <translation>删除 %1（%2）</translation>
    </message>
    <message>
        <source>Remove %1 words (%2)</source>
        <translation>删除 %1 个词条（%2）</translation>
    </message>
    <message>
        <source>Move %1 (%2)</source>
        <translation>移动 %1（%2）</translation>
    </message>
    <message>
        <source>Phrases of needs</source>
        <translation>需求用语</translation>
    </message>
</context>
<context>
    <name>lianxin::ui::WriteUpButton</name>
    <message>
        <source>&amp;Write up</source>
        <translation>成文(&amp;W)</translation>
    </message>
    <message>
        <source>As a &amp;report…</source>
        <translation>写成信息(&amp;R)…</translation>
    </message>
    <message>
        <source>As &amp;proposals</source>
        <translation>登记为提案(&amp;P)</translation>
    </message>
    <message>
        <source>%1 proposals stand on the page of reports now: complete title and number there.</source>
        <translation>已登记 %1 件提案，请到社情民意信息页补全题目和编号。</translation>
    </message>
    <message>
        <source>%1 proposals were added on the page of reports; %2 suggestions had one already.</source>
        <translation>已在信息页新增%1件提案；另有%2条建议早已转成提案，不再重复。</translation>
    </message>
    <message>
        <source>Make a report, proposals or a pairing out of the rows selected</source>
        <translation>由选中的建议形成社情民意信息、提案或结对</translation>
    </message>
    <message>
        <source>As a p&amp;airing…</source>
        <translation>形成结对(&amp;A)…</translation>
    </message>
    <message>
        <source>Begin a pairing of %1 out of %2</source>
        <translation>由%2建立%1的结对</translation>
    </message>
</context>
<context>
    <name>lianxin::ui::YearActivities</name>
    <message>
        <source>Activities of the year</source>
        <translation>本年度活动</translation>
    </message>
    <message>
        <source>Choose its pa&amp;nel</source>
        <translation>转到选派(&amp;N)</translation>
    </message>
    <message>
        <source>No activity in the plan of this year.</source>
        <translation>本年度计划中没有活动。</translation>
    </message>
    <message>
        <source>Goes to the page of selection with this activity.</source>
        <translation>转到“选派”页，选定这次活动。</translation>
    </message>
    <message>
        <source>Choose an activity to see who comes to it.</source>
        <translation>选中一次活动，可查看由谁参加。</translation>
    </message>
</context>
<context>
    <name>lianxin::ui::YearAftermath</name>
    <message>
        <source>All years</source>
        <translation>所有年度</translation>
    </message>
    <message>
        <source>In the media</source>
        <translation>宣传报道</translation>
    </message>
    <message>
        <source>Typical cases</source>
        <translation>典型案例</translation>
    </message>
    <message>
        <source>Reviews</source>
        <translation>复评</translation>
    </message>
    <message>
        <source>County</source>
        <translation>县区</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>活动</translation>
    </message>
    <message>
        <source>Edit what the media told: %1</source>
        <translation>修改宣传报道：%1</translation>
    </message>
    <message>
        <source>Edit the case: %1</source>
        <translation>修改典型案例：%1</translation>
    </message>
    <message>
        <source>Edit the review of %1</source>
        <translation>修改复评：%1</translation>
    </message>
    <message>
        <source>Shows those of every year, not only of the year above</source>
        <translation>显示各年度的，不只上方所选年度</translation>
    </message>
    <message>
        <source>The media told nothing. It is entered at each activity, after the visit, or imported.</source>
        <translation>没有宣传报道。活动之后在各次活动里登记，也可以导入表格。</translation>
    </message>
    <message>
        <source>No typical case. It is entered at each activity, after the visit, or imported.</source>
        <translation>没有典型案例。活动之后在各次活动里登记，也可以导入表格。</translation>
    </message>
    <message>
        <source>No review. It is entered at each activity, after the visit, or imported.</source>
        <translation>没有复评。活动之后在各次活动里登记，也可以导入表格。</translation>
    </message>
</context>
<context>
    <name>lianxin::ui::YearBoard</name>
    <message>
        <source>Use as mode&amp;l</source>
        <translation>以此为模板(&amp;L)</translation>
    </message>
    <message>
        <source>New act&amp;ivity</source>
        <translation>新增活动(&amp;I)</translation>
    </message>
    <message>
        <source>Adds an activity like this one to the plan of the next year: tasks, programme and seats come along, people and results stay behind</source>
        <translation>以此为模板，加入下一年方案：任务、日程、席位带过去，人员和成果不带</translation>
    </message>
    <message>
        <source>Adds an activity in the county and month where the board is</source>
        <translation>在当前县区、月份新增活动</translation>
    </message>
    <message>
        <source>Drag an activity to another month or county, or choose it and press Alt and an arrow. Enter opens it.</source>
        <translation>把活动拖到别的月份或县区，或选中后按Alt＋方向键。按回车打开。</translation>
    </message>
    <message>
        <source>%1: nothing speaks against its day.</source>
        <translation>%1：日期没有冲突。</translation>
    </message>
    <message>
        <source>Use %1 as a model</source>
        <translation>以%1为模板</translation>
    </message>
    <message>
        <source>Added to the plan of %1 as number %2.</source>
        <translation>已加入%1年方案，序号%2。</translation>
    </message>
    <message>
        <source>New activity</source>
        <translation>新活动</translation>
    </message>
    <message>
        <source>Add activity %1 of %2</source>
        <translation>新增%2年第%1次活动</translation>
    </message>
    <message>
        <source>Ta&amp;ke it up</source>
        <translation>安排活动(&amp;K)</translation>
    </message>
    <message>
        <source>Needs that nobody answered</source>
        <translation>还没有人回应的需求</translation>
    </message>
    <message>
        <source>Adds an activity about this need, in its county, to the plan of this year</source>
        <translation>在需求所在县区、当年方案中新增一次活动</translation>
    </message>
    <message>
        <source>Take up a need in the plan of %1</source>
        <translation>把需求排入%1年方案</translation>
    </message>
    <message>
        <source>%1 keeps its date: take it away on the page of activities.</source>
        <translation>%1保留原定时间；如要取消，请在“活动”页面清除。</translation>
    </message>
</context>
<context>
    <name>lianxin::ui::YearCalendar</name>
    <message>
        <source>Activities of the day</source>
        <translation>当天的活动</translation>
    </message>
    <message>
        <source>The sheet before</source>
        <translation>上一页</translation>
    </message>
    <message>
        <source>The sheet after</source>
        <translation>下一页</translation>
    </message>
    <message>
        <source>What a sheet shows</source>
        <translation>一页显示的范围</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年</translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <translation>yyyy年M月</translation>
    </message>
    <message>
        <source>The holidays of %1 are not known yet. Read them in from a file: dictionary, holidays.</source>
        <translation>%1年的放假安排还没有。请在“数据字典—节假日”里导入。</translation>
    </message>
    <message>
        <source>plenary session</source>
        <translation>全体会议</translation>
    </message>
    <message>
        <source>Drag an activity to another day, or choose it and press Alt and an arrow in the calendar. Enter opens it.</source>
        <translation>把活动拖到别的日期，或选中后在日历中按Alt＋方向键。按回车打开。</translation>
    </message>
</context>
<context>
    <name>lianxin::ui::YearPlanPage</name>
    <message>
        <source>Year plan</source>
        <translation>年度选派</translation>
    </message>
    <message>
        <source>Plan &amp;anew</source>
        <translation>重新编排(&amp;A)</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>各次活动</translation>
    </message>
    <message>
        <source>Shares</source>
        <translation>受邀均衡</translation>
    </message>
    <message>
        <source>Order and limit</source>
        <translation>先后与上限</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>改动试算</translation>
    </message>
    <message>
        <source>Year of the plan</source>
        <translation>计划年度</translation>
    </message>
    <message>
        <source>No plan of a year yet: import one, or add activities.</source>
        <translation>还没有年度计划：请导入计划，或新增活动。</translation>
    </message>
    <message>
        <source>Planning the invitations of %1…</source>
        <translation>正在编排%1年的邀请…</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>停止(&amp;S)</translation>
    </message>
    <message>
        <source>%1 activities held</source>
        <translation>已举行%1次</translation>
    </message>
    <message>
        <source>%1 ahead, %2 places open</source>
        <translation>待举行%1次，尚缺%2人</translation>
    </message>
    <message>
        <source>nothing ahead</source>
        <translation>没有待举行的活动</translation>
    </message>
    <message>
        <source>%1 members never invited</source>
        <translation>%1名委员未受邀</translation>
    </message>
    <message>
        <source>Gini %1</source>
        <translation>基尼系数 %1</translation>
    </message>
    <message>
        <source>stopped before the orders were compared</source>
        <translation>已停止，未作先后比较</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>排期板</translation>
    </message>
    <message>
        <source>Scheme</source>
        <translation>方案对照</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>日历</translation>
    </message>
    <message>
        <source>What next</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>Afterwards</source>
        <translation>活动之后</translation>
    </message>
</context>
<context>
    <name>lianxin::ui::YearPolicies</name>
    <message>
        <source>What each order would make of the year</source>
        <translation>各种先后次序的结果</translation>
    </message>
    <message>
        <source>&amp;Use this</source>
        <translation>采用(&amp;U)</translation>
    </message>
    <message>
        <source>Nothing to compare: no activity of this year has a host county yet.</source>
        <translation>无从比较：本年度活动都还没有填写县区。</translation>
    </message>
    <message>
        <source>The panels of all activities of the year, those held too, chosen one after the other from today&apos;s members as if nobody had been invited yet. The order holds for the panel of each activity, the limit for the plan of the year too; both are settings of the office.</source>
        <translation>把本年度活动（含已举行的）从现任委员中依次选派一遍，都从零次受邀算起，比较四种办法。先后次序用于每次活动的选派，上限还用于全年编排；二者都是本单位的设置。</translation>
    </message>
    <message>
        <source>What comes first</source>
        <translation>先看什么</translation>
    </message>
    <message>
        <source>Invitations of one member a year, at most</source>
        <translation>同一委员每年受邀，至多</translation>
    </message>
    <message>
        <source>Choose by “%1”, at most %2 times a year</source>
        <translation>选派改为“%1”，每年至多%2次</translation>
    </message>
</context>
<context>
    <name>lianxin::ui::YearScheme</name>
    <message>
        <source>Plan of the year</source>
        <translation>年度方案</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>批准单位</translation>
    </message>
    <message>
        <source>Approved by: the meeting, or the leader</source>
        <translation>批准单位：会议或领导</translation>
    </message>
    <message>
        <source>Freezes the plan as it is now. What is moved, dropped or added later is told beside it.</source>
        <translation>把现在的方案定下来，以后的调整、取消、新增都对照列出。</translation>
    </message>
    <message>
        <source>No activity in the plan of this year.</source>
        <translation>本年方案还没有活动。</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>序号</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>County</source>
        <translation>县区</translation>
    </message>
    <message>
        <source>As approved</source>
        <translation>批准时间安排</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>现安排</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>执行情况</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>已开展</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>No plan of a year yet.</source>
        <translation>还没有年度方案。</translation>
    </message>
    <message>
        <source>The plan of %1 is not approved yet.</source>
        <translation>%1年方案尚未批准。</translation>
    </message>
    <message>
        <source>Approved on %1</source>
        <translation>%1批准</translation>
    </message>
    <message>
        <source>%1 activities</source>
        <translation>活动%1项</translation>
    </message>
    <message>
        <source>due by today %1, held %2</source>
        <translation>应举办%1项，已举办%2项</translation>
    </message>
    <message>
        <source>dropped %1, held besides %2</source>
        <translation>取消%1项，方案外举办%2项</translation>
    </message>
    <message>
        <source>Approve the plan of %1</source>
        <translation>批准%1年方案</translation>
    </message>
    <message>
        <source>Appr&amp;ove the plan</source>
        <translation>批准方案(&amp;O)</translation>
    </message>
    <message>
        <source>Papers of the plan of this year</source>
        <translation>本年度方案的文稿</translation>
    </message>
    <message>
        <source>Plan and what was done by the day</source>
        <translation>计划与完成情况截至</translation>
    </message>
    <message>
        <source>The day on whose evening the plan is held against what was done</source>
        <translation>截至这一天，应举办几项、已举办几项</translation>
    </message>
    <message>
        <source>due by the day %1, held %2</source>
        <translation>到这一天应举办%1项，已举办%2项</translation>
    </message>
    <message>
        <source>by today</source>
        <translation>截至今天</translation>
    </message>
    <message>
        <source>Approved on</source>
        <translation>批准日期</translation>
    </message>
    <message>
        <source>The day of the approval; what was changed later is told beside the plan</source>
        <translation>方案批准的日期；此后的变动列在方案旁边</translation>
    </message>
    <message>
        <source>approved today</source>
        <translation>今天批准</translation>
    </message>
    <message>
        <source>This day is still to come: nothing was approved then.</source>
        <translation>这一天还没有到，不能作为批准日期。</translation>
    </message>
</context>
<context>
    <name>lianxin::ui::YearShares</name>
    <message>
        <source>Members and their invitations</source>
        <translation>委员受邀次数</translation>
    </message>
    <message>
        <source>Nobody to show.</source>
        <translation>没有可显示的委员。</translation>
    </message>
    <message>
        <source>Gini %1: 0 is equal shares for all, 1 all invitations to one.</source>
        <translation>基尼系数 %1：0 为人人均等，1 为全部集中于一人。</translation>
    </message>
    <message>
        <source>All members: %1</source>
        <translation>全部委员：%1人</translation>
    </message>
    <message>
        <source>Never invited: %1</source>
        <translation>未受邀：%1人</translation>
    </message>
    <message>
        <source>At the cap of %1 a year: %2</source>
        <translation>已达全年上限%1次：%2人</translation>
    </message>
</context>
<context>
    <name>lianxin::ui::YearWhatIf</name>
    <message>
        <source>Try the &amp;move</source>
        <translation>试算改期(&amp;M)</translation>
    </message>
    <message>
        <source>Try the with&amp;drawal</source>
        <translation>试算退出(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Write it</source>
        <translation>写入(&amp;W)</translation>
    </message>
    <message>
        <source>Who comes and who comes no longer</source>
        <translation>人员变动</translation>
    </message>
    <message>
        <source>Totals of both plans</source>
        <translation>两种方案合计</translation>
    </message>
    <message>
        <source>Nothing differs.</source>
        <translation>没有变动。</translation>
    </message>
    <message>
        <source>Nothing is tried out yet.</source>
        <translation>还没有试算。</translation>
    </message>
    <message>
        <source>Activity to move</source>
        <translation>要改期的活动</translation>
    </message>
    <message>
        <source>The day to which it moves</source>
        <translation>改到的日期</translation>
    </message>
    <message>
        <source>Member who withdraws</source>
        <translation>退出的委员</translation>
    </message>
    <message>
        <source>What if this activity</source>
        <translation>如果这次活动</translation>
    </message>
    <message>
        <source>moves to</source>
        <translation>改到</translation>
    </message>
    <message>
        <source>What if this member</source>
        <translation>如果这名委员</translation>
    </message>
    <message>
        <source>comes to nothing more of the year</source>
        <translation>本年度不再参加</translation>
    </message>
    <message>
        <source>%1 (%2 times)</source>
        <translation>%1（%2次）</translation>
    </message>
    <message>
        <source>Planning anew…</source>
        <translation>正在重新编排…</translation>
    </message>
    <message>
        <source>The same members come to the same activities.</source>
        <translation>各次活动的人员都不变。</translation>
    </message>
    <message>
        <source>%1 activities change: %2 invitations are new, %3 fall away.</source>
        <translation>%1次活动有变动：新增邀请%2人次，减少%3人次。</translation>
    </message>
    <message>
        <source>Nothing is written yet.</source>
        <translation>尚未写入。</translation>
    </message>
    <message>
        <source>Try it out: the plan is made anew beside the one that holds, and nothing is written.</source>
        <translation>可先试算：另编一份方案，与现方案对照，不写入。</translation>
    </message>
    <message>
        <source>Nothing of this year lies ahead, so there is nothing to try out.</source>
        <translation>本年度没有待举行的活动，无可试算。</translation>
    </message>
    <message>
        <source>It is written, and the year is planned anew.</source>
        <translation>已写入，并重新编排。</translation>
    </message>
</context>
</TS>
