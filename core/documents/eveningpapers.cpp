#include "core/documents/eveningpapers.h"

#include "core/base/codes.h"
#include "core/documents/letterwriter.h"
#include "core/documents/suggestionpapers.h"
#include "core/documents/template.h"
#include "core/ledger/suggestionrepository.h"

#include <QCoreApplication>

namespace lianxin::documents {

namespace {

/// How far each member's suggestions are, one slip each.
Result<WrittenPapers> slipsOf(const Records &records, ActivityId activity, QDate today)
{
    const QString paper = codeOf(LetterKind::Progress);
    const auto wording = wordingOf(records.database(), paper);
    if (!wording)
        return wording.error();
    const auto slips = specimenMaker(records, paper, activity, today)(*wording);
    return slips ? papersOf(*slips) : slips.error();
}

} // namespace

Result<WrittenPapers> eveningPapers(const Records &records, ActivityId activity, QDate today)
{
    const auto made = SuggestionRepository(records.database()).of(activity);
    if (!made)
        return made.error();
    if (made->isEmpty())
        return Error {ErrorKind::Invalid,
                      QCoreApplication::translate("Documents", "No suggestion was made at this activity yet."),
                      {}};
    QList<SuggestionId> ids;
    for (const Suggestion &each : *made)
        ids.append(each.id);
    WrittenPapers evening;
    for (const SuggestionPaper paper : {SuggestionPaper::Ledger, SuggestionPaper::Card}) {
        const auto written = suggestionPapers(records, paper, ids);
        if (!written)
            return written.error();
        evening.papers += written->papers;
        evening.remarks += written->remarks;
    }
    const auto slips = slipsOf(records, activity, today);
    if (!slips && slips.error().kind != ErrorKind::Invalid)
        return slips.error();
    evening.papers += slips ? slips->papers : QList<Document>();
    evening.remarks += slips ? slips->remarks : QStringList {slips.error().message};
    return evening;
}

} // namespace lianxin::documents
