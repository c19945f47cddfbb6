#include "core/documents/template.h"

#include "core/documents/activitydossier.h"
#include "core/documents/activityvalues.h"
#include "core/documents/addresslabels.h"
#include "core/documents/approvalsheet.h"
#include "core/documents/casesheet.h"
#include "core/documents/eveningpapers.h"
#include "core/documents/honourpapers.h"
#include "core/documents/memberdossier.h"
#include "core/documents/periodpaper.h"
#include "core/documents/picturedpaper.h"
#include "core/documents/progressslip.h"
#include "core/documents/reportsheet.h"
#include "core/documents/schemepapers.h"
#include "core/documents/suggestionpapers.h"
#include "core/documents/suggestionvalues.h"
#include "core/documents/tablewording.h"
#include "core/documents/tokens.h"
#include "core/storage/repositoryimpl.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace lianxin {

template <>
const TableMap<Template> &tableMap<Template>()
{
    static const TableMap<Template> map {
        .table = TemplateRepository::table,
        .columns = {column(u"paper"_s, &Template::paper), column(u"words"_s, &Template::words)}};
    return map;
}

template class Repository<Template>;

Result<std::optional<Template>> TemplateRepository::of(const QString &paper) const
{
    const auto found = where(u"paper = :paper"_s, {{u":paper"_s, paper}});
    if (!found)
        return found.error();
    return found->isEmpty() ? std::nullopt : std::optional(found->first());
}

namespace documents {

namespace {

struct EditablePaper {
    const char *name; ///< of its wording
    const char *title; ///< untranslated
    TokenValues (*blank)(); ///< every token that it knows, without a value
    bool isText = false; ///< for a chat: without blocks
};

TokenValues blankSuggestion()
{
    const Facts nothing;
    return suggestionValues(FactIndex(nothing), {}, {}, {});
}

TokenValues blankProgress()
{
    const Facts nothing;
    TokenValues values = tokenValues(InvitationLetterData());
    addRows(FactIndex(nothing), {}, values);
    return values;
}

TokenValues blankActivity()
{
    return activityValues({}, {}, {}, {});
}

TokenValues blankParticipant()
{
    return participantValues({}, {});
}

template <PeriodPaper paper>
TokenValues blankOfPeriod()
{
    return blankPeriod(paper);
}

TokenValues blankLedger()
{
    const Facts nothing;
    return ledgerValues(FactIndex(nothing), {}, {});
}

TokenValues blankCase()
{
    const Facts nothing;
    return caseValues(FactIndex(nothing), {}, {}, {});
}

constexpr auto editable = std::to_array<EditablePaper>({
    {"invitation-letter", QT_TRANSLATE_NOOP("Documents", "Invitation to a member"),
     [] { return tokenValues(InvitationLetterData()); }},
    {"unit-letter", QT_TRANSLATE_NOOP("Documents", "Letter to a unit"), [] { return tokenValues(UnitLetterData()); }},
    {"county-letter", QT_TRANSLATE_NOOP("Documents", "Letter to a county"),
     [] { return tokenValues(UnitLetterData()); }},
    {"group-notice", QT_TRANSLATE_NOOP("Documents", "Notice for the chat group"),
     [] { return tokenValues(GroupNoticeData()); }, true},
    {"transfer-letter", QT_TRANSLATE_NOOP("Documents", "Letter that hands a suggestion over"), blankSuggestion},
    {"reminder-letter", QT_TRANSLATE_NOOP("Documents", "Reminder of a suggestion"), blankSuggestion},
    {"progress-notice", QT_TRANSLATE_NOOP("Documents", "Progress told to a member"), blankProgress},
    {"progress-slip", QT_TRANSLATE_NOOP("Documents", "Progress of all that a member suggested"), blankProgressSlip},
    {"activity-plan", QT_TRANSLATE_NOOP("Documents", "Plan of an activity"), blankActivity},
    {"activity-schedule", QT_TRANSLATE_NOOP("Documents", "Programme of an activity"), blankActivity},
    {"member-notes", QT_TRANSLATE_NOOP("Documents", "Notes for those who come"), blankActivity},
    {"member-list", QT_TRANSLATE_NOOP("Documents", "List of those who come"), blankActivity},
    {"sign-in-sheet", QT_TRANSLATE_NOOP("Documents", "Sign-in sheet"), blankActivity},
    {"bus-list", QT_TRANSLATE_NOOP("Documents", "Bus list"), blankActivity},
    {"seat-card", QT_TRANSLATE_NOOP("Documents", "Seat cards"), blankParticipant},
    {"badge", QT_TRANSLATE_NOOP("Documents", "Badges"), blankParticipant},
    {"activity-summary", QT_TRANSLATE_NOOP("Documents", "Summary of an activity"), blankActivity},
    {"review-form", QT_TRANSLATE_NOOP("Documents", "Review form"), blankActivity},
    {"press-text", QT_TRANSLATE_NOOP("Documents", "Text for the press"), blankActivity},
    {"project-sheet", QT_TRANSLATE_NOOP("Documents", "Projects and needs"), blankActivity},
    {"issue-ledger", QT_TRANSLATE_NOOP("Documents", "Ledger of suggestions"), blankLedger},
    {"case-sheet", QT_TRANSLATE_NOOP("Documents", "Case told as an example"), blankCase},
    {"tracking-card", QT_TRANSLATE_NOOP("Documents", "Tracking card of a suggestion"),
     [] { return tokenValues(TrackingCardData()); }},
    {"approval-sheet", QT_TRANSLATE_NOOP("Documents", "Approval sheet of a panel"), blankApproval},
    {"report-sheet", QT_TRANSLATE_NOOP("Documents", "Sheet of a report"), blankReport},
    {"member-dossier", QT_TRANSLATE_NOOP("Documents", "Dossier of a member"), blankDossier},
    {"dossier-cover", QT_TRANSLATE_NOOP("Documents", "Dossier of an activity: cover"), blankActivity},
    {"dossier-contents", QT_TRANSLATE_NOOP("Documents", "Dossier of an activity: contents"), blankContents},
    {"address-label", QT_TRANSLATE_NOOP("Documents", "Address label"), blankAddress},
    {"envelope", QT_TRANSLATE_NOOP("Documents", "Envelope"), blankAddress},
    {"month-summary", QT_TRANSLATE_NOOP("Documents", "Summary of a month"), blankOfPeriod<PeriodPaper::MonthSummary>},
    {"year-summary", QT_TRANSLATE_NOOP("Documents", "Summary of a year"), blankOfPeriod<PeriodPaper::YearSummary>},
    {"leader-page", QT_TRANSLATE_NOOP("Documents", "One page for the leader"), blankPictured},
    {"campaign-report", QT_TRANSLATE_NOOP("Documents", "Report of a campaign"), blankPictured},
    {"year-scheme", QT_TRANSLATE_NOOP("Documents", "Plan of a year"), blankScheme},
    {"scheme-changes", QT_TRANSLATE_NOOP("Documents", "Changes of a year’s plan"), blankScheme},
    {"pioneers-notice", QT_TRANSLATE_NOOP("Documents", "Notice of a month’s pioneers"),
     blankOfPeriod<PeriodPaper::Pioneers>},
    {"excellent-list", QT_TRANSLATE_NOOP("Documents", "List of excellent members"),
     blankOfPeriod<PeriodPaper::Excellent>},
    {"point-statement", QT_TRANSLATE_NOOP("Documents", "Statement of a member’s points"), blankStatement},
    {"certificate", QT_TRANSLATE_NOOP("Documents", "Certificate of an honour"), blankCertificate},
});

const EditablePaper *find(const QString &paper)
{
    const auto *found =
        std::ranges::find(editable, paper, [](const EditablePaper &each) { return QLatin1StringView(each.name); });
    return found == editable.end() ? nullptr : found;
}

TokenValues blankValues(const QString &paper)
{
    const EditablePaper *known = find(paper);
    return known != nullptr ? known->blank() : TokenValues();
}

Result<void> readLine(const QString &line, const Wording &wording, const TokenValues &blank, bool isText,
                      QList<Block> &blocks)
{
    if (!isText && line.startsWith(u'|'))
        return readTableLine(line, wording, blank, blocks);
    const auto read = resolved(line, wording, blank, Empty::Allowed);
    return read ? Result<void>() : read.error();
}

} // namespace

QStringList editablePapers()
{
    QStringList names;
    for (const EditablePaper &each : editable)
        names.append(QString::fromLatin1(each.name));
    return names;
}

QString paperTitle(const QString &paper)
{
    if (paper == activityDossierPaper)
        return QCoreApplication::translate("Documents", "Dossier of the activity");
    if (paper == eveningPaper)
        return QCoreApplication::translate("Documents", "Ledger, cards and slips of the evening");
    if (paper == tablePaper)
        return QCoreApplication::translate("Documents", "Table");
    const EditablePaper *known = find(paper);
    return known != nullptr ? QCoreApplication::translate("Documents", known->title) : paper;
}

Result<Wording> wordingOf(Database &database, const QString &paper)
{
    auto wording = shippedWording(paper);
    if (!wording)
        return wording;
    const auto own = TemplateRepository(database).of(paper);
    if (!own)
        return own.error();
    if (*own)
        wording->text = (*own)->words;
    wording->name = paperTitle(paper);
    return wording;
}

QList<WordingFault> faultsOf(const Wording &wording, const QString &paper)
{
    const TokenValues blank = blankValues(paper);
    const EditablePaper *known = find(paper);
    QList<WordingFault> faults;
    QList<Block> blocks;
    int number = 0;
    for (const QString &each : wording.text.split(u'\n')) {
        ++number;
        const QString line = each.trimmed();
        if (line.isEmpty() || each.startsWith(u'#'))
            continue;
        if (!line.startsWith(u'|')) // a table ends where something else begins
            blocks.clear();
        if (const auto read = readLine(line, wording, blank, known != nullptr && known->isText, blocks); !read)
            faults.append({number,
                           QCoreApplication::translate("Documents", "Line %1: %2")
                               .arg(QString::number(number), read.error().message)});
    }
    return faults;
}

QStringList tokensOf(const Wording &wording, const QString &paper)
{
    const TokenValues blank = blankValues(paper);
    QStringList words;
    for (auto each = wording.tokens.cbegin(); each != wording.tokens.cend(); ++each)
        if (blank.texts.contains(each.value()) || blank.lists.contains(each.value()))
            words.append(each.key());
    std::ranges::sort(words, {}, [&](const QString &word) { return wording.order.indexOf(word); });
    return words;
}

Result<void> keepWords(Database &database, const QString &paper, const QString &words)
{
    const auto shipped = shippedWording(paper);
    if (!shipped)
        return shipped.error();
    if (words == shipped->text)
        return restoreWords(database, paper);
    if (words.trimmed().isEmpty())
        return Error {
            ErrorKind::Invalid, QCoreApplication::translate("Documents", "A paper without words cannot be kept."), {}};
    const Wording wording {paperTitle(paper), words, shipped->tokens, shipped->order};
    if (const auto faults = faultsOf(wording, paper); !faults.isEmpty())
        return Error {ErrorKind::Invalid, faults.first().sentence, {}};
    TemplateRepository templates(database);
    const auto own = templates.of(paper);
    if (!own)
        return own.error();
    Template kept = own->value_or(Template());
    kept.paper = paper;
    kept.words = words;
    const auto stored = kept.id.isStored() ? templates.update(kept) : templates.insert(kept);
    return stored ? Result<void>() : stored.error();
}

Result<void> restoreWords(Database &database, const QString &paper)
{
    TemplateRepository templates(database);
    const auto own = templates.of(paper);
    if (!own)
        return own.error();
    return *own ? templates.remove((*own)->id) : Result<void>();
}

} // namespace documents

} // namespace lianxin
