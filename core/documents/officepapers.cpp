#include "core/documents/officepapers.h"

#include "core/base/codes.h"
#include "core/documents/activitydossier.h"
#include "core/documents/activitypapers.h"
#include "core/documents/addresslabels.h"
#include "core/documents/approvalsheet.h"
#include "core/documents/honourpapers.h"
#include "core/documents/letterwriter.h"
#include "core/documents/memberdossier.h"
#include "core/documents/periodpaper.h"
#include "core/documents/picturedpaper.h"
#include "core/documents/progressslip.h"
#include "core/documents/remarks.h"
#include "core/documents/reportsheet.h"
#include "core/documents/schemepapers.h"
#include "core/documents/suggestionpapers.h"
#include "core/documents/template.h"
#include "core/documents/visit.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace lianxin::documents {

namespace {

Result<QList<Specimen>> letterSpecimens(const Records &records, LetterKind kind, ActivityId activity,
                                        const Wording &wording, QDate today)
{
    const auto writer = LetterWriter::of(records, kind, activity, today, wording);
    if (!writer)
        return writer.error();
    QList<Specimen> found;
    for (const Recipient &recipient : writer->everybody()) {
        const QDate day = writer->dayOf(recipient);
        found.append({recipient.name, writer->valuesFor(recipient, day), writer->letterTo(recipient, day)});
    }
    return found;
}

} // namespace

Result<QList<Document>> lettersOf(const Records &records, LetterKind kind, ActivityId activity, QDate today)
{
    const auto writer = LetterWriter::of(records, kind, activity, today);
    if (!writer)
        return writer.error();
    QList<Document> letters;
    for (const Recipient &recipient : writer->recipients()) {
        auto letter = writer->letterTo(recipient, writer->dayOf(recipient));
        if (!letter)
            return letter.error();
        letters.append(*std::move(letter));
    }
    return letters;
}

Result<QList<Document>> invitationLetters(const Records &records, ActivityId activity, QDate today)
{
    return lettersOf(records, LetterKind::Members, activity, today);
}

Result<QList<Document>> unitLetters(const Records &records, ActivityId id, QDate today)
{
    return lettersOf(records, LetterKind::Units, id, today);
}

Result<QString> groupNoticeOf(const Records &records, ActivityId id, QDate today)
{
    const auto visit = visitOf(records, id);
    if (!visit)
        return visit.error();
    const auto wording = wordingOf(records.database(), u"group-notice"_s);
    return wording ? groupNotice(noticeData(*visit, id, today), *wording) : wording.error();
}

Result<WrittenPapers> papersOf(const QList<Specimen> &specimens)
{
    WrittenPapers written;
    Remarks lacking;
    for (const Specimen &specimen : specimens) {
        if (specimen.paper)
            written.papers.append(*specimen.paper);
        else
            lacking.add(specimen.paper.error().message, specimen.name);
    }
    if (written.papers.isEmpty() && !specimens.isEmpty())
        return specimens.first().paper.error();
    written.remarks = lacking.lines();
    return written;
}

SpecimenMaker specimenMaker(const Records &records, const QString &paper, ActivityId activity, QDate today)
{
    if (const auto kind = withCode<LetterKind>(paper))
        return [records, kind = *kind, activity, today](const Wording &wording) {
            return letterSpecimens(records, kind, activity, wording, today);
        };
    if (const auto kind = withCode<ActivityPaper>(paper))
        return [records, kind = *kind, activity, today](const Wording &wording) {
            return activitySpecimens(records, kind, activity, wording, today);
        };
    if (const auto kind = withCode<PeriodPaper>(paper))
        return [records, kind = *kind, activity, today](const Wording &wording) {
            return periodSpecimens(records, kind, activity, wording, today);
        };
    if (const auto kind = withCode<PicturedPaper>(paper))
        return [records, kind = *kind, activity, today](const Wording &wording) {
            return picturedSpecimens(records, kind, activity, wording, today);
        };
    if (const auto kind = withCode<SchemePaper>(paper))
        return [records, kind = *kind, activity, today](const Wording &wording) {
            return schemeSpecimens(records, kind, activity, wording, today);
        };
    if (paper == memberDossierPaper)
        return [records, activity](const Wording &wording) { return dossierSpecimens(records, activity, wording); };
    if (paper == progressSlipPaper)
        return [records, activity, today](const Wording &wording) {
            return slipSpecimens(records, activity, wording, today);
        };
    if (paper == pointStatementPaper || paper == certificatePaper)
        return [records, paper, activity, today](const Wording &wording) {
            return honourSpecimens(records, paper, activity, wording, today);
        };
    if (paper == approvalPaper)
        return approvalSpecimenMaker(records.database(), activity);
    if (paper == dossierCoverPaper || paper == dossierContentsPaper)
        return [records, paper, activity, today](const Wording &wording) {
            return dossierPages(records, paper, activity, wording, today);
        };
    if (paper == addressLabelPaper || paper == envelopePaper)
        return [records, paper, activity, today](const Wording &wording) {
            return addressSpecimens(records, paper, activity, wording, today);
        };
    if (paper == reportSheetPaper)
        return [records, activity](const Wording &wording) { return reportSpecimens(records, activity, wording); };
    const SuggestionPaper kind = withCode<SuggestionPaper>(paper).value_or(SuggestionPaper::Card);
    return [records, kind, activity](const Wording &wording) {
        return suggestionSpecimens(records, kind, activity, wording);
    };
}

} // namespace lianxin::documents
