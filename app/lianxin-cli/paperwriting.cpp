#include "app/lianxin-cli/paperwriting.h"

#include "app/lianxin-cli/console.h"
#include "core/activities/activity.h"
#include "core/ledger/suggestionrepository.h"
#include "ui/print/painting.h"

#include <QCoreApplication>
#include <QDir>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace lianxin::cli {

namespace {

/// A name that any system takes for a file.
QString fileNameOf(QString name)
{
    for (QChar &character : name)
        if (u"/\\:*?\"<>|"_s.contains(character))
            character = u'-';
    return name + u".pdf"_s;
}

/// Tells which fonts are missing and what else the reader should know.
void warn(const print::PrintedPages &printed)
{
    for (const print::Substitute &substitute : printed.substitutes)
        tell(QCoreApplication::translate("Cli", "%1 lacks \"%2\": drawn by %3.")
                 .arg(substitute.wanted, substitute.characters, substitute.used));
    for (const QString &note : printed.notes)
        tell(note);
}

int done(const Call &call, const QStringList &written, int pages, QJsonObject more)
{
    more.insert(u"written"_s, QJsonArray::fromStringList(written));
    more.insert(u"pages"_s, pages);
    if (call.json())
        say(more);
    else if (!written.isEmpty())
        say(QCoreApplication::translate("Cli", "%1 pages: %2").arg(pages).arg(written.join(", "_L1)));
    return written.isEmpty() ? Refused : Done;
}

} // namespace

Result<QList<SuggestionId>> suggestionsAsked(const Call &call, Workbook &workbook)
{
    const SuggestionRepository repository(workbook.database());
    if (call.has(u"number"_s)) {
        const auto found = repository.numbered(call.value(u"number"_s));
        if (!found)
            return Error {ErrorKind::Invalid, found.error().message, {}};
        return QList<SuggestionId> {found->id};
    }
    auto suggestions = repository.all();
    if (call.has(u"activity"_s)) {
        const auto activity = activityNamed(workbook, call.value(u"activity"_s));
        if (!activity)
            return activity.error();
        suggestions = repository.of(activity->id);
    }
    if (!suggestions)
        return suggestions.error();
    QList<SuggestionId> ids;
    for (const Suggestion &suggestion : *suggestions)
        ids.append(suggestion.id);
    return ids;
}

int writePapers(const Call &call, const Papers &papers, const QJsonObject &more)
{
    if (papers.isEmpty()) {
        tell(QCoreApplication::translate("Print", "There is nothing to print."));
        return done(call, {}, 0, more);
    }
    const QString out = call.value(u"out"_s);
    if (out.endsWith(".pdf"_L1, Qt::CaseInsensitive)) {
        const auto printed = print::writePdf(papers, out);
        if (!printed)
            return fail(printed.error());
        warn(*printed);
        return done(call, {out}, printed->pages, more);
    }
    if (!QDir().mkpath(out))
        return fail(
            {ErrorKind::Storage, QCoreApplication::translate("Cli", "The folder %1 cannot be made.").arg(out), {}});
    QStringList written;
    int pages = 0;
    for (const documents::Document &paper : papers) {
        QString path = QDir(out).filePath(fileNameOf(paper.name));
        for (int namesake = 2; written.contains(path); ++namesake) // two members may share a name
            path = QDir(out).filePath(fileNameOf(paper.name + u'-' + QString::number(namesake)));
        const auto printed = print::writePdf({paper}, path);
        if (!printed)
            return fail(printed.error());
        warn(*printed);
        written.append(path);
        pages += printed->pages;
    }
    return done(call, written, pages, more);
}

} // namespace lianxin::cli
