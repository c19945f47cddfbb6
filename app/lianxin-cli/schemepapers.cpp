#include "app/lianxin-cli/schemepapers.h"

#include "app/lianxin-cli/console.h"
#include "app/lianxin-cli/paperwriting.h"
#include "core/activities/activityrepository.h"
#include "core/activities/scheme.h"
#include "core/base/codes.h"

#include <QCoreApplication>
#include <QDate>

using namespace Qt::StringLiterals;

namespace lianxin::cli {

const QStringList &schemePaperWords()
{
    static const QStringList words {u"scheme"_s, u"scheme-changes"_s};
    return words;
}

int printScheme(const Call &call, documents::SchemePaper paper)
{
    bool isNumber = false;
    const int year = call.value(u"year"_s).toInt(&isNumber);
    if (!isNumber || year < 1949 || year > 2999)
        return wrongUse(QCoreApplication::translate("Cli", "Tell with --year YYYY which year's plan."));
    const auto workbook = openWorkbook(call);
    if (!workbook)
        return fail(workbook.error());
    const auto activities = ActivityRepository((*workbook)->database()).all();
    if (!activities)
        return fail(activities.error());
    const auto written = documents::schemePaper((*workbook)->database(), paper, year, QDate::currentDate());
    if (!written)
        return fail(written.error());
    if (paper == documents::SchemePaper::Scheme)
        for (const QString &doubt : doubtsOfPlan(*activities, year))
            tell(doubt);
    return writeAndNote(call, **workbook, {lianxin::codeOf(paper)}, {*written});
}

} // namespace lianxin::cli
