#include "app/lianxin-cli/picturedpapers.h"

#include "app/lianxin-cli/console.h"
#include "app/lianxin-cli/paperwriting.h"
#include "core/base/codes.h"
#include "core/statistics/groupfacts.h"
#include "ui/charts/paperpictures.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lianxin::cli {

using documents::PicturedPaper;

namespace {

/// Errors: Invalid.
Result<EntryId> campaignAsked(const Call &call, const Facts &facts)
{
    const QString name = call.value(u"campaign"_s);
    const auto known = campaignsIn(facts);
    const auto found = std::ranges::find(known, name, [&](EntryId each) { return facts.directory.name(each); });
    if (found != known.end())
        return *found;
    return Error {ErrorKind::Invalid,
                  QCoreApplication::translate("Cli", "There is no campaign %1 among the tags of activities.").arg(name),
                  {}};
}

} // namespace

const QStringList &picturedPaperWords()
{
    static const QStringList words {u"leader-page"_s, u"campaign-report"_s};
    return words;
}

int printPictured(const Call &call, PicturedPaper paper)
{
    if (const auto fits = expectOptions(call, {u"month"_s, u"from"_s, u"to"_s, u"campaign"_s}); !fits)
        return wrongUse(fits.error());
    const auto period = periodOption(call);
    if (!period)
        return wrongUse(period.error());
    if (paper == PicturedPaper::CampaignReport && !call.has(u"campaign"_s))
        return wrongUse(QCoreApplication::translate("Cli", "Tell with --campaign NAME which campaign it is about."));
    const auto workbook = openWorkbook(call);
    if (!workbook)
        return fail(workbook.error());
    const auto all = readFacts((*workbook)->database());
    if (!all)
        return fail(all.error());
    Facts facts = *all;
    if (call.has(u"campaign"_s)) {
        const auto campaign = campaignAsked(call, facts);
        if (!campaign)
            return wrongUse(campaign.error());
        facts = ofCampaign(facts, *campaign);
    }
    const QDate today = QDate::currentDate();
    const auto pictures = charts::paperPictures(facts, *period, seenOn(*period, today));
    const auto written = documents::picturedPaper((*workbook)->database(), facts,
                                                  {paper, *period, call.value(u"campaign"_s), pictures}, today);
    if (!written)
        return fail(written.error());
    return writeAndNote(call, **workbook, {codeOf(paper)}, {*written});
}

} // namespace lianxin::cli
