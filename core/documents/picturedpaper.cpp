#include "core/documents/picturedpaper.h"

#include "core/activities/activityrepository.h"
#include "core/base/codes.h"
#include "core/documents/blankcolumns.h"
#include "core/documents/officialtext.h"
#include "core/documents/partrows.h"
#include "core/documents/periodvalues.h"
#include "core/documents/template.h"
#include "core/statistics/statistics.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace lianxin::documents {

namespace {

const QString upToSign = u"\u622a\u81f3"_s;

constexpr std::array picturedCodes {"leader-page", "campaign-report"};

/// The figures of the period as it was asked for, as the page of statistics has them.
Result<TokenValues> picturedValues(Database &database, const Facts &facts, const PicturedTask &task, QDate day)
{
    auto found = periodValues(database, facts, {PeriodPaper::YearSummary, task.period}, day);
    if (!found)
        return found.error();
    found->values.texts.insert(u"period"_s, spanText(task.period, day));
    found->values.texts.insert(u"campaign"_s, task.campaign);
    return found->values;
}

/// Puts `pictures` before the signature, at the end where there is none.
void addPictures(QList<Block> &blocks, const QList<PictureRow> &pictures)
{
    const auto isSignature = [](const Block &block) { return std::holds_alternative<Signature>(block); };
    qsizetype place = std::ranges::find_if(blocks, isSignature) - blocks.begin();
    for (const PictureRow &row : pictures)
        if (!row.pictures.isEmpty())
            blocks.insert(place++, row);
}

Result<Document> filled(const Wording &wording, TokenValues values, const PicturedTask &task)
{
    leaveOutIdleOthers(values, wording);
    auto blocks = blocksOf(wording, values, BlankTables::LeftOut);
    if (!blocks)
        return blocks.error();
    addPictures(*blocks, task.pictures);
    const bool isPage = task.paper == PicturedPaper::LeaderPage;
    const QString name =
        u"%1 %2"_s.arg(wording.name, values.texts.value(task.campaign.isEmpty() ? u"period"_s : u"campaign"_s));
    return Document {isPage ? Format::Card : Format::General, Paper::A4, {}, {}, withoutBlankColumns(*blocks), name,
                     values.texts.value(u"organ"_s)};
}

bool tellsNothing(const Headline &headline)
{
    return headline.activitiesHeld + headline.attendances + headline.suggestions + headline.reports
        + headline.provinceAdoptedReports
        == 0;
}

} // namespace

std::span<const char *const> codesOf(PicturedPaper)
{
    return picturedCodes;
}

QString spanText(const Period &period, QDate day)
{
    if (!period.from.isValid())
        return upToSign + officialDate(seenOn(period, day));
    return periodText({period.from, period.to.isValid() ? period.to : std::max(day, period.from)});
}

Result<Document> picturedPaper(Database &database, const Facts &facts, const PicturedTask &task, QDate day)
{
    if (tellsNothing(computeStatistics(facts, task.period, {day}).headline))
        return Error {ErrorKind::Invalid,
                      QCoreApplication::translate(
                          "Documents", "Nothing is recorded of these days that the paper could tell: choose others."),
                      {}};
    const auto wording = wordingOf(database, codeOf(task.paper));
    if (!wording)
        return wording.error();
    const auto values = picturedValues(database, facts, task, day);
    return values ? filled(*wording, *values, task) : values.error();
}

TokenValues blankPictured()
{
    TokenValues values = blankPeriod(PeriodPaper::YearSummary);
    values.texts.insert(u"campaign"_s, {});
    return values;
}

Result<QList<Specimen>> picturedSpecimens(const Records &records, PicturedPaper paper, ActivityId activity,
                                          const Wording &wording, QDate today)
{
    const auto found = ActivityRepository(records.database()).find(activity);
    const auto known = records.known();
    if (!known)
        return known.error();
    const Period period = yearOf(found && found->day().isValid() ? found->day() : today);
    const PicturedTask task {paper, period,
                             paper == PicturedPaper::CampaignReport ? paperTitle(codeOf(paper)) : QString()};
    const auto values = picturedValues(records.database(), (*known)->facts, task, today);
    if (!values)
        return values.error();
    return QList<Specimen> {{periodText(period), *values, filled(wording, *values, task)}};
}

} // namespace lianxin::documents
