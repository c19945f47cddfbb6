#include "app/lianxin/officework.h"
#include "core/activities/activityrepository.h"
#include "core/documents/officepapers.h"
#include "tests/benchmarks/measuring.h"
#include "tests/print/wordprocessor.h"
#include "tests/support/builders.h"
#include "ui/papers/paperdialog.h"
#include "ui/print/docx.h"
#include "ui/print/paperfile.h"
#include "ui/print/pdf.h"

#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

#include <cstdio>
#include <memory>

using namespace Qt::StringLiterals;
using namespace lianxin;

namespace {

/// A name of two or three characters, another one for each `number` below 4,000.
QString nameOf(int number)
{
    const QString surnames = u"王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗"_s;
    const QString given = u"明华伟芳娜敏静丽强磊军洋勇艳杰娟涛超秀霞"_s;
    const QString name = surnames.mid(number % 20, 1) + given.at(number / 20 % 20);
    return number < 400 ? name : name + given.at(number / 400 % 20);
}

/// Leaves out of `letter` what follows on a page of its own: its reply slip.
void tearOffSlip(documents::Document &letter)
{
    const auto isBreak = [](const documents::Block &block) {
        return std::holds_alternative<documents::PageBreak>(block);
    };
    letter.blocks.erase(std::find_if(letter.blocks.begin(), letter.blocks.end(), isBreak), letter.blocks.end());
}

/// `count` letters to as many members, a page each or two with the reply slip: those of the year's first activity, each
/// addressee another one.
QList<documents::Document> letters(Workbook &workbook, int count, bool withSlip = false)
{
    const Activity activity = valueOf(ActivityRepository(workbook.database()).all()).first();
    const auto some = valueOf(documents::invitationLetters(workbook.database(), activity.id, QDate(2025, 3, 31)));
    QList<documents::Document> many;
    while (many.size() < count) {
        documents::Document letter = some.at(many.size() % some.size());
        if (!withSlip)
            tearOffSlip(letter);
        const QString name = nameOf(int(many.size()));
        for (documents::Block &block : letter.blocks)
            if (auto *addressee = std::get_if<documents::Addressee>(&block))
                addressee->text = u"尊敬的%1委员："_s.arg(name);
        letter.name += u' ' + name;
        many.append(letter);
    }
    return many;
}

/// How many different ones there are among `papers`.
qsizetype differentOnes(const QList<documents::Document> &papers)
{
    QSet<QString> texts;
    for (const documents::Document &paper : papers)
        texts.insert(documents::plainText(paper));
    return texts.size();
}

/// The seconds that it takes to have `write` write each of `papers` to a path where there is no file yet.
template <typename Write>
double secondsApart(const QList<documents::Document> &papers, const QString &suffix, Write write)
{
    const auto newFolder = [] { return std::make_unique<QTemporaryDir>(); };
    return medianSeconds(newFolder, [&](const std::unique_ptr<QTemporaryDir> &folder) {
        REQUIRE(valueOf(write(papers, print::pathsOfEach(papers, folder->path(), suffix))).pages == papers.size());
    });
}

constexpr double megabyte = 1024 * 1024;

/// The most memory that this process took while `work` was done, in megabytes.
template <typename Work>
double peakMegabytes(Work work)
{
    QFile forget(u"/proc/self/clear_refs"_s);
    REQUIRE(forget.open(QFile::WriteOnly));
    REQUIRE(forget.write("5") == 1); // the peak begins anew
    forget.close();
    work();
    QFile status(u"/proc/self/status"_s);
    REQUIRE(status.open(QFile::ReadOnly));
    const QString peak = QString::fromLatin1(status.readAll()).section(u"VmHWM:"_s, 1).section(u"kB"_s, 0, 0);
    return peak.trimmed().toDouble() / 1024;
}

} // namespace

TEST_CASE("a thousand letters make a small file, a thousand files in seconds, and take little memory", "[benchmark]")
{
    const QTemporaryDir folder;
    const auto workbook = aWorkbook();
    REQUIRE(fillSample(*workbook).has_value());
    const auto thousand = letters(*workbook, 1000);
    const QString path = folder.filePath(u"letters.pdf"_s);
    const auto writeTogether = [&] { REQUIRE(print::writePdf(thousand, path).has_value()); };

    const double together = medianSeconds(writeTogether);
    const double apart = secondsApart(thousand, u".pdf"_s, print::writePdfEach);
    const double written = peakMegabytes(writeTogether);
    const double shown = peakMegabytes([&] { REQUIRE(ui::PaperDialog(u"letters"_s, thousand).pageCount() == 1000); });
    const double size = double(QFileInfo(path).size()) / megabyte;
    tell("1,000 letters in one file", together, 0.6);
    tell("1,000 letters in as many files", apart, 10);
    std::printf(
        "their one file %.2f MB (wished: 2); the process took at most %.0f MB writing it and %.0f MB showing it "
        "(wished: 150)\n",
        size, written, shown);
    CHECK(size <= 2);
    CHECK(written <= 150);
    CHECK(shown <= 150);
    CHECK(apart <= 20 * together);
}

TEST_CASE("a thousand letters in one file grow evenly", "[benchmark]")
{
    const QTemporaryDir folder;
    const auto workbook = aWorkbook();
    REQUIRE(fillSample(*workbook).has_value());
    const auto hundred = letters(*workbook, 100);
    const auto thousand = letters(*workbook, 1000);
    REQUIRE(differentOnes(thousand) == 1000);
    const QString path = folder.filePath(u"letters.pdf"_s);

    const double few = medianSeconds([&] { REQUIRE(valueOf(print::writePdf(hundred, path)).pages == 100); });
    const double many = medianSeconds([&] { REQUIRE(valueOf(print::writePdf(thousand, path)).pages == 1000); });
    const double shown = medianSeconds([&] { REQUIRE(ui::PaperDialog(u"letters"_s, thousand).pageCount() == 1000); });
    tell("100 letters", few, 0.1);
    tell("1,000 letters", many, 0.6);
    tell("1,000 letters, the first one seen", shown, 0.5);
    const auto withSlips = letters(*workbook, 1000, true);
    const double slips = medianSeconds([&] { REQUIRE(valueOf(print::writePdf(withSlips, path)).pages == 2000); });
    tell("1,000 letters with their reply slips, two pages each", slips, 1.2);
    CHECK(slips <= 3 * many);
    CHECK(many <= 11 * few);
    CHECK(shown <= many / 2);
}

TEST_CASE("a letter as a Word file or a PDF is fifty times as fast as a word processor makes one", "[benchmark]")
{
    const QTemporaryDir folder;
    const auto workbook = aWorkbook();
    REQUIRE(fillSample(*workbook).has_value());
    const auto thousand = letters(*workbook, 1000);
    const double each = secondsApart(thousand, u".docx"_s, [](const auto &papers, const QStringList &paths) {
        return print::DocxWriter().writeEach(papers, paths);
    });
    const QString together = folder.filePath(u"letters"_s);
    const double word =
        medianSeconds([&] { REQUIRE(valueOf(print::writeDocx(thousand, together + u".docx"_s)).pages == 1000); });
    const double pdf =
        medianSeconds([&] { REQUIRE(valueOf(print::writePdf(thousand, together + u".pdf"_s)).pages == 1000); });
    tell("1,000 letters, a Word file each", each, 1.0);
    tell("1,000 letters in one Word file", word, 1.0);
    if (!WordProcessor::isInstalled()) {
        WARN("LibreOffice is not installed: its time was not measured.");
        return;
    }
    const WordProcessor processor;
    const QStringList words = print::pathsOfEach(thousand, folder.path(), u".docx"_s);
    REQUIRE(print::DocxWriter().writeEach(thousand, words).has_value());
    REQUIRE(processor.pdfsOf(words.mid(0, 1)).size() == 1); // makes its profile
    QElapsedTimer timer;
    timer.start();
    REQUIRE(processor.pdfsOf(words.mid(0, 50)).size() == 50);
    const double theirs = static_cast<double>(timer.nsecsElapsed()) / 1e9 / 50;
    std::printf("LibreOffice, a letter: %.1f ms; times as long as our PDF: %.0f, as our Word file: %.0f\n",
                1000 * theirs, theirs / (pdf / 1000), theirs / (each / 1000));
    CHECK(theirs >= 50 * pdf / 1000);
    CHECK(theirs >= 50 * each / 1000);
}
