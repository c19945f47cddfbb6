#include "ui/table/columnmemory.h"

#include "ui/base/tableroles.h"
#include "ui/table/recordfilter.h"

#include <QHeaderView>
#include <QSettings>
#include <QTableView>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lianxin::ui {

namespace {
constexpr int narrowest = 72;
constexpr int widestAtFirst = 280;
constexpr int usualWidth = 110;
} // namespace

ColumnMemory::ColumnMemory(QTableView *view, RecordFilter *filter, const QString &name)
    : QObject(view)
    , m_view(view)
    , m_filter(filter)
    , m_group(u"tables/"_s + name)
{
    arrangeAsGiven();
    restore();

    m_soon.setSingleShot(true);
    m_soon.setInterval(300);
    connect(&m_soon, &QTimer::timeout, this, &ColumnMemory::save);
    const QHeaderView *header = view->horizontalHeader();
    connect(header, &QHeaderView::sectionMoved, &m_soon, qOverload<>(&QTimer::start));
    connect(header, &QHeaderView::sectionResized, &m_soon, qOverload<>(&QTimer::start));
    connect(header, &QHeaderView::sortIndicatorChanged, &m_soon, qOverload<>(&QTimer::start));
    connect(filter, &QAbstractItemModel::rowsInserted, this, &ColumnMemory::widenOnFirstRows);
    connect(filter, &QAbstractItemModel::columnsAboutToBeRemoved, this, &ColumnMemory::save);
    connect(filter, &QAbstractItemModel::columnsInserted, this, [this](const QModelIndex &, int first, int last) {
        arrange(first, last);
        restore();
    });
}

ColumnMemory::~ColumnMemory() = default;

QString ColumnMemory::keyOf(int column) const
{
    return m_filter->headerData(column, Qt::Horizontal, KeyRole).toString();
}

void ColumnMemory::arrangeAsGiven()
{
    QHeaderView &header = *m_view->horizontalHeader();
    for (int column = 0; column < header.count(); ++column)
        header.moveSection(header.visualIndex(column), column);
    arrange(0, header.count() - 1);
    m_widen = true;
    widenOnFirstRows();
}

void ColumnMemory::arrange(int first, int last)
{
    QHeaderView &header = *m_view->horizontalHeader();
    for (int column = first; column <= last; ++column) {
        header.setSectionHidden(column, m_filter->headerData(column, Qt::Horizontal, HiddenRole).toBool());
        const int width = m_filter->headerData(column, Qt::Horizontal, WidthRole).toInt();
        header.resizeSection(column, std::max(width > 0 ? width : usualWidth, header.sectionSizeHint(column)));
    }
}

void ColumnMemory::widenOnFirstRows()
{
    if (!m_widen || m_filter->rowCount() == 0)
        return;
    m_widen = false;
    QHeaderView &header = *m_view->horizontalHeader();
    for (int column = 0; column < header.count(); ++column) {
        if (header.isSectionHidden(column) || m_filter->headerData(column, Qt::Horizontal, WidthRole).toInt() > 0)
            continue;
        m_view->resizeColumnToContents(column);
        header.resizeSection(column, std::clamp(header.sectionSize(column), narrowest, widestAtFirst));
    }
}

void ColumnMemory::reset()
{
    QSettings().remove(m_group);
    arrangeAsGiven();
}

void ColumnMemory::save()
{
    const QHeaderView &header = *m_view->horizontalHeader();
    QSettings settings;
    settings.beginGroup(m_group);
    settings.remove(QString());
    settings.beginWriteArray(u"columns"_s, header.count());
    for (int place = 0; place < header.count(); ++place) {
        const int column = header.logicalIndex(place);
        settings.setArrayIndex(place);
        settings.setValue(u"key"_s, keyOf(column));
        settings.setValue(u"width"_s, header.sectionSize(column)); // 0 = hidden
    }
    settings.endArray();
    QStringList keys;
    for (const auto &[column, order] : m_filter->keys())
        keys.append((order == Qt::DescendingOrder ? u'-' : u'+') + keyOf(column));
    settings.setValue(u"sorted"_s, keys);
}

void ColumnMemory::restore()
{
    QHash<QString, int> columns;
    for (int column = 0; column < m_view->horizontalHeader()->count(); ++column)
        columns.insert(keyOf(column), column);
    restoreColumns(columns);
    restoreOrder(columns);
}

void ColumnMemory::restoreColumns(QHash<QString, int> columns)
{
    QHeaderView &header = *m_view->horizontalHeader();
    QSettings settings;
    settings.beginGroup(m_group);
    const int count = settings.beginReadArray(u"columns"_s);
    for (int place = 0, at = 0; place < count; ++place) {
        settings.setArrayIndex(place);
        const auto known = columns.constFind(settings.value(u"key"_s).toString());
        if (known == columns.cend())
            continue;
        const int column = *known;
        columns.erase(known);
        const int width = settings.value(u"width"_s).toInt();
        header.moveSection(header.visualIndex(column), at++);
        header.setSectionHidden(column, width == 0);
        if (width > 0)
            header.resizeSection(column, std::max(width, 24));
        m_widen = false;
    }
    QList<int> fresh = columns.values();
    std::ranges::sort(fresh);
    for (const int column : std::as_const(fresh)) // not known then: after the one that it follows in the model
        header.moveSection(header.visualIndex(column), column == 0 ? 0 : header.visualIndex(column - 1) + 1);
}

void ColumnMemory::restoreOrder(const QHash<QString, int> &columns)
{
    QList<RecordFilter::Key> keys;
    for (const QString &key : QSettings().value(m_group + "/sorted"_L1).toStringList()) {
        const auto order = key.startsWith(u'-') ? Qt::DescendingOrder : Qt::AscendingOrder;
        if (const int column = columns.value(key.mid(1), -1); column >= 0)
            keys.append({column, order});
    }
    if (keys.isEmpty())
        return;
    m_filter->setKeys(keys);
    m_view->horizontalHeader()->setSortIndicator(keys.first().column, keys.first().order);
}

} // namespace lianxin::ui
