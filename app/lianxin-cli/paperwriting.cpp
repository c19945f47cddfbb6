#include "app/lianxin-cli/paperwriting.h"

#include "app/lianxin-cli/console.h"
#include "ui/print/painting.h"
#include "ui/print/substitutes.h"

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
        tell(print::sentenceOf(substitute));
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
