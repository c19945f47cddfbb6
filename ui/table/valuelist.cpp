#include "ui/table/valuelist.h"

#include "core/base/typedword.h"
#include "ui/base/look.h"

#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QScreen>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace lianxin::ui {

namespace {

constexpr int mostLines = 12; // seen at once
constexpr int fewestLetters = 24; // that it is wide
constexpr int valueOfItem = Qt::UserRole;

Qt::CheckState ticked(bool isChosen)
{
    return isChosen ? Qt::Checked : Qt::Unchecked;
}

} // namespace

ValueList::ValueList(QStringList values, const QStringList &chosen, QWidget *parent)
    : QFrame(parent, Qt::Popup)
    , m_values(std::move(values))
    , m_chosen(chosen.cbegin(), chosen.cend())
    , m_words(new QLineEdit)
    , m_list(new QListWidget)
    , m_more(new QLabel)
{
    setObjectName("valueList"_L1);
    setAttribute(Qt::WA_DeleteOnClose);
    setProperty("card", true);
    std::stable_partition(m_values.begin(), m_values.end(),
                          [this](const QString &value) { return m_chosen.contains(value); });
    m_words->setObjectName("valueWords"_L1);
    m_words->setAccessibleName(tr("Find a value"));
    m_words->setPlaceholderText(tr("Type to find"));
    m_list->setObjectName("values"_L1);
    m_list->setAccessibleName(tr("Values"));
    m_more->setObjectName("moreValues"_L1);
    m_more->setProperty("soft", true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Narrow, Narrow, Narrow, Narrow);
    layout->setSpacing(Narrow);
    layout->addWidget(m_words);
    layout->addWidget(m_list);
    layout->addWidget(m_more);
    connect(m_words, &QLineEdit::textChanged, this, &ValueList::showMatching);
    connect(m_list, &QListWidget::itemClicked, this, &ValueList::toggle);
    m_words->installEventFilter(this);
    m_list->installEventFilter(this);
    setFocusProxy(m_words);
    showMatching();
}

void ValueList::openAt(const QWidget &field)
{
    const int row = std::max(m_list->sizeHintForRow(0), fontMetrics().height());
    m_list->setFixedHeight(mostLines * row + 2 * m_list->frameWidth());
    setMinimumWidth(std::max(field.width(), fewestLetters * fontMetrics().horizontalAdvance(u'x')));
    adjustSize();
    const QRect room = field.screen()->availableGeometry();
    QPoint place = field.mapToGlobal(field.rect().bottomLeft());
    if (place.y() + height() > room.bottom())
        place.setY(field.mapToGlobal(QPoint()).y() - height());
    place.setX(std::clamp(place.x(), room.left(), std::max(room.left(), room.right() - width())));
    move(place);
    show();
    m_words->setFocus(Qt::PopupFocusReason);
}

void ValueList::showMatching()
{
    const TypedWord word(m_words->text());
    m_list->clear();
    qsizetype found = 0;
    for (const QString &value : std::as_const(m_values)) {
        const QString shown = value.isEmpty() ? tr("(empty)") : value;
        if ((!word.isEmpty() && !word.in(shown).isSomewhere()) || ++found > mostShown)
            continue;
        auto *item = new QListWidgetItem(QString(shown).replace(u'\n', u' '), m_list);
        item->setData(valueOfItem, value);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
        item->setCheckState(ticked(m_chosen.contains(value)));
    }
    m_list->setCurrentRow(0);
    m_more->setText(found == 0 ? tr("There is no such value.")
                               : tr("%1 more: type to find them.").arg(found - mostShown));
    m_more->setVisible(found == 0 || found > mostShown);
}

void ValueList::toggle(QListWidgetItem *item)
{
    if (item == nullptr)
        return;
    const QString value = item->data(valueOfItem).toString();
    const bool isChosen = !m_chosen.remove(value);
    if (isChosen)
        m_chosen.insert(value);
    item->setCheckState(ticked(isChosen));
    emit toggled(value, isChosen);
}

void ValueList::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        close();
    else
        QFrame::keyPressEvent(event);
}

bool ValueList::eventFilter(QObject *watched, QEvent *event)
{
    return (event->type() == QEvent::KeyPress && takesKey(watched, *static_cast<QKeyEvent *>(event)))
        || QFrame::eventFilter(watched, event);
}

/// Down and Up lead from the words to the list and back; Space ticks there, Enter ticks and is done.
bool ValueList::takesKey(const QObject *watched, const QKeyEvent &key)
{
    const bool isEnter = key.key() == Qt::Key_Return || key.key() == Qt::Key_Enter;
    if (isEnter) {
        if (watched == m_list || !m_words->text().isEmpty())
            toggle(m_list->currentItem());
        close();
    } else if (watched == m_words && key.key() == Qt::Key_Down) {
        m_list->setFocus();
    } else if (watched == m_list && key.key() == Qt::Key_Up && m_list->currentRow() <= 0) {
        m_words->setFocus();
    } else if (watched == m_list && key.key() == Qt::Key_Space) {
        toggle(m_list->currentItem());
    } else {
        return false;
    }
    return true;
}

} // namespace lianxin::ui
