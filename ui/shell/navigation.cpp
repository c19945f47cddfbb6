#include "ui/shell/navigation.h"

#include "ui/base/look.h"

#include <QPainter>
#include <QStyledItemDelegate>

using namespace Qt::StringLiterals;

namespace lianxin::ui {

namespace {

enum Role { CountRole = Qt::UserRole, HeadingRole };

constexpr int iconSize = 18;
constexpr int listWidth = 196;

class EntryDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const bool isHeading = index.data(HeadingRole).toBool();
        return {listWidth, option.fontMetrics.height() + (isHeading ? Wide : Wide - 2)};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        if (index.data(HeadingRole).toBool())
            paintHeading(*painter, option, index);
        else
            paintEntry(*painter, option, index);
        painter->restore();
    }

private:
    static void paintHeading(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index)
    {
        QFont font = option.font;
        font.setPointSizeF(font.pointSizeF() - 1.5);
        painter.setFont(font);
        painter.setPen(colors().inkSoft);
        painter.drawText(option.rect.adjusted(Wide + Narrow, 0, -Normal, -2), Qt::AlignLeft | Qt::AlignBottom,
                         index.data().toString());
    }

    static void paintEntry(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index)
    {
        const bool isChosen = option.state.testFlag(QStyle::State_Selected);
        const QRect place = option.rect.adjusted(Normal, 1, -Normal, -1);
        if (isChosen || option.state.testFlag(QStyle::State_MouseOver)) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(isChosen ? colors().chosen : colors().hover);
            painter.drawRoundedRect(place, 5, 5);
        }
        if (isChosen) {
            painter.setBrush(colors().brand);
            painter.drawRoundedRect(QRectF(place.left(), place.top() + 7, 3, place.height() - 14), 1.5, 1.5);
        }
        const QRect glyph(place.left() + Wide - Narrow, place.center().y() - iconSize / 2 + 1, iconSize, iconSize);
        index.data(Qt::DecorationRole)
            .value<QIcon>()
            .paint(&painter, glyph, Qt::AlignCenter, isChosen ? QIcon::Selected : QIcon::Normal);

        QFont font = option.font;
        font.setWeight(isChosen ? QFont::DemiBold : QFont::Normal);
        painter.setFont(font);
        painter.setPen(colors().ink);
        const int right = paintCount(painter, option, place, index.data(CountRole).toInt());
        const QRect text(QPoint(glyph.right() + Normal + 2, place.top()), QPoint(right, place.bottom()));
        painter.drawText(text, Qt::AlignVCenter,
                         painter.fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, text.width()));
    }

    /// Returns how far to the right the title may reach.
    static int paintCount(QPainter &painter, const QStyleOptionViewItem &option, const QRect &place, int count)
    {
        if (count == 0)
            return place.right() - Normal;
        const QFont before = painter.font();
        QFont font = option.font;
        font.setPointSizeF(font.pointSizeF() - 1.5);
        painter.setFont(font);
        painter.setPen(colors().inkSoft);
        const QString text = QString::number(count);
        painter.drawText(place.adjusted(0, 0, -Normal - 2, 0), Qt::AlignVCenter | Qt::AlignRight, text);
        const int right = place.right() - Wide - painter.fontMetrics().horizontalAdvance(text);
        painter.setFont(before);
        painter.setPen(colors().ink);
        return right;
    }
};

} // namespace

Navigation::Navigation(QWidget *parent)
    : QListWidget(parent)
{
    setObjectName("navigation"_L1);
    setAccessibleName(tr("Pages"));
    setItemDelegate(new EntryDelegate(this));
    setMouseTracking(true);
    setMinimumWidth(listWidth);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(ScrollPerPixel);
    connect(this, &QListWidget::currentRowChanged, this, [this](int row) {
        if (const auto page = m_rows.indexOf(row); page >= 0)
            emit pageChosen(static_cast<int>(page));
    });
}

void Navigation::addPage(const QString &title, const QIcon &icon, const QString &group)
{
    if (group != m_group) {
        m_group = group;
        auto *heading = new QListWidgetItem(group, this);
        heading->setData(HeadingRole, true);
        heading->setFlags(Qt::NoItemFlags);
    }
    new QListWidgetItem(icon, title, this);
    m_rows.append(count() - 1);
}

QListWidgetItem *Navigation::itemOf(int page) const
{
    return item(m_rows.at(page));
}

void Navigation::setCount(int page, std::optional<int> count)
{
    QListWidgetItem *entry = itemOf(page);
    entry->setData(CountRole, count.value_or(0));
    const QString spoken = count ? tr("%1, %2").arg(entry->text()).arg(*count) : entry->text();
    entry->setData(Qt::AccessibleTextRole, spoken);
}

void Navigation::setCurrentPage(int page)
{
    setCurrentRow(m_rows.at(page));
}

void Navigation::removePages()
{
    const QSignalBlocker quiet(this);
    clear();
    m_rows.clear();
    m_group.clear();
}

} // namespace lianxin::ui
