#include "ui/shell/commandpalette.h"

#include "ui/base/look.h"
#include "ui/shell/palettelist.h"

#include <QApplication>
#include <QInputMethodEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lianxin::ui {

namespace {
constexpr int bestWidth = 680;
constexpr int bestHeight = 520;
} // namespace

CommandPalette::CommandPalette(Find find, QWidget *window)
    : QFrame(window)
    , m_find(std::move(find))
    , m_box(new QLineEdit)
    , m_list(new PaletteList)
    , m_nothing(
          new QLabel(tr("Nothing of this kind is here. A name, its pinyin or initials, a number or a word will do.")))
{
    setObjectName("palette"_L1);
    setAccessibleName(tr("Search everything"));
    m_box->setObjectName("paletteBox"_L1);
    m_box->setAccessibleName(tr("Search everything"));
    m_box->setPlaceholderText(tr("A name, pinyin or initials, a number, a word, a command"));
    m_box->setClearButtonEnabled(true);
    m_list->setObjectName("paletteList"_L1);
    m_list->setAccessibleName(tr("Found"));
    m_nothing->setObjectName("paletteNothing"_L1);
    m_nothing->setTextFormat(Qt::PlainText);
    m_nothing->setWordWrap(true);
    m_nothing->setAlignment(Qt::AlignCenter);
    auto *keys = new QLabel(tr("\u2191 \u2193 choose, Enter opens, Esc closes"));
    keys->setTextFormat(Qt::PlainText);
    keys->setObjectName("paletteKeys"_L1);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Normal, Normal, Normal, Normal);
    column->setSpacing(Normal);
    column->addWidget(m_box);
    column->addWidget(m_list, 1);
    column->addWidget(m_nothing, 1);
    column->addWidget(keys);
    hide();

    m_box->installEventFilter(this);
    window->installEventFilter(this);
    connect(m_box, &QLineEdit::textChanged, this, &CommandPalette::refill);
    connect(m_list, &PaletteList::chosenChanged, this, &CommandPalette::tellChosen);
    connect(m_list, &QListView::clicked, this, &CommandPalette::openChosen);
    connect(qApp, &QApplication::focusChanged, this, [this](const QWidget *, const QWidget *now) { followFocus(now); });
}

CommandPalette::~CommandPalette()
{
    disconnect(qApp, nullptr, this, nullptr); // its box, which goes after it, may give up the focus
}

void CommandPalette::begin()
{
    if (!isVisible())
        m_before = window()->focusWidget();
    m_isComposing = false;
    m_box->clear();
    refill();
    place();
    show();
    raise();
    m_box->setFocus(Qt::ShortcutFocusReason);
}

void CommandPalette::leave()
{
    if (!isVisible())
        return;
    const QPointer<QWidget> before = std::exchange(m_before, nullptr);
    if (before != nullptr && before->isVisible())
        before->setFocus(Qt::OtherFocusReason);
    hide();
}

void CommandPalette::refill()
{
    const QList<PaletteEntry> entries = m_find(m_box->text());
    m_list->setEntries(entries);
    m_list->setVisible(!entries.isEmpty());
    m_nothing->setVisible(entries.isEmpty());
}

/// In the middle of the window's upper part.
void CommandPalette::place()
{
    const QSize room = parentWidget()->size() - QSize(2 * Broad, 4 * Broad);
    const QSize size = QSize(bestWidth, bestHeight).boundedTo(room);
    setGeometry((parentWidget()->width() - size.width()) / 2, 2 * Broad, size.width(), size.height());
}

/// What is chosen is read aloud beside the box, which keeps the focus.
void CommandPalette::tellChosen()
{
    m_box->setAccessibleDescription(m_list->currentIndex().data(Qt::AccessibleTextRole).toString());
}

void CommandPalette::openChosen()
{
    const PaletteEntry *chosen = m_list->chosen();
    if (chosen == nullptr)
        return;
    const auto open = chosen->open;
    leave();
    open();
}

void CommandPalette::followFocus(const QWidget *now)
{
    const bool isElsewhere = now != nullptr && now != this && !isAncestorOf(now);
    if (isVisible() && isElsewhere)
        hide();
}

bool CommandPalette::act(int key)
{
    switch (key) {
    case Qt::Key_Down:
        m_list->step(1);
        return true;
    case Qt::Key_Up:
        m_list->step(-1);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        openChosen();
        return true;
    case Qt::Key_Escape:
        leave();
        return true;
    default:
        return false;
    }
}

bool CommandPalette::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize && isVisible())
        place();
    if (watched == m_box && event->type() == QEvent::InputMethod)
        m_isComposing = !static_cast<QInputMethodEvent *>(event)->preeditString().isEmpty();
    if (watched == m_box && event->type() == QEvent::KeyPress && !m_isComposing)
        if (act(static_cast<QKeyEvent *>(event)->key()))
            return true;
    return QFrame::eventFilter(watched, event);
}

} // namespace lianxin::ui
