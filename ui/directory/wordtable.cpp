#include "ui/directory/wordtable.h"

#include "core/activities/wordrename.h"
#include "core/base/codes.h"
#include "ui/base/listtitles.h"
#include "ui/base/look.h"
#include "ui/directory/wordorder.h"
#include "ui/table/gridview.h"
#include "ui/table/recordtable.h"

#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace lianxin::ui {

namespace {

/// The words of a list as they are stored: one that is given another place moves the others.
struct PlacedWords {
    Database &database;
    WordList list;

    Result<void> update(const DirectoryEntry &entry)
    {
        const auto known = readDirectory(database);
        if (!known)
            return known.error();
        if (wouldCircle(known->of(list), entry.id, entry.parent))
            return Error {ErrorKind::Invalid, WordTable::tr("%1 cannot belong to itself.").arg(entry.name), {}};
        if (entry.position == known->entry(entry.id).position)
            return stored(updateWord(database, entry));
        for (DirectoryEntry each : movedTo(known->of(list), entry.id, entry.position)) {
            if (each.id == entry.id) {
                const int place = std::exchange(each, entry).position;
                each.position = place;
            }
            if (auto done = stored(updateWord(database, each)); !done)
                return done;
        }
        return {};
    }

    Result<DirectoryEntry> insert(const DirectoryEntry &entry) { return DirectoryRepository(database).insert(entry); }

private:
    static Result<void> stored(const Result<DirectoryEntry> &answer)
    {
        return answer ? Result<void>() : answer.error();
    }
};

} // namespace

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
    m_model->onRequest = storedThrough(
        workbook, PlacedWords {workbook.database(), list},
        [this](const DirectoryEntry &before) { return tr("Edit %1 (%2)").arg(before.name, titleOf(m_list)); },
        [this](const DirectoryEntry &) { return tr("Add a word (%1)").arg(titleOf(m_list)); });
    m_model->onComplete = [this](DirectoryEntry &draft, const QList<DirectoryEntry> &earlier) {
        return complete(draft, earlier);
    };
    connect(m_table, &RecordTable::addRequested, this, &WordTable::add);
    connect(m_table, &RecordTable::removeRequested, this, &WordTable::remove);
    connect(m_table, &RecordTable::failed, this, &WordTable::failed);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_table);
}

void WordTable::buildTools()
{
    const auto offer = [this](const QString &name, const QString &verb, const QKeySequence &keys, int steps) {
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

Result<void> WordTable::complete(DirectoryEntry &draft, const QList<DirectoryEntry> &earlier) const
{
    const auto entries = directory().of(m_list) + earlier;
    draft.list = m_list;
    draft.position = entries.isEmpty() ? 1 : entries.last().position + 1;
    if (!draft.name.isEmpty())
        return {};
    draft.name = tr("New word");
    for (int count = 2; std::ranges::find(entries, draft.name, &DirectoryEntry::name) != entries.end(); ++count)
        draft.name = tr("New word %1").arg(count);
    return {};
}

/// A new word is named first; its place follows from where it stands.
void WordTable::add()
{
    if (!m_table->reveal(m_model->add()))
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
