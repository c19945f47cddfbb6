#include "ui/forms/tolerantcompleter.h"

#include "core/base/pinyin.h"
#include "ui/table/recordfilter.h"

#include <QStandardItemModel>

namespace lianxin::ui {

namespace {
constexpr int keyOfWord = Qt::UserRole; ///< by which a word is found
}

TolerantCompleter::TolerantCompleter(const QStringList &words, QObject *parent)
    : QCompleter(parent)
{
    auto *known = new QStandardItemModel(this);
    for (const QString &word : words) {
        auto *item = new QStandardItem(word);
        item->setData(QStringList {foldedText(word), pinyin(word), pinyinInitials(word)}.join(u'\n'), keyOfWord);
        known->appendRow(item);
    }
    setModel(known);
    setCompletionRole(keyOfWord);
    setFilterMode(Qt::MatchContains);
    setMaxVisibleItems(10);
}

QStringList TolerantCompleter::splitPath(const QString &path) const
{
    return {foldedText(path)};
}

QString TolerantCompleter::pathFromIndex(const QModelIndex &index) const
{
    return index.data(Qt::DisplayRole).toString();
}

} // namespace lianxin::ui
