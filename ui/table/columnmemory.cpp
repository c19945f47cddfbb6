#include "ui/table/columnmemory.h"

#include "ui/base/tableroles.h"
#include "ui/table/recordfilter.h"
#include "ui/table/sheetview.h"
#include "ui/table/tableheader.h"
#include "ui/table/tablestate.h"

#include <QSettings>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lianxin::ui {

namespace {
constexpr int narrowest = 72;
constexpr int widestAtFirst = 280;
constexpr int usualWidth = 110;
constexpr int leastWidth = 24;
constexpr double usualPoints = 10.5; // of the font that widths are given for

/// `width` for the font of `view`.
int fitted(int width, const QWidget &view)
{
    QFont usual = view.font();
    usual.setPointSizeF(usualPoints);
    return width * view.fontMetrics().height() / QFontMetrics(usual).height();
}

} // namespace

ColumnMemory::ColumnMemory(SheetView *view, RecordFilter *filter, const QString &name)
    : QObject(view)
    , m_view(view)
    , m_filter(filter)
    , m_group(u"tables/"_s + name)
    , m_givenKeys(filter->keys())
{
    restore();

    m_soon.setSingleShot(true);
    m_soon.setInterval(300);
    connect(&m_soon, &QTimer::timeout, this, &ColumnMemory::save);
    const QHeaderView *header = view->horizontalHeader();
    connect(header, &QHeaderView::sectionMoved, &m_soon, qOverload<>(&QTimer::start));
    connect(header, &QHeaderView::sectionResized, &m_soon, qOverload<>(&QTimer::start));
    connect(view->header(), &TableHeader::columnsShown, &m_soon, qOverload<>(&QTimer::start));
    connect(view->header(), &TableHeader::fieldsShown, &m_soon, qOverload<>(&QTimer::start));
    connect(view, &SheetView::arranged, &m_soon, qOverload<>(&QTimer::start));
    connect(filter, &RecordFilter::keysChanged, &m_soon, qOverload<>(&QTimer::start));
    connect(filter, &QAbstractItemModel::rowsInserted, this, &ColumnMemory::widenOnFirstRows);
    connect(filter, &QAbstractItemModel::columnsAboutToBeRemoved, this, &ColumnMemory::save);
    connect(filter, &QAbstractItemModel::columnsInserted, this, [this](const QModelIndex &, int first, int last) {
        arrange(first, last);
        restore();
    });
}

ColumnMemory::~ColumnMemory() = default;

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
        header.resizeSection(column,
                             std::max(fitted(width > 0 ? width : usualWidth, *m_view), header.sectionSizeHint(column)));
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
    m_view->freeze(SheetView::asGiven);
    m_view->setStriped(false);
}

void ColumnMemory::save()
{
    if (m_pauses || m_keys.size() != m_view->horizontalHeader()->count()) // the model may go before the table
        return;
    saveColumns();
    QStringList sorted;
    QStringList byStrokes;
    for (const auto &[column, order, text] : m_filter->keys()) {
        sorted.append((order == Qt::DescendingOrder ? u'-' : u'+') + m_keys.at(column));
        if (text == TextOrder::Strokes)
            byStrokes.append(m_keys.at(column));
    }
    QSettings settings;
    settings.beginGroup(m_group);
    settings.setValue(u"sorted"_s, sorted);
    settings.setValue(u"byStrokes"_s, byStrokes);
    settings.setValue(u"frozenColumns"_s, m_view->frozenByChoice());
    settings.setValue(u"striped"_s, m_view->alternatingRowColors());
    settings.setValue(u"fields"_s, m_view->header()->hasFields());
    settings.setValue(u"textHeight"_s, m_view->fontMetrics().height());
}

void ColumnMemory::saveColumns() const
{
    const QHeaderView &header = *m_view->horizontalHeader();
    QSettings settings;
    settings.beginGroup(m_group);
    settings.remove(QString());
    settings.beginWriteArray(u"columns"_s, header.count());
    for (int place = 0; place < header.count(); ++place) {
        const int column = header.logicalIndex(place);
        settings.setArrayIndex(place);
        settings.setValue(u"key"_s, m_keys.at(column));
        settings.setValue(u"width"_s, header.sectionSize(column)); // 0 = hidden
    }
    settings.endArray();
}

void ColumnMemory::restore()
{
    m_keys.clear();
    for (int column = 0; column < m_filter->columnCount(); ++column)
        m_keys.append(columnKey(*m_filter, column));
    arrangeAsGiven();
    restoreColumns(columnsByKey(*m_filter));
    restoreOrder();
    QSettings settings;
    settings.beginGroup(m_group);
    const int formerly = settings.value(u"frozen"_s, 0).toInt(); // 0 was no choice then
    m_view->freeze(settings.value(u"frozenColumns"_s, formerly > 0 ? formerly : SheetView::asGiven).toInt());
    m_view->setStriped(settings.value(u"striped"_s, false).toBool());
    m_view->header()->showFields(settings.value(u"fields"_s, false).toBool());
}

void ColumnMemory::restoreColumns(QHash<QString, int> columns)
{
    QHeaderView &header = *m_view->horizontalHeader();
    QSettings settings;
    settings.beginGroup(m_group);
    const int now = m_view->fontMetrics().height();
    const int then = settings.value(u"textHeight"_s, now).toInt(); // when the widths were kept
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
            header.resizeSection(column, std::max(width * now / std::max(then, 1), leastWidth));
        m_widen = false;
    }
    QList<int> fresh = columns.values();
    std::ranges::sort(fresh);
    for (const int column : std::as_const(fresh)) // not known then: after the one that it follows in the model
        header.moveSection(header.visualIndex(column), column == 0 ? 0 : header.visualIndex(column - 1) + 1);
}

void ColumnMemory::restoreOrder()
{
    QSettings settings;
    settings.beginGroup(m_group);
    const QStringList byStrokes = settings.value(u"byStrokes"_s).toStringList();
    QList<ViewKey> keys;
    for (const QString &key : settings.value(u"sorted"_s).toStringList()) {
        const QString column = key.mid(1);
        keys.append(
            {column, key.startsWith(u'-'), byStrokes.contains(column) ? TextOrder::Strokes : TextOrder::Pinyin});
    }
    if (!keys.isEmpty())
        setViewKeys(*m_filter, keys);
    if ((keys.isEmpty() || m_filter->keys().isEmpty()) && m_filter->keys() != m_givenKeys)
        m_filter->setKeys(m_givenKeys);
}

} // namespace lianxin::ui
