#include "ui/ledger/visitfilespane.h"

#include "core/ledger/suggestionrepository.h"
#include "core/storage/attachmentstore.h"
#include "tests/support/office.h"

#include <QComboBox>
#include <QDropEvent>
#include <QImage>
#include <QLabel>
#include <QListWidget>
#include <QMimeData>
#include <QPushButton>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace lianxin;

namespace {

/// A card that was looked at twice after it was closed.
struct VisitFixture : Office {
    QTemporaryDir folder;
    SuggestionRepository suggestions {database};
    SuggestionId card = suggestion(u"2024-N-1"_s, activity(1, QDate(2024, 3, 28)).id).id;
    QStringList chosen;
    QString place;
    QStringList errors;
    QStringList messages;
    ui::VisitFilesPane pane {
        *workbook, {.filesToAdd = [this] { return chosen; }, .placeFor = [this](const QString &) { return place; }}};
    QListWidget &list = *pane.findChild<QListWidget *>(u"visitFiles"_s);
    QComboBox &visits = *pane.findChild<QComboBox *>(u"returnVisit"_s);

    VisitFixture()
    {
        QObject::connect(&pane, &ui::VisitFilesPane::failed, &pane,
                         [this](const Error &error) { errors.append(error.message); });
        QObject::connect(&pane, &ui::VisitFilesPane::told, &pane,
                         [this](const QString &message) { messages.append(message); });
        QObject::connect(workbook.get(), &Workbook::changed, &pane, [this] { show(); });
        show();
    }

    void show()
    {
        const Suggestion stored = valueOf(suggestions.find(card));
        pane.showFiles(&stored);
    }
    void visitOn(const QList<QDate> &days)
    {
        Suggestion changed = valueOf(suggestions.find(card));
        for (const QDate day : days)
            changed.steps.append({.takenOn = day, .content = u"已修好"_s, .kind = StepKind::Visited});
        valueOf(act(*workbook, [&] { return suggestions.update(changed); }));
    }
    [[nodiscard]] QString photo(const QString &name) const
    {
        QImage image(40, 30, QImage::Format_RGB32);
        image.fill(Qt::darkGreen);
        REQUIRE(image.save(folder.filePath(name)));
        return folder.filePath(name);
    }
    void click(const QString &button) const { pane.findChild<QPushButton *>(button)->click(); }
    [[nodiscard]] QList<SuggestionFile> files() const { return valueOf(suggestions.find(card)).files; }
};

} // namespace

TEST_CASE_METHOD(VisitFixture, "a return visit carries photos of its own, which undo takes away and brings back",
                 "[ledger]")
{
    CHECK_FALSE(pane.findChild<QPushButton *>(u"addVisitFiles"_s)->isEnabled()); // there was no visit
    visitOn({{2024, 7, 1}, {2024, 9, 1}});
    REQUIRE(visits.count() == 2);
    chosen = {photo(u"桥.png"_s)};
    click(u"addVisitFiles"_s);
    REQUIRE(files().size() == 1);
    CHECK(files().first().visitedOn == QDate(2024, 9, 1)); // the last one
    CHECK(files().first().name == u"桥.png"_s);
    CHECK(valueOf(AttachmentStore(database).read(files().first().content)).size() > 0);
    REQUIRE(list.count() == 1);
    visits.setCurrentIndex(1);
    CHECK(list.count() == 0); // those of the first visit
    chosen = {photo(u"路.png"_s), photo(u"灯.png"_s)};
    click(u"addVisitFiles"_s);
    CHECK(files().size() == 3);
    CHECK(list.count() == 2);
    succeed(workbook->undo());
    CHECK(files().size() == 1);
    succeed(workbook->redo());
    CHECK(files().size() == 3);
    CHECK(errors.isEmpty());
}

TEST_CASE_METHOD(VisitFixture, "a photo of a return visit has a caption, is saved outside and removed", "[ledger]")
{
    visitOn({{2024, 7, 1}});
    chosen = {photo(u"桥.png"_s), photo(u"路.png"_s)};
    click(u"addVisitFiles"_s);
    REQUIRE(list.count() == 2);
    list.item(0)->setText(u"新桥通车"_s);
    QCoreApplication::processEvents();
    CHECK(files().first().caption == u"新桥通车"_s);
    list.item(0)->setSelected(true);
    place = folder.filePath(u"out.png"_s);
    click(u"saveVisitFile"_s);
    CHECK_FALSE(QImage(place).isNull());
    CHECK(messages == QStringList {u"out.png is saved."_s});
    click(u"removeVisitFiles"_s);
    REQUIRE(files().size() == 1);
    CHECK(files().first().name == u"路.png"_s);
}

TEST_CASE_METHOD(VisitFixture, "a photo that cannot be read is told, and nothing is kept", "[ledger]")
{
    visitOn({{2024, 7, 1}});
    chosen = {photo(u"桥.png"_s), folder.filePath(u"没有.png"_s)};
    click(u"addVisitFiles"_s);
    REQUIRE(errors.size() == 1);
    CHECK(errors.first().contains(u"没有.png"_s));
    CHECK(files().isEmpty());
}

TEST_CASE_METHOD(VisitFixture, "a caption goes to the photo under which it was typed, whatever is chosen meanwhile",
                 "[ledger]")
{
    visitOn({{2024, 7, 1}});
    pane.add({photo(u"桥.png"_s)});
    const SuggestionId first = card;
    const SuggestionId second = suggestion(u"2024-N-2"_s, valueOf(suggestions.find(first)).activity).id;
    card = second;
    visitOn({{2024, 7, 1}});
    pane.add({photo(u"路.png"_s)});
    card = first;
    show();
    REQUIRE(list.count() == 1);
    list.item(0)->setText(u"新桥通车"_s);
    card = second;
    show(); // before the caption is stored
    QCoreApplication::processEvents();
    CHECK(valueOf(suggestions.find(first)).files.first().caption == u"新桥通车"_s);
    CHECK(files().first().caption.isEmpty());
    CHECK(list.item(0)->text() == u"路.png"_s);
    CHECK(errors.isEmpty());
}

TEST_CASE_METHOD(VisitFixture, "the photos show the captions that are stored, not what was typed in vain", "[ledger]")
{
    visitOn({{2024, 7, 1}});
    pane.add({photo(u"桥.png"_s)});
    list.item(0)->setText({});
    QCoreApplication::processEvents();
    CHECK(list.item(0)->text() == u"桥.png"_s); // no caption is the name again

    const Suggestion before = valueOf(suggestions.find(card));
    Suggestion elsewhere = before;
    elsewhere.subject = u"另一处改过"_s;
    valueOf(act(*workbook, [&] { return suggestions.update(elsewhere); }));
    pane.showFiles(&before); // as it was read before
    list.item(0)->setText(u"新桥通车"_s);
    QCoreApplication::processEvents();
    CHECK(errors.size() == 1); // it was changed meanwhile
    CHECK(files().first().caption.isEmpty());
    CHECK(list.item(0)->text() == u"桥.png"_s);
}

TEST_CASE_METHOD(VisitFixture, "photos are dropped on the return visit; one that is none is told", "[ledger]")
{
    visitOn({{2024, 7, 1}});
    QFile damaged(folder.filePath(u"坏.jpg"_s));
    REQUIRE(damaged.open(QIODevice::WriteOnly));
    damaged.write("no picture at all");
    damaged.close();
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(photo(u"桥.png"_s)), QUrl::fromLocalFile(damaged.fileName())});
    QDragEnterEvent entering({5, 5}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    CHECK(QCoreApplication::sendEvent(&pane, &entering));
    CHECK(entering.isAccepted());
    QDropEvent dropping({5, 5}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&pane, &dropping);
    CHECK(files().size() == 2);
    CHECK(list.count() == 2);
    CHECK(messages == QStringList {u"坏.jpg: not a photo that can be shown; kept as a paper."_s});

    QMimeData words;
    words.setText(u"桥"_s);
    QDragEnterEvent other({5, 5}, Qt::CopyAction, &words, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&pane, &other);
    CHECK_FALSE(other.isAccepted());
}
