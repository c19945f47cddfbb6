#include "core/documents/reportfields.h"

#include "core/evaluation/factindex.h"
#include "core/reports/drafting.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace lianxin::documents {

namespace {

QString fieldTitle(const char *title)
{
    return QCoreApplication::translate("ReportFields", title);
}

/// "Name, unit" of each author, in lines.
QString reportersOf(const FactIndex &index, const Report &report)
{
    QStringList lines;
    for (const MemberId author : report.authors) {
        QStringList line {index.find(author).name, index.find(author).unit};
        line.removeAll(QString());
        lines.append(line.join(u'\uff0c'));
    }
    return lines.join(u'\n');
}

} // namespace

QList<ReportFieldText> reportFields(const FactIndex &index, const Report &report, const ReportRules &rules)
{
    const ReportParts parts = partsOf(report.content, rules);
    QStringList names;
    for (const MemberId author : report.authors)
        names.append(index.find(author).name);
    return {{fieldTitle(QT_TRANSLATE_NOOP("ReportFields", "Title")), report.title},
            {fieldTitle(QT_TRANSLATE_NOOP("ReportFields", "Reported by")), names.join(u'\u3001')},
            {fieldTitle(QT_TRANSLATE_NOOP("ReportFields", "Unit and post")), reportersOf(index, report)},
            {fieldTitle(QT_TRANSLATE_NOOP("ReportFields", "Kind")), index.facts().directory.name(report.kind)},
            {fieldTitle(QT_TRANSLATE_NOOP("ReportFields", "Situation")), parts.situation},
            {fieldTitle(QT_TRANSLATE_NOOP("ReportFields", "Analysis")), parts.analysis},
            {fieldTitle(QT_TRANSLATE_NOOP("ReportFields", "Proposals")), parts.proposals},
            {fieldTitle(QT_TRANSLATE_NOOP("ReportFields", "Whole text")), contentOf(parts, rules)}};
}

QStringList adoptionsTold(const FactIndex &index, const Report &report)
{
    const Directory &directory = index.facts().directory;
    QStringList told;
    for (const Adoption &each : index.facts().adoptions) {
        if (each.report != report.id || !index.isAdoption(each))
            continue;
        QStringList parts {each.body.isEmpty() ? directory.name(each.level) : each.body,
                           each.adoptedOn.toString(Qt::ISODate), directory.name(each.mode), each.issue};
        parts.removeAll(QString());
        told.append(parts.join(u'\uff0c'));
    }
    return told;
}

QString adoptionMessage(const FactIndex &index, const Report &report)
{
    const QStringList told = adoptionsTold(index, report);
    if (told.isEmpty())
        return {};
    return QCoreApplication::translate("ReportFields", "Your report “%1” was adopted: %2. Thank you.")
        .arg(report.title, told.join(u'\uff1b'));
}

} // namespace lianxin::documents
