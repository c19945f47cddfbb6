#include "core/exchange/sheetwriter.h"
#include "core/ledger/suggestionrepository.h"
#include "tests/core/exchange/importsupport.h"
#include "tests/support/content.h"
#include "tests/support/sheetfiles.h"

using namespace Qt::StringLiterals;
using namespace lianxin;

namespace {

constexpr auto mappingJson = R"({
"columns": {"名字":"姓名","组别":"界别","供职单位":"工作单位及职务","住在":"居住地","本领":"专长","在不在":"状态",
  "期":"序号","日子":"时间","去哪儿":"承办县区","题目":"主题","谁带队":"带队领导","要哪些本领":"专业方向",
  "哪天办的":"实际举办时间","办没办":"状态","怎么来的":"邀请渠道","回话":"回复","来没来":"是否出席",
  "条号":"编号","哪一期":"活动","谁提的":"提出委员","说了什么":"建议内容","哪一类":"类别","哪天":"登记日期",
  "怎么办":"处理途径","归谁办":"主办单位","限到":"办理时限","办成没有":"结果等次","满意不":"委员评价","了结":"办结日期",
  "信息号":"信息编号","题名":"信息标题","谁写的":"反映人","出自哪条":"来源台账编号","哪天写的":"形成日期",
  "哪一级":"采用级别","怎么用的":"采用方式","哪天用的":"采用日期"},
"values": {"状态":{"在":"在任","不在":"调离","办了":"已举办","还没":"计划"},
  "邀请渠道":{"就近":"住地","对路":"专长"}, "回复":{"来":"参加","来不了":"请假"},
  "是否出席":{"来了":"出席","没来":"请假"}, "处理途径":{"交办":"转部门办理","写信息":"形成社情民意","当场了结":"现场解决"},
  "结果等次":{"成了":"A","慢慢来":"B"}, "委员评价":{"好":"满意"},
  "采用级别":{"市里":"市","省里":"省"}, "采用方式":{"单用":"单篇","合用":"综合","转走":"转送"}}})";

QByteArray odsTable(const QStringList &lines)
{
    QByteArray rows;
    for (const QString &line : lines) {
        rows += "<table:table-row>";
        for (const QString &text : line.split(u'|'))
            rows += "<table:table-cell office:value-type=\"string\"><text:p>" + text.toUtf8()
                + "</text:p></table:table-cell>";
        rows += "</table:table-row>";
    }
    return "<table:table table:name=\"花名册\">" + rows + "</table:table>";
}

void writeXlsx(const QString &path, const QStringList &lines)
{
    SheetToWrite sheet {u"一"_s, {}, {}};
    for (const QString &line : lines) {
        QList<QVariant> row;
        for (const QString &text : line.split(u'|'))
            row.append(text);
        sheet.rows.append(row);
    }
    succeed(writeSheet(path, sheet));
}

void writeCsv(const QString &path, QStringList lines)
{
    writeBytes(path, lines.replaceInStrings(u"|"_s, u","_s).join(u'\n').toUtf8());
}

/// Sheets of a city that never was, in its own words; by name they stand in the wrong order.
void writeCity(const QDir &folder)
{
    writeCsv(
        folder.filePath(u"1 意见清单.csv"_s),
        {u"云岫市意见清单"_s, u"哪一期|条号|说了什么|谁提的|哪一类|哪天|怎么办|归谁办|限到|了结|办成没有|满意不"_s,
         u"第一期·青岚区|云1|山路要加护栏|闻人雪、东郭霁|道路|2026.3.11|交办|市路政处|2026.6.30|2026.5.2|成了|好"_s,
         u"|云2|茶园缺检测设备|东郭霁|茶业|2026.3.11|写信息||||| "_s,
         u"第二期·白石县|云3|渡口候船室漏雨|闻人雪|道路|2026.4.9|当场了结|||2026.4.9|慢慢来|"_s});
    writeXlsx(folder.filePath(u"2 信息.xlsx"_s),
              {u"信息登记（2026年）"_s, u"题名|信息号|出自哪条|谁写的|哪天写的"_s,
               u"关于茶园检测的建议|1|云2|东郭霁|2026-03-20"_s});
    writeXlsx(folder.filePath(u"3 采用.xlsx"_s),
              {u"哪一级|信息号|怎么用的|哪天用的"_s, u"市里|1|单用|2026.4.1"_s, u"省里|1|合用|2026.5.6"_s});
    writeCsv(folder.filePath(u"4 走访计划.csv"_s),
             {u"云岫市2026年委员走访计划"_s, u"期|题目|去哪儿|日子|哪天办的|办没办|谁带队|要哪些本领"_s,
              u"1|茶与路|青岚区|3月上旬|2026年3月11日|办了|司空远|制茶、修路"_s,
              u"2|渡口|白石县|4月|2026/4/9|办了|司空远|水运"_s, u"3|集市|青岚区|2026年9月||还没|司空远|"_s});
    writeXlsx(folder.filePath(u"5 签到.xlsx"_s),
              {u"第一期走访（青岚区）"_s, u"时间：2026年3月11日"_s, u"来没来|名字|供职单位|怎么来的|回话"_s,
               u"来了|闻人雪|青岚茶场|就近|来"_s, u"没来|东郭霁|市测绘队|对路|来不了"_s});
    writeZip(
        folder.filePath(u"6 花名册.ods"_s),
        odsPartsOf(odsTable({u"云岫市委员花名册"_s, u"住在|名字|组别|供职单位|本领|在不在"_s,
                             u"青岚区|闻人雪|农林组|青岚茶场|制茶（精）|在"_s,
                             u"白石县|东　郭霁|测绘组|市测绘队|修路、水运(知)|在"_s,
                             u"青岚区|司空远|机关组|市委员会|公文|在"_s, u"白石县|呼延野|农林组|渡口站|水运|不在"_s})));
}

ImportOptions withMapping()
{
    auto options = onTheDay({2026, 7, 1});
    options.mapping = valueOf(mappingFromJson(mappingJson));
    return options;
}

} // namespace

TEST_CASE("Another city's sheets come in with nothing but a mapping", "[exchange][import][city]")
{
    const QTemporaryDir folder;
    writeCity(QDir(folder.path()));
    const auto files = filesAt({folder.path()});
    REQUIRE(files.size() == 6);
    const auto workbook = anOffice();
    const auto report = valueOf(importFiles(*workbook, files, withMapping()));
    UNSCOPED_INFO(complaintsOf(report).toStdString());
    CHECK(report.refused() == 0);
    CHECK(importExitCode(report) == 0);
    CHECK(complaintsOf(report) == QString());

    const QList<std::pair<QString, int>> tables {{u"member"_s, 4},
                                                 {u"member_specialty WHERE depth = 3"_s, 1},
                                                 {u"directory_entry WHERE list = 'region'"_s, 2},
                                                 {u"directory_entry WHERE list = 'sector'"_s, 3},
                                                 {u"activity WHERE state = 'held' AND plan_year = 2026"_s, 2},
                                                 {u"activity WHERE state = 'planned'"_s, 1},
                                                 {u"activity WHERE leader IS NOT NULL"_s, 3},
                                                 {u"invitation WHERE presence = 'present' AND seat = 'local'"_s, 1},
                                                 {u"invitation WHERE reply = 'leave' AND seat = 'specialist'"_s, 1},
                                                 {u"suggestion WHERE route = 'department'"_s, 1},
                                                 {u"suggestion WHERE route = 'report'"_s, 1},
                                                 {u"suggestion WHERE route = 'onsite'"_s, 1},
                                                 {u"suggestion_proposer"_s, 4},
                                                 {u"report"_s, 1},
                                                 {u"adoption"_s, 2}};
    for (const auto &[table, rows] : tables) {
        INFO(table.toStdString());
        CHECK(rowsOf(*workbook, table) == rows);
    }
}

TEST_CASE("The mapping is remembered with the import that brought it, and forgotten with it",
          "[exchange][import][city]")
{
    const QTemporaryDir folder;
    writeCity(QDir(folder.path()));
    const auto files = filesAt({folder.path()});
    const auto workbook = anOffice();
    valueOf(importFiles(*workbook, files, withMapping()));
    const QStringList content = contentOf(workbook->database());
    const auto again = valueOf(importFiles(*workbook, files, onTheDay({2026, 7, 1})));
    CHECK(again.refused() == 0);
    CHECK(again.inserted() + again.updated() == 0);
    CHECK(contentOf(workbook->database()) == content);

    succeed(workbook->undo());
    CHECK(rowsOf(*workbook, u"column_mapping"_s) == 0);
    CHECK(rowsOf(*workbook, u"member"_s) == 0);
}

TEST_CASE("Without the mapping the sheets are refused with their headers, and nothing is kept",
          "[exchange][import][city]")
{
    const QTemporaryDir folder;
    writeCity(QDir(folder.path()));
    const auto workbook = anOffice();
    const QStringList before = contentOf(workbook->database());
    const auto report = valueOf(importFiles(*workbook, filesAt({folder.path()}), onTheDay({2026, 7, 1})));
    CHECK(importExitCode(report) == 1);
    for (const FileReport &file : report.files) {
        INFO(file.path.toStdString());
        CHECK_FALSE(file.error.isEmpty());
        CHECK_FALSE(file.sheets.first().unknownHeaders.isEmpty());
    }
    CHECK(contentOf(workbook->database()) == before);
}
