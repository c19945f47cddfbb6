#include "core/base/initials.h"
#include "core/search/search.h"
#include "core/storage/database.h"
#include "core/storage/searchindex.h"
#include "core/storage/sqlite.h"
#include "tests/benchmarks/measuring.h"
#include "tests/support/builders.h"

#include <random>

using namespace Qt::StringLiterals;
using namespace lianxin;

namespace {

/// A workbook with as many members and enterprises, named and described at random out of common characters.
class CrowdedOffice
{
public:
    explicit CrowdedOffice(int records)
    {
        succeed(sqlite::stopRecording(database()));
        succeed(database().atomically([&] { return fill(records); }));
        QElapsedTimer timer;
        timer.start();
        succeed(rebuildIndex(database()));
        std::printf("%d records, indexed in %.1f s\n", records, static_cast<double>(timer.elapsed()) / 1e3);
    }

    [[nodiscard]] Database &database() const { return m_workbook->database(); }
    [[nodiscard]] Workbook &workbook() const { return *m_workbook; }

private:
    QString some(const QString &characters, int least, int most)
    {
        QString text;
        for (int left = std::uniform_int_distribution(least, most)(m_random); left > 0; --left)
            text.append(characters.at(std::uniform_int_distribution<qsizetype>(0, characters.size() - 1)(m_random)));
        return text;
    }

    /// 60 to 200 characters; one in four is about parking.
    QString text(int number)
    {
        const QString start = number % 4 == 0 ? u"老旧小区停车，"_s : number % 271 == 0 ? u"城市更新，"_s : QString();
        return start + some(m_characters, 30, 90) + u"，"_s + some(m_characters, 30, 90) + u"。"_s;
    }

    Result<void> fill(int records)
    {
        const QString surnames = u"王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕"_s;
        for (int number = 0; number < records; ++number) {
            const bool isMember = number % 5 == 0;
            const auto added = isMember
                ? database().run(
                    u"INSERT INTO member (name, note) VALUES (:name, :text)"_s,
                    {{u":name"_s, some(surnames, 1, 1) + some(m_characters, 1, 2)}, {u":text"_s, text(number)}})
                : database().run(
                    u"INSERT INTO enterprise (name, note) VALUES (:name, :text)"_s,
                    {{u":name"_s, some(m_characters, 3, 6) + QString::number(number)}, {u":text"_s, text(number)}});
            if (!added)
                return added.error();
        }
        return {};
    }

    std::unique_ptr<Workbook> m_workbook = aWorkbook();
    std::mt19937 m_random {7};
    QString m_characters =
        u"的一是在有国中大民个人和生为上工经同发成会作社而地业量主家建区动高面化能方平定使当开学理产革实交条期关明开力"
        "公车路水农林山河桥乡镇村街道医院教师学校食品安全环境保护养老服务智慧数字乡村振兴文化旅游特色项目资金政策落实"
        "营商优化提升改善推进加强完善健全机制监管排查整治隐患消防通信网络宽带停充电桩绿色低碳节能减排"_s;
};

/// What a clerk types, and what the engine must be asked for it at least: the beginning of a title, and the text.
struct Asked {
    QString typed;
    QStringList expressions;
};

const QList<Asked> questions {
    {u"z"_s, {uR"({title letters} : ^ "z" *)"_s}},
    {u"zys"_s, {uR"({title letters} : "zys" *)"_s, uR"("zys" *)"_s}},
    {u"zhangy"_s, {uR"(letters : "zhangy" *)"_s, uR"(letters : "zy" * OR "zhangy" *)"_s}},
    {u"lv"_s, {uR"(letters : "lv" *)"_s}},
    {u"曾"_s, {uR"(title : ^ "曾")"_s}},
    {u"停车"_s, {uR"(title : ^ "停车")"_s, uR"({number title body} : "停车")"_s}},
    {u"城市更新"_s, {uR"(title : ^ "城市更新")"_s, uR"({number title body} : "城市更新")"_s}},
    {u"停车 养老"_s, {uR"(title : ^ "停车" AND "养老")"_s, uR"({number title body} : "停车" AND "养老")"_s}},
    {u"12345"_s, {uR"(number : "12345" *)"_s, uR"(title : ^ "12345" *)"_s, uR"("12345" *)"_s}},
};

/// What the engine alone takes: the first 50 rows of each expression, read.
void askTheEngine(Database &database, const Asked &asked)
{
    const QString sql = uR"(
        SELECT entry.title AS title, entry.body AS body
        FROM search_text JOIN search_entry entry ON entry.id = search_text.rowid
        WHERE search_text MATCH :words ORDER BY search_text.rowid DESC LIMIT 50)"_s;
    qsizetype read = 0;
    const auto add = [&read](const Row &row) { read += row.text(u"title"_s).size() + row.text(u"body"_s).size(); };
    for (const QString &expression : asked.expressions)
        succeed(database.forEachRow(sql, {{u":words"_s, expression}}, add));
}

} // namespace

TEST_CASE("the search over everything, at the size of an office and at twenty times that", "[.][benchmark]")
{
    const int records = GENERATE(50'000, 1'000'000);
    const CrowdedOffice office(records);
    double whole = 0;
    double bare = 0;
    for (const Asked &asked : questions) {
        qsizetype hits = 0;
        const double seconds = medianSeconds([&] { hits = valueOf(search(office.workbook(), asked.typed)).size(); });
        const double engine = medianSeconds([&] { askTheEngine(office.database(), asked); });
        std::printf("%7d records, %2lld hits, engine %6.1f ms  ", records, static_cast<long long>(hits), engine * 1e3);
        tell(asked.typed.toUtf8().constData(), seconds, 0.1);
        whole += seconds;
        bare += engine;
    }
    tell("to see whether the index is in step", medianSeconds([&] { (void)valueOf(indexFindings(office.database())); }),
         0.5);
    std::printf("%7d records: %.2f times the engine alone\n", records, whole / bare);
    if (records == 1'000'000)
        CHECK(whole <= 1.2 * bare);
}
