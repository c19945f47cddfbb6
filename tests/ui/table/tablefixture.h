#pragma once

#include "tests/support/things.h"

#include <QLineEdit>
#include <QSettings>
#include <QTest>

/// A table of three things that is seen, and the hands of a user.
struct TableFixture {
    ThingModel model;
    QList<ThingModel::Request> requests;
    lianxin::ui::RecordTable table {QStringLiteral("things"), QStringLiteral("Things")};
    lianxin::ui::GridView *view = table.view();

    TableFixture()
    {
        QSettings().clear();
        model.setEntities({{{1}, QStringLiteral("Oak"), QStringLiteral("Tree"), {2024, 5, 1}, 3},
                           {{2}, QStringLiteral("Elm"), QStringLiteral("Tree"), {2024, 4, 1}, 10},
                           {{3}, QStringLiteral("Yellow River"), QStringLiteral("River"), {}, 2, true}});
        // stored as a page does
        model.onRequest = [this](const ThingModel::Request &request) -> lianxin::Result<QList<qint64>> {
            requests.append(request);
            QList<Thing> things = model.entities();
            QList<qint64> ids;
            for (const auto &edit : request.edits)
                *std::ranges::find(things, edit.after.id, &Thing::id) = edit.after;
            for (Thing thing : request.added) {
                thing.id = {things.size() + 1};
                ids.append(thing.id.value);
                things.append(thing);
            }
            model.setEntities(things);
            return ids;
        };
        table.setModel(&model);
        table.resize(900, 400);
        table.show();
        REQUIRE(QTest::qWaitForWindowActive(&table));
        view->setFocus();
    }

    void select(int row, int column) { view->setCurrentIndex(view->model()->index(row, column)); }
    QString cell(int row, int column) const { return view->model()->index(row, column).data().toString(); }

    template <typename Editor>
    Editor *editor() const
    {
        auto *found = view->viewport()->findChild<Editor *>();
        REQUIRE(found != nullptr);
        return found;
    }

    /// Opens the editor of the current cell, types in place of what is there, and ends with `key`.
    void edit(const QString &text, Qt::Key key = Qt::Key_Return) const
    {
        QTest::keyClick(view, Qt::Key_F2);
        auto *line = editor<QLineEdit>();
        line->selectAll();
        QTest::keyClicks(line, text);
        QTest::keyClick(line, key);
        QCoreApplication::processEvents(); // the view stores it a turn later
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete); // and the editor goes
    }
};
