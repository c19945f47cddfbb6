#include "ui/activities/filespane.h"

#include "core/storage/attachmentstore.h"
#include "tests/support/office.h"

#include <QBuffer>
#include <QComboBox>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace lianxin;

namespace {

struct FilesFixture : Office {
    QTemporaryDir folder;
    Activity visit = activity(1, QDate(2024, 3, 28));
    Facts facts = valueOf(readFacts(database));
    FactIndex index {facts};
    QStringList chosen;
    QString place;
    QStringList errors;
    QStringList messages;
    ui::FilesPane pane {
        *workbook, {.filesToAdd = [this] { return chosen; }, .placeFor = [this](const QString &) { return place; }}};
    QListWidget &list = *pane.findChild<QListWidget *>(u"files"_s);

    FilesFixture()
    {
        QObject::connect(&pane, &ui::ActivityPart::failed, &pane,
                         [this](const Error &error) { errors.append(error.message); });
        QObject::connect(&pane, &ui::ActivityPart::told, &pane,
                         [this](const QString &message) { messages.append(message); });
        QObject::connect(workbook.get(), &Workbook::changed, &pane, [this] { pane.showActivity(index, visit.id); });
        pane.showActivity(index, visit.id);
        pane.show();
    }

    [[nodiscard]] QString picture(const QString &name, QSize size) const
    {
        QImage image(size, QImage::Format_RGB32);
        image.fill(Qt::darkGreen);
        const QString path = folder.filePath(name);
        REQUIRE(image.save(path));
        return path;
    }
    void click(const QString &button) const { pane.findChild<QPushButton *>(button)->click(); }
    [[nodiscard]] QList<ActivityFile> files() const { return valueOf(ActivityFileRepository(database).of(visit.id)); }
    [[nodiscard]] QByteArray bytesOf(const ActivityFile &file) const
    {
        return valueOf(AttachmentStore(database).read(file.content));
    }
};

} // namespace

TEST_CASE_METHOD(FilesFixture, "photos are kept in the workbook and shown small", "[files]")
{
    chosen = {picture(u"a.png"_s, {300, 200}), picture(u"b.png"_s, {200, 300})};
    click(u"addFiles"_s);

    REQUIRE(list.count() == 2);
    CHECK(list.item(0)->text() == u"a.png"_s);
    CHECK_FALSE(list.item(0)->icon().isNull());
    CHECK(list.item(0)->icon().pixmap(ui::Thumbnails::size).toImage().pixelColor(92, 69) == QColor(Qt::darkGreen));
    succeed(workbook->undo()); // both were one step
    CHECK(list.count() == 0);
    succeed(workbook->redo());
    CHECK(bytesOf(files().first()).size() > 0);
}

TEST_CASE_METHOD(FilesFixture, "a large picture is made smaller unless its full size is wanted", "[files]")
{
    chosen = {picture(u"large.png"_s, {4000, 100})};
    const auto widthOf = [](const QByteArray &bytes) { return QImage::fromData(bytes).width(); };
    click(u"addFiles"_s);
    CHECK(widthOf(bytesOf(files().at(0))) == 2000);

    pane.findChild<QAbstractButton *>(u"keepFullSize"_s)->setChecked(true);
    click(u"addFiles"_s);
    CHECK(widthOf(bytesOf(files().at(1))) == 4000);
}

TEST_CASE_METHOD(FilesFixture, "a caption is written under its photo", "[files]")
{
    pane.add({picture(u"a.png"_s, {30, 20})});
    list.item(0)->setText(u" 参观冷库 "_s);
    QCoreApplication::processEvents();

    CHECK(files().first().caption == u"参观冷库"_s);
    CHECK(list.item(0)->text() == u"参观冷库"_s);
    CHECK(list.item(0)->isSelected()); // it stays chosen for the fields
    CHECK(pane.findChild<QComboBox *>(u"photoMoment"_s)->isEnabled());
    succeed(workbook->undo());
    CHECK(list.item(0)->text() == u"a.png"_s);
}

TEST_CASE_METHOD(FilesFixture, "the field of the caption writes it for all photos that are chosen", "[files]")
{
    pane.add({picture(u"a.png"_s, {30, 20}), picture(u"b.png"_s, {30, 20})});
    CHECK(list.selectedItems().size() == 2); // what was added is chosen
    auto *caption = pane.findChild<QLineEdit *>(u"photoCaption"_s);
    caption->setFocus();
    QTest::keyClicks(caption, u"Cold store"_s);
    QTest::keyClick(caption, Qt::Key_Return);
    CHECK(files().at(0).caption == u"Cold store"_s);
    CHECK(files().at(1).caption == u"Cold store"_s);
    CHECK(list.selectedItems().size() == 2);
    CHECK(caption->text() == u"Cold store"_s);
    succeed(workbook->undo());
    CHECK(files().at(0).caption.isEmpty());
}

TEST_CASE_METHOD(FilesFixture, "a damaged photo is kept as a paper, which is told", "[files]")
{
    const QString path = folder.filePath(u"c.jpg"_s);
    QFile damaged(path);
    REQUIRE(damaged.open(QIODevice::WriteOnly));
    damaged.write("no picture at all");
    damaged.close();
    pane.add({picture(u"a.png"_s, {30, 20}), path});
    CHECK(list.count() == 2);
    CHECK(messages == QStringList {u"c.jpg: not a photo that can be shown; kept as a paper."_s});
}

TEST_CASE_METHOD(FilesFixture, "a file is saved again as it was kept, and removed with a way back", "[files]")
{
    pane.add({picture(u"a.png"_s, {30, 20})});
    list.setCurrentRow(0);
    place = folder.filePath(u"out.png"_s);
    click(u"saveFile"_s);
    QFile saved(place);
    REQUIRE(saved.open(QIODevice::ReadOnly));
    CHECK(saved.readAll() == bytesOf(files().first()));

    click(u"removeFile"_s);
    CHECK(list.count() == 0);
    succeed(workbook->undo());
    CHECK(list.count() == 1);
}

TEST_CASE_METHOD(FilesFixture, "what cannot be read is told, and nothing is kept", "[files]")
{
    pane.add({picture(u"a.png"_s, {30, 20}), folder.filePath(u"missing.png"_s)});
    CHECK(list.count() == 0);
    REQUIRE(errors.size() == 1);
    CHECK(errors.first().contains(u"missing.png"_s));
}

TEST_CASE_METHOD(FilesFixture, "before and after stand side by side, whatever came first", "[files]")
{
    pane.add({picture(u"new.png"_s, {30, 20}), picture(u"other.png"_s, {30, 20}), picture(u"old.png"_s, {30, 20})});
    const auto mark = [&](int row, PhotoMoment moment) {
        list.setCurrentRow(row, QItemSelectionModel::ClearAndSelect);
        auto *moments = pane.findChild<QComboBox *>(u"photoMoment"_s);
        moments->setCurrentIndex(moments->findData(static_cast<int>(moment)));
        emit moments->activated(moments->currentIndex());
    };
    mark(0, PhotoMoment::After);
    REQUIRE(list.item(0)->text() == u"new.png"_s);
    mark(2, PhotoMoment::Before);
    CHECK(list.item(0)->text() == u"old.png"_s);
    CHECK(list.item(1)->text() == u"new.png"_s);
    CHECK(list.item(2)->text() == u"other.png"_s);
    CHECK(list.currentRow() == 0); // the one that was marked

    auto *name = pane.findChild<QLineEdit *>(u"photographer"_s);
    name->setFocus();
    QTest::keyClicks(name, u"Ann"_s);
    QTest::keyClick(name, Qt::Key_Return);
    CHECK(valueOf(ActivityFileRepository(database).of(visit.id)).at(2).photographer == u"Ann"_s);
    succeed(workbook->undo());
    succeed(workbook->undo());
    CHECK(list.item(0)->text() == u"new.png"_s);
}

TEST_CASE_METHOD(FilesFixture, "a caption is stored though another activity is shown at once", "[files]")
{
    pane.add({picture(u"a.png"_s, {30, 20})});
    list.item(0)->setText(u"参观冷库"_s);
    pane.showActivity(index, {}); // before the caption is stored
    QCoreApplication::processEvents();
    CHECK(files().first().caption == u"参观冷库"_s);
    CHECK(errors.isEmpty());
}
