#include "core/documents/issuedletter.h"
#include "core/storage/history.h"
#include "tests/core/documents/invitingoffice.h"
#include "tests/support/storagethings.h"

using namespace Qt::StringLiterals;
using namespace lianxin;
using namespace lianxin::documents;

namespace {

/// An office of which a paper was printed after its work.
struct PrintingOffice : InvitingOffice {
    inline static const QDateTime moment {{2024, 3, 20}, {9, 30}, Qt::UTC};

    void setTheme(const QString &theme)
    {
        visit.theme = theme;
        store();
    }
    [[nodiscard]] QString theme() const { return valueOf(ActivityRepository(database).find(visit.id)).theme; }
    void print(const QStringList &names = {u"Ann"_s}) const
    {
        succeed(recordPrinting(*workbook, {u"member-dossier"_s}, names, PaperChannel::Pdf, moment));
    }
    [[nodiscard]] PerformedAction newest() const { return valueOf(workbook->actions(1)).first(); }
    [[nodiscard]] QList<Printing> noted() const { return valueOf(PrintingRepository(database).all()); }
};

} // namespace

TEST_CASE_METHOD(PrintingOffice, "undo passes a printing by and takes the work before it back", "[documents]")
{
    setTheme(u"Bridges"_s);
    print();
    CHECK(newest().kind == u"note"_s);
    succeed(workbook->undo());
    CHECK(theme() == u"Roads and rivers"_s);
    CHECK(noted().size() == 1);
}

TEST_CASE_METHOD(PrintingOffice, "a printing does not end redo", "[documents]")
{
    setTheme(u"Bridges"_s);
    succeed(workbook->undo());
    print();
    CHECK_FALSE(workbook->redoText().isEmpty());
    succeed(workbook->redo());
    CHECK(theme() == u"Bridges"_s);
    CHECK(noted().size() == 1);
}

TEST_CASE_METHOD(PrintingOffice, "a printing stands in the history for good", "[documents]")
{
    const ActionId before = newest().id;
    print();
    const ActionId note = newest().id;
    CHECK(workbook->revert(note).error().kind == ErrorKind::NotFound);
    CHECK(valueOf(actionsToTakeBack(*workbook, before)).isEmpty());
    for (const PerformedAction &each : valueOf(undoableActions(*workbook, 1000)))
        CHECK(each.id != note);
    CHECK_FALSE((HistoryStep {note, newest(), 1, false, false}.stands()));
    CHECK(workbook->check().isEmpty());
}

TEST_CASE_METHOD(PrintingOffice, "it is noted whose papers left, and told in the history", "[documents]")
{
    print({u"Ann"_s, u"Ben"_s});
    CHECK(noted().first().papers == 2);
    CHECK(noted().first().about == u"Ann, Ben"_s);
    CHECK(newest().label.contains(u"Ann, Ben"_s));
    print({QString(200, u'x')});
    CHECK(newest().label.size() < 150);
    CHECK(noted().last().about.size() == 200);
}

TEST_CASE("a history from before there were notes stays sealed, and goes on", "[documents][storage]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"old.lianxin"_s);
    QDir(folder.path()).mkdir(u"steps"_s);
    copyStorageSteps(folder.filePath(u"steps"_s), 21);
    const QString sql = u"INSERT INTO template (paper, words) VALUES ('bus-list', 'Bus')"_s;
    {
        const auto old = valueOf(Workbook::create(path, u"Tester"_s, folder.filePath(u"steps"_s)));
        valueOf(act(*old, [&] { return old->database().run(sql); }));
        succeed(old->undo());
    }
    const auto workbook = valueOf(Workbook::open(path, u"Tester"_s));
    CHECK(workbook->check().isEmpty());
    CHECK(valueOf(workbook->actions(10)).size() == 4);
    succeed(recordPrinting(*workbook, {u"bus-list"_s}, {u"Bus"_s}, PaperChannel::Pdf, QDateTime::currentDateTimeUtc()));
    CHECK(workbook->check().isEmpty());
    CHECK_FALSE(workbook->database().run(u"DELETE FROM action"_s));
}
