#include "app/lianxin-cli/paperwriting.h"

#include "app/lianxin-cli/console.h"
#include "core/activities/activity.h"
#include "core/ledger/suggestionrepository.h"
#include "ui/print/docx.h"
#include "ui/print/paperfile.h"
#include "ui/print/pdf.h"
#include "ui/print/substitutes.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace lianxin::cli {

namespace {

QString suffixOf(PaperForm form)
{
    return form == PaperForm::Word ? u".docx"_s : u".pdf"_s;
}

bool isPaperFile(const QString &path)
{
    return path.endsWith(suffixOf(PaperForm::Word), Qt::CaseInsensitive)
        || path.endsWith(suffixOf(PaperForm::Pdf), Qt::CaseInsensitive);
}

bool isOneFile(const QString &path, PaperForm form)
{
    return path.endsWith(suffixOf(form), Qt::CaseInsensitive);
}

/// The ending that makes `path` that of a file of another kind; empty where it is a paper or a folder, which may be
/// called by a date, such as 2024.3, or by Chinese behind a figure.
QString foreignEnding(const QString &path)
{
    static const QRegularExpression ofFiles(u"^[A-Za-z][A-Za-z0-9]{0,5}$"_s);
    const QString ending = QFileInfo(path).suffix();
    const bool isForeign = ofFiles.match(ending).hasMatch() && !isPaperFile(path) && !QFileInfo(path).isDir();
    return isForeign ? ending : QString();
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

/// Writes all of `papers` at one path, or each at its own; answers how many pages they have.
Result<int> writePdfs(const Papers &papers, const QStringList &paths)
{
    const auto printed =
        paths.size() == 1 ? print::writePdf(papers, paths.first()) : print::writePdfEach(papers, paths);
    if (!printed)
        return printed.error();
    warn(*printed);
    return printed->pages;
}

/// The same, as Word files.
Result<int> writeWords(const Papers &papers, const QStringList &paths)
{
    const auto printed =
        paths.size() == 1 ? print::writeDocx(papers, paths.first()) : print::DocxWriter().writeEach(papers, paths);
    if (!printed)
        return printed.error();
    warn(*printed);
    return printed->pages;
}

} // namespace

const QStringList &letterWords()
{
    static const QStringList words {u"members"_s,  u"units"_s,    u"county"_s,  u"group"_s,
                                    u"transfer"_s, u"reminder"_s, u"progress"_s};
    return words;
}

Result<documents::LetterKind> letterKindAsked(const Call &call, const QStringList &words)
{
    const QString word = call.has(u"kind"_s) ? call.value(u"kind"_s) : words.first();
    if (!words.contains(word))
        return Error {ErrorKind::Invalid,
                      QCoreApplication::translate("Cli", "There is no kind of letter %1 here; there are: %2.")
                          .arg(word, words.join(", "_L1)),
                      {}};
    return static_cast<documents::LetterKind>(letterWords().indexOf(word));
}

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

Result<PaperForm> formOf(const Call &call)
{
    const QString out = call.value(u"out"_s);
    const QString wanted = call.value(u"format"_s);
    if (const QString ending = foreignEnding(out); !ending.isEmpty())
        return Error {ErrorKind::Invalid,
                      QCoreApplication::translate("Cli",
                                                  "Papers are written as .pdf or .docx, not as .%1; a path without an "
                                                  "ending is a folder.")
                          .arg(ending),
                      {}};
    for (const PaperForm form : {PaperForm::Word, PaperForm::Pdf}) {
        const bool isNamed = isOneFile(out, form);
        const bool isWanted = u'.' + wanted == suffixOf(form);
        if ((isNamed && (isWanted || wanted.isEmpty())) || (isWanted && !isNamed && !isPaperFile(out)))
            return form;
    }
    if (wanted.isEmpty())
        return PaperForm::Pdf;
    return Error {ErrorKind::Invalid,
                  QCoreApplication::translate("Cli", "--format is pdf or docx, and --out a folder or such a file."),
                  {}};
}

Result<void> expectPlace(const Call &call)
{
    const auto form = formOf(call);
    if (!form)
        return form.error();
    const QString out = call.value(u"out"_s);
    return isOneFile(out, *form) ? print::expectWritable(out) : print::expectFolder(out);
}

Result<void> expectOptions(const Call &call, const QStringList &taken)
{
    static const QStringList always {u"paper"_s, u"out"_s, u"format"_s, u"json"_s, u"lang"_s};
    QStringList others = call.options.keys();
    others.removeIf([&](const QString &each) { return taken.contains(each) || always.contains(each); });
    if (others.isEmpty())
        return {};
    others.sort();
    return Error {ErrorKind::Invalid,
                  QCoreApplication::translate("Cli", "The paper %1 takes no option --%2.")
                      .arg(call.value(u"paper"_s), others.first()),
                  {}};
}

int writePapers(const Call &call, const Papers &papers, const QJsonObject &more)
{
    if (papers.isEmpty()) {
        tell(QCoreApplication::translate("Print", "There is nothing to print."));
        return done(call, {}, 0, more);
    }
    const auto form = formOf(call);
    if (!form)
        return wrongUse(form.error());
    const QString out = call.value(u"out"_s);
    const bool isFile = isOneFile(out, *form);
    if (!isFile && !QDir().mkpath(out))
        return fail(
            {ErrorKind::Storage, QCoreApplication::translate("Cli", "The folder %1 cannot be made.").arg(out), {}});
    const QStringList written = isFile ? QStringList(out) : print::pathsOfEach(papers, out, suffixOf(*form));
    const auto pages = *form == PaperForm::Word ? writeWords(papers, written) : writePdfs(papers, written);
    return pages ? done(call, written, *pages, more) : fail(pages.error());
}

int writeAndNote(const Call &call, Workbook &workbook, const documents::PapersAbout &about, const Papers &papers,
                 const QJsonObject &more)
{
    const int exit = writePapers(call, papers, more);
    if (exit != Done)
        return exit;
    const auto form = formOf(call);
    const PaperChannel channel = form && *form == PaperForm::Word ? PaperChannel::Word : PaperChannel::Pdf;
    const auto noted = documents::recordPrinting(workbook, about, documents::namesOf(papers), channel,
                                                 QDateTime::currentDateTimeUtc());
    return noted ? exit : fail(noted.error());
}

int writeAndNote(const Call &call, Workbook &workbook, const documents::PapersAbout &about,
                 const Result<documents::WrittenPapers> &written)
{
    if (!written)
        return fail(written.error());
    for (const QString &remark : written->remarks)
        tell(remark);
    QJsonObject more;
    if (!written->remarks.isEmpty())
        more.insert(u"remarks"_s, QJsonArray::fromStringList(written->remarks));
    return writeAndNote(call, workbook, about, written->papers, more);
}

} // namespace lianxin::cli
