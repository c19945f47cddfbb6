#include "app/lianxin/officework.h"
#include "core/activities/activityrepository.h"
#include "core/documents/officepapers.h"
#include "tests/benchmarks/measuring.h"
#include "tests/support/builders.h"
#include "ui/print/painting.h"

#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace lianxin;

namespace {

/// `count` letters, those of the year's first activity over and over.
QList<documents::Document> letters(Workbook &workbook, int count)
{
    const Activity activity = valueOf(ActivityRepository(workbook.database()).all()).first();
    const auto some = valueOf(documents::invitationLetters(workbook.database(), activity.id, QDate(2025, 3, 31)));
    QList<documents::Document> many;
    while (many.size() < count)
        many.append(some.at(many.size() % some.size()));
    return many;
}

} // namespace

TEST_CASE("a thousand letters in one file grow evenly", "[benchmark]")
{
    const QTemporaryDir folder;
    const auto workbook = aWorkbook();
    REQUIRE(fillSample(*workbook).has_value());
    const auto hundred = letters(*workbook, 100);
    const auto thousand = letters(*workbook, 1000);
    const QString path = folder.filePath(u"letters.pdf"_s);

    const double few = medianSeconds([&] { REQUIRE(valueOf(print::writePdf(hundred, path)).pages == 100); });
    const double many = medianSeconds([&] { REQUIRE(valueOf(print::writePdf(thousand, path)).pages == 1000); });
    tell("100 letters", few, 0.1);
    tell("1,000 letters", many, 1.0);
    CHECK(many <= 13 * few);
}
