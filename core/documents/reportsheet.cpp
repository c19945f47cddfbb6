#include "core/documents/reportsheet.h"

#include "core/directory/settings.h"
#include "core/documents/officialtext.h"
#include "core/documents/remarks.h"
#include "core/documents/template.h"
#include "core/evaluation/factindex.h"
#include "core/reports/reportcheck.h"

#include <QCoreApplication>
#include <QSet>

using namespace Qt::StringLiterals;

namespace lianxin::documents {

namespace {

/// What is the same on the sheets of all reports.
struct ReportOffice {
    QString organ;
    QString addressee;
    QString copyTo;
    ReportRules rules;
};

ReportOffice reportOffice(const Settings &settings)
{
    return {settings.text(u"office.name"_s), settings.text(u"report.addressee"_s), settings.text(u"report.copy_to"_s),
            reportRules(settings)};
}

bool isDrafted(const Report &report)
{
    return report.content.trimmed().isEmpty();
}

ReportParts partsOf(const FactIndex &index, const Report &report, const ReportRules &rules)
{
    if (!isDrafted(report))
        return lianxin::partsOf(report.content, rules);
    QStringList sources;
    for (const SuggestionId source : report.sources)
        sources.append(index.find(source).content);
    return draftedFrom(sources, rules);
}

/// Several paragraphs begin below their heading.
QString belowHeading(const QString &part)
{
    return part.contains(u'\n') ? u'\n' + part : part;
}

QString officialNumberOf(const Report &report)
{
    return report.number == 0
        ? QString()
        : QCoreApplication::translate("Documents", "No. %1 of %2").arg(report.number).arg(report.year);
}

TokenValues reportValues(const FactIndex &index, const Report &report, const ReportOffice &office)
{
    const ReportParts parts = partsOf(index, report, office.rules);
    TokenValues values;
    values.texts = {{u"organ"_s, office.organ},
                    {u"report_number"_s, officialNumberOf(report)},
                    {u"report_title"_s, report.title},
                    {u"report_kind"_s, index.facts().directory.name(report.kind)},
                    {u"report_date"_s, officialDate(report.formedOn)},
                    {u"report_editor"_s, report.editor},
                    {u"report_authors"_s, enumerated(index.namesOf(report.authors))},
                    {u"report_addressee"_s, office.addressee},
                    {u"report_copy_to"_s, office.copyTo},
                    {u"report_length"_s, QString::number(wordCount(parts))},
                    {u"report_situation"_s, belowHeading(parts.situation)},
                    {u"report_analysis"_s, belowHeading(parts.analysis)},
                    {u"report_proposals"_s, belowHeading(parts.proposals)}};
    return values;
}

Specimen sheetOfReport(const FactIndex &index, const Report &report, const ReportOffice &office, const Wording &wording)
{
    const TokenValues values = reportValues(index, report, office);
    const QString label = index.label(report);
    const auto blocks = blocksOf(wording, values);
    return {label, values,
            blocks ? Result<Document>(
                Document {Format::General, Paper::A4, {}, {}, *blocks, wording.name + u' ' + label, office.organ})
                   : blocks.error()};
}

/// Whether the sources of a report of one matter are about several.
bool mixesMatters(const FactIndex &index, const Report &report)
{
    QSet<qint64> categories;
    for (const SuggestionId source : report.sources)
        if (const EntryId category = index.find(source).category; category.isStored())
            categories.insert(category.value);
    return categories.size() > 1 && index.facts().directory.meaning(report.kind) != u"combined"_s;
}

} // namespace

TokenValues blankReport()
{
    const Facts nothing;
    return reportValues(FactIndex(nothing), {}, {});
}

QStringList reportFaults(const FactIndex &index, const Report &report, const ReportRules &rules)
{
    QStringList faults = faultsOf(partsOf(index, report, rules), rules);
    if (isDrafted(report))
        faults.prepend(QCoreApplication::translate(
            "Documents", "Has no text yet; its sheet is drafted from the suggestions that it grew out of."));
    if (mixesMatters(index, report))
        faults.append(QCoreApplication::translate(
            "Documents", "A report tells one matter, but this one grew out of suggestions about several."));
    return faults;
}

Result<WrittenPapers> reportSheets(Database &database, const QList<ReportId> &reports)
{
    const auto facts = readFacts(database);
    if (!facts)
        return facts.error();
    const auto wording = wordingOf(database, reportSheetPaper);
    if (!wording)
        return wording.error();
    const FactIndex index(*facts);
    const ReportOffice office = reportOffice(Settings(database));
    QList<Specimen> found;
    Remarks remarks;
    for (const ReportId id : reports) {
        const Report &report = index.find(id);
        found.append(sheetOfReport(index, report, office, *wording));
        for (const QString &fault : reportFaults(index, report, office.rules))
            remarks.add(fault, index.label(report));
    }
    auto sheets = papersOf(found);
    if (sheets)
        sheets->remarks.append(remarks.lines());
    return sheets;
}

Result<QList<Specimen>> reportSpecimens(const Records &records, ActivityId activity, const Wording &wording)
{
    const auto known = records.known();
    if (!known)
        return known.error();
    const FactIndex &index = (*known)->index;
    const ReportOffice office = reportOffice(Settings(records.database()));
    QList<Specimen> found;
    for (const Report &report : index.facts().reports)
        if (index.activityOf(report) == activity)
            found.append(sheetOfReport(index, report, office, wording));
    if (!found.isEmpty())
        return found;
    return Error {
        ErrorKind::Invalid, QCoreApplication::translate("Documents", "No report grew out of this activity yet."), {}};
}

} // namespace lianxin::documents
