#include "ui/capture/chipbar.h"

#include "ui/base/look.h"

#include <QAbstractButton>
#include <QButtonGroup>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace lianxin::ui {

namespace {
constexpr int widestChip = 220; // pixels
}

ChipBar::ChipBar(const QString &name, const QString &title, QWidget *parent)
    : QWidget(parent)
    , m_name(name)
    , m_group(new QButtonGroup(this))
{
    setObjectName(name);
    setAccessibleName(title);
    m_group->setExclusive(false); // so that the one chosen can be given up again
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(m_group, &QButtonGroup::idClicked, this, [this](int place) {
        for (QAbstractButton *each : m_group->buttons())
            if (m_group->id(each) != place)
                each->setChecked(false);
        emit chipChosen(chosen());
    });
}

void ChipBar::setChips(const QList<Chip> &chips)
{
    const qint64 before = chosen();
    qDeleteAll(m_group->buttons());
    for (qsizetype place = 0; place < chips.size(); ++place) {
        const Chip &chip = chips.at(place);
        auto *button = new QToolButton(this);
        const QString text = button->fontMetrics().elidedText(chip.text, Qt::ElideRight, widestChip);
        button->setText(QString(text).replace(u'&', "&&"_L1));
        button->setAccessibleName(chip.text);
        button->setToolTip((chip.toolTip.isEmpty() ? chip.text : chip.toolTip).toHtmlEscaped());
        button->setCheckable(true);
        button->setChecked(chip.key == before);
        button->setProperty("key", chip.key);
        button->setObjectName(u"%1%2"_s.arg(m_name).arg(place));
        m_group->addButton(button, static_cast<int>(place));
        button->show();
    }
    arrange(width(), true);
    updateGeometry();
}

qint64 ChipBar::chosen() const
{
    const auto buttons = m_group->buttons();
    for (const QAbstractButton *each : buttons)
        if (each->isChecked())
            return each->property("key").toLongLong();
    return 0;
}

void ChipBar::choose(qint64 key)
{
    for (QAbstractButton *each : m_group->buttons())
        each->setChecked(key != 0 && each->property("key").toLongLong() == key);
}

QSize ChipBar::sizeHint() const
{
    return {360, heightForWidth(std::max(width(), 360))};
}

QSize ChipBar::minimumSizeHint() const
{
    return {widestChip, heightForWidth(std::max(width(), widestChip))};
}

void ChipBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange(width(), true);
    updateGeometry();
}

int ChipBar::arrange(int width, bool doPlace) const
{
    int x = 0;
    int y = 0;
    int lineHeight = 0;
    const auto buttons = m_group->buttons();
    for (QAbstractButton *each : buttons) {
        const QSize size = each->sizeHint();
        if (x > 0 && x + size.width() > width) {
            x = 0;
            y += lineHeight + Narrow;
            lineHeight = 0;
        }
        if (doPlace)
            each->setGeometry({{x, y}, size});
        x += size.width() + Narrow;
        lineHeight = std::max(lineHeight, size.height());
    }
    return y + lineHeight;
}

} // namespace lianxin::ui
