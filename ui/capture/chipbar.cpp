#include "ui/capture/chipbar.h"

#include "ui/base/look.h"

#include <QLayout>
#include <QPushButton>
#include <QShortcut>

using namespace Qt::StringLiterals;

namespace lianxin::ui {

namespace {

constexpr int widestChip = 220; // pixels
constexpr int chipKeys = 9;

/// Puts one beside the other, and on a new line where there is no room.
class ChipLayout : public QLayout
{
public:
    using QLayout::QLayout;
    ~ChipLayout() override { qDeleteAll(m_items); }
    Q_DISABLE_COPY_MOVE(ChipLayout)

    void addItem(QLayoutItem *item) override { m_items.append(item); }
    [[nodiscard]] int count() const override { return static_cast<int>(m_items.size()); }
    [[nodiscard]] QLayoutItem *itemAt(int place) const override { return m_items.value(place); }
    QLayoutItem *takeAt(int place) override
    {
        return place >= 0 && place < m_items.size() ? m_items.takeAt(place) : nullptr;
    }
    [[nodiscard]] Qt::Orientations expandingDirections() const override { return Qt::Horizontal; }
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override { return arrange(QRect(0, 0, width, 0), false); }
    [[nodiscard]] QSize sizeHint() const override { return minimumSize(); }
    [[nodiscard]] QSize minimumSize() const override
    {
        QSize size;
        for (const QLayoutItem *item : m_items)
            size = size.expandedTo(item->minimumSize());
        return size;
    }
    void setGeometry(const QRect &place) override
    {
        QLayout::setGeometry(place);
        arrange(place, true);
    }

private:
    /// How high the chips stand in `place`; `doPlace` puts them there.
    int arrange(const QRect &place, bool doPlace) const
    {
        QPoint at = place.topLeft();
        int lineHeight = 0;
        for (QLayoutItem *item : m_items) {
            const QSize size = item->sizeHint();
            if (at.x() > place.x() && at.x() + size.width() > place.x() + place.width()) {
                at = {place.x(), at.y() + lineHeight + Narrow};
                lineHeight = 0;
            }
            if (doPlace)
                item->setGeometry({at, size});
            at.rx() += size.width() + Normal;
            lineHeight = std::max(lineHeight, size.height());
        }
        return at.y() + lineHeight - place.y();
    }

    QList<QLayoutItem *> m_items;
};

} // namespace

ChipBar::ChipBar(const QString &name, const QString &title, Qt::KeyboardModifiers keys, QWidget *parent)
    : QWidget(parent)
    , m_name(name)
    , m_keys(keys)
{
    setObjectName(name);
    setAccessibleName(title);
    auto *line = new ChipLayout(this);
    line->setContentsMargins(0, Narrow, 0, Narrow);
}

void ChipBar::setChips(const QList<Chip> &chips)
{
    if (chips == m_chips)
        return;
    const qint64 before = chosen();
    m_chips = chips;
    qDeleteAll(m_buttons);
    m_buttons.clear();
    for (qsizetype place = 0; place < chips.size(); ++place)
        m_buttons.append(addChip(chips.at(place), place));
    choose(before);
}

QPushButton *ChipBar::addChip(const Chip &chip, qsizetype place)
{
    auto *button = new QPushButton;
    button->setObjectName(u"%1%2"_s.arg(m_name).arg(place));
    button->setAccessibleName(chip.text);
    button->setCheckable(true);
    button->setAutoDefault(false);
    button->setProperty("chip", true);
    QString text = button->fontMetrics().elidedText(chip.text, Qt::ElideRight, widestChip);
    button->setText(text.replace(u'&', "&&"_L1));
    QString tip = chip.toolTip.isEmpty() ? chip.text : chip.toolTip;
    if (place < chipKeys) {
        const QKeySequence keys(QKeyCombination(m_keys, static_cast<Qt::Key>(Qt::Key_1 + place)));
        new QShortcut(keys, button, button, [button] { button->click(); }); // at once, not after an animation
        tip = tr("%1 (%2)").arg(tip, keys.toString(QKeySequence::NativeText));
    }
    button->setToolTip(tip.toHtmlEscaped());
    connect(button, &QPushButton::clicked, this, [this, place](bool isChosen) {
        for (qsizetype each = 0; each < m_buttons.size(); ++each)
            m_buttons.at(each)->setChecked(isChosen && each == place);
        emit chosenByUser(chosen());
    });
    layout()->addWidget(button);
    return button;
}

qint64 ChipBar::chosen() const
{
    for (qsizetype place = 0; place < m_buttons.size(); ++place)
        if (m_buttons.at(place)->isChecked())
            return m_chips.at(place).key;
    return 0;
}

void ChipBar::choose(qint64 key)
{
    for (qsizetype place = 0; place < m_buttons.size(); ++place)
        m_buttons.at(place)->setChecked(key != 0 && m_chips.at(place).key == key);
}

} // namespace lianxin::ui
