#pragma once

#include "tests/support/printing.h"
#include "ui/base/page.h"
#include "ui/table/gridview.h"
#include "ui/table/recordtable.h"

#include <QAbstractItemModel>
#include <QTest>

/// The eyes and hands of a user on the tables of a page that is shown. Columns are known by their titles.
struct PageHands {
    lianxin::ui::Page &page;
    QStringList errors = {}; ///< what the page told, oldest first
    QStringList messages = {};
    QList<lianxin::ui::RecordRef> opened = {};

    explicit PageHands(lianxin::ui::Page &shown)
        : page(shown)
    {
        QObject::connect(&page, &lianxin::ui::Page::failed, &page,
                         [this](const lianxin::Error &error) { errors.append(error.message); });
        QObject::connect(&page, &lianxin::ui::Page::told, &page,
                         [this](const QString &message) { messages.append(message); });
        QObject::connect(&page, &lianxin::ui::Page::openRequested, &page,
                         [this](const lianxin::ui::RecordRef &record) { opened.append(record); });
    }

    [[nodiscard]] lianxin::ui::RecordTable &table(const QString &name) const
    {
        auto *found = page.findChild<lianxin::ui::RecordTable *>(name);
        REQUIRE(found != nullptr);
        return *found;
    }
    [[nodiscard]] int rows(const QString &name) const { return table(name).filter()->rowCount(); }
    [[nodiscard]] QModelIndex cell(const QString &name, int row, const QString &title) const
    {
        const QAbstractItemModel &model = *table(name).filter();
        for (int column = 0; column < model.columnCount(); ++column)
            if (model.headerData(column, Qt::Horizontal).toString() == title)
                return model.index(row, column);
        FAIL("no column " << title.toStdString());
        return {};
    }
    [[nodiscard]] QString text(const QString &name, int row, const QString &title) const
    {
        return cell(name, row, title).data().toString();
    }
    [[nodiscard]] QStringList column(const QString &name, const QString &title) const
    {
        QStringList texts;
        for (int row = 0; row < rows(name); ++row)
            texts.append(text(name, row, title));
        return texts;
    }
    /// As an editor would store it.
    void edit(const QString &name, int row, const QString &title, const QVariant &value) const
    {
        table(name).filter()->setData(cell(name, row, title), value);
    }
    void go(const QString &name, int row, const QString &title) const
    {
        auto *view = table(name).view();
        view->setFocus();
        view->selectionModel()->setCurrentIndex(cell(name, row, title), QItemSelectionModel::ClearAndSelect);
    }
    void press(const QString &name, Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) const
    {
        QTest::keyClick(table(name).view(), key, modifiers);
    }
};
