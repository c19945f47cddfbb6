#include "ui/directory/wordtable.h"

#include "core/base/codes.h"
#include "ui/base/look.h"
#include "ui/directory/listtitles.h"
#include "ui/directory/wordorder.h"
#include "ui/table/gridview.h"
#include "ui/table/recordtable.h"

#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lianxin::ui {

WordTable::WordTable(Workbook &workbook, WordList list, QWidget *parent)
    : FactsPart(workbook, parent)
    , m_list(list)
    , m_table(new RecordTable(u"words_"_s + codeOf(list), titleOf(list)))
    , m_model(new Model(nameColumns() + ruleColumns() + stateColumns(), this))
{
    m_table->setModel(m_model, {{0, Qt::AscendingOrder}});
    m_table->offerHistory(workbook, DirectoryRepository::table);
    m_table->offerViews(workbook);
    m_table->setEmptyText(tr("No word yet. The first sheet that is imported fills this list, or add words here."));
    m_table->offerAdding(tr("New word"));
    m_table->offerRemoving(tr("Remove"));
    buildTools();
    m_model->onEdit = [this](const DirectoryEntry &before, const DirectoryEntry &after) { edit(before, after); };
    connect(m_table, &RecordTable::addRequested, this, &WordTable::add);
    connect(m_table, &RecordTable::removeRequested, this, &WordTable::remove);
    connect(m_table, &RecordTable::failed, this, &WordTable::failed);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_table);
}

void WordTable::buildTools()
{
    const auto offer = [this](const QString &name, const QString &verb, QKeySequence keys, int steps) {
        auto *button = new QPushButton(verb);
        button->setObjectName(name);
        button->setToolTip(keys.toString(QKeySequence::NativeText).toHtmlEscaped());
        button->setShortcut(keys);
        m_table->addTool(button);
        connect(button, &QPushButton::clicked, this, [this, steps] { moveCurrent(steps); });
    };
    offer(u"moveUp"_s, tr("Move up"), QKeySequence(u"Alt+Up"_s), -1);
    offer(u"moveDown"_s, tr("Move down"), QKeySequence(u"Alt+Down"_s), 1);
}

void WordTable::edit(const DirectoryEntry &before, const DirectoryEntry &after)
{
    if (after.position != before.position)
        move(before, after.position);
    else if (wouldCircle(directory().of(m_list), after.id, after.parent))
        emit failed({ErrorKind::Invalid, tr("%1 cannot belong to itself.").arg(after.name), {}});
    else
        store<DirectoryRepository>(tr("Edit %1 (%2)").arg(before.name, titleOf(m_list)), after);
}

bool WordTable::reveal(const RecordRef &record)
{
    return record.table == DirectoryRepository::table && m_table->reveal(record.id);
}

RecordRef WordTable::current() const
{
    return {DirectoryRepository::table, m_table->currentId()};
}

void WordTable::showFacts()
{
    m_model->setEntities(directory().of(m_list));
}

void WordTable::add()
{
    const auto entries = directory().of(m_list);
    DirectoryEntry draft; // to be completed in place
    draft.list = m_list;
    draft.name = tr("New word");
    for (int count = 2; std::ranges::find(entries, draft.name, &DirectoryEntry::name) != entries.end(); ++count)
        draft.name = tr("New word %1").arg(count);
    draft.position = entries.isEmpty() ? 1 : entries.last().position + 1;
    const qint64 id = addOne<DirectoryRepository>(tr("Add a word (%1)").arg(titleOf(m_list)), draft);
    if (!m_table->reveal(id))
        return;
    const QModelIndex name = m_table->view()->currentIndex().siblingAtColumn(1);
    m_table->view()->setCurrentIndex(name);
    m_table->view()->edit(name);
}

void WordTable::remove(const QList<qint64> &ids)
{
    const QString label = ids.size() == 1
        ? tr("Remove %1 (%2)").arg(directory().name({ids.first()}), titleOf(m_list))
        : tr("Remove %1 words (%2)").arg(QString::number(ids.size()), titleOf(m_list));
    removeAll<DirectoryRepository>(label, ids);
}

void WordTable::moveCurrent(int steps)
{
    const auto entries = directory().of(m_list);
    const EntryId chosen {m_table->currentId()};
    const auto found = std::ranges::find(entries, chosen, &DirectoryEntry::id);
    if (found != entries.end())
        move(*found, static_cast<int>(found - entries.begin()) + 1 + steps);
}

void WordTable::move(const DirectoryEntry &entry, int place)
{
    DirectoryRepository words(workbook().database());
    perform(tr("Move %1 (%2)").arg(entry.name, titleOf(m_list)), [&]() -> Result<void> {
        for (const DirectoryEntry &each : movedTo(directory().of(m_list), entry.id, place))
            if (const auto stored = words.update(each); !stored)
                return stored.error();
        return {};
    });
}

} // namespace lianxin::ui
