#include "ui/table/tableverbs.h"

#include "ui/base/recordref.h"
#include "ui/base/tableroles.h"
#include "ui/table/gridview.h"
#include "ui/table/recordhistory.h"
#include "ui/table/recordtable.h"

#include <QAction>
#include <QMenu>

using namespace Qt::StringLiterals;

namespace lianxin::ui {

TableVerbs::TableVerbs(RecordTable *table)
    : QObject(table)
    , m_table(table)
    , m_open(make(u"Open"_s, tr("&Open"), QKeySequence(u"Ctrl+Return"_s)))
    , m_copy(make(u"Copy"_s, tr("&Copy"), QKeySequence::Copy))
    , m_copyWithTitles(make(u"CopyWithTitles"_s, tr("Copy with &titles"), QKeySequence(u"Ctrl+Shift+C"_s)))
    , m_remove(make(u"Remove"_s, {}, QKeySequence(u"Ctrl+Del"_s)))
{
    m_remove->setVisible(false);
    connect(m_open, &QAction::triggered, this, &TableVerbs::openRequested);
    connect(m_copy, &QAction::triggered, this, [this] { m_table->view()->copy(false); });
    connect(m_copyWithTitles, &QAction::triggered, this, [this] { m_table->view()->copy(true); });
    connect(m_remove, &QAction::triggered, this, &TableVerbs::removeRequested);
}

QAction *TableVerbs::make(const QString &name, const QString &text, const QKeySequence &key)
{
    auto *action = new QAction(text, m_table->view());
    action->setObjectName(m_table->objectName() + name);
    action->setShortcut(key);
    action->setShortcutContext(Qt::WidgetShortcut);
    m_table->view()->addAction(action);
    return action;
}

void TableVerbs::offerAdding(const QString &verb)
{
    m_add = new QAction(verb, m_table);
    m_add->setObjectName(m_table->objectName() + "AddRow"_L1);
    m_add->setShortcut(QKeySequence::New);
    m_add->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(m_add, &QAction::triggered, m_table, &RecordTable::addRequested);
    m_table->view()->addAction(m_add); // and not to the table: there may be another one in its pane
}

void TableVerbs::offerRemoving(const QString &verb)
{
    m_remove->setText(verb);
    m_remove->setVisible(!verb.isEmpty());
}

void TableVerbs::offerHistory(Workbook &workbook, const QString &schemaTable)
{
    QAction *history = make(u"History"_s, tr("&History of this record…"), QKeySequence(u"Ctrl+H"_s));
    history->setData(schemaTable);
    connect(history, &QAction::triggered, this, [this, &workbook, schemaTable] {
        if (const qint64 id = m_table->currentId(); id > 0)
            showHistory(workbook, {schemaTable, id});
    });
}

/// Keys work whatever a menu says: only what is shown is dimmed.
void TableVerbs::enable()
{
    const QModelIndex current = m_table->view()->currentIndex();
    m_open->setVisible(current.data(RecordRole).value<RecordRef>().id > 0);
}

void TableVerbs::fill(QMenu *menu)
{
    enable();
    QList<QAction *> others = m_table->view()->actions();
    const QList<QAction *> own {m_add, m_open, m_copy, m_copyWithTitles, m_remove};
    others.removeIf([&own](QAction *action) { return own.contains(action); });
    if (m_add != nullptr)
        menu->addAction(m_add);
    menu->addAction(m_open);
    menu->addActions(others);
    menu->addSeparator();
    menu->addActions({m_copy, m_copyWithTitles});
    menu->addSeparator();
    menu->addAction(m_remove);
}

void TableVerbs::showHistory(Workbook &workbook, const RecordRef &record)
{
    const QAbstractItemModel &model = *m_table->filter();
    QHash<QString, QString> titles;
    for (int column = 0; column < model.columnCount(); ++column)
        titles.insert(model.headerData(column, Qt::Horizontal, KeyRole).toString(),
                      model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString());
    const QString name = m_table->view()->nameOf(m_table->view()->currentIndex().row());
    auto *dialog = new RecordHistory(workbook, record, name, titles, m_table);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &RecordHistory::failed, this, &TableVerbs::failed);
    if (const auto read = dialog->reload(); !read) {
        emit failed(read.error());
        return dialog->deleteLater();
    }
    dialog->open();
}

} // namespace lianxin::ui
