#include "ui/shell/palettelist.h"

#include "ui/base/look.h"

#include <QPainter>
#include <QTextLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lianxin::ui {

namespace {

constexpr int entryIconSize = 18;

/// `shown` in one line within `rect`, with what was looked for in `found`.
void drawHighlighted(QPainter &painter, const QRect &rect, const HighlightedText &shown, const QFont &font,
                     const QColor &found)
{
    const QString text = QFontMetrics(font).elidedText(shown.text, Qt::ElideRight, rect.width());
    QTextCharFormat format;
    format.setForeground(found);
    format.setFontWeight(QFont::Bold);
    format.setFontUnderline(true); // not by colour alone
    QList<QTextLayout::FormatRange> ranges;
    for (const TypedWord::Place &place : shown.places)
        ranges.append({static_cast<int>(place.start), static_cast<int>(place.length), format});

    QTextLayout layout(text, font);
    layout.setFormats(ranges);
    layout.beginLayout();
    layout.createLine().setLineWidth(rect.width() * 2); // bold is wider than was measured; the clip cuts it
    layout.endLayout();
    painter.setClipRect(rect);
    layout.draw(&painter, rect.topLeft() + QPointF(0, (rect.height() - layout.boundingRect().height()) / 2));
    painter.setClipping(false);
}

QFont smaller(QFont font)
{
    font.setPointSizeF(font.pointSizeF() - 1);
    return font;
}

void drawHeading(QPainter &painter, const QStyleOptionViewItem &option, const QString &heading)
{
    QFont font = smaller(option.font);
    font.setWeight(QFont::DemiBold);
    painter.setFont(font);
    painter.setPen(colors().inkSoft);
    painter.drawText(option.rect.adjusted(Wide, 0, -Wide, -2), Qt::AlignLeft | Qt::AlignBottom, heading);
}

/// The aside at the right of `line`; what is left of the line.
QRect drawAside(QPainter &painter, const QRect &line, const QString &aside, const QFont &font)
{
    painter.setFont(font);
    painter.setPen(colors().inkSoft);
    const QFontMetrics metrics(font);
    const QString text = metrics.elidedText(aside, Qt::ElideMiddle, line.width() / 2);
    painter.drawText(line, Qt::AlignRight | Qt::AlignVCenter, text);
    return line.adjusted(0, 0, -metrics.horizontalAdvance(text) - Wide, 0);
}

void drawEntry(QPainter &painter, const QStyleOptionViewItem &option, const PaletteEntry &entry)
{
    const bool isChosen = (option.state & QStyle::State_Selected) != 0;
    if (isChosen || (option.state & QStyle::State_MouseOver) != 0) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(isChosen ? colors().chosen : colors().hover);
        painter.drawRoundedRect(option.rect.adjusted(Narrow, 1, -Narrow, -1), 4, 4);
    }
    const QRect inner = option.rect.adjusted(Wide, Narrow, -Wide, -Narrow);
    const int lines = entry.excerpt.text.isEmpty() ? 1 : 2;
    QRect line(inner.left(), inner.top(), inner.width(), inner.height() / lines);
    entry.icon.paint(&painter, QRect(line.left(), line.center().y() - entryIconSize / 2, entryIconSize, entryIconSize));
    line.setLeft(line.left() + entryIconSize + Normal);
    const QColor found = isChosen ? colors().ink : colors().accent;
    const QRect rest = drawAside(painter, line, entry.aside, smaller(option.font));
    painter.setPen(colors().ink);
    drawHighlighted(painter, rest, entry.title, option.font, found);
    painter.setPen(colors().inkSoft);
    if (lines == 2)
        drawHighlighted(painter, line.translated(0, line.height()), entry.excerpt, smaller(option.font), found);
}

QString spoken(const PaletteEntry &entry)
{
    QStringList parts {entry.title.text, entry.aside, entry.heading};
    parts.removeAll(QString());
    return parts.join(u", "_s);
}

} // namespace

void PaletteModel::setEntries(const QList<PaletteEntry> &entries)
{
    beginResetModel();
    m_rows.clear();
    m_entryCount = static_cast<int>(entries.size());
    QString heading;
    for (const PaletteEntry &entry : entries) {
        if (entry.heading != heading || m_rows.isEmpty())
            m_rows.append(entry.heading);
        heading = entry.heading;
        m_rows.append(entry);
    }
    endResetModel();
}

const PaletteEntry *PaletteModel::entryAt(int row) const
{
    return row >= 0 && row < m_rows.size() ? std::get_if<PaletteEntry>(&m_rows.at(row)) : nullptr;
}

int PaletteModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant PaletteModel::data(const QModelIndex &index, int role) const
{
    const PaletteEntry *entry = entryAt(index.row());
    if (role == Qt::DisplayRole)
        return entry == nullptr ? std::get<QString>(m_rows.at(index.row())) : entry->title.text;
    if (role == Qt::AccessibleTextRole && entry != nullptr)
        return spoken(*entry);
    if (role == Qt::AccessibleDescriptionRole && entry != nullptr)
        return entry->excerpt.text;
    return {};
}

Qt::ItemFlags PaletteModel::flags(const QModelIndex &index) const
{
    return entryAt(index.row()) == nullptr ? Qt::NoItemFlags : Qt::ItemIsSelectable | Qt::ItemIsEnabled;
}

PaletteDelegate::PaletteDelegate(const PaletteModel &model, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_model(model)
{
}

void PaletteDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (const PaletteEntry *entry = m_model.entryAt(index.row()))
        drawEntry(*painter, option, *entry);
    else
        drawHeading(*painter, option, index.data().toString());
    painter->restore();
}

QSize PaletteDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const PaletteEntry *entry = m_model.entryAt(index.row());
    const int lines = entry == nullptr || entry->excerpt.text.isEmpty() ? 1 : 2;
    return {0, lines * (option.fontMetrics.height() + Narrow) + Normal};
}

PaletteList::PaletteList(QWidget *parent)
    : QListView(parent)
    , m_model(new PaletteModel(this))
{
    setModel(m_model);
    setItemDelegate(new PaletteDelegate(*m_model, this));
    setFocusPolicy(Qt::NoFocus);
    setMouseTracking(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(ScrollPerPixel);
    connect(selectionModel(), &QItemSelectionModel::currentChanged, this, &PaletteList::chosenChanged);
}

void PaletteList::setEntries(const QList<PaletteEntry> &entries)
{
    m_model->setEntries(entries);
    step(1);
    scrollToTop(); // the heading too
    emit chosenChanged();
}

const PaletteEntry *PaletteList::chosen() const
{
    return m_model->entryAt(currentIndex().row());
}

void PaletteList::step(int by)
{
    const int rows = m_model->rowCount();
    const int here = currentIndex().row();
    if (m_model->entryCount() == 0)
        return;
    int row = here < 0 && by < 0 ? 0 : here;
    do
        row = (row + (by < 0 ? -1 : 1) + rows) % rows;
    while (m_model->entryAt(row) == nullptr);
    setCurrentIndex(m_model->index(row));
    scrollTo(m_model->index(row > 0 && m_model->entryAt(row - 1) == nullptr ? row - 1 : row));
    scrollTo(currentIndex());
}

} // namespace lianxin::ui
