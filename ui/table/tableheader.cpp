#include "ui/table/tableheader.h"

#include "ui/base/look.h"
#include "ui/base/tableroles.h"
#include "ui/table/filterfield.h"
#include "ui/table/pagedrows.h"
#include "ui/table/recordfilter.h"

#include <QCollator>
#include <QMouseEvent>
#include <QPainter>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lianxin::ui {

namespace {
constexpr int arrowSize = 10; // pixels at 96 dpi, as the sheet of the look has it
constexpr int arrowMargin = 6;
constexpr int mostPagedRows = 1000; // that are read for what stands in a column
} // namespace

TableHeader::TableHeader(QWidget *parent)
    : QHeaderView(Qt::Horizontal, parent)
{
    setSectionsClickable(true);
    connect(this, &QHeaderView::sectionMoved, this, &TableHeader::placeFields);
    connect(this, &QHeaderView::sectionResized, this, &TableHeader::placeFields);
    connect(this, &QHeaderView::sectionCountChanged, this, &TableHeader::renewFields);
    connect(this, &TableHeader::columnsShown, this, &TableHeader::placeFields);
}

void TableHeader::follow(RecordFilter *filter)
{
    m_filter = filter;
    connect(filter, &RecordFilter::keysChanged, this, &TableHeader::showKeys);
    connect(filter, &RecordFilter::conditionsChanged, this, &TableHeader::showConditions);
    showKeys();
}

void TableHeader::showKeys()
{
    const RecordFilter::Key first = m_filter->keys().value(0);
    if (sortIndicatorSection() != first.column || sortIndicatorOrder() != first.order) {
        const QSignalBlocker quiet(this); // it is sorted already
        setSortIndicator(first.column, first.order);
    }
    viewport()->update();
}

void TableHeader::mousePressEvent(QMouseEvent *event)
{
    const bool adds = event->button() == Qt::LeftButton && event->modifiers() == Qt::ControlModifier;
    m_pressed = adds ? logicalIndexAt(event->pos()) : -1;
    if (m_pressed < 0)
        QHeaderView::mousePressEvent(event);
}

void TableHeader::mouseReleaseEvent(QMouseEvent *event)
{
    const int pressed = std::exchange(m_pressed, -1);
    if (pressed < 0)
        QHeaderView::mouseReleaseEvent(event);
    else if (pressed == logicalIndexAt(event->pos()) && m_filter != nullptr)
        m_filter->addKey(pressed);
}

/// The base class tells of a column that is hidden or shown by painting alone.
void TableHeader::paintEvent(QPaintEvent *event)
{
    QHeaderView::paintEvent(event);
    QList<int> shown;
    for (int column = 0; column < count(); ++column)
        if (!isSectionHidden(column))
            shown.append(column);
    if (std::exchange(m_painted, shown) != shown)
        QMetaObject::invokeMethod(this, &TableHeader::columnsShown, Qt::QueuedConnection);
}

/// The style marks the first key; the others, and the place of each among several, are drawn here.
void TableHeader::paintSection(QPainter *painter, const QRect &rect, int column) const
{
    painter->save();
    QHeaderView::paintSection(painter, rect, column);
    painter->restore();
    const auto keys = m_filter == nullptr ? QList<RecordFilter::Key>() : m_filter->keys();
    const auto key = std::ranges::find(keys, column, &RecordFilter::Key::column);
    if (key == keys.cend() || keys.size() < 2)
        return;
    QFont small = font();
    small.setPointSizeF(small.pointSizeF() * 0.8);
    const QString number = QString::number(key - keys.cbegin() + 1);
    const QRect arrow(rect.right() - arrowMargin - arrowSize + 1, rect.center().y() - arrowSize / 2, arrowSize,
                      arrowSize);
    const int digit = QFontMetrics(small).horizontalAdvance(number) + 2;
    const QRect place(arrow.left() - digit, rect.top() + 1, digit, rect.height() - 3);
    painter->save();
    painter->fillRect(key == keys.cbegin() ? place : place.united(arrow), colors().page);
    if (key != keys.cbegin())
        QIcon(key->order == Qt::AscendingOrder ? u":/look/arrow-up.svg"_s : u":/look/arrow-down.svg"_s)
            .paint(painter, arrow);
    painter->setFont(small);
    painter->setPen(colors().inkSoft);
    painter->drawText(place, Qt::AlignCenter, number);
    painter->restore();
}

void TableHeader::showFields(bool show)
{
    if (show == m_areFieldsShown || m_filter == nullptr)
        return;
    m_areFieldsShown = show;
    if (m_fields.isEmpty())
        makeFields();
    for (FilterField *field : std::as_const(m_fields))
        field->setVisible(show);
    fitHeight();
    emit fieldsShown(show);
}

void TableHeader::fitHeight()
{
    updateGeometry();
    updateGeometries();
    emit geometriesChanged(); // the view gives it the height that it now wants
}

void TableHeader::enterField(int column)
{
    showFields(true);
    if (FilterField *field = m_fields.value(column))
        field->setFocus(Qt::ShortcutFocusReason);
}

void TableHeader::setCovered(const QList<int> &columns)
{
    m_covered = columns;
    placeFields();
}

/// Columns came or went.
void TableHeader::renewFields()
{
    if (m_fields.isEmpty() || m_fields.size() == count())
        return;
    qDeleteAll(m_fields);
    m_fields.clear();
    makeFields();
    for (FilterField *field : std::as_const(m_fields))
        field->setVisible(m_areFieldsShown);
    placeFields();
}

void TableHeader::makeFields()
{
    for (int column = 0; column < count(); ++column) {
        const QString title = model()->headerData(column, Qt::Horizontal).toString();
        auto *field = new FilterField(
            title, [this, column] { return valuesIn(column); }, this);
        field->setObjectName(u"filterBy/"_s + model()->headerData(column, Qt::Horizontal, KeyRole).toString());
        connect(field, &QLineEdit::textChanged, this,
                [this, column](const QString &typed) { m_filter->setCondition(column, typed); });
        connect(field, &FilterField::left, this, &TableHeader::fieldsLeft);
        connect(field, &FilterField::entered, this, [this, column] { emit fieldEntered(column); });
        m_fields.append(field);
    }
    showConditions();
}

void TableHeader::showConditions()
{
    for (int column = 0; column < m_fields.size(); ++column) {
        const QString typed = m_filter->conditions().value(column);
        if (m_fields.at(column)->text().trimmed() != typed.trimmed())
            m_fields.at(column)->setText(typed);
    }
}

/// What stands in a column, once each and in order, the values that it offers first.
QStringList TableHeader::valuesIn(int column) const
{
    const QAbstractItemModel &rows = *m_filter->sourceModel();
    QStringList offered = rows.index(0, column).data(ChoicesRole).toStringList();
    QSet<QString> others;
    const bool isPaged = qobject_cast<const PagedRows *>(&rows) != nullptr;
    const int read = isPaged ? std::min(rows.rowCount(), mostPagedRows) : rows.rowCount();
    for (int row = 0; row < read; ++row)
        others.insert(wordsOfCell(rows.index(row, column)));
    others.subtract(QSet<QString>(offered.cbegin(), offered.cend()));
    QStringList rest = others.values();
    QCollator collator {QLocale()};
    collator.setNumericMode(true);
    std::ranges::sort(rest, [&collator](const QString &a, const QString &b) { return collator.compare(a, b) < 0; });
    return offered + rest;
}

int TableHeader::fieldHeight() const
{
    return m_areFieldsShown && !m_fields.isEmpty() ? m_fields.first()->sizeHint().height() : 0;
}

QSize TableHeader::sizeHint() const
{
    return QHeaderView::sizeHint() + QSize(0, fieldHeight());
}

void TableHeader::updateGeometries()
{
    setViewportMargins(0, 0, 0, fieldHeight());
    QHeaderView::updateGeometries();
    placeFields();
}

void TableHeader::placeFields()
{
    if (!m_areFieldsShown)
        return;
    const int top = height() - fieldHeight();
    QWidget *before = nullptr;
    for (int place = 0; place < std::min(count(), static_cast<int>(m_fields.size())); ++place) {
        const int column = logicalIndex(place);
        FilterField *field = m_fields.value(column);
        if (field == nullptr) // columns are on the move
            continue;
        field->setVisible(sectionSize(column) > 0 && !m_covered.contains(column));
        field->setGeometry(sectionViewportPosition(column), top, sectionSize(column), fieldHeight());
        if (before != nullptr)
            setTabOrder(before, field);
        before = field;
    }
}

} // namespace lianxin::ui
